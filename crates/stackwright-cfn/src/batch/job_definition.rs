// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Batch::JobDefinition` and its property types.

use crate::l1::*;

/// The `AWS::Batch::JobDefinition` resource specifies the parameters for an AWS Batch job definition. For more information, see [Job Definitions](https://docs.aws.amazon.com/batch/latest/userguide/job_definitions.html) in the **.
///
/// `AWS::Batch::JobDefinition`; `Ref` returns its `JobDefinitionArn`, a [`batch::JobDefinitionArn`](kinds::batch::JobDefinitionArn).
/// Changing one of these replaces it: `JobDefinitionName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnJobDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Batch::JobDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("job_definition.rules"),
};

impl CfnJobDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Batch::JobDefinition";

    /// `CfnJobDefinition` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of job definition.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Contains a list of consumable resources required by the job.
    ///
    /// `ConsumableResourceProperties`; updated in place.
    pub fn consumable_resource_properties(
        mut self,
        value: impl IntoValue<ConsumableResourcePropertiesProperty>,
    ) -> Self {
        self.0.put(
            "ConsumableResourceProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// An object with properties specific to Amazon ECS-based jobs. When `containerProperties` is used in the job definition, it can't be used in addition to `eksProperties`, `ecsProperties`, or `nodeProperties`.
    ///
    /// `ContainerProperties`; updated in place.
    pub fn container_properties(
        mut self,
        value: impl IntoValue<ContainerPropertiesProperty>,
    ) -> Self {
        self.0
            .put("ContainerProperties", value.into_value().into_node());
        self
    }

    /// An object that contains the properties for the Amazon ECS resources of a job.When `ecsProperties` is used in the job definition, it can't be used in addition to `containerProperties`, `eksProperties`, or `nodeProperties`.
    ///
    /// `EcsProperties`; updated in place.
    pub fn ecs_properties(mut self, value: impl IntoValue<EcsPropertiesProperty>) -> Self {
        self.0.put("EcsProperties", value.into_value().into_node());
        self
    }

    /// An object with properties that are specific to Amazon EKS-based jobs. When `eksProperties` is used in the job definition, it can't be used in addition to `containerProperties`, `ecsProperties`, or `nodeProperties`.
    ///
    /// `EksProperties`; updated in place.
    pub fn eks_properties(mut self, value: impl IntoValue<EksPropertiesProperty>) -> Self {
        self.0.put("EksProperties", value.into_value().into_node());
        self
    }

    /// The name of the job definition.
    ///
    /// `JobDefinitionName`; an update replaces the resource.
    pub fn job_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("JobDefinitionName", value.into_value().into_node());
        self
    }

    /// An object with properties that are specific to multi-node parallel jobs. When `nodeProperties` is used in the job definition, it can't be used in addition to `containerProperties`, `ecsProperties`, or `eksProperties`.
    ///
    /// > If the job runs on Fargate resources, don't specify `nodeProperties`. Use `containerProperties` instead.
    ///
    /// `NodeProperties`; updated in place.
    pub fn node_properties(mut self, value: impl IntoValue<NodePropertiesProperty>) -> Self {
        self.0.put("NodeProperties", value.into_value().into_node());
        self
    }

    /// Default parameters or parameter substitution placeholders that are set in the job definition. Parameters are specified as a key-value pair mapping. Parameters in a `SubmitJob` request override any corresponding parameter defaults from the job definition. For more information about specifying parameters, see [Job definition parameters](https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html) in the *AWS Batch User Guide*.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The platform capabilities required by the job definition. If no value is specified, it defaults to `EC2`. Jobs run on Fargate resources specify `FARGATE`.
    ///
    /// `PlatformCapabilities`; updated in place.
    pub fn platform_capabilities(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PlatformCapabilities", value.into_value().into_node());
        self
    }

    /// Specifies whether to propagate the tags from the job or job definition to the corresponding Amazon ECS task. If no value is specified, the tags aren't propagated. Tags can only be propagated to the tasks when the tasks are created. For tags with the same name, job tags are given priority over job definitions tags. If the total number of combined tags from the job and job definition is over 50, the job is moved to the `FAILED` state.
    ///
    /// `PropagateTags`; updated in place.
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PropagateTags", value.into_value().into_node());
        self
    }

    /// Specifies the resource retention policy settings for the job definition.
    ///
    /// `ResourceRetentionPolicy`; updated in place.
    pub fn resource_retention_policy(
        mut self,
        value: impl IntoValue<ResourceRetentionPolicyProperty>,
    ) -> Self {
        self.0
            .put("ResourceRetentionPolicy", value.into_value().into_node());
        self
    }

    /// The retry strategy to use for failed jobs that are submitted with this job definition.
    ///
    /// `RetryStrategy`; updated in place.
    pub fn retry_strategy(mut self, value: impl IntoValue<RetryStrategyProperty>) -> Self {
        self.0.put("RetryStrategy", value.into_value().into_node());
        self
    }

    /// The scheduling priority of the job definition. This only affects jobs in job queues with a fair-share policy. Jobs with a higher scheduling priority are scheduled before jobs with a lower scheduling priority.
    ///
    /// `SchedulingPriority`; updated in place.
    pub fn scheduling_priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SchedulingPriority", value.into_value().into_node());
        self
    }

    /// The tags that are applied to the job definition.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The timeout time for jobs that are submitted with this job definition. After the amount of time you specify passes, AWS Batch terminates your jobs if they aren't finished.
    ///
    /// `Timeout`; updated in place.
    pub fn timeout(mut self, value: impl IntoValue<JobTimeoutProperty>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Construct for CfnJobDefinition {
    type Handle = CfnJobDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnJobDefinitionRef {
        CfnJobDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnJobDefinition`] of a stack.
pub struct CfnJobDefinitionRef(NodeRef);

impl Clone for CfnJobDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnJobDefinitionRef {}
impl AsNode for CfnJobDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnJobDefinitionRef {
    /// What `Ref` returns: its `JobDefinitionArn`, a [`batch::JobDefinitionArn`](kinds::batch::JobDefinitionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::batch::JobDefinitionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The job definition ARN, such as `batch: *us-east-1*: *111122223333* :job-definition/ *test-gpu*: *2*`.
    ///
    /// `Fn::GetAtt` of `JobDefinitionArn`.
    #[inline]
    pub fn attr_job_definition_arn(&self) -> Value<kinds::batch::JobDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("JobDefinitionArn")))
    }
}

impl IntoValue<kinds::batch::JobDefinitionArn> for &CfnJobDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::batch::JobDefinitionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains a list of consumable resources required by a job.
///
/// The property type `ConsumableResourceProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConsumableResourcePropertiesProperty(Object);

impl ConsumableResourcePropertiesProperty {
    /// `ConsumableResourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `consumable_resource_list`: The list of consumable resources required by a job.
    pub fn new(
        consumable_resource_list: impl IntoValue<List<ConsumableResourceRequirementProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConsumableResourceList",
            consumable_resource_list.into_value().into_node(),
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

impl Kind for ConsumableResourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConsumableResourcePropertiesProperty> for ConsumableResourcePropertiesProperty {}
impl From<ConsumableResourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: ConsumableResourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConsumableResourcePropertiesProperty> for ConsumableResourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ConsumableResourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a consumable resource required to run a job.
///
/// The property type `ConsumableResourceRequirement` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConsumableResourceRequirementProperty(Object);

impl ConsumableResourceRequirementProperty {
    /// `ConsumableResourceRequirementProperty` with its required properties, in alphabetical order:
    ///
    /// - `consumable_resource`: The name or ARN of the consumable resource.
    /// - `quantity`: The quantity of the consumable resource that is needed.
    pub fn new(consumable_resource: impl IntoValue<String>, quantity: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConsumableResource",
            consumable_resource.into_value().into_node(),
        );
        object_.put("Quantity", quantity.into_value().into_node());
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

impl Kind for ConsumableResourceRequirementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConsumableResourceRequirementProperty> for ConsumableResourceRequirementProperty {}
impl From<ConsumableResourceRequirementProperty> for Node {
    #[inline]
    fn from(value: ConsumableResourceRequirementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConsumableResourceRequirementProperty> for ConsumableResourceRequirementProperty {
    #[inline]
    fn into_value(self) -> Value<ConsumableResourceRequirementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container properties are used for Amazon ECS based job definitions. These properties to describe the container that's launched as part of a job.
///
/// The property type `ContainerProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerPropertiesProperty(Object);

impl ContainerPropertiesProperty {
    /// `ContainerPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `image`: Required.
    pub fn new(image: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// The command that's passed to the container. This parameter maps to `Cmd` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `COMMAND` parameter to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). For more information, see [`https://docs.docker.com/engine/reference/builder/#cmd`](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/builder/#cmd).
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// Determines whether execute command functionality is turned on for this task. If `true`, execute command functionality is turned on all the containers in the task.
    ///
    /// `EnableExecuteCommand`.
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableExecuteCommand", value.into_value().into_node());
        self
    }

    /// The environment variables to pass to a container. This parameter maps to `Env` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--env` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > We don't recommend using plaintext environment variables for sensitive information, such as credential data. \> Environment variables cannot start with " `AWS_BATCH` ". This naming convention is reserved for variables that AWS Batch sets.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<List<EnvironmentProperty>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
    ///
    /// `EphemeralStorage`.
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorageProperty>) -> Self {
        self.0
            .put("EphemeralStorage", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate resources, you must provide an execution role. For more information, see [AWS Batch execution IAM role](https://docs.aws.amazon.com/batch/latest/userguide/execution-IAM-role.html) in the *AWS Batch User Guide*.
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The platform configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
    ///
    /// `FargatePlatformConfiguration`.
    pub fn fargate_platform_configuration(
        mut self,
        value: impl IntoValue<FargatePlatformConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "FargatePlatformConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `InstanceType` property.
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions. For more information, see [IAM roles for tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `JobRoleArn`.
    pub fn job_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("JobRoleArn", value.into_value().into_node());
        self
    }

    /// Linux-specific modifications that are applied to the container, such as details for device mappings.
    ///
    /// `LinuxParameters`.
    pub fn linux_parameters(mut self, value: impl IntoValue<LinuxParametersProperty>) -> Self {
        self.0
            .put("LinuxParameters", value.into_value().into_node());
        self
    }

    /// The log configuration specification for the container.
    ///
    /// This parameter maps to `LogConfig` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--log-driver` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). By default, containers use the same logging driver that the Docker daemon uses. However the container might use a different logging driver than the Docker daemon by specifying a log driver with this parameter in the container definition. To use a different logging driver for a container, the log system must be configured properly on the container instance (or on a different log server for remote logging options). For more information on the options for different supported log drivers, see [Configure logging drivers](https://docs.aws.amazon.com/https://docs.docker.com/engine/admin/logging/overview/) in the Docker documentation.
    ///
    /// > AWS Batch currently supports a subset of the logging drivers available to the Docker daemon (shown in the [LogConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-jobdefinition-containerproperties-logconfiguration.html) data type).
    ///
    /// This parameter requires version 1.18 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: `sudo docker version | grep "Server API version"`
    ///
    /// > The Amazon ECS container agent running on a container instance must register the logging drivers available on that instance with the `ECS_AVAILABLE_LOGGING_DRIVERS` environment variable before containers placed on that instance can use these log configuration options. For more information, see [Amazon ECS container agent configuration](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job definition. It's not supported for jobs running on Fargate resources. For jobs that run on Amazon EC2 resources, it specifies the memory hard limit (in MiB) for a container. If your container attempts to exceed the specified number, it's terminated. You must specify at least 4 MiB of memory for a job using this parameter. The memory hard limit can be specified in several places. It must be specified for each node at least once.
    ///
    /// `Memory`.
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Memory", value.into_value().into_node());
        self
    }

    /// The mount points for data volumes in your container. This parameter maps to `Volumes` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--volume` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// `MountPoints`.
    pub fn mount_points(mut self, value: impl IntoValue<List<MountPointProperty>>) -> Self {
        self.0.put("MountPoints", value.into_value().into_node());
        self
    }

    /// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// When this parameter is true, the container is given elevated permissions on the host container instance (similar to the `root` user). This parameter maps to `Privileged` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--privileged` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). The default value is false.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources and shouldn't be provided, or specified as false.
    ///
    /// `Privileged`.
    pub fn privileged(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Privileged", value.into_value().into_node());
        self
    }

    /// When this parameter is true, the container is given read-only access to its root file system. This parameter maps to `ReadonlyRootfs` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--read-only` option to `docker run`.
    ///
    /// `ReadonlyRootFilesystem`.
    pub fn readonly_root_filesystem(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReadonlyRootFilesystem", value.into_value().into_node());
        self
    }

    /// The private repository authentication credentials to use.
    ///
    /// `RepositoryCredentials`.
    pub fn repository_credentials(
        mut self,
        value: impl IntoValue<RepositoryCredentialsProperty>,
    ) -> Self {
        self.0
            .put("RepositoryCredentials", value.into_value().into_node());
        self
    }

    /// The type and amount of resources to assign to a container. The supported resources include `GPU`, `MEMORY`, and `VCPU`.
    ///
    /// `ResourceRequirements`.
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<List<ResourceRequirementProperty>>,
    ) -> Self {
        self.0
            .put("ResourceRequirements", value.into_value().into_node());
        self
    }

    /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
    ///
    /// `RuntimePlatform`.
    pub fn runtime_platform(mut self, value: impl IntoValue<RuntimePlatformProperty>) -> Self {
        self.0
            .put("RuntimePlatform", value.into_value().into_node());
        self
    }

    /// The secrets for the container. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html) in the *AWS Batch User Guide*.
    ///
    /// `Secrets`.
    pub fn secrets(mut self, value: impl IntoValue<List<SecretProperty>>) -> Self {
        self.0.put("Secrets", value.into_value().into_node());
        self
    }

    /// A list of `ulimits` to set in the container. This parameter maps to `Ulimits` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--ulimit` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources and shouldn't be provided.
    ///
    /// `Ulimits`.
    pub fn ulimits(mut self, value: impl IntoValue<List<UlimitProperty>>) -> Self {
        self.0.put("Ulimits", value.into_value().into_node());
        self
    }

    /// The user name to use inside the container. This parameter maps to `User` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--user` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// `User`.
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("User", value.into_value().into_node());
        self
    }

    /// This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job definition. It's not supported for jobs running on Fargate resources. For jobs running on Amazon EC2 resources, it specifies the number of vCPUs reserved for the job.
    ///
    /// Each vCPU is equivalent to 1,024 CPU shares. This parameter maps to `CpuShares` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--cpu-shares` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). The number of vCPUs must be specified but can be specified in several places. You must specify it at least once for each node.
    ///
    /// `Vcpus`.
    pub fn vcpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Vcpus", value.into_value().into_node());
        self
    }

    /// A list of data volumes used in a job.
    ///
    /// `Volumes`.
    pub fn volumes(mut self, value: impl IntoValue<List<VolumesProperty>>) -> Self {
        self.0.put("Volumes", value.into_value().into_node());
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

impl Kind for ContainerPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerPropertiesProperty> for ContainerPropertiesProperty {}
impl From<ContainerPropertiesProperty> for Node {
    #[inline]
    fn from(value: ContainerPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerPropertiesProperty> for ContainerPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a container instance host device.
///
/// > This object isn't applicable to jobs that are running on Fargate resources and shouldn't be provided.
///
/// The property type `Device` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceProperty(Object);

impl DeviceProperty {
    /// `DeviceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The path inside the container that's used to expose the host device. By default, the `hostPath` value is used.
    ///
    /// `ContainerPath`.
    pub fn container_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerPath", value.into_value().into_node());
        self
    }

    /// The path for the device on the host container instance.
    ///
    /// `HostPath`.
    pub fn host_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostPath", value.into_value().into_node());
        self
    }

    /// The explicit permissions to provide to the container for the device. By default, the container has permissions for `read`, `write`, and `mknod` for the device.
    ///
    /// `Permissions`.
    pub fn permissions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
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

impl Kind for DeviceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceProperty> for DeviceProperty {}
impl From<DeviceProperty> for Node {
    #[inline]
    fn from(value: DeviceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceProperty> for DeviceProperty {
    #[inline]
    fn into_value(self) -> Value<DeviceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The authorization configuration details for the Amazon EFS file system.
///
/// The property type `EFSAuthorizationConfig` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EFSAuthorizationConfigProperty(Object);

impl EFSAuthorizationConfigProperty {
    /// `EFSAuthorizationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon EFS access point ID to use. If an access point is specified, the root directory value specified in the `EFSVolumeConfiguration` must either be omitted or set to `/` which enforces the path set on the EFS access point. If an access point is used, transit encryption must be enabled in the `EFSVolumeConfiguration`. For more information, see [Working with Amazon EFS access points](https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html) in the *Amazon Elastic File System User Guide*.
    ///
    /// `AccessPointId`.
    pub fn access_point_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessPointId", value.into_value().into_node());
        self
    }

    /// Whether or not to use the AWS Batch job IAM role defined in a job definition when mounting the Amazon EFS file system. If enabled, transit encryption must be enabled in the `EFSVolumeConfiguration`. If this parameter is omitted, the default value of `DISABLED` is used. For more information, see [Using Amazon EFS access points](https://docs.aws.amazon.com/batch/latest/userguide/efs-volumes.html#efs-volume-accesspoints) in the *AWS Batch User Guide*. EFS IAM authorization requires that `TransitEncryption` be `ENABLED` and that a `JobRoleArn` is specified.
    ///
    /// `Iam`.
    pub fn iam(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Iam", value.into_value().into_node());
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

impl Kind for EFSAuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EFSAuthorizationConfigProperty> for EFSAuthorizationConfigProperty {}
impl From<EFSAuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: EFSAuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EFSAuthorizationConfigProperty> for EFSAuthorizationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EFSAuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains the properties for the Amazon ECS resources of a job.
///
/// The property type `EcsProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsPropertiesProperty(Object);

impl EcsPropertiesProperty {
    /// `EcsPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `task_properties`: An object that contains the properties for the Amazon ECS task definition of a job.
    pub fn new(task_properties: impl IntoValue<List<EcsTaskPropertiesProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TaskProperties", task_properties.into_value().into_node());
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

impl Kind for EcsPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsPropertiesProperty> for EcsPropertiesProperty {}
impl From<EcsPropertiesProperty> for Node {
    #[inline]
    fn from(value: EcsPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsPropertiesProperty> for EcsPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<EcsPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task. You can specify which Docker images to use, the required resources, and other configurations related to launching the task definition through an Amazon ECS service or task.
///
/// The property type `EcsTaskProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsTaskPropertiesProperty(Object);

impl EcsTaskPropertiesProperty {
    /// `EcsTaskPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This object is a list of containers.
    ///
    /// `Containers`.
    pub fn containers(
        mut self,
        value: impl IntoValue<List<TaskContainerPropertiesProperty>>,
    ) -> Self {
        self.0.put("Containers", value.into_value().into_node());
        self
    }

    /// Determines whether execute command functionality is turned on for this task. If `true`, execute command functionality is turned on all the containers in the task.
    ///
    /// `EnableExecuteCommand`.
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableExecuteCommand", value.into_value().into_node());
        self
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
    ///
    /// `EphemeralStorage`.
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorageProperty>) -> Self {
        self.0
            .put("EphemeralStorage", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate resources, you must provide an execution role. For more information, see [AWS Batch execution IAM role](https://docs.aws.amazon.com/batch/latest/userguide/execution-IAM-role.html) in the *AWS Batch User Guide*.
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The IPC resource namespace to use for the containers in the task. The valid values are `host`, `task`, or `none`.
    ///
    /// If `host` is specified, all containers within the tasks that specified the `host` IPC mode on the same container instance share the same IPC resources with the host Amazon EC2 instance.
    ///
    /// If `task` is specified, all containers within the specified `task` share the same IPC resources.
    ///
    /// If `none` is specified, the IPC resources within the containers of a task are private, and are not shared with other containers in a task or on the container instance.
    ///
    /// If no value is specified, then the IPC resource namespace sharing depends on the Docker daemon setting on the container instance. For more information, see [IPC settings](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#ipc-settings---ipc) in the Docker run reference.
    ///
    /// `IpcMode`.
    pub fn ipc_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpcMode", value.into_value().into_node());
        self
    }

    /// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The `NetworkMode` property.
    ///
    /// `NetworkMode`.
    pub fn network_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetworkMode", value.into_value().into_node());
        self
    }

    /// The process namespace to use for the containers in the task. The valid values are `host` or `task`. For example, monitoring sidecars might need `pidMode` to access information about other containers running in the same task.
    ///
    /// If `host` is specified, all containers within the tasks that specified the `host` PID mode on the same container instance share the process namespace with the host Amazon EC2 instance.
    ///
    /// If `task` is specified, all containers within the specified task share the same process namespace.
    ///
    /// If no value is specified, the default is a private namespace for each container. For more information, see [PID settings](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#pid-settings---pid) in the Docker run reference.
    ///
    /// `PidMode`.
    pub fn pid_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PidMode", value.into_value().into_node());
        self
    }

    /// The Fargate platform version where the jobs are running. A platform version is specified only for jobs that are running on Fargate resources. If one isn't specified, the `LATEST` platform version is used by default. This uses a recent, approved version of the Fargate platform for compute resources. For more information, see [AWS Fargate platform versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `PlatformVersion`.
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlatformVersion", value.into_value().into_node());
        self
    }

    /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
    ///
    /// `RuntimePlatform`.
    pub fn runtime_platform(mut self, value: impl IntoValue<RuntimePlatformProperty>) -> Self {
        self.0
            .put("RuntimePlatform", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
    ///
    /// > This is object is comparable to [ContainerProperties:jobRoleArn](https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html).
    ///
    /// `TaskRoleArn`.
    pub fn task_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("TaskRoleArn", value.into_value().into_node());
        self
    }

    /// A list of volumes that are associated with the job.
    ///
    /// `Volumes`.
    pub fn volumes(mut self, value: impl IntoValue<List<VolumesProperty>>) -> Self {
        self.0.put("Volumes", value.into_value().into_node());
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

impl Kind for EcsTaskPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsTaskPropertiesProperty> for EcsTaskPropertiesProperty {}
impl From<EcsTaskPropertiesProperty> for Node {
    #[inline]
    fn from(value: EcsTaskPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsTaskPropertiesProperty> for EcsTaskPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<EcsTaskPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EfsVolumeConfiguration` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EfsVolumeConfigurationProperty(Object);

impl EfsVolumeConfigurationProperty {
    /// `EfsVolumeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`
    pub fn new(file_system_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        Self(object_)
    }

    /// The `AuthorizationConfig` property.
    ///
    /// `AuthorizationConfig`.
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<EFSAuthorizationConfigProperty>,
    ) -> Self {
        self.0
            .put("AuthorizationConfig", value.into_value().into_node());
        self
    }

    /// The `RootDirectory` property.
    ///
    /// `RootDirectory`.
    pub fn root_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RootDirectory", value.into_value().into_node());
        self
    }

    /// The `TransitEncryption` property.
    ///
    /// `TransitEncryption`.
    pub fn transit_encryption(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TransitEncryption", value.into_value().into_node());
        self
    }

    /// The `TransitEncryptionPort` property.
    ///
    /// `TransitEncryptionPort`.
    pub fn transit_encryption_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TransitEncryptionPort", value.into_value().into_node());
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

impl Kind for EfsVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EfsVolumeConfigurationProperty> for EfsVolumeConfigurationProperty {}
impl From<EfsVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: EfsVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EfsVolumeConfigurationProperty> for EfsVolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EfsVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the properties for a container node in the pod that's launched as part of a job. This can't be specified for Amazon ECS based job definitions.
///
/// The property type `EksContainer` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksContainerProperty(Object);

impl EksContainerProperty {
    /// `EksContainerProperty` with its required properties, in alphabetical order:
    ///
    /// - `image`: The Docker image used to start the container.
    pub fn new(image: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// An array of arguments to the entrypoint. If this isn't specified, the `CMD` of the container image is used. This corresponds to the `args` member in the [Entrypoint](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#entrypoint) portion of the [Pod](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/) in Kubernetes. Environment variable references are expanded using the container's environment.
    ///
    /// If the referenced environment variable doesn't exist, the reference in the command isn't changed. For example, if the reference is to " `$(NAME1)` " and the `NAME1` environment variable doesn't exist, the command string will remain " `$(NAME1)` ." `$$` is replaced with `$`, and the resulting string isn't expanded. For example, `$$(VAR_NAME)` is passed as `$(VAR_NAME)` whether or not the `VAR_NAME` environment variable exists. For more information, see [Dockerfile reference: CMD](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/builder/#cmd) and [Define a command and arguments for a pod](https://docs.aws.amazon.com/https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/) in the *Kubernetes documentation*.
    ///
    /// `Args`.
    pub fn args(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Args", value.into_value().into_node());
        self
    }

    /// The entrypoint for the container. This isn't run within a shell. If this isn't specified, the `ENTRYPOINT` of the container image is used. Environment variable references are expanded using the container's environment.
    ///
    /// If the referenced environment variable doesn't exist, the reference in the command isn't changed. For example, if the reference is to " `$(NAME1)` " and the `NAME1` environment variable doesn't exist, the command string will remain " `$(NAME1)` ." `$$` is replaced with `$` and the resulting string isn't expanded. For example, `$$(VAR_NAME)` will be passed as `$(VAR_NAME)` whether or not the `VAR_NAME` environment variable exists. The entrypoint can't be updated. For more information, see [ENTRYPOINT](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/builder/#entrypoint) in the *Dockerfile reference* and [Define a command and arguments for a container](https://docs.aws.amazon.com/https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/) and [Entrypoint](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#entrypoint) in the *Kubernetes documentation*.
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// The environment variables to pass to a container.
    ///
    /// > Environment variables cannot start with " `AWS_BATCH` ". This naming convention is reserved for variables that AWS Batch sets.
    ///
    /// `Env`.
    pub fn env(
        mut self,
        value: impl IntoValue<List<EksContainerEnvironmentVariableProperty>>,
    ) -> Self {
        self.0.put("Env", value.into_value().into_node());
        self
    }

    /// The image pull policy for the container. Supported values are `Always`, `IfNotPresent`, and `Never`. This parameter defaults to `IfNotPresent`. However, if the `:latest` tag is specified, it defaults to `Always`. For more information, see [Updating images](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/containers/images/#updating-images) in the *Kubernetes documentation*.
    ///
    /// `ImagePullPolicy`.
    pub fn image_pull_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImagePullPolicy", value.into_value().into_node());
        self
    }

    /// The name of the container. If the name isn't specified, the default name " `Default` " is used. Each container in a pod must have a unique name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The type and amount of resources to assign to a container. The supported resources include `memory`, `cpu`, and `nvidia.com/gpu`. For more information, see [Resource management for pods and containers](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/) in the *Kubernetes documentation*.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl IntoValue<ResourcesProperty>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// The security context for a job. For more information, see [Configure a security context for a pod or container](https://docs.aws.amazon.com/https://kubernetes.io/docs/tasks/configure-pod-container/security-context/) in the *Kubernetes documentation*.
    ///
    /// `SecurityContext`.
    pub fn security_context(mut self, value: impl IntoValue<SecurityContextProperty>) -> Self {
        self.0
            .put("SecurityContext", value.into_value().into_node());
        self
    }

    /// The volume mounts for the container. AWS Batch supports `emptyDir`, `hostPath`, and `secret` volume types. For more information about volumes and volume mounts in Kubernetes, see [Volumes](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/) in the *Kubernetes documentation*.
    ///
    /// `VolumeMounts`.
    pub fn volume_mounts(
        mut self,
        value: impl IntoValue<List<EksContainerVolumeMountProperty>>,
    ) -> Self {
        self.0.put("VolumeMounts", value.into_value().into_node());
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

impl Kind for EksContainerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksContainerProperty> for EksContainerProperty {}
impl From<EksContainerProperty> for Node {
    #[inline]
    fn from(value: EksContainerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksContainerProperty> for EksContainerProperty {
    #[inline]
    fn into_value(self) -> Value<EksContainerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An environment variable.
///
/// The property type `EksContainerEnvironmentVariable` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksContainerEnvironmentVariableProperty(Object);

impl EksContainerEnvironmentVariableProperty {
    /// `EksContainerEnvironmentVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the environment variable.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The value of the environment variable.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for EksContainerEnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksContainerEnvironmentVariableProperty> for EksContainerEnvironmentVariableProperty {}
impl From<EksContainerEnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: EksContainerEnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksContainerEnvironmentVariableProperty>
    for EksContainerEnvironmentVariableProperty
{
    #[inline]
    fn into_value(self) -> Value<EksContainerEnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The volume mounts for a container for an Amazon EKS job. For more information about volumes and volume mounts in Kubernetes, see [Volumes](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/) in the *Kubernetes documentation*.
///
/// The property type `EksContainerVolumeMount` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksContainerVolumeMountProperty(Object);

impl EksContainerVolumeMountProperty {
    /// `EksContainerVolumeMountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The path on the container where the volume is mounted.
    ///
    /// `MountPath`.
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MountPath", value.into_value().into_node());
        self
    }

    /// The name the volume mount. This must match the name of one of the volumes in the pod.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// If this value is `true`, the container has read-only access to the volume. Otherwise, the container can write to the volume. The default value is `false`.
    ///
    /// `ReadOnly`.
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReadOnly", value.into_value().into_node());
        self
    }

    /// A sub-path inside the referenced volume instead of its root.
    ///
    /// `SubPath`.
    pub fn sub_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubPath", value.into_value().into_node());
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

impl Kind for EksContainerVolumeMountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksContainerVolumeMountProperty> for EksContainerVolumeMountProperty {}
impl From<EksContainerVolumeMountProperty> for Node {
    #[inline]
    fn from(value: EksContainerVolumeMountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksContainerVolumeMountProperty> for EksContainerVolumeMountProperty {
    #[inline]
    fn into_value(self) -> Value<EksContainerVolumeMountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes and uniquely identifies Kubernetes resources. For example, the compute environment that a pod runs in or the `jobID` for a job running in the pod. For more information, see [Understanding Kubernetes Objects](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/overview/working-with-objects/kubernetes-objects/) in the *Kubernetes documentation*.
///
/// The property type `EksMetadata` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksMetadataProperty(Object);

impl EksMetadataProperty {
    /// `EksMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Key-value pairs used to attach arbitrary, non-identifying metadata to Kubernetes objects. Valid annotation keys have two segments: an optional prefix and a name, separated by a slash (/).
    ///
    /// - The prefix is optional and must be 253 characters or less. If specified, the prefix must be a DNS subdomain− a series of DNS labels separated by dots (.), and it must end with a slash (/).
    /// - The name segment is required and must be 63 characters or less. It can include alphanumeric characters (\[a-z0-9A-Z\]), dashes (-), underscores (_), and dots (.), but must begin and end with an alphanumeric character.
    ///
    /// > Annotation values must be 255 characters or less.
    ///
    /// Annotations can be added or modified at any time. Each resource can have multiple annotations.
    ///
    /// `Annotations`.
    pub fn annotations(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Annotations", value.into_value().into_node());
        self
    }

    /// Key-value pairs used to identify, sort, and organize cube resources. Can contain up to 63 uppercase letters, lowercase letters, numbers, hyphens (-), and underscores (_). Labels can be added or modified at any time. Each resource can have multiple labels, but each key must be unique for a given object.
    ///
    /// `Labels`.
    pub fn labels(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Labels", value.into_value().into_node());
        self
    }

    /// The namespace of the Amazon EKS cluster. In Kubernetes, namespaces provide a mechanism for isolating groups of resources within a single cluster. Names of resources need to be unique within a namespace, but not across namespaces. AWS Batch places Batch Job pods in this namespace. If this field is provided, the value can't be empty or null. It must meet the following requirements:
    ///
    /// - 1-63 characters long
    /// - Can't be set to default
    /// - Can't start with `kube`
    /// - Must match the following regular expression: `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
    ///
    /// For more information, see [Namespaces](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/) in the *Kubernetes documentation*. This namespace can be different from the `kubernetesNamespace` set in the compute environment's `EksConfiguration`, but must have identical role-based access control (RBAC) roles as the compute environment's `kubernetesNamespace`. For multi-node parallel jobs, the same value must be provided across all the node ranges.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
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

impl Kind for EksMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksMetadataProperty> for EksMetadataProperty {}
impl From<EksMetadataProperty> for Node {
    #[inline]
    fn from(value: EksMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksMetadataProperty> for EksMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<EksMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A `persistentVolumeClaim` volume is used to mount a [PersistentVolume](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/persistent-volumes/) into a Pod. PersistentVolumeClaims are a way for users to "claim" durable storage without knowing the details of the particular cloud environment. See the information about [PersistentVolumes](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/persistent-volumes/) in the *Kubernetes documentation*.
///
/// The property type `EksPersistentVolumeClaim` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksPersistentVolumeClaimProperty(Object);

impl EksPersistentVolumeClaimProperty {
    /// `EksPersistentVolumeClaimProperty` with its required properties, in alphabetical order:
    ///
    /// - `claim_name`: The name of the `persistentVolumeClaim` bounded to a `persistentVolume`.
    pub fn new(claim_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClaimName", claim_name.into_value().into_node());
        Self(object_)
    }

    /// An optional boolean value indicating if the mount is read only. Default is false. For more information, see [Read Only Mounts](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts) in the *Kubernetes documentation*.
    ///
    /// `ReadOnly`.
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReadOnly", value.into_value().into_node());
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

impl Kind for EksPersistentVolumeClaimProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksPersistentVolumeClaimProperty> for EksPersistentVolumeClaimProperty {}
impl From<EksPersistentVolumeClaimProperty> for Node {
    #[inline]
    fn from(value: EksPersistentVolumeClaimProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksPersistentVolumeClaimProperty> for EksPersistentVolumeClaimProperty {
    #[inline]
    fn into_value(self) -> Value<EksPersistentVolumeClaimProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains the properties for the Kubernetes resources of a job.
///
/// The property type `EksProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksPropertiesProperty(Object);

impl EksPropertiesProperty {
    /// `EksPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The properties for the Kubernetes pod resources of a job.
    ///
    /// `PodProperties`.
    pub fn pod_properties(mut self, value: impl IntoValue<PodPropertiesProperty>) -> Self {
        self.0.put("PodProperties", value.into_value().into_node());
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

impl Kind for EksPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksPropertiesProperty> for EksPropertiesProperty {}
impl From<EksPropertiesProperty> for Node {
    #[inline]
    fn from(value: EksPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksPropertiesProperty> for EksPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<EksPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of a Kubernetes `secret` volume. For more information, see [secret](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#secret) in the *Kubernetes documentation*.
///
/// The property type `EksSecret` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksSecretProperty(Object);

impl EksSecretProperty {
    /// `EksSecretProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_name`: The name of the secret.
    pub fn new(secret_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretName", secret_name.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the secret or the secret's keys must be defined.
    ///
    /// `Optional`.
    pub fn optional(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Optional", value.into_value().into_node());
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

impl Kind for EksSecretProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksSecretProperty> for EksSecretProperty {}
impl From<EksSecretProperty> for Node {
    #[inline]
    fn from(value: EksSecretProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksSecretProperty> for EksSecretProperty {
    #[inline]
    fn into_value(self) -> Value<EksSecretProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Amazon EKS volume for a job definition.
///
/// The property type `EksVolume` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksVolumeProperty(Object);

impl EksVolumeProperty {
    /// `EksVolumeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the volume.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the configuration of a Kubernetes `emptyDir` volume. For more information, see [emptyDir](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#emptydir) in the *Kubernetes documentation*.
    ///
    /// `EmptyDir`.
    pub fn empty_dir(mut self, value: impl IntoValue<EmptyDirProperty>) -> Self {
        self.0.put("EmptyDir", value.into_value().into_node());
        self
    }

    /// Specifies the configuration of a Kubernetes `hostPath` volume. For more information, see [hostPath](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#hostpath) in the *Kubernetes documentation*.
    ///
    /// `HostPath`.
    pub fn host_path(mut self, value: impl IntoValue<HostPathProperty>) -> Self {
        self.0.put("HostPath", value.into_value().into_node());
        self
    }

    /// Specifies the configuration of a Kubernetes `persistentVolumeClaim` bounded to a `persistentVolume`. For more information, see [Persistent Volume Claims](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims) in the *Kubernetes documentation*.
    ///
    /// `PersistentVolumeClaim`.
    pub fn persistent_volume_claim(
        mut self,
        value: impl IntoValue<EksPersistentVolumeClaimProperty>,
    ) -> Self {
        self.0
            .put("PersistentVolumeClaim", value.into_value().into_node());
        self
    }

    /// Specifies the configuration of a Kubernetes `secret` volume. For more information, see [secret](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#secret) in the *Kubernetes documentation*.
    ///
    /// `Secret`.
    pub fn secret(mut self, value: impl IntoValue<EksSecretProperty>) -> Self {
        self.0.put("Secret", value.into_value().into_node());
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

impl Kind for EksVolumeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksVolumeProperty> for EksVolumeProperty {}
impl From<EksVolumeProperty> for Node {
    #[inline]
    fn from(value: EksVolumeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksVolumeProperty> for EksVolumeProperty {
    #[inline]
    fn into_value(self) -> Value<EksVolumeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EmptyDir` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmptyDirProperty(Object);

impl EmptyDirProperty {
    /// `EmptyDirProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Medium` property.
    ///
    /// `Medium`.
    pub fn medium(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Medium", value.into_value().into_node());
        self
    }

    /// The `SizeLimit` property.
    ///
    /// `SizeLimit`.
    pub fn size_limit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SizeLimit", value.into_value().into_node());
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

impl Kind for EmptyDirProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmptyDirProperty> for EmptyDirProperty {}
impl From<EmptyDirProperty> for Node {
    #[inline]
    fn from(value: EmptyDirProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmptyDirProperty> for EmptyDirProperty {
    #[inline]
    fn into_value(self) -> Value<EmptyDirProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Environment property type specifies environment variables to use in a job definition.
///
/// The property type `Environment` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentProperty(Object);

impl EnvironmentProperty {
    /// `EnvironmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the environment variable.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the environment variable.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for EnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentProperty> for EnvironmentProperty {}
impl From<EnvironmentProperty> for Node {
    #[inline]
    fn from(value: EnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentProperty> for EnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
///
/// The property type `EphemeralStorage` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EphemeralStorageProperty(Object);

impl EphemeralStorageProperty {
    /// `EphemeralStorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `size_in_gib`: The total amount, in GiB, of ephemeral storage to set for the task.
    pub fn new(size_in_gib: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SizeInGiB", size_in_gib.into_value().into_node());
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

impl Kind for EphemeralStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EphemeralStorageProperty> for EphemeralStorageProperty {}
impl From<EphemeralStorageProperty> for Node {
    #[inline]
    fn from(value: EphemeralStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EphemeralStorageProperty> for EphemeralStorageProperty {
    #[inline]
    fn into_value(self) -> Value<EphemeralStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an array of up to 5 conditions to be met, and an action to take ( `RETRY` or `EXIT`) if all conditions are met. If none of the `EvaluateOnExit` conditions in a `RetryStrategy` match, then the job is retried.
///
/// The property type `EvaluateOnExit` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluateOnExitProperty(Object);

impl EvaluateOnExitProperty {
    /// `EvaluateOnExitProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: Specifies the action to take if all of the specified conditions ( `onStatusReason`, `onReason`, and `onExitCode`) are met.
    pub fn new(action: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        Self(object_)
    }

    /// Contains a glob pattern to match against the decimal representation of the `ExitCode` returned for a job. The pattern can be up to 512 characters long. It can contain only numbers, and can end with an asterisk (*) so that only the start of the string needs to be an exact match.
    ///
    /// The string can contain up to 512 characters.
    ///
    /// `OnExitCode`.
    pub fn on_exit_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OnExitCode", value.into_value().into_node());
        self
    }

    /// Contains a glob pattern to match against the `Reason` returned for a job. The pattern can contain up to 512 characters. It can contain letters, numbers, periods (.), colons (:), and white space (including spaces and tabs). It can optionally end with an asterisk (*) so that only the start of the string needs to be an exact match.
    ///
    /// `OnReason`.
    pub fn on_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OnReason", value.into_value().into_node());
        self
    }

    /// Contains a glob pattern to match against the `StatusReason` returned for a job. The pattern can contain up to 512 characters. It can contain letters, numbers, periods (.), colons (:), and white spaces (including spaces or tabs). It can optionally end with an asterisk (*) so that only the start of the string needs to be an exact match.
    ///
    /// `OnStatusReason`.
    pub fn on_status_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OnStatusReason", value.into_value().into_node());
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

impl Kind for EvaluateOnExitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluateOnExitProperty> for EvaluateOnExitProperty {}
impl From<EvaluateOnExitProperty> for Node {
    #[inline]
    fn from(value: EvaluateOnExitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluateOnExitProperty> for EvaluateOnExitProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluateOnExitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The platform configuration for jobs that are running on Fargate resources. Jobs that run on Amazon EC2 resources must not specify this parameter.
///
/// The property type `FargatePlatformConfiguration` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct FargatePlatformConfigurationProperty(Object);

impl FargatePlatformConfigurationProperty {
    /// `FargatePlatformConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS Fargate platform version where the jobs are running. A platform version is specified only for jobs that are running on Fargate resources. If one isn't specified, the `LATEST` platform version is used by default. This uses a recent, approved version of the AWS Fargate platform for compute resources. For more information, see [AWS Fargate platform versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `PlatformVersion`.
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlatformVersion", value.into_value().into_node());
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

impl Kind for FargatePlatformConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FargatePlatformConfigurationProperty> for FargatePlatformConfigurationProperty {}
impl From<FargatePlatformConfigurationProperty> for Node {
    #[inline]
    fn from(value: FargatePlatformConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FargatePlatformConfigurationProperty> for FargatePlatformConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FargatePlatformConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The FireLens configuration for the container. This is used to specify and configure a log router for container logs. For more information, see [Custom log](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html) routing in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `FirelensConfiguration` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirelensConfigurationProperty(Object);

impl FirelensConfigurationProperty {
    /// `FirelensConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The log router to use.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The options to use when configuring the log router. This field is optional and can be used to specify a custom configuration file or to add additional metadata, such as the task, task definition, cluster, and container instance details to the log event. If specified, the syntax to use is `"options":{"enable-ecs-log-metadata":"true|false","config-file-type:"s3|file","config-file-value":"arn:aws:s3:::mybucket/fluent.conf|filepath"}`. For more information, see [Creating a task definition that uses a FireLens configuration](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html#firelens-taskdef) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

impl Kind for FirelensConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirelensConfigurationProperty> for FirelensConfigurationProperty {}
impl From<FirelensConfigurationProperty> for Node {
    #[inline]
    fn from(value: FirelensConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirelensConfigurationProperty> for FirelensConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FirelensConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determine whether your data volume persists on the host container instance and where it's stored. If this parameter is empty, then the Docker daemon assigns a host path for your data volume. However, the data isn't guaranteed to persist after the containers that are associated with it stop running.
///
/// The property type `Host` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostProperty(Object);

impl HostProperty {
    /// `HostProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The path on the host container instance that's presented to the container. If this parameter is empty, then the Docker daemon has assigned a host path for you. If this parameter contains a file location, then the data volume persists at the specified location on the host container instance until you delete it manually. If the source path location doesn't exist on the host container instance, the Docker daemon creates it. If the location does exist, the contents of the source path folder are exported.
    ///
    /// > This parameter isn't applicable to jobs that run on Fargate resources. Don't provide this for these jobs.
    ///
    /// `SourcePath`.
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourcePath", value.into_value().into_node());
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

impl Kind for HostProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostProperty> for HostProperty {}
impl From<HostProperty> for Node {
    #[inline]
    fn from(value: HostProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostProperty> for HostProperty {
    #[inline]
    fn into_value(self) -> Value<HostProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HostPath` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostPathProperty(Object);

impl HostPathProperty {
    /// `HostPathProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Path` property.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for HostPathProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostPathProperty> for HostPathProperty {}
impl From<HostPathProperty> for Node {
    #[inline]
    fn from(value: HostPathProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostPathProperty> for HostPathProperty {
    #[inline]
    fn into_value(self) -> Value<HostPathProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// References a Kubernetes secret resource. This name of the secret must start and end with an alphanumeric character, is required to be lowercase, can include periods (.) and hyphens (-), and can't contain more than 253 characters.
///
/// The property type `ImagePullSecret` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImagePullSecretProperty(Object);

impl ImagePullSecretProperty {
    /// `ImagePullSecretProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides a unique identifier for the `ImagePullSecret`. This object is required when `EksPodProperties$imagePullSecrets` is used.
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

impl Kind for ImagePullSecretProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImagePullSecretProperty> for ImagePullSecretProperty {}
impl From<ImagePullSecretProperty> for Node {
    #[inline]
    fn from(value: ImagePullSecretProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImagePullSecretProperty> for ImagePullSecretProperty {
    #[inline]
    fn into_value(self) -> Value<ImagePullSecretProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a job timeout configuration.
///
/// The property type `JobTimeout` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobTimeoutProperty(Object);

impl JobTimeoutProperty {
    /// `JobTimeoutProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The job timeout time (in seconds) that's measured from the job attempt's `startedAt` timestamp. After this time passes, AWS Batch terminates your jobs if they aren't finished. The minimum value for the timeout is 60 seconds.
    ///
    /// For array jobs, the timeout applies to the child jobs, not to the parent array job.
    ///
    /// For multi-node parallel (MNP) jobs, the timeout applies to the whole job, not to the individual nodes.
    ///
    /// `AttemptDurationSeconds`.
    pub fn attempt_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AttemptDurationSeconds", value.into_value().into_node());
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

impl Kind for JobTimeoutProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobTimeoutProperty> for JobTimeoutProperty {}
impl From<JobTimeoutProperty> for Node {
    #[inline]
    fn from(value: JobTimeoutProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobTimeoutProperty> for JobTimeoutProperty {
    #[inline]
    fn into_value(self) -> Value<JobTimeoutProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Linux-specific modifications that are applied to the container, such as details for device mappings.
///
/// The property type `LinuxParameters` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinuxParametersProperty(Object);

impl LinuxParametersProperty {
    /// `LinuxParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Any of the host devices to expose to the container. This parameter maps to `Devices` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--device` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't provide it for these jobs.
    ///
    /// `Devices`.
    pub fn devices(mut self, value: impl IntoValue<List<DeviceProperty>>) -> Self {
        self.0.put("Devices", value.into_value().into_node());
        self
    }

    /// If true, run an `init` process inside the container that forwards signals and reaps processes. This parameter maps to the `--init` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). This parameter requires version 1.25 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: `sudo docker version | grep "Server API version"`
    ///
    /// `InitProcessEnabled`.
    pub fn init_process_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("InitProcessEnabled", value.into_value().into_node());
        self
    }

    /// The total amount of swap memory (in MiB) a container can use. This parameter is translated to the `--memory-swap` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/) where the value is the sum of the container memory plus the `maxSwap` value. For more information, see [`--memory-swap` details](https://docs.aws.amazon.com/https://docs.docker.com/config/containers/resource_constraints/#--memory-swap-details) in the Docker documentation.
    ///
    /// If a `maxSwap` value of `0` is specified, the container doesn't use swap. Accepted values are `0` or any positive integer. If the `maxSwap` parameter is omitted, the container doesn't use the swap configuration for the container instance on which it runs. A `maxSwap` value must be set for the `swappiness` parameter to be used.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't provide it for these jobs.
    ///
    /// `MaxSwap`.
    pub fn max_swap(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxSwap", value.into_value().into_node());
        self
    }

    /// The value for the size (in MiB) of the `/dev/shm` volume. This parameter maps to the `--shm-size` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't provide it for these jobs.
    ///
    /// `SharedMemorySize`.
    pub fn shared_memory_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SharedMemorySize", value.into_value().into_node());
        self
    }

    /// You can use this parameter to tune a container's memory swappiness behavior. A `swappiness` value of `0` causes swapping to not occur unless absolutely necessary. A `swappiness` value of `100` causes pages to be swapped aggressively. Valid values are whole numbers between `0` and `100`. If the `swappiness` parameter isn't specified, a default value of `60` is used. If a value isn't specified for `maxSwap`, then this parameter is ignored. If `maxSwap` is set to 0, the container doesn't use swap. This parameter maps to the `--memory-swappiness` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// Consider the following when you use a per-container swap configuration.
    ///
    /// - Swap space must be enabled and allocated on the container instance for the containers to use.
    ///
    /// > By default, the Amazon ECS optimized AMIs don't have swap enabled. You must enable swap on the instance to use this feature. For more information, see [Instance store swap volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-swap-volumes.html) in the *Amazon EC2 User Guide for Linux Instances* or [How do I allocate memory to work as swap space in an Amazon EC2 instance by using a swap file?](https://docs.aws.amazon.com/premiumsupport/knowledge-center/ec2-memory-swap-file/)
    /// - The swap space parameters are only supported for job definitions using EC2 resources.
    /// - If the `maxSwap` and `swappiness` parameters are omitted from a job definition, each container has a default `swappiness` value of 60. Moreover, the total swap usage is limited to two times the memory reservation of the container.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't provide it for these jobs.
    ///
    /// `Swappiness`.
    pub fn swappiness(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Swappiness", value.into_value().into_node());
        self
    }

    /// The container path, mount options, and size (in MiB) of the `tmpfs` mount. This parameter maps to the `--tmpfs` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't provide this parameter for this resource type.
    ///
    /// `Tmpfs`.
    pub fn tmpfs(mut self, value: impl IntoValue<List<TmpfsProperty>>) -> Self {
        self.0.put("Tmpfs", value.into_value().into_node());
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

impl Kind for LinuxParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinuxParametersProperty> for LinuxParametersProperty {}
impl From<LinuxParametersProperty> for Node {
    #[inline]
    fn from(value: LinuxParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinuxParametersProperty> for LinuxParametersProperty {
    #[inline]
    fn into_value(self) -> Value<LinuxParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Log configuration options to send to a custom log driver for the container.
///
/// The property type `LogConfiguration` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_driver`: The log driver to use for the container.
    pub fn new(log_driver: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogDriver", log_driver.into_value().into_node());
        Self(object_)
    }

    /// The configuration options to send to the log driver. This parameter requires version 1.19 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: `sudo docker version | grep "Server API version"`
    ///
    /// `Options`.
    pub fn options(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Options", value.into_value().into_node());
        self
    }

    /// The secrets to pass to the log configuration. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html) in the *AWS Batch User Guide*.
    ///
    /// `SecretOptions`.
    pub fn secret_options(mut self, value: impl IntoValue<List<SecretProperty>>) -> Self {
        self.0.put("SecretOptions", value.into_value().into_node());
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

impl Kind for LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationProperty> for LogConfigurationProperty {}
impl From<LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationProperty> for LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for a Docker volume mount point that's used in a job's container properties. This parameter maps to `Volumes` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.43/#tag/Container/operation/ContainerCreate) section of the *Docker Remote API* and the `--volume` option to docker run.
///
/// The property type `MountPoint` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct MountPointProperty(Object);

impl MountPointProperty {
    /// `MountPointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The path on the container where the host volume is mounted.
    ///
    /// `ContainerPath`.
    pub fn container_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerPath", value.into_value().into_node());
        self
    }

    /// If this value is `true`, the container has read-only access to the volume. Otherwise, the container can write to the volume. The default value is `false`.
    ///
    /// `ReadOnly`.
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReadOnly", value.into_value().into_node());
        self
    }

    /// The name of the volume to mount.
    ///
    /// `SourceVolume`.
    pub fn source_volume(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceVolume", value.into_value().into_node());
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

impl Kind for MountPointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MountPointProperty> for MountPointProperty {}
impl From<MountPointProperty> for Node {
    #[inline]
    fn from(value: MountPointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MountPointProperty> for MountPointProperty {
    #[inline]
    fn into_value(self) -> Value<MountPointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container properties are used for Amazon ECS based job definitions. These properties to describe the container that's launched as part of a job.
///
/// The property type `MultiNodeContainerProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiNodeContainerPropertiesProperty(Object);

impl MultiNodeContainerPropertiesProperty {
    /// `MultiNodeContainerPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `image`: Required.
    pub fn new(image: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// The command that's passed to the container. This parameter maps to `Cmd` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `COMMAND` parameter to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). For more information, see [`https://docs.docker.com/engine/reference/builder/#cmd`](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/builder/#cmd).
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// Determines whether execute command functionality is turned on for this task. If `true`, execute command functionality is turned on all the containers in the task.
    ///
    /// `EnableExecuteCommand`.
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableExecuteCommand", value.into_value().into_node());
        self
    }

    /// The environment variables to pass to a container. This parameter maps to `Env` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--env` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > We don't recommend using plaintext environment variables for sensitive information, such as credential data. \> Environment variables cannot start with " `AWS_BATCH` ". This naming convention is reserved for variables that AWS Batch sets.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<List<EnvironmentProperty>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
    ///
    /// `EphemeralStorage`.
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorageProperty>) -> Self {
        self.0
            .put("EphemeralStorage", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate resources, you must provide an execution role. For more information, see [AWS Batch execution IAM role](https://docs.aws.amazon.com/batch/latest/userguide/execution-IAM-role.html) in the *AWS Batch User Guide*.
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The instance type to use for a multi-node parallel job. All node groups in a multi-node parallel job must use the same instance type.
    ///
    /// > This parameter isn't applicable to single-node container jobs or jobs that run on Fargate resources, and shouldn't be provided.
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions. For more information, see [IAM roles for tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `JobRoleArn`.
    pub fn job_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("JobRoleArn", value.into_value().into_node());
        self
    }

    /// Linux-specific modifications that are applied to the container, such as details for device mappings.
    ///
    /// `LinuxParameters`.
    pub fn linux_parameters(mut self, value: impl IntoValue<LinuxParametersProperty>) -> Self {
        self.0
            .put("LinuxParameters", value.into_value().into_node());
        self
    }

    /// The log configuration specification for the container.
    ///
    /// This parameter maps to `LogConfig` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--log-driver` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). By default, containers use the same logging driver that the Docker daemon uses. However the container might use a different logging driver than the Docker daemon by specifying a log driver with this parameter in the container definition. To use a different logging driver for a container, the log system must be configured properly on the container instance (or on a different log server for remote logging options). For more information on the options for different supported log drivers, see [Configure logging drivers](https://docs.aws.amazon.com/https://docs.docker.com/engine/admin/logging/overview/) in the Docker documentation.
    ///
    /// > AWS Batch currently supports a subset of the logging drivers available to the Docker daemon (shown in the [LogConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-jobdefinition-containerproperties-logconfiguration.html) data type).
    ///
    /// This parameter requires version 1.18 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: `sudo docker version | grep "Server API version"`
    ///
    /// > The Amazon ECS container agent running on a container instance must register the logging drivers available on that instance with the `ECS_AVAILABLE_LOGGING_DRIVERS` environment variable before containers placed on that instance can use these log configuration options. For more information, see [Amazon ECS container agent configuration](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job definition. It's not supported for jobs running on Fargate resources. For jobs that run on Amazon EC2 resources, it specifies the memory hard limit (in MiB) for a container. If your container attempts to exceed the specified number, it's terminated. You must specify at least 4 MiB of memory for a job using this parameter. The memory hard limit can be specified in several places. It must be specified for each node at least once.
    ///
    /// `Memory`.
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Memory", value.into_value().into_node());
        self
    }

    /// The mount points for data volumes in your container.
    ///
    /// This parameter maps to `Volumes` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/#operation/ContainerCreate) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/) and the [--volume](https://docs.aws.amazon.com/) option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#security-configuration).
    ///
    /// Windows containers can mount whole directories on the same drive as `$env:ProgramData`. Windows containers can't mount directories on a different drive, and mount point can't be across drives.
    ///
    /// `MountPoints`.
    pub fn mount_points(mut self, value: impl IntoValue<List<MountPointProperty>>) -> Self {
        self.0.put("MountPoints", value.into_value().into_node());
        self
    }

    /// When this parameter is true, the container is given elevated permissions on the host container instance (similar to the `root` user). This parameter maps to `Privileged` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--privileged` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). The default value is false.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources and shouldn't be provided, or specified as false.
    ///
    /// `Privileged`.
    pub fn privileged(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Privileged", value.into_value().into_node());
        self
    }

    /// When this parameter is true, the container is given read-only access to its root file system. This parameter maps to `ReadonlyRootfs` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--read-only` option to `docker run`.
    ///
    /// `ReadonlyRootFilesystem`.
    pub fn readonly_root_filesystem(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReadonlyRootFilesystem", value.into_value().into_node());
        self
    }

    /// The private repository authentication credentials to use.
    ///
    /// `RepositoryCredentials`.
    pub fn repository_credentials(
        mut self,
        value: impl IntoValue<RepositoryCredentialsProperty>,
    ) -> Self {
        self.0
            .put("RepositoryCredentials", value.into_value().into_node());
        self
    }

    /// The type and amount of resources to assign to a container. The supported resources include `GPU`, `MEMORY`, and `VCPU`.
    ///
    /// `ResourceRequirements`.
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<List<ResourceRequirementProperty>>,
    ) -> Self {
        self.0
            .put("ResourceRequirements", value.into_value().into_node());
        self
    }

    /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
    ///
    /// `RuntimePlatform`.
    pub fn runtime_platform(mut self, value: impl IntoValue<RuntimePlatformProperty>) -> Self {
        self.0
            .put("RuntimePlatform", value.into_value().into_node());
        self
    }

    /// The secrets for the container. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html) in the *AWS Batch User Guide*.
    ///
    /// `Secrets`.
    pub fn secrets(mut self, value: impl IntoValue<List<SecretProperty>>) -> Self {
        self.0.put("Secrets", value.into_value().into_node());
        self
    }

    /// A list of `ulimits` to set in the container. This parameter maps to `Ulimits` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--ulimit` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources and shouldn't be provided.
    ///
    /// `Ulimits`.
    pub fn ulimits(mut self, value: impl IntoValue<List<UlimitProperty>>) -> Self {
        self.0.put("Ulimits", value.into_value().into_node());
        self
    }

    /// The user name to use inside the container. This parameter maps to `User` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--user` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// `User`.
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("User", value.into_value().into_node());
        self
    }

    /// This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job definition. It's not supported for jobs running on Fargate resources. For jobs running on Amazon EC2 resources, it specifies the number of vCPUs reserved for the job.
    ///
    /// Each vCPU is equivalent to 1,024 CPU shares. This parameter maps to `CpuShares` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--cpu-shares` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). The number of vCPUs must be specified but can be specified in several places. You must specify it at least once for each node.
    ///
    /// `Vcpus`.
    pub fn vcpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Vcpus", value.into_value().into_node());
        self
    }

    /// A list of data volumes used in a job.
    ///
    /// `Volumes`.
    pub fn volumes(mut self, value: impl IntoValue<List<VolumesProperty>>) -> Self {
        self.0.put("Volumes", value.into_value().into_node());
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

impl Kind for MultiNodeContainerPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiNodeContainerPropertiesProperty> for MultiNodeContainerPropertiesProperty {}
impl From<MultiNodeContainerPropertiesProperty> for Node {
    #[inline]
    fn from(value: MultiNodeContainerPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiNodeContainerPropertiesProperty> for MultiNodeContainerPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MultiNodeContainerPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains the properties for the Amazon ECS resources of a job.
///
/// The property type `MultiNodeEcsProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiNodeEcsPropertiesProperty(Object);

impl MultiNodeEcsPropertiesProperty {
    /// `MultiNodeEcsPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `task_properties`: An object that contains the properties for the Amazon ECS task definition of a job.
    pub fn new(task_properties: impl IntoValue<List<MultiNodeEcsTaskPropertiesProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TaskProperties", task_properties.into_value().into_node());
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

impl Kind for MultiNodeEcsPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiNodeEcsPropertiesProperty> for MultiNodeEcsPropertiesProperty {}
impl From<MultiNodeEcsPropertiesProperty> for Node {
    #[inline]
    fn from(value: MultiNodeEcsPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiNodeEcsPropertiesProperty> for MultiNodeEcsPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MultiNodeEcsPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task. You can specify which Docker images to use, the required resources, and other configurations related to launching the task definition through an Amazon ECS service or task.
///
/// The property type `MultiNodeEcsTaskProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiNodeEcsTaskPropertiesProperty(Object);

impl MultiNodeEcsTaskPropertiesProperty {
    /// `MultiNodeEcsTaskPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This object is a list of containers.
    ///
    /// `Containers`.
    pub fn containers(
        mut self,
        value: impl IntoValue<List<TaskContainerPropertiesProperty>>,
    ) -> Self {
        self.0.put("Containers", value.into_value().into_node());
        self
    }

    /// Determines whether execute command functionality is turned on for this task. If `true`, execute command functionality is turned on all the containers in the task.
    ///
    /// `EnableExecuteCommand`.
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableExecuteCommand", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate resources, you must provide an execution role. For more information, see [AWS Batch execution IAM role](https://docs.aws.amazon.com/batch/latest/userguide/execution-IAM-role.html) in the *AWS Batch User Guide*.
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The IPC resource namespace to use for the containers in the task. The valid values are `host`, `task`, or `none`.
    ///
    /// If `host` is specified, all containers within the tasks that specified the `host` IPC mode on the same container instance share the same IPC resources with the host Amazon EC2 instance.
    ///
    /// If `task` is specified, all containers within the specified `task` share the same IPC resources.
    ///
    /// If `none` is specified, the IPC resources within the containers of a task are private, and are not shared with other containers in a task or on the container instance.
    ///
    /// If no value is specified, then the IPC resource namespace sharing depends on the Docker daemon setting on the container instance. For more information, see [IPC settings](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#ipc-settings---ipc) in the Docker run reference.
    ///
    /// `IpcMode`.
    pub fn ipc_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpcMode", value.into_value().into_node());
        self
    }

    /// The process namespace to use for the containers in the task. The valid values are `host` or `task`. For example, monitoring sidecars might need `pidMode` to access information about other containers running in the same task.
    ///
    /// If `host` is specified, all containers within the tasks that specified the `host` PID mode on the same container instance share the process namespace with the host Amazon EC2 instance.
    ///
    /// If `task` is specified, all containers within the specified task share the same process namespace.
    ///
    /// If no value is specified, the default is a private namespace for each container. For more information, see [PID settings](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#pid-settings---pid) in the Docker run reference.
    ///
    /// `PidMode`.
    pub fn pid_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PidMode", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
    ///
    /// > This is object is comparable to [ContainerProperties:jobRoleArn](https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html).
    ///
    /// `TaskRoleArn`.
    pub fn task_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("TaskRoleArn", value.into_value().into_node());
        self
    }

    /// A list of volumes that are associated with the job.
    ///
    /// `Volumes`.
    pub fn volumes(mut self, value: impl IntoValue<List<VolumesProperty>>) -> Self {
        self.0.put("Volumes", value.into_value().into_node());
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

impl Kind for MultiNodeEcsTaskPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiNodeEcsTaskPropertiesProperty> for MultiNodeEcsTaskPropertiesProperty {}
impl From<MultiNodeEcsTaskPropertiesProperty> for Node {
    #[inline]
    fn from(value: MultiNodeEcsTaskPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiNodeEcsTaskPropertiesProperty> for MultiNodeEcsTaskPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MultiNodeEcsTaskPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
///
/// The property type `NetworkConfiguration` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the job has a public IP address. For a job that's running on Fargate resources in a private subnet to send outbound traffic to the internet (for example, to pull container images), the private subnet requires a NAT gateway be attached to route requests to the internet. For more information, see [Amazon ECS task networking](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html) in the *Amazon Elastic Container Service Developer Guide*. The default value is " `DISABLED` ".
    ///
    /// `AssignPublicIp`.
    pub fn assign_public_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssignPublicIp", value.into_value().into_node());
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

impl Kind for NetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigurationProperty> for NetworkConfigurationProperty {}
impl From<NetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigurationProperty> for NetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the node properties of a multi-node parallel job.
///
/// > Node properties can't be specified for Amazon EKS based job definitions.
///
/// The property type `NodeProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodePropertiesProperty(Object);

impl NodePropertiesProperty {
    /// `NodePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `main_node`: Specifies the node index for the main node of a multi-node parallel job.
    /// - `node_range_properties`: A list of node ranges and their properties that are associated with a multi-node parallel job.
    /// - `num_nodes`: The number of nodes that are associated with a multi-node parallel job.
    pub fn new(
        main_node: impl IntoValue<i64>,
        node_range_properties: impl IntoValue<List<NodeRangePropertyProperty>>,
        num_nodes: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MainNode", main_node.into_value().into_node());
        object_.put(
            "NodeRangeProperties",
            node_range_properties.into_value().into_node(),
        );
        object_.put("NumNodes", num_nodes.into_value().into_node());
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

impl Kind for NodePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodePropertiesProperty> for NodePropertiesProperty {}
impl From<NodePropertiesProperty> for Node {
    #[inline]
    fn from(value: NodePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodePropertiesProperty> for NodePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<NodePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This is an object that represents the properties of the node range for a multi-node parallel job.
///
/// The property type `NodeRangeProperty` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeRangePropertyProperty(Object);

impl NodeRangePropertyProperty {
    /// `NodeRangePropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_nodes`: The range of nodes, using node index values.
    pub fn new(target_nodes: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetNodes", target_nodes.into_value().into_node());
        Self(object_)
    }

    /// Contains a list of consumable resources required by a job.
    ///
    /// `ConsumableResourceProperties`.
    pub fn consumable_resource_properties(
        mut self,
        value: impl IntoValue<ConsumableResourcePropertiesProperty>,
    ) -> Self {
        self.0.put(
            "ConsumableResourceProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// The container details for the node range.
    ///
    /// `Container`.
    pub fn container(
        mut self,
        value: impl IntoValue<MultiNodeContainerPropertiesProperty>,
    ) -> Self {
        self.0.put("Container", value.into_value().into_node());
        self
    }

    /// This is an object that represents the properties of the node range for a multi-node parallel job.
    ///
    /// `EcsProperties`.
    pub fn ecs_properties(mut self, value: impl IntoValue<MultiNodeEcsPropertiesProperty>) -> Self {
        self.0.put("EcsProperties", value.into_value().into_node());
        self
    }

    /// This is an object that represents the properties of the node range for a multi-node parallel job.
    ///
    /// `EksProperties`.
    pub fn eks_properties(mut self, value: impl IntoValue<EksPropertiesProperty>) -> Self {
        self.0.put("EksProperties", value.into_value().into_node());
        self
    }

    /// The instance types of the underlying host infrastructure of a multi-node parallel job.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources.
    /// >
    /// > In addition, this list object is currently limited to one element.
    ///
    /// `InstanceTypes`.
    pub fn instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("InstanceTypes", value.into_value().into_node());
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

impl Kind for NodeRangePropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeRangePropertyProperty> for NodeRangePropertyProperty {}
impl From<NodeRangePropertyProperty> for Node {
    #[inline]
    fn from(value: NodeRangePropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeRangePropertyProperty> for NodeRangePropertyProperty {
    #[inline]
    fn into_value(self) -> Value<NodeRangePropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PodProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct PodPropertiesProperty(Object);

impl PodPropertiesProperty {
    /// `PodPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Containers` property.
    ///
    /// `Containers`.
    pub fn containers(mut self, value: impl IntoValue<List<EksContainerProperty>>) -> Self {
        self.0.put("Containers", value.into_value().into_node());
        self
    }

    /// The `DnsPolicy` property.
    ///
    /// `DnsPolicy`.
    pub fn dns_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DnsPolicy", value.into_value().into_node());
        self
    }

    /// The `HostNetwork` property.
    ///
    /// `HostNetwork`.
    pub fn host_network(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("HostNetwork", value.into_value().into_node());
        self
    }

    /// The `ImagePullSecrets` property.
    ///
    /// `ImagePullSecrets`.
    pub fn image_pull_secrets(
        mut self,
        value: impl IntoValue<List<ImagePullSecretProperty>>,
    ) -> Self {
        self.0
            .put("ImagePullSecrets", value.into_value().into_node());
        self
    }

    /// The `InitContainers` property.
    ///
    /// `InitContainers`.
    pub fn init_containers(mut self, value: impl IntoValue<List<EksContainerProperty>>) -> Self {
        self.0.put("InitContainers", value.into_value().into_node());
        self
    }

    /// The `Metadata` property.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl IntoValue<EksMetadataProperty>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// The `ServiceAccountName` property.
    ///
    /// `ServiceAccountName`.
    pub fn service_account_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceAccountName", value.into_value().into_node());
        self
    }

    /// The `ShareProcessNamespace` property.
    ///
    /// `ShareProcessNamespace`.
    pub fn share_process_namespace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ShareProcessNamespace", value.into_value().into_node());
        self
    }

    /// The `Volumes` property.
    ///
    /// `Volumes`.
    pub fn volumes(mut self, value: impl IntoValue<List<EksVolumeProperty>>) -> Self {
        self.0.put("Volumes", value.into_value().into_node());
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

impl Kind for PodPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PodPropertiesProperty> for PodPropertiesProperty {}
impl From<PodPropertiesProperty> for Node {
    #[inline]
    fn from(value: PodPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PodPropertiesProperty> for PodPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<PodPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The repository credentials for private registry authentication.
///
/// The property type `RepositoryCredentials` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepositoryCredentialsProperty(Object);

impl RepositoryCredentialsProperty {
    /// `RepositoryCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `credentials_parameter`: The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
    pub fn new(credentials_parameter: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CredentialsParameter",
            credentials_parameter.into_value().into_node(),
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

impl Kind for RepositoryCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepositoryCredentialsProperty> for RepositoryCredentialsProperty {}
impl From<RepositoryCredentialsProperty> for Node {
    #[inline]
    fn from(value: RepositoryCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepositoryCredentialsProperty> for RepositoryCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<RepositoryCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The type and amount of a resource to assign to a container. The supported resources include `GPU`, `MEMORY`, and `VCPU`.
///
/// The property type `ResourceRequirement` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceRequirementProperty(Object);

impl ResourceRequirementProperty {
    /// `ResourceRequirementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of resource to assign to a container. The supported resources include `GPU`, `MEMORY`, and `VCPU`.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The quantity of the specified resource to reserve for the container. The values vary based on the `type` specified.
    ///
    /// - **type="GPU"** - The number of physical GPUs to reserve for the container. Make sure that the number of GPUs reserved for all containers in a job doesn't exceed the number of available GPUs on the compute resource that the job is launched on.
    ///
    /// > GPUs aren't available for jobs that are running on Fargate resources.
    /// - **type="MEMORY"** - The memory hard limit (in MiB) present to the container. This parameter is supported for jobs that are running on Amazon EC2 resources. If your container attempts to exceed the memory specified, the container is terminated. This parameter maps to `Memory` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--memory` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). You must specify at least 4 MiB of memory for a job. This is required but can be specified in several places for multi-node parallel (MNP) jobs. It must be specified for each node at least once. This parameter maps to `Memory` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--memory` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > If you're trying to maximize your resource utilization by providing your jobs as much memory as possible for a particular instance type, see [Memory management](https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html) in the *AWS Batch User Guide*.
    ///
    /// For jobs that are running on Fargate resources, then `value` is the hard limit (in MiB), and must match one of the supported values and the `VCPU` values must be one of the values supported for that memory value.
    ///
    /// - **value = 512** - `VCPU` = 0.25
    /// - **value = 1024** - `VCPU` = 0.25 or 0.5
    /// - **value = 2048** - `VCPU` = 0.25, 0.5, or 1
    /// - **value = 3072** - `VCPU` = 0.5, or 1
    /// - **value = 4096** - `VCPU` = 0.5, 1, or 2
    /// - **value = 5120, 6144, or 7168** - `VCPU` = 1 or 2
    /// - **value = 8192** - `VCPU` = 1, 2, or 4
    /// - **value = 9216, 10240, 11264, 12288, 13312, 14336, or 15360** - `VCPU` = 2 or 4
    /// - **value = 16384** - `VCPU` = 2, 4, or 8
    /// - **value = 17408, 18432, 19456, 21504, 22528, 23552, 25600, 26624, 27648, 29696, or 30720** - `VCPU` = 4
    /// - **value = 20480, 24576, or 28672** - `VCPU` = 4 or 8
    /// - **value = 36864, 45056, 53248, or 61440** - `VCPU` = 8
    /// - **value = 32768, 40960, 49152, or 57344** - `VCPU` = 8 or 16
    /// - **value = 65536, 73728, 81920, 90112, 98304, 106496, 114688, or 122880** - `VCPU` = 16
    /// - **type="VCPU"** - The number of vCPUs reserved for the container. This parameter maps to `CpuShares` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--cpu-shares` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). Each vCPU is equivalent to 1,024 CPU shares. For Amazon EC2 resources, you must specify at least one vCPU. This is required but can be specified in several places; it must be specified for each node at least once.
    ///
    /// The default for the Fargate On-Demand vCPU resource count quota is 6 vCPUs. For more information about Fargate quotas, see [AWS Fargate quotas](https://docs.aws.amazon.com/general/latest/gr/ecs-service.html#service-quotas-fargate) in the *AWS General Reference*.
    ///
    /// For jobs that are running on Fargate resources, then `value` must match one of the supported values and the `MEMORY` values must be one of the values supported for that `VCPU` value. The supported values are 0.25, 0.5, 1, 2, 4, 8, and 16
    ///
    /// - **value = 0.25** - `MEMORY` = 512, 1024, or 2048
    /// - **value = 0.5** - `MEMORY` = 1024, 2048, 3072, or 4096
    /// - **value = 1** - `MEMORY` = 2048, 3072, 4096, 5120, 6144, 7168, or 8192
    /// - **value = 2** - `MEMORY` = 4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, or 16384
    /// - **value = 4** - `MEMORY` = 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480, 21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, or 30720
    /// - **value = 8** - `MEMORY` = 16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, or 61440
    /// - **value = 16** - `MEMORY` = 32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, or 122880
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ResourceRequirementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceRequirementProperty> for ResourceRequirementProperty {}
impl From<ResourceRequirementProperty> for Node {
    #[inline]
    fn from(value: ResourceRequirementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceRequirementProperty> for ResourceRequirementProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceRequirementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the resource retention policy settings for a job definition.
///
/// The property type `ResourceRetentionPolicy` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceRetentionPolicyProperty(Object);

impl ResourceRetentionPolicyProperty {
    /// `ResourceRetentionPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the previous revision of the job definition is retained in an active status after UPDATE events for the resource. The default value is `false`. When the property is set to `false`, the previous revision of the job definition is de-registered after a new revision is created. When the property is set to `true`, the previous revision of the job definition is not de-registered.
    ///
    /// `SkipDeregisterOnUpdate`; default `false`.
    pub fn skip_deregister_on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SkipDeregisterOnUpdate", value.into_value().into_node());
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

impl Kind for ResourceRetentionPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceRetentionPolicyProperty> for ResourceRetentionPolicyProperty {}
impl From<ResourceRetentionPolicyProperty> for Node {
    #[inline]
    fn from(value: ResourceRetentionPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceRetentionPolicyProperty> for ResourceRetentionPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceRetentionPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Resources` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcesProperty(Object);

impl ResourcesProperty {
    /// `ResourcesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Limits` property.
    ///
    /// `Limits`.
    pub fn limits(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Limits", value.into_value().into_node());
        self
    }

    /// The `Requests` property.
    ///
    /// `Requests`.
    pub fn requests(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Requests", value.into_value().into_node());
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

impl Kind for ResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcesProperty> for ResourcesProperty {}
impl From<ResourcesProperty> for Node {
    #[inline]
    fn from(value: ResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcesProperty> for ResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The retry strategy that's associated with a job. For more information, see [Automated job retries](https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html) in the *AWS Batch User Guide*.
///
/// The property type `RetryStrategy` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetryStrategyProperty(Object);

impl RetryStrategyProperty {
    /// `RetryStrategyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of times to move a job to the `RUNNABLE` status. You can specify between 1 and 10 attempts. If the value of `attempts` is greater than one, the job is retried on failure the same number of attempts as the value.
    ///
    /// `Attempts`.
    pub fn attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Attempts", value.into_value().into_node());
        self
    }

    /// Array of up to 5 objects that specify the conditions where jobs are retried or failed. If this parameter is specified, then the `attempts` parameter must also be specified. If none of the listed conditions match, then the job is retried.
    ///
    /// `EvaluateOnExit`.
    pub fn evaluate_on_exit(mut self, value: impl IntoValue<List<EvaluateOnExitProperty>>) -> Self {
        self.0.put("EvaluateOnExit", value.into_value().into_node());
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

impl Kind for RetryStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetryStrategyProperty> for RetryStrategyProperty {}
impl From<RetryStrategyProperty> for Node {
    #[inline]
    fn from(value: RetryStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetryStrategyProperty> for RetryStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<RetryStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
///
/// The property type `RuntimePlatform` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuntimePlatformProperty(Object);

impl RuntimePlatformProperty {
    /// `RuntimePlatformProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The vCPU architecture. The default value is `X86_64`. Valid values are `X86_64` and `ARM64`.
    ///
    /// > This parameter must be set to `X86_64` for Windows containers. \> Fargate Spot is not supported on Windows-based containers on Fargate. A job queue will be blocked if a Windows job is submitted to a job queue with only Fargate Spot compute environments. However, you can attach both `FARGATE` and `FARGATE_SPOT` compute environments to the same job queue.
    ///
    /// `CpuArchitecture`.
    pub fn cpu_architecture(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CpuArchitecture", value.into_value().into_node());
        self
    }

    /// The operating system for the compute environment. Valid values are: `LINUX` (default), `WINDOWS_SERVER_2019_CORE`, `WINDOWS_SERVER_2019_FULL`, `WINDOWS_SERVER_2022_CORE`, and `WINDOWS_SERVER_2022_FULL`.
    ///
    /// > The following parameters can’t be set for Windows containers: `linuxParameters`, `privileged`, `user`, `ulimits`, `readonlyRootFilesystem`, and `efsVolumeConfiguration`. \> The AWS Batch Scheduler checks the compute environments that are attached to the job queue before registering a task definition with Fargate. In this scenario, the job queue is where the job is submitted. If the job requires a Windows container and the first compute environment is `LINUX`, the compute environment is skipped and the next compute environment is checked until a Windows-based compute environment is found. \> Fargate Spot is not supported on Windows-based containers on Fargate. A job queue will be blocked if a Windows job is submitted to a job queue with only Fargate Spot compute environments. However, you can attach both `FARGATE` and `FARGATE_SPOT` compute environments to the same job queue.
    ///
    /// `OperatingSystemFamily`.
    pub fn operating_system_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OperatingSystemFamily", value.into_value().into_node());
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

impl Kind for RuntimePlatformProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuntimePlatformProperty> for RuntimePlatformProperty {}
impl From<RuntimePlatformProperty> for Node {
    #[inline]
    fn from(value: RuntimePlatformProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuntimePlatformProperty> for RuntimePlatformProperty {
    #[inline]
    fn into_value(self) -> Value<RuntimePlatformProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3FilesVolumeConfiguration` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3FilesVolumeConfigurationProperty(Object);

impl S3FilesVolumeConfigurationProperty {
    /// `S3FilesVolumeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_arn`
    pub fn new(file_system_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemArn", file_system_arn.into_value().into_node());
        Self(object_)
    }

    /// The `AccessPointArn` property.
    ///
    /// `AccessPointArn`.
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessPointArn", value.into_value().into_node());
        self
    }

    /// The `RootDirectory` property.
    ///
    /// `RootDirectory`.
    pub fn root_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RootDirectory", value.into_value().into_node());
        self
    }

    /// The `TransitEncryptionPort` property.
    ///
    /// `TransitEncryptionPort`.
    pub fn transit_encryption_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TransitEncryptionPort", value.into_value().into_node());
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

impl Kind for S3FilesVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3FilesVolumeConfigurationProperty> for S3FilesVolumeConfigurationProperty {}
impl From<S3FilesVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3FilesVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3FilesVolumeConfigurationProperty> for S3FilesVolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3FilesVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the secret to expose to your container. Secrets can be exposed to a container in the following ways:
///
/// - To inject sensitive data into your containers as environment variables, use the `secrets` container definition parameter.
/// - To reference sensitive information in the log configuration of a container, use the `secretOptions` container definition parameter.
///
/// For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html) in the *AWS Batch User Guide*.
///
/// The property type `Secret` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretProperty(Object);

impl SecretProperty {
    /// `SecretProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the secret.
    /// - `value_from`: The secret to expose to the container.
    pub fn new(name: impl IntoValue<String>, value_from: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ValueFrom", value_from.into_value().into_node());
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

impl Kind for SecretProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretProperty> for SecretProperty {}
impl From<SecretProperty> for Node {
    #[inline]
    fn from(value: SecretProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretProperty> for SecretProperty {
    #[inline]
    fn into_value(self) -> Value<SecretProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SecurityContext` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityContextProperty(Object);

impl SecurityContextProperty {
    /// `SecurityContextProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AllowPrivilegeEscalation` property.
    ///
    /// `AllowPrivilegeEscalation`.
    pub fn allow_privilege_escalation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowPrivilegeEscalation", value.into_value().into_node());
        self
    }

    /// The `Privileged` property.
    ///
    /// `Privileged`.
    pub fn privileged(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Privileged", value.into_value().into_node());
        self
    }

    /// The `ReadOnlyRootFilesystem` property.
    ///
    /// `ReadOnlyRootFilesystem`.
    pub fn read_only_root_filesystem(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReadOnlyRootFilesystem", value.into_value().into_node());
        self
    }

    /// The `RunAsGroup` property.
    ///
    /// `RunAsGroup`.
    pub fn run_as_group(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RunAsGroup", value.into_value().into_node());
        self
    }

    /// The `RunAsNonRoot` property.
    ///
    /// `RunAsNonRoot`.
    pub fn run_as_non_root(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RunAsNonRoot", value.into_value().into_node());
        self
    }

    /// The `RunAsUser` property.
    ///
    /// `RunAsUser`.
    pub fn run_as_user(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RunAsUser", value.into_value().into_node());
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

impl Kind for SecurityContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityContextProperty> for SecurityContextProperty {}
impl From<SecurityContextProperty> for Node {
    #[inline]
    fn from(value: SecurityContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityContextProperty> for SecurityContextProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of containers that this task depends on.
///
/// The property type `TaskContainerDependency` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskContainerDependencyProperty(Object);

impl TaskContainerDependencyProperty {
    /// `TaskContainerDependencyProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition`: The dependency condition of the container.
    /// - `container_name`: A unique identifier for the container.
    pub fn new(condition: impl IntoValue<String>, container_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Condition", condition.into_value().into_node());
        object_.put("ContainerName", container_name.into_value().into_node());
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

impl Kind for TaskContainerDependencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskContainerDependencyProperty> for TaskContainerDependencyProperty {}
impl From<TaskContainerDependencyProperty> for Node {
    #[inline]
    fn from(value: TaskContainerDependencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskContainerDependencyProperty> for TaskContainerDependencyProperty {
    #[inline]
    fn into_value(self) -> Value<TaskContainerDependencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container properties are used for Amazon ECS-based job definitions. These properties to describe the container that's launched as part of a job.
///
/// The property type `TaskContainerProperties` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskContainerPropertiesProperty(Object);

impl TaskContainerPropertiesProperty {
    /// `TaskContainerPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `image`: The image used to start a container.
    pub fn new(image: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// The command that's passed to the container. This parameter maps to `Cmd` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `COMMAND` parameter to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). For more information, see [Dockerfile reference: CMD](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/builder/#cmd).
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// A list of containers that this container depends on.
    ///
    /// `DependsOn`.
    pub fn depends_on(
        mut self,
        value: impl IntoValue<List<TaskContainerDependencyProperty>>,
    ) -> Self {
        self.0.put("DependsOn", value.into_value().into_node());
        self
    }

    /// The environment variables to pass to a container. This parameter maps to Env in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/#create-a-container) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.23/) and the `--env` parameter to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/).
    ///
    /// > We don't recommend using plaintext environment variables for sensitive information, such as credential data. \> Environment variables cannot start with `AWS_BATCH`. This naming convention is reserved for variables that AWS Batch sets.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<List<EnvironmentProperty>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// If the essential parameter of a container is marked as `true`, and that container fails or stops for any reason, all other containers that are part of the task are stopped. If the `essential` parameter of a container is marked as false, its failure doesn't affect the rest of the containers in a task. If this parameter is omitted, a container is assumed to be essential.
    ///
    /// All jobs must have at least one essential container. If you have an application that's composed of multiple containers, group containers that are used for a common purpose into components, and separate the different components into multiple task definitions. For more information, see [Application Architecture](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/application_architecture.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `Essential`.
    pub fn essential(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Essential", value.into_value().into_node());
        self
    }

    /// The FireLens configuration for the container. This is used to specify and configure a log router for container logs. For more information, see [Custom log](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html) routing in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `FirelensConfiguration`.
    pub fn firelens_configuration(
        mut self,
        value: impl IntoValue<FirelensConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FirelensConfiguration", value.into_value().into_node());
        self
    }

    /// Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. For more information, see [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html).
    ///
    /// `LinuxParameters`.
    pub fn linux_parameters(mut self, value: impl IntoValue<LinuxParametersProperty>) -> Self {
        self.0
            .put("LinuxParameters", value.into_value().into_node());
        self
    }

    /// The log configuration specification for the container.
    ///
    /// This parameter maps to `LogConfig` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/#operation/ContainerCreate) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/) and the `--log-driver` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#security-configuration).
    ///
    /// By default, containers use the same logging driver that the Docker daemon uses. However the container can use a different logging driver than the Docker daemon by specifying a log driver with this parameter in the container definition. To use a different logging driver for a container, the log system must be configured properly on the container instance (or on a different log server for remote logging options). For more information about the options for different supported log drivers, see [Configure logging drivers](https://docs.aws.amazon.com/https://docs.docker.com/engine/admin/logging/overview/) in the *Docker documentation*.
    ///
    /// > Amazon ECS currently supports a subset of the logging drivers available to the Docker daemon (shown in the `LogConfiguration` data type). Additional log drivers may be available in future releases of the Amazon ECS container agent.
    ///
    /// This parameter requires version 1.18 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: sudo docker version `--format '{{.Server.APIVersion}}'`
    ///
    /// > The Amazon ECS container agent running on a container instance must register the logging drivers available on that instance with the `ECS_AVAILABLE_LOGGING_DRIVERS` environment variable before containers placed on that instance can use these log configuration options. For more information, see [Amazon ECS container agent configuration](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The mount points for data volumes in your container.
    ///
    /// This parameter maps to `Volumes` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/#operation/ContainerCreate) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/) and the [--volume](https://docs.aws.amazon.com/) option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#security-configuration).
    ///
    /// Windows containers can mount whole directories on the same drive as `$env:ProgramData`. Windows containers can't mount directories on a different drive, and mount point can't be across drives.
    ///
    /// `MountPoints`.
    pub fn mount_points(mut self, value: impl IntoValue<List<MountPointProperty>>) -> Self {
        self.0.put("MountPoints", value.into_value().into_node());
        self
    }

    /// The name of a container. The name can be used as a unique identifier to target your `dependsOn` and `Overrides` objects.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// When this parameter is `true`, the container is given elevated privileges on the host container instance (similar to the `root` user). This parameter maps to `Privileged` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/#operation/ContainerCreate) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/) and the `--privileged` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#security-configuration).
    ///
    /// > This parameter is not supported for Windows containers or tasks run on Fargate.
    ///
    /// `Privileged`.
    pub fn privileged(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Privileged", value.into_value().into_node());
        self
    }

    /// When this parameter is true, the container is given read-only access to its root file system. This parameter maps to `ReadonlyRootfs` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/#operation/ContainerCreate) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/) and the `--read-only` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#security-configuration).
    ///
    /// > This parameter is not supported for Windows containers.
    ///
    /// `ReadonlyRootFilesystem`.
    pub fn readonly_root_filesystem(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReadonlyRootFilesystem", value.into_value().into_node());
        self
    }

    /// The private repository authentication credentials to use.
    ///
    /// `RepositoryCredentials`.
    pub fn repository_credentials(
        mut self,
        value: impl IntoValue<RepositoryCredentialsProperty>,
    ) -> Self {
        self.0
            .put("RepositoryCredentials", value.into_value().into_node());
        self
    }

    /// The type and amount of a resource to assign to a container. The only supported resource is a GPU.
    ///
    /// `ResourceRequirements`.
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<List<ResourceRequirementProperty>>,
    ) -> Self {
        self.0
            .put("ResourceRequirements", value.into_value().into_node());
        self
    }

    /// The secrets to pass to the container. For more information, see [Specifying Sensitive Data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the Amazon Elastic Container Service Developer Guide.
    ///
    /// `Secrets`.
    pub fn secrets(mut self, value: impl IntoValue<List<SecretProperty>>) -> Self {
        self.0.put("Secrets", value.into_value().into_node());
        self
    }

    /// The `StartTimeout` property.
    ///
    /// `StartTimeout`.
    pub fn start_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StartTimeout", value.into_value().into_node());
        self
    }

    /// The `StopTimeout` property.
    ///
    /// `StopTimeout`.
    pub fn stop_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StopTimeout", value.into_value().into_node());
        self
    }

    /// A list of `ulimits` to set in the container. If a `ulimit` value is specified in a task definition, it overrides the default values set by Docker. This parameter maps to `Ulimits` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/#operation/ContainerCreate) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/) and the `--ulimit` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#security-configuration).
    ///
    /// Amazon ECS tasks hosted on Fargate use the default resource limit values set by the operating system with the exception of the nofile resource limit parameter which Fargate overrides. The `nofile` resource limit sets a restriction on the number of open files that a container can use. The default `nofile` soft limit is `1024` and the default hard limit is `65535`.
    ///
    /// This parameter requires version 1.18 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: sudo docker version `--format '{{.Server.APIVersion}}'`
    ///
    /// > This parameter is not supported for Windows containers.
    ///
    /// `Ulimits`.
    pub fn ulimits(mut self, value: impl IntoValue<List<UlimitProperty>>) -> Self {
        self.0.put("Ulimits", value.into_value().into_node());
        self
    }

    /// The user to use inside the container. This parameter maps to User in the Create a container section of the Docker Remote API and the --user option to docker run.
    ///
    /// > When running tasks using the `host` network mode, don't run containers using the `root user (UID 0)`. We recommend using a non-root user for better security.
    ///
    /// You can specify the `user` using the following formats. If specifying a UID or GID, you must specify it as a positive integer.
    ///
    /// - `user`
    /// - `user:group`
    /// - `uid`
    /// - `uid:gid`
    /// - `user:gi`
    /// - `uid:group`
    ///
    /// > This parameter is not supported for Windows containers.
    ///
    /// `User`.
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("User", value.into_value().into_node());
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

impl Kind for TaskContainerPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskContainerPropertiesProperty> for TaskContainerPropertiesProperty {}
impl From<TaskContainerPropertiesProperty> for Node {
    #[inline]
    fn from(value: TaskContainerPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskContainerPropertiesProperty> for TaskContainerPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<TaskContainerPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container path, mount options, and size of the `tmpfs` mount.
///
/// > This object isn't applicable to jobs that are running on Fargate resources.
///
/// The property type `Tmpfs` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct TmpfsProperty(Object);

impl TmpfsProperty {
    /// `TmpfsProperty` with its required properties, in alphabetical order:
    ///
    /// - `container_path`: The absolute file path in the container where the `tmpfs` volume is mounted.
    /// - `size`: The size (in MiB) of the `tmpfs` volume.
    pub fn new(container_path: impl IntoValue<String>, size: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContainerPath", container_path.into_value().into_node());
        object_.put("Size", size.into_value().into_node());
        Self(object_)
    }

    /// The list of `tmpfs` volume mount options.
    ///
    /// Valid values: " `defaults` " | " `ro` " | " `rw` " | " `suid` " | " `nosuid` " | " `dev` " | " `nodev` " | " `exec` " | " `noexec` " | " `sync` " | " `async` " | " `dirsync` " | " `remount` " | " `mand` " | " `nomand` " | " `atime` " | " `noatime` " | " `diratime` " | " `nodiratime` " | " `bind` " | " `rbind" | "unbindable" | "runbindable" | "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | "relatime` " | " `norelatime` " | " `strictatime` " | " `nostrictatime` " | " `mode` " | " `uid` " | " `gid` " | " `nr_inodes` " | " `nr_blocks` " | " `mpol` "
    ///
    /// `MountOptions`.
    pub fn mount_options(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MountOptions", value.into_value().into_node());
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

impl Kind for TmpfsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TmpfsProperty> for TmpfsProperty {}
impl From<TmpfsProperty> for Node {
    #[inline]
    fn from(value: TmpfsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TmpfsProperty> for TmpfsProperty {
    #[inline]
    fn into_value(self) -> Value<TmpfsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ulimit` settings to pass to the container. For more information, see [Ulimit](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html).
///
/// > This object isn't applicable to jobs that are running on Fargate resources.
///
/// The property type `Ulimit` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct UlimitProperty(Object);

impl UlimitProperty {
    /// `UlimitProperty` with its required properties, in alphabetical order:
    ///
    /// - `hard_limit`: The hard limit for the `ulimit` type.
    /// - `name`: The `type` of the `ulimit`.
    /// - `soft_limit`: The soft limit for the `ulimit` type.
    pub fn new(
        hard_limit: impl IntoValue<i64>,
        name: impl IntoValue<String>,
        soft_limit: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HardLimit", hard_limit.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("SoftLimit", soft_limit.into_value().into_node());
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

impl Kind for UlimitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UlimitProperty> for UlimitProperty {}
impl From<UlimitProperty> for Node {
    #[inline]
    fn from(value: UlimitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UlimitProperty> for UlimitProperty {
    #[inline]
    fn into_value(self) -> Value<UlimitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Volumes` of `AWS::Batch::JobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumesProperty(Object);

impl VolumesProperty {
    /// `VolumesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EfsVolumeConfiguration` property.
    ///
    /// `EfsVolumeConfiguration`.
    pub fn efs_volume_configuration(
        mut self,
        value: impl IntoValue<EfsVolumeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EfsVolumeConfiguration", value.into_value().into_node());
        self
    }

    /// The `Host` property.
    ///
    /// `Host`.
    pub fn host(mut self, value: impl IntoValue<HostProperty>) -> Self {
        self.0.put("Host", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `S3FilesVolumeConfiguration` property.
    ///
    /// `S3FilesVolumeConfiguration`.
    pub fn s3_files_volume_configuration(
        mut self,
        value: impl IntoValue<S3FilesVolumeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3FilesVolumeConfiguration", value.into_value().into_node());
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

impl Kind for VolumesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumesProperty> for VolumesProperty {}
impl From<VolumesProperty> for Node {
    #[inline]
    fn from(value: VolumesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumesProperty> for VolumesProperty {
    #[inline]
    fn into_value(self) -> Value<VolumesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
