// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::TableOptimizer` and its property types.

use crate::l1::*;

/// An AWS Glue resource for enabling table optimizers to improve read performance for open table formats.
///
/// `AWS::Glue::TableOptimizer`; `Ref` returns the physical id, which is made of `TableName`, `DatabaseName`, `Type`, `CatalogId`.
/// Changing one of these replaces it: `CatalogId`, `DatabaseName`, `TableName`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTableOptimizer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::TableOptimizer",
    tags: None,
    rules: include_str!("table_optimizer.rules"),
};

impl CfnTableOptimizer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::TableOptimizer";

    /// `CfnTableOptimizer` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The catalog ID of the table.
    /// - `database_name`: The name of the database.
    /// - `table_name`: The table name.
    /// - `table_optimizer_configuration`: Specifies configuration details of a table optimizer.
    /// - `r#type`: The type of table optimizer.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        database_name: impl IntoValue<String>,
        table_name: impl IntoValue<String>,
        table_optimizer_configuration: impl IntoValue<TableOptimizerConfigurationProperty>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        object_.put(
            "TableOptimizerConfiguration",
            table_optimizer_configuration.into_value().into_node(),
        );
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

impl Construct for CfnTableOptimizer {
    type Handle = CfnTableOptimizerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTableOptimizerRef {
        CfnTableOptimizerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTableOptimizer`] of a stack.
pub struct CfnTableOptimizerRef(NodeRef);

impl Clone for CfnTableOptimizerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTableOptimizerRef {}
impl AsNode for CfnTableOptimizerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTableOptimizerRef {
    /// What `Ref` returns: the physical id, which is made of `TableName`, `DatabaseName`, `Type`, `CatalogId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CompactionConfiguration` of `AWS::Glue::TableOptimizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompactionConfigurationProperty(Object);

impl CompactionConfigurationProperty {
    /// `CompactionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IcebergConfiguration` property.
    ///
    /// `IcebergConfiguration`.
    pub fn iceberg_configuration(
        mut self,
        value: impl IntoValue<IcebergCompactionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IcebergConfiguration", value.into_value().into_node());
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

impl Kind for CompactionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompactionConfigurationProperty> for CompactionConfigurationProperty {}
impl From<CompactionConfigurationProperty> for Node {
    #[inline]
    fn from(value: CompactionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompactionConfigurationProperty> for CompactionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CompactionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IcebergCompactionConfiguration` of `AWS::Glue::TableOptimizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergCompactionConfigurationProperty(Object);

impl IcebergCompactionConfigurationProperty {
    /// `IcebergCompactionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The minimum number of deletes in a data file to make it eligible for compaction.
    ///
    /// `DeleteFileThreshold`.
    pub fn delete_file_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DeleteFileThreshold", value.into_value().into_node());
        self
    }

    /// The minimum number of input files before compaction is triggered.
    ///
    /// `MinInputFiles`.
    pub fn min_input_files(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinInputFiles", value.into_value().into_node());
        self
    }

    /// The compaction strategy to use. Valid values are binpack, sort, and z-order.
    ///
    /// `Strategy`.
    pub fn strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Strategy", value.into_value().into_node());
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

impl Kind for IcebergCompactionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergCompactionConfigurationProperty> for IcebergCompactionConfigurationProperty {}
impl From<IcebergCompactionConfigurationProperty> for Node {
    #[inline]
    fn from(value: IcebergCompactionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergCompactionConfigurationProperty> for IcebergCompactionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergCompactionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// IcebergConfiguration is a property type within the `AWS::Glue::TableOptimizer` resource in AWS CloudFormation. This configuration is used when setting up table optimization for Iceberg tables in AWS Glue.
///
/// The property type `IcebergConfiguration` of `AWS::Glue::TableOptimizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergConfigurationProperty(Object);

impl IcebergConfigurationProperty {
    /// `IcebergConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a directory in which to look for orphan files (defaults to the table's location). You may choose a sub-directory rather than the top-level table location.
    ///
    /// `Location`.
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// The specific number of days you want to keep the orphan files.
    ///
    /// `OrphanFileRetentionPeriodInDays`.
    pub fn orphan_file_retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "OrphanFileRetentionPeriodInDays",
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

impl Kind for IcebergConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergConfigurationProperty> for IcebergConfigurationProperty {}
impl From<IcebergConfigurationProperty> for Node {
    #[inline]
    fn from(value: IcebergConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergConfigurationProperty> for IcebergConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IcebergRetentionConfiguration` of `AWS::Glue::TableOptimizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergRetentionConfigurationProperty(Object);

impl IcebergRetentionConfigurationProperty {
    /// `IcebergRetentionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CleanExpiredFiles` property.
    ///
    /// `CleanExpiredFiles`.
    pub fn clean_expired_files(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CleanExpiredFiles", value.into_value().into_node());
        self
    }

    /// The `NumberOfSnapshotsToRetain` property.
    ///
    /// `NumberOfSnapshotsToRetain`.
    pub fn number_of_snapshots_to_retain(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfSnapshotsToRetain", value.into_value().into_node());
        self
    }

    /// The `SnapshotRetentionPeriodInDays` property.
    ///
    /// `SnapshotRetentionPeriodInDays`.
    pub fn snapshot_retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SnapshotRetentionPeriodInDays",
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

impl Kind for IcebergRetentionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergRetentionConfigurationProperty> for IcebergRetentionConfigurationProperty {}
impl From<IcebergRetentionConfigurationProperty> for Node {
    #[inline]
    fn from(value: IcebergRetentionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergRetentionConfigurationProperty> for IcebergRetentionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergRetentionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for removing files that are are not tracked by the Iceberg table metadata, and are older than your configured age limit. This configuration helps optimize storage usage and costs by automatically cleaning up files that are no longer needed by the table.
///
/// The property type `OrphanFileDeletionConfiguration` of `AWS::Glue::TableOptimizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrphanFileDeletionConfigurationProperty(Object);

impl OrphanFileDeletionConfigurationProperty {
    /// `OrphanFileDeletionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IcebergConfiguration` property helps optimize your Iceberg tables in AWS Glue by allowing you to specify format-specific settings that control how data is stored, compressed, and managed.
    ///
    /// `IcebergConfiguration`.
    pub fn iceberg_configuration(
        mut self,
        value: impl IntoValue<IcebergConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IcebergConfiguration", value.into_value().into_node());
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

impl Kind for OrphanFileDeletionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrphanFileDeletionConfigurationProperty> for OrphanFileDeletionConfigurationProperty {}
impl From<OrphanFileDeletionConfigurationProperty> for Node {
    #[inline]
    fn from(value: OrphanFileDeletionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrphanFileDeletionConfigurationProperty>
    for OrphanFileDeletionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OrphanFileDeletionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for a snapshot retention optimizer for Apache Iceberg tables.
///
/// The property type `RetentionConfiguration` of `AWS::Glue::TableOptimizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetentionConfigurationProperty(Object);

impl RetentionConfigurationProperty {
    /// `RetentionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for an Iceberg snapshot retention optimizer.
    ///
    /// `IcebergConfiguration`.
    pub fn iceberg_configuration(
        mut self,
        value: impl IntoValue<IcebergRetentionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IcebergConfiguration", value.into_value().into_node());
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

impl Kind for RetentionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetentionConfigurationProperty> for RetentionConfigurationProperty {}
impl From<RetentionConfigurationProperty> for Node {
    #[inline]
    fn from(value: RetentionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetentionConfigurationProperty> for RetentionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RetentionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration details of a table optimizer.
///
/// The property type `TableOptimizerConfiguration` of `AWS::Glue::TableOptimizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableOptimizerConfigurationProperty(Object);

impl TableOptimizerConfigurationProperty {
    /// `TableOptimizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether the table optimization is enabled.
    /// - `role_arn`: A role passed by the caller which gives the service permission to update the resources associated with the optimizer on the caller's behalf.
    pub fn new(
        enabled: impl IntoValue<bool>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The `CompactionConfiguration` property.
    ///
    /// `CompactionConfiguration`.
    pub fn compaction_configuration(
        mut self,
        value: impl IntoValue<CompactionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CompactionConfiguration", value.into_value().into_node());
        self
    }

    /// `OrphanFileDeletionConfiguration` is a property that can be included within the TableOptimizer resource. It controls the automatic deletion of orphaned files - files that are not tracked by the table metadata, and older than the configured age limit.
    ///
    /// `OrphanFileDeletionConfiguration`.
    pub fn orphan_file_deletion_configuration(
        mut self,
        value: impl IntoValue<OrphanFileDeletionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "OrphanFileDeletionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for a snapshot retention optimizer for Apache Iceberg tables.
    ///
    /// `RetentionConfiguration`.
    pub fn retention_configuration(
        mut self,
        value: impl IntoValue<RetentionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RetentionConfiguration", value.into_value().into_node());
        self
    }

    /// An object that describes the VPC configuration for a table optimizer. This configuration is necessary to perform optimization on tables that are in a customer VPC.
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for TableOptimizerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableOptimizerConfigurationProperty> for TableOptimizerConfigurationProperty {}
impl From<TableOptimizerConfigurationProperty> for Node {
    #[inline]
    fn from(value: TableOptimizerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableOptimizerConfigurationProperty> for TableOptimizerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TableOptimizerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that describes the VPC configuration for a table optimizer. This configuration is necessary to perform optimization on tables that are in a customer VPC.
///
/// The property type `VpcConfiguration` of `AWS::Glue::TableOptimizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the AWS Glue connection used for the VPC for the table optimizer.
    ///
    /// `GlueConnectionName`.
    pub fn glue_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GlueConnectionName", value.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
