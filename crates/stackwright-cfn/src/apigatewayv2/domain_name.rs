// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::DomainName` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::DomainName` resource specifies a custom domain name for your API in Amazon API Gateway (API Gateway).
///
/// You can use a custom domain name to provide a URL that's more intuitive and easier to recall. For more information about using custom domain names, see [Set up Custom Domain Name for an API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGatewayV2::DomainName`; `Ref` returns its `DomainName`, a [`apigatewayv2::DomainName`](kinds::apigatewayv2::DomainName).
/// Changing one of these replaces it: `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainName(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::DomainName",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("domain_name.rules"),
};

impl CfnDomainName {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::DomainName";

    /// `CfnDomainName` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The custom domain name for your API in Amazon API Gateway.
    pub fn new(domain_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// The domain name configurations.
    ///
    /// `DomainNameConfigurations`; updated in place.
    pub fn domain_name_configurations(
        mut self,
        value: impl IntoValue<List<DomainNameConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("DomainNameConfigurations", value.into_value().into_node());
        self
    }

    /// The mutual TLS authentication configuration for a custom domain name.
    ///
    /// `MutualTlsAuthentication`; updated in place.
    pub fn mutual_tls_authentication(
        mut self,
        value: impl IntoValue<MutualTlsAuthenticationProperty>,
    ) -> Self {
        self.0
            .put("MutualTlsAuthentication", value.into_value().into_node());
        self
    }

    /// The routing mode API Gateway uses to route traffic to your APIs.
    ///
    /// `RoutingMode`; default `"API_MAPPING_ONLY"`; one of `API_MAPPING_ONLY`, `ROUTING_RULE_THEN_API_MAPPING`, `ROUTING_RULE_ONLY`; updated in place.
    pub fn routing_mode(mut self, value: impl IntoValue<RoutingMode>) -> Self {
        self.0.put("RoutingMode", value.into_value().into_node());
        self
    }

    /// The collection of tags associated with a domain name.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnDomainName {
    type Handle = CfnDomainNameRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainNameRef {
        CfnDomainNameRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainName`] of a stack.
pub struct CfnDomainNameRef(NodeRef);

impl Clone for CfnDomainNameRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainNameRef {}
impl AsNode for CfnDomainNameRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainNameRef {
    /// What `Ref` returns: its `DomainName`, a [`apigatewayv2::DomainName`](kinds::apigatewayv2::DomainName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Represents an Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `DomainNameArn`.
    #[inline]
    pub fn attr_domain_name_arn(&self) -> Value<kinds::apigatewayv2::DomainNameArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainNameArn")))
    }

    /// The domain name associated with the regional endpoint for this custom domain name. You set up this association by adding a DNS record that points the custom domain name to this regional domain name.
    ///
    /// `Fn::GetAtt` of `RegionalDomainName`.
    #[inline]
    pub fn attr_regional_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegionalDomainName")))
    }

    /// The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint.
    ///
    /// `Fn::GetAtt` of `RegionalHostedZoneId`.
    #[inline]
    pub fn attr_regional_hosted_zone_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegionalHostedZoneId")))
    }
}

impl IntoValue<kinds::apigatewayv2::DomainName> for &CfnDomainNameRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::apigatewayv2::DomainNameArn> for &CfnDomainNameRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::DomainNameArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainNameArn")))
    }
}

/// The `DomainNameConfiguration` property type specifies the configuration for an API's domain name.
///
/// `DomainNameConfiguration` is a property of the [AWS::ApiGatewayV2::DomainName](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-domainname.html) resource.
///
/// The property type `DomainNameConfiguration` of `AWS::ApiGatewayV2::DomainName`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainNameConfigurationProperty(Object);

impl DomainNameConfigurationProperty {
    /// `DomainNameConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An AWS -managed certificate that will be used by the edge-optimized endpoint for this domain name. AWS Certificate Manager is the only supported source.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The user-friendly name of the certificate that will be used by the edge-optimized endpoint for this domain name.
    ///
    /// `CertificateName`.
    pub fn certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateName", value.into_value().into_node());
        self
    }

    /// The endpoint type.
    ///
    /// `EndpointType`.
    pub fn endpoint_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointType", value.into_value().into_node());
        self
    }

    /// The IP address types that can invoke the domain name. Use `ipv4` to allow only IPv4 addresses to invoke your domain name, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke your domain name.
    ///
    /// `IpAddressType`.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The Amazon resource name (ARN) for the public certificate issued by Certificate Manager. This ARN is used to validate custom domain ownership. It's required only if you configure mutual TLS and use either an ACM-imported or a private CA certificate ARN as the regionalCertificateArn.
    ///
    /// `OwnershipVerificationCertificateArn`.
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

    /// The Transport Layer Security (TLS) version of the security policy for this domain name. The valid values are `TLS_1_0` and `TLS_1_2`.
    ///
    /// `SecurityPolicy`.
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

impl Kind for DomainNameConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainNameConfigurationProperty> for DomainNameConfigurationProperty {}
impl From<DomainNameConfigurationProperty> for Node {
    #[inline]
    fn from(value: DomainNameConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainNameConfigurationProperty> for DomainNameConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DomainNameConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API.
///
/// The property type `MutualTlsAuthentication` of `AWS::ApiGatewayV2::DomainName`.
#[must_use = "a property type does nothing until it is set"]
pub struct MutualTlsAuthenticationProperty(Object);

impl MutualTlsAuthenticationProperty {
    /// `MutualTlsAuthenticationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example, `s3:// bucket-name / key-name`. The truststore can contain certificates from public or private certificate authorities. To update the truststore, upload a new version to S3, and then update your custom domain name to use the new version. To update the truststore, you must have permissions to access the S3 object.
    ///
    /// `TruststoreUri`.
    pub fn truststore_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TruststoreUri", value.into_value().into_node());
        self
    }

    /// The version of the S3 object that contains your truststore. To specify a version, you must have versioning enabled for the S3 bucket.
    ///
    /// `TruststoreVersion`.
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

/// The values of `RoutingMode` of `AWS::ApiGatewayV2::DomainName`.
pub enum RoutingMode {
    /// `API_MAPPING_ONLY`.
    ApiMappingOnly,
    /// `ROUTING_RULE_ONLY`.
    RoutingRuleOnly,
    /// `ROUTING_RULE_THEN_API_MAPPING`.
    RoutingRuleThenApiMapping,
}

#[diagnostic::do_not_recommend]
impl Kind for RoutingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RoutingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RoutingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RoutingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RoutingMode> for RoutingMode {
    #[inline]
    fn into_value(self) -> Value<RoutingMode> {
        const VALUES: &[&str] = &[
            "API_MAPPING_ONLY",
            "ROUTING_RULE_ONLY",
            "ROUTING_RULE_THEN_API_MAPPING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
