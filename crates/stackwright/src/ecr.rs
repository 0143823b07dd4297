//! Amazon ECR: repositories of container images.

pub mod codes;
mod image_repository;
mod lifecycle;

pub use image_repository::{Repository, RepositoryEncryption, RepositoryRef, TagMutability};
pub use lifecycle::{LifecycleRule, TagStatus};
#[doc(no_inline)]
pub use stackwright_cfn::ecr::CfnRepository;
