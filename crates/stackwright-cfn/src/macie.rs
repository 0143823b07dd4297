// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Macie`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod allow_list;
pub mod custom_data_identifier;
pub mod findings_filter;
pub mod member;
pub mod session;

#[doc(inline)]
pub use self::allow_list::{CfnAllowList, CfnAllowListRef};
#[doc(inline)]
pub use self::custom_data_identifier::{CfnCustomDataIdentifier, CfnCustomDataIdentifierRef};
#[doc(inline)]
pub use self::findings_filter::{CfnFindingsFilter, CfnFindingsFilterRef};
#[doc(inline)]
pub use self::member::{CfnMember, CfnMemberRef};
#[doc(inline)]
pub use self::session::{CfnSession, CfnSessionRef};
