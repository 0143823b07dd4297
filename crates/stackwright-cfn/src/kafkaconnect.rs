// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::KafkaConnect`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connector;
pub mod custom_plugin;
pub mod worker_configuration;

#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
#[doc(inline)]
pub use self::custom_plugin::{CfnCustomPlugin, CfnCustomPluginRef};
#[doc(inline)]
pub use self::worker_configuration::{CfnWorkerConfiguration, CfnWorkerConfigurationRef};
