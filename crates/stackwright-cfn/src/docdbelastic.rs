// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DocDBElastic`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cluster;
pub mod cluster_snapshot;

#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::cluster_snapshot::{CfnClusterSnapshot, CfnClusterSnapshotRef};
