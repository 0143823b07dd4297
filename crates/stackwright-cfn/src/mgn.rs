// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MGN`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connector;
pub mod launch_configuration_template;
pub mod network_migration_definition;

#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
#[doc(inline)]
pub use self::launch_configuration_template::{
    CfnLaunchConfigurationTemplate, CfnLaunchConfigurationTemplateRef,
};
#[doc(inline)]
pub use self::network_migration_definition::{
    CfnNetworkMigrationDefinition, CfnNetworkMigrationDefinitionRef,
};
