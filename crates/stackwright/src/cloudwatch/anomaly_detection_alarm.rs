//! Alarms on what is unusual.

use stackwright_core::{Construct, IntoValue, Scope};

use super::alarm::{ComparisonOperator, LowSampleCount, TreatMissingData};
use super::alarm_options::{AlarmOptions, alarm_setters};
use super::alarm_ref::AlarmRef;
use super::expression::{MathExpression, MetricExpression};

/// An alarm that is on when a metric leaves the band in which it is expected from its past.
///
/// ```
/// use stackwright::cloudwatch::{AnomalyDetectionAlarm, ComparisonOperator, Metric};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// stack.add(
///     "Unusual",
///     AnomalyDetectionAlarm::new(Metric::new("Shop", "Orders"), 3)
///         .std_devs(3)
///         .comparison_operator(ComparisonOperator::LessThanLowerThreshold),
/// );
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html>
#[derive(Clone, Debug)]
pub struct AnomalyDetectionAlarm(AlarmOptions, f64);

impl AnomalyDetectionAlarm {
    /// An alarm that is on when the metric was outside the band, on either side, for so many periods.
    pub fn new(metric: impl Into<MetricExpression>, evaluation_periods: u32) -> Self {
        let options = AlarmOptions::new(
            metric.into(),
            0.into_value(),
            evaluation_periods,
            ComparisonOperator::LessThanLowerOrGreaterThanUpperThreshold,
        );
        Self(options, 2.0)
    }

    /// How wide the band is, in standard deviations. Default: 2.
    #[must_use]
    pub fn std_devs(mut self, deviations: impl Into<f64>) -> Self {
        self.1 = deviations.into();
        self
    }

    alarm_setters!();
}

impl Construct for AnomalyDetectionAlarm {
    type Handle = AlarmRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AlarmRef {
        let Self(mut options, deviations) = self;
        options.metric = MathExpression::anomaly_detection_band(options.metric, deviations).into();
        options.build(scope)
    }
}
