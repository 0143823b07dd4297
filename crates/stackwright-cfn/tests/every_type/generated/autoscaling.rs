// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AutoScalingGroup",
        cfn::autoscaling::CfnAutoScalingGroup::new("1", "1").instance_id("sample"),
    );
    stack.add(
        "LaunchConfiguration",
        cfn::autoscaling::CfnLaunchConfiguration::new("sample", "sample"),
    );
    stack.add(
        "LifecycleHook",
        cfn::autoscaling::CfnLifecycleHook::new("sample", "autoscaling:EC2_INSTANCE_LAUNCHING"),
    );
    stack.add(
        "ScalingPolicy",
        cfn::autoscaling::CfnScalingPolicy::new("sample"),
    );
    stack.add(
        "ScheduledAction",
        cfn::autoscaling::CfnScheduledAction::new("sample"),
    );
    stack.add("WarmPool", cfn::autoscaling::CfnWarmPool::new("sample"));
}
