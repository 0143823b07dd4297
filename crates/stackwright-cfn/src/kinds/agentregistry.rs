// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `agentregistry`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `RegistryArn` of an `AWS::AgentRegistry::Registry`: The Amazon Resource Name (ARN) of the registry.
    RegistryArn,
    /// `RecordArn` of an `AWS::AgentRegistry::RegistryRecord`: The Amazon Resource Name (ARN) of the registry record.
    RegistryRecordArn,
}
