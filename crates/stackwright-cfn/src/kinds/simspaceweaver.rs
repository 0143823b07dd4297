// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `simspaceweaver`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Name` of an `AWS::SimSpaceWeaver::Simulation`: The name of the simulation.
    SimulationName,
}
