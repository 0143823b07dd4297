// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::XRay::ResourcePolicy` and its property types.

use crate::l1::*;

/// Use `AWS::XRay::ResourcePolicy` to specify an X-Ray resource-based policy, which grants one or more AWS services and accounts permissions to access X-Ray. Each resource-based policy is associated with a specific AWS account.
///
/// `AWS::XRay::ResourcePolicy`; `Ref` returns its `PolicyName`, a [`xray::ResourcePolicyName`](kinds::xray::ResourcePolicyName).
/// Changing one of these replaces it: `PolicyName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::XRay::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::XRay::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The resource-based policy document, which can be up to 5kb in size.
    /// - `policy_name`: The name of the resource-based policy.
    pub fn new(
        policy_document: impl IntoValue<String>,
        policy_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("PolicyName", policy_name.into_value().into_node());
        Self(object_)
    }

    /// A flag to indicate whether to bypass the resource-based policy lockout safety check.
    ///
    /// `BypassPolicyLockoutCheck`; updated in place.
    pub fn bypass_policy_lockout_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BypassPolicyLockoutCheck", value.into_value().into_node());
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

impl Construct for CfnResourcePolicy {
    type Handle = CfnResourcePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourcePolicyRef {
        CfnResourcePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourcePolicy`] of a stack.
pub struct CfnResourcePolicyRef(NodeRef);

impl Clone for CfnResourcePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourcePolicyRef {}
impl AsNode for CfnResourcePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourcePolicyRef {
    /// What `Ref` returns: its `PolicyName`, a [`xray::ResourcePolicyName`](kinds::xray::ResourcePolicyName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::xray::ResourcePolicyName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::xray::ResourcePolicyName> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::xray::ResourcePolicyName> {
        Value::from_node(Node::Ref(self.0))
    }
}
