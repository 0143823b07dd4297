// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Tables::TableBucket` and its property types.

use crate::l1::*;

/// Creates a table bucket. For more information, see [Creating a table bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-buckets-create.html) in the *Amazon Simple Storage Service User Guide*.
///
/// - **Permissions** - - You must have the `s3tables:CreateTableBucket` permission to use this operation.
/// - If you use this operation with the optional `encryptionConfiguration` parameter you must have the `s3tables:PutTableBucketEncryption` permission.
/// - **Cloud Development Kit** - To use S3 Tables AWS CDK constructs, add the `@aws-cdk/aws-s3tables-alpha` dependency with one of the following options:
///
/// - NPM: `npm i @aws-cdk/aws-s3tables-alpha`
/// - Yarn: `yarn add @aws-cdk/aws-s3tables-alpha`
///
/// `AWS::S3Tables::TableBucket`; `Ref` returns its `TableBucketARN`, a [`s3tables::TableBucketArn`](kinds::s3tables::TableBucketArn).
/// Changing one of these replaces it: `TableBucketName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTableBucket(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Tables::TableBucket",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("table_bucket.rules"),
};

impl CfnTableBucket {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Tables::TableBucket";

    /// `CfnTableBucket` with its required properties, in alphabetical order:
    ///
    /// - `table_bucket_name`: The name for the table bucket.
    pub fn new(table_bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TableBucketName",
            table_bucket_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration specifying how data should be encrypted. This structure defines the encryption algorithm and optional KMS key to be used for server-side encryption.
    ///
    /// `EncryptionConfiguration`; updated in place.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// Settings governing the Metric configuration for the table bucket.
    ///
    /// `MetricsConfiguration`; updated in place.
    pub fn metrics_configuration(
        mut self,
        value: impl IntoValue<MetricsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MetricsConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies replication configuration for the table bucket
    ///
    /// `ReplicationConfiguration`; updated in place.
    pub fn replication_configuration(
        mut self,
        value: impl IntoValue<ReplicationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ReplicationConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    ///
    /// `StorageClassConfiguration`; updated in place.
    pub fn storage_class_configuration(
        mut self,
        value: impl IntoValue<StorageClassConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StorageClassConfiguration", value.into_value().into_node());
        self
    }

    /// User tags (key-value pairs) to associate with the table bucket.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The unreferenced file removal settings for your table bucket. Unreferenced file removal identifies and deletes all objects that are not referenced by any table snapshots. For more information, see the [*Amazon S3 User Guide*](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-table-buckets-maintenance.html).
    ///
    /// `UnreferencedFileRemoval`; updated in place.
    pub fn unreferenced_file_removal(
        mut self,
        value: impl IntoValue<UnreferencedFileRemovalProperty>,
    ) -> Self {
        self.0
            .put("UnreferencedFileRemoval", value.into_value().into_node());
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

impl Construct for CfnTableBucket {
    type Handle = CfnTableBucketRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTableBucketRef {
        CfnTableBucketRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTableBucket`] of a stack.
pub struct CfnTableBucketRef(NodeRef);

impl Clone for CfnTableBucketRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTableBucketRef {}
impl AsNode for CfnTableBucketRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTableBucketRef {
    /// What `Ref` returns: its `TableBucketARN`, a [`s3tables::TableBucketArn`](kinds::s3tables::TableBucketArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3tables::TableBucketArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the table bucket.
    ///
    /// `Fn::GetAtt` of `TableBucketARN`.
    #[inline]
    pub fn attr_table_bucket_arn(&self) -> Value<kinds::s3tables::TableBucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TableBucketARN")))
    }
}

impl IntoValue<kinds::s3tables::TableBucketArn> for &CfnTableBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3tables::TableBucketArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration specifying how data should be encrypted. This structure defines the encryption algorithm and optional KMS key to be used for server-side encryption.
///
/// The property type `EncryptionConfiguration` of `AWS::S3Tables::TableBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the KMS key to use for encryption. This field is required only when `sseAlgorithm` is set to `aws:kms`.
    ///
    /// `KMSKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KMSKeyArn", value.into_value().into_node());
        self
    }

    /// The server-side encryption algorithm to use. Valid values are `AES256` for S3-managed encryption keys, or `aws:kms` for AWS KMS-managed encryption keys. If you choose SSE-KMS encryption you must grant the S3 Tables maintenance principal access to your KMS key. For more information, see [Permissions requirements for S3 Tables SSE-KMS encryption](https://docs.aws.amazon.com//AmazonS3/latest/userguide/s3-tables-kms-permissions.html).
    ///
    /// `SSEAlgorithm`; one of `AES256`, `aws:kms`.
    pub fn sse_algorithm(mut self, value: impl IntoValue<SseAlgorithm>) -> Self {
        self.0.put("SSEAlgorithm", value.into_value().into_node());
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

/// Settings governing the Metric configuration for the table bucket.
///
/// The property type `MetricsConfiguration` of `AWS::S3Tables::TableBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsConfigurationProperty(Object);

impl MetricsConfigurationProperty {
    /// `MetricsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether Metrics are enabled.
    ///
    /// `Status`; default `"Disabled"`; one of `Enabled`, `Disabled`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for MetricsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsConfigurationProperty> for MetricsConfigurationProperty {}
impl From<MetricsConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetricsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsConfigurationProperty> for MetricsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies replication configuration for the table bucket
///
/// The property type `ReplicationConfiguration` of `AWS::S3Tables::TableBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationConfigurationProperty(Object);

impl ReplicationConfigurationProperty {
    /// `ReplicationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role`: The ARN of the IAM role to use for replication.
    /// - `rules`: List of replication rules.
    pub fn new(
        role: impl IntoValue<String>,
        rules: impl IntoValue<List<ReplicationRuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Role", role.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
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

impl Kind for ReplicationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationConfigurationProperty> for ReplicationConfigurationProperty {}
impl From<ReplicationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReplicationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationConfigurationProperty> for ReplicationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A replication destination
///
/// The property type `ReplicationDestination` of `AWS::S3Tables::TableBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationDestinationProperty(Object);

impl ReplicationDestinationProperty {
    /// `ReplicationDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_table_bucket_arn`: The ARN of the destination table bucket.
    pub fn new(
        destination_table_bucket_arn: impl IntoValue<kinds::s3tables::TableBucketArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationTableBucketARN",
            destination_table_bucket_arn.into_value().into_node(),
        );
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

impl Kind for ReplicationDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationDestinationProperty> for ReplicationDestinationProperty {}
impl From<ReplicationDestinationProperty> for Node {
    #[inline]
    fn from(value: ReplicationDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationDestinationProperty> for ReplicationDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A replication rule for the table bucket
///
/// The property type `ReplicationRule` of `AWS::S3Tables::TableBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationRuleProperty(Object);

impl ReplicationRuleProperty {
    /// `ReplicationRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `destinations`: List of replication destinations.
    pub fn new(destinations: impl IntoValue<List<ReplicationDestinationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destinations", destinations.into_value().into_node());
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

impl Kind for ReplicationRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationRuleProperty> for ReplicationRuleProperty {}
impl From<ReplicationRuleProperty> for Node {
    #[inline]
    fn from(value: ReplicationRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationRuleProperty> for ReplicationRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage costs by selecting the appropriate storage class based on your access patterns and performance requirements.
///
/// The property type `StorageClassConfiguration` of `AWS::S3Tables::TableBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageClassConfigurationProperty(Object);

impl StorageClassConfigurationProperty {
    /// `StorageClassConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The storage class for the table or table bucket. Valid values include storage classes optimized for different access patterns and cost profiles.
    ///
    /// `StorageClass`; one of `STANDARD`, `INTELLIGENT_TIERING`.
    pub fn storage_class(mut self, value: impl IntoValue<super::StorageClass>) -> Self {
        self.0.put("StorageClass", value.into_value().into_node());
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

impl Kind for StorageClassConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageClassConfigurationProperty> for StorageClassConfigurationProperty {}
impl From<StorageClassConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageClassConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageClassConfigurationProperty> for StorageClassConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageClassConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The unreferenced file removal settings for your table bucket. Unreferenced file removal identifies and deletes all objects that are not referenced by any table snapshots. For more information, see the [*Amazon S3 User Guide*](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-table-buckets-maintenance.html).
///
/// The property type `UnreferencedFileRemoval` of `AWS::S3Tables::TableBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct UnreferencedFileRemovalProperty(Object);

impl UnreferencedFileRemovalProperty {
    /// `UnreferencedFileRemovalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days an object can be noncurrent before Amazon S3 deletes it.
    ///
    /// `NoncurrentDays`.
    pub fn noncurrent_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NoncurrentDays", value.into_value().into_node());
        self
    }

    /// The status of the unreferenced file removal configuration for your table bucket.
    ///
    /// `Status`; one of `Enabled`, `Disabled`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The number of days an object must be unreferenced by your table before Amazon S3 marks the object as noncurrent.
    ///
    /// `UnreferencedDays`.
    pub fn unreferenced_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnreferencedDays", value.into_value().into_node());
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

impl Kind for UnreferencedFileRemovalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UnreferencedFileRemovalProperty> for UnreferencedFileRemovalProperty {}
impl From<UnreferencedFileRemovalProperty> for Node {
    #[inline]
    fn from(value: UnreferencedFileRemovalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UnreferencedFileRemovalProperty> for UnreferencedFileRemovalProperty {
    #[inline]
    fn into_value(self) -> Value<UnreferencedFileRemovalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `SSEAlgorithm` of a `EncryptionConfiguration` of `AWS::S3Tables::TableBucket`.
pub enum SseAlgorithm {
    /// `AES256`.
    Aes256,
    /// `aws:kms`.
    AwsKms,
}

#[diagnostic::do_not_recommend]
impl Kind for SseAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for SseAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for SseAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SseAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<SseAlgorithm> for SseAlgorithm {
    #[inline]
    fn into_value(self) -> Value<SseAlgorithm> {
        const VALUES: &[&str] = &["AES256", "aws:kms"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `MetricsConfiguration` of `AWS::S3Tables::TableBucket`.
pub enum Status {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
