// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CleanRoomsML`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod configured_model_algorithm;
pub mod configured_model_algorithm_association;
pub mod training_dataset;

#[doc(inline)]
pub use self::configured_model_algorithm::{
    CfnConfiguredModelAlgorithm, CfnConfiguredModelAlgorithmRef,
};
#[doc(inline)]
pub use self::configured_model_algorithm_association::{
    CfnConfiguredModelAlgorithmAssociation, CfnConfiguredModelAlgorithmAssociationRef,
};
#[doc(inline)]
pub use self::training_dataset::{CfnTrainingDataset, CfnTrainingDatasetRef};
