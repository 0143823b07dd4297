// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DynamoDB::Table` and its property types.

use crate::l1::*;

/// The `AWS::DynamoDB::Table` resource creates a DynamoDB table. For more information, see [CreateTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html) in the *Amazon DynamoDB API Reference*.
///
/// You should be aware of the following behaviors when working with DynamoDB tables:
///
/// - AWS CloudFormation typically creates DynamoDB tables in parallel. However, if your template includes multiple DynamoDB tables with indexes, you must declare dependencies so that the tables are created sequentially. Amazon DynamoDB limits the number of tables with secondary indexes that are in the creating state. If you create multiple tables with indexes at the same time, DynamoDB returns an error and the stack operation fails. For an example, see [DynamoDB Table with a DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-table.html#aws-resource-dynamodb-table--examples--DynamoDB_Table_with_a_DependsOn_Attribute).
///
/// > Our guidance is to use the latest schema documented for your AWS CloudFormation templates. This schema supports the provisioning of all table settings below. When using this schema in your AWS CloudFormation templates, please ensure that your Identity and Access Management ( IAM ) policies are updated with appropriate permissions to allow for the authorization of these setting changes.
///
/// `AWS::DynamoDB::Table`; `Ref` returns its `TableName`, a [`dynamodb::TableName`](kinds::dynamodb::TableName).
/// Changing one of these replaces it: `ImportSourceSpecification`, `KeySchema`, `TableName`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DynamoDB::Table",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("table.rules"),
};

impl CfnTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DynamoDB::Table";

    /// `CfnTable` with its required properties, in alphabetical order:
    ///
    /// - `key_schema`: Specifies the attributes that make up the primary key for the table.
    pub fn new(key_schema: impl IntoValue<KeySchemaForms>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeySchema", key_schema.into_value().into_node());
        Self(object_)
    }

    /// A list of attributes that describe the key schema for the table and indexes.
    ///
    /// This property is required to create a DynamoDB table.
    ///
    /// Update requires: [Some interruptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-some-interrupt). Replacement if you edit an existing AttributeDefinition.
    ///
    /// `AttributeDefinitions`; updated in place.
    pub fn attribute_definitions(
        mut self,
        value: impl IntoValue<List<AttributeDefinitionProperty>>,
    ) -> Self {
        self.0
            .put("AttributeDefinitions", value.into_value().into_node());
        self
    }

    /// Specify how you are charged for read and write throughput and how you manage capacity.
    ///
    /// Valid values include:
    ///
    /// - `PAY_PER_REQUEST` - We recommend using `PAY_PER_REQUEST` for most DynamoDB workloads. `PAY_PER_REQUEST` sets the billing mode to [On-demand capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html).
    /// - `PROVISIONED` - We recommend using `PROVISIONED` for steady workloads with predictable growth where capacity requirements can be reliably forecasted. `PROVISIONED` sets the billing mode to [Provisioned capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html).
    ///
    /// If not specified, the default is `PROVISIONED`.
    ///
    /// `BillingMode`; updated in place.
    pub fn billing_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingMode", value.into_value().into_node());
        self
    }

    /// The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which events to monitor.
    ///
    /// `ContributorInsightsSpecification`; updated in place.
    pub fn contributor_insights_specification(
        mut self,
        value: impl IntoValue<ContributorInsightsSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "ContributorInsightsSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Determines if a table is protected from deletion. When enabled, the table cannot be deleted by any user or process. This setting is disabled by default. For more information, see [Using deletion protection](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html#WorkingWithTables.Basics.DeletionProtection) in the *Amazon DynamoDB Developer Guide*.
    ///
    /// `DeletionProtectionEnabled`; updated in place.
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtectionEnabled", value.into_value().into_node());
        self
    }

    /// Global secondary indexes to be created on the table. You can create up to 20 global secondary indexes.
    ///
    /// > If you update a table to include a new global secondary index, AWS CloudFormation initiates the index creation and then proceeds with the stack update. AWS CloudFormation doesn't wait for the index to complete creation because the backfilling phase can take a long time, depending on the size of the table. You can't use the index or update the table until the index's status is `ACTIVE`. You can track its status by using the DynamoDB [DescribeTable](https://docs.aws.amazon.com/cli/latest/reference/dynamodb/describe-table.html) command.
    /// >
    /// > If you add or delete an index during an update, we recommend that you don't update any other resources. If your stack fails to update and is rolled back while adding a new index, you must manually delete the index.
    /// >
    /// > Updates are not supported. The following are exceptions:
    /// >
    /// > - If you update either the contributor insights specification or the provisioned throughput values of global secondary indexes, you can update the table without interruption.
    /// > - You can delete or add one global secondary index without interruption. If you do both in the same update (for example, by changing the index's logical ID), the update fails.
    ///
    /// `GlobalSecondaryIndexes`; updated in place.
    pub fn global_secondary_indexes(
        mut self,
        value: impl IntoValue<List<GlobalSecondaryIndexProperty>>,
    ) -> Self {
        self.0
            .put("GlobalSecondaryIndexes", value.into_value().into_node());
        self
    }

    /// Specifies the properties of data being imported from the S3 bucket source to the" table.
    ///
    /// > If you specify the `ImportSourceSpecification` property, and also specify either the `StreamSpecification`, the `TableClass` property, the `DeletionProtectionEnabled` property, or the `WarmThroughput` property, the IAM entity creating/updating stack must have `UpdateTable` permission.
    ///
    /// `ImportSourceSpecification`; an update replaces the resource.
    pub fn import_source_specification(
        mut self,
        value: impl IntoValue<ImportSourceSpecificationProperty>,
    ) -> Self {
        self.0
            .put("ImportSourceSpecification", value.into_value().into_node());
        self
    }

    /// The Kinesis Data Streams configuration for the specified table.
    ///
    /// `KinesisStreamSpecification`; updated in place.
    pub fn kinesis_stream_specification(
        mut self,
        value: impl IntoValue<KinesisStreamSpecificationProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamSpecification", value.into_value().into_node());
        self
    }

    /// Local secondary indexes to be created on the table. You can create up to 5 local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes.
    ///
    /// `LocalSecondaryIndexes`; updated in place.
    pub fn local_secondary_indexes(
        mut self,
        value: impl IntoValue<List<LocalSecondaryIndexProperty>>,
    ) -> Self {
        self.0
            .put("LocalSecondaryIndexes", value.into_value().into_node());
        self
    }

    /// Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    ///
    /// `OnDemandThroughput`; updated in place.
    pub fn on_demand_throughput(
        mut self,
        value: impl IntoValue<OnDemandThroughputProperty>,
    ) -> Self {
        self.0
            .put("OnDemandThroughput", value.into_value().into_node());
        self
    }

    /// The settings used to enable point in time recovery.
    ///
    /// `PointInTimeRecoverySpecification`; updated in place.
    pub fn point_in_time_recovery_specification(
        mut self,
        value: impl IntoValue<PointInTimeRecoverySpecificationProperty>,
    ) -> Self {
        self.0.put(
            "PointInTimeRecoverySpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`. For more information about the contents of a provisioned throughput structure, see [Amazon DynamoDB Table ProvisionedThroughput](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ProvisionedThroughput.html).
    ///
    /// If you set `BillingMode` as `PROVISIONED`, you must specify this property. If you set `BillingMode` as `PAY_PER_REQUEST`, you cannot specify this property.
    ///
    /// `ProvisionedThroughput`; updated in place.
    pub fn provisioned_throughput(
        mut self,
        value: impl IntoValue<ProvisionedThroughputProperty>,
    ) -> Self {
        self.0
            .put("ProvisionedThroughput", value.into_value().into_node());
        self
    }

    /// An AWS resource-based policy document in JSON format that will be attached to the table.
    ///
    /// When you attach a resource-based policy while creating a table, the policy application is *strongly consistent*.
    ///
    /// The maximum size supported for a resource-based policy document is 20 KB. DynamoDB counts whitespaces when calculating the size of a policy against this limit. For a full list of all considerations that apply for resource-based policies, see [Resource-based policy considerations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html).
    ///
    /// > You need to specify the `CreateTable` and `PutResourcePolicy` IAM actions for authorizing a user to create a table with a resource-based policy.
    ///
    /// `ResourcePolicy`; updated in place.
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicyProperty>) -> Self {
        self.0.put("ResourcePolicy", value.into_value().into_node());
        self
    }

    /// Specifies the settings to enable server-side encryption.
    ///
    /// `SSESpecification`; updated in place.
    pub fn sse_specification(mut self, value: impl IntoValue<SSESpecificationProperty>) -> Self {
        self.0
            .put("SSESpecification", value.into_value().into_node());
        self
    }

    /// The settings for the DynamoDB table stream, which captures changes to items stored in the table. Including this property in your AWS CloudFormation template automatically enables streaming.
    ///
    /// `StreamSpecification`; updated in place.
    pub fn stream_specification(
        mut self,
        value: impl IntoValue<StreamSpecificationProperty>,
    ) -> Self {
        self.0
            .put("StreamSpecification", value.into_value().into_node());
        self
    }

    /// The table class of the new table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`.
    ///
    /// `TableClass`; updated in place.
    pub fn table_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableClass", value.into_value().into_node());
        self
    }

    /// A name for the table. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the table name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `TableName`; an update replaces the resource.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies the Time to Live (TTL) settings for the table.
    ///
    /// > For detailed information about the limits in DynamoDB, see [Limits in Amazon DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the Amazon DynamoDB Developer Guide.
    ///
    /// `TimeToLiveSpecification`; updated in place.
    pub fn time_to_live_specification(
        mut self,
        value: impl IntoValue<TimeToLiveSpecificationProperty>,
    ) -> Self {
        self.0
            .put("TimeToLiveSpecification", value.into_value().into_node());
        self
    }

    /// The `VectorIndexes` property.
    ///
    /// `VectorIndexes`; updated in place.
    pub fn vector_indexes(mut self, value: impl IntoValue<List<VectorIndexProperty>>) -> Self {
        self.0.put("VectorIndexes", value.into_value().into_node());
        self
    }

    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    ///
    /// `WarmThroughput`; updated in place.
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughputProperty>) -> Self {
        self.0.put("WarmThroughput", value.into_value().into_node());
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

impl Construct for CfnTable {
    type Handle = CfnTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTableRef {
        CfnTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTable`] of a stack.
pub struct CfnTableRef(NodeRef);

impl Clone for CfnTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTableRef {}
impl AsNode for CfnTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTableRef {
    /// What `Ref` returns: its `TableName`, a [`dynamodb::TableName`](kinds::dynamodb::TableName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dynamodb::TableName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::dynamodb::TableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
    ///
    /// > You must specify the `StreamSpecification` property to use this attribute.
    ///
    /// `Fn::GetAtt` of `StreamArn`.
    #[inline]
    pub fn attr_stream_arn(&self) -> Value<kinds::dynamodb::TableStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamArn")))
    }
}

impl IntoValue<kinds::dynamodb::TableName> for &CfnTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dynamodb::TableName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::dynamodb::TableArn> for &CfnTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dynamodb::TableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::dynamodb::TableStreamArn> for &CfnTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dynamodb::TableStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamArn")))
    }
}

/// Represents an attribute for describing the schema for the table and indexes.
///
/// The property type `AttributeDefinition` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeDefinitionProperty(Object);

impl AttributeDefinitionProperty {
    /// `AttributeDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_name`: A name for the attribute.
    /// - `attribute_type`: The data type for the attribute, where.
    pub fn new(
        attribute_name: impl IntoValue<String>,
        attribute_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeName", attribute_name.into_value().into_node());
        object_.put("AttributeType", attribute_type.into_value().into_node());
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

impl Kind for AttributeDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeDefinitionProperty> for AttributeDefinitionProperty {}
impl From<AttributeDefinitionProperty> for Node {
    #[inline]
    fn from(value: AttributeDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeDefinitionProperty> for AttributeDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures contributor insights settings for a table or one of its indexes.
///
/// The property type `ContributorInsightsSpecification` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContributorInsightsSpecificationProperty(Object);

impl ContributorInsightsSpecificationProperty {
    /// `ContributorInsightsSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Specifies the CloudWatch Contributor Insights mode for a table. Valid values are `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events). This setting determines what type of contributor insights data is collected for the table.
    ///
    /// `Mode`; one of `ACCESSED_AND_THROTTLED_KEYS`, `THROTTLED_KEYS`.
    pub fn mode(mut self, value: impl IntoValue<super::Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
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

impl Kind for ContributorInsightsSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContributorInsightsSpecificationProperty>
    for ContributorInsightsSpecificationProperty
{
}
impl From<ContributorInsightsSpecificationProperty> for Node {
    #[inline]
    fn from(value: ContributorInsightsSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContributorInsightsSpecificationProperty>
    for ContributorInsightsSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<ContributorInsightsSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
///
/// The property type `Csv` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct CsvProperty(Object);

impl CsvProperty {
    /// `CsvProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The delimiter used for separating items in the CSV file being imported.
    ///
    /// `Delimiter`; an update replaces the resource.
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Delimiter", value.into_value().into_node());
        self
    }

    /// List of the headers used to specify a common header for all source CSV files being imported. If this field is specified then the first line of each CSV file is treated as data instead of the header. If this field is not specified the the first line of each CSV file is treated as the header.
    ///
    /// `HeaderList`; an update replaces the resource.
    pub fn header_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("HeaderList", value.into_value().into_node());
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

impl Kind for CsvProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CsvProperty> for CsvProperty {}
impl From<CsvProperty> for Node {
    #[inline]
    fn from(value: CsvProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CsvProperty> for CsvProperty {
    #[inline]
    fn into_value(self) -> Value<CsvProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the properties of a global secondary index.
///
/// The property type `GlobalSecondaryIndex` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlobalSecondaryIndexProperty(Object);

impl GlobalSecondaryIndexProperty {
    /// `GlobalSecondaryIndexProperty` with its required properties, in alphabetical order:
    ///
    /// - `index_name`: The name of the global secondary index.
    /// - `key_schema`: The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types.
    /// - `projection`: Represents attributes that are copied (projected) from the table into the global secondary index.
    pub fn new(
        index_name: impl IntoValue<String>,
        key_schema: impl IntoValue<List<KeySchemaProperty>>,
        projection: impl IntoValue<ProjectionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexName", index_name.into_value().into_node());
        object_.put("KeySchema", key_schema.into_value().into_node());
        object_.put("Projection", projection.into_value().into_node());
        Self(object_)
    }

    /// The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and define which events to monitor.
    ///
    /// `ContributorInsightsSpecification`.
    pub fn contributor_insights_specification(
        mut self,
        value: impl IntoValue<ContributorInsightsSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "ContributorInsightsSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum number of read and write units for the specified global secondary index. If you use this parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both. You must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode.
    ///
    /// `OnDemandThroughput`.
    pub fn on_demand_throughput(
        mut self,
        value: impl IntoValue<OnDemandThroughputProperty>,
    ) -> Self {
        self.0
            .put("OnDemandThroughput", value.into_value().into_node());
        self
    }

    /// Represents the provisioned throughput settings for the specified global secondary index. You must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode.
    ///
    /// For current minimum and maximum provisioned throughput values, see [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the *Amazon DynamoDB Developer Guide*.
    ///
    /// `ProvisionedThroughput`.
    pub fn provisioned_throughput(
        mut self,
        value: impl IntoValue<ProvisionedThroughputProperty>,
    ) -> Self {
        self.0
            .put("ProvisionedThroughput", value.into_value().into_node());
        self
    }

    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond`, `WriteUnitsPerSecond`, or both.
    ///
    /// `WarmThroughput`.
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughputProperty>) -> Self {
        self.0.put("WarmThroughput", value.into_value().into_node());
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

impl Kind for GlobalSecondaryIndexProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlobalSecondaryIndexProperty> for GlobalSecondaryIndexProperty {}
impl From<GlobalSecondaryIndexProperty> for Node {
    #[inline]
    fn from(value: GlobalSecondaryIndexProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlobalSecondaryIndexProperty> for GlobalSecondaryIndexProperty {
    #[inline]
    fn into_value(self) -> Value<GlobalSecondaryIndexProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the properties of data being imported from the S3 bucket source to the table.
///
/// The property type `ImportSourceSpecification` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImportSourceSpecificationProperty(Object);

impl ImportSourceSpecificationProperty {
    /// `ImportSourceSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_format`: The format of the source data.
    /// - `s3_bucket_source`: The S3 bucket that provides the source for the import.
    pub fn new(
        input_format: impl IntoValue<String>,
        s3_bucket_source: impl IntoValue<S3BucketSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputFormat", input_format.into_value().into_node());
        object_.put("S3BucketSource", s3_bucket_source.into_value().into_node());
        Self(object_)
    }

    /// Type of compression to be used on the input coming from the imported table.
    ///
    /// `InputCompressionType`; an update replaces the resource.
    pub fn input_compression_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputCompressionType", value.into_value().into_node());
        self
    }

    /// Additional properties that specify how the input is formatted,
    ///
    /// `InputFormatOptions`; an update replaces the resource.
    pub fn input_format_options(
        mut self,
        value: impl IntoValue<InputFormatOptionsProperty>,
    ) -> Self {
        self.0
            .put("InputFormatOptions", value.into_value().into_node());
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

impl Kind for ImportSourceSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImportSourceSpecificationProperty> for ImportSourceSpecificationProperty {}
impl From<ImportSourceSpecificationProperty> for Node {
    #[inline]
    fn from(value: ImportSourceSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImportSourceSpecificationProperty> for ImportSourceSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ImportSourceSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The format options for the data that was imported into the target table. There is one value, CsvOption.
///
/// The property type `InputFormatOptions` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputFormatOptionsProperty(Object);

impl InputFormatOptionsProperty {
    /// `InputFormatOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
    ///
    /// `Csv`; an update replaces the resource.
    pub fn csv(mut self, value: impl IntoValue<CsvProperty>) -> Self {
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

impl Kind for InputFormatOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputFormatOptionsProperty> for InputFormatOptionsProperty {}
impl From<InputFormatOptionsProperty> for Node {
    #[inline]
    fn from(value: InputFormatOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputFormatOptionsProperty> for InputFormatOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<InputFormatOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents *a single element* of a key schema. A key schema specifies the attributes that make up the primary key of a table, or the key attributes of an index.
///
/// A `KeySchemaElement` represents exactly one attribute of the primary key. For example, a simple primary key would be represented by one `KeySchemaElement` (for the partition key). A composite primary key would require one `KeySchemaElement` for the partition key, and another `KeySchemaElement` for the sort key.
///
/// A `KeySchemaElement` must be a scalar, top-level attribute (not a nested attribute). The data type must be one of String, Number, or Binary. The attribute cannot be nested within a List or a Map.
///
/// The property type `KeySchema` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeySchemaProperty(Object);

impl KeySchemaProperty {
    /// `KeySchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_name`: The name of a key attribute.
    /// - `key_type`: The role that this key attribute will assume.
    pub fn new(attribute_name: impl IntoValue<String>, key_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeName", attribute_name.into_value().into_node());
        object_.put("KeyType", key_type.into_value().into_node());
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

impl Kind for KeySchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeySchemaProperty> for KeySchemaProperty {}
impl From<KeySchemaProperty> for Node {
    #[inline]
    fn from(value: KeySchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeySchemaProperty> for KeySchemaProperty {
    #[inline]
    fn into_value(self) -> Value<KeySchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Kinesis Data Streams configuration for the specified table.
///
/// The property type `KinesisStreamSpecification` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamSpecificationProperty(Object);

impl KinesisStreamSpecificationProperty {
    /// `KinesisStreamSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `stream_arn`: The ARN for a specific Kinesis data stream.
    pub fn new(stream_arn: impl IntoValue<kinds::kinesis::StreamArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StreamArn", stream_arn.into_value().into_node());
        Self(object_)
    }

    /// The precision for the time and date that the stream was created.
    ///
    /// `ApproximateCreationDateTimePrecision`; one of `MICROSECOND`, `MILLISECOND`.
    pub fn approximate_creation_date_time_precision(
        mut self,
        value: impl IntoValue<super::ApproximateCreationDateTimePrecision>,
    ) -> Self {
        self.0.put(
            "ApproximateCreationDateTimePrecision",
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

impl Kind for KinesisStreamSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisStreamSpecificationProperty> for KinesisStreamSpecificationProperty {}
impl From<KinesisStreamSpecificationProperty> for Node {
    #[inline]
    fn from(value: KinesisStreamSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisStreamSpecificationProperty> for KinesisStreamSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisStreamSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the properties of a local secondary index. A local secondary index can only be created when its parent table is created.
///
/// The property type `LocalSecondaryIndex` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocalSecondaryIndexProperty(Object);

impl LocalSecondaryIndexProperty {
    /// `LocalSecondaryIndexProperty` with its required properties, in alphabetical order:
    ///
    /// - `index_name`: The name of the local secondary index.
    /// - `key_schema`: The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types.
    /// - `projection`: Represents attributes that are copied (projected) from the table into the local secondary index.
    pub fn new(
        index_name: impl IntoValue<String>,
        key_schema: impl IntoValue<List<KeySchemaProperty>>,
        projection: impl IntoValue<ProjectionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexName", index_name.into_value().into_node());
        object_.put("KeySchema", key_schema.into_value().into_node());
        object_.put("Projection", projection.into_value().into_node());
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

impl Kind for LocalSecondaryIndexProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocalSecondaryIndexProperty> for LocalSecondaryIndexProperty {}
impl From<LocalSecondaryIndexProperty> for Node {
    #[inline]
    fn from(value: LocalSecondaryIndexProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocalSecondaryIndexProperty> for LocalSecondaryIndexProperty {
    #[inline]
    fn into_value(self) -> Value<LocalSecondaryIndexProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
///
/// The property type `OnDemandThroughput` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnDemandThroughputProperty(Object);

impl OnDemandThroughputProperty {
    /// `OnDemandThroughputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum number of read request units for the specified table.
    ///
    /// To specify a maximum `OnDemandThroughput` on your table, set the value of `MaxReadRequestUnits` as greater than or equal to 1. To remove the maximum `OnDemandThroughput` that is currently set on your table, set the value of `MaxReadRequestUnits` to -1.
    ///
    /// `MaxReadRequestUnits`.
    pub fn max_read_request_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxReadRequestUnits", value.into_value().into_node());
        self
    }

    /// Maximum number of write request units for the specified table.
    ///
    /// To specify a maximum `OnDemandThroughput` on your table, set the value of `MaxWriteRequestUnits` as greater than or equal to 1. To remove the maximum `OnDemandThroughput` that is currently set on your table, set the value of `MaxWriteRequestUnits` to -1.
    ///
    /// `MaxWriteRequestUnits`.
    pub fn max_write_request_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxWriteRequestUnits", value.into_value().into_node());
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

impl Kind for OnDemandThroughputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnDemandThroughputProperty> for OnDemandThroughputProperty {}
impl From<OnDemandThroughputProperty> for Node {
    #[inline]
    fn from(value: OnDemandThroughputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnDemandThroughputProperty> for OnDemandThroughputProperty {
    #[inline]
    fn into_value(self) -> Value<OnDemandThroughputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings used to enable point in time recovery.
///
/// The property type `PointInTimeRecoverySpecification` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct PointInTimeRecoverySpecificationProperty(Object);

impl PointInTimeRecoverySpecificationProperty {
    /// `PointInTimeRecoverySpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
    ///
    /// `PointInTimeRecoveryEnabled`.
    pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PointInTimeRecoveryEnabled", value.into_value().into_node());
        self
    }

    /// The number of preceding days for which continuous backups are taken and maintained. Your table data is only recoverable to any point-in-time from within the configured recovery period. This parameter is optional. If no value is provided, the value will default to 35.
    ///
    /// `RecoveryPeriodInDays`.
    pub fn recovery_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RecoveryPeriodInDays", value.into_value().into_node());
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

impl Kind for PointInTimeRecoverySpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PointInTimeRecoverySpecificationProperty>
    for PointInTimeRecoverySpecificationProperty
{
}
impl From<PointInTimeRecoverySpecificationProperty> for Node {
    #[inline]
    fn from(value: PointInTimeRecoverySpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PointInTimeRecoverySpecificationProperty>
    for PointInTimeRecoverySpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<PointInTimeRecoverySpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
///
/// The property type `Projection` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProjectionProperty(Object);

impl ProjectionProperty {
    /// `ProjectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents the non-key attribute names which will be projected into the index.
    ///
    /// For global and local secondary indexes, the total count of `NonKeyAttributes` summed across all of the secondary indexes, must not exceed 100. If you project the same attribute into two different indexes, this counts as two distinct attributes when determining the total. This limit only applies when you specify the ProjectionType of `INCLUDE`. You still can specify the ProjectionType of `ALL` to project all attributes from the source table, even if the table has more than 100 attributes.
    ///
    /// `NonKeyAttributes`.
    pub fn non_key_attributes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NonKeyAttributes", value.into_value().into_node());
        self
    }

    /// The set of attributes that are projected into the index:
    ///
    /// - `KEYS_ONLY` - Only the index and primary keys are projected into the index.
    /// - `INCLUDE` - In addition to the attributes described in `KEYS_ONLY`, the secondary index will include other non-key attributes that you specify.
    /// - `ALL` - All of the table attributes are projected into the index.
    ///
    /// When using the DynamoDB console, `ALL` is selected by default.
    ///
    /// `ProjectionType`.
    pub fn projection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProjectionType", value.into_value().into_node());
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

impl Kind for ProjectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProjectionProperty> for ProjectionProperty {}
impl From<ProjectionProperty> for Node {
    #[inline]
    fn from(value: ProjectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProjectionProperty> for ProjectionProperty {
    #[inline]
    fn into_value(self) -> Value<ProjectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`. For more information about the contents of a provisioned throughput structure, see [Amazon DynamoDB Table ProvisionedThroughput](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ProvisionedThroughput.html).
///
/// The property type `ProvisionedThroughput` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedThroughputProperty(Object);

impl ProvisionedThroughputProperty {
    /// `ProvisionedThroughputProperty` with its required properties, in alphabetical order:
    ///
    /// - `read_capacity_units`: The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    /// - `write_capacity_units`: The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
    pub fn new(
        read_capacity_units: impl IntoValue<i64>,
        write_capacity_units: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReadCapacityUnits",
            read_capacity_units.into_value().into_node(),
        );
        object_.put(
            "WriteCapacityUnits",
            write_capacity_units.into_value().into_node(),
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

impl Kind for ProvisionedThroughputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedThroughputProperty> for ProvisionedThroughputProperty {}
impl From<ProvisionedThroughputProperty> for Node {
    #[inline]
    fn from(value: ProvisionedThroughputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedThroughputProperty> for ProvisionedThroughputProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionedThroughputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource.
///
/// In a CloudFormation template, you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB. For more information about resource-based policies, see [Using resource-based policies for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html) and [Resource-based policy examples](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-examples.html).
///
/// While defining resource-based policies in your CloudFormation templates, the following considerations apply:
///
/// - The maximum size supported for a resource-based policy document in JSON format is 20 KB. DynamoDB counts whitespaces when calculating the size of a policy against this limit.
/// - Resource-based policies don't support [drift detection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html#). If you update a policy outside of the CloudFormation stack template, you'll need to update the CloudFormation stack with the changes.
/// - Resource-based policies don't support out-of-band changes. If you add, update, or delete a policy outside of the CloudFormation template, the change won't be overwritten if there are no changes to the policy within the template.
///
/// For example, say that your template contains a resource-based policy, which you later update outside of the template. If you don't make any changes to the policy in the template, the updated policy in DynamoDB won’t be synced with the policy in the template.
///
/// Conversely, say that your template doesn’t contain a resource-based policy, but you add a policy outside of the template. This policy won’t be removed from DynamoDB as long as you don’t add it to the template. When you add a policy to the template and update the stack, the existing policy in DynamoDB will be updated to match the one defined in the template.
///
/// For a full list of all considerations, see [Resource-based policy considerations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html).
///
/// The property type `ResourcePolicy` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePolicyProperty(Object);

impl ResourcePolicyProperty {
    /// `ResourcePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: A resource-based policy document that contains permissions to add to the specified DynamoDB table, index, or both.
    pub fn new(policy_document: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
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

impl Kind for ResourcePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePolicyProperty> for ResourcePolicyProperty {}
impl From<ResourcePolicyProperty> for Node {
    #[inline]
    fn from(value: ResourcePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePolicyProperty> for ResourcePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 bucket that is being imported from.
///
/// The property type `S3BucketSource` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3BucketSourceProperty(Object);

impl S3BucketSourceProperty {
    /// `S3BucketSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The S3 bucket that is being imported from.
    pub fn new(s3_bucket: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        Self(object_)
    }

    /// The account number of the S3 bucket that is being imported from. If the bucket is owned by the requester this is optional.
    ///
    /// `S3BucketOwner`; an update replaces the resource.
    pub fn s3_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BucketOwner", value.into_value().into_node());
        self
    }

    /// The key prefix shared by all S3 Objects that are being imported.
    ///
    /// `S3KeyPrefix`; an update replaces the resource.
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3KeyPrefix", value.into_value().into_node());
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

impl Kind for S3BucketSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3BucketSourceProperty> for S3BucketSourceProperty {}
impl From<S3BucketSourceProperty> for Node {
    #[inline]
    fn from(value: S3BucketSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3BucketSourceProperty> for S3BucketSourceProperty {
    #[inline]
    fn into_value(self) -> Value<S3BucketSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the settings used to enable server-side encryption.
///
/// The property type `SSESpecification` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct SSESpecificationProperty(Object);

impl SSESpecificationProperty {
    /// `SSESpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `sse_enabled`: Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key.
    pub fn new(sse_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SSEEnabled", sse_enabled.into_value().into_node());
        Self(object_)
    }

    /// The AWS key that should be used for the AWS encryption. To specify a key, use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is different from the default DynamoDB key `alias/aws/dynamodb`.
    ///
    /// `KMSMasterKeyId`.
    pub fn kms_master_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KMSMasterKeyId", value.into_value().into_node());
        self
    }

    /// Server-side encryption type. The only supported value is:
    ///
    /// - `KMS` - Server-side encryption that uses AWS Key Management Service. The key is stored in your account and is managed by AWS ( AWS charges apply).
    ///
    /// `SSEType`.
    pub fn sse_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SSEType", value.into_value().into_node());
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

impl Kind for SSESpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SSESpecificationProperty> for SSESpecificationProperty {}
impl From<SSESpecificationProperty> for Node {
    #[inline]
    fn from(value: SSESpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SSESpecificationProperty> for SSESpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SSESpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SearchSchemaElement` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct SearchSchemaElementProperty(Object);

impl SearchSchemaElementProperty {
    /// `SearchSchemaElementProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_name`
    /// - `search_schema_element_type`
    pub fn new(
        attribute_name: impl IntoValue<String>,
        search_schema_element_type: impl IntoValue<super::SearchSchemaElementType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeName", attribute_name.into_value().into_node());
        object_.put(
            "SearchSchemaElementType",
            search_schema_element_type.into_value().into_node(),
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

impl Kind for SearchSchemaElementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SearchSchemaElementProperty> for SearchSchemaElementProperty {}
impl From<SearchSchemaElementProperty> for Node {
    #[inline]
    fn from(value: SearchSchemaElementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SearchSchemaElementProperty> for SearchSchemaElementProperty {
    #[inline]
    fn into_value(self) -> Value<SearchSchemaElementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the DynamoDB Streams configuration for a table in DynamoDB.
///
/// The property type `StreamSpecification` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamSpecificationProperty(Object);

impl StreamSpecificationProperty {
    /// `StreamSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `stream_view_type`: When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table.
    pub fn new(stream_view_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StreamViewType", stream_view_type.into_value().into_node());
        Self(object_)
    }

    /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table's streams. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource.
    ///
    /// > When you remove the `StreamSpecification` property from the template, DynamoDB disables the stream but retains any attached resource policy until the stream is deleted after 24 hours. When you modify the `StreamViewType` property, DynamoDB creates a new stream and retains the old stream's resource policy. The old stream and its resource policy are deleted after the 24-hour retention period.
    ///
    /// In a CloudFormation template, you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB. For more information about resource-based policies, see [Using resource-based policies for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html) and [Resource-based policy examples](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-examples.html).
    ///
    /// `ResourcePolicy`.
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicyProperty>) -> Self {
        self.0.put("ResourcePolicy", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`.
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

impl Kind for StreamSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamSpecificationProperty> for StreamSpecificationProperty {}
impl From<StreamSpecificationProperty> for Node {
    #[inline]
    fn from(value: StreamSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamSpecificationProperty> for StreamSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<StreamSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.
///
/// The property type `TimeToLiveSpecification` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeToLiveSpecificationProperty(Object);

impl TimeToLiveSpecificationProperty {
    /// `TimeToLiveSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The name of the TTL attribute used to store the expiration time for items in the table.
    ///
    /// > - The `AttributeName` property is required when enabling the TTL, or when TTL is already enabled.
    /// > - To update this property, you must first disable TTL and then enable TTL with the new attribute name.
    ///
    /// `AttributeName`.
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttributeName", value.into_value().into_node());
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

impl Kind for TimeToLiveSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeToLiveSpecificationProperty> for TimeToLiveSpecificationProperty {}
impl From<TimeToLiveSpecificationProperty> for Node {
    #[inline]
    fn from(value: TimeToLiveSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeToLiveSpecificationProperty> for TimeToLiveSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<TimeToLiveSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VectorAttribute` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorAttributeProperty(Object);

impl VectorAttributeProperty {
    /// `VectorAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_name`
    pub fn new(attribute_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeName", attribute_name.into_value().into_node());
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

impl Kind for VectorAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorAttributeProperty> for VectorAttributeProperty {}
impl From<VectorAttributeProperty> for Node {
    #[inline]
    fn from(value: VectorAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorAttributeProperty> for VectorAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<VectorAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VectorIndex` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorIndexProperty(Object);

impl VectorIndexProperty {
    /// `VectorIndexProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimensions`
    /// - `distance_function`
    /// - `index_name`
    /// - `projection`: Represents attributes that are copied (projected) from the table into an index.
    /// - `vector_attribute`
    pub fn new(
        dimensions: impl IntoValue<i64>,
        distance_function: impl IntoValue<super::DistanceFunction>,
        index_name: impl IntoValue<String>,
        projection: impl IntoValue<ProjectionProperty>,
        vector_attribute: impl IntoValue<VectorAttributeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Dimensions", dimensions.into_value().into_node());
        object_.put(
            "DistanceFunction",
            distance_function.into_value().into_node(),
        );
        object_.put("IndexName", index_name.into_value().into_node());
        object_.put("Projection", projection.into_value().into_node());
        object_.put("VectorAttribute", vector_attribute.into_value().into_node());
        Self(object_)
    }

    /// The `SearchSchema` property.
    ///
    /// `SearchSchema`.
    pub fn search_schema(
        mut self,
        value: impl IntoValue<List<SearchSchemaElementProperty>>,
    ) -> Self {
        self.0.put("SearchSchema", value.into_value().into_node());
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

impl Kind for VectorIndexProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorIndexProperty> for VectorIndexProperty {}
impl From<VectorIndexProperty> for Node {
    #[inline]
    fn from(value: VectorIndexProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorIndexProperty> for VectorIndexProperty {
    #[inline]
    fn into_value(self) -> Value<VectorIndexProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support. The settings can be modified using the `UpdateTable` operation to meet the throughput requirements of an upcoming peak event.
///
/// The property type `WarmThroughput` of `AWS::DynamoDB::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct WarmThroughputProperty(Object);

impl WarmThroughputProperty {
    /// `WarmThroughputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents the number of read operations your base table can instantaneously support.
    ///
    /// `ReadUnitsPerSecond`.
    pub fn read_units_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReadUnitsPerSecond", value.into_value().into_node());
        self
    }

    /// Represents the number of write operations your base table can instantaneously support.
    ///
    /// `WriteUnitsPerSecond`.
    pub fn write_units_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WriteUnitsPerSecond", value.into_value().into_node());
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

impl Kind for WarmThroughputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WarmThroughputProperty> for WarmThroughputProperty {}
impl From<WarmThroughputProperty> for Node {
    #[inline]
    fn from(value: WarmThroughputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WarmThroughputProperty> for WarmThroughputProperty {
    #[inline]
    fn into_value(self) -> Value<WarmThroughputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a list or free JSON.
pub enum KeySchemaForms {}
impl Kind for KeySchemaForms {}
#[diagnostic::do_not_recommend]
impl Accepts<KeySchemaForms> for KeySchemaForms {}
#[diagnostic::do_not_recommend]
impl Accepts<List<KeySchemaProperty>> for KeySchemaForms {}
#[diagnostic::do_not_recommend]
impl<T: IntoValue<KeySchemaProperty>, const N: usize> IntoValue<KeySchemaForms> for [T; N] {
    #[inline]
    fn into_value(self) -> Value<KeySchemaForms> {
        Value::from_node(IntoValue::<List<KeySchemaProperty>>::into_value(self).into_node())
    }
}
#[diagnostic::do_not_recommend]
impl<T: IntoValue<KeySchemaProperty>> IntoValue<KeySchemaForms> for Vec<T> {
    #[inline]
    fn into_value(self) -> Value<KeySchemaForms> {
        Value::from_node(IntoValue::<List<KeySchemaProperty>>::into_value(self).into_node())
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<Json> for KeySchemaForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeySchemaForms> for Node {
    #[inline]
    fn into_value(self) -> Value<KeySchemaForms> {
        Value::from_node(self)
    }
}
