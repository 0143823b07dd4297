// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SCN::Dataset` and its property types.

use crate::l1::*;

/// Represents an AWS Supply Chain data lake dataset.
///
/// `AWS::SCN::Dataset`; `Ref` returns its `Arn`, a [`scn::DatasetArn`](kinds::scn::DatasetArn).
/// Changing one of these replaces it: `InstanceId`, `Name`, `Namespace`, `PartitionSpec`, `Schema`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SCN::Dataset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset.rules"),
};

impl CfnDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SCN::Dataset";

    /// `CfnDataset` with its required properties, in alphabetical order:
    ///
    /// - `instance_id`: The Amazon Web Services Supply Chain instance identifier.
    /// - `name`: The name of the dataset.
    /// - `namespace`: The namespace of the dataset.
    pub fn new(
        instance_id: impl IntoValue<kinds::ec2::InstanceId>,
        name: impl IntoValue<String>,
        namespace: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        Self(object_)
    }

    /// The description of the dataset.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The partition specification of the dataset.
    ///
    /// `PartitionSpec`; an update replaces the resource.
    pub fn partition_spec(mut self, value: impl IntoValue<PartitionSpecProperty>) -> Self {
        self.0.put("PartitionSpec", value.into_value().into_node());
        self
    }

    /// The schema of the dataset.
    ///
    /// `Schema`; an update replaces the resource.
    pub fn schema(mut self, value: impl IntoValue<SchemaProperty>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
        self
    }

    /// The tags for the dataset.
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

impl Construct for CfnDataset {
    type Handle = CfnDatasetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatasetRef {
        CfnDatasetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataset`] of a stack.
pub struct CfnDatasetRef(NodeRef);

impl Clone for CfnDatasetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatasetRef {}
impl AsNode for CfnDatasetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatasetRef {
    /// What `Ref` returns: its `Arn`, a [`scn::DatasetArn`](kinds::scn::DatasetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::scn::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::scn::DatasetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The creation time of the dataset.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The last modified time of the dataset.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::scn::DatasetArn> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::scn::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The partition field details.
///
/// The property type `DataLakeDatasetPartitionField` of `AWS::SCN::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLakeDatasetPartitionFieldProperty(Object);

impl DataLakeDatasetPartitionFieldProperty {
    /// `DataLakeDatasetPartitionFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the partition field.
    /// - `transform`: The transformation of the partition field.
    pub fn new(name: impl IntoValue<String>, transform: impl IntoValue<TransformProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Transform", transform.into_value().into_node());
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

impl Kind for DataLakeDatasetPartitionFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataLakeDatasetPartitionFieldProperty> for DataLakeDatasetPartitionFieldProperty {}
impl From<DataLakeDatasetPartitionFieldProperty> for Node {
    #[inline]
    fn from(value: DataLakeDatasetPartitionFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataLakeDatasetPartitionFieldProperty> for DataLakeDatasetPartitionFieldProperty {
    #[inline]
    fn into_value(self) -> Value<DataLakeDatasetPartitionFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The primary key field details.
///
/// The property type `DataLakeDatasetPrimaryKeyField` of `AWS::SCN::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLakeDatasetPrimaryKeyFieldProperty(Object);

impl DataLakeDatasetPrimaryKeyFieldProperty {
    /// `DataLakeDatasetPrimaryKeyFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the primary key field.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DataLakeDatasetPrimaryKeyFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataLakeDatasetPrimaryKeyFieldProperty> for DataLakeDatasetPrimaryKeyFieldProperty {}
impl From<DataLakeDatasetPrimaryKeyFieldProperty> for Node {
    #[inline]
    fn from(value: DataLakeDatasetPrimaryKeyFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataLakeDatasetPrimaryKeyFieldProperty> for DataLakeDatasetPrimaryKeyFieldProperty {
    #[inline]
    fn into_value(self) -> Value<DataLakeDatasetPrimaryKeyFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The dataset field details.
///
/// The property type `DataLakeDatasetSchemaField` of `AWS::SCN::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLakeDatasetSchemaFieldProperty(Object);

impl DataLakeDatasetSchemaFieldProperty {
    /// `DataLakeDatasetSchemaFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_required`: Indicate if the field is required or not.
    /// - `name`: The dataset field name.
    /// - `r#type`: The dataset field type.
    pub fn new(
        is_required: impl IntoValue<bool>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<DataLakeDatasetSchemaFieldType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsRequired", is_required.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for DataLakeDatasetSchemaFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataLakeDatasetSchemaFieldProperty> for DataLakeDatasetSchemaFieldProperty {}
impl From<DataLakeDatasetSchemaFieldProperty> for Node {
    #[inline]
    fn from(value: DataLakeDatasetSchemaFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataLakeDatasetSchemaFieldProperty> for DataLakeDatasetSchemaFieldProperty {
    #[inline]
    fn into_value(self) -> Value<DataLakeDatasetSchemaFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The partition specification of the dataset.
///
/// The property type `PartitionSpec` of `AWS::SCN::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionSpecProperty(Object);

impl PartitionSpecProperty {
    /// `PartitionSpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: The partition fields.
    pub fn new(fields: impl IntoValue<List<DataLakeDatasetPartitionFieldProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
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

impl Kind for PartitionSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartitionSpecProperty> for PartitionSpecProperty {}
impl From<PartitionSpecProperty> for Node {
    #[inline]
    fn from(value: PartitionSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartitionSpecProperty> for PartitionSpecProperty {
    #[inline]
    fn into_value(self) -> Value<PartitionSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The schema of the dataset.
///
/// The property type `Schema` of `AWS::SCN::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaProperty(Object);

impl SchemaProperty {
    /// `SchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: The list of field details of the dataset schema.
    /// - `name`: The name of the dataset schema.
    pub fn new(
        fields: impl IntoValue<List<DataLakeDatasetSchemaFieldProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The list of primary key fields for the dataset.
    ///
    /// `PrimaryKeys`.
    pub fn primary_keys(
        mut self,
        value: impl IntoValue<List<DataLakeDatasetPrimaryKeyFieldProperty>>,
    ) -> Self {
        self.0.put("PrimaryKeys", value.into_value().into_node());
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

/// The transformation of the partition field.
///
/// The property type `Transform` of `AWS::SCN::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformProperty(Object);

impl TransformProperty {
    /// `TransformProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of partitioning transformation.
    pub fn new(r#type: impl IntoValue<TransformType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for TransformProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformProperty> for TransformProperty {}
impl From<TransformProperty> for Node {
    #[inline]
    fn from(value: TransformProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformProperty> for TransformProperty {
    #[inline]
    fn into_value(self) -> Value<TransformProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `DataLakeDatasetSchemaField` of `AWS::SCN::Dataset`.
pub enum DataLakeDatasetSchemaFieldType {
    /// `DOUBLE`.
    Double,
    /// `INT`.
    Int,
    /// `LONG`.
    Long,
    /// `STRING`.
    String_,
    /// `TIMESTAMP`.
    Timestamp,
}

#[diagnostic::do_not_recommend]
impl Kind for DataLakeDatasetSchemaFieldType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataLakeDatasetSchemaFieldType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataLakeDatasetSchemaFieldType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataLakeDatasetSchemaFieldType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataLakeDatasetSchemaFieldType> for DataLakeDatasetSchemaFieldType {
    #[inline]
    fn into_value(self) -> Value<DataLakeDatasetSchemaFieldType> {
        const VALUES: &[&str] = &["DOUBLE", "INT", "LONG", "STRING", "TIMESTAMP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Transform` of `AWS::SCN::Dataset`.
pub enum TransformType {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `IDENTITY`.
    Identity,
    /// `MONTH`.
    Month,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for TransformType {}
#[diagnostic::do_not_recommend]
impl TextKind for TransformType {}
#[diagnostic::do_not_recommend]
impl IdKind for TransformType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TransformType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TransformType> for TransformType {
    #[inline]
    fn into_value(self) -> Value<TransformType> {
        const VALUES: &[&str] = &["DAY", "HOUR", "IDENTITY", "MONTH", "YEAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
