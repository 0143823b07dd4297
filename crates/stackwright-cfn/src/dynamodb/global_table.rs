// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DynamoDB::GlobalTable` and its property types.

use crate::l1::*;

/// The `AWS::DynamoDB::GlobalTable` resource enables you to create and manage a Version 2019.11.21 global table. This resource cannot be used to create or manage a Version 2017.11.29 global table. For more information, see [Global tables](https://docs.aws.amazon.com//amazondynamodb/latest/developerguide/GlobalTables.html).
///
/// > You cannot convert a resource of type `AWS::DynamoDB::Table` into a resource of type `AWS::DynamoDB::GlobalTable` by changing its type in your template. *Doing so might result in the deletion of your DynamoDB table.*
/// >
/// > You can instead use the GlobalTable resource to create a new table in a single Region. This will be billed the same as a single Region table. If you later update the stack to add other Regions then Global Tables pricing will apply.
///
/// You should be aware of the following behaviors when working with DynamoDB global tables.
///
/// - The IAM Principal executing the stack operation must have the permissions listed below in all regions where you plan to have a global table replica. The IAM Principal's permissions should not have restrictions based on IP source address. Some global tables operations (for example, adding a replica) are asynchronous, and require that the IAM Principal is valid until they complete. You should not delete the Principal (user or IAM role) until CloudFormation has finished updating your stack.
///
/// - `application-autoscaling:DeleteScalingPolicy`
/// - `application-autoscaling:DeleteScheduledAction`
/// - `application-autoscaling:DeregisterScalableTarget`
/// - `application-autoscaling:DescribeScalableTargets`
/// - `application-autoscaling:DescribeScalingPolicies`
/// - `application-autoscaling:PutScalingPolicy`
/// - `application-autoscaling:PutScheduledAction`
/// - `application-autoscaling:RegisterScalableTarget`
/// - `dynamodb:BatchWriteItem`
/// - `dynamodb:CreateGlobalTableWitness`
/// - `dynamodb:CreateTable`
/// - `dynamodb:CreateTableReplica`
/// - `dynamodb:DeleteGlobalTableWitness`
/// - `dynamodb:DeleteItem`
/// - `dynamodb:DeleteTable`
/// - `dynamodb:DeleteTableReplica`
/// - `dynamodb:DescribeContinuousBackups`
/// - `dynamodb:DescribeContributorInsights`
/// - `dynamodb:DescribeTable`
/// - `dynamodb:DescribeTableReplicaAutoScaling`
/// - `dynamodb:DescribeTimeToLive`
/// - `dynamodb:DisableKinesisStreamingDestination`
/// - `dynamodb:EnableKinesisStreamingDestination`
/// - `dynamodb:GetItem`
/// - `dynamodb:ListTables`
/// - `dynamodb:ListTagsOfResource`
/// - `dynamodb:PutItem`
/// - `dynamodb:Query`
/// - `dynamodb:Scan`
/// - `dynamodb:TagResource`
/// - `dynamodb:UntagResource`
/// - `dynamodb:UpdateContinuousBackups`
/// - `dynamodb:UpdateContributorInsights`
/// - `dynamodb:UpdateItem`
/// - `dynamodb:UpdateTable`
/// - `dynamodb:UpdateTableReplicaAutoScaling`
/// - `dynamodb:UpdateTimeToLive`
/// - `iam:CreateServiceLinkedRole`
/// - `kms:CreateGrant`
/// - `kms:DescribeKey`
/// - When using provisioned billing mode, CloudFormation will create an auto scaling policy on each of your replicas to control their write capacities. You must configure this policy using the `WriteProvisionedThroughputSettings` property. CloudFormation will ensure that all replicas have the same write capacity auto scaling property. You cannot directly specify a value for write capacity for a global table.
/// - If your table uses provisioned capacity, you must configure auto scaling directly in the `AWS::DynamoDB::GlobalTable` resource. You should not configure additional auto scaling policies on any of the table replicas or global secondary indexes, either via API or via `AWS::ApplicationAutoScaling::ScalableTarget` or `AWS::ApplicationAutoScaling::ScalingPolicy`. Doing so might result in unexpected behavior and is unsupported.
/// - In AWS CloudFormation, each global table is controlled by a single stack, in a single region, regardless of the number of replicas. When you deploy your template, CloudFormation will create/update all replicas as part of a single stack operation. You should not deploy the same `AWS::DynamoDB::GlobalTable` resource in multiple regions. Doing so will result in errors, and is unsupported. If you deploy your application template in multiple regions, you can use conditions to only create the resource in a single region. Alternatively, you can choose to define your `AWS::DynamoDB::GlobalTable` resources in a stack separate from your application stack, and make sure it is only deployed to a single region.
///
/// `AWS::DynamoDB::GlobalTable`; `Ref` returns its `TableName`, a [`dynamodb::TableName`](kinds::dynamodb::TableName).
/// Changing one of these replaces it: `KeySchema`, `LocalSecondaryIndexes`, `TableName`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGlobalTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DynamoDB::GlobalTable",
    tags: None,
    rules: include_str!("global_table.rules"),
};

impl CfnGlobalTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DynamoDB::GlobalTable";

    /// `CfnGlobalTable` with its required properties, in alphabetical order:
    ///
    /// - `replicas`: Specifies the list of replicas for your global table.
    pub fn new(replicas: impl IntoValue<List<ReplicaSpecificationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Replicas", replicas.into_value().into_node());
        Self(object_)
    }

    /// A list of attributes that describe the key schema for the global table and indexes.
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

    /// Specifies how you are charged for read and write throughput and how you manage capacity. Valid values are:
    ///
    /// - `PAY_PER_REQUEST`
    /// - `PROVISIONED`
    ///
    /// All replicas in your global table will have the same billing mode. If you use `PROVISIONED` billing mode, you must provide an auto scaling configuration via the `WriteProvisionedThroughputSettings` property. The default value of this property is `PROVISIONED`.
    ///
    /// `BillingMode`; updated in place.
    pub fn billing_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingMode", value.into_value().into_node());
        self
    }

    /// Global secondary indexes to be created on the global table. You can create up to 20 global secondary indexes. Each replica in your global table will have the same global secondary index settings. You can only create or delete one global secondary index in a single stack operation.
    ///
    /// Since the backfilling of an index could take a long time, CloudFormation does not wait for the index to become active. If a stack operation rolls back, CloudFormation might not delete an index that has been added. In that case, you will need to delete the index manually.
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

    /// The `GlobalTableSourceArn` property.
    ///
    /// `GlobalTableSourceArn`; an update may replace the resource.
    pub fn global_table_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GlobalTableSourceArn", value.into_value().into_node());
        self
    }

    /// The list of witnesses of the MRSC global table. Only one witness Region can be configured per MRSC global table.
    ///
    /// `GlobalTableWitnesses`; updated in place.
    pub fn global_table_witnesses(
        mut self,
        value: impl IntoValue<List<GlobalTableWitnessProperty>>,
    ) -> Self {
        self.0
            .put("GlobalTableWitnesses", value.into_value().into_node());
        self
    }

    /// Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property must also be defined in the `AttributeDefinitions` property.
    ///
    /// `KeySchema`; an update replaces the resource.
    pub fn key_schema(mut self, value: impl IntoValue<List<KeySchemaProperty>>) -> Self {
        self.0.put("KeySchema", value.into_value().into_node());
        self
    }

    /// Local secondary indexes to be created on the table. You can create up to five local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes. Each replica in your global table will have the same local secondary index settings.
    ///
    /// `LocalSecondaryIndexes`; an update replaces the resource.
    pub fn local_secondary_indexes(
        mut self,
        value: impl IntoValue<List<LocalSecondaryIndexProperty>>,
    ) -> Self {
        self.0
            .put("LocalSecondaryIndexes", value.into_value().into_node());
        self
    }

    /// Specifies the consistency mode for a new global table.
    ///
    /// You can specify one of the following consistency modes:
    ///
    /// - `EVENTUAL`: Configures a new global table for multi-Region eventual consistency (MREC).
    /// - `STRONG`: Configures a new global table for multi-Region strong consistency (MRSC).
    ///
    /// If you don't specify this field, the global table consistency mode defaults to `EVENTUAL`. For more information about global tables consistency modes, see [Consistency modes](https://docs.aws.amazon.com/V2globaltables_HowItWorks.html#V2globaltables_HowItWorks.consistency-modes) in DynamoDB developer guide.
    ///
    /// `MultiRegionConsistency`; one of `EVENTUAL`, `STRONG`; updated in place.
    pub fn multi_region_consistency(
        mut self,
        value: impl IntoValue<MultiRegionConsistency>,
    ) -> Self {
        self.0
            .put("MultiRegionConsistency", value.into_value().into_node());
        self
    }

    /// The `ReadOnDemandThroughputSettings` property.
    ///
    /// `ReadOnDemandThroughputSettings`; updated in place.
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<ReadOnDemandThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadOnDemandThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ReadProvisionedThroughputSettings` property.
    ///
    /// `ReadProvisionedThroughputSettings`; updated in place.
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<GlobalReadProvisionedThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadProvisionedThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the settings to enable server-side encryption. These settings will be applied to all replicas. If you plan to use customer-managed KMS keys, you must provide a key for each replica using the `ReplicaSpecification.ReplicaSSESpecification` property.
    ///
    /// `SSESpecification`; updated in place.
    pub fn sse_specification(mut self, value: impl IntoValue<SSESpecificationProperty>) -> Self {
        self.0
            .put("SSESpecification", value.into_value().into_node());
        self
    }

    /// Specifies the streams settings on your global table. You must provide a value for this property if your global table contains more than one replica. You can only change the streams settings if your global table has only one replica. For Multi-Region Strong Consistency (MRSC), you do not need to provide a value for this property and can change the settings at any time.
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

    /// A name for the global table. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID as the table name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `TableName`; an update replaces the resource.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
        self
    }

    /// Specifies the time to live (TTL) settings for the table. This setting will be applied to all replicas.
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

    /// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support. The settings can be modified using the `UpdateTable` operation to meet the throughput requirements of an upcoming peak event.
    ///
    /// `WarmThroughput`; updated in place.
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughputProperty>) -> Self {
        self.0.put("WarmThroughput", value.into_value().into_node());
        self
    }

    /// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    ///
    /// `WriteOnDemandThroughputSettings`; updated in place.
    pub fn write_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<WriteOnDemandThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "WriteOnDemandThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED`.
    ///
    /// `WriteProvisionedThroughputSettings`; updated in place.
    pub fn write_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<WriteProvisionedThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "WriteProvisionedThroughputSettings",
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

impl Construct for CfnGlobalTable {
    type Handle = CfnGlobalTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGlobalTableRef {
        CfnGlobalTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGlobalTable`] of a stack.
pub struct CfnGlobalTableRef(NodeRef);

impl Clone for CfnGlobalTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGlobalTableRef {}
impl AsNode for CfnGlobalTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGlobalTableRef {
    /// What `Ref` returns: its `TableName`, a [`dynamodb::TableName`](kinds::dynamodb::TableName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dynamodb::TableName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`. The ARN returned is that of the replica in the region the stack is deployed to.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::dynamodb::GlobalTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`. The `StreamArn` returned is that of the replica in the region the stack is deployed to.
    ///
    /// > You must specify the `StreamSpecification` property to use this attribute.
    ///
    /// `Fn::GetAtt` of `StreamArn`.
    #[inline]
    pub fn attr_stream_arn(&self) -> Value<kinds::dynamodb::GlobalTableStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamArn")))
    }

    /// Unique identifier for the table, such as `a123b456-01ab-23cd-123a-111222aaabbb`. The `TableId` returned is that of the replica in the region the stack is deployed to.
    ///
    /// `Fn::GetAtt` of `TableId`.
    #[inline]
    pub fn attr_table_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TableId")))
    }
}

impl IntoValue<kinds::dynamodb::TableName> for &CfnGlobalTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dynamodb::TableName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::dynamodb::GlobalTableArn> for &CfnGlobalTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dynamodb::GlobalTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::dynamodb::GlobalTableStreamArn> for &CfnGlobalTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dynamodb::GlobalTableStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamArn")))
    }
}

/// Represents an attribute for describing the schema for the table and indexes.
///
/// The property type `AttributeDefinition` of `AWS::DynamoDB::GlobalTable`.
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

/// Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write capacity.
///
/// The property type `CapacityAutoScalingSettings` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityAutoScalingSettingsProperty(Object);

impl CapacityAutoScalingSettingsProperty {
    /// `CapacityAutoScalingSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_capacity`: The maximum provisioned capacity units for the global table.
    /// - `min_capacity`: The minimum provisioned capacity units for the global table.
    /// - `target_tracking_scaling_policy_configuration`: Defines a target tracking scaling policy.
    pub fn new(
        max_capacity: impl IntoValue<i64>,
        min_capacity: impl IntoValue<i64>,
        target_tracking_scaling_policy_configuration: impl IntoValue<
            TargetTrackingScalingPolicyConfigurationProperty,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxCapacity", max_capacity.into_value().into_node());
        object_.put("MinCapacity", min_capacity.into_value().into_node());
        object_.put(
            "TargetTrackingScalingPolicyConfiguration",
            target_tracking_scaling_policy_configuration
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// When switching billing mode from `PAY_PER_REQUEST` to `PROVISIONED`, DynamoDB requires you to specify read and write capacity unit values for the table and for each global secondary index. These values will be applied to all replicas. The table will use these provisioned values until CloudFormation creates the autoscaling policies you configured in your template. CloudFormation cannot determine what capacity the table and its global secondary indexes will require in this time period, since they are application-dependent.
    ///
    /// If you want to switch a table's billing mode from `PAY_PER_REQUEST` to `PROVISIONED`, you must specify a value for this property for each autoscaled resource. If you specify different values for the same resource in different regions, CloudFormation will use the highest value found in either the `SeedCapacity` or `ReadCapacityUnits` properties. For example, if your global secondary index `myGSI` has a `SeedCapacity` of 10 in us-east-1 and a fixed `ReadCapacityUnits` of 20 in eu-west-1, CloudFormation will initially set the read capacity for `myGSI` to 20. Note that if you disable `ScaleIn` for `myGSI` in us-east-1, its read capacity units might not be set back to 10.
    ///
    /// You must also specify a value for `SeedCapacity` when you plan to switch a table's billing mode from `PROVISIONED` to `PAY_PER_REQUEST`, because CloudFormation might need to roll back the operation (reverting the billing mode to `PROVISIONED`) and this cannot succeed without specifying a value for `SeedCapacity`.
    ///
    /// `SeedCapacity`.
    pub fn seed_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SeedCapacity", value.into_value().into_node());
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

impl Kind for CapacityAutoScalingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityAutoScalingSettingsProperty> for CapacityAutoScalingSettingsProperty {}
impl From<CapacityAutoScalingSettingsProperty> for Node {
    #[inline]
    fn from(value: CapacityAutoScalingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityAutoScalingSettingsProperty> for CapacityAutoScalingSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityAutoScalingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures contributor insights settings for a replica or one of its indexes.
///
/// The property type `ContributorInsightsSpecification` of `AWS::DynamoDB::GlobalTable`.
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

    /// Specifies the CloudWatch Contributor Insights mode for a global table. Valid values are `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events). This setting determines what type of contributor insights data is collected for the global table.
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

/// The property type `GlobalReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlobalReadProvisionedThroughputSettingsProperty(Object);

impl GlobalReadProvisionedThroughputSettingsProperty {
    /// `GlobalReadProvisionedThroughputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ReadCapacityUnits` property.
    ///
    /// `ReadCapacityUnits`.
    pub fn read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReadCapacityUnits", value.into_value().into_node());
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

impl Kind for GlobalReadProvisionedThroughputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlobalReadProvisionedThroughputSettingsProperty>
    for GlobalReadProvisionedThroughputSettingsProperty
{
}
impl From<GlobalReadProvisionedThroughputSettingsProperty> for Node {
    #[inline]
    fn from(value: GlobalReadProvisionedThroughputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlobalReadProvisionedThroughputSettingsProperty>
    for GlobalReadProvisionedThroughputSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<GlobalReadProvisionedThroughputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to specify a global secondary index for the global table. The index will be defined on all replicas.
///
/// The property type `GlobalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
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

    /// The `ReadOnDemandThroughputSettings` property.
    ///
    /// `ReadOnDemandThroughputSettings`.
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<ReadOnDemandThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadOnDemandThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ReadProvisionedThroughputSettings` property.
    ///
    /// `ReadProvisionedThroughputSettings`.
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<GlobalReadProvisionedThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadProvisionedThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond`, `WriteUnitsPerSecond`, or both.
    ///
    /// `WarmThroughput`.
    pub fn warm_throughput(mut self, value: impl IntoValue<WarmThroughputProperty>) -> Self {
        self.0.put("WarmThroughput", value.into_value().into_node());
        self
    }

    /// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    ///
    /// `WriteOnDemandThroughputSettings`.
    pub fn write_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<WriteOnDemandThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "WriteOnDemandThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Defines write capacity settings for the global secondary index. You must specify a value for this property if the table's `BillingMode` is `PROVISIONED`. All replicas will have the same write capacity settings for this global secondary index.
    ///
    /// `WriteProvisionedThroughputSettings`.
    pub fn write_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<WriteProvisionedThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "WriteProvisionedThroughputSettings",
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

/// The witness Region for the MRSC global table. A MRSC global table can be configured with either three replicas, or with two replicas and one witness.
///
/// The witness must be in a different Region than the replicas and within the same Region set:
///
/// - US Region set: US East (N. Virginia), US East (Ohio), US West (Oregon)
/// - EU Region set: Europe (Ireland), Europe (London), Europe (Paris), Europe (Frankfurt)
/// - AP Region set: Asia Pacific (Tokyo), Asia Pacific (Seoul), Asia Pacific (Osaka)
///
/// The property type `GlobalTableWitness` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlobalTableWitnessProperty(Object);

impl GlobalTableWitnessProperty {
    /// `GlobalTableWitnessProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the AWS Region that serves as a witness for the MRSC global table.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for GlobalTableWitnessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlobalTableWitnessProperty> for GlobalTableWitnessProperty {}
impl From<GlobalTableWitnessProperty> for Node {
    #[inline]
    fn from(value: GlobalTableWitnessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlobalTableWitnessProperty> for GlobalTableWitnessProperty {
    #[inline]
    fn into_value(self) -> Value<GlobalTableWitnessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents *a single element* of a key schema. A key schema specifies the attributes that make up the primary key of a table, or the key attributes of an index.
///
/// A `KeySchemaElement` represents exactly one attribute of the primary key. For example, a simple primary key would be represented by one `KeySchemaElement` (for the partition key). A composite primary key would require one `KeySchemaElement` for the partition key, and another `KeySchemaElement` for the sort key.
///
/// A `KeySchemaElement` must be a scalar, top-level attribute (not a nested attribute). The data type must be one of String, Number, or Binary. The attribute cannot be nested within a List or a Map.
///
/// The property type `KeySchema` of `AWS::DynamoDB::GlobalTable`.
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

/// The Kinesis Data Streams configuration for the specified global table replica.
///
/// The property type `KinesisStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamSpecificationProperty(Object);

impl KinesisStreamSpecificationProperty {
    /// `KinesisStreamSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `stream_arn`: The ARN for a specific Kinesis data stream.
    pub fn new(stream_arn: impl IntoValue<String>) -> Self {
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
/// The property type `LocalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
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

/// Represents the settings used to enable point in time recovery.
///
/// The property type `PointInTimeRecoverySpecification` of `AWS::DynamoDB::GlobalTable`.
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
/// The property type `Projection` of `AWS::DynamoDB::GlobalTable`.
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
    /// `NonKeyAttributes`; an update may replace the resource.
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
    /// `ProjectionType`; an update may replace the resource.
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

/// Sets the read request settings for a replica table or a replica global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
///
/// The property type `ReadOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReadOnDemandThroughputSettingsProperty(Object);

impl ReadOnDemandThroughputSettingsProperty {
    /// `ReadOnDemandThroughputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum number of read request units for the specified replica of a global table.
    ///
    /// `MaxReadRequestUnits`.
    pub fn max_read_request_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxReadRequestUnits", value.into_value().into_node());
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

impl Kind for ReadOnDemandThroughputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReadOnDemandThroughputSettingsProperty> for ReadOnDemandThroughputSettingsProperty {}
impl From<ReadOnDemandThroughputSettingsProperty> for Node {
    #[inline]
    fn from(value: ReadOnDemandThroughputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReadOnDemandThroughputSettingsProperty> for ReadOnDemandThroughputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ReadOnDemandThroughputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to specify the read capacity settings for a replica table or a replica global secondary index when the `BillingMode` is set to `PROVISIONED`. You must specify a value for either `ReadCapacityUnits` or `ReadCapacityAutoScalingSettings`, but not both. You can switch between fixed capacity and auto scaling.
///
/// The property type `ReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReadProvisionedThroughputSettingsProperty(Object);

impl ReadProvisionedThroughputSettingsProperty {
    /// `ReadProvisionedThroughputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies auto scaling settings for the replica table or global secondary index.
    ///
    /// `ReadCapacityAutoScalingSettings`.
    pub fn read_capacity_auto_scaling_settings(
        mut self,
        value: impl IntoValue<CapacityAutoScalingSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadCapacityAutoScalingSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies a fixed read capacity for the replica table or global secondary index.
    ///
    /// `ReadCapacityUnits`.
    pub fn read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReadCapacityUnits", value.into_value().into_node());
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

impl Kind for ReadProvisionedThroughputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReadProvisionedThroughputSettingsProperty>
    for ReadProvisionedThroughputSettingsProperty
{
}
impl From<ReadProvisionedThroughputSettingsProperty> for Node {
    #[inline]
    fn from(value: ReadProvisionedThroughputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReadProvisionedThroughputSettingsProperty>
    for ReadProvisionedThroughputSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<ReadProvisionedThroughputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the properties of a global secondary index that can be set on a per-replica basis.
///
/// The property type `ReplicaGlobalSecondaryIndexSpecification` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaGlobalSecondaryIndexSpecificationProperty(Object);

impl ReplicaGlobalSecondaryIndexSpecificationProperty {
    /// `ReplicaGlobalSecondaryIndexSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `index_name`: The name of the global secondary index.
    pub fn new(index_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexName", index_name.into_value().into_node());
        Self(object_)
    }

    /// Updates the status for contributor insights for a specific table or index. CloudWatch Contributor Insights for DynamoDB graphs display the partition key and (if applicable) sort key of frequently accessed items and frequently throttled items in plaintext. If you require the use of AWS Key Management Service (KMS) to encrypt this table’s partition key and sort key data with an AWS managed key or customer managed key, you should not enable CloudWatch Contributor Insights for DynamoDB for this table.
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

    /// Sets the read request settings for a replica global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    ///
    /// `ReadOnDemandThroughputSettings`.
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<ReadOnDemandThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadOnDemandThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Allows you to specify the read capacity settings for a replica global secondary index when the `BillingMode` is set to `PROVISIONED`.
    ///
    /// `ReadProvisionedThroughputSettings`.
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<ReadProvisionedThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadProvisionedThroughputSettings",
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

impl Kind for ReplicaGlobalSecondaryIndexSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaGlobalSecondaryIndexSpecificationProperty>
    for ReplicaGlobalSecondaryIndexSpecificationProperty
{
}
impl From<ReplicaGlobalSecondaryIndexSpecificationProperty> for Node {
    #[inline]
    fn from(value: ReplicaGlobalSecondaryIndexSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaGlobalSecondaryIndexSpecificationProperty>
    for ReplicaGlobalSecondaryIndexSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<ReplicaGlobalSecondaryIndexSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to specify a KMS key identifier to be used for server-side encryption. The key can be specified via ARN, key ID, or alias. The key must be created in the same region as the replica.
///
/// The property type `ReplicaSSESpecification` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaSSESpecificationProperty(Object);

impl ReplicaSSESpecificationProperty {
    /// `ReplicaSSESpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_master_key_id`: The AWS key that should be used for the AWS encryption.
    pub fn new(kms_master_key_id: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KMSMasterKeyId", kms_master_key_id.into_value().into_node());
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

impl Kind for ReplicaSSESpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaSSESpecificationProperty> for ReplicaSSESpecificationProperty {}
impl From<ReplicaSSESpecificationProperty> for Node {
    #[inline]
    fn from(value: ReplicaSSESpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaSSESpecificationProperty> for ReplicaSSESpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicaSSESpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines settings specific to a single replica of a global table.
///
/// The property type `ReplicaSpecification` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaSpecificationProperty(Object);

impl ReplicaSpecificationProperty {
    /// `ReplicaSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The region in which this replica exists.
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// The settings used to enable or disable CloudWatch Contributor Insights for the specified replica. When not specified, defaults to contributor insights disabled for the replica.
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

    /// Determines if a replica is protected from deletion. When enabled, the table cannot be deleted by any user or process. This setting is disabled by default. For more information, see [Using deletion protection](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html#WorkingWithTables.Basics.DeletionProtection) in the *Amazon DynamoDB Developer Guide*.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtectionEnabled", value.into_value().into_node());
        self
    }

    /// Defines additional settings for the global secondary indexes of this replica.
    ///
    /// `GlobalSecondaryIndexes`.
    pub fn global_secondary_indexes(
        mut self,
        value: impl IntoValue<List<ReplicaGlobalSecondaryIndexSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("GlobalSecondaryIndexes", value.into_value().into_node());
        self
    }

    /// The `GlobalTableSettingsReplicationMode` property.
    ///
    /// `GlobalTableSettingsReplicationMode`; one of `ENABLED`, `DISABLED`.
    pub fn global_table_settings_replication_mode(
        mut self,
        value: impl IntoValue<GlobalTableSettingsReplicationMode>,
    ) -> Self {
        self.0.put(
            "GlobalTableSettingsReplicationMode",
            value.into_value().into_node(),
        );
        self
    }

    /// Defines the Kinesis Data Streams configuration for the specified replica.
    ///
    /// `KinesisStreamSpecification`.
    pub fn kinesis_stream_specification(
        mut self,
        value: impl IntoValue<KinesisStreamSpecificationProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamSpecification", value.into_value().into_node());
        self
    }

    /// The settings used to enable point in time recovery. When not specified, defaults to point in time recovery disabled for the replica.
    ///
    /// `PointInTimeRecoverySpecification`.
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

    /// Sets read request settings for the replica table.
    ///
    /// `ReadOnDemandThroughputSettings`.
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl IntoValue<ReadOnDemandThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadOnDemandThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Defines read capacity settings for the replica table.
    ///
    /// `ReadProvisionedThroughputSettings`.
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl IntoValue<ReadProvisionedThroughputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ReadProvisionedThroughputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Represents the DynamoDB Streams configuration for a global table replica.
    ///
    /// `ReplicaStreamSpecification`.
    pub fn replica_stream_specification(
        mut self,
        value: impl IntoValue<ReplicaStreamSpecificationProperty>,
    ) -> Self {
        self.0
            .put("ReplicaStreamSpecification", value.into_value().into_node());
        self
    }

    /// A resource-based policy document that contains permissions to add to the specified replica of a DynamoDB global table. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource.
    ///
    /// In a CloudFormation template, you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB. For more information about resource-based policies, see [Using resource-based policies for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html) and [Resource-based policy examples](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-examples.html).
    ///
    /// `ResourcePolicy`.
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicyProperty>) -> Self {
        self.0.put("ResourcePolicy", value.into_value().into_node());
        self
    }

    /// Allows you to specify a customer-managed key for the replica. When using customer-managed keys for server-side encryption, this property must have a value in all replicas.
    ///
    /// `SSESpecification`.
    pub fn sse_specification(
        mut self,
        value: impl IntoValue<ReplicaSSESpecificationProperty>,
    ) -> Self {
        self.0
            .put("SSESpecification", value.into_value().into_node());
        self
    }

    /// The table class of the specified table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`.
    ///
    /// `TableClass`.
    pub fn table_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableClass", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this replica.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Kind for ReplicaSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaSpecificationProperty> for ReplicaSpecificationProperty {}
impl From<ReplicaSpecificationProperty> for Node {
    #[inline]
    fn from(value: ReplicaSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaSpecificationProperty> for ReplicaSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicaSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the DynamoDB Streams configuration for a global table replica.
///
/// The property type `ReplicaStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaStreamSpecificationProperty(Object);

impl ReplicaStreamSpecificationProperty {
    /// `ReplicaStreamSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A resource-based policy document that contains the permissions for the specified stream of a DynamoDB global table replica. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource.
    ///
    /// In a CloudFormation template, you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB. For more information about resource-based policies, see [Using resource-based policies for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html) and [Resource-based policy examples](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-examples.html).
    ///
    /// You can update the `ResourcePolicy` property if you've specified more than one table using the [AWS ::DynamoDB::GlobalTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-globaltable.html) resource.
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

impl Kind for ReplicaStreamSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaStreamSpecificationProperty> for ReplicaStreamSpecificationProperty {}
impl From<ReplicaStreamSpecificationProperty> for Node {
    #[inline]
    fn from(value: ReplicaStreamSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaStreamSpecificationProperty> for ReplicaStreamSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicaStreamSpecificationProperty> {
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
/// - Within a resource-based policy, if the action for a DynamoDB service-linked role (SLR) to replicate data for a global table is denied, adding or deleting a replica will fail with an error.
/// - The [AWS ::DynamoDB::GlobalTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-globaltable.html) resource doesn't support creating a replica in the same stack update in Regions other than the Region where you deploy the stack update.
///
/// For a full list of all considerations, see [Resource-based policy considerations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html).
///
/// The property type `ResourcePolicy` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePolicyProperty(Object);

impl ResourcePolicyProperty {
    /// `ResourcePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: A resource-based policy document that contains permissions to add to the specified DynamoDB table, its indexes, and stream.
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

/// Represents the settings used to enable server-side encryption.
///
/// The property type `SSESpecification` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct SSESpecificationProperty(Object);

impl SSESpecificationProperty {
    /// `SSESpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `sse_enabled`: Indicates whether server-side encryption is performed using an AWS managed key or an AWS owned key.
    pub fn new(sse_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SSEEnabled", sse_enabled.into_value().into_node());
        Self(object_)
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

/// The property type `SearchSchemaElement` of `AWS::DynamoDB::GlobalTable`.
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
/// You can only modify this value for a `AWS::DynamoDB::GlobalTable` resource configured for multi-Region eventual consistency (MREC, the default) if that resource contains only one entry in `Replicas`. You must specify a value for this property for a `AWS::DynamoDB::GlobalTable` resource configured for MREC with more than one entry in `Replicas`. For Multi-Region Strong Consistency (MRSC), Streams are not required and can be changed for existing tables.
///
/// The property type `StreamSpecification` of `AWS::DynamoDB::GlobalTable`.
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

    /// The properties, to read or change them.
    #[inline]
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

/// Defines a target tracking scaling policy.
///
/// The property type `TargetTrackingScalingPolicyConfiguration` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingScalingPolicyConfigurationProperty(Object);

impl TargetTrackingScalingPolicyConfigurationProperty {
    /// `TargetTrackingScalingPolicyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_value`: Defines a target value for the scaling policy.
    pub fn new(target_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetValue", target_value.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether scale in by the target tracking scaling policy is disabled. The default value is `false`.
    ///
    /// `DisableScaleIn`.
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableScaleIn", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start.
    ///
    /// `ScaleInCooldown`.
    pub fn scale_in_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleInCooldown", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start.
    ///
    /// `ScaleOutCooldown`.
    pub fn scale_out_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleOutCooldown", value.into_value().into_node());
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

impl Kind for TargetTrackingScalingPolicyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingScalingPolicyConfigurationProperty>
    for TargetTrackingScalingPolicyConfigurationProperty
{
}
impl From<TargetTrackingScalingPolicyConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingScalingPolicyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingScalingPolicyConfigurationProperty>
    for TargetTrackingScalingPolicyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TargetTrackingScalingPolicyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table. All replicas will have the same time to live configuration.
///
/// The property type `TimeToLiveSpecification` of `AWS::DynamoDB::GlobalTable`.
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

    /// The name of the attribute used to store the expiration time for items in the table.
    ///
    /// Currently, you cannot directly change the attribute name used to evaluate time to live. In order to do so, you must first disable time to live, and then re-enable it with the new attribute name. It can take up to one hour for changes to time to live to take effect. If you attempt to modify time to live within that time window, your stack operation might be delayed.
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

/// The property type `VectorAttribute` of `AWS::DynamoDB::GlobalTable`.
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

/// The property type `VectorIndex` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorIndexProperty(Object);

impl VectorIndexProperty {
    /// `VectorIndexProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimensions`
    /// - `distance_function`
    /// - `index_name`
    /// - `projection`
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
/// The property type `WarmThroughput` of `AWS::DynamoDB::GlobalTable`.
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

/// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
///
/// The property type `WriteOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct WriteOnDemandThroughputSettingsProperty(Object);

impl WriteOnDemandThroughputSettingsProperty {
    /// `WriteOnDemandThroughputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum number of write request settings for the specified replica of a global table.
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

impl Kind for WriteOnDemandThroughputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WriteOnDemandThroughputSettingsProperty> for WriteOnDemandThroughputSettingsProperty {}
impl From<WriteOnDemandThroughputSettingsProperty> for Node {
    #[inline]
    fn from(value: WriteOnDemandThroughputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WriteOnDemandThroughputSettingsProperty>
    for WriteOnDemandThroughputSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<WriteOnDemandThroughputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED`.
///
/// The property type `WriteProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct WriteProvisionedThroughputSettingsProperty(Object);

impl WriteProvisionedThroughputSettingsProperty {
    /// `WriteProvisionedThroughputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies auto scaling settings for the replica table or global secondary index.
    ///
    /// `WriteCapacityAutoScalingSettings`.
    pub fn write_capacity_auto_scaling_settings(
        mut self,
        value: impl IntoValue<CapacityAutoScalingSettingsProperty>,
    ) -> Self {
        self.0.put(
            "WriteCapacityAutoScalingSettings",
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

impl Kind for WriteProvisionedThroughputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WriteProvisionedThroughputSettingsProperty>
    for WriteProvisionedThroughputSettingsProperty
{
}
impl From<WriteProvisionedThroughputSettingsProperty> for Node {
    #[inline]
    fn from(value: WriteProvisionedThroughputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WriteProvisionedThroughputSettingsProperty>
    for WriteProvisionedThroughputSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<WriteProvisionedThroughputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `GlobalTableSettingsReplicationMode` of a `ReplicaSpecification` of `AWS::DynamoDB::GlobalTable`.
pub enum GlobalTableSettingsReplicationMode {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for GlobalTableSettingsReplicationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for GlobalTableSettingsReplicationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for GlobalTableSettingsReplicationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GlobalTableSettingsReplicationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<GlobalTableSettingsReplicationMode> for GlobalTableSettingsReplicationMode {
    #[inline]
    fn into_value(self) -> Value<GlobalTableSettingsReplicationMode> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MultiRegionConsistency` of `AWS::DynamoDB::GlobalTable`.
pub enum MultiRegionConsistency {
    /// `EVENTUAL`.
    Eventual,
    /// `STRONG`.
    Strong,
}

#[diagnostic::do_not_recommend]
impl Kind for MultiRegionConsistency {}
#[diagnostic::do_not_recommend]
impl TextKind for MultiRegionConsistency {}
#[diagnostic::do_not_recommend]
impl IdKind for MultiRegionConsistency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MultiRegionConsistency {}
#[diagnostic::do_not_recommend]
impl IntoValue<MultiRegionConsistency> for MultiRegionConsistency {
    #[inline]
    fn into_value(self) -> Value<MultiRegionConsistency> {
        const VALUES: &[&str] = &["EVENTUAL", "STRONG"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
