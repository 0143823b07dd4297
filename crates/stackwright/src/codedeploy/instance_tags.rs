//! By which tags servers are found.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text};

use super::codes;

/// Tags of which a server has at least one.
///
/// ```
/// use stackwright::codedeploy::{InstanceTagGroup, InstanceTagSet};
///
/// let web_in_production = InstanceTagSet::new([
///     InstanceTagGroup::new().tag("stage", "production"),
///     InstanceTagGroup::new().tag("kind", "web").tag("kind", "api"),
/// ]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct InstanceTagGroup(Vec<(Option<Text>, Option<Text>)>);

impl InstanceTagGroup {
    /// No tag yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// This key with this value.
    #[must_use]
    pub fn tag(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.0.push((Some(key.into()), Some(value.into())));
        self
    }

    /// This key with any value.
    #[must_use]
    pub fn key(mut self, key: impl Into<Text>) -> Self {
        self.0.push((Some(key.into()), None));
        self
    }

    /// Any key with this value.
    #[must_use]
    pub fn value(mut self, value: impl Into<Text>) -> Self {
        self.0.push((None, Some(value.into())));
        self
    }

    fn render(&self) -> Node {
        let filters = self.0.iter().map(|(key, value)| {
            let kind = match (key, value) {
                (Some(_), Some(_)) => "KEY_AND_VALUE",
                (Some(_), None) => "KEY_ONLY",
                (None, _) => "VALUE_ONLY",
            };
            let mut filter = Object::typed();
            filter.put_some("Key", key.clone().map(Node::Text));
            filter.put("Type", kind.into());
            filter.put_some("Value", value.clone().map(Node::Text));
            Node::from(filter)
        });
        Node::List(filters.collect())
    }
}

/// Groups of tags: a server is found that matches every group.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-tagging.html>
#[derive(Clone, Debug)]
pub struct InstanceTagSet(Vec<InstanceTagGroup>);

impl InstanceTagSet {
    /// One to three groups.
    pub fn new(groups: impl IntoIterator<Item = InstanceTagGroup>) -> Self {
        Self(groups.into_iter().collect())
    }

    pub(super) fn check(&self, scope: &Scope) {
        let empty = self.0.iter().any(|group| group.0.is_empty());
        if !(1..=3).contains(&self.0.len()) || empty {
            let finding = Diagnostic::error(
                &codes::TAG_GROUPS,
                "servers can't be found by so many groups of tags",
            );
            let given = match empty {
                true => "a group without a tag".to_owned(),
                false => format!("{} groups", self.0.len()),
            };
            scope.diagnose(
                finding
                    .given(given)
                    .allowed("1 to 3 groups of at least one tag")
                    .help("put tags of which one is enough into one group"),
            );
        }
    }

    /// The set under the names that one kind of server has for it.
    pub(super) fn render(&self, list: &'static str, group: &'static str) -> Node {
        let groups = self.0.iter().map(|tags| {
            let mut named = Object::typed();
            named.put(group, tags.render());
            Node::from(named)
        });
        let mut set = Object::typed();
        set.put(list, Node::List(groups.collect()));
        set.into()
    }
}
