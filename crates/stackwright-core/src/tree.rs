//! The construct tree of one stack.

use std::any::{Any, TypeId};
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::Location;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::codes;
use crate::context::Context;
use crate::contracts::RecordedUse;
use crate::dependency::Dependency;
use crate::diagnostic::{Diagnostic, SourceLine};
use crate::element::Element;
use crate::logical_id::{unique_id, unique_resource_name};
use crate::node::{NodeRef, Object, Text};
use crate::scope::Scope;
use crate::stack::Environment;
use crate::tag::Tag;

pub(crate) type Line = &'static Location<'static>;
type Hook = (u32, Line, Box<dyn FnOnce(&Scope)>);

/// The root's place in [`Tree::nodes`].
pub(crate) const ROOT: u32 = 0;

pub(crate) struct Tree {
    /// Tells this tree's handles from those of other stacks. It never reaches a template.
    pub(crate) identity: u32,
    pub(crate) nodes: Vec<TreeNode>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) dependencies: Vec<(NodeRef, Dependency)>,
    pub(crate) hooks: Vec<Hook>,
    pub(crate) contract_uses: Vec<RecordedUse>,
    pub(crate) context: Rc<Context>,
    pub(crate) settings: Settings,
    /// What constructs of one kind share, by its type.
    pub(crate) shared: HashMap<TypeId, Rc<dyn Any>>,
    /// First construct of every (parent, id), by hash; a collision is settled by the children lists.
    index: HashMap<u64, u32>,
    /// New path to old path, for constructs that were renamed: see [`Scope::moved`].
    moved: BTreeMap<Vec<Text>, (Vec<Text>, Line)>,
}

/// What is said of the stack as a whole.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) description: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) environment: Environment,
    pub(crate) termination_protection: bool,
    pub(crate) transforms: Vec<Text>,
    pub(crate) format_version: Option<Text>,
    pub(crate) metadata: Object,
}

pub(crate) struct TreeNode {
    pub(crate) id: Text,
    pub(crate) parent: u32,
    pub(crate) children: Vec<u32>,
    pub(crate) element: Option<Element>,
    pub(crate) line: Line,
    pub(crate) extras: Option<Box<Extras>>,
}

/// What few constructs have.
#[derive(Default)]
pub(crate) struct Extras {
    /// Not part of the template: it was refused, and stands in so that building goes on.
    pub(crate) detached: bool,
    /// The path below the stack from which ids are made instead of the actual one.
    pub(crate) moved_from: Option<Vec<Text>>,
    pub(crate) logical_id: Option<(Text, Line)>,
    pub(crate) tags: Vec<(Tag, Line)>,
}

impl TreeNode {
    pub(crate) fn extras(&mut self) -> &mut Extras {
        self.extras.get_or_insert_default()
    }

    fn moved_from(&self) -> Option<&[Text]> {
        self.extras.as_ref()?.moved_from.as_deref()
    }

    pub(crate) fn is_detached(&self) -> bool {
        self.extras.as_ref().is_some_and(|extras| extras.detached)
    }
}

impl Tree {
    pub(crate) fn new(name: Text, context: Rc<Context>, line: Line) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let root = TreeNode {
            id: name,
            parent: ROOT,
            children: Vec::new(),
            element: None,
            line,
            extras: None,
        };
        Self {
            identity: NEXT.fetch_add(1, Ordering::Relaxed),
            nodes: vec![root],
            diagnostics: Vec::new(),
            dependencies: Vec::new(),
            hooks: Vec::new(),
            contract_uses: Vec::new(),
            context,
            settings: Settings::default(),
            shared: HashMap::new(),
            index: HashMap::new(),
            moved: BTreeMap::new(),
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.nodes[0].id
    }

    pub(crate) fn node(&self, index: u32) -> &TreeNode {
        &self.nodes[index as usize]
    }

    pub(crate) fn node_mut(&mut self, index: u32) -> &mut TreeNode {
        &mut self.nodes[index as usize]
    }

    pub(crate) fn reference(&self, index: u32) -> NodeRef {
        NodeRef {
            stack: self.identity,
            index,
        }
    }

    /// The place in this tree that a handle names, unless it belongs to another stack.
    pub(crate) fn local(&self, node: NodeRef) -> Option<u32> {
        (node.stack == self.identity).then_some(node.index)
    }

    /// Adds a construct; one that cannot be part of the tree is made all the same, detached.
    pub(crate) fn insert(&mut self, parent: u32, id: Text, line: Line) -> u32 {
        let id = if id.contains('/') {
            Text::Owned(id.replace('/', "--"))
        } else {
            id
        };
        let problem = if id.is_empty() {
            let finding = Diagnostic::error(&codes::EMPTY_ID, "a construct has no id");
            Some(
                finding
                    .given("an empty text")
                    .allowed("any text but the empty one")
                    .help("name the construct"),
            )
        } else {
            self.child(parent, &id).map(|first| {
                let scope = self.path(parent);
                Diagnostic::error(
                    &codes::DUPLICATE_ID,
                    format!("`{scope}` already has a construct `{id}`"),
                )
                .given(format!("`{id}` twice"))
                .allowed("each id once in a scope")
                .help("give one of the two another id")
                .related("first added at", self.node(first).line)
            })
        };
        let detached = problem.is_some() || self.node(parent).is_detached();
        let index = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        if let Some(finding) = problem {
            let path = format!("{}/{id}", self.path(parent));
            self.diagnostics.push(finding.at_path(path).at_line(line));
        }
        if !detached {
            self.index.entry(key(parent, &id)).or_insert(index);
            self.node_mut(parent).children.push(index);
        }
        self.nodes.push(TreeNode {
            id,
            parent,
            children: Vec::new(),
            element: None,
            line,
            extras: None,
        });
        if detached {
            self.node_mut(index).extras().detached = true;
        }
        if !self.moved.is_empty() {
            self.take_moved(index);
        }
        index
    }

    /// A place for what must not become part of the template.
    pub(crate) fn insert_detached(&mut self, id: Text, line: Line) -> u32 {
        let index = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        let extras = Some(Box::new(Extras {
            detached: true,
            ..Extras::default()
        }));
        let children = Vec::new();
        self.nodes.push(TreeNode {
            id,
            parent: ROOT,
            children,
            element: None,
            line,
            extras,
        });
        index
    }

    pub(crate) fn child(&self, parent: u32, id: &str) -> Option<u32> {
        let candidate = *self.index.get(&key(parent, id))?;
        let matches = |index: u32| {
            let node = self.node(index);
            node.parent == parent && node.id == id
        };
        if matches(candidate) {
            return Some(candidate);
        }
        self.node(parent)
            .children
            .iter()
            .copied()
            .find(|index| matches(*index))
    }

    /// The ids on the way from the stack (left out) to a construct.
    pub(crate) fn components(&self, index: u32) -> Vec<&str> {
        let mut components = Vec::new();
        let mut current = index;
        while current != ROOT {
            let node = self.node(current);
            components.push(node.id.as_ref());
            current = node.parent;
        }
        components.reverse();
        components
    }

    /// The actual path, as diagnostics name it.
    pub(crate) fn path(&self, index: u32) -> String {
        let mut path = self.name().to_owned();
        for component in self.components(index) {
            path.push('/');
            path.push_str(component);
        }
        path
    }

    /// The ids below the stack from which a construct's names are made: the actual ones, or those of
    /// before it was moved.
    pub(crate) fn naming_components(&self, index: u32) -> Vec<&str> {
        let mut components = Vec::new();
        let mut current = index;
        while current != ROOT {
            let node = self.node(current);
            if let Some(old) = node.moved_from() {
                components.extend(old.iter().rev().map(AsRef::as_ref));
                break;
            }
            components.push(node.id.as_ref());
            current = node.parent;
        }
        components.reverse();
        components
    }

    /// The path that names are made from, with the stack.
    pub(crate) fn naming_path(&self, index: u32) -> String {
        let mut path = self.name().to_owned();
        for component in self.naming_components(index) {
            path.push('/');
            path.push_str(component);
        }
        path
    }

    pub(crate) fn unique_id(&self, index: u32) -> String {
        unique_id(&self.naming_components_from_stack(index))
    }

    pub(crate) fn unique_resource_name(
        &self,
        index: u32,
        keep: &str,
        separator: &str,
        longest: usize,
    ) -> String {
        let components = self.naming_components_from_stack(index);
        unique_resource_name(&components, keep, separator, longest)
    }

    fn naming_components_from_stack(&self, index: u32) -> Vec<&str> {
        let mut components = vec![self.name()];
        components.extend(self.naming_components(index));
        components
    }

    pub(crate) fn declare_moved(&mut self, new: Vec<Text>, old: Vec<Text>, line: Line) {
        self.moved.insert(new, (old, line));
    }

    fn take_moved(&mut self, index: u32) {
        let path: Vec<Text> = self
            .components(index)
            .into_iter()
            .map(|id| Text::Owned(id.to_owned()))
            .collect();
        if let Some((old, _)) = self.moved.remove(&path) {
            self.node_mut(index).extras().moved_from = Some(old);
        }
    }

    /// Moves that no construct has taken up.
    pub(crate) fn idle_moves(&self) -> impl Iterator<Item = (String, Line)> {
        self.moved
            .iter()
            .map(|(new, (_, line))| (new.join("/"), *line))
    }

    /// Every construct that is part of the template, parents before children.
    pub(crate) fn preorder(&self) -> Vec<u32> {
        self.subtree(ROOT)
    }

    /// A construct and everything below it, parents before children.
    pub(crate) fn subtree(&self, top: u32) -> Vec<u32> {
        let mut order = Vec::new();
        let mut pending = vec![top];
        while let Some(index) = pending.pop() {
            order.push(index);
            pending.extend(self.node(index).children.iter().rev());
        }
        order
    }

    /// The resource that stands for a construct: itself, its child `Resource`, or its child `Default`.
    pub(crate) fn main_resource(&self, index: u32) -> Option<u32> {
        let is_resource =
            |index: &u32| matches!(self.node(*index).element, Some(Element::Resource(_)));
        let child = |id: &str| {
            let children = self.node(index).children.iter().copied();
            children
                .into_iter()
                .find(|child| self.node(*child).id == id)
        };
        [Some(index), child("Resource"), child("Default")]
            .into_iter()
            .flatten()
            .find(is_resource)
    }

    pub(crate) fn report(&mut self, index: u32, line: Line, finding: Diagnostic) {
        let finding = match &finding.line {
            Some(_) => finding,
            None => finding.at_line(line),
        };
        let path = self.path(index);
        let finding = if finding.path.is_empty() {
            finding.at_path(path)
        } else {
            finding
        };
        self.diagnostics.push(finding);
    }

    /// Whether a construct has itself found fault, at the same line, with what became this resource: it
    /// knows more than the resource's rules, which would say the same again.
    pub(crate) fn is_judged(&self, index: u32, line: Line) -> bool {
        if self.diagnostics.is_empty() {
            return false;
        }
        let path = self.path(index);
        self.diagnostics.iter().any(|finding| {
            let below = path.strip_prefix(finding.path.as_str());
            let construct = finding.path.contains('/')
                && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            let same_line =
                |known: &SourceLine| known.line == line.line() && known.file == line.file();
            finding.is_error() && construct && finding.line.as_ref().is_some_and(same_line)
        })
    }

    /// A use of another stack's handle, as a finding; the app adds what it knows of that stack.
    pub(crate) fn foreign(&self, node: NodeRef) -> Diagnostic {
        let mut finding = Diagnostic::error(
            &codes::FOREIGN_HANDLE,
            "a handle of another stack is used here",
        )
        .allowed("handles that this stack created or imported")
        .help(
            "publish the value as a parameter in its own stack and import it here, \
                     both by the same contract",
        );
        finding.foreign = Some(node);
        finding
    }
}

fn key(parent: u32, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    parent.hash(&mut hasher);
    id.hash(&mut hasher);
    hasher.finish()
}
