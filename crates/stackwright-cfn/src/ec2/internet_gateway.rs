// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::InternetGateway` and its property types.

use crate::l1::*;

/// Allocates an internet gateway for use with a VPC. After creating the Internet gateway, you then attach it to a VPC.
///
/// `AWS::EC2::InternetGateway`; `Ref` returns its `InternetGatewayId`, a [`ec2::InternetGatewayId`](kinds::ec2::InternetGatewayId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInternetGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::InternetGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnInternetGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::InternetGateway";

    /// `CfnInternetGateway` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Any tags to assign to the internet gateway.
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

impl Construct for CfnInternetGateway {
    type Handle = CfnInternetGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInternetGatewayRef {
        CfnInternetGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInternetGateway`] of a stack.
pub struct CfnInternetGatewayRef(NodeRef);

impl Clone for CfnInternetGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInternetGatewayRef {}
impl AsNode for CfnInternetGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInternetGatewayRef {
    /// What `Ref` returns: its `InternetGatewayId`, a [`ec2::InternetGatewayId`](kinds::ec2::InternetGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::InternetGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the internet gateway.
    ///
    /// `Fn::GetAtt` of `InternetGatewayId`.
    #[inline]
    pub fn attr_internet_gateway_id(&self) -> Value<kinds::ec2::InternetGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InternetGatewayId")))
    }
}

impl IntoValue<kinds::ec2::InternetGatewayId> for &CfnInternetGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::InternetGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::GatewayId> for &CfnInternetGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::GatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
