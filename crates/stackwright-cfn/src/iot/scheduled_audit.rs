// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::ScheduledAudit` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::ScheduledAudit` resource to create a scheduled audit that is run at a specified time interval. For API reference, see [CreateScheduleAudit](https://docs.aws.amazon.com/iot/latest/apireference/API_CreateScheduledAudit.html) and for general information, see [Audit](https://docs.aws.amazon.com/iot/latest/developerguide/device-defender-audit.html).
///
/// `AWS::IoT::ScheduledAudit`; `Ref` returns its `ScheduledAuditName`, a [`iot::ScheduledAuditName`](kinds::iot::ScheduledAuditName).
/// Changing one of these replaces it: `ScheduledAuditName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScheduledAudit(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::ScheduledAudit",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("scheduled_audit.rules"),
};

impl CfnScheduledAudit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::ScheduledAudit";

    /// `CfnScheduledAudit` with its required properties, in alphabetical order:
    ///
    /// - `frequency`: How often the scheduled audit occurs.
    /// - `target_check_names`: Which checks are performed during the scheduled audit.
    pub fn new(
        frequency: impl IntoValue<Frequency>,
        target_check_names: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Frequency", frequency.into_value().into_node());
        object_.put(
            "TargetCheckNames",
            target_check_names.into_value().into_node(),
        );
        Self(object_)
    }

    /// The day of the month on which the scheduled audit is run (if the `frequency` is "MONTHLY"). If days 29-31 are specified, and the month does not have that many days, the audit takes place on the "LAST" day of the month.
    ///
    /// `DayOfMonth`; updated in place.
    pub fn day_of_month(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DayOfMonth", value.into_value().into_node());
        self
    }

    /// The day of the week on which the scheduled audit is run (if the `frequency` is "WEEKLY" or "BIWEEKLY").
    ///
    /// `DayOfWeek`; one of `SUN`, `MON`, `TUE`, `WED`, `THU`, `FRI`, `SAT`, `UNSET_VALUE`; updated in place.
    pub fn day_of_week(mut self, value: impl IntoValue<DayOfWeek>) -> Self {
        self.0.put("DayOfWeek", value.into_value().into_node());
        self
    }

    /// The name of the scheduled audit.
    ///
    /// `ScheduledAuditName`; an update replaces the resource.
    pub fn scheduled_audit_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduledAuditName", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the scheduled audit.
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

impl Construct for CfnScheduledAudit {
    type Handle = CfnScheduledAuditRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduledAuditRef {
        CfnScheduledAuditRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScheduledAudit`] of a stack.
pub struct CfnScheduledAuditRef(NodeRef);

impl Clone for CfnScheduledAuditRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduledAuditRef {}
impl AsNode for CfnScheduledAuditRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduledAuditRef {
    /// What `Ref` returns: its `ScheduledAuditName`, a [`iot::ScheduledAuditName`](kinds::iot::ScheduledAuditName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::ScheduledAuditName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the scheduled audit.
    ///
    /// `Fn::GetAtt` of `ScheduledAuditArn`.
    #[inline]
    pub fn attr_scheduled_audit_arn(&self) -> Value<kinds::iot::ScheduledAuditArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScheduledAuditArn")))
    }
}

impl IntoValue<kinds::iot::ScheduledAuditName> for &CfnScheduledAuditRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ScheduledAuditName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::ScheduledAuditArn> for &CfnScheduledAuditRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ScheduledAuditArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScheduledAuditArn")))
    }
}

/// The values of `DayOfWeek` of `AWS::IoT::ScheduledAudit`.
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
    /// `UNSET_VALUE`.
    UnsetValue,
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
        const VALUES: &[&str] = &[
            "FRI",
            "MON",
            "SAT",
            "SUN",
            "THU",
            "TUE",
            "UNSET_VALUE",
            "WED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Frequency` of `AWS::IoT::ScheduledAudit`.
pub enum Frequency {
    /// `BIWEEKLY`.
    Biweekly,
    /// `DAILY`.
    Daily,
    /// `MONTHLY`.
    Monthly,
    /// `WEEKLY`.
    Weekly,
}

#[diagnostic::do_not_recommend]
impl Kind for Frequency {}
#[diagnostic::do_not_recommend]
impl TextKind for Frequency {}
#[diagnostic::do_not_recommend]
impl IdKind for Frequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Frequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<Frequency> for Frequency {
    #[inline]
    fn into_value(self) -> Value<Frequency> {
        const VALUES: &[&str] = &["BIWEEKLY", "DAILY", "MONTHLY", "WEEKLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
