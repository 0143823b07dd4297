//! Enumerations whose variants are words in a template.

/// Declares enumerations, each variant with the word that stands for it in a template. They are values,
/// too, so that a setter takes a variant or an expression.
macro_rules! words {
    ($(
        $(#[$attribute:meta])*
        pub enum $name:ident { $( $(#[$doc:meta])* $variant:ident = $word:literal, )+ }
    )+) => { $(
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $( $(#[$doc])* $variant, )+ }

        impl $name {
            /// The word in the template.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }

        impl stackwright_core::kind::Kind for $name {}
        impl stackwright_core::kind::Accepts<$name> for $name {}

        impl stackwright_core::IntoValue<$name> for $name {
            fn into_value(self) -> stackwright_core::Value<$name> {
                stackwright_core::Value::from_node(self.as_str().into())
            }
        }
    )+ };
}
pub(crate) use words;

/// Declares setters that put a value as it is into an object of properties.
macro_rules! property_setters {
    ($field:ident: $( $(#[$doc:meta])* $name:ident: $kind:ty => $key:literal; )+) => { $(
        $(#[$doc])*
        pub fn $name(mut self, value: impl stackwright_core::IntoValue<$kind>) -> Self {
            self.$field.put($key, value.into_value().into_node());
            self
        }
    )+ };
}
pub(crate) use property_setters;

/// Declares setters of optional texts, one for each field.
macro_rules! text_setters {
    ($text:ty: $($(#[$doc:meta])* $name:ident;)+) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, value: impl Into<$text>) -> Self {
            self.$name = Some(value.into());
            self
        }
    )+ };
}
pub(crate) use text_setters;
