// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudTrail::Dashboard` and its property types.

use crate::l1::*;

/// Creates a custom dashboard or the Highlights dashboard.
///
/// - *Custom dashboards* - Custom dashboards allow you to query events in any event data store type. You can add up to 10 widgets to a custom dashboard. You can manually refresh a custom dashboard, or you can set a refresh schedule.
/// - *Highlights dashboard* - You can create the Highlights dashboard to see a summary of key user activities and API usage across all your event data stores. CloudTrail Lake manages the Highlights dashboard and refreshes the dashboard every 6 hours. To create the Highlights dashboard, you must set and enable a refresh schedule.
///
/// CloudTrail runs queries to populate the dashboard's widgets during a manual or scheduled refresh. CloudTrail must be granted permissions to run the `StartQuery` operation on your behalf. To provide permissions, run the `PutResourcePolicy` operation to attach a resource-based policy to each event data store. For more information, see [Example: Allow CloudTrail to run queries to populate a dashboard](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_resource-based-policy-examples.html#security_iam_resource-based-policy-examples-eds-dashboard) in the *AWS CloudTrail User Guide*.
///
/// To set a refresh schedule, CloudTrail must be granted permissions to run the `StartDashboardRefresh` operation to refresh the dashboard on your behalf. To provide permissions, run the `PutResourcePolicy` operation to attach a resource-based policy to the dashboard. For more information, see [Resource-based policy example for a dashboard](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_resource-based-policy-examples.html#security_iam_resource-based-policy-examples-dashboards) in the *AWS CloudTrail User Guide*.
///
/// For more information about dashboards, see [CloudTrail Lake dashboards](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/lake-dashboard.html) in the *AWS CloudTrail User Guide*.
///
/// `AWS::CloudTrail::Dashboard`; `Ref` returns its `DashboardArn`, a [`cloudtrail::DashboardArn`](kinds::cloudtrail::DashboardArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDashboard(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudTrail::Dashboard",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dashboard.rules"),
};

impl CfnDashboard {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudTrail::Dashboard";

    /// `CfnDashboard` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the dashboard. The name must be unique to your account.
    ///
    /// To create the Highlights dashboard, the name must be `AWSCloudTrail-Highlights`.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The schedule for a dashboard refresh.
    ///
    /// `RefreshSchedule`; updated in place.
    pub fn refresh_schedule(mut self, value: impl IntoValue<RefreshScheduleProperty>) -> Self {
        self.0
            .put("RefreshSchedule", value.into_value().into_node());
        self
    }

    /// A list of tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies whether termination protection is enabled for the dashboard. If termination protection is enabled, you cannot delete the dashboard until termination protection is disabled.
    ///
    /// `TerminationProtectionEnabled`; updated in place.
    pub fn termination_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "TerminationProtectionEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of widgets for a custom dashboard. A custom dashboard can have a maximum of ten widgets.
    ///
    /// You do not need to specify widgets for the Highlights dashboard.
    ///
    /// `Widgets`; updated in place.
    pub fn widgets(mut self, value: impl IntoValue<List<WidgetProperty>>) -> Self {
        self.0.put("Widgets", value.into_value().into_node());
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

impl Construct for CfnDashboard {
    type Handle = CfnDashboardRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDashboardRef {
        CfnDashboardRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDashboard`] of a stack.
pub struct CfnDashboardRef(NodeRef);

impl Clone for CfnDashboardRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDashboardRef {}
impl AsNode for CfnDashboardRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDashboardRef {
    /// What `Ref` returns: its `DashboardArn`, a [`cloudtrail::DashboardArn`](kinds::cloudtrail::DashboardArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudtrail::DashboardArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp that shows when the dashboard was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The ARN for the dashboard.
    ///
    /// `Fn::GetAtt` of `DashboardArn`.
    #[inline]
    pub fn attr_dashboard_arn(&self) -> Value<kinds::cloudtrail::DashboardArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DashboardArn")))
    }

    /// The status of the dashboard.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The type of dashboard.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// The timestamp that shows when the dashboard was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::cloudtrail::DashboardArn> for &CfnDashboardRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudtrail::DashboardArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the frequency for a dashboard refresh schedule.
///
/// For a custom dashboard, you can schedule a refresh for every 1, 6, 12, or 24 hours, or every day.
///
/// The property type `Frequency` of `AWS::CloudTrail::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrequencyProperty(Object);

impl FrequencyProperty {
    /// `FrequencyProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: The unit to use for the refresh.
    /// - `value`: The value for the refresh schedule.
    pub fn new(unit: impl IntoValue<Unit>, value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
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

impl Kind for FrequencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrequencyProperty> for FrequencyProperty {}
impl From<FrequencyProperty> for Node {
    #[inline]
    fn from(value: FrequencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrequencyProperty> for FrequencyProperty {
    #[inline]
    fn into_value(self) -> Value<FrequencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The schedule for a dashboard refresh.
///
/// The property type `RefreshSchedule` of `AWS::CloudTrail::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct RefreshScheduleProperty(Object);

impl RefreshScheduleProperty {
    /// `RefreshScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The frequency at which you want the dashboard refreshed.
    ///
    /// `Frequency`.
    pub fn frequency(mut self, value: impl IntoValue<FrequencyProperty>) -> Self {
        self.0.put("Frequency", value.into_value().into_node());
        self
    }

    /// Specifies whether the refresh schedule is enabled. Set the value to `ENABLED` to enable the refresh schedule, or to `DISABLED` to turn off the refresh schedule.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The time of day in UTC to run the schedule; for hourly only refer to minutes; default is 00:00.
    ///
    /// `TimeOfDay`.
    pub fn time_of_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeOfDay", value.into_value().into_node());
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

impl Kind for RefreshScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RefreshScheduleProperty> for RefreshScheduleProperty {}
impl From<RefreshScheduleProperty> for Node {
    #[inline]
    fn from(value: RefreshScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RefreshScheduleProperty> for RefreshScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<RefreshScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a widget on a CloudTrail Lake dashboard.
///
/// The property type `Widget` of `AWS::CloudTrail::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct WidgetProperty(Object);

impl WidgetProperty {
    /// `WidgetProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_statement`: The query statement for the widget.
    pub fn new(query_statement: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueryStatement", query_statement.into_value().into_node());
        Self(object_)
    }

    /// The optional query parameters. The following query parameters are valid: `$StartTime$`, `$EndTime$`, and `$Period$`.
    ///
    /// `QueryParameters`.
    pub fn query_parameters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("QueryParameters", value.into_value().into_node());
        self
    }

    /// The view properties for the widget. For more information about view properties, see [View properties for widgets](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/lake-widget-properties.html) in the *AWS CloudTrail User Guide*.
    ///
    /// `ViewProperties`.
    pub fn view_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("ViewProperties", value.into_value().into_node());
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

impl Kind for WidgetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WidgetProperty> for WidgetProperty {}
impl From<WidgetProperty> for Node {
    #[inline]
    fn from(value: WidgetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WidgetProperty> for WidgetProperty {
    #[inline]
    fn into_value(self) -> Value<WidgetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of a `RefreshSchedule` of `AWS::CloudTrail::Dashboard`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `Frequency` of `AWS::CloudTrail::Dashboard`.
pub enum Unit {
    /// `DAYS`.
    Days,
    /// `HOURS`.
    Hours,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["DAYS", "HOURS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
