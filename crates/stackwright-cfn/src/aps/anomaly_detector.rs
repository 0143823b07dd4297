// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::APS::AnomalyDetector` and its property types.

use crate::l1::*;

/// Anomaly detection uses the Random Cut Forest algorithm for time-series analysis. The anomaly detector analyzes Amazon Managed Service for Prometheus metrics to identify unusual patterns and behaviors.
///
/// `AWS::APS::AnomalyDetector`; `Ref` returns its `Arn`, a [`aps::AnomalyDetectorArn`](kinds::aps::AnomalyDetectorArn).
/// Changing one of these replaces it: `Alias`, `Workspace`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnomalyDetector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::APS::AnomalyDetector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("anomaly_detector.rules"),
};

impl CfnAnomalyDetector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::APS::AnomalyDetector";

    /// `CfnAnomalyDetector` with its required properties, in alphabetical order:
    ///
    /// - `alias`: The user-friendly name of the anomaly detector.
    /// - `configuration`: The algorithm configuration of the anomaly detector.
    /// - `workspace`: An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting, storing, and querying your Prometheus-compatible metrics.
    pub fn new(
        alias: impl IntoValue<String>,
        configuration: impl IntoValue<AnomalyDetectorConfigurationProperty>,
        workspace: impl IntoValue<kinds::aps::WorkspaceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("Workspace", workspace.into_value().into_node());
        Self(object_)
    }

    /// The frequency, in seconds, at which the anomaly detector evaluates metrics.
    ///
    /// `EvaluationIntervalInSeconds`; default `60`; updated in place.
    pub fn evaluation_interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "EvaluationIntervalInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector.
    ///
    /// `Labels`; updated in place.
    pub fn labels(mut self, value: impl IntoValue<List<LabelProperty>>) -> Self {
        self.0.put("Labels", value.into_value().into_node());
        self
    }

    /// The action taken when data is missing during evaluation.
    ///
    /// `MissingDataAction`; updated in place.
    pub fn missing_data_action(mut self, value: impl IntoValue<MissingDataActionProperty>) -> Self {
        self.0
            .put("MissingDataAction", value.into_value().into_node());
        self
    }

    /// The tags applied to the anomaly detector.
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
    /// What `Ref` returns: its `Arn`, a [`aps::AnomalyDetectorArn`](kinds::aps::AnomalyDetectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::aps::AnomalyDetectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the anomaly detector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::aps::AnomalyDetectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::aps::AnomalyDetectorArn> for &CfnAnomalyDetectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::aps::AnomalyDetectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration for the anomaly detection algorithm.
///
/// The property type `AnomalyDetectorConfiguration` of `AWS::APS::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnomalyDetectorConfigurationProperty(Object);

impl AnomalyDetectorConfigurationProperty {
    /// `AnomalyDetectorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `random_cut_forest`: The Random Cut Forest algorithm configuration for anomaly detection.
    pub fn new(random_cut_forest: impl IntoValue<RandomCutForestConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RandomCutForest",
            random_cut_forest.into_value().into_node(),
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

impl Kind for AnomalyDetectorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnomalyDetectorConfigurationProperty> for AnomalyDetectorConfigurationProperty {}
impl From<AnomalyDetectorConfigurationProperty> for Node {
    #[inline]
    fn from(value: AnomalyDetectorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnomalyDetectorConfigurationProperty> for AnomalyDetectorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AnomalyDetectorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for threshold settings that determine when values near expected values should be ignored during anomaly detection.
///
/// The property type `IgnoreNearExpected` of `AWS::APS::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct IgnoreNearExpectedProperty(Object);

impl IgnoreNearExpectedProperty {
    /// `IgnoreNearExpectedProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The absolute amount by which values can differ from expected values before being considered anomalous.
    ///
    /// `Amount`.
    pub fn amount(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Amount", value.into_value().into_node());
        self
    }

    /// The ratio by which values can differ from expected values before being considered anomalous.
    ///
    /// `Ratio`.
    pub fn ratio(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Ratio", value.into_value().into_node());
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

impl Kind for IgnoreNearExpectedProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IgnoreNearExpectedProperty> for IgnoreNearExpectedProperty {}
impl From<IgnoreNearExpectedProperty> for Node {
    #[inline]
    fn from(value: IgnoreNearExpectedProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IgnoreNearExpectedProperty> for IgnoreNearExpectedProperty {
    #[inline]
    fn into_value(self) -> Value<IgnoreNearExpectedProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector.
///
/// The property type `Label` of `AWS::APS::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelProperty(Object);

impl LabelProperty {
    /// `LabelProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of the label.
    /// - `value`: The value for this label.
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

impl Kind for LabelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LabelProperty> for LabelProperty {}
impl From<LabelProperty> for Node {
    #[inline]
    fn from(value: LabelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LabelProperty> for LabelProperty {
    #[inline]
    fn into_value(self) -> Value<LabelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the action to take when data is missing during anomaly detection evaluation.
///
/// The property type `MissingDataAction` of `AWS::APS::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct MissingDataActionProperty(Object);

impl MissingDataActionProperty {
    /// `MissingDataActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Marks missing data points as anomalies.
    ///
    /// `MarkAsAnomaly`.
    pub fn mark_as_anomaly(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MarkAsAnomaly", value.into_value().into_node());
        self
    }

    /// Skips evaluation when data is missing.
    ///
    /// `Skip`.
    pub fn skip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Skip", value.into_value().into_node());
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

impl Kind for MissingDataActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MissingDataActionProperty> for MissingDataActionProperty {}
impl From<MissingDataActionProperty> for Node {
    #[inline]
    fn from(value: MissingDataActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MissingDataActionProperty> for MissingDataActionProperty {
    #[inline]
    fn into_value(self) -> Value<MissingDataActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the Random Cut Forest algorithm used for anomaly detection in time-series data.
///
/// The property type `RandomCutForestConfiguration` of `AWS::APS::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct RandomCutForestConfigurationProperty(Object);

impl RandomCutForestConfigurationProperty {
    /// `RandomCutForestConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `query`: The Prometheus query used to retrieve the time-series data for anomaly detection.
    pub fn new(query: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Query", query.into_value().into_node());
        Self(object_)
    }

    /// Configuration for ignoring values that are near expected values from above during anomaly detection.
    ///
    /// `IgnoreNearExpectedFromAbove`.
    pub fn ignore_near_expected_from_above(
        mut self,
        value: impl IntoValue<IgnoreNearExpectedProperty>,
    ) -> Self {
        self.0.put(
            "IgnoreNearExpectedFromAbove",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for ignoring values that are near expected values from below during anomaly detection.
    ///
    /// `IgnoreNearExpectedFromBelow`.
    pub fn ignore_near_expected_from_below(
        mut self,
        value: impl IntoValue<IgnoreNearExpectedProperty>,
    ) -> Self {
        self.0.put(
            "IgnoreNearExpectedFromBelow",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of data points sampled from the input stream for the Random Cut Forest algorithm. The default number is 256 consecutive data points.
    ///
    /// `SampleSize`; default `256`.
    pub fn sample_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SampleSize", value.into_value().into_node());
        self
    }

    /// The number of consecutive data points used to create a shingle for the Random Cut Forest algorithm. The default number is 8 consecutive data points.
    ///
    /// `ShingleSize`; default `8`.
    pub fn shingle_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ShingleSize", value.into_value().into_node());
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

impl Kind for RandomCutForestConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RandomCutForestConfigurationProperty> for RandomCutForestConfigurationProperty {}
impl From<RandomCutForestConfigurationProperty> for Node {
    #[inline]
    fn from(value: RandomCutForestConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RandomCutForestConfigurationProperty> for RandomCutForestConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RandomCutForestConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
