// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::InstanceEventWindow` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::EC2::InstanceEventWindow. An event window defines a recurring set of time ranges, or a cron expression, during which AWS-initiated maintenance events may be scheduled for the associated Amazon EC2 instances or Dedicated Hosts.
///
/// `AWS::EC2::InstanceEventWindow`; `Ref` returns its `Arn`, a [`ec2::InstanceEventWindowArn`](kinds::ec2::InstanceEventWindowArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceEventWindow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::InstanceEventWindow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("instance_event_window.rules"),
};

impl CfnInstanceEventWindow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::InstanceEventWindow";

    /// `CfnInstanceEventWindow` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The cron expression defined for the event window. Exactly one of TimeRanges or CronExpression must be specified.
    ///
    /// `CronExpression`; updated in place.
    pub fn cron_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CronExpression", value.into_value().into_node());
        self
    }

    /// The name of the event window.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags applied to the event window.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The time ranges of the event window. Exactly one of TimeRanges or CronExpression must be specified.
    ///
    /// `TimeRanges`; updated in place.
    pub fn time_ranges(mut self, value: impl IntoValue<List<TimeRangeProperty>>) -> Self {
        self.0.put("TimeRanges", value.into_value().into_node());
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

impl Construct for CfnInstanceEventWindow {
    type Handle = CfnInstanceEventWindowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceEventWindowRef {
        CfnInstanceEventWindowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceEventWindow`] of a stack.
pub struct CfnInstanceEventWindowRef(NodeRef);

impl Clone for CfnInstanceEventWindowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceEventWindowRef {}
impl AsNode for CfnInstanceEventWindowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceEventWindowRef {
    /// What `Ref` returns: its `Arn`, a [`ec2::InstanceEventWindowArn`](kinds::ec2::InstanceEventWindowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::InstanceEventWindowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the event window.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::InstanceEventWindowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the event window.
    ///
    /// `Fn::GetAtt` of `InstanceEventWindowId`.
    #[inline]
    pub fn attr_instance_event_window_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceEventWindowId")))
    }

    /// The current state of the event window. Observed values include creating, active, modifying, deleting and deleted.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ec2::InstanceEventWindowArn> for &CfnInstanceEventWindowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::InstanceEventWindowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A time range during which an AWS-initiated maintenance event may occur.
///
/// The property type `TimeRange` of `AWS::EC2::InstanceEventWindow`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeRangeProperty(Object);

impl TimeRangeProperty {
    /// `TimeRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The hour when the time range ends.
    ///
    /// `EndHour`.
    pub fn end_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndHour", value.into_value().into_node());
        self
    }

    /// The day on which the time range ends.
    ///
    /// `EndWeekDay`; one of `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`.
    pub fn end_week_day(mut self, value: impl IntoValue<EndWeekDay>) -> Self {
        self.0.put("EndWeekDay", value.into_value().into_node());
        self
    }

    /// The hour when the time range begins.
    ///
    /// `StartHour`.
    pub fn start_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StartHour", value.into_value().into_node());
        self
    }

    /// The day on which the time range begins.
    ///
    /// `StartWeekDay`; one of `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`.
    pub fn start_week_day(mut self, value: impl IntoValue<StartWeekDay>) -> Self {
        self.0.put("StartWeekDay", value.into_value().into_node());
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

impl Kind for TimeRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeRangeProperty> for TimeRangeProperty {}
impl From<TimeRangeProperty> for Node {
    #[inline]
    fn from(value: TimeRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeRangeProperty> for TimeRangeProperty {
    #[inline]
    fn into_value(self) -> Value<TimeRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EndWeekDay` of a `TimeRange` of `AWS::EC2::InstanceEventWindow`.
pub enum EndWeekDay {
    /// `friday`.
    Friday,
    /// `monday`.
    Monday,
    /// `saturday`.
    Saturday,
    /// `sunday`.
    Sunday,
    /// `thursday`.
    Thursday,
    /// `tuesday`.
    Tuesday,
    /// `wednesday`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for EndWeekDay {}
#[diagnostic::do_not_recommend]
impl TextKind for EndWeekDay {}
#[diagnostic::do_not_recommend]
impl IdKind for EndWeekDay {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndWeekDay {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndWeekDay> for EndWeekDay {
    #[inline]
    fn into_value(self) -> Value<EndWeekDay> {
        const VALUES: &[&str] = &[
            "friday",
            "monday",
            "saturday",
            "sunday",
            "thursday",
            "tuesday",
            "wednesday",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StartWeekDay` of a `TimeRange` of `AWS::EC2::InstanceEventWindow`.
pub enum StartWeekDay {
    /// `friday`.
    Friday,
    /// `monday`.
    Monday,
    /// `saturday`.
    Saturday,
    /// `sunday`.
    Sunday,
    /// `thursday`.
    Thursday,
    /// `tuesday`.
    Tuesday,
    /// `wednesday`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for StartWeekDay {}
#[diagnostic::do_not_recommend]
impl TextKind for StartWeekDay {}
#[diagnostic::do_not_recommend]
impl IdKind for StartWeekDay {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StartWeekDay {}
#[diagnostic::do_not_recommend]
impl IntoValue<StartWeekDay> for StartWeekDay {
    #[inline]
    fn into_value(self) -> Value<StartWeekDay> {
        const VALUES: &[&str] = &[
            "friday",
            "monday",
            "saturday",
            "sunday",
            "thursday",
            "tuesday",
            "wednesday",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
