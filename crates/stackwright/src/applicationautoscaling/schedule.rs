//! Capacity that changes at certain times.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope, Text};

use super::codes;
use crate::words::text_setters;

/// When something happens.
///
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html>
#[derive(Clone, Debug)]
pub struct Schedule {
    expression: Text,
    has_both_days: bool,
}

impl Schedule {
    /// An expression as it is: `at(…)`, `rate(…)` or `cron(…)`.
    pub fn expression(expression: impl Into<Text>) -> Self {
        Self {
            expression: expression.into(),
            has_both_days: false,
        }
    }

    /// Again and again, so far apart, in whole minutes.
    pub fn rate(interval: Duration) -> Self {
        Self::expression(format!("rate({interval})"))
    }

    /// Once, at a time such as `2030-06-01T12:30:00`.
    pub fn at(moment: impl Into<String>) -> Self {
        let moment = moment.into();
        Self::expression(format!("at({})", moment.trim_end_matches('Z')))
    }

    /// By a calendar.
    pub fn cron(cron: CronOptions) -> Self {
        let (day, week_day) = match (&cron.day, &cron.week_day) {
            (None, Some(week_day)) => ("?", week_day.as_str()),
            (Some(day), None) => (day.as_str(), "?"),
            (Some(day), Some(week_day)) => (day.as_str(), week_day.as_str()),
            (None, None) => ("*", "?"),
        };
        let any = |field: &Option<String>| field.clone().unwrap_or_else(|| "*".to_owned());
        let [minute, hour, month, year] =
            [&cron.minute, &cron.hour, &cron.month, &cron.year].map(any);
        Self {
            expression: format!("cron({minute} {hour} {day} {month} {week_day} {year})").into(),
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
    year: Option<String>,
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
        /// The years.
        year;
        /// The days of the week, `SUN` to `SAT`. It excludes [`day`](Self::day).
        week_day;
    }
}

/// A change of a scalable target's bounds at certain times.
#[derive(Clone, Debug)]
pub struct ScalingSchedule {
    schedule: Schedule,
    start_time: Option<Text>,
    end_time: Option<Text>,
    min_capacity: Option<u32>,
    max_capacity: Option<u32>,
    time_zone: Option<Text>,
}

impl ScalingSchedule {
    /// A change at these times; one bound or both have to be set.
    pub fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            start_time: None,
            end_time: None,
            min_capacity: None,
            max_capacity: None,
            time_zone: None,
        }
    }

    /// The schedule is in force from this time on, such as `2030-01-01T00:00:00Z`. Default: at once.
    #[must_use]
    pub fn start_time(mut self, time: impl Into<Text>) -> Self {
        self.start_time = Some(time.into());
        self
    }

    /// The schedule is in force up to this time. Default: for ever.
    #[must_use]
    pub fn end_time(mut self, time: impl Into<Text>) -> Self {
        self.end_time = Some(time.into());
        self
    }

    /// The new least capacity. Default: as it is.
    #[must_use]
    pub fn min_capacity(mut self, capacity: u32) -> Self {
        self.min_capacity = Some(capacity);
        self
    }

    /// The new greatest capacity. Default: as it is.
    #[must_use]
    pub fn max_capacity(mut self, capacity: u32) -> Self {
        self.max_capacity = Some(capacity);
        self
    }

    /// The time zone of the schedule, such as `Europe/Berlin`. Default: UTC.
    #[must_use]
    pub fn time_zone(mut self, zone: impl Into<Text>) -> Self {
        self.time_zone = Some(zone.into());
        self
    }

    pub(super) fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: &str, allowed: &str, help: &str| {
            scope.diagnose(
                Diagnostic::error(&codes::SCHEDULE, message)
                    .given(given)
                    .allowed(allowed)
                    .help(help),
            );
        };
        match (self.min_capacity, self.max_capacity) {
            (None, None) => refuse(
                "a scheduled action changes nothing",
                "neither a minimum nor a maximum",
                "one of the two, or both",
                "set `min_capacity` or `max_capacity`",
            ),
            (Some(min), Some(max)) if min > max => {
                let finding =
                    Diagnostic::error(&codes::CAPACITY, "the least capacity is above the greatest");
                scope.diagnose(
                    finding
                        .allowed("a minimum of at most the maximum")
                        .help("swap the two")
                        .given(format!("{min} to {max}")),
                );
            }
            _ => {}
        }
        if self.schedule.has_both_days {
            refuse(
                "a schedule names days of the month and of the week",
                "`day` and `week_day`",
                "one of the two",
                "leave `day` or `week_day` out",
            );
        }
    }

    pub(super) fn render(&self, name: Text) -> Node {
        let mut capacity = Object::typed();
        for (key, value) in [
            ("MinCapacity", self.min_capacity),
            ("MaxCapacity", self.max_capacity),
        ] {
            if let Some(value) = value {
                capacity.put(key, value.into());
            }
        }
        let mut action = Object::typed();
        action.put("ScalableTargetAction", capacity.into());
        action.put("Schedule", Node::Text(self.schedule.expression.clone()));
        action.put("ScheduledActionName", Node::Text(name));
        let texts = [
            ("StartTime", &self.start_time),
            ("EndTime", &self.end_time),
            ("Timezone", &self.time_zone),
        ];
        for (key, text) in texts {
            if let Some(text) = text {
                action.put(key, Node::Text(text.clone()));
            }
        }
        action.into()
    }
}
