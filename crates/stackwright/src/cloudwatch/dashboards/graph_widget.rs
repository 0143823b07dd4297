//! Graphs.

use stackwright_core::{Node, Object, Scope};

use super::widget::{Frame, Span, frame_setters, illegal, span_setters};
use crate::cloudwatch::expression::GraphMetric;
use crate::cloudwatch::graph_axis::{
    HorizontalAnnotation, LegendPosition, VerticalAnnotation, YAxis,
};
use crate::cloudwatch::metric_set::{Axis, MetricSet};
use crate::cloudwatch::statistic::Statistic;

/// How a [`GraphWidget`] draws metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphWidgetView {
    /// As lines over time.
    TimeSeries,
    /// As bars.
    Bar,
    /// As a pie.
    Pie,
}

/// Metrics along one vertical axis or two.
///
/// ```
/// use stackwright::cloudwatch::{Dashboard, GraphWidget, HorizontalAnnotation, Metric};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let latency = GraphWidget::new()
///     .title("Latency")
///     .left(Metric::new("Shop", "Latency"))
///     .left_annotation(HorizontalAnnotation::new(0.5).label("promised"));
/// stack.add("Dashboard", Dashboard::new().widgets([latency]));
/// ```
#[derive(Clone, Debug)]
pub struct GraphWidget {
    pub(super) frame: Frame,
    span: Span,
    left: Vec<GraphMetric>,
    right: Vec<GraphMetric>,
    left_annotations: Vec<HorizontalAnnotation>,
    right_annotations: Vec<HorizontalAnnotation>,
    vertical_annotations: Vec<VerticalAnnotation>,
    left_axis: Option<YAxis>,
    right_axis: Option<YAxis>,
    legend_position: Option<LegendPosition>,
    stacked: Option<bool>,
    view: GraphWidgetView,
    display_labels: Option<bool>,
}

impl Default for GraphWidget {
    fn default() -> Self {
        Self::new()
    }
}

impl GraphWidget {
    /// An empty graph, 6 units wide and high.
    pub fn new() -> Self {
        Self {
            frame: Frame::new(6, 6),
            span: Span::default(),
            left: Vec::new(),
            right: Vec::new(),
            left_annotations: Vec::new(),
            right_annotations: Vec::new(),
            vertical_annotations: Vec::new(),
            left_axis: None,
            right_axis: None,
            legend_position: None,
            stacked: None,
            view: GraphWidgetView::TimeSeries,
            display_labels: None,
        }
    }

    frame_setters!();
    span_setters!();

    /// Adds a metric along the left axis.
    #[must_use]
    pub fn left(mut self, metric: impl Into<GraphMetric>) -> Self {
        self.left.push(metric.into());
        self
    }

    /// Adds a metric along the right axis.
    #[must_use]
    pub fn right(mut self, metric: impl Into<GraphMetric>) -> Self {
        self.right.push(metric.into());
        self
    }

    /// Adds a horizontal line at a value of the left axis.
    #[must_use]
    pub fn left_annotation(mut self, annotation: HorizontalAnnotation) -> Self {
        self.left_annotations.push(annotation);
        self
    }

    /// Adds a horizontal line at a value of the right axis.
    #[must_use]
    pub fn right_annotation(mut self, annotation: HorizontalAnnotation) -> Self {
        self.right_annotations.push(annotation);
        self
    }

    /// Adds a vertical line at a time.
    #[must_use]
    pub fn vertical_annotation(mut self, annotation: VerticalAnnotation) -> Self {
        self.vertical_annotations.push(annotation);
        self
    }

    /// The left axis. Default: as CloudWatch chooses it.
    #[must_use]
    pub fn left_y_axis(mut self, axis: YAxis) -> Self {
        self.left_axis = Some(axis);
        self
    }

    /// The right axis. Default: as CloudWatch chooses it.
    #[must_use]
    pub fn right_y_axis(mut self, axis: YAxis) -> Self {
        self.right_axis = Some(axis);
        self
    }

    /// Where the legend stands. Default: at the bottom.
    #[must_use]
    pub const fn legend_position(mut self, position: LegendPosition) -> Self {
        self.legend_position = Some(position);
        self
    }

    /// Whether lines are stacked onto each other. Default: false.
    #[must_use]
    pub const fn stacked(mut self, stacked: bool) -> Self {
        self.stacked = Some(stacked);
        self
    }

    /// How metrics are drawn. Default: as lines over time.
    #[must_use]
    pub const fn view(mut self, view: GraphWidgetView) -> Self {
        self.view = view;
        self
    }

    /// Whether labels stand on the chart; for pies only. Default: false.
    #[must_use]
    pub const fn display_labels_on_chart(mut self, display: bool) -> Self {
        self.display_labels = Some(display);
        self
    }

    /// The statistic of metrics that name none. Default: their own, else the average.
    #[must_use]
    pub fn statistic(mut self, statistic: impl Into<Statistic>) -> Self {
        self.span.statistic = Some(statistic.into());
        self
    }

    fn check(&self, scope: &Scope) {
        self.span.check(scope);
        if self.display_labels == Some(true) && self.view != GraphWidgetView::Pie {
            illegal(
                scope,
                "labels stand on pies only",
                "`display_labels_on_chart` with another view",
                "with `GraphWidgetView::Pie`",
                "leave it out, or draw a pie",
            );
        }
        for line in self
            .vertical_annotations
            .iter()
            .filter(|line| !line.is_legal())
        {
            illegal(
                scope,
                "the time of a vertical line is no legal one",
                &format!("`{}`", line.date),
                "a time as `2026-01-01T00:00:00Z`",
                "write it with date, time and zone",
            );
        }
    }

    fn annotations(&self) -> Option<Object> {
        let left = self.left_annotations.iter().map(|line| line.along("left"));
        let right = self
            .right_annotations
            .iter()
            .map(|line| line.along("right"));
        let horizontal: Vec<Node> = left.chain(right).collect();
        let vertical: Vec<Node> = self
            .vertical_annotations
            .iter()
            .map(VerticalAnnotation::node)
            .collect();
        let list = |lines: Vec<Node>| (!lines.is_empty()).then_some(Node::List(lines));
        let mut annotations = Object::new();
        annotations.put_some("horizontal", list(horizontal));
        annotations.put_some("vertical", list(vertical));
        (!annotations.is_empty()).then_some(annotations)
    }

    pub(super) fn properties(&self, scope: &Scope) -> Object {
        self.check(scope);
        let view = match self.view {
            GraphWidgetView::TimeSeries => "timeSeries",
            GraphWidgetView::Bar => "bar",
            GraphWidgetView::Pie => "pie",
        };
        let mut metrics = MetricSet::default();
        metrics.add(scope, Axis::Left, &self.left);
        metrics.add(scope, Axis::Right, &self.right);
        let mut axes = Object::new();
        axes.put_some(
            "left",
            self.left_axis.as_ref().map(|axis| axis.object().clone()),
        );
        axes.put_some(
            "right",
            self.right_axis.as_ref().map(|axis| axis.object().clone()),
        );
        let labels = self.display_labels.filter(|display| *display);
        let labels = labels.map(|_| Object::new().with("visible", true));

        let mut properties = Object::new().with("view", view);
        properties.put_some("title", self.frame.title());
        properties.put("region", self.frame.region());
        properties.put_some("stacked", self.stacked);
        properties.put_some("labels", labels);
        properties.put_some("metrics", metrics.graph(scope));
        properties.put_some("annotations", self.annotations());
        properties.put("yAxis", axes.into());
        properties.put_some("legend", self.legend_position.map(LegendPosition::property));
        properties.put_some("liveData", self.span.live_data());
        self.span.write(&mut properties);
        properties.put_some("accountId", self.frame.account());
        properties
    }
}
