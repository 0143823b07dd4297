// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::FeatureGroup` and its property types.

use crate::l1::*;

/// Create a new `FeatureGroup`. A `FeatureGroup` is a group of `Features` defined in the `FeatureStore` to describe a `Record`.
///
/// The `FeatureGroup` defines the schema and features contained in the FeatureGroup. A `FeatureGroup` definition is composed of a list of `Features`, a `RecordIdentifierFeatureName`, an `EventTimeFeatureName` and configurations for its `OnlineStore` and `OfflineStore`. Check [AWS service quotas](https://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) to see the `FeatureGroup` s quota for your AWS account.
///
/// > You must include at least one of `OnlineStoreConfig` and `OfflineStoreConfig` to create a `FeatureGroup`.
///
/// `AWS::SageMaker::FeatureGroup`; `Ref` returns its `FeatureGroupName`, a [`sagemaker::FeatureGroupName`](kinds::sagemaker::FeatureGroupName).
/// Changing one of these replaces it: `Description`, `EventTimeFeatureName`, `FeatureGroupName`, `OfflineStoreConfig`, `OnlineStoreConfig`, `RecordIdentifierFeatureName`, `RoleArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFeatureGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::FeatureGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("feature_group.rules"),
};

impl CfnFeatureGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::FeatureGroup";

    /// `CfnFeatureGroup` with its required properties, in alphabetical order:
    ///
    /// - `event_time_feature_name`: The name of the feature that stores the `EventTime` of a Record in a `FeatureGroup`.
    /// - `feature_definitions`: A list of `Feature` s.
    /// - `feature_group_name`: The name of the `FeatureGroup`.
    /// - `record_identifier_feature_name`: The name of the `Feature` whose value uniquely identifies a `Record` defined in the `FeatureGroup` `FeatureDefinitions`.
    pub fn new(
        event_time_feature_name: impl IntoValue<String>,
        feature_definitions: impl IntoValue<List<FeatureDefinitionProperty>>,
        feature_group_name: impl IntoValue<String>,
        record_identifier_feature_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EventTimeFeatureName",
            event_time_feature_name.into_value().into_node(),
        );
        object_.put(
            "FeatureDefinitions",
            feature_definitions.into_value().into_node(),
        );
        object_.put(
            "FeatureGroupName",
            feature_group_name.into_value().into_node(),
        );
        object_.put(
            "RecordIdentifierFeatureName",
            record_identifier_feature_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A free form description of a `FeatureGroup`.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration of an `OfflineStore`.
    ///
    /// `OfflineStoreConfig`; an update replaces the resource.
    pub fn offline_store_config(
        mut self,
        value: impl IntoValue<OfflineStoreConfigProperty>,
    ) -> Self {
        self.0
            .put("OfflineStoreConfig", value.into_value().into_node());
        self
    }

    /// The configuration of an `OnlineStore`.
    ///
    /// `OnlineStoreConfig`; an update replaces the resource.
    pub fn online_store_config(mut self, value: impl IntoValue<OnlineStoreConfigProperty>) -> Self {
        self.0
            .put("OnlineStoreConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM execution role used to create the feature group.
    ///
    /// `RoleArn`; an update replaces the resource.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Tags used to define a `FeatureGroup`.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Used to set feature group throughput configuration. There are two modes: `ON_DEMAND` and `PROVISIONED`. With on-demand mode, you are charged for data reads and writes that your application performs on your feature group. You do not need to specify read and write throughput because Feature Store accommodates your workloads as they ramp up and down. You can switch a feature group to on-demand only once in a 24 hour period. With provisioned throughput mode, you specify the read and write capacity per second that you expect your application to require, and you are billed based on those limits. Exceeding provisioned throughput will result in your requests being throttled.
    ///
    /// Note: `PROVISIONED` throughput mode is supported only for feature groups that are offline-only, or use the [`Standard`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OnlineStoreConfig.html#sagemaker-Type-OnlineStoreConfig-StorageType) tier online store.
    ///
    /// `ThroughputConfig`; updated in place.
    pub fn throughput_config(mut self, value: impl IntoValue<ThroughputConfigProperty>) -> Self {
        self.0
            .put("ThroughputConfig", value.into_value().into_node());
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

impl Construct for CfnFeatureGroup {
    type Handle = CfnFeatureGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFeatureGroupRef {
        CfnFeatureGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFeatureGroup`] of a stack.
pub struct CfnFeatureGroupRef(NodeRef);

impl Clone for CfnFeatureGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFeatureGroupRef {}
impl AsNode for CfnFeatureGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFeatureGroupRef {
    /// What `Ref` returns: its `FeatureGroupName`, a [`sagemaker::FeatureGroupName`](kinds::sagemaker::FeatureGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::FeatureGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time a `FeatureGroup` was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A `FeatureGroup` status.
    ///
    /// `Fn::GetAtt` of `FeatureGroupStatus`.
    #[inline]
    pub fn attr_feature_group_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FeatureGroupStatus")))
    }
}

impl IntoValue<kinds::sagemaker::FeatureGroupName> for &CfnFeatureGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::FeatureGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The meta data of the Glue table which serves as data catalog for the `OfflineStore`.
///
/// The property type `DataCatalogConfig` of `AWS::SageMaker::FeatureGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataCatalogConfigProperty(Object);

impl DataCatalogConfigProperty {
    /// `DataCatalogConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog`: The name of the Glue table catalog.
    /// - `database`: The name of the Glue table database.
    /// - `table_name`: The name of the Glue table.
    pub fn new(
        catalog: impl IntoValue<String>,
        database: impl IntoValue<String>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Catalog", catalog.into_value().into_node());
        object_.put("Database", database.into_value().into_node());
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

impl Kind for DataCatalogConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataCatalogConfigProperty> for DataCatalogConfigProperty {}
impl From<DataCatalogConfigProperty> for Node {
    #[inline]
    fn from(value: DataCatalogConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataCatalogConfigProperty> for DataCatalogConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DataCatalogConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of features. You must include `FeatureName` and `FeatureType`. Valid feature `FeatureType` s are `Integral`, `Fractional` and `String`.
///
/// The property type `FeatureDefinition` of `AWS::SageMaker::FeatureGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct FeatureDefinitionProperty(Object);

impl FeatureDefinitionProperty {
    /// `FeatureDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `feature_name`: The name of a feature.
    /// - `feature_type`: The value type of a feature.
    pub fn new(
        feature_name: impl IntoValue<String>,
        feature_type: impl IntoValue<FeatureType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FeatureName", feature_name.into_value().into_node());
        object_.put("FeatureType", feature_type.into_value().into_node());
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

impl Kind for FeatureDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FeatureDefinitionProperty> for FeatureDefinitionProperty {}
impl From<FeatureDefinitionProperty> for Node {
    #[inline]
    fn from(value: FeatureDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FeatureDefinitionProperty> for FeatureDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<FeatureDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of an `OfflineStore`.
///
/// Provide an `OfflineStoreConfig` in a request to `CreateFeatureGroup` to create an `OfflineStore`.
///
/// To encrypt an `OfflineStore` using at rest data encryption, specify AWS Key Management Service (KMS) key ID, or `KMSKeyId`, in `S3StorageConfig`.
///
/// The property type `OfflineStoreConfig` of `AWS::SageMaker::FeatureGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OfflineStoreConfigProperty(Object);

impl OfflineStoreConfigProperty {
    /// `OfflineStoreConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_storage_config`: The Amazon Simple Storage (Amazon S3) location of `OfflineStore`.
    pub fn new(s3_storage_config: impl IntoValue<S3StorageConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "S3StorageConfig",
            s3_storage_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The meta data of the Glue table that is autogenerated when an `OfflineStore` is created.
    ///
    /// `DataCatalogConfig`; an update replaces the resource.
    pub fn data_catalog_config(mut self, value: impl IntoValue<DataCatalogConfigProperty>) -> Self {
        self.0
            .put("DataCatalogConfig", value.into_value().into_node());
        self
    }

    /// Set to `True` to disable the automatic creation of an AWS Glue table when configuring an `OfflineStore`. If set to `False`, Feature Store will name the `OfflineStore` Glue table following [Athena's naming recommendations](https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html).
    ///
    /// The default value is `False`.
    ///
    /// `DisableGlueTableCreation`; an update replaces the resource.
    pub fn disable_glue_table_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableGlueTableCreation", value.into_value().into_node());
        self
    }

    /// Format for the offline store table. Supported formats are Glue (Default) and [Apache Iceberg](https://docs.aws.amazon.com/https://iceberg.apache.org/).
    ///
    /// `TableFormat`; one of `Iceberg`, `Glue`; an update replaces the resource.
    pub fn table_format(mut self, value: impl IntoValue<TableFormat>) -> Self {
        self.0.put("TableFormat", value.into_value().into_node());
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

impl Kind for OfflineStoreConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OfflineStoreConfigProperty> for OfflineStoreConfigProperty {}
impl From<OfflineStoreConfigProperty> for Node {
    #[inline]
    fn from(value: OfflineStoreConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OfflineStoreConfigProperty> for OfflineStoreConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OfflineStoreConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this to specify the AWS Key Management Service (KMS) Key ID, or `KMSKeyId`, for at rest data encryption. You can turn `OnlineStore` on or off by specifying the `EnableOnlineStore` flag at General Assembly.
///
/// The default value is `False`.
///
/// The property type `OnlineStoreConfig` of `AWS::SageMaker::FeatureGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnlineStoreConfigProperty(Object);

impl OnlineStoreConfigProperty {
    /// `OnlineStoreConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Turn `OnlineStore` off by specifying `False` for the `EnableOnlineStore` flag. Turn `OnlineStore` on by specifying `True` for the `EnableOnlineStore` flag.
    ///
    /// The default value is `False`.
    ///
    /// `EnableOnlineStore`; an update replaces the resource.
    pub fn enable_online_store(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableOnlineStore", value.into_value().into_node());
        self
    }

    /// Use to specify KMS Key ID ( `KMSKeyId`) for at-rest encryption of your `OnlineStore`.
    ///
    /// `SecurityConfig`; an update replaces the resource.
    pub fn security_config(
        mut self,
        value: impl IntoValue<OnlineStoreSecurityConfigProperty>,
    ) -> Self {
        self.0.put("SecurityConfig", value.into_value().into_node());
        self
    }

    /// Option for different tiers of low latency storage for real-time data retrieval.
    ///
    /// - `Standard`: A managed low latency data store for feature groups.
    /// - `InMemory`: A managed data store for feature groups that supports very low latency retrieval.
    ///
    /// `StorageType`; one of `Standard`, `InMemory`; an update replaces the resource.
    pub fn storage_type(mut self, value: impl IntoValue<StorageType>) -> Self {
        self.0.put("StorageType", value.into_value().into_node());
        self
    }

    /// Time to live duration, where the record is hard deleted after the expiration time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`. For information on HardDelete, see the [DeleteRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_DeleteRecord.html) API in the Amazon SageMaker API Reference guide.
    ///
    /// `TtlDuration`.
    pub fn ttl_duration(mut self, value: impl IntoValue<TtlDurationProperty>) -> Self {
        self.0.put("TtlDuration", value.into_value().into_node());
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

impl Kind for OnlineStoreConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnlineStoreConfigProperty> for OnlineStoreConfigProperty {}
impl From<OnlineStoreConfigProperty> for Node {
    #[inline]
    fn from(value: OnlineStoreConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnlineStoreConfigProperty> for OnlineStoreConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OnlineStoreConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The security configuration for `OnlineStore`.
///
/// The property type `OnlineStoreSecurityConfig` of `AWS::SageMaker::FeatureGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnlineStoreSecurityConfigProperty(Object);

impl OnlineStoreSecurityConfigProperty {
    /// `OnlineStoreSecurityConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS Key Management Service (KMS) key ARN that SageMaker Feature Store uses to encrypt the Amazon S3 objects at rest using Amazon S3 server-side encryption.
    ///
    /// The caller (either user or IAM role) of `CreateFeatureGroup` must have below permissions to the `OnlineStore` `KmsKeyId` :
    ///
    /// - `"kms:Encrypt"`
    /// - `"kms:Decrypt"`
    /// - `"kms:DescribeKey"`
    /// - `"kms:CreateGrant"`
    /// - `"kms:RetireGrant"`
    /// - `"kms:ReEncryptFrom"`
    /// - `"kms:ReEncryptTo"`
    /// - `"kms:GenerateDataKey"`
    /// - `"kms:ListAliases"`
    /// - `"kms:ListGrants"`
    /// - `"kms:RevokeGrant"`
    ///
    /// The caller (either user or IAM role) to all DataPlane operations ( `PutRecord`, `GetRecord`, `DeleteRecord`) must have the following permissions to the `KmsKeyId` :
    ///
    /// - `"kms:Decrypt"`
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for OnlineStoreSecurityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnlineStoreSecurityConfigProperty> for OnlineStoreSecurityConfigProperty {}
impl From<OnlineStoreSecurityConfigProperty> for Node {
    #[inline]
    fn from(value: OnlineStoreSecurityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnlineStoreSecurityConfigProperty> for OnlineStoreSecurityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OnlineStoreSecurityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Simple Storage (Amazon S3) location and security configuration for `OfflineStore`.
///
/// The property type `S3StorageConfig` of `AWS::SageMaker::FeatureGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3StorageConfigProperty(Object);

impl S3StorageConfigProperty {
    /// `S3StorageConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: The S3 URI, or location in Amazon S3, of `OfflineStore`.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The AWS Key Management Service (KMS) key ARN of the key used to encrypt any objects written into the `OfflineStore` S3 location.
    ///
    /// The IAM `roleARN` that is passed as a parameter to `CreateFeatureGroup` must have below permissions to the `KmsKeyId` :
    ///
    /// - `"kms:GenerateDataKey"`
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for S3StorageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3StorageConfigProperty> for S3StorageConfigProperty {}
impl From<S3StorageConfigProperty> for Node {
    #[inline]
    fn from(value: S3StorageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3StorageConfigProperty> for S3StorageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3StorageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to set feature group throughput configuration. There are two modes: `ON_DEMAND` and `PROVISIONED`. With on-demand mode, you are charged for data reads and writes that your application performs on your feature group. You do not need to specify read and write throughput because Feature Store accommodates your workloads as they ramp up and down. You can switch a feature group to on-demand only once in a 24 hour period. With provisioned throughput mode, you specify the read and write capacity per second that you expect your application to require, and you are billed based on those limits. Exceeding provisioned throughput will result in your requests being throttled.
///
/// Note: `PROVISIONED` throughput mode is supported only for feature groups that are offline-only, or use the [`Standard`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OnlineStoreConfig.html#sagemaker-Type-OnlineStoreConfig-StorageType) tier online store.
///
/// The property type `ThroughputConfig` of `AWS::SageMaker::FeatureGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThroughputConfigProperty(Object);

impl ThroughputConfigProperty {
    /// `ThroughputConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `throughput_mode`: The mode used for your feature group throughput: `ON_DEMAND` or `PROVISIONED`.
    pub fn new(throughput_mode: impl IntoValue<ThroughputMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ThroughputMode", throughput_mode.into_value().into_node());
        Self(object_)
    }

    /// For provisioned feature groups with online store enabled, this indicates the read throughput you are billed for and can consume without throttling.
    ///
    /// This field is not applicable for on-demand feature groups.
    ///
    /// `ProvisionedReadCapacityUnits`.
    pub fn provisioned_read_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ProvisionedReadCapacityUnits",
            value.into_value().into_node(),
        );
        self
    }

    /// For provisioned feature groups, this indicates the write throughput you are billed for and can consume without throttling.
    ///
    /// This field is not applicable for on-demand feature groups.
    ///
    /// `ProvisionedWriteCapacityUnits`.
    pub fn provisioned_write_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ProvisionedWriteCapacityUnits",
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

impl Kind for ThroughputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThroughputConfigProperty> for ThroughputConfigProperty {}
impl From<ThroughputConfigProperty> for Node {
    #[inline]
    fn from(value: ThroughputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThroughputConfigProperty> for ThroughputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ThroughputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Time to live duration, where the record is hard deleted after the expiration time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`. For information on HardDelete, see the [DeleteRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_DeleteRecord.html) API in the Amazon SageMaker API Reference guide.
///
/// The property type `TtlDuration` of `AWS::SageMaker::FeatureGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TtlDurationProperty(Object);

impl TtlDurationProperty {
    /// `TtlDurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// `TtlDuration` time unit.
    ///
    /// `Unit`; one of `Seconds`, `Minutes`, `Hours`, `Days`, `Weeks`.
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
        self
    }

    /// `TtlDuration` time value.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for TtlDurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TtlDurationProperty> for TtlDurationProperty {}
impl From<TtlDurationProperty> for Node {
    #[inline]
    fn from(value: TtlDurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TtlDurationProperty> for TtlDurationProperty {
    #[inline]
    fn into_value(self) -> Value<TtlDurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FeatureType` of a `FeatureDefinition` of `AWS::SageMaker::FeatureGroup`.
pub enum FeatureType {
    /// `Fractional`.
    Fractional,
    /// `Integral`.
    Integral,
    /// `String`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for FeatureType {}
#[diagnostic::do_not_recommend]
impl TextKind for FeatureType {}
#[diagnostic::do_not_recommend]
impl IdKind for FeatureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FeatureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FeatureType> for FeatureType {
    #[inline]
    fn into_value(self) -> Value<FeatureType> {
        const VALUES: &[&str] = &["Fractional", "Integral", "String"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageType` of a `OnlineStoreConfig` of `AWS::SageMaker::FeatureGroup`.
pub enum StorageType {
    /// `InMemory`.
    InMemory,
    /// `Standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageType {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageType {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageType {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageType> for StorageType {
    #[inline]
    fn into_value(self) -> Value<StorageType> {
        const VALUES: &[&str] = &["InMemory", "Standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TableFormat` of a `OfflineStoreConfig` of `AWS::SageMaker::FeatureGroup`.
pub enum TableFormat {
    /// `Glue`.
    Glue,
    /// `Iceberg`.
    Iceberg,
}

#[diagnostic::do_not_recommend]
impl Kind for TableFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for TableFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for TableFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TableFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<TableFormat> for TableFormat {
    #[inline]
    fn into_value(self) -> Value<TableFormat> {
        const VALUES: &[&str] = &["Glue", "Iceberg"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ThroughputMode` of a `ThroughputConfig` of `AWS::SageMaker::FeatureGroup`.
pub enum ThroughputMode {
    /// `OnDemand`.
    OnDemand,
    /// `Provisioned`.
    Provisioned,
}

#[diagnostic::do_not_recommend]
impl Kind for ThroughputMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ThroughputMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ThroughputMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ThroughputMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ThroughputMode> for ThroughputMode {
    #[inline]
    fn into_value(self) -> Value<ThroughputMode> {
        const VALUES: &[&str] = &["OnDemand", "Provisioned"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `TtlDuration` of `AWS::SageMaker::FeatureGroup`.
pub enum Unit {
    /// `Days`.
    Days,
    /// `Hours`.
    Hours,
    /// `Minutes`.
    Minutes,
    /// `Seconds`.
    Seconds,
    /// `Weeks`.
    Weeks,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["Days", "Hours", "Minutes", "Seconds", "Weeks"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
