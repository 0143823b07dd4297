// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Tape",
        cfn::storagegateway::CfnTape::new(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            1.0,
        ),
    );
    stack.add(
        "TapePool",
        cfn::storagegateway::CfnTapePool::new("sample", "DEEP_ARCHIVE"),
    );
    stack.add(
        "Volume",
        cfn::storagegateway::CfnVolume::new(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "sample",
            "sample",
            1.0,
        ),
    );
}
