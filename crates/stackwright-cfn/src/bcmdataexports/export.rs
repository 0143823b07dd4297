// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BCMDataExports::Export` and its property types.

use crate::l1::*;

/// Creates a data export and specifies the data query, the delivery preference, and any optional resource tags.
///
/// A `DataQuery` consists of both a `QueryStatement` and `TableConfigurations`.
///
/// The `QueryStatement` is an SQL statement. Data Exports only supports a limited subset of the SQL syntax. For more information on the SQL syntax that is supported, see [Data query](https://docs.aws.amazon.com/cur/latest/userguide/de-data-query.html). To view the available tables and columns, see the [Data Exports table dictionary](https://docs.aws.amazon.com/cur/latest/userguide/de-table-dictionary.html).
///
/// The `TableConfigurations` is a collection of specified `TableProperties` for the table being queried in the `QueryStatement`. TableProperties are additional configurations you can provide to change the data and schema of a table. Each table can have different TableProperties. However, tables are not required to have any TableProperties. Each table property has a default value that it assumes if not specified. For more information on table configurations, see [Data query](https://docs.aws.amazon.com/cur/latest/userguide/de-data-query.html). To view the table properties available for each table, see the [Data Exports table dictionary](https://docs.aws.amazon.com/cur/latest/userguide/de-table-dictionary.html) or use the `ListTables` API to get a response of all tables and their available properties.
///
/// `AWS::BCMDataExports::Export`; `Ref` returns its `ExportArn`, a [`bcmdataexports::ExportArn`](kinds::bcmdataexports::ExportArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExport(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BCMDataExports::Export",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("export.rules"),
};

impl CfnExport {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BCMDataExports::Export";

    /// `CfnExport` with its required properties, in alphabetical order:
    ///
    /// - `export`: The details that are available for an export.
    pub fn new(export: impl IntoValue<ExportProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Export", export.into_value().into_node());
        Self(object_)
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
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

impl Construct for CfnExport {
    type Handle = CfnExportRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExportRef {
        CfnExportRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExport`] of a stack.
pub struct CfnExportRef(NodeRef);

impl Clone for CfnExportRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExportRef {}
impl AsNode for CfnExportRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExportRef {
    /// What `Ref` returns: its `ExportArn`, a [`bcmdataexports::ExportArn`](kinds::bcmdataexports::ExportArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bcmdataexports::ExportArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for this export.
    ///
    /// `Fn::GetAtt` of `Export.ExportArn`.
    #[inline]
    pub fn attr_export_export_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Export.ExportArn")))
    }

    /// The Amazon Resource Name (ARN) for this export.
    ///
    /// `Fn::GetAtt` of `ExportArn`.
    #[inline]
    pub fn attr_export_arn(&self) -> Value<kinds::bcmdataexports::ExportArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExportArn")))
    }
}

impl IntoValue<kinds::bcmdataexports::ExportArn> for &CfnExportRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bcmdataexports::ExportArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The SQL query of column selections and row filters from the data table you want.
///
/// The property type `DataQuery` of `AWS::BCMDataExports::Export`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataQueryProperty(Object);

impl DataQueryProperty {
    /// `DataQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_statement`: The query statement.
    pub fn new(query_statement: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueryStatement", query_statement.into_value().into_node());
        Self(object_)
    }

    /// The table configuration.
    ///
    /// `TableConfigurations`.
    pub fn table_configurations(mut self, value: impl IntoValue<Map<Map<String>>>) -> Self {
        self.0
            .put("TableConfigurations", value.into_value().into_node());
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

impl Kind for DataQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataQueryProperty> for DataQueryProperty {}
impl From<DataQueryProperty> for Node {
    #[inline]
    fn from(value: DataQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataQueryProperty> for DataQueryProperty {
    #[inline]
    fn into_value(self) -> Value<DataQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The destinations used for data exports.
///
/// The property type `DestinationConfigurations` of `AWS::BCMDataExports::Export`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigurationsProperty(Object);

impl DestinationConfigurationsProperty {
    /// `DestinationConfigurationsProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_destination`: An object that describes the destination of the data exports file.
    pub fn new(s3_destination: impl IntoValue<S3DestinationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Destination", s3_destination.into_value().into_node());
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

impl Kind for DestinationConfigurationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConfigurationsProperty> for DestinationConfigurationsProperty {}
impl From<DestinationConfigurationsProperty> for Node {
    #[inline]
    fn from(value: DestinationConfigurationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConfigurationsProperty> for DestinationConfigurationsProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConfigurationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details that are available for an export.
///
/// The property type `Export` of `AWS::BCMDataExports::Export`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExportProperty(Object);

impl ExportProperty {
    /// `ExportProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_query`: The data query for this specific data export.
    /// - `destination_configurations`: The destination configuration for this specific data export.
    /// - `name`: The name of this specific data export.
    /// - `refresh_cadence`: The cadence for AWS to update the export in your S3 bucket.
    pub fn new(
        data_query: impl IntoValue<DataQueryProperty>,
        destination_configurations: impl IntoValue<DestinationConfigurationsProperty>,
        name: impl IntoValue<String>,
        refresh_cadence: impl IntoValue<RefreshCadenceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataQuery", data_query.into_value().into_node());
        object_.put(
            "DestinationConfigurations",
            destination_configurations.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("RefreshCadence", refresh_cadence.into_value().into_node());
        Self(object_)
    }

    /// The description for this specific data export.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for this export.
    ///
    /// `ExportArn`.
    pub fn export_arn(mut self, value: impl IntoValue<kinds::bcmdataexports::ExportArn>) -> Self {
        self.0.put("ExportArn", value.into_value().into_node());
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

impl Kind for ExportProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExportProperty> for ExportProperty {}
impl From<ExportProperty> for Node {
    #[inline]
    fn from(value: ExportProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExportProperty> for ExportProperty {
    #[inline]
    fn into_value(self) -> Value<ExportProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The cadence for AWS to update the data export in your S3 bucket.
///
/// The property type `RefreshCadence` of `AWS::BCMDataExports::Export`.
#[must_use = "a property type does nothing until it is set"]
pub struct RefreshCadenceProperty(Object);

impl RefreshCadenceProperty {
    /// `RefreshCadenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `frequency`: The frequency that data exports are updated.
    pub fn new(frequency: impl IntoValue<Frequency>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Frequency", frequency.into_value().into_node());
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

impl Kind for RefreshCadenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RefreshCadenceProperty> for RefreshCadenceProperty {}
impl From<RefreshCadenceProperty> for Node {
    #[inline]
    fn from(value: RefreshCadenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RefreshCadenceProperty> for RefreshCadenceProperty {
    #[inline]
    fn into_value(self) -> Value<RefreshCadenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tag structure that contains a tag key and value.
///
/// The property type `ResourceTag` of `AWS::BCMDataExports::Export`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key that's associated with the tag.
    /// - `value`: The value that's associated with the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name and object keys of a data exports file.
///
/// The property type `S3Destination` of `AWS::BCMDataExports::Export`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationProperty(Object);

impl S3DestinationProperty {
    /// `S3DestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The name of the Amazon S3 bucket used as the destination of a data export file.
    /// - `s3_output_configurations`: The output configuration for the data export.
    /// - `s3_prefix`: The S3 path prefix you want prepended to the name of your data export.
    /// - `s3_region`: The S3 bucket Region.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_output_configurations: impl IntoValue<S3OutputConfigurationsProperty>,
        s3_prefix: impl IntoValue<String>,
        s3_region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put(
            "S3OutputConfigurations",
            s3_output_configurations.into_value().into_node(),
        );
        object_.put("S3Prefix", s3_prefix.into_value().into_node());
        object_.put("S3Region", s3_region.into_value().into_node());
        Self(object_)
    }

    /// The `S3BucketOwner` property.
    ///
    /// `S3BucketOwner`.
    pub fn s3_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BucketOwner", value.into_value().into_node());
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

impl Kind for S3DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DestinationProperty> for S3DestinationProperty {}
impl From<S3DestinationProperty> for Node {
    #[inline]
    fn from(value: S3DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DestinationProperty> for S3DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The compression type, file format, and overwrite preference for the data export.
///
/// The property type `S3OutputConfigurations` of `AWS::BCMDataExports::Export`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OutputConfigurationsProperty(Object);

impl S3OutputConfigurationsProperty {
    /// `S3OutputConfigurationsProperty` with its required properties, in alphabetical order:
    ///
    /// - `compression`: The compression type for the data export.
    /// - `format`: The file format for the data export.
    /// - `output_type`: The output type for the data export.
    /// - `overwrite`: The rule to follow when generating a version of the data export file.
    pub fn new(
        compression: impl IntoValue<Compression>,
        format: impl IntoValue<Format>,
        output_type: impl IntoValue<OutputType>,
        overwrite: impl IntoValue<Overwrite>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Compression", compression.into_value().into_node());
        object_.put("Format", format.into_value().into_node());
        object_.put("OutputType", output_type.into_value().into_node());
        object_.put("Overwrite", overwrite.into_value().into_node());
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

impl Kind for S3OutputConfigurationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3OutputConfigurationsProperty> for S3OutputConfigurationsProperty {}
impl From<S3OutputConfigurationsProperty> for Node {
    #[inline]
    fn from(value: S3OutputConfigurationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3OutputConfigurationsProperty> for S3OutputConfigurationsProperty {
    #[inline]
    fn into_value(self) -> Value<S3OutputConfigurationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Compression` of a `S3OutputConfigurations` of `AWS::BCMDataExports::Export`.
pub enum Compression {
    /// `GZIP`.
    Gzip,
    /// `PARQUET`.
    Parquet,
    /// `ZIP`.
    Zip,
}

#[diagnostic::do_not_recommend]
impl Kind for Compression {}
#[diagnostic::do_not_recommend]
impl TextKind for Compression {}
#[diagnostic::do_not_recommend]
impl IdKind for Compression {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Compression {}
#[diagnostic::do_not_recommend]
impl IntoValue<Compression> for Compression {
    #[inline]
    fn into_value(self) -> Value<Compression> {
        const VALUES: &[&str] = &["GZIP", "PARQUET", "ZIP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `S3OutputConfigurations` of `AWS::BCMDataExports::Export`.
pub enum Format {
    /// `PARQUET`.
    Parquet,
    /// `TEXT_OR_CSV`.
    TextOrCsv,
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
        const VALUES: &[&str] = &["PARQUET", "TEXT_OR_CSV"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Frequency` of a `RefreshCadence` of `AWS::BCMDataExports::Export`.
pub enum Frequency {
    /// `SYNCHRONOUS`.
    Synchronous,
}

#[diagnostic::do_not_recommend]
impl Kind for Frequency {}
#[diagnostic::do_not_recommend]
impl TextKind for Frequency {}
#[diagnostic::do_not_recommend]
impl IdKind for Frequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Frequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<Frequency> for Frequency {
    #[inline]
    fn into_value(self) -> Value<Frequency> {
        const VALUES: &[&str] = &["SYNCHRONOUS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputType` of a `S3OutputConfigurations` of `AWS::BCMDataExports::Export`.
pub enum OutputType {
    /// `ATHENA`.
    Athena,
    /// `CUSTOM`.
    Custom,
    /// `REDSHIFT`.
    Redshift,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputType {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputType {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputType> for OutputType {
    #[inline]
    fn into_value(self) -> Value<OutputType> {
        const VALUES: &[&str] = &["ATHENA", "CUSTOM", "REDSHIFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Overwrite` of a `S3OutputConfigurations` of `AWS::BCMDataExports::Export`.
pub enum Overwrite {
    /// `CREATE_NEW_REPORT`.
    CreateNewReport,
    /// `OVERWRITE_REPORT`.
    OverwriteReport,
}

#[diagnostic::do_not_recommend]
impl Kind for Overwrite {}
#[diagnostic::do_not_recommend]
impl TextKind for Overwrite {}
#[diagnostic::do_not_recommend]
impl IdKind for Overwrite {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Overwrite {}
#[diagnostic::do_not_recommend]
impl IntoValue<Overwrite> for Overwrite {
    #[inline]
    fn into_value(self) -> Value<Overwrite> {
        const VALUES: &[&str] = &["CREATE_NEW_REPORT", "OVERWRITE_REPORT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
