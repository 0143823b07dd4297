// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("EventBus", cfn::eventsv2::CfnEventBus::new("sample"));
    stack.add(
        "EventSource",
        cfn::eventsv2::CfnEventSource::new(
            cfn::eventsv2::event_source::EventSourceConfigurationProperty::new()
                .aws_service_events_configuration(
                    cfn::eventsv2::event_source::AwsServiceEventsConfigurationProperty::new(
                        "aws.a",
                    ),
                ),
            "arn:aws:events:a:111111111111:event-busv2/a/aaaaaaaaaaaaaaaaaaaaaaaaa",
            "sample",
        ),
    );
    stack.add(
        "ResourcePolicy",
        cfn::eventsv2::CfnResourcePolicy::new(
            "arn:aws:events:a:111111111111:event-busv2/a/aaaaaaaaaaaaaaaaaaaaaaaaa",
            json!({ "Key": "value" }),
        ),
    );
    stack.add(
        "Subscriber",
        cfn::eventsv2::CfnSubscriber::new(
            "arn:aws:events:a:111111111111:event-busv2/a/aaaaaaaaaaaaaaaaaaaaaaaaa",
            "sample",
        ),
    );
}
