// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::SecurityProfile` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::SecurityProfile` resource to create a Device Defender security profile. For API reference, see [CreateSecurityProfile](https://docs.aws.amazon.com/iot/latest/apireference/API_CreateSecurityProfile.html) and for general information, see [Detect](https://docs.aws.amazon.com/iot/latest/developerguide/device-defender-detect.html).
///
/// `AWS::IoT::SecurityProfile`; `Ref` returns its `SecurityProfileName`, a [`iot::SecurityProfileName`](kinds::iot::SecurityProfileName).
/// Changing one of these replaces it: `SecurityProfileName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::SecurityProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("security_profile.rules"),
};

impl CfnSecurityProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::SecurityProfile";

    /// `CfnSecurityProfile` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of metrics whose data is retained (stored). By default, data is retained for any metric used in the profile's `behaviors`, but it's also retained for any metric specified here. Can be used with custom metrics; can't be used with dimensions.
    ///
    /// `AdditionalMetricsToRetainV2`; updated in place.
    pub fn additional_metrics_to_retain_v2(
        mut self,
        value: impl IntoValue<List<MetricToRetainProperty>>,
    ) -> Self {
        self.0.put(
            "AdditionalMetricsToRetainV2",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the destinations to which alerts are sent. (Alerts are always sent to the console.) Alerts are generated when a device (thing) violates a behavior.
    ///
    /// `AlertTargets`; updated in place.
    pub fn alert_targets(mut self, value: impl IntoValue<Map<AlertTargetProperty>>) -> Self {
        self.0.put("AlertTargets", value.into_value().into_node());
        self
    }

    /// Specifies the behaviors that, when violated by a device (thing), cause an alert.
    ///
    /// `Behaviors`; updated in place.
    pub fn behaviors(mut self, value: impl IntoValue<List<BehaviorProperty>>) -> Self {
        self.0.put("Behaviors", value.into_value().into_node());
        self
    }

    /// Specifies the MQTT topic and role ARN required for metric export.
    ///
    /// `MetricsExportConfig`; updated in place.
    pub fn metrics_export_config(
        mut self,
        value: impl IntoValue<MetricsExportConfigProperty>,
    ) -> Self {
        self.0
            .put("MetricsExportConfig", value.into_value().into_node());
        self
    }

    /// A description of the security profile.
    ///
    /// `SecurityProfileDescription`; updated in place.
    pub fn security_profile_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityProfileDescription", value.into_value().into_node());
        self
    }

    /// The name you gave to the security profile.
    ///
    /// `SecurityProfileName`; an update replaces the resource.
    pub fn security_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityProfileName", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the security profile.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ARN of the target (thing group) to which the security profile is attached.
    ///
    /// `TargetArns`; updated in place.
    pub fn target_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TargetArns", value.into_value().into_node());
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

impl Construct for CfnSecurityProfile {
    type Handle = CfnSecurityProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityProfileRef {
        CfnSecurityProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityProfile`] of a stack.
pub struct CfnSecurityProfileRef(NodeRef);

impl Clone for CfnSecurityProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityProfileRef {}
impl AsNode for CfnSecurityProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityProfileRef {
    /// What `Ref` returns: its `SecurityProfileName`, a [`iot::SecurityProfileName`](kinds::iot::SecurityProfileName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::SecurityProfileName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the security profile.
    ///
    /// `Fn::GetAtt` of `SecurityProfileArn`.
    #[inline]
    pub fn attr_security_profile_arn(&self) -> Value<kinds::iot::SecurityProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SecurityProfileArn")))
    }
}

impl IntoValue<kinds::iot::SecurityProfileName> for &CfnSecurityProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::SecurityProfileName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::SecurityProfileArn> for &CfnSecurityProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::SecurityProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SecurityProfileArn")))
    }
}

/// A structure containing the alert target ARN and the role ARN.
///
/// The property type `AlertTarget` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlertTargetProperty(Object);

impl AlertTargetProperty {
    /// `AlertTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `alert_target_arn`: The Amazon Resource Name (ARN) of the notification target to which alerts are sent.
    /// - `role_arn`: The ARN of the role that grants permission to send alerts to the notification target.
    pub fn new(
        alert_target_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlertTargetArn", alert_target_arn.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for AlertTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlertTargetProperty> for AlertTargetProperty {}
impl From<AlertTargetProperty> for Node {
    #[inline]
    fn from(value: AlertTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlertTargetProperty> for AlertTargetProperty {
    #[inline]
    fn into_value(self) -> Value<AlertTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A Device Defender security profile behavior.
///
/// The property type `Behavior` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct BehaviorProperty(Object);

impl BehaviorProperty {
    /// `BehaviorProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name you've given to the behavior.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The criteria that determine if a device is behaving normally in regard to the `metric`.
    ///
    /// > In the AWS IoT console, you can choose to be sent an alert through Amazon SNS when AWS IoT Device Defender detects that a device is behaving anomalously.
    ///
    /// `Criteria`.
    pub fn criteria(mut self, value: impl IntoValue<BehaviorCriteriaProperty>) -> Self {
        self.0.put("Criteria", value.into_value().into_node());
        self
    }

    /// Value indicates exporting metrics related to the behavior when it is true.
    ///
    /// `ExportMetric`.
    pub fn export_metric(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExportMetric", value.into_value().into_node());
        self
    }

    /// What is measured by the behavior.
    ///
    /// `Metric`.
    pub fn metric(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Metric", value.into_value().into_node());
        self
    }

    /// The dimension of the metric.
    ///
    /// `MetricDimension`.
    pub fn metric_dimension(mut self, value: impl IntoValue<MetricDimensionProperty>) -> Self {
        self.0
            .put("MetricDimension", value.into_value().into_node());
        self
    }

    /// The alert status. If you set the value to `true`, alerts will be suppressed.
    ///
    /// `SuppressAlerts`.
    pub fn suppress_alerts(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SuppressAlerts", value.into_value().into_node());
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

impl Kind for BehaviorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BehaviorProperty> for BehaviorProperty {}
impl From<BehaviorProperty> for Node {
    #[inline]
    fn from(value: BehaviorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BehaviorProperty> for BehaviorProperty {
    #[inline]
    fn into_value(self) -> Value<BehaviorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria by which the behavior is determined to be normal.
///
/// The property type `BehaviorCriteria` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct BehaviorCriteriaProperty(Object);

impl BehaviorCriteriaProperty {
    /// `BehaviorCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The operator that relates the thing measured ( `metric`) to the criteria (containing a `value` or `statisticalThreshold`). Valid operators include:
    ///
    /// - `string-list`: `in-set` and `not-in-set`
    /// - `number-list`: `in-set` and `not-in-set`
    /// - `ip-address-list`: `in-cidr-set` and `not-in-cidr-set`
    /// - `number`: `less-than`, `less-than-equals`, `greater-than`, and `greater-than-equals`
    ///
    /// `ComparisonOperator`; one of `less-than`, `less-than-equals`, `greater-than`, `greater-than-equals`, `in-cidr-set`, `not-in-cidr-set`, `in-port-set`, `not-in-port-set`, `in-set`, `not-in-set`.
    pub fn comparison_operator(mut self, value: impl IntoValue<ComparisonOperator>) -> Self {
        self.0
            .put("ComparisonOperator", value.into_value().into_node());
        self
    }

    /// If a device is in violation of the behavior for the specified number of consecutive datapoints, an alarm occurs. If not specified, the default is 1.
    ///
    /// `ConsecutiveDatapointsToAlarm`.
    pub fn consecutive_datapoints_to_alarm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ConsecutiveDatapointsToAlarm",
            value.into_value().into_node(),
        );
        self
    }

    /// If an alarm has occurred and the offending device is no longer in violation of the behavior for the specified number of consecutive datapoints, the alarm is cleared. If not specified, the default is 1.
    ///
    /// `ConsecutiveDatapointsToClear`.
    pub fn consecutive_datapoints_to_clear(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ConsecutiveDatapointsToClear",
            value.into_value().into_node(),
        );
        self
    }

    /// Use this to specify the time duration over which the behavior is evaluated, for those criteria that have a time dimension (for example, `NUM_MESSAGES_SENT`). For a `statisticalThreshhold` metric comparison, measurements from all devices are accumulated over this time duration before being used to calculate percentiles, and later, measurements from an individual device are also accumulated over this time duration before being given a percentile rank. Cannot be used with list-based metric datatypes.
    ///
    /// `DurationSeconds`.
    pub fn duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationSeconds", value.into_value().into_node());
        self
    }

    /// The confidence level of the detection model.
    ///
    /// `MlDetectionConfig`.
    pub fn ml_detection_config(
        mut self,
        value: impl IntoValue<MachineLearningDetectionConfigProperty>,
    ) -> Self {
        self.0
            .put("MlDetectionConfig", value.into_value().into_node());
        self
    }

    /// A statistical ranking (percentile)that indicates a threshold value by which a behavior is determined to be in compliance or in violation of the behavior.
    ///
    /// `StatisticalThreshold`.
    pub fn statistical_threshold(
        mut self,
        value: impl IntoValue<StatisticalThresholdProperty>,
    ) -> Self {
        self.0
            .put("StatisticalThreshold", value.into_value().into_node());
        self
    }

    /// The value to be compared with the `metric`.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<MetricValueProperty>) -> Self {
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

impl Kind for BehaviorCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BehaviorCriteriaProperty> for BehaviorCriteriaProperty {}
impl From<BehaviorCriteriaProperty> for Node {
    #[inline]
    fn from(value: BehaviorCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BehaviorCriteriaProperty> for BehaviorCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<BehaviorCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `MachineLearningDetectionConfig` property type controls confidence of the machine learning model.
///
/// The property type `MachineLearningDetectionConfig` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MachineLearningDetectionConfigProperty(Object);

impl MachineLearningDetectionConfigProperty {
    /// `MachineLearningDetectionConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The model confidence level.
    ///
    /// There are three levels of confidence, `"high"`, `"medium"`, and `"low"`.
    ///
    /// The higher the confidence level, the lower the sensitivity, and the lower the alarm frequency will be.
    ///
    /// `ConfidenceLevel`; one of `LOW`, `MEDIUM`, `HIGH`.
    pub fn confidence_level(mut self, value: impl IntoValue<ConfidenceLevel>) -> Self {
        self.0
            .put("ConfidenceLevel", value.into_value().into_node());
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

impl Kind for MachineLearningDetectionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MachineLearningDetectionConfigProperty> for MachineLearningDetectionConfigProperty {}
impl From<MachineLearningDetectionConfigProperty> for Node {
    #[inline]
    fn from(value: MachineLearningDetectionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MachineLearningDetectionConfigProperty> for MachineLearningDetectionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MachineLearningDetectionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The dimension of the metric.
///
/// The property type `MetricDimension` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDimensionProperty(Object);

impl MetricDimensionProperty {
    /// `MetricDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_name`: The name of the dimension.
    pub fn new(dimension_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionName", dimension_name.into_value().into_node());
        Self(object_)
    }

    /// Operators are constructs that perform logical operations. Valid values are `IN` and `NOT_IN`.
    ///
    /// `Operator`; one of `IN`, `NOT_IN`.
    pub fn operator(mut self, value: impl IntoValue<Operator>) -> Self {
        self.0.put("Operator", value.into_value().into_node());
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

impl Kind for MetricDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDimensionProperty> for MetricDimensionProperty {}
impl From<MetricDimensionProperty> for Node {
    #[inline]
    fn from(value: MetricDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDimensionProperty> for MetricDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metric you want to retain. Dimensions are optional.
///
/// The property type `MetricToRetain` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricToRetainProperty(Object);

impl MetricToRetainProperty {
    /// `MetricToRetainProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric`: A standard of measurement.
    pub fn new(metric: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Metric", metric.into_value().into_node());
        Self(object_)
    }

    /// The value indicates exporting metrics related to the `MetricToRetain` when it's true.
    ///
    /// `ExportMetric`.
    pub fn export_metric(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExportMetric", value.into_value().into_node());
        self
    }

    /// The dimension of the metric.
    ///
    /// `MetricDimension`.
    pub fn metric_dimension(mut self, value: impl IntoValue<MetricDimensionProperty>) -> Self {
        self.0
            .put("MetricDimension", value.into_value().into_node());
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

impl Kind for MetricToRetainProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricToRetainProperty> for MetricToRetainProperty {}
impl From<MetricToRetainProperty> for Node {
    #[inline]
    fn from(value: MetricToRetainProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricToRetainProperty> for MetricToRetainProperty {
    #[inline]
    fn into_value(self) -> Value<MetricToRetainProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value to be compared with the `metric`.
///
/// The property type `MetricValue` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricValueProperty(Object);

impl MetricValueProperty {
    /// `MetricValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If the `comparisonOperator` calls for a set of CIDRs, use this to specify that set to be compared with the `metric`.
    ///
    /// `Cidrs`.
    pub fn cidrs(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Cidrs", value.into_value().into_node());
        self
    }

    /// If the `comparisonOperator` calls for a numeric value, use this to specify that numeric value to be compared with the `metric`.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// The numeric values of a metric.
    ///
    /// `Number`.
    pub fn number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Number", value.into_value().into_node());
        self
    }

    /// The numeric value of a metric.
    ///
    /// `Numbers`.
    pub fn numbers(mut self, value: impl IntoValue<List<f64>>) -> Self {
        self.0.put("Numbers", value.into_value().into_node());
        self
    }

    /// If the `comparisonOperator` calls for a set of ports, use this to specify that set to be compared with the `metric`.
    ///
    /// `Ports`.
    pub fn ports(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("Ports", value.into_value().into_node());
        self
    }

    /// The string values of a metric.
    ///
    /// `Strings`.
    pub fn strings(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Strings", value.into_value().into_node());
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

impl Kind for MetricValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricValueProperty> for MetricValueProperty {}
impl From<MetricValueProperty> for Node {
    #[inline]
    fn from(value: MetricValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricValueProperty> for MetricValueProperty {
    #[inline]
    fn into_value(self) -> Value<MetricValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the MQTT topic and role ARN required for metric export.
///
/// The property type `MetricsExportConfig` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsExportConfigProperty(Object);

impl MetricsExportConfigProperty {
    /// `MetricsExportConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `mqtt_topic`: The MQTT topic that Device Defender Detect should publish messages to for metrics export.
    /// - `role_arn`: This role ARN has permission to publish MQTT messages, after which Device Defender Detect can assume the role and publish messages on your behalf.
    pub fn new(
        mqtt_topic: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MqttTopic", mqtt_topic.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for MetricsExportConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsExportConfigProperty> for MetricsExportConfigProperty {}
impl From<MetricsExportConfigProperty> for Node {
    #[inline]
    fn from(value: MetricsExportConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsExportConfigProperty> for MetricsExportConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsExportConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A statistical ranking (percentile) that indicates a threshold value by which a behavior is determined to be in compliance or in violation of the behavior.
///
/// The property type `StatisticalThreshold` of `AWS::IoT::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatisticalThresholdProperty(Object);

impl StatisticalThresholdProperty {
    /// `StatisticalThresholdProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The percentile that resolves to a threshold value by which compliance with a behavior is determined. Metrics are collected over the specified period ( `durationSeconds`) from all reporting devices in your account and statistical ranks are calculated. Then, the measurements from a device are collected over the same period. If the accumulated measurements from the device fall above or below ( `comparisonOperator`) the value associated with the percentile specified, then the device is considered to be in compliance with the behavior, otherwise a violation occurs.
    ///
    /// `Statistic`; one of `Average`, `p0`, `p0.1`, `p0.01`, `p1`, `p10`, `p50`, `p90`, `p99`, `p99.9`, `p99.99`, `p100`.
    pub fn statistic(mut self, value: impl IntoValue<Statistic>) -> Self {
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

impl Kind for StatisticalThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatisticalThresholdProperty> for StatisticalThresholdProperty {}
impl From<StatisticalThresholdProperty> for Node {
    #[inline]
    fn from(value: StatisticalThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatisticalThresholdProperty> for StatisticalThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<StatisticalThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComparisonOperator` of a `BehaviorCriteria` of `AWS::IoT::SecurityProfile`.
pub enum ComparisonOperator {
    /// `greater-than`.
    GreaterThan,
    /// `greater-than-equals`.
    GreaterThanEquals,
    /// `in-cidr-set`.
    InCidrSet,
    /// `in-port-set`.
    InPortSet,
    /// `in-set`.
    InSet,
    /// `less-than`.
    LessThan,
    /// `less-than-equals`.
    LessThanEquals,
    /// `not-in-cidr-set`.
    NotInCidrSet,
    /// `not-in-port-set`.
    NotInPortSet,
    /// `not-in-set`.
    NotInSet,
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
            "greater-than",
            "greater-than-equals",
            "in-cidr-set",
            "in-port-set",
            "in-set",
            "less-than",
            "less-than-equals",
            "not-in-cidr-set",
            "not-in-port-set",
            "not-in-set",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConfidenceLevel` of a `MachineLearningDetectionConfig` of `AWS::IoT::SecurityProfile`.
pub enum ConfidenceLevel {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfidenceLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfidenceLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfidenceLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfidenceLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfidenceLevel> for ConfidenceLevel {
    #[inline]
    fn into_value(self) -> Value<ConfidenceLevel> {
        const VALUES: &[&str] = &["HIGH", "LOW", "MEDIUM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `MetricDimension` of `AWS::IoT::SecurityProfile`.
pub enum Operator {
    /// `IN`.
    In,
    /// `NOT_IN`.
    NotIn,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &["IN", "NOT_IN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Statistic` of a `StatisticalThreshold` of `AWS::IoT::SecurityProfile`.
pub enum Statistic {
    /// `Average`.
    Average,
    /// `p0`.
    P0,
    /// `p0.01`.
    P0_01,
    /// `p0.1`.
    P0_1,
    /// `p1`.
    P1,
    /// `p10`.
    P10,
    /// `p100`.
    P100,
    /// `p50`.
    P50,
    /// `p90`.
    P90,
    /// `p99`.
    P99,
    /// `p99.9`.
    P99_9,
    /// `p99.99`.
    P99_99,
}

#[diagnostic::do_not_recommend]
impl Kind for Statistic {}
#[diagnostic::do_not_recommend]
impl TextKind for Statistic {}
#[diagnostic::do_not_recommend]
impl IdKind for Statistic {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Statistic {}
#[diagnostic::do_not_recommend]
impl IntoValue<Statistic> for Statistic {
    #[inline]
    fn into_value(self) -> Value<Statistic> {
        const VALUES: &[&str] = &[
            "Average", "p0", "p0.01", "p0.1", "p1", "p10", "p100", "p50", "p90", "p99", "p99.9",
            "p99.99",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
