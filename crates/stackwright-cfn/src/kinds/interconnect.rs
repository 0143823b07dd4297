// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `interconnect`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Interconnect::Connection`: The Amazon Resource Name (ARN) of the connection.
    ConnectionArn,
}
