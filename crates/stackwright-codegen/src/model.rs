//! What the two specifications say together, in the generator's own terms.

use std::collections::{BTreeMap, BTreeSet};

/// One service: a module and a feature of `stackwright-cfn`.
#[derive(Debug)]
pub struct Service {
    /// CloudFormation's namespace, `AWS::EC2`.
    pub namespace: String,
    /// The module, `ec2`.
    pub module: String,
    /// The feature that turns it on: the module's name, or that of a group of small services.
    pub feature: String,
    /// The resource types by noun.
    pub resources: Vec<Resource>,
    /// The enumerations that several resource types have, by name.
    pub enumerations: BTreeMap<String, Enumeration>,
}

/// The values of a property, as a Rust enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// What has them, `LaunchType` of `AWS::ECS::Service`.
    pub of: String,
    /// The variants, each with its value.
    pub variants: Vec<(String, String)>,
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
    /// The enumerations that only it has, by name.
    pub enumerations: BTreeMap<String, Enumeration>,
    /// The kinds of its properties that take one of several forms, by name.
    pub forms: BTreeMap<String, Vec<Shape>>,
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
    /// The type of its listed values or of its forms, once [`choices`](crate::choices) has told:
    /// `LaunchType`, or `super::LaunchType` where several resource types have it.
    pub choice: Option<String>,
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
    /// The pattern of the schema.
    pub pattern: Option<String>,
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
    /// Free JSON, or a text that holds it.
    JsonOrText,
    /// A string, a number or a boolean.
    Scalar,
    /// A string or a list of them.
    TextOrList,
    /// A key and a value.
    Tag,
    /// A list.
    List(Box<Shape>),
    /// A map.
    Map(Box<Shape>),
    /// A property type of the same resource, by its name.
    Structure(String),
    /// One of several other forms.
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

impl Resource {
    /// The path below `src/` of the text with the rules of its values.
    pub fn rules_file(&self) -> String {
        format!("{}/{}.rules", self.module, crate::naming::snake(&self.noun))
    }
}

impl Shape {
    /// The shape of the elements, through lists and maps.
    pub fn innermost(&self) -> &Shape {
        match self {
            Self::List(element) | Self::Map(element) => element.innermost(),
            other => other,
        }
    }

    /// The values that are listed for its strings.
    pub fn values(&self) -> &[String] {
        match self.innermost() {
            Self::Text(values) => values,
            _ => &[],
        }
    }

    /// Whether it is a string, or a list or map of strings.
    pub fn is_text(&self) -> bool {
        matches!(self.innermost(), Self::Text(_))
    }
}
