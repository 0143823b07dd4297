//! The handle of a table.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use stackwright_core::intrinsic::concat;
use stackwright_core::kind::Accepts;
use stackwright_core::{AsNode, DependencyGroup, IntoValue, Node, NodeRef, Object, Scope, Value};

use super::attribute::Attribute;
use super::index::{GlobalSecondaryIndex, LocalSecondaryIndex};
use super::table_check::{check_global, check_local};
use crate::iam::{PolicyDocument, PolicyKind, PolicyStatement, ResourceWithPolicy, SharedDocument};
use crate::kms::KeyRef;
use stackwright_cfn::dynamodb::CfnTableRef;
use stackwright_cfn::kinds::dynamodb::{TableArn, TableName, TableStreamArn};

/// A [`Table`](super::Table) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct TableRef(pub(super) Rc<State>);

#[derive(Debug)]
pub(super) struct State {
    node: NodeRef,
    arn: Value<TableArn>,
    name: Value<TableName>,
    account: Node,
    stream_arn: Option<Value<TableStreamArn>>,
    key: Option<KeyRef>,
    has_index: Rc<Cell<bool>>,
    /// What a table of the stack has, and an imported one has not.
    own: Option<Own>,
}

#[derive(Debug)]
pub(super) struct Own {
    policy: SharedDocument,
    pub(super) schema: RefCell<Schema>,
    pub(super) scaled: RefCell<BTreeSet<String>>,
}

/// The keys of a table and its indexes.
#[derive(Debug)]
pub(super) struct Schema {
    pub(super) partition_key: Attribute,
    pub(super) sort_key: Option<Attribute>,
    pub(super) is_provisioned: bool,
    pub(super) attributes: Vec<Attribute>,
    pub(super) global_indexes: Vec<GlobalSecondaryIndex>,
    pub(super) local_indexes: Vec<LocalSecondaryIndex>,
}

impl Schema {
    pub(super) fn new(
        partition_key: Attribute,
        sort_key: Option<Attribute>,
        is_provisioned: bool,
    ) -> Self {
        let mut schema = Self {
            attributes: vec![partition_key.clone()],
            partition_key,
            sort_key: sort_key.clone(),
            is_provisioned,
            global_indexes: Vec::new(),
            local_indexes: Vec::new(),
        };
        schema.define(sort_key.iter());
        schema
    }

    fn define<'a>(&mut self, attributes: impl IntoIterator<Item = &'a Attribute>) {
        for attribute in attributes {
            if !self
                .attributes
                .iter()
                .any(|existing| existing.name == attribute.name)
            {
                self.attributes.push(attribute.clone());
            }
        }
    }

    fn write(&self, properties: &mut Object) {
        let list = |items: Vec<Node>| (!items.is_empty()).then_some(Node::List(items));
        let definitions = self.attributes.iter().map(Attribute::definition).collect();
        let global = self
            .global_indexes
            .iter()
            .map(|index| index.property(self.is_provisioned))
            .collect();
        let local = self
            .local_indexes
            .iter()
            .map(|index| index.property(&self.partition_key))
            .collect();
        let lists = [
            ("AttributeDefinitions", list(definitions)),
            ("GlobalSecondaryIndexes", list(global)),
            ("LocalSecondaryIndexes", list(local)),
        ];
        for (property, items) in lists {
            if let Some(items) = items {
                properties.put(property, items);
            }
        }
    }
}

impl AsNode for TableRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl<K: Accepts<TableName>> IntoValue<K> for &TableRef {
    fn into_value(self) -> Value<K> {
        self.0.name.clone().into_value()
    }
}

impl ResourceWithPolicy for TableRef {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        scope.of(self);
        if !scope.owns(self) {
            return None;
        }
        self.0.own.as_ref()?.policy.add(statement);
        let place = DependencyGroup::new();
        place.add(&self.0.node);
        Some(place)
    }

    fn account(&self, _scope: &Scope) -> Node {
        self.0.account.clone()
    }
}

impl TableRef {
    pub(super) fn own(
        scope: &Scope,
        resource: &CfnTableRef,
        schema: Schema,
        key: Option<KeyRef>,
        policy: PolicyDocument,
        has_stream: bool,
    ) -> Self {
        let policy = SharedDocument::new(policy);
        let own = Own {
            policy: policy.clone(),
            schema: RefCell::new(schema),
            scaled: RefCell::default(),
        };
        let table = Self(Rc::new(State {
            node: scope.node(),
            arn: resource.attr_arn(),
            name: resource.reference(),
            account: scope.stack_account().into_node(),
            stream_arn: has_stream.then(|| resource.attr_stream_arn()),
            key,
            has_index: Rc::default(),
            own: Some(own),
        }));
        let (late, resource) = (table.clone(), resource.node());
        // What other hooks add in their turn is there by the second round.
        scope.on_synthesis(move |scope| {
            scope.on_synthesis(move |scope| {
                let Some(own) = &late.0.own else { return };
                let written = policy.written(scope);
                scope.edit(&resource).update(|properties| {
                    own.schema.borrow().write(properties);
                    if let Some(document) = written {
                        let mut policy = Object::typed();
                        policy.put("PolicyDocument", document);
                        properties.put("ResourcePolicy", policy.into());
                    }
                });
            });
        });
        table
    }

    pub(super) fn imported(
        scope: &Scope,
        arn: Value<TableArn>,
        name: Value<TableName>,
        account: Node,
        stream_arn: Option<Value<TableStreamArn>>,
        key: Option<KeyRef>,
        has_index: bool,
    ) -> Self {
        let (node, has_index) = (scope.node(), Rc::new(Cell::new(has_index)));
        Self(Rc::new(State {
            node,
            arn,
            name,
            account,
            stream_arn,
            key,
            has_index,
            own: None,
        }))
    }

    /// The table's ARN.
    pub fn table_arn(&self) -> Value<TableArn> {
        self.0.arn.clone()
    }

    /// The table's name.
    pub fn table_name(&self) -> Value<TableName> {
        self.0.name.clone()
    }

    /// The ARN of the table's stream, if it has one.
    pub fn table_stream_arn(&self) -> Option<Value<TableStreamArn>> {
        self.0.stream_arn.clone()
    }

    /// The customer's key that encrypts the table, if it has one.
    pub fn encryption_key(&self) -> Option<&KeyRef> {
        self.0.key.as_ref()
    }

    /// Adds a global secondary index. An existing table can't be changed.
    #[track_caller]
    pub fn add_global_secondary_index(&self, scope: &Scope, index: GlobalSecondaryIndex) {
        check_global(&scope.of(self), self, &index);
        self.put_global(index);
    }

    /// Adds a local secondary index. An existing table can't be changed.
    #[track_caller]
    pub fn add_local_secondary_index(&self, scope: &Scope, index: LocalSecondaryIndex) {
        check_local(&scope.of(self), self, &index);
        self.put_local(index);
    }

    /// Adds a statement to the table's own policy. Returns whether the table took it: one that exists
    /// already does not.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        ResourceWithPolicy::add_to_resource_policy(self, &scope.of(scope), statement).is_some()
    }

    pub(super) fn own_part(&self) -> Option<&Own> {
        self.0.own.as_ref()
    }

    pub(super) fn put_global(&self, index: GlobalSecondaryIndex) {
        if let Some(own) = &self.0.own {
            let mut schema = own.schema.borrow_mut();
            let attributes: Vec<Attribute> = index.attributes().cloned().collect();
            schema.define(&attributes);
            schema.global_indexes.push(index);
            self.0.has_index.set(true);
        }
    }

    pub(super) fn put_local(&self, index: LocalSecondaryIndex) {
        if let Some(own) = &self.0.own {
            let mut schema = own.schema.borrow_mut();
            schema.define([&index.sort_key]);
            schema.local_indexes.push(index);
            self.0.has_index.set(true);
        }
    }

    /// The ARN of all indexes, once the table has one: known when the stack is synthesized.
    pub(super) fn index_arn(&self) -> impl Fn() -> Option<Node> + 'static {
        let (has_index, arn) = (Rc::clone(&self.0.has_index), self.0.arn.clone().into_node());
        move || {
            has_index
                .get()
                .then(|| concat(vec![arn.clone(), "/index/*".into()]).into())
        }
    }
}
