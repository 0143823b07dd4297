// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Queue", cfn::sqs::CfnQueue::new());
    stack.add(
        "QueueInlinePolicy",
        cfn::sqs::CfnQueueInlinePolicy::new(json!({}), "sample"),
    );
    stack.add(
        "QueuePolicy",
        cfn::sqs::CfnQueuePolicy::new(json!({}), vec!["sample"]),
    );
}
