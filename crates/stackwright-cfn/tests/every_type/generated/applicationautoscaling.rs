// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ScalableTarget",
        cfn::applicationautoscaling::CfnScalableTarget::new(
            1,
            1,
            "sample",
            "appstream:fleet:DesiredCapacity",
            "appstream",
        ),
    );
    stack.add(
        "ScalingPolicy",
        cfn::applicationautoscaling::CfnScalingPolicy::new("sample", "PredictiveScaling")
            .scaling_target_id("sample"),
    );
}
