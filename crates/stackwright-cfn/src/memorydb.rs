// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MemoryDB`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod acl;
pub mod cluster;
pub mod multi_region_cluster;
pub mod parameter_group;
pub mod snapshot;
pub mod subnet_group;
pub mod user;

#[doc(inline)]
pub use self::acl::{CfnACL, CfnACLRef};
#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::multi_region_cluster::{CfnMultiRegionCluster, CfnMultiRegionClusterRef};
#[doc(inline)]
pub use self::parameter_group::{CfnParameterGroup, CfnParameterGroupRef};
#[doc(inline)]
pub use self::snapshot::{CfnSnapshot, CfnSnapshotRef};
#[doc(inline)]
pub use self::subnet_group::{CfnSubnetGroup, CfnSubnetGroupRef};
#[doc(inline)]
pub use self::user::{CfnUser, CfnUserRef};
