// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BCM::ScheduledReport` and its property types.

use crate::l1::*;

/// Creates and manages a scheduled report for an AWS Billing and Cost Management Dashboards dashboard. A scheduled report renders a snapshot of the dashboard on a cron schedule, using an IAM role that the service assumes to read the underlying cost and usage data.
///
/// `AWS::BCM::ScheduledReport`; `Ref` returns its `Arn`, a [`bcm::ScheduledReportArn`](kinds::bcm::ScheduledReportArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScheduledReport(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BCM::ScheduledReport",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("scheduled_report.rules"),
};

impl CfnScheduledReport {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BCM::ScheduledReport";

    /// `CfnScheduledReport` with its required properties, in alphabetical order:
    ///
    /// - `dashboard_arn`: The ARN of the dashboard associated with the scheduled report.
    /// - `name`: The name of the scheduled report.
    /// - `schedule_config`: Defines when and how often a scheduled report runs.
    /// - `scheduled_report_execution_role_arn`: The ARN of the IAM role that the scheduled report uses to execute.
    pub fn new(
        dashboard_arn: impl IntoValue<kinds::bcm::DashboardArn>,
        name: impl IntoValue<String>,
        schedule_config: impl IntoValue<ScheduleConfigProperty>,
        scheduled_report_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DashboardArn", dashboard_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ScheduleConfig", schedule_config.into_value().into_node());
        object_.put(
            "ScheduledReportExecutionRoleArn",
            scheduled_report_execution_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the scheduled report's purpose or contents.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags applied to the scheduled report.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An absolute or relative date range.
    ///
    /// `WidgetDateRangeOverride`; updated in place.
    pub fn widget_date_range_override(
        mut self,
        value: impl IntoValue<DateTimeRangeProperty>,
    ) -> Self {
        self.0
            .put("WidgetDateRangeOverride", value.into_value().into_node());
        self
    }

    /// The list of widget identifiers included in the scheduled report. If not specified, all widgets in the dashboard are included.
    ///
    /// `WidgetIds`; updated in place.
    pub fn widget_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("WidgetIds", value.into_value().into_node());
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

impl Construct for CfnScheduledReport {
    type Handle = CfnScheduledReportRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduledReportRef {
        CfnScheduledReportRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScheduledReport`] of a stack.
pub struct CfnScheduledReportRef(NodeRef);

impl Clone for CfnScheduledReportRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduledReportRef {}
impl AsNode for CfnScheduledReportRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduledReportRef {
    /// What `Ref` returns: its `Arn`, a [`bcm::ScheduledReportArn`](kinds::bcm::ScheduledReportArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bcm::ScheduledReportArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the scheduled report.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bcm::ScheduledReportArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the scheduled report was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The health of the scheduled report as of its last refresh.
    ///
    /// `Fn::GetAtt` of `HealthStatus`.
    #[inline]
    pub fn attr_health_status(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HealthStatus")))
    }

    /// The timestamp when the scheduled report was last modified.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bcm::ScheduledReportArn> for &CfnScheduledReportRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bcm::ScheduledReportArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An absolute or relative date range.
///
/// The property type `DateTimeRange` of `AWS::BCM::ScheduledReport`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateTimeRangeProperty(Object);

impl DateTimeRangeProperty {
    /// `DateTimeRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: A date expressed either as an absolute instant or as an offset from now.
    /// - `start_time`: A date expressed either as an absolute instant or as an offset from now.
    pub fn new(
        end_time: impl IntoValue<DateTimeValueProperty>,
        start_time: impl IntoValue<DateTimeValueProperty>,
    ) -> Self {
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

impl Kind for DateTimeRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateTimeRangeProperty> for DateTimeRangeProperty {}
impl From<DateTimeRangeProperty> for Node {
    #[inline]
    fn from(value: DateTimeRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateTimeRangeProperty> for DateTimeRangeProperty {
    #[inline]
    fn into_value(self) -> Value<DateTimeRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A date expressed either as an absolute instant or as an offset from now.
///
/// The property type `DateTimeValue` of `AWS::BCM::ScheduledReport`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateTimeValueProperty(Object);

impl DateTimeValueProperty {
    /// `DateTimeValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Whether a date value is absolute or relative.
    /// - `value`: The date, or an ISO 8601 duration when Type is RELATIVE.
    pub fn new(r#type: impl IntoValue<Type>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for DateTimeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateTimeValueProperty> for DateTimeValueProperty {}
impl From<DateTimeValueProperty> for Node {
    #[inline]
    fn from(value: DateTimeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateTimeValueProperty> for DateTimeValueProperty {
    #[inline]
    fn into_value(self) -> Value<DateTimeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines when and how often a scheduled report runs.
///
/// The property type `ScheduleConfig` of `AWS::BCM::ScheduledReport`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleConfigProperty(Object);

impl ScheduleConfigProperty {
    /// `ScheduleConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The schedule expression that specifies when to trigger the scheduled report run. This value must be a cron expression consisting of six fields separated by white spaces: cron(minutes hours day_of_month month day_of_week year).
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpression", value.into_value().into_node());
        self
    }

    /// The time zone for the schedule expression, for example, UTC.
    ///
    /// `ScheduleExpressionTimeZone`.
    pub fn schedule_expression_time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpressionTimeZone", value.into_value().into_node());
        self
    }

    /// The window during which the schedule is active. When omitted the service defaults it. EndTime must be within three years of the time of the request.
    ///
    /// `SchedulePeriod`.
    pub fn schedule_period(mut self, value: impl IntoValue<SchedulePeriodProperty>) -> Self {
        self.0.put("SchedulePeriod", value.into_value().into_node());
        self
    }

    /// Whether the schedule is active.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Kind for ScheduleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleConfigProperty> for ScheduleConfigProperty {}
impl From<ScheduleConfigProperty> for Node {
    #[inline]
    fn from(value: ScheduleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleConfigProperty> for ScheduleConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The window during which the schedule is active. When omitted the service defaults it. EndTime must be within three years of the time of the request.
///
/// The property type `SchedulePeriod` of `AWS::BCM::ScheduledReport`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchedulePeriodProperty(Object);

impl SchedulePeriodProperty {
    /// `SchedulePeriodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time at which the schedule stops being active.
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The time at which the schedule becomes active.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
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

impl Kind for SchedulePeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchedulePeriodProperty> for SchedulePeriodProperty {}
impl From<SchedulePeriodProperty> for Node {
    #[inline]
    fn from(value: SchedulePeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchedulePeriodProperty> for SchedulePeriodProperty {
    #[inline]
    fn into_value(self) -> Value<SchedulePeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `State` of a `ScheduleConfig` of `AWS::BCM::ScheduledReport`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DateTimeValue` of `AWS::BCM::ScheduledReport`.
pub enum Type {
    /// `ABSOLUTE`.
    Absolute,
    /// `RELATIVE`.
    Relative,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["ABSOLUTE", "RELATIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
