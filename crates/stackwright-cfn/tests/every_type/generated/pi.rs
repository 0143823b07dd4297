// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "PerfReports",
        cfn::pi::CfnPerfReports::new(
            "2026-01-31T12:00:00Z",
            "sample",
            "RDS",
            "2026-01-31T12:00:00Z",
        ),
    );
}
