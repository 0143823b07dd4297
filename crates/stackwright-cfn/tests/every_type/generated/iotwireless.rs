// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Destination",
        cfn::iotwireless::CfnDestination::new("sample", "RuleName", "sample"),
    );
    stack.add("DeviceProfile", cfn::iotwireless::CfnDeviceProfile::new());
    stack.add(
        "FuotaTask",
        cfn::iotwireless::CfnFuotaTask::new(
            "sample",
            "sample",
            cfn::iotwireless::fuota_task::LoRaWANProperty::new("AS923-1"),
        ),
    );
    stack.add(
        "MulticastGroup",
        cfn::iotwireless::CfnMulticastGroup::new(
            cfn::iotwireless::multicast_group::LoRaWANProperty::new("ClassB", "AS923-1"),
        ),
    );
    stack.add(
        "NetworkAnalyzerConfiguration",
        cfn::iotwireless::CfnNetworkAnalyzerConfiguration::new("sample"),
    );
    stack.add("PartnerAccount", cfn::iotwireless::CfnPartnerAccount::new());
    stack.add("ServiceProfile", cfn::iotwireless::CfnServiceProfile::new());
    stack.add(
        "TaskDefinition",
        cfn::iotwireless::CfnTaskDefinition::new(true),
    );
    stack.add(
        "WirelessDevice",
        cfn::iotwireless::CfnWirelessDevice::new("sample", "Sidewalk"),
    );
    stack.add(
        "WirelessDeviceImportTask",
        cfn::iotwireless::CfnWirelessDeviceImportTask::new(
            "sample",
            cfn::iotwireless::wireless_device_import_task::SidewalkProperty::new()
                .device_creation_file("sample"),
        ),
    );
    stack.add(
        "WirelessGateway",
        cfn::iotwireless::CfnWirelessGateway::new(
            cfn::iotwireless::wireless_gateway::LoRaWANGatewayProperty::new(
                "aa-aa-aa-aa-aa-aa-aa-aa",
                "sample",
            ),
        ),
    );
}
