// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Vectors::VectorBucketPolicy` and its property types.

use crate::l1::*;

/// The `AWS::S3Vectors::VectorBucketPolicy` resource defines an Amazon S3 vector bucket policy to control access to an Amazon S3 vector bucket.
///
/// Vector bucket policies are written in JSON and allow you to grant or deny permissions across all (or a subset of) objects within a vector bucket.
///
/// You must specify either `VectorBucketName` or `VectorBucketArn` to identify the target bucket.
///
/// To control how AWS CloudFormation handles the vector bucket policy when the stack is deleted, you can set a deletion policy for your policy. You can choose to *retain* the policy or to *delete* the policy. For more information, see [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
///
/// - **Permissions** - The required permissions for CloudFormation to use are based on the operations that are performed on the stack.
///
/// - Create
///
/// - s3vectors:GetVectorBucketPolicy
/// - s3vectors:PutVectorBucketPolicy
/// - Read
///
/// - s3vectors:GetVectorBucketPolicy
/// - Update
///
/// - s3vectors:GetVectorBucketPolicy
/// - s3vectors:PutVectorBucketPolicy
/// - Delete
///
/// - s3vectors:GetVectorBucketPolicy
/// - s3vectors:DeleteVectorBucketPolicy
/// - List
///
/// - s3vectors:GetVectorBucketPolicy
/// - s3vectors:ListVectorBuckets
///
/// `AWS::S3Vectors::VectorBucketPolicy`; `Ref` returns its `VectorBucketArn`, a [`s3vectors::VectorBucketPolicyVectorBucketArn`](kinds::s3vectors::VectorBucketPolicyVectorBucketArn).
/// Changing one of these replaces it: `VectorBucketArn`, `VectorBucketName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVectorBucketPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Vectors::VectorBucketPolicy",
    tags: None,
    rules: include_str!("vector_bucket_policy.rules"),
};

impl CfnVectorBucketPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Vectors::VectorBucketPolicy";

    /// `CfnVectorBucketPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy`: A policy document containing permissions to add to the specified vector bucket.
    pub fn new(policy: impl IntoValue<JsonOrText>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the S3 vector bucket to which the policy applies.
    ///
    /// `VectorBucketArn`; an update replaces the resource.
    pub fn vector_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VectorBucketArn", value.into_value().into_node());
        self
    }

    /// The name of the S3 vector bucket to which the policy applies.
    ///
    /// `VectorBucketName`; an update replaces the resource.
    pub fn vector_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0
            .put("VectorBucketName", value.into_value().into_node());
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

impl Construct for CfnVectorBucketPolicy {
    type Handle = CfnVectorBucketPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVectorBucketPolicyRef {
        CfnVectorBucketPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVectorBucketPolicy`] of a stack.
pub struct CfnVectorBucketPolicyRef(NodeRef);

impl Clone for CfnVectorBucketPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVectorBucketPolicyRef {}
impl AsNode for CfnVectorBucketPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVectorBucketPolicyRef {
    /// What `Ref` returns: its `VectorBucketArn`, a [`s3vectors::VectorBucketPolicyVectorBucketArn`](kinds::s3vectors::VectorBucketPolicyVectorBucketArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3vectors::VectorBucketPolicyVectorBucketArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::s3vectors::VectorBucketPolicyVectorBucketArn> for &CfnVectorBucketPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3vectors::VectorBucketPolicyVectorBucketArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
