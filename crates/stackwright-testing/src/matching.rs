//! Patterns for the parts of a template that a test cares about.
//!
//! A pattern is a JSON value, usually written with `serde_json::json!`, in which the functions of
//! this module stand for what varies. Elsewhere a pattern means: an object has at least these keys,
//! an array has exactly these elements in this order, anything else is equal. That is how
//! `Match.objectLike` of aws-cdk-lib/assertions reads a pattern.
//!
//! ```
//! use serde_json::json;
//! use stackwright_testing::matching::{any, array_with, differences};
//!
//! let pattern = json!({ "Tags": array_with([json!({ "Key": "Name", "Value": any() })]) });
//! let subnet = json!({ "Tags": [{ "Key": "Team", "Value": "a" }, { "Key": "Name", "Value": "b" }] });
//! assert!(differences(&pattern, &subnet).is_empty());
//! ```

use serde_json::{Map, Value, json};

/// The only key of the object that stands for a matcher inside a pattern. CloudFormation has no key
/// with a colon in that place.
const MATCHER: &str = "stackwright:matcher";

fn matcher(name: &str, pattern: Value) -> Value {
    json!({ MATCHER: [name, pattern] })
}

/// Any value but `null`; the key must be there.
pub fn any() -> Value {
    matcher("any", Value::Null)
}

/// The key is not there.
pub fn absent() -> Value {
    matcher("absent", Value::Null)
}

/// An array that has at least these elements, in this order, with others before, between or after.
pub fn array_with(patterns: impl IntoIterator<Item = Value>) -> Value {
    matcher("array_with", patterns.into_iter().collect())
}

/// An object that has at least these keys. This is how an object in a pattern reads anyway; written
/// out, it ends an [`object_equals`] further up.
pub fn object_like(pattern: Value) -> Value {
    matcher("object_like", pattern)
}

/// An object that has these keys and no other, at every depth.
pub fn object_equals(pattern: Value) -> Value {
    matcher("object_equals", pattern)
}

/// Anything that does not match the pattern.
pub fn not(pattern: Value) -> Value {
    matcher("not", pattern)
}

/// A string that contains this one.
pub fn string_containing(part: &str) -> Value {
    matcher("string_containing", part.into())
}

/// A string that is JSON and, read as such, matches the pattern: a dashboard, a state machine.
pub fn serialized_json(pattern: Value) -> Value {
    matcher("serialized_json", pattern)
}

/// Where a value does not match a pattern: one line for each place, none where it matches.
pub fn differences(pattern: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Comparison {
        exact: false,
        found: &mut found,
    }
    .check(pattern, Some(value), "");
    found
}

struct Comparison<'a> {
    exact: bool,
    found: &'a mut Vec<String>,
}

impl Comparison<'_> {
    fn check(&mut self, pattern: &Value, value: Option<&Value>, path: &str) {
        if let Some((name, argument)) = as_matcher(pattern) {
            return self.apply(name, argument, value, path);
        }
        match (pattern, value) {
            (_, None) => self.report(path, format_args!("missing, expected {pattern}")),
            (Value::Object(keys), Some(Value::Object(entries))) => {
                self.object(keys, entries, path);
            }
            (Value::Array(patterns), Some(Value::Array(items))) => {
                for (index, pattern) in patterns.iter().enumerate() {
                    self.check(pattern, items.get(index), &below(path, &index.to_string()));
                }
                for (index, item) in items.iter().enumerate().skip(patterns.len()) {
                    self.report(
                        &below(path, &index.to_string()),
                        format_args!("unexpected {item}"),
                    );
                }
            }
            (_, Some(value)) if pattern != value => {
                self.report(path, format_args!("expected {pattern}, found {value}"));
            }
            _ => {}
        }
    }

    fn object(&mut self, keys: &Map<String, Value>, entries: &Map<String, Value>, path: &str) {
        for (key, pattern) in keys {
            self.check(pattern, entries.get(key), &below(path, key));
        }
        if self.exact {
            for (key, value) in entries.iter().filter(|(key, _)| !keys.contains_key(*key)) {
                self.report(&below(path, key), format_args!("unexpected {value}"));
            }
        }
    }

    fn apply(&mut self, name: &str, argument: &Value, value: Option<&Value>, path: &str) {
        match (name, value) {
            ("absent", None) => {}
            ("absent", Some(value)) => {
                self.report(path, format_args!("expected nothing, found {value}"));
            }
            ("any", Some(value)) if !value.is_null() => {}
            ("any", _) => self.report(path, "missing, expected any value"),
            ("not", value) => {
                let mut found = Vec::new();
                Comparison {
                    exact: self.exact,
                    found: &mut found,
                }
                .check(argument, value, path);
                if found.is_empty() {
                    self.report(path, format_args!("matches {argument}, which it must not"));
                }
            }
            (_, None) => self.report(path, format_args!("missing, expected {argument}")),
            ("object_like", value) => {
                Comparison {
                    exact: false,
                    found: self.found,
                }
                .check(argument, value, path);
            }
            ("object_equals", value) => {
                Comparison {
                    exact: true,
                    found: self.found,
                }
                .check(argument, value, path);
            }
            ("string_containing", Some(value)) => {
                let part = argument.as_str().unwrap_or_default();
                if !value.as_str().is_some_and(|text| text.contains(part)) {
                    self.report(
                        path,
                        format_args!("expected a string with {argument} in it, found {value}"),
                    );
                }
            }
            ("serialized_json", Some(value)) => {
                match value.as_str().map(serde_json::from_str::<Value>) {
                    Some(Ok(inner)) => self.check(argument, Some(&inner), path),
                    _ => self.report(path, format_args!("expected a JSON text, found {value}")),
                }
            }
            (_, Some(value)) => self.subsequence(argument, value, path),
        }
    }

    /// `array_with`: each pattern is looked for after the place where the one before it was found.
    fn subsequence(&mut self, patterns: &Value, value: &Value, path: &str) {
        let (Some(patterns), Some(items)) = (patterns.as_array(), value.as_array()) else {
            return self.report(path, format_args!("expected an array, found {value}"));
        };
        let mut rest = items.iter();
        for pattern in patterns {
            let exact = self.exact;
            let matches = |item: &Value| {
                let mut found = Vec::new();
                Comparison {
                    exact,
                    found: &mut found,
                }
                .check(pattern, Some(item), "");
                found.is_empty()
            };
            if !rest.any(matches) {
                return self.report(path, format_args!("no element like {pattern} in {value}"));
            }
        }
    }

    fn report(&mut self, path: &str, what: impl std::fmt::Display) {
        let path = if path.is_empty() { "/" } else { path };
        self.found.push(format!("{path}: {what}"));
    }
}

fn as_matcher(pattern: &Value) -> Option<(&str, &Value)> {
    let call = pattern.get(MATCHER)?;
    Some((call.get(0)?.as_str()?, call.get(1)?))
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}/{key}")
    }
}
