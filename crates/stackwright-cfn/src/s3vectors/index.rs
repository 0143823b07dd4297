// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Vectors::Index` and its property types.

use crate::l1::*;

/// The `AWS::S3Vectors::Index` resource defines a vector index within an Amazon S3 vector bucket. For more information, see [Creating a vector index in a vector bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-create-index.html) in the *Amazon Simple Storage Service User Guide*.
///
/// You must specify either `VectorBucketName` or `VectorBucketArn` to identify the bucket that contains the index.
///
/// To control how AWS CloudFormation handles the vector index when the stack is deleted, you can set a deletion policy for your index. You can choose to *retain* the index or to *delete* the index. For more information, see [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
///
/// - **Permissions** - The required permissions for CloudFormation to use are based on the operations that are performed on the stack.
///
/// - Create
///
/// - s3vectors:CreateIndex
/// - s3vectors:GetIndex
/// - Read
///
/// - s3vectors:GetIndex
/// - Delete
///
/// - s3vectors:DeleteIndex
/// - s3vectors:GetIndex
/// - List
///
/// - s3vectors:ListIndexes
///
/// `AWS::S3Vectors::Index`; `Ref` returns its `IndexArn`, a [`s3vectors::IndexArn`](kinds::s3vectors::IndexArn).
/// Changing one of these replaces it: `DataType`, `Dimension`, `DistanceMetric`, `EncryptionConfiguration`, `IndexName`, `MetadataConfiguration`, `VectorBucketArn`, `VectorBucketName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIndex(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Vectors::Index",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("index.rules"),
};

impl CfnIndex {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Vectors::Index";

    /// `CfnIndex` with its required properties, in alphabetical order:
    ///
    /// - `data_type`: The data type of the vectors to be inserted into the vector index.
    /// - `dimension`: The dimensions of the vectors to be inserted into the vector index.
    /// - `distance_metric`: The distance metric to be used for similarity search.
    pub fn new(
        data_type: impl IntoValue<DataType>,
        dimension: impl IntoValue<i64>,
        distance_metric: impl IntoValue<DistanceMetric>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataType", data_type.into_value().into_node());
        object_.put("Dimension", dimension.into_value().into_node());
        object_.put("DistanceMetric", distance_metric.into_value().into_node());
        Self(object_)
    }

    /// The encryption configuration for a vector index. By default, if you don't specify, all new vectors in the vector index will use the encryption configuration of the vector bucket.
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

    /// The name of the vector index to create. The index name must be between 3 and 63 characters long and can contain only lowercase letters, numbers, hyphens (-), and dots (.). The index name must be unique within the vector bucket.
    ///
    /// If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the index name.
    ///
    /// > If you specify a name, you can't perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you need to replace the resource, specify a new name.
    ///
    /// `IndexName`; an update replaces the resource.
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IndexName", value.into_value().into_node());
        self
    }

    /// The metadata configuration for the vector index.
    ///
    /// `MetadataConfiguration`; an update replaces the resource.
    pub fn metadata_configuration(
        mut self,
        value: impl IntoValue<MetadataConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MetadataConfiguration", value.into_value().into_node());
        self
    }

    /// User tags (key-value pairs) to associate with the index.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the vector bucket that contains the vector index.
    ///
    /// `VectorBucketArn`; an update replaces the resource.
    pub fn vector_bucket_arn(
        mut self,
        value: impl IntoValue<kinds::s3vectors::VectorBucketArn>,
    ) -> Self {
        self.0
            .put("VectorBucketArn", value.into_value().into_node());
        self
    }

    /// The name of the vector bucket that contains the vector index.
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

impl Construct for CfnIndex {
    type Handle = CfnIndexRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIndexRef {
        CfnIndexRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIndex`] of a stack.
pub struct CfnIndexRef(NodeRef);

impl Clone for CfnIndexRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIndexRef {}
impl AsNode for CfnIndexRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIndexRef {
    /// What `Ref` returns: its `IndexArn`, a [`s3vectors::IndexArn`](kinds::s3vectors::IndexArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3vectors::IndexArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the date and time when the vector index was created.
    ///
    /// Example: `2024-12-21T10:30:00Z`
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified index.
    ///
    /// Example: `arn:aws:s3vectors:us-east-1:123456789012:bucket/amzn-s3-demo-vector-bucket/index/my-index`
    ///
    /// `Fn::GetAtt` of `IndexArn`.
    #[inline]
    pub fn attr_index_arn(&self) -> Value<kinds::s3vectors::IndexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IndexArn")))
    }
}

impl IntoValue<kinds::s3vectors::IndexArn> for &CfnIndexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3vectors::IndexArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The encryption configuration for a vector bucket or index. By default, if you don't specify, all new vectors in Amazon S3 vector buckets use server-side encryption with Amazon S3 managed keys (SSE-S3), specifically `AES256`. You can optionally override bucket level encryption settings, and set a specific encryption configuration for a vector index at the time of index creation.
///
/// The property type `EncryptionConfiguration` of `AWS::S3Vectors::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// AWS Key Management Service (KMS) customer managed key ID to use for the encryption configuration. This parameter is allowed if and only if `sseType` is set to `aws:kms`.
    ///
    /// To specify the KMS key, you must use the format of the KMS key Amazon Resource Name (ARN).
    ///
    /// For example, specify Key ARN in the following format: `arn:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The server-side encryption type to use for the encryption configuration of the vector bucket. By default, if you don't specify, all new vectors in Amazon S3 vector buckets use server-side encryption with Amazon S3 managed keys (SSE-S3), specifically `AES256`.
    ///
    /// `SseType`; one of `AES256`, `aws:kms`.
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

/// The metadata configuration for the vector index. This configuration allows you to specify which metadata keys should be treated as non-filterable.
///
/// The property type `MetadataConfiguration` of `AWS::S3Vectors::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataConfigurationProperty(Object);

impl MetadataConfigurationProperty {
    /// `MetadataConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Non-filterable metadata keys allow you to enrich vectors with additional context during storage and retrieval. Unlike default metadata keys, these keys can't be used as query filters. Non-filterable metadata keys can be retrieved but can't be searched, queried, or filtered. You can access non-filterable metadata keys of your vectors after finding the vectors.
    ///
    /// You can specify 1 to 10 non-filterable metadata keys. Each key must be 1 to 63 characters long.
    ///
    /// `NonFilterableMetadataKeys`.
    pub fn non_filterable_metadata_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NonFilterableMetadataKeys", value.into_value().into_node());
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

impl Kind for MetadataConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataConfigurationProperty> for MetadataConfigurationProperty {}
impl From<MetadataConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetadataConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataConfigurationProperty> for MetadataConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataType` of `AWS::S3Vectors::Index`.
pub enum DataType {
    /// `float32`.
    Float32,
}

#[diagnostic::do_not_recommend]
impl Kind for DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataType> for DataType {
    #[inline]
    fn into_value(self) -> Value<DataType> {
        const VALUES: &[&str] = &["float32"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DistanceMetric` of `AWS::S3Vectors::Index`.
pub enum DistanceMetric {
    /// `cosine`.
    Cosine,
    /// `euclidean`.
    Euclidean,
}

#[diagnostic::do_not_recommend]
impl Kind for DistanceMetric {}
#[diagnostic::do_not_recommend]
impl TextKind for DistanceMetric {}
#[diagnostic::do_not_recommend]
impl IdKind for DistanceMetric {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DistanceMetric {}
#[diagnostic::do_not_recommend]
impl IntoValue<DistanceMetric> for DistanceMetric {
    #[inline]
    fn into_value(self) -> Value<DistanceMetric> {
        const VALUES: &[&str] = &["cosine", "euclidean"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
