// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ApplicationInstance",
        cfn::panorama::CfnApplicationInstance::new(
            "sample",
            cfn::panorama::application_instance::ManifestPayloadProperty::new()
                .payload_data("sample"),
        ),
    );
    stack.add("Package", cfn::panorama::CfnPackage::new("sample"));
    stack.add(
        "PackageVersion",
        cfn::panorama::CfnPackageVersion::new("sample", "1.0", "sample"),
    );
}
