//! CloudWatch Logs: log groups, streams and filters (`AWS::Logs`).

pub mod codes;
mod filter_pattern;
mod log_group;
mod log_group_ref;
mod log_stream;
mod metric_filter;
mod resource_policy;
mod retention;
mod subscription_filter;

pub use self::filter_pattern::{FilterPattern, JsonPattern, SpaceDelimitedPattern};
pub use self::log_group::{LogGroup, LogGroupClass};
pub use self::log_group_ref::LogGroupRef;
pub use self::log_stream::{LogStream, LogStreamRef};
pub use self::metric_filter::{MetricFilter, MetricFilterRef};
pub use self::resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub use self::retention::RetentionDays;
pub use self::subscription_filter::{Distribution, SubscriptionFilter};
#[doc(no_inline)]
pub use stackwright_cfn::logs::{
    CfnLogGroup, CfnLogStream, CfnMetricFilter, CfnResourcePolicy, CfnSubscriptionFilter,
};
