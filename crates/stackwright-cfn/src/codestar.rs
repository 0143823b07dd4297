// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CodeStar`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod git_hub_repository;

#[doc(inline)]
pub use self::git_hub_repository::{CfnGitHubRepository, CfnGitHubRepositoryRef};
