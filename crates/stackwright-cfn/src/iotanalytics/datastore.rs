// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTAnalytics::Datastore` and its property types.

use crate::l1::*;

/// AWS::IoTAnalytics::Datastore resource is a repository for messages. For more information, see [How to Use](https://docs.aws.amazon.com/iotanalytics/latest/userguide/welcome.html#aws-iot-analytics-how) in the *User Guide*.
///
/// `AWS::IoTAnalytics::Datastore`; `Ref` returns its `DatastoreName`, a [`iotanalytics::DatastoreName`](kinds::iotanalytics::DatastoreName).
/// Changing one of these replaces it: `DatastoreName`.
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDatastore(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTAnalytics::Datastore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("datastore.rules"),
};

impl CfnDatastore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTAnalytics::Datastore";

    /// `CfnDatastore` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the data store.
    ///
    /// `DatastoreName`; an update replaces the resource.
    pub fn datastore_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatastoreName", value.into_value().into_node());
        self
    }

    /// Information about the partition dimensions in a data store.
    ///
    /// `DatastorePartitions`; updated in place.
    pub fn datastore_partitions(
        mut self,
        value: impl IntoValue<DatastorePartitionsProperty>,
    ) -> Self {
        self.0
            .put("DatastorePartitions", value.into_value().into_node());
        self
    }

    /// Where data store data is stored.
    ///
    /// `DatastoreStorage`; updated in place.
    pub fn datastore_storage(mut self, value: impl IntoValue<DatastoreStorageProperty>) -> Self {
        self.0
            .put("DatastoreStorage", value.into_value().into_node());
        self
    }

    /// Contains the configuration information of file formats. ITA data stores support JSON and [Parquet](https://docs.aws.amazon.com/https://parquet.apache.org/).
    ///
    /// The default file format is JSON. You can specify only one format.
    ///
    /// You can't change the file format after you create the data store.
    ///
    /// `FileFormatConfiguration`; updated in place.
    pub fn file_format_configuration(
        mut self,
        value: impl IntoValue<FileFormatConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FileFormatConfiguration", value.into_value().into_node());
        self
    }

    /// How long, in days, message data is kept for the data store. When `customerManagedS3` storage is selected, this parameter is ignored.
    ///
    /// `RetentionPeriod`; updated in place.
    pub fn retention_period(mut self, value: impl IntoValue<RetentionPeriodProperty>) -> Self {
        self.0
            .put("RetentionPeriod", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the data store.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnDatastore {
    type Handle = CfnDatastoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatastoreRef {
        CfnDatastoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDatastore`] of a stack.
pub struct CfnDatastoreRef(NodeRef);

impl Clone for CfnDatastoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatastoreRef {}
impl AsNode for CfnDatastoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatastoreRef {
    /// What `Ref` returns: its `DatastoreName`, a [`iotanalytics::DatastoreName`](kinds::iotanalytics::DatastoreName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotanalytics::DatastoreName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iotanalytics::DatastoreName> for &CfnDatastoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotanalytics::DatastoreName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about a column that stores your data.
///
/// The property type `Column` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnProperty(Object);

impl ColumnProperty {
    /// `ColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the column.
    /// - `r#type`: The type of data.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnProperty> for ColumnProperty {}
impl From<ColumnProperty> for Node {
    #[inline]
    fn from(value: ColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnProperty> for ColumnProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3-customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored. You can't change the choice of Amazon S3 storage after your data store is created.
///
/// The property type `CustomerManagedS3` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerManagedS3Property(Object);

impl CustomerManagedS3Property {
    /// `CustomerManagedS3Property` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the Amazon S3 bucket where your data is stored.
    /// - `role_arn`: The ARN of the role that grants ITA permission to interact with your Amazon S3 resources.
    pub fn new(
        bucket: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// (Optional) The prefix used to create the keys of the data store data objects. Each object in an Amazon S3 bucket has a key that is its unique identifier in the bucket. Each object in a bucket has exactly one key. The prefix must end with a forward slash (/).
    ///
    /// `KeyPrefix`.
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPrefix", value.into_value().into_node());
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

impl Kind for CustomerManagedS3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerManagedS3Property> for CustomerManagedS3Property {}
impl From<CustomerManagedS3Property> for Node {
    #[inline]
    fn from(value: CustomerManagedS3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerManagedS3Property> for CustomerManagedS3Property {
    #[inline]
    fn into_value(self) -> Value<CustomerManagedS3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon S3 -customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored. You can't change the choice of Amazon S3 storage after your data store is created.
///
/// The property type `CustomerManagedS3Storage` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerManagedS3StorageProperty(Object);

impl CustomerManagedS3StorageProperty {
    /// `CustomerManagedS3StorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the Amazon S3 bucket where your data is stored.
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// (Optional) The prefix used to create the keys of the data store data objects. Each object in an Amazon S3 bucket has a key that is its unique identifier in the bucket. Each object in a bucket has exactly one key. The prefix must end with a forward slash (/).
    ///
    /// `KeyPrefix`.
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPrefix", value.into_value().into_node());
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

impl Kind for CustomerManagedS3StorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerManagedS3StorageProperty> for CustomerManagedS3StorageProperty {}
impl From<CustomerManagedS3StorageProperty> for Node {
    #[inline]
    fn from(value: CustomerManagedS3StorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerManagedS3StorageProperty> for CustomerManagedS3StorageProperty {
    #[inline]
    fn into_value(self) -> Value<CustomerManagedS3StorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single dimension to partition a data store. The dimension must be an `AttributePartition` or a `TimestampPartition`.
///
/// The property type `DatastorePartition` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatastorePartitionProperty(Object);

impl DatastorePartitionProperty {
    /// `DatastorePartitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A partition dimension defined by an attribute.
    ///
    /// `Partition`.
    pub fn partition(mut self, value: impl IntoValue<PartitionProperty>) -> Self {
        self.0.put("Partition", value.into_value().into_node());
        self
    }

    /// A partition dimension defined by a timestamp attribute.
    ///
    /// `TimestampPartition`.
    pub fn timestamp_partition(
        mut self,
        value: impl IntoValue<TimestampPartitionProperty>,
    ) -> Self {
        self.0
            .put("TimestampPartition", value.into_value().into_node());
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

impl Kind for DatastorePartitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatastorePartitionProperty> for DatastorePartitionProperty {}
impl From<DatastorePartitionProperty> for Node {
    #[inline]
    fn from(value: DatastorePartitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatastorePartitionProperty> for DatastorePartitionProperty {
    #[inline]
    fn into_value(self) -> Value<DatastorePartitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the partition dimensions in a data store.
///
/// The property type `DatastorePartitions` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatastorePartitionsProperty(Object);

impl DatastorePartitionsProperty {
    /// `DatastorePartitionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of partition dimensions in a data store.
    ///
    /// `Partitions`.
    pub fn partitions(mut self, value: impl IntoValue<List<DatastorePartitionProperty>>) -> Self {
        self.0.put("Partitions", value.into_value().into_node());
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

impl Kind for DatastorePartitionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatastorePartitionsProperty> for DatastorePartitionsProperty {}
impl From<DatastorePartitionsProperty> for Node {
    #[inline]
    fn from(value: DatastorePartitionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatastorePartitionsProperty> for DatastorePartitionsProperty {
    #[inline]
    fn into_value(self) -> Value<DatastorePartitionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Where data store data is stored.
///
/// The property type `DatastoreStorage` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatastoreStorageProperty(Object);

impl DatastoreStorageProperty {
    /// `DatastoreStorageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Use this to store data store data in an S3 bucket that you manage. The choice of service-managed or customer-managed S3 storage cannot be changed after creation of the data store.
    ///
    /// `CustomerManagedS3`.
    pub fn customer_managed_s3(mut self, value: impl IntoValue<CustomerManagedS3Property>) -> Self {
        self.0
            .put("CustomerManagedS3", value.into_value().into_node());
        self
    }

    /// Use this to store data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. You can't change the choice of Amazon S3 storage after your data store is created.
    ///
    /// `IotSiteWiseMultiLayerStorage`.
    pub fn iot_site_wise_multi_layer_storage(
        mut self,
        value: impl IntoValue<IotSiteWiseMultiLayerStorageProperty>,
    ) -> Self {
        self.0.put(
            "IotSiteWiseMultiLayerStorage",
            value.into_value().into_node(),
        );
        self
    }

    /// Use this to store data store data in an S3 bucket managed by the service. The choice of service-managed or customer-managed S3 storage cannot be changed after creation of the data store.
    ///
    /// `ServiceManagedS3`; free JSON, such as an [`Object`].
    pub fn service_managed_s3(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ServiceManagedS3", value.into_value().into_node());
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

impl Kind for DatastoreStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatastoreStorageProperty> for DatastoreStorageProperty {}
impl From<DatastoreStorageProperty> for Node {
    #[inline]
    fn from(value: DatastoreStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatastoreStorageProperty> for DatastoreStorageProperty {
    #[inline]
    fn into_value(self) -> Value<DatastoreStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the configuration information of file formats. ITA data stores support JSON and [Parquet](https://docs.aws.amazon.com/https://parquet.apache.org/).
///
/// The default file format is JSON. You can specify only one format.
///
/// You can't change the file format after you create the data store.
///
/// The property type `FileFormatConfiguration` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileFormatConfigurationProperty(Object);

impl FileFormatConfigurationProperty {
    /// `FileFormatConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains the configuration information of the JSON format.
    ///
    /// `JsonConfiguration`; free JSON, such as an [`Object`].
    pub fn json_configuration(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("JsonConfiguration", value.into_value().into_node());
        self
    }

    /// Contains the configuration information of the Parquet format.
    ///
    /// `ParquetConfiguration`.
    pub fn parquet_configuration(
        mut self,
        value: impl IntoValue<ParquetConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ParquetConfiguration", value.into_value().into_node());
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

impl Kind for FileFormatConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileFormatConfigurationProperty> for FileFormatConfigurationProperty {}
impl From<FileFormatConfigurationProperty> for Node {
    #[inline]
    fn from(value: FileFormatConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileFormatConfigurationProperty> for FileFormatConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FileFormatConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. You can't change the choice of Amazon S3 storage after your data store is created.
///
/// The property type `IotSiteWiseMultiLayerStorage` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotSiteWiseMultiLayerStorageProperty(Object);

impl IotSiteWiseMultiLayerStorageProperty {
    /// `IotSiteWiseMultiLayerStorageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage.
    ///
    /// `CustomerManagedS3Storage`.
    pub fn customer_managed_s3_storage(
        mut self,
        value: impl IntoValue<CustomerManagedS3StorageProperty>,
    ) -> Self {
        self.0
            .put("CustomerManagedS3Storage", value.into_value().into_node());
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

impl Kind for IotSiteWiseMultiLayerStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IotSiteWiseMultiLayerStorageProperty> for IotSiteWiseMultiLayerStorageProperty {}
impl From<IotSiteWiseMultiLayerStorageProperty> for Node {
    #[inline]
    fn from(value: IotSiteWiseMultiLayerStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IotSiteWiseMultiLayerStorageProperty> for IotSiteWiseMultiLayerStorageProperty {
    #[inline]
    fn into_value(self) -> Value<IotSiteWiseMultiLayerStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the configuration information of the Parquet format.
///
/// The property type `ParquetConfiguration` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParquetConfigurationProperty(Object);

impl ParquetConfigurationProperty {
    /// `ParquetConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information needed to define a schema.
    ///
    /// `SchemaDefinition`.
    pub fn schema_definition(mut self, value: impl IntoValue<SchemaDefinitionProperty>) -> Self {
        self.0
            .put("SchemaDefinition", value.into_value().into_node());
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

impl Kind for ParquetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParquetConfigurationProperty> for ParquetConfigurationProperty {}
impl From<ParquetConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParquetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParquetConfigurationProperty> for ParquetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ParquetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single dimension to partition a data store. The dimension must be an `AttributePartition` or a `TimestampPartition`.
///
/// The property type `Partition` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionProperty(Object);

impl PartitionProperty {
    /// `PartitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_name`: The name of the attribute that defines a partition dimension.
    pub fn new(attribute_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeName", attribute_name.into_value().into_node());
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

impl Kind for PartitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartitionProperty> for PartitionProperty {}
impl From<PartitionProperty> for Node {
    #[inline]
    fn from(value: PartitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartitionProperty> for PartitionProperty {
    #[inline]
    fn into_value(self) -> Value<PartitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// How long, in days, message data is kept.
///
/// The property type `RetentionPeriod` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetentionPeriodProperty(Object);

impl RetentionPeriodProperty {
    /// `RetentionPeriodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days that message data is kept. The `unlimited` parameter must be false.
    ///
    /// `NumberOfDays`.
    pub fn number_of_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumberOfDays", value.into_value().into_node());
        self
    }

    /// If true, message data is kept indefinitely.
    ///
    /// `Unlimited`.
    pub fn unlimited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Unlimited", value.into_value().into_node());
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

impl Kind for RetentionPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetentionPeriodProperty> for RetentionPeriodProperty {}
impl From<RetentionPeriodProperty> for Node {
    #[inline]
    fn from(value: RetentionPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetentionPeriodProperty> for RetentionPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<RetentionPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information needed to define a schema.
///
/// The property type `SchemaDefinition` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaDefinitionProperty(Object);

impl SchemaDefinitionProperty {
    /// `SchemaDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies one or more columns that store your data.
    ///
    /// Each schema can have up to 100 columns. Each column can have up to 100 nested types.
    ///
    /// `Columns`.
    pub fn columns(mut self, value: impl IntoValue<List<ColumnProperty>>) -> Self {
        self.0.put("Columns", value.into_value().into_node());
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

impl Kind for SchemaDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaDefinitionProperty> for SchemaDefinitionProperty {}
impl From<SchemaDefinitionProperty> for Node {
    #[inline]
    fn from(value: SchemaDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaDefinitionProperty> for SchemaDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A partition dimension defined by a timestamp attribute.
///
/// The property type `TimestampPartition` of `AWS::IoTAnalytics::Datastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimestampPartitionProperty(Object);

impl TimestampPartitionProperty {
    /// `TimestampPartitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_name`: The attribute name of the partition defined by a timestamp.
    pub fn new(attribute_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeName", attribute_name.into_value().into_node());
        Self(object_)
    }

    /// The timestamp format of a partition defined by a timestamp. The default format is seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `TimestampFormat`.
    pub fn timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimestampFormat", value.into_value().into_node());
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

impl Kind for TimestampPartitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimestampPartitionProperty> for TimestampPartitionProperty {}
impl From<TimestampPartitionProperty> for Node {
    #[inline]
    fn from(value: TimestampPartitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimestampPartitionProperty> for TimestampPartitionProperty {
    #[inline]
    fn into_value(self) -> Value<TimestampPartitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
