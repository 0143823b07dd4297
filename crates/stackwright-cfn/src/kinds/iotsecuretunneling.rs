// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotsecuretunneling`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `TunnelArn` of an `AWS::IoTSecureTunneling::Tunnel`: The Amazon Resource Name (ARN) of the tunnel.
    TunnelArn,
}
