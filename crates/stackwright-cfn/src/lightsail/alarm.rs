// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Alarm` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::Alarm` resource specifies an alarm that can be used to monitor a single metric for one of your Lightsail resources.
///
/// `AWS::Lightsail::Alarm`; `Ref` returns its `AlarmName`, a [`lightsail::AlarmName`](kinds::lightsail::AlarmName).
/// Changing one of these replaces it: `AlarmName`, `MetricName`, `MonitoredResourceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlarm(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Alarm",
    tags: None,
    rules: include_str!("alarm.rules"),
};

impl CfnAlarm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Alarm";

    /// `CfnAlarm` with its required properties, in alphabetical order:
    ///
    /// - `alarm_name`: The name of the alarm.
    /// - `comparison_operator`: The arithmetic operation to use when comparing the specified statistic and threshold.
    /// - `evaluation_periods`: The number of periods over which data is compared to the specified threshold.
    /// - `metric_name`: The name of the metric associated with the alarm.
    /// - `monitored_resource_name`: The name of the Lightsail resource that the alarm monitors.
    /// - `threshold`: The value against which the specified statistic is compared.
    pub fn new(
        alarm_name: impl IntoValue<String>,
        comparison_operator: impl IntoValue<String>,
        evaluation_periods: impl IntoValue<i64>,
        metric_name: impl IntoValue<String>,
        monitored_resource_name: impl IntoValue<String>,
        threshold: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmName", alarm_name.into_value().into_node());
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put(
            "EvaluationPeriods",
            evaluation_periods.into_value().into_node(),
        );
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put(
            "MonitoredResourceName",
            monitored_resource_name.into_value().into_node(),
        );
        object_.put("Threshold", threshold.into_value().into_node());
        Self(object_)
    }

    /// The contact protocols for the alarm, such as `Email`, `SMS` (text messaging), or both.
    ///
    /// *Allowed Values*: `Email` | `SMS`
    ///
    /// `ContactProtocols`; updated in place.
    pub fn contact_protocols(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ContactProtocols", value.into_value().into_node());
        self
    }

    /// The number of data points within the evaluation periods that must be breaching to cause the alarm to go to the `ALARM` state.
    ///
    /// `DatapointsToAlarm`; updated in place.
    pub fn datapoints_to_alarm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DatapointsToAlarm", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether the alarm is enabled.
    ///
    /// `NotificationEnabled`; updated in place.
    pub fn notification_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NotificationEnabled", value.into_value().into_node());
        self
    }

    /// The alarm states that trigger a notification.
    ///
    /// > To specify the `OK` and `INSUFFICIENT_DATA` values, you must also specify `ContactProtocols` values. Otherwise, the `OK` and `INSUFFICIENT_DATA` values will not take effect and the stack will drift.
    ///
    /// *Allowed Values*: `OK` | `ALARM` | `INSUFFICIENT_DATA`
    ///
    /// `NotificationTriggers`; updated in place.
    pub fn notification_triggers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotificationTriggers", value.into_value().into_node());
        self
    }

    /// Specifies how the alarm handles missing data points.
    ///
    /// An alarm can treat missing data in the following ways:
    ///
    /// - `breaching` - Assumes the missing data is not within the threshold. Missing data counts towards the number of times that the metric is not within the threshold.
    /// - `notBreaching` - Assumes the missing data is within the threshold. Missing data does not count towards the number of times that the metric is not within the threshold.
    /// - `ignore` - Ignores the missing data. Maintains the current alarm state.
    /// - `missing` - Missing data is treated as missing.
    ///
    /// `TreatMissingData`; updated in place.
    pub fn treat_missing_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TreatMissingData", value.into_value().into_node());
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
    /// What `Ref` returns: its `AlarmName`, a [`lightsail::AlarmName`](kinds::lightsail::AlarmName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::AlarmName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the alarm.
    ///
    /// `Fn::GetAtt` of `AlarmArn`.
    #[inline]
    pub fn attr_alarm_arn(&self) -> Value<kinds::lightsail::AlarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AlarmArn")))
    }

    /// The current state of the alarm.
    ///
    /// An alarm has the following possible states:
    ///
    /// - `ALARM` - The metric is outside of the defined threshold.
    /// - `INSUFFICIENT_DATA` - The alarm has recently started, the metric is not available, or not enough data is available for the metric to determine the alarm state.
    /// - `OK` - The metric is within the defined threshold.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::lightsail::AlarmName> for &CfnAlarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::AlarmName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::AlarmArn> for &CfnAlarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::AlarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AlarmArn")))
    }
}
