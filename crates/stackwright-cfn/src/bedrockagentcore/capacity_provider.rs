// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::CapacityProvider` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::CapacityProvider. A capacity provider defines the compute resources (EC2) used to run Amazon Bedrock AgentCore agent runtimes.
///
/// `AWS::BedrockAgentCore::CapacityProvider`; `Ref` returns its `Arn`, a [`bedrockagentcore::CapacityProviderArn`](kinds::bedrockagentcore::CapacityProviderArn).
/// Changing one of these replaces it: `ComputeConfiguration`, `Name`, `PermissionsConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapacityProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::CapacityProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("capacity_provider.rules"),
};

impl CfnCapacityProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::CapacityProvider";

    /// `CfnCapacityProvider` with its required properties, in alphabetical order:
    ///
    /// - `compute_configuration`: The capacity configuration for the capacity provider.
    /// - `name`: The name of the capacity provider.
    /// - `permissions_configuration`: Configuration for permissions associated with a capacity provider.
    pub fn new(
        compute_configuration: impl IntoValue<ComputeConfigurationProperty>,
        name: impl IntoValue<String>,
        permissions_configuration: impl IntoValue<PermissionsConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComputeConfiguration",
            compute_configuration.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "PermissionsConfiguration",
            permissions_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// An optional description of the capacity provider.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the capacity provider.
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

impl Construct for CfnCapacityProvider {
    type Handle = CfnCapacityProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCapacityProviderRef {
        CfnCapacityProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCapacityProvider`] of a stack.
pub struct CfnCapacityProviderRef(NodeRef);

impl Clone for CfnCapacityProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCapacityProviderRef {}
impl AsNode for CfnCapacityProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCapacityProviderRef {
    /// What `Ref` returns: its `Arn`, a [`bedrockagentcore::CapacityProviderArn`](kinds::bedrockagentcore::CapacityProviderArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::CapacityProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the capacity provider.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bedrockagentcore::CapacityProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the capacity provider.
    ///
    /// `Fn::GetAtt` of `CapacityProviderId`.
    #[inline]
    pub fn attr_capacity_provider_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CapacityProviderId")))
    }

    /// The timestamp when the capacity provider was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp when the capacity provider was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The current status of the capacity provider.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::bedrockagentcore::CapacityProviderArn> for &CfnCapacityProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::CapacityProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The Capacity Reservation targeting option.
///
/// The property type `CapacityReservationSpecification` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationSpecificationProperty(Object);

impl CapacityReservationSpecificationProperty {
    /// `CapacityReservationSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates the instance's Capacity Reservation preferences.
    ///
    /// `CapacityReservationPreference`; one of `capacity-reservations-only`, `open`, `none`.
    pub fn capacity_reservation_preference(
        mut self,
        value: impl IntoValue<CapacityReservationPreference>,
    ) -> Self {
        self.0.put(
            "CapacityReservationPreference",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about the target Capacity Reservation or Capacity Reservation group.
    ///
    /// `CapacityReservationTarget`.
    pub fn capacity_reservation_target(
        mut self,
        value: impl IntoValue<CapacityReservationTargetProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationTarget", value.into_value().into_node());
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

impl Kind for CapacityReservationSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationSpecificationProperty>
    for CapacityReservationSpecificationProperty
{
}
impl From<CapacityReservationSpecificationProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationSpecificationProperty>
    for CapacityReservationSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityReservationSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the target Capacity Reservation or Capacity Reservation group.
///
/// The property type `CapacityReservationTarget` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationTargetProperty(Object);

impl CapacityReservationTargetProperty {
    /// `CapacityReservationTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the Capacity Reservation in which to run the instance.
    ///
    /// `CapacityReservationId`.
    pub fn capacity_reservation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CapacityReservationId", value.into_value().into_node());
        self
    }

    /// The ARN of the Capacity Reservation resource group in which to run the instance.
    ///
    /// `CapacityReservationResourceGroupArn`.
    pub fn capacity_reservation_resource_group_arn(
        mut self,
        value: impl IntoValue<kinds::resourcegroups::GroupArn>,
    ) -> Self {
        self.0.put(
            "CapacityReservationResourceGroupArn",
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

impl Kind for CapacityReservationTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationTargetProperty> for CapacityReservationTargetProperty {}
impl From<CapacityReservationTargetProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationTargetProperty> for CapacityReservationTargetProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityReservationTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The capacity configuration for the capacity provider. Defines the compute resources for this capacity provider.
///
/// The property type `ComputeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeConfigurationProperty(Object);

impl ComputeConfigurationProperty {
    /// `ComputeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ec2_configuration`: Configuration for EC2-based capacity.
    pub fn new(ec2_configuration: impl IntoValue<Ec2ConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "Ec2Configuration",
            ec2_configuration.into_value().into_node(),
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

impl Kind for ComputeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeConfigurationProperty> for ComputeConfigurationProperty {}
impl From<ComputeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComputeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeConfigurationProperty> for ComputeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for an EBS-backed persistent volume.
///
/// The property type `EbsVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsVolumeConfigurationProperty(Object);

impl EbsVolumeConfigurationProperty {
    /// `EbsVolumeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The logical name of the volume, used to reference it when mounting.
    /// - `size_gib`: The size of the volume in GiB.
    pub fn new(name: impl IntoValue<String>, size_gib: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SizeGiB", size_gib.into_value().into_node());
        Self(object_)
    }

    /// Whether to encrypt the volume. Defaults to true.
    ///
    /// `Encrypted`.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The number of IOPS to provision. Only valid for gp3, io1, and io2 volumes.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// Identifier of the KMS key to use for encryption.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Optional EBS snapshot ID to initialize the volume from.
    ///
    /// `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The throughput in MiB/s. Only valid for gp3 volumes.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// The EBS volume type. Defaults to gp3 if not specified.
    ///
    /// `VolumeType`; one of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`.
    pub fn volume_type(mut self, value: impl IntoValue<VolumeType>) -> Self {
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

impl Kind for EbsVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsVolumeConfigurationProperty> for EbsVolumeConfigurationProperty {}
impl From<EbsVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: EbsVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsVolumeConfigurationProperty> for EbsVolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EbsVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for EC2-based capacity.
///
/// The property type `Ec2Configuration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ec2ConfigurationProperty(Object);

impl Ec2ConfigurationProperty {
    /// `Ec2ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `launch_template_source`: How the launch template is specified.
    /// - `vpc_configuration`: VPC configuration for launching EC2 instances.
    pub fn new(
        launch_template_source: impl IntoValue<LaunchTemplateSourceProperty>,
        vpc_configuration: impl IntoValue<VpcConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LaunchTemplateSource",
            launch_template_source.into_value().into_node(),
        );
        object_.put(
            "VpcConfiguration",
            vpc_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration for managing the lifecycle of instances in a capacity provider.
    ///
    /// `LifecycleConfiguration`.
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<InstanceLifecycleConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LifecycleConfiguration", value.into_value().into_node());
        self
    }

    /// Customer-facing configuration for the (service-managed) root volume. The service provisions the root volume at its own AMI size estimate plus FreeSpaceGiB, and pins the visible free space to FreeSpaceGiB with a filler file, so the space you are guaranteed does not change as the underlying AMI grows. The device name and the delete-on-termination behavior are service-owned and are not configurable.
    ///
    /// `RootVolume`.
    pub fn root_volume(mut self, value: impl IntoValue<RootVolumeConfigurationProperty>) -> Self {
        self.0.put("RootVolume", value.into_value().into_node());
        self
    }

    /// Named persistent EBS volumes for this capacity provider.
    ///
    /// `Volumes`.
    pub fn volumes(mut self, value: impl IntoValue<List<VolumeConfigurationProperty>>) -> Self {
        self.0.put("Volumes", value.into_value().into_node());
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

impl Kind for Ec2ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ec2ConfigurationProperty> for Ec2ConfigurationProperty {}
impl From<Ec2ConfigurationProperty> for Node {
    #[inline]
    fn from(value: Ec2ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ec2ConfigurationProperty> for Ec2ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<Ec2ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an ephemeral block device mapping.
///
/// The property type `EphemeralBlockDeviceMapping` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct EphemeralBlockDeviceMappingProperty(Object);

impl EphemeralBlockDeviceMappingProperty {
    /// `EphemeralBlockDeviceMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The device name (for example, /dev/sdh or xvdh).
    ///
    /// `DeviceName`.
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceName", value.into_value().into_node());
        self
    }

    /// Parameters used to automatically set up EBS volumes when the instance is launched.
    ///
    /// `Ebs`.
    pub fn ebs(mut self, value: impl IntoValue<EphemeralEBSVolumeConfigurationProperty>) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// The virtual device name (ephemeralN).
    ///
    /// `VirtualName`.
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VirtualName", value.into_value().into_node());
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

impl Kind for EphemeralBlockDeviceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EphemeralBlockDeviceMappingProperty> for EphemeralBlockDeviceMappingProperty {}
impl From<EphemeralBlockDeviceMappingProperty> for Node {
    #[inline]
    fn from(value: EphemeralBlockDeviceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EphemeralBlockDeviceMappingProperty> for EphemeralBlockDeviceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<EphemeralBlockDeviceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters used to automatically set up EBS volumes when the instance is launched.
///
/// The property type `EphemeralEBSVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct EphemeralEBSVolumeConfigurationProperty(Object);

impl EphemeralEBSVolumeConfigurationProperty {
    /// `EphemeralEBSVolumeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The index of the EBS card. Applies to instances with multiple EBS cards.
    ///
    /// `EbsCardIndex`.
    pub fn ebs_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EbsCardIndex", value.into_value().into_node());
        self
    }

    /// Indicates whether the EBS volume is encrypted.
    ///
    /// `Encrypted`.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The number of I/O operations per second (IOPS).
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// Identifier of the customer managed KMS key to use for EBS encryption.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The ID of the snapshot.
    ///
    /// `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The throughput to provision for a gp3 volume, in MiB/s.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// The rate at which the volume is initialized after creation, in MiB/s. Supported only for volumes created from snapshots. If the snapshot is enabled for fast snapshot restore and a volume initialization rate is also specified, the volume is initialized at the specified rate instead of by fast snapshot restore. Valid range: 100-300 MiB/s.
    ///
    /// `VolumeInitializationRate`.
    pub fn volume_initialization_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VolumeInitializationRate", value.into_value().into_node());
        self
    }

    /// The size of the volume, in GiBs.
    ///
    /// `VolumeSize`.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The volume type. Defaults to gp3 if not specified.
    ///
    /// `VolumeType`; one of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`.
    pub fn volume_type(mut self, value: impl IntoValue<VolumeType>) -> Self {
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

impl Kind for EphemeralEBSVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EphemeralEBSVolumeConfigurationProperty> for EphemeralEBSVolumeConfigurationProperty {}
impl From<EphemeralEBSVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: EphemeralEBSVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EphemeralEBSVolumeConfigurationProperty>
    for EphemeralEBSVolumeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EphemeralEBSVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for managing the lifecycle of instances in a capacity provider.
///
/// The property type `InstanceLifecycleConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceLifecycleConfigurationProperty(Object);

impl InstanceLifecycleConfigurationProperty {
    /// `InstanceLifecycleConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds an instance can remain idle before it is stopped.
    ///
    /// `IdleInstanceTimeout`.
    pub fn idle_instance_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleInstanceTimeout", value.into_value().into_node());
        self
    }

    /// Maximum lifetime for the instance in seconds. Once reached, instances will be automatically terminated regardless of activity. Default: 28800 seconds (8 hours). Maximum: 1209600 seconds (14 days).
    ///
    /// `MaxLifetime`.
    pub fn max_lifetime(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxLifetime", value.into_value().into_node());
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

impl Kind for InstanceLifecycleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceLifecycleConfigurationProperty> for InstanceLifecycleConfigurationProperty {}
impl From<InstanceLifecycleConfigurationProperty> for Node {
    #[inline]
    fn from(value: InstanceLifecycleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceLifecycleConfigurationProperty> for InstanceLifecycleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceLifecycleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Requirements for EC2 instance types.
///
/// The property type `InstanceRequirements` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRequirementsProperty(Object);

impl InstanceRequirementsProperty {
    /// `InstanceRequirementsProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_instance_types`: List of allowed instance types.
    pub fn new(allowed_instance_types: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedInstanceTypes",
            allowed_instance_types.into_value().into_node(),
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

impl Kind for InstanceRequirementsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceRequirementsProperty> for InstanceRequirementsProperty {}
impl From<InstanceRequirementsProperty> for Node {
    #[inline]
    fn from(value: InstanceRequirementsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceRequirementsProperty> for InstanceRequirementsProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceRequirementsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for launching EC2 instances.
///
/// The property type `LaunchParameters` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchParametersProperty(Object);

impl LaunchParametersProperty {
    /// `LaunchParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_requirements`: Requirements for EC2 instance types.
    /// - `operating_system`: The operating system and CPU architecture for the instances.
    pub fn new(
        instance_requirements: impl IntoValue<InstanceRequirementsProperty>,
        operating_system: impl IntoValue<OperatingSystem>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InstanceRequirements",
            instance_requirements.into_value().into_node(),
        );
        object_.put("OperatingSystem", operating_system.into_value().into_node());
        Self(object_)
    }

    /// The Capacity Reservation targeting option.
    ///
    /// `CapacityReservationSpecification`.
    pub fn capacity_reservation_specification(
        mut self,
        value: impl IntoValue<CapacityReservationSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "CapacityReservationSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The block device mapping for ephemeral (instance store) volumes.
    ///
    /// `EphemeralVolumes`.
    pub fn ephemeral_volumes(
        mut self,
        value: impl IntoValue<List<EphemeralBlockDeviceMappingProperty>>,
    ) -> Self {
        self.0
            .put("EphemeralVolumes", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM instance profile to associate with launched instances.
    ///
    /// `InstanceProfileArn`.
    pub fn instance_profile_arn(
        mut self,
        value: impl IntoValue<kinds::iam::InstanceProfileArn>,
    ) -> Self {
        self.0
            .put("InstanceProfileArn", value.into_value().into_node());
        self
    }

    /// The license configurations.
    ///
    /// `LicenseSpecifications`.
    pub fn license_specifications(
        mut self,
        value: impl IntoValue<List<LicenseSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("LicenseSpecifications", value.into_value().into_node());
        self
    }

    /// The monitoring level for the instance.
    ///
    /// `Monitoring`; one of `BASIC`, `DETAILED`.
    pub fn monitoring(mut self, value: impl IntoValue<Monitoring>) -> Self {
        self.0.put("Monitoring", value.into_value().into_node());
        self
    }

    /// Tags to apply to all EC2 resources (instances, volumes, and network interfaces) created by this capacity provider.
    ///
    /// `PropagatedTags`.
    pub fn propagated_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("PropagatedTags", value.into_value().into_node());
        self
    }

    /// The name of the SSH key pair to configure on instances for SSH connectivity.
    ///
    /// `SshKeyName`.
    pub fn ssh_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SshKeyName", value.into_value().into_node());
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

impl Kind for LaunchParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchParametersProperty> for LaunchParametersProperty {}
impl From<LaunchParametersProperty> for Node {
    #[inline]
    fn from(value: LaunchParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchParametersProperty> for LaunchParametersProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// How the launch template is specified.
///
/// The property type `LaunchTemplateSource` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateSourceProperty(Object);

impl LaunchTemplateSourceProperty {
    /// `LaunchTemplateSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `launch_parameters`: Parameters for launching EC2 instances.
    pub fn new(launch_parameters: impl IntoValue<LaunchParametersProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LaunchParameters",
            launch_parameters.into_value().into_node(),
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

impl Kind for LaunchTemplateSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateSourceProperty> for LaunchTemplateSourceProperty {}
impl From<LaunchTemplateSourceProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateSourceProperty> for LaunchTemplateSourceProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a license configuration.
///
/// The property type `LicenseSpecification` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseSpecificationProperty(Object);

impl LicenseSpecificationProperty {
    /// `LicenseSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `license_configuration_arn`: The ARN of the license configuration.
    pub fn new(license_configuration_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LicenseConfigurationArn",
            license_configuration_arn.into_value().into_node(),
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

impl Kind for LicenseSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseSpecificationProperty> for LicenseSpecificationProperty {}
impl From<LicenseSpecificationProperty> for Node {
    #[inline]
    fn from(value: LicenseSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseSpecificationProperty> for LicenseSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<LicenseSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for permissions associated with a capacity provider.
///
/// The property type `PermissionsConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct PermissionsConfigurationProperty(Object);

impl PermissionsConfigurationProperty {
    /// `PermissionsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_provider_operator_role_arn`: The ARN of the IAM role that operators use to manage the capacity provider.
    pub fn new(capacity_provider_operator_role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapacityProviderOperatorRoleArn",
            capacity_provider_operator_role_arn.into_value().into_node(),
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

impl Kind for PermissionsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PermissionsConfigurationProperty> for PermissionsConfigurationProperty {}
impl From<PermissionsConfigurationProperty> for Node {
    #[inline]
    fn from(value: PermissionsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PermissionsConfigurationProperty> for PermissionsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PermissionsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Customer-facing configuration for the (service-managed) root volume. The service provisions the root volume at its own AMI size estimate plus FreeSpaceGiB, and pins the visible free space to FreeSpaceGiB with a filler file, so the space you are guaranteed does not change as the underlying AMI grows. The device name and the delete-on-termination behavior are service-owned and are not configurable.
///
/// The property type `RootVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct RootVolumeConfigurationProperty(Object);

impl RootVolumeConfigurationProperty {
    /// `RootVolumeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to instances that support Amazon EBS encryption. If you are creating a volume from a snapshot, you can't specify an encryption value.
    ///
    /// `Encrypted`.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The free space guaranteed on the root volume, in GiB. The service adds the operating system overhead on top of this value. Defaults to 8 GiB. The maximum is below the 65,536 GiB gp3 ceiling because the service adds the AMI size bucket on top of this value, and the resulting total must still be a provisionable gp3 volume.
    ///
    /// `FreeSpaceGiB`.
    pub fn free_space_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FreeSpaceGiB", value.into_value().into_node());
        self
    }

    /// The number of IOPS to provision. Only valid for gp3, io1, and io2 volumes.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// Identifier of the customer managed KMS key to use for EBS encryption.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The throughput to provision for a gp3 volume, in MiB/s. Valid range: 125-2000 MiB/s.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// The EBS volume type. Defaults to gp3 if not specified.
    ///
    /// `VolumeType`; one of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`.
    pub fn volume_type(mut self, value: impl IntoValue<VolumeType>) -> Self {
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

impl Kind for RootVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RootVolumeConfigurationProperty> for RootVolumeConfigurationProperty {}
impl From<RootVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: RootVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RootVolumeConfigurationProperty> for RootVolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RootVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a persistent volume attached to a capacity provider session.
///
/// The property type `VolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumeConfigurationProperty(Object);

impl VolumeConfigurationProperty {
    /// `VolumeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ebs_configuration`: Configuration for an EBS-backed persistent volume.
    pub fn new(ebs_configuration: impl IntoValue<EbsVolumeConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EbsConfiguration",
            ebs_configuration.into_value().into_node(),
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

impl Kind for VolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumeConfigurationProperty> for VolumeConfigurationProperty {}
impl From<VolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: VolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumeConfigurationProperty> for VolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// VPC configuration for launching EC2 instances.
///
/// The property type `VpcConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_groups`: The IDs of the security groups to associate with the instances.
    /// - `subnets`: The IDs of the subnets in which to launch instances.
    pub fn new(
        security_groups: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecurityGroups", security_groups.into_value().into_node());
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CapacityReservationPreference` of a `CapacityReservationSpecification` of `AWS::BedrockAgentCore::CapacityProvider`.
pub enum CapacityReservationPreference {
    /// `capacity-reservations-only`.
    CapacityReservationsOnly,
    /// `none`.
    None,
    /// `open`.
    Open,
}

#[diagnostic::do_not_recommend]
impl Kind for CapacityReservationPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for CapacityReservationPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for CapacityReservationPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CapacityReservationPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<CapacityReservationPreference> for CapacityReservationPreference {
    #[inline]
    fn into_value(self) -> Value<CapacityReservationPreference> {
        const VALUES: &[&str] = &["capacity-reservations-only", "none", "open"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Monitoring` of a `LaunchParameters` of `AWS::BedrockAgentCore::CapacityProvider`.
pub enum Monitoring {
    /// `BASIC`.
    Basic,
    /// `DETAILED`.
    Detailed,
}

#[diagnostic::do_not_recommend]
impl Kind for Monitoring {}
#[diagnostic::do_not_recommend]
impl TextKind for Monitoring {}
#[diagnostic::do_not_recommend]
impl IdKind for Monitoring {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Monitoring {}
#[diagnostic::do_not_recommend]
impl IntoValue<Monitoring> for Monitoring {
    #[inline]
    fn into_value(self) -> Value<Monitoring> {
        const VALUES: &[&str] = &["BASIC", "DETAILED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OperatingSystem` of a `LaunchParameters` of `AWS::BedrockAgentCore::CapacityProvider`.
pub enum OperatingSystem {
    /// `LINUX_ARM64`.
    LinuxArm64,
    /// `LINUX_X86_64`.
    LinuxX86_64,
}

#[diagnostic::do_not_recommend]
impl Kind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl TextKind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl IdKind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl IntoValue<OperatingSystem> for OperatingSystem {
    #[inline]
    fn into_value(self) -> Value<OperatingSystem> {
        const VALUES: &[&str] = &["LINUX_ARM64", "LINUX_X86_64"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VolumeType` of a `EbsVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
pub enum VolumeType {
    /// `gp2`.
    Gp2,
    /// `gp3`.
    Gp3,
    /// `io1`.
    Io1,
    /// `io2`.
    Io2,
    /// `sc1`.
    Sc1,
    /// `st1`.
    St1,
    /// `standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for VolumeType {}
#[diagnostic::do_not_recommend]
impl TextKind for VolumeType {}
#[diagnostic::do_not_recommend]
impl IdKind for VolumeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VolumeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VolumeType> for VolumeType {
    #[inline]
    fn into_value(self) -> Value<VolumeType> {
        const VALUES: &[&str] = &["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
