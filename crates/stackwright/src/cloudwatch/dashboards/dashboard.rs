//! Dashboards.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::intrinsic::json_text;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::layout::{Column, Row};
use super::variable::DashboardVariable;
use super::widget::{Widget, interval};
use crate::cloudwatch::codes;
use stackwright_cfn::cloudwatch::CfnDashboard;

/// Whether graphs keep their periods when people choose another time range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodOverride {
    /// The period follows the time range.
    Auto,
    /// Each graph keeps its own.
    Inherit,
}

/// A dashboard (`AWS::CloudWatch::Dashboard`).
///
/// ```
/// use stackwright::cloudwatch::{Dashboard, GraphWidget, Metric, SingleValueWidget, TextWidget, Widget};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let orders = Metric::new("Shop", "Orders");
/// stack.add(
///     "Dashboard",
///     Dashboard::new()
///         .widgets([TextWidget::new("# Orders").width(24)])
///         .widgets([
///             Widget::from(GraphWidget::new().left(&orders)),
///             SingleValueWidget::new([&orders]).into(),
///         ]),
/// );
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html>
#[derive(Clone, Debug, Default)]
pub struct Dashboard {
    name: Option<Value<String>>,
    default_interval: Option<Duration>,
    start: Option<Text>,
    end: Option<Text>,
    period_override: Option<PeriodOverride>,
    body: Body,
}

/// What verbs add to.
#[derive(Clone, Debug, Default)]
struct Body {
    rows: Column,
    variables: Vec<DashboardVariable>,
}

impl Body {
    fn add_widgets(&mut self, mut widgets: Vec<Widget>) {
        match (widgets.len(), widgets.pop()) {
            (1, Some(only)) => self.rows.push(only),
            (_, Some(last)) => {
                widgets.push(last);
                self.rows.push(Row::of(widgets).into());
            }
            (_, None) => {}
        }
    }
}

impl Dashboard {
    /// An empty dashboard.
    pub fn new() -> Self {
        Self::default()
    }

    /// The dashboard's name: up to 255 letters, digits, hyphens and underscores. Default:
    /// CloudFormation makes one up.
    #[must_use]
    pub fn dashboard_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Adds a row of widgets, from left to right.
    #[must_use]
    pub fn widgets<W: Into<Widget>>(mut self, widgets: impl IntoIterator<Item = W>) -> Self {
        self.body
            .add_widgets(widgets.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a variable.
    #[must_use]
    pub fn variable(mut self, variable: DashboardVariable) -> Self {
        self.body.variables.push(variable);
        self
    }

    /// How long a time is shown at first. Default: as CloudWatch has it.
    #[must_use]
    pub const fn default_interval(mut self, interval: Duration) -> Self {
        self.default_interval = Some(interval);
        self
    }

    /// When the time that is shown at first starts: `2026-01-01T00:00:00.000Z`, or a length such as
    /// `-PT3H`. Default: as CloudWatch has it.
    #[must_use]
    pub fn start(mut self, start: impl Into<Text>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// When the time that is shown at first ends. Default: now.
    #[must_use]
    pub fn end(mut self, end: impl Into<Text>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Whether graphs keep their periods. Default: not said, which is
    /// [`Auto`](PeriodOverride::Auto).
    #[must_use]
    pub const fn period_override(mut self, period: PeriodOverride) -> Self {
        self.period_override = Some(period);
        self
    }

    fn check(&self, scope: &Scope) {
        if let Some(name) = self.name.as_ref().and_then(Value::as_text) {
            let legal = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            if name.is_empty() || name.len() > 255 || !name.chars().all(legal) {
                let finding = Diagnostic::error(
                    &codes::ILLEGAL_DASHBOARD_NAME,
                    "the dashboard's name is not a legal one",
                );
                scope.diagnose(
                    finding
                        .given(format!("`{name}`"))
                        .allowed("1 to 255 letters, digits, hyphens and underscores")
                        .help("choose another name, or leave it out"),
                );
            }
        }
        interval(scope, self.start.is_some(), self.end.is_some());
        if self.start.is_some() && self.default_interval.is_some() {
            let finding = Diagnostic::error(
                &codes::CONFLICTING_INTERVAL,
                "two things say what time is shown at first",
            );
            scope.diagnose(
                finding
                    .given("`default_interval` and `start`")
                    .allowed("one of the two")
                    .help("leave one of them out"),
            );
        }
    }
}

impl Construct for Dashboard {
    type Handle = DashboardRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> DashboardRef {
        self.check(scope);
        let mut resource = CfnDashboard::new("");
        resource
            .as_object_mut()
            .put_some("DashboardName", self.name.clone());
        let resource = scope.add("Resource", resource);
        let interval = self
            .default_interval
            .map(|interval| format!("-{}", interval.to_iso()));
        let period_override = self.period_override.map(|period| match period {
            PeriodOverride::Auto => "auto",
            PeriodOverride::Inherit => "inherit",
        });
        let name = match self.name {
            Some(name) if name.is_literal() => name,
            _ => resource.reference().into_value(),
        };
        let arn = scope.global_arn("cloudwatch", vec!["dashboard/".into(), name.into_node()]);
        let dashboard = DashboardRef {
            node: scope.node(),
            name: resource.reference().into_value(),
            arn,
            body: Rc::new(RefCell::new(self.body)),
        };
        let body = Rc::clone(&dashboard.body);
        let (start, end) = (self.start, self.end);
        scope.on_synthesis(move |scope| {
            let body = body.borrow();
            let mut widgets = Vec::new();
            body.rows.write(scope, (0, 0), &mut widgets);
            let mut json = Object::new();
            json.put_some("start", interval.map(Text::from).or(start));
            json.put_some("end", end);
            json.put_some("periodOverride", period_override);
            json.put("widgets", Node::List(widgets));
            let variables: Vec<Node> = body
                .variables
                .iter()
                .map(|variable| variable.node(scope))
                .collect();
            if !variables.is_empty() {
                json.put("variables", Node::List(variables));
            }
            scope.edit(&resource).set("DashboardBody", json_text(json));
        });
        dashboard
    }
}

/// A [`Dashboard`] in a stack.
#[derive(Clone, Debug)]
pub struct DashboardRef {
    node: NodeRef,
    name: Value<String>,
    arn: Value<String>,
    body: Rc<RefCell<Body>>,
}

impl AsNode for DashboardRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl DashboardRef {
    /// The dashboard's name.
    pub fn dashboard_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The dashboard's ARN.
    pub fn dashboard_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Adds a row of widgets, from left to right, below those that are there.
    pub fn add_widgets<W: Into<Widget>>(&self, widgets: impl IntoIterator<Item = W>) {
        let widgets = widgets.into_iter().map(Into::into).collect();
        self.body.borrow_mut().add_widgets(widgets);
    }

    /// Adds a variable.
    pub fn add_variable(&self, variable: DashboardVariable) {
        self.body.borrow_mut().variables.push(variable);
    }
}
