// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::DataMigration` and its property types.

use crate::l1::*;

/// This object provides information about a AWS DMS data migration.
///
/// `AWS::DMS::DataMigration`; `Ref` returns its `DataMigrationArn`, a [`dms::DataMigrationArn`](kinds::dms::DataMigrationArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataMigration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::DataMigration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_migration.rules"),
};

impl CfnDataMigration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::DataMigration";

    /// `CfnDataMigration` with its required properties, in alphabetical order:
    ///
    /// - `data_migration_type`: Specifies whether the data migration is full-load only, change data capture (CDC) only, or full-load and CDC.
    /// - `migration_project_identifier`: The property describes an identifier for the migration project.
    /// - `service_access_role_arn`: The IAM role that the data migration uses to access AWS resources.
    pub fn new(
        data_migration_type: impl IntoValue<DataMigrationType>,
        migration_project_identifier: impl IntoValue<String>,
        service_access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataMigrationType",
            data_migration_type.into_value().into_node(),
        );
        object_.put(
            "MigrationProjectIdentifier",
            migration_project_identifier.into_value().into_node(),
        );
        object_.put(
            "ServiceAccessRoleArn",
            service_access_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The property describes an ARN of the data migration.
    ///
    /// `DataMigrationIdentifier`; updated in place.
    pub fn data_migration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataMigrationIdentifier", value.into_value().into_node());
        self
    }

    /// The user-friendly name for the data migration.
    ///
    /// `DataMigrationName`; updated in place.
    pub fn data_migration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataMigrationName", value.into_value().into_node());
        self
    }

    /// Specifies CloudWatch settings and selection rules for the data migration.
    ///
    /// `DataMigrationSettings`; updated in place.
    pub fn data_migration_settings(
        mut self,
        value: impl IntoValue<DataMigrationSettingsProperty>,
    ) -> Self {
        self.0
            .put("DataMigrationSettings", value.into_value().into_node());
        self
    }

    /// Specifies information about the data migration's source data provider.
    ///
    /// `SourceDataSettings`; updated in place.
    pub fn source_data_settings(
        mut self,
        value: impl IntoValue<List<SourceDataSettingsProperty>>,
    ) -> Self {
        self.0
            .put("SourceDataSettings", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnDataMigration {
    type Handle = CfnDataMigrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataMigrationRef {
        CfnDataMigrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataMigration`] of a stack.
pub struct CfnDataMigrationRef(NodeRef);

impl Clone for CfnDataMigrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataMigrationRef {}
impl AsNode for CfnDataMigrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataMigrationRef {
    /// What `Ref` returns: its `DataMigrationArn`, a [`dms::DataMigrationArn`](kinds::dms::DataMigrationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::DataMigrationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that identifies this replication.
    ///
    /// `Fn::GetAtt` of `DataMigrationArn`.
    #[inline]
    pub fn attr_data_migration_arn(&self) -> Value<kinds::dms::DataMigrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataMigrationArn")))
    }

    /// The UTC time when DMS created the data migration.
    ///
    /// `Fn::GetAtt` of `DataMigrationCreateTime`.
    #[inline]
    pub fn attr_data_migration_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DataMigrationCreateTime"),
        ))
    }
}

impl IntoValue<kinds::dms::DataMigrationArn> for &CfnDataMigrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::DataMigrationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Options for configuring a data migration, including whether to enable CloudWatch logs, and the selection rules to use to include or exclude database objects from the migration.
///
/// The property type `DataMigrationSettings` of `AWS::DMS::DataMigration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataMigrationSettingsProperty(Object);

impl DataMigrationSettingsProperty {
    /// `DataMigrationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to enable CloudWatch logging for the data migration.
    ///
    /// `CloudwatchLogsEnabled`.
    pub fn cloudwatch_logs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CloudwatchLogsEnabled", value.into_value().into_node());
        self
    }

    /// The number of parallel jobs that trigger parallel threads to unload the tables from the source, and then load them to the target.
    ///
    /// `NumberOfJobs`.
    pub fn number_of_jobs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumberOfJobs", value.into_value().into_node());
        self
    }

    /// A JSON-formatted string that defines what objects to include and exclude from the migration.
    ///
    /// `SelectionRules`.
    pub fn selection_rules(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SelectionRules", value.into_value().into_node());
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

impl Kind for DataMigrationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataMigrationSettingsProperty> for DataMigrationSettingsProperty {}
impl From<DataMigrationSettingsProperty> for Node {
    #[inline]
    fn from(value: DataMigrationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataMigrationSettingsProperty> for DataMigrationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DataMigrationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SourceDataSettings` of `AWS::DMS::DataMigration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceDataSettingsProperty(Object);

impl SourceDataSettingsProperty {
    /// `SourceDataSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The property is a point in the database engine's log that defines a time where you can begin CDC.
    ///
    /// `CDCStartPosition`.
    pub fn cdc_start_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CDCStartPosition", value.into_value().into_node());
        self
    }

    /// The property indicates the start time for a change data capture (CDC) operation. The value is server time in UTC format.
    ///
    /// `CDCStartTime`.
    pub fn cdc_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CDCStartTime", value.into_value().into_node());
        self
    }

    /// The property indicates the stop time for a change data capture (CDC) operation. The value is server time in UTC format.
    ///
    /// `CDCStopTime`.
    pub fn cdc_stop_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CDCStopTime", value.into_value().into_node());
        self
    }

    /// The property sets the name of a previously created logical replication slot for a change data capture (CDC) load of the source instance.
    ///
    /// `SlotName`.
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotName", value.into_value().into_node());
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

impl Kind for SourceDataSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceDataSettingsProperty> for SourceDataSettingsProperty {}
impl From<SourceDataSettingsProperty> for Node {
    #[inline]
    fn from(value: SourceDataSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceDataSettingsProperty> for SourceDataSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SourceDataSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataMigrationType` of `AWS::DMS::DataMigration`.
pub enum DataMigrationType {
    /// `cdc`.
    Cdc,
    /// `full-load`.
    FullLoad,
    /// `full-load-and-cdc`.
    FullLoadAndCdc,
}

#[diagnostic::do_not_recommend]
impl Kind for DataMigrationType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataMigrationType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataMigrationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataMigrationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataMigrationType> for DataMigrationType {
    #[inline]
    fn into_value(self) -> Value<DataMigrationType> {
        const VALUES: &[&str] = &["cdc", "full-load", "full-load-and-cdc"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
