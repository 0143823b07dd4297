// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codeconnections`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ConnectionArn` of an `AWS::CodeConnections::Connection`: The Amazon Resource Name (ARN) of the connection.
    ConnectionArn,
    /// `HostArn` of an `AWS::CodeConnections::Host`: The Amazon Resource Name (ARN) of the host.
    HostArn,
}
