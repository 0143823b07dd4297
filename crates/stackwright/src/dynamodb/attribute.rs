//! Attributes that keys are made of.

use stackwright_core::{Node, Object, Text};

/// The type of an attribute in a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttributeType(&'static str);

impl AttributeType {
    /// Binary, `B`.
    pub const BINARY: Self = Self("B");
    /// A number, `N`.
    pub const NUMBER: Self = Self("N");
    /// A string, `S`.
    pub const STRING: Self = Self("S");

    pub(super) const fn as_str(self) -> &'static str {
        self.0
    }
}

/// An attribute of a table's or index's key: a name and a type.
///
/// ```
/// use stackwright::dynamodb::{Attribute, AttributeType};
///
/// assert_eq!(Attribute::string("pk"), Attribute::new("pk", AttributeType::STRING));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    pub(super) name: Text,
    pub(super) kind: AttributeType,
}

impl Attribute {
    /// An attribute.
    pub fn new(name: impl Into<Text>, kind: AttributeType) -> Self {
        Self {
            name: name.into(),
            kind,
        }
    }

    /// An attribute that is a string.
    pub fn string(name: impl Into<Text>) -> Self {
        Self::new(name, AttributeType::STRING)
    }

    /// An attribute that is a number.
    pub fn number(name: impl Into<Text>) -> Self {
        Self::new(name, AttributeType::NUMBER)
    }

    /// An attribute that is binary.
    pub fn binary(name: impl Into<Text>) -> Self {
        Self::new(name, AttributeType::BINARY)
    }

    pub(super) fn definition(&self) -> Node {
        let mut definition = Object::typed();
        definition.put("AttributeName", self.name.clone().into());
        definition.put("AttributeType", self.kind.as_str().into());
        definition.into()
    }
}

/// The schema of a key: partition keys first.
pub(super) fn key_schema(partition_keys: &[Attribute], sort_keys: &[Attribute]) -> Node {
    let part = |attribute: &Attribute, role: &'static str| -> Node {
        let mut part = Object::typed();
        part.put("AttributeName", attribute.name.clone().into());
        part.put("KeyType", role.into());
        part.into()
    };
    let partitions = partition_keys.iter().map(|key| part(key, "HASH"));
    let sorts = sort_keys.iter().map(|key| part(key, "RANGE"));
    Node::List(partitions.chain(sorts).collect())
}
