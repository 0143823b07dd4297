// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::RolePolicy` and its property types.

use crate::l1::*;

/// Adds or updates an inline policy document that is embedded in the specified IAM role.
///
/// When you embed an inline policy in a role, the inline policy is used as part of the role's access (permissions) policy. The role's trust policy is created at the same time as the role, using [`CreateRole`](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html). You can update a role's trust policy using [`UpdateAssumeRolePolicy`](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html). For information about roles, see [IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/roles-toplevel.html) in the *IAM User Guide*.
///
/// A role can also have a managed policy attached to it. To attach a managed policy to a role, use [`AWS::IAM::Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-role.html). To create a new managed policy, use [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-managedpolicy.html). For information about policies, see [Managed policies and inline policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
///
/// For information about the maximum number of inline policies that you can embed with a role, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
///
/// `AWS::IAM::RolePolicy`; `Ref` returns the physical id, which is made of `PolicyName`, `RoleName`.
/// Changing one of these replaces it: `PolicyName`, `RoleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRolePolicy(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::RolePolicy",
    tags: None,
    rules: include_str!("role_policy.rules"),
};

impl CfnRolePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::RolePolicy";

    /// `CfnRolePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_name`: The name of the policy document.
    /// - `role_name`: The name of the role to associate the policy with.
    pub fn new(
        policy_name: impl IntoValue<String>,
        role_name: impl IntoValue<kinds::iam::RoleName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyName", policy_name.into_value().into_node());
        object_.put("RoleName", role_name.into_value().into_node());
        Self(object_)
    }

    /// The policy document.
    ///
    /// You must provide policies in JSON format in IAM. However, for CloudFormation templates formatted in YAML, you can provide the policy in JSON or YAML format. CloudFormation always converts a YAML policy to JSON format before submitting it to IAM.
    ///
    /// The [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) used to validate this parameter is a string of characters consisting of the following:
    ///
    /// - Any printable ASCII character ranging from the space character ( `\u0020`) through the end of the ASCII character range
    /// - The printable characters in the Basic Latin and Latin-1 Supplement character set (through `\u00FF`)
    /// - The special characters tab ( `\u0009`), line feed ( `\u000A`), and carriage return ( `\u000D`)
    ///
    /// `PolicyDocument`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy_document(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("PolicyDocument", value.into_value().into_node());
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

impl Construct for CfnRolePolicy {
    type Handle = CfnRolePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRolePolicyRef {
        CfnRolePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRolePolicy`] of a stack.
pub struct CfnRolePolicyRef(NodeRef);

impl Clone for CfnRolePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRolePolicyRef {}
impl AsNode for CfnRolePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRolePolicyRef {
    /// What `Ref` returns: the physical id, which is made of `PolicyName`, `RoleName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
