// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Assessment", cfn::auditmanager::CfnAssessment::new());
    stack.add(
        "AssessmentFramework",
        cfn::auditmanager::CfnAssessmentFramework::new(
            vec![
                cfn::auditmanager::assessment_framework::ControlSetProperty::new(
                    vec![
                        cfn::auditmanager::assessment_framework::ControlSetControlProperty::new(
                            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
                        ),
                    ],
                    "sample",
                ),
            ],
            "sample",
        ),
    );
}
