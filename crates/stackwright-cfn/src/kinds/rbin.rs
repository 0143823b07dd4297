// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `rbin`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Rbin::Rule`: The Amazon Resource Name (ARN) of the retention rule.
    RuleArn,
}
