// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ApplicationSignals`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod discovery;
pub mod grouping_configuration;
pub mod service_level_objective;

#[doc(inline)]
pub use self::discovery::{CfnDiscovery, CfnDiscoveryRef};
#[doc(inline)]
pub use self::grouping_configuration::{CfnGroupingConfiguration, CfnGroupingConfigurationRef};
#[doc(inline)]
pub use self::service_level_objective::{CfnServiceLevelObjective, CfnServiceLevelObjectiveRef};
