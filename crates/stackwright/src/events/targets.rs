//! Queues, topics, buses and API destinations as what rules lead to.

use stackwright_core::{Diagnostic, Object, Scope, Text, Value};

use super::api_destination::ApiDestinationRef;
use super::codes;
use super::event_bus::EventBusRef;
use super::input::RuleTargetInput;
use super::rule::RuleRef;
use super::target::{
    Delivery, RuleTarget, RuleTargetConfig, SERVICE, delivery_setters, events_role,
};
use crate::iam::{Conditions, Grant, Principal, RoleRef, ServicePrincipal};
use crate::sns::TopicRef;
use crate::sqs::QueueRef;

/// A queue as what a rule leads to: a message for each event.
#[derive(Clone, Debug)]
pub struct SqsQueue {
    queue: QueueRef,
    message_group_id: Option<Text>,
    message: Option<RuleTargetInput>,
    delivery: Delivery,
}

impl SqsQueue {
    /// This queue. EventBridge is permitted to send to it.
    pub fn new(queue: &QueueRef) -> Self {
        Self {
            queue: queue.clone(),
            message_group_id: None,
            message: None,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// The message group of a FIFO queue. Default: none.
    #[must_use]
    pub fn message_group_id(mut self, group: impl Into<Text>) -> Self {
        self.message_group_id = Some(group.into());
        self
    }

    /// The message. Default: the event.
    #[must_use]
    pub fn message(mut self, message: RuleTargetInput) -> Self {
        self.message = Some(message);
        self
    }
}

impl RuleTarget for SqsQueue {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        if self.message_group_id.is_some() && !self.queue.is_fifo() {
            let finding = Diagnostic::error(
                &codes::GROUP_WITHOUT_FIFO,
                "only FIFO queues have message groups",
            );
            scope.diagnose(
                finding
                    .given("`message_group_id` for a standard queue")
                    .allowed("for a FIFO queue")
                    .help("leave it out, or make the queue a FIFO queue"),
            );
        }
        // A key's policy that named the rule would make key, queue and rule wait for each other.
        let conditions = match self.queue.encryption_master_key() {
            Some(_) => {
                let account = scope.stack_account();
                Conditions::new().with("StringEquals", "aws:SourceAccount", account)
            }
            None => Conditions::new().with("ArnEquals", "aws:SourceArn", rule.rule_arn()),
        };
        if self.queue.takes_statements() {
            let service: Principal = ServicePrincipal::new(SERVICE).into();
            self.queue
                .grant_send_messages(scope, &service.with_conditions(conditions));
        }
        let mut target = RuleTargetConfig::new(self.queue.queue_arn());
        if let Some(message) = &self.message {
            target = target.input(message);
        }
        if let Some(group) = &self.message_group_id {
            let mut parameters = Object::typed();
            parameters.put("MessageGroupId", group.clone().into());
            target = target.property("SqsParameters", parameters);
        }
        self.delivery.write(scope, rule, target)
    }
}

/// A topic as what a rule leads to: a message for each event.
#[derive(Clone, Debug)]
pub struct SnsTopic {
    topic: TopicRef,
    message: Option<RuleTargetInput>,
    role: Option<RoleRef>,
    authorize_using_role: bool,
    delivery: Delivery,
}

impl SnsTopic {
    /// This topic. EventBridge is permitted to publish.
    pub fn new(topic: &TopicRef) -> Self {
        Self {
            topic: topic.clone(),
            message: None,
            role: None,
            authorize_using_role: false,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// The message. Default: the event.
    #[must_use]
    pub fn message(mut self, message: RuleTargetInput) -> Self {
        self.message = Some(message);
        self
    }

    /// Whether EventBridge publishes in the name of a role that is made for the rule, rather than by
    /// the topic's policy, as topics of other accounts and encrypted ones want it. Default: false.
    #[must_use]
    pub const fn authorize_using_role(mut self, authorize: bool) -> Self {
        self.authorize_using_role = authorize;
        self
    }

    /// The role in whose name EventBridge publishes. Default: its own, by the topic's policy.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }
}

impl RuleTarget for SnsTopic {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let mut target = RuleTargetConfig::new(self.topic.topic_arn());
        let role = match &self.role {
            None if self.authorize_using_role => Some(events_role(scope, rule)),
            role => role.clone(),
        };
        match &role {
            Some(role) => {
                self.topic.grant_publish(scope, role);
                target = target.role(role);
            }
            None => {
                let service = ServicePrincipal::new(SERVICE);
                self.topic.grant_publish(scope, &service);
            }
        }
        if let Some(message) = &self.message {
            target = target.input(message);
        }
        self.delivery.write(scope, rule, target)
    }
}

/// Another event bus as what a rule leads to.
#[derive(Clone, Debug)]
pub struct EventBusTarget {
    bus: EventBusRef,
    role: Option<RoleRef>,
    delivery: Delivery,
}

impl EventBusTarget {
    /// This bus.
    pub fn new(bus: &EventBusRef) -> Self {
        Self {
            bus: bus.clone(),
            role: None,
            delivery: Delivery::default(),
        }
    }

    /// The role in whose name events are sent. Default: one is made for the rule.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Where events go that could not be sent. Default: nowhere.
    #[must_use]
    pub fn dead_letter_queue(mut self, queue: &QueueRef) -> Self {
        self.delivery.dead_letter_queue = Some(queue.clone());
        self
    }
}

impl RuleTarget for EventBusTarget {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let role = self
            .role
            .clone()
            .unwrap_or_else(|| events_role(scope, rule));
        let arn = self.bus.event_bus_arn();
        Grant::add_to_principal(scope, &role, ["events:PutEvents"], [arn.clone()]);
        self.delivery
            .write(scope, rule, RuleTargetConfig::new(arn).role(&role))
    }
}

/// An API as what a rule leads to: a call for each event.
#[derive(Clone, Debug)]
pub struct ApiDestinationTarget {
    destination: ApiDestinationRef,
    event: Option<RuleTargetInput>,
    role: Option<RoleRef>,
    headers: Object,
    path_values: Vec<Value<String>>,
    query: Object,
    delivery: Delivery,
}

impl ApiDestinationTarget {
    /// This API.
    pub fn new(destination: &ApiDestinationRef) -> Self {
        Self {
            destination: destination.clone(),
            event: None,
            role: None,
            headers: Object::new(),
            path_values: Vec::new(),
            query: Object::new(),
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// The body. Default: the event.
    #[must_use]
    pub fn event(mut self, event: RuleTargetInput) -> Self {
        self.event = Some(event);
        self
    }

    /// The role in whose name the API is called. Default: one is made for the destination.
    #[must_use]
    pub fn event_role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header_parameter(mut self, name: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.headers.set(name, value.into().into());
        self
    }

    /// Adds what takes the place of the next `*` in the endpoint.
    #[must_use]
    pub fn path_parameter_value(mut self, value: impl stackwright_core::IntoValue<String>) -> Self {
        self.path_values.push(value.into_value());
        self
    }

    /// Adds a parameter of the query.
    #[must_use]
    pub fn query_string_parameter(mut self, name: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.query.set(name, value.into().into());
        self
    }
}

impl RuleTarget for ApiDestinationTarget {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let arn = self.destination.api_destination_arn();
        let own = || events_role(scope, &self.destination);
        let role = self.role.clone().unwrap_or_else(own);
        let actions = ["events:InvokeApiDestination"];
        Grant::add_to_principal(scope, &role, actions, [arn.clone()]);
        let mut target = RuleTargetConfig::new(arn).role(&role);
        if let Some(event) = &self.event {
            target = target.input(event);
        }
        let mut parameters = Object::typed();
        if !self.headers.is_empty() {
            parameters.put("HeaderParameters", self.headers.clone().into());
        }
        if !self.path_values.is_empty() {
            parameters.put("PathParameterValues", self.path_values.clone().into());
        }
        if !self.query.is_empty() {
            parameters.put("QueryStringParameters", self.query.clone().into());
        }
        if !parameters.is_empty() {
            target = target.property("HttpParameters", parameters);
        }
        self.delivery.write(scope, rule, target)
    }
}
