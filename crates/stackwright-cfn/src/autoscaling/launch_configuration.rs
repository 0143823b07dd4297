// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AutoScaling::LaunchConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::AutoScaling::LaunchConfiguration` resource specifies the launch configuration that can be used by an Auto Scaling group to configure Amazon EC2 instances.
///
/// When you update the launch configuration for an Auto Scaling group, CloudFormation deletes that resource and creates a new launch configuration with the updated properties and a new name. Existing instances are not affected. To update existing instances when you update the `AWS::AutoScaling::LaunchConfiguration` resource, you can specify an [UpdatePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html) for the group. You can find sample update policies for rolling updates in [Configure Amazon EC2 Auto Scaling resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-auto-scaling.html).
///
/// > Amazon EC2 Auto Scaling configures instances launched as part of an Auto Scaling group using either a [launch template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html) or a launch configuration. We strongly recommend that you do not use launch configurations. For more information, see [Launch configurations](https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html) in the *Amazon EC2 Auto Scaling User Guide*.
/// >
/// > For help migrating from launch configurations to launch templates, see [Migrate AWS CloudFormation stacks from launch configurations to launch templates](https://docs.aws.amazon.com/autoscaling/ec2/userguide/migrate-launch-configurations-with-cloudformation.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// `AWS::AutoScaling::LaunchConfiguration`; `Ref` returns its `LaunchConfigurationName`, a [`autoscaling::LaunchConfigurationName`](kinds::autoscaling::LaunchConfigurationName).
/// Changing one of these replaces it: `AssociatePublicIpAddress`, `BlockDeviceMappings`, `ClassicLinkVPCId`, `ClassicLinkVPCSecurityGroups`, `EbsOptimized`, `IamInstanceProfile`, `ImageId`, `InstanceId`, `InstanceMonitoring`, `InstanceType`, `KernelId`, `KeyName`, `LaunchConfigurationName`, `MetadataOptions`, `PlacementTenancy`, `RamDiskId`, `SecurityGroups`, `SpotPrice`, `UserData`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunchConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AutoScaling::LaunchConfiguration",
    tags: None,
    rules: include_str!("launch_configuration.rules"),
};

impl CfnLaunchConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AutoScaling::LaunchConfiguration";

    /// `CfnLaunchConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `image_id`: The ID of the Amazon Machine Image (AMI) that was assigned during registration.
    /// - `instance_type`: Specifies the instance type of the EC2 instance.
    pub fn new(
        image_id: impl IntoValue<kinds::ec2::ImageId>,
        instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageId", image_id.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to assign a public IPv4 address to the group's instances. If the instance is launched into a default subnet, the default is to assign a public IPv4 address, unless you disabled the option to assign a public IPv4 address on the subnet. If the instance is launched into a nondefault subnet, the default is not to assign a public IPv4 address, unless you enabled the option to assign a public IPv4 address on the subnet.
    ///
    /// If you specify `true`, each instance in the Auto Scaling group receives a unique public IPv4 address. For more information, see [Provide network connectivity for your Auto Scaling instances using Amazon VPC](https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-in-vpc.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// If you specify this property, you must specify at least one subnet for `VPCZoneIdentifier` when you create your group.
    ///
    /// `AssociatePublicIpAddress`; an update replaces the resource.
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociatePublicIpAddress", value.into_value().into_node());
        self
    }

    /// The block device mapping entries that define the block devices to attach to the instances at launch. By default, the block devices specified in the block device mapping for the AMI are used. For more information, see [Block device mappings](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html) in the *Amazon EC2 User Guide*.
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

    /// Available for backward compatibility.
    ///
    /// `ClassicLinkVPCId`; an update replaces the resource.
    pub fn classic_link_vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0
            .put("ClassicLinkVPCId", value.into_value().into_node());
        self
    }

    /// Available for backward compatibility.
    ///
    /// `ClassicLinkVPCSecurityGroups`; an update replaces the resource.
    pub fn classic_link_vpc_security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "ClassicLinkVPCSecurityGroups",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether the launch configuration is optimized for EBS I/O ( `true`) or not ( `false`). The optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This optimization is not available with all instance types. Additional fees are incurred when you enable EBS optimization for an instance type that is not EBS-optimized by default. For more information, see [Amazon EBS-optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
    ///
    /// The default value is `false`.
    ///
    /// `EbsOptimized`; an update replaces the resource.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
        self
    }

    /// The name or the Amazon Resource Name (ARN) of the instance profile associated with the IAM role for the instance. The instance profile contains the IAM role. For more information, see [IAM role for applications that run on Amazon EC2 instances](https://docs.aws.amazon.com/autoscaling/ec2/userguide/us-iam-role.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `IamInstanceProfile`; an update replaces the resource.
    pub fn iam_instance_profile(
        mut self,
        value: impl IntoValue<kinds::iam::InstanceProfileNameOrArn>,
    ) -> Self {
        self.0
            .put("IamInstanceProfile", value.into_value().into_node());
        self
    }

    /// The ID of the Amazon EC2 instance to use to create the launch configuration. When you use an instance to create a launch configuration, all properties are derived from the instance with the exception of `BlockDeviceMapping` and `AssociatePublicIpAddress`. You can override any properties from the instance by specifying them in the launch configuration.
    ///
    /// `InstanceId`; an update replaces the resource.
    pub fn instance_id(mut self, value: impl IntoValue<kinds::ec2::InstanceId>) -> Self {
        self.0.put("InstanceId", value.into_value().into_node());
        self
    }

    /// Controls whether instances in this group are launched with detailed ( `true`) or basic ( `false`) monitoring.
    ///
    /// The default value is `true` (enabled).
    ///
    /// > When detailed monitoring is enabled, Amazon CloudWatch generates metrics every minute and your account is charged a fee. When you disable detailed monitoring, CloudWatch generates metrics every 5 minutes. For more information, see [Configure monitoring for Auto Scaling instances](https://docs.aws.amazon.com/autoscaling/latest/userguide/enable-as-instance-metrics.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `InstanceMonitoring`; an update replaces the resource.
    pub fn instance_monitoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("InstanceMonitoring", value.into_value().into_node());
        self
    }

    /// The ID of the kernel associated with the AMI.
    ///
    /// > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [User provided kernels](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedKernels.html) in the *Amazon EC2 User Guide*.
    ///
    /// `KernelId`; an update replaces the resource.
    pub fn kernel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KernelId", value.into_value().into_node());
        self
    }

    /// The name of the key pair. For more information, see [Amazon EC2 key pairs and Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html) in the *Amazon EC2 User Guide*.
    ///
    /// `KeyName`; an update replaces the resource.
    pub fn key_name(mut self, value: impl IntoValue<kinds::ec2::KeyPairName>) -> Self {
        self.0.put("KeyName", value.into_value().into_node());
        self
    }

    /// The name of the launch configuration. This name must be unique per Region per account.
    ///
    /// `LaunchConfigurationName`; an update replaces the resource.
    pub fn launch_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchConfigurationName", value.into_value().into_node());
        self
    }

    /// The metadata options for the instances. For more information, see [Configure the instance metadata options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-config.html#launch-configurations-imds) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `MetadataOptions`; an update replaces the resource.
    pub fn metadata_options(mut self, value: impl IntoValue<MetadataOptionsProperty>) -> Self {
        self.0
            .put("MetadataOptions", value.into_value().into_node());
        self
    }

    /// The tenancy of the instance, either `default` or `dedicated`. An instance with `dedicated` tenancy runs on isolated, single-tenant hardware and can only be launched into a VPC. To launch dedicated instances into a shared tenancy VPC (a VPC with the instance placement tenancy attribute set to `default`), you must set the value of this property to `dedicated`.
    ///
    /// If you specify `PlacementTenancy`, you must specify at least one subnet for `VPCZoneIdentifier` when you create your group.
    ///
    /// Valid values: `default` | `dedicated`
    ///
    /// `PlacementTenancy`; an update replaces the resource.
    pub fn placement_tenancy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlacementTenancy", value.into_value().into_node());
        self
    }

    /// The ID of the RAM disk to select.
    ///
    /// > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [User provided kernels](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedKernels.html) in the *Amazon EC2 User Guide*.
    ///
    /// `RamDiskId`; an update replaces the resource.
    pub fn ram_disk_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RamDiskId", value.into_value().into_node());
        self
    }

    /// A list that contains the security groups to assign to the instances in the Auto Scaling group. The list can contain both the IDs of existing security groups and references to [SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-security-group.html) resources created in the template.
    ///
    /// For more information, see [Control traffic to resources using security groups](https://docs.aws.amazon.com/AmazonVPC/latest/UserGuide/VPC_SecurityGroups.html) in the *Amazon Virtual Private Cloud User Guide*.
    ///
    /// `SecurityGroups`; an update replaces the resource.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The maximum hourly price to be paid for any Spot Instance launched to fulfill the request. Spot Instances are launched when the price you specify exceeds the current Spot price. For more information, see [Request Spot Instances for fault-tolerant and flexible applications](https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-template-spot-instances.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// Valid Range: Minimum value of 0.001
    ///
    /// > When you change your maximum price by creating a new launch configuration, running instances will continue to run as long as the maximum price for those running instances is higher than the current Spot price.
    ///
    /// `SpotPrice`; an update replaces the resource.
    pub fn spot_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpotPrice", value.into_value().into_node());
        self
    }

    /// The Base64-encoded user data to make available to the launched EC2 instances. For more information, see [Instance metadata and user data](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html) in the *Amazon EC2 User Guide for Linux Instances*.
    ///
    /// `UserData`; an update replaces the resource.
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

impl Construct for CfnLaunchConfiguration {
    type Handle = CfnLaunchConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLaunchConfigurationRef {
        CfnLaunchConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLaunchConfiguration`] of a stack.
pub struct CfnLaunchConfigurationRef(NodeRef);

impl Clone for CfnLaunchConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLaunchConfigurationRef {}
impl AsNode for CfnLaunchConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLaunchConfigurationRef {
    /// What `Ref` returns: its `LaunchConfigurationName`, a [`autoscaling::LaunchConfigurationName`](kinds::autoscaling::LaunchConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::autoscaling::LaunchConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::autoscaling::LaunchConfigurationName> for &CfnLaunchConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::autoscaling::LaunchConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `BlockDevice` is a property of the `EBS` property of the [AWS::AutoScaling::LaunchConfiguration BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-launchconfiguration-blockdevicemapping.html) property type that describes an Amazon EBS volume.
///
/// The property type `BlockDevice` of `AWS::AutoScaling::LaunchConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockDeviceProperty(Object);

impl BlockDeviceProperty {
    /// `BlockDeviceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the volume is deleted on instance termination. For Amazon EC2 Auto Scaling, the default value is `true`.
    ///
    /// `DeleteOnTermination`; an update replaces the resource.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// Specifies whether the volume should be encrypted. Encrypted EBS volumes can only be attached to instances that support Amazon EBS encryption. For more information, see [Requirements for Amazon EBS encryption](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html) in the *Amazon EBS User Guide*. If your AMI uses encrypted volumes, you can also only launch it on supported instance types.
    ///
    /// > If you are creating a volume from a snapshot, you cannot create an unencrypted volume from an encrypted snapshot. Also, you cannot specify a KMS key ID when using a launch configuration.
    /// >
    /// > If you enable encryption by default, the EBS volumes that you create are always encrypted, either using the AWS managed KMS key or a customer-managed KMS key, regardless of whether the snapshot was encrypted.
    /// >
    /// > For more information, see [Use AWS KMS keys to encrypt Amazon EBS volumes](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-data-protection.html#encryption) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `Encrypted`; an update replaces the resource.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The number of input/output (I/O) operations per second (IOPS) to provision for the volume. For `gp3` and `io1` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
    ///
    /// The following are the supported values for each volume type:
    ///
    /// - `gp3`: 3,000-16,000 IOPS
    /// - `io1`: 100-64,000 IOPS
    ///
    /// For `io1` volumes, we guarantee 64,000 IOPS only for [Instances built on the Nitro System](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#ec2-nitro-instances). Other instance families guarantee performance up to 32,000 IOPS.
    ///
    /// `Iops` is supported when the volume type is `gp3` or `io1` and required only when the volume type is `io1`. (Not used with `standard`, `gp2`, `st1`, or `sc1` volumes.)
    ///
    /// `Iops`; an update replaces the resource.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The snapshot ID of the volume to use.
    ///
    /// You must specify either a `VolumeSize` or a `SnapshotId`.
    ///
    /// `SnapshotId`; an update replaces the resource.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The throughput (MiBps) to provision for a `gp3` volume.
    ///
    /// `Throughput`; an update replaces the resource.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// The volume size, in GiBs. The following are the supported volumes sizes for each volume type:
    ///
    /// - `gp2` and `gp3`: 1-16,384
    /// - `io1`: 4-16,384
    /// - `st1` and `sc1`: 125-16,384
    /// - `standard`: 1-1,024
    ///
    /// You must specify either a `SnapshotId` or a `VolumeSize`. If you specify both `SnapshotId` and `VolumeSize`, the volume size must be equal or greater than the size of the snapshot.
    ///
    /// `VolumeSize`; an update replaces the resource.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the *Amazon EBS User Guide*.
    ///
    /// Valid values: `standard` | `io1` | `gp2` | `st1` | `sc1` | `gp3`
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

impl Kind for BlockDeviceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlockDeviceProperty> for BlockDeviceProperty {}
impl From<BlockDeviceProperty> for Node {
    #[inline]
    fn from(value: BlockDeviceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlockDeviceProperty> for BlockDeviceProperty {
    #[inline]
    fn into_value(self) -> Value<BlockDeviceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `BlockDeviceMapping` specifies a block device mapping for the `BlockDeviceMappings` property of the [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html) resource.
///
/// Each instance that is launched has an associated root device volume, either an Amazon EBS volume or an instance store volume. You can use block device mappings to specify additional EBS volumes or instance store volumes to attach to an instance when it is launched.
///
/// For more information, see [Example block device mapping](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html#block-device-mapping-ex) in the *Amazon EC2 User Guide for Linux Instances*.
///
/// The property type `BlockDeviceMapping` of `AWS::AutoScaling::LaunchConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockDeviceMappingProperty(Object);

impl BlockDeviceMappingProperty {
    /// `BlockDeviceMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `device_name`: The device name assigned to the volume (for example, `/dev/sdh` or `xvdh`).
    pub fn new(device_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeviceName", device_name.into_value().into_node());
        Self(object_)
    }

    /// Information to attach an EBS volume to an instance at launch.
    ///
    /// `Ebs`; an update replaces the resource.
    pub fn ebs(mut self, value: impl IntoValue<BlockDeviceProperty>) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// Setting this value to `true` prevents a volume that is included in the block device mapping of the AMI from being mapped to the specified device name at launch.
    ///
    /// If `NoDevice` is `true` for the root device, instances might fail the EC2 health check. In that case, Amazon EC2 Auto Scaling launches replacement instances.
    ///
    /// `NoDevice`; an update replaces the resource.
    pub fn no_device(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NoDevice", value.into_value().into_node());
        self
    }

    /// The name of the instance store volume (virtual device) to attach to an instance at launch. The name must be in the form ephemeral *X* where *X* is a number starting from zero (0), for example, `ephemeral0`.
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

/// `MetadataOptions` is a property of [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html) that describes metadata options for the instances.
///
/// For more information, see [Configure the instance metadata options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-config.html#launch-configurations-imds) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `MetadataOptions` of `AWS::AutoScaling::LaunchConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataOptionsProperty(Object);

impl MetadataOptionsProperty {
    /// `MetadataOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This parameter enables or disables the HTTP metadata endpoint on your instances. If the parameter is not specified, the default state is `enabled`.
    ///
    /// > If you specify a value of `disabled`, you will not be able to access your instance metadata.
    ///
    /// `HttpEndpoint`; an update replaces the resource.
    pub fn http_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HttpEndpoint", value.into_value().into_node());
        self
    }

    /// The desired HTTP PUT response hop limit for instance metadata requests. The larger the number, the further instance metadata requests can travel.
    ///
    /// Default: 1
    ///
    /// `HttpPutResponseHopLimit`; an update replaces the resource.
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HttpPutResponseHopLimit", value.into_value().into_node());
        self
    }

    /// The state of token usage for your instance metadata requests. If the parameter is not specified in the request, the default state is `optional`.
    ///
    /// If the state is `optional`, you can choose to retrieve instance metadata with or without a signed token header on your request. If you retrieve the IAM role credentials without a token, the version 1.0 role credentials are returned. If you retrieve the IAM role credentials using a valid signed token, the version 2.0 role credentials are returned.
    ///
    /// If the state is `required`, you must send a signed token header with any instance metadata retrieval requests. In this state, retrieving the IAM role credentials always returns the version 2.0 credentials; the version 1.0 credentials are not available.
    ///
    /// `HttpTokens`; an update replaces the resource.
    pub fn http_tokens(mut self, value: impl IntoValue<String>) -> Self {
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
