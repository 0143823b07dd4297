// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Personalize::MetricAttribution` and its property types.

use crate::l1::*;

/// Creates a metric attribution for reporting on recommendation impact in Amazon Personalize.
///
/// `AWS::Personalize::MetricAttribution`; `Ref` returns its `MetricAttributionArn`, a [`personalize::MetricAttributionArn`](kinds::personalize::MetricAttributionArn).
/// Changing one of these replaces it: `DatasetGroupArn`, `Metrics`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMetricAttribution(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Personalize::MetricAttribution",
    tags: None,
    rules: include_str!("metric_attribution.rules"),
};

impl CfnMetricAttribution {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Personalize::MetricAttribution";

    /// `CfnMetricAttribution` with its required properties, in alphabetical order:
    ///
    /// - `dataset_group_arn`: The ARN of the destination dataset group.
    /// - `metrics`: A list of metric attributes for the metric attribution.
    /// - `metrics_output_config`: The output configuration details for the metric attribution.
    /// - `name`: The name of the metric attribution.
    pub fn new(
        dataset_group_arn: impl IntoValue<kinds::personalize::DatasetGroupArn>,
        metrics: impl IntoValue<List<MetricAttributeProperty>>,
        metrics_output_config: impl IntoValue<MetricsOutputConfigProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetGroupArn",
            dataset_group_arn.into_value().into_node(),
        );
        object_.put("Metrics", metrics.into_value().into_node());
        object_.put(
            "MetricsOutputConfig",
            metrics_output_config.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
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

impl Construct for CfnMetricAttribution {
    type Handle = CfnMetricAttributionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMetricAttributionRef {
        CfnMetricAttributionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMetricAttribution`] of a stack.
pub struct CfnMetricAttributionRef(NodeRef);

impl Clone for CfnMetricAttributionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMetricAttributionRef {}
impl AsNode for CfnMetricAttributionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMetricAttributionRef {
    /// What `Ref` returns: its `MetricAttributionArn`, a [`personalize::MetricAttributionArn`](kinds::personalize::MetricAttributionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::personalize::MetricAttributionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the metric attribution.
    ///
    /// `Fn::GetAtt` of `MetricAttributionArn`.
    #[inline]
    pub fn attr_metric_attribution_arn(&self) -> Value<kinds::personalize::MetricAttributionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MetricAttributionArn")))
    }

    /// The status of the metric attribution.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::personalize::MetricAttributionArn> for &CfnMetricAttributionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::personalize::MetricAttributionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A metric attribute for the metric attribution.
///
/// The property type `MetricAttribute` of `AWS::Personalize::MetricAttribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricAttributeProperty(Object);

impl MetricAttributeProperty {
    /// `MetricAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_type`: The metric's event type.
    /// - `expression`: The attribute's expression.
    /// - `metric_name`: The metric's name.
    pub fn new(
        event_type: impl IntoValue<String>,
        expression: impl IntoValue<String>,
        metric_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventType", event_type.into_value().into_node());
        object_.put("Expression", expression.into_value().into_node());
        object_.put("MetricName", metric_name.into_value().into_node());
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

impl Kind for MetricAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricAttributeProperty> for MetricAttributeProperty {}
impl From<MetricAttributeProperty> for Node {
    #[inline]
    fn from(value: MetricAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricAttributeProperty> for MetricAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<MetricAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The output configuration details for the metric attribution.
///
/// The property type `MetricsOutputConfig` of `AWS::Personalize::MetricAttribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsOutputConfigProperty(Object);

impl MetricsOutputConfigProperty {
    /// `MetricsOutputConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role for the metric attribution.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The configuration details of an Amazon S3 output bucket.
    ///
    /// `S3DataDestination`.
    pub fn s3_data_destination(mut self, value: impl IntoValue<S3DataDestinationProperty>) -> Self {
        self.0
            .put("S3DataDestination", value.into_value().into_node());
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

impl Kind for MetricsOutputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsOutputConfigProperty> for MetricsOutputConfigProperty {}
impl From<MetricsOutputConfigProperty> for Node {
    #[inline]
    fn from(value: MetricsOutputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsOutputConfigProperty> for MetricsOutputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsOutputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details of an Amazon S3 output bucket.
///
/// The property type `S3DataDestination` of `AWS::Personalize::MetricAttribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DataDestinationProperty(Object);

impl S3DataDestinationProperty {
    /// `S3DataDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`: The file path of the Amazon S3 bucket.
    pub fn new(path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the KMS key.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for S3DataDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DataDestinationProperty> for S3DataDestinationProperty {}
impl From<S3DataDestinationProperty> for Node {
    #[inline]
    fn from(value: S3DataDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DataDestinationProperty> for S3DataDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DataDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
