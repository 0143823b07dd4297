// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Experiment",
        cfn::evidently::CfnExperiment::new(
            vec![cfn::evidently::experiment::MetricGoalObjectProperty::new(
                "INCREASE", "sample", "sample", "sample",
            )],
            "sample",
            cfn::evidently::experiment::OnlineAbConfigObjectProperty::new()
                .control_treatment_name("sample"),
            "sample",
            vec![
                cfn::evidently::experiment::TreatmentObjectProperty::new(
                    "sample0", "sample0", "sample0",
                ),
                cfn::evidently::experiment::TreatmentObjectProperty::new(
                    "sample1", "sample1", "sample1",
                ),
            ],
        ),
    );
    stack.add(
        "Feature",
        cfn::evidently::CfnFeature::new(
            "sample",
            "sample",
            vec![
                cfn::evidently::feature::VariationObjectProperty::new("sample")
                    .string_value("sample"),
            ],
        ),
    );
    stack.add(
        "Launch",
        cfn::evidently::CfnLaunch::new(
            vec![cfn::evidently::launch::LaunchGroupObjectProperty::new(
                "sample", "sample", "sample",
            )],
            "sample",
            "sample",
            vec![cfn::evidently::launch::StepConfigProperty::new(
                vec![cfn::evidently::launch::GroupToWeightProperty::new(
                    "sample", 1,
                )],
                "sample",
            )],
        ),
    );
    stack.add("Project", cfn::evidently::CfnProject::new("sample"));
    stack.add("Segment", cfn::evidently::CfnSegment::new("sample"));
}
