// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayPeeringAttachment` and its property types.

use crate::l1::*;

/// Requests a transit gateway peering attachment between the specified transit gateway (requester) and a peer transit gateway (accepter). The peer transit gateway can be in your account or a different AWS account.
///
/// After you create the peering attachment, the owner of the accepter transit gateway must accept the attachment request.
///
/// `AWS::EC2::TransitGatewayPeeringAttachment`; `Ref` returns its `TransitGatewayAttachmentId`, a [`ec2::TransitGatewayAttachmentId`](kinds::ec2::TransitGatewayAttachmentId).
/// Changing one of these replaces it: `PeerAccountId`, `PeerRegion`, `PeerTransitGatewayId`, `TransitGatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayPeeringAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayPeeringAttachment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_peering_attachment.rules"),
};

impl CfnTransitGatewayPeeringAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayPeeringAttachment";

    /// `CfnTransitGatewayPeeringAttachment` with its required properties, in alphabetical order:
    ///
    /// - `peer_account_id`: The ID of the AWS account that owns the transit gateway.
    /// - `peer_region`: The Region where the transit gateway that you want to create the peer for is located.
    /// - `peer_transit_gateway_id`: The ID of the transit gateway in the PeerRegion.
    /// - `transit_gateway_id`: The ID of the transit gateway peering attachment.
    pub fn new(
        peer_account_id: impl IntoValue<String>,
        peer_region: impl IntoValue<String>,
        peer_transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>,
        transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PeerAccountId", peer_account_id.into_value().into_node());
        object_.put("PeerRegion", peer_region.into_value().into_node());
        object_.put(
            "PeerTransitGatewayId",
            peer_transit_gateway_id.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayId",
            transit_gateway_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags for the transit gateway peering attachment.
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

impl Construct for CfnTransitGatewayPeeringAttachment {
    type Handle = CfnTransitGatewayPeeringAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayPeeringAttachmentRef {
        CfnTransitGatewayPeeringAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayPeeringAttachment`] of a stack.
pub struct CfnTransitGatewayPeeringAttachmentRef(NodeRef);

impl Clone for CfnTransitGatewayPeeringAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayPeeringAttachmentRef {}
impl AsNode for CfnTransitGatewayPeeringAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayPeeringAttachmentRef {
    /// What `Ref` returns: its `TransitGatewayAttachmentId`, a [`ec2::TransitGatewayAttachmentId`](kinds::ec2::TransitGatewayAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the transit gateway peering attachment was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The state of the transit gateway peering attachment. Note that the `initiating` state has been deprecated.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `Status.Code` attribute.
    ///
    /// `Fn::GetAtt` of `Status.Code`.
    #[inline]
    pub fn attr_status_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status.Code")))
    }

    /// The `Status.Message` attribute.
    ///
    /// `Fn::GetAtt` of `Status.Message`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status.Message")))
    }

    /// The ID of the transit gateway peering attachment.
    ///
    /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
    #[inline]
    pub fn attr_transit_gateway_attachment_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayAttachmentId"),
        ))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayAttachmentId> for &CfnTransitGatewayPeeringAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
