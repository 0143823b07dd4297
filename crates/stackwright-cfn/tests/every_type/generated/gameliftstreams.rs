// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::gameliftstreams::CfnApplication::new(
            "sample",
            "sample",
            "sample",
            cfn::gameliftstreams::application::RuntimeEnvironmentProperty::new("sample", "sample"),
        ),
    );
    stack.add(
        "StreamGroup",
        cfn::gameliftstreams::CfnStreamGroup::new(
            "sample",
            vec![cfn::gameliftstreams::stream_group::LocationConfigurationProperty::new("sample")],
            "sample",
        ),
    );
}
