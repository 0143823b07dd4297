// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::Bucket` and its property types.

use crate::l1::*;

/// The `AWS::S3::Bucket` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS CloudFormation stack.
///
/// To control how AWS CloudFormation handles the bucket when the stack is deleted, you can set a deletion policy for your bucket. You can choose to *retain* the bucket or to *delete* the bucket. For more information, see [DeletionPolicy Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
///
/// > You can only delete empty buckets. Deletion fails for buckets that have contents.
///
/// `AWS::S3::Bucket`; `Ref` returns its `BucketName`, a [`s3::BucketName`](kinds::s3::BucketName).
/// Changing one of these replaces it: `BucketName`, `BucketNamePrefix`, `BucketNamespace`, `ObjectLockEnabled`.
/// Attributes: `Arn`, `DomainName`, `DualStackDomainName`, `MetadataConfiguration.AnnotationTableConfiguration.TableArn`, `MetadataConfiguration.AnnotationTableConfiguration.TableName`, `MetadataConfiguration.Destination`, `MetadataConfiguration.InventoryTableConfiguration.TableArn`, `MetadataConfiguration.InventoryTableConfiguration.TableName`, `MetadataConfiguration.JournalTableConfiguration.TableArn`, `MetadataConfiguration.JournalTableConfiguration.TableName`, `MetadataTableConfiguration.S3TablesDestination.TableArn`, `MetadataTableConfiguration.S3TablesDestination.TableNamespace`, `RegionalDomainName`, `WebsiteURL`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBucket(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::Bucket",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("bucket.rules"),
};

impl CfnBucket {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::Bucket";

    /// `CfnBucket` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ABAC status of the general purpose bucket. When ABAC is enabled for the general purpose bucket, you can use tags to manage access to the general purpose buckets as well as for cost tracking purposes. When ABAC is disabled for the general purpose buckets, you can only use tags for cost tracking purposes. For more information, see [Using tags with S3 general purpose buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging.html).
    ///
    /// `AbacStatus`; one of `Enabled`, `Disabled`; updated in place.
    pub fn abac_status(mut self, value: impl IntoValue<AbacStatus>) -> Self {
        self.0.put("AbacStatus", value.into_value().into_node());
        self
    }

    /// Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see [Amazon S3 Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html) in the *Amazon S3 User Guide*.
    ///
    /// `AccelerateConfiguration`; updated in place.
    pub fn accelerate_configuration(
        mut self,
        value: impl IntoValue<AccelerateConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AccelerateConfiguration", value.into_value().into_node());
        self
    }

    /// > This is a legacy property, and it is not recommended for most use cases. A majority of modern use cases in Amazon S3 no longer require the use of ACLs, and we recommend that you keep ACLs disabled. For more information, see [Controlling object ownership](https://docs.aws.amazon.com//AmazonS3/latest/userguide/about-object-ownership.html) in the *Amazon S3 User Guide*.
    ///
    /// A canned access control list (ACL) that grants predefined permissions to the bucket. For more information about canned ACLs, see [Canned ACL](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#canned-acl) in the *Amazon S3 User Guide*.
    ///
    /// S3 buckets are created with ACLs disabled by default. Therefore, unless you explicitly set the [AWS::S3::OwnershipControls](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-ownershipcontrols.html) property to enable ACLs, your resource will fail to deploy with any value other than Private. Use cases requiring ACLs are uncommon.
    ///
    /// The majority of access control configurations can be successfully and more easily achieved with bucket policies. For more information, see [AWS::S3::BucketPolicy](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-properties-s3-policy.html). For examples of common policy configurations, including S3 Server Access Logs buckets and more, see [Bucket policy examples](https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html) in the *Amazon S3 User Guide*.
    ///
    /// `AccessControl`; one of `AuthenticatedRead`, `AwsExecRead`, `BucketOwnerFullControl`, `BucketOwnerRead`, `LogDeliveryWrite`, `Private`, `PublicRead`, `PublicReadWrite`; updated in place.
    pub fn access_control(mut self, value: impl IntoValue<AccessControl>) -> Self {
        self.0.put("AccessControl", value.into_value().into_node());
        self
    }

    /// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
    ///
    /// `AnalyticsConfigurations`; updated in place.
    pub fn analytics_configurations(
        mut self,
        value: impl IntoValue<List<AnalyticsConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AnalyticsConfigurations", value.into_value().into_node());
        self
    }

    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS). For information about the Amazon S3 default encryption feature, see [Amazon S3 Default Encryption for S3 Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-encryption.html) in the *Amazon S3 User Guide*.
    ///
    /// `BucketEncryption`; updated in place.
    pub fn bucket_encryption(mut self, value: impl IntoValue<BucketEncryptionProperty>) -> Self {
        self.0
            .put("BucketEncryption", value.into_value().into_node());
        self
    }

    /// A name for the bucket. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the bucket name. The bucket name must contain only lowercase letters, numbers, periods (.), and dashes (-) and must follow [Amazon S3 bucket restrictions and limitations](https://docs.aws.amazon.com/AmazonS3/latest/dev/BucketRestrictions.html). For more information, see [Rules for naming Amazon S3 buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html) in the *Amazon S3 User Guide*.
    ///
    /// > If you specify a name, you can't perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you need to replace the resource, specify a new name.
    ///
    /// `BucketName`; an update replaces the resource.
    pub fn bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// The `BucketNamePrefix` property.
    ///
    /// `BucketNamePrefix`; an update replaces the resource.
    pub fn bucket_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BucketNamePrefix", value.into_value().into_node());
        self
    }

    /// The `BucketNamespace` property.
    ///
    /// `BucketNamespace`; one of `global`, `account-regional`; an update replaces the resource.
    pub fn bucket_namespace(mut self, value: impl IntoValue<BucketNamespace>) -> Self {
        self.0
            .put("BucketNamespace", value.into_value().into_node());
        self
    }

    /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see [Enabling Cross-Origin Resource Sharing](https://docs.aws.amazon.com/AmazonS3/latest/dev/cors.html) in the *Amazon S3 User Guide*.
    ///
    /// `CorsConfiguration`; updated in place.
    pub fn cors_configuration(mut self, value: impl IntoValue<CorsConfigurationProperty>) -> Self {
        self.0
            .put("CorsConfiguration", value.into_value().into_node());
        self
    }

    /// Defines how Amazon S3 handles Intelligent-Tiering storage.
    ///
    /// `IntelligentTieringConfigurations`; updated in place.
    pub fn intelligent_tiering_configurations(
        mut self,
        value: impl IntoValue<List<IntelligentTieringConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "IntelligentTieringConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see [GET Bucket inventory](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketGETInventoryConfig.html) in the *Amazon S3 API Reference*.
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

    /// Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see [Object Lifecycle Management](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html) in the *Amazon S3 User Guide*.
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

    /// Settings that define where logs are stored.
    ///
    /// `LoggingConfiguration`; updated in place.
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfiguration", value.into_value().into_node());
        self
    }

    /// The S3 Metadata configuration for a general purpose bucket.
    ///
    /// `MetadataConfiguration`; updated in place.
    pub fn metadata_configuration(
        mut self,
        value: impl IntoValue<MetadataConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MetadataConfiguration", value.into_value().into_node());
        self
    }

    /// The metadata table configuration of an Amazon S3 general purpose bucket.
    ///
    /// `MetadataTableConfiguration`; updated in place.
    pub fn metadata_table_configuration(
        mut self,
        value: impl IntoValue<MetadataTableConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MetadataTableConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that this is a full replacement of the existing metrics configuration. If you don't include the elements you want to keep, they are erased. For more information, see [PutBucketMetricsConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTMetricConfiguration.html).
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

    /// Configuration that defines how Amazon S3 handles bucket notifications.
    ///
    /// `NotificationConfiguration`; updated in place.
    pub fn notification_configuration(
        mut self,
        value: impl IntoValue<NotificationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NotificationConfiguration", value.into_value().into_node());
        self
    }

    /// > This operation is not supported for directory buckets.
    ///
    /// Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration will be applied by default to every new object placed in the specified bucket. For more information, see [Locking Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html).
    ///
    /// > - The `DefaultRetention` settings require both a mode and a period.
    /// > - The `DefaultRetention` period can be either `Days` or `Years` but you must select one. You cannot specify `Days` and `Years` at the same time.
    /// > - You can enable Object Lock for new or existing buckets. For more information, see [Configuring Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html). \> You must URL encode any signed header values that contain spaces. For example, if your header value is `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// `ObjectLockConfiguration`; updated in place.
    pub fn object_lock_configuration(
        mut self,
        value: impl IntoValue<ObjectLockConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ObjectLockConfiguration", value.into_value().into_node());
        self
    }

    /// Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket.
    ///
    /// `ObjectLockEnabled`; an update replaces the resource.
    pub fn object_lock_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ObjectLockEnabled", value.into_value().into_node());
        self
    }

    /// Configuration that defines how Amazon S3 handles Object Ownership rules.
    ///
    /// `OwnershipControls`; updated in place.
    pub fn ownership_controls(mut self, value: impl IntoValue<OwnershipControlsProperty>) -> Self {
        self.0
            .put("OwnershipControls", value.into_value().into_node());
        self
    }

    /// Configuration that defines how Amazon S3 handles public access.
    ///
    /// `PublicAccessBlockConfiguration`; updated in place.
    pub fn public_access_block_configuration(
        mut self,
        value: impl IntoValue<PublicAccessBlockConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PublicAccessBlockConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for replicating objects in an S3 bucket. To enable replication, you must also enable versioning by using the `VersioningConfiguration` property.
    ///
    /// Amazon S3 can store replicated objects in a single destination bucket or multiple destination buckets. The destination bucket or buckets must already exist.
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

    /// An arbitrary set of tags (key-value pairs) for this S3 bucket.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Enables multiple versions of all objects in this bucket. You might enable versioning to prevent objects from being deleted or overwritten by mistake or to archive objects so that you can retrieve previous versions of them.
    ///
    /// > When you enable versioning on a bucket for the first time, it might take a short amount of time for the change to be fully propagated. We recommend that you wait for 15 minutes after enabling versioning before issuing write operations ( `PUT` or `DELETE`) on objects in the bucket.
    ///
    /// `VersioningConfiguration`; updated in place.
    pub fn versioning_configuration(
        mut self,
        value: impl IntoValue<VersioningConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VersioningConfiguration", value.into_value().into_node());
        self
    }

    /// Information used to configure the bucket as a static website. For more information, see [Hosting Websites on Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html).
    ///
    /// `WebsiteConfiguration`; updated in place.
    pub fn website_configuration(
        mut self,
        value: impl IntoValue<WebsiteConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WebsiteConfiguration", value.into_value().into_node());
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

impl Construct for CfnBucket {
    type Handle = CfnBucketRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBucketRef {
        CfnBucketRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBucket`] of a stack.
pub struct CfnBucketRef(NodeRef);

impl Clone for CfnBucketRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBucketRef {}
impl AsNode for CfnBucketRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBucketRef {
    /// What `Ref` returns: its `BucketName`, a [`s3::BucketName`](kinds::s3::BucketName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::BucketName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified bucket.
    ///
    /// Example: `arn:aws:s3:::DOC-EXAMPLE-BUCKET`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::s3::BucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the IPv4 DNS name of the specified bucket.
    ///
    /// Example: `DOC-EXAMPLE-BUCKET.s3.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<kinds::s3::BucketDomainName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// Returns the IPv6 DNS name of the specified bucket.
    ///
    /// Example: `DOC-EXAMPLE-BUCKET.s3.dualstack.us-east-2.amazonaws.com`
    ///
    /// For more information about dual-stack endpoints, see [Using Amazon S3 Dual-Stack Endpoints](https://docs.aws.amazon.com/AmazonS3/latest/dev/dual-stack-endpoints.html).
    ///
    /// `Fn::GetAtt` of `DualStackDomainName`.
    #[inline]
    pub fn attr_dual_stack_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DualStackDomainName")))
    }

    /// The Amazon Resource Name (ARN) for the annotation table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.AnnotationTableConfiguration.TableArn`.
    #[inline]
    pub fn attr_metadata_configuration_annotation_table_configuration_table_arn(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataConfiguration.AnnotationTableConfiguration.TableArn"),
        ))
    }

    /// The name of the annotation table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.AnnotationTableConfiguration.TableName`.
    #[inline]
    pub fn attr_metadata_configuration_annotation_table_configuration_table_name(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataConfiguration.AnnotationTableConfiguration.TableName"),
        ))
    }

    /// The destination information for the S3 Metadata configuration.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.Destination`.
    #[inline]
    pub fn attr_metadata_configuration_destination(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataConfiguration.Destination"),
        ))
    }

    /// The Amazon Resource Name (ARN) for the inventory table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.InventoryTableConfiguration.TableArn`.
    #[inline]
    pub fn attr_metadata_configuration_inventory_table_configuration_table_arn(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataConfiguration.InventoryTableConfiguration.TableArn"),
        ))
    }

    /// The name of the inventory table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.InventoryTableConfiguration.TableName`.
    #[inline]
    pub fn attr_metadata_configuration_inventory_table_configuration_table_name(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataConfiguration.InventoryTableConfiguration.TableName"),
        ))
    }

    /// The Amazon Resource Name (ARN) for the journal table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.JournalTableConfiguration.TableArn`.
    #[inline]
    pub fn attr_metadata_configuration_journal_table_configuration_table_arn(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataConfiguration.JournalTableConfiguration.TableArn"),
        ))
    }

    /// The name of the journal table.
    ///
    /// `Fn::GetAtt` of `MetadataConfiguration.JournalTableConfiguration.TableName`.
    #[inline]
    pub fn attr_metadata_configuration_journal_table_configuration_table_name(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataConfiguration.JournalTableConfiguration.TableName"),
        ))
    }

    /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    ///
    /// `Fn::GetAtt` of `MetadataTableConfiguration.S3TablesDestination.TableArn`.
    #[inline]
    pub fn attr_metadata_table_configuration_s3_tables_destination_table_arn(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataTableConfiguration.S3TablesDestination.TableArn"),
        ))
    }

    /// The table bucket namespace for the metadata table in your metadata table configuration. This value is always `aws_s3_metadata`.
    ///
    /// `Fn::GetAtt` of `MetadataTableConfiguration.S3TablesDestination.TableNamespace`.
    #[inline]
    pub fn attr_metadata_table_configuration_s3_tables_destination_table_namespace(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MetadataTableConfiguration.S3TablesDestination.TableNamespace"),
        ))
    }

    /// Returns the regional domain name of the specified bucket.
    ///
    /// Example: `DOC-EXAMPLE-BUCKET.s3.us-east-2.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `RegionalDomainName`.
    #[inline]
    pub fn attr_regional_domain_name(&self) -> Value<kinds::s3::BucketRegionalDomainName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegionalDomainName")))
    }

    /// Returns the Amazon S3 website endpoint for the specified bucket.
    ///
    /// Example (IPv4): `http://DOC-EXAMPLE-BUCKET.s3-website.us-east-2.amazonaws.com`
    ///
    /// Example (IPv6): `http://DOC-EXAMPLE-BUCKET.s3.dualstack.us-east-2.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `WebsiteURL`.
    #[inline]
    pub fn attr_website_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebsiteURL")))
    }
}

impl IntoValue<kinds::s3::BucketName> for &CfnBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::BucketName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3::BucketArn> for &CfnBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::BucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::s3::BucketDomainName> for &CfnBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::BucketDomainName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }
}
impl IntoValue<kinds::s3::BucketRegionalDomainName> for &CfnBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::BucketRegionalDomainName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegionalDomainName")))
    }
}
impl IntoValue<kinds::s3::BucketDomainNameOrName> for &CfnBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::BucketDomainNameOrName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }
}

/// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload. For more information, see [Stopping Incomplete Multipart Uploads Using a Bucket Lifecycle Policy](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config) in the *Amazon S3 User Guide*.
///
/// The property type `AbortIncompleteMultipartUpload` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbortIncompleteMultipartUploadProperty(Object);

impl AbortIncompleteMultipartUploadProperty {
    /// `AbortIncompleteMultipartUploadProperty` with its required properties, in alphabetical order:
    ///
    /// - `days_after_initiation`: Specifies the number of days after which Amazon S3 stops an incomplete multipart upload.
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

/// Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see [Amazon S3 Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html) in the *Amazon S3 User Guide*.
///
/// The property type `AccelerateConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccelerateConfigurationProperty(Object);

impl AccelerateConfigurationProperty {
    /// `AccelerateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `acceleration_status`: Specifies the transfer acceleration status of the bucket.
    pub fn new(acceleration_status: impl IntoValue<AccelerationStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccelerationStatus",
            acceleration_status.into_value().into_node(),
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

impl Kind for AccelerateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccelerateConfigurationProperty> for AccelerateConfigurationProperty {}
impl From<AccelerateConfigurationProperty> for Node {
    #[inline]
    fn from(value: AccelerateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccelerateConfigurationProperty> for AccelerateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AccelerateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket. If this is not specified in the replication configuration, the replicas are owned by same AWS account that owns the source object.
///
/// The property type `AccessControlTranslation` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlTranslationProperty(Object);

impl AccessControlTranslationProperty {
    /// `AccessControlTranslationProperty` with its required properties, in alphabetical order:
    ///
    /// - `owner`: Specifies the replica ownership.
    pub fn new(owner: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Owner", owner.into_value().into_node());
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

impl Kind for AccessControlTranslationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlTranslationProperty> for AccessControlTranslationProperty {}
impl From<AccessControlTranslationProperty> for Node {
    #[inline]
    fn from(value: AccessControlTranslationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlTranslationProperty> for AccessControlTranslationProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlTranslationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
///
/// The property type `AnalyticsConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalyticsConfigurationProperty(Object);

impl AnalyticsConfigurationProperty {
    /// `AnalyticsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID that identifies the analytics configuration.
    /// - `storage_class_analysis`: Contains data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes.
    pub fn new(
        id: impl IntoValue<String>,
        storage_class_analysis: impl IntoValue<StorageClassAnalysisProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put(
            "StorageClassAnalysis",
            storage_class_analysis.into_value().into_node(),
        );
        Self(object_)
    }

    /// The prefix that an object must have to be included in the analytics results.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// The tags to use when evaluating an analytics filter.
    ///
    /// The analytics only includes objects that meet the filter's criteria. If no filter is specified, all of the contents of the bucket are included in the analysis.
    ///
    /// `TagFilters`.
    pub fn tag_filters(mut self, value: impl IntoValue<List<TagFilterProperty>>) -> Self {
        self.0.put("TagFilters", value.into_value().into_node());
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

impl Kind for AnalyticsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalyticsConfigurationProperty> for AnalyticsConfigurationProperty {}
impl From<AnalyticsConfigurationProperty> for Node {
    #[inline]
    fn from(value: AnalyticsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalyticsConfigurationProperty> for AnalyticsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AnalyticsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations on objects in your bucket so that you can query annotation data at scale.
/// If you've disabled your annotation table configuration and now want to re-enable it, you must first manually delete the old annotation table from your AWS managed table bucket. Otherwise, the newly re-enabled annotation table configuration will enter a failed state because the annotation table already exists in the table bucket.
///
/// The property type `AnnotationTableConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnnotationTableConfigurationProperty(Object);

impl AnnotationTableConfigurationProperty {
    /// `AnnotationTableConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration_state`: Specifies whether the annotation table configuration is enabled or disabled.
    pub fn new(configuration_state: impl IntoValue<ConfigurationState>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationState",
            configuration_state.into_value().into_node(),
        );
        Self(object_)
    }

    /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<MetadataTableEncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket.
    ///
    /// `Role`.
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Role", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the annotation table.
    ///
    /// `TableArn`.
    pub fn table_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableArn", value.into_value().into_node());
        self
    }

    /// The name of the annotation table.
    ///
    /// `TableName`.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
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

impl Kind for AnnotationTableConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnnotationTableConfigurationProperty> for AnnotationTableConfigurationProperty {}
impl From<AnnotationTableConfigurationProperty> for Node {
    #[inline]
    fn from(value: AnnotationTableConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnnotationTableConfigurationProperty> for AnnotationTableConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AnnotationTableConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type. For example, blocking an encryption type will block `PutObject`, `CopyObject`, `PostObject`, multipart upload, and replication requests to the bucket for objects with the specified encryption type. However, you can continue to read and list any pre-existing objects already encrypted with the specified encryption type. For more information, see [Blocking or unblocking SSE-C for a general purpose bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html).
///
/// This data type is used with the following actions:
///
/// - [PutBucketEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html)
/// - [GetBucketEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html)
/// - [DeleteBucketEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html)
///
/// - **Permissions** - You must have the `s3:PutEncryptionConfiguration` permission to block or unblock an encryption type for a bucket.
///
/// You must have the `s3:GetEncryptionConfiguration` permission to view a bucket's encryption type.
///
/// The property type `BlockedEncryptionTypes` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockedEncryptionTypesProperty(Object);

impl BlockedEncryptionTypesProperty {
    /// `BlockedEncryptionTypesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket.
    ///
    /// > Currently, this parameter only supports blocking or unblocking server side encryption with customer-provided keys (SSE-C). For more information about SSE-C, see [Using server-side encryption with customer-provided keys (SSE-C)](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html).
    ///
    /// `EncryptionType`; one of `NONE`, `SSE-C`.
    pub fn encryption_type(mut self, value: impl IntoValue<List<EncryptionType>>) -> Self {
        self.0.put("EncryptionType", value.into_value().into_node());
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

impl Kind for BlockedEncryptionTypesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlockedEncryptionTypesProperty> for BlockedEncryptionTypesProperty {}
impl From<BlockedEncryptionTypesProperty> for Node {
    #[inline]
    fn from(value: BlockedEncryptionTypesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlockedEncryptionTypesProperty> for BlockedEncryptionTypesProperty {
    #[inline]
    fn into_value(self) -> Value<BlockedEncryptionTypesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS). For information about the Amazon S3 default encryption feature, see [Amazon S3 Default Encryption for S3 Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-encryption.html) in the *Amazon S3 User Guide*.
///
/// The property type `BucketEncryption` of `AWS::S3::Bucket`.
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

/// Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see [Enabling Cross-Origin Resource Sharing](https://docs.aws.amazon.com/AmazonS3/latest/dev/cors.html) in the *Amazon S3 User Guide*.
///
/// The property type `CorsConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsConfigurationProperty(Object);

impl CorsConfigurationProperty {
    /// `CorsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cors_rules`: A set of origins and methods (cross-origin access that you want to allow).
    pub fn new(cors_rules: impl IntoValue<List<CorsRuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CorsRules", cors_rules.into_value().into_node());
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

impl Kind for CorsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigurationProperty> for CorsConfigurationProperty {}
impl From<CorsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CorsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsConfigurationProperty> for CorsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CorsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a cross-origin access rule for an Amazon S3 bucket.
///
/// The property type `CorsRule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsRuleProperty(Object);

impl CorsRuleProperty {
    /// `CorsRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_methods`: An HTTP method that you allow the origin to run.
    /// - `allowed_origins`: One or more origins you want customers to be able to access the bucket from.
    pub fn new(
        allowed_methods: impl IntoValue<List<String>>,
        allowed_origins: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowedMethods", allowed_methods.into_value().into_node());
        object_.put("AllowedOrigins", allowed_origins.into_value().into_node());
        Self(object_)
    }

    /// Headers that are specified in the `Access-Control-Request-Headers` header. These headers are allowed in a preflight OPTIONS request. In response to any preflight OPTIONS request, Amazon S3 returns any requested headers that are allowed.
    ///
    /// `AllowedHeaders`.
    pub fn allowed_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedHeaders", value.into_value().into_node());
        self
    }

    /// One or more headers in the response that you want customers to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object).
    ///
    /// `ExposedHeaders`.
    pub fn exposed_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExposedHeaders", value.into_value().into_node());
        self
    }

    /// A unique identifier for this rule. The value must be no more than 255 characters.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The time in seconds that your browser is to cache the preflight response for the specified resource.
    ///
    /// `MaxAge`.
    pub fn max_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxAge", value.into_value().into_node());
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

impl Kind for CorsRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsRuleProperty> for CorsRuleProperty {}
impl From<CorsRuleProperty> for Node {
    #[inline]
    fn from(value: CorsRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsRuleProperty> for CorsRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CorsRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
///
/// The property type `DataExport` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataExportProperty(Object);

impl DataExportProperty {
    /// `DataExportProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The place to store the data for an analysis.
    /// - `output_schema_version`: The version of the output schema to use when exporting data.
    pub fn new(
        destination: impl IntoValue<DestinationProperty>,
        output_schema_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put(
            "OutputSchemaVersion",
            output_schema_version.into_value().into_node(),
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

impl Kind for DataExportProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataExportProperty> for DataExportProperty {}
impl From<DataExportProperty> for Node {
    #[inline]
    fn from(value: DataExportProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataExportProperty> for DataExportProperty {
    #[inline]
    fn into_value(self) -> Value<DataExportProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DefaultEventHold` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultEventHoldProperty(Object);

impl DefaultEventHoldProperty {
    /// `DefaultEventHoldProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Days` property.
    ///
    /// `Days`.
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Days", value.into_value().into_node());
        self
    }

    /// The `Years` property.
    ///
    /// `Years`.
    pub fn years(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Years", value.into_value().into_node());
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

impl Kind for DefaultEventHoldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultEventHoldProperty> for DefaultEventHoldProperty {}
impl From<DefaultEventHoldProperty> for Node {
    #[inline]
    fn from(value: DefaultEventHoldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultEventHoldProperty> for DefaultEventHoldProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultEventHoldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container element for optionally specifying the default Object Lock retention settings for new objects placed in the specified bucket.
///
/// > - The `DefaultRetention` settings require both a mode and a period.
/// > - The `DefaultRetention` period can be either `Days` or `Years` but you must select one. You cannot specify `Days` and `Years` at the same time.
///
/// The property type `DefaultRetention` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultRetentionProperty(Object);

impl DefaultRetentionProperty {
    /// `DefaultRetentionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days that you want to specify for the default retention period. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years`.
    ///
    /// `Days`.
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Days", value.into_value().into_node());
        self
    }

    /// The `DefaultEventHold` property.
    ///
    /// `DefaultEventHold`.
    pub fn default_event_hold(mut self, value: impl IntoValue<DefaultEventHoldProperty>) -> Self {
        self.0
            .put("DefaultEventHold", value.into_value().into_node());
        self
    }

    /// The default Object Lock retention mode you want to apply to new objects placed in the specified bucket. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years`.
    ///
    /// `Mode`; one of `COMPLIANCE`, `GOVERNANCE`.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The number of years that you want to specify for the default retention period. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years`.
    ///
    /// `Years`.
    pub fn years(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Years", value.into_value().into_node());
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

impl Kind for DefaultRetentionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultRetentionProperty> for DefaultRetentionProperty {}
impl From<DefaultRetentionProperty> for Node {
    #[inline]
    fn from(value: DefaultRetentionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultRetentionProperty> for DefaultRetentionProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultRetentionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication configuration, you must also include a `DeleteMarkerReplication` element. If your `Filter` includes a `Tag` element, the `DeleteMarkerReplication` `Status` must be set to Disabled, because Amazon S3 does not support replicating delete markers for tag-based rules. For an example configuration, see [Basic Rule Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication-add-config.html#replication-config-min-rule-config).
///
/// For more information about delete marker replication, see [Basic Rule Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/delete-marker-replication.html).
///
/// > If you are using an earlier version of the replication configuration, Amazon S3 handles replication of delete markers differently. For more information, see [Backward Compatibility](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication-add-config.html#replication-backward-compat-considerations).
///
/// The property type `DeleteMarkerReplication` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeleteMarkerReplicationProperty(Object);

impl DeleteMarkerReplicationProperty {
    /// `DeleteMarkerReplicationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to replicate delete markers.
    ///
    /// `Status`; one of `Disabled`, `Enabled`.
    pub fn status(mut self, value: impl IntoValue<DeleteMarkerReplicationStatus>) -> Self {
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

impl Kind for DeleteMarkerReplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeleteMarkerReplicationProperty> for DeleteMarkerReplicationProperty {}
impl From<DeleteMarkerReplicationProperty> for Node {
    #[inline]
    fn from(value: DeleteMarkerReplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeleteMarkerReplicationProperty> for DeleteMarkerReplicationProperty {
    #[inline]
    fn into_value(self) -> Value<DeleteMarkerReplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket.
///
/// The property type `Destination` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationProperty(Object);

impl DestinationProperty {
    /// `DestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) of the bucket to which data is exported.
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

    /// The account ID that owns the destination S3 bucket. If no account ID is provided, the owner is not validated before exporting data.
    ///
    /// > Although this value is optional, we strongly recommend that you set it to help prevent problems if the destination bucket ownership changes.
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

/// Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects.
///
/// > If you're specifying a customer managed KMS key, we recommend using a fully qualified KMS key ARN. If you use a KMS key alias instead, then AWS resolves the key within the requester’s account. This behavior can result in data that's encrypted with a KMS key that belongs to the requester, and not the bucket owner.
///
/// The property type `EncryptionConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `replica_kms_key_id`: Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management Service (KMS) for the destination bucket.
    pub fn new(replica_kms_key_id: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReplicaKmsKeyID",
            replica_kms_key_id.into_value().into_node(),
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

/// Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see [Using EventBridge](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html) in the *Amazon S3 User Guide*.
///
/// Unlike other destinations, delivery of events to EventBridge can be either enabled or disabled for a bucket. If enabled, all events will be sent to EventBridge and you can use EventBridge rules to route events to additional targets. For more information, see [What Is Amazon EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html) in the *Amazon EventBridge User Guide*
///
/// The property type `EventBridgeConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBridgeConfigurationProperty(Object);

impl EventBridgeConfigurationProperty {
    /// `EventBridgeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_bridge_enabled`: Enables delivery of events to Amazon EventBridge.
    pub fn new(event_bridge_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EventBridgeEnabled",
            event_bridge_enabled.into_value().into_node(),
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

impl Kind for EventBridgeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeConfigurationProperty> for EventBridgeConfigurationProperty {}
impl From<EventBridgeConfigurationProperty> for Node {
    #[inline]
    fn from(value: EventBridgeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBridgeConfigurationProperty> for EventBridgeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EventBridgeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Amazon S3 object key name to filter on. An object key name is the name assigned to an object in your Amazon S3 bucket. You specify whether to filter on the suffix or prefix of the object key name. A prefix is a specific string of characters at the beginning of an object key name, which you can use to organize objects. For example, you can start the key names of related objects with a prefix, such as `2023-` or `engineering/`. Then, you can use `FilterRule` to find objects in a bucket with key names that have the same prefix. A suffix is similar to a prefix, but it is at the end of the object key name instead of at the beginning.
///
/// The property type `FilterRule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterRuleProperty(Object);

impl FilterRuleProperty {
    /// `FilterRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The object key name prefix or suffix identifying one or more objects to which the filtering rule applies.
    /// - `value`: The value that the filter searches for in object key names.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for FilterRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterRuleProperty> for FilterRuleProperty {}
impl From<FilterRuleProperty> for Node {
    #[inline]
    fn from(value: FilterRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterRuleProperty> for FilterRuleProperty {
    #[inline]
    fn into_value(self) -> Value<FilterRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket.
///
/// For information about the S3 Intelligent-Tiering storage class, see [Storage class for automatically optimizing frequently and infrequently accessed objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html#sc-dynamic-data-access).
///
/// The property type `IntelligentTieringConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntelligentTieringConfigurationProperty(Object);

impl IntelligentTieringConfigurationProperty {
    /// `IntelligentTieringConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID used to identify the S3 Intelligent-Tiering configuration.
    /// - `status`: Specifies the status of the configuration.
    /// - `tierings`: Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration.
    pub fn new(
        id: impl IntoValue<String>,
        status: impl IntoValue<IntelligentTieringConfigurationStatus>,
        tierings: impl IntoValue<List<TieringProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        object_.put("Tierings", tierings.into_value().into_node());
        Self(object_)
    }

    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// A container for a key-value pair.
    ///
    /// `TagFilters`.
    pub fn tag_filters(mut self, value: impl IntoValue<List<TagFilterProperty>>) -> Self {
        self.0.put("TagFilters", value.into_value().into_node());
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

impl Kind for IntelligentTieringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntelligentTieringConfigurationProperty> for IntelligentTieringConfigurationProperty {}
impl From<IntelligentTieringConfigurationProperty> for Node {
    #[inline]
    fn from(value: IntelligentTieringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntelligentTieringConfigurationProperty>
    for IntelligentTieringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<IntelligentTieringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see [GET Bucket inventory](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketGETInventoryConfig.html) in the *Amazon S3 API Reference*.
///
/// The property type `InventoryConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct InventoryConfigurationProperty(Object);

impl InventoryConfigurationProperty {
    /// `InventoryConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: Contains information about where to publish the inventory results.
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
    /// `OptionalFields`.
    pub fn optional_fields(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("OptionalFields", value.into_value().into_node());
        self
    }

    /// Specifies the inventory filter prefix.
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

/// The inventory table configuration for an S3 Metadata configuration.
///
/// The property type `InventoryTableConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct InventoryTableConfigurationProperty(Object);

impl InventoryTableConfigurationProperty {
    /// `InventoryTableConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration_state`: The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled.
    pub fn new(configuration_state: impl IntoValue<ConfigurationState>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationState",
            configuration_state.into_value().into_node(),
        );
        Self(object_)
    }

    /// The encryption configuration for the inventory table.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<MetadataTableEncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the inventory table.
    ///
    /// `TableArn`.
    pub fn table_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableArn", value.into_value().into_node());
        self
    }

    /// The name of the inventory table.
    ///
    /// `TableName`.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
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

impl Kind for InventoryTableConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InventoryTableConfigurationProperty> for InventoryTableConfigurationProperty {}
impl From<InventoryTableConfigurationProperty> for Node {
    #[inline]
    fn from(value: InventoryTableConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InventoryTableConfigurationProperty> for InventoryTableConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InventoryTableConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The journal table configuration for an S3 Metadata configuration.
///
/// The property type `JournalTableConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct JournalTableConfigurationProperty(Object);

impl JournalTableConfigurationProperty {
    /// `JournalTableConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_expiration`: The journal table record expiration settings for the journal table.
    pub fn new(record_expiration: impl IntoValue<RecordExpirationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordExpiration",
            record_expiration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The encryption configuration for the journal table.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<MetadataTableEncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the journal table.
    ///
    /// `TableArn`.
    pub fn table_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableArn", value.into_value().into_node());
        self
    }

    /// The name of the journal table.
    ///
    /// `TableName`.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
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

impl Kind for JournalTableConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JournalTableConfigurationProperty> for JournalTableConfigurationProperty {}
impl From<JournalTableConfigurationProperty> for Node {
    #[inline]
    fn from(value: JournalTableConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JournalTableConfigurationProperty> for JournalTableConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<JournalTableConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
///
/// The property type `LambdaConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConfigurationProperty(Object);

impl LambdaConfigurationProperty {
    /// `LambdaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `event`: The Amazon S3 bucket event for which to invoke the AWS Lambda function.
    /// - `function`: The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the specified event type occurs.
    pub fn new(
        event: impl IntoValue<String>,
        function: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Event", event.into_value().into_node());
        object_.put("Function", function.into_value().into_node());
        Self(object_)
    }

    /// The filtering rules that determine which objects invoke the AWS Lambda function. For example, you can create a filter so that only image files with a `.jpg` extension invoke the function when they are added to the Amazon S3 bucket.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<NotificationFilterProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
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

impl Kind for LambdaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaConfigurationProperty> for LambdaConfigurationProperty {}
impl From<LambdaConfigurationProperty> for Node {
    #[inline]
    fn from(value: LambdaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaConfigurationProperty> for LambdaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see [Object Lifecycle Management](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html) in the *Amazon S3 User Guide*.
///
/// The property type `LifecycleConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecycleConfigurationProperty(Object);

impl LifecycleConfigurationProperty {
    /// `LifecycleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`: A lifecycle rule for individual objects in an Amazon S3 bucket.
    pub fn new(rules: impl IntoValue<List<RuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// Indicates which default minimum object size behavior is applied to the lifecycle configuration.
    ///
    /// > This parameter applies to general purpose buckets only. It isn't supported for directory bucket lifecycle configurations.
    ///
    /// - `all_storage_classes_128K` - Objects smaller than 128 KB will not transition to any storage class by default.
    /// - `varies_by_storage_class` - Objects smaller than 128 KB will transition to Glacier Flexible Retrieval or Glacier Deep Archive storage classes. By default, all other storage classes will prevent transitions smaller than 128 KB.
    ///
    /// To customize the minimum object size for any transition you can add a filter that specifies a custom `ObjectSizeGreaterThan` or `ObjectSizeLessThan` in the body of your transition rule. Custom filters always take precedence over the default transition behavior.
    ///
    /// `TransitionDefaultMinimumObjectSize`; one of `varies_by_storage_class`, `all_storage_classes_128K`.
    pub fn transition_default_minimum_object_size(
        mut self,
        value: impl IntoValue<TransitionDefaultMinimumObjectSize>,
    ) -> Self {
        self.0.put(
            "TransitionDefaultMinimumObjectSize",
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

/// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket. For examples and more information, see [PUT Bucket logging](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlogging.html) in the *Amazon S3 API Reference*.
///
/// > To successfully complete the `AWS::S3::Bucket LoggingConfiguration` request, you must have `s3:PutObject` and `s3:PutObjectAcl` in your IAM permissions.
///
/// The property type `LoggingConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigurationProperty(Object);

impl LoggingConfigurationProperty {
    /// `LoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the bucket where Amazon S3 should store server access log files. You can store log files in any bucket that you own. By default, logs are stored in the bucket where the `LoggingConfiguration` property is defined.
    ///
    /// `DestinationBucketName`.
    pub fn destination_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0
            .put("DestinationBucketName", value.into_value().into_node());
        self
    }

    /// A prefix for all log object keys. If you store log files from multiple Amazon S3 buckets in a single bucket, you can use a prefix to distinguish which log files came from which bucket.
    ///
    /// `LogFilePrefix`.
    pub fn log_file_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogFilePrefix", value.into_value().into_node());
        self
    }

    /// Amazon S3 key format for log objects. Only one format, either PartitionedPrefix or SimplePrefix, is allowed.
    ///
    /// `TargetObjectKeyFormat`.
    pub fn target_object_key_format(
        mut self,
        value: impl IntoValue<TargetObjectKeyFormatProperty>,
    ) -> Self {
        self.0
            .put("TargetObjectKeyFormat", value.into_value().into_node());
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

impl Kind for LoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigurationProperty> for LoggingConfigurationProperty {}
impl From<LoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigurationProperty> for LoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket. For more information, see [Accelerating data discovery with S3 Metadata](https://docs.aws.amazon.com/AmazonS3/latest/userguide/metadata-tables-overview.html) in the *Amazon S3 User Guide*.
///
/// The property type `MetadataConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataConfigurationProperty(Object);

impl MetadataConfigurationProperty {
    /// `MetadataConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `journal_table_configuration`: The journal table configuration for a metadata configuration.
    pub fn new(
        journal_table_configuration: impl IntoValue<JournalTableConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "JournalTableConfiguration",
            journal_table_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations on objects in your bucket so that you can query annotation data at scale.
    /// If you've disabled your annotation table configuration and now want to re-enable it, you must first manually delete the old annotation table from your AWS managed table bucket. Otherwise, the newly re-enabled annotation table configuration will enter a failed state because the annotation table already exists in the table bucket.
    ///
    /// `AnnotationTableConfiguration`.
    pub fn annotation_table_configuration(
        mut self,
        value: impl IntoValue<AnnotationTableConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AnnotationTableConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The destination information for the S3 Metadata configuration.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<MetadataDestinationProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The inventory table configuration for a metadata configuration.
    ///
    /// `InventoryTableConfiguration`.
    pub fn inventory_table_configuration(
        mut self,
        value: impl IntoValue<InventoryTableConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InventoryTableConfiguration",
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

/// The destination information for the S3 Metadata configuration.
///
/// The property type `MetadataDestination` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataDestinationProperty(Object);

impl MetadataDestinationProperty {
    /// `MetadataDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `table_bucket_type`: The type of the table bucket where the metadata configuration is stored.
    pub fn new(table_bucket_type: impl IntoValue<TableBucketType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TableBucketType",
            table_bucket_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored.
    ///
    /// `TableBucketArn`.
    pub fn table_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0.put("TableBucketArn", value.into_value().into_node());
        self
    }

    /// The namespace in the table bucket where the metadata tables for a metadata configuration are stored.
    ///
    /// `TableNamespace`.
    pub fn table_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableNamespace", value.into_value().into_node());
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

impl Kind for MetadataDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataDestinationProperty> for MetadataDestinationProperty {}
impl From<MetadataDestinationProperty> for Node {
    #[inline]
    fn from(value: MetadataDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataDestinationProperty> for MetadataDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > We recommend that you create your S3 Metadata configurations by using the V2 [MetadataConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html) resource type. We no longer recommend using the V1 `MetadataTableConfiguration` resource type.
/// >
/// > If you created your S3 Metadata configuration before July 15, 2025, we recommend that you delete and re-create your configuration by using the [MetadataConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html) resource type so that you can expire journal table records and create a live inventory table.
///
/// Creates a V1 S3 Metadata configuration for a general purpose bucket. For more information, see [Accelerating data discovery with S3 Metadata](https://docs.aws.amazon.com/AmazonS3/latest/userguide/metadata-tables-overview.html) in the *Amazon S3 User Guide*.
///
/// The property type `MetadataTableConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataTableConfigurationProperty(Object);

impl MetadataTableConfigurationProperty {
    /// `MetadataTableConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_tables_destination`: The destination information for the metadata table configuration.
    pub fn new(s3_tables_destination: impl IntoValue<S3TablesDestinationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "S3TablesDestination",
            s3_tables_destination.into_value().into_node(),
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

impl Kind for MetadataTableConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataTableConfigurationProperty> for MetadataTableConfigurationProperty {}
impl From<MetadataTableConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetadataTableConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataTableConfigurationProperty> for MetadataTableConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataTableConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The encryption settings for an S3 Metadata journal table or inventory table configuration.
///
/// The property type `MetadataTableEncryptionConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataTableEncryptionConfigurationProperty(Object);

impl MetadataTableEncryptionConfigurationProperty {
    /// `MetadataTableEncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `sse_algorithm`: The encryption type specified for a metadata table.
    pub fn new(
        sse_algorithm: impl IntoValue<MetadataTableEncryptionConfigurationSseAlgorithm>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SseAlgorithm", sse_algorithm.into_value().into_node());
        Self(object_)
    }

    /// If server-side encryption with AWS Key Management Service ( AWS ) keys (SSE-KMS) is specified, you must also specify the KMS key Amazon Resource Name (ARN). You must specify a customer-managed KMS key that's located in the same Region as the general purpose bucket that corresponds to the metadata table configuration.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for MetadataTableEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataTableEncryptionConfigurationProperty>
    for MetadataTableEncryptionConfigurationProperty
{
}
impl From<MetadataTableEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetadataTableEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataTableEncryptionConfigurationProperty>
    for MetadataTableEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MetadataTableEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container specifying replication metrics-related settings enabling replication metrics and events.
///
/// The property type `Metrics` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsProperty(Object);

impl MetricsProperty {
    /// `MetricsProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: Specifies whether the replication metrics are enabled.
    pub fn new(status: impl IntoValue<MetricsStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// A container specifying the time threshold for emitting the `s3:Replication:OperationMissedThreshold` event.
    ///
    /// `EventThreshold`.
    pub fn event_threshold(mut self, value: impl IntoValue<ReplicationTimeValueProperty>) -> Self {
        self.0.put("EventThreshold", value.into_value().into_node());
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

impl Kind for MetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsProperty> for MetricsProperty {}
impl From<MetricsProperty> for Node {
    #[inline]
    fn from(value: MetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsProperty> for MetricsProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that this is a full replacement of the existing metrics configuration. If you don't include the elements you want to keep, they are erased. For examples, see [AWS::S3::Bucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket.html#aws-properties-s3-bucket--examples). For more information, see [PUT Bucket metrics](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTMetricConfiguration.html) in the *Amazon S3 API Reference*.
///
/// The property type `MetricsConfiguration` of `AWS::S3::Bucket`.
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

    /// The access point that was used while performing operations on the object. The metrics configuration only includes objects that meet the filter's criteria.
    ///
    /// `AccessPointArn`.
    pub fn access_point_arn(mut self, value: impl IntoValue<kinds::s3::AccessPointArn>) -> Self {
        self.0.put("AccessPointArn", value.into_value().into_node());
        self
    }

    /// The prefix that an object must have to be included in the metrics results.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// Specifies a list of tag filters to use as a metrics configuration filter. The metrics configuration includes only objects that meet the filter's criteria.
    ///
    /// `TagFilters`.
    pub fn tag_filters(mut self, value: impl IntoValue<List<TagFilterProperty>>) -> Self {
        self.0.put("TagFilters", value.into_value().into_node());
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

/// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent object versions. You set this lifecycle configuration action on a bucket that has versioning enabled (or suspended) to request that Amazon S3 delete noncurrent object versions at a specific period in the object's lifetime. For more information about setting a lifecycle rule configuration, see [AWS::S3::Bucket Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-lifecycleconfig-rule.html).
///
/// The property type `NoncurrentVersionExpiration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct NoncurrentVersionExpirationProperty(Object);

impl NoncurrentVersionExpirationProperty {
    /// `NoncurrentVersionExpirationProperty` with its required properties, in alphabetical order:
    ///
    /// - `noncurrent_days`: Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
    pub fn new(noncurrent_days: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NoncurrentDays", noncurrent_days.into_value().into_node());
        Self(object_)
    }

    /// Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent versions, Amazon S3 will take the associated action. For more information about noncurrent versions, see [Lifecycle configuration elements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html) in the *Amazon S3 User Guide*.
    ///
    /// `NewerNoncurrentVersions`.
    pub fn newer_noncurrent_versions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NewerNoncurrentVersions", value.into_value().into_node());
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

impl Kind for NoncurrentVersionExpirationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NoncurrentVersionExpirationProperty> for NoncurrentVersionExpirationProperty {}
impl From<NoncurrentVersionExpirationProperty> for Node {
    #[inline]
    fn from(value: NoncurrentVersionExpirationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NoncurrentVersionExpirationProperty> for NoncurrentVersionExpirationProperty {
    #[inline]
    fn into_value(self) -> Value<NoncurrentVersionExpirationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class. If your bucket is versioning-enabled (or versioning is suspended), you can set this action to request that Amazon S3 transition noncurrent object versions to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class at a specific period in the object's lifetime. If you specify this property, don't specify the `NoncurrentVersionTransitions` property.
///
/// The property type `NoncurrentVersionTransition` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct NoncurrentVersionTransitionProperty(Object);

impl NoncurrentVersionTransitionProperty {
    /// `NoncurrentVersionTransitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_class`: The class of storage used to store the object.
    /// - `transition_in_days`: Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
    pub fn new(
        storage_class: impl IntoValue<String>,
        transition_in_days: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("StorageClass", storage_class.into_value().into_node());
        object_.put(
            "TransitionInDays",
            transition_in_days.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent versions, Amazon S3 will take the associated action. For more information about noncurrent versions, see [Lifecycle configuration elements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html) in the *Amazon S3 User Guide*.
    ///
    /// `NewerNoncurrentVersions`.
    pub fn newer_noncurrent_versions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NewerNoncurrentVersions", value.into_value().into_node());
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

impl Kind for NoncurrentVersionTransitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NoncurrentVersionTransitionProperty> for NoncurrentVersionTransitionProperty {}
impl From<NoncurrentVersionTransitionProperty> for Node {
    #[inline]
    fn from(value: NoncurrentVersionTransitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NoncurrentVersionTransitionProperty> for NoncurrentVersionTransitionProperty {
    #[inline]
    fn into_value(self) -> Value<NoncurrentVersionTransitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the notification configuration for an Amazon S3 bucket.
///
/// > If you create the target resource and related permissions in the same template, you might have a circular dependency.
/// >
/// > For example, you might use the `AWS::Lambda::Permission` resource to grant the bucket permission to invoke an AWS Lambda function. However, AWS CloudFormation can't create the bucket until the bucket has permission to invoke the function ( AWS CloudFormation checks whether the bucket can invoke the function). If you're using Refs to pass the bucket name, this leads to a circular dependency.
/// >
/// > To avoid this dependency, you can create all resources without specifying the notification configuration. Then, update the stack with a notification configuration.
/// >
/// > For more information on permissions, see [AWS::Lambda::Permission](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-permission.html) and [Granting Permissions to Publish Event Notification Messages to a Destination](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html#grant-destinations-permissions-to-s3).
///
/// The property type `NotificationConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationConfigurationProperty(Object);

impl NotificationConfigurationProperty {
    /// `NotificationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables delivery of events to Amazon EventBridge.
    ///
    /// `EventBridgeConfiguration`.
    pub fn event_bridge_configuration(
        mut self,
        value: impl IntoValue<EventBridgeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EventBridgeConfiguration", value.into_value().into_node());
        self
    }

    /// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
    ///
    /// `LambdaConfigurations`.
    pub fn lambda_configurations(
        mut self,
        value: impl IntoValue<List<LambdaConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("LambdaConfigurations", value.into_value().into_node());
        self
    }

    /// The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages.
    ///
    /// `QueueConfigurations`.
    pub fn queue_configurations(
        mut self,
        value: impl IntoValue<List<QueueConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("QueueConfigurations", value.into_value().into_node());
        self
    }

    /// The topic to which notifications are sent and the events for which notifications are generated.
    ///
    /// `TopicConfigurations`.
    pub fn topic_configurations(
        mut self,
        value: impl IntoValue<List<TopicConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("TopicConfigurations", value.into_value().into_node());
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

impl Kind for NotificationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationConfigurationProperty> for NotificationConfigurationProperty {}
impl From<NotificationConfigurationProperty> for Node {
    #[inline]
    fn from(value: NotificationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationConfigurationProperty> for NotificationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies object key name filtering rules. For information about key name filtering, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html) in the *Amazon S3 User Guide*.
///
/// The property type `NotificationFilter` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationFilterProperty(Object);

impl NotificationFilterProperty {
    /// `NotificationFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_key`: A container for object key name prefix and suffix filtering rules.
    pub fn new(s3_key: impl IntoValue<S3KeyFilterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Key", s3_key.into_value().into_node());
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

impl Kind for NotificationFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationFilterProperty> for NotificationFilterProperty {}
impl From<NotificationFilterProperty> for Node {
    #[inline]
    fn from(value: NotificationFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationFilterProperty> for NotificationFilterProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration will be applied by default to every new object placed in the specified bucket. For more information, see [Locking Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html).
///
/// The property type `ObjectLockConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectLockConfigurationProperty(Object);

impl ObjectLockConfigurationProperty {
    /// `ObjectLockConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket.
    ///
    /// `ObjectLockEnabled`.
    pub fn object_lock_enabled(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ObjectLockEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the Object Lock rule for the specified object. Enable this rule when you apply `ObjectLockConfiguration` to a bucket. If Object Lock is turned on, bucket settings require both `Mode` and a period of either `Days` or `Years`. You cannot specify `Days` and `Years` at the same time. For more information, see [ObjectLockRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-objectlockrule.html) and [DefaultRetention](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-defaultretention.html).
    ///
    /// `Rule`.
    pub fn rule(mut self, value: impl IntoValue<ObjectLockRuleProperty>) -> Self {
        self.0.put("Rule", value.into_value().into_node());
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

impl Kind for ObjectLockConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectLockConfigurationProperty> for ObjectLockConfigurationProperty {}
impl From<ObjectLockConfigurationProperty> for Node {
    #[inline]
    fn from(value: ObjectLockConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectLockConfigurationProperty> for ObjectLockConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ObjectLockConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Object Lock rule for the specified object. Enable the this rule when you apply `ObjectLockConfiguration` to a bucket.
///
/// The property type `ObjectLockRule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectLockRuleProperty(Object);

impl ObjectLockRuleProperty {
    /// `ObjectLockRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default Object Lock retention mode and period that you want to apply to new objects placed in the specified bucket. If Object Lock is turned on, bucket settings require both `Mode` and a period of either `Days` or `Years`. You cannot specify `Days` and `Years` at the same time. For more information about allowable values for mode and period, see [DefaultRetention](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-defaultretention.html).
    ///
    /// `DefaultRetention`.
    pub fn default_retention(mut self, value: impl IntoValue<DefaultRetentionProperty>) -> Self {
        self.0
            .put("DefaultRetention", value.into_value().into_node());
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

impl Kind for ObjectLockRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectLockRuleProperty> for ObjectLockRuleProperty {}
impl From<ObjectLockRuleProperty> for Node {
    #[inline]
    fn from(value: ObjectLockRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectLockRuleProperty> for ObjectLockRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ObjectLockRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the container element for Object Ownership rules.
///
/// S3 Object Ownership is an Amazon S3 bucket-level setting that you can use to disable access control lists (ACLs) and take ownership of every object in your bucket, simplifying access management for data stored in Amazon S3. For more information, see [Controlling ownership of objects and disabling ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html) in the *Amazon S3 User Guide*.
///
/// The property type `OwnershipControls` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct OwnershipControlsProperty(Object);

impl OwnershipControlsProperty {
    /// `OwnershipControlsProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`: Specifies the container element for Object Ownership rules.
    pub fn new(rules: impl IntoValue<List<OwnershipControlsRuleProperty>>) -> Self {
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

impl Kind for OwnershipControlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OwnershipControlsProperty> for OwnershipControlsProperty {}
impl From<OwnershipControlsProperty> for Node {
    #[inline]
    fn from(value: OwnershipControlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OwnershipControlsProperty> for OwnershipControlsProperty {
    #[inline]
    fn into_value(self) -> Value<OwnershipControlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Object Ownership rule.
///
/// S3 Object Ownership is an Amazon S3 bucket-level setting that you can use to disable access control lists (ACLs) and take ownership of every object in your bucket, simplifying access management for data stored in Amazon S3. For more information, see [Controlling ownership of objects and disabling ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html) in the *Amazon S3 User Guide*.
///
/// The property type `OwnershipControlsRule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct OwnershipControlsRuleProperty(Object);

impl OwnershipControlsRuleProperty {
    /// `OwnershipControlsRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies an object ownership rule.
    ///
    /// `ObjectOwnership`; one of `ObjectWriter`, `BucketOwnerPreferred`, `BucketOwnerEnforced`.
    pub fn object_ownership(mut self, value: impl IntoValue<ObjectOwnership>) -> Self {
        self.0
            .put("ObjectOwnership", value.into_value().into_node());
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

impl Kind for OwnershipControlsRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OwnershipControlsRuleProperty> for OwnershipControlsRuleProperty {}
impl From<OwnershipControlsRuleProperty> for Node {
    #[inline]
    fn from(value: OwnershipControlsRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OwnershipControlsRuleProperty> for OwnershipControlsRuleProperty {
    #[inline]
    fn into_value(self) -> Value<OwnershipControlsRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon S3 keys for log objects are partitioned in the following format:
///
/// `[DestinationPrefix][SourceAccountId]/[SourceRegion]/[SourceBucket]/[YYYY]/[MM]/[DD]/[YYYY]-[MM]-[DD]-[hh]-[mm]-[ss]-[UniqueString]`
///
/// PartitionedPrefix defaults to EventTime delivery when server access logs are delivered.
///
/// The property type `PartitionedPrefix` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionedPrefixProperty(Object);

impl PartitionedPrefixProperty {
    /// `PartitionedPrefixProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the partition date source for the partitioned prefix. `PartitionDateSource` can be `EventTime` or `DeliveryTime`.
    ///
    /// For `DeliveryTime`, the time in the log file names corresponds to the delivery time for the log files.
    ///
    /// For `EventTime`, The logs delivered are for a specific day only. The year, month, and day correspond to the day on which the event occurred, and the hour, minutes and seconds are set to 00 in the key.
    ///
    /// `PartitionDateSource`; one of `EventTime`, `DeliveryTime`.
    pub fn partition_date_source(mut self, value: impl IntoValue<PartitionDateSource>) -> Self {
        self.0
            .put("PartitionDateSource", value.into_value().into_node());
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

impl Kind for PartitionedPrefixProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartitionedPrefixProperty> for PartitionedPrefixProperty {}
impl From<PartitionedPrefixProperty> for Node {
    #[inline]
    fn from(value: PartitionedPrefixProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartitionedPrefixProperty> for PartitionedPrefixProperty {
    #[inline]
    fn into_value(self) -> Value<PartitionedPrefixProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. Bucket-level settings work alongside account-level settings (which may inherit from organization-level policies). For more information about when Amazon S3 considers a bucket or object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*.
///
/// The property type `PublicAccessBlockConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicAccessBlockConfigurationProperty(Object);

impl PublicAccessBlockConfigurationProperty {
    /// `PublicAccessBlockConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
    ///
    /// - PUT Bucket ACL and PUT Object ACL calls fail if the specified ACL is public.
    /// - PUT Object calls fail if the request includes a public ACL.
    /// - PUT Bucket calls fail if the request includes a public ACL.
    ///
    /// Enabling this setting doesn't affect existing policies or ACLs.
    ///
    /// `BlockPublicAcls`.
    pub fn block_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BlockPublicAcls", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
    ///
    /// Enabling this setting doesn't affect existing bucket policies.
    ///
    /// `BlockPublicPolicy`.
    pub fn block_public_policy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BlockPublicPolicy", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
    ///
    /// Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new public ACLs from being set.
    ///
    /// `IgnorePublicAcls`.
    pub fn ignore_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IgnorePublicAcls", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
    ///
    /// Enabling this setting doesn't affect previously stored bucket policies, except that public and cross-account access within any public bucket policy, including non-public delegation to specific accounts, is blocked.
    ///
    /// `RestrictPublicBuckets`.
    pub fn restrict_public_buckets(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RestrictPublicBuckets", value.into_value().into_node());
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

impl Kind for PublicAccessBlockConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicAccessBlockConfigurationProperty> for PublicAccessBlockConfigurationProperty {}
impl From<PublicAccessBlockConfigurationProperty> for Node {
    #[inline]
    fn from(value: PublicAccessBlockConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicAccessBlockConfigurationProperty> for PublicAccessBlockConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PublicAccessBlockConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when Amazon S3 detects specified events.
///
/// The property type `QueueConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueueConfigurationProperty(Object);

impl QueueConfigurationProperty {
    /// `QueueConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `event`: The Amazon S3 bucket event about which you want to publish messages to Amazon SQS.
    /// - `queue`: The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects events of the specified type.
    pub fn new(event: impl IntoValue<String>, queue: impl IntoValue<kinds::sqs::QueueArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Event", event.into_value().into_node());
        object_.put("Queue", queue.into_value().into_node());
        Self(object_)
    }

    /// The filtering rules that determine which objects trigger notifications. For example, you can create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket. For more information, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/user-guide/notification-how-to-filtering.html) in the *Amazon S3 User Guide*.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<NotificationFilterProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
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

impl Kind for QueueConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueueConfigurationProperty> for QueueConfigurationProperty {}
impl From<QueueConfigurationProperty> for Node {
    #[inline]
    fn from(value: QueueConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueueConfigurationProperty> for QueueConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QueueConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The journal table record expiration settings for a journal table in an S3 Metadata configuration.
///
/// The property type `RecordExpiration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordExpirationProperty(Object);

impl RecordExpirationProperty {
    /// `RecordExpirationProperty` with its required properties, in alphabetical order:
    ///
    /// - `expiration`: Specifies whether journal table record expiration is enabled or disabled.
    pub fn new(expiration: impl IntoValue<Expiration>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expiration", expiration.into_value().into_node());
        Self(object_)
    }

    /// If you enable journal table record expiration, you can set the number of days to retain your journal table records. Journal table records must be retained for a minimum of 7 days. To set this value, specify any whole number from `7` to `2147483647`. For example, to retain your journal table records for one year, set this value to `365`.
    ///
    /// `Days`.
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Days", value.into_value().into_node());
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

impl Kind for RecordExpirationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordExpirationProperty> for RecordExpirationProperty {}
impl From<RecordExpirationProperty> for Node {
    #[inline]
    fn from(value: RecordExpirationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordExpirationProperty> for RecordExpirationProperty {
    #[inline]
    fn into_value(self) -> Value<RecordExpirationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket.
///
/// The property type `RedirectAllRequestsTo` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedirectAllRequestsToProperty(Object);

impl RedirectAllRequestsToProperty {
    /// `RedirectAllRequestsToProperty` with its required properties, in alphabetical order:
    ///
    /// - `host_name`: Name of the host where requests are redirected.
    pub fn new(host_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostName", host_name.into_value().into_node());
        Self(object_)
    }

    /// Protocol to use when redirecting requests. The default is the protocol that is used in the original request.
    ///
    /// `Protocol`; one of `http`, `https`.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
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

impl Kind for RedirectAllRequestsToProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedirectAllRequestsToProperty> for RedirectAllRequestsToProperty {}
impl From<RedirectAllRequestsToProperty> for Node {
    #[inline]
    fn from(value: RedirectAllRequestsToProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedirectAllRequestsToProperty> for RedirectAllRequestsToProperty {
    #[inline]
    fn into_value(self) -> Value<RedirectAllRequestsToProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how requests are redirected. In the event of an error, you can specify a different error code to return.
///
/// The property type `RedirectRule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedirectRuleProperty(Object);

impl RedirectRuleProperty {
    /// `RedirectRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The host name to use in the redirect request.
    ///
    /// `HostName`.
    pub fn host_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostName", value.into_value().into_node());
        self
    }

    /// The HTTP redirect code to use on the response. Not required if one of the siblings is present.
    ///
    /// `HttpRedirectCode`.
    pub fn http_redirect_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HttpRedirectCode", value.into_value().into_node());
        self
    }

    /// Protocol to use when redirecting requests. The default is the protocol that is used in the original request.
    ///
    /// `Protocol`; one of `http`, `https`.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The object key prefix to use in the redirect request. For example, to redirect requests for all pages with prefix `docs/` (objects in the `docs/` folder) to `documents/`, you can set a condition block with `KeyPrefixEquals` set to `docs/` and in the Redirect set `ReplaceKeyPrefixWith` to `/documents`. Not required if one of the siblings is present. Can be present only if `ReplaceKeyWith` is not provided.
    ///
    /// > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
    ///
    /// `ReplaceKeyPrefixWith`.
    pub fn replace_key_prefix_with(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplaceKeyPrefixWith", value.into_value().into_node());
        self
    }

    /// The specific object key to use in the redirect request. For example, redirect request to `error.html`. Not required if one of the siblings is present. Can be present only if `ReplaceKeyPrefixWith` is not provided.
    ///
    /// > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
    ///
    /// `ReplaceKeyWith`.
    pub fn replace_key_with(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReplaceKeyWith", value.into_value().into_node());
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

impl Kind for RedirectRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedirectRuleProperty> for RedirectRuleProperty {}
impl From<RedirectRuleProperty> for Node {
    #[inline]
    fn from(value: RedirectRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedirectRuleProperty> for RedirectRuleProperty {
    #[inline]
    fn into_value(self) -> Value<RedirectRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter that you can specify for selection for modifications on replicas.
///
/// The property type `ReplicaModifications` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaModificationsProperty(Object);

impl ReplicaModificationsProperty {
    /// `ReplicaModificationsProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: Specifies whether Amazon S3 replicates modifications on replicas.
    pub fn new(status: impl IntoValue<ReplicaModificationsStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
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

impl Kind for ReplicaModificationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaModificationsProperty> for ReplicaModificationsProperty {}
impl From<ReplicaModificationsProperty> for Node {
    #[inline]
    fn from(value: ReplicaModificationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaModificationsProperty> for ReplicaModificationsProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicaModificationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container for replication rules. You can add up to 1,000 rules. The maximum size of a replication configuration is 2 MB. The latest version of the replication configuration XML is V2. For more information about XML V2 replication configurations, see [Replication configuration](https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html) in the *Amazon S3 User Guide*.
///
/// The property type `ReplicationConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationConfigurationProperty(Object);

impl ReplicationConfigurationProperty {
    /// `ReplicationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role`: The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3 assumes when replicating objects.
    /// - `rules`: A container for one or more replication rules.
    pub fn new(
        role: impl IntoValue<kinds::iam::RoleArn>,
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

/// A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
///
/// The property type `ReplicationDestination` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationDestinationProperty(Object);

impl ReplicationDestinationProperty {
    /// `ReplicationDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results.
    pub fn new(bucket: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket. If this is not specified in the replication configuration, the replicas are owned by same AWS account that owns the source object.
    ///
    /// `AccessControlTranslation`.
    pub fn access_control_translation(
        mut self,
        value: impl IntoValue<AccessControlTranslationProperty>,
    ) -> Self {
        self.0
            .put("AccessControlTranslation", value.into_value().into_node());
        self
    }

    /// Destination bucket owner account ID. In a cross-account scenario, if you direct Amazon S3 to change replica ownership to the AWS account that owns the destination bucket by specifying the `AccessControlTranslation` property, this is the account ID of the destination bucket owner. For more information, see [Cross-Region Replication Additional Configuration: Change Replica Owner](https://docs.aws.amazon.com/AmazonS3/latest/dev/crr-change-owner.html) in the *Amazon S3 User Guide*.
    ///
    /// If you specify the `AccessControlTranslation` property, the `Account` property is required.
    ///
    /// `Account`.
    pub fn account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Account", value.into_value().into_node());
        self
    }

    /// Specifies encryption-related information.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// A container specifying replication metrics-related settings enabling replication metrics and events.
    ///
    /// `Metrics`.
    pub fn metrics(mut self, value: impl IntoValue<MetricsProperty>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
        self
    }

    /// A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated. Must be specified together with a `Metrics` block.
    ///
    /// `ReplicationTime`.
    pub fn replication_time(mut self, value: impl IntoValue<ReplicationTimeProperty>) -> Self {
        self.0
            .put("ReplicationTime", value.into_value().into_node());
        self
    }

    /// The storage class to use when replicating objects, such as S3 Standard or reduced redundancy. By default, Amazon S3 uses the storage class of the source object to create the object replica.
    ///
    /// For valid values, see the `StorageClass` element of the [PUT Bucket replication](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTreplication.html) action in the *Amazon S3 API Reference*.
    ///
    /// `FSX_OPENZFS` is not an accepted value when replicating objects.
    ///
    /// `StorageClass`; one of `DEEP_ARCHIVE`, `GLACIER`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `REDUCED_REDUNDANCY`, `STANDARD`, `STANDARD_IA`.
    pub fn storage_class(
        mut self,
        value: impl IntoValue<ReplicationDestinationStorageClass>,
    ) -> Self {
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

/// Specifies which Amazon S3 objects to replicate and where to store the replicas.
///
/// The property type `ReplicationRule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationRuleProperty(Object);

impl ReplicationRuleProperty {
    /// `ReplicationRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
    /// - `status`: Specifies whether the rule is enabled.
    pub fn new(
        destination: impl IntoValue<ReplicationDestinationProperty>,
        status: impl IntoValue<ReplicationRuleStatus>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication configuration, you must also include a `DeleteMarkerReplication` element. If your `Filter` includes a `Tag` element, the `DeleteMarkerReplication` `Status` must be set to Disabled, because Amazon S3 does not support replicating delete markers for tag-based rules. For an example configuration, see [Basic Rule Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication-add-config.html#replication-config-min-rule-config).
    ///
    /// For more information about delete marker replication, see [Basic Rule Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/delete-marker-replication.html).
    ///
    /// > If you are using an earlier version of the replication configuration, Amazon S3 handles replication of delete markers differently. For more information, see [Backward Compatibility](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication-add-config.html#replication-backward-compat-considerations).
    ///
    /// `DeleteMarkerReplication`.
    pub fn delete_marker_replication(
        mut self,
        value: impl IntoValue<DeleteMarkerReplicationProperty>,
    ) -> Self {
        self.0
            .put("DeleteMarkerReplication", value.into_value().into_node());
        self
    }

    /// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify exactly one `Prefix`, `TagFilter`, or an `And` child element. The use of the filter field indicates that this is a V2 replication configuration. This field isn't supported in a V1 replication configuration.
    ///
    /// > V1 replication configuration only supports filtering by key prefix. To filter using a V1 replication configuration, add the `Prefix` directly as a child element of the `Rule` element.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<ReplicationRuleFilterProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// A unique identifier for the rule. The maximum value is 255 characters. If you don't specify a value, AWS CloudFormation generates a random ID. When using a V2 replication configuration this property is capitalized as "ID".
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// An object key name prefix that identifies the object or objects to which the rule applies. The maximum prefix length is 1,024 characters. To include all objects in a bucket, specify an empty string. To filter using a V1 replication configuration, add the `Prefix` directly as a child element of the `Rule` element.
    ///
    /// > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// The priority indicates which rule has precedence whenever two or more replication rules conflict. Amazon S3 will attempt to replicate objects according to all replication rules. However, if there are two or more rules with the same destination bucket, then objects will be replicated according to the rule with the highest priority. The higher the number, the higher the priority.
    ///
    /// For more information, see [Replication](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication.html) in the *Amazon S3 User Guide*.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// A container that describes additional filters for identifying the source objects that you want to replicate. You can choose to enable or disable the replication of these objects.
    ///
    /// `SourceSelectionCriteria`.
    pub fn source_selection_criteria(
        mut self,
        value: impl IntoValue<SourceSelectionCriteriaProperty>,
    ) -> Self {
        self.0
            .put("SourceSelectionCriteria", value.into_value().into_node());
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

/// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies. This element is required only if you specify more than one filter.
///
/// For example:
///
/// - If you specify both a `Prefix` and a `TagFilter`, wrap these filters in an `And` tag.
/// - If you specify a filter based on multiple tags, wrap the `TagFilter` elements in an `And` tag
///
/// The property type `ReplicationRuleAndOperator` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationRuleAndOperatorProperty(Object);

impl ReplicationRuleAndOperatorProperty {
    /// `ReplicationRuleAndOperatorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// An array of tags containing key and value pairs.
    ///
    /// `TagFilters`.
    pub fn tag_filters(mut self, value: impl IntoValue<List<TagFilterProperty>>) -> Self {
        self.0.put("TagFilters", value.into_value().into_node());
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

impl Kind for ReplicationRuleAndOperatorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationRuleAndOperatorProperty> for ReplicationRuleAndOperatorProperty {}
impl From<ReplicationRuleAndOperatorProperty> for Node {
    #[inline]
    fn from(value: ReplicationRuleAndOperatorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationRuleAndOperatorProperty> for ReplicationRuleAndOperatorProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationRuleAndOperatorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify exactly one `Prefix`, `TagFilter`, or an `And` child element.
///
/// The property type `ReplicationRuleFilter` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationRuleFilterProperty(Object);

impl ReplicationRuleFilterProperty {
    /// `ReplicationRuleFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies. This element is required only if you specify more than one filter. For example:
    ///
    /// - If you specify both a `Prefix` and a `TagFilter`, wrap these filters in an `And` tag.
    /// - If you specify a filter based on multiple tags, wrap the `TagFilter` elements in an `And` tag.
    ///
    /// `And`.
    pub fn and(mut self, value: impl IntoValue<ReplicationRuleAndOperatorProperty>) -> Self {
        self.0.put("And", value.into_value().into_node());
        self
    }

    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    ///
    /// > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// A container for specifying a tag key and value.
    ///
    /// The rule applies only to objects that have the tag in their tag set.
    ///
    /// `TagFilter`.
    pub fn tag_filter(mut self, value: impl IntoValue<TagFilterProperty>) -> Self {
        self.0.put("TagFilter", value.into_value().into_node());
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

impl Kind for ReplicationRuleFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationRuleFilterProperty> for ReplicationRuleFilterProperty {}
impl From<ReplicationRuleFilterProperty> for Node {
    #[inline]
    fn from(value: ReplicationRuleFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationRuleFilterProperty> for ReplicationRuleFilterProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationRuleFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated. Must be specified together with a `Metrics` block.
///
/// The property type `ReplicationTime` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationTimeProperty(Object);

impl ReplicationTimeProperty {
    /// `ReplicationTimeProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: Specifies whether the replication time is enabled.
    /// - `time`: A container specifying the time by which replication should be complete for all objects and operations on objects.
    pub fn new(
        status: impl IntoValue<ReplicationTimeStatus>,
        time: impl IntoValue<ReplicationTimeValueProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        object_.put("Time", time.into_value().into_node());
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

impl Kind for ReplicationTimeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationTimeProperty> for ReplicationTimeProperty {}
impl From<ReplicationTimeProperty> for Node {
    #[inline]
    fn from(value: ReplicationTimeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationTimeProperty> for ReplicationTimeProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationTimeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics `EventThreshold`.
///
/// The property type `ReplicationTimeValue` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationTimeValueProperty(Object);

impl ReplicationTimeValueProperty {
    /// `ReplicationTimeValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `minutes`: Contains an integer specifying time in minutes.
    pub fn new(minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Minutes", minutes.into_value().into_node());
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

impl Kind for ReplicationTimeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationTimeValueProperty> for ReplicationTimeValueProperty {}
impl From<ReplicationTimeValueProperty> for Node {
    #[inline]
    fn from(value: ReplicationTimeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationTimeValueProperty> for ReplicationTimeValueProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationTimeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the redirect behavior and when a redirect is applied. For more information about routing rules, see [Configuring advanced conditional redirects](https://docs.aws.amazon.com/AmazonS3/latest/dev/how-to-page-redirect.html#advanced-conditional-redirects) in the *Amazon S3 User Guide*.
///
/// The property type `RoutingRule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingRuleProperty(Object);

impl RoutingRuleProperty {
    /// `RoutingRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `redirect_rule`: Container for redirect information.
    pub fn new(redirect_rule: impl IntoValue<RedirectRuleProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RedirectRule", redirect_rule.into_value().into_node());
        Self(object_)
    }

    /// A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2. If request results in HTTP error 4xx, redirect request to another host where you might process the error.
    ///
    /// `RoutingRuleCondition`.
    pub fn routing_rule_condition(
        mut self,
        value: impl IntoValue<RoutingRuleConditionProperty>,
    ) -> Self {
        self.0
            .put("RoutingRuleCondition", value.into_value().into_node());
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

impl Kind for RoutingRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingRuleProperty> for RoutingRuleProperty {}
impl From<RoutingRuleProperty> for Node {
    #[inline]
    fn from(value: RoutingRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingRuleProperty> for RoutingRuleProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2. If request results in HTTP error 4xx, redirect request to another host where you might process the error.
///
/// The property type `RoutingRuleCondition` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingRuleConditionProperty(Object);

impl RoutingRuleConditionProperty {
    /// `RoutingRuleConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The HTTP error code when the redirect is applied. In the event of an error, if the error code equals this value, then the specified redirect is applied.
    ///
    /// Required when parent element `Condition` is specified and sibling `KeyPrefixEquals` is not specified. If both are specified, then both must be true for the redirect to be applied.
    ///
    /// `HttpErrorCodeReturnedEquals`.
    pub fn http_error_code_returned_equals(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "HttpErrorCodeReturnedEquals",
            value.into_value().into_node(),
        );
        self
    }

    /// The object key name prefix when the redirect is applied. For example, to redirect requests for `ExamplePage.html`, the key prefix will be `ExamplePage.html`. To redirect request for all pages with the prefix `docs/`, the key prefix will be `docs/`, which identifies all objects in the docs/ folder.
    ///
    /// Required when the parent element `Condition` is specified and sibling `HttpErrorCodeReturnedEquals` is not specified. If both conditions are specified, both must be true for the redirect to be applied.
    ///
    /// `KeyPrefixEquals`.
    pub fn key_prefix_equals(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KeyPrefixEquals", value.into_value().into_node());
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

impl Kind for RoutingRuleConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingRuleConditionProperty> for RoutingRuleConditionProperty {}
impl From<RoutingRuleConditionProperty> for Node {
    #[inline]
    fn from(value: RoutingRuleConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingRuleConditionProperty> for RoutingRuleConditionProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingRuleConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies lifecycle rules for an Amazon S3 bucket. For more information, see [Put Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlifecycle.html) in the *Amazon S3 API Reference*.
///
/// You must specify at least one of the following properties: `AbortIncompleteMultipartUpload`, `ExpirationDate`, `ExpirationInDays`, `NoncurrentVersionExpirationInDays`, `NoncurrentVersionTransition`, `NoncurrentVersionTransitions`, `Transition`, or `Transitions`.
///
/// The property type `Rule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: If `Enabled`, the rule is currently being applied.
    pub fn new(status: impl IntoValue<RuleStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket.
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

    /// Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier. The date value must be in ISO 8601 format. The time is always midnight UTC. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time.
    ///
    /// `ExpirationDate`.
    pub fn expiration_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpirationDate", value.into_value().into_node());
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

    /// Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions. If set to true, the delete marker will be removed if there are no noncurrent versions. This cannot be specified with `ExpirationInDays`, `ExpirationDate`, or `TagFilters`.
    ///
    /// `ExpiredObjectDeleteMarker`.
    pub fn expired_object_delete_marker(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ExpiredObjectDeleteMarker", value.into_value().into_node());
        self
    }

    /// Unique identifier for the rule. The value can't be longer than 255 characters.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent object versions. You set this lifecycle configuration action on a bucket that has versioning enabled (or suspended) to request that Amazon S3 delete noncurrent object versions at a specific period in the object's lifetime.
    ///
    /// `NoncurrentVersionExpiration`.
    pub fn noncurrent_version_expiration(
        mut self,
        value: impl IntoValue<NoncurrentVersionExpirationProperty>,
    ) -> Self {
        self.0.put(
            "NoncurrentVersionExpiration",
            value.into_value().into_node(),
        );
        self
    }

    /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between when a new version of the object is uploaded to the bucket and when old versions of the object expire. When object versions expire, Amazon S3 permanently deletes them. If you specify a transition and expiration time, the expiration time must be later than the transition time.
    ///
    /// `NoncurrentVersionExpirationInDays`.
    pub fn noncurrent_version_expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "NoncurrentVersionExpirationInDays",
            value.into_value().into_node(),
        );
        self
    }

    /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects transition to a specified storage class. If you specify a transition and expiration time, the expiration time must be later than the transition time. If you specify this property, don't specify the `NoncurrentVersionTransitions` property.
    ///
    /// `NoncurrentVersionTransition`.
    pub fn noncurrent_version_transition(
        mut self,
        value: impl IntoValue<NoncurrentVersionTransitionProperty>,
    ) -> Self {
        self.0.put(
            "NoncurrentVersionTransition",
            value.into_value().into_node(),
        );
        self
    }

    /// For buckets with versioning enabled (or suspended), one or more transition rules that specify when non-current objects transition to a specified storage class. If you specify a transition and expiration time, the expiration time must be later than the transition time. If you specify this property, don't specify the `NoncurrentVersionTransition` property.
    ///
    /// `NoncurrentVersionTransitions`.
    pub fn noncurrent_version_transitions(
        mut self,
        value: impl IntoValue<List<NoncurrentVersionTransitionProperty>>,
    ) -> Self {
        self.0.put(
            "NoncurrentVersionTransitions",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the minimum object size in bytes for this rule to apply to. Objects must be larger than this value in bytes. For more information about size based rules, see [Lifecycle configuration using size-based rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html#lc-size-rules) in the *Amazon S3 User Guide*.
    ///
    /// `ObjectSizeGreaterThan`.
    pub fn object_size_greater_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ObjectSizeGreaterThan", value.into_value().into_node());
        self
    }

    /// Specifies the maximum object size in bytes for this rule to apply to. Objects must be smaller than this value in bytes. For more information about sized based rules, see [Lifecycle configuration using size-based rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html#lc-size-rules) in the *Amazon S3 User Guide*.
    ///
    /// `ObjectSizeLessThan`.
    pub fn object_size_less_than(mut self, value: impl IntoValue<i64>) -> Self {
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

    /// Tags to use to identify a subset of objects to which the lifecycle rule applies.
    ///
    /// `TagFilters`.
    pub fn tag_filters(mut self, value: impl IntoValue<List<TagFilterProperty>>) -> Self {
        self.0.put("TagFilters", value.into_value().into_node());
        self
    }

    /// (Deprecated.) Specifies when an object transitions to a specified storage class. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time. If you specify this property, don't specify the `Transitions` property.
    ///
    /// `Transition`.
    pub fn transition(mut self, value: impl IntoValue<TransitionProperty>) -> Self {
        self.0.put("Transition", value.into_value().into_node());
        self
    }

    /// One or more transition rules that specify when an object transitions to a specified storage class. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time. If you specify this property, don't specify the `Transition` property.
    ///
    /// `Transitions`.
    pub fn transitions(mut self, value: impl IntoValue<List<TransitionProperty>>) -> Self {
        self.0.put("Transitions", value.into_value().into_node());
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

/// A container for object key name prefix and suffix filtering rules. For more information about object key name filtering, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html) in the *Amazon S3 User Guide*.
///
/// > The same type of filter rule cannot be used more than once. For example, you cannot specify two prefix rules.
///
/// The property type `S3KeyFilter` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3KeyFilterProperty(Object);

impl S3KeyFilterProperty {
    /// `S3KeyFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`: A list of containers for the key-value pair that defines the criteria for the filter rule.
    pub fn new(rules: impl IntoValue<List<FilterRuleProperty>>) -> Self {
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

impl Kind for S3KeyFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3KeyFilterProperty> for S3KeyFilterProperty {}
impl From<S3KeyFilterProperty> for Node {
    #[inline]
    fn from(value: S3KeyFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3KeyFilterProperty> for S3KeyFilterProperty {
    #[inline]
    fn into_value(self) -> Value<S3KeyFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The destination information for a V1 S3 Metadata configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
///
/// The property type `S3TablesDestination` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3TablesDestinationProperty(Object);

impl S3TablesDestinationProperty {
    /// `S3TablesDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `table_bucket_arn`: The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table configuration.
    /// - `table_name`: The name for the metadata table in your metadata table configuration.
    pub fn new(
        table_bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TableBucketArn", table_bucket_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    ///
    /// `TableArn`.
    pub fn table_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableArn", value.into_value().into_node());
        self
    }

    /// The table bucket namespace for the metadata table in your metadata table configuration. This value is always `aws_s3_metadata`.
    ///
    /// `TableNamespace`.
    pub fn table_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableNamespace", value.into_value().into_node());
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

impl Kind for S3TablesDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3TablesDestinationProperty> for S3TablesDestinationProperty {}
impl From<S3TablesDestinationProperty> for Node {
    #[inline]
    fn from(value: S3TablesDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3TablesDestinationProperty> for S3TablesDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3TablesDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied. For more information, see [PutBucketEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTencryption.html).
///
/// > - *General purpose buckets* - If you don't specify a customer managed key at configuration, Amazon S3 automatically creates an AWS KMS key ( `aws/s3`) in your AWS account the first time that you add an object encrypted with SSE-KMS to a bucket. By default, Amazon S3 uses this KMS key for SSE-KMS.
/// > - *Directory buckets* - Your SSE-KMS configuration can only support 1 [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) per directory bucket's lifetime. The [AWS managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk) ( `aws/s3`) isn't supported.
/// > - *Directory buckets* - For directory buckets, there are only two supported options for server-side encryption: SSE-S3 and SSE-KMS.
///
/// The property type `ServerSideEncryptionByDefault` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionByDefaultProperty(Object);

impl ServerSideEncryptionByDefaultProperty {
    /// `ServerSideEncryptionByDefaultProperty` with its required properties, in alphabetical order:
    ///
    /// - `sse_algorithm`: Server-side encryption algorithm to use for the default encryption.
    pub fn new(sse_algorithm: impl IntoValue<ServerSideEncryptionByDefaultSseAlgorithm>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SSEAlgorithm", sse_algorithm.into_value().into_node());
        Self(object_)
    }

    /// AWS Key Management Service (KMS) customer managed key ID to use for the default encryption.
    ///
    /// > - *General purpose buckets* - This parameter is allowed if and only if `SSEAlgorithm` is set to `aws:kms` or `aws:kms:dsse`.
    /// > - *Directory buckets* - This parameter is allowed if and only if `SSEAlgorithm` is set to `aws:kms`.
    ///
    /// You can specify the key ID, key alias, or the Amazon Resource Name (ARN) of the KMS key.
    ///
    /// - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Key ARN: `arn:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Key Alias: `alias/alias-name`
    ///
    /// If you are using encryption with cross-account or AWS service operations, you must use a fully qualified KMS key ARN. For more information, see [Using encryption for cross-account operations](https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-encryption.html#bucket-encryption-update-bucket-policy).
    ///
    /// > - *General purpose buckets* - If you're specifying a customer managed KMS key, we recommend using a fully qualified KMS key ARN. If you use a KMS key alias instead, then AWS resolves the key within the requester’s account. This behavior can result in data that's encrypted with a KMS key that belongs to the requester, and not the bucket owner. Also, if you use a key ID, you can run into a LogDestination undeliverable error when creating a VPC flow log.
    /// > - *Directory buckets* - When you specify an [AWS customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) for encryption in your directory bucket, only use the key ID or key ARN. The key alias format of the KMS key isn't supported. \> Amazon S3 only supports symmetric encryption KMS keys. For more information, see [Asymmetric keys in AWS KMS](https://docs.aws.amazon.com//kms/latest/developerguide/symmetric-asymmetric.html) in the *AWS Key Management Service Developer Guide*.
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
/// > - *General purpose buckets* - If you're specifying a customer managed KMS key, we recommend using a fully qualified KMS key ARN. If you use a KMS key alias instead, then AWS resolves the key within the requester’s account. This behavior can result in data that's encrypted with a KMS key that belongs to the requester, and not the bucket owner.
/// > - *Directory buckets* - When you specify an [AWS customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) for encryption in your directory bucket, only use the key ID or key ARN. The key alias format of the KMS key isn't supported.
///
/// The property type `ServerSideEncryptionRule` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionRuleProperty(Object);

impl ServerSideEncryptionRuleProperty {
    /// `ServerSideEncryptionRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type. For example, blocking an encryption type will block `PutObject`, `CopyObject`, `PostObject`, multipart upload, and replication requests to the bucket for objects with the specified encryption type. However, you can continue to read and list any pre-existing objects already encrypted with the specified encryption type. For more information, see [Blocking or unblocking SSE-C for a general purpose bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html).
    ///
    /// > Currently, this parameter only supports blocking or unblocking server-side encryption with customer-provided keys (SSE-C). For more information about SSE-C, see [Using server-side encryption with customer-provided keys (SSE-C)](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html).
    ///
    /// `BlockedEncryptionTypes`.
    pub fn blocked_encryption_types(
        mut self,
        value: impl IntoValue<BlockedEncryptionTypesProperty>,
    ) -> Self {
        self.0
            .put("BlockedEncryptionTypes", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket. Existing objects are not affected. Setting the `BucketKeyEnabled` element to `true` causes Amazon S3 to use an S3 Bucket Key. By default, S3 Bucket Key is not enabled.
    ///
    /// For more information, see [Amazon S3 Bucket Keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-key.html) in the *Amazon S3 User Guide*.
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

/// A container that describes additional filters for identifying the source objects that you want to replicate. You can choose to enable or disable the replication of these objects.
///
/// The property type `SourceSelectionCriteria` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceSelectionCriteriaProperty(Object);

impl SourceSelectionCriteriaProperty {
    /// `SourceSelectionCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A filter that you can specify for selection for modifications on replicas.
    ///
    /// `ReplicaModifications`.
    pub fn replica_modifications(
        mut self,
        value: impl IntoValue<ReplicaModificationsProperty>,
    ) -> Self {
        self.0
            .put("ReplicaModifications", value.into_value().into_node());
        self
    }

    /// A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS.
    ///
    /// `SseKmsEncryptedObjects`.
    pub fn sse_kms_encrypted_objects(
        mut self,
        value: impl IntoValue<SseKmsEncryptedObjectsProperty>,
    ) -> Self {
        self.0
            .put("SseKmsEncryptedObjects", value.into_value().into_node());
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

impl Kind for SourceSelectionCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceSelectionCriteriaProperty> for SourceSelectionCriteriaProperty {}
impl From<SourceSelectionCriteriaProperty> for Node {
    #[inline]
    fn from(value: SourceSelectionCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceSelectionCriteriaProperty> for SourceSelectionCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<SourceSelectionCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container for filter information for the selection of S3 objects encrypted with AWS KMS.
///
/// The property type `SseKmsEncryptedObjects` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct SseKmsEncryptedObjectsProperty(Object);

impl SseKmsEncryptedObjectsProperty {
    /// `SseKmsEncryptedObjectsProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key stored in AWS Key Management Service.
    pub fn new(status: impl IntoValue<SseKmsEncryptedObjectsStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
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

impl Kind for SseKmsEncryptedObjectsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SseKmsEncryptedObjectsProperty> for SseKmsEncryptedObjectsProperty {}
impl From<SseKmsEncryptedObjectsProperty> for Node {
    #[inline]
    fn from(value: SseKmsEncryptedObjectsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SseKmsEncryptedObjectsProperty> for SseKmsEncryptedObjectsProperty {
    #[inline]
    fn into_value(self) -> Value<SseKmsEncryptedObjectsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes for an Amazon S3 bucket.
///
/// The property type `StorageClassAnalysis` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageClassAnalysisProperty(Object);

impl StorageClassAnalysisProperty {
    /// `StorageClassAnalysisProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
    ///
    /// `DataExport`.
    pub fn data_export(mut self, value: impl IntoValue<DataExportProperty>) -> Self {
        self.0.put("DataExport", value.into_value().into_node());
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

impl Kind for StorageClassAnalysisProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageClassAnalysisProperty> for StorageClassAnalysisProperty {}
impl From<StorageClassAnalysisProperty> for Node {
    #[inline]
    fn from(value: StorageClassAnalysisProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageClassAnalysisProperty> for StorageClassAnalysisProperty {
    #[inline]
    fn into_value(self) -> Value<StorageClassAnalysisProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies tags to use to identify a subset of objects for an Amazon S3 bucket. For more information, see [Categorizing your storage using tags](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html) in the *Amazon Simple Storage Service User Guide*.
///
/// The property type `TagFilter` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagFilterProperty(Object);

impl TagFilterProperty {
    /// `TagFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key.
    /// - `value`: The tag value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagFilterProperty> for TagFilterProperty {}
impl From<TagFilterProperty> for Node {
    #[inline]
    fn from(value: TagFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagFilterProperty> for TagFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TagFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon S3 key format for log objects. Only one format, PartitionedPrefix or SimplePrefix, is allowed.
///
/// The property type `TargetObjectKeyFormat` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetObjectKeyFormatProperty(Object);

impl TargetObjectKeyFormatProperty {
    /// `TargetObjectKeyFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Partitioned S3 key for log objects.
    ///
    /// `PartitionedPrefix`.
    pub fn partitioned_prefix(mut self, value: impl IntoValue<PartitionedPrefixProperty>) -> Self {
        self.0
            .put("PartitionedPrefix", value.into_value().into_node());
        self
    }

    /// To use the simple format for S3 keys for log objects. To specify SimplePrefix format, set SimplePrefix to {}.
    ///
    /// `SimplePrefix`; free JSON, such as an [`Object`].
    pub fn simple_prefix(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("SimplePrefix", value.into_value().into_node());
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

impl Kind for TargetObjectKeyFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetObjectKeyFormatProperty> for TargetObjectKeyFormatProperty {}
impl From<TargetObjectKeyFormatProperty> for Node {
    #[inline]
    fn from(value: TargetObjectKeyFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetObjectKeyFormatProperty> for TargetObjectKeyFormatProperty {
    #[inline]
    fn into_value(self) -> Value<TargetObjectKeyFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to the most cost-effective storage access tier, without additional operational overhead.
///
/// The property type `Tiering` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct TieringProperty(Object);

impl TieringProperty {
    /// `TieringProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_tier`: S3 Intelligent-Tiering access tier.
    /// - `days`: The number of consecutive days of no access after which an object will be eligible to be transitioned to the corresponding tier.
    pub fn new(access_tier: impl IntoValue<AccessTier>, days: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessTier", access_tier.into_value().into_node());
        object_.put("Days", days.into_value().into_node());
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

impl Kind for TieringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TieringProperty> for TieringProperty {}
impl From<TieringProperty> for Node {
    #[inline]
    fn from(value: TieringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TieringProperty> for TieringProperty {
    #[inline]
    fn into_value(self) -> Value<TieringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container for specifying the configuration for publication of messages to an Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects specified events.
///
/// The property type `TopicConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicConfigurationProperty(Object);

impl TopicConfigurationProperty {
    /// `TopicConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `event`: The Amazon S3 bucket event about which to send notifications.
    /// - `topic`: The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects events of the specified type.
    pub fn new(event: impl IntoValue<String>, topic: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Event", event.into_value().into_node());
        object_.put("Topic", topic.into_value().into_node());
        Self(object_)
    }

    /// The filtering rules that determine for which objects to send notifications. For example, you can create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<NotificationFilterProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
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

impl Kind for TopicConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicConfigurationProperty> for TopicConfigurationProperty {}
impl From<TopicConfigurationProperty> for Node {
    #[inline]
    fn from(value: TopicConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicConfigurationProperty> for TopicConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TopicConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies when an object transitions to a specified storage class. For more information about Amazon S3 lifecycle configuration rules, see [Transitioning Objects Using Amazon S3 Lifecycle](https://docs.aws.amazon.com/AmazonS3/latest/dev/lifecycle-transition-general-considerations.html) in the *Amazon S3 User Guide*.
///
/// The property type `Transition` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransitionProperty(Object);

impl TransitionProperty {
    /// `TransitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_class`: The storage class to which you want the object to transition.
    pub fn new(storage_class: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StorageClass", storage_class.into_value().into_node());
        Self(object_)
    }

    /// Indicates when objects are transitioned to the specified storage class. The date value must be in ISO 8601 format. The time is always midnight UTC.
    ///
    /// `TransitionDate`.
    pub fn transition_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TransitionDate", value.into_value().into_node());
        self
    }

    /// Indicates the number of days after creation when objects are transitioned to the specified storage class. If the specified storage class is `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE`, valid values are `0` or positive integers. If the specified storage class is `STANDARD_IA` or `ONEZONE_IA`, valid values are positive integers greater than `30`. Be aware that some storage classes have a minimum storage duration and that you're charged for transitioning objects before their minimum storage duration. For more information, see [Constraints and considerations for transitions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html#lifecycle-configuration-constraints) in the *Amazon S3 User Guide*.
    ///
    /// `TransitionInDays`.
    pub fn transition_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TransitionInDays", value.into_value().into_node());
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

impl Kind for TransitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransitionProperty> for TransitionProperty {}
impl From<TransitionProperty> for Node {
    #[inline]
    fn from(value: TransitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransitionProperty> for TransitionProperty {
    #[inline]
    fn into_value(self) -> Value<TransitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the versioning state of an Amazon S3 bucket. For more information, see [PUT Bucket versioning](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTVersioningStatus.html) in the *Amazon S3 API Reference*.
///
/// Keep the following timing in mind when enabling, suspending, or transitioning between versioning states:
///
/// - *Enabling versioning* - Changes may take up to 15 minutes to propagate across all AWS regions for full consistency.
/// - *Suspending versioning* - Takes effect immediately with no propagation delay.
/// - *Transitioning between states* - Any change from Suspended to Enabled has a 15-minute delay.
///
/// The property type `VersioningConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct VersioningConfigurationProperty(Object);

impl VersioningConfigurationProperty {
    /// `VersioningConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: The versioning state of the bucket.
    pub fn new(status: impl IntoValue<VersioningConfigurationStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
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

impl Kind for VersioningConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VersioningConfigurationProperty> for VersioningConfigurationProperty {}
impl From<VersioningConfigurationProperty> for Node {
    #[inline]
    fn from(value: VersioningConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VersioningConfigurationProperty> for VersioningConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VersioningConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies website configuration parameters for an Amazon S3 bucket.
///
/// The property type `WebsiteConfiguration` of `AWS::S3::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebsiteConfigurationProperty(Object);

impl WebsiteConfigurationProperty {
    /// `WebsiteConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the error document for the website.
    ///
    /// `ErrorDocument`.
    pub fn error_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ErrorDocument", value.into_value().into_node());
        self
    }

    /// The name of the index document for the website.
    ///
    /// `IndexDocument`.
    pub fn index_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IndexDocument", value.into_value().into_node());
        self
    }

    /// The redirect behavior for every request to this bucket's website endpoint.
    ///
    /// > If you specify this property, you can't specify any other property.
    ///
    /// `RedirectAllRequestsTo`.
    pub fn redirect_all_requests_to(
        mut self,
        value: impl IntoValue<RedirectAllRequestsToProperty>,
    ) -> Self {
        self.0
            .put("RedirectAllRequestsTo", value.into_value().into_node());
        self
    }

    /// Rules that define when a redirect is applied and the redirect behavior.
    ///
    /// `RoutingRules`.
    pub fn routing_rules(mut self, value: impl IntoValue<List<RoutingRuleProperty>>) -> Self {
        self.0.put("RoutingRules", value.into_value().into_node());
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

impl Kind for WebsiteConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebsiteConfigurationProperty> for WebsiteConfigurationProperty {}
impl From<WebsiteConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebsiteConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebsiteConfigurationProperty> for WebsiteConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WebsiteConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AbacStatus` of `AWS::S3::Bucket`.
pub enum AbacStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AbacStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AbacStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AbacStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AbacStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AbacStatus> for AbacStatus {
    #[inline]
    fn into_value(self) -> Value<AbacStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AccelerationStatus` of a `AccelerateConfiguration` of `AWS::S3::Bucket`.
pub enum AccelerationStatus {
    /// `Enabled`.
    Enabled,
    /// `Suspended`.
    Suspended,
}

#[diagnostic::do_not_recommend]
impl Kind for AccelerationStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AccelerationStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AccelerationStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccelerationStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccelerationStatus> for AccelerationStatus {
    #[inline]
    fn into_value(self) -> Value<AccelerationStatus> {
        const VALUES: &[&str] = &["Enabled", "Suspended"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AccessControl` of `AWS::S3::Bucket`.
pub enum AccessControl {
    /// `AuthenticatedRead`.
    AuthenticatedRead,
    /// `AwsExecRead`.
    AwsExecRead,
    /// `BucketOwnerFullControl`.
    BucketOwnerFullControl,
    /// `BucketOwnerRead`.
    BucketOwnerRead,
    /// `LogDeliveryWrite`.
    LogDeliveryWrite,
    /// `Private`.
    Private,
    /// `PublicRead`.
    PublicRead,
    /// `PublicReadWrite`.
    PublicReadWrite,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessControl {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessControl {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessControl {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessControl {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessControl> for AccessControl {
    #[inline]
    fn into_value(self) -> Value<AccessControl> {
        const VALUES: &[&str] = &[
            "AuthenticatedRead",
            "AwsExecRead",
            "BucketOwnerFullControl",
            "BucketOwnerRead",
            "LogDeliveryWrite",
            "Private",
            "PublicRead",
            "PublicReadWrite",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AccessTier` of a `Tiering` of `AWS::S3::Bucket`.
pub enum AccessTier {
    /// `ARCHIVE_ACCESS`.
    ArchiveAccess,
    /// `DEEP_ARCHIVE_ACCESS`.
    DeepArchiveAccess,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessTier {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessTier {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessTier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessTier {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessTier> for AccessTier {
    #[inline]
    fn into_value(self) -> Value<AccessTier> {
        const VALUES: &[&str] = &["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BucketNamespace` of `AWS::S3::Bucket`.
pub enum BucketNamespace {
    /// `account-regional`.
    AccountRegional,
    /// `global`.
    Global,
}

#[diagnostic::do_not_recommend]
impl Kind for BucketNamespace {}
#[diagnostic::do_not_recommend]
impl TextKind for BucketNamespace {}
#[diagnostic::do_not_recommend]
impl IdKind for BucketNamespace {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BucketNamespace {}
#[diagnostic::do_not_recommend]
impl IntoValue<BucketNamespace> for BucketNamespace {
    #[inline]
    fn into_value(self) -> Value<BucketNamespace> {
        const VALUES: &[&str] = &["account-regional", "global"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConfigurationState` of a `AnnotationTableConfiguration` of `AWS::S3::Bucket`.
pub enum ConfigurationState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfigurationState {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfigurationState {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfigurationState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfigurationState {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfigurationState> for ConfigurationState {
    #[inline]
    fn into_value(self) -> Value<ConfigurationState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `DeleteMarkerReplication` of `AWS::S3::Bucket`.
pub enum DeleteMarkerReplicationStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DeleteMarkerReplicationStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for DeleteMarkerReplicationStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for DeleteMarkerReplicationStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeleteMarkerReplicationStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeleteMarkerReplicationStatus> for DeleteMarkerReplicationStatus {
    #[inline]
    fn into_value(self) -> Value<DeleteMarkerReplicationStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionType` of a `BlockedEncryptionTypes` of `AWS::S3::Bucket`.
pub enum EncryptionType {
    /// `NONE`.
    None,
    /// `SSE-C`.
    SseC,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionType> for EncryptionType {
    #[inline]
    fn into_value(self) -> Value<EncryptionType> {
        const VALUES: &[&str] = &["NONE", "SSE-C"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Expiration` of a `RecordExpiration` of `AWS::S3::Bucket`.
pub enum Expiration {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Expiration {}
#[diagnostic::do_not_recommend]
impl TextKind for Expiration {}
#[diagnostic::do_not_recommend]
impl IdKind for Expiration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Expiration {}
#[diagnostic::do_not_recommend]
impl IntoValue<Expiration> for Expiration {
    #[inline]
    fn into_value(self) -> Value<Expiration> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `Destination` of `AWS::S3::Bucket`.
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

/// The values of `IncludedObjectVersions` of a `InventoryConfiguration` of `AWS::S3::Bucket`.
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

/// The values of `Status` of a `IntelligentTieringConfiguration` of `AWS::S3::Bucket`.
pub enum IntelligentTieringConfigurationStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for IntelligentTieringConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for IntelligentTieringConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for IntelligentTieringConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IntelligentTieringConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<IntelligentTieringConfigurationStatus> for IntelligentTieringConfigurationStatus {
    #[inline]
    fn into_value(self) -> Value<IntelligentTieringConfigurationStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SseAlgorithm` of a `MetadataTableEncryptionConfiguration` of `AWS::S3::Bucket`.
pub enum MetadataTableEncryptionConfigurationSseAlgorithm {
    /// `AES256`.
    Aes256,
    /// `aws:kms`.
    AwsKms,
}

#[diagnostic::do_not_recommend]
impl Kind for MetadataTableEncryptionConfigurationSseAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for MetadataTableEncryptionConfigurationSseAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for MetadataTableEncryptionConfigurationSseAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetadataTableEncryptionConfigurationSseAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetadataTableEncryptionConfigurationSseAlgorithm>
    for MetadataTableEncryptionConfigurationSseAlgorithm
{
    #[inline]
    fn into_value(self) -> Value<MetadataTableEncryptionConfigurationSseAlgorithm> {
        const VALUES: &[&str] = &["AES256", "aws:kms"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `Metrics` of `AWS::S3::Bucket`.
pub enum MetricsStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricsStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricsStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricsStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricsStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricsStatus> for MetricsStatus {
    #[inline]
    fn into_value(self) -> Value<MetricsStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `DefaultRetention` of `AWS::S3::Bucket`.
pub enum Mode {
    /// `COMPLIANCE`.
    Compliance,
    /// `GOVERNANCE`.
    Governance,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["COMPLIANCE", "GOVERNANCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ObjectOwnership` of a `OwnershipControlsRule` of `AWS::S3::Bucket`.
pub enum ObjectOwnership {
    /// `BucketOwnerEnforced`.
    BucketOwnerEnforced,
    /// `BucketOwnerPreferred`.
    BucketOwnerPreferred,
    /// `ObjectWriter`.
    ObjectWriter,
}

#[diagnostic::do_not_recommend]
impl Kind for ObjectOwnership {}
#[diagnostic::do_not_recommend]
impl TextKind for ObjectOwnership {}
#[diagnostic::do_not_recommend]
impl IdKind for ObjectOwnership {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ObjectOwnership {}
#[diagnostic::do_not_recommend]
impl IntoValue<ObjectOwnership> for ObjectOwnership {
    #[inline]
    fn into_value(self) -> Value<ObjectOwnership> {
        const VALUES: &[&str] = &[
            "BucketOwnerEnforced",
            "BucketOwnerPreferred",
            "ObjectWriter",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PartitionDateSource` of a `PartitionedPrefix` of `AWS::S3::Bucket`.
pub enum PartitionDateSource {
    /// `DeliveryTime`.
    DeliveryTime,
    /// `EventTime`.
    EventTime,
}

#[diagnostic::do_not_recommend]
impl Kind for PartitionDateSource {}
#[diagnostic::do_not_recommend]
impl TextKind for PartitionDateSource {}
#[diagnostic::do_not_recommend]
impl IdKind for PartitionDateSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PartitionDateSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<PartitionDateSource> for PartitionDateSource {
    #[inline]
    fn into_value(self) -> Value<PartitionDateSource> {
        const VALUES: &[&str] = &["DeliveryTime", "EventTime"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `RedirectAllRequestsTo` of `AWS::S3::Bucket`.
pub enum Protocol {
    /// `http`.
    Http,
    /// `https`.
    Https,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["http", "https"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ReplicaModifications` of `AWS::S3::Bucket`.
pub enum ReplicaModificationsStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicaModificationsStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicaModificationsStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicaModificationsStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicaModificationsStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicaModificationsStatus> for ReplicaModificationsStatus {
    #[inline]
    fn into_value(self) -> Value<ReplicaModificationsStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageClass` of a `ReplicationDestination` of `AWS::S3::Bucket`.
pub enum ReplicationDestinationStorageClass {
    /// `DEEP_ARCHIVE`.
    DeepArchive,
    /// `GLACIER`.
    Glacier,
    /// `GLACIER_IR`.
    GlacierIr,
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// `ONEZONE_IA`.
    OnezoneIa,
    /// `REDUCED_REDUNDANCY`.
    ReducedRedundancy,
    /// `STANDARD`.
    Standard,
    /// `STANDARD_IA`.
    StandardIa,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicationDestinationStorageClass {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicationDestinationStorageClass {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicationDestinationStorageClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicationDestinationStorageClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicationDestinationStorageClass> for ReplicationDestinationStorageClass {
    #[inline]
    fn into_value(self) -> Value<ReplicationDestinationStorageClass> {
        const VALUES: &[&str] = &[
            "DEEP_ARCHIVE",
            "GLACIER",
            "GLACIER_IR",
            "INTELLIGENT_TIERING",
            "ONEZONE_IA",
            "REDUCED_REDUNDANCY",
            "STANDARD",
            "STANDARD_IA",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ReplicationRule` of `AWS::S3::Bucket`.
pub enum ReplicationRuleStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicationRuleStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicationRuleStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicationRuleStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicationRuleStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicationRuleStatus> for ReplicationRuleStatus {
    #[inline]
    fn into_value(self) -> Value<ReplicationRuleStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ReplicationTime` of `AWS::S3::Bucket`.
pub enum ReplicationTimeStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicationTimeStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicationTimeStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicationTimeStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicationTimeStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicationTimeStatus> for ReplicationTimeStatus {
    #[inline]
    fn into_value(self) -> Value<ReplicationTimeStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `Rule` of `AWS::S3::Bucket`.
pub enum RuleStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleStatus> for RuleStatus {
    #[inline]
    fn into_value(self) -> Value<RuleStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScheduleFrequency` of a `InventoryConfiguration` of `AWS::S3::Bucket`.
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

/// The values of `SSEAlgorithm` of a `ServerSideEncryptionByDefault` of `AWS::S3::Bucket`.
pub enum ServerSideEncryptionByDefaultSseAlgorithm {
    /// `AES256`.
    Aes256,
    /// `aws:kms`.
    AwsKms,
    /// `aws:kms:dsse`.
    AwsKmsDsse,
}

#[diagnostic::do_not_recommend]
impl Kind for ServerSideEncryptionByDefaultSseAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for ServerSideEncryptionByDefaultSseAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for ServerSideEncryptionByDefaultSseAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServerSideEncryptionByDefaultSseAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServerSideEncryptionByDefaultSseAlgorithm>
    for ServerSideEncryptionByDefaultSseAlgorithm
{
    #[inline]
    fn into_value(self) -> Value<ServerSideEncryptionByDefaultSseAlgorithm> {
        const VALUES: &[&str] = &["AES256", "aws:kms", "aws:kms:dsse"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `SseKmsEncryptedObjects` of `AWS::S3::Bucket`.
pub enum SseKmsEncryptedObjectsStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for SseKmsEncryptedObjectsStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for SseKmsEncryptedObjectsStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for SseKmsEncryptedObjectsStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SseKmsEncryptedObjectsStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<SseKmsEncryptedObjectsStatus> for SseKmsEncryptedObjectsStatus {
    #[inline]
    fn into_value(self) -> Value<SseKmsEncryptedObjectsStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TableBucketType` of a `MetadataDestination` of `AWS::S3::Bucket`.
pub enum TableBucketType {
    /// `aws`.
    Aws,
    /// `customer`.
    Customer,
}

#[diagnostic::do_not_recommend]
impl Kind for TableBucketType {}
#[diagnostic::do_not_recommend]
impl TextKind for TableBucketType {}
#[diagnostic::do_not_recommend]
impl IdKind for TableBucketType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TableBucketType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TableBucketType> for TableBucketType {
    #[inline]
    fn into_value(self) -> Value<TableBucketType> {
        const VALUES: &[&str] = &["aws", "customer"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TransitionDefaultMinimumObjectSize` of a `LifecycleConfiguration` of `AWS::S3::Bucket`.
pub enum TransitionDefaultMinimumObjectSize {
    /// `all_storage_classes_128K`.
    AllStorageClasses128K,
    /// `varies_by_storage_class`.
    VariesByStorageClass,
}

#[diagnostic::do_not_recommend]
impl Kind for TransitionDefaultMinimumObjectSize {}
#[diagnostic::do_not_recommend]
impl TextKind for TransitionDefaultMinimumObjectSize {}
#[diagnostic::do_not_recommend]
impl IdKind for TransitionDefaultMinimumObjectSize {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TransitionDefaultMinimumObjectSize {}
#[diagnostic::do_not_recommend]
impl IntoValue<TransitionDefaultMinimumObjectSize> for TransitionDefaultMinimumObjectSize {
    #[inline]
    fn into_value(self) -> Value<TransitionDefaultMinimumObjectSize> {
        const VALUES: &[&str] = &["all_storage_classes_128K", "varies_by_storage_class"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `VersioningConfiguration` of `AWS::S3::Bucket`.
pub enum VersioningConfigurationStatus {
    /// `Enabled`.
    Enabled,
    /// `Suspended`.
    Suspended,
}

#[diagnostic::do_not_recommend]
impl Kind for VersioningConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for VersioningConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for VersioningConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VersioningConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<VersioningConfigurationStatus> for VersioningConfigurationStatus {
    #[inline]
    fn into_value(self) -> Value<VersioningConfigurationStatus> {
        const VALUES: &[&str] = &["Enabled", "Suspended"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
