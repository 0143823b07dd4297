// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Analyzer", cfn::accessanalyzer::CfnAnalyzer::new("sample"));
    stack.add(
        "ArchiveRule",
        cfn::accessanalyzer::CfnArchiveRule::new(
            "sample",
            vec![(
                "key",
                cfn::accessanalyzer::archive_rule::FilterItemsProperty::new()
                    .contains(vec!["sample"]),
            )],
            "sample",
        ),
    );
}
