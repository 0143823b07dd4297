// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::TransitGatewayPeering` and its property types.

use crate::l1::*;

/// Creates a transit gateway peering connection.
///
/// `AWS::NetworkManager::TransitGatewayPeering`; `Ref` returns its `PeeringId`, a [`networkmanager::TransitGatewayPeeringId`](kinds::networkmanager::TransitGatewayPeeringId).
/// Changing one of these replaces it: `CoreNetworkId`, `TransitGatewayArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayPeering(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::TransitGatewayPeering",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_peering.rules"),
};

impl CfnTransitGatewayPeering {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayPeering";

    /// `CfnTransitGatewayPeering` with its required properties, in alphabetical order:
    ///
    /// - `core_network_id`: The ID of the core network.
    /// - `transit_gateway_arn`: The ARN of the transit gateway.
    pub fn new(
        core_network_id: impl IntoValue<kinds::networkmanager::CoreNetworkId>,
        transit_gateway_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CoreNetworkId", core_network_id.into_value().into_node());
        object_.put(
            "TransitGatewayArn",
            transit_gateway_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The list of key-value tags associated with the peering.
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

impl Construct for CfnTransitGatewayPeering {
    type Handle = CfnTransitGatewayPeeringRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayPeeringRef {
        CfnTransitGatewayPeeringRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayPeering`] of a stack.
pub struct CfnTransitGatewayPeeringRef(NodeRef);

impl Clone for CfnTransitGatewayPeeringRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayPeeringRef {}
impl AsNode for CfnTransitGatewayPeeringRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayPeeringRef {
    /// What `Ref` returns: its `PeeringId`, a [`networkmanager::TransitGatewayPeeringId`](kinds::networkmanager::TransitGatewayPeeringId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmanager::TransitGatewayPeeringId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[inline]
    pub fn attr_core_network_arn(&self) -> Value<kinds::networkmanager::CoreNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CoreNetworkArn")))
    }

    /// The timestamp when the core network peering was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The edge location for the peer.
    ///
    /// `Fn::GetAtt` of `EdgeLocation`.
    #[inline]
    pub fn attr_edge_location(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EdgeLocation")))
    }

    /// Errors from the last modification of the transit gateway peering.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[inline]
    pub fn attr_last_modification_errors(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastModificationErrors"),
        ))
    }

    /// The ID of the account owner.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[inline]
    pub fn attr_owner_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccountId")))
    }

    /// The ID of the peering.
    ///
    /// `Fn::GetAtt` of `PeeringId`.
    #[inline]
    pub fn attr_peering_id(&self) -> Value<kinds::networkmanager::TransitGatewayPeeringId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PeeringId")))
    }

    /// The peering type. This will be `TRANSIT_GATEWAY`.
    ///
    /// `Fn::GetAtt` of `PeeringType`.
    #[inline]
    pub fn attr_peering_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PeeringType")))
    }

    /// The ARN of the resource peered to a core network.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }

    /// The current state of the peer. This can be `CREATING` | `FAILED` | `AVAILABLE` | `DELETING`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The ID of the peering attachment.
    ///
    /// `Fn::GetAtt` of `TransitGatewayPeeringAttachmentId`.
    #[inline]
    pub fn attr_transit_gateway_peering_attachment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayPeeringAttachmentId"),
        ))
    }
}

impl IntoValue<kinds::networkmanager::TransitGatewayPeeringId> for &CfnTransitGatewayPeeringRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::TransitGatewayPeeringId> {
        Value::from_node(Node::Ref(self.0))
    }
}
