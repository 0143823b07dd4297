// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `resiliencehub`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AppArn` of an `AWS::ResilienceHub::App`: The Amazon Resource Name (ARN) of the applcation.
    AppArn,
    /// `PolicyArn` of an `AWS::ResilienceHub::ResiliencyPolicy`: Amazon Resource Name (ARN) of the resiliency policy.
    ResiliencyPolicyArn,
}
