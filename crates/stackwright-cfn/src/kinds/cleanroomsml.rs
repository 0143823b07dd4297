// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cleanroomsml`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ConfiguredModelAlgorithmArn` of an `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
    ConfiguredModelAlgorithmArn,
    /// `ConfiguredModelAlgorithmAssociationArn` of an `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    ConfiguredModelAlgorithmAssociationArn,
    /// `TrainingDatasetArn` of an `AWS::CleanRoomsML::TrainingDataset`: The Amazon Resource Name (ARN) of the training dataset.
    TrainingDatasetArn,
}
