// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::Subnet` and its property types.

use crate::l1::*;

/// Specifies a subnet for the specified VPC.
///
/// For an IPv4 only subnet, specify an IPv4 CIDR block. If the VPC has an IPv6 CIDR block, you can create an IPv6 only subnet or a dual stack subnet instead. For an IPv6 only subnet, specify an IPv6 CIDR block. For a dual stack subnet, specify both an IPv4 CIDR block and an IPv6 CIDR block.
///
/// For more information, see [Subnets for your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::Subnet`; `Ref` returns its `SubnetId`, a [`ec2::SubnetId`](kinds::ec2::SubnetId).
/// Changing one of these replaces it: `AvailabilityZone`, `AvailabilityZoneId`, `CidrBlock`, `Ipv4IpamPoolId`, `Ipv4NetmaskLength`, `Ipv6IpamPoolId`, `Ipv6Native`, `Ipv6NetmaskLength`, `OutpostArn`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubnet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::Subnet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("subnet.rules"),
};

impl CfnSubnet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::Subnet";

    /// `CfnSubnet` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: The ID of the VPC the subnet is in.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether a network interface created in this subnet receives an IPv6 address. The default value is `false`.
    ///
    /// If you specify `AssignIpv6AddressOnCreation`, you must also specify an IPv6 CIDR block.
    ///
    /// `AssignIpv6AddressOnCreation`; updated in place.
    pub fn assign_ipv6_address_on_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AssignIpv6AddressOnCreation",
            value.into_value().into_node(),
        );
        self
    }

    /// The Availability Zone of the subnet.
    ///
    /// If you update this property, you must also update the `CidrBlock` property.
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

    /// The AZ ID of the subnet.
    ///
    /// `AvailabilityZoneId`; an update replaces the resource.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// The IPv4 CIDR block assigned to the subnet.
    ///
    /// If you update this property, we create a new subnet, and then delete the existing one.
    ///
    /// `CidrBlock`; an update replaces the resource.
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrBlock", value.into_value().into_node());
        self
    }

    /// Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic IPv6 addresses for IPv4-only destinations.
    ///
    /// > You must first configure a NAT gateway in a public subnet (separate from the subnet containing the IPv6-only workloads). For example, the subnet containing the NAT gateway should have a `0.0.0.0/0` route pointing to the internet gateway. For more information, see [Configure DNS64 and NAT64](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-nat64-dns64.html#nat-gateway-nat64-dns64-walkthrough) in the *Amazon Virtual Private Cloud User Guide*.
    ///
    /// `EnableDns64`; updated in place.
    pub fn enable_dns64(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableDns64", value.into_value().into_node());
        self
    }

    /// Indicates the device position for local network interfaces in this subnet. For example, `1` indicates local network interfaces in this subnet are the secondary network interface (eth1).
    ///
    /// `EnableLniAtDeviceIndex`; updated in place.
    pub fn enable_lni_at_device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EnableLniAtDeviceIndex", value.into_value().into_node());
        self
    }

    /// An IPv4 IPAM pool ID for the subnet.
    ///
    /// `Ipv4IpamPoolId`; an update replaces the resource.
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0.put("Ipv4IpamPoolId", value.into_value().into_node());
        self
    }

    /// An IPv4 netmask length for the subnet.
    ///
    /// `Ipv4NetmaskLength`; an update replaces the resource.
    pub fn ipv4_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv4NetmaskLength", value.into_value().into_node());
        self
    }

    /// The IPv6 CIDR block.
    ///
    /// If you specify `AssignIpv6AddressOnCreation`, you must also specify an IPv6 CIDR block.
    ///
    /// `Ipv6CidrBlock`; an update may replace the resource.
    pub fn ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6CidrBlock", value.into_value().into_node());
        self
    }

    /// An IPv6 IPAM pool ID for the subnet.
    ///
    /// `Ipv6IpamPoolId`; an update replaces the resource.
    pub fn ipv6_ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0.put("Ipv6IpamPoolId", value.into_value().into_node());
        self
    }

    /// Indicates whether this is an IPv6 only subnet. For more information, see [Subnet basics](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html#subnet-basics) in the *Amazon Virtual Private Cloud User Guide*.
    ///
    /// `Ipv6Native`; an update replaces the resource.
    pub fn ipv6_native(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Ipv6Native", value.into_value().into_node());
        self
    }

    /// An IPv6 netmask length for the subnet.
    ///
    /// `Ipv6NetmaskLength`; an update replaces the resource.
    pub fn ipv6_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6NetmaskLength", value.into_value().into_node());
        self
    }

    /// Indicates whether instances launched in this subnet receive a public IPv4 address. The default value is `false`.
    ///
    /// AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
    ///
    /// `MapPublicIpOnLaunch`; updated in place.
    pub fn map_public_ip_on_launch(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MapPublicIpOnLaunch", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Outpost.
    ///
    /// `OutpostArn`; an update replaces the resource.
    pub fn outpost_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutpostArn", value.into_value().into_node());
        self
    }

    /// The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries to the instances should be handled. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// Available options:
    ///
    /// - EnableResourceNameDnsAAAARecord (true | false)
    /// - EnableResourceNameDnsARecord (true | false)
    /// - HostnameType (ip-name | resource-name)
    ///
    /// `PrivateDnsNameOptionsOnLaunch`; updated in place.
    pub fn private_dns_name_options_on_launch(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsOnLaunchProperty>,
    ) -> Self {
        self.0.put(
            "PrivateDnsNameOptionsOnLaunch",
            value.into_value().into_node(),
        );
        self
    }

    /// Any tags assigned to the subnet.
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

impl Construct for CfnSubnet {
    type Handle = CfnSubnetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubnetRef {
        CfnSubnetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubnet`] of a stack.
pub struct CfnSubnetRef(NodeRef);

impl Clone for CfnSubnetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubnetRef {}
impl AsNode for CfnSubnetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubnetRef {
    /// What `Ref` returns: its `SubnetId`, a [`ec2::SubnetId`](kinds::ec2::SubnetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SubnetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Availability Zone of this subnet. For example, `us-east-1a`.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[inline]
    pub fn attr_availability_zone(&self) -> Value<kinds::ec2::AvailabilityZoneName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZone")))
    }

    /// The Availability Zone ID of this subnet. For example, `use1-az1`.
    ///
    /// `Fn::GetAtt` of `AvailabilityZoneId`.
    #[inline]
    pub fn attr_availability_zone_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZoneId")))
    }

    /// The `BlockPublicAccessStates` attribute.
    ///
    /// `Fn::GetAtt` of `BlockPublicAccessStates`.
    #[inline]
    pub fn attr_block_public_access_states(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("BlockPublicAccessStates"),
        ))
    }

    /// The IPv4 CIDR blocks that are associated with the subnet.
    ///
    /// `Fn::GetAtt` of `CidrBlock`.
    #[inline]
    pub fn attr_cidr_block(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CidrBlock")))
    }

    /// The IPv6 CIDR blocks that are associated with the subnet.
    ///
    /// `Fn::GetAtt` of `Ipv6CidrBlocks`.
    #[inline]
    pub fn attr_ipv6_cidr_blocks(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ipv6CidrBlocks")))
    }

    /// The ID of the network ACL that is associated with the subnet's VPC, such as `acl-5fb85d36`.
    ///
    /// `Fn::GetAtt` of `NetworkAclAssociationId`.
    #[inline]
    pub fn attr_network_acl_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkAclAssociationId"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the Outpost.
    ///
    /// `Fn::GetAtt` of `OutpostArn`.
    #[inline]
    pub fn attr_outpost_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutpostArn")))
    }

    /// The ID of the subnet.
    ///
    /// `Fn::GetAtt` of `SubnetId`.
    #[inline]
    pub fn attr_subnet_id(&self) -> Value<kinds::ec2::SubnetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubnetId")))
    }

    /// The ID of the subnet's VPC, such as `vpc-11ad4878`.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::ec2::SubnetId> for &CfnSubnetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SubnetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the options for instance hostnames.
///
/// The property type `PrivateDnsNameOptionsOnLaunch` of `AWS::EC2::Subnet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateDnsNameOptionsOnLaunchProperty(Object);

impl PrivateDnsNameOptionsOnLaunchProperty {
    /// `PrivateDnsNameOptionsOnLaunchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to respond to DNS queries for instance hostname with DNS AAAA records.
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

    /// The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID.
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

impl Kind for PrivateDnsNameOptionsOnLaunchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateDnsNameOptionsOnLaunchProperty> for PrivateDnsNameOptionsOnLaunchProperty {}
impl From<PrivateDnsNameOptionsOnLaunchProperty> for Node {
    #[inline]
    fn from(value: PrivateDnsNameOptionsOnLaunchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateDnsNameOptionsOnLaunchProperty> for PrivateDnsNameOptionsOnLaunchProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateDnsNameOptionsOnLaunchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
