// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `autoscaling`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AutoScalingGroupARN` of an `AWS::AutoScaling::AutoScalingGroup`: The Amazon Resource Name (ARN) of the Auto Scaling group.
    AutoScalingGroupArn,
    /// `AutoScalingGroupName` of an `AWS::AutoScaling::AutoScalingGroup`: The name of the Auto Scaling group.
    AutoScalingGroupName,
    /// The name or the ARN of an Auto Scaling group.
    AutoScalingGroupNameOrArn,
    /// `LaunchConfigurationName` of an `AWS::AutoScaling::LaunchConfiguration`: The name of the launch configuration.
    LaunchConfigurationName,
    /// `Arn` of an `AWS::AutoScaling::ScalingPolicy`: Returns the ARN of a scaling policy.
    ScalingPolicyArn,
    /// `AutoScalingGroupName` of an `AWS::AutoScaling::WarmPool`: The name of the Auto Scaling group.
    WarmPoolAutoScalingGroupName,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::autoscaling::AutoScalingGroupArn> for AutoScalingGroupNameOrArn {}
#[diagnostic::do_not_recommend]
impl Accepts<super::autoscaling::AutoScalingGroupName> for AutoScalingGroupNameOrArn {}
