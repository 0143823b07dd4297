// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `aiops`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::AIOps::InvestigationGroup`: The Amazon Resource Name (ARN) of the investigation group.
    InvestigationGroupArn,
}
