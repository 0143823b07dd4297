// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Bridge",
        cfn::mediaconnect::CfnBridge::new(
            "sample",
            "sample",
            vec![
                cfn::mediaconnect::bridge::BridgeSourceProperty::new().flow_source(
                    cfn::mediaconnect::bridge::BridgeFlowSourceProperty::new("sample", "sample"),
                ),
            ],
        ),
    );
    stack.add(
        "BridgeOutput",
        cfn::mediaconnect::CfnBridgeOutput::new(
            "sample",
            "sample",
            cfn::mediaconnect::bridge_output::BridgeNetworkOutputProperty::new(
                "sample", "sample", 1, "rtp-fec", 1,
            ),
        ),
    );
    stack.add(
        "BridgeSource",
        cfn::mediaconnect::CfnBridgeSource::new("sample", "sample"),
    );
    stack.add(
        "Flow",
        cfn::mediaconnect::CfnFlow::new(
            "sample",
            cfn::mediaconnect::flow::SourceProperty::new().decryption(
                cfn::mediaconnect::flow::EncryptionProperty::new(
                    "arn:aws:iam::123456789012:role/sample",
                ),
            ),
        ),
    );
    stack.add(
        "FlowEntitlement",
        cfn::mediaconnect::CfnFlowEntitlement::new("sample", "sample", "sample", vec!["sample"]),
    );
    stack.add(
        "FlowMediaStream",
        cfn::mediaconnect::CfnFlowMediaStream::new(
            "arn:aws:mediaconnect:a:111111111111:flow:a:a",
            1,
            "sample",
            "video",
        ),
    );
    stack.add(
        "FlowOutput",
        cfn::mediaconnect::CfnFlowOutput::new("arn:aws:mediaconnect:a:111111111111:flow:a:a"),
    );
    stack.add(
        "FlowSource",
        cfn::mediaconnect::CfnFlowSource::new(
            "sample",
            "arn:aws:mediaconnect:a:111111111111:flow:a:a",
            "sample",
        ),
    );
    stack.add(
        "FlowVpcInterface",
        cfn::mediaconnect::CfnFlowVpcInterface::new(
            "arn:aws:mediaconnect:a:111111111111:flow:a:a",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            vec!["sample"],
            "sample",
        ),
    );
    stack.add(
        "Gateway",
        cfn::mediaconnect::CfnGateway::new(
            vec!["sample"],
            "sample",
            vec![cfn::mediaconnect::gateway::GatewayNetworkProperty::new(
                "10.0.0.0/16",
                "sample",
            )],
        ),
    );
    stack.add(
        "RouterInput",
        cfn::mediaconnect::CfnRouterInput::new(
            cfn::mediaconnect::router_input::RouterInputConfigurationProperty::new().standard(
                cfn::mediaconnect::router_input::StandardRouterInputConfigurationProperty::new(
                    "arn:aws:mediaconnect:a:111111111111:routerNetworkInterface:aaaaaaaaaaaa",
                    cfn::mediaconnect::router_input::RouterInputProtocolConfigurationProperty::new(
                    )
                    .rtp(
                        cfn::mediaconnect::router_input::RtpRouterInputConfigurationProperty::new(
                            3000,
                        ),
                    ),
                ),
            ),
            1,
            "sample",
            "REGIONAL",
            "INPUT_100",
        ),
    );
    stack.add("RouterNetworkInterface", cfn::mediaconnect::CfnRouterNetworkInterface::new(cfn::mediaconnect::router_network_interface::RouterNetworkInterfaceConfigurationProperty::new().public(cfn::mediaconnect::router_network_interface::PublicRouterNetworkInterfaceConfigurationProperty::new(vec![cfn::mediaconnect::router_network_interface::PublicRouterNetworkInterfaceRuleProperty::new("10.0.0.0/16")])), "sample"));
    stack.add("RouterOutput", cfn::mediaconnect::CfnRouterOutput::new(cfn::mediaconnect::router_output::RouterOutputConfigurationProperty::new().standard(cfn::mediaconnect::router_output::StandardRouterOutputConfigurationProperty::new("arn:aws:mediaconnect:a:111111111111:routerNetworkInterface:aaaaaaaaaaaa", cfn::mediaconnect::router_output::RouterOutputProtocolConfigurationProperty::new().rtp(cfn::mediaconnect::router_output::RtpRouterOutputConfigurationProperty::new("sample", 1024)))), 1, "sample", "REGIONAL", "OUTPUT_100"));
}
