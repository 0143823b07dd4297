// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::PullThroughCacheRule` and its property types.

use crate::l1::*;

/// The `AWS::ECR::PullThroughCacheRule` resource creates or updates a pull through cache rule. A pull through cache rule provides a way to cache images from an upstream registry in your Amazon ECR private registry.
///
/// `AWS::ECR::PullThroughCacheRule`; `Ref` returns its `EcrRepositoryPrefix`, a [`ecr::PullThroughCacheRuleEcrRepositoryPrefix`](kinds::ecr::PullThroughCacheRuleEcrRepositoryPrefix).
/// Changing one of these replaces it: `CredentialArn`, `CustomRoleArn`, `EcrRepositoryPrefix`, `UpstreamRegistry`, `UpstreamRegistryUrl`, `UpstreamRepositoryPrefix`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPullThroughCacheRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::PullThroughCacheRule",
    tags: None,
    rules: include_str!("pull_through_cache_rule.rules"),
};

impl CfnPullThroughCacheRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::PullThroughCacheRule";

    /// `CfnPullThroughCacheRule` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the Secrets Manager secret associated with the pull through cache rule.
    ///
    /// `CredentialArn`; an update replaces the resource.
    pub fn credential_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0.put("CredentialArn", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role associated with the pull through cache rule.
    ///
    /// `CustomRoleArn`; an update replaces the resource.
    pub fn custom_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("CustomRoleArn", value.into_value().into_node());
        self
    }

    /// The Amazon ECR repository prefix associated with the pull through cache rule.
    ///
    /// `EcrRepositoryPrefix`; an update replaces the resource.
    pub fn ecr_repository_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EcrRepositoryPrefix", value.into_value().into_node());
        self
    }

    /// The name of the upstream source registry associated with the pull through cache rule.
    ///
    /// `UpstreamRegistry`; an update replaces the resource.
    pub fn upstream_registry(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UpstreamRegistry", value.into_value().into_node());
        self
    }

    /// The upstream registry URL associated with the pull through cache rule.
    ///
    /// `UpstreamRegistryUrl`; an update replaces the resource.
    pub fn upstream_registry_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UpstreamRegistryUrl", value.into_value().into_node());
        self
    }

    /// The upstream repository prefix associated with the pull through cache rule.
    ///
    /// `UpstreamRepositoryPrefix`; an update replaces the resource.
    pub fn upstream_repository_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UpstreamRepositoryPrefix", value.into_value().into_node());
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

impl Construct for CfnPullThroughCacheRule {
    type Handle = CfnPullThroughCacheRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPullThroughCacheRuleRef {
        CfnPullThroughCacheRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPullThroughCacheRule`] of a stack.
pub struct CfnPullThroughCacheRuleRef(NodeRef);

impl Clone for CfnPullThroughCacheRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPullThroughCacheRuleRef {}
impl AsNode for CfnPullThroughCacheRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPullThroughCacheRuleRef {
    /// What `Ref` returns: its `EcrRepositoryPrefix`, a [`ecr::PullThroughCacheRuleEcrRepositoryPrefix`](kinds::ecr::PullThroughCacheRuleEcrRepositoryPrefix).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::PullThroughCacheRuleEcrRepositoryPrefix> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ecr::PullThroughCacheRuleEcrRepositoryPrefix>
    for &CfnPullThroughCacheRuleRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::PullThroughCacheRuleEcrRepositoryPrefix> {
        Value::from_node(Node::Ref(self.0))
    }
}
