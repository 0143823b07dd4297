// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPC` and its property types.

use crate::l1::*;

/// Specifies a virtual private cloud (VPC).
///
/// A VPC must have an associated IPv4 CIDR block. You can specify an IPv4 CIDR block or an IPAM-allocated IPv4 CIDR block. To associate an IPv6 CIDR block with the VPC, see [AWS::EC2::VPCCidrBlock](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpccidrblock.html).
///
/// For more information, see [Virtual private clouds (VPC)](https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::VPC`; `Ref` returns its `VpcId`, a [`ec2::VpcId`](kinds::ec2::VpcId).
/// Changing one of these replaces it: `CidrBlock`, `Ipv4IpamPoolId`, `Ipv4NetmaskLength`, `VpcEncryptionControl`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPC(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPC",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc.rules"),
};

impl CfnVPC {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPC";

    /// `CfnVPC` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IPv4 network range for the VPC, in CIDR notation. For example, `10.0.0.0/16`. We modify the specified CIDR block to its canonical form; for example, if you specify `100.68.0.18/18`, we modify it to `100.68.0.0/18`.
    ///
    /// You must specify either `CidrBlock` or `Ipv4IpamPoolId`.
    ///
    /// `CidrBlock`; an update replaces the resource.
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrBlock", value.into_value().into_node());
        self
    }

    /// Indicates whether the instances launched in the VPC get DNS hostnames. If enabled, instances in the VPC get DNS hostnames; otherwise, they do not. Disabled by default for nondefault VPCs. For more information, see [DNS attributes in your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html#vpc-dns-support).
    ///
    /// You can only enable DNS hostnames if you've enabled DNS support.
    ///
    /// `EnableDnsHostnames`; updated in place.
    pub fn enable_dns_hostnames(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableDnsHostnames", value.into_value().into_node());
        self
    }

    /// Indicates whether the DNS resolution is supported for the VPC. If enabled, queries to the Amazon provided DNS server at the 169.254.169.253 IP address, or the reserved IP address at the base of the VPC network range "plus two" succeed. If disabled, the Amazon provided DNS service in the VPC that resolves public DNS hostnames to IP addresses is not enabled. Enabled by default. For more information, see [DNS attributes in your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html#vpc-dns-support).
    ///
    /// `EnableDnsSupport`; updated in place.
    pub fn enable_dns_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableDnsSupport", value.into_value().into_node());
        self
    }

    /// The allowed tenancy of instances launched into the VPC.
    ///
    /// - `default`: An instance launched into the VPC runs on shared hardware by default, unless you explicitly specify a different tenancy during instance launch.
    /// - `dedicated`: An instance launched into the VPC runs on dedicated hardware by default, unless you explicitly specify a tenancy of `host` during instance launch. You cannot specify a tenancy of `default` during instance launch.
    ///
    /// Updating `InstanceTenancy` requires no replacement only if you are updating its value from `dedicated` to `default`. Updating `InstanceTenancy` from `default` to `dedicated` requires replacement.
    ///
    /// `InstanceTenancy`; an update may replace the resource.
    pub fn instance_tenancy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceTenancy", value.into_value().into_node());
        self
    }

    /// The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR. For more information, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// You must specify either `CidrBlock` or `Ipv4IpamPoolId`.
    ///
    /// `Ipv4IpamPoolId`; an update replaces the resource.
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0.put("Ipv4IpamPoolId", value.into_value().into_node());
        self
    }

    /// The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager (IPAM) pool. For more information about IPAM, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// `Ipv4NetmaskLength`; an update replaces the resource.
    pub fn ipv4_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv4NetmaskLength", value.into_value().into_node());
        self
    }

    /// The tags for the VPC.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Describes the configuration and state of VPC encryption controls.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `VpcEncryptionControl`; an update replaces the resource.
    pub fn vpc_encryption_control(
        mut self,
        value: impl IntoValue<VpcEncryptionControlProperty>,
    ) -> Self {
        self.0
            .put("VpcEncryptionControl", value.into_value().into_node());
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

impl Construct for CfnVPC {
    type Handle = CfnVPCRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCRef {
        CfnVPCRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPC`] of a stack.
pub struct CfnVPCRef(NodeRef);

impl Clone for CfnVPCRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCRef {}
impl AsNode for CfnVPCRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCRef {
    /// What `Ref` returns: its `VpcId`, a [`ec2::VpcId`](kinds::ec2::VpcId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The primary IPv4 CIDR block for the VPC. For example, 10.0.0.0/16.
    ///
    /// `Fn::GetAtt` of `CidrBlock`.
    #[inline]
    pub fn attr_cidr_block(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CidrBlock")))
    }

    /// The association IDs of the IPv4 CIDR blocks for the VPC. For example, \[ vpc-cidr-assoc-0280ab6b \].
    ///
    /// `Fn::GetAtt` of `CidrBlockAssociations`.
    #[inline]
    pub fn attr_cidr_block_associations(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CidrBlockAssociations")))
    }

    /// The ID of the default network ACL for the VPC. For example, acl-814dafe3.
    ///
    /// `Fn::GetAtt` of `DefaultNetworkAcl`.
    #[inline]
    pub fn attr_default_network_acl(&self) -> Value<kinds::ec2::NetworkAclId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefaultNetworkAcl")))
    }

    /// The ID of the default security group for the VPC. For example, sg-b178e0d3.
    ///
    /// `Fn::GetAtt` of `DefaultSecurityGroup`.
    #[inline]
    pub fn attr_default_security_group(&self) -> Value<kinds::ec2::SecurityGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefaultSecurityGroup")))
    }

    /// The IPv6 CIDR blocks for the VPC. For example, \[ 2001:db8:1234:1a00::/56 \].
    ///
    /// `Fn::GetAtt` of `Ipv6CidrBlocks`.
    #[inline]
    pub fn attr_ipv6_cidr_blocks(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ipv6CidrBlocks")))
    }

    /// Describes the exclusion configurations for various resource types in VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions"),
        ))
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway(
        &self,
    ) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State",
            ),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage",
            ),
        ))
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_elastic_file_system(
        &self,
    ) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage"),
        ))
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.InternetGateway`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_internet_gateway(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.InternetGateway"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_internet_gateway_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.InternetGateway.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_internet_gateway_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage"),
        ))
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.Lambda`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_lambda(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.Lambda"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.Lambda.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_lambda_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.Lambda.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_lambda_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage"),
        ))
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.NatGateway`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_nat_gateway(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.NatGateway"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.NatGateway.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_nat_gateway_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.NatGateway.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_nat_gateway_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage"),
        ))
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway(
        &self,
    ) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage",
            ),
        ))
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcLattice`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_vpc_lattice(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.VpcLattice"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.VpcLattice.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage"),
        ))
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcPeering`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_vpc_peering(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.VpcPeering"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_vpc_peering_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.VpcPeering.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_resource_exclusions_vpc_peering_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage"),
        ))
    }

    /// The current state of the VPC Encryption Control configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.State`.
    #[inline]
    pub fn attr_vpc_encryption_control_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.State"),
        ))
    }

    /// A message providing additional information about the encryption control state.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.StateMessage`.
    #[inline]
    pub fn attr_vpc_encryption_control_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.StateMessage"),
        ))
    }

    /// The ID of the VPC Encryption Control configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.VpcEncryptionControlId`.
    #[inline]
    pub fn attr_vpc_encryption_control_vpc_encryption_control_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.VpcEncryptionControlId"),
        ))
    }

    /// The ID of the VPC associated with the encryption control configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControl.VpcId`.
    #[inline]
    pub fn attr_vpc_encryption_control_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControl.VpcId"),
        ))
    }

    /// The ID of the VPC.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::ec2::VpcId> for &CfnVPCRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the configuration and state of VPC encryption controls.
/// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
///
/// The property type `VpcEncryptionControl` of `AWS::EC2::VPC`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcEncryptionControlProperty(Object);

impl VpcEncryptionControlProperty {
    /// `VpcEncryptionControlProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EgressOnlyInternetGatewayExclusion` property.
    ///
    /// `EgressOnlyInternetGatewayExclusion`; one of `enable`, `disable`.
    pub fn egress_only_internet_gateway_exclusion(
        mut self,
        value: impl IntoValue<EgressOnlyInternetGatewayExclusion>,
    ) -> Self {
        self.0.put(
            "EgressOnlyInternetGatewayExclusion",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ElasticFileSystemExclusion` property.
    ///
    /// `ElasticFileSystemExclusion`; one of `enable`, `disable`.
    pub fn elastic_file_system_exclusion(
        mut self,
        value: impl IntoValue<ElasticFileSystemExclusion>,
    ) -> Self {
        self.0
            .put("ElasticFileSystemExclusion", value.into_value().into_node());
        self
    }

    /// The `InternetGatewayExclusion` property.
    ///
    /// `InternetGatewayExclusion`; one of `enable`, `disable`.
    pub fn internet_gateway_exclusion(
        mut self,
        value: impl IntoValue<InternetGatewayExclusion>,
    ) -> Self {
        self.0
            .put("InternetGatewayExclusion", value.into_value().into_node());
        self
    }

    /// The `LambdaExclusion` property.
    ///
    /// `LambdaExclusion`; one of `enable`, `disable`.
    pub fn lambda_exclusion(mut self, value: impl IntoValue<LambdaExclusion>) -> Self {
        self.0
            .put("LambdaExclusion", value.into_value().into_node());
        self
    }

    /// The encryption mode for the VPC Encryption Control configuration.
    ///
    /// `Mode`; one of `monitor`, `enforce`.
    pub fn mode(mut self, value: impl IntoValue<super::Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The `NatGatewayExclusion` property.
    ///
    /// `NatGatewayExclusion`; one of `enable`, `disable`.
    pub fn nat_gateway_exclusion(mut self, value: impl IntoValue<NatGatewayExclusion>) -> Self {
        self.0
            .put("NatGatewayExclusion", value.into_value().into_node());
        self
    }

    /// Describes the exclusion configurations for various resource types in VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `ResourceExclusions`.
    pub fn resource_exclusions(
        mut self,
        value: impl IntoValue<VpcEncryptionControlExclusionsProperty>,
    ) -> Self {
        self.0
            .put("ResourceExclusions", value.into_value().into_node());
        self
    }

    /// The current state of the VPC Encryption Control configuration.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// A message providing additional information about the encryption control state.
    ///
    /// `StateMessage`.
    pub fn state_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StateMessage", value.into_value().into_node());
        self
    }

    /// The `VirtualPrivateGatewayExclusion` property.
    ///
    /// `VirtualPrivateGatewayExclusion`; one of `enable`, `disable`.
    pub fn virtual_private_gateway_exclusion(
        mut self,
        value: impl IntoValue<VirtualPrivateGatewayExclusion>,
    ) -> Self {
        self.0.put(
            "VirtualPrivateGatewayExclusion",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the VPC Encryption Control configuration.
    ///
    /// `VpcEncryptionControlId`.
    pub fn vpc_encryption_control_id(
        mut self,
        value: impl IntoValue<kinds::ec2::VpcEncryptionControlId>,
    ) -> Self {
        self.0
            .put("VpcEncryptionControlId", value.into_value().into_node());
        self
    }

    /// The ID of the VPC associated with the encryption control configuration.
    ///
    /// `VpcId`.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
        self
    }

    /// The `VpcLatticeExclusion` property.
    ///
    /// `VpcLatticeExclusion`; one of `enable`, `disable`.
    pub fn vpc_lattice_exclusion(mut self, value: impl IntoValue<VpcLatticeExclusion>) -> Self {
        self.0
            .put("VpcLatticeExclusion", value.into_value().into_node());
        self
    }

    /// The `VpcPeeringExclusion` property.
    ///
    /// `VpcPeeringExclusion`; one of `enable`, `disable`.
    pub fn vpc_peering_exclusion(mut self, value: impl IntoValue<VpcPeeringExclusion>) -> Self {
        self.0
            .put("VpcPeeringExclusion", value.into_value().into_node());
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

impl Kind for VpcEncryptionControlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcEncryptionControlProperty> for VpcEncryptionControlProperty {}
impl From<VpcEncryptionControlProperty> for Node {
    #[inline]
    fn from(value: VpcEncryptionControlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcEncryptionControlProperty> for VpcEncryptionControlProperty {
    #[inline]
    fn into_value(self) -> Value<VpcEncryptionControlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an exclusion configuration for VPC Encryption Control.
/// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
///
/// The property type `VpcEncryptionControlExclusion` of `AWS::EC2::VPC`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcEncryptionControlExclusionProperty(Object);

impl VpcEncryptionControlExclusionProperty {
    /// `VpcEncryptionControlExclusionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The current state of the exclusion configuration.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `StateMessage`.
    pub fn state_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StateMessage", value.into_value().into_node());
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

impl Kind for VpcEncryptionControlExclusionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcEncryptionControlExclusionProperty> for VpcEncryptionControlExclusionProperty {}
impl From<VpcEncryptionControlExclusionProperty> for Node {
    #[inline]
    fn from(value: VpcEncryptionControlExclusionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcEncryptionControlExclusionProperty> for VpcEncryptionControlExclusionProperty {
    #[inline]
    fn into_value(self) -> Value<VpcEncryptionControlExclusionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the exclusion configurations for various resource types in VPC Encryption Control.
/// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
///
/// The property type `VpcEncryptionControlExclusions` of `AWS::EC2::VPC`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcEncryptionControlExclusionsProperty(Object);

impl VpcEncryptionControlExclusionsProperty {
    /// `VpcEncryptionControlExclusionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `EgressOnlyInternetGateway`.
    pub fn egress_only_internet_gateway(
        mut self,
        value: impl IntoValue<VpcEncryptionControlExclusionProperty>,
    ) -> Self {
        self.0
            .put("EgressOnlyInternetGateway", value.into_value().into_node());
        self
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `ElasticFileSystem`.
    pub fn elastic_file_system(
        mut self,
        value: impl IntoValue<VpcEncryptionControlExclusionProperty>,
    ) -> Self {
        self.0
            .put("ElasticFileSystem", value.into_value().into_node());
        self
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `InternetGateway`.
    pub fn internet_gateway(
        mut self,
        value: impl IntoValue<VpcEncryptionControlExclusionProperty>,
    ) -> Self {
        self.0
            .put("InternetGateway", value.into_value().into_node());
        self
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `Lambda`.
    pub fn lambda(mut self, value: impl IntoValue<VpcEncryptionControlExclusionProperty>) -> Self {
        self.0.put("Lambda", value.into_value().into_node());
        self
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `NatGateway`.
    pub fn nat_gateway(
        mut self,
        value: impl IntoValue<VpcEncryptionControlExclusionProperty>,
    ) -> Self {
        self.0.put("NatGateway", value.into_value().into_node());
        self
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `VirtualPrivateGateway`.
    pub fn virtual_private_gateway(
        mut self,
        value: impl IntoValue<VpcEncryptionControlExclusionProperty>,
    ) -> Self {
        self.0
            .put("VirtualPrivateGateway", value.into_value().into_node());
        self
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `VpcLattice`.
    pub fn vpc_lattice(
        mut self,
        value: impl IntoValue<VpcEncryptionControlExclusionProperty>,
    ) -> Self {
        self.0.put("VpcLattice", value.into_value().into_node());
        self
    }

    /// Describes an exclusion configuration for VPC Encryption Control.
    /// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
    ///
    /// `VpcPeering`.
    pub fn vpc_peering(
        mut self,
        value: impl IntoValue<VpcEncryptionControlExclusionProperty>,
    ) -> Self {
        self.0.put("VpcPeering", value.into_value().into_node());
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

impl Kind for VpcEncryptionControlExclusionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcEncryptionControlExclusionsProperty> for VpcEncryptionControlExclusionsProperty {}
impl From<VpcEncryptionControlExclusionsProperty> for Node {
    #[inline]
    fn from(value: VpcEncryptionControlExclusionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcEncryptionControlExclusionsProperty> for VpcEncryptionControlExclusionsProperty {
    #[inline]
    fn into_value(self) -> Value<VpcEncryptionControlExclusionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EgressOnlyInternetGatewayExclusion` of a `VpcEncryptionControl` of `AWS::EC2::VPC`.
pub enum EgressOnlyInternetGatewayExclusion {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for EgressOnlyInternetGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for EgressOnlyInternetGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for EgressOnlyInternetGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EgressOnlyInternetGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<EgressOnlyInternetGatewayExclusion> for EgressOnlyInternetGatewayExclusion {
    #[inline]
    fn into_value(self) -> Value<EgressOnlyInternetGatewayExclusion> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ElasticFileSystemExclusion` of a `VpcEncryptionControl` of `AWS::EC2::VPC`.
pub enum ElasticFileSystemExclusion {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for ElasticFileSystemExclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for ElasticFileSystemExclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for ElasticFileSystemExclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ElasticFileSystemExclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<ElasticFileSystemExclusion> for ElasticFileSystemExclusion {
    #[inline]
    fn into_value(self) -> Value<ElasticFileSystemExclusion> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InternetGatewayExclusion` of a `VpcEncryptionControl` of `AWS::EC2::VPC`.
pub enum InternetGatewayExclusion {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for InternetGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for InternetGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for InternetGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InternetGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<InternetGatewayExclusion> for InternetGatewayExclusion {
    #[inline]
    fn into_value(self) -> Value<InternetGatewayExclusion> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LambdaExclusion` of a `VpcEncryptionControl` of `AWS::EC2::VPC`.
pub enum LambdaExclusion {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for LambdaExclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for LambdaExclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for LambdaExclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LambdaExclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<LambdaExclusion> for LambdaExclusion {
    #[inline]
    fn into_value(self) -> Value<LambdaExclusion> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NatGatewayExclusion` of a `VpcEncryptionControl` of `AWS::EC2::VPC`.
pub enum NatGatewayExclusion {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for NatGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for NatGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for NatGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NatGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<NatGatewayExclusion> for NatGatewayExclusion {
    #[inline]
    fn into_value(self) -> Value<NatGatewayExclusion> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VirtualPrivateGatewayExclusion` of a `VpcEncryptionControl` of `AWS::EC2::VPC`.
pub enum VirtualPrivateGatewayExclusion {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for VirtualPrivateGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for VirtualPrivateGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for VirtualPrivateGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VirtualPrivateGatewayExclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<VirtualPrivateGatewayExclusion> for VirtualPrivateGatewayExclusion {
    #[inline]
    fn into_value(self) -> Value<VirtualPrivateGatewayExclusion> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VpcLatticeExclusion` of a `VpcEncryptionControl` of `AWS::EC2::VPC`.
pub enum VpcLatticeExclusion {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for VpcLatticeExclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for VpcLatticeExclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for VpcLatticeExclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VpcLatticeExclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<VpcLatticeExclusion> for VpcLatticeExclusion {
    #[inline]
    fn into_value(self) -> Value<VpcLatticeExclusion> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VpcPeeringExclusion` of a `VpcEncryptionControl` of `AWS::EC2::VPC`.
pub enum VpcPeeringExclusion {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for VpcPeeringExclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for VpcPeeringExclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for VpcPeeringExclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VpcPeeringExclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<VpcPeeringExclusion> for VpcPeeringExclusion {
    #[inline]
    fn into_value(self) -> Value<VpcPeeringExclusion> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
