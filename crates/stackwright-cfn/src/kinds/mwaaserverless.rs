// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mwaaserverless`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `WorkflowArn` of an `AWS::MWAAServerless::Workflow`.
    WorkflowArn,
}
