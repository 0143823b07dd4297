// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `entityresolution`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `WorkflowName` of an `AWS::EntityResolution::IdMappingWorkflow`: The name of the workflow.
    IdMappingWorkflowName,
    /// `IdNamespaceArn` of an `AWS::EntityResolution::IdNamespace`: The arn associated with the IdNamespace.
    IdNamespaceArn,
    /// `IdNamespaceName` of an `AWS::EntityResolution::IdNamespace`: The name of the ID namespace.
    IdNamespaceName,
    /// `WorkflowName` of an `AWS::EntityResolution::MatchingWorkflow`: The name of the workflow.
    MatchingWorkflowName,
    /// `SchemaName` of an `AWS::EntityResolution::SchemaMapping`: The name of the schema.
    SchemaMappingSchemaName,
}
