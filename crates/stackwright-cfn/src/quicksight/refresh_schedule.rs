// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::RefreshSchedule` and its property types.

use crate::l1::*;

/// Creates a refresh schedule for a dataset in Quick.
///
/// `AWS::QuickSight::RefreshSchedule`; `Ref` returns the physical id, which is made of `AwsAccountId`, `DataSetId`, `Schedule/ScheduleId`.
/// Changing one of these replaces it: `AwsAccountId`, `DataSetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRefreshSchedule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::RefreshSchedule",
    tags: None,
    rules: include_str!("refresh_schedule.rules"),
};

impl CfnRefreshSchedule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::RefreshSchedule";

    /// `CfnRefreshSchedule` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS account ID of the account that you are creating a schedule in.
    ///
    /// `AwsAccountId`; an update replaces the resource.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The ID of the dataset that you are creating a refresh schedule for.
    ///
    /// `DataSetId`; an update replaces the resource.
    pub fn data_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataSetId", value.into_value().into_node());
        self
    }

    /// The refresh schedule of a dataset.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<RefreshScheduleMapProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
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

impl Construct for CfnRefreshSchedule {
    type Handle = CfnRefreshScheduleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRefreshScheduleRef {
        CfnRefreshScheduleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRefreshSchedule`] of a stack.
pub struct CfnRefreshScheduleRef(NodeRef);

impl Clone for CfnRefreshScheduleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRefreshScheduleRef {}
impl AsNode for CfnRefreshScheduleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRefreshScheduleRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `DataSetId`, `Schedule/ScheduleId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the refresh schedule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::RefreshScheduleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::quicksight::RefreshScheduleArn> for &CfnRefreshScheduleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::RefreshScheduleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The day that you want yout dataset to refresh.
///
/// The property type `RefreshOnDay` of `AWS::QuickSight::RefreshSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RefreshOnDayProperty(Object);

impl RefreshOnDayProperty {
    /// `RefreshOnDayProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The day of the month that you want your dataset to refresh. This value is required for monthly refresh intervals.
    ///
    /// `DayOfMonth`.
    pub fn day_of_month(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DayOfMonth", value.into_value().into_node());
        self
    }

    /// The day of the week that you want to schedule the refresh on. This value is required for weekly and monthly refresh intervals.
    ///
    /// `DayOfWeek`; one of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
    pub fn day_of_week(mut self, value: impl IntoValue<DayOfWeek>) -> Self {
        self.0.put("DayOfWeek", value.into_value().into_node());
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

impl Kind for RefreshOnDayProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RefreshOnDayProperty> for RefreshOnDayProperty {}
impl From<RefreshOnDayProperty> for Node {
    #[inline]
    fn from(value: RefreshOnDayProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RefreshOnDayProperty> for RefreshOnDayProperty {
    #[inline]
    fn into_value(self) -> Value<RefreshOnDayProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A summary of a configured refresh schedule for a dataset.
///
/// The property type `RefreshScheduleMap` of `AWS::QuickSight::RefreshSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RefreshScheduleMapProperty(Object);

impl RefreshScheduleMapProperty {
    /// `RefreshScheduleMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of refresh that a dataset undergoes. Valid values are as follows:
    ///
    /// - `FULL_REFRESH`: A complete refresh of a dataset.
    /// - `INCREMENTAL_REFRESH`: A partial refresh of some rows of a dataset, based on the time window specified.
    ///
    /// For more information on full and incremental refreshes, see [Refreshing SPICE data](https://docs.aws.amazon.com/quicksight/latest/user/refreshing-imported-data.html) in the *Quick User Guide*.
    ///
    /// `RefreshType`; one of `FULL_REFRESH`, `INCREMENTAL_REFRESH`.
    pub fn refresh_type(mut self, value: impl IntoValue<RefreshType>) -> Self {
        self.0.put("RefreshType", value.into_value().into_node());
        self
    }

    /// The frequency for the refresh schedule.
    ///
    /// `ScheduleFrequency`.
    pub fn schedule_frequency(mut self, value: impl IntoValue<ScheduleFrequencyProperty>) -> Self {
        self.0
            .put("ScheduleFrequency", value.into_value().into_node());
        self
    }

    /// An identifier for the refresh schedule.
    ///
    /// `ScheduleId`; an update replaces the resource.
    pub fn schedule_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ScheduleId", value.into_value().into_node());
        self
    }

    /// Time after which the refresh schedule can be started, expressed in `YYYY-MM-DDTHH:MM:SS` format.
    ///
    /// `StartAfterDateTime`.
    pub fn start_after_date_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StartAfterDateTime", value.into_value().into_node());
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

impl Kind for RefreshScheduleMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RefreshScheduleMapProperty> for RefreshScheduleMapProperty {}
impl From<RefreshScheduleMapProperty> for Node {
    #[inline]
    fn from(value: RefreshScheduleMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RefreshScheduleMapProperty> for RefreshScheduleMapProperty {
    #[inline]
    fn into_value(self) -> Value<RefreshScheduleMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The frequency for the refresh schedule.
///
/// The property type `ScheduleFrequency` of `AWS::QuickSight::RefreshSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleFrequencyProperty(Object);

impl ScheduleFrequencyProperty {
    /// `ScheduleFrequencyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The interval between scheduled refreshes. Valid values are as follows:
    ///
    /// - `MINUTE15`: The dataset refreshes every 15 minutes. This value is only supported for incremental refreshes. This interval can only be used for one schedule per dataset.
    /// - `MINUTE30`: The dataset refreshes every 30 minutes. This value is only supported for incremental refreshes. This interval can only be used for one schedule per dataset.
    /// - `HOURLY`: The dataset refreshes every hour. This interval can only be used for one schedule per dataset.
    /// - `DAILY`: The dataset refreshes every day.
    /// - `WEEKLY`: The dataset refreshes every week.
    /// - `MONTHLY`: The dataset refreshes every month.
    ///
    /// `Interval`; one of `MINUTE15`, `MINUTE30`, `HOURLY`, `DAILY`, `WEEKLY`, `MONTHLY`.
    pub fn interval(mut self, value: impl IntoValue<Interval>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The day of the week that you want to schedule the refresh on. This value is required for weekly and monthly refresh intervals.
    ///
    /// `RefreshOnDay`.
    pub fn refresh_on_day(mut self, value: impl IntoValue<RefreshOnDayProperty>) -> Self {
        self.0.put("RefreshOnDay", value.into_value().into_node());
        self
    }

    /// The time of day that you want the dataset to refresh. This value is expressed in HH:MM format. This field is not required for schedules that refresh hourly.
    ///
    /// `TimeOfTheDay`.
    pub fn time_of_the_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeOfTheDay", value.into_value().into_node());
        self
    }

    /// The timezone that you want the refresh schedule to use. The timezone ID must match a corresponding ID found on `java.util.time.getAvailableIDs()`.
    ///
    /// `TimeZone`.
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeZone", value.into_value().into_node());
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

impl Kind for ScheduleFrequencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleFrequencyProperty> for ScheduleFrequencyProperty {}
impl From<ScheduleFrequencyProperty> for Node {
    #[inline]
    fn from(value: ScheduleFrequencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleFrequencyProperty> for ScheduleFrequencyProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleFrequencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DayOfWeek` of a `RefreshOnDay` of `AWS::QuickSight::RefreshSchedule`.
pub enum DayOfWeek {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
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
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Interval` of a `ScheduleFrequency` of `AWS::QuickSight::RefreshSchedule`.
pub enum Interval {
    /// `DAILY`.
    Daily,
    /// `HOURLY`.
    Hourly,
    /// `MINUTE15`.
    Minute15,
    /// `MINUTE30`.
    Minute30,
    /// `MONTHLY`.
    Monthly,
    /// `WEEKLY`.
    Weekly,
}

#[diagnostic::do_not_recommend]
impl Kind for Interval {}
#[diagnostic::do_not_recommend]
impl TextKind for Interval {}
#[diagnostic::do_not_recommend]
impl IdKind for Interval {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Interval {}
#[diagnostic::do_not_recommend]
impl IntoValue<Interval> for Interval {
    #[inline]
    fn into_value(self) -> Value<Interval> {
        const VALUES: &[&str] = &[
            "DAILY", "HOURLY", "MINUTE15", "MINUTE30", "MONTHLY", "WEEKLY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RefreshType` of a `RefreshScheduleMap` of `AWS::QuickSight::RefreshSchedule`.
pub enum RefreshType {
    /// `FULL_REFRESH`.
    FullRefresh,
    /// `INCREMENTAL_REFRESH`.
    IncrementalRefresh,
}

#[diagnostic::do_not_recommend]
impl Kind for RefreshType {}
#[diagnostic::do_not_recommend]
impl TextKind for RefreshType {}
#[diagnostic::do_not_recommend]
impl IdKind for RefreshType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RefreshType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RefreshType> for RefreshType {
    #[inline]
    fn into_value(self) -> Value<RefreshType> {
        const VALUES: &[&str] = &["FULL_REFRESH", "INCREMENTAL_REFRESH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
