// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AutoScaling`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod auto_scaling_group;
pub mod launch_configuration;
pub mod lifecycle_hook;
pub mod scaling_policy;
pub mod scheduled_action;
pub mod warm_pool;

#[doc(inline)]
pub use self::auto_scaling_group::{CfnAutoScalingGroup, CfnAutoScalingGroupRef};
#[doc(inline)]
pub use self::launch_configuration::{CfnLaunchConfiguration, CfnLaunchConfigurationRef};
#[doc(inline)]
pub use self::lifecycle_hook::{CfnLifecycleHook, CfnLifecycleHookRef};
#[doc(inline)]
pub use self::scaling_policy::{CfnScalingPolicy, CfnScalingPolicyRef};
#[doc(inline)]
pub use self::scheduled_action::{CfnScheduledAction, CfnScheduledActionRef};
#[doc(inline)]
pub use self::warm_pool::{CfnWarmPool, CfnWarmPoolRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &auto_scaling_group::INFO,
    &launch_configuration::INFO,
    &lifecycle_hook::INFO,
    &scaling_policy::INFO,
    &scheduled_action::INFO,
    &warm_pool::INFO,
];
