//! SQS: queues, their policies, grants and metrics.

use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, PolicyStatement, Role, ServicePrincipal,
};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::sqs::{
    DeduplicationScope, FifoThroughputLimit, Queue, QueueAttributes, QueueEncryption, QueuePolicy,
    QueueRef, RedriveAllowPolicy,
};

crate::programs!("sqs": queues, grants);

fn queues(app: App) -> App {
    app.stack("queues", |stack| {
        let queue = |id: &'static str, queue: Queue| stack.add(id, queue);
        queue("Minimal", Queue::new());
        queue(
            "Full",
            Queue::new()
                .queue_name("orders")
                .retention_period(Duration::days(4))
                .delivery_delay(Duration::seconds(5))
                .max_message_size_bytes(2048)
                .receive_message_wait_time(Duration::seconds(20))
                .visibility_timeout(Duration::minutes(2))
                .removal_policy(RemovalPolicy::Retain)
                .enforce_ssl(true),
        );
        let allow = |policy| Queue::new().redrive_allow_policy(policy);
        let dead = queue("Dead", allow(RedriveAllowPolicy::AllowAll));
        queue("Source", Queue::new().dead_letter_queue(&dead, 3));
        queue("DenyAll", allow(RedriveAllowPolicy::DenyAll));
        let (one, two) = (queue("One", Queue::new()), queue("Two", Queue::new()));
        let both = vec![one.clone(), two];
        queue("ByQueue", allow(RedriveAllowPolicy::ByQueue(both)));
        queue("BySource", allow(RedriveAllowPolicy::ByQueue(vec![one])));
        queue("EmptyAllow", allow(RedriveAllowPolicy::AllowAll));
        let encrypted = |encryption| Queue::new().encryption(encryption);
        queue("Unencrypted", encrypted(QueueEncryption::Unencrypted));
        queue(
            "KmsManaged",
            encrypted(QueueEncryption::KmsManaged).data_key_reuse(Duration::hours(1)),
        );
        queue("SqsManaged", encrypted(QueueEncryption::SqsManaged));
        queue("OwnKey", encrypted(QueueEncryption::Kms));
        let key = stack.add("Key", Key::new());
        let keyed = queue(
            "Keyed",
            Queue::new()
                .encryption_master_key(&key)
                .data_key_reuse(Duration::minutes(5)),
        );
        queue("ExplicitKey", Queue::new().encryption_master_key(&key));
        queue(
            "Fifo",
            Queue::new()
                .fifo(true)
                .content_based_deduplication(true)
                .deduplication_scope(DeduplicationScope::MessageGroup)
                .fifo_throughput_limit(FifoThroughputLimit::PerMessageGroupId),
        );
        queue("NamedFifo", Queue::new().queue_name("orders.fifo"));
        queue(
            "ByDeduplication",
            Queue::new().content_based_deduplication(true),
        );
        queue(
            "Zero",
            Queue::new()
                .delivery_delay(Duration::seconds(0))
                .retention_period(Duration::minutes(1))
                .visibility_timeout(Duration::seconds(0))
                .receive_message_wait_time(Duration::seconds(0)),
        );
        let arn = "arn:aws:sqs:eu-west-1:123456789012:existing";
        let imported = Queue::from_queue_arn(stack, "Imported", arn);
        let attributes = QueueAttributes::new("arn:aws:sqs:us-east-1:123456789012:other.fifo")
            .queue_url("https://queue")
            .key_arn(key.key_arn());
        let attributes = Queue::from_queue_attributes(stack, "Attributes", attributes);
        let arn = stack.add("Arn", CfnParameter::string()).value().cast();
        let token = Queue::from_queue_arn(stack, "Token", arn);
        let queues = [
            ("keyed", &keyed),
            ("imported", &imported),
            ("attributes", &attributes),
            ("token", &token),
        ];
        for (id, queue) in queues {
            stack.output(format!("{id}Arn"), queue.queue_arn());
            stack.output(format!("{id}Name"), queue.queue_name());
            stack.output(format!("{id}Url"), queue.queue_url());
        }
    })
}

fn grants(app: App) -> App {
    app.stack("grants", |stack| {
        let plain = stack.add("Plain", Queue::new());
        let keyed = stack.add("Keyed", Queue::new().encryption(QueueEncryption::Kms));
        let imported = QueueAttributes::new("arn:aws:sqs:us-east-1:123456789012:other")
            .key_arn("arn:aws:kms:us-east-1:123456789012:key/1");
        let imported = Queue::from_queue_attributes(stack, "Imported", imported);
        let role =
            |id: String| stack.add(id, Role::new(ServicePrincipal::new("ec2.amazonaws.com")));
        let queues: [(&str, &QueueRef); 3] = [
            ("plain", &plain),
            ("keyed", &keyed),
            ("imported", &imported),
        ];
        for (id, queue) in queues {
            queue.grant_consume_messages(stack, &role(format!("{id}grantConsumeMessages")));
            queue.grant_send_messages(stack, &role(format!("{id}grantSendMessages")));
            queue.grant_purge(stack, &role(format!("{id}grantPurge")));
            let actions = ["sqs:TagQueue", "sqs:UntagQueue"];
            queue.grant(stack, &role(format!("{id}grant")), actions);
        }
        plain.grant_send_messages(stack, &ServicePrincipal::new("s3.amazonaws.com"));
        keyed.grant_consume_messages(stack, &AccountPrincipal::new("210987654321"));
        let send = || {
            PolicyStatement::new()
                .actions(["sqs:SendMessage"])
                .principal(AnyPrincipal::new())
        };
        let topic = "arn:aws:sns:us-east-1:123456789012:topic";
        let from_topic =
            send()
                .resources([plain.queue_arn()])
                .condition("ArnEquals", "aws:SourceArn", topic);
        assert!(plain.add_to_resource_policy(stack, from_topic));
        assert!(!imported.add_to_resource_policy(stack, send().all_resources()));
        let secure = stack.add("Secure", Queue::new().enforce_ssl(true));
        secure.grant_send_messages(stack, &AccountRootPrincipal::new());
        let explicit = stack.add("Explicit", QueuePolicy::new([&plain, &secure]));
        explicit.add_statement(
            stack,
            PolicyStatement::new()
                .actions(["sqs:ReceiveMessage"])
                .all_resources()
                .principal(AccountRootPrincipal::new()),
        );
        let metrics = [
            (
                "ApproximateAgeOfOldestMessage",
                plain.metric_approximate_age_of_oldest_message(),
            ),
            (
                "ApproximateNumberOfMessagesDelayed",
                plain.metric_approximate_number_of_messages_delayed(),
            ),
            (
                "ApproximateNumberOfMessagesNotVisible",
                plain.metric_approximate_number_of_messages_not_visible(),
            ),
            (
                "ApproximateNumberOfMessagesVisible",
                plain.metric_approximate_number_of_messages_visible(),
            ),
            (
                "NumberOfEmptyReceives",
                plain.metric_number_of_empty_receives(),
            ),
            (
                "NumberOfMessagesDeleted",
                plain.metric_number_of_messages_deleted(),
            ),
            (
                "NumberOfMessagesReceived",
                plain.metric_number_of_messages_received(),
            ),
            (
                "NumberOfMessagesSent",
                plain.metric_number_of_messages_sent(),
            ),
            ("SentMessageSize", plain.metric_sent_message_size()),
        ];
        for (id, metric) in metrics {
            metric.create_alarm(stack, id, 1, 1);
        }
        plain
            .metric_approximate_number_of_messages_outstanding()
            .create_alarm(stack, "ApproximateNumberOfMessagesOutstanding", 1, 1);
        imported
            .metric("Custom")
            .create_alarm(stack, "Custom", 1, 1);
    })
}
