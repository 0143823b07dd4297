// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Accelerator",
        cfn::globalaccelerator::CfnAccelerator::new("sample"),
    );
    stack.add(
        "CrossAccountAttachment",
        cfn::globalaccelerator::CfnCrossAccountAttachment::new("sample"),
    );
    stack.add(
        "EndpointGroup",
        cfn::globalaccelerator::CfnEndpointGroup::new("sample", "sample"),
    );
    stack.add(
        "Listener",
        cfn::globalaccelerator::CfnListener::new(
            "sample",
            vec![cfn::globalaccelerator::listener::PortRangeProperty::new(
                1, 1,
            )],
            "TCP",
        ),
    );
}
