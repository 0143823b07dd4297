// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::RedshiftServerless`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod namespace;
pub mod snapshot;
pub mod workgroup;

#[doc(inline)]
pub use self::namespace::{CfnNamespace, CfnNamespaceRef};
#[doc(inline)]
pub use self::snapshot::{CfnSnapshot, CfnSnapshotRef};
#[doc(inline)]
pub use self::workgroup::{CfnWorkgroup, CfnWorkgroupRef};
