//! SNS: topics and subscriptions.

use insta::assert_snapshot;
use stackwright::prelude::*;
use stackwright::sns::{
    DeliveryPolicy, LoggingConfig, LoggingProtocol, SqsSubscription, StringConditions,
    Subscription, SubscriptionFilter, SubscriptionProtocol, Topic, UrlSubscription,
};
use stackwright::sqs::Queue;

use super::findings;

#[test]
fn topics_that_can_not_be() {
    let found = findings(|stack| {
        stack.add(
            "Topic",
            Topic::new()
                .topic_name("orders.fifo")
                .content_based_deduplication(true)
                .signature_version("3")
                .logging_config(
                    LoggingConfig::new(LoggingProtocol::Sqs).success_feedback_sample_rate(101),
                ),
        );
        Topic::from_topic_arn(stack, "Imported", "orders");
    });
    assert_snapshot!(found, @"");
}

#[test]
fn subscriptions_that_can_not_be() {
    let found = findings(|stack| {
        let topic = stack.add("Topic", Topic::new());
        topic.add_subscription(stack, UrlSubscription::new("ftp://example.com"));
        let sms = SubscriptionProtocol::Sms;
        stack.add(
            "Sms",
            Subscription::new(&topic, sms, "+15551234567")
                .raw_message_delivery(true)
                .delivery_policy(DeliveryPolicy::new().num_retries(101)),
        );
        let firehose = SubscriptionProtocol::Firehose;
        stack.add("Firehose", Subscription::new(&topic, firehose, "arn"));
        let fifo = stack.add("Fifo", Queue::new().fifo(true));
        topic.add_subscription(stack, SqsSubscription::new(&fifo));
    });
    assert_snapshot!(found, @"");
}

#[test]
fn filters_that_can_not_be() {
    let found = findings(|stack| {
        let topic = stack.add("Topic", Topic::new());
        let queue = stack.add("Queue", Queue::new());
        let of = |count: usize| {
            let values = (0..count).map(|value| value.to_string());
            SubscriptionFilter::string_filter(StringConditions::new().allowlist(values))
        };
        let subscription = ["a", "b", "c", "d", "e", "f"]
            .into_iter()
            .fold(SqsSubscription::new(&queue), |subscription, name| {
                subscription.filter_policy(name, of(3))
            });
        topic.add_subscription(
            stack,
            subscription.filter_policy_with_message_body("g", of(1)),
        );
    });
    assert_snapshot!(found, @"");
}
