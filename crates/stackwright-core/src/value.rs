//! Typed values: a literal or an intrinsic of a known kind.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use stackwright_contract::kind::{
    Accepts, IdKind, Json, JsonOrText, List, Map, Scalar, TextKind, TextOrList,
};

use crate::intrinsic;
use crate::node::{Node, Object};

/// A value of kind `K`: a literal, or an intrinsic that yields one when the stack is deployed.
///
/// ```
/// use stackwright_core::{IntoValue, Value};
///
/// let name: Value<String> = "web".into_value();
/// assert_eq!(name.as_text(), Some("web"));
/// ```
pub struct Value<K: ?Sized> {
    node: Node,
    kind: PhantomData<fn() -> K>,
}

impl<K: ?Sized> Clone for Value<K> {
    fn clone(&self) -> Self {
        Self::from_node(self.node.clone())
    }
}

impl<K: ?Sized> PartialEq for Value<K> {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

impl<K: ?Sized> fmt::Debug for Value<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(formatter)
    }
}

impl<K: ?Sized> Value<K> {
    /// States that a node is a value of kind `K`. The node is trusted.
    #[inline]
    pub const fn from_node(node: Node) -> Self {
        Self {
            node,
            kind: PhantomData,
        }
    }

    /// The erased form.
    #[inline]
    pub fn into_node(self) -> Node {
        self.node
    }

    /// The erased form, borrowed.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// The string, where this is a literal one.
    pub fn as_text(&self) -> Option<&str> {
        self.node.as_text()
    }

    /// The whole number, where this is a literal one.
    pub fn as_int(&self) -> Option<i64> {
        self.node.as_int()
    }

    /// Whether the value is known at synthesis.
    pub fn is_literal(&self) -> bool {
        self.node.is_literal()
    }

    /// The same value, fit for any kind: the visible way around the type check.
    pub fn cast(self) -> Expr {
        Expr(self.node)
    }
}

impl<K> Value<List<K>> {
    /// The element at `index`, from zero (`Fn::Select`; a literal list is selected from at once).
    #[track_caller]
    pub fn select(&self, index: u32) -> Value<K> {
        Value::from_node(intrinsic::select_node(index.into(), self.node.clone()))
    }

    /// The elements joined into one string (`Fn::Join`; literals are joined at once).
    pub fn join(&self, delimiter: &str) -> Value<String> {
        Value::from_node(intrinsic::join_node(delimiter, self.node.clone()))
    }

    /// How many elements the list has (`Fn::Length`, of the `AWS::LanguageExtensions` transform; the
    /// length of a literal list is known at once).
    pub fn length(&self) -> Value<i64> {
        Value::from_node(intrinsic::length_node(self.node.clone()))
    }
}

impl<K: TextKind> Value<K> {
    /// The string split at every `delimiter` (`Fn::Split`; a literal is split at once).
    pub fn split(&self, delimiter: &str) -> Value<List<String>> {
        Value::from_node(intrinsic::split_node(delimiter, self.node.clone()))
    }
}

/// An intrinsic whose kind the compiler can't know (`Fn::Sub`, `Fn::Join`, `Fn::If`, …): it fits
/// wherever a value is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr(pub(crate) Node);

impl Expr {
    /// Wraps a node. It is trusted.
    pub const fn from_node(node: Node) -> Self {
        Self(node)
    }

    /// The erased form, borrowed.
    pub fn node(&self) -> &Node {
        &self.0
    }

    /// The same value as kind `K`.
    pub fn value<K>(self) -> Value<K> {
        Value::from_node(self.0)
    }
}

/// A literal as it is, which the specification's rules don't judge.
///
/// Synthesis holds literals against what the specification says of them. A service may have come to take
/// more than that: a new instance class, a longer name. This passes such a value.
///
/// ```
/// use stackwright_core::{IntoValue, Value, unchecked};
///
/// let class: Value<String> = unchecked("db.m99.large").into_value();
/// assert_eq!(class.as_text(), Some("db.m99.large"));
/// ```
pub fn unchecked(value: impl Into<Node>) -> Expr {
    Expr(Node::Unchecked(Box::new(value.into())))
}

/// What may stand where a value of kind `K` is wanted: a literal, another value whose kind fits, an
/// [`Expr`], or the handle of a resource that yields one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where a `{K}` is expected",
    label = "expected a `{K}`: a literal, a resource, or an attribute that yields one"
)]
pub trait IntoValue<K> {
    /// Makes the value.
    fn into_value(self) -> Value<K>;
}

impl<K: Accepts<F>, F> IntoValue<K> for Value<F> {
    #[inline]
    fn into_value(self) -> Value<K> {
        Value::from_node(self.node)
    }
}

impl<K: Accepts<F>, F> IntoValue<K> for &Value<F> {
    #[inline]
    fn into_value(self) -> Value<K> {
        Value::from_node(self.node.clone())
    }
}

impl<K> IntoValue<K> for Expr {
    #[inline]
    fn into_value(self) -> Value<K> {
        Value::from_node(self.0)
    }
}

impl<K> IntoValue<K> for &Expr {
    #[inline]
    fn into_value(self) -> Value<K> {
        Value::from_node(self.0.clone())
    }
}

impl<K: TextKind> IntoValue<K> for &str {
    #[inline]
    fn into_value(self) -> Value<K> {
        Value::from_node(Node::Text(Cow::Owned(self.to_owned())))
    }
}

impl<K: TextKind> IntoValue<K> for String {
    #[inline]
    fn into_value(self) -> Value<K> {
        Value::from_node(Node::Text(Cow::Owned(self)))
    }
}

impl<K: TextKind> IntoValue<K> for &String {
    #[inline]
    fn into_value(self) -> Value<K> {
        self.as_str().into_value()
    }
}

impl<K: TextKind> IntoValue<K> for Cow<'static, str> {
    #[inline]
    fn into_value(self) -> Value<K> {
        Value::from_node(Node::Text(self))
    }
}

macro_rules! literal_values {
    ($($kind:ty: $($literal:ty),+;)*) => { $($(
        impl IntoValue<$kind> for $literal {
            #[inline]
            fn into_value(self) -> Value<$kind> {
                Value::from_node(Node::from(<$kind>::from(self)))
            }
        }
    )+)* };
}

literal_values! {
    bool: bool;
    i64: u8, u16, u32, i32, i64;
    f64: i32, u32, f64;
}

macro_rules! scalars {
    ($($literal:ty as $kind:ty),+) => { $(
        #[diagnostic::do_not_recommend]
        impl IntoValue<Scalar> for $literal {
            #[inline]
            fn into_value(self) -> Value<Scalar> {
                Value::from_node(Node::from(<$kind>::from(self)))
            }
        }
    )+ };
}

scalars!(bool as bool, i32 as i64, u32 as i64, i64 as i64, f64 as f64);

#[diagnostic::do_not_recommend]
impl<T: IntoValue<String>, const N: usize> IntoValue<TextOrList> for [T; N] {
    #[inline]
    fn into_value(self) -> Value<TextOrList> {
        Value::from_node(list::<String, T>(self).node)
    }
}

#[diagnostic::do_not_recommend]
impl<T: IntoValue<String>> IntoValue<TextOrList> for Vec<T> {
    #[inline]
    fn into_value(self) -> Value<TextOrList> {
        Value::from_node(list::<String, T>(self).node)
    }
}

impl<K, T: IntoValue<K>, const N: usize> IntoValue<List<K>> for [T; N] {
    #[inline]
    fn into_value(self) -> Value<List<K>> {
        list(self)
    }
}

impl<K, T: IntoValue<K>> IntoValue<List<K>> for Vec<T> {
    #[inline]
    fn into_value(self) -> Value<List<K>> {
        list(self)
    }
}

impl<'a, K, T> IntoValue<List<K>> for &'a [T]
where
    &'a T: IntoValue<K>,
{
    #[inline]
    fn into_value(self) -> Value<List<K>> {
        list(self)
    }
}

impl<'a, K, T> IntoValue<List<K>> for &'a Vec<T>
where
    &'a T: IntoValue<K>,
{
    #[inline]
    fn into_value(self) -> Value<List<K>> {
        list(self)
    }
}

/// A literal list of the given elements.
pub fn list<K, T: IntoValue<K>>(items: impl IntoIterator<Item = T>) -> Value<List<K>> {
    Value::from_node(Node::List(
        items
            .into_iter()
            .map(|item| item.into_value().node)
            .collect(),
    ))
}

/// A literal map of the given entries, in their order.
pub fn map<K, T: IntoValue<K>>(
    entries: impl IntoIterator<Item = (impl Into<String>, T)>,
) -> Value<Map<K>> {
    let entries = entries.into_iter();
    Value::from_node(Node::Object(
        entries
            .map(|(key, value)| (Cow::Owned(key.into()), value.into_value().node))
            .collect(),
    ))
}

impl<K, T: IntoValue<K>, S: Into<String>, const N: usize> IntoValue<Map<K>> for [(S, T); N] {
    fn into_value(self) -> Value<Map<K>> {
        map(self)
    }
}

impl<K, T: IntoValue<K>, S: Into<String>> IntoValue<Map<K>> for Vec<(S, T)> {
    fn into_value(self) -> Value<Map<K>> {
        map(self)
    }
}

impl<K, T: IntoValue<K>, S: Into<String>> IntoValue<Map<K>> for BTreeMap<S, T> {
    fn into_value(self) -> Value<Map<K>> {
        map(self)
    }
}

macro_rules! json_values {
    ($($literal:ty),+) => { $(
        impl IntoValue<Json> for $literal {
            fn into_value(self) -> Value<Json> {
                Value::from_node(Node::from(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoValue<JsonOrText> for $literal {
            fn into_value(self) -> Value<JsonOrText> {
                Value::from_node(Node::from(self))
            }
        }
    )+ };
}

json_values!(serde_json::Value, Object, Node);

/// Makes a [`Value`] fit where a [`Node`] is wanted.
impl<K: ?Sized> From<Value<K>> for Node {
    fn from(value: Value<K>) -> Self {
        value.node
    }
}

impl<K: ?Sized> From<&Value<K>> for Node {
    fn from(value: &Value<K>) -> Self {
        value.node.clone()
    }
}

impl From<&Expr> for Node {
    fn from(expr: &Expr) -> Self {
        expr.0.clone()
    }
}

impl From<Expr> for Node {
    fn from(expr: Expr) -> Self {
        expr.0
    }
}

/// Conditional steps in a chain of setters.
///
/// ```
/// use stackwright_core::Fluent;
///
/// let port: Option<u16> = None;
/// let words = vec!["serve"].when_some(port, |mut words, _| { words.push("--port"); words });
/// assert_eq!(words, ["serve"]);
/// ```
pub trait Fluent: Sized {
    /// Applies `step` with the value where there is one.
    #[must_use]
    fn when_some<T>(self, value: Option<T>, step: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => step(self, value),
            None => self,
        }
    }

    /// Applies `step` where `condition` holds.
    #[must_use]
    fn when(self, condition: bool, step: impl FnOnce(Self) -> Self) -> Self {
        if condition { step(self) } else { self }
    }
}

impl<T> Fluent for T {}

/// A value whose kind is an id, compared and printed as the id that it is.
impl<K: IdKind> Value<K> {
    /// The id as a plain string value.
    pub fn to_text(&self) -> Value<String> {
        Value::from_node(self.node.clone())
    }
}
