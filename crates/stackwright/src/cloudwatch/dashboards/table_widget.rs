//! Metrics as a table.

use stackwright_core::{Node, Object, Scope, Text};

use super::widget::{Frame, Span, frame_setters, span_setters};
use crate::cloudwatch::expression::GraphMetric;
use crate::cloudwatch::metric_set::{Axis, MetricSet};
use crate::cloudwatch::statistic::Statistic;

/// Which way a table lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableLayout {
    /// Times are columns.
    Horizontal,
    /// Times are rows.
    Vertical,
}

/// A column that sums up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of statistics")]
pub enum TableSummaryColumn {
    Minimum,
    Maximum,
    Sum,
    Average,
}

/// Columns that sum up.
#[derive(Clone, Debug, Default)]
pub struct TableSummary {
    columns: Vec<TableSummaryColumn>,
    sticky: bool,
    hide_others: bool,
}

impl TableSummary {
    /// These columns.
    pub fn new(columns: impl IntoIterator<Item = TableSummaryColumn>) -> Self {
        Self {
            columns: columns.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Whether they stay in sight. Default: false.
    #[must_use]
    pub const fn sticky(mut self, sticky: bool) -> Self {
        self.sticky = sticky;
        self
    }

    /// Whether the other columns are hidden. Default: false.
    #[must_use]
    pub const fn hide_non_summary_columns(mut self, hide: bool) -> Self {
        self.hide_others = hide;
        self
    }
}

/// Values that are colored.
#[derive(Clone, Debug)]
pub struct TableThreshold {
    lower: Object,
    upper: Option<f64>,
    side: Option<&'static str>,
    color: Option<Text>,
}

impl TableThreshold {
    fn at(value: f64, upper: Option<f64>, side: Option<&'static str>) -> Self {
        Self {
            lower: Object::new().with("value", Node::float(value)),
            upper,
            side,
            color: None,
        }
    }

    /// Values above this one.
    pub fn above(value: impl Into<f64>) -> Self {
        Self::at(value.into(), None, Some("above"))
    }

    /// Values below this one.
    pub fn below(value: impl Into<f64>) -> Self {
        Self::at(value.into(), None, Some("below"))
    }

    /// Values between these.
    pub fn between(lower: impl Into<f64>, upper: impl Into<f64>) -> Self {
        Self::at(lower.into(), Some(upper.into()), None)
    }

    /// Their color. Default: CloudWatch chooses.
    #[must_use]
    pub fn color(mut self, color: impl Into<Text>) -> Self {
        self.color = Some(color.into());
        self
    }

    fn node(&self) -> Node {
        let mut lower = self.lower.clone();
        lower.put_some("color", self.color.clone());
        lower.put_some("fill", self.side);
        match self.upper {
            Some(upper) => {
                let upper = Object::new().with("value", Node::float(upper));
                Node::List(vec![lower.into(), upper.into()])
            }
            None => lower.into(),
        }
    }
}

/// Metrics as a table.
#[derive(Clone, Debug)]
pub struct TableWidget {
    pub(super) frame: Frame,
    span: Span,
    metrics: Vec<GraphMetric>,
    layout: TableLayout,
    summary: TableSummary,
    thresholds: Vec<TableThreshold>,
    show_units: bool,
    full_precision: Option<bool>,
}

impl TableWidget {
    /// These metrics, 6 units wide and high.
    pub fn new<M: Into<GraphMetric>>(metrics: impl IntoIterator<Item = M>) -> Self {
        Self {
            frame: Frame::new(6, 6),
            span: Span::default(),
            metrics: metrics.into_iter().map(Into::into).collect(),
            layout: TableLayout::Horizontal,
            summary: TableSummary::default(),
            thresholds: Vec::new(),
            show_units: false,
            full_precision: None,
        }
    }

    frame_setters!();
    span_setters!();

    /// Which way the table lies. Default: times are columns.
    #[must_use]
    pub const fn layout(mut self, layout: TableLayout) -> Self {
        self.layout = layout;
        self
    }

    /// Columns that sum up. Default: none.
    #[must_use]
    pub fn summary(mut self, summary: TableSummary) -> Self {
        self.summary = summary;
        self
    }

    /// Adds values that are colored.
    #[must_use]
    pub fn threshold(mut self, threshold: TableThreshold) -> Self {
        self.thresholds.push(threshold);
        self
    }

    /// Whether units stand in the labels. Default: false.
    #[must_use]
    pub const fn show_units_in_label(mut self, show: bool) -> Self {
        self.show_units = show;
        self
    }

    /// Whether all digits are shown. Default: false.
    #[must_use]
    pub const fn full_precision(mut self, full: bool) -> Self {
        self.full_precision = Some(full);
        self
    }

    /// The statistic of metrics that name none. Default: their own, else the average.
    #[must_use]
    pub fn statistic(mut self, statistic: impl Into<Statistic>) -> Self {
        self.span.statistic = Some(statistic.into());
        self
    }

    fn table(&self) -> Object {
        let layout = match self.layout {
            TableLayout::Horizontal => "horizontal",
            TableLayout::Vertical => "vertical",
        };
        let columns = self.summary.columns.iter().map(|column| match column {
            TableSummaryColumn::Minimum => "MIN",
            TableSummaryColumn::Maximum => "MAX",
            TableSummaryColumn::Sum => "SUM",
            TableSummaryColumn::Average => "AVG",
        });
        Object::new()
            .with("layout", layout)
            .with("showTimeSeriesData", !self.summary.hide_others)
            .with("stickySummary", self.summary.sticky)
            .with("summaryColumns", columns.collect::<Vec<_>>())
    }

    pub(super) fn properties(&self, scope: &Scope) -> Object {
        self.span.check(scope);
        let mut metrics = MetricSet::default();
        metrics.add(scope, Axis::Left, &self.metrics);
        let lines: Vec<Node> = self.thresholds.iter().map(TableThreshold::node).collect();
        let annotations =
            (!lines.is_empty()).then(|| Object::new().with("horizontal", Node::List(lines)));
        let units = self
            .show_units
            .then(|| Object::new().with("showUnits", true));
        let mut axes = Object::new();
        axes.put_some("left", units);
        let mut properties = Object::new();
        properties.put_some("title", self.frame.title());
        properties.put("view", "table".into());
        properties.put("table", self.table().into());
        properties.put("region", self.frame.region());
        properties.put_some("metrics", metrics.graph(scope));
        properties.put_some("annotations", annotations);
        properties.put("yAxis", axes.into());
        properties.put_some("liveData", self.span.live_data());
        properties.put_some("singleValueFullPrecision", self.full_precision);
        self.span.write(&mut properties);
        properties.put_some("accountId", self.frame.account());
        properties
    }
}
