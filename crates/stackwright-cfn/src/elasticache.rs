// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ElastiCache`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cache_cluster;
pub mod global_replication_group;
pub mod parameter_group;
pub mod replication_group;
pub mod security_group;
pub mod security_group_ingress;
pub mod serverless_cache;
pub mod serverless_cache_snapshot;
pub mod subnet_group;
pub mod user;
pub mod user_group;

#[doc(inline)]
pub use self::cache_cluster::{CfnCacheCluster, CfnCacheClusterRef};
#[doc(inline)]
pub use self::global_replication_group::{CfnGlobalReplicationGroup, CfnGlobalReplicationGroupRef};
#[doc(inline)]
pub use self::parameter_group::{CfnParameterGroup, CfnParameterGroupRef};
#[doc(inline)]
pub use self::replication_group::{CfnReplicationGroup, CfnReplicationGroupRef};
#[doc(inline)]
pub use self::security_group::{CfnSecurityGroup, CfnSecurityGroupRef};
#[doc(inline)]
pub use self::security_group_ingress::{CfnSecurityGroupIngress, CfnSecurityGroupIngressRef};
#[doc(inline)]
pub use self::serverless_cache::{CfnServerlessCache, CfnServerlessCacheRef};
#[doc(inline)]
pub use self::serverless_cache_snapshot::{
    CfnServerlessCacheSnapshot, CfnServerlessCacheSnapshotRef,
};
#[doc(inline)]
pub use self::subnet_group::{CfnSubnetGroup, CfnSubnetGroupRef};
#[doc(inline)]
pub use self::user::{CfnUser, CfnUserRef};
#[doc(inline)]
pub use self::user_group::{CfnUserGroup, CfnUserGroupRef};

use crate::l1::*;

/// The values of `Engine` of `AWS::ElastiCache::UserGroup`.
pub enum Engine {
    /// `redis`.
    Redis,
    /// `valkey`.
    Valkey,
}

#[diagnostic::do_not_recommend]
impl Kind for Engine {}
#[diagnostic::do_not_recommend]
impl TextKind for Engine {}
#[diagnostic::do_not_recommend]
impl IdKind for Engine {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Engine {}
#[diagnostic::do_not_recommend]
impl IntoValue<Engine> for Engine {
    #[inline]
    fn into_value(self) -> Value<Engine> {
        const VALUES: &[&str] = &["redis", "valkey"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
