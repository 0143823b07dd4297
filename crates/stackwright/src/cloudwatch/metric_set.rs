//! The metrics of one alarm or widget: each once, those of expressions under their names.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text, Value};

use super::codes;
use super::expression::{GraphMetric, MetricExpression};
use super::metric::{Drawing, Metric};

/// A metric of the set.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) metric: GraphMetric,
    /// The name that expressions have for it.
    pub(super) id: Option<Text>,
    /// What was asked for, as opposed to what expressions need.
    pub(super) primary: Option<Axis>,
}

/// The vertical axis along which a metric is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    Left,
    Right,
}

/// Metrics in the order in which they are written.
#[derive(Debug, Default)]
pub(super) struct MetricSet {
    pub(super) entries: Vec<Entry>,
}

impl MetricSet {
    /// Adds metrics along an axis, and what they are made of.
    pub(super) fn add(&mut self, scope: &Scope, axis: Axis, metrics: &[GraphMetric]) {
        for metric in metrics {
            metric.check(scope);
            self.insert(scope, metric.clone(), None, Some(axis));
        }
    }

    fn insert(
        &mut self,
        scope: &Scope,
        metric: GraphMetric,
        id: Option<Text>,
        primary: Option<Axis>,
    ) {
        let existing = self.entries.iter_mut().find(|entry| {
            entry.metric.is_same_as(&metric)
                && (entry.id.is_none() || id.is_none() || entry.id == id)
        });
        let children = metric.children();
        match existing {
            Some(entry) => {
                entry.id = entry.id.take().or(id);
                entry.primary = entry.primary.or(primary);
            }
            None => {
                if let Some(id) = &id
                    && self
                        .entries
                        .iter()
                        .any(|entry| entry.id.as_ref() == Some(id))
                {
                    conflict(scope, id);
                }
                self.entries.push(Entry {
                    metric,
                    id,
                    primary,
                });
            }
        }
        for (id, child) in children {
            self.insert(scope, child, Some(id), None);
        }
    }

    /// The metrics as a widget has them, or none.
    pub(super) fn graph(&self, scope: &Scope) -> Option<Node> {
        let rows = self.entries.iter().map(|entry| entry.graph_row(scope));
        let rows: Vec<Node> = rows.collect();
        (!rows.is_empty()).then_some(Node::List(rows))
    }
}

fn conflict(scope: &Scope, id: &str) {
    let finding = Diagnostic::error(
        &codes::METRIC_ID_CONFLICT,
        "two different metrics have the same name",
    );
    scope.diagnose(
        finding
            .given(format!("`{id}` twice"))
            .allowed("one metric of that name in an alarm or widget")
            .help("rename one of them, in its expression too"),
    );
}

impl Entry {
    fn graph_row(&self, scope: &Scope) -> Node {
        let mut row = Vec::new();
        let mut options = Object::new();
        match &self.metric {
            GraphMetric::Expression(MetricExpression::Metric(metric)) => {
                row.push((&metric.namespace).into());
                row.push((&metric.name).into());
                for (name, value) in metric.sorted_dimensions() {
                    row.extend([Node::Text(name), value]);
                }
                self.metric_options(metric, &mut options);
            }
            GraphMetric::Expression(MetricExpression::Math(math)) => {
                let period = math.period_or_default();
                let period = (!period.is_default()).then(|| period.node());
                self.expression_options(
                    scope,
                    &math.drawing,
                    math.expression().clone(),
                    period,
                    &mut options,
                );
            }
            GraphMetric::Search(search) => {
                let period = search.period_or_default();
                let period = (!period.is_default()).then(|| period.node());
                let expression = search.expression().into();
                self.expression_options(scope, &search.drawing, expression, period, &mut options);
            }
        }
        if !options.is_empty() {
            row.push(options.into());
        }
        Node::List(row)
    }

    fn metric_options(&self, metric: &Metric, options: &mut Object) {
        let drawing = &metric.drawing;
        options.put_some("color", drawing.color.clone().map(Node::Text));
        options.put_some("label", text(&drawing.label));
        let id = self.id.as_ref().or(self.metric.own_id());
        options.put_some("id", id.cloned().map(Node::Text));
        options.put_some("visible", self.visible(drawing).map(Node::Bool));
        options.put_some("accountId", text(&drawing.account));
        options.put_some("region", text(&drawing.region));
        let period = metric.period_or_default();
        options.put_some("period", (!period.is_default()).then(|| period.node()));
        let statistic = metric.statistic_ref();
        let written = (statistic.as_str() != "Average").then(|| statistic.as_str());
        options.put_some("stat", written);
        options.put_some("yAxis", self.axis());
    }

    fn expression_options(
        &self,
        scope: &Scope,
        drawing: &Drawing,
        expression: Node,
        period: Option<Node>,
        options: &mut Object,
    ) {
        let visible = self.visible(drawing);
        let label = match &drawing.label {
            Some(label) => Some(label.into()),
            None => (visible != Some(false)).then(|| expression.clone()),
        };
        // An empty label is left out of expressions, though not of metrics.
        let label = label.filter(|label| label.as_text() != Some(""));
        options.put_some("label", label);
        options.put_some("color", drawing.color.clone().map(Node::Text));
        options.put_some("visible", visible.map(Node::Bool));
        options.put("expression", expression);
        // What the stack itself is known to be in goes without saying.
        let home = scope.environment();
        let abroad = |place: &Option<Value<String>>, home: Option<&str>| {
            let known = place.as_ref().and_then(Value::as_text);
            text(place).filter(|_| known.is_none() || known != home)
        };
        options.put_some("accountId", abroad(&drawing.account, home.account()));
        options.put_some("region", abroad(&drawing.region, home.region()));
        options.put_some("period", period);
        options.put_some("yAxis", self.axis());
        options.put_some("id", self.id.clone().map(Node::Text));
    }

    fn visible(&self, drawing: &Drawing) -> Option<bool> {
        match self.primary {
            Some(_) => drawing.visible,
            None => Some(false),
        }
    }

    fn axis(&self) -> Option<Node> {
        (self.primary == Some(Axis::Right)).then(|| "right".into())
    }
}

fn text(value: &Option<Value<String>>) -> Option<Node> {
    value.as_ref().map(Node::from)
}
