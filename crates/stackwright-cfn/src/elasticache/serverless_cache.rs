// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::ServerlessCache` and its property types.

use crate::l1::*;

/// The resource representing a serverless cache.
///
/// `AWS::ElastiCache::ServerlessCache`; `Ref` returns its `ServerlessCacheName`, a [`elasticache::ServerlessCacheName`](kinds::elasticache::ServerlessCacheName).
/// Changing one of these replaces it: `KmsKeyId`, `NetworkType`, `ServerlessCacheName`, `SnapshotArnsToRestore`, `SubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServerlessCache(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::ServerlessCache",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("serverless_cache.rules"),
};

impl CfnServerlessCache {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::ServerlessCache";

    /// `CfnServerlessCache` with its required properties, in alphabetical order:
    ///
    /// - `engine`: The engine the serverless cache is compatible with.
    /// - `serverless_cache_name`: The unique identifier of the serverless cache.
    pub fn new(
        engine: impl IntoValue<String>,
        serverless_cache_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Engine", engine.into_value().into_node());
        object_.put(
            "ServerlessCacheName",
            serverless_cache_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The cache usage limit for the serverless cache.
    ///
    /// `CacheUsageLimits`; updated in place.
    pub fn cache_usage_limits(mut self, value: impl IntoValue<CacheUsageLimitsProperty>) -> Self {
        self.0
            .put("CacheUsageLimits", value.into_value().into_node());
        self
    }

    /// The daily time that a cache snapshot will be created. Default is NULL, i.e. snapshots will not be created at a specific time on a daily basis. Available for Valkey, Redis OSS and Serverless Memcached only.
    ///
    /// `DailySnapshotTime`; updated in place.
    pub fn daily_snapshot_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DailySnapshotTime", value.into_value().into_node());
        self
    }

    /// A description of the serverless cache.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Represents the information required for client programs to connect to a cache node. This value is read-only.
    ///
    /// `Endpoint`; updated in place.
    pub fn endpoint(mut self, value: impl IntoValue<EndpointProperty>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// The name of the final snapshot taken of a cache before the cache is deleted.
    ///
    /// `FinalSnapshotName`; updated in place.
    pub fn final_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FinalSnapshotName", value.into_value().into_node());
        self
    }

    /// The ID of the AWS Key Management Service (KMS) key that is used to encrypt data at rest in the serverless cache.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The version number of the engine the serverless cache is compatible with.
    ///
    /// `MajorEngineVersion`; updated in place.
    pub fn major_engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MajorEngineVersion", value.into_value().into_node());
        self
    }

    /// The network type for the serverless cache. Valid values are ipv4, ipv6, or dual_stack.
    ///
    /// `NetworkType`; one of `ipv4`, `ipv6`, `dual_stack`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// Represents the information required for client programs to connect to a cache node. This value is read-only.
    ///
    /// `ReaderEndpoint`; updated in place.
    pub fn reader_endpoint(mut self, value: impl IntoValue<EndpointProperty>) -> Self {
        self.0.put("ReaderEndpoint", value.into_value().into_node());
        self
    }

    /// The IDs of the EC2 security groups associated with the serverless cache.
    ///
    /// `SecurityGroupIds`; updated in place.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The ARN of the snapshot from which to restore data into the new cache.
    ///
    /// `SnapshotArnsToRestore`; an update replaces the resource.
    pub fn snapshot_arns_to_restore(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SnapshotArnsToRestore", value.into_value().into_node());
        self
    }

    /// The current setting for the number of serverless cache snapshots the system will retain. Available for Valkey, Redis OSS and Serverless Memcached only.
    ///
    /// `SnapshotRetentionLimit`; updated in place.
    pub fn snapshot_retention_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SnapshotRetentionLimit", value.into_value().into_node());
        self
    }

    /// If no subnet IDs are given and your VPC is in us-west-1, then ElastiCache will select 2 default subnets across AZs in your VPC. For all other Regions, if no subnet IDs are given then ElastiCache will select 3 default subnets across AZs in your default VPC.
    ///
    /// `SubnetIds`; an update replaces the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// A list of tags to be added to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The identifier of the user group associated with the serverless cache. Available for Valkey and Redis OSS only. Default is NULL.
    ///
    /// `UserGroupId`; updated in place.
    pub fn user_group_id(mut self, value: impl IntoValue<kinds::elasticache::UserGroupId>) -> Self {
        self.0.put("UserGroupId", value.into_value().into_node());
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

impl Construct for CfnServerlessCache {
    type Handle = CfnServerlessCacheRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServerlessCacheRef {
        CfnServerlessCacheRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServerlessCache`] of a stack.
pub struct CfnServerlessCacheRef(NodeRef);

impl Clone for CfnServerlessCacheRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServerlessCacheRef {}
impl AsNode for CfnServerlessCacheRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServerlessCacheRef {
    /// What `Ref` returns: its `ServerlessCacheName`, a [`elasticache::ServerlessCacheName`](kinds::elasticache::ServerlessCacheName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::ServerlessCacheName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the serverless cache.
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::elasticache::ServerlessCacheArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }

    /// When the serverless cache was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The DNS hostname of the cache node.
    ///
    /// `Fn::GetAtt` of `Endpoint.Address`.
    #[inline]
    pub fn attr_endpoint_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint.Address")))
    }

    /// The port number that the cache engine is listening on.
    ///
    /// `Fn::GetAtt` of `Endpoint.Port`.
    #[inline]
    pub fn attr_endpoint_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint.Port")))
    }

    /// The name and version number of the engine the serverless cache is compatible with.
    ///
    /// `Fn::GetAtt` of `FullEngineVersion`.
    #[inline]
    pub fn attr_full_engine_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FullEngineVersion")))
    }

    /// The DNS hostname of the cache node.
    ///
    /// `Fn::GetAtt` of `ReaderEndpoint.Address`.
    #[inline]
    pub fn attr_reader_endpoint_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ReaderEndpoint.Address"),
        ))
    }

    /// The port number that the cache engine is listening on.
    ///
    /// `Fn::GetAtt` of `ReaderEndpoint.Port`.
    #[inline]
    pub fn attr_reader_endpoint_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReaderEndpoint.Port")))
    }

    /// The current status of the serverless cache. The allowed values are CREATING, AVAILABLE, DELETING, CREATE-FAILED and MODIFYING.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::elasticache::ServerlessCacheName> for &CfnServerlessCacheRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::ServerlessCacheName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::elasticache::ServerlessCacheArn> for &CfnServerlessCacheRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::ServerlessCacheArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }
}

/// The usage limits for storage and ElastiCache Processing Units for the cache.
///
/// The property type `CacheUsageLimits` of `AWS::ElastiCache::ServerlessCache`.
#[must_use = "a property type does nothing until it is set"]
pub struct CacheUsageLimitsProperty(Object);

impl CacheUsageLimitsProperty {
    /// `CacheUsageLimitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum data storage limit in the cache, expressed in Gigabytes.
    ///
    /// `DataStorage`.
    pub fn data_storage(mut self, value: impl IntoValue<DataStorageProperty>) -> Self {
        self.0.put("DataStorage", value.into_value().into_node());
        self
    }

    /// The number of ElastiCache Processing Units (ECPU) the cache can consume per second.
    ///
    /// `ECPUPerSecond`.
    pub fn ecpu_per_second(mut self, value: impl IntoValue<ECPUPerSecondProperty>) -> Self {
        self.0.put("ECPUPerSecond", value.into_value().into_node());
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

impl Kind for CacheUsageLimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CacheUsageLimitsProperty> for CacheUsageLimitsProperty {}
impl From<CacheUsageLimitsProperty> for Node {
    #[inline]
    fn from(value: CacheUsageLimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CacheUsageLimitsProperty> for CacheUsageLimitsProperty {
    #[inline]
    fn into_value(self) -> Value<CacheUsageLimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The data storage limit.
///
/// The property type `DataStorage` of `AWS::ElastiCache::ServerlessCache`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataStorageProperty(Object);

impl DataStorageProperty {
    /// `DataStorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: The unit that the storage is measured in, in GB.
    pub fn new(unit: impl IntoValue<Unit>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        Self(object_)
    }

    /// The upper limit for data storage the cache is set to use.
    ///
    /// `Maximum`.
    pub fn maximum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Maximum", value.into_value().into_node());
        self
    }

    /// The lower limit for data storage the cache is set to use.
    ///
    /// `Minimum`.
    pub fn minimum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Minimum", value.into_value().into_node());
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

impl Kind for DataStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataStorageProperty> for DataStorageProperty {}
impl From<DataStorageProperty> for Node {
    #[inline]
    fn from(value: DataStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataStorageProperty> for DataStorageProperty {
    #[inline]
    fn into_value(self) -> Value<DataStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the number of ElastiCache Processing Units (ECPU) the cache can consume per second.
///
/// The property type `ECPUPerSecond` of `AWS::ElastiCache::ServerlessCache`.
#[must_use = "a property type does nothing until it is set"]
pub struct ECPUPerSecondProperty(Object);

impl ECPUPerSecondProperty {
    /// `ECPUPerSecondProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for the maximum number of ECPUs the cache can consume per second.
    ///
    /// `Maximum`.
    pub fn maximum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Maximum", value.into_value().into_node());
        self
    }

    /// The configuration for the minimum number of ECPUs the cache should be able consume per second.
    ///
    /// `Minimum`.
    pub fn minimum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Minimum", value.into_value().into_node());
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

impl Kind for ECPUPerSecondProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ECPUPerSecondProperty> for ECPUPerSecondProperty {}
impl From<ECPUPerSecondProperty> for Node {
    #[inline]
    fn from(value: ECPUPerSecondProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ECPUPerSecondProperty> for ECPUPerSecondProperty {
    #[inline]
    fn into_value(self) -> Value<ECPUPerSecondProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the information required for client programs to connect to a cache node. This value is read-only.
///
/// The property type `Endpoint` of `AWS::ElastiCache::ServerlessCache`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointProperty(Object);

impl EndpointProperty {
    /// `EndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DNS hostname of the cache node.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// The port number that the cache engine is listening on.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for EndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointProperty> for EndpointProperty {}
impl From<EndpointProperty> for Node {
    #[inline]
    fn from(value: EndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointProperty> for EndpointProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `NetworkType` of `AWS::ElastiCache::ServerlessCache`.
pub enum NetworkType {
    /// `dual_stack`.
    DualStack,
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["dual_stack", "ipv4", "ipv6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `DataStorage` of `AWS::ElastiCache::ServerlessCache`.
pub enum Unit {
    /// `GB`.
    Gb,
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
        const VALUES: &[&str] = &["GB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
