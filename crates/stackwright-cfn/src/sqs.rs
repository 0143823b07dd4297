// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SQS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod queue;
pub mod queue_inline_policy;
pub mod queue_policy;

#[doc(inline)]
pub use self::queue::{CfnQueue, CfnQueueRef};
#[doc(inline)]
pub use self::queue_inline_policy::{CfnQueueInlinePolicy, CfnQueueInlinePolicyRef};
#[doc(inline)]
pub use self::queue_policy::{CfnQueuePolicy, CfnQueuePolicyRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &queue::INFO,
    &queue_inline_policy::INFO,
    &queue_policy::INFO,
];
