// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayRouteTablePropagation` and its property types.

use crate::l1::*;

/// Enables the specified attachment to propagate routes to the specified propagation route table.
///
/// For more information about enabling transit gateway route propagation, see [EnableTransitGatewayRouteTablePropagation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableTransitGatewayRouteTablePropagation.html) in the *Amazon EC2 API Reference*.
///
/// `AWS::EC2::TransitGatewayRouteTablePropagation`; `Ref` returns the physical id, which is made of `TransitGatewayRouteTableId`, `TransitGatewayAttachmentId`.
/// Changing one of these replaces it: `TransitGatewayAttachmentId`, `TransitGatewayRouteTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayRouteTablePropagation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayRouteTablePropagation",
    tags: None,
    rules: include_str!("transit_gateway_route_table_propagation.rules"),
};

impl CfnTransitGatewayRouteTablePropagation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTablePropagation";

    /// `CfnTransitGatewayRouteTablePropagation` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_attachment_id`: The ID of the attachment.
    /// - `transit_gateway_route_table_id`: The ID of the propagation route table.
    pub fn new(
        transit_gateway_attachment_id: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
        transit_gateway_route_table_id: impl IntoValue<kinds::ec2::TransitGatewayRouteTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransitGatewayAttachmentId",
            transit_gateway_attachment_id.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayRouteTableId",
            transit_gateway_route_table_id.into_value().into_node(),
        );
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

impl Construct for CfnTransitGatewayRouteTablePropagation {
    type Handle = CfnTransitGatewayRouteTablePropagationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayRouteTablePropagationRef {
        CfnTransitGatewayRouteTablePropagationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayRouteTablePropagation`] of a stack.
pub struct CfnTransitGatewayRouteTablePropagationRef(NodeRef);

impl Clone for CfnTransitGatewayRouteTablePropagationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayRouteTablePropagationRef {}
impl AsNode for CfnTransitGatewayRouteTablePropagationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayRouteTablePropagationRef {
    /// What `Ref` returns: the physical id, which is made of `TransitGatewayRouteTableId`, `TransitGatewayAttachmentId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
