// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::Fleet` and its property types.

use crate::l1::*;

/// Creates a fleet. Fleets gather information relating to compute, or capacity, for renders within your farms. You can choose to manage your own capacity or opt to have fleets fully managed by Deadline Cloud.
///
/// `AWS::Deadline::Fleet`; `Ref` returns its `Arn`, a [`deadline::FleetArn`](kinds::deadline::FleetArn).
/// Changing one of these replaces it: `FarmId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::Fleet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fleet.rules"),
};

impl CfnFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::Fleet";

    /// `CfnFleet` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: The configuration details for the fleet.
    /// - `display_name`: The display name of the fleet summary to update.
    /// - `farm_id`: The farm ID.
    /// - `max_worker_count`: The maximum number of workers specified in the fleet.
    /// - `role_arn`: The IAM role that workers in the fleet use when processing jobs.
    pub fn new(
        configuration: impl IntoValue<FleetConfigurationProperty>,
        display_name: impl IntoValue<String>,
        farm_id: impl IntoValue<String>,
        max_worker_count: impl IntoValue<i64>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("FarmId", farm_id.into_value().into_node());
        object_.put("MaxWorkerCount", max_worker_count.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A description that helps identify what the fleet is used for.
    ///
    /// > This field can store any content. Escape or encode this content before displaying it on a webpage or any other system that might interpret the content of this field.
    ///
    /// `Description`; default `""`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Provides a script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet.
    ///
    /// To remove a script from a fleet, use the [UpdateFleet](https://docs.aws.amazon.com/deadline-cloud/latest/APIReference/API_UpdateFleet.html) operation with the `hostConfiguration` `scriptBody` parameter set to an empty string ("").
    ///
    /// `HostConfiguration`; updated in place.
    pub fn host_configuration(mut self, value: impl IntoValue<HostConfigurationProperty>) -> Self {
        self.0
            .put("HostConfiguration", value.into_value().into_node());
        self
    }

    /// The minimum number of workers in the fleet.
    ///
    /// `MinWorkerCount`; default `0`; updated in place.
    pub fn min_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinWorkerCount", value.into_value().into_node());
        self
    }

    /// The tags to add to your fleet. Each tag consists of a tag key and a tag value. Tag keys and values are both required, but tag values can be empty strings.
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

impl Construct for CfnFleet {
    type Handle = CfnFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFleetRef {
        CfnFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFleet`] of a stack.
pub struct CfnFleetRef(NodeRef);

impl Clone for CfnFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFleetRef {}
impl AsNode for CfnFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFleetRef {
    /// What `Ref` returns: its `Arn`, a [`deadline::FleetArn`](kinds::deadline::FleetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::deadline::FleetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) assigned to the fleet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::deadline::FleetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Capabilities` attribute.
    ///
    /// `Fn::GetAtt` of `Capabilities`.
    #[inline]
    pub fn attr_capabilities(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Capabilities")))
    }

    /// The fleet ID.
    ///
    /// `Fn::GetAtt` of `FleetId`.
    #[inline]
    pub fn attr_fleet_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FleetId")))
    }

    /// The status of the fleet.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// A message that communicates a suspended status of the fleet.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }

    /// The number of workers in the fleet summary.
    ///
    /// `Fn::GetAtt` of `WorkerCount`.
    #[inline]
    pub fn attr_worker_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkerCount")))
    }
}

impl IntoValue<kinds::deadline::FleetArn> for &CfnFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::deadline::FleetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides information about the GPU accelerators used for jobs processed by a fleet.
///
/// > Accelerator capabilities cannot be used with wait-and-save fleets. If you specify accelerator capabilities, you must use either spot or on-demand instance market options. \> Each accelerator type maps to specific EC2 instance families:
/// >
/// > - `t4`: Uses G4dn instance family
/// > - `a10g`: Uses G5 instance family
/// > - `l4`: Uses G6 and Gr6 instance families
/// > - `l40s`: Uses G6e instance family
///
/// The property type `AcceleratorCapabilities` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorCapabilitiesProperty(Object);

impl AcceleratorCapabilitiesProperty {
    /// `AcceleratorCapabilitiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `selections`: A list of accelerator capabilities requested for this fleet.
    pub fn new(selections: impl IntoValue<List<AcceleratorSelectionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Selections", selections.into_value().into_node());
        Self(object_)
    }

    /// The number of GPU accelerators specified for worker hosts in this fleet.
    ///
    /// > You must specify either `acceleratorCapabilities.count.max` or `allowedInstanceTypes` when using accelerator capabilities. If you don't specify a maximum count, AWS Deadline Cloud uses the instance types you specify in `allowedInstanceTypes` to determine the maximum number of accelerators.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<AcceleratorCountRangeProperty>) -> Self {
        self.0.put("Count", value.into_value().into_node());
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

impl Kind for AcceleratorCapabilitiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorCapabilitiesProperty> for AcceleratorCapabilitiesProperty {}
impl From<AcceleratorCapabilitiesProperty> for Node {
    #[inline]
    fn from(value: AcceleratorCapabilitiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorCapabilitiesProperty> for AcceleratorCapabilitiesProperty {
    #[inline]
    fn into_value(self) -> Value<AcceleratorCapabilitiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the maximum and minimum number of GPU accelerators required for a worker instance..
///
/// The property type `AcceleratorCountRange` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorCountRangeProperty(Object);

impl AcceleratorCountRangeProperty {
    /// `AcceleratorCountRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `min`: The minimum number of GPU accelerators in the worker host.
    pub fn new(min: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Min", min.into_value().into_node());
        Self(object_)
    }

    /// The maximum number of GPU accelerators in the worker host.
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

impl Kind for AcceleratorCountRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorCountRangeProperty> for AcceleratorCountRangeProperty {}
impl From<AcceleratorCountRangeProperty> for Node {
    #[inline]
    fn from(value: AcceleratorCountRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorCountRangeProperty> for AcceleratorCountRangeProperty {
    #[inline]
    fn into_value(self) -> Value<AcceleratorCountRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a specific GPU accelerator required for an Amazon Elastic Compute Cloud worker host.
///
/// The property type `AcceleratorSelection` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorSelectionProperty(Object);

impl AcceleratorSelectionProperty {
    /// `AcceleratorSelectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the chip used by the GPU accelerator.
    pub fn new(name: impl IntoValue<Name>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the runtime driver to use for the GPU accelerator. You must use the same runtime for all GPUs in a fleet.
    ///
    /// You can choose from the following runtimes:
    ///
    /// - `latest` - Use the latest runtime available for the chip. If you specify `latest` and a new version of the runtime is released, the new version of the runtime is used.
    /// - `grid:r570` - [NVIDIA vGPU software 18](https://docs.aws.amazon.com/https://docs.nvidia.com/vgpu/18.0/index.html)
    /// - `grid:r535` - [NVIDIA vGPU software 16](https://docs.aws.amazon.com/https://docs.nvidia.com/vgpu/16.0/index.html)
    ///
    /// If you don't specify a runtime, AWS Deadline Cloud uses `latest` as the default. However, if you have multiple accelerators and specify `latest` for some and leave others blank, AWS Deadline Cloud raises an exception.
    ///
    /// > Not all runtimes are compatible with all accelerator types:
    /// >
    /// > - `t4` and `a10g`: Support all runtimes ( `grid:r570`, `grid:r535`)
    /// > - `l4` and `l40s`: Only support `grid:r570` and newer
    /// >
    /// > All accelerators in a fleet must use the same runtime version. You cannot mix different runtime versions within a single fleet. \> When you specify `latest`, it resolves to `grid:r570` for all currently supported accelerators.
    ///
    /// `Runtime`.
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Runtime", value.into_value().into_node());
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

impl Kind for AcceleratorSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorSelectionProperty> for AcceleratorSelectionProperty {}
impl From<AcceleratorSelectionProperty> for Node {
    #[inline]
    fn from(value: AcceleratorSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorSelectionProperty> for AcceleratorSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<AcceleratorSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the maximum and minimum amount of memory, in MiB, to use for the accelerator.
///
/// The property type `AcceleratorTotalMemoryMiBRange` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorTotalMemoryMiBRangeProperty(Object);

impl AcceleratorTotalMemoryMiBRangeProperty {
    /// `AcceleratorTotalMemoryMiBRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `min`: The minimum amount of memory to use for the accelerator, measured in MiB.
    pub fn new(min: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Min", min.into_value().into_node());
        Self(object_)
    }

    /// The maximum amount of memory to use for the accelerator, measured in MiB.
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

impl Kind for AcceleratorTotalMemoryMiBRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorTotalMemoryMiBRangeProperty> for AcceleratorTotalMemoryMiBRangeProperty {}
impl From<AcceleratorTotalMemoryMiBRangeProperty> for Node {
    #[inline]
    fn from(value: AcceleratorTotalMemoryMiBRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorTotalMemoryMiBRangeProperty> for AcceleratorTotalMemoryMiBRangeProperty {
    #[inline]
    fn into_value(self) -> Value<AcceleratorTotalMemoryMiBRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CustomerManagedAutoScalingConfiguration` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerManagedAutoScalingConfigurationProperty(Object);

impl CustomerManagedAutoScalingConfigurationProperty {
    /// `CustomerManagedAutoScalingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ScaleOutWorkersPerMinute` property.
    ///
    /// `ScaleOutWorkersPerMinute`.
    pub fn scale_out_workers_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleOutWorkersPerMinute", value.into_value().into_node());
        self
    }

    /// The `StandbyWorkerCount` property.
    ///
    /// `StandbyWorkerCount`.
    pub fn standby_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StandbyWorkerCount", value.into_value().into_node());
        self
    }

    /// The `WorkerIdleDurationSeconds` property.
    ///
    /// `WorkerIdleDurationSeconds`.
    pub fn worker_idle_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WorkerIdleDurationSeconds", value.into_value().into_node());
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

impl Kind for CustomerManagedAutoScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerManagedAutoScalingConfigurationProperty>
    for CustomerManagedAutoScalingConfigurationProperty
{
}
impl From<CustomerManagedAutoScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomerManagedAutoScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerManagedAutoScalingConfigurationProperty>
    for CustomerManagedAutoScalingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomerManagedAutoScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details for a customer managed fleet.
///
/// The property type `CustomerManagedFleetConfiguration` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerManagedFleetConfigurationProperty(Object);

impl CustomerManagedFleetConfigurationProperty {
    /// `CustomerManagedFleetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: The Auto Scaling mode for the customer managed fleet.
    /// - `worker_capabilities`: The worker capabilities for the customer managed fleet.
    pub fn new(
        mode: impl IntoValue<Mode>,
        worker_capabilities: impl IntoValue<CustomerManagedWorkerCapabilitiesProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        object_.put(
            "WorkerCapabilities",
            worker_capabilities.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AutoScalingConfiguration` property.
    ///
    /// `AutoScalingConfiguration`.
    pub fn auto_scaling_configuration(
        mut self,
        value: impl IntoValue<CustomerManagedAutoScalingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutoScalingConfiguration", value.into_value().into_node());
        self
    }

    /// The storage profile ID for the customer managed fleet.
    ///
    /// `StorageProfileId`.
    pub fn storage_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StorageProfileId", value.into_value().into_node());
        self
    }

    /// The tag propagation mode for the customer managed fleet.
    ///
    /// `TagPropagationMode`; one of `NO_PROPAGATION`, `PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH`.
    pub fn tag_propagation_mode(mut self, value: impl IntoValue<TagPropagationMode>) -> Self {
        self.0
            .put("TagPropagationMode", value.into_value().into_node());
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

impl Kind for CustomerManagedFleetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerManagedFleetConfigurationProperty>
    for CustomerManagedFleetConfigurationProperty
{
}
impl From<CustomerManagedFleetConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomerManagedFleetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerManagedFleetConfigurationProperty>
    for CustomerManagedFleetConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomerManagedFleetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The worker capabilities for a customer managed workflow.
///
/// The property type `CustomerManagedWorkerCapabilities` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerManagedWorkerCapabilitiesProperty(Object);

impl CustomerManagedWorkerCapabilitiesProperty {
    /// `CustomerManagedWorkerCapabilitiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `cpu_architecture_type`: The CPU architecture type for the customer managed worker capabilities.
    /// - `memory_mib`: The memory (MiB).
    /// - `os_family`: The operating system (OS) family.
    /// - `vcpu_count`: The vCPU count for the customer manged worker capabilities.
    pub fn new(
        cpu_architecture_type: impl IntoValue<CpuArchitectureType>,
        memory_mib: impl IntoValue<MemoryMiBRangeProperty>,
        os_family: impl IntoValue<CustomerManagedWorkerCapabilitiesOsFamily>,
        vcpu_count: impl IntoValue<VCpuCountRangeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CpuArchitectureType",
            cpu_architecture_type.into_value().into_node(),
        );
        object_.put("MemoryMiB", memory_mib.into_value().into_node());
        object_.put("OsFamily", os_family.into_value().into_node());
        object_.put("VCpuCount", vcpu_count.into_value().into_node());
        Self(object_)
    }

    /// The range of the accelerator.
    ///
    /// `AcceleratorCount`.
    pub fn accelerator_count(
        mut self,
        value: impl IntoValue<AcceleratorCountRangeProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorCount", value.into_value().into_node());
        self
    }

    /// The total memory (MiB) for the customer managed worker capabilities.
    ///
    /// `AcceleratorTotalMemoryMiB`.
    pub fn accelerator_total_memory_mib(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiBRangeProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorTotalMemoryMiB", value.into_value().into_node());
        self
    }

    /// The accelerator types for the customer managed worker capabilities.
    ///
    /// `AcceleratorTypes`; one of `gpu`.
    pub fn accelerator_types(mut self, value: impl IntoValue<List<AcceleratorType>>) -> Self {
        self.0
            .put("AcceleratorTypes", value.into_value().into_node());
        self
    }

    /// Custom requirement ranges for customer managed worker capabilities.
    ///
    /// `CustomAmounts`.
    pub fn custom_amounts(
        mut self,
        value: impl IntoValue<List<FleetAmountCapabilityProperty>>,
    ) -> Self {
        self.0.put("CustomAmounts", value.into_value().into_node());
        self
    }

    /// Custom attributes for the customer manged worker capabilities.
    ///
    /// `CustomAttributes`.
    pub fn custom_attributes(
        mut self,
        value: impl IntoValue<List<FleetAttributeCapabilityProperty>>,
    ) -> Self {
        self.0
            .put("CustomAttributes", value.into_value().into_node());
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

impl Kind for CustomerManagedWorkerCapabilitiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerManagedWorkerCapabilitiesProperty>
    for CustomerManagedWorkerCapabilitiesProperty
{
}
impl From<CustomerManagedWorkerCapabilitiesProperty> for Node {
    #[inline]
    fn from(value: CustomerManagedWorkerCapabilitiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerManagedWorkerCapabilitiesProperty>
    for CustomerManagedWorkerCapabilitiesProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomerManagedWorkerCapabilitiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the EBS volume.
///
/// The property type `Ec2EbsVolume` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ec2EbsVolumeProperty(Object);

impl Ec2EbsVolumeProperty {
    /// `Ec2EbsVolumeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IOPS per volume.
    ///
    /// `Iops`; default `3000`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The EBS volume size in GiB.
    ///
    /// `SizeGiB`; default `250`.
    pub fn size_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeGiB", value.into_value().into_node());
        self
    }

    /// The throughput per volume in MiB.
    ///
    /// `ThroughputMiB`; default `125`.
    pub fn throughput_mib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ThroughputMiB", value.into_value().into_node());
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

impl Kind for Ec2EbsVolumeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ec2EbsVolumeProperty> for Ec2EbsVolumeProperty {}
impl From<Ec2EbsVolumeProperty> for Node {
    #[inline]
    fn from(value: Ec2EbsVolumeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ec2EbsVolumeProperty> for Ec2EbsVolumeProperty {
    #[inline]
    fn into_value(self) -> Value<Ec2EbsVolumeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The fleet amount and attribute capabilities.
///
/// The property type `FleetAmountCapability` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FleetAmountCapabilityProperty(Object);

impl FleetAmountCapabilityProperty {
    /// `FleetAmountCapabilityProperty` with its required properties, in alphabetical order:
    ///
    /// - `min`: The minimum amount of fleet worker capability.
    /// - `name`: The name of the fleet capability.
    pub fn new(min: impl IntoValue<f64>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Min", min.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The maximum amount of the fleet worker capability.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
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

impl Kind for FleetAmountCapabilityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FleetAmountCapabilityProperty> for FleetAmountCapabilityProperty {}
impl From<FleetAmountCapabilityProperty> for Node {
    #[inline]
    fn from(value: FleetAmountCapabilityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FleetAmountCapabilityProperty> for FleetAmountCapabilityProperty {
    #[inline]
    fn into_value(self) -> Value<FleetAmountCapabilityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the fleet's capability name, minimum, and maximum.
///
/// The property type `FleetAttributeCapability` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FleetAttributeCapabilityProperty(Object);

impl FleetAttributeCapabilityProperty {
    /// `FleetAttributeCapabilityProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the fleet attribute capability for the worker.
    /// - `values`: The number of fleet attribute capabilities.
    pub fn new(name: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for FleetAttributeCapabilityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FleetAttributeCapabilityProperty> for FleetAttributeCapabilityProperty {}
impl From<FleetAttributeCapabilityProperty> for Node {
    #[inline]
    fn from(value: FleetAttributeCapabilityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FleetAttributeCapabilityProperty> for FleetAttributeCapabilityProperty {
    #[inline]
    fn into_value(self) -> Value<FleetAttributeCapabilityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Fleet configuration details.
///
/// The property type `FleetConfiguration` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FleetConfigurationProperty(Object);

impl FleetConfigurationProperty {
    /// `FleetConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The customer managed fleets within a fleet configuration.
    ///
    /// `CustomerManaged`.
    pub fn customer_managed(
        mut self,
        value: impl IntoValue<CustomerManagedFleetConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CustomerManaged", value.into_value().into_node());
        self
    }

    /// The service managed Amazon EC2 instances for a fleet configuration.
    ///
    /// `ServiceManagedEc2`.
    pub fn service_managed_ec2(
        mut self,
        value: impl IntoValue<ServiceManagedEc2FleetConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ServiceManagedEc2", value.into_value().into_node());
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

impl Kind for FleetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FleetConfigurationProperty> for FleetConfigurationProperty {}
impl From<FleetConfigurationProperty> for Node {
    #[inline]
    fn from(value: FleetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FleetConfigurationProperty> for FleetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FleetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides a script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet.
///
/// To remove a script from a fleet, use the [UpdateFleet](https://docs.aws.amazon.com/deadline-cloud/latest/APIReference/API_UpdateFleet.html) operation with the `hostConfiguration` `scriptBody` parameter set to an empty string ("").
///
/// The property type `HostConfiguration` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostConfigurationProperty(Object);

impl HostConfigurationProperty {
    /// `HostConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `script_body`: The text of the script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet.
    pub fn new(script_body: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ScriptBody", script_body.into_value().into_node());
        Self(object_)
    }

    /// The maximum time that the host configuration can run. If the timeout expires, the worker enters the `NOT RESPONDING` state and shuts down. You are charged for the time that the worker is running the host configuration script.
    ///
    /// > You should configure your fleet for a maximum of one worker while testing your host configuration script to avoid starting additional workers.
    ///
    /// The default is 300 seconds (5 minutes).
    ///
    /// `ScriptTimeoutSeconds`; default `300`.
    pub fn script_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScriptTimeoutSeconds", value.into_value().into_node());
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

impl Kind for HostConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostConfigurationProperty> for HostConfigurationProperty {}
impl From<HostConfigurationProperty> for Node {
    #[inline]
    fn from(value: HostConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostConfigurationProperty> for HostConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HostConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The range of memory in MiB.
///
/// The property type `MemoryMiBRange` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryMiBRangeProperty(Object);

impl MemoryMiBRangeProperty {
    /// `MemoryMiBRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `min`: The minimum amount of memory (in MiB).
    pub fn new(min: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Min", min.into_value().into_node());
        Self(object_)
    }

    /// The maximum amount of memory (in MiB).
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

impl Kind for MemoryMiBRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryMiBRangeProperty> for MemoryMiBRangeProperty {}
impl From<MemoryMiBRangeProperty> for Node {
    #[inline]
    fn from(value: MemoryMiBRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryMiBRangeProperty> for MemoryMiBRangeProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryMiBRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PersistentVolumeConfiguration` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PersistentVolumeConfigurationProperty(Object);

impl PersistentVolumeConfigurationProperty {
    /// `PersistentVolumeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `mount_path`
    pub fn new(mount_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MountPath", mount_path.into_value().into_node());
        Self(object_)
    }

    /// The `Iops` property.
    ///
    /// `Iops`; default `3000`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The `LastUsedTtlHours` property.
    ///
    /// `LastUsedTtlHours`; default `168`.
    pub fn last_used_ttl_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("LastUsedTtlHours", value.into_value().into_node());
        self
    }

    /// The `SizeGiB` property.
    ///
    /// `SizeGiB`; default `250`.
    pub fn size_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeGiB", value.into_value().into_node());
        self
    }

    /// The `ThroughputMiB` property.
    ///
    /// `ThroughputMiB`; default `125`.
    pub fn throughput_mib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ThroughputMiB", value.into_value().into_node());
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

impl Kind for PersistentVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PersistentVolumeConfigurationProperty> for PersistentVolumeConfigurationProperty {}
impl From<PersistentVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: PersistentVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PersistentVolumeConfigurationProperty> for PersistentVolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PersistentVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ServiceManagedEc2AutoScalingConfiguration` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceManagedEc2AutoScalingConfigurationProperty(Object);

impl ServiceManagedEc2AutoScalingConfigurationProperty {
    /// `ServiceManagedEc2AutoScalingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ScaleOutWorkersPerMinute` property.
    ///
    /// `ScaleOutWorkersPerMinute`.
    pub fn scale_out_workers_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleOutWorkersPerMinute", value.into_value().into_node());
        self
    }

    /// The `StandbyWorkerCount` property.
    ///
    /// `StandbyWorkerCount`.
    pub fn standby_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StandbyWorkerCount", value.into_value().into_node());
        self
    }

    /// The `WorkerIdleDurationSeconds` property.
    ///
    /// `WorkerIdleDurationSeconds`.
    pub fn worker_idle_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WorkerIdleDurationSeconds", value.into_value().into_node());
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

impl Kind for ServiceManagedEc2AutoScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceManagedEc2AutoScalingConfigurationProperty>
    for ServiceManagedEc2AutoScalingConfigurationProperty
{
}
impl From<ServiceManagedEc2AutoScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceManagedEc2AutoScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceManagedEc2AutoScalingConfigurationProperty>
    for ServiceManagedEc2AutoScalingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceManagedEc2AutoScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details for a service managed EC2 fleet.
///
/// The property type `ServiceManagedEc2FleetConfiguration` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceManagedEc2FleetConfigurationProperty(Object);

impl ServiceManagedEc2FleetConfigurationProperty {
    /// `ServiceManagedEc2FleetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_capabilities`: The instance capabilities for the service managed EC2 fleet.
    /// - `instance_market_options`: The instance market options for the service managed EC2 fleet.
    pub fn new(
        instance_capabilities: impl IntoValue<ServiceManagedEc2InstanceCapabilitiesProperty>,
        instance_market_options: impl IntoValue<ServiceManagedEc2InstanceMarketOptionsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InstanceCapabilities",
            instance_capabilities.into_value().into_node(),
        );
        object_.put(
            "InstanceMarketOptions",
            instance_market_options.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AutoScalingConfiguration` property.
    ///
    /// `AutoScalingConfiguration`.
    pub fn auto_scaling_configuration(
        mut self,
        value: impl IntoValue<ServiceManagedEc2AutoScalingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutoScalingConfiguration", value.into_value().into_node());
        self
    }

    /// The `PersistentVolumeConfiguration` property.
    ///
    /// `PersistentVolumeConfiguration`.
    pub fn persistent_volume_configuration(
        mut self,
        value: impl IntoValue<PersistentVolumeConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PersistentVolumeConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The storage profile ID for the service managed EC2 fleet.
    ///
    /// `StorageProfileId`.
    pub fn storage_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StorageProfileId", value.into_value().into_node());
        self
    }

    /// The VPC configuration for the service managed EC2 fleet.
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for ServiceManagedEc2FleetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceManagedEc2FleetConfigurationProperty>
    for ServiceManagedEc2FleetConfigurationProperty
{
}
impl From<ServiceManagedEc2FleetConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceManagedEc2FleetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceManagedEc2FleetConfigurationProperty>
    for ServiceManagedEc2FleetConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceManagedEc2FleetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon EC2 instance capabilities.
///
/// The property type `ServiceManagedEc2InstanceCapabilities` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceManagedEc2InstanceCapabilitiesProperty(Object);

impl ServiceManagedEc2InstanceCapabilitiesProperty {
    /// `ServiceManagedEc2InstanceCapabilitiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `cpu_architecture_type`: The CPU architecture type.
    /// - `memory_mib`: The memory, as MiB, for the Amazon EC2 instance type.
    /// - `os_family`: The operating system (OS) family.
    /// - `vcpu_count`: The amount of vCPU to require for instances in this fleet.
    pub fn new(
        cpu_architecture_type: impl IntoValue<CpuArchitectureType>,
        memory_mib: impl IntoValue<MemoryMiBRangeProperty>,
        os_family: impl IntoValue<ServiceManagedEc2InstanceCapabilitiesOsFamily>,
        vcpu_count: impl IntoValue<VCpuCountRangeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CpuArchitectureType",
            cpu_architecture_type.into_value().into_node(),
        );
        object_.put("MemoryMiB", memory_mib.into_value().into_node());
        object_.put("OsFamily", os_family.into_value().into_node());
        object_.put("VCpuCount", vcpu_count.into_value().into_node());
        Self(object_)
    }

    /// Describes the GPU accelerator capabilities required for worker host instances in this fleet.
    ///
    /// `AcceleratorCapabilities`.
    pub fn accelerator_capabilities(
        mut self,
        value: impl IntoValue<AcceleratorCapabilitiesProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorCapabilities", value.into_value().into_node());
        self
    }

    /// The allowable Amazon EC2 instance types.
    ///
    /// `AllowedInstanceTypes`.
    pub fn allowed_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedInstanceTypes", value.into_value().into_node());
        self
    }

    /// The custom capability amounts to require for instances in this fleet.
    ///
    /// `CustomAmounts`.
    pub fn custom_amounts(
        mut self,
        value: impl IntoValue<List<FleetAmountCapabilityProperty>>,
    ) -> Self {
        self.0.put("CustomAmounts", value.into_value().into_node());
        self
    }

    /// The custom capability attributes to require for instances in this fleet.
    ///
    /// `CustomAttributes`.
    pub fn custom_attributes(
        mut self,
        value: impl IntoValue<List<FleetAttributeCapabilityProperty>>,
    ) -> Self {
        self.0
            .put("CustomAttributes", value.into_value().into_node());
        self
    }

    /// The instance types to exclude from the fleet.
    ///
    /// `ExcludedInstanceTypes`.
    pub fn excluded_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedInstanceTypes", value.into_value().into_node());
        self
    }

    /// The root EBS volume.
    ///
    /// `RootEbsVolume`.
    pub fn root_ebs_volume(mut self, value: impl IntoValue<Ec2EbsVolumeProperty>) -> Self {
        self.0.put("RootEbsVolume", value.into_value().into_node());
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

impl Kind for ServiceManagedEc2InstanceCapabilitiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceManagedEc2InstanceCapabilitiesProperty>
    for ServiceManagedEc2InstanceCapabilitiesProperty
{
}
impl From<ServiceManagedEc2InstanceCapabilitiesProperty> for Node {
    #[inline]
    fn from(value: ServiceManagedEc2InstanceCapabilitiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceManagedEc2InstanceCapabilitiesProperty>
    for ServiceManagedEc2InstanceCapabilitiesProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceManagedEc2InstanceCapabilitiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the Amazon EC2 instance market options for a service managed fleet.
///
/// The property type `ServiceManagedEc2InstanceMarketOptions` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceManagedEc2InstanceMarketOptionsProperty(Object);

impl ServiceManagedEc2InstanceMarketOptionsProperty {
    /// `ServiceManagedEc2InstanceMarketOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The Amazon EC2 instance type.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for ServiceManagedEc2InstanceMarketOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceManagedEc2InstanceMarketOptionsProperty>
    for ServiceManagedEc2InstanceMarketOptionsProperty
{
}
impl From<ServiceManagedEc2InstanceMarketOptionsProperty> for Node {
    #[inline]
    fn from(value: ServiceManagedEc2InstanceMarketOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceManagedEc2InstanceMarketOptionsProperty>
    for ServiceManagedEc2InstanceMarketOptionsProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceManagedEc2InstanceMarketOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The allowable range of vCPU processing power for the fleet.
///
/// The property type `VCpuCountRange` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct VCpuCountRangeProperty(Object);

impl VCpuCountRangeProperty {
    /// `VCpuCountRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `min`: The minimum amount of vCPU.
    pub fn new(min: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Min", min.into_value().into_node());
        Self(object_)
    }

    /// The maximum amount of vCPU.
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

impl Kind for VCpuCountRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VCpuCountRangeProperty> for VCpuCountRangeProperty {}
impl From<VCpuCountRangeProperty> for Node {
    #[inline]
    fn from(value: VCpuCountRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VCpuCountRangeProperty> for VCpuCountRangeProperty {
    #[inline]
    fn into_value(self) -> Value<VCpuCountRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration options for a service managed fleet's VPC.
///
/// The property type `VpcConfiguration` of `AWS::Deadline::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARNs of the VPC Lattice resource configurations attached to the fleet.
    ///
    /// `ResourceConfigurationArns`.
    pub fn resource_configuration_arns(
        mut self,
        value: impl IntoValue<List<kinds::vpclattice::ResourceConfigurationArn>>,
    ) -> Self {
        self.0
            .put("ResourceConfigurationArns", value.into_value().into_node());
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

/// The values of `AcceleratorTypes` of a `CustomerManagedWorkerCapabilities` of `AWS::Deadline::Fleet`.
pub enum AcceleratorType {
    /// `gpu`.
    Gpu,
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
        const VALUES: &[&str] = &["gpu"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CpuArchitectureType` of a `CustomerManagedWorkerCapabilities` of `AWS::Deadline::Fleet`.
pub enum CpuArchitectureType {
    /// `arm64`.
    Arm64,
    /// `x86_64`.
    X86_64,
}

#[diagnostic::do_not_recommend]
impl Kind for CpuArchitectureType {}
#[diagnostic::do_not_recommend]
impl TextKind for CpuArchitectureType {}
#[diagnostic::do_not_recommend]
impl IdKind for CpuArchitectureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CpuArchitectureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CpuArchitectureType> for CpuArchitectureType {
    #[inline]
    fn into_value(self) -> Value<CpuArchitectureType> {
        const VALUES: &[&str] = &["arm64", "x86_64"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OsFamily` of a `CustomerManagedWorkerCapabilities` of `AWS::Deadline::Fleet`.
pub enum CustomerManagedWorkerCapabilitiesOsFamily {
    /// `LINUX`.
    Linux,
    /// `MACOS`.
    Macos,
    /// `WINDOWS`.
    Windows,
}

#[diagnostic::do_not_recommend]
impl Kind for CustomerManagedWorkerCapabilitiesOsFamily {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomerManagedWorkerCapabilitiesOsFamily {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomerManagedWorkerCapabilitiesOsFamily {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomerManagedWorkerCapabilitiesOsFamily {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomerManagedWorkerCapabilitiesOsFamily>
    for CustomerManagedWorkerCapabilitiesOsFamily
{
    #[inline]
    fn into_value(self) -> Value<CustomerManagedWorkerCapabilitiesOsFamily> {
        const VALUES: &[&str] = &["LINUX", "MACOS", "WINDOWS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `CustomerManagedFleetConfiguration` of `AWS::Deadline::Fleet`.
pub enum Mode {
    /// `EVENT_BASED_AUTO_SCALING`.
    EventBasedAutoScaling,
    /// `NO_SCALING`.
    NoScaling,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["EVENT_BASED_AUTO_SCALING", "NO_SCALING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Name` of a `AcceleratorSelection` of `AWS::Deadline::Fleet`.
pub enum Name {
    /// `a10g`.
    A10g,
    /// `l4`.
    L4,
    /// `l40s`.
    L40s,
    /// `rtx-pro-server-6000`.
    RtxProServer6000,
    /// `t4`.
    T4,
}

#[diagnostic::do_not_recommend]
impl Kind for Name {}
#[diagnostic::do_not_recommend]
impl TextKind for Name {}
#[diagnostic::do_not_recommend]
impl IdKind for Name {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Name {}
#[diagnostic::do_not_recommend]
impl IntoValue<Name> for Name {
    #[inline]
    fn into_value(self) -> Value<Name> {
        const VALUES: &[&str] = &["a10g", "l4", "l40s", "rtx-pro-server-6000", "t4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OsFamily` of a `ServiceManagedEc2InstanceCapabilities` of `AWS::Deadline::Fleet`.
pub enum ServiceManagedEc2InstanceCapabilitiesOsFamily {
    /// `LINUX`.
    Linux,
    /// `WINDOWS`.
    Windows,
}

#[diagnostic::do_not_recommend]
impl Kind for ServiceManagedEc2InstanceCapabilitiesOsFamily {}
#[diagnostic::do_not_recommend]
impl TextKind for ServiceManagedEc2InstanceCapabilitiesOsFamily {}
#[diagnostic::do_not_recommend]
impl IdKind for ServiceManagedEc2InstanceCapabilitiesOsFamily {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServiceManagedEc2InstanceCapabilitiesOsFamily {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServiceManagedEc2InstanceCapabilitiesOsFamily>
    for ServiceManagedEc2InstanceCapabilitiesOsFamily
{
    #[inline]
    fn into_value(self) -> Value<ServiceManagedEc2InstanceCapabilitiesOsFamily> {
        const VALUES: &[&str] = &["LINUX", "WINDOWS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TagPropagationMode` of a `CustomerManagedFleetConfiguration` of `AWS::Deadline::Fleet`.
pub enum TagPropagationMode {
    /// `NO_PROPAGATION`.
    NoPropagation,
    /// `PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH`.
    PropagateTagsToWorkersAtLaunch,
}

#[diagnostic::do_not_recommend]
impl Kind for TagPropagationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for TagPropagationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for TagPropagationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TagPropagationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<TagPropagationMode> for TagPropagationMode {
    #[inline]
    fn into_value(self) -> Value<TagPropagationMode> {
        const VALUES: &[&str] = &["NO_PROPAGATION", "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ServiceManagedEc2InstanceMarketOptions` of `AWS::Deadline::Fleet`.
pub enum Type {
    /// `on-demand`.
    OnDemand,
    /// `spot`.
    Spot,
    /// `wait-and-save`.
    WaitAndSave,
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
        const VALUES: &[&str] = &["on-demand", "spot", "wait-and-save"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
