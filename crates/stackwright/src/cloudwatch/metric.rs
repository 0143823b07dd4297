//! Metrics.

use stackwright_core::{Duration, Fault, IntoValue, Node, Object, Scope, Text, Value};

use super::alarm::Alarm;
use super::codes;
use super::statistic::Statistic;
use crate::iam::{Grant, GrantRequest, Grantable};

/// The period of a metric that says nothing else.
pub(super) const DEFAULT_PERIOD: Duration = Duration::minutes(5);

/// A metric's unit.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CloudWatch")]
pub enum Unit {
    Seconds,
    Microseconds,
    Milliseconds,
    Bytes,
    Kilobytes,
    Megabytes,
    Gigabytes,
    Terabytes,
    Bits,
    Kilobits,
    Megabits,
    Gigabits,
    Terabits,
    Percent,
    Count,
    BytesPerSecond,
    KilobytesPerSecond,
    MegabytesPerSecond,
    GigabytesPerSecond,
    TerabytesPerSecond,
    BitsPerSecond,
    KilobitsPerSecond,
    MegabitsPerSecond,
    GigabitsPerSecond,
    TerabitsPerSecond,
    CountPerSecond,
    None,
}

impl Unit {
    /// The unit as CloudWatch writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seconds => "Seconds",
            Self::Microseconds => "Microseconds",
            Self::Milliseconds => "Milliseconds",
            Self::Bytes => "Bytes",
            Self::Kilobytes => "Kilobytes",
            Self::Megabytes => "Megabytes",
            Self::Gigabytes => "Gigabytes",
            Self::Terabytes => "Terabytes",
            Self::Bits => "Bits",
            Self::Kilobits => "Kilobits",
            Self::Megabits => "Megabits",
            Self::Gigabits => "Gigabits",
            Self::Terabits => "Terabits",
            Self::Percent => "Percent",
            Self::Count => "Count",
            Self::BytesPerSecond => "Bytes/Second",
            Self::KilobytesPerSecond => "Kilobytes/Second",
            Self::MegabytesPerSecond => "Megabytes/Second",
            Self::GigabytesPerSecond => "Gigabytes/Second",
            Self::TerabytesPerSecond => "Terabytes/Second",
            Self::BitsPerSecond => "Bits/Second",
            Self::KilobitsPerSecond => "Kilobits/Second",
            Self::MegabitsPerSecond => "Megabits/Second",
            Self::GigabitsPerSecond => "Gigabits/Second",
            Self::TerabitsPerSecond => "Terabits/Second",
            Self::CountPerSecond => "Count/Second",
            Self::None => "None",
        }
    }
}

impl From<Unit> for Text {
    fn from(unit: Unit) -> Self {
        Self::Borrowed(unit.as_str())
    }
}

/// How a metric is drawn, and from where it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Drawing {
    pub(super) label: Option<Value<String>>,
    pub(super) color: Option<Text>,
    pub(super) visible: Option<bool>,
    pub(super) account: Option<Value<String>>,
    pub(super) region: Option<Value<String>>,
}

/// A period, or what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Period {
    pub(super) length: Duration,
    fault: Option<Fault>,
}

impl Period {
    #[track_caller]
    pub(super) fn new(length: Duration) -> Self {
        let seconds = length.to_seconds().unwrap_or_default();
        let is_legal =
            matches!(seconds, 1 | 5 | 10 | 30) || (seconds > 0 && seconds.is_multiple_of(60));
        if is_legal {
            return Self {
                length,
                fault: None,
            };
        }
        // Not in a closure, whose faults would name this line.
        let fault = Fault::new(
            &codes::ILLEGAL_METRIC_PERIOD,
            "a metric can't have this period",
        )
        .given(length)
        .allowed("1, 5, 10, 30 or a multiple of 60 seconds")
        .help("round the period");
        Self {
            length,
            fault: Some(fault),
        }
    }

    pub(super) fn is_default(&self) -> bool {
        self.length == DEFAULT_PERIOD
    }

    pub(super) fn node(&self) -> Node {
        match &self.fault {
            Some(fault) => fault.clone().into(),
            None => Node::float(self.length.to_millis() as f64 / 1000.0),
        }
    }
}

/// The setters of metrics and expressions over them.
macro_rules! drawing_setters {
    () => {
        /// How long a period is: 1, 5, 10, 30 or a multiple of 60 seconds. Default: 5 minutes.
        #[must_use]
        #[track_caller]
        pub fn period(mut self, period: Duration) -> Self {
            self.period = Some(Period::new(period));
            self
        }

        /// What it is called in graphs and alarms. Default: its name or expression.
        #[must_use]
        pub fn label(mut self, label: impl IntoValue<String>) -> Self {
            self.drawing.label = Some(label.into_value());
            self
        }

        /// Its color in graphs, such as [`Color::RED`](super::Color::RED) or `#ff0000`. Default:
        /// CloudWatch chooses.
        #[must_use]
        pub fn color(mut self, color: impl Into<Text>) -> Self {
            self.drawing.color = Some(color.into());
            self
        }

        /// Whether it is drawn in graphs. Default: true.
        #[must_use]
        pub const fn visible(mut self, visible: bool) -> Self {
            self.drawing.visible = Some(visible);
            self
        }
    };
}
pub(super) use drawing_setters;

/// A CloudWatch metric, averaged over five minutes unless said otherwise.
///
/// ```
/// use stackwright::cloudwatch::{Metric, Statistic};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let slow = Metric::new("Shop", "Latency")
///     .dimension("Api", "orders")
///     .statistic(Statistic::percentile(99))
///     .period(Duration::minutes(1));
/// slow.create_alarm(&stack, "Slow", 0.5, 3);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html>
#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    pub(crate) namespace: Value<String>,
    pub(crate) name: Value<String>,
    dimensions: Vec<(Text, Node)>,
    statistic: Statistic,
    period: Option<Period>,
    pub(crate) unit: Option<Unit>,
    id: Option<Text>,
    pub(super) drawing: Drawing,
}

impl Metric {
    /// A metric by its namespace, such as `AWS/SQS`, and its name.
    pub fn new(namespace: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        Self {
            namespace: namespace.into_value(),
            name: name.into_value(),
            dimensions: Vec::new(),
            statistic: Statistic::AVERAGE,
            period: None,
            unit: None,
            id: None,
            drawing: Drawing::default(),
        }
    }

    /// Adds a dimension, such as the name of a queue; at most 30.
    #[must_use]
    #[track_caller]
    pub fn dimension(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        let value: Value<String> = value.into_value();
        let length = value.as_text().map(|text| text.chars().count());
        let given = match (length, self.dimensions.len()) {
            (_, 30..) => Some("more than 30 dimensions".to_owned()),
            (Some(length), _) if !(1..=255).contains(&length) => {
                Some(format!("a value of {length} characters"))
            }
            _ => None,
        };
        let value = match given {
            Some(given) => Fault::new(&codes::ILLEGAL_DIMENSION, "the dimension is no legal one")
                .given(given)
                .allowed("30 dimensions with values of 1 to 255 characters")
                .help("correct the value, or leave the dimension out")
                .into(),
            None => value.into_node(),
        };
        self.dimensions.push((name.into(), value));
        self
    }

    /// What is made of the values of a period. Default: their average.
    #[must_use]
    pub fn statistic(mut self, statistic: impl Into<Statistic>) -> Self {
        self.statistic = statistic.into();
        self
    }

    /// Takes only values that were reported in this unit. Default: in any.
    #[must_use]
    pub const fn unit(mut self, unit: Unit) -> Self {
        self.unit = Some(unit);
        self
    }

    /// The metric's name in a graph, for expressions there. Default: none.
    #[must_use]
    pub fn id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The account that the metric is read from. Default: that of the alarm or dashboard.
    #[must_use]
    pub fn account(mut self, account: impl IntoValue<String>) -> Self {
        self.drawing.account = Some(account.into_value());
        self
    }

    /// The region that the metric is read from. Default: that of the alarm or dashboard. Alarms take
    /// metrics of their own region only.
    #[must_use]
    pub fn region(mut self, region: impl IntoValue<String>) -> Self {
        self.drawing.region = Some(region.into_value());
        self
    }

    drawing_setters!();

    /// Adds an alarm that is on while the metric is at the threshold or above, for so many periods.
    /// For other alarms, add an [`Alarm`].
    #[track_caller]
    pub fn create_alarm(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        threshold: impl IntoValue<f64>,
        evaluation_periods: u32,
    ) -> super::AlarmRef {
        scope.add(id, Alarm::new(self.clone(), threshold, evaluation_periods))
    }

    /// Permits somebody to report values of metrics, of whatever namespace.
    #[track_caller]
    pub fn grant_put_metric_data(scope: &Scope, grantee: &impl Grantable) -> Grant {
        GrantRequest::new(["cloudwatch:PutMetricData"], ["*"]).on_principal(scope, grantee)
    }

    pub(super) fn with_period(&self, period: &Period) -> Self {
        Self {
            period: Some(period.clone()),
            ..self.clone()
        }
    }

    pub(super) fn id_in_graph(&self) -> Option<&Text> {
        self.id.as_ref()
    }

    pub(crate) fn statistic_ref(&self) -> &Statistic {
        &self.statistic
    }

    pub(super) fn period_or_default(&self) -> Period {
        self.period.clone().unwrap_or(Period {
            length: DEFAULT_PERIOD,
            fault: None,
        })
    }

    pub(super) fn has_dimension(&self, name: &str) -> bool {
        self.dimensions.iter().any(|(key, _)| key == name)
    }

    /// The dimensions in the order in which they are written.
    pub(super) fn sorted_dimensions(&self) -> Vec<(Text, Node)> {
        let mut sorted = self.dimensions.clone();
        sorted.sort_by(|left, right| left.0.cmp(&right.0));
        sorted
    }

    /// The dimensions as a property, or none.
    pub(crate) fn dimensions(&self) -> Option<Node> {
        let dimension = |(name, value): (Text, Node)| {
            let mut dimension = Object::typed();
            dimension.put("Name", Node::Text(name));
            dimension.put("Value", value);
            Node::from(dimension)
        };
        let rendered: Vec<Node> = self
            .sorted_dimensions()
            .into_iter()
            .map(dimension)
            .collect();
        (!rendered.is_empty()).then_some(Node::List(rendered))
    }

    /// What the metric is, apart from how it is drawn.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        self.namespace == other.namespace
            && self.name == other.name
            && self.sorted_dimensions() == other.sorted_dimensions()
            && self.statistic == other.statistic
            && self.period_or_default() == other.period_or_default()
            && self.drawing.account == other.drawing.account
            && self.drawing.region == other.drawing.region
    }
}

/// Declares the metric verbs of a handle: `metric(name)` for any metric, and one verb for each that
/// the service reports, with its name and statistic.
macro_rules! metric_verbs {
    ($handle:ty, |$self:ident| $base:expr; $(
        $(#[$doc:meta])* $name:ident: $metric:literal, $statistic:ident;
    )*) => {
        impl $handle {
            /// A metric of this resource by its name, averaged over five minutes unless changed.
            #[track_caller]
            pub fn metric(&self, name: impl stackwright_core::IntoValue<String>) -> crate::cloudwatch::Metric {
                let $self = self;
                let base: crate::cloudwatch::Metric = $base;
                base.named(name)
            }

            $(
                $(#[$doc])*
                #[track_caller]
                pub fn $name(&self) -> crate::cloudwatch::Metric {
                    self.metric($metric).statistic(crate::cloudwatch::Statistic::$statistic)
                }
            )*
        }
    };
}
pub(crate) use metric_verbs;

impl Metric {
    /// The metrics of one namespace and dimensions, each of which then gets its name.
    pub(crate) fn of(namespace: &'static str) -> Self {
        Self::new(namespace, "")
    }

    pub(crate) fn named(self, name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            ..self
        }
    }
}
