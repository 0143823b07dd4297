// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `applicationautoscaling`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ApplicationAutoScaling::ScalingPolicy`: Returns the ARN of a scaling policy.
    ScalingPolicyArn,
}
