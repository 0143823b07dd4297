// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Evidently::Launch` and its property types.

use crate::l1::*;

/// Creates or updates a *launch* of a given feature. Before you create a launch, you must create the feature to use for the launch.
///
/// You can use a launch to safely validate new features by serving them to a specified percentage of your users while you roll out the feature. You can monitor the performance of the new feature to help you decide when to ramp up traffic to more users. This helps you reduce risk and identify unintended consequences before you fully launch the feature.
///
/// `AWS::Evidently::Launch`; `Ref` returns its `Arn`, a [`evidently::LaunchArn`](kinds::evidently::LaunchArn).
/// Changing one of these replaces it: `Name`, `Project`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-launch.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunch(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Evidently::Launch",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("launch.rules"),
};

impl CfnLaunch {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Evidently::Launch";

    /// `CfnLaunch` with its required properties, in alphabetical order:
    ///
    /// - `groups`: An array of structures that contains the feature and variations that are to be used for the launch.
    /// - `name`: The name for the launch.
    /// - `project`: The name or ARN of the project that you want to create the launch in.
    /// - `scheduled_splits_config`: An array of structures that define the traffic allocation percentages among the feature variations during each step of the launch.
    pub fn new(
        groups: impl IntoValue<List<LaunchGroupObjectProperty>>,
        name: impl IntoValue<String>,
        project: impl IntoValue<kinds::evidently::ProjectArn>,
        scheduled_splits_config: impl IntoValue<List<StepConfigProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Groups", groups.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Project", project.into_value().into_node());
        object_.put(
            "ScheduledSplitsConfig",
            scheduled_splits_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// An optional description for the launch.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A structure that you can use to start and stop the launch.
    ///
    /// `ExecutionStatus`; updated in place.
    pub fn execution_status(
        mut self,
        value: impl IntoValue<ExecutionStatusObjectProperty>,
    ) -> Self {
        self.0
            .put("ExecutionStatus", value.into_value().into_node());
        self
    }

    /// An array of structures that define the metrics that will be used to monitor the launch performance. You can have up to three metric monitors in the array.
    ///
    /// `MetricMonitors`; updated in place.
    pub fn metric_monitors(
        mut self,
        value: impl IntoValue<List<MetricDefinitionObjectProperty>>,
    ) -> Self {
        self.0.put("MetricMonitors", value.into_value().into_node());
        self
    }

    /// When Evidently assigns a particular user session to a launch, it must use a randomization ID to determine which variation the user session is served. This randomization ID is a combination of the entity ID and `randomizationSalt`. If you omit `randomizationSalt`, Evidently uses the launch name as the `randomizationsSalt`.
    ///
    /// `RandomizationSalt`; updated in place.
    pub fn randomization_salt(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RandomizationSalt", value.into_value().into_node());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the launch.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
    ///
    /// Tags don't have any semantic meaning to AWS and are interpreted strictly as strings of characters.
    ///
    /// You can associate as many as 50 tags with a launch.
    ///
    /// For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
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

impl Construct for CfnLaunch {
    type Handle = CfnLaunchRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLaunchRef {
        CfnLaunchRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLaunch`] of a stack.
pub struct CfnLaunchRef(NodeRef);

impl Clone for CfnLaunchRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLaunchRef {}
impl AsNode for CfnLaunchRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLaunchRef {
    /// What `Ref` returns: its `Arn`, a [`evidently::LaunchArn`](kinds::evidently::LaunchArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::evidently::LaunchArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the launch. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject/launch/myLaunch`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::evidently::LaunchArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::evidently::LaunchArn> for &CfnLaunchRef {
    #[inline]
    fn into_value(self) -> Value<kinds::evidently::LaunchArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Use this structure to start and stop the launch.
///
/// The property type `ExecutionStatusObject` of `AWS::Evidently::Launch`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExecutionStatusObjectProperty(Object);

impl ExecutionStatusObjectProperty {
    /// `ExecutionStatusObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: To start the launch now, specify `START` for this parameter.
    pub fn new(status: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// If you are using CloudFormation to stop this launch, specify either `COMPLETED` or `CANCELLED` here to indicate how to classify this experiment. If you omit this parameter, the default of `COMPLETED` is used.
    ///
    /// `DesiredState`.
    pub fn desired_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DesiredState", value.into_value().into_node());
        self
    }

    /// If you are using CloudFormation to stop this launch, this is an optional field that you can use to record why the launch is being stopped or cancelled.
    ///
    /// `Reason`.
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Reason", value.into_value().into_node());
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

impl Kind for ExecutionStatusObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExecutionStatusObjectProperty> for ExecutionStatusObjectProperty {}
impl From<ExecutionStatusObjectProperty> for Node {
    #[inline]
    fn from(value: ExecutionStatusObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExecutionStatusObjectProperty> for ExecutionStatusObjectProperty {
    #[inline]
    fn into_value(self) -> Value<ExecutionStatusObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure containing the percentage of launch traffic to allocate to one launch group.
///
/// The property type `GroupToWeight` of `AWS::Evidently::Launch`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupToWeightProperty(Object);

impl GroupToWeightProperty {
    /// `GroupToWeightProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_name`: The name of the launch group.
    /// - `split_weight`: The portion of launch traffic to allocate to this launch group.
    pub fn new(group_name: impl IntoValue<String>, split_weight: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupName", group_name.into_value().into_node());
        object_.put("SplitWeight", split_weight.into_value().into_node());
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

impl Kind for GroupToWeightProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupToWeightProperty> for GroupToWeightProperty {}
impl From<GroupToWeightProperty> for Node {
    #[inline]
    fn from(value: GroupToWeightProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupToWeightProperty> for GroupToWeightProperty {
    #[inline]
    fn into_value(self) -> Value<GroupToWeightProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that defines one launch group in a launch. A launch group is a variation of the feature that you are including in the launch.
///
/// The property type `LaunchGroupObject` of `AWS::Evidently::Launch`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchGroupObjectProperty(Object);

impl LaunchGroupObjectProperty {
    /// `LaunchGroupObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `feature`: The feature that this launch is using.
    /// - `group_name`: A name for this launch group.
    /// - `variation`: The feature variation to use for this launch group.
    pub fn new(
        feature: impl IntoValue<String>,
        group_name: impl IntoValue<String>,
        variation: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Feature", feature.into_value().into_node());
        object_.put("GroupName", group_name.into_value().into_node());
        object_.put("Variation", variation.into_value().into_node());
        Self(object_)
    }

    /// A description of the launch group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for LaunchGroupObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchGroupObjectProperty> for LaunchGroupObjectProperty {}
impl From<LaunchGroupObjectProperty> for Node {
    #[inline]
    fn from(value: LaunchGroupObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchGroupObjectProperty> for LaunchGroupObjectProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchGroupObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines a metric that you want to use to evaluate the variations during a launch or experiment.
///
/// The property type `MetricDefinitionObject` of `AWS::Evidently::Launch`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDefinitionObjectProperty(Object);

impl MetricDefinitionObjectProperty {
    /// `MetricDefinitionObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `entity_id_key`: The entity, such as a user or session, that does an action that causes a metric value to be recorded.
    /// - `metric_name`: A name for the metric.
    /// - `value_key`: The value that is tracked to produce the metric.
    pub fn new(
        entity_id_key: impl IntoValue<String>,
        metric_name: impl IntoValue<String>,
        value_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityIdKey", entity_id_key.into_value().into_node());
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("ValueKey", value_key.into_value().into_node());
        Self(object_)
    }

    /// The EventBridge event pattern that defines how the metric is recorded.
    ///
    /// For more information about EventBridge event patterns, see [Amazon EventBridge event patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html).
    ///
    /// `EventPattern`.
    pub fn event_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventPattern", value.into_value().into_node());
        self
    }

    /// A label for the units that the metric is measuring.
    ///
    /// `UnitLabel`.
    pub fn unit_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UnitLabel", value.into_value().into_node());
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

impl Kind for MetricDefinitionObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDefinitionObjectProperty> for MetricDefinitionObjectProperty {}
impl From<MetricDefinitionObjectProperty> for Node {
    #[inline]
    fn from(value: MetricDefinitionObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDefinitionObjectProperty> for MetricDefinitionObjectProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDefinitionObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to specify different traffic splits for one or more audience *segments*. A segment is a portion of your audience that share one or more characteristics. Examples could be Chrome browser users, users in Europe, or Firefox browser users in Europe who also fit other criteria that your application collects, such as age.
///
/// For more information, see [Use segments to focus your audience](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently-segments.html).
///
/// This sructure is an array of up to six segment override objects. Each of these objects specifies a segment that you have already created, and defines the traffic split for that segment.
///
/// The property type `SegmentOverride` of `AWS::Evidently::Launch`.
#[must_use = "a property type does nothing until it is set"]
pub struct SegmentOverrideProperty(Object);

impl SegmentOverrideProperty {
    /// `SegmentOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluation_order`: A number indicating the order to use to evaluate segment overrides, if there are more than one.
    /// - `segment`: The ARN of the segment to use for this override.
    /// - `weights`: The traffic allocation percentages among the feature variations to assign to this segment.
    pub fn new(
        evaluation_order: impl IntoValue<i64>,
        segment: impl IntoValue<String>,
        weights: impl IntoValue<List<GroupToWeightProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EvaluationOrder", evaluation_order.into_value().into_node());
        object_.put("Segment", segment.into_value().into_node());
        object_.put("Weights", weights.into_value().into_node());
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

impl Kind for SegmentOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SegmentOverrideProperty> for SegmentOverrideProperty {}
impl From<SegmentOverrideProperty> for Node {
    #[inline]
    fn from(value: SegmentOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SegmentOverrideProperty> for SegmentOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<SegmentOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that defines when each step of the launch is to start, and how much launch traffic is to be allocated to each variation during each step.
///
/// The property type `StepConfig` of `AWS::Evidently::Launch`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepConfigProperty(Object);

impl StepConfigProperty {
    /// `StepConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_weights`: An array of structures that define how much launch traffic to allocate to each launch group during this step of the launch.
    /// - `start_time`: The date and time to start this step of the launch.
    pub fn new(
        group_weights: impl IntoValue<List<GroupToWeightProperty>>,
        start_time: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupWeights", group_weights.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
        Self(object_)
    }

    /// An array of structures that you can use to specify different traffic splits for one or more audience *segments*. A segment is a portion of your audience that share one or more characteristics. Examples could be Chrome browser users, users in Europe, or Firefox browser users in Europe who also fit other criteria that your application collects, such as age.
    ///
    /// For more information, see [Use segments to focus your audience](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently-segments.html).
    ///
    /// `SegmentOverrides`.
    pub fn segment_overrides(
        mut self,
        value: impl IntoValue<List<SegmentOverrideProperty>>,
    ) -> Self {
        self.0
            .put("SegmentOverrides", value.into_value().into_node());
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

impl Kind for StepConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StepConfigProperty> for StepConfigProperty {}
impl From<StepConfigProperty> for Node {
    #[inline]
    fn from(value: StepConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StepConfigProperty> for StepConfigProperty {
    #[inline]
    fn into_value(self) -> Value<StepConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
