//! The erased form of every value: one tree type for literals, intrinsics and references.

use std::borrow::Cow;

use crate::fault::Fault;

/// A string that is usually known when the program is compiled.
pub type Text = Cow<'static, str>;

/// A place in a construct tree: which stack, and which node in it.
///
/// Handles hold it. It stays valid as the tree grows, and it says which stack it belongs to, so that
/// its use in another one is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeRef {
    pub(crate) stack: u32,
    pub(crate) index: u32,
}

/// A value of any kind: a literal, an intrinsic function, or a reference that is bound to a logical
/// id when the template is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// JSON `null`.
    Null,
    /// A boolean literal.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// A string literal.
    Text(Text),
    /// A list.
    List(Vec<Node>),
    /// An object.
    Object(Object),
    /// `{"Ref": …}` to a resource or parameter of the tree.
    Ref(NodeRef),
    /// `{"Fn::GetAtt": [resource, attribute]}`.
    GetAtt(NodeRef, Text),
    /// The logical id itself, as a string: the name of a condition, mapping or resource.
    LogicalId(NodeRef),
    /// `{"Condition": …}`, a condition used inside another one.
    Condition(NodeRef),
    /// `{"Ref": "AWS::…"}`, a pseudo parameter.
    Pseudo(&'static str),
    /// `{name: argument}`, an intrinsic function such as `Fn::Join`.
    Call(&'static str, Box<Node>),
    /// A value that the specification's rules don't judge: see [`unchecked`](crate::unchecked).
    Unchecked(Box<Node>),
    /// A mistake found where the value was made; it is reported where the value is used.
    Fault(Box<Fault>),
}

impl Node {
    /// A string literal.
    pub fn text(value: impl Into<Text>) -> Self {
        Self::Text(value.into())
    }

    /// A call of an intrinsic function with a list of arguments.
    pub fn call(name: &'static str, arguments: impl Into<Vec<Node>>) -> Self {
        Self::Call(name, Box::new(Self::List(arguments.into())))
    }

    /// The string, where this is a literal one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Unchecked(value) => value.as_text(),
            _ => None,
        }
    }

    /// The whole number, where this is a literal one.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            Self::Unchecked(value) => value.as_int(),
            _ => None,
        }
    }

    /// The elements, where this is a literal list.
    pub fn as_list(&self) -> Option<&[Node]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The object, where this is a literal one.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Whether the value is known at synthesis: no reference, no intrinsic, at any depth.
    pub fn is_literal(&self) -> bool {
        match self {
            Self::Null | Self::Bool(_) | Self::Int(_) | Self::Float(_) | Self::Text(_) => true,
            Self::List(items) => items.iter().all(Self::is_literal),
            Self::Object(object) => object.iter().all(|(_, value)| value.is_literal()),
            Self::Unchecked(value) => value.is_literal(),
            _ => false,
        }
    }

    /// Calls `visit` on this node and on every node below it, in the order of writing.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Node)) {
        visit(self);
        match self {
            Self::List(items) => items.iter().for_each(|item| item.walk(visit)),
            Self::Object(object) => object.iter().for_each(|(_, value)| value.walk(visit)),
            Self::Call(_, argument) | Self::Unchecked(argument) => argument.walk(visit),
            _ => {}
        }
    }
}

impl From<serde_json::Value> for Node {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value as Json;
        match value {
            Json::Null => Self::Null,
            Json::Bool(flag) => Self::Bool(flag),
            Json::Number(number) => match number.as_i64() {
                Some(whole) => Self::Int(whole),
                None => Self::float(number.as_f64().unwrap_or(f64::MAX)),
            },
            Json::String(text) => Self::Text(text.into()),
            Json::Array(items) => Self::List(items.into_iter().map(Into::into).collect()),
            Json::Object(map) => Self::Object(
                map.into_iter()
                    .map(|(key, value)| (Text::Owned(key), value.into()))
                    .collect(),
            ),
        }
    }
}

impl Node {
    /// A number; whole ones are written without a fraction, as JavaScript does.
    pub fn float(value: f64) -> Self {
        const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
        if value.fract() == 0.0 && value.abs() < EXACT {
            Self::Int(value as i64)
        } else {
            Self::Float(value)
        }
    }
}

/// An object: keys with values, in the order in which they were set.
///
/// A *typed* object is one whose keys are the properties of a CloudFormation type: it is written in
/// alphabetical order, as the CDK does. A free-form object keeps its order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    entries: Vec<(Text, Node)>,
    typed: bool,
}

impl Object {
    /// An empty free-form object, whose keys keep the order in which they are set.
    #[inline]
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
            typed: false,
        }
    }

    /// An empty object of a CloudFormation type, whose keys are written in alphabetical order.
    #[inline]
    pub const fn typed() -> Self {
        Self {
            entries: Vec::new(),
            typed: true,
        }
    }

    /// Whether the keys are the properties of a CloudFormation type.
    pub fn is_typed(&self) -> bool {
        self.typed
    }

    /// Sets a key, replacing the value that it had.
    pub fn set(&mut self, key: impl Into<Text>, value: Node) {
        let key = key.into();
        match self
            .entries
            .iter_mut()
            .find(|(existing, _)| *existing == key)
        {
            Some((_, slot)) => *slot = value,
            None => self.entries.push((key, value)),
        }
    }

    /// [`set`](Self::set) for a property name: what generated setters call.
    pub fn put(&mut self, key: &'static str, value: Node) {
        self.set(Text::Borrowed(key), value);
    }

    /// [`put`](Self::put), where there is a value.
    #[inline]
    pub fn put_some(&mut self, key: &'static str, value: Option<impl Into<Node>>) {
        if let Some(value) = value {
            self.put(key, value.into());
        }
    }

    /// [`set`](Self::set), chained.
    #[must_use]
    pub fn with(mut self, key: impl Into<Text>, value: impl Into<Node>) -> Self {
        self.set(key, value.into());
        self
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries
            .iter()
            .find(|(existing, _)| existing == key)
            .map(|(_, value)| value)
    }

    /// The value of a key, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.entries
            .iter_mut()
            .find(|(existing, _)| existing == key)
            .map(|(_, value)| value)
    }

    /// The value of a key, made by `default` where it is absent.
    pub fn entry(&mut self, key: impl Into<Text>, default: impl FnOnce() -> Node) -> &mut Node {
        let key = key.into();
        let position = self
            .entries
            .iter()
            .position(|(existing, _)| *existing == key);
        let position = position.unwrap_or_else(|| {
            self.entries.push((key, default()));
            self.entries.len() - 1
        });
        &mut self.entries[position].1
    }

    /// Appends to the list under a key, which is made where it is absent.
    pub fn push(&mut self, key: impl Into<Text>, value: Node) {
        match self.entry(key, || Node::List(Vec::new())) {
            Node::List(items) => items.push(value),
            other => *other = Node::List(vec![std::mem::replace(other, Node::Null), value]),
        }
    }

    /// Removes a key and gives its value back.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let position = self
            .entries
            .iter()
            .position(|(existing, _)| existing == key)?;
        Some(self.entries.remove(position).1)
    }

    /// The keys and values in the order in which they were set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_ref(), value))
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Puts the keys of a typed object, at every depth, into the order in which they are written.
    pub(crate) fn sort(&mut self) {
        if self.typed {
            self.entries.sort_by(|left, right| left.0.cmp(&right.0));
        }
        self.entries.iter_mut().for_each(|(_, value)| value.sort());
    }
}

impl Node {
    fn sort(&mut self) {
        match self {
            Self::List(items) => items.iter_mut().for_each(Self::sort),
            Self::Object(object) => object.sort(),
            Self::Call(_, argument) | Self::Unchecked(argument) => argument.sort(),
            _ => {}
        }
    }
}

impl FromIterator<(Text, Node)> for Object {
    fn from_iter<I: IntoIterator<Item = (Text, Node)>>(entries: I) -> Self {
        let mut object = Self::new();
        entries
            .into_iter()
            .for_each(|(key, value)| object.set(key, value));
        object
    }
}

macro_rules! node_from {
    ($($from:ty => |$value:ident| $node:expr),* $(,)?) => { $(
        impl From<$from> for Node {
            fn from($value: $from) -> Self { $node }
        }
    )* };
}

node_from! {
    &str => |value| Self::Text(Text::Owned(value.to_owned())),
    String => |value| Self::Text(Text::Owned(value)),
    &String => |value| Self::Text(Text::Owned(value.clone())),
    Text => |value| Self::Text(value),
    bool => |value| Self::Bool(value),
    i64 => |value| Self::Int(value),
    i32 => |value| Self::Int(value.into()),
    u32 => |value| Self::Int(value.into()),
    u16 => |value| Self::Int(value.into()),
    u8 => |value| Self::Int(value.into()),
    f64 => |value| Self::float(value),
    Object => |value| Self::Object(value),
    Fault => |value| Self::Fault(Box::new(value)),
}

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Node>, const N: usize> From<[T; N]> for Node {
    fn from(items: [T; N]) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Clone + Into<Node>> From<&[T]> for Node {
    fn from(items: &[T]) -> Self {
        Self::List(items.iter().cloned().map(Into::into).collect())
    }
}

impl Object {
    /// The value of a key, which is made where it is absent: in its alphabetical place where it is the
    /// name of a property and the object a typed one, else at the end.
    pub(crate) fn sorted_entry(&mut self, key: &str) -> &mut Node {
        let existing = self
            .entries
            .iter()
            .position(|(existing, _)| existing == key);
        let position = existing.unwrap_or_else(|| {
            let is_property = |key: &str| key.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let comes_after =
                |entry: &(Text, Node)| !is_property(&entry.0) || entry.0.as_ref() > key;
            let position = match self.typed && is_property(key) {
                true => self.entries.iter().position(comes_after),
                false => None,
            };
            let position = position.unwrap_or(self.entries.len());
            let value = Node::Object(Self::new());
            self.entries
                .insert(position, (Text::Owned(key.to_owned()), value));
            position
        });
        &mut self.entries[position].1
    }
}
