//! Options that are passed on to a resource as they are given.

use stackwright_core::{Object, Text};

/// Properties of a resource that is yet to be made.
#[derive(Clone, Debug, Default)]
pub(super) struct Passed(Object);

impl Passed {
    /// Takes over the properties of a resource that has these alone.
    pub(super) fn add(&mut self, properties: Object) {
        for (name, value) in properties.iter() {
            self.0.set(Text::Owned(name.to_owned()), value.clone());
        }
    }

    /// Whether the property is given.
    pub(super) fn has(&self, property: &str) -> bool {
        self.0.get(property).is_some()
    }

    /// Hands the properties to the resource.
    pub(super) fn write_to(&self, resource: &mut Object) {
        for (name, value) in self.0.iter() {
            resource.set(Text::Owned(name.to_owned()), value.clone());
        }
    }
}

/// Declares setters of what has [`Passed`] in `passed`, for a resource of this type.
macro_rules! passed_on {
    ($resource:ident: $($(#[$doc:meta])* $name:ident($kind:ty) => $property:ident;)*) => { $(
        $(#[$doc])*
        pub fn $name(mut self, value: impl IntoValue<$kind>) -> Self {
            let value: Value<$kind> = value.into_value();
            self.passed.add($resource::new().$property(value).into_object());
            self
        }
    )* };
}
pub(super) use passed_on;
