// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ManagedBlockchain::Member` and its property types.

use crate::l1::*;

/// Creates a member within a Managed Blockchain network.
///
/// Applies only to Hyperledger Fabric.
///
/// `AWS::ManagedBlockchain::Member`; `Ref` returns its `MemberId`, a [`managedblockchain::MemberId`](kinds::managedblockchain::MemberId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMember(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ManagedBlockchain::Member",
    tags: None,
    rules: include_str!("member.rules"),
};

impl CfnMember {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ManagedBlockchain::Member";

    /// `CfnMember` with its required properties, in alphabetical order:
    ///
    /// - `member_configuration`: Configuration properties of the member.
    pub fn new(member_configuration: impl IntoValue<MemberConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MemberConfiguration",
            member_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The unique identifier of the invitation to join the network sent to the account that creates the member.
    ///
    /// `InvitationId`; updated in place.
    pub fn invitation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InvitationId", value.into_value().into_node());
        self
    }

    /// Configuration properties of the network to which the member belongs.
    ///
    /// `NetworkConfiguration`; updated in place.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The unique identifier of the network to which the member belongs.
    ///
    /// `NetworkId`; updated in place.
    pub fn network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetworkId", value.into_value().into_node());
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

impl Construct for CfnMember {
    type Handle = CfnMemberRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMemberRef {
        CfnMemberRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMember`] of a stack.
pub struct CfnMemberRef(NodeRef);

impl Clone for CfnMemberRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMemberRef {}
impl AsNode for CfnMemberRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMemberRef {
    /// What `Ref` returns: its `MemberId`, a [`managedblockchain::MemberId`](kinds::managedblockchain::MemberId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::managedblockchain::MemberId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the member.
    ///
    /// `Fn::GetAtt` of `MemberId`.
    #[inline]
    pub fn attr_member_id(&self) -> Value<kinds::managedblockchain::MemberId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemberId")))
    }

    /// The unique identifier of the network to which the member belongs.
    ///
    /// `Fn::GetAtt` of `NetworkId`.
    #[inline]
    pub fn attr_network_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkId")))
    }
}

impl IntoValue<kinds::managedblockchain::MemberId> for &CfnMemberRef {
    #[inline]
    fn into_value(self) -> Value<kinds::managedblockchain::MemberId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A policy type that defines the voting rules for the network. The rules decide if a proposal is approved. Approval may be based on criteria such as the percentage of `YES` votes and the duration of the proposal. The policy applies to all proposals and is specified when the network is created.
///
/// Applies only to Hyperledger Fabric.
///
/// The property type `ApprovalThresholdPolicy` of `AWS::ManagedBlockchain::Member`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApprovalThresholdPolicyProperty(Object);

impl ApprovalThresholdPolicyProperty {
    /// `ApprovalThresholdPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The duration from the time that a proposal is created until it expires. If members cast neither the required number of `YES` votes to approve the proposal nor the number of `NO` votes required to reject it before the duration expires, the proposal is `EXPIRED` and `ProposalActions` aren't carried out.
    ///
    /// `ProposalDurationInHours`.
    pub fn proposal_duration_in_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ProposalDurationInHours", value.into_value().into_node());
        self
    }

    /// Determines whether the vote percentage must be greater than the `ThresholdPercentage` or must be greater than or equal to the `ThresholdPercentage` to be approved.
    ///
    /// `ThresholdComparator`.
    pub fn threshold_comparator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ThresholdComparator", value.into_value().into_node());
        self
    }

    /// The percentage of votes among all members that must be `YES` for a proposal to be approved. For example, a `ThresholdPercentage` value of `50` indicates 50%. The `ThresholdComparator` determines the precise comparison. If a `ThresholdPercentage` value of `50` is specified on a network with 10 members, along with a `ThresholdComparator` value of `GREATER_THAN`, this indicates that 6 `YES` votes are required for the proposal to be approved.
    ///
    /// `ThresholdPercentage`.
    pub fn threshold_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ThresholdPercentage", value.into_value().into_node());
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

impl Kind for ApprovalThresholdPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApprovalThresholdPolicyProperty> for ApprovalThresholdPolicyProperty {}
impl From<ApprovalThresholdPolicyProperty> for Node {
    #[inline]
    fn from(value: ApprovalThresholdPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApprovalThresholdPolicyProperty> for ApprovalThresholdPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ApprovalThresholdPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration properties of the member.
///
/// Applies only to Hyperledger Fabric.
///
/// The property type `MemberConfiguration` of `AWS::ManagedBlockchain::Member`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemberConfigurationProperty(Object);

impl MemberConfigurationProperty {
    /// `MemberConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the member.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An optional description of the member.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration properties of the blockchain framework relevant to the member.
    ///
    /// `MemberFrameworkConfiguration`.
    pub fn member_framework_configuration(
        mut self,
        value: impl IntoValue<MemberFrameworkConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "MemberFrameworkConfiguration",
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

impl Kind for MemberConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemberConfigurationProperty> for MemberConfigurationProperty {}
impl From<MemberConfigurationProperty> for Node {
    #[inline]
    fn from(value: MemberConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemberConfigurationProperty> for MemberConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MemberConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the Hyperledger Fabric framework.
///
/// The property type `MemberFabricConfiguration` of `AWS::ManagedBlockchain::Member`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemberFabricConfigurationProperty(Object);

impl MemberFabricConfigurationProperty {
    /// `MemberFabricConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `admin_password`: The password for the member's initial administrative user.
    /// - `admin_username`: The user name for the member's initial administrative user.
    pub fn new(
        admin_password: impl IntoValue<String>,
        admin_username: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AdminPassword", admin_password.into_value().into_node());
        object_.put("AdminUsername", admin_username.into_value().into_node());
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

impl Kind for MemberFabricConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemberFabricConfigurationProperty> for MemberFabricConfigurationProperty {}
impl From<MemberFabricConfigurationProperty> for Node {
    #[inline]
    fn from(value: MemberFabricConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemberFabricConfigurationProperty> for MemberFabricConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MemberFabricConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration properties relevant to a member for the blockchain framework that the Managed Blockchain network uses.
///
/// The property type `MemberFrameworkConfiguration` of `AWS::ManagedBlockchain::Member`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemberFrameworkConfigurationProperty(Object);

impl MemberFrameworkConfigurationProperty {
    /// `MemberFrameworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration properties for Hyperledger Fabric.
    ///
    /// `MemberFabricConfiguration`.
    pub fn member_fabric_configuration(
        mut self,
        value: impl IntoValue<MemberFabricConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MemberFabricConfiguration", value.into_value().into_node());
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

impl Kind for MemberFrameworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemberFrameworkConfigurationProperty> for MemberFrameworkConfigurationProperty {}
impl From<MemberFrameworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: MemberFrameworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemberFrameworkConfigurationProperty> for MemberFrameworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MemberFrameworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration properties of the network to which the member belongs.
///
/// The property type `NetworkConfiguration` of `AWS::ManagedBlockchain::Member`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `framework`: The blockchain framework that the network uses.
    /// - `framework_version`: The version of the blockchain framework that the network uses.
    /// - `name`: The name of the network.
    /// - `voting_policy`: The voting rules that the network uses to decide if a proposal is accepted.
    pub fn new(
        framework: impl IntoValue<String>,
        framework_version: impl IntoValue<String>,
        name: impl IntoValue<String>,
        voting_policy: impl IntoValue<VotingPolicyProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Framework", framework.into_value().into_node());
        object_.put(
            "FrameworkVersion",
            framework_version.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("VotingPolicy", voting_policy.into_value().into_node());
        Self(object_)
    }

    /// Attributes of the blockchain framework for the network.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration properties relevant to the network for the blockchain framework that the network uses.
    ///
    /// `NetworkFrameworkConfiguration`.
    pub fn network_framework_configuration(
        mut self,
        value: impl IntoValue<NetworkFrameworkConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "NetworkFrameworkConfiguration",
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

impl Kind for NetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigurationProperty> for NetworkConfigurationProperty {}
impl From<NetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigurationProperty> for NetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Hyperledger Fabric configuration properties for the network.
///
/// The property type `NetworkFabricConfiguration` of `AWS::ManagedBlockchain::Member`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkFabricConfigurationProperty(Object);

impl NetworkFabricConfigurationProperty {
    /// `NetworkFabricConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `edition`: The edition of Amazon Managed Blockchain that the network uses.
    pub fn new(edition: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Edition", edition.into_value().into_node());
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

impl Kind for NetworkFabricConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkFabricConfigurationProperty> for NetworkFabricConfigurationProperty {}
impl From<NetworkFabricConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkFabricConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkFabricConfigurationProperty> for NetworkFabricConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkFabricConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration properties relevant to the network for the blockchain framework that the network uses.
///
/// The property type `NetworkFrameworkConfiguration` of `AWS::ManagedBlockchain::Member`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkFrameworkConfigurationProperty(Object);

impl NetworkFrameworkConfigurationProperty {
    /// `NetworkFrameworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the Hyperledger Fabric framework.
    ///
    /// `NetworkFabricConfiguration`.
    pub fn network_fabric_configuration(
        mut self,
        value: impl IntoValue<NetworkFabricConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkFabricConfiguration", value.into_value().into_node());
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

impl Kind for NetworkFrameworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkFrameworkConfigurationProperty> for NetworkFrameworkConfigurationProperty {}
impl From<NetworkFrameworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkFrameworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkFrameworkConfigurationProperty> for NetworkFrameworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkFrameworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The voting rules for the network to decide if a proposal is accepted
///
/// Applies only to Hyperledger Fabric.
///
/// The property type `VotingPolicy` of `AWS::ManagedBlockchain::Member`.
#[must_use = "a property type does nothing until it is set"]
pub struct VotingPolicyProperty(Object);

impl VotingPolicyProperty {
    /// `VotingPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the rules for the network for voting on proposals, such as the percentage of `YES` votes required for the proposal to be approved and the duration of the proposal. The policy applies to all proposals and is specified when the network is created.
    ///
    /// `ApprovalThresholdPolicy`.
    pub fn approval_threshold_policy(
        mut self,
        value: impl IntoValue<ApprovalThresholdPolicyProperty>,
    ) -> Self {
        self.0
            .put("ApprovalThresholdPolicy", value.into_value().into_node());
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

impl Kind for VotingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VotingPolicyProperty> for VotingPolicyProperty {}
impl From<VotingPolicyProperty> for Node {
    #[inline]
    fn from(value: VotingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VotingPolicyProperty> for VotingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<VotingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
