// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Budget",
        cfn::budgets::CfnBudget::new(cfn::budgets::budget::BudgetDataProperty::new(
            "sample", "sample",
        )),
    );
    stack.add(
        "BudgetsAction",
        cfn::budgets::CfnBudgetsAction::new(
            cfn::budgets::budgets_action::ActionThresholdProperty::new("PERCENTAGE", 1.0),
            "APPLY_IAM_POLICY",
            "sample",
            cfn::budgets::budgets_action::DefinitionProperty::new().iam_action_definition(
                cfn::budgets::budgets_action::IamActionDefinitionProperty::new(
                    "arn:aws:iam::111111111111:policy/a/a",
                ),
            ),
            "arn:aws:iam::123456789012:role/sample",
            "ACTUAL",
            vec![cfn::budgets::budgets_action::SubscriberProperty::new(
                "sample", "SNS",
            )],
        ),
    );
}
