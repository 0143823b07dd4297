// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CodeArtifact`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod domain;
pub mod package_group;
pub mod repository;

#[doc(inline)]
pub use self::domain::{CfnDomain, CfnDomainRef};
#[doc(inline)]
pub use self::package_group::{CfnPackageGroup, CfnPackageGroupRef};
#[doc(inline)]
pub use self::repository::{CfnRepository, CfnRepositoryRef};
