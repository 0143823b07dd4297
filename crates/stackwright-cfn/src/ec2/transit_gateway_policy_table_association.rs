// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayPolicyTableAssociation` and its property types.

use crate::l1::*;

/// AWS::EC2::TransitGatewayPolicyTableAssociation Resource Definition
///
/// `AWS::EC2::TransitGatewayPolicyTableAssociation`; `Ref` returns the physical id, which is made of `TransitGatewayPolicyTableId`, `TransitGatewayAttachmentId`.
/// Changing one of these replaces it: `TransitGatewayAttachmentId`, `TransitGatewayPolicyTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayPolicyTableAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayPolicyTableAssociation",
    tags: None,
    rules: include_str!("transit_gateway_policy_table_association.rules"),
};

impl CfnTransitGatewayPolicyTableAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableAssociation";

    /// `CfnTransitGatewayPolicyTableAssociation` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_attachment_id`: The ID of transit gateway attachment.
    /// - `transit_gateway_policy_table_id`: The ID of transit gateway policy table.
    pub fn new(
        transit_gateway_attachment_id: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
        transit_gateway_policy_table_id: impl IntoValue<kinds::ec2::TransitGatewayPolicyTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransitGatewayAttachmentId",
            transit_gateway_attachment_id.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayPolicyTableId",
            transit_gateway_policy_table_id.into_value().into_node(),
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

impl Construct for CfnTransitGatewayPolicyTableAssociation {
    type Handle = CfnTransitGatewayPolicyTableAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayPolicyTableAssociationRef {
        CfnTransitGatewayPolicyTableAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayPolicyTableAssociation`] of a stack.
pub struct CfnTransitGatewayPolicyTableAssociationRef(NodeRef);

impl Clone for CfnTransitGatewayPolicyTableAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayPolicyTableAssociationRef {}
impl AsNode for CfnTransitGatewayPolicyTableAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayPolicyTableAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `TransitGatewayPolicyTableId`, `TransitGatewayAttachmentId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The state of the transit gateway policy table association.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}
