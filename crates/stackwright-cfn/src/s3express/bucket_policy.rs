// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Express::BucketPolicy` and its property types.

use crate::l1::*;

/// The `AWS::S3Express::BucketPolicy` resource defines an Amazon S3 bucket policy to an Amazon S3 directory bucket.
///
/// - **Permissions** - If you are using an identity other than the root user of the AWS account that owns the bucket, the calling identity must both have the required permissions on the specified bucket and belong to the bucket owner's account in order to use this operation. For more information about directory bucket policies and permissions, see [AWS Identity and Access Management (IAM) for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html) in the *Amazon S3 User Guide*.
///
/// > To ensure that bucket owners don't inadvertently lock themselves out of their own buckets, the root principal in a bucket owner's AWS account can perform the `GetBucketPolicy`, `PutBucketPolicy`, and `DeleteBucketPolicy` API actions, even if their bucket policy explicitly denies the root principal's access. Bucket owner root principals can only be blocked from performing these API actions by VPC endpoint policies and AWS Organizations policies.
///
/// The required permissions for CloudFormation to use are based on the operations that are performed on the stack.
///
/// - Create
///
/// - s3express:GetBucketPolicy
/// - s3express:PutBucketPolicy
/// - Read
///
/// - s3express:GetBucketPolicy
/// - Update
///
/// - s3express:GetBucketPolicy
/// - s3express:PutBucketPolicy
/// - Delete
///
/// - s3express:GetBucketPolicy
/// - s3express:DeleteBucketPolicy
/// - List
///
/// - s3express:GetBucketPolicy
/// - s3express:ListAllMyDirectoryBuckets
///
/// For more information about example bucket policies, see [Example bucket policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html) in the *Amazon S3 User Guide*.
///
/// The following operations are related to `AWS::S3Express::BucketPolicy` :
///
/// - [PutBucketPolicy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html)
/// - [GetBucketPolicy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html)
/// - [DeleteBucketPolicy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html)
/// - [ListDirectoryBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html)
///
/// `AWS::S3Express::BucketPolicy`; `Ref` returns its `Bucket`, a [`s3express::BucketPolicyBucket`](kinds::s3express::BucketPolicyBucket).
/// Changing one of these replaces it: `Bucket`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-bucketpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBucketPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Express::BucketPolicy",
    tags: None,
    rules: include_str!("bucket_policy.rules"),
};

impl CfnBucketPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Express::BucketPolicy";

    /// `CfnBucketPolicy` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 directory bucket to which the policy applies.
    /// - `policy_document`: A policy document containing permissions to add to the specified bucket.
    pub fn new(
        bucket: impl IntoValue<String>,
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
    /// What `Ref` returns: its `Bucket`, a [`s3express::BucketPolicyBucket`](kinds::s3express::BucketPolicyBucket).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3express::BucketPolicyBucket> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::s3express::BucketPolicyBucket> for &CfnBucketPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3express::BucketPolicyBucket> {
        Value::from_node(Node::Ref(self.0))
    }
}
