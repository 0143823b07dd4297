//! Widgets: the parts of a dashboard.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Text, Value, pseudo};

use super::alarm_widgets::{AlarmStatusWidget, AlarmWidget};
use super::graph_widget::GraphWidget;
use super::layout::{Column, Row, Spacer};
use super::log_query_widget::LogQueryWidget;
use super::table_widget::TableWidget;
use super::value_widgets::{GaugeWidget, SingleValueWidget};
use crate::cloudwatch::codes;
use crate::cloudwatch::metric::Period;
use crate::cloudwatch::statistic::Statistic;

/// How wide a dashboard is.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html>
pub(super) const GRID_WIDTH: u32 = 24;

/// How high a widget can be.
const MAX_HEIGHT: u32 = 1000;

/// A part of a dashboard. Each kind of widget has a type of its own that turns into this one.
#[derive(Clone, Debug)]
pub enum Widget {
    /// Metrics over time.
    Graph(GraphWidget),
    /// Metrics as numbers.
    SingleValue(SingleValueWidget),
    /// Metrics as gauges.
    Gauge(GaugeWidget),
    /// Metrics as a table.
    Table(TableWidget),
    /// An alarm with its metric.
    Alarm(AlarmWidget),
    /// The states of alarms.
    AlarmStatus(AlarmStatusWidget),
    /// What a query finds in logs.
    LogQuery(LogQueryWidget),
    /// Text.
    Text(TextWidget),
    /// What a function of your own draws.
    Custom(CustomWidget),
    /// Widgets side by side.
    Row(Row),
    /// Widgets one below the other.
    Column(Column),
    /// Nothing.
    Spacer(Spacer),
}

macro_rules! widgets_from {
    ($($variant:ident: $widget:ty;)*) => { $(
        impl From<$widget> for Widget {
            fn from(widget: $widget) -> Self {
                Self::$variant(widget)
            }
        }
    )* };
}

widgets_from! {
    Graph: GraphWidget;
    SingleValue: SingleValueWidget;
    Gauge: GaugeWidget;
    Table: TableWidget;
    Alarm: AlarmWidget;
    AlarmStatus: AlarmStatusWidget;
    LogQuery: LogQueryWidget;
    Text: TextWidget;
    Custom: CustomWidget;
    Row: Row;
    Column: Column;
    Spacer: Spacer;
}

impl Widget {
    /// Width and height, in units of the dashboard's grid.
    pub(super) fn size(&self) -> (u32, u32) {
        match self {
            Self::Graph(widget) => widget.frame.size,
            Self::SingleValue(widget) => widget.frame.size,
            Self::Gauge(widget) => widget.frame.size,
            Self::Table(widget) => widget.frame.size,
            Self::Alarm(widget) => widget.frame.size,
            Self::AlarmStatus(widget) => widget.size,
            Self::LogQuery(widget) => widget.frame.size,
            Self::Text(widget) => widget.size,
            Self::Custom(widget) => widget.size,
            Self::Row(row) => row.size(),
            Self::Column(column) => column.size(),
            Self::Spacer(spacer) => spacer.size,
        }
    }

    /// Writes the widget, and those inside it, at a place of the grid.
    pub(super) fn write(&self, scope: &Scope, at: (u32, u32), into: &mut Vec<Node>) {
        let (kind, properties) = match self {
            Self::Graph(widget) => ("metric", widget.properties(scope)),
            Self::SingleValue(widget) => ("metric", widget.properties(scope)),
            Self::Gauge(widget) => ("metric", widget.properties(scope)),
            Self::Table(widget) => ("metric", widget.properties(scope)),
            Self::Alarm(widget) => ("metric", widget.properties()),
            Self::AlarmStatus(widget) => ("alarm", widget.properties()),
            Self::LogQuery(widget) => ("log", widget.properties(scope)),
            Self::Text(widget) => ("text", widget.properties()),
            Self::Custom(widget) => ("custom", widget.properties()),
            Self::Row(row) => return row.write(scope, at, into),
            Self::Column(column) => return column.write(scope, at, into),
            Self::Spacer(_) => return,
        };
        let (width, height) = self.size();
        if !(1..=GRID_WIDTH).contains(&width) || !(1..=MAX_HEIGHT).contains(&height) {
            let finding = Diagnostic::error(
                &codes::WIDGET_TOO_WIDE,
                "a widget does not fit the dashboard",
            );
            scope.diagnose(
                finding
                    .given(format!("{width} by {height} units"))
                    .allowed(format!("1 to {GRID_WIDTH} by 1 to {MAX_HEIGHT} units"))
                    .help("make it smaller"),
            );
        }
        let widget = Object::new()
            .with("type", kind)
            .with("width", width)
            .with("height", height)
            .with("x", at.0)
            .with("y", at.1)
            .with("properties", properties);
        into.push(widget.into());
    }
}

/// What widgets of metrics and logs have in common.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) size: (u32, u32),
    pub(super) title: Option<Text>,
    region: Option<Value<String>>,
    account: Option<Value<String>>,
}

impl Frame {
    pub(super) const fn new(width: u32, height: u32) -> Self {
        Self {
            size: (width, height),
            title: None,
            region: None,
            account: None,
        }
    }

    pub(super) fn set_region(&mut self, region: Value<String>) {
        self.region = Some(region);
    }

    pub(super) fn set_account(&mut self, account: Value<String>) {
        self.account = Some(account);
    }

    pub(super) fn title(&self) -> Option<Node> {
        self.title.clone().map(Node::Text)
    }

    pub(super) fn region(&self) -> Node {
        let own = || pseudo::region().into_node();
        self.region.as_ref().map_or_else(own, Node::from)
    }

    pub(super) fn account(&self) -> Option<Node> {
        self.account.as_ref().map(Node::from)
    }
}

/// The setters of a width and a height.
macro_rules! size_setters {
    ($($field:ident).+) => {
        /// How wide it is, in units of which a dashboard has 24.
        #[must_use]
        pub const fn width(mut self, width: u32) -> Self {
            self.$($field).+.0 = width;
            self
        }

        /// How high it is, in units.
        #[must_use]
        pub const fn height(mut self, height: u32) -> Self {
            self.$($field).+.1 = height;
            self
        }
    };
}
pub(super) use size_setters;

/// The setters of a frame.
macro_rules! frame_setters {
    () => {
        super::widget::size_setters!(frame.size);

        /// The title. Default: none.
        #[must_use]
        pub fn title(mut self, title: impl Into<stackwright_core::Text>) -> Self {
            self.frame.title = Some(title.into());
            self
        }

        /// The region whose metrics it shows. Default: the stack's.
        #[must_use]
        pub fn region(mut self, region: impl stackwright_core::IntoValue<String>) -> Self {
            self.frame.set_region(region.into_value());
            self
        }

        /// The account whose metrics it shows. Default: the stack's.
        #[must_use]
        pub fn account_id(mut self, account: impl stackwright_core::IntoValue<String>) -> Self {
            self.frame.set_account(account.into_value());
            self
        }
    };
}
pub(super) use frame_setters;

/// The time that a widget of metrics shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Span {
    pub(super) start: Option<Text>,
    pub(super) end: Option<Text>,
    pub(super) period: Option<Period>,
    pub(super) period_to_time_range: Option<bool>,
    pub(super) statistic: Option<Statistic>,
    pub(super) live_data: Option<bool>,
}

/// The setters of a span.
macro_rules! span_setters {
    () => {
        /// When it starts: a time such as `2026-01-01T00:00:00.000Z`, or a length such as `-PT3H`.
        /// Default: as the dashboard.
        #[must_use]
        pub fn start(mut self, start: impl Into<stackwright_core::Text>) -> Self {
            self.span.start = Some(start.into());
            self
        }

        /// When it ends, where there is a start. Default: now.
        #[must_use]
        pub fn end(mut self, end: impl Into<stackwright_core::Text>) -> Self {
            self.span.end = Some(end.into());
            self
        }

        /// The period of metrics that name none. Default: 5 minutes.
        #[must_use]
        #[track_caller]
        pub fn period(mut self, period: stackwright_core::Duration) -> Self {
            self.span.period = Some(crate::cloudwatch::metric::Period::new(period));
            self
        }

        /// Whether one value is made of the whole time that is shown. Default: false.
        #[must_use]
        pub const fn set_period_to_time_range(mut self, set: bool) -> Self {
            self.span.period_to_time_range = Some(set);
            self
        }

        /// Whether the last minute is shown, although its values may be incomplete. Default: false.
        #[must_use]
        pub const fn live_data(mut self, live: bool) -> Self {
            self.span.live_data = Some(live);
            self
        }
    };
}
pub(super) use span_setters;

impl Span {
    pub(super) fn check(&self, scope: &Scope) {
        interval(scope, self.start.is_some(), self.end.is_some());
    }

    pub(super) fn live_data(&self) -> Option<bool> {
        self.live_data
    }

    pub(super) fn period(&self) -> Option<Node> {
        self.period.as_ref().map(Period::node)
    }

    pub(super) fn write_start_and_end(&self, properties: &mut Object) {
        properties.put_some("start", self.start.clone());
        properties.put_some("end", self.end.clone());
    }

    /// Period, statistic, start and end, as graphs have them.
    pub(super) fn write(&self, properties: &mut Object) {
        properties.put_some("setPeriodToTimeRange", self.period_to_time_range);
        properties.put_some("period", self.period());
        let statistic = self.statistic.as_ref().map(Statistic::as_str);
        properties.put_some("stat", statistic);
        self.write_start_and_end(properties);
    }
}

/// An end needs a start.
pub(super) fn interval(scope: &Scope, has_start: bool, has_end: bool) {
    if has_end && !has_start {
        let finding = Diagnostic::error(
            &codes::CONFLICTING_INTERVAL,
            "there is an end without a start",
        );
        scope.diagnose(
            finding
                .given("`end` without `start`")
                .allowed("`start`, or `start` and `end`")
                .help("say when it starts"),
        );
    }
}

/// Reports a widget that CloudWatch would not take.
pub(super) fn illegal(scope: &Scope, message: &str, given: &str, allowed: &str, help: &str) {
    let finding = Diagnostic::error(&codes::ILLEGAL_WIDGET, message);
    scope.diagnose(finding.given(given).allowed(allowed).help(help));
}

/// How the background of a [`TextWidget`] is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextWidgetBackground {
    /// In a color.
    Solid,
    /// Not at all.
    Transparent,
}

/// Text in Markdown.
#[derive(Clone, Debug)]
pub struct TextWidget {
    markdown: Value<String>,
    pub(super) size: (u32, u32),
    background: TextWidgetBackground,
}

impl TextWidget {
    /// This text, 6 units wide and 2 high.
    pub fn new(markdown: impl IntoValue<String>) -> Self {
        Self {
            markdown: markdown.into_value(),
            size: (6, 2),
            background: TextWidgetBackground::Transparent,
        }
    }

    size_setters!(size);

    /// How the background is drawn. Default: not at all.
    #[must_use]
    pub const fn background(mut self, background: TextWidgetBackground) -> Self {
        self.background = background;
        self
    }

    fn properties(&self) -> Object {
        let background = match self.background {
            TextWidgetBackground::Solid => "solid",
            TextWidgetBackground::Transparent => "transparent",
        };
        Object::new()
            .with("markdown", &self.markdown)
            .with("background", background)
    }
}

/// What a Lambda function of your own draws.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_custom_widget_dashboard.html>
#[derive(Clone, Debug)]
pub struct CustomWidget {
    function_arn: Value<String>,
    title: Text,
    pub(super) size: (u32, u32),
    update_on: [bool; 3],
    params: Option<Node>,
}

impl CustomWidget {
    /// What the function of this ARN draws, 6 units wide and high.
    pub fn new(function_arn: impl IntoValue<String>, title: impl Into<Text>) -> Self {
        Self {
            function_arn: function_arn.into_value(),
            title: title.into(),
            size: (6, 6),
            update_on: [true; 3],
            params: None,
        }
    }

    size_setters!(size);

    /// Whether it is drawn again when the dashboard is refreshed. Default: true.
    #[must_use]
    pub const fn update_on_refresh(mut self, update: bool) -> Self {
        self.update_on[0] = update;
        self
    }

    /// Whether it is drawn again when it is resized. Default: true.
    #[must_use]
    pub const fn update_on_resize(mut self, update: bool) -> Self {
        self.update_on[1] = update;
        self
    }

    /// Whether it is drawn again when the time range changes. Default: true.
    #[must_use]
    pub const fn update_on_time_range_change(mut self, update: bool) -> Self {
        self.update_on[2] = update;
        self
    }

    /// What the function is given. Default: nothing.
    #[must_use]
    pub fn params(mut self, params: impl Into<Node>) -> Self {
        self.params = Some(params.into());
        self
    }

    fn properties(&self) -> Object {
        let [refresh, resize, time_range] = self.update_on;
        let update_on = Object::new()
            .with("refresh", refresh)
            .with("resize", resize)
            .with("timeRange", time_range);
        let mut properties = Object::new().with("endpoint", &self.function_arn);
        properties.put_some("params", self.params.clone());
        properties
            .with("title", self.title.clone())
            .with("updateOn", update_on)
    }
}
