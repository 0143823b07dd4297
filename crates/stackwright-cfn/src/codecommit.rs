// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CodeCommit`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod repository;

#[doc(inline)]
pub use self::repository::{CfnRepository, CfnRepositoryRef};
