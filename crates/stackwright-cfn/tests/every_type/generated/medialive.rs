// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Channel", cfn::medialive::CfnChannel::new());
    stack.add(
        "ChannelPlacementGroup",
        cfn::medialive::CfnChannelPlacementGroup::new(),
    );
    stack.add(
        "CloudWatchAlarmTemplate",
        cfn::medialive::CfnCloudWatchAlarmTemplate::new(
            "GreaterThanOrEqualToThreshold",
            1.0,
            "sample",
            "sample",
            10.0,
            "SampleCount",
            "CLOUDFRONT_DISTRIBUTION",
            1.0,
            "notBreaching",
        ),
    );
    stack.add(
        "CloudWatchAlarmTemplateGroup",
        cfn::medialive::CfnCloudWatchAlarmTemplateGroup::new("sample"),
    );
    stack.add("Cluster", cfn::medialive::CfnCluster::new());
    stack.add(
        "EventBridgeRuleTemplate",
        cfn::medialive::CfnEventBridgeRuleTemplate::new("MEDIALIVE_MULTIPLEX_ALERT", "sample"),
    );
    stack.add(
        "EventBridgeRuleTemplateGroup",
        cfn::medialive::CfnEventBridgeRuleTemplateGroup::new("sample"),
    );
    stack.add("Input", cfn::medialive::CfnInput::new());
    stack.add(
        "InputSecurityGroup",
        cfn::medialive::CfnInputSecurityGroup::new(),
    );
    stack.add(
        "Multiplex",
        cfn::medialive::CfnMultiplex::new(
            vec!["sample"],
            cfn::medialive::multiplex::MultiplexSettingsProperty::new(1000000, 1),
            "sample",
        ),
    );
    stack.add(
        "Multiplexprogram",
        cfn::medialive::CfnMultiplexprogram::new(),
    );
    stack.add(
        "Network",
        cfn::medialive::CfnNetwork::new(
            vec![cfn::medialive::network::IpPoolProperty::new().cidr("10.0.0.0/16")],
            "sample",
        ),
    );
    stack.add("Node", cfn::medialive::CfnNode::new("sample"));
    stack.add(
        "SdiSource",
        cfn::medialive::CfnSdiSource::new("sample", "SINGLE"),
    );
    stack.add(
        "SignalMap",
        cfn::medialive::CfnSignalMap::new("sample", "sample"),
    );
}
