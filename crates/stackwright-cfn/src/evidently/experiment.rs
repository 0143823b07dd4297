// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Evidently::Experiment` and its property types.

use crate::l1::*;

/// Creates or updates an Evidently *experiment*. Before you create an experiment, you must create the feature to use for the experiment.
///
/// An experiment helps you make feature design decisions based on evidence and data. An experiment can test as many as five variations at once. Evidently collects experiment data and analyzes it by statistical methods, and provides clear recommendations about which variations perform better.
///
/// `AWS::Evidently::Experiment`; `Ref` returns its `Arn`, a [`evidently::ExperimentArn`](kinds::evidently::ExperimentArn).
/// Changing one of these replaces it: `Name`, `Project`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExperiment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Evidently::Experiment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("experiment.rules"),
};

impl CfnExperiment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Evidently::Experiment";

    /// `CfnExperiment` with its required properties, in alphabetical order:
    ///
    /// - `metric_goals`: An array of structures that defines the metrics used for the experiment, and whether a higher or lower value for each metric is the goal.
    /// - `name`: A name for the new experiment.
    /// - `online_ab_config`: A structure that contains the configuration of which variation to use as the "control" version.
    /// - `project`: The name or the ARN of the project where this experiment is to be created.
    /// - `treatments`: An array of structures that describe the configuration of each feature variation used in the experiment.
    pub fn new(
        metric_goals: impl IntoValue<List<MetricGoalObjectProperty>>,
        name: impl IntoValue<String>,
        online_ab_config: impl IntoValue<OnlineAbConfigObjectProperty>,
        project: impl IntoValue<String>,
        treatments: impl IntoValue<List<TreatmentObjectProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricGoals", metric_goals.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("OnlineAbConfig", online_ab_config.into_value().into_node());
        object_.put("Project", project.into_value().into_node());
        object_.put("Treatments", treatments.into_value().into_node());
        Self(object_)
    }

    /// An optional description of the experiment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// When Evidently assigns a particular user session to an experiment, it must use a randomization ID to determine which variation the user session is served. This randomization ID is a combination of the entity ID and `randomizationSalt`. If you omit `randomizationSalt`, Evidently uses the experiment name as the `randomizationSalt`.
    ///
    /// `RandomizationSalt`; updated in place.
    pub fn randomization_salt(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RandomizationSalt", value.into_value().into_node());
        self
    }

    /// Set this to `true` to remove the segment that is associated with this experiment. You can't use this parameter if the experiment is currently running.
    ///
    /// `RemoveSegment`; updated in place.
    pub fn remove_segment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RemoveSegment", value.into_value().into_node());
        self
    }

    /// A structure that you can use to start and stop the experiment.
    ///
    /// `RunningStatus`; updated in place.
    pub fn running_status(mut self, value: impl IntoValue<RunningStatusObjectProperty>) -> Self {
        self.0.put("RunningStatus", value.into_value().into_node());
        self
    }

    /// The portion of the available audience that you want to allocate to this experiment, in thousandths of a percent. The available audience is the total audience minus the audience that you have allocated to overrides or current launches of this feature.
    ///
    /// This is represented in thousandths of a percent. For example, specify 10,000 to allocate 10% of the available audience.
    ///
    /// `SamplingRate`; updated in place.
    pub fn sampling_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SamplingRate", value.into_value().into_node());
        self
    }

    /// Specifies an audience *segment* to use in the experiment. When a segment is used in an experiment, only user sessions that match the segment pattern are used in the experiment.
    ///
    /// For more information, see [Segment rule pattern syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently-segments.html#CloudWatch-Evidently-segments-syntax).
    ///
    /// `Segment`; updated in place.
    pub fn segment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Segment", value.into_value().into_node());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the experiment.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
    ///
    /// Tags don't have any semantic meaning to AWS and are interpreted strictly as strings of characters.
    ///
    /// You can associate as many as 50 tags with an experiment.
    ///
    /// For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
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

impl Construct for CfnExperiment {
    type Handle = CfnExperimentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExperimentRef {
        CfnExperimentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExperiment`] of a stack.
pub struct CfnExperimentRef(NodeRef);

impl Clone for CfnExperimentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExperimentRef {}
impl AsNode for CfnExperimentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExperimentRef {
    /// What `Ref` returns: its `Arn`, a [`evidently::ExperimentArn`](kinds::evidently::ExperimentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::evidently::ExperimentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the experiment. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject/experiment/myExperiment`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::evidently::ExperimentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::evidently::ExperimentArn> for &CfnExperimentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::evidently::ExperimentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Use this structure to tell Evidently whether higher or lower values are desired for a metric that is used in an experiment.
///
/// The property type `MetricGoalObject` of `AWS::Evidently::Experiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricGoalObjectProperty(Object);

impl MetricGoalObjectProperty {
    /// `MetricGoalObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `desired_change`: `INCREASE` means that a variation with a higher number for this metric is performing better.
    /// - `entity_id_key`: The entity, such as a user or session, that does an action that causes a metric value to be recorded.
    /// - `metric_name`: A name for the metric.
    /// - `value_key`: The JSON path to reference the numerical metric value in the event.
    pub fn new(
        desired_change: impl IntoValue<DesiredChange>,
        entity_id_key: impl IntoValue<String>,
        metric_name: impl IntoValue<String>,
        value_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DesiredChange", desired_change.into_value().into_node());
        object_.put("EntityIdKey", entity_id_key.into_value().into_node());
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("ValueKey", value_key.into_value().into_node());
        Self(object_)
    }

    /// The EventBridge event pattern that defines how the metric is recorded.
    ///
    /// For more information about EventBridge event patterns, see [Amazon EventBridge event patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html).
    ///
    /// `EventPattern`.
    pub fn event_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventPattern", value.into_value().into_node());
        self
    }

    /// A label for the units that the metric is measuring.
    ///
    /// `UnitLabel`.
    pub fn unit_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UnitLabel", value.into_value().into_node());
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

impl Kind for MetricGoalObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricGoalObjectProperty> for MetricGoalObjectProperty {}
impl From<MetricGoalObjectProperty> for Node {
    #[inline]
    fn from(value: MetricGoalObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricGoalObjectProperty> for MetricGoalObjectProperty {
    #[inline]
    fn into_value(self) -> Value<MetricGoalObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the configuration of which variation to use as the "control" version. The "control" version is used for comparison with other variations. This structure also specifies how much experiment traffic is allocated to each variation.
///
/// The property type `OnlineAbConfigObject` of `AWS::Evidently::Experiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnlineAbConfigObjectProperty(Object);

impl OnlineAbConfigObjectProperty {
    /// `OnlineAbConfigObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the variation that is to be the default variation that the other variations are compared to.
    ///
    /// `ControlTreatmentName`.
    pub fn control_treatment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ControlTreatmentName", value.into_value().into_node());
        self
    }

    /// A set of key-value pairs. The keys are treatment names, and the values are the portion of experiment traffic to be assigned to that treatment. Specify the traffic portion in thousandths of a percent, so 20,000 for a variation would allocate 20% of the experiment traffic to that variation.
    ///
    /// `TreatmentWeights`.
    pub fn treatment_weights(
        mut self,
        value: impl IntoValue<List<TreatmentToWeightProperty>>,
    ) -> Self {
        self.0
            .put("TreatmentWeights", value.into_value().into_node());
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

impl Kind for OnlineAbConfigObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnlineAbConfigObjectProperty> for OnlineAbConfigObjectProperty {}
impl From<OnlineAbConfigObjectProperty> for Node {
    #[inline]
    fn from(value: OnlineAbConfigObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnlineAbConfigObjectProperty> for OnlineAbConfigObjectProperty {
    #[inline]
    fn into_value(self) -> Value<OnlineAbConfigObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to start and stop the experiment.
///
/// The property type `RunningStatusObject` of `AWS::Evidently::Experiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct RunningStatusObjectProperty(Object);

impl RunningStatusObjectProperty {
    /// `RunningStatusObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: To start the experiment now, specify `START` for this parameter.
    pub fn new(status: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// If you are using CloudFormation to start the experiment, use this field to specify when the experiment is to end. The format is as a UNIX timestamp. For more information about this format, see [The Current Epoch Unix Timestamp](https://docs.aws.amazon.com/https://www.unixtimestamp.com/index.php).
    ///
    /// `AnalysisCompleteTime`.
    pub fn analysis_complete_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AnalysisCompleteTime", value.into_value().into_node());
        self
    }

    /// If you are using CloudFormation to stop this experiment, specify either `COMPLETED` or `CANCELLED` here to indicate how to classify this experiment.
    ///
    /// `DesiredState`.
    pub fn desired_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DesiredState", value.into_value().into_node());
        self
    }

    /// If you are using CloudFormation to stop this experiment, this is an optional field that you can use to record why the experiment is being stopped or cancelled.
    ///
    /// `Reason`.
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Reason", value.into_value().into_node());
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

impl Kind for RunningStatusObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RunningStatusObjectProperty> for RunningStatusObjectProperty {}
impl From<RunningStatusObjectProperty> for Node {
    #[inline]
    fn from(value: RunningStatusObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RunningStatusObjectProperty> for RunningStatusObjectProperty {
    #[inline]
    fn into_value(self) -> Value<RunningStatusObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that defines one treatment in an experiment. A treatment is a variation of the feature that you are including in the experiment.
///
/// The property type `TreatmentObject` of `AWS::Evidently::Experiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct TreatmentObjectProperty(Object);

impl TreatmentObjectProperty {
    /// `TreatmentObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `feature`: The name of the feature for this experiment.
    /// - `treatment_name`: A name for this treatment.
    /// - `variation`: The name of the variation to use for this treatment.
    pub fn new(
        feature: impl IntoValue<String>,
        treatment_name: impl IntoValue<String>,
        variation: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Feature", feature.into_value().into_node());
        object_.put("TreatmentName", treatment_name.into_value().into_node());
        object_.put("Variation", variation.into_value().into_node());
        Self(object_)
    }

    /// The description of the treatment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for TreatmentObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TreatmentObjectProperty> for TreatmentObjectProperty {}
impl From<TreatmentObjectProperty> for Node {
    #[inline]
    fn from(value: TreatmentObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TreatmentObjectProperty> for TreatmentObjectProperty {
    #[inline]
    fn into_value(self) -> Value<TreatmentObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines how much experiment traffic to allocate to one treatment used in the experiment.
///
/// The property type `TreatmentToWeight` of `AWS::Evidently::Experiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct TreatmentToWeightProperty(Object);

impl TreatmentToWeightProperty {
    /// `TreatmentToWeightProperty` with its required properties, in alphabetical order:
    ///
    /// - `split_weight`: The portion of experiment traffic to allocate to this treatment.
    /// - `treatment`: The name of the treatment.
    pub fn new(split_weight: impl IntoValue<i64>, treatment: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SplitWeight", split_weight.into_value().into_node());
        object_.put("Treatment", treatment.into_value().into_node());
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

impl Kind for TreatmentToWeightProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TreatmentToWeightProperty> for TreatmentToWeightProperty {}
impl From<TreatmentToWeightProperty> for Node {
    #[inline]
    fn from(value: TreatmentToWeightProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TreatmentToWeightProperty> for TreatmentToWeightProperty {
    #[inline]
    fn into_value(self) -> Value<TreatmentToWeightProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DesiredChange` of a `MetricGoalObject` of `AWS::Evidently::Experiment`.
pub enum DesiredChange {
    /// `DECREASE`.
    Decrease,
    /// `INCREASE`.
    Increase,
}

#[diagnostic::do_not_recommend]
impl Kind for DesiredChange {}
#[diagnostic::do_not_recommend]
impl TextKind for DesiredChange {}
#[diagnostic::do_not_recommend]
impl IdKind for DesiredChange {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DesiredChange {}
#[diagnostic::do_not_recommend]
impl IntoValue<DesiredChange> for DesiredChange {
    #[inline]
    fn into_value(self) -> Value<DesiredChange> {
        const VALUES: &[&str] = &["DECREASE", "INCREASE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
