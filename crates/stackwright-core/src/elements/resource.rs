use crate::construct::{AsNode, Construct};
use crate::element::ResourceType;
use crate::node::{Node, NodeRef, Object, Text};
use crate::scope::Scope;
use crate::value::{Expr, Value};

/// A resource of any type, with properties as they are written: for types too new for the
/// specification, custom resources and macros.
///
/// Its properties keep their order, and `null`, `{}` and `[]` are written as given.
///
/// ```
/// use stackwright_core::{CfnResource, Stack};
///
/// let stack = Stack::new("shop");
/// let queue = stack.add("Queue", CfnResource::new("AWS::SQS::Queue").property("DelaySeconds", 5));
/// stack.output("Arn", queue.attribute("Arn"));
/// ```
#[derive(Clone, Debug)]
pub struct CfnResource {
    resource_type: Text,
    properties: Object,
}

impl CfnResource {
    /// A resource of this type, such as `AWS::SQS::Queue` or `Custom::Thing`.
    pub fn new(resource_type: impl Into<Text>) -> Self {
        Self {
            resource_type: resource_type.into(),
            properties: Object::new(),
        }
    }

    /// Sets a property.
    #[must_use]
    pub fn property(mut self, name: impl Into<Text>, value: impl Into<Node>) -> Self {
        self.properties.set(name, value.into());
        self
    }
}

impl Construct for CfnResource {
    type Handle = CfnResourceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CfnResourceRef {
        let kind = ResourceType::Raw(self.resource_type);
        CfnResourceRef(scope.place_resource(kind, self.properties))
    }
}

/// The handle of a [`CfnResource`].
#[derive(Clone, Copy, Debug)]
pub struct CfnResourceRef(NodeRef);

impl AsNode for CfnResourceRef {
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceRef {
    /// What `Ref` returns.
    pub fn reference(&self) -> Expr {
        Expr(Node::Ref(self.0))
    }

    /// What `Fn::GetAtt` returns for an attribute.
    pub fn attribute(&self, name: impl Into<Text>) -> Expr {
        Expr(Node::GetAtt(self.0, name.into()))
    }

    /// The resource's logical id, as a string value.
    pub fn logical_id(&self) -> Value<String> {
        Value::from_node(Node::LogicalId(self.0))
    }
}
