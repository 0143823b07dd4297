// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::ClusterPolicy` and its property types.

use crate::l1::*;

/// Create or update cluster policy.
///
/// `AWS::MSK::ClusterPolicy`; `Ref` returns its `ClusterArn`, a [`msk::ClusterPolicyClusterArn`](kinds::msk::ClusterPolicyClusterArn).
/// Changing one of these replaces it: `ClusterArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::ClusterPolicy",
    tags: None,
    rules: include_str!("cluster_policy.rules"),
};

impl CfnClusterPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::ClusterPolicy";

    /// `CfnClusterPolicy` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    /// - `policy`: Resource policy for the cluster.
    pub fn new(cluster_arn: impl IntoValue<String>, policy: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        object_.put("Policy", policy.into_value().into_node());
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

impl Construct for CfnClusterPolicy {
    type Handle = CfnClusterPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterPolicyRef {
        CfnClusterPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClusterPolicy`] of a stack.
pub struct CfnClusterPolicyRef(NodeRef);

impl Clone for CfnClusterPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterPolicyRef {}
impl AsNode for CfnClusterPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterPolicyRef {
    /// What `Ref` returns: its `ClusterArn`, a [`msk::ClusterPolicyClusterArn`](kinds::msk::ClusterPolicyClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::ClusterPolicyClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The current version of the policy attached to the specified cluster.
    ///
    /// `Fn::GetAtt` of `CurrentVersion`.
    #[inline]
    pub fn attr_current_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentVersion")))
    }
}

impl IntoValue<kinds::msk::ClusterPolicyClusterArn> for &CfnClusterPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::ClusterPolicyClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
