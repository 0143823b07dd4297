//! SNS: topics, subscriptions, policies, grants and metrics.

use stackwright::cfn::kinesisfirehose::CfnDeliveryStream;
use stackwright::cfn::kinesisfirehose::delivery_stream::ExtendedS3DestinationConfigurationProperty;
use stackwright::cloudwatch::{Alarm, LambdaAction, Metric};
use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, PolicyStatement, Role, ServicePrincipal,
};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::sns::{
    BackoffFunction, DeliveryPolicy, EmailSubscription, FifoThroughputScope, FilterOrPolicy,
    FirehoseSubscription, LambdaSubscription, LoggingConfig, LoggingProtocol, NumericConditions,
    SmsSubscription, SqsSubscription, StringConditions, Subscription, SubscriptionFilter,
    SubscriptionProtocol, Topic, TopicAttributes, TopicPolicy, TracingConfig, UrlSubscription,
};
use stackwright::sqs::{Queue, QueueEncryption};

crate::programs!("sns": functions, subscriptions, topics);

fn topics(app: App) -> App {
    app.stack("topics", |stack| {
        let plain = stack.add("Plain", Topic::new());
        let service = |name: &str| Role::new(ServicePrincipal::new(name));
        let feedback = stack.add("Feedback", service("sns.amazonaws.com"));
        let key = stack.add("Key", Key::new());
        let full = stack.add(
            "Full",
            Topic::new()
                .topic_name("orders")
                .display_name("Orders")
                .master_key(&key)
                .signature_version("2")
                .tracing_config(TracingConfig::Active)
                .enforce_ssl(true)
                .logging_config(
                    LoggingConfig::new(LoggingProtocol::Sqs)
                        .failure_feedback_role(&feedback)
                        .success_feedback_role(&feedback)
                        .success_feedback_sample_rate(50),
                ),
        );
        let http = LoggingConfig::new(LoggingProtocol::Http).failure_feedback_role(&feedback);
        full.add_logging_config(stack, http);
        let fifo = || Topic::new().fifo(true);
        stack.add(
            "Fifo",
            fifo()
                .content_based_deduplication(true)
                .message_retention_period_in_days(12)
                .fifo_throughput_scope(FifoThroughputScope::MessageGroup),
        );
        stack.add("NamedFifo", fifo().topic_name("orders"));
        stack.add(
            "SuffixedFifo",
            fifo()
                .topic_name("orders.fifo")
                .fifo_throughput_scope(FifoThroughputScope::Topic),
        );
        stack.add(
            "PassThrough",
            Topic::new().tracing_config(TracingConfig::PassThrough),
        );
        let secure = stack.add("Secure", Topic::new().enforce_ssl(true));
        let publish = || PolicyStatement::new().actions(["sns:Publish"]);
        secure.add_to_resource_policy(
            stack,
            publish()
                .resources([secure.topic_arn()])
                .principal(ServicePrincipal::new("events.amazonaws.com")),
        );
        let arn = "arn:aws:sns:eu-west-1:123456789012:existing";
        let imported = Topic::from_topic_arn(stack, "Imported", arn);
        let attributes = TopicAttributes::new("arn:aws:sns:us-east-1:123456789012:other.fifo")
            .key_arn("arn:aws:kms:us-east-1:123456789012:key/1")
            .content_based_deduplication(true);
        let attributes = Topic::from_topic_attributes(stack, "Attributes", attributes);
        assert!(attributes.is_fifo() && attributes.content_based_deduplication());
        let topics = [
            ("plain", &plain),
            ("full", &full),
            ("imported", &imported),
            ("attributes", &attributes),
        ];
        for (id, topic) in topics {
            let role = stack.add(format!("{id}Role"), service("ec2.amazonaws.com"));
            topic.grant_publish(stack, &role);
            let reader = stack.add(format!("{id}Reader"), service("ec2.amazonaws.com"));
            topic.grant_subscribe(stack, &reader);
            stack.output(format!("{id}Arn"), topic.topic_arn());
            stack.output(format!("{id}Name"), topic.topic_name());
        }
        plain.grant_publish(stack, &ServicePrincipal::new("cloudwatch.amazonaws.com"));
        plain.grant_subscribe(stack, &AccountPrincipal::new("210987654321"));
        plain.add_to_resource_policy(
            stack,
            publish()
                .sid("mine")
                .resources([plain.topic_arn()])
                .principal(AnyPrincipal::new()),
        );
        let everybody = publish().all_resources().principal(AnyPrincipal::new());
        assert!(!imported.add_to_resource_policy(stack, everybody));
        let root = |action: &str| {
            PolicyStatement::new()
                .actions([action])
                .all_resources()
                .principal(AccountRootPrincipal::new())
        };
        let policy = stack.add(
            "Explicit",
            TopicPolicy::new([&plain, &imported]).policy_document(root("sns:Subscribe")),
        );
        let other = PolicyStatement::new()
            .actions(["sns:Publish"])
            .all_resources()
            .principal(AccountPrincipal::new("210987654321"));
        policy.add_statement(stack, other);
        stack.add(
            "ExplicitSecure",
            TopicPolicy::new([&imported]).enforce_ssl(true),
        );
        let metrics = [
            ("PublishSize", plain.metric_publish_size()),
            (
                "NumberOfMessagesPublished",
                plain.metric_number_of_messages_published(),
            ),
            (
                "NumberOfNotificationsDelivered",
                plain.metric_number_of_notifications_delivered(),
            ),
            (
                "NumberOfNotificationsFailed",
                plain.metric_number_of_notifications_failed(),
            ),
            (
                "NumberOfNotificationsFilteredOut",
                plain.metric_number_of_notifications_filtered_out(),
            ),
            (
                "NumberOfNotificationsFilteredOutNoMessageAttributes",
                plain.metric_number_of_notifications_filtered_out_no_message_attributes(),
            ),
            (
                "NumberOfNotificationsFilteredOutInvalidAttributes",
                plain.metric_number_of_notifications_filtered_out_invalid_attributes(),
            ),
            (
                "SMSMonthToDateSpentUSD",
                plain.metric_sms_month_to_date_spent_usd(),
            ),
            ("SMSSuccessRate", plain.metric_sms_success_rate()),
        ];
        for (id, metric) in metrics {
            let alarm = metric.create_alarm(stack, id, 1, 1);
            alarm.add_alarm_action(stack, &plain);
        }
        plain.metric("Any").create_alarm(stack, "Any", 1, 1);
    })
}

fn subscriptions(app: App) -> App {
    app.stack("subscriptions", |stack| {
        let topic = stack.add("Topic", Topic::new());
        let queue = stack.add("Queue", Queue::new());
        let keyed = stack.add("Keyed", Queue::new().encryption(QueueEncryption::Kms));
        let dead = stack.add("Dead", Queue::new());
        let exists = SubscriptionFilter::exists_filter;
        let string = SubscriptionFilter::string_filter;
        let numeric = SubscriptionFilter::numeric_filter;
        topic.add_subscription(stack, SqsSubscription::new(&queue));
        let colors = StringConditions::new()
            .allowlist(["red", "orange"])
            .match_prefixes(["bl"])
            .match_suffixes(["ue"]);
        let prices = NumericConditions::new()
            .allowlist([1.0, 2.5])
            .greater_than(3)
            .greater_than_or_equal_to(4)
            .less_than(5)
            .less_than_or_equal_to(6)
            .between(100, 200)
            .between_strict(200, 300);
        topic.add_subscription(
            stack,
            SqsSubscription::new(&keyed)
                .raw_message_delivery(true)
                .dead_letter_queue(&dead)
                .filter_policy("color", string(colors))
                .filter_policy(
                    "size",
                    string(StringConditions::new().denylist(["small", "medium"])),
                )
                .filter_policy("price", numeric(prices))
                .filter_policy("store", exists())
                .filter_policy("none", SubscriptionFilter::not_exists_filter()),
        );
        let other = stack.add("Other", Topic::new());
        let red = string(StringConditions::new().allowlist(["red"]));
        let price = numeric(NumericConditions::new().between(1, 2));
        other.add_subscription(
            stack,
            SqsSubscription::new(&queue)
                .filter_policy_with_message_body(
                    "background",
                    FilterOrPolicy::policy([("color", red)]),
                )
                .filter_policy_with_message_body("price", price),
        );
        topic.add_subscription(stack, EmailSubscription::new("team@example.com"));
        topic.add_subscription(
            stack,
            EmailSubscription::new("json@example.com")
                .json(true)
                .dead_letter_queue(&dead)
                .filter_policy("a", exists()),
        );
        topic.add_subscription(stack, SmsSubscription::new("+15551234567"));
        topic.add_subscription(stack, UrlSubscription::new("https://example.com/"));
        topic.add_subscription(
            stack,
            UrlSubscription::new("http://example.com/hook")
                .raw_message_delivery(true)
                .delivery_policy(
                    DeliveryPolicy::new()
                        .min_delay_target(Duration::seconds(5))
                        .max_delay_target(Duration::seconds(10))
                        .num_retries(6)
                        .num_no_delay_retries(1)
                        .num_min_delay_retries(2)
                        .num_max_delay_retries(3)
                        .backoff_function(BackoffFunction::Exponential)
                        .max_receives_per_second(10)
                        .header_content_type("application/json"),
                ),
        );
        let url = stack.add("Url", CfnParameter::string());
        topic.add_subscription(stack, UrlSubscription::new(url.value()).https());
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("sns.amazonaws.com")),
        );
        let stream = "arn:aws:firehose:us-east-1:123456789012:deliverystream/x";
        stack.add(
            "Firehose",
            Subscription::new(&topic, SubscriptionProtocol::Firehose, stream)
                .subscription_role_arn(role.role_arn()),
        );
        let far = Topic::from_topic_arn(stack, "Far", "arn:aws:sns:eu-west-1:123456789012:far");
        stack.add(
            "Region",
            Subscription::new(&far, SubscriptionProtocol::Sqs, queue.queue_arn())
                .region("eu-west-1")
                .raw_message_delivery(false),
        );
        let arn = "arn:aws:sns:us-east-1:123456789012:existing";
        let imported = Topic::from_topic_arn(stack, "Imported", arn);
        imported.add_subscription(stack, SqsSubscription::new(&queue));
        let arn = "arn:aws:sqs:us-east-1:123456789012:q";
        let existing = Queue::from_queue_arn(stack, "ImportedQueue", arn);
        imported.add_subscription(stack, SqsSubscription::new(&existing));
    })
}

fn functions(app: App) -> App {
    app.stack("functions", |stack| {
        let topic = stack.add("Topic", Topic::new());
        let other = stack.add("Other", Topic::new());
        let dead = stack.add("Dead", Queue::new());
        let function = stack.group("Function");
        let arn = "arn:aws:lambda:us-east-1:111111111111:function:f";
        let call = || LambdaSubscription::new(&function, arn);
        topic.add_subscription(stack, call());
        let filter = StringConditions::new().allowlist(["x"]);
        let filter = SubscriptionFilter::string_filter(filter);
        let filtered = call().dead_letter_queue(&dead).filter_policy("a", filter);
        other.add_subscription(stack, filtered);
        let foreign = "arn:aws:sns:eu-west-1:111111111111:t";
        let foreign = Topic::from_topic_arn(stack, "Foreign", foreign);
        foreign.add_subscription(stack, call());
        let bucket = ExtendedS3DestinationConfigurationProperty::new(
            "arn:aws:s3:::b",
            "arn:aws:iam::111111111111:role/r",
        );
        let delivery = CfnDeliveryStream::new()
            .delivery_stream_type("DirectPut")
            .extended_s3_destination_configuration(bucket);
        let place = stack.group("Delivery");
        let stream = place.add("Resource", delivery);
        let put = || FirehoseSubscription::new(&place, stream.attr_arn());
        topic.add_subscription(stack, put());
        foreign.add_subscription(stack, put());
        let service = ServicePrincipal::new("sns.amazonaws.com");
        let role = stack.add("Role", Role::new(service));
        let put = put().raw_message_delivery(true).role(&role);
        other.add_subscription(stack, put.dead_letter_queue(&dead));
        let alarm = |id: &'static str| stack.add(id, Alarm::new(Metric::new("n", "m"), 1.0, 1));
        alarm("Alarm").add_alarm_action(stack, &LambdaAction::new(&function, arn));
        let both = alarm("Both");
        both.add_alarm_action(stack, &LambdaAction::new(&function, arn));
        both.add_ok_action(stack, &LambdaAction::new(&function, arn));
    })
}
