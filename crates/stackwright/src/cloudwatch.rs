//! CloudWatch: metrics, alarms and dashboards (`AWS::CloudWatch`).
//!
//! A [`Metric`] is a value: other constructs hand theirs out (`queue.metric_approximate_age_of_oldest_message()`),
//! and alarms, dashboards and automatic scaling take them. [`MathExpression`] combines several.
//!
//! | what | constructs |
//! | --- | --- |
//! | metrics | [`Metric`], [`MathExpression`], [`SearchExpression`], [`Statistic`], [`Unit`] |
//! | alarms | [`Alarm`], [`AnomalyDetectionAlarm`], [`CompositeAlarm`] with [`AlarmRule`], [`PromQlAlarm`], [`AlarmMuteRule`] |
//! | what alarms do | [`AlarmAction`]: topics, [`LambdaAction`], [`Ec2Action`], [`SsmAction`], [`SsmIncidentAction`] |
//! | dashboards | [`Dashboard`], [`Widget`] and the widgets, [`DashboardVariable`] |

mod alarm;
mod alarm_action;
mod alarm_mute_rule;
mod alarm_options;
mod alarm_ref;
mod alarm_rule;
mod anomaly_detection_alarm;
pub mod codes;
mod composite_alarm;
#[cfg(feature = "cloudwatch-dashboards")]
mod dashboards;
mod expression;
mod graph_axis;
mod metric;
mod metric_set;
mod promql_alarm;
mod statistic;

pub use self::alarm::{Alarm, ComparisonOperator, LowSampleCount, TreatMissingData};
pub use self::alarm_action::{
    AlarmAction, Ec2Action, LambdaAction, OpsItemCategory, OpsItemSeverity, SsmAction,
    SsmIncidentAction,
};
pub use self::alarm_mute_rule::{
    AlarmMuteRule, AlarmMuteRuleRef, CalendarDateTime, MuteCron, MuteSchedule,
};
pub use self::alarm_ref::AlarmRef;
pub use self::alarm_rule::{AlarmRule, AlarmState, AtLeastThreshold};
pub use self::anomaly_detection_alarm::AnomalyDetectionAlarm;
pub use self::composite_alarm::CompositeAlarm;
#[cfg(feature = "cloudwatch-dashboards")]
pub use self::dashboards::*;
pub use self::expression::{GraphMetric, MathExpression, MetricExpression, SearchExpression};
pub use self::graph_axis::{
    Color, HorizontalAnnotation, LegendPosition, Shading, VerticalAnnotation, VerticalShading,
    YAxis,
};
pub(crate) use self::metric::metric_verbs;
pub use self::metric::{Metric, Unit};
pub use self::promql_alarm::PromQlAlarm;
pub use self::statistic::Statistic;
#[doc(no_inline)]
pub use stackwright_cfn::cloudwatch::{
    CfnAlarm, CfnAlarmMuteRule, CfnAnomalyDetector, CfnCompositeAlarm, CfnDashboard,
    CfnInsightRule, CfnMetricStream,
};
