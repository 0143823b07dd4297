// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Connection",
        cfn::codestarconnections::CfnConnection::new("sample"),
    );
    stack.add(
        "RepositoryLink",
        cfn::codestarconnections::CfnRepositoryLink::new(
            "arn:aws:a:a:111111111111:a",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "SyncConfiguration",
        cfn::codestarconnections::CfnSyncConfiguration::new(
            "sample",
            "sample",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            "CFN_STACK_SYNC",
        ),
    );
}
