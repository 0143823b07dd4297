//! Metrics that are made from log events.

use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::codes;
use super::filter_pattern::FilterPattern;
use super::log_group::LogGroupClass;
use super::log_group_ref::LogGroupRef;
use crate::cloudwatch::Metric;
use stackwright_cfn::logs::CfnMetricFilter;
use stackwright_cfn::logs::metric_filter::MetricTransformationProperty;

/// A metric that is made from the events of a log group that match a pattern
/// (`AWS::Logs::MetricFilter`).
///
/// ```
/// use stackwright::logs::{FilterPattern, LogGroup, MetricFilter};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("logs");
/// let group = stack.add("Group", LogGroup::new());
/// stack.add(
///     "Errors",
///     MetricFilter::new(&group, FilterPattern::any_term(["ERROR"]), "Shop", "Errors"),
/// );
/// ```
#[derive(Clone, Debug)]
pub struct MetricFilter {
    group: LogGroupRef,
    pattern: FilterPattern,
    namespace: Value<String>,
    name: Value<String>,
    metric_value: Value<String>,
    default_value: Option<f64>,
    dimensions: Vec<(Text, Value<String>)>,
    unit: Option<Text>,
    filter_name: Option<Value<String>>,
    apply_on_transformed_logs: Option<bool>,
}

impl MetricFilter {
    /// Counts the matching events as a metric of this namespace and name.
    pub fn new(
        group: &LogGroupRef,
        pattern: impl Into<FilterPattern>,
        namespace: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        Self {
            group: group.clone(),
            pattern: pattern.into(),
            namespace: namespace.into_value(),
            name: name.into_value(),
            metric_value: "1".into_value(),
            default_value: None,
            dimensions: Vec::new(),
            unit: None,
            filter_name: None,
            apply_on_transformed_logs: None,
        }
    }

    /// What each event adds: a number, or a field such as `$.latency`. Default: 1.
    #[must_use]
    pub fn metric_value(mut self, value: impl IntoValue<String>) -> Self {
        self.metric_value = value.into_value();
        self
    }

    /// What is reported for a period with events of which none matches. Default: nothing.
    #[must_use]
    pub const fn default_value(mut self, value: f64) -> Self {
        self.default_value = Some(value);
        self
    }

    /// Adds a dimension whose value is taken from a field, up to three.
    #[must_use]
    pub fn dimension(mut self, name: impl Into<Text>, field: impl IntoValue<String>) -> Self {
        self.dimensions.push((name.into(), field.into_value()));
        self
    }

    /// The metric's unit, such as `Milliseconds`. Default: none.
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html>
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Text>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// The filter's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn filter_name(mut self, name: impl IntoValue<String>) -> Self {
        self.filter_name = Some(name.into_value());
        self
    }

    /// Whether the filter sees events as a transformer of the group leaves them. Default: false.
    #[must_use]
    pub const fn apply_on_transformed_logs(mut self, apply: bool) -> Self {
        self.apply_on_transformed_logs = Some(apply);
        self
    }

    fn check(&self, scope: &Scope) {
        if self.group.class() != LogGroupClass::Standard {
            let finding = Diagnostic::error(
                &codes::CLASS_WITHOUT_FILTERS,
                "the log group's class does not support metric filters",
            );
            scope.diagnose(
                finding
                    .given("a filter of a group of another class")
                    .allowed("groups of the class STANDARD")
                    .help("use that class"),
            );
        }
        if self.dimensions.len() > 3 {
            let finding = Diagnostic::error(
                &codes::TOO_MANY_DIMENSIONS,
                "the metric filter has too many dimensions",
            );
            scope.diagnose(
                finding
                    .given(format!("{} dimensions", self.dimensions.len()))
                    .allowed("at most 3")
                    .help("leave some out"),
            );
        }
        if !self.dimensions.is_empty() && self.default_value.is_some() {
            let finding = Diagnostic::error(
                &codes::DEFAULT_VALUE_WITH_DIMENSIONS,
                "the metric filter has dimensions and a default value",
            );
            scope.diagnose(
                finding
                    .given("`dimension` and `default_value`")
                    .allowed("one of the two")
                    .help("leave the default value out"),
            );
        }
    }
}

impl Construct for MetricFilter {
    type Handle = MetricFilterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> MetricFilterRef {
        self.check(scope);
        let mut transformation = MetricTransformationProperty::new(
            self.name.clone(),
            self.namespace.clone(),
            self.metric_value,
        );
        if let Some(value) = self.default_value {
            transformation = transformation.default_value(value);
        }
        if let Some(unit) = self.unit {
            transformation = transformation.unit(unit);
        }
        if !self.dimensions.is_empty() {
            let dimension = |(name, field): (Text, Value<String>)| -> Node {
                let mut dimension = Object::typed();
                dimension.put("Key", name.into());
                dimension.put("Value", field.into());
                dimension.into()
            };
            let dimensions = self.dimensions.into_iter().map(dimension).collect();
            transformation = transformation.dimensions(Value::from_node(Node::List(dimensions)));
        }
        let mut filter =
            CfnMetricFilter::new(self.pattern.to_text(), &self.group, [transformation]);
        if let Some(name) = self.filter_name {
            filter = filter.filter_name(name);
        }
        if let Some(apply) = self.apply_on_transformed_logs {
            filter = filter.apply_on_transformed_logs(apply);
        }
        scope.add("Resource", filter);
        MetricFilterRef {
            node: scope.node(),
            namespace: self.namespace,
            name: self.name,
        }
    }
}

/// A [`MetricFilter`] in a stack.
#[derive(Clone, Debug)]
pub struct MetricFilterRef {
    node: NodeRef,
    namespace: Value<String>,
    name: Value<String>,
}

impl AsNode for MetricFilterRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl MetricFilterRef {
    /// The metric's namespace.
    pub fn metric_namespace(&self) -> Value<String> {
        self.namespace.clone()
    }

    /// The metric's name.
    pub fn metric_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The metric, averaged over five minutes unless changed.
    pub fn metric(&self) -> Metric {
        Metric::new(self.metric_namespace(), self.metric_name())
    }
}
