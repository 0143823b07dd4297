// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::StorageLens` and its property types.

use crate::l1::*;

/// The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration.
///
/// `AWS::S3::StorageLens`; `Ref` returns its `StorageLensConfiguration/Id`, a [`s3::StorageLensConfigurationId`](kinds::s3::StorageLensConfigurationId).
/// Attributes: `StorageLensConfiguration.StorageLensArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStorageLens(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::StorageLens",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("storage_lens.rules"),
};

impl CfnStorageLens {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::StorageLens";

    /// `CfnStorageLens` with its required properties, in alphabetical order:
    ///
    /// - `storage_lens_configuration`: This resource contains the details Amazon S3 Storage Lens configuration.
    pub fn new(
        storage_lens_configuration: impl IntoValue<StorageLensConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StorageLensConfiguration",
            storage_lens_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// A set of tags (key–value pairs) to associate with the Storage Lens configuration.
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

impl Construct for CfnStorageLens {
    type Handle = CfnStorageLensRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStorageLensRef {
        CfnStorageLensRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStorageLens`] of a stack.
pub struct CfnStorageLensRef(NodeRef);

impl Clone for CfnStorageLensRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStorageLensRef {}
impl AsNode for CfnStorageLensRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStorageLensRef {
    /// What `Ref` returns: its `StorageLensConfiguration/Id`, a [`s3::StorageLensConfigurationId`](kinds::s3::StorageLensConfigurationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::StorageLensConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only.
    ///
    /// `Fn::GetAtt` of `StorageLensConfiguration.StorageLensArn`.
    #[inline]
    pub fn attr_storage_lens_configuration_storage_lens_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StorageLensConfiguration.StorageLensArn"),
        ))
    }
}

impl IntoValue<kinds::s3::StorageLensConfigurationId> for &CfnStorageLensRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::StorageLensConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This resource contains the details of the account-level metrics for Amazon S3 Storage Lens.
///
/// The property type `AccountLevel` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccountLevelProperty(Object);

impl AccountLevelProperty {
    /// `AccountLevelProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_level`: This property contains the details of the account-level bucket-level configurations for Amazon S3 Storage Lens.
    pub fn new(bucket_level: impl IntoValue<BucketLevelProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketLevel", bucket_level.into_value().into_node());
        Self(object_)
    }

    /// This property contains the details of account-level activity metrics for S3 Storage Lens.
    ///
    /// `ActivityMetrics`.
    pub fn activity_metrics(mut self, value: impl IntoValue<ActivityMetricsProperty>) -> Self {
        self.0
            .put("ActivityMetrics", value.into_value().into_node());
        self
    }

    /// This property contains the details of account-level advanced cost optimization metrics for S3 Storage Lens.
    ///
    /// `AdvancedCostOptimizationMetrics`.
    pub fn advanced_cost_optimization_metrics(
        mut self,
        value: impl IntoValue<AdvancedCostOptimizationMetricsProperty>,
    ) -> Self {
        self.0.put(
            "AdvancedCostOptimizationMetrics",
            value.into_value().into_node(),
        );
        self
    }

    /// This property contains the details of account-level advanced data protection metrics for S3 Storage Lens.
    ///
    /// `AdvancedDataProtectionMetrics`.
    pub fn advanced_data_protection_metrics(
        mut self,
        value: impl IntoValue<AdvancedDataProtectionMetricsProperty>,
    ) -> Self {
        self.0.put(
            "AdvancedDataProtectionMetrics",
            value.into_value().into_node(),
        );
        self
    }

    /// This property contains the account-level details for S3 Storage Lens advanced performance metrics.
    ///
    /// `AdvancedPerformanceMetrics`.
    pub fn advanced_performance_metrics(
        mut self,
        value: impl IntoValue<AdvancedPerformanceMetricsProperty>,
    ) -> Self {
        self.0
            .put("AdvancedPerformanceMetrics", value.into_value().into_node());
        self
    }

    /// This property contains the details of account-level detailed status code metrics for S3 Storage Lens.
    ///
    /// `DetailedStatusCodesMetrics`.
    pub fn detailed_status_codes_metrics(
        mut self,
        value: impl IntoValue<DetailedStatusCodesMetricsProperty>,
    ) -> Self {
        self.0
            .put("DetailedStatusCodesMetrics", value.into_value().into_node());
        self
    }

    /// This property determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
    ///
    /// `StorageLensGroupLevel`.
    pub fn storage_lens_group_level(
        mut self,
        value: impl IntoValue<StorageLensGroupLevelProperty>,
    ) -> Self {
        self.0
            .put("StorageLensGroupLevel", value.into_value().into_node());
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

impl Kind for AccountLevelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccountLevelProperty> for AccountLevelProperty {}
impl From<AccountLevelProperty> for Node {
    #[inline]
    fn from(value: AccountLevelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccountLevelProperty> for AccountLevelProperty {
    #[inline]
    fn into_value(self) -> Value<AccountLevelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource enables Amazon S3 Storage Lens activity metrics. Activity metrics show details about how your storage is requested, such as requests (for example, All requests, Get requests, Put requests), bytes uploaded or downloaded, and errors.
///
/// For more information, see [Assessing your storage activity and usage with S3 Storage Lens](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html) in the *Amazon S3 User Guide*. For a complete list of metrics, see [S3 Storage Lens metrics glossary](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_metrics_glossary.html) in the *Amazon S3 User Guide*.
///
/// The property type `ActivityMetrics` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActivityMetricsProperty(Object);

impl ActivityMetricsProperty {
    /// `ActivityMetricsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A property that indicates whether the activity metrics is enabled.
    ///
    /// `IsEnabled`.
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEnabled", value.into_value().into_node());
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

impl Kind for ActivityMetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActivityMetricsProperty> for ActivityMetricsProperty {}
impl From<ActivityMetricsProperty> for Node {
    #[inline]
    fn from(value: ActivityMetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActivityMetricsProperty> for ActivityMetricsProperty {
    #[inline]
    fn into_value(self) -> Value<ActivityMetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource enables Amazon S3 Storage Lens advanced cost optimization metrics. Advanced cost optimization metrics provide insights that you can use to manage and optimize your storage costs, for example, lifecycle rule counts for transitions, expirations, and incomplete multipart uploads.
///
/// For more information, see [Assessing your storage activity and usage with S3 Storage Lens](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html) in the *Amazon S3 User Guide*. For a complete list of metrics, see [S3 Storage Lens metrics glossary](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_metrics_glossary.html) in the *Amazon S3 User Guide*.
///
/// The property type `AdvancedCostOptimizationMetrics` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedCostOptimizationMetricsProperty(Object);

impl AdvancedCostOptimizationMetricsProperty {
    /// `AdvancedCostOptimizationMetricsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether advanced cost optimization metrics are enabled.
    ///
    /// `IsEnabled`.
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEnabled", value.into_value().into_node());
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

impl Kind for AdvancedCostOptimizationMetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedCostOptimizationMetricsProperty> for AdvancedCostOptimizationMetricsProperty {}
impl From<AdvancedCostOptimizationMetricsProperty> for Node {
    #[inline]
    fn from(value: AdvancedCostOptimizationMetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedCostOptimizationMetricsProperty>
    for AdvancedCostOptimizationMetricsProperty
{
    #[inline]
    fn into_value(self) -> Value<AdvancedCostOptimizationMetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource enables Amazon S3 Storage Lens advanced data protection metrics. Advanced data protection metrics provide insights that you can use to perform audits and protect your data, for example replication rule counts within and across Regions.
///
/// For more information, see [Assessing your storage activity and usage with S3 Storage Lens](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html) in the *Amazon S3 User Guide*. For a complete list of metrics, see [S3 Storage Lens metrics glossary](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_metrics_glossary.html) in the *Amazon S3 User Guide*.
///
/// The property type `AdvancedDataProtectionMetrics` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedDataProtectionMetricsProperty(Object);

impl AdvancedDataProtectionMetricsProperty {
    /// `AdvancedDataProtectionMetricsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether advanced data protection metrics are enabled.
    ///
    /// `IsEnabled`.
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEnabled", value.into_value().into_node());
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

impl Kind for AdvancedDataProtectionMetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedDataProtectionMetricsProperty> for AdvancedDataProtectionMetricsProperty {}
impl From<AdvancedDataProtectionMetricsProperty> for Node {
    #[inline]
    fn from(value: AdvancedDataProtectionMetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedDataProtectionMetricsProperty> for AdvancedDataProtectionMetricsProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedDataProtectionMetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A property for S3 Storage Lens advanced performance metrics. Advanced performance metrics provide insights into application performance such as access patterns and network originality metrics.
///
/// The property type `AdvancedPerformanceMetrics` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedPerformanceMetricsProperty(Object);

impl AdvancedPerformanceMetricsProperty {
    /// `AdvancedPerformanceMetricsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property indicates whether the advanced performance metrics are enabled.
    ///
    /// `IsEnabled`.
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEnabled", value.into_value().into_node());
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

impl Kind for AdvancedPerformanceMetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedPerformanceMetricsProperty> for AdvancedPerformanceMetricsProperty {}
impl From<AdvancedPerformanceMetricsProperty> for Node {
    #[inline]
    fn from(value: AdvancedPerformanceMetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedPerformanceMetricsProperty> for AdvancedPerformanceMetricsProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedPerformanceMetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the details of the AWS Organization for Amazon S3 Storage Lens.
///
/// The property type `AwsOrg` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsOrgProperty(Object);

impl AwsOrgProperty {
    /// `AwsOrgProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: This resource contains the ARN of the AWS Organization.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
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

impl Kind for AwsOrgProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsOrgProperty> for AwsOrgProperty {}
impl From<AwsOrgProperty> for Node {
    #[inline]
    fn from(value: AwsOrgProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsOrgProperty> for AwsOrgProperty {
    #[inline]
    fn into_value(self) -> Value<AwsOrgProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A property for the bucket-level storage metrics for Amazon S3 Storage Lens.
///
/// The property type `BucketLevel` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct BucketLevelProperty(Object);

impl BucketLevelProperty {
    /// `BucketLevelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A property for bucket-level activity metrics for S3 Storage Lens.
    ///
    /// `ActivityMetrics`.
    pub fn activity_metrics(mut self, value: impl IntoValue<ActivityMetricsProperty>) -> Self {
        self.0
            .put("ActivityMetrics", value.into_value().into_node());
        self
    }

    /// A property for bucket-level advanced cost optimization metrics for S3 Storage Lens.
    ///
    /// `AdvancedCostOptimizationMetrics`.
    pub fn advanced_cost_optimization_metrics(
        mut self,
        value: impl IntoValue<AdvancedCostOptimizationMetricsProperty>,
    ) -> Self {
        self.0.put(
            "AdvancedCostOptimizationMetrics",
            value.into_value().into_node(),
        );
        self
    }

    /// A property for bucket-level advanced data protection metrics for S3 Storage Lens.
    ///
    /// `AdvancedDataProtectionMetrics`.
    pub fn advanced_data_protection_metrics(
        mut self,
        value: impl IntoValue<AdvancedDataProtectionMetricsProperty>,
    ) -> Self {
        self.0.put(
            "AdvancedDataProtectionMetrics",
            value.into_value().into_node(),
        );
        self
    }

    /// A property for bucket-level advanced performance metrics for S3 Storage Lens.
    ///
    /// `AdvancedPerformanceMetrics`.
    pub fn advanced_performance_metrics(
        mut self,
        value: impl IntoValue<AdvancedPerformanceMetricsProperty>,
    ) -> Self {
        self.0
            .put("AdvancedPerformanceMetrics", value.into_value().into_node());
        self
    }

    /// A property for bucket-level detailed status code metrics for S3 Storage Lens.
    ///
    /// `DetailedStatusCodesMetrics`.
    pub fn detailed_status_codes_metrics(
        mut self,
        value: impl IntoValue<DetailedStatusCodesMetricsProperty>,
    ) -> Self {
        self.0
            .put("DetailedStatusCodesMetrics", value.into_value().into_node());
        self
    }

    /// A property for bucket-level prefix-level storage metrics for S3 Storage Lens.
    ///
    /// `PrefixLevel`.
    pub fn prefix_level(mut self, value: impl IntoValue<PrefixLevelProperty>) -> Self {
        self.0.put("PrefixLevel", value.into_value().into_node());
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

impl Kind for BucketLevelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BucketLevelProperty> for BucketLevelProperty {}
impl From<BucketLevelProperty> for Node {
    #[inline]
    fn from(value: BucketLevelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BucketLevelProperty> for BucketLevelProperty {
    #[inline]
    fn into_value(self) -> Value<BucketLevelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration.
///
/// The property type `BucketsAndRegions` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct BucketsAndRegionsProperty(Object);

impl BucketsAndRegionsProperty {
    /// `BucketsAndRegionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property contains the details of the buckets for the Amazon S3 Storage Lens configuration. This should be the bucket Amazon Resource Name(ARN). For valid values, see [Buckets ARN format here](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_Include.html#API_control_Include_Contents) in the *Amazon S3 API Reference*.
    ///
    /// `Buckets`.
    pub fn buckets(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Buckets", value.into_value().into_node());
        self
    }

    /// This property contains the details of the Regions for the S3 Storage Lens configuration.
    ///
    /// `Regions`.
    pub fn regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Regions", value.into_value().into_node());
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

impl Kind for BucketsAndRegionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BucketsAndRegionsProperty> for BucketsAndRegionsProperty {}
impl From<BucketsAndRegionsProperty> for Node {
    #[inline]
    fn from(value: BucketsAndRegionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BucketsAndRegionsProperty> for BucketsAndRegionsProperty {
    #[inline]
    fn into_value(self) -> Value<BucketsAndRegionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics.
///
/// For more information, see [Monitor S3 Storage Lens metrics in CloudWatch](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_view_metrics_cloudwatch.html) in the *Amazon S3 User Guide*.
///
/// The property type `CloudWatchMetrics` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchMetricsProperty(Object);

impl CloudWatchMetricsProperty {
    /// `CloudWatchMetricsProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_enabled`: This property identifies whether the CloudWatch publishing option for S3 Storage Lens is enabled.
    pub fn new(is_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsEnabled", is_enabled.into_value().into_node());
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

impl Kind for CloudWatchMetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchMetricsProperty> for CloudWatchMetricsProperty {}
impl From<CloudWatchMetricsProperty> for Node {
    #[inline]
    fn from(value: CloudWatchMetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchMetricsProperty> for CloudWatchMetricsProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchMetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the details of the Amazon S3 Storage Lens metrics export.
///
/// The property type `DataExport` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataExportProperty(Object);

impl DataExportProperty {
    /// `DataExportProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property enables the Amazon CloudWatch publishing option for S3 Storage Lens metrics.
    ///
    /// `CloudWatchMetrics`.
    pub fn cloud_watch_metrics(mut self, value: impl IntoValue<CloudWatchMetricsProperty>) -> Self {
        self.0
            .put("CloudWatchMetrics", value.into_value().into_node());
        self
    }

    /// This property contains the details of the bucket where the S3 Storage Lens metrics export will be placed.
    ///
    /// `S3BucketDestination`.
    pub fn s3_bucket_destination(
        mut self,
        value: impl IntoValue<S3BucketDestinationProperty>,
    ) -> Self {
        self.0
            .put("S3BucketDestination", value.into_value().into_node());
        self
    }

    /// This property contains the details of the S3 table bucket where the S3 Storage Lens default metrics report will be placed. This property enables you to store your Storage Lens metrics in read-only S3 Tables.
    ///
    /// `StorageLensTableDestination`.
    pub fn storage_lens_table_destination(
        mut self,
        value: impl IntoValue<StorageLensTableDestinationProperty>,
    ) -> Self {
        self.0.put(
            "StorageLensTableDestination",
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

/// This resource enables Amazon S3 Storage Lens detailed status code metrics. Detailed status code metrics generate metrics for HTTP status codes, such as `200 OK`, `403 Forbidden`, `503 Service Unavailable` and others.
///
/// For more information, see [Assessing your storage activity and usage with S3 Storage Lens](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html) in the *Amazon S3 User Guide*. For a complete list of metrics, see [S3 Storage Lens metrics glossary](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_metrics_glossary.html) in the *Amazon S3 User Guide*.
///
/// The property type `DetailedStatusCodesMetrics` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct DetailedStatusCodesMetricsProperty(Object);

impl DetailedStatusCodesMetricsProperty {
    /// `DetailedStatusCodesMetricsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether detailed status code metrics are enabled.
    ///
    /// `IsEnabled`.
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEnabled", value.into_value().into_node());
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

impl Kind for DetailedStatusCodesMetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DetailedStatusCodesMetricsProperty> for DetailedStatusCodesMetricsProperty {}
impl From<DetailedStatusCodesMetricsProperty> for Node {
    #[inline]
    fn from(value: DetailedStatusCodesMetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DetailedStatusCodesMetricsProperty> for DetailedStatusCodesMetricsProperty {
    #[inline]
    fn into_value(self) -> Value<DetailedStatusCodesMetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the type of server-side encryption used to encrypt an Amazon S3 Storage Lens metrics export. For valid values, see the [StorageLensDataExportEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_StorageLensDataExportEncryption.html) in the *Amazon S3 API Reference*.
///
/// The property type `Encryption` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionProperty(Object);

impl EncryptionProperty {
    /// `EncryptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the use of AWS Key Management Service keys (SSE-KMS) to encrypt the S3 Storage Lens metrics export file.
    ///
    /// `SSEKMS`.
    pub fn sse_kms(mut self, value: impl IntoValue<SSEKMSProperty>) -> Self {
        self.0.put("SSEKMS", value.into_value().into_node());
        self
    }

    /// Specifies the use of an Amazon S3-managed key (SSE-S3) to encrypt the S3 Storage Lens metrics export file.
    ///
    /// `SSES3`; free JSON, such as an [`Object`].
    pub fn sses3(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("SSES3", value.into_value().into_node());
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

impl Kind for EncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionProperty> for EncryptionProperty {}
impl From<EncryptionProperty> for Node {
    #[inline]
    fn from(value: EncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionProperty> for EncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the details of the prefix-level of the Amazon S3 Storage Lens.
///
/// The property type `PrefixLevel` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrefixLevelProperty(Object);

impl PrefixLevelProperty {
    /// `PrefixLevelProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_metrics`: A property for the prefix-level storage metrics for Amazon S3 Storage Lens.
    pub fn new(storage_metrics: impl IntoValue<PrefixLevelStorageMetricsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StorageMetrics", storage_metrics.into_value().into_node());
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

impl Kind for PrefixLevelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrefixLevelProperty> for PrefixLevelProperty {}
impl From<PrefixLevelProperty> for Node {
    #[inline]
    fn from(value: PrefixLevelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrefixLevelProperty> for PrefixLevelProperty {
    #[inline]
    fn into_value(self) -> Value<PrefixLevelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens.
///
/// The property type `PrefixLevelStorageMetrics` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrefixLevelStorageMetricsProperty(Object);

impl PrefixLevelStorageMetricsProperty {
    /// `PrefixLevelStorageMetricsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled.
    ///
    /// `IsEnabled`.
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEnabled", value.into_value().into_node());
        self
    }

    /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled.
    ///
    /// `SelectionCriteria`.
    pub fn selection_criteria(mut self, value: impl IntoValue<SelectionCriteriaProperty>) -> Self {
        self.0
            .put("SelectionCriteria", value.into_value().into_node());
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

impl Kind for PrefixLevelStorageMetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrefixLevelStorageMetricsProperty> for PrefixLevelStorageMetricsProperty {}
impl From<PrefixLevelStorageMetricsProperty> for Node {
    #[inline]
    fn from(value: PrefixLevelStorageMetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrefixLevelStorageMetricsProperty> for PrefixLevelStorageMetricsProperty {
    #[inline]
    fn into_value(self) -> Value<PrefixLevelStorageMetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be placed.
///
/// The property type `S3BucketDestination` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3BucketDestinationProperty(Object);

impl S3BucketDestinationProperty {
    /// `S3BucketDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: This property contains the details of the AWS account ID of the S3 Storage Lens export bucket destination.
    /// - `arn`: This property contains the details of the ARN of the bucket destination of the S3 Storage Lens export.
    /// - `format`: This property contains the details of the format of the S3 Storage Lens export bucket destination.
    /// - `output_schema_version`: This property contains the details of the output schema version of the S3 Storage Lens export bucket destination.
    pub fn new(
        account_id: impl IntoValue<String>,
        arn: impl IntoValue<kinds::s3::BucketArn>,
        format: impl IntoValue<Format>,
        output_schema_version: impl IntoValue<OutputSchemaVersion>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("Arn", arn.into_value().into_node());
        object_.put("Format", format.into_value().into_node());
        object_.put(
            "OutputSchemaVersion",
            output_schema_version.into_value().into_node(),
        );
        Self(object_)
    }

    /// This property contains the details of the encryption of the bucket destination of the Amazon S3 Storage Lens metrics export.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<EncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// This property contains the details of the prefix of the bucket destination of the S3 Storage Lens export.
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

impl Kind for S3BucketDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3BucketDestinationProperty> for S3BucketDestinationProperty {}
impl From<S3BucketDestinationProperty> for Node {
    #[inline]
    fn from(value: S3BucketDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3BucketDestinationProperty> for S3BucketDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3BucketDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the use of server-side encryption using an AWS Key Management Service key (SSE-KMS) to encrypt the delivered S3 Storage Lens metrics export file.
///
/// The property type `SSEKMS` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct SSEKMSProperty(Object);

impl SSEKMSProperty {
    /// `SSEKMSProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_id`: Specifies the Amazon Resource Name (ARN) of the customer managed AWS key to use for encrypting the S3 Storage Lens metrics export file.
    pub fn new(key_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyId", key_id.into_value().into_node());
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

impl Kind for SSEKMSProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SSEKMSProperty> for SSEKMSProperty {}
impl From<SSEKMSProperty> for Node {
    #[inline]
    fn from(value: SSEKMSProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SSEKMSProperty> for SSEKMSProperty {
    #[inline]
    fn into_value(self) -> Value<SSEKMSProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource contains the details of the Amazon S3 Storage Lens selection criteria.
///
/// The property type `SelectionCriteria` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelectionCriteriaProperty(Object);

impl SelectionCriteriaProperty {
    /// `SelectionCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property contains the details of the S3 Storage Lens delimiter being used.
    ///
    /// `Delimiter`.
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Delimiter", value.into_value().into_node());
        self
    }

    /// This property contains the details of the max depth that S3 Storage Lens will collect metrics up to.
    ///
    /// `MaxDepth`.
    pub fn max_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxDepth", value.into_value().into_node());
        self
    }

    /// This property contains the details of the minimum storage bytes percentage threshold that S3 Storage Lens will collect metrics up to.
    ///
    /// `MinStorageBytesPercentage`.
    pub fn min_storage_bytes_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinStorageBytesPercentage", value.into_value().into_node());
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

impl Kind for SelectionCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelectionCriteriaProperty> for SelectionCriteriaProperty {}
impl From<SelectionCriteriaProperty> for Node {
    #[inline]
    fn from(value: SelectionCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelectionCriteriaProperty> for SelectionCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<SelectionCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This is the property of the Amazon S3 Storage Lens configuration.
///
/// The property type `StorageLensConfiguration` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageLensConfigurationProperty(Object);

impl StorageLensConfigurationProperty {
    /// `StorageLensConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_level`: This property contains the details of the account-level metrics for Amazon S3 Storage Lens configuration.
    /// - `id`: This property contains the details of the ID of the S3 Storage Lens configuration.
    /// - `is_enabled`: This property contains the details of whether the Amazon S3 Storage Lens configuration is enabled.
    pub fn new(
        account_level: impl IntoValue<AccountLevelProperty>,
        id: impl IntoValue<String>,
        is_enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountLevel", account_level.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put("IsEnabled", is_enabled.into_value().into_node());
        Self(object_)
    }

    /// This property contains the details of the AWS Organization for the S3 Storage Lens configuration.
    ///
    /// `AwsOrg`.
    pub fn aws_org(mut self, value: impl IntoValue<AwsOrgProperty>) -> Self {
        self.0.put("AwsOrg", value.into_value().into_node());
        self
    }

    /// This property contains the details of this S3 Storage Lens configuration's metrics export.
    ///
    /// `DataExport`.
    pub fn data_export(mut self, value: impl IntoValue<DataExportProperty>) -> Self {
        self.0.put("DataExport", value.into_value().into_node());
        self
    }

    /// This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage Lens configuration.
    ///
    /// `Exclude`.
    pub fn exclude(mut self, value: impl IntoValue<BucketsAndRegionsProperty>) -> Self {
        self.0.put("Exclude", value.into_value().into_node());
        self
    }

    /// This property configures your S3 Storage Lens expanded prefixes metrics report.
    ///
    /// `ExpandedPrefixesDataExport`.
    pub fn expanded_prefixes_data_export(
        mut self,
        value: impl IntoValue<StorageLensExpandedPrefixesDataExportProperty>,
    ) -> Self {
        self.0
            .put("ExpandedPrefixesDataExport", value.into_value().into_node());
        self
    }

    /// This property contains the details of the bucket and or Regions included for Amazon S3 Storage Lens configuration.
    ///
    /// `Include`.
    pub fn include(mut self, value: impl IntoValue<BucketsAndRegionsProperty>) -> Self {
        self.0.put("Include", value.into_value().into_node());
        self
    }

    /// The delimiter to divide S3 key into hierarchy of prefixes.
    ///
    /// `PrefixDelimiter`.
    pub fn prefix_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrefixDelimiter", value.into_value().into_node());
        self
    }

    /// This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only.
    ///
    /// `StorageLensArn`.
    pub fn storage_lens_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StorageLensArn", value.into_value().into_node());
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

impl Kind for StorageLensConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageLensConfigurationProperty> for StorageLensConfigurationProperty {}
impl From<StorageLensConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageLensConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageLensConfigurationProperty> for StorageLensConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageLensConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export.
///
/// The property type `StorageLensExpandedPrefixesDataExport` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageLensExpandedPrefixesDataExportProperty(Object);

impl StorageLensExpandedPrefixesDataExportProperty {
    /// `StorageLensExpandedPrefixesDataExportProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property specifies the general purpose bucket where the S3 Storage Lens Expanded Prefixes metrics export files are located. At least one export destination must be specified.
    ///
    /// `S3BucketDestination`.
    pub fn s3_bucket_destination(
        mut self,
        value: impl IntoValue<S3BucketDestinationProperty>,
    ) -> Self {
        self.0
            .put("S3BucketDestination", value.into_value().into_node());
        self
    }

    /// This property configures S3 Storage Lens Expanded Prefixes metrics report to read-only S3 table buckets.
    ///
    /// `StorageLensTableDestination`.
    pub fn storage_lens_table_destination(
        mut self,
        value: impl IntoValue<StorageLensTableDestinationProperty>,
    ) -> Self {
        self.0.put(
            "StorageLensTableDestination",
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

impl Kind for StorageLensExpandedPrefixesDataExportProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageLensExpandedPrefixesDataExportProperty>
    for StorageLensExpandedPrefixesDataExportProperty
{
}
impl From<StorageLensExpandedPrefixesDataExportProperty> for Node {
    #[inline]
    fn from(value: StorageLensExpandedPrefixesDataExportProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageLensExpandedPrefixesDataExportProperty>
    for StorageLensExpandedPrefixesDataExportProperty
{
    #[inline]
    fn into_value(self) -> Value<StorageLensExpandedPrefixesDataExportProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
///
/// The property type `StorageLensGroupLevel` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageLensGroupLevelProperty(Object);

impl StorageLensGroupLevelProperty {
    /// `StorageLensGroupLevelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. If this value is left null, then all Storage Lens groups are selected.
    ///
    /// `StorageLensGroupSelectionCriteria`.
    pub fn storage_lens_group_selection_criteria(
        mut self,
        value: impl IntoValue<StorageLensGroupSelectionCriteriaProperty>,
    ) -> Self {
        self.0.put(
            "StorageLensGroupSelectionCriteria",
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

impl Kind for StorageLensGroupLevelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageLensGroupLevelProperty> for StorageLensGroupLevelProperty {}
impl From<StorageLensGroupLevelProperty> for Node {
    #[inline]
    fn from(value: StorageLensGroupLevelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageLensGroupLevelProperty> for StorageLensGroupLevelProperty {
    #[inline]
    fn into_value(self) -> Value<StorageLensGroupLevelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. You can only attach Storage Lens groups to your dashboard if they're included in your Storage Lens group aggregation. If this value is left null, then all Storage Lens groups are selected.
///
/// The property type `StorageLensGroupSelectionCriteria` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageLensGroupSelectionCriteriaProperty(Object);

impl StorageLensGroupSelectionCriteriaProperty {
    /// `StorageLensGroupSelectionCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group aggregation.
    ///
    /// `Exclude`.
    pub fn exclude(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclude", value.into_value().into_node());
        self
    }

    /// This property indicates which Storage Lens group ARNs to include in the Storage Lens group aggregation.
    ///
    /// `Include`.
    pub fn include(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for StorageLensGroupSelectionCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageLensGroupSelectionCriteriaProperty>
    for StorageLensGroupSelectionCriteriaProperty
{
}
impl From<StorageLensGroupSelectionCriteriaProperty> for Node {
    #[inline]
    fn from(value: StorageLensGroupSelectionCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageLensGroupSelectionCriteriaProperty>
    for StorageLensGroupSelectionCriteriaProperty
{
    #[inline]
    fn into_value(self) -> Value<StorageLensGroupSelectionCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets. With this resource, you can store your Storage Lens metrics in S3 Tables that are created in a read-only S3 table bucket called aws-s3.
///
/// The property type `StorageLensTableDestination` of `AWS::S3::StorageLens`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageLensTableDestinationProperty(Object);

impl StorageLensTableDestinationProperty {
    /// `StorageLensTableDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_enabled`: This property indicates whether the export to read-only S3 table buckets is enabled for your S3 Storage Lens configuration.
    pub fn new(is_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsEnabled", is_enabled.into_value().into_node());
        Self(object_)
    }

    /// This resource configures your data encryption settings for Storage Lens metrics in read-only S3 table buckets.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<EncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
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

impl Kind for StorageLensTableDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageLensTableDestinationProperty> for StorageLensTableDestinationProperty {}
impl From<StorageLensTableDestinationProperty> for Node {
    #[inline]
    fn from(value: StorageLensTableDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageLensTableDestinationProperty> for StorageLensTableDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageLensTableDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Format` of a `S3BucketDestination` of `AWS::S3::StorageLens`.
pub enum Format {
    /// `CSV`.
    Csv,
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
        const VALUES: &[&str] = &["CSV", "Parquet"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputSchemaVersion` of a `S3BucketDestination` of `AWS::S3::StorageLens`.
pub enum OutputSchemaVersion {
    /// `V_1`.
    V1,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputSchemaVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputSchemaVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputSchemaVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputSchemaVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputSchemaVersion> for OutputSchemaVersion {
    #[inline]
    fn into_value(self) -> Value<OutputSchemaVersion> {
        const VALUES: &[&str] = &["V_1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
