// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cassandra::Table` and its property types.

use crate::l1::*;

/// You can use the `AWS::Cassandra::Table` resource to create a new table in Amazon Keyspaces (for Apache Cassandra). For more information, see [Create a table](https://docs.aws.amazon.com/keyspaces/latest/devguide/getting-started.tables.html) in the *Amazon Keyspaces Developer Guide*.
///
/// `AWS::Cassandra::Table`; `Ref` returns the physical id, which is made of `KeyspaceName`, `TableName`.
/// Changing one of these replaces it: `ClientSideTimestampsEnabled`, `ClusteringKeyColumns`, `KeyspaceName`, `PartitionKeyColumns`, `TableName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cassandra::Table",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("table.rules"),
};

impl CfnTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cassandra::Table";

    /// `CfnTable` with its required properties, in alphabetical order:
    ///
    /// - `keyspace_name`: The name of the keyspace to create the table in.
    /// - `partition_key_columns`: One or more columns that uniquely identify every row in the table.
    pub fn new(
        keyspace_name: impl IntoValue<String>,
        partition_key_columns: impl IntoValue<List<ColumnProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyspaceName", keyspace_name.into_value().into_node());
        object_.put(
            "PartitionKeyColumns",
            partition_key_columns.into_value().into_node(),
        );
        Self(object_)
    }

    /// The optional auto scaling capacity settings for a table in provisioned capacity mode.
    ///
    /// `AutoScalingSpecifications`; updated in place.
    pub fn auto_scaling_specifications(
        mut self,
        value: impl IntoValue<AutoScalingSpecificationProperty>,
    ) -> Self {
        self.0
            .put("AutoScalingSpecifications", value.into_value().into_node());
        self
    }

    /// The billing mode for the table, which determines how you'll be charged for reads and writes:
    ///
    /// - *On-demand mode* (default) - You pay based on the actual reads and writes your application performs.
    /// - *Provisioned mode* - Lets you specify the number of reads and writes per second that you need for your application.
    ///
    /// If you don't specify a value for this property, then the table will use on-demand mode.
    ///
    /// `BillingMode`; updated in place.
    pub fn billing_mode(mut self, value: impl IntoValue<BillingModeProperty>) -> Self {
        self.0.put("BillingMode", value.into_value().into_node());
        self
    }

    /// The settings for the CDC stream of a table. For more information about CDC streams, see [Working with change data capture (CDC) streams in Amazon Keyspaces](https://docs.aws.amazon.com/keyspaces/latest/devguide/cdc.html) in the *Amazon Keyspaces Developer Guide*.
    ///
    /// `CdcSpecification`; updated in place.
    pub fn cdc_specification(mut self, value: impl IntoValue<CdcSpecificationProperty>) -> Self {
        self.0
            .put("CdcSpecification", value.into_value().into_node());
        self
    }

    /// Enables client-side timestamps for the table. By default, the setting is disabled. You can enable client-side timestamps with the following option:
    ///
    /// - `status: "enabled"`
    ///
    /// After client-side timestamps are enabled for a table, you can't disable this setting.
    ///
    /// `ClientSideTimestampsEnabled`; an update replaces the resource.
    pub fn client_side_timestamps_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ClientSideTimestampsEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// One or more columns that determine how the table data is sorted.
    ///
    /// `ClusteringKeyColumns`; an update replaces the resource.
    pub fn clustering_key_columns(
        mut self,
        value: impl IntoValue<List<ClusteringKeyColumnProperty>>,
    ) -> Self {
        self.0
            .put("ClusteringKeyColumns", value.into_value().into_node());
        self
    }

    /// The default Time To Live (TTL) value for all rows in a table in seconds. The maximum configurable value is 630,720,000 seconds, which is the equivalent of 20 years. By default, the TTL value for a table is 0, which means data does not expire.
    ///
    /// For more information, see [Setting the default TTL value for a table](https://docs.aws.amazon.com/keyspaces/latest/devguide/TTL-how-it-works.html#ttl-howitworks_default_ttl) in the *Amazon Keyspaces Developer Guide*.
    ///
    /// `DefaultTimeToLive`; updated in place.
    pub fn default_time_to_live(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DefaultTimeToLive", value.into_value().into_node());
        self
    }

    /// The encryption at rest options for the table.
    ///
    /// - *AWS owned key* (default) - The key is owned by Amazon Keyspaces.
    /// - *Customer managed key* - The key is stored in your account and is created, owned, and managed by you.
    ///
    /// > If you choose encryption with a customer managed key, you must specify a valid customer managed KMS key with permissions granted to Amazon Keyspaces.
    ///
    /// For more information, see [Encryption at rest in Amazon Keyspaces](https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html) in the *Amazon Keyspaces Developer Guide*.
    ///
    /// `EncryptionSpecification`; updated in place.
    pub fn encryption_specification(
        mut self,
        value: impl IntoValue<EncryptionSpecificationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionSpecification", value.into_value().into_node());
        self
    }

    /// Specifies if point-in-time recovery is enabled or disabled for the table. The options are `PointInTimeRecoveryEnabled=true` and `PointInTimeRecoveryEnabled=false`. If not specified, the default is `PointInTimeRecoveryEnabled=false`.
    ///
    /// `PointInTimeRecoveryEnabled`; updated in place.
    pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PointInTimeRecoveryEnabled", value.into_value().into_node());
        self
    }

    /// One or more columns that are not part of the primary key - that is, columns that are *not* defined as partition key columns or clustering key columns.
    ///
    /// You can add regular columns to existing tables by adding them to the template.
    ///
    /// `RegularColumns`; updated in place.
    pub fn regular_columns(mut self, value: impl IntoValue<List<ColumnProperty>>) -> Self {
        self.0.put("RegularColumns", value.into_value().into_node());
        self
    }

    /// The AWS Region specific settings of a multi-Region table.
    ///
    /// For a multi-Region table, you can configure the table's read capacity differently per AWS Region. You can do this by configuring the following parameters.
    ///
    /// - `region`: The Region where these settings are applied. (Required)
    /// - `readCapacityUnits`: The provisioned read capacity units. (Optional)
    /// - `readCapacityAutoScaling`: The read capacity auto scaling settings for the table. (Optional)
    ///
    /// `ReplicaSpecifications`; updated in place.
    pub fn replica_specifications(
        mut self,
        value: impl IntoValue<List<ReplicaSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("ReplicaSpecifications", value.into_value().into_node());
        self
    }

    /// The name of the table to be created. The table name is case sensitive. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the table name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you can't perform updates that require replacing this resource. You can perform updates that require no interruption or some interruption. If you must replace the resource, specify a new name.
    ///
    /// *Length constraints:* Minimum length of 3. Maximum length of 255.
    ///
    /// *Pattern:* `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`
    ///
    /// `TableName`; an update replaces the resource.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Warm throughput configuration for the table
    ///
    /// `WarmThroughput`; updated in place.
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughputProperty>) -> Self {
        self.0.put("WarmThroughput", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id, which is made of `KeyspaceName`, `TableName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The optional auto scaling settings for a table with provisioned throughput capacity.
///
/// To turn on auto scaling for a table in `throughputMode:PROVISIONED`, you must specify the following parameters.
///
/// Configure the minimum and maximum capacity units. The auto scaling policy ensures that capacity never goes below the minimum or above the maximum range.
///
/// - `minimumUnits`: The minimum level of throughput the table should always be ready to support. The value must be between 1 and the max throughput per second quota for your account (40,000 by default).
/// - `maximumUnits`: The maximum level of throughput the table should always be ready to support. The value must be between 1 and the max throughput per second quota for your account (40,000 by default).
/// - `scalingPolicy`: Amazon Keyspaces supports the `target tracking` scaling policy. The auto scaling target is a percentage of the provisioned capacity of the table.
///
/// For more information, see [Managing throughput capacity automatically with Amazon Keyspaces auto scaling](https://docs.aws.amazon.com/keyspaces/latest/devguide/autoscaling.html) in the *Amazon Keyspaces Developer Guide*.
///
/// The property type `AutoScalingSetting` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoScalingSettingProperty(Object);

impl AutoScalingSettingProperty {
    /// `AutoScalingSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This optional parameter enables auto scaling for the table if set to `false`.
    ///
    /// `AutoScalingDisabled`; default `false`.
    pub fn auto_scaling_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoScalingDisabled", value.into_value().into_node());
        self
    }

    /// Manage costs by specifying the maximum amount of throughput to provision. The value must be between 1 and the max throughput per second quota for your account (40,000 by default).
    ///
    /// `MaximumUnits`.
    pub fn maximum_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaximumUnits", value.into_value().into_node());
        self
    }

    /// The minimum level of throughput the table should always be ready to support. The value must be between 1 and the max throughput per second quota for your account (40,000 by default).
    ///
    /// `MinimumUnits`.
    pub fn minimum_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinimumUnits", value.into_value().into_node());
        self
    }

    /// Amazon Keyspaces supports the `target tracking` auto scaling policy. With this policy, Amazon Keyspaces auto scaling ensures that the table's ratio of consumed to provisioned capacity stays at or near the target value that you specify. You define the target value as a percentage between 20 and 90.
    ///
    /// `ScalingPolicy`.
    pub fn scaling_policy(mut self, value: impl IntoValue<ScalingPolicyProperty>) -> Self {
        self.0.put("ScalingPolicy", value.into_value().into_node());
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

impl Kind for AutoScalingSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoScalingSettingProperty> for AutoScalingSettingProperty {}
impl From<AutoScalingSettingProperty> for Node {
    #[inline]
    fn from(value: AutoScalingSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoScalingSettingProperty> for AutoScalingSettingProperty {
    #[inline]
    fn into_value(self) -> Value<AutoScalingSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The optional auto scaling capacity settings for a table in provisioned capacity mode.
///
/// The property type `AutoScalingSpecification` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoScalingSpecificationProperty(Object);

impl AutoScalingSpecificationProperty {
    /// `AutoScalingSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The auto scaling settings for the table's read capacity.
    ///
    /// `ReadCapacityAutoScaling`.
    pub fn read_capacity_auto_scaling(
        mut self,
        value: impl IntoValue<AutoScalingSettingProperty>,
    ) -> Self {
        self.0
            .put("ReadCapacityAutoScaling", value.into_value().into_node());
        self
    }

    /// The auto scaling settings for the table's write capacity.
    ///
    /// `WriteCapacityAutoScaling`.
    pub fn write_capacity_auto_scaling(
        mut self,
        value: impl IntoValue<AutoScalingSettingProperty>,
    ) -> Self {
        self.0
            .put("WriteCapacityAutoScaling", value.into_value().into_node());
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

impl Kind for AutoScalingSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoScalingSpecificationProperty> for AutoScalingSpecificationProperty {}
impl From<AutoScalingSpecificationProperty> for Node {
    #[inline]
    fn from(value: AutoScalingSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoScalingSpecificationProperty> for AutoScalingSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoScalingSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines the billing mode for the table - on-demand or provisioned.
///
/// The property type `BillingMode` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct BillingModeProperty(Object);

impl BillingModeProperty {
    /// `BillingModeProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: The billing mode for the table.
    pub fn new(mode: impl IntoValue<Mode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// The provisioned read capacity and write capacity for the table. For more information, see [Provisioned throughput capacity mode](https://docs.aws.amazon.com/keyspaces/latest/devguide/ReadWriteCapacityMode.html#ReadWriteCapacityMode.Provisioned) in the *Amazon Keyspaces Developer Guide*.
    ///
    /// `ProvisionedThroughput`.
    pub fn provisioned_throughput(
        mut self,
        value: impl IntoValue<ProvisionedThroughputProperty>,
    ) -> Self {
        self.0
            .put("ProvisionedThroughput", value.into_value().into_node());
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

impl Kind for BillingModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BillingModeProperty> for BillingModeProperty {}
impl From<BillingModeProperty> for Node {
    #[inline]
    fn from(value: BillingModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BillingModeProperty> for BillingModeProperty {
    #[inline]
    fn into_value(self) -> Value<BillingModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the CDC stream of a table. For more information about CDC streams, see [Working with change data capture (CDC) streams in Amazon Keyspaces](https://docs.aws.amazon.com/keyspaces/latest/devguide/cdc.html) in the *Amazon Keyspaces Developer Guide*.
///
/// The property type `CdcSpecification` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct CdcSpecificationProperty(Object);

impl CdcSpecificationProperty {
    /// `CdcSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: The status of the CDC stream.
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The tags (key-value pairs) that you want to apply to the stream.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The view type specifies the changes Amazon Keyspaces records for each changed row in the stream. After you create the stream, you can't make changes to this selection.
    ///
    /// The options are:
    ///
    /// - `NEW_AND_OLD_IMAGES` - both versions of the row, before and after the change. This is the default.
    /// - `NEW_IMAGE` - the version of the row after the change.
    /// - `OLD_IMAGE` - the version of the row before the change.
    /// - `KEYS_ONLY` - the partition and clustering keys of the row that was changed.
    ///
    /// `ViewType`; default `"NEW_AND_OLD_IMAGES"`; one of `NEW_IMAGE`, `OLD_IMAGE`, `KEYS_ONLY`, `NEW_AND_OLD_IMAGES`.
    pub fn view_type(mut self, value: impl IntoValue<ViewType>) -> Self {
        self.0.put("ViewType", value.into_value().into_node());
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

impl Kind for CdcSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CdcSpecificationProperty> for CdcSpecificationProperty {}
impl From<CdcSpecificationProperty> for Node {
    #[inline]
    fn from(value: CdcSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CdcSpecificationProperty> for CdcSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<CdcSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an individual column within the clustering key.
///
/// The property type `ClusteringKeyColumn` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusteringKeyColumnProperty(Object);

impl ClusteringKeyColumnProperty {
    /// `ClusteringKeyColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `column`: The name and data type of this clustering key column.
    pub fn new(column: impl IntoValue<ColumnProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Column", column.into_value().into_node());
        Self(object_)
    }

    /// The order in which this column's data is stored:
    ///
    /// - `ASC` (default) - The column's data is stored in ascending order.
    /// - `DESC` - The column's data is stored in descending order.
    ///
    /// `OrderBy`; default `"ASC"`; one of `ASC`, `DESC`; an update replaces the resource.
    pub fn order_by(mut self, value: impl IntoValue<OrderBy>) -> Self {
        self.0.put("OrderBy", value.into_value().into_node());
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

impl Kind for ClusteringKeyColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusteringKeyColumnProperty> for ClusteringKeyColumnProperty {}
impl From<ClusteringKeyColumnProperty> for Node {
    #[inline]
    fn from(value: ClusteringKeyColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusteringKeyColumnProperty> for ClusteringKeyColumnProperty {
    #[inline]
    fn into_value(self) -> Value<ClusteringKeyColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name and data type of an individual column in a table. In addition to the data type, you can also use the following two keywords:
///
/// - `STATIC` if the table has a clustering column. Static columns store values that are shared by all rows in the same partition.
/// - `FROZEN` for collection data types. In frozen collections the values of the collection are serialized into a single immutable value, and Amazon Keyspaces treats them like a `BLOB`.
///
/// The property type `Column` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnProperty(Object);

impl ColumnProperty {
    /// `ColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The name of the column.
    /// - `column_type`: The data type of the column.
    pub fn new(column_name: impl IntoValue<String>, column_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("ColumnType", column_type.into_value().into_node());
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

/// Specifies the encryption at rest option selected for the table.
///
/// The property type `EncryptionSpecification` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionSpecificationProperty(Object);

impl EncryptionSpecificationProperty {
    /// `EncryptionSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_type`: The encryption at rest options for the table.
    pub fn new(encryption_type: impl IntoValue<EncryptionType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncryptionType", encryption_type.into_value().into_node());
        Self(object_)
    }

    /// Requires a `kms_key_identifier` in the format of a key ARN.
    ///
    /// `KmsKeyIdentifier`.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
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

impl Kind for EncryptionSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionSpecificationProperty> for EncryptionSpecificationProperty {}
impl From<EncryptionSpecificationProperty> for Node {
    #[inline]
    fn from(value: EncryptionSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionSpecificationProperty> for EncryptionSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The provisioned throughput for the table, which consists of `ReadCapacityUnits` and `WriteCapacityUnits`.
///
/// The property type `ProvisionedThroughput` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedThroughputProperty(Object);

impl ProvisionedThroughputProperty {
    /// `ProvisionedThroughputProperty` with its required properties, in alphabetical order:
    ///
    /// - `read_capacity_units`: The amount of read capacity that's provisioned for the table.
    /// - `write_capacity_units`: The amount of write capacity that's provisioned for the table.
    pub fn new(
        read_capacity_units: impl IntoValue<i64>,
        write_capacity_units: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReadCapacityUnits",
            read_capacity_units.into_value().into_node(),
        );
        object_.put(
            "WriteCapacityUnits",
            write_capacity_units.into_value().into_node(),
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

impl Kind for ProvisionedThroughputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedThroughputProperty> for ProvisionedThroughputProperty {}
impl From<ProvisionedThroughputProperty> for Node {
    #[inline]
    fn from(value: ProvisionedThroughputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedThroughputProperty> for ProvisionedThroughputProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionedThroughputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Region specific settings of a multi-Region table.
///
/// For a multi-Region table, you can configure the table's read capacity differently per AWS Region. You can do this by configuring the following parameters.
///
/// - `region`: The Region where these settings are applied. (Required)
/// - `readCapacityUnits`: The provisioned read capacity units. (Optional)
/// - `readCapacityAutoScaling`: The read capacity auto scaling settings for the table. (Optional)
///
/// The property type `ReplicaSpecification` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaSpecificationProperty(Object);

impl ReplicaSpecificationProperty {
    /// `ReplicaSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The AWS Region.
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// The read capacity auto scaling settings for the multi-Region table in the specified AWS Region.
    ///
    /// `ReadCapacityAutoScaling`.
    pub fn read_capacity_auto_scaling(
        mut self,
        value: impl IntoValue<AutoScalingSettingProperty>,
    ) -> Self {
        self.0
            .put("ReadCapacityAutoScaling", value.into_value().into_node());
        self
    }

    /// The provisioned read capacity units for the multi-Region table in the specified AWS Region.
    ///
    /// `ReadCapacityUnits`.
    pub fn read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReadCapacityUnits", value.into_value().into_node());
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

impl Kind for ReplicaSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaSpecificationProperty> for ReplicaSpecificationProperty {}
impl From<ReplicaSpecificationProperty> for Node {
    #[inline]
    fn from(value: ReplicaSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaSpecificationProperty> for ReplicaSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicaSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon Keyspaces supports the `target tracking` auto scaling policy. With this policy, Amazon Keyspaces auto scaling ensures that the table's ratio of consumed to provisioned capacity stays at or near the target value that you specify. You define the target value as a percentage between 20 and 90.
///
/// The property type `ScalingPolicy` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingPolicyProperty(Object);

impl ScalingPolicyProperty {
    /// `ScalingPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The auto scaling policy that scales a table based on the ratio of consumed to provisioned capacity.
    ///
    /// `TargetTrackingScalingPolicyConfiguration`.
    pub fn target_tracking_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<TargetTrackingScalingPolicyConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "TargetTrackingScalingPolicyConfiguration",
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

impl Kind for ScalingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingPolicyProperty> for ScalingPolicyProperty {}
impl From<ScalingPolicyProperty> for Node {
    #[inline]
    fn from(value: ScalingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingPolicyProperty> for ScalingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon Keyspaces supports the `target tracking` auto scaling policy for a provisioned table. This policy scales a table based on the ratio of consumed to provisioned capacity. The auto scaling target is a percentage of the provisioned capacity of the table.
///
/// - `targetTrackingScalingPolicyConfiguration`: To define the target tracking policy, you must define the target value.
///
/// - `targetValue`: The target utilization rate of the table. Amazon Keyspaces auto scaling ensures that the ratio of consumed capacity to provisioned capacity stays at or near this value. You define `targetValue` as a percentage. A `double` between 20 and 90. (Required)
/// - `disableScaleIn`: A `boolean` that specifies if `scale-in` is disabled or enabled for the table. This parameter is disabled by default. To turn on `scale-in`, set the `boolean` value to `FALSE`. This means that capacity for a table can be automatically scaled down on your behalf. (Optional)
/// - `scaleInCooldown`: A cooldown period in seconds between scaling activities that lets the table stabilize before another scale in activity starts. If no value is provided, the default is 0. (Optional)
/// - `scaleOutCooldown`: A cooldown period in seconds between scaling activities that lets the table stabilize before another scale out activity starts. If no value is provided, the default is 0. (Optional)
///
/// The property type `TargetTrackingScalingPolicyConfiguration` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingScalingPolicyConfigurationProperty(Object);

impl TargetTrackingScalingPolicyConfigurationProperty {
    /// `TargetTrackingScalingPolicyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_value`: Specifies the target value for the target tracking auto scaling policy.
    pub fn new(target_value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetValue", target_value.into_value().into_node());
        Self(object_)
    }

    /// Specifies if `scale-in` is enabled.
    ///
    /// When auto scaling automatically decreases capacity for a table, the table *scales in*. When scaling policies are set, they can't scale in the table lower than its minimum capacity.
    ///
    /// `DisableScaleIn`.
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableScaleIn", value.into_value().into_node());
        self
    }

    /// Specifies a `scale-in` cool down period.
    ///
    /// A cooldown period in seconds between scaling activities that lets the table stabilize before another scaling activity starts.
    ///
    /// `ScaleInCooldown`; default `0`.
    pub fn scale_in_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleInCooldown", value.into_value().into_node());
        self
    }

    /// Specifies a scale out cool down period.
    ///
    /// A cooldown period in seconds between scaling activities that lets the table stabilize before another scaling activity starts.
    ///
    /// `ScaleOutCooldown`; default `0`.
    pub fn scale_out_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleOutCooldown", value.into_value().into_node());
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

impl Kind for TargetTrackingScalingPolicyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingScalingPolicyConfigurationProperty>
    for TargetTrackingScalingPolicyConfigurationProperty
{
}
impl From<TargetTrackingScalingPolicyConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingScalingPolicyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingScalingPolicyConfigurationProperty>
    for TargetTrackingScalingPolicyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TargetTrackingScalingPolicyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Warm throughput configuration for the table
///
/// The property type `WarmThroughput` of `AWS::Cassandra::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct WarmThroughputProperty(Object);

impl WarmThroughputProperty {
    /// `WarmThroughputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ReadUnitsPerSecond` property.
    ///
    /// `ReadUnitsPerSecond`.
    pub fn read_units_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReadUnitsPerSecond", value.into_value().into_node());
        self
    }

    /// The `WriteUnitsPerSecond` property.
    ///
    /// `WriteUnitsPerSecond`.
    pub fn write_units_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WriteUnitsPerSecond", value.into_value().into_node());
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

impl Kind for WarmThroughputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WarmThroughputProperty> for WarmThroughputProperty {}
impl From<WarmThroughputProperty> for Node {
    #[inline]
    fn from(value: WarmThroughputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WarmThroughputProperty> for WarmThroughputProperty {
    #[inline]
    fn into_value(self) -> Value<WarmThroughputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EncryptionType` of a `EncryptionSpecification` of `AWS::Cassandra::Table`.
pub enum EncryptionType {
    /// `AWS_OWNED_KMS_KEY`.
    AwsOwnedKmsKey,
    /// `CUSTOMER_MANAGED_KMS_KEY`.
    CustomerManagedKmsKey,
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
        const VALUES: &[&str] = &["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KMS_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `BillingMode` of `AWS::Cassandra::Table`.
pub enum Mode {
    /// `ON_DEMAND`.
    OnDemand,
    /// `PROVISIONED`.
    Provisioned,
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
        const VALUES: &[&str] = &["ON_DEMAND", "PROVISIONED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OrderBy` of a `ClusteringKeyColumn` of `AWS::Cassandra::Table`.
pub enum OrderBy {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
}

#[diagnostic::do_not_recommend]
impl Kind for OrderBy {}
#[diagnostic::do_not_recommend]
impl TextKind for OrderBy {}
#[diagnostic::do_not_recommend]
impl IdKind for OrderBy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OrderBy {}
#[diagnostic::do_not_recommend]
impl IntoValue<OrderBy> for OrderBy {
    #[inline]
    fn into_value(self) -> Value<OrderBy> {
        const VALUES: &[&str] = &["ASC", "DESC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `CdcSpecification` of `AWS::Cassandra::Table`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
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
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ViewType` of a `CdcSpecification` of `AWS::Cassandra::Table`.
pub enum ViewType {
    /// `KEYS_ONLY`.
    KeysOnly,
    /// `NEW_AND_OLD_IMAGES`.
    NewAndOldImages,
    /// `NEW_IMAGE`.
    NewImage,
    /// `OLD_IMAGE`.
    OldImage,
}

#[diagnostic::do_not_recommend]
impl Kind for ViewType {}
#[diagnostic::do_not_recommend]
impl TextKind for ViewType {}
#[diagnostic::do_not_recommend]
impl IdKind for ViewType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ViewType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ViewType> for ViewType {
    #[inline]
    fn into_value(self) -> Value<ViewType> {
        const VALUES: &[&str] = &["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
