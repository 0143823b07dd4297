// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `synthetics`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Name` of an `AWS::Synthetics::Canary`: The name for this canary.
    CanaryName,
    /// `Name` of an `AWS::Synthetics::Group`: A name for the group.
    GroupName,
}
