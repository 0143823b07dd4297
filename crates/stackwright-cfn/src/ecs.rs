// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ECS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod capacity_provider;
pub mod cluster;
pub mod cluster_capacity_provider_associations;
pub mod daemon;
pub mod daemon_task_definition;
pub mod express_gateway_service;
pub mod primary_task_set;
pub mod service;
pub mod task_definition;
pub mod task_set;

#[doc(inline)]
pub use self::capacity_provider::{CfnCapacityProvider, CfnCapacityProviderRef};
#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::cluster_capacity_provider_associations::{
    CfnClusterCapacityProviderAssociations, CfnClusterCapacityProviderAssociationsRef,
};
#[doc(inline)]
pub use self::daemon::{CfnDaemon, CfnDaemonRef};
#[doc(inline)]
pub use self::daemon_task_definition::{CfnDaemonTaskDefinition, CfnDaemonTaskDefinitionRef};
#[doc(inline)]
pub use self::express_gateway_service::{CfnExpressGatewayService, CfnExpressGatewayServiceRef};
#[doc(inline)]
pub use self::primary_task_set::{CfnPrimaryTaskSet, CfnPrimaryTaskSetRef};
#[doc(inline)]
pub use self::service::{CfnService, CfnServiceRef};
#[doc(inline)]
pub use self::task_definition::{CfnTaskDefinition, CfnTaskDefinitionRef};
#[doc(inline)]
pub use self::task_set::{CfnTaskSet, CfnTaskSetRef};

use crate::l1::*;

/// The values of `AssignPublicIp` of a `AwsVpcConfiguration` of `AWS::ECS::TaskSet`.
pub enum AssignPublicIp {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AssignPublicIp {}
#[diagnostic::do_not_recommend]
impl TextKind for AssignPublicIp {}
#[diagnostic::do_not_recommend]
impl IdKind for AssignPublicIp {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssignPublicIp {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssignPublicIp> for AssignPublicIp {
    #[inline]
    fn into_value(self) -> Value<AssignPublicIp> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
