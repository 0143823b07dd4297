// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MPA::ApprovalTeam` and its property types.

use crate::l1::*;

/// Creates a new approval team. For more information, see [Approval team](https://docs.aws.amazon.com/mpa/latest/userguide/mpa-concepts.html) in the *Multi-party approval User Guide*.
///
/// `AWS::MPA::ApprovalTeam`; `Ref` returns its `Arn`, a [`mpa::ApprovalTeamArn`](kinds::mpa::ApprovalTeamArn).
/// Changing one of these replaces it: `Name`, `Policies`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApprovalTeam(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MPA::ApprovalTeam",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("approval_team.rules"),
};

impl CfnApprovalTeam {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MPA::ApprovalTeam";

    /// `CfnApprovalTeam` with its required properties, in alphabetical order:
    ///
    /// - `approval_strategy`: Contains details for how an approval team grants approval.
    /// - `approvers`: Contains details for an approver.
    /// - `description`: Description for the team.
    /// - `name`: Name of the team.
    /// - `policies`: Contains details for a policy.
    pub fn new(
        approval_strategy: impl IntoValue<ApprovalStrategyProperty>,
        approvers: impl IntoValue<List<ApproverProperty>>,
        description: impl IntoValue<String>,
        name: impl IntoValue<String>,
        policies: impl IntoValue<List<PolicyProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApprovalStrategy",
            approval_strategy.into_value().into_node(),
        );
        object_.put("Approvers", approvers.into_value().into_node());
        object_.put("Description", description.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Policies", policies.into_value().into_node());
        Self(object_)
    }

    /// Tags that you have added to the specified resource.
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

impl Construct for CfnApprovalTeam {
    type Handle = CfnApprovalTeamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApprovalTeamRef {
        CfnApprovalTeamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApprovalTeam`] of a stack.
pub struct CfnApprovalTeamRef(NodeRef);

impl Clone for CfnApprovalTeamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApprovalTeamRef {}
impl AsNode for CfnApprovalTeamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApprovalTeamRef {
    /// What `Ref` returns: its `Arn`, a [`mpa::ApprovalTeamArn`](kinds::mpa::ApprovalTeamArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mpa::ApprovalTeamArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) for the team.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mpa::ApprovalTeamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Timestamp when the team was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Timestamp when the team was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[inline]
    pub fn attr_last_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdateTime")))
    }

    /// Total number of approvers in the team.
    ///
    /// `Fn::GetAtt` of `NumberOfApprovers`.
    #[inline]
    pub fn attr_number_of_approvers(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NumberOfApprovers")))
    }

    /// Status for the team. For more information, see [Team health](https://docs.aws.amazon.com/mpa/latest/userguide/mpa-health.html) in the *Multi-party approval User Guide*.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Status code for the team. For more information, see [Team health](https://docs.aws.amazon.com/mpa/latest/userguide/mpa-health.html) in the *Multi-party approval User Guide*.
    ///
    /// `Fn::GetAtt` of `StatusCode`.
    #[inline]
    pub fn attr_status_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusCode")))
    }

    /// Message describing the status for the team.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }

    /// Timestamp when the team was last updated.
    ///
    /// `Fn::GetAtt` of `UpdateSessionArn`.
    #[inline]
    pub fn attr_update_session_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateSessionArn")))
    }

    /// Version ID for the team.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[inline]
    pub fn attr_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionId")))
    }
}

impl IntoValue<kinds::mpa::ApprovalTeamArn> for &CfnApprovalTeamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mpa::ApprovalTeamArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Strategy for how an approval team grants approval.
///
/// The property type `ApprovalStrategy` of `AWS::MPA::ApprovalTeam`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApprovalStrategyProperty(Object);

impl ApprovalStrategyProperty {
    /// `ApprovalStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `mof_n`: Minimum number of approvals (M) required for a total number of approvers (N).
    pub fn new(mof_n: impl IntoValue<MofNApprovalStrategyProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MofN", mof_n.into_value().into_node());
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

impl Kind for ApprovalStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApprovalStrategyProperty> for ApprovalStrategyProperty {}
impl From<ApprovalStrategyProperty> for Node {
    #[inline]
    fn from(value: ApprovalStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApprovalStrategyProperty> for ApprovalStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<ApprovalStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details for an approver.
///
/// The property type `Approver` of `AWS::MPA::ApprovalTeam`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApproverProperty(Object);

impl ApproverProperty {
    /// `ApproverProperty` with its required properties, in alphabetical order:
    ///
    /// - `primary_identity_id`: ID for the user.
    /// - `primary_identity_source_arn`: Amazon Resource Name (ARN) for the identity source.
    pub fn new(
        primary_identity_id: impl IntoValue<String>,
        primary_identity_source_arn: impl IntoValue<kinds::mpa::IdentitySourceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PrimaryIdentityId",
            primary_identity_id.into_value().into_node(),
        );
        object_.put(
            "PrimaryIdentitySourceArn",
            primary_identity_source_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// ID for the approver.
    ///
    /// `ApproverId`.
    pub fn approver_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApproverId", value.into_value().into_node());
        self
    }

    /// Status for the identity source. For example, if an approver has accepted a team invitation with a user authentication method managed by the identity source.
    ///
    /// `PrimaryIdentityStatus`.
    pub fn primary_identity_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrimaryIdentityStatus", value.into_value().into_node());
        self
    }

    /// Timestamp when the approver responded to an approval team invitation.
    ///
    /// `ResponseTime`.
    pub fn response_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResponseTime", value.into_value().into_node());
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

impl Kind for ApproverProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApproverProperty> for ApproverProperty {}
impl From<ApproverProperty> for Node {
    #[inline]
    fn from(value: ApproverProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApproverProperty> for ApproverProperty {
    #[inline]
    fn into_value(self) -> Value<ApproverProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Strategy for how an approval team grants approval.
///
/// The property type `MofNApprovalStrategy` of `AWS::MPA::ApprovalTeam`.
#[must_use = "a property type does nothing until it is set"]
pub struct MofNApprovalStrategyProperty(Object);

impl MofNApprovalStrategyProperty {
    /// `MofNApprovalStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `min_approvals_required`: Minimum number of approvals (M) required for a total number of approvers (N).
    pub fn new(min_approvals_required: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinApprovalsRequired",
            min_approvals_required.into_value().into_node(),
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

impl Kind for MofNApprovalStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MofNApprovalStrategyProperty> for MofNApprovalStrategyProperty {}
impl From<MofNApprovalStrategyProperty> for Node {
    #[inline]
    fn from(value: MofNApprovalStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MofNApprovalStrategyProperty> for MofNApprovalStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<MofNApprovalStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details for a policy. Policies define what operations a team that define the permissions for team resources.
///
/// The property type `Policy` of `AWS::MPA::ApprovalTeam`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyProperty(Object);

impl PolicyProperty {
    /// `PolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_arn`
    pub fn new(policy_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyArn", policy_arn.into_value().into_node());
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

impl Kind for PolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyProperty> for PolicyProperty {}
impl From<PolicyProperty> for Node {
    #[inline]
    fn from(value: PolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyProperty> for PolicyProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
