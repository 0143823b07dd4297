// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::ConnectAttachment` and its property types.

use crate::l1::*;

/// Creates a core network Connect attachment from a specified core network attachment.
///
/// A core network Connect attachment is a GRE-based tunnel attachment that you can use to establish a connection between a core network and an appliance. A core network Connect attachment uses an existing VPC attachment as the underlying transport mechanism.
///
/// `AWS::NetworkManager::ConnectAttachment`; `Ref` returns its `AttachmentId`, a [`networkmanager::ConnectAttachmentId`](kinds::networkmanager::ConnectAttachmentId).
/// Changing one of these replaces it: `CoreNetworkId`, `EdgeLocation`, `Options`, `TransportAttachmentId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::ConnectAttachment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connect_attachment.rules"),
};

impl CfnConnectAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::ConnectAttachment";

    /// `CfnConnectAttachment` with its required properties, in alphabetical order:
    ///
    /// - `core_network_id`: The ID of the core network where the Connect attachment is located.
    /// - `edge_location`: The Region where the edge is located.
    /// - `options`: Options for connecting an attachment.
    /// - `transport_attachment_id`: The ID of the transport attachment.
    pub fn new(
        core_network_id: impl IntoValue<kinds::networkmanager::CoreNetworkId>,
        edge_location: impl IntoValue<String>,
        options: impl IntoValue<ConnectAttachmentOptionsProperty>,
        transport_attachment_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CoreNetworkId", core_network_id.into_value().into_node());
        object_.put("EdgeLocation", edge_location.into_value().into_node());
        object_.put("Options", options.into_value().into_node());
        object_.put(
            "TransportAttachmentId",
            transport_attachment_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the network function group.
    ///
    /// `NetworkFunctionGroupName`; updated in place.
    pub fn network_function_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NetworkFunctionGroupName", value.into_value().into_node());
        self
    }

    /// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
    ///
    /// `ProposedSegmentChange`; updated in place.
    pub fn proposed_segment_change(
        mut self,
        value: impl IntoValue<ProposedSegmentChangeProperty>,
    ) -> Self {
        self.0
            .put("ProposedSegmentChange", value.into_value().into_node());
        self
    }

    /// Routing policy label
    ///
    /// `RoutingPolicyLabel`; updated in place.
    pub fn routing_policy_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RoutingPolicyLabel", value.into_value().into_node());
        self
    }

    /// The tags associated with the Connect attachment.
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

impl Construct for CfnConnectAttachment {
    type Handle = CfnConnectAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectAttachmentRef {
        CfnConnectAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectAttachment`] of a stack.
pub struct CfnConnectAttachmentRef(NodeRef);

impl Clone for CfnConnectAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectAttachmentRef {}
impl AsNode for CfnConnectAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectAttachmentRef {
    /// What `Ref` returns: its `AttachmentId`, a [`networkmanager::ConnectAttachmentId`](kinds::networkmanager::ConnectAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmanager::ConnectAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the Connect attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[inline]
    pub fn attr_attachment_id(&self) -> Value<kinds::networkmanager::ConnectAttachmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentId")))
    }

    /// The rule number associated with the attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
    #[inline]
    pub fn attr_attachment_policy_rule_number(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AttachmentPolicyRuleNumber"),
        ))
    }

    /// The type of attachment. This will be `CONNECT`.
    ///
    /// `Fn::GetAtt` of `AttachmentType`.
    #[inline]
    pub fn attr_attachment_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentType")))
    }

    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[inline]
    pub fn attr_core_network_arn(&self) -> Value<kinds::networkmanager::CoreNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CoreNetworkArn")))
    }

    /// The timestamp when the Connect attachment was created.
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

    /// The ID of the Connect attachment owner.
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

    /// The resource ARN for the Connect attachment.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }

    /// The name of the Connect attachment's segment.
    ///
    /// `Fn::GetAtt` of `SegmentName`.
    #[inline]
    pub fn attr_segment_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SegmentName")))
    }

    /// The state of the Connect attachment. This can be: `REJECTED` | `PENDING_ATTACHMENT_ACCEPTANCE` | `CREATING` | `FAILED` | `AVAILABLE` | `UPDATING` | `PENDING_NETWORK_UPDATE` | `PENDING_TAG_ACCEPTANCE` | `DELETING`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The timestamp when the Connect attachment was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::networkmanager::ConnectAttachmentId> for &CfnConnectAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::ConnectAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a core network Connect attachment options.
///
/// The property type `ConnectAttachmentOptions` of `AWS::NetworkManager::ConnectAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectAttachmentOptionsProperty(Object);

impl ConnectAttachmentOptionsProperty {
    /// `ConnectAttachmentOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The protocol used for the attachment connection.
    ///
    /// `Protocol`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
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

impl Kind for ConnectAttachmentOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectAttachmentOptionsProperty> for ConnectAttachmentOptionsProperty {}
impl From<ConnectAttachmentOptionsProperty> for Node {
    #[inline]
    fn from(value: ConnectAttachmentOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectAttachmentOptionsProperty> for ConnectAttachmentOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectAttachmentOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
///
/// The property type `ProposedSegmentChange` of `AWS::NetworkManager::ConnectAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProposedSegmentChangeProperty(Object);

impl ProposedSegmentChangeProperty {
    /// `ProposedSegmentChangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The rule number in the policy document that applies to this change.
    ///
    /// `AttachmentPolicyRuleNumber`.
    pub fn attachment_policy_rule_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AttachmentPolicyRuleNumber", value.into_value().into_node());
        self
    }

    /// The name of the segment to change.
    ///
    /// `SegmentName`.
    pub fn segment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SegmentName", value.into_value().into_node());
        self
    }

    /// The list of key-value tags that changed for the segment.
    ///
    /// `Tags`.
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

impl Kind for ProposedSegmentChangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProposedSegmentChangeProperty> for ProposedSegmentChangeProperty {}
impl From<ProposedSegmentChangeProperty> for Node {
    #[inline]
    fn from(value: ProposedSegmentChangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProposedSegmentChangeProperty> for ProposedSegmentChangeProperty {
    #[inline]
    fn into_value(self) -> Value<ProposedSegmentChangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
