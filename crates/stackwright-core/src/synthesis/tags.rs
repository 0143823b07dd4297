//! Tags: from the scopes that set them to the resources that take them on.

use std::collections::HashMap;

use crate::codes;
use crate::collate::collate;
use crate::diagnostic::Diagnostic;
use crate::element::{Element, TypeInfo};
use crate::node::{Node, Object};
use crate::tag::{CfnTag, Tag, TagFormat, TagProperty};
use crate::tree::{Line, ROOT, Tree};

/// The merged tag property of each resource that has one.
pub(crate) type Merged = HashMap<u32, Node>;

/// The priority of tags that are set on a resource itself.
const OWN_PRIORITY: i32 = 50;

/// <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>
const MAX_KEY: usize = 128;
const MAX_VALUE: usize = 256;
const MAX_TAGS: usize = 50;

/// One tag of a resource, with what decides between several of its key.
struct Entry {
    key: String,
    value: Option<Node>,
    priority: i32,
    at_launch: Node,
}

/// Merges the tags of every scope into the resources below it, sorted by key.
pub(crate) fn merge(tree: &mut Tree, order: &[u32]) -> Merged {
    check_tags(tree, order);
    let any_scoped = order.iter().any(|index| {
        tree.node(*index)
            .extras
            .as_ref()
            .is_some_and(|extras| !extras.tags.is_empty())
    });
    let mut merged = Merged::new();
    for &index in order {
        let Some(Element::Resource(resource)) = &tree.node(index).element else {
            continue;
        };
        let Some(property) = resource.kind.tags() else {
            continue;
        };
        let own = resource.properties.get(property.name);
        if own.is_none() && !any_scoped {
            continue;
        }
        let Some(mut entries) = own_tags(own, property.format) else {
            continue;
        };
        if any_scoped {
            apply_scoped(tree, index, resource.kind.name(), &mut entries);
        }
        entries.retain(|entry| entry.value.is_some());
        if entries.len() > MAX_TAGS {
            let finding = Diagnostic::error(&codes::ILLEGAL_TAG, "the resource has too many tags")
                .given(format!("{} tags", entries.len()))
                .allowed(format!("at most {MAX_TAGS}"))
                .help("remove some of them");
            let line = tree.node(index).line;
            tree.report(index, line, finding);
            continue;
        }
        if !entries.is_empty() {
            entries.sort_by(|left, right| collate(&left.key, &right.key));
            merged.insert(index, written(entries, property.format));
        }
    }
    merged
}

/// The tags that the resource itself has, or `None` where they are not literal and stay as they are.
fn own_tags(own: Option<&Node>, format: TagFormat) -> Option<Vec<Entry>> {
    let entry = |key: &str, value: &Node, at_launch: Option<&Node>| Entry {
        key: key.to_owned(),
        value: Some(value.clone()),
        priority: OWN_PRIORITY,
        at_launch: at_launch.cloned().unwrap_or(Node::Bool(true)),
    };
    match (own, format) {
        (None, _) => Some(Vec::new()),
        (Some(Node::Object(map)), TagFormat::Map) => Some(
            map.iter()
                .map(|(key, value)| entry(key, value, None))
                .collect(),
        ),
        (Some(Node::List(list)), TagFormat::List | TagFormat::AutoScaling) => list
            .iter()
            .map(|tag| {
                let tag = tag.as_object()?;
                let key = tag.get("Key")?.as_text()?;
                Some(entry(key, tag.get("Value")?, tag.get("PropagateAtLaunch")))
            })
            .collect(),
        _ => None,
    }
}

fn apply_scoped(tree: &Tree, index: u32, resource_type: &str, entries: &mut Vec<Entry>) {
    let mut scopes = vec![index];
    while let Some(last) = scopes.last().copied().filter(|last| *last != ROOT) {
        scopes.push(tree.node(last).parent);
    }
    let scoped = scopes
        .iter()
        .rev()
        .filter_map(|scope| tree.node(*scope).extras.as_ref());
    for (tag, _) in scoped.flat_map(|extras| &extras.tags) {
        if !tag.applies_to(resource_type) {
            continue;
        }
        let entry = Entry {
            key: tag.key.to_string(),
            value: tag.value.clone(),
            priority: tag.priority,
            at_launch: Node::Bool(tag.at_launch),
        };
        match entries
            .iter_mut()
            .find(|existing| existing.key == entry.key)
        {
            Some(existing) if existing.priority > entry.priority => {}
            Some(existing) => *existing = entry,
            None => entries.push(entry),
        }
    }
}

fn written(entries: Vec<Entry>, format: TagFormat) -> Node {
    let pairs = entries.into_iter().map(|entry| {
        (
            entry.key,
            entry.value.unwrap_or(Node::Null),
            entry.at_launch,
        )
    });
    match format {
        TagFormat::Map => Node::Object(pairs.map(|(key, value, _)| (key.into(), value)).collect()),
        TagFormat::List => {
            let tag = |(key, value, _): (String, Node, Node)| {
                Node::Object(Object::new().with("Key", key).with("Value", value))
            };
            Node::List(pairs.map(tag).collect())
        }
        TagFormat::AutoScaling => {
            let tag = |(key, value, at_launch): (String, Node, Node)| {
                let tag = Object::new()
                    .with("Key", key)
                    .with("PropagateAtLaunch", at_launch);
                Node::Object(tag.with("Value", value))
            };
            Node::List(pairs.map(tag).collect())
        }
    }
}

/// The tags that a resource of a type would take on at a place in the tree, sorted by key.
pub(crate) fn at(tree: &Tree, index: u32, resource_type: &str) -> Vec<CfnTag> {
    let mut entries = Vec::new();
    apply_scoped(tree, index, resource_type, &mut entries);
    entries.sort_by(|left, right| collate(&left.key, &right.key));
    let tag = |entry: Entry| Some(CfnTag::of(entry.key, entry.value?));
    entries.into_iter().filter_map(tag).collect()
}

fn check_tags(tree: &mut Tree, order: &[u32]) {
    let mut findings: Vec<(u32, Line, Diagnostic)> = Vec::new();
    for &index in order {
        let Some(extras) = &tree.node(index).extras else {
            continue;
        };
        for (tag, line) in &extras.tags {
            findings.extend(problem(tag).map(|finding| (index, *line, finding)));
        }
    }
    for (index, line, finding) in findings {
        tree.report(index, line, finding);
    }
}

fn problem(tag: &Tag) -> Option<Diagnostic> {
    let key = &tag.key;
    let length = key.chars().count();
    let value = tag
        .value
        .as_ref()
        .and_then(Node::as_text)
        .unwrap_or_default();
    let finding = Diagnostic::error(
        &codes::ILLEGAL_TAG,
        format!("the tag `{key}` is not a legal one"),
    );
    if key.starts_with("aws:") {
        Some(
            finding
                .given(format!("`{key}`"))
                .allowed("keys that do not start with `aws:`, which AWS keeps for itself")
                .help("choose another prefix"),
        )
    } else if length == 0 || length > MAX_KEY {
        Some(
            finding
                .given(format!("a key of {length} characters"))
                .allowed(format!("1 to {MAX_KEY} characters"))
                .help("choose another key"),
        )
    } else if value.chars().count() > MAX_VALUE {
        Some(
            finding
                .given(format!("a value of {} characters", value.chars().count()))
                .allowed(format!("at most {MAX_VALUE} characters"))
                .help("shorten the value"),
        )
    } else {
        None
    }
}

impl TypeInfo {
    /// Whether resources of this type can be tagged.
    pub fn is_taggable(&self) -> bool {
        matches!(self.tags, Some(TagProperty { .. }))
    }
}
