//! What later tools want to know of each resource type, as data that links no type.
//!
//! One file per service, an object by type name. A key is left out where it says nothing.

use serde_json::{Map, Value, json};

use crate::model::{Property, Resource, Service, Shape, TagFormat, Update};
use crate::output::Files;

/// The file of each service, by path below `facts/`.
pub fn facts(services: &[Service]) -> Files {
    let file = |service: &Service| {
        let types = service
            .resources
            .iter()
            .map(|resource| (resource.name.clone(), facts_of(resource)));
        let text = format!("{:#}\n", Value::Object(types.collect()));
        (format!("{}.json", service.module), text)
    };
    services.iter().map(file).collect()
}

fn facts_of(resource: &Resource) -> Value {
    let mut facts = Map::new();
    let mut note = |key: &str, value: Value| {
        let empty = value.is_null()
            || value == false
            || value.as_array().is_some_and(Vec::is_empty)
            || value.as_object().is_some_and(Map::is_empty);
        if !empty {
            facts.insert(key.to_owned(), value);
        }
    };
    let updated = |how: Update| {
        let names = resource
            .properties
            .iter()
            .filter(|(_, property)| property.update == Some(how));
        names
            .map(|(name, _)| Value::from(name.as_str()))
            .collect::<Value>()
    };
    note("arn", json!(resource.arn));
    note(
        "attributes",
        resource.attributes.keys().map(String::as_str).collect(),
    );
    note(
        "conditionalCreateOnly",
        resource
            .conditional_create_only
            .iter()
            .map(String::as_str)
            .collect(),
    );
    note(
        "createOnly",
        resource.create_only.iter().map(String::as_str).collect(),
    );
    note("mayReplace", updated(Update::MayReplace));
    note("primaryIdentifier", json!(resource.primary_identifier));
    note("properties", shapes(resource));
    note("ref", json!(resource.reference));
    note("references", references(resource));
    note("replaces", updated(Update::Replaces));
    note("required", required(resource));
    note("security", security(resource));
    note("securityRelevant", json!(resource.scrutinizable));
    note("stateful", json!(resource.stateful));
    note(
        "tags",
        match &resource.tags {
            None => Value::Null,
            Some(tags) => {
                let format = match tags.format {
                    TagFormat::List => "list",
                    TagFormat::Map => "map",
                    TagFormat::AutoScaling => "autoScaling",
                };
                json!({ "property": tags.property, "format": format })
            }
        },
    );
    note(
        "writeOnly",
        resource.write_only.iter().map(String::as_str).collect(),
    );
    Value::Object(facts)
}

/// Every property with its path: `Name`, or `PropertyType.Name` for those of a property type.
fn properties(resource: &Resource) -> impl Iterator<Item = (String, &Property)> {
    let top = resource
        .properties
        .iter()
        .map(|(name, property)| (name.clone(), property));
    let nested = resource.types.values().flat_map(|structure| {
        let properties = structure.properties.iter();
        properties.map(|(name, property)| (format!("{}.{name}", structure.name), property))
    });
    top.chain(nested)
}

/// What each property takes.
fn shapes(resource: &Resource) -> Value {
    let shapes =
        properties(resource).map(|(path, property)| (path, Value::from(words(&property.shape))));
    Value::Object(shapes.collect())
}

fn words(shape: &Shape) -> String {
    match shape {
        Shape::Text(values) if values.is_empty() => "string".to_owned(),
        Shape::Text(values) => format!("string: {}", values.join(" | ")),
        Shape::Timestamp => "timestamp".to_owned(),
        Shape::Integer => "integer".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        Shape::Json => "json".to_owned(),
        Shape::JsonOrText => "json or string".to_owned(),
        Shape::Scalar => "string, number or boolean".to_owned(),
        Shape::TextOrList => "string or list".to_owned(),
        Shape::Tag => "tag".to_owned(),
        Shape::List(element) => format!("list of {}", words(element)),
        Shape::Map(element) => format!("map of {}", words(element)),
        Shape::Structure(name) => name.clone(),
        Shape::Union(parts) => parts.iter().map(words).collect::<Vec<_>>().join(" or "),
    }
}

fn required(resource: &Resource) -> Value {
    let required = properties(resource).filter(|(_, property)| property.required);
    required.map(|(path, _)| Value::from(path)).collect()
}

/// The kind of id, name or ARN that each property takes.
fn references(resource: &Resource) -> Value {
    let typed = properties(resource)
        .filter_map(|(path, property)| Some((path, Value::from(property.kind.clone()?))));
    Value::Object(typed.collect())
}

/// The properties that a reviewer of permissions and of network access looks at, and why.
fn security(resource: &Resource) -> Value {
    let noted = properties(resource)
        .filter_map(|(path, property)| Some((path, Value::from(property.scrutinizable.clone()?))));
    Value::Object(noted.collect())
}
