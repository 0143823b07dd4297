// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Asset",
        cfn::mediapackage::CfnAsset::new(
            "sample",
            "sample",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("Channel", cfn::mediapackage::CfnChannel::new("sample"));
    stack.add(
        "OriginEndpoint",
        cfn::mediapackage::CfnOriginEndpoint::new("sample", "sample"),
    );
    stack.add(
        "PackagingConfiguration",
        cfn::mediapackage::CfnPackagingConfiguration::new("sample", "sample"),
    );
    stack.add(
        "PackagingGroup",
        cfn::mediapackage::CfnPackagingGroup::new("sample"),
    );
}
