//! Patterns: what many services on ECS look like, in one construct.

mod application_load_balanced_fargate_service;
pub mod codes;
mod load_balanced_options;
mod steps;

pub use application_load_balanced_fargate_service::{
    ApplicationLoadBalancedFargateService, ApplicationLoadBalancedFargateServiceRef,
    ApplicationLoadBalancedServiceRecordType, ServicePlace, ServiceTask,
};
