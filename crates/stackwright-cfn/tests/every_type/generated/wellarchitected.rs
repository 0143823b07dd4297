// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AgentContext",
        cfn::wellarchitected::CfnAgentContext::new(
            json!({}),
            "APPLICATION",
            "arn:aws:wellarchitected:aaaaaa:111111111111:agent-profile/a",
            "sample",
        ),
    );
    stack.add(
        "AgentGoal",
        cfn::wellarchitected::CfnAgentGoal::new(
            vec!["COST_OPTIMIZATION"],
            "arn:aws:wellarchitected:aaaaaa:111111111111:agent-profile/a",
            "sample",
        ),
    );
    stack.add(
        "AgentProfile",
        cfn::wellarchitected::CfnAgentProfile::new(
            vec![
                cfn::wellarchitected::agent_profile::AggregationConfigurationProperty::new(
                    "arn:aws:iam::123456789012:role/sample",
                    "000000000000",
                    vec!["aa-a-1"],
                ),
            ],
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            vec!["COST_OPTIMIZATION"],
        ),
    );
    stack.add("Lens", cfn::wellarchitected::CfnLens::new());
    stack.add(
        "Profile",
        cfn::wellarchitected::CfnProfile::new(
            "sample",
            "sample",
            vec![
                cfn::wellarchitected::profile::ProfileQuestionUpdateProperty::new()
                    .question_id("sample"),
            ],
        ),
    );
    stack.add(
        "ReviewTemplate",
        cfn::wellarchitected::CfnReviewTemplate::new("sample", vec!["sample"], "sample"),
    );
    stack.add(
        "Workload",
        cfn::wellarchitected::CfnWorkload::new("sample", "PRODUCTION", vec!["sample"], "sample"),
    );
}
