// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMContacts::Rotation` and its property types.

use crate::l1::*;

/// Specifies a rotation in an on-call schedule.
///
/// > *Template example*: We recommend creating all Incident Manager `Contacts` resources using a single AWS CloudFormation template. For a demonstration, see the examples for [AWS::SSMContacts::Contacts](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssmcontacts-contact.html).
///
/// `AWS::SSMContacts::Rotation`; `Ref` returns its `Arn`, a [`ssmcontacts::RotationArn`](kinds::ssmcontacts::RotationArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRotation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMContacts::Rotation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("rotation.rules"),
};

impl CfnRotation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMContacts::Rotation";

    /// `CfnRotation` with its required properties, in alphabetical order:
    ///
    /// - `contact_ids`: The Amazon Resource Names (ARNs) of the contacts to add to the rotation.
    /// - `name`: The name for the rotation.
    /// - `recurrence`: Information about the rule that specifies when shift team members rotate.
    /// - `start_time`: The date and time the rotation goes into effect.
    /// - `time_zone_id`: The time zone to base the rotation’s activity on, in Internet Assigned Numbers Authority (IANA) format.
    pub fn new(
        contact_ids: impl IntoValue<List<String>>,
        name: impl IntoValue<String>,
        recurrence: impl IntoValue<RecurrenceSettingsProperty>,
        start_time: impl IntoValue<String>,
        time_zone_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactIds", contact_ids.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Recurrence", recurrence.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
        object_.put("TimeZoneId", time_zone_id.into_value().into_node());
        Self(object_)
    }

    /// Optional metadata to assign to the rotation. Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For more information, see [Tagging Incident Manager resources](https://docs.aws.amazon.com/incident-manager/latest/userguide/tagging.html) in the *Incident Manager User Guide*.
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

impl Construct for CfnRotation {
    type Handle = CfnRotationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRotationRef {
        CfnRotationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRotation`] of a stack.
pub struct CfnRotationRef(NodeRef);

impl Clone for CfnRotationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRotationRef {}
impl AsNode for CfnRotationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRotationRef {
    /// What `Ref` returns: its `Arn`, a [`ssmcontacts::RotationArn`](kinds::ssmcontacts::RotationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmcontacts::RotationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `Rotation` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ssmcontacts::RotationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ssmcontacts::RotationArn> for &CfnRotationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssmcontacts::RotationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about when an on-call shift begins and ends.
///
/// The property type `CoverageTime` of `AWS::SSMContacts::Rotation`.
#[must_use = "a property type does nothing until it is set"]
pub struct CoverageTimeProperty(Object);

impl CoverageTimeProperty {
    /// `CoverageTimeProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: Information about when an on-call rotation shift ends.
    /// - `start_time`: Information about when an on-call rotation shift begins.
    pub fn new(end_time: impl IntoValue<String>, start_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
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

impl Kind for CoverageTimeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CoverageTimeProperty> for CoverageTimeProperty {}
impl From<CoverageTimeProperty> for Node {
    #[inline]
    fn from(value: CoverageTimeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CoverageTimeProperty> for CoverageTimeProperty {
    #[inline]
    fn into_value(self) -> Value<CoverageTimeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about on-call rotations that recur monthly.
///
/// The property type `MonthlySetting` of `AWS::SSMContacts::Rotation`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonthlySettingProperty(Object);

impl MonthlySettingProperty {
    /// `MonthlySettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `day_of_month`: The day of the month when monthly recurring on-call rotations begin.
    /// - `hand_off_time`: The time of day when a monthly recurring on-call shift rotation begins.
    pub fn new(day_of_month: impl IntoValue<i64>, hand_off_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DayOfMonth", day_of_month.into_value().into_node());
        object_.put("HandOffTime", hand_off_time.into_value().into_node());
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

impl Kind for MonthlySettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonthlySettingProperty> for MonthlySettingProperty {}
impl From<MonthlySettingProperty> for Node {
    #[inline]
    fn from(value: MonthlySettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonthlySettingProperty> for MonthlySettingProperty {
    #[inline]
    fn into_value(self) -> Value<MonthlySettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about when an on-call rotation is in effect and how long the rotation period lasts.
///
/// The property type `RecurrenceSettings` of `AWS::SSMContacts::Rotation`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecurrenceSettingsProperty(Object);

impl RecurrenceSettingsProperty {
    /// `RecurrenceSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `number_of_on_calls`: The number of contacts, or shift team members designated to be on call concurrently during a shift.
    /// - `recurrence_multiplier`: The number of days, weeks, or months a single rotation lasts.
    pub fn new(
        number_of_on_calls: impl IntoValue<i64>,
        recurrence_multiplier: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NumberOfOnCalls",
            number_of_on_calls.into_value().into_node(),
        );
        object_.put(
            "RecurrenceMultiplier",
            recurrence_multiplier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Information about on-call rotations that recur daily.
    ///
    /// `DailySettings`.
    pub fn daily_settings(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DailySettings", value.into_value().into_node());
        self
    }

    /// Information about on-call rotations that recur monthly.
    ///
    /// `MonthlySettings`.
    pub fn monthly_settings(mut self, value: impl IntoValue<List<MonthlySettingProperty>>) -> Self {
        self.0
            .put("MonthlySettings", value.into_value().into_node());
        self
    }

    /// Information about the days of the week included in on-call rotation coverage.
    ///
    /// `ShiftCoverages`.
    pub fn shift_coverages(mut self, value: impl IntoValue<List<ShiftCoverageProperty>>) -> Self {
        self.0.put("ShiftCoverages", value.into_value().into_node());
        self
    }

    /// Information about on-call rotations that recur weekly.
    ///
    /// `WeeklySettings`.
    pub fn weekly_settings(mut self, value: impl IntoValue<List<WeeklySettingProperty>>) -> Self {
        self.0.put("WeeklySettings", value.into_value().into_node());
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

impl Kind for RecurrenceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecurrenceSettingsProperty> for RecurrenceSettingsProperty {}
impl From<RecurrenceSettingsProperty> for Node {
    #[inline]
    fn from(value: RecurrenceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecurrenceSettingsProperty> for RecurrenceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RecurrenceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the days of the week that the on-call rotation coverage includes.
///
/// The property type `ShiftCoverage` of `AWS::SSMContacts::Rotation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ShiftCoverageProperty(Object);

impl ShiftCoverageProperty {
    /// `ShiftCoverageProperty` with its required properties, in alphabetical order:
    ///
    /// - `coverage_times`: The start and end times of the shift.
    /// - `day_of_week`: A list of days on which the schedule is active.
    pub fn new(
        coverage_times: impl IntoValue<List<CoverageTimeProperty>>,
        day_of_week: impl IntoValue<DayOfWeek>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CoverageTimes", coverage_times.into_value().into_node());
        object_.put("DayOfWeek", day_of_week.into_value().into_node());
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

impl Kind for ShiftCoverageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ShiftCoverageProperty> for ShiftCoverageProperty {}
impl From<ShiftCoverageProperty> for Node {
    #[inline]
    fn from(value: ShiftCoverageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ShiftCoverageProperty> for ShiftCoverageProperty {
    #[inline]
    fn into_value(self) -> Value<ShiftCoverageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about rotations that recur weekly.
///
/// The property type `WeeklySetting` of `AWS::SSMContacts::Rotation`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeeklySettingProperty(Object);

impl WeeklySettingProperty {
    /// `WeeklySettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `day_of_week`: The day of the week when weekly recurring on-call shift rotations begins.
    /// - `hand_off_time`: The time of day when a weekly recurring on-call shift rotation begins.
    pub fn new(
        day_of_week: impl IntoValue<DayOfWeek>,
        hand_off_time: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DayOfWeek", day_of_week.into_value().into_node());
        object_.put("HandOffTime", hand_off_time.into_value().into_node());
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

impl Kind for WeeklySettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeeklySettingProperty> for WeeklySettingProperty {}
impl From<WeeklySettingProperty> for Node {
    #[inline]
    fn from(value: WeeklySettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeeklySettingProperty> for WeeklySettingProperty {
    #[inline]
    fn into_value(self) -> Value<WeeklySettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DayOfWeek` of a `ShiftCoverage` of `AWS::SSMContacts::Rotation`.
pub enum DayOfWeek {
    /// `FRI`.
    Fri,
    /// `MON`.
    Mon,
    /// `SAT`.
    Sat,
    /// `SUN`.
    Sun,
    /// `THU`.
    Thu,
    /// `TUE`.
    Tue,
    /// `WED`.
    Wed,
}

#[diagnostic::do_not_recommend]
impl Kind for DayOfWeek {}
#[diagnostic::do_not_recommend]
impl TextKind for DayOfWeek {}
#[diagnostic::do_not_recommend]
impl IdKind for DayOfWeek {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DayOfWeek {}
#[diagnostic::do_not_recommend]
impl IntoValue<DayOfWeek> for DayOfWeek {
    #[inline]
    fn into_value(self) -> Value<DayOfWeek> {
        const VALUES: &[&str] = &["FRI", "MON", "SAT", "SUN", "THU", "TUE", "WED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
