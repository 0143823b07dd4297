//! Rules over alarms.

use stackwright_core::intrinsic::concat;
use stackwright_core::{Fault, IntoValue, Node, Value};

use super::alarm_ref::AlarmRef;
use super::codes;

/// A state of an alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlarmState {
    /// On.
    Alarm,
    /// Off.
    Ok,
    /// Too little data to tell.
    InsufficientData,
}

impl AlarmState {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Alarm => "ALARM",
            Self::Ok => "OK",
            Self::InsufficientData => "INSUFFICIENT_DATA",
        }
    }
}

/// How many of several alarms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtLeastThreshold {
    /// So many.
    Count(u32),
    /// So many percent of them, 1 to 100.
    Percentage(u32),
}

/// When a [`CompositeAlarm`](super::CompositeAlarm) is on. An alarm alone is a rule too: that it is
/// on.
///
/// ```
/// use stackwright::cloudwatch::{AlarmRule, CompositeAlarm, Metric};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let errors = Metric::new("Shop", "Errors").create_alarm(&stack, "Errors", 5, 1);
/// let deploying = Metric::new("Shop", "Deploying").create_alarm(&stack, "Deploying", 1, 1);
/// let rule = AlarmRule::all_of([AlarmRule::from(&errors), AlarmRule::not(&deploying)]);
/// stack.add("Broken", CompositeAlarm::new(rule));
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>
#[derive(Clone, Debug)]
pub struct AlarmRule(Node);

impl From<&AlarmRef> for AlarmRule {
    fn from(alarm: &AlarmRef) -> Self {
        Self::from_alarm(alarm, AlarmState::Alarm)
    }
}

impl From<&AlarmRule> for AlarmRule {
    fn from(rule: &AlarmRule) -> Self {
        rule.clone()
    }
}

impl AlarmRule {
    /// Whether all of these hold.
    #[track_caller]
    pub fn all_of<R: Into<Self>>(rules: impl IntoIterator<Item = R>) -> Self {
        Self::joined(" AND ", rules.into_iter().map(Into::into).collect())
    }

    /// Whether one of these holds.
    #[track_caller]
    pub fn any_of<R: Into<Self>>(rules: impl IntoIterator<Item = R>) -> Self {
        Self::joined(" OR ", rules.into_iter().map(Into::into).collect())
    }

    #[track_caller]
    fn joined(operator: &str, rules: Vec<Self>) -> Self {
        if rules.is_empty() {
            return Self(no_operand());
        }
        let mut parts: Vec<Node> = vec!["(".into()];
        for (position, rule) in rules.into_iter().enumerate() {
            if position > 0 {
                parts.push(operator.into());
            }
            parts.push(rule.0);
        }
        parts.push(")".into());
        Self(concat(parts).into())
    }

    /// Whether this does not hold.
    #[allow(
        clippy::should_implement_trait,
        reason = "it is the name of the rule's operator"
    )]
    pub fn not(rule: impl Into<Self>) -> Self {
        let parts = vec!["(NOT (".into(), rule.into().0, "))".into()];
        Self(concat(parts).into())
    }

    /// Whether at least so many of these alarms are in a state.
    #[track_caller]
    pub fn at_least<'a>(
        threshold: AtLeastThreshold,
        state: AlarmState,
        alarms: impl IntoIterator<Item = &'a AlarmRef>,
    ) -> Self {
        Self::counted(
            threshold,
            state.as_str().to_owned(),
            alarms.into_iter().collect(),
        )
    }

    /// Whether at least so many of these alarms are not in a state.
    #[track_caller]
    pub fn at_least_not<'a>(
        threshold: AtLeastThreshold,
        state: AlarmState,
        alarms: impl IntoIterator<Item = &'a AlarmRef>,
    ) -> Self {
        let state = format!("NOT {}", state.as_str());
        Self::counted(threshold, state, alarms.into_iter().collect())
    }

    #[track_caller]
    fn counted(threshold: AtLeastThreshold, state: String, alarms: Vec<&AlarmRef>) -> Self {
        if alarms.is_empty() {
            return Self(no_operand());
        }
        let (number, most, sign) = match threshold {
            AtLeastThreshold::Count(count) => (count as usize, alarms.len(), ""),
            AtLeastThreshold::Percentage(percentage) => (percentage as usize, 100, "%"),
        };
        if !(1..=most).contains(&number) {
            let fault = Fault::new(
                &codes::ILLEGAL_ALARM_THRESHOLD,
                "so many alarms can't be required",
            )
            .given(format!("{number}{sign} of {} alarms", alarms.len()))
            .allowed(format!("1{sign} to {most}{sign}"))
            .help("correct the threshold");
            return Self(fault.into());
        }
        let mut parts: Vec<Node> = vec![format!("AT_LEAST({number}{sign}, {state}, (").into()];
        for (position, alarm) in alarms.into_iter().enumerate() {
            let separator = if position > 0 { ", \"" } else { "\"" };
            parts.extend([separator.into(), alarm.alarm_arn().into(), "\"".into()]);
        }
        parts.push("))".into());
        Self(concat(parts).into())
    }

    /// Always, or never.
    pub fn from_boolean(value: bool) -> Self {
        Self(if value { "TRUE" } else { "FALSE" }.into())
    }

    /// Whether an alarm is in a state.
    pub fn from_alarm(alarm: &AlarmRef, state: AlarmState) -> Self {
        let parts: Vec<Node> = vec![
            format!("{}(\"", state.as_str()).into(),
            alarm.alarm_arn().into(),
            "\")".into(),
        ];
        Self(concat(parts).into())
    }

    /// A rule as CloudWatch writes it.
    pub fn from_string(rule: impl IntoValue<String>) -> Self {
        Self(rule.into_value().into_node())
    }

    pub(super) fn to_text(&self) -> Value<String> {
        Value::from_node(self.0.clone())
    }
}

#[track_caller]
fn no_operand() -> Node {
    Fault::new(&codes::EMPTY_ALARM_RULE, "the rule has no operand")
        .given("no alarm or rule")
        .allowed("one or more")
        .help("pass at least one alarm or rule")
        .into()
}
