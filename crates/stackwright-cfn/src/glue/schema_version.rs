// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::SchemaVersion` and its property types.

use crate::l1::*;

/// The `AWS::Glue::SchemaVersion` is an AWS Glue resource type that manages schema versions of schemas in the AWS Glue Schema Registry.
///
/// `AWS::Glue::SchemaVersion`; `Ref` returns its `VersionId`, a [`glue::SchemaVersionId`](kinds::glue::SchemaVersionId).
/// Changing one of these replaces it: `Schema`, `SchemaDefinition`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchemaVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::SchemaVersion",
    tags: None,
    rules: include_str!("schema_version.rules"),
};

impl CfnSchemaVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::SchemaVersion";

    /// `CfnSchemaVersion` with its required properties, in alphabetical order:
    ///
    /// - `schema`: The schema that includes the schema version.
    /// - `schema_definition`: The schema definition for the schema version.
    pub fn new(
        schema: impl IntoValue<SchemaProperty>,
        schema_definition: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Schema", schema.into_value().into_node());
        object_.put(
            "SchemaDefinition",
            schema_definition.into_value().into_node(),
        );
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

impl Construct for CfnSchemaVersion {
    type Handle = CfnSchemaVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSchemaVersionRef {
        CfnSchemaVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSchemaVersion`] of a stack.
pub struct CfnSchemaVersionRef(NodeRef);

impl Clone for CfnSchemaVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSchemaVersionRef {}
impl AsNode for CfnSchemaVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSchemaVersionRef {
    /// What `Ref` returns: its `VersionId`, a [`glue::SchemaVersionId`](kinds::glue::SchemaVersionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::SchemaVersionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Represents the version ID associated with the schema version.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[inline]
    pub fn attr_version_id(&self) -> Value<kinds::glue::SchemaVersionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionId")))
    }
}

impl IntoValue<kinds::glue::SchemaVersionId> for &CfnSchemaVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::SchemaVersionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A wrapper structure to contain schema identity fields. Either `SchemaArn`, or `SchemaName` and `RegistryName` has to be provided.
///
/// The property type `Schema` of `AWS::Glue::SchemaVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaProperty(Object);

impl SchemaProperty {
    /// `SchemaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the registry where the schema is stored. Either `SchemaArn`, or `SchemaName` and `RegistryName` has to be provided.
    ///
    /// `RegistryName`; an update replaces the resource.
    pub fn registry_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegistryName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the schema. Either `SchemaArn`, or `SchemaName` and `RegistryName` has to be provided.
    ///
    /// `SchemaArn`; an update replaces the resource.
    pub fn schema_arn(mut self, value: impl IntoValue<kinds::glue::SchemaArn>) -> Self {
        self.0.put("SchemaArn", value.into_value().into_node());
        self
    }

    /// The name of the schema. Either `SchemaArn`, or `SchemaName` and `RegistryName` has to be provided.
    ///
    /// `SchemaName`; an update replaces the resource.
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SchemaName", value.into_value().into_node());
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

impl Kind for SchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaProperty> for SchemaProperty {}
impl From<SchemaProperty> for Node {
    #[inline]
    fn from(value: SchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaProperty> for SchemaProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
