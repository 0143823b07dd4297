// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::PullTimeUpdateExclusion` and its property types.

use crate::l1::*;

/// The ARN of the IAM principal to remove from the pull time update exclusion list.
///
/// `AWS::ECR::PullTimeUpdateExclusion`; `Ref` returns its `PrincipalArn`, a [`ecr::PullTimeUpdateExclusionPrincipalArn`](kinds::ecr::PullTimeUpdateExclusionPrincipalArn).
/// Changing one of these replaces it: `PrincipalArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPullTimeUpdateExclusion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::PullTimeUpdateExclusion",
    tags: None,
    rules: include_str!("pull_time_update_exclusion.rules"),
};

impl CfnPullTimeUpdateExclusion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::PullTimeUpdateExclusion";

    /// `CfnPullTimeUpdateExclusion` with its required properties, in alphabetical order:
    ///
    /// - `principal_arn`: The ARN of the IAM principal to remove from the pull time update exclusion list.
    pub fn new(principal_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PrincipalArn", principal_arn.into_value().into_node());
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

impl Construct for CfnPullTimeUpdateExclusion {
    type Handle = CfnPullTimeUpdateExclusionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPullTimeUpdateExclusionRef {
        CfnPullTimeUpdateExclusionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPullTimeUpdateExclusion`] of a stack.
pub struct CfnPullTimeUpdateExclusionRef(NodeRef);

impl Clone for CfnPullTimeUpdateExclusionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPullTimeUpdateExclusionRef {}
impl AsNode for CfnPullTimeUpdateExclusionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPullTimeUpdateExclusionRef {
    /// What `Ref` returns: its `PrincipalArn`, a [`ecr::PullTimeUpdateExclusionPrincipalArn`](kinds::ecr::PullTimeUpdateExclusionPrincipalArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::PullTimeUpdateExclusionPrincipalArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ecr::PullTimeUpdateExclusionPrincipalArn> for &CfnPullTimeUpdateExclusionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::PullTimeUpdateExclusionPrincipalArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
