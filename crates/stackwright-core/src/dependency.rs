//! What a construct can be made to wait for.

use std::cell::RefCell;
use std::rc::Rc;

use crate::construct::AsNode;
use crate::node::NodeRef;

/// Something that a construct can wait for: another construct, or a group of them.
pub trait Dependable {
    /// The constructs to wait for.
    fn dependency(&self) -> Dependency;
}

/// Constructs to wait for, as [`Dependable`] gives them.
#[derive(Clone, Debug)]
pub enum Dependency {
    /// One construct, with everything below it.
    Node(NodeRef),
    /// A group that may still grow.
    Group(DependencyGroup),
}

impl Dependency {
    pub(crate) fn nodes(&self) -> Vec<NodeRef> {
        match self {
            Self::Node(node) => vec![*node],
            Self::Group(group) => group.0.borrow().iter().flat_map(Self::nodes).collect(),
        }
    }
}

impl<T: AsNode> Dependable for T {
    fn dependency(&self) -> Dependency {
        Dependency::Node(self.node())
    }
}

/// A set of constructs to wait for together. Clones share the set, and what is added after somebody
/// was made to wait for it counts too.
#[derive(Clone, Debug, Default)]
pub struct DependencyGroup(Rc<RefCell<Vec<Dependency>>>);

impl DependencyGroup {
    /// An empty group.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a construct, with everything below it, or the members of another group.
    pub fn add(&self, member: &impl Dependable) {
        self.0.borrow_mut().push(member.dependency());
    }

    /// Whether nothing was added yet, nor to the groups that were.
    pub fn is_empty(&self) -> bool {
        let empty =
            |member: &Dependency| matches!(member, Dependency::Group(group) if group.is_empty());
        self.0.borrow().iter().all(empty)
    }
}

impl Dependable for DependencyGroup {
    fn dependency(&self) -> Dependency {
        Dependency::Group(self.clone())
    }
}

impl Dependable for &DependencyGroup {
    fn dependency(&self) -> Dependency {
        Dependency::Group((*self).clone())
    }
}
