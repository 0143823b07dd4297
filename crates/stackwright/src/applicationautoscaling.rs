//! Application Auto Scaling: capacity that follows demand.
//!
//! A [`ScalableTarget`] is a number of something, such as the tasks of a service, that may be changed
//! between two bounds; policies and schedules say when.

pub mod codes;
mod scaling_target;
mod schedule;
mod step_scaling;
mod target_tracking;

pub use crate::cloudwatch::Metric;
pub use scaling_target::{ScalableTarget, ScalableTargetRef, ServiceNamespace};
pub use schedule::{CronOptions, ScalingSchedule, Schedule};
#[doc(no_inline)]
pub use stackwright_cfn::applicationautoscaling::{CfnScalableTarget, CfnScalingPolicy};
pub(crate) use step_scaling::StepScalingPolicy;
pub use step_scaling::{AdjustmentType, MetricAggregationType, ScalingStep, StepScaling};
#[cfg(feature = "autoscaling")]
pub(crate) use target_tracking::customized;
pub use target_tracking::{PredefinedMetric, TargetTracking};
