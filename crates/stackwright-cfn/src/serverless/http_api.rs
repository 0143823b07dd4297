// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Serverless::HttpApi` and its property types.

use crate::l1::*;

/// <https://github.com/aws/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesshttpapi>
///
/// `AWS::Serverless::HttpApi`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `AccessLogSetting`, `Auth`, `CorsConfiguration`, `DefaultRouteSettings`, `DefinitionBody`, `DefinitionUri`, `Description`, `DisableExecuteApiEndpoint`, `Domain`, `FailOnWarnings`, `RouteSettings`, `StageName`, `StageVariables`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-httpapi.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHttpApi(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Serverless::HttpApi",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnHttpApi {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Serverless::HttpApi";

    /// `CfnHttpApi` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AccessLogSetting` property.
    ///
    /// `AccessLogSetting`; an update replaces the resource.
    pub fn access_log_setting(mut self, value: impl IntoValue<AccessLogSettingProperty>) -> Self {
        self.0
            .put("AccessLogSetting", value.into_value().into_node());
        self
    }

    /// The `Auth` property.
    ///
    /// `Auth`; an update replaces the resource.
    pub fn auth(mut self, value: impl IntoValue<HttpApiAuthProperty>) -> Self {
        self.0.put("Auth", value.into_value().into_node());
        self
    }

    /// The `CorsConfiguration` property.
    ///
    /// `CorsConfiguration`; takes a boolean or a [`CorsConfigurationObjectProperty`]; an update replaces the resource.
    pub fn cors_configuration(mut self, value: impl IntoValue<CorsConfigurationForms>) -> Self {
        self.0
            .put("CorsConfiguration", value.into_value().into_node());
        self
    }

    /// The `DefaultRouteSettings` property.
    ///
    /// `DefaultRouteSettings`; an update replaces the resource.
    pub fn default_route_settings(mut self, value: impl IntoValue<RouteSettingsProperty>) -> Self {
        self.0
            .put("DefaultRouteSettings", value.into_value().into_node());
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
    pub fn domain(mut self, value: impl IntoValue<HttpApiDomainConfigurationProperty>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// The `FailOnWarnings` property.
    ///
    /// `FailOnWarnings`; an update replaces the resource.
    pub fn fail_on_warnings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("FailOnWarnings", value.into_value().into_node());
        self
    }

    /// The `RouteSettings` property.
    ///
    /// `RouteSettings`; an update replaces the resource.
    pub fn route_settings(mut self, value: impl IntoValue<RouteSettingsProperty>) -> Self {
        self.0.put("RouteSettings", value.into_value().into_node());
        self
    }

    /// The `StageName` property.
    ///
    /// `StageName`; an update replaces the resource.
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StageName", value.into_value().into_node());
        self
    }

    /// The `StageVariables` property.
    ///
    /// `StageVariables`; an update replaces the resource.
    pub fn stage_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("StageVariables", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnHttpApi {
    type Handle = CfnHttpApiRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHttpApiRef {
        CfnHttpApiRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHttpApi`] of a stack.
pub struct CfnHttpApiRef(NodeRef);

impl Clone for CfnHttpApiRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHttpApiRef {}
impl AsNode for CfnHttpApiRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHttpApiRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AccessLogSetting` of `AWS::Serverless::HttpApi`.
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

/// The property type `CorsConfigurationObject` of `AWS::Serverless::HttpApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsConfigurationObjectProperty(Object);

impl CorsConfigurationObjectProperty {
    /// `CorsConfigurationObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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
    pub fn allow_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowHeaders", value.into_value().into_node());
        self
    }

    /// The `AllowMethods` property.
    ///
    /// `AllowMethods`; an update replaces the resource.
    pub fn allow_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowMethods", value.into_value().into_node());
        self
    }

    /// The `AllowOrigins` property.
    ///
    /// `AllowOrigins`; an update replaces the resource.
    pub fn allow_origins(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowOrigins", value.into_value().into_node());
        self
    }

    /// The `ExposeHeaders` property.
    ///
    /// `ExposeHeaders`; an update replaces the resource.
    pub fn expose_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExposeHeaders", value.into_value().into_node());
        self
    }

    /// The `MaxAge` property.
    ///
    /// `MaxAge`; an update replaces the resource.
    pub fn max_age(mut self, value: impl IntoValue<f64>) -> Self {
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

impl Kind for CorsConfigurationObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigurationObjectProperty> for CorsConfigurationObjectProperty {}
impl From<CorsConfigurationObjectProperty> for Node {
    #[inline]
    fn from(value: CorsConfigurationObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsConfigurationObjectProperty> for CorsConfigurationObjectProperty {
    #[inline]
    fn into_value(self) -> Value<CorsConfigurationObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HttpApiAuth` of `AWS::Serverless::HttpApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpApiAuthProperty(Object);

impl HttpApiAuthProperty {
    /// `HttpApiAuthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

impl Kind for HttpApiAuthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpApiAuthProperty> for HttpApiAuthProperty {}
impl From<HttpApiAuthProperty> for Node {
    #[inline]
    fn from(value: HttpApiAuthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpApiAuthProperty> for HttpApiAuthProperty {
    #[inline]
    fn into_value(self) -> Value<HttpApiAuthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HttpApiDomainConfiguration` of `AWS::Serverless::HttpApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpApiDomainConfigurationProperty(Object);

impl HttpApiDomainConfigurationProperty {
    /// `HttpApiDomainConfigurationProperty` with its required properties, in alphabetical order:
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
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for HttpApiDomainConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpApiDomainConfigurationProperty> for HttpApiDomainConfigurationProperty {}
impl From<HttpApiDomainConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpApiDomainConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpApiDomainConfigurationProperty> for HttpApiDomainConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpApiDomainConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MutualTlsAuthentication` of `AWS::Serverless::HttpApi`.
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
    pub fn truststore_version(mut self, value: impl IntoValue<bool>) -> Self {
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

/// The property type `Route53Configuration` of `AWS::Serverless::HttpApi`.
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

/// The property type `RouteSettings` of `AWS::Serverless::HttpApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouteSettingsProperty(Object);

impl RouteSettingsProperty {
    /// `RouteSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DataTraceEnabled` property.
    ///
    /// `DataTraceEnabled`; an update replaces the resource.
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DataTraceEnabled", value.into_value().into_node());
        self
    }

    /// The `DetailedMetricsEnabled` property.
    ///
    /// `DetailedMetricsEnabled`; an update replaces the resource.
    pub fn detailed_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DetailedMetricsEnabled", value.into_value().into_node());
        self
    }

    /// The `LoggingLevel` property.
    ///
    /// `LoggingLevel`; an update replaces the resource.
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoggingLevel", value.into_value().into_node());
        self
    }

    /// The `ThrottlingBurstLimit` property.
    ///
    /// `ThrottlingBurstLimit`; an update replaces the resource.
    pub fn throttling_burst_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ThrottlingBurstLimit", value.into_value().into_node());
        self
    }

    /// The `ThrottlingRateLimit` property.
    ///
    /// `ThrottlingRateLimit`; an update replaces the resource.
    pub fn throttling_rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ThrottlingRateLimit", value.into_value().into_node());
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

impl Kind for RouteSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouteSettingsProperty> for RouteSettingsProperty {}
impl From<RouteSettingsProperty> for Node {
    #[inline]
    fn from(value: RouteSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouteSettingsProperty> for RouteSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RouteSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3Location` of `AWS::Serverless::HttpApi`.
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

/// What takes a boolean or a [`CorsConfigurationObjectProperty`].
pub enum CorsConfigurationForms {}
impl Kind for CorsConfigurationForms {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigurationForms> for CorsConfigurationForms {}
#[diagnostic::do_not_recommend]
impl Accepts<bool> for CorsConfigurationForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<CorsConfigurationForms> for bool {
    #[inline]
    fn into_value(self) -> Value<CorsConfigurationForms> {
        Value::from_node(Node::from(self))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigurationObjectProperty> for CorsConfigurationForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<CorsConfigurationForms> for CorsConfigurationObjectProperty {
    #[inline]
    fn into_value(self) -> Value<CorsConfigurationForms> {
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
