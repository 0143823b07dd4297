// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pipes::Pipe` and its property types.

use crate::l1::*;

/// Specifies a pipe. Amazon EventBridge Pipes connect event sources to targets and reduces the need for specialized knowledge and integration code.
///
/// > As an aid to help you jumpstart developing CloudFormation templates, the EventBridge console enables you to create templates from the existing pipes in your account. For more information, see [Generate an CloudFormation template from EventBridge Pipes](https://docs.aws.amazon.com/eventbridge/latest/userguide/pipes-generate-template.html) in the *Amazon EventBridge User Guide*.
///
/// `AWS::Pipes::Pipe`; `Ref` returns its `Name`, a [`pipes::PipeName`](kinds::pipes::PipeName).
/// Changing one of these replaces it: `Name`, `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPipe(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pipes::Pipe",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("pipe.rules"),
};

impl CfnPipe {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pipes::Pipe";

    /// `CfnPipe` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the role that allows the pipe to send data to the target.
    /// - `source`: The ARN of the source resource.
    /// - `target`: The ARN of the target resource.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        source: impl IntoValue<String>,
        target: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// A description of the pipe.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The state the pipe should be in.
    ///
    /// `DesiredState`; one of `RUNNING`, `STOPPED`; updated in place.
    pub fn desired_state(mut self, value: impl IntoValue<DesiredState>) -> Self {
        self.0.put("DesiredState", value.into_value().into_node());
        self
    }

    /// The ARN of the enrichment resource.
    ///
    /// `Enrichment`; updated in place.
    pub fn enrichment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Enrichment", value.into_value().into_node());
        self
    }

    /// The parameters required to set up enrichment on your pipe.
    ///
    /// `EnrichmentParameters`; updated in place.
    pub fn enrichment_parameters(
        mut self,
        value: impl IntoValue<PipeEnrichmentParametersProperty>,
    ) -> Self {
        self.0
            .put("EnrichmentParameters", value.into_value().into_node());
        self
    }

    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt pipe data. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    ///
    /// To update a pipe that is using the default AWS owned key to use a customer managed key instead, or update a pipe that is using a customer managed key to use a different customer managed key, specify a customer managed key identifier.
    ///
    /// To update a pipe that is using a customer managed key to use the default AWS owned key, specify an empty string.
    ///
    /// For more information, see [Managing keys](https://docs.aws.amazon.com/kms/latest/developerguide/getting-started.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyIdentifier`; updated in place.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// The logging configuration settings for the pipe.
    ///
    /// `LogConfiguration`; updated in place.
    pub fn log_configuration(
        mut self,
        value: impl IntoValue<PipeLogConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the pipe.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The parameters required to set up a source for your pipe.
    ///
    /// `SourceParameters`; updated in place.
    pub fn source_parameters(
        mut self,
        value: impl IntoValue<PipeSourceParametersProperty>,
    ) -> Self {
        self.0
            .put("SourceParameters", value.into_value().into_node());
        self
    }

    /// The list of key-value pairs to associate with the pipe.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The parameters required to set up a target for your pipe.
    ///
    /// For more information about pipe target parameters, including how to use dynamic path parameters, see [Target parameters](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-target.html) in the *Amazon EventBridge User Guide*.
    ///
    /// `TargetParameters`; updated in place.
    pub fn target_parameters(
        mut self,
        value: impl IntoValue<PipeTargetParametersProperty>,
    ) -> Self {
        self.0
            .put("TargetParameters", value.into_value().into_node());
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

impl Construct for CfnPipe {
    type Handle = CfnPipeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPipeRef {
        CfnPipeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPipe`] of a stack.
pub struct CfnPipeRef(NodeRef);

impl Clone for CfnPipeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPipeRef {}
impl AsNode for CfnPipeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPipeRef {
    /// What `Ref` returns: its `Name`, a [`pipes::PipeName`](kinds::pipes::PipeName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pipes::PipeName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the pipe.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pipes::PipeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the pipe was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The state the pipe is in.
    ///
    /// `Fn::GetAtt` of `CurrentState`.
    #[inline]
    pub fn attr_current_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentState")))
    }

    /// When the pipe was last updated, in [ISO-8601 format](https://docs.aws.amazon.com/https://www.w3.org/TR/NOTE-datetime) (YYYY-MM-DDThh:mm:ss.sTZD).
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The reason the pipe is in its current state.
    ///
    /// `Fn::GetAtt` of `StateReason`.
    #[inline]
    pub fn attr_state_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateReason")))
    }
}

impl IntoValue<kinds::pipes::PipeName> for &CfnPipeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pipes::PipeName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::pipes::PipeArn> for &CfnPipeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pipes::PipeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
///
/// The property type `AwsVpcConfiguration` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsVpcConfigurationProperty(Object);

impl AwsVpcConfigurationProperty {
    /// `AwsVpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnets`: Specifies the subnets associated with the task.
    pub fn new(subnets: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Subnets", subnets.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED` only when `LaunchType` in `EcsParameters` is set to `FARGATE`.
    ///
    /// `AssignPublicIp`; one of `ENABLED`, `DISABLED`.
    pub fn assign_public_ip(mut self, value: impl IntoValue<AssignPublicIp>) -> Self {
        self.0.put("AssignPublicIp", value.into_value().into_node());
        self
    }

    /// Specifies the security groups associated with the task. These security groups must all be in the same VPC. You can specify as many as five security groups. If you do not specify a security group, the default security group for the VPC is used.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
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

impl Kind for AwsVpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsVpcConfigurationProperty> for AwsVpcConfigurationProperty {}
impl From<AwsVpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: AwsVpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsVpcConfigurationProperty> for AwsVpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AwsVpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job. This parameter is used only if the target is an AWS Batch job.
///
/// The property type `BatchArrayProperties` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchArrayPropertiesProperty(Object);

impl BatchArrayPropertiesProperty {
    /// `BatchArrayPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The size of the array, if this is an array batch job.
    ///
    /// `Size`; default `0`.
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Size", value.into_value().into_node());
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

impl Kind for BatchArrayPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchArrayPropertiesProperty> for BatchArrayPropertiesProperty {}
impl From<BatchArrayPropertiesProperty> for Node {
    #[inline]
    fn from(value: BatchArrayPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchArrayPropertiesProperty> for BatchArrayPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<BatchArrayPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The overrides that are sent to a container.
///
/// The property type `BatchContainerOverrides` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchContainerOverridesProperty(Object);

impl BatchContainerOverridesProperty {
    /// `BatchContainerOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The command to send to the container that overrides the default command from the Docker image or the task definition.
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// The environment variables to send to the container. You can add new environment variables, which are added to the container at launch, or you can override the existing environment variables from the Docker image or the task definition.
    ///
    /// > Environment variables cannot start with " `AWS Batch` ". This naming convention is reserved for variables that AWS Batch sets.
    ///
    /// `Environment`.
    pub fn environment(
        mut self,
        value: impl IntoValue<List<BatchEnvironmentVariableProperty>>,
    ) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The instance type to use for a multi-node parallel job.
    ///
    /// > This parameter isn't applicable to single-node container jobs or jobs that run on Fargate resources, and shouldn't be provided.
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The type and amount of resources to assign to a container. This overrides the settings in the job definition. The supported resources include `GPU`, `MEMORY`, and `VCPU`.
    ///
    /// `ResourceRequirements`.
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<List<BatchResourceRequirementProperty>>,
    ) -> Self {
        self.0
            .put("ResourceRequirements", value.into_value().into_node());
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

impl Kind for BatchContainerOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchContainerOverridesProperty> for BatchContainerOverridesProperty {}
impl From<BatchContainerOverridesProperty> for Node {
    #[inline]
    fn from(value: BatchContainerOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchContainerOverridesProperty> for BatchContainerOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<BatchContainerOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The environment variables to send to the container. You can add new environment variables, which are added to the container at launch, or you can override the existing environment variables from the Docker image or the task definition.
///
/// > Environment variables cannot start with " `AWS Batch` ". This naming convention is reserved for variables that AWS Batch sets.
///
/// The property type `BatchEnvironmentVariable` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchEnvironmentVariableProperty(Object);

impl BatchEnvironmentVariableProperty {
    /// `BatchEnvironmentVariableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
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

impl Kind for BatchEnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchEnvironmentVariableProperty> for BatchEnvironmentVariableProperty {}
impl From<BatchEnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: BatchEnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchEnvironmentVariableProperty> for BatchEnvironmentVariableProperty {
    #[inline]
    fn into_value(self) -> Value<BatchEnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents an AWS Batch job dependency.
///
/// The property type `BatchJobDependency` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchJobDependencyProperty(Object);

impl BatchJobDependencyProperty {
    /// `BatchJobDependencyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The job ID of the AWS Batch job that's associated with this dependency.
    ///
    /// `JobId`.
    pub fn job_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JobId", value.into_value().into_node());
        self
    }

    /// The type of the job dependency.
    ///
    /// `Type`; one of `N_TO_N`, `SEQUENTIAL`.
    pub fn r#type(mut self, value: impl IntoValue<BatchJobDependencyType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for BatchJobDependencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchJobDependencyProperty> for BatchJobDependencyProperty {}
impl From<BatchJobDependencyProperty> for Node {
    #[inline]
    fn from(value: BatchJobDependencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchJobDependencyProperty> for BatchJobDependencyProperty {
    #[inline]
    fn into_value(self) -> Value<BatchJobDependencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The type and amount of a resource to assign to a container. The supported resources include `GPU`, `MEMORY`, and `VCPU`.
///
/// The property type `BatchResourceRequirement` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchResourceRequirementProperty(Object);

impl BatchResourceRequirementProperty {
    /// `BatchResourceRequirementProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of resource to assign to a container.
    /// - `value`: The quantity of the specified resource to reserve for the container.
    pub fn new(
        r#type: impl IntoValue<BatchResourceRequirementType>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for BatchResourceRequirementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchResourceRequirementProperty> for BatchResourceRequirementProperty {}
impl From<BatchResourceRequirementProperty> for Node {
    #[inline]
    fn from(value: BatchResourceRequirementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchResourceRequirementProperty> for BatchResourceRequirementProperty {
    #[inline]
    fn into_value(self) -> Value<BatchResourceRequirementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The retry strategy that's associated with a job. For more information, see [Automated job retries](https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html) in the *AWS Batch User Guide*.
///
/// The property type `BatchRetryStrategy` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchRetryStrategyProperty(Object);

impl BatchRetryStrategyProperty {
    /// `BatchRetryStrategyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of times to move a job to the `RUNNABLE` status. If the value of `attempts` is greater than one, the job is retried on failure the same number of attempts as the value.
    ///
    /// `Attempts`; default `0`.
    pub fn attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Attempts", value.into_value().into_node());
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

impl Kind for BatchRetryStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchRetryStrategyProperty> for BatchRetryStrategyProperty {}
impl From<BatchRetryStrategyProperty> for Node {
    #[inline]
    fn from(value: BatchRetryStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchRetryStrategyProperty> for BatchRetryStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<BatchRetryStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of a capacity provider strategy. To learn more, see [CapacityProviderStrategyItem](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html) in the Amazon ECS API Reference.
///
/// The property type `CapacityProviderStrategyItem` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderStrategyItemProperty(Object);

impl CapacityProviderStrategyItemProperty {
    /// `CapacityProviderStrategyItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_provider`: The short name of the capacity provider.
    pub fn new(capacity_provider: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapacityProvider",
            capacity_provider.into_value().into_node(),
        );
        Self(object_)
    }

    /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one capacity provider in a capacity provider strategy can have a base defined. If no value is specified, the default value of 0 is used.
    ///
    /// `Base`; default `0`.
    pub fn base(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Base", value.into_value().into_node());
        self
    }

    /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The weight value is taken into consideration after the base value, if defined, is satisfied.
    ///
    /// `Weight`; default `0`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for CapacityProviderStrategyItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderStrategyItemProperty> for CapacityProviderStrategyItemProperty {}
impl From<CapacityProviderStrategyItemProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderStrategyItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderStrategyItemProperty> for CapacityProviderStrategyItemProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderStrategyItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the Amazon CloudWatch Logs logging configuration settings for the pipe.
///
/// The property type `CloudwatchLogsLogDestination` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudwatchLogsLogDestinationProperty(Object);

impl CloudwatchLogsLogDestinationProperty {
    /// `CloudwatchLogsLogDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS Resource Name (ARN) for the CloudWatch log group to which EventBridge sends the log records.
    ///
    /// `LogGroupArn`.
    pub fn log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("LogGroupArn", value.into_value().into_node());
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

impl Kind for CloudwatchLogsLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudwatchLogsLogDestinationProperty> for CloudwatchLogsLogDestinationProperty {}
impl From<CloudwatchLogsLogDestinationProperty> for Node {
    #[inline]
    fn from(value: CloudwatchLogsLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudwatchLogsLogDestinationProperty> for CloudwatchLogsLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudwatchLogsLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A `DeadLetterConfig` object that contains information about a dead-letter queue configuration.
///
/// The property type `DeadLetterConfig` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeadLetterConfigProperty(Object);

impl DeadLetterConfigProperty {
    /// `DeadLetterConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the specified target for the dead-letter queue.
    ///
    /// For Amazon Kinesis stream and Amazon DynamoDB stream sources, specify either an Amazon SNS topic or Amazon SQS queue ARN.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<kinds::sqs::QueueArn>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
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

impl Kind for DeadLetterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeadLetterConfigProperty> for DeadLetterConfigProperty {}
impl From<DeadLetterConfigProperty> for Node {
    #[inline]
    fn from(value: DeadLetterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeadLetterConfigProperty> for DeadLetterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DeadLetterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps source data to a dimension in the target Timestream for LiveAnalytics table.
///
/// For more information, see [Amazon Timestream for LiveAnalytics concepts](https://docs.aws.amazon.com/timestream/latest/developerguide/concepts.html)
///
/// The property type `DimensionMapping` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionMappingProperty(Object);

impl DimensionMappingProperty {
    /// `DimensionMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_name`: The metadata attributes of the time series.
    /// - `dimension_value`: Dynamic path to the dimension value in the source event.
    /// - `dimension_value_type`: The data type of the dimension for the time-series data.
    pub fn new(
        dimension_name: impl IntoValue<String>,
        dimension_value: impl IntoValue<String>,
        dimension_value_type: impl IntoValue<DimensionValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionName", dimension_name.into_value().into_node());
        object_.put("DimensionValue", dimension_value.into_value().into_node());
        object_.put(
            "DimensionValueType",
            dimension_value_type.into_value().into_node(),
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

impl Kind for DimensionMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DimensionMappingProperty> for DimensionMappingProperty {}
impl From<DimensionMappingProperty> for Node {
    #[inline]
    fn from(value: DimensionMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DimensionMappingProperty> for DimensionMappingProperty {
    #[inline]
    fn into_value(self) -> Value<DimensionMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The overrides that are sent to a container. An empty container override can be passed in. An example of an empty container override is `{"containerOverrides": [ ] }`. If a non-empty container override is specified, the `name` parameter must be included.
///
/// The property type `EcsContainerOverride` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsContainerOverrideProperty(Object);

impl EcsContainerOverrideProperty {
    /// `EcsContainerOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The command to send to the container that overrides the default command from the Docker image or the task definition. You must also specify a container name.
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// The number of `cpu` units reserved for the container, instead of the default value from the task definition. You must also specify a container name.
    ///
    /// `Cpu`.
    pub fn cpu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Cpu", value.into_value().into_node());
        self
    }

    /// The environment variables to send to the container. You can add new environment variables, which are added to the container at launch, or you can override the existing environment variables from the Docker image or the task definition. You must also specify a container name.
    ///
    /// `Environment`.
    pub fn environment(
        mut self,
        value: impl IntoValue<List<EcsEnvironmentVariableProperty>>,
    ) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// A list of files containing the environment variables to pass to a container, instead of the value from the container definition.
    ///
    /// `EnvironmentFiles`.
    pub fn environment_files(
        mut self,
        value: impl IntoValue<List<EcsEnvironmentFileProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentFiles", value.into_value().into_node());
        self
    }

    /// The hard limit (in MiB) of memory to present to the container, instead of the default value from the task definition. If your container attempts to exceed the memory specified here, the container is killed. You must also specify a container name.
    ///
    /// `Memory`.
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Memory", value.into_value().into_node());
        self
    }

    /// The soft limit (in MiB) of memory to reserve for the container, instead of the default value from the task definition. You must also specify a container name.
    ///
    /// `MemoryReservation`.
    pub fn memory_reservation(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MemoryReservation", value.into_value().into_node());
        self
    }

    /// The name of the container that receives the override. This parameter is required if any override is specified.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The type and amount of a resource to assign to a container, instead of the default value from the task definition. The only supported resource is a GPU.
    ///
    /// `ResourceRequirements`.
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<List<EcsResourceRequirementProperty>>,
    ) -> Self {
        self.0
            .put("ResourceRequirements", value.into_value().into_node());
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

impl Kind for EcsContainerOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsContainerOverrideProperty> for EcsContainerOverrideProperty {}
impl From<EcsContainerOverrideProperty> for Node {
    #[inline]
    fn from(value: EcsContainerOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsContainerOverrideProperty> for EcsContainerOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<EcsContainerOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of files containing the environment variables to pass to a container. You can specify up to ten environment files. The file must have a `.env` file extension. Each line in an environment file should contain an environment variable in `VARIABLE=VALUE` format. Lines beginning with `#` are treated as comments and are ignored. For more information about the environment variable file syntax, see [Declare default environment variables in file](https://docs.aws.amazon.com/https://docs.docker.com/compose/env-file/).
///
/// If there are environment variables specified using the `environment` parameter in a container definition, they take precedence over the variables contained within an environment file. If multiple environment files are specified that contain the same variable, they're processed from the top down. We recommend that you use unique variable names. For more information, see [Specifying environment variables](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/taskdef-envfiles.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// This parameter is only supported for tasks hosted on Fargate using the following platform versions:
///
/// - Linux platform version `1.4.0` or later.
/// - Windows platform version `1.0.0` or later.
///
/// The property type `EcsEnvironmentFile` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsEnvironmentFileProperty(Object);

impl EcsEnvironmentFileProperty {
    /// `EcsEnvironmentFileProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The file type to use.
    /// - `value`: The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
    pub fn new(
        r#type: impl IntoValue<EcsEnvironmentFileType>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for EcsEnvironmentFileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsEnvironmentFileProperty> for EcsEnvironmentFileProperty {}
impl From<EcsEnvironmentFileProperty> for Node {
    #[inline]
    fn from(value: EcsEnvironmentFileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsEnvironmentFileProperty> for EcsEnvironmentFileProperty {
    #[inline]
    fn into_value(self) -> Value<EcsEnvironmentFileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The environment variables to send to the container. You can add new environment variables, which are added to the container at launch, or you can override the existing environment variables from the Docker image or the task definition. You must also specify a container name.
///
/// The property type `EcsEnvironmentVariable` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsEnvironmentVariableProperty(Object);

impl EcsEnvironmentVariableProperty {
    /// `EcsEnvironmentVariableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
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

impl Kind for EcsEnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsEnvironmentVariableProperty> for EcsEnvironmentVariableProperty {}
impl From<EcsEnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: EcsEnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsEnvironmentVariableProperty> for EcsEnvironmentVariableProperty {
    #[inline]
    fn into_value(self) -> Value<EcsEnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on Fargate. For more information, see [Fargate task storage](https://docs.aws.amazon.com/AmazonECS/latest/userguide/using_data_volumes.html) in the *Amazon ECS User Guide for Fargate*.
///
/// > This parameter is only supported for tasks hosted on Fargate using Linux platform version `1.4.0` or later. This parameter is not supported for Windows containers on Fargate.
///
/// The property type `EcsEphemeralStorage` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsEphemeralStorageProperty(Object);

impl EcsEphemeralStorageProperty {
    /// `EcsEphemeralStorageProperty` with its required properties, in alphabetical order:
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

impl Kind for EcsEphemeralStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsEphemeralStorageProperty> for EcsEphemeralStorageProperty {}
impl From<EcsEphemeralStorageProperty> for Node {
    #[inline]
    fn from(value: EcsEphemeralStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsEphemeralStorageProperty> for EcsEphemeralStorageProperty {
    #[inline]
    fn into_value(self) -> Value<EcsEphemeralStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details on an Elastic Inference accelerator task override. This parameter is used to override the Elastic Inference accelerator specified in the task definition. For more information, see [Working with Amazon Elastic Inference on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/userguide/ecs-inference.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `EcsInferenceAcceleratorOverride` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsInferenceAcceleratorOverrideProperty(Object);

impl EcsInferenceAcceleratorOverrideProperty {
    /// `EcsInferenceAcceleratorOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Elastic Inference accelerator device name to override for the task. This parameter must match a `deviceName` specified in the task definition.
    ///
    /// `DeviceName`.
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceName", value.into_value().into_node());
        self
    }

    /// The Elastic Inference accelerator type to use.
    ///
    /// `DeviceType`.
    pub fn device_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceType", value.into_value().into_node());
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

impl Kind for EcsInferenceAcceleratorOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsInferenceAcceleratorOverrideProperty> for EcsInferenceAcceleratorOverrideProperty {}
impl From<EcsInferenceAcceleratorOverrideProperty> for Node {
    #[inline]
    fn from(value: EcsInferenceAcceleratorOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsInferenceAcceleratorOverrideProperty>
    for EcsInferenceAcceleratorOverrideProperty
{
    #[inline]
    fn into_value(self) -> Value<EcsInferenceAcceleratorOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The type and amount of a resource to assign to a container. The supported resource types are GPUs and Elastic Inference accelerators. For more information, see [Working with GPUs on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-gpu.html) or [Working with Amazon Elastic Inference on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-inference.html) in the *Amazon Elastic Container Service Developer Guide*
///
/// The property type `EcsResourceRequirement` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsResourceRequirementProperty(Object);

impl EcsResourceRequirementProperty {
    /// `EcsResourceRequirementProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of resource to assign to a container.
    /// - `value`: The value for the specified resource type.
    pub fn new(
        r#type: impl IntoValue<EcsResourceRequirementType>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for EcsResourceRequirementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsResourceRequirementProperty> for EcsResourceRequirementProperty {}
impl From<EcsResourceRequirementProperty> for Node {
    #[inline]
    fn from(value: EcsResourceRequirementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsResourceRequirementProperty> for EcsResourceRequirementProperty {
    #[inline]
    fn into_value(self) -> Value<EcsResourceRequirementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The overrides that are associated with a task.
///
/// The property type `EcsTaskOverride` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsTaskOverrideProperty(Object);

impl EcsTaskOverrideProperty {
    /// `EcsTaskOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// One or more container overrides that are sent to a task.
    ///
    /// `ContainerOverrides`.
    pub fn container_overrides(
        mut self,
        value: impl IntoValue<List<EcsContainerOverrideProperty>>,
    ) -> Self {
        self.0
            .put("ContainerOverrides", value.into_value().into_node());
        self
    }

    /// The cpu override for the task.
    ///
    /// `Cpu`.
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cpu", value.into_value().into_node());
        self
    }

    /// The ephemeral storage setting override for the task.
    ///
    /// > This parameter is only supported for tasks hosted on Fargate that use the following platform versions:
    /// >
    /// > - Linux platform version `1.4.0` or later.
    /// > - Windows platform version `1.0.0` or later.
    ///
    /// `EphemeralStorage`.
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EcsEphemeralStorageProperty>) -> Self {
        self.0
            .put("EphemeralStorage", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the task execution IAM role override for the task. For more information, see [Amazon ECS task execution IAM role](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The Elastic Inference accelerator override for the task.
    ///
    /// `InferenceAcceleratorOverrides`.
    pub fn inference_accelerator_overrides(
        mut self,
        value: impl IntoValue<List<EcsInferenceAcceleratorOverrideProperty>>,
    ) -> Self {
        self.0.put(
            "InferenceAcceleratorOverrides",
            value.into_value().into_node(),
        );
        self
    }

    /// The memory override for the task.
    ///
    /// `Memory`.
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Memory", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that containers in this task can assume. All containers in this task are granted the permissions that are specified in this role. For more information, see [IAM Role for Tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `TaskRoleArn`.
    pub fn task_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("TaskRoleArn", value.into_value().into_node());
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

impl Kind for EcsTaskOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsTaskOverrideProperty> for EcsTaskOverrideProperty {}
impl From<EcsTaskOverrideProperty> for Node {
    #[inline]
    fn from(value: EcsTaskOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsTaskOverrideProperty> for EcsTaskOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<EcsTaskOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Filter events using an event pattern. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the *Amazon EventBridge User Guide*.
///
/// The property type `Filter` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The event pattern.
    ///
    /// `Pattern`.
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Pattern", value.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The collection of event patterns used to filter events.
///
/// To remove a filter, specify a `FilterCriteria` object with an empty array of `Filter` objects.
///
/// For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the *Amazon EventBridge User Guide*.
///
/// The property type `FilterCriteria` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterCriteriaProperty(Object);

impl FilterCriteriaProperty {
    /// `FilterCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The event patterns.
    ///
    /// `Filters`.
    pub fn filters(mut self, value: impl IntoValue<List<FilterProperty>>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
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

impl Kind for FilterCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterCriteriaProperty> for FilterCriteriaProperty {}
impl From<FilterCriteriaProperty> for Node {
    #[inline]
    fn from(value: FilterCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterCriteriaProperty> for FilterCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<FilterCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the Amazon Data Firehose logging configuration settings for the pipe.
///
/// The property type `FirehoseLogDestination` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseLogDestinationProperty(Object);

impl FirehoseLogDestinationProperty {
    /// `FirehoseLogDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the Firehose delivery stream to which EventBridge delivers the pipe log records.
    ///
    /// `DeliveryStreamArn`.
    pub fn delivery_stream_arn(
        mut self,
        value: impl IntoValue<kinds::kinesisfirehose::DeliveryStreamArn>,
    ) -> Self {
        self.0
            .put("DeliveryStreamArn", value.into_value().into_node());
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

impl Kind for FirehoseLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirehoseLogDestinationProperty> for FirehoseLogDestinationProperty {}
impl From<FirehoseLogDestinationProperty> for Node {
    #[inline]
    fn from(value: FirehoseLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirehoseLogDestinationProperty> for FirehoseLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<FirehoseLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Secrets Manager secret that stores your broker credentials.
///
/// The property type `MQBrokerAccessCredentials` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct MQBrokerAccessCredentialsProperty(Object);

impl MQBrokerAccessCredentialsProperty {
    /// `MQBrokerAccessCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `basic_auth`: The ARN of the Secrets Manager secret.
    pub fn new(basic_auth: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BasicAuth", basic_auth.into_value().into_node());
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

impl Kind for MQBrokerAccessCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MQBrokerAccessCredentialsProperty> for MQBrokerAccessCredentialsProperty {}
impl From<MQBrokerAccessCredentialsProperty> for Node {
    #[inline]
    fn from(value: MQBrokerAccessCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MQBrokerAccessCredentialsProperty> for MQBrokerAccessCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<MQBrokerAccessCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Secrets Manager secret that stores your stream credentials.
///
/// The property type `MSKAccessCredentials` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct MSKAccessCredentialsProperty(Object);

impl MSKAccessCredentialsProperty {
    /// `MSKAccessCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the Secrets Manager secret.
    ///
    /// `ClientCertificateTlsAuth`.
    pub fn client_certificate_tls_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClientCertificateTlsAuth", value.into_value().into_node());
        self
    }

    /// The ARN of the Secrets Manager secret.
    ///
    /// `SaslScram512Auth`.
    pub fn sasl_scram512_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SaslScram512Auth", value.into_value().into_node());
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

impl Kind for MSKAccessCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MSKAccessCredentialsProperty> for MSKAccessCredentialsProperty {}
impl From<MSKAccessCredentialsProperty> for Node {
    #[inline]
    fn from(value: MSKAccessCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MSKAccessCredentialsProperty> for MSKAccessCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<MSKAccessCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A mapping of a source event data field to a measure in a Timestream for LiveAnalytics record.
///
/// The property type `MultiMeasureAttributeMapping` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiMeasureAttributeMappingProperty(Object);

impl MultiMeasureAttributeMappingProperty {
    /// `MultiMeasureAttributeMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `measure_value`: Dynamic path to the measurement attribute in the source event.
    /// - `measure_value_type`: Data type of the measurement attribute in the source event.
    /// - `multi_measure_attribute_name`: Target measure name to be used.
    pub fn new(
        measure_value: impl IntoValue<String>,
        measure_value_type: impl IntoValue<MeasureValueType>,
        multi_measure_attribute_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MeasureValue", measure_value.into_value().into_node());
        object_.put(
            "MeasureValueType",
            measure_value_type.into_value().into_node(),
        );
        object_.put(
            "MultiMeasureAttributeName",
            multi_measure_attribute_name.into_value().into_node(),
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

impl Kind for MultiMeasureAttributeMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiMeasureAttributeMappingProperty> for MultiMeasureAttributeMappingProperty {}
impl From<MultiMeasureAttributeMappingProperty> for Node {
    #[inline]
    fn from(value: MultiMeasureAttributeMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiMeasureAttributeMappingProperty> for MultiMeasureAttributeMappingProperty {
    #[inline]
    fn into_value(self) -> Value<MultiMeasureAttributeMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps multiple measures from the source event to the same Timestream for LiveAnalytics record.
///
/// For more information, see [Amazon Timestream for LiveAnalytics concepts](https://docs.aws.amazon.com/timestream/latest/developerguide/concepts.html)
///
/// The property type `MultiMeasureMapping` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiMeasureMappingProperty(Object);

impl MultiMeasureMappingProperty {
    /// `MultiMeasureMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `multi_measure_attribute_mappings`: Mappings that represent multiple source event fields mapped to measures in the same Timestream for LiveAnalytics record.
    /// - `multi_measure_name`: The name of the multiple measurements per record (multi-measure).
    pub fn new(
        multi_measure_attribute_mappings: impl IntoValue<List<MultiMeasureAttributeMappingProperty>>,
        multi_measure_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MultiMeasureAttributeMappings",
            multi_measure_attribute_mappings.into_value().into_node(),
        );
        object_.put(
            "MultiMeasureName",
            multi_measure_name.into_value().into_node(),
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

impl Kind for MultiMeasureMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiMeasureMappingProperty> for MultiMeasureMappingProperty {}
impl From<MultiMeasureMappingProperty> for Node {
    #[inline]
    fn from(value: MultiMeasureMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiMeasureMappingProperty> for MultiMeasureMappingProperty {
    #[inline]
    fn into_value(self) -> Value<MultiMeasureMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure specifies the network configuration for an Amazon ECS task.
///
/// The property type `NetworkConfiguration` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
    ///
    /// `AwsvpcConfiguration`.
    pub fn awsvpc_configuration(
        mut self,
        value: impl IntoValue<AwsVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AwsvpcConfiguration", value.into_value().into_node());
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

/// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations. In the latter case, these are merged with any InvocationParameters specified on the Connection, with any values from the Connection taking precedence.
///
/// The property type `PipeEnrichmentHttpParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeEnrichmentHttpParametersProperty(Object);

impl PipeEnrichmentHttpParametersProperty {
    /// `PipeEnrichmentHttpParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
    ///
    /// `HeaderParameters`.
    pub fn header_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("HeaderParameters", value.into_value().into_node());
        self
    }

    /// The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards ("*").
    ///
    /// `PathParameterValues`.
    pub fn path_parameter_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PathParameterValues", value.into_value().into_node());
        self
    }

    /// The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
    ///
    /// `QueryStringParameters`.
    pub fn query_string_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("QueryStringParameters", value.into_value().into_node());
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

impl Kind for PipeEnrichmentHttpParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeEnrichmentHttpParametersProperty> for PipeEnrichmentHttpParametersProperty {}
impl From<PipeEnrichmentHttpParametersProperty> for Node {
    #[inline]
    fn from(value: PipeEnrichmentHttpParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeEnrichmentHttpParametersProperty> for PipeEnrichmentHttpParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeEnrichmentHttpParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters required to set up enrichment on your pipe.
///
/// The property type `PipeEnrichmentParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeEnrichmentParametersProperty(Object);

impl PipeEnrichmentParametersProperty {
    /// `PipeEnrichmentParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains the HTTP parameters to use when the target is a API Gateway REST endpoint or EventBridge ApiDestination.
    ///
    /// If you specify an API Gateway REST API or EventBridge ApiDestination as a target, you can use this parameter to specify headers, path parameters, and query string keys/values as part of your target invoking request. If you're using ApiDestinations, the corresponding Connection can also have these values configured. In case of any conflicting keys, values from the Connection take precedence.
    ///
    /// `HttpParameters`.
    pub fn http_parameters(
        mut self,
        value: impl IntoValue<PipeEnrichmentHttpParametersProperty>,
    ) -> Self {
        self.0.put("HttpParameters", value.into_value().into_node());
        self
    }

    /// Valid JSON text passed to the enrichment. In this case, nothing from the event itself is passed to the enrichment. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt).
    ///
    /// To remove an input template, specify an empty string.
    ///
    /// `InputTemplate`.
    pub fn input_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputTemplate", value.into_value().into_node());
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

impl Kind for PipeEnrichmentParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeEnrichmentParametersProperty> for PipeEnrichmentParametersProperty {}
impl From<PipeEnrichmentParametersProperty> for Node {
    #[inline]
    fn from(value: PipeEnrichmentParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeEnrichmentParametersProperty> for PipeEnrichmentParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeEnrichmentParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the configuration settings for the logs to which this pipe should report events.
///
/// The property type `PipeLogConfiguration` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeLogConfigurationProperty(Object);

impl PipeLogConfigurationProperty {
    /// `PipeLogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The logging configuration settings for the pipe.
    ///
    /// `CloudwatchLogsLogDestination`.
    pub fn cloudwatch_logs_log_destination(
        mut self,
        value: impl IntoValue<CloudwatchLogsLogDestinationProperty>,
    ) -> Self {
        self.0.put(
            "CloudwatchLogsLogDestination",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Data Firehose logging configuration settings for the pipe.
    ///
    /// `FirehoseLogDestination`.
    pub fn firehose_log_destination(
        mut self,
        value: impl IntoValue<FirehoseLogDestinationProperty>,
    ) -> Self {
        self.0
            .put("FirehoseLogDestination", value.into_value().into_node());
        self
    }

    /// Whether the execution data (specifically, the `payload`, `awsRequest`, and `awsResponse` fields) is included in the log messages for this pipe.
    ///
    /// This applies to all log destinations for the pipe.
    ///
    /// For more information, see [Including execution data in logs](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-logs.html#eb-pipes-logs-execution-data) in the *Amazon EventBridge User Guide*.
    ///
    /// *Allowed values:* `ALL`
    ///
    /// `IncludeExecutionData`; one of `ALL`.
    pub fn include_execution_data(
        mut self,
        value: impl IntoValue<List<IncludeExecutionData>>,
    ) -> Self {
        self.0
            .put("IncludeExecutionData", value.into_value().into_node());
        self
    }

    /// The level of logging detail to include. This applies to all log destinations for the pipe.
    ///
    /// `Level`; one of `OFF`, `ERROR`, `INFO`, `TRACE`.
    pub fn level(mut self, value: impl IntoValue<Level>) -> Self {
        self.0.put("Level", value.into_value().into_node());
        self
    }

    /// The Amazon S3 logging configuration settings for the pipe.
    ///
    /// `S3LogDestination`.
    pub fn s3_log_destination(mut self, value: impl IntoValue<S3LogDestinationProperty>) -> Self {
        self.0
            .put("S3LogDestination", value.into_value().into_node());
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

impl Kind for PipeLogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeLogConfigurationProperty> for PipeLogConfigurationProperty {}
impl From<PipeLogConfigurationProperty> for Node {
    #[inline]
    fn from(value: PipeLogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeLogConfigurationProperty> for PipeLogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PipeLogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using an Active MQ broker as a source.
///
/// The property type `PipeSourceActiveMQBrokerParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeSourceActiveMQBrokerParametersProperty(Object);

impl PipeSourceActiveMQBrokerParametersProperty {
    /// `PipeSourceActiveMQBrokerParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `credentials`: The credentials needed to access the resource.
    /// - `queue_name`: The name of the destination queue to consume.
    pub fn new(
        credentials: impl IntoValue<MQBrokerAccessCredentialsProperty>,
        queue_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Credentials", credentials.into_value().into_node());
        object_.put("QueueName", queue_name.into_value().into_node());
        Self(object_)
    }

    /// The maximum number of records to include in each batch.
    ///
    /// `BatchSize`.
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// The maximum length of a time to wait for events.
    ///
    /// `MaximumBatchingWindowInSeconds`.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
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

impl Kind for PipeSourceActiveMQBrokerParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeSourceActiveMQBrokerParametersProperty>
    for PipeSourceActiveMQBrokerParametersProperty
{
}
impl From<PipeSourceActiveMQBrokerParametersProperty> for Node {
    #[inline]
    fn from(value: PipeSourceActiveMQBrokerParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeSourceActiveMQBrokerParametersProperty>
    for PipeSourceActiveMQBrokerParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceActiveMQBrokerParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a DynamoDB stream as a source.
///
/// The property type `PipeSourceDynamoDBStreamParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeSourceDynamoDBStreamParametersProperty(Object);

impl PipeSourceDynamoDBStreamParametersProperty {
    /// `PipeSourceDynamoDBStreamParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `starting_position`: (Streams only) The position in a stream from which to start reading.
    pub fn new(
        starting_position: impl IntoValue<PipeSourceDynamoDbStreamParametersStartingPosition>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StartingPosition",
            starting_position.into_value().into_node(),
        );
        Self(object_)
    }

    /// The maximum number of records to include in each batch.
    ///
    /// `BatchSize`.
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// Define the target queue to send dead-letter queue events to.
    ///
    /// `DeadLetterConfig`.
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfigProperty>) -> Self {
        self.0
            .put("DeadLetterConfig", value.into_value().into_node());
        self
    }

    /// The maximum length of a time to wait for events.
    ///
    /// `MaximumBatchingWindowInSeconds`.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Discard records older than the specified age. The default value is -1, which sets the maximum age to infinite. When the value is set to infinite, EventBridge never discards old records.
    ///
    /// `MaximumRecordAgeInSeconds`.
    pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumRecordAgeInSeconds", value.into_value().into_node());
        self
    }

    /// Discard records after the specified number of retries. The default value is -1, which sets the maximum number of retries to infinite. When MaximumRetryAttempts is infinite, EventBridge retries failed records until the record expires in the event source.
    ///
    /// `MaximumRetryAttempts`.
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumRetryAttempts", value.into_value().into_node());
        self
    }

    /// Define how to handle item process failures. `AUTOMATIC_BISECT` halves each batch and retry each half until all the records are processed or there is one failed message left in the batch.
    ///
    /// `OnPartialBatchItemFailure`; one of `AUTOMATIC_BISECT`.
    pub fn on_partial_batch_item_failure(
        mut self,
        value: impl IntoValue<OnPartialBatchItemFailure>,
    ) -> Self {
        self.0
            .put("OnPartialBatchItemFailure", value.into_value().into_node());
        self
    }

    /// The number of batches to process concurrently from each shard. The default value is 1.
    ///
    /// `ParallelizationFactor`.
    pub fn parallelization_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ParallelizationFactor", value.into_value().into_node());
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

impl Kind for PipeSourceDynamoDBStreamParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeSourceDynamoDBStreamParametersProperty>
    for PipeSourceDynamoDBStreamParametersProperty
{
}
impl From<PipeSourceDynamoDBStreamParametersProperty> for Node {
    #[inline]
    fn from(value: PipeSourceDynamoDBStreamParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeSourceDynamoDBStreamParametersProperty>
    for PipeSourceDynamoDBStreamParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceDynamoDBStreamParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a Kinesis stream as a source.
///
/// The property type `PipeSourceKinesisStreamParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeSourceKinesisStreamParametersProperty(Object);

impl PipeSourceKinesisStreamParametersProperty {
    /// `PipeSourceKinesisStreamParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `starting_position`: The position in a stream from which to start reading.
    pub fn new(
        starting_position: impl IntoValue<PipeSourceKinesisStreamParametersStartingPosition>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StartingPosition",
            starting_position.into_value().into_node(),
        );
        Self(object_)
    }

    /// The maximum number of records to include in each batch.
    ///
    /// `BatchSize`.
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// Define the target queue to send dead-letter queue events to.
    ///
    /// `DeadLetterConfig`.
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfigProperty>) -> Self {
        self.0
            .put("DeadLetterConfig", value.into_value().into_node());
        self
    }

    /// The maximum length of a time to wait for events.
    ///
    /// `MaximumBatchingWindowInSeconds`.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Discard records older than the specified age. The default value is -1, which sets the maximum age to infinite. When the value is set to infinite, EventBridge never discards old records.
    ///
    /// `MaximumRecordAgeInSeconds`.
    pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumRecordAgeInSeconds", value.into_value().into_node());
        self
    }

    /// Discard records after the specified number of retries. The default value is -1, which sets the maximum number of retries to infinite. When MaximumRetryAttempts is infinite, EventBridge retries failed records until the record expires in the event source.
    ///
    /// `MaximumRetryAttempts`.
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumRetryAttempts", value.into_value().into_node());
        self
    }

    /// Define how to handle item process failures. `AUTOMATIC_BISECT` halves each batch and retry each half until all the records are processed or there is one failed message left in the batch.
    ///
    /// `OnPartialBatchItemFailure`; one of `AUTOMATIC_BISECT`.
    pub fn on_partial_batch_item_failure(
        mut self,
        value: impl IntoValue<OnPartialBatchItemFailure>,
    ) -> Self {
        self.0
            .put("OnPartialBatchItemFailure", value.into_value().into_node());
        self
    }

    /// The number of batches to process concurrently from each shard. The default value is 1.
    ///
    /// `ParallelizationFactor`.
    pub fn parallelization_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ParallelizationFactor", value.into_value().into_node());
        self
    }

    /// With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds.
    ///
    /// `StartingPositionTimestamp`; an update replaces the resource.
    pub fn starting_position_timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StartingPositionTimestamp", value.into_value().into_node());
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

impl Kind for PipeSourceKinesisStreamParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeSourceKinesisStreamParametersProperty>
    for PipeSourceKinesisStreamParametersProperty
{
}
impl From<PipeSourceKinesisStreamParametersProperty> for Node {
    #[inline]
    fn from(value: PipeSourceKinesisStreamParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeSourceKinesisStreamParametersProperty>
    for PipeSourceKinesisStreamParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceKinesisStreamParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using an MSK stream as a source.
///
/// The property type `PipeSourceManagedStreamingKafkaParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeSourceManagedStreamingKafkaParametersProperty(Object);

impl PipeSourceManagedStreamingKafkaParametersProperty {
    /// `PipeSourceManagedStreamingKafkaParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic_name`: The name of the topic that the pipe will read from.
    pub fn new(topic_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicName", topic_name.into_value().into_node());
        Self(object_)
    }

    /// The maximum number of records to include in each batch.
    ///
    /// `BatchSize`.
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// The name of the destination queue to consume.
    ///
    /// `ConsumerGroupID`; an update replaces the resource.
    pub fn consumer_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConsumerGroupID", value.into_value().into_node());
        self
    }

    /// The credentials needed to access the resource.
    ///
    /// `Credentials`.
    pub fn credentials(mut self, value: impl IntoValue<MSKAccessCredentialsProperty>) -> Self {
        self.0.put("Credentials", value.into_value().into_node());
        self
    }

    /// The maximum length of a time to wait for events.
    ///
    /// `MaximumBatchingWindowInSeconds`.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The position in a stream from which to start reading.
    ///
    /// `StartingPosition`; one of `TRIM_HORIZON`, `LATEST`; an update replaces the resource.
    pub fn starting_position(
        mut self,
        value: impl IntoValue<PipeSourceManagedStreamingKafkaParametersStartingPosition>,
    ) -> Self {
        self.0
            .put("StartingPosition", value.into_value().into_node());
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

impl Kind for PipeSourceManagedStreamingKafkaParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeSourceManagedStreamingKafkaParametersProperty>
    for PipeSourceManagedStreamingKafkaParametersProperty
{
}
impl From<PipeSourceManagedStreamingKafkaParametersProperty> for Node {
    #[inline]
    fn from(value: PipeSourceManagedStreamingKafkaParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeSourceManagedStreamingKafkaParametersProperty>
    for PipeSourceManagedStreamingKafkaParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceManagedStreamingKafkaParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters required to set up a source for your pipe.
///
/// The property type `PipeSourceParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeSourceParametersProperty(Object);

impl PipeSourceParametersProperty {
    /// `PipeSourceParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameters for using an Active MQ broker as a source.
    ///
    /// `ActiveMQBrokerParameters`.
    pub fn active_mq_broker_parameters(
        mut self,
        value: impl IntoValue<PipeSourceActiveMQBrokerParametersProperty>,
    ) -> Self {
        self.0
            .put("ActiveMQBrokerParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using a DynamoDB stream as a source.
    ///
    /// `DynamoDBStreamParameters`.
    pub fn dynamo_db_stream_parameters(
        mut self,
        value: impl IntoValue<PipeSourceDynamoDBStreamParametersProperty>,
    ) -> Self {
        self.0
            .put("DynamoDBStreamParameters", value.into_value().into_node());
        self
    }

    /// The collection of event patterns used to filter events.
    ///
    /// To remove a filter, specify a `FilterCriteria` object with an empty array of `Filter` objects.
    ///
    /// For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the *Amazon EventBridge User Guide*.
    ///
    /// `FilterCriteria`.
    pub fn filter_criteria(mut self, value: impl IntoValue<FilterCriteriaProperty>) -> Self {
        self.0.put("FilterCriteria", value.into_value().into_node());
        self
    }

    /// The parameters for using a Kinesis stream as a source.
    ///
    /// `KinesisStreamParameters`.
    pub fn kinesis_stream_parameters(
        mut self,
        value: impl IntoValue<PipeSourceKinesisStreamParametersProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using an MSK stream as a source.
    ///
    /// `ManagedStreamingKafkaParameters`.
    pub fn managed_streaming_kafka_parameters(
        mut self,
        value: impl IntoValue<PipeSourceManagedStreamingKafkaParametersProperty>,
    ) -> Self {
        self.0.put(
            "ManagedStreamingKafkaParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The parameters for using a Rabbit MQ broker as a source.
    ///
    /// `RabbitMQBrokerParameters`.
    pub fn rabbit_mq_broker_parameters(
        mut self,
        value: impl IntoValue<PipeSourceRabbitMQBrokerParametersProperty>,
    ) -> Self {
        self.0
            .put("RabbitMQBrokerParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using a self-managed Apache Kafka stream as a source.
    ///
    /// A *self managed* cluster refers to any Apache Kafka cluster not hosted by AWS. This includes both clusters you manage yourself, as well as those hosted by a third-party provider, such as [Confluent Cloud](https://docs.aws.amazon.com/https://www.confluent.io/), [CloudKarafka](https://docs.aws.amazon.com/https://www.cloudkarafka.com/), or [Redpanda](https://docs.aws.amazon.com/https://redpanda.com/). For more information, see [Apache Kafka streams as a source](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-kafka.html) in the *Amazon EventBridge User Guide*.
    ///
    /// `SelfManagedKafkaParameters`.
    pub fn self_managed_kafka_parameters(
        mut self,
        value: impl IntoValue<PipeSourceSelfManagedKafkaParametersProperty>,
    ) -> Self {
        self.0
            .put("SelfManagedKafkaParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using a Amazon SQS stream as a source.
    ///
    /// `SqsQueueParameters`.
    pub fn sqs_queue_parameters(
        mut self,
        value: impl IntoValue<PipeSourceSqsQueueParametersProperty>,
    ) -> Self {
        self.0
            .put("SqsQueueParameters", value.into_value().into_node());
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

impl Kind for PipeSourceParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeSourceParametersProperty> for PipeSourceParametersProperty {}
impl From<PipeSourceParametersProperty> for Node {
    #[inline]
    fn from(value: PipeSourceParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeSourceParametersProperty> for PipeSourceParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeSourceParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a Rabbit MQ broker as a source.
///
/// The property type `PipeSourceRabbitMQBrokerParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeSourceRabbitMQBrokerParametersProperty(Object);

impl PipeSourceRabbitMQBrokerParametersProperty {
    /// `PipeSourceRabbitMQBrokerParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `credentials`: The credentials needed to access the resource.
    /// - `queue_name`: The name of the destination queue to consume.
    pub fn new(
        credentials: impl IntoValue<MQBrokerAccessCredentialsProperty>,
        queue_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Credentials", credentials.into_value().into_node());
        object_.put("QueueName", queue_name.into_value().into_node());
        Self(object_)
    }

    /// The maximum number of records to include in each batch.
    ///
    /// `BatchSize`.
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// The maximum length of a time to wait for events.
    ///
    /// `MaximumBatchingWindowInSeconds`.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the virtual host associated with the source broker.
    ///
    /// `VirtualHost`; an update replaces the resource.
    pub fn virtual_host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VirtualHost", value.into_value().into_node());
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

impl Kind for PipeSourceRabbitMQBrokerParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeSourceRabbitMQBrokerParametersProperty>
    for PipeSourceRabbitMQBrokerParametersProperty
{
}
impl From<PipeSourceRabbitMQBrokerParametersProperty> for Node {
    #[inline]
    fn from(value: PipeSourceRabbitMQBrokerParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeSourceRabbitMQBrokerParametersProperty>
    for PipeSourceRabbitMQBrokerParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceRabbitMQBrokerParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a self-managed Apache Kafka stream as a source.
///
/// A *self managed* cluster refers to any Apache Kafka cluster not hosted by AWS. This includes both clusters you manage yourself, as well as those hosted by a third-party provider, such as [Confluent Cloud](https://docs.aws.amazon.com/https://www.confluent.io/), [CloudKarafka](https://docs.aws.amazon.com/https://www.cloudkarafka.com/), or [Redpanda](https://docs.aws.amazon.com/https://redpanda.com/). For more information, see [Apache Kafka streams as a source](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-kafka.html) in the *Amazon EventBridge User Guide*.
///
/// The property type `PipeSourceSelfManagedKafkaParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeSourceSelfManagedKafkaParametersProperty(Object);

impl PipeSourceSelfManagedKafkaParametersProperty {
    /// `PipeSourceSelfManagedKafkaParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic_name`: The name of the topic that the pipe will read from.
    pub fn new(topic_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicName", topic_name.into_value().into_node());
        Self(object_)
    }

    /// An array of server URLs.
    ///
    /// `AdditionalBootstrapServers`; an update replaces the resource.
    pub fn additional_bootstrap_servers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AdditionalBootstrapServers", value.into_value().into_node());
        self
    }

    /// The maximum number of records to include in each batch.
    ///
    /// `BatchSize`.
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// The name of the destination queue to consume.
    ///
    /// `ConsumerGroupID`; an update replaces the resource.
    pub fn consumer_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConsumerGroupID", value.into_value().into_node());
        self
    }

    /// The credentials needed to access the resource.
    ///
    /// `Credentials`.
    pub fn credentials(
        mut self,
        value: impl IntoValue<SelfManagedKafkaAccessConfigurationCredentialsProperty>,
    ) -> Self {
        self.0.put("Credentials", value.into_value().into_node());
        self
    }

    /// The maximum length of a time to wait for events.
    ///
    /// `MaximumBatchingWindowInSeconds`.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the Secrets Manager secret used for certification.
    ///
    /// `ServerRootCaCertificate`.
    pub fn server_root_ca_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerRootCaCertificate", value.into_value().into_node());
        self
    }

    /// The position in a stream from which to start reading.
    ///
    /// `StartingPosition`; one of `TRIM_HORIZON`, `LATEST`; an update replaces the resource.
    pub fn starting_position(
        mut self,
        value: impl IntoValue<PipeSourceSelfManagedKafkaParametersStartingPosition>,
    ) -> Self {
        self.0
            .put("StartingPosition", value.into_value().into_node());
        self
    }

    /// This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be used.
    ///
    /// `Vpc`.
    pub fn vpc(
        mut self,
        value: impl IntoValue<SelfManagedKafkaAccessConfigurationVpcProperty>,
    ) -> Self {
        self.0.put("Vpc", value.into_value().into_node());
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

impl Kind for PipeSourceSelfManagedKafkaParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeSourceSelfManagedKafkaParametersProperty>
    for PipeSourceSelfManagedKafkaParametersProperty
{
}
impl From<PipeSourceSelfManagedKafkaParametersProperty> for Node {
    #[inline]
    fn from(value: PipeSourceSelfManagedKafkaParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeSourceSelfManagedKafkaParametersProperty>
    for PipeSourceSelfManagedKafkaParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceSelfManagedKafkaParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a Amazon SQS stream as a source.
///
/// The property type `PipeSourceSqsQueueParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeSourceSqsQueueParametersProperty(Object);

impl PipeSourceSqsQueueParametersProperty {
    /// `PipeSourceSqsQueueParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of records to include in each batch.
    ///
    /// `BatchSize`.
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// The maximum length of a time to wait for events.
    ///
    /// `MaximumBatchingWindowInSeconds`.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
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

impl Kind for PipeSourceSqsQueueParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeSourceSqsQueueParametersProperty> for PipeSourceSqsQueueParametersProperty {}
impl From<PipeSourceSqsQueueParametersProperty> for Node {
    #[inline]
    fn from(value: PipeSourceSqsQueueParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeSourceSqsQueueParametersProperty> for PipeSourceSqsQueueParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeSourceSqsQueueParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using an AWS Batch job as a target.
///
/// The property type `PipeTargetBatchJobParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetBatchJobParametersProperty(Object);

impl PipeTargetBatchJobParametersProperty {
    /// `PipeTargetBatchJobParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `job_definition`: The job definition used by this job.
    /// - `job_name`: The name of the job.
    pub fn new(job_definition: impl IntoValue<String>, job_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("JobDefinition", job_definition.into_value().into_node());
        object_.put("JobName", job_name.into_value().into_node());
        Self(object_)
    }

    /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job. This parameter is used only if the target is an AWS Batch job.
    ///
    /// `ArrayProperties`.
    pub fn array_properties(mut self, value: impl IntoValue<BatchArrayPropertiesProperty>) -> Self {
        self.0
            .put("ArrayProperties", value.into_value().into_node());
        self
    }

    /// The overrides that are sent to a container.
    ///
    /// `ContainerOverrides`.
    pub fn container_overrides(
        mut self,
        value: impl IntoValue<BatchContainerOverridesProperty>,
    ) -> Self {
        self.0
            .put("ContainerOverrides", value.into_value().into_node());
        self
    }

    /// A list of dependencies for the job. A job can depend upon a maximum of 20 jobs. You can specify a `SEQUENTIAL` type dependency without specifying a job ID for array jobs so that each child array job completes sequentially, starting at index 0. You can also specify an `N_TO_N` type dependency with a job ID for array jobs. In that case, each index child of this job must wait for the corresponding index child of each dependency to complete before it can begin.
    ///
    /// `DependsOn`.
    pub fn depends_on(mut self, value: impl IntoValue<List<BatchJobDependencyProperty>>) -> Self {
        self.0.put("DependsOn", value.into_value().into_node());
        self
    }

    /// Additional parameters passed to the job that replace parameter substitution placeholders that are set in the job definition. Parameters are specified as a key and value pair mapping. Parameters included here override any corresponding parameter defaults from the job definition.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The retry strategy to use for failed jobs. When a retry strategy is specified here, it overrides the retry strategy defined in the job definition.
    ///
    /// `RetryStrategy`.
    pub fn retry_strategy(mut self, value: impl IntoValue<BatchRetryStrategyProperty>) -> Self {
        self.0.put("RetryStrategy", value.into_value().into_node());
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

impl Kind for PipeTargetBatchJobParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetBatchJobParametersProperty> for PipeTargetBatchJobParametersProperty {}
impl From<PipeTargetBatchJobParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetBatchJobParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetBatchJobParametersProperty> for PipeTargetBatchJobParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeTargetBatchJobParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using an CloudWatch Logs log stream as a target.
///
/// The property type `PipeTargetCloudWatchLogsParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetCloudWatchLogsParametersProperty(Object);

impl PipeTargetCloudWatchLogsParametersProperty {
    /// `PipeTargetCloudWatchLogsParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the log stream.
    ///
    /// `LogStreamName`.
    pub fn log_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogStreamName", value.into_value().into_node());
        self
    }

    /// A [dynamic path parameter](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-target.html) to a field in the payload containing the time the event occurred, expressed as the number of milliseconds after Jan 1, 1970 00:00:00 UTC.
    ///
    /// The value cannot be a static timestamp as the provided timestamp would be applied to all events delivered by the Pipe, regardless of when they are actually delivered.
    ///
    /// If no dynamic path parameter is provided, the default value is the time the invocation is processed by the Pipe.
    ///
    /// `Timestamp`.
    pub fn timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timestamp", value.into_value().into_node());
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

impl Kind for PipeTargetCloudWatchLogsParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetCloudWatchLogsParametersProperty>
    for PipeTargetCloudWatchLogsParametersProperty
{
}
impl From<PipeTargetCloudWatchLogsParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetCloudWatchLogsParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetCloudWatchLogsParametersProperty>
    for PipeTargetCloudWatchLogsParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeTargetCloudWatchLogsParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using an Amazon ECS task as a target.
///
/// The property type `PipeTargetEcsTaskParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetEcsTaskParametersProperty(Object);

impl PipeTargetEcsTaskParametersProperty {
    /// `PipeTargetEcsTaskParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `task_definition_arn`: The ARN of the task definition to use if the event target is an Amazon ECS task.
    pub fn new(task_definition_arn: impl IntoValue<kinds::ecs::TaskDefinitionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TaskDefinitionArn",
            task_definition_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The capacity provider strategy to use for the task.
    ///
    /// If a `capacityProviderStrategy` is specified, the `launchType` parameter must be omitted. If no `capacityProviderStrategy` or launchType is specified, the `defaultCapacityProviderStrategy` for the cluster is used.
    ///
    /// `CapacityProviderStrategy`.
    pub fn capacity_provider_strategy(
        mut self,
        value: impl IntoValue<List<CapacityProviderStrategyItemProperty>>,
    ) -> Self {
        self.0
            .put("CapacityProviderStrategy", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable Amazon ECS managed tags for the task. For more information, see [Tagging Your Amazon ECS Resources](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html) in the Amazon Elastic Container Service Developer Guide.
    ///
    /// `EnableECSManagedTags`; default `false`.
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableECSManagedTags", value.into_value().into_node());
        self
    }

    /// Whether or not to enable the execute command functionality for the containers in this task. If true, this enables execute command functionality on all containers in the task.
    ///
    /// `EnableExecuteCommand`; default `false`.
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableExecuteCommand", value.into_value().into_node());
        self
    }

    /// Specifies an Amazon ECS task group for the task. The maximum length is 255 characters.
    ///
    /// `Group`.
    pub fn group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Group", value.into_value().into_node());
        self
    }

    /// Specifies the launch type on which your task is running. The launch type that you specify here must match one of the launch type (compatibilities) of the target task. The `FARGATE` value is supported only in the Regions where AWS Fargate with Amazon ECS is supported. For more information, see [AWS Fargate on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS-Fargate.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `LaunchType`; one of `EC2`, `FARGATE`, `EXTERNAL`.
    pub fn launch_type(mut self, value: impl IntoValue<LaunchType>) -> Self {
        self.0.put("LaunchType", value.into_value().into_node());
        self
    }

    /// Use this structure if the Amazon ECS task uses the `awsvpc` network mode. This structure specifies the VPC subnets and security groups associated with the task, and whether a public IP address is to be used. This structure is required if `LaunchType` is `FARGATE` because the `awsvpc` mode is required for Fargate tasks.
    ///
    /// If you specify `NetworkConfiguration` when the target ECS task does not use the `awsvpc` network mode, the task fails.
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

    /// The overrides that are associated with a task.
    ///
    /// `Overrides`.
    pub fn overrides(mut self, value: impl IntoValue<EcsTaskOverrideProperty>) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
        self
    }

    /// An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task (including constraints in the task definition and those specified at runtime).
    ///
    /// `PlacementConstraints`.
    pub fn placement_constraints(
        mut self,
        value: impl IntoValue<List<PlacementConstraintProperty>>,
    ) -> Self {
        self.0
            .put("PlacementConstraints", value.into_value().into_node());
        self
    }

    /// The placement strategy objects to use for the task. You can specify a maximum of five strategy rules per task.
    ///
    /// `PlacementStrategy`.
    pub fn placement_strategy(
        mut self,
        value: impl IntoValue<List<PlacementStrategyProperty>>,
    ) -> Self {
        self.0
            .put("PlacementStrategy", value.into_value().into_node());
        self
    }

    /// Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as `1.1.0`.
    ///
    /// This structure is used only if `LaunchType` is `FARGATE`. For more information about valid platform versions, see [AWS Fargate Platform Versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `PlatformVersion`.
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlatformVersion", value.into_value().into_node());
        self
    }

    /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags are not propagated. Tags can only be propagated to the task during task creation. To add tags to a task after task creation, use the `TagResource` API action.
    ///
    /// `PropagateTags`; one of `TASK_DEFINITION`.
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.put("PropagateTags", value.into_value().into_node());
        self
    }

    /// The reference ID to use for the task.
    ///
    /// `ReferenceId`.
    pub fn reference_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReferenceId", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define. To learn more, see [RunTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html#ECS-RunTask-request-tags) in the Amazon ECS API Reference.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The number of tasks to create based on `TaskDefinition`. The default is 1.
    ///
    /// `TaskCount`.
    pub fn task_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TaskCount", value.into_value().into_node());
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

impl Kind for PipeTargetEcsTaskParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetEcsTaskParametersProperty> for PipeTargetEcsTaskParametersProperty {}
impl From<PipeTargetEcsTaskParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetEcsTaskParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetEcsTaskParametersProperty> for PipeTargetEcsTaskParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeTargetEcsTaskParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using an EventBridge event bus as a target.
///
/// The property type `PipeTargetEventBridgeEventBusParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetEventBridgeEventBusParametersProperty(Object);

impl PipeTargetEventBridgeEventBusParametersProperty {
    /// `PipeTargetEventBridgeEventBusParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
    ///
    /// `DetailType`.
    pub fn detail_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DetailType", value.into_value().into_node());
        self
    }

    /// The URL subdomain of the endpoint. For example, if the URL for Endpoint is <https://abcde.veo.endpoints.event.amazonaws.com>, then the EndpointId is `abcde.veo`.
    ///
    /// `EndpointId`.
    pub fn endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointId", value.into_value().into_node());
        self
    }

    /// AWS resources, identified by Amazon Resource Name (ARN), which the event primarily concerns. Any number, including zero, may be present.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// The source of the event.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// The time stamp of the event, per [RFC3339](https://docs.aws.amazon.com/https://www.rfc-editor.org/rfc/rfc3339.txt). If no time stamp is provided, the time stamp of the [PutEvents](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html) call is used.
    ///
    /// `Time`.
    pub fn time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Time", value.into_value().into_node());
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

impl Kind for PipeTargetEventBridgeEventBusParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetEventBridgeEventBusParametersProperty>
    for PipeTargetEventBridgeEventBusParametersProperty
{
}
impl From<PipeTargetEventBridgeEventBusParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetEventBridgeEventBusParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetEventBridgeEventBusParametersProperty>
    for PipeTargetEventBridgeEventBusParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeTargetEventBridgeEventBusParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations.
///
/// The property type `PipeTargetHttpParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetHttpParametersProperty(Object);

impl PipeTargetHttpParametersProperty {
    /// `PipeTargetHttpParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
    ///
    /// `HeaderParameters`.
    pub fn header_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("HeaderParameters", value.into_value().into_node());
        self
    }

    /// The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path wildcards ("*").
    ///
    /// `PathParameterValues`.
    pub fn path_parameter_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PathParameterValues", value.into_value().into_node());
        self
    }

    /// The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or EventBridge ApiDestination.
    ///
    /// `QueryStringParameters`.
    pub fn query_string_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("QueryStringParameters", value.into_value().into_node());
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

impl Kind for PipeTargetHttpParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetHttpParametersProperty> for PipeTargetHttpParametersProperty {}
impl From<PipeTargetHttpParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetHttpParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetHttpParametersProperty> for PipeTargetHttpParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeTargetHttpParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a Kinesis stream as a target.
///
/// The property type `PipeTargetKinesisStreamParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetKinesisStreamParametersProperty(Object);

impl PipeTargetKinesisStreamParametersProperty {
    /// `PipeTargetKinesisStreamParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `partition_key`: Determines which shard in the stream the data record is assigned to.
    pub fn new(partition_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PartitionKey", partition_key.into_value().into_node());
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

impl Kind for PipeTargetKinesisStreamParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetKinesisStreamParametersProperty>
    for PipeTargetKinesisStreamParametersProperty
{
}
impl From<PipeTargetKinesisStreamParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetKinesisStreamParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetKinesisStreamParametersProperty>
    for PipeTargetKinesisStreamParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeTargetKinesisStreamParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a Lambda function as a target.
///
/// The property type `PipeTargetLambdaFunctionParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetLambdaFunctionParametersProperty(Object);

impl PipeTargetLambdaFunctionParametersProperty {
    /// `PipeTargetLambdaFunctionParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify whether to invoke the function synchronously or asynchronously.
    ///
    /// - `REQUEST_RESPONSE` (default) - Invoke synchronously. This corresponds to the `RequestResponse` option in the `InvocationType` parameter for the Lambda [Invoke](https://docs.aws.amazon.com/lambda/latest/dg/API_Invoke.html#API_Invoke_RequestSyntax) API.
    /// - `FIRE_AND_FORGET` - Invoke asynchronously. This corresponds to the `Event` option in the `InvocationType` parameter for the Lambda [Invoke](https://docs.aws.amazon.com/lambda/latest/dg/API_Invoke.html#API_Invoke_RequestSyntax) API.
    ///
    /// For more information, see [Invocation types](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html#pipes-invocation) in the *Amazon EventBridge User Guide*.
    ///
    /// `InvocationType`; one of `REQUEST_RESPONSE`, `FIRE_AND_FORGET`.
    pub fn invocation_type(mut self, value: impl IntoValue<InvocationType>) -> Self {
        self.0.put("InvocationType", value.into_value().into_node());
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

impl Kind for PipeTargetLambdaFunctionParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetLambdaFunctionParametersProperty>
    for PipeTargetLambdaFunctionParametersProperty
{
}
impl From<PipeTargetLambdaFunctionParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetLambdaFunctionParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetLambdaFunctionParametersProperty>
    for PipeTargetLambdaFunctionParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeTargetLambdaFunctionParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters required to set up a target for your pipe.
///
/// For more information about pipe target parameters, including how to use dynamic path parameters, see [Target parameters](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-target.html) in the *Amazon EventBridge User Guide*.
///
/// The property type `PipeTargetParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetParametersProperty(Object);

impl PipeTargetParametersProperty {
    /// `PipeTargetParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameters for using an AWS Batch job as a target.
    ///
    /// `BatchJobParameters`.
    pub fn batch_job_parameters(
        mut self,
        value: impl IntoValue<PipeTargetBatchJobParametersProperty>,
    ) -> Self {
        self.0
            .put("BatchJobParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using an CloudWatch Logs log stream as a target.
    ///
    /// `CloudWatchLogsParameters`.
    pub fn cloud_watch_logs_parameters(
        mut self,
        value: impl IntoValue<PipeTargetCloudWatchLogsParametersProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLogsParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using an Amazon ECS task as a target.
    ///
    /// `EcsTaskParameters`.
    pub fn ecs_task_parameters(
        mut self,
        value: impl IntoValue<PipeTargetEcsTaskParametersProperty>,
    ) -> Self {
        self.0
            .put("EcsTaskParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using an EventBridge event bus as a target.
    ///
    /// `EventBridgeEventBusParameters`.
    pub fn event_bridge_event_bus_parameters(
        mut self,
        value: impl IntoValue<PipeTargetEventBridgeEventBusParametersProperty>,
    ) -> Self {
        self.0.put(
            "EventBridgeEventBusParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge ApiDestinations.
    ///
    /// `HttpParameters`.
    pub fn http_parameters(
        mut self,
        value: impl IntoValue<PipeTargetHttpParametersProperty>,
    ) -> Self {
        self.0.put("HttpParameters", value.into_value().into_node());
        self
    }

    /// Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt).
    ///
    /// To remove an input template, specify an empty string.
    ///
    /// `InputTemplate`.
    pub fn input_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputTemplate", value.into_value().into_node());
        self
    }

    /// The parameters for using a Kinesis stream as a target.
    ///
    /// `KinesisStreamParameters`.
    pub fn kinesis_stream_parameters(
        mut self,
        value: impl IntoValue<PipeTargetKinesisStreamParametersProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using a Lambda function as a target.
    ///
    /// `LambdaFunctionParameters`.
    pub fn lambda_function_parameters(
        mut self,
        value: impl IntoValue<PipeTargetLambdaFunctionParametersProperty>,
    ) -> Self {
        self.0
            .put("LambdaFunctionParameters", value.into_value().into_node());
        self
    }

    /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API BatchExecuteStatement.
    ///
    /// `RedshiftDataParameters`.
    pub fn redshift_data_parameters(
        mut self,
        value: impl IntoValue<PipeTargetRedshiftDataParametersProperty>,
    ) -> Self {
        self.0
            .put("RedshiftDataParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using a SageMaker AI pipeline as a target.
    ///
    /// `SageMakerPipelineParameters`.
    pub fn sage_maker_pipeline_parameters(
        mut self,
        value: impl IntoValue<PipeTargetSageMakerPipelineParametersProperty>,
    ) -> Self {
        self.0.put(
            "SageMakerPipelineParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The parameters for using a Amazon SQS stream as a target.
    ///
    /// `SqsQueueParameters`.
    pub fn sqs_queue_parameters(
        mut self,
        value: impl IntoValue<PipeTargetSqsQueueParametersProperty>,
    ) -> Self {
        self.0
            .put("SqsQueueParameters", value.into_value().into_node());
        self
    }

    /// The parameters for using a Step Functions state machine as a target.
    ///
    /// `StepFunctionStateMachineParameters`.
    pub fn step_function_state_machine_parameters(
        mut self,
        value: impl IntoValue<PipeTargetStateMachineParametersProperty>,
    ) -> Self {
        self.0.put(
            "StepFunctionStateMachineParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The parameters for using a Timestream for LiveAnalytics table as a target.
    ///
    /// `TimestreamParameters`.
    pub fn timestream_parameters(
        mut self,
        value: impl IntoValue<PipeTargetTimestreamParametersProperty>,
    ) -> Self {
        self.0
            .put("TimestreamParameters", value.into_value().into_node());
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

impl Kind for PipeTargetParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetParametersProperty> for PipeTargetParametersProperty {}
impl From<PipeTargetParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetParametersProperty> for PipeTargetParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeTargetParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API BatchExecuteStatement.
///
/// The property type `PipeTargetRedshiftDataParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetRedshiftDataParametersProperty(Object);

impl PipeTargetRedshiftDataParametersProperty {
    /// `PipeTargetRedshiftDataParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: The name of the database.
    /// - `sqls`: The SQL statement text to run.
    pub fn new(database: impl IntoValue<String>, sqls: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Sqls", sqls.into_value().into_node());
        Self(object_)
    }

    /// The database user name. Required when authenticating using temporary credentials.
    ///
    /// `DbUser`.
    pub fn db_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DbUser", value.into_value().into_node());
        self
    }

    /// The name or ARN of the secret that enables access to the database. Required when authenticating using Secrets Manager.
    ///
    /// `SecretManagerArn`.
    pub fn secret_manager_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretManagerArn", value.into_value().into_node());
        self
    }

    /// The name of the SQL statement. You can name the SQL statement when you create it to identify the query.
    ///
    /// `StatementName`.
    pub fn statement_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StatementName", value.into_value().into_node());
        self
    }

    /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
    ///
    /// `WithEvent`; default `false`.
    pub fn with_event(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("WithEvent", value.into_value().into_node());
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

impl Kind for PipeTargetRedshiftDataParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetRedshiftDataParametersProperty>
    for PipeTargetRedshiftDataParametersProperty
{
}
impl From<PipeTargetRedshiftDataParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetRedshiftDataParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetRedshiftDataParametersProperty>
    for PipeTargetRedshiftDataParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeTargetRedshiftDataParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a SageMaker AI pipeline as a target.
///
/// The property type `PipeTargetSageMakerPipelineParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetSageMakerPipelineParametersProperty(Object);

impl PipeTargetSageMakerPipelineParametersProperty {
    /// `PipeTargetSageMakerPipelineParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
    ///
    /// `PipelineParameterList`.
    pub fn pipeline_parameter_list(
        mut self,
        value: impl IntoValue<List<SageMakerPipelineParameterProperty>>,
    ) -> Self {
        self.0
            .put("PipelineParameterList", value.into_value().into_node());
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

impl Kind for PipeTargetSageMakerPipelineParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetSageMakerPipelineParametersProperty>
    for PipeTargetSageMakerPipelineParametersProperty
{
}
impl From<PipeTargetSageMakerPipelineParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetSageMakerPipelineParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetSageMakerPipelineParametersProperty>
    for PipeTargetSageMakerPipelineParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeTargetSageMakerPipelineParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a Amazon SQS stream as a target.
///
/// The property type `PipeTargetSqsQueueParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetSqsQueueParametersProperty(Object);

impl PipeTargetSqsQueueParametersProperty {
    /// `PipeTargetSqsQueueParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This parameter applies only to FIFO (first-in-first-out) queues.
    ///
    /// The token used for deduplication of sent messages.
    ///
    /// `MessageDeduplicationId`.
    pub fn message_deduplication_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MessageDeduplicationId", value.into_value().into_node());
        self
    }

    /// The FIFO message group ID to use as the target.
    ///
    /// `MessageGroupId`.
    pub fn message_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageGroupId", value.into_value().into_node());
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

impl Kind for PipeTargetSqsQueueParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetSqsQueueParametersProperty> for PipeTargetSqsQueueParametersProperty {}
impl From<PipeTargetSqsQueueParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetSqsQueueParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetSqsQueueParametersProperty> for PipeTargetSqsQueueParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeTargetSqsQueueParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a Step Functions state machine as a target.
///
/// The property type `PipeTargetStateMachineParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetStateMachineParametersProperty(Object);

impl PipeTargetStateMachineParametersProperty {
    /// `PipeTargetStateMachineParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify whether to invoke the Step Functions state machine synchronously or asynchronously.
    ///
    /// - `REQUEST_RESPONSE` (default) - Invoke synchronously. For more information, see [StartSyncExecution](https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html) in the *AWS Step Functions API Reference*.
    ///
    /// > `REQUEST_RESPONSE` is not supported for `STANDARD` state machine workflows.
    /// - `FIRE_AND_FORGET` - Invoke asynchronously. For more information, see [StartExecution](https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html) in the *AWS Step Functions API Reference*.
    ///
    /// For more information, see [Invocation types](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html#pipes-invocation) in the *Amazon EventBridge User Guide*.
    ///
    /// `InvocationType`; one of `REQUEST_RESPONSE`, `FIRE_AND_FORGET`.
    pub fn invocation_type(mut self, value: impl IntoValue<InvocationType>) -> Self {
        self.0.put("InvocationType", value.into_value().into_node());
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

impl Kind for PipeTargetStateMachineParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetStateMachineParametersProperty>
    for PipeTargetStateMachineParametersProperty
{
}
impl From<PipeTargetStateMachineParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetStateMachineParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetStateMachineParametersProperty>
    for PipeTargetStateMachineParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PipeTargetStateMachineParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for using a Timestream for LiveAnalytics table as a target.
///
/// The property type `PipeTargetTimestreamParameters` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipeTargetTimestreamParametersProperty(Object);

impl PipeTargetTimestreamParametersProperty {
    /// `PipeTargetTimestreamParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_mappings`: Map source data to dimensions in the target Timestream for LiveAnalytics table.
    /// - `time_value`: Dynamic path to the source data field that represents the time value for your data.
    /// - `version_value`: 64 bit version value or source data field that represents the version value for your data.
    pub fn new(
        dimension_mappings: impl IntoValue<List<DimensionMappingProperty>>,
        time_value: impl IntoValue<String>,
        version_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DimensionMappings",
            dimension_mappings.into_value().into_node(),
        );
        object_.put("TimeValue", time_value.into_value().into_node());
        object_.put("VersionValue", version_value.into_value().into_node());
        Self(object_)
    }

    /// The granularity of the time units used. Default is `MILLISECONDS`.
    ///
    /// Required if `TimeFieldType` is specified as `EPOCH`.
    ///
    /// `EpochTimeUnit`; one of `MILLISECONDS`, `SECONDS`, `MICROSECONDS`, `NANOSECONDS`.
    pub fn epoch_time_unit(mut self, value: impl IntoValue<EpochTimeUnit>) -> Self {
        self.0.put("EpochTimeUnit", value.into_value().into_node());
        self
    }

    /// Maps multiple measures from the source event to the same record in the specified Timestream for LiveAnalytics table.
    ///
    /// `MultiMeasureMappings`.
    pub fn multi_measure_mappings(
        mut self,
        value: impl IntoValue<List<MultiMeasureMappingProperty>>,
    ) -> Self {
        self.0
            .put("MultiMeasureMappings", value.into_value().into_node());
        self
    }

    /// Mappings of single source data fields to individual records in the specified Timestream for LiveAnalytics table.
    ///
    /// `SingleMeasureMappings`.
    pub fn single_measure_mappings(
        mut self,
        value: impl IntoValue<List<SingleMeasureMappingProperty>>,
    ) -> Self {
        self.0
            .put("SingleMeasureMappings", value.into_value().into_node());
        self
    }

    /// The type of time value used.
    ///
    /// The default is `EPOCH`.
    ///
    /// `TimeFieldType`; one of `EPOCH`, `TIMESTAMP_FORMAT`.
    pub fn time_field_type(mut self, value: impl IntoValue<TimeFieldType>) -> Self {
        self.0.put("TimeFieldType", value.into_value().into_node());
        self
    }

    /// How to format the timestamps. For example, `yyyy-MM-dd'T'HH:mm:ss'Z'`.
    ///
    /// Required if `TimeFieldType` is specified as `TIMESTAMP_FORMAT`.
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

impl Kind for PipeTargetTimestreamParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipeTargetTimestreamParametersProperty> for PipeTargetTimestreamParametersProperty {}
impl From<PipeTargetTimestreamParametersProperty> for Node {
    #[inline]
    fn from(value: PipeTargetTimestreamParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipeTargetTimestreamParametersProperty> for PipeTargetTimestreamParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PipeTargetTimestreamParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing a constraint on task placement. To learn more, see [Task Placement Constraints](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html) in the Amazon Elastic Container Service Developer Guide.
///
/// The property type `PlacementConstraint` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementConstraintProperty(Object);

impl PlacementConstraintProperty {
    /// `PlacementConstraintProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A cluster query language expression to apply to the constraint. You cannot specify an expression if the constraint type is `distinctInstance`. To learn more, see [Cluster Query Language](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html) in the Amazon Elastic Container Service Developer Guide.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// The type of constraint. Use distinctInstance to ensure that each task in a particular group is running on a different container instance. Use memberOf to restrict the selection to a group of valid candidates.
    ///
    /// `Type`; one of `distinctInstance`, `memberOf`.
    pub fn r#type(mut self, value: impl IntoValue<PlacementConstraintType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for PlacementConstraintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementConstraintProperty> for PlacementConstraintProperty {}
impl From<PlacementConstraintProperty> for Node {
    #[inline]
    fn from(value: PlacementConstraintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementConstraintProperty> for PlacementConstraintProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementConstraintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The task placement strategy for a task or service. To learn more, see [Task Placement Strategies](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html) in the Amazon Elastic Container Service Service Developer Guide.
///
/// The property type `PlacementStrategy` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementStrategyProperty(Object);

impl PlacementStrategyProperty {
    /// `PlacementStrategyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The field to apply the placement strategy against. For the spread placement strategy, valid values are instanceId (or host, which has the same effect), or any platform or custom attribute that is applied to a container instance, such as attribute:ecs.availability-zone. For the binpack placement strategy, valid values are cpu and memory. For the random placement strategy, this field is not used.
    ///
    /// `Field`.
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Field", value.into_value().into_node());
        self
    }

    /// The type of placement strategy. The random placement strategy randomly places tasks on available candidates. The spread placement strategy spreads placement across available candidates evenly based on the field parameter. The binpack strategy places tasks on available candidates that have the least available amount of the resource that is specified with the field parameter. For example, if you binpack on memory, a task is placed on the instance with the least amount of remaining memory (but still enough to run the task).
    ///
    /// `Type`; one of `random`, `spread`, `binpack`.
    pub fn r#type(mut self, value: impl IntoValue<PlacementStrategyType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for PlacementStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementStrategyProperty> for PlacementStrategyProperty {}
impl From<PlacementStrategyProperty> for Node {
    #[inline]
    fn from(value: PlacementStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementStrategyProperty> for PlacementStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the Amazon S3 logging configuration settings for the pipe.
///
/// The property type `S3LogDestination` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LogDestinationProperty(Object);

impl S3LogDestinationProperty {
    /// `S3LogDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the Amazon S3 bucket to which EventBridge delivers the log records for the pipe.
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// The AWS account that owns the Amazon S3 bucket to which EventBridge delivers the log records for the pipe.
    ///
    /// `BucketOwner`.
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketOwner", value.into_value().into_node());
        self
    }

    /// The format EventBridge uses for the log records.
    ///
    /// EventBridge currently only supports `json` formatting.
    ///
    /// `OutputFormat`; one of `json`, `plain`, `w3c`.
    pub fn output_format(mut self, value: impl IntoValue<OutputFormat>) -> Self {
        self.0.put("OutputFormat", value.into_value().into_node());
        self
    }

    /// The prefix text with which to begin Amazon S3 log object names.
    ///
    /// For more information, see [Organizing objects using prefixes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html) in the *Amazon Simple Storage Service User Guide*.
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

impl Kind for S3LogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LogDestinationProperty> for S3LogDestinationProperty {}
impl From<S3LogDestinationProperty> for Node {
    #[inline]
    fn from(value: S3LogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LogDestinationProperty> for S3LogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
///
/// The property type `SageMakerPipelineParameter` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct SageMakerPipelineParameterProperty(Object);

impl SageMakerPipelineParameterProperty {
    /// `SageMakerPipelineParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
    /// - `value`: Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for SageMakerPipelineParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SageMakerPipelineParameterProperty> for SageMakerPipelineParameterProperty {}
impl From<SageMakerPipelineParameterProperty> for Node {
    #[inline]
    fn from(value: SageMakerPipelineParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SageMakerPipelineParameterProperty> for SageMakerPipelineParameterProperty {
    #[inline]
    fn into_value(self) -> Value<SageMakerPipelineParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Secrets Manager secret that stores your stream credentials.
///
/// The property type `SelfManagedKafkaAccessConfigurationCredentials` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedKafkaAccessConfigurationCredentialsProperty(Object);

impl SelfManagedKafkaAccessConfigurationCredentialsProperty {
    /// `SelfManagedKafkaAccessConfigurationCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the Secrets Manager secret.
    ///
    /// `BasicAuth`.
    pub fn basic_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BasicAuth", value.into_value().into_node());
        self
    }

    /// The ARN of the Secrets Manager secret.
    ///
    /// `ClientCertificateTlsAuth`.
    pub fn client_certificate_tls_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClientCertificateTlsAuth", value.into_value().into_node());
        self
    }

    /// The ARN of the Secrets Manager secret.
    ///
    /// `SaslScram256Auth`.
    pub fn sasl_scram256_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SaslScram256Auth", value.into_value().into_node());
        self
    }

    /// The ARN of the Secrets Manager secret.
    ///
    /// `SaslScram512Auth`.
    pub fn sasl_scram512_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SaslScram512Auth", value.into_value().into_node());
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

impl Kind for SelfManagedKafkaAccessConfigurationCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedKafkaAccessConfigurationCredentialsProperty>
    for SelfManagedKafkaAccessConfigurationCredentialsProperty
{
}
impl From<SelfManagedKafkaAccessConfigurationCredentialsProperty> for Node {
    #[inline]
    fn from(value: SelfManagedKafkaAccessConfigurationCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedKafkaAccessConfigurationCredentialsProperty>
    for SelfManagedKafkaAccessConfigurationCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<SelfManagedKafkaAccessConfigurationCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is to be used.
///
/// The property type `SelfManagedKafkaAccessConfigurationVpc` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedKafkaAccessConfigurationVpcProperty(Object);

impl SelfManagedKafkaAccessConfigurationVpcProperty {
    /// `SelfManagedKafkaAccessConfigurationVpcProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the security groups associated with the stream. These security groups must all be in the same VPC. You can specify as many as five security groups.
    ///
    /// `SecurityGroup`.
    pub fn security_group(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroup", value.into_value().into_node());
        self
    }

    /// Specifies the subnets associated with the stream. These subnets must all be in the same VPC. You can specify as many as 16 subnets.
    ///
    /// `Subnets`.
    pub fn subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Subnets", value.into_value().into_node());
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

impl Kind for SelfManagedKafkaAccessConfigurationVpcProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedKafkaAccessConfigurationVpcProperty>
    for SelfManagedKafkaAccessConfigurationVpcProperty
{
}
impl From<SelfManagedKafkaAccessConfigurationVpcProperty> for Node {
    #[inline]
    fn from(value: SelfManagedKafkaAccessConfigurationVpcProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedKafkaAccessConfigurationVpcProperty>
    for SelfManagedKafkaAccessConfigurationVpcProperty
{
    #[inline]
    fn into_value(self) -> Value<SelfManagedKafkaAccessConfigurationVpcProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps a single source data field to a single record in the specified Timestream for LiveAnalytics table.
///
/// For more information, see [Amazon Timestream for LiveAnalytics concepts](https://docs.aws.amazon.com/timestream/latest/developerguide/concepts.html)
///
/// The property type `SingleMeasureMapping` of `AWS::Pipes::Pipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleMeasureMappingProperty(Object);

impl SingleMeasureMappingProperty {
    /// `SingleMeasureMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `measure_name`: Target measure name for the measurement attribute in the Timestream table.
    /// - `measure_value`: Dynamic path of the source field to map to the measure in the record.
    /// - `measure_value_type`: Data type of the source field.
    pub fn new(
        measure_name: impl IntoValue<String>,
        measure_value: impl IntoValue<String>,
        measure_value_type: impl IntoValue<MeasureValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MeasureName", measure_name.into_value().into_node());
        object_.put("MeasureValue", measure_value.into_value().into_node());
        object_.put(
            "MeasureValueType",
            measure_value_type.into_value().into_node(),
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

impl Kind for SingleMeasureMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleMeasureMappingProperty> for SingleMeasureMappingProperty {}
impl From<SingleMeasureMappingProperty> for Node {
    #[inline]
    fn from(value: SingleMeasureMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleMeasureMappingProperty> for SingleMeasureMappingProperty {
    #[inline]
    fn into_value(self) -> Value<SingleMeasureMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AssignPublicIp` of a `AwsVpcConfiguration` of `AWS::Pipes::Pipe`.
pub enum AssignPublicIp {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AssignPublicIp {}
#[diagnostic::do_not_recommend]
impl TextKind for AssignPublicIp {}
#[diagnostic::do_not_recommend]
impl IdKind for AssignPublicIp {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssignPublicIp {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssignPublicIp> for AssignPublicIp {
    #[inline]
    fn into_value(self) -> Value<AssignPublicIp> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `BatchJobDependency` of `AWS::Pipes::Pipe`.
pub enum BatchJobDependencyType {
    /// `N_TO_N`.
    NToN,
    /// `SEQUENTIAL`.
    Sequential,
}

#[diagnostic::do_not_recommend]
impl Kind for BatchJobDependencyType {}
#[diagnostic::do_not_recommend]
impl TextKind for BatchJobDependencyType {}
#[diagnostic::do_not_recommend]
impl IdKind for BatchJobDependencyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BatchJobDependencyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BatchJobDependencyType> for BatchJobDependencyType {
    #[inline]
    fn into_value(self) -> Value<BatchJobDependencyType> {
        const VALUES: &[&str] = &["N_TO_N", "SEQUENTIAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `BatchResourceRequirement` of `AWS::Pipes::Pipe`.
pub enum BatchResourceRequirementType {
    /// `GPU`.
    Gpu,
    /// `MEMORY`.
    Memory,
    /// `VCPU`.
    Vcpu,
}

#[diagnostic::do_not_recommend]
impl Kind for BatchResourceRequirementType {}
#[diagnostic::do_not_recommend]
impl TextKind for BatchResourceRequirementType {}
#[diagnostic::do_not_recommend]
impl IdKind for BatchResourceRequirementType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BatchResourceRequirementType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BatchResourceRequirementType> for BatchResourceRequirementType {
    #[inline]
    fn into_value(self) -> Value<BatchResourceRequirementType> {
        const VALUES: &[&str] = &["GPU", "MEMORY", "VCPU"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DesiredState` of `AWS::Pipes::Pipe`.
pub enum DesiredState {
    /// `RUNNING`.
    Running,
    /// `STOPPED`.
    Stopped,
}

#[diagnostic::do_not_recommend]
impl Kind for DesiredState {}
#[diagnostic::do_not_recommend]
impl TextKind for DesiredState {}
#[diagnostic::do_not_recommend]
impl IdKind for DesiredState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DesiredState {}
#[diagnostic::do_not_recommend]
impl IntoValue<DesiredState> for DesiredState {
    #[inline]
    fn into_value(self) -> Value<DesiredState> {
        const VALUES: &[&str] = &["RUNNING", "STOPPED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DimensionValueType` of a `DimensionMapping` of `AWS::Pipes::Pipe`.
pub enum DimensionValueType {
    /// `VARCHAR`.
    Varchar,
}

#[diagnostic::do_not_recommend]
impl Kind for DimensionValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for DimensionValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for DimensionValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DimensionValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DimensionValueType> for DimensionValueType {
    #[inline]
    fn into_value(self) -> Value<DimensionValueType> {
        const VALUES: &[&str] = &["VARCHAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `EcsEnvironmentFile` of `AWS::Pipes::Pipe`.
pub enum EcsEnvironmentFileType {
    /// `s3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for EcsEnvironmentFileType {}
#[diagnostic::do_not_recommend]
impl TextKind for EcsEnvironmentFileType {}
#[diagnostic::do_not_recommend]
impl IdKind for EcsEnvironmentFileType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EcsEnvironmentFileType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EcsEnvironmentFileType> for EcsEnvironmentFileType {
    #[inline]
    fn into_value(self) -> Value<EcsEnvironmentFileType> {
        const VALUES: &[&str] = &["s3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `EcsResourceRequirement` of `AWS::Pipes::Pipe`.
pub enum EcsResourceRequirementType {
    /// `GPU`.
    Gpu,
    /// `InferenceAccelerator`.
    InferenceAccelerator,
}

#[diagnostic::do_not_recommend]
impl Kind for EcsResourceRequirementType {}
#[diagnostic::do_not_recommend]
impl TextKind for EcsResourceRequirementType {}
#[diagnostic::do_not_recommend]
impl IdKind for EcsResourceRequirementType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EcsResourceRequirementType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EcsResourceRequirementType> for EcsResourceRequirementType {
    #[inline]
    fn into_value(self) -> Value<EcsResourceRequirementType> {
        const VALUES: &[&str] = &["GPU", "InferenceAccelerator"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EpochTimeUnit` of a `PipeTargetTimestreamParameters` of `AWS::Pipes::Pipe`.
pub enum EpochTimeUnit {
    /// `MICROSECONDS`.
    Microseconds,
    /// `MILLISECONDS`.
    Milliseconds,
    /// `NANOSECONDS`.
    Nanoseconds,
    /// `SECONDS`.
    Seconds,
}

#[diagnostic::do_not_recommend]
impl Kind for EpochTimeUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for EpochTimeUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for EpochTimeUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EpochTimeUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<EpochTimeUnit> for EpochTimeUnit {
    #[inline]
    fn into_value(self) -> Value<EpochTimeUnit> {
        const VALUES: &[&str] = &["MICROSECONDS", "MILLISECONDS", "NANOSECONDS", "SECONDS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IncludeExecutionData` of a `PipeLogConfiguration` of `AWS::Pipes::Pipe`.
pub enum IncludeExecutionData {
    /// `ALL`.
    All,
}

#[diagnostic::do_not_recommend]
impl Kind for IncludeExecutionData {}
#[diagnostic::do_not_recommend]
impl TextKind for IncludeExecutionData {}
#[diagnostic::do_not_recommend]
impl IdKind for IncludeExecutionData {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IncludeExecutionData {}
#[diagnostic::do_not_recommend]
impl IntoValue<IncludeExecutionData> for IncludeExecutionData {
    #[inline]
    fn into_value(self) -> Value<IncludeExecutionData> {
        const VALUES: &[&str] = &["ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InvocationType` of a `PipeTargetLambdaFunctionParameters` of `AWS::Pipes::Pipe`.
pub enum InvocationType {
    /// `FIRE_AND_FORGET`.
    FireAndForget,
    /// `REQUEST_RESPONSE`.
    RequestResponse,
}

#[diagnostic::do_not_recommend]
impl Kind for InvocationType {}
#[diagnostic::do_not_recommend]
impl TextKind for InvocationType {}
#[diagnostic::do_not_recommend]
impl IdKind for InvocationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InvocationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InvocationType> for InvocationType {
    #[inline]
    fn into_value(self) -> Value<InvocationType> {
        const VALUES: &[&str] = &["FIRE_AND_FORGET", "REQUEST_RESPONSE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LaunchType` of a `PipeTargetEcsTaskParameters` of `AWS::Pipes::Pipe`.
pub enum LaunchType {
    /// `EC2`.
    Ec2,
    /// `EXTERNAL`.
    External,
    /// `FARGATE`.
    Fargate,
}

#[diagnostic::do_not_recommend]
impl Kind for LaunchType {}
#[diagnostic::do_not_recommend]
impl TextKind for LaunchType {}
#[diagnostic::do_not_recommend]
impl IdKind for LaunchType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LaunchType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LaunchType> for LaunchType {
    #[inline]
    fn into_value(self) -> Value<LaunchType> {
        const VALUES: &[&str] = &["EC2", "EXTERNAL", "FARGATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Level` of a `PipeLogConfiguration` of `AWS::Pipes::Pipe`.
pub enum Level {
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// `OFF`.
    Off,
    /// `TRACE`.
    Trace,
}

#[diagnostic::do_not_recommend]
impl Kind for Level {}
#[diagnostic::do_not_recommend]
impl TextKind for Level {}
#[diagnostic::do_not_recommend]
impl IdKind for Level {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Level {}
#[diagnostic::do_not_recommend]
impl IntoValue<Level> for Level {
    #[inline]
    fn into_value(self) -> Value<Level> {
        const VALUES: &[&str] = &["ERROR", "INFO", "OFF", "TRACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MeasureValueType` of a `MultiMeasureAttributeMapping` of `AWS::Pipes::Pipe`.
pub enum MeasureValueType {
    /// `BIGINT`.
    Bigint,
    /// `BOOLEAN`.
    Boolean,
    /// `DOUBLE`.
    Double,
    /// `TIMESTAMP`.
    Timestamp,
    /// `VARCHAR`.
    Varchar,
}

#[diagnostic::do_not_recommend]
impl Kind for MeasureValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for MeasureValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for MeasureValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MeasureValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MeasureValueType> for MeasureValueType {
    #[inline]
    fn into_value(self) -> Value<MeasureValueType> {
        const VALUES: &[&str] = &["BIGINT", "BOOLEAN", "DOUBLE", "TIMESTAMP", "VARCHAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OnPartialBatchItemFailure` of a `PipeSourceDynamoDBStreamParameters` of `AWS::Pipes::Pipe`.
pub enum OnPartialBatchItemFailure {
    /// `AUTOMATIC_BISECT`.
    AutomaticBisect,
}

#[diagnostic::do_not_recommend]
impl Kind for OnPartialBatchItemFailure {}
#[diagnostic::do_not_recommend]
impl TextKind for OnPartialBatchItemFailure {}
#[diagnostic::do_not_recommend]
impl IdKind for OnPartialBatchItemFailure {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OnPartialBatchItemFailure {}
#[diagnostic::do_not_recommend]
impl IntoValue<OnPartialBatchItemFailure> for OnPartialBatchItemFailure {
    #[inline]
    fn into_value(self) -> Value<OnPartialBatchItemFailure> {
        const VALUES: &[&str] = &["AUTOMATIC_BISECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputFormat` of a `S3LogDestination` of `AWS::Pipes::Pipe`.
pub enum OutputFormat {
    /// `json`.
    Json_,
    /// `plain`.
    Plain,
    /// `w3c`.
    W3c,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputFormat> for OutputFormat {
    #[inline]
    fn into_value(self) -> Value<OutputFormat> {
        const VALUES: &[&str] = &["json", "plain", "w3c"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StartingPosition` of a `PipeSourceDynamoDBStreamParameters` of `AWS::Pipes::Pipe`.
pub enum PipeSourceDynamoDbStreamParametersStartingPosition {
    /// `LATEST`.
    Latest,
    /// `TRIM_HORIZON`.
    TrimHorizon,
}

#[diagnostic::do_not_recommend]
impl Kind for PipeSourceDynamoDbStreamParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for PipeSourceDynamoDbStreamParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for PipeSourceDynamoDbStreamParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PipeSourceDynamoDbStreamParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<PipeSourceDynamoDbStreamParametersStartingPosition>
    for PipeSourceDynamoDbStreamParametersStartingPosition
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceDynamoDbStreamParametersStartingPosition> {
        const VALUES: &[&str] = &["LATEST", "TRIM_HORIZON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StartingPosition` of a `PipeSourceKinesisStreamParameters` of `AWS::Pipes::Pipe`.
pub enum PipeSourceKinesisStreamParametersStartingPosition {
    /// `AT_TIMESTAMP`.
    AtTimestamp,
    /// `LATEST`.
    Latest,
    /// `TRIM_HORIZON`.
    TrimHorizon,
}

#[diagnostic::do_not_recommend]
impl Kind for PipeSourceKinesisStreamParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for PipeSourceKinesisStreamParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for PipeSourceKinesisStreamParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PipeSourceKinesisStreamParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<PipeSourceKinesisStreamParametersStartingPosition>
    for PipeSourceKinesisStreamParametersStartingPosition
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceKinesisStreamParametersStartingPosition> {
        const VALUES: &[&str] = &["AT_TIMESTAMP", "LATEST", "TRIM_HORIZON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StartingPosition` of a `PipeSourceManagedStreamingKafkaParameters` of `AWS::Pipes::Pipe`.
pub enum PipeSourceManagedStreamingKafkaParametersStartingPosition {
    /// `LATEST`.
    Latest,
    /// `TRIM_HORIZON`.
    TrimHorizon,
}

#[diagnostic::do_not_recommend]
impl Kind for PipeSourceManagedStreamingKafkaParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for PipeSourceManagedStreamingKafkaParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for PipeSourceManagedStreamingKafkaParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PipeSourceManagedStreamingKafkaParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<PipeSourceManagedStreamingKafkaParametersStartingPosition>
    for PipeSourceManagedStreamingKafkaParametersStartingPosition
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceManagedStreamingKafkaParametersStartingPosition> {
        const VALUES: &[&str] = &["LATEST", "TRIM_HORIZON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StartingPosition` of a `PipeSourceSelfManagedKafkaParameters` of `AWS::Pipes::Pipe`.
pub enum PipeSourceSelfManagedKafkaParametersStartingPosition {
    /// `LATEST`.
    Latest,
    /// `TRIM_HORIZON`.
    TrimHorizon,
}

#[diagnostic::do_not_recommend]
impl Kind for PipeSourceSelfManagedKafkaParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for PipeSourceSelfManagedKafkaParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for PipeSourceSelfManagedKafkaParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PipeSourceSelfManagedKafkaParametersStartingPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<PipeSourceSelfManagedKafkaParametersStartingPosition>
    for PipeSourceSelfManagedKafkaParametersStartingPosition
{
    #[inline]
    fn into_value(self) -> Value<PipeSourceSelfManagedKafkaParametersStartingPosition> {
        const VALUES: &[&str] = &["LATEST", "TRIM_HORIZON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PlacementConstraint` of `AWS::Pipes::Pipe`.
pub enum PlacementConstraintType {
    /// `distinctInstance`.
    DistinctInstance,
    /// `memberOf`.
    MemberOf,
}

#[diagnostic::do_not_recommend]
impl Kind for PlacementConstraintType {}
#[diagnostic::do_not_recommend]
impl TextKind for PlacementConstraintType {}
#[diagnostic::do_not_recommend]
impl IdKind for PlacementConstraintType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlacementConstraintType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlacementConstraintType> for PlacementConstraintType {
    #[inline]
    fn into_value(self) -> Value<PlacementConstraintType> {
        const VALUES: &[&str] = &["distinctInstance", "memberOf"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PlacementStrategy` of `AWS::Pipes::Pipe`.
pub enum PlacementStrategyType {
    /// `binpack`.
    Binpack,
    /// `random`.
    Random,
    /// `spread`.
    Spread,
}

#[diagnostic::do_not_recommend]
impl Kind for PlacementStrategyType {}
#[diagnostic::do_not_recommend]
impl TextKind for PlacementStrategyType {}
#[diagnostic::do_not_recommend]
impl IdKind for PlacementStrategyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlacementStrategyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlacementStrategyType> for PlacementStrategyType {
    #[inline]
    fn into_value(self) -> Value<PlacementStrategyType> {
        const VALUES: &[&str] = &["binpack", "random", "spread"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PropagateTags` of a `PipeTargetEcsTaskParameters` of `AWS::Pipes::Pipe`.
pub enum PropagateTags {
    /// `TASK_DEFINITION`.
    TaskDefinition,
}

#[diagnostic::do_not_recommend]
impl Kind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl TextKind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl IdKind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PropagateTags {}
#[diagnostic::do_not_recommend]
impl IntoValue<PropagateTags> for PropagateTags {
    #[inline]
    fn into_value(self) -> Value<PropagateTags> {
        const VALUES: &[&str] = &["TASK_DEFINITION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TimeFieldType` of a `PipeTargetTimestreamParameters` of `AWS::Pipes::Pipe`.
pub enum TimeFieldType {
    /// `EPOCH`.
    Epoch,
    /// `TIMESTAMP_FORMAT`.
    TimestampFormat,
}

#[diagnostic::do_not_recommend]
impl Kind for TimeFieldType {}
#[diagnostic::do_not_recommend]
impl TextKind for TimeFieldType {}
#[diagnostic::do_not_recommend]
impl IdKind for TimeFieldType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TimeFieldType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TimeFieldType> for TimeFieldType {
    #[inline]
    fn into_value(self) -> Value<TimeFieldType> {
        const VALUES: &[&str] = &["EPOCH", "TIMESTAMP_FORMAT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
