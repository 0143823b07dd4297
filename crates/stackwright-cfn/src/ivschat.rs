// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IVSChat`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod logging_configuration;
pub mod room;

#[doc(inline)]
pub use self::logging_configuration::{CfnLoggingConfiguration, CfnLoggingConfigurationRef};
#[doc(inline)]
pub use self::room::{CfnRoom, CfnRoomRef};
