// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CloudWatch`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod alarm;
pub mod alarm_mute_rule;
pub mod anomaly_detector;
pub mod composite_alarm;
pub mod dashboard;
pub mod insight_rule;
pub mod log_alarm;
pub mod metric_stream;
pub mod otel_enrichment;

#[doc(inline)]
pub use self::alarm::{CfnAlarm, CfnAlarmRef};
#[doc(inline)]
pub use self::alarm_mute_rule::{CfnAlarmMuteRule, CfnAlarmMuteRuleRef};
#[doc(inline)]
pub use self::anomaly_detector::{CfnAnomalyDetector, CfnAnomalyDetectorRef};
#[doc(inline)]
pub use self::composite_alarm::{CfnCompositeAlarm, CfnCompositeAlarmRef};
#[doc(inline)]
pub use self::dashboard::{CfnDashboard, CfnDashboardRef};
#[doc(inline)]
pub use self::insight_rule::{CfnInsightRule, CfnInsightRuleRef};
#[doc(inline)]
pub use self::log_alarm::{CfnLogAlarm, CfnLogAlarmRef};
#[doc(inline)]
pub use self::metric_stream::{CfnMetricStream, CfnMetricStreamRef};
#[doc(inline)]
pub use self::otel_enrichment::{CfnOTelEnrichment, CfnOTelEnrichmentRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &alarm::INFO,
    &alarm_mute_rule::INFO,
    &anomaly_detector::INFO,
    &composite_alarm::INFO,
    &dashboard::INFO,
    &insight_rule::INFO,
    &log_alarm::INFO,
    &metric_stream::INFO,
    &otel_enrichment::INFO,
];
