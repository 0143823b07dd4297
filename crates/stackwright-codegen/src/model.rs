//! What the two specifications say together, in the generator's own terms.

use std::collections::{BTreeMap, BTreeSet};

/// One service: a module and a feature of `stackwright-cfn`.
#[derive(Debug)]
pub struct Service {
    /// CloudFormation's namespace, `AWS::EC2`.
    pub namespace: String,
    /// The module, `ec2`.
    pub module: String,
    /// The resource types by noun.
    pub resources: Vec<Resource>,
}

/// One resource type.
#[derive(Debug)]
pub struct Resource {
    /// `AWS::EC2::Subnet`.
    pub name: String,
    /// `Subnet`.
    pub noun: String,
    /// The module of the service that it belongs to, `ec2`.
    pub module: String,
    /// What it is.
    pub doc: String,
    /// The properties by name.
    pub properties: BTreeMap<String, Property>,
    /// What `Fn::GetAtt` returns, by attribute name.
    pub attributes: BTreeMap<String, Attribute>,
    /// The property types that the properties use, by name.
    pub types: BTreeMap<String, PropertyType>,
    /// The properties or attributes that identify it.
    pub primary_identifier: Vec<String>,
    /// The properties or attributes whose values `Ref` returns, joined by `|`.
    pub reference: Vec<String>,
    /// The property that takes tags.
    pub tags: Option<Tags>,
    /// Whether deleting it loses data.
    pub stateful: bool,
    /// Paths of properties that can't be read back, `Code/ZipFile`.
    pub write_only: BTreeSet<String>,
    /// Paths of properties that only creation sets.
    pub create_only: BTreeSet<String>,
    /// Paths of properties that only creation sets in some cases.
    pub conditional_create_only: BTreeSet<String>,
    /// The shape of its ARN.
    pub arn: Option<String>,
    /// Why a reviewer looks at the whole resource: `InlineResourcePolicy` and the like.
    pub scrutinizable: Option<String>,
}

/// A structure that a property takes.
#[derive(Debug)]
pub struct PropertyType {
    /// CloudFormation's name, `PortMapping`.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// The properties by name.
    pub properties: BTreeMap<String, Property>,
}

/// One property of a resource or of a property type.
#[derive(Debug)]
pub struct Property {
    /// What it is.
    pub doc: String,
    /// What it takes.
    pub shape: Shape,
    /// Whether it must be given.
    pub required: bool,
    /// What changing it does, where the specification tells.
    pub update: Option<Update>,
    /// The value that the service assumes.
    pub default: Option<String>,
    /// The properties and attributes of resources that it takes.
    pub targets: Targets,
    /// Whether the specification advises against it.
    pub deprecated: bool,
    /// Why a reviewer looks at it.
    pub scrutinizable: Option<String>,
    /// The kind of its strings, once [`kinds`](crate::kinds) has told: `ec2::VpcId`.
    pub kind: Option<String>,
}

/// One attribute.
#[derive(Debug)]
pub struct Attribute {
    /// What it is.
    pub doc: String,
    /// What it yields.
    pub shape: Shape,
    /// The kind of its strings, once [`kinds`](crate::kinds) has told.
    pub kind: Option<String>,
}

/// What a string property refers to.
#[derive(Debug, Default, PartialEq)]
pub struct Targets {
    /// `(AWS::EC2::VPC, VpcId)` pairs of the relations.
    pub relations: BTreeSet<(String, String)>,
    /// The `format`s of the schema, `AWS::EC2::VPC.Id`.
    pub formats: BTreeSet<String>,
}

/// What changing a property does to the resource.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Update {
    /// It is changed in place.
    InPlace,
    /// It may be replaced.
    MayReplace,
    /// It is replaced.
    Replaces,
}

/// What a property takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A string, and the values that the service knows.
    Text(Vec<String>),
    /// A date and time, written as a string.
    Timestamp,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Free JSON.
    Json,
    /// A key and a value.
    Tag,
    /// A list.
    List(Box<Shape>),
    /// A map.
    Map(Box<Shape>),
    /// A property type of the same resource, by its name.
    Structure(String),
    /// One of several.
    Union(Vec<Shape>),
}

/// The property that takes a resource's tags.
#[derive(Debug)]
pub struct Tags {
    /// Its name, mostly `Tags`.
    pub property: String,
    /// How it is written.
    pub format: TagFormat,
}

/// How tags are written.
#[derive(Debug, PartialEq)]
pub enum TagFormat {
    /// `[{Key, Value}]`.
    List,
    /// `{key: value}`.
    Map,
    /// `[{Key, Value, PropagateAtLaunch}]`.
    AutoScaling,
}

impl Shape {
    /// The shape of the elements, through lists and maps.
    pub fn innermost(&self) -> &Shape {
        match self {
            Self::List(element) | Self::Map(element) => element.innermost(),
            other => other,
        }
    }

    /// What setters take of a union: the richest of its parts.
    ///
    /// A structure says more than free JSON, and free JSON holds a string, too.
    pub fn chosen(&self) -> &Shape {
        let Self::Union(parts) = self else {
            return self;
        };
        let rank = |shape: &&Shape| match shape.innermost() {
            Shape::Structure(_) => 0,
            Shape::Json => 1,
            _ if matches!(shape, Shape::List(_) | Shape::Map(_)) => 3,
            _ => 2,
        };
        parts.iter().min_by_key(rank).unwrap_or(self)
    }

    /// Whether it is a string, or a list or map of strings.
    pub fn is_text(&self) -> bool {
        matches!(self.chosen().innermost(), Self::Text(_))
    }
}
