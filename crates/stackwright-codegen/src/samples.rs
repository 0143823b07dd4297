//! A value for every property, made from its rules: what the tests build one resource of every type of.

use std::collections::{BTreeMap, BTreeSet};

use regex_lite::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

use crate::emit::{self, setter};
use crate::model::{Property, Resource, Service, Shape};
use crate::naming;
use crate::output::Files;
use crate::patterns;
use crate::rules::{Lines, Table};

/// The source of a test that builds one resource of every type with what it must have, by path.
pub fn source(services: &[Service], table: &Table) -> Files {
    let mut files = Files::new();
    let mut modules = String::new();
    let mut calls = String::new();
    for service in services {
        let module = &service.module;
        let mut body = String::new();
        for resource in &service.resources {
            let empty = BTreeMap::new();
            let sampler = Sampler {
                resource,
                lines: table.get(&resource.name).unwrap_or(&empty),
            };
            let construct = sampler.structure(
                "",
                0,
                &resource.properties,
                &format!("cfn::{module}::Cfn{}", resource.noun),
                0,
            );
            body.push_str(&format!("stack.add({:?}, {construct});\n", resource.noun));
        }
        modules.push_str(&format!("mod {module};\n"));
        calls.push_str(&format!(
            "({:?}, {module}::build as Build),\n",
            service.namespace
        ));
        files.insert(
            format!("{module}.rs"),
            format!("{}use serde_json::json;\nuse stackwright_cfn as cfn;\nuse stackwright_core::Stack;\n\npub(crate) fn build(stack: &Stack) {{\n{body}}}\n", emit::HEADER),
        );
    }
    files.insert(
        "mod.rs".into(),
        format!(
            "{}//! One resource of every type of each service, with what it must have.\n\n\
             #![allow(unused_imports, clippy::useless_vec)]\n\n{modules}\n\
             use stackwright_core::Stack;\n\n\
             /// Adds the resources of a service to a stack.\npub(crate) type Build = fn(&Stack);\n\n\
             /// Every service by its namespace.\npub(crate) const SERVICES: &[(&str, Build)] = &[\n{calls}];\n",
            emit::HEADER
        ),
    );
    files
}

/// How deep structures are filled; below, a list stays empty.
const DEEP: usize = 8;

struct Sampler<'a> {
    resource: &'a Resource,
    lines: &'a BTreeMap<String, Lines>,
}

impl Sampler<'_> {
    /// The expression of a resource or structure, whose rules are those of the schema's structure `rules`.
    fn structure(
        &self,
        rules: &str,
        least: usize,
        properties: &BTreeMap<String, Property>,
        path: &str,
        depth: usize,
    ) -> String {
        let none = Lines::default();
        let lines = self.lines.get(rules).unwrap_or(&none);
        let required = properties.iter().filter(|(_, property)| property.required);
        let arguments: Vec<String> = required
            .clone()
            .map(|(key, property)| self.property(key, property, lines, depth))
            .collect();
        let mut out = format!("{path}::new({})", arguments.join(", "));
        let mut there: BTreeSet<&str> = required.map(|(key, _)| key.as_str()).collect();
        let mut more = wanted(lines, &there);
        // A structure of alternatives that are not named as such needs one of them.
        let missing = least
            .max(usize::from(!rules.is_empty()))
            .saturating_sub(there.len() + more.len());
        more.extend(
            properties
                .keys()
                .map(String::as_str)
                .filter(|key| !there.contains(key))
                .take(missing),
        );
        for key in more {
            if let Some((key, property)) = properties.get_key_value(key)
                && there.insert(key)
            {
                let value = self.property(key, property, lines, depth);
                out.push_str(&format!(".{}({value})", setter(key)));
            }
        }
        out
    }

    fn property(&self, key: &str, property: &Property, lines: &Lines, depth: usize) -> String {
        let fields = lines
            .properties
            .get(key)
            .map(Vec::as_slice)
            .unwrap_or_default();
        self.value(&property.shape, property, fields, depth)
    }

    fn value(&self, shape: &Shape, property: &Property, fields: &[String], depth: usize) -> String {
        let end = fields
            .iter()
            .position(|field| field == "[")
            .unwrap_or(fields.len());
        let (own, items) = (&fields[..end], fields.get(end + 1..).unwrap_or_default());
        match shape {
            Shape::Text(_) | Shape::Timestamp | Shape::Scalar | Shape::TextOrList => {
                format!("{:?}", formatted(property).unwrap_or_else(|| text(own)))
            }
            Shape::Integer => number(own, true),
            Shape::Number => number(own, false),
            Shape::Boolean => "true".to_owned(),
            Shape::Json | Shape::JsonOrText => match least(own, '*') {
                0 => "json!({})".to_owned(),
                _ => "json!({ \"Key\": \"value\" })".to_owned(),
            },
            Shape::Tag => "stackwright_core::CfnTag::new(\"Key\", \"value\")".to_owned(),
            Shape::List(element) => {
                let least = least(own, '*').max(1);
                let item = self.value(element, property, items, depth + 1);
                let listed: Vec<&str> = items
                    .iter()
                    .filter_map(|field| field.strip_prefix('='))
                    .collect();
                let several: Vec<String> = match (least, element.as_ref()) {
                    (1, _) => vec![item],
                    (_, Shape::Text(_)) if listed.len() >= least => listed[..least]
                        .iter()
                        .map(|value| format!("{value:?}"))
                        .collect(),
                    _ => (0..least)
                        .map(|index| item.replace("\"sample\"", &format!("\"sample{index}\"")))
                        .collect(),
                };
                format!("vec![{}]", several.join(", "))
            }
            Shape::Map(element) => {
                let value = self.value(element, property, items, depth + 1);
                // Where one specification has a map, the other may have a structure.
                let structure = own
                    .iter()
                    .find_map(|field| self.lines.get(field.strip_prefix('@')?));
                let mut keys = structure
                    .map(|lines| wanted(lines, &BTreeSet::new()))
                    .unwrap_or_default();
                let key = property
                    .targets
                    .key
                    .as_deref()
                    .and_then(patterns::translate);
                let key = key.and_then(|pattern| pattern.matches);
                let key = key.map_or("key".to_owned(), |pattern| text(&[format!("/{pattern}")]));
                if keys.is_empty() {
                    keys.push(&key);
                }
                let entries: Vec<String> = keys
                    .iter()
                    .map(|key| format!("({key:?}, {value})"))
                    .collect();
                format!("vec![{}]", entries.join(", "))
            }
            Shape::Structure(name) => self.named(name, own, depth),
            Shape::Union(parts) => {
                let first = parts
                    .iter()
                    .find(|part| !matches!(part, Shape::Json))
                    .unwrap_or(&Shape::Json);
                self.value(first, property, fields, depth)
            }
        }
    }

    fn named(&self, name: &str, fields: &[String], depth: usize) -> String {
        let rules = fields.iter().find_map(|field| field.strip_prefix('@'));
        let Some(structure) = self.resource.types.get(name) else {
            return "json!({})".to_owned();
        };
        let module = &self.resource.module;
        let file = naming::identifier(&self.resource.noun);
        let path = format!("cfn::{module}::{file}::{}", naming::property_type(name));
        if depth > DEEP {
            return format!("{path}::new()");
        }
        self.structure(
            rules.unwrap_or(name),
            least(fields, '*'),
            &structure.properties,
            &path,
            depth + 1,
        )
    }
}

/// A string of a format that no pattern describes.
fn formatted(property: &Property) -> Option<String> {
    if property.targets.formats.contains("AWS::IAM::Role.Arn") {
        return Some("arn:aws:iam::123456789012:role/sample".to_owned());
    }
    let text = match property.targets.format.as_deref()? {
        "ipv4-network" => "10.0.0.0/16",
        "ipv6-network" => "2001:db8::/64",
        "date-time" => "2026-01-31T12:00:00Z",
        _ => return None,
    };
    Some(text.to_owned())
}

/// The properties that the relations ask for beside those that are there.
fn wanted<'a>(lines: &'a Lines, there: &BTreeSet<&str>) -> Vec<&'a str> {
    let mut wanted: Vec<&str> = Vec::new();
    for relation in &lines.relations {
        let mut words = relation.split(' ');
        match words.next() {
            Some("required") => wanted.extend(words),
            Some("one" | "some") => {
                let groups: Vec<Vec<&str>> =
                    words.map(|group| group.split(',').collect()).collect();
                let whole = |group: &Vec<&str>| {
                    group
                        .iter()
                        .all(|name| there.contains(name) || wanted.contains(name))
                };
                if !groups.iter().any(whole) {
                    wanted.extend(groups.into_iter().next().into_iter().flatten());
                }
            }
            _ => {}
        }
    }
    let mut needed: Vec<&str> = Vec::new();
    for relation in &lines.relations {
        let mut words = relation.split(' ');
        if words.next() == Some("requires")
            && let Some(one) = words.next()
            && (there.contains(one) || wanted.contains(&one))
        {
            needed.extend(words);
        }
    }
    wanted.extend(needed);
    wanted
}

/// The lower bound of the field with this sign.
fn least(fields: &[String], sign: char) -> usize {
    let bounds = fields
        .iter()
        .find_map(|field| field.strip_prefix(sign)?.split_once(".."));
    bounds.and_then(|(min, _)| min.parse().ok()).unwrap_or(0)
}

fn number(fields: &[String], whole: bool) -> String {
    if let Some(value) = fields.iter().find_map(|field| field.strip_prefix('=')) {
        return value.to_owned();
    }
    let bounds = fields
        .iter()
        .find_map(|field| field.strip_prefix('%')?.split_once(".."));
    let (min, max) = bounds.unwrap_or(("1", ""));
    let (min, max) = (min.parse::<f64>(), max.trim_end_matches('<').parse::<f64>());
    let value = min.unwrap_or(max.clone().unwrap_or(1.0).min(1.0)).max(
        if max.is_ok_and(|max| max < 1.0) {
            f64::MIN
        } else {
            1.0
        }
        .min(1.0),
    );
    if whole {
        format!("{}", value.ceil() as i64)
    } else {
        format!("{value:?}")
    }
}

/// A string that keeps the rules.
pub fn text(fields: &[String]) -> String {
    let of = |sign: char| {
        fields
            .iter()
            .filter_map(move |field| field.strip_prefix(sign))
    };
    if let Some(value) = of('=').chain(of('~')).next() {
        return value.to_owned();
    }
    let bounds = fields
        .iter()
        .find_map(|field| field.strip_prefix('#')?.split_once(".."));
    let (min, max) = bounds.unwrap_or_default();
    let (min, max) = (min.parse().unwrap_or(0), max.parse().unwrap_or(usize::MAX));
    let patterns: Vec<Regex> = of('/')
        .filter_map(|pattern| Regex::new(pattern).ok())
        .collect();
    let nots: Vec<Regex> = of('-')
        .filter_map(|pattern| Regex::new(pattern).ok())
        .collect();
    let made_of = |text: &str| {
        of(':').all(|ranges| {
            let pairs = ranges.as_bytes();
            text.bytes().all(|letter| {
                pairs
                    .chunks_exact(2)
                    .any(|pair| (pair[0]..=pair[1]).contains(&letter))
            })
        })
    };
    let fits = |text: &String| {
        let length = text.chars().count();
        (min..=max).contains(&length)
            && made_of(text)
            && patterns.iter().all(|pattern| pattern.is_match(text))
            && !nots.iter().any(|pattern| pattern.is_match(text))
    };
    let mut candidates: Vec<String> = [
        "sample",
        "a",
        "Sample1",
        "1",
        "1.0",
        "10.0.0.0/16",
        "arn:aws:iam::123456789012:role/sample",
    ]
    .map(str::to_owned)
    .to_vec();
    let letter = of(':')
        .next()
        .and_then(|ranges| ranges.chars().next())
        .unwrap_or('a');
    candidates.push(letter.to_string().repeat(min.max(1)));
    for pattern in of('/') {
        if let Ok(hir) = regex_syntax::parse(pattern) {
            for more in [0, 1, 2, 4, 8, 16, 32, 64] {
                let mut out = String::new();
                write(&hir, more, &mut out);
                candidates.push(out);
            }
        }
    }
    let found = candidates.iter().find(|text| fits(text));
    found.cloned().unwrap_or_else(|| "sample".to_owned())
}

/// Writes what a pattern matches, with up to `more` repetitions than the least.
fn write(hir: &Hir, more: u32, out: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            // A letter reads best, where one fits.
            let ranges: Vec<_> = class.iter().collect();
            let holds = |letter: &char| {
                ranges
                    .iter()
                    .any(|range| (range.start()..=range.end()).contains(letter))
            };
            let letter = ['a', 'A', '1', '-', '/', '.', '_'].into_iter().find(holds);
            out.extend(letter.or(ranges.first().map(|range| range.start())));
        }
        HirKind::Class(Class::Bytes(_)) => {}
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX);
            for _ in 0..(repetition.min + more).min(most) {
                write(&repetition.sub, more.min(2), out);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, more, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, more, out)),
        HirKind::Alternation(parts) => {
            if let Some(first) = parts.first() {
                write(first, more, out);
            }
        }
    }
}
