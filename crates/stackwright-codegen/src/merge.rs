//! The two specifications as one [model](crate::model).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::error::{Doing, Error, Result};
use crate::load::Sources;
use crate::model::{
    Attribute, Property, PropertyType, Resource, Service, Shape, TagFormat, Tags, Targets, Update,
};
use crate::naming;
use crate::overrides::Overrides;

/// Entities of the service specification by their `$id`.
type Entities<'a> = BTreeMap<&'a str, &'a Value>;

/// Every module that the overrides name is there.
///
/// # Errors
/// The first that is not.
pub fn check_modules(services: &[Service], overrides: &Overrides) -> Result<()> {
    let there: BTreeSet<&String> = services.iter().map(|service| &service.module).collect();
    let mut named = overrides
        .groups
        .values()
        .flatten()
        .chain(&overrides.containers);
    match named.find(|module| !there.contains(module)) {
        Some(missing) => Err(Error(format!(
            "overrides.json: no service has the module `{missing}`"
        ))),
        None => Ok(()),
    }
}

/// Builds every service, by module.
///
/// # Errors
/// Two services with one module, or a structure that the specification did not have before.
pub fn merge(sources: &Sources, overrides: &Overrides) -> Result<Vec<Service>> {
    let schema = &sources.spec["schema"];
    let resources = entities(schema, "resource")?;
    let types = entities(schema, "typeDefinition")?;
    let mut services: BTreeMap<String, Service> = BTreeMap::new();
    let is_known = |name: &&String| {
        resources
            .values()
            .any(|it| text(it, "cloudFormationType") == *name)
    };
    if let Some(name) = overrides.tagged.keys().find(|name| !is_known(name)) {
        return Err(Error(format!("overrides.json: no resource type `{name}`")));
    }
    for entity in resources.values() {
        let name = text(entity, "cloudFormationType");
        let (namespace, noun) = name
            .rsplit_once("::")
            .doing(format!("{name} has no namespace"))?;
        let module = naming::module(namespace);
        let service = services.entry(module.clone()).or_insert_with(|| Service {
            namespace: namespace.to_owned(),
            feature: overrides.feature(&module).to_owned(),
            module: module.clone(),
            resources: Vec::new(),
            enumerations: BTreeMap::new(),
        });
        if service.namespace != namespace {
            let other = &service.namespace;
            return Err(Error(format!(
                "{namespace} and {other} give the module `{module}`"
            )));
        }
        let lint = sources.schemas.get(name).unwrap_or(&Value::Null);
        let merge = Merge {
            types: &types,
            lint,
            overrides,
        };
        let mut resource = merge.resource(entity, noun, &module).doing(name)?;
        resource.stateful |= overrides.stateful.contains(name);
        service.resources.push(resource);
    }
    for service in services.values_mut() {
        service
            .resources
            .sort_by(|left, right| left.noun.cmp(&right.noun));
    }
    Ok(services.into_values().collect())
}

fn entities<'a>(schema: &'a Value, kind: &str) -> Result<Entities<'a>> {
    let list = schema[kind]["entities"].as_array();
    let list = list.doing(format!("db.json has no entities of `{kind}`"))?;
    Ok(list
        .iter()
        .map(|entity| (text(entity, "$id"), entity))
        .collect())
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn texts(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    items
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// One resource type in both sources.
struct Merge<'a> {
    types: &'a Entities<'a>,
    lint: &'a Value,
    overrides: &'a Overrides,
}

impl Merge<'_> {
    fn resource(&self, entity: &Value, noun: &str, module: &str) -> Result<Resource> {
        let paths = |key: &str| -> BTreeSet<String> {
            let pointers = texts(&self.lint[key]).into_iter();
            pointers
                .filter_map(|path| Some(path.strip_prefix("/properties/")?.to_owned()))
                .collect()
        };
        let (create_only, may) = (
            paths("createOnlyProperties"),
            paths("conditionalCreateOnlyProperties"),
        );
        let mut types = BTreeMap::new();
        let mut properties = BTreeMap::new();
        for (name, raw) in entries(&entity["properties"]) {
            let mut property =
                self.property(name, raw, &self.lint["properties"][name], &mut types)?;
            let update = match text(raw, "causesReplacement") {
                "yes" => Update::Replaces,
                _ if create_only.contains(name) => Update::Replaces,
                "maybe" => Update::MayReplace,
                _ if may.contains(name) => Update::MayReplace,
                _ => Update::InPlace,
            };
            property.update = Some(update);
            properties.insert(name.clone(), property);
        }
        let tags = self.tags(entity)?;
        if let Some(tags) = &tags
            && !properties.contains_key(&tags.property)
        {
            let raw = json!({
                "type": { "type": "array", "element": { "type": "tag" } },
                "documentation": "Keys and values that describe the resource.",
                "causesReplacement": "no",
            });
            let property = self.property(&tags.property, &raw, &Value::Null, &mut types)?;
            properties.insert(tags.property.clone(), property);
        }
        let mut attributes = BTreeMap::new();
        for (name, raw) in entries(&entity["attributes"]) {
            let shape = readable(self.shape(&raw["type"], &mut BTreeMap::new())?);
            let doc = text(raw, "documentation").to_owned();
            attributes.insert(
                name.clone(),
                Attribute {
                    doc,
                    shape,
                    kind: None,
                },
            );
        }
        // `CertificateAuthority.Data` of an EKS cluster is also `CertificateAuthorityData`.
        let plain: BTreeSet<String> = attributes
            .keys()
            .filter(|name| !name.contains('.'))
            .map(|name| naming::snake(name))
            .collect();
        attributes.retain(|name, _| !name.contains('.') || !plain.contains(&naming::snake(name)));
        let primary_identifier = texts(&entity["primaryIdentifier"]);
        let reference = match texts(&entity["cfnRefIdentifier"]) {
            named if named.is_empty() => primary_identifier.clone(),
            named => named,
        };
        Ok(Resource {
            enumerations: BTreeMap::new(),
            forms: BTreeMap::new(),
            name: text(entity, "cloudFormationType").to_owned(),
            noun: noun.to_owned(),
            module: module.to_owned(),
            doc: text(entity, "documentation").to_owned(),
            properties,
            attributes,
            types,
            primary_identifier,
            reference,
            tags,
            stateful: entity["isStateful"] == true,
            write_only: paths("writeOnlyProperties"),
            create_only,
            conditional_create_only: may,
            arn: entity["arnTemplate"].as_str().map(str::to_owned),
            scrutinizable: scrutinizable(entity),
        })
    }

    /// How a resource takes tags, by the specification or by the overrides.
    fn tags(&self, entity: &Value) -> Result<Option<Tags>> {
        let known = &entity["tagInformation"];
        match self
            .overrides
            .tagged
            .get(text(entity, "cloudFormationType"))
        {
            Some(_) if !known.is_null() => Err(Error(
                "the specification knows the tags: take them out of `tagged`".to_owned(),
            )),
            Some(stated) => tags(stated),
            None => tags(known),
        }
    }

    fn property(
        &self,
        name: &str,
        raw: &Value,
        lint: &Value,
        types: &mut BTreeMap<String, PropertyType>,
    ) -> Result<Property> {
        let mut targets = Targets::default();
        for target in raw["relationshipRefs"].as_array().into_iter().flatten() {
            let (of, name) = (
                text(target, "cloudFormationType"),
                text(target, "propertyName"),
            );
            targets.relations.insert((of.to_owned(), name.to_owned()));
        }
        formats(lint, &mut targets.formats);
        targets.pattern = self.word("pattern", lint, 0);
        let target = lint["$ref"]
            .as_str()
            .and_then(|target| self.lint.pointer(target.strip_prefix('#')?));
        let mut keys = target.unwrap_or(lint)["patternProperties"]
            .as_object()
            .into_iter()
            .flatten();
        targets.key = keys.next().map(|(pattern, _)| pattern.clone());
        targets.format = self.word("format", lint, 0);
        Ok(Property {
            doc: text(raw, "documentation").to_owned(),
            shape: self.shape(&raw["type"], types)?,
            required: raw["required"] == true,
            update: match text(raw, "causesReplacement") {
                "yes" => Some(Update::Replaces),
                "maybe" => Some(Update::MayReplace),
                "no" => Some(Update::InPlace),
                _ => None,
            },
            default: match &raw["defaultValue"] {
                Value::Null => None,
                Value::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            },
            targets,
            deprecated: !raw["deprecated"].is_null() && raw["deprecated"] != "NONE",
            scrutinizable: scrutinizable(raw).or(self.overrides.security.get(name).cloned()),
            kind: None,
            choice: None,
        })
    }

    /// What a key of the schema says of a string, or of a list's strings.
    fn word(&self, key: &str, node: &Value, depth: usize) -> Option<String> {
        let target = node["$ref"].as_str();
        let target = target.and_then(|target| self.lint.pointer(target.strip_prefix('#')?));
        match (target, &node[key]) {
            _ if depth > 4 => None,
            (Some(target), _) => self.word(key, target, depth + 1),
            (None, Value::String(word)) => Some(word.clone()),
            _ => node
                .get("items")
                .and_then(|items| self.word(key, items, depth + 1)),
        }
    }

    /// The shape of a type, and in `types` every property type that it uses.
    fn shape(&self, raw: &Value, types: &mut BTreeMap<String, PropertyType>) -> Result<Shape> {
        Ok(match text(raw, "type") {
            "string" => Shape::Text(texts(&raw["allowedValues"])),
            "date-time" => Shape::Timestamp,
            "integer" => Shape::Integer,
            "number" => Shape::Number,
            "boolean" => Shape::Boolean,
            "json" => Shape::Json,
            "tag" => Shape::Tag,
            "array" => Shape::List(Box::new(self.shape(&raw["element"], types)?)),
            "map" => Shape::Map(Box::new(self.shape(&raw["element"], types)?)),
            "union" => {
                let parts = raw["types"]
                    .as_array()
                    .doing("a union without types")?
                    .iter();
                let parts: Result<_> = parts.map(|part| self.shape(part, types)).collect();
                union(parts?)
            }
            "ref" => {
                let id = text(&raw["reference"], "$ref");
                let entity = *self
                    .types
                    .get(id)
                    .doing(format!("no type definition {id}"))?;
                let name = text(entity, "name").to_owned();
                if name == "Tag" && entity["properties"].as_object().is_some_and(is_tag) {
                    return Ok(Shape::Tag);
                }
                if entity["properties"]
                    .as_object()
                    .is_none_or(serde_json::Map::is_empty)
                {
                    return Ok(Shape::Json);
                }
                self.property_type(&name, entity, types)?;
                Shape::Structure(name)
            }
            other => return Err(Error(format!("unknown type `{other}` in db.json"))),
        })
    }

    fn property_type(
        &self,
        name: &str,
        entity: &Value,
        types: &mut BTreeMap<String, PropertyType>,
    ) -> Result<()> {
        if types.contains_key(name) {
            return Ok(());
        }
        let doc = text(entity, "documentation").to_owned();
        let placeholder = PropertyType {
            name: name.to_owned(),
            doc,
            properties: BTreeMap::new(),
        };
        types.insert(name.to_owned(), placeholder);
        let lint = &self.lint["definitions"][name]["properties"];
        let mut properties = BTreeMap::new();
        for (key, raw) in entries(&entity["properties"]) {
            properties.insert(key.clone(), self.property(key, raw, &lint[key], types)?);
        }
        if let Some(structure) = types.get_mut(name) {
            structure.properties = properties;
        }
        Ok(())
    }
}

/// Why a reviewer looks at something, where there is a reason.
fn scrutinizable(raw: &Value) -> Option<String> {
    raw["scrutinizable"]
        .as_str()
        .filter(|reason| *reason != "None")
        .map(str::to_owned)
}

/// The shape that takes each of several.
fn union(parts: Vec<Shape>) -> Shape {
    let scalar = |part: &Shape| {
        use Shape::{Boolean, Integer, Number, Scalar, Text};
        matches!(part, Text(_) | Integer | Number | Boolean | Scalar)
    };
    let loose = |part: &Shape| scalar(part) || matches!(part, Shape::Json | Shape::JsonOrText);
    if parts.iter().all(scalar) {
        Shape::Scalar
    } else if parts.iter().all(|part| loose(part.innermost()))
        && parts.iter().any(|part| loose(part) && !scalar(part))
    {
        Shape::JsonOrText
    } else if parts
        .iter()
        .all(|part| matches!(part.innermost(), Shape::Text(_)))
    {
        Shape::TextOrList
    } else {
        Shape::Union(parts)
    }
}

/// What an attribute yields, in which structures are read as free JSON.
fn readable(shape: Shape) -> Shape {
    match shape {
        Shape::Structure(_)
        | Shape::Tag
        | Shape::Union(_)
        | Shape::JsonOrText
        | Shape::Scalar
        | Shape::TextOrList => Shape::Json,
        Shape::List(element) => Shape::List(Box::new(readable(*element))),
        Shape::Map(element) => Shape::Map(Box::new(readable(*element))),
        plain => plain,
    }
}

/// Whether a definition is CloudFormation's key and value pair.
fn is_tag(properties: &serde_json::Map<String, Value>) -> bool {
    properties.len() == 2
        && ["Key", "Value"].iter().all(|key| {
            properties
                .get(*key)
                .is_some_and(|property| property["type"]["type"] == "string")
        })
}

fn tags(raw: &Value) -> Result<Option<Tags>> {
    if raw.is_null() {
        return Ok(None);
    }
    let format = match text(raw, "variant") {
        "standard" => TagFormat::List,
        "map" => TagFormat::Map,
        "asg" => TagFormat::AutoScaling,
        other => return Err(Error(format!("unknown tag variant `{other}`"))),
    };
    Ok(Some(Tags {
        property: text(raw, "tagPropertyName").to_owned(),
        format,
    }))
}

/// The formats of a schema node and of its alternatives and items, not of its properties.
fn formats(node: &Value, found: &mut BTreeSet<String>) {
    if let Some(format) = node["format"]
        .as_str()
        .filter(|format| format.starts_with("AWS::"))
    {
        found.insert(format.to_owned());
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        node[key]
            .as_array()
            .into_iter()
            .flatten()
            .for_each(|part| formats(part, found));
    }
    if node["items"].is_object() {
        formats(&node["items"], found);
    }
}

/// Every name that a module turns into an identifier must stay distinct.
///
/// # Errors
/// All names of one structure that give the same Rust identifier.
pub fn check_names(services: &[Service]) -> Result<()> {
    let mut clashes = Vec::new();
    let mut distinct = |what: &str, names: Vec<String>| {
        let mut seen = BTreeSet::new();
        let twice = names.into_iter().filter(|name| !seen.insert(name.clone()));
        clashes.extend(twice.map(|name| format!("{what}: two names give `{name}`")));
    };
    let identifiers = |keys: &BTreeMap<String, Property>| -> Vec<String> {
        keys.keys().map(|key| naming::identifier(key)).collect()
    };
    for service in services {
        let nouns = service.resources.iter().map(|resource| &resource.noun);
        distinct(
            &service.namespace,
            nouns.map(|noun| naming::identifier(noun)).collect(),
        );
        for resource in &service.resources {
            distinct(&resource.name, identifiers(&resource.properties));
            let attributes = resource.attributes.keys().map(|name| naming::snake(name));
            distinct(&resource.name, attributes.collect());
            let types = resource
                .types
                .keys()
                .map(|name| naming::property_type(name));
            distinct(&resource.name, types.collect());
            for structure in resource.types.values() {
                let what = format!("{}.{}", resource.name, structure.name);
                distinct(&what, identifiers(&structure.properties));
            }
        }
    }
    if clashes.is_empty() {
        Ok(())
    } else {
        Err(Error(clashes.join("\n")))
    }
}
