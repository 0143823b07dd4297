//! CloudWatch Logs: log groups, streams and filters (`AWS::Logs`).

pub mod codes;
mod cross_account_destination;
mod data_identifier;
mod data_protection_policy;
mod destinations;
mod filter_pattern;
mod log_group;
mod log_group_ref;
mod log_stream;
mod metric_filter;
mod processor;
mod query_definition;
mod resource_policy;
mod retention;
mod subscription_filter;
mod transformer;

pub use self::cross_account_destination::{CrossAccountDestination, CrossAccountDestinationRef};
pub use self::data_identifier::DataIdentifier;
pub use self::data_protection_policy::DataProtectionPolicy;
pub use self::destinations::{
    FirehoseDestination, KinesisDestination, LambdaDestination, LogSubscriptionDestination,
    LogSubscriptionDestinationConfig,
};
pub use self::filter_pattern::{FilterPattern, JsonPattern, SpaceDelimitedPattern};
pub use self::log_group::{LogGroup, LogGroupClass};
pub use self::log_group_ref::LogGroupRef;
pub use self::log_stream::{LogStream, LogStreamRef};
pub use self::metric_filter::{MetricFilter, MetricFilterRef};
pub use self::processor::{
    CsvParser, DateTimeConverter, DelimiterCharacter, GrokParser, JsonParser, KeyValueDelimiter,
    KeyValuePairDelimiter, KeyValueParser, ListToMap, OcsfParser, OcsfSourceType, Processor,
    ProcessorEntry, QuoteCharacter, TypeConverterType, VendedLogParser,
};
pub use self::query_definition::{QueryDefinition, QueryString};
pub use self::resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub use self::retention::RetentionDays;
pub use self::subscription_filter::{Distribution, SubscriptionFilter};
pub use self::transformer::Transformer;
#[doc(no_inline)]
pub use stackwright_cfn::logs::{
    CfnDestination, CfnLogGroup, CfnLogStream, CfnMetricFilter, CfnQueryDefinition,
    CfnResourcePolicy, CfnSubscriptionFilter, CfnTransformer,
};
