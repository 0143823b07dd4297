// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SSMQuickSetup`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod configuration_manager;
pub mod lifecycle_automation;

#[doc(inline)]
pub use self::configuration_manager::{CfnConfigurationManager, CfnConfigurationManagerRef};
#[doc(inline)]
pub use self::lifecycle_automation::{CfnLifecycleAutomation, CfnLifecycleAutomationRef};
