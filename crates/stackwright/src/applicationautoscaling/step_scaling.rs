//! Policies that change capacity in steps.

use stackwright_core::{Construct, Diagnostic, Duration, Node, Object, Scope, Value};

use super::codes;
use crate::cloudwatch::{Alarm, ComparisonOperator, MetricExpression};

/// What the number of a step means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdjustmentType {
    /// It is added to the capacity.
    ChangeInCapacity,
    /// So many percent of the capacity are added.
    PercentChangeInCapacity,
    /// It is the new capacity.
    ExactCapacity,
}

/// What is made of the metric's values while an alarm is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of statistics")]
pub enum MetricAggregationType {
    Average,
    Minimum,
    Maximum,
}

/// A change of the capacity while the metric is in a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScalingStep {
    lower: Option<f64>,
    upper: Option<f64>,
    change: i64,
}

impl ScalingStep {
    /// A change while the metric is at a bound or above, up to the next step.
    pub fn above(lower: impl Into<f64>, change: i64) -> Self {
        Self {
            lower: Some(lower.into()),
            upper: None,
            change,
        }
    }

    /// A change while the metric is at a bound or below, down to the next step.
    pub fn below(upper: impl Into<f64>, change: i64) -> Self {
        Self {
            lower: None,
            upper: Some(upper.into()),
            change,
        }
    }

    /// A change while the metric is between two bounds.
    pub fn between(lower: impl Into<f64>, upper: impl Into<f64>, change: i64) -> Self {
        Self {
            lower: Some(lower.into()),
            upper: Some(upper.into()),
            change,
        }
    }
}

/// A policy that changes the capacity in steps, as a metric passes thresholds: an alarm for each end
/// of the range in which nothing changes.
///
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html>
#[derive(Clone, Debug)]
pub struct StepScaling {
    metric: MetricExpression,
    steps: Vec<ScalingStep>,
    adjustment_type: AdjustmentType,
    cooldown: Option<Duration>,
    min_adjustment_magnitude: Option<u32>,
    evaluation_periods: u32,
    datapoints_to_alarm: Option<u32>,
    metric_aggregation_type: Option<MetricAggregationType>,
}

impl StepScaling {
    /// Follows a metric by these steps.
    pub fn new(
        metric: impl Into<MetricExpression>,
        steps: impl IntoIterator<Item = ScalingStep>,
    ) -> Self {
        Self {
            metric: metric.into(),
            steps: steps.into_iter().collect(),
            adjustment_type: AdjustmentType::ChangeInCapacity,
            cooldown: None,
            min_adjustment_magnitude: None,
            evaluation_periods: 1,
            datapoints_to_alarm: None,
            metric_aggregation_type: None,
        }
    }

    /// What the numbers of the steps mean. Default: they are added to the capacity.
    #[must_use]
    pub fn adjustment_type(mut self, adjustment: AdjustmentType) -> Self {
        self.adjustment_type = adjustment;
        self
    }

    /// How long to wait after a change. Default: as the service has it.
    #[must_use]
    pub fn cooldown(mut self, cooldown: Duration) -> Self {
        self.cooldown = Some(cooldown);
        self
    }

    /// The least change, where it is given in percent. Default: 1.
    #[must_use]
    pub fn min_adjustment_magnitude(mut self, magnitude: u32) -> Self {
        self.min_adjustment_magnitude = Some(magnitude);
        self
    }

    /// How many periods of the metric an alarm looks at. Default: 1.
    #[must_use]
    pub fn evaluation_periods(mut self, periods: u32) -> Self {
        self.evaluation_periods = periods;
        self
    }

    /// How many of these periods have to be beyond the threshold. Default: all.
    #[must_use]
    pub fn datapoints_to_alarm(mut self, datapoints: u32) -> Self {
        self.datapoints_to_alarm = Some(datapoints);
        self
    }

    /// What is made of the metric's values. Default: as the metric's statistic, else the average.
    #[must_use]
    pub fn metric_aggregation_type(mut self, aggregation: MetricAggregationType) -> Self {
        self.metric_aggregation_type = Some(aggregation);
        self
    }

    fn aggregation(&self) -> Option<&'static str> {
        let by_statistic = || match &self.metric {
            MetricExpression::Metric(metric) => Some(match metric.statistic_ref().as_str() {
                "Minimum" => MetricAggregationType::Minimum,
                "Maximum" => MetricAggregationType::Maximum,
                _ => MetricAggregationType::Average,
            }),
            MetricExpression::Math(_) => None,
        };
        let aggregation = self.metric_aggregation_type.or_else(by_statistic)?;
        Some(match aggregation {
            MetricAggregationType::Average => "Average",
            MetricAggregationType::Minimum => "Minimum",
            MetricAggregationType::Maximum => "Maximum",
        })
    }

    /// The ranges below and above the one in which nothing changes, each from the inside out.
    fn sides(&self) -> Result<(Vec<Range>, Vec<Range>), &'static str> {
        let ranges = Range::complete(&self.steps)?;
        let quiet = |range: &Range| {
            range.change == 0 && self.adjustment_type != AdjustmentType::ExactCapacity
        };
        let gaps = ranges
            .windows(2)
            .enumerate()
            .filter(|(_, pair)| pair[0].to < pair[1].from);
        let mut borders: Vec<usize> = gaps.map(|(index, _)| index + 1).collect();
        borders.extend(
            ranges
                .iter()
                .enumerate()
                .filter(|(_, range)| quiet(range))
                .map(|(index, _)| index),
        );
        let open_below = ranges.first().is_some_and(|range| range.from > 0.0);
        let open_above = ranges.last().is_some_and(|range| range.to < f64::INFINITY);
        let split = match (borders.as_slice(), open_below, open_above) {
            ([], false, false) => ranges.len() / 2,
            ([], true, false) => 0,
            ([], false, true) => ranges.len(),
            ([one], false, false) => *one,
            _ => return Err("the steps leave more than one range without change"),
        };
        let (below, above) = ranges.split_at(split);
        let changing = |ranges: &[Range]| {
            ranges
                .iter()
                .copied()
                .filter(|range| !quiet(range))
                .collect::<Vec<_>>()
        };
        Ok((changing(below).into_iter().rev().collect(), changing(above)))
    }
}

/// A step with both of its bounds.
#[derive(Clone, Copy, Debug)]
struct Range {
    from: f64,
    to: f64,
    change: i64,
}

impl Range {
    fn complete(steps: &[ScalingStep]) -> Result<Vec<Self>, &'static str> {
        if steps.len() < 2 {
            return Err("a step scaling policy has fewer than two steps");
        }
        let mut steps = steps.to_vec();
        let key = |step: &ScalingStep| step.lower.or(step.upper).unwrap_or(0.0);
        steps.sort_by(|left, right| key(left).total_cmp(&key(right)));
        let mut ranges: Vec<Self> = Vec::with_capacity(steps.len());
        for (index, step) in steps.iter().enumerate() {
            let before = ranges.last().map_or(0.0, |range| range.to);
            let next = steps.get(index + 1).and_then(|next| next.lower);
            let from = step.lower.unwrap_or(before);
            let to = step.upper.or(next).unwrap_or(f64::INFINITY);
            // Metrics start at zero: a step up to zero is for zero alone, and open below.
            let is_empty = from > to || (from == to && to > 0.0);
            if from < before || is_empty {
                return Err("the steps of a step scaling policy overlap");
            }
            ranges.push(Self {
                from,
                to,
                change: step.change,
            });
        }
        Ok(ranges)
    }

    fn adjustment(&self, from: Option<f64>, to: Option<f64>) -> Node {
        let mut adjustment = Object::typed();
        if let Some(from) = from {
            adjustment.put("MetricIntervalLowerBound", from.into());
        }
        if let Some(to) = to {
            adjustment.put("MetricIntervalUpperBound", to.into());
        }
        adjustment.put("ScalingAdjustment", self.change.into());
        adjustment.into()
    }
}

/// A step scaling policy on its way into the tree.
pub(crate) struct StepScalingPolicy<W> {
    pub(crate) policy: StepScaling,
    /// Writes the policy of one side from its configuration, and names it.
    pub(crate) write: W,
}

impl<W: Fn(&Scope, Object) -> Node> Construct for StepScalingPolicy<W> {
    type Handle = ();
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) {
        let (below, above) = match self.policy.sides() {
            Ok(sides) => sides,
            Err(message) => {
                let finding = Diagnostic::error(&codes::STEPS, message);
                return scope.diagnose(finding.given(format!("{} steps", self.policy.steps.len())).help("correct the bounds of the steps").allowed(
                    "two steps or more, with one range between them in which nothing changes",
                ));
            }
        };
        // Bounds are relative to the alarm's threshold; the outermost ones are left open.
        if let Some(threshold) = below.first().map(|range| range.to) {
            let last = below.len() - 1;
            let steps = below.iter().enumerate().map(|(index, range)| {
                range.adjustment(
                    (index < last).then_some(range.from - threshold),
                    Some(range.to - threshold),
                )
            });
            self.side(
                scope,
                "Lower",
                steps.collect(),
                threshold,
                ComparisonOperator::LessThanOrEqualToThreshold,
            );
        }
        if let Some(threshold) = above.first().map(|range| range.from) {
            let last = above.len() - 1;
            let steps = above.iter().enumerate().map(|(index, range)| {
                range.adjustment(
                    Some(range.from - threshold),
                    (index < last).then_some(range.to - threshold),
                )
            });
            self.side(
                scope,
                "Upper",
                steps.collect(),
                threshold,
                ComparisonOperator::GreaterThanOrEqualToThreshold,
            );
        }
    }
}

impl<W: Fn(&Scope, Object) -> Node> StepScalingPolicy<W> {
    fn side(
        &self,
        scope: &Scope,
        side: &str,
        steps: Vec<Node>,
        threshold: f64,
        comparison: ComparisonOperator,
    ) {
        let policy = &self.policy;
        let action = scope.group(format!("{side}Policy"));
        let mut configuration = Object::typed();
        let adjustment = match policy.adjustment_type {
            AdjustmentType::ChangeInCapacity => "ChangeInCapacity",
            AdjustmentType::PercentChangeInCapacity => "PercentChangeInCapacity",
            AdjustmentType::ExactCapacity => "ExactCapacity",
        };
        configuration.put("AdjustmentType", adjustment.into());
        if let Some(cooldown) = policy.cooldown {
            configuration.put("Cooldown", Node::Int((cooldown.to_millis() / 1000) as i64));
        }
        configuration.put_some("MetricAggregationType", policy.aggregation());
        if let Some(magnitude) = policy.min_adjustment_magnitude {
            configuration.put("MinAdjustmentMagnitude", magnitude.into());
        }
        configuration.put("StepAdjustments", Node::List(steps));
        let reference = (self.write)(&action, configuration);

        let mut alarm = Alarm::new(policy.metric.clone(), threshold, policy.evaluation_periods)
            .comparison_operator(comparison)
            .alarm_description(format!("{side} threshold scaling alarm"));
        if let Some(datapoints) = policy.datapoints_to_alarm {
            alarm = alarm.datapoints_to_alarm(datapoints);
        }
        let alarm = scope.add(format!("{side}Alarm"), alarm);
        let policy: Value<String> = Value::from_node(reference);
        alarm.add_alarm_action(scope, &policy);
    }
}
