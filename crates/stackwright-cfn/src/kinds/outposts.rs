// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `outposts`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `OutpostArn` of an `AWS::Outposts::Outpost`.
    OutpostArn,
    /// `SiteArn` of an `AWS::Outposts::Site`.
    SiteArn,
}
