// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ElasticBeanstalk`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod application_version;
pub mod configuration_template;
pub mod environment;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::application_version::{CfnApplicationVersion, CfnApplicationVersionRef};
#[doc(inline)]
pub use self::configuration_template::{CfnConfigurationTemplate, CfnConfigurationTemplateRef};
#[doc(inline)]
pub use self::environment::{CfnEnvironment, CfnEnvironmentRef};
