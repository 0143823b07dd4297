// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::NovaAct`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod workflow_definition;

#[doc(inline)]
pub use self::workflow_definition::{CfnWorkflowDefinition, CfnWorkflowDefinitionRef};
