// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::FleetMetric` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::FleetMetric` resource to declare a fleet metric.
///
/// `AWS::IoT::FleetMetric`; `Ref` returns its `MetricName`, a [`iot::FleetMetricName`](kinds::iot::FleetMetricName).
/// Changing one of these replaces it: `MetricName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFleetMetric(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::FleetMetric",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fleet_metric.rules"),
};

impl CfnFleetMetric {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::FleetMetric";

    /// `CfnFleetMetric` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The name of the fleet metric to create.
    pub fn new(metric_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        Self(object_)
    }

    /// The field to aggregate.
    ///
    /// `AggregationField`; updated in place.
    pub fn aggregation_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AggregationField", value.into_value().into_node());
        self
    }

    /// The type of the aggregation query.
    ///
    /// `AggregationType`; updated in place.
    pub fn aggregation_type(mut self, value: impl IntoValue<AggregationTypeProperty>) -> Self {
        self.0
            .put("AggregationType", value.into_value().into_node());
        self
    }

    /// The fleet metric description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the index to search.
    ///
    /// `IndexName`; updated in place.
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IndexName", value.into_value().into_node());
        self
    }

    /// The time in seconds between fleet metric emissions. Range \[60(1 min), 86400(1 day)\] and must be multiple of 60.
    ///
    /// `Period`; updated in place.
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Period", value.into_value().into_node());
        self
    }

    /// The search query string.
    ///
    /// `QueryString`; updated in place.
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QueryString", value.into_value().into_node());
        self
    }

    /// The query version.
    ///
    /// `QueryVersion`; updated in place.
    pub fn query_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QueryVersion", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the fleet metric.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Used to support unit transformation such as milliseconds to seconds. Must be a unit supported by CW metric. Default to null.
    ///
    /// `Unit`; updated in place.
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

impl Construct for CfnFleetMetric {
    type Handle = CfnFleetMetricRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFleetMetricRef {
        CfnFleetMetricRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFleetMetric`] of a stack.
pub struct CfnFleetMetricRef(NodeRef);

impl Clone for CfnFleetMetricRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFleetMetricRef {}
impl AsNode for CfnFleetMetricRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFleetMetricRef {
    /// What `Ref` returns: its `MetricName`, a [`iot::FleetMetricName`](kinds::iot::FleetMetricName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::FleetMetricName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the fleet metric was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The time the fleet metric was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedDate`.
    #[inline]
    pub fn attr_last_modified_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedDate")))
    }

    /// The Amazon Resource Name (ARN) of the fleet metric.
    ///
    /// `Fn::GetAtt` of `MetricArn`.
    #[inline]
    pub fn attr_metric_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MetricArn")))
    }

    /// The fleet metric version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::iot::FleetMetricName> for &CfnFleetMetricRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::FleetMetricName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The type of aggregation queries.
///
/// The property type `AggregationType` of `AWS::IoT::FleetMetric`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregationTypeProperty(Object);

impl AggregationTypeProperty {
    /// `AggregationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the aggregation type.
    /// - `values`: A list of the values of aggregation types.
    pub fn new(name: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for AggregationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregationTypeProperty> for AggregationTypeProperty {}
impl From<AggregationTypeProperty> for Node {
    #[inline]
    fn from(value: AggregationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregationTypeProperty> for AggregationTypeProperty {
    #[inline]
    fn into_value(self) -> Value<AggregationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
