//! Lists of keys and values, as load balancers, listeners and target groups keep their attributes.

use stackwright_core::{Node, Object};

/// Attributes in the order in which they were first set.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Attributes(Vec<(String, Node)>);

impl Attributes {
    pub(crate) fn set(&mut self, key: impl Into<String>, value: impl Into<Node>) {
        let (key, value) = (key.into(), value.into());
        match self.0.iter_mut().find(|(existing, _)| *existing == key) {
            Some((_, slot)) => *slot = value,
            None => self.0.push((key, value)),
        }
    }

    pub(crate) fn remove(&mut self, key: &str) {
        self.0.retain(|(existing, _)| existing != key);
    }

    /// Writes the list under a property, or removes the property where there is no attribute.
    pub(crate) fn write(&self, property: &'static str, properties: &mut Object) {
        let entry = |(key, value): &(String, Node)| {
            Object::typed()
                .with("Key", key.clone())
                .with("Value", value.clone())
                .into()
        };
        let list: Vec<Node> = self.0.iter().map(entry).collect();
        match list.is_empty() {
            true => drop(properties.remove(property)),
            false => properties.put(property, list.into()),
        }
    }
}
