// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::DirectConnectGatewayAttachment` and its property types.

use crate::l1::*;

/// Creates an AWS Direct Connect gateway attachment
///
/// `AWS::NetworkManager::DirectConnectGatewayAttachment`; `Ref` returns its `AttachmentId`, a [`networkmanager::DirectConnectGatewayAttachmentId`](kinds::networkmanager::DirectConnectGatewayAttachmentId).
/// Changing one of these replaces it: `CoreNetworkId`, `DirectConnectGatewayArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDirectConnectGatewayAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::DirectConnectGatewayAttachment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("direct_connect_gateway_attachment.rules"),
};

impl CfnDirectConnectGatewayAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::DirectConnectGatewayAttachment";

    /// `CfnDirectConnectGatewayAttachment` with its required properties, in alphabetical order:
    ///
    /// - `core_network_id`: The ID of a core network for the Direct Connect Gateway attachment.
    /// - `direct_connect_gateway_arn`: The Direct Connect gateway attachment ARN.
    /// - `edge_locations`: The Regions where the edges are located.
    pub fn new(
        core_network_id: impl IntoValue<kinds::networkmanager::CoreNetworkId>,
        direct_connect_gateway_arn: impl IntoValue<kinds::directconnect::DirectConnectGatewayArn>,
        edge_locations: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CoreNetworkId", core_network_id.into_value().into_node());
        object_.put(
            "DirectConnectGatewayArn",
            direct_connect_gateway_arn.into_value().into_node(),
        );
        object_.put("EdgeLocations", edge_locations.into_value().into_node());
        Self(object_)
    }

    /// Routing policy label
    ///
    /// `RoutingPolicyLabel`; updated in place.
    pub fn routing_policy_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RoutingPolicyLabel", value.into_value().into_node());
        self
    }

    /// Tags for the attachment.
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

impl Construct for CfnDirectConnectGatewayAttachment {
    type Handle = CfnDirectConnectGatewayAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDirectConnectGatewayAttachmentRef {
        CfnDirectConnectGatewayAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDirectConnectGatewayAttachment`] of a stack.
pub struct CfnDirectConnectGatewayAttachmentRef(NodeRef);

impl Clone for CfnDirectConnectGatewayAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDirectConnectGatewayAttachmentRef {}
impl AsNode for CfnDirectConnectGatewayAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDirectConnectGatewayAttachmentRef {
    /// What `Ref` returns: its `AttachmentId`, a [`networkmanager::DirectConnectGatewayAttachmentId`](kinds::networkmanager::DirectConnectGatewayAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmanager::DirectConnectGatewayAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Id of the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[inline]
    pub fn attr_attachment_id(
        &self,
    ) -> Value<kinds::networkmanager::DirectConnectGatewayAttachmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentId")))
    }

    /// The policy rule number associated with the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attr_attachment_policy_rule_number(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AttachmentPolicyRuleNumber"),
        ))
    }

    /// Attachment type.
    ///
    /// `Fn::GetAtt` of `AttachmentType`.
    #[inline]
    pub fn attr_attachment_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentType")))
    }

    /// The ARN of a core network for the Direct Connect Gateway attachment.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[inline]
    pub fn attr_core_network_arn(&self) -> Value<kinds::networkmanager::CoreNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CoreNetworkArn")))
    }

    /// Creation time of the attachment.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Errors from the last modification of the attachment.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[inline]
    pub fn attr_last_modification_errors(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastModificationErrors"),
        ))
    }

    /// The name of the network function group.
    ///
    /// `Fn::GetAtt` of `NetworkFunctionGroupName`.
    #[inline]
    pub fn attr_network_function_group_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkFunctionGroupName"),
        ))
    }

    /// Owner account of the attachment.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[inline]
    pub fn attr_owner_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccountId")))
    }

    /// The attachment to move from one network function group to another.
    ///
    /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
    #[inline]
    pub fn attr_proposed_network_function_group_change(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProposedNetworkFunctionGroupChange"),
        ))
    }

    /// The attachment to move from one segment to another.
    ///
    /// `Fn::GetAtt` of `ProposedSegmentChange`.
    #[inline]
    pub fn attr_proposed_segment_change(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProposedSegmentChange")))
    }

    /// The ARN of the Resource.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }

    /// The name of the segment attachment..
    ///
    /// `Fn::GetAtt` of `SegmentName`.
    #[inline]
    pub fn attr_segment_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SegmentName")))
    }

    /// State of the attachment.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// Last update time of the attachment.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::networkmanager::DirectConnectGatewayAttachmentId>
    for &CfnDirectConnectGatewayAttachmentRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::DirectConnectGatewayAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
