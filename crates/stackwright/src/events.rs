//! EventBridge: rules, schedules, buses and what events lead to (`AWS::Events`).

mod api_destination;
mod archive;
mod arn_targets;
#[cfg(feature = "codebuild")]
mod code_build_project;
#[cfg(feature = "codepipeline")]
mod code_pipeline;
pub mod codes;
mod connection;
#[cfg(feature = "ecs")]
mod ecs_task;
mod event_bus;
mod event_pattern;
mod input;
mod redshift_query;
mod rule;
mod schedule;
mod target;
mod targets;

pub use self::api_destination::{ApiDestination, ApiDestinationRef};
pub use self::archive::{Archive, ArchiveRef};
pub use self::arn_targets::{
    BatchJob, FirehoseDeliveryStream, KinesisStream, LambdaFunction, SfnStateMachine,
};
#[cfg(feature = "codebuild")]
pub use self::code_build_project::CodeBuildProject;
#[cfg(feature = "codepipeline")]
pub use self::code_pipeline::CodePipeline;
pub use self::connection::{Authorization, Connection, ConnectionRef, HttpMethod, HttpParameter};
#[cfg(feature = "ecs")]
pub use self::ecs_task::{ContainerOverride, EcsTask};
pub use self::event_bus::{EventBus, EventBusRef, IncludeDetail, LogConfig, LogLevel};
pub use self::event_pattern::{EventPattern, Match};
pub(crate) use self::input::event_fields;
pub use self::input::{EventField, RuleTargetInput};
pub use self::redshift_query::RedshiftQuery;
pub use self::rule::{Rule, RuleRef};
pub use self::schedule::{CronOptions, Schedule};
pub use self::target::{RuleTarget, RuleTargetConfig};
pub use self::targets::{ApiDestinationTarget, EventBusTarget, SnsTopic, SqsQueue};
#[doc(no_inline)]
pub use stackwright_cfn::events::{
    CfnApiDestination, CfnArchive, CfnConnection, CfnEndpoint, CfnEventBus, CfnEventBusPolicy,
    CfnRule,
};
