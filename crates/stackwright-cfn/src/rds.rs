// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::RDS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cluster_snapshot;
pub mod custom_db_engine_version;
pub mod db_cluster;
pub mod db_cluster_parameter_group;
pub mod db_instance;
pub mod db_parameter_group;
pub mod db_proxy;
pub mod db_proxy_endpoint;
pub mod db_proxy_target_group;
pub mod db_security_group;
pub mod db_security_group_ingress;
pub mod db_shard_group;
pub mod db_snapshot;
pub mod db_subnet_group;
pub mod event_subscription;
pub mod global_cluster;
pub mod integration;
pub mod option_group;

#[doc(inline)]
pub use self::cluster_snapshot::{CfnClusterSnapshot, CfnClusterSnapshotRef};
#[doc(inline)]
pub use self::custom_db_engine_version::{CfnCustomDBEngineVersion, CfnCustomDBEngineVersionRef};
#[doc(inline)]
pub use self::db_cluster::{CfnDBCluster, CfnDBClusterRef};
#[doc(inline)]
pub use self::db_cluster_parameter_group::{
    CfnDBClusterParameterGroup, CfnDBClusterParameterGroupRef,
};
#[doc(inline)]
pub use self::db_instance::{CfnDBInstance, CfnDBInstanceRef};
#[doc(inline)]
pub use self::db_parameter_group::{CfnDBParameterGroup, CfnDBParameterGroupRef};
#[doc(inline)]
pub use self::db_proxy::{CfnDBProxy, CfnDBProxyRef};
#[doc(inline)]
pub use self::db_proxy_endpoint::{CfnDBProxyEndpoint, CfnDBProxyEndpointRef};
#[doc(inline)]
pub use self::db_proxy_target_group::{CfnDBProxyTargetGroup, CfnDBProxyTargetGroupRef};
#[doc(inline)]
pub use self::db_security_group::{CfnDBSecurityGroup, CfnDBSecurityGroupRef};
#[doc(inline)]
pub use self::db_security_group_ingress::{
    CfnDBSecurityGroupIngress, CfnDBSecurityGroupIngressRef,
};
#[doc(inline)]
pub use self::db_shard_group::{CfnDBShardGroup, CfnDBShardGroupRef};
#[doc(inline)]
pub use self::db_snapshot::{CfnDBSnapshot, CfnDBSnapshotRef};
#[doc(inline)]
pub use self::db_subnet_group::{CfnDBSubnetGroup, CfnDBSubnetGroupRef};
#[doc(inline)]
pub use self::event_subscription::{CfnEventSubscription, CfnEventSubscriptionRef};
#[doc(inline)]
pub use self::global_cluster::{CfnGlobalCluster, CfnGlobalClusterRef};
#[doc(inline)]
pub use self::integration::{CfnIntegration, CfnIntegrationRef};
#[doc(inline)]
pub use self::option_group::{CfnOptionGroup, CfnOptionGroupRef};

use crate::l1::*;

/// The values of `EndpointNetworkType` of `AWS::RDS::DBProxyEndpoint`.
pub enum EndpointNetworkType {
    /// `DUAL`.
    Dual,
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for EndpointNetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for EndpointNetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for EndpointNetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndpointNetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndpointNetworkType> for EndpointNetworkType {
    #[inline]
    fn into_value(self) -> Value<EndpointNetworkType> {
        const VALUES: &[&str] = &["DUAL", "IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
