// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::ApprovalPolicy` and its property types.

use crate::l1::*;

/// Definition of the AWS::QuickSight::ApprovalPolicy Resource Type.
///
/// `AWS::QuickSight::ApprovalPolicy`; `Ref` returns its `PolicyId`, a [`quicksight::ApprovalPolicyId`](kinds::quicksight::ApprovalPolicyId).
/// Changing one of these replaces it: `PolicyId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApprovalPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::ApprovalPolicy",
    tags: None,
    rules: include_str!("approval_policy.rules"),
};

impl CfnApprovalPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::ApprovalPolicy";

    /// `CfnApprovalPolicy` with its required properties, in alphabetical order:
    ///
    /// - `actions`: List of governed actions a policy applies to.
    /// - `applicable_to`: Scoping: who the policy applies to.
    /// - `approval_groups`: List of approval group ARNs (e.g.
    /// - `asset_types`: List of asset types a policy applies to.
    /// - `name`
    /// - `policy_id`
    pub fn new(
        actions: impl IntoValue<List<Json>>,
        applicable_to: impl IntoValue<ApplicableToProperty>,
        approval_groups: impl IntoValue<List<String>>,
        asset_types: impl IntoValue<List<Json>>,
        name: impl IntoValue<String>,
        policy_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("ApplicableTo", applicable_to.into_value().into_node());
        object_.put("ApprovalGroups", approval_groups.into_value().into_node());
        object_.put("AssetTypes", asset_types.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("PolicyId", policy_id.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnApprovalPolicy {
    type Handle = CfnApprovalPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApprovalPolicyRef {
        CfnApprovalPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApprovalPolicy`] of a stack.
pub struct CfnApprovalPolicyRef(NodeRef);

impl Clone for CfnApprovalPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApprovalPolicyRef {}
impl AsNode for CfnApprovalPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApprovalPolicyRef {
    /// What `Ref` returns: its `PolicyId`, a [`quicksight::ApprovalPolicyId`](kinds::quicksight::ApprovalPolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::quicksight::ApprovalPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `PolicyArn` attribute.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[inline]
    pub fn attr_policy_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyArn")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::quicksight::ApprovalPolicyId> for &CfnApprovalPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::ApprovalPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Scoping: who the policy applies to.
/// GROUP: `groupArns` required (one or more group ARNs).
///
/// The property type `ApplicableTo` of `AWS::QuickSight::ApprovalPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicableToProperty(Object);

impl ApplicableToProperty {
    /// `ApplicableToProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`
    pub fn new(r#type: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Required when type = GROUP. One or more group ARNs.
    ///
    /// `GroupArns`.
    pub fn group_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("GroupArns", value.into_value().into_node());
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

impl Kind for ApplicableToProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicableToProperty> for ApplicableToProperty {}
impl From<ApplicableToProperty> for Node {
    #[inline]
    fn from(value: ApplicableToProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicableToProperty> for ApplicableToProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicableToProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
