// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kendraranking`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::KendraRanking::ExecutionPlan`: The Amazon Resource Name (ARN) of the rescore execution plan.
    ExecutionPlanArn,
    /// `Id` of an `AWS::KendraRanking::ExecutionPlan`: The identifier of the rescore execution plan.
    ExecutionPlanId,
}
