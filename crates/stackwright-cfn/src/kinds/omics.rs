// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `omics`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Name` of an `AWS::Omics::AnnotationStore`: The name of the Annotation Store.
    AnnotationStoreName,
    /// `Arn` of an `AWS::Omics::Configuration`: Unique resource identifier for the configuration.
    ConfigurationArn,
    /// `Name` of an `AWS::Omics::Configuration`: User-friendly name for the configuration.
    ConfigurationName,
    /// `Arn` of an `AWS::Omics::ReferenceStore`: The store's ARN.
    ReferenceStoreArn,
    /// `ReferenceStoreId` of an `AWS::Omics::ReferenceStore`: The store's ID.
    ReferenceStoreId,
    /// `Arn` of an `AWS::Omics::RunCache`: The run cache ARN.
    RunCacheArn,
    /// `Arn` of an `AWS::Omics::RunGroup`: The run group's ARN.
    RunGroupArn,
    /// `Id` of an `AWS::Omics::RunGroup`: The run group's ID.
    RunGroupId,
    /// `Arn` of an `AWS::Omics::SequenceStore`: The store's ARN.
    SequenceStoreArn,
    /// `SequenceStoreId` of an `AWS::Omics::SequenceStore`: The store's ID.
    SequenceStoreId,
    /// `Name` of an `AWS::Omics::VariantStore`: A name for the store.
    VariantStoreName,
    /// `Arn` of an `AWS::Omics::Workflow`: The ARN for the workflow.
    WorkflowArn,
    /// `Id` of an `AWS::Omics::Workflow`: The workflow's ID.
    WorkflowId,
    /// `Arn` of an `AWS::Omics::WorkflowVersion`: ARN of the workflow version.
    WorkflowVersionArn,
}
