//! Times at which alarms are not heard.

use std::fmt;

use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::alarm_ref::AlarmRef;
use super::codes;
use stackwright_cfn::cloudwatch::CfnAlarmMuteRule;

/// A minute of the calendar, in whatever time zone it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarDateTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
}

impl CalendarDateTime {
    /// Year, month and day from 1, hour and minute from 0.
    pub const fn new(year: u16, month: u8, day: u8, hour: u8, minute: u8) -> Self {
        Self {
            year,
            month,
            day,
            hour,
            minute,
        }
    }
}

impl fmt::Display for CalendarDateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:04}-{:02}-{:02}T{:02}:{:02}",
            self.year, self.month, self.day, self.hour, self.minute
        )
    }
}

/// The fields of a repeated time; what is not set is `*`.
#[derive(Clone, Debug)]
pub struct MuteCron {
    minute: Text,
    hour: Text,
    day: Text,
    month: Text,
    week_day: Text,
}

impl MuteCron {
    /// At this minute of every hour.
    pub fn new(minute: impl Into<Text>) -> Self {
        Self {
            minute: minute.into(),
            hour: "*".into(),
            day: "*".into(),
            month: "*".into(),
            week_day: "*".into(),
        }
    }

    /// The hours. Default: every hour.
    #[must_use]
    pub fn hour(mut self, hour: impl Into<Text>) -> Self {
        self.hour = hour.into();
        self
    }

    /// The days of the month. Default: every day.
    #[must_use]
    pub fn day(mut self, day: impl Into<Text>) -> Self {
        self.day = day.into();
        self
    }

    /// The months. Default: every month.
    #[must_use]
    pub fn month(mut self, month: impl Into<Text>) -> Self {
        self.month = month.into();
        self
    }

    /// The days of the week, such as `SUN`. Default: every day.
    #[must_use]
    pub fn week_day(mut self, week_day: impl Into<Text>) -> Self {
        self.week_day = week_day.into();
        self
    }
}

/// When alarms are muted.
#[derive(Clone, Debug)]
pub struct MuteSchedule {
    expression: Text,
    time_zone: Option<Text>,
}

impl MuteSchedule {
    /// Once.
    pub fn at(time: CalendarDateTime) -> Self {
        Self::expression(format!("at({time})"))
    }

    /// Again and again.
    pub fn cron(cron: MuteCron) -> Self {
        let MuteCron {
            minute,
            hour,
            day,
            month,
            week_day,
        } = cron;
        Self::expression(format!("cron({minute} {hour} {day} {month} {week_day})"))
    }

    /// An expression as CloudWatch has it.
    pub fn expression(expression: impl Into<Text>) -> Self {
        Self {
            expression: expression.into(),
            time_zone: None,
        }
    }

    /// The time zone, such as `Europe/Berlin`. Default: UTC.
    #[must_use]
    pub fn time_zone(mut self, zone: impl Into<Text>) -> Self {
        self.time_zone = Some(zone.into());
        self
    }
}

/// A rule that mutes the actions of alarms by a schedule (`AWS::CloudWatch::AlarmMuteRule`).
///
/// ```
/// use stackwright::cloudwatch::{AlarmMuteRule, Metric, MuteCron, MuteSchedule};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let errors = Metric::new("Shop", "Errors").create_alarm(&stack, "Errors", 5, 1);
/// let sundays = MuteSchedule::cron(MuteCron::new("0").hour("2").week_day("SUN"));
/// stack.add("Maintenance", AlarmMuteRule::new(sundays, Duration::hours(2)).alarm(&errors));
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-mute-rules.html>
#[derive(Clone, Debug)]
pub struct AlarmMuteRule {
    schedule: MuteSchedule,
    duration: Duration,
    alarms: Vec<AlarmRef>,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    start: Option<CalendarDateTime>,
    expire: Option<CalendarDateTime>,
}

impl AlarmMuteRule {
    /// Mutes by a schedule, for this long each time: one minute to 15 days.
    pub const fn new(schedule: MuteSchedule, duration: Duration) -> Self {
        Self {
            schedule,
            duration,
            alarms: Vec::new(),
            name: None,
            description: None,
            start: None,
            expire: None,
        }
    }

    /// Adds an alarm. Default: none.
    #[must_use]
    pub fn alarm(mut self, alarm: &AlarmRef) -> Self {
        self.alarms.push(alarm.clone());
        self
    }

    /// The rule's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn alarm_mute_rule_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the rule is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// When the rule begins to hold. Default: at once.
    #[must_use]
    pub const fn start(mut self, start: CalendarDateTime) -> Self {
        self.start = Some(start);
        self
    }

    /// When the rule ends to hold. Default: never.
    #[must_use]
    pub const fn expire(mut self, expire: CalendarDateTime) -> Self {
        self.expire = Some(expire);
        self
    }

    /// An existing rule, by its name.
    #[track_caller]
    pub fn from_alarm_mute_rule_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> AlarmMuteRuleRef {
        let scope = scope.group(id);
        let name: Value<String> = name.into_value();
        let resource = vec!["alarm-mute-rule:".into(), name.clone().into_node()];
        AlarmMuteRuleRef {
            node: scope.node(),
            arn: scope.arn("cloudwatch", resource),
            name,
            resource: None,
        }
    }
}

impl Construct for AlarmMuteRule {
    type Handle = AlarmMuteRuleRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AlarmMuteRuleRef {
        let millis = self.duration.to_millis();
        if !(60_000..=15 * 86_400_000).contains(&millis) || !millis.is_multiple_of(60_000) {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_MUTE_DURATION,
                "alarms can't be muted for this long",
            );
            scope.diagnose(
                finding
                    .given(self.duration)
                    .allowed("whole minutes, from 1 minute to 15 days")
                    .help("correct the duration, or repeat the schedule"),
            );
        }
        let mut schedule = Object::typed();
        schedule.put("Duration", self.duration.to_iso().into());
        schedule.put("Expression", Node::Text(self.schedule.expression));
        schedule.put_some("Timezone", self.schedule.time_zone.map(Node::Text));
        let mut rule = Object::typed();
        rule.put("Schedule", schedule.into());
        let mut resource = CfnAlarmMuteRule::new(Value::from_node(rule.into()));
        let properties = resource.as_object_mut();
        properties.put_some("Description", self.description);
        properties.put_some("ExpireDate", self.expire.map(|date| date.to_string()));
        properties.put_some("Name", self.name);
        properties.put_some("StartDate", self.start.map(|date| date.to_string()));
        let resource = scope.add("Resource", resource);
        let rule = AlarmMuteRuleRef {
            node: scope.node(),
            arn: resource.attr_arn().into_value(),
            name: resource.reference().into_value(),
            resource: Some(resource.node()),
        };
        for alarm in &self.alarms {
            rule.add_alarm(scope, alarm);
        }
        rule
    }
}

/// An [`AlarmMuteRule`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct AlarmMuteRuleRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
    resource: Option<NodeRef>,
}

impl AsNode for AlarmMuteRuleRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl AlarmMuteRuleRef {
    /// The rule's ARN.
    pub fn alarm_mute_rule_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The rule's name.
    pub fn alarm_mute_rule_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Mutes one more alarm. An existing rule can't be changed.
    #[track_caller]
    pub fn add_alarm(&self, scope: &Scope, alarm: &AlarmRef) {
        let Some(resource) = self.resource else {
            return;
        };
        let name = alarm.alarm_name().into_node();
        scope.of(self).edit(&resource).update(|properties| {
            let targets = properties.entry("MuteTargets", || Object::typed().into());
            if let Node::Object(targets) = targets
                && let Node::List(names) = targets.entry("AlarmNames", || Node::List(Vec::new()))
            {
                names.push(name);
            }
        });
    }
}
