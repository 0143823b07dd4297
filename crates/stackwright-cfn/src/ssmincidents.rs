// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SSMIncidents`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod replication_set;
pub mod response_plan;

#[doc(inline)]
pub use self::replication_set::{CfnReplicationSet, CfnReplicationSetRef};
#[doc(inline)]
pub use self::response_plan::{CfnResponsePlan, CfnResponsePlanRef};
