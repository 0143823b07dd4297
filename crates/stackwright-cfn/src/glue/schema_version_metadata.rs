// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::SchemaVersionMetadata` and its property types.

use crate::l1::*;

/// The `AWS::Glue::SchemaVersionMetadata` is an AWS Glue resource type that defines the metadata key-value pairs for a schema version in AWS Glue Schema Registry.
///
/// `AWS::Glue::SchemaVersionMetadata`; `Ref` returns the physical id, which is made of `SchemaVersionId`, `Key`, `Value`.
/// Changing one of these replaces it: `Key`, `SchemaVersionId`, `Value`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchemaVersionMetadata(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::SchemaVersionMetadata",
    tags: None,
    rules: include_str!("schema_version_metadata.rules"),
};

impl CfnSchemaVersionMetadata {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::SchemaVersionMetadata";

    /// `CfnSchemaVersionMetadata` with its required properties, in alphabetical order:
    ///
    /// - `key`: A metadata key in a key-value pair for metadata.
    /// - `schema_version_id`: The version number of the schema.
    /// - `value`: A metadata key's corresponding value.
    pub fn new(
        key: impl IntoValue<String>,
        schema_version_id: impl IntoValue<kinds::glue::SchemaVersionId>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put(
            "SchemaVersionId",
            schema_version_id.into_value().into_node(),
        );
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

impl Construct for CfnSchemaVersionMetadata {
    type Handle = CfnSchemaVersionMetadataRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSchemaVersionMetadataRef {
        CfnSchemaVersionMetadataRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSchemaVersionMetadata`] of a stack.
pub struct CfnSchemaVersionMetadataRef(NodeRef);

impl Clone for CfnSchemaVersionMetadataRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSchemaVersionMetadataRef {}
impl AsNode for CfnSchemaVersionMetadataRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSchemaVersionMetadataRef {
    /// What `Ref` returns: the physical id, which is made of `SchemaVersionId`, `Key`, `Value`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
