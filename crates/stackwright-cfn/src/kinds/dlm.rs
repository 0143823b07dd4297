// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `dlm`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::DLM::LifecyclePolicy`: The Amazon Resource Name (ARN) of the lifecycle policy.
    LifecyclePolicyArn,
    /// `PolicyId` of an `AWS::DLM::LifecyclePolicy`: The identifier of the lifecycle policy.
    LifecyclePolicyId,
}
