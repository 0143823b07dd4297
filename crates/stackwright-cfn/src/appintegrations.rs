// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AppIntegrations`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod data_integration;
pub mod event_integration;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::data_integration::{CfnDataIntegration, CfnDataIntegrationRef};
#[doc(inline)]
pub use self::event_integration::{CfnEventIntegration, CfnEventIntegrationRef};
