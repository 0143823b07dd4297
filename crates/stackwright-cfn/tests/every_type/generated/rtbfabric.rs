// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "InboundExternalLink",
        cfn::rtbfabric::CfnInboundExternalLink::new(
            "rtb-gw-a",
            cfn::rtbfabric::inbound_external_link::LinkLogSettingsProperty::new(
                cfn::rtbfabric::inbound_external_link::ApplicationLogsProperty::new(
                    cfn::rtbfabric::inbound_external_link::LinkApplicationLogSamplingProperty::new(
                        1.0, 1.0,
                    ),
                ),
            ),
        ),
    );
    stack.add(
        "Link",
        cfn::rtbfabric::CfnLink::new(
            "rtb-gw-a",
            cfn::rtbfabric::link::LinkLogSettingsProperty::new(
                cfn::rtbfabric::link::ApplicationLogsProperty::new(
                    cfn::rtbfabric::link::LinkApplicationLogSamplingProperty::new(1.0, 1.0),
                ),
            ),
            "rtb-gw-a",
        ),
    );
    stack.add(
        "LinkRoutingRule",
        cfn::rtbfabric::CfnLinkRoutingRule::new(
            cfn::rtbfabric::link_routing_rule::RuleConditionProperty::new().host_header("sample"),
            "rtb-gw-a",
            "link-a",
            1,
        ),
    );
    stack.add(
        "OutboundExternalLink",
        cfn::rtbfabric::CfnOutboundExternalLink::new(
            "rtb-gw-a",
            cfn::rtbfabric::outbound_external_link::LinkLogSettingsProperty::new(
                cfn::rtbfabric::outbound_external_link::ApplicationLogsProperty::new(
                    cfn::rtbfabric::outbound_external_link::LinkApplicationLogSamplingProperty::new(
                        1.0, 1.0,
                    ),
                ),
            ),
            "https://a",
        ),
    );
    stack.add(
        "RequesterGateway",
        cfn::rtbfabric::CfnRequesterGateway::new(
            vec!["sg-aaaaaaaa"],
            vec!["subnet-aaaaaaaa"],
            "vpc-aaaaaaaa",
        ),
    );
    stack.add(
        "ResponderGateway",
        cfn::rtbfabric::CfnResponderGateway::new(
            1,
            "HTTP",
            vec!["sg-aaaaaaaa"],
            vec!["subnet-aaaaaaaa"],
            "vpc-aaaaaaaa",
        ),
    );
}
