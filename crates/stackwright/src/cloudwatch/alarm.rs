//! Alarms on metrics.

use stackwright_core::{Construct, IntoValue, Scope, Text, Value};

use super::alarm_options::{AlarmOptions, alarm_setters};
use super::alarm_ref::AlarmRef;
use super::expression::MetricExpression;

/// How a metric is compared with a threshold, or with a band.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CloudWatch")]
pub enum ComparisonOperator {
    GreaterThanOrEqualToThreshold,
    GreaterThanThreshold,
    LessThanThreshold,
    LessThanOrEqualToThreshold,
    /// Outside the band, on either side.
    LessThanLowerOrGreaterThanUpperThreshold,
    /// Above the band.
    GreaterThanUpperThreshold,
    /// Below the band.
    LessThanLowerThreshold,
}

impl ComparisonOperator {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::GreaterThanOrEqualToThreshold => "GreaterThanOrEqualToThreshold",
            Self::GreaterThanThreshold => "GreaterThanThreshold",
            Self::LessThanThreshold => "LessThanThreshold",
            Self::LessThanOrEqualToThreshold => "LessThanOrEqualToThreshold",
            Self::LessThanLowerOrGreaterThanUpperThreshold => {
                "LessThanLowerOrGreaterThanUpperThreshold"
            }
            Self::GreaterThanUpperThreshold => "GreaterThanUpperThreshold",
            Self::LessThanLowerThreshold => "LessThanLowerThreshold",
        }
    }

    /// Whether it compares with a fixed threshold.
    pub(super) const fn is_fixed(self) -> bool {
        !self.symbol().is_empty()
    }

    /// The sign that graphs show; a band has none.
    pub(super) const fn symbol(self) -> &'static str {
        match self {
            Self::GreaterThanOrEqualToThreshold => ">=",
            Self::GreaterThanThreshold => ">",
            Self::LessThanThreshold => "<",
            Self::LessThanOrEqualToThreshold => "<=",
            _ => "",
        }
    }
}

/// What periods without values count as.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TreatMissingData {
    /// As beyond the threshold.
    Breaching,
    /// As within the threshold.
    NotBreaching,
    /// The alarm stays as it is.
    Ignore,
    /// As missing: where all are, the alarm has insufficient data.
    Missing,
}

impl TreatMissingData {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Breaching => "breaching",
            Self::NotBreaching => "notBreaching",
            Self::Ignore => "ignore",
            Self::Missing => "missing",
        }
    }
}

/// Whether percentiles of too few values to be significant change an alarm's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LowSampleCount {
    /// They do.
    Evaluate,
    /// They don't.
    Ignore,
}

impl LowSampleCount {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Evaluate => "evaluate",
            Self::Ignore => "ignore",
        }
    }
}

/// An alarm on a metric, or on an expression over metrics (`AWS::CloudWatch::Alarm`).
///
/// ```
/// use stackwright::cloudwatch::{Alarm, ComparisonOperator, Metric, TreatMissingData};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let healthy = Metric::new("Shop", "HealthyHosts").period(Duration::minutes(1));
/// stack.add(
///     "TooFew",
///     Alarm::new(healthy, 2, 3)
///         .comparison_operator(ComparisonOperator::LessThanThreshold)
///         .treat_missing_data(TreatMissingData::Breaching),
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Alarm(AlarmOptions);

impl Alarm {
    /// An alarm that is on when the metric was at the threshold or above for so many periods.
    pub fn new(
        metric: impl Into<MetricExpression>,
        threshold: impl IntoValue<f64>,
        evaluation_periods: u32,
    ) -> Self {
        Self(AlarmOptions::new(
            metric.into(),
            threshold.into_value(),
            evaluation_periods,
            ComparisonOperator::GreaterThanOrEqualToThreshold,
        ))
    }

    alarm_setters!();

    /// An existing alarm of the stack's own account and region, by its name.
    #[track_caller]
    pub fn from_alarm_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> AlarmRef {
        AlarmRef::by_name(&scope.group(id), name.into_value())
    }

    /// An existing alarm, by its ARN.
    #[track_caller]
    pub fn from_alarm_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<String>,
    ) -> AlarmRef {
        let arn: Value<String> = arn.into_value();
        AlarmRef::by_arn(&scope.group(id), arn)
    }
}

impl Construct for Alarm {
    type Handle = AlarmRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AlarmRef {
        self.0.build(scope)
    }
}
