// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECS::Cluster` and its property types.

use crate::l1::*;

/// The `AWS::ECS::Cluster` resource creates an Amazon Elastic Container Service (Amazon ECS) cluster.
///
/// `AWS::ECS::Cluster`; `Ref` returns its `ClusterName`, a [`ecs::ClusterName`](kinds::ecs::ClusterName).
/// Changing one of these replaces it: `ClusterName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECS::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECS::Cluster";

    /// `CfnCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The short name of one or more capacity providers to associate with the cluster. A capacity provider must be associated with a cluster before it can be included as part of the default capacity provider strategy of the cluster or used in a capacity provider strategy when calling the [CreateService](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html) or [RunTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) actions.
    ///
    /// If specifying a capacity provider that uses an Auto Scaling group, the capacity provider must be created but not associated with another cluster. New Auto Scaling group capacity providers can be created with the [CreateCapacityProvider](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html) API operation.
    ///
    /// To use a AWS Fargate capacity provider, specify either the `FARGATE` or `FARGATE_SPOT` capacity providers. The AWS Fargate capacity providers are available to all accounts and only need to be associated with a cluster to be used.
    ///
    /// The [PutCapacityProvider](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutCapacityProvider.html) API operation is used to update the list of available capacity providers for a cluster after the cluster is created.
    ///
    /// `CapacityProviders`; updated in place.
    pub fn capacity_providers(
        mut self,
        value: impl IntoValue<List<kinds::ecs::CapacityProviderName>>,
    ) -> Self {
        self.0
            .put("CapacityProviders", value.into_value().into_node());
        self
    }

    /// A user-generated string that you use to identify your cluster. If you don't specify a name, AWS CloudFormation generates a unique physical ID for the name.
    ///
    /// `ClusterName`; an update replaces the resource.
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterName", value.into_value().into_node());
        self
    }

    /// The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights with enhanced observability or CloudWatch Container Insights for a cluster.
    ///
    /// Container Insights with enhanced observability provides all the Container Insights metrics, plus additional task and container metrics. This version supports enhanced observability for Amazon ECS clusters using the Amazon EC2 and Fargate launch types. After you configure Container Insights with enhanced observability on Amazon ECS, Container Insights auto-collects detailed infrastructure telemetry from the cluster level down to the container level in your environment and displays these critical performance data in curated dashboards removing the heavy lifting in observability set-up.
    ///
    /// For more information, see [Monitor Amazon ECS containers using Container Insights with enhanced observability](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `ClusterSettings`; updated in place.
    pub fn cluster_settings(
        mut self,
        value: impl IntoValue<List<ClusterSettingsProperty>>,
    ) -> Self {
        self.0
            .put("ClusterSettings", value.into_value().into_node());
        self
    }

    /// The execute command and managed storage configuration for the cluster.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(mut self, value: impl IntoValue<ClusterConfigurationProperty>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no launch type or capacity provider strategy specified, the default capacity provider strategy is used.
    ///
    /// `DefaultCapacityProviderStrategy`; updated in place.
    pub fn default_capacity_provider_strategy(
        mut self,
        value: impl IntoValue<List<CapacityProviderStrategyItemProperty>>,
    ) -> Self {
        self.0.put(
            "DefaultCapacityProviderStrategy",
            value.into_value().into_node(),
        );
        self
    }

    /// Use this parameter to set a default Service Connect namespace. After you set a default Service Connect namespace, any new services with Service Connect turned on that are created in the cluster are added as client services in the namespace. This setting only applies to new services that set the `enabled` parameter to `true` in the `ServiceConnectConfiguration`. You can set the namespace of each service individually in the `ServiceConnectConfiguration` to override this default parameter.
    ///
    /// Tasks that run in a namespace can use short names to connect to services in the namespace. Tasks can connect to services across all of the clusters in the namespace. Tasks connect through a managed proxy container that collects logs and metrics for increased visibility. Only the tasks that Amazon ECS services create are supported with Service Connect. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `ServiceConnectDefaults`; updated in place.
    pub fn service_connect_defaults(
        mut self,
        value: impl IntoValue<ServiceConnectDefaultsProperty>,
    ) -> Self {
        self.0
            .put("ServiceConnectDefaults", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to the cluster to help you categorize and organize them. Each tag consists of a key and an optional value. You define both.
    ///
    /// The following basic restrictions apply to tags:
    ///
    /// - Maximum number of tags per resource - 50
    /// - For each resource, each tag key must be unique, and each tag key can have only one value.
    /// - Maximum key length - 128 Unicode characters in UTF-8
    /// - Maximum value length - 256 Unicode characters in UTF-8
    /// - If your tagging schema is used across multiple services and resources, remember that other services may have restrictions on allowed characters. Generally allowed characters are: letters, numbers, and spaces representable in UTF-8, and the following characters: + - =. _: / @.
    /// - Tag keys and values are case-sensitive.
    /// - Do not use `aws:`, `AWS:`, or any upper or lowercase combination of such as a prefix for either keys or values as it is reserved for AWS use. You cannot edit or delete tag keys or values with this prefix. Tags with this prefix do not count against your tags per resource limit.
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

impl Construct for CfnCluster {
    type Handle = CfnClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterRef {
        CfnClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCluster`] of a stack.
pub struct CfnClusterRef(NodeRef);

impl Clone for CfnClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterRef {}
impl AsNode for CfnClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterRef {
    /// What `Ref` returns: its `ClusterName`, a [`ecs::ClusterName`](kinds::ecs::ClusterName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecs::ClusterName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Amazon ECS cluster, such as `arn:aws:ecs:us-east-2:123456789012:cluster/MyECSCluster`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ecs::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ecs::ClusterName> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecs::ClusterName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ecs::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecs::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::ecs::ClusterNameOrArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecs::ClusterNameOrArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `CapacityProviderStrategyItem` property specifies the details of the default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no launch type or capacity provider strategy specified, the default capacity provider strategy is used.
///
/// The property type `CapacityProviderStrategyItem` of `AWS::ECS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderStrategyItemProperty(Object);

impl CapacityProviderStrategyItemProperty {
    /// `CapacityProviderStrategyItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no value is specified, the default value of `0` is used.
    ///
    /// Base value characteristics:
    ///
    /// - Only one capacity provider in a strategy can have a base defined
    /// - The default value is `0` if not specified
    /// - The valid range is 0 to 100,000
    /// - Base requirements are satisfied first before weight distribution
    ///
    /// `Base`.
    pub fn base(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Base", value.into_value().into_node());
        self
    }

    /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT`) or the name of a custom capacity provider that you created.
    ///
    /// `CapacityProvider`.
    pub fn capacity_provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CapacityProvider", value.into_value().into_node());
        self
    }

    /// The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied.
    ///
    /// If no `weight` value is specified, the default value of `0` is used. When multiple capacity providers are specified within a capacity provider strategy, at least one of the capacity providers must have a weight value greater than zero and any capacity providers with a weight of `0` can't be used to place tasks. If you specify multiple capacity providers in a strategy that all have a weight of `0`, any `RunTask` or `CreateService` actions using the capacity provider strategy will fail.
    ///
    /// Weight value characteristics:
    ///
    /// - Weight is considered after the base value is satisfied
    /// - The default value is `0` if not specified
    /// - The valid range is 0 to 1,000
    /// - At least one capacity provider must have a weight greater than zero
    /// - Capacity providers with weight of `0` cannot place tasks
    ///
    /// Task distribution logic:
    ///
    /// - Base satisfaction: The minimum number of tasks specified by the base value are placed on that capacity provider
    /// - Weight distribution: After base requirements are met, additional tasks are distributed according to weight ratios
    ///
    /// Examples:
    ///
    /// Equal Distribution: Two capacity providers both with weight `1` will split tasks evenly after base requirements are met.
    ///
    /// Weighted Distribution: If capacityProviderA has weight `1` and capacityProviderB has weight `4`, then for every 1 task on A, 4 tasks will run on B.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for CapacityProviderStrategyItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderStrategyItemProperty> for CapacityProviderStrategyItemProperty {}
impl From<CapacityProviderStrategyItemProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderStrategyItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderStrategyItemProperty> for CapacityProviderStrategyItemProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderStrategyItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The execute command and managed storage configuration for the cluster.
///
/// The property type `ClusterConfiguration` of `AWS::ECS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterConfigurationProperty(Object);

impl ClusterConfigurationProperty {
    /// `ClusterConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The details of the execute command configuration.
    ///
    /// `ExecuteCommandConfiguration`.
    pub fn execute_command_configuration(
        mut self,
        value: impl IntoValue<ExecuteCommandConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ExecuteCommandConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The details of the managed storage configuration.
    ///
    /// `ManagedStorageConfiguration`.
    pub fn managed_storage_configuration(
        mut self,
        value: impl IntoValue<ManagedStorageConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedStorageConfiguration",
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

impl Kind for ClusterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterConfigurationProperty> for ClusterConfigurationProperty {}
impl From<ClusterConfigurationProperty> for Node {
    #[inline]
    fn from(value: ClusterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterConfigurationProperty> for ClusterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights with enhanced observability or CloudWatch Container Insights for a cluster.
///
/// Container Insights with enhanced observability provides all the Container Insights metrics, plus additional task and container metrics. This version supports enhanced observability for Amazon ECS clusters using the Amazon EC2 and Fargate launch types. After you configure Container Insights with enhanced observability on Amazon ECS, Container Insights auto-collects detailed infrastructure telemetry from the cluster level down to the container level in your environment and displays these critical performance data in curated dashboards removing the heavy lifting in observability set-up.
///
/// For more information, see [Monitor Amazon ECS containers using Container Insights with enhanced observability](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `ClusterSettings` of `AWS::ECS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterSettingsProperty(Object);

impl ClusterSettingsProperty {
    /// `ClusterSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the cluster setting. The value is `containerInsights`.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value to set for the cluster setting. The supported values are `enhanced`, `enabled`, and `disabled`.
    ///
    /// To use Container Insights with enhanced observability, set the `containerInsights` account setting to `enhanced`.
    ///
    /// To use Container Insights, set the `containerInsights` account setting to `enabled`.
    ///
    /// If a cluster value is specified, it will override the `containerInsights` value set with [PutAccountSetting](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html) or [PutAccountSettingDefault](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html).
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for ClusterSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterSettingsProperty> for ClusterSettingsProperty {}
impl From<ClusterSettingsProperty> for Node {
    #[inline]
    fn from(value: ClusterSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterSettingsProperty> for ClusterSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the execute command configuration.
///
/// The property type `ExecuteCommandConfiguration` of `AWS::ECS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExecuteCommandConfigurationProperty(Object);

impl ExecuteCommandConfigurationProperty {
    /// `ExecuteCommandConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify an AWS Key Management Service key ID to encrypt the data between the local client and the container.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch Logs or an Amazon S3 bucket. When `logging=OVERRIDE` is specified, a `logConfiguration` must be provided.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(
        mut self,
        value: impl IntoValue<ExecuteCommandLogConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The log setting to use for redirecting logs for your execute command results. The following log settings are available.
    ///
    /// - `NONE`: The execute command session is not logged.
    /// - `DEFAULT`: The `awslogs` configuration in the task definition is used. If no logging parameter is specified, it defaults to this value. If no `awslogs` log driver is configured in the task definition, the output won't be logged.
    /// - `OVERRIDE`: Specify the logging details as a part of `logConfiguration`. If the `OVERRIDE` logging option is specified, the `logConfiguration` is required.
    ///
    /// `Logging`.
    pub fn logging(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Logging", value.into_value().into_node());
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

impl Kind for ExecuteCommandConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExecuteCommandConfigurationProperty> for ExecuteCommandConfigurationProperty {}
impl From<ExecuteCommandConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExecuteCommandConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExecuteCommandConfigurationProperty> for ExecuteCommandConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ExecuteCommandConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch Logs or an Amazon S3 bucket.
///
/// The property type `ExecuteCommandLogConfiguration` of `AWS::ECS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExecuteCommandLogConfigurationProperty(Object);

impl ExecuteCommandLogConfigurationProperty {
    /// `ExecuteCommandLogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines whether to use encryption on the CloudWatch logs. If not specified, encryption will be off.
    ///
    /// `CloudWatchEncryptionEnabled`.
    pub fn cloud_watch_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "CloudWatchEncryptionEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the CloudWatch log group to send logs to.
    ///
    /// > The CloudWatch log group must already be created.
    ///
    /// `CloudWatchLogGroupName`.
    pub fn cloud_watch_log_group_name(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        self.0
            .put("CloudWatchLogGroupName", value.into_value().into_node());
        self
    }

    /// The name of the S3 bucket to send logs to.
    ///
    /// > The S3 bucket must already be created.
    ///
    /// `S3BucketName`.
    pub fn s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3BucketName", value.into_value().into_node());
        self
    }

    /// Determines whether to use encryption on the S3 logs. If not specified, encryption is not used.
    ///
    /// `S3EncryptionEnabled`.
    pub fn s3_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("S3EncryptionEnabled", value.into_value().into_node());
        self
    }

    /// An optional folder in the S3 bucket to place logs in.
    ///
    /// `S3KeyPrefix`.
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

impl Kind for ExecuteCommandLogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExecuteCommandLogConfigurationProperty> for ExecuteCommandLogConfigurationProperty {}
impl From<ExecuteCommandLogConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExecuteCommandLogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExecuteCommandLogConfigurationProperty> for ExecuteCommandLogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ExecuteCommandLogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The managed storage configuration for the cluster.
///
/// The property type `ManagedStorageConfiguration` of `AWS::ECS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedStorageConfigurationProperty(Object);

impl ManagedStorageConfigurationProperty {
    /// `ManagedStorageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify the AWS Key Management Service key ID for Fargate ephemeral storage.
    ///
    /// When you specify a `fargateEphemeralStorageKmsKeyId`, AWS Fargate uses the key to encrypt data at rest in ephemeral storage. For more information about Fargate ephemeral storage encryption, see [Customer managed keys for AWS Fargate ephemeral storage for Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-storage-encryption.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// The key must be a single Region key.
    ///
    /// `FargateEphemeralStorageKmsKeyId`.
    pub fn fargate_ephemeral_storage_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0.put(
            "FargateEphemeralStorageKmsKeyId",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify a AWS Key Management Service key ID to encrypt Amazon ECS managed storage.
    ///
    /// When you specify a `kmsKeyId`, Amazon ECS uses the key to encrypt data volumes managed by Amazon ECS that are attached to tasks in the cluster. The following data volumes are managed by Amazon ECS: Amazon EBS. For more information about encryption of Amazon EBS volumes attached to Amazon ECS tasks, see [Encrypt data stored in Amazon EBS volumes for Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-kms-encryption.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// The key must be a single Region key.
    ///
    /// `KmsKeyId`.
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

impl Kind for ManagedStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedStorageConfigurationProperty> for ManagedStorageConfigurationProperty {}
impl From<ManagedStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedStorageConfigurationProperty> for ManagedStorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this parameter to set a default Service Connect namespace. After you set a default Service Connect namespace, any new services with Service Connect turned on that are created in the cluster are added as client services in the namespace. This setting only applies to new services that set the `enabled` parameter to `true` in the `ServiceConnectConfiguration`. You can set the namespace of each service individually in the `ServiceConnectConfiguration` to override this default parameter.
///
/// Tasks that run in a namespace can use short names to connect to services in the namespace. Tasks can connect to services across all of the clusters in the namespace. Tasks connect through a managed proxy container that collects logs and metrics for increased visibility. Only the tasks that Amazon ECS services create are supported with Service Connect. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `ServiceConnectDefaults` of `AWS::ECS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectDefaultsProperty(Object);

impl ServiceConnectDefaultsProperty {
    /// `ServiceConnectDefaultsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace that's used when you create a service and don't specify a Service Connect configuration. The namespace name can include up to 1024 characters. The name is case-sensitive. The name can't include greater than (\>), less than (\<), double quotation marks ("), or slash (/).
    ///
    /// If you enter an existing namespace name or ARN, then that namespace will be used. Any namespace type is supported. The namespace must be in this account and this AWS Region.
    ///
    /// If you enter a new name, a AWS Cloud Map namespace will be created. Amazon ECS creates a AWS Cloud Map namespace with the "API calls" method of instance discovery only. This instance discovery method is the "HTTP" namespace type in the AWS Command Line Interface. Other types of instance discovery aren't used by Service Connect.
    ///
    /// If you update the cluster with an empty string `""` for the namespace name, the cluster configuration for Service Connect is removed. Note that the namespace will remain in AWS Cloud Map and must be deleted separately.
    ///
    /// For more information about AWS Cloud Map, see [Working with Services](https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-services.html) in the *AWS Cloud Map Developer Guide*.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
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

impl Kind for ServiceConnectDefaultsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectDefaultsProperty> for ServiceConnectDefaultsProperty {}
impl From<ServiceConnectDefaultsProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectDefaultsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectDefaultsProperty> for ServiceConnectDefaultsProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceConnectDefaultsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
