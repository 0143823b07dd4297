//! Tags: labels that every taggable resource below a scope takes on.

use crate::node::{Node, Object, Text};
use crate::value::{IntoValue, Value};
use stackwright_contract::kind::{Accepts, Kind};

/// How a resource type writes its tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagFormat {
    /// A list of objects with `Key` and `Value`.
    List,
    /// An object whose keys are the tags' keys.
    Map,
    /// A list of objects with `Key`, `Value` and `PropagateAtLaunch`, as Auto Scaling groups want it.
    AutoScaling,
}

/// Which property of a resource type holds its tags, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TagProperty {
    /// The property's name: mostly `Tags`.
    pub name: &'static str,
    /// How it is written.
    pub format: TagFormat,
}

/// A resource tag as a property: a key and a value.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTag(Object);

impl CfnTag {
    /// A tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut tag = Object::typed();
        tag.put("Key", key.into_value().into_node());
        tag.put("Value", value.into_value().into_node());
        Self(tag)
    }

    pub(crate) fn of(key: String, value: Node) -> Self {
        let mut tag = Object::typed();
        tag.put("Key", key.into());
        tag.put("Value", value);
        Self(tag)
    }
}

impl Kind for CfnTag {}
impl Accepts<CfnTag> for CfnTag {}

impl IntoValue<CfnTag> for CfnTag {
    fn into_value(self) -> Value<CfnTag> {
        Value::from_node(self.into())
    }
}

impl From<CfnTag> for Node {
    fn from(tag: CfnTag) -> Self {
        Self::Object(tag.0)
    }
}

/// The priority of [`Tag::new`]; the CDK's.
const DEFAULT_PRIORITY: i32 = 100;

/// The priority of [`Tag::remove`]; the CDK's.
const REMOVE_PRIORITY: i32 = 200;

/// A tag that is given to every taggable resource below a scope, or taken from it.
///
/// Where several scopes set the same key, the higher priority wins, and among equals the innermost
/// scope and the last call. Tags set on a resource itself have priority 0.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html>
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    pub(crate) key: Text,
    pub(crate) value: Option<Node>,
    pub(crate) priority: i32,
    pub(crate) include: Vec<Text>,
    pub(crate) exclude: Vec<Text>,
    pub(crate) at_launch: bool,
}

impl Tag {
    /// Gives every taggable resource below the scope this tag.
    pub fn new(key: impl Into<Text>, value: impl Into<Node>) -> Self {
        Self {
            key: key.into(),
            value: Some(value.into()),
            priority: DEFAULT_PRIORITY,
            include: Vec::new(),
            exclude: Vec::new(),
            at_launch: true,
        }
    }

    /// Takes the tag of this key from every resource below the scope.
    pub fn remove(key: impl Into<Text>) -> Self {
        Self {
            value: None,
            priority: REMOVE_PRIORITY,
            ..Self::new(key, "")
        }
    }

    /// Sets which of several tags with the same key wins: the highest. Default: 100, and 200 for a
    /// removal.
    #[must_use]
    pub fn priority(mut self, priority: i32) -> Self {
        self.priority = priority;
        self
    }

    /// Limits the tag to one resource type, such as `AWS::ECS::Service`; call it again for more.
    #[must_use]
    pub fn include_resource_type(mut self, resource_type: impl Into<Text>) -> Self {
        self.include.push(resource_type.into());
        self
    }

    /// Keeps the tag from one resource type; call it again for more.
    #[must_use]
    pub fn exclude_resource_type(mut self, resource_type: impl Into<Text>) -> Self {
        self.exclude.push(resource_type.into());
        self
    }

    /// Whether instances that an Auto Scaling group launches take the tag on. Default: true.
    #[must_use]
    pub fn apply_to_launched_instances(mut self, apply: bool) -> Self {
        self.at_launch = apply;
        self
    }

    /// Whether the tag is meant for a resource type.
    pub(crate) fn applies_to(&self, resource_type: &str) -> bool {
        let named = |list: &[Text]| list.iter().any(|name| name == resource_type);
        !named(&self.exclude) && (self.include.is_empty() || named(&self.include))
    }
}
