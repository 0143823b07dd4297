// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AssessmentTarget",
        cfn::inspector::CfnAssessmentTarget::new(),
    );
    stack.add(
        "AssessmentTemplate",
        cfn::inspector::CfnAssessmentTemplate::new("sample", 180, vec!["sample"]),
    );
    stack.add(
        "ResourceGroup",
        cfn::inspector::CfnResourceGroup::new(vec![stackwright_core::CfnTag::new("Key", "value")]),
    );
}
