// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `novaact`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::NovaAct::WorkflowDefinition`: The Amazon Resource Name (ARN) of the workflow definition.
    WorkflowDefinitionArn,
}
