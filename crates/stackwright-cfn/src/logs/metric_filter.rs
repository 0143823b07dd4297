// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::MetricFilter` and its property types.

use crate::l1::*;

/// The `AWS::Logs::MetricFilter` resource specifies a metric filter that describes how CloudWatch Logs extracts information from logs and transforms it into Amazon CloudWatch metrics. If you have multiple metric filters that are associated with a log group, all the filters are applied to the log streams in that group.
///
/// The maximum number of metric filters that can be associated with a log group is 100.
///
/// `AWS::Logs::MetricFilter`; `Ref` returns the physical id, which is made of `LogGroupName`, `FilterName`.
/// Changing one of these replaces it: `FilterName`, `LogGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMetricFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::MetricFilter",
    tags: None,
    rules: include_str!("metric_filter.rules"),
};

impl CfnMetricFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::MetricFilter";

    /// `CfnMetricFilter` with its required properties, in alphabetical order:
    ///
    /// - `filter_pattern`: A filter pattern for extracting metric data out of ingested log events.
    /// - `log_group_name`: The name of an existing log group that you want to associate with this metric filter.
    /// - `metric_transformations`: The metric transformations.
    pub fn new(
        filter_pattern: impl IntoValue<String>,
        log_group_name: impl IntoValue<kinds::logs::LogGroupName>,
        metric_transformations: impl IntoValue<List<MetricTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FilterPattern", filter_pattern.into_value().into_node());
        object_.put("LogGroupName", log_group_name.into_value().into_node());
        object_.put(
            "MetricTransformations",
            metric_transformations.into_value().into_node(),
        );
        Self(object_)
    }

    /// This parameter is valid only for log groups that have an active log transformer. For more information about log transformers, see [PutTransformer](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutTransformer.html).
    ///
    /// If this value is `true`, the metric filter is applied on the transformed version of the log events instead of the original ingested log events.
    ///
    /// `ApplyOnTransformedLogs`; updated in place.
    pub fn apply_on_transformed_logs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ApplyOnTransformedLogs", value.into_value().into_node());
        self
    }

    /// The list of system fields that are emitted as additional dimensions in the generated metrics. Returns the `emitSystemFieldDimensions` value if it was specified when the metric filter was created.
    ///
    /// `EmitSystemFieldDimensions`; updated in place.
    pub fn emit_system_field_dimensions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EmitSystemFieldDimensions", value.into_value().into_node());
        self
    }

    /// The filter expression that specifies which log events are processed by this metric filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when the metric filter was created.
    ///
    /// `FieldSelectionCriteria`; updated in place.
    pub fn field_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FieldSelectionCriteria", value.into_value().into_node());
        self
    }

    /// The name of the metric filter.
    ///
    /// `FilterName`; an update replaces the resource.
    pub fn filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FilterName", value.into_value().into_node());
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

impl Construct for CfnMetricFilter {
    type Handle = CfnMetricFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMetricFilterRef {
        CfnMetricFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMetricFilter`] of a stack.
pub struct CfnMetricFilterRef(NodeRef);

impl Clone for CfnMetricFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMetricFilterRef {}
impl AsNode for CfnMetricFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMetricFilterRef {
    /// What `Ref` returns: the physical id, which is made of `LogGroupName`, `FilterName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the CloudWatch metric dimensions to publish with this metric.
///
/// Because dimensions are part of the unique identifier for a metric, whenever a unique dimension name/value pair is extracted from your logs, you are creating a new variation of that metric.
///
/// For more information about publishing dimensions with metrics created by metric filters, see [Publishing dimensions with metrics from values in JSON or space-delimited log events](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#logs-metric-filters-dimensions).
///
/// > Metrics extracted from log events are charged as custom metrics. To prevent unexpected high charges, do not specify high-cardinality fields such as `IPAddress` or `requestID` as dimensions. Each different value found for a dimension is treated as a separate metric and accrues charges as a separate custom metric.
/// >
/// > To help prevent accidental high charges, Amazon disables a metric filter if it generates 1000 different name/value pairs for the dimensions that you have specified within a certain amount of time.
/// >
/// > You can also set up a billing alarm to alert you if your charges are higher than expected. For more information, see [Creating a Billing Alarm to Monitor Your Estimated AWS Charges](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html).
///
/// The property type `Dimension` of `AWS::Logs::MetricFilter`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionProperty(Object);

impl DimensionProperty {
    /// `DimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The name for the CloudWatch metric dimension that the metric filter creates.
    /// - `value`: The log event field that will contain the value for this dimension.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

/// `MetricTransformation` is a property of the `AWS::Logs::MetricFilter` resource that describes how to transform log streams into a CloudWatch metric.
///
/// The property type `MetricTransformation` of `AWS::Logs::MetricFilter`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricTransformationProperty(Object);

impl MetricTransformationProperty {
    /// `MetricTransformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The name of the CloudWatch metric.
    /// - `metric_namespace`: A custom namespace to contain your metric in CloudWatch.
    /// - `metric_value`: The value that is published to the CloudWatch metric.
    pub fn new(
        metric_name: impl IntoValue<String>,
        metric_namespace: impl IntoValue<String>,
        metric_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("MetricNamespace", metric_namespace.into_value().into_node());
        object_.put("MetricValue", metric_value.into_value().into_node());
        Self(object_)
    }

    /// (Optional) The value to emit when a filter pattern does not match a log event. This value can be null.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The fields to use as dimensions for the metric. One metric filter can include as many as three dimensions.
    ///
    /// > Metrics extracted from log events are charged as custom metrics. To prevent unexpected high charges, do not specify high-cardinality fields such as `IPAddress` or `requestID` as dimensions. Each different value found for a dimension is treated as a separate metric and accrues charges as a separate custom metric.
    /// >
    /// > CloudWatch Logs disables a metric filter if it generates 1000 different name/value pairs for your specified dimensions within a certain amount of time. This helps to prevent accidental high charges.
    /// >
    /// > You can also set up a billing alarm to alert you if your charges are higher than expected. For more information, see [Creating a Billing Alarm to Monitor Your Estimated AWS Charges](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html).
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<DimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The unit to assign to the metric. If you omit this, the unit is set as `None`.
    ///
    /// `Unit`; one of `Seconds`, `Microseconds`, `Milliseconds`, `Bytes`, `Kilobytes`, `Megabytes`, `Gigabytes`, `Terabytes`, `Bits`, `Kilobits`, `Megabits`, `Gigabits`, ….
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
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

impl Kind for MetricTransformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricTransformationProperty> for MetricTransformationProperty {}
impl From<MetricTransformationProperty> for Node {
    #[inline]
    fn from(value: MetricTransformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricTransformationProperty> for MetricTransformationProperty {
    #[inline]
    fn into_value(self) -> Value<MetricTransformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Unit` of a `MetricTransformation` of `AWS::Logs::MetricFilter`.
pub enum Unit {
    /// `Bits`.
    Bits,
    /// `Bits/Second`.
    BitsSecond,
    /// `Bytes`.
    Bytes,
    /// `Bytes/Second`.
    BytesSecond,
    /// `Count`.
    Count,
    /// `Count/Second`.
    CountSecond,
    /// `Gigabits`.
    Gigabits,
    /// `Gigabits/Second`.
    GigabitsSecond,
    /// `Gigabytes`.
    Gigabytes,
    /// `Gigabytes/Second`.
    GigabytesSecond,
    /// `Kilobits`.
    Kilobits,
    /// `Kilobits/Second`.
    KilobitsSecond,
    /// `Kilobytes`.
    Kilobytes,
    /// `Kilobytes/Second`.
    KilobytesSecond,
    /// `Megabits`.
    Megabits,
    /// `Megabits/Second`.
    MegabitsSecond,
    /// `Megabytes`.
    Megabytes,
    /// `Megabytes/Second`.
    MegabytesSecond,
    /// `Microseconds`.
    Microseconds,
    /// `Milliseconds`.
    Milliseconds,
    /// `None`.
    None,
    /// `Percent`.
    Percent,
    /// `Seconds`.
    Seconds,
    /// `Terabits`.
    Terabits,
    /// `Terabits/Second`.
    TerabitsSecond,
    /// `Terabytes`.
    Terabytes,
    /// `Terabytes/Second`.
    TerabytesSecond,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &[
            "Bits",
            "Bits/Second",
            "Bytes",
            "Bytes/Second",
            "Count",
            "Count/Second",
            "Gigabits",
            "Gigabits/Second",
            "Gigabytes",
            "Gigabytes/Second",
            "Kilobits",
            "Kilobits/Second",
            "Kilobytes",
            "Kilobytes/Second",
            "Megabits",
            "Megabits/Second",
            "Megabytes",
            "Megabytes/Second",
            "Microseconds",
            "Milliseconds",
            "None",
            "Percent",
            "Seconds",
            "Terabits",
            "Terabits/Second",
            "Terabytes",
            "Terabytes/Second",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
