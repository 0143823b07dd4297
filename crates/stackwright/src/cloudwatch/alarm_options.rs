//! What alarms on metrics have in common.

use stackwright_core::{Diagnostic, Node, Object, Scope, Value};

use super::alarm::{ComparisonOperator, LowSampleCount, TreatMissingData};
use super::alarm_ref::{AlarmRef, Watched};
use super::codes;
use super::expression::{GraphMetric, MetricExpression};
use super::metric_set::{Axis, MetricSet};
use stackwright_cfn::cloudwatch::CfnAlarm;

/// How many metrics an alarm takes.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create-alarm-on-metric-math-expression.html>
const MAX_METRICS: usize = 10;

/// The options of an alarm on a metric.
#[derive(Clone, Debug)]
pub(super) struct AlarmOptions {
    pub(super) metric: MetricExpression,
    pub(super) threshold: Value<f64>,
    pub(super) evaluation_periods: u32,
    pub(super) comparison_operator: ComparisonOperator,
    pub(super) name: Option<Value<String>>,
    pub(super) description: Option<Value<String>>,
    pub(super) actions_enabled: Option<bool>,
    pub(super) datapoints_to_alarm: Option<u32>,
    pub(super) low_sample_count: Option<LowSampleCount>,
    pub(super) treat_missing_data: Option<TreatMissingData>,
}

/// The setters that alarms on metrics share.
macro_rules! alarm_setters {
    () => {
        /// The alarm's name. Default: CloudFormation makes one up.
        #[must_use]
        pub fn alarm_name(mut self, name: impl IntoValue<String>) -> Self {
            self.0.name = Some(name.into_value());
            self
        }

        /// What the alarm is about. Default: none.
        #[must_use]
        pub fn alarm_description(mut self, description: impl IntoValue<String>) -> Self {
            self.0.description = Some(description.into_value());
            self
        }

        /// Whether a change of its state leads to actions. Default: true.
        #[must_use]
        pub const fn actions_enabled(mut self, enabled: bool) -> Self {
            self.0.actions_enabled = Some(enabled);
            self
        }

        /// How many of the evaluated periods have to be breaching. Default: all.
        #[must_use]
        pub const fn datapoints_to_alarm(mut self, datapoints: u32) -> Self {
            self.0.datapoints_to_alarm = Some(datapoints);
            self
        }

        /// Whether percentiles of few values change the alarm's state. Default: they do.
        #[must_use]
        pub const fn evaluate_low_sample_count_percentile(
            mut self,
            evaluate: LowSampleCount,
        ) -> Self {
            self.0.low_sample_count = Some(evaluate);
            self
        }

        /// What periods without values count as. Default: as missing, so that the alarm goes to
        /// `INSUFFICIENT_DATA`.
        #[must_use]
        pub const fn treat_missing_data(mut self, treatment: TreatMissingData) -> Self {
            self.0.treat_missing_data = Some(treatment);
            self
        }

        /// How the metric is compared.
        #[must_use]
        pub const fn comparison_operator(mut self, operator: ComparisonOperator) -> Self {
            self.0.comparison_operator = operator;
            self
        }
    };
}
pub(super) use alarm_setters;

impl AlarmOptions {
    pub(super) fn new(
        metric: MetricExpression,
        threshold: Value<f64>,
        evaluation_periods: u32,
        comparison_operator: ComparisonOperator,
    ) -> Self {
        Self {
            metric,
            threshold,
            evaluation_periods,
            comparison_operator,
            name: None,
            description: None,
            actions_enabled: None,
            datapoints_to_alarm: None,
            low_sample_count: None,
            treat_missing_data: None,
        }
    }

    fn is_band(&self) -> bool {
        matches!(&self.metric, MetricExpression::Math(math) if math.metric_in_band().is_some())
    }

    fn check(&self, scope: &Scope) {
        for metric in self.metric.leaves() {
            let region = metric.drawing.region.as_ref().and_then(Value::as_text);
            let environment = scope.environment();
            if let (Some(of_metric), Some(own)) = (region, environment.region())
                && of_metric != own
            {
                let finding = Diagnostic::error(
                    &codes::METRIC_OF_ANOTHER_REGION,
                    "an alarm watches metrics of its own region only",
                );
                scope.diagnose(
                    finding
                        .given(format!("a metric of {of_metric} in a stack of {own}"))
                        .allowed(format!("metrics of {own}"))
                        .help("add the alarm to a stack of the metric's region"),
                );
            }
        }
        let expressions = self.metric.expressions();
        let searches = |math: &super::MathExpression| {
            math.drawing.account.is_some()
                || math.drawing.region.is_some()
                || math
                    .expression()
                    .as_text()
                    .is_some_and(|text| text.contains("SEARCH("))
        };
        if expressions.iter().any(searches) {
            let finding =
                Diagnostic::error(&codes::SEARCH_IN_ALARM, "an alarm can't watch a search");
            scope.diagnose(
                finding
                    .given("an expression that searches, or says where to search")
                    .allowed("expressions over metrics that are named")
                    .help("name the metrics with `using_metric`"),
            );
        }
        let fixed = self.comparison_operator.is_fixed();
        if fixed == self.is_band() {
            let (given, allowed) = if fixed {
                (
                    "for a band",
                    "a comparison with a band, such as `GreaterThanUpperThreshold`",
                )
            } else {
                (
                    "for a metric without a band",
                    "a comparison with a threshold, such as `GreaterThanThreshold`",
                )
            };
            let finding = Diagnostic::error(
                &codes::OPERATOR_WITHOUT_BAND,
                "the comparison does not fit the metric",
            );
            scope.diagnose(
                finding
                    .given(format!("{} {given}", self.comparison_operator.as_str()))
                    .allowed(allowed)
                    .help("add an `AnomalyDetectionAlarm` for a band, an `Alarm` for a threshold"),
            );
        }
        if let Some(datapoints) = self.datapoints_to_alarm
            && !(1..=self.evaluation_periods).contains(&datapoints)
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_DATAPOINTS_TO_ALARM,
                "so many datapoints can't be breaching",
            );
            scope.diagnose(
                finding
                    .given(format!(
                        "{datapoints} of {} periods",
                        self.evaluation_periods
                    ))
                    .allowed(format!("1 to {}", self.evaluation_periods))
                    .help("correct `datapoints_to_alarm`, or leave it out: all periods"),
            );
        }
        self.check_length(scope);
    }

    /// An alarm looks back a day at most, and a week where periods are an hour or more.
    fn check_length(&self, scope: &Scope) {
        let period = self.metric.period_length().to_millis() / 1000;
        let limit = if period >= 3600 { 604_800 } else { 86_400 };
        let given = period.saturating_mul(u64::from(self.evaluation_periods));
        if given > limit || self.evaluation_periods == 0 {
            let finding = Diagnostic::error(
                &codes::EVALUATION_TOO_LONG,
                "an alarm can't look back that long",
            );
            scope.diagnose(
                finding
                    .given(format!(
                        "{} periods of {period} seconds",
                        self.evaluation_periods
                    ))
                    .allowed(format!("1 to {} of them", limit / period.max(1)))
                    .help("evaluate fewer periods"),
            );
        }
    }

    /// The alarm in the tree.
    pub(super) fn build(self, scope: &Scope) -> AlarmRef {
        self.check(scope);
        let mut alarm = CfnAlarm::new();
        let properties = alarm.as_object_mut();
        properties.put_some("ActionsEnabled", self.actions_enabled);
        properties.put_some("AlarmDescription", self.description.clone());
        properties.put_some("AlarmName", self.name.clone());
        properties.put(
            "ComparisonOperator",
            self.comparison_operator.as_str().into(),
        );
        properties.put_some("DatapointsToAlarm", self.datapoints_to_alarm);
        properties.put_some(
            "EvaluateLowSampleCountPercentile",
            self.low_sample_count.map(|evaluate| evaluate.as_str()),
        );
        properties.put("EvaluationPeriods", self.evaluation_periods.into());
        properties.put_some(
            "TreatMissingData",
            self.treat_missing_data.map(|treatment| treatment.as_str()),
        );
        match self.is_band() {
            true => properties.put("ThresholdMetricId", "expr_1".into()),
            false => properties.put("Threshold", (&self.threshold).into()),
        }
        self.put_metric(scope, properties);
        let resource = scope.add("Resource", alarm);
        AlarmRef::own(
            scope,
            &resource,
            Watched {
                annotation: self.annotation(),
                instances: self
                    .metric
                    .leaves()
                    .iter()
                    .all(|metric| metric.has_dimension("InstanceId")),
            },
        )
    }

    fn put_metric(&self, scope: &Scope, properties: &mut Object) {
        if let MetricExpression::Metric(metric) = &self.metric
            && metric.drawing.label.is_none()
            && self.foreign_account(scope, metric).is_none()
        {
            self.metric.check(scope);
            properties.put_some("Dimensions", metric.dimensions());
            let statistic = metric.statistic_ref();
            let key = match statistic.is_simple() {
                true => "Statistic",
                false => "ExtendedStatistic",
            };
            properties.put(key, statistic.as_str().into());
            properties.put("MetricName", (&metric.name).into());
            properties.put("Namespace", (&metric.namespace).into());
            properties.put("Period", metric.period_or_default().node());
            properties.put_some("Unit", metric.unit.map(|unit| unit.as_str()));
            return;
        }
        let mut set = MetricSet::default();
        set.add(
            scope,
            Axis::Left,
            &[GraphMetric::Expression(self.metric.clone())],
        );
        let leaves = self.metric.leaves().len();
        if leaves > MAX_METRICS {
            let finding =
                Diagnostic::error(&codes::TOO_MANY_METRICS, "the alarm has too many metrics");
            scope.diagnose(
                finding
                    .given(format!("{leaves} metrics"))
                    .allowed(format!("at most {MAX_METRICS}"))
                    .help("watch fewer, or combine alarms in a `CompositeAlarm`"),
            );
        }
        let band = match &self.metric {
            MetricExpression::Math(math) => math.metric_in_band().map(str::to_owned),
            MetricExpression::Metric(_) => None,
        };
        let queries = set.entries.iter().map(|entry| {
            let GraphMetric::Expression(metric) = &entry.metric else {
                return Node::Null;
            };
            let is_main = entry.primary.is_some();
            let in_band = entry.id.is_some() && entry.id.as_deref() == band.as_deref();
            let id = entry.id.clone().unwrap_or_else(|| match metric {
                MetricExpression::Metric(_) => "m1".into(),
                MetricExpression::Math(_) => "expr_1".into(),
            });
            let mut query = Object::typed();
            query.put("Id", Node::Text(id));
            query.put("ReturnData", (is_main || in_band).into());
            let label = metric.drawing().label.as_ref();
            let label = label.filter(|label| label.as_text() != Some(""));
            query.put_some("Label", label);
            self.put_query(scope, metric, &mut query);
            Node::from(query)
        });
        properties.put("Metrics", Node::List(queries.collect()));
    }

    fn put_query(&self, scope: &Scope, metric: &MetricExpression, query: &mut Object) {
        match metric {
            MetricExpression::Math(math) => {
                query.put("Expression", math.expression().clone());
                // The period of an expression over metrics is that of the metrics.
                let has_metrics = math.metrics().next().is_some();
                let period = (!has_metrics).then(|| math.period_or_default().node());
                query.put_some("Period", period);
            }
            MetricExpression::Metric(metric) => {
                let mut named = Object::typed();
                named.put_some("Dimensions", metric.dimensions());
                named.put("MetricName", (&metric.name).into());
                named.put("Namespace", (&metric.namespace).into());
                let mut stat = Object::typed();
                stat.put("Metric", named.into());
                stat.put("Period", metric.period_or_default().node());
                stat.put("Stat", metric.statistic_ref().as_str().into());
                stat.put_some("Unit", metric.unit.map(|unit| unit.as_str()));
                query.put("MetricStat", stat.into());
                query.put_some("AccountId", self.foreign_account(scope, metric));
            }
        }
    }

    /// The metric's account, unless it is known to be the alarm's own.
    fn foreign_account(&self, scope: &Scope, metric: &super::Metric) -> Option<Node> {
        let account = metric.drawing.account.as_ref()?;
        let own = scope.environment();
        let is_own = account.as_text().is_some() && account.as_text() == own.account();
        (!is_own).then(|| account.into())
    }

    fn annotation(&self) -> super::HorizontalAnnotation {
        if self.is_band() {
            return super::HorizontalAnnotation::new(0)
                .label("Anomaly Detection Band")
                .visible(false);
        }
        let datapoints = self.datapoints_to_alarm.unwrap_or(self.evaluation_periods);
        let seconds = self.metric.period_length().to_millis() as f64 / 1000.0
            * f64::from(self.evaluation_periods);
        let span = match seconds < 60.0 {
            true => format!("{seconds} seconds"),
            false => format!("{} minutes", seconds / 60.0),
        };
        let threshold = match self.threshold.node() {
            Node::Int(number) => number.to_string(),
            Node::Float(number) => number.to_string(),
            _ => String::new(),
        };
        let label = format!(
            "{} {} {threshold} for {datapoints} datapoints within {span}",
            self.metric.title(),
            self.comparison_operator.symbol(),
        );
        super::HorizontalAnnotation::labelled(label, self.threshold.node().clone())
    }
}
