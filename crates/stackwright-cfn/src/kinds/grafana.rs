// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `grafana`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::Grafana::Workspace`: The unique ID of this workspace.
    WorkspaceId,
}
