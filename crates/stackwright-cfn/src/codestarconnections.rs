// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CodeStarConnections`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connection;
pub mod repository_link;
pub mod sync_configuration;

#[doc(inline)]
pub use self::connection::{CfnConnection, CfnConnectionRef};
#[doc(inline)]
pub use self::repository_link::{CfnRepositoryLink, CfnRepositoryLinkRef};
#[doc(inline)]
pub use self::sync_configuration::{CfnSyncConfiguration, CfnSyncConfigurationRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &connection::INFO,
    &repository_link::INFO,
    &sync_configuration::INFO,
];
