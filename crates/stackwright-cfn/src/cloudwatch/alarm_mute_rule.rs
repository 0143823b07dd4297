// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::AlarmMuteRule` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to mute their actions during the specified window.
///
/// `AWS::CloudWatch::AlarmMuteRule`; `Ref` returns its `Arn`, a [`cloudwatch::AlarmMuteRuleArn`](kinds::cloudwatch::AlarmMuteRuleArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlarmMuteRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::AlarmMuteRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("alarm_mute_rule.rules"),
};

impl CfnAlarmMuteRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::AlarmMuteRule";

    /// `CfnAlarmMuteRule` with its required properties, in alphabetical order:
    ///
    /// - `rule`: The rule for the mute.
    pub fn new(rule: impl IntoValue<RuleProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rule", rule.into_value().into_node());
        Self(object_)
    }

    /// The description of the AlarmMuteRule
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be expired.
    ///
    /// `ExpireDate`; updated in place.
    pub fn expire_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpireDate", value.into_value().into_node());
        self
    }

    /// Targets to be muted
    ///
    /// `MuteTargets`; updated in place.
    pub fn mute_targets(mut self, value: impl IntoValue<MuteTargetsProperty>) -> Self {
        self.0.put("MuteTargets", value.into_value().into_node());
        self
    }

    /// The name of the AlarmMuteRule
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become active.
    ///
    /// `StartDate`; updated in place.
    pub fn start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartDate", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnAlarmMuteRule {
    type Handle = CfnAlarmMuteRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAlarmMuteRuleRef {
        CfnAlarmMuteRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAlarmMuteRule`] of a stack.
pub struct CfnAlarmMuteRuleRef(NodeRef);

impl Clone for CfnAlarmMuteRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAlarmMuteRuleRef {}
impl AsNode for CfnAlarmMuteRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAlarmMuteRuleRef {
    /// What `Ref` returns: its `Arn`, a [`cloudwatch::AlarmMuteRuleArn`](kinds::cloudwatch::AlarmMuteRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::AlarmMuteRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) of the AlarmMuteRule
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudwatch::AlarmMuteRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The last update timestamp of the alarm mute schedule
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[inline]
    pub fn attr_last_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTimestamp")))
    }

    /// The mute type of the alarm mute
    ///
    /// `Fn::GetAtt` of `MuteType`.
    #[inline]
    pub fn attr_mute_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MuteType")))
    }

    /// The current status of the AlarmMuteRule
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cloudwatch::AlarmMuteRuleArn> for &CfnAlarmMuteRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::AlarmMuteRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Targets to be muted
///
/// The property type `MuteTargets` of `AWS::CloudWatch::AlarmMuteRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MuteTargetsProperty(Object);

impl MuteTargetsProperty {
    /// `MuteTargetsProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_names`: The alarm names to be mute by the AlarmMuteRule.
    pub fn new(alarm_names: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmNames", alarm_names.into_value().into_node());
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

impl Kind for MuteTargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MuteTargetsProperty> for MuteTargetsProperty {}
impl From<MuteTargetsProperty> for Node {
    #[inline]
    fn from(value: MuteTargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MuteTargetsProperty> for MuteTargetsProperty {
    #[inline]
    fn into_value(self) -> Value<MuteTargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The rule for the mute
///
/// The property type `Rule` of `AWS::CloudWatch::AlarmMuteRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule`: Schedule for the mute to be active.
    pub fn new(schedule: impl IntoValue<ScheduleProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Schedule", schedule.into_value().into_node());
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

/// Schedule for the mute to be active
///
/// The property type `Schedule` of `AWS::CloudWatch::AlarmMuteRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `duration`: The duration of the schedule when it triggers.
    /// - `expression`: The expression of the schedule.
    pub fn new(duration: impl IntoValue<String>, expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Duration", duration.into_value().into_node());
        object_.put("Expression", expression.into_value().into_node());
        Self(object_)
    }

    /// The timezone of the schedule
    ///
    /// `Timezone`.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
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

impl Kind for ScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleProperty> for ScheduleProperty {}
impl From<ScheduleProperty> for Node {
    #[inline]
    fn from(value: ScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleProperty> for ScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
