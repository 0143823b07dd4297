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
    assert_snapshot!(found, @"
    warning[illegal-queue-setting]: data keys are used only where a key of KMS encrypts
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Queue
       = given: `data_key_reuse` without a key of KMS
       = allowed: with `QueueEncryption::Kms`, `KmsManaged` or a key
       = help: name the key, or leave the period out

    error[illegal-queue-setting]: the queue's delivery delay is not possible
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Queue
       = given: 960 seconds
       = allowed: 0 to 900 seconds
       = help: correct it, or leave it out

    error[illegal-queue-setting]: the queue's maximum message size is not possible
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Queue
       = given: 100 bytes
       = allowed: 1024 to 1048576 bytes
       = help: correct it, or leave it out

    error[illegal-queue-setting]: the queue's retention period is not possible
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Queue
       = given: 1296000 seconds
       = allowed: 60 to 1209600 seconds
       = help: correct it, or leave it out

    error[illegal-queue-name]: the queue's name is not a legal one
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Named
       = given: `my queue`
       = allowed: 1 to 80 letters, digits, `-` and `_`; `.fifo` for FIFO queues only
       = help: choose another name, or leave it out: CloudFormation makes one up

    error[illegal-queue-name]: the queue's name is not a legal one
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Fifo
       = given: `orders`
       = allowed: 1 to 80 letters, digits, `-` and `_`, with `.fifo` at the end
       = help: choose another name, or leave it out: CloudFormation makes one up
    ");
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
    assert_snapshot!(found, @"
    error[fifo-queue-only]: only FIFO queues have this setting
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Standard
       = given: `content_based_deduplication` with `fifo(false)`
       = allowed: with a FIFO queue
       = help: leave it out, or make the queue a FIFO queue

    error[fifo-queue-only]: a limit for each message group needs deduplication within the group
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Fifo
       = given: `FifoThroughputLimit::PerMessageGroupId` alone
       = allowed: with `DeduplicationScope::MessageGroup`
       = help: set the scope too
    ");
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
    assert_snapshot!(found, @"
    error[illegal-redrive]: a message can't be received this often before it is moved
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Never
       = given: 0 times
       = allowed: 1 to 1000 times
       = help: correct the count

    error[illegal-redrive]: a dead-letter queue is of the same kind as its source
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Fifo
       = given: a standard queue for a FIFO queue
       = allowed: two FIFO queues, or two standard ones
       = help: make both the same

    error[illegal-redrive]: so many source queues can't be named
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Nobody
       = given: 0 queues
       = allowed: 1 to 10 queues
       = help: name them, or use `AllowAll` or `DenyAll`

    error[illegal-queue-arn]: this is not the ARN of a queue
      --> crates/stackwright/tests/diagnostics/sqs.rs:LINE
       = path: shop/Imported
       = given: `arn:aws:sqs:orders`
       = allowed: arn:PARTITION:sqs:REGION:ACCOUNT:NAME
       = help: copy it from the queue's details
    ");
}
