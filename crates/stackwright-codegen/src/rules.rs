//! What the schemas say of literals, in the text that `stackwright-core` reads: see its `rules`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::model::{Property, Resource, Service};
use crate::output::Files;
use crate::overrides::Overrides;
use crate::patterns::{self, Pattern};

/// How much of what the schemas say is expressed.
#[derive(Debug, Default)]
pub struct Coverage {
    /// Rules about values and properties in all texts.
    pub rules: usize,
    /// Patterns that regex-lite can't check.
    pub skipped: BTreeSet<String>,
}

/// The lines of every structure of every resource type, by the names of both.
pub type Table = BTreeMap<String, BTreeMap<String, Lines>>;

/// What the schemas say of values.
#[derive(Debug, Default)]
pub struct Rules {
    /// The text of every resource type that has rules, by path below `src/`.
    pub files: Files,
    /// The same, not written yet.
    pub table: Table,
    /// What is covered.
    pub coverage: Coverage,
}

/// Collects what the schemas say.
pub fn rules(
    services: &[Service],
    schemas: &BTreeMap<String, Value>,
    overrides: &Overrides,
) -> Rules {
    let Rules {
        mut files,
        mut table,
        mut coverage,
    } = Rules::default();
    for resource in services.iter().flat_map(|service| &service.resources) {
        if let Some(schema) = schemas.get(&resource.name) {
            let refuted = overrides.refuted.get(&resource.name);
            let lines = lines(resource, schema, refuted, &mut coverage);
            let text = text(&lines);
            if !text.is_empty() {
                files.insert(resource.rules_file(), text);
            }
            table.insert(resource.name.clone(), lines);
        }
    }
    Rules {
        files,
        table,
        coverage,
    }
}

/// The relations without one that is refuted: its names are taken out of the relation that begins like
/// it, which goes where none is left.
fn refute(relations: BTreeSet<String>, refuted: &str) -> BTreeSet<String> {
    let mut words = refuted.split(' ');
    let head = [words.next(), words.next()].map(Option::unwrap_or_default);
    let names: BTreeSet<&str> = words.collect();
    let kept = relations.into_iter().filter_map(|relation| {
        let all: Vec<&str> = relation.split(' ').collect();
        match all.split_at_checked(2) {
            Some((start, rest)) if start == head => {
                let rest = rest.iter().filter(|name| !names.contains(*name));
                let rest: Vec<&str> = rest.copied().collect();
                let whole = [start, rest.as_slice()].concat().join(" ");
                (!rest.is_empty()).then_some(whole)
            }
            _ => Some(relation),
        }
    });
    kept.collect()
}

fn lines(
    resource: &Resource,
    schema: &Value,
    refuted: Option<&BTreeSet<String>>,
    coverage: &mut Coverage,
) -> BTreeMap<String, Lines> {
    let mut writer = Writer {
        root: schema,
        tags: resource.tags.as_ref().map(|tags| tags.property.as_str()),
        structures: BTreeMap::new(),
        coverage,
    };
    writer.structure("", schema);
    let mut written = writer.structures;
    add_listed(resource, &mut written);
    if let Some(own) = written.get_mut("") {
        let relations = std::mem::take(&mut own.relations).into_iter();
        let refuted = refuted.into_iter().flatten();
        own.relations = refuted.fold(relations.collect(), |relations, each| {
            refute(relations, each)
        });
    }
    keep_known(resource, &mut written);
    written
}

/// Leaves out the relations of properties that the other specification does not have (yet): nobody could
/// set them.
fn keep_known(resource: &Resource, structures: &mut BTreeMap<String, Lines>) {
    for (name, lines) in structures {
        let properties = match (name.as_str(), resource.types.get(name)) {
            ("", _) => &resource.properties,
            (_, Some(structure)) => &structure.properties,
            (_, None) => continue,
        };
        let known = |name: &&str| properties.contains_key(*name);
        let relations = lines.relations.iter().filter_map(|relation| {
            let (word, names) = relation.split_once(' ')?;
            let all = names.split([' ', ',']).all(|name| known(&name));
            if word == "required" {
                let names: Vec<&str> = names.split(' ').filter(known).collect();
                (!names.is_empty()).then(|| format!("required {}", names.join(" ")))
            } else {
                all.then(|| relation.clone())
            }
        });
        lines.relations = relations.collect();
    }
}

fn text(written: &BTreeMap<String, Lines>) -> String {
    let kept = useful(written);
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
pub struct Lines {
    /// The rules about which properties are there together.
    pub relations: BTreeSet<String>,
    /// The fields of each property.
    pub properties: BTreeMap<String, Vec<String>>,
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
        let properties: Vec<_> = properties(schema)
            .into_iter()
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
            if let Some((groups, plain)) = groups(&schema[key]) {
                // That a group is there is not all that an alternative with rules of its own asks for.
                let word = if plain { word } else { "some" };
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
        if !properties(schema).is_empty() {
            let name = own.unwrap_or_else(|| name.to_owned());
            self.structure(&name, schema);
            let count = bounds(&schema["minProperties"], &schema["maxProperties"], "");
            fields.extend(count.map(|count| format!("*{count}")));
            fields.push(format!("@{name}"));
            return fields;
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

/// The groups of properties that alternatives ask for, and whether they ask for nothing but that.
fn groups(parts: &Value) -> Option<(Vec<String>, bool)> {
    let parts = parts.as_array()?;
    let known = [
        "required",
        "title",
        "description",
        "type",
        "additionalProperties",
        "properties",
    ];
    let group = |part: &Value| {
        let only = part
            .as_object()?
            .keys()
            .all(|key| known.contains(&key.as_str()));
        let names = list(&part["required"]);
        (only && !names.is_empty()).then(|| names.join(","))
    };
    let groups: Option<Vec<String>> = parts.iter().map(group).collect();
    Some((
        groups?,
        parts.iter().all(|part| is_shape(&part["properties"])),
    ))
}

/// Whether properties are named without a rule for their values.
fn is_shape(properties: &Value) -> bool {
    let known = ["$ref", "type", "description", "items"];
    let mut all = properties.as_object().into_iter().flatten();
    all.all(|(_, property)| {
        let mut keys = property.as_object().into_iter().flatten();
        keys.all(|(key, _)| known.contains(&key.as_str()))
    })
}

/// The properties of a structure: its own, and those that only one of its alternatives has.
fn properties(schema: &Value) -> Vec<(&String, &Value)> {
    let mut found: Vec<(&String, &Value)> = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .collect();
    let own: BTreeSet<&String> = found.iter().map(|(key, _)| *key).collect();
    let parts = ["oneOf", "anyOf"]
        .into_iter()
        .filter_map(|key| schema[key].as_array());
    let in_parts = parts
        .flatten()
        .flat_map(|part| part["properties"].as_object().into_iter().flatten());
    let mut count: BTreeMap<&String, Vec<&Value>> = BTreeMap::new();
    for (key, property) in in_parts.filter(|(key, _)| !own.contains(key)) {
        count.entry(key).or_default().push(property);
    }
    found.extend(
        count
            .into_iter()
            .filter_map(|(key, all)| match all.as_slice() {
                [one] => Some((key, *one)),
                _ => None,
            }),
    );
    found
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
