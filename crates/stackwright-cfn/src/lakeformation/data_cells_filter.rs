// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LakeFormation::DataCellsFilter` and its property types.

use crate::l1::*;

/// A structure that represents a data cell filter with column-level, row-level, and/or cell-level security. Data cell filters belong to a specific table in a Data Catalog. During a stack operation, AWS CloudFormation calls the AWS Lake Formation `CreateDataCellsFilter` API operation to create a `DataCellsFilter` resource, and calls the `DeleteDataCellsFilter` API operation to delete it.
///
/// `AWS::LakeFormation::DataCellsFilter`; `Ref` returns the physical id, which is made of `TableCatalogId`, `DatabaseName`, `TableName`, `Name`.
/// Changing one of these replaces it: `ColumnNames`, `ColumnWildcard`, `DatabaseName`, `Name`, `RowFilter`, `TableCatalogId`, `TableName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataCellsFilter(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::LakeFormation::DataCellsFilter",
    tags: None,
    rules: include_str!("data_cells_filter.rules"),
};

impl CfnDataCellsFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LakeFormation::DataCellsFilter";

    /// `CfnDataCellsFilter` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html).
    /// - `name`: UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html).
    /// - `table_catalog_id`: Catalog id string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html).
    /// - `table_name`: UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html).
    pub fn new(
        database_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
        table_catalog_id: impl IntoValue<String>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("TableCatalogId", table_catalog_id.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// An array of UTF-8 strings. A list of column names.
    ///
    /// `ColumnNames`; an update replaces the resource.
    pub fn column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ColumnNames", value.into_value().into_node());
        self
    }

    /// A wildcard with exclusions. You must specify either a `ColumnNames` list or the `ColumnWildCard`.
    ///
    /// `ColumnWildcard`; an update replaces the resource.
    pub fn column_wildcard(mut self, value: impl IntoValue<ColumnWildcardProperty>) -> Self {
        self.0.put("ColumnWildcard", value.into_value().into_node());
        self
    }

    /// A PartiQL predicate.
    ///
    /// `RowFilter`; an update replaces the resource.
    pub fn row_filter(mut self, value: impl IntoValue<RowFilterProperty>) -> Self {
        self.0.put("RowFilter", value.into_value().into_node());
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

impl Construct for CfnDataCellsFilter {
    type Handle = CfnDataCellsFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataCellsFilterRef {
        CfnDataCellsFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataCellsFilter`] of a stack.
pub struct CfnDataCellsFilterRef(NodeRef);

impl Clone for CfnDataCellsFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataCellsFilterRef {}
impl AsNode for CfnDataCellsFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataCellsFilterRef {
    /// What `Ref` returns: the physical id, which is made of `TableCatalogId`, `DatabaseName`, `TableName`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A wildcard object, consisting of an optional list of excluded column names or indexes.
///
/// The property type `ColumnWildcard` of `AWS::LakeFormation::DataCellsFilter`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnWildcardProperty(Object);

impl ColumnWildcardProperty {
    /// `ColumnWildcardProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Excludes column names. Any column with this name will be excluded.
    ///
    /// `ExcludedColumnNames`; an update replaces the resource.
    pub fn excluded_column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedColumnNames", value.into_value().into_node());
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

impl Kind for ColumnWildcardProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnWildcardProperty> for ColumnWildcardProperty {}
impl From<ColumnWildcardProperty> for Node {
    #[inline]
    fn from(value: ColumnWildcardProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnWildcardProperty> for ColumnWildcardProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnWildcardProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A PartiQL predicate.
///
/// The property type `RowFilter` of `AWS::LakeFormation::DataCellsFilter`.
#[must_use = "a property type does nothing until it is set"]
pub struct RowFilterProperty(Object);

impl RowFilterProperty {
    /// `RowFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A wildcard for all rows.
    ///
    /// `AllRowsWildcard`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn all_rows_wildcard(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AllRowsWildcard", value.into_value().into_node());
        self
    }

    /// A filter expression.
    ///
    /// `FilterExpression`; an update replaces the resource.
    pub fn filter_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FilterExpression", value.into_value().into_node());
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

impl Kind for RowFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RowFilterProperty> for RowFilterProperty {}
impl From<RowFilterProperty> for Node {
    #[inline]
    fn from(value: RowFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RowFilterProperty> for RowFilterProperty {
    #[inline]
    fn into_value(self) -> Value<RowFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
