//! Alarms on other alarms.

use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, Scope, Text, Value,
};

use super::alarm_ref::AlarmRef;
use super::alarm_rule::AlarmRule;
use super::codes;
use stackwright_cfn::cloudwatch::CfnCompositeAlarm;

/// The longest rule.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>
const MAX_RULE: usize = 10_240;

/// An alarm whose state follows from that of other alarms (`AWS::CloudWatch::CompositeAlarm`).
///
/// ```
/// use stackwright::cloudwatch::{AlarmRule, CompositeAlarm, Metric};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let errors = Metric::new("Shop", "Errors").create_alarm(&stack, "Errors", 5, 1);
/// let slow = Metric::new("Shop", "Latency").create_alarm(&stack, "Slow", 1, 3);
/// stack.add("Unwell", CompositeAlarm::new(AlarmRule::any_of([&errors, &slow])));
/// ```
#[derive(Clone, Debug)]
pub struct CompositeAlarm {
    rule: AlarmRule,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    actions_enabled: Option<bool>,
    suppressor: Option<AlarmRef>,
    extension_period: Option<Duration>,
    wait_period: Option<Duration>,
}

impl CompositeAlarm {
    /// An alarm that is on while the rule holds.
    pub fn new(rule: impl Into<AlarmRule>) -> Self {
        Self {
            rule: rule.into(),
            name: None,
            description: None,
            actions_enabled: None,
            suppressor: None,
            extension_period: None,
            wait_period: None,
        }
    }

    /// The alarm's name. Default: made from its path.
    #[must_use]
    pub fn composite_alarm_name(mut self, name: impl IntoValue<String>) -> Self {
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

    /// An alarm that suppresses the actions of this one while it is on. Default: none.
    #[must_use]
    pub fn actions_suppressor(mut self, suppressor: &AlarmRef) -> Self {
        self.suppressor = Some(suppressor.clone());
        self
    }

    /// How long actions stay suppressed after the suppressor went off. Default: 1 minute.
    #[must_use]
    pub const fn actions_suppressor_extension_period(mut self, period: Duration) -> Self {
        self.extension_period = Some(period);
        self
    }

    /// How long to wait for the suppressor to go on before actions are taken. Default: 1 minute.
    #[must_use]
    pub const fn actions_suppressor_wait_period(mut self, period: Duration) -> Self {
        self.wait_period = Some(period);
        self
    }

    /// An existing composite alarm of the stack's own account and region, by its name.
    #[track_caller]
    pub fn from_composite_alarm_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> AlarmRef {
        AlarmRef::by_name(&scope.group(id), name.into_value())
    }

    /// An existing composite alarm, by its ARN.
    #[track_caller]
    pub fn from_composite_alarm_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<String>,
    ) -> AlarmRef {
        AlarmRef::by_arn(&scope.group(id), arn.into_value())
    }

    fn check(&self, scope: &Scope) {
        let length = self
            .rule
            .to_text()
            .as_text()
            .map_or(0, |rule| rule.chars().count());
        if length > MAX_RULE {
            let finding = Diagnostic::error(&codes::ALARM_RULE_TOO_LONG, "the rule is too long");
            scope.diagnose(
                finding
                    .given(format!("{length} characters"))
                    .allowed(format!("at most {MAX_RULE}"))
                    .help("make composite alarms of parts of the rule, and combine these"),
            );
        }
        let has_period = self.extension_period.is_some() || self.wait_period.is_some();
        if has_period && self.suppressor.is_none() {
            let finding = Diagnostic::error(
                &codes::PERIOD_WITHOUT_SUPPRESSOR,
                "the alarm has a period of suppression, but nothing that suppresses it",
            );
            scope.diagnose(
                finding
                    .given("a wait or extension period without `actions_suppressor`")
                    .allowed("both, or neither")
                    .help("name the suppressor, or leave the periods out"),
            );
        }
    }
}

impl Construct for CompositeAlarm {
    type Handle = AlarmRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AlarmRef {
        self.check(scope);
        let seconds = |period: Option<Duration>| -> Option<Node> {
            self.suppressor.as_ref()?;
            let period = period.unwrap_or(Duration::minutes(1));
            Some(Node::Int((period.to_millis() / 1000) as i64))
        };
        let mut alarm = CfnCompositeAlarm::new(self.rule.to_text());
        let properties = alarm.as_object_mut();
        properties.put_some("ActionsEnabled", self.actions_enabled);
        let suppressor = self.suppressor.as_ref().map(AlarmRef::alarm_arn);
        properties.put_some("ActionsSuppressor", suppressor);
        let extension = seconds(self.extension_period);
        properties.put_some("ActionsSuppressorExtensionPeriod", extension);
        properties.put_some("ActionsSuppressorWaitPeriod", seconds(self.wait_period));
        properties.put_some("AlarmDescription", self.description);
        let name = self
            .name
            .map_or_else(|| unique_name(scope).into(), Node::from);
        properties.put("AlarmName", name);
        let resource = scope.add("Resource", alarm);
        let (arn, name) = (resource.attr_arn(), resource.reference());
        AlarmRef::made(scope, resource.node(), arn.into_value(), name.into_value())
    }
}

/// The end of the unique id, as far as it fits.
fn unique_name(scope: &Scope) -> String {
    let id = scope.unique_id();
    let start = id.len().saturating_sub(240);
    id.get(start..).unwrap_or_default().to_owned()
}
