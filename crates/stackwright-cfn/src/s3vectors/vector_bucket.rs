// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Vectors::VectorBucket` and its property types.

use crate::l1::*;

/// Defines an Amazon S3 vector bucket in the same AWS Region where you create the AWS CloudFormation stack.
///
/// Vector buckets are specialized storage containers designed for storing and managing vector data used in machine learning and AI applications. They provide optimized storage and retrieval capabilities for high-dimensional vector data.
///
/// To control how AWS CloudFormation handles the bucket when the stack is deleted, you can set a deletion policy for your bucket. You can choose to *retain* the bucket or to *delete* the bucket. For more information, see [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
///
/// > You can only delete empty vector buckets. Deletion fails for buckets that have contents.
///
/// - **Permissions** - The required permissions for CloudFormation to use are based on the operations that are performed on the stack.
///
/// - Create
///
/// - s3vectors:CreateVectorBucket
/// - s3vectors:GetVectorBucket
/// - kms:GenerateDataKey (if using KMS encryption)
/// - Read
///
/// - s3vectors:GetVectorBucket
/// - kms:GenerateDataKey (if using KMS encryption)
/// - Delete
///
/// - s3vectors:DeleteVectorBucket
/// - s3vectors:GetVectorBucket
/// - kms:GenerateDataKey (if using KMS encryption)
/// - List
///
/// - s3vectors:ListVectorBuckets
/// - kms:GenerateDataKey (if using KMS encryption)
///
/// `AWS::S3Vectors::VectorBucket`; `Ref` returns its `VectorBucketArn`, a [`s3vectors::VectorBucketArn`](kinds::s3vectors::VectorBucketArn).
/// Changing one of these replaces it: `EncryptionConfiguration`, `VectorBucketName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVectorBucket(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Vectors::VectorBucket",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vector_bucket.rules"),
};

impl CfnVectorBucket {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Vectors::VectorBucket";

    /// `CfnVectorBucket` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption configuration for the vector bucket.
    ///
    /// `EncryptionConfiguration`; an update replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// User tags (key-value pairs) to associate with the vector bucket.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A name for the vector bucket. The bucket name must contain only lowercase letters, numbers, and hyphens (-). The bucket name must be unique in the same AWS account for each AWS Region. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the bucket name.
    ///
    /// The bucket name must be between 3 and 63 characters long and must not contain uppercase characters or underscores.
    ///
    /// > If you specify a name, you can't perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you need to replace the resource, specify a new name.
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

impl Construct for CfnVectorBucket {
    type Handle = CfnVectorBucketRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVectorBucketRef {
        CfnVectorBucketRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVectorBucket`] of a stack.
pub struct CfnVectorBucketRef(NodeRef);

impl Clone for CfnVectorBucketRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVectorBucketRef {}
impl AsNode for CfnVectorBucketRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVectorBucketRef {
    /// What `Ref` returns: its `VectorBucketArn`, a [`s3vectors::VectorBucketArn`](kinds::s3vectors::VectorBucketArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3vectors::VectorBucketArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the date and time when the vector bucket was created.
    ///
    /// Example: `2024-12-21T10:30:00Z`
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified vector bucket.
    ///
    /// Example: `arn:aws:s3vectors:us-east-1:123456789012:bucket/amzn-s3-demo-vector-bucket`
    ///
    /// `Fn::GetAtt` of `VectorBucketArn`.
    #[inline]
    pub fn attr_vector_bucket_arn(&self) -> Value<kinds::s3vectors::VectorBucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VectorBucketArn")))
    }
}

impl IntoValue<kinds::s3vectors::VectorBucketArn> for &CfnVectorBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3vectors::VectorBucketArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the encryption configuration for the vector bucket. By default, all new vectors in Amazon S3 vector buckets use server-side encryption with Amazon S3 managed keys (SSE-S3), specifically AES256.
///
/// The property type `EncryptionConfiguration` of `AWS::S3Vectors::VectorBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// AWS Key Management Service (KMS) customer managed key ARN to use for the encryption configuration. This parameter is required if and only if `SseType` is set to `aws:kms`.
    ///
    /// You must specify the full ARN of the KMS key. Key IDs or key aliases aren't supported.
    ///
    /// > Amazon S3 Vectors only supports symmetric encryption KMS keys. For more information, see [Asymmetric keys in AWS KMS](https://docs.aws.amazon.com//kms/latest/developerguide/symmetric-asymmetric.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The server-side encryption type to use for the encryption configuration of the vector bucket. Valid values are `AES256` for Amazon S3 managed keys and `aws:kms` for AWS KMS keys.
    ///
    /// `SseType`; default `"AES256"`; one of `AES256`, `aws:kms`.
    pub fn sse_type(mut self, value: impl IntoValue<super::SseType>) -> Self {
        self.0.put("SseType", value.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
