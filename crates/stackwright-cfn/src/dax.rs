// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DAX`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cluster;
pub mod parameter_group;
pub mod subnet_group;

#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::parameter_group::{CfnParameterGroup, CfnParameterGroupRef};
#[doc(inline)]
pub use self::subnet_group::{CfnSubnetGroup, CfnSubnetGroupRef};
