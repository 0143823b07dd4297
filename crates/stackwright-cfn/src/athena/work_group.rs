// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Athena::WorkGroup` and its property types.

use crate::l1::*;

/// The AWS::Athena::WorkGroup resource specifies an Amazon Athena workgroup, which contains a name, description, creation time, state, and other configuration, listed under `WorkGroupConfiguration`. Each workgroup enables you to isolate queries for you or your group from other queries in the same account. For more information, see [CreateWorkGroup](https://docs.aws.amazon.com/athena/latest/APIReference/API_CreateWorkGroup.html) in the *Amazon Athena API Reference*.
///
/// `AWS::Athena::WorkGroup`; `Ref` returns its `Name`, a [`athena::WorkGroupName`](kinds::athena::WorkGroupName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Athena::WorkGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("work_group.rules"),
};

impl CfnWorkGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Athena::WorkGroup";

    /// `CfnWorkGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: The workgroup name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The workgroup description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The option to delete a workgroup and its contents even if the workgroup contains any named queries. The default is false.
    ///
    /// `RecursiveDeleteOption`; updated in place.
    pub fn recursive_delete_option(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RecursiveDeleteOption", value.into_value().into_node());
        self
    }

    /// The state of the workgroup: ENABLED or DISABLED.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The tags (key-value pairs) to associate with this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether Amazon CloudWatch Metrics are enabled for the workgroup, and the limit for the amount of bytes scanned (cutoff) per query, if it is specified. The `EnforceWorkGroupConfiguration` option determines whether workgroup settings override client-side query settings.
    ///
    /// `WorkGroupConfiguration`; updated in place.
    pub fn work_group_configuration(
        mut self,
        value: impl IntoValue<WorkGroupConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WorkGroupConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether the Amazon CloudWatch Metrics are enabled for the workgroup, whether the workgroup settings override the client-side settings, and the data usage limit for the amount of bytes scanned per query, if it is specified.
    ///
    /// `WorkGroupConfigurationUpdates`; deprecated; updated in place.
    pub fn work_group_configuration_updates(
        mut self,
        value: impl IntoValue<WorkGroupConfigurationUpdatesProperty>,
    ) -> Self {
        self.0.put(
            "WorkGroupConfigurationUpdates",
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

impl Construct for CfnWorkGroup {
    type Handle = CfnWorkGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkGroupRef {
        CfnWorkGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkGroup`] of a stack.
pub struct CfnWorkGroupRef(NodeRef);

impl Clone for CfnWorkGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkGroupRef {}
impl AsNode for CfnWorkGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkGroupRef {
    /// What `Ref` returns: its `Name`, a [`athena::WorkGroupName`](kinds::athena::WorkGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::athena::WorkGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time the workgroup was created, as a UNIX timestamp in seconds. For example: `1582761016`.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than Auto, the effective engine version is the same as the engine version that the user requested. If the user requests Auto, the effective engine version is chosen by Athena. When a request to update the engine version is made by a CreateWorkGroup or UpdateWorkGroup operation, the EffectiveEngineVersion field is ignored.
    ///
    /// `Fn::GetAtt` of `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`.
    #[inline]
    pub fn attr_work_group_configuration_engine_version_effective_engine_version(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion"),
        ))
    }

    /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than Auto, the effective engine version is the same as the engine version that the user requested. If the user requests Auto, the effective engine version is chosen by Athena. When a request to update the engine version is made by a `CreateWorkGroup` or `UpdateWorkGroup` operation, the `EffectiveEngineVersion` field is ignored.
    ///
    /// `Fn::GetAtt` of `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`.
    #[inline]
    pub fn attr_work_group_configuration_updates_engine_version_effective_engine_version(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion"),
        ))
    }
}

impl IntoValue<kinds::athena::WorkGroupName> for &CfnWorkGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::athena::WorkGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results, including data files inserted by Athena as the result of statements like CTAS or INSERT INTO. When Athena stores query results in Amazon S3, the canned ACL is set with the `x-amz-acl` request header. For more information about S3 Object Ownership, see [Object Ownership settings](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html#object-ownership-overview) in the *Amazon S3 User Guide*.
///
/// The property type `AclConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AclConfigurationProperty(Object);

impl AclConfigurationProperty {
    /// `AclConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_acl_option`: The Amazon S3 canned ACL that Athena should specify when storing query results, including data files inserted by Athena as the result of statements like CTAS or INSERT INTO.
    pub fn new(s3_acl_option: impl IntoValue<S3AclOption>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3AclOption", s3_acl_option.into_value().into_node());
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

/// A classification refers to a set of specific configurations.
///
/// The property type `Classification` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClassificationProperty(Object);

impl ClassificationProperty {
    /// `ClassificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the configuration classification.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A set of properties specified within a configuration classification.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
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

impl Kind for ClassificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClassificationProperty> for ClassificationProperty {}
impl From<ClassificationProperty> for Node {
    #[inline]
    fn from(value: ClassificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClassificationProperty> for ClassificationProperty {
    #[inline]
    fn into_value(self) -> Value<ClassificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for delivering logs to Amazon CloudWatch log groups.
///
/// The property type `CloudWatchLoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLoggingConfigurationProperty(Object);

impl CloudWatchLoggingConfigurationProperty {
    /// `CloudWatchLoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables CloudWatch logging.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The name of the log group in Amazon CloudWatch Logs where you want to publish your logs.
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogGroup", value.into_value().into_node());
        self
    }

    /// Prefix for the CloudWatch log stream name.
    ///
    /// `LogStreamNamePrefix`.
    pub fn log_stream_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogStreamNamePrefix", value.into_value().into_node());
        self
    }

    /// The types of logs that you want to publish to CloudWatch.
    ///
    /// `LogTypes`.
    pub fn log_types(mut self, value: impl IntoValue<Map<List<String>>>) -> Self {
        self.0.put("LogTypes", value.into_value().into_node());
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

impl Kind for CloudWatchLoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLoggingConfigurationProperty> for CloudWatchLoggingConfigurationProperty {}
impl From<CloudWatchLoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLoggingConfigurationProperty> for CloudWatchLoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the customer managed KMS key that is used to encrypt the user's data stores in Athena. When an AWS managed key is used, this value is null. This setting does not apply to Athena SQL workgroups.
///
/// The property type `CustomerContentEncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerContentEncryptionConfigurationProperty(Object);

impl CustomerContentEncryptionConfigurationProperty {
    /// `CustomerContentEncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key`: The customer managed KMS key that is used to encrypt the user's data stores in Athena.
    pub fn new(kms_key: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKey", kms_key.into_value().into_node());
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

impl Kind for CustomerContentEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerContentEncryptionConfigurationProperty>
    for CustomerContentEncryptionConfigurationProperty
{
}
impl From<CustomerContentEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomerContentEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerContentEncryptionConfigurationProperty>
    for CustomerContentEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomerContentEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or `CSE_KMS`) and key information.
///
/// The property type `EncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_option`: Indicates whether Amazon S3 server-side encryption with Amazon S3-managed keys ( `SSE_S3`), server-side encryption with KMS-managed keys ( `SSE_KMS`), or client-side encryption with KMS-managed keys ( `CSE_KMS`) is used.
    pub fn new(encryption_option: impl IntoValue<EncryptionOption>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionOption",
            encryption_option.into_value().into_node(),
        );
        Self(object_)
    }

    /// For `SSE_KMS` and `CSE_KMS`, this is the KMS key ARN or ID.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The engine configuration for the workgroup, which includes the minimum/maximum number of Data Processing Units (DPU) that queries should use when running in provisioned capacity. If not specified, Athena uses default values (Default value for min is 4 and for max is Minimum of 124 and allocated DPUs).
///
/// To specify DPU values for PC queries the WG containing EngineConfiguration should have the following values: The name of the Classifications should be `athena-query-engine-properties`, with the only allowed properties as `max-dpu-count` and `min-dpu-count`.
///
/// The property type `EngineConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EngineConfigurationProperty(Object);

impl EngineConfigurationProperty {
    /// `EngineConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains additional notebook engine `MAP<string, string>` parameter mappings in the form of key-value pairs. To specify an Athena notebook that the Jupyter server will download and serve, specify a value for the `StartSessionRequest$NotebookVersion` field, and then add a key named `NotebookId` to `AdditionalConfigs` that has the value of the Athena notebook ID.
    ///
    /// `AdditionalConfigs`.
    pub fn additional_configs(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AdditionalConfigs", value.into_value().into_node());
        self
    }

    /// The configuration classifications that can be specified for the engine.
    ///
    /// `Classifications`.
    pub fn classifications(mut self, value: impl IntoValue<List<ClassificationProperty>>) -> Self {
        self.0
            .put("Classifications", value.into_value().into_node());
        self
    }

    /// The number of DPUs to use for the coordinator. A coordinator is a special executor that orchestrates processing work and manages other executors in a notebook session. The default is 1.
    ///
    /// `CoordinatorDpuSize`.
    pub fn coordinator_dpu_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CoordinatorDpuSize", value.into_value().into_node());
        self
    }

    /// The default number of DPUs to use for executors. An executor is the smallest unit of compute that a notebook session can request from Athena. The default is 1.
    ///
    /// `DefaultExecutorDpuSize`.
    pub fn default_executor_dpu_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DefaultExecutorDpuSize", value.into_value().into_node());
        self
    }

    /// The maximum number of DPUs that can run concurrently.
    ///
    /// `MaxConcurrentDpus`.
    pub fn max_concurrent_dpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentDpus", value.into_value().into_node());
        self
    }

    /// Specifies custom jar files and Spark properties for use cases like cluster encryption, table formats, and general Spark tuning.
    ///
    /// `SparkProperties`.
    pub fn spark_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("SparkProperties", value.into_value().into_node());
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

impl Kind for EngineConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EngineConfigurationProperty> for EngineConfigurationProperty {}
impl From<EngineConfigurationProperty> for Node {
    #[inline]
    fn from(value: EngineConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EngineConfigurationProperty> for EngineConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EngineConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Athena engine version for running queries, or the PySpark engine version for running sessions.
///
/// The property type `EngineVersion` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EngineVersionProperty(Object);

impl EngineVersionProperty {
    /// `EngineVersionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than Auto, the effective engine version is the same as the engine version that the user requested. If the user requests Auto, the effective engine version is chosen by Athena. When a request to update the engine version is made by a `CreateWorkGroup` or `UpdateWorkGroup` operation, the `EffectiveEngineVersion` field is ignored.
    ///
    /// `EffectiveEngineVersion`.
    pub fn effective_engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EffectiveEngineVersion", value.into_value().into_node());
        self
    }

    /// The engine version requested by the user. Possible values are determined by the output of `ListEngineVersions`, including AUTO. The default is AUTO.
    ///
    /// `SelectedEngineVersion`.
    pub fn selected_engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SelectedEngineVersion", value.into_value().into_node());
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

impl Kind for EngineVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EngineVersionProperty> for EngineVersionProperty {}
impl From<EngineVersionProperty> for Node {
    #[inline]
    fn from(value: EngineVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EngineVersionProperty> for EngineVersionProperty {
    #[inline]
    fn into_value(self) -> Value<EngineVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for delivering logs to Amazon S3 buckets.
///
/// The property type `ManagedLoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedLoggingConfigurationProperty(Object);

impl ManagedLoggingConfigurationProperty {
    /// `ManagedLoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables mamanged log persistence.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The KMS key ARN to encrypt the logs stored in managed log persistence.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
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

impl Kind for ManagedLoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedLoggingConfigurationProperty> for ManagedLoggingConfigurationProperty {}
impl From<ManagedLoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedLoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedLoggingConfigurationProperty> for ManagedLoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedLoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether encryption configuration, if any, is used for encrypting query results.
///
/// The property type `ManagedQueryResultsConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedQueryResultsConfigurationProperty(Object);

impl ManagedQueryResultsConfigurationProperty {
    /// `ManagedQueryResultsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If set to true, allows you to store query results in Athena owned storage. If set to false, workgroup member stores query results in location specified under `ResultConfiguration$OutputLocation`. The default is false. A workgroup cannot have the `ResultConfiguration$OutputLocation` parameter when you set this field to true.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// If you encrypt query and calculation results in Athena owned storage, this field indicates the encryption option (for example, SSE_KMS or CSE_KMS) and key information.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<ManagedStorageEncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
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

impl Kind for ManagedQueryResultsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedQueryResultsConfigurationProperty>
    for ManagedQueryResultsConfigurationProperty
{
}
impl From<ManagedQueryResultsConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedQueryResultsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedQueryResultsConfigurationProperty>
    for ManagedQueryResultsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedQueryResultsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates the encryption configuration for Athena Managed Storage. If not setting this field, Managed Storage will encrypt the query results with Athena's encryption key
///
/// The property type `ManagedStorageEncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedStorageEncryptionConfigurationProperty(Object);

impl ManagedStorageEncryptionConfigurationProperty {
    /// `ManagedStorageEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For SSE-KMS and CSE-KMS, this is the KMS key ARN or ID.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
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

impl Kind for ManagedStorageEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedStorageEncryptionConfigurationProperty>
    for ManagedStorageEncryptionConfigurationProperty
{
}
impl From<ManagedStorageEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedStorageEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedStorageEncryptionConfigurationProperty>
    for ManagedStorageEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedStorageEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
///
/// The property type `MonitoringConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringConfigurationProperty(Object);

impl MonitoringConfigurationProperty {
    /// `MonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for delivering logs to Amazon CloudWatch log groups.
    ///
    /// `CloudWatchLoggingConfiguration`.
    pub fn cloud_watch_logging_configuration(
        mut self,
        value: impl IntoValue<CloudWatchLoggingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CloudWatchLoggingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration settings for managed log persistence.
    ///
    /// `ManagedLoggingConfiguration`.
    pub fn managed_logging_configuration(
        mut self,
        value: impl IntoValue<ManagedLoggingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedLoggingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration settings for delivering logs to Amazon S3 buckets.
    ///
    /// `S3LoggingConfiguration`.
    pub fn s3_logging_configuration(
        mut self,
        value: impl IntoValue<S3LoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3LoggingConfiguration", value.into_value().into_node());
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

impl Kind for MonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringConfigurationProperty> for MonitoringConfigurationProperty {}
impl From<MonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: MonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringConfigurationProperty> for MonitoringConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The location in Amazon S3 where query and calculation results are stored and the encryption option, if any, used for query and calculation results. These are known as "client-side settings". If workgroup settings override client-side settings, then the query uses the workgroup settings.
///
/// The property type `ResultConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResultConfigurationProperty(Object);

impl ResultConfigurationProperty {
    /// `ResultConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results. Currently the only supported canned ACL is `BUCKET_OWNER_FULL_CONTROL`. This is a client-side setting. If workgroup settings override client-side settings, then the query uses the ACL configuration that is specified for the workgroup, and also uses the location for storing query results specified in the workgroup. See `EnforceWorkGroupConfiguration`.
    ///
    /// `AclConfiguration`.
    pub fn acl_configuration(mut self, value: impl IntoValue<AclConfigurationProperty>) -> Self {
        self.0
            .put("AclConfiguration", value.into_value().into_node());
        self
    }

    /// If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or `CSE_KMS`) and key information. This is a client-side setting. If workgroup settings override client-side settings, then the query uses the encryption configuration that is specified for the workgroup, and also uses the location for storing query results specified in the workgroup. See `EnforceWorkGroupConfiguration` and [Override client-side settings](https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html).
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The account ID that you expect to be the owner of the Amazon S3 bucket specified by `ResultConfiguration:OutputLocation`. If set, Athena uses the value for `ExpectedBucketOwner` when it makes Amazon S3 calls to your specified output location. If the `ExpectedBucketOwner` account ID does not match the actual owner of the Amazon S3 bucket, the call fails with a permissions error.
    ///
    /// This is a client-side setting. If workgroup settings override client-side settings, then the query uses the `ExpectedBucketOwner` setting that is specified for the workgroup, and also uses the location for storing query results specified in the workgroup. See `EnforceWorkGroupConfiguration`.
    ///
    /// `ExpectedBucketOwner`.
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExpectedBucketOwner", value.into_value().into_node());
        self
    }

    /// The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/`. To run a query, you must specify the query results location using either a client-side setting for individual queries or a location specified by the workgroup. If workgroup settings override client-side settings, then the query uses the location specified for the workgroup. If no query location is set, Athena issues an error. For more information, see [Work with query results and recent queries](https://docs.aws.amazon.com/athena/latest/ug/querying.html) and `EnforceWorkGroupConfiguration`.
    ///
    /// `OutputLocation`.
    pub fn output_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputLocation", value.into_value().into_node());
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

impl Kind for ResultConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResultConfigurationProperty> for ResultConfigurationProperty {}
impl From<ResultConfigurationProperty> for Node {
    #[inline]
    fn from(value: ResultConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResultConfigurationProperty> for ResultConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ResultConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The information about the updates in the query results, such as output location and encryption configuration for the query results.
///
/// The property type `ResultConfigurationUpdates` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResultConfigurationUpdatesProperty(Object);

impl ResultConfigurationUpdatesProperty {
    /// `ResultConfigurationUpdatesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ACL configuration for the query results.
    ///
    /// `AclConfiguration`.
    pub fn acl_configuration(mut self, value: impl IntoValue<AclConfigurationProperty>) -> Self {
        self.0
            .put("AclConfiguration", value.into_value().into_node());
        self
    }

    /// The encryption configuration for the query results.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The AWS account ID that you expect to be the owner of the Amazon S3 bucket specified by [](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-resultconfiguration.html#cfn-athena-workgroup-resultconfiguration-outputlocation). If set, Athena uses the value for `ExpectedBucketOwner` when it makes Amazon S3 calls to your specified output location. If the `ExpectedBucketOwner` AWS account ID does not match the actual owner of the Amazon S3 bucket, the call fails with a permissions error.
    ///
    /// If workgroup settings override client-side settings, then the query uses the `ExpectedBucketOwner` setting that is specified for the workgroup, and also uses the location for storing query results specified in the workgroup. See [](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-workgroupconfiguration.html#cfn-athena-workgroup-workgroupconfiguration-enforceworkgroupconfiguration) and [Workgroup Settings Override Client-Side Settings](https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html).
    ///
    /// `ExpectedBucketOwner`.
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExpectedBucketOwner", value.into_value().into_node());
        self
    }

    /// The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/`. For more information, see [Query Results](https://docs.aws.amazon.com/athena/latest/ug/querying.html) If workgroup settings override client-side settings, then the query uses the location for the query results and the encryption configuration that are specified for the workgroup. The "workgroup settings override" is specified in EnforceWorkGroupConfiguration (true/false) in the WorkGroupConfiguration. See `EnforceWorkGroupConfiguration`.
    ///
    /// `OutputLocation`.
    pub fn output_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputLocation", value.into_value().into_node());
        self
    }

    /// If set to `true`, indicates that the previously-specified ACL configuration for queries in this workgroup should be ignored and set to null. If set to `false` or not set, and a value is present in the `AclConfiguration` of `ResultConfigurationUpdates`, the `AclConfiguration` in the workgroup's `ResultConfiguration` is updated with the new value. For more information, see [Workgroup Settings Override Client-Side Settings](https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html).
    ///
    /// `RemoveAclConfiguration`.
    pub fn remove_acl_configuration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RemoveAclConfiguration", value.into_value().into_node());
        self
    }

    /// If set to "true", indicates that the previously-specified encryption configuration (also known as the client-side setting) for queries in this workgroup should be ignored and set to null. If set to "false" or not set, and a value is present in the EncryptionConfiguration in ResultConfigurationUpdates (the client-side setting), the EncryptionConfiguration in the workgroup's ResultConfiguration will be updated with the new value. For more information, see [Override Client-Side Settings](https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html).
    ///
    /// `RemoveEncryptionConfiguration`.
    pub fn remove_encryption_configuration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "RemoveEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If set to "true", removes the AWS account ID previously specified for [](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-resultconfiguration.html#cfn-athena-workgroup-resultconfiguration-expectedbucketowner). If set to "false" or not set, and a value is present in the `ExpectedBucketOwner` in `ResultConfigurationUpdates` (the client-side setting), the `ExpectedBucketOwner` in the workgroup's `ResultConfiguration` is updated with the new value. For more information, see [Workgroup Settings Override Client-Side Settings](https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html).
    ///
    /// `RemoveExpectedBucketOwner`.
    pub fn remove_expected_bucket_owner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RemoveExpectedBucketOwner", value.into_value().into_node());
        self
    }

    /// If set to "true", indicates that the previously-specified query results location (also known as a client-side setting) for queries in this workgroup should be ignored and set to null. If set to "false" or not set, and a value is present in the OutputLocation in ResultConfigurationUpdates (the client-side setting), the OutputLocation in the workgroup's ResultConfiguration will be updated with the new value. For more information, see [Override Client-Side Settings](https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html).
    ///
    /// `RemoveOutputLocation`.
    pub fn remove_output_location(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RemoveOutputLocation", value.into_value().into_node());
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

impl Kind for ResultConfigurationUpdatesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResultConfigurationUpdatesProperty> for ResultConfigurationUpdatesProperty {}
impl From<ResultConfigurationUpdatesProperty> for Node {
    #[inline]
    fn from(value: ResultConfigurationUpdatesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResultConfigurationUpdatesProperty> for ResultConfigurationUpdatesProperty {
    #[inline]
    fn into_value(self) -> Value<ResultConfigurationUpdatesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for delivering logs to Amazon S3 buckets.
///
/// The property type `S3LoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LoggingConfigurationProperty(Object);

impl S3LoggingConfigurationProperty {
    /// `S3LoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables S3 log delivery.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
        self
    }

    /// The Amazon S3 destination URI for log publishing.
    ///
    /// `LogLocation`.
    pub fn log_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogLocation", value.into_value().into_node());
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

impl Kind for S3LoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LoggingConfigurationProperty> for S3LoggingConfigurationProperty {}
impl From<S3LoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3LoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LoggingConfigurationProperty> for S3LoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether Amazon CloudWatch Metrics are enabled for the workgroup, and the limit for the amount of bytes scanned (cutoff) per query, if it is specified. The `EnforceWorkGroupConfiguration` option determines whether workgroup settings override client-side query settings.
///
/// The property type `WorkGroupConfiguration` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkGroupConfigurationProperty(Object);

impl WorkGroupConfigurationProperty {
    /// `WorkGroupConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a user defined JSON string that is passed to the session engine.
    ///
    /// `AdditionalConfiguration`.
    pub fn additional_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdditionalConfiguration", value.into_value().into_node());
        self
    }

    /// The upper limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan. No default is defined.
    ///
    /// > This property currently supports integer types. Support for long values is planned.
    ///
    /// `BytesScannedCutoffPerQuery`.
    pub fn bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BytesScannedCutoffPerQuery", value.into_value().into_node());
        self
    }

    /// Specifies the KMS key that is used to encrypt the user's data stores in Athena. This setting does not apply to Athena SQL workgroups.
    ///
    /// `CustomerContentEncryptionConfiguration`.
    pub fn customer_content_encryption_configuration(
        mut self,
        value: impl IntoValue<CustomerContentEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CustomerContentEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If set to "true", the settings for the workgroup override client-side settings. If set to "false", client-side settings are used. For more information, see [Override client-side settings](https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html).
    ///
    /// `EnforceWorkGroupConfiguration`.
    pub fn enforce_work_group_configuration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnforceWorkGroupConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The engine configuration for running queries.
    ///
    /// `EngineConfiguration`.
    pub fn engine_configuration(
        mut self,
        value: impl IntoValue<EngineConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EngineConfiguration", value.into_value().into_node());
        self
    }

    /// The engine version that all queries running on the workgroup use.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl IntoValue<EngineVersionProperty>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// Role used to access user resources in an Athena for Apache Spark session. This property applies only to Spark-enabled workgroups in Athena.
    ///
    /// `ExecutionRole`.
    pub fn execution_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ExecutionRole", value.into_value().into_node());
        self
    }

    /// The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether encryption configuration, if any, is used for encrypting query results.
    ///
    /// `ManagedQueryResultsConfiguration`.
    pub fn managed_query_results_configuration(
        mut self,
        value: impl IntoValue<ManagedQueryResultsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedQueryResultsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
    ///
    /// `MonitoringConfiguration`.
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<MonitoringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MonitoringConfiguration", value.into_value().into_node());
        self
    }

    /// Indicates that the Amazon CloudWatch metrics are enabled for the workgroup.
    ///
    /// `PublishCloudWatchMetricsEnabled`.
    pub fn publish_cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "PublishCloudWatchMetricsEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// If set to `true`, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries. If set to `false`, workgroup members cannot query data from Requester Pays buckets, and queries that retrieve data from Requester Pays buckets cause an error. The default is `false`. For more information about Requester Pays buckets, see [Requester Pays Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/RequesterPaysBuckets.html) in the *Amazon Simple Storage Service Developer Guide*.
    ///
    /// `RequesterPaysEnabled`.
    pub fn requester_pays_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequesterPaysEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the location in Amazon S3 where query results are stored and the encryption option, if any, used for query results. For more information, see [Work with query results and recent queries](https://docs.aws.amazon.com/athena/latest/ug/querying.html).
    ///
    /// `ResultConfiguration`.
    pub fn result_configuration(
        mut self,
        value: impl IntoValue<ResultConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ResultConfiguration", value.into_value().into_node());
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

impl Kind for WorkGroupConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkGroupConfigurationProperty> for WorkGroupConfigurationProperty {}
impl From<WorkGroupConfigurationProperty> for Node {
    #[inline]
    fn from(value: WorkGroupConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkGroupConfigurationProperty> for WorkGroupConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WorkGroupConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether the Amazon CloudWatch Metrics are enabled for the workgroup, whether the workgroup settings override the client-side settings, and the data usage limit for the amount of bytes scanned per query, if it is specified.
///
/// The property type `WorkGroupConfigurationUpdates` of `AWS::Athena::WorkGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkGroupConfigurationUpdatesProperty(Object);

impl WorkGroupConfigurationUpdatesProperty {
    /// `WorkGroupConfigurationUpdatesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Additional Configuration that are passed to Athena Spark Calculations running in this workgroup
    ///
    /// `AdditionalConfiguration`.
    pub fn additional_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdditionalConfiguration", value.into_value().into_node());
        self
    }

    /// The upper data usage limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan.
    ///
    /// `BytesScannedCutoffPerQuery`.
    pub fn bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BytesScannedCutoffPerQuery", value.into_value().into_node());
        self
    }

    /// Indicates the KMS key for encrypting notebook content.
    ///
    /// `CustomerContentEncryptionConfiguration`.
    pub fn customer_content_encryption_configuration(
        mut self,
        value: impl IntoValue<CustomerContentEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CustomerContentEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If set to "true", the settings for the workgroup override client-side settings. If set to "false", client-side settings are used
    ///
    /// `EnforceWorkGroupConfiguration`.
    pub fn enforce_work_group_configuration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnforceWorkGroupConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The engine configuration for running queries.
    ///
    /// `EngineConfiguration`.
    pub fn engine_configuration(
        mut self,
        value: impl IntoValue<EngineConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EngineConfiguration", value.into_value().into_node());
        self
    }

    /// The Athena engine version for running queries.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl IntoValue<EngineVersionProperty>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The ARN of the execution role used to access user resources for Spark sessions and Identity Center enabled workgroups. This property applies only to Spark enabled workgroups and Identity Center enabled workgroups.
    ///
    /// `ExecutionRole`.
    pub fn execution_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ExecutionRole", value.into_value().into_node());
        self
    }

    /// The configuration for the managed query results and encryption option. ResultConfiguration and ManagedQueryResultsConfiguration cannot be set at the same time
    ///
    /// `ManagedQueryResultsConfiguration`.
    pub fn managed_query_results_configuration(
        mut self,
        value: impl IntoValue<ManagedQueryResultsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedQueryResultsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
    ///
    /// `MonitoringConfiguration`.
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<MonitoringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MonitoringConfiguration", value.into_value().into_node());
        self
    }

    /// Indicates that the Amazon CloudWatch metrics are enabled for the workgroup.
    ///
    /// `PublishCloudWatchMetricsEnabled`.
    pub fn publish_cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "PublishCloudWatchMetricsEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates that the data usage control limit per query is removed.
    ///
    /// `RemoveBytesScannedCutoffPerQuery`.
    pub fn remove_bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "RemoveBytesScannedCutoffPerQuery",
            value.into_value().into_node(),
        );
        self
    }

    /// The `RemoveCustomerContentEncryptionConfiguration` property.
    ///
    /// `RemoveCustomerContentEncryptionConfiguration`.
    pub fn remove_customer_content_encryption_configuration(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "RemoveCustomerContentEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If set to true, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries. If set to false, workgroup members cannot query data from Requester Pays buckets, and queries that retrieve data from Requester Pays buckets cause an error.
    ///
    /// `RequesterPaysEnabled`.
    pub fn requester_pays_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequesterPaysEnabled", value.into_value().into_node());
        self
    }

    /// The result configuration information about the queries in this workgroup that will be updated. Includes the updated results location and an updated option for encrypting query results.
    ///
    /// `ResultConfigurationUpdates`.
    pub fn result_configuration_updates(
        mut self,
        value: impl IntoValue<ResultConfigurationUpdatesProperty>,
    ) -> Self {
        self.0
            .put("ResultConfigurationUpdates", value.into_value().into_node());
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

impl Kind for WorkGroupConfigurationUpdatesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkGroupConfigurationUpdatesProperty> for WorkGroupConfigurationUpdatesProperty {}
impl From<WorkGroupConfigurationUpdatesProperty> for Node {
    #[inline]
    fn from(value: WorkGroupConfigurationUpdatesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkGroupConfigurationUpdatesProperty> for WorkGroupConfigurationUpdatesProperty {
    #[inline]
    fn into_value(self) -> Value<WorkGroupConfigurationUpdatesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EncryptionOption` of a `EncryptionConfiguration` of `AWS::Athena::WorkGroup`.
pub enum EncryptionOption {
    /// `CSE_KMS`.
    CseKms,
    /// `SSE_KMS`.
    SseKms,
    /// `SSE_S3`.
    SseS3,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionOption> for EncryptionOption {
    #[inline]
    fn into_value(self) -> Value<EncryptionOption> {
        const VALUES: &[&str] = &["CSE_KMS", "SSE_KMS", "SSE_S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3AclOption` of a `AclConfiguration` of `AWS::Athena::WorkGroup`.
pub enum S3AclOption {
    /// `BUCKET_OWNER_FULL_CONTROL`.
    BucketOwnerFullControl,
}

#[diagnostic::do_not_recommend]
impl Kind for S3AclOption {}
#[diagnostic::do_not_recommend]
impl TextKind for S3AclOption {}
#[diagnostic::do_not_recommend]
impl IdKind for S3AclOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3AclOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3AclOption> for S3AclOption {
    #[inline]
    fn into_value(self) -> Value<S3AclOption> {
        const VALUES: &[&str] = &["BUCKET_OWNER_FULL_CONTROL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of `AWS::Athena::WorkGroup`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
