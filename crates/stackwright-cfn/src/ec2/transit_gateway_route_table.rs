// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayRouteTable` and its property types.

use crate::l1::*;

/// Specifies a route table for a transit gateway.
///
/// `AWS::EC2::TransitGatewayRouteTable`; `Ref` returns its `TransitGatewayRouteTableId`, a [`ec2::TransitGatewayRouteTableId`](kinds::ec2::TransitGatewayRouteTableId).
/// Changing one of these replaces it: `Tags`, `TransitGatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayRouteTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayRouteTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_route_table.rules"),
};

impl CfnTransitGatewayRouteTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTable";

    /// `CfnTransitGatewayRouteTable` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_id`: The ID of the transit gateway.
    pub fn new(transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransitGatewayId",
            transit_gateway_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Any tags assigned to the route table.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnTransitGatewayRouteTable {
    type Handle = CfnTransitGatewayRouteTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayRouteTableRef {
        CfnTransitGatewayRouteTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayRouteTable`] of a stack.
pub struct CfnTransitGatewayRouteTableRef(NodeRef);

impl Clone for CfnTransitGatewayRouteTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayRouteTableRef {}
impl AsNode for CfnTransitGatewayRouteTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayRouteTableRef {
    /// What `Ref` returns: its `TransitGatewayRouteTableId`, a [`ec2::TransitGatewayRouteTableId`](kinds::ec2::TransitGatewayRouteTableId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayRouteTableId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the transit gateway route table.
    ///
    /// `Fn::GetAtt` of `TransitGatewayRouteTableId`.
    #[inline]
    pub fn attr_transit_gateway_route_table_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayRouteTableId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayRouteTableId"),
        ))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayRouteTableId> for &CfnTransitGatewayRouteTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayRouteTableId> {
        Value::from_node(Node::Ref(self.0))
    }
}
