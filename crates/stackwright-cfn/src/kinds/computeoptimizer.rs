// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `computeoptimizer`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `RuleArn` of an `AWS::ComputeOptimizer::AutomationRule`: The Amazon Resource Name (ARN) of the automation rule.
    AutomationRuleArn,
}
