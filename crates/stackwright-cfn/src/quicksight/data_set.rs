// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::DataSet` and its property types.

use crate::l1::*;

/// Creates a dataset. This operation doesn't support datasets that include uploaded files as a source.
///
/// `AWS::QuickSight::DataSet`; `Ref` returns the physical id, which is made of `AwsAccountId`, `DataSetId`.
/// Changing one of these replaces it: `AwsAccountId`, `DataSetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::DataSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_set.rules"),
};

impl CfnDataSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::DataSet";

    /// `CfnDataSet` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS account ID.
    ///
    /// `AwsAccountId`; an update replaces the resource.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// Groupings of columns that work together in certain Amazon Quick Sight features. Currently, only geospatial hierarchy is supported.
    ///
    /// `ColumnGroups`; updated in place.
    pub fn column_groups(mut self, value: impl IntoValue<List<ColumnGroupProperty>>) -> Self {
        self.0.put("ColumnGroups", value.into_value().into_node());
        self
    }

    /// A set of one or more definitions of a `ColumnLevelPermissionRule`.
    ///
    /// `ColumnLevelPermissionRules`; updated in place.
    pub fn column_level_permission_rules(
        mut self,
        value: impl IntoValue<List<ColumnLevelPermissionRuleProperty>>,
    ) -> Self {
        self.0
            .put("ColumnLevelPermissionRules", value.into_value().into_node());
        self
    }

    /// The data preparation configuration associated with this dataset.
    ///
    /// `DataPrepConfiguration`; updated in place.
    pub fn data_prep_configuration(
        mut self,
        value: impl IntoValue<DataPrepConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DataPrepConfiguration", value.into_value().into_node());
        self
    }

    /// An ID for the dataset that you want to create. This ID is unique per AWS Region for each AWS account.
    ///
    /// `DataSetId`; an update replaces the resource.
    pub fn data_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataSetId", value.into_value().into_node());
        self
    }

    /// The refresh properties of a dataset.
    ///
    /// `DataSetRefreshProperties`; updated in place.
    pub fn data_set_refresh_properties(
        mut self,
        value: impl IntoValue<DataSetRefreshPropertiesProperty>,
    ) -> Self {
        self.0
            .put("DataSetRefreshProperties", value.into_value().into_node());
        self
    }

    /// The usage configuration to apply to child datasets that reference this dataset as a source.
    ///
    /// `DataSetUsageConfiguration`; updated in place.
    pub fn data_set_usage_configuration(
        mut self,
        value: impl IntoValue<DataSetUsageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DataSetUsageConfiguration", value.into_value().into_node());
        self
    }

    /// The parameters that are declared in a dataset.
    ///
    /// `DatasetParameters`; updated in place.
    pub fn dataset_parameters(
        mut self,
        value: impl IntoValue<List<DatasetParameterProperty>>,
    ) -> Self {
        self.0
            .put("DatasetParameters", value.into_value().into_node());
        self
    }

    /// The folder that contains fields and nested subfolders for your dataset.
    ///
    /// `FieldFolders`; updated in place.
    pub fn field_folders(mut self, value: impl IntoValue<Map<FieldFolderProperty>>) -> Self {
        self.0.put("FieldFolders", value.into_value().into_node());
        self
    }

    /// \<p\>When you create the dataset, Amazon QuickSight adds the dataset to these folders.\</p\>
    ///
    /// `FolderArns`; updated in place.
    pub fn folder_arns(
        mut self,
        value: impl IntoValue<List<kinds::quicksight::FolderArn>>,
    ) -> Self {
        self.0.put("FolderArns", value.into_value().into_node());
        self
    }

    /// Indicates whether you want to import the data into SPICE.
    ///
    /// `ImportMode`; one of `SPICE`, `DIRECT_QUERY`; updated in place.
    pub fn import_mode(mut self, value: impl IntoValue<ImportMode>) -> Self {
        self.0.put("ImportMode", value.into_value().into_node());
        self
    }

    /// The wait policy to use when creating or updating a Dataset. The default is to wait for SPICE ingestion to finish with timeout of 36 hours.
    ///
    /// `IngestionWaitPolicy`; updated in place.
    pub fn ingestion_wait_policy(
        mut self,
        value: impl IntoValue<IngestionWaitPolicyProperty>,
    ) -> Self {
        self.0
            .put("IngestionWaitPolicy", value.into_value().into_node());
        self
    }

    /// The `LogicalTableMap` property.
    ///
    /// `LogicalTableMap`; deprecated; updated in place.
    pub fn logical_table_map(mut self, value: impl IntoValue<Map<LogicalTableProperty>>) -> Self {
        self.0
            .put("LogicalTableMap", value.into_value().into_node());
        self
    }

    /// The display name for the dataset.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The performance optimization configuration of a dataset.
    ///
    /// `PerformanceConfiguration`; updated in place.
    pub fn performance_configuration(
        mut self,
        value: impl IntoValue<PerformanceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PerformanceConfiguration", value.into_value().into_node());
        self
    }

    /// A list of resource permissions on the dataset.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<ResourcePermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// Declares the physical tables that are available in the underlying data sources.
    ///
    /// `PhysicalTableMap`; updated in place.
    pub fn physical_table_map(mut self, value: impl IntoValue<Map<PhysicalTableProperty>>) -> Self {
        self.0
            .put("PhysicalTableMap", value.into_value().into_node());
        self
    }

    /// \<p\>Information about a dataset that contains permissions for row-level security (RLS).
    /// The permissions dataset maps fields to users or groups. For more information, see
    /// \<a href="<https://docs.aws.amazon.com/quicksight/latest/user/restrict-access-to-a-data-set-using-row-level-security.html>"\>Using Row-Level Security (RLS) to Restrict Access to a Dataset\</a\> in the \<i\>Amazon QuickSight User
    /// Guide\</i\>.\</p\>
    /// \<p\>The option to deny permissions by setting \<code\>PermissionPolicy\</code\> to \<code\>DENY_ACCESS\</code\> is
    /// not supported for new RLS datasets.\</p\>
    ///
    /// `RowLevelPermissionDataSet`; deprecated; updated in place.
    pub fn row_level_permission_data_set(
        mut self,
        value: impl IntoValue<RowLevelPermissionDataSetProperty>,
    ) -> Self {
        self.0
            .put("RowLevelPermissionDataSet", value.into_value().into_node());
        self
    }

    /// \<p\>The configuration of tags on a dataset to set row-level security. \</p\>
    ///
    /// `RowLevelPermissionTagConfiguration`; deprecated; updated in place.
    pub fn row_level_permission_tag_configuration(
        mut self,
        value: impl IntoValue<RowLevelPermissionTagConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RowLevelPermissionTagConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The semantic model configuration associated with this dataset.
    ///
    /// `SemanticModelConfiguration`; updated in place.
    pub fn semantic_model_configuration(
        mut self,
        value: impl IntoValue<SemanticModelConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SemanticModelConfiguration", value.into_value().into_node());
        self
    }

    /// Contains a map of the key-value pairs for the resource tag or tags assigned to the dataset.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The usage of the dataset.
    ///
    /// `UseAs`; one of `RLS_RULES`, `CATALOG`; updated in place.
    pub fn use_as(mut self, value: impl IntoValue<UseAs>) -> Self {
        self.0.put("UseAs", value.into_value().into_node());
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

impl Construct for CfnDataSet {
    type Handle = CfnDataSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataSetRef {
        CfnDataSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataSet`] of a stack.
pub struct CfnDataSetRef(NodeRef);

impl Clone for CfnDataSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataSetRef {}
impl AsNode for CfnDataSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataSetRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `DataSetId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::DataSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// \<p\>The amount of SPICE capacity used by this dataset. This is 0 if the dataset isn't
    /// imported into SPICE.\</p\>
    ///
    /// `Fn::GetAtt` of `ConsumedSpiceCapacityInBytes`.
    #[inline]
    pub fn attr_consumed_spice_capacity_in_bytes(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConsumedSpiceCapacityInBytes"),
        ))
    }

    /// The time this dataset version was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The time this dataset version was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// \<p\>The list of columns after all transforms. These columns are available in templates,
    /// analyses, and dashboards.\</p\>
    ///
    /// `Fn::GetAtt` of `OutputColumns`.
    #[inline]
    pub fn attr_output_columns(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutputColumns")))
    }
}

impl IntoValue<kinds::quicksight::DataSetArn> for &CfnDataSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::DataSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `AdditionalNotes` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdditionalNotesProperty(Object);

impl AdditionalNotesProperty {
    /// `AdditionalNotesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Text` property.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for AdditionalNotesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdditionalNotesProperty> for AdditionalNotesProperty {}
impl From<AdditionalNotesProperty> for Node {
    #[inline]
    fn from(value: AdditionalNotesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdditionalNotesProperty> for AdditionalNotesProperty {
    #[inline]
    fn into_value(self) -> Value<AdditionalNotesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that groups rows by specified columns and applies aggregation functions to calculate summary values.
///
/// The property type `AggregateOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregateOperationProperty(Object);

impl AggregateOperationProperty {
    /// `AggregateOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aggregations`: The list of aggregation functions to apply to the grouped data, such as `SUM`, `COUNT`, or `AVERAGE`.
    /// - `alias`: Alias for this operation.
    /// - `source`: The source transform operation that provides input data for the aggregation.
    pub fn new(
        aggregations: impl IntoValue<List<AggregationProperty>>,
        alias: impl IntoValue<String>,
        source: impl IntoValue<TransformOperationSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Aggregations", aggregations.into_value().into_node());
        object_.put("Alias", alias.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The list of column names to group by when performing the aggregation. Rows with the same values in these columns will be grouped together.
    ///
    /// `GroupByColumnNames`.
    pub fn group_by_column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("GroupByColumnNames", value.into_value().into_node());
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

impl Kind for AggregateOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregateOperationProperty> for AggregateOperationProperty {}
impl From<AggregateOperationProperty> for Node {
    #[inline]
    fn from(value: AggregateOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregateOperationProperty> for AggregateOperationProperty {
    #[inline]
    fn into_value(self) -> Value<AggregateOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an aggregation function to be applied to grouped data, creating a new column with the calculated result.
///
/// The property type `Aggregation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregationProperty(Object);

impl AggregationProperty {
    /// `AggregationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aggregation_function`: The aggregation function to apply, such as `SUM`, `COUNT`, `AVERAGE`, `MIN`, `MAX`.
    /// - `new_column_id`: A unique identifier for the new column that will contain the aggregated values.
    /// - `new_column_name`: The name for the new column that will contain the aggregated values.
    pub fn new(
        aggregation_function: impl IntoValue<DataPrepAggregationFunctionProperty>,
        new_column_id: impl IntoValue<String>,
        new_column_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AggregationFunction",
            aggregation_function.into_value().into_node(),
        );
        object_.put("NewColumnId", new_column_id.into_value().into_node());
        object_.put("NewColumnName", new_column_name.into_value().into_node());
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

impl Kind for AggregationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregationProperty> for AggregationProperty {}
impl From<AggregationProperty> for Node {
    #[inline]
    fn from(value: AggregationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregationProperty> for AggregationProperty {
    #[inline]
    fn into_value(self) -> Value<AggregationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that combines rows from two data sources by stacking them vertically (union operation).
///
/// The property type `AppendOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppendOperationProperty(Object);

impl AppendOperationProperty {
    /// `AppendOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for this operation.
    /// - `appended_columns`: The list of columns to include in the appended result, mapping columns from both sources.
    pub fn new(
        alias: impl IntoValue<String>,
        appended_columns: impl IntoValue<List<AppendedColumnProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put("AppendedColumns", appended_columns.into_value().into_node());
        Self(object_)
    }

    /// The first data source to be included in the append operation.
    ///
    /// `FirstSource`.
    pub fn first_source(mut self, value: impl IntoValue<TransformOperationSourceProperty>) -> Self {
        self.0.put("FirstSource", value.into_value().into_node());
        self
    }

    /// The second data source to be appended to the first source.
    ///
    /// `SecondSource`.
    pub fn second_source(
        mut self,
        value: impl IntoValue<TransformOperationSourceProperty>,
    ) -> Self {
        self.0.put("SecondSource", value.into_value().into_node());
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

impl Kind for AppendOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppendOperationProperty> for AppendOperationProperty {}
impl From<AppendOperationProperty> for Node {
    #[inline]
    fn from(value: AppendOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppendOperationProperty> for AppendOperationProperty {
    #[inline]
    fn into_value(self) -> Value<AppendOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a column that will be included in the result of an append operation, combining data from multiple sources.
///
/// The property type `AppendedColumn` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppendedColumnProperty(Object);

impl AppendedColumnProperty {
    /// `AppendedColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The name of the column to include in the appended result.
    /// - `new_column_id`: A unique identifier for the column in the appended result.
    pub fn new(column_name: impl IntoValue<String>, new_column_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("NewColumnId", new_column_id.into_value().into_node());
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

impl Kind for AppendedColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppendedColumnProperty> for AppendedColumnProperty {}
impl From<AppendedColumnProperty> for Node {
    #[inline]
    fn from(value: AppendedColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppendedColumnProperty> for AppendedColumnProperty {
    #[inline]
    fn into_value(self) -> Value<AppendedColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A calculated column for a dataset.
///
/// The property type `CalculatedColumn` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CalculatedColumnProperty(Object);

impl CalculatedColumnProperty {
    /// `CalculatedColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_id`: A unique ID to identify a calculated column.
    /// - `column_name`: Column name.
    /// - `expression`: An expression that defines the calculated column.
    pub fn new(
        column_id: impl IntoValue<String>,
        column_name: impl IntoValue<String>,
        expression: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnId", column_id.into_value().into_node());
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("Expression", expression.into_value().into_node());
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

impl Kind for CalculatedColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CalculatedColumnProperty> for CalculatedColumnProperty {}
impl From<CalculatedColumnProperty> for Node {
    #[inline]
    fn from(value: CalculatedColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CalculatedColumnProperty> for CalculatedColumnProperty {
    #[inline]
    fn into_value(self) -> Value<CalculatedColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that casts a column to a different type.
///
/// The property type `CastColumnTypeOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CastColumnTypeOperationProperty(Object);

impl CastColumnTypeOperationProperty {
    /// `CastColumnTypeOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: Column name.
    /// - `new_column_type`: New column data type.
    pub fn new(
        column_name: impl IntoValue<String>,
        new_column_type: impl IntoValue<NewColumnType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("NewColumnType", new_column_type.into_value().into_node());
        Self(object_)
    }

    /// When casting a column from string to datetime type, you can supply a string in a format supported by Quick Sight to denote the source data format.
    ///
    /// `Format`.
    pub fn format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Format", value.into_value().into_node());
        self
    }

    /// The sub data type of the new column. Sub types are only available for decimal columns that are part of a SPICE dataset.
    ///
    /// `SubType`; one of `FLOAT`, `FIXED`.
    pub fn sub_type(mut self, value: impl IntoValue<SubType>) -> Self {
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

impl Kind for CastColumnTypeOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CastColumnTypeOperationProperty> for CastColumnTypeOperationProperty {}
impl From<CastColumnTypeOperationProperty> for Node {
    #[inline]
    fn from(value: CastColumnTypeOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CastColumnTypeOperationProperty> for CastColumnTypeOperationProperty {
    #[inline]
    fn into_value(self) -> Value<CastColumnTypeOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that changes the data types of one or more columns in the dataset.
///
/// The property type `CastColumnTypesOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CastColumnTypesOperationProperty(Object);

impl CastColumnTypesOperationProperty {
    /// `CastColumnTypesOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for this operation.
    /// - `cast_column_type_operations`: The list of column type casting operations to perform.
    /// - `source`: The source transform operation that provides input data for the type casting.
    pub fn new(
        alias: impl IntoValue<String>,
        cast_column_type_operations: impl IntoValue<List<CastColumnTypeOperationProperty>>,
        source: impl IntoValue<TransformOperationSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put(
            "CastColumnTypeOperations",
            cast_column_type_operations.into_value().into_node(),
        );
        object_.put("Source", source.into_value().into_node());
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

impl Kind for CastColumnTypesOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CastColumnTypesOperationProperty> for CastColumnTypesOperationProperty {}
impl From<CastColumnTypesOperationProperty> for Node {
    #[inline]
    fn from(value: CastColumnTypesOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CastColumnTypesOperationProperty> for CastColumnTypesOperationProperty {
    #[inline]
    fn into_value(self) -> Value<CastColumnTypesOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Metadata that contains a description for a column.
///
/// The property type `ColumnDescription` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnDescriptionProperty(Object);

impl ColumnDescriptionProperty {
    /// `ColumnDescriptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The text of a description for a column.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for ColumnDescriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnDescriptionProperty> for ColumnDescriptionProperty {}
impl From<ColumnDescriptionProperty> for Node {
    #[inline]
    fn from(value: ColumnDescriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnDescriptionProperty> for ColumnDescriptionProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnDescriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Groupings of columns that work together in certain Quick Sight features. This is a variant type structure. For this structure to be valid, only one of the attributes can be non-null.
///
/// The property type `ColumnGroup` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnGroupProperty(Object);

impl ColumnGroupProperty {
    /// `ColumnGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Geospatial column group that denotes a hierarchy.
    ///
    /// `GeoSpatialColumnGroup`.
    pub fn geo_spatial_column_group(
        mut self,
        value: impl IntoValue<GeoSpatialColumnGroupProperty>,
    ) -> Self {
        self.0
            .put("GeoSpatialColumnGroup", value.into_value().into_node());
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

impl Kind for ColumnGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnGroupProperty> for ColumnGroupProperty {}
impl From<ColumnGroupProperty> for Node {
    #[inline]
    fn from(value: ColumnGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnGroupProperty> for ColumnGroupProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule defined to grant access on one or more restricted columns. Each dataset can have multiple rules. To create a restricted column, you add it to one or more rules. Each rule must contain at least one column and at least one user or group. To be able to see a restricted column, a user or group needs to be added to a rule for that column.
///
/// The property type `ColumnLevelPermissionRule` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnLevelPermissionRuleProperty(Object);

impl ColumnLevelPermissionRuleProperty {
    /// `ColumnLevelPermissionRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of column names.
    ///
    /// `ColumnNames`.
    pub fn column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ColumnNames", value.into_value().into_node());
        self
    }

    /// An array of Amazon Resource Names (ARNs) for Quick users or groups.
    ///
    /// `Principals`.
    pub fn principals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Principals", value.into_value().into_node());
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

impl Kind for ColumnLevelPermissionRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnLevelPermissionRuleProperty> for ColumnLevelPermissionRuleProperty {}
impl From<ColumnLevelPermissionRuleProperty> for Node {
    #[inline]
    fn from(value: ColumnLevelPermissionRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnLevelPermissionRuleProperty> for ColumnLevelPermissionRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnLevelPermissionRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ColumnSemanticProperty` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnSemanticPropertyProperty(Object);

impl ColumnSemanticPropertyProperty {
    /// `ColumnSemanticPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AdditionalNotes` property.
    ///
    /// `AdditionalNotes`.
    pub fn additional_notes(mut self, value: impl IntoValue<AdditionalNotesProperty>) -> Self {
        self.0
            .put("AdditionalNotes", value.into_value().into_node());
        self
    }

    /// \<p\>Metadata that contains a description for a column.\</p\>
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<ColumnDescriptionProperty>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `SemanticType` property.
    ///
    /// `SemanticType`.
    pub fn semantic_type(mut self, value: impl IntoValue<ColumnSemanticTypeProperty>) -> Self {
        self.0.put("SemanticType", value.into_value().into_node());
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

impl Kind for ColumnSemanticPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnSemanticPropertyProperty> for ColumnSemanticPropertyProperty {}
impl From<ColumnSemanticPropertyProperty> for Node {
    #[inline]
    fn from(value: ColumnSemanticPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnSemanticPropertyProperty> for ColumnSemanticPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnSemanticPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ColumnSemanticType` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnSemanticTypeProperty(Object);

impl ColumnSemanticTypeProperty {
    /// `ColumnSemanticTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `GeographicalRole` property.
    ///
    /// `GeographicalRole`; one of `COUNTRY`, `STATE`, `COUNTY`, `CITY`, `POSTCODE`, `LONGITUDE`, `LATITUDE`, `POLITICAL1`, `CENSUS_TRACT`, `CENSUS_BLOCK_GROUP`, `CENSUS_BLOCK`.
    pub fn geographical_role(mut self, value: impl IntoValue<GeographicalRole>) -> Self {
        self.0
            .put("GeographicalRole", value.into_value().into_node());
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

impl Kind for ColumnSemanticTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnSemanticTypeProperty> for ColumnSemanticTypeProperty {}
impl From<ColumnSemanticTypeProperty> for Node {
    #[inline]
    fn from(value: ColumnSemanticTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnSemanticTypeProperty> for ColumnSemanticTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnSemanticTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A tag for a column in a [`TagColumnOperation`](https://docs.aws.amazon.com/quicksight/latest/APIReference/API_TagColumnOperation.html) structure. This is a variant type structure. For this structure to be valid, only one of the attributes can be non-null.
///
/// The property type `ColumnTag` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnTagProperty(Object);

impl ColumnTagProperty {
    /// `ColumnTagProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description for a column.
    ///
    /// `ColumnDescription`.
    pub fn column_description(mut self, value: impl IntoValue<ColumnDescriptionProperty>) -> Self {
        self.0
            .put("ColumnDescription", value.into_value().into_node());
        self
    }

    /// A geospatial role for a column.
    ///
    /// `ColumnGeographicRole`; one of `COUNTRY`, `STATE`, `COUNTY`, `CITY`, `POSTCODE`, `LONGITUDE`, `LATITUDE`, `POLITICAL1`, `CENSUS_TRACT`, `CENSUS_BLOCK_GROUP`, `CENSUS_BLOCK`.
    pub fn column_geographic_role(mut self, value: impl IntoValue<ColumnGeographicRole>) -> Self {
        self.0
            .put("ColumnGeographicRole", value.into_value().into_node());
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

impl Kind for ColumnTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnTagProperty> for ColumnTagProperty {}
impl From<ColumnTagProperty> for Node {
    #[inline]
    fn from(value: ColumnTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnTagProperty> for ColumnTagProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a column to be unpivoted, transforming it from a column into rows with associated values.
///
/// The property type `ColumnToUnpivot` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnToUnpivotProperty(Object);

impl ColumnToUnpivotProperty {
    /// `ColumnToUnpivotProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the column to unpivot from the source data.
    ///
    /// `ColumnName`.
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColumnName", value.into_value().into_node());
        self
    }

    /// The value to assign to this column in the unpivoted result, typically the column name or a descriptive label.
    ///
    /// `NewValue`.
    pub fn new_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NewValue", value.into_value().into_node());
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

impl Kind for ColumnToUnpivotProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnToUnpivotProperty> for ColumnToUnpivotProperty {}
impl From<ColumnToUnpivotProperty> for Node {
    #[inline]
    fn from(value: ColumnToUnpivotProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnToUnpivotProperty> for ColumnToUnpivotProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnToUnpivotProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that creates calculated columns. Columns created in one such operation form a lexical closure.
///
/// The property type `CreateColumnsOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateColumnsOperationProperty(Object);

impl CreateColumnsOperationProperty {
    /// `CreateColumnsOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `columns`: Calculated columns to create.
    pub fn new(columns: impl IntoValue<List<CalculatedColumnProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Columns", columns.into_value().into_node());
        Self(object_)
    }

    /// Alias for this operation.
    ///
    /// `Alias`.
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alias", value.into_value().into_node());
        self
    }

    /// The source transform operation that provides input data for creating new calculated columns.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<TransformOperationSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for CreateColumnsOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateColumnsOperationProperty> for CreateColumnsOperationProperty {}
impl From<CreateColumnsOperationProperty> for Node {
    #[inline]
    fn from(value: CreateColumnsOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateColumnsOperationProperty> for CreateColumnsOperationProperty {
    #[inline]
    fn into_value(self) -> Value<CreateColumnsOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CustomInstruction` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomInstructionProperty(Object);

impl CustomInstructionProperty {
    /// `CustomInstructionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `InlineCustomInstruction` property.
    ///
    /// `InlineCustomInstruction`.
    pub fn inline_custom_instruction(
        mut self,
        value: impl IntoValue<InlineCustomInstructionProperty>,
    ) -> Self {
        self.0
            .put("InlineCustomInstruction", value.into_value().into_node());
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

impl Kind for CustomInstructionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomInstructionProperty> for CustomInstructionProperty {}
impl From<CustomInstructionProperty> for Node {
    #[inline]
    fn from(value: CustomInstructionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomInstructionProperty> for CustomInstructionProperty {
    #[inline]
    fn into_value(self) -> Value<CustomInstructionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A physical table type built from the results of the custom SQL query.
///
/// The property type `CustomSql` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomSqlProperty(Object);

impl CustomSqlProperty {
    /// `CustomSqlProperty` with its required properties, in alphabetical order:
    ///
    /// - `columns`: The column schema from the SQL query result set.
    /// - `data_source_arn`: The Amazon Resource Name (ARN) of the data source.
    /// - `name`: A display name for the SQL query result.
    /// - `sql_query`: The SQL query.
    pub fn new(
        columns: impl IntoValue<List<InputColumnProperty>>,
        data_source_arn: impl IntoValue<kinds::quicksight::DataSourceArn>,
        name: impl IntoValue<String>,
        sql_query: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Columns", columns.into_value().into_node());
        object_.put("DataSourceArn", data_source_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("SqlQuery", sql_query.into_value().into_node());
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

impl Kind for CustomSqlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomSqlProperty> for CustomSqlProperty {}
impl From<CustomSqlProperty> for Node {
    #[inline]
    fn from(value: CustomSqlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomSqlProperty> for CustomSqlProperty {
    #[inline]
    fn into_value(self) -> Value<CustomSqlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the type of aggregation function to apply to data during data preparation, supporting simple and list aggregations.
///
/// The property type `DataPrepAggregationFunction` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPrepAggregationFunctionProperty(Object);

impl DataPrepAggregationFunctionProperty {
    /// `DataPrepAggregationFunctionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list aggregation function that concatenates values from multiple rows into a single delimited string.
    ///
    /// `ListAggregation`.
    pub fn list_aggregation(
        mut self,
        value: impl IntoValue<DataPrepListAggregationFunctionProperty>,
    ) -> Self {
        self.0
            .put("ListAggregation", value.into_value().into_node());
        self
    }

    /// The `PercentileAggregation` property.
    ///
    /// `PercentileAggregation`.
    pub fn percentile_aggregation(
        mut self,
        value: impl IntoValue<DataPrepPercentileAggregationFunctionProperty>,
    ) -> Self {
        self.0
            .put("PercentileAggregation", value.into_value().into_node());
        self
    }

    /// A simple aggregation function such as `SUM`, `COUNT`, `AVERAGE`, `MIN`, `MAX`, `MEDIAN`, `VARIANCE`, or `STANDARD_DEVIATION`.
    ///
    /// `SimpleAggregation`.
    pub fn simple_aggregation(
        mut self,
        value: impl IntoValue<DataPrepSimpleAggregationFunctionProperty>,
    ) -> Self {
        self.0
            .put("SimpleAggregation", value.into_value().into_node());
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

impl Kind for DataPrepAggregationFunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPrepAggregationFunctionProperty> for DataPrepAggregationFunctionProperty {}
impl From<DataPrepAggregationFunctionProperty> for Node {
    #[inline]
    fn from(value: DataPrepAggregationFunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPrepAggregationFunctionProperty> for DataPrepAggregationFunctionProperty {
    #[inline]
    fn into_value(self) -> Value<DataPrepAggregationFunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for data preparation operations, defining the complete pipeline from source tables through transformations to destination tables.
///
/// The property type `DataPrepConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPrepConfigurationProperty(Object);

impl DataPrepConfigurationProperty {
    /// `DataPrepConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_table_map`: A map of destination tables that receive the final prepared data.
    /// - `source_table_map`: A map of source tables that provide information about underlying sources.
    /// - `transform_step_map`: A map of transformation steps that process the data.
    pub fn new(
        destination_table_map: impl IntoValue<Map<DestinationTableProperty>>,
        source_table_map: impl IntoValue<Map<SourceTableProperty>>,
        transform_step_map: impl IntoValue<Map<TransformStepProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationTableMap",
            destination_table_map.into_value().into_node(),
        );
        object_.put("SourceTableMap", source_table_map.into_value().into_node());
        object_.put(
            "TransformStepMap",
            transform_step_map.into_value().into_node(),
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

impl Kind for DataPrepConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPrepConfigurationProperty> for DataPrepConfigurationProperty {}
impl From<DataPrepConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataPrepConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPrepConfigurationProperty> for DataPrepConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataPrepConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An aggregation function that concatenates values from multiple rows into a single string with a specified separator.
///
/// The property type `DataPrepListAggregationFunction` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPrepListAggregationFunctionProperty(Object);

impl DataPrepListAggregationFunctionProperty {
    /// `DataPrepListAggregationFunctionProperty` with its required properties, in alphabetical order:
    ///
    /// - `distinct`: Whether to include only distinct values in the concatenated result, removing duplicates.
    /// - `separator`: The string used to separate values in the concatenated result.
    pub fn new(distinct: impl IntoValue<bool>, separator: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Distinct", distinct.into_value().into_node());
        object_.put("Separator", separator.into_value().into_node());
        Self(object_)
    }

    /// The name of the column containing values to be concatenated.
    ///
    /// `InputColumnName`.
    pub fn input_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputColumnName", value.into_value().into_node());
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

impl Kind for DataPrepListAggregationFunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPrepListAggregationFunctionProperty> for DataPrepListAggregationFunctionProperty {}
impl From<DataPrepListAggregationFunctionProperty> for Node {
    #[inline]
    fn from(value: DataPrepListAggregationFunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPrepListAggregationFunctionProperty>
    for DataPrepListAggregationFunctionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataPrepListAggregationFunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DataPrepPercentileAggregationFunction` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPrepPercentileAggregationFunctionProperty(Object);

impl DataPrepPercentileAggregationFunctionProperty {
    /// `DataPrepPercentileAggregationFunctionProperty` with its required properties, in alphabetical order:
    ///
    /// - `percentile_value`
    pub fn new(percentile_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PercentileValue", percentile_value.into_value().into_node());
        Self(object_)
    }

    /// The `InputColumnName` property.
    ///
    /// `InputColumnName`.
    pub fn input_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputColumnName", value.into_value().into_node());
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

impl Kind for DataPrepPercentileAggregationFunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPrepPercentileAggregationFunctionProperty>
    for DataPrepPercentileAggregationFunctionProperty
{
}
impl From<DataPrepPercentileAggregationFunctionProperty> for Node {
    #[inline]
    fn from(value: DataPrepPercentileAggregationFunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPrepPercentileAggregationFunctionProperty>
    for DataPrepPercentileAggregationFunctionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataPrepPercentileAggregationFunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A simple aggregation function that performs standard statistical operations on a column.
///
/// The property type `DataPrepSimpleAggregationFunction` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPrepSimpleAggregationFunctionProperty(Object);

impl DataPrepSimpleAggregationFunctionProperty {
    /// `DataPrepSimpleAggregationFunctionProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_type`: The type of aggregation function to perform, such as `COUNT`, `SUM`, `AVERAGE`, `MIN`, `MAX`, `MEDIAN`, `VARIANCE`, or `STANDARD_DEVIATION`.
    pub fn new(function_type: impl IntoValue<FunctionType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionType", function_type.into_value().into_node());
        Self(object_)
    }

    /// The name of the column on which to perform the aggregation function.
    ///
    /// `InputColumnName`.
    pub fn input_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputColumnName", value.into_value().into_node());
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

impl Kind for DataPrepSimpleAggregationFunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPrepSimpleAggregationFunctionProperty>
    for DataPrepSimpleAggregationFunctionProperty
{
}
impl From<DataPrepSimpleAggregationFunctionProperty> for Node {
    #[inline]
    fn from(value: DataPrepSimpleAggregationFunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPrepSimpleAggregationFunctionProperty>
    for DataPrepSimpleAggregationFunctionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataPrepSimpleAggregationFunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DataSetColumnIdMapping` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetColumnIdMappingProperty(Object);

impl DataSetColumnIdMappingProperty {
    /// `DataSetColumnIdMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_column_id`
    /// - `target_column_id`
    pub fn new(
        source_column_id: impl IntoValue<String>,
        target_column_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceColumnId", source_column_id.into_value().into_node());
        object_.put("TargetColumnId", target_column_id.into_value().into_node());
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

impl Kind for DataSetColumnIdMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetColumnIdMappingProperty> for DataSetColumnIdMappingProperty {}
impl From<DataSetColumnIdMappingProperty> for Node {
    #[inline]
    fn from(value: DataSetColumnIdMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetColumnIdMappingProperty> for DataSetColumnIdMappingProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetColumnIdMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition that compares date values using operators like `BEFORE`, `AFTER`, or their inclusive variants.
///
/// The property type `DataSetDateComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetDateComparisonFilterConditionProperty(Object);

impl DataSetDateComparisonFilterConditionProperty {
    /// `DataSetDateComparisonFilterConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator`: The comparison operator to use, such as `BEFORE`, `BEFORE_OR_EQUALS_TO`, `AFTER`, or `AFTER_OR_EQUALS_TO`.
    pub fn new(operator: impl IntoValue<DataSetDateComparisonFilterConditionOperator>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operator", operator.into_value().into_node());
        Self(object_)
    }

    /// The date value to compare against.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<DataSetDateFilterValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for DataSetDateComparisonFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetDateComparisonFilterConditionProperty>
    for DataSetDateComparisonFilterConditionProperty
{
}
impl From<DataSetDateComparisonFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetDateComparisonFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetDateComparisonFilterConditionProperty>
    for DataSetDateComparisonFilterConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataSetDateComparisonFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition for date columns, supporting both comparison and range-based filtering.
///
/// The property type `DataSetDateFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetDateFilterConditionProperty(Object);

impl DataSetDateFilterConditionProperty {
    /// `DataSetDateFilterConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the date column to filter.
    ///
    /// `ColumnName`.
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColumnName", value.into_value().into_node());
        self
    }

    /// A comparison-based filter condition for the date column.
    ///
    /// `ComparisonFilterCondition`.
    pub fn comparison_filter_condition(
        mut self,
        value: impl IntoValue<DataSetDateComparisonFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("ComparisonFilterCondition", value.into_value().into_node());
        self
    }

    /// A range-based filter condition for the date column, filtering values between minimum and maximum dates.
    ///
    /// `RangeFilterCondition`.
    pub fn range_filter_condition(
        mut self,
        value: impl IntoValue<DataSetDateRangeFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("RangeFilterCondition", value.into_value().into_node());
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

impl Kind for DataSetDateFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetDateFilterConditionProperty> for DataSetDateFilterConditionProperty {}
impl From<DataSetDateFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetDateFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetDateFilterConditionProperty> for DataSetDateFilterConditionProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetDateFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a date value used in filter conditions.
///
/// The property type `DataSetDateFilterValue` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetDateFilterValueProperty(Object);

impl DataSetDateFilterValueProperty {
    /// `DataSetDateFilterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A static date value used for filtering.
    ///
    /// `StaticValue`.
    pub fn static_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StaticValue", value.into_value().into_node());
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

impl Kind for DataSetDateFilterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetDateFilterValueProperty> for DataSetDateFilterValueProperty {}
impl From<DataSetDateFilterValueProperty> for Node {
    #[inline]
    fn from(value: DataSetDateFilterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetDateFilterValueProperty> for DataSetDateFilterValueProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetDateFilterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition that filters date values within a specified range.
///
/// The property type `DataSetDateRangeFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetDateRangeFilterConditionProperty(Object);

impl DataSetDateRangeFilterConditionProperty {
    /// `DataSetDateRangeFilterConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to include the maximum value in the filter range.
    ///
    /// `IncludeMaximum`.
    pub fn include_maximum(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeMaximum", value.into_value().into_node());
        self
    }

    /// Whether to include the minimum value in the filter range.
    ///
    /// `IncludeMinimum`.
    pub fn include_minimum(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeMinimum", value.into_value().into_node());
        self
    }

    /// The maximum date value for the range filter.
    ///
    /// `RangeMaximum`.
    pub fn range_maximum(mut self, value: impl IntoValue<DataSetDateFilterValueProperty>) -> Self {
        self.0.put("RangeMaximum", value.into_value().into_node());
        self
    }

    /// The minimum date value for the range filter.
    ///
    /// `RangeMinimum`.
    pub fn range_minimum(mut self, value: impl IntoValue<DataSetDateFilterValueProperty>) -> Self {
        self.0.put("RangeMinimum", value.into_value().into_node());
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

impl Kind for DataSetDateRangeFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetDateRangeFilterConditionProperty> for DataSetDateRangeFilterConditionProperty {}
impl From<DataSetDateRangeFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetDateRangeFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetDateRangeFilterConditionProperty>
    for DataSetDateRangeFilterConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataSetDateRangeFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition that compares numeric values using operators like `EQUALS`, `GREATER_THAN`, or `LESS_THAN`.
///
/// The property type `DataSetNumericComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetNumericComparisonFilterConditionProperty(Object);

impl DataSetNumericComparisonFilterConditionProperty {
    /// `DataSetNumericComparisonFilterConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator`: The comparison operator to use, such as `EQUALS`, `GREATER_THAN`, `LESS_THAN`, or their variants.
    pub fn new(operator: impl IntoValue<DataSetNumericComparisonFilterConditionOperator>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operator", operator.into_value().into_node());
        Self(object_)
    }

    /// The numeric value to compare against.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<DataSetNumericFilterValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for DataSetNumericComparisonFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetNumericComparisonFilterConditionProperty>
    for DataSetNumericComparisonFilterConditionProperty
{
}
impl From<DataSetNumericComparisonFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetNumericComparisonFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetNumericComparisonFilterConditionProperty>
    for DataSetNumericComparisonFilterConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataSetNumericComparisonFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition for numeric columns, supporting both comparison and range-based filtering.
///
/// The property type `DataSetNumericFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetNumericFilterConditionProperty(Object);

impl DataSetNumericFilterConditionProperty {
    /// `DataSetNumericFilterConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the numeric column to filter.
    ///
    /// `ColumnName`.
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColumnName", value.into_value().into_node());
        self
    }

    /// A comparison-based filter condition for the numeric column.
    ///
    /// `ComparisonFilterCondition`.
    pub fn comparison_filter_condition(
        mut self,
        value: impl IntoValue<DataSetNumericComparisonFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("ComparisonFilterCondition", value.into_value().into_node());
        self
    }

    /// A range-based filter condition for the numeric column, filtering values between minimum and maximum numbers.
    ///
    /// `RangeFilterCondition`.
    pub fn range_filter_condition(
        mut self,
        value: impl IntoValue<DataSetNumericRangeFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("RangeFilterCondition", value.into_value().into_node());
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

impl Kind for DataSetNumericFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetNumericFilterConditionProperty> for DataSetNumericFilterConditionProperty {}
impl From<DataSetNumericFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetNumericFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetNumericFilterConditionProperty> for DataSetNumericFilterConditionProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetNumericFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a numeric value used in filter conditions.
///
/// The property type `DataSetNumericFilterValue` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetNumericFilterValueProperty(Object);

impl DataSetNumericFilterValueProperty {
    /// `DataSetNumericFilterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A static numeric value used for filtering.
    ///
    /// `StaticValue`.
    pub fn static_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("StaticValue", value.into_value().into_node());
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

impl Kind for DataSetNumericFilterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetNumericFilterValueProperty> for DataSetNumericFilterValueProperty {}
impl From<DataSetNumericFilterValueProperty> for Node {
    #[inline]
    fn from(value: DataSetNumericFilterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetNumericFilterValueProperty> for DataSetNumericFilterValueProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetNumericFilterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition that filters numeric values within a specified range.
///
/// The property type `DataSetNumericRangeFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetNumericRangeFilterConditionProperty(Object);

impl DataSetNumericRangeFilterConditionProperty {
    /// `DataSetNumericRangeFilterConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to include the maximum value in the filter range.
    ///
    /// `IncludeMaximum`.
    pub fn include_maximum(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeMaximum", value.into_value().into_node());
        self
    }

    /// Whether to include the minimum value in the filter range.
    ///
    /// `IncludeMinimum`.
    pub fn include_minimum(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeMinimum", value.into_value().into_node());
        self
    }

    /// The maximum numeric value for the range filter.
    ///
    /// `RangeMaximum`.
    pub fn range_maximum(
        mut self,
        value: impl IntoValue<DataSetNumericFilterValueProperty>,
    ) -> Self {
        self.0.put("RangeMaximum", value.into_value().into_node());
        self
    }

    /// The minimum numeric value for the range filter.
    ///
    /// `RangeMinimum`.
    pub fn range_minimum(
        mut self,
        value: impl IntoValue<DataSetNumericFilterValueProperty>,
    ) -> Self {
        self.0.put("RangeMinimum", value.into_value().into_node());
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

impl Kind for DataSetNumericRangeFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetNumericRangeFilterConditionProperty>
    for DataSetNumericRangeFilterConditionProperty
{
}
impl From<DataSetNumericRangeFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetNumericRangeFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetNumericRangeFilterConditionProperty>
    for DataSetNumericRangeFilterConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataSetNumericRangeFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The refresh properties of a dataset.
///
/// The property type `DataSetRefreshProperties` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetRefreshPropertiesProperty(Object);

impl DataSetRefreshPropertiesProperty {
    /// `DataSetRefreshPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The failure configuration for a dataset.
    ///
    /// `FailureConfiguration`.
    pub fn failure_configuration(
        mut self,
        value: impl IntoValue<RefreshFailureConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FailureConfiguration", value.into_value().into_node());
        self
    }

    /// The refresh configuration for a dataset.
    ///
    /// `RefreshConfiguration`.
    pub fn refresh_configuration(
        mut self,
        value: impl IntoValue<RefreshConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RefreshConfiguration", value.into_value().into_node());
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

impl Kind for DataSetRefreshPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetRefreshPropertiesProperty> for DataSetRefreshPropertiesProperty {}
impl From<DataSetRefreshPropertiesProperty> for Node {
    #[inline]
    fn from(value: DataSetRefreshPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetRefreshPropertiesProperty> for DataSetRefreshPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetRefreshPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DataSetSemanticDescription` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetSemanticDescriptionProperty(Object);

impl DataSetSemanticDescriptionProperty {
    /// `DataSetSemanticDescriptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`
    pub fn new(text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Text", text.into_value().into_node());
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

impl Kind for DataSetSemanticDescriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetSemanticDescriptionProperty> for DataSetSemanticDescriptionProperty {}
impl From<DataSetSemanticDescriptionProperty> for Node {
    #[inline]
    fn from(value: DataSetSemanticDescriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetSemanticDescriptionProperty> for DataSetSemanticDescriptionProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetSemanticDescriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DataSetSemanticMetadata` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetSemanticMetadataProperty(Object);

impl DataSetSemanticMetadataProperty {
    /// `DataSetSemanticMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CustomInstructions` property.
    ///
    /// `CustomInstructions`.
    pub fn custom_instructions(
        mut self,
        value: impl IntoValue<List<CustomInstructionProperty>>,
    ) -> Self {
        self.0
            .put("CustomInstructions", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(
        mut self,
        value: impl IntoValue<DataSetSemanticDescriptionProperty>,
    ) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for DataSetSemanticMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetSemanticMetadataProperty> for DataSetSemanticMetadataProperty {}
impl From<DataSetSemanticMetadataProperty> for Node {
    #[inline]
    fn from(value: DataSetSemanticMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetSemanticMetadataProperty> for DataSetSemanticMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetSemanticMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition that compares string values using operators like `EQUALS`, `CONTAINS`, or `STARTS_WITH`.
///
/// The property type `DataSetStringComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetStringComparisonFilterConditionProperty(Object);

impl DataSetStringComparisonFilterConditionProperty {
    /// `DataSetStringComparisonFilterConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator`: The comparison operator to use, such as `EQUALS`, `CONTAINS`, `STARTS_WITH`, `ENDS_WITH`, or their negations.
    pub fn new(operator: impl IntoValue<DataSetStringComparisonFilterConditionOperator>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operator", operator.into_value().into_node());
        Self(object_)
    }

    /// The string value to compare against.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<DataSetStringFilterValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for DataSetStringComparisonFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetStringComparisonFilterConditionProperty>
    for DataSetStringComparisonFilterConditionProperty
{
}
impl From<DataSetStringComparisonFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetStringComparisonFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetStringComparisonFilterConditionProperty>
    for DataSetStringComparisonFilterConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataSetStringComparisonFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition for string columns, supporting both comparison and list-based filtering.
///
/// The property type `DataSetStringFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetStringFilterConditionProperty(Object);

impl DataSetStringFilterConditionProperty {
    /// `DataSetStringFilterConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the string column to filter.
    ///
    /// `ColumnName`.
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColumnName", value.into_value().into_node());
        self
    }

    /// A comparison-based filter condition for the string column.
    ///
    /// `ComparisonFilterCondition`.
    pub fn comparison_filter_condition(
        mut self,
        value: impl IntoValue<DataSetStringComparisonFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("ComparisonFilterCondition", value.into_value().into_node());
        self
    }

    /// A list-based filter condition that includes or excludes values from a specified list.
    ///
    /// `ListFilterCondition`.
    pub fn list_filter_condition(
        mut self,
        value: impl IntoValue<DataSetStringListFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("ListFilterCondition", value.into_value().into_node());
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

impl Kind for DataSetStringFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetStringFilterConditionProperty> for DataSetStringFilterConditionProperty {}
impl From<DataSetStringFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetStringFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetStringFilterConditionProperty> for DataSetStringFilterConditionProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetStringFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a string value used in filter conditions.
///
/// The property type `DataSetStringFilterValue` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetStringFilterValueProperty(Object);

impl DataSetStringFilterValueProperty {
    /// `DataSetStringFilterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A static string value used for filtering.
    ///
    /// `StaticValue`.
    pub fn static_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StaticValue", value.into_value().into_node());
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

impl Kind for DataSetStringFilterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetStringFilterValueProperty> for DataSetStringFilterValueProperty {}
impl From<DataSetStringFilterValueProperty> for Node {
    #[inline]
    fn from(value: DataSetStringFilterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetStringFilterValueProperty> for DataSetStringFilterValueProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetStringFilterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter condition that includes or excludes string values from a specified list.
///
/// The property type `DataSetStringListFilterCondition` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetStringListFilterConditionProperty(Object);

impl DataSetStringListFilterConditionProperty {
    /// `DataSetStringListFilterConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator`: The list operator to use, either `INCLUDE` to match values in the list or `EXCLUDE` to filter out values in the list.
    pub fn new(operator: impl IntoValue<DataSetStringListFilterConditionOperator>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operator", operator.into_value().into_node());
        Self(object_)
    }

    /// The list of string values to include or exclude in the filter.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<DataSetStringListFilterValueProperty>) -> Self {
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

impl Kind for DataSetStringListFilterConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetStringListFilterConditionProperty>
    for DataSetStringListFilterConditionProperty
{
}
impl From<DataSetStringListFilterConditionProperty> for Node {
    #[inline]
    fn from(value: DataSetStringListFilterConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetStringListFilterConditionProperty>
    for DataSetStringListFilterConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<DataSetStringListFilterConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a list of string values used in filter conditions.
///
/// The property type `DataSetStringListFilterValue` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetStringListFilterValueProperty(Object);

impl DataSetStringListFilterValueProperty {
    /// `DataSetStringListFilterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of static string values used for filtering.
    ///
    /// `StaticValues`.
    pub fn static_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StaticValues", value.into_value().into_node());
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

impl Kind for DataSetStringListFilterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetStringListFilterValueProperty> for DataSetStringListFilterValueProperty {}
impl From<DataSetStringListFilterValueProperty> for Node {
    #[inline]
    fn from(value: DataSetStringListFilterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetStringListFilterValueProperty> for DataSetStringListFilterValueProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetStringListFilterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The usage configuration to apply to child datasets that reference this dataset as a source.
///
/// The property type `DataSetUsageConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetUsageConfigurationProperty(Object);

impl DataSetUsageConfigurationProperty {
    /// `DataSetUsageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An option that controls whether a child dataset of a direct query can use this dataset as a source.
    ///
    /// `DisableUseAsDirectQuerySource`; default `false`.
    pub fn disable_use_as_direct_query_source(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "DisableUseAsDirectQuerySource",
            value.into_value().into_node(),
        );
        self
    }

    /// An option that controls whether a child dataset that's stored in Quick Sight can use this dataset as a source.
    ///
    /// `DisableUseAsImportedSource`; default `false`.
    pub fn disable_use_as_imported_source(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableUseAsImportedSource", value.into_value().into_node());
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

impl Kind for DataSetUsageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetUsageConfigurationProperty> for DataSetUsageConfigurationProperty {}
impl From<DataSetUsageConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataSetUsageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetUsageConfigurationProperty> for DataSetUsageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetUsageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameter declarations of the dataset.
///
/// The property type `DatasetParameter` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetParameterProperty(Object);

impl DatasetParameterProperty {
    /// `DatasetParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A date time parameter that is created in the dataset.
    ///
    /// `DateTimeDatasetParameter`.
    pub fn date_time_dataset_parameter(
        mut self,
        value: impl IntoValue<DateTimeDatasetParameterProperty>,
    ) -> Self {
        self.0
            .put("DateTimeDatasetParameter", value.into_value().into_node());
        self
    }

    /// A decimal parameter that is created in the dataset.
    ///
    /// `DecimalDatasetParameter`.
    pub fn decimal_dataset_parameter(
        mut self,
        value: impl IntoValue<DecimalDatasetParameterProperty>,
    ) -> Self {
        self.0
            .put("DecimalDatasetParameter", value.into_value().into_node());
        self
    }

    /// An integer parameter that is created in the dataset.
    ///
    /// `IntegerDatasetParameter`.
    pub fn integer_dataset_parameter(
        mut self,
        value: impl IntoValue<IntegerDatasetParameterProperty>,
    ) -> Self {
        self.0
            .put("IntegerDatasetParameter", value.into_value().into_node());
        self
    }

    /// A string parameter that is created in the dataset.
    ///
    /// `StringDatasetParameter`.
    pub fn string_dataset_parameter(
        mut self,
        value: impl IntoValue<StringDatasetParameterProperty>,
    ) -> Self {
        self.0
            .put("StringDatasetParameter", value.into_value().into_node());
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

impl Kind for DatasetParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetParameterProperty> for DatasetParameterProperty {}
impl From<DatasetParameterProperty> for Node {
    #[inline]
    fn from(value: DatasetParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetParameterProperty> for DatasetParameterProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A date time parameter that is created in the dataset.
///
/// The property type `DateTimeDatasetParameter` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateTimeDatasetParameterProperty(Object);

impl DateTimeDatasetParameterProperty {
    /// `DateTimeDatasetParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: An identifier for the parameter that is created in the dataset.
    /// - `name`: The name of the date time parameter that is created in the dataset.
    /// - `value_type`: The value type of the dataset parameter.
    pub fn new(
        id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        value_type: impl IntoValue<ValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ValueType", value_type.into_value().into_node());
        Self(object_)
    }

    /// A list of default values for a given date time parameter. This structure only accepts static values.
    ///
    /// `DefaultValues`.
    pub fn default_values(
        mut self,
        value: impl IntoValue<DateTimeDatasetParameterDefaultValuesProperty>,
    ) -> Self {
        self.0.put("DefaultValues", value.into_value().into_node());
        self
    }

    /// The time granularity of the date time parameter.
    ///
    /// `TimeGranularity`; one of `YEAR`, `QUARTER`, `MONTH`, `WEEK`, `DAY`, `HOUR`, `MINUTE`, `SECOND`, `MILLISECOND`.
    pub fn time_granularity(mut self, value: impl IntoValue<super::TimeGranularity>) -> Self {
        self.0
            .put("TimeGranularity", value.into_value().into_node());
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

impl Kind for DateTimeDatasetParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateTimeDatasetParameterProperty> for DateTimeDatasetParameterProperty {}
impl From<DateTimeDatasetParameterProperty> for Node {
    #[inline]
    fn from(value: DateTimeDatasetParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateTimeDatasetParameterProperty> for DateTimeDatasetParameterProperty {
    #[inline]
    fn into_value(self) -> Value<DateTimeDatasetParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// \<p\>The default values of a date time parameter.\</p\>
///
/// The property type `DateTimeDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateTimeDatasetParameterDefaultValuesProperty(Object);

impl DateTimeDatasetParameterDefaultValuesProperty {
    /// `DateTimeDatasetParameterDefaultValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of static default values for a given date time parameter. The valid format for this property is `yyyy-MM-dd’T’HH:mm:ss’Z’`.
    ///
    /// `StaticValues`.
    pub fn static_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StaticValues", value.into_value().into_node());
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

impl Kind for DateTimeDatasetParameterDefaultValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateTimeDatasetParameterDefaultValuesProperty>
    for DateTimeDatasetParameterDefaultValuesProperty
{
}
impl From<DateTimeDatasetParameterDefaultValuesProperty> for Node {
    #[inline]
    fn from(value: DateTimeDatasetParameterDefaultValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateTimeDatasetParameterDefaultValuesProperty>
    for DateTimeDatasetParameterDefaultValuesProperty
{
    #[inline]
    fn into_value(self) -> Value<DateTimeDatasetParameterDefaultValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A decimal parameter that is created in the dataset.
///
/// The property type `DecimalDatasetParameter` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DecimalDatasetParameterProperty(Object);

impl DecimalDatasetParameterProperty {
    /// `DecimalDatasetParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: An identifier for the decimal parameter created in the dataset.
    /// - `name`: The name of the decimal parameter that is created in the dataset.
    /// - `value_type`: The value type of the dataset parameter.
    pub fn new(
        id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        value_type: impl IntoValue<ValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ValueType", value_type.into_value().into_node());
        Self(object_)
    }

    /// A list of default values for a given decimal parameter. This structure only accepts static values.
    ///
    /// `DefaultValues`.
    pub fn default_values(
        mut self,
        value: impl IntoValue<DecimalDatasetParameterDefaultValuesProperty>,
    ) -> Self {
        self.0.put("DefaultValues", value.into_value().into_node());
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

impl Kind for DecimalDatasetParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DecimalDatasetParameterProperty> for DecimalDatasetParameterProperty {}
impl From<DecimalDatasetParameterProperty> for Node {
    #[inline]
    fn from(value: DecimalDatasetParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DecimalDatasetParameterProperty> for DecimalDatasetParameterProperty {
    #[inline]
    fn into_value(self) -> Value<DecimalDatasetParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of default values for a given decimal parameter. This structure only accepts static values.
///
/// The property type `DecimalDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DecimalDatasetParameterDefaultValuesProperty(Object);

impl DecimalDatasetParameterDefaultValuesProperty {
    /// `DecimalDatasetParameterDefaultValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of static default values for a given decimal parameter.
    ///
    /// `StaticValues`.
    pub fn static_values(mut self, value: impl IntoValue<List<f64>>) -> Self {
        self.0.put("StaticValues", value.into_value().into_node());
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

impl Kind for DecimalDatasetParameterDefaultValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DecimalDatasetParameterDefaultValuesProperty>
    for DecimalDatasetParameterDefaultValuesProperty
{
}
impl From<DecimalDatasetParameterDefaultValuesProperty> for Node {
    #[inline]
    fn from(value: DecimalDatasetParameterDefaultValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DecimalDatasetParameterDefaultValuesProperty>
    for DecimalDatasetParameterDefaultValuesProperty
{
    #[inline]
    fn into_value(self) -> Value<DecimalDatasetParameterDefaultValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a destination table in data preparation that receives the final transformed data.
///
/// The property type `DestinationTable` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationTableProperty(Object);

impl DestinationTableProperty {
    /// `DestinationTableProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for the destination table.
    /// - `source`: The source configuration that specifies which transform operation provides data to this destination table.
    pub fn new(
        alias: impl IntoValue<String>,
        source: impl IntoValue<DestinationTableSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
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

impl Kind for DestinationTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationTableProperty> for DestinationTableProperty {}
impl From<DestinationTableProperty> for Node {
    #[inline]
    fn from(value: DestinationTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationTableProperty> for DestinationTableProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the source of data for a destination table, including the transform operation and column mappings.
///
/// The property type `DestinationTableSource` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationTableSourceProperty(Object);

impl DestinationTableSourceProperty {
    /// `DestinationTableSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `transform_operation_id`: The identifier of the transform operation that provides data to the destination table.
    pub fn new(transform_operation_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransformOperationId",
            transform_operation_id.into_value().into_node(),
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

impl Kind for DestinationTableSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationTableSourceProperty> for DestinationTableSourceProperty {}
impl From<DestinationTableSourceProperty> for Node {
    #[inline]
    fn from(value: DestinationTableSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationTableSourceProperty> for DestinationTableSourceProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationTableSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A FieldFolder element is a folder that contains fields and nested subfolders.
///
/// The property type `FieldFolder` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldFolderProperty(Object);

impl FieldFolderProperty {
    /// `FieldFolderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A folder has a list of columns. A column can only be in one folder.
    ///
    /// `Columns`.
    pub fn columns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Columns", value.into_value().into_node());
        self
    }

    /// The description for a field folder.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for FieldFolderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldFolderProperty> for FieldFolderProperty {}
impl From<FieldFolderProperty> for Node {
    #[inline]
    fn from(value: FieldFolderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldFolderProperty> for FieldFolderProperty {
    #[inline]
    fn into_value(self) -> Value<FieldFolderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that filters rows based on a condition.
///
/// The property type `FilterOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterOperationProperty(Object);

impl FilterOperationProperty {
    /// `FilterOperationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An expression that must evaluate to a Boolean value. Rows for which the expression evaluates to true are kept in the dataset.
    ///
    /// `ConditionExpression`.
    pub fn condition_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConditionExpression", value.into_value().into_node());
        self
    }

    /// A date-based filter condition within a filter operation.
    ///
    /// `DateFilterCondition`.
    pub fn date_filter_condition(
        mut self,
        value: impl IntoValue<DataSetDateFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("DateFilterCondition", value.into_value().into_node());
        self
    }

    /// A numeric-based filter condition within a filter operation.
    ///
    /// `NumericFilterCondition`.
    pub fn numeric_filter_condition(
        mut self,
        value: impl IntoValue<DataSetNumericFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("NumericFilterCondition", value.into_value().into_node());
        self
    }

    /// A string-based filter condition within a filter operation.
    ///
    /// `StringFilterCondition`.
    pub fn string_filter_condition(
        mut self,
        value: impl IntoValue<DataSetStringFilterConditionProperty>,
    ) -> Self {
        self.0
            .put("StringFilterCondition", value.into_value().into_node());
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

impl Kind for FilterOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterOperationProperty> for FilterOperationProperty {}
impl From<FilterOperationProperty> for Node {
    #[inline]
    fn from(value: FilterOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterOperationProperty> for FilterOperationProperty {
    #[inline]
    fn into_value(self) -> Value<FilterOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that applies one or more filter conditions.
///
/// The property type `FiltersOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FiltersOperationProperty(Object);

impl FiltersOperationProperty {
    /// `FiltersOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for this operation.
    /// - `filter_operations`: The list of filter operations to apply.
    /// - `source`: The source transform operation that provides input data for filtering.
    pub fn new(
        alias: impl IntoValue<String>,
        filter_operations: impl IntoValue<List<FilterOperationProperty>>,
        source: impl IntoValue<TransformOperationSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put(
            "FilterOperations",
            filter_operations.into_value().into_node(),
        );
        object_.put("Source", source.into_value().into_node());
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

impl Kind for FiltersOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FiltersOperationProperty> for FiltersOperationProperty {}
impl From<FiltersOperationProperty> for Node {
    #[inline]
    fn from(value: FiltersOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FiltersOperationProperty> for FiltersOperationProperty {
    #[inline]
    fn into_value(self) -> Value<FiltersOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Geospatial column group that denotes a hierarchy.
///
/// The property type `GeoSpatialColumnGroup` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeoSpatialColumnGroupProperty(Object);

impl GeoSpatialColumnGroupProperty {
    /// `GeoSpatialColumnGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `columns`: Columns in this hierarchy.
    /// - `name`: A display name for the hierarchy.
    pub fn new(columns: impl IntoValue<List<String>>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Columns", columns.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Country code.
    ///
    /// `CountryCode`; one of `US`.
    pub fn country_code(mut self, value: impl IntoValue<CountryCode>) -> Self {
        self.0.put("CountryCode", value.into_value().into_node());
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

impl Kind for GeoSpatialColumnGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GeoSpatialColumnGroupProperty> for GeoSpatialColumnGroupProperty {}
impl From<GeoSpatialColumnGroupProperty> for Node {
    #[inline]
    fn from(value: GeoSpatialColumnGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeoSpatialColumnGroupProperty> for GeoSpatialColumnGroupProperty {
    #[inline]
    fn into_value(self) -> Value<GeoSpatialColumnGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that imports data from a source table.
///
/// The property type `ImportTableOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImportTableOperationProperty(Object);

impl ImportTableOperationProperty {
    /// `ImportTableOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for this operation.
    /// - `source`: The source configuration that specifies which source table to import and any column mappings.
    pub fn new(
        alias: impl IntoValue<String>,
        source: impl IntoValue<ImportTableOperationSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
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

impl Kind for ImportTableOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImportTableOperationProperty> for ImportTableOperationProperty {}
impl From<ImportTableOperationProperty> for Node {
    #[inline]
    fn from(value: ImportTableOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImportTableOperationProperty> for ImportTableOperationProperty {
    #[inline]
    fn into_value(self) -> Value<ImportTableOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the source table and column mappings for an import table operation.
///
/// The property type `ImportTableOperationSource` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImportTableOperationSourceProperty(Object);

impl ImportTableOperationSourceProperty {
    /// `ImportTableOperationSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_table_id`: The identifier of the source table to import data from.
    pub fn new(source_table_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceTableId", source_table_id.into_value().into_node());
        Self(object_)
    }

    /// The mappings between source column identifiers and target column identifiers during the import.
    ///
    /// `ColumnIdMappings`.
    pub fn column_id_mappings(
        mut self,
        value: impl IntoValue<List<DataSetColumnIdMappingProperty>>,
    ) -> Self {
        self.0
            .put("ColumnIdMappings", value.into_value().into_node());
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

impl Kind for ImportTableOperationSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImportTableOperationSourceProperty> for ImportTableOperationSourceProperty {}
impl From<ImportTableOperationSourceProperty> for Node {
    #[inline]
    fn from(value: ImportTableOperationSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImportTableOperationSourceProperty> for ImportTableOperationSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ImportTableOperationSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The incremental refresh configuration for a dataset.
///
/// The property type `IncrementalRefresh` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct IncrementalRefreshProperty(Object);

impl IncrementalRefreshProperty {
    /// `IncrementalRefreshProperty` with its required properties, in alphabetical order:
    ///
    /// - `lookback_window`: The lookback window setup for an incremental refresh configuration.
    pub fn new(lookback_window: impl IntoValue<LookbackWindowProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LookbackWindow", lookback_window.into_value().into_node());
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

impl Kind for IncrementalRefreshProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IncrementalRefreshProperty> for IncrementalRefreshProperty {}
impl From<IncrementalRefreshProperty> for Node {
    #[inline]
    fn from(value: IncrementalRefreshProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IncrementalRefreshProperty> for IncrementalRefreshProperty {
    #[inline]
    fn into_value(self) -> Value<IncrementalRefreshProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The wait policy to use when creating or updating a Dataset. The default is to wait for SPICE ingestion to finish with timeout of 36 hours.
///
/// The property type `IngestionWaitPolicy` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngestionWaitPolicyProperty(Object);

impl IngestionWaitPolicyProperty {
    /// `IngestionWaitPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum time (in hours) to wait for Ingestion to complete. Default timeout is 36 hours. Applicable only when `DataSetImportMode` mode is set to SPICE and `WaitForSpiceIngestion` is set to true.
    ///
    /// `IngestionWaitTimeInHours`; default `36`.
    pub fn ingestion_wait_time_in_hours(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("IngestionWaitTimeInHours", value.into_value().into_node());
        self
    }

    /// Wait for SPICE ingestion to finish to mark dataset creation or update as successful. Default (true). Applicable only when `DataSetImportMode` mode is set to SPICE.
    ///
    /// `WaitForSpiceIngestion`; default `true`.
    pub fn wait_for_spice_ingestion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("WaitForSpiceIngestion", value.into_value().into_node());
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

impl Kind for IngestionWaitPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngestionWaitPolicyProperty> for IngestionWaitPolicyProperty {}
impl From<IngestionWaitPolicyProperty> for Node {
    #[inline]
    fn from(value: IngestionWaitPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngestionWaitPolicyProperty> for IngestionWaitPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<IngestionWaitPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InlineCustomInstruction` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InlineCustomInstructionProperty(Object);

impl InlineCustomInstructionProperty {
    /// `InlineCustomInstructionProperty` with its required properties, in alphabetical order:
    ///
    /// - `instruction_text`
    pub fn new(instruction_text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstructionText", instruction_text.into_value().into_node());
        Self(object_)
    }

    /// The `UploadedDocumentMetadata` property.
    ///
    /// `UploadedDocumentMetadata`.
    pub fn uploaded_document_metadata(
        mut self,
        value: impl IntoValue<UploadedDocumentMetadataProperty>,
    ) -> Self {
        self.0
            .put("UploadedDocumentMetadata", value.into_value().into_node());
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

impl Kind for InlineCustomInstructionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InlineCustomInstructionProperty> for InlineCustomInstructionProperty {}
impl From<InlineCustomInstructionProperty> for Node {
    #[inline]
    fn from(value: InlineCustomInstructionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InlineCustomInstructionProperty> for InlineCustomInstructionProperty {
    #[inline]
    fn into_value(self) -> Value<InlineCustomInstructionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Metadata for a column that is used as the input of a transform operation.
///
/// The property type `InputColumn` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputColumnProperty(Object);

impl InputColumnProperty {
    /// `InputColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of this column in the underlying data source.
    /// - `r#type`: The data type of the column.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<InputColumnType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A unique identifier for the input column.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The sub data type of the column. Sub types are only available for decimal columns that are part of a SPICE dataset.
    ///
    /// `SubType`; one of `FLOAT`, `FIXED`.
    pub fn sub_type(mut self, value: impl IntoValue<SubType>) -> Self {
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

impl Kind for InputColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputColumnProperty> for InputColumnProperty {}
impl From<InputColumnProperty> for Node {
    #[inline]
    fn from(value: InputColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputColumnProperty> for InputColumnProperty {
    #[inline]
    fn into_value(self) -> Value<InputColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An integer parameter that is created in the dataset.
///
/// The property type `IntegerDatasetParameter` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegerDatasetParameterProperty(Object);

impl IntegerDatasetParameterProperty {
    /// `IntegerDatasetParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: An identifier for the integer parameter created in the dataset.
    /// - `name`: The name of the integer parameter that is created in the dataset.
    /// - `value_type`: The value type of the dataset parameter.
    pub fn new(
        id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        value_type: impl IntoValue<ValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ValueType", value_type.into_value().into_node());
        Self(object_)
    }

    /// A list of default values for a given integer parameter. This structure only accepts static values.
    ///
    /// `DefaultValues`.
    pub fn default_values(
        mut self,
        value: impl IntoValue<IntegerDatasetParameterDefaultValuesProperty>,
    ) -> Self {
        self.0.put("DefaultValues", value.into_value().into_node());
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

impl Kind for IntegerDatasetParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegerDatasetParameterProperty> for IntegerDatasetParameterProperty {}
impl From<IntegerDatasetParameterProperty> for Node {
    #[inline]
    fn from(value: IntegerDatasetParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegerDatasetParameterProperty> for IntegerDatasetParameterProperty {
    #[inline]
    fn into_value(self) -> Value<IntegerDatasetParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of default values for a given integer parameter. This structure only accepts static values.
///
/// The property type `IntegerDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegerDatasetParameterDefaultValuesProperty(Object);

impl IntegerDatasetParameterDefaultValuesProperty {
    /// `IntegerDatasetParameterDefaultValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of static default values for a given integer parameter.
    ///
    /// `StaticValues`.
    pub fn static_values(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("StaticValues", value.into_value().into_node());
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

impl Kind for IntegerDatasetParameterDefaultValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegerDatasetParameterDefaultValuesProperty>
    for IntegerDatasetParameterDefaultValuesProperty
{
}
impl From<IntegerDatasetParameterDefaultValuesProperty> for Node {
    #[inline]
    fn from(value: IntegerDatasetParameterDefaultValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegerDatasetParameterDefaultValuesProperty>
    for IntegerDatasetParameterDefaultValuesProperty
{
    #[inline]
    fn into_value(self) -> Value<IntegerDatasetParameterDefaultValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The instructions associated with a join.
///
/// The property type `JoinInstruction` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct JoinInstructionProperty(Object);

impl JoinInstructionProperty {
    /// `JoinInstructionProperty` with its required properties, in alphabetical order:
    ///
    /// - `left_operand`: The operand on the left side of a join.
    /// - `on_clause`: The join instructions provided in the `ON` clause of a join.
    /// - `right_operand`: The operand on the right side of a join.
    /// - `r#type`: The type of join that it is.
    pub fn new(
        left_operand: impl IntoValue<String>,
        on_clause: impl IntoValue<String>,
        right_operand: impl IntoValue<String>,
        r#type: impl IntoValue<JoinInstructionType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LeftOperand", left_operand.into_value().into_node());
        object_.put("OnClause", on_clause.into_value().into_node());
        object_.put("RightOperand", right_operand.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Join key properties of the left operand.
    ///
    /// `LeftJoinKeyProperties`.
    pub fn left_join_key_properties(
        mut self,
        value: impl IntoValue<JoinKeyPropertiesProperty>,
    ) -> Self {
        self.0
            .put("LeftJoinKeyProperties", value.into_value().into_node());
        self
    }

    /// Join key properties of the right operand.
    ///
    /// `RightJoinKeyProperties`.
    pub fn right_join_key_properties(
        mut self,
        value: impl IntoValue<JoinKeyPropertiesProperty>,
    ) -> Self {
        self.0
            .put("RightJoinKeyProperties", value.into_value().into_node());
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

impl Kind for JoinInstructionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JoinInstructionProperty> for JoinInstructionProperty {}
impl From<JoinInstructionProperty> for Node {
    #[inline]
    fn from(value: JoinInstructionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JoinInstructionProperty> for JoinInstructionProperty {
    #[inline]
    fn into_value(self) -> Value<JoinInstructionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Properties associated with the columns participating in a join.
///
/// The property type `JoinKeyProperties` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct JoinKeyPropertiesProperty(Object);

impl JoinKeyPropertiesProperty {
    /// `JoinKeyPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A value that indicates that a row in a table is uniquely identified by the columns in a join key. This is used by Quick to optimize query performance.
    ///
    /// `UniqueKey`.
    pub fn unique_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UniqueKey", value.into_value().into_node());
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

impl Kind for JoinKeyPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JoinKeyPropertiesProperty> for JoinKeyPropertiesProperty {}
impl From<JoinKeyPropertiesProperty> for Node {
    #[inline]
    fn from(value: JoinKeyPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JoinKeyPropertiesProperty> for JoinKeyPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<JoinKeyPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Properties that control how columns are handled for a join operand, including column name overrides.
///
/// The property type `JoinOperandProperties` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct JoinOperandPropertiesProperty(Object);

impl JoinOperandPropertiesProperty {
    /// `JoinOperandPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `output_column_name_overrides`: A list of column name overrides to apply to the join operand's output columns.
    pub fn new(
        output_column_name_overrides: impl IntoValue<List<OutputColumnNameOverrideProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OutputColumnNameOverrides",
            output_column_name_overrides.into_value().into_node(),
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

impl Kind for JoinOperandPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JoinOperandPropertiesProperty> for JoinOperandPropertiesProperty {}
impl From<JoinOperandPropertiesProperty> for Node {
    #[inline]
    fn from(value: JoinOperandPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JoinOperandPropertiesProperty> for JoinOperandPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<JoinOperandPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that combines data from two sources based on specified join conditions.
///
/// The property type `JoinOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct JoinOperationProperty(Object);

impl JoinOperationProperty {
    /// `JoinOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for this operation.
    /// - `left_operand`: The left operand for the join operation.
    /// - `on_clause`: The join condition that specifies how to match rows between the left and right operands.
    /// - `right_operand`: The right operand for the join operation.
    /// - `r#type`: The type of join to perform, such as `INNER`, `LEFT`, `RIGHT`, or `OUTER`.
    pub fn new(
        alias: impl IntoValue<String>,
        left_operand: impl IntoValue<TransformOperationSourceProperty>,
        on_clause: impl IntoValue<String>,
        right_operand: impl IntoValue<TransformOperationSourceProperty>,
        r#type: impl IntoValue<JoinOperationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put("LeftOperand", left_operand.into_value().into_node());
        object_.put("OnClause", on_clause.into_value().into_node());
        object_.put("RightOperand", right_operand.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Properties that control how the left operand's columns are handled in the join result.
    ///
    /// `LeftOperandProperties`.
    pub fn left_operand_properties(
        mut self,
        value: impl IntoValue<JoinOperandPropertiesProperty>,
    ) -> Self {
        self.0
            .put("LeftOperandProperties", value.into_value().into_node());
        self
    }

    /// Properties that control how the right operand's columns are handled in the join result.
    ///
    /// `RightOperandProperties`.
    pub fn right_operand_properties(
        mut self,
        value: impl IntoValue<JoinOperandPropertiesProperty>,
    ) -> Self {
        self.0
            .put("RightOperandProperties", value.into_value().into_node());
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

impl Kind for JoinOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JoinOperationProperty> for JoinOperationProperty {}
impl From<JoinOperationProperty> for Node {
    #[inline]
    fn from(value: JoinOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JoinOperationProperty> for JoinOperationProperty {
    #[inline]
    fn into_value(self) -> Value<JoinOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// \<p\>A \<i\>logical table\</i\> is a unit that joins and that data
/// transformations operate on. A logical table has a source, which can be either a physical
/// table or result of a join. When a logical table points to a physical table, the logical
/// table acts as a mutable copy of that physical table through transform operations.\</p\>
///
/// The property type `LogicalTable` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogicalTableProperty(Object);

impl LogicalTableProperty {
    /// `LogicalTableProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: \<p\>A display name for the logical table.\</p\>.
    /// - `source`: \<p\>Information about the source of a logical table.
    pub fn new(
        alias: impl IntoValue<String>,
        source: impl IntoValue<LogicalTableSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// \<p\>Transform operations that act on this logical table. For this structure to be valid, only one of the attributes can be non-null. \</p\>
    ///
    /// `DataTransforms`.
    pub fn data_transforms(
        mut self,
        value: impl IntoValue<List<TransformOperationProperty>>,
    ) -> Self {
        self.0.put("DataTransforms", value.into_value().into_node());
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

impl Kind for LogicalTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogicalTableProperty> for LogicalTableProperty {}
impl From<LogicalTableProperty> for Node {
    #[inline]
    fn from(value: LogicalTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogicalTableProperty> for LogicalTableProperty {
    #[inline]
    fn into_value(self) -> Value<LogicalTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the source of a logical table. This is a variant type structure. For this structure to be valid, only one of the attributes can be non-null.
///
/// The property type `LogicalTableSource` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogicalTableSourceProperty(Object);

impl LogicalTableSourceProperty {
    /// `LogicalTableSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Number (ARN) of the parent dataset.
    ///
    /// `DataSetArn`.
    pub fn data_set_arn(mut self, value: impl IntoValue<kinds::quicksight::DataSetArn>) -> Self {
        self.0.put("DataSetArn", value.into_value().into_node());
        self
    }

    /// Specifies the result of a join of two logical tables.
    ///
    /// `JoinInstruction`.
    pub fn join_instruction(mut self, value: impl IntoValue<JoinInstructionProperty>) -> Self {
        self.0
            .put("JoinInstruction", value.into_value().into_node());
        self
    }

    /// Physical table ID.
    ///
    /// `PhysicalTableId`.
    pub fn physical_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PhysicalTableId", value.into_value().into_node());
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

impl Kind for LogicalTableSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogicalTableSourceProperty> for LogicalTableSourceProperty {}
impl From<LogicalTableSourceProperty> for Node {
    #[inline]
    fn from(value: LogicalTableSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogicalTableSourceProperty> for LogicalTableSourceProperty {
    #[inline]
    fn into_value(self) -> Value<LogicalTableSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The lookback window setup of an incremental refresh configuration.
///
/// The property type `LookbackWindow` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LookbackWindowProperty(Object);

impl LookbackWindowProperty {
    /// `LookbackWindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The name of the lookback window column.
    /// - `size`: The lookback window column size.
    /// - `size_unit`: The size unit that is used for the lookback window column.
    pub fn new(
        column_name: impl IntoValue<String>,
        size: impl IntoValue<f64>,
        size_unit: impl IntoValue<SizeUnit>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("Size", size.into_value().into_node());
        object_.put("SizeUnit", size_unit.into_value().into_node());
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

impl Kind for LookbackWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LookbackWindowProperty> for LookbackWindowProperty {}
impl From<LookbackWindowProperty> for Node {
    #[inline]
    fn from(value: LookbackWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LookbackWindowProperty> for LookbackWindowProperty {
    #[inline]
    fn into_value(self) -> Value<LookbackWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The new default values for the parameter.
///
/// The property type `NewDefaultValues` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct NewDefaultValuesProperty(Object);

impl NewDefaultValuesProperty {
    /// `NewDefaultValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of static default values for a given date time parameter. The valid format for this property is `yyyy-MM-dd’T’HH:mm:ss’Z’`.
    ///
    /// `DateTimeStaticValues`.
    pub fn date_time_static_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DateTimeStaticValues", value.into_value().into_node());
        self
    }

    /// A list of static default values for a given decimal parameter.
    ///
    /// `DecimalStaticValues`.
    pub fn decimal_static_values(mut self, value: impl IntoValue<List<f64>>) -> Self {
        self.0
            .put("DecimalStaticValues", value.into_value().into_node());
        self
    }

    /// A list of static default values for a given integer parameter.
    ///
    /// `IntegerStaticValues`.
    pub fn integer_static_values(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0
            .put("IntegerStaticValues", value.into_value().into_node());
        self
    }

    /// A list of static default values for a given string parameter.
    ///
    /// `StringStaticValues`.
    pub fn string_static_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StringStaticValues", value.into_value().into_node());
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

impl Kind for NewDefaultValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NewDefaultValuesProperty> for NewDefaultValuesProperty {}
impl From<NewDefaultValuesProperty> for Node {
    #[inline]
    fn from(value: NewDefaultValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NewDefaultValuesProperty> for NewDefaultValuesProperty {
    #[inline]
    fn into_value(self) -> Value<NewDefaultValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a mapping to override the name of an output column from a transform operation.
///
/// The property type `OutputColumnNameOverride` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputColumnNameOverrideProperty(Object);

impl OutputColumnNameOverrideProperty {
    /// `OutputColumnNameOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `output_column_name`: The new name to assign to the column in the output.
    pub fn new(output_column_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OutputColumnName",
            output_column_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The original name of the column from the source transform operation.
    ///
    /// `SourceColumnName`.
    pub fn source_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceColumnName", value.into_value().into_node());
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

impl Kind for OutputColumnNameOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputColumnNameOverrideProperty> for OutputColumnNameOverrideProperty {}
impl From<OutputColumnNameOverrideProperty> for Node {
    #[inline]
    fn from(value: OutputColumnNameOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputColumnNameOverrideProperty> for OutputColumnNameOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<OutputColumnNameOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that overrides the dataset parameter values that are defined in another dataset.
///
/// The property type `OverrideDatasetParameterOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverrideDatasetParameterOperationProperty(Object);

impl OverrideDatasetParameterOperationProperty {
    /// `OverrideDatasetParameterOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: The name of the parameter to be overridden with different values.
    pub fn new(parameter_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        Self(object_)
    }

    /// The new default values for the parameter.
    ///
    /// `NewDefaultValues`.
    pub fn new_default_values(mut self, value: impl IntoValue<NewDefaultValuesProperty>) -> Self {
        self.0
            .put("NewDefaultValues", value.into_value().into_node());
        self
    }

    /// The new name for the parameter.
    ///
    /// `NewParameterName`.
    pub fn new_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NewParameterName", value.into_value().into_node());
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

impl Kind for OverrideDatasetParameterOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverrideDatasetParameterOperationProperty>
    for OverrideDatasetParameterOperationProperty
{
}
impl From<OverrideDatasetParameterOperationProperty> for Node {
    #[inline]
    fn from(value: OverrideDatasetParameterOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverrideDatasetParameterOperationProperty>
    for OverrideDatasetParameterOperationProperty
{
    #[inline]
    fn into_value(self) -> Value<OverrideDatasetParameterOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// References a parent dataset that serves as a data source, including its columns and metadata.
///
/// The property type `ParentDataSet` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParentDataSetProperty(Object);

impl ParentDataSetProperty {
    /// `ParentDataSetProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_set_arn`: The Amazon Resource Name (ARN) of the parent dataset.
    /// - `input_columns`: The list of input columns available from the parent dataset.
    pub fn new(
        data_set_arn: impl IntoValue<kinds::quicksight::DataSetArn>,
        input_columns: impl IntoValue<List<InputColumnProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSetArn", data_set_arn.into_value().into_node());
        object_.put("InputColumns", input_columns.into_value().into_node());
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

impl Kind for ParentDataSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParentDataSetProperty> for ParentDataSetProperty {}
impl From<ParentDataSetProperty> for Node {
    #[inline]
    fn from(value: ParentDataSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParentDataSetProperty> for ParentDataSetProperty {
    #[inline]
    fn into_value(self) -> Value<ParentDataSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PerformanceConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PerformanceConfigurationProperty(Object);

impl PerformanceConfigurationProperty {
    /// `PerformanceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `UniqueKeys` property.
    ///
    /// `UniqueKeys`.
    pub fn unique_keys(mut self, value: impl IntoValue<List<UniqueKeyProperty>>) -> Self {
        self.0.put("UniqueKeys", value.into_value().into_node());
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

impl Kind for PerformanceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PerformanceConfigurationProperty> for PerformanceConfigurationProperty {}
impl From<PerformanceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PerformanceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PerformanceConfigurationProperty> for PerformanceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PerformanceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A view of a data source that contains information about the shape of the data in the underlying source. This is a variant type structure. For this structure to be valid, only one of the attributes can be non-null.
///
/// The property type `PhysicalTable` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PhysicalTableProperty(Object);

impl PhysicalTableProperty {
    /// `PhysicalTableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A physical table type built from the results of the custom SQL query.
    ///
    /// `CustomSql`.
    pub fn custom_sql(mut self, value: impl IntoValue<CustomSqlProperty>) -> Self {
        self.0.put("CustomSql", value.into_value().into_node());
        self
    }

    /// A physical table type for relational data sources.
    ///
    /// `RelationalTable`.
    pub fn relational_table(mut self, value: impl IntoValue<RelationalTableProperty>) -> Self {
        self.0
            .put("RelationalTable", value.into_value().into_node());
        self
    }

    /// A physical table type for as S3 data source.
    ///
    /// `S3Source`.
    pub fn s3_source(mut self, value: impl IntoValue<S3SourceProperty>) -> Self {
        self.0.put("S3Source", value.into_value().into_node());
        self
    }

    /// A physical table type for Software-as-a-Service (SaaS) sources.
    ///
    /// `SaaSTable`.
    pub fn saa_s_table(mut self, value: impl IntoValue<SaaSTableProperty>) -> Self {
        self.0.put("SaaSTable", value.into_value().into_node());
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

impl Kind for PhysicalTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PhysicalTableProperty> for PhysicalTableProperty {}
impl From<PhysicalTableProperty> for Node {
    #[inline]
    fn from(value: PhysicalTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PhysicalTableProperty> for PhysicalTableProperty {
    #[inline]
    fn into_value(self) -> Value<PhysicalTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a pivot operation, specifying which column contains labels and how to pivot them.
///
/// The property type `PivotConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PivotConfigurationProperty(Object);

impl PivotConfigurationProperty {
    /// `PivotConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `pivoted_labels`: The list of specific label values to pivot into separate columns.
    pub fn new(pivoted_labels: impl IntoValue<List<PivotedLabelProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PivotedLabels", pivoted_labels.into_value().into_node());
        Self(object_)
    }

    /// The name of the column that contains the labels to be pivoted into separate columns.
    ///
    /// `LabelColumnName`.
    pub fn label_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LabelColumnName", value.into_value().into_node());
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

impl Kind for PivotConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PivotConfigurationProperty> for PivotConfigurationProperty {}
impl From<PivotConfigurationProperty> for Node {
    #[inline]
    fn from(value: PivotConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PivotConfigurationProperty> for PivotConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PivotConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that pivots data by converting row values into columns.
///
/// The property type `PivotOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PivotOperationProperty(Object);

impl PivotOperationProperty {
    /// `PivotOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for this operation.
    /// - `pivot_configuration`: Configuration that specifies which labels to pivot and how to structure the resulting columns.
    /// - `source`: The source transform operation that provides input data for pivoting.
    /// - `value_column_configuration`: Configuration for how to aggregate values when multiple rows map to the same pivoted column.
    pub fn new(
        alias: impl IntoValue<String>,
        pivot_configuration: impl IntoValue<PivotConfigurationProperty>,
        source: impl IntoValue<TransformOperationSourceProperty>,
        value_column_configuration: impl IntoValue<ValueColumnConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put(
            "PivotConfiguration",
            pivot_configuration.into_value().into_node(),
        );
        object_.put("Source", source.into_value().into_node());
        object_.put(
            "ValueColumnConfiguration",
            value_column_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The list of column names to group by when performing the pivot operation.
    ///
    /// `GroupByColumnNames`.
    pub fn group_by_column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("GroupByColumnNames", value.into_value().into_node());
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

impl Kind for PivotOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PivotOperationProperty> for PivotOperationProperty {}
impl From<PivotOperationProperty> for Node {
    #[inline]
    fn from(value: PivotOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PivotOperationProperty> for PivotOperationProperty {
    #[inline]
    fn into_value(self) -> Value<PivotOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a label value to be pivoted into a separate column, including the new column name and identifier.
///
/// The property type `PivotedLabel` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PivotedLabelProperty(Object);

impl PivotedLabelProperty {
    /// `PivotedLabelProperty` with its required properties, in alphabetical order:
    ///
    /// - `label_name`: The label value from the source data to be pivoted.
    /// - `new_column_id`: A unique identifier for the new column created from this pivoted label.
    /// - `new_column_name`: The name for the new column created from this pivoted label.
    pub fn new(
        label_name: impl IntoValue<String>,
        new_column_id: impl IntoValue<String>,
        new_column_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LabelName", label_name.into_value().into_node());
        object_.put("NewColumnId", new_column_id.into_value().into_node());
        object_.put("NewColumnName", new_column_name.into_value().into_node());
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

impl Kind for PivotedLabelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PivotedLabelProperty> for PivotedLabelProperty {}
impl From<PivotedLabelProperty> for Node {
    #[inline]
    fn from(value: PivotedLabelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PivotedLabelProperty> for PivotedLabelProperty {
    #[inline]
    fn into_value(self) -> Value<PivotedLabelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that projects columns. Operations that come after a projection can only refer to projected columns.
///
/// The property type `ProjectOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProjectOperationProperty(Object);

impl ProjectOperationProperty {
    /// `ProjectOperationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Alias for this operation.
    ///
    /// `Alias`.
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alias", value.into_value().into_node());
        self
    }

    /// Projected columns.
    ///
    /// `ProjectedColumns`.
    pub fn projected_columns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ProjectedColumns", value.into_value().into_node());
        self
    }

    /// The source transform operation that provides input data for column projection.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<TransformOperationSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ProjectOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProjectOperationProperty> for ProjectOperationProperty {}
impl From<ProjectOperationProperty> for Node {
    #[inline]
    fn from(value: ProjectOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProjectOperationProperty> for ProjectOperationProperty {
    #[inline]
    fn into_value(self) -> Value<ProjectOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The refresh configuration of a dataset.
///
/// The property type `RefreshConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RefreshConfigurationProperty(Object);

impl RefreshConfigurationProperty {
    /// `RefreshConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `incremental_refresh`: The incremental refresh for the dataset.
    pub fn new(incremental_refresh: impl IntoValue<IncrementalRefreshProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IncrementalRefresh",
            incremental_refresh.into_value().into_node(),
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

impl Kind for RefreshConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RefreshConfigurationProperty> for RefreshConfigurationProperty {}
impl From<RefreshConfigurationProperty> for Node {
    #[inline]
    fn from(value: RefreshConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RefreshConfigurationProperty> for RefreshConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RefreshConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The failure configuration of a dataset.
///
/// The property type `RefreshFailureConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RefreshFailureConfigurationProperty(Object);

impl RefreshFailureConfigurationProperty {
    /// `RefreshFailureConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The email alert configuration for a dataset refresh failure.
    ///
    /// `EmailAlert`.
    pub fn email_alert(mut self, value: impl IntoValue<RefreshFailureEmailAlertProperty>) -> Self {
        self.0.put("EmailAlert", value.into_value().into_node());
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

impl Kind for RefreshFailureConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RefreshFailureConfigurationProperty> for RefreshFailureConfigurationProperty {}
impl From<RefreshFailureConfigurationProperty> for Node {
    #[inline]
    fn from(value: RefreshFailureConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RefreshFailureConfigurationProperty> for RefreshFailureConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RefreshFailureConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for the email alerts that are sent when a dataset refresh fails.
///
/// The property type `RefreshFailureEmailAlert` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RefreshFailureEmailAlertProperty(Object);

impl RefreshFailureEmailAlertProperty {
    /// `RefreshFailureEmailAlertProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The status value that determines if email alerts are sent.
    ///
    /// `AlertStatus`; one of `ENABLED`, `DISABLED`.
    pub fn alert_status(mut self, value: impl IntoValue<AlertStatus>) -> Self {
        self.0.put("AlertStatus", value.into_value().into_node());
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

impl Kind for RefreshFailureEmailAlertProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RefreshFailureEmailAlertProperty> for RefreshFailureEmailAlertProperty {}
impl From<RefreshFailureEmailAlertProperty> for Node {
    #[inline]
    fn from(value: RefreshFailureEmailAlertProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RefreshFailureEmailAlertProperty> for RefreshFailureEmailAlertProperty {
    #[inline]
    fn into_value(self) -> Value<RefreshFailureEmailAlertProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A physical table type for relational data sources.
///
/// The property type `RelationalTable` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelationalTableProperty(Object);

impl RelationalTableProperty {
    /// `RelationalTableProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_arn`: The Amazon Resource Name (ARN) for the data source.
    /// - `input_columns`: The column schema of the table.
    /// - `name`: The name of the relational table.
    pub fn new(
        data_source_arn: impl IntoValue<kinds::quicksight::DataSourceArn>,
        input_columns: impl IntoValue<List<InputColumnProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSourceArn", data_source_arn.into_value().into_node());
        object_.put("InputColumns", input_columns.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The catalog associated with a table.
    ///
    /// `Catalog`.
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Catalog", value.into_value().into_node());
        self
    }

    /// The schema name. This name applies to certain relational database engines.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
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

impl Kind for RelationalTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelationalTableProperty> for RelationalTableProperty {}
impl From<RelationalTableProperty> for Node {
    #[inline]
    fn from(value: RelationalTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelationalTableProperty> for RelationalTableProperty {
    #[inline]
    fn into_value(self) -> Value<RelationalTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that renames a column.
///
/// The property type `RenameColumnOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RenameColumnOperationProperty(Object);

impl RenameColumnOperationProperty {
    /// `RenameColumnOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The name of the column to be renamed.
    /// - `new_column_name`: The new name for the column.
    pub fn new(
        column_name: impl IntoValue<String>,
        new_column_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("NewColumnName", new_column_name.into_value().into_node());
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

impl Kind for RenameColumnOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RenameColumnOperationProperty> for RenameColumnOperationProperty {}
impl From<RenameColumnOperationProperty> for Node {
    #[inline]
    fn from(value: RenameColumnOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RenameColumnOperationProperty> for RenameColumnOperationProperty {
    #[inline]
    fn into_value(self) -> Value<RenameColumnOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that renames one or more columns in the dataset.
///
/// The property type `RenameColumnsOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RenameColumnsOperationProperty(Object);

impl RenameColumnsOperationProperty {
    /// `RenameColumnsOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for this operation.
    /// - `rename_column_operations`: The list of column rename operations to perform, specifying old and new column names.
    /// - `source`: The source transform operation that provides input data for column renaming.
    pub fn new(
        alias: impl IntoValue<String>,
        rename_column_operations: impl IntoValue<List<RenameColumnOperationProperty>>,
        source: impl IntoValue<TransformOperationSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put(
            "RenameColumnOperations",
            rename_column_operations.into_value().into_node(),
        );
        object_.put("Source", source.into_value().into_node());
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

impl Kind for RenameColumnsOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RenameColumnsOperationProperty> for RenameColumnsOperationProperty {}
impl From<RenameColumnsOperationProperty> for Node {
    #[inline]
    fn from(value: RenameColumnsOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RenameColumnsOperationProperty> for RenameColumnsOperationProperty {
    #[inline]
    fn into_value(self) -> Value<RenameColumnsOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Permission for the resource.
///
/// The property type `ResourcePermission` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePermissionProperty(Object);

impl ResourcePermissionProperty {
    /// `ResourcePermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The IAM action to grant or revoke permisions on.
    /// - `principal`: The Amazon Resource Name (ARN) of the principal.
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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

impl Kind for ResourcePermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePermissionProperty> for ResourcePermissionProperty {}
impl From<ResourcePermissionProperty> for Node {
    #[inline]
    fn from(value: ResourcePermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePermissionProperty> for ResourcePermissionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for row level security.
///
/// The property type `RowLevelPermissionConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RowLevelPermissionConfigurationProperty(Object);

impl RowLevelPermissionConfigurationProperty {
    /// `RowLevelPermissionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// \<p\>Information about a dataset that contains permissions for row-level security (RLS).
    /// The permissions dataset maps fields to users or groups. For more information, see
    /// \<a href="<https://docs.aws.amazon.com/quicksight/latest/user/restrict-access-to-a-data-set-using-row-level-security.html>"\>Using Row-Level Security (RLS) to Restrict Access to a Dataset\</a\> in the \<i\>Amazon QuickSight User
    /// Guide\</i\>.\</p\>
    /// \<p\>The option to deny permissions by setting \<code\>PermissionPolicy\</code\> to \<code\>DENY_ACCESS\</code\> is
    /// not supported for new RLS datasets.\</p\>
    ///
    /// `RowLevelPermissionDataSet`.
    pub fn row_level_permission_data_set(
        mut self,
        value: impl IntoValue<RowLevelPermissionDataSetProperty>,
    ) -> Self {
        self.0
            .put("RowLevelPermissionDataSet", value.into_value().into_node());
        self
    }

    /// \<p\>The configuration of tags on a dataset to set row-level security. \</p\>
    ///
    /// `TagConfiguration`.
    pub fn tag_configuration(
        mut self,
        value: impl IntoValue<RowLevelPermissionTagConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TagConfiguration", value.into_value().into_node());
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

impl Kind for RowLevelPermissionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RowLevelPermissionConfigurationProperty> for RowLevelPermissionConfigurationProperty {}
impl From<RowLevelPermissionConfigurationProperty> for Node {
    #[inline]
    fn from(value: RowLevelPermissionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RowLevelPermissionConfigurationProperty>
    for RowLevelPermissionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RowLevelPermissionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a dataset that contains permissions for row-level security (RLS). The permissions dataset maps fields to users or groups. For more information, see [Using Row-Level Security (RLS) to Restrict Access to a Dataset](https://docs.aws.amazon.com/quicksight/latest/user/restrict-access-to-a-data-set-using-row-level-security.html) in the *Quick Sight User Guide*.
///
/// The option to deny permissions by setting `PermissionPolicy` to `DENY_ACCESS` is not supported for new RLS datasets.
///
/// The property type `RowLevelPermissionDataSet` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RowLevelPermissionDataSetProperty(Object);

impl RowLevelPermissionDataSetProperty {
    /// `RowLevelPermissionDataSetProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the dataset that contains permissions for RLS.
    /// - `permission_policy`: The type of permissions to use when interpreting the permissions for RLS.
    pub fn new(
        arn: impl IntoValue<kinds::quicksight::DataSetArn>,
        permission_policy: impl IntoValue<PermissionPolicy>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put(
            "PermissionPolicy",
            permission_policy.into_value().into_node(),
        );
        Self(object_)
    }

    /// The user or group rules associated with the dataset that contains permissions for RLS.
    ///
    /// By default, `FormatVersion` is `VERSION_1`. When `FormatVersion` is `VERSION_1`, `UserName` and `GroupName` are required. When `FormatVersion` is `VERSION_2`, `UserARN` and `GroupARN` are required, and `Namespace` must not exist.
    ///
    /// `FormatVersion`; one of `VERSION_1`, `VERSION_2`.
    pub fn format_version(mut self, value: impl IntoValue<FormatVersion>) -> Self {
        self.0.put("FormatVersion", value.into_value().into_node());
        self
    }

    /// The namespace associated with the dataset that contains permissions for RLS.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The status of the row-level security permission dataset. If enabled, the status is `ENABLED`. If disabled, the status is `DISABLED`.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for RowLevelPermissionDataSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RowLevelPermissionDataSetProperty> for RowLevelPermissionDataSetProperty {}
impl From<RowLevelPermissionDataSetProperty> for Node {
    #[inline]
    fn from(value: RowLevelPermissionDataSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RowLevelPermissionDataSetProperty> for RowLevelPermissionDataSetProperty {
    #[inline]
    fn into_value(self) -> Value<RowLevelPermissionDataSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The element you can use to define tags for row-level security.
///
/// The property type `RowLevelPermissionTagConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RowLevelPermissionTagConfigurationProperty(Object);

impl RowLevelPermissionTagConfigurationProperty {
    /// `RowLevelPermissionTagConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `tag_rules`: A set of rules associated with row-level security, such as the tag names and columns that they are assigned to.
    pub fn new(tag_rules: impl IntoValue<List<RowLevelPermissionTagRuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TagRules", tag_rules.into_value().into_node());
        Self(object_)
    }

    /// The status of row-level security tags. If enabled, the status is `ENABLED`. If disabled, the status is `DISABLED`.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The configuration of tags on a dataset to set row-level security.
    ///
    /// `TagRuleConfigurations`.
    pub fn tag_rule_configurations(mut self, value: impl IntoValue<List<List<String>>>) -> Self {
        self.0
            .put("TagRuleConfigurations", value.into_value().into_node());
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

impl Kind for RowLevelPermissionTagConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RowLevelPermissionTagConfigurationProperty>
    for RowLevelPermissionTagConfigurationProperty
{
}
impl From<RowLevelPermissionTagConfigurationProperty> for Node {
    #[inline]
    fn from(value: RowLevelPermissionTagConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RowLevelPermissionTagConfigurationProperty>
    for RowLevelPermissionTagConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RowLevelPermissionTagConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A set of rules associated with a tag.
///
/// The property type `RowLevelPermissionTagRule` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RowLevelPermissionTagRuleProperty(Object);

impl RowLevelPermissionTagRuleProperty {
    /// `RowLevelPermissionTagRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The column name that a tag key is assigned to.
    /// - `tag_key`: The unique key for a tag.
    pub fn new(column_name: impl IntoValue<String>, tag_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("TagKey", tag_key.into_value().into_node());
        Self(object_)
    }

    /// A string that you want to use to filter by all the values in a column in the dataset and don’t want to list the values one by one. For example, you can use an asterisk as your match all value.
    ///
    /// `MatchAllValue`.
    pub fn match_all_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MatchAllValue", value.into_value().into_node());
        self
    }

    /// A string that you want to use to delimit the values when you pass the values at run time. For example, you can delimit the values with a comma.
    ///
    /// `TagMultiValueDelimiter`.
    pub fn tag_multi_value_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TagMultiValueDelimiter", value.into_value().into_node());
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

impl Kind for RowLevelPermissionTagRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RowLevelPermissionTagRuleProperty> for RowLevelPermissionTagRuleProperty {}
impl From<RowLevelPermissionTagRuleProperty> for Node {
    #[inline]
    fn from(value: RowLevelPermissionTagRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RowLevelPermissionTagRuleProperty> for RowLevelPermissionTagRuleProperty {
    #[inline]
    fn into_value(self) -> Value<RowLevelPermissionTagRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A physical table type for an S3 data source.
///
/// The property type `S3Source` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3SourceProperty(Object);

impl S3SourceProperty {
    /// `S3SourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_arn`: The Amazon Resource Name (ARN) for the data source.
    /// - `input_columns`: A physical table type for an S3 data source.
    pub fn new(
        data_source_arn: impl IntoValue<kinds::quicksight::DataSourceArn>,
        input_columns: impl IntoValue<List<InputColumnProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSourceArn", data_source_arn.into_value().into_node());
        object_.put("InputColumns", input_columns.into_value().into_node());
        Self(object_)
    }

    /// Information about the format for the S3 source file or files.
    ///
    /// `UploadSettings`.
    pub fn upload_settings(mut self, value: impl IntoValue<UploadSettingsProperty>) -> Self {
        self.0.put("UploadSettings", value.into_value().into_node());
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

impl Kind for S3SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3SourceProperty> for S3SourceProperty {}
impl From<S3SourceProperty> for Node {
    #[inline]
    fn from(value: S3SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3SourceProperty> for S3SourceProperty {
    #[inline]
    fn into_value(self) -> Value<S3SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A table from a Software-as-a-Service (SaaS) data source, including connection details and column definitions.
///
/// The property type `SaaSTable` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SaaSTableProperty(Object);

impl SaaSTableProperty {
    /// `SaaSTableProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_arn`: The Amazon Resource Name (ARN) of the SaaS data source.
    /// - `input_columns`: The list of input columns available from the SaaS table.
    /// - `table_path`: The hierarchical path to the table within the SaaS data source.
    pub fn new(
        data_source_arn: impl IntoValue<kinds::quicksight::DataSourceArn>,
        input_columns: impl IntoValue<List<InputColumnProperty>>,
        table_path: impl IntoValue<List<TablePathElementProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSourceArn", data_source_arn.into_value().into_node());
        object_.put("InputColumns", input_columns.into_value().into_node());
        object_.put("TablePath", table_path.into_value().into_node());
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

impl Kind for SaaSTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SaaSTableProperty> for SaaSTableProperty {}
impl From<SaaSTableProperty> for Node {
    #[inline]
    fn from(value: SaaSTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SaaSTableProperty> for SaaSTableProperty {
    #[inline]
    fn into_value(self) -> Value<SaaSTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the semantic model that defines how prepared data is structured for analysis and reporting.
///
/// The property type `SemanticModelConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticModelConfigurationProperty(Object);

impl SemanticModelConfigurationProperty {
    /// `SemanticModelConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SemanticMetadata` property.
    ///
    /// `SemanticMetadata`.
    pub fn semantic_metadata(
        mut self,
        value: impl IntoValue<List<DataSetSemanticMetadataProperty>>,
    ) -> Self {
        self.0
            .put("SemanticMetadata", value.into_value().into_node());
        self
    }

    /// A map of semantic tables that define the analytical structure.
    ///
    /// `TableMap`.
    pub fn table_map(mut self, value: impl IntoValue<Map<SemanticTableProperty>>) -> Self {
        self.0.put("TableMap", value.into_value().into_node());
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

impl Kind for SemanticModelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticModelConfigurationProperty> for SemanticModelConfigurationProperty {}
impl From<SemanticModelConfigurationProperty> for Node {
    #[inline]
    fn from(value: SemanticModelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticModelConfigurationProperty> for SemanticModelConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SemanticModelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A semantic table that represents the final analytical structure of the data.
///
/// The property type `SemanticTable` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticTableProperty(Object);

impl SemanticTableProperty {
    /// `SemanticTableProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for the semantic table.
    /// - `destination_table_id`: The identifier of the destination table from data preparation that provides data to this semantic table.
    pub fn new(
        alias: impl IntoValue<String>,
        destination_table_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put(
            "DestinationTableId",
            destination_table_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration for row level security that control data access for this semantic table.
    ///
    /// `RowLevelPermissionConfiguration`.
    pub fn row_level_permission_configuration(
        mut self,
        value: impl IntoValue<RowLevelPermissionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RowLevelPermissionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SemanticMetadata` property.
    ///
    /// `SemanticMetadata`.
    pub fn semantic_metadata(
        mut self,
        value: impl IntoValue<TableSemanticMetadataProperty>,
    ) -> Self {
        self.0
            .put("SemanticMetadata", value.into_value().into_node());
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

impl Kind for SemanticTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticTableProperty> for SemanticTableProperty {}
impl From<SemanticTableProperty> for Node {
    #[inline]
    fn from(value: SemanticTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticTableProperty> for SemanticTableProperty {
    #[inline]
    fn into_value(self) -> Value<SemanticTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SharedColumnSemanticMetadata` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharedColumnSemanticMetadataProperty(Object);

impl SharedColumnSemanticMetadataProperty {
    /// `SharedColumnSemanticMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_properties`
    pub fn new(column_properties: impl IntoValue<List<ColumnSemanticPropertyProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ColumnProperties",
            column_properties.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ColumnNames` property.
    ///
    /// `ColumnNames`.
    pub fn column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ColumnNames", value.into_value().into_node());
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

impl Kind for SharedColumnSemanticMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharedColumnSemanticMetadataProperty> for SharedColumnSemanticMetadataProperty {}
impl From<SharedColumnSemanticMetadataProperty> for Node {
    #[inline]
    fn from(value: SharedColumnSemanticMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharedColumnSemanticMetadataProperty> for SharedColumnSemanticMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<SharedColumnSemanticMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A source table that provides initial data from either a physical table or parent dataset.
///
/// The property type `SourceTable` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceTableProperty(Object);

impl SourceTableProperty {
    /// `SourceTableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A parent dataset that serves as the data source instead of a physical table.
    ///
    /// `DataSet`.
    pub fn data_set(mut self, value: impl IntoValue<ParentDataSetProperty>) -> Self {
        self.0.put("DataSet", value.into_value().into_node());
        self
    }

    /// The identifier of the physical table that serves as the data source.
    ///
    /// `PhysicalTableId`.
    pub fn physical_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PhysicalTableId", value.into_value().into_node());
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

impl Kind for SourceTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceTableProperty> for SourceTableProperty {}
impl From<SourceTableProperty> for Node {
    #[inline]
    fn from(value: SourceTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceTableProperty> for SourceTableProperty {
    #[inline]
    fn into_value(self) -> Value<SourceTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A string parameter that is created in the dataset.
///
/// The property type `StringDatasetParameter` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringDatasetParameterProperty(Object);

impl StringDatasetParameterProperty {
    /// `StringDatasetParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: An identifier for the string parameter that is created in the dataset.
    /// - `name`: The name of the string parameter that is created in the dataset.
    /// - `value_type`: The value type of the dataset parameter.
    pub fn new(
        id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        value_type: impl IntoValue<ValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ValueType", value_type.into_value().into_node());
        Self(object_)
    }

    /// A list of default values for a given string dataset parameter type. This structure only accepts static values.
    ///
    /// `DefaultValues`.
    pub fn default_values(
        mut self,
        value: impl IntoValue<StringDatasetParameterDefaultValuesProperty>,
    ) -> Self {
        self.0.put("DefaultValues", value.into_value().into_node());
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

impl Kind for StringDatasetParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringDatasetParameterProperty> for StringDatasetParameterProperty {}
impl From<StringDatasetParameterProperty> for Node {
    #[inline]
    fn from(value: StringDatasetParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringDatasetParameterProperty> for StringDatasetParameterProperty {
    #[inline]
    fn into_value(self) -> Value<StringDatasetParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of default values for a given string dataset parameter type. This structure only accepts static values.
///
/// The property type `StringDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringDatasetParameterDefaultValuesProperty(Object);

impl StringDatasetParameterDefaultValuesProperty {
    /// `StringDatasetParameterDefaultValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of static default values for a given string parameter.
    ///
    /// `StaticValues`.
    pub fn static_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StaticValues", value.into_value().into_node());
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

impl Kind for StringDatasetParameterDefaultValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringDatasetParameterDefaultValuesProperty>
    for StringDatasetParameterDefaultValuesProperty
{
}
impl From<StringDatasetParameterDefaultValuesProperty> for Node {
    #[inline]
    fn from(value: StringDatasetParameterDefaultValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringDatasetParameterDefaultValuesProperty>
    for StringDatasetParameterDefaultValuesProperty
{
    #[inline]
    fn into_value(self) -> Value<StringDatasetParameterDefaultValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An element in the hierarchical path to a table within a data source, containing both name and identifier.
///
/// The property type `TablePathElement` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TablePathElementProperty(Object);

impl TablePathElementProperty {
    /// `TablePathElementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique identifier of the path element.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The name of the path element.
    ///
    /// `Name`.
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

impl Kind for TablePathElementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TablePathElementProperty> for TablePathElementProperty {}
impl From<TablePathElementProperty> for Node {
    #[inline]
    fn from(value: TablePathElementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TablePathElementProperty> for TablePathElementProperty {
    #[inline]
    fn into_value(self) -> Value<TablePathElementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TableSemanticMetadata` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableSemanticMetadataProperty(Object);

impl TableSemanticMetadataProperty {
    /// `TableSemanticMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ColumnMetadata` property.
    ///
    /// `ColumnMetadata`.
    pub fn column_metadata(
        mut self,
        value: impl IntoValue<List<SharedColumnSemanticMetadataProperty>>,
    ) -> Self {
        self.0.put("ColumnMetadata", value.into_value().into_node());
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

impl Kind for TableSemanticMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableSemanticMetadataProperty> for TableSemanticMetadataProperty {}
impl From<TableSemanticMetadataProperty> for Node {
    #[inline]
    fn from(value: TableSemanticMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableSemanticMetadataProperty> for TableSemanticMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<TableSemanticMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that tags a column with additional information.
///
/// The property type `TagColumnOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagColumnOperationProperty(Object);

impl TagColumnOperationProperty {
    /// `TagColumnOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The column that this operation acts on.
    /// - `tags`: The dataset column tag, currently only used for geospatial type tagging.
    pub fn new(
        column_name: impl IntoValue<String>,
        tags: impl IntoValue<List<ColumnTagProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("Tags", tags.into_value().into_node());
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

impl Kind for TagColumnOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagColumnOperationProperty> for TagColumnOperationProperty {}
impl From<TagColumnOperationProperty> for Node {
    #[inline]
    fn from(value: TagColumnOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagColumnOperationProperty> for TagColumnOperationProperty {
    #[inline]
    fn into_value(self) -> Value<TagColumnOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A data transformation on a logical table. This is a variant type structure. For this structure to be valid, only one of the attributes can be non-null.
///
/// The property type `TransformOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformOperationProperty(Object);

impl TransformOperationProperty {
    /// `TransformOperationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A transform operation that casts a column to a different type.
    ///
    /// `CastColumnTypeOperation`.
    pub fn cast_column_type_operation(
        mut self,
        value: impl IntoValue<CastColumnTypeOperationProperty>,
    ) -> Self {
        self.0
            .put("CastColumnTypeOperation", value.into_value().into_node());
        self
    }

    /// An operation that creates calculated columns. Columns created in one such operation form a lexical closure.
    ///
    /// `CreateColumnsOperation`.
    pub fn create_columns_operation(
        mut self,
        value: impl IntoValue<CreateColumnsOperationProperty>,
    ) -> Self {
        self.0
            .put("CreateColumnsOperation", value.into_value().into_node());
        self
    }

    /// An operation that filters rows based on some condition.
    ///
    /// `FilterOperation`.
    pub fn filter_operation(mut self, value: impl IntoValue<FilterOperationProperty>) -> Self {
        self.0
            .put("FilterOperation", value.into_value().into_node());
        self
    }

    /// A transform operation that overrides the dataset parameter values that are defined in another dataset.
    ///
    /// `OverrideDatasetParameterOperation`.
    pub fn override_dataset_parameter_operation(
        mut self,
        value: impl IntoValue<OverrideDatasetParameterOperationProperty>,
    ) -> Self {
        self.0.put(
            "OverrideDatasetParameterOperation",
            value.into_value().into_node(),
        );
        self
    }

    /// An operation that projects columns. Operations that come after a projection can only refer to projected columns.
    ///
    /// `ProjectOperation`.
    pub fn project_operation(mut self, value: impl IntoValue<ProjectOperationProperty>) -> Self {
        self.0
            .put("ProjectOperation", value.into_value().into_node());
        self
    }

    /// An operation that renames a column.
    ///
    /// `RenameColumnOperation`.
    pub fn rename_column_operation(
        mut self,
        value: impl IntoValue<RenameColumnOperationProperty>,
    ) -> Self {
        self.0
            .put("RenameColumnOperation", value.into_value().into_node());
        self
    }

    /// An operation that tags a column with additional information.
    ///
    /// `TagColumnOperation`.
    pub fn tag_column_operation(
        mut self,
        value: impl IntoValue<TagColumnOperationProperty>,
    ) -> Self {
        self.0
            .put("TagColumnOperation", value.into_value().into_node());
        self
    }

    /// \<p\>A transform operation that removes tags associated with a column.\</p\>
    ///
    /// `UntagColumnOperation`.
    pub fn untag_column_operation(
        mut self,
        value: impl IntoValue<UntagColumnOperationProperty>,
    ) -> Self {
        self.0
            .put("UntagColumnOperation", value.into_value().into_node());
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

impl Kind for TransformOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformOperationProperty> for TransformOperationProperty {}
impl From<TransformOperationProperty> for Node {
    #[inline]
    fn from(value: TransformOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformOperationProperty> for TransformOperationProperty {
    #[inline]
    fn into_value(self) -> Value<TransformOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the source of data for a transform operation, including the source operation and column mappings.
///
/// The property type `TransformOperationSource` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformOperationSourceProperty(Object);

impl TransformOperationSourceProperty {
    /// `TransformOperationSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `transform_operation_id`: The identifier of the transform operation that provides input data.
    pub fn new(transform_operation_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransformOperationId",
            transform_operation_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The mappings between source column identifiers and target column identifiers for this transformation.
    ///
    /// `ColumnIdMappings`.
    pub fn column_id_mappings(
        mut self,
        value: impl IntoValue<List<DataSetColumnIdMappingProperty>>,
    ) -> Self {
        self.0
            .put("ColumnIdMappings", value.into_value().into_node());
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

impl Kind for TransformOperationSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformOperationSourceProperty> for TransformOperationSourceProperty {}
impl From<TransformOperationSourceProperty> for Node {
    #[inline]
    fn from(value: TransformOperationSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformOperationSourceProperty> for TransformOperationSourceProperty {
    #[inline]
    fn into_value(self) -> Value<TransformOperationSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A step in data preparation that performs a specific operation on the data.
///
/// The property type `TransformStep` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformStepProperty(Object);

impl TransformStepProperty {
    /// `TransformStepProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A transform step that groups data and applies aggregation functions to calculate summary values.
    ///
    /// `AggregateStep`.
    pub fn aggregate_step(mut self, value: impl IntoValue<AggregateOperationProperty>) -> Self {
        self.0.put("AggregateStep", value.into_value().into_node());
        self
    }

    /// A transform step that combines rows from multiple sources by stacking them vertically.
    ///
    /// `AppendStep`.
    pub fn append_step(mut self, value: impl IntoValue<AppendOperationProperty>) -> Self {
        self.0.put("AppendStep", value.into_value().into_node());
        self
    }

    /// A transform step that changes the data types of one or more columns.
    ///
    /// `CastColumnTypesStep`.
    pub fn cast_column_types_step(
        mut self,
        value: impl IntoValue<CastColumnTypesOperationProperty>,
    ) -> Self {
        self.0
            .put("CastColumnTypesStep", value.into_value().into_node());
        self
    }

    /// \<p\>A transform operation that creates calculated columns. Columns created in one such
    /// operation form a lexical closure.\</p\>
    ///
    /// `CreateColumnsStep`.
    pub fn create_columns_step(
        mut self,
        value: impl IntoValue<CreateColumnsOperationProperty>,
    ) -> Self {
        self.0
            .put("CreateColumnsStep", value.into_value().into_node());
        self
    }

    /// A transform step that applies filter conditions.
    ///
    /// `FiltersStep`.
    pub fn filters_step(mut self, value: impl IntoValue<FiltersOperationProperty>) -> Self {
        self.0.put("FiltersStep", value.into_value().into_node());
        self
    }

    /// A transform step that brings data from a source table.
    ///
    /// `ImportTableStep`.
    pub fn import_table_step(
        mut self,
        value: impl IntoValue<ImportTableOperationProperty>,
    ) -> Self {
        self.0
            .put("ImportTableStep", value.into_value().into_node());
        self
    }

    /// A transform step that combines data from two sources based on specified join conditions.
    ///
    /// `JoinStep`.
    pub fn join_step(mut self, value: impl IntoValue<JoinOperationProperty>) -> Self {
        self.0.put("JoinStep", value.into_value().into_node());
        self
    }

    /// A transform step that converts row values into columns to reshape the data structure.
    ///
    /// `PivotStep`.
    pub fn pivot_step(mut self, value: impl IntoValue<PivotOperationProperty>) -> Self {
        self.0.put("PivotStep", value.into_value().into_node());
        self
    }

    /// \<p\>A transform operation that projects columns. Operations that come after a projection
    /// can only refer to projected columns.\</p\>
    ///
    /// `ProjectStep`.
    pub fn project_step(mut self, value: impl IntoValue<ProjectOperationProperty>) -> Self {
        self.0.put("ProjectStep", value.into_value().into_node());
        self
    }

    /// A transform step that changes the names of one or more columns.
    ///
    /// `RenameColumnsStep`.
    pub fn rename_columns_step(
        mut self,
        value: impl IntoValue<RenameColumnsOperationProperty>,
    ) -> Self {
        self.0
            .put("RenameColumnsStep", value.into_value().into_node());
        self
    }

    /// A transform step that converts columns into rows to normalize the data structure.
    ///
    /// `UnpivotStep`.
    pub fn unpivot_step(mut self, value: impl IntoValue<UnpivotOperationProperty>) -> Self {
        self.0.put("UnpivotStep", value.into_value().into_node());
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

impl Kind for TransformStepProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformStepProperty> for TransformStepProperty {}
impl From<TransformStepProperty> for Node {
    #[inline]
    fn from(value: TransformStepProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformStepProperty> for TransformStepProperty {
    #[inline]
    fn into_value(self) -> Value<TransformStepProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `UniqueKey` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct UniqueKeyProperty(Object);

impl UniqueKeyProperty {
    /// `UniqueKeyProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_names`
    pub fn new(column_names: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnNames", column_names.into_value().into_node());
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

impl Kind for UniqueKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UniqueKeyProperty> for UniqueKeyProperty {}
impl From<UniqueKeyProperty> for Node {
    #[inline]
    fn from(value: UniqueKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UniqueKeyProperty> for UniqueKeyProperty {
    #[inline]
    fn into_value(self) -> Value<UniqueKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that converts columns into rows, normalizing the data structure.
///
/// The property type `UnpivotOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct UnpivotOperationProperty(Object);

impl UnpivotOperationProperty {
    /// `UnpivotOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alias`: Alias for this operation.
    /// - `columns_to_unpivot`: The list of columns to unpivot from the source data.
    /// - `source`: The source transform operation that provides input data for unpivoting.
    /// - `unpivoted_label_column_id`: A unique identifier for the new column that will contain the unpivoted column names.
    /// - `unpivoted_label_column_name`: The name for the new column that will contain the unpivoted column names.
    /// - `unpivoted_value_column_id`: A unique identifier for the new column that will contain the unpivoted values.
    /// - `unpivoted_value_column_name`: The name for the new column that will contain the unpivoted values.
    pub fn new(
        alias: impl IntoValue<String>,
        columns_to_unpivot: impl IntoValue<List<ColumnToUnpivotProperty>>,
        source: impl IntoValue<TransformOperationSourceProperty>,
        unpivoted_label_column_id: impl IntoValue<String>,
        unpivoted_label_column_name: impl IntoValue<String>,
        unpivoted_value_column_id: impl IntoValue<String>,
        unpivoted_value_column_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put(
            "ColumnsToUnpivot",
            columns_to_unpivot.into_value().into_node(),
        );
        object_.put("Source", source.into_value().into_node());
        object_.put(
            "UnpivotedLabelColumnId",
            unpivoted_label_column_id.into_value().into_node(),
        );
        object_.put(
            "UnpivotedLabelColumnName",
            unpivoted_label_column_name.into_value().into_node(),
        );
        object_.put(
            "UnpivotedValueColumnId",
            unpivoted_value_column_id.into_value().into_node(),
        );
        object_.put(
            "UnpivotedValueColumnName",
            unpivoted_value_column_name.into_value().into_node(),
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

impl Kind for UnpivotOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UnpivotOperationProperty> for UnpivotOperationProperty {}
impl From<UnpivotOperationProperty> for Node {
    #[inline]
    fn from(value: UnpivotOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UnpivotOperationProperty> for UnpivotOperationProperty {
    #[inline]
    fn into_value(self) -> Value<UnpivotOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A transform operation that removes tags associated with a column.
///
/// The property type `UntagColumnOperation` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct UntagColumnOperationProperty(Object);

impl UntagColumnOperationProperty {
    /// `UntagColumnOperationProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The column that this operation acts on.
    /// - `tag_names`: The column tags to remove from this column.
    pub fn new(
        column_name: impl IntoValue<String>,
        tag_names: impl IntoValue<List<TagName>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("TagNames", tag_names.into_value().into_node());
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

impl Kind for UntagColumnOperationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UntagColumnOperationProperty> for UntagColumnOperationProperty {}
impl From<UntagColumnOperationProperty> for Node {
    #[inline]
    fn from(value: UntagColumnOperationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UntagColumnOperationProperty> for UntagColumnOperationProperty {
    #[inline]
    fn into_value(self) -> Value<UntagColumnOperationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the format for a source file or files.
///
/// The property type `UploadSettings` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct UploadSettingsProperty(Object);

impl UploadSettingsProperty {
    /// `UploadSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether the file has a header row, or the files each have a header row.
    ///
    /// `ContainsHeader`.
    pub fn contains_header(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ContainsHeader", value.into_value().into_node());
        self
    }

    /// The delimiter between values in the file.
    ///
    /// `Delimiter`.
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Delimiter", value.into_value().into_node());
        self
    }

    /// File format.
    ///
    /// `Format`; one of `CSV`, `TSV`, `CLF`, `ELF`, `XLSX`, `JSON`.
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.put("Format", value.into_value().into_node());
        self
    }

    /// A row number to start reading data from.
    ///
    /// `StartFromRow`.
    pub fn start_from_row(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("StartFromRow", value.into_value().into_node());
        self
    }

    /// Text qualifier.
    ///
    /// `TextQualifier`; one of `DOUBLE_QUOTE`, `SINGLE_QUOTE`.
    pub fn text_qualifier(mut self, value: impl IntoValue<TextQualifier>) -> Self {
        self.0.put("TextQualifier", value.into_value().into_node());
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

impl Kind for UploadSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UploadSettingsProperty> for UploadSettingsProperty {}
impl From<UploadSettingsProperty> for Node {
    #[inline]
    fn from(value: UploadSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UploadSettingsProperty> for UploadSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<UploadSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `UploadedDocumentMetadata` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct UploadedDocumentMetadataProperty(Object);

impl UploadedDocumentMetadataProperty {
    /// `UploadedDocumentMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Name` property.
    ///
    /// `Name`.
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

impl Kind for UploadedDocumentMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UploadedDocumentMetadataProperty> for UploadedDocumentMetadataProperty {}
impl From<UploadedDocumentMetadataProperty> for Node {
    #[inline]
    fn from(value: UploadedDocumentMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UploadedDocumentMetadataProperty> for UploadedDocumentMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<UploadedDocumentMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for how to handle value columns in pivot operations, including aggregation settings.
///
/// The property type `ValueColumnConfiguration` of `AWS::QuickSight::DataSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValueColumnConfigurationProperty(Object);

impl ValueColumnConfigurationProperty {
    /// `ValueColumnConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The aggregation function to apply when multiple values map to the same pivoted cell.
    ///
    /// `AggregationFunction`.
    pub fn aggregation_function(
        mut self,
        value: impl IntoValue<DataPrepAggregationFunctionProperty>,
    ) -> Self {
        self.0
            .put("AggregationFunction", value.into_value().into_node());
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

impl Kind for ValueColumnConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValueColumnConfigurationProperty> for ValueColumnConfigurationProperty {}
impl From<ValueColumnConfigurationProperty> for Node {
    #[inline]
    fn from(value: ValueColumnConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValueColumnConfigurationProperty> for ValueColumnConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ValueColumnConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AlertStatus` of a `RefreshFailureEmailAlert` of `AWS::QuickSight::DataSet`.
pub enum AlertStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AlertStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AlertStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AlertStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AlertStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AlertStatus> for AlertStatus {
    #[inline]
    fn into_value(self) -> Value<AlertStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ColumnGeographicRole` of a `ColumnTag` of `AWS::QuickSight::DataSet`.
pub enum ColumnGeographicRole {
    /// `CENSUS_BLOCK`.
    CensusBlock,
    /// `CENSUS_BLOCK_GROUP`.
    CensusBlockGroup,
    /// `CENSUS_TRACT`.
    CensusTract,
    /// `CITY`.
    City,
    /// `COUNTRY`.
    Country,
    /// `COUNTY`.
    County,
    /// `LATITUDE`.
    Latitude,
    /// `LONGITUDE`.
    Longitude,
    /// `POLITICAL1`.
    Political1,
    /// `POSTCODE`.
    Postcode,
    /// `STATE`.
    State,
}

#[diagnostic::do_not_recommend]
impl Kind for ColumnGeographicRole {}
#[diagnostic::do_not_recommend]
impl TextKind for ColumnGeographicRole {}
#[diagnostic::do_not_recommend]
impl IdKind for ColumnGeographicRole {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColumnGeographicRole {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColumnGeographicRole> for ColumnGeographicRole {
    #[inline]
    fn into_value(self) -> Value<ColumnGeographicRole> {
        const VALUES: &[&str] = &[
            "CENSUS_BLOCK",
            "CENSUS_BLOCK_GROUP",
            "CENSUS_TRACT",
            "CITY",
            "COUNTRY",
            "COUNTY",
            "LATITUDE",
            "LONGITUDE",
            "POLITICAL1",
            "POSTCODE",
            "STATE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CountryCode` of a `GeoSpatialColumnGroup` of `AWS::QuickSight::DataSet`.
pub enum CountryCode {
    /// `US`.
    Us,
}

#[diagnostic::do_not_recommend]
impl Kind for CountryCode {}
#[diagnostic::do_not_recommend]
impl TextKind for CountryCode {}
#[diagnostic::do_not_recommend]
impl IdKind for CountryCode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CountryCode {}
#[diagnostic::do_not_recommend]
impl IntoValue<CountryCode> for CountryCode {
    #[inline]
    fn into_value(self) -> Value<CountryCode> {
        const VALUES: &[&str] = &["US"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `DataSetDateComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
pub enum DataSetDateComparisonFilterConditionOperator {
    /// `AFTER`.
    After,
    /// `AFTER_OR_EQUALS_TO`.
    AfterOrEqualsTo,
    /// `BEFORE`.
    Before,
    /// `BEFORE_OR_EQUALS_TO`.
    BeforeOrEqualsTo,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSetDateComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSetDateComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSetDateComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSetDateComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSetDateComparisonFilterConditionOperator>
    for DataSetDateComparisonFilterConditionOperator
{
    #[inline]
    fn into_value(self) -> Value<DataSetDateComparisonFilterConditionOperator> {
        const VALUES: &[&str] = &[
            "AFTER",
            "AFTER_OR_EQUALS_TO",
            "BEFORE",
            "BEFORE_OR_EQUALS_TO",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `DataSetNumericComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
pub enum DataSetNumericComparisonFilterConditionOperator {
    /// `DOES_NOT_EQUAL`.
    DoesNotEqual,
    /// `EQUALS`.
    Equals,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUALS_TO`.
    GreaterThanOrEqualsTo,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUALS_TO`.
    LessThanOrEqualsTo,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSetNumericComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSetNumericComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSetNumericComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSetNumericComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSetNumericComparisonFilterConditionOperator>
    for DataSetNumericComparisonFilterConditionOperator
{
    #[inline]
    fn into_value(self) -> Value<DataSetNumericComparisonFilterConditionOperator> {
        const VALUES: &[&str] = &[
            "DOES_NOT_EQUAL",
            "EQUALS",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUALS_TO",
            "LESS_THAN",
            "LESS_THAN_OR_EQUALS_TO",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `DataSetStringComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
pub enum DataSetStringComparisonFilterConditionOperator {
    /// `CONTAINS`.
    Contains,
    /// `DOES_NOT_CONTAIN`.
    DoesNotContain,
    /// `DOES_NOT_EQUAL`.
    DoesNotEqual,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUALS`.
    Equals,
    /// `STARTS_WITH`.
    StartsWith,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSetStringComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSetStringComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSetStringComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSetStringComparisonFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSetStringComparisonFilterConditionOperator>
    for DataSetStringComparisonFilterConditionOperator
{
    #[inline]
    fn into_value(self) -> Value<DataSetStringComparisonFilterConditionOperator> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "DOES_NOT_CONTAIN",
            "DOES_NOT_EQUAL",
            "ENDS_WITH",
            "EQUALS",
            "STARTS_WITH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `DataSetStringListFilterCondition` of `AWS::QuickSight::DataSet`.
pub enum DataSetStringListFilterConditionOperator {
    /// `EXCLUDE`.
    Exclude,
    /// `INCLUDE`.
    Include,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSetStringListFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSetStringListFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSetStringListFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSetStringListFilterConditionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSetStringListFilterConditionOperator>
    for DataSetStringListFilterConditionOperator
{
    #[inline]
    fn into_value(self) -> Value<DataSetStringListFilterConditionOperator> {
        const VALUES: &[&str] = &["EXCLUDE", "INCLUDE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `UploadSettings` of `AWS::QuickSight::DataSet`.
pub enum Format {
    /// `CLF`.
    Clf,
    /// `CSV`.
    Csv,
    /// `ELF`.
    Elf,
    /// `JSON`.
    Json_,
    /// `TSV`.
    Tsv,
    /// `XLSX`.
    Xlsx,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["CLF", "CSV", "ELF", "JSON", "TSV", "XLSX"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FormatVersion` of a `RowLevelPermissionDataSet` of `AWS::QuickSight::DataSet`.
pub enum FormatVersion {
    /// `VERSION_1`.
    Version1,
    /// `VERSION_2`.
    Version2,
}

#[diagnostic::do_not_recommend]
impl Kind for FormatVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for FormatVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for FormatVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FormatVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<FormatVersion> for FormatVersion {
    #[inline]
    fn into_value(self) -> Value<FormatVersion> {
        const VALUES: &[&str] = &["VERSION_1", "VERSION_2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FunctionType` of a `DataPrepSimpleAggregationFunction` of `AWS::QuickSight::DataSet`.
pub enum FunctionType {
    /// `AVERAGE`.
    Average,
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MEDIAN`.
    Median,
    /// `MIN`.
    Min,
    /// `STANDARD_DEVIATION`.
    StandardDeviation,
    /// `SUM`.
    Sum,
    /// `VARIANCE`.
    Variance,
}

#[diagnostic::do_not_recommend]
impl Kind for FunctionType {}
#[diagnostic::do_not_recommend]
impl TextKind for FunctionType {}
#[diagnostic::do_not_recommend]
impl IdKind for FunctionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FunctionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FunctionType> for FunctionType {
    #[inline]
    fn into_value(self) -> Value<FunctionType> {
        const VALUES: &[&str] = &[
            "AVERAGE",
            "COUNT",
            "DISTINCT_COUNT",
            "MAX",
            "MEDIAN",
            "MIN",
            "STANDARD_DEVIATION",
            "SUM",
            "VARIANCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GeographicalRole` of a `ColumnSemanticType` of `AWS::QuickSight::DataSet`.
pub enum GeographicalRole {
    /// `CENSUS_BLOCK`.
    CensusBlock,
    /// `CENSUS_BLOCK_GROUP`.
    CensusBlockGroup,
    /// `CENSUS_TRACT`.
    CensusTract,
    /// `CITY`.
    City,
    /// `COUNTRY`.
    Country,
    /// `COUNTY`.
    County,
    /// `LATITUDE`.
    Latitude,
    /// `LONGITUDE`.
    Longitude,
    /// `POLITICAL1`.
    Political1,
    /// `POSTCODE`.
    Postcode,
    /// `STATE`.
    State,
}

#[diagnostic::do_not_recommend]
impl Kind for GeographicalRole {}
#[diagnostic::do_not_recommend]
impl TextKind for GeographicalRole {}
#[diagnostic::do_not_recommend]
impl IdKind for GeographicalRole {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GeographicalRole {}
#[diagnostic::do_not_recommend]
impl IntoValue<GeographicalRole> for GeographicalRole {
    #[inline]
    fn into_value(self) -> Value<GeographicalRole> {
        const VALUES: &[&str] = &[
            "CENSUS_BLOCK",
            "CENSUS_BLOCK_GROUP",
            "CENSUS_TRACT",
            "CITY",
            "COUNTRY",
            "COUNTY",
            "LATITUDE",
            "LONGITUDE",
            "POLITICAL1",
            "POSTCODE",
            "STATE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImportMode` of `AWS::QuickSight::DataSet`.
pub enum ImportMode {
    /// `DIRECT_QUERY`.
    DirectQuery,
    /// `SPICE`.
    Spice,
}

#[diagnostic::do_not_recommend]
impl Kind for ImportMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ImportMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ImportMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImportMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImportMode> for ImportMode {
    #[inline]
    fn into_value(self) -> Value<ImportMode> {
        const VALUES: &[&str] = &["DIRECT_QUERY", "SPICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `InputColumn` of `AWS::QuickSight::DataSet`.
pub enum InputColumnType {
    /// `BIT`.
    Bit,
    /// `BOOLEAN`.
    Boolean,
    /// `DATETIME`.
    Datetime,
    /// `DECIMAL`.
    Decimal,
    /// `INTEGER`.
    Integer,
    /// `JSON`.
    Json_,
    /// `SEMISTRUCT`.
    Semistruct,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for InputColumnType {}
#[diagnostic::do_not_recommend]
impl TextKind for InputColumnType {}
#[diagnostic::do_not_recommend]
impl IdKind for InputColumnType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputColumnType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputColumnType> for InputColumnType {
    #[inline]
    fn into_value(self) -> Value<InputColumnType> {
        const VALUES: &[&str] = &[
            "BIT",
            "BOOLEAN",
            "DATETIME",
            "DECIMAL",
            "INTEGER",
            "JSON",
            "SEMISTRUCT",
            "STRING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `JoinInstruction` of `AWS::QuickSight::DataSet`.
pub enum JoinInstructionType {
    /// `INNER`.
    Inner,
    /// `LEFT`.
    Left,
    /// `OUTER`.
    Outer,
    /// `RIGHT`.
    Right,
}

#[diagnostic::do_not_recommend]
impl Kind for JoinInstructionType {}
#[diagnostic::do_not_recommend]
impl TextKind for JoinInstructionType {}
#[diagnostic::do_not_recommend]
impl IdKind for JoinInstructionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for JoinInstructionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<JoinInstructionType> for JoinInstructionType {
    #[inline]
    fn into_value(self) -> Value<JoinInstructionType> {
        const VALUES: &[&str] = &["INNER", "LEFT", "OUTER", "RIGHT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `JoinOperation` of `AWS::QuickSight::DataSet`.
pub enum JoinOperationType {
    /// `INNER`.
    Inner,
    /// `LEFT`.
    Left,
    /// `OUTER`.
    Outer,
    /// `RIGHT`.
    Right,
}

#[diagnostic::do_not_recommend]
impl Kind for JoinOperationType {}
#[diagnostic::do_not_recommend]
impl TextKind for JoinOperationType {}
#[diagnostic::do_not_recommend]
impl IdKind for JoinOperationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for JoinOperationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<JoinOperationType> for JoinOperationType {
    #[inline]
    fn into_value(self) -> Value<JoinOperationType> {
        const VALUES: &[&str] = &["INNER", "LEFT", "OUTER", "RIGHT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NewColumnType` of a `CastColumnTypeOperation` of `AWS::QuickSight::DataSet`.
pub enum NewColumnType {
    /// `DATETIME`.
    Datetime,
    /// `DECIMAL`.
    Decimal,
    /// `INTEGER`.
    Integer,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for NewColumnType {}
#[diagnostic::do_not_recommend]
impl TextKind for NewColumnType {}
#[diagnostic::do_not_recommend]
impl IdKind for NewColumnType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NewColumnType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NewColumnType> for NewColumnType {
    #[inline]
    fn into_value(self) -> Value<NewColumnType> {
        const VALUES: &[&str] = &["DATETIME", "DECIMAL", "INTEGER", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PermissionPolicy` of a `RowLevelPermissionDataSet` of `AWS::QuickSight::DataSet`.
pub enum PermissionPolicy {
    /// `DENY_ACCESS`.
    DenyAccess,
    /// `GRANT_ACCESS`.
    GrantAccess,
}

#[diagnostic::do_not_recommend]
impl Kind for PermissionPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for PermissionPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for PermissionPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PermissionPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<PermissionPolicy> for PermissionPolicy {
    #[inline]
    fn into_value(self) -> Value<PermissionPolicy> {
        const VALUES: &[&str] = &["DENY_ACCESS", "GRANT_ACCESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SizeUnit` of a `LookbackWindow` of `AWS::QuickSight::DataSet`.
pub enum SizeUnit {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `WEEK`.
    Week,
}

#[diagnostic::do_not_recommend]
impl Kind for SizeUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for SizeUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for SizeUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SizeUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<SizeUnit> for SizeUnit {
    #[inline]
    fn into_value(self) -> Value<SizeUnit> {
        const VALUES: &[&str] = &["DAY", "HOUR", "WEEK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SubType` of a `CastColumnTypeOperation` of `AWS::QuickSight::DataSet`.
pub enum SubType {
    /// `FIXED`.
    Fixed,
    /// `FLOAT`.
    Float,
}

#[diagnostic::do_not_recommend]
impl Kind for SubType {}
#[diagnostic::do_not_recommend]
impl TextKind for SubType {}
#[diagnostic::do_not_recommend]
impl IdKind for SubType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SubType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SubType> for SubType {
    #[inline]
    fn into_value(self) -> Value<SubType> {
        const VALUES: &[&str] = &["FIXED", "FLOAT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TagNames` of a `UntagColumnOperation` of `AWS::QuickSight::DataSet`.
pub enum TagName {
    /// `COLUMN_DESCRIPTION`.
    ColumnDescription,
    /// `COLUMN_GEOGRAPHIC_ROLE`.
    ColumnGeographicRole,
}

#[diagnostic::do_not_recommend]
impl Kind for TagName {}
#[diagnostic::do_not_recommend]
impl TextKind for TagName {}
#[diagnostic::do_not_recommend]
impl IdKind for TagName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TagName {}
#[diagnostic::do_not_recommend]
impl IntoValue<TagName> for TagName {
    #[inline]
    fn into_value(self) -> Value<TagName> {
        const VALUES: &[&str] = &["COLUMN_DESCRIPTION", "COLUMN_GEOGRAPHIC_ROLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TextQualifier` of a `UploadSettings` of `AWS::QuickSight::DataSet`.
pub enum TextQualifier {
    /// `DOUBLE_QUOTE`.
    DoubleQuote,
    /// `SINGLE_QUOTE`.
    SingleQuote,
}

#[diagnostic::do_not_recommend]
impl Kind for TextQualifier {}
#[diagnostic::do_not_recommend]
impl TextKind for TextQualifier {}
#[diagnostic::do_not_recommend]
impl IdKind for TextQualifier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TextQualifier {}
#[diagnostic::do_not_recommend]
impl IntoValue<TextQualifier> for TextQualifier {
    #[inline]
    fn into_value(self) -> Value<TextQualifier> {
        const VALUES: &[&str] = &["DOUBLE_QUOTE", "SINGLE_QUOTE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseAs` of `AWS::QuickSight::DataSet`.
pub enum UseAs {
    /// `CATALOG`.
    Catalog,
    /// `RLS_RULES`.
    RlsRules,
}

#[diagnostic::do_not_recommend]
impl Kind for UseAs {}
#[diagnostic::do_not_recommend]
impl TextKind for UseAs {}
#[diagnostic::do_not_recommend]
impl IdKind for UseAs {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseAs {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseAs> for UseAs {
    #[inline]
    fn into_value(self) -> Value<UseAs> {
        const VALUES: &[&str] = &["CATALOG", "RLS_RULES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ValueType` of a `DateTimeDatasetParameter` of `AWS::QuickSight::DataSet`.
pub enum ValueType {
    /// `MULTI_VALUED`.
    MultiValued,
    /// `SINGLE_VALUED`.
    SingleValued,
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
        const VALUES: &[&str] = &["MULTI_VALUED", "SINGLE_VALUED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
