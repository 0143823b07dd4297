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
mod alarm_widgets;
mod anomaly_detection_alarm;
pub mod codes;
mod composite_alarm;
mod dashboard;
mod expression;
mod graph_axis;
mod graph_widget;
mod layout;
mod log_query_widget;
mod metric;
mod metric_set;
mod promql_alarm;
mod statistic;
mod table_widget;
mod value_widgets;
mod variable;
mod widget;

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
pub use self::alarm_widgets::{AlarmStatusSortBy, AlarmStatusWidget, AlarmWidget};
pub use self::anomaly_detection_alarm::AnomalyDetectionAlarm;
pub use self::composite_alarm::CompositeAlarm;
pub use self::dashboard::{Dashboard, DashboardRef, PeriodOverride};
pub use self::expression::{GraphMetric, MathExpression, MetricExpression, SearchExpression};
pub use self::graph_axis::{
    Color, HorizontalAnnotation, LegendPosition, Shading, VerticalAnnotation, VerticalShading,
    YAxis,
};
pub use self::graph_widget::{GraphWidget, GraphWidgetView};
pub use self::layout::{Column, Row, Spacer};
pub use self::log_query_widget::{LogQueryLanguage, LogQueryVisualization, LogQueryWidget};
#[allow(
    unused_imports,
    reason = "not every combination of features has metrics"
)]
pub(crate) use self::metric::metric_verbs;
pub use self::metric::{Metric, Unit};
pub use self::promql_alarm::PromQlAlarm;
pub use self::statistic::Statistic;
pub use self::table_widget::{
    TableLayout, TableSummary, TableSummaryColumn, TableThreshold, TableWidget,
};
pub use self::value_widgets::{GaugeWidget, SingleValueWidget};
pub use self::variable::{DashboardVariable, VariableInput, VariableValue, VariableValues};
pub use self::widget::{CustomWidget, TextWidget, TextWidgetBackground, Widget};
#[doc(no_inline)]
pub use stackwright_cfn::cloudwatch::{
    CfnAlarm, CfnAlarmMuteRule, CfnAnomalyDetector, CfnCompositeAlarm, CfnDashboard,
    CfnInsightRule, CfnMetricStream,
};
