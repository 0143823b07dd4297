// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SNS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod subscription;
pub mod topic;
pub mod topic_inline_policy;
pub mod topic_policy;

#[doc(inline)]
pub use self::subscription::{CfnSubscription, CfnSubscriptionRef};
#[doc(inline)]
pub use self::topic::{CfnTopic, CfnTopicRef};
#[doc(inline)]
pub use self::topic_inline_policy::{CfnTopicInlinePolicy, CfnTopicInlinePolicyRef};
#[doc(inline)]
pub use self::topic_policy::{CfnTopicPolicy, CfnTopicPolicyRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &subscription::INFO,
    &topic::INFO,
    &topic_inline_policy::INFO,
    &topic_policy::INFO,
];
