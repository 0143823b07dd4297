// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `scn`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SCN::DataIntegrationFlow`: The Amazon Resource Name (ARN) of the DataIntegrationFlow.
    DataIntegrationFlowArn,
    /// `Arn` of an `AWS::SCN::Dataset`: The Amazon Resource Name (ARN) of the dataset.
    DatasetArn,
    /// `Arn` of an `AWS::SCN::Namespace`: The Amazon Resource Name (ARN) of the namespace.
    NamespaceArn,
}
