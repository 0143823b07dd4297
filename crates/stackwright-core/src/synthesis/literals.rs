//! Literal values held against the rules of the specification: [`crate::rules`].
//!
//! What is known at deployment only is let through, and so is what the user calls
//! [`unchecked`](crate::unchecked).

use std::cmp::Ordering;
use std::collections::HashSet;
use std::fmt::Write;

use crate::codes;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::edit::apply_overrides;
use crate::element::{Element, Resource, ResourceType, TypeInfo};
use crate::node::{Node, Object};
use crate::rules::{Bounds, Relation, Rule, Rules, Structure};
use crate::tree::{Line, Tree};

/// Checks the literals of every resource of a known type.
pub(crate) fn check(tree: &mut Tree, order: &[u32]) {
    // Few types make up a template, and the same one mostly comes again soon.
    let mut known: Vec<(&'static TypeInfo, Rules)> = Vec::new();
    let mut findings: Vec<(u32, Line, Diagnostic)> = Vec::new();
    for &index in order {
        let node = tree.node(index);
        let Some(Element::Resource(resource)) = &node.element else {
            continue;
        };
        let ResourceType::Known(info) = resource.kind else {
            continue;
        };
        if info.rules.is_empty() {
            continue;
        }
        let at = known
            .iter()
            .rposition(|(type_info, _)| std::ptr::eq(*type_info, info));
        let at = at.unwrap_or_else(|| {
            known.push((info, Rules::read(info.rules)));
            known.len() - 1
        });
        if tree.is_judged(index, node.line) {
            continue;
        }
        let mut check = Check {
            info,
            rules: &known[at].1,
            path: String::new(),
            findings: Vec::new(),
        };
        check.resource(resource);
        let found = check.findings.into_iter();
        findings.extend(found.map(|finding| (index, node.line, finding)));
    }
    for (index, line, finding) in findings {
        tree.report(index, line, finding);
    }
}

/// The check of one resource.
struct Check<'a> {
    info: &'static TypeInfo,
    rules: &'a Rules,
    /// The property that is being checked: `Listeners[0].Port`.
    path: String,
    findings: Vec<Diagnostic>,
}

impl Check<'_> {
    fn resource(&mut self, resource: &Resource) {
        let rules = self.rules;
        let structure = rules.own();
        match resource
            .attributes
            .as_ref()
            .filter(|all| !all.overrides.is_empty())
        {
            None => self.structure(structure, &resource.properties),
            Some(all) => {
                let properties = Node::Object(resource.properties.clone());
                let mut body = Node::Object(Object::new().with("Properties", properties));
                apply_overrides(&mut body, &all.overrides);
                let properties = body.as_object().and_then(|body| body.get("Properties"));
                if let Some(properties) = properties.and_then(Node::as_object) {
                    self.structure(structure, properties);
                }
            }
        }
    }

    fn structure(&mut self, structure: &Structure, object: &Object) {
        if is_intrinsic(object) {
            return;
        }
        for relation in &structure.relations {
            self.relation(relation, object);
        }
        for (key, value) in object.iter() {
            if let Some(rule) = structure.rule(key) {
                let before = self.path.len();
                if before > 0 {
                    self.path.push('.');
                }
                self.path.push_str(key);
                self.value(rule, value);
                self.path.truncate(before);
            }
        }
    }

    fn value(&mut self, rule: &Rule, value: &Node) {
        match value {
            Node::Text(text) => self.text(rule, text),
            Node::Int(number) => self.number(rule, *number as f64),
            Node::Float(number) => self.number(rule, *number),
            Node::List(items) => self.list(rule, items),
            Node::Object(object) if is_intrinsic(object) => {}
            Node::Object(object) => self.object(rule, object),
            Node::Call("Fn::If", arguments) => {
                for branch in arguments.as_list().into_iter().flatten().skip(1) {
                    self.value(rule, branch);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, rule: &Rule, text: &str) {
        // CloudFormation puts a secret or parameter in its place.
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
        if text.contains("{{resolve:") {
            return;
        }
        self.listed(rule, text, text_literal(text));
        let length = text.chars().count();
        if let Some((bounds, how)) = broken(rule.length, length as f64) {
            let (what, advice) = match how {
                Ordering::Less => ("is too short", "make it longer"),
                _ => ("is too long", "shorten it"),
            };
            let finding = self.finding(&codes::ILLEGAL_LENGTH, what);
            let finding =
                finding.given(format!("{}, {}", shown(text), counted(length, "character")));
            self.found(
                finding.allowed(format!("{bounds} characters")),
                advice,
                text_literal(text),
            );
        }
        if rule.range.is_some()
            && let Ok(number) = text.parse()
        {
            self.number(rule, number);
        }
        if let Some(ranges) = rule.characters.filter(|ranges| !made_of(text, ranges)) {
            let finding = self.finding(
                &codes::ILLEGAL_FORMAT,
                "has characters that AWS does not take",
            );
            let finding = finding.given(shown(text)).allowed(range_words(ranges));
            self.found(finding, "leave the others out", text_literal(text));
        }
        for pattern in rule.patterns.iter().filter(|pattern| !pattern.holds(text)) {
            let finding = self.finding(
                &codes::ILLEGAL_FORMAT,
                "does not have the form that AWS takes",
            );
            let verb = if pattern.wanted {
                "matches"
            } else {
                "does not match"
            };
            let finding = finding.given(shown(text));
            let finding = finding.allowed(format!("a string that {verb} `{}`", pattern.text));
            self.found(finding, "write it in that form", text_literal(text));
        }
    }

    fn number(&mut self, rule: &Rule, number: f64) {
        let text = number.to_string();
        self.listed(rule, &text, text.clone());
        if let Some((bounds, how)) = broken(rule.range, number) {
            let (what, advice) = match how {
                Ordering::Less => ("is too small", "choose a larger number"),
                _ => ("is too large", "choose a smaller number"),
            };
            let finding = self.finding(&codes::OUT_OF_RANGE, what);
            self.found(finding.given(&text).allowed(bounds), advice, text);
        }
    }

    fn listed(&mut self, rule: &Rule, value: &str, literal: String) {
        if rule.lists(value) {
            return;
        }
        let finding = self.finding(&codes::UNLISTED_VALUE, "has a value that AWS does not list");
        let finding = finding.given(shown(value)).allowed(names(&rule.values));
        let advice = match nearest(value, rule.values.iter().copied()) {
            Some(listed) => format!("use `{listed}`, if you meant that"),
            None => "use one of the listed values".to_owned(),
        };
        self.found(finding, &advice, literal);
    }

    fn list(&mut self, rule: &Rule, items: &[Node]) {
        let fixed = items.iter().all(|item| !matches!(item, Node::Call(..)));
        if fixed {
            self.count(rule, items.len(), "item");
        }
        if rule.unique {
            let mut seen = HashSet::new();
            let twice = items
                .iter()
                .filter_map(Node::as_text)
                .find(|text| !seen.insert(*text));
            if let Some(text) = twice {
                let finding = self.finding(&codes::REPEATED_ITEM, "has an item twice");
                let finding = finding
                    .given(format!("{} twice", shown(text)))
                    .allowed("different items");
                self.findings.push(finding.help("leave one of them out"));
            }
        }
        let Some(rule) = &rule.items else {
            return;
        };
        for (index, item) in items.iter().enumerate() {
            let before = self.path.len();
            // Writing to a string can't fail.
            let _ = write!(self.path, "[{index}]");
            self.value(rule, item);
            self.path.truncate(before);
        }
    }

    fn object(&mut self, rule: &Rule, object: &Object) {
        let rules = self.rules;
        if let Some(structure) = rule.structure.and_then(|name| rules.structure(name)) {
            self.count(rule, object.len(), "property");
            self.structure(structure, object);
        } else if let Some(items) = &rule.items {
            self.count(rule, object.len(), "entry");
            for (key, value) in object.iter() {
                let before = self.path.len();
                let _ = write!(self.path, "[{key}]");
                self.value(items, value);
                self.path.truncate(before);
            }
        }
    }

    fn count(&mut self, rule: &Rule, count: usize, what: &str) {
        if let Some((bounds, how)) = broken(rule.count, count as f64) {
            let (few, advice) = match how {
                Ordering::Less => ("has too few elements", "add some"),
                _ => ("has too many elements", "leave some out"),
            };
            let finding = self.finding(&codes::ILLEGAL_COUNT, few);
            let finding = finding.given(counted(count, what)).allowed(bounds);
            self.findings.push(finding.help(advice));
        }
    }

    fn relation(&mut self, relation: &Relation, object: &Object) {
        // Whether a conditional value is there shows at deployment only.
        let unsure = |name: &str| matches!(object.get(name), Some(Node::Call("Fn::If", _)));
        let there = |name: &&str| object.get(name).is_some_and(|value| !is_absent(value));
        match relation {
            Relation::Required(wanted) => {
                for name in wanted.iter().filter(|name| !there(name)) {
                    let finding =
                        self.finding(&codes::MISSING_PROPERTY, &format!("lacks `{name}`"));
                    let finding = finding
                        .given(given(object))
                        .allowed(format!("`{name}` is required"));
                    self.findings.push(finding.help(format!("set `{name}`")));
                }
            }
            Relation::Excludes(one, others) if there(one) && !unsure(one) => {
                for other in others.iter().filter(|other| there(other) && !unsure(other)) {
                    let finding = self.finding(
                        &codes::EXCLUSIVE_PROPERTIES,
                        &format!(
                            "has two properties that exclude each other: `{one}` and `{other}`"
                        ),
                    );
                    let finding = finding.given(format!("`{one}` and `{other}`"));
                    let finding =
                        finding.allowed(format!("`{one}` without `{other}`, or the reverse"));
                    self.exclusion(finding, one, other);
                }
            }
            Relation::Requires(one, others) if there(one) && !unsure(one) => {
                for other in others.iter().filter(|other| !there(other)) {
                    let finding = self.finding(
                        &codes::DEPENDENT_PROPERTY,
                        &format!("has `{one}` without `{other}`"),
                    );
                    let finding = finding
                        .given(format!("`{one}`"))
                        .allowed(format!("`{one}` together with `{other}`"));
                    self.findings
                        .push(finding.help(format!("set `{other}`, or leave `{one}` out")));
                }
            }
            Relation::One(groups) | Relation::Some(groups) => {
                let exactly = matches!(relation, Relation::One(_));
                if groups.iter().flatten().any(|name| unsure(name)) {
                    return;
                }
                let found: Vec<_> = groups
                    .iter()
                    .filter(|group| group.iter().all(there))
                    .collect();
                if found.is_empty() || (exactly && found.len() > 1) {
                    let count = if exactly {
                        "exactly one"
                    } else {
                        "at least one"
                    };
                    let words: Vec<String> = groups.iter().map(|group| names(group)).collect();
                    let what = match found.is_empty() {
                        true => format!("has none of the alternatives, of which {count} is wanted"),
                        false => {
                            "has several of the alternatives, of which one is wanted".to_owned()
                        }
                    };
                    let finding = self.finding(&codes::ONE_OF_PROPERTIES, &what);
                    let finding = finding
                        .given(given(object))
                        .allowed(format!("{count} of {}", words.join("; ")));
                    let help = if found.is_empty() {
                        "set one of them"
                    } else {
                        "leave the others out"
                    };
                    self.findings.push(finding.help(help));
                }
            }
            _ => {}
        }
    }

    /// Adds that two properties exclude each other, unless that was said from the other's side.
    fn exclusion(&mut self, finding: Diagnostic, one: &str, other: &str) {
        let reverse = format!("`{other}` and `{one}`");
        let said = |before: &Diagnostic| {
            before.given.as_ref() == Some(&reverse) && before.message.contains(&reverse)
        };
        if !self.findings.iter().any(said) {
            self.findings.push(finding.help("leave one of them out"));
        }
    }

    /// A finding about the current property, or about the resource itself.
    fn finding(&self, code: &'static Code, what: &str) -> Diagnostic {
        let name = self.info.name;
        Diagnostic::error(
            code,
            match self.path.as_str() {
                "" => format!("`{name}` {what}"),
                path => format!("`{path}` of `{name}` {what}"),
            },
        )
    }

    /// Adds a finding about a literal, which has a way around.
    fn found(&mut self, finding: Diagnostic, advice: &str, literal: String) {
        self.findings.push(finding.help(format!(
            "{advice}; what AWS has come to take since passes as `unchecked({literal})`"
        )));
    }
}

/// How many characters of a value are shown.
const SHOWN: usize = 80;

fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        None => format!("`{text}`"),
        Some((end, _)) => format!("`{}…`", &text[..end]),
    }
}

/// Whether a text is made of the characters of some ranges, each a pair of its first and last.
fn made_of(text: &str, ranges: &str) -> bool {
    let pairs = ranges.as_bytes();
    let fits = |letter: u8| {
        pairs
            .chunks_exact(2)
            .any(|pair| (pair[0]..=pair[1]).contains(&letter))
    };
    text.bytes().all(fits)
}

/// Ranges in words: `a-z`, `0-9` and `_`.
fn range_words(ranges: &str) -> String {
    let letters: Vec<char> = ranges.chars().collect();
    let words: Vec<String> = letters
        .chunks_exact(2)
        .map(|pair| match pair {
            [first, last] if first == last => format!("`{first}`"),
            pair => format!("`{}-{}`", pair[0], pair[1]),
        })
        .collect();
    match words.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => words.concat(),
    }
}

/// A text as it is written in Rust, or a mark for it where it is long.
fn text_literal(text: &str) -> String {
    match text.chars().count() {
        0..=SHOWN => format!("{text:?}"),
        _ => "\"…\"".to_owned(),
    }
}

/// The bounds that a number breaks, and on which side.
fn broken(bounds: Option<Bounds>, number: f64) -> Option<(Bounds, Ordering)> {
    bounds.and_then(|bounds| Some((bounds, bounds.breach(number)?)))
}

fn counted(count: usize, what: &str) -> String {
    match (count, what.strip_suffix('y')) {
        (1, _) => format!("1 {what}"),
        (_, Some(stem)) => format!("{count} {stem}ies"),
        _ => format!("{count} {what}s"),
    }
}

/// How many names are listed.
const LISTED: usize = 24;

fn names(names: &[&str]) -> String {
    let quoted: Vec<String> = names
        .iter()
        .take(LISTED)
        .map(|name| format!("`{name}`"))
        .collect();
    match names.len().checked_sub(LISTED) {
        None | Some(0) => quoted.join(", "),
        Some(more) => format!("{} and {more} more", quoted.join(", ")),
    }
}

fn given(object: &Object) -> String {
    let keys: Vec<&str> = object.iter().map(|(key, _)| key).collect();
    match keys.as_slice() {
        [] => "no property".to_owned(),
        keys => names(keys),
    }
}

fn is_absent(value: &Node) -> bool {
    matches!(value, Node::Null | Node::Pseudo("AWS::NoValue"))
}

/// An intrinsic that was written as free JSON.
fn is_intrinsic(object: &Object) -> bool {
    let mut keys = object.iter().map(|(key, _)| key);
    keys.any(|key| key.starts_with("Fn::") || (key == "Ref" && object.len() == 1))
}
