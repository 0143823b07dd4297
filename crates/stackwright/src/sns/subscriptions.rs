//! Who can be subscribed to topics.

use stackwright_cfn::kinds::kinesisfirehose::DeliveryStreamArn;
use stackwright_cfn::kinds::lambda::AnyFunctionArn;
use stackwright_core::{AsNode, Diagnostic, IntoValue, NodeRef, Scope, Value};

use super::codes;
use super::delivery_policy::DeliveryPolicy;
use super::subscription::{
    Options, Subscription, SubscriptionProtocol, SubscriptionRef, raw_message_setter,
    subscription_setters,
};
use super::topic_ref::TopicRef;
use crate::iam::{Conditions, Grant, Principal, Role, RoleRef, ServicePrincipal, permit_function};
use crate::sqs::QueueRef;

/// Somebody who can be subscribed to a topic.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` can't be subscribed to a topic",
    label = "expected a subscription, such as `SqsSubscription` or `EmailSubscription`"
)]
pub trait TopicSubscription {
    /// Adds the subscription, with the permissions that it needs.
    fn subscribe(self, scope: &Scope, topic: &TopicRef) -> SubscriptionRef;
}

/// A queue.
#[derive(Clone, Debug)]
pub struct SqsSubscription {
    queue: QueueRef,
    options: Options,
}

impl SqsSubscription {
    /// This queue. SNS is permitted to send to it, and to use its key.
    pub fn new(queue: &QueueRef) -> Self {
        Self {
            queue: queue.clone(),
            options: Options::default(),
        }
    }

    subscription_setters!();
    raw_message_setter!();
}

impl TopicSubscription for SqsSubscription {
    fn subscribe(self, scope: &Scope, topic: &TopicRef) -> SubscriptionRef {
        let place = scope.of(&self.queue);
        if self.queue.is_fifo() && !topic.is_fifo() {
            let finding = Diagnostic::error(
                &codes::FIFO_SUBSCRIPTION,
                "a FIFO queue can't be subscribed to a topic without order",
            );
            place.diagnose(
                finding
                    .given("a FIFO queue and a standard topic")
                    .allowed("a FIFO topic, or a standard queue")
                    .help("make the topic a FIFO topic"),
            );
        }
        let service = "sns.amazonaws.com";
        let policy = self
            .queue
            .permit_sending(&place, service, topic.topic_arn().into());
        if let Some(key) = self.queue.encryption_master_key() {
            let arn = topic.topic_arn();
            let conditions = Conditions::new().with("ArnEquals", "aws:SourceArn", arn);
            let principal: Principal = ServicePrincipal::new(service).into();
            let statement = crate::iam::PolicyStatement::new()
                .actions(["kms:Decrypt", "kms:GenerateDataKey"])
                .all_resources()
                .principal(principal)
                .conditions(conditions);
            key.add_to_resource_policy(&place, statement);
        }
        let id = scope.of(topic).unique_id();
        let subscription =
            Subscription::new(topic, SubscriptionProtocol::Sqs, self.queue.queue_arn())
                .options(self.options);
        let subscription = place.add(id, subscription.region_of_topic());
        if let Some(policy) = policy {
            place.depend(&subscription, &policy);
        }
        subscription
    }
}

/// A mail address. Its owner has to confirm the subscription.
#[derive(Clone, Debug)]
pub struct EmailSubscription {
    address: Value<String>,
    json: bool,
    options: Options,
}

impl EmailSubscription {
    /// This address.
    pub fn new(address: impl IntoValue<String>) -> Self {
        Self {
            address: address.into_value(),
            json: false,
            options: Options::default(),
        }
    }

    subscription_setters!();

    /// Whether messages come as JSON. Default: false.
    #[must_use]
    pub const fn json(mut self, json: bool) -> Self {
        self.json = json;
        self
    }
}

/// The id of a subscription: its endpoint, where that is known.
fn id_of(topic: &TopicRef, endpoint: &Value<String>) -> String {
    let known = endpoint.as_text().map(str::to_owned);
    known.unwrap_or_else(|| topic.next_unknown_endpoint())
}

fn subscribe(
    scope: &Scope,
    topic: &TopicRef,
    protocol: SubscriptionProtocol,
    endpoint: Value<String>,
    options: Options,
) -> SubscriptionRef {
    let id = id_of(topic, &endpoint);
    let subscription = Subscription::new(topic, protocol, endpoint).options(options);
    scope.of(topic).add(id, subscription)
}

impl TopicSubscription for EmailSubscription {
    fn subscribe(self, scope: &Scope, topic: &TopicRef) -> SubscriptionRef {
        let protocol = match self.json {
            true => SubscriptionProtocol::EmailJson,
            false => SubscriptionProtocol::Email,
        };
        subscribe(scope, topic, protocol, self.address, self.options)
    }
}

/// A telephone number.
#[derive(Clone, Debug)]
pub struct SmsSubscription {
    number: Value<String>,
    options: Options,
}

impl SmsSubscription {
    /// This number, such as `+15551234567`.
    pub fn new(number: impl IntoValue<String>) -> Self {
        Self {
            number: number.into_value(),
            options: Options::default(),
        }
    }

    subscription_setters!();
}

impl TopicSubscription for SmsSubscription {
    fn subscribe(self, scope: &Scope, topic: &TopicRef) -> SubscriptionRef {
        let protocol = SubscriptionProtocol::Sms;
        subscribe(scope, topic, protocol, self.number, self.options)
    }
}

/// A URL. Whoever answers there has to confirm the subscription.
#[derive(Clone, Debug)]
pub struct UrlSubscription {
    url: Value<String>,
    protocol: Option<SubscriptionProtocol>,
    options: Options,
}

impl UrlSubscription {
    /// This URL. Where it is known at deployment only, [`https`](Self::https) or
    /// [`http`](Self::http) says how it starts.
    pub fn new(url: impl IntoValue<String>) -> Self {
        Self {
            url: url.into_value(),
            protocol: None,
            options: Options::default(),
        }
    }

    subscription_setters!();
    raw_message_setter!();

    /// Says that the URL starts with `https://`. Default: as it does.
    #[must_use]
    pub const fn https(mut self) -> Self {
        self.protocol = Some(SubscriptionProtocol::Https);
        self
    }

    /// Says that the URL starts with `http://`. Default: as it does.
    #[must_use]
    pub const fn http(mut self) -> Self {
        self.protocol = Some(SubscriptionProtocol::Http);
        self
    }

    /// How deliveries are tried again. Default: as SNS does by itself.
    #[must_use]
    pub fn delivery_policy(mut self, policy: DeliveryPolicy) -> Self {
        self.options.delivery_policy = Some(policy);
        self
    }
}

impl TopicSubscription for UrlSubscription {
    fn subscribe(self, scope: &Scope, topic: &TopicRef) -> SubscriptionRef {
        let by_url = match self.url.as_text() {
            Some(url) if url.starts_with("https:") => Some(SubscriptionProtocol::Https),
            Some(url) if url.starts_with("http:") => Some(SubscriptionProtocol::Http),
            _ => None,
        };
        let protocol = self.protocol.or(by_url).unwrap_or_else(|| {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_SUBSCRIPTION_URL,
                "it is not known whether the URL is one of HTTP or of HTTPS",
            );
            let given = self
                .url
                .as_text()
                .unwrap_or("a value that is known at deployment only");
            scope.of(topic).diagnose(
                finding
                    .given(given)
                    .allowed("`https://…` or `http://…`")
                    .help("correct the URL, or call `https()`"),
            );
            SubscriptionProtocol::Https
        });
        subscribe(scope, topic, protocol, self.url, self.options)
    }
}

/// A function of Lambda, by its ARN.
#[derive(Clone, Debug)]
pub struct LambdaSubscription {
    place: NodeRef,
    arn: Value<AnyFunctionArn>,
    options: Options,
}

impl LambdaSubscription {
    /// The function with this ARN, which SNS is permitted to call. `function` is the function's
    /// handle, or a group that stands for one that is not in the stack: below it the subscription and
    /// the permission are made.
    pub fn new(function: &impl AsNode, function_arn: impl IntoValue<AnyFunctionArn>) -> Self {
        Self {
            place: function.node(),
            arn: function_arn.into_value(),
            options: Options::default(),
        }
    }

    subscription_setters!();
}

impl TopicSubscription for LambdaSubscription {
    fn subscribe(self, scope: &Scope, topic: &TopicRef) -> SubscriptionRef {
        let place = scope.of(&self.place);
        let of_topic = scope.of(topic);
        let id = format!("AllowInvoke:{}", of_topic.unique_id());
        let (service, topic_arn) = ("sns.amazonaws.com", topic.topic_arn());
        permit_function(&place, id, &self.arn, service, topic_arn, None);
        let subscription = Subscription::new(topic, SubscriptionProtocol::Lambda, &self.arn)
            .options(self.options)
            .region_of_topic();
        place.add(of_topic.id(), subscription)
    }
}

/// A delivery stream of Firehose, by its ARN.
#[derive(Clone, Debug)]
pub struct FirehoseSubscription {
    place: NodeRef,
    arn: Value<DeliveryStreamArn>,
    role: Option<RoleRef>,
    options: Options,
}

impl FirehoseSubscription {
    /// The delivery stream with this ARN, to which a role of SNS is permitted to write. `stream` is
    /// its handle, or a group that stands for one that is not in the stack: below it the subscription
    /// and the role are made.
    pub fn new(stream: &impl AsNode, stream_arn: impl IntoValue<DeliveryStreamArn>) -> Self {
        Self {
            place: stream.node(),
            arn: stream_arn.into_value(),
            role: None,
            options: Options::default(),
        }
    }

    subscription_setters!();
    raw_message_setter!();

    /// The role with which SNS writes. Default: one is made for the delivery stream.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }
}

impl TopicSubscription for FirehoseSubscription {
    fn subscribe(self, scope: &Scope, topic: &TopicRef) -> SubscriptionRef {
        let place = scope.of(&self.place);
        let own = || Role::once(&place, "TopicSubscriptionRole", "sns.amazonaws.com");
        let role = self.role.unwrap_or_else(own);
        let actions = [
            "firehose:DescribeDeliveryStream",
            "firehose:ListDeliveryStreams",
            "firehose:ListTagsForDeliveryStream",
            "firehose:PutRecord",
            "firehose:PutRecordBatch",
        ];
        Grant::add_to_principal(scope, &role, actions, [&self.arn]);
        let subscription = Subscription::new(topic, SubscriptionProtocol::Firehose, &self.arn)
            .options(self.options)
            .subscription_role_arn(&role)
            .region_of_topic();
        place.add(scope.of(topic).unique_id(), subscription)
    }
}
