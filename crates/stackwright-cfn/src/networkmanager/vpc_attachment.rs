// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::VpcAttachment` and its property types.

use crate::l1::*;

/// Creates a VPC attachment on an edge location of a core network.
///
/// `AWS::NetworkManager::VpcAttachment`; `Ref` returns its `AttachmentId`, a [`networkmanager::VpcAttachmentId`](kinds::networkmanager::VpcAttachmentId).
/// Changing one of these replaces it: `CoreNetworkId`, `VpcArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::VpcAttachment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_attachment.rules"),
};

impl CfnVpcAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::VpcAttachment";

    /// `CfnVpcAttachment` with its required properties, in alphabetical order:
    ///
    /// - `core_network_id`: The core network ID.
    /// - `subnet_arns`: The subnet ARNs.
    /// - `vpc_arn`: The ARN of the VPC attachment.
    pub fn new(
        core_network_id: impl IntoValue<kinds::networkmanager::CoreNetworkId>,
        subnet_arns: impl IntoValue<List<String>>,
        vpc_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CoreNetworkId", core_network_id.into_value().into_node());
        object_.put("SubnetArns", subnet_arns.into_value().into_node());
        object_.put("VpcArn", vpc_arn.into_value().into_node());
        Self(object_)
    }

    /// Options for creating the VPC attachment.
    ///
    /// `Options`; updated in place.
    pub fn options(mut self, value: impl IntoValue<VpcOptionsProperty>) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

    /// The tags associated with the VPC attachment.
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

impl Construct for CfnVpcAttachment {
    type Handle = CfnVpcAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVpcAttachmentRef {
        CfnVpcAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVpcAttachment`] of a stack.
pub struct CfnVpcAttachmentRef(NodeRef);

impl Clone for CfnVpcAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVpcAttachmentRef {}
impl AsNode for CfnVpcAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVpcAttachmentRef {
    /// What `Ref` returns: its `AttachmentId`, a [`networkmanager::VpcAttachmentId`](kinds::networkmanager::VpcAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmanager::VpcAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the VPC attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[inline]
    pub fn attr_attachment_id(&self) -> Value<kinds::networkmanager::VpcAttachmentId> {
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

    /// The type of attachment. This will be `VPC`.
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

    /// The timestamp when the VPC attachment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Region where the core network edge is located.
    ///
    /// `Fn::GetAtt` of `EdgeLocation`.
    #[inline]
    pub fn attr_edge_location(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EdgeLocation")))
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

    /// The ID of the VPC attachment owner.
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

    /// The resource ARN for the VPC attachment.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }

    /// The name of the attachment's segment.
    ///
    /// `Fn::GetAtt` of `SegmentName`.
    #[inline]
    pub fn attr_segment_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SegmentName")))
    }

    /// The state of the attachment. This can be: `REJECTED` | `PENDING_ATTACHMENT_ACCEPTANCE` | `CREATING` | `FAILED` | `AVAILABLE` | `UPDATING` | `PENDING_NETWORK_UPDATE` | `PENDING_TAG_ACCEPTANCE` | `DELETING`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The timestamp when the VPC attachment was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::networkmanager::VpcAttachmentId> for &CfnVpcAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::VpcAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
///
/// The property type `ProposedSegmentChange` of `AWS::NetworkManager::VpcAttachment`.
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

/// Describes the VPC options.
///
/// The property type `VpcOptions` of `AWS::NetworkManager::VpcAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcOptionsProperty(Object);

impl VpcOptionsProperty {
    /// `VpcOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether appliance mode is supported. If enabled, traffic flow between a source and destination use the same Availability Zone for the VPC attachment for the lifetime of that flow. The default value is `false`.
    ///
    /// `ApplianceModeSupport`; default `false`.
    pub fn appliance_mode_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ApplianceModeSupport", value.into_value().into_node());
        self
    }

    /// Indicates whether DNS is supported.
    ///
    /// `DnsSupport`; default `true`.
    pub fn dns_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DnsSupport", value.into_value().into_node());
        self
    }

    /// Indicates whether IPv6 is supported.
    ///
    /// `Ipv6Support`; default `false`.
    pub fn ipv6_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Ipv6Support", value.into_value().into_node());
        self
    }

    /// Indicates whether security group referencing is enabled for this VPC attachment. The default is `true`. However, at the core network policy-level the default is set to `false`.
    ///
    /// `SecurityGroupReferencingSupport`; default `true`.
    pub fn security_group_referencing_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "SecurityGroupReferencingSupport",
            value.into_value().into_node(),
        );
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

impl Kind for VpcOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcOptionsProperty> for VpcOptionsProperty {}
impl From<VpcOptionsProperty> for Node {
    #[inline]
    fn from(value: VpcOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcOptionsProperty> for VpcOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<VpcOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
