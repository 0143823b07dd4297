//! Metrics as numbers and gauges.

use stackwright_core::{Node, Object, Scope};

use super::widget::{Frame, Span, frame_setters, illegal, span_setters};
use crate::cloudwatch::expression::GraphMetric;
use crate::cloudwatch::graph_axis::{HorizontalAnnotation, LegendPosition, YAxis};
use crate::cloudwatch::metric_set::{Axis, MetricSet};
use crate::cloudwatch::statistic::Statistic;

/// The last values of metrics, as numbers.
#[derive(Clone, Debug)]
pub struct SingleValueWidget {
    pub(super) frame: Frame,
    span: Span,
    metrics: Vec<GraphMetric>,
    full_precision: Option<bool>,
    sparkline: Option<bool>,
}

impl SingleValueWidget {
    /// The values of these metrics, 6 units wide and 3 high.
    pub fn new<M: Into<GraphMetric>>(metrics: impl IntoIterator<Item = M>) -> Self {
        Self {
            frame: Frame::new(6, 3),
            span: Span::default(),
            metrics: metrics.into_iter().map(Into::into).collect(),
            full_precision: None,
            sparkline: None,
        }
    }

    frame_setters!();
    span_setters!();

    /// Whether all digits are shown. Default: false.
    #[must_use]
    pub const fn full_precision(mut self, full: bool) -> Self {
        self.full_precision = Some(full);
        self
    }

    /// Whether a small graph stands below each number. Default: false.
    #[must_use]
    pub const fn sparkline(mut self, sparkline: bool) -> Self {
        self.sparkline = Some(sparkline);
        self
    }

    pub(super) fn properties(&self, scope: &Scope) -> Object {
        self.span.check(scope);
        if self.sparkline == Some(true) && self.span.period_to_time_range == Some(true) {
            illegal(
                scope,
                "a sparkline needs more than one value",
                "`sparkline` with `set_period_to_time_range`",
                "one of the two",
                "leave one of them out",
            );
        }
        let mut metrics = MetricSet::default();
        metrics.add(scope, Axis::Left, &self.metrics);
        let mut properties = Object::new().with("view", "singleValue");
        properties.put_some("title", self.frame.title());
        properties.put("region", self.frame.region());
        properties.put_some("sparkline", self.sparkline);
        properties.put_some("metrics", metrics.graph(scope));
        properties.put_some("setPeriodToTimeRange", self.span.period_to_time_range);
        properties.put_some("singleValueFullPrecision", self.full_precision);
        properties.put_some("period", self.span.period());
        self.span.write_start_and_end(&mut properties);
        properties.put_some("accountId", self.frame.account());
        properties.put_some("liveData", self.span.live_data());
        properties
    }
}

/// Metrics as gauges.
#[derive(Clone, Debug)]
pub struct GaugeWidget {
    pub(super) frame: Frame,
    span: Span,
    metrics: Vec<GraphMetric>,
    annotations: Vec<HorizontalAnnotation>,
    axis: YAxis,
    legend_position: Option<LegendPosition>,
}

impl GaugeWidget {
    /// These metrics between 0 and 100, 6 units wide and high.
    pub fn new<M: Into<GraphMetric>>(metrics: impl IntoIterator<Item = M>) -> Self {
        Self {
            frame: Frame::new(6, 6),
            span: Span::default(),
            metrics: metrics.into_iter().map(Into::into).collect(),
            annotations: Vec::new(),
            axis: YAxis::new(),
            legend_position: None,
        }
    }

    frame_setters!();
    span_setters!();

    /// Adds a mark at a value.
    #[must_use]
    pub fn annotation(mut self, annotation: HorizontalAnnotation) -> Self {
        self.annotations.push(annotation);
        self
    }

    /// The ends of the gauge. Default: 0 and 100.
    #[must_use]
    pub fn left_y_axis(mut self, axis: YAxis) -> Self {
        self.axis = axis;
        self
    }

    /// Where the legend stands. Default: at the bottom.
    #[must_use]
    pub const fn legend_position(mut self, position: LegendPosition) -> Self {
        self.legend_position = Some(position);
        self
    }

    /// The statistic of metrics that name none. Default: their own, else the average.
    #[must_use]
    pub fn statistic(mut self, statistic: impl Into<Statistic>) -> Self {
        self.span.statistic = Some(statistic.into());
        self
    }

    pub(super) fn properties(&self, scope: &Scope) -> Object {
        self.span.check(scope);
        let mut metrics = MetricSet::default();
        metrics.add(scope, Axis::Left, &self.metrics);
        let lines: Vec<Node> = self
            .annotations
            .iter()
            .map(HorizontalAnnotation::node)
            .collect();
        let annotations =
            (!lines.is_empty()).then(|| Object::new().with("horizontal", Node::List(lines)));
        let given = self.axis.object();
        let mut axis = Object::new();
        for (end, default) in [("min", 0), ("max", 100)] {
            axis.put(end, given.get(end).cloned().unwrap_or(Node::Int(default)));
        }
        for (key, value) in given.iter() {
            axis.set(key.to_owned(), value.clone());
        }
        let mut properties = Object::new().with("view", "gauge");
        properties.put_some("title", self.frame.title());
        properties.put("region", self.frame.region());
        properties.put_some("metrics", metrics.graph(scope));
        properties.put_some("annotations", annotations);
        properties.put("yAxis", Object::new().with("left", axis).into());
        properties.put_some("legend", self.legend_position.map(LegendPosition::property));
        properties.put_some("liveData", self.span.live_data());
        self.span.write(&mut properties);
        properties.put_some("accountId", self.frame.account());
        properties
    }
}
