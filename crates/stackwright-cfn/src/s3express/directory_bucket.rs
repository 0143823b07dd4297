// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Express::DirectoryBucket` and its property types.

use crate::l1::*;

/// The `AWS::S3Express::DirectoryBucket` resource defines an Amazon S3 directory bucket in the same AWS Region where you create the AWS CloudFormation stack.
///
/// To control how AWS CloudFormation handles the bucket when the stack is deleted, you can set a deletion policy for your bucket. You can choose to *retain* the bucket or to *delete* the bucket. For more information, see [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
///
/// > You can only delete empty buckets. Deletion fails for buckets that have contents.
///
/// - **Permissions** - The required permissions for CloudFormation to use are based on the operations that are performed on the stack.
///
/// - Create
///
/// - s3express:CreateBucket
/// - s3express:ListAllMyDirectoryBuckets
/// - Read
///
/// - s3express:ListAllMyDirectoryBuckets
/// - ec2:DescribeAvailabilityZones
/// - Delete
///
/// - s3express:DeleteBucket
/// - s3express:ListAllMyDirectoryBuckets
/// - List
///
/// - s3express:ListAllMyDirectoryBuckets
/// - PutBucketEncryption
///
/// - s3express:PutEncryptionConfiguration
/// - To set a directory bucket default encryption with SSE-KMS, you must also have the kms:GenerateDataKey and kms:Decrypt permissions in IAM identity-based policies and AWS KMS key policies for the target AWS KMS key.
/// - GetBucketEncryption
///
/// - s3express:GetBucketEncryption
/// - DeleteBucketEncryption
///
/// - s3express:PutEncryptionConfiguration
///
/// The following operations are related to `AWS::S3Express::DirectoryBucket` :
///
/// - [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html)
/// - [ListDirectoryBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html)
/// - [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html)
///
/// `AWS::S3Express::DirectoryBucket`; `Ref` returns its `BucketName`, a [`s3express::DirectoryBucketName`](kinds::s3express::DirectoryBucketName).
/// Changing one of these replaces it: `BucketName`, `DataRedundancy`, `LocationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDirectoryBucket(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Express::DirectoryBucket",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("directory_bucket.rules"),
};

impl CfnDirectoryBucket {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Express::DirectoryBucket";

    /// `CfnDirectoryBucket` with its required properties, in alphabetical order:
    ///
    /// - `data_redundancy`: The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the bucket.
    /// - `location_name`: The name of the location where the bucket will be created.
    pub fn new(
        data_redundancy: impl IntoValue<DataRedundancy>,
        location_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataRedundancy", data_redundancy.into_value().into_node());
        object_.put("LocationName", location_name.into_value().into_node());
        Self(object_)
    }

    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS keys (SSE-KMS). For information about default encryption for directory buckets, see [Setting and monitoring default encryption for directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-bucket-encryption.html) in the *Amazon S3 User Guide*.
    ///
    /// `BucketEncryption`; updated in place.
    pub fn bucket_encryption(mut self, value: impl IntoValue<BucketEncryptionProperty>) -> Self {
        self.0
            .put("BucketEncryption", value.into_value().into_node());
        self
    }

    /// A name for the bucket. The bucket name must contain only lowercase letters, numbers, and hyphens (-). A directory bucket name must be unique in the chosen Zone (Availability Zone or Local Zone). The bucket name must also follow the format `*bucket_base_name* -- *zone_id* --x-s3` (for example, `*bucket_base_name* -- *usw2-az1* --x-s3`). If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the bucket name. For information about bucket naming restrictions, see [Directory bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html) in the *Amazon S3 User Guide*.
    ///
    /// > If you specify a name, you can't perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you need to replace the resource, specify a new name.
    ///
    /// `BucketName`; an update replaces the resource.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// The inventory configuration for an Amazon S3 Express bucket.
    ///
    /// `InventoryConfigurations`; updated in place.
    pub fn inventory_configurations(
        mut self,
        value: impl IntoValue<List<InventoryConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("InventoryConfigurations", value.into_value().into_node());
        self
    }

    /// Container for lifecycle rules. You can add as many as 1000 rules.
    ///
    /// For more information see, [Creating and managing a lifecycle configuration for directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-lifecycle.html) in the *Amazon S3 User Guide*.
    ///
    /// `LifecycleConfiguration`; updated in place.
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<LifecycleConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LifecycleConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the metrics configurations for the Amazon S3 Express bucket.
    ///
    /// `MetricsConfigurations`; updated in place.
    pub fn metrics_configurations(
        mut self,
        value: impl IntoValue<List<MetricsConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("MetricsConfigurations", value.into_value().into_node());
        self
    }

    /// An array of tags that you can apply to the S3 directory bucket. Tags are key-value pairs of metadata used to categorize and organize your buckets, track costs, and control access. For more information, see [Using tags with directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnDirectoryBucket {
    type Handle = CfnDirectoryBucketRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDirectoryBucketRef {
        CfnDirectoryBucketRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDirectoryBucket`] of a stack.
pub struct CfnDirectoryBucketRef(NodeRef);

impl Clone for CfnDirectoryBucketRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDirectoryBucketRef {}
impl AsNode for CfnDirectoryBucketRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDirectoryBucketRef {
    /// What `Ref` returns: its `BucketName`, a [`s3express::DirectoryBucketName`](kinds::s3express::DirectoryBucketName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3express::DirectoryBucketName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified bucket.
    ///
    /// Example: `arn:aws:s3express: *us-west-2*: *account_id* :bucket/ *bucket_base_name* -- *usw2-az1* --x-s3`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::s3express::DirectoryBucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the code for the Availability Zone or the Local Zone where the directory bucket was created.
    ///
    /// Example value for an Availability Zone code: *us-east-1f*
    ///
    /// > An Availability Zone code might not represent the same physical location for different AWS accounts. For more information, see [Availability Zones and Regions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-Endpoints.html) in the *Amazon S3 User Guide*.
    ///
    /// `Fn::GetAtt` of `AvailabilityZoneName`.
    #[inline]
    pub fn attr_availability_zone_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZoneName")))
    }
}

impl IntoValue<kinds::s3express::DirectoryBucketName> for &CfnDirectoryBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3express::DirectoryBucketName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3express::DirectoryBucketArn> for &CfnDirectoryBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3express::DirectoryBucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload. For more information, see [Aborting Incomplete Multipart Uploads Using a Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config) in the *Amazon S3 User Guide*.
///
/// The property type `AbortIncompleteMultipartUpload` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbortIncompleteMultipartUploadProperty(Object);

impl AbortIncompleteMultipartUploadProperty {
    /// `AbortIncompleteMultipartUploadProperty` with its required properties, in alphabetical order:
    ///
    /// - `days_after_initiation`: Specifies the number of days after which Amazon S3 aborts an incomplete multipart upload.
    pub fn new(days_after_initiation: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DaysAfterInitiation",
            days_after_initiation.into_value().into_node(),
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

impl Kind for AbortIncompleteMultipartUploadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AbortIncompleteMultipartUploadProperty> for AbortIncompleteMultipartUploadProperty {}
impl From<AbortIncompleteMultipartUploadProperty> for Node {
    #[inline]
    fn from(value: AbortIncompleteMultipartUploadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AbortIncompleteMultipartUploadProperty> for AbortIncompleteMultipartUploadProperty {
    #[inline]
    fn into_value(self) -> Value<AbortIncompleteMultipartUploadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS keys (SSE-KMS). For information about default encryption for directory buckets, see [Setting and monitoring default encryption for directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-bucket-encryption.html) in the *Amazon S3 User Guide*.
///
/// The property type `BucketEncryption` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct BucketEncryptionProperty(Object);

impl BucketEncryptionProperty {
    /// `BucketEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `server_side_encryption_configuration`: Specifies the default server-side-encryption configuration.
    pub fn new(
        server_side_encryption_configuration: impl IntoValue<List<ServerSideEncryptionRuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ServerSideEncryptionConfiguration",
            server_side_encryption_configuration
                .into_value()
                .into_node(),
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

impl Kind for BucketEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BucketEncryptionProperty> for BucketEncryptionProperty {}
impl From<BucketEncryptionProperty> for Node {
    #[inline]
    fn from(value: BucketEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BucketEncryptionProperty> for BucketEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<BucketEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies information about where to publish inventory reports for an Amazon S3 Express bucket.
///
/// The property type `Destination` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationProperty(Object);

impl DestinationProperty {
    /// `DestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) of the destination Amazon S3 bucket to which data is exported.
    /// - `format`: Specifies the file format used when exporting data to Amazon S3.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        format: impl IntoValue<Format>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketArn", bucket_arn.into_value().into_node());
        object_.put("Format", format.into_value().into_node());
        Self(object_)
    }

    /// The account ID that owns the destination S3 bucket.
    ///
    /// `BucketAccountId`.
    pub fn bucket_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BucketAccountId", value.into_value().into_node());
        self
    }

    /// The prefix to use when exporting data. The prefix is prepended to all results.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationProperty> for DestinationProperty {}
impl From<DestinationProperty> for Node {
    #[inline]
    fn from(value: DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationProperty> for DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an inventory configuration for an Amazon S3 Express bucket
///
/// The property type `InventoryConfiguration` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct InventoryConfigurationProperty(Object);

impl InventoryConfigurationProperty {
    /// `InventoryConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: Specifies information about where to publish inventory reports for an Amazon S3 Express bucket.
    /// - `enabled`: Specifies whether the inventory is enabled or disabled.
    /// - `id`: The ID used to identify the inventory configuration.
    /// - `included_object_versions`: Object versions to include in the inventory list.
    /// - `schedule_frequency`: Specifies the schedule for generating inventory results.
    pub fn new(
        destination: impl IntoValue<DestinationProperty>,
        enabled: impl IntoValue<bool>,
        id: impl IntoValue<String>,
        included_object_versions: impl IntoValue<IncludedObjectVersions>,
        schedule_frequency: impl IntoValue<ScheduleFrequency>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put(
            "IncludedObjectVersions",
            included_object_versions.into_value().into_node(),
        );
        object_.put(
            "ScheduleFrequency",
            schedule_frequency.into_value().into_node(),
        );
        Self(object_)
    }

    /// Contains the optional fields that are included in the inventory results.
    ///
    /// `OptionalFields`; one of `Size`, `LastModifiedDate`, `StorageClass`, `ETag`, `IsMultipartUploaded`, `EncryptionStatus`, `BucketKeyStatus`, `ChecksumAlgorithm`, `LifecycleExpirationDate`.
    pub fn optional_fields(mut self, value: impl IntoValue<List<OptionalField>>) -> Self {
        self.0.put("OptionalFields", value.into_value().into_node());
        self
    }

    /// The prefix that is prepended to all inventory results.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for InventoryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InventoryConfigurationProperty> for InventoryConfigurationProperty {}
impl From<InventoryConfigurationProperty> for Node {
    #[inline]
    fn from(value: InventoryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InventoryConfigurationProperty> for InventoryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InventoryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container for lifecycle rules. You can add as many as 1000 rules.
///
/// For more information see, [Creating and managing a lifecycle configuration for directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-lifecycle.html) in the *Amazon S3 User Guide*.
///
/// The property type `LifecycleConfiguration` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecycleConfigurationProperty(Object);

impl LifecycleConfigurationProperty {
    /// `LifecycleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`: A lifecycle rule for individual objects in an Amazon S3 Express bucket.
    pub fn new(rules: impl IntoValue<List<RuleProperty>>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for LifecycleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LifecycleConfigurationProperty> for LifecycleConfigurationProperty {}
impl From<LifecycleConfigurationProperty> for Node {
    #[inline]
    fn from(value: LifecycleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LifecycleConfigurationProperty> for LifecycleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LifecycleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a metrics configuration for the CloudWatch request metrics from an Amazon S3 Express bucket.
///
/// The property type `MetricsConfiguration` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsConfigurationProperty(Object);

impl MetricsConfigurationProperty {
    /// `MetricsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID used to identify the metrics configuration.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The access point ARN used when evaluating a metrics filter.
    ///
    /// `AccessPointArn`.
    pub fn access_point_arn(
        mut self,
        value: impl IntoValue<kinds::s3express::AccessPointArn>,
    ) -> Self {
        self.0.put("AccessPointArn", value.into_value().into_node());
        self
    }

    /// The prefix used when evaluating a metrics filter.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

/// Specifies lifecycle rules for an Amazon S3 bucket. For more information, see [Put Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlifecycle.html) in the *Amazon S3 API Reference*. For examples, see [Put Bucket Lifecycle Configuration Examples](https://docs.aws.amazon.com//AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html#API_PutBucketLifecycleConfiguration_Examples).
///
/// You must specify at least one of the following properties: `AbortIncompleteMultipartUpload`, or `ExpirationInDays`.
///
/// The property type `Rule` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: If `Enabled`, the rule is currently being applied.
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload.
    ///
    /// `AbortIncompleteMultipartUpload`.
    pub fn abort_incomplete_multipart_upload(
        mut self,
        value: impl IntoValue<AbortIncompleteMultipartUploadProperty>,
    ) -> Self {
        self.0.put(
            "AbortIncompleteMultipartUpload",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time.
    ///
    /// `ExpirationInDays`.
    pub fn expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ExpirationInDays", value.into_value().into_node());
        self
    }

    /// Unique identifier for the rule. The value can't be longer than 255 characters.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// Specifies the minimum object size in bytes for this rule to apply to. Objects must be larger than this value in bytes. For more information about size based rules, see [Lifecycle configuration using size-based rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html#lc-size-rules) in the *Amazon S3 User Guide*.
    ///
    /// `ObjectSizeGreaterThan`.
    pub fn object_size_greater_than(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ObjectSizeGreaterThan", value.into_value().into_node());
        self
    }

    /// Specifies the maximum object size in bytes for this rule to apply to. Objects must be smaller than this value in bytes. For more information about sized based rules, see [Lifecycle configuration using size-based rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html#lc-size-rules) in the *Amazon S3 User Guide*.
    ///
    /// `ObjectSizeLessThan`.
    pub fn object_size_less_than(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ObjectSizeLessThan", value.into_value().into_node());
        self
    }

    /// Object key prefix that identifies one or more objects to which this rule applies.
    ///
    /// > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied. For more information, see [PutBucketEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTencryption.html) in the *Amazon S3 API Reference*.
///
/// The property type `ServerSideEncryptionByDefault` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionByDefaultProperty(Object);

impl ServerSideEncryptionByDefaultProperty {
    /// `ServerSideEncryptionByDefaultProperty` with its required properties, in alphabetical order:
    ///
    /// - `sse_algorithm`: Server-side encryption algorithm to use for the default encryption.
    pub fn new(sse_algorithm: impl IntoValue<SseAlgorithm>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SSEAlgorithm", sse_algorithm.into_value().into_node());
        Self(object_)
    }

    /// AWS Key Management Service (KMS) customer managed key ID to use for the default encryption. This parameter is allowed only if `SSEAlgorithm` is set to `aws:kms`.
    ///
    /// You can specify this parameter with the key ID or the Amazon Resource Name (ARN) of the KMS key. You can’t use the key alias of the KMS key.
    ///
    /// - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Key ARN: `arn:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    ///
    /// If you are using encryption with cross-account or AWS service operations, you must use a fully qualified KMS key ARN. For more information, see [Using encryption for cross-account operations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-bucket-encryption.html#s3-express-bucket-encryption-update-bucket-policy).
    ///
    /// > Your SSE-KMS configuration can only support 1 [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) per directory bucket for the lifetime of the bucket. [AWS managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk) ( `aws/s3`) isn't supported. Also, after you specify a customer managed key for SSE-KMS and upload objects with this configuration, you can't override the customer managed key for your SSE-KMS configuration. To use a new customer manager key for your data, we recommend copying your existing objects to a new directory bucket with a new customer managed key. \> Amazon S3 only supports symmetric encryption KMS keys. For more information, see [Asymmetric keys in AWS KMS](https://docs.aws.amazon.com//kms/latest/developerguide/symmetric-asymmetric.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KMSMasterKeyID`.
    pub fn kms_master_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KMSMasterKeyID", value.into_value().into_node());
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

impl Kind for ServerSideEncryptionByDefaultProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerSideEncryptionByDefaultProperty> for ServerSideEncryptionByDefaultProperty {}
impl From<ServerSideEncryptionByDefaultProperty> for Node {
    #[inline]
    fn from(value: ServerSideEncryptionByDefaultProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerSideEncryptionByDefaultProperty> for ServerSideEncryptionByDefaultProperty {
    #[inline]
    fn into_value(self) -> Value<ServerSideEncryptionByDefaultProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the default server-side encryption configuration.
///
/// The property type `ServerSideEncryptionRule` of `AWS::S3Express::DirectoryBucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionRuleProperty(Object);

impl ServerSideEncryptionRuleProperty {
    /// `ServerSideEncryptionRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket. S3 Bucket Keys are always enabled for `GET` and `PUT` operations on a directory bucket and can’t be disabled. It's only allowed to set the `BucketKeyEnabled` element to `true`.
    ///
    /// S3 Bucket Keys aren't supported, when you copy SSE-KMS encrypted objects from general purpose buckets to directory buckets, from directory buckets to general purpose buckets, or between directory buckets, through [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html), [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html), [the Copy operation in Batch Operations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-Batch-Ops), or [the import jobs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-import-job). In this case, Amazon S3 makes a call to AWS KMS every time a copy request is made for a KMS-encrypted object.
    ///
    /// For more information, see [Amazon S3 Bucket Keys](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-UsingKMSEncryption.html#s3-express-sse-kms-bucket-keys) in the *Amazon S3 User Guide*.
    ///
    /// `BucketKeyEnabled`.
    pub fn bucket_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BucketKeyEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied.
    ///
    /// `ServerSideEncryptionByDefault`.
    pub fn server_side_encryption_by_default(
        mut self,
        value: impl IntoValue<ServerSideEncryptionByDefaultProperty>,
    ) -> Self {
        self.0.put(
            "ServerSideEncryptionByDefault",
            value.into_value().into_node(),
        );
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

impl Kind for ServerSideEncryptionRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerSideEncryptionRuleProperty> for ServerSideEncryptionRuleProperty {}
impl From<ServerSideEncryptionRuleProperty> for Node {
    #[inline]
    fn from(value: ServerSideEncryptionRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerSideEncryptionRuleProperty> for ServerSideEncryptionRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ServerSideEncryptionRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataRedundancy` of `AWS::S3Express::DirectoryBucket`.
pub enum DataRedundancy {
    /// `SingleAvailabilityZone`.
    SingleAvailabilityZone,
    /// `SingleLocalZone`.
    SingleLocalZone,
}

#[diagnostic::do_not_recommend]
impl Kind for DataRedundancy {}
#[diagnostic::do_not_recommend]
impl TextKind for DataRedundancy {}
#[diagnostic::do_not_recommend]
impl IdKind for DataRedundancy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataRedundancy {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataRedundancy> for DataRedundancy {
    #[inline]
    fn into_value(self) -> Value<DataRedundancy> {
        const VALUES: &[&str] = &["SingleAvailabilityZone", "SingleLocalZone"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `Destination` of `AWS::S3Express::DirectoryBucket`.
pub enum Format {
    /// `CSV`.
    Csv,
    /// `ORC`.
    Orc,
    /// `Parquet`.
    Parquet,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["CSV", "ORC", "Parquet"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IncludedObjectVersions` of a `InventoryConfiguration` of `AWS::S3Express::DirectoryBucket`.
pub enum IncludedObjectVersions {
    /// `All`.
    All,
    /// `Current`.
    Current,
}

#[diagnostic::do_not_recommend]
impl Kind for IncludedObjectVersions {}
#[diagnostic::do_not_recommend]
impl TextKind for IncludedObjectVersions {}
#[diagnostic::do_not_recommend]
impl IdKind for IncludedObjectVersions {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IncludedObjectVersions {}
#[diagnostic::do_not_recommend]
impl IntoValue<IncludedObjectVersions> for IncludedObjectVersions {
    #[inline]
    fn into_value(self) -> Value<IncludedObjectVersions> {
        const VALUES: &[&str] = &["All", "Current"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OptionalFields` of a `InventoryConfiguration` of `AWS::S3Express::DirectoryBucket`.
pub enum OptionalField {
    /// `BucketKeyStatus`.
    BucketKeyStatus,
    /// `ChecksumAlgorithm`.
    ChecksumAlgorithm,
    /// `ETag`.
    Etag,
    /// `EncryptionStatus`.
    EncryptionStatus,
    /// `IsMultipartUploaded`.
    IsMultipartUploaded,
    /// `LastModifiedDate`.
    LastModifiedDate,
    /// `LifecycleExpirationDate`.
    LifecycleExpirationDate,
    /// `Size`.
    Size,
    /// `StorageClass`.
    StorageClass,
}

#[diagnostic::do_not_recommend]
impl Kind for OptionalField {}
#[diagnostic::do_not_recommend]
impl TextKind for OptionalField {}
#[diagnostic::do_not_recommend]
impl IdKind for OptionalField {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OptionalField {}
#[diagnostic::do_not_recommend]
impl IntoValue<OptionalField> for OptionalField {
    #[inline]
    fn into_value(self) -> Value<OptionalField> {
        const VALUES: &[&str] = &[
            "BucketKeyStatus",
            "ChecksumAlgorithm",
            "ETag",
            "EncryptionStatus",
            "IsMultipartUploaded",
            "LastModifiedDate",
            "LifecycleExpirationDate",
            "Size",
            "StorageClass",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScheduleFrequency` of a `InventoryConfiguration` of `AWS::S3Express::DirectoryBucket`.
pub enum ScheduleFrequency {
    /// `Daily`.
    Daily,
    /// `Weekly`.
    Weekly,
}

#[diagnostic::do_not_recommend]
impl Kind for ScheduleFrequency {}
#[diagnostic::do_not_recommend]
impl TextKind for ScheduleFrequency {}
#[diagnostic::do_not_recommend]
impl IdKind for ScheduleFrequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScheduleFrequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScheduleFrequency> for ScheduleFrequency {
    #[inline]
    fn into_value(self) -> Value<ScheduleFrequency> {
        const VALUES: &[&str] = &["Daily", "Weekly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SSEAlgorithm` of a `ServerSideEncryptionByDefault` of `AWS::S3Express::DirectoryBucket`.
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

/// The values of `Status` of a `Rule` of `AWS::S3Express::DirectoryBucket`.
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
