// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::EgressOnlyInternetGateway` and its property types.

use crate::l1::*;

/// \[IPv6 only\] Specifies an egress-only internet gateway for your VPC. An egress-only internet gateway is used to enable outbound communication over IPv6 from instances in your VPC to the internet, and prevents hosts outside of your VPC from initiating an IPv6 connection with your instance.
///
/// For more information, see [Egress-only internet gateway](https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::EgressOnlyInternetGateway`; `Ref` returns its `Id`, a [`ec2::EgressOnlyInternetGatewayId`](kinds::ec2::EgressOnlyInternetGatewayId).
/// Changing one of these replaces it: `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEgressOnlyInternetGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::EgressOnlyInternetGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("egress_only_internet_gateway.rules"),
};

impl CfnEgressOnlyInternetGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::EgressOnlyInternetGateway";

    /// `CfnEgressOnlyInternetGateway` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: The ID of the VPC for which to create the egress-only internet gateway.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The tags assigned to the egress-only internet gateway.
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

impl Construct for CfnEgressOnlyInternetGateway {
    type Handle = CfnEgressOnlyInternetGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEgressOnlyInternetGatewayRef {
        CfnEgressOnlyInternetGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEgressOnlyInternetGateway`] of a stack.
pub struct CfnEgressOnlyInternetGatewayRef(NodeRef);

impl Clone for CfnEgressOnlyInternetGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEgressOnlyInternetGatewayRef {}
impl AsNode for CfnEgressOnlyInternetGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEgressOnlyInternetGatewayRef {
    /// What `Ref` returns: its `Id`, a [`ec2::EgressOnlyInternetGatewayId`](kinds::ec2::EgressOnlyInternetGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::EgressOnlyInternetGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the egress-only internet gateway.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::EgressOnlyInternetGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::EgressOnlyInternetGatewayId> for &CfnEgressOnlyInternetGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::EgressOnlyInternetGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
