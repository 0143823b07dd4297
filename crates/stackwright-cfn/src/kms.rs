// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::KMS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod alias;
pub mod key;
pub mod replica_key;

#[doc(inline)]
pub use self::alias::{CfnAlias, CfnAliasRef};
#[doc(inline)]
pub use self::key::{CfnKey, CfnKeyRef};
#[doc(inline)]
pub use self::replica_key::{CfnReplicaKey, CfnReplicaKeyRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[&alias::INFO, &key::INFO, &replica_key::INFO];
