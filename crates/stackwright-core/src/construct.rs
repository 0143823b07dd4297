//! Constructs: what is added to a scope, and the handles that adding gives back.

use crate::node::NodeRef;
use crate::scope::Scope;

/// Something that can be added to a scope: a resource, a construct of this library, or your own.
///
/// A construct is plain data. [`Scope::add`] consumes it, calls [`build`](Construct::build) with the
/// scope of its own path, and returns the handle.
///
/// ```
/// use stackwright_core::{CfnOutput, Construct, Scope, Stack};
///
/// /// An output for every name of a service.
/// struct Names(Vec<&'static str>);
///
/// impl Construct for Names {
///     type Handle = usize;
///     fn build(self, scope: &Scope) -> usize {
///         for name in &self.0 {
///             scope.add(*name, CfnOutput::new(*name));
///         }
///         self.0.len()
///     }
/// }
///
/// let stack = Stack::new("names");
/// assert_eq!(stack.add("Names", Names(vec!["web", "worker"])), 2);
/// ```
pub trait Construct {
    /// What adding it gives back: a cheap handle with typed attributes and verbs, or `()`.
    type Handle;

    /// Whether diagnostics about what this construct creates name the line that added it, instead of
    /// a line inside `build`. True for the constructs of a library. Default: false.
    const LIBRARY: bool = false;

    /// Creates what the construct stands for, below `scope`.
    fn build(self, scope: &Scope) -> Self::Handle;
}

/// A handle: something that knows its place in a construct tree.
pub trait AsNode {
    /// The place.
    fn node(&self) -> NodeRef;
}

impl AsNode for NodeRef {
    fn node(&self) -> NodeRef {
        *self
    }
}

impl<T: AsNode> AsNode for &T {
    fn node(&self) -> NodeRef {
        (*self).node()
    }
}
