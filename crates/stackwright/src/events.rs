//! EventBridge: rules, schedules, buses and what events lead to (`AWS::Events`).

mod api_destination;
mod archive;
pub mod codes;
mod connection;
#[cfg(feature = "ecs")]
mod ecs_task;
mod event_bus;
mod event_pattern;
mod input;
mod rule;
mod schedule;
mod target;
mod targets;

pub use self::api_destination::{ApiDestination, ApiDestinationRef};
pub use self::archive::{Archive, ArchiveRef};
pub use self::connection::{Authorization, Connection, ConnectionRef, HttpMethod, HttpParameter};
#[cfg(feature = "ecs")]
pub use self::ecs_task::{ContainerOverride, EcsTask};
pub use self::event_bus::{EventBus, EventBusRef, IncludeDetail, LogConfig, LogLevel};
pub use self::event_pattern::{EventPattern, Match};
pub use self::input::{EventField, RuleTargetInput};
pub use self::rule::{Rule, RuleRef};
pub use self::schedule::{CronOptions, Schedule};
pub use self::target::{RuleTarget, RuleTargetConfig};
pub use self::targets::{ApiDestinationTarget, EventBusTarget, SnsTopic, SqsQueue};
#[doc(no_inline)]
pub use stackwright_cfn::events::{
    CfnApiDestination, CfnArchive, CfnConnection, CfnEndpoint, CfnEventBus, CfnEventBusPolicy,
    CfnRule,
};
