// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `stepfunctions`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::StepFunctions::Activity`: Returns the ARN of the resource.
    ActivityArn,
    /// `Arn` of an `AWS::StepFunctions::StateMachineAlias`: Returns the ARN of the state machine alias.
    StateMachineAliasArn,
    /// `Arn` of an `AWS::StepFunctions::StateMachine`: Returns the ARN of the resource.
    StateMachineArn,
    /// `Arn` of an `AWS::StepFunctions::StateMachineVersion`: Returns the ARN of the state machine version.
    StateMachineVersionArn,
}
