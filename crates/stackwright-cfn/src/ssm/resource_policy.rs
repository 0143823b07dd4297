// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::ResourcePolicy` and its property types.

use crate::l1::*;

/// Creates or updates a Systems Manager resource policy. A resource policy helps you to define the IAM entity (for example, an AWS account ) that can manage your Systems Manager resources. Currently, `OpsItemGroup` is the only resource that supports Systems Manager resource policies. The resource policy for `OpsItemGroup` enables AWS accounts to view and interact with OpsCenter operational work items (OpsItems). OpsCenter is a tool in Systems Manager.
///
/// `AWS::SSM::ResourcePolicy`; `Ref` returns the physical id, which is made of `PolicyId`, `ResourceArn`.
/// Changing one of these replaces it: `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy`: A policy you want to associate with a resource.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the resource to which you want to attach a policy.
    pub fn new(policy: impl IntoValue<JsonOrText>, resource_arn: impl IntoValue<String>) -> Self {
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
    /// What `Ref` returns: the physical id, which is made of `PolicyId`, `ResourceArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ID of the current policy version. The hash helps to prevent a situation where multiple users attempt to overwrite a policy. You must provide this hash and the policy ID when updating or deleting a policy.
    ///
    /// `Fn::GetAtt` of `PolicyHash`.
    #[inline]
    pub fn attr_policy_hash(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyHash")))
    }

    /// ID of the current policy version.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[inline]
    pub fn attr_policy_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyId")))
    }
}
