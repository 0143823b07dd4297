//! The enumerations and the alternative forms of properties: their names, and where they live.
//!
//! An enumeration is named after its property. Where several resource types of a service list the same
//! values under one name, it belongs to the service's module, else to its resource's; properties of one
//! resource that list different values under one name have that of their property type before it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Enumeration, Property, Resource, Service, Shape};
use crate::naming;

/// Names that every generated module has from elsewhere.
const TAKEN: &[&str] = &[
    "Accepts",
    "AsNode",
    "CfnTag",
    "Construct",
    "Cow",
    "IdKind",
    "IntoValue",
    "Json",
    "JsonOrText",
    "Kind",
    "List",
    "Map",
    "Node",
    "NodeRef",
    "Object",
    "Option",
    "Scalar",
    "Scope",
    "Self",
    "Some",
    "String",
    "TagFormat",
    "TextKind",
    "TextOrList",
    "TypeInfo",
    "Value",
    "Vec",
];

/// Names the enumerations and forms, and notes them in the properties.
pub fn assign(services: &mut [Service]) {
    for service in services {
        for resource in &mut service.resources {
            enumerate(resource);
            form(resource);
        }
        share(service);
    }
}

/// Every property, with the property type that it belongs to.
fn properties(
    resource: &mut Resource,
) -> impl Iterator<Item = (Option<&str>, &String, &mut Property)> {
    let own = resource
        .properties
        .iter_mut()
        .map(|(key, property)| (None, key, property));
    let nested = resource.types.values_mut().flat_map(|structure| {
        let name = structure.name.as_str();
        let properties = structure.properties.iter_mut();
        properties.map(move |(key, property)| (Some(name), key, property))
    });
    own.chain(nested)
}

fn enumerate(resource: &mut Resource) {
    let noun = naming::pascal(&resource.noun);
    let mut sets: BTreeMap<String, BTreeSet<BTreeSet<String>>> = BTreeMap::new();
    for (_, key, property) in properties(resource) {
        if property.kind.is_none() && !property.shape.values().is_empty() {
            let values = property.shape.values().iter().cloned().collect();
            sets.entry(base(key, property, &noun))
                .or_default()
                .insert(values);
        }
    }
    let mut found: BTreeMap<String, Enumeration> = BTreeMap::new();
    let name = resource.name.clone();
    for (structure, key, property) in properties(resource) {
        if property.kind.is_some() || property.shape.values().is_empty() {
            continue;
        }
        let base = base(key, property, &noun);
        let alone = sets.get(&base).is_none_or(|sets| sets.len() == 1);
        let chosen = match structure {
            Some(structure) if !alone => naming::pascal(structure) + &base,
            _ => base,
        };
        let (Some(variants), of) = (
            variants(property.shape.values()),
            match structure {
                None => format!("`{key}` of `{name}`"),
                Some(structure) => format!("`{key}` of a `{structure}` of `{name}`"),
            },
        ) else {
            continue;
        };
        let enumeration = found.entry(chosen.clone()).or_insert(Enumeration {
            of,
            variants: variants.clone(),
        });
        // Two names may still be one once they are spelled as Rust does; the first has it.
        if enumeration.variants == variants {
            property.choice = Some(chosen);
        }
    }
    resource.enumerations = found;
}

/// The name of the type of a property's values.
fn base(key: &str, property: &Property, noun: &str) -> String {
    let key = match property.shape {
        Shape::List(_) => naming::singular(key),
        _ => key.to_owned(),
    };
    match naming::pascal(&key) {
        taken if TAKEN.contains(&taken.as_str()) => format!("{noun}{taken}"),
        free => free,
    }
}

/// The variants of an enumeration, or none where the values give no distinct names.
fn variants(values: &[String]) -> Option<Vec<(String, String)>> {
    let values: BTreeSet<&String> = values.iter().collect();
    let named: Option<Vec<_>> = values
        .into_iter()
        .map(|value| Some((variant(value)?, value.clone())))
        .collect();
    let named = named?;
    let distinct: BTreeSet<&String> = named.iter().map(|(name, _)| name).collect();
    (distinct.len() == named.len()).then_some(named)
}

/// The variant of a value. A second `String` anywhere would make the compiler spell out the first.
fn variant(value: &str) -> Option<String> {
    match naming::variant(value)? {
        taken if TAKEN.contains(&taken.as_str()) => Some(taken + "_"),
        free => Some(free),
    }
}

fn form(resource: &mut Resource) {
    let mut forms = BTreeMap::new();
    for (structure, key, property) in properties(resource) {
        if let Shape::Union(parts) = property.shape.innermost() {
            let name =
                naming::pascal(structure.unwrap_or_default()) + &naming::pascal(key) + "Forms";
            property.choice = Some(name.clone());
            forms.insert(name, parts.clone());
        }
    }
    let nested: Vec<_> = forms
        .iter()
        .flat_map(|(name, parts)| parts.iter().map(move |part| (item(name), part)))
        .filter_map(|(name, part)| match part.innermost() {
            Shape::Union(parts) => Some((name, parts.clone())),
            _ => None,
        })
        .collect();
    forms.extend(nested);
    resource.forms = forms;
}

/// The name of the forms of the elements, where one form is a list of several.
pub fn item(forms: &str) -> String {
    format!("{}Item", forms.trim_end_matches("Forms"))
}

/// Moves to the service what several of its resource types have alike.
fn share(service: &mut Service) {
    let mut uses: BTreeMap<&str, Vec<&Enumeration>> = BTreeMap::new();
    for resource in &service.resources {
        for (name, enumeration) in &resource.enumerations {
            uses.entry(name).or_default().push(enumeration);
        }
    }
    let mut shared = BTreeMap::new();
    for (name, all) in uses {
        let alike = |one: &&Enumeration| {
            all.iter()
                .filter(|other| other.variants == one.variants)
                .count()
        };
        let Some(most) = all.iter().max_by_key(|one| alike(one)) else {
            continue;
        };
        if alike(most) > 1 {
            shared.insert(name.to_owned(), (*most).clone());
        }
    }
    for resource in &mut service.resources {
        let moved: BTreeSet<String> = resource
            .enumerations
            .iter()
            .filter(|(name, own)| {
                shared
                    .get(*name)
                    .is_some_and(|shared| shared.variants == own.variants)
            })
            .map(|(name, _)| name.clone())
            .collect();
        resource
            .enumerations
            .retain(|name, _| !moved.contains(name));
        for (_, _, property) in properties(resource) {
            if let Some(choice) = property
                .choice
                .as_mut()
                .filter(|choice| moved.contains(*choice))
            {
                *choice = format!("super::{choice}");
            }
        }
    }
    service.enumerations = shared;
}
