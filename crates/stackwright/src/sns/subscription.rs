//! Subscriptions.

use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Value,
};

use super::codes;
use super::delivery_policy::DeliveryPolicy;
use super::filter::Filters;
use super::topic_ref::TopicRef;
use crate::sqs::QueueRef;
use stackwright_cfn::kinds::iam::RoleArn;
use stackwright_cfn::kinds::sns::SubscriptionArn;
use stackwright_cfn::sns::CfnSubscription;

/// The service by which SNS delivers to queues.
const SERVICE: &str = "sns.amazonaws.com";

/// How messages are delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum SubscriptionProtocol {
    Http,
    Https,
    Email,
    EmailJson,
    Sms,
    Sqs,
    Application,
    Lambda,
    Firehose,
}

impl SubscriptionProtocol {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Email => "email",
            Self::EmailJson => "email-json",
            Self::Sms => "sms",
            Self::Sqs => "sqs",
            Self::Application => "application",
            Self::Lambda => "lambda",
            Self::Firehose => "firehose",
        }
    }
}

/// What subscriptions of every kind have in common.
#[derive(Clone, Debug, Default)]
pub(super) struct Options {
    pub(super) filters: Filters,
    pub(super) dead_letter_queue: Option<QueueRef>,
    pub(super) raw_message_delivery: Option<bool>,
    pub(super) delivery_policy: Option<DeliveryPolicy>,
}

/// The setters of what subscriptions of every kind have in common.
macro_rules! subscription_setters {
    () => {
        /// Takes only messages whose attribute passes a filter; at most five attributes. Default:
        /// all.
        #[must_use]
        pub fn filter_policy(
            mut self,
            attribute: impl Into<stackwright_core::Text>,
            filter: super::filter::SubscriptionFilter,
        ) -> Self {
            let entry = (attribute.into(), filter.into());
            self.options.filters.attributes.push(entry);
            self
        }

        /// Takes only messages whose body passes a filter of a field; at most five fields. Default:
        /// all.
        #[must_use]
        pub fn filter_policy_with_message_body(
            mut self,
            field: impl Into<stackwright_core::Text>,
            filter: impl Into<super::filter::FilterOrPolicy>,
        ) -> Self {
            let entry = (field.into(), filter.into());
            self.options.filters.body.push(entry);
            self
        }

        /// Where messages go that could not be delivered. Default: nowhere.
        #[must_use]
        pub fn dead_letter_queue(mut self, queue: &crate::sqs::QueueRef) -> Self {
            self.options.dead_letter_queue = Some(queue.clone());
            self
        }
    };
}
pub(super) use subscription_setters;

/// The setter of subscriptions that can get messages without an envelope.
macro_rules! raw_message_setter {
    () => {
        /// Whether messages come as they are published, without an envelope of JSON. Default: false.
        #[must_use]
        pub const fn raw_message_delivery(mut self, raw: bool) -> Self {
            self.options.raw_message_delivery = Some(raw);
            self
        }
    };
}
pub(super) use raw_message_setter;

/// A subscription to a topic (`AWS::SNS::Subscription`). `topic.add_subscription` with an
/// [`SqsSubscription`](super::SqsSubscription) and its like also gives SNS the permissions that it
/// needs.
#[derive(Clone, Debug)]
pub struct Subscription {
    topic: TopicRef,
    protocol: SubscriptionProtocol,
    endpoint: Value<String>,
    region: Option<Node>,
    role_arn: Option<Value<RoleArn>>,
    options: Options,
}

impl Subscription {
    /// Delivers the topic's messages to an endpoint.
    pub fn new(
        topic: &TopicRef,
        protocol: SubscriptionProtocol,
        endpoint: impl IntoValue<String>,
    ) -> Self {
        Self {
            topic: topic.clone(),
            protocol,
            endpoint: endpoint.into_value(),
            region: None,
            role_arn: None,
            options: Options::default(),
        }
    }

    subscription_setters!();
    raw_message_setter!();

    /// The topic's region, where it is another one. Default: the stack's.
    #[must_use]
    pub fn region(mut self, region: impl IntoValue<String>) -> Self {
        self.region = Some(region.into_value().into_node());
        self
    }

    pub(super) fn options(self, options: Options) -> Self {
        Self { options, ..self }
    }

    pub(super) fn region_of_topic(mut self) -> Self {
        self.region = self.topic.region();
        self
    }

    /// The role in whose name SNS writes to a delivery stream; needed for
    /// [`Firehose`](SubscriptionProtocol::Firehose), and for nothing else.
    #[must_use]
    pub fn subscription_role_arn(mut self, arn: impl IntoValue<RoleArn>) -> Self {
        self.role_arn = Some(arn.into_value());
        self
    }

    /// How deliveries over HTTP are tried again. Default: as SNS does by itself.
    #[must_use]
    pub fn delivery_policy(mut self, policy: DeliveryPolicy) -> Self {
        self.options.delivery_policy = Some(policy);
        self
    }

    fn check(&self, scope: &Scope) {
        use SubscriptionProtocol::{Firehose, Http, Https, Sqs};
        self.options.filters.check(scope);
        let report = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::ILLEGAL_SUBSCRIPTION, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        let protocol = self.protocol.as_str();
        let is_raw = self.options.raw_message_delivery == Some(true);
        if is_raw && !matches!(self.protocol, Http | Https | Sqs | Firehose) {
            report(
                "messages of this protocol always have an envelope",
                format!("`raw_message_delivery` with {protocol}"),
                "with http, https, sqs and firehose",
                "leave it out",
            );
        }
        let is_http = matches!(self.protocol, Http | Https);
        if self.options.delivery_policy.is_some() && !is_http {
            report(
                "only deliveries over HTTP have a delivery policy",
                format!("`delivery_policy` with {protocol}"),
                "with http and https",
                "leave it out",
            );
        }
        if self.role_arn.is_some() != (self.protocol == Firehose) {
            let given = match self.role_arn {
                Some(_) => format!("`subscription_role_arn` with {protocol}"),
                None => format!("no `subscription_role_arn` with {protocol}"),
            };
            report(
                "SNS writes to delivery streams, and to nothing else, in the name of a role",
                given,
                "a role with firehose, none with others",
                "set `subscription_role_arn` for delivery streams only",
            );
        }
    }
}

impl Construct for Subscription {
    type Handle = SubscriptionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SubscriptionRef {
        self.check(scope);
        let mut resource = CfnSubscription::new(self.protocol.as_str(), &self.topic);
        let properties = resource.as_object_mut();
        let options = &self.options;
        let delivery = options.delivery_policy.as_ref();
        properties.put_some(
            "DeliveryPolicy",
            delivery.map(|policy| policy.property(scope)),
        );
        properties.put("Endpoint", self.endpoint.into());
        options.filters.write(properties);
        properties.put_some("RawMessageDelivery", options.raw_message_delivery);
        let redrive = options
            .dead_letter_queue
            .as_ref()
            .map(|queue| Object::new().with("deadLetterTargetArn", queue.queue_arn()));
        properties.put_some("RedrivePolicy", redrive);
        properties.put_some("Region", self.region);
        properties.put_some("SubscriptionRoleArn", self.role_arn);
        let resource = scope.add("Resource", resource);
        if let Some(queue) = &options.dead_letter_queue {
            queue.permit_sending(scope, SERVICE, self.topic.topic_arn().into());
        }
        SubscriptionRef {
            node: scope.node(),
            arn: resource.reference(),
        }
    }
}

/// A [`Subscription`] in a stack.
#[derive(Clone, Debug)]
pub struct SubscriptionRef {
    node: NodeRef,
    arn: Value<SubscriptionArn>,
}

impl AsNode for SubscriptionRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl SubscriptionRef {
    /// The subscription's ARN.
    pub fn subscription_arn(&self) -> Value<SubscriptionArn> {
        self.arn.clone()
    }
}
