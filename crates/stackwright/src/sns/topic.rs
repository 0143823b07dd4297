//! Topics.

use stackwright_core::{AsNode, Construct, Diagnostic, IntoValue, Object, Scope, Text, Value};

use super::codes;
use super::topic_ref::{TopicAttributes, TopicRef};
use crate::iam::RoleRef;
use crate::kms::KeyRef;
use stackwright_cfn::kinds::sns::TopicArn;
use stackwright_cfn::sns::CfnTopic;

/// Whether the limit of calls per second holds for a topic or for each message group, FIFO only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum FifoThroughputScope {
    Topic,
    MessageGroup,
}

/// Whether X-Ray follows messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TracingConfig {
    /// As whoever publishes says.
    PassThrough,
    /// By the topic's own decision.
    Active,
}

/// To whom deliveries are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum LoggingProtocol {
    Http,
    Sqs,
    Lambda,
    Firehose,
    Application,
}

impl LoggingProtocol {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http/s",
            Self::Sqs => "sqs",
            Self::Lambda => "lambda",
            Self::Firehose => "firehose",
            Self::Application => "application",
        }
    }
}

/// How deliveries of one protocol are logged.
/// <https://docs.aws.amazon.com/sns/latest/dg/topics-attrib.html>
#[derive(Clone, Debug)]
pub struct LoggingConfig {
    protocol: LoggingProtocol,
    failure_role: Option<RoleRef>,
    success_role: Option<RoleRef>,
    sample_rate: Option<u32>,
}

impl LoggingConfig {
    /// Of this protocol.
    pub const fn new(protocol: LoggingProtocol) -> Self {
        Self {
            protocol,
            failure_role: None,
            success_role: None,
            sample_rate: None,
        }
    }

    /// The role in whose name failures are logged. Default: they are not.
    #[must_use]
    pub fn failure_feedback_role(mut self, role: &RoleRef) -> Self {
        self.failure_role = Some(role.clone());
        self
    }

    /// The role in whose name successes are logged. Default: they are not.
    #[must_use]
    pub fn success_feedback_role(mut self, role: &RoleRef) -> Self {
        self.success_role = Some(role.clone());
        self
    }

    /// How many percent of successes are logged. Default: none.
    #[must_use]
    pub const fn success_feedback_sample_rate(mut self, percent: u32) -> Self {
        self.sample_rate = Some(percent);
        self
    }

    pub(super) fn property(&self, scope: &Scope) -> Object {
        if let Some(rate) = self.sample_rate.filter(|rate| *rate > 100) {
            illegal_setting(
                scope,
                format!("{rate} percent of successes"),
                "0 to 100 percent",
            );
        }
        let mut property = Object::typed();
        let arn = |role: &RoleRef| role.role_arn();
        property.put_some(
            "FailureFeedbackRoleArn",
            self.failure_role.as_ref().map(arn),
        );
        property.put("Protocol", self.protocol.as_str().into());
        property.put_some(
            "SuccessFeedbackRoleArn",
            self.success_role.as_ref().map(arn),
        );
        property.put_some(
            "SuccessFeedbackSampleRate",
            self.sample_rate.map(|rate| rate.to_string()),
        );
        property
    }
}

fn illegal_setting(scope: &Scope, given: String, allowed: &str) {
    let finding = Diagnostic::error(
        &codes::ILLEGAL_TOPIC_SETTING,
        "SNS does not take this setting of a topic",
    );
    scope.diagnose(
        finding
            .given(given)
            .allowed(allowed)
            .help("correct it, or leave it out"),
    );
}

/// A topic (`AWS::SNS::Topic`).
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::sns::{EmailSubscription, SqsSubscription, Topic};
/// use stackwright::sqs::Queue;
///
/// let stack = Stack::new("shop");
/// let orders = stack.add("Orders", Topic::new().display_name("Orders"));
/// let queue = stack.add("Queue", Queue::new());
/// orders.add_subscription(&stack, SqsSubscription::new(&queue).raw_message_delivery(true));
/// orders.add_subscription(&stack, EmailSubscription::new("team@example.com"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Topic {
    name: Option<Value<String>>,
    display_name: Option<Value<String>>,
    master_key: Option<KeyRef>,
    fifo: bool,
    content_based_deduplication: Option<bool>,
    fifo_throughput_scope: Option<FifoThroughputScope>,
    message_retention_days: Option<u32>,
    enforce_ssl: bool,
    signature_version: Option<Text>,
    tracing: Option<TracingConfig>,
    logging: Vec<LoggingConfig>,
}

impl Topic {
    /// A topic without order.
    pub fn new() -> Self {
        Self::default()
    }

    /// The topic's name: up to 256 letters, digits, hyphens and underscores. That of a FIFO topic
    /// gets `.fifo` at its end. Default: CloudFormation makes one up, or for a FIFO topic it is made
    /// from the path.
    #[must_use]
    pub fn topic_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The name in text messages and mails. Default: none.
    #[must_use]
    pub fn display_name(mut self, name: impl IntoValue<String>) -> Self {
        self.display_name = Some(name.into_value());
        self
    }

    /// The key that encrypts messages. Default: none, so that they are not encrypted at rest.
    #[must_use]
    pub fn master_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.master_key = Some(key.into());
        self
    }

    /// Whether messages keep their order and come once. Default: false.
    #[must_use]
    pub const fn fifo(mut self, fifo: bool) -> Self {
        self.fifo = fifo;
        self
    }

    /// Whether messages of the same content are one, FIFO only. Default: false.
    #[must_use]
    pub const fn content_based_deduplication(mut self, by_content: bool) -> Self {
        self.content_based_deduplication = Some(by_content);
        self
    }

    /// For what the limit of calls per second holds, FIFO only. Default: not said.
    #[must_use]
    pub const fn fifo_throughput_scope(mut self, scope: FifoThroughputScope) -> Self {
        self.fifo_throughput_scope = Some(scope);
        self
    }

    /// How many days messages are kept to be replayed, 1 to 365, FIFO only. Default: not at all.
    #[must_use]
    pub const fn message_retention_period_in_days(mut self, days: u32) -> Self {
        self.message_retention_days = Some(days);
        self
    }

    /// Whether the topic's policy denies publishing without TLS. Default: false.
    #[must_use]
    pub const fn enforce_ssl(mut self, enforce: bool) -> Self {
        self.enforce_ssl = enforce;
        self
    }

    /// The version of message signatures: `1` for SHA1, `2` for SHA256. Default: not said, which is
    /// `1`.
    #[must_use]
    pub fn signature_version(mut self, version: impl Into<Text>) -> Self {
        self.signature_version = Some(version.into());
        self
    }

    /// Whether X-Ray follows messages. Default: not said, which is
    /// [`PassThrough`](TracingConfig::PassThrough).
    #[must_use]
    pub const fn tracing_config(mut self, tracing: TracingConfig) -> Self {
        self.tracing = Some(tracing);
        self
    }

    /// Logs deliveries of a protocol. Default: of none.
    #[must_use]
    pub fn logging_config(mut self, config: LoggingConfig) -> Self {
        self.logging.push(config);
        self
    }

    /// An existing topic, by its ARN.
    #[track_caller]
    pub fn from_topic_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<TopicArn>,
    ) -> TopicRef {
        Self::from_topic_attributes(scope, id, TopicAttributes::new(arn))
    }

    /// An existing topic, by its ARN and what else is known of it.
    #[track_caller]
    pub fn from_topic_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        topic: TopicAttributes,
    ) -> TopicRef {
        topic.into_ref(&scope.group(id))
    }

    fn check(&self, scope: &Scope) {
        if let Some(name) = self.name.as_ref().and_then(Value::as_text) {
            let stem = name
                .strip_suffix(".fifo")
                .filter(|_| self.fifo)
                .unwrap_or(name);
            let legal = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            if stem.is_empty() || name.len() > 256 || !stem.chars().all(legal) {
                let finding = Diagnostic::error(
                    &codes::ILLEGAL_TOPIC_NAME,
                    "the topic's name is not a legal one",
                );
                scope.diagnose(
                    finding
                        .given(format!("`{name}`"))
                        .allowed("1 to 256 letters, digits, `-` and `_`; `.fifo` at the end for FIFO topics only")
                        .help("choose another name, or leave it out"),
                );
            }
        }
        let settings = [
            (
                "content_based_deduplication",
                self.content_based_deduplication == Some(true),
            ),
            (
                "fifo_throughput_scope",
                self.fifo_throughput_scope.is_some(),
            ),
            (
                "message_retention_period_in_days",
                self.message_retention_days.is_some(),
            ),
        ];
        for (setting, is_set) in settings {
            if is_set && !self.fifo {
                let finding = Diagnostic::error(
                    &codes::FIFO_TOPIC_ONLY,
                    "only FIFO topics have this setting",
                );
                scope.diagnose(
                    finding
                        .given(format!("`{setting}` without `fifo(true)`"))
                        .allowed("with a FIFO topic")
                        .help("leave it out, or make the topic a FIFO topic"),
                );
            }
        }
        if let Some(days) = self.message_retention_days
            && !(1..=365).contains(&days)
        {
            illegal_setting(
                scope,
                format!("messages kept for {days} days"),
                "1 to 365 days",
            );
        }
        if let Some(version) = self.signature_version.as_deref()
            && !["1", "2"].contains(&version)
        {
            illegal_setting(
                scope,
                format!("signature version `{version}`"),
                "`1` or `2`",
            );
        }
        let display_name = self.display_name.as_ref().and_then(Value::as_text);
        let length = display_name.map_or(0, |name| name.chars().count());
        if length > 100 {
            illegal_setting(
                scope,
                format!("a display name of {length} characters"),
                "at most 100",
            );
        }
    }

    fn name(&self, scope: &Scope) -> Option<Value<String>> {
        match (&self.name, self.fifo) {
            (None, false) => None,
            (None, true) => {
                let name = scope.unique_resource_name("-", 251);
                Some(format!("{name}.fifo").into_value())
            }
            (Some(name), true) => match name.as_text() {
                Some(text) if !text.ends_with(".fifo") => Some(format!("{text}.fifo").into_value()),
                _ => Some(name.clone()),
            },
            (Some(name), false) => Some(name.clone()),
        }
    }
}

impl Construct for Topic {
    type Handle = TopicRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> TopicRef {
        self.check(scope);
        let archive = self
            .message_retention_days
            .map(|days| Object::new().with("MessageRetentionPeriod", days));
        let mut resource = CfnTopic::new();
        let properties = resource.as_object_mut();
        properties.put_some("ArchivePolicy", archive);
        properties.put_some(
            "ContentBasedDeduplication",
            self.content_based_deduplication,
        );
        properties.put_some("DisplayName", self.display_name.clone());
        properties.put_some(
            "FifoThroughputScope",
            self.fifo_throughput_scope.map(|scope| match scope {
                FifoThroughputScope::Topic => "Topic",
                FifoThroughputScope::MessageGroup => "MessageGroup",
            }),
        );
        properties.put_some("FifoTopic", self.fifo.then_some(true));
        properties.put_some(
            "KmsMasterKeyId",
            self.master_key.as_ref().map(KeyRef::key_arn),
        );
        properties.put_some("SignatureVersion", self.signature_version.clone());
        properties.put_some("TopicName", self.name(scope));
        properties.put_some(
            "TracingConfig",
            self.tracing.map(|tracing| match tracing {
                TracingConfig::PassThrough => "PassThrough",
                TracingConfig::Active => "Active",
            }),
        );
        let resource = scope.add("Resource", resource);
        let deduplication = self.content_based_deduplication.unwrap_or_default();
        let key = self.master_key;
        let topic = TopicRef::own(scope, &resource, key, self.fifo, deduplication);
        for config in &self.logging {
            let property = config.property(scope);
            scope
                .edit(&resource.node())
                .push("DeliveryStatusLogging", property);
        }
        if self.enforce_ssl {
            topic.deny_without_tls(scope);
        }
        topic
    }
}
