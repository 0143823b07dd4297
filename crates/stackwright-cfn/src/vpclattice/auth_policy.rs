// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::AuthPolicy` and its property types.

use crate::l1::*;

/// Creates or updates the auth policy. The policy string in JSON must not contain newlines or blank lines.
///
/// For more information, see [Auth policies](https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html) in the *Amazon VPC Lattice User Guide*.
///
/// `AWS::VpcLattice::AuthPolicy`; `Ref` returns its `ResourceIdentifier`, a [`vpclattice::AuthPolicyResourceIdentifier`](kinds::vpclattice::AuthPolicyResourceIdentifier).
/// Changing one of these replaces it: `ResourceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAuthPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::AuthPolicy",
    tags: None,
    rules: include_str!("auth_policy.rules"),
};

impl CfnAuthPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::AuthPolicy";

    /// `CfnAuthPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy`: The auth policy.
    /// - `resource_identifier`: The ID or ARN of the service network or service for which the policy is created.
    pub fn new(policy: impl IntoValue<Json>, resource_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        object_.put(
            "ResourceIdentifier",
            resource_identifier.into_value().into_node(),
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

impl Construct for CfnAuthPolicy {
    type Handle = CfnAuthPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAuthPolicyRef {
        CfnAuthPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAuthPolicy`] of a stack.
pub struct CfnAuthPolicyRef(NodeRef);

impl Clone for CfnAuthPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAuthPolicyRef {}
impl AsNode for CfnAuthPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAuthPolicyRef {
    /// What `Ref` returns: its `ResourceIdentifier`, a [`vpclattice::AuthPolicyResourceIdentifier`](kinds::vpclattice::AuthPolicyResourceIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::AuthPolicyResourceIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The state of the auth policy. The auth policy is only active when the auth type is set to `AWS _IAM`. If you provide a policy, then authentication and authorization decisions are made based on this policy and the client's IAM policy. If the auth type is `NONE`, then any auth policy you provide will remain inactive.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::vpclattice::AuthPolicyResourceIdentifier> for &CfnAuthPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::AuthPolicyResourceIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
