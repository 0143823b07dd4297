// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::BucketPolicy` and its property types.

use crate::l1::*;

/// Applies an Amazon S3 bucket policy to an Amazon S3 bucket. If you are using an identity other than the root user of the AWS account that owns the bucket, the calling identity must have the `PutBucketPolicy` permissions on the specified bucket and belong to the bucket owner's account in order to use this operation.
///
/// If you don't have `PutBucketPolicy` permissions, Amazon S3 returns a `403 Access Denied` error. If you have the correct permissions, but you're not using an identity that belongs to the bucket owner's account, Amazon S3 returns a `405 Method Not Allowed` error.
///
/// > As a security precaution, the root user of the AWS account that owns a bucket can always use this operation, even if the policy explicitly denies the root user the ability to perform this action.
///
/// When using the `AWS::S3::BucketPolicy` resource, you can create, update, and delete bucket policies for S3 buckets located in Regions that are different from the stack's Region. However, the CloudFormation stacks should be deployed in the US East (N. Virginia) or `us-east-1` Region. This cross-region bucket policy modification functionality is supported for backward compatibility with existing workflows.
///
/// > If the [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html) is not specified or set to `Delete`, the bucket policy will be removed when the stack is deleted. If set to `Retain`, the bucket policy will be preserved even after the stack is deleted.
///
/// For example, a CloudFormation stack in `us-east-1` can use the `AWS::S3::BucketPolicy` resource to manage the bucket policy for an S3 bucket in `us-west-2`. The retention or removal of the bucket policy during the stack deletion is determined by the `DeletionPolicy` attribute specified in the stack template.
///
/// For more information, see [Bucket policy examples](https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html).
///
/// The following operations are related to `PutBucketPolicy` :
///
/// - [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html)
/// - [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html)
///
/// `AWS::S3::BucketPolicy`; `Ref` returns its `Bucket`, a [`s3::BucketPolicyBucket`](kinds::s3::BucketPolicyBucket).
/// Changing one of these replaces it: `Bucket`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBucketPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::BucketPolicy",
    tags: None,
    rules: include_str!("bucket_policy.rules"),
};

impl CfnBucketPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::BucketPolicy";

    /// `CfnBucketPolicy` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the Amazon S3 bucket to which the policy applies.
    /// - `policy_document`: A policy document containing permissions to add to the specified bucket.
    pub fn new(
        bucket: impl IntoValue<kinds::s3::BucketName>,
        policy_document: impl IntoValue<JsonOrText>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("PolicyDocument", policy_document.into_value().into_node());
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

impl Construct for CfnBucketPolicy {
    type Handle = CfnBucketPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBucketPolicyRef {
        CfnBucketPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBucketPolicy`] of a stack.
pub struct CfnBucketPolicyRef(NodeRef);

impl Clone for CfnBucketPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBucketPolicyRef {}
impl AsNode for CfnBucketPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBucketPolicyRef {
    /// What `Ref` returns: its `Bucket`, a [`s3::BucketPolicyBucket`](kinds::s3::BucketPolicyBucket).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::BucketPolicyBucket> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::s3::BucketPolicyBucket> for &CfnBucketPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::BucketPolicyBucket> {
        Value::from_node(Node::Ref(self.0))
    }
}
