// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EventSchemas::Schema` and its property types.

use crate::l1::*;

/// Use the `AWS::EventSchemas::Schema` resource to specify an event schema.
///
/// `AWS::EventSchemas::Schema`; `Ref` returns its `SchemaArn`, a [`eventschemas::SchemaArn`](kinds::eventschemas::SchemaArn).
/// Changing one of these replaces it: `RegistryName`, `SchemaName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchema(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EventSchemas::Schema",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("schema.rules"),
};

impl CfnSchema {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EventSchemas::Schema";

    /// `CfnSchema` with its required properties, in alphabetical order:
    ///
    /// - `content`: The source of the schema definition.
    /// - `registry_name`: The name of the schema registry.
    /// - `r#type`: The type of schema.
    pub fn new(
        content: impl IntoValue<String>,
        registry_name: impl IntoValue<String>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("RegistryName", registry_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A description of the schema.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the schema.
    ///
    /// `SchemaName`; an update replaces the resource.
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SchemaName", value.into_value().into_node());
        self
    }

    /// Tags associated with the schema.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsEntryProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnSchema {
    type Handle = CfnSchemaRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSchemaRef {
        CfnSchemaRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSchema`] of a stack.
pub struct CfnSchemaRef(NodeRef);

impl Clone for CfnSchemaRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSchemaRef {}
impl AsNode for CfnSchemaRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSchemaRef {
    /// What `Ref` returns: its `SchemaArn`, a [`eventschemas::SchemaArn`](kinds::eventschemas::SchemaArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eventschemas::SchemaArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time that schema was modified.
    ///
    /// `Fn::GetAtt` of `LastModified`.
    #[inline]
    pub fn attr_last_modified(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModified")))
    }

    /// The ARN of the schema.
    ///
    /// `Fn::GetAtt` of `SchemaArn`.
    #[inline]
    pub fn attr_schema_arn(&self) -> Value<kinds::eventschemas::SchemaArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SchemaArn")))
    }

    /// The name of the schema.
    ///
    /// `Fn::GetAtt` of `SchemaName`.
    #[inline]
    pub fn attr_schema_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SchemaName")))
    }

    /// The version number of the schema.
    ///
    /// `Fn::GetAtt` of `SchemaVersion`.
    #[inline]
    pub fn attr_schema_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SchemaVersion")))
    }

    /// The date the schema version was created.
    ///
    /// `Fn::GetAtt` of `VersionCreatedDate`.
    #[inline]
    pub fn attr_version_created_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionCreatedDate")))
    }
}

impl IntoValue<kinds::eventschemas::SchemaArn> for &CfnSchemaRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eventschemas::SchemaArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Tags to associate with the schema.
///
/// The property type `TagsEntry` of `AWS::EventSchemas::Schema`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsEntryProperty(Object);

impl TagsEntryProperty {
    /// `TagsEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of a key-value pair.
    /// - `value`: The value of a key-value pair.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for TagsEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsEntryProperty> for TagsEntryProperty {}
impl From<TagsEntryProperty> for Node {
    #[inline]
    fn from(value: TagsEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsEntryProperty> for TagsEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TagsEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
