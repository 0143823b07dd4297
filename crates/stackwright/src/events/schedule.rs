//! When rules run.

use stackwright_core::{Duration, Fault, Node, Text};

use super::codes;
use crate::words::text_setters;

/// The fields of a repeated time, in UTC; what is not set is every one.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html>
#[derive(Clone, Debug, Default)]
pub struct CronOptions {
    minute: Option<Text>,
    hour: Option<Text>,
    day: Option<Text>,
    month: Option<Text>,
    year: Option<Text>,
    week_day: Option<Text>,
}

impl CronOptions {
    /// Every minute.
    pub fn new() -> Self {
        Self::default()
    }

    text_setters! { Text:
        /// The minutes. Default: every minute.
        minute;
        /// The hours. Default: every hour.
        hour;
        /// The days of the month. Default: every day.
        day;
        /// The months. Default: every month.
        month;
        /// The years. Default: every year.
        year;
        /// The days of the week, such as `MON-FRI`. Default: every day.
        week_day;
    }
}

/// When a rule runs.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html>
#[derive(Clone, Debug)]
pub struct Schedule(Node);

impl Schedule {
    /// Again and again, after whole minutes, hours or days.
    #[track_caller]
    pub fn rate(interval: Duration) -> Self {
        let units = [
            (interval.to_days(), "day"),
            (interval.to_hours(), "hour"),
            (interval.to_minutes(), "minute"),
        ];
        let unit = units.into_iter().find_map(|(amount, unit)| {
            let amount = amount.filter(|amount| *amount > 0)?;
            Some((amount, unit))
        });
        Self(match unit {
            Some((1, unit)) => format!("rate(1 {unit})").into(),
            Some((amount, unit)) => format!("rate({amount} {unit}s)").into(),
            None => Fault::new(&codes::ILLEGAL_RATE, "a rule can't run at this rate")
                .given(interval)
                .allowed("whole minutes, hours or days")
                .help("round the interval")
                .into(),
        })
    }

    /// At times of the calendar, in UTC.
    #[track_caller]
    pub fn cron(options: CronOptions) -> Self {
        if options.day.is_some() && options.week_day.is_some() {
            let fault = Fault::new(
                &codes::DAY_AND_WEEK_DAY,
                "a schedule goes by days of the month or by days of the week",
            );
            let fault = fault
                .given("`day` and `week_day`")
                .allowed("one of the two")
                .help("leave one of them out");
            return Self(fault.into());
        }
        let or = |field: Option<Text>, default: &'static str| field.unwrap_or(default.into());
        let day_default = if options.week_day.is_some() { "?" } else { "*" };
        let day = or(options.day, day_default);
        let week_day = or(options.week_day, "?");
        let (minute, hour) = (or(options.minute, "*"), or(options.hour, "*"));
        let (month, year) = (or(options.month, "*"), or(options.year, "*"));
        Self::expression(format!(
            "cron({minute} {hour} {day} {month} {week_day} {year})"
        ))
    }

    /// An expression as EventBridge has it, such as `rate(5 minutes)`.
    pub fn expression(expression: impl Into<Text>) -> Self {
        Self(Node::Text(expression.into()))
    }

    pub(super) fn node(&self) -> Node {
        self.0.clone()
    }
}
