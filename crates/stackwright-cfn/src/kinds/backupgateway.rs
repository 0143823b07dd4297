// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `backupgateway`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `HypervisorArn` of an `AWS::BackupGateway::Hypervisor`: Returns `HypervisorArn`, an Amazon Resource Name (ARN) that uniquely identifies a Hypervisor.
    HypervisorArn,
}
