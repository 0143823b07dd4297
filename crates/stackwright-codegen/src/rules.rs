//! What the schemas say of literals, in the text that `stackwright-core` reads: see its `rules`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::model::{Property, Resource, Service};
use crate::output::Files;
use crate::patterns::{self, Pattern};

/// How much of what the schemas say is expressed.
#[derive(Debug, Default)]
pub struct Coverage {
    /// Rules about values and properties in all texts.
    pub rules: usize,
    /// Patterns that regex-lite can't check.
    pub skipped: BTreeSet<String>,
}

/// The text of every resource type that has rules, by path below `src/`, and what they cover.
pub fn rules(services: &[Service], schemas: &BTreeMap<String, Value>) -> (Files, Coverage) {
    let mut files = Files::new();
    let mut coverage = Coverage::default();
    for resource in services.iter().flat_map(|service| &service.resources) {
        if let Some(schema) = schemas.get(&resource.name) {
            let text = text(resource, schema, &mut coverage);
            if !text.is_empty() {
                files.insert(resource.rules_file(), text);
            }
        }
    }
    (files, coverage)
}

fn text(resource: &Resource, schema: &Value, coverage: &mut Coverage) -> String {
    let mut writer = Writer {
        root: schema,
        tags: resource.tags.as_ref().map(|tags| tags.property.as_str()),
        structures: BTreeMap::new(),
        coverage,
    };
    writer.structure("", schema);
    let mut written = writer.structures;
    add_listed(resource, &mut written);
    let kept = useful(&written);
    let mut out = String::new();
    for (name, lines) in written
        .iter()
        .filter(|(name, _)| name.is_empty() || kept.contains(*name))
    {
        if !name.is_empty() {
            out.push('\u{c}');
            out.push_str(name);
            out.push('\n');
        }
        for line in lines.relations.iter() {
            // Writing to a string can't fail.
            let _ = writeln!(out, "!\t{line}");
        }
        for (key, fields) in &lines.properties {
            let fields = without(fields, &kept);
            if !fields.is_empty() {
                let _ = writeln!(out, "{key}\t{}", fields.join("\t"));
            }
        }
    }
    out
}

/// The lines of one structure.
#[derive(Debug, Default)]
struct Lines {
    relations: BTreeSet<String>,
    properties: BTreeMap<String, Vec<String>>,
}

/// The structures that say something, themselves or through those that they use.
fn useful(structures: &BTreeMap<String, Lines>) -> BTreeSet<String> {
    let mut kept: BTreeSet<String> = BTreeSet::new();
    loop {
        let more: Vec<String> = structures
            .iter()
            .filter(|(name, lines)| {
                let says = |fields: &Vec<String>| !without(fields, &kept).is_empty();
                !kept.contains(*name)
                    && (!lines.relations.is_empty() || lines.properties.values().any(says))
            })
            .map(|(name, _)| name.clone())
            .collect();
        if more.is_empty() {
            return kept;
        }
        kept.extend(more);
    }
}

/// The fields without references to structures that say nothing.
fn without(fields: &[String], kept: &BTreeSet<String>) -> Vec<String> {
    let says = |field: &&String| {
        field
            .strip_prefix('@')
            .is_none_or(|name| kept.contains(name))
    };
    let mut fields: Vec<String> = fields.iter().filter(says).cloned().collect();
    while fields.last().is_some_and(|last| last == "[") {
        fields.pop();
    }
    fields
}

/// The values that the other specification lists for a property fit, too.
fn add_listed(resource: &Resource, structures: &mut BTreeMap<String, Lines>) {
    let mut add = |structure: &str, properties: &BTreeMap<String, Property>| {
        let Some(lines) = structures.get_mut(structure) else {
            return;
        };
        for (key, property) in properties {
            let Some(fields) = lines.properties.get_mut(key) else {
                continue;
            };
            let values = property
                .shape
                .values()
                .iter()
                .map(|value| format!("={value}"));
            if let Some(last) = fields.iter().rposition(|field| field.starts_with('=')) {
                let missing: Vec<String> = values.filter(|value| !fields.contains(value)).collect();
                fields.splice(last + 1..last + 1, missing);
            }
        }
    };
    add("", &resource.properties);
    for structure in resource.types.values() {
        add(&structure.name, &structure.properties);
    }
}

struct Writer<'a> {
    root: &'a Value,
    /// The property with the tags, which the core checks once those of all scopes are merged.
    tags: Option<&'a str>,
    structures: BTreeMap<String, Lines>,
    coverage: &'a mut Coverage,
}

impl<'a> Writer<'a> {
    /// Notes the rules of an object and of all that it uses.
    fn structure(&mut self, name: &str, schema: &'a Value) {
        if self.structures.contains_key(name) {
            return;
        }
        self.structures.insert(name.to_owned(), Lines::default());
        let mut lines = Lines::default();
        self.relations(schema, &mut lines.relations);
        let read_only = |key: &str| {
            let path = format!("/properties/{key}");
            name.is_empty() && list(&self.root["readOnlyProperties"]).contains(&path.as_str())
        };
        let properties = schema["properties"].as_object().into_iter().flatten();
        let properties: Vec<_> = properties
            .filter(|(key, _)| {
                !(read_only(key) || name.is_empty() && self.tags == Some(key.as_str()))
            })
            .collect();
        for (key, property) in properties {
            let inner = format!("{name}.{key}");
            let fields = self.fields(property, &inner, 0);
            self.coverage.rules += fields
                .iter()
                .filter(|field| !field.starts_with(['@', '[']))
                .count();
            if !fields.is_empty() {
                lines.properties.insert(key.clone(), fields);
            }
        }
        self.coverage.rules += lines.relations.len();
        self.structures.insert(name.to_owned(), lines);
    }

    fn relations(&self, schema: &Value, found: &mut BTreeSet<String>) {
        let required = list(&schema["required"]);
        if !required.is_empty() {
            found.insert(format!("required {}", required.join(" ")));
        }
        for (key, word) in [
            ("dependentExcluded", "excludes"),
            ("dependentRequired", "requires"),
            ("dependencies", "requires"),
        ] {
            for (one, others) in schema[key].as_object().into_iter().flatten() {
                let others = list(others);
                if !others.is_empty() {
                    found.insert(format!("{word} {one} {}", others.join(" ")));
                }
            }
        }
        for (key, word) in [("requiredXor", "one"), ("requiredOr", "some")] {
            let names = list(&schema[key]);
            if !names.is_empty() {
                found.insert(format!("{word} {}", names.join(" ")));
            }
        }
        for (key, word) in [("oneOf", "one"), ("anyOf", "some")] {
            if let Some(groups) = groups(&schema[key]) {
                found.insert(format!("{word} {}", groups.join(" ")));
            }
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            if part["if"].is_null() {
                self.relations(part, found);
            }
        }
    }

    fn resolved(&self, schema: &'a Value) -> (&'a Value, Option<String>) {
        let mut schema = schema;
        let mut name = None;
        // A schema that refers to itself would go on for ever.
        for _ in 0..8 {
            let Some(pointer) = schema["$ref"]
                .as_str()
                .and_then(|target| target.strip_prefix('#'))
            else {
                break;
            };
            let Some(target) = self.root.pointer(pointer) else {
                break;
            };
            name = pointer.strip_prefix("/definitions/").map(str::to_owned);
            schema = target;
        }
        (schema, name)
    }

    /// The fields of a value. `name` is what it is called as a structure without a name of its own.
    fn fields(&mut self, schema: &'a Value, name: &str, depth: usize) -> Vec<String> {
        let (schema, own) = self.resolved(schema);
        let mut fields = Vec::new();
        if depth > 6 {
            return fields;
        }
        if schema["properties"].is_object() {
            let name = own.unwrap_or_else(|| name.to_owned());
            self.structure(&name, schema);
            return vec![format!("@{name}")];
        }
        self.scalar(schema, &mut fields);
        let bounds = |min: &str, max: &str| bounds(&schema[min], &schema[max], "");
        let count = bounds("minItems", "maxItems").or(bounds("minProperties", "maxProperties"));
        fields.extend(count.map(|count| format!("*{count}")));
        if schema["uniqueItems"] == true {
            fields.push("u".to_owned());
        }
        let patterned = schema["patternProperties"]
            .as_object()
            .filter(|map| map.len() == 1);
        let values = patterned.and_then(|map| map.values().next());
        let items = [
            Some(&schema["items"]),
            values,
            Some(&schema["additionalProperties"]),
        ];
        if let Some(items) = items.into_iter().flatten().find(|items| items.is_object()) {
            let inner = self.fields(items, name, depth + 1);
            if !inner.is_empty() {
                fields.push("[".to_owned());
                fields.extend(inner);
            }
        }
        fields
    }

    fn scalar(&mut self, schema: &Value, fields: &mut Vec<String>) {
        let listed = |values: &Value, sign: char| -> Vec<String> {
            let values = values.as_array().into_iter().flatten();
            values
                .filter_map(|value| Some(format!("{sign}{}", plain(value)?)))
                .collect()
        };
        fields.extend(listed(&schema["enum"], '='));
        fields.extend(listed(&schema["enumCaseInsensitive"], '~'));
        if let Some(value) = plain(&schema["const"]) {
            fields.push(format!("={value}"));
        }
        let mut length = text_bounds(&schema["minLength"], &schema["maxLength"]);
        if let Some(pattern) = schema["pattern"].as_str() {
            match patterns::translate(pattern) {
                Some(Pattern {
                    matches,
                    characters,
                    not,
                    length: counted,
                }) => {
                    fields.extend(characters.map(|ranges| format!(":{ranges}")));
                    fields.extend(matches.map(|pattern| format!("/{pattern}")));
                    fields.extend(not.map(|pattern| format!("-{pattern}")));
                    length = length.or(counted.map(|(min, max)| {
                        let max = max.map(|max| max.to_string()).unwrap_or_default();
                        format!("{min}..{max}")
                    }));
                }
                None => {
                    self.coverage.skipped.insert(pattern.to_owned());
                }
            }
        }
        fields.extend(length.map(|length| format!("#{length}")));
        let (max, mark) = match &schema["exclusiveMaximum"] {
            Value::Number(_) => (&schema["exclusiveMaximum"], "<"),
            _ => (&schema["maximum"], ""),
        };
        fields.extend(bounds(&schema["minimum"], max, mark).map(|range| format!("%{range}")));
        for key in ["anyOf", "oneOf"] {
            fields.extend(alternatives(&schema[key]));
        }
    }
}

/// The values that several alternatives list, where each does nothing but that.
fn alternatives(parts: &Value) -> Vec<String> {
    let Some(parts) = parts.as_array() else {
        return Vec::new();
    };
    let only_lists = |part: &Value| {
        part["enum"].is_array() && part["pattern"].is_null() && part["$ref"].is_null()
    };
    if parts.is_empty() || !parts.iter().all(only_lists) {
        return Vec::new();
    }
    let values = parts
        .iter()
        .flat_map(|part| part["enum"].as_array().into_iter().flatten());
    let values: BTreeSet<String> = values.filter_map(plain).collect();
    values
        .into_iter()
        .map(|value| format!("={value}"))
        .collect()
}

/// The groups of properties of alternatives that ask for nothing but that these are there.
fn groups(parts: &Value) -> Option<Vec<String>> {
    let parts = parts.as_array()?;
    let group = |part: &Value| {
        let object = part.as_object()?;
        let known = [
            "required",
            "title",
            "description",
            "type",
            "additionalProperties",
        ];
        let only = object.keys().all(|key| {
            known.contains(&key.as_str()) || (key == "properties" && is_shape(&part["properties"]))
        });
        let names = list(&part["required"]);
        (only && !names.is_empty()).then(|| names.join(","))
    };
    parts.iter().map(group).collect()
}

/// Whether properties are named without a rule for their values.
fn is_shape(properties: &Value) -> bool {
    let mut all = properties.as_object().into_iter().flatten();
    all.all(|(_, property)| {
        property.as_object().is_some_and(|property| {
            property
                .keys()
                .all(|key| ["$ref", "type", "description", "items"].contains(&key.as_str()))
        })
    })
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.contains(['\t', '\n']) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn list(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn bounds(min: &Value, max: &Value, mark: &str) -> Option<String> {
    let text = |bound: &Value| match bound {
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    };
    let (min, max) = (text(min), text(max));
    (!min.is_empty() || !max.is_empty()).then(|| format!("{min}..{max}{mark}"))
}

/// The bounds of a length, where these exclude anything.
fn text_bounds(min: &Value, max: &Value) -> Option<String> {
    match (min.as_u64().unwrap_or(0), max.is_number()) {
        (0, false) => None,
        _ => bounds(min, max, ""),
    }
}
