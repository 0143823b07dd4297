// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DSQL`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cluster;

#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
