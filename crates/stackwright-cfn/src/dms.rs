// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DMS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod certificate;
pub mod data_migration;
pub mod data_provider;
pub mod endpoint;
pub mod event_subscription;
pub mod instance_profile;
pub mod migration_project;
pub mod replication_config;
pub mod replication_instance;
pub mod replication_subnet_group;
pub mod replication_task;

#[doc(inline)]
pub use self::certificate::{CfnCertificate, CfnCertificateRef};
#[doc(inline)]
pub use self::data_migration::{CfnDataMigration, CfnDataMigrationRef};
#[doc(inline)]
pub use self::data_provider::{CfnDataProvider, CfnDataProviderRef};
#[doc(inline)]
pub use self::endpoint::{CfnEndpoint, CfnEndpointRef};
#[doc(inline)]
pub use self::event_subscription::{CfnEventSubscription, CfnEventSubscriptionRef};
#[doc(inline)]
pub use self::instance_profile::{CfnInstanceProfile, CfnInstanceProfileRef};
#[doc(inline)]
pub use self::migration_project::{CfnMigrationProject, CfnMigrationProjectRef};
#[doc(inline)]
pub use self::replication_config::{CfnReplicationConfig, CfnReplicationConfigRef};
#[doc(inline)]
pub use self::replication_instance::{CfnReplicationInstance, CfnReplicationInstanceRef};
#[doc(inline)]
pub use self::replication_subnet_group::{CfnReplicationSubnetGroup, CfnReplicationSubnetGroupRef};
#[doc(inline)]
pub use self::replication_task::{CfnReplicationTask, CfnReplicationTaskRef};
