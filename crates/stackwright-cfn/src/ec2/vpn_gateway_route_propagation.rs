// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPNGatewayRoutePropagation` and its property types.

use crate::l1::*;

/// Enables a virtual private gateway (VGW) to propagate routes to the specified route table of a VPC.
///
/// If you reference a VPN gateway that is in the same template as your VPN gateway route propagation, you must explicitly declare a dependency on the VPN gateway attachment. The `AWS::EC2::VPNGatewayRoutePropagation` resource cannot use the VPN gateway until it has successfully attached to the VPC. Add a [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) in the `AWS::EC2::VPNGatewayRoutePropagation` resource to explicitly declare a dependency on the VPN gateway attachment.
///
/// `AWS::EC2::VPNGatewayRoutePropagation`; `Ref` returns its `Id`, a [`ec2::VpnGatewayRoutePropagationId`](kinds::ec2::VpnGatewayRoutePropagationId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPNGatewayRoutePropagation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPNGatewayRoutePropagation",
    tags: None,
    rules: include_str!("vpn_gateway_route_propagation.rules"),
};

impl CfnVPNGatewayRoutePropagation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPNGatewayRoutePropagation";

    /// `CfnVPNGatewayRoutePropagation` with its required properties, in alphabetical order:
    ///
    /// - `route_table_ids`: The ID of the route table.
    /// - `vpn_gateway_id`: The ID of the virtual private gateway that is attached to a VPC.
    pub fn new(
        route_table_ids: impl IntoValue<List<kinds::ec2::RouteTableId>>,
        vpn_gateway_id: impl IntoValue<kinds::ec2::VpnGatewayId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RouteTableIds", route_table_ids.into_value().into_node());
        object_.put("VpnGatewayId", vpn_gateway_id.into_value().into_node());
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

impl Construct for CfnVPNGatewayRoutePropagation {
    type Handle = CfnVPNGatewayRoutePropagationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPNGatewayRoutePropagationRef {
        CfnVPNGatewayRoutePropagationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPNGatewayRoutePropagation`] of a stack.
pub struct CfnVPNGatewayRoutePropagationRef(NodeRef);

impl Clone for CfnVPNGatewayRoutePropagationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPNGatewayRoutePropagationRef {}
impl AsNode for CfnVPNGatewayRoutePropagationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPNGatewayRoutePropagationRef {
    /// What `Ref` returns: its `Id`, a [`ec2::VpnGatewayRoutePropagationId`](kinds::ec2::VpnGatewayRoutePropagationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpnGatewayRoutePropagationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the VPN gateway.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::VpnGatewayRoutePropagationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::VpnGatewayRoutePropagationId> for &CfnVPNGatewayRoutePropagationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpnGatewayRoutePropagationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
