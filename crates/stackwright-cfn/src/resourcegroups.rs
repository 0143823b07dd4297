// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ResourceGroups`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod group;
pub mod tag_sync_task;

#[doc(inline)]
pub use self::group::{CfnGroup, CfnGroupRef};
#[doc(inline)]
pub use self::tag_sync_task::{CfnTagSyncTask, CfnTagSyncTaskRef};
