//! Writing: from the checked tree to JSON text.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::edit::apply_overrides;
use crate::element::{Element, Resource, Section};
use crate::node::{Node, Object};
use crate::tree::Tree;

use super::dependencies::DependsOn;
use super::ids::LogicalIds;
use super::tags::Merged;

/// Everything that writing a template needs.
pub(crate) struct Layout<'a> {
    pub(crate) tree: &'a Tree,
    pub(crate) order: &'a [u32],
    pub(crate) ids: &'a LogicalIds,
    pub(crate) depends_on: &'a DependsOn,
    pub(crate) tags: &'a Merged,
}

impl Layout<'_> {
    /// The template's text: indented by one space, without a final newline.
    pub(crate) fn to_json(&self) -> Result<String, Box<Diagnostic>> {
        let mut bytes = Vec::with_capacity(self.order.len() * 256);
        let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
        let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, formatter);
        let written = self
            .serialize(&mut serializer)
            .map_err(|error| error.to_string());
        written
            .and_then(|()| String::from_utf8(bytes).map_err(|error| error.to_string()))
            .map_err(|error| {
                let finding =
                    Diagnostic::error(&codes::UNKNOWN_REFERENCE, "the template can't be written");
                Box::new(finding.given(error).at_path(self.tree.name()))
            })
    }

    fn rendered<'b>(&'b self, node: &'b Node) -> Rendered<'b> {
        Rendered {
            node,
            ids: self.ids,
        }
    }

    /// The sections that have elements, in the order of their first elements in the tree.
    fn sections(&self) -> Vec<(Section, Vec<u32>)> {
        let mut sections: Vec<(Section, Vec<u32>)> = Vec::new();
        for &index in self.order {
            let Some(element) = &self.tree.node(index).element else {
                continue;
            };
            let section = element.section();
            match sections
                .iter_mut()
                .find(|(existing, _)| *existing == section)
            {
                Some((_, elements)) => elements.push(index),
                None => sections.push((section, vec![index])),
            }
        }
        sections
    }
}

impl Serialize for Layout<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let settings = &self.tree.settings;
        let mut template = serializer.serialize_map(None)?;
        if let Some(description) = &settings.description {
            template.serialize_entry("Description", description)?;
        }
        match settings.transforms.as_slice() {
            [] => {}
            [only] => template.serialize_entry("Transform", only)?,
            several => template.serialize_entry("Transform", several)?,
        }
        if let Some(version) = &settings.format_version {
            template.serialize_entry("AWSTemplateFormatVersion", version)?;
        }
        if !settings.metadata.is_empty() {
            let metadata = ObjectOf {
                object: &settings.metadata,
                ids: self.ids,
            };
            template.serialize_entry("Metadata", &metadata)?;
        }
        for (section, elements) in self.sections() {
            let body = SectionBody {
                layout: self,
                elements: &elements,
            };
            template.serialize_entry(section.name(), &body)?;
        }
        template.end()
    }
}

struct SectionBody<'a> {
    layout: &'a Layout<'a>,
    elements: &'a [u32],
}

impl Serialize for SectionBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let layout = self.layout;
        let mut section = serializer.serialize_map(Some(self.elements.len()))?;
        for &index in self.elements {
            let id = layout.ids.get(index).unwrap_or_default();
            match &layout.tree.node(index).element {
                Some(Element::Resource(resource)) => {
                    section.serialize_entry(
                        id,
                        &ResourceBody {
                            layout,
                            index,
                            resource,
                        },
                    )?;
                }
                Some(Element::Entry(_, body)) => {
                    section.serialize_entry(id, &layout.rendered(body))?;
                }
                None => {}
            }
        }
        section.end()
    }
}

struct ResourceBody<'a> {
    layout: &'a Layout<'a>,
    index: u32,
    resource: &'a Resource,
}

impl ResourceBody<'_> {
    fn tags(&self) -> Option<(&'static str, &Node)> {
        let property = self.resource.kind.tags()?;
        Some((property.name, self.layout.tags.get(&self.index)?))
    }

    /// The resource as one value, with its overrides applied.
    fn overridden(&self, overrides: &[(Vec<String>, Option<Node>)]) -> Node {
        let mut body = Object::new().with("Type", self.resource.kind.name());
        let mut properties = self.resource.properties.clone();
        if let Some((name, tags)) = self.tags() {
            properties.put(name, tags.clone());
            properties.sort();
        }
        if !properties.is_empty() {
            body.set("Properties", properties.into());
        }
        for (name, value) in self.attributes() {
            body.set(name, value);
        }
        let mut body = Node::Object(body);
        apply_overrides(&mut body, overrides);
        body
    }

    /// The attributes behind the properties, in their order.
    fn attributes(&self) -> Vec<(&'static str, Node)> {
        let mut found = Vec::new();
        if let Some(targets) = self.layout.depends_on.get(&self.index) {
            let tree = self.layout.tree;
            let ids = targets
                .iter()
                .map(|target| Node::LogicalId(tree.reference(*target)));
            found.push(("DependsOn", Node::List(ids.collect())));
        }
        if let Some(all) = &self.resource.attributes {
            let policy = |policy: Option<crate::DeletionPolicy>| {
                policy.map(|policy| Node::from(policy.as_str()))
            };
            let metadata = (!all.metadata.is_empty()).then(|| all.metadata.clone().into());
            let optional = [
                ("CreationPolicy", all.creation_policy.clone()),
                ("UpdatePolicy", all.update_policy.clone()),
                ("UpdateReplacePolicy", policy(all.update_replace_policy)),
                ("DeletionPolicy", policy(all.deletion_policy)),
                ("Metadata", metadata),
                ("Condition", all.condition.map(Node::LogicalId)),
            ];
            found.extend(
                optional
                    .into_iter()
                    .filter_map(|(name, value)| Some((name, value?))),
            );
        }
        found
    }
}

impl Serialize for ResourceBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ids = self.layout.ids;
        if let Some(all) = &self.resource.attributes
            && !all.overrides.is_empty()
        {
            return Rendered {
                node: &self.overridden(&all.overrides),
                ids,
            }
            .serialize(serializer);
        }
        let mut body = serializer.serialize_map(None)?;
        body.serialize_entry("Type", self.resource.kind.name())?;
        let tags = self.tags();
        if !self.resource.properties.is_empty() || tags.is_some() {
            let properties = Properties {
                object: &self.resource.properties,
                tags,
                ids,
            };
            body.serialize_entry("Properties", &properties)?;
        }
        for (name, value) in self.attributes() {
            body.serialize_entry(name, &Rendered { node: &value, ids })?;
        }
        body.end()
    }
}

/// A resource's properties, which are sorted, with its merged tags in their place.
struct Properties<'a> {
    object: &'a Object,
    tags: Option<(&'static str, &'a Node)>,
    ids: &'a LogicalIds,
}

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rendered = |node| Rendered {
            node,
            ids: self.ids,
        };
        let mut properties = serializer.serialize_map(None)?;
        let mut tags = self.tags;
        for (key, value) in self.object.iter() {
            if let Some((name, merged)) = tags.take_if(|(name, _)| *name <= key) {
                properties.serialize_entry(name, &rendered(merged))?;
            }
            if self.tags.is_none_or(|(name, _)| name != key) {
                properties.serialize_entry(key, &rendered(value))?;
            }
        }
        if let Some((name, merged)) = tags {
            properties.serialize_entry(name, &rendered(merged))?;
        }
        properties.end()
    }
}

/// A value with its references bound to logical ids.
pub(crate) struct Rendered<'a> {
    pub(crate) node: &'a Node,
    pub(crate) ids: &'a LogicalIds,
}

impl<'a> Rendered<'a> {
    fn with(&self, node: &'a Node) -> Self {
        Self {
            node,
            ids: self.ids,
        }
    }
}

impl Serialize for Rendered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let id = |node: &crate::NodeRef| self.ids.get(node.index).unwrap_or_default();
        match self.node {
            Node::Null | Node::Fault(_) => serializer.serialize_unit(),
            Node::Bool(flag) => serializer.serialize_bool(*flag),
            Node::Int(number) => serializer.serialize_i64(*number),
            Node::Float(number) => serializer.serialize_f64(*number),
            Node::Text(text) => serializer.serialize_str(text),
            Node::LogicalId(target) => serializer.serialize_str(id(target)),
            Node::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&self.with(item))?;
                }
                list.end()
            }
            Node::Object(object) => ObjectOf {
                object,
                ids: self.ids,
            }
            .serialize(serializer),
            Node::Ref(target) => single(serializer, "Ref", id(target)),
            Node::Condition(target) => single(serializer, "Condition", id(target)),
            Node::Pseudo(name) => single(serializer, "Ref", name),
            Node::GetAtt(target, attribute) => {
                single(serializer, "Fn::GetAtt", &[id(target), attribute.as_ref()])
            }
            Node::Unchecked(value) => self.with(value).serialize(serializer),
            Node::Call(name, argument) => single(serializer, name, &self.with(argument)),
        }
    }
}

fn single<S: Serializer>(
    serializer: S,
    key: &str,
    value: &(impl Serialize + ?Sized),
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(key, value)?;
    map.end()
}

struct ObjectOf<'a> {
    object: &'a Object,
    ids: &'a LogicalIds,
}

impl Serialize for ObjectOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.object.len()))?;
        for (key, value) in self.object.iter() {
            map.serialize_entry(
                key,
                &Rendered {
                    node: value,
                    ids: self.ids,
                },
            )?;
        }
        map.end()
    }
}
