// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `arczonalshift`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ResourceIdentifier` of an `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`: The identifier for the resource that AWS shifts traffic for.
    ZonalAutoshiftConfigurationResourceIdentifier,
}
