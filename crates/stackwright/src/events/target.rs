//! What a rule leads to.

use std::fmt::Debug;

use stackwright_core::{AsNode, Diagnostic, Duration, IntoValue, Node, Object, Scope};

use super::codes;
use super::input::RuleTargetInput;
use super::rule::RuleRef;
use crate::iam::{PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::sqs::QueueRef;

/// The service in whose name rules act.
pub(super) const SERVICE: &str = "events.amazonaws.com";

/// What a rule leads to.
#[diagnostic::on_unimplemented(
    message = "a rule can't lead to a `{Self}`",
    label = "expected a target, such as `SqsQueue`, `SnsTopic` or `EcsTask`"
)]
pub trait RuleTarget: Debug {
    /// Makes what the target needs, and says how the rule names it.
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig;
}

/// How a rule names a target.
/// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html>
#[derive(Clone, Debug)]
pub struct RuleTargetConfig {
    pub(super) properties: Object,
}

impl RuleTargetConfig {
    /// A target of this ARN.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut properties = Object::typed();
        properties.put("Arn", arn.into_value().into_node());
        Self { properties }
    }

    /// The role in whose name the target is called. Default: none.
    #[must_use]
    pub fn role(self, role: &RoleRef) -> Self {
        self.property("RoleArn", role.role_arn())
    }

    /// What the target gets. Default: the event.
    #[must_use]
    pub fn input(mut self, input: &RuleTargetInput) -> Self {
        input.write(&mut self.properties);
        self
    }

    /// A property of the target, such as `SqsParameters`.
    #[must_use]
    pub fn property(mut self, name: &'static str, value: impl Into<Node>) -> Self {
        self.properties.put(name, value.into());
        self
    }
}

/// What happens where a target can't be called.
#[derive(Clone, Debug, Default)]
pub(super) struct Delivery {
    pub(super) dead_letter_queue: Option<QueueRef>,
    pub(super) max_event_age: Option<Duration>,
    pub(super) retry_attempts: Option<u32>,
}

/// The setters of what happens where a target can't be called.
macro_rules! delivery_setters {
    () => {
        /// Where events go for which the target could not be called. Default: nowhere.
        #[must_use]
        pub fn dead_letter_queue(mut self, queue: &crate::sqs::QueueRef) -> Self {
            self.delivery.dead_letter_queue = Some(queue.clone());
            self
        }

        /// How long it is tried, 1 minute to 24 hours. Default: 24 hours.
        #[must_use]
        pub const fn max_event_age(mut self, age: stackwright_core::Duration) -> Self {
            self.delivery.max_event_age = Some(age);
            self
        }

        /// How often it is tried again, up to 185 times. Default: 185.
        #[must_use]
        pub const fn retry_attempts(mut self, attempts: u32) -> Self {
            self.delivery.retry_attempts = Some(attempts);
            self
        }
    };
}
pub(super) use delivery_setters;

impl Delivery {
    fn check(&self, scope: &Scope) {
        let report = |given: String, allowed: &str| {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_RETRY,
                "EventBridge does not try targets again in this way",
            );
            scope.diagnose(
                finding
                    .given(given)
                    .allowed(allowed)
                    .help("correct it, or leave it out"),
            );
        };
        if let Some(attempts) = self.retry_attempts.filter(|attempts| *attempts > 185) {
            report(format!("{attempts} attempts"), "at most 185");
        }
        if let Some(age) = self.max_event_age
            && !(60_000..=86_400_000).contains(&age.to_millis())
        {
            report(format!("for {age}"), "1 minute to 24 hours");
        }
    }

    /// Writes it, and permits the rule to send to the queue.
    pub(super) fn write(
        &self,
        scope: &Scope,
        rule: &RuleRef,
        target: RuleTargetConfig,
    ) -> RuleTargetConfig {
        if let Some(queue) = &self.dead_letter_queue {
            let id = scope.of(rule).unique_id();
            let statement = PolicyStatement::new()
                .sid(format!("AllowEventRule{id}"))
                .actions(["sqs:SendMessage"])
                .resources([queue.queue_arn()])
                .principal(ServicePrincipal::new(SERVICE))
                .condition("ArnEquals", "aws:SourceArn", rule.rule_arn());
            queue.add_to_resource_policy(scope, statement);
        }
        self.write_alone(scope, target)
    }

    /// Writes it, and leaves the queue's policy as it is.
    pub(super) fn write_alone(
        &self,
        scope: &Scope,
        mut target: RuleTargetConfig,
    ) -> RuleTargetConfig {
        self.check(scope);
        if let Some(queue) = &self.dead_letter_queue {
            let mut config = Object::typed();
            config.put("Arn", queue.queue_arn().into());
            target = target.property("DeadLetterConfig", config);
        }
        let age = self
            .max_event_age
            .map(|age| Node::Int((age.to_millis() / 1000) as i64));
        let mut retry = Object::typed();
        retry.put_some("MaximumEventAgeInSeconds", age);
        retry.put_some("MaximumRetryAttempts", self.retry_attempts);
        if !retry.is_empty() {
            target = target.property("RetryPolicy", retry);
        }
        target
    }
}

/// The role in whose name rules act on a construct, made at its first use.
pub(super) fn events_role(scope: &Scope, of: &impl AsNode) -> RoleRef {
    Role::once(&scope.of(of), "EventsRole", SERVICE)
}
