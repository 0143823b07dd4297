//! Patterns: what many services on ECS look like, in one construct.
//!
//! | pattern | on Fargate | on EC2 |
//! | --- | --- | --- |
//! | a service behind an application load balancer | [`ApplicationLoadBalancedFargateService`] | [`ApplicationLoadBalancedEc2Service`] |
//! | a service behind a network load balancer | [`NetworkLoadBalancedFargateService`] | [`NetworkLoadBalancedEc2Service`] |
//! | several target groups behind application load balancers | [`ApplicationMultipleTargetGroupsFargateService`] | [`ApplicationMultipleTargetGroupsEc2Service`] |
//! | several target groups behind network load balancers | [`NetworkMultipleTargetGroupsFargateService`] | [`NetworkMultipleTargetGroupsEc2Service`] |
//! | a service that works off a queue | [`QueueProcessingFargateService`] | [`QueueProcessingEc2Service`] |
//! | tasks on a schedule | [`ScheduledFargateTask`] | [`ScheduledEc2Task`] |
//!
//! All of them are a [`Pattern`]: they take a cluster, a VPC or neither ([`ServicePlace`]), and an image or
//! a task definition ([`ServiceTask`]). The options of a service, of its task definition and container are
//! the same everywhere.
//!
//! # Coming from the CDK
//! | there | here |
//! | --- | --- |
//! | `cluster`, `vpc`, or neither | the first argument of `new`: `&cluster`, `&vpc` or [`ServicePlace::own`] |
//! | `taskImageOptions`, `scheduledFargateTaskImageOptions` | the image as the second argument, its options as setters of the pattern |
//! | `taskDefinition`, `scheduledFargateTaskDefinitionOptions` | `&task` as the second argument, without those setters |
//! | `healthCheck` of a container | `container_health_check`; `health_check` is that of the load balancer |
//! | `loadBalancer` | `use_load_balancer` |
//! | `domainName` and `domainZone` | `domain`, which takes both |
//! | `queue`, or `maxReceiveCount`, `visibilityTimeout` and `retentionPeriod` | `queue`, which takes `&queue` or a [`ProcessingQueue`] |
//! | `loadBalancers`, `targetGroups` | `load_balancer` and `target_group`, once for each |
//! | `priority`, `hostHeader` and `pathPattern` of a target group | [`rule`](ApplicationTargetProps::rule), which takes all conditions |
//! | `task.securityGroups` of a scheduled task | `connections` |

mod application_load_balanced_service;
mod application_multiple_target_groups_service;
pub mod codes;
mod front;
mod launch;
mod multiple_target_groups_service;
mod network_load_balanced_service;
mod network_multiple_target_groups_service;
mod pattern;
mod place;
#[cfg(feature = "sqs")]
mod queue_processing_service;
#[cfg(feature = "events")]
mod scheduled_task;
mod task;

pub use application_load_balanced_service::{
    ApplicationLoadBalanced, ApplicationLoadBalancedEc2Service,
    ApplicationLoadBalancedEc2ServiceRef, ApplicationLoadBalancedFargateService,
    ApplicationLoadBalancedFargateServiceRef, ApplicationLoadBalancedParts,
};
pub use application_multiple_target_groups_service::{
    Application, ApplicationListenerProps, ApplicationLoadBalancerProps,
    ApplicationMultipleTargetGroupsEc2Service, ApplicationMultipleTargetGroupsEc2ServiceRef,
    ApplicationMultipleTargetGroupsFargateService,
    ApplicationMultipleTargetGroupsFargateServiceRef, ApplicationTargetProps,
};
pub use front::{
    ApplicationLoadBalancedServiceRecordType, FrontedKind, LoadBalancedServiceRecordType,
    NetworkLoadBalancedServiceRecordType,
};
pub use launch::{Ec2, Fargate, Launch};
pub use multiple_target_groups_service::{
    LoadBalancerProps, MultipleTargetGroups, MultipleTargetGroupsParts,
};
pub use network_load_balanced_service::{
    NetworkLoadBalanced, NetworkLoadBalancedEc2Service, NetworkLoadBalancedEc2ServiceRef,
    NetworkLoadBalancedFargateService, NetworkLoadBalancedFargateServiceRef,
    NetworkLoadBalancedParts,
};
pub use network_multiple_target_groups_service::{
    Network, NetworkListenerProps, NetworkLoadBalancerProps, NetworkMultipleTargetGroupsEc2Service,
    NetworkMultipleTargetGroupsEc2ServiceRef, NetworkMultipleTargetGroupsFargateService,
    NetworkMultipleTargetGroupsFargateServiceRef, NetworkTargetProps,
};
pub use pattern::{BalancedKind, Pattern, PatternRef, ServiceKind};
pub use place::ServicePlace;
#[cfg(feature = "sqs")]
pub use queue_processing_service::{
    ProcessedQueue, ProcessingQueue, QueueProcessing, QueueProcessingEc2Service,
    QueueProcessingEc2ServiceRef, QueueProcessingFargateService, QueueProcessingFargateServiceRef,
    QueueProcessingParts,
};
#[cfg(feature = "events")]
pub use scheduled_task::{
    Scheduled, ScheduledEc2Task, ScheduledEc2TaskRef, ScheduledFargateTask,
    ScheduledFargateTaskRef, ScheduledTaskRef,
};
pub use task::{GivenTask, ServiceTask, TaskImage};
