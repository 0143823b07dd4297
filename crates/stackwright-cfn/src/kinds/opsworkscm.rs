// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `opsworkscm`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::OpsWorksCM::Server`: The Amazon Resource Name (ARN) of the server, such as `arn:aws:OpsWorksCM:us-east-1:123456789012:server/server-a1bzhi`.
    ServerArn,
}
