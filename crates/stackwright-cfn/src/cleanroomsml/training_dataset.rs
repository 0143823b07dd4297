// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRoomsML::TrainingDataset` and its property types.

use crate::l1::*;

/// Defines the information necessary to create a training dataset. In Clean Rooms ML, the `TrainingDataset` is metadata that points to a Glue table, which is read only during `AudienceModel` creation.
///
/// `AWS::CleanRoomsML::TrainingDataset`; `Ref` returns its `TrainingDatasetArn`, a [`cleanroomsml::TrainingDatasetArn`](kinds::cleanroomsml::TrainingDatasetArn).
/// Changing one of these replaces it: `Description`, `Name`, `RoleArn`, `TrainingData`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrainingDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRoomsML::TrainingDataset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("training_dataset.rules"),
};

impl CfnTrainingDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRoomsML::TrainingDataset";

    /// `CfnTrainingDataset` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the training dataset.
    /// - `role_arn`: The ARN of the IAM role that Clean Rooms ML can assume to read the data referred to in the `dataSource` field of each dataset.
    /// - `training_data`: An array of information that lists the Dataset objects, which specifies the dataset type and details on its location and schema.
    pub fn new(
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        training_data: impl IntoValue<List<DatasetProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TrainingData", training_data.into_value().into_node());
        Self(object_)
    }

    /// The description of the training dataset.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The optional metadata that you apply to the resource to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// The following basic restrictions apply to tags:
    ///
    /// - Maximum number of tags per resource - 50.
    /// - For each resource, each tag key must be unique, and each tag key can have only one value.
    /// - Maximum key length - 128 Unicode characters in UTF-8.
    /// - Maximum value length - 256 Unicode characters in UTF-8.
    /// - If your tagging schema is used across multiple services and resources, remember that other services may have restrictions on allowed characters. Generally allowed characters are: letters, numbers, and spaces representable in UTF-8, and the following characters: + - =. _: / @.
    /// - Tag keys and values are case sensitive.
    /// - Do not use `aws:`, `AWS:`, or any upper or lowercase combination of such as a prefix for keys as it is reserved. You cannot edit or delete tag keys with this prefix. Values can have this prefix. If a tag value has `aws` as its prefix but the key does not, then Clean Rooms ML considers it to be a user tag and will count against the limit of 50 tags. Tags with only the key prefix of `aws` do not count against your tags per resource limit.
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

impl Construct for CfnTrainingDataset {
    type Handle = CfnTrainingDatasetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrainingDatasetRef {
        CfnTrainingDatasetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrainingDataset`] of a stack.
pub struct CfnTrainingDatasetRef(NodeRef);

impl Clone for CfnTrainingDatasetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrainingDatasetRef {}
impl AsNode for CfnTrainingDatasetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrainingDatasetRef {
    /// What `Ref` returns: its `TrainingDatasetArn`, a [`cleanroomsml::TrainingDatasetArn`](kinds::cleanroomsml::TrainingDatasetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cleanroomsml::TrainingDatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The status of the training dataset.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon Resource Name (ARN) of the training dataset.
    ///
    /// `Fn::GetAtt` of `TrainingDatasetArn`.
    #[inline]
    pub fn attr_training_dataset_arn(&self) -> Value<kinds::cleanroomsml::TrainingDatasetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrainingDatasetArn")))
    }
}

impl IntoValue<kinds::cleanroomsml::TrainingDatasetArn> for &CfnTrainingDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanroomsml::TrainingDatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Metadata for a column.
///
/// The property type `ColumnSchema` of `AWS::CleanRoomsML::TrainingDataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnSchemaProperty(Object);

impl ColumnSchemaProperty {
    /// `ColumnSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The name of a column.
    /// - `column_types`: The data type of column.
    pub fn new(
        column_name: impl IntoValue<String>,
        column_types: impl IntoValue<List<ColumnType>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("ColumnTypes", column_types.into_value().into_node());
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

impl Kind for ColumnSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnSchemaProperty> for ColumnSchemaProperty {}
impl From<ColumnSchemaProperty> for Node {
    #[inline]
    fn from(value: ColumnSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnSchemaProperty> for ColumnSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines information about the Glue data source that contains the training data.
///
/// The property type `DataSource` of `AWS::CleanRoomsML::TrainingDataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceProperty(Object);

impl DataSourceProperty {
    /// `DataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `glue_data_source`: A GlueDataSource object that defines the catalog ID, database name, and table name for the training data.
    pub fn new(glue_data_source: impl IntoValue<GlueDataSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GlueDataSource", glue_data_source.into_value().into_node());
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

impl Kind for DataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceProperty> for DataSourceProperty {}
impl From<DataSourceProperty> for Node {
    #[inline]
    fn from(value: DataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceProperty> for DataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines where the training dataset is located, what type of data it contains, and how to access the data.
///
/// The property type `Dataset` of `AWS::CleanRoomsML::TrainingDataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetProperty(Object);

impl DatasetProperty {
    /// `DatasetProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_config`: A DatasetInputConfig object that defines the data source and schema mapping.
    /// - `r#type`: What type of information is found in the dataset.
    pub fn new(
        input_config: impl IntoValue<DatasetInputConfigProperty>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputConfig", input_config.into_value().into_node());
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

impl Kind for DatasetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetProperty> for DatasetProperty {}
impl From<DatasetProperty> for Node {
    #[inline]
    fn from(value: DatasetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetProperty> for DatasetProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the Glue data source and schema mapping information.
///
/// The property type `DatasetInputConfig` of `AWS::CleanRoomsML::TrainingDataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetInputConfigProperty(Object);

impl DatasetInputConfigProperty {
    /// `DatasetInputConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source`: A DataSource object that specifies the Glue data source for the training data.
    /// - `schema`: The schema information for the training data.
    pub fn new(
        data_source: impl IntoValue<DataSourceProperty>,
        schema: impl IntoValue<List<ColumnSchemaProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSource", data_source.into_value().into_node());
        object_.put("Schema", schema.into_value().into_node());
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

impl Kind for DatasetInputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetInputConfigProperty> for DatasetInputConfigProperty {}
impl From<DatasetInputConfigProperty> for Node {
    #[inline]
    fn from(value: DatasetInputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetInputConfigProperty> for DatasetInputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetInputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the Glue data source that contains the training data.
///
/// The property type `GlueDataSource` of `AWS::CleanRoomsML::TrainingDataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueDataSourceProperty(Object);

impl GlueDataSourceProperty {
    /// `GlueDataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The Glue database that contains the training data.
    /// - `table_name`: The Glue table that contains the training data.
    pub fn new(database_name: impl IntoValue<String>, table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The Glue catalog that contains the training data.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
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

impl Kind for GlueDataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueDataSourceProperty> for GlueDataSourceProperty {}
impl From<GlueDataSourceProperty> for Node {
    #[inline]
    fn from(value: GlueDataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueDataSourceProperty> for GlueDataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<GlueDataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ColumnTypes` of a `ColumnSchema` of `AWS::CleanRoomsML::TrainingDataset`.
pub enum ColumnType {
    /// `CATEGORICAL_FEATURE`.
    CategoricalFeature,
    /// `ITEM_ID`.
    ItemId,
    /// `NUMERICAL_FEATURE`.
    NumericalFeature,
    /// `TIMESTAMP`.
    Timestamp,
    /// `USER_ID`.
    UserId,
}

#[diagnostic::do_not_recommend]
impl Kind for ColumnType {}
#[diagnostic::do_not_recommend]
impl TextKind for ColumnType {}
#[diagnostic::do_not_recommend]
impl IdKind for ColumnType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColumnType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColumnType> for ColumnType {
    #[inline]
    fn into_value(self) -> Value<ColumnType> {
        const VALUES: &[&str] = &[
            "CATEGORICAL_FEATURE",
            "ITEM_ID",
            "NUMERICAL_FEATURE",
            "TIMESTAMP",
            "USER_ID",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Dataset` of `AWS::CleanRoomsML::TrainingDataset`.
pub enum Type {
    /// `INTERACTIONS`.
    Interactions,
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
        const VALUES: &[&str] = &["INTERACTIONS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
