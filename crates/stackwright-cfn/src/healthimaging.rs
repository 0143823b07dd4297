// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::HealthImaging`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod datastore;

#[doc(inline)]
pub use self::datastore::{CfnDatastore, CfnDatastoreRef};
