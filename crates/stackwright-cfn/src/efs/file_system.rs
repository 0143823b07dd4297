// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EFS::FileSystem` and its property types.

use crate::l1::*;

/// The `AWS::EFS::FileSystem` resource creates a new, empty file system in Amazon Elastic File System ( Amazon EFS ). You must create a mount target ( [AWS::EFS::MountTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-mounttarget.html) ) to mount your EFS file system on an Amazon EC2 or other AWS cloud compute resource.
///
/// `AWS::EFS::FileSystem`; `Ref` returns its `FileSystemId`, a [`efs::FileSystemId`](kinds::efs::FileSystemId).
/// Changing one of these replaces it: `AvailabilityZoneName`, `Encrypted`, `KmsKeyId`, `PerformanceMode`.
/// Attributes: `Arn`, `FileSystemId`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFileSystem(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::EFS::FileSystem",
    tags: Some(stackwright_core::TagProperty {
        name: "FileSystemTags",
        format: TagFormat::List,
    }),
    rules: include_str!("file_system.rules"),
};

impl CfnFileSystem {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EFS::FileSystem";

    /// `CfnFileSystem` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For One Zone file systems, specify the AWS Availability Zone in which to create the file system. Use the format `us-east-1a` to specify the Availability Zone. For more information about One Zone file systems, see [EFS file system types](https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html#file-system-type) in the *Amazon EFS User Guide*.
    ///
    /// > One Zone file systems are not available in all Availability Zones in AWS Regions where Amazon EFS is available.
    ///
    /// `AvailabilityZoneName`; an update replaces the resource.
    pub fn availability_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneName", value.into_value().into_node());
        self
    }

    /// Use the `BackupPolicy` to turn automatic backups on or off for the file system.
    ///
    /// `BackupPolicy`; updated in place.
    pub fn backup_policy(mut self, value: impl IntoValue<BackupPolicyProperty>) -> Self {
        self.0.put("BackupPolicy", value.into_value().into_node());
        self
    }

    /// (Optional) A boolean that specifies whether or not to bypass the `FileSystemPolicy` lockout safety check. The lockout safety check determines whether the policy in the request will lock out, or prevent, the IAM principal that is making the request from making future `PutFileSystemPolicy` requests on this file system. Set `BypassPolicyLockoutSafetyCheck` to `True` only when you intend to prevent the IAM principal that is making the request from making subsequent `PutFileSystemPolicy` requests on this file system. The default value is `False`.
    ///
    /// `BypassPolicyLockoutSafetyCheck`; updated in place.
    pub fn bypass_policy_lockout_safety_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "BypassPolicyLockoutSafetyCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// A Boolean value that, if true, creates an encrypted file system. When creating an encrypted file system, you have the option of specifying a KmsKeyId for an existing AWS KMS key. If you don't specify a KMS key, then the default KMS key for Amazon EFS, `/aws/elasticfilesystem`, is used to protect the encrypted file system.
    ///
    /// `Encrypted`; an update replaces the resource.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The `FileSystemPolicy` for the EFS file system. A file system policy is an IAM resource policy used to control NFS access to an EFS file system. For more information, see [Using IAM to control NFS access to Amazon EFS](https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html) in the *Amazon EFS User Guide*.
    ///
    /// `FileSystemPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn file_system_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("FileSystemPolicy", value.into_value().into_node());
        self
    }

    /// Describes the protection on the file system.
    ///
    /// `FileSystemProtection`; updated in place.
    pub fn file_system_protection(
        mut self,
        value: impl IntoValue<FileSystemProtectionProperty>,
    ) -> Self {
        self.0
            .put("FileSystemProtection", value.into_value().into_node());
        self
    }

    /// Use to create one or more tags associated with the file system. Each tag is a user-defined key-value pair. Name your file system on creation by including a `"Key":"Name","Value":"{value}"` key-value pair. Each key must be unique. For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference Guide*.
    ///
    /// `FileSystemTags`; updated in place.
    pub fn file_system_tags(
        mut self,
        value: impl IntoValue<List<ElasticFileSystemTagProperty>>,
    ) -> Self {
        self.0.put("FileSystemTags", value.into_value().into_node());
        self
    }

    /// The ID of the AWS KMS key to be used to protect the encrypted file system. This parameter is only required if you want to use a nondefault KMS key. If this parameter is not specified, the default KMS key for Amazon EFS is used. This ID can be in one of the following formats:
    ///
    /// - Key ID - A unique identifier of the key, for example `1234abcd-12ab-34cd-56ef-1234567890ab`.
    /// - ARN - An Amazon Resource Name (ARN) for the key, for example `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
    /// - Key alias - A previously created display name for a key, for example `alias/projectKey1`.
    /// - Key alias ARN - An ARN for a key alias, for example `arn:aws:kms:us-west-2:444455556666:alias/projectKey1`.
    ///
    /// If `KmsKeyId` is specified, the `Encrypted` parameter must be set to true.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// An array of `LifecyclePolicy` objects that define the file system's `LifecycleConfiguration` object. A `LifecycleConfiguration` object informs Lifecycle management of the following:
    ///
    /// - When to move files in the file system from primary storage to IA storage.
    /// - When to move files in the file system from primary storage or IA storage to Archive storage.
    /// - When to move files that are in IA or Archive storage to primary storage.
    ///
    /// > Amazon EFS requires that each `LifecyclePolicy` object have only a single transition. This means that in a request body, `LifecyclePolicies` needs to be structured as an array of `LifecyclePolicy` objects, one object for each transition, `TransitionToIA`, `TransitionToArchive` `TransitionToPrimaryStorageClass`. See the example requests in the following section for more information.
    ///
    /// `LifecyclePolicies`; updated in place.
    pub fn lifecycle_policies(
        mut self,
        value: impl IntoValue<List<LifecyclePolicyProperty>>,
    ) -> Self {
        self.0
            .put("LifecyclePolicies", value.into_value().into_node());
        self
    }

    /// The performance mode of the file system. We recommend `generalPurpose` performance mode for all file systems. File systems using the `maxIO` performance mode can scale to higher levels of aggregate throughput and operations per second with a tradeoff of slightly higher latencies for most file operations. The performance mode can't be changed after the file system has been created. The `maxIO` mode is not supported on One Zone file systems.
    ///
    /// > Due to the higher per-operation latencies with Max I/O, we recommend using General Purpose performance mode for all file systems.
    ///
    /// Default is `generalPurpose`.
    ///
    /// `PerformanceMode`; an update replaces the resource.
    pub fn performance_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PerformanceMode", value.into_value().into_node());
        self
    }

    /// The throughput, measured in mebibytes per second (MiBps), that you want to provision for a file system that you're creating. Required if `ThroughputMode` is set to `provisioned`. Valid values are 1-3414 MiBps, with the upper limit depending on Region. To increase this limit, contact Support. For more information, see [Amazon EFS quotas that you can increase](https://docs.aws.amazon.com/efs/latest/ug/limits.html#soft-limits) in the *Amazon EFS User Guide*.
    ///
    /// `ProvisionedThroughputInMibps`; updated in place.
    pub fn provisioned_throughput_in_mibps(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "ProvisionedThroughputInMibps",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes the replication configuration for a specific file system.
    ///
    /// `ReplicationConfiguration`; updated in place.
    pub fn replication_configuration(
        mut self,
        value: impl IntoValue<ReplicationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ReplicationConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the throughput mode for the file system. The mode can be `bursting`, `provisioned`, or `elastic`. If you set `ThroughputMode` to `provisioned`, you must also set a value for `ProvisionedThroughputInMibps`. After you create the file system, you can decrease your file system's Provisioned throughput or change between the throughput modes, with certain time restrictions. For more information, see [Specifying throughput with provisioned mode](https://docs.aws.amazon.com/efs/latest/ug/performance.html#provisioned-throughput) in the *Amazon EFS User Guide*.
    ///
    /// Default is `bursting`.
    ///
    /// `ThroughputMode`; updated in place.
    pub fn throughput_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThroughputMode", value.into_value().into_node());
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

impl Construct for CfnFileSystem {
    type Handle = CfnFileSystemRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFileSystemRef {
        CfnFileSystemRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFileSystem`] of a stack.
pub struct CfnFileSystemRef(NodeRef);

impl Clone for CfnFileSystemRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFileSystemRef {}
impl AsNode for CfnFileSystemRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFileSystemRef {
    /// What `Ref` returns: its `FileSystemId`, a [`efs::FileSystemId`](kinds::efs::FileSystemId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::efs::FileSystemId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the EFS file system.
    ///
    /// Example: `arn:aws:elasticfilesystem:us-west-2:1111333322228888:file-system/fs-0123456789abcdef8`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::efs::FileSystemArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the EFS file system. For example: `fs-abcdef0123456789a`
    ///
    /// `Fn::GetAtt` of `FileSystemId`.
    #[inline]
    pub fn attr_file_system_id(&self) -> Value<kinds::efs::FileSystemId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FileSystemId")))
    }
}

impl IntoValue<kinds::efs::FileSystemId> for &CfnFileSystemRef {
    #[inline]
    fn into_value(self) -> Value<kinds::efs::FileSystemId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::efs::FileSystemArn> for &CfnFileSystemRef {
    #[inline]
    fn into_value(self) -> Value<kinds::efs::FileSystemArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The backup policy turns automatic backups for the file system on or off.
///
/// The property type `BackupPolicy` of `AWS::EFS::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct BackupPolicyProperty(Object);

impl BackupPolicyProperty {
    /// `BackupPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: Set the backup policy status for the file system.
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
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

impl Kind for BackupPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BackupPolicyProperty> for BackupPolicyProperty {}
impl From<BackupPolicyProperty> for Node {
    #[inline]
    fn from(value: BackupPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BackupPolicyProperty> for BackupPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<BackupPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A tag is a key-value pair attached to a file system. Allowed characters in the `Key` and `Value` properties are letters, white space, and numbers that can be represented in UTF-8, and the following characters: `+ - =. _: /`
///
/// The property type `ElasticFileSystemTag` of `AWS::EFS::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticFileSystemTagProperty(Object);

impl ElasticFileSystemTagProperty {
    /// `ElasticFileSystemTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key (String).
    /// - `value`: The value of the tag key.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ElasticFileSystemTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticFileSystemTagProperty> for ElasticFileSystemTagProperty {}
impl From<ElasticFileSystemTagProperty> for Node {
    #[inline]
    fn from(value: ElasticFileSystemTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticFileSystemTagProperty> for ElasticFileSystemTagProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticFileSystemTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the protection on the file system.
///
/// The property type `FileSystemProtection` of `AWS::EFS::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileSystemProtectionProperty(Object);

impl FileSystemProtectionProperty {
    /// `FileSystemProtectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The status of the file system's replication overwrite protection.
    ///
    /// - `ENABLED` – The file system cannot be used as the destination file system in a replication configuration. The file system is writeable. Replication overwrite protection is `ENABLED` by default.
    /// - `DISABLED` – The file system can be used as the destination file system in a replication configuration. The file system is read-only and can only be modified by EFS replication.
    /// - `REPLICATING` – The file system is being used as the destination file system in a replication configuration. The file system is read-only and is modified only by EFS replication.
    ///
    /// If the replication configuration is deleted, the file system's replication overwrite protection is re-enabled, the file system becomes writeable.
    ///
    /// `ReplicationOverwriteProtection`; one of `DISABLED`, `ENABLED`.
    pub fn replication_overwrite_protection(
        mut self,
        value: impl IntoValue<ReplicationOverwriteProtection>,
    ) -> Self {
        self.0.put(
            "ReplicationOverwriteProtection",
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

impl Kind for FileSystemProtectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileSystemProtectionProperty> for FileSystemProtectionProperty {}
impl From<FileSystemProtectionProperty> for Node {
    #[inline]
    fn from(value: FileSystemProtectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileSystemProtectionProperty> for FileSystemProtectionProperty {
    #[inline]
    fn into_value(self) -> Value<FileSystemProtectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a policy used by Lifecycle management that specifies when to transition files into and out of the EFS storage classes. For more information, see [Managing file system storage](https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html).
///
/// > - Each `LifecyclePolicy` object can have only a single transition. This means that in a request body, `LifecyclePolicies` must be structured as an array of `LifecyclePolicy` objects, one object for each transition, `TransitionToIA`, `TransitionToArchive`, `TransitionToPrimaryStorageClass`.
/// > - See the AWS::EFS::FileSystem examples for the correct `LifecyclePolicy` structure. Do not use the syntax shown on this page.
///
/// The property type `LifecyclePolicy` of `AWS::EFS::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecyclePolicyProperty(Object);

impl LifecyclePolicyProperty {
    /// `LifecyclePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days after files were last accessed in primary storage (the Standard storage class) at which to move them to Archive storage. Metadata operations such as listing the contents of a directory don't count as file access events.
    ///
    /// `TransitionToArchive`.
    pub fn transition_to_archive(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TransitionToArchive", value.into_value().into_node());
        self
    }

    /// The number of days after files were last accessed in primary storage (the Standard storage class) at which to move them to Infrequent Access (IA) storage. Metadata operations such as listing the contents of a directory don't count as file access events.
    ///
    /// `TransitionToIA`.
    pub fn transition_to_ia(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TransitionToIA", value.into_value().into_node());
        self
    }

    /// Whether to move files back to primary (Standard) storage after they are accessed in IA or Archive storage. Metadata operations such as listing the contents of a directory don't count as file access events.
    ///
    /// `TransitionToPrimaryStorageClass`.
    pub fn transition_to_primary_storage_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "TransitionToPrimaryStorageClass",
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

impl Kind for LifecyclePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LifecyclePolicyProperty> for LifecyclePolicyProperty {}
impl From<LifecyclePolicyProperty> for Node {
    #[inline]
    fn from(value: LifecyclePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LifecyclePolicyProperty> for LifecyclePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<LifecyclePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the replication configuration for a specific file system.
///
/// The property type `ReplicationConfiguration` of `AWS::EFS::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationConfigurationProperty(Object);

impl ReplicationConfigurationProperty {
    /// `ReplicationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of destination objects. Only one destination object is supported.
    ///
    /// `Destinations`.
    pub fn destinations(
        mut self,
        value: impl IntoValue<List<ReplicationDestinationProperty>>,
    ) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
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

impl Kind for ReplicationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationConfigurationProperty> for ReplicationConfigurationProperty {}
impl From<ReplicationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReplicationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationConfigurationProperty> for ReplicationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the destination file system in the replication configuration.
///
/// The property type `ReplicationDestination` of `AWS::EFS::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationDestinationProperty(Object);

impl ReplicationDestinationProperty {
    /// `ReplicationDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For One Zone file systems, the replication configuration must specify the Availability Zone in which the destination file system is located.
    ///
    /// Use the format `us-east-1a` to specify the Availability Zone. For more information about One Zone file systems, see [EFS file system types](https://docs.aws.amazon.com/efs/latest/ug/storage-classes.html) in the *Amazon EFS User Guide*.
    ///
    /// > One Zone file system type is not available in all Availability Zones in AWS Regions where Amazon EFS is available.
    ///
    /// `AvailabilityZoneName`.
    pub fn availability_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneName", value.into_value().into_node());
        self
    }

    /// The ID of the destination Amazon EFS file system.
    ///
    /// `FileSystemId`.
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FileSystemId", value.into_value().into_node());
        self
    }

    /// The ID of an AWS KMS key used to protect the encrypted file system.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The AWS Region in which the destination file system is located.
    ///
    /// > For One Zone file systems, the replication configuration must specify the AWS Region in which the destination file system is located.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the current source file system in the replication configuration.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Describes the status of the replication configuration. For more information about replication status, see [Viewing replication details](https://docs.aws.amazon.com//efs/latest/ug/awsbackup.html#restoring-backup-efsmonitoring-replication-status.html) in the *Amazon EFS User Guide*.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Message that provides details about the `PAUSED` or `ERRROR` state of the replication destination configuration. For more information about replication status messages, see [Viewing replication details](https://docs.aws.amazon.com//efs/latest/ug/awsbackup.html#restoring-backup-efsmonitoring-replication-status.html) in the *Amazon EFS User Guide*.
    ///
    /// `StatusMessage`.
    pub fn status_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StatusMessage", value.into_value().into_node());
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

impl Kind for ReplicationDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationDestinationProperty> for ReplicationDestinationProperty {}
impl From<ReplicationDestinationProperty> for Node {
    #[inline]
    fn from(value: ReplicationDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationDestinationProperty> for ReplicationDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ReplicationOverwriteProtection` of a `FileSystemProtection` of `AWS::EFS::FileSystem`.
pub enum ReplicationOverwriteProtection {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicationOverwriteProtection {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicationOverwriteProtection {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicationOverwriteProtection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicationOverwriteProtection {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicationOverwriteProtection> for ReplicationOverwriteProtection {
    #[inline]
    fn into_value(self) -> Value<ReplicationOverwriteProtection> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `BackupPolicy` of `AWS::EFS::FileSystem`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
