// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "App",
        cfn::resiliencehub::CfnApp::new(
            "sample",
            "sample",
            vec![cfn::resiliencehub::app::ResourceMappingProperty::new(
                "CfnStack",
                cfn::resiliencehub::app::PhysicalResourceIdProperty::new("sample", "Arn"),
            )],
        ),
    );
    stack.add(
        "ResiliencyPolicy",
        cfn::resiliencehub::CfnResiliencyPolicy::new(
            vec![
                (
                    "AZ",
                    cfn::resiliencehub::resiliency_policy::FailurePolicyProperty::new(1, 1),
                ),
                (
                    "Hardware",
                    cfn::resiliencehub::resiliency_policy::FailurePolicyProperty::new(1, 1),
                ),
                (
                    "Software",
                    cfn::resiliencehub::resiliency_policy::FailurePolicyProperty::new(1, 1),
                ),
            ],
            "sample",
            "MissionCritical",
        ),
    );
}
