// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::EventSchemas`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod discoverer;
pub mod registry;
pub mod registry_policy;
pub mod schema;

#[doc(inline)]
pub use self::discoverer::{CfnDiscoverer, CfnDiscovererRef};
#[doc(inline)]
pub use self::registry::{CfnRegistry, CfnRegistryRef};
#[doc(inline)]
pub use self::registry_policy::{CfnRegistryPolicy, CfnRegistryPolicyRef};
#[doc(inline)]
pub use self::schema::{CfnSchema, CfnSchemaRef};
