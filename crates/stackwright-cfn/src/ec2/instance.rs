// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::Instance` and its property types.

use crate::l1::*;

/// Specifies an EC2 instance.
///
/// If an Elastic IP address is attached to your instance, AWS CloudFormation reattaches the Elastic IP address after it updates the instance. For more information about updating stacks, see [AWS CloudFormation Stacks Updates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks.html).
///
/// `AWS::EC2::Instance`; `Ref` returns its `InstanceId`, a [`ec2::InstanceId`](kinds::ec2::InstanceId).
/// Changing one of these replaces it: `AvailabilityZone`, `CpuOptions`, `ElasticGpuSpecifications`, `ElasticInferenceAccelerators`, `EnclaveOptions`, `HibernationOptions`, `HostResourceGroupArn`, `ImageId`, `Ipv6AddressCount`, `Ipv6Addresses`, `KeyName`, `LaunchTemplate`, `LicenseSpecifications`, `NetworkInterfaces`, `PlacementGroupName`, `PrivateIpAddress`, `SecurityGroups`, `SubnetId`.
/// Attributes: `AvailabilityZone`, `InstanceId`, `PrivateDnsName`, `PrivateIp`, `PublicDnsName`, `PublicIp`, `State`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstance(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::Instance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("instance.rules"),
};

impl CfnInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::Instance";

    /// `CfnInstance` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This property is reserved for internal use. If you use it, the stack fails with this error: `Bad property set: [Testing this property] (Service: AmazonEC2; Status Code: 400; Error Code: InvalidParameterCombination; Request ID: 0XXXXXX-49c7-4b40-8bcc-76885dcXXXXX)`.
    ///
    /// `AdditionalInfo`; an update may replace the resource.
    pub fn additional_info(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AdditionalInfo", value.into_value().into_node());
        self
    }

    /// Indicates whether the instance is associated with a dedicated host. If you want the instance to always restart on the same host on which it was launched, specify `host`. If you want the instance to restart on any available host, but try to launch onto the last host it ran on (on a best-effort basis), specify `default`.
    ///
    /// `Affinity`; one of `default`, `host`; an update may replace the resource.
    pub fn affinity(mut self, value: impl IntoValue<Affinity>) -> Self {
        self.0.put("Affinity", value.into_value().into_node());
        self
    }

    /// The Availability Zone of the instance.
    ///
    /// If not specified, an Availability Zone will be automatically chosen for you based on the load balancing criteria for the Region.
    ///
    /// This parameter is not supported by [DescribeImageAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html).
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

    /// The block device mapping entries that defines the block devices to attach to the instance at launch.
    ///
    /// By default, the block devices specified in the block device mapping for the AMI are used. You can override the AMI block device mapping using the instance block device mapping. For the root volume, you can override only the volume size, volume type, volume encryption settings, and the `DeleteOnTermination` setting.
    ///
    /// > After the instance is running, you can modify only the `DeleteOnTermination` parameter for the attached volumes without interrupting the instance. Modifying any other parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `BlockDeviceMappings`; an update may replace the resource.
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<List<BlockDeviceMappingProperty>>,
    ) -> Self {
        self.0
            .put("BlockDeviceMappings", value.into_value().into_node());
        self
    }

    /// The CPU options for the instance. For more information, see [Optimize CPU options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// `CpuOptions`; an update replaces the resource.
    pub fn cpu_options(mut self, value: impl IntoValue<CpuOptionsProperty>) -> Self {
        self.0.put("CpuOptions", value.into_value().into_node());
        self
    }

    /// The credit option for CPU usage of the burstable performance instance. Valid values are `standard` and `unlimited`. To change this attribute after launch, use [ModifyInstanceCreditSpecification](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html). For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html) in the *Amazon EC2 User Guide*.
    ///
    /// Default: `standard` (T2 instances) or `unlimited` (T3/T3a/T4g instances)
    ///
    /// For T3 instances with `host` tenancy, only `standard` is supported.
    ///
    /// `CreditSpecification`; updated in place.
    pub fn credit_specification(
        mut self,
        value: impl IntoValue<CreditSpecificationProperty>,
    ) -> Self {
        self.0
            .put("CreditSpecification", value.into_value().into_node());
        self
    }

    /// Indicates whether termination protection is enabled for the instance. The default is `false`, which means that you can terminate the instance using the Amazon EC2 console, command line tools, or API. You can enable termination protection when you launch an instance, while the instance is running, or while the instance is stopped.
    ///
    /// `DisableApiTermination`; updated in place.
    pub fn disable_api_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableApiTermination", value.into_value().into_node());
        self
    }

    /// Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS-optimized instance.
    ///
    /// Default: `false`
    ///
    /// `EbsOptimized`; an update may replace the resource.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
        self
    }

    /// An elastic GPU to associate with the instance.
    ///
    /// > Amazon Elastic Graphics reached end of life on January 8, 2024.
    ///
    /// `ElasticGpuSpecifications`; an update replaces the resource.
    pub fn elastic_gpu_specifications(
        mut self,
        value: impl IntoValue<List<ElasticGpuSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("ElasticGpuSpecifications", value.into_value().into_node());
        self
    }

    /// An elastic inference accelerator to associate with the instance.
    ///
    /// > Amazon Elastic Inference is no longer available.
    ///
    /// `ElasticInferenceAccelerators`; an update replaces the resource.
    pub fn elastic_inference_accelerators(
        mut self,
        value: impl IntoValue<List<ElasticInferenceAcceleratorProperty>>,
    ) -> Self {
        self.0.put(
            "ElasticInferenceAccelerators",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether the instance is enabled for AWS Nitro Enclaves.
    ///
    /// `EnclaveOptions`; an update replaces the resource.
    pub fn enclave_options(mut self, value: impl IntoValue<EnclaveOptionsProperty>) -> Self {
        self.0.put("EnclaveOptions", value.into_value().into_node());
        self
    }

    /// Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance meets the [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html). For more information, see [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the *Amazon EC2 User Guide*.
    ///
    /// You can't enable hibernation and AWS Nitro Enclaves on the same instance.
    ///
    /// `HibernationOptions`; an update replaces the resource.
    pub fn hibernation_options(
        mut self,
        value: impl IntoValue<HibernationOptionsProperty>,
    ) -> Self {
        self.0
            .put("HibernationOptions", value.into_value().into_node());
        self
    }

    /// If you specify host for the `Affinity` property, the ID of a dedicated host that the instance is associated with. If you don't specify an ID, Amazon EC2 launches the instance onto any available, compatible dedicated host in your account. This type of launch is called an untargeted launch. Note that for untargeted launches, you must have a compatible, dedicated host available to successfully launch instances.
    ///
    /// `HostId`; an update may replace the resource.
    pub fn host_id(mut self, value: impl IntoValue<kinds::ec2::HostId>) -> Self {
        self.0.put("HostId", value.into_value().into_node());
        self
    }

    /// The ARN of the host resource group in which to launch the instances. If you specify a host resource group ARN, omit the *Tenancy* parameter or set it to `host`.
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

    /// The name of an IAM instance profile. To create a new IAM instance profile, use the [AWS::IAM::InstanceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-instanceprofile.html) resource.
    ///
    /// `IamInstanceProfile`; updated in place.
    pub fn iam_instance_profile(
        mut self,
        value: impl IntoValue<kinds::iam::InstanceProfileName>,
    ) -> Self {
        self.0
            .put("IamInstanceProfile", value.into_value().into_node());
        self
    }

    /// The ID of the AMI. An AMI ID is required to launch an instance and must be specified here or in a launch template.
    ///
    /// `ImageId`; an update replaces the resource.
    pub fn image_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("ImageId", value.into_value().into_node());
        self
    }

    /// Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for system shutdown).
    ///
    /// Default: `stop`
    ///
    /// `InstanceInitiatedShutdownBehavior`; updated in place.
    pub fn instance_initiated_shutdown_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "InstanceInitiatedShutdownBehavior",
            value.into_value().into_node(),
        );
        self
    }

    /// The instance type. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
    ///
    /// When you change your EBS-backed instance type, instance restart or replacement behavior depends on the instance type compatibility between the old and new types. An instance with an instance store volume as the root volume is always replaced. For more information, see [Change the instance type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html) in the *Amazon EC2 User Guide*.
    ///
    /// `InstanceType`; an update may replace the resource.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The number of IPv6 addresses to associate with the primary network interface. Amazon EC2 chooses the IPv6 addresses from the range of your subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum number of instances to launch.
    ///
    /// You cannot specify this option and the network interfaces option in the same request.
    ///
    /// `Ipv6AddressCount`; an update replaces the resource.
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6AddressCount", value.into_value().into_node());
        self
    }

    /// The IPv6 addresses from the range of the subnet to associate with the primary network interface. You cannot specify this option and the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum number of instances to launch.
    ///
    /// You cannot specify this option and the network interfaces option in the same request.
    ///
    /// `Ipv6Addresses`; an update replaces the resource.
    pub fn ipv6_addresses(
        mut self,
        value: impl IntoValue<List<InstanceIpv6AddressProperty>>,
    ) -> Self {
        self.0.put("Ipv6Addresses", value.into_value().into_node());
        self
    }

    /// The ID of the kernel.
    ///
    /// > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [PV-GRUB](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
    ///
    /// `KernelId`; an update may replace the resource.
    pub fn kernel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KernelId", value.into_value().into_node());
        self
    }

    /// The name of the key pair. For more information, see [Create a key pair for your EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html).
    ///
    /// > If you do not specify a key pair, you can't connect to the instance unless you choose an AMI that is configured to allow users another way to log in.
    ///
    /// `KeyName`; an update replaces the resource.
    pub fn key_name(mut self, value: impl IntoValue<kinds::ec2::KeyPairName>) -> Self {
        self.0.put("KeyName", value.into_value().into_node());
        self
    }

    /// The launch template. Any additional parameters that you specify for the new instance overwrite the corresponding parameters included in the launch template.
    ///
    /// `LaunchTemplate`; an update replaces the resource.
    pub fn launch_template(
        mut self,
        value: impl IntoValue<LaunchTemplateSpecificationProperty>,
    ) -> Self {
        self.0.put("LaunchTemplate", value.into_value().into_node());
        self
    }

    /// The license configurations.
    ///
    /// `LicenseSpecifications`; an update replaces the resource.
    pub fn license_specifications(
        mut self,
        value: impl IntoValue<List<LicenseSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("LicenseSpecifications", value.into_value().into_node());
        self
    }

    /// The metadata options for the instance.
    ///
    /// `MetadataOptions`; updated in place.
    pub fn metadata_options(mut self, value: impl IntoValue<MetadataOptionsProperty>) -> Self {
        self.0
            .put("MetadataOptions", value.into_value().into_node());
        self
    }

    /// Specifies whether detailed monitoring is enabled for the instance. Specify `true` to enable detailed monitoring. Otherwise, basic monitoring is enabled. For more information about detailed monitoring, see [Enable or turn off detailed monitoring for your instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html) in the *Amazon EC2 User Guide*.
    ///
    /// `Monitoring`; updated in place.
    pub fn monitoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Monitoring", value.into_value().into_node());
        self
    }

    /// The network interfaces to associate with the instance.
    ///
    /// > If you use this property to point to a network interface, you must terminate the original interface before attaching a new one to allow the update of the instance to succeed.
    /// >
    /// > If this resource has a public IP address and is also in a VPC that is defined in the same template, you must use the [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the VPC-gateway attachment.
    ///
    /// `NetworkInterfaces`; an update replaces the resource.
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<List<NetworkInterfaceProperty>>,
    ) -> Self {
        self.0
            .put("NetworkInterfaces", value.into_value().into_node());
        self
    }

    /// The name of an existing placement group that you want to launch the instance into (cluster | partition | spread).
    ///
    /// `PlacementGroupName`; an update replaces the resource.
    pub fn placement_group_name(
        mut self,
        value: impl IntoValue<kinds::ec2::PlacementGroupName>,
    ) -> Self {
        self.0
            .put("PlacementGroupName", value.into_value().into_node());
        self
    }

    /// The options for the instance hostname.
    ///
    /// `PrivateDnsNameOptions`; an update may replace the resource.
    pub fn private_dns_name_options(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsProperty>,
    ) -> Self {
        self.0
            .put("PrivateDnsNameOptions", value.into_value().into_node());
        self
    }

    /// The primary IPv4 address. You must specify a value from the IPv4 address range of the subnet.
    ///
    /// Only one private IP address can be designated as primary. You can't specify this option if you've specified the option to designate a private IP address as the primary IP address in a network interface specification. You cannot specify this option if you're launching more than one instance in the request.
    ///
    /// You cannot specify this option and the network interfaces option in the same request.
    ///
    /// If you make an update to an instance that requires replacement, you must assign a new private IP address. During a replacement, AWS CloudFormation creates a new instance but doesn't delete the old instance until the stack has successfully updated. If the stack update fails, AWS CloudFormation uses the old instance to roll back the stack to the previous working state. The old and new instances cannot have the same private IP address.
    ///
    /// `PrivateIpAddress`; an update replaces the resource.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
        self
    }

    /// Indicates whether to assign the tags specified in the `Tags` property to the volumes specified in the `BlockDeviceMappings` property.
    ///
    /// Note that using this feature does not assign the tags to volumes that are created separately and then attached using `AWS::EC2::VolumeAttachment`.
    ///
    /// `PropagateTagsToVolumeOnCreation`; updated in place.
    pub fn propagate_tags_to_volume_on_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "PropagateTagsToVolumeOnCreation",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the RAM disk to select. Some kernels require additional drivers at launch. Check the kernel requirements for information about whether you need to specify a RAM disk. To find kernel requirements, go to the AWS Resource Center and search for the kernel ID.
    ///
    /// > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [PV-GRUB](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
    ///
    /// `RamdiskId`; an update may replace the resource.
    pub fn ramdisk_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RamdiskId", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups. You can specify the IDs of existing security groups and references to resources created by the stack template.
    ///
    /// If you specify a network interface, you must specify any security groups as part of the network interface.
    ///
    /// `SecurityGroupIds`; an update may replace the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// \[Default VPC\] The names of the security groups. For a nondefault VPC, you must use security group IDs instead.
    ///
    /// You cannot specify this option and the network interfaces option in the same request. The list can contain both the name of existing Amazon EC2 security groups or references to AWS::EC2::SecurityGroup resources created in the template.
    ///
    /// Default: Amazon EC2 uses the default security group.
    ///
    /// `SecurityGroups`; an update replaces the resource.
    pub fn security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of any traffic that it receives. If the value is `true`, source/destination checks are enabled; otherwise, they are disabled. The default value is `true`. You must disable source/destination checks if the instance runs services such as network address translation, routing, or firewalls.
    ///
    /// `SourceDestCheck`; updated in place.
    pub fn source_dest_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SourceDestCheck", value.into_value().into_node());
        self
    }

    /// The SSM [document](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-document.html) and parameter values in AWS Systems Manager to associate with this instance. To use this property, you must specify an IAM instance profile role for the instance. For more information, see [Create an IAM instance profile for Systems Manager](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-configuring-access-role.html) in the *AWS Systems Manager User Guide*.
    ///
    /// > You can associate only one document with an instance.
    ///
    /// `SsmAssociations`; updated in place.
    pub fn ssm_associations(mut self, value: impl IntoValue<List<SsmAssociationProperty>>) -> Self {
        self.0
            .put("SsmAssociations", value.into_value().into_node());
        self
    }

    /// The ID of the subnet to launch the instance into.
    ///
    /// If you specify a network interface, you must specify any subnets as part of the network interface instead of using this parameter.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The tags to add to the instance. These tags are not applied to the EBS volumes, such as the root volume, unless [PropagateTagsToVolumeOnCreation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html#cfn-ec2-instance-propagatetagstovolumeoncreation) is `true`.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware.
    ///
    /// `Tenancy`; an update may replace the resource.
    pub fn tenancy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Tenancy", value.into_value().into_node());
        self
    }

    /// The parameters or scripts to store as user data. Any scripts in user data are run when you launch the instance. User data is limited to 16 KB. You must provide base64-encoded text. For more information, see [Fn::Base64](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-base64.html).
    ///
    /// If the root volume is an EBS volume and you update user data, CloudFormation restarts the instance. If the root volume is an instance store volume and you update user data, the instance is replaced.
    ///
    /// `UserData`; an update may replace the resource.
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserData", value.into_value().into_node());
        self
    }

    /// The volumes to attach to the instance.
    ///
    /// `Volumes`; updated in place.
    pub fn volumes(mut self, value: impl IntoValue<List<VolumeProperty>>) -> Self {
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
    /// What `Ref` returns: its `InstanceId`, a [`ec2::InstanceId`](kinds::ec2::InstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::InstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AvailabilityZone` attribute.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[inline]
    pub fn attr_availability_zone(&self) -> Value<kinds::ec2::AvailabilityZoneName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZone")))
    }

    /// The ID of the instance.
    ///
    /// `Fn::GetAtt` of `InstanceId`.
    #[inline]
    pub fn attr_instance_id(&self) -> Value<kinds::ec2::InstanceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceId")))
    }

    /// The private DNS name of the specified instance. For example: `ip-10-24-34-0.ec2.internal`.
    ///
    /// `Fn::GetAtt` of `PrivateDnsName`.
    #[inline]
    pub fn attr_private_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrivateDnsName")))
    }

    /// The private IP address of the specified instance. For example: `10.24.34.0`.
    ///
    /// `Fn::GetAtt` of `PrivateIp`.
    #[inline]
    pub fn attr_private_ip(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrivateIp")))
    }

    /// The public DNS name of the specified instance. For example: `ec2-107-20-50-45.compute-1.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `PublicDnsName`.
    #[inline]
    pub fn attr_public_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicDnsName")))
    }

    /// The public IP address of the specified instance. For example: `192.0.2.0`.
    ///
    /// `Fn::GetAtt` of `PublicIp`.
    #[inline]
    pub fn attr_public_ip(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicIp")))
    }

    /// The current state of the instance
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The ID of the VPC in which the instance is running.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::ec2::InstanceId> for &CfnInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::InstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies input parameter values for an SSM document in AWS Systems Manager.
///
/// `AssociationParameter` is a property of the [SsmAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-ssmassociation.html) property type.
///
/// The property type `AssociationParameter` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssociationParameterProperty(Object);

impl AssociationParameterProperty {
    /// `AssociationParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The name of an input parameter that is in the associated SSM document.
    /// - `value`: The value of an input parameter.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for AssociationParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssociationParameterProperty> for AssociationParameterProperty {}
impl From<AssociationParameterProperty> for Node {
    #[inline]
    fn from(value: AssociationParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssociationParameterProperty> for AssociationParameterProperty {
    #[inline]
    fn into_value(self) -> Value<AssociationParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a block device mapping for an instance. You must specify exactly one of the following properties: `VirtualName`, `Ebs`, or `NoDevice`.
///
/// `BlockDeviceMapping` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// > After the instance is running, you can modify only the `DeleteOnTermination` parameter for the attached volumes without interrupting the instance. Modifying any other parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
///
/// The property type `BlockDeviceMapping` of `AWS::EC2::Instance`.
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
    /// > After the instance is running, you can modify only the `DeleteOnTermination` parameter for the attached volumes without interrupting the instance. Modifying any other parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-no-interrupt).
    ///
    /// `Ebs`.
    pub fn ebs(mut self, value: impl IntoValue<EbsProperty>) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// To omit the device from the block device mapping, specify an empty string.
    ///
    /// > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `NoDevice`; free JSON, such as an [`Object`].
    pub fn no_device(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("NoDevice", value.into_value().into_node());
        self
    }

    /// The virtual device name ( `ephemeral` N). The name must be in the form `ephemeral` *X* where *X* is a number starting from zero (0). For example, an instance type with 2 available instance store volumes can specify mappings for `ephemeral0` and `ephemeral1`. The number of available instance store volumes depends on the instance type. After you connect to the instance, you must mount the volume.
    ///
    /// NVMe instance store volumes are automatically enumerated and assigned a device name. Including them in your block device mapping has no effect.
    ///
    /// *Constraints*: For M3 instances, you must specify instance store volumes in the block device mapping for the instance. When you launch an M3 instance, we ignore any instance store volumes specified in the block device mapping for the AMI.
    ///
    /// > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
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

/// Specifies the CPU options for the instance. When you specify CPU options, you must specify both the number of CPU cores and threads per core.
///
/// Modifying the CPU options for an instance results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
///
/// For more information, see [Optimize CPU options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon Elastic Compute Cloud User Guide*.
///
/// The property type `CpuOptions` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct CpuOptionsProperty(Object);

impl CpuOptionsProperty {
    /// `CpuOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of CPU cores for the instance.
    ///
    /// `CoreCount`.
    pub fn core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CoreCount", value.into_value().into_node());
        self
    }

    /// The number of threads per CPU core.
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

/// Specifies the credit option for CPU usage of a T instance.
///
/// `CreditSpecification` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html) in the *Amazon EC2 User Guide*.
///
/// The property type `CreditSpecification` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreditSpecificationProperty(Object);

impl CreditSpecificationProperty {
    /// `CreditSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The credit option for CPU usage of the instance.
    ///
    /// Valid values: `standard` | `unlimited`
    ///
    /// T3 instances with `host` tenancy do not support the `unlimited` CPU credit option.
    ///
    /// `CPUCredits`.
    pub fn cpu_credits(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CPUCredits", value.into_value().into_node());
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

/// Specifies a block device for an EBS volume.
///
/// `Ebs` is a property of the [BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-blockdevicemapping.html) property type.
///
/// > After the instance is running, you can modify only the `DeleteOnTermination` parameters for the attached volumes without interrupting the instance. Modifying any other parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
///
/// The property type `Ebs` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsProperty(Object);

impl EbsProperty {
    /// `EbsProperty` without any property set; nothing is required.
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

    /// Indicates whether the volume should be encrypted. The effect of setting the encryption state to `true` depends on the volume origin (new or from a snapshot), starting encryption state, ownership, and whether encryption by default is enabled. For more information, see [Encryption by default](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#encryption-by-default) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// Encrypted Amazon EBS volumes must be attached to instances that support Amazon EBS encryption. For more information, see [Supported instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#EBSEncryption_supported_instances).
    ///
    /// > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
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
    /// - `gp3`: 3,000-16,000 IOPS
    /// - `io1`: 100-64,000 IOPS
    /// - `io2`: 100-64,000 IOPS
    ///
    /// For `io1` and `io2` volumes, we guarantee 64,000 IOPS only for [Instances built on the Nitro System](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#ec2-nitro-instances). Other instance families guarantee performance up to 32,000 IOPS.
    ///
    /// This parameter is required for `io1` and `io2` volumes. The default for `gp3` volumes is 3,000 IOPS. This parameter is not supported for `gp2`, `st1`, `sc1`, or `standard` volumes.
    ///
    /// > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The identifier of the AWS KMS key to use for Amazon EBS encryption. If `KmsKeyId` is specified, the encrypted state must be `true`. If the encrypted state is `true` but you do not specify `KmsKeyId`, your KMS key for EBS is used.
    ///
    /// You can specify the KMS key using any of the following:
    ///
    /// - Key ID. For example, 1234abcd-12ab-34cd-56ef-1234567890ab.
    /// - Key alias. For example, alias/ExampleAlias.
    /// - Key ARN. For example, arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab.
    /// - Alias ARN. For example, arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias.
    ///
    /// > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The ID of the snapshot.
    ///
    /// If you specify both `SnapshotId` and `VolumeSize`, `VolumeSize` must be equal or greater than the size of the snapshot.
    ///
    /// > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a snapshot, the default is the snapshot size. You can specify a volume size that is equal to or larger than the snapshot size.
    ///
    /// The following are the supported volumes sizes for each volume type:
    ///
    /// - `gp2` and `gp3` :1-16,384
    /// - `io1` and `io2`: 4-16,384
    /// - `st1` and `sc1`: 125-16,384
    /// - `standard`: 1-1,024
    ///
    /// > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `VolumeSize`.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSVolumeTypes.html) in the *Amazon EC2 User Guide*. If the volume type is `io1` or `io2`, you must specify the IOPS that the volume supports.
    ///
    /// > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
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

/// > Amazon Elastic Graphics reached end of life on January 8, 2024.
///
/// Specifies the type of Elastic GPU. An Elastic GPU is a GPU resource that you can attach to your Amazon EC2 instance to accelerate the graphics performance of your applications.
///
/// `ElasticGpuSpecification` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// The property type `ElasticGpuSpecification` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticGpuSpecificationProperty(Object);

impl ElasticGpuSpecificationProperty {
    /// `ElasticGpuSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of Elastic Graphics accelerator.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
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

/// > Amazon Elastic Inference is no longer available.
///
/// Specifies the Elastic Inference Accelerator for the instance.
///
/// `ElasticInferenceAccelerator` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// The property type `ElasticInferenceAccelerator` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticInferenceAcceleratorProperty(Object);

impl ElasticInferenceAcceleratorProperty {
    /// `ElasticInferenceAcceleratorProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of elastic inference accelerator.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The number of elastic inference accelerators to attach to the instance.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for ElasticInferenceAcceleratorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticInferenceAcceleratorProperty> for ElasticInferenceAcceleratorProperty {}
impl From<ElasticInferenceAcceleratorProperty> for Node {
    #[inline]
    fn from(value: ElasticInferenceAcceleratorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticInferenceAcceleratorProperty> for ElasticInferenceAcceleratorProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticInferenceAcceleratorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can communicate between two EC2 instances in the same subnet within the same account, or in different accounts. Both sending and receiving instances must have ENA Express enabled.
///
/// To improve the reliability of network packet delivery, ENA Express reorders network packets on the receiving end by default. However, some UDP-based applications are designed to handle network packets that are out of order to reduce the overhead for packet delivery at the network layer. When ENA Express is enabled, you can specify whether UDP network traffic uses it.
///
/// The property type `EnaSrdSpecification` of `AWS::EC2::Instance`.
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
/// The property type `EnaSrdUdpSpecification` of `AWS::EC2::Instance`.
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
/// The property type `EnclaveOptions` of `AWS::EC2::Instance`.
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

/// Specifies the hibernation options for the instance.
///
/// `HibernationOptions` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// The property type `HibernationOptions` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct HibernationOptionsProperty(Object);

impl HibernationOptionsProperty {
    /// `HibernationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set to `true` to enable your instance for hibernation.
    ///
    /// For Spot Instances, if you set `Configured` to `true`, either omit the `InstanceInterruptionBehavior` parameter (for [`SpotMarketOptions`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html) ), or set it to `hibernate`. When `Configured` is true:
    ///
    /// - If you omit `InstanceInterruptionBehavior`, it defaults to `hibernate`.
    /// - If you set `InstanceInterruptionBehavior` to a value other than `hibernate`, you'll get an error.
    ///
    /// Default: `false`
    ///
    /// `Configured`; default `false`.
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

/// Specifies the IPv6 address for the instance.
///
/// `InstanceIpv6Address` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// The property type `InstanceIpv6Address` of `AWS::EC2::Instance`.
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

/// Specifies a launch template to use when launching an Amazon EC2 instance.
///
/// You must specify the following:
///
/// - The ID or the name of the launch template, but not both.
/// - The version of the launch template.
///
/// For information about creating a launch template, see [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html) and [Create a launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html#create-launch-template) in the *Amazon EC2 User Guide*. For example launch templates, see the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html#aws-resource-ec2-launchtemplate--examples) for `AWS::EC2::LaunchTemplate`.
///
/// The property type `LaunchTemplateSpecification` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateSpecificationProperty(Object);

impl LaunchTemplateSpecificationProperty {
    /// `LaunchTemplateSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `version`: The version number of the launch template.
    pub fn new(version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// The ID of the launch template.
    ///
    /// You must specify either the launch template ID or the launch template name, but not both.
    ///
    /// `LaunchTemplateId`.
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
    /// You must specify either the launch template ID or the launch template name, but not both.
    ///
    /// `LaunchTemplateName`.
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

impl Kind for LaunchTemplateSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateSpecificationProperty> for LaunchTemplateSpecificationProperty {}
impl From<LaunchTemplateSpecificationProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateSpecificationProperty> for LaunchTemplateSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the license configuration to use.
///
/// `LicenseSpecification` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// The property type `LicenseSpecification` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseSpecificationProperty(Object);

impl LicenseSpecificationProperty {
    /// `LicenseSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `license_configuration_arn`: The Amazon Resource Name (ARN) of the license configuration.
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

/// Specifies the metadata options for the instance.
///
/// The property type `MetadataOptions` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataOptionsProperty(Object);

impl MetadataOptionsProperty {
    /// `MetadataOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables or disables the HTTP metadata endpoint on your instances.
    ///
    /// If you specify a value of `disabled`, you cannot access your instance metadata.
    ///
    /// Default: `enabled`
    ///
    /// `HttpEndpoint`; one of `disabled`, `enabled`.
    pub fn http_endpoint(mut self, value: impl IntoValue<super::HttpEndpoint>) -> Self {
        self.0.put("HttpEndpoint", value.into_value().into_node());
        self
    }

    /// Enables or disables the IPv6 endpoint for the instance metadata service.
    ///
    /// Default: `disabled`
    ///
    /// `HttpProtocolIpv6`; one of `disabled`, `enabled`.
    pub fn http_protocol_ipv6(mut self, value: impl IntoValue<HttpProtocolIpv6>) -> Self {
        self.0
            .put("HttpProtocolIpv6", value.into_value().into_node());
        self
    }

    /// The maximum number of hops that the metadata token can travel.
    ///
    /// Possible values: Integers from 1 to 64
    ///
    /// `HttpPutResponseHopLimit`; default `1`.
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HttpPutResponseHopLimit", value.into_value().into_node());
        self
    }

    /// Indicates whether IMDSv2 is required.
    ///
    /// - `optional` - IMDSv2 is optional, which means that you can use either IMDSv2 or IMDSv1.
    /// - `required` - IMDSv2 is required, which means that IMDSv1 is disabled, and you must use IMDSv2.
    ///
    /// Default:
    ///
    /// - If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0` and the account level default is set to `no-preference`, the default is `required`.
    /// - If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0`, but the account level default is set to `V1 or V2`, the default is `optional`.
    ///
    /// The default value can also be affected by other combinations of parameters. For more information, see [Order of precedence for instance metadata options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html#instance-metadata-options-order-of-precedence) in the *Amazon EC2 User Guide*.
    ///
    /// `HttpTokens`; one of `optional`, `required`.
    pub fn http_tokens(mut self, value: impl IntoValue<super::HttpTokens>) -> Self {
        self.0.put("HttpTokens", value.into_value().into_node());
        self
    }

    /// Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off access to instance tags from the instance metadata. For more information, see [Work with instance tags using the instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#work-with-tags-in-IMDS).
    ///
    /// Default: `disabled`
    ///
    /// `InstanceMetadataTags`; one of `disabled`, `enabled`.
    pub fn instance_metadata_tags(mut self, value: impl IntoValue<InstanceMetadataTags>) -> Self {
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

/// Specifies a network interface that is to be attached to an instance.
///
/// You can create a network interface when launching an instance. For an example, see the [AWS::EC2::Instance examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html#aws-properties-ec2-instance--examples--Automatically_assign_a_public_IP_address).
///
/// Alternatively, you can attach an existing network interface when launching an instance. For an example, see the [AWS::EC2:NetworkInterface examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkinterface.html#aws-resource-ec2-networkinterface--examples).
///
/// The property type `NetworkInterface` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceProperty(Object);

impl NetworkInterfaceProperty {
    /// `NetworkInterfaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `device_index`: The position of the network interface in the attachment order.
    pub fn new(device_index: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeviceIndex", device_index.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether to assign a carrier IP address to the network interface.
    ///
    /// You can only assign a carrier IP address to a network interface that is in a subnet in a Wavelength Zone. For more information about carrier IP addresses, see [Carrier IP address](https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip) in the *AWS Wavelength Developer Guide*.
    ///
    /// `AssociateCarrierIpAddress`.
    pub fn associate_carrier_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociateCarrierIpAddress", value.into_value().into_node());
        self
    }

    /// Indicates whether to assign a public IPv4 address to an instance. Applies only if creating a network interface when launching an instance. The network interface must be the primary network interface. If launching into a default subnet, the default value is `true`.
    ///
    /// AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
    ///
    /// `AssociatePublicIpAddress`.
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociatePublicIpAddress", value.into_value().into_node());
        self
    }

    /// Indicates whether the network interface is deleted when the instance is terminated. Applies only if creating a network interface when launching an instance.
    ///
    /// `DeleteOnTermination`.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// The description of the network interface. Applies only if creating a network interface when launching an instance.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configures ENA Express for UDP network traffic.
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

    /// The IDs of the security groups for the network interface. Applies only if creating a network interface when launching an instance.
    ///
    /// `GroupSet`.
    pub fn group_set(mut self, value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>) -> Self {
        self.0.put("GroupSet", value.into_value().into_node());
        self
    }

    /// A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6 addresses from the range of the subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum number of instances to launch.
    ///
    /// `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6AddressCount", value.into_value().into_node());
        self
    }

    /// The IPv6 addresses to assign to the network interface. You cannot specify this option and the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum number of instances to launch.
    ///
    /// `Ipv6Addresses`.
    pub fn ipv6_addresses(
        mut self,
        value: impl IntoValue<List<InstanceIpv6AddressProperty>>,
    ) -> Self {
        self.0.put("Ipv6Addresses", value.into_value().into_node());
        self
    }

    /// The ID of the network interface, when attaching an existing network interface.
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

    /// The private IPv4 address of the network interface. Applies only if creating a network interface when launching an instance.
    ///
    /// `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
        self
    }

    /// One or more private IPv4 addresses to assign to the network interface. Only one private IPv4 address can be designated as primary.
    ///
    /// `PrivateIpAddresses`.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<List<PrivateIpAddressSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("PrivateIpAddresses", value.into_value().into_node());
        self
    }

    /// The number of secondary private IPv4 addresses. You can't specify this option and specify more than one private IP address using the private IP addresses option.
    ///
    /// `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SecondaryPrivateIpAddressCount",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the subnet associated with the network interface.
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

/// The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
///
/// The property type `PrivateDnsNameOptions` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateDnsNameOptionsProperty(Object);

impl PrivateDnsNameOptionsProperty {
    /// `PrivateDnsNameOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// `EnableResourceNameDnsAAAARecord`.
    pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableResourceNameDnsAAAARecord",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// `EnableResourceNameDnsARecord`.
    pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableResourceNameDnsARecord",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// `HostnameType`; one of `ip-name`, `resource-name`.
    pub fn hostname_type(mut self, value: impl IntoValue<HostnameType>) -> Self {
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
/// The property type `PrivateIpAddressSpecification` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateIpAddressSpecificationProperty(Object);

impl PrivateIpAddressSpecificationProperty {
    /// `PrivateIpAddressSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `primary`: Indicates whether the private IPv4 address is the primary private IPv4 address.
    /// - `private_ip_address`: The private IPv4 address.
    pub fn new(primary: impl IntoValue<bool>, private_ip_address: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Primary", primary.into_value().into_node());
        object_.put(
            "PrivateIpAddress",
            private_ip_address.into_value().into_node(),
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

/// Specifies the SSM document and parameter values in AWS Systems Manager to associate with an instance.
///
/// `SsmAssociations` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// The property type `SsmAssociation` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmAssociationProperty(Object);

impl SsmAssociationProperty {
    /// `SsmAssociationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_name`: The name of an SSM document to associate with the instance.
    pub fn new(document_name: impl IntoValue<kinds::ssm::DocumentName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DocumentName", document_name.into_value().into_node());
        Self(object_)
    }

    /// The input parameter values to use with the associated SSM document.
    ///
    /// `AssociationParameters`.
    pub fn association_parameters(
        mut self,
        value: impl IntoValue<List<AssociationParameterProperty>>,
    ) -> Self {
        self.0
            .put("AssociationParameters", value.into_value().into_node());
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

impl Kind for SsmAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmAssociationProperty> for SsmAssociationProperty {}
impl From<SsmAssociationProperty> for Node {
    #[inline]
    fn from(value: SsmAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmAssociationProperty> for SsmAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<SsmAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a volume to attach to an instance.
///
/// `Volume` is an embedded property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
///
/// The property type `Volume` of `AWS::EC2::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumeProperty(Object);

impl VolumeProperty {
    /// `VolumeProperty` with its required properties, in alphabetical order:
    ///
    /// - `device`: The device name (for example, `/dev/sdh` or `xvdh`).
    /// - `volume_id`: The ID of the EBS volume.
    pub fn new(
        device: impl IntoValue<String>,
        volume_id: impl IntoValue<kinds::ec2::VolumeId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Device", device.into_value().into_node());
        object_.put("VolumeId", volume_id.into_value().into_node());
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

impl Kind for VolumeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumeProperty> for VolumeProperty {}
impl From<VolumeProperty> for Node {
    #[inline]
    fn from(value: VolumeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumeProperty> for VolumeProperty {
    #[inline]
    fn into_value(self) -> Value<VolumeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Affinity` of `AWS::EC2::Instance`.
pub enum Affinity {
    /// `default`.
    Default,
    /// `host`.
    Host,
}

#[diagnostic::do_not_recommend]
impl Kind for Affinity {}
#[diagnostic::do_not_recommend]
impl TextKind for Affinity {}
#[diagnostic::do_not_recommend]
impl IdKind for Affinity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Affinity {}
#[diagnostic::do_not_recommend]
impl IntoValue<Affinity> for Affinity {
    #[inline]
    fn into_value(self) -> Value<Affinity> {
        const VALUES: &[&str] = &["default", "host"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HostnameType` of a `PrivateDnsNameOptions` of `AWS::EC2::Instance`.
pub enum HostnameType {
    /// `ip-name`.
    IpName,
    /// `resource-name`.
    ResourceName,
}

#[diagnostic::do_not_recommend]
impl Kind for HostnameType {}
#[diagnostic::do_not_recommend]
impl TextKind for HostnameType {}
#[diagnostic::do_not_recommend]
impl IdKind for HostnameType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HostnameType {}
#[diagnostic::do_not_recommend]
impl IntoValue<HostnameType> for HostnameType {
    #[inline]
    fn into_value(self) -> Value<HostnameType> {
        const VALUES: &[&str] = &["ip-name", "resource-name"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HttpProtocolIpv6` of a `MetadataOptions` of `AWS::EC2::Instance`.
pub enum HttpProtocolIpv6 {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpProtocolIpv6 {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpProtocolIpv6 {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpProtocolIpv6 {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpProtocolIpv6 {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpProtocolIpv6> for HttpProtocolIpv6 {
    #[inline]
    fn into_value(self) -> Value<HttpProtocolIpv6> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceMetadataTags` of a `MetadataOptions` of `AWS::EC2::Instance`.
pub enum InstanceMetadataTags {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceMetadataTags {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceMetadataTags {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceMetadataTags {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceMetadataTags {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceMetadataTags> for InstanceMetadataTags {
    #[inline]
    fn into_value(self) -> Value<InstanceMetadataTags> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
