// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayRouteTableAssociation` and its property types.

use crate::l1::*;

/// Associates the specified attachment with the specified transit gateway route table. You can associate one route table with an attachment.
///
/// Before you can update the route table associated with an attachment, you must disassociate the transit gateway route table that is currently associated with the attachment. First update the stack to remove the associated transit gateway route table, and then update the stack with the ID of the new transit gateway route table to associate. In addition, the attachment must be in an `available` state; otherwise, the request will return an error.
///
/// `AWS::EC2::TransitGatewayRouteTableAssociation`; `Ref` returns the physical id, which is made of `TransitGatewayRouteTableId`, `TransitGatewayAttachmentId`.
/// Changing one of these replaces it: `TransitGatewayAttachmentId`, `TransitGatewayRouteTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayRouteTableAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayRouteTableAssociation",
    tags: None,
    rules: include_str!("transit_gateway_route_table_association.rules"),
};

impl CfnTransitGatewayRouteTableAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTableAssociation";

    /// `CfnTransitGatewayRouteTableAssociation` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_attachment_id`: The ID of the attachment.
    /// - `transit_gateway_route_table_id`: The ID of the route table for the transit gateway.
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

impl Construct for CfnTransitGatewayRouteTableAssociation {
    type Handle = CfnTransitGatewayRouteTableAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayRouteTableAssociationRef {
        CfnTransitGatewayRouteTableAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayRouteTableAssociation`] of a stack.
pub struct CfnTransitGatewayRouteTableAssociationRef(NodeRef);

impl Clone for CfnTransitGatewayRouteTableAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayRouteTableAssociationRef {}
impl AsNode for CfnTransitGatewayRouteTableAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayRouteTableAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `TransitGatewayRouteTableId`, `TransitGatewayAttachmentId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
