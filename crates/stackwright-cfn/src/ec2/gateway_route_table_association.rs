// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::GatewayRouteTableAssociation` and its property types.

use crate::l1::*;

/// Associates a virtual private gateway or internet gateway with a route table. The gateway and route table must be in the same VPC. This association causes the incoming traffic to the gateway to be routed according to the routes in the route table.
///
/// `AWS::EC2::GatewayRouteTableAssociation`; `Ref` returns its `GatewayId`, a [`ec2::GatewayRouteTableAssociationGatewayId`](kinds::ec2::GatewayRouteTableAssociationGatewayId).
/// Changing one of these replaces it: `GatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGatewayRouteTableAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::GatewayRouteTableAssociation",
    tags: None,
    rules: include_str!("gateway_route_table_association.rules"),
};

impl CfnGatewayRouteTableAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::GatewayRouteTableAssociation";

    /// `CfnGatewayRouteTableAssociation` with its required properties, in alphabetical order:
    ///
    /// - `gateway_id`: The ID of the gateway.
    /// - `route_table_id`: The ID of the route table.
    pub fn new(
        gateway_id: impl IntoValue<kinds::ec2::GatewayId>,
        route_table_id: impl IntoValue<kinds::ec2::RouteTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatewayId", gateway_id.into_value().into_node());
        object_.put("RouteTableId", route_table_id.into_value().into_node());
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

impl Construct for CfnGatewayRouteTableAssociation {
    type Handle = CfnGatewayRouteTableAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayRouteTableAssociationRef {
        CfnGatewayRouteTableAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGatewayRouteTableAssociation`] of a stack.
pub struct CfnGatewayRouteTableAssociationRef(NodeRef);

impl Clone for CfnGatewayRouteTableAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayRouteTableAssociationRef {}
impl AsNode for CfnGatewayRouteTableAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayRouteTableAssociationRef {
    /// What `Ref` returns: its `GatewayId`, a [`ec2::GatewayRouteTableAssociationGatewayId`](kinds::ec2::GatewayRouteTableAssociationGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::GatewayRouteTableAssociationGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the route table association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }
}

impl IntoValue<kinds::ec2::GatewayRouteTableAssociationGatewayId>
    for &CfnGatewayRouteTableAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::GatewayRouteTableAssociationGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
