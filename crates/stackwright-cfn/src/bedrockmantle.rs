// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::BedrockMantle`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod project;

#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
