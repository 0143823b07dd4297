//! What changed between two specifications, by the facts of both.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::error::{Doing, Result};
use crate::output::Files;

/// The facts of every type in the files of the services.
///
/// # Errors
/// A file that is no JSON object.
pub fn types(files: &Files) -> Result<BTreeMap<String, Value>> {
    let mut types = BTreeMap::new();
    for (path, text) in files {
        let file: Map<String, Value> =
            serde_json::from_str(text).doing(format!("parsing {path}"))?;
        types.extend(file);
    }
    Ok(types)
}

/// The changes, a line each: types first, then what changed of each type.
pub fn changes(old: &BTreeMap<String, Value>, new: &BTreeMap<String, Value>) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(
        new.keys()
            .filter(|name| !old.contains_key(*name))
            .map(|name| format!("{name}: added")),
    );
    lines.extend(
        old.keys()
            .filter(|name| !new.contains_key(*name))
            .map(|name| format!("{name}: removed")),
    );
    for (name, after) in new {
        if let Some(before) = old.get(name) {
            let found = of_type(before, after);
            lines.extend(found.into_iter().map(|change| format!("{name}: {change}")));
        }
    }
    lines
}

/// The lists of facts whose entries may come and go, and what an entry is called.
const LISTS: [(&str, &str); 5] = [
    ("attributes", "attribute"),
    ("createOnly", "create-only property"),
    ("replaces", "replacing property"),
    ("required", "required property"),
    ("writeOnly", "write-only property"),
];

fn of_type(before: &Value, after: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    let (old, new) = (shapes(before), shapes(after));
    for (path, shape) in &new {
        match old.get(path) {
            None => lines.push(format!("property `{path}` added: {shape}")),
            Some(was) if was != shape => {
                lines.push(format!("property `{path}` is {shape}, was {was}"))
            }
            Some(_) => {}
        }
    }
    let gone = old.keys().filter(|path| !new.contains_key(*path));
    lines.extend(gone.map(|path| format!("property `{path}` removed")));
    for (key, what) in LISTS {
        let (old, new) = (names(&before[key]), names(&after[key]));
        // A property that is new, or gone, has been said above.
        let stays = |path: &&&str| {
            key == "attributes"
                || (before["properties"].get(**path).is_some()
                    && after["properties"].get(**path).is_some())
                || path.contains('/')
        };
        lines.extend(
            new.difference(&old)
                .filter(|path| key == "required" || stays(path))
                .map(|path| format!("{what} `{path}` added")),
        );
        lines.extend(
            old.difference(&new)
                .filter(stays)
                .map(|path| format!("{what} `{path}` removed")),
        );
    }
    if names(&before["ref"]) != names(&after["ref"]) {
        lines.push(format!(
            "`Ref` returns {}, was {}",
            after["ref"], before["ref"]
        ));
    }
    lines
}

fn shapes(facts: &Value) -> BTreeMap<&str, &str> {
    let entries = facts["properties"].as_object().into_iter().flatten();
    entries
        .filter_map(|(path, shape)| Some((path.as_str(), shape.as_str()?)))
        .collect()
}

fn names(list: &Value) -> BTreeSet<&str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_added_removed_or_made_required_is_said() {
        let old = json!({
            "AWS::A::Gone": {},
            "AWS::A::Kept": {
                "attributes": ["Arn"],
                "properties": { "Mode": "string: a | b", "Old": "string", "Size": "integer" },
                "ref": ["Name"],
            },
        });
        let new = json!({
            "AWS::A::Kept": {
                "attributes": ["Id"],
                "properties": { "Mode": "string: a | b | c", "Size": "integer", "Young": "boolean" },
                "ref": ["Id"],
                "required": ["Size"],
            },
            "AWS::A::New": {},
        });
        let map = |value: Value| {
            value
                .as_object()
                .cloned()
                .unwrap_or_default()
                .into_iter()
                .collect()
        };
        assert_eq!(
            changes(&map(old), &map(new)),
            [
                "AWS::A::New: added",
                "AWS::A::Gone: removed",
                "AWS::A::Kept: property `Mode` is string: a | b | c, was string: a | b",
                "AWS::A::Kept: property `Young` added: boolean",
                "AWS::A::Kept: property `Old` removed",
                "AWS::A::Kept: attribute `Id` added",
                "AWS::A::Kept: attribute `Arn` removed",
                "AWS::A::Kept: required property `Size` added",
                "AWS::A::Kept: `Ref` returns [\"Id\"], was [\"Name\"]",
            ]
        );
    }
}
