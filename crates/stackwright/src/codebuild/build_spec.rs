//! Build specifications: what a build does.

use stackwright_core::{IntoValue, Node, Object, Text, Value, intrinsic};

/// What a build does, phase by phase.
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html>
#[derive(Clone, Debug)]
pub struct BuildSpec(Value<String>);

impl BuildSpec {
    /// The file with this path in the source. A project without a build specification reads
    /// `buildspec.yml`.
    pub fn from_source_filename(path: impl IntoValue<String>) -> Self {
        Self(path.into_value())
    }

    /// A specification that is part of the project, as an object in the form of `buildspec.yml`.
    ///
    /// ```
    /// use stackwright::codebuild::BuildSpec;
    /// use stackwright::prelude::*;
    ///
    /// let commands = Object::new().with("commands", ["cargo test"]);
    /// let spec = BuildSpec::from_object(
    ///     Object::new()
    ///         .with("version", "0.2")
    ///         .with("phases", Object::new().with("build", commands)),
    /// );
    /// ```
    pub fn from_object(specification: impl Into<Node>) -> InlineBuildSpec {
        InlineBuildSpec(specification.into())
    }

    pub(super) fn text(&self) -> &Value<String> {
        &self.0
    }
}

/// A [`BuildSpec`] that is part of the project, so that it needs no source.
#[derive(Clone, Debug)]
pub struct InlineBuildSpec(Node);

impl InlineBuildSpec {
    /// This specification with another one added to it: the commands of a phase follow those here,
    /// objects are merged, lists appended, and of two other values the other's counts.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        merge(&mut self.0, other.0);
        self
    }
}

fn merge(into: &mut Node, other: Node) {
    match (into, other) {
        (Node::Object(into), Node::Object(other)) => {
            for (key, value) in other.iter() {
                match into.get_mut(key) {
                    Some(existing) => merge(existing, value.clone()),
                    None => into.set(Text::Owned(key.to_owned()), value.clone()),
                }
            }
        }
        (Node::List(into), Node::List(other)) => into.extend(other),
        (into, other) => *into = other,
    }
}

impl From<InlineBuildSpec> for BuildSpec {
    fn from(specification: InlineBuildSpec) -> Self {
        let mut parts = Vec::new();
        write(&specification.0, "\n", &mut parts);
        Self(intrinsic::concat(parts).value())
    }
}

/// Writes JSON over several lines, as people read it in the console. `line` is a line break with the
/// indentation of the value.
fn write(value: &Node, line: &str, parts: &mut Vec<Node>) {
    let inner = format!("{line}  ");
    match value {
        Node::List(items) if !items.is_empty() => {
            for (position, item) in items.iter().enumerate() {
                let start = if position == 0 { "[" } else { "," };
                parts.push(format!("{start}{inner}").into());
                write(item, &inner, parts);
            }
            parts.push(format!("{line}]").into());
        }
        Node::Object(object) if !object.is_empty() => {
            for (position, (key, item)) in object.iter().enumerate() {
                let start = if position == 0 { "{" } else { "," };
                let key = intrinsic::json_text(key);
                parts.push(format!("{start}{inner}").into());
                parts.extend([key.into_node(), ": ".into()]);
                write(item, &inner, parts);
            }
            parts.push(format!("{line}}}").into());
        }
        plain => parts.push(intrinsic::json_text(plain.clone()).into_node()),
    }
}

impl From<Object> for InlineBuildSpec {
    fn from(specification: Object) -> Self {
        BuildSpec::from_object(specification)
    }
}
