// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Glue`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod blueprint;
pub mod catalog;
pub mod classifier;
pub mod connection;
pub mod connection_type;
pub mod crawler;
pub mod custom_entity_type;
pub mod data_catalog_encryption_settings;
pub mod data_quality_ruleset;
pub mod database;
pub mod dev_endpoint;
pub mod identity_center_configuration;
pub mod integration;
pub mod integration_resource_property;
pub mod job;
pub mod ml_transform;
pub mod partition;
pub mod registry;
pub mod schema;
pub mod schema_version;
pub mod schema_version_metadata;
pub mod security_configuration;
pub mod session;
pub mod table;
pub mod table_optimizer;
pub mod trigger;
pub mod usage_profile;
pub mod user_defined_function;
pub mod workflow;

#[doc(inline)]
pub use self::blueprint::{CfnBlueprint, CfnBlueprintRef};
#[doc(inline)]
pub use self::catalog::{CfnCatalog, CfnCatalogRef};
#[doc(inline)]
pub use self::classifier::{CfnClassifier, CfnClassifierRef};
#[doc(inline)]
pub use self::connection::{CfnConnection, CfnConnectionRef};
#[doc(inline)]
pub use self::connection_type::{CfnConnectionType, CfnConnectionTypeRef};
#[doc(inline)]
pub use self::crawler::{CfnCrawler, CfnCrawlerRef};
#[doc(inline)]
pub use self::custom_entity_type::{CfnCustomEntityType, CfnCustomEntityTypeRef};
#[doc(inline)]
pub use self::data_catalog_encryption_settings::{
    CfnDataCatalogEncryptionSettings, CfnDataCatalogEncryptionSettingsRef,
};
#[doc(inline)]
pub use self::data_quality_ruleset::{CfnDataQualityRuleset, CfnDataQualityRulesetRef};
#[doc(inline)]
pub use self::database::{CfnDatabase, CfnDatabaseRef};
#[doc(inline)]
pub use self::dev_endpoint::{CfnDevEndpoint, CfnDevEndpointRef};
#[doc(inline)]
pub use self::identity_center_configuration::{
    CfnIdentityCenterConfiguration, CfnIdentityCenterConfigurationRef,
};
#[doc(inline)]
pub use self::integration::{CfnIntegration, CfnIntegrationRef};
#[doc(inline)]
pub use self::integration_resource_property::{
    CfnIntegrationResourceProperty, CfnIntegrationResourcePropertyRef,
};
#[doc(inline)]
pub use self::job::{CfnJob, CfnJobRef};
#[doc(inline)]
pub use self::ml_transform::{CfnMLTransform, CfnMLTransformRef};
#[doc(inline)]
pub use self::partition::{CfnPartition, CfnPartitionRef};
#[doc(inline)]
pub use self::registry::{CfnRegistry, CfnRegistryRef};
#[doc(inline)]
pub use self::schema::{CfnSchema, CfnSchemaRef};
#[doc(inline)]
pub use self::schema_version::{CfnSchemaVersion, CfnSchemaVersionRef};
#[doc(inline)]
pub use self::schema_version_metadata::{CfnSchemaVersionMetadata, CfnSchemaVersionMetadataRef};
#[doc(inline)]
pub use self::security_configuration::{CfnSecurityConfiguration, CfnSecurityConfigurationRef};
#[doc(inline)]
pub use self::session::{CfnSession, CfnSessionRef};
#[doc(inline)]
pub use self::table::{CfnTable, CfnTableRef};
#[doc(inline)]
pub use self::table_optimizer::{CfnTableOptimizer, CfnTableOptimizerRef};
#[doc(inline)]
pub use self::trigger::{CfnTrigger, CfnTriggerRef};
#[doc(inline)]
pub use self::usage_profile::{CfnUsageProfile, CfnUsageProfileRef};
#[doc(inline)]
pub use self::user_defined_function::{CfnUserDefinedFunction, CfnUserDefinedFunctionRef};
#[doc(inline)]
pub use self::workflow::{CfnWorkflow, CfnWorkflowRef};
