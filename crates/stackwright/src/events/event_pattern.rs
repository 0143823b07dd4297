//! Which events a rule is about.

use stackwright_core::{Node, Object, Text};

/// Which values of a field.
///
/// Each function gives what stands for the field's values, in [`EventPattern::detail`] and in the
/// other fields of a pattern.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html>
#[derive(Clone, Copy, Debug)]
pub struct Match;

fn condition(key: &'static str, value: impl Into<Node>) -> Node {
    Node::List(vec![Object::new().with(key, value).into()])
}

/// Declares matchers of a text, each by its operator.
macro_rules! text_matchers {
    ($($(#[$doc:meta])* $name:ident: $operator:literal $(, $inner:literal)?;)*) => { $(
        $(#[$doc])*
        pub fn $name(text: impl Into<Text>) -> Node {
            let value = Node::Text(text.into());
            $(let value: Node = Object::new().with($inner, value).into();)?
            condition($operator, value)
        }
    )* };
}

/// Declares matchers of a number, each by its sign.
macro_rules! number_matchers {
    ($($(#[$doc:meta])* $name:ident: $sign:literal;)*) => { $(
        $(#[$doc])*
        pub fn $name(number: impl Into<f64>) -> Node {
            condition("numeric", Node::List(vec![$sign.into(), Node::float(number.into())]))
        }
    )* };
}

impl Match {
    text_matchers! {
        /// Texts that start like this.
        prefix: "prefix";
        /// Texts that end like this.
        suffix: "suffix";
        /// Texts that start like this, in any case.
        prefix_equals_ignore_case: "prefix", "equals-ignore-case";
        /// Texts that end like this, in any case.
        suffix_equals_ignore_case: "suffix", "equals-ignore-case";
        /// This text, in any case.
        equals_ignore_case: "equals-ignore-case";
        /// Texts like this, in which `*` stands for anything.
        wildcard: "wildcard";
        /// IP addresses in this block, such as `10.0.0.0/24`.
        cidr: "cidr";
        /// Texts that don't start like this.
        anything_but_prefix: "anything-but", "prefix";
        /// Texts that don't end like this.
        anything_but_suffix: "anything-but", "suffix";
        /// Texts that are not like this, in which `*` stands for anything.
        anything_but_wildcard: "anything-but", "wildcard";
        /// Texts that are not this one, in any case.
        anything_but_equals_ignore_case: "anything-but", "equals-ignore-case";
    }

    number_matchers! {
        /// Numbers above this one.
        greater_than: ">";
        /// This number or above.
        greater_than_or_equal: ">=";
        /// Numbers below this one.
        less_than: "<";
        /// This number or below.
        less_than_or_equal: "<=";
        /// This number.
        equal: "=";
    }

    /// Exactly this text.
    pub fn exact_string(text: impl Into<Text>) -> Node {
        Node::List(vec![Node::Text(text.into())])
    }

    /// Any value.
    pub fn exists() -> Node {
        condition("exists", true)
    }

    /// No value.
    pub fn does_not_exist() -> Node {
        condition("exists", false)
    }

    /// The value `null`.
    pub fn null_value() -> Node {
        Node::List(vec![Node::Null])
    }

    /// Anything but these texts or numbers.
    pub fn anything_but<V: Into<Node>>(values: impl IntoIterator<Item = V>) -> Node {
        let values: Vec<Node> = values.into_iter().map(Into::into).collect();
        condition("anything-but", Node::List(values))
    }

    /// Numbers between these, or one of them.
    pub fn interval(lower: impl Into<f64>, upper: impl Into<f64>) -> Node {
        let bounds = [
            Node::from(">="),
            Node::float(lower.into()),
            "<=".into(),
            Node::float(upper.into()),
        ];
        condition("numeric", Node::from(bounds))
    }

    /// What one of several matchers takes.
    pub fn any_of(matchers: impl IntoIterator<Item = Node>) -> Node {
        Node::List(matchers.into_iter().flat_map(items).collect())
    }

    /// Numbers that all of several comparisons take.
    pub fn all_of(comparisons: impl IntoIterator<Item = Node>) -> Node {
        let parts = comparisons.into_iter().flat_map(items).flat_map(|item| {
            let comparison = item.as_object().and_then(|object| object.get("numeric"));
            comparison.cloned().map(items).unwrap_or_default()
        });
        condition("numeric", Node::List(parts.collect()))
    }
}

fn items(node: Node) -> Vec<Node> {
    match node {
        Node::List(items) => items,
        other => vec![other],
    }
}

/// Which events a rule is about: those that have one of the values of each field named. It is written
/// in the order of its setters.
///
/// ```
/// use stackwright::events::{EventPattern, Match};
/// use stackwright::prelude::*;
///
/// let stopped = EventPattern::new()
///     .source(["aws.ecs"])
///     .detail_type(["ECS Task State Change"])
///     .detail(Object::new().with("lastStatus", Match::exact_string("STOPPED")));
/// ```
///
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventPattern(Object);

/// Declares the fields of an event, each with its name.
macro_rules! pattern_fields {
    ($($(#[$doc:meta])* $name:ident: $key:literal;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, values: impl Into<Node>) -> Self {
            self.0.put($key, values.into());
            self
        }
    )* };
}

impl EventPattern {
    /// All events.
    pub fn new() -> Self {
        Self::default()
    }

    pattern_fields! {
        /// The version of the event's form, `0`.
        version: "version";
        /// The event's id.
        id: "id";
        /// What kind of event it is.
        detail_type: "detail-type";
        /// Who sent it, such as `aws.ecs`.
        source: "source";
        /// The account that it is about.
        account: "account";
        /// When it happened.
        time: "time";
        /// The region that it is about.
        region: "region";
        /// The ARNs of what it is about.
        resources: "resources";
    }

    /// What the event says: its fields with lists of values, or with what [`Match`] gives.
    #[must_use]
    pub fn detail(mut self, detail: Object) -> Self {
        self.0.put("detail", detail.into());
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn node(&self) -> Node {
        self.0.clone().into()
    }

    /// Adds the values of another pattern to those of this one.
    pub(super) fn merge(&mut self, other: &Self) {
        merge(&mut self.0, &other.0);
    }
}

fn merge(into: &mut Object, from: &Object) {
    for (key, value) in from.iter() {
        match (into.get_mut(key), value) {
            (Some(Node::List(values)), Node::List(more)) => values.extend(more.iter().cloned()),
            (Some(Node::Object(fields)), Node::Object(more)) => merge(fields, more),
            _ => into.set(key.to_owned(), value.clone()),
        }
    }
}
