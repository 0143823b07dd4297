//! What an application gets when it reads a parameter.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use crate::kind::{IdKind, Kind, List, SecureString};
use crate::parameter::Shape;

/// A kind that an application can read from SSM.
#[diagnostic::on_unimplemented(
    message = "an SSM parameter cannot hold a `{Self}`",
    label = "SSM parameters hold strings, numbers, lists of them, and the ids, names and ARNs of resources"
)]
pub trait Readable: Kind + Sized {
    /// What reading gives.
    type Read: Clone + fmt::Debug + Send + Sync;

    /// What the parameter holds.
    fn shape() -> Shape {
        Shape::of::<Self>(None)
    }

    /// Reads the text that SSM holds; `Err` says what it should have been.
    fn read(text: &str) -> Result<Self::Read, String>;
}

#[diagnostic::do_not_recommend]
impl<K: IdKind> Readable for K {
    type Read = Id<K>;

    fn read(text: &str) -> Result<Id<K>, String> {
        match text.is_empty() {
            true => Err("a text that is not empty".to_owned()),
            false => Ok(Id::new(text)),
        }
    }
}

impl Readable for String {
    type Read = Self;

    fn read(text: &str) -> Result<Self, String> {
        Ok(text.to_owned())
    }
}

impl Readable for SecureString {
    type Read = Secret;

    fn read(text: &str) -> Result<Secret, String> {
        Ok(Secret(text.to_owned()))
    }
}

macro_rules! numbers {
    ($($kind:ty = $allowed:literal;)*) => { $(
        impl Readable for $kind {
            type Read = Self;

            fn read(text: &str) -> Result<Self, String> {
                Self::from_str(text.trim()).map_err(|_| $allowed.to_owned())
            }
        }
    )* };
}

numbers! {
    i64 = "a whole number";
    f64 = "a number";
}

impl<K: Readable> Readable for List<K> {
    type Read = Vec<K::Read>;

    fn shape() -> Shape {
        Shape::of::<K>(Some(None))
    }

    fn read(text: &str) -> Result<Vec<K::Read>, String> {
        text.split(',').map(|item| K::read(item.trim())).collect()
    }
}

impl<K: Readable, const N: usize> Readable for [K; N] {
    type Read = [K::Read; N];

    fn shape() -> Shape {
        Shape::of::<K>(Some(Some(N)))
    }

    fn read(text: &str) -> Result<[K::Read; N], String> {
        let items = List::<K>::read(text)?;
        items
            .try_into()
            .map_err(|items: Vec<_>| format!("{N} items; there are {}", items.len()))
    }
}

/// A name, id or ARN of a known kind, read at run time. A table's name can't be passed where a
/// cluster's is wanted.
///
/// ```
/// use stackwright_contract::{Id, TableName};
///
/// fn scan(table: &Id<TableName>) -> String {
///     format!("scanning {table}")
/// }
/// assert_eq!(scan(&Id::new("orders")), "scanning orders");
/// ```
pub struct Id<K> {
    text: String,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// States that a text is a name, id or ARN of this kind. It is trusted.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: PhantomData,
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<K> From<Id<K>> for String {
    fn from(id: Id<K>) -> Self {
        id.text
    }
}

/// The decrypted value of a [`SecureString`]. Printing it for debugging does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}
