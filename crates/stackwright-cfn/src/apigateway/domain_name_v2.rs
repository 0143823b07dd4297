// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::DomainNameV2` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::DomainNameV2` resource specifies a custom domain name for your private APIs in API Gateway. You can use a private custom domain name to provide a URL for your private API that's more intuitive and easier to recall.
///
/// `AWS::ApiGateway::DomainNameV2`; `Ref` returns its `DomainNameArn`, a [`apigateway::DomainNameV2DomainNameArn`](kinds::apigateway::DomainNameV2DomainNameArn).
/// Changing one of these replaces it: `DomainName`, `EndpointConfiguration`, `SecurityPolicy`.
/// Attributes: `DomainNameArn`, `DomainNameId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainNameV2(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::DomainNameV2",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain_name_v2.rules"),
};

impl CfnDomainNameV2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::DomainNameV2";

    /// `CfnDomainNameV2` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The reference to an AWS -managed certificate that will be used by the private endpoint for this domain name. AWS Certificate Manager is the only supported source.
    ///
    /// `CertificateArn`; updated in place.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// Represents a custom domain name as a user-friendly host name of an API (RestApi).
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

    /// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it.
    ///
    /// `EndpointConfiguration`; an update replaces the resource.
    pub fn endpoint_configuration(
        mut self,
        value: impl IntoValue<EndpointConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EndpointConfiguration", value.into_value().into_node());
        self
    }

    /// A stringified JSON policy document that applies to the `execute-api` service for this DomainName regardless of the caller and Method configuration. You can use `Fn::ToJsonString` to enter your `policy`. For more information, see [Fn::ToJsonString](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ToJsonString.html).
    ///
    /// `Policy`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your custom domain name to your private APIs.
    ///
    /// `RoutingMode`; default `"BASE_PATH_MAPPING_ONLY"`; one of `BASE_PATH_MAPPING_ONLY`, `ROUTING_RULE_THEN_BASE_PATH_MAPPING`, `ROUTING_RULE_ONLY`; updated in place.
    pub fn routing_mode(mut self, value: impl IntoValue<super::RoutingMode>) -> Self {
        self.0.put("RoutingMode", value.into_value().into_node());
        self
    }

    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    ///
    /// `SecurityPolicy`; an update replaces the resource.
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

impl Construct for CfnDomainNameV2 {
    type Handle = CfnDomainNameV2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainNameV2Ref {
        CfnDomainNameV2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainNameV2`] of a stack.
pub struct CfnDomainNameV2Ref(NodeRef);

impl Clone for CfnDomainNameV2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainNameV2Ref {}
impl AsNode for CfnDomainNameV2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainNameV2Ref {
    /// What `Ref` returns: its `DomainNameArn`, a [`apigateway::DomainNameV2DomainNameArn`](kinds::apigateway::DomainNameV2DomainNameArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::DomainNameV2DomainNameArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the domain name.
    ///
    /// `Fn::GetAtt` of `DomainNameArn`.
    #[inline]
    pub fn attr_domain_name_arn(&self) -> Value<kinds::apigateway::DomainNameV2DomainNameArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainNameArn")))
    }

    /// The domain name ID.
    ///
    /// `Fn::GetAtt` of `DomainNameId`.
    #[inline]
    pub fn attr_domain_name_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainNameId")))
    }
}

impl IntoValue<kinds::apigateway::DomainNameV2DomainNameArn> for &CfnDomainNameV2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::DomainNameV2DomainNameArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it.
///
/// The property type `EndpointConfiguration` of `AWS::ApiGateway::DomainNameV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointConfigurationProperty(Object);

impl EndpointConfigurationProperty {
    /// `EndpointConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP address types that can invoke an API (RestApi) or a DomainName. Use `ipv4` to allow only IPv4 addresses to invoke an API or DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API or a DomainName. For the `PRIVATE` endpoint type, only `dualstack` is supported.
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
