// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::Metric` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Connect::Metric, a custom metric configured for an Amazon Connect instance
///
/// `AWS::Connect::Metric`; `Ref` returns its `MetricArn`, a [`connect::MetricArn`](kinds::connect::MetricArn).
/// Changing one of these replaces it: `InstanceArn`, `Status`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMetric(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::Metric",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("metric.rules"),
};

impl CfnMetric {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::Metric";

    /// `CfnMetric` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The identifier of the Amazon Connect instance.
    /// - `metric_calculation`: The calculation configuration for the metric.
    /// - `name`: The name of the custom metric.
    /// - `status`: The status of the custom metric.
    /// - `unit`: Display unit for the metric data.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        metric_calculation: impl IntoValue<MetricCalculationProperty>,
        name: impl IntoValue<String>,
        status: impl IntoValue<super::Status>,
        unit: impl IntoValue<Unit>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put(
            "MetricCalculation",
            metric_calculation.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        object_.put("Unit", unit.into_value().into_node());
        Self(object_)
    }

    /// The description of the custom metric
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates how to classify a positive trend in metric data on the UI
    ///
    /// `PositiveTrendIndicator`; one of `POSITIVE`, `NEGATIVE`, `NEUTRAL`; updated in place.
    pub fn positive_trend_indicator(
        mut self,
        value: impl IntoValue<PositiveTrendIndicator>,
    ) -> Self {
        self.0
            .put("PositiveTrendIndicator", value.into_value().into_node());
        self
    }

    /// One or more tags.
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

impl Construct for CfnMetric {
    type Handle = CfnMetricRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMetricRef {
        CfnMetricRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMetric`] of a stack.
pub struct CfnMetricRef(NodeRef);

impl Clone for CfnMetricRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMetricRef {}
impl AsNode for CfnMetricRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMetricRef {
    /// What `Ref` returns: its `MetricArn`, a [`connect::MetricArn`](kinds::connect::MetricArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::MetricArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The category of the custom metric
    ///
    /// `Fn::GetAtt` of `Category`.
    #[inline]
    pub fn attr_category(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Category")))
    }

    /// The timestamp where the metric was created
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The `CreatedUser` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedUser`.
    #[inline]
    pub fn attr_created_user(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedUser")))
    }

    /// Whether the metric was built with the guided Service Level (SL) experience, or with the free-form metric builder
    ///
    /// `Fn::GetAtt` of `CreationMethod`.
    #[inline]
    pub fn attr_creation_method(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationMethod")))
    }

    /// Earliest time that can be queried for this metric
    ///
    /// `Fn::GetAtt` of `EffectiveTime`.
    #[inline]
    pub fn attr_effective_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EffectiveTime")))
    }

    /// List of filter types that may be used with this metric
    ///
    /// `Fn::GetAtt` of `Filters`.
    #[inline]
    pub fn attr_filters(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Filters")))
    }

    /// List of groupings that may be used with this metric
    ///
    /// `Fn::GetAtt` of `Groupings`.
    #[inline]
    pub fn attr_groupings(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Groupings")))
    }

    /// The AWS region where the metric was last modified
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[inline]
    pub fn attr_last_modified_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedRegion")))
    }

    /// The timestamp where the metric was last modified
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The `LastModifiedUser` attribute.
    ///
    /// `Fn::GetAtt` of `LastModifiedUser`.
    #[inline]
    pub fn attr_last_modified_user(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedUser")))
    }

    /// The Amazon Resource Name (ARN) for the custom metric.
    ///
    /// `Fn::GetAtt` of `MetricArn`.
    #[inline]
    pub fn attr_metric_arn(&self) -> Value<kinds::connect::MetricArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MetricArn")))
    }

    /// Main provider of the document/row-level data for the metric; should match Data Lake table names
    ///
    /// `Fn::GetAtt` of `PrimaryEventSource`.
    #[inline]
    pub fn attr_primary_event_source(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrimaryEventSource")))
    }

    /// Identifies the timestamp used to place the metrics on a time-series; should match public attribute name
    ///
    /// `Fn::GetAtt` of `PrimaryEventSourceEffectiveTimestampType`.
    #[inline]
    pub fn attr_primary_event_source_effective_timestamp_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrimaryEventSourceEffectiveTimestampType"),
        ))
    }

    /// Recommended time to wait between each refresh of data for the metric
    ///
    /// `Fn::GetAtt` of `RefreshRate`.
    #[inline]
    pub fn attr_refresh_rate(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RefreshRate")))
    }

    /// List of stat aggregations available for the metric
    ///
    /// `Fn::GetAtt` of `SupportedStats`.
    #[inline]
    pub fn attr_supported_stats(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportedStats")))
    }

    /// The metric may be used to compose other (custom) metrics
    ///
    /// `Fn::GetAtt` of `SupportsCustomCalculation`.
    #[inline]
    pub fn attr_supports_custom_calculation(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SupportsCustomCalculation"),
        ))
    }

    /// The metric may be used to compose other (custom) metrics, meaning it can be used inside of aggregate stat functions
    ///
    /// `Fn::GetAtt` of `SupportsPreaggregateCalculation`.
    #[inline]
    pub fn attr_supports_preaggregate_calculation(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SupportsPreaggregateCalculation"),
        ))
    }

    /// Whether the metric is provided out-of-the-box or created by each customer
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::connect::MetricArn> for &CfnMetricRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::MetricArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CalculationComponent` of `AWS::Connect::Metric`.
#[must_use = "a property type does nothing until it is set"]
pub struct CalculationComponentProperty(Object);

impl CalculationComponentProperty {
    /// `CalculationComponentProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Metric calculation component alias for use within a calculation.
    pub fn new(alias: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        Self(object_)
    }

    /// The `MetricFilters` property.
    ///
    /// `MetricFilters`.
    pub fn metric_filters(mut self, value: impl IntoValue<List<MetricFilterProperty>>) -> Self {
        self.0.put("MetricFilters", value.into_value().into_node());
        self
    }

    /// The `MetricId` property.
    ///
    /// `MetricId`.
    pub fn metric_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricId", value.into_value().into_node());
        self
    }

    /// The `MetricName` property.
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
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

impl Kind for CalculationComponentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CalculationComponentProperty> for CalculationComponentProperty {}
impl From<CalculationComponentProperty> for Node {
    #[inline]
    fn from(value: CalculationComponentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CalculationComponentProperty> for CalculationComponentProperty {
    #[inline]
    fn into_value(self) -> Value<CalculationComponentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The calculation configuration for the metric
///
/// The property type `MetricCalculation` of `AWS::Connect::Metric`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricCalculationProperty(Object);

impl MetricCalculationProperty {
    /// `MetricCalculationProperty` with its required properties, in alphabetical order:
    ///
    /// - `calculation`: The calculation formula.
    /// - `calculation_components`: The calculation components for the metric.
    pub fn new(
        calculation: impl IntoValue<String>,
        calculation_components: impl IntoValue<List<CalculationComponentProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Calculation", calculation.into_value().into_node());
        object_.put(
            "CalculationComponents",
            calculation_components.into_value().into_node(),
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

impl Kind for MetricCalculationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricCalculationProperty> for MetricCalculationProperty {}
impl From<MetricCalculationProperty> for Node {
    #[inline]
    fn from(value: MetricCalculationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricCalculationProperty> for MetricCalculationProperty {
    #[inline]
    fn into_value(self) -> Value<MetricCalculationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetricFilter` of `AWS::Connect::Metric`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricFilterProperty(Object);

impl MetricFilterProperty {
    /// `MetricFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_filter_key`
    pub fn new(metric_filter_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricFilterKey",
            metric_filter_key.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `BooleanCondition` property.
    ///
    /// `BooleanCondition`.
    pub fn boolean_condition(
        mut self,
        value: impl IntoValue<MetricFilterBooleanConditionProperty>,
    ) -> Self {
        self.0
            .put("BooleanCondition", value.into_value().into_node());
        self
    }

    /// The `Negate` property.
    ///
    /// `Negate`.
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Negate", value.into_value().into_node());
        self
    }

    /// The `NumberCondition` property.
    ///
    /// `NumberCondition`.
    pub fn number_condition(
        mut self,
        value: impl IntoValue<MetricFilterNumberConditionProperty>,
    ) -> Self {
        self.0
            .put("NumberCondition", value.into_value().into_node());
        self
    }

    /// The `StringCondition` property.
    ///
    /// `StringCondition`.
    pub fn string_condition(
        mut self,
        value: impl IntoValue<MetricFilterStringConditionProperty>,
    ) -> Self {
        self.0
            .put("StringCondition", value.into_value().into_node());
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

impl Kind for MetricFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricFilterProperty> for MetricFilterProperty {}
impl From<MetricFilterProperty> for Node {
    #[inline]
    fn from(value: MetricFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricFilterProperty> for MetricFilterProperty {
    #[inline]
    fn into_value(self) -> Value<MetricFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetricFilterBooleanCondition` of `AWS::Connect::Metric`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricFilterBooleanConditionProperty(Object);

impl MetricFilterBooleanConditionProperty {
    /// `MetricFilterBooleanConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`
    pub fn new(comparison: impl IntoValue<MetricFilterBooleanConditionComparison>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparison", comparison.into_value().into_node());
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

impl Kind for MetricFilterBooleanConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricFilterBooleanConditionProperty> for MetricFilterBooleanConditionProperty {}
impl From<MetricFilterBooleanConditionProperty> for Node {
    #[inline]
    fn from(value: MetricFilterBooleanConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricFilterBooleanConditionProperty> for MetricFilterBooleanConditionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricFilterBooleanConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetricFilterNumberCondition` of `AWS::Connect::Metric`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricFilterNumberConditionProperty(Object);

impl MetricFilterNumberConditionProperty {
    /// `MetricFilterNumberConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`
    /// - `values`
    pub fn new(
        comparison: impl IntoValue<MetricFilterNumberConditionComparison>,
        values: impl IntoValue<List<f64>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparison", comparison.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for MetricFilterNumberConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricFilterNumberConditionProperty> for MetricFilterNumberConditionProperty {}
impl From<MetricFilterNumberConditionProperty> for Node {
    #[inline]
    fn from(value: MetricFilterNumberConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricFilterNumberConditionProperty> for MetricFilterNumberConditionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricFilterNumberConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetricFilterStringCondition` of `AWS::Connect::Metric`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricFilterStringConditionProperty(Object);

impl MetricFilterStringConditionProperty {
    /// `MetricFilterStringConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`
    /// - `values`
    pub fn new(
        comparison: impl IntoValue<MetricFilterStringConditionComparison>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparison", comparison.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for MetricFilterStringConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricFilterStringConditionProperty> for MetricFilterStringConditionProperty {}
impl From<MetricFilterStringConditionProperty> for Node {
    #[inline]
    fn from(value: MetricFilterStringConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricFilterStringConditionProperty> for MetricFilterStringConditionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricFilterStringConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Comparison` of a `MetricFilterBooleanCondition` of `AWS::Connect::Metric`.
pub enum MetricFilterBooleanConditionComparison {
    /// `IS_FALSE`.
    IsFalse,
    /// `IS_TRUE`.
    IsTrue,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricFilterBooleanConditionComparison {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricFilterBooleanConditionComparison {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricFilterBooleanConditionComparison {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricFilterBooleanConditionComparison {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricFilterBooleanConditionComparison> for MetricFilterBooleanConditionComparison {
    #[inline]
    fn into_value(self) -> Value<MetricFilterBooleanConditionComparison> {
        const VALUES: &[&str] = &["IS_FALSE", "IS_TRUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Comparison` of a `MetricFilterNumberCondition` of `AWS::Connect::Metric`.
pub enum MetricFilterNumberConditionComparison {
    /// `GREATER`.
    Greater,
    /// `GREATER_OR_EQUAL`.
    GreaterOrEqual,
    /// `LESSER`.
    Lesser,
    /// `LESSER_OR_EQUAL`.
    LesserOrEqual,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricFilterNumberConditionComparison {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricFilterNumberConditionComparison {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricFilterNumberConditionComparison {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricFilterNumberConditionComparison {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricFilterNumberConditionComparison> for MetricFilterNumberConditionComparison {
    #[inline]
    fn into_value(self) -> Value<MetricFilterNumberConditionComparison> {
        const VALUES: &[&str] = &["GREATER", "GREATER_OR_EQUAL", "LESSER", "LESSER_OR_EQUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Comparison` of a `MetricFilterStringCondition` of `AWS::Connect::Metric`.
pub enum MetricFilterStringConditionComparison {
    /// `MATCHES_ANY`.
    MatchesAny,
    /// `MATCHES_NONE`.
    MatchesNone,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricFilterStringConditionComparison {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricFilterStringConditionComparison {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricFilterStringConditionComparison {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricFilterStringConditionComparison {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricFilterStringConditionComparison> for MetricFilterStringConditionComparison {
    #[inline]
    fn into_value(self) -> Value<MetricFilterStringConditionComparison> {
        const VALUES: &[&str] = &["MATCHES_ANY", "MATCHES_NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PositiveTrendIndicator` of `AWS::Connect::Metric`.
pub enum PositiveTrendIndicator {
    /// `NEGATIVE`.
    Negative,
    /// `NEUTRAL`.
    Neutral,
    /// `POSITIVE`.
    Positive,
}

#[diagnostic::do_not_recommend]
impl Kind for PositiveTrendIndicator {}
#[diagnostic::do_not_recommend]
impl TextKind for PositiveTrendIndicator {}
#[diagnostic::do_not_recommend]
impl IdKind for PositiveTrendIndicator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PositiveTrendIndicator {}
#[diagnostic::do_not_recommend]
impl IntoValue<PositiveTrendIndicator> for PositiveTrendIndicator {
    #[inline]
    fn into_value(self) -> Value<PositiveTrendIndicator> {
        const VALUES: &[&str] = &["NEGATIVE", "NEUTRAL", "POSITIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of `AWS::Connect::Metric`.
pub enum Unit {
    /// `DOUBLE`.
    Double,
    /// `INTEGER`.
    Integer,
    /// `PERCENT`.
    Percent,
    /// `SECONDS`.
    Seconds,
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
        const VALUES: &[&str] = &["DOUBLE", "INTEGER", "PERCENT", "SECONDS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
