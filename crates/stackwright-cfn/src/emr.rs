// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::EMR`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cluster;
pub mod instance_fleet_config;
pub mod instance_group_config;
pub mod security_configuration;
pub mod step;
pub mod studio;
pub mod studio_session_mapping;
pub mod wal_workspace;

#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::instance_fleet_config::{CfnInstanceFleetConfig, CfnInstanceFleetConfigRef};
#[doc(inline)]
pub use self::instance_group_config::{CfnInstanceGroupConfig, CfnInstanceGroupConfigRef};
#[doc(inline)]
pub use self::security_configuration::{CfnSecurityConfiguration, CfnSecurityConfigurationRef};
#[doc(inline)]
pub use self::step::{CfnStep, CfnStepRef};
#[doc(inline)]
pub use self::studio::{CfnStudio, CfnStudioRef};
#[doc(inline)]
pub use self::studio_session_mapping::{CfnStudioSessionMapping, CfnStudioSessionMappingRef};
#[doc(inline)]
pub use self::wal_workspace::{CfnWALWorkspace, CfnWALWorkspaceRef};
