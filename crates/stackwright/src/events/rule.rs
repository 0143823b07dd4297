//! Rules.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use stackwright_core::intrinsic::{select, split};
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Scope, Text, Value,
};

use super::codes;
use super::event_bus::EventBusRef;
use super::event_pattern::EventPattern;
use super::schedule::Schedule;
use super::target::RuleTarget;
use crate::iam::RoleRef;
use stackwright_cfn::events::CfnRule;

/// How many targets a rule has.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html>
const MAX_TARGETS: u32 = 5;

/// A rule (`AWS::Events::Rule`): what happens by a schedule, or at certain events.
///
/// ```
/// use stackwright::events::{CronOptions, Rule, Schedule, SqsQueue};
/// use stackwright::prelude::*;
/// use stackwright::sqs::Queue;
///
/// let stack = Stack::new("shop");
/// let queue = stack.add("Queue", Queue::new());
/// let nightly = Schedule::cron(CronOptions::new().minute("0").hour("2"));
/// stack.add("Nightly", Rule::new().schedule(nightly).target(SqsQueue::new(&queue)));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Rule {
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    disabled: bool,
    schedule: Option<Schedule>,
    pattern: EventPattern,
    bus: Option<EventBusRef>,
    role: Option<RoleRef>,
    targets: Vec<Rc<dyn RuleTarget>>,
}

impl Rule {
    /// A rule that still needs a schedule or an event pattern.
    pub fn new() -> Self {
        Self::default()
    }

    /// The rule's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn rule_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the rule is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// Whether the rule holds. Default: true.
    #[must_use]
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.disabled = !enabled;
        self
    }

    /// When the rule runs. Default: at no time by itself.
    #[must_use]
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedule = Some(schedule);
        self
    }

    /// At which events the rule runs. Default: at none.
    #[must_use]
    pub fn event_pattern(mut self, pattern: EventPattern) -> Self {
        self.pattern = pattern;
        self
    }

    /// The bus whose events the rule is about. Default: the account's default bus.
    #[must_use]
    pub fn event_bus(mut self, bus: &EventBusRef) -> Self {
        self.bus = Some(bus.clone());
        self
    }

    /// The role in whose name the rule acts. Default: none.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Adds what the rule leads to; at most five.
    #[must_use]
    pub fn target(mut self, target: impl RuleTarget + 'static) -> Self {
        self.targets.push(Rc::new(target));
        self
    }

    /// Adds the events that a construct has in mind to those of the rule's own pattern.
    pub(crate) fn about(mut self, events: &EventPattern) -> Self {
        self.pattern.merge(events);
        self
    }

    /// An existing rule, by its ARN.
    #[track_caller]
    pub fn from_event_rule_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<String>,
    ) -> RuleRef {
        let arn: Value<String> = arn.into_value();
        let name: Node = match arn.as_text() {
            Some(text) => text.split_once('/').map_or("", |(_, name)| name).into(),
            None => select(1, split("/", arn.clone())).into(),
        };
        RuleRef {
            node: scope.group(id).node(),
            arn,
            name: Value::from_node(name),
            own: None,
        }
    }
}

impl Construct for Rule {
    type Handle = RuleRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> RuleRef {
        if self.bus.is_some() && self.schedule.is_some() {
            let finding = Diagnostic::error(
                &codes::SCHEDULE_ON_BUS,
                "schedules run on the account's default bus only",
            );
            scope.diagnose(
                finding
                    .given("`schedule` with `event_bus`")
                    .allowed("one of the two")
                    .help("leave the bus out, or use an event pattern"),
            );
        }
        let has_schedule = self.schedule.is_some();
        let mut resource = CfnRule::new();
        let properties = resource.as_object_mut();
        properties.put_some("Description", self.description);
        let bus = self.bus.as_ref().map(EventBusRef::event_bus_name);
        properties.put_some("EventBusName", bus);
        properties.put_some("Name", self.name);
        properties.put_some("RoleArn", self.role.as_ref().map(RoleRef::role_arn));
        let schedule = self.schedule.as_ref().map(Schedule::node);
        properties.put_some("ScheduleExpression", schedule);
        let state = if self.disabled { "DISABLED" } else { "ENABLED" };
        properties.put("State", state.into());
        let resource = scope.add("Resource", resource);
        let pattern = Rc::new(RefCell::new(self.pattern));
        let rule = RuleRef {
            node: scope.node(),
            arn: resource.attr_arn().into_value(),
            name: resource.reference().cast().value(),
            own: Some(Own {
                resource: resource.node(),
                pattern: Rc::clone(&pattern),
                targets: Rc::default(),
            }),
        };
        for target in &self.targets {
            rule.lead_to(scope, target.as_ref());
        }
        scope.on_synthesis(move |scope| {
            let pattern = pattern.borrow();
            if !pattern.is_empty() {
                scope.edit(&resource).set("EventPattern", pattern.node());
            } else if !has_schedule {
                let finding = Diagnostic::error(&codes::EMPTY_RULE, "the rule would never run");
                scope.diagnose(
                    finding
                        .given("neither a schedule nor an event pattern")
                        .allowed("at least one of them")
                        .help("call `schedule` or `event_pattern`"),
                );
            }
        });
        rule
    }
}

/// A [`Rule`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct RuleRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
    own: Option<Own>,
}

#[derive(Clone, Debug)]
struct Own {
    resource: NodeRef,
    pattern: Rc<RefCell<EventPattern>>,
    targets: Rc<Cell<u32>>,
}

impl AsNode for RuleRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl RuleRef {
    /// The rule's ARN.
    pub fn rule_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The rule's name.
    pub fn rule_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Adds what the rule leads to; at most five. An existing rule can't be changed.
    #[track_caller]
    pub fn add_target(&self, scope: &Scope, target: impl RuleTarget) {
        self.lead_to(&scope.of(self), &target);
    }

    fn lead_to(&self, scope: &Scope, target: &dyn RuleTarget) {
        let Some(own) = &self.own else { return };
        let number = own.targets.get();
        own.targets.set(number + 1);
        if number == MAX_TARGETS {
            let finding =
                Diagnostic::error(&codes::TOO_MANY_TARGETS, "the rule has too many targets");
            scope.diagnose(
                finding
                    .given(format!("{} or more", number + 1))
                    .allowed(format!("at most {MAX_TARGETS}"))
                    .help("make a second rule, or use a topic"),
            );
        }
        let target = target
            .bind(scope, self)
            .property("Id", format!("Target{number}"));
        scope.edit(&own.resource).push("Targets", target.properties);
    }

    /// Adds the values of another pattern to those of the rule's. An existing rule can't be changed.
    pub fn add_event_pattern(&self, pattern: &EventPattern) {
        if let Some(own) = &self.own {
            own.pattern.borrow_mut().merge(pattern);
        }
    }
}
