//! Queues.

use stackwright_core::{
    AsNode, Construct, Duration, IntoValue, Node, Object, RemovalPolicy, Scope, Text, Value,
};

use super::queue_check::check;
use super::queue_ref::{QueueAttributes, QueueRef};
use crate::kms::{Key, KeyRef};
use stackwright_cfn::kinds::sqs::QueueArn;
use stackwright_cfn::sqs::CfnQueue;

/// Whose key encrypts a queue's messages.
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html>
#[derive(Clone, Debug)]
pub enum QueueEncryption {
    /// Nobody's: messages are not encrypted at rest.
    Unencrypted,
    /// The account's key for SQS, `aws/sqs`.
    KmsManaged,
    /// A key that is made with the queue.
    Kms,
    /// This key.
    CustomerManaged(KeyRef),
    /// A key of SQS itself.
    SqsManaged,
}

/// Whether messages are told apart within a queue or within a message group, FIFO only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum DeduplicationScope {
    MessageGroup,
    Queue,
}

/// Whether the limit of calls per second holds for a queue or for each message group, FIFO only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum FifoThroughputLimit {
    PerQueue,
    PerMessageGroupId,
}

/// Which queues may use a queue as their dead-letter queue.
#[derive(Clone, Debug)]
pub enum RedriveAllowPolicy {
    /// Any of the account and region.
    AllowAll,
    /// None.
    DenyAll,
    /// These, up to ten.
    ByQueue(Vec<QueueRef>),
}

/// A queue (`AWS::SQS::Queue`).
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::sqs::Queue;
///
/// let stack = Stack::new("shop");
/// let failed = stack.add("Failed", Queue::new().retention_period(Duration::days(14)));
/// let orders = stack.add(
///     "Orders",
///     Queue::new()
///         .visibility_timeout(Duration::minutes(2))
///         .dead_letter_queue(&failed, 3),
/// );
/// let worker = stack.add("Worker", Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")));
/// orders.grant_consume_messages(&stack, &worker);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Queue {
    pub(super) name: Option<Value<String>>,
    pub(super) retention_period: Option<Duration>,
    pub(super) delivery_delay: Option<Duration>,
    pub(super) max_message_size: Option<u32>,
    pub(super) receive_wait_time: Option<Duration>,
    pub(super) visibility_timeout: Option<Duration>,
    pub(super) dead_letter_queue: Option<(QueueRef, u32)>,
    pub(super) encryption: Option<QueueEncryption>,
    pub(super) data_key_reuse: Option<Duration>,
    pub(super) fifo: Option<bool>,
    pub(super) content_based_deduplication: Option<bool>,
    pub(super) deduplication_scope: Option<DeduplicationScope>,
    pub(super) fifo_throughput_limit: Option<FifoThroughputLimit>,
    pub(super) removal_policy: Option<RemovalPolicy>,
    pub(super) enforce_ssl: bool,
    pub(super) redrive_allow_policy: Option<RedriveAllowPolicy>,
}

impl Queue {
    /// A standard queue, encrypted by SQS itself.
    pub fn new() -> Self {
        Self::default()
    }

    /// The queue's name: up to 80 letters, digits, hyphens and underscores; that of a FIFO queue ends
    /// with `.fifo`. Default: CloudFormation makes one up.
    #[must_use]
    pub fn queue_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How long messages are kept, 1 minute to 14 days. Default: 4 days.
    #[must_use]
    pub const fn retention_period(mut self, period: Duration) -> Self {
        self.retention_period = Some(period);
        self
    }

    /// How long new messages are held back, up to 15 minutes. Default: not at all.
    #[must_use]
    pub const fn delivery_delay(mut self, delay: Duration) -> Self {
        self.delivery_delay = Some(delay);
        self
    }

    /// How large a message can be, 1,024 to 1,048,576 bytes. Default: 1 MiB.
    #[must_use]
    pub const fn max_message_size_bytes(mut self, bytes: u32) -> Self {
        self.max_message_size = Some(bytes);
        self
    }

    /// How long a call waits for messages, up to 20 seconds. Default: not at all.
    #[must_use]
    pub const fn receive_message_wait_time(mut self, time: Duration) -> Self {
        self.receive_wait_time = Some(time);
        self
    }

    /// How long a received message is hidden from others, up to 12 hours. Default: 30 seconds.
    #[must_use]
    pub const fn visibility_timeout(mut self, timeout: Duration) -> Self {
        self.visibility_timeout = Some(timeout);
        self
    }

    /// Where messages go that were received this often and not deleted. Default: nowhere.
    #[must_use]
    pub fn dead_letter_queue(mut self, queue: &QueueRef, max_receive_count: u32) -> Self {
        self.dead_letter_queue = Some((queue.clone(), max_receive_count));
        self
    }

    /// Whose key encrypts messages. Default: not said, which is a key of SQS itself.
    #[must_use]
    pub fn encryption(mut self, encryption: QueueEncryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// The key that encrypts messages: [`QueueEncryption::CustomerManaged`].
    #[must_use]
    pub fn encryption_master_key(self, key: impl Into<KeyRef>) -> Self {
        self.encryption(QueueEncryption::CustomerManaged(key.into()))
    }

    /// How long SQS uses a data key before it asks KMS for another one, 1 minute to 24 hours.
    /// Default: 5 minutes.
    #[must_use]
    pub const fn data_key_reuse(mut self, reuse: Duration) -> Self {
        self.data_key_reuse = Some(reuse);
        self
    }

    /// Whether messages keep their order and come once. Default: true where the name ends with
    /// `.fifo`, or a setting says so that only FIFO queues have.
    #[must_use]
    pub const fn fifo(mut self, fifo: bool) -> Self {
        self.fifo = Some(fifo);
        self
    }

    /// Whether messages of the same content are one, FIFO only. Default: false.
    #[must_use]
    pub const fn content_based_deduplication(mut self, by_content: bool) -> Self {
        self.content_based_deduplication = Some(by_content);
        self
    }

    /// Within what messages are told apart, FIFO only. Default: the queue.
    #[must_use]
    pub const fn deduplication_scope(mut self, scope: DeduplicationScope) -> Self {
        self.deduplication_scope = Some(scope);
        self
    }

    /// For what the limit of calls per second holds, FIFO only. Default: the queue.
    #[must_use]
    pub const fn fifo_throughput_limit(mut self, limit: FifoThroughputLimit) -> Self {
        self.fifo_throughput_limit = Some(limit);
        self
    }

    /// What happens to the queue when it leaves the stack. Default: it is deleted.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// Whether the queue's policy denies calls without TLS. Default: false.
    #[must_use]
    pub const fn enforce_ssl(mut self, enforce: bool) -> Self {
        self.enforce_ssl = enforce;
        self
    }

    /// Which queues may use this one as their dead-letter queue. Default: not said, which is any of
    /// the account and region.
    #[must_use]
    pub fn redrive_allow_policy(mut self, policy: RedriveAllowPolicy) -> Self {
        self.redrive_allow_policy = Some(policy);
        self
    }

    /// An existing queue, by its ARN.
    #[track_caller]
    pub fn from_queue_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<QueueArn>,
    ) -> QueueRef {
        Self::from_queue_attributes(scope, id, QueueAttributes::new(arn))
    }

    /// An existing queue, by its ARN and what else is known of it.
    #[track_caller]
    pub fn from_queue_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        queue: QueueAttributes,
    ) -> QueueRef {
        queue.into_ref(&scope.group(id))
    }

    pub(super) fn is_fifo(&self) -> bool {
        let by_name = self.name.as_ref().and_then(Value::as_text);
        self.fifo.unwrap_or(
            by_name.is_some_and(|name| name.ends_with(".fifo"))
                || self.content_based_deduplication == Some(true)
                || self.deduplication_scope.is_some()
                || self.fifo_throughput_limit.is_some(),
        )
    }

    fn put_redrive(&self, properties: &mut Object) {
        if let Some((queue, count)) = &self.dead_letter_queue {
            let policy = Object::new()
                .with("deadLetterTargetArn", queue.queue_arn())
                .with("maxReceiveCount", *count);
            properties.put("RedrivePolicy", policy.into());
        }
        if let Some(allow) = &self.redrive_allow_policy {
            let (permission, sources) = match allow {
                RedriveAllowPolicy::AllowAll => ("allowAll", None),
                RedriveAllowPolicy::DenyAll => ("denyAll", None),
                RedriveAllowPolicy::ByQueue(queues) => {
                    let arns = queues.iter().map(|queue| queue.queue_arn().into());
                    ("byQueue", Some(Node::List(arns.collect())))
                }
            };
            let mut policy = Object::new().with("redrivePermission", permission);
            policy.put_some("sourceQueueArns", sources);
            properties.put("RedriveAllowPolicy", policy.into());
        }
    }
}

impl Construct for Queue {
    type Handle = QueueRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> QueueRef {
        check(&self, scope);
        let seconds = |duration: Duration| Node::Int((duration.to_millis() / 1000) as i64);
        let is_fifo = self.is_fifo();
        let key = match &self.encryption {
            Some(QueueEncryption::Kms) => {
                let description = format!("Created by {}", scope.path());
                Some(scope.add("Key", Key::new().description(description)))
            }
            Some(QueueEncryption::CustomerManaged(key)) => Some(key.clone()),
            _ => None,
        };
        let managed = match &self.encryption {
            Some(QueueEncryption::Unencrypted) => Some(false),
            Some(QueueEncryption::SqsManaged) => Some(true),
            _ => None,
        };
        let key_id: Option<Node> = match (&self.encryption, &key) {
            (Some(QueueEncryption::KmsManaged), _) => Some("alias/aws/sqs".into()),
            (_, Some(key)) => Some(key.key_arn().into()),
            _ => None,
        };
        let mut resource = CfnQueue::new();
        let properties = resource.as_object_mut();
        properties.put_some(
            "ContentBasedDeduplication",
            self.content_based_deduplication,
        );
        properties.put_some(
            "DeduplicationScope",
            self.deduplication_scope.map(|scope| match scope {
                DeduplicationScope::MessageGroup => "messageGroup",
                DeduplicationScope::Queue => "queue",
            }),
        );
        properties.put_some("DelaySeconds", self.delivery_delay.map(seconds));
        properties.put_some("FifoQueue", is_fifo.then_some(true));
        properties.put_some(
            "FifoThroughputLimit",
            self.fifo_throughput_limit.map(|limit| match limit {
                FifoThroughputLimit::PerQueue => "perQueue",
                FifoThroughputLimit::PerMessageGroupId => "perMessageGroupId",
            }),
        );
        properties.put_some(
            "KmsDataKeyReusePeriodSeconds",
            self.data_key_reuse.map(seconds),
        );
        properties.put_some("KmsMasterKeyId", key_id);
        properties.put_some("MaximumMessageSize", self.max_message_size);
        properties.put_some("MessageRetentionPeriod", self.retention_period.map(seconds));
        properties.put_some("QueueName", self.name.clone());
        properties.put_some(
            "ReceiveMessageWaitTimeSeconds",
            self.receive_wait_time.map(seconds),
        );
        properties.put_some("SqsManagedSseEnabled", managed);
        properties.put_some("VisibilityTimeout", self.visibility_timeout.map(seconds));
        self.put_redrive(properties);
        let resource = scope.add("Resource", resource);
        let removal_policy = self.removal_policy.unwrap_or(RemovalPolicy::Destroy);
        scope.edit(&resource).removal_policy(removal_policy);
        let queue = QueueRef::own(scope, &resource, key, is_fifo);
        if self.enforce_ssl {
            queue.deny_without_tls(&scope.of(&scope.node()));
        }
        queue
    }
}
