// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::InspectorV2::CisScanConfiguration` and its property types.

use crate::l1::*;

/// The CIS scan configuration.
///
/// `AWS::InspectorV2::CisScanConfiguration`; `Ref` returns its `Arn`, a [`inspectorv2::CisScanConfigurationArn`](kinds::inspectorv2::CisScanConfigurationArn).
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCisScanConfiguration(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::InspectorV2::CisScanConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("cis_scan_configuration.rules"),
};

impl CfnCisScanConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::InspectorV2::CisScanConfiguration";

    /// `CfnCisScanConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `scan_name`: The name of the CIS scan configuration.
    /// - `schedule`: The CIS scan configuration's schedule.
    /// - `security_level`: The CIS scan configuration's CIS Benchmark level.
    /// - `targets`: The CIS scan configuration's targets.
    pub fn new(
        scan_name: impl IntoValue<String>,
        schedule: impl IntoValue<ScheduleProperty>,
        security_level: impl IntoValue<SecurityLevel>,
        targets: impl IntoValue<CisTargetsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ScanName", scan_name.into_value().into_node());
        object_.put("Schedule", schedule.into_value().into_node());
        object_.put("SecurityLevel", security_level.into_value().into_node());
        object_.put("Targets", targets.into_value().into_node());
        Self(object_)
    }

    /// The CIS scan configuration's tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnCisScanConfiguration {
    type Handle = CfnCisScanConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCisScanConfigurationRef {
        CfnCisScanConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCisScanConfiguration`] of a stack.
pub struct CfnCisScanConfigurationRef(NodeRef);

impl Clone for CfnCisScanConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCisScanConfigurationRef {}
impl AsNode for CfnCisScanConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCisScanConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`inspectorv2::CisScanConfigurationArn`](kinds::inspectorv2::CisScanConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::inspectorv2::CisScanConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The CIS scan configuration's scan configuration ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::inspectorv2::CisScanConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::inspectorv2::CisScanConfigurationArn> for &CfnCisScanConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::inspectorv2::CisScanConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The CIS targets.
///
/// The property type `CisTargets` of `AWS::InspectorV2::CisScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CisTargetsProperty(Object);

impl CisTargetsProperty {
    /// `CisTargetsProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_ids`: The CIS target account ids.
    /// - `target_resource_tags`: The CIS target resource tags.
    pub fn new(
        account_ids: impl IntoValue<List<String>>,
        target_resource_tags: impl IntoValue<Map<List<String>>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountIds", account_ids.into_value().into_node());
        object_.put(
            "TargetResourceTags",
            target_resource_tags.into_value().into_node(),
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

impl Kind for CisTargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CisTargetsProperty> for CisTargetsProperty {}
impl From<CisTargetsProperty> for Node {
    #[inline]
    fn from(value: CisTargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CisTargetsProperty> for CisTargetsProperty {
    #[inline]
    fn into_value(self) -> Value<CisTargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A daily schedule.
///
/// The property type `DailySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DailyScheduleProperty(Object);

impl DailyScheduleProperty {
    /// `DailyScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `start_time`: The schedule start time.
    pub fn new(start_time: impl IntoValue<TimeProperty>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for DailyScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DailyScheduleProperty> for DailyScheduleProperty {}
impl From<DailyScheduleProperty> for Node {
    #[inline]
    fn from(value: DailyScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DailyScheduleProperty> for DailyScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<DailyScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A monthly schedule.
///
/// The property type `MonthlySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonthlyScheduleProperty(Object);

impl MonthlyScheduleProperty {
    /// `MonthlyScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `day`: The monthly schedule's day.
    /// - `start_time`: The monthly schedule's start time.
    pub fn new(day: impl IntoValue<Day>, start_time: impl IntoValue<TimeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Day", day.into_value().into_node());
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

impl Kind for MonthlyScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonthlyScheduleProperty> for MonthlyScheduleProperty {}
impl From<MonthlyScheduleProperty> for Node {
    #[inline]
    fn from(value: MonthlyScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonthlyScheduleProperty> for MonthlyScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<MonthlyScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The schedule the CIS scan configuration runs on. Each CIS scan configuration has exactly one type of schedule.
///
/// The property type `Schedule` of `AWS::InspectorV2::CisScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A daily schedule.
    ///
    /// `Daily`.
    pub fn daily(mut self, value: impl IntoValue<DailyScheduleProperty>) -> Self {
        self.0.put("Daily", value.into_value().into_node());
        self
    }

    /// A monthly schedule.
    ///
    /// `Monthly`.
    pub fn monthly(mut self, value: impl IntoValue<MonthlyScheduleProperty>) -> Self {
        self.0.put("Monthly", value.into_value().into_node());
        self
    }

    /// A one time schedule.
    ///
    /// `OneTime`; free JSON, such as an [`Object`].
    pub fn one_time(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("OneTime", value.into_value().into_node());
        self
    }

    /// A weekly schedule.
    ///
    /// `Weekly`.
    pub fn weekly(mut self, value: impl IntoValue<WeeklyScheduleProperty>) -> Self {
        self.0.put("Weekly", value.into_value().into_node());
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

/// The time.
///
/// The property type `Time` of `AWS::InspectorV2::CisScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeProperty(Object);

impl TimeProperty {
    /// `TimeProperty` with its required properties, in alphabetical order:
    ///
    /// - `time_of_day`: The time of day in 24-hour format (00:00).
    /// - `time_zone`: The timezone.
    pub fn new(time_of_day: impl IntoValue<String>, time_zone: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeOfDay", time_of_day.into_value().into_node());
        object_.put("TimeZone", time_zone.into_value().into_node());
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

impl Kind for TimeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeProperty> for TimeProperty {}
impl From<TimeProperty> for Node {
    #[inline]
    fn from(value: TimeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeProperty> for TimeProperty {
    #[inline]
    fn into_value(self) -> Value<TimeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A weekly schedule.
///
/// The property type `WeeklySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeeklyScheduleProperty(Object);

impl WeeklyScheduleProperty {
    /// `WeeklyScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `days`: The weekly schedule's days.
    /// - `start_time`: The weekly schedule's start time.
    pub fn new(days: impl IntoValue<List<Day>>, start_time: impl IntoValue<TimeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Days", days.into_value().into_node());
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

impl Kind for WeeklyScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeeklyScheduleProperty> for WeeklyScheduleProperty {}
impl From<WeeklyScheduleProperty> for Node {
    #[inline]
    fn from(value: WeeklyScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeeklyScheduleProperty> for WeeklyScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<WeeklyScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Day` of a `MonthlySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
pub enum Day {
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
impl Kind for Day {}
#[diagnostic::do_not_recommend]
impl TextKind for Day {}
#[diagnostic::do_not_recommend]
impl IdKind for Day {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Day {}
#[diagnostic::do_not_recommend]
impl IntoValue<Day> for Day {
    #[inline]
    fn into_value(self) -> Value<Day> {
        const VALUES: &[&str] = &["FRI", "MON", "SAT", "SUN", "THU", "TUE", "WED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SecurityLevel` of `AWS::InspectorV2::CisScanConfiguration`.
pub enum SecurityLevel {
    /// `LEVEL_1`.
    Level1,
    /// `LEVEL_2`.
    Level2,
}

#[diagnostic::do_not_recommend]
impl Kind for SecurityLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for SecurityLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for SecurityLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SecurityLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<SecurityLevel> for SecurityLevel {
    #[inline]
    fn into_value(self) -> Value<SecurityLevel> {
        const VALUES: &[&str] = &["LEVEL_1", "LEVEL_2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
