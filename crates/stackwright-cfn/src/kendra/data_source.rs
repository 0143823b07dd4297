// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kendra::DataSource` and its property types.

use crate::l1::*;

/// Creates a data source connector that you want to use with an Amazon Kendra index.
///
/// You specify a name, data source connector type and description for your data source. You also specify configuration information for the data source connector.
///
/// > `CreateDataSource` does *not* support connectors which [require a `TemplateConfiguration` object](https://docs.aws.amazon.com/kendra/latest/dg/ds-schemas.html) for connecting to Amazon Kendra.
///
/// `AWS::Kendra::DataSource`; `Ref` returns the physical id, which is made of `Id`, `IndexId`.
/// Changing one of these replaces it: `IndexId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kendra::DataSource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_source.rules"),
};

impl CfnDataSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kendra::DataSource";

    /// `CfnDataSource` with its required properties, in alphabetical order:
    ///
    /// - `index_id`: The identifier of the index you want to use with the data source connector.
    /// - `name`: The name of the data source.
    /// - `r#type`: The type of the data source.
    pub fn new(
        index_id: impl IntoValue<kinds::kendra::IndexId>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexId", index_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Configuration information for altering document metadata and content during the document ingestion process.
    ///
    /// `CustomDocumentEnrichmentConfiguration`; updated in place.
    pub fn custom_document_enrichment_configuration(
        mut self,
        value: impl IntoValue<CustomDocumentEnrichmentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CustomDocumentEnrichmentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for an Amazon Kendra data source. The contents of the configuration depend on the type of data source. You can only specify one type of data source in the configuration.
    ///
    /// You can't specify the `Configuration` parameter when the `Type` parameter is set to `CUSTOM`.
    ///
    /// The `Configuration` parameter is required for all other data sources.
    ///
    /// `DataSourceConfiguration`; updated in place.
    pub fn data_source_configuration(
        mut self,
        value: impl IntoValue<DataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DataSourceConfiguration", value.into_value().into_node());
        self
    }

    /// A description for the data source connector.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The code for a language. This shows a supported language for all documents in the data source. English is supported by default. For more information on supported languages, including their codes, see [Adding documents in languages other than English](https://docs.aws.amazon.com/kendra/latest/dg/in-adding-languages.html).
    ///
    /// `LanguageCode`; updated in place.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of a role with permission to access the data source.
    ///
    /// You can't specify the `RoleArn` parameter when the `Type` parameter is set to `CUSTOM`.
    ///
    /// The `RoleArn` parameter is required for all other data sources.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Sets the frequency that Amazon Kendra checks the documents in your data source and updates the index. If you don't set a schedule, Amazon Kendra doesn't periodically update the index.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnDataSource {
    type Handle = CfnDataSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataSourceRef {
        CfnDataSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataSource`] of a stack.
pub struct CfnDataSourceRef(NodeRef);

impl Clone for CfnDataSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataSourceRef {}
impl AsNode for CfnDataSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataSourceRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `IndexId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the data source. For example:
    ///
    /// `arn:aws:kendra:us-west-2:111122223333:index/335c3741-41df-46a6-b5d3-61f85b787884/data-source/b8cae438-6787-4091-8897-684a652bbb0a`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kendra::DataSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier for the data source. For example:
    ///
    /// `b8cae438-6787-4091-8897-684a652bbb0a`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kendra::DataSourceArn> for &CfnDataSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendra::DataSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies access control list files for the documents in a data source.
///
/// The property type `AccessControlListConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlListConfigurationProperty(Object);

impl AccessControlListConfigurationProperty {
    /// `AccessControlListConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Path to the AWS S3 bucket that contains the access control list files.
    ///
    /// `KeyPath`.
    pub fn key_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPath", value.into_value().into_node());
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

impl Kind for AccessControlListConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlListConfigurationProperty> for AccessControlListConfigurationProperty {}
impl From<AccessControlListConfigurationProperty> for Node {
    #[inline]
    fn from(value: AccessControlListConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlListConfigurationProperty> for AccessControlListConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlListConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about the column that should be used for filtering the query response by groups.
///
/// The property type `AclConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AclConfigurationProperty(Object);

impl AclConfigurationProperty {
    /// `AclConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_groups_column_name`: A list of groups, separated by semi-colons, that filters a query response based on user context.
    pub fn new(allowed_groups_column_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedGroupsColumnName",
            allowed_groups_column_name.into_value().into_node(),
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

impl Kind for AclConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AclConfigurationProperty> for AclConfigurationProperty {}
impl From<AclConfigurationProperty> for Node {
    #[inline]
    fn from(value: AclConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AclConfigurationProperty> for AclConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AclConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about how Amazon Kendra should use the columns of a database in an index.
///
/// The property type `ColumnConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnConfigurationProperty(Object);

impl ColumnConfigurationProperty {
    /// `ColumnConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `change_detecting_columns`: One to five columns that indicate when a document in the database has changed.
    /// - `document_data_column_name`: The column that contains the contents of the document.
    /// - `document_id_column_name`: The column that provides the document's identifier.
    pub fn new(
        change_detecting_columns: impl IntoValue<List<String>>,
        document_data_column_name: impl IntoValue<String>,
        document_id_column_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ChangeDetectingColumns",
            change_detecting_columns.into_value().into_node(),
        );
        object_.put(
            "DocumentDataColumnName",
            document_data_column_name.into_value().into_node(),
        );
        object_.put(
            "DocumentIdColumnName",
            document_id_column_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The column that contains the title of the document.
    ///
    /// `DocumentTitleColumnName`.
    pub fn document_title_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleColumnName", value.into_value().into_node());
        self
    }

    /// An array of objects that map database column names to the corresponding fields in an index. You must first create the fields in the index using the [UpdateIndex](https://docs.aws.amazon.com/kendra/latest/dg/API_UpdateIndex.html) operation.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
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

impl Kind for ColumnConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnConfigurationProperty> for ColumnConfigurationProperty {}
impl From<ColumnConfigurationProperty> for Node {
    #[inline]
    fn from(value: ColumnConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnConfigurationProperty> for ColumnConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of attachment settings for the Confluence data source. Attachment settings are optional, if you don't specify settings attachments, Amazon Kendra won't index them.
///
/// The property type `ConfluenceAttachmentConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceAttachmentConfigurationProperty(Object);

impl ConfluenceAttachmentConfigurationProperty {
    /// `ConfluenceAttachmentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Confluence data source field names must exist in your Confluence custom metadata.
    ///
    /// If you specify the `AttachentFieldMappings` parameter, you must specify at least one field mapping.
    ///
    /// `AttachmentFieldMappings`.
    pub fn attachment_field_mappings(
        mut self,
        value: impl IntoValue<List<ConfluenceAttachmentToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0
            .put("AttachmentFieldMappings", value.into_value().into_node());
        self
    }

    /// `TRUE` to index attachments of pages and blogs in Confluence.
    ///
    /// `CrawlAttachments`.
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CrawlAttachments", value.into_value().into_node());
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

impl Kind for ConfluenceAttachmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceAttachmentConfigurationProperty>
    for ConfluenceAttachmentConfigurationProperty
{
}
impl From<ConfluenceAttachmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfluenceAttachmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceAttachmentConfigurationProperty>
    for ConfluenceAttachmentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfluenceAttachmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps attributes or field names of Confluence attachments to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Confuence data source field names must exist in your Confluence custom metadata.
///
/// The property type `ConfluenceAttachmentToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceAttachmentToIndexFieldMappingProperty(Object);

impl ConfluenceAttachmentToIndexFieldMappingProperty {
    /// `ConfluenceAttachmentToIndexFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_field_name`: The name of the field in the data source.
    /// - `index_field_name`: The name of the index field to map to the Confluence data source field.
    pub fn new(
        data_source_field_name: impl IntoValue<
            ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName,
        >,
        index_field_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataSourceFieldName",
            data_source_field_name.into_value().into_node(),
        );
        object_.put("IndexFieldName", index_field_name.into_value().into_node());
        Self(object_)
    }

    /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field you must specify the date format. If the field is not a date field, an exception is thrown.
    ///
    /// `DateFieldFormat`.
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DateFieldFormat", value.into_value().into_node());
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

impl Kind for ConfluenceAttachmentToIndexFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceAttachmentToIndexFieldMappingProperty>
    for ConfluenceAttachmentToIndexFieldMappingProperty
{
}
impl From<ConfluenceAttachmentToIndexFieldMappingProperty> for Node {
    #[inline]
    fn from(value: ConfluenceAttachmentToIndexFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceAttachmentToIndexFieldMappingProperty>
    for ConfluenceAttachmentToIndexFieldMappingProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfluenceAttachmentToIndexFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of blog settings for the Confluence data source. Blogs are always indexed unless filtered from the index by the `ExclusionPatterns` or `InclusionPatterns` fields in the `ConfluenceConfiguration` object.
///
/// The property type `ConfluenceBlogConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceBlogConfigurationProperty(Object);

impl ConfluenceBlogConfigurationProperty {
    /// `ConfluenceBlogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maps attributes or field names of Confluence blogs to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Confluence data source field names must exist in your Confluence custom metadata.
    ///
    /// If you specify the `BlogFieldMappings` parameter, you must specify at least one field mapping.
    ///
    /// `BlogFieldMappings`.
    pub fn blog_field_mappings(
        mut self,
        value: impl IntoValue<List<ConfluenceBlogToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0
            .put("BlogFieldMappings", value.into_value().into_node());
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

impl Kind for ConfluenceBlogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceBlogConfigurationProperty> for ConfluenceBlogConfigurationProperty {}
impl From<ConfluenceBlogConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfluenceBlogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceBlogConfigurationProperty> for ConfluenceBlogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfluenceBlogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps attributes or field names of Confluence blog to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Confluence data source field names must exist in your Confluence custom metadata.
///
/// The property type `ConfluenceBlogToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceBlogToIndexFieldMappingProperty(Object);

impl ConfluenceBlogToIndexFieldMappingProperty {
    /// `ConfluenceBlogToIndexFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_field_name`: The name of the field in the data source.
    /// - `index_field_name`: The name of the index field to map to the Confluence data source field.
    pub fn new(
        data_source_field_name: impl IntoValue<ConfluenceBlogToIndexFieldMappingDataSourceFieldName>,
        index_field_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataSourceFieldName",
            data_source_field_name.into_value().into_node(),
        );
        object_.put("IndexFieldName", index_field_name.into_value().into_node());
        Self(object_)
    }

    /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field you must specify the date format. If the field is not a date field, an exception is thrown.
    ///
    /// `DateFieldFormat`.
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DateFieldFormat", value.into_value().into_node());
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

impl Kind for ConfluenceBlogToIndexFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceBlogToIndexFieldMappingProperty>
    for ConfluenceBlogToIndexFieldMappingProperty
{
}
impl From<ConfluenceBlogToIndexFieldMappingProperty> for Node {
    #[inline]
    fn from(value: ConfluenceBlogToIndexFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceBlogToIndexFieldMappingProperty>
    for ConfluenceBlogToIndexFieldMappingProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfluenceBlogToIndexFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to Confluence as your data source.
///
/// The property type `ConfluenceConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceConfigurationProperty(Object);

impl ConfluenceConfigurationProperty {
    /// `ConfluenceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password required to connect to the Confluence instance.
    /// - `server_url`: The URL of your Confluence instance.
    /// - `version`: The version or the type of Confluence installation to connect to.
    pub fn new(
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        server_url: impl IntoValue<String>,
        version: impl IntoValue<Version>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put("ServerUrl", server_url.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// Configuration information for indexing attachments to Confluence blogs and pages.
    ///
    /// `AttachmentConfiguration`.
    pub fn attachment_configuration(
        mut self,
        value: impl IntoValue<ConfluenceAttachmentConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AttachmentConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration information for indexing Confluence blogs.
    ///
    /// `BlogConfiguration`.
    pub fn blog_configuration(
        mut self,
        value: impl IntoValue<ConfluenceBlogConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BlogConfiguration", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to exclude certain blog posts, pages, spaces, or attachments in your Confluence. Content that matches the patterns are excluded from the index. Content that doesn't match the patterns is included in the index. If content matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the content isn't included in the index.
    ///
    /// `ExclusionPatterns`.
    pub fn exclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExclusionPatterns", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to include certain blog posts, pages, spaces, or attachments in your Confluence. Content that matches the patterns are included in the index. Content that doesn't match the patterns is excluded from the index. If content matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the content isn't included in the index.
    ///
    /// `InclusionPatterns`.
    pub fn inclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionPatterns", value.into_value().into_node());
        self
    }

    /// Configuration information for indexing Confluence pages.
    ///
    /// `PageConfiguration`.
    pub fn page_configuration(
        mut self,
        value: impl IntoValue<ConfluencePageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PageConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration information for indexing Confluence spaces.
    ///
    /// `SpaceConfiguration`.
    pub fn space_configuration(
        mut self,
        value: impl IntoValue<ConfluenceSpaceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SpaceConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration information for an Amazon Virtual Private Cloud to connect to your Confluence. For more information, see [Configuring a VPC](https://docs.aws.amazon.com/kendra/latest/dg/vpc-configuration.html).
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(
        mut self,
        value: impl IntoValue<DataSourceVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for ConfluenceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceConfigurationProperty> for ConfluenceConfigurationProperty {}
impl From<ConfluenceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfluenceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceConfigurationProperty> for ConfluenceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfluenceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of the page settings for the Confluence data source.
///
/// The property type `ConfluencePageConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluencePageConfigurationProperty(Object);

impl ConfluencePageConfigurationProperty {
    /// `ConfluencePageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maps attributes or field names of Confluence pages to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Confluence data source field names must exist in your Confluence custom metadata.
    ///
    /// If you specify the `PageFieldMappings` parameter, you must specify at least one field mapping.
    ///
    /// `PageFieldMappings`.
    pub fn page_field_mappings(
        mut self,
        value: impl IntoValue<List<ConfluencePageToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0
            .put("PageFieldMappings", value.into_value().into_node());
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

impl Kind for ConfluencePageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluencePageConfigurationProperty> for ConfluencePageConfigurationProperty {}
impl From<ConfluencePageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfluencePageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluencePageConfigurationProperty> for ConfluencePageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfluencePageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps attributes or field names of Confluence pages to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Confluence data source field names must exist in your Confluence custom metadata.
///
/// The property type `ConfluencePageToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluencePageToIndexFieldMappingProperty(Object);

impl ConfluencePageToIndexFieldMappingProperty {
    /// `ConfluencePageToIndexFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_field_name`: The name of the field in the data source.
    /// - `index_field_name`: The name of the index field to map to the Confluence data source field.
    pub fn new(
        data_source_field_name: impl IntoValue<ConfluencePageToIndexFieldMappingDataSourceFieldName>,
        index_field_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataSourceFieldName",
            data_source_field_name.into_value().into_node(),
        );
        object_.put("IndexFieldName", index_field_name.into_value().into_node());
        Self(object_)
    }

    /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field you must specify the date format. If the field is not a date field, an exception is thrown.
    ///
    /// `DateFieldFormat`.
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DateFieldFormat", value.into_value().into_node());
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

impl Kind for ConfluencePageToIndexFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluencePageToIndexFieldMappingProperty>
    for ConfluencePageToIndexFieldMappingProperty
{
}
impl From<ConfluencePageToIndexFieldMappingProperty> for Node {
    #[inline]
    fn from(value: ConfluencePageToIndexFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluencePageToIndexFieldMappingProperty>
    for ConfluencePageToIndexFieldMappingProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfluencePageToIndexFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for indexing Confluence spaces.
///
/// The property type `ConfluenceSpaceConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceSpaceConfigurationProperty(Object);

impl ConfluenceSpaceConfigurationProperty {
    /// `ConfluenceSpaceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// `TRUE` to index archived spaces.
    ///
    /// `CrawlArchivedSpaces`.
    pub fn crawl_archived_spaces(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CrawlArchivedSpaces", value.into_value().into_node());
        self
    }

    /// `TRUE` to index personal spaces. You can add restrictions to items in personal spaces. If personal spaces are indexed, queries without user context information may return restricted items from a personal space in their results. For more information, see [Filtering on user context](https://docs.aws.amazon.com/kendra/latest/dg/user-context-filter.html).
    ///
    /// `CrawlPersonalSpaces`.
    pub fn crawl_personal_spaces(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CrawlPersonalSpaces", value.into_value().into_node());
        self
    }

    /// A list of space keys of Confluence spaces. If you include a key, the blogs, documents, and attachments in the space are not indexed. If a space is in both the `ExcludeSpaces` and the `IncludeSpaces` list, the space is excluded.
    ///
    /// `ExcludeSpaces`.
    pub fn exclude_spaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExcludeSpaces", value.into_value().into_node());
        self
    }

    /// A list of space keys for Confluence spaces. If you include a key, the blogs, documents, and attachments in the space are indexed. Spaces that aren't in the list aren't indexed. A space in the list must exist. Otherwise, Amazon Kendra logs an error when the data source is synchronized. If a space is in both the `IncludeSpaces` and the `ExcludeSpaces` list, the space is excluded.
    ///
    /// `IncludeSpaces`.
    pub fn include_spaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IncludeSpaces", value.into_value().into_node());
        self
    }

    /// Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Confluence data source field names must exist in your Confluence custom metadata.
    ///
    /// If you specify the `SpaceFieldMappings` parameter, you must specify at least one field mapping.
    ///
    /// `SpaceFieldMappings`.
    pub fn space_field_mappings(
        mut self,
        value: impl IntoValue<List<ConfluenceSpaceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0
            .put("SpaceFieldMappings", value.into_value().into_node());
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

impl Kind for ConfluenceSpaceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceSpaceConfigurationProperty> for ConfluenceSpaceConfigurationProperty {}
impl From<ConfluenceSpaceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfluenceSpaceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceSpaceConfigurationProperty> for ConfluenceSpaceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfluenceSpaceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps attributes or field names of Confluence spaces to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Confluence fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Confluence data source field names must exist in your Confluence custom metadata.
///
/// The property type `ConfluenceSpaceToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceSpaceToIndexFieldMappingProperty(Object);

impl ConfluenceSpaceToIndexFieldMappingProperty {
    /// `ConfluenceSpaceToIndexFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_field_name`: The name of the field in the data source.
    /// - `index_field_name`: The name of the index field to map to the Confluence data source field.
    pub fn new(
        data_source_field_name: impl IntoValue<ConfluenceSpaceToIndexFieldMappingDataSourceFieldName>,
        index_field_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataSourceFieldName",
            data_source_field_name.into_value().into_node(),
        );
        object_.put("IndexFieldName", index_field_name.into_value().into_node());
        Self(object_)
    }

    /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field you must specify the date format. If the field is not a date field, an exception is thrown.
    ///
    /// `DateFieldFormat`.
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DateFieldFormat", value.into_value().into_node());
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

impl Kind for ConfluenceSpaceToIndexFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceSpaceToIndexFieldMappingProperty>
    for ConfluenceSpaceToIndexFieldMappingProperty
{
}
impl From<ConfluenceSpaceToIndexFieldMappingProperty> for Node {
    #[inline]
    fn from(value: ConfluenceSpaceToIndexFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceSpaceToIndexFieldMappingProperty>
    for ConfluenceSpaceToIndexFieldMappingProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfluenceSpaceToIndexFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information that's required to connect to a database.
///
/// The property type `ConnectionConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionConfigurationProperty(Object);

impl ConnectionConfigurationProperty {
    /// `ConnectionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_host`: The name of the host for the database.
    /// - `database_name`: The name of the database containing the document data.
    /// - `database_port`: The port that the database uses for connections.
    /// - `secret_arn`: The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that stores the credentials.
    /// - `table_name`: The name of the table that contains the document data.
    pub fn new(
        database_host: impl IntoValue<String>,
        database_name: impl IntoValue<String>,
        database_port: impl IntoValue<i64>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseHost", database_host.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("DatabasePort", database_port.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
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

impl Kind for ConnectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionConfigurationProperty> for ConnectionConfigurationProperty {}
impl From<ConnectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConnectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionConfigurationProperty> for ConnectionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for altering document metadata and content during the document ingestion process.
///
/// For more information, see [Customizing document metadata during the ingestion process](https://docs.aws.amazon.com/kendra/latest/dg/custom-document-enrichment.html).
///
/// The property type `CustomDocumentEnrichmentConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomDocumentEnrichmentConfigurationProperty(Object);

impl CustomDocumentEnrichmentConfigurationProperty {
    /// `CustomDocumentEnrichmentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration information to alter document attributes or metadata fields and content when ingesting documents into Amazon Kendra.
    ///
    /// `InlineConfigurations`.
    pub fn inline_configurations(
        mut self,
        value: impl IntoValue<List<InlineCustomDocumentEnrichmentConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("InlineConfigurations", value.into_value().into_node());
        self
    }

    /// Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their metadata and text extracted. You can use a Lambda function to apply advanced logic for creating, modifying, or deleting document metadata and content. For more information, see [Advanced data manipulation](https://docs.aws.amazon.com/kendra/latest/dg/custom-document-enrichment.html#advanced-data-manipulation).
    ///
    /// `PostExtractionHookConfiguration`.
    pub fn post_extraction_hook_configuration(
        mut self,
        value: impl IntoValue<HookConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PostExtractionHookConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before extracting their metadata and text. You can use a Lambda function to apply advanced logic for creating, modifying, or deleting document metadata and content. For more information, see [Advanced data manipulation](https://docs.aws.amazon.com/kendra/latest/dg/custom-document-enrichment.html#advanced-data-manipulation).
    ///
    /// `PreExtractionHookConfiguration`.
    pub fn pre_extraction_hook_configuration(
        mut self,
        value: impl IntoValue<HookConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PreExtractionHookConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role with permission to run `PreExtractionHookConfiguration` and `PostExtractionHookConfiguration` for altering document metadata and content during the document ingestion process. For more information, see [an IAM roles for Amazon Kendra](https://docs.aws.amazon.com/kendra/latest/dg/iam-roles.html).
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for CustomDocumentEnrichmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomDocumentEnrichmentConfigurationProperty>
    for CustomDocumentEnrichmentConfigurationProperty
{
}
impl From<CustomDocumentEnrichmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomDocumentEnrichmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomDocumentEnrichmentConfigurationProperty>
    for CustomDocumentEnrichmentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomDocumentEnrichmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for an Amazon Kendra data source.
///
/// The property type `DataSourceConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceConfigurationProperty(Object);

impl DataSourceConfigurationProperty {
    /// `DataSourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides the configuration information to connect to Confluence as your data source.
    ///
    /// `ConfluenceConfiguration`.
    pub fn confluence_configuration(
        mut self,
        value: impl IntoValue<ConfluenceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ConfluenceConfiguration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information to connect to a database as your data source.
    ///
    /// `DatabaseConfiguration`.
    pub fn database_configuration(
        mut self,
        value: impl IntoValue<DatabaseConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DatabaseConfiguration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information to connect to Google Drive as your data source.
    ///
    /// `GoogleDriveConfiguration`.
    pub fn google_drive_configuration(
        mut self,
        value: impl IntoValue<GoogleDriveConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GoogleDriveConfiguration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information to connect to Microsoft OneDrive as your data source.
    ///
    /// `OneDriveConfiguration`.
    pub fn one_drive_configuration(
        mut self,
        value: impl IntoValue<OneDriveConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OneDriveConfiguration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information to connect to an Amazon S3 bucket as your data source.
    ///
    /// > Amazon Kendra now supports an upgraded Amazon S3 connector.
    /// >
    /// > You must now use the [TemplateConfiguration](https://docs.aws.amazon.com/kendra/latest/APIReference/API_TemplateConfiguration.html) object instead of the `S3DataSourceConfiguration` object to configure your connector.
    /// >
    /// > Connectors configured using the older console and API architecture will continue to function as configured. However, you won't be able to edit or update them. If you want to edit or update your connector configuration, you must create a new connector.
    /// >
    /// > We recommended migrating your connector workflow to the upgraded version. Support for connectors configured using the older architecture is scheduled to end by June 2024.
    ///
    /// `S3Configuration`.
    pub fn s3_configuration(
        mut self,
        value: impl IntoValue<S3DataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3Configuration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information to connect to Salesforce as your data source.
    ///
    /// `SalesforceConfiguration`.
    pub fn salesforce_configuration(
        mut self,
        value: impl IntoValue<SalesforceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SalesforceConfiguration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information to connect to ServiceNow as your data source.
    ///
    /// `ServiceNowConfiguration`.
    pub fn service_now_configuration(
        mut self,
        value: impl IntoValue<ServiceNowConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ServiceNowConfiguration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information to connect to Microsoft SharePoint as your data source.
    ///
    /// `SharePointConfiguration`.
    pub fn share_point_configuration(
        mut self,
        value: impl IntoValue<SharePointConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SharePointConfiguration", value.into_value().into_node());
        self
    }

    /// Provides a template for the configuration information to connect to your data source.
    ///
    /// `TemplateConfiguration`.
    pub fn template_configuration(
        mut self,
        value: impl IntoValue<TemplateConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TemplateConfiguration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information required for Amazon Kendra Web Crawler.
    ///
    /// `WebCrawlerConfiguration`.
    pub fn web_crawler_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WebCrawlerConfiguration", value.into_value().into_node());
        self
    }

    /// Provides the configuration information to connect to WorkDocs as your data source.
    ///
    /// `WorkDocsConfiguration`.
    pub fn work_docs_configuration(
        mut self,
        value: impl IntoValue<WorkDocsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WorkDocsConfiguration", value.into_value().into_node());
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

impl Kind for DataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {}
impl From<DataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps a column or attribute in the data source to an index field. You must first create the fields in the index using the [UpdateIndex](https://docs.aws.amazon.com/kendra/latest/dg/API_UpdateIndex.html) operation.
///
/// The property type `DataSourceToIndexFieldMapping` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceToIndexFieldMappingProperty(Object);

impl DataSourceToIndexFieldMappingProperty {
    /// `DataSourceToIndexFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_field_name`: The name of the field in the data source.
    /// - `index_field_name`: The name of the index field to map to the data source field.
    pub fn new(
        data_source_field_name: impl IntoValue<String>,
        index_field_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataSourceFieldName",
            data_source_field_name.into_value().into_node(),
        );
        object_.put("IndexFieldName", index_field_name.into_value().into_node());
        Self(object_)
    }

    /// The format for date fields in the data source. If the field specified in `DataSourceFieldName` is a date field, you must specify the date format. If the field is not a date field, an exception is thrown.
    ///
    /// `DateFieldFormat`.
    pub fn date_field_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DateFieldFormat", value.into_value().into_node());
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

impl Kind for DataSourceToIndexFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceToIndexFieldMappingProperty> for DataSourceToIndexFieldMappingProperty {}
impl From<DataSourceToIndexFieldMappingProperty> for Node {
    #[inline]
    fn from(value: DataSourceToIndexFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceToIndexFieldMappingProperty> for DataSourceToIndexFieldMappingProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceToIndexFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to an Amazon VPC.
///
/// The property type `DataSourceVpcConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceVpcConfigurationProperty(Object);

impl DataSourceVpcConfigurationProperty {
    /// `DataSourceVpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: A list of identifiers of security groups within your Amazon VPC.
    /// - `subnet_ids`: A list of identifiers for subnets within your Amazon VPC.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
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

impl Kind for DataSourceVpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceVpcConfigurationProperty> for DataSourceVpcConfigurationProperty {}
impl From<DataSourceVpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataSourceVpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceVpcConfigurationProperty> for DataSourceVpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceVpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to an [Amazon Kendra supported database](https://docs.aws.amazon.com/kendra/latest/dg/data-source-database.html).
///
/// The property type `DatabaseConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseConfigurationProperty(Object);

impl DatabaseConfigurationProperty {
    /// `DatabaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_configuration`: Information about where the index should get the document information from the database.
    /// - `connection_configuration`: Configuration information that's required to connect to a database.
    /// - `database_engine_type`: The type of database engine that runs the database.
    pub fn new(
        column_configuration: impl IntoValue<ColumnConfigurationProperty>,
        connection_configuration: impl IntoValue<ConnectionConfigurationProperty>,
        database_engine_type: impl IntoValue<DatabaseEngineType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ColumnConfiguration",
            column_configuration.into_value().into_node(),
        );
        object_.put(
            "ConnectionConfiguration",
            connection_configuration.into_value().into_node(),
        );
        object_.put(
            "DatabaseEngineType",
            database_engine_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Information about the database column that provides information for user context filtering.
    ///
    /// `AclConfiguration`.
    pub fn acl_configuration(mut self, value: impl IntoValue<AclConfigurationProperty>) -> Self {
        self.0
            .put("AclConfiguration", value.into_value().into_node());
        self
    }

    /// Provides information about how Amazon Kendra uses quote marks around SQL identifiers when querying a database data source.
    ///
    /// `SqlConfiguration`.
    pub fn sql_configuration(mut self, value: impl IntoValue<SqlConfigurationProperty>) -> Self {
        self.0
            .put("SqlConfiguration", value.into_value().into_node());
        self
    }

    /// Provides information for connecting to an Amazon VPC.
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(
        mut self,
        value: impl IntoValue<DataSourceVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for DatabaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseConfigurationProperty> for DatabaseConfigurationProperty {}
impl From<DatabaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: DatabaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseConfigurationProperty> for DatabaseConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The condition used for the target document attribute or metadata field when ingesting documents into Amazon Kendra. You use this with [DocumentAttributeTarget to apply the condition](https://docs.aws.amazon.com/kendra/latest/dg/API_DocumentAttributeTarget.html).
///
/// For example, you can create the 'Department' target field and have it prefill department names associated with the documents based on information in the 'Source_URI' field. Set the condition that if the 'Source_URI' field contains 'financial' in its URI value, then prefill the target field 'Department' with the target value 'Finance' for the document.
///
/// Amazon Kendra cannot create a target field if it has not already been created as an index field. After you create your index field, you can create a document metadata field using `DocumentAttributeTarget`. Amazon Kendra then will map your newly created metadata field to your index field.
///
/// The property type `DocumentAttributeCondition` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeConditionProperty(Object);

impl DocumentAttributeConditionProperty {
    /// `DocumentAttributeConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition_document_attribute_key`: The identifier of the document attribute used for the condition.
    /// - `operator`: The condition operator.
    pub fn new(
        condition_document_attribute_key: impl IntoValue<String>,
        operator: impl IntoValue<Operator>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConditionDocumentAttributeKey",
            condition_document_attribute_key.into_value().into_node(),
        );
        object_.put("Operator", operator.into_value().into_node());
        Self(object_)
    }

    /// The value used by the operator.
    ///
    /// For example, you can specify the value 'financial' for strings in the 'Source_URI' field that partially match or contain this value.
    ///
    /// `ConditionOnValue`.
    pub fn condition_on_value(
        mut self,
        value: impl IntoValue<DocumentAttributeValueProperty>,
    ) -> Self {
        self.0
            .put("ConditionOnValue", value.into_value().into_node());
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

impl Kind for DocumentAttributeConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeConditionProperty> for DocumentAttributeConditionProperty {}
impl From<DocumentAttributeConditionProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeConditionProperty> for DocumentAttributeConditionProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The target document attribute or metadata field you want to alter when ingesting documents into Amazon Kendra.
///
/// For example, you can delete customer identification numbers associated with the documents, stored in the document metadata field called 'Customer_ID'. You set the target key as 'Customer_ID' and the deletion flag to `TRUE`. This removes all customer ID values in the field 'Customer_ID'. This would scrub personally identifiable information from each document's metadata.
///
/// Amazon Kendra cannot create a target field if it has not already been created as an index field. After you create your index field, you can create a document metadata field using `DocumentAttributeTarget`. Amazon Kendra then will map your newly created metadata field to your index field.
///
/// You can also use this with [DocumentAttributeCondition](https://docs.aws.amazon.com/kendra/latest/dg/API_DocumentAttributeCondition.html).
///
/// The property type `DocumentAttributeTarget` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeTargetProperty(Object);

impl DocumentAttributeTargetProperty {
    /// `DocumentAttributeTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_document_attribute_key`: The identifier of the target document attribute or metadata field.
    pub fn new(target_document_attribute_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TargetDocumentAttributeKey",
            target_document_attribute_key.into_value().into_node(),
        );
        Self(object_)
    }

    /// The target value you want to create for the target attribute.
    ///
    /// For example, 'Finance' could be the target value for the target attribute key 'Department'.
    ///
    /// `TargetDocumentAttributeValue`.
    pub fn target_document_attribute_value(
        mut self,
        value: impl IntoValue<DocumentAttributeValueProperty>,
    ) -> Self {
        self.0.put(
            "TargetDocumentAttributeValue",
            value.into_value().into_node(),
        );
        self
    }

    /// `TRUE` to delete the existing target value for your specified target attribute key. You cannot create a target value and set this to `TRUE`. To create a target value ( `TargetDocumentAttributeValue`), set this to `FALSE`.
    ///
    /// `TargetDocumentAttributeValueDeletion`.
    pub fn target_document_attribute_value_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "TargetDocumentAttributeValueDeletion",
            value.into_value().into_node(),
        );
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

impl Kind for DocumentAttributeTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeTargetProperty> for DocumentAttributeTargetProperty {}
impl From<DocumentAttributeTargetProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeTargetProperty> for DocumentAttributeTargetProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value of a document attribute. You can only provide one value for a document attribute.
///
/// The property type `DocumentAttributeValue` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeValueProperty(Object);

impl DocumentAttributeValueProperty {
    /// `DocumentAttributeValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A date expressed as an ISO 8601 string.
    ///
    /// It is important for the time zone to be included in the ISO 8601 date-time format. For example, 2012-03-25T12:30:10+01:00 is the ISO 8601 date-time format for March 25th 2012 at 12:30PM (plus 10 seconds) in Central European Time.
    ///
    /// `DateValue`.
    pub fn date_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DateValue", value.into_value().into_node());
        self
    }

    /// A long integer value.
    ///
    /// `LongValue`.
    pub fn long_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("LongValue", value.into_value().into_node());
        self
    }

    /// A list of strings. The default maximum length or number of strings is 10.
    ///
    /// `StringListValue`.
    pub fn string_list_value(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StringListValue", value.into_value().into_node());
        self
    }

    /// A string, such as "department".
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for DocumentAttributeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeValueProperty> for DocumentAttributeValueProperty {}
impl From<DocumentAttributeValueProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeValueProperty> for DocumentAttributeValueProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Document metadata files that contain information such as the document access control information, source URI, document author, and custom attributes. Each metadata file contains metadata about a single document.
///
/// The property type `DocumentsMetadataConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentsMetadataConfigurationProperty(Object);

impl DocumentsMetadataConfigurationProperty {
    /// `DocumentsMetadataConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A prefix used to filter metadata configuration files in the AWS S3 bucket. The S3 bucket might contain multiple metadata files. Use `S3Prefix` to include only the desired metadata files.
    ///
    /// `S3Prefix`.
    pub fn s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Prefix", value.into_value().into_node());
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

impl Kind for DocumentsMetadataConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentsMetadataConfigurationProperty> for DocumentsMetadataConfigurationProperty {}
impl From<DocumentsMetadataConfigurationProperty> for Node {
    #[inline]
    fn from(value: DocumentsMetadataConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentsMetadataConfigurationProperty> for DocumentsMetadataConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentsMetadataConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to Google Drive as your data source.
///
/// The property type `GoogleDriveConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct GoogleDriveConfigurationProperty(Object);

impl GoogleDriveConfigurationProperty {
    /// `GoogleDriveConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: The Amazon Resource Name (ARN) of a AWS Secrets Manager secret that contains the credentials required to connect to Google Drive.
    pub fn new(secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
        Self(object_)
    }

    /// A list of MIME types to exclude from the index. All documents matching the specified MIME type are excluded.
    ///
    /// For a list of MIME types, see [Using a Google Workspace Drive data source](https://docs.aws.amazon.com/kendra/latest/dg/data-source-google-drive.html).
    ///
    /// `ExcludeMimeTypes`.
    pub fn exclude_mime_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludeMimeTypes", value.into_value().into_node());
        self
    }

    /// A list of identifiers or shared drives to exclude from the index. All files and folders stored on the shared drive are excluded.
    ///
    /// `ExcludeSharedDrives`.
    pub fn exclude_shared_drives(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludeSharedDrives", value.into_value().into_node());
        self
    }

    /// A list of email addresses of the users. Documents owned by these users are excluded from the index. Documents shared with excluded users are indexed unless they are excluded in another way.
    ///
    /// `ExcludeUserAccounts`.
    pub fn exclude_user_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludeUserAccounts", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to exclude certain items in your Google Drive, including shared drives and users' My Drives. Items that match the patterns are excluded from the index. Items that don't match the patterns are included in the index. If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item isn't included in the index.
    ///
    /// `ExclusionPatterns`.
    pub fn exclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExclusionPatterns", value.into_value().into_node());
        self
    }

    /// Maps Google Drive data source attributes or field names to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Google Drive fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Google Drive data source field names must exist in your Google Drive custom metadata.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to include certain items in your Google Drive, including shared drives and users' My Drives. Items that match the patterns are included in the index. Items that don't match the patterns are excluded from the index. If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item isn't included in the index.
    ///
    /// `InclusionPatterns`.
    pub fn inclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionPatterns", value.into_value().into_node());
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

impl Kind for GoogleDriveConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GoogleDriveConfigurationProperty> for GoogleDriveConfigurationProperty {}
impl From<GoogleDriveConfigurationProperty> for Node {
    #[inline]
    fn from(value: GoogleDriveConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GoogleDriveConfigurationProperty> for GoogleDriveConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GoogleDriveConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata and content when ingesting documents into Amazon Kendra. You can configure your Lambda function using [PreExtractionHookConfiguration](https://docs.aws.amazon.com/kendra/latest/dg/API_CustomDocumentEnrichmentConfiguration.html) if you want to apply advanced alterations on the original or raw documents. If you want to apply advanced alterations on the Amazon Kendra structured documents, you must configure your Lambda function using [PostExtractionHookConfiguration](https://docs.aws.amazon.com/kendra/latest/dg/API_CustomDocumentEnrichmentConfiguration.html). You can only invoke one Lambda function. However, this function can invoke other functions it requires.
///
/// For more information, see [Customizing document metadata during the ingestion process](https://docs.aws.amazon.com/kendra/latest/dg/custom-document-enrichment.html).
///
/// The property type `HookConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct HookConfigurationProperty(Object);

impl HookConfigurationProperty {
    /// `HookConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_arn`: The Amazon Resource Name (ARN) of an IAM role with permission to run a Lambda function during ingestion.
    /// - `s3_bucket`: Stores the original, raw documents or the structured, parsed documents before and after altering them.
    pub fn new(
        lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>,
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        Self(object_)
    }

    /// The condition used for when a Lambda function should be invoked.
    ///
    /// For example, you can specify a condition that if there are empty date-time values, then Amazon Kendra should invoke a function that inserts the current date-time.
    ///
    /// `InvocationCondition`.
    pub fn invocation_condition(
        mut self,
        value: impl IntoValue<DocumentAttributeConditionProperty>,
    ) -> Self {
        self.0
            .put("InvocationCondition", value.into_value().into_node());
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

impl Kind for HookConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HookConfigurationProperty> for HookConfigurationProperty {}
impl From<HookConfigurationProperty> for Node {
    #[inline]
    fn from(value: HookConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HookConfigurationProperty> for HookConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HookConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for applying basic logic to alter document metadata and content when ingesting documents into Amazon Kendra. To apply advanced logic, to go beyond what you can do with basic logic, see [HookConfiguration](https://docs.aws.amazon.com/kendra/latest/dg/API_HookConfiguration.html).
///
/// For more information, see [Customizing document metadata during the ingestion process](https://docs.aws.amazon.com/kendra/latest/dg/custom-document-enrichment.html).
///
/// The property type `InlineCustomDocumentEnrichmentConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct InlineCustomDocumentEnrichmentConfigurationProperty(Object);

impl InlineCustomDocumentEnrichmentConfigurationProperty {
    /// `InlineCustomDocumentEnrichmentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration of the condition used for the target document attribute or metadata field when ingesting documents into Amazon Kendra.
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl IntoValue<DocumentAttributeConditionProperty>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// `TRUE` to delete content if the condition used for the target attribute is met.
    ///
    /// `DocumentContentDeletion`.
    pub fn document_content_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DocumentContentDeletion", value.into_value().into_node());
        self
    }

    /// Configuration of the target document attribute or metadata field when ingesting documents into Amazon Kendra. You can also include a value.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl IntoValue<DocumentAttributeTargetProperty>) -> Self {
        self.0.put("Target", value.into_value().into_node());
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

impl Kind for InlineCustomDocumentEnrichmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InlineCustomDocumentEnrichmentConfigurationProperty>
    for InlineCustomDocumentEnrichmentConfigurationProperty
{
}
impl From<InlineCustomDocumentEnrichmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: InlineCustomDocumentEnrichmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InlineCustomDocumentEnrichmentConfigurationProperty>
    for InlineCustomDocumentEnrichmentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InlineCustomDocumentEnrichmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to OneDrive as your data source.
///
/// The property type `OneDriveConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OneDriveConfigurationProperty(Object);

impl OneDriveConfigurationProperty {
    /// `OneDriveConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `one_drive_users`: A list of user accounts whose documents should be indexed.
    /// - `secret_arn`: The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password to connect to OneDrive.
    /// - `tenant_domain`: The Azure Active Directory domain of the organization.
    pub fn new(
        one_drive_users: impl IntoValue<OneDriveUsersProperty>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        tenant_domain: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("OneDriveUsers", one_drive_users.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put("TenantDomain", tenant_domain.into_value().into_node());
        Self(object_)
    }

    /// `TRUE` to disable local groups information.
    ///
    /// `DisableLocalGroups`.
    pub fn disable_local_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableLocalGroups", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to exclude certain documents in your OneDrive. Documents that match the patterns are excluded from the index. Documents that don't match the patterns are included in the index. If a document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the document isn't included in the index.
    ///
    /// The pattern is applied to the file name.
    ///
    /// `ExclusionPatterns`.
    pub fn exclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExclusionPatterns", value.into_value().into_node());
        self
    }

    /// A list of `DataSourceToIndexFieldMapping` objects that map OneDrive data source attributes or field names to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to OneDrive fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The OneDrive data source field names must exist in your OneDrive custom metadata.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to include certain documents in your OneDrive. Documents that match the patterns are included in the index. Documents that don't match the patterns are excluded from the index. If a document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the document isn't included in the index.
    ///
    /// The pattern is applied to the file name.
    ///
    /// `InclusionPatterns`.
    pub fn inclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionPatterns", value.into_value().into_node());
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

impl Kind for OneDriveConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OneDriveConfigurationProperty> for OneDriveConfigurationProperty {}
impl From<OneDriveConfigurationProperty> for Node {
    #[inline]
    fn from(value: OneDriveConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OneDriveConfigurationProperty> for OneDriveConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OneDriveConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// User accounts whose documents should be indexed.
///
/// The property type `OneDriveUsers` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OneDriveUsersProperty(Object);

impl OneDriveUsersProperty {
    /// `OneDriveUsersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of users whose documents should be indexed. Specify the user names in email format, for example, `username@tenantdomain`. If you need to index the documents of more than 10 users, use the `OneDriveUserS3Path` field to specify the location of a file containing a list of users.
    ///
    /// `OneDriveUserList`.
    pub fn one_drive_user_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OneDriveUserList", value.into_value().into_node());
        self
    }

    /// The S3 bucket location of a file containing a list of users whose documents should be indexed.
    ///
    /// `OneDriveUserS3Path`.
    pub fn one_drive_user_s3_path(mut self, value: impl IntoValue<S3PathProperty>) -> Self {
        self.0
            .put("OneDriveUserS3Path", value.into_value().into_node());
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

impl Kind for OneDriveUsersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OneDriveUsersProperty> for OneDriveUsersProperty {}
impl From<OneDriveUsersProperty> for Node {
    #[inline]
    fn from(value: OneDriveUsersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OneDriveUsersProperty> for OneDriveUsersProperty {
    #[inline]
    fn into_value(self) -> Value<OneDriveUsersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for a web proxy to connect to website hosts.
///
/// The property type `ProxyConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProxyConfigurationProperty(Object);

impl ProxyConfigurationProperty {
    /// `ProxyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `host`: The name of the website host you want to connect to via a web proxy server.
    /// - `port`: The port number of the website host you want to connect to via a web proxy server.
    pub fn new(host: impl IntoValue<String>, port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Host", host.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of an AWS Secrets Manager secret. You create a secret to store your credentials in [AWS Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html)
    ///
    /// The credentials are optional. You use a secret if web proxy credentials are required to connect to a website host. Amazon Kendra currently support basic authentication to connect to a web proxy server. The secret stores your credentials.
    ///
    /// `Credentials`.
    pub fn credentials(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Credentials", value.into_value().into_node());
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

impl Kind for ProxyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProxyConfigurationProperty> for ProxyConfigurationProperty {}
impl From<ProxyConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProxyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProxyConfigurationProperty> for ProxyConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProxyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to an Amazon S3 bucket.
///
/// The property type `S3DataSourceConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DataSourceConfigurationProperty(Object);

impl S3DataSourceConfigurationProperty {
    /// `S3DataSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the bucket that contains the documents.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// Provides the path to the S3 bucket that contains the user context filtering files for the data source. For the format of the file, see [Access control for S3 data sources](https://docs.aws.amazon.com/kendra/latest/dg/s3-acl.html).
    ///
    /// `AccessControlListConfiguration`.
    pub fn access_control_list_configuration(
        mut self,
        value: impl IntoValue<AccessControlListConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AccessControlListConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies document metadata files that contain information such as the document access control information, source URI, document author, and custom attributes. Each metadata file contains metadata about a single document.
    ///
    /// `DocumentsMetadataConfiguration`.
    pub fn documents_metadata_configuration(
        mut self,
        value: impl IntoValue<DocumentsMetadataConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DocumentsMetadataConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the given pattern) for certain file names and file types to exclude from your index. If a document matches both an inclusion and exclusion prefix or pattern, the exclusion prefix takes precendence and the document is not indexed. Examples of glob patterns include:
    ///
    /// - */myapp/config/** —All files inside config directory.
    /// - ***/*.png* —All .png files in all directories.
    /// - ***/*.{png, ico, md}* —All .png, .ico or .md files in all directories.
    /// - */myapp/src/**/*.ts* —All .ts files inside src directory (and all its subdirectories).
    /// - ***/!(*.module).ts* —All .ts files but not .module.ts
    /// - **.png, *.jpg* —All PNG and JPEG image files in a directory (files with the extensions .png and .jpg).
    /// - **internal** —All files in a directory that contain 'internal' in the file name, such as 'internal', 'internal_only', 'company_internal'.
    /// - ***/*internal** —All internal-related files in a directory and its subdirectories.
    ///
    /// For more examples, see [Use of Exclude and Include Filters](https://docs.aws.amazon.com/cli/latest/reference/s3/#use-of-exclude-and-include-filters) in the AWS CLI Command Reference.
    ///
    /// `ExclusionPatterns`.
    pub fn exclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExclusionPatterns", value.into_value().into_node());
        self
    }

    /// A list of glob patterns (patterns that can expand a wildcard pattern into a list of path names that match the given pattern) for certain file names and file types to include in your index. If a document matches both an inclusion and exclusion prefix or pattern, the exclusion prefix takes precendence and the document is not indexed. Examples of glob patterns include:
    ///
    /// - */myapp/config/** —All files inside config directory.
    /// - ***/*.png* —All .png files in all directories.
    /// - ***/*.{png, ico, md}* —All .png, .ico or .md files in all directories.
    /// - */myapp/src/**/*.ts* —All .ts files inside src directory (and all its subdirectories).
    /// - ***/!(*.module).ts* —All .ts files but not .module.ts
    /// - **.png, *.jpg* —All PNG and JPEG image files in a directory (files with the extensions .png and .jpg).
    /// - **internal** —All files in a directory that contain 'internal' in the file name, such as 'internal', 'internal_only', 'company_internal'.
    /// - ***/*internal** —All internal-related files in a directory and its subdirectories.
    ///
    /// For more examples, see [Use of Exclude and Include Filters](https://docs.aws.amazon.com/cli/latest/reference/s3/#use-of-exclude-and-include-filters) in the AWS CLI Command Reference.
    ///
    /// `InclusionPatterns`.
    pub fn inclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionPatterns", value.into_value().into_node());
        self
    }

    /// A list of S3 prefixes for the documents that should be included in the index.
    ///
    /// `InclusionPrefixes`.
    pub fn inclusion_prefixes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionPrefixes", value.into_value().into_node());
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

impl Kind for S3DataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DataSourceConfigurationProperty> for S3DataSourceConfigurationProperty {}
impl From<S3DataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3DataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DataSourceConfigurationProperty> for S3DataSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information required to find a specific file in an Amazon S3 bucket.
///
/// The property type `S3Path` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3PathProperty(Object);

impl S3PathProperty {
    /// `S3PathProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 bucket that contains the file.
    /// - `key`: The name of the file.
    pub fn new(bucket: impl IntoValue<kinds::s3::BucketName>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
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

impl Kind for S3PathProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3PathProperty> for S3PathProperty {}
impl From<S3PathProperty> for Node {
    #[inline]
    fn from(value: S3PathProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3PathProperty> for S3PathProperty {
    #[inline]
    fn into_value(self) -> Value<S3PathProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information for syncing a Salesforce chatter feed. The contents of the object comes from the Salesforce FeedItem table.
///
/// The property type `SalesforceChatterFeedConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceChatterFeedConfigurationProperty(Object);

impl SalesforceChatterFeedConfigurationProperty {
    /// `SalesforceChatterFeedConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_data_field_name`: The name of the column in the Salesforce FeedItem table that contains the content to index.
    pub fn new(document_data_field_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentDataFieldName",
            document_data_field_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the column in the Salesforce FeedItem table that contains the title of the document. This is typically the `Title` column.
    ///
    /// `DocumentTitleFieldName`.
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleFieldName", value.into_value().into_node());
        self
    }

    /// Maps fields from a Salesforce chatter feed into Amazon Kendra index fields.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
        self
    }

    /// Filters the documents in the feed based on status of the user. When you specify `ACTIVE_USERS` only documents from users who have an active account are indexed. When you specify `STANDARD_USER` only documents for Salesforce standard users are documented. You can specify both.
    ///
    /// `IncludeFilterTypes`.
    pub fn include_filter_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IncludeFilterTypes", value.into_value().into_node());
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

impl Kind for SalesforceChatterFeedConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceChatterFeedConfigurationProperty>
    for SalesforceChatterFeedConfigurationProperty
{
}
impl From<SalesforceChatterFeedConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceChatterFeedConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceChatterFeedConfigurationProperty>
    for SalesforceChatterFeedConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceChatterFeedConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to Salesforce as your data source.
///
/// The property type `SalesforceConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceConfigurationProperty(Object);

impl SalesforceConfigurationProperty {
    /// `SalesforceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the key/value pairs required to connect to your Salesforce instance.
    /// - `server_url`: The instance URL for the Salesforce site that you want to index.
    pub fn new(
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        server_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put("ServerUrl", server_url.into_value().into_node());
        Self(object_)
    }

    /// Configuration information for Salesforce chatter feeds.
    ///
    /// `ChatterFeedConfiguration`.
    pub fn chatter_feed_configuration(
        mut self,
        value: impl IntoValue<SalesforceChatterFeedConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ChatterFeedConfiguration", value.into_value().into_node());
        self
    }

    /// Indicates whether Amazon Kendra should index attachments to Salesforce objects.
    ///
    /// `CrawlAttachments`.
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CrawlAttachments", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to exclude certain documents in your Salesforce. Documents that match the patterns are excluded from the index. Documents that don't match the patterns are included in the index. If a document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the document isn't included in the index.
    ///
    /// The pattern is applied to the name of the attached file.
    ///
    /// `ExcludeAttachmentFilePatterns`.
    pub fn exclude_attachment_file_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "ExcludeAttachmentFilePatterns",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of regular expression patterns to include certain documents in your Salesforce. Documents that match the patterns are included in the index. Documents that don't match the patterns are excluded from the index. If a document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the document isn't included in the index.
    ///
    /// The pattern is applied to the name of the attached file.
    ///
    /// `IncludeAttachmentFilePatterns`.
    pub fn include_attachment_file_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "IncludeAttachmentFilePatterns",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for the knowledge article types that Amazon Kendra indexes. Amazon Kendra indexes standard knowledge articles and the standard fields of knowledge articles, or the custom fields of custom knowledge articles, but not both.
    ///
    /// `KnowledgeArticleConfiguration`.
    pub fn knowledge_article_configuration(
        mut self,
        value: impl IntoValue<SalesforceKnowledgeArticleConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "KnowledgeArticleConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for processing attachments to Salesforce standard objects.
    ///
    /// `StandardObjectAttachmentConfiguration`.
    pub fn standard_object_attachment_configuration(
        mut self,
        value: impl IntoValue<SalesforceStandardObjectAttachmentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "StandardObjectAttachmentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration of the Salesforce standard objects that Amazon Kendra indexes.
    ///
    /// `StandardObjectConfigurations`.
    pub fn standard_object_configurations(
        mut self,
        value: impl IntoValue<List<SalesforceStandardObjectConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "StandardObjectConfigurations",
            value.into_value().into_node(),
        );
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

impl Kind for SalesforceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceConfigurationProperty> for SalesforceConfigurationProperty {}
impl From<SalesforceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceConfigurationProperty> for SalesforceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SalesforceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for indexing Salesforce custom articles.
///
/// The property type `SalesforceCustomKnowledgeArticleTypeConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceCustomKnowledgeArticleTypeConfigurationProperty(Object);

impl SalesforceCustomKnowledgeArticleTypeConfigurationProperty {
    /// `SalesforceCustomKnowledgeArticleTypeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_data_field_name`: The name of the field in the custom knowledge article that contains the document data to index.
    /// - `name`: The name of the configuration.
    pub fn new(
        document_data_field_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentDataFieldName",
            document_data_field_name.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The name of the field in the custom knowledge article that contains the document title.
    ///
    /// `DocumentTitleFieldName`.
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleFieldName", value.into_value().into_node());
        self
    }

    /// Maps attributes or field names of the custom knowledge article to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Salesforce fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Salesforce data source field names must exist in your Salesforce custom metadata.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
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

impl Kind for SalesforceCustomKnowledgeArticleTypeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceCustomKnowledgeArticleTypeConfigurationProperty>
    for SalesforceCustomKnowledgeArticleTypeConfigurationProperty
{
}
impl From<SalesforceCustomKnowledgeArticleTypeConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceCustomKnowledgeArticleTypeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceCustomKnowledgeArticleTypeConfigurationProperty>
    for SalesforceCustomKnowledgeArticleTypeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceCustomKnowledgeArticleTypeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for the knowledge article types that Amazon Kendra indexes. Amazon Kendra indexes standard knowledge articles and the standard fields of knowledge articles, or the custom fields of custom knowledge articles, but not both
///
/// The property type `SalesforceKnowledgeArticleConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceKnowledgeArticleConfigurationProperty(Object);

impl SalesforceKnowledgeArticleConfigurationProperty {
    /// `SalesforceKnowledgeArticleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `included_states`: Specifies the document states that should be included when Amazon Kendra indexes knowledge articles.
    pub fn new(included_states: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IncludedStates", included_states.into_value().into_node());
        Self(object_)
    }

    /// Configuration information for custom Salesforce knowledge articles.
    ///
    /// `CustomKnowledgeArticleTypeConfigurations`.
    pub fn custom_knowledge_article_type_configurations(
        mut self,
        value: impl IntoValue<List<SalesforceCustomKnowledgeArticleTypeConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "CustomKnowledgeArticleTypeConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for standard Salesforce knowledge articles.
    ///
    /// `StandardKnowledgeArticleTypeConfiguration`.
    pub fn standard_knowledge_article_type_configuration(
        mut self,
        value: impl IntoValue<SalesforceStandardKnowledgeArticleTypeConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "StandardKnowledgeArticleTypeConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for SalesforceKnowledgeArticleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceKnowledgeArticleConfigurationProperty>
    for SalesforceKnowledgeArticleConfigurationProperty
{
}
impl From<SalesforceKnowledgeArticleConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceKnowledgeArticleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceKnowledgeArticleConfigurationProperty>
    for SalesforceKnowledgeArticleConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceKnowledgeArticleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for standard Salesforce knowledge articles.
///
/// The property type `SalesforceStandardKnowledgeArticleTypeConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceStandardKnowledgeArticleTypeConfigurationProperty(Object);

impl SalesforceStandardKnowledgeArticleTypeConfigurationProperty {
    /// `SalesforceStandardKnowledgeArticleTypeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_data_field_name`: The name of the field that contains the document data to index.
    pub fn new(document_data_field_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentDataFieldName",
            document_data_field_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the field that contains the document title.
    ///
    /// `DocumentTitleFieldName`.
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleFieldName", value.into_value().into_node());
        self
    }

    /// Maps attributes or field names of the knowledge article to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Salesforce fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Salesforce data source field names must exist in your Salesforce custom metadata.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
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

impl Kind for SalesforceStandardKnowledgeArticleTypeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceStandardKnowledgeArticleTypeConfigurationProperty>
    for SalesforceStandardKnowledgeArticleTypeConfigurationProperty
{
}
impl From<SalesforceStandardKnowledgeArticleTypeConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceStandardKnowledgeArticleTypeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceStandardKnowledgeArticleTypeConfigurationProperty>
    for SalesforceStandardKnowledgeArticleTypeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceStandardKnowledgeArticleTypeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for processing attachments to Salesforce standard objects.
///
/// The property type `SalesforceStandardObjectAttachmentConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceStandardObjectAttachmentConfigurationProperty(Object);

impl SalesforceStandardObjectAttachmentConfigurationProperty {
    /// `SalesforceStandardObjectAttachmentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the field used for the document title.
    ///
    /// `DocumentTitleFieldName`.
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleFieldName", value.into_value().into_node());
        self
    }

    /// One or more objects that map fields in attachments to Amazon Kendra index fields.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
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

impl Kind for SalesforceStandardObjectAttachmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceStandardObjectAttachmentConfigurationProperty>
    for SalesforceStandardObjectAttachmentConfigurationProperty
{
}
impl From<SalesforceStandardObjectAttachmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceStandardObjectAttachmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceStandardObjectAttachmentConfigurationProperty>
    for SalesforceStandardObjectAttachmentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceStandardObjectAttachmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for indexing a single standard object.
///
/// The property type `SalesforceStandardObjectConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceStandardObjectConfigurationProperty(Object);

impl SalesforceStandardObjectConfigurationProperty {
    /// `SalesforceStandardObjectConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_data_field_name`: The name of the field in the standard object table that contains the document contents.
    /// - `name`: The name of the standard object.
    pub fn new(
        document_data_field_name: impl IntoValue<String>,
        name: impl IntoValue<Name>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentDataFieldName",
            document_data_field_name.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The name of the field in the standard object table that contains the document title.
    ///
    /// `DocumentTitleFieldName`.
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleFieldName", value.into_value().into_node());
        self
    }

    /// Maps attributes or field names of the standard object to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to Salesforce fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The Salesforce data source field names must exist in your Salesforce custom metadata.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
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

impl Kind for SalesforceStandardObjectConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceStandardObjectConfigurationProperty>
    for SalesforceStandardObjectConfigurationProperty
{
}
impl From<SalesforceStandardObjectConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceStandardObjectConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceStandardObjectConfigurationProperty>
    for SalesforceStandardObjectConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceStandardObjectConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to ServiceNow as your data source.
///
/// The property type `ServiceNowConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowConfigurationProperty(Object);

impl ServiceNowConfigurationProperty {
    /// `ServiceNowConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `host_url`: The ServiceNow instance that the data source connects to.
    /// - `secret_arn`: The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the user name and password required to connect to the ServiceNow instance.
    /// - `service_now_build_version`: The identifier of the release that the ServiceNow host is running.
    pub fn new(
        host_url: impl IntoValue<String>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        service_now_build_version: impl IntoValue<ServiceNowBuildVersion>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostUrl", host_url.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put(
            "ServiceNowBuildVersion",
            service_now_build_version.into_value().into_node(),
        );
        Self(object_)
    }

    /// The type of authentication used to connect to the ServiceNow instance. If you choose `HTTP_BASIC`, Amazon Kendra is authenticated using the user name and password provided in the AWS Secrets Manager secret in the `SecretArn` field. If you choose `OAUTH2`, Amazon Kendra is authenticated using the credentials of client ID, client secret, user name and password.
    ///
    /// When you use `OAUTH2` authentication, you must generate a token and a client secret using the ServiceNow console. For more information, see [Using a ServiceNow data source](https://docs.aws.amazon.com/kendra/latest/dg/data-source-servicenow.html).
    ///
    /// `AuthenticationType`; one of `HTTP_BASIC`, `OAUTH2`.
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0
            .put("AuthenticationType", value.into_value().into_node());
        self
    }

    /// Configuration information for crawling knowledge articles in the ServiceNow site.
    ///
    /// `KnowledgeArticleConfiguration`.
    pub fn knowledge_article_configuration(
        mut self,
        value: impl IntoValue<ServiceNowKnowledgeArticleConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "KnowledgeArticleConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for crawling service catalogs in the ServiceNow site.
    ///
    /// `ServiceCatalogConfiguration`.
    pub fn service_catalog_configuration(
        mut self,
        value: impl IntoValue<ServiceNowServiceCatalogConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ServiceCatalogConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for ServiceNowConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowConfigurationProperty> for ServiceNowConfigurationProperty {}
impl From<ServiceNowConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceNowConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowConfigurationProperty> for ServiceNowConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceNowConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for crawling knowledge articles in the ServiceNow site.
///
/// The property type `ServiceNowKnowledgeArticleConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowKnowledgeArticleConfigurationProperty(Object);

impl ServiceNowKnowledgeArticleConfigurationProperty {
    /// `ServiceNowKnowledgeArticleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_data_field_name`: The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index.
    pub fn new(document_data_field_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentDataFieldName",
            document_data_field_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// `TRUE` to index attachments to knowledge articles.
    ///
    /// `CrawlAttachments`.
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CrawlAttachments", value.into_value().into_node());
        self
    }

    /// The name of the ServiceNow field that is mapped to the index document title field.
    ///
    /// `DocumentTitleFieldName`.
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleFieldName", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns applied to exclude certain knowledge article attachments. Attachments that match the patterns are excluded from the index. Items that don't match the patterns are included in the index. If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item isn't included in the index.
    ///
    /// `ExcludeAttachmentFilePatterns`.
    pub fn exclude_attachment_file_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "ExcludeAttachmentFilePatterns",
            value.into_value().into_node(),
        );
        self
    }

    /// Maps attributes or field names of knoweldge articles to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to ServiceNow fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The ServiceNow data source field names must exist in your ServiceNow custom metadata.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
        self
    }

    /// A query that selects the knowledge articles to index. The query can return articles from multiple knowledge bases, and the knowledge bases can be public or private.
    ///
    /// The query string must be one generated by the ServiceNow console. For more information, see [Specifying documents to index with a query](https://docs.aws.amazon.com/kendra/latest/dg/servicenow-query.html).
    ///
    /// `FilterQuery`.
    pub fn filter_query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FilterQuery", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns applied to include knowledge article attachments. Attachments that match the patterns are included in the index. Items that don't match the patterns are excluded from the index. If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item isn't included in the index.
    ///
    /// `IncludeAttachmentFilePatterns`.
    pub fn include_attachment_file_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "IncludeAttachmentFilePatterns",
            value.into_value().into_node(),
        );
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

impl Kind for ServiceNowKnowledgeArticleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowKnowledgeArticleConfigurationProperty>
    for ServiceNowKnowledgeArticleConfigurationProperty
{
}
impl From<ServiceNowKnowledgeArticleConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceNowKnowledgeArticleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowKnowledgeArticleConfigurationProperty>
    for ServiceNowKnowledgeArticleConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceNowKnowledgeArticleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for crawling service catalog items in the ServiceNow site
///
/// The property type `ServiceNowServiceCatalogConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowServiceCatalogConfigurationProperty(Object);

impl ServiceNowServiceCatalogConfigurationProperty {
    /// `ServiceNowServiceCatalogConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_data_field_name`: The name of the ServiceNow field that is mapped to the index document contents field in the Amazon Kendra index.
    pub fn new(document_data_field_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentDataFieldName",
            document_data_field_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// `TRUE` to index attachments to service catalog items.
    ///
    /// `CrawlAttachments`.
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CrawlAttachments", value.into_value().into_node());
        self
    }

    /// The name of the ServiceNow field that is mapped to the index document title field.
    ///
    /// `DocumentTitleFieldName`.
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleFieldName", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to exclude certain attachments of catalogs in your ServiceNow. Item that match the patterns are excluded from the index. Items that don't match the patterns are included in the index. If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item isn't included in the index.
    ///
    /// The regex is applied to the file name of the attachment.
    ///
    /// `ExcludeAttachmentFilePatterns`.
    pub fn exclude_attachment_file_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "ExcludeAttachmentFilePatterns",
            value.into_value().into_node(),
        );
        self
    }

    /// Maps attributes or field names of catalogs to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to ServiceNow fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The ServiceNow data source field names must exist in your ServiceNow custom metadata.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to include certain attachments of catalogs in your ServiceNow. Item that match the patterns are included in the index. Items that don't match the patterns are excluded from the index. If an item matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the item isn't included in the index.
    ///
    /// The regex is applied to the file name of the attachment.
    ///
    /// `IncludeAttachmentFilePatterns`.
    pub fn include_attachment_file_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "IncludeAttachmentFilePatterns",
            value.into_value().into_node(),
        );
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

impl Kind for ServiceNowServiceCatalogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowServiceCatalogConfigurationProperty>
    for ServiceNowServiceCatalogConfigurationProperty
{
}
impl From<ServiceNowServiceCatalogConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceNowServiceCatalogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowServiceCatalogConfigurationProperty>
    for ServiceNowServiceCatalogConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceNowServiceCatalogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to Microsoft SharePoint as your data source.
///
/// The property type `SharePointConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharePointConfigurationProperty(Object);

impl SharePointConfigurationProperty {
    /// `SharePointConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: The Amazon Resource Name (ARN) of an AWS Secrets Manager secret that contains the user name and password required to connect to the SharePoint instance.
    /// - `share_point_version`: The version of Microsoft SharePoint that you use.
    /// - `urls`: The Microsoft SharePoint site URLs for the documents you want to index.
    pub fn new(
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        share_point_version: impl IntoValue<SharePointVersion>,
        urls: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put(
            "SharePointVersion",
            share_point_version.into_value().into_node(),
        );
        object_.put("Urls", urls.into_value().into_node());
        Self(object_)
    }

    /// `TRUE` to index document attachments.
    ///
    /// `CrawlAttachments`.
    pub fn crawl_attachments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CrawlAttachments", value.into_value().into_node());
        self
    }

    /// `TRUE` to disable local groups information.
    ///
    /// `DisableLocalGroups`.
    pub fn disable_local_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableLocalGroups", value.into_value().into_node());
        self
    }

    /// The Microsoft SharePoint attribute field that contains the title of the document.
    ///
    /// `DocumentTitleFieldName`.
    pub fn document_title_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentTitleFieldName", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns. Documents that match the patterns are excluded from the index. Documents that don't match the patterns are included in the index. If a document matches both an exclusion pattern and an inclusion pattern, the document is not included in the index.
    ///
    /// The regex is applied to the display URL of the SharePoint document.
    ///
    /// `ExclusionPatterns`.
    pub fn exclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExclusionPatterns", value.into_value().into_node());
        self
    }

    /// A list of `DataSourceToIndexFieldMapping` objects that map Microsoft SharePoint attributes or fields to Amazon Kendra index fields. You must first create the index fields using the [UpdateIndex](https://docs.aws.amazon.com/kendra/latest/dg/API_UpdateIndex.html) operation before you map SharePoint attributes. For more information, see [Mapping Data Source Fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html).
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to include certain documents in your SharePoint. Documents that match the patterns are included in the index. Documents that don't match the patterns are excluded from the index. If a document matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the document isn't included in the index.
    ///
    /// The regex applies to the display URL of the SharePoint document.
    ///
    /// `InclusionPatterns`.
    pub fn inclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionPatterns", value.into_value().into_node());
        self
    }

    /// Information required to find a specific file in an Amazon S3 bucket.
    ///
    /// `SslCertificateS3Path`.
    pub fn ssl_certificate_s3_path(mut self, value: impl IntoValue<S3PathProperty>) -> Self {
        self.0
            .put("SslCertificateS3Path", value.into_value().into_node());
        self
    }

    /// `TRUE` to use the SharePoint change log to determine which documents require updating in the index. Depending on the change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your documents in SharePoint.
    ///
    /// `UseChangeLog`.
    pub fn use_change_log(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseChangeLog", value.into_value().into_node());
        self
    }

    /// Provides information for connecting to an Amazon VPC.
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(
        mut self,
        value: impl IntoValue<DataSourceVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for SharePointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharePointConfigurationProperty> for SharePointConfigurationProperty {}
impl From<SharePointConfigurationProperty> for Node {
    #[inline]
    fn from(value: SharePointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharePointConfigurationProperty> for SharePointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SharePointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that configures Amazon Kendra to use a SQL database.
///
/// The property type `SqlConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqlConfigurationProperty(Object);

impl SqlConfigurationProperty {
    /// `SqlConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines whether Amazon Kendra encloses SQL identifiers for tables and column names in double quotes (") when making a database query. You can set the value to `DOUBLE_QUOTES` or `NONE`.
    ///
    /// By default, Amazon Kendra passes SQL identifiers the way that they are entered into the data source configuration. It does not change the case of identifiers or enclose them in quotes.
    ///
    /// PostgreSQL internally converts uppercase characters to lower case characters in identifiers unless they are quoted. Choosing this option encloses identifiers in quotes so that PostgreSQL does not convert the character's case.
    ///
    /// For MySQL databases, you must enable the ansi_quotes option when you set this field to `DOUBLE_QUOTES`.
    ///
    /// `QueryIdentifiersEnclosingOption`; one of `DOUBLE_QUOTES`, `NONE`.
    pub fn query_identifiers_enclosing_option(
        mut self,
        value: impl IntoValue<QueryIdentifiersEnclosingOption>,
    ) -> Self {
        self.0.put(
            "QueryIdentifiersEnclosingOption",
            value.into_value().into_node(),
        );
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

impl Kind for SqlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqlConfigurationProperty> for SqlConfigurationProperty {}
impl From<SqlConfigurationProperty> for Node {
    #[inline]
    fn from(value: SqlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqlConfigurationProperty> for SqlConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SqlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides a template for the configuration information to connect to your data source.
///
/// The property type `TemplateConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateConfigurationProperty(Object);

impl TemplateConfigurationProperty {
    /// `TemplateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `template`: The template schema used for the data source, where templates schemas are supported.
    pub fn new(template: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Template", template.into_value().into_node());
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

impl Kind for TemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateConfigurationProperty> for TemplateConfigurationProperty {}
impl From<TemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: TemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateConfigurationProperty> for TemplateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to websites that require user authentication.
///
/// The property type `WebCrawlerAuthenticationConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerAuthenticationConfigurationProperty(Object);

impl WebCrawlerAuthenticationConfigurationProperty {
    /// `WebCrawlerAuthenticationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of configuration information that's required to connect to and crawl a website host using basic authentication credentials.
    ///
    /// The list includes the name and port number of the website host.
    ///
    /// `BasicAuthentication`.
    pub fn basic_authentication(
        mut self,
        value: impl IntoValue<List<WebCrawlerBasicAuthenticationProperty>>,
    ) -> Self {
        self.0
            .put("BasicAuthentication", value.into_value().into_node());
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

impl Kind for WebCrawlerAuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebCrawlerAuthenticationConfigurationProperty>
    for WebCrawlerAuthenticationConfigurationProperty
{
}
impl From<WebCrawlerAuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebCrawlerAuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebCrawlerAuthenticationConfigurationProperty>
    for WebCrawlerAuthenticationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<WebCrawlerAuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to websites that require basic user authentication.
///
/// The property type `WebCrawlerBasicAuthentication` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerBasicAuthenticationProperty(Object);

impl WebCrawlerBasicAuthenticationProperty {
    /// `WebCrawlerBasicAuthenticationProperty` with its required properties, in alphabetical order:
    ///
    /// - `credentials`: The Amazon Resource Name (ARN) of an AWS Secrets Manager secret.
    /// - `host`: The name of the website host you want to connect to using authentication credentials.
    /// - `port`: The port number of the website host you want to connect to using authentication credentials.
    pub fn new(
        credentials: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Credentials", credentials.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
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

impl Kind for WebCrawlerBasicAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebCrawlerBasicAuthenticationProperty> for WebCrawlerBasicAuthenticationProperty {}
impl From<WebCrawlerBasicAuthenticationProperty> for Node {
    #[inline]
    fn from(value: WebCrawlerBasicAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebCrawlerBasicAuthenticationProperty> for WebCrawlerBasicAuthenticationProperty {
    #[inline]
    fn into_value(self) -> Value<WebCrawlerBasicAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information required for Amazon Kendra Web Crawler.
///
/// The property type `WebCrawlerConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerConfigurationProperty(Object);

impl WebCrawlerConfigurationProperty {
    /// `WebCrawlerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `urls`: Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl.
    pub fn new(urls: impl IntoValue<WebCrawlerUrlsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Urls", urls.into_value().into_node());
        Self(object_)
    }

    /// Configuration information required to connect to websites using authentication.
    ///
    /// You can connect to websites using basic authentication of user name and password. You use a secret in [AWS Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html) to store your authentication credentials.
    ///
    /// You must provide the website host name and port number. For example, the host name of <https://a.example.com/page1.html> is "a.example.com" and the port is 443, the standard port for HTTPS.
    ///
    /// `AuthenticationConfiguration`.
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerAuthenticationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AuthenticationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The 'depth' or number of levels from the seed level to crawl. For example, the seed URL page is depth 1 and any hyperlinks on this page that are also crawled are depth 2.
    ///
    /// `CrawlDepth`.
    pub fn crawl_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CrawlDepth", value.into_value().into_node());
        self
    }

    /// The maximum size (in MB) of a web page or attachment to crawl.
    ///
    /// Files larger than this size (in MB) are skipped/not crawled.
    ///
    /// The default maximum size of a web page or attachment is set to 50 MB.
    ///
    /// `MaxContentSizePerPageInMegaBytes`.
    pub fn max_content_size_per_page_in_mega_bytes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "MaxContentSizePerPageInMegaBytes",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum number of URLs on a web page to include when crawling a website. This number is per web page.
    ///
    /// As a website’s web pages are crawled, any URLs the web pages link to are also crawled. URLs on a web page are crawled in order of appearance.
    ///
    /// The default maximum links per page is 100.
    ///
    /// `MaxLinksPerPage`.
    pub fn max_links_per_page(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxLinksPerPage", value.into_value().into_node());
        self
    }

    /// The maximum number of URLs crawled per website host per minute.
    ///
    /// A minimum of one URL is required.
    ///
    /// The default maximum number of URLs crawled per website host per minute is 300.
    ///
    /// `MaxUrlsPerMinuteCrawlRate`.
    pub fn max_urls_per_minute_crawl_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxUrlsPerMinuteCrawlRate", value.into_value().into_node());
        self
    }

    /// Configuration information required to connect to your internal websites via a web proxy.
    ///
    /// You must provide the website host name and port number. For example, the host name of <https://a.example.com/page1.html> is "a.example.com" and the port is 443, the standard port for HTTPS.
    ///
    /// Web proxy credentials are optional and you can use them to connect to a web proxy server that requires basic authentication. To store web proxy credentials, you use a secret in [AWS Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html).
    ///
    /// `ProxyConfiguration`.
    pub fn proxy_configuration(
        mut self,
        value: impl IntoValue<ProxyConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProxyConfiguration", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to exclude certain URLs to crawl. URLs that match the patterns are excluded from the index. URLs that don't match the patterns are included in the index. If a URL matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the URL file isn't included in the index.
    ///
    /// `UrlExclusionPatterns`.
    pub fn url_exclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("UrlExclusionPatterns", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to include certain URLs to crawl. URLs that match the patterns are included in the index. URLs that don't match the patterns are excluded from the index. If a URL matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the URL file isn't included in the index.
    ///
    /// `UrlInclusionPatterns`.
    pub fn url_inclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("UrlInclusionPatterns", value.into_value().into_node());
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

impl Kind for WebCrawlerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebCrawlerConfigurationProperty> for WebCrawlerConfigurationProperty {}
impl From<WebCrawlerConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebCrawlerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebCrawlerConfigurationProperty> for WebCrawlerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WebCrawlerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information of the seed or starting point URLs to crawl.
///
/// *When selecting websites to index, you must adhere to the [Amazon Acceptable Use Policy](https://docs.aws.amazon.com/aup/) and all other Amazon terms. Remember that you must only use the Amazon Kendra web crawler to index your own webpages, or webpages that you have authorization to index.*
///
/// The property type `WebCrawlerSeedUrlConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerSeedUrlConfigurationProperty(Object);

impl WebCrawlerSeedUrlConfigurationProperty {
    /// `WebCrawlerSeedUrlConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `seed_urls`: The list of seed or starting point URLs of the websites you want to crawl.
    pub fn new(seed_urls: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SeedUrls", seed_urls.into_value().into_node());
        Self(object_)
    }

    /// You can choose one of the following modes:
    ///
    /// - `HOST_ONLY` —crawl only the website host names. For example, if the seed URL is "abc.example.com", then only URLs with host name "abc.example.com" are crawled.
    /// - `SUBDOMAINS` —crawl the website host names with subdomains. For example, if the seed URL is "abc.example.com", then "a.abc.example.com" and "b.abc.example.com" are also crawled.
    /// - `EVERYTHING` —crawl the website host names with subdomains and other domains that the web pages link to.
    ///
    /// The default mode is set to `HOST_ONLY`.
    ///
    /// `WebCrawlerMode`; one of `HOST_ONLY`, `SUBDOMAINS`, `EVERYTHING`.
    pub fn web_crawler_mode(mut self, value: impl IntoValue<WebCrawlerMode>) -> Self {
        self.0.put("WebCrawlerMode", value.into_value().into_node());
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

impl Kind for WebCrawlerSeedUrlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebCrawlerSeedUrlConfigurationProperty> for WebCrawlerSeedUrlConfigurationProperty {}
impl From<WebCrawlerSeedUrlConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebCrawlerSeedUrlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebCrawlerSeedUrlConfigurationProperty> for WebCrawlerSeedUrlConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WebCrawlerSeedUrlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information of the sitemap URLs to crawl.
///
/// *When selecting websites to index, you must adhere to the [Amazon Acceptable Use Policy](https://docs.aws.amazon.com/aup/) and all other Amazon terms. Remember that you must only use the Amazon Kendra web crawler to index your own webpages, or webpages that you have authorization to index.*
///
/// The property type `WebCrawlerSiteMapsConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerSiteMapsConfigurationProperty(Object);

impl WebCrawlerSiteMapsConfigurationProperty {
    /// `WebCrawlerSiteMapsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `site_maps`: The list of sitemap URLs of the websites you want to crawl.
    pub fn new(site_maps: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SiteMaps", site_maps.into_value().into_node());
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

impl Kind for WebCrawlerSiteMapsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebCrawlerSiteMapsConfigurationProperty> for WebCrawlerSiteMapsConfigurationProperty {}
impl From<WebCrawlerSiteMapsConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebCrawlerSiteMapsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebCrawlerSiteMapsConfigurationProperty>
    for WebCrawlerSiteMapsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<WebCrawlerSiteMapsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the seed or starting point URLs of the websites or the sitemap URLs of the websites you want to crawl.
///
/// You can include website subdomains. You can list up to 100 seed URLs and up to three sitemap URLs.
///
/// You can only crawl websites that use the secure communication protocol, Hypertext Transfer Protocol Secure (HTTPS). If you receive an error when crawling a website, it could be that the website is blocked from crawling.
///
/// *When selecting websites to index, you must adhere to the [Amazon Acceptable Use Policy](https://docs.aws.amazon.com/aup/) and all other Amazon terms. Remember that you must only use the Amazon Kendra web crawler to index your own webpages, or webpages that you have authorization to index.*
///
/// The property type `WebCrawlerUrls` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerUrlsProperty(Object);

impl WebCrawlerUrlsProperty {
    /// `WebCrawlerUrlsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration of the seed or starting point URLs of the websites you want to crawl.
    ///
    /// You can choose to crawl only the website host names, or the website host names with subdomains, or the website host names with subdomains and other domains that the web pages link to.
    ///
    /// You can list up to 100 seed URLs.
    ///
    /// `SeedUrlConfiguration`.
    pub fn seed_url_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerSeedUrlConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SeedUrlConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration of the sitemap URLs of the websites you want to crawl.
    ///
    /// Only URLs belonging to the same website host names are crawled. You can list up to three sitemap URLs.
    ///
    /// `SiteMapsConfiguration`.
    pub fn site_maps_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerSiteMapsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SiteMapsConfiguration", value.into_value().into_node());
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

impl Kind for WebCrawlerUrlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebCrawlerUrlsProperty> for WebCrawlerUrlsProperty {}
impl From<WebCrawlerUrlsProperty> for Node {
    #[inline]
    fn from(value: WebCrawlerUrlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebCrawlerUrlsProperty> for WebCrawlerUrlsProperty {
    #[inline]
    fn into_value(self) -> Value<WebCrawlerUrlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information to connect to WorkDocs as your data source.
///
/// WorkDocs connector is available in Oregon, North Virginia, Sydney, Singapore and Ireland regions.
///
/// The property type `WorkDocsConfiguration` of `AWS::Kendra::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkDocsConfigurationProperty(Object);

impl WorkDocsConfigurationProperty {
    /// `WorkDocsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `organization_id`: The identifier of the directory corresponding to your WorkDocs site repository.
    pub fn new(organization_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OrganizationId", organization_id.into_value().into_node());
        Self(object_)
    }

    /// `TRUE` to include comments on documents in your index. Including comments in your index means each comment is a document that can be searched on.
    ///
    /// The default is set to `FALSE`.
    ///
    /// `CrawlComments`.
    pub fn crawl_comments(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CrawlComments", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to exclude certain files in your WorkDocs site repository. Files that match the patterns are excluded from the index. Files that don’t match the patterns are included in the index. If a file matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the file isn't included in the index.
    ///
    /// `ExclusionPatterns`.
    pub fn exclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExclusionPatterns", value.into_value().into_node());
        self
    }

    /// A list of `DataSourceToIndexFieldMapping` objects that map WorkDocs data source attributes or field names to Amazon Kendra index field names. To create custom fields, use the `UpdateIndex` API before you map to WorkDocs fields. For more information, see [Mapping data source fields](https://docs.aws.amazon.com/kendra/latest/dg/field-mapping.html). The WorkDocs data source field names must exist in your WorkDocs custom metadata.
    ///
    /// `FieldMappings`.
    pub fn field_mappings(
        mut self,
        value: impl IntoValue<List<DataSourceToIndexFieldMappingProperty>>,
    ) -> Self {
        self.0.put("FieldMappings", value.into_value().into_node());
        self
    }

    /// A list of regular expression patterns to include certain files in your WorkDocs site repository. Files that match the patterns are included in the index. Files that don't match the patterns are excluded from the index. If a file matches both an inclusion and exclusion pattern, the exclusion pattern takes precedence and the file isn't included in the index.
    ///
    /// `InclusionPatterns`.
    pub fn inclusion_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionPatterns", value.into_value().into_node());
        self
    }

    /// `TRUE` to use the WorkDocs change log to determine which documents require updating in the index. Depending on the change log's size, it may take longer for Amazon Kendra to use the change log than to scan all of your documents in WorkDocs.
    ///
    /// `UseChangeLog`.
    pub fn use_change_log(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseChangeLog", value.into_value().into_node());
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

impl Kind for WorkDocsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkDocsConfigurationProperty> for WorkDocsConfigurationProperty {}
impl From<WorkDocsConfigurationProperty> for Node {
    #[inline]
    fn from(value: WorkDocsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkDocsConfigurationProperty> for WorkDocsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WorkDocsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of a `ServiceNowConfiguration` of `AWS::Kendra::DataSource`.
pub enum AuthenticationType {
    /// `HTTP_BASIC`.
    HttpBasic,
    /// `OAUTH2`.
    Oauth2,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthenticationType> for AuthenticationType {
    #[inline]
    fn into_value(self) -> Value<AuthenticationType> {
        const VALUES: &[&str] = &["HTTP_BASIC", "OAUTH2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataSourceFieldName` of a `ConfluenceAttachmentToIndexFieldMapping` of `AWS::Kendra::DataSource`.
pub enum ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName {
    /// `AUTHOR`.
    Author,
    /// `CONTENT_TYPE`.
    ContentType,
    /// `CREATED_DATE`.
    CreatedDate,
    /// `DISPLAY_URL`.
    DisplayUrl,
    /// `FILE_SIZE`.
    FileSize,
    /// `ITEM_TYPE`.
    ItemType,
    /// `PARENT_ID`.
    ParentId,
    /// `SPACE_KEY`.
    SpaceKey,
    /// `SPACE_NAME`.
    SpaceName,
    /// `URL`.
    Url,
    /// `VERSION`.
    Version,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName>
    for ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName
{
    #[inline]
    fn into_value(self) -> Value<ConfluenceAttachmentToIndexFieldMappingDataSourceFieldName> {
        const VALUES: &[&str] = &[
            "AUTHOR",
            "CONTENT_TYPE",
            "CREATED_DATE",
            "DISPLAY_URL",
            "FILE_SIZE",
            "ITEM_TYPE",
            "PARENT_ID",
            "SPACE_KEY",
            "SPACE_NAME",
            "URL",
            "VERSION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataSourceFieldName` of a `ConfluenceBlogToIndexFieldMapping` of `AWS::Kendra::DataSource`.
pub enum ConfluenceBlogToIndexFieldMappingDataSourceFieldName {
    /// `AUTHOR`.
    Author,
    /// `DISPLAY_URL`.
    DisplayUrl,
    /// `ITEM_TYPE`.
    ItemType,
    /// `LABELS`.
    Labels,
    /// `PUBLISH_DATE`.
    PublishDate,
    /// `SPACE_KEY`.
    SpaceKey,
    /// `SPACE_NAME`.
    SpaceName,
    /// `URL`.
    Url,
    /// `VERSION`.
    Version,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfluenceBlogToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfluenceBlogToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfluenceBlogToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfluenceBlogToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfluenceBlogToIndexFieldMappingDataSourceFieldName>
    for ConfluenceBlogToIndexFieldMappingDataSourceFieldName
{
    #[inline]
    fn into_value(self) -> Value<ConfluenceBlogToIndexFieldMappingDataSourceFieldName> {
        const VALUES: &[&str] = &[
            "AUTHOR",
            "DISPLAY_URL",
            "ITEM_TYPE",
            "LABELS",
            "PUBLISH_DATE",
            "SPACE_KEY",
            "SPACE_NAME",
            "URL",
            "VERSION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataSourceFieldName` of a `ConfluencePageToIndexFieldMapping` of `AWS::Kendra::DataSource`.
pub enum ConfluencePageToIndexFieldMappingDataSourceFieldName {
    /// `AUTHOR`.
    Author,
    /// `CONTENT_STATUS`.
    ContentStatus,
    /// `CREATED_DATE`.
    CreatedDate,
    /// `DISPLAY_URL`.
    DisplayUrl,
    /// `ITEM_TYPE`.
    ItemType,
    /// `LABELS`.
    Labels,
    /// `MODIFIED_DATE`.
    ModifiedDate,
    /// `PARENT_ID`.
    ParentId,
    /// `SPACE_KEY`.
    SpaceKey,
    /// `SPACE_NAME`.
    SpaceName,
    /// `URL`.
    Url,
    /// `VERSION`.
    Version,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfluencePageToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfluencePageToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfluencePageToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfluencePageToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfluencePageToIndexFieldMappingDataSourceFieldName>
    for ConfluencePageToIndexFieldMappingDataSourceFieldName
{
    #[inline]
    fn into_value(self) -> Value<ConfluencePageToIndexFieldMappingDataSourceFieldName> {
        const VALUES: &[&str] = &[
            "AUTHOR",
            "CONTENT_STATUS",
            "CREATED_DATE",
            "DISPLAY_URL",
            "ITEM_TYPE",
            "LABELS",
            "MODIFIED_DATE",
            "PARENT_ID",
            "SPACE_KEY",
            "SPACE_NAME",
            "URL",
            "VERSION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataSourceFieldName` of a `ConfluenceSpaceToIndexFieldMapping` of `AWS::Kendra::DataSource`.
pub enum ConfluenceSpaceToIndexFieldMappingDataSourceFieldName {
    /// `DISPLAY_URL`.
    DisplayUrl,
    /// `ITEM_TYPE`.
    ItemType,
    /// `SPACE_KEY`.
    SpaceKey,
    /// `URL`.
    Url,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfluenceSpaceToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfluenceSpaceToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfluenceSpaceToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfluenceSpaceToIndexFieldMappingDataSourceFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfluenceSpaceToIndexFieldMappingDataSourceFieldName>
    for ConfluenceSpaceToIndexFieldMappingDataSourceFieldName
{
    #[inline]
    fn into_value(self) -> Value<ConfluenceSpaceToIndexFieldMappingDataSourceFieldName> {
        const VALUES: &[&str] = &["DISPLAY_URL", "ITEM_TYPE", "SPACE_KEY", "URL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DatabaseEngineType` of a `DatabaseConfiguration` of `AWS::Kendra::DataSource`.
pub enum DatabaseEngineType {
    /// `RDS_AURORA_MYSQL`.
    RdsAuroraMysql,
    /// `RDS_AURORA_POSTGRESQL`.
    RdsAuroraPostgresql,
    /// `RDS_MYSQL`.
    RdsMysql,
    /// `RDS_POSTGRESQL`.
    RdsPostgresql,
}

#[diagnostic::do_not_recommend]
impl Kind for DatabaseEngineType {}
#[diagnostic::do_not_recommend]
impl TextKind for DatabaseEngineType {}
#[diagnostic::do_not_recommend]
impl IdKind for DatabaseEngineType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DatabaseEngineType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DatabaseEngineType> for DatabaseEngineType {
    #[inline]
    fn into_value(self) -> Value<DatabaseEngineType> {
        const VALUES: &[&str] = &[
            "RDS_AURORA_MYSQL",
            "RDS_AURORA_POSTGRESQL",
            "RDS_MYSQL",
            "RDS_POSTGRESQL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Name` of a `SalesforceStandardObjectConfiguration` of `AWS::Kendra::DataSource`.
pub enum Name {
    /// `ACCOUNT`.
    Account,
    /// `CAMPAIGN`.
    Campaign,
    /// `CASE`.
    Case,
    /// `CONTACT`.
    Contact,
    /// `CONTRACT`.
    Contract,
    /// `DOCUMENT`.
    Document,
    /// `GROUP`.
    Group,
    /// `IDEA`.
    Idea,
    /// `LEAD`.
    Lead,
    /// `OPPORTUNITY`.
    Opportunity,
    /// `PARTNER`.
    Partner,
    /// `PRICEBOOK`.
    Pricebook,
    /// `PRODUCT`.
    Product,
    /// `PROFILE`.
    Profile,
    /// `SOLUTION`.
    Solution,
    /// `TASK`.
    Task,
    /// `USER`.
    User,
}

#[diagnostic::do_not_recommend]
impl Kind for Name {}
#[diagnostic::do_not_recommend]
impl TextKind for Name {}
#[diagnostic::do_not_recommend]
impl IdKind for Name {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Name {}
#[diagnostic::do_not_recommend]
impl IntoValue<Name> for Name {
    #[inline]
    fn into_value(self) -> Value<Name> {
        const VALUES: &[&str] = &[
            "ACCOUNT",
            "CAMPAIGN",
            "CASE",
            "CONTACT",
            "CONTRACT",
            "DOCUMENT",
            "GROUP",
            "IDEA",
            "LEAD",
            "OPPORTUNITY",
            "PARTNER",
            "PRICEBOOK",
            "PRODUCT",
            "PROFILE",
            "SOLUTION",
            "TASK",
            "USER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `DocumentAttributeCondition` of `AWS::Kendra::DataSource`.
pub enum Operator {
    /// `BeginsWith`.
    BeginsWith,
    /// `Contains`.
    Contains,
    /// `Equals`.
    Equals,
    /// `Exists`.
    Exists,
    /// `GreaterThan`.
    GreaterThan,
    /// `GreaterThanOrEquals`.
    GreaterThanOrEquals,
    /// `LessThan`.
    LessThan,
    /// `LessThanOrEquals`.
    LessThanOrEquals,
    /// `NotContains`.
    NotContains,
    /// `NotEquals`.
    NotEquals,
    /// `NotExists`.
    NotExists,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &[
            "BeginsWith",
            "Contains",
            "Equals",
            "Exists",
            "GreaterThan",
            "GreaterThanOrEquals",
            "LessThan",
            "LessThanOrEquals",
            "NotContains",
            "NotEquals",
            "NotExists",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `QueryIdentifiersEnclosingOption` of a `SqlConfiguration` of `AWS::Kendra::DataSource`.
pub enum QueryIdentifiersEnclosingOption {
    /// `DOUBLE_QUOTES`.
    DoubleQuotes,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for QueryIdentifiersEnclosingOption {}
#[diagnostic::do_not_recommend]
impl TextKind for QueryIdentifiersEnclosingOption {}
#[diagnostic::do_not_recommend]
impl IdKind for QueryIdentifiersEnclosingOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for QueryIdentifiersEnclosingOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<QueryIdentifiersEnclosingOption> for QueryIdentifiersEnclosingOption {
    #[inline]
    fn into_value(self) -> Value<QueryIdentifiersEnclosingOption> {
        const VALUES: &[&str] = &["DOUBLE_QUOTES", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ServiceNowBuildVersion` of a `ServiceNowConfiguration` of `AWS::Kendra::DataSource`.
pub enum ServiceNowBuildVersion {
    /// `LONDON`.
    London,
    /// `OTHERS`.
    Others,
}

#[diagnostic::do_not_recommend]
impl Kind for ServiceNowBuildVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for ServiceNowBuildVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for ServiceNowBuildVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServiceNowBuildVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServiceNowBuildVersion> for ServiceNowBuildVersion {
    #[inline]
    fn into_value(self) -> Value<ServiceNowBuildVersion> {
        const VALUES: &[&str] = &["LONDON", "OTHERS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SharePointVersion` of a `SharePointConfiguration` of `AWS::Kendra::DataSource`.
pub enum SharePointVersion {
    /// `SHAREPOINT_2013`.
    Sharepoint2013,
    /// `SHAREPOINT_2016`.
    Sharepoint2016,
    /// `SHAREPOINT_ONLINE`.
    SharepointOnline,
}

#[diagnostic::do_not_recommend]
impl Kind for SharePointVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for SharePointVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for SharePointVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SharePointVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<SharePointVersion> for SharePointVersion {
    #[inline]
    fn into_value(self) -> Value<SharePointVersion> {
        const VALUES: &[&str] = &["SHAREPOINT_2013", "SHAREPOINT_2016", "SHAREPOINT_ONLINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::Kendra::DataSource`.
pub enum Type {
    /// `CONFLUENCE`.
    Confluence,
    /// `CUSTOM`.
    Custom,
    /// `DATABASE`.
    Database,
    /// `GOOGLEDRIVE`.
    Googledrive,
    /// `ONEDRIVE`.
    Onedrive,
    /// `S3`.
    S3,
    /// `SALESFORCE`.
    Salesforce,
    /// `SERVICENOW`.
    Servicenow,
    /// `SHAREPOINT`.
    Sharepoint,
    /// `TEMPLATE`.
    Template,
    /// `WEBCRAWLER`.
    Webcrawler,
    /// `WORKDOCS`.
    Workdocs,
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
            "CONFLUENCE",
            "CUSTOM",
            "DATABASE",
            "GOOGLEDRIVE",
            "ONEDRIVE",
            "S3",
            "SALESFORCE",
            "SERVICENOW",
            "SHAREPOINT",
            "TEMPLATE",
            "WEBCRAWLER",
            "WORKDOCS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Version` of a `ConfluenceConfiguration` of `AWS::Kendra::DataSource`.
pub enum Version {
    /// `CLOUD`.
    Cloud,
    /// `SERVER`.
    Server,
}

#[diagnostic::do_not_recommend]
impl Kind for Version {}
#[diagnostic::do_not_recommend]
impl TextKind for Version {}
#[diagnostic::do_not_recommend]
impl IdKind for Version {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Version {}
#[diagnostic::do_not_recommend]
impl IntoValue<Version> for Version {
    #[inline]
    fn into_value(self) -> Value<Version> {
        const VALUES: &[&str] = &["CLOUD", "SERVER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WebCrawlerMode` of a `WebCrawlerSeedUrlConfiguration` of `AWS::Kendra::DataSource`.
pub enum WebCrawlerMode {
    /// `EVERYTHING`.
    Everything,
    /// `HOST_ONLY`.
    HostOnly,
    /// `SUBDOMAINS`.
    Subdomains,
}

#[diagnostic::do_not_recommend]
impl Kind for WebCrawlerMode {}
#[diagnostic::do_not_recommend]
impl TextKind for WebCrawlerMode {}
#[diagnostic::do_not_recommend]
impl IdKind for WebCrawlerMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WebCrawlerMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<WebCrawlerMode> for WebCrawlerMode {
    #[inline]
    fn into_value(self) -> Value<WebCrawlerMode> {
        const VALUES: &[&str] = &["EVERYTHING", "HOST_ONLY", "SUBDOMAINS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
