//! SQS: queues.

use insta::assert_snapshot;
use stackwright::prelude::*;
use stackwright::sqs::{FifoThroughputLimit, Queue, RedriveAllowPolicy};

use super::findings;

#[test]
fn settings_that_sqs_does_not_take() {
    let found = findings(|stack| {
        stack.add(
            "Queue",
            Queue::new()
                .delivery_delay(Duration::minutes(16))
                .max_message_size_bytes(100)
                .retention_period(Duration::days(15))
                .data_key_reuse(Duration::minutes(5)),
        );
        stack.add("Named", Queue::new().queue_name("my queue"));
        stack.add("Fifo", Queue::new().fifo(true).queue_name("orders"));
    });
    assert_snapshot!(found, @"");
}

#[test]
fn settings_of_fifo_queues_only() {
    let found = findings(|stack| {
        stack.add(
            "Standard",
            Queue::new().fifo(false).content_based_deduplication(true),
        );
        let limit = FifoThroughputLimit::PerMessageGroupId;
        stack.add("Fifo", Queue::new().fifo_throughput_limit(limit));
    });
    assert_snapshot!(found, @"");
}

#[test]
fn messages_that_can_not_be_moved() {
    let found = findings(|stack| {
        let dead = stack.add("Dead", Queue::new());
        stack.add("Never", Queue::new().dead_letter_queue(&dead, 0));
        stack.add("Fifo", Queue::new().fifo(true).dead_letter_queue(&dead, 3));
        let nobody = RedriveAllowPolicy::ByQueue(Vec::new());
        stack.add("Nobody", Queue::new().redrive_allow_policy(nobody));
        Queue::from_queue_arn(stack, "Imported", "arn:aws:sqs:orders");
    });
    assert_snapshot!(found, @"");
}
