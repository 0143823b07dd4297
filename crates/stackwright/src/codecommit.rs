//! CodeCommit: Git repositories of AWS (`AWS::CodeCommit`).

pub mod codes;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "codestarnotifications")]
mod notifications;
mod repository;
mod repository_ref;

#[cfg(feature = "events")]
pub use self::events::ReferenceEvent;
#[cfg(feature = "codestarnotifications")]
pub use self::notifications::RepositoryNotificationEvent;
pub use self::repository::{Repository, RepositoryEventTrigger, RepositoryTrigger};
pub use self::repository_ref::RepositoryRef;
#[doc(no_inline)]
pub use stackwright_cfn::codecommit::CfnRepository;
