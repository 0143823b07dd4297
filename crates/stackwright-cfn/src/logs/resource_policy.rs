// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::ResourcePolicy` and its property types.

use crate::l1::*;

/// Creates or updates a resource policy that allows other AWS services to put log events to this account. An account can have up to 10 resource policies per AWS Region.
///
/// `AWS::Logs::ResourcePolicy`; `Ref` returns its `PolicyName`, a [`logs::ResourcePolicyName`](kinds::logs::ResourcePolicyName).
/// Changing one of these replaces it: `PolicyName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The details of the policy.
    /// - `policy_name`: The name of the resource policy.
    pub fn new(
        policy_document: impl IntoValue<JsonOrText>,
        policy_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("PolicyName", policy_name.into_value().into_node());
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
    /// What `Ref` returns: its `PolicyName`, a [`logs::ResourcePolicyName`](kinds::logs::ResourcePolicyName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::ResourcePolicyName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::logs::ResourcePolicyName> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::ResourcePolicyName> {
        Value::from_node(Node::Ref(self.0))
    }
}
