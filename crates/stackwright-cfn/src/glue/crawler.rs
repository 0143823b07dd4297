// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Crawler` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Crawler` resource specifies an AWS Glue crawler. For more information, see [Cataloging Tables with a Crawler](https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html) and [Crawler Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-crawling.html#aws-glue-api-crawler-crawling-Crawler) in the *AWS Glue Developer Guide*.
///
/// `AWS::Glue::Crawler`; `Ref` returns its `Name`, a [`glue::CrawlerName`](kinds::glue::CrawlerName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCrawler(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Crawler",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("crawler.rules"),
};

impl CfnCrawler {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Crawler";

    /// `CfnCrawler` with its required properties, in alphabetical order:
    ///
    /// - `role`: The Amazon Resource Name (ARN) of an IAM role that's used to access customer resources, such as Amazon Simple Storage Service (Amazon S3) data.
    /// - `targets`: A collection of targets to crawl.
    pub fn new(
        role: impl IntoValue<kinds::iam::RoleNameOrArn>,
        targets: impl IntoValue<TargetsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Role", role.into_value().into_node());
        object_.put("Targets", targets.into_value().into_node());
        Self(object_)
    }

    /// A list of UTF-8 strings that specify the names of custom classifiers that are associated with the crawler.
    ///
    /// `Classifiers`; updated in place.
    pub fn classifiers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Classifiers", value.into_value().into_node());
        self
    }

    /// Crawler configuration information. This versioned JSON string allows users to specify aspects of a crawler's behavior. For more information, see [Configuring a Crawler](https://docs.aws.amazon.com/glue/latest/dg/crawler-configuration.html).
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The name of the `SecurityConfiguration` structure to be used by this crawler.
    ///
    /// `CrawlerSecurityConfiguration`; updated in place.
    pub fn crawler_security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CrawlerSecurityConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the database in which the crawler's output is stored.
    ///
    /// `DatabaseName`; updated in place.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// A description of the crawler.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether the crawler should use AWS Lake Formation credentials for the crawler instead of the IAM role credentials.
    ///
    /// `LakeFormationConfiguration`; updated in place.
    pub fn lake_formation_configuration(
        mut self,
        value: impl IntoValue<LakeFormationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LakeFormationConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the crawler.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A policy that specifies whether to crawl the entire dataset again, or to crawl only folders that were added since the last crawler run.
    ///
    /// `RecrawlPolicy`; updated in place.
    pub fn recrawl_policy(mut self, value: impl IntoValue<RecrawlPolicyProperty>) -> Self {
        self.0.put("RecrawlPolicy", value.into_value().into_node());
        self
    }

    /// For scheduled crawlers, the schedule when the crawler runs.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<ScheduleProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// The policy that specifies update and delete behaviors for the crawler. The policy tells the crawler what to do in the event that it detects a change in a table that already exists in the customer's database at the time of the crawl. The `SchemaChangePolicy` does not affect whether or how new tables and partitions are added. New tables and partitions are always created regardless of the `SchemaChangePolicy` on a crawler.
    ///
    /// The SchemaChangePolicy consists of two components, `UpdateBehavior` and `DeleteBehavior`.
    ///
    /// `SchemaChangePolicy`; updated in place.
    pub fn schema_change_policy(
        mut self,
        value: impl IntoValue<SchemaChangePolicyProperty>,
    ) -> Self {
        self.0
            .put("SchemaChangePolicy", value.into_value().into_node());
        self
    }

    /// The prefix added to the names of tables that are created.
    ///
    /// `TablePrefix`; updated in place.
    pub fn table_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TablePrefix", value.into_value().into_node());
        self
    }

    /// The tags to use with this crawler.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnCrawler {
    type Handle = CfnCrawlerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCrawlerRef {
        CfnCrawlerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCrawler`] of a stack.
pub struct CfnCrawlerRef(NodeRef);

impl Clone for CfnCrawlerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCrawlerRef {}
impl AsNode for CfnCrawlerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCrawlerRef {
    /// What `Ref` returns: its `Name`, a [`glue::CrawlerName`](kinds::glue::CrawlerName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::CrawlerName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::CrawlerName> for &CfnCrawlerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::CrawlerName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies an AWS Glue Data Catalog target.
///
/// The property type `CatalogTarget` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct CatalogTargetProperty(Object);

impl CatalogTargetProperty {
    /// `CatalogTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the connection for an Amazon S3-backed Data Catalog table to be a target of the crawl when using a `Catalog` connection type paired with a `NETWORK` Connection type.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// The name of the database to be synchronized.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// A valid Amazon dead-letter SQS ARN. For example, `arn:aws:sqs:region:account:deadLetterQueue`.
    ///
    /// `DlqEventQueueArn`.
    pub fn dlq_event_queue_arn(mut self, value: impl IntoValue<kinds::sqs::QueueArn>) -> Self {
        self.0
            .put("DlqEventQueueArn", value.into_value().into_node());
        self
    }

    /// A valid Amazon SQS ARN. For example, `arn:aws:sqs:region:account:sqs`.
    ///
    /// `EventQueueArn`.
    pub fn event_queue_arn(mut self, value: impl IntoValue<kinds::sqs::QueueArn>) -> Self {
        self.0.put("EventQueueArn", value.into_value().into_node());
        self
    }

    /// A list of the tables to be synchronized.
    ///
    /// `Tables`.
    pub fn tables(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Tables", value.into_value().into_node());
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

impl Kind for CatalogTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CatalogTargetProperty> for CatalogTargetProperty {}
impl From<CatalogTargetProperty> for Node {
    #[inline]
    fn from(value: CatalogTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CatalogTargetProperty> for CatalogTargetProperty {
    #[inline]
    fn into_value(self) -> Value<CatalogTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a Delta data store to crawl one or more Delta tables.
///
/// The property type `DeltaTarget` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeltaTargetProperty(Object);

impl DeltaTargetProperty {
    /// `DeltaTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the connection to use to connect to the Delta table target.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// Specifies whether the crawler will create native tables, to allow integration with query engines that support querying of the Delta transaction log directly.
    ///
    /// `CreateNativeDeltaTable`.
    pub fn create_native_delta_table(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CreateNativeDeltaTable", value.into_value().into_node());
        self
    }

    /// A list of the Amazon S3 paths to the Delta tables.
    ///
    /// `DeltaTables`.
    pub fn delta_tables(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DeltaTables", value.into_value().into_node());
        self
    }

    /// Specifies whether to write the manifest files to the Delta table path.
    ///
    /// `WriteManifest`.
    pub fn write_manifest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("WriteManifest", value.into_value().into_node());
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

impl Kind for DeltaTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeltaTargetProperty> for DeltaTargetProperty {}
impl From<DeltaTargetProperty> for Node {
    #[inline]
    fn from(value: DeltaTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeltaTargetProperty> for DeltaTargetProperty {
    #[inline]
    fn into_value(self) -> Value<DeltaTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Amazon DynamoDB table to crawl.
///
/// The property type `DynamoDBTarget` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamoDBTargetProperty(Object);

impl DynamoDBTargetProperty {
    /// `DynamoDBTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the DynamoDB table to crawl.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<kinds::dynamodb::TableName>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// Indicates whether to scan all the records, or to sample rows from the table. Scanning all the records can take a long time when the table is not a high throughput table.
    ///
    /// A value of `true` means to scan all records, while a value of `false` means to sample the records. If no value is specified, the value defaults to `true`.
    ///
    /// `ScanAll`.
    pub fn scan_all(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ScanAll", value.into_value().into_node());
        self
    }

    /// The percentage of the configured read capacity units to use by the AWS Glue crawler. Read capacity units is a term defined by DynamoDB, and is a numeric value that acts as rate limiter for the number of reads that can be performed on that table per second.
    ///
    /// The valid values are null or a value between 0.1 to 1.5. A null value is used when user does not provide a value, and defaults to 0.5 of the configured Read Capacity Unit (for provisioned tables), or 0.25 of the max configured Read Capacity Unit (for tables using on-demand mode).
    ///
    /// `ScanRate`.
    pub fn scan_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("ScanRate", value.into_value().into_node());
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

impl Kind for DynamoDBTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDBTargetProperty> for DynamoDBTargetProperty {}
impl From<DynamoDBTargetProperty> for Node {
    #[inline]
    fn from(value: DynamoDBTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamoDBTargetProperty> for DynamoDBTargetProperty {
    #[inline]
    fn into_value(self) -> Value<DynamoDBTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Apache Hudi data source.
///
/// The property type `HudiTarget` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct HudiTargetProperty(Object);

impl HudiTargetProperty {
    /// `HudiTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the connection to use to connect to the Hudi target. If your Hudi files are stored in buckets that require VPC authorization, you can set their connection properties here.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// A list of glob patterns used to exclude from the crawl. For more information, see [Catalog Tables with a Crawler](https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html).
    ///
    /// `Exclusions`.
    pub fn exclusions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclusions", value.into_value().into_node());
        self
    }

    /// The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Hudi metadata folder in your Amazon S3 path. Used to limit the crawler run time.
    ///
    /// `MaximumTraversalDepth`.
    pub fn maximum_traversal_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumTraversalDepth", value.into_value().into_node());
        self
    }

    /// An array of Amazon S3 location strings for Hudi, each indicating the root folder with which the metadata files for a Hudi table resides. The Hudi folder may be located in a child folder of the root folder.
    ///
    /// The crawler will scan all folders underneath a path for a Hudi folder.
    ///
    /// `Paths`.
    pub fn paths(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Paths", value.into_value().into_node());
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

impl Kind for HudiTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HudiTargetProperty> for HudiTargetProperty {}
impl From<HudiTargetProperty> for Node {
    #[inline]
    fn from(value: HudiTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HudiTargetProperty> for HudiTargetProperty {
    #[inline]
    fn into_value(self) -> Value<HudiTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies Apache Iceberg data store targets.
///
/// The property type `IcebergTarget` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergTargetProperty(Object);

impl IcebergTargetProperty {
    /// `IcebergTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the connection to use to connect to the Iceberg target.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// A list of global patterns used to exclude from the crawl.
    ///
    /// `Exclusions`.
    pub fn exclusions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclusions", value.into_value().into_node());
        self
    }

    /// The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Iceberg metadata folder in your Amazon S3 path. Used to limit the crawler run time.
    ///
    /// `MaximumTraversalDepth`.
    pub fn maximum_traversal_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumTraversalDepth", value.into_value().into_node());
        self
    }

    /// One or more Amazon S3 paths that contains Iceberg metadata folders as s3://bucket/prefix.
    ///
    /// `Paths`.
    pub fn paths(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Paths", value.into_value().into_node());
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

impl Kind for IcebergTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergTargetProperty> for IcebergTargetProperty {}
impl From<IcebergTargetProperty> for Node {
    #[inline]
    fn from(value: IcebergTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergTargetProperty> for IcebergTargetProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a JDBC data store to crawl.
///
/// The property type `JdbcTarget` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct JdbcTargetProperty(Object);

impl JdbcTargetProperty {
    /// `JdbcTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the connection to use to connect to the JDBC target.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// Specify a value of `RAWTYPES` or `COMMENTS` to enable additional metadata in table responses. `RAWTYPES` provides the native-level datatype. `COMMENTS` provides comments associated with a column or table in the database.
    ///
    /// If you do not need additional metadata, keep the field empty.
    ///
    /// `EnableAdditionalMetadata`.
    pub fn enable_additional_metadata(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EnableAdditionalMetadata", value.into_value().into_node());
        self
    }

    /// A list of glob patterns used to exclude from the crawl. For more information, see [Catalog Tables with a Crawler](https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html).
    ///
    /// `Exclusions`.
    pub fn exclusions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclusions", value.into_value().into_node());
        self
    }

    /// The path of the JDBC target.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for JdbcTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JdbcTargetProperty> for JdbcTargetProperty {}
impl From<JdbcTargetProperty> for Node {
    #[inline]
    fn from(value: JdbcTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JdbcTargetProperty> for JdbcTargetProperty {
    #[inline]
    fn into_value(self) -> Value<JdbcTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies AWS Lake Formation configuration settings for the crawler.
///
/// The property type `LakeFormationConfiguration` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct LakeFormationConfigurationProperty(Object);

impl LakeFormationConfigurationProperty {
    /// `LakeFormationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Required for cross account crawls. For same account crawls as the target data, this can be left as null.
    ///
    /// `AccountId`.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// Specifies whether to use AWS Lake Formation credentials for the crawler instead of the IAM role credentials.
    ///
    /// `UseLakeFormationCredentials`.
    pub fn use_lake_formation_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "UseLakeFormationCredentials",
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

impl Kind for LakeFormationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LakeFormationConfigurationProperty> for LakeFormationConfigurationProperty {}
impl From<LakeFormationConfigurationProperty> for Node {
    #[inline]
    fn from(value: LakeFormationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LakeFormationConfigurationProperty> for LakeFormationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LakeFormationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Amazon DocumentDB or MongoDB data store to crawl.
///
/// The property type `MongoDBTarget` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct MongoDBTargetProperty(Object);

impl MongoDBTargetProperty {
    /// `MongoDBTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the connection to use to connect to the Amazon DocumentDB or MongoDB target.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// The path of the Amazon DocumentDB or MongoDB target (database/collection).
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for MongoDBTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MongoDBTargetProperty> for MongoDBTargetProperty {}
impl From<MongoDBTargetProperty> for Node {
    #[inline]
    fn from(value: MongoDBTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MongoDBTargetProperty> for MongoDBTargetProperty {
    #[inline]
    fn into_value(self) -> Value<MongoDBTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When crawling an Amazon S3 data source after the first crawl is complete, specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run. For more information, see [Incremental Crawls in AWS Glue](https://docs.aws.amazon.com/glue/latest/dg/incremental-crawls.html) in the developer guide.
///
/// The property type `RecrawlPolicy` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecrawlPolicyProperty(Object);

impl RecrawlPolicyProperty {
    /// `RecrawlPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run.
    ///
    /// A value of `CRAWL_EVERYTHING` specifies crawling the entire dataset again.
    ///
    /// A value of `CRAWL_NEW_FOLDERS_ONLY` specifies crawling only folders that were added since the last crawler run.
    ///
    /// A value of `CRAWL_EVENT_MODE` specifies crawling only the changes identified by Amazon S3 events.
    ///
    /// `RecrawlBehavior`.
    pub fn recrawl_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RecrawlBehavior", value.into_value().into_node());
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

impl Kind for RecrawlPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecrawlPolicyProperty> for RecrawlPolicyProperty {}
impl From<RecrawlPolicyProperty> for Node {
    #[inline]
    fn from(value: RecrawlPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecrawlPolicyProperty> for RecrawlPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<RecrawlPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a data store in Amazon Simple Storage Service (Amazon S3).
///
/// The property type `S3Target` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3TargetProperty(Object);

impl S3TargetProperty {
    /// `S3TargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of a connection which allows a job or crawler to access data in Amazon S3 within an Amazon Virtual Private Cloud environment (Amazon VPC).
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// A valid Amazon dead-letter SQS ARN. For example, `arn:aws:sqs:region:account:deadLetterQueue`.
    ///
    /// `DlqEventQueueArn`.
    pub fn dlq_event_queue_arn(mut self, value: impl IntoValue<kinds::sqs::QueueArn>) -> Self {
        self.0
            .put("DlqEventQueueArn", value.into_value().into_node());
        self
    }

    /// A valid Amazon SQS ARN. For example, `arn:aws:sqs:region:account:sqs`.
    ///
    /// `EventQueueArn`.
    pub fn event_queue_arn(mut self, value: impl IntoValue<kinds::sqs::QueueArn>) -> Self {
        self.0.put("EventQueueArn", value.into_value().into_node());
        self
    }

    /// A list of glob patterns used to exclude from the crawl. For more information, see [Catalog Tables with a Crawler](https://docs.aws.amazon.com/glue/latest/dg/add-crawler.html).
    ///
    /// `Exclusions`.
    pub fn exclusions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclusions", value.into_value().into_node());
        self
    }

    /// The path to the Amazon S3 target.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// Sets the number of files in each leaf folder to be crawled when crawling sample files in a dataset. If not set, all the files are crawled. A valid value is an integer between 1 and 249.
    ///
    /// `SampleSize`.
    pub fn sample_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SampleSize", value.into_value().into_node());
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

impl Kind for S3TargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3TargetProperty> for S3TargetProperty {}
impl From<S3TargetProperty> for Node {
    #[inline]
    fn from(value: S3TargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3TargetProperty> for S3TargetProperty {
    #[inline]
    fn into_value(self) -> Value<S3TargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A scheduling object using a `cron` statement to schedule an event.
///
/// The property type `Schedule` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A `cron` expression used to specify the schedule. For more information, see [Time-Based Schedules for Jobs and Crawlers](https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html). For example, to run something every day at 12:15 UTC, specify `cron(15 12 * * ? *)`.
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpression", value.into_value().into_node());
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

impl Kind for ScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleProperty> for ScheduleProperty {}
impl From<ScheduleProperty> for Node {
    #[inline]
    fn from(value: ScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleProperty> for ScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The policy that specifies update and delete behaviors for the crawler. The policy tells the crawler what to do in the event that it detects a change in a table that already exists in the customer's database at the time of the crawl. The `SchemaChangePolicy` does not affect whether or how new tables and partitions are added. New tables and partitions are always created regardless of the `SchemaChangePolicy` on a crawler.
///
/// The SchemaChangePolicy consists of two components, `UpdateBehavior` and `DeleteBehavior`.
///
/// The property type `SchemaChangePolicy` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaChangePolicyProperty(Object);

impl SchemaChangePolicyProperty {
    /// `SchemaChangePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The deletion behavior when the crawler finds a deleted object.
    ///
    /// A value of `LOG` specifies that if a table or partition is found to no longer exist, do not delete it, only log that it was found to no longer exist.
    ///
    /// A value of `DELETE_FROM_DATABASE` specifies that if a table or partition is found to have been removed, delete it from the database.
    ///
    /// A value of `DEPRECATE_IN_DATABASE` specifies that if a table has been found to no longer exist, to add a property to the table that says "DEPRECATED" and includes a timestamp with the time of deprecation.
    ///
    /// `DeleteBehavior`.
    pub fn delete_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeleteBehavior", value.into_value().into_node());
        self
    }

    /// The update behavior when the crawler finds a changed schema.
    ///
    /// A value of `LOG` specifies that if a table or a partition already exists, and a change is detected, do not update it, only log that a change was detected. Add new tables and new partitions (including on existing tables).
    ///
    /// A value of `UPDATE_IN_DATABASE` specifies that if a table or partition already exists, and a change is detected, update it. Add new tables and partitions.
    ///
    /// `UpdateBehavior`.
    pub fn update_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdateBehavior", value.into_value().into_node());
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

impl Kind for SchemaChangePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaChangePolicyProperty> for SchemaChangePolicyProperty {}
impl From<SchemaChangePolicyProperty> for Node {
    #[inline]
    fn from(value: SchemaChangePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaChangePolicyProperty> for SchemaChangePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaChangePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies data stores to crawl.
///
/// The property type `Targets` of `AWS::Glue::Crawler`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetsProperty(Object);

impl TargetsProperty {
    /// `TargetsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies AWS Glue Data Catalog targets.
    ///
    /// `CatalogTargets`.
    pub fn catalog_targets(mut self, value: impl IntoValue<List<CatalogTargetProperty>>) -> Self {
        self.0.put("CatalogTargets", value.into_value().into_node());
        self
    }

    /// Specifies an array of Delta data store targets.
    ///
    /// `DeltaTargets`.
    pub fn delta_targets(mut self, value: impl IntoValue<List<DeltaTargetProperty>>) -> Self {
        self.0.put("DeltaTargets", value.into_value().into_node());
        self
    }

    /// Specifies Amazon DynamoDB targets.
    ///
    /// `DynamoDBTargets`.
    pub fn dynamo_db_targets(
        mut self,
        value: impl IntoValue<List<DynamoDBTargetProperty>>,
    ) -> Self {
        self.0
            .put("DynamoDBTargets", value.into_value().into_node());
        self
    }

    /// Specifies Apache Hudi data store targets.
    ///
    /// `HudiTargets`.
    pub fn hudi_targets(mut self, value: impl IntoValue<List<HudiTargetProperty>>) -> Self {
        self.0.put("HudiTargets", value.into_value().into_node());
        self
    }

    /// Specifies Apache Iceberg data store targets.
    ///
    /// `IcebergTargets`.
    pub fn iceberg_targets(mut self, value: impl IntoValue<List<IcebergTargetProperty>>) -> Self {
        self.0.put("IcebergTargets", value.into_value().into_node());
        self
    }

    /// Specifies JDBC targets.
    ///
    /// `JdbcTargets`.
    pub fn jdbc_targets(mut self, value: impl IntoValue<List<JdbcTargetProperty>>) -> Self {
        self.0.put("JdbcTargets", value.into_value().into_node());
        self
    }

    /// A list of Mongo DB targets.
    ///
    /// `MongoDBTargets`.
    pub fn mongo_db_targets(mut self, value: impl IntoValue<List<MongoDBTargetProperty>>) -> Self {
        self.0.put("MongoDBTargets", value.into_value().into_node());
        self
    }

    /// Specifies Amazon Simple Storage Service (Amazon S3) targets.
    ///
    /// `S3Targets`.
    pub fn s3_targets(mut self, value: impl IntoValue<List<S3TargetProperty>>) -> Self {
        self.0.put("S3Targets", value.into_value().into_node());
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

impl Kind for TargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetsProperty> for TargetsProperty {}
impl From<TargetsProperty> for Node {
    #[inline]
    fn from(value: TargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetsProperty> for TargetsProperty {
    #[inline]
    fn into_value(self) -> Value<TargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
