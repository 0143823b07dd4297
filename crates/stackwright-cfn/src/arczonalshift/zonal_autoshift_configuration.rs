// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ARCZonalShift::ZonalAutoshiftConfiguration` and its property types.

use crate::l1::*;

/// The zonal autoshift configuration for a resource includes the practice run configuration and the status for running autoshifts, zonal autoshift status. When a resource has a practice run configuation, ARC starts weekly zonal shifts for the resource, to shift traffic away from an Availability Zone. Weekly practice runs help you to make sure that your application can continue to operate normally with the loss of one Availability Zone.
///
/// You can update the zonal autoshift autoshift status to enable or disable zonal autoshift. When zonal autoshift is `ENABLED`, you authorize AWS to shift away resource traffic for an application from an Availability Zone during events, on your behalf, to help reduce time to recovery. Traffic is also shifted away for the required weekly practice runs.
///
/// `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`; `Ref` returns its `ResourceIdentifier`, a [`arczonalshift::ZonalAutoshiftConfigurationResourceIdentifier`](kinds::arczonalshift::ZonalAutoshiftConfigurationResourceIdentifier).
/// Changing one of these replaces it: `ResourceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnZonalAutoshiftConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ARCZonalShift::ZonalAutoshiftConfiguration",
    tags: None,
    rules: include_str!("zonal_autoshift_configuration.rules"),
};

impl CfnZonalAutoshiftConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration";

    /// `CfnZonalAutoshiftConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `resource_identifier`: The identifier for the resource that AWS shifts traffic for.
    pub fn new(resource_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceIdentifier",
            resource_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a practice run, as well as any blocked dates or blocked windows for the practice run. When a resource has a practice run configuration, ARC shifts traffic for the resource weekly for practice runs.
    ///
    /// Practice runs are required for zonal autoshift. The zonal shifts that ARC starts for practice runs help you to ensure that shifting away traffic from an Availability Zone during an autoshift is safe for your application.
    ///
    /// You can update or delete a practice run configuration. Before you delete a practice run configuration, you must disable zonal autoshift for the resource. A practice run configuration is required when zonal autoshift is enabled.
    ///
    /// `PracticeRunConfiguration`; updated in place.
    pub fn practice_run_configuration(
        mut self,
        value: impl IntoValue<PracticeRunConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PracticeRunConfiguration", value.into_value().into_node());
        self
    }

    /// When zonal autoshift is `ENABLED`, you authorize AWS to shift away resource traffic for an application from an Availability Zone during events, on your behalf, to help reduce time to recovery. Traffic is also shifted away for the required weekly practice runs.
    ///
    /// `ZonalAutoshiftStatus`; one of `ENABLED`; updated in place.
    pub fn zonal_autoshift_status(mut self, value: impl IntoValue<ZonalAutoshiftStatus>) -> Self {
        self.0
            .put("ZonalAutoshiftStatus", value.into_value().into_node());
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

impl Construct for CfnZonalAutoshiftConfiguration {
    type Handle = CfnZonalAutoshiftConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnZonalAutoshiftConfigurationRef {
        CfnZonalAutoshiftConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnZonalAutoshiftConfiguration`] of a stack.
pub struct CfnZonalAutoshiftConfigurationRef(NodeRef);

impl Clone for CfnZonalAutoshiftConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnZonalAutoshiftConfigurationRef {}
impl AsNode for CfnZonalAutoshiftConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnZonalAutoshiftConfigurationRef {
    /// What `Ref` returns: its `ResourceIdentifier`, a [`arczonalshift::ZonalAutoshiftConfigurationResourceIdentifier`](kinds::arczonalshift::ZonalAutoshiftConfigurationResourceIdentifier).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::arczonalshift::ZonalAutoshiftConfigurationResourceIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::arczonalshift::ZonalAutoshiftConfigurationResourceIdentifier>
    for &CfnZonalAutoshiftConfigurationRef
{
    #[inline]
    fn into_value(
        self,
    ) -> Value<kinds::arczonalshift::ZonalAutoshiftConfigurationResourceIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A control condition is an alarm that you specify for a practice run. When you configure practice runs with zonal autoshift for a resource, you specify Amazon CloudWatch alarms, which you create in CloudWatch to use with the practice run. The alarms that you specify are an *outcome alarm*, to monitor application health during practice runs and, optionally, a *blocking alarm*, to block practice runs from starting or to interrupt a practice run in progress.
///
/// Control condition alarms do not apply for autoshifts.
///
/// For more information, see [Considerations when you configure zonal autoshift](https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-autoshift.considerations.html) in the ARC Developer Guide.
///
/// The property type `ControlCondition` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ControlConditionProperty(Object);

impl ControlConditionProperty {
    /// `ControlConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_identifier`: The Amazon Resource Name (ARN) for an Amazon CloudWatch alarm that you specify as a control condition for a practice run.
    /// - `r#type`: The type of alarm specified for a practice run.
    pub fn new(alarm_identifier: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmIdentifier", alarm_identifier.into_value().into_node());
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

impl Kind for ControlConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ControlConditionProperty> for ControlConditionProperty {}
impl From<ControlConditionProperty> for Node {
    #[inline]
    fn from(value: ControlConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ControlConditionProperty> for ControlConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ControlConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a practice run, as well as any blocked dates or blocked windows for the practice run.
///
/// When a resource has a practice run configuation, ARC starts weekly zonal shifts for the resource, to shift traffic away from an Availability Zone. Weekly practice runs help you to make sure that your application can continue to operate normally with the loss of one Availability Zone.
///
/// You can update or delete a practice run configuration. When you delete a practice run configuration, zonal autoshift is disabled for the resource. A practice run configuration is required when zonal autoshift is enabled.
///
/// The property type `PracticeRunConfiguration` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct PracticeRunConfigurationProperty(Object);

impl PracticeRunConfigurationProperty {
    /// `PracticeRunConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `outcome_alarms`: The alarm that you specify to monitor the health of your application during practice runs.
    pub fn new(outcome_alarms: impl IntoValue<List<ControlConditionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OutcomeAlarms", outcome_alarms.into_value().into_node());
        Self(object_)
    }

    /// An array of one or more dates that you can specify when AWS does not start practice runs for a resource. Dates are in UTC.
    ///
    /// Specify blocked dates in the format `YYYY-MM-DD`, separated by spaces.
    ///
    /// `BlockedDates`.
    pub fn blocked_dates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("BlockedDates", value.into_value().into_node());
        self
    }

    /// An array of one or more days and times that you can specify when ARC does not start practice runs for a resource. Days and times are in UTC.
    ///
    /// Specify blocked windows in the format `DAY:HH:MM-DAY:HH:MM`, separated by spaces. For example, `MON:18:30-MON:19:30 TUE:18:30-TUE:19:30`.
    ///
    /// > Blocked windows have to start and end on the same day. Windows that span multiple days aren't supported.
    ///
    /// `BlockedWindows`.
    pub fn blocked_windows(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("BlockedWindows", value.into_value().into_node());
        self
    }

    /// An optional alarm that you can specify that blocks practice runs when the alarm is in an `ALARM` state. When a blocking alarm goes into an `ALARM` state, it prevents practice runs from being started, and ends practice runs that are in progress.
    ///
    /// `BlockingAlarms`.
    pub fn blocking_alarms(
        mut self,
        value: impl IntoValue<List<ControlConditionProperty>>,
    ) -> Self {
        self.0.put("BlockingAlarms", value.into_value().into_node());
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

impl Kind for PracticeRunConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PracticeRunConfigurationProperty> for PracticeRunConfigurationProperty {}
impl From<PracticeRunConfigurationProperty> for Node {
    #[inline]
    fn from(value: PracticeRunConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PracticeRunConfigurationProperty> for PracticeRunConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PracticeRunConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ZonalAutoshiftStatus` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
pub enum ZonalAutoshiftStatus {
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ZonalAutoshiftStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ZonalAutoshiftStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ZonalAutoshiftStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ZonalAutoshiftStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ZonalAutoshiftStatus> for ZonalAutoshiftStatus {
    #[inline]
    fn into_value(self) -> Value<ZonalAutoshiftStatus> {
        const VALUES: &[&str] = &["ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
