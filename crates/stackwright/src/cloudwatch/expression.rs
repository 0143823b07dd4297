//! Expressions over metrics, and what takes metrics and expressions alike.

use stackwright_core::{Diagnostic, Duration, Fault, IntoValue, Node, Scope, Text, Value};

use super::alarm::Alarm;
use super::alarm_ref::AlarmRef;
use super::codes;
use super::metric::{DEFAULT_PERIOD, Drawing, Metric, Period, drawing_setters};

/// The function whose value is a band, to which an alarm compares the metric inside it.
pub(super) const BAND: &str = "ANOMALY_DETECTION_BAND";

/// An expression over metrics: `errors / requests`.
///
/// The metrics have names in the expression; their periods become that of the expression.
///
/// ```
/// use stackwright::cloudwatch::{MathExpression, Metric, Statistic};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let of = |name| Metric::new("Shop", name).statistic(Statistic::SUM);
/// let rate = MathExpression::new("errors / requests")
///     .using_metric("errors", of("Errors"))
///     .using_metric("requests", of("Requests"));
/// rate.create_alarm(&stack, "ErrorRate", 0.01, 3);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html>
#[derive(Clone, Debug, PartialEq)]
pub struct MathExpression {
    expression: Node,
    metrics: Vec<(Text, MetricExpression)>,
    period: Option<Period>,
    pub(super) drawing: Drawing,
}

impl MathExpression {
    /// An expression, over five minutes unless said otherwise.
    pub fn new(expression: impl IntoValue<String>) -> Self {
        Self {
            expression: expression.into_value().into_node(),
            metrics: Vec::new(),
            period: None,
            drawing: Drawing::default(),
        }
    }

    /// The band in which a metric is expected, this many standard deviations wide; the CDK's
    /// `Metric.anomalyDetectionFor`. [`AnomalyDetectionAlarm`](super::AnomalyDetectionAlarm) makes
    /// one by itself.
    #[track_caller]
    pub fn anomaly_detection_band(
        metric: impl Into<MetricExpression>,
        standard_deviations: impl Into<f64>,
    ) -> Self {
        let metric = metric.into();
        let period = metric.period();
        let band = Self::new(format!("{BAND}(m0, {})", standard_deviations.into()))
            .label("Anomaly Detection Band")
            .using_metric("m0", metric);
        Self {
            period: Some(period),
            ..band
        }
    }

    /// Adds a metric, or another expression, under the name that the expression has for it: a lower
    /// case letter, then letters, digits and `_`.
    #[must_use]
    #[track_caller]
    pub fn using_metric(
        mut self,
        id: impl Into<Text>,
        metric: impl Into<MetricExpression>,
    ) -> Self {
        let id = id.into();
        let legal = |character: char| character.is_ascii_alphanumeric() || character == '_';
        if !id.starts_with(|first: char| first.is_ascii_lowercase()) || !id.chars().all(legal) {
            self.expression = Fault::new(
                &codes::ILLEGAL_METRIC_ID,
                "a metric in an expression can't have this name",
            )
            .given(format!("`{id}`"))
            .allowed("a lower case letter, then letters, digits and `_`")
            .help("rename it, in the expression too")
            .into();
        }
        self.metrics.push((id, metric.into()));
        self
    }

    /// The account that searches in the expression look in. Default: that of the dashboard. Alarms
    /// take no searches.
    #[must_use]
    pub fn search_account(mut self, account: impl IntoValue<String>) -> Self {
        self.drawing.account = Some(account.into_value());
        self
    }

    /// The region that searches in the expression look in. Default: that of the dashboard. Alarms
    /// take no searches.
    #[must_use]
    pub fn search_region(mut self, region: impl IntoValue<String>) -> Self {
        self.drawing.region = Some(region.into_value());
        self
    }

    drawing_setters!();

    /// Adds an alarm that is on while the expression is at the threshold or above, for so many
    /// periods. For other alarms, add an [`Alarm`].
    #[track_caller]
    pub fn create_alarm(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        threshold: impl IntoValue<f64>,
        evaluation_periods: u32,
    ) -> AlarmRef {
        scope.add(id, Alarm::new(self.clone(), threshold, evaluation_periods))
    }

    pub(super) fn expression(&self) -> &Node {
        &self.expression
    }

    pub(super) fn period_or_default(&self) -> Period {
        self.period
            .clone()
            .unwrap_or_else(|| Period::new(DEFAULT_PERIOD))
    }

    /// The metrics under their names, in the expression's period.
    pub(super) fn metrics(&self) -> impl Iterator<Item = (Text, MetricExpression)> {
        let period = self.period_or_default();
        self.metrics
            .iter()
            .map(move |(id, metric)| (id.clone(), metric.with_period(&period)))
    }

    fn with_period(&self, period: &Period) -> Self {
        Self {
            period: Some(period.clone()),
            ..self.clone()
        }
    }

    /// The name of the metric that a band is around, where the expression is a band.
    pub(super) fn metric_in_band(&self) -> Option<&str> {
        let text = self.expression.as_text()?;
        let (_, rest) = text.split_once(BAND)?;
        let end = rest.find([',', ')'])?;
        Some(rest.get(..end)?.trim_start_matches('(').trim())
    }

    /// What names no metric of the expression.
    fn unknown_ids(&self) -> Vec<String> {
        let Some(text) = self.expression.as_text() else {
            return Vec::new();
        };
        let without_metrics = ["SEARCH", "SELECT", "INSIGHT_RULE_METRIC"];
        if without_metrics.iter().any(|word| text.contains(word)) {
            return Vec::new();
        }
        let unquoted = text.split('"').step_by(2).collect::<Vec<_>>().join(" ");
        let words = unquoted.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words
            .filter(|word| word.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter(|word| !self.metrics.iter().any(|(id, _)| id == word))
            .map(str::to_owned)
            .collect()
    }

    fn check(&self, scope: &Scope) {
        for (_, metric) in &self.metrics {
            metric.check(scope);
        }
        let unknown = self.unknown_ids();
        if !unknown.is_empty() {
            let known: Vec<&str> = self.metrics.iter().map(|(id, _)| id.as_ref()).collect();
            let finding = Diagnostic::warning(
                &codes::UNKNOWN_METRIC_ID,
                "the expression names a metric that it was not given",
            );
            scope.diagnose(
                finding
                    .given(format!("`{}`", unknown.join("`, `")))
                    .allowed(match known.is_empty() {
                        true => "no metric: none was given".to_owned(),
                        false => format!("`{}`", known.join("`, `")),
                    })
                    .help("add it with `using_metric`"),
            );
        }
    }
}

/// A search for metrics, drawn in graphs: as many lines as it finds.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-search-expressions.html>
#[derive(Clone, Debug, PartialEq)]
pub struct SearchExpression {
    expression: Value<String>,
    period: Option<Period>,
    pub(super) drawing: Drawing,
}

impl SearchExpression {
    /// A search such as `SEARCH('{AWS/EC2,InstanceId} CPUUtilization', 'Average')`.
    pub fn new(expression: impl IntoValue<String>) -> Self {
        Self {
            expression: expression.into_value(),
            period: None,
            drawing: Drawing::default(),
        }
    }

    /// The account that is searched. Default: that of the dashboard.
    #[must_use]
    pub fn search_account(mut self, account: impl IntoValue<String>) -> Self {
        self.drawing.account = Some(account.into_value());
        self
    }

    /// The region that is searched. Default: that of the dashboard.
    #[must_use]
    pub fn search_region(mut self, region: impl IntoValue<String>) -> Self {
        self.drawing.region = Some(region.into_value());
        self
    }

    drawing_setters!();

    pub(super) fn expression(&self) -> &Value<String> {
        &self.expression
    }

    pub(super) fn period_or_default(&self) -> Period {
        self.period
            .clone()
            .unwrap_or_else(|| Period::new(DEFAULT_PERIOD))
    }
}

/// A metric or an expression over metrics: what alarms watch.
#[derive(Clone, Debug, PartialEq)]
pub enum MetricExpression {
    /// A metric.
    Metric(Metric),
    /// An expression over metrics.
    Math(MathExpression),
}

impl From<Metric> for MetricExpression {
    fn from(metric: Metric) -> Self {
        Self::Metric(metric)
    }
}

impl From<&Metric> for MetricExpression {
    fn from(metric: &Metric) -> Self {
        Self::Metric(metric.clone())
    }
}

impl From<MathExpression> for MetricExpression {
    fn from(expression: MathExpression) -> Self {
        Self::Math(expression)
    }
}

impl From<&MathExpression> for MetricExpression {
    fn from(expression: &MathExpression) -> Self {
        Self::Math(expression.clone())
    }
}

impl MetricExpression {
    pub(super) fn period(&self) -> Period {
        match self {
            Self::Metric(metric) => metric.period_or_default(),
            Self::Math(expression) => expression.period_or_default(),
        }
    }

    fn with_period(&self, period: &Period) -> Self {
        match self {
            Self::Metric(metric) => Self::Metric(metric.with_period(period)),
            Self::Math(expression) => Self::Math(expression.with_period(period)),
        }
    }

    pub(super) fn drawing(&self) -> &Drawing {
        match self {
            Self::Metric(metric) => &metric.drawing,
            Self::Math(expression) => &expression.drawing,
        }
    }

    /// Reports what is likely to be a mistake.
    pub(super) fn check(&self, scope: &Scope) {
        match self {
            Self::Metric(metric) if !metric.statistic_ref().is_known() => {
                let finding = Diagnostic::warning(
                    &codes::UNKNOWN_STATISTIC,
                    "CloudWatch documents no such statistic",
                );
                scope.diagnose(
                    finding
                        .given(format!("`{}`", metric.statistic_ref()))
                        .allowed("what `Statistic` makes")
                        .help("use its constants and functions"),
                );
            }
            Self::Metric(_) => {}
            Self::Math(expression) => expression.check(scope),
        }
    }

    /// Every metric in it.
    pub(super) fn leaves(&self) -> Vec<Metric> {
        match self {
            Self::Metric(metric) => vec![metric.clone()],
            Self::Math(expression) => expression
                .metrics()
                .flat_map(|(_, metric)| metric.leaves())
                .collect(),
        }
    }

    /// The expressions in it, itself first.
    pub(super) fn expressions(&self) -> Vec<MathExpression> {
        match self {
            Self::Metric(_) => Vec::new(),
            Self::Math(expression) => {
                let inner = expression.metrics.iter();
                std::iter::once(expression.clone())
                    .chain(inner.flat_map(|(_, metric)| metric.expressions()))
                    .collect()
            }
        }
    }

    /// What it is called where people read of it.
    pub(super) fn title(&self) -> String {
        let own = match self {
            Self::Metric(metric) => metric.name.as_text(),
            Self::Math(expression) => expression.expression.as_text(),
        };
        let label = self.drawing().label.as_ref();
        let title = label.and_then(Value::as_text).or(own);
        title.unwrap_or_default().to_owned()
    }

    pub(super) fn period_length(&self) -> Duration {
        self.period().length
    }

    /// What the metric is, apart from how it is drawn.
    fn is_same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Metric(one), Self::Metric(other)) => one.is_same_as(other),
            (Self::Math(one), Self::Math(other)) => {
                one.expression == other.expression
                    && one.period_or_default() == other.period_or_default()
                    && one.drawing.account == other.drawing.account
                    && one.drawing.region == other.drawing.region
                    && one.metrics.len() == other.metrics.len()
                    && one
                        .metrics()
                        .zip(other.metrics())
                        .all(|(one, other)| one.0 == other.0 && one.1.is_same_as(&other.1))
            }
            _ => false,
        }
    }
}

/// What a graph draws: a metric, an expression or a search.
#[derive(Clone, Debug, PartialEq)]
pub enum GraphMetric {
    /// A metric or an expression over metrics.
    Expression(MetricExpression),
    /// A search.
    Search(SearchExpression),
}

impl<T: Into<MetricExpression>> From<T> for GraphMetric {
    fn from(metric: T) -> Self {
        Self::Expression(metric.into())
    }
}

impl From<SearchExpression> for GraphMetric {
    fn from(search: SearchExpression) -> Self {
        Self::Search(search)
    }
}

impl GraphMetric {
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Expression(one), Self::Expression(other)) => one.is_same_as(other),
            (Self::Search(one), Self::Search(other)) => {
                one.expression == other.expression
                    && one.period_or_default() == other.period_or_default()
                    && one.drawing.account == other.drawing.account
                    && one.drawing.region == other.drawing.region
            }
            _ => false,
        }
    }

    pub(super) fn check(&self, scope: &Scope) {
        if let Self::Expression(expression) = self {
            expression.check(scope);
        }
    }

    /// The name that it has in a graph by its own.
    pub(super) fn own_id(&self) -> Option<&Text> {
        match self {
            Self::Expression(MetricExpression::Metric(metric)) => metric.id_in_graph(),
            _ => None,
        }
    }

    /// The metrics that it is made of, under their names.
    pub(super) fn children(&self) -> Vec<(Text, Self)> {
        match self {
            Self::Expression(MetricExpression::Math(math)) => math
                .metrics()
                .map(|(id, metric)| (id, Self::Expression(metric)))
                .collect(),
            _ => Vec::new(),
        }
    }
}
