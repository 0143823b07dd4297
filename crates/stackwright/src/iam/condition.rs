//! The condition block of a policy statement.

use stackwright_core::{Node, Object, Text};

/// Under which circumstances a statement applies: operators, each with context keys and their values.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>
///
/// ```
/// use stackwright::iam::Conditions;
///
/// let conditions = Conditions::new()
///     .with("StringEquals", "aws:SourceAccount", "123456789012")
///     .with("Bool", "aws:SecureTransport", "true");
/// assert!(!conditions.is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conditions(Object);

impl Conditions {
    /// No condition.
    pub const fn new() -> Self {
        Self(Object::new())
    }

    /// Adds a condition: an operator such as `StringEquals`, a context key such as
    /// `aws:SourceArn`, and the value or list of values to compare with. A value set before for the
    /// same operator and key is replaced.
    #[must_use]
    pub fn with(
        mut self,
        operator: impl Into<Text>,
        key: impl Into<Text>,
        value: impl Into<Node>,
    ) -> Self {
        self.add(operator.into(), key.into(), value.into());
        self
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn add(&mut self, operator: Text, key: Text, value: Node) {
        if let Node::Object(keys) = self.0.entry(operator, || Node::Object(Object::new())) {
            keys.set(key, value);
        }
    }

    /// Adds a condition before those of the same operator, unless there is one of the same key.
    #[cfg(feature = "kms")]
    pub(super) fn put_first(&mut self, operator: &'static str, key: &'static str, value: &Node) {
        let own = std::mem::take(&mut self.0);
        for (name, keys) in own.iter() {
            let mut all = Object::new();
            if name == operator {
                all.set(key, value.clone());
            }
            for (key, value) in keys.as_object().into_iter().flat_map(Object::iter) {
                all.set(key.to_owned(), value.clone());
            }
            self.0.set(name.to_owned(), all.into());
        }
        if self.0.get(operator).is_none() {
            self.add(operator.into(), key.into(), value.clone());
        }
    }

    pub(crate) fn extend(&mut self, other: &Self) {
        for (operator, keys) in other.0.iter() {
            for (key, value) in keys.as_object().into_iter().flat_map(Object::iter) {
                self.add(
                    operator.to_owned().into(),
                    key.to_owned().into(),
                    value.clone(),
                );
            }
        }
    }

    pub(crate) fn to_node(&self) -> Node {
        Node::Object(self.0.clone())
    }
}
