// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ExperimentTemplate",
        cfn::fis::CfnExperimentTemplate::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            vec![
                cfn::fis::experiment_template::ExperimentTemplateStopConditionProperty::new(
                    "sample",
                ),
            ],
            vec![(
                "sample",
                cfn::fis::experiment_template::ExperimentTemplateTargetProperty::new(
                    "sample", "sample",
                ),
            )],
        ),
    );
    stack.add(
        "TargetAccountConfiguration",
        cfn::fis::CfnTargetAccountConfiguration::new(
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
}
