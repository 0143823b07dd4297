// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::DataTableRecord` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Connect::DataTableRecord
///
/// `AWS::Connect::DataTableRecord`; `Ref` returns the physical id, which is made of `InstanceArn`, `DataTableArn`, `RecordId`.
/// Changing one of these replaces it: `DataTableArn`, `InstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataTableRecord(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::DataTableRecord",
    tags: None,
    rules: include_str!("data_table_record.rules"),
};

impl CfnDataTableRecord {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::DataTableRecord";

    /// `CfnDataTableRecord` with its required properties, in alphabetical order:
    ///
    /// - `data_table_arn`: The Amazon Resource Name (ARN) for the data table.
    /// - `data_table_record`
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    pub fn new(
        data_table_arn: impl IntoValue<kinds::connect::DataTableArn>,
        data_table_record: impl IntoValue<DataTableRecordProperty>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataTableArn", data_table_arn.into_value().into_node());
        object_.put(
            "DataTableRecord",
            data_table_record.into_value().into_node(),
        );
        object_.put("InstanceArn", instance_arn.into_value().into_node());
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

impl Construct for CfnDataTableRecord {
    type Handle = CfnDataTableRecordRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataTableRecordRef {
        CfnDataTableRecordRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataTableRecord`] of a stack.
pub struct CfnDataTableRecordRef(NodeRef);

impl Clone for CfnDataTableRecordRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataTableRecordRef {}
impl AsNode for CfnDataTableRecordRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataTableRecordRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceArn`, `DataTableArn`, `RecordId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `RecordId` attribute.
    ///
    /// `Fn::GetAtt` of `RecordId`.
    #[inline]
    pub fn attr_record_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecordId")))
    }
}

/// The property type `DataTableRecord` of `AWS::Connect::DataTableRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataTableRecordProperty(Object);

impl DataTableRecordProperty {
    /// `DataTableRecordProperty` with its required properties, in alphabetical order:
    ///
    /// - `values`
    pub fn new(values: impl IntoValue<List<ValueProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Values", values.into_value().into_node());
        Self(object_)
    }

    /// The `PrimaryValues` property.
    ///
    /// `PrimaryValues`.
    pub fn primary_values(mut self, value: impl IntoValue<List<ValueProperty>>) -> Self {
        self.0.put("PrimaryValues", value.into_value().into_node());
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

impl Kind for DataTableRecordProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataTableRecordProperty> for DataTableRecordProperty {}
impl From<DataTableRecordProperty> for Node {
    #[inline]
    fn from(value: DataTableRecordProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataTableRecordProperty> for DataTableRecordProperty {
    #[inline]
    fn into_value(self) -> Value<DataTableRecordProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Value` of `AWS::Connect::DataTableRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValueProperty(Object);

impl ValueProperty {
    /// `ValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AttributeId` property.
    ///
    /// `AttributeId`.
    pub fn attribute_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttributeId", value.into_value().into_node());
        self
    }

    /// The `AttributeValue` property.
    ///
    /// `AttributeValue`.
    pub fn attribute_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttributeValue", value.into_value().into_node());
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

impl Kind for ValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValueProperty> for ValueProperty {}
impl From<ValueProperty> for Node {
    #[inline]
    fn from(value: ValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValueProperty> for ValueProperty {
    #[inline]
    fn into_value(self) -> Value<ValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
