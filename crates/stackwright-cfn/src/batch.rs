// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Batch`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod compute_environment;
pub mod consumable_resource;
pub mod job_definition;
pub mod job_queue;
pub mod quota_share;
pub mod scheduling_policy;
pub mod service_environment;

#[doc(inline)]
pub use self::compute_environment::{CfnComputeEnvironment, CfnComputeEnvironmentRef};
#[doc(inline)]
pub use self::consumable_resource::{CfnConsumableResource, CfnConsumableResourceRef};
#[doc(inline)]
pub use self::job_definition::{CfnJobDefinition, CfnJobDefinitionRef};
#[doc(inline)]
pub use self::job_queue::{CfnJobQueue, CfnJobQueueRef};
#[doc(inline)]
pub use self::quota_share::{CfnQuotaShare, CfnQuotaShareRef};
#[doc(inline)]
pub use self::scheduling_policy::{CfnSchedulingPolicy, CfnSchedulingPolicyRef};
#[doc(inline)]
pub use self::service_environment::{CfnServiceEnvironment, CfnServiceEnvironmentRef};

use crate::l1::*;

/// The values of `State` of `AWS::Batch::QuotaShare`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
