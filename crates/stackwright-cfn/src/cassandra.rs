// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Cassandra`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod keyspace;
pub mod table;
pub mod r#type;

#[doc(inline)]
pub use self::keyspace::{CfnKeyspace, CfnKeyspaceRef};
#[doc(inline)]
pub use self::table::{CfnTable, CfnTableRef};
#[doc(inline)]
pub use self::r#type::{CfnType, CfnTypeRef};
