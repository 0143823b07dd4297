// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotthingsgraph`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::IoTThingsGraph::FlowTemplate`.
    FlowTemplateId,
}
