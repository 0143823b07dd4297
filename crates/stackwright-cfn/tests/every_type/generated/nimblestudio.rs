// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "LaunchProfile",
        cfn::nimblestudio::CfnLaunchProfile::new(
            vec!["sample"],
            vec!["sample"],
            "sample",
            cfn::nimblestudio::launch_profile::StreamConfigurationProperty::new(
                "sample",
                vec!["sample"],
                vec!["sample"],
            ),
            vec!["sample"],
            "sample",
        ),
    );
    stack.add(
        "StreamingImage",
        cfn::nimblestudio::CfnStreamingImage::new("sample", "sample", "sample"),
    );
    stack.add(
        "Studio",
        cfn::nimblestudio::CfnStudio::new("sample", "sample", "sample", "sample"),
    );
    stack.add(
        "StudioComponent",
        cfn::nimblestudio::CfnStudioComponent::new("sample", "sample", "sample"),
    );
}
