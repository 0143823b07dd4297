// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FSx::FileCache` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::FSx::FileCache
///
/// `AWS::FSx::FileCache`; `Ref` returns its `ResourceARN`, a [`fsx::FileCacheResourceArn`](kinds::fsx::FileCacheResourceArn).
/// Changing one of these replaces it: `CopyTagsToDataRepositoryAssociations`, `DataRepositoryAssociations`, `FileCacheType`, `FileCacheTypeVersion`, `KmsKeyId`, `SecurityGroupIds`, `StorageCapacity`, `SubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFileCache(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FSx::FileCache",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("file_cache.rules"),
};

impl CfnFileCache {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FSx::FileCache";

    /// `CfnFileCache` with its required properties, in alphabetical order:
    ///
    /// - `file_cache_type`: The type of cache, which must be LUSTRE.
    /// - `file_cache_type_version`: The Lustre version of the cache, which must be 2.12.
    /// - `storage_capacity`: The storage capacity of the cache in gibibytes (GiB).
    /// - `subnet_ids`: A list of subnet IDs for the cache.
    pub fn new(
        file_cache_type: impl IntoValue<FileCacheType>,
        file_cache_type_version: impl IntoValue<String>,
        storage_capacity: impl IntoValue<i64>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileCacheType", file_cache_type.into_value().into_node());
        object_.put(
            "FileCacheTypeVersion",
            file_cache_type_version.into_value().into_node(),
        );
        object_.put("StorageCapacity", storage_capacity.into_value().into_node());
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// Whether tags should be copied to data repository associations
    ///
    /// `CopyTagsToDataRepositoryAssociations`; an update replaces the resource.
    pub fn copy_tags_to_data_repository_associations(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "CopyTagsToDataRepositoryAssociations",
            value.into_value().into_node(),
        );
        self
    }

    /// Data repository associations for the cache
    ///
    /// `DataRepositoryAssociations`; an update replaces the resource.
    pub fn data_repository_associations(
        mut self,
        value: impl IntoValue<List<DataRepositoryAssociationProperty>>,
    ) -> Self {
        self.0
            .put("DataRepositoryAssociations", value.into_value().into_node());
        self
    }

    /// The KMS key ID for encrypting data
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The `LustreConfiguration` property.
    ///
    /// `LustreConfiguration`; updated in place.
    pub fn lustre_configuration(
        mut self,
        value: impl IntoValue<LustreConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LustreConfiguration", value.into_value().into_node());
        self
    }

    /// A list of security group IDs for the cache
    ///
    /// `SecurityGroupIds`; an update replaces the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// Tags to associate with the file cache
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

impl Construct for CfnFileCache {
    type Handle = CfnFileCacheRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFileCacheRef {
        CfnFileCacheRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFileCache`] of a stack.
pub struct CfnFileCacheRef(NodeRef);

impl Clone for CfnFileCacheRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFileCacheRef {}
impl AsNode for CfnFileCacheRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFileCacheRef {
    /// What `Ref` returns: its `ResourceARN`, a [`fsx::FileCacheResourceArn`](kinds::fsx::FileCacheResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fsx::FileCacheResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the cache was created
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The DNS name for the cache
    ///
    /// `Fn::GetAtt` of `DNSName`.
    #[inline]
    pub fn attr_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DNSName")))
    }

    /// A list of IDs of data repository associations that are associated with this cache
    ///
    /// `Fn::GetAtt` of `DataRepositoryAssociationIds`.
    #[inline]
    pub fn attr_data_repository_association_ids(
        &self,
    ) -> Value<List<kinds::fsx::DataRepositoryAssociationId>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DataRepositoryAssociationIds"),
        ))
    }

    /// The ID of the file cache
    ///
    /// `Fn::GetAtt` of `FileCacheId`.
    #[inline]
    pub fn attr_file_cache_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FileCacheId")))
    }

    /// The lifecycle status of the cache
    ///
    /// `Fn::GetAtt` of `Lifecycle`.
    #[inline]
    pub fn attr_lifecycle(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Lifecycle")))
    }

    /// The `LustreConfiguration.LogConfiguration` attribute.
    ///
    /// `Fn::GetAtt` of `LustreConfiguration.LogConfiguration`.
    #[inline]
    pub fn attr_lustre_configuration_log_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LustreConfiguration.LogConfiguration"),
        ))
    }

    /// The `LustreConfiguration.MountName` attribute.
    ///
    /// `Fn::GetAtt` of `LustreConfiguration.MountName`.
    #[inline]
    pub fn attr_lustre_configuration_mount_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LustreConfiguration.MountName"),
        ))
    }

    /// Network interface IDs for the cache
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceIds`.
    #[inline]
    pub fn attr_network_interface_ids(&self) -> Value<List<kinds::ec2::NetworkInterfaceId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInterfaceIds")))
    }

    /// The AWS account ID of the cache owner
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The Amazon Resource Name (ARN) of the file cache
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<kinds::fsx::FileCacheResourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceARN")))
    }

    /// The VPC ID of the cache
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::fsx::FileCacheResourceArn> for &CfnFileCacheRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fsx::FileCacheResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `DataRepositoryAssociation` of `AWS::FSx::FileCache`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataRepositoryAssociationProperty(Object);

impl DataRepositoryAssociationProperty {
    /// `DataRepositoryAssociationProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_repository_path`
    /// - `file_cache_path`
    pub fn new(
        data_repository_path: impl IntoValue<String>,
        file_cache_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataRepositoryPath",
            data_repository_path.into_value().into_node(),
        );
        object_.put("FileCachePath", file_cache_path.into_value().into_node());
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

impl Kind for DataRepositoryAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataRepositoryAssociationProperty> for DataRepositoryAssociationProperty {}
impl From<DataRepositoryAssociationProperty> for Node {
    #[inline]
    fn from(value: DataRepositoryAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataRepositoryAssociationProperty> for DataRepositoryAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<DataRepositoryAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LogConfiguration` of `AWS::FSx::FileCache`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `level`
    pub fn new(level: impl IntoValue<Level>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Level", level.into_value().into_node());
        Self(object_)
    }

    /// The `Destination` property.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
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

impl Kind for LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationProperty> for LogConfigurationProperty {}
impl From<LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationProperty> for LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LustreConfiguration` of `AWS::FSx::FileCache`.
#[must_use = "a property type does nothing until it is set"]
pub struct LustreConfigurationProperty(Object);

impl LustreConfigurationProperty {
    /// `LustreConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `deployment_type`
    /// - `metadata_configuration`
    /// - `per_unit_storage_throughput`
    pub fn new(
        deployment_type: impl IntoValue<DeploymentType>,
        metadata_configuration: impl IntoValue<MetadataConfigurationProperty>,
        per_unit_storage_throughput: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeploymentType", deployment_type.into_value().into_node());
        object_.put(
            "MetadataConfiguration",
            metadata_configuration.into_value().into_node(),
        );
        object_.put(
            "PerUnitStorageThroughput",
            per_unit_storage_throughput.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `LogConfiguration` property.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The `MountName` property.
    ///
    /// `MountName`.
    pub fn mount_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MountName", value.into_value().into_node());
        self
    }

    /// The `WeeklyMaintenanceStartTime` property.
    ///
    /// `WeeklyMaintenanceStartTime`.
    pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WeeklyMaintenanceStartTime", value.into_value().into_node());
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

impl Kind for LustreConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LustreConfigurationProperty> for LustreConfigurationProperty {}
impl From<LustreConfigurationProperty> for Node {
    #[inline]
    fn from(value: LustreConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LustreConfigurationProperty> for LustreConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LustreConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetadataConfiguration` of `AWS::FSx::FileCache`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataConfigurationProperty(Object);

impl MetadataConfigurationProperty {
    /// `MetadataConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_capacity`
    pub fn new(storage_capacity: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StorageCapacity", storage_capacity.into_value().into_node());
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

impl Kind for MetadataConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataConfigurationProperty> for MetadataConfigurationProperty {}
impl From<MetadataConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetadataConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataConfigurationProperty> for MetadataConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeploymentType` of a `LustreConfiguration` of `AWS::FSx::FileCache`.
pub enum DeploymentType {
    /// `CACHE_1`.
    Cache1,
}

#[diagnostic::do_not_recommend]
impl Kind for DeploymentType {}
#[diagnostic::do_not_recommend]
impl TextKind for DeploymentType {}
#[diagnostic::do_not_recommend]
impl IdKind for DeploymentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeploymentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeploymentType> for DeploymentType {
    #[inline]
    fn into_value(self) -> Value<DeploymentType> {
        const VALUES: &[&str] = &["CACHE_1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FileCacheType` of `AWS::FSx::FileCache`.
pub enum FileCacheType {
    /// `LUSTRE`.
    Lustre,
}

#[diagnostic::do_not_recommend]
impl Kind for FileCacheType {}
#[diagnostic::do_not_recommend]
impl TextKind for FileCacheType {}
#[diagnostic::do_not_recommend]
impl IdKind for FileCacheType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FileCacheType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FileCacheType> for FileCacheType {
    #[inline]
    fn into_value(self) -> Value<FileCacheType> {
        const VALUES: &[&str] = &["LUSTRE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Level` of a `LogConfiguration` of `AWS::FSx::FileCache`.
pub enum Level {
    /// `DISABLED`.
    Disabled,
    /// `ERROR_ONLY`.
    ErrorOnly,
    /// `WARN_ERROR`.
    WarnError,
    /// `WARN_ONLY`.
    WarnOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for Level {}
#[diagnostic::do_not_recommend]
impl TextKind for Level {}
#[diagnostic::do_not_recommend]
impl IdKind for Level {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Level {}
#[diagnostic::do_not_recommend]
impl IntoValue<Level> for Level {
    #[inline]
    fn into_value(self) -> Value<Level> {
        const VALUES: &[&str] = &["DISABLED", "ERROR_ONLY", "WARN_ERROR", "WARN_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
