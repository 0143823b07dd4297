// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::DomainName` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::DomainName` resource specifies a public custom domain name for your API in API Gateway.
///
/// To create a custom domain name for private APIs, use [AWS::ApiGateway::DomainNameV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-domainnamev2.html).
///
/// You can use a custom domain name to provide a URL that's more intuitive and easier to recall. For more information about using custom domain names, see [Set up Custom Domain Name for an API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGateway::DomainName`; `Ref` returns its `DomainName`, a [`apigateway::DomainName`](kinds::apigateway::DomainName).
/// Changing one of these replaces it: `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainName(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::DomainName",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain_name.rules"),
};

impl CfnDomainName {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::DomainName";

    /// `CfnDomainName` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The reference to an AWS -managed certificate that will be used by edge-optimized endpoint or private endpoint for this domain name. Certificate Manager is the only supported source.
    ///
    /// `CertificateArn`; updated in place.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The custom domain name as an API host name, for example, `my-api.example.com`.
    ///
    /// `DomainName`; an update replaces the resource.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The endpoint access mode for your DomainName.
    ///
    /// `EndpointAccessMode`; updated in place.
    pub fn endpoint_access_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndpointAccessMode", value.into_value().into_node());
        self
    }

    /// The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain name.
    ///
    /// `EndpointConfiguration`; updated in place.
    pub fn endpoint_configuration(
        mut self,
        value: impl IntoValue<EndpointConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EndpointConfiguration", value.into_value().into_node());
        self
    }

    /// The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API.
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

    /// The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn.
    ///
    /// `OwnershipVerificationCertificateArn`; updated in place.
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

    /// The reference to an AWS -managed certificate that will be used for validating the regional domain name. Certificate Manager is the only supported source.
    ///
    /// `RegionalCertificateArn`; updated in place.
    pub fn regional_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0
            .put("RegionalCertificateArn", value.into_value().into_node());
        self
    }

    /// The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your custom domain name to your public APIs.
    ///
    /// `RoutingMode`; default `"BASE_PATH_MAPPING_ONLY"`; one of `BASE_PATH_MAPPING_ONLY`, `ROUTING_RULE_THEN_BASE_PATH_MAPPING`, `ROUTING_RULE_ONLY`; updated in place.
    pub fn routing_mode(mut self, value: impl IntoValue<super::RoutingMode>) -> Self {
        self.0.put("RoutingMode", value.into_value().into_node());
        self
    }

    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    ///
    /// `SecurityPolicy`; updated in place.
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecurityPolicy", value.into_value().into_node());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
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
    /// What `Ref` returns: its `DomainName`, a [`apigateway::DomainName`](kinds::apigateway::DomainName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon CloudFront distribution domain name that's mapped to the custom domain name. This is only applicable for endpoints whose type is `EDGE`.
    ///
    /// Example: `d111111abcdef8.cloudfront.net`
    ///
    /// `Fn::GetAtt` of `DistributionDomainName`.
    #[inline]
    pub fn attr_distribution_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DistributionDomainName"),
        ))
    }

    /// The region-agnostic Amazon Route 53 Hosted Zone ID of the edge-optimized endpoint. The only valid value is `Z2FDTNDATAQYW2` for all regions.
    ///
    /// `Fn::GetAtt` of `DistributionHostedZoneId`.
    #[inline]
    pub fn attr_distribution_hosted_zone_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DistributionHostedZoneId"),
        ))
    }

    /// The ARN of the domain name.
    ///
    /// `Fn::GetAtt` of `DomainNameArn`.
    #[inline]
    pub fn attr_domain_name_arn(&self) -> Value<kinds::apigateway::DomainNameArn> {
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

impl IntoValue<kinds::apigateway::DomainName> for &CfnDomainNameRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::apigateway::DomainNameArn> for &CfnDomainNameRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::DomainNameArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainNameArn")))
    }
}

/// The `EndpointConfiguration` property type specifies the endpoint types and IP address types of an Amazon API Gateway domain name.
///
/// `EndpointConfiguration` is a property of the [AWS::ApiGateway::DomainName](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-domainname.html) resource.
///
/// The property type `EndpointConfiguration` of `AWS::ApiGateway::DomainName`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointConfigurationProperty(Object);

impl EndpointConfigurationProperty {
    /// `EndpointConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP address types that can invoke this DomainName. Use `ipv4` to allow only IPv4 addresses to invoke this DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke this DomainName. For the `PRIVATE` endpoint type, only `dualstack` is supported.
    ///
    /// `IpAddressType`.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"`. For a regional API and its custom domain name, the endpoint type is `REGIONAL`. For a private API, the endpoint type is `PRIVATE`.
    ///
    /// `Types`.
    pub fn types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

/// The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API.
///
/// The property type `MutualTlsAuthentication` of `AWS::ApiGateway::DomainName`.
#[must_use = "a property type does nothing until it is set"]
pub struct MutualTlsAuthenticationProperty(Object);

impl MutualTlsAuthenticationProperty {
    /// `MutualTlsAuthenticationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name`. The truststore can contain certificates from public or private certificate authorities. To update the truststore, upload a new version to S3, and then update your custom domain name to use the new version. To update the truststore, you must have permissions to access the S3 object.
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
