// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Redshift`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cluster;
pub mod cluster_parameter_group;
pub mod cluster_security_group;
pub mod cluster_security_group_ingress;
pub mod cluster_subnet_group;
pub mod endpoint_access;
pub mod endpoint_authorization;
pub mod event_subscription;
pub mod integration;
pub mod qev2_idc_application;
pub mod scheduled_action;
pub mod snapshot;
pub mod snapshot_copy_grant;
pub mod snapshot_schedule;
pub mod usage_limit;

#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::cluster_parameter_group::{CfnClusterParameterGroup, CfnClusterParameterGroupRef};
#[doc(inline)]
pub use self::cluster_security_group::{CfnClusterSecurityGroup, CfnClusterSecurityGroupRef};
#[doc(inline)]
pub use self::cluster_security_group_ingress::{
    CfnClusterSecurityGroupIngress, CfnClusterSecurityGroupIngressRef,
};
#[doc(inline)]
pub use self::cluster_subnet_group::{CfnClusterSubnetGroup, CfnClusterSubnetGroupRef};
#[doc(inline)]
pub use self::endpoint_access::{CfnEndpointAccess, CfnEndpointAccessRef};
#[doc(inline)]
pub use self::endpoint_authorization::{CfnEndpointAuthorization, CfnEndpointAuthorizationRef};
#[doc(inline)]
pub use self::event_subscription::{CfnEventSubscription, CfnEventSubscriptionRef};
#[doc(inline)]
pub use self::integration::{CfnIntegration, CfnIntegrationRef};
#[doc(inline)]
pub use self::qev2_idc_application::{CfnQEV2IdcApplication, CfnQEV2IdcApplicationRef};
#[doc(inline)]
pub use self::scheduled_action::{CfnScheduledAction, CfnScheduledActionRef};
#[doc(inline)]
pub use self::snapshot::{CfnSnapshot, CfnSnapshotRef};
#[doc(inline)]
pub use self::snapshot_copy_grant::{CfnSnapshotCopyGrant, CfnSnapshotCopyGrantRef};
#[doc(inline)]
pub use self::snapshot_schedule::{CfnSnapshotSchedule, CfnSnapshotScheduleRef};
#[doc(inline)]
pub use self::usage_limit::{CfnUsageLimit, CfnUsageLimitRef};
