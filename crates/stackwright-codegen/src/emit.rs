//! Rust source from the model. The text is unformatted: rustfmt runs over it afterwards.

mod choice;
mod kinds;
mod property_type;
mod resource;
mod service;

use crate::docs;
use crate::kinds::Kinds;
use crate::model::{Property, Service, Shape, Update};
use crate::naming;
use crate::output::Files;
use crate::overrides::Overrides;

/// The first line of every generated file.
pub(crate) const HEADER: &str =
    "// Written by stackwright-codegen; edit its overrides.json, not this file.\n\n";

/// Every source file of `stackwright-cfn`, by path below `src/`.
pub fn emit(services: &[Service], kinds: &Kinds, overrides: &Overrides, rules: &Files) -> Files {
    let mut files = Files::new();
    files.insert("lib.rs".into(), service::front_door(services));
    files.insert("l1.rs".into(), service::imports());
    for service in services {
        files.insert(format!("{}.rs", service.module), service::module(service));
        for resource in &service.resources {
            let file = naming::snake(&resource.noun);
            let has_rules = rules.contains_key(&resource.rules_file());
            let text = resource::resource(resource, kinds, has_rules);
            files.insert(format!("{}/{file}.rs", service.module), text);
        }
    }
    kinds::files(kinds, overrides, &mut files);
    files
}

/// Doc comment lines at an indentation, `///` or `//!`.
fn doc(out: &mut String, marker: &str, lines: &[String]) {
    for line in lines {
        out.push_str(marker);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// The kind of the values of a shape whose strings, or whose several forms, are of the kind `text`:
/// `List<kinds::ec2::SubnetId>`.
fn kind(shape: &Shape, text: &str) -> String {
    match shape {
        Shape::Text(_) | Shape::Union(_) => text.to_owned(),
        Shape::Timestamp => "String".to_owned(),
        Shape::Integer => "i64".to_owned(),
        Shape::Number => "f64".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Json => "Json".to_owned(),
        Shape::JsonOrText => "JsonOrText".to_owned(),
        Shape::Scalar => "Scalar".to_owned(),
        Shape::TextOrList => "TextOrList".to_owned(),
        Shape::Tag => "CfnTag".to_owned(),
        Shape::List(element) => format!("List<{}>", kind(element, text)),
        Shape::Map(element) => format!("Map<{}>", kind(element, text)),
        Shape::Structure(name) => naming::property_type(name),
    }
}

/// A shape in words, for documentation.
fn shape_words(shape: &Shape) -> String {
    match shape {
        Shape::Text(_) | Shape::Timestamp => "a string".to_owned(),
        Shape::Integer => "a whole number".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Boolean => "a boolean".to_owned(),
        Shape::Json => "free JSON".to_owned(),
        Shape::JsonOrText => "free JSON, or a text that holds it".to_owned(),
        Shape::Scalar => "a string, a number or a boolean".to_owned(),
        Shape::TextOrList => "a string or a list of them".to_owned(),
        Shape::Tag => "a tag".to_owned(),
        Shape::List(_) => "a list".to_owned(),
        Shape::Map(_) => "a map".to_owned(),
        Shape::Structure(name) => format!("a [`{}`]", naming::property_type(name)),
        Shape::Union(_) => "one of several forms".to_owned(),
    }
}

/// How many values of an enumeration are listed.
const LISTED: usize = 12;

/// What a property is, with the facts that a reader wants: default, values, update behaviour.
fn property_doc(name: &str, property: &Property) -> Vec<String> {
    let mut lines = docs::lines(&property.doc);
    if lines.is_empty() {
        lines.push(format!("The `{name}` property."));
    }
    let mut facts = vec![format!("`{name}`")];
    if property.deprecated {
        facts.push("deprecated".to_owned());
    }
    if let Some(default) = &property.default {
        facts.push(format!("default `{}`", default.replace('`', "'")));
    }
    let values = property.shape.values();
    if !values.is_empty() {
        let mut listed: Vec<String> = values
            .iter()
            .take(LISTED)
            .map(|value| format!("`{value}`"))
            .collect();
        if values.len() > LISTED {
            listed.push("…".to_owned());
        }
        facts.push(format!("one of {}", listed.join(", ")));
    }
    match property.shape.innermost() {
        Shape::Json | Shape::JsonOrText => {
            facts.push("free JSON, such as an [`Object`]".to_owned())
        }
        Shape::Scalar | Shape::TextOrList => {
            facts.push(format!("takes {}", shape_words(property.shape.innermost())))
        }
        Shape::Union(parts) => {
            let parts: Vec<String> = parts.iter().map(shape_words).collect();
            facts.push(format!("takes {}", parts.join(" or ")));
        }
        _ => {}
    }
    match property.update {
        Some(Update::InPlace) => facts.push("updated in place".to_owned()),
        Some(Update::MayReplace) => facts.push("an update may replace the resource".to_owned()),
        Some(Update::Replaces) => facts.push("an update replaces the resource".to_owned()),
        None => {}
    }
    lines.push(String::new());
    lines.push(format!("{}.", facts.join("; ")));
    lines
}

/// `new` and the setters of a resource or property type.
fn constructor_and_setters<'a>(
    out: &mut String,
    what: &str,
    properties: impl Iterator<Item = (&'a String, &'a Property)> + Clone,
) {
    let required: Vec<_> = properties
        .clone()
        .filter(|(_, property)| property.required)
        .collect();
    let mut lines = vec![match required.len() {
        0 => format!("{what} without any property set; nothing is required."),
        _ => format!("{what} with its required properties, in alphabetical order:"),
    }];
    if !required.is_empty() {
        lines.push(String::new());
    }
    for (name, property) in &required {
        let sentence = docs::first_sentence(&property.doc);
        let name = naming::identifier(name);
        lines.push(match sentence.is_empty() {
            true => format!("- `{name}`"),
            false => format!("- `{name}`: {sentence}."),
        });
    }
    doc(out, "///", &lines);
    let arguments: Vec<String> = required
        .iter()
        .map(|(name, property)| {
            let kind = kind(&property.shape, &choice::text_kind(property));
            format!("{}: impl IntoValue<{kind}>", naming::identifier(name))
        })
        .collect();
    if required.is_empty() {
        out.push_str("#[inline]\npub fn new() -> Self { Self(Object::typed()) }\n\n");
    } else {
        out.push_str(&format!(
            "pub fn new({}) -> Self {{\n",
            arguments.join(", ")
        ));
        out.push_str("let mut object_ = Object::typed();\n");
        for (name, _) in &required {
            let argument = naming::identifier(name);
            out.push_str(&format!(
                "object_.put({name:?}, {argument}.into_value().into_node());\n"
            ));
        }
        out.push_str("Self(object_)\n}\n\n");
    }
    for (name, property) in properties.filter(|(_, property)| !property.required) {
        doc(out, "///", &property_doc(name, property));
        let kind = kind(&property.shape, &choice::text_kind(property));
        out.push_str(&format!(
            "pub fn {}(mut self, value: impl IntoValue<{kind}>) -> Self {{\n\
             self.0.put({name:?}, value.into_value().into_node());\nself\n}}\n\n",
            setter(name)
        ));
    }
    out.push_str(
        "/// The properties, to read or change them.\n#[inline]\n\
         pub fn as_object_mut(&mut self) -> &mut Object { &mut self.0 }\n\n\
         /// The properties.\n#[inline]\npub fn into_object(self) -> Object { self.0 }\n",
    );
}

/// The setter of a property; the few names that every type has are kept free.
pub(crate) fn setter(name: &str) -> String {
    match naming::identifier(name) {
        taken if ["new", "as_object_mut", "into_object"].contains(&taken.as_str()) => taken + "_",
        free => free,
    }
}
