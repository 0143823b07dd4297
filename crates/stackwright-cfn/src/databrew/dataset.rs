// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataBrew::Dataset` and its property types.

use crate::l1::*;

/// Specifies a new DataBrew dataset.
///
/// `AWS::DataBrew::Dataset`; `Ref` returns its `Name`, a [`databrew::DatasetName`](kinds::databrew::DatasetName).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataBrew::Dataset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset.rules"),
};

impl CfnDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataBrew::Dataset";

    /// `CfnDataset` with its required properties, in alphabetical order:
    ///
    /// - `input`: Information on how DataBrew can find the dataset, in either the AWS Glue Data Catalog or Amazon S3.
    /// - `name`: The unique name of the dataset.
    pub fn new(input: impl IntoValue<InputProperty>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Input", input.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The file format of a dataset that is created from an Amazon S3 file or folder.
    ///
    /// `Format`; one of `CSV`, `JSON`, `PARQUET`, `EXCEL`, `ORC`; updated in place.
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.put("Format", value.into_value().into_node());
        self
    }

    /// A set of options that define how DataBrew interprets the data in the dataset.
    ///
    /// `FormatOptions`; updated in place.
    pub fn format_options(mut self, value: impl IntoValue<FormatOptionsProperty>) -> Self {
        self.0.put("FormatOptions", value.into_value().into_node());
        self
    }

    /// A set of options that defines how DataBrew interprets an Amazon S3 path of the dataset.
    ///
    /// `PathOptions`; updated in place.
    pub fn path_options(mut self, value: impl IntoValue<PathOptionsProperty>) -> Self {
        self.0.put("PathOptions", value.into_value().into_node());
        self
    }

    /// The location of the data for the dataset, either Amazon S3 or the AWS Glue Data Catalog.
    ///
    /// `Source`; one of `S3`, `DATA-CATALOG`, `DATABASE`; updated in place.
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// Metadata tags that have been applied to the dataset.
    ///
    /// `Tags`; an update replaces the resource.
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
    /// What `Ref` returns: its `Name`, a [`databrew::DatasetName`](kinds::databrew::DatasetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::databrew::DatasetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::databrew::DatasetName> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::databrew::DatasetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents a set of options that define how DataBrew will read a comma-separated value (CSV) file when creating a dataset from that file.
///
/// The property type `CsvOptions` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct CsvOptionsProperty(Object);

impl CsvOptionsProperty {
    /// `CsvOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A single character that specifies the delimiter being used in the CSV file.
    ///
    /// `Delimiter`.
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Delimiter", value.into_value().into_node());
        self
    }

    /// A variable that specifies whether the first row in the file is parsed as the header. If this value is false, column names are auto-generated.
    ///
    /// `HeaderRow`.
    pub fn header_row(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("HeaderRow", value.into_value().into_node());
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

impl Kind for CsvOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CsvOptionsProperty> for CsvOptionsProperty {}
impl From<CsvOptionsProperty> for Node {
    #[inline]
    fn from(value: CsvOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CsvOptionsProperty> for CsvOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<CsvOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents how metadata stored in the AWS Glue Data Catalog is defined in a DataBrew dataset.
///
/// The property type `DataCatalogInputDefinition` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataCatalogInputDefinitionProperty(Object);

impl DataCatalogInputDefinitionProperty {
    /// `DataCatalogInputDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique identifier of the AWS account that holds the Data Catalog that stores the data.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// The name of a database in the Data Catalog.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The name of a database table in the Data Catalog. This table corresponds to a DataBrew dataset.
    ///
    /// `TableName`.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
        self
    }

    /// An Amazon location that AWS Glue Data Catalog can use as a temporary directory.
    ///
    /// `TempDirectory`.
    pub fn temp_directory(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0.put("TempDirectory", value.into_value().into_node());
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

impl Kind for DataCatalogInputDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataCatalogInputDefinitionProperty> for DataCatalogInputDefinitionProperty {}
impl From<DataCatalogInputDefinitionProperty> for Node {
    #[inline]
    fn from(value: DataCatalogInputDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataCatalogInputDefinitionProperty> for DataCatalogInputDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<DataCatalogInputDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Connection information for dataset input files stored in a database.
///
/// The property type `DatabaseInputDefinition` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseInputDefinitionProperty(Object);

impl DatabaseInputDefinitionProperty {
    /// `DatabaseInputDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `glue_connection_name`: The AWS Glue Connection that stores the connection information for the target database.
    pub fn new(glue_connection_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlueConnectionName",
            glue_connection_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The table within the target database.
    ///
    /// `DatabaseTableName`.
    pub fn database_table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatabaseTableName", value.into_value().into_node());
        self
    }

    /// Custom SQL to run against the provided AWS Glue connection. This SQL will be used as the input for DataBrew projects and jobs.
    ///
    /// `QueryString`.
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QueryString", value.into_value().into_node());
        self
    }

    /// An Amazon location that AWS Glue Data Catalog can use as a temporary directory.
    ///
    /// `TempDirectory`.
    pub fn temp_directory(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0.put("TempDirectory", value.into_value().into_node());
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

impl Kind for DatabaseInputDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseInputDefinitionProperty> for DatabaseInputDefinitionProperty {}
impl From<DatabaseInputDefinitionProperty> for Node {
    #[inline]
    fn from(value: DatabaseInputDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseInputDefinitionProperty> for DatabaseInputDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseInputDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a dataset paramater that defines type and conditions for a parameter in the Amazon S3 path of the dataset.
///
/// The property type `DatasetParameter` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetParameterProperty(Object);

impl DatasetParameterProperty {
    /// `DatasetParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the parameter that is used in the dataset's Amazon S3 path.
    /// - `r#type`: The type of the dataset parameter, can be one of a 'String', 'Number' or 'Datetime'.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Optional boolean value that defines whether the captured value of this parameter should be loaded as an additional column in the dataset.
    ///
    /// `CreateColumn`.
    pub fn create_column(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CreateColumn", value.into_value().into_node());
        self
    }

    /// Additional parameter options such as a format and a timezone. Required for datetime parameters.
    ///
    /// `DatetimeOptions`.
    pub fn datetime_options(mut self, value: impl IntoValue<DatetimeOptionsProperty>) -> Self {
        self.0
            .put("DatetimeOptions", value.into_value().into_node());
        self
    }

    /// The optional filter expression structure to apply additional matching criteria to the parameter.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<FilterExpressionProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
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

/// Represents additional options for correct interpretation of datetime parameters used in the Amazon S3 path of a dataset.
///
/// The property type `DatetimeOptions` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatetimeOptionsProperty(Object);

impl DatetimeOptionsProperty {
    /// `DatetimeOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `format`: Required option, that defines the datetime format used for a date parameter in the Amazon S3 path.
    pub fn new(format: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Format", format.into_value().into_node());
        Self(object_)
    }

    /// Optional value for a non-US locale code, needed for correct interpretation of some date formats.
    ///
    /// `LocaleCode`.
    pub fn locale_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LocaleCode", value.into_value().into_node());
        self
    }

    /// Optional value for a timezone offset of the datetime parameter value in the Amazon S3 path. Shouldn't be used if Format for this parameter includes timezone fields. If no offset specified, UTC is assumed.
    ///
    /// `TimezoneOffset`.
    pub fn timezone_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimezoneOffset", value.into_value().into_node());
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

impl Kind for DatetimeOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatetimeOptionsProperty> for DatetimeOptionsProperty {}
impl From<DatetimeOptionsProperty> for Node {
    #[inline]
    fn from(value: DatetimeOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatetimeOptionsProperty> for DatetimeOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DatetimeOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a set of options that define how DataBrew will interpret a Microsoft Excel file when creating a dataset from that file.
///
/// The property type `ExcelOptions` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExcelOptionsProperty(Object);

impl ExcelOptionsProperty {
    /// `ExcelOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A variable that specifies whether the first row in the file is parsed as the header. If this value is false, column names are auto-generated.
    ///
    /// `HeaderRow`.
    pub fn header_row(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("HeaderRow", value.into_value().into_node());
        self
    }

    /// One or more sheet numbers in the Excel file that will be included in the dataset.
    ///
    /// `SheetIndexes`.
    pub fn sheet_indexes(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("SheetIndexes", value.into_value().into_node());
        self
    }

    /// One or more named sheets in the Excel file that will be included in the dataset.
    ///
    /// `SheetNames`.
    pub fn sheet_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SheetNames", value.into_value().into_node());
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

impl Kind for ExcelOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExcelOptionsProperty> for ExcelOptionsProperty {}
impl From<ExcelOptionsProperty> for Node {
    #[inline]
    fn from(value: ExcelOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExcelOptionsProperty> for ExcelOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ExcelOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a limit imposed on number of Amazon S3 files that should be selected for a dataset from a connected Amazon S3 path.
///
/// The property type `FilesLimit` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilesLimitProperty(Object);

impl FilesLimitProperty {
    /// `FilesLimitProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_files`: The number of Amazon S3 files to select.
    pub fn new(max_files: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxFiles", max_files.into_value().into_node());
        Self(object_)
    }

    /// A criteria to use for Amazon S3 files sorting before their selection. By default uses DESCENDING order, i.e. most recent files are selected first. Anotherpossible value is ASCENDING.
    ///
    /// `Order`; one of `ASCENDING`, `DESCENDING`.
    pub fn order(mut self, value: impl IntoValue<Order>) -> Self {
        self.0.put("Order", value.into_value().into_node());
        self
    }

    /// A criteria to use for Amazon S3 files sorting before their selection. By default uses LAST_MODIFIED_DATE as a sorting criteria. Currently it's the only allowed value.
    ///
    /// `OrderedBy`; one of `LAST_MODIFIED_DATE`.
    pub fn ordered_by(mut self, value: impl IntoValue<OrderedBy>) -> Self {
        self.0.put("OrderedBy", value.into_value().into_node());
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

impl Kind for FilesLimitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilesLimitProperty> for FilesLimitProperty {}
impl From<FilesLimitProperty> for Node {
    #[inline]
    fn from(value: FilesLimitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilesLimitProperty> for FilesLimitProperty {
    #[inline]
    fn into_value(self) -> Value<FilesLimitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a structure for defining parameter conditions.
///
/// The property type `FilterExpression` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterExpressionProperty(Object);

impl FilterExpressionProperty {
    /// `FilterExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The expression which includes condition names followed by substitution variables, possibly grouped and combined with other conditions.
    /// - `values_map`: The map of substitution variable names to their values used in this filter expression.
    pub fn new(
        expression: impl IntoValue<String>,
        values_map: impl IntoValue<List<FilterValueProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
        object_.put("ValuesMap", values_map.into_value().into_node());
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

impl Kind for FilterExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterExpressionProperty> for FilterExpressionProperty {}
impl From<FilterExpressionProperty> for Node {
    #[inline]
    fn from(value: FilterExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterExpressionProperty> for FilterExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<FilterExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a single entry in the `ValuesMap` of a `FilterExpression`. A `FilterValue` associates the name of a substitution variable in an expression to its value.
///
/// The property type `FilterValue` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterValueProperty(Object);

impl FilterValueProperty {
    /// `FilterValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The value to be associated with the substitution variable.
    /// - `value_reference`: The substitution variable reference.
    pub fn new(value: impl IntoValue<String>, value_reference: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        object_.put("ValueReference", value_reference.into_value().into_node());
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

impl Kind for FilterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterValueProperty> for FilterValueProperty {}
impl From<FilterValueProperty> for Node {
    #[inline]
    fn from(value: FilterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterValueProperty> for FilterValueProperty {
    #[inline]
    fn into_value(self) -> Value<FilterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a set of options that define the structure of either comma-separated value (CSV), Excel, or JSON input.
///
/// The property type `FormatOptions` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormatOptionsProperty(Object);

impl FormatOptionsProperty {
    /// `FormatOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Options that define how CSV input is to be interpreted by DataBrew.
    ///
    /// `Csv`.
    pub fn csv(mut self, value: impl IntoValue<CsvOptionsProperty>) -> Self {
        self.0.put("Csv", value.into_value().into_node());
        self
    }

    /// Options that define how Excel input is to be interpreted by DataBrew.
    ///
    /// `Excel`.
    pub fn excel(mut self, value: impl IntoValue<ExcelOptionsProperty>) -> Self {
        self.0.put("Excel", value.into_value().into_node());
        self
    }

    /// Options that define how JSON input is to be interpreted by DataBrew.
    ///
    /// `Json`.
    pub fn json(mut self, value: impl IntoValue<JsonOptionsProperty>) -> Self {
        self.0.put("Json", value.into_value().into_node());
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

impl Kind for FormatOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormatOptionsProperty> for FormatOptionsProperty {}
impl From<FormatOptionsProperty> for Node {
    #[inline]
    fn from(value: FormatOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormatOptionsProperty> for FormatOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<FormatOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents information on how DataBrew can find data, in either the AWS Glue Data Catalog or Amazon S3.
///
/// The property type `Input` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputProperty(Object);

impl InputProperty {
    /// `InputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS Glue Data Catalog parameters for the data.
    ///
    /// `DataCatalogInputDefinition`.
    pub fn data_catalog_input_definition(
        mut self,
        value: impl IntoValue<DataCatalogInputDefinitionProperty>,
    ) -> Self {
        self.0
            .put("DataCatalogInputDefinition", value.into_value().into_node());
        self
    }

    /// Connection information for dataset input files stored in a database.
    ///
    /// `DatabaseInputDefinition`.
    pub fn database_input_definition(
        mut self,
        value: impl IntoValue<DatabaseInputDefinitionProperty>,
    ) -> Self {
        self.0
            .put("DatabaseInputDefinition", value.into_value().into_node());
        self
    }

    /// Contains additional resource information needed for specific datasets.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl IntoValue<MetadataProperty>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location where the data is stored.
    ///
    /// `S3InputDefinition`.
    pub fn s3_input_definition(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0
            .put("S3InputDefinition", value.into_value().into_node());
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

impl Kind for InputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputProperty> for InputProperty {}
impl From<InputProperty> for Node {
    #[inline]
    fn from(value: InputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputProperty> for InputProperty {
    #[inline]
    fn into_value(self) -> Value<InputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the JSON-specific options that define how input is to be interpreted by AWS Glue DataBrew.
///
/// The property type `JsonOptions` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonOptionsProperty(Object);

impl JsonOptionsProperty {
    /// `JsonOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A value that specifies whether JSON input contains embedded new line characters.
    ///
    /// `MultiLine`.
    pub fn multi_line(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MultiLine", value.into_value().into_node());
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

impl Kind for JsonOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonOptionsProperty> for JsonOptionsProperty {}
impl From<JsonOptionsProperty> for Node {
    #[inline]
    fn from(value: JsonOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonOptionsProperty> for JsonOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<JsonOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains additional resource information needed for specific datasets.
///
/// The property type `Metadata` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataProperty(Object);

impl MetadataProperty {
    /// `MetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) associated with the dataset. Currently, DataBrew only supports ARNs from Amazon AppFlow.
    ///
    /// `SourceArn`.
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceArn", value.into_value().into_node());
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

impl Kind for MetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataProperty> for MetadataProperty {}
impl From<MetadataProperty> for Node {
    #[inline]
    fn from(value: MetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataProperty> for MetadataProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a set of options that define how DataBrew selects files for a given Amazon S3 path in a dataset.
///
/// The property type `PathOptions` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct PathOptionsProperty(Object);

impl PathOptionsProperty {
    /// `PathOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If provided, this structure imposes a limit on a number of files that should be selected.
    ///
    /// `FilesLimit`.
    pub fn files_limit(mut self, value: impl IntoValue<FilesLimitProperty>) -> Self {
        self.0.put("FilesLimit", value.into_value().into_node());
        self
    }

    /// If provided, this structure defines a date range for matching Amazon S3 objects based on their LastModifiedDate attribute in Amazon S3.
    ///
    /// `LastModifiedDateCondition`.
    pub fn last_modified_date_condition(
        mut self,
        value: impl IntoValue<FilterExpressionProperty>,
    ) -> Self {
        self.0
            .put("LastModifiedDateCondition", value.into_value().into_node());
        self
    }

    /// A structure that maps names of parameters used in the Amazon S3 path of a dataset to their definitions.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<List<PathParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for PathOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PathOptionsProperty> for PathOptionsProperty {}
impl From<PathOptionsProperty> for Node {
    #[inline]
    fn from(value: PathOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PathOptionsProperty> for PathOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<PathOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a single entry in the path parameters of a dataset. Each `PathParameter` consists of a name and a parameter definition.
///
/// The property type `PathParameter` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct PathParameterProperty(Object);

impl PathParameterProperty {
    /// `PathParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataset_parameter`: The path parameter definition.
    /// - `path_parameter_name`: The name of the path parameter.
    pub fn new(
        dataset_parameter: impl IntoValue<DatasetParameterProperty>,
        path_parameter_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetParameter",
            dataset_parameter.into_value().into_node(),
        );
        object_.put(
            "PathParameterName",
            path_parameter_name.into_value().into_node(),
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

impl Kind for PathParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PathParameterProperty> for PathParameterProperty {}
impl From<PathParameterProperty> for Node {
    #[inline]
    fn from(value: PathParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PathParameterProperty> for PathParameterProperty {
    #[inline]
    fn into_value(self) -> Value<PathParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or write output from a job.
///
/// The property type `S3Location` of `AWS::DataBrew::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The Amazon S3 bucket name.
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The AWS account ID of the bucket owner.
    ///
    /// `BucketOwner`.
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketOwner", value.into_value().into_node());
        self
    }

    /// The unique name of the object in the bucket.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Format` of `AWS::DataBrew::Dataset`.
pub enum Format {
    /// `CSV`.
    Csv,
    /// `EXCEL`.
    Excel,
    /// `JSON`.
    Json_,
    /// `ORC`.
    Orc,
    /// `PARQUET`.
    Parquet,
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
        const VALUES: &[&str] = &["CSV", "EXCEL", "JSON", "ORC", "PARQUET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Order` of a `FilesLimit` of `AWS::DataBrew::Dataset`.
pub enum Order {
    /// `ASCENDING`.
    Ascending,
    /// `DESCENDING`.
    Descending,
}

#[diagnostic::do_not_recommend]
impl Kind for Order {}
#[diagnostic::do_not_recommend]
impl TextKind for Order {}
#[diagnostic::do_not_recommend]
impl IdKind for Order {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Order {}
#[diagnostic::do_not_recommend]
impl IntoValue<Order> for Order {
    #[inline]
    fn into_value(self) -> Value<Order> {
        const VALUES: &[&str] = &["ASCENDING", "DESCENDING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OrderedBy` of a `FilesLimit` of `AWS::DataBrew::Dataset`.
pub enum OrderedBy {
    /// `LAST_MODIFIED_DATE`.
    LastModifiedDate,
}

#[diagnostic::do_not_recommend]
impl Kind for OrderedBy {}
#[diagnostic::do_not_recommend]
impl TextKind for OrderedBy {}
#[diagnostic::do_not_recommend]
impl IdKind for OrderedBy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OrderedBy {}
#[diagnostic::do_not_recommend]
impl IntoValue<OrderedBy> for OrderedBy {
    #[inline]
    fn into_value(self) -> Value<OrderedBy> {
        const VALUES: &[&str] = &["LAST_MODIFIED_DATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Source` of `AWS::DataBrew::Dataset`.
pub enum Source {
    /// `DATA-CATALOG`.
    DataCatalog,
    /// `DATABASE`.
    Database,
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for Source {}
#[diagnostic::do_not_recommend]
impl TextKind for Source {}
#[diagnostic::do_not_recommend]
impl IdKind for Source {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Source {}
#[diagnostic::do_not_recommend]
impl IntoValue<Source> for Source {
    #[inline]
    fn into_value(self) -> Value<Source> {
        const VALUES: &[&str] = &["DATA-CATALOG", "DATABASE", "S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DatasetParameter` of `AWS::DataBrew::Dataset`.
pub enum Type {
    /// `Datetime`.
    Datetime,
    /// `Number`.
    Number,
    /// `String`.
    String_,
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
        const VALUES: &[&str] = &["Datetime", "Number", "String"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
