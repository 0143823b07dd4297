// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::DataTableAttribute` and its property types.

use crate::l1::*;

/// Represents an attribute (column) in a data table. Attributes define the schema and validation rules for values that can be stored in the table. They specify the data type, constraints, and whether the attribute is used as a primary key for record identification.
///
/// `AWS::Connect::DataTableAttribute`; `Ref` returns the physical id, which is made of `InstanceArn`, `DataTableArn`, `AttributeId`.
/// Changing one of these replaces it: `DataTableArn`, `InstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataTableAttribute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::DataTableAttribute",
    tags: None,
    rules: include_str!("data_table_attribute.rules"),
};

impl CfnDataTableAttribute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::DataTableAttribute";

    /// `CfnDataTableAttribute` with its required properties, in alphabetical order:
    ///
    /// - `data_table_arn`: The Amazon Resource Name (ARN) of the data table that contains this attribute.
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The human-readable name of the attribute.
    /// - `value_type`: The type of value allowed for this attribute.
    pub fn new(
        data_table_arn: impl IntoValue<kinds::connect::DataTableArn>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
        value_type: impl IntoValue<ValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataTableArn", data_table_arn.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ValueType", value_type.into_value().into_node());
        Self(object_)
    }

    /// An optional description explaining the purpose and usage of this attribute.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Boolean indicating whether this attribute is used as a primary key for record identification. Primary attributes must have unique value combinations and cannot contain expressions.
    ///
    /// `Primary`; updated in place.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
        self
    }

    /// The validation rules applied to values of this attribute. Based on JSON Schema Draft 2020-12 with additional Connect-specific validations for data integrity.
    ///
    /// `Validation`; updated in place.
    pub fn validation(mut self, value: impl IntoValue<ValidationProperty>) -> Self {
        self.0.put("Validation", value.into_value().into_node());
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

impl Construct for CfnDataTableAttribute {
    type Handle = CfnDataTableAttributeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataTableAttributeRef {
        CfnDataTableAttributeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataTableAttribute`] of a stack.
pub struct CfnDataTableAttributeRef(NodeRef);

impl Clone for CfnDataTableAttributeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataTableAttributeRef {}
impl AsNode for CfnDataTableAttributeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataTableAttributeRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceArn`, `DataTableArn`, `AttributeId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the attribute within the data table.
    ///
    /// `Fn::GetAtt` of `AttributeId`.
    #[inline]
    pub fn attr_attribute_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttributeId")))
    }

    /// The AWS Region where this attribute was last modified, used for region replication.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[inline]
    pub fn attr_last_modified_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedRegion")))
    }

    /// The timestamp when this attribute was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The `LockVersion` attribute.
    ///
    /// `Fn::GetAtt` of `LockVersion`.
    #[inline]
    pub fn attr_lock_version(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LockVersion")))
    }
}

/// The property type `Enum` of `AWS::Connect::DataTableAttribute`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnumProperty(Object);

impl EnumProperty {
    /// `EnumProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Strict` property.
    ///
    /// `Strict`.
    pub fn strict(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Strict", value.into_value().into_node());
        self
    }

    /// The `Values` property.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for EnumProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnumProperty> for EnumProperty {}
impl From<EnumProperty> for Node {
    #[inline]
    fn from(value: EnumProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnumProperty> for EnumProperty {
    #[inline]
    fn into_value(self) -> Value<EnumProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines validation rules for data table attribute values. Based on JSON Schema Draft 2020-12 with additional Connect-specific validations. Validation rules ensure data integrity and consistency across the data table.
///
/// The property type `Validation` of `AWS::Connect::DataTableAttribute`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidationProperty(Object);

impl ValidationProperty {
    /// `ValidationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines enumeration constraints for attribute values. Can specify a list of allowed values and whether custom values are permitted beyond the enumerated list.
    ///
    /// `Enum`.
    pub fn r#enum(mut self, value: impl IntoValue<EnumProperty>) -> Self {
        self.0.put("Enum", value.into_value().into_node());
        self
    }

    /// The largest exclusive numeric value for NUMBER value type. Can be provided alongside Maximum where both operate independently. Must be greater than ExclusiveMinimum and Minimum. Applies to NUMBER and values within NUMBER_LIST.
    ///
    /// `ExclusiveMaximum`.
    pub fn exclusive_maximum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ExclusiveMaximum", value.into_value().into_node());
        self
    }

    /// The smallest exclusive numeric value for NUMBER value type. Can be provided alongside Minimum where both operate independently. Must be less than ExclusiveMaximum and Maximum. Applies to NUMBER and values within NUMBER_LIST.
    ///
    /// `ExclusiveMinimum`.
    pub fn exclusive_minimum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ExclusiveMinimum", value.into_value().into_node());
        self
    }

    /// The maximum number of characters a text value can contain. Applies to TEXT value type and values within a TEXT_LIST. Must be greater than or equal to MinLength.
    ///
    /// `MaxLength`.
    pub fn max_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxLength", value.into_value().into_node());
        self
    }

    /// The maximum number of values in a list. Must be an integer greater than or equal to 0 and greater than or equal to MinValues. Applies to all list types.
    ///
    /// `MaxValues`.
    pub fn max_values(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxValues", value.into_value().into_node());
        self
    }

    /// The largest inclusive numeric value for NUMBER value type. Can be provided alongside ExclusiveMaximum where both operate independently. Must be greater than or equal to Minimum and greater than ExclusiveMinimum. Applies to NUMBER and values within NUMBER_LIST.
    ///
    /// `Maximum`.
    pub fn maximum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Maximum", value.into_value().into_node());
        self
    }

    /// The minimum number of characters a text value can contain. Applies to TEXT value type and values within a TEXT_LIST. Must be less than or equal to MaxLength.
    ///
    /// `MinLength`.
    pub fn min_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinLength", value.into_value().into_node());
        self
    }

    /// The minimum number of values in a list. Must be an integer greater than or equal to 0 and less than or equal to MaxValues. Applies to all list types.
    ///
    /// `MinValues`.
    pub fn min_values(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinValues", value.into_value().into_node());
        self
    }

    /// The smallest inclusive numeric value for NUMBER value type. Cannot be provided when ExclusiveMinimum is also provided. Must be less than or equal to Maximum and less than ExclusiveMaximum. Applies to NUMBER and values within NUMBER_LIST.
    ///
    /// `Minimum`.
    pub fn minimum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Minimum", value.into_value().into_node());
        self
    }

    /// Specifies that numeric values must be multiples of this number. Must be greater than 0. The result of dividing a value by this multiple must result in an integer. Applies to NUMBER and values within NUMBER_LIST.
    ///
    /// `MultipleOf`.
    pub fn multiple_of(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MultipleOf", value.into_value().into_node());
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

impl Kind for ValidationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidationProperty> for ValidationProperty {}
impl From<ValidationProperty> for Node {
    #[inline]
    fn from(value: ValidationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidationProperty> for ValidationProperty {
    #[inline]
    fn into_value(self) -> Value<ValidationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ValueType` of `AWS::Connect::DataTableAttribute`.
pub enum ValueType {
    /// `BOOLEAN`.
    Boolean,
    /// `NUMBER`.
    Number,
    /// `NUMBER_LIST`.
    NumberList,
    /// `TEXT`.
    Text,
    /// `TEXT_LIST`.
    TextList,
}

#[diagnostic::do_not_recommend]
impl Kind for ValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for ValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for ValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValueType> for ValueType {
    #[inline]
    fn into_value(self) -> Value<ValueType> {
        const VALUES: &[&str] = &["BOOLEAN", "NUMBER", "NUMBER_LIST", "TEXT", "TEXT_LIST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
