// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FraudDetector::Detector` and its property types.

use crate::l1::*;

/// Manages a detector and associated detector versions.
///
/// `AWS::FraudDetector::Detector`; `Ref` returns its `Arn`, a [`frauddetector::DetectorArn`](kinds::frauddetector::DetectorArn).
/// Changing one of these replaces it: `DetectorId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDetector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FraudDetector::Detector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("detector.rules"),
};

impl CfnDetector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FraudDetector::Detector";

    /// `CfnDetector` with its required properties, in alphabetical order:
    ///
    /// - `detector_id`: The name of the detector.
    /// - `event_type`: The event type associated with this detector.
    /// - `rules`: The rules to include in the detector version.
    pub fn new(
        detector_id: impl IntoValue<String>,
        event_type: impl IntoValue<EventTypeProperty>,
        rules: impl IntoValue<List<RuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DetectorId", detector_id.into_value().into_node());
        object_.put("EventType", event_type.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// The models to associate with this detector. You must provide the ARNs of all the models you want to associate.
    ///
    /// `AssociatedModels`; updated in place.
    pub fn associated_models(mut self, value: impl IntoValue<List<ModelProperty>>) -> Self {
        self.0
            .put("AssociatedModels", value.into_value().into_node());
        self
    }

    /// The detector description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The status of the detector version. If a value is not provided for this property, AWS CloudFormation assumes `DRAFT` status.
    ///
    /// Valid values: `ACTIVE | DRAFT`
    ///
    /// `DetectorVersionStatus`; one of `DRAFT`, `ACTIVE`; updated in place.
    pub fn detector_version_status(mut self, value: impl IntoValue<DetectorVersionStatus>) -> Self {
        self.0
            .put("DetectorVersionStatus", value.into_value().into_node());
        self
    }

    /// The rule execution mode for the rules included in the detector version.
    ///
    /// Valid values: `FIRST_MATCHED | ALL_MATCHED` Default value: `FIRST_MATCHED`
    ///
    /// You can define and edit the rule mode at the detector version level, when it is in draft status.
    ///
    /// If you specify `FIRST_MATCHED`, Amazon Fraud Detector evaluates rules sequentially, first to last, stopping at the first matched rule. Amazon Fraud dectector then provides the outcomes for that single rule.
    ///
    /// If you specifiy `ALL_MATCHED`, Amazon Fraud Detector evaluates all rules and returns the outcomes for all matched rules.
    ///
    /// `RuleExecutionMode`; one of `FIRST_MATCHED`, `ALL_MATCHED`; updated in place.
    pub fn rule_execution_mode(mut self, value: impl IntoValue<RuleExecutionMode>) -> Self {
        self.0
            .put("RuleExecutionMode", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnDetector {
    type Handle = CfnDetectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDetectorRef {
        CfnDetectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDetector`] of a stack.
pub struct CfnDetectorRef(NodeRef);

impl Clone for CfnDetectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDetectorRef {}
impl AsNode for CfnDetectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDetectorRef {
    /// What `Ref` returns: its `Arn`, a [`frauddetector::DetectorArn`](kinds::frauddetector::DetectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::frauddetector::DetectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The detector ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::frauddetector::DetectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Timestamp of when detector was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The name of the detector.
    ///
    /// `Fn::GetAtt` of `DetectorVersionId`.
    #[inline]
    pub fn attr_detector_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DetectorVersionId")))
    }

    /// The detector ARN.
    ///
    /// `Fn::GetAtt` of `EventType.Arn`.
    #[inline]
    pub fn attr_event_type_arn(&self) -> Value<kinds::frauddetector::EventTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventType.Arn")))
    }

    /// Timestamp of when the detector was created.
    ///
    /// `Fn::GetAtt` of `EventType.CreatedTime`.
    #[inline]
    pub fn attr_event_type_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventType.CreatedTime")))
    }

    /// Timestamp of when the detector was last updated.
    ///
    /// `Fn::GetAtt` of `EventType.LastUpdatedTime`.
    #[inline]
    pub fn attr_event_type_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EventType.LastUpdatedTime"),
        ))
    }

    /// Timestamp of when detector was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::frauddetector::DetectorArn> for &CfnDetectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::frauddetector::DetectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The entity type details.
///
/// The property type `EntityType` of `AWS::FraudDetector::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityTypeProperty(Object);

impl EntityTypeProperty {
    /// `EntityTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The entity type ARN.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// Timestamp of when the entity type was created.
    ///
    /// `CreatedTime`.
    pub fn created_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedTime", value.into_value().into_node());
        self
    }

    /// The entity type description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack. If the value is `true`, CloudFormation will create/update/delete the resource when creating/updating/deleting the stack. If the value is `false`, CloudFormation will validate that the object exists and then use it within the resource without making changes to the object.
    ///
    /// For example, when creating `AWS::FraudDetector::Detector` you must define at least two variables. You can set `Inline=true` for these Variables and CloudFormation will create/update/delete the variables as part of stack operations. However, if you set `Inline=false`, CloudFormation will associate the variables to your detector but not execute any changes to the variables.
    ///
    /// `Inline`.
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inline", value.into_value().into_node());
        self
    }

    /// Timestamp of when the entity type was last updated.
    ///
    /// `LastUpdatedTime`.
    pub fn last_updated_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUpdatedTime", value.into_value().into_node());
        self
    }

    /// The entity type name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Kind for EntityTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityTypeProperty> for EntityTypeProperty {}
impl From<EntityTypeProperty> for Node {
    #[inline]
    fn from(value: EntityTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityTypeProperty> for EntityTypeProperty {
    #[inline]
    fn into_value(self) -> Value<EntityTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The event type details.
///
/// The property type `EventType` of `AWS::FraudDetector::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventTypeProperty(Object);

impl EventTypeProperty {
    /// `EventTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The entity type ARN.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// Timestamp of when the event type was created.
    ///
    /// `CreatedTime`.
    pub fn created_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedTime", value.into_value().into_node());
        self
    }

    /// The event type description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The event type entity types.
    ///
    /// `EntityTypes`.
    pub fn entity_types(mut self, value: impl IntoValue<List<EntityTypeProperty>>) -> Self {
        self.0.put("EntityTypes", value.into_value().into_node());
        self
    }

    /// The event type event variables.
    ///
    /// `EventVariables`.
    pub fn event_variables(mut self, value: impl IntoValue<List<EventVariableProperty>>) -> Self {
        self.0.put("EventVariables", value.into_value().into_node());
        self
    }

    /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack. If the value is `true`, CloudFormation will create/update/delete the resource when creating/updating/deleting the stack. If the value is `false`, CloudFormation will validate that the object exists and then use it within the resource without making changes to the object.
    ///
    /// For example, when creating `AWS::FraudDetector::Detector` you must define at least two variables. You can set `Inline=true` for these variables and CloudFormation will create/update/delete the Variables as part of stack operations. However, if you set `Inline=false`, CloudFormation will associate the variables to your detector but not execute any changes to the variables.
    ///
    /// `Inline`.
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inline", value.into_value().into_node());
        self
    }

    /// The event type labels.
    ///
    /// `Labels`.
    pub fn labels(mut self, value: impl IntoValue<List<LabelProperty>>) -> Self {
        self.0.put("Labels", value.into_value().into_node());
        self
    }

    /// Timestamp of when the event type was last updated.
    ///
    /// `LastUpdatedTime`.
    pub fn last_updated_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUpdatedTime", value.into_value().into_node());
        self
    }

    /// The event type name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Kind for EventTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventTypeProperty> for EventTypeProperty {}
impl From<EventTypeProperty> for Node {
    #[inline]
    fn from(value: EventTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventTypeProperty> for EventTypeProperty {
    #[inline]
    fn into_value(self) -> Value<EventTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The event type variable for the detector.
///
/// The property type `EventVariable` of `AWS::FraudDetector::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventVariableProperty(Object);

impl EventVariableProperty {
    /// `EventVariableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The event variable ARN.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// Timestamp for when the event variable was created.
    ///
    /// `CreatedTime`.
    pub fn created_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedTime", value.into_value().into_node());
        self
    }

    /// The data source of the event variable.
    ///
    /// Valid values: `EVENT | EXTERNAL_MODEL_SCORE`
    ///
    /// When defining a variable within a detector, you can only use the `EVENT` value for DataSource when the *Inline* property is set to true. If the *Inline* property is set false, you can use either `EVENT` or `MODEL_SCORE` for DataSource.
    ///
    /// `DataSource`; one of `EVENT`.
    pub fn data_source(mut self, value: impl IntoValue<super::DataSource>) -> Self {
        self.0.put("DataSource", value.into_value().into_node());
        self
    }

    /// The data type of the event variable.
    ///
    /// Valid values: `STRING | INTEGER | BOOLEAN | FLOAT`
    ///
    /// `DataType`; one of `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`.
    pub fn data_type(mut self, value: impl IntoValue<super::DataType>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
        self
    }

    /// The default value of the event variable. This is required if you are providing the details of your variables instead of the ARN.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The description of the event variable.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack. If the value is `true`, CloudFormation will create/update/delete the resource when creating/updating/deleting the stack. If the value is `false`, CloudFormation will validate that the object exists and then use it within the resource without making changes to the object.
    ///
    /// For example, when creating `AWS::FraudDetector::Detector` you must define at least two variables. You can set `Inline=true` for these variables and CloudFormation will create/update/delete the variables as part of stack operations. However, if you set `Inline=false`, CloudFormation will associate the variables to your detector but not execute any changes to the variables.
    ///
    /// `Inline`.
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inline", value.into_value().into_node());
        self
    }

    /// Timestamp for when the event variable was last updated.
    ///
    /// `LastUpdatedTime`.
    pub fn last_updated_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUpdatedTime", value.into_value().into_node());
        self
    }

    /// The name of the event variable.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of event variable. For more information, see [Variable types](https://docs.aws.amazon.com/frauddetector/latest/ug/create-a-variable.html#variable-types).
    ///
    /// `VariableType`; one of `AUTH_CODE`, `AVS`, `BILLING_ADDRESS_L1`, `BILLING_ADDRESS_L2`, `BILLING_CITY`, `BILLING_COUNTRY`, `BILLING_NAME`, `BILLING_PHONE`, `BILLING_STATE`, `BILLING_ZIP`, `CARD_BIN`, `CATEGORICAL`, ….
    pub fn variable_type(mut self, value: impl IntoValue<super::VariableType>) -> Self {
        self.0.put("VariableType", value.into_value().into_node());
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

impl Kind for EventVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventVariableProperty> for EventVariableProperty {}
impl From<EventVariableProperty> for Node {
    #[inline]
    fn from(value: EventVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventVariableProperty> for EventVariableProperty {
    #[inline]
    fn into_value(self) -> Value<EventVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The label details.
///
/// The property type `Label` of `AWS::FraudDetector::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelProperty(Object);

impl LabelProperty {
    /// `LabelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The label ARN.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// Timestamp of when the event type was created.
    ///
    /// `CreatedTime`.
    pub fn created_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedTime", value.into_value().into_node());
        self
    }

    /// The label description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack. If the value is `true`, CloudFormation will create/update/delete the resource when creating/updating/deleting the stack. If the value is `false`, CloudFormation will validate that the object exists and then use it within the resource without making changes to the object.
    ///
    /// For example, when creating `AWS::FraudDetector::Detector` you must define at least two variables. You can set `Inline=true` for these variables and CloudFormation will create/update/delete the variables as part of stack operations. However, if you set `Inline=false`, CloudFormation will associate the variables to your detector but not execute any changes to the variables.
    ///
    /// `Inline`.
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inline", value.into_value().into_node());
        self
    }

    /// Timestamp of when the label was last updated.
    ///
    /// `LastUpdatedTime`.
    pub fn last_updated_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUpdatedTime", value.into_value().into_node());
        self
    }

    /// The label name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

/// The model.
///
/// The property type `Model` of `AWS::FraudDetector::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelProperty(Object);

impl ModelProperty {
    /// `ModelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the model.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
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

impl Kind for ModelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelProperty> for ModelProperty {}
impl From<ModelProperty> for Node {
    #[inline]
    fn from(value: ModelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelProperty> for ModelProperty {
    #[inline]
    fn into_value(self) -> Value<ModelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The outcome.
///
/// The property type `Outcome` of `AWS::FraudDetector::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutcomeProperty(Object);

impl OutcomeProperty {
    /// `OutcomeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The outcome ARN.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The timestamp when the outcome was created.
    ///
    /// `CreatedTime`.
    pub fn created_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedTime", value.into_value().into_node());
        self
    }

    /// The outcome description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack. If the value is `true`, CloudFormation will create/update/delete the resource when creating/updating/deleting the stack. If the value is `false`, CloudFormation will validate that the object exists and then use it within the resource without making changes to the object.
    ///
    /// For example, when creating `AWS::FraudDetector::Detector` you must define at least two variables. You can set `Inline=true` for these variables and CloudFormation will create/update/delete the variables as part of stack operations. However, if you set `Inline=false`, CloudFormation will associate the variables to your detector but not execute any changes to the variables.
    ///
    /// `Inline`.
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inline", value.into_value().into_node());
        self
    }

    /// The timestamp when the outcome was last updated.
    ///
    /// `LastUpdatedTime`.
    pub fn last_updated_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUpdatedTime", value.into_value().into_node());
        self
    }

    /// The outcome name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Kind for OutcomeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutcomeProperty> for OutcomeProperty {}
impl From<OutcomeProperty> for Node {
    #[inline]
    fn from(value: OutcomeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutcomeProperty> for OutcomeProperty {
    #[inline]
    fn into_value(self) -> Value<OutcomeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule.
///
/// The property type `Rule` of `AWS::FraudDetector::Detector`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The rule ARN.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// Timestamp for when the rule was created.
    ///
    /// `CreatedTime`.
    pub fn created_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedTime", value.into_value().into_node());
        self
    }

    /// The rule description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The detector for which the rule is associated.
    ///
    /// `DetectorId`.
    pub fn detector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DetectorId", value.into_value().into_node());
        self
    }

    /// The rule expression. A rule expression captures the business logic. For more information, see [Rule language reference](https://docs.aws.amazon.com/frauddetector/latest/ug/rule-language-reference.html).
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// The rule language.
    ///
    /// Valid Value: DETECTORPL
    ///
    /// `Language`; one of `DETECTORPL`.
    pub fn language(mut self, value: impl IntoValue<Language>) -> Self {
        self.0.put("Language", value.into_value().into_node());
        self
    }

    /// Timestamp for when the rule was last updated.
    ///
    /// `LastUpdatedTime`.
    pub fn last_updated_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUpdatedTime", value.into_value().into_node());
        self
    }

    /// The rule outcome.
    ///
    /// `Outcomes`.
    pub fn outcomes(mut self, value: impl IntoValue<List<OutcomeProperty>>) -> Self {
        self.0.put("Outcomes", value.into_value().into_node());
        self
    }

    /// The rule ID.
    ///
    /// `RuleId`.
    pub fn rule_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleId", value.into_value().into_node());
        self
    }

    /// The rule version.
    ///
    /// `RuleVersion`.
    pub fn rule_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleVersion", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DetectorVersionStatus` of `AWS::FraudDetector::Detector`.
pub enum DetectorVersionStatus {
    /// `ACTIVE`.
    Active,
    /// `DRAFT`.
    Draft,
}

#[diagnostic::do_not_recommend]
impl Kind for DetectorVersionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for DetectorVersionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for DetectorVersionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DetectorVersionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<DetectorVersionStatus> for DetectorVersionStatus {
    #[inline]
    fn into_value(self) -> Value<DetectorVersionStatus> {
        const VALUES: &[&str] = &["ACTIVE", "DRAFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Language` of a `Rule` of `AWS::FraudDetector::Detector`.
pub enum Language {
    /// `DETECTORPL`.
    Detectorpl,
}

#[diagnostic::do_not_recommend]
impl Kind for Language {}
#[diagnostic::do_not_recommend]
impl TextKind for Language {}
#[diagnostic::do_not_recommend]
impl IdKind for Language {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Language {}
#[diagnostic::do_not_recommend]
impl IntoValue<Language> for Language {
    #[inline]
    fn into_value(self) -> Value<Language> {
        const VALUES: &[&str] = &["DETECTORPL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleExecutionMode` of `AWS::FraudDetector::Detector`.
pub enum RuleExecutionMode {
    /// `ALL_MATCHED`.
    AllMatched,
    /// `FIRST_MATCHED`.
    FirstMatched,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleExecutionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleExecutionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleExecutionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleExecutionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleExecutionMode> for RuleExecutionMode {
    #[inline]
    fn into_value(self) -> Value<RuleExecutionMode> {
        const VALUES: &[&str] = &["ALL_MATCHED", "FIRST_MATCHED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
