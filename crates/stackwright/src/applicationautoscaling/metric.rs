//! CloudWatch metrics that scaling follows.

use stackwright_core::{Duration, IntoValue, Node, Object, Text, Value};

/// A CloudWatch metric, averaged over five minutes unless said otherwise.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html>
#[derive(Clone, Debug)]
pub struct Metric {
    pub(super) namespace: Value<String>,
    pub(super) name: Value<String>,
    dimensions: Vec<(Text, Node)>,
    pub(super) statistic: Text,
    pub(super) period: Duration,
}

impl Metric {
    /// A metric by its namespace and name.
    pub fn new(namespace: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        Self {
            namespace: namespace.into_value(),
            name: name.into_value(),
            dimensions: Vec::new(),
            statistic: "Average".into(),
            period: Duration::minutes(5),
        }
    }

    /// Adds a dimension, such as the name of a queue.
    #[must_use]
    pub fn dimension(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.dimensions
            .push((name.into(), value.into_value().into_node()));
        self
    }

    /// What is made of the values of a period: `Average`, `Sum`, `Minimum`, `Maximum` or
    /// `SampleCount`. Default: `Average`.
    #[must_use]
    pub fn statistic(mut self, statistic: impl Into<Text>) -> Self {
        self.statistic = statistic.into();
        self
    }

    /// How long a period is. Default: 5 minutes.
    #[must_use]
    pub fn period(mut self, period: Duration) -> Self {
        self.period = period;
        self
    }

    pub(super) fn dimensions(&self) -> Option<Node> {
        let mut sorted = self.dimensions.clone();
        sorted.sort_by(|left, right| left.0.cmp(&right.0));
        let dimension = |(name, value): (Text, Node)| {
            let mut dimension = Object::typed();
            dimension.put("Name", Node::Text(name));
            dimension.put("Value", value);
            Node::from(dimension)
        };
        let rendered: Vec<Node> = sorted.into_iter().map(dimension).collect();
        (!rendered.is_empty()).then_some(Node::List(rendered))
    }

    /// How a target tracking policy names it.
    pub(crate) fn specification(&self) -> Node {
        let mut specification = Object::typed();
        if let Some(dimensions) = self.dimensions() {
            specification.put("Dimensions", dimensions);
        }
        specification.put("MetricName", (&self.name).into());
        specification.put("Namespace", (&self.namespace).into());
        specification.put("Statistic", Node::Text(self.statistic.clone()));
        specification.into()
    }
}
