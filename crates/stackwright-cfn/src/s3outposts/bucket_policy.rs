// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Outposts::BucketPolicy` and its property types.

use crate::l1::*;

/// This resource applies a bucket policy to an Amazon S3 on Outposts bucket.
///
/// If you are using an identity other than the root user of the AWS account that owns the S3 on Outposts bucket, the calling identity must have the `s3-outposts:PutBucketPolicy` permissions on the specified Outposts bucket and belong to the bucket owner's account in order to use this resource.
///
/// If you don't have `s3-outposts:PutBucketPolicy` permissions, S3 on Outposts returns a `403 Access Denied` error.
///
/// > The root user of the AWS account that owns an Outposts bucket can *always* use this resource, even if the policy explicitly denies the root user the ability to perform actions on this resource.
///
/// For more information, see the AWS::IAM::Policy [PolicyDocument](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-policy.html#cfn-iam-policy-policydocument) resource description in this guide and [Access Policy Language Overview](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html).
///
/// `AWS::S3Outposts::BucketPolicy`; `Ref` returns its `Bucket`, a [`s3outposts::BucketPolicyBucket`](kinds::s3outposts::BucketPolicyBucket).
/// Changing one of these replaces it: `Bucket`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBucketPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Outposts::BucketPolicy",
    tags: None,
    rules: include_str!("bucket_policy.rules"),
};

impl CfnBucketPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Outposts::BucketPolicy";

    /// `CfnBucketPolicy` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the Amazon S3 Outposts bucket to which the policy applies.
    /// - `policy_document`: A policy document containing permissions to add to the specified bucket.
    pub fn new(bucket: impl IntoValue<String>, policy_document: impl IntoValue<Json>) -> Self {
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
    /// What `Ref` returns: its `Bucket`, a [`s3outposts::BucketPolicyBucket`](kinds::s3outposts::BucketPolicyBucket).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3outposts::BucketPolicyBucket> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::s3outposts::BucketPolicyBucket> for &CfnBucketPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3outposts::BucketPolicyBucket> {
        Value::from_node(Node::Ref(self.0))
    }
}
