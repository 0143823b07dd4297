// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::LogAlarm` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::CloudWatch::LogAlarm. A LogAlarm evaluates scheduled query results from CloudWatch Logs and triggers actions when thresholds are breached.
///
/// `AWS::CloudWatch::LogAlarm`; `Ref` returns its `AlarmName`, a [`cloudwatch::LogAlarmName`](kinds::cloudwatch::LogAlarmName).
/// Changing one of these replaces it: `AlarmName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLogAlarm(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::LogAlarm",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("log_alarm.rules"),
};

impl CfnLogAlarm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::LogAlarm";

    /// `CfnLogAlarm` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: The arithmetic operation to use when comparing the specified threshold and the query results.
    /// - `query_results_to_alarm`: The number of query results that must be breaching to trigger the alarm.
    /// - `query_results_to_evaluate`: The number of query results over which data is compared to the specified threshold.
    /// - `scheduled_query_configuration`: The scheduled query configuration for the log alarm.
    /// - `threshold`: The value to compare against the results of the scheduled query evaluation.
    pub fn new(
        comparison_operator: impl IntoValue<String>,
        query_results_to_alarm: impl IntoValue<i64>,
        query_results_to_evaluate: impl IntoValue<i64>,
        scheduled_query_configuration: impl IntoValue<ScheduledQueryConfigurationProperty>,
        threshold: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put(
            "QueryResultsToAlarm",
            query_results_to_alarm.into_value().into_node(),
        );
        object_.put(
            "QueryResultsToEvaluate",
            query_results_to_evaluate.into_value().into_node(),
        );
        object_.put(
            "ScheduledQueryConfiguration",
            scheduled_query_configuration.into_value().into_node(),
        );
        object_.put("Threshold", threshold.into_value().into_node());
        Self(object_)
    }

    /// The number of log lines to include in alarm notifications. Valid values are 0 to 50.
    ///
    /// `ActionLogLineCount`; updated in place.
    pub fn action_log_line_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ActionLogLineCount", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications. Required when ActionLogLineCount is greater than 0.
    ///
    /// `ActionLogLineRoleArn`; updated in place.
    pub fn action_log_line_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ActionLogLineRoleArn", value.into_value().into_node());
        self
    }

    /// Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE.
    ///
    /// `ActionsEnabled`; default `true`; updated in place.
    pub fn actions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ActionsEnabled", value.into_value().into_node());
        self
    }

    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state.
    ///
    /// `AlarmActions`; updated in place.
    pub fn alarm_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AlarmActions", value.into_value().into_node());
        self
    }

    /// The description of the log alarm.
    ///
    /// `AlarmDescription`; updated in place.
    pub fn alarm_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AlarmDescription", value.into_value().into_node());
        self
    }

    /// The name of the log alarm.
    ///
    /// `AlarmName`; an update replaces the resource.
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AlarmName", value.into_value().into_node());
        self
    }

    /// The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state.
    ///
    /// `InsufficientDataActions`; updated in place.
    pub fn insufficient_data_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InsufficientDataActions", value.into_value().into_node());
        self
    }

    /// The actions to execute when this alarm transitions to the OK state from any other state.
    ///
    /// `OKActions`; updated in place.
    pub fn ok_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("OKActions", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the log alarm.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Sets how this alarm is to handle missing data points. Valid values are breaching, notBreaching, ignore, and missing.
    ///
    /// `TreatMissingData`; updated in place.
    pub fn treat_missing_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TreatMissingData", value.into_value().into_node());
        self
    }

    /// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the alarm. This reduces alarm noise from missing data while a new resource or service starts up. During the warm-up period, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions.
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

impl Construct for CfnLogAlarm {
    type Handle = CfnLogAlarmRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLogAlarmRef {
        CfnLogAlarmRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLogAlarm`] of a stack.
pub struct CfnLogAlarmRef(NodeRef);

impl Clone for CfnLogAlarmRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLogAlarmRef {}
impl AsNode for CfnLogAlarmRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLogAlarmRef {
    /// What `Ref` returns: its `AlarmName`, a [`cloudwatch::LogAlarmName`](kinds::cloudwatch::LogAlarmName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::LogAlarmName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the log alarm.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudwatch::LogAlarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::cloudwatch::LogAlarmName> for &CfnLogAlarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::LogAlarmName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudwatch::LogAlarmArn> for &CfnLogAlarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::LogAlarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The schedule configuration for the scheduled query.
///
/// The property type `ScheduleConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleConfigurationProperty(Object);

impl ScheduleConfigurationProperty {
    /// `ScheduleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule_expression`: The expression that defines when the scheduled query runs, e.g.
    /// - `start_time_offset`: The number of seconds into the past to start the query window.
    pub fn new(
        schedule_expression: impl IntoValue<String>,
        start_time_offset: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
        );
        object_.put(
            "StartTimeOffset",
            start_time_offset.into_value().into_node(),
        );
        Self(object_)
    }

    /// The number of seconds into the past to end the query window. Must be a non-negative value and cannot exceed 2592000 seconds (30 days).
    ///
    /// `EndTimeOffset`.
    pub fn end_time_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndTimeOffset", value.into_value().into_node());
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

impl Kind for ScheduleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleConfigurationProperty> for ScheduleConfigurationProperty {}
impl From<ScheduleConfigurationProperty> for Node {
    #[inline]
    fn from(value: ScheduleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleConfigurationProperty> for ScheduleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scheduled query configuration for the log alarm.
///
/// The property type `ScheduledQueryConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduledQueryConfigurationProperty(Object);

impl ScheduledQueryConfigurationProperty {
    /// `ScheduledQueryConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aggregation_expression`: The aggregation expression for the scheduled query, e.g.
    /// - `query_string`: The query string to execute against the specified log groups.
    /// - `schedule_configuration`: The schedule configuration for the scheduled query.
    /// - `scheduled_query_role_arn`: The ARN of the IAM role that grants permissions to execute the scheduled query.
    pub fn new(
        aggregation_expression: impl IntoValue<String>,
        query_string: impl IntoValue<String>,
        schedule_configuration: impl IntoValue<ScheduleConfigurationProperty>,
        scheduled_query_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AggregationExpression",
            aggregation_expression.into_value().into_node(),
        );
        object_.put("QueryString", query_string.into_value().into_node());
        object_.put(
            "ScheduleConfiguration",
            schedule_configuration.into_value().into_node(),
        );
        object_.put(
            "ScheduledQueryRoleARN",
            scheduled_query_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The log groups to query.
    ///
    /// `LogGroupIdentifiers`.
    pub fn log_group_identifiers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LogGroupIdentifiers", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the scheduled query that backs the log alarm.
    ///
    /// `Tags`.
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

impl Kind for ScheduledQueryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduledQueryConfigurationProperty> for ScheduledQueryConfigurationProperty {}
impl From<ScheduledQueryConfigurationProperty> for Node {
    #[inline]
    fn from(value: ScheduledQueryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduledQueryConfigurationProperty> for ScheduledQueryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduledQueryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the alarm. This reduces alarm noise from missing data while a new resource or service starts up. During the warm-up period, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions.
///
/// The property type `WarmUpConfiguration` of `AWS::CloudWatch::LogAlarm`.
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

    /// The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. Valid values range from 1 to 2,880 minutes (2 days). You can change this value while the alarm is still in its warm-up period. Changes have no effect after the warm-up period ends.
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
