// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::EC2Fleet` and its property types.

use crate::l1::*;

/// Specifies the configuration information to launch a fleet--or group--of instances. An EC2 Fleet can launch multiple instance types across multiple Availability Zones, using the On-Demand Instance, Reserved Instance, and Spot Instance purchasing models together. Using EC2 Fleet, you can define separate On-Demand and Spot capacity targets, specify the instance types that work best for your applications, and specify how Amazon EC2 should distribute your fleet capacity within each purchasing model. For more information, see [Launching an EC2 Fleet](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet.html) in the *Amazon EC2 User Guide*.
///
/// `AWS::EC2::EC2Fleet`; `Ref` returns its `FleetId`, a [`ec2::Ec2FleetId`](kinds::ec2::Ec2FleetId).
/// Changing one of these replaces it: `LaunchTemplateConfigs`, `OnDemandOptions`, `ReplaceUnhealthyInstances`, `ReservedCapacityOptions`, `SpotOptions`, `TagSpecifications`, `TerminateInstancesWithExpiration`, `Type`, `ValidFrom`, `ValidUntil`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEC2Fleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::EC2Fleet",
    tags: None,
    rules: include_str!("ec2_fleet.rules"),
};

impl CfnEC2Fleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::EC2Fleet";

    /// `CfnEC2Fleet` with its required properties, in alphabetical order:
    ///
    /// - `launch_template_configs`: The configuration for the EC2 Fleet.
    /// - `target_capacity_specification`: The number of units to request.
    pub fn new(
        launch_template_configs: impl IntoValue<List<FleetLaunchTemplateConfigRequestProperty>>,
        target_capacity_specification: impl IntoValue<TargetCapacitySpecificationRequestProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LaunchTemplateConfigs",
            launch_template_configs.into_value().into_node(),
        );
        object_.put(
            "TargetCapacitySpecification",
            target_capacity_specification.into_value().into_node(),
        );
        Self(object_)
    }

    /// Reserved.
    ///
    /// `Context`; updated in place.
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Context", value.into_value().into_node());
        self
    }

    /// Indicates whether running instances should be terminated if the total target capacity of the EC2 Fleet is decreased below the current size of the EC2 Fleet.
    ///
    /// Supported only for fleets of type `maintain`.
    ///
    /// `ExcessCapacityTerminationPolicy`; one of `termination`, `no-termination`; updated in place.
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl IntoValue<ExcessCapacityTerminationPolicy>,
    ) -> Self {
        self.0.put(
            "ExcessCapacityTerminationPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes the configuration of On-Demand Instances in an EC2 Fleet.
    ///
    /// `OnDemandOptions`; an update replaces the resource.
    pub fn on_demand_options(
        mut self,
        value: impl IntoValue<OnDemandOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("OnDemandOptions", value.into_value().into_node());
        self
    }

    /// Indicates whether EC2 Fleet should replace unhealthy Spot Instances. Supported only for fleets of type `maintain`. For more information, see [EC2 Fleet health checks](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-ec2-fleet.html#ec2-fleet-health-checks) in the *Amazon EC2 User Guide*.
    ///
    /// `ReplaceUnhealthyInstances`; an update replaces the resource.
    pub fn replace_unhealthy_instances(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReplaceUnhealthyInstances", value.into_value().into_node());
        self
    }

    /// The `ReservedCapacityOptions` property.
    ///
    /// `ReservedCapacityOptions`; an update replaces the resource.
    pub fn reserved_capacity_options(
        mut self,
        value: impl IntoValue<ReservedCapacityOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("ReservedCapacityOptions", value.into_value().into_node());
        self
    }

    /// Describes the configuration of Spot Instances in an EC2 Fleet.
    ///
    /// `SpotOptions`; an update replaces the resource.
    pub fn spot_options(mut self, value: impl IntoValue<SpotOptionsRequestProperty>) -> Self {
        self.0.put("SpotOptions", value.into_value().into_node());
        self
    }

    /// The key-value pair for tagging the EC2 Fleet request on creation. For more information, see [Tag your resources](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-resources).
    ///
    /// If the fleet type is `instant`, specify a resource type of `fleet` to tag the fleet or `instance` to tag the instances at launch.
    ///
    /// If the fleet type is `maintain` or `request`, specify a resource type of `fleet` to tag the fleet. You cannot specify a resource type of `instance`. To tag instances at launch, specify the tags in a [launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html#create-launch-template).
    ///
    /// `TagSpecifications`; an update replaces the resource.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<TagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// Indicates whether running instances should be terminated when the EC2 Fleet expires.
    ///
    /// `TerminateInstancesWithExpiration`; an update replaces the resource.
    pub fn terminate_instances_with_expiration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "TerminateInstancesWithExpiration",
            value.into_value().into_node(),
        );
        self
    }

    /// The fleet type. The default value is `maintain`.
    ///
    /// - `maintain` - The EC2 Fleet places an asynchronous request for your desired capacity, and continues to maintain your desired Spot capacity by replenishing interrupted Spot Instances.
    /// - `request` - The EC2 Fleet places an asynchronous one-time request for your desired capacity, but does submit Spot requests in alternative capacity pools if Spot capacity is unavailable, and does not maintain Spot capacity if Spot Instances are interrupted.
    /// - `instant` - The EC2 Fleet places a synchronous one-time request for your desired capacity, and returns errors for any instances that could not be launched.
    ///
    /// For more information, see [EC2 Fleet request types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-request-type.html) in the *Amazon EC2 User Guide*.
    ///
    /// `Type`; one of `maintain`, `request`, `instant`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The start date and time of the request, in UTC format (for example, *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). The default is to start fulfilling the request immediately.
    ///
    /// `ValidFrom`; an update replaces the resource.
    pub fn valid_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ValidFrom", value.into_value().into_node());
        self
    }

    /// The end date and time of the request, in UTC format (for example, *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). At this point, no new EC2 Fleet requests are placed or able to fulfill the request. If no value is specified, the request remains until you cancel it.
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

impl Construct for CfnEC2Fleet {
    type Handle = CfnEC2FleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEC2FleetRef {
        CfnEC2FleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEC2Fleet`] of a stack.
pub struct CfnEC2FleetRef(NodeRef);

impl Clone for CfnEC2FleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEC2FleetRef {}
impl AsNode for CfnEC2FleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEC2FleetRef {
    /// What `Ref` returns: its `FleetId`, a [`ec2::Ec2FleetId`](kinds::ec2::Ec2FleetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::Ec2FleetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the EC2 Fleet.
    ///
    /// `Fn::GetAtt` of `FleetId`.
    #[inline]
    pub fn attr_fleet_id(&self) -> Value<kinds::ec2::Ec2FleetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FleetId")))
    }
}

impl IntoValue<kinds::ec2::Ec2FleetId> for &CfnEC2FleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::Ec2FleetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. To exclude accelerator-enabled instance types, set `Max` to `0`.
///
/// The property type `AcceleratorCountRequest` of `AWS::EC2::EC2Fleet`.
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
/// The property type `AcceleratorTotalMemoryMiBRequest` of `AWS::EC2::EC2Fleet`.
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
/// The property type `BaselineEbsBandwidthMbpsRequest` of `AWS::EC2::EC2Fleet`.
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
/// The property type `BaselinePerformanceFactorsRequest` of `AWS::EC2::EC2Fleet`.
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

/// Describes a block device mapping, which defines the EBS volumes and instance store volumes to attach to an instance at launch.
///
/// The property type `BlockDeviceMapping` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockDeviceMappingProperty(Object);

impl BlockDeviceMappingProperty {
    /// `BlockDeviceMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The device name. For available device names, see [Device names for volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
    ///
    /// `DeviceName`.
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceName", value.into_value().into_node());
        self
    }

    /// Parameters used to automatically set up EBS volumes when the instance is launched.
    ///
    /// `Ebs`.
    pub fn ebs(mut self, value: impl IntoValue<EbsBlockDeviceProperty>) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// To omit the device from the block device mapping, specify an empty string. When this property is specified, the device is removed from the block device mapping regardless of the assigned value.
    ///
    /// `NoDevice`.
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

/// The Spot Instance replacement strategy to use when Amazon EC2 emits a rebalance notification signal that your Spot Instance is at an elevated risk of being interrupted. For more information, see [Capacity rebalancing](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-capacity-rebalance.html) in the *Amazon EC2 User Guide*.
///
/// The property type `CapacityRebalance` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityRebalanceProperty(Object);

impl CapacityRebalanceProperty {
    /// `CapacityRebalanceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The replacement strategy to use. Only available for fleets of type `maintain`.
    ///
    /// `launch` - EC2 Fleet launches a replacement Spot Instance when a rebalance notification is emitted for an existing Spot Instance in the fleet. EC2 Fleet does not terminate the instances that receive a rebalance notification. You can terminate the old instances, or you can leave them running. You are charged for all instances while they are running.
    ///
    /// `launch-before-terminate` - EC2 Fleet launches a replacement Spot Instance when a rebalance notification is emitted for an existing Spot Instance in the fleet, and then, after a delay that you specify (in `TerminationDelay`), terminates the instances that received a rebalance notification.
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

impl Kind for CapacityRebalanceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityRebalanceProperty> for CapacityRebalanceProperty {}
impl From<CapacityRebalanceProperty> for Node {
    #[inline]
    fn from(value: CapacityRebalanceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityRebalanceProperty> for CapacityRebalanceProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityRebalanceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
///
/// > This strategy can only be used if the EC2 Fleet is of type `instant`.
///
/// For more information about Capacity Reservations, see [On-Demand Capacity Reservations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html) in the *Amazon EC2 User Guide*. For examples of using Capacity Reservations in an EC2 Fleet, see [EC2 Fleet example configurations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-examples.html) in the *Amazon EC2 User Guide*.
///
/// The property type `CapacityReservationOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationOptionsRequestProperty(Object);

impl CapacityReservationOptionsRequestProperty {
    /// `CapacityReservationOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
    ///
    /// If you specify `use-capacity-reservations-first`, the fleet uses unused Capacity Reservations to fulfill On-Demand capacity up to the target On-Demand capacity. If multiple instance pools have unused Capacity Reservations, the On-Demand allocation strategy ( `lowest-price` or `prioritized`) is applied. If the number of unused Capacity Reservations is less than the On-Demand target capacity, the remaining On-Demand target capacity is launched according to the On-Demand allocation strategy ( `lowest-price` or `prioritized`).
    ///
    /// If you do not specify a value, the fleet fulfils the On-Demand capacity according to the chosen On-Demand allocation strategy.
    ///
    /// `UsageStrategy`; one of `use-capacity-reservations-first`; an update replaces the resource.
    pub fn usage_strategy(mut self, value: impl IntoValue<UsageStrategy>) -> Self {
        self.0.put("UsageStrategy", value.into_value().into_node());
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

impl Kind for CapacityReservationOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationOptionsRequestProperty>
    for CapacityReservationOptionsRequestProperty
{
}
impl From<CapacityReservationOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationOptionsRequestProperty>
    for CapacityReservationOptionsRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityReservationOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CapacityReservationTargetRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationTargetRequestProperty(Object);

impl CapacityReservationTargetRequestProperty {
    /// `CapacityReservationTargetRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CapacityReservationIds` property.
    ///
    /// `CapacityReservationIds`.
    pub fn capacity_reservation_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::CapacityReservationId>>,
    ) -> Self {
        self.0
            .put("CapacityReservationIds", value.into_value().into_node());
        self
    }

    /// The `CapacityReservationResourceGroupArns` property.
    ///
    /// `CapacityReservationResourceGroupArns`.
    pub fn capacity_reservation_resource_group_arns(
        mut self,
        value: impl IntoValue<List<kinds::resourcegroups::GroupArn>>,
    ) -> Self {
        self.0.put(
            "CapacityReservationResourceGroupArns",
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

impl Kind for CapacityReservationTargetRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationTargetRequestProperty>
    for CapacityReservationTargetRequestProperty
{
}
impl From<CapacityReservationTargetRequestProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationTargetRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationTargetRequestProperty>
    for CapacityReservationTargetRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityReservationTargetRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The CPU performance to consider, using an instance family as the baseline reference.
///
/// The property type `CpuPerformanceFactorRequest` of `AWS::EC2::EC2Fleet`.
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
/// The property type `EbsBlockDevice` of `AWS::EC2::EC2Fleet`.
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
    /// `DeleteOnTermination`.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot. The effect of setting the encryption state to `true` depends on the volume origin (new or from a snapshot), starting encryption state, ownership, and whether encryption by default is enabled. For more information, see [Amazon EBS encryption](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html#encryption-parameters) in the *Amazon EBS User Guide*.
    ///
    /// In no case can you remove encryption from an encrypted volume.
    ///
    /// Encrypted volumes can only be attached to instances that support Amazon EBS encryption. For more information, see [Supported instance types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html#ebs-encryption_supported_instances).
    ///
    /// - If you are creating a block device mapping for a *new (empty) volume*, you can include this parameter, and specify either `true` for an encrypted volume, or `false` for an unencrypted volume. If you omit this parameter, it defaults to `false` (unencrypted).
    /// - If you are creating a block device mapping from an *existing encrypted or unencrypted snapshot*, you must omit this parameter. If you include this parameter, the request will fail, regardless of the value that you specify.
    /// - If you are creating a block device mapping from an *existing unencrypted volume*, you can include this parameter, but you must specify `false`. If you specify `true`, the request will fail. In this case, we recommend that you omit the parameter.
    /// - If you are creating a block device mapping from an *existing encrypted volume*, you can include this parameter, and specify either `true` or `false`. However, if you specify `false`, the parameter is ignored and the block device mapping is always encrypted. In this case, we recommend that you omit the parameter.
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
    /// For `io2` volumes, you can achieve up to 256,000 IOPS on [instances built on the Nitro System](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#ec2-nitro-instances). On other instances, you can achieve performance up to 32,000 IOPS.
    ///
    /// This parameter is required for `io1` and `io2` volumes. The default for `gp3` volumes is 3,000 IOPS.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption.
    ///
    /// This parameter is only supported on `BlockDeviceMapping` objects called by [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html), [RequestSpotFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html), and [RequestSpotInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html).
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The `MultiAvailabilityZoneConfiguration` property.
    ///
    /// `MultiAvailabilityZoneConfiguration`.
    pub fn multi_availability_zone_configuration(
        mut self,
        value: impl IntoValue<MultiAvailabilityZoneConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "MultiAvailabilityZoneConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the snapshot.
    ///
    /// `SnapshotId`.
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

/// Specifies a launch template and overrides for an EC2 Fleet.
///
/// `FleetLaunchTemplateConfigRequest` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
///
/// The property type `FleetLaunchTemplateConfigRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FleetLaunchTemplateConfigRequestProperty(Object);

impl FleetLaunchTemplateConfigRequestProperty {
    /// `FleetLaunchTemplateConfigRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The launch template to use. You must specify either the launch template ID or launch template name in the request.
    ///
    /// `LaunchTemplateSpecification`; an update replaces the resource.
    pub fn launch_template_specification(
        mut self,
        value: impl IntoValue<FleetLaunchTemplateSpecificationRequestProperty>,
    ) -> Self {
        self.0.put(
            "LaunchTemplateSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Any parameters that you specify override the same parameters in the launch template.
    ///
    /// For fleets of type `request` and `maintain`, a maximum of 300 items is allowed across all launch templates.
    ///
    /// `Overrides`; an update replaces the resource.
    pub fn overrides(
        mut self,
        value: impl IntoValue<List<FleetLaunchTemplateOverridesRequestProperty>>,
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

impl Kind for FleetLaunchTemplateConfigRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FleetLaunchTemplateConfigRequestProperty>
    for FleetLaunchTemplateConfigRequestProperty
{
}
impl From<FleetLaunchTemplateConfigRequestProperty> for Node {
    #[inline]
    fn from(value: FleetLaunchTemplateConfigRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FleetLaunchTemplateConfigRequestProperty>
    for FleetLaunchTemplateConfigRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<FleetLaunchTemplateConfigRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies overrides for a launch template for an EC2 Fleet.
///
/// `FleetLaunchTemplateOverridesRequest` is a property of the [FleetLaunchTemplateConfigRequest](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-ec2fleet-fleetlaunchtemplateconfigrequest.html) property type.
///
/// The property type `FleetLaunchTemplateOverridesRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FleetLaunchTemplateOverridesRequestProperty(Object);

impl FleetLaunchTemplateOverridesRequestProperty {
    /// `FleetLaunchTemplateOverridesRequestProperty` without any property set; nothing is required.
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

    /// The block device mappings, which define the EBS volumes and instance store volumes to attach to the instance at launch.
    ///
    /// Supported only for fleets of type `instant`.
    ///
    /// For more information, see [Block device mappings for volumes on Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html) in the *Amazon EC2 User Guide*.
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

    /// The `IamInstanceProfile` property.
    ///
    /// `IamInstanceProfile`.
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
    /// `mac1.metal` is not supported as a launch template override.
    ///
    /// > If you specify `InstanceType`, you can't specify `InstanceRequirements`.
    ///
    /// `InstanceType`; an update replaces the resource.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The `KeyName` property.
    ///
    /// `KeyName`.
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyName", value.into_value().into_node());
        self
    }

    /// The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
    ///
    /// > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify this parameter.
    /// >
    /// > If you specify a maximum price, it must be more than USD $0.001. Specifying a value below USD $0.001 will result in an `InvalidParameterValue` error message.
    ///
    /// `MaxPrice`; an update replaces the resource.
    pub fn max_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxPrice", value.into_value().into_node());
        self
    }

    /// The `MetadataOptions` property.
    ///
    /// `MetadataOptions`.
    pub fn metadata_options(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("MetadataOptions", value.into_value().into_node());
        self
    }

    /// The `NetworkInterfaces` property.
    ///
    /// `NetworkInterfaces`.
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<List<NetworkInterfaceSpecificationRequestProperty>>,
    ) -> Self {
        self.0
            .put("NetworkInterfaces", value.into_value().into_node());
        self
    }

    /// The location where the instance launched, if applicable.
    ///
    /// `Placement`; an update replaces the resource.
    pub fn placement(mut self, value: impl IntoValue<PlacementProperty>) -> Self {
        self.0.put("Placement", value.into_value().into_node());
        self
    }

    /// The priority for the launch template override. The highest priority is launched first.
    ///
    /// If the On-Demand `AllocationStrategy` is set to `prioritized`, EC2 Fleet uses priority to determine which launch template override to use first in fulfilling On-Demand capacity.
    ///
    /// If the Spot `AllocationStrategy` is set to `capacity-optimized-prioritized`, EC2 Fleet uses priority on a best-effort basis to determine which launch template override to use in fulfilling Spot capacity, but optimizes for capacity first.
    ///
    /// Valid values are whole numbers starting at `0`. The lower the number, the higher the priority. If no number is set, the launch template override has the lowest priority. You can set the same priority for different launch template overrides.
    ///
    /// `Priority`; an update replaces the resource.
    pub fn priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets in which to launch the instances. Separate multiple subnet IDs using commas (for example, `subnet-1234abcdeexample1, subnet-0987cdef6example2`). A request of type `instant` can have only one subnet ID.
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
    /// > When specifying weights, the price used in the `lowest-price` and `price-capacity-optimized` allocation strategies is per *unit* hour (where the instance price is divided by the specified weight). However, if all the specified weights are above the requested `TargetCapacity`, resulting in only 1 instance being launched, the price used is per *instance* hour.
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

impl Kind for FleetLaunchTemplateOverridesRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FleetLaunchTemplateOverridesRequestProperty>
    for FleetLaunchTemplateOverridesRequestProperty
{
}
impl From<FleetLaunchTemplateOverridesRequestProperty> for Node {
    #[inline]
    fn from(value: FleetLaunchTemplateOverridesRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FleetLaunchTemplateOverridesRequestProperty>
    for FleetLaunchTemplateOverridesRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<FleetLaunchTemplateOverridesRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the launch template to be used by the EC2 Fleet for configuring Amazon EC2 instances.
///
/// You must specify the following:
///
/// - The ID or the name of the launch template, but not both.
/// - The version of the launch template.
///
/// `FleetLaunchTemplateSpecificationRequest` is a property of the [FleetLaunchTemplateConfigRequest](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-ec2fleet-fleetlaunchtemplateconfigrequest.html) property type.
///
/// For information about creating a launch template, see [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html) and [Create a launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html#create-launch-template) in the *Amazon EC2 User Guide*.
///
/// For examples of launch templates, see [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html#aws-resource-ec2-launchtemplate--examples).
///
/// The property type `FleetLaunchTemplateSpecificationRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FleetLaunchTemplateSpecificationRequestProperty(Object);

impl FleetLaunchTemplateSpecificationRequestProperty {
    /// `FleetLaunchTemplateSpecificationRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `version`: The launch template version number, `$Latest`, or `$Default`.
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

    /// The `LaunchTemplateSpecificationUserData` property.
    ///
    /// `LaunchTemplateSpecificationUserData`.
    pub fn launch_template_specification_user_data(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "LaunchTemplateSpecificationUserData",
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

impl Kind for FleetLaunchTemplateSpecificationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FleetLaunchTemplateSpecificationRequestProperty>
    for FleetLaunchTemplateSpecificationRequestProperty
{
}
impl From<FleetLaunchTemplateSpecificationRequestProperty> for Node {
    #[inline]
    fn from(value: FleetLaunchTemplateSpecificationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FleetLaunchTemplateSpecificationRequestProperty>
    for FleetLaunchTemplateSpecificationRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<FleetLaunchTemplateSpecificationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IamInstanceProfileSpecification` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamInstanceProfileSpecificationProperty(Object);

impl IamInstanceProfileSpecificationProperty {
    /// `IamInstanceProfileSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Arn` property.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<kinds::iam::InstanceProfileArn>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The `Name` property.
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

/// The property type `InstanceMetadataOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceMetadataOptionsRequestProperty(Object);

impl InstanceMetadataOptionsRequestProperty {
    /// `InstanceMetadataOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `HttpEndpoint` property.
    ///
    /// `HttpEndpoint`; one of `disabled`, `enabled`.
    pub fn http_endpoint(mut self, value: impl IntoValue<super::HttpEndpoint>) -> Self {
        self.0.put("HttpEndpoint", value.into_value().into_node());
        self
    }

    /// The `HttpPutResponseHopLimit` property.
    ///
    /// `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HttpPutResponseHopLimit", value.into_value().into_node());
        self
    }

    /// The `HttpTokens` property.
    ///
    /// `HttpTokens`; one of `optional`, `required`.
    pub fn http_tokens(mut self, value: impl IntoValue<super::HttpTokens>) -> Self {
        self.0.put("HttpTokens", value.into_value().into_node());
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

impl Kind for InstanceMetadataOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceMetadataOptionsRequestProperty> for InstanceMetadataOptionsRequestProperty {}
impl From<InstanceMetadataOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: InstanceMetadataOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceMetadataOptionsRequestProperty> for InstanceMetadataOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceMetadataOptionsRequestProperty> {
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
/// The property type `InstanceRequirementsRequest` of `AWS::EC2::EC2Fleet`.
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

/// The property type `Ipv6AddressRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ipv6AddressRequestProperty(Object);

impl Ipv6AddressRequestProperty {
    /// `Ipv6AddressRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Ipv6Address` property.
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

impl Kind for Ipv6AddressRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ipv6AddressRequestProperty> for Ipv6AddressRequestProperty {}
impl From<Ipv6AddressRequestProperty> for Node {
    #[inline]
    fn from(value: Ipv6AddressRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ipv6AddressRequestProperty> for Ipv6AddressRequestProperty {
    #[inline]
    fn into_value(self) -> Value<Ipv6AddressRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
///
/// The property type `MaintenanceStrategies` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceStrategiesProperty(Object);

impl MaintenanceStrategiesProperty {
    /// `MaintenanceStrategiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted.
    ///
    /// `CapacityRebalance`; an update replaces the resource.
    pub fn capacity_rebalance(mut self, value: impl IntoValue<CapacityRebalanceProperty>) -> Self {
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

impl Kind for MaintenanceStrategiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceStrategiesProperty> for MaintenanceStrategiesProperty {}
impl From<MaintenanceStrategiesProperty> for Node {
    #[inline]
    fn from(value: MaintenanceStrategiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceStrategiesProperty> for MaintenanceStrategiesProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceStrategiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of memory per vCPU, in GiB.
///
/// The property type `MemoryGiBPerVCpuRequest` of `AWS::EC2::EC2Fleet`.
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
/// The property type `MemoryMiBRequest` of `AWS::EC2::EC2Fleet`.
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

/// The property type `MultiAvailabilityZoneConfiguration` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiAvailabilityZoneConfigurationProperty(Object);

impl MultiAvailabilityZoneConfigurationProperty {
    /// `MultiAvailabilityZoneConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ConfigurationType` property.
    ///
    /// `ConfigurationType`.
    pub fn configuration_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfigurationType", value.into_value().into_node());
        self
    }

    /// The `StandbyAvailabilityZones` property.
    ///
    /// `StandbyAvailabilityZones`.
    pub fn standby_availability_zones(
        mut self,
        value: impl IntoValue<List<StandbyAvailabilityZoneProperty>>,
    ) -> Self {
        self.0
            .put("StandbyAvailabilityZones", value.into_value().into_node());
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

impl Kind for MultiAvailabilityZoneConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiAvailabilityZoneConfigurationProperty>
    for MultiAvailabilityZoneConfigurationProperty
{
}
impl From<MultiAvailabilityZoneConfigurationProperty> for Node {
    #[inline]
    fn from(value: MultiAvailabilityZoneConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiAvailabilityZoneConfigurationProperty>
    for MultiAvailabilityZoneConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MultiAvailabilityZoneConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
///
/// > Setting the minimum bandwidth does not guarantee that your instance will achieve the minimum bandwidth. Amazon EC2 will identify instance types that support the specified minimum bandwidth, but the actual bandwidth of your instance might go below the specified minimum at times. For more information, see [Available instance bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html#available-instance-bandwidth) in the *Amazon EC2 User Guide*.
///
/// The property type `NetworkBandwidthGbpsRequest` of `AWS::EC2::EC2Fleet`.
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
/// The property type `NetworkInterfaceCountRequest` of `AWS::EC2::EC2Fleet`.
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

/// The property type `NetworkInterfaceSpecificationRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceSpecificationRequestProperty(Object);

impl NetworkInterfaceSpecificationRequestProperty {
    /// `NetworkInterfaceSpecificationRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AssociatePublicIpAddress` property.
    ///
    /// `AssociatePublicIpAddress`.
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociatePublicIpAddress", value.into_value().into_node());
        self
    }

    /// The `DeleteOnTermination` property.
    ///
    /// `DeleteOnTermination`.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `DeviceIndex` property.
    ///
    /// `DeviceIndex`.
    pub fn device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DeviceIndex", value.into_value().into_node());
        self
    }

    /// The `Groups` property.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// The `InterfaceType` property.
    ///
    /// `InterfaceType`.
    pub fn interface_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InterfaceType", value.into_value().into_node());
        self
    }

    /// The `Ipv6AddressCount` property.
    ///
    /// `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6AddressCount", value.into_value().into_node());
        self
    }

    /// The `Ipv6Addresses` property.
    ///
    /// `Ipv6Addresses`.
    pub fn ipv6_addresses(
        mut self,
        value: impl IntoValue<List<Ipv6AddressRequestProperty>>,
    ) -> Self {
        self.0.put("Ipv6Addresses", value.into_value().into_node());
        self
    }

    /// The `NetworkCardIndex` property.
    ///
    /// `NetworkCardIndex`.
    pub fn network_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NetworkCardIndex", value.into_value().into_node());
        self
    }

    /// The `NetworkInterfaceId` property.
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

    /// The `PrivateIpAddress` property.
    ///
    /// `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
        self
    }

    /// The `PrivateIpAddresses` property.
    ///
    /// `PrivateIpAddresses`.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<List<PrivateIpAddressSpecificationRequestProperty>>,
    ) -> Self {
        self.0
            .put("PrivateIpAddresses", value.into_value().into_node());
        self
    }

    /// The `SecondaryPrivateIpAddressCount` property.
    ///
    /// `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SecondaryPrivateIpAddressCount",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SubnetId` property.
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

impl Kind for NetworkInterfaceSpecificationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInterfaceSpecificationRequestProperty>
    for NetworkInterfaceSpecificationRequestProperty
{
}
impl From<NetworkInterfaceSpecificationRequestProperty> for Node {
    #[inline]
    fn from(value: NetworkInterfaceSpecificationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkInterfaceSpecificationRequestProperty>
    for NetworkInterfaceSpecificationRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceSpecificationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the allocation strategy of On-Demand Instances in an EC2 Fleet.
///
/// `OnDemandOptionsRequest` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
///
/// The property type `OnDemandOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnDemandOptionsRequestProperty(Object);

impl OnDemandOptionsRequestProperty {
    /// `OnDemandOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The strategy that determines the order of the launch template overrides to use in fulfilling On-Demand capacity.
    ///
    /// `lowest-price` - EC2 Fleet uses price to determine the order, launching the lowest price first.
    ///
    /// `prioritized` - EC2 Fleet uses the priority that you assigned to each launch template override, launching the highest priority first.
    ///
    /// Default: `lowest-price`
    ///
    /// `AllocationStrategy`; an update replaces the resource.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
    ///
    /// Supported only for fleets of type `instant`.
    ///
    /// `CapacityReservationOptions`; an update replaces the resource.
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<CapacityReservationOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationOptions", value.into_value().into_node());
        self
    }

    /// The maximum amount per hour for On-Demand Instances that you're willing to pay.
    ///
    /// > If your fleet includes T instances that are configured as `unlimited`, and if their average CPU usage exceeds the baseline utilization, you will incur a charge for surplus credits. The `MaxTotalPrice` does not account for surplus credits, and, if you use surplus credits, your final cost might be higher than what you specified for `MaxTotalPrice`. For more information, see [Surplus credits can incur charges](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html#unlimited-mode-surplus-credits) in the *Amazon EC2 User Guide*.
    ///
    /// `MaxTotalPrice`; an update replaces the resource.
    pub fn max_total_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxTotalPrice", value.into_value().into_node());
        self
    }

    /// The minimum target capacity for On-Demand Instances in the fleet. If this minimum capacity isn't reached, no instances are launched.
    ///
    /// Constraints: Maximum value of `1000`. Supported only for fleets of type `instant`.
    ///
    /// At least one of the following must be specified: `SingleAvailabilityZone` | `SingleInstanceType`
    ///
    /// `MinTargetCapacity`; an update replaces the resource.
    pub fn min_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinTargetCapacity", value.into_value().into_node());
        self
    }

    /// Indicates that the fleet launches all On-Demand Instances into a single Availability Zone.
    ///
    /// Supported only for fleets of type `instant`.
    ///
    /// `SingleAvailabilityZone`; an update replaces the resource.
    pub fn single_availability_zone(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SingleAvailabilityZone", value.into_value().into_node());
        self
    }

    /// Indicates that the fleet uses a single instance type to launch all On-Demand Instances in the fleet.
    ///
    /// Supported only for fleets of type `instant`.
    ///
    /// `SingleInstanceType`; an update replaces the resource.
    pub fn single_instance_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SingleInstanceType", value.into_value().into_node());
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

impl Kind for OnDemandOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnDemandOptionsRequestProperty> for OnDemandOptionsRequestProperty {}
impl From<OnDemandOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: OnDemandOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnDemandOptionsRequestProperty> for OnDemandOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<OnDemandOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture.
///
/// > Currently, only one instance family can be specified in the list.
///
/// The property type `PerformanceFactorReferenceRequest` of `AWS::EC2::EC2Fleet`.
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
    /// If you specify an unsupported instance family as a value for baseline performance, the API returns an empty response response for [GetInstanceTypesFromInstanceRequirements](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html) and an exception for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html), [RequestSpotFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html), [ModifyFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyFleet.html), and [ModifySpotFleetRequest](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySpotFleetRequest.html).
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

/// Describes the placement of an instance.
///
/// The property type `Placement` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementProperty(Object);

impl PlacementProperty {
    /// `PlacementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The affinity setting for the instance on the Dedicated Host.
    ///
    /// This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    ///
    /// `Affinity`; an update replaces the resource.
    pub fn affinity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Affinity", value.into_value().into_node());
        self
    }

    /// The Availability Zone of the instance.
    ///
    /// On input, you can specify `AvailabilityZone` or `AvailabilityZoneId`, but not both. If you specify neither one, Amazon EC2 automatically selects an Availability Zone for you.
    ///
    /// This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
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

    /// The name of the placement group that the instance is in.
    ///
    /// On input, you can specify `GroupId` or `GroupName`, but not both.
    ///
    /// `GroupName`; an update replaces the resource.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// The ID of the Dedicated Host on which the instance resides.
    ///
    /// This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    ///
    /// `HostId`; an update replaces the resource.
    pub fn host_id(mut self, value: impl IntoValue<kinds::ec2::HostId>) -> Self {
        self.0.put("HostId", value.into_value().into_node());
        self
    }

    /// The ARN of the host resource group in which to launch the instances.
    ///
    /// On input, if you specify this parameter, either omit the *Tenancy* parameter or set it to `host`.
    ///
    /// This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    ///
    /// `HostResourceGroupArn`; an update replaces the resource.
    pub fn host_resource_group_arn(
        mut self,
        value: impl IntoValue<kinds::resourcegroups::GroupArn>,
    ) -> Self {
        self.0
            .put("HostResourceGroupArn", value.into_value().into_node());
        self
    }

    /// The number of the partition that the instance is in. Valid only if the placement group strategy is set to `partition`.
    ///
    /// This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    ///
    /// `PartitionNumber`; an update replaces the resource.
    pub fn partition_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PartitionNumber", value.into_value().into_node());
        self
    }

    /// Reserved for future use.
    ///
    /// `SpreadDomain`; an update replaces the resource.
    pub fn spread_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpreadDomain", value.into_value().into_node());
        self
    }

    /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware.
    ///
    /// This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet). The `host` tenancy is not supported for [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html) or for T3 instances that are configured for the `unlimited` CPU credit option.
    ///
    /// `Tenancy`; an update replaces the resource.
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

/// The property type `PrivateIpAddressSpecificationRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateIpAddressSpecificationRequestProperty(Object);

impl PrivateIpAddressSpecificationRequestProperty {
    /// `PrivateIpAddressSpecificationRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Primary` property.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
        self
    }

    /// The `PrivateIpAddress` property.
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

impl Kind for PrivateIpAddressSpecificationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateIpAddressSpecificationRequestProperty>
    for PrivateIpAddressSpecificationRequestProperty
{
}
impl From<PrivateIpAddressSpecificationRequestProperty> for Node {
    #[inline]
    fn from(value: PrivateIpAddressSpecificationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateIpAddressSpecificationRequestProperty>
    for PrivateIpAddressSpecificationRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<PrivateIpAddressSpecificationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ReservedCapacityFallbackOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReservedCapacityFallbackOptionsRequestProperty(Object);

impl ReservedCapacityFallbackOptionsRequestProperty {
    /// `ReservedCapacityFallbackOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MarketTypes` property.
    ///
    /// `MarketTypes`; one of `on-demand`.
    pub fn market_types(mut self, value: impl IntoValue<List<MarketType>>) -> Self {
        self.0.put("MarketTypes", value.into_value().into_node());
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

impl Kind for ReservedCapacityFallbackOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReservedCapacityFallbackOptionsRequestProperty>
    for ReservedCapacityFallbackOptionsRequestProperty
{
}
impl From<ReservedCapacityFallbackOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: ReservedCapacityFallbackOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReservedCapacityFallbackOptionsRequestProperty>
    for ReservedCapacityFallbackOptionsRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<ReservedCapacityFallbackOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ReservedCapacityOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReservedCapacityOptionsRequestProperty(Object);

impl ReservedCapacityOptionsRequestProperty {
    /// `ReservedCapacityOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AllocationStrategy` property.
    ///
    /// `AllocationStrategy`; one of `prioritized`.
    pub fn allocation_strategy(
        mut self,
        value: impl IntoValue<ReservedCapacityOptionsRequestAllocationStrategy>,
    ) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The `CapacityReservationTarget` property.
    ///
    /// `CapacityReservationTarget`.
    pub fn capacity_reservation_target(
        mut self,
        value: impl IntoValue<CapacityReservationTargetRequestProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationTarget", value.into_value().into_node());
        self
    }

    /// The `ReservationTypes` property.
    ///
    /// `ReservationTypes`; one of `on-demand-capacity-reservation`, `capacity-block`, `interruptible-capacity-reservation`.
    pub fn reservation_types(mut self, value: impl IntoValue<List<ReservationType>>) -> Self {
        self.0
            .put("ReservationTypes", value.into_value().into_node());
        self
    }

    /// The `ReservedCapacityFallbackOptions` property.
    ///
    /// `ReservedCapacityFallbackOptions`.
    pub fn reserved_capacity_fallback_options(
        mut self,
        value: impl IntoValue<ReservedCapacityFallbackOptionsRequestProperty>,
    ) -> Self {
        self.0.put(
            "ReservedCapacityFallbackOptions",
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

impl Kind for ReservedCapacityOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReservedCapacityOptionsRequestProperty> for ReservedCapacityOptionsRequestProperty {}
impl From<ReservedCapacityOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: ReservedCapacityOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReservedCapacityOptionsRequestProperty> for ReservedCapacityOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<ReservedCapacityOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of Spot Instances for an EC2 Fleet.
///
/// `SpotOptionsRequest` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
///
/// The property type `SpotOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotOptionsRequestProperty(Object);

impl SpotOptionsRequestProperty {
    /// `SpotOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates how to allocate the target Spot Instance capacity across the Spot Instance pools specified by the EC2 Fleet.
    ///
    /// If the allocation strategy is `lowestPrice`, EC2 Fleet launches instances from the Spot Instance pools with the lowest price. This is the default allocation strategy.
    ///
    /// If the allocation strategy is `diversified`, EC2 Fleet launches instances from all the Spot Instance pools that you specify.
    ///
    /// If the allocation strategy is `capacityOptimized`, EC2 Fleet launches instances from Spot Instance pools that are optimally chosen based on the available Spot Instance capacity.
    ///
    /// *Allowed Values*: `lowestPrice` | `diversified` | `capacityOptimized` | `capacityOptimizedPrioritized`
    ///
    /// `AllocationStrategy`; one of `lowest-price`, `lowestPrice`, `diversified`, `capacityOptimized`, `capacity-optimized`, `capacityOptimizedPrioritized`, `capacity-optimized-prioritized`, `priceCapacityOptimized`, `price-capacity-optimized`; an update replaces the resource.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The behavior when a Spot Instance is interrupted.
    ///
    /// Default: `terminate`
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

    /// The number of Spot pools across which to allocate your target Spot capacity. Supported only when Spot `AllocationStrategy` is set to `lowest-price`. EC2 Fleet selects the cheapest Spot pools and evenly allocates your target Spot capacity across the number of Spot pools that you specify.
    ///
    /// Note that EC2 Fleet attempts to draw Spot Instances from the number of pools that you specify on a best effort basis. If a pool runs out of Spot capacity before fulfilling your target capacity, EC2 Fleet will continue to fulfill your request by drawing from the next cheapest pool. To ensure that your target capacity is met, you might receive Spot Instances from more than the number of pools that you specified. Similarly, if most of the pools have no Spot capacity, you might receive your full target capacity from fewer than the number of pools that you specified.
    ///
    /// `InstancePoolsToUseCount`; an update replaces the resource.
    pub fn instance_pools_to_use_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InstancePoolsToUseCount", value.into_value().into_node());
        self
    }

    /// The strategies for managing your Spot Instances that are at an elevated risk of being interrupted.
    ///
    /// `MaintenanceStrategies`; an update replaces the resource.
    pub fn maintenance_strategies(
        mut self,
        value: impl IntoValue<MaintenanceStrategiesProperty>,
    ) -> Self {
        self.0
            .put("MaintenanceStrategies", value.into_value().into_node());
        self
    }

    /// The maximum amount per hour for Spot Instances that you're willing to pay. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
    ///
    /// > If you specify a maximum price, your Spot Instances will be interrupted more frequently than if you do not specify this parameter. \> If your fleet includes T instances that are configured as `unlimited`, and if their average CPU usage exceeds the baseline utilization, you will incur a charge for surplus credits. The `MaxTotalPrice` does not account for surplus credits, and, if you use surplus credits, your final cost might be higher than what you specified for `MaxTotalPrice`. For more information, see [Surplus credits can incur charges](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html#unlimited-mode-surplus-credits) in the *Amazon EC2 User Guide*.
    ///
    /// `MaxTotalPrice`; an update replaces the resource.
    pub fn max_total_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxTotalPrice", value.into_value().into_node());
        self
    }

    /// The minimum target capacity for Spot Instances in the fleet. If this minimum capacity isn't reached, no instances are launched.
    ///
    /// Constraints: Maximum value of `1000`. Supported only for fleets of type `instant`.
    ///
    /// At least one of the following must be specified: `SingleAvailabilityZone` | `SingleInstanceType`
    ///
    /// `MinTargetCapacity`; an update replaces the resource.
    pub fn min_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinTargetCapacity", value.into_value().into_node());
        self
    }

    /// Indicates that the fleet launches all Spot Instances into a single Availability Zone.
    ///
    /// Supported only for fleets of type `instant`.
    ///
    /// `SingleAvailabilityZone`; an update replaces the resource.
    pub fn single_availability_zone(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SingleAvailabilityZone", value.into_value().into_node());
        self
    }

    /// Indicates that the fleet uses a single instance type to launch all Spot Instances in the fleet.
    ///
    /// Supported only for fleets of type `instant`.
    ///
    /// `SingleInstanceType`; an update replaces the resource.
    pub fn single_instance_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SingleInstanceType", value.into_value().into_node());
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

impl Kind for SpotOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotOptionsRequestProperty> for SpotOptionsRequestProperty {}
impl From<SpotOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: SpotOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotOptionsRequestProperty> for SpotOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<SpotOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StandbyAvailabilityZone` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct StandbyAvailabilityZoneProperty(Object);

impl StandbyAvailabilityZoneProperty {
    /// `StandbyAvailabilityZoneProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AvailabilityZone` property.
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

    /// The `AvailabilityZoneId` property.
    ///
    /// `AvailabilityZoneId`.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
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

impl Kind for StandbyAvailabilityZoneProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StandbyAvailabilityZoneProperty> for StandbyAvailabilityZoneProperty {}
impl From<StandbyAvailabilityZoneProperty> for Node {
    #[inline]
    fn from(value: StandbyAvailabilityZoneProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StandbyAvailabilityZoneProperty> for StandbyAvailabilityZoneProperty {
    #[inline]
    fn into_value(self) -> Value<StandbyAvailabilityZoneProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the tags to apply to a resource when the resource is being created for an EC2 Fleet.
///
/// `TagSpecification` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
///
/// The property type `TagSpecification` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagSpecificationProperty(Object);

impl TagSpecificationProperty {
    /// `TagSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of resource to tag.
    ///
    /// `ResourceType`; one of `client-vpn-endpoint`, `customer-gateway`, `dedicated-host`, `dhcp-options`, `egress-only-internet-gateway`, `elastic-gpu`, `elastic-ip`, `export-image-task`, `export-instance-task`, `fleet`, `fpga-image`, `host-reservation`, …; an update replaces the resource.
    pub fn resource_type(mut self, value: impl IntoValue<super::ResourceType>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The tags to apply to the resource.
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

/// Specifies the number of units to request for an EC2 Fleet. You can choose to set the target capacity in terms of instances or a performance characteristic that is important to your application workload, such as vCPUs, memory, or I/O. If the request type is `maintain`, you can specify a target capacity of `0` and add capacity later.
///
/// `TargetCapacitySpecificationRequest` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
///
/// The property type `TargetCapacitySpecificationRequest` of `AWS::EC2::EC2Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetCapacitySpecificationRequestProperty(Object);

impl TargetCapacitySpecificationRequestProperty {
    /// `TargetCapacitySpecificationRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `total_target_capacity`: The number of units to request, filled using the default target capacity type.
    pub fn new(total_target_capacity: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TotalTargetCapacity",
            total_target_capacity.into_value().into_node(),
        );
        Self(object_)
    }

    /// The default target capacity type.
    ///
    /// `DefaultTargetCapacityType`; one of `on-demand`, `spot`, `capacity-block`, `reserved-capacity`; an update replaces the resource.
    pub fn default_target_capacity_type(
        mut self,
        value: impl IntoValue<DefaultTargetCapacityType>,
    ) -> Self {
        self.0
            .put("DefaultTargetCapacityType", value.into_value().into_node());
        self
    }

    /// The number of On-Demand units to request.
    ///
    /// `OnDemandTargetCapacity`.
    pub fn on_demand_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OnDemandTargetCapacity", value.into_value().into_node());
        self
    }

    /// The number of Spot units to request.
    ///
    /// `SpotTargetCapacity`.
    pub fn spot_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SpotTargetCapacity", value.into_value().into_node());
        self
    }

    /// The unit for the target capacity. You can specify this parameter only when using attributed-based instance type selection.
    ///
    /// Default: `units` (the number of instances)
    ///
    /// `TargetCapacityUnitType`; one of `vcpu`, `memory-mib`, `units`; an update replaces the resource.
    pub fn target_capacity_unit_type(
        mut self,
        value: impl IntoValue<super::TargetCapacityUnitType>,
    ) -> Self {
        self.0
            .put("TargetCapacityUnitType", value.into_value().into_node());
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

impl Kind for TargetCapacitySpecificationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetCapacitySpecificationRequestProperty>
    for TargetCapacitySpecificationRequestProperty
{
}
impl From<TargetCapacitySpecificationRequestProperty> for Node {
    #[inline]
    fn from(value: TargetCapacitySpecificationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetCapacitySpecificationRequestProperty>
    for TargetCapacitySpecificationRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<TargetCapacitySpecificationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of total local storage, in GB.
///
/// The property type `TotalLocalStorageGBRequest` of `AWS::EC2::EC2Fleet`.
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
/// The property type `VCpuCountRangeRequest` of `AWS::EC2::EC2Fleet`.
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

/// The values of `DefaultTargetCapacityType` of a `TargetCapacitySpecificationRequest` of `AWS::EC2::EC2Fleet`.
pub enum DefaultTargetCapacityType {
    /// `capacity-block`.
    CapacityBlock,
    /// `on-demand`.
    OnDemand,
    /// `reserved-capacity`.
    ReservedCapacity,
    /// `spot`.
    Spot,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultTargetCapacityType {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultTargetCapacityType {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultTargetCapacityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultTargetCapacityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultTargetCapacityType> for DefaultTargetCapacityType {
    #[inline]
    fn into_value(self) -> Value<DefaultTargetCapacityType> {
        const VALUES: &[&str] = &["capacity-block", "on-demand", "reserved-capacity", "spot"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExcessCapacityTerminationPolicy` of `AWS::EC2::EC2Fleet`.
pub enum ExcessCapacityTerminationPolicy {
    /// `no-termination`.
    NoTermination,
    /// `termination`.
    Termination,
}

#[diagnostic::do_not_recommend]
impl Kind for ExcessCapacityTerminationPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for ExcessCapacityTerminationPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for ExcessCapacityTerminationPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExcessCapacityTerminationPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExcessCapacityTerminationPolicy> for ExcessCapacityTerminationPolicy {
    #[inline]
    fn into_value(self) -> Value<ExcessCapacityTerminationPolicy> {
        const VALUES: &[&str] = &["no-termination", "termination"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MarketTypes` of a `ReservedCapacityFallbackOptionsRequest` of `AWS::EC2::EC2Fleet`.
pub enum MarketType {
    /// `on-demand`.
    OnDemand,
}

#[diagnostic::do_not_recommend]
impl Kind for MarketType {}
#[diagnostic::do_not_recommend]
impl TextKind for MarketType {}
#[diagnostic::do_not_recommend]
impl IdKind for MarketType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MarketType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MarketType> for MarketType {
    #[inline]
    fn into_value(self) -> Value<MarketType> {
        const VALUES: &[&str] = &["on-demand"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ReservationTypes` of a `ReservedCapacityOptionsRequest` of `AWS::EC2::EC2Fleet`.
pub enum ReservationType {
    /// `capacity-block`.
    CapacityBlock,
    /// `interruptible-capacity-reservation`.
    InterruptibleCapacityReservation,
    /// `on-demand-capacity-reservation`.
    OnDemandCapacityReservation,
}

#[diagnostic::do_not_recommend]
impl Kind for ReservationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ReservationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ReservationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReservationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReservationType> for ReservationType {
    #[inline]
    fn into_value(self) -> Value<ReservationType> {
        const VALUES: &[&str] = &[
            "capacity-block",
            "interruptible-capacity-reservation",
            "on-demand-capacity-reservation",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AllocationStrategy` of a `ReservedCapacityOptionsRequest` of `AWS::EC2::EC2Fleet`.
pub enum ReservedCapacityOptionsRequestAllocationStrategy {
    /// `prioritized`.
    Prioritized,
}

#[diagnostic::do_not_recommend]
impl Kind for ReservedCapacityOptionsRequestAllocationStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ReservedCapacityOptionsRequestAllocationStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ReservedCapacityOptionsRequestAllocationStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReservedCapacityOptionsRequestAllocationStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReservedCapacityOptionsRequestAllocationStrategy>
    for ReservedCapacityOptionsRequestAllocationStrategy
{
    #[inline]
    fn into_value(self) -> Value<ReservedCapacityOptionsRequestAllocationStrategy> {
        const VALUES: &[&str] = &["prioritized"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::EC2::EC2Fleet`.
pub enum Type {
    /// `instant`.
    Instant,
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
        const VALUES: &[&str] = &["instant", "maintain", "request"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UsageStrategy` of a `CapacityReservationOptionsRequest` of `AWS::EC2::EC2Fleet`.
pub enum UsageStrategy {
    /// `use-capacity-reservations-first`.
    UseCapacityReservationsFirst,
}

#[diagnostic::do_not_recommend]
impl Kind for UsageStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for UsageStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for UsageStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UsageStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<UsageStrategy> for UsageStrategy {
    #[inline]
    fn into_value(self) -> Value<UsageStrategy> {
        const VALUES: &[&str] = &["use-capacity-reservations-first"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
