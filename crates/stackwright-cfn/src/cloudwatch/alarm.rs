// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::Alarm` and its property types.

use crate::l1::*;

/// The `AWS::CloudWatch::Alarm` type specifies an alarm and associates it with the specified metric or metric math expression.
///
/// When this operation creates an alarm, the alarm state is immediately set to `INSUFFICIENT_DATA`. The alarm is then evaluated and its state is set appropriately. Any actions associated with the new state are then executed.
///
/// When you update an existing alarm, its state is left unchanged, but the update completely overwrites the previous configuration of the alarm.
///
/// `AWS::CloudWatch::Alarm`; `Ref` returns its `AlarmName`, a [`cloudwatch::AlarmName`](kinds::cloudwatch::AlarmName).
/// Changing one of these replaces it: `AlarmName`.
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlarm(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::Alarm",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("alarm.rules"),
};

impl CfnAlarm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::Alarm";

    /// `CfnAlarm` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE.
    ///
    /// `ActionsEnabled`; default `true`; updated in place.
    pub fn actions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ActionsEnabled", value.into_value().into_node());
        self
    }

    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state. Specify each action as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that you can specify, see [PutMetricAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html) in the *Amazon CloudWatch API Reference*.
    ///
    /// `AlarmActions`; updated in place.
    pub fn alarm_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AlarmActions", value.into_value().into_node());
        self
    }

    /// The description of the alarm.
    ///
    /// `AlarmDescription`; updated in place.
    pub fn alarm_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AlarmDescription", value.into_value().into_node());
        self
    }

    /// The name of the alarm. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the alarm name.
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `AlarmName`; an update replaces the resource.
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AlarmName", value.into_value().into_node());
        self
    }

    /// The arithmetic operation to use when comparing the specified statistic and threshold. The specified statistic value is used as the first operand.
    ///
    /// `ComparisonOperator`; updated in place.
    pub fn comparison_operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComparisonOperator", value.into_value().into_node());
        self
    }

    /// The number of datapoints that must be breaching to trigger the alarm. This is used only if you are setting an "M out of N" alarm. In that case, this value is the M, and the value that you set for `EvaluationPeriods` is the N value. For more information, see [Evaluating an Alarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarm-evaluation) in the *Amazon CloudWatch User Guide*.
    ///
    /// If you omit this parameter, CloudWatch uses the same value here that you set for `EvaluationPeriods`, and the alarm goes to alarm state if that many consecutive periods are breaching.
    ///
    /// `DatapointsToAlarm`; updated in place.
    pub fn datapoints_to_alarm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DatapointsToAlarm", value.into_value().into_node());
        self
    }

    /// The dimensions for the metric associated with the alarm. For an alarm based on a math expression, you can't specify `Dimensions`. Instead, you use `Metrics`.
    ///
    /// `Dimensions`; updated in place.
    pub fn dimensions(mut self, value: impl IntoValue<List<DimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// Used only for alarms based on percentiles. If `ignore`, the alarm state does not change during periods with too few data points to be statistically significant. If `evaluate` or this parameter is not used, the alarm is always evaluated and possibly changes state no matter how many data points are available.
    ///
    /// `EvaluateLowSampleCountPercentile`; updated in place.
    pub fn evaluate_low_sample_count_percentile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EvaluateLowSampleCountPercentile",
            value.into_value().into_node(),
        );
        self
    }

    /// The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``.
    ///
    /// `EvaluationCriteria`; updated in place.
    pub fn evaluation_criteria(
        mut self,
        value: impl IntoValue<EvaluationCriteriaProperty>,
    ) -> Self {
        self.0
            .put("EvaluationCriteria", value.into_value().into_node());
        self
    }

    /// The frequency, in seconds, at which the alarm is evaluated.
    ///
    /// `EvaluationInterval`; updated in place.
    pub fn evaluation_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EvaluationInterval", value.into_value().into_node());
        self
    }

    /// The number of periods over which data is compared to the specified threshold. If you are setting an alarm that requires that a number of consecutive data points be breaching to trigger the alarm, this value specifies that number. If you are setting an "M out of N" alarm, this value is the N, and `DatapointsToAlarm` is the M.
    ///
    /// For more information, see [Evaluating an Alarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarm-evaluation) in the *Amazon CloudWatch User Guide*.
    ///
    /// `EvaluationPeriods`; updated in place.
    pub fn evaluation_periods(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EvaluationPeriods", value.into_value().into_node());
        self
    }

    /// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. This is a union type. Set exactly one of its members, ``SlidingWindow`` or ``WallClockWindow``. If you don't set ``EvaluationWindow``, the alarm uses a ``SlidingWindow`` by default.
    /// For more information, see [Alarm evaluation windows](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html) in the *CloudWatch User Guide*.
    ///
    /// `EvaluationWindow`; updated in place.
    pub fn evaluation_window(mut self, value: impl IntoValue<EvaluationWindowProperty>) -> Self {
        self.0
            .put("EvaluationWindow", value.into_value().into_node());
        self
    }

    /// The percentile statistic for the metric associated with the alarm. Specify a value between p0.0 and p100.
    ///
    /// For an alarm based on a metric, you must specify either `Statistic` or `ExtendedStatistic` but not both.
    ///
    /// For an alarm based on a math expression, you can't specify `ExtendedStatistic`. Instead, you use `Metrics`.
    ///
    /// `ExtendedStatistic`; updated in place.
    pub fn extended_statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExtendedStatistic", value.into_value().into_node());
        self
    }

    /// The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    ///
    /// `InsufficientDataActions`; updated in place.
    pub fn insufficient_data_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InsufficientDataActions", value.into_value().into_node());
        self
    }

    /// The name of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm based on a math expression, you use `Metrics` instead and you can't specify `MetricName`.
    ///
    /// `MetricName`; updated in place.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// An array that enables you to create an alarm based on the result of a metric math expression. Each item in the array either retrieves a metric or performs a math expression.
    ///
    /// If you specify the `Metrics` parameter, you cannot specify `MetricName`, `Dimensions`, `Period`, `Namespace`, `Statistic`, `ExtendedStatistic`, or `Unit`.
    ///
    /// `Metrics`; updated in place.
    pub fn metrics(mut self, value: impl IntoValue<List<MetricDataQueryProperty>>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
        self
    }

    /// The namespace of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm based on a math expression, you can't specify `Namespace` and you use `Metrics` instead.
    ///
    /// For a list of namespaces for metrics from AWS services, see [AWS Services That Publish CloudWatch Metrics.](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html)
    ///
    /// `Namespace`; updated in place.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The actions to execute when this alarm transitions to the `OK` state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    ///
    /// `OKActions`; updated in place.
    pub fn ok_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("OKActions", value.into_value().into_node());
        self
    }

    /// The period, in seconds, over which the statistic is applied. This is required for an alarm based on a metric. Valid values are 10, 20, 30, 60, and any multiple of 60.
    ///
    /// For an alarm based on a math expression, you can't specify `Period`, and instead you use the `Metrics` parameter.
    ///
    /// *Minimum:* 10
    ///
    /// `Period`; updated in place.
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Period", value.into_value().into_node());
        self
    }

    /// The statistic for the metric associated with the alarm, other than percentile. For percentile statistics, use `ExtendedStatistic`.
    ///
    /// For an alarm based on a metric, you must specify either `Statistic` or `ExtendedStatistic` but not both.
    ///
    /// For an alarm based on a math expression, you can't specify `Statistic`. Instead, you use `Metrics`.
    ///
    /// `Statistic`; updated in place.
    pub fn statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Statistic", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource` permission.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The value to compare with the specified statistic.
    ///
    /// `Threshold`; updated in place.
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Threshold", value.into_value().into_node());
        self
    }

    /// In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND` function used as the threshold for the alarm.
    ///
    /// `ThresholdMetricId`; updated in place.
    pub fn threshold_metric_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ThresholdMetricId", value.into_value().into_node());
        self
    }

    /// Sets how this alarm is to handle missing data points. Valid values are `breaching`, `notBreaching`, `ignore`, and `missing`. For more information, see [Configuring How CloudWatch Alarms Treat Missing Data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-missing-data) in the *Amazon CloudWatch User Guide*.
    ///
    /// If you omit this parameter, the default behavior of `missing` is used.
    ///
    /// `TreatMissingData`; updated in place.
    pub fn treat_missing_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TreatMissingData", value.into_value().into_node());
        self
    }

    /// The unit of the metric associated with the alarm. Specify this only if you are creating an alarm based on a single metric. Do not specify this if you are specifying a `Metrics` array.
    ///
    /// You can specify the following values: Seconds, Microseconds, Milliseconds, Bytes, Kilobytes, Megabytes, Gigabytes, Terabytes, Bits, Kilobits, Megabits, Gigabits, Terabits, Percent, Count, Bytes/Second, Kilobytes/Second, Megabytes/Second, Gigabytes/Second, Terabytes/Second, Bits/Second, Kilobits/Second, Megabits/Second, Gigabits/Second, Terabits/Second, Count/Second, or None.
    ///
    /// `Unit`; updated in place.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
        self
    }

    /// The `WarmUpConfiguration` property.
    ///
    /// `WarmUpConfiguration`; updated in place.
    pub fn warm_up_configuration(
        mut self,
        value: impl IntoValue<WarmUpConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WarmUpConfiguration", value.into_value().into_node());
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

impl Construct for CfnAlarm {
    type Handle = CfnAlarmRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAlarmRef {
        CfnAlarmRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAlarm`] of a stack.
pub struct CfnAlarmRef(NodeRef);

impl Clone for CfnAlarmRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAlarmRef {}
impl AsNode for CfnAlarmRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAlarmRef {
    /// What `Ref` returns: its `AlarmName`, a [`cloudwatch::AlarmName`](kinds::cloudwatch::AlarmName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::AlarmName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the CloudWatch alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudwatch::AlarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::cloudwatch::AlarmName> for &CfnAlarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::AlarmName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudwatch::AlarmArn> for &CfnAlarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::AlarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states.
///
/// The property type `AlarmPromQLCriteria` of `AWS::CloudWatch::Alarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmPromQLCriteriaProperty(Object);

impl AlarmPromQLCriteriaProperty {
    /// `AlarmPromQLCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The duration, in seconds, that a contributor must be continuously breaching before it transitions to the ``ALARM`` state.
    ///
    /// `PendingPeriod`.
    pub fn pending_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PendingPeriod", value.into_value().into_node());
        self
    }

    /// The PromQL query that the alarm evaluates. The query must return a result of vector type. Each entry in the vector result represents an alarm contributor.
    ///
    /// `Query`.
    pub fn query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Query", value.into_value().into_node());
        self
    }

    /// The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to the ``OK`` state.
    ///
    /// `RecoveryPeriod`.
    pub fn recovery_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RecoveryPeriod", value.into_value().into_node());
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

impl Kind for AlarmPromQLCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmPromQLCriteriaProperty> for AlarmPromQLCriteriaProperty {}
impl From<AlarmPromQLCriteriaProperty> for Node {
    #[inline]
    fn from(value: AlarmPromQLCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmPromQLCriteriaProperty> for AlarmPromQLCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmPromQLCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Dimension is an embedded property of the `AWS::CloudWatch::Alarm` type. Dimensions are name/value pairs that can be associated with a CloudWatch metric. You can specify a maximum of 30 dimensions for a given metric.
///
/// The property type `Dimension` of `AWS::CloudWatch::Alarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionProperty(Object);

impl DimensionProperty {
    /// `DimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the dimension, from 1–255 characters in length.
    /// - `value`: The value for the dimension, from 1–255 characters in length.
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

/// The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``.
///
/// The property type `EvaluationCriteria` of `AWS::CloudWatch::Alarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationCriteriaProperty(Object);

impl EvaluationCriteriaProperty {
    /// `EvaluationCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states.
    ///
    /// `PromQLCriteria`.
    pub fn prom_ql_criteria(mut self, value: impl IntoValue<AlarmPromQLCriteriaProperty>) -> Self {
        self.0.put("PromQLCriteria", value.into_value().into_node());
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

impl Kind for EvaluationCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationCriteriaProperty> for EvaluationCriteriaProperty {}
impl From<EvaluationCriteriaProperty> for Node {
    #[inline]
    fn from(value: EvaluationCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationCriteriaProperty> for EvaluationCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. This is a union type. Set exactly one of its members, ``SlidingWindow`` or ``WallClockWindow``. If you don't set ``EvaluationWindow``, the alarm uses a ``SlidingWindow`` by default.
/// For more information, see [Alarm evaluation windows](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html) in the *CloudWatch User Guide*.
///
/// The property type `EvaluationWindow` of `AWS::CloudWatch::Alarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationWindowProperty(Object);

impl EvaluationWindowProperty {
    /// `EvaluationWindowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A sliding window, which advances each time the alarm is evaluated, forming a rolling time window. This is the default evaluation window.
    ///
    /// `SlidingWindow`; free JSON, such as an [`Object`].
    pub fn sliding_window(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("SlidingWindow", value.into_value().into_node());
        self
    }

    /// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
    /// When you use a wall clock window, the alarm's period must be 1 minute (60 seconds), 5 minutes (300 seconds), 1 hour (3,600 seconds), 1 day (86,400 seconds), or 1 week (604,800 seconds). Other period values aren't supported with a wall clock window.
    /// Choose a wall clock window when your monitoring is tied to a business or calendar period, such as daily reports, batch jobs, or backups, or when you want alarm evaluations to match the periods shown on a metric dashboard.
    ///
    /// `WallClockWindow`.
    pub fn wall_clock_window(mut self, value: impl IntoValue<WallClockWindowProperty>) -> Self {
        self.0
            .put("WallClockWindow", value.into_value().into_node());
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

impl Kind for EvaluationWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationWindowProperty> for EvaluationWindowProperty {}
impl From<EvaluationWindowProperty> for Node {
    #[inline]
    fn from(value: EvaluationWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationWindowProperty> for EvaluationWindowProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Metric` property type represents a specific metric. `Metric` is a property of the [MetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudwatch-alarm-metricstat.html) property type.
///
/// The property type `Metric` of `AWS::CloudWatch::Alarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricProperty(Object);

impl MetricProperty {
    /// `MetricProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The metric dimensions that you want to be used for the metric that the alarm will watch.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<DimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The name of the metric that you want the alarm to watch. This is a required field.
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The namespace of the metric that the alarm will watch.
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

/// The `MetricDataQuery` property type specifies the metric data to return, and whether this call is just retrieving a batch set of data for one metric, or is performing a math expression on metric data.
///
/// Any expression used must return a single time series. For more information, see [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax) in the *Amazon CloudWatch User Guide*.
///
/// The property type `MetricDataQuery` of `AWS::CloudWatch::Alarm`.
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

    /// The ID of the account where the metrics are located, if this is a cross-account alarm.
    ///
    /// `AccountId`.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// The math expression to be performed on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions. For more information about metric math expressions, see [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax) in the *Amazon CloudWatch User Guide*.
    ///
    /// Within each MetricDataQuery object, you must specify either `Expression` or `MetricStat` but not both.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard widget, the label is shown. If `Label` is omitted, CloudWatch generates a default.
    ///
    /// `Label`.
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Label", value.into_value().into_node());
        self
    }

    /// The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is retrieving a metric and not performing a math expression on returned data.
    ///
    /// Within one MetricDataQuery object, you must specify either `Expression` or `MetricStat` but not both.
    ///
    /// `MetricStat`.
    pub fn metric_stat(mut self, value: impl IntoValue<MetricStatProperty>) -> Self {
        self.0.put("MetricStat", value.into_value().into_node());
        self
    }

    /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple of 60. High-resolution metrics are those metrics stored by a `PutMetricData` operation that includes a `StorageResolution of 1 second`.
    ///
    /// `Period`.
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Period", value.into_value().into_node());
        self
    }

    /// This option indicates whether to return the timestamps and raw data values of this metric.
    ///
    /// When you create an alarm based on a metric math expression, specify `True` for this value for only the one math expression that the alarm is based on. You must specify `False` for `ReturnData` for all the other metrics and expressions used in the alarm.
    ///
    /// This field is required.
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

/// This structure defines the metric to be returned, along with the statistics, period, and units.
///
/// `MetricStat` is a property of the [MetricDataQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudwatch-alarm-metricdataquery.html) property type.
///
/// The property type `MetricStat` of `AWS::CloudWatch::Alarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricStatProperty(Object);

impl MetricStatProperty {
    /// `MetricStatProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric`: The metric to return, including the metric name, namespace, and dimensions.
    /// - `period`: The granularity, in seconds, of the returned data points.
    /// - `stat`: The statistic to return.
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

    /// The unit to use for the returned data points.
    ///
    /// Valid values are: Seconds, Microseconds, Milliseconds, Bytes, Kilobytes, Megabytes, Gigabytes, Terabytes, Bits, Kilobits, Megabits, Gigabits, Terabits, Percent, Count, Bytes/Second, Kilobytes/Second, Megabytes/Second, Gigabytes/Second, Terabytes/Second, Bits/Second, Kilobits/Second, Megabits/Second, Gigabits/Second, Terabits/Second, Count/Second, or None.
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

/// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
/// When you use a wall clock window, the alarm's period must be 1 minute (60 seconds), 5 minutes (300 seconds), 1 hour (3,600 seconds), 1 day (86,400 seconds), or 1 week (604,800 seconds). Other period values aren't supported with a wall clock window.
/// Choose a wall clock window when your monitoring is tied to a business or calendar period, such as daily reports, batch jobs, or backups, or when you want alarm evaluations to match the periods shown on a metric dashboard.
///
/// The property type `WallClockWindow` of `AWS::CloudWatch::Alarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct WallClockWindowProperty(Object);

impl WallClockWindowProperty {
    /// `WallClockWindowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time zone to use when the alarm aligns the evaluation window to clock boundaries. You can specify an IANA time zone name (for example, ``America/New_York``), a fixed UTC offset (for example, ``+05:30``), or an offset-prefixed identifier (for example, ``UTC+05:30``). The offset must be aligned to a multiple of 5 minutes. If you don't specify a time zone, CloudWatch uses ``UTC``.
    /// The time zone affects window alignment for all periods, including periods of one hour or shorter.
    ///
    /// `Timezone`.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
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

impl Kind for WallClockWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WallClockWindowProperty> for WallClockWindowProperty {}
impl From<WallClockWindowProperty> for Node {
    #[inline]
    fn from(value: WallClockWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WallClockWindowProperty> for WallClockWindowProperty {
    #[inline]
    fn into_value(self) -> Value<WallClockWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `WarmUpConfiguration` of `AWS::CloudWatch::Alarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct WarmUpConfigurationProperty(Object);

impl WarmUpConfigurationProperty {
    /// `WarmUpConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the alarm waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data arrives earlier. If false, the alarm ends the warm-up period early and starts evaluating as soon as it has enough metric data to fill its evaluation window. This is the default behavior.
    ///
    /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
    pub fn only_start_evaluating_after_warm_up_period_ends(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
            value.into_value().into_node(),
        );
        self
    }

    /// The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. Valid values range from 1 to 2880 minutes (2 days). You can change this value while the alarm is still in its warm-up period. Changes have no effect after the warm-up period ends.
    ///
    /// `WarmUpPeriodDurationInMinutes`.
    pub fn warm_up_period_duration_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "WarmUpPeriodDurationInMinutes",
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

impl Kind for WarmUpConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WarmUpConfigurationProperty> for WarmUpConfigurationProperty {}
impl From<WarmUpConfigurationProperty> for Node {
    #[inline]
    fn from(value: WarmUpConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WarmUpConfigurationProperty> for WarmUpConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WarmUpConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
