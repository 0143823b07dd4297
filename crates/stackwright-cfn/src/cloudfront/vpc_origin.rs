// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::VpcOrigin` and its property types.

use crate::l1::*;

/// An Amazon CloudFront VPC origin.
///
/// `AWS::CloudFront::VpcOrigin`; `Ref` returns its `Id`, a [`cloudfront::VpcOriginId`](kinds::cloudfront::VpcOriginId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcOrigin(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::VpcOrigin",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_origin.rules"),
};

impl CfnVpcOrigin {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::VpcOrigin";

    /// `CfnVpcOrigin` with its required properties, in alphabetical order:
    ///
    /// - `vpc_origin_endpoint_config`: The VPC origin endpoint configuration.
    pub fn new(
        vpc_origin_endpoint_config: impl IntoValue<VpcOriginEndpointConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VpcOriginEndpointConfig",
            vpc_origin_endpoint_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// A complex type that contains zero or more `Tag` elements.
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

impl Construct for CfnVpcOrigin {
    type Handle = CfnVpcOriginRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVpcOriginRef {
        CfnVpcOriginRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVpcOrigin`] of a stack.
pub struct CfnVpcOriginRef(NodeRef);

impl Clone for CfnVpcOriginRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVpcOriginRef {}
impl AsNode for CfnVpcOriginRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVpcOriginRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::VpcOriginId`](kinds::cloudfront::VpcOriginId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::VpcOriginId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The account ID of the AWS account that owns the VPC origin.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// The VPC origin ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudfront::VpcOriginArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The VPC origin created time.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The VPC origin ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::VpcOriginId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The VPC origin last modified time.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The VPC origin status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cloudfront::VpcOriginId> for &CfnVpcOriginRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::VpcOriginId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudfront::VpcOriginArn> for &CfnVpcOriginRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::VpcOriginArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// An Amazon CloudFront VPC origin endpoint configuration.
///
/// The property type `VpcOriginEndpointConfig` of `AWS::CloudFront::VpcOrigin`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcOriginEndpointConfigProperty(Object);

impl VpcOriginEndpointConfigProperty {
    /// `VpcOriginEndpointConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The ARN of the CloudFront VPC origin endpoint configuration.
    /// - `name`: The name of the CloudFront VPC origin endpoint configuration.
    pub fn new(arn: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The HTTP port for the CloudFront VPC origin endpoint configuration. The default value is `80`.
    ///
    /// `HTTPPort`; default `80`.
    pub fn http_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("HTTPPort", value.into_value().into_node());
        self
    }

    /// The HTTPS port of the CloudFront VPC origin endpoint configuration. The default value is `443`.
    ///
    /// `HTTPSPort`; default `443`.
    pub fn https_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("HTTPSPort", value.into_value().into_node());
        self
    }

    /// The `IpAddressType` property.
    ///
    /// `IpAddressType`; default `"ipv4"`; one of `ipv4`, `dualstack`.
    pub fn ip_address_type(mut self, value: impl IntoValue<super::IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The origin protocol policy for the CloudFront VPC origin endpoint configuration.
    ///
    /// `OriginProtocolPolicy`; default `"match-viewer"`.
    pub fn origin_protocol_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OriginProtocolPolicy", value.into_value().into_node());
        self
    }

    /// Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. Valid values include `SSLv3`, `TLSv1`, `TLSv1.1`, and `TLSv1.2`.
    ///
    /// For more information, see [Minimum Origin SSL Protocol](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginSSLProtocols) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginSSLProtocols`.
    pub fn origin_ssl_protocols(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OriginSSLProtocols", value.into_value().into_node());
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

impl Kind for VpcOriginEndpointConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcOriginEndpointConfigProperty> for VpcOriginEndpointConfigProperty {}
impl From<VpcOriginEndpointConfigProperty> for Node {
    #[inline]
    fn from(value: VpcOriginEndpointConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcOriginEndpointConfigProperty> for VpcOriginEndpointConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcOriginEndpointConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
