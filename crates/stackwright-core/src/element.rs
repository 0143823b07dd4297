//! Elements: what a construct contributes to the template.

use crate::node::{Node, NodeRef, Object, Text};
use crate::removal_policy::DeletionPolicy;
use crate::tag::TagProperty;

/// What synthesis needs to know about a resource type.
#[derive(Debug, PartialEq, Eq)]
pub struct TypeInfo {
    /// The type's name, such as `AWS::EC2::Subnet`.
    pub name: &'static str,
    /// Where it keeps its tags, if it can be tagged.
    pub tags: Option<TagProperty>,
    /// What the specification says of its values, as the generator writes it; it is not read until a
    /// resource of the type is checked. Empty for nothing.
    pub rules: &'static str,
}

/// A section of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Section {
    Conditions,
    Mappings,
    Outputs,
    Parameters,
    Resources,
    Rules,
}

impl Section {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Conditions => "Conditions",
            Self::Mappings => "Mappings",
            Self::Outputs => "Outputs",
            Self::Parameters => "Parameters",
            Self::Resources => "Resources",
            Self::Rules => "Rules",
        }
    }
}

#[derive(Debug)]
pub(crate) enum Element {
    Resource(Box<Resource>),
    Entry(Section, Box<Node>),
}

impl Element {
    pub(crate) fn section(&self) -> Section {
        match self {
            Self::Resource(_) => Section::Resources,
            Self::Entry(section, _) => *section,
        }
    }
}

#[derive(Debug)]
pub(crate) enum ResourceType {
    Known(&'static TypeInfo),
    Raw(Text),
}

impl ResourceType {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Known(info) => info.name,
            Self::Raw(name) => name,
        }
    }

    pub(crate) fn tags(&self) -> Option<TagProperty> {
        match self {
            Self::Known(info) => info.tags,
            Self::Raw(_) => None,
        }
    }
}

#[derive(Debug)]
pub(crate) struct Resource {
    pub(crate) kind: ResourceType,
    pub(crate) properties: Object,
    pub(crate) attributes: Option<Box<Attributes>>,
}

/// The resource attributes other than type, properties and DependsOn, which is derived.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-product-attribute-reference.html>
#[derive(Debug, Default)]
pub(crate) struct Attributes {
    pub(crate) creation_policy: Option<Node>,
    pub(crate) update_policy: Option<Node>,
    pub(crate) update_replace_policy: Option<DeletionPolicy>,
    pub(crate) deletion_policy: Option<DeletionPolicy>,
    pub(crate) metadata: Object,
    pub(crate) condition: Option<NodeRef>,
    /// Paths into the written resource, each with a new value or, for none, to be deleted.
    pub(crate) overrides: Vec<(Vec<String>, Option<Node>)>,
}

impl Resource {
    pub(crate) fn attributes(&mut self) -> &mut Attributes {
        self.attributes.get_or_insert_default()
    }
}
