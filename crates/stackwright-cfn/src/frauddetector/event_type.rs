// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FraudDetector::EventType` and its property types.

use crate::l1::*;

/// Manages an event type. An event is a business activity that is evaluated for fraud risk. With Amazon Fraud Detector, you generate fraud predictions for events. An event type defines the structure for an event sent to Amazon Fraud Detector. This includes the variables sent as part of the event, the entity performing the event (such as a customer), and the labels that classify the event. Example event types include online payment transactions, account registrations, and authentications.
///
/// `AWS::FraudDetector::EventType`; `Ref` returns its `Arn`, a [`frauddetector::EventTypeArn`](kinds::frauddetector::EventTypeArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FraudDetector::EventType",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_type.rules"),
};

impl CfnEventType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FraudDetector::EventType";

    /// `CfnEventType` with its required properties, in alphabetical order:
    ///
    /// - `entity_types`: The event type entity types.
    /// - `event_variables`: The event type event variables.
    /// - `labels`: The event type labels.
    /// - `name`: The event type name.
    pub fn new(
        entity_types: impl IntoValue<List<EntityTypeProperty>>,
        event_variables: impl IntoValue<List<EventVariableProperty>>,
        labels: impl IntoValue<List<LabelProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityTypes", entity_types.into_value().into_node());
        object_.put("EventVariables", event_variables.into_value().into_node());
        object_.put("Labels", labels.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The event type description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnEventType {
    type Handle = CfnEventTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventTypeRef {
        CfnEventTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventType`] of a stack.
pub struct CfnEventTypeRef(NodeRef);

impl Clone for CfnEventTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventTypeRef {}
impl AsNode for CfnEventTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventTypeRef {
    /// What `Ref` returns: its `Arn`, a [`frauddetector::EventTypeArn`](kinds::frauddetector::EventTypeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::frauddetector::EventTypeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The event type ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::frauddetector::EventTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Timestamp of when event type was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp of when event type was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::frauddetector::EventTypeArn> for &CfnEventTypeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::frauddetector::EventTypeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The entity type details.
///
/// The property type `EntityType` of `AWS::FraudDetector::EventType`.
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
    /// For example, when creating `AWS::FraudDetector::EventType` you must define at least two variables. You can set `Inline=true` for these variables and CloudFormation will create/update/delete the variables as part of stack operations. However, if you set `Inline=false`, CloudFormation will associate the variables to your event type but not execute any changes to the variables.
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
    /// `^[0-9a-z_-]+$`
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

/// The variables associated with this event type.
///
/// The property type `EventVariable` of `AWS::FraudDetector::EventType`.
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

    /// Timestamp for when event variable was created.
    ///
    /// `CreatedTime`.
    pub fn created_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedTime", value.into_value().into_node());
        self
    }

    /// The source of the event variable.
    ///
    /// Valid values: `EVENT | EXTERNAL_MODEL_SCORE`
    ///
    /// When defining a variable within a event type, you can only use the `EVENT` value for DataSource when the *Inline* property is set to true. If the *Inline* property is set false, you can use either `EVENT` or `MODEL_SCORE` for DataSource.
    ///
    /// `DataSource`; one of `EVENT`.
    pub fn data_source(mut self, value: impl IntoValue<super::DataSource>) -> Self {
        self.0.put("DataSource", value.into_value().into_node());
        self
    }

    /// The data type of the event variable. For more information, see [Data types](https://docs.aws.amazon.com/frauddetector/latest/ug/variables.html#data-types).
    ///
    /// `DataType`; one of `STRING`, `INTEGER`, `FLOAT`, `BOOLEAN`.
    pub fn data_type(mut self, value: impl IntoValue<super::DataType>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
        self
    }

    /// The default value of the event variable
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The event variable description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack. If the value is `true`, CloudFormation will create/update/delete the resource when creating/updating/deleting the stack. If the value is `false`, CloudFormation will validate that the object exists and then use it within the resource without making changes to the object.
    ///
    /// For example, when creating `AWS::FraudDetector::EventType` you must define at least two variables. You can set `Inline=true` for these variables and CloudFormation will create/update/delete the Variables as part of stack operations. However, if you set `Inline=false`, CloudFormation will associate the variables to your event type but not execute any changes to the variables.
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

    /// The type of event variable. For more information, see [Variable types](https://docs.aws.amazon.com/frauddetector/latest/ug/variables.html#variable-types).
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

/// The label associated with the event type.
///
/// The property type `Label` of `AWS::FraudDetector::EventType`.
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
    /// For example, when creating `AWS::FraudDetector::EventType` you must define at least two variables. You can set `Inline=true` for these variables and CloudFormation will create/update/delete the variables as part of stack operations. However, if you set `Inline=false`, CloudFormation will associate the variables to your EventType but not execute any changes to the variables.
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
