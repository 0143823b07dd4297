// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTEvents::DetectorModel` and its property types.

use crate::l1::*;

/// The AWS::IoTEvents::DetectorModel resource creates a detector model. You create a *detector model* (a model of your equipment or process) using *states*. For each state, you define conditional (Boolean) logic that evaluates the incoming inputs to detect significant events. When an event is detected, it can change the state or trigger custom-built or predefined actions using other AWS services. You can define additional events that trigger actions when entering or exiting a state and, optionally, when a condition is met. For more information, see [How to Use AWS IoT Events](https://docs.aws.amazon.com/iotevents/latest/developerguide/how-to-use-iotevents.html) in the *AWS IoT Events Developer Guide*.
///
/// > When you successfully update a detector model (using the AWS IoT Events console, AWS IoT Events API or CLI commands, or CloudFormation ) all detector instances created by the model are reset to their initial states. (The detector's `state`, and the values of any variables and timers are reset.)
/// >
/// > When you successfully update a detector model (using the AWS IoT Events console, AWS IoT Events API or CLI commands, or CloudFormation ) the version number of the detector model is incremented. (A detector model with version number 1 before the update has version number 2 after the update succeeds.)
/// >
/// > If you attempt to update a detector model using CloudFormation and the update does not succeed, the system may, in some cases, restore the original detector model. When this occurs, the detector model's version is incremented twice (for example, from version 1 to version 3) and the detector instances are reset.
/// >
/// > Also, be aware that if you attempt to update several detector models at once using CloudFormation, some updates may succeed and others fail. In this case, the effects on each detector model's detector instances and version number depend on whether the update succeeded or failed, with the results as stated.
///
/// `AWS::IoTEvents::DetectorModel`; `Ref` returns its `DetectorModelName`, a [`iotevents::DetectorModelName`](kinds::iotevents::DetectorModelName).
/// Changing one of these replaces it: `DetectorModelName`, `Key`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-detectormodel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDetectorModel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTEvents::DetectorModel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnDetectorModel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTEvents::DetectorModel";

    /// `CfnDetectorModel` with its required properties, in alphabetical order:
    ///
    /// - `detector_model_definition`: Information that defines how a detector operates.
    /// - `role_arn`: The ARN of the role that grants permission to AWS IoT Events to perform its operations.
    pub fn new(
        detector_model_definition: impl IntoValue<DetectorModelDefinitionProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DetectorModelDefinition",
            detector_model_definition.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A brief description of the detector model.
    ///
    /// `DetectorModelDescription`; updated in place.
    pub fn detector_model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DetectorModelDescription", value.into_value().into_node());
        self
    }

    /// The name of the detector model.
    ///
    /// `DetectorModelName`; an update replaces the resource.
    pub fn detector_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DetectorModelName", value.into_value().into_node());
        self
    }

    /// Information about the order in which events are evaluated and how actions are executed.
    ///
    /// `EvaluationMethod`; one of `BATCH`, `SERIAL`; updated in place.
    pub fn evaluation_method(mut self, value: impl IntoValue<EvaluationMethod>) -> Self {
        self.0
            .put("EvaluationMethod", value.into_value().into_node());
        self
    }

    /// The value used to identify a detector instance. When a device or system sends input, a new detector instance with a unique key value is created. AWS IoT Events can continue to route input to its corresponding detector instance based on this identifying information.
    ///
    /// This parameter uses a JSON-path expression to select the attribute-value pair in the message payload that is used for identification. To route the message to the correct detector instance, the device must send a message payload that contains the same attribute-value.
    ///
    /// `Key`; an update replaces the resource.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
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

impl Construct for CfnDetectorModel {
    type Handle = CfnDetectorModelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDetectorModelRef {
        CfnDetectorModelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDetectorModel`] of a stack.
pub struct CfnDetectorModelRef(NodeRef);

impl Clone for CfnDetectorModelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDetectorModelRef {}
impl AsNode for CfnDetectorModelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDetectorModelRef {
    /// What `Ref` returns: its `DetectorModelName`, a [`iotevents::DetectorModelName`](kinds::iotevents::DetectorModelName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotevents::DetectorModelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::iotevents::DetectorModelName> for &CfnDetectorModelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotevents::DetectorModelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An action to be performed when the `condition` is TRUE.
///
/// The property type `Action` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information needed to clear the timer.
    ///
    /// `ClearTimer`.
    pub fn clear_timer(mut self, value: impl IntoValue<ClearTimerProperty>) -> Self {
        self.0.put("ClearTimer", value.into_value().into_node());
        self
    }

    /// Writes to the DynamoDB table that you created. The default action payload contains all attribute-value pairs that have the information about the detector model instance and the event that triggered the action. You can customize the [payload](https://docs.aws.amazon.com/iotevents/latest/apireference/API_Payload.html). One column of the DynamoDB table receives all attribute-value pairs in the payload that you specify. For more information, see [Actions](https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-event-actions.html) in *AWS IoT Events Developer Guide*.
    ///
    /// `DynamoDB`.
    pub fn dynamo_db(mut self, value: impl IntoValue<DynamoDBProperty>) -> Self {
        self.0.put("DynamoDB", value.into_value().into_node());
        self
    }

    /// Writes to the DynamoDB table that you created. The default action payload contains all attribute-value pairs that have the information about the detector model instance and the event that triggered the action. You can customize the [payload](https://docs.aws.amazon.com/iotevents/latest/apireference/API_Payload.html). A separate column of the DynamoDB table receives one attribute-value pair in the payload that you specify. For more information, see [Actions](https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-event-actions.html) in *AWS IoT Events Developer Guide*.
    ///
    /// `DynamoDBv2`.
    pub fn dynamo_d_bv2(mut self, value: impl IntoValue<DynamoDBv2Property>) -> Self {
        self.0.put("DynamoDBv2", value.into_value().into_node());
        self
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream.
    ///
    /// `Firehose`.
    pub fn firehose(mut self, value: impl IntoValue<FirehoseProperty>) -> Self {
        self.0.put("Firehose", value.into_value().into_node());
        self
    }

    /// Sends AWS IoT Events input, which passes information about the detector model instance and the event that triggered the action.
    ///
    /// `IotEvents`.
    pub fn iot_events(mut self, value: impl IntoValue<IotEventsProperty>) -> Self {
        self.0.put("IotEvents", value.into_value().into_node());
        self
    }

    /// Sends information about the detector model instance and the event that triggered the action to an asset property in AWS IoT SiteWise.
    ///
    /// `IotSiteWise`.
    pub fn iot_site_wise(mut self, value: impl IntoValue<IotSiteWiseProperty>) -> Self {
        self.0.put("IotSiteWise", value.into_value().into_node());
        self
    }

    /// Publishes an MQTT message with the given topic to the AWS IoT message broker.
    ///
    /// `IotTopicPublish`.
    pub fn iot_topic_publish(mut self, value: impl IntoValue<IotTopicPublishProperty>) -> Self {
        self.0
            .put("IotTopicPublish", value.into_value().into_node());
        self
    }

    /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action.
    ///
    /// `Lambda`.
    pub fn lambda(mut self, value: impl IntoValue<LambdaProperty>) -> Self {
        self.0.put("Lambda", value.into_value().into_node());
        self
    }

    /// Information needed to reset the timer.
    ///
    /// `ResetTimer`.
    pub fn reset_timer(mut self, value: impl IntoValue<ResetTimerProperty>) -> Self {
        self.0.put("ResetTimer", value.into_value().into_node());
        self
    }

    /// Information needed to set the timer.
    ///
    /// `SetTimer`.
    pub fn set_timer(mut self, value: impl IntoValue<SetTimerProperty>) -> Self {
        self.0.put("SetTimer", value.into_value().into_node());
        self
    }

    /// Sets a variable to a specified value.
    ///
    /// `SetVariable`.
    pub fn set_variable(mut self, value: impl IntoValue<SetVariableProperty>) -> Self {
        self.0.put("SetVariable", value.into_value().into_node());
        self
    }

    /// Sends an Amazon SNS message.
    ///
    /// `Sns`.
    pub fn sns(mut self, value: impl IntoValue<SnsProperty>) -> Self {
        self.0.put("Sns", value.into_value().into_node());
        self
    }

    /// Sends an Amazon SNS message.
    ///
    /// `Sqs`.
    pub fn sqs(mut self, value: impl IntoValue<SqsProperty>) -> Self {
        self.0.put("Sqs", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains timestamp information. For more information, see [TimeInNanos](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_TimeInNanos.html) in the *AWS IoT SiteWise API Reference*.
///
/// You must use expressions for all parameters in `AssetPropertyTimestamp`. The expressions accept literals, operators, functions, references, and substitution templates.
///
/// **Examples** - For literal values, the expressions must contain single quotes. For example, the value for the `timeInSeconds` parameter can be `'1586400675'`.
/// - For references, you must specify either variables or input values. For example, the value for the `offsetInNanos` parameter can be `$variable.time`.
/// - For a substitution template, you must use `${}`, and the template must be in single quotes. A substitution template can also contain a combination of literals, operators, functions, references, and substitution templates.
///
/// In the following example, the value for the `timeInSeconds` parameter uses a substitution template.
///
/// `'${$input.TemperatureInput.sensorData.timestamp / 1000}'`
///
/// For more information, see [Expressions](https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-expressions.html) in the *AWS IoT Events Developer Guide*.
///
/// The property type `AssetPropertyTimestamp` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetPropertyTimestampProperty(Object);

impl AssetPropertyTimestampProperty {
    /// `AssetPropertyTimestampProperty` with its required properties, in alphabetical order:
    ///
    /// - `time_in_seconds`: The timestamp, in seconds, in the Unix epoch format.
    pub fn new(time_in_seconds: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeInSeconds", time_in_seconds.into_value().into_node());
        Self(object_)
    }

    /// The nanosecond offset converted from `timeInSeconds`. The valid range is between 0-999999999.
    ///
    /// `OffsetInNanos`.
    pub fn offset_in_nanos(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OffsetInNanos", value.into_value().into_node());
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

impl Kind for AssetPropertyTimestampProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetPropertyTimestampProperty> for AssetPropertyTimestampProperty {}
impl From<AssetPropertyTimestampProperty> for Node {
    #[inline]
    fn from(value: AssetPropertyTimestampProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetPropertyTimestampProperty> for AssetPropertyTimestampProperty {
    #[inline]
    fn into_value(self) -> Value<AssetPropertyTimestampProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains value information. For more information, see [AssetPropertyValue](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_AssetPropertyValue.html) in the *AWS IoT SiteWise API Reference*.
///
/// You must use expressions for all parameters in `AssetPropertyValue`. The expressions accept literals, operators, functions, references, and substitution templates.
///
/// **Examples** - For literal values, the expressions must contain single quotes. For example, the value for the `quality` parameter can be `'GOOD'`.
/// - For references, you must specify either variables or input values. For example, the value for the `quality` parameter can be `$input.TemperatureInput.sensorData.quality`.
///
/// For more information, see [Expressions](https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-expressions.html) in the *AWS IoT Events Developer Guide*.
///
/// The property type `AssetPropertyValue` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetPropertyValueProperty(Object);

impl AssetPropertyValueProperty {
    /// `AssetPropertyValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The value to send to an asset property.
    pub fn new(value: impl IntoValue<AssetPropertyVariantProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The quality of the asset property value. The value must be `'GOOD'`, `'BAD'`, or `'UNCERTAIN'`.
    ///
    /// `Quality`.
    pub fn quality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Quality", value.into_value().into_node());
        self
    }

    /// The timestamp associated with the asset property value. The default is the current event time.
    ///
    /// `Timestamp`.
    pub fn timestamp(mut self, value: impl IntoValue<AssetPropertyTimestampProperty>) -> Self {
        self.0.put("Timestamp", value.into_value().into_node());
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

impl Kind for AssetPropertyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetPropertyValueProperty> for AssetPropertyValueProperty {}
impl From<AssetPropertyValueProperty> for Node {
    #[inline]
    fn from(value: AssetPropertyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetPropertyValueProperty> for AssetPropertyValueProperty {
    #[inline]
    fn into_value(self) -> Value<AssetPropertyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains an asset property value. For more information, see [Variant](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_Variant.html) in the *AWS IoT SiteWise API Reference*.
///
/// You must use expressions for all parameters in `AssetPropertyVariant`. The expressions accept literals, operators, functions, references, and substitution templates.
///
/// **Examples** - For literal values, the expressions must contain single quotes. For example, the value for the `integerValue` parameter can be `'100'`.
/// - For references, you must specify either variables or parameters. For example, the value for the `booleanValue` parameter can be `$variable.offline`.
/// - For a substitution template, you must use `${}`, and the template must be in single quotes. A substitution template can also contain a combination of literals, operators, functions, references, and substitution templates.
///
/// In the following example, the value for the `doubleValue` parameter uses a substitution template.
///
/// `'${$input.TemperatureInput.sensorData.temperature * 6 / 5 + 32}'`
///
/// For more information, see [Expressions](https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-expressions.html) in the *AWS IoT Events Developer Guide*.
///
/// You must specify one of the following value types, depending on the `dataType` of the specified asset property. For more information, see [AssetProperty](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_AssetProperty.html) in the *AWS IoT SiteWise API Reference*.
///
/// The property type `AssetPropertyVariant` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetPropertyVariantProperty(Object);

impl AssetPropertyVariantProperty {
    /// `AssetPropertyVariantProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'`. You must use an expression, and the evaluated result should be a Boolean value.
    ///
    /// `BooleanValue`.
    pub fn boolean_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BooleanValue", value.into_value().into_node());
        self
    }

    /// The asset property value is a double. You must use an expression, and the evaluated result should be a double.
    ///
    /// `DoubleValue`.
    pub fn double_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DoubleValue", value.into_value().into_node());
        self
    }

    /// The asset property value is an integer. You must use an expression, and the evaluated result should be an integer.
    ///
    /// `IntegerValue`.
    pub fn integer_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntegerValue", value.into_value().into_node());
        self
    }

    /// The asset property value is a string. You must use an expression, and the evaluated result should be a string.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for AssetPropertyVariantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetPropertyVariantProperty> for AssetPropertyVariantProperty {}
impl From<AssetPropertyVariantProperty> for Node {
    #[inline]
    fn from(value: AssetPropertyVariantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetPropertyVariantProperty> for AssetPropertyVariantProperty {
    #[inline]
    fn into_value(self) -> Value<AssetPropertyVariantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information needed to clear the timer.
///
/// The property type `ClearTimer` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClearTimerProperty(Object);

impl ClearTimerProperty {
    /// `ClearTimerProperty` with its required properties, in alphabetical order:
    ///
    /// - `timer_name`: The name of the timer to clear.
    pub fn new(timer_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimerName", timer_name.into_value().into_node());
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

impl Kind for ClearTimerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClearTimerProperty> for ClearTimerProperty {}
impl From<ClearTimerProperty> for Node {
    #[inline]
    fn from(value: ClearTimerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClearTimerProperty> for ClearTimerProperty {
    #[inline]
    fn into_value(self) -> Value<ClearTimerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information that defines how a detector operates.
///
/// The property type `DetectorModelDefinition` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DetectorModelDefinitionProperty(Object);

impl DetectorModelDefinitionProperty {
    /// `DetectorModelDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `initial_state_name`: The state that is entered at the creation of each detector (instance).
    /// - `states`: Information about the states of the detector.
    pub fn new(
        initial_state_name: impl IntoValue<String>,
        states: impl IntoValue<List<StateProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InitialStateName",
            initial_state_name.into_value().into_node(),
        );
        object_.put("States", states.into_value().into_node());
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

impl Kind for DetectorModelDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DetectorModelDefinitionProperty> for DetectorModelDefinitionProperty {}
impl From<DetectorModelDefinitionProperty> for Node {
    #[inline]
    fn from(value: DetectorModelDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DetectorModelDefinitionProperty> for DetectorModelDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<DetectorModelDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an action to write to the Amazon DynamoDB table that you created. The standard action payload contains all the information about the detector model instance and the event that triggered the action. You can customize the [payload](https://docs.aws.amazon.com/iotevents/latest/apireference/API_Payload.html). One column of the DynamoDB table receives all attribute-value pairs in the payload that you specify.
///
/// You must use expressions for all parameters in `DynamoDBAction`. The expressions accept literals, operators, functions, references, and substitution templates.
///
/// **Examples** - For literal values, the expressions must contain single quotes. For example, the value for the `hashKeyType` parameter can be `'STRING'`.
/// - For references, you must specify either variables or input values. For example, the value for the `hashKeyField` parameter can be `$input.GreenhouseInput.name`.
/// - For a substitution template, you must use `${}`, and the template must be in single quotes. A substitution template can also contain a combination of literals, operators, functions, references, and substitution templates.
///
/// In the following example, the value for the `hashKeyValue` parameter uses a substitution template.
///
/// `'${$input.GreenhouseInput.temperature * 6 / 5 + 32} in Fahrenheit'`
/// - For a string concatenation, you must use `+`. A string concatenation can also contain a combination of literals, operators, functions, references, and substitution templates.
///
/// In the following example, the value for the `tableName` parameter uses a string concatenation.
///
/// `'GreenhouseTemperatureTable ' + $input.GreenhouseInput.date`
///
/// For more information, see [Expressions](https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-expressions.html) in the *AWS IoT Events Developer Guide*.
///
/// If the defined payload type is a string, `DynamoDBAction` writes non-JSON data to the DynamoDB table as binary data. The DynamoDB console displays the data as Base64-encoded text. The value for the `payloadField` parameter is `<payload-field>_raw`.
///
/// The property type `DynamoDB` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamoDBProperty(Object);

impl DynamoDBProperty {
    /// `DynamoDBProperty` with its required properties, in alphabetical order:
    ///
    /// - `hash_key_field`: The name of the hash key (also called the partition key).
    /// - `hash_key_value`: The value of the hash key (also called the partition key).
    /// - `table_name`: The name of the DynamoDB table.
    pub fn new(
        hash_key_field: impl IntoValue<String>,
        hash_key_value: impl IntoValue<String>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HashKeyField", hash_key_field.into_value().into_node());
        object_.put("HashKeyValue", hash_key_value.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The data type for the hash key (also called the partition key). You can specify the following values:
    ///
    /// - `'STRING'` - The hash key is a string.
    /// - `'NUMBER'` - The hash key is a number.
    ///
    /// If you don't specify `hashKeyType`, the default value is `'STRING'`.
    ///
    /// `HashKeyType`.
    pub fn hash_key_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HashKeyType", value.into_value().into_node());
        self
    }

    /// The type of operation to perform. You can specify the following values:
    ///
    /// - `'INSERT'` - Insert data as a new item into the DynamoDB table. This item uses the specified hash key as a partition key. If you specified a range key, the item uses the range key as a sort key.
    /// - `'UPDATE'` - Update an existing item of the DynamoDB table with new data. This item's partition key must match the specified hash key. If you specified a range key, the range key must match the item's sort key.
    /// - `'DELETE'` - Delete an existing item of the DynamoDB table. This item's partition key must match the specified hash key. If you specified a range key, the range key must match the item's sort key.
    ///
    /// If you don't specify this parameter, AWS IoT Events triggers the `'INSERT'` operation.
    ///
    /// `Operation`.
    pub fn operation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Operation", value.into_value().into_node());
        self
    }

    /// Information needed to configure the payload.
    ///
    /// By default, AWS IoT Events generates a standard payload in JSON for any action. This action payload contains all attribute-value pairs that have the information about the detector model instance and the event triggered the action. To configure the action payload, you can use `contentExpression`.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<PayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
        self
    }

    /// The name of the DynamoDB column that receives the action payload.
    ///
    /// If you don't specify this parameter, the name of the DynamoDB column is `payload`.
    ///
    /// `PayloadField`.
    pub fn payload_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PayloadField", value.into_value().into_node());
        self
    }

    /// The name of the range key (also called the sort key). The `rangeKeyField` value must match the sort key of the target DynamoDB table.
    ///
    /// `RangeKeyField`.
    pub fn range_key_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RangeKeyField", value.into_value().into_node());
        self
    }

    /// The data type for the range key (also called the sort key), You can specify the following values:
    ///
    /// - `'STRING'` - The range key is a string.
    /// - `'NUMBER'` - The range key is number.
    ///
    /// If you don't specify `rangeKeyField`, the default value is `'STRING'`.
    ///
    /// `RangeKeyType`.
    pub fn range_key_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RangeKeyType", value.into_value().into_node());
        self
    }

    /// The value of the range key (also called the sort key).
    ///
    /// `RangeKeyValue`.
    pub fn range_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RangeKeyValue", value.into_value().into_node());
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

impl Kind for DynamoDBProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDBProperty> for DynamoDBProperty {}
impl From<DynamoDBProperty> for Node {
    #[inline]
    fn from(value: DynamoDBProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamoDBProperty> for DynamoDBProperty {
    #[inline]
    fn into_value(self) -> Value<DynamoDBProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an action to write to the Amazon DynamoDB table that you created. The default action payload contains all the information about the detector model instance and the event that triggered the action. You can customize the [payload](https://docs.aws.amazon.com/iotevents/latest/apireference/API_Payload.html). A separate column of the DynamoDB table receives one attribute-value pair in the payload that you specify.
///
/// You must use expressions for all parameters in `DynamoDBv2Action`. The expressions accept literals, operators, functions, references, and substitution templates.
///
/// **Examples** - For literal values, the expressions must contain single quotes. For example, the value for the `tableName` parameter can be `'GreenhouseTemperatureTable'`.
/// - For references, you must specify either variables or input values. For example, the value for the `tableName` parameter can be `$variable.ddbtableName`.
/// - For a substitution template, you must use `${}`, and the template must be in single quotes. A substitution template can also contain a combination of literals, operators, functions, references, and substitution templates.
///
/// In the following example, the value for the `contentExpression` parameter in `Payload` uses a substitution template.
///
/// `'{\"sensorID\": \"${$input.GreenhouseInput.sensor_id}\", \"temperature\": \"${$input.GreenhouseInput.temperature * 9 / 5 + 32}\"}'`
/// - For a string concatenation, you must use `+`. A string concatenation can also contain a combination of literals, operators, functions, references, and substitution templates.
///
/// In the following example, the value for the `tableName` parameter uses a string concatenation.
///
/// `'GreenhouseTemperatureTable ' + $input.GreenhouseInput.date`
///
/// For more information, see [Expressions](https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-expressions.html) in the *AWS IoT Events Developer Guide*.
///
/// The value for the `type` parameter in `Payload` must be `JSON`.
///
/// The property type `DynamoDBv2` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamoDBv2Property(Object);

impl DynamoDBv2Property {
    /// `DynamoDBv2Property` with its required properties, in alphabetical order:
    ///
    /// - `table_name`: The name of the DynamoDB table.
    pub fn new(table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// Information needed to configure the payload.
    ///
    /// By default, AWS IoT Events generates a standard payload in JSON for any action. This action payload contains all attribute-value pairs that have the information about the detector model instance and the event triggered the action. To configure the action payload, you can use `contentExpression`.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<PayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
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

impl Kind for DynamoDBv2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDBv2Property> for DynamoDBv2Property {}
impl From<DynamoDBv2Property> for Node {
    #[inline]
    fn from(value: DynamoDBv2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamoDBv2Property> for DynamoDBv2Property {
    #[inline]
    fn into_value(self) -> Value<DynamoDBv2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the `actions` to be performed when the `condition` evaluates to TRUE.
///
/// The property type `Event` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventProperty(Object);

impl EventProperty {
    /// `EventProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_name`: The name of the event.
    pub fn new(event_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventName", event_name.into_value().into_node());
        Self(object_)
    }

    /// The actions to be performed.
    ///
    /// `Actions`.
    pub fn actions(mut self, value: impl IntoValue<List<ActionProperty>>) -> Self {
        self.0.put("Actions", value.into_value().into_node());
        self
    }

    /// Optional. The Boolean expression that, when TRUE, causes the `actions` to be performed. If not present, the actions are performed (=TRUE). If the expression result is not a Boolean value, the actions are not performed (=FALSE).
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
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

impl Kind for EventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventProperty> for EventProperty {}
impl From<EventProperty> for Node {
    #[inline]
    fn from(value: EventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventProperty> for EventProperty {
    #[inline]
    fn into_value(self) -> Value<EventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream.
///
/// The property type `Firehose` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseProperty(Object);

impl FirehoseProperty {
    /// `FirehoseProperty` with its required properties, in alphabetical order:
    ///
    /// - `delivery_stream_name`: The name of the Kinesis Data Firehose delivery stream where the data is written.
    pub fn new(delivery_stream_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeliveryStreamName",
            delivery_stream_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<PayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
        self
    }

    /// A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream. Valid values are: '\n' (newline), '\t' (tab), '\r\n' (Windows newline), ',' (comma).
    ///
    /// `Separator`.
    pub fn separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Separator", value.into_value().into_node());
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

impl Kind for FirehoseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirehoseProperty> for FirehoseProperty {}
impl From<FirehoseProperty> for Node {
    #[inline]
    fn from(value: FirehoseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirehoseProperty> for FirehoseProperty {
    #[inline]
    fn into_value(self) -> Value<FirehoseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action.
///
/// The property type `IotEvents` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotEventsProperty(Object);

impl IotEventsProperty {
    /// `IotEventsProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_name`: The name of the AWS IoT Events input where the data is sent.
    pub fn new(input_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputName", input_name.into_value().into_node());
        Self(object_)
    }

    /// You can configure the action payload when you send a message to an AWS IoT Events input.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<PayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
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

impl Kind for IotEventsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IotEventsProperty> for IotEventsProperty {}
impl From<IotEventsProperty> for Node {
    #[inline]
    fn from(value: IotEventsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IotEventsProperty> for IotEventsProperty {
    #[inline]
    fn into_value(self) -> Value<IotEventsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sends information about the detector model instance and the event that triggered the action to a specified asset property in AWS IoT SiteWise.
///
/// You must use expressions for all parameters in `IotSiteWiseAction`. The expressions accept literals, operators, functions, references, and substitutions templates.
///
/// **Examples** - For literal values, the expressions must contain single quotes. For example, the value for the `propertyAlias` parameter can be `'/company/windfarm/3/turbine/7/temperature'`.
/// - For references, you must specify either variables or input values. For example, the value for the `assetId` parameter can be `$input.TurbineInput.assetId1`.
/// - For a substitution template, you must use `${}`, and the template must be in single quotes. A substitution template can also contain a combination of literals, operators, functions, references, and substitution templates.
///
/// In the following example, the value for the `propertyAlias` parameter uses a substitution template.
///
/// `'company/windfarm/${$input.TemperatureInput.sensorData.windfarmID}/turbine/ ${$input.TemperatureInput.sensorData.turbineID}/temperature'`
///
/// You must specify either `propertyAlias` or both `assetId` and `propertyId` to identify the target asset property in AWS IoT SiteWise.
///
/// For more information, see [Expressions](https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-expressions.html) in the *AWS IoT Events Developer Guide*.
///
/// The property type `IotSiteWise` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotSiteWiseProperty(Object);

impl IotSiteWiseProperty {
    /// `IotSiteWiseProperty` with its required properties, in alphabetical order:
    ///
    /// - `property_value`: The value to send to the asset property.
    pub fn new(property_value: impl IntoValue<AssetPropertyValueProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PropertyValue", property_value.into_value().into_node());
        Self(object_)
    }

    /// The ID of the asset that has the specified property.
    ///
    /// `AssetId`.
    pub fn asset_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssetId", value.into_value().into_node());
        self
    }

    /// A unique identifier for this entry. You can use the entry ID to track which data entry causes an error in case of failure. The default is a new unique identifier.
    ///
    /// `EntryId`.
    pub fn entry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntryId", value.into_value().into_node());
        self
    }

    /// The alias of the asset property.
    ///
    /// `PropertyAlias`.
    pub fn property_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PropertyAlias", value.into_value().into_node());
        self
    }

    /// The ID of the asset property.
    ///
    /// `PropertyId`.
    pub fn property_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PropertyId", value.into_value().into_node());
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

impl Kind for IotSiteWiseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IotSiteWiseProperty> for IotSiteWiseProperty {}
impl From<IotSiteWiseProperty> for Node {
    #[inline]
    fn from(value: IotSiteWiseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IotSiteWiseProperty> for IotSiteWiseProperty {
    #[inline]
    fn into_value(self) -> Value<IotSiteWiseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information required to publish the MQTT message through the AWS IoT message broker.
///
/// The property type `IotTopicPublish` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotTopicPublishProperty(Object);

impl IotTopicPublishProperty {
    /// `IotTopicPublishProperty` with its required properties, in alphabetical order:
    ///
    /// - `mqtt_topic`: The MQTT topic of the message.
    pub fn new(mqtt_topic: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MqttTopic", mqtt_topic.into_value().into_node());
        Self(object_)
    }

    /// You can configure the action payload when you publish a message to an AWS IoT Core topic.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<PayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
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

impl Kind for IotTopicPublishProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IotTopicPublishProperty> for IotTopicPublishProperty {}
impl From<IotTopicPublishProperty> for Node {
    #[inline]
    fn from(value: IotTopicPublishProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IotTopicPublishProperty> for IotTopicPublishProperty {
    #[inline]
    fn into_value(self) -> Value<IotTopicPublishProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action.
///
/// The property type `Lambda` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaProperty(Object);

impl LambdaProperty {
    /// `LambdaProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_arn`: The ARN of the Lambda function that is executed.
    pub fn new(function_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionArn", function_arn.into_value().into_node());
        Self(object_)
    }

    /// You can configure the action payload when you send a message to a Lambda function.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<PayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
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

impl Kind for LambdaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaProperty> for LambdaProperty {}
impl From<LambdaProperty> for Node {
    #[inline]
    fn from(value: LambdaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaProperty> for LambdaProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When entering this state, perform these `actions` if the `condition` is TRUE.
///
/// The property type `OnEnter` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnEnterProperty(Object);

impl OnEnterProperty {
    /// `OnEnterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the actions that are performed when the state is entered and the `condition` is `TRUE`.
    ///
    /// `Events`.
    pub fn events(mut self, value: impl IntoValue<List<EventProperty>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
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

impl Kind for OnEnterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnEnterProperty> for OnEnterProperty {}
impl From<OnEnterProperty> for Node {
    #[inline]
    fn from(value: OnEnterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnEnterProperty> for OnEnterProperty {
    #[inline]
    fn into_value(self) -> Value<OnEnterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When exiting this state, perform these `actions` if the specified `condition` is `TRUE`.
///
/// The property type `OnExit` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnExitProperty(Object);

impl OnExitProperty {
    /// `OnExitProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the `actions` that are performed when the state is exited and the `condition` is `TRUE`.
    ///
    /// `Events`.
    pub fn events(mut self, value: impl IntoValue<List<EventProperty>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
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

impl Kind for OnExitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnExitProperty> for OnExitProperty {}
impl From<OnExitProperty> for Node {
    #[inline]
    fn from(value: OnExitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnExitProperty> for OnExitProperty {
    #[inline]
    fn into_value(self) -> Value<OnExitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the actions performed when the `condition` evaluates to TRUE.
///
/// The property type `OnInput` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnInputProperty(Object);

impl OnInputProperty {
    /// `OnInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the actions performed when the `condition` evaluates to TRUE.
    ///
    /// `Events`.
    pub fn events(mut self, value: impl IntoValue<List<EventProperty>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
        self
    }

    /// Specifies the actions performed, and the next state entered, when a `condition` evaluates to TRUE.
    ///
    /// `TransitionEvents`.
    pub fn transition_events(
        mut self,
        value: impl IntoValue<List<TransitionEventProperty>>,
    ) -> Self {
        self.0
            .put("TransitionEvents", value.into_value().into_node());
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

impl Kind for OnInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnInputProperty> for OnInputProperty {}
impl From<OnInputProperty> for Node {
    #[inline]
    fn from(value: OnInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnInputProperty> for OnInputProperty {
    #[inline]
    fn into_value(self) -> Value<OnInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information needed to configure the payload.
///
/// By default, AWS IoT Events generates a standard payload in JSON for any action. This action payload contains all attribute-value pairs that have the information about the detector model instance and the event triggered the action. To configure the action payload, you can use `contentExpression`.
///
/// The property type `Payload` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PayloadProperty(Object);

impl PayloadProperty {
    /// `PayloadProperty` with its required properties, in alphabetical order:
    ///
    /// - `content_expression`: The content of the payload.
    /// - `r#type`: The value of the payload type can be either `STRING` or `JSON`.
    pub fn new(content_expression: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContentExpression",
            content_expression.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for PayloadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PayloadProperty> for PayloadProperty {}
impl From<PayloadProperty> for Node {
    #[inline]
    fn from(value: PayloadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PayloadProperty> for PayloadProperty {
    #[inline]
    fn into_value(self) -> Value<PayloadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information required to reset the timer. The timer is reset to the previously evaluated result of the duration. The duration expression isn't reevaluated when you reset the timer.
///
/// The property type `ResetTimer` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResetTimerProperty(Object);

impl ResetTimerProperty {
    /// `ResetTimerProperty` with its required properties, in alphabetical order:
    ///
    /// - `timer_name`: The name of the timer to reset.
    pub fn new(timer_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimerName", timer_name.into_value().into_node());
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

impl Kind for ResetTimerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResetTimerProperty> for ResetTimerProperty {}
impl From<ResetTimerProperty> for Node {
    #[inline]
    fn from(value: ResetTimerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResetTimerProperty> for ResetTimerProperty {
    #[inline]
    fn into_value(self) -> Value<ResetTimerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information needed to set the timer.
///
/// The property type `SetTimer` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SetTimerProperty(Object);

impl SetTimerProperty {
    /// `SetTimerProperty` with its required properties, in alphabetical order:
    ///
    /// - `timer_name`: The name of the timer.
    pub fn new(timer_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimerName", timer_name.into_value().into_node());
        Self(object_)
    }

    /// The duration of the timer, in seconds. You can use a string expression that includes numbers, variables ( `$variable.<variable-name>`), and input values ( `$input.<input-name>.<path-to-datum>`) as the duration. The range of the duration is 1-31622400 seconds. To ensure accuracy, the minimum duration is 60 seconds. The evaluated result of the duration is rounded down to the nearest whole number.
    ///
    /// `DurationExpression`.
    pub fn duration_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DurationExpression", value.into_value().into_node());
        self
    }

    /// The number of seconds until the timer expires. The minimum value is 60 seconds to ensure accuracy. The maximum value is 31622400 seconds.
    ///
    /// `Seconds`.
    pub fn seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Seconds", value.into_value().into_node());
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

impl Kind for SetTimerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SetTimerProperty> for SetTimerProperty {}
impl From<SetTimerProperty> for Node {
    #[inline]
    fn from(value: SetTimerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SetTimerProperty> for SetTimerProperty {
    #[inline]
    fn into_value(self) -> Value<SetTimerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the variable and its new value.
///
/// The property type `SetVariable` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SetVariableProperty(Object);

impl SetVariableProperty {
    /// `SetVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The new value of the variable.
    /// - `variable_name`: The name of the variable.
    pub fn new(value: impl IntoValue<String>, variable_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        object_.put("VariableName", variable_name.into_value().into_node());
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

impl Kind for SetVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SetVariableProperty> for SetVariableProperty {}
impl From<SetVariableProperty> for Node {
    #[inline]
    fn from(value: SetVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SetVariableProperty> for SetVariableProperty {
    #[inline]
    fn into_value(self) -> Value<SetVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information required to publish the Amazon SNS message.
///
/// The property type `Sns` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnsProperty(Object);

impl SnsProperty {
    /// `SnsProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_arn`: The ARN of the Amazon SNS target where the message is sent.
    pub fn new(target_arn: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// You can configure the action payload when you send a message as an Amazon SNS push notification.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<PayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
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

impl Kind for SnsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnsProperty> for SnsProperty {}
impl From<SnsProperty> for Node {
    #[inline]
    fn from(value: SnsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnsProperty> for SnsProperty {
    #[inline]
    fn into_value(self) -> Value<SnsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue.
///
/// The property type `Sqs` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqsProperty(Object);

impl SqsProperty {
    /// `SqsProperty` with its required properties, in alphabetical order:
    ///
    /// - `queue_url`: The URL of the SQS queue where the data is written.
    pub fn new(queue_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueueUrl", queue_url.into_value().into_node());
        Self(object_)
    }

    /// You can configure the action payload when you send a message to an Amazon SQS queue.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<PayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
        self
    }

    /// Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue. Otherwise, set this to FALSE.
    ///
    /// `UseBase64`.
    pub fn use_base64(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseBase64", value.into_value().into_node());
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

impl Kind for SqsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqsProperty> for SqsProperty {}
impl From<SqsProperty> for Node {
    #[inline]
    fn from(value: SqsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqsProperty> for SqsProperty {
    #[inline]
    fn into_value(self) -> Value<SqsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information that defines a state of a detector.
///
/// The property type `State` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct StateProperty(Object);

impl StateProperty {
    /// `StateProperty` with its required properties, in alphabetical order:
    ///
    /// - `state_name`: The name of the state.
    pub fn new(state_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StateName", state_name.into_value().into_node());
        Self(object_)
    }

    /// When entering this state, perform these `actions` if the `condition` is TRUE.
    ///
    /// `OnEnter`.
    pub fn on_enter(mut self, value: impl IntoValue<OnEnterProperty>) -> Self {
        self.0.put("OnEnter", value.into_value().into_node());
        self
    }

    /// When exiting this state, perform these `actions` if the specified `condition` is `TRUE`.
    ///
    /// `OnExit`.
    pub fn on_exit(mut self, value: impl IntoValue<OnExitProperty>) -> Self {
        self.0.put("OnExit", value.into_value().into_node());
        self
    }

    /// When an input is received and the `condition` is TRUE, perform the specified `actions`.
    ///
    /// `OnInput`.
    pub fn on_input(mut self, value: impl IntoValue<OnInputProperty>) -> Self {
        self.0.put("OnInput", value.into_value().into_node());
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

impl Kind for StateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StateProperty> for StateProperty {}
impl From<StateProperty> for Node {
    #[inline]
    fn from(value: StateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StateProperty> for StateProperty {
    #[inline]
    fn into_value(self) -> Value<StateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the actions performed and the next state entered when a `condition` evaluates to TRUE.
///
/// The property type `TransitionEvent` of `AWS::IoTEvents::DetectorModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransitionEventProperty(Object);

impl TransitionEventProperty {
    /// `TransitionEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition`: Required.
    /// - `event_name`: The name of the transition event.
    /// - `next_state`: The next state to enter.
    pub fn new(
        condition: impl IntoValue<String>,
        event_name: impl IntoValue<String>,
        next_state: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Condition", condition.into_value().into_node());
        object_.put("EventName", event_name.into_value().into_node());
        object_.put("NextState", next_state.into_value().into_node());
        Self(object_)
    }

    /// The actions to be performed.
    ///
    /// `Actions`.
    pub fn actions(mut self, value: impl IntoValue<List<ActionProperty>>) -> Self {
        self.0.put("Actions", value.into_value().into_node());
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

impl Kind for TransitionEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransitionEventProperty> for TransitionEventProperty {}
impl From<TransitionEventProperty> for Node {
    #[inline]
    fn from(value: TransitionEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransitionEventProperty> for TransitionEventProperty {
    #[inline]
    fn into_value(self) -> Value<TransitionEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EvaluationMethod` of `AWS::IoTEvents::DetectorModel`.
pub enum EvaluationMethod {
    /// `BATCH`.
    Batch,
    /// `SERIAL`.
    Serial,
}

#[diagnostic::do_not_recommend]
impl Kind for EvaluationMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for EvaluationMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for EvaluationMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EvaluationMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<EvaluationMethod> for EvaluationMethod {
    #[inline]
    fn into_value(self) -> Value<EvaluationMethod> {
        const VALUES: &[&str] = &["BATCH", "SERIAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
