// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Job` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Job` resource specifies an AWS Glue job in the data catalog. For more information, see [Adding Jobs in AWS Glue](https://docs.aws.amazon.com/glue/latest/dg/add-job.html) and [Job Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-job.html#aws-glue-api-jobs-job-Job) in the *AWS Glue Developer Guide.*
///
/// `AWS::Glue::Job`; `Ref` returns its `Name`, a [`glue::JobName`](kinds::glue::JobName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnJob(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Job",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("job.rules"),
};

impl CfnJob {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Job";

    /// `CfnJob` with its required properties, in alphabetical order:
    ///
    /// - `command`: The code that executes a job.
    /// - `role`: The name or Amazon Resource Name (ARN) of the IAM role associated with this job.
    pub fn new(
        command: impl IntoValue<JobCommandProperty>,
        role: impl IntoValue<kinds::iam::RoleNameOrArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Command", command.into_value().into_node());
        object_.put("Role", role.into_value().into_node());
        Self(object_)
    }

    /// This parameter is no longer supported. Use `MaxCapacity` instead.
    ///
    /// The number of capacity units that are allocated to this job.
    ///
    /// `AllocatedCapacity`; updated in place.
    pub fn allocated_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("AllocatedCapacity", value.into_value().into_node());
        self
    }

    /// The connections used for this job.
    ///
    /// `Connections`; updated in place.
    pub fn connections(mut self, value: impl IntoValue<ConnectionsListProperty>) -> Self {
        self.0.put("Connections", value.into_value().into_node());
        self
    }

    /// The default arguments for this job, specified as name-value pairs.
    ///
    /// You can specify arguments here that your own job-execution script consumes, in addition to arguments that AWS Glue itself consumes.
    ///
    /// For information about how to specify and consume your own job arguments, see [Calling AWS Glue APIs in Python](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-calling.html) in the *AWS Glue Developer Guide*.
    ///
    /// For information about the key-value pairs that AWS Glue consumes to set up your job, see [Special Parameters Used by AWS Glue](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html) in the *AWS Glue Developer Guide*.
    ///
    /// `DefaultArguments`; free JSON, such as an [`Object`]; updated in place.
    pub fn default_arguments(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("DefaultArguments", value.into_value().into_node());
        self
    }

    /// A description of the job.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether the job is run with a standard or flexible execution class. The standard execution class is ideal for time-sensitive workloads that require fast job startup and dedicated resources.
    ///
    /// The flexible execution class is appropriate for time-insensitive jobs whose start and completion times may vary.
    ///
    /// Only jobs with AWS Glue version 3.0 and above and command type `glueetl` will be allowed to set `ExecutionClass` to `FLEX`. The flexible execution class is available for Spark jobs.
    ///
    /// `ExecutionClass`; updated in place.
    pub fn execution_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExecutionClass", value.into_value().into_node());
        self
    }

    /// The maximum number of concurrent runs that are allowed for this job.
    ///
    /// `ExecutionProperty`; updated in place.
    pub fn execution_property(mut self, value: impl IntoValue<ExecutionPropertyProperty>) -> Self {
        self.0
            .put("ExecutionProperty", value.into_value().into_node());
        self
    }

    /// Glue version determines the versions of Apache Spark and Python that AWS Glue supports. The Python version indicates the version supported for jobs of type Spark.
    ///
    /// For more information about the available AWS Glue versions and corresponding Spark and Python versions, see [Glue version](https://docs.aws.amazon.com/glue/latest/dg/add-job.html) in the developer guide.
    ///
    /// Jobs that are created without specifying a Glue version default to the latest Glue version available.
    ///
    /// `GlueVersion`; updated in place.
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GlueVersion", value.into_value().into_node());
        self
    }

    /// A mode that describes how a job was created. Valid values are:
    ///
    /// - `SCRIPT` - The job was created using the AWS Glue Studio script editor.
    /// - `VISUAL` - The job was created using the AWS Glue Studio visual editor.
    /// - `NOTEBOOK` - The job was created using an interactive sessions notebook.
    ///
    /// When the `JobMode` field is missing or null, `SCRIPT` is assigned as the default value.
    ///
    /// `JobMode`; updated in place.
    pub fn job_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JobMode", value.into_value().into_node());
        self
    }

    /// Specifies whether job run queuing is enabled for the job runs for this job.
    ///
    /// A value of true means job run queuing is enabled for the job runs. If false or not populated, the job runs will not be considered for queueing.
    ///
    /// If this field does not match the value set in the job run, then the value from the job run field will be used.
    ///
    /// `JobRunQueuingEnabled`; updated in place.
    pub fn job_run_queuing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("JobRunQueuingEnabled", value.into_value().into_node());
        self
    }

    /// This field is reserved for future use.
    ///
    /// `LogUri`; updated in place.
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogUri", value.into_value().into_node());
        self
    }

    /// This field specifies a day of the week and hour for a maintenance window for streaming jobs. AWS Glue periodically performs maintenance activities. During these maintenance windows, AWS Glue will need to restart your streaming jobs.
    ///
    /// AWS Glue will restart the job within 3 hours of the specified maintenance window. For instance, if you set up the maintenance window for Monday at 10:00AM GMT, your jobs will be restarted between 10:00AM GMT to 1:00PM GMT.
    ///
    /// `MaintenanceWindow`; updated in place.
    pub fn maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The number of AWS Glue data processing units (DPUs) that can be allocated when this job runs. A DPU is a relative measure of processing power that consists of 4 vCPUs of compute capacity and 16 GB of memory.
    ///
    /// Do not set `Max Capacity` if using `WorkerType` and `NumberOfWorkers`.
    ///
    /// The value that can be allocated for `MaxCapacity` depends on whether you are running a Python shell job or an Apache Spark ETL job:
    ///
    /// - When you specify a Python shell job ( `JobCommand.Name` ="pythonshell"), you can allocate either 0.0625 or 1 DPU. The default is 0.0625 DPU.
    /// - When you specify an Apache Spark ETL job ( `JobCommand.Name` ="glueetl"), you can allocate from 2 to 100 DPUs. The default is 10 DPUs. This job type cannot have a fractional DPU allocation.
    ///
    /// `MaxCapacity`; updated in place.
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
        self
    }

    /// The maximum number of times to retry this job after a JobRun fails.
    ///
    /// `MaxRetries`; updated in place.
    pub fn max_retries(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxRetries", value.into_value().into_node());
        self
    }

    /// The name you assign to this job definition.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Non-overridable arguments for this job, specified as name-value pairs.
    ///
    /// `NonOverridableArguments`; free JSON, such as an [`Object`]; updated in place.
    pub fn non_overridable_arguments(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("NonOverridableArguments", value.into_value().into_node());
        self
    }

    /// Specifies configuration properties of a notification.
    ///
    /// `NotificationProperty`; updated in place.
    pub fn notification_property(
        mut self,
        value: impl IntoValue<NotificationPropertyProperty>,
    ) -> Self {
        self.0
            .put("NotificationProperty", value.into_value().into_node());
        self
    }

    /// The number of workers of a defined `workerType` that are allocated when a job runs.
    ///
    /// The maximum number of workers you can define are 299 for `G.1X`, and 149 for `G.2X`.
    ///
    /// `NumberOfWorkers`; updated in place.
    pub fn number_of_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfWorkers", value.into_value().into_node());
        self
    }

    /// The name of the `SecurityConfiguration` structure to be used with this job.
    ///
    /// `SecurityConfiguration`; updated in place.
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityConfiguration", value.into_value().into_node());
        self
    }

    /// The tags to use with this job.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The job timeout in minutes. This is the maximum time that a job run can consume resources before it is terminated and enters TIMEOUT status. The default is 2,880 minutes (48 hours).
    ///
    /// `Timeout`; updated in place.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
    }

    /// The type of predefined worker that is allocated when a job runs.
    ///
    /// AWS Glue provides multiple worker types to accommodate different workload requirements:
    ///
    /// G Worker Types (General-purpose compute workers):
    ///
    /// - G.1X: 1 DPU (4 vCPUs, 16 GB memory, 94GB disk)
    /// - G.2X: 2 DPU (8 vCPUs, 32 GB memory, 138GB disk)
    /// - G.4X: 4 DPU (16 vCPUs, 64 GB memory, 256GB disk)
    /// - G.8X: 8 DPU (32 vCPUs, 128 GB memory, 512GB disk)
    /// - G.12X: 12 DPU (48 vCPUs, 192 GB memory, 768GB disk)
    /// - G.16X: 16 DPU (64 vCPUs, 256 GB memory, 1024GB disk)
    ///
    /// R Worker Types (Memory-optimized workers):
    ///
    /// - R.1X: 1 M-DPU (4 vCPUs, 32 GB memory)
    /// - R.2X: 2 M-DPU (8 vCPUs, 64 GB memory)
    /// - R.4X: 4 M-DPU (16 vCPUs, 128 GB memory)
    /// - R.8X: 8 M-DPU (32 vCPUs, 256 GB memory)
    ///
    /// `WorkerType`; one of `Standard`, `G.1X`, `G.2X`, `G.025X`, `G.4X`, `G.8X`, `Z.2X`, `G.12X`, `G.16X`, `R.1X`, `R.2X`, `R.4X`, …; updated in place.
    pub fn worker_type(mut self, value: impl IntoValue<WorkerType>) -> Self {
        self.0.put("WorkerType", value.into_value().into_node());
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

impl Construct for CfnJob {
    type Handle = CfnJobRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnJobRef {
        CfnJobRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnJob`] of a stack.
pub struct CfnJobRef(NodeRef);

impl Clone for CfnJobRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnJobRef {}
impl AsNode for CfnJobRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnJobRef {
    /// What `Ref` returns: its `Name`, a [`glue::JobName`](kinds::glue::JobName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::JobName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::JobName> for &CfnJobRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::JobName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the connections used by a job.
///
/// The property type `ConnectionsList` of `AWS::Glue::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionsListProperty(Object);

impl ConnectionsListProperty {
    /// `ConnectionsListProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of connections used by the job.
    ///
    /// `Connections`.
    pub fn connections(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Connections", value.into_value().into_node());
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

impl Kind for ConnectionsListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionsListProperty> for ConnectionsListProperty {}
impl From<ConnectionsListProperty> for Node {
    #[inline]
    fn from(value: ConnectionsListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionsListProperty> for ConnectionsListProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionsListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An execution property of a job.
///
/// The property type `ExecutionProperty` of `AWS::Glue::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExecutionPropertyProperty(Object);

impl ExecutionPropertyProperty {
    /// `ExecutionPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of concurrent runs allowed for the job. The default is 1. An error is returned when this threshold is reached. The maximum value you can specify is controlled by a service limit.
    ///
    /// `MaxConcurrentRuns`.
    pub fn max_concurrent_runs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxConcurrentRuns", value.into_value().into_node());
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

impl Kind for ExecutionPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExecutionPropertyProperty> for ExecutionPropertyProperty {}
impl From<ExecutionPropertyProperty> for Node {
    #[inline]
    fn from(value: ExecutionPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExecutionPropertyProperty> for ExecutionPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<ExecutionPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies code executed when a job is run.
///
/// The property type `JobCommand` of `AWS::Glue::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobCommandProperty(Object);

impl JobCommandProperty {
    /// `JobCommandProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the job command. For an Apache Spark ETL job, this must be `glueetl`. For a Python shell job, it must be `pythonshell`. For an Apache Spark streaming ETL job, this must be `gluestreaming`. For a Ray job, this must be `glueray`.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Python version being used to execute a Python shell job. Allowed values are 3 or 3.9. Version 2 is deprecated.
    ///
    /// `PythonVersion`.
    pub fn python_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PythonVersion", value.into_value().into_node());
        self
    }

    /// In Ray jobs, Runtime is used to specify the versions of Ray, Python and additional libraries available in your environment. This field is not used in other job types. For supported runtime environment values, see [Working with Ray jobs](https://docs.aws.amazon.com/glue/latest/dg/ray-jobs-section.html) in the AWS Glue Developer Guide.
    ///
    /// `Runtime`.
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Runtime", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon Simple Storage Service (Amazon S3) path to a script that executes a job (required).
    ///
    /// `ScriptLocation`.
    pub fn script_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ScriptLocation", value.into_value().into_node());
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

impl Kind for JobCommandProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobCommandProperty> for JobCommandProperty {}
impl From<JobCommandProperty> for Node {
    #[inline]
    fn from(value: JobCommandProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobCommandProperty> for JobCommandProperty {
    #[inline]
    fn into_value(self) -> Value<JobCommandProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration properties of a notification.
///
/// The property type `NotificationProperty` of `AWS::Glue::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationPropertyProperty(Object);

impl NotificationPropertyProperty {
    /// `NotificationPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// After a job run starts, the number of minutes to wait before sending a job run delay notification.
    ///
    /// `NotifyDelayAfter`.
    pub fn notify_delay_after(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NotifyDelayAfter", value.into_value().into_node());
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

impl Kind for NotificationPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationPropertyProperty> for NotificationPropertyProperty {}
impl From<NotificationPropertyProperty> for Node {
    #[inline]
    fn from(value: NotificationPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationPropertyProperty> for NotificationPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `WorkerType` of `AWS::Glue::Job`.
pub enum WorkerType {
    /// `G.025X`.
    G025X,
    /// `G.12X`.
    G12X,
    /// `G.16X`.
    G16X,
    /// `G.1X`.
    G1X,
    /// `G.2X`.
    G2X,
    /// `G.4X`.
    G4X,
    /// `G.8X`.
    G8X,
    /// `R.1X`.
    R1X,
    /// `R.2X`.
    R2X,
    /// `R.4X`.
    R4X,
    /// `R.8X`.
    R8X,
    /// `Standard`.
    Standard,
    /// `Z.2X`.
    Z2X,
}

#[diagnostic::do_not_recommend]
impl Kind for WorkerType {}
#[diagnostic::do_not_recommend]
impl TextKind for WorkerType {}
#[diagnostic::do_not_recommend]
impl IdKind for WorkerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WorkerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<WorkerType> for WorkerType {
    #[inline]
    fn into_value(self) -> Value<WorkerType> {
        const VALUES: &[&str] = &[
            "G.025X", "G.12X", "G.16X", "G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X",
            "R.8X", "Standard", "Z.2X",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
