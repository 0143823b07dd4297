//! Amazon ECR: repositories of container images.

pub mod codes;
#[cfg(feature = "events")]
mod events;
mod image_repository;
mod lifecycle;
mod repository_ref;

pub use image_repository::{Repository, RepositoryEncryption, TagMutability};
pub use lifecycle::{LifecycleRule, TagStatus};
pub use repository_ref::RepositoryRef;
#[doc(no_inline)]
pub use stackwright_cfn::ecr::CfnRepository;
