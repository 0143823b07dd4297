// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MediaConvert`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod job_template;
pub mod preset;
pub mod queue;

#[doc(inline)]
pub use self::job_template::{CfnJobTemplate, CfnJobTemplateRef};
#[doc(inline)]
pub use self::preset::{CfnPreset, CfnPresetRef};
#[doc(inline)]
pub use self::queue::{CfnQueue, CfnQueueRef};
