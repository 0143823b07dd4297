// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Schema` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Schema` is an AWS Glue resource type that manages schemas in the AWS Glue Schema Registry.
///
/// `AWS::Glue::Schema`; `Ref` returns its `Arn`, a [`glue::SchemaArn`](kinds::glue::SchemaArn).
/// Changing one of these replaces it: `DataFormat`, `Name`, `Registry`, `SchemaDefinition`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchema(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Schema",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("schema.rules"),
};

impl CfnSchema {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Schema";

    /// `CfnSchema` with its required properties, in alphabetical order:
    ///
    /// - `compatibility`: The compatibility mode of the schema.
    /// - `data_format`: The data format of the schema definition.
    /// - `name`: Name of the schema to be created of max length of 255, and may only contain letters, numbers, hyphen, underscore, dollar sign, or hash mark.
    pub fn new(
        compatibility: impl IntoValue<Compatibility>,
        data_format: impl IntoValue<DataFormat>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Compatibility", compatibility.into_value().into_node());
        object_.put("DataFormat", data_format.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specify the `VersionNumber` or the `IsLatest` for setting the checkpoint for the schema. This is only required for updating a checkpoint.
    ///
    /// `CheckpointVersion`; updated in place.
    pub fn checkpoint_version(mut self, value: impl IntoValue<SchemaVersionProperty>) -> Self {
        self.0
            .put("CheckpointVersion", value.into_value().into_node());
        self
    }

    /// A description of the schema if specified when created.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The registry where a schema is stored.
    ///
    /// `Registry`; an update replaces the resource.
    pub fn registry(mut self, value: impl IntoValue<RegistryProperty>) -> Self {
        self.0.put("Registry", value.into_value().into_node());
        self
    }

    /// The schema definition using the `DataFormat` setting for `SchemaName`.
    ///
    /// `SchemaDefinition`; an update replaces the resource.
    pub fn schema_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SchemaDefinition", value.into_value().into_node());
        self
    }

    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
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
    /// What `Ref` returns: its `Arn`, a [`glue::SchemaArn`](kinds::glue::SchemaArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::SchemaArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the schema.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::glue::SchemaArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Represents the version ID associated with the initial schema version.
    ///
    /// `Fn::GetAtt` of `InitialSchemaVersionId`.
    #[inline]
    pub fn attr_initial_schema_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InitialSchemaVersionId"),
        ))
    }
}

impl IntoValue<kinds::glue::SchemaArn> for &CfnSchemaRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::SchemaArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies a registry in the AWS Glue Schema Registry.
///
/// The property type `Registry` of `AWS::Glue::Schema`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegistryProperty(Object);

impl RegistryProperty {
    /// `RegistryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the registry.
    ///
    /// `Arn`; an update replaces the resource.
    pub fn arn(mut self, value: impl IntoValue<kinds::glue::RegistryArn>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The name of the registry.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for RegistryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegistryProperty> for RegistryProperty {}
impl From<RegistryProperty> for Node {
    #[inline]
    fn from(value: RegistryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegistryProperty> for RegistryProperty {
    #[inline]
    fn into_value(self) -> Value<RegistryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the version of a schema.
///
/// The property type `SchemaVersion` of `AWS::Glue::Schema`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaVersionProperty(Object);

impl SchemaVersionProperty {
    /// `SchemaVersionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates if this version is the latest version of the schema.
    ///
    /// `IsLatest`.
    pub fn is_latest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsLatest", value.into_value().into_node());
        self
    }

    /// The version number of the schema.
    ///
    /// `VersionNumber`.
    pub fn version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VersionNumber", value.into_value().into_node());
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

impl Kind for SchemaVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaVersionProperty> for SchemaVersionProperty {}
impl From<SchemaVersionProperty> for Node {
    #[inline]
    fn from(value: SchemaVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaVersionProperty> for SchemaVersionProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Compatibility` of `AWS::Glue::Schema`.
pub enum Compatibility {
    /// `BACKWARD`.
    Backward,
    /// `BACKWARD_ALL`.
    BackwardAll,
    /// `DISABLED`.
    Disabled,
    /// `FORWARD`.
    Forward,
    /// `FORWARD_ALL`.
    ForwardAll,
    /// `FULL`.
    Full,
    /// `FULL_ALL`.
    FullAll,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Compatibility {}
#[diagnostic::do_not_recommend]
impl TextKind for Compatibility {}
#[diagnostic::do_not_recommend]
impl IdKind for Compatibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Compatibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<Compatibility> for Compatibility {
    #[inline]
    fn into_value(self) -> Value<Compatibility> {
        const VALUES: &[&str] = &[
            "BACKWARD",
            "BACKWARD_ALL",
            "DISABLED",
            "FORWARD",
            "FORWARD_ALL",
            "FULL",
            "FULL_ALL",
            "NONE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataFormat` of `AWS::Glue::Schema`.
pub enum DataFormat {
    /// `AVRO`.
    Avro,
    /// `JSON`.
    Json_,
    /// `PROTOBUF`.
    Protobuf,
}

#[diagnostic::do_not_recommend]
impl Kind for DataFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for DataFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for DataFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataFormat> for DataFormat {
    #[inline]
    fn into_value(self) -> Value<DataFormat> {
        const VALUES: &[&str] = &["AVRO", "JSON", "PROTOBUF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
