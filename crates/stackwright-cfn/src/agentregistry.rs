// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AgentRegistry`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod registry;
pub mod registry_record;

#[doc(inline)]
pub use self::registry::{CfnRegistry, CfnRegistryRef};
#[doc(inline)]
pub use self::registry_record::{CfnRegistryRecord, CfnRegistryRecordRef};
