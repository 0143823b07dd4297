// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Channel",
        cfn::mediapackagev2::CfnChannel::new("sample", "sample"),
    );
    stack.add(
        "ChannelGroup",
        cfn::mediapackagev2::CfnChannelGroup::new("sample"),
    );
    stack.add(
        "ChannelPolicy",
        cfn::mediapackagev2::CfnChannelPolicy::new("sample", "sample", json!({})),
    );
    stack.add(
        "OriginEndpoint",
        cfn::mediapackagev2::CfnOriginEndpoint::new("sample", "sample", "TS", "sample"),
    );
    stack.add(
        "OriginEndpointPolicy",
        cfn::mediapackagev2::CfnOriginEndpointPolicy::new("sample", "sample", "sample", json!({})),
    );
}
