// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::Policy` and its property types.

use crate::l1::*;

/// Adds or updates an inline policy document that is embedded in the specified IAM group, user or role.
///
/// An IAM user can also have a managed policy attached to it. For information about policies, see [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
///
/// The Groups, Roles, and Users properties are optional. However, you must specify at least one of these properties.
///
/// For information about policy documents, see [Creating IAM policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_create.html) in the *IAM User Guide*.
///
/// For information about limits on the number of inline policies that you can embed in an identity, see [Limitations on IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/LimitationsOnEntities.html) in the *IAM User Guide*.
///
/// > This resource does not support [drift detection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html). The following inline policy resource types support drift detection:
/// >
/// > - [`AWS::IAM::GroupPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-grouppolicy.html)
/// > - [`AWS::IAM::RolePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-rolepolicy.html)
/// > - [`AWS::IAM::UserPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-userpolicy.html)
///
/// `AWS::IAM::Policy`; `Ref` returns its `Id`, a [`iam::PolicyId`](kinds::iam::PolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::Policy",
    tags: None,
    rules: include_str!("policy.rules"),
};

impl CfnPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::Policy";

    /// `CfnPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The policy document.
    /// - `policy_name`: The name of the policy document.
    pub fn new(
        policy_document: impl IntoValue<JsonOrText>,
        policy_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("PolicyName", policy_name.into_value().into_node());
        Self(object_)
    }

    /// The name of the group to associate the policy with.
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-.
    ///
    /// `Groups`; updated in place.
    pub fn groups(mut self, value: impl IntoValue<List<kinds::iam::GroupName>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// The name of the role to associate the policy with.
    ///
    /// This parameter allows (per its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
    ///
    /// > If an external policy (such as `AWS::IAM::Policy` or `AWS::IAM::ManagedPolicy`) has a `Ref` to a role and if a resource (such as `AWS::ECS::Service`) also has a `Ref` to the same role, add a `DependsOn` attribute to the resource to make the resource depend on the external policy. This dependency ensures that the role's policy is available throughout the resource's lifecycle. For example, when you delete a stack with an `AWS::ECS::Service` resource, the `DependsOn` attribute ensures that CloudFormation deletes the `AWS::ECS::Service` resource before deleting its role's policy.
    ///
    /// `Roles`; updated in place.
    pub fn roles(mut self, value: impl IntoValue<List<kinds::iam::RoleName>>) -> Self {
        self.0.put("Roles", value.into_value().into_node());
        self
    }

    /// The name of the user to associate the policy with.
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
    ///
    /// `Users`; updated in place.
    pub fn users(mut self, value: impl IntoValue<List<kinds::iam::UserName>>) -> Self {
        self.0.put("Users", value.into_value().into_node());
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

impl Construct for CfnPolicy {
    type Handle = CfnPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyRef {
        CfnPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicy`] of a stack.
pub struct CfnPolicyRef(NodeRef);

impl Clone for CfnPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyRef {}
impl AsNode for CfnPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyRef {
    /// What `Ref` returns: its `Id`, a [`iam::PolicyId`](kinds::iam::PolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::PolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The stable and unique string identifying the policy.
    ///
    /// For more information about IDs, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iam::PolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iam::PolicyId> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::PolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
