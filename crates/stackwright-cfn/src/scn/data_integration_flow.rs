// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SCN::DataIntegrationFlow` and its property types.

use crate::l1::*;

/// Represents an AWS Supply Chain data integration flow.
///
/// `AWS::SCN::DataIntegrationFlow`; `Ref` returns its `Arn`, a [`scn::DataIntegrationFlowArn`](kinds::scn::DataIntegrationFlowArn).
/// Changing one of these replaces it: `InstanceId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataIntegrationFlow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SCN::DataIntegrationFlow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_integration_flow.rules"),
};

impl CfnDataIntegrationFlow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SCN::DataIntegrationFlow";

    /// `CfnDataIntegrationFlow` with its required properties, in alphabetical order:
    ///
    /// - `instance_id`: The Amazon Web Services Supply Chain instance identifier.
    /// - `name`: The name of the DataIntegrationFlow.
    /// - `sources`: The source configurations for the DataIntegrationFlow.
    /// - `target`: The DataIntegrationFlow target parameters.
    /// - `transformation`: The DataIntegrationFlow transformation parameters.
    pub fn new(
        instance_id: impl IntoValue<kinds::ec2::InstanceId>,
        name: impl IntoValue<String>,
        sources: impl IntoValue<List<DataIntegrationFlowSourceProperty>>,
        target: impl IntoValue<DataIntegrationFlowTargetProperty>,
        transformation: impl IntoValue<DataIntegrationFlowTransformationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Sources", sources.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        object_.put("Transformation", transformation.into_value().into_node());
        Self(object_)
    }

    /// The tags for the DataIntegrationFlow.
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

impl Construct for CfnDataIntegrationFlow {
    type Handle = CfnDataIntegrationFlowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataIntegrationFlowRef {
        CfnDataIntegrationFlowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataIntegrationFlow`] of a stack.
pub struct CfnDataIntegrationFlowRef(NodeRef);

impl Clone for CfnDataIntegrationFlowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataIntegrationFlowRef {}
impl AsNode for CfnDataIntegrationFlowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataIntegrationFlowRef {
    /// What `Ref` returns: its `Arn`, a [`scn::DataIntegrationFlowArn`](kinds::scn::DataIntegrationFlowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::scn::DataIntegrationFlowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the DataIntegrationFlow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::scn::DataIntegrationFlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The creation time of the DataIntegrationFlow.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The last modified time of the DataIntegrationFlow.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::scn::DataIntegrationFlowArn> for &CfnDataIntegrationFlowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::scn::DataIntegrationFlowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The DataIntegrationFlow source parameters.
///
/// The property type `DataIntegrationFlowSource` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataIntegrationFlowSourceProperty(Object);

impl DataIntegrationFlowSourceProperty {
    /// `DataIntegrationFlowSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_name`: The source name that can be used as table alias in SQL transformation query.
    /// - `source_type`: The source type.
    pub fn new(
        source_name: impl IntoValue<String>,
        source_type: impl IntoValue<SourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceName", source_name.into_value().into_node());
        object_.put("SourceType", source_type.into_value().into_node());
        Self(object_)
    }

    /// The dataset source configuration parameters.
    ///
    /// `DatasetSource`.
    pub fn dataset_source(
        mut self,
        value: impl IntoValue<DatasetSourceConfigurationProperty>,
    ) -> Self {
        self.0.put("DatasetSource", value.into_value().into_node());
        self
    }

    /// The S3 source configuration parameters.
    ///
    /// `S3Source`.
    pub fn s3_source(mut self, value: impl IntoValue<S3SourceConfigurationProperty>) -> Self {
        self.0.put("S3Source", value.into_value().into_node());
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

impl Kind for DataIntegrationFlowSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataIntegrationFlowSourceProperty> for DataIntegrationFlowSourceProperty {}
impl From<DataIntegrationFlowSourceProperty> for Node {
    #[inline]
    fn from(value: DataIntegrationFlowSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataIntegrationFlowSourceProperty> for DataIntegrationFlowSourceProperty {
    #[inline]
    fn into_value(self) -> Value<DataIntegrationFlowSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The DataIntegrationFlow target parameters.
///
/// The property type `DataIntegrationFlowTarget` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataIntegrationFlowTargetProperty(Object);

impl DataIntegrationFlowTargetProperty {
    /// `DataIntegrationFlowTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_type`: The target type.
    pub fn new(target_type: impl IntoValue<TargetType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetType", target_type.into_value().into_node());
        Self(object_)
    }

    /// The dataset target configuration parameters.
    ///
    /// `DatasetTarget`.
    pub fn dataset_target(
        mut self,
        value: impl IntoValue<DatasetTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("DatasetTarget", value.into_value().into_node());
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

impl Kind for DataIntegrationFlowTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataIntegrationFlowTargetProperty> for DataIntegrationFlowTargetProperty {}
impl From<DataIntegrationFlowTargetProperty> for Node {
    #[inline]
    fn from(value: DataIntegrationFlowTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataIntegrationFlowTargetProperty> for DataIntegrationFlowTargetProperty {
    #[inline]
    fn into_value(self) -> Value<DataIntegrationFlowTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The DataIntegrationFlow transformation parameters.
///
/// The property type `DataIntegrationFlowTransformation` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataIntegrationFlowTransformationProperty(Object);

impl DataIntegrationFlowTransformationProperty {
    /// `DataIntegrationFlowTransformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `transformation_type`: The transformation type.
    pub fn new(transformation_type: impl IntoValue<TransformationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransformationType",
            transformation_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The SQL transformation configuration parameters.
    ///
    /// `SqlTransformation`.
    pub fn sql_transformation(
        mut self,
        value: impl IntoValue<SqlTransformationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SqlTransformation", value.into_value().into_node());
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

impl Kind for DataIntegrationFlowTransformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataIntegrationFlowTransformationProperty>
    for DataIntegrationFlowTransformationProperty
{
}
impl From<DataIntegrationFlowTransformationProperty> for Node {
    #[inline]
    fn from(value: DataIntegrationFlowTransformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataIntegrationFlowTransformationProperty>
    for DataIntegrationFlowTransformationProperty
{
    #[inline]
    fn into_value(self) -> Value<DataIntegrationFlowTransformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The dataset options.
///
/// The property type `DatasetOptions` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetOptionsProperty(Object);

impl DatasetOptionsProperty {
    /// `DatasetOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The option to perform deduplication on data records sharing same primary key values.
    ///
    /// `DedupeRecords`.
    pub fn dedupe_records(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DedupeRecords", value.into_value().into_node());
        self
    }

    /// The deduplication strategy.
    ///
    /// `DedupeStrategy`.
    pub fn dedupe_strategy(mut self, value: impl IntoValue<DedupeStrategyProperty>) -> Self {
        self.0.put("DedupeStrategy", value.into_value().into_node());
        self
    }

    /// The load type.
    ///
    /// `LoadType`; one of `INCREMENTAL`, `REPLACE`.
    pub fn load_type(mut self, value: impl IntoValue<LoadType>) -> Self {
        self.0.put("LoadType", value.into_value().into_node());
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

impl Kind for DatasetOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetOptionsProperty> for DatasetOptionsProperty {}
impl From<DatasetOptionsProperty> for Node {
    #[inline]
    fn from(value: DatasetOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetOptionsProperty> for DatasetOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The dataset source configuration parameters.
///
/// The property type `DatasetSourceConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetSourceConfigurationProperty(Object);

impl DatasetSourceConfigurationProperty {
    /// `DatasetSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataset_identifier`: The ARN of the dataset.
    pub fn new(dataset_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetIdentifier",
            dataset_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The dataset options.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl IntoValue<DatasetOptionsProperty>) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

impl Kind for DatasetSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetSourceConfigurationProperty> for DatasetSourceConfigurationProperty {}
impl From<DatasetSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DatasetSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetSourceConfigurationProperty> for DatasetSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The dataset target configuration parameters.
///
/// The property type `DatasetTargetConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetTargetConfigurationProperty(Object);

impl DatasetTargetConfigurationProperty {
    /// `DatasetTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataset_identifier`: The dataset ARN.
    pub fn new(dataset_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetIdentifier",
            dataset_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The dataset options.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl IntoValue<DatasetOptionsProperty>) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

impl Kind for DatasetTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetTargetConfigurationProperty> for DatasetTargetConfigurationProperty {}
impl From<DatasetTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: DatasetTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetTargetConfigurationProperty> for DatasetTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The deduplication strategy.
///
/// The property type `DedupeStrategy` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DedupeStrategyProperty(Object);

impl DedupeStrategyProperty {
    /// `DedupeStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The deduplication strategy type.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The field priority deduplication strategy configuration.
    ///
    /// `FieldPriority`.
    pub fn field_priority(
        mut self,
        value: impl IntoValue<FieldPriorityDedupeStrategyConfigurationProperty>,
    ) -> Self {
        self.0.put("FieldPriority", value.into_value().into_node());
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

impl Kind for DedupeStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DedupeStrategyProperty> for DedupeStrategyProperty {}
impl From<DedupeStrategyProperty> for Node {
    #[inline]
    fn from(value: DedupeStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DedupeStrategyProperty> for DedupeStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<DedupeStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A deduplication field.
///
/// The property type `FieldPriorityDedupeField` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldPriorityDedupeFieldProperty(Object);

impl FieldPriorityDedupeFieldProperty {
    /// `FieldPriorityDedupeFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the deduplication field.
    /// - `sort_order`: The sort order.
    pub fn new(name: impl IntoValue<String>, sort_order: impl IntoValue<SortOrder>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SortOrder", sort_order.into_value().into_node());
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

impl Kind for FieldPriorityDedupeFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldPriorityDedupeFieldProperty> for FieldPriorityDedupeFieldProperty {}
impl From<FieldPriorityDedupeFieldProperty> for Node {
    #[inline]
    fn from(value: FieldPriorityDedupeFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldPriorityDedupeFieldProperty> for FieldPriorityDedupeFieldProperty {
    #[inline]
    fn into_value(self) -> Value<FieldPriorityDedupeFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The field priority deduplication strategy configuration.
///
/// The property type `FieldPriorityDedupeStrategyConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldPriorityDedupeStrategyConfigurationProperty(Object);

impl FieldPriorityDedupeStrategyConfigurationProperty {
    /// `FieldPriorityDedupeStrategyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: The list of field names and their sort order for deduplication.
    pub fn new(fields: impl IntoValue<List<FieldPriorityDedupeFieldProperty>>) -> Self {
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

impl Kind for FieldPriorityDedupeStrategyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldPriorityDedupeStrategyConfigurationProperty>
    for FieldPriorityDedupeStrategyConfigurationProperty
{
}
impl From<FieldPriorityDedupeStrategyConfigurationProperty> for Node {
    #[inline]
    fn from(value: FieldPriorityDedupeStrategyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldPriorityDedupeStrategyConfigurationProperty>
    for FieldPriorityDedupeStrategyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FieldPriorityDedupeStrategyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 options.
///
/// The property type `S3Options` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OptionsProperty(Object);

impl S3OptionsProperty {
    /// `S3OptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The file type.
    ///
    /// `FileType`; one of `CSV`, `PARQUET`, `JSON`.
    pub fn file_type(mut self, value: impl IntoValue<FileType>) -> Self {
        self.0.put("FileType", value.into_value().into_node());
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

impl Kind for S3OptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3OptionsProperty> for S3OptionsProperty {}
impl From<S3OptionsProperty> for Node {
    #[inline]
    fn from(value: S3OptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3OptionsProperty> for S3OptionsProperty {
    #[inline]
    fn into_value(self) -> Value<S3OptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 source configuration parameters.
///
/// The property type `S3SourceConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3SourceConfigurationProperty(Object);

impl S3SourceConfigurationProperty {
    /// `S3SourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The S3 bucket name.
    /// - `prefix`: The S3 prefix.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("Prefix", prefix.into_value().into_node());
        Self(object_)
    }

    /// The Amazon S3 options.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl IntoValue<S3OptionsProperty>) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

impl Kind for S3SourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3SourceConfigurationProperty> for S3SourceConfigurationProperty {}
impl From<S3SourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3SourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3SourceConfigurationProperty> for S3SourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3SourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SQL transformation configuration parameters.
///
/// The property type `SqlTransformationConfiguration` of `AWS::SCN::DataIntegrationFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqlTransformationConfigurationProperty(Object);

impl SqlTransformationConfigurationProperty {
    /// `SqlTransformationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `query`: The transformation SQL query body based on SparkSQL.
    pub fn new(query: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Query", query.into_value().into_node());
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

impl Kind for SqlTransformationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqlTransformationConfigurationProperty> for SqlTransformationConfigurationProperty {}
impl From<SqlTransformationConfigurationProperty> for Node {
    #[inline]
    fn from(value: SqlTransformationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqlTransformationConfigurationProperty> for SqlTransformationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SqlTransformationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FileType` of a `S3Options` of `AWS::SCN::DataIntegrationFlow`.
pub enum FileType {
    /// `CSV`.
    Csv,
    /// `JSON`.
    Json_,
    /// `PARQUET`.
    Parquet,
}

#[diagnostic::do_not_recommend]
impl Kind for FileType {}
#[diagnostic::do_not_recommend]
impl TextKind for FileType {}
#[diagnostic::do_not_recommend]
impl IdKind for FileType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FileType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FileType> for FileType {
    #[inline]
    fn into_value(self) -> Value<FileType> {
        const VALUES: &[&str] = &["CSV", "JSON", "PARQUET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LoadType` of a `DatasetOptions` of `AWS::SCN::DataIntegrationFlow`.
pub enum LoadType {
    /// `INCREMENTAL`.
    Incremental,
    /// `REPLACE`.
    Replace,
}

#[diagnostic::do_not_recommend]
impl Kind for LoadType {}
#[diagnostic::do_not_recommend]
impl TextKind for LoadType {}
#[diagnostic::do_not_recommend]
impl IdKind for LoadType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LoadType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LoadType> for LoadType {
    #[inline]
    fn into_value(self) -> Value<LoadType> {
        const VALUES: &[&str] = &["INCREMENTAL", "REPLACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SortOrder` of a `FieldPriorityDedupeField` of `AWS::SCN::DataIntegrationFlow`.
pub enum SortOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
}

#[diagnostic::do_not_recommend]
impl Kind for SortOrder {}
#[diagnostic::do_not_recommend]
impl TextKind for SortOrder {}
#[diagnostic::do_not_recommend]
impl IdKind for SortOrder {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SortOrder {}
#[diagnostic::do_not_recommend]
impl IntoValue<SortOrder> for SortOrder {
    #[inline]
    fn into_value(self) -> Value<SortOrder> {
        const VALUES: &[&str] = &["ASC", "DESC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourceType` of a `DataIntegrationFlowSource` of `AWS::SCN::DataIntegrationFlow`.
pub enum SourceType {
    /// `DATASET`.
    Dataset,
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceType> for SourceType {
    #[inline]
    fn into_value(self) -> Value<SourceType> {
        const VALUES: &[&str] = &["DATASET", "S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetType` of a `DataIntegrationFlowTarget` of `AWS::SCN::DataIntegrationFlow`.
pub enum TargetType {
    /// `DATASET`.
    Dataset,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetType> for TargetType {
    #[inline]
    fn into_value(self) -> Value<TargetType> {
        const VALUES: &[&str] = &["DATASET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TransformationType` of a `DataIntegrationFlowTransformation` of `AWS::SCN::DataIntegrationFlow`.
pub enum TransformationType {
    /// `NONE`.
    None,
    /// `SQL`.
    Sql,
}

#[diagnostic::do_not_recommend]
impl Kind for TransformationType {}
#[diagnostic::do_not_recommend]
impl TextKind for TransformationType {}
#[diagnostic::do_not_recommend]
impl IdKind for TransformationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TransformationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TransformationType> for TransformationType {
    #[inline]
    fn into_value(self) -> Value<TransformationType> {
        const VALUES: &[&str] = &["NONE", "SQL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DedupeStrategy` of `AWS::SCN::DataIntegrationFlow`.
pub enum Type {
    /// `FIELD_PRIORITY`.
    FieldPriority,
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
        const VALUES: &[&str] = &["FIELD_PRIORITY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
