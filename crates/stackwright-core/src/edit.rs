//! Escape hatches: changes to a resource that its construct does not offer.

use crate::codes;
use crate::construct::AsNode;
use crate::dependency::Dependable;
use crate::diagnostic::Diagnostic;
use crate::element::{Attributes, Element, Resource};
use crate::elements::CfnConditionRef;
use crate::logical_id::is_logical_id;
use crate::node::{Node, Object, Text};
use crate::removal_policy::{DeletionPolicy, RemovalPolicy};
use crate::scope::Scope;

/// Changes to the main resource of a construct, chained: what [`Scope::edit`] returns.
///
/// ```
/// use stackwright_core::{CfnResource, RemovalPolicy, Stack};
///
/// let stack = Stack::new("shop");
/// let queue = stack.add("Queue", CfnResource::new("AWS::SQS::Queue"));
/// stack
///     .edit(&queue)
///     .removal_policy(RemovalPolicy::Retain)
///     .override_property("RedrivePolicy.maxReceiveCount", 5);
/// ```
#[derive(Debug)]
pub struct Edit {
    scope: Scope,
    main: Option<u32>,
}

/// Resource types that take a snapshot before they are deleted.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html>
const SNAPSHOT_TYPES: [&str; 10] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::Neptune::DBInstance",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
    "AWS::ElastiCache::ServerlessCache",
];

impl Edit {
    pub(crate) fn new(scope: Scope, main: Option<u32>) -> Self {
        let is_detached = scope.tree().borrow().node(scope.index()).is_detached();
        if main.is_none() && !is_detached {
            let finding = Diagnostic::error(
                &codes::NOT_A_RESOURCE,
                "this construct has no main resource to edit",
            )
            .given(format!("`{}`", scope.path()))
            .allowed("a resource, or a construct with a resource `Resource` or `Default` below it")
            .help("edit the resource itself: find it by its path with `scope.find`");
            scope.diagnose(finding);
        }
        Self { scope, main }
    }

    fn resource(self, change: impl FnOnce(&mut Resource)) -> Self {
        if let Some(main) = self.main {
            let mut tree = self.scope.tree().borrow_mut();
            if let Some(Element::Resource(resource)) = &mut tree.node_mut(main).element {
                change(resource);
            }
        }
        self
    }

    fn attributes(self, change: impl FnOnce(&mut Attributes)) -> Self {
        self.resource(|resource| change(resource.attributes()))
    }

    /// Leaves the resource out of the template: for a resource whose content turns out to be empty.
    pub fn remove(self) -> Self {
        if let Some(main) = self.main {
            self.scope.tree().borrow_mut().node_mut(main).element = None;
        }
        self
    }

    /// Sets a property.
    pub fn set(self, property: &'static str, value: impl Into<Node>) -> Self {
        self.resource(|resource| resource.properties.put(property, value.into()))
    }

    /// Appends to a property that is a list.
    pub fn push(self, property: &'static str, value: impl Into<Node>) -> Self {
        self.resource(|resource| resource.properties.push(property, value.into()))
    }

    /// Changes the properties in place.
    pub fn update(self, change: impl FnOnce(&mut Object)) -> Self {
        let mut properties = Object::new();
        let edit =
            self.resource(|resource| std::mem::swap(&mut resource.properties, &mut properties));
        change(&mut properties);
        edit.resource(|resource| resource.properties = properties)
    }

    /// What happens to the resource when it leaves the stack or is replaced.
    pub fn removal_policy(self, policy: RemovalPolicy) -> Self {
        self.deletion_policy(policy.deletion_policy())
            .update_replace_policy(policy.update_replace_policy())
    }

    /// What happens to the resource when it is removed from the template or its stack is deleted.
    /// Default: it is deleted, or what its construct says.
    pub fn deletion_policy(self, policy: DeletionPolicy) -> Self {
        self.check_snapshot(policy)
            .attributes(|all| all.deletion_policy = Some(policy))
    }

    /// What happens to the old resource when an update replaces it.
    pub fn update_replace_policy(self, policy: DeletionPolicy) -> Self {
        self.attributes(|all| all.update_replace_policy = Some(policy))
    }

    fn check_snapshot(self, policy: DeletionPolicy) -> Self {
        let kind =
            self.main.and_then(
                |main| match &self.scope.tree().borrow().node(main).element {
                    Some(Element::Resource(resource)) => Some(resource.kind.name().to_owned()),
                    _ => None,
                },
            );
        if let Some(kind) = kind
            && policy == DeletionPolicy::Snapshot
            && !SNAPSHOT_TYPES.contains(&kind.as_str())
        {
            let finding = Diagnostic::error(
                &codes::SNAPSHOT_NOT_SUPPORTED,
                format!("{kind} takes no snapshots"),
            )
            .given("RemovalPolicy::Snapshot")
            .allowed(format!("Snapshot for {}", SNAPSHOT_TYPES.join(", ")))
            .help("use Retain to keep the data");
            self.scope.diagnose(finding);
        }
        self
    }

    /// Creates the resource only where a condition holds.
    pub fn condition(self, condition: &CfnConditionRef) -> Self {
        self.attributes(|all| all.condition = Some(condition.node()))
    }

    /// Makes the resource wait for another construct.
    #[track_caller]
    pub fn depends_on(self, on: &impl Dependable) -> Self {
        if let Some(main) = self.main {
            let dependent = self.scope.tree().borrow().reference(main);
            self.scope.depend(&dependent, on);
        }
        self
    }

    /// How long CloudFormation waits for signals when it creates the resource.
    pub fn creation_policy(self, policy: impl Into<Node>) -> Self {
        self.attributes(|all| all.creation_policy = Some(policy.into()))
    }

    /// How CloudFormation updates the resource.
    pub fn update_policy(self, policy: impl Into<Node>) -> Self {
        self.attributes(|all| all.update_policy = Some(policy.into()))
    }

    /// Adds an entry to the resource's metadata.
    pub fn metadata(self, key: impl Into<Text>, value: impl Into<Node>) -> Self {
        self.attributes(|all| all.metadata.set(key, value.into()))
    }

    /// Sets anything in the written resource: the path starts below it (`Properties.…`, `Type`),
    /// keys are separated by dots, a number counts list elements from zero, and `\.` is a dot in a
    /// key. Objects are merged into what is there.
    pub fn add_override(self, path: &str, value: impl Into<Node>) -> Self {
        self.attributes(|all| all.overrides.push((keys(path), Some(value.into()))))
    }

    /// Removes anything from the written resource.
    pub fn add_deletion_override(self, path: &str) -> Self {
        self.attributes(|all| all.overrides.push((keys(path), None)))
    }

    /// [`add_override`](Self::add_override) below `Properties`.
    pub fn override_property(self, path: &str, value: impl Into<Node>) -> Self {
        self.add_override(&format!("Properties.{path}"), value)
    }

    /// [`add_deletion_override`](Self::add_deletion_override) below `Properties`.
    pub fn delete_property(self, path: &str) -> Self {
        self.add_deletion_override(&format!("Properties.{path}"))
    }

    /// Gives the resource this logical id, in place of the one made from its path. References follow.
    #[track_caller]
    pub fn override_logical_id(self, id: impl Into<Text>) -> Self {
        let id = id.into();
        if !is_logical_id(&id) {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_LOGICAL_ID,
                "the logical id is not a legal one",
            )
            .given(format!("`{id}`"))
            .allowed("1 to 255 ASCII letters and digits")
            .help("leave out other characters");
            self.scope.diagnose(finding);
        } else if let Some(main) = self.main {
            let line = self.scope.line();
            let mut tree = self.scope.tree().borrow_mut();
            tree.node_mut(main).extras().logical_id = Some((id, line));
        }
        self
    }

    /// The place of the resource, for references to it.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}

/// The keys of an override's path.
fn keys(path: &str) -> Vec<String> {
    let mut keys = vec![String::new()];
    let mut escaped = false;
    for character in path.chars() {
        match (escaped, character) {
            (false, '\\') => {
                escaped = true;
                continue;
            }
            (false, '.') => keys.push(String::new()),
            (_, character) => {
                if let Some(last) = keys.last_mut() {
                    last.push(character);
                }
            }
        }
        escaped = false;
    }
    keys
}

/// Applies overrides to a written resource, in their order.
pub(crate) fn apply_overrides(resource: &mut Node, overrides: &[(Vec<String>, Option<Node>)]) {
    for (path, value) in overrides {
        apply(resource, path, value.as_ref());
    }
}

fn apply(target: &mut Node, path: &[String], value: Option<&Node>) {
    let [key, rest @ ..] = path else {
        return;
    };
    if let Node::List(items) = target {
        let Ok(position) = key.parse::<usize>() else {
            return;
        };
        match (rest, value) {
            ([], None) if position < items.len() => drop(items.remove(position)),
            (_, None) if position >= items.len() => {}
            _ => {
                if items.len() <= position {
                    items.resize(position + 1, Node::Null);
                }
                descend(&mut items[position], rest, value);
            }
        }
        return;
    }
    if !matches!(target, Node::Object(_)) {
        *target = Node::Object(Object::new());
    }
    if let Node::Object(object) = target {
        match (rest, value) {
            ([], None) => drop(object.remove(key)),
            (_, None) if object.get(key).is_none() => {}
            _ => descend(object.sorted_entry(key), rest, value),
        }
    }
}

fn descend(slot: &mut Node, rest: &[String], value: Option<&Node>) {
    match (rest, value) {
        ([], Some(value)) => merge(slot, value),
        _ => apply(slot, rest, value),
    }
}

fn merge(slot: &mut Node, value: &Node) {
    match (slot, value) {
        (Node::Object(existing), Node::Object(new)) => {
            for (key, value) in new.iter() {
                merge(existing.sorted_entry(key), value);
            }
        }
        (slot, value) => *slot = value.clone(),
    }
}
