//! Rules of listeners.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::CfnListenerRule;
use stackwright_cfn::elasticloadbalancingv2::listener_rule::{
    ActionProperty, RuleConditionProperty,
};
use stackwright_cfn::kinds::elasticloadbalancingv2::ListenerRuleArn;
use stackwright_core::kind::List;
use stackwright_core::{AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Scope, Value};

use super::action::{ListenerAction, Place};
use super::application_listener_ref::ApplicationListenerRef;
use super::codes;
use super::condition::{self, ListenerCondition};

/// A rule of a listener: what happens to the requests that meet its conditions.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ApplicationListenerRule {
    listener: ApplicationListenerRef,
    priority: u32,
    action: ListenerAction,
    conditions: Vec<ListenerCondition>,
}

impl ApplicationListenerRule {
    /// A rule. Of several that apply to a request, the one with the lowest priority counts: 1 to
    /// 50000, each once in a listener. It needs at least one condition.
    pub fn new(
        listener: &ApplicationListenerRef,
        priority: u32,
        action: impl Into<ListenerAction>,
    ) -> Self {
        let (listener, action) = (listener.clone(), action.into());
        Self {
            listener,
            priority,
            action,
            conditions: Vec::new(),
        }
    }

    /// Adds a condition that a request has to meet; call it again for more.
    pub fn condition(mut self, condition: ListenerCondition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Adds several conditions, all of which a request has to meet.
    pub fn conditions(mut self, conditions: impl IntoIterator<Item = ListenerCondition>) -> Self {
        self.conditions.extend(conditions);
        self
    }
}

impl Construct for ApplicationListenerRule {
    type Handle = ApplicationListenerRuleRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ApplicationListenerRuleRef {
        diagnose_priority(scope, &self.listener, self.priority);
        let actions: Value<List<ActionProperty>> =
            Value::from_node(self.action.render(Place::Rule));
        let rule = CfnListenerRule::new(actions, render(&self.conditions), self.priority)
            .listener_arn(&self.listener);
        let resource = scope.add("Resource", rule);
        self.listener.bind(scope, &self.action, &scope.node());
        let handle = ApplicationListenerRuleRef {
            node: scope.node(),
            arn: resource.reference(),
            listener: self.listener,
            conditions: Rc::new(RefCell::new(self.conditions)),
        };
        let conditions = Rc::clone(&handle.conditions);
        scope.on_synthesis(move |scope| {
            let findings = condition::findings(&conditions.borrow());
            findings
                .into_iter()
                .for_each(|finding| scope.diagnose(finding));
        });
        handle
    }
}

fn render(conditions: &[ListenerCondition]) -> Value<List<RuleConditionProperty>> {
    let conditions = conditions.iter().map(ListenerCondition::render).collect();
    Value::from_node(Node::List(conditions))
}

fn diagnose_priority(scope: &Scope, listener: &ApplicationListenerRef, priority: u32) {
    if !(1..=50_000).contains(&priority) {
        scope.diagnose(
            Diagnostic::error(
                &codes::ILLEGAL_RULE_PRIORITY,
                "the priority of the rule is out of range",
            )
            .given(priority)
            .allowed("1 to 50000; the lowest is tried first")
            .help("choose a number in this range"),
        );
    }
    if let Some(path) = listener.take_priority(priority, scope.path()) {
        scope.diagnose(
            Diagnostic::error(
                &codes::DUPLICATE_RULE_PRIORITY,
                "another rule of the listener has the same priority",
            )
            .given(format!("{priority}, as `{path}` has it"))
            .allowed("each priority once in a listener")
            .help("give one of the two rules another priority"),
        );
    }
}

/// A rule of a listener.
#[derive(Clone, Debug)]
pub struct ApplicationListenerRuleRef {
    node: NodeRef,
    arn: Value<ListenerRuleArn>,
    listener: ApplicationListenerRef,
    conditions: Rc<RefCell<Vec<ListenerCondition>>>,
}

impl AsNode for ApplicationListenerRuleRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<ListenerRuleArn> for &ApplicationListenerRuleRef {
    fn into_value(self) -> Value<ListenerRuleArn> {
        self.listener_rule_arn()
    }
}

impl ApplicationListenerRuleRef {
    /// The ARN.
    pub fn listener_rule_arn(&self) -> Value<ListenerRuleArn> {
        self.arn.clone()
    }

    /// Adds a condition that a request has to meet, too.
    #[track_caller]
    pub fn add_condition(&self, scope: &Scope, condition: ListenerCondition) {
        self.conditions.borrow_mut().push(condition);
        let conditions = render(&self.conditions.borrow());
        scope.edit(self).set("Conditions", conditions);
    }

    /// Replaces the action, which is a warning: a rule is better made with the right one.
    #[track_caller]
    pub fn configure_action(&self, scope: &Scope, action: impl Into<ListenerAction>) {
        let (at, action) = (scope.of(self), action.into());
        at.diagnose(
            Diagnostic::warning(
                &codes::DEFAULT_ACTION_REPLACED,
                "the rule had an action already, which is replaced",
            )
            .given("a second action")
            .allowed("one action for a rule")
            .help("make the rule with the action that it is to have"),
        );
        self.listener.bind(&at, &action, &self.node);
        scope.edit(self).set("Actions", action.render(Place::Rule));
    }
}
