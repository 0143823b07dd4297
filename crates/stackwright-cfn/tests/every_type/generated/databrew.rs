// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Dataset",
        cfn::databrew::CfnDataset::new(
            cfn::databrew::dataset::InputProperty::new().data_catalog_input_definition(
                cfn::databrew::dataset::DataCatalogInputDefinitionProperty::new()
                    .catalog_id("sample"),
            ),
            "sample",
        ),
    );
    stack.add(
        "Job",
        cfn::databrew::CfnJob::new("sample", "arn:aws:iam::123456789012:role/sample", "PROFILE"),
    );
    stack.add(
        "Project",
        cfn::databrew::CfnProject::new(
            "sample",
            "sample",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "Recipe",
        cfn::databrew::CfnRecipe::new(
            "sample",
            vec![cfn::databrew::recipe::RecipeStepProperty::new(
                cfn::databrew::recipe::ActionProperty::new("A"),
            )],
        ),
    );
    stack.add(
        "Ruleset",
        cfn::databrew::CfnRuleset::new(
            "sample",
            vec![cfn::databrew::ruleset::RuleProperty::new(
                "sample", "sample",
            )],
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "Schedule",
        cfn::databrew::CfnSchedule::new("sample", "sample"),
    );
}
