//! Groups that change their size at certain times.

use stackwright_cfn::autoscaling::CfnScheduledAction;
use stackwright_cfn::kinds::autoscaling::AutoScalingGroupName;
use stackwright_core::{AsNode, Construct, Diagnostic, NodeRef, Object, Scope, Text, Value};

use super::codes;
use crate::words::text_setters;

/// When something happens, as `cron` of Unix has it.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/scheduled-scaling-using-cron-expressions.html>
#[derive(Clone, Debug)]
pub struct Schedule {
    expression: Text,
    has_both_days: bool,
}

impl Schedule {
    /// An expression of five fields as it is: `0 8 * * MON-FRI`.
    pub fn expression(expression: impl Into<Text>) -> Self {
        Self {
            expression: expression.into(),
            has_both_days: false,
        }
    }

    /// By a calendar.
    pub fn cron(cron: CronOptions) -> Self {
        let fields = [
            &cron.minute,
            &cron.hour,
            &cron.day,
            &cron.month,
            &cron.week_day,
        ];
        let fields = fields.map(|field| field.as_deref().unwrap_or("*"));
        Self {
            expression: fields.join(" ").into(),
            has_both_days: cron.day.is_some() && cron.week_day.is_some(),
        }
    }

    /// The expression that the service takes.
    pub fn expression_string(&self) -> &str {
        &self.expression
    }
}

/// The fields of a calendar expression. What is not set stands for every value.
#[derive(Clone, Debug, Default)]
pub struct CronOptions {
    minute: Option<String>,
    hour: Option<String>,
    day: Option<String>,
    month: Option<String>,
    week_day: Option<String>,
}

impl CronOptions {
    /// Every minute.
    pub fn new() -> Self {
        Self::default()
    }

    text_setters! { String:
        /// The minutes, 0 to 59.
        minute;
        /// The hours, 0 to 23.
        hour;
        /// The days of the month, 1 to 31. It excludes [`week_day`](Self::week_day).
        day;
        /// The months, 1 to 12 or `JAN` to `DEC`.
        month;
        /// The days of the week, 0 to 6 or `SUN` to `SAT`. It excludes [`day`](Self::day).
        week_day;
    }
}

/// A change of a group's size at certain times.
/// [`AutoScalingGroupRef::scale_on_schedule`](super::AutoScalingGroupRef::scale_on_schedule) adds it.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html>
#[derive(Clone, Debug)]
pub struct ScheduledAction {
    schedule: Schedule,
    properties: Object,
    changes: bool,
}

impl ScheduledAction {
    /// A change at these times; one of the sizes has to be set.
    pub fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            properties: Object::typed(),
            changes: false,
        }
    }

    fn size(mut self, key: &'static str, instances: u32) -> Self {
        self.properties.put(key, instances.into());
        self.changes = true;
        self
    }

    /// The new least number of instances. Default: as it is.
    #[must_use]
    pub fn min_capacity(self, instances: u32) -> Self {
        self.size("MinSize", instances)
    }

    /// The new greatest number of instances. Default: as it is.
    #[must_use]
    pub fn max_capacity(self, instances: u32) -> Self {
        self.size("MaxSize", instances)
    }

    /// The new number of instances. Default: as it is, between the bounds.
    #[must_use]
    pub fn desired_capacity(self, instances: u32) -> Self {
        self.size("DesiredCapacity", instances)
    }

    crate::words::property_setters! { properties:
        /// The time zone of the schedule, such as `Europe/Berlin`. Default: UTC.
        time_zone: String => "TimeZone";
        /// The schedule is in force from this time on, such as `2030-01-01T00:00:00Z`. Default: at once.
        start_time: String => "StartTime";
        /// The schedule is in force up to this time, at which Auto Scaling deletes the action that the
        /// stack still has. Default: for ever.
        end_time: String => "EndTime";
    }
}

/// A scheduled action on its way into the tree.
pub(super) struct GroupsAction {
    pub(super) group: Value<AutoScalingGroupName>,
    pub(super) action: ScheduledAction,
}

impl Construct for GroupsAction {
    type Handle = ScheduledActionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ScheduledActionRef {
        let action = self.action;
        let refuse = |message: &str, given: &str, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::SCHEDULE, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if !action.changes {
            refuse(
                "a scheduled action changes nothing",
                "no size",
                "a minimum, a maximum or a desired number",
                "set `min_capacity`, `max_capacity` or `desired_capacity`",
            );
        }
        if action.schedule.has_both_days {
            refuse(
                "a schedule names days of the month and of the week",
                "`day` and `week_day`",
                "one of the two",
                "leave `day` or `week_day` out",
            );
        }
        let resource = scope.add("Resource", CfnScheduledAction::new(self.group));
        scope.edit(&resource).update(|properties| {
            for (key, value) in action.properties.iter() {
                properties.set(key.to_owned(), value.clone());
            }
            properties.put("Recurrence", action.schedule.expression_string().into());
        });
        ScheduledActionRef {
            node: scope.node(),
            name: resource.attr_scheduled_action_name(),
        }
    }
}

/// A [`ScheduledAction`] of a group.
#[derive(Clone, Debug)]
pub struct ScheduledActionRef {
    node: NodeRef,
    name: Value<String>,
}

impl AsNode for ScheduledActionRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ScheduledActionRef {
    /// The action's name.
    pub fn scheduled_action_name(&self) -> Value<String> {
        self.name.clone()
    }
}
