//! Which messages a subscription gets.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text};

use super::codes;

/// Conditions on a text.
#[derive(Clone, Debug, Default)]
pub struct StringConditions {
    allowlist: Vec<Text>,
    denylist: Vec<Text>,
    prefixes: Vec<Text>,
    suffixes: Vec<Text>,
}

macro_rules! text_conditions {
    ($($(#[$doc:meta])* $name:ident: $field:ident;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name<T: Into<Text>>(mut self, texts: impl IntoIterator<Item = T>) -> Self {
            self.$field.extend(texts.into_iter().map(Into::into));
            self
        }
    )* };
}

impl StringConditions {
    /// No condition.
    pub fn new() -> Self {
        Self::default()
    }

    text_conditions! {
        /// One of these.
        allowlist: allowlist;
        /// None of these.
        denylist: denylist;
        /// Starting with one of these.
        match_prefixes: prefixes;
        /// Ending with one of these.
        match_suffixes: suffixes;
    }
}

/// Conditions on a number.
#[derive(Clone, Debug, Default)]
pub struct NumericConditions {
    allowlist: Vec<f64>,
    /// Operators with their operands, by their rank.
    comparisons: Vec<(usize, Vec<Node>)>,
}

impl NumericConditions {
    /// No condition.
    pub fn new() -> Self {
        Self::default()
    }

    /// One of these.
    #[must_use]
    pub fn allowlist<N: Into<f64>>(mut self, numbers: impl IntoIterator<Item = N>) -> Self {
        self.allowlist.extend(numbers.into_iter().map(Into::into));
        self
    }

    fn compare<const N: usize>(mut self, rank: usize, comparison: [(&str, f64); N]) -> Self {
        let operands = comparison
            .into_iter()
            .flat_map(|(operator, number)| [operator.into(), Node::float(number)]);
        self.comparisons.push((rank, operands.collect()));
        self
    }

    /// Above this one.
    #[must_use]
    pub fn greater_than(self, number: impl Into<f64>) -> Self {
        self.compare(0, [(">", number.into())])
    }

    /// This one or above.
    #[must_use]
    pub fn greater_than_or_equal_to(self, number: impl Into<f64>) -> Self {
        self.compare(1, [(">=", number.into())])
    }

    /// Below this one.
    #[must_use]
    pub fn less_than(self, number: impl Into<f64>) -> Self {
        self.compare(2, [("<", number.into())])
    }

    /// This one or below.
    #[must_use]
    pub fn less_than_or_equal_to(self, number: impl Into<f64>) -> Self {
        self.compare(3, [("<=", number.into())])
    }

    /// Between these, or one of them.
    #[must_use]
    pub fn between(self, start: impl Into<f64>, stop: impl Into<f64>) -> Self {
        self.compare(4, [(">=", start.into()), ("<=", stop.into())])
    }

    /// Between these.
    #[must_use]
    pub fn between_strict(self, start: impl Into<f64>, stop: impl Into<f64>) -> Self {
        self.compare(5, [(">", start.into()), ("<", stop.into())])
    }
}

/// Which values of an attribute, or of a field of the body, a subscription gets.
///
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html>
#[derive(Clone, Debug)]
pub struct SubscriptionFilter(pub(super) Vec<Node>);

fn condition(key: &'static str, value: impl Into<Node>) -> Node {
    Object::new().with(key, value).into()
}

impl SubscriptionFilter {
    /// Texts.
    pub fn string_filter(conditions: StringConditions) -> Self {
        let mut all: Vec<Node> = conditions.allowlist.into_iter().map(Node::Text).collect();
        if !conditions.denylist.is_empty() {
            all.push(condition("anything-but", conditions.denylist));
        }
        let prefix = |prefix| condition("prefix", Node::Text(prefix));
        all.extend(conditions.prefixes.into_iter().map(prefix));
        let suffix = |suffix| condition("suffix", Node::Text(suffix));
        all.extend(conditions.suffixes.into_iter().map(suffix));
        Self(all)
    }

    /// Numbers.
    pub fn numeric_filter(mut conditions: NumericConditions) -> Self {
        conditions.comparisons.sort_by_key(|(rank, _)| *rank);
        let equal = conditions
            .allowlist
            .into_iter()
            .map(|number| vec!["=".into(), Node::float(number)]);
        let comparisons = conditions
            .comparisons
            .into_iter()
            .map(|(_, operands)| operands);
        let all = equal.chain(comparisons);
        Self(
            all.map(|operands| condition("numeric", Node::List(operands)))
                .collect(),
        )
    }

    /// Messages that have the attribute.
    pub fn exists_filter() -> Self {
        Self(vec![condition("exists", true)])
    }

    /// Messages that don't.
    pub fn not_exists_filter() -> Self {
        Self(vec![condition("exists", false)])
    }
}

/// A filter of a field of a message's body, or filters of the fields in it.
#[derive(Clone, Debug)]
pub enum FilterOrPolicy {
    /// Which values of the field.
    Filter(SubscriptionFilter),
    /// Which values of the fields inside it.
    Policy(Vec<(Text, FilterOrPolicy)>),
}

impl From<SubscriptionFilter> for FilterOrPolicy {
    fn from(filter: SubscriptionFilter) -> Self {
        Self::Filter(filter)
    }
}

impl FilterOrPolicy {
    /// Filters of the fields inside this one.
    pub fn policy<K: Into<Text>, F: Into<Self>>(fields: impl IntoIterator<Item = (K, F)>) -> Self {
        let fields = fields.into_iter();
        Self::Policy(
            fields
                .map(|(key, filter)| (key.into(), filter.into()))
                .collect(),
        )
    }

    fn node(&self) -> Node {
        match self {
            Self::Filter(filter) => Node::List(filter.0.clone()),
            Self::Policy(fields) => fields_node(fields).into(),
        }
    }

    /// How many keys there are at most on a way, times how many values there are together.
    fn combinations(&self, depth: usize) -> usize {
        match self {
            Self::Filter(filter) => filter.0.len().max(1) * depth,
            Self::Policy(fields) => combinations(fields, depth + 1),
        }
    }
}

fn fields_node(fields: &[(Text, FilterOrPolicy)]) -> Object {
    fields
        .iter()
        .map(|(key, filter)| (key.clone(), filter.node()))
        .collect()
}

fn combinations(fields: &[(Text, FilterOrPolicy)], depth: usize) -> usize {
    let each = fields.iter().map(|(_, filter)| filter.combinations(depth));
    each.fold(1, usize::saturating_mul)
}

/// The filters of a subscription.
#[derive(Clone, Debug, Default)]
pub(super) struct Filters {
    pub(super) attributes: Vec<(Text, FilterOrPolicy)>,
    pub(super) body: Vec<(Text, FilterOrPolicy)>,
}

/// How many attributes a filter policy has.
/// <https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html>
const MAX_ATTRIBUTES: usize = 5;

/// How many combinations of values a filter policy has.
const MAX_COMBINATIONS: usize = 150;

impl Filters {
    pub(super) fn check(&self, scope: &Scope) {
        let report = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::ILLEGAL_FILTER_POLICY, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if !self.attributes.is_empty() && !self.body.is_empty() {
            report(
                "a subscription filters by attributes or by the body",
                "`filter_policy` and `filter_policy_with_message_body`".to_owned(),
                "one of the two",
                "leave one of them out",
            );
        }
        for fields in [&self.attributes, &self.body] {
            if fields.len() > MAX_ATTRIBUTES {
                report(
                    "the filter policy has too many attributes",
                    format!("{} attributes", fields.len()),
                    "at most 5",
                    "leave some out",
                );
            }
            let combinations = combinations(fields, 1);
            if combinations > MAX_COMBINATIONS {
                report(
                    "the filter policy has too many combinations of values",
                    format!("{combinations} combinations"),
                    "at most 150",
                    "name fewer values",
                );
            }
        }
    }

    pub(super) fn write(&self, properties: &mut Object) {
        if !self.attributes.is_empty() {
            properties.put("FilterPolicy", fields_node(&self.attributes).into());
        }
        if !self.body.is_empty() {
            properties.put("FilterPolicy", fields_node(&self.body).into());
            properties.put("FilterPolicyScope", "MessageBody".into());
        }
    }
}
