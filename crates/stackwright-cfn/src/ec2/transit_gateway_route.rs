// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayRoute` and its property types.

use crate::l1::*;

/// Specifies a static route for a transit gateway route table.
///
/// `AWS::EC2::TransitGatewayRoute`; `Ref` returns the physical id, which is made of `TransitGatewayRouteTableId`, `DestinationCidrBlock`.
/// Changing one of these replaces it: `Blackhole`, `DestinationCidrBlock`, `TransitGatewayAttachmentId`, `TransitGatewayRouteTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayRoute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayRoute",
    tags: None,
    rules: include_str!("transit_gateway_route.rules"),
};

impl CfnTransitGatewayRoute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayRoute";

    /// `CfnTransitGatewayRoute` with its required properties, in alphabetical order:
    ///
    /// - `destination_cidr_block`: The CIDR block used for destination matches.
    /// - `transit_gateway_route_table_id`: The ID of the transit gateway route table.
    pub fn new(
        destination_cidr_block: impl IntoValue<String>,
        transit_gateway_route_table_id: impl IntoValue<kinds::ec2::TransitGatewayRouteTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationCidrBlock",
            destination_cidr_block.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayRouteTableId",
            transit_gateway_route_table_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether to drop traffic that matches this route.
    ///
    /// `Blackhole`; an update replaces the resource.
    pub fn blackhole(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Blackhole", value.into_value().into_node());
        self
    }

    /// The ID of the attachment.
    ///
    /// `TransitGatewayAttachmentId`; an update replaces the resource.
    pub fn transit_gateway_attachment_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
    ) -> Self {
        self.0
            .put("TransitGatewayAttachmentId", value.into_value().into_node());
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

impl Construct for CfnTransitGatewayRoute {
    type Handle = CfnTransitGatewayRouteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayRouteRef {
        CfnTransitGatewayRouteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayRoute`] of a stack.
pub struct CfnTransitGatewayRouteRef(NodeRef);

impl Clone for CfnTransitGatewayRouteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayRouteRef {}
impl AsNode for CfnTransitGatewayRouteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayRouteRef {
    /// What `Ref` returns: the physical id, which is made of `TransitGatewayRouteTableId`, `DestinationCidrBlock`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
