// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `arcregionswitch`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ARCRegionSwitch::Plan`: The Amazon Resource Name (ARN) of the plan.
    PlanArn,
}
