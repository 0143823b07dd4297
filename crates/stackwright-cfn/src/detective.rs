// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Detective`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod graph;
pub mod member_invitation;
pub mod organization_admin;

#[doc(inline)]
pub use self::graph::{CfnGraph, CfnGraphRef};
#[doc(inline)]
pub use self::member_invitation::{CfnMemberInvitation, CfnMemberInvitationRef};
#[doc(inline)]
pub use self::organization_admin::{CfnOrganizationAdmin, CfnOrganizationAdminRef};
