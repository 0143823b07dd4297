// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTEvents::AlarmModel` and its property types.

use crate::l1::*;

/// Represents an alarm model to monitor an AWS IoT Events input attribute. You can use the alarm to get notified when the value is outside a specified range. For more information, see [Create an alarm model](https://docs.aws.amazon.com/iotevents/latest/developerguide/create-alarms.html) in the *AWS IoT Events Developer Guide*.
///
/// `AWS::IoTEvents::AlarmModel`; `Ref` returns its `AlarmModelName`, a [`iotevents::AlarmModelName`](kinds::iotevents::AlarmModelName).
/// Changing one of these replaces it: `AlarmModelName`, `Key`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-alarmmodel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlarmModel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTEvents::AlarmModel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnAlarmModel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTEvents::AlarmModel";

    /// `CfnAlarmModel` with its required properties, in alphabetical order:
    ///
    /// - `alarm_rule`: Defines when your alarm is invoked.
    /// - `role_arn`: The ARN of the IAM role that allows the alarm to perform actions and access AWS resources.
    pub fn new(
        alarm_rule: impl IntoValue<AlarmRuleProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmRule", alarm_rule.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Contains the configuration information of alarm state changes.
    ///
    /// `AlarmCapabilities`; updated in place.
    pub fn alarm_capabilities(mut self, value: impl IntoValue<AlarmCapabilitiesProperty>) -> Self {
        self.0
            .put("AlarmCapabilities", value.into_value().into_node());
        self
    }

    /// Contains information about one or more alarm actions.
    ///
    /// `AlarmEventActions`; updated in place.
    pub fn alarm_event_actions(mut self, value: impl IntoValue<AlarmEventActionsProperty>) -> Self {
        self.0
            .put("AlarmEventActions", value.into_value().into_node());
        self
    }

    /// The description of the alarm model.
    ///
    /// `AlarmModelDescription`; updated in place.
    pub fn alarm_model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AlarmModelDescription", value.into_value().into_node());
        self
    }

    /// The name of the alarm model.
    ///
    /// `AlarmModelName`; an update replaces the resource.
    pub fn alarm_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AlarmModelName", value.into_value().into_node());
        self
    }

    /// An input attribute used as a key to create an alarm. AWS IoT Events routes [inputs](https://docs.aws.amazon.com/iotevents/latest/apireference/API_Input.html) associated with this key to the alarm.
    ///
    /// `Key`; an update replaces the resource.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// A non-negative integer that reflects the severity level of the alarm.
    ///
    /// `Severity`; updated in place.
    pub fn severity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Severity", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that contain metadata for the alarm model. The tags help you manage the alarm model. For more information, see [Tagging your AWS IoT Events resources](https://docs.aws.amazon.com/iotevents/latest/developerguide/tagging-iotevents.html) in the *AWS IoT Events Developer Guide*.
    ///
    /// You can create up to 50 tags for one alarm model.
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

impl Construct for CfnAlarmModel {
    type Handle = CfnAlarmModelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAlarmModelRef {
        CfnAlarmModelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAlarmModel`] of a stack.
pub struct CfnAlarmModelRef(NodeRef);

impl Clone for CfnAlarmModelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAlarmModelRef {}
impl AsNode for CfnAlarmModelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAlarmModelRef {
    /// What `Ref` returns: its `AlarmModelName`, a [`iotevents::AlarmModelName`](kinds::iotevents::AlarmModelName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotevents::AlarmModelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::iotevents::AlarmModelName> for &CfnAlarmModelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotevents::AlarmModelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies whether to get notified for alarm state changes.
///
/// The property type `AcknowledgeFlow` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcknowledgeFlowProperty(Object);

impl AcknowledgeFlowProperty {
    /// `AcknowledgeFlowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value must be `TRUE` or `FALSE`. If `TRUE`, you receive a notification when the alarm state changes. You must choose to acknowledge the notification before the alarm state can return to `NORMAL`. If `FALSE`, you won't receive notifications. The alarm automatically changes to the `NORMAL` state when the input property value returns to the specified range.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for AcknowledgeFlowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcknowledgeFlowProperty> for AcknowledgeFlowProperty {}
impl From<AcknowledgeFlowProperty> for Node {
    #[inline]
    fn from(value: AcknowledgeFlowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcknowledgeFlowProperty> for AcknowledgeFlowProperty {
    #[inline]
    fn into_value(self) -> Value<AcknowledgeFlowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies one of the following actions to receive notifications when the alarm state changes.
///
/// The property type `AlarmAction` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmActionProperty(Object);

impl AlarmActionProperty {
    /// `AlarmActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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
    /// `DynamoDB`.
    pub fn dynamo_db(mut self, value: impl IntoValue<DynamoDBProperty>) -> Self {
        self.0.put("DynamoDB", value.into_value().into_node());
        self
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

    /// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action.
    ///
    /// `IotEvents`.
    pub fn iot_events(mut self, value: impl IntoValue<IotEventsProperty>) -> Self {
        self.0.put("IotEvents", value.into_value().into_node());
        self
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
    /// `IotSiteWise`.
    pub fn iot_site_wise(mut self, value: impl IntoValue<IotSiteWiseProperty>) -> Self {
        self.0.put("IotSiteWise", value.into_value().into_node());
        self
    }

    /// Information required to publish the MQTT message through the AWS IoT message broker.
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

    /// Information required to publish the Amazon SNS message.
    ///
    /// `Sns`.
    pub fn sns(mut self, value: impl IntoValue<SnsProperty>) -> Self {
        self.0.put("Sns", value.into_value().into_node());
        self
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue.
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

impl Kind for AlarmActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmActionProperty> for AlarmActionProperty {}
impl From<AlarmActionProperty> for Node {
    #[inline]
    fn from(value: AlarmActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmActionProperty> for AlarmActionProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the configuration information of alarm state changes.
///
/// The property type `AlarmCapabilities` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmCapabilitiesProperty(Object);

impl AlarmCapabilitiesProperty {
    /// `AlarmCapabilitiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to get notified for alarm state changes.
    ///
    /// `AcknowledgeFlow`.
    pub fn acknowledge_flow(mut self, value: impl IntoValue<AcknowledgeFlowProperty>) -> Self {
        self.0
            .put("AcknowledgeFlow", value.into_value().into_node());
        self
    }

    /// Specifies the default alarm state. The configuration applies to all alarms that were created based on this alarm model.
    ///
    /// `InitializationConfiguration`.
    pub fn initialization_configuration(
        mut self,
        value: impl IntoValue<InitializationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InitializationConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for AlarmCapabilitiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmCapabilitiesProperty> for AlarmCapabilitiesProperty {}
impl From<AlarmCapabilitiesProperty> for Node {
    #[inline]
    fn from(value: AlarmCapabilitiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmCapabilitiesProperty> for AlarmCapabilitiesProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmCapabilitiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about one or more alarm actions.
///
/// The property type `AlarmEventActions` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmEventActionsProperty(Object);

impl AlarmEventActionsProperty {
    /// `AlarmEventActionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies one or more supported actions to receive notifications when the alarm state changes.
    ///
    /// `AlarmActions`.
    pub fn alarm_actions(mut self, value: impl IntoValue<List<AlarmActionProperty>>) -> Self {
        self.0.put("AlarmActions", value.into_value().into_node());
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

impl Kind for AlarmEventActionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmEventActionsProperty> for AlarmEventActionsProperty {}
impl From<AlarmEventActionsProperty> for Node {
    #[inline]
    fn from(value: AlarmEventActionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmEventActionsProperty> for AlarmEventActionsProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmEventActionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines when your alarm is invoked.
///
/// The property type `AlarmRule` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmRuleProperty(Object);

impl AlarmRuleProperty {
    /// `AlarmRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A rule that compares an input property value to a threshold value with a comparison operator.
    ///
    /// `SimpleRule`.
    pub fn simple_rule(mut self, value: impl IntoValue<SimpleRuleProperty>) -> Self {
        self.0.put("SimpleRule", value.into_value().into_node());
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

impl Kind for AlarmRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmRuleProperty> for AlarmRuleProperty {}
impl From<AlarmRuleProperty> for Node {
    #[inline]
    fn from(value: AlarmRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmRuleProperty> for AlarmRuleProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmRuleProperty> {
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
/// The property type `AssetPropertyTimestamp` of `AWS::IoTEvents::AlarmModel`.
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
/// The property type `AssetPropertyValue` of `AWS::IoTEvents::AlarmModel`.
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
/// The property type `AssetPropertyVariant` of `AWS::IoTEvents::AlarmModel`.
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
/// The property type `DynamoDB` of `AWS::IoTEvents::AlarmModel`.
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
/// The property type `DynamoDBv2` of `AWS::IoTEvents::AlarmModel`.
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

/// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream.
///
/// The property type `Firehose` of `AWS::IoTEvents::AlarmModel`.
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

/// Specifies the default alarm state. The configuration applies to all alarms that were created based on this alarm model.
///
/// The property type `InitializationConfiguration` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InitializationConfigurationProperty(Object);

impl InitializationConfigurationProperty {
    /// `InitializationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `disabled_on_initialization`: The value must be `TRUE` or `FALSE`.
    pub fn new(disabled_on_initialization: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DisabledOnInitialization",
            disabled_on_initialization.into_value().into_node(),
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

impl Kind for InitializationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InitializationConfigurationProperty> for InitializationConfigurationProperty {}
impl From<InitializationConfigurationProperty> for Node {
    #[inline]
    fn from(value: InitializationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InitializationConfigurationProperty> for InitializationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InitializationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action.
///
/// The property type `IotEvents` of `AWS::IoTEvents::AlarmModel`.
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
/// The property type `IotSiteWise` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotSiteWiseProperty(Object);

impl IotSiteWiseProperty {
    /// `IotSiteWiseProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

    /// The value to send to the asset property. This value contains timestamp, quality, and value (TQV) information.
    ///
    /// `PropertyValue`.
    pub fn property_value(mut self, value: impl IntoValue<AssetPropertyValueProperty>) -> Self {
        self.0.put("PropertyValue", value.into_value().into_node());
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
/// The property type `IotTopicPublish` of `AWS::IoTEvents::AlarmModel`.
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
/// The property type `Lambda` of `AWS::IoTEvents::AlarmModel`.
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

/// Information needed to configure the payload.
///
/// By default, AWS IoT Events generates a standard payload in JSON for any action. This action payload contains all attribute-value pairs that have the information about the detector model instance and the event triggered the action. To configure the action payload, you can use `contentExpression`.
///
/// The property type `Payload` of `AWS::IoTEvents::AlarmModel`.
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

/// A rule that compares an input property value to a threshold value with a comparison operator.
///
/// The property type `SimpleRule` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SimpleRuleProperty(Object);

impl SimpleRuleProperty {
    /// `SimpleRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: The comparison operator.
    /// - `input_property`: The value on the left side of the comparison operator.
    /// - `threshold`: The value on the right side of the comparison operator.
    pub fn new(
        comparison_operator: impl IntoValue<ComparisonOperator>,
        input_property: impl IntoValue<String>,
        threshold: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put("InputProperty", input_property.into_value().into_node());
        object_.put("Threshold", threshold.into_value().into_node());
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

impl Kind for SimpleRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SimpleRuleProperty> for SimpleRuleProperty {}
impl From<SimpleRuleProperty> for Node {
    #[inline]
    fn from(value: SimpleRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SimpleRuleProperty> for SimpleRuleProperty {
    #[inline]
    fn into_value(self) -> Value<SimpleRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information required to publish the Amazon SNS message.
///
/// The property type `Sns` of `AWS::IoTEvents::AlarmModel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnsProperty(Object);

impl SnsProperty {
    /// `SnsProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_arn`: The ARN of the Amazon SNS target where the message is sent.
    pub fn new(target_arn: impl IntoValue<String>) -> Self {
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
/// The property type `Sqs` of `AWS::IoTEvents::AlarmModel`.
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

/// The values of `ComparisonOperator` of a `SimpleRule` of `AWS::IoTEvents::AlarmModel`.
pub enum ComparisonOperator {
    /// `EQUAL`.
    Equal,
    /// `GREATER`.
    Greater,
    /// `GREATER_OR_EQUAL`.
    GreaterOrEqual,
    /// `LESS`.
    Less,
    /// `LESS_OR_EQUAL`.
    LessOrEqual,
    /// `NOT_EQUAL`.
    NotEqual,
}

#[diagnostic::do_not_recommend]
impl Kind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComparisonOperator> for ComparisonOperator {
    #[inline]
    fn into_value(self) -> Value<ComparisonOperator> {
        const VALUES: &[&str] = &[
            "EQUAL",
            "GREATER",
            "GREATER_OR_EQUAL",
            "LESS",
            "LESS_OR_EQUAL",
            "NOT_EQUAL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
