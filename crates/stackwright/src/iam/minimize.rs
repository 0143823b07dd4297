//! Merging and writing statements as aws-cdk-lib does, observed over thousands of random documents.

use stackwright_core::{Node, Object, Scope, Text};

use super::condition::Conditions;
use super::principal::{Principal, PrincipalId};
use super::statement::{DeferredResource, Effect, PolicyStatement};

/// A statement as it is merged.
#[derive(Clone, Debug)]
pub(crate) struct Flat {
    sid: Option<Text>,
    effect: Effect,
    actions: Vec<Node>,
    not_actions: Vec<Node>,
    principals: Vec<Principal>,
    not_principals: Vec<Principal>,
    resources: Vec<Node>,
    deferred_resources: Vec<DeferredResource>,
    not_resources: Vec<Node>,
    conditions: Conditions,
    /// Positions of the statements that it was merged from.
    pub(crate) origins: Vec<usize>,
}

impl Flat {
    pub(crate) fn of(statement: &PolicyStatement) -> Self {
        Self {
            sid: statement.sid.clone(),
            effect: statement.effect,
            actions: statement.actions.clone(),
            not_actions: statement.not_actions.clone(),
            principals: statement.principals.clone(),
            not_principals: statement.not_principals.clone(),
            resources: statement.resources.clone(),
            deferred_resources: statement.deferred_resources.clone(),
            not_resources: statement.not_resources.clone(),
            conditions: statement.all_conditions(),
            origins: Vec::new(),
        }
    }

    /// The same, at this position of the document.
    pub(crate) fn at(mut self, position: usize) -> Self {
        self.origins = vec![position];
        self
    }

    /// The two as one, where they differ in one of actions, resources and principals only.
    fn merged(&self, other: &Self) -> Option<Self> {
        let named = self.sid.is_some() || other.sid.is_some();
        let alike = self.effect == other.effect
            && self.conditions == other.conditions
            && same(&self.not_actions, &other.not_actions)
            && same(&self.not_resources, &other.not_resources)
            && same(&self.not_principals, &other.not_principals);
        if named || !alike {
            return None;
        }
        let principals = same(&self.principals, &other.principals);
        let differences = [
            same(&self.actions, &other.actions),
            same(&self.resources, &other.resources)
                && same(&self.deferred_resources, &other.deferred_resources),
            principals,
        ];
        if differences.iter().filter(|same| !**same).count() > 1 {
            return None;
        }
        if !principals && self.is_for_everyone() != other.is_for_everyone() {
            return None;
        }
        let mut merged = self.clone();
        union(&mut merged.actions, &other.actions);
        union(&mut merged.resources, &other.resources);
        union(&mut merged.deferred_resources, &other.deferred_resources);
        union(&mut merged.principals, &other.principals);
        merged.origins.extend(&other.origins);
        Some(merged)
    }

    /// The bare `*`, which stands alone.
    fn is_for_everyone(&self) -> bool {
        let mut members = self.principals.iter().flat_map(Principal::members);
        members.any(|member| member.id == PrincipalId::Everyone)
    }

    /// The statement's JSON.
    pub(crate) fn written(&self, scope: &Scope, sort: bool) -> Object {
        let ordered = |items: &[Node]| -> Node {
            let mut items = items.to_vec();
            if sort {
                sort_written(&mut items, scope);
            }
            one_or_list(items)
        };
        let mut object = Object::new();
        if !self.actions.is_empty() {
            object.set("Action", ordered(&self.actions));
        }
        if !self.not_actions.is_empty() {
            object.set("NotAction", one_or_list(self.not_actions.clone()));
        }
        if !self.conditions.is_empty() {
            object.set("Condition", self.conditions.to_node());
        }
        object.set("Effect", self.effect.as_str().into());
        if !self.not_principals.is_empty() {
            let principals = written(&self.not_principals, scope);
            object.set("NotPrincipal", principals_node(&principals, one_or_list));
        }
        if !self.principals.is_empty() {
            let mut principals = written(&self.principals, scope);
            if sort {
                principals = distinct(&principals);
                principals.sort_by_key(|(key, _)| *key);
            }
            object.set(
                "Principal",
                principals_node(&principals, |items| ordered(&items)),
            );
        }
        if !self.not_resources.is_empty() {
            object.set("NotResource", one_or_list(self.not_resources.clone()));
        }
        let mut resources = self.resources.clone();
        let deferred = self
            .deferred_resources
            .iter()
            .filter_map(DeferredResource::get);
        union(&mut resources, &deferred.collect::<Vec<_>>());
        if !resources.is_empty() {
            object.set("Resource", ordered(&resources));
        }
        if let Some(sid) = &self.sid {
            object.set("Sid", sid.clone().into());
        }
        object
    }

    /// About how many characters the statement takes, by the CDK's reckoning.
    pub(crate) fn size(&self) -> usize {
        const EFFECT: usize = r#""Effect": "","#.len();
        /// What an ARN is counted as that is known at deployment only.
        const ARN: usize = 150;
        const ACTION: usize = 20;
        let list = |key: &str, items: &[Node], unknown: usize| -> usize {
            if items.is_empty() {
                return 0;
            }
            let length = |item: &Node| item.as_text().map_or(unknown, utf16_length) + 3;
            key.len() + 5 + items.iter().map(length).sum::<usize>()
        };
        EFFECT
            + self.effect.as_str().len()
            + list("Action", &self.actions, ACTION)
            + list("NotAction", &self.not_actions, ACTION)
            + list("Resource", &self.resources, ARN)
            + self.deferred_resources.len() * (ARN + 3)
            + list("NotResource", &self.not_resources, ARN)
            + (self.principals.len() + self.not_principals.len()) * ARN
            + json_length(&self.conditions.to_node())
    }
}

fn utf16_length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The length of the JSON text; a value that is known at deployment only counts as the CDK's
/// placeholder for it.
fn json_length(node: &Node) -> usize {
    const PLACEHOLDER: usize = r#""${Token[TOKEN.123]}""#.len();
    match node {
        Node::Text(text) => serde_json_length(text),
        Node::Bool(flag) => flag.to_string().len(),
        Node::Int(number) => number.to_string().len(),
        Node::List(items) => {
            2 + items.iter().map(json_length).sum::<usize>() + items.len().saturating_sub(1)
        }
        Node::Object(object) => {
            let entry =
                |(key, value): (&str, &Node)| serde_json_length(key) + 1 + json_length(value);
            2 + object.iter().map(entry).sum::<usize>() + object.len().saturating_sub(1)
        }
        _ => PLACEHOLDER,
    }
}

fn serde_json_length(text: &str) -> usize {
    let escaped = text
        .chars()
        .filter(|character| matches!(character, '"' | '\\'))
        .count();
    utf16_length(text) + escaped + 2
}

/// Merges statements until none can be merged any more: each takes up all later ones that fit, as
/// long as the result stays below `limit` characters.
pub(crate) fn merge(mut statements: Vec<Flat>, limit: Option<usize>) -> Vec<Flat> {
    loop {
        let before = statements.len();
        let mut first = 0;
        while first < statements.len() {
            let mut second = first + 1;
            while second < statements.len() {
                let merged = statements[first].merged(&statements[second]);
                let fits = |merged: &Flat| limit.is_none_or(|limit| merged.size() < limit);
                match merged.filter(fits) {
                    Some(merged) => {
                        statements[first] = merged;
                        statements.remove(second);
                    }
                    None => second += 1,
                }
            }
            first += 1;
        }
        if statements.len() == before {
            return statements;
        }
    }
}

fn same<T: PartialEq>(left: &[T], right: &[T]) -> bool {
    left.iter().all(|item| right.contains(item)) && right.iter().all(|item| left.contains(item))
}

fn union<T: PartialEq + Clone>(into: &mut Vec<T>, from: &[T]) {
    for item in from {
        if !into.contains(item) {
            into.push(item.clone());
        }
    }
}

fn distinct<T: PartialEq + Clone>(items: &[T]) -> Vec<T> {
    let mut found = Vec::with_capacity(items.len());
    union(&mut found, items);
    found
}

fn one_or_list(mut items: Vec<Node>) -> Node {
    match items.len() {
        1 => items.remove(0),
        _ => Node::List(items),
    }
}

fn written(principals: &[Principal], scope: &Scope) -> Vec<(&'static str, Node)> {
    let members = principals.iter().flat_map(Principal::members);
    members.map(|member| member.id.written(scope)).collect()
}

fn principals_node(
    principals: &[(&'static str, Node)],
    written: impl Fn(Vec<Node>) -> Node,
) -> Node {
    if principals.iter().any(|(key, _)| key.is_empty()) {
        return "*".into();
    }
    let mut by_key: Vec<(&'static str, Vec<Node>)> = Vec::new();
    for (key, id) in principals {
        match by_key.iter_mut().find(|(existing, _)| existing == key) {
            Some((_, ids)) => ids.push(id.clone()),
            None => by_key.push((key, vec![id.clone()])),
        }
    }
    let written = by_key
        .into_iter()
        .map(|(key, ids)| (Text::Borrowed(key), written(ids)));
    Node::Object(written.collect())
}

/// Literals first, by their UTF-16 code units; then all else by its JSON.
fn sort_written(items: &mut [Node], scope: &Scope) {
    items.sort_by_cached_key(|item| match item.as_text() {
        Some(text) => (false, text.encode_utf16().collect::<Vec<u16>>()),
        None => (true, scope.json(item).encode_utf16().collect()),
    });
}
