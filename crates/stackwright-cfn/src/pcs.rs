// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::PCS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cluster;
pub mod compute_node_group;
pub mod queue;

#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::compute_node_group::{CfnComputeNodeGroup, CfnComputeNodeGroupRef};
#[doc(inline)]
pub use self::queue::{CfnQueue, CfnQueueRef};
