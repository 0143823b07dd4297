// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ApiDestination",
        cfn::events::CfnApiDestination::new("arn:aws:events:::connection/a/a", "GET", "sample"),
    );
    stack.add("Archive", cfn::events::CfnArchive::new("sample"));
    stack.add("Connection", cfn::events::CfnConnection::new());
    stack.add(
        "Endpoint",
        cfn::events::CfnEndpoint::new(
            vec![
                cfn::events::endpoint::EndpointEventBusProperty::new(
                    "arn:aws:events:a-a-1:111111111111:event-bus/a",
                ),
                cfn::events::endpoint::EndpointEventBusProperty::new(
                    "arn:aws:events:a-a-1:111111111111:event-bus/a",
                ),
            ],
            cfn::events::endpoint::RoutingConfigProperty::new(
                cfn::events::endpoint::FailoverConfigProperty::new(
                    cfn::events::endpoint::PrimaryProperty::new("arn:aws:route53:::healthcheck/a"),
                    cfn::events::endpoint::SecondaryProperty::new("---------"),
                ),
            ),
        ),
    );
    stack.add("EventBus", cfn::events::CfnEventBus::new("sample"));
    stack.add(
        "EventBusPolicy",
        cfn::events::CfnEventBusPolicy::new("sample"),
    );
    stack.add("Rule", cfn::events::CfnRule::new().event_pattern(json!({})));
}
