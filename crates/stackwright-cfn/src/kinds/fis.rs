// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `fis`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::FIS::ExperimentTemplate`: The ID of the experiment template.
    ExperimentTemplateId,
}
