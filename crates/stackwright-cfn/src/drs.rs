// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DRS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod launch_configuration_template;
pub mod replication_configuration_template;
pub mod source_network;

#[doc(inline)]
pub use self::launch_configuration_template::{
    CfnLaunchConfigurationTemplate, CfnLaunchConfigurationTemplateRef,
};
#[doc(inline)]
pub use self::replication_configuration_template::{
    CfnReplicationConfigurationTemplate, CfnReplicationConfigurationTemplateRef,
};
#[doc(inline)]
pub use self::source_network::{CfnSourceNetwork, CfnSourceNetworkRef};
