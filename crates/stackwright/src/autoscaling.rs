//! Amazon EC2 Auto Scaling: groups of instances.
//!
//! An [`AutoScalingGroup`] keeps a number of instances running, by a launch template of its own, by one
//! that is given, or by a mix of types and of regular and Spot instances.
//!
//! ```
//! use stackwright::prelude::*;
//! use stackwright::autoscaling::AutoScalingGroup;
//! use stackwright::ec2::{InstanceType, MachineImage, Vpc};
//!
//! let stack = Stack::new("shop");
//! let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
//! let image = MachineImage::latest_amazon_linux2023();
//! let group = AutoScalingGroup::new(&vpc, InstanceType::new("t3.micro"), image)
//!     .min_capacity(2)
//!     .max_capacity(6)
//!     .require_imdsv2(true);
//! let group = stack.add("Instances", group);
//! group.scale_on_cpu_utilization(&stack, "Cpu", stackwright::autoscaling::TargetTracking::new(60.0));
//! ```

mod auto_scaling_group;
pub mod codes;
mod health_checks;
mod lifecycle_hook;
mod mixed_instances_policy;
mod notifications;
mod scaling;
mod schedule;
mod signals;
mod update_policy;
mod warm_pool;

#[doc(no_inline)]
pub use crate::applicationautoscaling::{
    AdjustmentType, Metric, MetricAggregationType, ScalingStep,
};
pub use auto_scaling_group::{
    AutoScalingGroup, AutoScalingGroupRef, CapacityDistributionStrategy, DeletionProtection,
    GivenLaunchTemplate, GroupMetric, GroupMetrics, Launch, Monitoring, OwnLaunchTemplate,
    TerminateHookAbandonAction, TerminationPolicy,
};
pub use health_checks::{AdditionalHealthCheckType, HealthChecks};
pub use lifecycle_hook::{
    DefaultResult, LifecycleHook, LifecycleHookRef, LifecycleHookTarget, LifecycleTransition,
};
pub use mixed_instances_policy::{
    InstancesDistribution, LaunchTemplateOverride, MixedInstancesPolicy,
    OnDemandAllocationStrategy, SpotAllocationStrategy,
};
pub use notifications::{NotificationConfiguration, ScalingEvent};
pub use scaling::{StepScaling, TargetTracking, TargetTrackingRef};
pub use schedule::{CronOptions, Schedule, ScheduledAction, ScheduledActionRef};
pub use signals::Signals;
#[doc(no_inline)]
pub use stackwright_cfn::autoscaling::{
    CfnAutoScalingGroup, CfnLaunchConfiguration, CfnLifecycleHook, CfnScalingPolicy,
    CfnScheduledAction, CfnWarmPool,
};
pub use update_policy::{
    InstanceRefresh, InstanceRefreshStrategy, RollingUpdate, ScaleInProtectedInstances,
    ScalingProcess, StandbyInstances, UpdatePolicy,
};
pub use warm_pool::{PoolState, WarmPool};
