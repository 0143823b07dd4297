//! What targets get of an event.

use stackwright_core::intrinsic::concat;
use stackwright_core::{Node, Object, Text, Value};

/// What stands for a field until a target's input is written. It never reaches a template.
const FIELD: &str = "EventField";

/// A field of the event that a target's input has in it: part of a text, or a value of its own.
///
/// ```
/// use stackwright::events::{EventField, RuleTargetInput};
/// use stackwright::prelude::*;
///
/// let message: Value<String> = text!["Task ", EventField::from_path("$.detail.taskArn"), " stopped"].value();
/// let input = RuleTargetInput::from_text(message);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct EventField;

/// Declares fields of events, each by its path.
macro_rules! event_fields {
    ($($(#[$doc:meta])* $name:ident: $path:literal;)*) => { $(
        $(#[$doc])*
        pub fn $name() -> stackwright_core::Value<String> {
            crate::events::EventField::from_path($path)
        }
    )* };
}
pub(crate) use event_fields;

impl EventField {
    event_fields! {
        /// The event's id.
        event_id: "$.id";
        /// What kind of event it is.
        detail_type: "$.detail-type";
        /// Who sent it.
        source: "$.source";
        /// The account that it is about.
        account: "$.account";
        /// When it happened.
        time: "$.time";
        /// The region that it is about.
        region: "$.region";
    }

    /// Another one, by its path, such as `$.detail.state`.
    pub fn from_path(path: impl Into<Text>) -> Value<String> {
        Value::from_node(Node::Call(FIELD, Box::new(Node::Text(path.into()))))
    }
}

/// What a target gets of an event. Default: the event.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html>
#[derive(Clone, Debug)]
pub struct RuleTargetInput(Input);

#[derive(Clone, Debug)]
enum Input {
    Path(Text),
    Json(Node),
    Lines(Vec<Node>),
}

impl RuleTargetInput {
    /// A text, which may have [fields](EventField) in it.
    pub fn from_text(text: impl Into<Node>) -> Self {
        Self(Input::Json(text.into()))
    }

    /// A text of several lines, each of which may have [fields](EventField) in it.
    pub fn from_lines<T: Into<Node>>(lines: impl IntoIterator<Item = T>) -> Self {
        Self(Input::Lines(lines.into_iter().map(Into::into).collect()))
    }

    /// An object, whose values and texts may have [fields](EventField) in them.
    pub fn from_object(object: impl Into<Node>) -> Self {
        Self(Input::Json(object.into()))
    }

    /// A part of the event, such as `$.detail`.
    pub fn from_event_path(path: impl Into<Text>) -> Self {
        Self(Input::Path(path.into()))
    }

    /// Writes what a target gets.
    pub(super) fn write(&self, properties: &mut Object) {
        let mut template = Template::default();
        match &self.0 {
            Input::Path(path) => return properties.put("InputPath", Node::Text(path.clone())),
            Input::Json(value) => template.value(value),
            Input::Lines(lines) => {
                for (position, line) in lines.iter().enumerate() {
                    if position > 0 {
                        template.parts.push("\n".into());
                    }
                    template.value(line);
                }
            }
        }
        let written: Node = concat(template.parts).into();
        if template.paths.is_empty() {
            return properties.put("Input", written);
        }
        let mut transformer = Object::typed();
        transformer.put("InputPathsMap", template.paths.into());
        transformer.put("InputTemplate", written);
        properties.put("InputTransformer", transformer.into());
    }
}

/// JSON text in which `<name>` stands for a field of the event.
#[derive(Debug, Default)]
struct Template {
    parts: Vec<Node>,
    paths: Object,
}

impl Template {
    fn value(&mut self, value: &Node) {
        match value {
            Node::List(items) => self.sequence("[", "]", items.iter().map(|item| (None, item))),
            Node::Object(object) => {
                let entries = object.iter().map(|(key, item)| (Some(key), item));
                self.sequence("{", "}", entries);
            }
            Node::Null => self.parts.push("null".into()),
            Node::Bool(flag) => self.parts.push(flag.to_string().into()),
            Node::Int(number) => self.parts.push(number.to_string().into()),
            Node::Float(number) => self.parts.push(number.to_string().into()),
            Node::Call(FIELD, path) => self.field(path),
            text => {
                self.parts.push("\"".into());
                self.text(text);
                self.parts.push("\"".into());
            }
        }
    }

    fn sequence<'a>(
        &mut self,
        open: &str,
        close: &str,
        items: impl Iterator<Item = (Option<&'a str>, &'a Node)>,
    ) {
        self.parts.push(open.into());
        for (position, (key, item)) in items.enumerate() {
            if position > 0 {
                self.parts.push(",".into());
            }
            if let Some(key) = key {
                self.parts.push(format!("\"{}\":", escaped(key)).into());
            }
            self.value(item);
        }
        self.parts.push(close.into());
    }

    /// The inside of a text.
    fn text(&mut self, text: &Node) {
        match text {
            Node::Text(literal) => self.parts.push(escaped(literal).into()),
            Node::Call(FIELD, path) => self.field(path),
            Node::Call("Fn::Join", arguments) => match arguments.as_list() {
                Some([delimiter, Node::List(parts)]) if delimiter.as_text() == Some("") => {
                    parts.iter().for_each(|part| self.text(part));
                }
                _ => self.parts.push(text.clone()),
            },
            intrinsic => self.parts.push(intrinsic.clone()),
        }
    }

    fn field(&mut self, path: &Node) {
        let path = path.as_text().unwrap_or_default();
        let legal = |c: char| {
            if c.is_ascii_alphanumeric() || "_-".contains(c) {
                c
            } else {
                '-'
            }
        };
        let name: String = path.trim_start_matches("$.").chars().map(legal).collect();
        let taken = |paths: &Object, name: &str| {
            paths
                .get(name)
                .is_some_and(|other| other.as_text() != Some(path))
        };
        let mut unique = name.clone();
        let mut number = 2;
        while taken(&self.paths, &unique) {
            unique = format!("{name}-{number}");
            number += 1;
        }
        self.paths.set(unique.clone(), path.into());
        self.parts.push(format!("<{unique}>").into());
    }
}

/// A text as it stands between the quotes of JSON.
fn escaped(text: &str) -> String {
    let quoted = Node::from(text);
    let json = stackwright_core::intrinsic::json_text(quoted);
    let json = json.as_text().unwrap_or_default();
    json.get(1..json.len().saturating_sub(1))
        .unwrap_or_default()
        .to_owned()
}
