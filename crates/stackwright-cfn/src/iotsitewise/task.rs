// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Task` and its property types.

use crate::l1::*;

/// Resource schema for AWS::IoTSiteWise::Task. A task defines a reusable containerized compute workload that can be referenced by one or more pipeline compute nodes.
///
/// `AWS::IoTSiteWise::Task`; `Ref` returns its `TaskArn`, a [`iotsitewise::TaskArn`](kinds::iotsitewise::TaskArn).
/// Changing one of these replaces it: `TaskName`, `WorkspaceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTask(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Task",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("task.rules"),
};

impl CfnTask {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Task";

    /// `CfnTask` with its required properties, in alphabetical order:
    ///
    /// - `task_configuration`: The task execution configuration.
    /// - `task_name`: The name of the task.
    /// - `workspace_name`: The name of the workspace.
    pub fn new(
        task_configuration: impl IntoValue<TaskConfigurationProperty>,
        task_name: impl IntoValue<String>,
        workspace_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TaskConfiguration",
            task_configuration.into_value().into_node(),
        );
        object_.put("TaskName", task_name.into_value().into_node());
        object_.put("WorkspaceName", workspace_name.into_value().into_node());
        Self(object_)
    }

    /// A description of the task.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnTask {
    type Handle = CfnTaskRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTaskRef {
        CfnTaskRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTask`] of a stack.
pub struct CfnTaskRef(NodeRef);

impl Clone for CfnTaskRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTaskRef {}
impl AsNode for CfnTaskRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTaskRef {
    /// What `Ref` returns: its `TaskArn`, a [`iotsitewise::TaskArn`](kinds::iotsitewise::TaskArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::TaskArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The current lifecycle status of the task.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The ARN of the task.
    ///
    /// `Fn::GetAtt` of `TaskArn`.
    #[inline]
    pub fn attr_task_arn(&self) -> Value<kinds::iotsitewise::TaskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TaskArn")))
    }
}

impl IntoValue<kinds::iotsitewise::TaskArn> for &CfnTaskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::TaskArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for running a custom container image on managed compute.
///
/// The property type `ContainerTaskConfiguration` of `AWS::IoTSiteWise::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerTaskConfigurationProperty(Object);

impl ContainerTaskConfigurationProperty {
    /// `ContainerTaskConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ecr_uri`: The Amazon ECR image URI for the task container.
    /// - `processing_type`: The processing type for compute resources.
    /// - `processing_unit`: The processing unit allocation that determines vCPU, memory, and GPU resources.
    /// - `task_execution_role`: The ARN of the IAM role that grants the containerized workload permissions to access AWS resources.
    pub fn new(
        ecr_uri: impl IntoValue<String>,
        processing_type: impl IntoValue<ProcessingType>,
        processing_unit: impl IntoValue<ProcessingUnit>,
        task_execution_role: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EcrUri", ecr_uri.into_value().into_node());
        object_.put("ProcessingType", processing_type.into_value().into_node());
        object_.put("ProcessingUnit", processing_unit.into_value().into_node());
        object_.put(
            "TaskExecutionRole",
            task_execution_role.into_value().into_node(),
        );
        Self(object_)
    }

    /// The command to execute in the container.
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// A map of environment variable key-value pairs.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// Configuration for ephemeral storage attached to the container task.
    ///
    /// `EphemeralStorageConfiguration`.
    pub fn ephemeral_storage_configuration(
        mut self,
        value: impl IntoValue<EphemeralStorageConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EphemeralStorageConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Mounts attached to the container filesystem. Each mount exposes an external data source as a local directory inside the container.
    ///
    /// `Mounts`.
    pub fn mounts(mut self, value: impl IntoValue<List<MountProperty>>) -> Self {
        self.0.put("Mounts", value.into_value().into_node());
        self
    }

    /// The timeout in seconds for task execution. Default: 3600 (1 hour).
    ///
    /// `TimeoutSeconds`.
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeoutSeconds", value.into_value().into_node());
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

impl Kind for ContainerTaskConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerTaskConfigurationProperty> for ContainerTaskConfigurationProperty {}
impl From<ContainerTaskConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContainerTaskConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerTaskConfigurationProperty> for ContainerTaskConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerTaskConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for ephemeral storage attached to the container task.
///
/// The property type `EphemeralStorageConfiguration` of `AWS::IoTSiteWise::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct EphemeralStorageConfigurationProperty(Object);

impl EphemeralStorageConfigurationProperty {
    /// `EphemeralStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_class`: The storage type that determines I/O performance characteristics.
    /// - `storage_size_in_gib`: Storage volume size in GiB.
    pub fn new(
        storage_class: impl IntoValue<StorageClass>,
        storage_size_in_gib: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("StorageClass", storage_class.into_value().into_node());
        object_.put(
            "StorageSizeInGiB",
            storage_size_in_gib.into_value().into_node(),
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

impl Kind for EphemeralStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EphemeralStorageConfigurationProperty> for EphemeralStorageConfigurationProperty {}
impl From<EphemeralStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: EphemeralStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EphemeralStorageConfigurationProperty> for EphemeralStorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EphemeralStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Attaches a data source to the container filesystem for a task at a customer-supplied relative path under the service-owned mount root.
///
/// The property type `Mount` of `AWS::IoTSiteWise::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct MountProperty(Object);

impl MountProperty {
    /// `MountProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A unique name for the mount within the task.
    /// - `relative_path`: The relative path under the service-owned mount root where this mount is attached inside the container.
    /// - `source`: The data source configuration for a mount.
    /// - `storage_type`: The type of storage used for the mount inside the container.
    pub fn new(
        name: impl IntoValue<String>,
        relative_path: impl IntoValue<String>,
        source: impl IntoValue<MountSourceProperty>,
        storage_type: impl IntoValue<StorageType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RelativePath", relative_path.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("StorageType", storage_type.into_value().into_node());
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

impl Kind for MountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MountProperty> for MountProperty {}
impl From<MountProperty> for Node {
    #[inline]
    fn from(value: MountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MountProperty> for MountProperty {
    #[inline]
    fn into_value(self) -> Value<MountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The data source configuration for a mount.
///
/// The property type `MountSource` of `AWS::IoTSiteWise::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct MountSourceProperty(Object);

impl MountSourceProperty {
    /// `MountSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_access_point`: Configures a mount that reads from an Amazon S3 access point.
    pub fn new(s3_access_point: impl IntoValue<S3AccessPointSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3AccessPoint", s3_access_point.into_value().into_node());
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

impl Kind for MountSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MountSourceProperty> for MountSourceProperty {}
impl From<MountSourceProperty> for Node {
    #[inline]
    fn from(value: MountSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MountSourceProperty> for MountSourceProperty {
    #[inline]
    fn into_value(self) -> Value<MountSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures a mount that reads from an Amazon S3 access point.
///
/// The property type `S3AccessPointSource` of `AWS::IoTSiteWise::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3AccessPointSourceProperty(Object);

impl S3AccessPointSourceProperty {
    /// `S3AccessPointSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_point_arn`: The Amazon Resource Name (ARN) of the Amazon S3 access point.
    pub fn new(access_point_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessPointArn", access_point_arn.into_value().into_node());
        Self(object_)
    }

    /// An object key name prefix. If specified, the mount includes only objects whose keys begin with this prefix. To include all objects at the access point, omit this field.
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

impl Kind for S3AccessPointSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3AccessPointSourceProperty> for S3AccessPointSourceProperty {}
impl From<S3AccessPointSourceProperty> for Node {
    #[inline]
    fn from(value: S3AccessPointSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3AccessPointSourceProperty> for S3AccessPointSourceProperty {
    #[inline]
    fn into_value(self) -> Value<S3AccessPointSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The task execution configuration.
///
/// The property type `TaskConfiguration` of `AWS::IoTSiteWise::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskConfigurationProperty(Object);

impl TaskConfigurationProperty {
    /// `TaskConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `container_task_configuration`: Configuration for running a custom container image on managed compute.
    pub fn new(
        container_task_configuration: impl IntoValue<ContainerTaskConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContainerTaskConfiguration",
            container_task_configuration.into_value().into_node(),
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

impl Kind for TaskConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskConfigurationProperty> for TaskConfigurationProperty {}
impl From<TaskConfigurationProperty> for Node {
    #[inline]
    fn from(value: TaskConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskConfigurationProperty> for TaskConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TaskConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ProcessingType` of a `ContainerTaskConfiguration` of `AWS::IoTSiteWise::Task`.
pub enum ProcessingType {
    /// `GENERIC_COMPUTE_PROCESSING`.
    GenericComputeProcessing,
    /// `HARDWARE_ACCELERATED_PROCESSING`.
    HardwareAcceleratedProcessing,
}

#[diagnostic::do_not_recommend]
impl Kind for ProcessingType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProcessingType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProcessingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProcessingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProcessingType> for ProcessingType {
    #[inline]
    fn into_value(self) -> Value<ProcessingType> {
        const VALUES: &[&str] = &[
            "GENERIC_COMPUTE_PROCESSING",
            "HARDWARE_ACCELERATED_PROCESSING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProcessingUnit` of a `ContainerTaskConfiguration` of `AWS::IoTSiteWise::Task`.
pub enum ProcessingUnit {
    /// `UNITS_12`.
    Units12,
    /// `UNITS_16`.
    Units16,
    /// `UNITS_2`.
    Units2,
    /// `UNITS_24`.
    Units24,
    /// `UNITS_32`.
    Units32,
    /// `UNITS_36`.
    Units36,
    /// `UNITS_4`.
    Units4,
    /// `UNITS_48`.
    Units48,
    /// `UNITS_60`.
    Units60,
    /// `UNITS_64`.
    Units64,
    /// `UNITS_72`.
    Units72,
    /// `UNITS_8`.
    Units8,
    /// `UNITS_84`.
    Units84,
    /// `UNITS_96`.
    Units96,
}

#[diagnostic::do_not_recommend]
impl Kind for ProcessingUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for ProcessingUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for ProcessingUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProcessingUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProcessingUnit> for ProcessingUnit {
    #[inline]
    fn into_value(self) -> Value<ProcessingUnit> {
        const VALUES: &[&str] = &[
            "UNITS_12", "UNITS_16", "UNITS_2", "UNITS_24", "UNITS_32", "UNITS_36", "UNITS_4",
            "UNITS_48", "UNITS_60", "UNITS_64", "UNITS_72", "UNITS_8", "UNITS_84", "UNITS_96",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageClass` of a `EphemeralStorageConfiguration` of `AWS::IoTSiteWise::Task`.
pub enum StorageClass {
    /// `STANDARD_1`.
    Standard1,
    /// `STANDARD_2`.
    Standard2,
    /// `THROUGHPUT_1`.
    Throughput1,
    /// `THROUGHPUT_2`.
    Throughput2,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageClass {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageClass {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageClass> for StorageClass {
    #[inline]
    fn into_value(self) -> Value<StorageClass> {
        const VALUES: &[&str] = &["STANDARD_1", "STANDARD_2", "THROUGHPUT_1", "THROUGHPUT_2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageType` of a `Mount` of `AWS::IoTSiteWise::Task`.
pub enum StorageType {
    /// `SHARED_STORAGE`.
    SharedStorage,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageType {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageType {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageType {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageType> for StorageType {
    #[inline]
    fn into_value(self) -> Value<StorageType> {
        const VALUES: &[&str] = &["SHARED_STORAGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
