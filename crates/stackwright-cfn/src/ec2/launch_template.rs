// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::LaunchTemplate` and its property types.

use crate::l1::*;

/// Specifies the properties for creating a launch template.
///
/// The minimum required properties for specifying a launch template are as follows:
///
/// - You must specify at least one property for the launch template data.
/// - You can optionally specify a name for the launch template. If you do not specify a name, CloudFormation creates a name for you.
///
/// A launch template can contain some or all of the configuration information to launch an instance. When you launch an instance using a launch template, instance properties that are not specified in the launch template use default values, except the `ImageId` property, which has no default value. If you do not specify an AMI ID for the launch template `ImageId` property, you must specify an AMI ID for the instance `ImageId` property.
///
/// For more information, see [Launch an instance from a launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html) in the *Amazon EC2 User Guide*.
///
/// `AWS::EC2::LaunchTemplate`; `Ref` returns its `LaunchTemplateId`, a [`ec2::LaunchTemplateId`](kinds::ec2::LaunchTemplateId).
/// Changing one of these replaces it: `LaunchTemplateName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunchTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::LaunchTemplate",
    tags: None,
    rules: include_str!("launch_template.rules"),
};

impl CfnLaunchTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::LaunchTemplate";

    /// `CfnLaunchTemplate` with its required properties, in alphabetical order:
    ///
    /// - `launch_template_data`: The information for the launch template.
    pub fn new(launch_template_data: impl IntoValue<LaunchTemplateDataProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LaunchTemplateData",
            launch_template_data.into_value().into_node(),
        );
        Self(object_)
    }

    /// A name for the launch template.
    ///
    /// `LaunchTemplateName`; an update replaces the resource.
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateName", value.into_value().into_node());
        self
    }

    /// The tags to apply to the launch template on creation. To tag the launch template, the resource type must be `launch-template`.
    ///
    /// To specify the tags for resources that are created during instance launch, use [TagSpecifications](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-tagspecifications).
    ///
    /// `TagSpecifications`; updated in place.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<LaunchTemplateTagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// A description for the first version of the launch template.
    ///
    /// `VersionDescription`; updated in place.
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VersionDescription", value.into_value().into_node());
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

impl Construct for CfnLaunchTemplate {
    type Handle = CfnLaunchTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLaunchTemplateRef {
        CfnLaunchTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLaunchTemplate`] of a stack.
pub struct CfnLaunchTemplateRef(NodeRef);

impl Clone for CfnLaunchTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLaunchTemplateRef {}
impl AsNode for CfnLaunchTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLaunchTemplateRef {
    /// What `Ref` returns: its `LaunchTemplateId`, a [`ec2::LaunchTemplateId`](kinds::ec2::LaunchTemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::LaunchTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The default version of the launch template, such as 2.
    ///
    /// The default version of a launch template cannot be specified in AWS CloudFormation. The default version can be set in the Amazon EC2 console or by using the `modify-launch-template` AWS CLI command.
    ///
    /// `Fn::GetAtt` of `DefaultVersionNumber`.
    #[inline]
    pub fn attr_default_version_number(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefaultVersionNumber")))
    }

    /// The latest version of the launch template, such as `5`.
    ///
    /// `Fn::GetAtt` of `LatestVersionNumber`.
    #[inline]
    pub fn attr_latest_version_number(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionNumber")))
    }

    /// The ID of the launch template.
    ///
    /// `Fn::GetAtt` of `LaunchTemplateId`.
    #[inline]
    pub fn attr_launch_template_id(&self) -> Value<kinds::ec2::LaunchTemplateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LaunchTemplateId")))
    }
}

impl IntoValue<kinds::ec2::LaunchTemplateId> for &CfnLaunchTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::LaunchTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
///
/// The property type `AcceleratorCount` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorCountProperty(Object);

impl AcceleratorCountProperty {
    /// `AcceleratorCountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude accelerator-enabled instance types, set `Max` to `0`.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of accelerators. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`.
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

impl Kind for AcceleratorCountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorCountProperty> for AcceleratorCountProperty {}
impl From<AcceleratorCountProperty> for Node {
    #[inline]
    fn from(value: AcceleratorCountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorCountProperty> for AcceleratorCountProperty {
    #[inline]
    fn into_value(self) -> Value<AcceleratorCountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of total accelerator memory, in MiB.
///
/// The property type `AcceleratorTotalMemoryMiB` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorTotalMemoryMiBProperty(Object);

impl AcceleratorTotalMemoryMiBProperty {
    /// `AcceleratorTotalMemoryMiBProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`.
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

impl Kind for AcceleratorTotalMemoryMiBProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorTotalMemoryMiBProperty> for AcceleratorTotalMemoryMiBProperty {}
impl From<AcceleratorTotalMemoryMiBProperty> for Node {
    #[inline]
    fn from(value: AcceleratorTotalMemoryMiBProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorTotalMemoryMiBProperty> for AcceleratorTotalMemoryMiBProperty {
    #[inline]
    fn into_value(self) -> Value<AcceleratorTotalMemoryMiBProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
///
/// The property type `BaselineEbsBandwidthMbps` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaselineEbsBandwidthMbpsProperty(Object);

impl BaselineEbsBandwidthMbpsProperty {
    /// `BaselineEbsBandwidthMbpsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`.
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

impl Kind for BaselineEbsBandwidthMbpsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BaselineEbsBandwidthMbpsProperty> for BaselineEbsBandwidthMbpsProperty {}
impl From<BaselineEbsBandwidthMbpsProperty> for Node {
    #[inline]
    fn from(value: BaselineEbsBandwidthMbpsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BaselineEbsBandwidthMbpsProperty> for BaselineEbsBandwidthMbpsProperty {
    #[inline]
    fn into_value(self) -> Value<BaselineEbsBandwidthMbpsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application.
///
/// Currently, this parameter only supports CPU performance as a baseline performance factor. For example, specifying `c6i` would use the CPU performance of the `c6i` family as the baseline reference.
///
/// The property type `BaselinePerformanceFactors` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaselinePerformanceFactorsProperty(Object);

impl BaselinePerformanceFactorsProperty {
    /// `BaselinePerformanceFactorsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CPU performance to consider, using an instance family as the baseline reference.
    ///
    /// `Cpu`.
    pub fn cpu(mut self, value: impl IntoValue<CpuProperty>) -> Self {
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

impl Kind for BaselinePerformanceFactorsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BaselinePerformanceFactorsProperty> for BaselinePerformanceFactorsProperty {}
impl From<BaselinePerformanceFactorsProperty> for Node {
    #[inline]
    fn from(value: BaselinePerformanceFactorsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BaselinePerformanceFactorsProperty> for BaselinePerformanceFactorsProperty {
    #[inline]
    fn into_value(self) -> Value<BaselinePerformanceFactorsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a block device mapping for a launch template. You must specify `DeviceName` plus exactly one of the following properties: `Ebs`, `NoDevice`, or `VirtualName`.
///
/// `BlockDeviceMapping` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `BlockDeviceMapping` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockDeviceMappingProperty(Object);

impl BlockDeviceMappingProperty {
    /// `BlockDeviceMappingProperty` without any property set; nothing is required.
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
    pub fn ebs(mut self, value: impl IntoValue<EbsProperty>) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// To omit the device from the block device mapping, specify an empty string.
    ///
    /// `NoDevice`.
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NoDevice", value.into_value().into_node());
        self
    }

    /// The virtual device name (ephemeralN). Instance store volumes are numbered starting from 0. An instance type with 2 available instance store volumes can specify mappings for ephemeral0 and ephemeral1. The number of available instance store volumes depends on the instance type. After you connect to the instance, you must mount the volume.
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

/// Specifies an instance's Capacity Reservation targeting option. You can specify only one option at a time.
///
/// `CapacityReservationSpecification` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `CapacityReservationSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationSpecificationProperty(Object);

impl CapacityReservationSpecificationProperty {
    /// `CapacityReservationSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates the instance's Capacity Reservation preferences. Possible preferences include:
    ///
    /// - `capacity-reservations-only` - The instance will only run in a Capacity Reservation or Capacity Reservation group. If capacity isn't available, the instance will fail to launch.
    /// - `open` - The instance can run in any `open` Capacity Reservation that has matching attributes (instance type, platform, Availability Zone, tenancy).
    /// - `none` - The instance avoids running in a Capacity Reservation even if one is available. The instance runs in On-Demand capacity.
    ///
    /// `CapacityReservationPreference`.
    pub fn capacity_reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
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

/// Specifies a target Capacity Reservation.
///
/// `CapacityReservationTarget` is a property of the [Amazon EC2 LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html) property type.
///
/// The property type `CapacityReservationTarget` of `AWS::EC2::LaunchTemplate`.
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
    pub fn capacity_reservation_id(
        mut self,
        value: impl IntoValue<kinds::ec2::CapacityReservationId>,
    ) -> Self {
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

/// A security group connection tracking specification that enables you to set the idle timeout for connection tracking on an Elastic network interface. For more information, see [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts) in the *Amazon EC2 User Guide*.
///
/// The property type `ConnectionTrackingSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionTrackingSpecificationProperty(Object);

impl ConnectionTrackingSpecificationProperty {
    /// `ConnectionTrackingSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5 days). Default: 432000 seconds. Recommended: Less than 432000 seconds.
    ///
    /// `TcpEstablishedTimeout`.
    pub fn tcp_established_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TcpEstablishedTimeout", value.into_value().into_node());
        self
    }

    /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds.
    ///
    /// `UdpStreamTimeout`.
    pub fn udp_stream_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UdpStreamTimeout", value.into_value().into_node());
        self
    }

    /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds.
    ///
    /// `UdpTimeout`.
    pub fn udp_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("UdpTimeout", value.into_value().into_node());
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

impl Kind for ConnectionTrackingSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionTrackingSpecificationProperty> for ConnectionTrackingSpecificationProperty {}
impl From<ConnectionTrackingSpecificationProperty> for Node {
    #[inline]
    fn from(value: ConnectionTrackingSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionTrackingSpecificationProperty>
    for ConnectionTrackingSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<ConnectionTrackingSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the CPU performance to consider when using an instance family as the baseline reference.
///
/// The property type `Cpu` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CpuProperty(Object);

impl CpuProperty {
    /// `CpuProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes are compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences.
    ///
    /// `References`.
    pub fn references(mut self, value: impl IntoValue<List<ReferenceProperty>>) -> Self {
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

impl Kind for CpuProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CpuProperty> for CpuProperty {}
impl From<CpuProperty> for Node {
    #[inline]
    fn from(value: CpuProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CpuProperty> for CpuProperty {
    #[inline]
    fn into_value(self) -> Value<CpuProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the CPU options for an instance. For more information, see [Optimize CPU options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon Elastic Compute Cloud User Guide*.
///
/// `CpuOptions` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `CpuOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CpuOptionsProperty(Object);

impl CpuOptionsProperty {
    /// `CpuOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to enable the instance for AMD SEV-SNP. AMD SEV-SNP is supported with M6a, R6a, and C6a instance types only. For more information, see [AMD SEV-SNP for Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
    ///
    /// `AmdSevSnp`; one of `enabled`, `disabled`.
    pub fn amd_sev_snp(mut self, value: impl IntoValue<AmdSevSnp>) -> Self {
        self.0.put("AmdSevSnp", value.into_value().into_node());
        self
    }

    /// The number of CPU cores for the instance.
    ///
    /// `CoreCount`.
    pub fn core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CoreCount", value.into_value().into_node());
        self
    }

    /// Indicates whether the instance is enabled for nested virtualization.
    ///
    /// `NestedVirtualization`; one of `enabled`, `disabled`.
    pub fn nested_virtualization(mut self, value: impl IntoValue<NestedVirtualization>) -> Self {
        self.0
            .put("NestedVirtualization", value.into_value().into_node());
        self
    }

    /// The number of threads per CPU core. To disable multithreading for the instance, specify a value of `1`. Otherwise, specify the default value of `2`.
    ///
    /// `ThreadsPerCore`.
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ThreadsPerCore", value.into_value().into_node());
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

impl Kind for CpuOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CpuOptionsProperty> for CpuOptionsProperty {}
impl From<CpuOptionsProperty> for Node {
    #[inline]
    fn from(value: CpuOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CpuOptionsProperty> for CpuOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<CpuOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the credit option for CPU usage of a T2, T3, or T3a instance.
///
/// `CreditSpecification` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `CreditSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreditSpecificationProperty(Object);

impl CreditSpecificationProperty {
    /// `CreditSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The credit option for CPU usage of a T instance.
    ///
    /// Valid values: `standard` | `unlimited`
    ///
    /// `CpuCredits`.
    pub fn cpu_credits(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CpuCredits", value.into_value().into_node());
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

impl Kind for CreditSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreditSpecificationProperty> for CreditSpecificationProperty {}
impl From<CreditSpecificationProperty> for Node {
    #[inline]
    fn from(value: CreditSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreditSpecificationProperty> for CreditSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<CreditSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for a block device for an EBS volume in an Amazon EC2 launch template.
///
/// `Ebs` is a property of [AWS::EC2::LaunchTemplate BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-blockdevicemapping.html).
///
/// The property type `Ebs` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsProperty(Object);

impl EbsProperty {
    /// `EbsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the EBS volume is deleted on instance termination.
    ///
    /// `DeleteOnTermination`.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// The `EbsCardIndex` property.
    ///
    /// `EbsCardIndex`.
    pub fn ebs_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EbsCardIndex", value.into_value().into_node());
        self
    }

    /// Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to instances that support Amazon EBS encryption. If you are creating a volume from a snapshot, you can't specify an encryption value.
    ///
    /// `Encrypted`.
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
    /// For `io2` volumes, you can achieve up to 256,000 IOPS on [instances built on the Nitro System](https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html). On other instances, you can achieve performance up to 32,000 IOPS.
    ///
    /// This parameter is supported for `io1`, `io2`, and `gp3` volumes only.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption.
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

    /// The throughput to provision for a `gp3` volume, with a maximum of 2,000 MiB/s.
    ///
    /// Valid Range: Minimum value of 125. Maximum value of 2,000.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume. This is also known as *volume initialization*. Specifying a volume initialization rate ensures that the volume is initialized at a predictable and consistent rate after creation.
    ///
    /// This parameter is supported only for volumes created from snapshots. Omit this parameter if:
    ///
    /// - You want to create the volume using fast snapshot restore. You must specify a snapshot that is enabled for fast snapshot restore. In this case, the volume is fully initialized at creation.
    ///
    /// > If you specify a snapshot that is enabled for fast snapshot restore and a volume initialization rate, the volume will be initialized at the specified rate instead of fast snapshot restore.
    /// - You want to create a volume that is initialized at the default rate.
    ///
    /// For more information, see [Initialize Amazon EBS volumes](https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html) in the *Amazon EC2 User Guide*.
    ///
    /// Valid range: 100 - 300 MiB/s
    ///
    /// `VolumeInitializationRate`.
    pub fn volume_initialization_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VolumeInitializationRate", value.into_value().into_node());
        self
    }

    /// The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. The following are the supported volumes sizes for each volume type:
    ///
    /// - `gp2`: 1 - 16,384 GiB
    /// - `gp3`: 1 - 65,536 GiB
    /// - `io1`: 4 - 16,384 GiB
    /// - `io2`: 4 - 65,536 GiB
    /// - `st1` and `sc1`: 125 - 16,384 GiB
    /// - `standard`: 1 - 1024 GiB
    ///
    /// `VolumeSize`.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the *Amazon EBS User Guide*.
    ///
    /// `VolumeType`.
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

impl Kind for EbsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsProperty> for EbsProperty {}
impl From<EbsProperty> for Node {
    #[inline]
    fn from(value: EbsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsProperty> for EbsProperty {
    #[inline]
    fn into_value(self) -> Value<EbsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ElasticGpuSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticGpuSpecificationProperty(Object);

impl ElasticGpuSpecificationProperty {
    /// `ElasticGpuSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Type` property.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for ElasticGpuSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticGpuSpecificationProperty> for ElasticGpuSpecificationProperty {}
impl From<ElasticGpuSpecificationProperty> for Node {
    #[inline]
    fn from(value: ElasticGpuSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticGpuSpecificationProperty> for ElasticGpuSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticGpuSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can communicate between two EC2 instances in the same subnet within the same account, or in different accounts. Both sending and receiving instances must have ENA Express enabled.
///
/// To improve the reliability of network packet delivery, ENA Express reorders network packets on the receiving end by default. However, some UDP-based applications are designed to handle network packets that are out of order to reduce the overhead for packet delivery at the network layer. When ENA Express is enabled, you can specify whether UDP network traffic uses it.
///
/// The property type `EnaSrdSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnaSrdSpecificationProperty(Object);

impl EnaSrdSpecificationProperty {
    /// `EnaSrdSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether ENA Express is enabled for the network interface.
    ///
    /// `EnaSrdEnabled`.
    pub fn ena_srd_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnaSrdEnabled", value.into_value().into_node());
        self
    }

    /// Configures ENA Express for UDP network traffic.
    ///
    /// `EnaSrdUdpSpecification`.
    pub fn ena_srd_udp_specification(
        mut self,
        value: impl IntoValue<EnaSrdUdpSpecificationProperty>,
    ) -> Self {
        self.0
            .put("EnaSrdUdpSpecification", value.into_value().into_node());
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

impl Kind for EnaSrdSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnaSrdSpecificationProperty> for EnaSrdSpecificationProperty {}
impl From<EnaSrdSpecificationProperty> for Node {
    #[inline]
    fn from(value: EnaSrdSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnaSrdSpecificationProperty> for EnaSrdSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<EnaSrdSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic automatically uses it. However, some UDP-based applications are designed to handle network packets that are out of order, without a need for retransmission, such as live video broadcasting or other near-real-time applications. For UDP traffic, you can specify whether to use ENA Express, based on your application environment needs.
///
/// The property type `EnaSrdUdpSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnaSrdUdpSpecificationProperty(Object);

impl EnaSrdUdpSpecificationProperty {
    /// `EnaSrdUdpSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must first enable ENA Express.
    ///
    /// `EnaSrdUdpEnabled`.
    pub fn ena_srd_udp_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnaSrdUdpEnabled", value.into_value().into_node());
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

impl Kind for EnaSrdUdpSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnaSrdUdpSpecificationProperty> for EnaSrdUdpSpecificationProperty {}
impl From<EnaSrdUdpSpecificationProperty> for Node {
    #[inline]
    fn from(value: EnaSrdUdpSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnaSrdUdpSpecificationProperty> for EnaSrdUdpSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<EnaSrdUdpSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates whether the instance is enabled for AWS Nitro Enclaves.
///
/// The property type `EnclaveOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnclaveOptionsProperty(Object);

impl EnclaveOptionsProperty {
    /// `EnclaveOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled for AWS Nitro Enclaves.
    ///
    /// `Enabled`.
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

impl Kind for EnclaveOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnclaveOptionsProperty> for EnclaveOptionsProperty {}
impl From<EnclaveOptionsProperty> for Node {
    #[inline]
    fn from(value: EnclaveOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnclaveOptionsProperty> for EnclaveOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<EnclaveOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies whether your instance is configured for hibernation. This parameter is valid only if the instance meets the [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html#hibernating-prerequisites). For more information, see [Hibernate Your Instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the *Amazon EC2 User Guide*.
///
/// `HibernationOptions` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `HibernationOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct HibernationOptionsProperty(Object);

impl HibernationOptionsProperty {
    /// `HibernationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If you set this parameter to `true`, the instance is enabled for hibernation.
    ///
    /// Default: `false`
    ///
    /// `Configured`.
    pub fn configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Configured", value.into_value().into_node());
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

impl Kind for HibernationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HibernationOptionsProperty> for HibernationOptionsProperty {}
impl From<HibernationOptionsProperty> for Node {
    #[inline]
    fn from(value: HibernationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HibernationOptionsProperty> for HibernationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<HibernationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an IAM instance profile, which is a container for an IAM role for your instance. You can use an IAM role to distribute your AWS credentials to your instances.
///
/// If you are creating the launch template for use with an Amazon EC2 Auto Scaling group, you can specify either the name or the ARN of the instance profile, but not both.
///
/// `IamInstanceProfile` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `IamInstanceProfile` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamInstanceProfileProperty(Object);

impl IamInstanceProfileProperty {
    /// `IamInstanceProfileProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the instance profile.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<kinds::iam::InstanceProfileArn>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The name of the instance profile.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<kinds::iam::InstanceProfileName>) -> Self {
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

impl Kind for IamInstanceProfileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamInstanceProfileProperty> for IamInstanceProfileProperty {}
impl From<IamInstanceProfileProperty> for Node {
    #[inline]
    fn from(value: IamInstanceProfileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamInstanceProfileProperty> for IamInstanceProfileProperty {
    #[inline]
    fn into_value(self) -> Value<IamInstanceProfileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the market (purchasing) option for an instance.
///
/// `InstanceMarketOptions` is a property of the [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `InstanceMarketOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceMarketOptionsProperty(Object);

impl InstanceMarketOptionsProperty {
    /// `InstanceMarketOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The market type.
    ///
    /// `MarketType`.
    pub fn market_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MarketType", value.into_value().into_node());
        self
    }

    /// The options for Spot Instances.
    ///
    /// `SpotOptions`.
    pub fn spot_options(mut self, value: impl IntoValue<SpotOptionsProperty>) -> Self {
        self.0.put("SpotOptions", value.into_value().into_node());
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

impl Kind for InstanceMarketOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceMarketOptionsProperty> for InstanceMarketOptionsProperty {}
impl From<InstanceMarketOptionsProperty> for Node {
    #[inline]
    fn from(value: InstanceMarketOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceMarketOptionsProperty> for InstanceMarketOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceMarketOptionsProperty> {
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
/// The property type `InstanceRequirements` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRequirementsProperty(Object);

impl InstanceRequirementsProperty {
    /// `InstanceRequirementsProperty` without any property set; nothing is required.
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
    /// `AcceleratorCount`.
    pub fn accelerator_count(mut self, value: impl IntoValue<AcceleratorCountProperty>) -> Self {
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
    /// `AcceleratorManufacturers`.
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
    /// `AcceleratorNames`.
    pub fn accelerator_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AcceleratorNames", value.into_value().into_node());
        self
    }

    /// The minimum and maximum amount of total accelerator memory, in MiB.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `AcceleratorTotalMemoryMiB`.
    pub fn accelerator_total_memory_mib(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiBProperty>,
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
    /// `AcceleratorTypes`.
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
    /// `AllowedInstanceTypes`.
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
    /// `BareMetal`.
    pub fn bare_metal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BareMetal", value.into_value().into_node());
        self
    }

    /// The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `BaselineEbsBandwidthMbps`.
    pub fn baseline_ebs_bandwidth_mbps(
        mut self,
        value: impl IntoValue<BaselineEbsBandwidthMbpsProperty>,
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
        value: impl IntoValue<BaselinePerformanceFactorsProperty>,
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
    /// `BurstablePerformance`.
    pub fn burstable_performance(mut self, value: impl IntoValue<String>) -> Self {
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
    /// `CpuManufacturers`.
    pub fn cpu_manufacturers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CpuManufacturers", value.into_value().into_node());
        self
    }

    /// The instance types to exclude.
    ///
    /// You can use strings with one or more wild cards, represented by an asterisk ( `*`), to exclude an instance type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
    ///
    /// For example, if you specify `c5*` ,Amazon EC2 will exclude the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will exclude all the M5a instance types, but not the M5n instance types.
    ///
    /// > If you specify `ExcludedInstanceTypes`, you can't specify `AllowedInstanceTypes`.
    ///
    /// Default: No excluded instance types
    ///
    /// `ExcludedInstanceTypes`.
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
    /// `InstanceGenerations`.
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
    /// `LocalStorage`.
    pub fn local_storage(mut self, value: impl IntoValue<String>) -> Self {
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
    /// `LocalStorageTypes`.
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
    /// `MemoryGiBPerVCpu`.
    pub fn memory_gib_per_vcpu(mut self, value: impl IntoValue<MemoryGiBPerVCpuProperty>) -> Self {
        self.0
            .put("MemoryGiBPerVCpu", value.into_value().into_node());
        self
    }

    /// The minimum and maximum amount of memory, in MiB.
    ///
    /// `MemoryMiB`.
    pub fn memory_mib(mut self, value: impl IntoValue<MemoryMiBProperty>) -> Self {
        self.0.put("MemoryMiB", value.into_value().into_node());
        self
    }

    /// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `NetworkBandwidthGbps`.
    pub fn network_bandwidth_gbps(
        mut self,
        value: impl IntoValue<NetworkBandwidthGbpsProperty>,
    ) -> Self {
        self.0
            .put("NetworkBandwidthGbps", value.into_value().into_node());
        self
    }

    /// The minimum and maximum number of network interfaces.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `NetworkInterfaceCount`.
    pub fn network_interface_count(
        mut self,
        value: impl IntoValue<NetworkInterfaceCountProperty>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceCount", value.into_value().into_node());
        self
    }

    /// \[Price protection\] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold.
    ///
    /// The parameter accepts an integer, which Amazon EC2 interprets as a percentage.
    ///
    /// To turn off price protection, specify a high value, such as `999999`.
    ///
    /// This parameter is not supported for [GetSpotPlacementScores](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html) and [GetInstanceTypesFromInstanceRequirements](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html).
    ///
    /// > If you set `TargetCapacityUnitType` to `vcpu` or `memory-mib`, the price protection threshold is applied based on the per-vCPU or per-memory price instead of the per-instance price.
    ///
    /// Default: `20`
    ///
    /// `OnDemandMaxPricePercentageOverLowestPrice`.
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

    /// Indicates whether instance types must support hibernation for On-Demand Instances.
    ///
    /// This parameter is not supported for [GetSpotPlacementScores](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html).
    ///
    /// Default: `false`
    ///
    /// `RequireHibernateSupport`.
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
    /// `SpotMaxPricePercentageOverLowestPrice`.
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
    /// `TotalLocalStorageGB`.
    pub fn total_local_storage_gb(
        mut self,
        value: impl IntoValue<TotalLocalStorageGBProperty>,
    ) -> Self {
        self.0
            .put("TotalLocalStorageGB", value.into_value().into_node());
        self
    }

    /// The minimum and maximum number of vCPUs.
    ///
    /// `VCpuCount`.
    pub fn vcpu_count(mut self, value: impl IntoValue<VCpuCountProperty>) -> Self {
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

/// Specifies an IPv4 prefix for a network interface.
///
/// `Ipv4PrefixSpecification` is a property of [AWS::EC2::LaunchTemplate NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-networkinterface.html).
///
/// The property type `Ipv4PrefixSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ipv4PrefixSpecificationProperty(Object);

impl Ipv4PrefixSpecificationProperty {
    /// `Ipv4PrefixSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IPv4 prefix. For information, see [Assigning prefixes to network interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the *Amazon EC2 User Guide*.
    ///
    /// `Ipv4Prefix`.
    pub fn ipv4_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv4Prefix", value.into_value().into_node());
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

impl Kind for Ipv4PrefixSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ipv4PrefixSpecificationProperty> for Ipv4PrefixSpecificationProperty {}
impl From<Ipv4PrefixSpecificationProperty> for Node {
    #[inline]
    fn from(value: Ipv4PrefixSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ipv4PrefixSpecificationProperty> for Ipv4PrefixSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<Ipv4PrefixSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an IPv6 address in an Amazon EC2 launch template.
///
/// `Ipv6Add` is a property of [AWS::EC2::LaunchTemplate NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-networkinterface.html).
///
/// The property type `Ipv6Add` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ipv6AddProperty(Object);

impl Ipv6AddProperty {
    /// `Ipv6AddProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't use this option if you're specifying a number of IPv6 addresses.
    ///
    /// `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6Address", value.into_value().into_node());
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

impl Kind for Ipv6AddProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ipv6AddProperty> for Ipv6AddProperty {}
impl From<Ipv6AddProperty> for Node {
    #[inline]
    fn from(value: Ipv6AddProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ipv6AddProperty> for Ipv6AddProperty {
    #[inline]
    fn into_value(self) -> Value<Ipv6AddProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an IPv6 prefix for a network interface.
///
/// `Ipv6PrefixSpecification` is a property of [AWS::EC2::LaunchTemplate NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-networkinterface.html).
///
/// The property type `Ipv6PrefixSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ipv6PrefixSpecificationProperty(Object);

impl Ipv6PrefixSpecificationProperty {
    /// `Ipv6PrefixSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IPv6 prefix.
    ///
    /// `Ipv6Prefix`.
    pub fn ipv6_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6Prefix", value.into_value().into_node());
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

impl Kind for Ipv6PrefixSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ipv6PrefixSpecificationProperty> for Ipv6PrefixSpecificationProperty {}
impl From<Ipv6PrefixSpecificationProperty> for Node {
    #[inline]
    fn from(value: Ipv6PrefixSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ipv6PrefixSpecificationProperty> for Ipv6PrefixSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<Ipv6PrefixSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The information to include in the launch template.
///
/// > You must specify at least one parameter for the launch template data.
///
/// The property type `LaunchTemplateData` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateDataProperty(Object);

impl LaunchTemplateDataProperty {
    /// `LaunchTemplateDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The block device mapping.
    ///
    /// `BlockDeviceMappings`.
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<List<BlockDeviceMappingProperty>>,
    ) -> Self {
        self.0
            .put("BlockDeviceMappings", value.into_value().into_node());
        self
    }

    /// The Capacity Reservation targeting option. If you do not specify this parameter, the instance's Capacity Reservation preference defaults to `open`, which enables it to run in any open Capacity Reservation that has matching attributes (instance type, platform, Availability Zone).
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

    /// The CPU options for the instance. For more information, see [CPU options for Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon EC2 User Guide*.
    ///
    /// `CpuOptions`.
    pub fn cpu_options(mut self, value: impl IntoValue<CpuOptionsProperty>) -> Self {
        self.0.put("CpuOptions", value.into_value().into_node());
        self
    }

    /// The credit option for CPU usage of the instance. Valid only for T instances.
    ///
    /// `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl IntoValue<CreditSpecificationProperty>,
    ) -> Self {
        self.0
            .put("CreditSpecification", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable the instance for stop protection. For more information, see [Enable stop protection for your EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-stop-protection.html) in the *Amazon EC2 User Guide*.
    ///
    /// `DisableApiStop`.
    pub fn disable_api_stop(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableApiStop", value.into_value().into_node());
        self
    }

    /// Indicates whether termination protection is enabled for the instance. The default is `false`, which means that you can terminate the instance using the Amazon EC2 console, command line tools, or API. You can enable termination protection when you launch an instance, while the instance is running, or while the instance is stopped.
    ///
    /// `DisableApiTermination`.
    pub fn disable_api_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableApiTermination", value.into_value().into_node());
        self
    }

    /// Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS-optimized instance.
    ///
    /// `EbsOptimized`.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
        self
    }

    /// The `ElasticGpuSpecifications` property.
    ///
    /// `ElasticGpuSpecifications`.
    pub fn elastic_gpu_specifications(
        mut self,
        value: impl IntoValue<List<ElasticGpuSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("ElasticGpuSpecifications", value.into_value().into_node());
        self
    }

    /// The `ElasticInferenceAccelerators` property.
    ///
    /// `ElasticInferenceAccelerators`.
    pub fn elastic_inference_accelerators(
        mut self,
        value: impl IntoValue<List<LaunchTemplateElasticInferenceAcceleratorProperty>>,
    ) -> Self {
        self.0.put(
            "ElasticInferenceAccelerators",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether the instance is enabled for AWS Nitro Enclaves. For more information, see [What is Nitro Enclaves?](https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html) in the *AWS Nitro Enclaves User Guide*.
    ///
    /// You can't enable AWS Nitro Enclaves and hibernation on the same instance.
    ///
    /// `EnclaveOptions`.
    pub fn enclave_options(mut self, value: impl IntoValue<EnclaveOptionsProperty>) -> Self {
        self.0.put("EnclaveOptions", value.into_value().into_node());
        self
    }

    /// Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance meets the [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html). For more information, see [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the *Amazon EC2 User Guide*.
    ///
    /// `HibernationOptions`.
    pub fn hibernation_options(
        mut self,
        value: impl IntoValue<HibernationOptionsProperty>,
    ) -> Self {
        self.0
            .put("HibernationOptions", value.into_value().into_node());
        self
    }

    /// The name or Amazon Resource Name (ARN) of an IAM instance profile.
    ///
    /// `IamInstanceProfile`.
    pub fn iam_instance_profile(
        mut self,
        value: impl IntoValue<IamInstanceProfileProperty>,
    ) -> Self {
        self.0
            .put("IamInstanceProfile", value.into_value().into_node());
        self
    }

    /// The ID of the AMI. Alternatively, you can specify a Systems Manager parameter, which will resolve to an AMI ID on launch.
    ///
    /// Valid formats:
    ///
    /// - `ami-0ac394d6a3example`
    /// - `resolve:ssm:parameter-name`
    /// - `resolve:ssm:parameter-name:version-number`
    /// - `resolve:ssm:parameter-name:label`
    ///
    /// For more information, see [Use a Systems Manager parameter to find an AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami.html#using-systems-manager-parameter-to-find-AMI) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// `ImageId`.
    pub fn image_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("ImageId", value.into_value().into_node());
        self
    }

    /// Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for system shutdown).
    ///
    /// Default: `stop`
    ///
    /// `InstanceInitiatedShutdownBehavior`.
    pub fn instance_initiated_shutdown_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "InstanceInitiatedShutdownBehavior",
            value.into_value().into_node(),
        );
        self
    }

    /// The market (purchasing) option for the instances.
    ///
    /// `InstanceMarketOptions`.
    pub fn instance_market_options(
        mut self,
        value: impl IntoValue<InstanceMarketOptionsProperty>,
    ) -> Self {
        self.0
            .put("InstanceMarketOptions", value.into_value().into_node());
        self
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
    /// `InstanceRequirements`.
    pub fn instance_requirements(
        mut self,
        value: impl IntoValue<InstanceRequirementsProperty>,
    ) -> Self {
        self.0
            .put("InstanceRequirements", value.into_value().into_node());
        self
    }

    /// The instance type. For more information, see [Amazon EC2 instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
    ///
    /// If you specify `InstanceType`, you can't specify `InstanceRequirements`.
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The ID of the kernel.
    ///
    /// We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [User Provided Kernels](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
    ///
    /// `KernelId`.
    pub fn kernel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KernelId", value.into_value().into_node());
        self
    }

    /// The name of the key pair. You can create a key pair using [CreateKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html) or [ImportKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html).
    ///
    /// > If you do not specify a key pair, you can't connect to the instance unless you choose an AMI that is configured to allow users another way to log in.
    ///
    /// `KeyName`.
    pub fn key_name(mut self, value: impl IntoValue<kinds::ec2::KeyPairName>) -> Self {
        self.0.put("KeyName", value.into_value().into_node());
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

    /// The maintenance options of your instance.
    ///
    /// `MaintenanceOptions`.
    pub fn maintenance_options(
        mut self,
        value: impl IntoValue<MaintenanceOptionsProperty>,
    ) -> Self {
        self.0
            .put("MaintenanceOptions", value.into_value().into_node());
        self
    }

    /// The metadata options for the instance. For more information, see [Configure the Instance Metadata Service options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html) in the *Amazon EC2 User Guide*.
    ///
    /// `MetadataOptions`.
    pub fn metadata_options(mut self, value: impl IntoValue<MetadataOptionsProperty>) -> Self {
        self.0
            .put("MetadataOptions", value.into_value().into_node());
        self
    }

    /// The monitoring for the instance.
    ///
    /// `Monitoring`.
    pub fn monitoring(mut self, value: impl IntoValue<MonitoringProperty>) -> Self {
        self.0.put("Monitoring", value.into_value().into_node());
        self
    }

    /// The network interfaces for the instance.
    ///
    /// `NetworkInterfaces`.
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<List<NetworkInterfaceProperty>>,
    ) -> Self {
        self.0
            .put("NetworkInterfaces", value.into_value().into_node());
        self
    }

    /// The settings for the network performance options for the instance. For more information, see [EC2 instance bandwidth weighting configuration](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-bandwidth-weighting.html).
    ///
    /// `NetworkPerformanceOptions`.
    pub fn network_performance_options(
        mut self,
        value: impl IntoValue<NetworkPerformanceOptionsProperty>,
    ) -> Self {
        self.0
            .put("NetworkPerformanceOptions", value.into_value().into_node());
        self
    }

    /// The placement for the instance.
    ///
    /// `Placement`.
    pub fn placement(mut self, value: impl IntoValue<PlacementProperty>) -> Self {
        self.0.put("Placement", value.into_value().into_node());
        self
    }

    /// The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be handled. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// `PrivateDnsNameOptions`.
    pub fn private_dns_name_options(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsProperty>,
    ) -> Self {
        self.0
            .put("PrivateDnsNameOptions", value.into_value().into_node());
        self
    }

    /// The ID of the RAM disk.
    ///
    /// > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [User provided kernels](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
    ///
    /// `RamDiskId`.
    pub fn ram_disk_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RamDiskId", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups. You can specify the IDs of existing security groups and references to resources created by the stack template.
    ///
    /// If you specify a network interface, you must specify any security groups as part of the network interface instead.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The names of the security groups. For a nondefault VPC, you must use security group IDs instead.
    ///
    /// If you specify a network interface, you must specify any security groups as part of the network interface instead of using this parameter.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The tags to apply to resources that are created during instance launch.
    ///
    /// To tag the launch template itself, use [TagSpecifications](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html#cfn-ec2-launchtemplate-tagspecifications).
    ///
    /// `TagSpecifications`.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<TagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// The user data to make available to the instance. You must provide base64-encoded text. User data is limited to 16 KB. For more information, see [Run commands when you launch an EC2 instance with user data input](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html) in the *Amazon EC2 User Guide*.
    ///
    /// If you are creating the launch template for use with AWS Batch, the user data must be provided in the [MIME multi-part archive format](https://docs.aws.amazon.com/https://cloudinit.readthedocs.io/en/latest/topics/format.html#mime-multi-part-archive). For more information, see [Amazon EC2 user data in launch templates](https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html#lt-user-data) in the *AWS Batch User Guide*.
    ///
    /// `UserData`.
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserData", value.into_value().into_node());
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

impl Kind for LaunchTemplateDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateDataProperty> for LaunchTemplateDataProperty {}
impl From<LaunchTemplateDataProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateDataProperty> for LaunchTemplateDataProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LaunchTemplateElasticInferenceAccelerator` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateElasticInferenceAcceleratorProperty(Object);

impl LaunchTemplateElasticInferenceAcceleratorProperty {
    /// `LaunchTemplateElasticInferenceAcceleratorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Count` property.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// The `Type` property.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for LaunchTemplateElasticInferenceAcceleratorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateElasticInferenceAcceleratorProperty>
    for LaunchTemplateElasticInferenceAcceleratorProperty
{
}
impl From<LaunchTemplateElasticInferenceAcceleratorProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateElasticInferenceAcceleratorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateElasticInferenceAcceleratorProperty>
    for LaunchTemplateElasticInferenceAcceleratorProperty
{
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateElasticInferenceAcceleratorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the tags to apply to the launch template during creation.
///
/// To specify the tags for the resources that are created during instance launch, use [AWS::EC2::LaunchTemplate TagSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-tagspecification.html).
///
/// `LaunchTemplateTagSpecification` is a property of [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html).
///
/// The property type `LaunchTemplateTagSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateTagSpecificationProperty(Object);

impl LaunchTemplateTagSpecificationProperty {
    /// `LaunchTemplateTagSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of resource. To tag a launch template, `ResourceType` must be `launch-template`.
    ///
    /// `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The tags for the resource.
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

impl Kind for LaunchTemplateTagSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateTagSpecificationProperty> for LaunchTemplateTagSpecificationProperty {}
impl From<LaunchTemplateTagSpecificationProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateTagSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateTagSpecificationProperty> for LaunchTemplateTagSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateTagSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a license configuration for an instance.
///
/// `LicenseSpecification` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `LicenseSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseSpecificationProperty(Object);

impl LicenseSpecificationProperty {
    /// `LicenseSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the license configuration.
    ///
    /// `LicenseConfigurationArn`.
    pub fn license_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LicenseConfigurationArn", value.into_value().into_node());
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

/// The maintenance options of your instance.
///
/// The property type `MaintenanceOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceOptionsProperty(Object);

impl MaintenanceOptionsProperty {
    /// `MaintenanceOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Disables the automatic recovery behavior of your instance or sets it to default.
    ///
    /// `AutoRecovery`.
    pub fn auto_recovery(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AutoRecovery", value.into_value().into_node());
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

impl Kind for MaintenanceOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceOptionsProperty> for MaintenanceOptionsProperty {}
impl From<MaintenanceOptionsProperty> for Node {
    #[inline]
    fn from(value: MaintenanceOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceOptionsProperty> for MaintenanceOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of memory per vCPU, in GiB.
///
/// The property type `MemoryGiBPerVCpu` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryGiBPerVCpuProperty(Object);

impl MemoryGiBPerVCpuProperty {
    /// `MemoryGiBPerVCpuProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`.
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

impl Kind for MemoryGiBPerVCpuProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryGiBPerVCpuProperty> for MemoryGiBPerVCpuProperty {}
impl From<MemoryGiBPerVCpuProperty> for Node {
    #[inline]
    fn from(value: MemoryGiBPerVCpuProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryGiBPerVCpuProperty> for MemoryGiBPerVCpuProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryGiBPerVCpuProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of memory, in MiB.
///
/// The property type `MemoryMiB` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryMiBProperty(Object);

impl MemoryMiBProperty {
    /// `MemoryMiBProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`.
    ///
    /// `Min`.
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

impl Kind for MemoryMiBProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryMiBProperty> for MemoryMiBProperty {}
impl From<MemoryMiBProperty> for Node {
    #[inline]
    fn from(value: MemoryMiBProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryMiBProperty> for MemoryMiBProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryMiBProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metadata options for the instance. For more information, see [Instance metadata and user data](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html) in the *Amazon EC2 User Guide*.
///
/// `MetadataOptions` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `MetadataOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataOptionsProperty(Object);

impl MetadataOptionsProperty {
    /// `MetadataOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables or disables the HTTP metadata endpoint on your instances. If the parameter is not specified, the default state is `enabled`.
    ///
    /// > If you specify a value of `disabled`, you will not be able to access your instance metadata.
    ///
    /// `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HttpEndpoint", value.into_value().into_node());
        self
    }

    /// Enables or disables the IPv6 endpoint for the instance metadata service.
    ///
    /// Default: `disabled`
    ///
    /// `HttpProtocolIpv6`.
    pub fn http_protocol_ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HttpProtocolIpv6", value.into_value().into_node());
        self
    }

    /// The desired HTTP PUT response hop limit for instance metadata requests. The larger the number, the further instance metadata requests can travel.
    ///
    /// Default: `1`
    ///
    /// Possible values: Integers from 1 to 64
    ///
    /// `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HttpPutResponseHopLimit", value.into_value().into_node());
        self
    }

    /// Indicates whether IMDSv2 is required.
    ///
    /// - `optional` - IMDSv2 is optional. You can choose whether to send a session token in your instance metadata retrieval requests. If you retrieve IAM role credentials without a session token, you receive the IMDSv1 role credentials. If you retrieve IAM role credentials using a valid session token, you receive the IMDSv2 role credentials.
    /// - `required` - IMDSv2 is required. You must send a session token in your instance metadata retrieval requests. With this option, retrieving the IAM role credentials always returns IMDSv2 credentials; IMDSv1 credentials are not available.
    ///
    /// Default: If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0`, the default is `required`.
    ///
    /// `HttpTokens`.
    pub fn http_tokens(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HttpTokens", value.into_value().into_node());
        self
    }

    /// Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off access to instance tags from the instance metadata. For more information, see [View tags for your EC2 instances using instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).
    ///
    /// Default: `disabled`
    ///
    /// `InstanceMetadataTags`.
    pub fn instance_metadata_tags(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceMetadataTags", value.into_value().into_node());
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

impl Kind for MetadataOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataOptionsProperty> for MetadataOptionsProperty {}
impl From<MetadataOptionsProperty> for Node {
    #[inline]
    fn from(value: MetadataOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataOptionsProperty> for MetadataOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies whether detailed monitoring is enabled for an instance. For more information about detailed monitoring, see [Enable or turn off detailed monitoring for your instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html) in the *Amazon EC2 User Guide*.
///
/// `Monitoring` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `Monitoring` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringProperty(Object);

impl MonitoringProperty {
    /// `MonitoringProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify `true` to enable detailed monitoring. Otherwise, basic monitoring is enabled.
    ///
    /// `Enabled`.
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

impl Kind for MonitoringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringProperty> for MonitoringProperty {}
impl From<MonitoringProperty> for Node {
    #[inline]
    fn from(value: MonitoringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringProperty> for MonitoringProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
///
/// > Setting the minimum bandwidth does not guarantee that your instance will achieve the minimum bandwidth. Amazon EC2 will identify instance types that support the specified minimum bandwidth, but the actual bandwidth of your instance might go below the specified minimum at times. For more information, see [Available instance bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html#available-instance-bandwidth) in the *Amazon EC2 User Guide*.
///
/// The property type `NetworkBandwidthGbps` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkBandwidthGbpsProperty(Object);

impl NetworkBandwidthGbpsProperty {
    /// `NetworkBandwidthGbpsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of network bandwidth, in Gbps. If this parameter is not specified, there is no minimum limit.
    ///
    /// `Min`.
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

impl Kind for NetworkBandwidthGbpsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkBandwidthGbpsProperty> for NetworkBandwidthGbpsProperty {}
impl From<NetworkBandwidthGbpsProperty> for Node {
    #[inline]
    fn from(value: NetworkBandwidthGbpsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkBandwidthGbpsProperty> for NetworkBandwidthGbpsProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkBandwidthGbpsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the parameters for a network interface.
///
/// `NetworkInterface` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `NetworkInterface` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceProperty(Object);

impl NetworkInterfaceProperty {
    /// `NetworkInterfaceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Associates a Carrier IP address with eth0 for a new network interface.
    ///
    /// Use this option when you launch an instance in a Wavelength Zone and want to associate a Carrier IP address with the network interface. For more information about Carrier IP addresses, see [Carrier IP addresses](https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip) in the *AWS Wavelength Developer Guide*.
    ///
    /// `AssociateCarrierIpAddress`.
    pub fn associate_carrier_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociateCarrierIpAddress", value.into_value().into_node());
        self
    }

    /// Associates a public IPv4 address with eth0 for a new network interface.
    ///
    /// AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [Amazon VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
    ///
    /// `AssociatePublicIpAddress`.
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociatePublicIpAddress", value.into_value().into_node());
        self
    }

    /// A connection tracking specification for the network interface.
    ///
    /// `ConnectionTrackingSpecification`.
    pub fn connection_tracking_specification(
        mut self,
        value: impl IntoValue<ConnectionTrackingSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "ConnectionTrackingSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether the network interface is deleted when the instance is terminated.
    ///
    /// `DeleteOnTermination`.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// A description for the network interface.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The device index for the network interface attachment. The primary network interface has a device index of 0. If the network interface is of type `interface`, you must specify a device index.
    ///
    /// If you create a launch template that includes secondary network interfaces but no primary network interface, and you specify it using the `LaunchTemplate` property of `AWS::EC2::Instance`, then you must include a primary network interface using the `NetworkInterfaces` property of `AWS::EC2::Instance`.
    ///
    /// `DeviceIndex`.
    pub fn device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DeviceIndex", value.into_value().into_node());
        self
    }

    /// The number of ENA queues to be created with the instance.
    ///
    /// `EnaQueueCount`.
    pub fn ena_queue_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EnaQueueCount", value.into_value().into_node());
        self
    }

    /// The ENA Express configuration for the network interface.
    ///
    /// `EnaSrdSpecification`.
    pub fn ena_srd_specification(
        mut self,
        value: impl IntoValue<EnaSrdSpecificationProperty>,
    ) -> Self {
        self.0
            .put("EnaSrdSpecification", value.into_value().into_node());
        self
    }

    /// The IDs of one or more security groups.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// The type of network interface. To create an Elastic Fabric Adapter (EFA), specify `efa` or `efa`. For more information, see [Elastic Fabric Adapter for AI/ML and HPC workloads on Amazon EC2](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa.html) in the *Amazon EC2 User Guide*.
    ///
    /// If you are not creating an EFA, specify `interface` or omit this parameter.
    ///
    /// If you specify `efa-only`, do not assign any IP addresses to the network interface. EFA-only network interfaces do not support IP addresses.
    ///
    /// Valid values: `interface` | `efa` | `efa-only`
    ///
    /// `InterfaceType`.
    pub fn interface_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InterfaceType", value.into_value().into_node());
        self
    }

    /// The number of IPv4 prefixes to be automatically assigned to the network interface. You cannot use this option if you use the `Ipv4Prefix` option.
    ///
    /// `Ipv4PrefixCount`.
    pub fn ipv4_prefix_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv4PrefixCount", value.into_value().into_node());
        self
    }

    /// One or more IPv4 prefixes to be assigned to the network interface. You cannot use this option if you use the `Ipv4PrefixCount` option.
    ///
    /// `Ipv4Prefixes`.
    pub fn ipv4_prefixes(
        mut self,
        value: impl IntoValue<List<Ipv4PrefixSpecificationProperty>>,
    ) -> Self {
        self.0.put("Ipv4Prefixes", value.into_value().into_node());
        self
    }

    /// The number of IPv6 addresses to assign to a network interface. Amazon EC2 automatically selects the IPv6 addresses from the subnet range. You can't use this option if specifying specific IPv6 addresses.
    ///
    /// `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6AddressCount", value.into_value().into_node());
        self
    }

    /// One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't use this option if you're specifying a number of IPv6 addresses.
    ///
    /// `Ipv6Addresses`.
    pub fn ipv6_addresses(mut self, value: impl IntoValue<List<Ipv6AddProperty>>) -> Self {
        self.0.put("Ipv6Addresses", value.into_value().into_node());
        self
    }

    /// The number of IPv6 prefixes to be automatically assigned to the network interface. You cannot use this option if you use the `Ipv6Prefix` option.
    ///
    /// `Ipv6PrefixCount`.
    pub fn ipv6_prefix_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6PrefixCount", value.into_value().into_node());
        self
    }

    /// One or more IPv6 prefixes to be assigned to the network interface. You cannot use this option if you use the `Ipv6PrefixCount` option.
    ///
    /// `Ipv6Prefixes`.
    pub fn ipv6_prefixes(
        mut self,
        value: impl IntoValue<List<Ipv6PrefixSpecificationProperty>>,
    ) -> Self {
        self.0.put("Ipv6Prefixes", value.into_value().into_node());
        self
    }

    /// The index of the network card. Some instance types support multiple network cards. The primary network interface must be assigned to network card index 0. The default is network card index 0.
    ///
    /// `NetworkCardIndex`.
    pub fn network_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NetworkCardIndex", value.into_value().into_node());
        self
    }

    /// The ID of the network interface.
    ///
    /// `NetworkInterfaceId`.
    pub fn network_interface_id(
        mut self,
        value: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceId", value.into_value().into_node());
        self
    }

    /// The primary IPv6 address of the network interface. When you enable an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the instance is terminated or the network interface is detached. For more information about primary IPv6 addresses, see [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    ///
    /// `PrimaryIpv6`.
    pub fn primary_ipv6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PrimaryIpv6", value.into_value().into_node());
        self
    }

    /// The primary private IPv4 address of the network interface.
    ///
    /// `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
        self
    }

    /// One or more private IPv4 addresses.
    ///
    /// `PrivateIpAddresses`.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<List<PrivateIpAddProperty>>,
    ) -> Self {
        self.0
            .put("PrivateIpAddresses", value.into_value().into_node());
        self
    }

    /// The number of secondary private IPv4 addresses to assign to a network interface.
    ///
    /// `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SecondaryPrivateIpAddressCount",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the subnet for the network interface.
    ///
    /// `SubnetId`.
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

impl Kind for NetworkInterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInterfaceProperty> for NetworkInterfaceProperty {}
impl From<NetworkInterfaceProperty> for Node {
    #[inline]
    fn from(value: NetworkInterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkInterfaceProperty> for NetworkInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum number of network interfaces.
///
/// The property type `NetworkInterfaceCount` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceCountProperty(Object);

impl NetworkInterfaceCountProperty {
    /// `NetworkInterfaceCountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of network interfaces. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of network interfaces. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`.
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

impl Kind for NetworkInterfaceCountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInterfaceCountProperty> for NetworkInterfaceCountProperty {}
impl From<NetworkInterfaceCountProperty> for Node {
    #[inline]
    fn from(value: NetworkInterfaceCountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkInterfaceCountProperty> for NetworkInterfaceCountProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceCountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains settings for the network performance options for the instance.
///
/// The property type `NetworkPerformanceOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkPerformanceOptionsProperty(Object);

impl NetworkPerformanceOptionsProperty {
    /// `NetworkPerformanceOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows:
    ///
    /// - **default** - This option uses the standard bandwidth configuration for your instance type.
    /// - **vpc-1** - This option boosts your networking baseline bandwidth and reduces your EBS baseline bandwidth.
    /// - **ebs-1** - This option boosts your EBS baseline bandwidth and reduces your networking baseline bandwidth.
    ///
    /// `BandwidthWeighting`.
    pub fn bandwidth_weighting(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BandwidthWeighting", value.into_value().into_node());
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

impl Kind for NetworkPerformanceOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkPerformanceOptionsProperty> for NetworkPerformanceOptionsProperty {}
impl From<NetworkPerformanceOptionsProperty> for Node {
    #[inline]
    fn from(value: NetworkPerformanceOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkPerformanceOptionsProperty> for NetworkPerformanceOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkPerformanceOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the placement of an instance.
///
/// `Placement` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `Placement` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementProperty(Object);

impl PlacementProperty {
    /// `PlacementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The affinity setting for an instance on a Dedicated Host.
    ///
    /// `Affinity`.
    pub fn affinity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Affinity", value.into_value().into_node());
        self
    }

    /// The Availability Zone for the instance.
    ///
    /// Either `AvailabilityZone` or `AvailabilityZoneId` can be specified, but not both
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The Group Id of a placement group. You must specify the Placement Group *Group Id* to launch an instance in a shared placement group.
    ///
    /// `GroupId`.
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupId", value.into_value().into_node());
        self
    }

    /// The name of the placement group for the instance.
    ///
    /// `GroupName`.
    pub fn group_name(mut self, value: impl IntoValue<kinds::ec2::PlacementGroupName>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// The ID of the Dedicated Host for the instance.
    ///
    /// `HostId`.
    pub fn host_id(mut self, value: impl IntoValue<kinds::ec2::HostId>) -> Self {
        self.0.put("HostId", value.into_value().into_node());
        self
    }

    /// The ARN of the host resource group in which to launch the instances. If you specify a host resource group ARN, omit the *Tenancy* parameter or set it to `host`.
    ///
    /// `HostResourceGroupArn`.
    pub fn host_resource_group_arn(
        mut self,
        value: impl IntoValue<kinds::resourcegroups::GroupArn>,
    ) -> Self {
        self.0
            .put("HostResourceGroupArn", value.into_value().into_node());
        self
    }

    /// The number of the partition the instance should launch in. Valid only if the placement group strategy is set to `partition`.
    ///
    /// `PartitionNumber`.
    pub fn partition_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PartitionNumber", value.into_value().into_node());
        self
    }

    /// Reserved for future use.
    ///
    /// `SpreadDomain`.
    pub fn spread_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpreadDomain", value.into_value().into_node());
        self
    }

    /// The tenancy of the instance. An instance with a tenancy of dedicated runs on single-tenant hardware.
    ///
    /// `Tenancy`.
    pub fn tenancy(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for PlacementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementProperty> for PlacementProperty {}
impl From<PlacementProperty> for Node {
    #[inline]
    fn from(value: PlacementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementProperty> for PlacementProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be handled. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
///
/// The property type `PrivateDnsNameOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateDnsNameOptionsProperty(Object);

impl PrivateDnsNameOptionsProperty {
    /// `PrivateDnsNameOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records.
    ///
    /// `EnableResourceNameDnsAAAARecord`.
    pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableResourceNameDnsAAAARecord",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records.
    ///
    /// `EnableResourceNameDnsARecord`.
    pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableResourceNameDnsARecord",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// `HostnameType`.
    pub fn hostname_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostnameType", value.into_value().into_node());
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

impl Kind for PrivateDnsNameOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateDnsNameOptionsProperty> for PrivateDnsNameOptionsProperty {}
impl From<PrivateDnsNameOptionsProperty> for Node {
    #[inline]
    fn from(value: PrivateDnsNameOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateDnsNameOptionsProperty> for PrivateDnsNameOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateDnsNameOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a secondary private IPv4 address for a network interface.
///
/// `PrivateIpAdd` is a property of [AWS::EC2::LaunchTemplate NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-networkinterface.html).
///
/// The property type `PrivateIpAdd` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateIpAddProperty(Object);

impl PrivateIpAddProperty {
    /// `PrivateIpAddProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be designated as primary.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
        self
    }

    /// The private IPv4 address.
    ///
    /// `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
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

impl Kind for PrivateIpAddProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateIpAddProperty> for PrivateIpAddProperty {}
impl From<PrivateIpAddProperty> for Node {
    #[inline]
    fn from(value: PrivateIpAddProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateIpAddProperty> for PrivateIpAddProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateIpAddProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an instance family to use as the baseline reference for CPU performance.
///
/// The property type `Reference` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReferenceProperty(Object);

impl ReferenceProperty {
    /// `ReferenceProperty` without any property set; nothing is required.
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

impl Kind for ReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReferenceProperty> for ReferenceProperty {}
impl From<ReferenceProperty> for Node {
    #[inline]
    fn from(value: ReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReferenceProperty> for ReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<ReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies options for Spot Instances.
///
/// `SpotOptions` is a property of [AWS::EC2::LaunchTemplate InstanceMarketOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata-instancemarketoptions.html).
///
/// The property type `SpotOptions` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotOptionsProperty(Object);

impl SpotOptionsProperty {
    /// `SpotOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Deprecated.
    ///
    /// `BlockDurationMinutes`.
    pub fn block_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BlockDurationMinutes", value.into_value().into_node());
        self
    }

    /// The behavior when a Spot Instance is interrupted. The default is `terminate`.
    ///
    /// `InstanceInterruptionBehavior`.
    pub fn instance_interruption_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "InstanceInterruptionBehavior",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum hourly price you're willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price. If you do specify this parameter, it must be more than USD $0.001. Specifying a value below USD $0.001 will result in an `InvalidParameterValue` error message when the launch template is used to launch an instance.
    ///
    /// > If you specify a maximum price, your Spot Instances will be interrupted more frequently than if you do not specify this parameter.
    ///
    /// `MaxPrice`.
    pub fn max_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxPrice", value.into_value().into_node());
        self
    }

    /// The Spot Instance request type.
    ///
    /// If you are using Spot Instances with an Auto Scaling group, use `one-time` requests, as the Amazon EC2 Auto Scaling service handles requesting new Spot Instances whenever the group is below its desired capacity.
    ///
    /// `SpotInstanceType`.
    pub fn spot_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SpotInstanceType", value.into_value().into_node());
        self
    }

    /// The end date of the request, in UTC format ( *YYYY-MM-DD* T *HH:MM:SS* Z). Supported only for persistent requests.
    ///
    /// - For a persistent request, the request remains active until the `ValidUntil` date and time is reached. Otherwise, the request remains active until you cancel it.
    /// - For a one-time request, `ValidUntil` is not supported. The request remains active until all instances launch or you cancel the request.
    ///
    /// Default: 7 days from the current date
    ///
    /// `ValidUntil`.
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

impl Kind for SpotOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotOptionsProperty> for SpotOptionsProperty {}
impl From<SpotOptionsProperty> for Node {
    #[inline]
    fn from(value: SpotOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotOptionsProperty> for SpotOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SpotOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the tags to apply to resources that are created during instance launch.
///
/// `TagSpecification` is a property type of [`TagSpecifications`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-tagspecifications). [`TagSpecifications`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-tagspecifications) is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
///
/// The property type `TagSpecification` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagSpecificationProperty(Object);

impl TagSpecificationProperty {
    /// `TagSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of resource to tag. You can specify tags for the following resource types only: `instance` | `volume` | `network-interface` | `spot-instances-request`. If the instance does not include the resource type that you specify, the instance launch fails. For example, not all instance types include a volume.
    ///
    /// To tag a resource after it has been created, see [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
    ///
    /// `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The tags to apply to the resource.
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

impl Kind for TagSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagSpecificationProperty> for TagSpecificationProperty {}
impl From<TagSpecificationProperty> for Node {
    #[inline]
    fn from(value: TagSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagSpecificationProperty> for TagSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<TagSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of total local storage, in GB.
///
/// The property type `TotalLocalStorageGB` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct TotalLocalStorageGBProperty(Object);

impl TotalLocalStorageGBProperty {
    /// `TotalLocalStorageGBProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter.
    ///
    /// `Min`.
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

impl Kind for TotalLocalStorageGBProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TotalLocalStorageGBProperty> for TotalLocalStorageGBProperty {}
impl From<TotalLocalStorageGBProperty> for Node {
    #[inline]
    fn from(value: TotalLocalStorageGBProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TotalLocalStorageGBProperty> for TotalLocalStorageGBProperty {
    #[inline]
    fn into_value(self) -> Value<TotalLocalStorageGBProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum number of vCPUs.
///
/// The property type `VCpuCount` of `AWS::EC2::LaunchTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct VCpuCountProperty(Object);

impl VCpuCountProperty {
    /// `VCpuCountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of vCPUs. To specify no maximum limit, omit this parameter.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of vCPUs. To specify no minimum limit, specify `0`.
    ///
    /// `Min`.
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

impl Kind for VCpuCountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VCpuCountProperty> for VCpuCountProperty {}
impl From<VCpuCountProperty> for Node {
    #[inline]
    fn from(value: VCpuCountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VCpuCountProperty> for VCpuCountProperty {
    #[inline]
    fn into_value(self) -> Value<VCpuCountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AmdSevSnp` of a `CpuOptions` of `AWS::EC2::LaunchTemplate`.
pub enum AmdSevSnp {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AmdSevSnp {}
#[diagnostic::do_not_recommend]
impl TextKind for AmdSevSnp {}
#[diagnostic::do_not_recommend]
impl IdKind for AmdSevSnp {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AmdSevSnp {}
#[diagnostic::do_not_recommend]
impl IntoValue<AmdSevSnp> for AmdSevSnp {
    #[inline]
    fn into_value(self) -> Value<AmdSevSnp> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NestedVirtualization` of a `CpuOptions` of `AWS::EC2::LaunchTemplate`.
pub enum NestedVirtualization {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for NestedVirtualization {}
#[diagnostic::do_not_recommend]
impl TextKind for NestedVirtualization {}
#[diagnostic::do_not_recommend]
impl IdKind for NestedVirtualization {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NestedVirtualization {}
#[diagnostic::do_not_recommend]
impl IntoValue<NestedVirtualization> for NestedVirtualization {
    #[inline]
    fn into_value(self) -> Value<NestedVirtualization> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
