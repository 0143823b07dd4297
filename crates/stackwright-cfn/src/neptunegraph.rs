// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::NeptuneGraph`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod graph;
pub mod graph_snapshot;
pub mod private_graph_endpoint;

#[doc(inline)]
pub use self::graph::{CfnGraph, CfnGraphRef};
#[doc(inline)]
pub use self::graph_snapshot::{CfnGraphSnapshot, CfnGraphSnapshotRef};
#[doc(inline)]
pub use self::private_graph_endpoint::{CfnPrivateGraphEndpoint, CfnPrivateGraphEndpointRef};
