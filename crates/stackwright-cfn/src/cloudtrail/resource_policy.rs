// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudTrail::ResourcePolicy` and its property types.

use crate::l1::*;

/// Attaches a resource-based permission policy to a CloudTrail event data store, dashboard, or channel. For more information about resource-based policies, see [CloudTrail resource-based policy examples](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_resource-based-policy-examples.html) in the *CloudTrail User Guide*.
///
/// `AWS::CloudTrail::ResourcePolicy`; `Ref` returns its `ResourceArn`, a [`cloudtrail::ResourcePolicyResourceArn`](kinds::cloudtrail::ResourcePolicyResourceArn).
/// Changing one of these replaces it: `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudTrail::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudTrail::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the CloudTrail event data store, dashboard, or channel attached to the resource-based policy.
    /// - `resource_policy`: A JSON-formatted string for an AWS resource-based policy.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        resource_policy: impl IntoValue<JsonOrText>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        object_.put("ResourcePolicy", resource_policy.into_value().into_node());
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
    /// What `Ref` returns: its `ResourceArn`, a [`cloudtrail::ResourcePolicyResourceArn`](kinds::cloudtrail::ResourcePolicyResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudtrail::ResourcePolicyResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cloudtrail::ResourcePolicyResourceArn> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudtrail::ResourcePolicyResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
