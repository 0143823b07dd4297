//! Which kind of id, name or ARN a string is.
//!
//! A kind is known by what yields it: a resource type and the property or attribute that holds it.
//! What `Ref` returns, a resource's own ARN and every target of a relation is a kind. A property has
//! the kind of its targets, or the one that its name or its pattern tells. Where these are several of one
//! resource type, it takes each of them; where there is none, any string: refusing what CloudFormation
//! takes would be worse than taking too much.

use std::collections::{BTreeMap, BTreeSet};

use crate::arns::{self, Shape};
use crate::docs;
use crate::error::{Error, Result};
use crate::model::{Property, Resource, Service};
use crate::naming;
use crate::overrides::{Overrides, Union};

/// Every kind, and what has which.
#[derive(Debug, Default)]
pub struct Kinds {
    /// The documentation of each kind, by `module::Kind`.
    pub all: BTreeMap<String, String>,
    /// The kind of a property or attribute of a resource type, `AWS::EC2::VPC.VpcId`.
    by_target: BTreeMap<String, String>,
    /// What a resource of a type yields: the kind and the attribute, or none for `Ref`.
    pub yields: BTreeMap<String, Vec<(String, Option<String>)>>,
    /// Kinds that accept several others.
    pub unions: BTreeMap<String, Union>,
    /// How many string properties look like an id, and how many of these have a kind.
    pub coverage: Coverage,
}

/// How many of the properties that look like an id are typed.
#[derive(Debug, Default)]
pub struct Coverage {
    /// String properties, lists included, whose names end like an id, or that have a kind.
    pub ids: usize,
    /// Those that have a kind.
    pub typed: usize,
    /// Those that have none, `AWS::EC2::Instance.KernelId`.
    pub plain: Vec<String>,
}

/// Finds the kinds and notes them in the properties and attributes.
///
/// # Errors
/// An override that names what does not exist.
pub fn assign(services: &mut [Service], overrides: &Overrides) -> Result<Kinds> {
    let mut kinds = Kinds::default();
    for kind in &overrides.contract {
        kinds.all.insert(kind.clone(), String::new());
    }
    let targets = relation_targets(services, overrides);
    for resource in services.iter().flat_map(|service| &service.resources) {
        kinds.declare(resource, &targets, overrides);
    }
    for (name, union) in &overrides.unions {
        kinds.add_union(name.clone(), union.clone());
    }
    let arns = arns::shapes(services);
    let mut made = BTreeMap::new();
    for (name, union) in &overrides.unions {
        let members: Vec<_> = union
            .members
            .iter()
            .filter(|kind| !kinds.all.contains_key(*kind))
            .collect();
        if !members.is_empty() {
            return Err(Error(format!("union {name}: no such kind {members:?}")));
        }
    }
    let mut unused: BTreeSet<&String> = overrides.exact.keys().collect();
    for resource in services
        .iter_mut()
        .flat_map(|service| &mut service.resources)
    {
        let (name, noun, module) = (
            resource.name.clone(),
            resource.noun.clone(),
            resource.module.clone(),
        );
        let own = match resource.reference.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        };
        let mut rule = Rule {
            kinds: &kinds,
            overrides,
            arns: &arns,
            module: &module,
            noun: &noun,
            made: &mut made,
        };
        let mut coverage = Coverage::default();
        for (key, property) in &mut resource.properties {
            let path = format!("{name}.{key}");
            unused.remove(&path);
            let others = |target: &String| *target != path;
            let names_itself =
                own.as_ref() == Some(key) && !target_paths(property, overrides).iter().any(others);
            property.kind = rule.property(&path, key, property, names_itself)?;
            coverage.count(path, key, property, names_itself, overrides);
        }
        for structure in resource.types.values_mut() {
            for (key, property) in &mut structure.properties {
                let path = format!("{name}/{}.{key}", structure.name);
                unused.remove(&path);
                property.kind = rule.property(&path, key, property, false)?;
                coverage.count(path, key, property, false, overrides);
            }
        }
        for (key, attribute) in &mut resource.attributes {
            let path = format!("{name}.{key}");
            unused.remove(&path);
            if attribute.shape.is_text() {
                attribute.kind = rule.attribute(&path, key);
            }
        }
        kinds.coverage.add(coverage);
    }
    if let Some(path) = unused.first() {
        return Err(Error(format!(
            "overrides.json: no property or attribute `{path}`"
        )));
    }
    let named = overrides
        .exact
        .values()
        .chain(overrides.names.values())
        .chain(overrides.widened.values())
        .chain(overrides.suffixes.values());
    if let Some(kind) = named
        .filter(|kind| *kind != "String")
        .find(|kind| !kinds.all.contains_key(*kind))
    {
        return Err(Error(format!("overrides.json: no kind `{kind}`")));
    }
    for (name, union) in made {
        kinds.add_union(name, union);
    }
    kinds.add_union_yields();
    Ok(kinds)
}

/// Every property or attribute that a relation or a format names.
fn relation_targets(services: &[Service], overrides: &Overrides) -> BTreeSet<String> {
    let resources = services.iter().flat_map(|service| &service.resources);
    let properties = resources.flat_map(|resource| {
        let nested = resource
            .types
            .values()
            .flat_map(|structure| structure.properties.values());
        resource.properties.values().chain(nested)
    });
    properties
        .flat_map(|property| target_paths(property, overrides))
        .collect()
}

/// What a property refers to, as `AWS::EC2::VPC.VpcId`.
fn target_paths(property: &Property, overrides: &Overrides) -> BTreeSet<String> {
    let relations = property
        .targets
        .relations
        .iter()
        .map(|(of, name)| format!("{of}.{name}"));
    let formats = property
        .targets
        .formats
        .iter()
        .filter_map(|format| overrides.formats.get(format));
    let targets = relations.chain(formats.cloned());
    targets
        .filter(|target| !overrides.ignored.contains(target))
        .collect()
}

impl Kinds {
    /// The kinds that a resource type yields.
    fn declare(&mut self, resource: &Resource, targets: &BTreeSet<String>, overrides: &Overrides) {
        let returned = match resource.reference.as_slice() {
            [one] => Some(one),
            _ => None,
        };
        let own_arn = |name: &str| {
            naming::snake(name) == "arn"
                || naming::kind(&resource.noun, "Arn") == naming::pascal(name)
        };
        let mut names: Vec<&String> = returned.into_iter().collect();
        for name in resource.attributes.keys().chain(resource.properties.keys()) {
            let path = format!("{}.{name}", resource.name);
            let wanted = targets.contains(&path) || overrides.kinds.contains_key(&path);
            let arn = resource.attributes.contains_key(name) && own_arn(name);
            if Some(name) != returned && (wanted || arn) {
                names.push(name);
            }
        }
        for name in names {
            let path = format!("{}.{name}", resource.name);
            if overrides.ignored.contains(&path) {
                continue;
            }
            if let Some(kind) = overrides.exact.get(&path).filter(|kind| *kind != "String") {
                // It names another resource.
                self.by_target.insert(path, kind.clone());
                continue;
            }
            let kind = match overrides.kinds.get(&path) {
                Some(kind) => kind.clone(),
                None => format!(
                    "{}::{}",
                    resource.module,
                    naming::kind(&resource.noun, name)
                ),
            };
            self.by_target.insert(path, kind.clone());
            if Some(name) != returned && !resource.attributes.contains_key(name) {
                continue;
            }
            let doc = resource
                .attributes
                .get(name)
                .map(|attribute| attribute.doc.as_str());
            let doc = doc.or(resource
                .properties
                .get(name)
                .map(|property| property.doc.as_str()));
            let doc = match docs::first_sentence(doc.unwrap_or_default()) {
                sentence if sentence.is_empty() => format!("`{name}` of an `{}`.", resource.name),
                sentence => format!("`{name}` of an `{}`: {sentence}.", resource.name),
            };
            self.all.entry(kind.clone()).or_insert(doc);
            let attribute = (Some(name) != returned).then(|| name.clone());
            let attribute = match overrides.yields.get(&format!("{} {kind}", resource.name)) {
                Some(instead) => Some(instead.clone()),
                None => attribute,
            };
            let yields = self.yields.entry(resource.name.clone()).or_default();
            if yields.iter().all(|(known, _)| *known != kind)
                && kind.starts_with(&format!("{}::", resource.module))
            {
                yields.push((kind, attribute));
            }
        }
    }

    fn add_union(&mut self, name: String, union: Union) {
        self.all.insert(name.clone(), union.doc.clone());
        self.unions.insert(name, union);
    }

    /// A resource that yields a member of a union stands for the union, by the first such member.
    fn add_union_yields(&mut self) {
        for yields in self.yields.values_mut() {
            for (name, union) in &self.unions {
                let member = yields.iter().find(|(kind, _)| union.members.contains(kind));
                if let Some((_, attribute)) = member.cloned() {
                    yields.push((name.clone(), attribute));
                }
            }
        }
    }

    /// The kind that `Ref` of a resource type returns, where it is one.
    pub fn of_reference(&self, resource: &Resource) -> Option<&String> {
        match resource.reference.as_slice() {
            [one] => self.by_target.get(&format!("{}.{one}", resource.name)),
            _ => None,
        }
    }
}

/// How the kind of a property of one resource type is found.
struct Rule<'a> {
    kinds: &'a Kinds,
    overrides: &'a Overrides,
    arns: &'a [Shape],
    module: &'a str,
    noun: &'a str,
    /// The unions that properties turn out to need.
    made: &'a mut BTreeMap<String, Union>,
}

impl Rule<'_> {
    /// `names_itself`: the property is the resource's own new name, which no other resource yields.
    fn property(
        &mut self,
        path: &str,
        key: &str,
        property: &Property,
        names_itself: bool,
    ) -> Result<Option<String>> {
        if !property.shape.is_text() {
            return Ok(None);
        }
        if let Some(kind) = self.overrides.exact.get(path) {
            return Ok((kind != "String").then(|| kind.clone()));
        }
        if names_itself {
            return Ok(None);
        }
        let mut found = BTreeSet::new();
        for target in target_paths(property, self.overrides) {
            match self
                .kinds
                .by_target
                .get(&target)
                .or(self.overrides.kinds.get(&target))
            {
                Some(kind) if self.kinds.all.contains_key(kind) => found.insert(kind.clone()),
                // A target that we do not know may be anything.
                _ => return Ok(None),
            };
        }
        let widened = found
            .into_iter()
            .map(|kind| match self.overrides.widened.get(&kind) {
                Some(union) => union.clone(),
                None => kind,
            });
        let found: BTreeSet<String> = widened.collect();
        let mut found: Vec<&String> = found.iter().collect();
        // A union among the kinds swallows its members.
        let unions = &self.kinds.unions;
        let swallowed: BTreeSet<&String> = found
            .iter()
            .filter_map(|kind| unions.get(*kind))
            .flat_map(|union| &union.members)
            .collect();
        found.retain(|kind| !swallowed.contains(kind));
        Ok(match found.as_slice() {
            [] => {
                let told = self.by_name(key, true).or_else(|| self.either(key));
                told.or_else(|| self.by_pattern(property))
            }
            [kind] => Some((*kind).clone()),
            several => {
                let holds = unions
                    .iter()
                    .filter(|(_, union)| several.iter().all(|kind| union.members.contains(*kind)));
                let least = holds.min_by_key(|(_, union)| union.members.len());
                let several: BTreeSet<String> =
                    several.iter().map(|kind| (*kind).clone()).collect();
                least
                    .map(|(name, _)| name.clone())
                    .or_else(|| self.union(several))
            }
        })
    }

    /// The id or the ARN, where a property is an `…Identifier` that nothing yields as such.
    fn either(&mut self, key: &str) -> Option<String> {
        let pascal = naming::pascal(&naming::singular(key));
        let stem = pascal.strip_suffix("Identifier")?;
        let ways: BTreeSet<String> = ["Id", "Arn", "Name"]
            .iter()
            .map(|end| format!("{}::{stem}{end}", self.module))
            .filter(|kind| self.kinds.all.contains_key(kind))
            .collect();
        if ways.len() > 1 {
            self.union(ways)
        } else {
            None
        }
    }

    /// A kind that takes each of several that one resource type yields: `KeyArnOrId`.
    fn union(&mut self, members: BTreeSet<String>) -> Option<String> {
        let yielded = |yields: &&Vec<(String, Option<String>)>| {
            members
                .iter()
                .all(|member| yields.iter().any(|(kind, _)| kind == member))
        };
        let first = members.first()?;
        self.kinds.yields.values().find(yielded)?;
        let words: Vec<&str> = members
            .iter()
            .skip(1)
            .map(|member| last_word(member))
            .collect();
        let name = format!("{first}Or{}", words.join("Or"));
        let named: Vec<String> = members.iter().map(|member| format!("`{member}`")).collect();
        let doc = format!("A {}.", named.join(" or a "));
        self.made.insert(name.clone(), Union { doc, members });
        Some(name)
    }

    /// The kind that the shape of an ARN or of an id tells.
    fn by_pattern(&self, property: &Property) -> Option<String> {
        let pattern = property.targets.pattern.as_deref()?;
        let starts = |(start, _): &(&String, &String)| pattern.starts_with(start.as_str());
        let known = |kind: &String| self.kinds.all.contains_key(kind);
        let by_start = self
            .overrides
            .patterns
            .iter()
            .find(starts)
            .map(|(_, kind)| kind.clone());
        by_start
            .or_else(|| arns::told(self.arns, pattern))
            .filter(known)
    }

    fn attribute(&self, path: &str, key: &str) -> Option<String> {
        if let Some(kind) = self.overrides.exact.get(path) {
            return (kind != "String").then(|| kind.clone());
        }
        let known = self
            .kinds
            .by_target
            .get(path)
            .filter(|kind| self.kinds.all.contains_key(*kind));
        known.cloned().or_else(|| self.by_name(key, true))
    }

    /// The kind that a name tells alone: one of the table, an id or ARN that the same service yields
    /// under that name or under what follows a word for its part, or one that the name's end tells.
    fn by_name(&self, key: &str, plural: bool) -> Option<String> {
        if let Some(kind) = self.overrides.names.get(key) {
            return (kind != "String").then(|| kind.clone());
        }
        let pascal = naming::pascal(key);
        let own = self.own_kind(&pascal).or_else(|| {
            let role = self
                .overrides
                .roles
                .iter()
                .find(|role| pascal.starts_with(*role))?;
            self.own_kind(&pascal[role.len()..])
        });
        let by_end = || {
            let suffixes = &self.overrides.suffixes;
            let found = suffixes.iter().filter(|(end, _)| pascal.ends_with(*end));
            found
                .max_by_key(|(end, _)| end.len())
                .map(|(_, kind)| kind.clone())
        };
        if let Some(kind) = own.or_else(by_end) {
            return Some(kind);
        }
        let singular = naming::singular(key);
        if plural && singular != key {
            self.by_name(&singular, false)
        } else {
            None
        }
    }

    /// The id or ARN of this name that the same service yields.
    fn own_kind(&self, pascal: &str) -> Option<String> {
        let says_id = ["Id", "Arn", "Identifier"]
            .iter()
            .any(|end| pascal.ends_with(end));
        let candidate = format!("{}::{pascal}", self.module);
        let known = says_id && self.kinds.all.contains_key(&candidate);
        (known && pascal != naming::kind(self.noun, "Id")).then_some(candidate)
    }
}

/// `Arn` of `kms::KeyArn`.
fn last_word(kind: &str) -> &str {
    let start = kind.rfind(|letter: char| letter.is_ascii_uppercase());
    &kind[start.unwrap_or_default()..]
}

impl Coverage {
    fn count(
        &mut self,
        path: String,
        key: &str,
        property: &Property,
        names_itself: bool,
        overrides: &Overrides,
    ) {
        let singular = naming::singular(key);
        let looks = ["Id", "ID", "Arn", "ARN", "Identifier"]
            .iter()
            .any(|end| singular.ends_with(end));
        let local = overrides.locals.contains(&singular);
        if !property.shape.is_text() || names_itself {
            return;
        }
        if property.kind.is_some() {
            self.ids += 1;
            self.typed += 1;
        } else if looks && !local {
            self.ids += 1;
            self.plain.push(path);
        }
    }

    fn add(&mut self, other: Coverage) {
        self.ids += other.ids;
        self.typed += other.typed;
        self.plain.extend(other.plain);
    }
}
