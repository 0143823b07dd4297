//! Alarms on PromQL queries.

use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, Object, Scope, Text, Value,
};

use super::alarm_ref::AlarmRef;
use super::codes;
use stackwright_cfn::cloudwatch::CfnAlarm;

/// An alarm that is on while a PromQL query has results (`AWS::CloudWatch::Alarm`).
///
/// ```
/// use stackwright::cloudwatch::PromQlAlarm;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// stack.add("Down", PromQlAlarm::new("up == 0", Duration::minutes(1)));
/// ```
#[derive(Clone, Debug)]
pub struct PromQlAlarm {
    query: Value<String>,
    evaluation_interval: Duration,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    actions_enabled: Option<bool>,
    pending_period: Option<Duration>,
    recovery_period: Option<Duration>,
}

impl PromQlAlarm {
    /// A query that is evaluated this often: every 10 to 3,600 seconds.
    pub fn new(query: impl IntoValue<String>, evaluation_interval: Duration) -> Self {
        Self {
            query: query.into_value(),
            evaluation_interval,
            name: None,
            description: None,
            actions_enabled: None,
            pending_period: None,
            recovery_period: None,
        }
    }

    /// The alarm's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn alarm_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the alarm is about. Default: none.
    #[must_use]
    pub fn alarm_description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// Whether a change of its state leads to actions. Default: true.
    #[must_use]
    pub const fn actions_enabled(mut self, enabled: bool) -> Self {
        self.actions_enabled = Some(enabled);
        self
    }

    /// How long the query has to have results before the alarm goes on. Default: none.
    #[must_use]
    pub const fn pending_period(mut self, period: Duration) -> Self {
        self.pending_period = Some(period);
        self
    }

    /// How long the query has to have none before the alarm goes off. Default: none.
    #[must_use]
    pub const fn recovery_period(mut self, period: Duration) -> Self {
        self.recovery_period = Some(period);
        self
    }

    /// An existing alarm of the stack's own account and region, by its name.
    #[track_caller]
    pub fn from_promql_alarm_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> AlarmRef {
        AlarmRef::by_name(&scope.group(id), name.into_value())
    }

    /// An existing alarm, by its ARN.
    #[track_caller]
    pub fn from_promql_alarm_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<String>,
    ) -> AlarmRef {
        AlarmRef::by_arn(&scope.group(id), arn.into_value())
    }
}

fn seconds(duration: Duration) -> Node {
    Node::Int((duration.to_millis() / 1000) as i64)
}

impl Construct for PromQlAlarm {
    type Handle = AlarmRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AlarmRef {
        let interval = self.evaluation_interval;
        if !(10_000..=3_600_000).contains(&interval.to_millis()) {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_EVALUATION_INTERVAL,
                "the query can't be evaluated this often",
            );
            scope.diagnose(
                finding
                    .given(format!("every {interval}"))
                    .allowed("every 10 to 3600 seconds")
                    .help("correct the interval"),
            );
        }
        let mut criteria = Object::typed();
        criteria.put_some("PendingPeriod", self.pending_period.map(seconds));
        criteria.put("Query", self.query.into());
        criteria.put_some("RecoveryPeriod", self.recovery_period.map(seconds));
        let mut evaluation = Object::typed();
        evaluation.put("PromQLCriteria", criteria.into());
        let mut alarm = CfnAlarm::new();
        let properties = alarm.as_object_mut();
        properties.put_some("ActionsEnabled", self.actions_enabled);
        properties.put_some("AlarmDescription", self.description);
        properties.put_some("AlarmName", self.name);
        properties.put("EvaluationCriteria", evaluation.into());
        properties.put("EvaluationInterval", seconds(interval));
        let resource = scope.add("Resource", alarm);
        let (arn, name) = (resource.attr_arn(), resource.reference());
        AlarmRef::made(scope, resource.node(), arn.into_value(), name.into_value())
    }
}
