// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::HealthLake`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod data_transformation_profile;
pub mod fhir_datastore;

#[doc(inline)]
pub use self::data_transformation_profile::{
    CfnDataTransformationProfile, CfnDataTransformationProfileRef,
};
#[doc(inline)]
pub use self::fhir_datastore::{CfnFHIRDatastore, CfnFHIRDatastoreRef};
