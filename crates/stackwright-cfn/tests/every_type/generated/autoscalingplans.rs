// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("ScalingPlan", cfn::autoscalingplans::CfnScalingPlan::new(cfn::autoscalingplans::scaling_plan::ApplicationSourceProperty::new().cloud_formation_stack_arn("sample"), vec![cfn::autoscalingplans::scaling_plan::ScalingInstructionProperty::new(1, 1, "sample", "autoscaling:autoScalingGroup:DesiredCapacity", "autoscaling", vec![cfn::autoscalingplans::scaling_plan::TargetTrackingConfigurationProperty::new(1.0)])]));
}
