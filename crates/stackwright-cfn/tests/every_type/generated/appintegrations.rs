// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::appintegrations::CfnApplication::new(
            cfn::appintegrations::application::ApplicationSourceConfigProperty::new(
                cfn::appintegrations::application::ExternalUrlConfigProperty::new("a://"),
            ),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "DataIntegration",
        cfn::appintegrations::CfnDataIntegration::new("sample", "sample", "a://aa"),
    );
    stack.add(
        "EventIntegration",
        cfn::appintegrations::CfnEventIntegration::new(
            "sample",
            cfn::appintegrations::event_integration::EventFilterProperty::new("aws.partner/"),
            "sample",
        ),
    );
}
