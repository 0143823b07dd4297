// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CodeConnections`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connection;
pub mod host;

#[doc(inline)]
pub use self::connection::{CfnConnection, CfnConnectionRef};
#[doc(inline)]
pub use self::host::{CfnHost, CfnHostRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[&connection::INFO, &host::INFO];
