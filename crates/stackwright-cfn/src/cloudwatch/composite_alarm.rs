// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::CompositeAlarm` and its property types.

use crate::l1::*;

/// The `AWS::CloudWatch::CompositeAlarm` type creates or updates a composite alarm. When you create a composite alarm, you specify a rule expression for the alarm that takes into account the alarm states of other alarms that you have created. The composite alarm goes into ALARM state only if all conditions of the rule are met.
///
/// The alarms specified in a composite alarm's rule expression can include metric alarms and other composite alarms.
///
/// Using composite alarms can reduce alarm noise. You can create multiple metric alarms, and also create a composite alarm and set up alerts only for the composite alarm. For example, you could create a composite alarm that goes into ALARM state only when more than one of the underlying metric alarms are in ALARM state.
///
/// When this operation creates an alarm, the alarm state is immediately set to INSUFFICIENT_DATA. The alarm is then evaluated and its state is set appropriately. Any actions associated with the new state are then executed. For a composite alarm, this initial time after creation is the only time that the alarm can be in INSUFFICIENT_DATA state.
///
/// When you update an existing alarm, its state is left unchanged, but the update completely overwrites the previous configuration of the alarm.
///
/// `AWS::CloudWatch::CompositeAlarm`; `Ref` returns its `AlarmName`, a [`cloudwatch::CompositeAlarmName`](kinds::cloudwatch::CompositeAlarmName).
/// Changing one of these replaces it: `AlarmName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCompositeAlarm(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::CompositeAlarm",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("composite_alarm.rules"),
};

impl CfnCompositeAlarm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::CompositeAlarm";

    /// `CfnCompositeAlarm` with its required properties, in alphabetical order:
    ///
    /// - `alarm_rule`: An expression that specifies which other alarms are to be evaluated to determine this composite alarm's state.
    pub fn new(alarm_rule: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmRule", alarm_rule.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether actions should be executed during any changes to the alarm state of the composite alarm. The default is TRUE.
    ///
    /// `ActionsEnabled`; updated in place.
    pub fn actions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ActionsEnabled", value.into_value().into_node());
        self
    }

    /// Actions will be suppressed if the suppressor alarm is in the `ALARM` state. `ActionsSuppressor` can be an AlarmName or an Amazon Resource Name (ARN) from an existing alarm.
    ///
    /// `ActionsSuppressor`; updated in place.
    pub fn actions_suppressor(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ActionsSuppressor", value.into_value().into_node());
        self
    }

    /// The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the `ALARM` state. After this time, the composite alarm performs its actions.
    ///
    /// > `ExtensionPeriod` is required only when `ActionsSuppressor` is specified.
    ///
    /// `ActionsSuppressorExtensionPeriod`; updated in place.
    pub fn actions_suppressor_extension_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ActionsSuppressorExtensionPeriod",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the `ALARM` state. After this time, the composite alarm performs its actions.
    ///
    /// > `WaitPeriod` is required only when `ActionsSuppressor` is specified.
    ///
    /// `ActionsSuppressorWaitPeriod`; updated in place.
    pub fn actions_suppressor_wait_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ActionsSuppressorWaitPeriod",
            value.into_value().into_node(),
        );
        self
    }

    /// The actions to execute when this alarm transitions to the ALARM state from any other state. Each action is specified as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that you can specify, see [PutCompositeAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html) in the *Amazon CloudWatch API Reference*.
    ///
    /// `AlarmActions`; updated in place.
    pub fn alarm_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AlarmActions", value.into_value().into_node());
        self
    }

    /// The description for the composite alarm.
    ///
    /// `AlarmDescription`; updated in place.
    pub fn alarm_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AlarmDescription", value.into_value().into_node());
        self
    }

    /// The name for the composite alarm. This name must be unique within your AWS account.
    ///
    /// `AlarmName`; an update replaces the resource.
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AlarmName", value.into_value().into_node());
        self
    }

    /// The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state. Each action is specified as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that you can specify, see [PutCompositeAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html) in the *Amazon CloudWatch API Reference*.
    ///
    /// `InsufficientDataActions`; updated in place.
    pub fn insufficient_data_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InsufficientDataActions", value.into_value().into_node());
        self
    }

    /// The actions to execute when this alarm transitions to the OK state from any other state. Each action is specified as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that you can specify, see [PutCompositeAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html) in the *Amazon CloudWatch API Reference*.
    ///
    /// `OKActions`; updated in place.
    pub fn ok_actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("OKActions", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource` permission.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
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

impl Construct for CfnCompositeAlarm {
    type Handle = CfnCompositeAlarmRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCompositeAlarmRef {
        CfnCompositeAlarmRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCompositeAlarm`] of a stack.
pub struct CfnCompositeAlarmRef(NodeRef);

impl Clone for CfnCompositeAlarmRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCompositeAlarmRef {}
impl AsNode for CfnCompositeAlarmRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCompositeAlarmRef {
    /// What `Ref` returns: its `AlarmName`, a [`cloudwatch::CompositeAlarmName`](kinds::cloudwatch::CompositeAlarmName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::CompositeAlarmName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the composite alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudwatch::CompositeAlarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::cloudwatch::CompositeAlarmName> for &CfnCompositeAlarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::CompositeAlarmName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudwatch::CompositeAlarmArn> for &CfnCompositeAlarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::CompositeAlarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
