// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Instance` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::Instance` resource specifies an Amazon Lightsail instance.
///
/// `AWS::Lightsail::Instance`; `Ref` returns its `InstanceName`, a [`lightsail::InstanceName`](kinds::lightsail::InstanceName).
/// Changing one of these replaces it: `AvailabilityZone`, `BlueprintId`, `BundleId`, `InstanceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Instance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("instance.rules"),
};

impl CfnInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Instance";

    /// `CfnInstance` with its required properties, in alphabetical order:
    ///
    /// - `blueprint_id`: The blueprint ID for the instance (for example, `os_amlinux_2016_03`).
    /// - `bundle_id`: The bundle ID for the instance (for example, `micro_1_0`).
    /// - `instance_name`: The name of the instance.
    pub fn new(
        blueprint_id: impl IntoValue<String>,
        bundle_id: impl IntoValue<String>,
        instance_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BlueprintId", blueprint_id.into_value().into_node());
        object_.put("BundleId", bundle_id.into_value().into_node());
        object_.put("InstanceName", instance_name.into_value().into_node());
        Self(object_)
    }

    /// An array of add-ons for the instance.
    ///
    /// > If the instance has an add-on enabled when performing a delete instance request, the add-on is automatically disabled before the instance is deleted.
    ///
    /// `AddOns`; updated in place.
    pub fn add_ons(mut self, value: impl IntoValue<List<AddOnProperty>>) -> Self {
        self.0.put("AddOns", value.into_value().into_node());
        self
    }

    /// The Availability Zone for the instance.
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

    /// The hardware properties for the instance, such as the vCPU count, attached disks, and amount of RAM.
    ///
    /// > The instance restarts when performing an attach disk or detach disk request. This resets the public IP address of your instance if a static IP isn't attached to it.
    ///
    /// `Hardware`; updated in place.
    pub fn hardware(mut self, value: impl IntoValue<HardwareProperty>) -> Self {
        self.0.put("Hardware", value.into_value().into_node());
        self
    }

    /// The name of the key pair to use for the instance.
    ///
    /// If no key pair name is specified, the Regional Lightsail default key pair is used.
    ///
    /// `KeyPairName`; updated in place.
    pub fn key_pair_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPairName", value.into_value().into_node());
        self
    }

    /// The location for the instance, such as the AWS Region and Availability Zone.
    ///
    /// > The `Location` property is read-only and should not be specified in a create instance or update instance request.
    ///
    /// `Location`; updated in place.
    pub fn location(mut self, value: impl IntoValue<LocationProperty>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// The public ports and the monthly amount of data transfer allocated for the instance.
    ///
    /// `Networking`; updated in place.
    pub fn networking(mut self, value: impl IntoValue<NetworkingProperty>) -> Self {
        self.0.put("Networking", value.into_value().into_node());
        self
    }

    /// The status code and the state (for example, `running`) of the instance.
    ///
    /// > The `State` property is read-only and should not be specified in a create instance or update instance request.
    ///
    /// `State`; updated in place.
    pub fn state(mut self, value: impl IntoValue<StateProperty>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *AWS CloudFormation User Guide*.
    ///
    /// > The `Value` of `Tags` is optional for Lightsail resources.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The optional launch script for the instance.
    ///
    /// Specify a launch script to configure an instance with additional user data. For example, you might want to specify `apt-get -y update` as a launch script.
    ///
    /// > Depending on the blueprint of your instance, the command to get software on your instance varies. Amazon Linux and CentOS use `yum`, Debian and Ubuntu use `apt-get`, and FreeBSD uses `pkg`.
    ///
    /// `UserData`; updated in place.
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

impl Construct for CfnInstance {
    type Handle = CfnInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceRef {
        CfnInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstance`] of a stack.
pub struct CfnInstanceRef(NodeRef);

impl Clone for CfnInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceRef {}
impl AsNode for CfnInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceRef {
    /// What `Ref` returns: its `InstanceName`, a [`lightsail::InstanceName`](kinds::lightsail::InstanceName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::InstanceName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The number of vCPUs the instance has.
    ///
    /// `Fn::GetAtt` of `Hardware.CpuCount`.
    #[inline]
    pub fn attr_hardware_cpu_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Hardware.CpuCount")))
    }

    /// The amount of RAM in GB on the instance (for example, `1.0`).
    ///
    /// `Fn::GetAtt` of `Hardware.RamSizeInGb`.
    #[inline]
    pub fn attr_hardware_ram_size_in_gb(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Hardware.RamSizeInGb")))
    }

    /// The Amazon Resource Name (ARN) of the instance (for example, `arn:aws:lightsail:us-east-2:123456789101:Instance/244ad76f-8aad-4741-809f-12345EXAMPLE`).
    ///
    /// `Fn::GetAtt` of `InstanceArn`.
    #[inline]
    pub fn attr_instance_arn(&self) -> Value<kinds::lightsail::InstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceArn")))
    }

    /// The IPv6 addresses of the instance.
    ///
    /// `Fn::GetAtt` of `Ipv6Addresses`.
    #[inline]
    pub fn attr_ipv6_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ipv6Addresses")))
    }

    /// A Boolean value indicating whether the instance has a static IP assigned to it.
    ///
    /// `Fn::GetAtt` of `IsStaticIp`.
    #[inline]
    pub fn attr_is_static_ip(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsStaticIp")))
    }

    /// The AWS Region and Availability Zone where the instance is located.
    ///
    /// `Fn::GetAtt` of `Location.AvailabilityZone`.
    #[inline]
    pub fn attr_location_availability_zone(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Location.AvailabilityZone"),
        ))
    }

    /// The AWS Region of the instance.
    ///
    /// `Fn::GetAtt` of `Location.RegionName`.
    #[inline]
    pub fn attr_location_region_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Location.RegionName")))
    }

    /// The amount of allocated monthly data transfer (in GB) for an instance.
    ///
    /// `Fn::GetAtt` of `Networking.MonthlyTransfer.GbPerMonthAllocated`.
    #[inline]
    pub fn attr_networking_monthly_transfer_gb_per_month_allocated(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Networking.MonthlyTransfer.GbPerMonthAllocated"),
        ))
    }

    /// The private IP address of the instance.
    ///
    /// `Fn::GetAtt` of `PrivateIpAddress`.
    #[inline]
    pub fn attr_private_ip_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrivateIpAddress")))
    }

    /// The public IP address of the instance.
    ///
    /// `Fn::GetAtt` of `PublicIpAddress`.
    #[inline]
    pub fn attr_public_ip_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicIpAddress")))
    }

    /// The resource type of the instance (for example, `Instance`).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The name of the SSH key pair used by the instance.
    ///
    /// `Fn::GetAtt` of `SshKeyName`.
    #[inline]
    pub fn attr_ssh_key_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SshKeyName")))
    }

    /// The status code of the instance.
    ///
    /// `Fn::GetAtt` of `State.Code`.
    #[inline]
    pub fn attr_state_code(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State.Code")))
    }

    /// The state of the instance (for example, `running` or `pending`).
    ///
    /// `Fn::GetAtt` of `State.Name`.
    #[inline]
    pub fn attr_state_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State.Name")))
    }

    /// The support code of the instance.
    ///
    /// Include this code in your email to support when you have questions about an instance or another resource in Lightsail. This code helps our support team to look up your Lightsail information.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[inline]
    pub fn attr_support_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportCode")))
    }

    /// The user name for connecting to the instance (for example, `ec2-user`).
    ///
    /// `Fn::GetAtt` of `UserName`.
    #[inline]
    pub fn attr_user_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserName")))
    }
}

impl IntoValue<kinds::lightsail::InstanceName> for &CfnInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::InstanceName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::InstanceArn> for &CfnInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::InstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceArn")))
    }
}

/// `AddOn` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource. It describes the add-ons for an instance.
///
/// The property type `AddOn` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddOnProperty(Object);

impl AddOnProperty {
    /// `AddOnProperty` with its required properties, in alphabetical order:
    ///
    /// - `add_on_type`: The add-on type (for example, `AutoSnapshot`).
    pub fn new(add_on_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddOnType", add_on_type.into_value().into_node());
        Self(object_)
    }

    /// The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be created.
    ///
    /// `AutoSnapshotAddOnRequest`.
    pub fn auto_snapshot_add_on_request(
        mut self,
        value: impl IntoValue<AutoSnapshotAddOnProperty>,
    ) -> Self {
        self.0
            .put("AutoSnapshotAddOnRequest", value.into_value().into_node());
        self
    }

    /// The status of the add-on.
    ///
    /// Valid Values: `Enabled` | `Disabled`
    ///
    /// `Status`; one of `Enabling`, `Disabling`, `Enabled`, `Terminating`, `Terminated`, `Disabled`, `Failed`.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for AddOnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddOnProperty> for AddOnProperty {}
impl From<AddOnProperty> for Node {
    #[inline]
    fn from(value: AddOnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddOnProperty> for AddOnProperty {
    #[inline]
    fn into_value(self) -> Value<AddOnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `AutoSnapshotAddOn` is a property of the [AddOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-addon.html) property. It describes the automatic snapshot add-on for an instance.
///
/// The property type `AutoSnapshotAddOn` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoSnapshotAddOnProperty(Object);

impl AutoSnapshotAddOnProperty {
    /// `AutoSnapshotAddOnProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The daily time when an automatic snapshot will be created.
    ///
    /// Constraints:
    ///
    /// - Must be in `HH:00` format, and in an hourly increment.
    /// - Specified in Coordinated Universal Time (UTC).
    /// - The snapshot will be automatically created between the time specified and up to 45 minutes after.
    ///
    /// `SnapshotTimeOfDay`.
    pub fn snapshot_time_of_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshotTimeOfDay", value.into_value().into_node());
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

impl Kind for AutoSnapshotAddOnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoSnapshotAddOnProperty> for AutoSnapshotAddOnProperty {}
impl From<AutoSnapshotAddOnProperty> for Node {
    #[inline]
    fn from(value: AutoSnapshotAddOnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoSnapshotAddOnProperty> for AutoSnapshotAddOnProperty {
    #[inline]
    fn into_value(self) -> Value<AutoSnapshotAddOnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Disk` is a property of the [Hardware](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-hardware.html) property. It describes a disk attached to an instance.
///
/// The property type `Disk` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct DiskProperty(Object);

impl DiskProperty {
    /// `DiskProperty` with its required properties, in alphabetical order:
    ///
    /// - `disk_name`: The unique name of the disk.
    /// - `path`: The disk path.
    pub fn new(disk_name: impl IntoValue<String>, path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DiskName", disk_name.into_value().into_node());
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The resources to which the disk is attached.
    ///
    /// `AttachedTo`.
    pub fn attached_to(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttachedTo", value.into_value().into_node());
        self
    }

    /// (Deprecated) The attachment state of the disk.
    ///
    /// > In releases prior to November 14, 2017, this parameter returned `attached` for system disks in the API response. It is now deprecated, but still included in the response. Use `isAttached` instead.
    ///
    /// `AttachmentState`.
    pub fn attachment_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AttachmentState", value.into_value().into_node());
        self
    }

    /// The input/output operations per second (IOPS) of the disk.
    ///
    /// `IOPS`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("IOPS", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether this disk is a system disk (has an operating system loaded on it).
    ///
    /// `IsSystemDisk`.
    pub fn is_system_disk(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsSystemDisk", value.into_value().into_node());
        self
    }

    /// The size of the disk in GB.
    ///
    /// `SizeInGb`.
    pub fn size_in_gb(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SizeInGb", value.into_value().into_node());
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

impl Kind for DiskProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DiskProperty> for DiskProperty {}
impl From<DiskProperty> for Node {
    #[inline]
    fn from(value: DiskProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DiskProperty> for DiskProperty {
    #[inline]
    fn into_value(self) -> Value<DiskProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Hardware` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource. It describes the hardware properties for the instance, such as the vCPU count, attached disks, and amount of RAM.
///
/// The property type `Hardware` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct HardwareProperty(Object);

impl HardwareProperty {
    /// `HardwareProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of vCPUs the instance has.
    ///
    /// > The `CpuCount` property is read-only and should not be specified in a create instance or update instance request.
    ///
    /// `CpuCount`.
    pub fn cpu_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CpuCount", value.into_value().into_node());
        self
    }

    /// The disks attached to the instance.
    ///
    /// The instance restarts when performing an attach disk or detach disk request. This resets the public IP address of your instance if a static IP isn't attached to it.
    ///
    /// `Disks`.
    pub fn disks(mut self, value: impl IntoValue<List<DiskProperty>>) -> Self {
        self.0.put("Disks", value.into_value().into_node());
        self
    }

    /// The amount of RAM in GB on the instance (for example, `1.0`).
    ///
    /// > The `RamSizeInGb` property is read-only and should not be specified in a create instance or update instance request.
    ///
    /// `RamSizeInGb`.
    pub fn ram_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RamSizeInGb", value.into_value().into_node());
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

impl Kind for HardwareProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HardwareProperty> for HardwareProperty {}
impl From<HardwareProperty> for Node {
    #[inline]
    fn from(value: HardwareProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HardwareProperty> for HardwareProperty {
    #[inline]
    fn into_value(self) -> Value<HardwareProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Location` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource. It describes the location for an instance.
///
/// The property type `Location` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationProperty(Object);

impl LocationProperty {
    /// `LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone for the instance.
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

    /// The name of the AWS Region for the instance.
    ///
    /// `RegionName`.
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegionName", value.into_value().into_node());
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

impl Kind for LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationProperty> for LocationProperty {}
impl From<LocationProperty> for Node {
    #[inline]
    fn from(value: LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationProperty> for LocationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `MonthlyTransfer` is a property of the [Networking](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-networking.html) property. It describes the amount of allocated monthly data transfer (in GB) for an instance.
///
/// The property type `MonthlyTransfer` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonthlyTransferProperty(Object);

impl MonthlyTransferProperty {
    /// `MonthlyTransferProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of allocated monthly data transfer (in GB) for an instance.
    ///
    /// `GbPerMonthAllocated`.
    pub fn gb_per_month_allocated(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GbPerMonthAllocated", value.into_value().into_node());
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

impl Kind for MonthlyTransferProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonthlyTransferProperty> for MonthlyTransferProperty {}
impl From<MonthlyTransferProperty> for Node {
    #[inline]
    fn from(value: MonthlyTransferProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonthlyTransferProperty> for MonthlyTransferProperty {
    #[inline]
    fn into_value(self) -> Value<MonthlyTransferProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Networking` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource. It describes the public ports and the monthly amount of data transfer allocated for the instance.
///
/// The property type `Networking` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkingProperty(Object);

impl NetworkingProperty {
    /// `NetworkingProperty` with its required properties, in alphabetical order:
    ///
    /// - `ports`: An array of ports to open on the instance.
    pub fn new(ports: impl IntoValue<List<PortProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ports", ports.into_value().into_node());
        Self(object_)
    }

    /// The monthly amount of data transfer, in GB, allocated for the instance
    ///
    /// `MonthlyTransfer`.
    pub fn monthly_transfer(mut self, value: impl IntoValue<MonthlyTransferProperty>) -> Self {
        self.0
            .put("MonthlyTransfer", value.into_value().into_node());
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

impl Kind for NetworkingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkingProperty> for NetworkingProperty {}
impl From<NetworkingProperty> for Node {
    #[inline]
    fn from(value: NetworkingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkingProperty> for NetworkingProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Port` is a property of the [Networking](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-networking.html) property. It describes information about ports for an instance.
///
/// The property type `Port` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortProperty(Object);

impl PortProperty {
    /// `PortProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access direction ( `inbound` or `outbound`).
    ///
    /// > Lightsail currently supports only `inbound` access direction.
    ///
    /// `AccessDirection`.
    pub fn access_direction(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AccessDirection", value.into_value().into_node());
        self
    }

    /// The location from which access is allowed. For example, `Anywhere (0.0.0.0/0)`, or `Custom` if a specific IP address or range of IP addresses is allowed.
    ///
    /// `AccessFrom`.
    pub fn access_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessFrom", value.into_value().into_node());
        self
    }

    /// The type of access ( `Public` or `Private`).
    ///
    /// `AccessType`.
    pub fn access_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessType", value.into_value().into_node());
        self
    }

    /// An alias that defines access for a preconfigured range of IP addresses.
    ///
    /// The only alias currently supported is `lightsail-connect`, which allows IP addresses of the browser-based RDP/SSH client in the Lightsail console to connect to your instance.
    ///
    /// `CidrListAliases`.
    pub fn cidr_list_aliases(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CidrListAliases", value.into_value().into_node());
        self
    }

    /// The IPv4 address, or range of IPv4 addresses (in CIDR notation) that are allowed to connect to an instance through the ports, and the protocol.
    ///
    /// > The `ipv6Cidrs` parameter lists the IPv6 addresses that are allowed to connect to an instance.
    ///
    /// Examples:
    ///
    /// - To allow the IP address `192.0.2.44`, specify `192.0.2.44` or `192.0.2.44/32`.
    /// - To allow the IP addresses `192.0.2.0` to `192.0.2.255`, specify `192.0.2.0/24`.
    ///
    /// `Cidrs`.
    pub fn cidrs(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Cidrs", value.into_value().into_node());
        self
    }

    /// The common name of the port information.
    ///
    /// `CommonName`.
    pub fn common_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CommonName", value.into_value().into_node());
        self
    }

    /// The first port in a range of open ports on an instance.
    ///
    /// Allowed ports:
    ///
    /// - TCP and UDP - `0` to `65535`
    /// - ICMP - The ICMP type for IPv4 addresses. For example, specify `8` as the `fromPort` (ICMP type), and `-1` as the `toPort` (ICMP code), to enable ICMP Ping.
    /// - ICMPv6 - The ICMP type for IPv6 addresses. For example, specify `128` as the `fromPort` (ICMPv6 type), and `0` as `toPort` (ICMPv6 code).
    ///
    /// `FromPort`.
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FromPort", value.into_value().into_node());
        self
    }

    /// The IPv6 address, or range of IPv6 addresses (in CIDR notation) that are allowed to connect to an instance through the ports, and the protocol. Only devices with an IPv6 address can connect to an instance through IPv6; otherwise, IPv4 should be used.
    ///
    /// > The `cidrs` parameter lists the IPv4 addresses that are allowed to connect to an instance.
    ///
    /// `Ipv6Cidrs`.
    pub fn ipv6_cidrs(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Ipv6Cidrs", value.into_value().into_node());
        self
    }

    /// The IP protocol name.
    ///
    /// The name can be one of the following:
    ///
    /// - `tcp` - Transmission Control Protocol (TCP) provides reliable, ordered, and error-checked delivery of streamed data between applications running on hosts communicating by an IP network. If you have an application that doesn't require reliable data stream service, use UDP instead.
    /// - `all` - All transport layer protocol types.
    /// - `udp` - With User Datagram Protocol (UDP), computer applications can send messages (or datagrams) to other hosts on an Internet Protocol (IP) network. Prior communications are not required to set up transmission channels or data paths. Applications that don't require reliable data stream service can use UDP, which provides a connectionless datagram service that emphasizes reduced latency over reliability. If you do require reliable data stream service, use TCP instead.
    /// - `icmp` - Internet Control Message Protocol (ICMP) is used to send error messages and operational information indicating success or failure when communicating with an instance. For example, an error is indicated when an instance could not be reached. When you specify `icmp` as the `protocol`, you must specify the ICMP type using the `fromPort` parameter, and ICMP code using the `toPort` parameter.
    ///
    /// `Protocol`.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The last port in a range of open ports on an instance.
    ///
    /// Allowed ports:
    ///
    /// - TCP and UDP - `0` to `65535`
    /// - ICMP - The ICMP code for IPv4 addresses. For example, specify `8` as the `fromPort` (ICMP type), and `-1` as the `toPort` (ICMP code), to enable ICMP Ping.
    /// - ICMPv6 - The ICMP code for IPv6 addresses. For example, specify `128` as the `fromPort` (ICMPv6 type), and `0` as `toPort` (ICMPv6 code).
    ///
    /// `ToPort`.
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ToPort", value.into_value().into_node());
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

impl Kind for PortProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortProperty> for PortProperty {}
impl From<PortProperty> for Node {
    #[inline]
    fn from(value: PortProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortProperty> for PortProperty {
    #[inline]
    fn into_value(self) -> Value<PortProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `State` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource. It describes the status code and the state (for example, `running`) of an instance.
///
/// The property type `State` of `AWS::Lightsail::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct StateProperty(Object);

impl StateProperty {
    /// `StateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The status code of the instance.
    ///
    /// `Code`.
    pub fn code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Code", value.into_value().into_node());
        self
    }

    /// The state of the instance (for example, `running` or `pending`).
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

impl Kind for StateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StateProperty> for StateProperty {}
impl From<StateProperty> for Node {
    #[inline]
    fn from(value: StateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StateProperty> for StateProperty {
    #[inline]
    fn into_value(self) -> Value<StateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
