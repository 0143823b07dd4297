// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DynamoDB`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod global_table;
pub mod table;

#[doc(inline)]
pub use self::global_table::{CfnGlobalTable, CfnGlobalTableRef};
#[doc(inline)]
pub use self::table::{CfnTable, CfnTableRef};
