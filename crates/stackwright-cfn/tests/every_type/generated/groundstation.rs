// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Config",
        cfn::groundstation::CfnConfig::new(
            cfn::groundstation::config::ConfigDataProperty::new().antenna_downlink_config(
                cfn::groundstation::config::AntennaDownlinkConfigProperty::new().spectrum_config(
                    cfn::groundstation::config::SpectrumConfigProperty::new().bandwidth(
                        cfn::groundstation::config::FrequencyBandwidthProperty::new().units("GHz"),
                    ),
                ),
            ),
            "sample",
        ),
    );
    stack.add(
        "DataflowEndpointGroup",
        cfn::groundstation::CfnDataflowEndpointGroup::new(vec![
            cfn::groundstation::dataflow_endpoint_group::EndpointDetailsProperty::new()
                .endpoint(
                    cfn::groundstation::dataflow_endpoint_group::DataflowEndpointProperty::new()
                        .address(
                        cfn::groundstation::dataflow_endpoint_group::SocketAddressProperty::new()
                            .name("sample"),
                    ),
                )
                .security_details(
                    cfn::groundstation::dataflow_endpoint_group::SecurityDetailsProperty::new()
                        .role_arn("arn:aws:iam::123456789012:role/sample"),
                ),
        ]),
    );
    stack.add(
        "DataflowEndpointGroupV2",
        cfn::groundstation::CfnDataflowEndpointGroupV2::new(),
    );
    stack.add(
        "MissionProfile",
        cfn::groundstation::CfnMissionProfile::new(
            vec![
                cfn::groundstation::mission_profile::DataflowEdgeProperty::new()
                    .destination("sample"),
            ],
            1,
            "sample",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    );
}
