// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpsWorks::Instance` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-instance.html>
///
/// `AWS::OpsWorks::Instance`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `AutoScalingType`, `AvailabilityZone`, `BlockDeviceMappings`, `EbsOptimized`, `RootDeviceType`, `StackId`, `SubnetId`, `Tenancy`, `TimeBasedAutoScaling`, `VirtualizationType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-instance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpsWorks::Instance",
    tags: None,
    rules: "",
};

impl CfnInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpsWorks::Instance";

    /// `CfnInstance` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: The instance type, such as `t2.micro`.
    /// - `layer_ids`: An array that contains the instance's layer IDs.
    /// - `stack_id`: The stack ID.
    pub fn new(
        instance_type: impl IntoValue<String>,
        layer_ids: impl IntoValue<List<String>>,
        stack_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("LayerIds", layer_ids.into_value().into_node());
        object_.put("StackId", stack_id.into_value().into_node());
        Self(object_)
    }

    /// The default OpsWorks Stacks agent version. You have the following options:
    ///
    /// - `INHERIT` - Use the stack's default agent version setting.
    /// - *version_number* - Use the specified agent version. This value overrides the stack's default setting. To update the agent version, edit the instance configuration and specify a new version. OpsWorks Stacks installs that version on the instance.
    ///
    /// The default setting is `INHERIT`. To specify an agent version, you must use the complete version number, not the abbreviated number shown on the console. For a list of available agent version numbers, call `DescribeAgentVersions`. AgentVersion cannot be set to Chef 12.2.
    ///
    /// `AgentVersion`; updated in place.
    pub fn agent_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AgentVersion", value.into_value().into_node());
        self
    }

    /// A custom AMI ID to be used to create the instance. The AMI should be based on one of the supported operating systems. For more information, see [Using Custom AMIs](https://docs.aws.amazon.com/opsworks/latest/userguide/workinginstances-custom-ami.html).
    ///
    /// > If you specify a custom AMI, you must set `Os` to `Custom`.
    ///
    /// `AmiId`; updated in place.
    pub fn ami_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("AmiId", value.into_value().into_node());
        self
    }

    /// The instance architecture. The default option is `x86_64`. Instance types do not necessarily support both architectures. For a list of the architectures that are supported by the different instance types, see [Instance Families and Types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html).
    ///
    /// `Architecture`; updated in place.
    pub fn architecture(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Architecture", value.into_value().into_node());
        self
    }

    /// For load-based or time-based instances, the type. Windows stacks can use only time-based instances.
    ///
    /// `AutoScalingType`; an update replaces the resource.
    pub fn auto_scaling_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AutoScalingType", value.into_value().into_node());
        self
    }

    /// The Availability Zone of the OpsWorks instance, such as `us-east-2a`.
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

    /// An array of `BlockDeviceMapping` objects that specify the instance's block devices. For more information, see [Block Device Mapping](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html). Note that block device mappings are not supported for custom AMIs.
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

    /// Whether to create an Amazon EBS-optimized instance.
    ///
    /// `EbsOptimized`; an update replaces the resource.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
        self
    }

    /// A list of Elastic IP addresses to associate with the instance.
    ///
    /// `ElasticIps`; updated in place.
    pub fn elastic_ips(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ElasticIps", value.into_value().into_node());
        self
    }

    /// The instance host name. The following are character limits for instance host names.
    ///
    /// - Linux-based instances: 63 characters
    /// - Windows-based instances: 15 characters
    ///
    /// `Hostname`; updated in place.
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Hostname", value.into_value().into_node());
        self
    }

    /// Whether to install operating system and package updates when the instance boots. The default value is `true`. To control when updates are installed, set this value to `false`. You must then update your instances manually by using `CreateDeployment` to run the `update_dependencies` stack command or by manually running `yum` (Amazon Linux) or `apt-get` (Ubuntu) on the instances.
    ///
    /// > We strongly recommend using the default value of `true` to ensure that your instances have the latest security updates.
    ///
    /// `InstallUpdatesOnBoot`; updated in place.
    pub fn install_updates_on_boot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("InstallUpdatesOnBoot", value.into_value().into_node());
        self
    }

    /// The instance's operating system, which must be set to one of the following.
    ///
    /// - A supported Linux operating system: An Amazon Linux version, such as `Amazon Linux 2`, `Amazon Linux 2018.03`, `Amazon Linux 2017.09`, `Amazon Linux 2017.03`, `Amazon Linux 2016.09`, `Amazon Linux 2016.03`, `Amazon Linux 2015.09`, or `Amazon Linux 2015.03`.
    /// - A supported Ubuntu operating system, such as `Ubuntu 18.04 LTS`, `Ubuntu 16.04 LTS`, `Ubuntu 14.04 LTS`, or `Ubuntu 12.04 LTS`.
    /// - `CentOS Linux 7`
    /// - `Red Hat Enterprise Linux 7`
    /// - A supported Windows operating system, such as `Microsoft Windows Server 2012 R2 Base`, `Microsoft Windows Server 2012 R2 with SQL Server Express`, `Microsoft Windows Server 2012 R2 with SQL Server Standard`, or `Microsoft Windows Server 2012 R2 with SQL Server Web`.
    /// - A custom AMI: `Custom`.
    ///
    /// Not all operating systems are supported with all versions of Chef. For more information about the supported operating systems, see [OpsWorks Stacks Operating Systems](https://docs.aws.amazon.com/opsworks/latest/userguide/workinginstances-os.html).
    ///
    /// The default option is the current Amazon Linux version. If you set this parameter to `Custom`, you must use the `CreateInstance` action's AmiId parameter to specify the custom AMI that you want to use. Block device mappings are not supported if the value is `Custom`. For more information about how to use custom AMIs with OpsWorks Stacks, see [Using Custom AMIs](https://docs.aws.amazon.com/opsworks/latest/userguide/workinginstances-custom-ami.html).
    ///
    /// `Os`; updated in place.
    pub fn os(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Os", value.into_value().into_node());
        self
    }

    /// The instance root device type. For more information, see [Storage for the Root Device](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html#storage-for-the-root-device).
    ///
    /// `RootDeviceType`; an update replaces the resource.
    pub fn root_device_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RootDeviceType", value.into_value().into_node());
        self
    }

    /// The instance's Amazon EC2 key-pair name.
    ///
    /// `SshKeyName`; updated in place.
    pub fn ssh_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SshKeyName", value.into_value().into_node());
        self
    }

    /// The ID of the instance's subnet. If the stack is running in a VPC, you can use this parameter to override the stack's default subnet ID value and direct OpsWorks Stacks to launch the instance in a different subnet.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The instance's tenancy option. The default option is no tenancy, or if the instance is running in a VPC, inherit tenancy settings from the VPC. The following are valid values for this parameter: `dedicated`, `default`, or `host`. Because there are costs associated with changes in tenancy options, we recommend that you research tenancy options before choosing them for your instances. For more information about dedicated hosts, see [Dedicated Hosts Overview](https://docs.aws.amazon.com/ec2/dedicated-hosts/) and [Amazon EC2 Dedicated Hosts](https://docs.aws.amazon.com/ec2/dedicated-hosts/). For more information about dedicated instances, see [Dedicated Instances](https://docs.aws.amazon.com/AmazonVPC/latest/UserGuide/dedicated-instance.html) and [Amazon EC2 Dedicated Instances](https://docs.aws.amazon.com/ec2/purchasing-options/dedicated-instances/).
    ///
    /// `Tenancy`; an update replaces the resource.
    pub fn tenancy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Tenancy", value.into_value().into_node());
        self
    }

    /// The time-based scaling configuration for the instance.
    ///
    /// `TimeBasedAutoScaling`; an update replaces the resource.
    pub fn time_based_auto_scaling(
        mut self,
        value: impl IntoValue<TimeBasedAutoScalingProperty>,
    ) -> Self {
        self.0
            .put("TimeBasedAutoScaling", value.into_value().into_node());
        self
    }

    /// The instance's virtualization type, `paravirtual` or `hvm`.
    ///
    /// `VirtualizationType`; an update replaces the resource.
    pub fn virtualization_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VirtualizationType", value.into_value().into_node());
        self
    }

    /// A list of OpsWorks volume IDs to associate with the instance. For more information, see [`AWS::OpsWorks::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-volume.html).
    ///
    /// `Volumes`; updated in place.
    pub fn volumes(mut self, value: impl IntoValue<List<String>>) -> Self {
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
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Availability Zone of the OpsWorks instance, such as `us-east-2a`.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[inline]
    pub fn attr_availability_zone(&self) -> Value<kinds::ec2::AvailabilityZoneName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZone")))
    }

    /// The private DNS name of the OpsWorks instance.
    ///
    /// `Fn::GetAtt` of `PrivateDnsName`.
    #[inline]
    pub fn attr_private_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrivateDnsName")))
    }

    /// The private IP address of the OpsWorks instance, such as `192.0.2.0`.
    ///
    /// `Fn::GetAtt` of `PrivateIp`.
    #[inline]
    pub fn attr_private_ip(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrivateIp")))
    }

    /// The public DNS name of the OpsWorks instance.
    ///
    /// `Fn::GetAtt` of `PublicDnsName`.
    #[inline]
    pub fn attr_public_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicDnsName")))
    }

    /// The public IP address of the OpsWorks instance, such as `192.0.2.0`.
    ///
    /// > Use this attribute only when the OpsWorks instance is in an OpsWorks layer that auto-assigns public IP addresses.
    ///
    /// `Fn::GetAtt` of `PublicIp`.
    #[inline]
    pub fn attr_public_ip(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicIp")))
    }
}

/// The property type `BlockDeviceMapping` of `AWS::OpsWorks::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockDeviceMappingProperty(Object);

impl BlockDeviceMappingProperty {
    /// `BlockDeviceMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The device name that is exposed to the instance, such as `/dev/sdh`. For the root device, you can use the explicit device name or you can set this parameter to `ROOT_DEVICE` and OpsWorks Stacks will provide the correct device name.
    ///
    /// `DeviceName`.
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceName", value.into_value().into_node());
        self
    }

    /// An `EBSBlockDevice` that defines how to configure an Amazon EBS volume when the instance is launched. You can specify either the `VirtualName` or `Ebs`, but not both.
    ///
    /// `Ebs`.
    pub fn ebs(mut self, value: impl IntoValue<EbsBlockDeviceProperty>) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// Suppresses the specified device included in the AMI's block device mapping.
    ///
    /// `NoDevice`.
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NoDevice", value.into_value().into_node());
        self
    }

    /// The virtual device name. For more information, see [BlockDeviceMapping](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html). You can specify either the `VirtualName` or `Ebs`, but not both.
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

/// The property type `EbsBlockDevice` of `AWS::OpsWorks::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsBlockDeviceProperty(Object);

impl EbsBlockDeviceProperty {
    /// `EbsBlockDeviceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether the volume is deleted on instance termination.
    ///
    /// `DeleteOnTermination`.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// The number of I/O operations per second (IOPS) that the volume supports. For more information, see [EbsBlockDevice](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html).
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The snapshot ID.
    ///
    /// `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The volume size, in GiB. For more information, see [EbsBlockDevice](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html).
    ///
    /// `VolumeSize`.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The volume type. `gp2` for General Purpose (SSD) volumes, `io1` for Provisioned IOPS (SSD) volumes, `st1` for Throughput Optimized hard disk drives (HDD), `sc1` for Cold HDD,and `standard` for Magnetic volumes.
    ///
    /// If you specify the `io1` volume type, you must also specify a value for the `Iops` attribute. The maximum ratio of provisioned IOPS to requested volume size (in GiB) is 50:1. AWS uses the default volume size (in GiB) specified in the AMI attributes to set IOPS to 50 x (volume size).
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

/// The property type `TimeBasedAutoScaling` of `AWS::OpsWorks::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeBasedAutoScalingProperty(Object);

impl TimeBasedAutoScalingProperty {
    /// `TimeBasedAutoScalingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The schedule for Friday.
    ///
    /// `Friday`.
    pub fn friday(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Friday", value.into_value().into_node());
        self
    }

    /// The schedule for Monday.
    ///
    /// `Monday`.
    pub fn monday(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Monday", value.into_value().into_node());
        self
    }

    /// The schedule for Saturday.
    ///
    /// `Saturday`.
    pub fn saturday(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Saturday", value.into_value().into_node());
        self
    }

    /// The schedule for Sunday.
    ///
    /// `Sunday`.
    pub fn sunday(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Sunday", value.into_value().into_node());
        self
    }

    /// The schedule for Thursday.
    ///
    /// `Thursday`.
    pub fn thursday(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Thursday", value.into_value().into_node());
        self
    }

    /// The schedule for Tuesday.
    ///
    /// `Tuesday`.
    pub fn tuesday(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tuesday", value.into_value().into_node());
        self
    }

    /// The schedule for Wednesday.
    ///
    /// `Wednesday`.
    pub fn wednesday(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Wednesday", value.into_value().into_node());
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

impl Kind for TimeBasedAutoScalingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeBasedAutoScalingProperty> for TimeBasedAutoScalingProperty {}
impl From<TimeBasedAutoScalingProperty> for Node {
    #[inline]
    fn from(value: TimeBasedAutoScalingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeBasedAutoScalingProperty> for TimeBasedAutoScalingProperty {
    #[inline]
    fn into_value(self) -> Value<TimeBasedAutoScalingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
