// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccountAlias",
        cfn::supportapp::CfnAccountAlias::new("sample"),
    );
    stack.add(
        "SlackChannelConfiguration",
        cfn::supportapp::CfnSlackChannelConfiguration::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            "none",
            "sample",
        ),
    );
    stack.add(
        "SlackWorkspaceConfiguration",
        cfn::supportapp::CfnSlackWorkspaceConfiguration::new("sample"),
    );
}
