// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `wickr`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `NetworkArn` of an `AWS::Wickr::Network`: The Amazon Resource Name (ARN) of the network.
    NetworkArn,
}
