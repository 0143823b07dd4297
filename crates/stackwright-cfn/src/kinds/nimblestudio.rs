// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `nimblestudio`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `StudioId` of an `AWS::NimbleStudio::Studio`.
    StudioId,
}
