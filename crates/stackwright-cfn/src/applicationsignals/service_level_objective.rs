// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApplicationSignals::ServiceLevelObjective` and its property types.

use crate::l1::*;

/// Creates or updates a service level objective (SLO), which can help you ensure that your critical business operations are meeting customer expectations. Use SLOs to set and track specific target levels for the reliability and availability of your applications and services. SLOs use service level indicators (SLIs) to calculate whether the application is performing at the level that you want.
///
/// Create an SLO to set a target for a service operation, or service dependency's availability or latency. CloudWatch measures this target frequently you can find whether it has been breached.
///
/// The target performance quality that is defined for an SLO is the *attainment goal*. An attainment goal is the percentage of time or requests that the SLI is expected to meet the threshold over each time interval. For example, an attainment goal of 99.9% means that within your interval, you are targeting 99.9% of the periods to be in healthy state.
///
/// When you create an SLO, you specify whether it is a *period-based SLO* or a *request-based SLO*. Each type of SLO has a different way of evaluating your application's performance against its attainment goal.
///
/// - A *period-based SLO* uses defined *periods* of time within a specified total time interval. For each period of time, Application Signals determines whether the application met its goal. The attainment rate is calculated as the `number of good periods/number of total periods`.
///
/// For example, for a period-based SLO, meeting an attainment goal of 99.9% means that within your interval, your application must meet its performance goal during at least 99.9% of the time periods.
/// - A *request-based SLO* doesn't use pre-defined periods of time. Instead, the SLO measures `number of good requests/number of total requests` during the interval. At any time, you can find the ratio of good requests to total requests for the interval up to the time stamp that you specify, and measure that ratio against the goal set in your SLO.
///
/// After you have created an SLO, you can retrieve error budget reports for it. An *error budget* is the amount of time or amount of requests that your application can be non-compliant with the SLO's goal, and still have your application meet the goal.
///
/// - For a period-based SLO, the error budget starts at a number defined by the highest number of periods that can fail to meet the threshold, while still meeting the overall goal. The *remaining error budget* decreases with every failed period that is recorded. The error budget within one interval can never increase.
///
/// For example, an SLO with a threshold that 99.95% of requests must be completed under 2000ms every month translates to an error budget of 21.9 minutes of downtime per month.
/// - For a request-based SLO, the remaining error budget is dynamic and can increase or decrease, depending on the ratio of good requests to total requests.
///
/// When you call this operation, Application Signals creates the *AWSServiceRoleForCloudWatchApplicationSignals* service-linked role, if it doesn't already exist in your account. This service- linked role has the following permissions:
///
/// - `xray:GetServiceGraph`
/// - `logs:StartQuery`
/// - `logs:GetQueryResults`
/// - `cloudwatch:GetMetricData`
/// - `cloudwatch:ListMetrics`
/// - `tag:GetResources`
/// - `autoscaling:DescribeAutoScalingGroups`
///
/// You can easily set SLO targets for your applications, and their dependencies, that are discovered by Application Signals, using critical metrics such as latency and availability. You can also set SLOs against any CloudWatch metric or math expression that produces a time series.
///
/// > You can't create an SLO for a service operation that was discovered by Application Signals until after that operation has reported standard metrics to Application Signals.
///
/// You cannot change from a period-based SLO to a request-based SLO, or change from a request-based SLO to a period-based SLO.
///
/// For more information about SLOs, see [Service level objectives (SLOs)](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-ServiceLevelObjectives.html).
///
/// `AWS::ApplicationSignals::ServiceLevelObjective`; `Ref` returns its `Arn`, a [`applicationsignals::ServiceLevelObjectiveArn`](kinds::applicationsignals::ServiceLevelObjectiveArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceLevelObjective(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApplicationSignals::ServiceLevelObjective",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service_level_objective.rules"),
};

impl CfnServiceLevelObjective {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApplicationSignals::ServiceLevelObjective";

    /// `CfnServiceLevelObjective` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for this SLO.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Each object in this array defines the length of the look-back window used to calculate one burn rate metric for this SLO. The burn rate measures how fast the service is consuming the error budget, relative to the attainment goal of the SLO.
    ///
    /// `BurnRateConfigurations`; updated in place.
    pub fn burn_rate_configurations(
        mut self,
        value: impl IntoValue<List<BurnRateConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("BurnRateConfigurations", value.into_value().into_node());
        self
    }

    /// An optional description for this SLO.
    ///
    /// `Description`; default `"No description"`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The time window to be excluded from the SLO performance metrics.
    ///
    /// `ExclusionWindows`; updated in place.
    pub fn exclusion_windows(
        mut self,
        value: impl IntoValue<List<ExclusionWindowProperty>>,
    ) -> Self {
        self.0
            .put("ExclusionWindows", value.into_value().into_node());
        self
    }

    /// This structure contains the attributes that determine the goal of an SLO. This includes the time period for evaluation and the attainment threshold.
    ///
    /// `Goal`; updated in place.
    pub fn goal(mut self, value: impl IntoValue<GoalProperty>) -> Self {
        self.0.put("Goal", value.into_value().into_node());
        self
    }

    /// A structure containing information about the performance metric that this SLO monitors, if this is a request-based SLO.
    ///
    /// `RequestBasedSli`; updated in place.
    pub fn request_based_sli(mut self, value: impl IntoValue<RequestBasedSliProperty>) -> Self {
        self.0
            .put("RequestBasedSli", value.into_value().into_node());
        self
    }

    /// A structure containing information about the performance metric that this SLO monitors, if this is a period-based SLO.
    ///
    /// `Sli`; updated in place.
    pub fn sli(mut self, value: impl IntoValue<SliProperty>) -> Self {
        self.0.put("Sli", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the SLO. You can associate as many as 50 tags with an SLO. To be able to associate tags with the SLO when you create the SLO, you must have the cloudwatch:TagResource permission.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
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

impl Construct for CfnServiceLevelObjective {
    type Handle = CfnServiceLevelObjectiveRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceLevelObjectiveRef {
        CfnServiceLevelObjectiveRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceLevelObjective`] of a stack.
pub struct CfnServiceLevelObjectiveRef(NodeRef);

impl Clone for CfnServiceLevelObjectiveRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceLevelObjectiveRef {}
impl AsNode for CfnServiceLevelObjectiveRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceLevelObjectiveRef {
    /// What `Ref` returns: its `Arn`, a [`applicationsignals::ServiceLevelObjectiveArn`](kinds::applicationsignals::ServiceLevelObjectiveArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::applicationsignals::ServiceLevelObjectiveArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of this SLO.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::applicationsignals::ServiceLevelObjectiveArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that this SLO was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Displays whether this is a period-based SLO or a request-based SLO.
    ///
    /// `Fn::GetAtt` of `EvaluationType`.
    #[inline]
    pub fn attr_evaluation_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EvaluationType")))
    }

    /// The time that this SLO was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::applicationsignals::ServiceLevelObjectiveArn>
    for &CfnServiceLevelObjectiveRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::applicationsignals::ServiceLevelObjectiveArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This object defines the length of the look-back window used to calculate one burn rate metric for this SLO. The burn rate measures how fast the service is consuming the error budget, relative to the attainment goal of the SLO. A burn rate of exactly 1 indicates that the SLO goal will be met exactly.
///
/// For example, if you specify 60 as the number of minutes in the look-back window, the burn rate is calculated as the following:
///
/// *burn rate = error rate over the look-back window / (100% - attainment goal percentage)*
///
/// For more information about burn rates, see [Calculate burn rates](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-ServiceLevelObjectives.html#CloudWatch-ServiceLevelObjectives-burn).
///
/// The property type `BurnRateConfiguration` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct BurnRateConfigurationProperty(Object);

impl BurnRateConfigurationProperty {
    /// `BurnRateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `look_back_window_minutes`: The number of minutes to use as the look-back window.
    pub fn new(look_back_window_minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LookBackWindowMinutes",
            look_back_window_minutes.into_value().into_node(),
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

impl Kind for BurnRateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BurnRateConfigurationProperty> for BurnRateConfigurationProperty {}
impl From<BurnRateConfigurationProperty> for Node {
    #[inline]
    fn from(value: BurnRateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BurnRateConfigurationProperty> for BurnRateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BurnRateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If the interval for this service level objective is a calendar interval, this structure contains the interval specifications.
///
/// The property type `CalendarInterval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct CalendarIntervalProperty(Object);

impl CalendarIntervalProperty {
    /// `CalendarIntervalProperty` with its required properties, in alphabetical order:
    ///
    /// - `duration`: Specifies the duration of each calendar interval.
    /// - `duration_unit`: Specifies the calendar interval unit.
    /// - `start_time`: The date and time when you want the first interval to start.
    pub fn new(
        duration: impl IntoValue<i64>,
        duration_unit: impl IntoValue<DurationUnit>,
        start_time: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Duration", duration.into_value().into_node());
        object_.put("DurationUnit", duration_unit.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
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

impl Kind for CalendarIntervalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CalendarIntervalProperty> for CalendarIntervalProperty {}
impl From<CalendarIntervalProperty> for Node {
    #[inline]
    fn from(value: CalendarIntervalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CalendarIntervalProperty> for CalendarIntervalProperty {
    #[inline]
    fn into_value(self) -> Value<CalendarIntervalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CompositeSliComponent` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompositeSliComponentProperty(Object);

impl CompositeSliComponentProperty {
    /// `CompositeSliComponentProperty` with its required properties, in alphabetical order:
    ///
    /// - `operation_name`
    pub fn new(operation_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OperationName", operation_name.into_value().into_node());
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

impl Kind for CompositeSliComponentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompositeSliComponentProperty> for CompositeSliComponentProperty {}
impl From<CompositeSliComponentProperty> for Node {
    #[inline]
    fn from(value: CompositeSliComponentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompositeSliComponentProperty> for CompositeSliComponentProperty {
    #[inline]
    fn into_value(self) -> Value<CompositeSliComponentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CompositeSliConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompositeSliConfigProperty(Object);

impl CompositeSliConfigProperty {
    /// `CompositeSliConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `selection_config`
    pub fn new(selection_config: impl IntoValue<SelectionConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SelectionConfig", selection_config.into_value().into_node());
        Self(object_)
    }

    /// The `CompositeSliComponents` property.
    ///
    /// `CompositeSliComponents`.
    pub fn composite_sli_components(
        mut self,
        value: impl IntoValue<List<CompositeSliComponentProperty>>,
    ) -> Self {
        self.0
            .put("CompositeSliComponents", value.into_value().into_node());
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

impl Kind for CompositeSliConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompositeSliConfigProperty> for CompositeSliConfigProperty {}
impl From<CompositeSliConfigProperty> for Node {
    #[inline]
    fn from(value: CompositeSliConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompositeSliConfigProperty> for CompositeSliConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CompositeSliConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`.
///
/// The property type `DependencyConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct DependencyConfigProperty(Object);

impl DependencyConfigProperty {
    /// `DependencyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `dependency_key_attributes`: If this SLO is related to a metric collected by Application Signals, you must use this field to specify which dependency the SLO metric is related to.
    /// - `dependency_operation_name`: When the SLO monitors a specific operation of the dependency, this field specifies the name of that operation in the dependency.
    pub fn new(
        dependency_key_attributes: impl IntoValue<Map<String>>,
        dependency_operation_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DependencyKeyAttributes",
            dependency_key_attributes.into_value().into_node(),
        );
        object_.put(
            "DependencyOperationName",
            dependency_operation_name.into_value().into_node(),
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

impl Kind for DependencyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DependencyConfigProperty> for DependencyConfigProperty {}
impl From<DependencyConfigProperty> for Node {
    #[inline]
    fn from(value: DependencyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DependencyConfigProperty> for DependencyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DependencyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A dimension is a name/value pair that is part of the identity of a metric. Because dimensions are part of the unique identifier for a metric, whenever you add a unique name/value pair to one of your metrics, you are creating a new variation of that metric. For example, many Amazon EC2 metrics publish `InstanceId` as a dimension name, and the actual instance ID as the value for that dimension.
///
/// You can assign up to 30 dimensions to a metric.
///
/// The property type `Dimension` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionProperty(Object);

impl DimensionProperty {
    /// `DimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the dimension.
    /// - `value`: The value of the dimension.
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

impl Kind for DimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DimensionProperty> for DimensionProperty {}
impl From<DimensionProperty> for Node {
    #[inline]
    fn from(value: DimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DimensionProperty> for DimensionProperty {
    #[inline]
    fn into_value(self) -> Value<DimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The time window to be excluded from the SLO performance metrics.
///
/// The property type `ExclusionWindow` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExclusionWindowProperty(Object);

impl ExclusionWindowProperty {
    /// `ExclusionWindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `window`: The time exclusion window.
    pub fn new(window: impl IntoValue<WindowProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Window", window.into_value().into_node());
        Self(object_)
    }

    /// The reason for the time exclusion windows. For example, maintenance.
    ///
    /// `Reason`; default `"No reason"`.
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Reason", value.into_value().into_node());
        self
    }

    /// The recurrence rule for the time exclusion window.
    ///
    /// `RecurrenceRule`.
    pub fn recurrence_rule(mut self, value: impl IntoValue<RecurrenceRuleProperty>) -> Self {
        self.0.put("RecurrenceRule", value.into_value().into_node());
        self
    }

    /// The start time of the time exclusion window.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
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

impl Kind for ExclusionWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExclusionWindowProperty> for ExclusionWindowProperty {}
impl From<ExclusionWindowProperty> for Node {
    #[inline]
    fn from(value: ExclusionWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExclusionWindowProperty> for ExclusionWindowProperty {
    #[inline]
    fn into_value(self) -> Value<ExclusionWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure contains the attributes that determine the goal of an SLO. This includes the time period for evaluation and the attainment threshold.
///
/// The property type `Goal` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct GoalProperty(Object);

impl GoalProperty {
    /// `GoalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The threshold that determines if the goal is being met.
    ///
    /// If this is a period-based SLO, the attainment goal is the percentage of good periods that meet the threshold requirements to the total periods within the interval. For example, an attainment goal of 99.9% means that within your interval, you are targeting 99.9% of the periods to be in healthy state.
    ///
    /// If this is a request-based SLO, the attainment goal is the percentage of requests that must be successful to meet the attainment goal.
    ///
    /// If you omit this parameter, 99 is used to represent 99% as the attainment goal.
    ///
    /// `AttainmentGoal`.
    pub fn attainment_goal(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("AttainmentGoal", value.into_value().into_node());
        self
    }

    /// The time period used to evaluate the SLO. It can be either a calendar interval or rolling interval.
    ///
    /// If you omit this parameter, a rolling interval of 7 days is used.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<IntervalProperty>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The percentage of remaining budget over total budget that you want to get warnings for. If you omit this parameter, the default of 50.0 is used.
    ///
    /// `WarningThreshold`.
    pub fn warning_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("WarningThreshold", value.into_value().into_node());
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

impl Kind for GoalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GoalProperty> for GoalProperty {}
impl From<GoalProperty> for Node {
    #[inline]
    fn from(value: GoalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GoalProperty> for GoalProperty {
    #[inline]
    fn into_value(self) -> Value<GoalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The time period used to evaluate the SLO. It can be either a calendar interval or rolling interval.
///
/// The property type `Interval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntervalProperty(Object);

impl IntervalProperty {
    /// `IntervalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If the interval is a calendar interval, this structure contains the interval specifications.
    ///
    /// `CalendarInterval`.
    pub fn calendar_interval(mut self, value: impl IntoValue<CalendarIntervalProperty>) -> Self {
        self.0
            .put("CalendarInterval", value.into_value().into_node());
        self
    }

    /// If the interval is a rolling interval, this structure contains the interval specifications.
    ///
    /// `RollingInterval`.
    pub fn rolling_interval(mut self, value: impl IntoValue<RollingIntervalProperty>) -> Self {
        self.0
            .put("RollingInterval", value.into_value().into_node());
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

impl Kind for IntervalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntervalProperty> for IntervalProperty {}
impl From<IntervalProperty> for Node {
    #[inline]
    fn from(value: IntervalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntervalProperty> for IntervalProperty {
    #[inline]
    fn into_value(self) -> Value<IntervalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines the metric used for a service level indicator, including the metric name, namespace, and dimensions
///
/// The property type `Metric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricProperty(Object);

impl MetricProperty {
    /// `MetricProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of one or more dimensions to use to define the metric that you want to use. For more information, see [Dimensions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Dimension).
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<DimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The name of the metric to use.
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The namespace of the metric. For more information, see [Namespaces](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Namespace).
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

impl Kind for MetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricProperty> for MetricProperty {}
impl From<MetricProperty> for Node {
    #[inline]
    fn from(value: MetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricProperty> for MetricProperty {
    #[inline]
    fn into_value(self) -> Value<MetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to define a metric or metric math expression that you want to use as for a service level objective.
///
/// Each `MetricDataQuery` in the `MetricDataQueries` array specifies either a metric to retrieve, or a metric math expression to be performed on retrieved metrics. A single `MetricDataQueries` array can include as many as 20 `MetricDataQuery` structures in the array. The 20 structures can include as many as 10 structures that contain a `MetricStat` parameter to retrieve a metric, and as many as 10 structures that contain the `Expression` parameter to perform a math expression. Of those `Expression` structures, exactly one must have true as the value for `ReturnData`. The result of this expression used for the SLO.
///
/// For more information about metric math expressions, see [Use metric math](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html).
///
/// Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat` but not both.
///
/// The property type `MetricDataQuery` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDataQueryProperty(Object);

impl MetricDataQueryProperty {
    /// `MetricDataQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: A short name used to tie this object to the results in the response.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The ID of the account where this metric is located. If you are performing this operation in a monitoring account, use this to specify which source account to retrieve this metric from.
    ///
    /// `AccountId`.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// This field can contain a metric math expression to be performed on the other metrics that you are retrieving within this `MetricDataQueries` structure.
    ///
    /// A math expression can use the `Id` of the other metrics or queries to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions. For more information about metric math expressions, see [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax) in the *Amazon CloudWatch User Guide*.
    ///
    /// Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat` but not both.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// A metric to be used directly for the SLO, or to be used in the math expression that will be used for the SLO.
    ///
    /// Within one `MetricDataQuery` object, you must specify either `Expression` or `MetricStat` but not both.
    ///
    /// `MetricStat`.
    pub fn metric_stat(mut self, value: impl IntoValue<MetricStatProperty>) -> Self {
        self.0.put("MetricStat", value.into_value().into_node());
        self
    }

    /// Use this only if you are using a metric math expression for the SLO. Specify `true` for `ReturnData` for only the one expression result to use as the alarm. For all other metrics and expressions in the same `CreateServiceLevelObjective` operation, specify `ReturnData` as `false`.
    ///
    /// `ReturnData`.
    pub fn return_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReturnData", value.into_value().into_node());
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

impl Kind for MetricDataQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDataQueryProperty> for MetricDataQueryProperty {}
impl From<MetricDataQueryProperty> for Node {
    #[inline]
    fn from(value: MetricDataQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDataQueryProperty> for MetricDataQueryProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDataQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for identifying the source of metrics for non-Application Signals services
///
/// The property type `MetricSource` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricSourceProperty(Object);

impl MetricSourceProperty {
    /// `MetricSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_source_key_attributes`: Required attributes that identify the metric source.
    pub fn new(metric_source_key_attributes: impl IntoValue<Map<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricSourceKeyAttributes",
            metric_source_key_attributes.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional additional attributes for the metric source
    ///
    /// `MetricSourceAttributes`.
    pub fn metric_source_attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("MetricSourceAttributes", value.into_value().into_node());
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

impl Kind for MetricSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricSourceProperty> for MetricSourceProperty {}
impl From<MetricSourceProperty> for Node {
    #[inline]
    fn from(value: MetricSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricSourceProperty> for MetricSourceProperty {
    #[inline]
    fn into_value(self) -> Value<MetricSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines the metric to be used as the service level indicator, along with the statistics, period, and unit.
///
/// The property type `MetricStat` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricStatProperty(Object);

impl MetricStatProperty {
    /// `MetricStatProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric`: The metric to use as the service level indicator, including the metric name, namespace, and dimensions.
    /// - `period`: The granularity, in seconds, to be used for the metric.
    /// - `stat`: The statistic to use for comparison to the threshold.
    pub fn new(
        metric: impl IntoValue<MetricProperty>,
        period: impl IntoValue<i64>,
        stat: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Metric", metric.into_value().into_node());
        object_.put("Period", period.into_value().into_node());
        object_.put("Stat", stat.into_value().into_node());
        Self(object_)
    }

    /// If you omit `Unit` then all data that was collected with any unit is returned, along with the corresponding units that were specified when the data was reported to CloudWatch. If you specify a unit, the operation returns only data that was collected with that unit specified. If you specify a unit that does not match the data collected, the results of the operation are null. CloudWatch does not perform unit conversions.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for MetricStatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricStatProperty> for MetricStatProperty {}
impl From<MetricStatProperty> for Node {
    #[inline]
    fn from(value: MetricStatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricStatProperty> for MetricStatProperty {
    #[inline]
    fn into_value(self) -> Value<MetricStatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines the metric that is used as the "good request" or "bad request" value for a request-based SLO. This value observed for the metric defined in `TotalRequestCountMetric` is divided by the number found for `MonitoredRequestCountMetric` to determine the percentage of successful requests that this SLO tracks.
///
/// The property type `MonitoredRequestCountMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoredRequestCountMetricProperty(Object);

impl MonitoredRequestCountMetricProperty {
    /// `MonitoredRequestCountMetricProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If you want to count "bad requests" to determine the percentage of successful requests for this request-based SLO, specify the metric to use as "bad requests" in this structure.
    ///
    /// `BadCountMetric`.
    pub fn bad_count_metric(
        mut self,
        value: impl IntoValue<List<MetricDataQueryProperty>>,
    ) -> Self {
        self.0.put("BadCountMetric", value.into_value().into_node());
        self
    }

    /// If you want to count "good requests" to determine the percentage of successful requests for this request-based SLO, specify the metric to use as "good requests" in this structure.
    ///
    /// `GoodCountMetric`.
    pub fn good_count_metric(
        mut self,
        value: impl IntoValue<List<MetricDataQueryProperty>>,
    ) -> Self {
        self.0
            .put("GoodCountMetric", value.into_value().into_node());
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

impl Kind for MonitoredRequestCountMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoredRequestCountMetricProperty> for MonitoredRequestCountMetricProperty {}
impl From<MonitoredRequestCountMetricProperty> for Node {
    #[inline]
    fn from(value: MonitoredRequestCountMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoredRequestCountMetricProperty> for MonitoredRequestCountMetricProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoredRequestCountMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The recurrence rule for the time exclusion window.
///
/// The property type `RecurrenceRule` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecurrenceRuleProperty(Object);

impl RecurrenceRuleProperty {
    /// `RecurrenceRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The following two rules are supported.
    pub fn new(expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
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

impl Kind for RecurrenceRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecurrenceRuleProperty> for RecurrenceRuleProperty {}
impl From<RecurrenceRuleProperty> for Node {
    #[inline]
    fn from(value: RecurrenceRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecurrenceRuleProperty> for RecurrenceRuleProperty {
    #[inline]
    fn into_value(self) -> Value<RecurrenceRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure contains information about the performance metric that a request-based SLO monitors.
///
/// The property type `RequestBasedSli` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequestBasedSliProperty(Object);

impl RequestBasedSliProperty {
    /// `RequestBasedSliProperty` with its required properties, in alphabetical order:
    ///
    /// - `request_based_sli_metric`: A structure that contains information about the metric that the SLO monitors.
    pub fn new(request_based_sli_metric: impl IntoValue<RequestBasedSliMetricProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RequestBasedSliMetric",
            request_based_sli_metric.into_value().into_node(),
        );
        Self(object_)
    }

    /// The arithmetic operation used when comparing the specified metric to the threshold.
    ///
    /// `ComparisonOperator`; one of `GreaterThanOrEqualTo`, `LessThanOrEqualTo`, `LessThan`, `GreaterThan`.
    pub fn comparison_operator(mut self, value: impl IntoValue<ComparisonOperator>) -> Self {
        self.0
            .put("ComparisonOperator", value.into_value().into_node());
        self
    }

    /// This value is the threshold that the observed metric values of the SLI metric are compared to.
    ///
    /// `MetricThreshold`.
    pub fn metric_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MetricThreshold", value.into_value().into_node());
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

impl Kind for RequestBasedSliProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequestBasedSliProperty> for RequestBasedSliProperty {}
impl From<RequestBasedSliProperty> for Node {
    #[inline]
    fn from(value: RequestBasedSliProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequestBasedSliProperty> for RequestBasedSliProperty {
    #[inline]
    fn into_value(self) -> Value<RequestBasedSliProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure contains the information about the metric that is used for a request-based SLO.
///
/// The property type `RequestBasedSliMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequestBasedSliMetricProperty(Object);

impl RequestBasedSliMetricProperty {
    /// `RequestBasedSliMetricProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CompositeSliConfig` property.
    ///
    /// `CompositeSliConfig`.
    pub fn composite_sli_config(
        mut self,
        value: impl IntoValue<CompositeSliConfigProperty>,
    ) -> Self {
        self.0
            .put("CompositeSliConfig", value.into_value().into_node());
        self
    }

    /// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`.
    ///
    /// `DependencyConfig`.
    pub fn dependency_config(mut self, value: impl IntoValue<DependencyConfigProperty>) -> Self {
        self.0
            .put("DependencyConfig", value.into_value().into_node());
        self
    }

    /// This is a string-to-string map that contains information about the type of object that this SLO is related to. It can include the following fields.
    ///
    /// - `Type` designates the type of object that this SLO is related to.
    /// - `ResourceType` specifies the type of the resource. This field is used only when the value of the `Type` field is `Resource` or `AWS::Resource`.
    /// - `Name` specifies the name of the object. This is used only if the value of the `Type` field is `Service`, `RemoteService`, or `AWS::Service`.
    /// - `Identifier` identifies the resource objects of this resource. This is used only if the value of the `Type` field is `Resource` or `AWS::Resource`.
    /// - `Environment` specifies the location where this object is hosted, or what it belongs to.
    /// - `AwsAccountId` allows you to create an SLO for an object that exists in another account.
    ///
    /// `KeyAttributes`.
    pub fn key_attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("KeyAttributes", value.into_value().into_node());
        self
    }

    /// The name of the metric for non-Application Signals services
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// Configuration for identifying the source of metrics for non-Application Signals services
    ///
    /// `MetricSource`.
    pub fn metric_source(mut self, value: impl IntoValue<MetricSourceProperty>) -> Self {
        self.0.put("MetricSource", value.into_value().into_node());
        self
    }

    /// If the SLO monitors either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, this field displays which of those metrics is used.
    ///
    /// `MetricType`; one of `LATENCY`, `AVAILABILITY`.
    pub fn metric_type(mut self, value: impl IntoValue<MetricType>) -> Self {
        self.0.put("MetricType", value.into_value().into_node());
        self
    }

    /// Use this structure to define the metric that you want to use as the "good request" or "bad request" value for a request-based SLO. This value observed for the metric defined in `TotalRequestCountMetric` will be divided by the number found for `MonitoredRequestCountMetric` to determine the percentage of successful requests that this SLO tracks.
    ///
    /// `MonitoredRequestCountMetric`.
    pub fn monitored_request_count_metric(
        mut self,
        value: impl IntoValue<MonitoredRequestCountMetricProperty>,
    ) -> Self {
        self.0.put(
            "MonitoredRequestCountMetric",
            value.into_value().into_node(),
        );
        self
    }

    /// If the SLO monitors a specific operation of the service, this field displays that operation name.
    ///
    /// `OperationName`.
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OperationName", value.into_value().into_node());
        self
    }

    /// This structure defines the metric that is used as the "total requests" number for a request-based SLO. The number observed for this metric is divided by the number of "good requests" or "bad requests" that is observed for the metric defined in `MonitoredRequestCountMetric`.
    ///
    /// `TotalRequestCountMetric`.
    pub fn total_request_count_metric(
        mut self,
        value: impl IntoValue<List<MetricDataQueryProperty>>,
    ) -> Self {
        self.0
            .put("TotalRequestCountMetric", value.into_value().into_node());
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

impl Kind for RequestBasedSliMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequestBasedSliMetricProperty> for RequestBasedSliMetricProperty {}
impl From<RequestBasedSliMetricProperty> for Node {
    #[inline]
    fn from(value: RequestBasedSliMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequestBasedSliMetricProperty> for RequestBasedSliMetricProperty {
    #[inline]
    fn into_value(self) -> Value<RequestBasedSliMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If the interval for this SLO is a rolling interval, this structure contains the interval specifications.
///
/// The property type `RollingInterval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct RollingIntervalProperty(Object);

impl RollingIntervalProperty {
    /// `RollingIntervalProperty` with its required properties, in alphabetical order:
    ///
    /// - `duration`: Specifies the duration of each rolling interval.
    /// - `duration_unit`: Specifies the rolling interval unit.
    pub fn new(duration: impl IntoValue<i64>, duration_unit: impl IntoValue<DurationUnit>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Duration", duration.into_value().into_node());
        object_.put("DurationUnit", duration_unit.into_value().into_node());
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

impl Kind for RollingIntervalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RollingIntervalProperty> for RollingIntervalProperty {}
impl From<RollingIntervalProperty> for Node {
    #[inline]
    fn from(value: RollingIntervalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RollingIntervalProperty> for RollingIntervalProperty {
    #[inline]
    fn into_value(self) -> Value<RollingIntervalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SelectionConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelectionConfigProperty(Object);

impl SelectionConfigProperty {
    /// `SelectionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `Pattern` property.
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

impl Kind for SelectionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelectionConfigProperty> for SelectionConfigProperty {}
impl From<SelectionConfigProperty> for Node {
    #[inline]
    fn from(value: SelectionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelectionConfigProperty> for SelectionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SelectionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure specifies the information about the service and the performance metric that an SLO is to monitor.
///
/// The property type `Sli` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct SliProperty(Object);

impl SliProperty {
    /// `SliProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: The arithmetic operation to use when comparing the specified metric to the threshold.
    /// - `metric_threshold`: The value that the SLI metric is compared to.
    /// - `sli_metric`: Use this structure to specify the metric to be used for the SLO.
    pub fn new(
        comparison_operator: impl IntoValue<ComparisonOperator>,
        metric_threshold: impl IntoValue<f64>,
        sli_metric: impl IntoValue<SliMetricProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put("MetricThreshold", metric_threshold.into_value().into_node());
        object_.put("SliMetric", sli_metric.into_value().into_node());
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

impl Kind for SliProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SliProperty> for SliProperty {}
impl From<SliProperty> for Node {
    #[inline]
    fn from(value: SliProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SliProperty> for SliProperty {
    #[inline]
    fn into_value(self) -> Value<SliProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to specify the metric to be used for the SLO.
///
/// The property type `SliMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct SliMetricProperty(Object);

impl SliMetricProperty {
    /// `SliMetricProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CompositeSliConfig` property.
    ///
    /// `CompositeSliConfig`.
    pub fn composite_sli_config(
        mut self,
        value: impl IntoValue<CompositeSliConfigProperty>,
    ) -> Self {
        self.0
            .put("CompositeSliConfig", value.into_value().into_node());
        self
    }

    /// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName`.
    ///
    /// `DependencyConfig`.
    pub fn dependency_config(mut self, value: impl IntoValue<DependencyConfigProperty>) -> Self {
        self.0
            .put("DependencyConfig", value.into_value().into_node());
        self
    }

    /// If this SLO is related to a metric collected by Application Signals, you must use this field to specify which service the SLO metric is related to. To do so, you must specify at least the `Type`, `Name`, and `Environment` attributes.
    ///
    /// This is a string-to-string map. It can include the following fields.
    ///
    /// - `Type` designates the type of object this is.
    /// - `ResourceType` specifies the type of the resource. This field is used only when the value of the `Type` field is `Resource` or `AWS::Resource`.
    /// - `Name` specifies the name of the object. This is used only if the value of the `Type` field is `Service`, `RemoteService`, or `AWS::Service`.
    /// - `Identifier` identifies the resource objects of this resource. This is used only if the value of the `Type` field is `Resource` or `AWS::Resource`.
    /// - `Environment` specifies the location where this object is hosted, or what it belongs to.
    ///
    /// `KeyAttributes`.
    pub fn key_attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("KeyAttributes", value.into_value().into_node());
        self
    }

    /// If this SLO monitors a CloudWatch metric or the result of a CloudWatch metric math expression, use this structure to specify that metric or expression.
    ///
    /// `MetricDataQueries`.
    pub fn metric_data_queries(
        mut self,
        value: impl IntoValue<List<MetricDataQueryProperty>>,
    ) -> Self {
        self.0
            .put("MetricDataQueries", value.into_value().into_node());
        self
    }

    /// The name of the metric for non-Application Signals services
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// Configuration for identifying the source of metrics for non-Application Signals services
    ///
    /// `MetricSource`.
    pub fn metric_source(mut self, value: impl IntoValue<MetricSourceProperty>) -> Self {
        self.0.put("MetricSource", value.into_value().into_node());
        self
    }

    /// If the SLO is to monitor either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, use this field to specify which of those metrics is used.
    ///
    /// `MetricType`; one of `LATENCY`, `AVAILABILITY`.
    pub fn metric_type(mut self, value: impl IntoValue<MetricType>) -> Self {
        self.0.put("MetricType", value.into_value().into_node());
        self
    }

    /// If the SLO is to monitor a specific operation of the service, use this field to specify the name of that operation.
    ///
    /// `OperationName`.
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OperationName", value.into_value().into_node());
        self
    }

    /// The number of seconds to use as the period for SLO evaluation. Your application's performance is compared to the SLI during each period. For each period, the application is determined to have either achieved or not achieved the necessary performance.
    ///
    /// `PeriodSeconds`.
    pub fn period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PeriodSeconds", value.into_value().into_node());
        self
    }

    /// The statistic to use for comparison to the threshold. It can be any CloudWatch statistic or extended statistic. For more information about statistics, see [CloudWatch statistics definitions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html).
    ///
    /// `Statistic`.
    pub fn statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Statistic", value.into_value().into_node());
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

impl Kind for SliMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SliMetricProperty> for SliMetricProperty {}
impl From<SliMetricProperty> for Node {
    #[inline]
    fn from(value: SliMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SliMetricProperty> for SliMetricProperty {
    #[inline]
    fn into_value(self) -> Value<SliMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The start and end time of the time exclusion window.
///
/// The property type `Window` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[must_use = "a property type does nothing until it is set"]
pub struct WindowProperty(Object);

impl WindowProperty {
    /// `WindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `duration`: The start and end time of the time exclusion window.
    /// - `duration_unit`: The unit of measurement to use during the time window exclusion.
    pub fn new(duration: impl IntoValue<i64>, duration_unit: impl IntoValue<DurationUnit>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Duration", duration.into_value().into_node());
        object_.put("DurationUnit", duration_unit.into_value().into_node());
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

impl Kind for WindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WindowProperty> for WindowProperty {}
impl From<WindowProperty> for Node {
    #[inline]
    fn from(value: WindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WindowProperty> for WindowProperty {
    #[inline]
    fn into_value(self) -> Value<WindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComparisonOperator` of a `RequestBasedSli` of `AWS::ApplicationSignals::ServiceLevelObjective`.
pub enum ComparisonOperator {
    /// `GreaterThan`.
    GreaterThan,
    /// `GreaterThanOrEqualTo`.
    GreaterThanOrEqualTo,
    /// `LessThan`.
    LessThan,
    /// `LessThanOrEqualTo`.
    LessThanOrEqualTo,
}

#[diagnostic::do_not_recommend]
impl Kind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComparisonOperator> for ComparisonOperator {
    #[inline]
    fn into_value(self) -> Value<ComparisonOperator> {
        const VALUES: &[&str] = &[
            "GreaterThan",
            "GreaterThanOrEqualTo",
            "LessThan",
            "LessThanOrEqualTo",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DurationUnit` of a `CalendarInterval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
pub enum DurationUnit {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
}

#[diagnostic::do_not_recommend]
impl Kind for DurationUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for DurationUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for DurationUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DurationUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<DurationUnit> for DurationUnit {
    #[inline]
    fn into_value(self) -> Value<DurationUnit> {
        const VALUES: &[&str] = &["DAY", "HOUR", "MINUTE", "MONTH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MetricType` of a `RequestBasedSliMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
pub enum MetricType {
    /// `AVAILABILITY`.
    Availability,
    /// `LATENCY`.
    Latency,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricType {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricType {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricType> for MetricType {
    #[inline]
    fn into_value(self) -> Value<MetricType> {
        const VALUES: &[&str] = &["AVAILABILITY", "LATENCY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SelectionConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
pub enum Type {
    /// `EXPLICIT`.
    Explicit,
    /// `PREFIX`.
    Prefix,
    /// `REGEX`.
    Regex,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["EXPLICIT", "PREFIX", "REGEX"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
