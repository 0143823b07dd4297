// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::XRay`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod group;
pub mod resource_policy;
pub mod sampling_rule;
pub mod transaction_search_config;

#[doc(inline)]
pub use self::group::{CfnGroup, CfnGroupRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::sampling_rule::{CfnSamplingRule, CfnSamplingRuleRef};
#[doc(inline)]
pub use self::transaction_search_config::{
    CfnTransactionSearchConfig, CfnTransactionSearchConfigRef,
};
