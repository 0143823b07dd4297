// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::FIS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod experiment_template;
pub mod target_account_configuration;

#[doc(inline)]
pub use self::experiment_template::{CfnExperimentTemplate, CfnExperimentTemplateRef};
#[doc(inline)]
pub use self::target_account_configuration::{
    CfnTargetAccountConfiguration, CfnTargetAccountConfigurationRef,
};
