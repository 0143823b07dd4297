// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CodePipeline`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod custom_action_type;
pub mod pipeline;
pub mod webhook;

#[doc(inline)]
pub use self::custom_action_type::{CfnCustomActionType, CfnCustomActionTypeRef};
#[doc(inline)]
pub use self::pipeline::{CfnPipeline, CfnPipelineRef};
#[doc(inline)]
pub use self::webhook::{CfnWebhook, CfnWebhookRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] =
    &[&custom_action_type::INFO, &pipeline::INFO, &webhook::INFO];
