// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Subscription",
        cfn::sns::CfnSubscription::new("sample", "sample"),
    );
    stack.add("Topic", cfn::sns::CfnTopic::new());
    stack.add(
        "TopicInlinePolicy",
        cfn::sns::CfnTopicInlinePolicy::new(json!({}), "sample"),
    );
    stack.add(
        "TopicPolicy",
        cfn::sns::CfnTopicPolicy::new(json!({}), vec!["sample"]),
    );
}
