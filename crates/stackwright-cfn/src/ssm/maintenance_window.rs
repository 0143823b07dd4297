// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::MaintenanceWindow` and its property types.

use crate::l1::*;

/// The `AWS::SSM::MaintenanceWindow` resource represents general information about a maintenance window for AWS Systems Manager. Maintenance windows let you define a schedule for when to perform potentially disruptive actions on your instances, such as patching an operating system (OS), updating drivers, or installing software. Each maintenance window has a schedule, a duration, a set of registered targets, and a set of registered tasks.
///
/// For more information, see [Systems Manager Maintenance Windows](https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-maintenance.html) in the *AWS Systems Manager User Guide* and [CreateMaintenanceWindow](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateMaintenanceWindow.html) in the *AWS Systems Manager API Reference*.
///
/// `AWS::SSM::MaintenanceWindow`; `Ref` returns its `WindowId`, a [`ssm::MaintenanceWindowId`](kinds::ssm::MaintenanceWindowId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMaintenanceWindow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::MaintenanceWindow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("maintenance_window.rules"),
};

impl CfnMaintenanceWindow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::MaintenanceWindow";

    /// `CfnMaintenanceWindow` with its required properties, in alphabetical order:
    ///
    /// - `allow_unassociated_targets`: Enables a maintenance window task to run on managed instances, even if you have not registered those instances as targets.
    /// - `cutoff`: The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new tasks for execution.
    /// - `duration`: The duration of the maintenance window in hours.
    /// - `name`: The name of the maintenance window.
    /// - `schedule`: The schedule of the maintenance window in the form of a cron or rate expression.
    pub fn new(
        allow_unassociated_targets: impl IntoValue<bool>,
        cutoff: impl IntoValue<i64>,
        duration: impl IntoValue<i64>,
        name: impl IntoValue<String>,
        schedule: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowUnassociatedTargets",
            allow_unassociated_targets.into_value().into_node(),
        );
        object_.put("Cutoff", cutoff.into_value().into_node());
        object_.put("Duration", duration.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Schedule", schedule.into_value().into_node());
        Self(object_)
    }

    /// A description of the maintenance window.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive.
    ///
    /// `EndDate`; updated in place.
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndDate", value.into_value().into_node());
        self
    }

    /// The number of days to wait to run a maintenance window after the scheduled cron expression date and time.
    ///
    /// `ScheduleOffset`; updated in place.
    pub fn schedule_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ScheduleOffset", value.into_value().into_node());
        self
    }

    /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format.
    ///
    /// `ScheduleTimezone`; updated in place.
    pub fn schedule_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleTimezone", value.into_value().into_node());
        self
    }

    /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active. `StartDate` allows you to delay activation of the maintenance window until the specified future date.
    ///
    /// `StartDate`; updated in place.
    pub fn start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartDate", value.into_value().into_node());
        self
    }

    /// Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For example, you might want to tag a maintenance window to identify the type of tasks it will run, the types of targets, and the environment it will run in.
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

impl Construct for CfnMaintenanceWindow {
    type Handle = CfnMaintenanceWindowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMaintenanceWindowRef {
        CfnMaintenanceWindowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMaintenanceWindow`] of a stack.
pub struct CfnMaintenanceWindowRef(NodeRef);

impl Clone for CfnMaintenanceWindowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMaintenanceWindowRef {}
impl AsNode for CfnMaintenanceWindowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMaintenanceWindowRef {
    /// What `Ref` returns: its `WindowId`, a [`ssm::MaintenanceWindowId`](kinds::ssm::MaintenanceWindowId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::MaintenanceWindowId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the maintenance window.
    ///
    /// `Fn::GetAtt` of `WindowId`.
    #[inline]
    pub fn attr_window_id(&self) -> Value<kinds::ssm::MaintenanceWindowId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WindowId")))
    }
}

impl IntoValue<kinds::ssm::MaintenanceWindowId> for &CfnMaintenanceWindowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::MaintenanceWindowId> {
        Value::from_node(Node::Ref(self.0))
    }
}
