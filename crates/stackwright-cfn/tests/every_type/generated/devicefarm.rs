// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DevicePool",
        cfn::devicefarm::CfnDevicePool::new(
            "sample",
            "sample",
            vec![cfn::devicefarm::device_pool::RuleProperty::new().attribute("sample")],
        ),
    );
    stack.add(
        "InstanceProfile",
        cfn::devicefarm::CfnInstanceProfile::new("sample"),
    );
    stack.add(
        "NetworkProfile",
        cfn::devicefarm::CfnNetworkProfile::new("sample", "sample"),
    );
    stack.add("Project", cfn::devicefarm::CfnProject::new("sample"));
    stack.add(
        "TestGridProject",
        cfn::devicefarm::CfnTestGridProject::new("sample"),
    );
    stack.add(
        "Upload",
        cfn::devicefarm::CfnUpload::new("sample", "sample", "sample"),
    );
    stack.add(
        "VPCEConfiguration",
        cfn::devicefarm::CfnVPCEConfiguration::new("sample", "sample", "sample"),
    );
}
