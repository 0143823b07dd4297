// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Timestream::Table` and its property types.

use crate::l1::*;

/// The CreateTable operation adds a new table to an existing database in your account. In an AWS account, table names must be at least unique within each Region if they are in the same database. You may have identical table names in the same Region if the tables are in separate databases. While creating the table, you must specify the table name, database name, and the retention properties. [Service quotas apply](https://docs.aws.amazon.com/timestream/latest/developerguide/ts-limits.html). See [code sample](https://docs.aws.amazon.com/timestream/latest/developerguide/code-samples.create-table.html) for details.
///
/// `AWS::Timestream::Table`; `Ref` returns the physical id, which is made of `DatabaseName`, `TableName`.
/// Changing one of these replaces it: `DatabaseName`, `TableName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Timestream::Table",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("table.rules"),
};

impl CfnTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Timestream::Table";

    /// `CfnTable` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of the Timestream database that contains this table.
    pub fn new(database_name: impl IntoValue<kinds::timestream::DatabaseName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        Self(object_)
    }

    /// Contains properties to set on the table when enabling magnetic store writes.
    ///
    /// This object has the following attributes:
    ///
    /// - *EnableMagneticStoreWrites*: A `boolean` flag to enable magnetic store writes.
    /// - *MagneticStoreRejectedDataLocation*: The location to write error reports for records rejected, asynchronously, during magnetic store writes. Only `S3Configuration` objects are allowed. The `S3Configuration` object has the following attributes:
    ///
    /// - *BucketName*: The name of the S3 bucket.
    /// - *EncryptionOption*: The encryption option for the S3 location. Valid values are S3 server-side encryption with an S3 managed key ( `SSE_S3`) or AWS managed key ( `SSE_KMS`).
    /// - *KmsKeyId*: The AWS KMS key ID to use when encrypting with an AWS managed key.
    /// - *ObjectKeyPrefix*: The prefix to use option for the objects stored in S3.
    ///
    /// Both `BucketName` and `EncryptionOption` are *required* when `S3Configuration` is specified. If you specify `SSE_KMS` as your `EncryptionOption` then `KmsKeyId` is *required*.
    ///
    /// `EnableMagneticStoreWrites` attribute is *required* when `MagneticStoreWriteProperties` is specified. `MagneticStoreRejectedDataLocation` attribute is *required* when `EnableMagneticStoreWrites` is set to `true`.
    ///
    /// See the following examples:
    ///
    /// *JSON*
    ///
    /// ```text
    /// { "Type" : AWS::Timestream::Table", "Properties":{ "DatabaseName":"TestDatabase", "TableName":"TestTable", "MagneticStoreWriteProperties":{ "EnableMagneticStoreWrites":true, "MagneticStoreRejectedDataLocation":{ "S3Configuration":{ "BucketName":" amzn-s3-demo-bucket ", "EncryptionOption":"SSE_KMS", "KmsKeyId":"1234abcd-12ab-34cd-56ef-1234567890ab", "ObjectKeyPrefix":"prefix" } } } }
    /// }
    /// ```
    ///
    /// *YAML*
    ///
    /// ```text
    /// Type: AWS::Timestream::Table
    /// DependsOn: TestDatabase
    /// Properties: TableName: "TestTable" DatabaseName: "TestDatabase" MagneticStoreWriteProperties: EnableMagneticStoreWrites: true MagneticStoreRejectedDataLocation: S3Configuration: BucketName: " amzn-s3-demo-bucket " EncryptionOption: "SSE_KMS" KmsKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" ObjectKeyPrefix: "prefix"
    /// ```
    ///
    /// `MagneticStoreWriteProperties`; updated in place.
    pub fn magnetic_store_write_properties(
        mut self,
        value: impl IntoValue<MagneticStoreWritePropertiesProperty>,
    ) -> Self {
        self.0.put(
            "MagneticStoreWriteProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// The retention duration for the memory store and magnetic store. This object has the following attributes:
    ///
    /// - *MemoryStoreRetentionPeriodInHours*: Retention duration for memory store, in hours.
    /// - *MagneticStoreRetentionPeriodInDays*: Retention duration for magnetic store, in days.
    ///
    /// Both attributes are of type `string`. Both attributes are *required* when `RetentionProperties` is specified.
    ///
    /// See the following examples:
    ///
    /// *JSON*
    ///
    /// `{ "Type": AWS::Timestream::Table", "Properties": { "DatabaseName": "TestDatabase", "TableName": "TestTable", "RetentionProperties": { "MemoryStoreRetentionPeriodInHours": "24", "MagneticStoreRetentionPeriodInDays": "7" } } }`
    ///
    /// *YAML*
    ///
    /// ```text
    /// Type: AWS::Timestream::Table
    /// DependsOn: TestDatabase
    /// Properties: TableName: "TestTable" DatabaseName: "TestDatabase" RetentionProperties: MemoryStoreRetentionPeriodInHours: "24" MagneticStoreRetentionPeriodInDays: "7"
    /// ```
    ///
    /// `RetentionProperties`; updated in place.
    pub fn retention_properties(
        mut self,
        value: impl IntoValue<RetentionPropertiesProperty>,
    ) -> Self {
        self.0
            .put("RetentionProperties", value.into_value().into_node());
        self
    }

    /// The schema of the table.
    ///
    /// `Schema`; updated in place.
    pub fn schema(mut self, value: impl IntoValue<SchemaProperty>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
        self
    }

    /// The name of the Timestream table.
    ///
    /// *Length Constraints*: Minimum length of 3 bytes. Maximum length of 256 bytes.
    ///
    /// `TableName`; an update replaces the resource.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
        self
    }

    /// The tags to add to the table
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

impl Construct for CfnTable {
    type Handle = CfnTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTableRef {
        CfnTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTable`] of a stack.
pub struct CfnTableRef(NodeRef);

impl Clone for CfnTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTableRef {}
impl AsNode for CfnTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTableRef {
    /// What `Ref` returns: the physical id, which is made of `DatabaseName`, `TableName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `arn` of the table.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::timestream::TableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the table.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::timestream::TableArn> for &CfnTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::timestream::TableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The location to write error reports for records rejected, asynchronously, during magnetic store writes.
///
/// The property type `MagneticStoreRejectedDataLocation` of `AWS::Timestream::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct MagneticStoreRejectedDataLocationProperty(Object);

impl MagneticStoreRejectedDataLocationProperty {
    /// `MagneticStoreRejectedDataLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration of an S3 location to write error reports for records rejected, asynchronously, during magnetic store writes.
    ///
    /// `S3Configuration`.
    pub fn s3_configuration(mut self, value: impl IntoValue<S3ConfigurationProperty>) -> Self {
        self.0
            .put("S3Configuration", value.into_value().into_node());
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

impl Kind for MagneticStoreRejectedDataLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MagneticStoreRejectedDataLocationProperty>
    for MagneticStoreRejectedDataLocationProperty
{
}
impl From<MagneticStoreRejectedDataLocationProperty> for Node {
    #[inline]
    fn from(value: MagneticStoreRejectedDataLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MagneticStoreRejectedDataLocationProperty>
    for MagneticStoreRejectedDataLocationProperty
{
    #[inline]
    fn into_value(self) -> Value<MagneticStoreRejectedDataLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The set of properties on a table for configuring magnetic store writes.
///
/// The property type `MagneticStoreWriteProperties` of `AWS::Timestream::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct MagneticStoreWritePropertiesProperty(Object);

impl MagneticStoreWritePropertiesProperty {
    /// `MagneticStoreWritePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_magnetic_store_writes`: A flag to enable magnetic store writes.
    pub fn new(enable_magnetic_store_writes: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnableMagneticStoreWrites",
            enable_magnetic_store_writes.into_value().into_node(),
        );
        Self(object_)
    }

    /// The location to write error reports for records rejected asynchronously during magnetic store writes.
    ///
    /// `MagneticStoreRejectedDataLocation`.
    pub fn magnetic_store_rejected_data_location(
        mut self,
        value: impl IntoValue<MagneticStoreRejectedDataLocationProperty>,
    ) -> Self {
        self.0.put(
            "MagneticStoreRejectedDataLocation",
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

impl Kind for MagneticStoreWritePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MagneticStoreWritePropertiesProperty> for MagneticStoreWritePropertiesProperty {}
impl From<MagneticStoreWritePropertiesProperty> for Node {
    #[inline]
    fn from(value: MagneticStoreWritePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MagneticStoreWritePropertiesProperty> for MagneticStoreWritePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MagneticStoreWritePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An attribute used in partitioning data in a table. A dimension key partitions data using the values of the dimension specified by the dimension-name as partition key, while a measure key partitions data using measure names (values of the 'measure_name' column).
///
/// The property type `PartitionKey` of `AWS::Timestream::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionKeyProperty(Object);

impl PartitionKeyProperty {
    /// `PartitionKeyProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of the partition key.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The level of enforcement for the specification of a dimension key in ingested records. Options are REQUIRED (dimension key must be specified) and OPTIONAL (dimension key does not have to be specified).
    ///
    /// `EnforcementInRecord`; one of `REQUIRED`, `OPTIONAL`.
    pub fn enforcement_in_record(mut self, value: impl IntoValue<EnforcementInRecord>) -> Self {
        self.0
            .put("EnforcementInRecord", value.into_value().into_node());
        self
    }

    /// The name of the attribute used for a dimension key.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for PartitionKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartitionKeyProperty> for PartitionKeyProperty {}
impl From<PartitionKeyProperty> for Node {
    #[inline]
    fn from(value: PartitionKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartitionKeyProperty> for PartitionKeyProperty {
    #[inline]
    fn into_value(self) -> Value<PartitionKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Retention properties contain the duration for which your time-series data must be stored in the magnetic store and the memory store.
///
/// The property type `RetentionProperties` of `AWS::Timestream::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetentionPropertiesProperty(Object);

impl RetentionPropertiesProperty {
    /// `RetentionPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The duration for which data must be stored in the magnetic store.
    ///
    /// `MagneticStoreRetentionPeriodInDays`.
    pub fn magnetic_store_retention_period_in_days(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "MagneticStoreRetentionPeriodInDays",
            value.into_value().into_node(),
        );
        self
    }

    /// The duration for which data must be stored in the memory store.
    ///
    /// `MemoryStoreRetentionPeriodInHours`.
    pub fn memory_store_retention_period_in_hours(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "MemoryStoreRetentionPeriodInHours",
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

impl Kind for RetentionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetentionPropertiesProperty> for RetentionPropertiesProperty {}
impl From<RetentionPropertiesProperty> for Node {
    #[inline]
    fn from(value: RetentionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetentionPropertiesProperty> for RetentionPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<RetentionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that specifies an S3 location.
///
/// The property type `S3Configuration` of `AWS::Timestream::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigurationProperty(Object);

impl S3ConfigurationProperty {
    /// `S3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The bucket name of the customer S3 bucket.
    /// - `encryption_option`: The encryption option for the customer S3 location.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        encryption_option: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put(
            "EncryptionOption",
            encryption_option.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS key ID for the customer S3 location when encrypting with an AWS managed key.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The object key preview for the customer S3 location.
    ///
    /// `ObjectKeyPrefix`.
    pub fn object_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ObjectKeyPrefix", value.into_value().into_node());
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

impl Kind for S3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigurationProperty> for S3ConfigurationProperty {}
impl From<S3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigurationProperty> for S3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A Schema specifies the expected data model of the table.
///
/// The property type `Schema` of `AWS::Timestream::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaProperty(Object);

impl SchemaProperty {
    /// `SchemaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A non-empty list of partition keys defining the attributes used to partition the table data. The order of the list determines the partition hierarchy. The name and type of each partition key as well as the partition key order cannot be changed after the table is created. However, the enforcement level of each partition key can be changed.
    ///
    /// `CompositePartitionKey`.
    pub fn composite_partition_key(
        mut self,
        value: impl IntoValue<List<PartitionKeyProperty>>,
    ) -> Self {
        self.0
            .put("CompositePartitionKey", value.into_value().into_node());
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

impl Kind for SchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaProperty> for SchemaProperty {}
impl From<SchemaProperty> for Node {
    #[inline]
    fn from(value: SchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaProperty> for SchemaProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EnforcementInRecord` of a `PartitionKey` of `AWS::Timestream::Table`.
pub enum EnforcementInRecord {
    /// `OPTIONAL`.
    Optional,
    /// `REQUIRED`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for EnforcementInRecord {}
#[diagnostic::do_not_recommend]
impl TextKind for EnforcementInRecord {}
#[diagnostic::do_not_recommend]
impl IdKind for EnforcementInRecord {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnforcementInRecord {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnforcementInRecord> for EnforcementInRecord {
    #[inline]
    fn into_value(self) -> Value<EnforcementInRecord> {
        const VALUES: &[&str] = &["OPTIONAL", "REQUIRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PartitionKey` of `AWS::Timestream::Table`.
pub enum Type {
    /// `DIMENSION`.
    Dimension,
    /// `MEASURE`.
    Measure,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["DIMENSION", "MEASURE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
