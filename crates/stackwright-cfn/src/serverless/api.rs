// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Serverless::Api` and its property types.

use crate::l1::*;

/// <https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapi>
///
/// `AWS::Serverless::Api`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `AccessLogSetting`, `AlwaysDeploy`, `Auth`, `BinaryMediaTypes`, `CacheClusterEnabled`, `CacheClusterSize`, `CanarySetting`, `Cors`, `DefinitionBody`, `DefinitionUri`, `Description`, `DisableExecuteApiEndpoint`, `Domain`, `EndpointConfiguration`, `GatewayResponses`, `MethodSettings`, `MinimumCompressionSize`, `Models`, `Name`, `OpenApiVersion`, `StageName`, `Tags`, `TracingEnabled`, `Variables`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-api.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApi(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Serverless::Api",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnApi {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Serverless::Api";

    /// `CfnApi` with its required properties, in alphabetical order:
    ///
    /// - `stage_name`
    pub fn new(stage_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StageName", stage_name.into_value().into_node());
        Self(object_)
    }

    /// The `AccessLogSetting` property.
    ///
    /// `AccessLogSetting`; an update replaces the resource.
    pub fn access_log_setting(mut self, value: impl IntoValue<AccessLogSettingProperty>) -> Self {
        self.0
            .put("AccessLogSetting", value.into_value().into_node());
        self
    }

    /// The `AlwaysDeploy` property.
    ///
    /// `AlwaysDeploy`; an update replaces the resource.
    pub fn always_deploy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AlwaysDeploy", value.into_value().into_node());
        self
    }

    /// The `Auth` property.
    ///
    /// `Auth`; an update replaces the resource.
    pub fn auth(mut self, value: impl IntoValue<AuthProperty>) -> Self {
        self.0.put("Auth", value.into_value().into_node());
        self
    }

    /// The `BinaryMediaTypes` property.
    ///
    /// `BinaryMediaTypes`; an update replaces the resource.
    pub fn binary_media_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("BinaryMediaTypes", value.into_value().into_node());
        self
    }

    /// The `CacheClusterEnabled` property.
    ///
    /// `CacheClusterEnabled`; an update replaces the resource.
    pub fn cache_cluster_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CacheClusterEnabled", value.into_value().into_node());
        self
    }

    /// The `CacheClusterSize` property.
    ///
    /// `CacheClusterSize`; an update replaces the resource.
    pub fn cache_cluster_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheClusterSize", value.into_value().into_node());
        self
    }

    /// The `CanarySetting` property.
    ///
    /// `CanarySetting`; an update replaces the resource.
    pub fn canary_setting(mut self, value: impl IntoValue<CanarySettingProperty>) -> Self {
        self.0.put("CanarySetting", value.into_value().into_node());
        self
    }

    /// The `Cors` property.
    ///
    /// `Cors`; takes a string or a [`CorsConfigurationProperty`]; an update replaces the resource.
    pub fn cors(mut self, value: impl IntoValue<CorsForms>) -> Self {
        self.0.put("Cors", value.into_value().into_node());
        self
    }

    /// The `DefinitionBody` property.
    ///
    /// `DefinitionBody`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn definition_body(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("DefinitionBody", value.into_value().into_node());
        self
    }

    /// The `DefinitionUri` property.
    ///
    /// `DefinitionUri`; takes a string or a [`S3LocationProperty`]; an update replaces the resource.
    pub fn definition_uri(mut self, value: impl IntoValue<DefinitionUriForms>) -> Self {
        self.0.put("DefinitionUri", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `DisableExecuteApiEndpoint` property.
    ///
    /// `DisableExecuteApiEndpoint`; an update replaces the resource.
    pub fn disable_execute_api_endpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableExecuteApiEndpoint", value.into_value().into_node());
        self
    }

    /// The `Domain` property.
    ///
    /// `Domain`; an update replaces the resource.
    pub fn domain(mut self, value: impl IntoValue<DomainConfigurationProperty>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// The `EndpointConfiguration` property.
    ///
    /// `EndpointConfiguration`; takes a string or a [`EndpointConfigurationProperty`]; an update replaces the resource.
    pub fn endpoint_configuration(
        mut self,
        value: impl IntoValue<EndpointConfigurationForms>,
    ) -> Self {
        self.0
            .put("EndpointConfiguration", value.into_value().into_node());
        self
    }

    /// The `GatewayResponses` property.
    ///
    /// `GatewayResponses`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn gateway_responses(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("GatewayResponses", value.into_value().into_node());
        self
    }

    /// The `MethodSettings` property.
    ///
    /// `MethodSettings`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn method_settings(mut self, value: impl IntoValue<List<Json>>) -> Self {
        self.0.put("MethodSettings", value.into_value().into_node());
        self
    }

    /// The `MinimumCompressionSize` property.
    ///
    /// `MinimumCompressionSize`; an update replaces the resource.
    pub fn minimum_compression_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinimumCompressionSize", value.into_value().into_node());
        self
    }

    /// The `Models` property.
    ///
    /// `Models`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn models(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Models", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `OpenApiVersion` property.
    ///
    /// `OpenApiVersion`; an update replaces the resource.
    pub fn open_api_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OpenApiVersion", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TracingEnabled` property.
    ///
    /// `TracingEnabled`; an update replaces the resource.
    pub fn tracing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("TracingEnabled", value.into_value().into_node());
        self
    }

    /// The `Variables` property.
    ///
    /// `Variables`; an update replaces the resource.
    pub fn variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Variables", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnApi {
    type Handle = CfnApiRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApiRef {
        CfnApiRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApi`] of a stack.
pub struct CfnApiRef(NodeRef);

impl Clone for CfnApiRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApiRef {}
impl AsNode for CfnApiRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApiRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AccessLogSetting` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessLogSettingProperty(Object);

impl AccessLogSettingProperty {
    /// `AccessLogSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DestinationArn` property.
    ///
    /// `DestinationArn`; an update replaces the resource.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
        self
    }

    /// The `Format` property.
    ///
    /// `Format`; an update replaces the resource.
    pub fn format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Format", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AccessLogSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessLogSettingProperty> for AccessLogSettingProperty {}
impl From<AccessLogSettingProperty> for Node {
    #[inline]
    fn from(value: AccessLogSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessLogSettingProperty> for AccessLogSettingProperty {
    #[inline]
    fn into_value(self) -> Value<AccessLogSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Auth` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthProperty(Object);

impl AuthProperty {
    /// `AuthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AddDefaultAuthorizerToCorsPreflight` property.
    ///
    /// `AddDefaultAuthorizerToCorsPreflight`; an update replaces the resource.
    pub fn add_default_authorizer_to_cors_preflight(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AddDefaultAuthorizerToCorsPreflight",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Authorizers` property.
    ///
    /// `Authorizers`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn authorizers(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Authorizers", value.into_value().into_node());
        self
    }

    /// The `DefaultAuthorizer` property.
    ///
    /// `DefaultAuthorizer`; an update replaces the resource.
    pub fn default_authorizer(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultAuthorizer", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AuthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthProperty> for AuthProperty {}
impl From<AuthProperty> for Node {
    #[inline]
    fn from(value: AuthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthProperty> for AuthProperty {
    #[inline]
    fn into_value(self) -> Value<AuthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CanarySetting` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct CanarySettingProperty(Object);

impl CanarySettingProperty {
    /// `CanarySettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DeploymentId` property.
    ///
    /// `DeploymentId`; an update replaces the resource.
    pub fn deployment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeploymentId", value.into_value().into_node());
        self
    }

    /// The `PercentTraffic` property.
    ///
    /// `PercentTraffic`; an update replaces the resource.
    pub fn percent_traffic(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("PercentTraffic", value.into_value().into_node());
        self
    }

    /// The `StageVariableOverrides` property.
    ///
    /// `StageVariableOverrides`; an update replaces the resource.
    pub fn stage_variable_overrides(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("StageVariableOverrides", value.into_value().into_node());
        self
    }

    /// The `UseStageCache` property.
    ///
    /// `UseStageCache`; an update replaces the resource.
    pub fn use_stage_cache(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseStageCache", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for CanarySettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CanarySettingProperty> for CanarySettingProperty {}
impl From<CanarySettingProperty> for Node {
    #[inline]
    fn from(value: CanarySettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CanarySettingProperty> for CanarySettingProperty {
    #[inline]
    fn into_value(self) -> Value<CanarySettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CorsConfiguration` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsConfigurationProperty(Object);

impl CorsConfigurationProperty {
    /// `CorsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allow_origin`
    pub fn new(allow_origin: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowOrigin", allow_origin.into_value().into_node());
        Self(object_)
    }

    /// The `AllowCredentials` property.
    ///
    /// `AllowCredentials`; an update replaces the resource.
    pub fn allow_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowCredentials", value.into_value().into_node());
        self
    }

    /// The `AllowHeaders` property.
    ///
    /// `AllowHeaders`; an update replaces the resource.
    pub fn allow_headers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowHeaders", value.into_value().into_node());
        self
    }

    /// The `AllowMethods` property.
    ///
    /// `AllowMethods`; an update replaces the resource.
    pub fn allow_methods(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowMethods", value.into_value().into_node());
        self
    }

    /// The `MaxAge` property.
    ///
    /// `MaxAge`; an update replaces the resource.
    pub fn max_age(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxAge", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for CorsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigurationProperty> for CorsConfigurationProperty {}
impl From<CorsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CorsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsConfigurationProperty> for CorsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CorsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DomainConfiguration` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainConfigurationProperty(Object);

impl DomainConfigurationProperty {
    /// `DomainConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`
    /// - `domain_name`
    pub fn new(
        certificate_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>,
        domain_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateArn", certificate_arn.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// The `BasePath` property.
    ///
    /// `BasePath`; an update replaces the resource.
    pub fn base_path(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("BasePath", value.into_value().into_node());
        self
    }

    /// The `EndpointConfiguration` property.
    ///
    /// `EndpointConfiguration`; an update replaces the resource.
    pub fn endpoint_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndpointConfiguration", value.into_value().into_node());
        self
    }

    /// The `MutualTlsAuthentication` property.
    ///
    /// `MutualTlsAuthentication`; an update replaces the resource.
    pub fn mutual_tls_authentication(
        mut self,
        value: impl IntoValue<MutualTlsAuthenticationProperty>,
    ) -> Self {
        self.0
            .put("MutualTlsAuthentication", value.into_value().into_node());
        self
    }

    /// The `OwnershipVerificationCertificateArn` property.
    ///
    /// `OwnershipVerificationCertificateArn`; an update replaces the resource.
    pub fn ownership_verification_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0.put(
            "OwnershipVerificationCertificateArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Route53` property.
    ///
    /// `Route53`; an update replaces the resource.
    pub fn route53(mut self, value: impl IntoValue<Route53ConfigurationProperty>) -> Self {
        self.0.put("Route53", value.into_value().into_node());
        self
    }

    /// The `SecurityPolicy` property.
    ///
    /// `SecurityPolicy`; an update replaces the resource.
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecurityPolicy", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for DomainConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainConfigurationProperty> for DomainConfigurationProperty {}
impl From<DomainConfigurationProperty> for Node {
    #[inline]
    fn from(value: DomainConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainConfigurationProperty> for DomainConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DomainConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EndpointConfiguration` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointConfigurationProperty(Object);

impl EndpointConfigurationProperty {
    /// `EndpointConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Type` property.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The `VpcEndpointIds` property.
    ///
    /// `VpcEndpointIds`; an update replaces the resource.
    pub fn vpc_endpoint_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::VpcEndpointId>>,
    ) -> Self {
        self.0.put("VpcEndpointIds", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for EndpointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointConfigurationProperty> for EndpointConfigurationProperty {}
impl From<EndpointConfigurationProperty> for Node {
    #[inline]
    fn from(value: EndpointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointConfigurationProperty> for EndpointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MutualTlsAuthentication` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct MutualTlsAuthenticationProperty(Object);

impl MutualTlsAuthenticationProperty {
    /// `MutualTlsAuthenticationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `TruststoreUri` property.
    ///
    /// `TruststoreUri`; an update replaces the resource.
    pub fn truststore_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TruststoreUri", value.into_value().into_node());
        self
    }

    /// The `TruststoreVersion` property.
    ///
    /// `TruststoreVersion`; an update replaces the resource.
    pub fn truststore_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TruststoreVersion", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for MutualTlsAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MutualTlsAuthenticationProperty> for MutualTlsAuthenticationProperty {}
impl From<MutualTlsAuthenticationProperty> for Node {
    #[inline]
    fn from(value: MutualTlsAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MutualTlsAuthenticationProperty> for MutualTlsAuthenticationProperty {
    #[inline]
    fn into_value(self) -> Value<MutualTlsAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Route53Configuration` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct Route53ConfigurationProperty(Object);

impl Route53ConfigurationProperty {
    /// `Route53ConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DistributedDomainName` property.
    ///
    /// `DistributedDomainName`; an update replaces the resource.
    pub fn distributed_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DistributedDomainName", value.into_value().into_node());
        self
    }

    /// The `EvaluateTargetHealth` property.
    ///
    /// `EvaluateTargetHealth`; an update replaces the resource.
    pub fn evaluate_target_health(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EvaluateTargetHealth", value.into_value().into_node());
        self
    }

    /// The `HostedZoneId` property.
    ///
    /// `HostedZoneId`; an update replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoValue<kinds::route53::HostedZoneId>) -> Self {
        self.0.put("HostedZoneId", value.into_value().into_node());
        self
    }

    /// The `HostedZoneName` property.
    ///
    /// `HostedZoneName`; an update replaces the resource.
    pub fn hosted_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostedZoneName", value.into_value().into_node());
        self
    }

    /// The `IpV6` property.
    ///
    /// `IpV6`; an update replaces the resource.
    pub fn ip_v6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IpV6", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for Route53ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Route53ConfigurationProperty> for Route53ConfigurationProperty {}
impl From<Route53ConfigurationProperty> for Node {
    #[inline]
    fn from(value: Route53ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Route53ConfigurationProperty> for Route53ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<Route53ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3Location` of `AWS::Serverless::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    /// - `key`
    /// - `version`
    pub fn new(
        bucket: impl IntoValue<String>,
        key: impl IntoValue<String>,
        version: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`CorsConfigurationProperty`].
pub enum CorsForms {}
impl Kind for CorsForms {}
#[diagnostic::do_not_recommend]
impl TextKind for CorsForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CorsForms {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigurationProperty> for CorsForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<CorsForms> for CorsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CorsForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`S3LocationProperty`].
pub enum DefinitionUriForms {}
impl Kind for DefinitionUriForms {}
#[diagnostic::do_not_recommend]
impl TextKind for DefinitionUriForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefinitionUriForms {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for DefinitionUriForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefinitionUriForms> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionUriForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`EndpointConfigurationProperty`].
pub enum EndpointConfigurationForms {}
impl Kind for EndpointConfigurationForms {}
#[diagnostic::do_not_recommend]
impl TextKind for EndpointConfigurationForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndpointConfigurationForms {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointConfigurationProperty> for EndpointConfigurationForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndpointConfigurationForms> for EndpointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointConfigurationForms> {
        Value::from_node(Node::Object(self.0))
    }
}
