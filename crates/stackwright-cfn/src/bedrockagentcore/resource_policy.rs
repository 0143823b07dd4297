// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::ResourcePolicy` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::ResourcePolicy
///
/// `AWS::BedrockAgentCore::ResourcePolicy`; `Ref` returns its `ResourceArn`, a [`bedrockagentcore::ResourcePolicyResourceArn`](kinds::bedrockagentcore::ResourcePolicyResourceArn).
/// Changing one of these replaces it: `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy`: The resource policy to create or update.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the resource for which to create or update the resource policy.
    pub fn new(policy: impl IntoValue<String>, resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
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
    /// What `Ref` returns: its `ResourceArn`, a [`bedrockagentcore::ResourcePolicyResourceArn`](kinds::bedrockagentcore::ResourcePolicyResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::ResourcePolicyResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::bedrockagentcore::ResourcePolicyResourceArn> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::ResourcePolicyResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
