//! Synthesis: from a construct tree to a template.

mod check;
mod dependencies;
mod ids;
mod literals;
mod tags;
mod write;

use std::cell::RefMut;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::element::{Element, Resource, Section};
use crate::node::{Node, NodeRef, Object};
use crate::scope::Scope;
use crate::stack::Environment;
use crate::tree::Tree;
use ids::LogicalIds;
pub(crate) use ids::name as logical_id_of;
use write::Rendered;

/// The longest description of a template, parameter or output, in bytes.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
pub(crate) const MAX_DESCRIPTION: usize = 1024;

/// A CloudFormation template as JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    json: String,
}

impl Template {
    /// The text: indented by one space, as the CDK writes it, without a final newline.
    pub fn as_str(&self) -> &str {
        &self.json
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.json
    }
}

impl std::fmt::Display for Template {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.json)
    }
}

/// A stack after synthesis: its template, and what a deployment needs besides.
#[derive(Clone, Debug)]
pub struct SynthesizedStack {
    /// The stack's name.
    pub name: String,
    /// Its template.
    pub template: Template,
    /// The account and region it is meant for.
    pub environment: Environment,
    /// The stack's own tags.
    pub tags: std::collections::BTreeMap<String, String>,
    /// Whether it is protected from being deleted.
    pub termination_protection: bool,
    /// What the stack is for.
    pub description: Option<String>,
    /// Warnings and notes.
    pub findings: Diagnostics,
}

/// Synthesizes the stack whose root is `scope`: the result where nothing is wrong, and all findings.
pub(crate) fn synthesize(scope: &Scope) -> (Option<SynthesizedStack>, Vec<Diagnostic>) {
    run_hooks(scope);
    let mut tree = scope.tree().borrow_mut();
    let order = tree.preorder();
    let ids = LogicalIds::assign(&mut tree, &order);
    let depends_on = dependencies::resolve(&tree, &order);
    let merged = tags::merge(&mut tree, &order);
    check::check(&mut tree, &order, &ids, &depends_on);
    literals::check(&mut tree, &order);
    for index in &order {
        if let Some(Element::Resource(resource)) = &mut tree.node_mut(*index).element {
            resource.properties.sort();
        }
    }
    let mut stack = None;
    if !tree.diagnostics.iter().any(Diagnostic::is_error) {
        let layout = write::Layout {
            tree: &tree,
            order: &order,
            ids: &ids,
            depends_on: &depends_on,
            tags: &merged,
        };
        match layout.to_json() {
            Ok(json) => stack = Some(describe(&tree, json)),
            Err(finding) => tree.diagnostics.push(*finding),
        }
        if let Some(size) = stack.as_ref().map(|stack| stack.template.json.len()) {
            check::check_size(&mut tree, size);
        }
    }
    let findings = std::mem::take(&mut tree.diagnostics);
    let failed = findings.iter().any(Diagnostic::is_error);
    (stack.filter(|_| !failed), findings)
}

/// A value as compact JSON, with references bound to the logical ids of the moment.
pub(crate) fn json(tree: &Tree, value: &Node) -> String {
    let bound = bind(tree, value);
    let rendered = Rendered {
        node: &bound,
        ids: &LogicalIds::none(),
    };
    serde_json::to_string(&rendered).unwrap_or_default()
}

fn bind(tree: &Tree, value: &Node) -> Node {
    let id = |target: &NodeRef| {
        let local = tree.local(*target).and_then(|index| ids::name(tree, index));
        Node::from(local.unwrap_or_default())
    };
    match value {
        Node::Ref(target) => Object::new().with("Ref", id(target)).into(),
        Node::GetAtt(target, attribute) => {
            let pair = vec![id(target), attribute.clone().into()];
            Object::new().with("Fn::GetAtt", pair).into()
        }
        Node::Condition(target) => Object::new().with("Condition", id(target)).into(),
        Node::LogicalId(target) => id(target),
        Node::List(items) => Node::List(items.iter().map(|item| bind(tree, item)).collect()),
        Node::Object(object) => Node::Object(
            object
                .iter()
                .map(|(key, value)| (key.to_owned().into(), bind(tree, value)))
                .collect(),
        ),
        Node::Call(name, argument) => Node::Call(name, Box::new(bind(tree, argument))),
        Node::Unchecked(value) => bind(tree, value),
        literal => literal.clone(),
    }
}

/// Runs the hooks in the order of their registration; a hook may register further ones.
fn run_hooks(scope: &Scope) {
    loop {
        let hooks = std::mem::take(&mut scope.tree().borrow_mut().hooks);
        if hooks.is_empty() {
            return;
        }
        for (index, line, hook) in hooks {
            hook(&scope.at(index, line));
        }
    }
}

fn describe(tree: &Tree, json: String) -> SynthesizedStack {
    SynthesizedStack {
        name: tree.name().to_owned(),
        template: Template { json },
        environment: tree.settings.environment.clone(),
        tags: tree.settings.tags.clone(),
        termination_protection: tree.settings.termination_protection,
        description: tree.settings.description.clone(),
        findings: Diagnostics::default(),
    }
}

/// The elements of one section, in tree order.
fn elements<'a>(
    tree: &'a Tree,
    order: &'a [u32],
    section: Section,
) -> impl Iterator<Item = u32> + 'a {
    order.iter().copied().filter(move |index| {
        tree.node(*index)
            .element
            .as_ref()
            .is_some_and(|element| element.section() == section)
    })
}

/// Every value that an element is made of.
fn values(element: &Element) -> Vec<&Node> {
    match element {
        Element::Entry(_, body) => vec![body],
        Element::Resource(resource) => {
            let mut values: Vec<&Node> =
                resource.properties.iter().map(|(_, value)| value).collect();
            if let Some(all) = &resource.attributes {
                values.extend(all.creation_policy.iter().chain(&all.update_policy));
                values.extend(all.metadata.iter().map(|(_, value)| value));
                values.extend(all.overrides.iter().filter_map(|(_, value)| value.as_ref()));
            }
            values
        }
    }
}

fn resource(tree: &Tree, index: u32) -> Option<&Resource> {
    match &tree.node(index).element {
        Some(Element::Resource(resource)) => Some(resource),
        _ => None,
    }
}

/// The tree behind a scope, to name the handles of one stack in another's diagnostics.
pub(crate) fn tree_of(scope: &Scope) -> RefMut<'_, Tree> {
    scope.tree().borrow_mut()
}
