// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Channel", cfn::cloudtrail::CfnChannel::new());
    stack.add("Dashboard", cfn::cloudtrail::CfnDashboard::new());
    stack.add("EventDataStore", cfn::cloudtrail::CfnEventDataStore::new());
    stack.add(
        "ResourcePolicy",
        cfn::cloudtrail::CfnResourcePolicy::new("sample", json!({})),
    );
    stack.add("Trail", cfn::cloudtrail::CfnTrail::new(true, "sample"));
}
