// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `eventschemas`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `DiscovererArn` of an `AWS::EventSchemas::Discoverer`: The ARN of the discoverer.
    DiscovererArn,
    /// `RegistryArn` of an `AWS::EventSchemas::Registry`: The ARN of the registry.
    RegistryArn,
    /// `RegistryName` of an `AWS::EventSchemas::RegistryPolicy`: The name of the registry.
    RegistryPolicyRegistryName,
    /// `SchemaArn` of an `AWS::EventSchemas::Schema`: The ARN of the schema.
    SchemaArn,
}
