// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::APS::ResourcePolicy` and its property types.

use crate::l1::*;

/// Use resource-based policies to grant permissions to other AWS accounts or services to access your workspace.
///
/// Only Prometheus-compatible APIs can be used for workspace sharing. You can add non-Prometheus-compatible APIs to the policy, but they will be ignored. For more information, see [Prometheus-compatible APIs](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-APIReference-Prometheus-Compatible-Apis.html) in the *Amazon Managed Service for Prometheus User Guide*.
///
/// If your workspace uses customer-managed AWS keys for encryption, you must grant the principals in your resource-based policy access to those AWS keys. You can do this by creating AWS grants. For more information, see [CreateGrant](https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html) in the *AWS API Reference* and [Encryption at rest](https://docs.aws.amazon.com/prometheus/latest/userguide/encryption-at-rest-Amazon-Service-Prometheus.html) in the *Amazon Managed Service for Prometheus User Guide*.
///
/// For more information about working with IAM, see [Using Amazon Managed Service for Prometheus with IAM](https://docs.aws.amazon.com/prometheus/latest/userguide/security_iam_service-with-iam.html) in the *Amazon Managed Service for Prometheus User Guide*.
///
/// `AWS::APS::ResourcePolicy`; `Ref` returns its `WorkspaceArn`, a [`aps::ResourcePolicyWorkspaceArn`](kinds::aps::ResourcePolicyWorkspaceArn).
/// Changing one of these replaces it: `WorkspaceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::APS::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::APS::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The JSON to use as the Resource-based Policy.
    /// - `workspace_arn`: An ARN identifying a Workspace.
    pub fn new(
        policy_document: impl IntoValue<String>,
        workspace_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("WorkspaceArn", workspace_arn.into_value().into_node());
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
    /// What `Ref` returns: its `WorkspaceArn`, a [`aps::ResourcePolicyWorkspaceArn`](kinds::aps::ResourcePolicyWorkspaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::aps::ResourcePolicyWorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::aps::ResourcePolicyWorkspaceArn> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::aps::ResourcePolicyWorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
