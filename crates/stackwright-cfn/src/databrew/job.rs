// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataBrew::Job` and its property types.

use crate::l1::*;

/// Specifies a new DataBrew job.
///
/// `AWS::DataBrew::Job`; `Ref` returns its `Name`, a [`databrew::JobName`](kinds::databrew::JobName).
/// Changing one of these replaces it: `Name`, `Tags`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnJob(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataBrew::Job",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("job.rules"),
};

impl CfnJob {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataBrew::Job";

    /// `CfnJob` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique name of the job.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role to be assumed for this job.
    /// - `r#type`: The job type of the job, which must be one of the following.
    pub fn new(
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// One or more artifacts that represent the AWS Glue Data Catalog output from running the job.
    ///
    /// `DataCatalogOutputs`; updated in place.
    pub fn data_catalog_outputs(
        mut self,
        value: impl IntoValue<List<DataCatalogOutputProperty>>,
    ) -> Self {
        self.0
            .put("DataCatalogOutputs", value.into_value().into_node());
        self
    }

    /// Represents a list of JDBC database output objects which defines the output destination for a DataBrew recipe job to write into.
    ///
    /// `DatabaseOutputs`; updated in place.
    pub fn database_outputs(mut self, value: impl IntoValue<List<DatabaseOutputProperty>>) -> Self {
        self.0
            .put("DatabaseOutputs", value.into_value().into_node());
        self
    }

    /// A dataset that the job is to process.
    ///
    /// `DatasetName`; updated in place.
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatasetName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an encryption key that is used to protect the job output. For more information, see [Encrypting data written by DataBrew jobs](https://docs.aws.amazon.com/databrew/latest/dg/encryption-security-configuration.html)
    ///
    /// `EncryptionKeyArn`; updated in place.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The encryption mode for the job, which can be one of the following:
    ///
    /// - `SSE-KMS` - Server-side encryption with keys managed by AWS.
    /// - `SSE-S3` - Server-side encryption with keys managed by Amazon S3.
    ///
    /// `EncryptionMode`; one of `SSE-KMS`, `SSE-S3`; updated in place.
    pub fn encryption_mode(mut self, value: impl IntoValue<EncryptionMode>) -> Self {
        self.0.put("EncryptionMode", value.into_value().into_node());
        self
    }

    /// A sample configuration for profile jobs only, which determines the number of rows on which the profile job is run. If a `JobSample` value isn't provided, the default value is used. The default value is CUSTOM_ROWS for the mode parameter and 20,000 for the size parameter.
    ///
    /// `JobSample`; updated in place.
    pub fn job_sample(mut self, value: impl IntoValue<JobSampleProperty>) -> Self {
        self.0.put("JobSample", value.into_value().into_node());
        self
    }

    /// The current status of Amazon CloudWatch logging for the job.
    ///
    /// `LogSubscription`; one of `ENABLE`, `DISABLE`; updated in place.
    pub fn log_subscription(mut self, value: impl IntoValue<LogSubscription>) -> Self {
        self.0
            .put("LogSubscription", value.into_value().into_node());
        self
    }

    /// The maximum number of nodes that can be consumed when the job processes data.
    ///
    /// `MaxCapacity`; updated in place.
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
        self
    }

    /// The maximum number of times to retry the job after a job run fails.
    ///
    /// `MaxRetries`; updated in place.
    pub fn max_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxRetries", value.into_value().into_node());
        self
    }

    /// The location in Amazon S3 where the job writes its output.
    ///
    /// `OutputLocation`; updated in place.
    pub fn output_location(mut self, value: impl IntoValue<OutputLocationProperty>) -> Self {
        self.0.put("OutputLocation", value.into_value().into_node());
        self
    }

    /// One or more artifacts that represent output from running the job.
    ///
    /// `Outputs`; updated in place.
    pub fn outputs(mut self, value: impl IntoValue<List<OutputProperty>>) -> Self {
        self.0.put("Outputs", value.into_value().into_node());
        self
    }

    /// Configuration for profile jobs. Configuration can be used to select columns, do evaluations, and override default parameters of evaluations. When configuration is undefined, the profile job will apply default settings to all supported columns.
    ///
    /// `ProfileConfiguration`; updated in place.
    pub fn profile_configuration(
        mut self,
        value: impl IntoValue<ProfileConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProfileConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the project that the job is associated with.
    ///
    /// `ProjectName`; updated in place.
    pub fn project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProjectName", value.into_value().into_node());
        self
    }

    /// A series of data transformation steps that the job runs.
    ///
    /// `Recipe`; updated in place.
    pub fn recipe(mut self, value: impl IntoValue<RecipeProperty>) -> Self {
        self.0.put("Recipe", value.into_value().into_node());
        self
    }

    /// Metadata tags that have been applied to the job.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The job's timeout in minutes. A job that attempts to run longer than this timeout period ends with a status of `TIMEOUT`.
    ///
    /// `Timeout`; updated in place.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
    }

    /// List of validation configurations that are applied to the profile job.
    ///
    /// `ValidationConfigurations`; updated in place.
    pub fn validation_configurations(
        mut self,
        value: impl IntoValue<List<ValidationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("ValidationConfigurations", value.into_value().into_node());
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

impl Construct for CfnJob {
    type Handle = CfnJobRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnJobRef {
        CfnJobRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnJob`] of a stack.
pub struct CfnJobRef(NodeRef);

impl Clone for CfnJobRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnJobRef {}
impl AsNode for CfnJobRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnJobRef {
    /// What `Ref` returns: its `Name`, a [`databrew::JobName`](kinds::databrew::JobName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::databrew::JobName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::databrew::JobName> for &CfnJobRef {
    #[inline]
    fn into_value(self) -> Value<kinds::databrew::JobName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration of statistics that are allowed to be run on columns that contain detected entities. When undefined, no statistics will be computed on columns that contain detected entities.
///
/// The property type `AllowedStatistics` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct AllowedStatisticsProperty(Object);

impl AllowedStatisticsProperty {
    /// `AllowedStatisticsProperty` with its required properties, in alphabetical order:
    ///
    /// - `statistics`: One or more column statistics to allow for columns that contain detected entities.
    pub fn new(statistics: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statistics", statistics.into_value().into_node());
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

impl Kind for AllowedStatisticsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AllowedStatisticsProperty> for AllowedStatisticsProperty {}
impl From<AllowedStatisticsProperty> for Node {
    #[inline]
    fn from(value: AllowedStatisticsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AllowedStatisticsProperty> for AllowedStatisticsProperty {
    #[inline]
    fn into_value(self) -> Value<AllowedStatisticsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Selector of a column from a dataset for profile job configuration. One selector includes either a column name or a regular expression.
///
/// The property type `ColumnSelector` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnSelectorProperty(Object);

impl ColumnSelectorProperty {
    /// `ColumnSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of a column from a dataset.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A regular expression for selecting a column from a dataset.
    ///
    /// `Regex`.
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Regex", value.into_value().into_node());
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

impl Kind for ColumnSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnSelectorProperty> for ColumnSelectorProperty {}
impl From<ColumnSelectorProperty> for Node {
    #[inline]
    fn from(value: ColumnSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnSelectorProperty> for ColumnSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for column evaluations for a profile job. ColumnStatisticsConfiguration can be used to select evaluations and override parameters of evaluations for particular columns.
///
/// The property type `ColumnStatisticsConfiguration` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnStatisticsConfigurationProperty(Object);

impl ColumnStatisticsConfigurationProperty {
    /// `ColumnStatisticsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `statistics`: Configuration for evaluations.
    pub fn new(statistics: impl IntoValue<StatisticsConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statistics", statistics.into_value().into_node());
        Self(object_)
    }

    /// List of column selectors. Selectors can be used to select columns from the dataset. When selectors are undefined, configuration will be applied to all supported columns.
    ///
    /// `Selectors`.
    pub fn selectors(mut self, value: impl IntoValue<List<ColumnSelectorProperty>>) -> Self {
        self.0.put("Selectors", value.into_value().into_node());
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

impl Kind for ColumnStatisticsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnStatisticsConfigurationProperty> for ColumnStatisticsConfigurationProperty {}
impl From<ColumnStatisticsConfigurationProperty> for Node {
    #[inline]
    fn from(value: ColumnStatisticsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnStatisticsConfigurationProperty> for ColumnStatisticsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnStatisticsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a set of options that define how DataBrew will write a comma-separated value (CSV) file.
///
/// The property type `CsvOutputOptions` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct CsvOutputOptionsProperty(Object);

impl CsvOutputOptionsProperty {
    /// `CsvOutputOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A single character that specifies the delimiter used to create CSV job output.
    ///
    /// `Delimiter`.
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Delimiter", value.into_value().into_node());
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

impl Kind for CsvOutputOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CsvOutputOptionsProperty> for CsvOutputOptionsProperty {}
impl From<CsvOutputOptionsProperty> for Node {
    #[inline]
    fn from(value: CsvOutputOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CsvOutputOptionsProperty> for CsvOutputOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<CsvOutputOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents options that specify how and where in the AWS Glue Data Catalog DataBrew writes the output generated by recipe jobs.
///
/// The property type `DataCatalogOutput` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataCatalogOutputProperty(Object);

impl DataCatalogOutputProperty {
    /// `DataCatalogOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of a database in the Data Catalog.
    /// - `table_name`: The name of a table in the Data Catalog.
    pub fn new(database_name: impl IntoValue<String>, table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The unique identifier of the AWS account that holds the Data Catalog that stores the data.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
    ///
    /// `DatabaseOptions`.
    pub fn database_options(
        mut self,
        value: impl IntoValue<DatabaseTableOutputOptionsProperty>,
    ) -> Self {
        self.0
            .put("DatabaseOptions", value.into_value().into_node());
        self
    }

    /// A value that, if true, means that any data in the location specified for output is overwritten with new output. Not supported with DatabaseOptions.
    ///
    /// `Overwrite`.
    pub fn overwrite(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Overwrite", value.into_value().into_node());
        self
    }

    /// Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs.
    ///
    /// `S3Options`.
    pub fn s3_options(mut self, value: impl IntoValue<S3TableOutputOptionsProperty>) -> Self {
        self.0.put("S3Options", value.into_value().into_node());
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

impl Kind for DataCatalogOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataCatalogOutputProperty> for DataCatalogOutputProperty {}
impl From<DataCatalogOutputProperty> for Node {
    #[inline]
    fn from(value: DataCatalogOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataCatalogOutputProperty> for DataCatalogOutputProperty {
    #[inline]
    fn into_value(self) -> Value<DataCatalogOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a JDBC database output object which defines the output destination for a DataBrew recipe job to write into.
///
/// The property type `DatabaseOutput` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseOutputProperty(Object);

impl DatabaseOutputProperty {
    /// `DatabaseOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_options`: Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
    /// - `glue_connection_name`: The AWS Glue connection that stores the connection information for the target database.
    pub fn new(
        database_options: impl IntoValue<DatabaseTableOutputOptionsProperty>,
        glue_connection_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseOptions", database_options.into_value().into_node());
        object_.put(
            "GlueConnectionName",
            glue_connection_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The output mode to write into the database. Currently supported option: NEW_TABLE.
    ///
    /// `DatabaseOutputMode`; one of `NEW_TABLE`.
    pub fn database_output_mode(mut self, value: impl IntoValue<DatabaseOutputMode>) -> Self {
        self.0
            .put("DatabaseOutputMode", value.into_value().into_node());
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

impl Kind for DatabaseOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseOutputProperty> for DatabaseOutputProperty {}
impl From<DatabaseOutputProperty> for Node {
    #[inline]
    fn from(value: DatabaseOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseOutputProperty> for DatabaseOutputProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
///
/// The property type `DatabaseTableOutputOptions` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseTableOutputOptionsProperty(Object);

impl DatabaseTableOutputOptionsProperty {
    /// `DatabaseTableOutputOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `table_name`: A prefix for the name of a table DataBrew will create in the database.
    pub fn new(table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// Represents an Amazon S3 location (bucket name and object key) where DataBrew can store intermediate results.
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

impl Kind for DatabaseTableOutputOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseTableOutputOptionsProperty> for DatabaseTableOutputOptionsProperty {}
impl From<DatabaseTableOutputOptionsProperty> for Node {
    #[inline]
    fn from(value: DatabaseTableOutputOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseTableOutputOptionsProperty> for DatabaseTableOutputOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseTableOutputOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of entity detection for a profile job. When undefined, entity detection is disabled.
///
/// The property type `EntityDetectorConfiguration` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityDetectorConfigurationProperty(Object);

impl EntityDetectorConfigurationProperty {
    /// `EntityDetectorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `entity_types`: Entity types to detect.
    pub fn new(entity_types: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityTypes", entity_types.into_value().into_node());
        Self(object_)
    }

    /// Configuration of statistics that are allowed to be run on columns that contain detected entities. When undefined, no statistics will be computed on columns that contain detected entities.
    ///
    /// `AllowedStatistics`.
    pub fn allowed_statistics(mut self, value: impl IntoValue<AllowedStatisticsProperty>) -> Self {
        self.0
            .put("AllowedStatistics", value.into_value().into_node());
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

impl Kind for EntityDetectorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityDetectorConfigurationProperty> for EntityDetectorConfigurationProperty {}
impl From<EntityDetectorConfigurationProperty> for Node {
    #[inline]
    fn from(value: EntityDetectorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityDetectorConfigurationProperty> for EntityDetectorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EntityDetectorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A sample configuration for profile jobs only, which determines the number of rows on which the profile job is run. If a `JobSample` value isn't provided, the default is used. The default value is CUSTOM_ROWS for the mode parameter and 20,000 for the size parameter.
///
/// The property type `JobSample` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobSampleProperty(Object);

impl JobSampleProperty {
    /// `JobSampleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A value that determines whether the profile job is run on the entire dataset or a specified number of rows. This value must be one of the following:
    ///
    /// - FULL_DATASET - The profile job is run on the entire dataset.
    /// - CUSTOM_ROWS - The profile job is run on the number of rows specified in the `Size` parameter.
    ///
    /// `Mode`; one of `FULL_DATASET`, `CUSTOM_ROWS`.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The `Size` parameter is only required when the mode is CUSTOM_ROWS. The profile job is run on the specified number of rows. The maximum value for size is Long.MAX_VALUE.
    ///
    /// Long.MAX_VALUE = 9223372036854775807
    ///
    /// `Size`.
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Size", value.into_value().into_node());
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

impl Kind for JobSampleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobSampleProperty> for JobSampleProperty {}
impl From<JobSampleProperty> for Node {
    #[inline]
    fn from(value: JobSampleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobSampleProperty> for JobSampleProperty {
    #[inline]
    fn into_value(self) -> Value<JobSampleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents options that specify how and where in Amazon S3 DataBrew writes the output generated by recipe jobs or profile jobs.
///
/// The property type `Output` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputProperty(Object);

impl OutputProperty {
    /// `OutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`: The location in Amazon S3 where the job writes its output.
    pub fn new(location: impl IntoValue<S3LocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// The compression algorithm used to compress the output text of the job.
    ///
    /// `CompressionFormat`; one of `GZIP`, `LZ4`, `SNAPPY`, `BZIP2`, `DEFLATE`, `LZO`, `BROTLI`, `ZSTD`, `ZLIB`.
    pub fn compression_format(mut self, value: impl IntoValue<CompressionFormat>) -> Self {
        self.0
            .put("CompressionFormat", value.into_value().into_node());
        self
    }

    /// The data format of the output of the job.
    ///
    /// `Format`; one of `CSV`, `JSON`, `PARQUET`, `GLUEPARQUET`, `AVRO`, `ORC`, `XML`, `TABLEAUHYPER`.
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.put("Format", value.into_value().into_node());
        self
    }

    /// Represents options that define how DataBrew formats job output files.
    ///
    /// `FormatOptions`.
    pub fn format_options(mut self, value: impl IntoValue<OutputFormatOptionsProperty>) -> Self {
        self.0.put("FormatOptions", value.into_value().into_node());
        self
    }

    /// The maximum number of files to be generated by the job and written to the output folder.
    ///
    /// `MaxOutputFiles`.
    pub fn max_output_files(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxOutputFiles", value.into_value().into_node());
        self
    }

    /// A value that, if true, means that any data in the location specified for output is overwritten with new output.
    ///
    /// `Overwrite`.
    pub fn overwrite(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Overwrite", value.into_value().into_node());
        self
    }

    /// The names of one or more partition columns for the output of the job.
    ///
    /// `PartitionColumns`.
    pub fn partition_columns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PartitionColumns", value.into_value().into_node());
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

impl Kind for OutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputProperty> for OutputProperty {}
impl From<OutputProperty> for Node {
    #[inline]
    fn from(value: OutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputProperty> for OutputProperty {
    #[inline]
    fn into_value(self) -> Value<OutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a set of options that define the structure of comma-separated (CSV) job output.
///
/// The property type `OutputFormatOptions` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputFormatOptionsProperty(Object);

impl OutputFormatOptionsProperty {
    /// `OutputFormatOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents a set of options that define the structure of comma-separated value (CSV) job output.
    ///
    /// `Csv`.
    pub fn csv(mut self, value: impl IntoValue<CsvOutputOptionsProperty>) -> Self {
        self.0.put("Csv", value.into_value().into_node());
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

impl Kind for OutputFormatOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputFormatOptionsProperty> for OutputFormatOptionsProperty {}
impl From<OutputFormatOptionsProperty> for Node {
    #[inline]
    fn from(value: OutputFormatOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputFormatOptionsProperty> for OutputFormatOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<OutputFormatOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The location in Amazon S3 or AWS Glue Data Catalog where the job writes its output.
///
/// The property type `OutputLocation` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputLocationProperty(Object);

impl OutputLocationProperty {
    /// `OutputLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The Amazon S3 bucket name.
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The `BucketOwner` property.
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

impl Kind for OutputLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputLocationProperty> for OutputLocationProperty {}
impl From<OutputLocationProperty> for Node {
    #[inline]
    fn from(value: OutputLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputLocationProperty> for OutputLocationProperty {
    #[inline]
    fn into_value(self) -> Value<OutputLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for profile jobs. Configuration can be used to select columns, do evaluations, and override default parameters of evaluations. When configuration is undefined, the profile job will apply default settings to all supported columns.
///
/// The property type `ProfileConfiguration` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProfileConfigurationProperty(Object);

impl ProfileConfigurationProperty {
    /// `ProfileConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of configurations for column evaluations. ColumnStatisticsConfigurations are used to select evaluations and override parameters of evaluations for particular columns. When ColumnStatisticsConfigurations is undefined, the profile job will profile all supported columns and run all supported evaluations.
    ///
    /// `ColumnStatisticsConfigurations`.
    pub fn column_statistics_configurations(
        mut self,
        value: impl IntoValue<List<ColumnStatisticsConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "ColumnStatisticsConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for inter-column evaluations. Configuration can be used to select evaluations and override parameters of evaluations. When configuration is undefined, the profile job will run all supported inter-column evaluations.
    ///
    /// `DatasetStatisticsConfiguration`.
    pub fn dataset_statistics_configuration(
        mut self,
        value: impl IntoValue<StatisticsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DatasetStatisticsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration of entity detection for a profile job. When undefined, entity detection is disabled.
    ///
    /// `EntityDetectorConfiguration`.
    pub fn entity_detector_configuration(
        mut self,
        value: impl IntoValue<EntityDetectorConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EntityDetectorConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// List of column selectors. ProfileColumns can be used to select columns from the dataset. When ProfileColumns is undefined, the profile job will profile all supported columns.
    ///
    /// `ProfileColumns`.
    pub fn profile_columns(mut self, value: impl IntoValue<List<ColumnSelectorProperty>>) -> Self {
        self.0.put("ProfileColumns", value.into_value().into_node());
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

impl Kind for ProfileConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProfileConfigurationProperty> for ProfileConfigurationProperty {}
impl From<ProfileConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProfileConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProfileConfigurationProperty> for ProfileConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProfileConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents one or more actions to be performed on a DataBrew dataset.
///
/// The property type `Recipe` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecipeProperty(Object);

impl RecipeProperty {
    /// `RecipeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique name for the recipe.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The identifier for the version for the recipe.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for RecipeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecipeProperty> for RecipeProperty {}
impl From<RecipeProperty> for Node {
    #[inline]
    fn from(value: RecipeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecipeProperty> for RecipeProperty {
    #[inline]
    fn into_value(self) -> Value<RecipeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or write output from a job.
///
/// The property type `S3Location` of `AWS::DataBrew::Job`.
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

/// Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs.
///
/// The property type `S3TableOutputOptions` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3TableOutputOptionsProperty(Object);

impl S3TableOutputOptionsProperty {
    /// `S3TableOutputOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`: Represents an Amazon S3 location (bucket name and object key) where DataBrew can write output from a job.
    pub fn new(location: impl IntoValue<S3LocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
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

impl Kind for S3TableOutputOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3TableOutputOptionsProperty> for S3TableOutputOptionsProperty {}
impl From<S3TableOutputOptionsProperty> for Node {
    #[inline]
    fn from(value: S3TableOutputOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3TableOutputOptionsProperty> for S3TableOutputOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<S3TableOutputOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Override of a particular evaluation for a profile job.
///
/// The property type `StatisticOverride` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatisticOverrideProperty(Object);

impl StatisticOverrideProperty {
    /// `StatisticOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameters`: A map that includes overrides of an evaluation’s parameters.
    /// - `statistic`: The name of an evaluation.
    pub fn new(parameters: impl IntoValue<Map<String>>, statistic: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Parameters", parameters.into_value().into_node());
        object_.put("Statistic", statistic.into_value().into_node());
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

impl Kind for StatisticOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatisticOverrideProperty> for StatisticOverrideProperty {}
impl From<StatisticOverrideProperty> for Node {
    #[inline]
    fn from(value: StatisticOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatisticOverrideProperty> for StatisticOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<StatisticOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of evaluations for a profile job. This configuration can be used to select evaluations and override the parameters of selected evaluations.
///
/// The property type `StatisticsConfiguration` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatisticsConfigurationProperty(Object);

impl StatisticsConfigurationProperty {
    /// `StatisticsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of included evaluations. When the list is undefined, all supported evaluations will be included.
    ///
    /// `IncludedStatistics`.
    pub fn included_statistics(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IncludedStatistics", value.into_value().into_node());
        self
    }

    /// List of overrides for evaluations.
    ///
    /// `Overrides`.
    pub fn overrides(mut self, value: impl IntoValue<List<StatisticOverrideProperty>>) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
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

impl Kind for StatisticsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatisticsConfigurationProperty> for StatisticsConfigurationProperty {}
impl From<StatisticsConfigurationProperty> for Node {
    #[inline]
    fn from(value: StatisticsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatisticsConfigurationProperty> for StatisticsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StatisticsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for data quality validation. Used to select the Rulesets and Validation Mode to be used in the profile job. When ValidationConfiguration is null, the profile job will run without data quality validation.
///
/// The property type `ValidationConfiguration` of `AWS::DataBrew::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidationConfigurationProperty(Object);

impl ValidationConfigurationProperty {
    /// `ValidationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ruleset_arn`: The Amazon Resource Name (ARN) for the ruleset to be validated in the profile job.
    pub fn new(ruleset_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RulesetArn", ruleset_arn.into_value().into_node());
        Self(object_)
    }

    /// Mode of data quality validation. Default mode is “CHECK_ALL” which verifies all rules defined in the selected ruleset.
    ///
    /// `ValidationMode`; one of `CHECK_ALL`.
    pub fn validation_mode(mut self, value: impl IntoValue<ValidationMode>) -> Self {
        self.0.put("ValidationMode", value.into_value().into_node());
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

impl Kind for ValidationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidationConfigurationProperty> for ValidationConfigurationProperty {}
impl From<ValidationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ValidationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidationConfigurationProperty> for ValidationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ValidationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CompressionFormat` of a `Output` of `AWS::DataBrew::Job`.
pub enum CompressionFormat {
    /// `BROTLI`.
    Brotli,
    /// `BZIP2`.
    Bzip2,
    /// `DEFLATE`.
    Deflate,
    /// `GZIP`.
    Gzip,
    /// `LZ4`.
    Lz4,
    /// `LZO`.
    Lzo,
    /// `SNAPPY`.
    Snappy,
    /// `ZLIB`.
    Zlib,
    /// `ZSTD`.
    Zstd,
}

#[diagnostic::do_not_recommend]
impl Kind for CompressionFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for CompressionFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for CompressionFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CompressionFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<CompressionFormat> for CompressionFormat {
    #[inline]
    fn into_value(self) -> Value<CompressionFormat> {
        const VALUES: &[&str] = &[
            "BROTLI", "BZIP2", "DEFLATE", "GZIP", "LZ4", "LZO", "SNAPPY", "ZLIB", "ZSTD",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DatabaseOutputMode` of a `DatabaseOutput` of `AWS::DataBrew::Job`.
pub enum DatabaseOutputMode {
    /// `NEW_TABLE`.
    NewTable,
}

#[diagnostic::do_not_recommend]
impl Kind for DatabaseOutputMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DatabaseOutputMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DatabaseOutputMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DatabaseOutputMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DatabaseOutputMode> for DatabaseOutputMode {
    #[inline]
    fn into_value(self) -> Value<DatabaseOutputMode> {
        const VALUES: &[&str] = &["NEW_TABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionMode` of `AWS::DataBrew::Job`.
pub enum EncryptionMode {
    /// `SSE-KMS`.
    SseKms,
    /// `SSE-S3`.
    SseS3,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionMode> for EncryptionMode {
    #[inline]
    fn into_value(self) -> Value<EncryptionMode> {
        const VALUES: &[&str] = &["SSE-KMS", "SSE-S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `Output` of `AWS::DataBrew::Job`.
pub enum Format {
    /// `AVRO`.
    Avro,
    /// `CSV`.
    Csv,
    /// `GLUEPARQUET`.
    Glueparquet,
    /// `JSON`.
    Json_,
    /// `ORC`.
    Orc,
    /// `PARQUET`.
    Parquet,
    /// `TABLEAUHYPER`.
    Tableauhyper,
    /// `XML`.
    Xml,
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
        const VALUES: &[&str] = &[
            "AVRO",
            "CSV",
            "GLUEPARQUET",
            "JSON",
            "ORC",
            "PARQUET",
            "TABLEAUHYPER",
            "XML",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogSubscription` of `AWS::DataBrew::Job`.
pub enum LogSubscription {
    /// `DISABLE`.
    Disable,
    /// `ENABLE`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for LogSubscription {}
#[diagnostic::do_not_recommend]
impl TextKind for LogSubscription {}
#[diagnostic::do_not_recommend]
impl IdKind for LogSubscription {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogSubscription {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogSubscription> for LogSubscription {
    #[inline]
    fn into_value(self) -> Value<LogSubscription> {
        const VALUES: &[&str] = &["DISABLE", "ENABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `JobSample` of `AWS::DataBrew::Job`.
pub enum Mode {
    /// `CUSTOM_ROWS`.
    CustomRows,
    /// `FULL_DATASET`.
    FullDataset,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["CUSTOM_ROWS", "FULL_DATASET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::DataBrew::Job`.
pub enum Type {
    /// `PROFILE`.
    Profile,
    /// `RECIPE`.
    Recipe,
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
        const VALUES: &[&str] = &["PROFILE", "RECIPE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ValidationMode` of a `ValidationConfiguration` of `AWS::DataBrew::Job`.
pub enum ValidationMode {
    /// `CHECK_ALL`.
    CheckAll,
}

#[diagnostic::do_not_recommend]
impl Kind for ValidationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ValidationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ValidationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValidationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValidationMode> for ValidationMode {
    #[inline]
    fn into_value(self) -> Value<ValidationMode> {
        const VALUES: &[&str] = &["CHECK_ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
