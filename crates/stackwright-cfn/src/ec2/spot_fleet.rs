// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SpotFleet` and its property types.

use crate::l1::*;

/// Specifies a Spot Fleet request.
///
/// The Spot Fleet request specifies the total target capacity and the On-Demand target capacity. Amazon EC2 calculates the difference between the total capacity and On-Demand capacity, and launches the difference as Spot capacity.
///
/// You can submit a single request that includes multiple launch specifications that vary by instance type, AMI, Availability Zone, or subnet.
///
/// By default, the Spot Fleet requests Spot Instances in the Spot Instance pool where the price per unit is the lowest. Each launch specification can include its own instance weighting that reflects the value of the instance type to your application workload.
///
/// Alternatively, you can specify that the Spot Fleet distribute the target capacity across the Spot pools included in its launch specifications. By ensuring that the Spot Instances in your Spot Fleet are in different Spot pools, you can improve the availability of your fleet.
///
/// You can specify tags for the Spot Fleet request and instances launched by the fleet. You cannot tag other resource types in a Spot Fleet request because only the `spot-fleet-request` and `instance` resource types are supported.
///
/// For more information, see [Spot Fleet](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet.html) in the *Amazon EC2 User Guide*.
///
/// `AWS::EC2::SpotFleet`; `Ref` returns its `Id`, a [`ec2::SpotFleetId`](kinds::ec2::SpotFleetId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSpotFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SpotFleet",
    tags: None,
    rules: include_str!("spot_fleet.rules"),
};

impl CfnSpotFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SpotFleet";

    /// `CfnSpotFleet` with its required properties, in alphabetical order:
    ///
    /// - `spot_fleet_request_config_data`: Describes the configuration of a Spot Fleet request.
    pub fn new(
        spot_fleet_request_config_data: impl IntoValue<SpotFleetRequestConfigDataProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpotFleetRequestConfigData",
            spot_fleet_request_config_data.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags for a Spot Fleet resource.
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

impl Construct for CfnSpotFleet {
    type Handle = CfnSpotFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSpotFleetRef {
        CfnSpotFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSpotFleet`] of a stack.
pub struct CfnSpotFleetRef(NodeRef);

impl Clone for CfnSpotFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSpotFleetRef {}
impl AsNode for CfnSpotFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSpotFleetRef {
    /// What `Ref` returns: its `Id`, a [`ec2::SpotFleetId`](kinds::ec2::SpotFleetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SpotFleetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the Spot Fleet.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::SpotFleetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::SpotFleetId> for &CfnSpotFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SpotFleetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. To exclude accelerator-enabled instance types, set `Max` to `0`.
///
/// The property type `AcceleratorCountRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorCountRequestProperty(Object);

impl AcceleratorCountRequestProperty {
    /// `AcceleratorCountRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude accelerator-enabled instance types, set `Max` to `0`.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of accelerators. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for AcceleratorCountRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorCountRequestProperty> for AcceleratorCountRequestProperty {}
impl From<AcceleratorCountRequestProperty> for Node {
    #[inline]
    fn from(value: AcceleratorCountRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorCountRequestProperty> for AcceleratorCountRequestProperty {
    #[inline]
    fn into_value(self) -> Value<AcceleratorCountRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of total accelerator memory, in MiB.
///
/// The property type `AcceleratorTotalMemoryMiBRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorTotalMemoryMiBRequestProperty(Object);

impl AcceleratorTotalMemoryMiBRequestProperty {
    /// `AcceleratorTotalMemoryMiBRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for AcceleratorTotalMemoryMiBRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorTotalMemoryMiBRequestProperty>
    for AcceleratorTotalMemoryMiBRequestProperty
{
}
impl From<AcceleratorTotalMemoryMiBRequestProperty> for Node {
    #[inline]
    fn from(value: AcceleratorTotalMemoryMiBRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorTotalMemoryMiBRequestProperty>
    for AcceleratorTotalMemoryMiBRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<AcceleratorTotalMemoryMiBRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
///
/// The property type `BaselineEbsBandwidthMbpsRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaselineEbsBandwidthMbpsRequestProperty(Object);

impl BaselineEbsBandwidthMbpsRequestProperty {
    /// `BaselineEbsBandwidthMbpsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for BaselineEbsBandwidthMbpsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BaselineEbsBandwidthMbpsRequestProperty> for BaselineEbsBandwidthMbpsRequestProperty {}
impl From<BaselineEbsBandwidthMbpsRequestProperty> for Node {
    #[inline]
    fn from(value: BaselineEbsBandwidthMbpsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BaselineEbsBandwidthMbpsRequestProperty>
    for BaselineEbsBandwidthMbpsRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<BaselineEbsBandwidthMbpsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application.
///
/// Currently, this parameter only supports CPU performance as a baseline performance factor. For example, specifying `c6i` would use the CPU performance of the `c6i` family as the baseline reference.
///
/// The property type `BaselinePerformanceFactorsRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaselinePerformanceFactorsRequestProperty(Object);

impl BaselinePerformanceFactorsRequestProperty {
    /// `BaselinePerformanceFactorsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CPU performance to consider, using an instance family as the baseline reference.
    ///
    /// `Cpu`.
    pub fn cpu(mut self, value: impl IntoValue<CpuPerformanceFactorRequestProperty>) -> Self {
        self.0.put("Cpu", value.into_value().into_node());
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

impl Kind for BaselinePerformanceFactorsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BaselinePerformanceFactorsRequestProperty>
    for BaselinePerformanceFactorsRequestProperty
{
}
impl From<BaselinePerformanceFactorsRequestProperty> for Node {
    #[inline]
    fn from(value: BaselinePerformanceFactorsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BaselinePerformanceFactorsRequestProperty>
    for BaselinePerformanceFactorsRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<BaselinePerformanceFactorsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a block device mapping.
///
/// You can specify `Ebs` or `VirtualName`, but not both.
///
/// The property type `BlockDeviceMapping` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockDeviceMappingProperty(Object);

impl BlockDeviceMappingProperty {
    /// `BlockDeviceMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `device_name`: The device name.
    pub fn new(device_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeviceName", device_name.into_value().into_node());
        Self(object_)
    }

    /// Parameters used to automatically set up EBS volumes when the instance is launched.
    ///
    /// `Ebs`; an update replaces the resource.
    pub fn ebs(mut self, value: impl IntoValue<EbsBlockDeviceProperty>) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// To omit the device from the block device mapping, specify an empty string. When this property is specified, the device is removed from the block device mapping regardless of the assigned value.
    ///
    /// `NoDevice`; an update replaces the resource.
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NoDevice", value.into_value().into_node());
        self
    }

    /// The virtual device name ( `ephemeral` N). Instance store volumes are numbered starting from 0. An instance type with 2 available instance store volumes can specify mappings for `ephemeral0` and `ephemeral1`. The number of available instance store volumes depends on the instance type. After you connect to the instance, you must mount the volume.
    ///
    /// NVMe instance store volumes are automatically enumerated and assigned a device name. Including them in your block device mapping has no effect.
    ///
    /// Constraints: For M3 instances, you must specify instance store volumes in the block device mapping for the instance. When you launch an M3 instance, we ignore any instance store volumes specified in the block device mapping for the AMI.
    ///
    /// `VirtualName`; an update replaces the resource.
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

impl Kind for BlockDeviceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlockDeviceMappingProperty> for BlockDeviceMappingProperty {}
impl From<BlockDeviceMappingProperty> for Node {
    #[inline]
    fn from(value: BlockDeviceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlockDeviceMappingProperty> for BlockDeviceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<BlockDeviceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a Classic Load Balancer.
///
/// The property type `ClassicLoadBalancer` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClassicLoadBalancerProperty(Object);

impl ClassicLoadBalancerProperty {
    /// `ClassicLoadBalancerProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the load balancer.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for ClassicLoadBalancerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClassicLoadBalancerProperty> for ClassicLoadBalancerProperty {}
impl From<ClassicLoadBalancerProperty> for Node {
    #[inline]
    fn from(value: ClassicLoadBalancerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClassicLoadBalancerProperty> for ClassicLoadBalancerProperty {
    #[inline]
    fn into_value(self) -> Value<ClassicLoadBalancerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Classic Load Balancers to attach to a Spot Fleet. Spot Fleet registers the running Spot Instances with these Classic Load Balancers.
///
/// The property type `ClassicLoadBalancersConfig` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClassicLoadBalancersConfigProperty(Object);

impl ClassicLoadBalancersConfigProperty {
    /// `ClassicLoadBalancersConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `classic_load_balancers`: One or more Classic Load Balancers.
    pub fn new(classic_load_balancers: impl IntoValue<List<ClassicLoadBalancerProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClassicLoadBalancers",
            classic_load_balancers.into_value().into_node(),
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

impl Kind for ClassicLoadBalancersConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClassicLoadBalancersConfigProperty> for ClassicLoadBalancersConfigProperty {}
impl From<ClassicLoadBalancersConfigProperty> for Node {
    #[inline]
    fn from(value: ClassicLoadBalancersConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClassicLoadBalancersConfigProperty> for ClassicLoadBalancersConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClassicLoadBalancersConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The CPU performance to consider, using an instance family as the baseline reference.
///
/// The property type `CpuPerformanceFactorRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CpuPerformanceFactorRequestProperty(Object);

impl CpuPerformanceFactorRequestProperty {
    /// `CpuPerformanceFactorRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences.
    ///
    /// > Currently, only one instance family can be specified in the list.
    ///
    /// `References`.
    pub fn references(
        mut self,
        value: impl IntoValue<List<PerformanceFactorReferenceRequestProperty>>,
    ) -> Self {
        self.0.put("References", value.into_value().into_node());
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

impl Kind for CpuPerformanceFactorRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CpuPerformanceFactorRequestProperty> for CpuPerformanceFactorRequestProperty {}
impl From<CpuPerformanceFactorRequestProperty> for Node {
    #[inline]
    fn from(value: CpuPerformanceFactorRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CpuPerformanceFactorRequestProperty> for CpuPerformanceFactorRequestProperty {
    #[inline]
    fn into_value(self) -> Value<CpuPerformanceFactorRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a block device for an EBS volume.
///
/// The property type `EbsBlockDevice` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsBlockDeviceProperty(Object);

impl EbsBlockDeviceProperty {
    /// `EbsBlockDeviceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the EBS volume is deleted on instance termination. For more information, see [Preserving Amazon EBS volumes on instance termination](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html#preserving-volumes-on-termination) in the *Amazon EC2 User Guide*.
    ///
    /// `DeleteOnTermination`; an update replaces the resource.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot. The effect of setting the encryption state to `true` depends on the volume origin (new or from a snapshot), starting encryption state, ownership, and whether encryption by default is enabled. For more information, see [Amazon EBS Encryption](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#encryption-parameters) in the *Amazon EC2 User Guide*.
    ///
    /// In no case can you remove encryption from an encrypted volume.
    ///
    /// Encrypted volumes can only be attached to instances that support Amazon EBS encryption. For more information, see [Supported Instance Types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#EBSEncryption_supported_instances).
    ///
    /// This parameter is not returned by [DescribeImageAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html).
    ///
    /// `Encrypted`; an update replaces the resource.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
    ///
    /// The following are the supported values for each volume type:
    ///
    /// - `gp3`: 3,000 - 80,000 IOPS
    /// - `io1`: 100 - 64,000 IOPS
    /// - `io2`: 100 - 256,000 IOPS
    ///
    /// For `io2` volumes, you can achieve up to 256,000 IOPS on [instances built on the Nitro System](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#ec2-nitro-instances). On other instances, you can achieve performance up to 32,000 IOPS.
    ///
    /// This parameter is required for `io1` and `io2` volumes. The default for `gp3` volumes is 3,000 IOPS.
    ///
    /// `Iops`; an update replaces the resource.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The ID of the snapshot.
    ///
    /// `SnapshotId`; an update replaces the resource.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a snapshot, the default is the snapshot size. You can specify a volume size that is equal to or larger than the snapshot size.
    ///
    /// The following are the supported sizes for each volume type:
    ///
    /// - `gp2`: 1 - 16,384 GiB
    /// - `gp3`: 1 - 65,536 GiB
    /// - `io1`: 4 - 16,384 GiB
    /// - `io2`: 4 - 65,536 GiB
    /// - `st1` and `sc1`: 125 - 16,384 GiB
    /// - `standard`: 1 - 1024 GiB
    ///
    /// `VolumeSize`; an update replaces the resource.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the *Amazon EBS User Guide*.
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

impl Kind for EbsBlockDeviceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsBlockDeviceProperty> for EbsBlockDeviceProperty {}
impl From<EbsBlockDeviceProperty> for Node {
    #[inline]
    fn from(value: EbsBlockDeviceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsBlockDeviceProperty> for EbsBlockDeviceProperty {
    #[inline]
    fn into_value(self) -> Value<EbsBlockDeviceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the launch template to be used by the Spot Fleet request for configuring Amazon EC2 instances.
///
/// You must specify the following:
///
/// - The ID or the name of the launch template, but not both.
/// - The version of the launch template.
///
/// `FleetLaunchTemplateSpecification` is a property of the [AWS::EC2::SpotFleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-spotfleet.html) resource.
///
/// For information about creating a launch template, see [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html) and [Create a launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html#create-launch-template) in the *Amazon EC2 User Guide*.
///
/// For examples of launch templates, see [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html#aws-resource-ec2-launchtemplate--examples).
///
/// The property type `FleetLaunchTemplateSpecification` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FleetLaunchTemplateSpecificationProperty(Object);

impl FleetLaunchTemplateSpecificationProperty {
    /// `FleetLaunchTemplateSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `version`: The version number of the launch template.
    pub fn new(version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// The ID of the launch template.
    ///
    /// You must specify the `LaunchTemplateId` or the `LaunchTemplateName`, but not both.
    ///
    /// `LaunchTemplateId`; an update replaces the resource.
    pub fn launch_template_id(
        mut self,
        value: impl IntoValue<kinds::ec2::LaunchTemplateId>,
    ) -> Self {
        self.0
            .put("LaunchTemplateId", value.into_value().into_node());
        self
    }

    /// The name of the launch template.
    ///
    /// You must specify the `LaunchTemplateName` or the `LaunchTemplateId`, but not both.
    ///
    /// `LaunchTemplateName`; an update replaces the resource.
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateName", value.into_value().into_node());
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

impl Kind for FleetLaunchTemplateSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FleetLaunchTemplateSpecificationProperty>
    for FleetLaunchTemplateSpecificationProperty
{
}
impl From<FleetLaunchTemplateSpecificationProperty> for Node {
    #[inline]
    fn from(value: FleetLaunchTemplateSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FleetLaunchTemplateSpecificationProperty>
    for FleetLaunchTemplateSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<FleetLaunchTemplateSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a security group.
///
/// The property type `GroupIdentifier` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupIdentifierProperty(Object);

impl GroupIdentifierProperty {
    /// `GroupIdentifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_id`: The ID of the security group.
    pub fn new(group_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupId", group_id.into_value().into_node());
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

impl Kind for GroupIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupIdentifierProperty> for GroupIdentifierProperty {}
impl From<GroupIdentifierProperty> for Node {
    #[inline]
    fn from(value: GroupIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupIdentifierProperty> for GroupIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<GroupIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an IAM instance profile.
///
/// The property type `IamInstanceProfileSpecification` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamInstanceProfileSpecificationProperty(Object);

impl IamInstanceProfileSpecificationProperty {
    /// `IamInstanceProfileSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the instance profile.
    ///
    /// `Arn`; an update replaces the resource.
    pub fn arn(mut self, value: impl IntoValue<kinds::iam::InstanceProfileArn>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
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

impl Kind for IamInstanceProfileSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamInstanceProfileSpecificationProperty> for IamInstanceProfileSpecificationProperty {}
impl From<IamInstanceProfileSpecificationProperty> for Node {
    #[inline]
    fn from(value: IamInstanceProfileSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamInstanceProfileSpecificationProperty>
    for IamInstanceProfileSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<IamInstanceProfileSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an IPv6 address.
///
/// The property type `InstanceIpv6Address` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceIpv6AddressProperty(Object);

impl InstanceIpv6AddressProperty {
    /// `InstanceIpv6AddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `ipv6_address`: The IPv6 address.
    pub fn new(ipv6_address: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ipv6Address", ipv6_address.into_value().into_node());
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

impl Kind for InstanceIpv6AddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceIpv6AddressProperty> for InstanceIpv6AddressProperty {}
impl From<InstanceIpv6AddressProperty> for Node {
    #[inline]
    fn from(value: InstanceIpv6AddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceIpv6AddressProperty> for InstanceIpv6AddressProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceIpv6AddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a network interface.
///
/// The property type `InstanceNetworkInterfaceSpecification` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceNetworkInterfaceSpecificationProperty(Object);

impl InstanceNetworkInterfaceSpecificationProperty {
    /// `InstanceNetworkInterfaceSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to assign a public IPv4 address to an instance you launch in a VPC. The public IP address can only be assigned to a network interface for eth0, and can only be assigned to a new network interface, not an existing one. You cannot specify more than one network interface in the request. If launching into a default subnet, the default value is `true`.
    ///
    /// AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [Amazon VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
    ///
    /// `AssociatePublicIpAddress`; an update replaces the resource.
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociatePublicIpAddress", value.into_value().into_node());
        self
    }

    /// Indicates whether the network interface is deleted when the instance is terminated.
    ///
    /// `DeleteOnTermination`; an update replaces the resource.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// The description of the network interface. Applies only if creating a network interface when launching an instance.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The position of the network interface in the attachment order. A primary network interface has a device index of 0.
    ///
    /// If you specify a network interface when launching an instance, you must specify the device index.
    ///
    /// `DeviceIndex`; an update replaces the resource.
    pub fn device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DeviceIndex", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups for the network interface. Applies only if creating a network interface when launching an instance.
    ///
    /// `Groups`; an update replaces the resource.
    pub fn groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6 addresses from the range of the subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum number of instances to launch.
    ///
    /// `Ipv6AddressCount`; an update replaces the resource.
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6AddressCount", value.into_value().into_node());
        self
    }

    /// The IPv6 addresses to assign to the network interface. You cannot specify this option and the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum number of instances to launch.
    ///
    /// `Ipv6Addresses`; an update replaces the resource.
    pub fn ipv6_addresses(
        mut self,
        value: impl IntoValue<List<InstanceIpv6AddressProperty>>,
    ) -> Self {
        self.0.put("Ipv6Addresses", value.into_value().into_node());
        self
    }

    /// The ID of the network interface.
    ///
    /// If you are creating a Spot Fleet, omit this parameter because you can’t specify a network interface ID in a launch specification.
    ///
    /// `NetworkInterfaceId`; an update replaces the resource.
    pub fn network_interface_id(
        mut self,
        value: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceId", value.into_value().into_node());
        self
    }

    /// The private IPv4 addresses to assign to the network interface. Only one private IPv4 address can be designated as primary. You cannot specify this option if you're launching more than one instance in a [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    ///
    /// `PrivateIpAddresses`; an update replaces the resource.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<List<PrivateIpAddressSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("PrivateIpAddresses", value.into_value().into_node());
        self
    }

    /// The number of secondary private IPv4 addresses. You can’t specify this parameter and also specify a secondary private IP address using the `PrivateIpAddress` parameter.
    ///
    /// `SecondaryPrivateIpAddressCount`; an update replaces the resource.
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SecondaryPrivateIpAddressCount",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the subnet associated with the network interface.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
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

impl Kind for InstanceNetworkInterfaceSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceNetworkInterfaceSpecificationProperty>
    for InstanceNetworkInterfaceSpecificationProperty
{
}
impl From<InstanceNetworkInterfaceSpecificationProperty> for Node {
    #[inline]
    fn from(value: InstanceNetworkInterfaceSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceNetworkInterfaceSpecificationProperty>
    for InstanceNetworkInterfaceSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceNetworkInterfaceSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance types with these attributes.
///
/// You must specify `VCpuCount` and `MemoryMiB`. All other attributes are optional. Any unspecified optional attribute is set to its default.
///
/// When you specify multiple attributes, you get instance types that satisfy all of the specified attributes. If you specify multiple values for an attribute, you get instance types that satisfy any of the specified values.
///
/// To limit the list of instance types from which Amazon EC2 can identify matching instance types, you can use one of the following parameters, but not both in the same request:
///
/// - `AllowedInstanceTypes` - The instance types to include in the list. All other instance types are ignored, even if they match your specified attributes.
/// - `ExcludedInstanceTypes` - The instance types to exclude from the list, even if they match your specified attributes.
///
/// > If you specify `InstanceRequirements`, you can't specify `InstanceType`.
/// >
/// > Attribute-based instance type selection is only supported when using Auto Scaling groups, EC2 Fleet, and Spot Fleet to launch instances. If you plan to use the launch template in the [launch instance wizard](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-instance-wizard.html), or with the [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) API or [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) AWS CloudFormation resource, you can't specify `InstanceRequirements`.
///
/// For more information, see [Specify attributes for instance type selection for EC2 Fleet or Spot Fleet](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-attribute-based-instance-type-selection.html) and [Spot placement score](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-placement-score.html) in the *Amazon EC2 User Guide*.
///
/// The property type `InstanceRequirementsRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRequirementsRequestProperty(Object);

impl InstanceRequirementsRequestProperty {
    /// `InstanceRequirementsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
    ///
    /// To exclude accelerator-enabled instance types, set `Max` to `0`.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `AcceleratorCount`; an update replaces the resource.
    pub fn accelerator_count(
        mut self,
        value: impl IntoValue<AcceleratorCountRequestProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorCount", value.into_value().into_node());
        self
    }

    /// Indicates whether instance types must have accelerators by specific manufacturers.
    ///
    /// - For instance types with AWS devices, specify `amazon-web-services`.
    /// - For instance types with AMD devices, specify `amd`.
    /// - For instance types with Habana devices, specify `habana`.
    /// - For instance types with NVIDIA devices, specify `nvidia`.
    /// - For instance types with Xilinx devices, specify `xilinx`.
    ///
    /// Default: Any manufacturer
    ///
    /// `AcceleratorManufacturers`; an update replaces the resource.
    pub fn accelerator_manufacturers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AcceleratorManufacturers", value.into_value().into_node());
        self
    }

    /// The accelerators that must be on the instance type.
    ///
    /// - For instance types with NVIDIA A10G GPUs, specify `a10g`.
    /// - For instance types with NVIDIA A100 GPUs, specify `a100`.
    /// - For instance types with NVIDIA H100 GPUs, specify `h100`.
    /// - For instance types with AWS Inferentia chips, specify `inferentia`.
    /// - For instance types with AWS Inferentia2 chips, specify `inferentia2`.
    /// - For instance types with Habana Gaudi HL-205 GPUs, specify `gaudi-hl-205`.
    /// - For instance types with NVIDIA GRID K520 GPUs, specify `k520`.
    /// - For instance types with NVIDIA K80 GPUs, specify `k80`.
    /// - For instance types with NVIDIA L4 GPUs, specify `l4`.
    /// - For instance types with NVIDIA L40S GPUs, specify `l40s`.
    /// - For instance types with NVIDIA M60 GPUs, specify `m60`.
    /// - For instance types with AMD Radeon Pro V520 GPUs, specify `radeon-pro-v520`.
    /// - For instance types with AWS Trainium chips, specify `trainium`.
    /// - For instance types with AWS Trainium2 chips, specify `trainium2`.
    /// - For instance types with NVIDIA T4 GPUs, specify `t4`.
    /// - For instance types with NVIDIA T4G GPUs, specify `t4g`.
    /// - For instance types with Xilinx U30 cards, specify `u30`.
    /// - For instance types with Xilinx VU9P FPGAs, specify `vu9p`.
    /// - For instance types with NVIDIA V100 GPUs, specify `v100`.
    ///
    /// Default: Any accelerator
    ///
    /// `AcceleratorNames`; an update replaces the resource.
    pub fn accelerator_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AcceleratorNames", value.into_value().into_node());
        self
    }

    /// The minimum and maximum amount of total accelerator memory, in MiB.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `AcceleratorTotalMemoryMiB`; an update replaces the resource.
    pub fn accelerator_total_memory_mib(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiBRequestProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorTotalMemoryMiB", value.into_value().into_node());
        self
    }

    /// The accelerator types that must be on the instance type.
    ///
    /// - For instance types with FPGA accelerators, specify `fpga`.
    /// - For instance types with GPU accelerators, specify `gpu`.
    /// - For instance types with Inference accelerators, specify `inference`.
    /// - For instance types with Media accelerators, specify `media`.
    ///
    /// Default: Any accelerator type
    ///
    /// `AcceleratorTypes`; an update replaces the resource.
    pub fn accelerator_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AcceleratorTypes", value.into_value().into_node());
        self
    }

    /// The instance types to apply your specified attributes against. All other instance types are ignored, even if they match your specified attributes.
    ///
    /// You can use strings with one or more wild cards, represented by an asterisk ( `*`), to allow an instance type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
    ///
    /// For example, if you specify `c5*` ,Amazon EC2 will allow the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will allow all the M5a instance types, but not the M5n instance types.
    ///
    /// > If you specify `AllowedInstanceTypes`, you can't specify `ExcludedInstanceTypes`.
    ///
    /// Default: All instance types
    ///
    /// `AllowedInstanceTypes`; an update replaces the resource.
    pub fn allowed_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedInstanceTypes", value.into_value().into_node());
        self
    }

    /// Indicates whether bare metal instance types must be included, excluded, or required.
    ///
    /// - To include bare metal instance types, specify `included`.
    /// - To require only bare metal instance types, specify `required`.
    /// - To exclude bare metal instance types, specify `excluded`.
    ///
    /// Default: `excluded`
    ///
    /// `BareMetal`; one of `included`, `required`, `excluded`; an update replaces the resource.
    pub fn bare_metal(mut self, value: impl IntoValue<super::BareMetal>) -> Self {
        self.0.put("BareMetal", value.into_value().into_node());
        self
    }

    /// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `BaselineEbsBandwidthMbps`; an update replaces the resource.
    pub fn baseline_ebs_bandwidth_mbps(
        mut self,
        value: impl IntoValue<BaselineEbsBandwidthMbpsRequestProperty>,
    ) -> Self {
        self.0
            .put("BaselineEbsBandwidthMbps", value.into_value().into_node());
        self
    }

    /// The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application. Currently, this parameter only supports CPU performance as a baseline performance factor. For more information, see [Performance protection](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-attribute-based-instance-type-selection.html#ec2fleet-abis-performance-protection) in the *Amazon EC2 User Guide*.
    ///
    /// `BaselinePerformanceFactors`.
    pub fn baseline_performance_factors(
        mut self,
        value: impl IntoValue<BaselinePerformanceFactorsRequestProperty>,
    ) -> Self {
        self.0
            .put("BaselinePerformanceFactors", value.into_value().into_node());
        self
    }

    /// Indicates whether burstable performance T instance types are included, excluded, or required. For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html).
    ///
    /// - To include burstable performance instance types, specify `included`.
    /// - To require only burstable performance instance types, specify `required`.
    /// - To exclude burstable performance instance types, specify `excluded`.
    ///
    /// Default: `excluded`
    ///
    /// `BurstablePerformance`; one of `included`, `required`, `excluded`; an update replaces the resource.
    pub fn burstable_performance(
        mut self,
        value: impl IntoValue<super::BurstablePerformance>,
    ) -> Self {
        self.0
            .put("BurstablePerformance", value.into_value().into_node());
        self
    }

    /// The CPU manufacturers to include.
    ///
    /// - For instance types with Intel CPUs, specify `intel`.
    /// - For instance types with AMD CPUs, specify `amd`.
    /// - For instance types with AWS CPUs, specify `amazon-web-services`.
    /// - For instance types with Apple CPUs, specify `apple`.
    ///
    /// > Don't confuse the CPU manufacturer with the CPU architecture. Instances will be launched with a compatible CPU architecture based on the Amazon Machine Image (AMI) that you specify in your launch template.
    ///
    /// Default: Any manufacturer
    ///
    /// `CpuManufacturers`; an update replaces the resource.
    pub fn cpu_manufacturers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CpuManufacturers", value.into_value().into_node());
        self
    }

    /// The instance types to exclude.
    ///
    /// You can use strings with one or more wild cards, represented by an asterisk ( `*`), to exclude an instance family, type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
    ///
    /// For example, if you specify `c5*` ,Amazon EC2 will exclude the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will exclude all the M5a instance types, but not the M5n instance types.
    ///
    /// > If you specify `ExcludedInstanceTypes`, you can't specify `AllowedInstanceTypes`.
    ///
    /// Default: No excluded instance types
    ///
    /// `ExcludedInstanceTypes`; an update replaces the resource.
    pub fn excluded_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedInstanceTypes", value.into_value().into_node());
        self
    }

    /// Indicates whether current or previous generation instance types are included. The current generation instance types are recommended for use. Current generation instance types are typically the latest two to three generations in each instance family. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
    ///
    /// For current generation instance types, specify `current`.
    ///
    /// For previous generation instance types, specify `previous`.
    ///
    /// Default: Current and previous generation instance types
    ///
    /// `InstanceGenerations`; an update replaces the resource.
    pub fn instance_generations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InstanceGenerations", value.into_value().into_node());
        self
    }

    /// Indicates whether instance types with instance store volumes are included, excluded, or required. For more information, [Amazon EC2 instance store](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html) in the *Amazon EC2 User Guide*.
    ///
    /// - To include instance types with instance store volumes, specify `included`.
    /// - To require only instance types with instance store volumes, specify `required`.
    /// - To exclude instance types with instance store volumes, specify `excluded`.
    ///
    /// Default: `included`
    ///
    /// `LocalStorage`; one of `included`, `required`, `excluded`; an update replaces the resource.
    pub fn local_storage(mut self, value: impl IntoValue<super::LocalStorage>) -> Self {
        self.0.put("LocalStorage", value.into_value().into_node());
        self
    }

    /// The type of local storage that is required.
    ///
    /// - For instance types with hard disk drive (HDD) storage, specify `hdd`.
    /// - For instance types with solid state drive (SSD) storage, specify `ssd`.
    ///
    /// Default: `hdd` and `ssd`
    ///
    /// `LocalStorageTypes`; an update replaces the resource.
    pub fn local_storage_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LocalStorageTypes", value.into_value().into_node());
        self
    }

    /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from the lowest priced current generation instance types, and failing that, from the lowest priced previous generation instance types that match your attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold.
    ///
    /// The parameter accepts an integer, which Amazon EC2 interprets as a percentage.
    ///
    /// If you set `TargetCapacityUnitType` to `vcpu` or `memory-mib`, the price protection threshold is based on the per vCPU or per memory price instead of the per instance price.
    ///
    /// > Only one of `SpotMaxPricePercentageOverLowestPrice` or `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice` can be specified. If you don't specify either, Amazon EC2 will automatically apply optimal price protection to consistently select from a wide range of instance types. To indicate no price protection threshold for Spot Instances, meaning you want to consider all instance types that match your attributes, include one of these parameters and specify a high value, such as `999999`.
    ///
    /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
    pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
            value.into_value().into_node(),
        );
        self
    }

    /// The minimum and maximum amount of memory per vCPU, in GiB.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `MemoryGiBPerVCpu`; an update replaces the resource.
    pub fn memory_gib_per_vcpu(
        mut self,
        value: impl IntoValue<MemoryGiBPerVCpuRequestProperty>,
    ) -> Self {
        self.0
            .put("MemoryGiBPerVCpu", value.into_value().into_node());
        self
    }

    /// The minimum and maximum amount of memory, in MiB.
    ///
    /// `MemoryMiB`; an update replaces the resource.
    pub fn memory_mib(mut self, value: impl IntoValue<MemoryMiBRequestProperty>) -> Self {
        self.0.put("MemoryMiB", value.into_value().into_node());
        self
    }

    /// The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). For more information, see [Amazon EC2 instance network bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html) in the *Amazon EC2 User Guide*.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `NetworkBandwidthGbps`; an update replaces the resource.
    pub fn network_bandwidth_gbps(
        mut self,
        value: impl IntoValue<NetworkBandwidthGbpsRequestProperty>,
    ) -> Self {
        self.0
            .put("NetworkBandwidthGbps", value.into_value().into_node());
        self
    }

    /// The minimum and maximum number of network interfaces.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `NetworkInterfaceCount`; an update replaces the resource.
    pub fn network_interface_count(
        mut self,
        value: impl IntoValue<NetworkInterfaceCountRequestProperty>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceCount", value.into_value().into_node());
        self
    }

    /// \[Price protection\] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold.
    ///
    /// The parameter accepts an integer, which Amazon EC2 interprets as a percentage.
    ///
    /// To indicate no price protection threshold, specify a high value, such as `999999`.
    ///
    /// This parameter is not supported for [GetSpotPlacementScores](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html) and [GetInstanceTypesFromInstanceRequirements](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html).
    ///
    /// > If you set `TargetCapacityUnitType` to `vcpu` or `memory-mib`, the price protection threshold is applied based on the per-vCPU or per-memory price instead of the per-instance price.
    ///
    /// Default: `20`
    ///
    /// `OnDemandMaxPricePercentageOverLowestPrice`; an update replaces the resource.
    pub fn on_demand_max_price_percentage_over_lowest_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "OnDemandMaxPricePercentageOverLowestPrice",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether instance types must support encrypting in-transit traffic between instances. For more information, including the supported instance types, see [Encryption in transit](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html#encryption-transit) in the *Amazon EC2 User Guide*.
    ///
    /// Default: `false`
    ///
    /// `RequireEncryptionInTransit`.
    pub fn require_encryption_in_transit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireEncryptionInTransit", value.into_value().into_node());
        self
    }

    /// Indicates whether instance types must support hibernation for On-Demand Instances.
    ///
    /// This parameter is not supported for [GetSpotPlacementScores](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html).
    ///
    /// Default: `false`
    ///
    /// `RequireHibernateSupport`; an update replaces the resource.
    pub fn require_hibernate_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireHibernateSupport", value.into_value().into_node());
        self
    }

    /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price. The identified Spot price is the Spot price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified Spot price is from the lowest priced current generation instance types, and failing that, from the lowest priced previous generation instance types that match your attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose Spot price exceeds your specified threshold.
    ///
    /// The parameter accepts an integer, which Amazon EC2 interprets as a percentage.
    ///
    /// If you set `TargetCapacityUnitType` to `vcpu` or `memory-mib`, the price protection threshold is applied based on the per-vCPU or per-memory price instead of the per-instance price.
    ///
    /// This parameter is not supported for [GetSpotPlacementScores](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html) and [GetInstanceTypesFromInstanceRequirements](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html).
    ///
    /// > Only one of `SpotMaxPricePercentageOverLowestPrice` or `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice` can be specified. If you don't specify either, Amazon EC2 will automatically apply optimal price protection to consistently select from a wide range of instance types. To indicate no price protection threshold for Spot Instances, meaning you want to consider all instance types that match your attributes, include one of these parameters and specify a high value, such as `999999`.
    ///
    /// Default: `100`
    ///
    /// `SpotMaxPricePercentageOverLowestPrice`; an update replaces the resource.
    pub fn spot_max_price_percentage_over_lowest_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "SpotMaxPricePercentageOverLowestPrice",
            value.into_value().into_node(),
        );
        self
    }

    /// The minimum and maximum amount of total local storage, in GB.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `TotalLocalStorageGB`; an update replaces the resource.
    pub fn total_local_storage_gb(
        mut self,
        value: impl IntoValue<TotalLocalStorageGBRequestProperty>,
    ) -> Self {
        self.0
            .put("TotalLocalStorageGB", value.into_value().into_node());
        self
    }

    /// The minimum and maximum number of vCPUs.
    ///
    /// `VCpuCount`; an update replaces the resource.
    pub fn vcpu_count(mut self, value: impl IntoValue<VCpuCountRangeRequestProperty>) -> Self {
        self.0.put("VCpuCount", value.into_value().into_node());
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

impl Kind for InstanceRequirementsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceRequirementsRequestProperty> for InstanceRequirementsRequestProperty {}
impl From<InstanceRequirementsRequestProperty> for Node {
    #[inline]
    fn from(value: InstanceRequirementsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceRequirementsRequestProperty> for InstanceRequirementsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceRequirementsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a launch template and overrides.
///
/// The property type `LaunchTemplateConfig` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateConfigProperty(Object);

impl LaunchTemplateConfigProperty {
    /// `LaunchTemplateConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The launch template to use. Make sure that the launch template does not contain the `NetworkInterfaceId` parameter because you can't specify a network interface ID in a Spot Fleet.
    ///
    /// `LaunchTemplateSpecification`; an update replaces the resource.
    pub fn launch_template_specification(
        mut self,
        value: impl IntoValue<FleetLaunchTemplateSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "LaunchTemplateSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Any parameters that you specify override the same parameters in the launch template.
    ///
    /// `Overrides`; an update replaces the resource.
    pub fn overrides(
        mut self,
        value: impl IntoValue<List<LaunchTemplateOverridesProperty>>,
    ) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
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

impl Kind for LaunchTemplateConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateConfigProperty> for LaunchTemplateConfigProperty {}
impl From<LaunchTemplateConfigProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateConfigProperty> for LaunchTemplateConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies overrides for a launch template.
///
/// The property type `LaunchTemplateOverrides` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateOverridesProperty(Object);

impl LaunchTemplateOverridesProperty {
    /// `LaunchTemplateOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone in which to launch the instances. For example, `us-east-2a`.
    ///
    /// Either `AvailabilityZone` or `AvailabilityZoneId` must be specified in the request, but not both.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The ID of the Availability Zone in which to launch the instances. For example, `use2-az1`.
    ///
    /// Either `AvailabilityZone` or `AvailabilityZoneId` must be specified in the request, but not both.
    ///
    /// `AvailabilityZoneId`.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// The instance requirements. When you specify instance requirements, Amazon EC2 will identify instance types with the provided requirements, and then use your On-Demand and Spot allocation strategies to launch instances from these instance types, in the same way as when you specify a list of instance types.
    ///
    /// > If you specify `InstanceRequirements`, you can't specify `InstanceType`.
    ///
    /// `InstanceRequirements`; an update replaces the resource.
    pub fn instance_requirements(
        mut self,
        value: impl IntoValue<InstanceRequirementsRequestProperty>,
    ) -> Self {
        self.0
            .put("InstanceRequirements", value.into_value().into_node());
        self
    }

    /// The instance type.
    ///
    /// `InstanceType`; an update replaces the resource.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The priority for the launch template override. The highest priority is launched first.
    ///
    /// If `OnDemandAllocationStrategy` is set to `prioritized`, Spot Fleet uses priority to determine which launch template override to use first in fulfilling On-Demand capacity.
    ///
    /// If the Spot `AllocationStrategy` is set to `capacityOptimizedPrioritized`, Spot Fleet uses priority on a best-effort basis to determine which launch template override to use in fulfilling Spot capacity, but optimizes for capacity first.
    ///
    /// Valid values are whole numbers starting at `0`. The lower the number, the higher the priority. If no number is set, the launch template override has the lowest priority. You can set the same priority for different launch template overrides.
    ///
    /// `Priority`; an update replaces the resource.
    pub fn priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
    ///
    /// > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify this parameter.
    ///
    /// `SpotPrice`; an update replaces the resource.
    pub fn spot_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpotPrice", value.into_value().into_node());
        self
    }

    /// The ID of the subnet in which to launch the instances.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The number of units provided by the specified instance type. These are the same units that you chose to set the target capacity in terms of instances, or a performance characteristic such as vCPUs, memory, or I/O.
    ///
    /// If the target capacity divided by this value is not a whole number, Amazon EC2 rounds the number of instances to the next whole number. If this value is not specified, the default is 1.
    ///
    /// > When specifying weights, the price used in the `lowestPrice` and `priceCapacityOptimized` allocation strategies is per *unit* hour (where the instance price is divided by the specified weight). However, if all the specified weights are above the requested `TargetCapacity`, resulting in only 1 instance being launched, the price used is per *instance* hour.
    ///
    /// `WeightedCapacity`; an update replaces the resource.
    pub fn weighted_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("WeightedCapacity", value.into_value().into_node());
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

impl Kind for LaunchTemplateOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateOverridesProperty> for LaunchTemplateOverridesProperty {}
impl From<LaunchTemplateOverridesProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateOverridesProperty> for LaunchTemplateOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Classic Load Balancers and target groups to attach to a Spot Fleet request.
///
/// The property type `LoadBalancersConfig` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoadBalancersConfigProperty(Object);

impl LoadBalancersConfigProperty {
    /// `LoadBalancersConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Classic Load Balancers.
    ///
    /// `ClassicLoadBalancersConfig`; an update replaces the resource.
    pub fn classic_load_balancers_config(
        mut self,
        value: impl IntoValue<ClassicLoadBalancersConfigProperty>,
    ) -> Self {
        self.0
            .put("ClassicLoadBalancersConfig", value.into_value().into_node());
        self
    }

    /// The target groups.
    ///
    /// `TargetGroupsConfig`; an update replaces the resource.
    pub fn target_groups_config(
        mut self,
        value: impl IntoValue<TargetGroupsConfigProperty>,
    ) -> Self {
        self.0
            .put("TargetGroupsConfig", value.into_value().into_node());
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

impl Kind for LoadBalancersConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoadBalancersConfigProperty> for LoadBalancersConfigProperty {}
impl From<LoadBalancersConfigProperty> for Node {
    #[inline]
    fn from(value: LoadBalancersConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoadBalancersConfigProperty> for LoadBalancersConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LoadBalancersConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of memory per vCPU, in GiB.
///
/// The property type `MemoryGiBPerVCpuRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryGiBPerVCpuRequestProperty(Object);

impl MemoryGiBPerVCpuRequestProperty {
    /// `MemoryGiBPerVCpuRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for MemoryGiBPerVCpuRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryGiBPerVCpuRequestProperty> for MemoryGiBPerVCpuRequestProperty {}
impl From<MemoryGiBPerVCpuRequestProperty> for Node {
    #[inline]
    fn from(value: MemoryGiBPerVCpuRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryGiBPerVCpuRequestProperty> for MemoryGiBPerVCpuRequestProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryGiBPerVCpuRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of memory, in MiB.
///
/// The property type `MemoryMiBRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryMiBRequestProperty(Object);

impl MemoryMiBRequestProperty {
    /// `MemoryMiBRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for MemoryMiBRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryMiBRequestProperty> for MemoryMiBRequestProperty {}
impl From<MemoryMiBRequestProperty> for Node {
    #[inline]
    fn from(value: MemoryMiBRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryMiBRequestProperty> for MemoryMiBRequestProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryMiBRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). For more information, see [Amazon EC2 instance network bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html) in the *Amazon EC2 User Guide*.
///
/// Default: No minimum or maximum limits
///
/// The property type `NetworkBandwidthGbpsRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkBandwidthGbpsRequestProperty(Object);

impl NetworkBandwidthGbpsRequestProperty {
    /// `NetworkBandwidthGbpsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of network bandwidth, in Gbps. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for NetworkBandwidthGbpsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkBandwidthGbpsRequestProperty> for NetworkBandwidthGbpsRequestProperty {}
impl From<NetworkBandwidthGbpsRequestProperty> for Node {
    #[inline]
    fn from(value: NetworkBandwidthGbpsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkBandwidthGbpsRequestProperty> for NetworkBandwidthGbpsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkBandwidthGbpsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum number of network interfaces.
///
/// The property type `NetworkInterfaceCountRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceCountRequestProperty(Object);

impl NetworkInterfaceCountRequestProperty {
    /// `NetworkInterfaceCountRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of network interfaces. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of network interfaces. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for NetworkInterfaceCountRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInterfaceCountRequestProperty> for NetworkInterfaceCountRequestProperty {}
impl From<NetworkInterfaceCountRequestProperty> for Node {
    #[inline]
    fn from(value: NetworkInterfaceCountRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkInterfaceCountRequestProperty> for NetworkInterfaceCountRequestProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceCountRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture.
///
/// > Currently, only one instance family can be specified in the list.
///
/// The property type `PerformanceFactorReferenceRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PerformanceFactorReferenceRequestProperty(Object);

impl PerformanceFactorReferenceRequestProperty {
    /// `PerformanceFactorReferenceRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The instance family to use as a baseline reference.
    ///
    /// > Ensure that you specify the correct value for the instance family. The instance family is everything before the period ( `.`) in the instance type name. For example, in the instance type `c6i.large`, the instance family is `c6i`, not `c6`. For more information, see [Amazon EC2 instance type naming conventions](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html) in *Amazon EC2 Instance Types*.
    ///
    /// The following instance families are *not supported* for performance protection:
    ///
    /// - `c1`
    /// - `g3` | `g3s`
    /// - `hpc7g`
    /// - `m1` | `m2`
    /// - `mac1` | `mac2` | `mac2-m1ultra` | `mac2-m2` | `mac2-m2pro`
    /// - `p3dn` | `p4d` | `p5`
    /// - `t1`
    /// - `u-12tb1` | `u-18tb1` | `u-24tb1` | `u-3tb1` | `u-6tb1` | `u-9tb1` | `u7i-12tb` | `u7in-16tb` | `u7in-24tb` | `u7in-32tb`
    ///
    /// If you enable performance protection by specifying a supported instance family, the returned instance types will exclude the above unsupported instance families.
    ///
    /// If you specify an unsupported instance family as a value for baseline performance, the API returns an empty response for [GetInstanceTypesFromInstanceRequirements](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html) and an exception for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html), [RequestSpotFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html), [ModifyFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyFleet.html), and [ModifySpotFleetRequest](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySpotFleetRequest.html).
    ///
    /// `InstanceFamily`.
    pub fn instance_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceFamily", value.into_value().into_node());
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

impl Kind for PerformanceFactorReferenceRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PerformanceFactorReferenceRequestProperty>
    for PerformanceFactorReferenceRequestProperty
{
}
impl From<PerformanceFactorReferenceRequestProperty> for Node {
    #[inline]
    fn from(value: PerformanceFactorReferenceRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PerformanceFactorReferenceRequestProperty>
    for PerformanceFactorReferenceRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<PerformanceFactorReferenceRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a secondary private IPv4 address for a network interface.
///
/// The property type `PrivateIpAddressSpecification` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateIpAddressSpecificationProperty(Object);

impl PrivateIpAddressSpecificationProperty {
    /// `PrivateIpAddressSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `private_ip_address`: The private IPv4 address.
    pub fn new(private_ip_address: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PrivateIpAddress",
            private_ip_address.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be designated as primary.
    ///
    /// `Primary`; an update replaces the resource.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
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

impl Kind for PrivateIpAddressSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateIpAddressSpecificationProperty> for PrivateIpAddressSpecificationProperty {}
impl From<PrivateIpAddressSpecificationProperty> for Node {
    #[inline]
    fn from(value: PrivateIpAddressSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateIpAddressSpecificationProperty> for PrivateIpAddressSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateIpAddressSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted. For more information, see [Capacity rebalancing](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-capacity-rebalance.html) in the *Amazon EC2 User Guide*.
///
/// The property type `SpotCapacityRebalance` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotCapacityRebalanceProperty(Object);

impl SpotCapacityRebalanceProperty {
    /// `SpotCapacityRebalanceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The replacement strategy to use. Only available for fleets of type `maintain`.
    ///
    /// `launch` - Spot Fleet launches a new replacement Spot Instance when a rebalance notification is emitted for an existing Spot Instance in the fleet. Spot Fleet does not terminate the instances that receive a rebalance notification. You can terminate the old instances, or you can leave them running. You are charged for all instances while they are running.
    ///
    /// `launch-before-terminate` - Spot Fleet launches a new replacement Spot Instance when a rebalance notification is emitted for an existing Spot Instance in the fleet, and then, after a delay that you specify (in `TerminationDelay`), terminates the instances that received a rebalance notification.
    ///
    /// `ReplacementStrategy`; one of `launch`, `launch-before-terminate`; an update replaces the resource.
    pub fn replacement_strategy(
        mut self,
        value: impl IntoValue<super::ReplacementStrategy>,
    ) -> Self {
        self.0
            .put("ReplacementStrategy", value.into_value().into_node());
        self
    }

    /// The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a new replacement Spot Instance.
    ///
    /// Required when `ReplacementStrategy` is set to `launch-before-terminate`.
    ///
    /// Not valid when `ReplacementStrategy` is set to `launch`.
    ///
    /// Valid values: Minimum value of `120` seconds. Maximum value of `7200` seconds.
    ///
    /// `TerminationDelay`; an update replaces the resource.
    pub fn termination_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TerminationDelay", value.into_value().into_node());
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

impl Kind for SpotCapacityRebalanceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotCapacityRebalanceProperty> for SpotCapacityRebalanceProperty {}
impl From<SpotCapacityRebalanceProperty> for Node {
    #[inline]
    fn from(value: SpotCapacityRebalanceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotCapacityRebalanceProperty> for SpotCapacityRebalanceProperty {
    #[inline]
    fn into_value(self) -> Value<SpotCapacityRebalanceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the launch specification for one or more Spot Instances. If you include On-Demand capacity in your fleet request, you can't use `SpotFleetLaunchSpecification` ; you must use [LaunchTemplateConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-spotfleet-launchtemplateconfig.html).
///
/// The property type `SpotFleetLaunchSpecification` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotFleetLaunchSpecificationProperty(Object);

impl SpotFleetLaunchSpecificationProperty {
    /// `SpotFleetLaunchSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_id`: The ID of the AMI.
    pub fn new(image_id: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageId", image_id.into_value().into_node());
        Self(object_)
    }

    /// One or more block devices that are mapped to the Spot Instances. You can't specify both a snapshot ID and an encryption value. This is because only blank volumes can be encrypted on creation. If a snapshot is the basis for a volume, it is not blank and its encryption status is used for the volume encryption status.
    ///
    /// `BlockDeviceMappings`; an update replaces the resource.
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<List<BlockDeviceMappingProperty>>,
    ) -> Self {
        self.0
            .put("BlockDeviceMappings", value.into_value().into_node());
        self
    }

    /// Indicates whether the instances are optimized for EBS I/O. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal EBS I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS Optimized instance.
    ///
    /// Default: `false`
    ///
    /// `EbsOptimized`; default `false`; an update replaces the resource.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
        self
    }

    /// The IAM instance profile.
    ///
    /// `IamInstanceProfile`; an update replaces the resource.
    pub fn iam_instance_profile(
        mut self,
        value: impl IntoValue<IamInstanceProfileSpecificationProperty>,
    ) -> Self {
        self.0
            .put("IamInstanceProfile", value.into_value().into_node());
        self
    }

    /// The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance types with those attributes.
    ///
    /// > If you specify `InstanceRequirements`, you can't specify `InstanceType`.
    ///
    /// `InstanceRequirements`; an update replaces the resource.
    pub fn instance_requirements(
        mut self,
        value: impl IntoValue<InstanceRequirementsRequestProperty>,
    ) -> Self {
        self.0
            .put("InstanceRequirements", value.into_value().into_node());
        self
    }

    /// The instance type.
    ///
    /// `InstanceType`; an update replaces the resource.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The ID of the kernel.
    ///
    /// `KernelId`; an update replaces the resource.
    pub fn kernel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KernelId", value.into_value().into_node());
        self
    }

    /// The name of the key pair.
    ///
    /// `KeyName`; an update replaces the resource.
    pub fn key_name(mut self, value: impl IntoValue<kinds::ec2::KeyPairName>) -> Self {
        self.0.put("KeyName", value.into_value().into_node());
        self
    }

    /// Enable or disable monitoring for the instances.
    ///
    /// `Monitoring`; an update replaces the resource.
    pub fn monitoring(mut self, value: impl IntoValue<SpotFleetMonitoringProperty>) -> Self {
        self.0.put("Monitoring", value.into_value().into_node());
        self
    }

    /// The network interfaces.
    ///
    /// `NetworkInterfaces`; an update replaces the resource.
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<List<InstanceNetworkInterfaceSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("NetworkInterfaces", value.into_value().into_node());
        self
    }

    /// The placement information.
    ///
    /// `Placement`; an update replaces the resource.
    pub fn placement(mut self, value: impl IntoValue<SpotPlacementProperty>) -> Self {
        self.0.put("Placement", value.into_value().into_node());
        self
    }

    /// The ID of the RAM disk. Some kernels require additional drivers at launch. Check the kernel requirements for information about whether you need to specify a RAM disk. To find kernel requirements, refer to the AWS Resource Center and search for the kernel ID.
    ///
    /// `RamdiskId`; an update replaces the resource.
    pub fn ramdisk_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RamdiskId", value.into_value().into_node());
        self
    }

    /// The security groups.
    ///
    /// If you specify a network interface, you must specify any security groups as part of the network interface instead of using this parameter.
    ///
    /// `SecurityGroups`; an update replaces the resource.
    pub fn security_groups(mut self, value: impl IntoValue<List<GroupIdentifierProperty>>) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
    ///
    /// > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify this parameter.
    ///
    /// `SpotPrice`; an update replaces the resource.
    pub fn spot_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpotPrice", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets in which to launch the instances. To specify multiple subnets, separate them using commas; for example, "subnet-1234abcdeexample1, subnet-0987cdef6example2".
    ///
    /// If you specify a network interface, you must specify any subnets as part of the network interface instead of using this parameter.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The tags to apply during creation.
    ///
    /// `TagSpecifications`; an update replaces the resource.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<SpotFleetTagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// The base64-encoded user data that instances use when starting up. User data is limited to 16 KB.
    ///
    /// `UserData`; an update replaces the resource.
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserData", value.into_value().into_node());
        self
    }

    /// The number of units provided by the specified instance type. These are the same units that you chose to set the target capacity in terms of instances, or a performance characteristic such as vCPUs, memory, or I/O.
    ///
    /// If the target capacity divided by this value is not a whole number, Amazon EC2 rounds the number of instances to the next whole number. If this value is not specified, the default is 1.
    ///
    /// > When specifying weights, the price used in the `lowestPrice` and `priceCapacityOptimized` allocation strategies is per *unit* hour (where the instance price is divided by the specified weight). However, if all the specified weights are above the requested `TargetCapacity`, resulting in only 1 instance being launched, the price used is per *instance* hour.
    ///
    /// `WeightedCapacity`; an update replaces the resource.
    pub fn weighted_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("WeightedCapacity", value.into_value().into_node());
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

impl Kind for SpotFleetLaunchSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotFleetLaunchSpecificationProperty> for SpotFleetLaunchSpecificationProperty {}
impl From<SpotFleetLaunchSpecificationProperty> for Node {
    #[inline]
    fn from(value: SpotFleetLaunchSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotFleetLaunchSpecificationProperty> for SpotFleetLaunchSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SpotFleetLaunchSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes whether monitoring is enabled.
///
/// The property type `SpotFleetMonitoring` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotFleetMonitoringProperty(Object);

impl SpotFleetMonitoringProperty {
    /// `SpotFleetMonitoringProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables monitoring for the instance.
    ///
    /// Default: `false`
    ///
    /// `Enabled`; default `false`; an update replaces the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for SpotFleetMonitoringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotFleetMonitoringProperty> for SpotFleetMonitoringProperty {}
impl From<SpotFleetMonitoringProperty> for Node {
    #[inline]
    fn from(value: SpotFleetMonitoringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotFleetMonitoringProperty> for SpotFleetMonitoringProperty {
    #[inline]
    fn into_value(self) -> Value<SpotFleetMonitoringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of a Spot Fleet request. For more information, see [Spot Fleet](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet.html) in the *Amazon EC2 User Guide*.
///
/// You must specify either `LaunchSpecifications` or `LaunchTemplateConfigs`.
///
/// The property type `SpotFleetRequestConfigData` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotFleetRequestConfigDataProperty(Object);

impl SpotFleetRequestConfigDataProperty {
    /// `SpotFleetRequestConfigDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `iam_fleet_role`: The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that grants the Spot Fleet the permission to request, launch, terminate, and tag instances on your behalf.
    /// - `target_capacity`: The number of units to request for the Spot Fleet.
    pub fn new(
        iam_fleet_role: impl IntoValue<kinds::iam::RoleArn>,
        target_capacity: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IamFleetRole", iam_fleet_role.into_value().into_node());
        object_.put("TargetCapacity", target_capacity.into_value().into_node());
        Self(object_)
    }

    /// The strategy that determines how to allocate the target Spot Instance capacity across the Spot Instance pools specified by the Spot Fleet launch configuration. For more information, see [Allocation strategies for Spot Instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-allocation-strategy.html) in the *Amazon EC2 User Guide*.
    ///
    /// - **priceCapacityOptimized (recommended)** - Spot Fleet identifies the pools with the highest capacity availability for the number of instances that are launching. This means that we will request Spot Instances from the pools that we believe have the lowest chance of interruption in the near term. Spot Fleet then requests Spot Instances from the lowest priced of these pools.
    /// - **capacityOptimized** - Spot Fleet identifies the pools with the highest capacity availability for the number of instances that are launching. This means that we will request Spot Instances from the pools that we believe have the lowest chance of interruption in the near term. To give certain instance types a higher chance of launching first, use `capacityOptimizedPrioritized`. Set a priority for each instance type by using the `Priority` parameter for `LaunchTemplateOverrides`. You can assign the same priority to different `LaunchTemplateOverrides`. EC2 implements the priorities on a best-effort basis, but optimizes for capacity first. `capacityOptimizedPrioritized` is supported only if your Spot Fleet uses a launch template. Note that if the `OnDemandAllocationStrategy` is set to `prioritized`, the same priority is applied when fulfilling On-Demand capacity.
    /// - **diversified** - Spot Fleet requests instances from all of the Spot Instance pools that you specify.
    /// - **lowestPrice (not recommended)** - \> We don't recommend the `lowestPrice` allocation strategy because it has the highest risk of interruption for your Spot Instances.
    ///
    /// Spot Fleet requests instances from the lowest priced Spot Instance pool that has available capacity. If the lowest priced pool doesn't have available capacity, the Spot Instances come from the next lowest priced pool that has available capacity. If a pool runs out of capacity before fulfilling your desired capacity, Spot Fleet will continue to fulfill your request by drawing from the next lowest priced pool. To ensure that your desired capacity is met, you might receive Spot Instances from several pools. Because this strategy only considers instance price and not capacity availability, it might lead to high interruption rates.
    ///
    /// Default: `lowestPrice`
    ///
    /// `AllocationStrategy`; one of `capacityOptimized`, `capacityOptimizedPrioritized`, `diversified`, `lowestPrice`, `priceCapacityOptimized`; an update replaces the resource.
    pub fn allocation_strategy(mut self, value: impl IntoValue<AllocationStrategy>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// Reserved.
    ///
    /// `Context`.
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Context", value.into_value().into_node());
        self
    }

    /// Indicates whether running Spot Instances should be terminated if you decrease the target capacity of the Spot Fleet request below the current size of the Spot Fleet.
    ///
    /// Supported only for fleets of type `maintain`.
    ///
    /// `ExcessCapacityTerminationPolicy`; one of `Default`, `NoTermination`, `default`, `noTermination`.
    pub fn excess_capacity_termination_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ExcessCapacityTerminationPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The behavior when a Spot Instance is interrupted. The default is `terminate`.
    ///
    /// `InstanceInterruptionBehavior`; one of `hibernate`, `stop`, `terminate`; an update replaces the resource.
    pub fn instance_interruption_behavior(
        mut self,
        value: impl IntoValue<super::InstanceInterruptionBehavior>,
    ) -> Self {
        self.0.put(
            "InstanceInterruptionBehavior",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of Spot pools across which to allocate your target Spot capacity. Valid only when Spot *AllocationStrategy* is set to `lowest-price`. Spot Fleet selects the cheapest Spot pools and evenly allocates your target Spot capacity across the number of Spot pools that you specify.
    ///
    /// Note that Spot Fleet attempts to draw Spot Instances from the number of pools that you specify on a best effort basis. If a pool runs out of Spot capacity before fulfilling your target capacity, Spot Fleet will continue to fulfill your request by drawing from the next cheapest pool. To ensure that your target capacity is met, you might receive Spot Instances from more than the number of pools that you specified. Similarly, if most of the pools have no Spot capacity, you might receive your full target capacity from fewer than the number of pools that you specified.
    ///
    /// `InstancePoolsToUseCount`; an update replaces the resource.
    pub fn instance_pools_to_use_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InstancePoolsToUseCount", value.into_value().into_node());
        self
    }

    /// The launch specifications for the Spot Fleet request. If you specify `LaunchSpecifications`, you can't specify `LaunchTemplateConfigs`.
    ///
    /// `LaunchSpecifications`; an update replaces the resource.
    pub fn launch_specifications(
        mut self,
        value: impl IntoValue<List<SpotFleetLaunchSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("LaunchSpecifications", value.into_value().into_node());
        self
    }

    /// The launch template and overrides. If you specify `LaunchTemplateConfigs`, you can't specify `LaunchSpecifications`.
    ///
    /// `LaunchTemplateConfigs`; an update replaces the resource.
    pub fn launch_template_configs(
        mut self,
        value: impl IntoValue<List<LaunchTemplateConfigProperty>>,
    ) -> Self {
        self.0
            .put("LaunchTemplateConfigs", value.into_value().into_node());
        self
    }

    /// One or more Classic Load Balancers and target groups to attach to the Spot Fleet request. Spot Fleet registers the running Spot Instances with the specified Classic Load Balancers and target groups.
    ///
    /// With Network Load Balancers, Spot Fleet cannot register instances that have the following instance types: C1, CC1, CC2, CG1, CG2, CR1, CS1, G1, G2, HI1, HS1, M1, M2, M3, and T1.
    ///
    /// `LoadBalancersConfig`; an update replaces the resource.
    pub fn load_balancers_config(
        mut self,
        value: impl IntoValue<LoadBalancersConfigProperty>,
    ) -> Self {
        self.0
            .put("LoadBalancersConfig", value.into_value().into_node());
        self
    }

    /// The order of the launch template overrides to use in fulfilling On-Demand capacity. If you specify `lowestPrice`, Spot Fleet uses price to determine the order, launching the lowest price first. If you specify `prioritized`, Spot Fleet uses the priority that you assign to each Spot Fleet launch template override, launching the highest priority first. If you do not specify a value, Spot Fleet defaults to `lowestPrice`.
    ///
    /// `OnDemandAllocationStrategy`; an update replaces the resource.
    pub fn on_demand_allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OnDemandAllocationStrategy", value.into_value().into_node());
        self
    }

    /// The maximum amount per hour for On-Demand Instances that you're willing to pay. You can use the `onDemandMaxTotalPrice` parameter, the `spotMaxTotalPrice` parameter, or both parameters to ensure that your fleet cost does not exceed your budget. If you set a maximum price per hour for the On-Demand Instances and Spot Instances in your request, Spot Fleet will launch instances until it reaches the maximum amount you're willing to pay. When the maximum amount you're willing to pay is reached, the fleet stops launching instances even if it hasn’t met the target capacity.
    ///
    /// > If your fleet includes T instances that are configured as `unlimited`, and if their average CPU usage exceeds the baseline utilization, you will incur a charge for surplus credits. The `onDemandMaxTotalPrice` does not account for surplus credits, and, if you use surplus credits, your final cost might be higher than what you specified for `onDemandMaxTotalPrice`. For more information, see [Surplus credits can incur charges](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html#unlimited-mode-surplus-credits) in the *Amazon EC2 User Guide*.
    ///
    /// `OnDemandMaxTotalPrice`; an update replaces the resource.
    pub fn on_demand_max_total_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OnDemandMaxTotalPrice", value.into_value().into_node());
        self
    }

    /// The number of On-Demand units to request. You can choose to set the target capacity in terms of instances or a performance characteristic that is important to your application workload, such as vCPUs, memory, or I/O. If the request type is `maintain`, you can specify a target capacity of 0 and add capacity later.
    ///
    /// `OnDemandTargetCapacity`; an update replaces the resource.
    pub fn on_demand_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OnDemandTargetCapacity", value.into_value().into_node());
        self
    }

    /// Indicates whether Spot Fleet should replace unhealthy instances.
    ///
    /// `ReplaceUnhealthyInstances`; an update replaces the resource.
    pub fn replace_unhealthy_instances(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReplaceUnhealthyInstances", value.into_value().into_node());
        self
    }

    /// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
    ///
    /// `SpotMaintenanceStrategies`; an update replaces the resource.
    pub fn spot_maintenance_strategies(
        mut self,
        value: impl IntoValue<SpotMaintenanceStrategiesProperty>,
    ) -> Self {
        self.0
            .put("SpotMaintenanceStrategies", value.into_value().into_node());
        self
    }

    /// The maximum amount per hour for Spot Instances that you're willing to pay. You can use the `spotMaxTotalPrice` parameter, the `onDemandMaxTotalPrice` parameter, or both parameters to ensure that your fleet cost does not exceed your budget. If you set a maximum price per hour for the On-Demand Instances and Spot Instances in your request, Spot Fleet will launch instances until it reaches the maximum amount you're willing to pay. When the maximum amount you're willing to pay is reached, the fleet stops launching instances even if it hasn’t met the target capacity.
    ///
    /// > If your fleet includes T instances that are configured as `unlimited`, and if their average CPU usage exceeds the baseline utilization, you will incur a charge for surplus credits. The `spotMaxTotalPrice` does not account for surplus credits, and, if you use surplus credits, your final cost might be higher than what you specified for `spotMaxTotalPrice`. For more information, see [Surplus credits can incur charges](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html#unlimited-mode-surplus-credits) in the *Amazon EC2 User Guide*.
    ///
    /// `SpotMaxTotalPrice`; an update replaces the resource.
    pub fn spot_max_total_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SpotMaxTotalPrice", value.into_value().into_node());
        self
    }

    /// The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
    ///
    /// > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify this parameter.
    ///
    /// `SpotPrice`; an update replaces the resource.
    pub fn spot_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpotPrice", value.into_value().into_node());
        self
    }

    /// The key-value pair for tagging the Spot Fleet request on creation. The value for `ResourceType` must be `spot-fleet-request`, otherwise the Spot Fleet request fails. To tag instances at launch, specify the tags in the [launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html#create-launch-template) (valid only if you use `LaunchTemplateConfigs`) or in the [`SpotFleetTagSpecification`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetTagSpecification.html) (valid only if you use `LaunchSpecifications`). For information about tagging after launch, see [Tag your resources](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-resources).
    ///
    /// `TagSpecifications`; an update replaces the resource.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<SpotFleetTagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// The unit for the target capacity. You can specify this parameter only when using attribute-based instance type selection.
    ///
    /// Default: `units` (the number of instances)
    ///
    /// `TargetCapacityUnitType`; one of `vcpu`, `memory-mib`, `units`.
    pub fn target_capacity_unit_type(
        mut self,
        value: impl IntoValue<super::TargetCapacityUnitType>,
    ) -> Self {
        self.0
            .put("TargetCapacityUnitType", value.into_value().into_node());
        self
    }

    /// Indicates whether running Spot Instances are terminated when the Spot Fleet request expires.
    ///
    /// `TerminateInstancesWithExpiration`; an update replaces the resource.
    pub fn terminate_instances_with_expiration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "TerminateInstancesWithExpiration",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of request. Indicates whether the Spot Fleet only requests the target capacity or also attempts to maintain it. When this value is `request`, the Spot Fleet only places the required requests. It does not attempt to replenish Spot Instances if capacity is diminished, nor does it submit requests in alternative Spot pools if capacity is not available. When this value is `maintain`, the Spot Fleet maintains the target capacity. The Spot Fleet places the required requests to meet capacity and automatically replenishes any interrupted instances. Default: `maintain`. `instant` is listed but is not used by Spot Fleet.
    ///
    /// `Type`; one of `maintain`, `request`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The start date and time of the request, in UTC format ( *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). By default, Amazon EC2 starts fulfilling the request immediately.
    ///
    /// `ValidFrom`; an update replaces the resource.
    pub fn valid_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ValidFrom", value.into_value().into_node());
        self
    }

    /// The end date and time of the request, in UTC format ( *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). After the end date and time, no new Spot Instance requests are placed or able to fulfill the request. If no value is specified, the Spot Fleet request remains until you cancel it.
    ///
    /// `ValidUntil`; an update replaces the resource.
    pub fn valid_until(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ValidUntil", value.into_value().into_node());
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

impl Kind for SpotFleetRequestConfigDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotFleetRequestConfigDataProperty> for SpotFleetRequestConfigDataProperty {}
impl From<SpotFleetRequestConfigDataProperty> for Node {
    #[inline]
    fn from(value: SpotFleetRequestConfigDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotFleetRequestConfigDataProperty> for SpotFleetRequestConfigDataProperty {
    #[inline]
    fn into_value(self) -> Value<SpotFleetRequestConfigDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tags for a Spot Fleet resource.
///
/// The property type `SpotFleetTagSpecification` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotFleetTagSpecificationProperty(Object);

impl SpotFleetTagSpecificationProperty {
    /// `SpotFleetTagSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of resource. Currently, the only resource type that is supported is `instance`. To tag the Spot Fleet request on creation, use the `TagSpecifications` parameter in [`SpotFleetRequestConfigData`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html).
    ///
    /// `ResourceType`; one of `client-vpn-endpoint`, `customer-gateway`, `dedicated-host`, `dhcp-options`, `egress-only-internet-gateway`, `elastic-gpu`, `elastic-ip`, `export-image-task`, `export-instance-task`, `fleet`, `fpga-image`, `host-reservation`, …; an update replaces the resource.
    pub fn resource_type(mut self, value: impl IntoValue<super::ResourceType>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The tags.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Kind for SpotFleetTagSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotFleetTagSpecificationProperty> for SpotFleetTagSpecificationProperty {}
impl From<SpotFleetTagSpecificationProperty> for Node {
    #[inline]
    fn from(value: SpotFleetTagSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotFleetTagSpecificationProperty> for SpotFleetTagSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SpotFleetTagSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
///
/// The property type `SpotMaintenanceStrategies` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotMaintenanceStrategiesProperty(Object);

impl SpotMaintenanceStrategiesProperty {
    /// `SpotMaintenanceStrategiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted. For more information, see [Capacity rebalancing](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-capacity-rebalance.html) in the *Amazon EC2 User Guide*.
    ///
    /// `CapacityRebalance`; an update replaces the resource.
    pub fn capacity_rebalance(
        mut self,
        value: impl IntoValue<SpotCapacityRebalanceProperty>,
    ) -> Self {
        self.0
            .put("CapacityRebalance", value.into_value().into_node());
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

impl Kind for SpotMaintenanceStrategiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotMaintenanceStrategiesProperty> for SpotMaintenanceStrategiesProperty {}
impl From<SpotMaintenanceStrategiesProperty> for Node {
    #[inline]
    fn from(value: SpotMaintenanceStrategiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotMaintenanceStrategiesProperty> for SpotMaintenanceStrategiesProperty {
    #[inline]
    fn into_value(self) -> Value<SpotMaintenanceStrategiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes Spot Instance placement.
///
/// The property type `SpotPlacement` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotPlacementProperty(Object);

impl SpotPlacementProperty {
    /// `SpotPlacementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone.
    ///
    /// To specify multiple Availability Zones, separate them using commas; for example, "us-west-2a, us-west-2b".
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The ID of the Availability Zone. For example, `use2-az1`.
    ///
    /// \[Spot Fleet only\] To specify multiple Availability Zones, separate them using commas; for example, " `use2-az1`, `use2-bz1` ".
    ///
    /// Either `AvailabilityZone` or `AvailabilityZoneId` must be specified in the request, but not both.
    ///
    /// `AvailabilityZoneId`.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// The name of the placement group.
    ///
    /// `GroupName`; an update replaces the resource.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// The tenancy of the instance (if the instance is running in a VPC). An instance with a tenancy of `dedicated` runs on single-tenant hardware. The `host` tenancy is not supported for Spot Instances.
    ///
    /// `Tenancy`; one of `dedicated`, `default`, `host`; an update replaces the resource.
    pub fn tenancy(mut self, value: impl IntoValue<Tenancy>) -> Self {
        self.0.put("Tenancy", value.into_value().into_node());
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

impl Kind for SpotPlacementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotPlacementProperty> for SpotPlacementProperty {}
impl From<SpotPlacementProperty> for Node {
    #[inline]
    fn from(value: SpotPlacementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotPlacementProperty> for SpotPlacementProperty {
    #[inline]
    fn into_value(self) -> Value<SpotPlacementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a load balancer target group.
///
/// The property type `TargetGroup` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetGroupProperty(Object);

impl TargetGroupProperty {
    /// `TargetGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the target group.
    pub fn new(arn: impl IntoValue<kinds::elasticloadbalancingv2::TargetGroupArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
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

impl Kind for TargetGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetGroupProperty> for TargetGroupProperty {}
impl From<TargetGroupProperty> for Node {
    #[inline]
    fn from(value: TargetGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetGroupProperty> for TargetGroupProperty {
    #[inline]
    fn into_value(self) -> Value<TargetGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the target groups to attach to a Spot Fleet. Spot Fleet registers the running Spot Instances with these target groups.
///
/// The property type `TargetGroupsConfig` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetGroupsConfigProperty(Object);

impl TargetGroupsConfigProperty {
    /// `TargetGroupsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_groups`: One or more target groups.
    pub fn new(target_groups: impl IntoValue<List<TargetGroupProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetGroups", target_groups.into_value().into_node());
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

impl Kind for TargetGroupsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetGroupsConfigProperty> for TargetGroupsConfigProperty {}
impl From<TargetGroupsConfigProperty> for Node {
    #[inline]
    fn from(value: TargetGroupsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetGroupsConfigProperty> for TargetGroupsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TargetGroupsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of total local storage, in GB.
///
/// The property type `TotalLocalStorageGBRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TotalLocalStorageGBRequestProperty(Object);

impl TotalLocalStorageGBRequestProperty {
    /// `TotalLocalStorageGBRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for TotalLocalStorageGBRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TotalLocalStorageGBRequestProperty> for TotalLocalStorageGBRequestProperty {}
impl From<TotalLocalStorageGBRequestProperty> for Node {
    #[inline]
    fn from(value: TotalLocalStorageGBRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TotalLocalStorageGBRequestProperty> for TotalLocalStorageGBRequestProperty {
    #[inline]
    fn into_value(self) -> Value<TotalLocalStorageGBRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum number of vCPUs.
///
/// The property type `VCpuCountRangeRequest` of `AWS::EC2::SpotFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct VCpuCountRangeRequestProperty(Object);

impl VCpuCountRangeRequestProperty {
    /// `VCpuCountRangeRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of vCPUs. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`; an update replaces the resource.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of vCPUs. To specify no minimum limit, specify `0`.
    ///
    /// `Min`; an update replaces the resource.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for VCpuCountRangeRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VCpuCountRangeRequestProperty> for VCpuCountRangeRequestProperty {}
impl From<VCpuCountRangeRequestProperty> for Node {
    #[inline]
    fn from(value: VCpuCountRangeRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VCpuCountRangeRequestProperty> for VCpuCountRangeRequestProperty {
    #[inline]
    fn into_value(self) -> Value<VCpuCountRangeRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AllocationStrategy` of a `SpotFleetRequestConfigData` of `AWS::EC2::SpotFleet`.
pub enum AllocationStrategy {
    /// `capacityOptimized`.
    CapacityOptimized,
    /// `capacityOptimizedPrioritized`.
    CapacityOptimizedPrioritized,
    /// `diversified`.
    Diversified,
    /// `lowestPrice`.
    LowestPrice,
    /// `priceCapacityOptimized`.
    PriceCapacityOptimized,
}

#[diagnostic::do_not_recommend]
impl Kind for AllocationStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for AllocationStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for AllocationStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AllocationStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<AllocationStrategy> for AllocationStrategy {
    #[inline]
    fn into_value(self) -> Value<AllocationStrategy> {
        const VALUES: &[&str] = &[
            "capacityOptimized",
            "capacityOptimizedPrioritized",
            "diversified",
            "lowestPrice",
            "priceCapacityOptimized",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tenancy` of a `SpotPlacement` of `AWS::EC2::SpotFleet`.
pub enum Tenancy {
    /// `dedicated`.
    Dedicated,
    /// `default`.
    Default,
    /// `host`.
    Host,
}

#[diagnostic::do_not_recommend]
impl Kind for Tenancy {}
#[diagnostic::do_not_recommend]
impl TextKind for Tenancy {}
#[diagnostic::do_not_recommend]
impl IdKind for Tenancy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tenancy {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tenancy> for Tenancy {
    #[inline]
    fn into_value(self) -> Value<Tenancy> {
        const VALUES: &[&str] = &["dedicated", "default", "host"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SpotFleetRequestConfigData` of `AWS::EC2::SpotFleet`.
pub enum Type {
    /// `maintain`.
    Maintain,
    /// `request`.
    Request,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["maintain", "request"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
