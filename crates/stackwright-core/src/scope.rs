//! Scopes: places in a construct tree to which constructs are added.

use std::any::TypeId;
use std::cell::RefCell;
use std::panic::Location;
use std::rc::Rc;

use stackwright_contract::partition;

use crate::codes;
use crate::construct::{AsNode, Construct};
use crate::contracts::{ContractUse, RecordedUse};
use crate::dependency::Dependable;
use crate::diagnostic::Diagnostic;
use crate::edit::Edit;
use crate::element::{Element, Resource, ResourceType, Section, TypeInfo};
use crate::elements::{CfnOutput, CfnOutputRef};
use crate::intrinsic::concat;
use crate::node::{Node, NodeRef, Object, Text};
use crate::pseudo;
use crate::stack::Environment;
use crate::synthesis::{self, logical_id_of};
use crate::tag::{CfnTag, Tag};
use crate::tree::{Line, ROOT, Tree};
use crate::value::{IntoValue, Value};

/// A place in the construct tree of a stack.
///
/// Its methods take `&self` and a clone is a second name for the same place, so calls nest freely:
/// `stack.add("Table", Table::new(KEY.import(stack)))`. A [`Stack`](crate::Stack) is the scope of its
/// own root.
#[derive(Clone)]
pub struct Scope {
    tree: Rc<RefCell<Tree>>,
    index: u32,
    line: Line,
    /// Inside a library's construct: diagnostics name the line that added it.
    pinned: bool,
}

impl std::fmt::Debug for Scope {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Scope({})", self.path())
    }
}

impl AsNode for Scope {
    fn node(&self) -> NodeRef {
        self.tree.borrow().reference(self.index)
    }
}

impl Scope {
    pub(crate) fn root(tree: Tree, line: Line) -> Self {
        Self {
            tree: Rc::new(RefCell::new(tree)),
            index: ROOT,
            line,
            pinned: false,
        }
    }

    pub(crate) fn tree(&self) -> &Rc<RefCell<Tree>> {
        &self.tree
    }

    /// Adds a construct below this scope and returns its handle.
    ///
    /// The id is unique among its siblings; together with the ids above it, it makes up the path from
    /// which logical ids are derived, so changing it replaces resources (see [`moved`](Self::moved)).
    /// Two constructs of one id are a diagnostic ([`DUPLICATE_ID`](codes::DUPLICATE_ID)).
    #[track_caller]
    pub fn add<C: Construct>(&self, id: impl Into<Text>, construct: C) -> C::Handle {
        let scope = self.enter(id.into(), Location::caller(), C::LIBRARY);
        construct.build(&scope)
    }

    /// A bare construct: a path component that holds others.
    #[track_caller]
    pub fn group(&self, id: impl Into<Text>) -> Self {
        let line = Location::caller();
        let scope = self.enter(id.into(), line, false);
        Self {
            pinned: self.pinned,
            ..scope
        }
    }

    fn enter(&self, id: Text, line: Line, library: bool) -> Self {
        let line = if self.pinned { self.line } else { line };
        let index = self.tree.borrow_mut().insert(self.index, id, line);
        Self {
            tree: Rc::clone(&self.tree),
            index,
            line,
            pinned: self.pinned || library,
        }
    }

    /// The scope of a handle's own construct: to add something below it, or to tag it. Diagnostics
    /// name the line of this call.
    #[track_caller]
    pub fn of(&self, handle: &impl AsNode) -> Self {
        let line = if self.pinned {
            self.line
        } else {
            Location::caller()
        };
        // A scope is a handle too, and borrows the tree to say where it is.
        let node = handle.node();
        let mut tree = self.tree.borrow_mut();
        let index = match tree.local(node) {
            Some(index) => index,
            None => {
                let finding = tree.foreign(node);
                tree.report(self.index, line, finding);
                tree.insert_detached(Text::Borrowed("foreign"), line)
            }
        };
        Self {
            tree: Rc::clone(&self.tree),
            index,
            line,
            pinned: true,
        }
    }

    /// The scope of the stack itself, for what a stack has once.
    pub fn stack_scope(&self) -> Self {
        Self {
            index: ROOT,
            ..self.clone()
        }
    }

    /// Whether a handle was made by this stack.
    pub fn owns(&self, handle: &impl AsNode) -> bool {
        let node = handle.node();
        self.tree.borrow().local(node).is_some()
    }

    /// The construct with this id directly below the scope.
    pub fn child(&self, id: &str) -> Option<NodeRef> {
        let tree = self.tree.borrow();
        tree.child(self.index, id)
            .map(|index| tree.reference(index))
    }

    /// The construct at a path below this scope, such as `Network/PublicSubnet1/Subnet`.
    pub fn find(&self, path: &str) -> Option<NodeRef> {
        let tree = self.tree.borrow();
        let found = path
            .split('/')
            .try_fold(self.index, |at, id| tree.child(at, id))?;
        Some(tree.reference(found))
    }

    /// The resources of these types at or below this scope, so far: for what is said of all of them. Ask
    /// in a hook of [`on_synthesis`](Self::on_synthesis).
    pub fn resources_of_types(&self, types: &[&str]) -> Vec<NodeRef> {
        let tree = self.tree.borrow();
        let is_meant = |index: &u32| match &tree.node(*index).element {
            Some(Element::Resource(resource)) => types.contains(&resource.kind.name()),
            _ => false,
        };
        let found = tree.subtree(self.index).into_iter().filter(is_meant);
        found.map(|index| tree.reference(index)).collect()
    }

    /// The id of this scope's construct.
    pub fn id(&self) -> String {
        self.tree.borrow().node(self.index).id.to_string()
    }

    /// The scope around this one; the stack is its own.
    pub fn parent(&self) -> Self {
        let parent = self.tree.borrow().node(self.index).parent;
        Self {
            index: parent,
            ..self.clone()
        }
    }

    /// The path from the stack, such as `vpc/Network`: what `Name` tags and descriptions are made of.
    pub fn path(&self) -> String {
        self.tree.borrow().naming_path(self.index)
    }

    /// A name that is unique in the account for this path: the CDK's `Names.uniqueId`, at most 248
    /// ASCII letters and digits.
    pub fn unique_id(&self) -> String {
        self.tree.borrow().unique_id(self.index)
    }

    /// A name that is unique in the account for this path, of at most `longest` characters: the
    /// CDK's `Names.uniqueResourceName`, ASCII letters and digits with a separator between the path's
    /// parts.
    ///
    /// ```
    /// use stackwright_core::Stack;
    ///
    /// let stack = Stack::new("shop");
    /// let name = stack.group("Orders").unique_resource_name("-", 64);
    /// assert_eq!(name, "shop-Orders-B42429B1");
    /// ```
    pub fn unique_resource_name(&self, separator: &str, longest: usize) -> String {
        self.tree
            .borrow()
            .unique_resource_name(self.index, "", separator, longest)
    }

    /// [`unique_resource_name`](Self::unique_resource_name) without a separator, which keeps further
    /// characters of the path besides letters and digits, such as `"_"`.
    pub fn unique_resource_name_keeping(&self, keep: &str, longest: usize) -> String {
        self.tree
            .borrow()
            .unique_resource_name(self.index, keep, "", longest)
    }

    /// The stack's name.
    pub fn stack_name(&self) -> String {
        self.tree.borrow().name().to_owned()
    }

    /// The account and region that the stack is meant for, as far as they are known.
    pub fn environment(&self) -> Environment {
        self.tree.borrow().settings.environment.clone()
    }

    /// The stack's region: a literal where the environment names it, else `AWS::Region`.
    pub fn stack_region(&self) -> Value<String> {
        match self.environment().region() {
            Some(region) => region.into_value(),
            None => pseudo::region(),
        }
    }

    /// The stack's account: a literal where the environment names it, else `AWS::AccountId`.
    pub fn stack_account(&self) -> Value<String> {
        match self.environment().account() {
            Some(account) => account.into_value(),
            None => pseudo::account_id(),
        }
    }

    /// The partition of the stack's region, as ARNs name it: a literal where the environment names the
    /// region, else `AWS::Partition`.
    ///
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>
    pub fn stack_partition(&self) -> Value<String> {
        let environment = self.environment();
        let Some(region) = environment.region() else {
            return pseudo::partition();
        };
        partition(region).into_value()
    }

    /// The ARN of a resource in the stack's own region and account: `resource` is the part after the
    /// account, such as `["table/".into(), name]` in a list, or one text.
    ///
    /// ```
    /// use stackwright_core::{Environment, Stack};
    ///
    /// let stack = Stack::new("shop");
    /// stack.set_environment(Environment::new("123456789012", "eu-west-1"));
    /// let arn = stack.arn("sqs", "orders");
    /// assert_eq!(arn.as_text(), Some("arn:aws:sqs:eu-west-1:123456789012:orders"));
    /// ```
    pub fn arn(&self, service: &str, resource: impl Into<Node>) -> Value<String> {
        self.arn_in(self.stack_region().into_node(), service, resource.into())
    }

    /// [`arn`](Self::arn) for a service that has no regions, such as `iam`.
    pub fn global_arn(&self, service: &str, resource: impl Into<Node>) -> Value<String> {
        self.arn_in("".into(), service, resource.into())
    }

    fn arn_in(&self, region: Node, service: &str, resource: Node) -> Value<String> {
        let resource = match resource {
            Node::List(parts) => concat(parts).into(),
            resource => resource,
        };
        let parts = vec![
            "arn:".into(),
            self.stack_partition().into_node(),
            format!(":{service}:").into(),
            region,
            ":".into(),
            self.stack_account().into_node(),
            ":".into(),
            resource,
        ];
        concat(parts).value()
    }

    /// The logical id of a construct's main resource as it stands: for use in
    /// [`on_synthesis`](Self::on_synthesis), when ids no longer change. `None` where it has none.
    pub fn logical_id(&self, handle: &impl AsNode) -> Option<String> {
        let tree = self.tree.borrow();
        let index = tree.local(handle.node())?;
        let main = tree.main_resource(index).unwrap_or(index);
        logical_id_of(&tree, main)
    }

    /// A value as compact JSON with references bound to logical ids: for use in
    /// [`on_synthesis`](Self::on_synthesis), where something is sorted or measured as it is written.
    pub fn json(&self, value: &Node) -> String {
        synthesis::json(&self.tree.borrow(), value)
    }

    /// A value that was handed to the app under this key, by `--context` or
    /// [`App::context`](crate::App::context).
    pub fn context(&self, key: &str) -> Option<String> {
        self.tree.borrow().context.get(key).map(str::to_owned)
    }

    /// [`context`](Self::context) for a value that the stack can't do without. Its absence is a
    /// diagnostic ([`MISSING_CONTEXT`](codes::MISSING_CONTEXT)), and an empty text takes its place.
    #[track_caller]
    pub fn required_context(&self, key: &str) -> String {
        let line = Location::caller();
        self.context(key).unwrap_or_else(|| {
            let finding = Diagnostic::error(
                &codes::MISSING_CONTEXT,
                format!("the context value `{key}` is missing"),
            );
            let help = format!("pass `--context {key}=VALUE`");
            self.report(
                line,
                finding.given("nothing").allowed("any text").help(help),
            );
            String::new()
        })
    }

    /// What a lookup has found, under the key that the CDK has for it, where it was handed to the app
    /// by `--context-file` or [`App::recorded_lookups`](crate::App::recorded_lookups).
    pub fn recorded_lookup(&self, key: &str) -> Option<Node> {
        let tree = self.tree.borrow();
        let text = tree.context.lookup(key)?;
        let value = serde_json::from_str::<serde_json::Value>(text);
        Some(value.map_or_else(|_| text.into(), Node::from))
    }

    /// Declares that this scope's construct is a resource of a known type.
    pub fn resource(&self, info: &'static TypeInfo, properties: Object) -> NodeRef {
        self.place_resource(ResourceType::Known(info), properties)
    }

    pub(crate) fn place_resource(&self, kind: ResourceType, properties: Object) -> NodeRef {
        let resource = Resource {
            kind,
            properties,
            attributes: None,
        };
        self.place(Element::Resource(Box::new(resource)))
    }

    pub(crate) fn place_entry(&self, section: Section, body: Node) -> NodeRef {
        self.place(Element::Entry(section, Box::new(body)))
    }

    fn place(&self, element: Element) -> NodeRef {
        let mut tree = self.tree.borrow_mut();
        tree.node_mut(self.index).element = Some(element);
        tree.reference(self.index)
    }

    /// Publishes a value in the stack's outputs, for people and tools to read.
    #[track_caller]
    pub fn output(&self, id: impl Into<Text>, value: impl Into<Node>) -> CfnOutputRef {
        self.add(id, CfnOutput::new(value))
    }

    /// The escape hatches of a construct's main resource: itself, or its child `Resource` or
    /// `Default`.
    #[track_caller]
    pub fn edit(&self, handle: &impl AsNode) -> Edit {
        let scope = self.of(handle);
        let main = scope.tree.borrow().main_resource(scope.index);
        Edit::new(scope, main)
    }

    /// Makes every resource below one construct wait for every resource below another.
    #[track_caller]
    pub fn depend(&self, dependent: &impl AsNode, on: &impl Dependable) {
        let (dependent, on) = (dependent.node(), on.dependency());
        let mut tree = self.tree.borrow_mut();
        let nodes = std::iter::once(dependent).chain(on.nodes());
        if let Some(foreign) = nodes.into_iter().find(|node| tree.local(*node).is_none()) {
            let finding = tree.foreign(foreign);
            let line = if self.pinned {
                self.line
            } else {
                Location::caller()
            };
            return tree.report(self.index, line, finding);
        }
        tree.dependencies.push((dependent, on));
    }

    /// Tags every taggable resource below this scope.
    #[track_caller]
    pub fn tag(&self, tag: Tag) {
        let line = if self.pinned {
            self.line
        } else {
            Location::caller()
        };
        self.tree
            .borrow_mut()
            .node_mut(self.index)
            .extras()
            .tags
            .push((tag, line));
    }

    /// The tags that a resource of a type would take on here, so far: for properties that hold tags in a
    /// form of their own. Ask in a hook of [`on_synthesis`](Self::on_synthesis).
    pub fn tags(&self, resource_type: &str) -> Vec<CfnTag> {
        synthesis::tags_at(&self.tree.borrow(), self.index, resource_type)
    }

    /// Keeps the names of a construct that was renamed in the source: what is added at the path `new`
    /// below this scope gets the logical ids, and the physical names made from its path, that it had
    /// at the path `old`. Both are paths below this scope. Call it before the construct is added.
    ///
    /// ```
    /// use stackwright_core::{logical_id, CfnResource, Stack};
    ///
    /// let stack = Stack::new("shop");
    /// stack.moved("Storage/Orders", "Orders");
    /// stack.add("Orders", CfnResource::new("AWS::SQS::Queue"));
    /// let template = stack.synth().unwrap().template;
    /// assert!(template.as_str().contains(&logical_id(&["Storage", "Orders"]).unwrap()));
    /// ```
    #[track_caller]
    pub fn moved(&self, old: &str, new: &str) {
        let mut tree = self.tree.borrow_mut();
        let absolute = |tree: &Tree, path: &str| -> Vec<Text> {
            let above = tree.components(self.index).into_iter().map(str::to_owned);
            above
                .chain(path.split('/').map(str::to_owned))
                .map(Text::Owned)
                .collect()
        };
        let (old, new) = (absolute(&tree, old), absolute(&tree, new));
        tree.declare_moved(new, old, Location::caller());
    }

    /// Reports a finding about this scope's construct, at the user's line that added it.
    pub fn diagnose(&self, finding: Diagnostic) {
        self.report(self.line, finding);
    }

    fn report(&self, line: Line, finding: Diagnostic) {
        let line = if self.pinned { self.line } else { line };
        self.tree.borrow_mut().report(self.index, line, finding);
    }

    /// Runs `hook` when the stack is synthesized, in the order of these calls and before the template
    /// is written: for what is complete only then, such as a list that verbs add to.
    pub fn on_synthesis(&self, hook: impl FnOnce(&Scope) + 'static) {
        self.tree
            .borrow_mut()
            .hooks
            .push((self.index, self.line, Box::new(hook)));
    }

    /// Notes that this scope's stack publishes, imports or reads a contract's parameter, for the contract
    /// check over all stacks.
    #[track_caller]
    pub fn note_contract(&self, usage: ContractUse) {
        let line = if self.pinned {
            self.line
        } else {
            Location::caller()
        };
        let mut tree = self.tree.borrow_mut();
        tree.contract_uses.push(RecordedUse {
            node: self.index,
            line,
            usage,
        });
    }

    /// State that the constructs of one kind share in a stack, made at its first use: which address
    /// blocks are taken, say. `T` is a type of your own, so that nobody else meets it.
    ///
    /// ```
    /// use std::cell::Cell;
    /// use stackwright_core::Stack;
    ///
    /// #[derive(Default)]
    /// struct Ports(Cell<u16>);
    ///
    /// let stack = Stack::new("shop");
    /// stack.shared::<Ports>().0.set(80);
    /// assert_eq!(stack.group("Web").shared::<Ports>().0.get(), 80);
    /// ```
    pub fn shared<T: Default + 'static>(&self) -> Rc<T> {
        let mut tree = self.tree.borrow_mut();
        let entry = tree.shared.entry(TypeId::of::<T>());
        let state = entry.or_insert_with(|| Rc::new(T::default()));
        Rc::clone(state).downcast().unwrap_or_default()
    }

    /// Adds a macro or transform to the template, where it is written once.
    pub fn transform(&self, name: impl Into<Text>) {
        self.tree.borrow_mut().settings.transforms.push(name.into());
    }

    pub(crate) fn at(&self, index: u32, line: Line) -> Self {
        Self {
            tree: Rc::clone(&self.tree),
            index,
            line,
            pinned: true,
        }
    }

    pub(crate) fn index(&self) -> u32 {
        self.index
    }

    pub(crate) fn line(&self) -> Line {
        self.line
    }
}
