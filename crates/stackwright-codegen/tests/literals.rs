//! Every rule of the schemas about values, for the services of people who run containers, broken once:
//! synthesis finds it, at its property and under its code.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use regex_lite::Regex;
use serde_json::Value;
use stackwright_codegen::generate::INPUTS;
use stackwright_codegen::overrides::Overrides;
use stackwright_codegen::{fetch, load, naming, patterns};
use stackwright_core::{Construct, Node, NodeRef, Object, Scope, Stack, TypeInfo};

/// A way from a resource to a value.
type Steps = Vec<Step>;

#[derive(Clone)]
enum Step {
    Property(String),
    Item,
}

/// A rule that is broken: where, how, and the code of the finding.
struct Case {
    steps: Steps,
    value: Node,
    code: &'static str,
    /// What the finding says besides.
    says: String,
}

/// Collects the cases of one resource type, straight from its schema.
struct Walk<'a> {
    root: &'a Value,
    /// The property with the tags, which are checked once those of all scopes are merged.
    tags: Option<&'static str>,
    /// The properties that the other specification has, by structure: what a stack can set.
    known: &'a dyn Fn(&str, &str) -> bool,
    seen: BTreeSet<String>,
    cases: Vec<Case>,
}

impl<'a> Walk<'a> {
    fn case(&mut self, steps: &Steps, value: impl Into<Node>, code: &'static str) {
        self.said(steps, value, code, String::new());
    }

    fn said(&mut self, steps: &Steps, value: impl Into<Node>, code: &'static str, says: String) {
        let (steps, value) = (steps.clone(), value.into());
        self.cases.push(Case {
            steps,
            value,
            code,
            says,
        });
    }

    fn object(&mut self, name: &str, schema: &'a Value, steps: &Steps) {
        let in_schema = |property: &str| schema["properties"][property].is_object();
        let known =
            |name: &str, property: &str| (self.known)(name, property) && in_schema(property);
        for wanted in texts(&schema["required"]).filter(|wanted| known(name, wanted)) {
            self.said(
                steps,
                Object::new(),
                "missing-property",
                format!("lacks `{wanted}`"),
            );
        }
        let pair = |one: &str, other: &str| {
            let names = [one, other].map(str::to_owned);
            names
                .into_iter()
                .fold(Object::new(), |object, name| object.with(name, "x"))
        };
        for (one, others) in entries(&schema["dependentExcluded"]) {
            for other in texts(others).filter(|other| known(name, other) && known(name, one)) {
                self.said(
                    steps,
                    pair(one, other),
                    "exclusive-properties",
                    format!("`{other}`"),
                );
            }
        }
        for (one, others) in entries(&schema["dependentRequired"]) {
            if known(name, one) && texts(others).all(|other| known(name, other)) {
                self.case(
                    steps,
                    Object::new().with(one.clone(), "x"),
                    "dependent-property",
                );
            }
        }
        let alternatives = schema["requiredXor"].is_array() || schema["requiredOr"].is_array();
        if alternatives {
            self.case(steps, Object::new(), "one-of-properties");
        }
        let read_only: Vec<&str> = texts(&schema["readOnlyProperties"]).collect();
        for (key, property) in entries(&schema["properties"]) {
            let hidden = read_only.contains(&format!("/properties/{key}").as_str());
            if !hidden && (!steps.is_empty() || self.tags != Some(key.as_str())) {
                let mut steps = steps.clone();
                steps.push(Step::Property(key.clone()));
                self.value(property, &steps);
            }
        }
    }

    fn value(&mut self, schema: &'a Value, steps: &Steps) {
        let mut schema = schema;
        let mut name = String::new();
        while let Some(pointer) = schema["$ref"].as_str() {
            name = pointer.trim_start_matches("#/definitions/").to_owned();
            schema = self.root.pointer(pointer.trim_start_matches('#')).unwrap();
        }
        if schema["properties"].is_object() {
            if !name.is_empty() && self.seen.insert(name.clone()) {
                self.object(&name, schema, steps);
            }
            return;
        }
        self.text(schema, steps);
        let number = |key: &str| schema[key].as_f64();
        if let Some(least) = number("minimum") {
            self.case(steps, Node::float(least - 1.0), "out-of-range");
        }
        if let Some(most) = number("maximum") {
            self.case(steps, Node::float(most + 1.0), "out-of-range");
        }
        let items = |count: u64| {
            Node::List(
                (0..count)
                    .map(|item| Node::text(format!("x{item}")))
                    .collect(),
            )
        };
        if let Some(least) = schema["minItems"].as_u64().filter(|least| *least > 0) {
            self.case(steps, items(least - 1), "illegal-count");
        }
        if let Some(most) = schema["maxItems"].as_u64().filter(|most| *most < 1000) {
            self.case(steps, items(most + 1), "illegal-count");
        }
        if schema["uniqueItems"] == true {
            self.case(steps, ["x", "x"], "repeated-item");
        }
        if schema["items"].is_object() {
            let mut steps = steps.clone();
            steps.push(Step::Item);
            self.value(&schema["items"], &steps);
        }
    }

    fn text(&mut self, schema: &Value, steps: &Steps) {
        let listed: Vec<String> = schema["enum"]
            .as_array()
            .into_iter()
            .flatten()
            .map(plain)
            .collect();
        if !listed.is_empty() {
            self.case(steps, "no such value", "unlisted-value");
        }
        if let Some(least) = schema["minLength"].as_u64().filter(|least| *least > 0) {
            self.case(steps, "x".repeat(least as usize - 1), "illegal-length");
        }
        if let Some(most) = schema["maxLength"].as_u64().filter(|most| *most < 100_000) {
            self.case(steps, "x".repeat(most as usize + 1), "illegal-length");
        }
        if let Some(text) = schema["pattern"].as_str().and_then(breaking) {
            self.case(steps, text, "illegal-format");
        }
    }
}

/// A string that a pattern does not match, by the pattern as it stands where that can be read.
fn breaking(pattern: &str) -> Option<String> {
    patterns::translate(pattern)?;
    let pattern = Regex::new(pattern).ok()?;
    let candidates = ["!", " ", "é", "-", "x", "1", "\u{1}", "a b", "/x//", "?"];
    let length_only = candidates.iter().all(|text| pattern.is_match(text));
    let found = candidates.iter().find(|text| !pattern.is_match(text));
    found
        .filter(|_| !length_only)
        .map(|text| (*text).to_owned())
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// A resource of a type whose properties are given as they are.
struct Raw(&'static TypeInfo, Object);

impl Construct for Raw {
    type Handle = NodeRef;

    fn build(self, scope: &Scope) -> NodeRef {
        scope.resource(self.0, self.1)
    }
}

/// The properties with the value at the end of its way, and the way as a finding names it.
fn nested(case: &Case) -> (Object, String) {
    let mut value = case.value.clone();
    for step in case.steps.iter().rev() {
        value = match step {
            Step::Property(name) => Object::new().with(name.clone(), value).into(),
            Step::Item => vec![value].into(),
        };
    }
    let path = case
        .steps
        .iter()
        .fold(String::new(), |path, step| match step {
            Step::Property(name) if path.is_empty() => name.clone(),
            Step::Property(name) => format!("{path}.{name}"),
            Step::Item => format!("{path}[0]"),
        });
    let object = value.as_object().cloned().unwrap_or_default();
    (object, path)
}

#[test]
fn every_rule_of_the_container_services_is_found_when_it_is_broken() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    if let Err(error) = fetch::fetch(&root.join(INPUTS)) {
        assert!(std::env::var_os("CI").is_none(), "{error}");
        return;
    }
    let sources = load::load(&root.join(INPUTS)).unwrap();
    let overrides = Overrides::checked_in().unwrap();
    let containers = &overrides.containers;
    let types: BTreeMap<&str, &'static TypeInfo> = stackwright_cfn::types()
        .map(|info| (info.name, info))
        .collect();
    let mut count = BTreeMap::new();
    let mut missed = Vec::new();
    for (name, schema) in &sources.schemas {
        let namespace = name
            .rsplit_once("::")
            .map_or("", |(namespace, _)| namespace);
        let (true, Some(info)) = (
            containers.contains(&naming::module(namespace)),
            types.get(name.as_str()),
        ) else {
            continue;
        };
        let definitions = &sources.spec["schema"]["resource"]["entities"];
        let entity = definitions
            .as_array()
            .unwrap()
            .iter()
            .find(|entity| entity["cloudFormationType"] == *name);
        let known = |structure: &str, property: &str| {
            !structure.is_empty()
                || entity.is_some_and(|entity| entity["properties"][property].is_object())
        };
        let mut walk = Walk {
            root: schema,
            tags: info.tags.map(|tags| tags.name),
            known: &known,
            seen: BTreeSet::new(),
            cases: Vec::new(),
        };
        walk.object("", schema, &Steps::new());
        // What AWS takes all the same.
        let refuted: Vec<Vec<&str>> = overrides
            .refuted
            .get(name)
            .into_iter()
            .flatten()
            .map(|relation| relation.split(' ').skip(1).collect())
            .collect();
        let is_refuted = |case: &Case| {
            let relation = ["exclusive-properties", "dependent-property"].contains(&case.code);
            let set = |name: &str| {
                case.value
                    .as_object()
                    .is_some_and(|object| object.get(name).is_some())
            };
            let one = |names: &Vec<&str>| match case.code {
                "dependent-property" => names.first().is_some_and(|first| set(first)),
                _ => names.iter().all(|name| set(name)),
            };
            relation && case.steps.is_empty() && refuted.iter().any(one)
        };
        for case in walk.cases.into_iter().filter(|case| !is_refuted(case)) {
            let (object, path) = nested(&case);
            let stack = Stack::new("shop");
            stack.add("Resource", Raw(info, object));
            let findings = stack.synth().err();
            let found = findings.iter().flatten().any(|finding| {
                let at = match path.is_empty() {
                    true => finding.message.starts_with(&format!("`{name}`")),
                    false => finding.message.starts_with(&format!("`{path}` of")),
                };
                finding.code.name == case.code && at && finding.message.contains(&case.says)
            });
            match found {
                true => *count.entry(case.code).or_insert(0) += 1,
                false => missed.push(format!("{name} {path}: {} by {:?}", case.code, case.value)),
            }
        }
    }
    assert!(
        missed.is_empty(),
        "{} missed:\n{}",
        missed.len(),
        missed.join("\n")
    );
    let all: usize = count.values().sum();
    assert!(all >= 300, "{count:?}");
    assert_eq!(count.len(), 10, "every code: {count:?}");
}
