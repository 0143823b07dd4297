//! SNS: topics and subscriptions.

use insta::assert_snapshot;
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
    assert_snapshot!(found, @"
    error[illegal-topic-name]: the topic's name is not a legal one
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Topic
       = given: `orders.fifo`
       = allowed: 1 to 256 letters, digits, `-` and `_`; `.fifo` at the end for FIFO topics only
       = help: choose another name, or leave it out

    error[fifo-topic-only]: only FIFO topics have this setting
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Topic
       = given: `content_based_deduplication` without `fifo(true)`
       = allowed: with a FIFO topic
       = help: leave it out, or make the topic a FIFO topic

    error[illegal-topic-setting]: SNS does not take this setting of a topic
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Topic
       = given: signature version `3`
       = allowed: `1` or `2`
       = help: correct it, or leave it out

    error[illegal-topic-setting]: SNS does not take this setting of a topic
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Topic
       = given: 101 percent of successes
       = allowed: 0 to 100 percent
       = help: correct it, or leave it out

    error[illegal-topic-arn]: this is not the ARN of a topic
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Imported
       = given: `orders`
       = allowed: arn:PARTITION:sns:REGION:ACCOUNT:NAME
       = help: copy it from the topic's details
    ");
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
    assert_snapshot!(found, @"
    error[illegal-subscription-url]: it is not known whether the URL is one of HTTP or of HTTPS
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Topic
       = given: ftp://example.com
       = allowed: `https://…` or `http://…`
       = help: correct the URL, or call `https()`

    error[illegal-subscription]: messages of this protocol always have an envelope
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Sms
       = given: `raw_message_delivery` with sms
       = allowed: with http, https, sqs and firehose
       = help: leave it out

    error[illegal-subscription]: only deliveries over HTTP have a delivery policy
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Sms
       = given: `delivery_policy` with sms
       = allowed: with http and https
       = help: leave it out

    error[illegal-delivery-policy]: SNS does not try deliveries again in this way
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Sms
       = given: 101 retries, 0 of them in phases
       = allowed: at most 100, and no more in phases than in all
       = help: correct the policy

    error[illegal-subscription]: SNS writes to delivery streams, and to nothing else, in the name of a role
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Firehose
       = given: no `subscription_role_arn` with firehose
       = allowed: a role with firehose, none with others
       = help: set `subscription_role_arn` for delivery streams only

    error[fifo-subscription]: a FIFO queue can't be subscribed to a topic without order
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Fifo
       = given: a FIFO queue and a standard topic
       = allowed: a FIFO topic, or a standard queue
       = help: make the topic a FIFO topic
    ");
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
    assert_snapshot!(found, @"
    error[illegal-filter-policy]: a subscription filters by attributes or by the body
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Queue/shopTopic4A7EB7AE
       = given: `filter_policy` and `filter_policy_with_message_body`
       = allowed: one of the two
       = help: leave one of them out

    error[illegal-filter-policy]: the filter policy has too many attributes
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Queue/shopTopic4A7EB7AE
       = given: 6 attributes
       = allowed: at most 5
       = help: leave some out

    error[illegal-filter-policy]: the filter policy has too many combinations of values
      --> crates/stackwright/tests/diagnostics/sns.rs:LINE
       = path: shop/Queue/shopTopic4A7EB7AE
       = given: 729 combinations
       = allowed: at most 150
       = help: name fewer values
    ");
}
