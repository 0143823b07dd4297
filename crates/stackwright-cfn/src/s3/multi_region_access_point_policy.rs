// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::MultiRegionAccessPointPolicy` and its property types.

use crate::l1::*;

/// Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point.
///
/// It is not possible to delete an access policy for a Multi-Region Access Point from the CloudFormation template. When you attempt to delete the policy, CloudFormation updates the policy using `DeletionPolicy:Retain` and `UpdateReplacePolicy:Retain`. CloudFormation updates the policy to only allow access to the account that created the bucket.
///
/// `AWS::S3::MultiRegionAccessPointPolicy`; `Ref` returns its `MrapName`, a [`s3::MultiRegionAccessPointPolicyMrapName`](kinds::s3::MultiRegionAccessPointPolicyMrapName).
/// Changing one of these replaces it: `MrapName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMultiRegionAccessPointPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::MultiRegionAccessPointPolicy",
    tags: None,
    rules: include_str!("multi_region_access_point_policy.rules"),
};

impl CfnMultiRegionAccessPointPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::MultiRegionAccessPointPolicy";

    /// `CfnMultiRegionAccessPointPolicy` with its required properties, in alphabetical order:
    ///
    /// - `mrap_name`: The name of the Multi-Region Access Point.
    /// - `policy`: The access policy associated with the Multi-Region Access Point.
    pub fn new(mrap_name: impl IntoValue<String>, policy: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MrapName", mrap_name.into_value().into_node());
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

impl Construct for CfnMultiRegionAccessPointPolicy {
    type Handle = CfnMultiRegionAccessPointPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMultiRegionAccessPointPolicyRef {
        CfnMultiRegionAccessPointPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMultiRegionAccessPointPolicy`] of a stack.
pub struct CfnMultiRegionAccessPointPolicyRef(NodeRef);

impl Clone for CfnMultiRegionAccessPointPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMultiRegionAccessPointPolicyRef {}
impl AsNode for CfnMultiRegionAccessPointPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMultiRegionAccessPointPolicyRef {
    /// What `Ref` returns: its `MrapName`, a [`s3::MultiRegionAccessPointPolicyMrapName`](kinds::s3::MultiRegionAccessPointPolicyMrapName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::MultiRegionAccessPointPolicyMrapName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Policy Status associated with this Multi Region Access Point
    ///
    /// `Fn::GetAtt` of `PolicyStatus`.
    #[inline]
    pub fn attr_policy_status(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyStatus")))
    }

    /// Specifies whether the policy is public or not.
    ///
    /// `Fn::GetAtt` of `PolicyStatus.IsPublic`.
    #[inline]
    pub fn attr_policy_status_is_public(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyStatus.IsPublic")))
    }
}

impl IntoValue<kinds::s3::MultiRegionAccessPointPolicyMrapName>
    for &CfnMultiRegionAccessPointPolicyRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::s3::MultiRegionAccessPointPolicyMrapName> {
        Value::from_node(Node::Ref(self.0))
    }
}
