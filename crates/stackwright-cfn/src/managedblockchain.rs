// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ManagedBlockchain`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod accessor;
pub mod member;
pub mod node;

#[doc(inline)]
pub use self::accessor::{CfnAccessor, CfnAccessorRef};
#[doc(inline)]
pub use self::member::{CfnMember, CfnMemberRef};
#[doc(inline)]
pub use self::node::{CfnNode, CfnNodeRef};
