// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DocDB`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod db_cluster;
pub mod db_cluster_parameter_group;
pub mod db_instance;
pub mod db_subnet_group;
pub mod event_subscription;
pub mod global_cluster;

#[doc(inline)]
pub use self::db_cluster::{CfnDBCluster, CfnDBClusterRef};
#[doc(inline)]
pub use self::db_cluster_parameter_group::{
    CfnDBClusterParameterGroup, CfnDBClusterParameterGroupRef,
};
#[doc(inline)]
pub use self::db_instance::{CfnDBInstance, CfnDBInstanceRef};
#[doc(inline)]
pub use self::db_subnet_group::{CfnDBSubnetGroup, CfnDBSubnetGroupRef};
#[doc(inline)]
pub use self::event_subscription::{CfnEventSubscription, CfnEventSubscriptionRef};
#[doc(inline)]
pub use self::global_cluster::{CfnGlobalCluster, CfnGlobalClusterRef};
