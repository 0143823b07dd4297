// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FSx::Volume` and its property types.

use crate::l1::*;

/// Creates an FSx for ONTAP or Amazon FSx for OpenZFS storage volume.
///
/// `AWS::FSx::Volume`; `Ref` returns its `VolumeId`, a [`fsx::VolumeId`](kinds::fsx::VolumeId).
/// Changing one of these replaces it: `BackupId`, `VolumeType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVolume(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FSx::Volume",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("volume.rules"),
};

impl CfnVolume {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FSx::Volume";

    /// `CfnVolume` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the volume.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the ID of the volume backup to use to create a new volume.
    ///
    /// `BackupId`; an update replaces the resource.
    pub fn backup_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BackupId", value.into_value().into_node());
        self
    }

    /// The configuration of an Amazon FSx for NetApp ONTAP volume.
    ///
    /// `OntapConfiguration`; updated in place.
    pub fn ontap_configuration(
        mut self,
        value: impl IntoValue<OntapConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OntapConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration of an Amazon FSx for OpenZFS volume.
    ///
    /// `OpenZFSConfiguration`; updated in place.
    pub fn open_zfs_configuration(
        mut self,
        value: impl IntoValue<OpenZFSConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OpenZFSConfiguration", value.into_value().into_node());
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

    /// The type of the volume.
    ///
    /// `VolumeType`; an update replaces the resource.
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VolumeType", value.into_value().into_node());
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

impl Construct for CfnVolume {
    type Handle = CfnVolumeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVolumeRef {
        CfnVolumeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVolume`] of a stack.
pub struct CfnVolumeRef(NodeRef);

impl Clone for CfnVolumeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVolumeRef {}
impl AsNode for CfnVolumeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVolumeRef {
    /// What `Ref` returns: its `VolumeId`, a [`fsx::VolumeId`](kinds::fsx::VolumeId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fsx::VolumeId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the volume's Amazon Resource Name (ARN).
    ///
    /// Example: `arn:aws:fsx:us-east-2:111122223333:volume/fs-0123456789abcdef9/fsvol-01234567891112223`
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceARN")))
    }

    /// Returns the volume's universally unique identifier (UUID).
    ///
    /// Example: `abcd0123-cd45-ef67-11aa-1111aaaa23bc`
    ///
    /// `Fn::GetAtt` of `UUID`.
    #[inline]
    pub fn attr_uuid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UUID")))
    }

    /// Returns the volume's ID.
    ///
    /// Example: `fsvol-0123456789abcdefa`
    ///
    /// `Fn::GetAtt` of `VolumeId`.
    #[inline]
    pub fn attr_volume_id(&self) -> Value<kinds::fsx::VolumeId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VolumeId")))
    }
}

impl IntoValue<kinds::fsx::VolumeId> for &CfnVolumeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fsx::VolumeId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Use to specify configuration options for a volume’s storage aggregate or aggregates.
///
/// The property type `AggregateConfiguration` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregateConfigurationProperty(Object);

impl AggregateConfigurationProperty {
    /// `AggregateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of aggregates that this volume resides on. Aggregates are storage pools which make up your primary storage tier. Each high-availability (HA) pair has one aggregate. The names of the aggregates map to the names of the aggregates in the ONTAP CLI and REST API. For FlexVols, there will always be a single entry.
    ///
    /// Amazon FSx responds with an HTTP status code 400 (Bad Request) for the following conditions:
    ///
    /// - The strings in the value of `Aggregates` are not are not formatted as `aggrX`, where X is a number between 1 and 12.
    /// - The value of `Aggregates` contains aggregates that are not present.
    /// - One or more of the aggregates supplied are too close to the volume limit to support adding more volumes.
    ///
    /// `Aggregates`.
    pub fn aggregates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Aggregates", value.into_value().into_node());
        self
    }

    /// Used to explicitly set the number of constituents within the FlexGroup per storage aggregate. This field is optional when creating a FlexGroup volume. If unspecified, the default value will be 8. This field cannot be provided when creating a FlexVol volume.
    ///
    /// `ConstituentsPerAggregate`.
    pub fn constituents_per_aggregate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConstituentsPerAggregate", value.into_value().into_node());
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

impl Kind for AggregateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregateConfigurationProperty> for AggregateConfigurationProperty {}
impl From<AggregateConfigurationProperty> for Node {
    #[inline]
    fn from(value: AggregateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregateConfigurationProperty> for AggregateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AggregateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets the autocommit period of files in an FSx for ONTAP SnapLock volume, which determines how long the files must remain unmodified before they're automatically transitioned to the write once, read many (WORM) state.
///
/// For more information, see [Autocommit](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/worm-state.html#worm-state-autocommit).
///
/// The property type `AutocommitPeriod` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutocommitPeriodProperty(Object);

impl AutocommitPeriodProperty {
    /// `AutocommitPeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Defines the type of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Defines the amount of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume. The following ranges are valid:
    ///
    /// - `Minutes`: 5 - 65,535
    /// - `Hours`: 1 - 65,535
    /// - `Days`: 1 - 3,650
    /// - `Months`: 1 - 120
    /// - `Years`: 1 - 10
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

impl Kind for AutocommitPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutocommitPeriodProperty> for AutocommitPeriodProperty {}
impl From<AutocommitPeriodProperty> for Node {
    #[inline]
    fn from(value: AutocommitPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutocommitPeriodProperty> for AutocommitPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<AutocommitPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies who can mount an OpenZFS file system and the options available while mounting the file system.
///
/// The property type `ClientConfigurations` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientConfigurationsProperty(Object);

impl ClientConfigurationsProperty {
    /// `ClientConfigurationsProperty` with its required properties, in alphabetical order:
    ///
    /// - `clients`: A value that specifies who can mount the file system.
    /// - `options`: The options to use when mounting the file system.
    pub fn new(clients: impl IntoValue<String>, options: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Clients", clients.into_value().into_node());
        object_.put("Options", options.into_value().into_node());
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

impl Kind for ClientConfigurationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientConfigurationsProperty> for ClientConfigurationsProperty {}
impl From<ClientConfigurationsProperty> for Node {
    #[inline]
    fn from(value: ClientConfigurationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientConfigurationsProperty> for ClientConfigurationsProperty {
    #[inline]
    fn into_value(self) -> Value<ClientConfigurationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration object for mounting a Network File System (NFS) file system.
///
/// The property type `NfsExports` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct NfsExportsProperty(Object);

impl NfsExportsProperty {
    /// `NfsExportsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_configurations`: A list of configuration objects that contain the client and options for mounting the OpenZFS file system.
    pub fn new(client_configurations: impl IntoValue<List<ClientConfigurationsProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientConfigurations",
            client_configurations.into_value().into_node(),
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

impl Kind for NfsExportsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NfsExportsProperty> for NfsExportsProperty {}
impl From<NfsExportsProperty> for Node {
    #[inline]
    fn from(value: NfsExportsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NfsExportsProperty> for NfsExportsProperty {
    #[inline]
    fn into_value(self) -> Value<NfsExportsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of the ONTAP volume that you are creating.
///
/// The property type `OntapConfiguration` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct OntapConfigurationProperty(Object);

impl OntapConfigurationProperty {
    /// `OntapConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_virtual_machine_id`: Specifies the ONTAP SVM in which to create the volume.
    pub fn new(
        storage_virtual_machine_id: impl IntoValue<kinds::fsx::StorageVirtualMachineId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StorageVirtualMachineId",
            storage_virtual_machine_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Used to specify the configuration options for an FSx for ONTAP volume's storage aggregate or aggregates.
    ///
    /// `AggregateConfiguration`.
    pub fn aggregate_configuration(
        mut self,
        value: impl IntoValue<AggregateConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AggregateConfiguration", value.into_value().into_node());
        self
    }

    /// A boolean flag indicating whether tags for the volume should be copied to backups. This value defaults to false. If it's set to true, all tags for the volume are copied to all automatic and user-initiated backups where the user doesn't specify tags. If this value is true, and you specify one or more tags, only the specified tags are copied to backups. If you specify one or more tags when creating a user-initiated backup, no tags are copied from the volume, regardless of this value.
    ///
    /// `CopyTagsToBackups`.
    pub fn copy_tags_to_backups(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CopyTagsToBackups", value.into_value().into_node());
        self
    }

    /// Specifies the location in the SVM's namespace where the volume is mounted. This parameter is required. The `JunctionPath` must have a leading forward slash, such as `/vol3`.
    ///
    /// `JunctionPath`.
    pub fn junction_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JunctionPath", value.into_value().into_node());
        self
    }

    /// Specifies the type of volume you are creating. Valid values are the following:
    ///
    /// - `RW` specifies a read/write volume. `RW` is the default.
    /// - `DP` specifies a data-protection volume. A `DP` volume is read-only and can be used as the destination of a NetApp SnapMirror relationship.
    ///
    /// For more information, see [Volume types](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-volumes.html#volume-types) in the Amazon FSx for NetApp ONTAP User Guide.
    ///
    /// `OntapVolumeType`; an update replaces the resource.
    pub fn ontap_volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OntapVolumeType", value.into_value().into_node());
        self
    }

    /// Specifies the security style for the volume. If a volume's security style is not specified, it is automatically set to the root volume's security style. The security style determines the type of permissions that FSx for ONTAP uses to control data access. Specify one of the following values:
    ///
    /// - `UNIX` if the file system is managed by a UNIX administrator, the majority of users are NFS clients, and an application accessing the data uses a UNIX user as the service account.
    /// - `NTFS` if the file system is managed by a Windows administrator, the majority of users are SMB clients, and an application accessing the data uses a Windows user as the service account.
    /// - `MIXED` This is an advanced setting. For more information, see the topic [What the security styles and their effects are](https://docs.aws.amazon.com/https://docs.netapp.com/us-en/ontap/nfs-admin/security-styles-their-effects-concept.html) in the NetApp Documentation Center.
    ///
    /// For more information, see [Volume security style](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-volumes.html#volume-security-style) in the FSx for ONTAP User Guide.
    ///
    /// `SecurityStyle`.
    pub fn security_style(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecurityStyle", value.into_value().into_node());
        self
    }

    /// Specifies the configured size of the volume, in bytes.
    ///
    /// `SizeInBytes`.
    pub fn size_in_bytes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SizeInBytes", value.into_value().into_node());
        self
    }

    /// Use `SizeInBytes` instead. Specifies the size of the volume, in megabytes (MB), that you are creating.
    ///
    /// `SizeInMegabytes`.
    pub fn size_in_megabytes(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SizeInMegabytes", value.into_value().into_node());
        self
    }

    /// The SnapLock configuration object for an FSx for ONTAP SnapLock volume.
    ///
    /// `SnaplockConfiguration`.
    pub fn snaplock_configuration(
        mut self,
        value: impl IntoValue<SnaplockConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SnaplockConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the snapshot policy for the volume. There are three built-in snapshot policies:
    ///
    /// - `default`: This is the default policy. A maximum of six hourly snapshots taken five minutes past the hour. A maximum of two daily snapshots taken Monday through Saturday at 10 minutes after midnight. A maximum of two weekly snapshots taken every Sunday at 15 minutes after midnight.
    /// - `default-1weekly`: This policy is the same as the `default` policy except that it only retains one snapshot from the weekly schedule.
    /// - `none`: This policy does not take any snapshots. This policy can be assigned to volumes to prevent automatic snapshots from being taken.
    ///
    /// You can also provide the name of a custom policy that you created with the ONTAP CLI or REST API.
    ///
    /// For more information, see [Snapshot policies](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/snapshots-ontap.html#snapshot-policies) in the Amazon FSx for NetApp ONTAP User Guide.
    ///
    /// `SnapshotPolicy`.
    pub fn snapshot_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotPolicy", value.into_value().into_node());
        self
    }

    /// Set to true to enable deduplication, compression, and compaction storage efficiency features on the volume, or set to false to disable them.
    ///
    /// `StorageEfficiencyEnabled` is required when creating a `RW` volume ( `OntapVolumeType` set to `RW`).
    ///
    /// `StorageEfficiencyEnabled`.
    pub fn storage_efficiency_enabled(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StorageEfficiencyEnabled", value.into_value().into_node());
        self
    }

    /// Describes the data tiering policy for an ONTAP volume. When enabled, Amazon FSx for ONTAP's intelligent tiering automatically transitions a volume's data between the file system's primary storage and capacity pool storage based on your access patterns.
    ///
    /// Valid tiering policies are the following:
    ///
    /// - `SNAPSHOT_ONLY` - (Default value) moves cold snapshots to the capacity pool storage tier.
    ///
    /// - `AUTO` - moves cold user data and snapshots to the capacity pool storage tier based on your access patterns.
    ///
    /// - `ALL` - moves all user data blocks in both the active file system and Snapshot copies to the storage pool tier.
    ///
    /// - `NONE` - keeps a volume's data in the primary storage tier, preventing it from being moved to the capacity pool tier.
    ///
    /// `TieringPolicy`.
    pub fn tiering_policy(mut self, value: impl IntoValue<TieringPolicyProperty>) -> Self {
        self.0.put("TieringPolicy", value.into_value().into_node());
        self
    }

    /// Use to specify the style of an ONTAP volume. FSx for ONTAP offers two styles of volumes that you can use for different purposes, FlexVol and FlexGroup volumes. For more information, see [Volume styles](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-volumes.html#volume-styles) in the Amazon FSx for NetApp ONTAP User Guide.
    ///
    /// `VolumeStyle`.
    pub fn volume_style(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VolumeStyle", value.into_value().into_node());
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

impl Kind for OntapConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OntapConfigurationProperty> for OntapConfigurationProperty {}
impl From<OntapConfigurationProperty> for Node {
    #[inline]
    fn from(value: OntapConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OntapConfigurationProperty> for OntapConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OntapConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of the Amazon FSx for OpenZFS volume that you are creating.
///
/// The property type `OpenZFSConfiguration` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenZFSConfigurationProperty(Object);

impl OpenZFSConfigurationProperty {
    /// `OpenZFSConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `parent_volume_id`: The ID of the volume to use as the parent volume of the volume that you are creating.
    pub fn new(parent_volume_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParentVolumeId", parent_volume_id.into_value().into_node());
        Self(object_)
    }

    /// A Boolean value indicating whether tags for the volume should be copied to snapshots. This value defaults to `false`. If this value is set to `true`, and you do not specify any tags, all tags for the original volume are copied over to snapshots. If this value is set to `true`, and you do specify one or more tags, only the specified tags for the original volume are copied over to snapshots. If you specify one or more tags when creating a new snapshot, no tags are copied over from the original volume, regardless of this value.
    ///
    /// `CopyTagsToSnapshots`.
    pub fn copy_tags_to_snapshots(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CopyTagsToSnapshots", value.into_value().into_node());
        self
    }

    /// Specifies the method used to compress the data on the volume. The compression type is `NONE` by default.
    ///
    /// - `NONE` - Doesn't compress the data on the volume. `NONE` is the default.
    /// - `ZSTD` - Compresses the data in the volume using the Zstandard (ZSTD) compression algorithm. Compared to LZ4, Z-Standard provides a better compression ratio to minimize on-disk storage utilization.
    /// - `LZ4` - Compresses the data in the volume using the LZ4 compression algorithm. Compared to Z-Standard, LZ4 is less compute-intensive and delivers higher write throughput speeds.
    ///
    /// `DataCompressionType`.
    pub fn data_compression_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataCompressionType", value.into_value().into_node());
        self
    }

    /// The configuration object for mounting a Network File System (NFS) file system.
    ///
    /// `NfsExports`.
    pub fn nfs_exports(mut self, value: impl IntoValue<List<NfsExportsProperty>>) -> Self {
        self.0.put("NfsExports", value.into_value().into_node());
        self
    }

    /// To delete the volume's child volumes, snapshots, and clones, use the string `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS`.
    ///
    /// `Options`.
    pub fn options(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Options", value.into_value().into_node());
        self
    }

    /// The configuration object that specifies the snapshot to use as the origin of the data for the volume.
    ///
    /// `OriginSnapshot`; an update replaces the resource.
    pub fn origin_snapshot(mut self, value: impl IntoValue<OriginSnapshotProperty>) -> Self {
        self.0.put("OriginSnapshot", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether the volume is read-only.
    ///
    /// `ReadOnly`.
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReadOnly", value.into_value().into_node());
        self
    }

    /// Specifies the suggested block size for a volume in a ZFS dataset, in kibibytes (KiB). For file systems using the Intelligent-Tiering storage class, valid values are 128, 256, 512, 1024, 2048, or 4096 KiB, with a default of 1024 KiB. For all other file systems, valid values are 4, 8, 16, 32, 64, 128, 256, 512, or 1024 KiB, with a default of 128 KiB. We recommend using the default setting for the majority of use cases. Generally, workloads that write in fixed small or large record sizes may benefit from setting a custom record size, like database workloads (small record size) or media streaming workloads (large record size). For additional guidance on when to set a custom record size, see [ZFS Record size](https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance.html#record-size-performance) in the *Amazon FSx for OpenZFS User Guide*.
    ///
    /// `RecordSizeKiB`.
    pub fn record_size_kib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RecordSizeKiB", value.into_value().into_node());
        self
    }

    /// Sets the maximum storage size in gibibytes (GiB) for the volume. You can specify a quota that is larger than the storage on the parent volume. A volume quota limits the amount of storage that the volume can consume to the configured amount, but does not guarantee the space will be available on the parent volume. To guarantee quota space, you must also set `StorageCapacityReservationGiB`. To *not* specify a storage capacity quota, set this to `-1`.
    ///
    /// For more information, see [Volume properties](https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-volumes.html#volume-properties) in the *Amazon FSx for OpenZFS User Guide*.
    ///
    /// `StorageCapacityQuotaGiB`.
    pub fn storage_capacity_quota_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StorageCapacityQuotaGiB", value.into_value().into_node());
        self
    }

    /// Specifies the amount of storage in gibibytes (GiB) to reserve from the parent volume. Setting `StorageCapacityReservationGiB` guarantees that the specified amount of storage space on the parent volume will always be available for the volume. You can't reserve more storage than the parent volume has. To *not* specify a storage capacity reservation, set this to `0` or `-1`. For more information, see [Volume properties](https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-volumes.html#volume-properties) in the *Amazon FSx for OpenZFS User Guide*.
    ///
    /// `StorageCapacityReservationGiB`.
    pub fn storage_capacity_reservation_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "StorageCapacityReservationGiB",
            value.into_value().into_node(),
        );
        self
    }

    /// Configures how much storage users and groups can use on the volume.
    ///
    /// `UserAndGroupQuotas`.
    pub fn user_and_group_quotas(
        mut self,
        value: impl IntoValue<List<UserAndGroupQuotasProperty>>,
    ) -> Self {
        self.0
            .put("UserAndGroupQuotas", value.into_value().into_node());
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

impl Kind for OpenZFSConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenZFSConfigurationProperty> for OpenZFSConfigurationProperty {}
impl From<OpenZFSConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpenZFSConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenZFSConfigurationProperty> for OpenZFSConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OpenZFSConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration object that specifies the snapshot to use as the origin of the data for the volume.
///
/// The property type `OriginSnapshot` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginSnapshotProperty(Object);

impl OriginSnapshotProperty {
    /// `OriginSnapshotProperty` with its required properties, in alphabetical order:
    ///
    /// - `copy_strategy`: Specifies the strategy used when copying data from the snapshot to the new volume.
    /// - `snapshot_arn`: Specifies the snapshot to use when creating an OpenZFS volume from a snapshot.
    pub fn new(
        copy_strategy: impl IntoValue<String>,
        snapshot_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CopyStrategy", copy_strategy.into_value().into_node());
        object_.put("SnapshotARN", snapshot_arn.into_value().into_node());
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

impl Kind for OriginSnapshotProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginSnapshotProperty> for OriginSnapshotProperty {}
impl From<OriginSnapshotProperty> for Node {
    #[inline]
    fn from(value: OriginSnapshotProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginSnapshotProperty> for OriginSnapshotProperty {
    #[inline]
    fn into_value(self) -> Value<OriginSnapshotProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the retention period of an FSx for ONTAP SnapLock volume. After it is set, it can't be changed. Files can't be deleted or modified during the retention period.
///
/// For more information, see [Working with the retention period in SnapLock](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/snaplock-retention.html).
///
/// The property type `RetentionPeriod` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetentionPeriodProperty(Object);

impl RetentionPeriodProperty {
    /// `RetentionPeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Defines the type of time for the retention period of an FSx for ONTAP SnapLock volume.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Defines the amount of time for the retention period of an FSx for ONTAP SnapLock volume. You can't set a value for `INFINITE` or `UNSPECIFIED`. For all other options, the following ranges are valid:
    ///
    /// - `Seconds`: 0 - 65,535
    /// - `Minutes`: 0 - 65,535
    /// - `Hours`: 0 - 24
    /// - `Days`: 0 - 365
    /// - `Months`: 0 - 12
    /// - `Years`: 0 - 100
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

impl Kind for RetentionPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetentionPeriodProperty> for RetentionPeriodProperty {}
impl From<RetentionPeriodProperty> for Node {
    #[inline]
    fn from(value: RetentionPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetentionPeriodProperty> for RetentionPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<RetentionPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the SnapLock configuration for an FSx for ONTAP SnapLock volume.
///
/// The property type `SnaplockConfiguration` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnaplockConfigurationProperty(Object);

impl SnaplockConfigurationProperty {
    /// `SnaplockConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `snaplock_type`: Specifies the retention mode of an FSx for ONTAP SnapLock volume.
    pub fn new(snaplock_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SnaplockType", snaplock_type.into_value().into_node());
        Self(object_)
    }

    /// Enables or disables the audit log volume for an FSx for ONTAP SnapLock volume. The default value is `false`. If you set `AuditLogVolume` to `true`, the SnapLock volume is created as an audit log volume. The minimum retention period for an audit log volume is six months.
    ///
    /// For more information, see [SnapLock audit log volumes](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/how-snaplock-works.html#snaplock-audit-log-volume).
    ///
    /// `AuditLogVolume`.
    pub fn audit_log_volume(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuditLogVolume", value.into_value().into_node());
        self
    }

    /// The configuration object for setting the autocommit period of files in an FSx for ONTAP SnapLock volume.
    ///
    /// `AutocommitPeriod`.
    pub fn autocommit_period(mut self, value: impl IntoValue<AutocommitPeriodProperty>) -> Self {
        self.0
            .put("AutocommitPeriod", value.into_value().into_node());
        self
    }

    /// Enables, disables, or permanently disables privileged delete on an FSx for ONTAP SnapLock Enterprise volume. Enabling privileged delete allows SnapLock administrators to delete write once, read many (WORM) files even if they have active retention periods. `PERMANENTLY_DISABLED` is a terminal state. If privileged delete is permanently disabled on a SnapLock volume, you can't re-enable it. The default value is `DISABLED`.
    ///
    /// For more information, see [Privileged delete](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/snaplock-enterprise.html#privileged-delete).
    ///
    /// `PrivilegedDelete`.
    pub fn privileged_delete(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivilegedDelete", value.into_value().into_node());
        self
    }

    /// Specifies the retention period of an FSx for ONTAP SnapLock volume.
    ///
    /// `RetentionPeriod`.
    pub fn retention_period(
        mut self,
        value: impl IntoValue<SnaplockRetentionPeriodProperty>,
    ) -> Self {
        self.0
            .put("RetentionPeriod", value.into_value().into_node());
        self
    }

    /// Enables or disables volume-append mode on an FSx for ONTAP SnapLock volume. Volume-append mode allows you to create WORM-appendable files and write data to them incrementally. The default value is `false`.
    ///
    /// For more information, see [Volume-append mode](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/worm-state.html#worm-state-append).
    ///
    /// `VolumeAppendModeEnabled`.
    pub fn volume_append_mode_enabled(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VolumeAppendModeEnabled", value.into_value().into_node());
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

impl Kind for SnaplockConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnaplockConfigurationProperty> for SnaplockConfigurationProperty {}
impl From<SnaplockConfigurationProperty> for Node {
    #[inline]
    fn from(value: SnaplockConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnaplockConfigurationProperty> for SnaplockConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SnaplockConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration to set the retention period of an FSx for ONTAP SnapLock volume. The retention period includes default, maximum, and minimum settings. For more information, see [Working with the retention period in SnapLock](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/snaplock-retention.html).
///
/// The property type `SnaplockRetentionPeriod` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnaplockRetentionPeriodProperty(Object);

impl SnaplockRetentionPeriodProperty {
    /// `SnaplockRetentionPeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_retention`: The retention period assigned to a write once, read many (WORM) file by default if an explicit retention period is not set for an FSx for ONTAP SnapLock volume.
    /// - `maximum_retention`: The longest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume.
    /// - `minimum_retention`: The shortest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume.
    pub fn new(
        default_retention: impl IntoValue<RetentionPeriodProperty>,
        maximum_retention: impl IntoValue<RetentionPeriodProperty>,
        minimum_retention: impl IntoValue<RetentionPeriodProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultRetention",
            default_retention.into_value().into_node(),
        );
        object_.put(
            "MaximumRetention",
            maximum_retention.into_value().into_node(),
        );
        object_.put(
            "MinimumRetention",
            minimum_retention.into_value().into_node(),
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

impl Kind for SnaplockRetentionPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnaplockRetentionPeriodProperty> for SnaplockRetentionPeriodProperty {}
impl From<SnaplockRetentionPeriodProperty> for Node {
    #[inline]
    fn from(value: SnaplockRetentionPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnaplockRetentionPeriodProperty> for SnaplockRetentionPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<SnaplockRetentionPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the data tiering policy for an ONTAP volume. When enabled, Amazon FSx for ONTAP's intelligent tiering automatically transitions a volume's data between the file system's primary storage and capacity pool storage based on your access patterns.
///
/// Valid tiering policies are the following:
///
/// - `SNAPSHOT_ONLY` - (Default value) moves cold snapshots to the capacity pool storage tier.
///
/// - `AUTO` - moves cold user data and snapshots to the capacity pool storage tier based on your access patterns.
///
/// - `ALL` - moves all user data blocks in both the active file system and Snapshot copies to the storage pool tier.
///
/// - `NONE` - keeps a volume's data in the primary storage tier, preventing it from being moved to the capacity pool tier.
///
/// The property type `TieringPolicy` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct TieringPolicyProperty(Object);

impl TieringPolicyProperty {
    /// `TieringPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the number of days that user data in a volume must remain inactive before it is considered "cold" and moved to the capacity pool. Used with the `AUTO` and `SNAPSHOT_ONLY` tiering policies. Enter a whole number between 2 and 183. Default values are 31 days for `AUTO` and 2 days for `SNAPSHOT_ONLY`.
    ///
    /// `CoolingPeriod`.
    pub fn cooling_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CoolingPeriod", value.into_value().into_node());
        self
    }

    /// Specifies the tiering policy used to transition data. Default value is `SNAPSHOT_ONLY`.
    ///
    /// - `SNAPSHOT_ONLY` - moves cold snapshots to the capacity pool storage tier.
    /// - `AUTO` - moves cold user data and snapshots to the capacity pool storage tier based on your access patterns.
    /// - `ALL` - moves all user data blocks in both the active file system and Snapshot copies to the storage pool tier.
    /// - `NONE` - keeps a volume's data in the primary storage tier, preventing it from being moved to the capacity pool tier.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for TieringPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TieringPolicyProperty> for TieringPolicyProperty {}
impl From<TieringPolicyProperty> for Node {
    #[inline]
    fn from(value: TieringPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TieringPolicyProperty> for TieringPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<TieringPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures how much storage users and groups can use on the volume.
///
/// The property type `UserAndGroupQuotas` of `AWS::FSx::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserAndGroupQuotasProperty(Object);

impl UserAndGroupQuotasProperty {
    /// `UserAndGroupQuotasProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID of the user or group that the quota applies to.
    /// - `storage_capacity_quota_gib`: The user or group's storage quota, in gibibytes (GiB).
    /// - `r#type`: Specifies whether the quota applies to a user or group.
    pub fn new(
        id: impl IntoValue<i64>,
        storage_capacity_quota_gib: impl IntoValue<i64>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put(
            "StorageCapacityQuotaGiB",
            storage_capacity_quota_gib.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for UserAndGroupQuotasProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserAndGroupQuotasProperty> for UserAndGroupQuotasProperty {}
impl From<UserAndGroupQuotasProperty> for Node {
    #[inline]
    fn from(value: UserAndGroupQuotasProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserAndGroupQuotasProperty> for UserAndGroupQuotasProperty {
    #[inline]
    fn into_value(self) -> Value<UserAndGroupQuotasProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
