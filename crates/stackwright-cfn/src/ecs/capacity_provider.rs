// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECS::CapacityProvider` and its property types.

use crate::l1::*;

/// Creates a capacity provider. Capacity providers are associated with a cluster and are used in capacity provider strategies to facilitate cluster auto scaling. You can create capacity providers for Amazon ECS Managed Instances and EC2 instances. AWS Fargate has the predefined `FARGATE` and `FARGATE_SPOT` capacity providers.
///
/// `AWS::ECS::CapacityProvider`; `Ref` returns its `Name`, a [`ecs::CapacityProviderName`](kinds::ecs::CapacityProviderName).
/// Changing one of these replaces it: `ClusterName`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapacityProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECS::CapacityProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("capacity_provider.rules"),
};

impl CfnCapacityProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECS::CapacityProvider";

    /// `CfnCapacityProvider` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Auto Scaling group settings for the capacity provider.
    ///
    /// `AutoScalingGroupProvider`; updated in place.
    pub fn auto_scaling_group_provider(
        mut self,
        value: impl IntoValue<AutoScalingGroupProviderProperty>,
    ) -> Self {
        self.0
            .put("AutoScalingGroupProvider", value.into_value().into_node());
        self
    }

    /// The cluster that this capacity provider is associated with. Managed instances capacity providers are cluster-scoped, meaning they can only be used within their associated cluster.
    ///
    /// This is required for Managed instances.
    ///
    /// `ClusterName`; an update replaces the resource.
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterName", value.into_value().into_node());
        self
    }

    /// The configuration for the Amazon ECS Managed Instances provider. This includes the infrastructure role, the launch template configuration, and tag propagation settings.
    ///
    /// `ManagedInstancesProvider`; updated in place.
    pub fn managed_instances_provider(
        mut self,
        value: impl IntoValue<ManagedInstancesProviderProperty>,
    ) -> Self {
        self.0
            .put("ManagedInstancesProvider", value.into_value().into_node());
        self
    }

    /// The name of the capacity provider. If a name is specified, it cannot start with `aws`, `ecs`, or `fargate`. If no name is specified, a default name in the `CFNStackName-CFNResourceName-RandomString` format is used.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to the capacity provider to help you categorize and organize it. Each tag consists of a key and an optional value. You define both.
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
    /// What `Ref` returns: its `Name`, a [`ecs::CapacityProviderName`](kinds::ecs::CapacityProviderName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecs::CapacityProviderName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ecs::CapacityProviderName> for &CfnCapacityProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecs::CapacityProviderName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The minimum and maximum number of accelerators (such as GPUs) for instance type selection. This is used for workloads that require specific numbers of accelerators.
///
/// The property type `AcceleratorCountRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorCountRequestProperty(Object);

impl AcceleratorCountRequestProperty {
    /// `AcceleratorCountRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of accelerators. Instance types with more accelerators are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of accelerators. Instance types with fewer accelerators are excluded from selection.
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

/// The minimum and maximum total accelerator memory in mebibytes (MiB) for instance type selection. This is important for GPU workloads that require specific amounts of video memory.
///
/// The property type `AcceleratorTotalMemoryMiBRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorTotalMemoryMiBRequestProperty(Object);

impl AcceleratorTotalMemoryMiBRequestProperty {
    /// `AcceleratorTotalMemoryMiBRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum total accelerator memory in MiB. Instance types with more accelerator memory are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum total accelerator memory in MiB. Instance types with less accelerator memory are excluded from selection.
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

/// The property type `AutoRepairConfiguration` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoRepairConfigurationProperty(Object);

impl AutoRepairConfigurationProperty {
    /// `AutoRepairConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ActionsStatus` property.
    ///
    /// `ActionsStatus`; one of `ENABLED`, `DISABLED`.
    pub fn actions_status(mut self, value: impl IntoValue<ActionsStatus>) -> Self {
        self.0.put("ActionsStatus", value.into_value().into_node());
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

impl Kind for AutoRepairConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoRepairConfigurationProperty> for AutoRepairConfigurationProperty {}
impl From<AutoRepairConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoRepairConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoRepairConfigurationProperty> for AutoRepairConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoRepairConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the Auto Scaling group for the capacity provider.
///
/// The property type `AutoScalingGroupProvider` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoScalingGroupProviderProperty(Object);

impl AutoScalingGroupProviderProperty {
    /// `AutoScalingGroupProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `auto_scaling_group_arn`: The Amazon Resource Name (ARN) that identifies the Auto Scaling group, or the Auto Scaling group name.
    pub fn new(
        auto_scaling_group_arn: impl IntoValue<kinds::autoscaling::AutoScalingGroupNameOrArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutoScalingGroupArn",
            auto_scaling_group_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The managed draining option for the Auto Scaling group capacity provider. When you enable this, Amazon ECS manages and gracefully drains the EC2 container instances that are in the Auto Scaling group capacity provider.
    ///
    /// `ManagedDraining`; one of `DISABLED`, `ENABLED`.
    pub fn managed_draining(mut self, value: impl IntoValue<ManagedDraining>) -> Self {
        self.0
            .put("ManagedDraining", value.into_value().into_node());
        self
    }

    /// The managed scaling settings for the Auto Scaling group capacity provider.
    ///
    /// `ManagedScaling`.
    pub fn managed_scaling(mut self, value: impl IntoValue<ManagedScalingProperty>) -> Self {
        self.0.put("ManagedScaling", value.into_value().into_node());
        self
    }

    /// The managed termination protection setting to use for the Auto Scaling group capacity provider. This determines whether the Auto Scaling group has managed termination protection. The default is off.
    ///
    /// > When using managed termination protection, managed scaling must also be used otherwise managed termination protection doesn't work.
    ///
    /// When managed termination protection is on, Amazon ECS prevents the Amazon EC2 instances in an Auto Scaling group that contain tasks from being terminated during a scale-in action. The Auto Scaling group and each instance in the Auto Scaling group must have instance protection from scale-in actions on as well. For more information, see [Instance Protection](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-instance-termination.html#instance-protection) in the *AWS Auto Scaling User Guide*.
    ///
    /// When managed termination protection is off, your Amazon EC2 instances aren't protected from termination when the Auto Scaling group scales in.
    ///
    /// `ManagedTerminationProtection`; one of `DISABLED`, `ENABLED`.
    pub fn managed_termination_protection(
        mut self,
        value: impl IntoValue<ManagedTerminationProtection>,
    ) -> Self {
        self.0.put(
            "ManagedTerminationProtection",
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

impl Kind for AutoScalingGroupProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoScalingGroupProviderProperty> for AutoScalingGroupProviderProperty {}
impl From<AutoScalingGroupProviderProperty> for Node {
    #[inline]
    fn from(value: AutoScalingGroupProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoScalingGroupProviderProperty> for AutoScalingGroupProviderProperty {
    #[inline]
    fn into_value(self) -> Value<AutoScalingGroupProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps) for instance type selection. This is important for workloads with high storage I/O requirements.
///
/// The property type `BaselineEbsBandwidthMbpsRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaselineEbsBandwidthMbpsRequestProperty(Object);

impl BaselineEbsBandwidthMbpsRequestProperty {
    /// `BaselineEbsBandwidthMbpsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum baseline Amazon EBS bandwidth in Mbps. Instance types with higher Amazon EBS bandwidth are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum baseline Amazon EBS bandwidth in Mbps. Instance types with lower Amazon EBS bandwidth are excluded from selection.
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

/// The property type `CapacityReservationRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationRequestProperty(Object);

impl CapacityReservationRequestProperty {
    /// `CapacityReservationRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ReservationGroupArn` property.
    ///
    /// `ReservationGroupArn`.
    pub fn reservation_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReservationGroupArn", value.into_value().into_node());
        self
    }

    /// The `ReservationPreference` property.
    ///
    /// `ReservationPreference`; one of `RESERVATIONS_ONLY`, `RESERVATIONS_FIRST`, `RESERVATIONS_EXCLUDED`.
    pub fn reservation_preference(mut self, value: impl IntoValue<ReservationPreference>) -> Self {
        self.0
            .put("ReservationPreference", value.into_value().into_node());
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

impl Kind for CapacityReservationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationRequestProperty> for CapacityReservationRequestProperty {}
impl From<CapacityReservationRequestProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationRequestProperty> for CapacityReservationRequestProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityReservationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that controls how Amazon ECS optimizes your infrastructure.
///
/// The property type `InfrastructureOptimization` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct InfrastructureOptimizationProperty(Object);

impl InfrastructureOptimizationProperty {
    /// `InfrastructureOptimizationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This parameter defines the number of seconds Amazon ECS Managed Instances waits before optimizing EC2 instances that have become idle or underutilized. A longer delay increases the likelihood of placing new tasks on idle or underutilized instances instances, reducing startup time. A shorter delay helps reduce infrastructure costs by optimizing idle or underutilized instances,instances more quickly.
    ///
    /// Valid values are:
    ///
    /// - `null` - Uses the default optimization behavior.
    /// - `-1` - Disables automatic infrastructure optimization.
    /// - A value between `0` and `3600` (inclusive) - Specifies the number of seconds to wait before optimizing instances.
    ///
    /// `ScaleInAfter`.
    pub fn scale_in_after(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ScaleInAfter", value.into_value().into_node());
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

impl Kind for InfrastructureOptimizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InfrastructureOptimizationProperty> for InfrastructureOptimizationProperty {}
impl From<InfrastructureOptimizationProperty> for Node {
    #[inline]
    fn from(value: InfrastructureOptimizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InfrastructureOptimizationProperty> for InfrastructureOptimizationProperty {
    #[inline]
    fn into_value(self) -> Value<InfrastructureOptimizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The launch template configuration for Amazon ECS Managed Instances. This defines how Amazon ECS launches Amazon EC2 instances, including the instance profile for your tasks, network and storage configuration, capacity options, and instance requirements for flexible instance type selection.
///
/// The property type `InstanceLaunchTemplate` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceLaunchTemplateProperty(Object);

impl InstanceLaunchTemplateProperty {
    /// `InstanceLaunchTemplateProperty` with its required properties, in alphabetical order:
    ///
    /// - `ec2_instance_profile_arn`: The Amazon Resource Name (ARN) of the instance profile that Amazon ECS applies to Amazon ECS Managed Instances.
    /// - `network_configuration`: The network configuration for Amazon ECS Managed Instances.
    pub fn new(
        ec2_instance_profile_arn: impl IntoValue<kinds::iam::InstanceProfileArn>,
        network_configuration: impl IntoValue<ManagedInstancesNetworkConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "Ec2InstanceProfileArn",
            ec2_instance_profile_arn.into_value().into_node(),
        );
        object_.put(
            "NetworkConfiguration",
            network_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The capacity option type. This determines whether Amazon ECS launches On-Demand or Spot Instances for your managed instance capacity provider.
    ///
    /// Valid values are:
    ///
    /// - `ON_DEMAND` - Launches standard On-Demand Instances. On-Demand Instances provide predictable pricing and availability.
    /// - `SPOT` - Launches Spot Instances that use spare Amazon EC2 capacity at reduced cost. Spot Instances can be interrupted by Amazon EC2 with a two-minute notification when the capacity is needed back.
    ///
    /// The default is On-Demand
    ///
    /// For more information about Amazon EC2 capacity options, see [Instance purchasing options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-purchasing-options.html) in the *Amazon EC2 User Guide*.
    ///
    /// `CapacityOptionType`; one of `ON_DEMAND`, `SPOT`, `RESERVED`.
    pub fn capacity_option_type(mut self, value: impl IntoValue<CapacityOptionType>) -> Self {
        self.0
            .put("CapacityOptionType", value.into_value().into_node());
        self
    }

    /// The `CapacityReservations` property.
    ///
    /// `CapacityReservations`.
    pub fn capacity_reservations(
        mut self,
        value: impl IntoValue<CapacityReservationRequestProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservations", value.into_value().into_node());
        self
    }

    /// The `FipsEnabled` property.
    ///
    /// `FipsEnabled`; an update replaces the resource.
    pub fn fips_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("FipsEnabled", value.into_value().into_node());
        self
    }

    /// The `InstanceMetadataTagsPropagation` property.
    ///
    /// `InstanceMetadataTagsPropagation`.
    pub fn instance_metadata_tags_propagation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "InstanceMetadataTagsPropagation",
            value.into_value().into_node(),
        );
        self
    }

    /// The instance requirements. You can specify:
    ///
    /// - The instance types
    /// - Instance requirements such as vCPU count, memory, network performance, and accelerator specifications
    ///
    /// Amazon ECS automatically selects the instances that match the specified criteria.
    ///
    /// `InstanceRequirements`.
    pub fn instance_requirements(
        mut self,
        value: impl IntoValue<InstanceRequirementsRequestProperty>,
    ) -> Self {
        self.0
            .put("InstanceRequirements", value.into_value().into_node());
        self
    }

    /// The `LocalStorageConfiguration` property.
    ///
    /// `LocalStorageConfiguration`.
    pub fn local_storage_configuration(
        mut self,
        value: impl IntoValue<ManagedInstancesLocalStorageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LocalStorageConfiguration", value.into_value().into_node());
        self
    }

    /// CloudWatch provides two categories of monitoring: basic monitoring and detailed monitoring. By default, your managed instance is configured for basic monitoring. You can optionally enable detailed monitoring to help you more quickly identify and act on operational issues. You can enable or turn off detailed monitoring at launch or when the managed instance is running or stopped. For more information, see [Detailed monitoring for Amazon ECS Managed Instances](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/detailed-monitoring-managed-instances.html) in the Amazon ECS Developer Guide.
    ///
    /// `Monitoring`; one of `BASIC`, `DETAILED`.
    pub fn monitoring(mut self, value: impl IntoValue<Monitoring>) -> Self {
        self.0.put("Monitoring", value.into_value().into_node());
        self
    }

    /// The storage configuration for Amazon ECS Managed Instances. This defines the root volume size and type for the instances.
    ///
    /// `StorageConfiguration`.
    pub fn storage_configuration(
        mut self,
        value: impl IntoValue<ManagedInstancesStorageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StorageConfiguration", value.into_value().into_node());
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

impl Kind for InstanceLaunchTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceLaunchTemplateProperty> for InstanceLaunchTemplateProperty {}
impl From<InstanceLaunchTemplateProperty> for Node {
    #[inline]
    fn from(value: InstanceLaunchTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceLaunchTemplateProperty> for InstanceLaunchTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceLaunchTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The instance requirements for attribute-based instance type selection. Instead of specifying exact instance types, you define requirements such as vCPU count, memory size, network performance, and accelerator specifications. Amazon ECS automatically selects Amazon EC2 instance types that match these requirements, providing flexibility and helping to mitigate capacity constraints.
///
/// The property type `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRequirementsRequestProperty(Object);

impl InstanceRequirementsRequestProperty {
    /// `InstanceRequirementsRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `memory_mib`: The minimum and maximum amount of memory in mebibytes (MiB) for the instance types.
    /// - `vcpu_count`: The minimum and maximum number of vCPUs for the instance types.
    pub fn new(
        memory_mib: impl IntoValue<MemoryMiBRequestProperty>,
        vcpu_count: impl IntoValue<VCpuCountRangeRequestProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MemoryMiB", memory_mib.into_value().into_node());
        object_.put("VCpuCount", vcpu_count.into_value().into_node());
        Self(object_)
    }

    /// The minimum and maximum number of accelerators for the instance types. This is used when you need instances with specific numbers of GPUs or other accelerators.
    ///
    /// `AcceleratorCount`.
    pub fn accelerator_count(
        mut self,
        value: impl IntoValue<AcceleratorCountRequestProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorCount", value.into_value().into_node());
        self
    }

    /// The accelerator manufacturers to include. You can specify `nvidia`, `amd`, `amazon-web-services`, or `xilinx` depending on your accelerator requirements.
    ///
    /// `AcceleratorManufacturers`; one of `amazon-web-services`, `amd`, `habana`, `nvidia`, `xilinx`.
    pub fn accelerator_manufacturers(
        mut self,
        value: impl IntoValue<List<AcceleratorManufacturer>>,
    ) -> Self {
        self.0
            .put("AcceleratorManufacturers", value.into_value().into_node());
        self
    }

    /// The specific accelerator names to include. For example, you can specify `a100`, `v100`, `k80`, or other specific accelerator models.
    ///
    /// `AcceleratorNames`; one of `a10g`, `a100`, `h100`, `inferentia`, `k520`, `k80`, `m60`, `radeon-pro-v520`, `t4`, `t4g`, `vu9p`, `v100`, ….
    pub fn accelerator_names(mut self, value: impl IntoValue<List<AcceleratorName>>) -> Self {
        self.0
            .put("AcceleratorNames", value.into_value().into_node());
        self
    }

    /// The minimum and maximum total accelerator memory in mebibytes (MiB). This is important for GPU workloads that require specific amounts of video memory.
    ///
    /// `AcceleratorTotalMemoryMiB`.
    pub fn accelerator_total_memory_mib(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiBRequestProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorTotalMemoryMiB", value.into_value().into_node());
        self
    }

    /// The accelerator types to include. You can specify `gpu` for graphics processing units, `fpga` for field programmable gate arrays, or `inference` for machine learning inference accelerators.
    ///
    /// `AcceleratorTypes`; one of `gpu`, `fpga`, `inference`.
    pub fn accelerator_types(mut self, value: impl IntoValue<List<AcceleratorType>>) -> Self {
        self.0
            .put("AcceleratorTypes", value.into_value().into_node());
        self
    }

    /// The instance types to include in the selection. When specified, Amazon ECS only considers these instance types, subject to the other requirements specified.
    ///
    /// `AllowedInstanceTypes`.
    pub fn allowed_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedInstanceTypes", value.into_value().into_node());
        self
    }

    /// Indicates whether to include bare metal instance types. Set to `included` to allow bare metal instances, `excluded` to exclude them, or `required` to use only bare metal instances.
    ///
    /// `BareMetal`; one of `included`, `required`, `excluded`.
    pub fn bare_metal(mut self, value: impl IntoValue<BareMetal>) -> Self {
        self.0.put("BareMetal", value.into_value().into_node());
        self
    }

    /// The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps). This is important for workloads with high storage I/O requirements.
    ///
    /// `BaselineEbsBandwidthMbps`.
    pub fn baseline_ebs_bandwidth_mbps(
        mut self,
        value: impl IntoValue<BaselineEbsBandwidthMbpsRequestProperty>,
    ) -> Self {
        self.0
            .put("BaselineEbsBandwidthMbps", value.into_value().into_node());
        self
    }

    /// Indicates whether to include burstable performance instance types (T2, T3, T3a, T4g). Set to `included` to allow burstable instances, `excluded` to exclude them, or `required` to use only burstable instances.
    ///
    /// `BurstablePerformance`; one of `included`, `required`, `excluded`.
    pub fn burstable_performance(mut self, value: impl IntoValue<BurstablePerformance>) -> Self {
        self.0
            .put("BurstablePerformance", value.into_value().into_node());
        self
    }

    /// The CPU manufacturers to include or exclude. You can specify `intel`, `amd`, or `amazon-web-services` to control which CPU types are used for your workloads.
    ///
    /// `CpuManufacturers`; one of `intel`, `amd`, `amazon-web-services`.
    pub fn cpu_manufacturers(mut self, value: impl IntoValue<List<CpuManufacturer>>) -> Self {
        self.0
            .put("CpuManufacturers", value.into_value().into_node());
        self
    }

    /// The instance types to exclude from selection. Use this to prevent Amazon ECS from selecting specific instance types that may not be suitable for your workloads.
    ///
    /// `ExcludedInstanceTypes`.
    pub fn excluded_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedInstanceTypes", value.into_value().into_node());
        self
    }

    /// The instance generations to include. You can specify `current` to use the latest generation instances, or `previous` to include previous generation instances for cost optimization.
    ///
    /// `InstanceGenerations`; one of `current`, `previous`.
    pub fn instance_generations(mut self, value: impl IntoValue<List<InstanceGeneration>>) -> Self {
        self.0
            .put("InstanceGenerations", value.into_value().into_node());
        self
    }

    /// Indicates whether to include instance types with local storage. Set to `included` to allow local storage, `excluded` to exclude it, or `required` to use only instances with local storage.
    ///
    /// `LocalStorage`; one of `included`, `required`, `excluded`.
    pub fn local_storage(mut self, value: impl IntoValue<LocalStorage>) -> Self {
        self.0.put("LocalStorage", value.into_value().into_node());
        self
    }

    /// The local storage types to include. You can specify `hdd` for hard disk drives, `ssd` for solid state drives, or both.
    ///
    /// `LocalStorageTypes`; one of `hdd`, `ssd`.
    pub fn local_storage_types(mut self, value: impl IntoValue<List<LocalStorageType>>) -> Self {
        self.0
            .put("LocalStorageTypes", value.into_value().into_node());
        self
    }

    /// The maximum price for Spot instances as a percentage of the optimal On-Demand price. This provides more precise cost control for Spot instance selection.
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

    /// The minimum and maximum amount of memory per vCPU in gibibytes (GiB). This helps ensure that instance types have the appropriate memory-to-CPU ratio for your workloads.
    ///
    /// `MemoryGiBPerVCpu`.
    pub fn memory_gib_per_vcpu(
        mut self,
        value: impl IntoValue<MemoryGiBPerVCpuRequestProperty>,
    ) -> Self {
        self.0
            .put("MemoryGiBPerVCpu", value.into_value().into_node());
        self
    }

    /// The minimum and maximum network bandwidth in gigabits per second (Gbps). This is crucial for network-intensive workloads that require high throughput.
    ///
    /// `NetworkBandwidthGbps`.
    pub fn network_bandwidth_gbps(
        mut self,
        value: impl IntoValue<NetworkBandwidthGbpsRequestProperty>,
    ) -> Self {
        self.0
            .put("NetworkBandwidthGbps", value.into_value().into_node());
        self
    }

    /// The minimum and maximum number of network interfaces for the instance types. This is useful for workloads that require multiple network interfaces.
    ///
    /// `NetworkInterfaceCount`.
    pub fn network_interface_count(
        mut self,
        value: impl IntoValue<NetworkInterfaceCountRequestProperty>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceCount", value.into_value().into_node());
        self
    }

    /// The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from either the lowest priced current generation instance types or, failing that, the lowest priced previous generation instance types that match your attributes. When Amazon ECS selects instance types with your attributes, we will exclude instance types whose price exceeds your specified threshold.
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

    /// Indicates whether the instance types must support hibernation. When set to `true`, only instance types that support hibernation are selected.
    ///
    /// `RequireHibernateSupport`.
    pub fn require_hibernate_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireHibernateSupport", value.into_value().into_node());
        self
    }

    /// The maximum price for Spot instances as a percentage over the lowest priced On-Demand instance. This helps control Spot instance costs while maintaining access to capacity.
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

    /// The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage.
    ///
    /// `TotalLocalStorageGB`.
    pub fn total_local_storage_gb(
        mut self,
        value: impl IntoValue<TotalLocalStorageGBRequestProperty>,
    ) -> Self {
        self.0
            .put("TotalLocalStorageGB", value.into_value().into_node());
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

/// The property type `ManagedInstancesLocalStorageConfiguration` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstancesLocalStorageConfigurationProperty(Object);

impl ManagedInstancesLocalStorageConfigurationProperty {
    /// `ManagedInstancesLocalStorageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `UseLocalStorage` property.
    ///
    /// `UseLocalStorage`.
    pub fn use_local_storage(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseLocalStorage", value.into_value().into_node());
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

impl Kind for ManagedInstancesLocalStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstancesLocalStorageConfigurationProperty>
    for ManagedInstancesLocalStorageConfigurationProperty
{
}
impl From<ManagedInstancesLocalStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedInstancesLocalStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstancesLocalStorageConfigurationProperty>
    for ManagedInstancesLocalStorageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedInstancesLocalStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The network configuration for Amazon ECS Managed Instances. This specifies the VPC subnets and security groups that instances use for network connectivity. Amazon ECS Managed Instances support multiple network modes including `awsvpc` (instances receive ENIs for task isolation), `host` (instances share network namespace with tasks), and `none` (no external network connectivity), ensuring backward compatibility for migrating workloads from Fargate or Amazon EC2.
///
/// The property type `ManagedInstancesNetworkConfiguration` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstancesNetworkConfigurationProperty(Object);

impl ManagedInstancesNetworkConfigurationProperty {
    /// `ManagedInstancesNetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_groups`: The list of security group IDs to apply to Amazon ECS Managed Instances.
    /// - `subnets`: The list of subnet IDs where Amazon ECS can launch Amazon ECS Managed Instances.
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

impl Kind for ManagedInstancesNetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstancesNetworkConfigurationProperty>
    for ManagedInstancesNetworkConfigurationProperty
{
}
impl From<ManagedInstancesNetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedInstancesNetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstancesNetworkConfigurationProperty>
    for ManagedInstancesNetworkConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedInstancesNetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for a Amazon ECS Managed Instances provider. Amazon ECS uses this configuration to automatically launch, manage, and terminate Amazon EC2 instances on your behalf. Managed instances provide access to the full range of Amazon EC2 instance types and features while offloading infrastructure management to AWS.
///
/// The property type `ManagedInstancesProvider` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstancesProviderProperty(Object);

impl ManagedInstancesProviderProperty {
    /// `ManagedInstancesProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `infrastructure_role_arn`: The Amazon Resource Name (ARN) of the infrastructure role that Amazon ECS assumes to manage instances.
    /// - `instance_launch_template`: The launch template that defines how Amazon ECS launches Amazon ECS Managed Instances.
    pub fn new(
        infrastructure_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        instance_launch_template: impl IntoValue<InstanceLaunchTemplateProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InfrastructureRoleArn",
            infrastructure_role_arn.into_value().into_node(),
        );
        object_.put(
            "InstanceLaunchTemplate",
            instance_launch_template.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AutoRepairConfiguration` property.
    ///
    /// `AutoRepairConfiguration`.
    pub fn auto_repair_configuration(
        mut self,
        value: impl IntoValue<AutoRepairConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutoRepairConfiguration", value.into_value().into_node());
        self
    }

    /// Defines how Amazon ECS Managed Instances optimizes the infrastastructure in your capacity provider. Configure it to turn on or off the infrastructure optimization in your capacity provider, and to control the idle or underutilized EC2 instances optimization delay.
    ///
    /// `InfrastructureOptimization`.
    pub fn infrastructure_optimization(
        mut self,
        value: impl IntoValue<InfrastructureOptimizationProperty>,
    ) -> Self {
        self.0
            .put("InfrastructureOptimization", value.into_value().into_node());
        self
    }

    /// Determines whether tags from the capacity provider are automatically applied to Amazon ECS Managed Instances. This helps with cost allocation and resource management by ensuring consistent tagging across your infrastructure.
    ///
    /// `PropagateTags`; one of `CAPACITY_PROVIDER`, `NONE`.
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.put("PropagateTags", value.into_value().into_node());
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

impl Kind for ManagedInstancesProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstancesProviderProperty> for ManagedInstancesProviderProperty {}
impl From<ManagedInstancesProviderProperty> for Node {
    #[inline]
    fn from(value: ManagedInstancesProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstancesProviderProperty> for ManagedInstancesProviderProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedInstancesProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The storage configuration for Amazon ECS Managed Instances. This defines the root volume configuration for the instances.
///
/// The property type `ManagedInstancesStorageConfiguration` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstancesStorageConfigurationProperty(Object);

impl ManagedInstancesStorageConfigurationProperty {
    /// `ManagedInstancesStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_size_gib`: The size of the tasks volume.
    pub fn new(storage_size_gib: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StorageSizeGiB", storage_size_gib.into_value().into_node());
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

impl Kind for ManagedInstancesStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstancesStorageConfigurationProperty>
    for ManagedInstancesStorageConfigurationProperty
{
}
impl From<ManagedInstancesStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedInstancesStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstancesStorageConfigurationProperty>
    for ManagedInstancesStorageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedInstancesStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The managed scaling settings for the Auto Scaling group capacity provider.
///
/// When managed scaling is turned on, Amazon ECS manages the scale-in and scale-out actions of the Auto Scaling group. Amazon ECS manages a target tracking scaling policy using an Amazon ECS managed CloudWatch metric with the specified `targetCapacity` value as the target value for the metric. For more information, see [Using managed scaling](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html#asg-capacity-providers-managed-scaling) in the *Amazon Elastic Container Service Developer Guide*.
///
/// If managed scaling is off, the user must manage the scaling of the Auto Scaling group.
///
/// The property type `ManagedScaling` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedScalingProperty(Object);

impl ManagedScalingProperty {
    /// `ManagedScalingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The period of time, in seconds, after a newly launched Amazon EC2 instance can contribute to CloudWatch metrics for Auto Scaling group. If this parameter is omitted, the default value of `300` seconds is used.
    ///
    /// `InstanceWarmupPeriod`.
    pub fn instance_warmup_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InstanceWarmupPeriod", value.into_value().into_node());
        self
    }

    /// The maximum number of Amazon EC2 instances that Amazon ECS will scale out at one time. If this parameter is omitted, the default value of `10000` is used.
    ///
    /// `MaximumScalingStepSize`.
    pub fn maximum_scaling_step_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumScalingStepSize", value.into_value().into_node());
        self
    }

    /// The minimum number of Amazon EC2 instances that Amazon ECS will scale out at one time. The scale in process is not affected by this parameter If this parameter is omitted, the default value of `1` is used.
    ///
    /// When additional capacity is required, Amazon ECS will scale up the minimum scaling step size even if the actual demand is less than the minimum scaling step size.
    ///
    /// `MinimumScalingStepSize`.
    pub fn minimum_scaling_step_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinimumScalingStepSize", value.into_value().into_node());
        self
    }

    /// Determines whether to use managed scaling for the capacity provider.
    ///
    /// `Status`; one of `DISABLED`, `ENABLED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The target capacity utilization as a percentage for the capacity provider. The specified value must be greater than `0` and less than or equal to `100`. For example, if you want the capacity provider to maintain 10% spare capacity, then that means the utilization is 90%, so use a `targetCapacity` of `90`. The default value of `100` percent results in the Amazon EC2 instances in your Auto Scaling group being completely used.
    ///
    /// `TargetCapacity`.
    pub fn target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TargetCapacity", value.into_value().into_node());
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

impl Kind for ManagedScalingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedScalingProperty> for ManagedScalingProperty {}
impl From<ManagedScalingProperty> for Node {
    #[inline]
    fn from(value: ManagedScalingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedScalingProperty> for ManagedScalingProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedScalingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum amount of memory per vCPU in gibibytes (GiB). This helps ensure that instance types have the appropriate memory-to-CPU ratio for your workloads.
///
/// The property type `MemoryGiBPerVCpuRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryGiBPerVCpuRequestProperty(Object);

impl MemoryGiBPerVCpuRequestProperty {
    /// `MemoryGiBPerVCpuRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of memory per vCPU in GiB. Instance types with a higher memory-to-vCPU ratio are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of memory per vCPU in GiB. Instance types with a lower memory-to-vCPU ratio are excluded from selection.
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

/// The minimum and maximum amount of memory in mebibytes (MiB) for instance type selection. This ensures that selected instance types have adequate memory for your workloads.
///
/// The property type `MemoryMiBRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryMiBRequestProperty(Object);

impl MemoryMiBRequestProperty {
    /// `MemoryMiBRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `min`: The minimum amount of memory in MiB.
    pub fn new(min: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Min", min.into_value().into_node());
        Self(object_)
    }

    /// The maximum amount of memory in MiB. Instance types with more memory than this value are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
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

/// The minimum and maximum network bandwidth in gigabits per second (Gbps) for instance type selection. This is important for network-intensive workloads.
///
/// The property type `NetworkBandwidthGbpsRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkBandwidthGbpsRequestProperty(Object);

impl NetworkBandwidthGbpsRequestProperty {
    /// `NetworkBandwidthGbpsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum network bandwidth in Gbps. Instance types with higher network bandwidth are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum network bandwidth in Gbps. Instance types with lower network bandwidth are excluded from selection.
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

/// The minimum and maximum number of network interfaces for instance type selection. This is useful for workloads that require multiple network interfaces.
///
/// The property type `NetworkInterfaceCountRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceCountRequestProperty(Object);

impl NetworkInterfaceCountRequestProperty {
    /// `NetworkInterfaceCountRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of network interfaces. Instance types that support more network interfaces are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of network interfaces. Instance types that support fewer network interfaces are excluded from selection.
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

/// The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage. This is useful for workloads that require local storage for temporary data or caching.
///
/// The property type `TotalLocalStorageGBRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct TotalLocalStorageGBRequestProperty(Object);

impl TotalLocalStorageGBRequestProperty {
    /// `TotalLocalStorageGBRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum total local storage in GB. Instance types with more local storage are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum total local storage in GB. Instance types with less local storage are excluded from selection.
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

/// The minimum and maximum number of vCPUs for instance type selection. This allows you to specify a range of vCPU counts that meet your workload requirements.
///
/// The property type `VCpuCountRangeRequest` of `AWS::ECS::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct VCpuCountRangeRequestProperty(Object);

impl VCpuCountRangeRequestProperty {
    /// `VCpuCountRangeRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `min`: The minimum number of vCPUs.
    pub fn new(min: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Min", min.into_value().into_node());
        Self(object_)
    }

    /// The maximum number of vCPUs. Instance types with more vCPUs than this value are excluded from selection.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
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

/// The values of `AcceleratorManufacturers` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum AcceleratorManufacturer {
    /// `amazon-web-services`.
    AmazonWebServices,
    /// `amd`.
    Amd,
    /// `habana`.
    Habana,
    /// `nvidia`.
    Nvidia,
    /// `xilinx`.
    Xilinx,
}

#[diagnostic::do_not_recommend]
impl Kind for AcceleratorManufacturer {}
#[diagnostic::do_not_recommend]
impl TextKind for AcceleratorManufacturer {}
#[diagnostic::do_not_recommend]
impl IdKind for AcceleratorManufacturer {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AcceleratorManufacturer {}
#[diagnostic::do_not_recommend]
impl IntoValue<AcceleratorManufacturer> for AcceleratorManufacturer {
    #[inline]
    fn into_value(self) -> Value<AcceleratorManufacturer> {
        const VALUES: &[&str] = &["amazon-web-services", "amd", "habana", "nvidia", "xilinx"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AcceleratorNames` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum AcceleratorName {
    /// `a100`.
    A100,
    /// `a10g`.
    A10g,
    /// `gaudi-hl-205`.
    GaudiHl205,
    /// `h100`.
    H100,
    /// `inferentia`.
    Inferentia,
    /// `inferentia2`.
    Inferentia2,
    /// `k520`.
    K520,
    /// `k80`.
    K80,
    /// `l4`.
    L4,
    /// `l40s`.
    L40s,
    /// `m60`.
    M60,
    /// `radeon-pro-v520`.
    RadeonProV520,
    /// `t4`.
    T4,
    /// `t4g`.
    T4g,
    /// `trainium`.
    Trainium,
    /// `trainium2`.
    Trainium2,
    /// `u30`.
    U30,
    /// `v100`.
    V100,
    /// `vu9p`.
    Vu9p,
}

#[diagnostic::do_not_recommend]
impl Kind for AcceleratorName {}
#[diagnostic::do_not_recommend]
impl TextKind for AcceleratorName {}
#[diagnostic::do_not_recommend]
impl IdKind for AcceleratorName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AcceleratorName {}
#[diagnostic::do_not_recommend]
impl IntoValue<AcceleratorName> for AcceleratorName {
    #[inline]
    fn into_value(self) -> Value<AcceleratorName> {
        const VALUES: &[&str] = &[
            "a100",
            "a10g",
            "gaudi-hl-205",
            "h100",
            "inferentia",
            "inferentia2",
            "k520",
            "k80",
            "l4",
            "l40s",
            "m60",
            "radeon-pro-v520",
            "t4",
            "t4g",
            "trainium",
            "trainium2",
            "u30",
            "v100",
            "vu9p",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AcceleratorTypes` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum AcceleratorType {
    /// `fpga`.
    Fpga,
    /// `gpu`.
    Gpu,
    /// `inference`.
    Inference,
}

#[diagnostic::do_not_recommend]
impl Kind for AcceleratorType {}
#[diagnostic::do_not_recommend]
impl TextKind for AcceleratorType {}
#[diagnostic::do_not_recommend]
impl IdKind for AcceleratorType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AcceleratorType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AcceleratorType> for AcceleratorType {
    #[inline]
    fn into_value(self) -> Value<AcceleratorType> {
        const VALUES: &[&str] = &["fpga", "gpu", "inference"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ActionsStatus` of a `AutoRepairConfiguration` of `AWS::ECS::CapacityProvider`.
pub enum ActionsStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ActionsStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ActionsStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ActionsStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ActionsStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ActionsStatus> for ActionsStatus {
    #[inline]
    fn into_value(self) -> Value<ActionsStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BareMetal` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum BareMetal {
    /// `excluded`.
    Excluded,
    /// `included`.
    Included,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for BareMetal {}
#[diagnostic::do_not_recommend]
impl TextKind for BareMetal {}
#[diagnostic::do_not_recommend]
impl IdKind for BareMetal {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BareMetal {}
#[diagnostic::do_not_recommend]
impl IntoValue<BareMetal> for BareMetal {
    #[inline]
    fn into_value(self) -> Value<BareMetal> {
        const VALUES: &[&str] = &["excluded", "included", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BurstablePerformance` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum BurstablePerformance {
    /// `excluded`.
    Excluded,
    /// `included`.
    Included,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for BurstablePerformance {}
#[diagnostic::do_not_recommend]
impl TextKind for BurstablePerformance {}
#[diagnostic::do_not_recommend]
impl IdKind for BurstablePerformance {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BurstablePerformance {}
#[diagnostic::do_not_recommend]
impl IntoValue<BurstablePerformance> for BurstablePerformance {
    #[inline]
    fn into_value(self) -> Value<BurstablePerformance> {
        const VALUES: &[&str] = &["excluded", "included", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CapacityOptionType` of a `InstanceLaunchTemplate` of `AWS::ECS::CapacityProvider`.
pub enum CapacityOptionType {
    /// `ON_DEMAND`.
    OnDemand,
    /// `RESERVED`.
    Reserved,
    /// `SPOT`.
    Spot,
}

#[diagnostic::do_not_recommend]
impl Kind for CapacityOptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for CapacityOptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for CapacityOptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CapacityOptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CapacityOptionType> for CapacityOptionType {
    #[inline]
    fn into_value(self) -> Value<CapacityOptionType> {
        const VALUES: &[&str] = &["ON_DEMAND", "RESERVED", "SPOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CpuManufacturers` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum CpuManufacturer {
    /// `amazon-web-services`.
    AmazonWebServices,
    /// `amd`.
    Amd,
    /// `intel`.
    Intel,
}

#[diagnostic::do_not_recommend]
impl Kind for CpuManufacturer {}
#[diagnostic::do_not_recommend]
impl TextKind for CpuManufacturer {}
#[diagnostic::do_not_recommend]
impl IdKind for CpuManufacturer {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CpuManufacturer {}
#[diagnostic::do_not_recommend]
impl IntoValue<CpuManufacturer> for CpuManufacturer {
    #[inline]
    fn into_value(self) -> Value<CpuManufacturer> {
        const VALUES: &[&str] = &["amazon-web-services", "amd", "intel"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceGenerations` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum InstanceGeneration {
    /// `current`.
    Current,
    /// `previous`.
    Previous,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceGeneration {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceGeneration {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceGeneration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceGeneration {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceGeneration> for InstanceGeneration {
    #[inline]
    fn into_value(self) -> Value<InstanceGeneration> {
        const VALUES: &[&str] = &["current", "previous"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LocalStorage` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum LocalStorage {
    /// `excluded`.
    Excluded,
    /// `included`.
    Included,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for LocalStorage {}
#[diagnostic::do_not_recommend]
impl TextKind for LocalStorage {}
#[diagnostic::do_not_recommend]
impl IdKind for LocalStorage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LocalStorage {}
#[diagnostic::do_not_recommend]
impl IntoValue<LocalStorage> for LocalStorage {
    #[inline]
    fn into_value(self) -> Value<LocalStorage> {
        const VALUES: &[&str] = &["excluded", "included", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LocalStorageTypes` of a `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
pub enum LocalStorageType {
    /// `hdd`.
    Hdd,
    /// `ssd`.
    Ssd,
}

#[diagnostic::do_not_recommend]
impl Kind for LocalStorageType {}
#[diagnostic::do_not_recommend]
impl TextKind for LocalStorageType {}
#[diagnostic::do_not_recommend]
impl IdKind for LocalStorageType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LocalStorageType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LocalStorageType> for LocalStorageType {
    #[inline]
    fn into_value(self) -> Value<LocalStorageType> {
        const VALUES: &[&str] = &["hdd", "ssd"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ManagedDraining` of a `AutoScalingGroupProvider` of `AWS::ECS::CapacityProvider`.
pub enum ManagedDraining {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ManagedDraining {}
#[diagnostic::do_not_recommend]
impl TextKind for ManagedDraining {}
#[diagnostic::do_not_recommend]
impl IdKind for ManagedDraining {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ManagedDraining {}
#[diagnostic::do_not_recommend]
impl IntoValue<ManagedDraining> for ManagedDraining {
    #[inline]
    fn into_value(self) -> Value<ManagedDraining> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ManagedTerminationProtection` of a `AutoScalingGroupProvider` of `AWS::ECS::CapacityProvider`.
pub enum ManagedTerminationProtection {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ManagedTerminationProtection {}
#[diagnostic::do_not_recommend]
impl TextKind for ManagedTerminationProtection {}
#[diagnostic::do_not_recommend]
impl IdKind for ManagedTerminationProtection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ManagedTerminationProtection {}
#[diagnostic::do_not_recommend]
impl IntoValue<ManagedTerminationProtection> for ManagedTerminationProtection {
    #[inline]
    fn into_value(self) -> Value<ManagedTerminationProtection> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Monitoring` of a `InstanceLaunchTemplate` of `AWS::ECS::CapacityProvider`.
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

/// The values of `PropagateTags` of a `ManagedInstancesProvider` of `AWS::ECS::CapacityProvider`.
pub enum PropagateTags {
    /// `CAPACITY_PROVIDER`.
    CapacityProvider,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl TextKind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl IdKind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PropagateTags {}
#[diagnostic::do_not_recommend]
impl IntoValue<PropagateTags> for PropagateTags {
    #[inline]
    fn into_value(self) -> Value<PropagateTags> {
        const VALUES: &[&str] = &["CAPACITY_PROVIDER", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ReservationPreference` of a `CapacityReservationRequest` of `AWS::ECS::CapacityProvider`.
pub enum ReservationPreference {
    /// `RESERVATIONS_EXCLUDED`.
    ReservationsExcluded,
    /// `RESERVATIONS_FIRST`.
    ReservationsFirst,
    /// `RESERVATIONS_ONLY`.
    ReservationsOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for ReservationPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for ReservationPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for ReservationPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReservationPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReservationPreference> for ReservationPreference {
    #[inline]
    fn into_value(self) -> Value<ReservationPreference> {
        const VALUES: &[&str] = &[
            "RESERVATIONS_EXCLUDED",
            "RESERVATIONS_FIRST",
            "RESERVATIONS_ONLY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ManagedScaling` of `AWS::ECS::CapacityProvider`.
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
