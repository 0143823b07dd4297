// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MPA`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod approval_team;
pub mod identity_source;

#[doc(inline)]
pub use self::approval_team::{CfnApprovalTeam, CfnApprovalTeamRef};
#[doc(inline)]
pub use self::identity_source::{CfnIdentitySource, CfnIdentitySourceRef};
