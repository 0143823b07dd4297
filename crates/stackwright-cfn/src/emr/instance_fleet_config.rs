// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMR::InstanceFleetConfig` and its property types.

use crate::l1::*;

/// Use `InstanceFleetConfig` to define instance fleets for an EMR cluster. A cluster can not use both instance fleets and instance groups. For more information, see [Configure Instance Fleets](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-instance-group-configuration.html) in the *Amazon EMR Management Guide*.
///
/// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions. \> You can currently only add a task instance fleet to a cluster with this resource. If you use this resource, CloudFormation waits for the cluster launch to complete before adding the task instance fleet to the cluster. In order to add a task instance fleet to the cluster as part of the cluster launch and minimize delays in provisioning task nodes, use the `TaskInstanceFleets` subproperty for the [AWS::EMR::Cluster JobFlowInstancesConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticmapreduce-cluster-jobflowinstancesconfig.html) property instead. To use this subproperty, see [AWS::EMR::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticmapreduce-cluster.html) for examples.
///
/// `AWS::EMR::InstanceFleetConfig`; `Ref` returns its `Id`, a [`emr::InstanceFleetConfigId`](kinds::emr::InstanceFleetConfigId).
/// Changing one of these replaces it: `ClusterId`, `InstanceFleetType`, `InstanceTypeConfigs`, `LaunchSpecifications`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceFleetConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMR::InstanceFleetConfig",
    tags: None,
    rules: include_str!("instance_fleet_config.rules"),
};

impl CfnInstanceFleetConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMR::InstanceFleetConfig";

    /// `CfnInstanceFleetConfig` with its required properties, in alphabetical order:
    ///
    /// - `cluster_id`: The unique identifier of the EMR cluster.
    /// - `instance_fleet_type`: The node type that the instance fleet hosts.
    pub fn new(
        cluster_id: impl IntoValue<kinds::emr::ClusterId>,
        instance_fleet_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterId", cluster_id.into_value().into_node());
        object_.put(
            "InstanceFleetType",
            instance_fleet_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// `InstanceTypeConfigs` determine the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities.
    ///
    /// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
    ///
    /// `InstanceTypeConfigs`; an update replaces the resource.
    pub fn instance_type_configs(
        mut self,
        value: impl IntoValue<List<InstanceTypeConfigProperty>>,
    ) -> Self {
        self.0
            .put("InstanceTypeConfigs", value.into_value().into_node());
        self
    }

    /// The launch specification for the instance fleet.
    ///
    /// `LaunchSpecifications`; an update replaces the resource.
    pub fn launch_specifications(
        mut self,
        value: impl IntoValue<InstanceFleetProvisioningSpecificationsProperty>,
    ) -> Self {
        self.0
            .put("LaunchSpecifications", value.into_value().into_node());
        self
    }

    /// The friendly name of the instance fleet.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The resize specification for the instance fleet.
    ///
    /// `ResizeSpecifications`; updated in place.
    pub fn resize_specifications(
        mut self,
        value: impl IntoValue<InstanceFleetResizingSpecificationsProperty>,
    ) -> Self {
        self.0
            .put("ResizeSpecifications", value.into_value().into_node());
        self
    }

    /// The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to provision. When the instance fleet launches, Amazon EMR tries to provision On-Demand instances as specified by `InstanceTypeConfig`. Each instance configuration has a specified `WeightedCapacity`. When an On-Demand instance is provisioned, the `WeightedCapacity` units count toward the target capacity. Amazon EMR provisions instances until the target capacity is totally fulfilled, even if this results in an overage. For example, if there are 2 units remaining to fulfill capacity, and Amazon EMR can only provision an instance with a `WeightedCapacity` of 5 units, the instance is provisioned, and the target capacity is exceeded by 3 units.
    ///
    /// > If not specified or set to 0, only Spot instances are provisioned for the instance fleet using `TargetSpotCapacity`. At least one of `TargetSpotCapacity` and `TargetOnDemandCapacity` should be greater than 0. For a master instance fleet, only one of `TargetSpotCapacity` and `TargetOnDemandCapacity` can be specified, and its value must be 1.
    ///
    /// `TargetOnDemandCapacity`; updated in place.
    pub fn target_on_demand_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetOnDemandCapacity", value.into_value().into_node());
        self
    }

    /// The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision. When the instance fleet launches, Amazon EMR tries to provision Spot instances as specified by `InstanceTypeConfig`. Each instance configuration has a specified `WeightedCapacity`. When a Spot instance is provisioned, the `WeightedCapacity` units count toward the target capacity. Amazon EMR provisions instances until the target capacity is totally fulfilled, even if this results in an overage. For example, if there are 2 units remaining to fulfill capacity, and Amazon EMR can only provision an instance with a `WeightedCapacity` of 5 units, the instance is provisioned, and the target capacity is exceeded by 3 units.
    ///
    /// > If not specified or set to 0, only On-Demand instances are provisioned for the instance fleet. At least one of `TargetSpotCapacity` and `TargetOnDemandCapacity` should be greater than 0. For a master instance fleet, only one of `TargetSpotCapacity` and `TargetOnDemandCapacity` can be specified, and its value must be 1.
    ///
    /// `TargetSpotCapacity`; updated in place.
    pub fn target_spot_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetSpotCapacity", value.into_value().into_node());
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

impl Construct for CfnInstanceFleetConfig {
    type Handle = CfnInstanceFleetConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceFleetConfigRef {
        CfnInstanceFleetConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceFleetConfig`] of a stack.
pub struct CfnInstanceFleetConfigRef(NodeRef);

impl Clone for CfnInstanceFleetConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceFleetConfigRef {}
impl AsNode for CfnInstanceFleetConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceFleetConfigRef {
    /// What `Ref` returns: its `Id`, a [`emr::InstanceFleetConfigId`](kinds::emr::InstanceFleetConfigId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emr::InstanceFleetConfigId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::emr::InstanceFleetConfigId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::emr::InstanceFleetConfigId> for &CfnInstanceFleetConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emr::InstanceFleetConfigId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// > Used only with Amazon EMR release 4.0 and later.
///
/// `Configuration` specifies optional configurations for customizing open-source big data applications and environment parameters. A configuration consists of a classification, properties, and optional nested configurations. A classification refers to an application-specific configuration file. Properties are the settings you want to change in that file. For more information, see [Configuring Applications](https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-configure-apps.html) in the *Amazon EMR Release Guide*.
///
/// The property type `Configuration` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationProperty(Object);

impl ConfigurationProperty {
    /// `ConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The classification within a configuration.
    ///
    /// `Classification`; an update replaces the resource.
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Classification", value.into_value().into_node());
        self
    }

    /// Within a configuration classification, a set of properties that represent the settings that you want to change in the configuration file. Duplicates not allowed.
    ///
    /// `ConfigurationProperties`; an update replaces the resource.
    pub fn configuration_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ConfigurationProperties", value.into_value().into_node());
        self
    }

    /// A list of additional configurations to apply within a configuration object.
    ///
    /// `Configurations`; an update replaces the resource.
    pub fn configurations(mut self, value: impl IntoValue<List<ConfigurationProperty>>) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
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

impl Kind for ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationProperty> for ConfigurationProperty {}
impl From<ConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationProperty> for ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type. `EbsBlockDeviceConfig` defines the number and type of EBS volumes to associate with all EC2 instances in an EMR cluster.
///
/// The property type `EbsBlockDeviceConfig` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsBlockDeviceConfigProperty(Object);

impl EbsBlockDeviceConfigProperty {
    /// `EbsBlockDeviceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `volume_specification`: EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS volume attached to an Amazon EC2 instance in the cluster.
    pub fn new(volume_specification: impl IntoValue<VolumeSpecificationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VolumeSpecification",
            volume_specification.into_value().into_node(),
        );
        Self(object_)
    }

    /// Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group
    ///
    /// `VolumesPerInstance`; an update replaces the resource.
    pub fn volumes_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VolumesPerInstance", value.into_value().into_node());
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

impl Kind for EbsBlockDeviceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsBlockDeviceConfigProperty> for EbsBlockDeviceConfigProperty {}
impl From<EbsBlockDeviceConfigProperty> for Node {
    #[inline]
    fn from(value: EbsBlockDeviceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsBlockDeviceConfigProperty> for EbsBlockDeviceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EbsBlockDeviceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances.
///
/// The property type `EbsConfiguration` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsConfigurationProperty(Object);

impl EbsConfigurationProperty {
    /// `EbsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of Amazon EBS volume specifications attached to a cluster instance.
    ///
    /// `EbsBlockDeviceConfigs`; an update replaces the resource.
    pub fn ebs_block_device_configs(
        mut self,
        value: impl IntoValue<List<EbsBlockDeviceConfigProperty>>,
    ) -> Self {
        self.0
            .put("EbsBlockDeviceConfigs", value.into_value().into_node());
        self
    }

    /// Indicates whether an Amazon EBS volume is EBS-optimized. The default is false. You should explicitly set this value to true to enable the Amazon EBS-optimized setting for an EC2 instance.
    ///
    /// `EbsOptimized`; an update replaces the resource.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
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

impl Kind for EbsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsConfigurationProperty> for EbsConfigurationProperty {}
impl From<EbsConfigurationProperty> for Node {
    #[inline]
    fn from(value: EbsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsConfigurationProperty> for EbsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EbsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
///
/// `InstanceTypeConfig` is a sub-property of `InstanceFleetConfig`. `InstanceTypeConfig` determines the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities.
///
/// The property type `InstanceFleetProvisioningSpecifications` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceFleetProvisioningSpecificationsProperty(Object);

impl InstanceFleetProvisioningSpecificationsProperty {
    /// `InstanceFleetProvisioningSpecificationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy and capacity reservation options.
    ///
    /// > The instance fleet configuration is available only in Amazon EMR releases 4.8.0 and later, excluding 5.0.x versions. On-Demand Instances allocation strategy is available in Amazon EMR releases 5.12.1 and later.
    ///
    /// `OnDemandSpecification`.
    pub fn on_demand_specification(
        mut self,
        value: impl IntoValue<OnDemandProvisioningSpecificationProperty>,
    ) -> Self {
        self.0
            .put("OnDemandSpecification", value.into_value().into_node());
        self
    }

    /// The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined duration, and provisioning timeout behavior.
    ///
    /// `SpotSpecification`.
    pub fn spot_specification(
        mut self,
        value: impl IntoValue<SpotProvisioningSpecificationProperty>,
    ) -> Self {
        self.0
            .put("SpotSpecification", value.into_value().into_node());
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

impl Kind for InstanceFleetProvisioningSpecificationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceFleetProvisioningSpecificationsProperty>
    for InstanceFleetProvisioningSpecificationsProperty
{
}
impl From<InstanceFleetProvisioningSpecificationsProperty> for Node {
    #[inline]
    fn from(value: InstanceFleetProvisioningSpecificationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceFleetProvisioningSpecificationsProperty>
    for InstanceFleetProvisioningSpecificationsProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceFleetProvisioningSpecificationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resize specification for On-Demand and Spot Instances in the fleet.
///
/// The property type `InstanceFleetResizingSpecifications` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceFleetResizingSpecificationsProperty(Object);

impl InstanceFleetResizingSpecificationsProperty {
    /// `InstanceFleetResizingSpecificationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy, capacity reservation options, and the resize timeout period.
    ///
    /// `OnDemandResizeSpecification`.
    pub fn on_demand_resize_specification(
        mut self,
        value: impl IntoValue<OnDemandResizingSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "OnDemandResizeSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and the resize timeout period.
    ///
    /// `SpotResizeSpecification`.
    pub fn spot_resize_specification(
        mut self,
        value: impl IntoValue<SpotResizingSpecificationProperty>,
    ) -> Self {
        self.0
            .put("SpotResizeSpecification", value.into_value().into_node());
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

impl Kind for InstanceFleetResizingSpecificationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceFleetResizingSpecificationsProperty>
    for InstanceFleetResizingSpecificationsProperty
{
}
impl From<InstanceFleetResizingSpecificationsProperty> for Node {
    #[inline]
    fn from(value: InstanceFleetResizingSpecificationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceFleetResizingSpecificationsProperty>
    for InstanceFleetResizingSpecificationsProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceFleetResizingSpecificationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `InstanceType` config is a subproperty of `InstanceFleetConfig`. An instance type configuration specifies each instance type in an instance fleet. The configuration determines the EC2 instances Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities.
///
/// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
///
/// The property type `InstanceTypeConfig` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceTypeConfigProperty(Object);

impl InstanceTypeConfigProperty {
    /// `InstanceTypeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: An Amazon EC2 instance type, such as `m3.xlarge`.
    pub fn new(instance_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType`. Expressed in USD. If neither `BidPrice` nor `BidPriceAsPercentageOfOnDemandPrice` is provided, `BidPriceAsPercentageOfOnDemandPrice` defaults to 100%.
    ///
    /// `BidPrice`; an update replaces the resource.
    pub fn bid_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BidPrice", value.into_value().into_node());
        self
    }

    /// The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by `InstanceType`. Expressed as a number (for example, 20 specifies 20%). If neither `BidPrice` nor `BidPriceAsPercentageOfOnDemandPrice` is provided, `BidPriceAsPercentageOfOnDemandPrice` defaults to 100%.
    ///
    /// `BidPriceAsPercentageOfOnDemandPrice`; an update replaces the resource.
    pub fn bid_price_as_percentage_of_on_demand_price(
        mut self,
        value: impl IntoValue<f64>,
    ) -> Self {
        self.0.put(
            "BidPriceAsPercentageOfOnDemandPrice",
            value.into_value().into_node(),
        );
        self
    }

    /// > Amazon EMR releases 4.x or later.
    ///
    /// An optional configuration specification to be used when provisioning cluster instances, which can include configurations for applications and software bundled with Amazon EMR. A configuration consists of a classification, properties, and optional nested configurations. A classification refers to an application-specific configuration file. Properties are the settings you want to change in that file. For more information, see [Configuring Applications](https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-configure-apps.html).
    ///
    /// `Configurations`; an update replaces the resource.
    pub fn configurations(mut self, value: impl IntoValue<List<ConfigurationProperty>>) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// The custom AMI ID to use for the instance type.
    ///
    /// `CustomAmiId`; an update replaces the resource.
    pub fn custom_ami_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("CustomAmiId", value.into_value().into_node());
        self
    }

    /// The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by `InstanceType`.
    ///
    /// `EbsConfiguration`; an update replaces the resource.
    pub fn ebs_configuration(mut self, value: impl IntoValue<EbsConfigurationProperty>) -> Self {
        self.0
            .put("EbsConfiguration", value.into_value().into_node());
        self
    }

    /// The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type. Priority starts at 0, which is the highest priority. Amazon EMR considers the highest priority first.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The number of units that a provisioned instance of this type provides toward fulfilling the target capacities defined in `InstanceFleetConfig`. This value is 1 for a master instance fleet, and must be 1 or greater for core and task instance fleets. Defaults to 1 if not specified.
    ///
    /// `WeightedCapacity`; an update replaces the resource.
    pub fn weighted_capacity(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for InstanceTypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceTypeConfigProperty> for InstanceTypeConfigProperty {}
impl From<InstanceTypeConfigProperty> for Node {
    #[inline]
    fn from(value: InstanceTypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceTypeConfigProperty> for InstanceTypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceTypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
///
/// The property type `OnDemandCapacityReservationOptions` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnDemandCapacityReservationOptionsProperty(Object);

impl OnDemandCapacityReservationOptionsProperty {
    /// `OnDemandCapacityReservationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates the instance's Capacity Reservation preferences. Possible preferences include:
    ///
    /// - `open` - The instance can run in any open Capacity Reservation that has matching attributes (instance type, platform, Availability Zone).
    /// - `none` - The instance avoids running in a Capacity Reservation even if one is available. The instance runs as an On-Demand Instance.
    ///
    /// `CapacityReservationPreference`.
    pub fn capacity_reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CapacityReservationPreference",
            value.into_value().into_node(),
        );
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

    /// Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
    ///
    /// If you specify `use-capacity-reservations-first`, the fleet uses unused Capacity Reservations to fulfill On-Demand capacity up to the target On-Demand capacity. If multiple instance pools have unused Capacity Reservations, the On-Demand allocation strategy ( `lowest-price`) is applied. If the number of unused Capacity Reservations is less than the On-Demand target capacity, the remaining On-Demand target capacity is launched according to the On-Demand allocation strategy ( `lowest-price`).
    ///
    /// If you do not specify a value, the fleet fulfills the On-Demand capacity according to the chosen On-Demand allocation strategy.
    ///
    /// `UsageStrategy`.
    pub fn usage_strategy(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for OnDemandCapacityReservationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnDemandCapacityReservationOptionsProperty>
    for OnDemandCapacityReservationOptionsProperty
{
}
impl From<OnDemandCapacityReservationOptionsProperty> for Node {
    #[inline]
    fn from(value: OnDemandCapacityReservationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnDemandCapacityReservationOptionsProperty>
    for OnDemandCapacityReservationOptionsProperty
{
    #[inline]
    fn into_value(self) -> Value<OnDemandCapacityReservationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy.
///
/// > The instance fleet configuration is available only in Amazon EMR releases 4.8.0 and later, excluding 5.0.x versions. On-Demand Instances allocation strategy is available in Amazon EMR releases 5.12.1 and later.
///
/// The property type `OnDemandProvisioningSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnDemandProvisioningSpecificationProperty(Object);

impl OnDemandProvisioningSpecificationProperty {
    /// `OnDemandProvisioningSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allocation_strategy`: Specifies the strategy to use in launching On-Demand instance fleets.
    pub fn new(allocation_strategy: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllocationStrategy",
            allocation_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// The launch specification for On-Demand instances in the instance fleet, which determines the allocation strategy.
    ///
    /// `CapacityReservationOptions`.
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<OnDemandCapacityReservationOptionsProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationOptions", value.into_value().into_node());
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

impl Kind for OnDemandProvisioningSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnDemandProvisioningSpecificationProperty>
    for OnDemandProvisioningSpecificationProperty
{
}
impl From<OnDemandProvisioningSpecificationProperty> for Node {
    #[inline]
    fn from(value: OnDemandProvisioningSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnDemandProvisioningSpecificationProperty>
    for OnDemandProvisioningSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<OnDemandProvisioningSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout period.
///
/// The property type `OnDemandResizingSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnDemandResizingSpecificationProperty(Object);

impl OnDemandResizingSpecificationProperty {
    /// `OnDemandResizingSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the allocation strategy to use to launch On-Demand instances during a resize. The default is `lowest-price`.
    ///
    /// `AllocationStrategy`.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The `CapacityReservationOptions` property.
    ///
    /// `CapacityReservationOptions`.
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<OnDemandCapacityReservationOptionsProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationOptions", value.into_value().into_node());
        self
    }

    /// On-Demand resize timeout in minutes. If On-Demand Instances are not provisioned within this time, the resize workflow stops. The minimum value is 5 minutes, and the maximum value is 10,080 minutes (7 days). The timeout applies to all resize workflows on the Instance Fleet. The resize could be triggered by Amazon EMR Managed Scaling or by the customer (via Amazon EMR Console, Amazon EMR CLI modify-instance-fleet or Amazon EMR SDK ModifyInstanceFleet API) or by Amazon EMR due to Amazon EC2 Spot Reclamation.
    ///
    /// `TimeoutDurationMinutes`.
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutDurationMinutes", value.into_value().into_node());
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

impl Kind for OnDemandResizingSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnDemandResizingSpecificationProperty> for OnDemandResizingSpecificationProperty {}
impl From<OnDemandResizingSpecificationProperty> for Node {
    #[inline]
    fn from(value: OnDemandResizingSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnDemandResizingSpecificationProperty> for OnDemandResizingSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<OnDemandResizingSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type. `SpotProvisioningSpecification` determines the launch specification for Spot instances in the instance fleet, which includes the defined duration and provisioning timeout behavior.
///
/// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
///
/// The property type `SpotProvisioningSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotProvisioningSpecificationProperty(Object);

impl SpotProvisioningSpecificationProperty {
    /// `SpotProvisioningSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `timeout_action`: The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout.
    /// - `timeout_duration_minutes`: The Spot provisioning timeout period in minutes.
    pub fn new(
        timeout_action: impl IntoValue<String>,
        timeout_duration_minutes: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeoutAction", timeout_action.into_value().into_node());
        object_.put(
            "TimeoutDurationMinutes",
            timeout_duration_minutes.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies one of the following strategies to launch Spot Instance fleets: `capacity-optimized`, `price-capacity-optimized`, `lowest-price`, or `diversified`, and `capacity-optimized-prioritized`. For more information on the provisioning strategies, see [Allocation strategies for Spot Instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-allocation-strategy.html) in the *Amazon EC2 User Guide for Linux Instances*.
    ///
    /// > When you launch a Spot Instance fleet with the old console, it automatically launches with the `capacity-optimized` strategy. You can't change the allocation strategy from the old console.
    ///
    /// `AllocationStrategy`.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The defined duration for Spot Instances (also known as Spot blocks) in minutes. When specified, the Spot Instance does not terminate before the defined duration expires, and defined duration pricing for Spot Instances applies. Valid values are 60, 120, 180, 240, 300, or 360. The duration period starts as soon as a Spot Instance receives its instance ID. At the end of the duration, Amazon EC2 marks the Spot Instance for termination and provides a Spot Instance termination notice, which gives the instance a two-minute warning before it terminates.
    ///
    /// > Spot Instances with a defined duration (also known as Spot blocks) are no longer available to new customers from July 1, 2021. For customers who have previously used the feature, we will continue to support Spot Instances with a defined duration until December 31, 2022.
    ///
    /// `BlockDurationMinutes`.
    pub fn block_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BlockDurationMinutes", value.into_value().into_node());
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

impl Kind for SpotProvisioningSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotProvisioningSpecificationProperty> for SpotProvisioningSpecificationProperty {}
impl From<SpotProvisioningSpecificationProperty> for Node {
    #[inline]
    fn from(value: SpotProvisioningSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotProvisioningSpecificationProperty> for SpotProvisioningSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SpotProvisioningSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period.
///
/// The property type `SpotResizingSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotResizingSpecificationProperty(Object);

impl SpotResizingSpecificationProperty {
    /// `SpotResizingSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the allocation strategy to use to launch Spot instances during a resize. If you run Amazon EMR releases 6.9.0 or higher, the default is `price-capacity-optimized`. If you run Amazon EMR releases 6.8.0 or lower, the default is `capacity-optimized`.
    ///
    /// `AllocationStrategy`.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// Spot resize timeout in minutes. If Spot Instances are not provisioned within this time, the resize workflow will stop provisioning of Spot instances. Minimum value is 5 minutes and maximum value is 10,080 minutes (7 days). The timeout applies to all resize workflows on the Instance Fleet. The resize could be triggered by Amazon EMR Managed Scaling or by the customer (via Amazon EMR Console, Amazon EMR CLI modify-instance-fleet or Amazon EMR SDK ModifyInstanceFleet API) or by Amazon EMR due to Amazon EC2 Spot Reclamation.
    ///
    /// `TimeoutDurationMinutes`.
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutDurationMinutes", value.into_value().into_node());
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

impl Kind for SpotResizingSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotResizingSpecificationProperty> for SpotResizingSpecificationProperty {}
impl From<SpotResizingSpecificationProperty> for Node {
    #[inline]
    fn from(value: SpotResizingSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotResizingSpecificationProperty> for SpotResizingSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SpotResizingSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification` determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
///
/// The property type `VolumeSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumeSpecificationProperty(Object);

impl VolumeSpecificationProperty {
    /// `VolumeSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `size_in_gb`: The volume size, in gibibytes (GiB).
    /// - `volume_type`: The volume type.
    pub fn new(size_in_gb: impl IntoValue<i64>, volume_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SizeInGB", size_in_gb.into_value().into_node());
        object_.put("VolumeType", volume_type.into_value().into_node());
        Self(object_)
    }

    /// The number of I/O operations per second (IOPS) that the volume supports.
    ///
    /// `Iops`; an update replaces the resource.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000 and is valid only for gp3 volumes.
    ///
    /// `Throughput`; an update replaces the resource.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
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

impl Kind for VolumeSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumeSpecificationProperty> for VolumeSpecificationProperty {}
impl From<VolumeSpecificationProperty> for Node {
    #[inline]
    fn from(value: VolumeSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumeSpecificationProperty> for VolumeSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<VolumeSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
