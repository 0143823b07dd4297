// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "App",
        cfn::opsworks::CfnApp::new("sample", "sample", "sample"),
    );
    stack.add(
        "ElasticLoadBalancerAttachment",
        cfn::opsworks::CfnElasticLoadBalancerAttachment::new("sample", "sample"),
    );
    stack.add(
        "Instance",
        cfn::opsworks::CfnInstance::new("sample", vec!["sample"], "sample"),
    );
    stack.add(
        "Layer",
        cfn::opsworks::CfnLayer::new(true, true, true, "sample", "sample", "sample", "sample"),
    );
    stack.add(
        "Stack",
        cfn::opsworks::CfnStack::new("sample", "sample", "sample"),
    );
    stack.add("UserProfile", cfn::opsworks::CfnUserProfile::new("sample"));
    stack.add("Volume", cfn::opsworks::CfnVolume::new("sample", "sample"));
}
