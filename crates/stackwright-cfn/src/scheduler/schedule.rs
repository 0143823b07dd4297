// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Scheduler::Schedule` and its property types.

use crate::l1::*;

/// A *schedule* is the main resource you create, configure, and manage using Amazon EventBridge Scheduler.
///
/// Every schedule has a *schedule expression* that determines when, and with what frequency, the schedule runs. EventBridge Scheduler supports three types of schedules: rate, cron, and one-time schedules. For more information about different schedule types, see [Schedule types](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html) in the *EventBridge Scheduler User Guide*.
///
/// When you create a schedule, you configure a target for the schedule to invoke. A target is an API operation that EventBridge Scheduler calls on your behalf every time your schedule runs. EventBridge Scheduler supports two types of targets: *templated* targets invoke common API operations across a core groups of services, and customizeable *universal* targets that you can use to call more than 6,000 operations across over 270 services. For more information about configuring targets, see [Managing targets](https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets.html) in the *EventBridge Scheduler User Guide*.
///
/// For more information about managing schedules, changing the schedule state, setting up flexible time windows, and configuring a dead-letter queue for a schedule, see [Managing a schedule](https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule.html) in the *EventBridge Scheduler User Guide*.
///
/// `AWS::Scheduler::Schedule`; `Ref` returns its `Name`, a [`scheduler::ScheduleName`](kinds::scheduler::ScheduleName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchedule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Scheduler::Schedule",
    tags: None,
    rules: include_str!("schedule.rules"),
};

impl CfnSchedule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Scheduler::Schedule";

    /// `CfnSchedule` with its required properties, in alphabetical order:
    ///
    /// - `flexible_time_window`: Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
    /// - `schedule_expression`: The expression that defines when the schedule runs.
    /// - `target`: The schedule's target details.
    pub fn new(
        flexible_time_window: impl IntoValue<FlexibleTimeWindowProperty>,
        schedule_expression: impl IntoValue<String>,
        target: impl IntoValue<TargetProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FlexibleTimeWindow",
            flexible_time_window.into_value().into_node(),
        );
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
        );
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// The description you specify for the schedule.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The date, in UTC, before which the schedule can invoke its target. Depending on the schedule's recurrence expression, invocations might stop on, or before, the `EndDate` you specify.
    /// EventBridge Scheduler ignores `EndDate` for one-time schedules.
    ///
    /// `EndDate`; updated in place.
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndDate", value.into_value().into_node());
        self
    }

    /// The name of the schedule group associated with this schedule.
    ///
    /// `GroupName`; updated in place.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt and decrypt your data.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The name of the schedule.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The timezone in which the scheduling expression is evaluated.
    ///
    /// `ScheduleExpressionTimezone`; updated in place.
    pub fn schedule_expression_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpressionTimezone", value.into_value().into_node());
        self
    }

    /// The date, in UTC, after which the schedule can begin invoking its target. Depending on the schedule's recurrence expression, invocations might occur on, or after, the `StartDate` you specify.
    /// EventBridge Scheduler ignores `StartDate` for one-time schedules.
    ///
    /// `StartDate`; updated in place.
    pub fn start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartDate", value.into_value().into_node());
        self
    }

    /// Specifies whether the schedule is enabled or disabled.
    ///
    /// *Allowed Values*: `ENABLED` | `DISABLED`
    ///
    /// `State`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Construct for CfnSchedule {
    type Handle = CfnScheduleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduleRef {
        CfnScheduleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSchedule`] of a stack.
pub struct CfnScheduleRef(NodeRef);

impl Clone for CfnScheduleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduleRef {}
impl AsNode for CfnScheduleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduleRef {
    /// What `Ref` returns: its `Name`, a [`scheduler::ScheduleName`](kinds::scheduler::ScheduleName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::scheduler::ScheduleName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::scheduler::ScheduleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::scheduler::ScheduleName> for &CfnScheduleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::scheduler::ScheduleName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::scheduler::ScheduleArn> for &CfnScheduleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::scheduler::ScheduleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the awsvpc network mode.
///
/// The property type `AwsVpcConfiguration` of `AWS::Scheduler::Schedule`.
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

/// The details of a capacity provider strategy.
///
/// The property type `CapacityProviderStrategyItem` of `AWS::Scheduler::Schedule`.
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

    /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one capacity provider in a capacity provider strategy can have a base defined. If no value is specified, the default value of `0` is used.
    ///
    /// `Base`; default `0`.
    pub fn base(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Base", value.into_value().into_node());
        self
    }

    /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The weight value is taken into consideration after the base value, if defined, is satisfied.
    ///
    /// `Weight`; default `0`.
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
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

/// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule. If specified, EventBridge Scheduler delivers failed events that could not be successfully delivered to a target to the queue.
///
/// The property type `DeadLetterConfig` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeadLetterConfigProperty(Object);

impl DeadLetterConfigProperty {
    /// `DeadLetterConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the SQS queue specified as the destination for the dead-letter queue.
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

/// The templated target type for the Amazon ECS [`RunTask`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) API operation.
///
/// The property type `EcsParameters` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsParametersProperty(Object);

impl EcsParametersProperty {
    /// `EcsParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `task_definition_arn`: The Amazon Resource Name (ARN) of the task definition to use if the event target is an Amazon ECS task.
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
    /// `CapacityProviderStrategy`.
    pub fn capacity_provider_strategy(
        mut self,
        value: impl IntoValue<List<CapacityProviderStrategyItemProperty>>,
    ) -> Self {
        self.0
            .put("CapacityProviderStrategy", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable Amazon ECS managed tags for the task. For more information, see [Tagging Your Amazon ECS Resources](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html) in the *Amazon ECS Developer Guide*.
    ///
    /// `EnableECSManagedTags`.
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableECSManagedTags", value.into_value().into_node());
        self
    }

    /// Whether or not to enable the execute command functionality for the containers in this task. If true, this enables execute command functionality on all containers in the task.
    ///
    /// `EnableExecuteCommand`.
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

    /// Specifies the launch type on which your task is running. The launch type that you specify here must match one of the launch type (compatibilities) of the target task. The `FARGATE` value is supported only in the Regions where Fargate with Amazon ECS is supported. For more information, see [AWS Fargate on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html) in the *Amazon ECS Developer Guide*.
    ///
    /// `LaunchType`; one of `EC2`, `FARGATE`, `EXTERNAL`.
    pub fn launch_type(mut self, value: impl IntoValue<LaunchType>) -> Self {
        self.0.put("LaunchType", value.into_value().into_node());
        self
    }

    /// This structure specifies the network configuration for an ECS task.
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

    /// The task placement strategy for a task or service.
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
    /// `PlatformVersion`.
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlatformVersion", value.into_value().into_node());
        self
    }

    /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags are not propagated. Tags can only be propagated to the task during task creation. To add tags to a task after task creation, use the Amazon ECS [`TagResource`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html) API action.
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

    /// The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define. For more information, see [`RunTask`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) in the *Amazon ECS API Reference*.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<Map<String>>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The number of tasks to create based on `TaskDefinition`. The default is `1`.
    ///
    /// `TaskCount`.
    pub fn task_count(mut self, value: impl IntoValue<f64>) -> Self {
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

impl Kind for EcsParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsParametersProperty> for EcsParametersProperty {}
impl From<EcsParametersProperty> for Node {
    #[inline]
    fn from(value: EcsParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsParametersProperty> for EcsParametersProperty {
    #[inline]
    fn into_value(self) -> Value<EcsParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The templated target type for the EventBridge [`PutEvents`](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html) API operation.
///
/// The property type `EventBridgeParameters` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBridgeParametersProperty(Object);

impl EventBridgeParametersProperty {
    /// `EventBridgeParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `detail_type`: A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
    /// - `source`: The source of the event.
    pub fn new(detail_type: impl IntoValue<String>, source: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DetailType", detail_type.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
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

impl Kind for EventBridgeParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeParametersProperty> for EventBridgeParametersProperty {}
impl From<EventBridgeParametersProperty> for Node {
    #[inline]
    fn from(value: EventBridgeParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBridgeParametersProperty> for EventBridgeParametersProperty {
    #[inline]
    fn into_value(self) -> Value<EventBridgeParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
///
/// The property type `FlexibleTimeWindow` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlexibleTimeWindowProperty(Object);

impl FlexibleTimeWindowProperty {
    /// `FlexibleTimeWindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: Determines whether the schedule is invoked within a flexible time window.
    pub fn new(mode: impl IntoValue<Mode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// The maximum time window during which a schedule can be invoked.
    ///
    /// *Minimum*: `1`
    ///
    /// *Maximum*: `1440`
    ///
    /// `MaximumWindowInMinutes`.
    pub fn maximum_window_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaximumWindowInMinutes", value.into_value().into_node());
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

impl Kind for FlexibleTimeWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlexibleTimeWindowProperty> for FlexibleTimeWindowProperty {}
impl From<FlexibleTimeWindowProperty> for Node {
    #[inline]
    fn from(value: FlexibleTimeWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlexibleTimeWindowProperty> for FlexibleTimeWindowProperty {
    #[inline]
    fn into_value(self) -> Value<FlexibleTimeWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The templated target type for the Amazon Kinesis [`PutRecord`](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html) API operation.
///
/// The property type `KinesisParameters` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisParametersProperty(Object);

impl KinesisParametersProperty {
    /// `KinesisParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `partition_key`: Specifies the shard to which EventBridge Scheduler sends the event.
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

impl Kind for KinesisParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisParametersProperty> for KinesisParametersProperty {}
impl From<KinesisParametersProperty> for Node {
    #[inline]
    fn from(value: KinesisParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisParametersProperty> for KinesisParametersProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the network configuration for an ECS task.
///
/// The property type `NetworkConfiguration` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the Amazon VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the awsvpc network mode.
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

/// An object representing a constraint on task placement.
///
/// The property type `PlacementConstraint` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementConstraintProperty(Object);

impl PlacementConstraintProperty {
    /// `PlacementConstraintProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A cluster query language expression to apply to the constraint. You cannot specify an expression if the constraint type is `distinctInstance`. For more information, see [Cluster query language](https://docs.aws.amazon.com/latest/developerguide/cluster-query-language.html) in the *Amazon ECS Developer Guide*.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// The type of constraint. Use `distinctInstance` to ensure that each task in a particular group is running on a different container instance. Use `memberOf` to restrict the selection to a group of valid candidates.
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

/// The task placement strategy for a task or service.
///
/// The property type `PlacementStrategy` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementStrategyProperty(Object);

impl PlacementStrategyProperty {
    /// `PlacementStrategyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The field to apply the placement strategy against. For the spread placement strategy, valid values are `instanceId` (or `instanceId`, which has the same effect), or any platform or custom attribute that is applied to a container instance, such as `attribute:ecs.availability-zone`. For the binpack placement strategy, valid values are `cpu` and `memory`. For the random placement strategy, this field is not used.
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

/// A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
///
/// The property type `RetryPolicy` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetryPolicyProperty(Object);

impl RetryPolicyProperty {
    /// `RetryPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of time, in seconds, to continue to make retry attempts.
    ///
    /// `MaximumEventAgeInSeconds`.
    pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaximumEventAgeInSeconds", value.into_value().into_node());
        self
    }

    /// The maximum number of retry attempts to make before the request fails. Retry attempts with exponential backoff continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is reached.
    ///
    /// `MaximumRetryAttempts`.
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaximumRetryAttempts", value.into_value().into_node());
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

impl Kind for RetryPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetryPolicyProperty> for RetryPolicyProperty {}
impl From<RetryPolicyProperty> for Node {
    #[inline]
    fn from(value: RetryPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetryPolicyProperty> for RetryPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<RetryPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name and value pair of a parameter to use to start execution of a SageMaker Model Building Pipeline.
///
/// The property type `SageMakerPipelineParameter` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SageMakerPipelineParameterProperty(Object);

impl SageMakerPipelineParameterProperty {
    /// `SageMakerPipelineParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of parameter to start execution of a SageMaker Model Building Pipeline.
    /// - `value`: Value of parameter to start execution of a SageMaker Model Building Pipeline.
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

/// The templated target type for the Amazon SageMaker [`StartPipelineExecution`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html) API operation.
///
/// The property type `SageMakerPipelineParameters` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SageMakerPipelineParametersProperty(Object);

impl SageMakerPipelineParametersProperty {
    /// `SageMakerPipelineParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of parameter names and values to use when executing the SageMaker Model Building Pipeline.
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

impl Kind for SageMakerPipelineParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SageMakerPipelineParametersProperty> for SageMakerPipelineParametersProperty {}
impl From<SageMakerPipelineParametersProperty> for Node {
    #[inline]
    fn from(value: SageMakerPipelineParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SageMakerPipelineParametersProperty> for SageMakerPipelineParametersProperty {
    #[inline]
    fn into_value(self) -> Value<SageMakerPipelineParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The templated target type for the Amazon SQS [`SendMessage`](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html) API operation. Contains the message group ID to use when the target is a FIFO queue. If you specify an Amazon SQS FIFO queue as a target, the queue must have content-based deduplication enabled. For more information, see [Using the Amazon SQS message deduplication ID](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html) in the *Amazon SQS Developer Guide*.
///
/// The property type `SqsParameters` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqsParametersProperty(Object);

impl SqsParametersProperty {
    /// `SqsParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

impl Kind for SqsParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqsParametersProperty> for SqsParametersProperty {}
impl From<SqsParametersProperty> for Node {
    #[inline]
    fn from(value: SqsParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqsParametersProperty> for SqsParametersProperty {
    #[inline]
    fn into_value(self) -> Value<SqsParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The schedule's target. EventBridge Scheduler supports templated target that invoke common API operations, as well as universal targets that you can customize to invoke over 6,000 API operations across more than 270 services. You can only specify one templated or universal target for a schedule.
///
/// The property type `Target` of `AWS::Scheduler::Schedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetProperty(Object);

impl TargetProperty {
    /// `TargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the target.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the schedule is invoked.
    pub fn new(arn: impl IntoValue<String>, role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule. If specified, EventBridge Scheduler delivers failed events that could not be successfully delivered to a target to the queue.
    ///
    /// `DeadLetterConfig`.
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfigProperty>) -> Self {
        self.0
            .put("DeadLetterConfig", value.into_value().into_node());
        self
    }

    /// The templated target type for the Amazon ECS [`RunTask`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) API operation.
    ///
    /// `EcsParameters`.
    pub fn ecs_parameters(mut self, value: impl IntoValue<EcsParametersProperty>) -> Self {
        self.0.put("EcsParameters", value.into_value().into_node());
        self
    }

    /// The templated target type for the EventBridge [`PutEvents`](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html) API operation.
    ///
    /// `EventBridgeParameters`.
    pub fn event_bridge_parameters(
        mut self,
        value: impl IntoValue<EventBridgeParametersProperty>,
    ) -> Self {
        self.0
            .put("EventBridgeParameters", value.into_value().into_node());
        self
    }

    /// The text, or well-formed JSON, passed to the target. If you are configuring a templated Lambda, AWS Step Functions, or Amazon EventBridge target, the input must be a well-formed JSON. For all other target types, a JSON is not required. If you do not specify anything for this field, Amazon EventBridge Scheduler delivers a default notification to the target.
    ///
    /// `Input`.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// The templated target type for the Amazon Kinesis [`PutRecord`](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html) API operation.
    ///
    /// `KinesisParameters`.
    pub fn kinesis_parameters(mut self, value: impl IntoValue<KinesisParametersProperty>) -> Self {
        self.0
            .put("KinesisParameters", value.into_value().into_node());
        self
    }

    /// A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
    ///
    /// `RetryPolicy`.
    pub fn retry_policy(mut self, value: impl IntoValue<RetryPolicyProperty>) -> Self {
        self.0.put("RetryPolicy", value.into_value().into_node());
        self
    }

    /// The templated target type for the Amazon SageMaker [`StartPipelineExecution`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html) API operation.
    ///
    /// `SageMakerPipelineParameters`.
    pub fn sage_maker_pipeline_parameters(
        mut self,
        value: impl IntoValue<SageMakerPipelineParametersProperty>,
    ) -> Self {
        self.0.put(
            "SageMakerPipelineParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The templated target type for the Amazon SQS [`SendMessage`](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html) API operation. Contains the message group ID to use when the target is a FIFO queue. If you specify an Amazon SQS FIFO queue as a target, the queue must have content-based deduplication enabled. For more information, see [Using the Amazon SQS message deduplication ID](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html) in the *Amazon SQS Developer Guide*.
    ///
    /// `SqsParameters`.
    pub fn sqs_parameters(mut self, value: impl IntoValue<SqsParametersProperty>) -> Self {
        self.0.put("SqsParameters", value.into_value().into_node());
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

impl Kind for TargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetProperty> for TargetProperty {}
impl From<TargetProperty> for Node {
    #[inline]
    fn from(value: TargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetProperty> for TargetProperty {
    #[inline]
    fn into_value(self) -> Value<TargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AssignPublicIp` of a `AwsVpcConfiguration` of `AWS::Scheduler::Schedule`.
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

/// The values of `LaunchType` of a `EcsParameters` of `AWS::Scheduler::Schedule`.
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

/// The values of `Mode` of a `FlexibleTimeWindow` of `AWS::Scheduler::Schedule`.
pub enum Mode {
    /// `FLEXIBLE`.
    Flexible,
    /// `OFF`.
    Off,
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
        const VALUES: &[&str] = &["FLEXIBLE", "OFF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PlacementConstraint` of `AWS::Scheduler::Schedule`.
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

/// The values of `Type` of a `PlacementStrategy` of `AWS::Scheduler::Schedule`.
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

/// The values of `PropagateTags` of a `EcsParameters` of `AWS::Scheduler::Schedule`.
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

/// The values of `State` of `AWS::Scheduler::Schedule`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
