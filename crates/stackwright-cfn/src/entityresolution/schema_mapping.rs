// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EntityResolution::SchemaMapping` and its property types.

use crate::l1::*;

/// Creates a schema mapping, which defines the schema of the input customer records table. The `SchemaMapping` also provides AWS Entity Resolution with some metadata about the table, such as the attribute types of the columns and which columns to match on.
///
/// `AWS::EntityResolution::SchemaMapping`; `Ref` returns its `SchemaName`, a [`entityresolution::SchemaMappingSchemaName`](kinds::entityresolution::SchemaMappingSchemaName).
/// Changing one of these replaces it: `Description`, `MappedInputFields`, `SchemaName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchemaMapping(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EntityResolution::SchemaMapping",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("schema_mapping.rules"),
};

impl CfnSchemaMapping {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EntityResolution::SchemaMapping";

    /// `CfnSchemaMapping` with its required properties, in alphabetical order:
    ///
    /// - `mapped_input_fields`: A list of `MappedInputFields`.
    /// - `schema_name`: The name of the schema.
    pub fn new(
        mapped_input_fields: impl IntoValue<List<SchemaInputAttributeProperty>>,
        schema_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MappedInputFields",
            mapped_input_fields.into_value().into_node(),
        );
        object_.put("SchemaName", schema_name.into_value().into_node());
        Self(object_)
    }

    /// A description of the schema.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnSchemaMapping {
    type Handle = CfnSchemaMappingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSchemaMappingRef {
        CfnSchemaMappingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSchemaMapping`] of a stack.
pub struct CfnSchemaMappingRef(NodeRef);

impl Clone for CfnSchemaMappingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSchemaMappingRef {}
impl AsNode for CfnSchemaMappingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSchemaMappingRef {
    /// What `Ref` returns: its `SchemaName`, a [`entityresolution::SchemaMappingSchemaName`](kinds::entityresolution::SchemaMappingSchemaName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::entityresolution::SchemaMappingSchemaName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time of this SchemaMapping got created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The boolean value that indicates whether or not a SchemaMapping has MatchingWorkflows that are associated with
    ///
    /// `Fn::GetAtt` of `HasWorkflows`.
    #[inline]
    pub fn attr_has_workflows(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HasWorkflows")))
    }

    /// The SchemaMapping arn associated with the Schema
    ///
    /// `Fn::GetAtt` of `SchemaArn`.
    #[inline]
    pub fn attr_schema_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SchemaArn")))
    }

    /// The time of this SchemaMapping got last updated at
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::entityresolution::SchemaMappingSchemaName> for &CfnSchemaMappingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::entityresolution::SchemaMappingSchemaName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A configuration object for defining input data fields in AWS Entity Resolution. The `SchemaInputAttribute` specifies how individual fields in your input data should be processed and matched.
///
/// The property type `SchemaInputAttribute` of `AWS::EntityResolution::SchemaMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaInputAttributeProperty(Object);

impl SchemaInputAttributeProperty {
    /// `SchemaInputAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_name`: A string containing the field name.
    /// - `r#type`: The type of the attribute, selected from a list of values.
    pub fn new(field_name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldName", field_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A string that instructs AWS Entity Resolution to combine several columns into a unified column with the identical attribute type.
    ///
    /// For example, when working with columns such as `NAME_FIRST`, `NAME_MIDDLE`, and `NAME_LAST`, assigning them a common `groupName` will prompt AWS Entity Resolution to concatenate them into a single value.
    ///
    /// `GroupName`; an update replaces the resource.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// Indicates if the column values are hashed in the schema input.
    ///
    /// If the value is set to `TRUE`, the column values are hashed.
    ///
    /// If the value is set to `FALSE`, the column values are cleartext.
    ///
    /// `Hashed`.
    pub fn hashed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Hashed", value.into_value().into_node());
        self
    }

    /// A key that allows grouping of multiple input attributes into a unified matching group.
    ///
    /// For example, consider a scenario where the source table contains various addresses, such as `business_address` and `shipping_address`. By assigning a `matchKey` called `address` to both attributes, AWS Entity Resolution will match records across these fields to create a consolidated matching group.
    ///
    /// If no `matchKey` is specified for a column, it won't be utilized for matching purposes but will still be included in the output table.
    ///
    /// `MatchKey`; an update replaces the resource.
    pub fn match_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MatchKey", value.into_value().into_node());
        self
    }

    /// The subtype of the attribute, selected from a list of values.
    ///
    /// `SubType`.
    pub fn sub_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubType", value.into_value().into_node());
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

impl Kind for SchemaInputAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaInputAttributeProperty> for SchemaInputAttributeProperty {}
impl From<SchemaInputAttributeProperty> for Node {
    #[inline]
    fn from(value: SchemaInputAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaInputAttributeProperty> for SchemaInputAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaInputAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `SchemaInputAttribute` of `AWS::EntityResolution::SchemaMapping`.
pub enum Type {
    /// `ADDRESS`.
    Address,
    /// `ADDRESS_CITY`.
    AddressCity,
    /// `ADDRESS_COUNTRY`.
    AddressCountry,
    /// `ADDRESS_POSTALCODE`.
    AddressPostalcode,
    /// `ADDRESS_STATE`.
    AddressState,
    /// `ADDRESS_STREET1`.
    AddressStreet1,
    /// `ADDRESS_STREET2`.
    AddressStreet2,
    /// `ADDRESS_STREET3`.
    AddressStreet3,
    /// `DATE`.
    Date,
    /// `EMAIL_ADDRESS`.
    EmailAddress,
    /// `NAME`.
    Name,
    /// `NAME_FIRST`.
    NameFirst,
    /// `NAME_LAST`.
    NameLast,
    /// `NAME_MIDDLE`.
    NameMiddle,
    /// `PHONE`.
    Phone,
    /// `PHONE_COUNTRYCODE`.
    PhoneCountrycode,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `PROVIDER_ID`.
    ProviderId,
    /// `STRING`.
    String_,
    /// `UNIQUE_ID`.
    UniqueId,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "ADDRESS",
            "ADDRESS_CITY",
            "ADDRESS_COUNTRY",
            "ADDRESS_POSTALCODE",
            "ADDRESS_STATE",
            "ADDRESS_STREET1",
            "ADDRESS_STREET2",
            "ADDRESS_STREET3",
            "DATE",
            "EMAIL_ADDRESS",
            "NAME",
            "NAME_FIRST",
            "NAME_LAST",
            "NAME_MIDDLE",
            "PHONE",
            "PHONE_COUNTRYCODE",
            "PHONE_NUMBER",
            "PROVIDER_ID",
            "STRING",
            "UNIQUE_ID",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
