// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisAnalyticsV2::Application` and its property types.

use crate::l1::*;

/// Creates an Amazon Kinesis Data Analytics application. For information about creating a Kinesis Data Analytics application, see [Creating an Application](https://docs.aws.amazon.com/managed-flink/latest/java/getting-started.html).
///
/// `AWS::KinesisAnalyticsV2::Application`; `Ref` returns its `ApplicationName`, a [`kinesisanalyticsv2::ApplicationName`](kinds::kinesisanalyticsv2::ApplicationName).
/// Changing one of these replaces it: `ApplicationMode`, `ApplicationName`, `RuntimeEnvironment`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisAnalyticsV2::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisAnalyticsV2::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `runtime_environment`: The runtime environment for the application.
    /// - `service_execution_role`: Specifies the IAM role that the application uses to access external resources.
    pub fn new(
        runtime_environment: impl IntoValue<String>,
        service_execution_role: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RuntimeEnvironment",
            runtime_environment.into_value().into_node(),
        );
        object_.put(
            "ServiceExecutionRole",
            service_execution_role.into_value().into_node(),
        );
        Self(object_)
    }

    /// Use this parameter to configure the application.
    ///
    /// `ApplicationConfiguration`; updated in place.
    pub fn application_configuration(
        mut self,
        value: impl IntoValue<ApplicationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ApplicationConfiguration", value.into_value().into_node());
        self
    }

    /// The description of the application.
    ///
    /// `ApplicationDescription`; default `""`; updated in place.
    pub fn application_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationDescription", value.into_value().into_node());
        self
    }

    /// Specifies the maintenance window parameters for a Kinesis Data Analytics application.
    ///
    /// `ApplicationMaintenanceConfiguration`; updated in place.
    pub fn application_maintenance_configuration(
        mut self,
        value: impl IntoValue<ApplicationMaintenanceConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ApplicationMaintenanceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// To create a Kinesis Data Analytics Studio notebook, you must set the mode to `INTERACTIVE`. However, for a Kinesis Data Analytics for Apache Flink application, the mode is optional.
    ///
    /// `ApplicationMode`; one of `INTERACTIVE`, `STREAMING`; an update replaces the resource.
    pub fn application_mode(mut self, value: impl IntoValue<ApplicationMode>) -> Self {
        self.0
            .put("ApplicationMode", value.into_value().into_node());
        self
    }

    /// The name of the application.
    ///
    /// `ApplicationName`; an update replaces the resource.
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationName", value.into_value().into_node());
        self
    }

    /// Describes the starting parameters for an Managed Service for Apache Flink application.
    ///
    /// `RunConfiguration`; updated in place.
    pub fn run_configuration(mut self, value: impl IntoValue<RunConfigurationProperty>) -> Self {
        self.0
            .put("RunConfiguration", value.into_value().into_node());
        self
    }

    /// A list of one or more tags to assign to the application. A tag is a key-value pair that identifies an application. Note that the maximum number of application tags includes system tags. The maximum number of user-defined application tags is 50.
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationName`, a [`kinesisanalyticsv2::ApplicationName`](kinds::kinesisanalyticsv2::ApplicationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesisanalyticsv2::ApplicationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::kinesisanalyticsv2::ApplicationName> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisanalyticsv2::ApplicationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes code configuration for an application.
///
/// The property type `ApplicationCodeConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationCodeConfigurationProperty(Object);

impl ApplicationCodeConfigurationProperty {
    /// `ApplicationCodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `code_content`: The location and type of the application code.
    /// - `code_content_type`: Specifies whether the code content is in text or zip format.
    pub fn new(
        code_content: impl IntoValue<CodeContentProperty>,
        code_content_type: impl IntoValue<CodeContentType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CodeContent", code_content.into_value().into_node());
        object_.put(
            "CodeContentType",
            code_content_type.into_value().into_node(),
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

impl Kind for ApplicationCodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationCodeConfigurationProperty> for ApplicationCodeConfigurationProperty {}
impl From<ApplicationCodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApplicationCodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationCodeConfigurationProperty> for ApplicationCodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationCodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the creation parameters for a Managed Service for Apache Flink application.
///
/// The property type `ApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationConfigurationProperty(Object);

impl ApplicationConfigurationProperty {
    /// `ApplicationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The code location and type parameters for a Managed Service for Apache Flink application.
    ///
    /// `ApplicationCodeConfiguration`.
    pub fn application_code_configuration(
        mut self,
        value: impl IntoValue<ApplicationCodeConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ApplicationCodeConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration to manage encryption at rest.
    ///
    /// `ApplicationEncryptionConfiguration`.
    pub fn application_encryption_configuration(
        mut self,
        value: impl IntoValue<ApplicationEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ApplicationEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
    ///
    /// `ApplicationSnapshotConfiguration`.
    pub fn application_snapshot_configuration(
        mut self,
        value: impl IntoValue<ApplicationSnapshotConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ApplicationSnapshotConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application.
    ///
    /// `ApplicationSystemRollbackConfiguration`.
    pub fn application_system_rollback_configuration(
        mut self,
        value: impl IntoValue<ApplicationSystemRollbackConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ApplicationSystemRollbackConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes execution properties for a Managed Service for Apache Flink application.
    ///
    /// `EnvironmentProperties`.
    pub fn environment_properties(
        mut self,
        value: impl IntoValue<EnvironmentPropertiesProperty>,
    ) -> Self {
        self.0
            .put("EnvironmentProperties", value.into_value().into_node());
        self
    }

    /// The creation and update parameters for a Managed Service for Apache Flink application.
    ///
    /// `FlinkApplicationConfiguration`.
    pub fn flink_application_configuration(
        mut self,
        value: impl IntoValue<FlinkApplicationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "FlinkApplicationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The creation and update parameters for a SQL-based Kinesis Data Analytics application.
    ///
    /// `SqlApplicationConfiguration`.
    pub fn sql_application_configuration(
        mut self,
        value: impl IntoValue<SqlApplicationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SqlApplicationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The array of descriptions of VPC configurations available to the application.
    ///
    /// `VpcConfigurations`.
    pub fn vpc_configurations(
        mut self,
        value: impl IntoValue<List<VpcConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("VpcConfigurations", value.into_value().into_node());
        self
    }

    /// The configuration parameters for a Kinesis Data Analytics Studio notebook.
    ///
    /// `ZeppelinApplicationConfiguration`.
    pub fn zeppelin_application_configuration(
        mut self,
        value: impl IntoValue<ZeppelinApplicationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ZeppelinApplicationConfiguration",
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

impl Kind for ApplicationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationConfigurationProperty> for ApplicationConfigurationProperty {}
impl From<ApplicationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApplicationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationConfigurationProperty> for ApplicationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration to manage encryption at rest.
///
/// The property type `ApplicationEncryptionConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationEncryptionConfigurationProperty(Object);

impl ApplicationEncryptionConfigurationProperty {
    /// `ApplicationEncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_type`: Specifies the type of key used for encryption at rest.
    pub fn new(key_type: impl IntoValue<KeyType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyType", key_type.into_value().into_node());
        Self(object_)
    }

    /// The key ARN, key ID, alias ARN, or alias name of the KMS key used for encryption at rest.
    ///
    /// `KeyId`.
    pub fn key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyId", value.into_value().into_node());
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

impl Kind for ApplicationEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationEncryptionConfigurationProperty>
    for ApplicationEncryptionConfigurationProperty
{
}
impl From<ApplicationEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApplicationEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationEncryptionConfigurationProperty>
    for ApplicationEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ApplicationEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the maintenance configuration for a AKAlong.
///
/// The property type `ApplicationMaintenanceConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationMaintenanceConfigurationProperty(Object);

impl ApplicationMaintenanceConfigurationProperty {
    /// `ApplicationMaintenanceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_maintenance_window_start_time`: The UTC timestamp of a day from which the eight-hour maintenance window will begin every day of the week.
    pub fn new(application_maintenance_window_start_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationMaintenanceWindowStartTime",
            application_maintenance_window_start_time
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

impl Kind for ApplicationMaintenanceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationMaintenanceConfigurationProperty>
    for ApplicationMaintenanceConfigurationProperty
{
}
impl From<ApplicationMaintenanceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApplicationMaintenanceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationMaintenanceConfigurationProperty>
    for ApplicationMaintenanceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ApplicationMaintenanceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the method and snapshot to use when restarting an application using previously saved application state.
///
/// The property type `ApplicationRestoreConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationRestoreConfigurationProperty(Object);

impl ApplicationRestoreConfigurationProperty {
    /// `ApplicationRestoreConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_restore_type`: Specifies how the application should be restored.
    pub fn new(application_restore_type: impl IntoValue<ApplicationRestoreType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationRestoreType",
            application_restore_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The identifier of an existing snapshot of application state to use to restart an application. The application uses this value if `RESTORE_FROM_CUSTOM_SNAPSHOT` is specified for the `ApplicationRestoreType`.
    ///
    /// `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotName", value.into_value().into_node());
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

impl Kind for ApplicationRestoreConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationRestoreConfigurationProperty> for ApplicationRestoreConfigurationProperty {}
impl From<ApplicationRestoreConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApplicationRestoreConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationRestoreConfigurationProperty>
    for ApplicationRestoreConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ApplicationRestoreConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
///
/// The property type `ApplicationSnapshotConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationSnapshotConfigurationProperty(Object);

impl ApplicationSnapshotConfigurationProperty {
    /// `ApplicationSnapshotConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `snapshots_enabled`: Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
    pub fn new(snapshots_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SnapshotsEnabled",
            snapshots_enabled.into_value().into_node(),
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

impl Kind for ApplicationSnapshotConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationSnapshotConfigurationProperty>
    for ApplicationSnapshotConfigurationProperty
{
}
impl From<ApplicationSnapshotConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApplicationSnapshotConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationSnapshotConfigurationProperty>
    for ApplicationSnapshotConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ApplicationSnapshotConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the system rollback configuration for a Managed Service for Apache Flink application.
///
/// The property type `ApplicationSystemRollbackConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationSystemRollbackConfigurationProperty(Object);

impl ApplicationSystemRollbackConfigurationProperty {
    /// `ApplicationSystemRollbackConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rollback_enabled`: Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application.
    pub fn new(rollback_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RollbackEnabled", rollback_enabled.into_value().into_node());
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

impl Kind for ApplicationSystemRollbackConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationSystemRollbackConfigurationProperty>
    for ApplicationSystemRollbackConfigurationProperty
{
}
impl From<ApplicationSystemRollbackConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApplicationSystemRollbackConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationSystemRollbackConfigurationProperty>
    for ApplicationSystemRollbackConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ApplicationSystemRollbackConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record format uses delimiters, such as CSV. For example, the following sample records use CSV format, where the records use the *'\n'* as the row delimiter and a comma (",") as the column delimiter:
///
/// `"name1", "address1"`
///
/// `"name2", "address2"`
///
/// The property type `CSVMappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CSVMappingParametersProperty(Object);

impl CSVMappingParametersProperty {
    /// `CSVMappingParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_column_delimiter`: The column delimiter.
    /// - `record_row_delimiter`: The row delimiter.
    pub fn new(
        record_column_delimiter: impl IntoValue<String>,
        record_row_delimiter: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordColumnDelimiter",
            record_column_delimiter.into_value().into_node(),
        );
        object_.put(
            "RecordRowDelimiter",
            record_row_delimiter.into_value().into_node(),
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

impl Kind for CSVMappingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CSVMappingParametersProperty> for CSVMappingParametersProperty {}
impl From<CSVMappingParametersProperty> for Node {
    #[inline]
    fn from(value: CSVMappingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CSVMappingParametersProperty> for CSVMappingParametersProperty {
    #[inline]
    fn into_value(self) -> Value<CSVMappingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration parameters for the default Amazon Glue database. You use this database for SQL queries that you write in a Kinesis Data Analytics Studio notebook.
///
/// The property type `CatalogConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CatalogConfigurationProperty(Object);

impl CatalogConfigurationProperty {
    /// `CatalogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration parameters for the default Amazon Glue database. You use this database for Apache Flink SQL queries and table API transforms that you write in a Kinesis Data Analytics Studio notebook.
    ///
    /// `GlueDataCatalogConfiguration`.
    pub fn glue_data_catalog_configuration(
        mut self,
        value: impl IntoValue<GlueDataCatalogConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "GlueDataCatalogConfiguration",
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

impl Kind for CatalogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CatalogConfigurationProperty> for CatalogConfigurationProperty {}
impl From<CatalogConfigurationProperty> for Node {
    #[inline]
    fn from(value: CatalogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CatalogConfigurationProperty> for CatalogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CatalogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an application's checkpointing configuration. Checkpointing is the process of persisting application state for fault tolerance. For more information, see [Checkpoints for Fault Tolerance](https://docs.aws.amazon.com/https://nightlies.apache.org/flink/flink-docs-master/docs/dev/datastream/fault-tolerance/checkpointing/) in the [Apache Flink Documentation](https://docs.aws.amazon.com/https://nightlies.apache.org/flink/flink-docs-master).
///
/// The property type `CheckpointConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CheckpointConfigurationProperty(Object);

impl CheckpointConfigurationProperty {
    /// `CheckpointConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration_type`: Describes whether the application uses Managed Service for Apache Flink' default checkpointing behavior.
    pub fn new(configuration_type: impl IntoValue<ConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationType",
            configuration_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Describes the interval in milliseconds between checkpoint operations.
    ///
    /// > If `CheckpointConfiguration.ConfigurationType` is `DEFAULT`, the application will use a `CheckpointInterval` value of 60000, even if this value is set to another value using this API or in application code.
    ///
    /// `CheckpointInterval`.
    pub fn checkpoint_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CheckpointInterval", value.into_value().into_node());
        self
    }

    /// Describes whether checkpointing is enabled for a Managed Service for Apache Flink application.
    ///
    /// > If `CheckpointConfiguration.ConfigurationType` is `DEFAULT`, the application will use a `CheckpointingEnabled` value of `true`, even if this value is set to another value using this API or in application code.
    ///
    /// `CheckpointingEnabled`.
    pub fn checkpointing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CheckpointingEnabled", value.into_value().into_node());
        self
    }

    /// Describes the minimum time in milliseconds after a checkpoint operation completes that a new checkpoint operation can start. If a checkpoint operation takes longer than the `CheckpointInterval`, the application otherwise performs continual checkpoint operations. For more information, see [Tuning Checkpointing](https://docs.aws.amazon.com/https://nightlies.apache.org/flink/flink-docs-master/docs/ops/state/large_state_tuning/#tuning-checkpointing) in the [Apache Flink Documentation](https://docs.aws.amazon.com/https://nightlies.apache.org/flink/flink-docs-master).
    ///
    /// > If `CheckpointConfiguration.ConfigurationType` is `DEFAULT`, the application will use a `MinPauseBetweenCheckpoints` value of 5000, even if this value is set using this API or in application code.
    ///
    /// `MinPauseBetweenCheckpoints`.
    pub fn min_pause_between_checkpoints(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinPauseBetweenCheckpoints", value.into_value().into_node());
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

impl Kind for CheckpointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CheckpointConfigurationProperty> for CheckpointConfigurationProperty {}
impl From<CheckpointConfigurationProperty> for Node {
    #[inline]
    fn from(value: CheckpointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CheckpointConfigurationProperty> for CheckpointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CheckpointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies either the application code, or the location of the application code, for a Managed Service for Apache Flink application.
///
/// The property type `CodeContent` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeContentProperty(Object);

impl CodeContentProperty {
    /// `CodeContentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the Amazon S3 bucket that contains the application code.
    ///
    /// `S3ContentLocation`.
    pub fn s3_content_location(mut self, value: impl IntoValue<S3ContentLocationProperty>) -> Self {
        self.0
            .put("S3ContentLocation", value.into_value().into_node());
        self
    }

    /// The text-format code for a Managed Service for Apache Flink application.
    ///
    /// `TextContent`.
    pub fn text_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextContent", value.into_value().into_node());
        self
    }

    /// The zip-format code for a Managed Service for Apache Flink application.
    ///
    /// `ZipFileContent`.
    pub fn zip_file_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ZipFileContent", value.into_value().into_node());
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

impl Kind for CodeContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeContentProperty> for CodeContentProperty {}
impl From<CodeContentProperty> for Node {
    #[inline]
    fn from(value: CodeContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeContentProperty> for CodeContentProperty {
    #[inline]
    fn into_value(self) -> Value<CodeContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of connectors and user-defined functions.
///
/// The property type `CustomArtifactConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomArtifactConfigurationProperty(Object);

impl CustomArtifactConfigurationProperty {
    /// `CustomArtifactConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `artifact_type`: Set this to either `UDF` or `DEPENDENCY_JAR`.
    pub fn new(artifact_type: impl IntoValue<ArtifactType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ArtifactType", artifact_type.into_value().into_node());
        Self(object_)
    }

    /// The parameters required to fully specify a Maven reference.
    ///
    /// `MavenReference`.
    pub fn maven_reference(mut self, value: impl IntoValue<MavenReferenceProperty>) -> Self {
        self.0.put("MavenReference", value.into_value().into_node());
        self
    }

    /// The location of the custom artifacts.
    ///
    /// `S3ContentLocation`.
    pub fn s3_content_location(mut self, value: impl IntoValue<S3ContentLocationProperty>) -> Self {
        self.0
            .put("S3ContentLocation", value.into_value().into_node());
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

impl Kind for CustomArtifactConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomArtifactConfigurationProperty> for CustomArtifactConfigurationProperty {}
impl From<CustomArtifactConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomArtifactConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomArtifactConfigurationProperty> for CustomArtifactConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomArtifactConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable state.
///
/// The property type `DeployAsApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeployAsApplicationConfigurationProperty(Object);

impl DeployAsApplicationConfigurationProperty {
    /// `DeployAsApplicationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_content_location`: The description of an Amazon S3 object that contains the Amazon Data Analytics application, including the Amazon Resource Name (ARN) of the S3 bucket, the name of the Amazon S3 object that contains the data, and the version number of the Amazon S3 object that contains the data.
    pub fn new(s3_content_location: impl IntoValue<S3ContentBaseLocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "S3ContentLocation",
            s3_content_location.into_value().into_node(),
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

impl Kind for DeployAsApplicationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeployAsApplicationConfigurationProperty>
    for DeployAsApplicationConfigurationProperty
{
}
impl From<DeployAsApplicationConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeployAsApplicationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeployAsApplicationConfigurationProperty>
    for DeployAsApplicationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DeployAsApplicationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes execution properties for a Managed Service for Apache Flink application.
///
/// The property type `EnvironmentProperties` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentPropertiesProperty(Object);

impl EnvironmentPropertiesProperty {
    /// `EnvironmentPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the execution property groups.
    ///
    /// `PropertyGroups`.
    pub fn property_groups(mut self, value: impl IntoValue<List<PropertyGroupProperty>>) -> Self {
        self.0.put("PropertyGroups", value.into_value().into_node());
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

impl Kind for EnvironmentPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentPropertiesProperty> for EnvironmentPropertiesProperty {}
impl From<EnvironmentPropertiesProperty> for Node {
    #[inline]
    fn from(value: EnvironmentPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentPropertiesProperty> for EnvironmentPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes configuration parameters for a Managed Service for Apache Flink application or a Studio notebook.
///
/// The property type `FlinkApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlinkApplicationConfigurationProperty(Object);

impl FlinkApplicationConfigurationProperty {
    /// `FlinkApplicationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes an application's checkpointing configuration. Checkpointing is the process of persisting application state for fault tolerance. For more information, see [Checkpoints for Fault Tolerance](https://docs.aws.amazon.com/https://ci.apache.org/projects/flink/flink-docs-release-1.8/concepts/programming-model.html#checkpoints-for-fault-tolerance) in the [Apache Flink Documentation](https://docs.aws.amazon.com/https://ci.apache.org/projects/flink/flink-docs-release-1.8/).
    ///
    /// `CheckpointConfiguration`.
    pub fn checkpoint_configuration(
        mut self,
        value: impl IntoValue<CheckpointConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CheckpointConfiguration", value.into_value().into_node());
        self
    }

    /// Describes configuration parameters for Amazon CloudWatch logging for an application.
    ///
    /// `MonitoringConfiguration`.
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<MonitoringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MonitoringConfiguration", value.into_value().into_node());
        self
    }

    /// Describes parameters for how an application executes multiple tasks simultaneously.
    ///
    /// `ParallelismConfiguration`.
    pub fn parallelism_configuration(
        mut self,
        value: impl IntoValue<ParallelismConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ParallelismConfiguration", value.into_value().into_node());
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

impl Kind for FlinkApplicationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlinkApplicationConfigurationProperty> for FlinkApplicationConfigurationProperty {}
impl From<FlinkApplicationConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlinkApplicationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlinkApplicationConfigurationProperty> for FlinkApplicationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FlinkApplicationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the starting parameters for a Managed Service for Apache Flink application.
///
/// The property type `FlinkRunConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlinkRunConfigurationProperty(Object);

impl FlinkRunConfigurationProperty {
    /// `FlinkRunConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When restoring from a snapshot, specifies whether the runtime is allowed to skip a state that cannot be mapped to the new program. This will happen if the program is updated between snapshots to remove stateful parameters, and state data in the snapshot no longer corresponds to valid application data. For more information, see [Allowing Non-Restored State](https://docs.aws.amazon.com/https://nightlies.apache.org/flink/flink-docs-master/docs/ops/state/savepoints/#allowing-non-restored-state) in the [Apache Flink documentation](https://docs.aws.amazon.com/https://nightlies.apache.org/flink/flink-docs-master).
    ///
    /// > This value defaults to `false`. If you update your application without specifying this parameter, `AllowNonRestoredState` will be set to `false`, even if it was previously set to `true`.
    ///
    /// `AllowNonRestoredState`.
    pub fn allow_non_restored_state(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowNonRestoredState", value.into_value().into_node());
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

impl Kind for FlinkRunConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlinkRunConfigurationProperty> for FlinkRunConfigurationProperty {}
impl From<FlinkRunConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlinkRunConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlinkRunConfigurationProperty> for FlinkRunConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FlinkRunConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the Glue Data Catalog that you use for Apache Flink SQL queries and table API transforms that you write in an application.
///
/// The property type `GlueDataCatalogConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueDataCatalogConfigurationProperty(Object);

impl GlueDataCatalogConfigurationProperty {
    /// `GlueDataCatalogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the database.
    ///
    /// `DatabaseARN`.
    pub fn database_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseARN", value.into_value().into_node());
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

impl Kind for GlueDataCatalogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueDataCatalogConfigurationProperty> for GlueDataCatalogConfigurationProperty {}
impl From<GlueDataCatalogConfigurationProperty> for Node {
    #[inline]
    fn from(value: GlueDataCatalogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueDataCatalogConfigurationProperty> for GlueDataCatalogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GlueDataCatalogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When you configure the application input for a SQL-based Kinesis Data Analytics application, you specify the streaming source, the in-application stream name that is created, and the mapping between the two.
///
/// The property type `Input` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputProperty(Object);

impl InputProperty {
    /// `InputProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_schema`: Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created.
    /// - `name_prefix`: The name prefix to use when creating an in-application stream.
    pub fn new(
        input_schema: impl IntoValue<InputSchemaProperty>,
        name_prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputSchema", input_schema.into_value().into_node());
        object_.put("NamePrefix", name_prefix.into_value().into_node());
        Self(object_)
    }

    /// Describes the number of in-application streams to create.
    ///
    /// `InputParallelism`.
    pub fn input_parallelism(mut self, value: impl IntoValue<InputParallelismProperty>) -> Self {
        self.0
            .put("InputParallelism", value.into_value().into_node());
        self
    }

    /// The [InputProcessingConfiguration](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_InputProcessingConfiguration.html) for the input. An input processor transforms records as they are received from the stream, before the application's SQL code executes. Currently, the only input processing configuration available is [InputLambdaProcessor](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_InputLambdaProcessor.html).
    ///
    /// `InputProcessingConfiguration`.
    pub fn input_processing_configuration(
        mut self,
        value: impl IntoValue<InputProcessingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InputProcessingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If the streaming source is an Amazon Kinesis Data Firehose delivery stream, identifies the delivery stream's ARN.
    ///
    /// `KinesisFirehoseInput`.
    pub fn kinesis_firehose_input(
        mut self,
        value: impl IntoValue<KinesisFirehoseInputProperty>,
    ) -> Self {
        self.0
            .put("KinesisFirehoseInput", value.into_value().into_node());
        self
    }

    /// If the streaming source is an Amazon Kinesis data stream, identifies the stream's Amazon Resource Name (ARN).
    ///
    /// `KinesisStreamsInput`.
    pub fn kinesis_streams_input(
        mut self,
        value: impl IntoValue<KinesisStreamsInputProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamsInput", value.into_value().into_node());
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

impl Kind for InputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputProperty> for InputProperty {}
impl From<InputProperty> for Node {
    #[inline]
    fn from(value: InputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputProperty> for InputProperty {
    #[inline]
    fn into_value(self) -> Value<InputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains the Amazon Resource Name (ARN) of the Amazon Lambda function that is used to preprocess records in the stream in a SQL-based Kinesis Data Analytics application.
///
/// The property type `InputLambdaProcessor` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputLambdaProcessorProperty(Object);

impl InputLambdaProcessorProperty {
    /// `InputLambdaProcessorProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The ARN of the Amazon Lambda function that operates on records in the stream.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
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

impl Kind for InputLambdaProcessorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputLambdaProcessorProperty> for InputLambdaProcessorProperty {}
impl From<InputLambdaProcessorProperty> for Node {
    #[inline]
    fn from(value: InputLambdaProcessorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputLambdaProcessorProperty> for InputLambdaProcessorProperty {
    #[inline]
    fn into_value(self) -> Value<InputLambdaProcessorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For a SQL-based Kinesis Data Analytics application, describes the number of in-application streams to create for a given streaming source.
///
/// The property type `InputParallelism` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputParallelismProperty(Object);

impl InputParallelismProperty {
    /// `InputParallelismProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of in-application streams to create.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
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

impl Kind for InputParallelismProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputParallelismProperty> for InputParallelismProperty {}
impl From<InputParallelismProperty> for Node {
    #[inline]
    fn from(value: InputParallelismProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputParallelismProperty> for InputParallelismProperty {
    #[inline]
    fn into_value(self) -> Value<InputParallelismProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For an SQL-based Amazon Kinesis Data Analytics application, describes a processor that is used to preprocess the records in the stream before being processed by your application code. Currently, the only input processor available is [Amazon Lambda](https://docs.aws.amazon.com/lambda/).
///
/// The property type `InputProcessingConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputProcessingConfigurationProperty(Object);

impl InputProcessingConfigurationProperty {
    /// `InputProcessingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The [InputLambdaProcessor](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_InputLambdaProcessor.html) that is used to preprocess the records in the stream before being processed by your application code.
    ///
    /// `InputLambdaProcessor`.
    pub fn input_lambda_processor(
        mut self,
        value: impl IntoValue<InputLambdaProcessorProperty>,
    ) -> Self {
        self.0
            .put("InputLambdaProcessor", value.into_value().into_node());
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

impl Kind for InputProcessingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputProcessingConfigurationProperty> for InputProcessingConfigurationProperty {}
impl From<InputProcessingConfigurationProperty> for Node {
    #[inline]
    fn from(value: InputProcessingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputProcessingConfigurationProperty> for InputProcessingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InputProcessingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream.
///
/// The property type `InputSchema` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSchemaProperty(Object);

impl InputSchemaProperty {
    /// `InputSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_columns`: A list of `RecordColumn` objects.
    /// - `record_format`: Specifies the format of the records on the streaming source.
    pub fn new(
        record_columns: impl IntoValue<List<RecordColumnProperty>>,
        record_format: impl IntoValue<RecordFormatProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RecordColumns", record_columns.into_value().into_node());
        object_.put("RecordFormat", record_format.into_value().into_node());
        Self(object_)
    }

    /// Specifies the encoding of the records in the streaming source. For example, UTF-8.
    ///
    /// `RecordEncoding`; one of `UTF-8`.
    pub fn record_encoding(mut self, value: impl IntoValue<RecordEncoding>) -> Self {
        self.0.put("RecordEncoding", value.into_value().into_node());
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

impl Kind for InputSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSchemaProperty> for InputSchemaProperty {}
impl From<InputSchemaProperty> for Node {
    #[inline]
    fn from(value: InputSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSchemaProperty> for InputSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<InputSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the record format on the streaming source.
///
/// The property type `JSONMappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct JSONMappingParametersProperty(Object);

impl JSONMappingParametersProperty {
    /// `JSONMappingParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_row_path`: The path to the top-level parent that contains the records.
    pub fn new(record_row_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RecordRowPath", record_row_path.into_value().into_node());
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

impl Kind for JSONMappingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JSONMappingParametersProperty> for JSONMappingParametersProperty {}
impl From<JSONMappingParametersProperty> for Node {
    #[inline]
    fn from(value: JSONMappingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JSONMappingParametersProperty> for JSONMappingParametersProperty {
    #[inline]
    fn into_value(self) -> Value<JSONMappingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For a SQL-based Kinesis Data Analytics application, identifies a Kinesis Data Firehose delivery stream as the streaming source. You provide the delivery stream's Amazon Resource Name (ARN).
///
/// The property type `KinesisFirehoseInput` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisFirehoseInputProperty(Object);

impl KinesisFirehoseInputProperty {
    /// `KinesisFirehoseInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the delivery stream.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
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

impl Kind for KinesisFirehoseInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisFirehoseInputProperty> for KinesisFirehoseInputProperty {}
impl From<KinesisFirehoseInputProperty> for Node {
    #[inline]
    fn from(value: KinesisFirehoseInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisFirehoseInputProperty> for KinesisFirehoseInputProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisFirehoseInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies a Kinesis data stream as the streaming source. You provide the stream's Amazon Resource Name (ARN).
///
/// The property type `KinesisStreamsInput` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamsInputProperty(Object);

impl KinesisStreamsInputProperty {
    /// `KinesisStreamsInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The ARN of the input Kinesis data stream to read.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
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

impl Kind for KinesisStreamsInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisStreamsInputProperty> for KinesisStreamsInputProperty {}
impl From<KinesisStreamsInputProperty> for Node {
    #[inline]
    fn from(value: KinesisStreamsInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisStreamsInputProperty> for KinesisStreamsInputProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisStreamsInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
///
/// The property type `MappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct MappingParametersProperty(Object);

impl MappingParametersProperty {
    /// `MappingParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides additional mapping information when the record format uses delimiters (for example, CSV).
    ///
    /// `CSVMappingParameters`.
    pub fn csv_mapping_parameters(
        mut self,
        value: impl IntoValue<CSVMappingParametersProperty>,
    ) -> Self {
        self.0
            .put("CSVMappingParameters", value.into_value().into_node());
        self
    }

    /// Provides additional mapping information when JSON is the record format on the streaming source.
    ///
    /// `JSONMappingParameters`.
    pub fn json_mapping_parameters(
        mut self,
        value: impl IntoValue<JSONMappingParametersProperty>,
    ) -> Self {
        self.0
            .put("JSONMappingParameters", value.into_value().into_node());
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

impl Kind for MappingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MappingParametersProperty> for MappingParametersProperty {}
impl From<MappingParametersProperty> for Node {
    #[inline]
    fn from(value: MappingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MappingParametersProperty> for MappingParametersProperty {
    #[inline]
    fn into_value(self) -> Value<MappingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The information required to specify a Maven reference. You can use Maven references to specify dependency JAR files.
///
/// The property type `MavenReference` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct MavenReferenceProperty(Object);

impl MavenReferenceProperty {
    /// `MavenReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `artifact_id`: The artifact ID of the Maven reference.
    /// - `group_id`: The group ID of the Maven reference.
    /// - `version`: The version of the Maven reference.
    pub fn new(
        artifact_id: impl IntoValue<String>,
        group_id: impl IntoValue<String>,
        version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ArtifactId", artifact_id.into_value().into_node());
        object_.put("GroupId", group_id.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
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

impl Kind for MavenReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MavenReferenceProperty> for MavenReferenceProperty {}
impl From<MavenReferenceProperty> for Node {
    #[inline]
    fn from(value: MavenReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MavenReferenceProperty> for MavenReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<MavenReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes configuration parameters for Amazon CloudWatch logging for a Java-based Kinesis Data Analytics application. For more information about CloudWatch logging, see [Monitoring](https://docs.aws.amazon.com/managed-flink/latest/java/monitoring-overview).
///
/// The property type `MonitoringConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringConfigurationProperty(Object);

impl MonitoringConfigurationProperty {
    /// `MonitoringConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration_type`: Describes whether to use the default CloudWatch logging configuration for an application.
    pub fn new(configuration_type: impl IntoValue<ConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationType",
            configuration_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Describes the verbosity of the CloudWatch Logs for an application.
    ///
    /// `LogLevel`; one of `DEBUG`, `INFO`, `WARN`, `ERROR`.
    pub fn log_level(mut self, value: impl IntoValue<LogLevel>) -> Self {
        self.0.put("LogLevel", value.into_value().into_node());
        self
    }

    /// Describes the granularity of the CloudWatch Logs for an application. The `Parallelism` level is not recommended for applications with a Parallelism over 64 due to excessive costs.
    ///
    /// `MetricsLevel`; one of `APPLICATION`, `OPERATOR`, `PARALLELISM`, `TASK`.
    pub fn metrics_level(mut self, value: impl IntoValue<MetricsLevel>) -> Self {
        self.0.put("MetricsLevel", value.into_value().into_node());
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

impl Kind for MonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringConfigurationProperty> for MonitoringConfigurationProperty {}
impl From<MonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: MonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringConfigurationProperty> for MonitoringConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes parameters for how a Flink-based Kinesis Data Analytics application executes multiple tasks simultaneously. For more information about parallelism, see [Parallel Execution](https://docs.aws.amazon.com/https://nightlies.apache.org/flink/flink-docs-master/docs/dev/datastream/execution/parallel/) in the [Apache Flink Documentation](https://docs.aws.amazon.com/https://nightlies.apache.org/flink/flink-docs-master).
///
/// The property type `ParallelismConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParallelismConfigurationProperty(Object);

impl ParallelismConfigurationProperty {
    /// `ParallelismConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration_type`: Describes whether the application uses the default parallelism for the Managed Service for Apache Flink service.
    pub fn new(configuration_type: impl IntoValue<ConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationType",
            configuration_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Describes whether the Managed Service for Apache Flink service can increase the parallelism of the application in response to increased throughput.
    ///
    /// `AutoScalingEnabled`.
    pub fn auto_scaling_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoScalingEnabled", value.into_value().into_node());
        self
    }

    /// Describes the initial number of parallel tasks that a Java-based Kinesis Data Analytics application can perform. The Kinesis Data Analytics service can increase this number automatically if [ParallelismConfiguration:AutoScalingEnabled](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_ParallelismConfiguration.html#kinesisanalytics-Type-ParallelismConfiguration-AutoScalingEnabled.html) is set to `true`.
    ///
    /// `Parallelism`.
    pub fn parallelism(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Parallelism", value.into_value().into_node());
        self
    }

    /// Describes the number of parallel tasks that a Java-based Kinesis Data Analytics application can perform per Kinesis Processing Unit (KPU) used by the application. For more information about KPUs, see [Amazon Kinesis Data Analytics Pricing](https://docs.aws.amazon.com/kinesis/data-analytics/pricing/).
    ///
    /// `ParallelismPerKPU`.
    pub fn parallelism_per_kpu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ParallelismPerKPU", value.into_value().into_node());
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

impl Kind for ParallelismConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParallelismConfigurationProperty> for ParallelismConfigurationProperty {}
impl From<ParallelismConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParallelismConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParallelismConfigurationProperty> for ParallelismConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ParallelismConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Property key-value pairs passed into an application.
///
/// The property type `PropertyGroup` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertyGroupProperty(Object);

impl PropertyGroupProperty {
    /// `PropertyGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the key of an application execution property key-value pair.
    ///
    /// `PropertyGroupId`.
    pub fn property_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PropertyGroupId", value.into_value().into_node());
        self
    }

    /// Describes the value of an application execution property key-value pair.
    ///
    /// `PropertyMap`.
    pub fn property_map(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("PropertyMap", value.into_value().into_node());
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

impl Kind for PropertyGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropertyGroupProperty> for PropertyGroupProperty {}
impl From<PropertyGroupProperty> for Node {
    #[inline]
    fn from(value: PropertyGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropertyGroupProperty> for PropertyGroupProperty {
    #[inline]
    fn into_value(self) -> Value<PropertyGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream.
///
/// Also used to describe the format of the reference data source.
///
/// The property type `RecordColumn` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordColumnProperty(Object);

impl RecordColumnProperty {
    /// `RecordColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the column that is created in the in-application input stream or reference table.
    /// - `sql_type`: The type of column created in the in-application input stream or reference table.
    pub fn new(name: impl IntoValue<String>, sql_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SqlType", sql_type.into_value().into_node());
        Self(object_)
    }

    /// A reference to the data element in the streaming input or the reference data source.
    ///
    /// `Mapping`.
    pub fn mapping(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mapping", value.into_value().into_node());
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

impl Kind for RecordColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordColumnProperty> for RecordColumnProperty {}
impl From<RecordColumnProperty> for Node {
    #[inline]
    fn from(value: RecordColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordColumnProperty> for RecordColumnProperty {
    #[inline]
    fn into_value(self) -> Value<RecordColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information that should be applied to schematize the records on the stream.
///
/// The property type `RecordFormat` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordFormatProperty(Object);

impl RecordFormatProperty {
    /// `RecordFormatProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_format_type`: The type of record format.
    pub fn new(record_format_type: impl IntoValue<RecordFormatType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordFormatType",
            record_format_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// When you configure application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
    ///
    /// `MappingParameters`.
    pub fn mapping_parameters(mut self, value: impl IntoValue<MappingParametersProperty>) -> Self {
        self.0
            .put("MappingParameters", value.into_value().into_node());
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

impl Kind for RecordFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordFormatProperty> for RecordFormatProperty {}
impl From<RecordFormatProperty> for Node {
    #[inline]
    fn from(value: RecordFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordFormatProperty> for RecordFormatProperty {
    #[inline]
    fn into_value(self) -> Value<RecordFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the starting parameters for an Managed Service for Apache Flink application.
///
/// The property type `RunConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct RunConfigurationProperty(Object);

impl RunConfigurationProperty {
    /// `RunConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the restore behavior of a restarting application.
    ///
    /// `ApplicationRestoreConfiguration`.
    pub fn application_restore_configuration(
        mut self,
        value: impl IntoValue<ApplicationRestoreConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ApplicationRestoreConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes the starting parameters for a Managed Service for Apache Flink application.
    ///
    /// `FlinkRunConfiguration`.
    pub fn flink_run_configuration(
        mut self,
        value: impl IntoValue<FlinkRunConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FlinkRunConfiguration", value.into_value().into_node());
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

impl Kind for RunConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RunConfigurationProperty> for RunConfigurationProperty {}
impl From<RunConfigurationProperty> for Node {
    #[inline]
    fn from(value: RunConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RunConfigurationProperty> for RunConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RunConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The base location of the Amazon Data Analytics application.
///
/// The property type `S3ContentBaseLocation` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ContentBaseLocationProperty(Object);

impl S3ContentBaseLocationProperty {
    /// `S3ContentBaseLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) of the S3 bucket.
    pub fn new(bucket_arn: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketARN", bucket_arn.into_value().into_node());
        Self(object_)
    }

    /// The base path for the S3 bucket.
    ///
    /// `BasePath`.
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BasePath", value.into_value().into_node());
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

impl Kind for S3ContentBaseLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ContentBaseLocationProperty> for S3ContentBaseLocationProperty {}
impl From<S3ContentBaseLocationProperty> for Node {
    #[inline]
    fn from(value: S3ContentBaseLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ContentBaseLocationProperty> for S3ContentBaseLocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ContentBaseLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The location of an application or a custom artifact.
///
/// The property type `S3ContentLocation` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ContentLocationProperty(Object);

impl S3ContentLocationProperty {
    /// `S3ContentLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) for the S3 bucket containing the application code.
    /// - `file_key`: The file key for the object containing the application code.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        file_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketARN", bucket_arn.into_value().into_node());
        object_.put("FileKey", file_key.into_value().into_node());
        Self(object_)
    }

    /// The version of the object containing the application code.
    ///
    /// `ObjectVersion`.
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ObjectVersion", value.into_value().into_node());
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

impl Kind for S3ContentLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ContentLocationProperty> for S3ContentLocationProperty {}
impl From<S3ContentLocationProperty> for Node {
    #[inline]
    fn from(value: S3ContentLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ContentLocationProperty> for S3ContentLocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ContentLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the inputs, outputs, and reference data sources for a SQL-based Kinesis Data Analytics application.
///
/// The property type `SqlApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqlApplicationConfigurationProperty(Object);

impl SqlApplicationConfigurationProperty {
    /// `SqlApplicationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The array of [Input](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_Input.html) objects describing the input streams used by the application.
    ///
    /// `Inputs`.
    pub fn inputs(mut self, value: impl IntoValue<List<InputProperty>>) -> Self {
        self.0.put("Inputs", value.into_value().into_node());
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

impl Kind for SqlApplicationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqlApplicationConfigurationProperty> for SqlApplicationConfigurationProperty {}
impl From<SqlApplicationConfigurationProperty> for Node {
    #[inline]
    fn from(value: SqlApplicationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqlApplicationConfigurationProperty> for SqlApplicationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SqlApplicationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the parameters of a VPC used by the application.
///
/// The property type `VpcConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The array of [SecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html) IDs used by the VPC configuration.
    /// - `subnet_ids`: The array of [Subnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html) IDs used by the VPC configuration.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
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

/// The configuration of a Kinesis Data Analytics Studio notebook.
///
/// The property type `ZeppelinApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZeppelinApplicationConfigurationProperty(Object);

impl ZeppelinApplicationConfigurationProperty {
    /// `ZeppelinApplicationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Glue Data Catalog that you use in queries in a Kinesis Data Analytics Studio notebook.
    ///
    /// `CatalogConfiguration`.
    pub fn catalog_configuration(
        mut self,
        value: impl IntoValue<CatalogConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CatalogConfiguration", value.into_value().into_node());
        self
    }

    /// A list of `CustomArtifactConfiguration` objects.
    ///
    /// `CustomArtifactsConfiguration`.
    pub fn custom_artifacts_configuration(
        mut self,
        value: impl IntoValue<List<CustomArtifactConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "CustomArtifactsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable state.
    ///
    /// `DeployAsApplicationConfiguration`.
    pub fn deploy_as_application_configuration(
        mut self,
        value: impl IntoValue<DeployAsApplicationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DeployAsApplicationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The monitoring configuration of a Kinesis Data Analytics Studio notebook.
    ///
    /// `MonitoringConfiguration`.
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<ZeppelinMonitoringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MonitoringConfiguration", value.into_value().into_node());
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

impl Kind for ZeppelinApplicationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZeppelinApplicationConfigurationProperty>
    for ZeppelinApplicationConfigurationProperty
{
}
impl From<ZeppelinApplicationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ZeppelinApplicationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZeppelinApplicationConfigurationProperty>
    for ZeppelinApplicationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ZeppelinApplicationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes configuration parameters for Amazon CloudWatch logging for a Kinesis Data Analytics Studio notebook. For more information about CloudWatch logging, see [Monitoring](https://docs.aws.amazon.com/managed-flink/latest/java/monitoring-overview.html).
///
/// The property type `ZeppelinMonitoringConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZeppelinMonitoringConfigurationProperty(Object);

impl ZeppelinMonitoringConfigurationProperty {
    /// `ZeppelinMonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The verbosity of the CloudWatch Logs for an application. You can set it to `INFO`, `WARN`, `ERROR`, or `DEBUG`.
    ///
    /// `LogLevel`; one of `DEBUG`, `INFO`, `WARN`, `ERROR`.
    pub fn log_level(mut self, value: impl IntoValue<LogLevel>) -> Self {
        self.0.put("LogLevel", value.into_value().into_node());
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

impl Kind for ZeppelinMonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZeppelinMonitoringConfigurationProperty> for ZeppelinMonitoringConfigurationProperty {}
impl From<ZeppelinMonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: ZeppelinMonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZeppelinMonitoringConfigurationProperty>
    for ZeppelinMonitoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ZeppelinMonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ApplicationMode` of `AWS::KinesisAnalyticsV2::Application`.
pub enum ApplicationMode {
    /// `INTERACTIVE`.
    Interactive,
    /// `STREAMING`.
    Streaming,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplicationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplicationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplicationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplicationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplicationMode> for ApplicationMode {
    #[inline]
    fn into_value(self) -> Value<ApplicationMode> {
        const VALUES: &[&str] = &["INTERACTIVE", "STREAMING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ApplicationRestoreType` of a `ApplicationRestoreConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
pub enum ApplicationRestoreType {
    /// `RESTORE_FROM_CUSTOM_SNAPSHOT`.
    RestoreFromCustomSnapshot,
    /// `RESTORE_FROM_LATEST_SNAPSHOT`.
    RestoreFromLatestSnapshot,
    /// `SKIP_RESTORE_FROM_SNAPSHOT`.
    SkipRestoreFromSnapshot,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplicationRestoreType {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplicationRestoreType {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplicationRestoreType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplicationRestoreType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplicationRestoreType> for ApplicationRestoreType {
    #[inline]
    fn into_value(self) -> Value<ApplicationRestoreType> {
        const VALUES: &[&str] = &[
            "RESTORE_FROM_CUSTOM_SNAPSHOT",
            "RESTORE_FROM_LATEST_SNAPSHOT",
            "SKIP_RESTORE_FROM_SNAPSHOT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ArtifactType` of a `CustomArtifactConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
pub enum ArtifactType {
    /// `DEPENDENCY_JAR`.
    DependencyJar,
    /// `UDF`.
    Udf,
}

#[diagnostic::do_not_recommend]
impl Kind for ArtifactType {}
#[diagnostic::do_not_recommend]
impl TextKind for ArtifactType {}
#[diagnostic::do_not_recommend]
impl IdKind for ArtifactType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ArtifactType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ArtifactType> for ArtifactType {
    #[inline]
    fn into_value(self) -> Value<ArtifactType> {
        const VALUES: &[&str] = &["DEPENDENCY_JAR", "UDF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CodeContentType` of a `ApplicationCodeConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
pub enum CodeContentType {
    /// `PLAINTEXT`.
    Plaintext,
    /// `ZIPFILE`.
    Zipfile,
}

#[diagnostic::do_not_recommend]
impl Kind for CodeContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for CodeContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for CodeContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CodeContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CodeContentType> for CodeContentType {
    #[inline]
    fn into_value(self) -> Value<CodeContentType> {
        const VALUES: &[&str] = &["PLAINTEXT", "ZIPFILE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConfigurationType` of a `CheckpointConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
pub enum ConfigurationType {
    /// `CUSTOM`.
    Custom,
    /// `DEFAULT`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfigurationType> for ConfigurationType {
    #[inline]
    fn into_value(self) -> Value<ConfigurationType> {
        const VALUES: &[&str] = &["CUSTOM", "DEFAULT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyType` of a `ApplicationEncryptionConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
pub enum KeyType {
    /// `AWS_OWNED_KEY`.
    AwsOwnedKey,
    /// `CUSTOMER_MANAGED_KEY`.
    CustomerManagedKey,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyType> for KeyType {
    #[inline]
    fn into_value(self) -> Value<KeyType> {
        const VALUES: &[&str] = &["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogLevel` of a `MonitoringConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
pub enum LogLevel {
    /// `DEBUG`.
    Debug,
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for LogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogLevel> for LogLevel {
    #[inline]
    fn into_value(self) -> Value<LogLevel> {
        const VALUES: &[&str] = &["DEBUG", "ERROR", "INFO", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MetricsLevel` of a `MonitoringConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
pub enum MetricsLevel {
    /// `APPLICATION`.
    Application,
    /// `OPERATOR`.
    Operator,
    /// `PARALLELISM`.
    Parallelism,
    /// `TASK`.
    Task,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricsLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricsLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricsLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricsLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricsLevel> for MetricsLevel {
    #[inline]
    fn into_value(self) -> Value<MetricsLevel> {
        const VALUES: &[&str] = &["APPLICATION", "OPERATOR", "PARALLELISM", "TASK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecordEncoding` of a `InputSchema` of `AWS::KinesisAnalyticsV2::Application`.
pub enum RecordEncoding {
    /// `UTF-8`.
    Utf8,
}

#[diagnostic::do_not_recommend]
impl Kind for RecordEncoding {}
#[diagnostic::do_not_recommend]
impl TextKind for RecordEncoding {}
#[diagnostic::do_not_recommend]
impl IdKind for RecordEncoding {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecordEncoding {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecordEncoding> for RecordEncoding {
    #[inline]
    fn into_value(self) -> Value<RecordEncoding> {
        const VALUES: &[&str] = &["UTF-8"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecordFormatType` of a `RecordFormat` of `AWS::KinesisAnalyticsV2::Application`.
pub enum RecordFormatType {
    /// `CSV`.
    Csv,
    /// `JSON`.
    Json_,
}

#[diagnostic::do_not_recommend]
impl Kind for RecordFormatType {}
#[diagnostic::do_not_recommend]
impl TextKind for RecordFormatType {}
#[diagnostic::do_not_recommend]
impl IdKind for RecordFormatType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecordFormatType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecordFormatType> for RecordFormatType {
    #[inline]
    fn into_value(self) -> Value<RecordFormatType> {
        const VALUES: &[&str] = &["CSV", "JSON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
