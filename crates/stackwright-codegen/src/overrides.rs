//! The hand-kept table: what both specifications lack or get wrong, in `overrides.json`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::error::{Doing, Result};

/// The table. Kinds are written as `module::Kind`, properties as `AWS::Service::Type.Property` or
/// `AWS::Service::Type/PropertyType.Property`.
#[derive(Debug, Default)]
pub struct Overrides {
    /// The modules of the services for people who run containers: the crate's default.
    pub containers: BTreeSet<String>,
    /// Features that turn on several modules, which then have no feature of their own: a registry
    /// takes a limited number of features.
    pub groups: BTreeMap<String, BTreeSet<String>>,
    /// Kinds that `stackwright_contract::kind` defines.
    pub contract: BTreeSet<String>,
    /// The kind of an attribute or property of a resource type, where the rule's name is not it.
    pub kinds: BTreeMap<String, String>,
    /// Relation targets that are no id, name or ARN.
    pub ignored: BTreeSet<String>,
    /// Kinds that accept several others.
    pub unions: BTreeMap<String, Union>,
    /// Kinds that a relation names, but that are only one of what the property takes.
    pub widened: BTreeMap<String, String>,
    /// The target that a `format` of the schemas means.
    pub formats: BTreeMap<String, String>,
    /// Names of properties and attributes whose kind is the same wherever they appear.
    pub names: BTreeMap<String, String>,
    /// The kinds of properties whose names end like this, whatever stands before it.
    pub suffixes: BTreeMap<String, String>,
    /// The kinds that patterns with these beginnings tell.
    pub patterns: BTreeMap<String, String>,
    /// Names that look like ids, but name parts of the resource itself, accounts, or what no template
    /// makes. They are left out of the coverage.
    pub locals: BTreeSet<String>,
    /// Words that say which part a resource plays, and stand before the name of a kind: `Source`.
    pub roles: BTreeSet<String>,
    /// Properties and attributes whose kind is stated outright; `String` for none.
    pub exact: BTreeMap<String, String>,
    /// Which attribute of a resource yields a kind that `Ref` may not.
    pub yields: BTreeMap<String, String>,
    /// Why a reviewer looks at a property of this name, beyond what the specification marks.
    pub security: BTreeMap<String, String>,
    /// Resource types that hold data, beyond those that the specification marks.
    pub stateful: BTreeSet<String>,
    /// How resource types take tags of which the specification does not know, in its own form.
    pub tagged: BTreeMap<String, Value>,
    /// Parts of what the schemas say of a resource type's properties together that the service does not
    /// insist on, in the form of the rules: `requires A B`.
    pub refuted: BTreeMap<String, BTreeSet<String>>,
}

/// A kind that accepts several others.
#[derive(Clone, Debug, Default)]
pub struct Union {
    /// What it is.
    pub doc: String,
    /// The kinds that it accepts.
    pub members: BTreeSet<String>,
}

impl Overrides {
    /// The feature that turns a module on.
    pub fn feature<'a>(&'a self, module: &'a str) -> &'a str {
        let group = self
            .groups
            .iter()
            .find(|(_, modules)| modules.contains(module));
        group.map_or(module, |(name, _)| name)
    }

    /// The table that is checked in.
    ///
    /// # Errors
    /// A table that is not JSON.
    pub fn checked_in() -> Result<Self> {
        Self::parse(include_str!("../overrides.json"))
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Text that is not JSON.
    pub fn parse(text: &str) -> Result<Self> {
        let table: Value = serde_json::from_str(text).doing("parsing overrides.json")?;
        let map = |key: &str| -> BTreeMap<String, String> {
            let entries = table[key].as_object().into_iter().flatten();
            entries
                .filter_map(|(key, value)| Some((key.clone(), value.as_str()?.into())))
                .collect()
        };
        let set = |value: &Value| -> BTreeSet<String> {
            let items = value.as_array().into_iter().flatten();
            items
                .filter_map(|item| item.as_str().map(str::to_owned))
                .collect()
        };
        let unions = table["unions"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, union)| {
                let doc = union["doc"].as_str().unwrap_or_default().to_owned();
                (
                    name.clone(),
                    Union {
                        doc,
                        members: set(&union["members"]),
                    },
                )
            });
        Ok(Self {
            containers: set(&table["containers"]),
            groups: table["groups"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, modules)| (name.clone(), set(modules)))
                .collect(),
            contract: set(&table["contract"]),
            kinds: map("kinds"),
            ignored: set(&table["ignored"]),
            unions: unions.collect(),
            widened: map("widened"),
            formats: map("formats"),
            names: map("names"),
            suffixes: map("suffixes"),
            patterns: map("patterns"),
            locals: set(&table["locals"]),
            roles: set(&table["roles"]),
            exact: map("exact"),
            yields: map("yields"),
            security: map("security"),
            stateful: set(&table["stateful"]),
            tagged: table["tagged"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, tags)| (name.clone(), tags.clone()))
                .collect(),
            refuted: table["refuted"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, relations)| (name.clone(), set(relations)))
                .collect(),
        })
    }
}
