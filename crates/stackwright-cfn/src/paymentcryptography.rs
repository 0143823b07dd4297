// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::PaymentCryptography`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod alias;
pub mod key;

#[doc(inline)]
pub use self::alias::{CfnAlias, CfnAliasRef};
#[doc(inline)]
pub use self::key::{CfnKey, CfnKeyRef};
