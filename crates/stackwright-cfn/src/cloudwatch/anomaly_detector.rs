// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::AnomalyDetector` and its property types.

use crate::l1::*;

/// The `AWS::CloudWatch::AnomalyDetector` type specifies an anomaly detection band for a certain metric and statistic. The band represents the expected "normal" range for the metric values. Anomaly detection bands can be used for visualization of a metric's expected values, and for alarms.
///
/// For more information see [Using CloudWatch anomaly detection.](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html).
///
/// `AWS::CloudWatch::AnomalyDetector`; `Ref` returns its `Id`, a [`cloudwatch::AnomalyDetectorId`](kinds::cloudwatch::AnomalyDetectorId).
/// Changing one of these replaces it: `Dimensions`, `MetricCharacteristics`, `MetricMathAnomalyDetector`, `MetricName`, `Namespace`, `SingleMetricAnomalyDetector`, `Stat`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnomalyDetector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::AnomalyDetector",
    tags: None,
    rules: include_str!("anomaly_detector.rules"),
};

impl CfnAnomalyDetector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::AnomalyDetector";

    /// `CfnAnomalyDetector` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model. The configuration can also include the time zone to use for the metric.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(mut self, value: impl IntoValue<ConfigurationProperty>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The dimensions of the metric associated with the anomaly detection band.
    ///
    /// `Dimensions`; an update replaces the resource.
    pub fn dimensions(mut self, value: impl IntoValue<List<DimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// Use this object to include parameters to provide information about your metric to CloudWatch to help it build more accurate anomaly detection models. Currently, it includes the `PeriodicSpikes` parameter.
    ///
    /// `MetricCharacteristics`; an update replaces the resource.
    pub fn metric_characteristics(
        mut self,
        value: impl IntoValue<MetricCharacteristicsProperty>,
    ) -> Self {
        self.0
            .put("MetricCharacteristics", value.into_value().into_node());
        self
    }

    /// The CloudWatch metric math expression for this anomaly detector.
    ///
    /// `MetricMathAnomalyDetector`; an update replaces the resource.
    pub fn metric_math_anomaly_detector(
        mut self,
        value: impl IntoValue<MetricMathAnomalyDetectorProperty>,
    ) -> Self {
        self.0
            .put("MetricMathAnomalyDetector", value.into_value().into_node());
        self
    }

    /// The name of the metric associated with the anomaly detection band.
    ///
    /// `MetricName`; an update replaces the resource.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The namespace of the metric associated with the anomaly detection band.
    ///
    /// `Namespace`; an update replaces the resource.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The CloudWatch metric and statistic for this anomaly detector.
    ///
    /// `SingleMetricAnomalyDetector`; an update replaces the resource.
    pub fn single_metric_anomaly_detector(
        mut self,
        value: impl IntoValue<SingleMetricAnomalyDetectorProperty>,
    ) -> Self {
        self.0.put(
            "SingleMetricAnomalyDetector",
            value.into_value().into_node(),
        );
        self
    }

    /// The statistic of the metric associated with the anomaly detection band.
    ///
    /// `Stat`; an update replaces the resource.
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Stat", value.into_value().into_node());
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

impl Construct for CfnAnomalyDetector {
    type Handle = CfnAnomalyDetectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAnomalyDetectorRef {
        CfnAnomalyDetectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAnomalyDetector`] of a stack.
pub struct CfnAnomalyDetectorRef(NodeRef);

impl Clone for CfnAnomalyDetectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAnomalyDetectorRef {}
impl AsNode for CfnAnomalyDetectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAnomalyDetectorRef {
    /// What `Ref` returns: its `Id`, a [`cloudwatch::AnomalyDetectorId`](kinds::cloudwatch::AnomalyDetectorId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::AnomalyDetectorId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudwatch::AnomalyDetectorId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudwatch::AnomalyDetectorId> for &CfnAnomalyDetectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::AnomalyDetectorId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model. The configuration can also include the time zone to use for the metric.
///
/// The property type `Configuration` of `AWS::CloudWatch::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationProperty(Object);

impl ConfigurationProperty {
    /// `ConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies an array of time ranges to exclude from use when the anomaly detection model is trained and updated. Use this to make sure that events that could cause unusual values for the metric, such as deployments, aren't used when CloudWatch creates or updates the model.
    ///
    /// `ExcludedTimeRanges`.
    pub fn excluded_time_ranges(mut self, value: impl IntoValue<List<RangeProperty>>) -> Self {
        self.0
            .put("ExcludedTimeRanges", value.into_value().into_node());
        self
    }

    /// The time zone to use for the metric. This is useful to enable the model to automatically account for daylight savings time changes if the metric is sensitive to such time changes.
    ///
    /// To specify a time zone, use the name of the time zone as specified in the standard tz database. For more information, see [tz database](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/Tz_database).
    ///
    /// `MetricTimeZone`.
    pub fn metric_time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricTimeZone", value.into_value().into_node());
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

impl Kind for ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationProperty> for ConfigurationProperty {}
impl From<ConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationProperty> for ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A dimension is a name/value pair that is part of the identity of a metric. Because dimensions are part of the unique identifier for a metric, whenever you add a unique name/value pair to one of your metrics, you are creating a new variation of that metric. For example, many Amazon EC2 metrics publish `InstanceId` as a dimension name, and the actual instance ID as the value for that dimension.
///
/// You can assign up to 30 dimensions to a metric.
///
/// The property type `Dimension` of `AWS::CloudWatch::AnomalyDetector`.
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

/// Represents a specific metric.
///
/// The property type `Metric` of `AWS::CloudWatch::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricProperty(Object);

impl MetricProperty {
    /// `MetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The name of the metric.
    /// - `namespace`: The namespace of the metric.
    pub fn new(metric_name: impl IntoValue<String>, namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        Self(object_)
    }

    /// The dimensions for the metric.
    ///
    /// `Dimensions`; an update replaces the resource.
    pub fn dimensions(mut self, value: impl IntoValue<List<DimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
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

/// This object includes parameters that you can use to provide information to CloudWatch to help it build more accurate anomaly detection models.
///
/// The property type `MetricCharacteristics` of `AWS::CloudWatch::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricCharacteristicsProperty(Object);

impl MetricCharacteristicsProperty {
    /// `MetricCharacteristicsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set this parameter to true if values for this metric consistently include spikes that should not be considered to be anomalies. With this set to true, CloudWatch will expect to see spikes that occurred consistently during the model training period, and won't flag future similar spikes as anomalies.
    ///
    /// `PeriodicSpikes`.
    pub fn periodic_spikes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PeriodicSpikes", value.into_value().into_node());
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

impl Kind for MetricCharacteristicsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricCharacteristicsProperty> for MetricCharacteristicsProperty {}
impl From<MetricCharacteristicsProperty> for Node {
    #[inline]
    fn from(value: MetricCharacteristicsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricCharacteristicsProperty> for MetricCharacteristicsProperty {
    #[inline]
    fn into_value(self) -> Value<MetricCharacteristicsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure is used in both `GetMetricData` and `PutMetricAlarm`. The supported use of this structure is different for those two operations.
///
/// When used in `GetMetricData`, it indicates the metric data to return, and whether this call is just retrieving a batch set of data for one metric, or is performing a Metrics Insights query or a math expression. A single `GetMetricData` call can include up to 500 `MetricDataQuery` structures.
///
/// When used in `PutMetricAlarm`, it enables you to create an alarm based on a metric math expression. Each `MetricDataQuery` in the array specifies either a metric to retrieve, or a math expression to be performed on retrieved metrics. A single `PutMetricAlarm` call can include up to 20 `MetricDataQuery` structures in the array. The 20 structures can include as many as 10 structures that contain a `MetricStat` parameter to retrieve a metric, and as many as 10 structures that contain the `Expression` parameter to perform a math expression. Of those `Expression` structures, one must have `true` as the value for `ReturnData`. The result of this expression is the value the alarm watches.
///
/// Any expression used in a `PutMetricAlarm` operation must return a single time series. For more information, see [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax) in the *Amazon CloudWatch User Guide*.
///
/// Some of the parameters of this structure also have different uses whether you are using this structure in a `GetMetricData` operation or a `PutMetricAlarm` operation. These differences are explained in the following parameter list.
///
/// The property type `MetricDataQuery` of `AWS::CloudWatch::AnomalyDetector`.
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

    /// The ID of the account where the metrics are located.
    ///
    /// If you are performing a `GetMetricData` operation in a monitoring account, use this to specify which account to retrieve this metric from.
    ///
    /// If you are performing a `PutMetricAlarm` operation, use this to specify which account contains the metric that the alarm is watching.
    ///
    /// `AccountId`; an update replaces the resource.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// This field can contain either a Metrics Insights query, or a metric math expression to be performed on the returned data. For more information about Metrics Insights queries, see [Metrics Insights query components and syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage) in the *Amazon CloudWatch User Guide*.
    ///
    /// A math expression can use the `Id` of the other metrics or queries to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions. For more information about metric math expressions, see [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax) in the *Amazon CloudWatch User Guide*.
    ///
    /// Within each MetricDataQuery object, you must specify either `Expression` or `MetricStat` but not both.
    ///
    /// `Expression`; an update replaces the resource.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard widget, the label is shown. If Label is omitted, CloudWatch generates a default.
    ///
    /// You can put dynamic expressions into a label, so that it is more descriptive. For more information, see [Using Dynamic Labels](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/graph-dynamic-labels.html).
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
    /// `MetricStat`; an update replaces the resource.
    pub fn metric_stat(mut self, value: impl IntoValue<MetricStatProperty>) -> Self {
        self.0.put("MetricStat", value.into_value().into_node());
        self
    }

    /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple of 60. High-resolution metrics are those metrics stored by a `PutMetricData` operation that includes a `StorageResolution of 1 second`.
    ///
    /// `Period`; an update replaces the resource.
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Period", value.into_value().into_node());
        self
    }

    /// When used in `GetMetricData`, this option indicates whether to return the timestamps and raw data values of this metric. If you are performing this call just to do math expressions and do not also need the raw data returned, you can specify `false`. If you omit this, the default of `true` is used.
    ///
    /// When used in `PutMetricAlarm`, specify `true` for the one expression result to use as the alarm. For all other metrics and expressions in the same `PutMetricAlarm` operation, specify `ReturnData` as False.
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

/// Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input. The designated math expression must return a single time series.
///
/// The property type `MetricMathAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricMathAnomalyDetectorProperty(Object);

impl MetricMathAnomalyDetectorProperty {
    /// `MetricMathAnomalyDetectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of metric data query structures that enables you to create an anomaly detector based on the result of a metric math expression. Each item in `MetricDataQueries` gets a metric or performs a math expression. One item in `MetricDataQueries` is the expression that provides the time series that the anomaly detector uses as input. Designate the expression by setting `ReturnData` to `true` for this object in the array. For all other expressions and metrics, set `ReturnData` to `false`. The designated expression must return a single time series.
    ///
    /// `MetricDataQueries`; an update replaces the resource.
    pub fn metric_data_queries(
        mut self,
        value: impl IntoValue<List<MetricDataQueryProperty>>,
    ) -> Self {
        self.0
            .put("MetricDataQueries", value.into_value().into_node());
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

impl Kind for MetricMathAnomalyDetectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricMathAnomalyDetectorProperty> for MetricMathAnomalyDetectorProperty {}
impl From<MetricMathAnomalyDetectorProperty> for Node {
    #[inline]
    fn from(value: MetricMathAnomalyDetectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricMathAnomalyDetectorProperty> for MetricMathAnomalyDetectorProperty {
    #[inline]
    fn into_value(self) -> Value<MetricMathAnomalyDetectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines the metric to be returned, along with the statistics, period, and units.
///
/// The property type `MetricStat` of `AWS::CloudWatch::AnomalyDetector`.
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

    /// When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
    ///
    /// In a `Get` operation, if you omit `Unit` then all data that was collected with any unit is returned, along with the corresponding units that were specified when the data was reported to CloudWatch. If you specify a unit, the operation returns only data that was collected with that unit specified. If you specify a unit that does not match the data collected, the results of the operation are null. CloudWatch does not perform unit conversions.
    ///
    /// `Unit`; an update replaces the resource.
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

/// Each `Range` specifies one range of days or times to exclude from use for training or updating an anomaly detection model.
///
/// The property type `Range` of `AWS::CloudWatch::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct RangeProperty(Object);

impl RangeProperty {
    /// `RangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: The end time of the range to exclude.
    /// - `start_time`: The start time of the range to exclude.
    pub fn new(end_time: impl IntoValue<String>, start_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
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

impl Kind for RangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RangeProperty> for RangeProperty {}
impl From<RangeProperty> for Node {
    #[inline]
    fn from(value: RangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RangeProperty> for RangeProperty {
    #[inline]
    fn into_value(self) -> Value<RangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as input. If you have enabled unified cross-account observability, and this account is a monitoring account, the metric can be in the same account or a source account.
///
/// The property type `SingleMetricAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleMetricAnomalyDetectorProperty(Object);

impl SingleMetricAnomalyDetectorProperty {
    /// `SingleMetricAnomalyDetectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If the CloudWatch metric that provides the time series that the anomaly detector uses as input is in another account, specify that account ID here. If you omit this parameter, the current account is used.
    ///
    /// `AccountId`.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// The metric dimensions to create the anomaly detection model for.
    ///
    /// `Dimensions`; an update replaces the resource.
    pub fn dimensions(mut self, value: impl IntoValue<List<DimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The name of the metric to create the anomaly detection model for.
    ///
    /// `MetricName`; an update replaces the resource.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The namespace of the metric to create the anomaly detection model for.
    ///
    /// `Namespace`; an update replaces the resource.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The statistic to use for the metric and anomaly detection model.
    ///
    /// `Stat`; an update replaces the resource.
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Stat", value.into_value().into_node());
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

impl Kind for SingleMetricAnomalyDetectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleMetricAnomalyDetectorProperty> for SingleMetricAnomalyDetectorProperty {}
impl From<SingleMetricAnomalyDetectorProperty> for Node {
    #[inline]
    fn from(value: SingleMetricAnomalyDetectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleMetricAnomalyDetectorProperty> for SingleMetricAnomalyDetectorProperty {
    #[inline]
    fn into_value(self) -> Value<SingleMetricAnomalyDetectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
