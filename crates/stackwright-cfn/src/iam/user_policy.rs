// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::UserPolicy` and its property types.

use crate::l1::*;

/// Adds or updates an inline policy document that is embedded in the specified IAM user.
///
/// An IAM user can also have a managed policy attached to it. To attach a managed policy to a user, use [`AWS::IAM::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-iam-user.html). To create a new managed policy, use [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-managedpolicy.html). For information about policies, see [Managed policies and inline policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
///
/// For information about the maximum number of inline policies that you can embed in a user, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
///
/// `AWS::IAM::UserPolicy`; `Ref` returns the physical id, which is made of `PolicyName`, `UserName`.
/// Changing one of these replaces it: `PolicyName`, `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPolicy(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::UserPolicy",
    tags: None,
    rules: include_str!("user_policy.rules"),
};

impl CfnUserPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::UserPolicy";

    /// `CfnUserPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_name`: The name of the policy document.
    /// - `user_name`: The name of the user to associate the policy with.
    pub fn new(
        policy_name: impl IntoValue<String>,
        user_name: impl IntoValue<kinds::iam::UserName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyName", policy_name.into_value().into_node());
        object_.put("UserName", user_name.into_value().into_node());
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

impl Construct for CfnUserPolicy {
    type Handle = CfnUserPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPolicyRef {
        CfnUserPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPolicy`] of a stack.
pub struct CfnUserPolicyRef(NodeRef);

impl Clone for CfnUserPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPolicyRef {}
impl AsNode for CfnUserPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPolicyRef {
    /// What `Ref` returns: the physical id, which is made of `PolicyName`, `UserName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
