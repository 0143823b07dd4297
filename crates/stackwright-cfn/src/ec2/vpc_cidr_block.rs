// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCCidrBlock` and its property types.

use crate::l1::*;

/// Associates a CIDR block with your VPC.
///
/// A VPC must have an associated IPv4 CIDR block. You can optionally associate additional IPv4 CIDR blocks with a VPC. You can optionally associate an IPv6 CIDR block with a VPC. You can request an Amazon-provided IPv6 CIDR block from Amazon's pool of IPv6 addresses, or an IPv6 CIDR block from an IPv6 address pool that you provisioned through bring your own IP addresses (BYOIP).
///
/// For more information, see [VPC CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::VPCCidrBlock`; `Ref` returns the physical id, which is made of `Id`, `VpcId`.
/// Changing one of these replaces it: `AmazonProvidedIpv6CidrBlock`, `CidrBlock`, `Ipv4IpamPoolId`, `Ipv4NetmaskLength`, `Ipv6CidrBlock`, `Ipv6CidrBlockNetworkBorderGroup`, `Ipv6IpamPoolId`, `Ipv6NetmaskLength`, `Ipv6Pool`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCCidrBlock(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCCidrBlock",
    tags: None,
    rules: include_str!("vpc_cidr_block.rules"),
};

impl CfnVPCCidrBlock {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCCidrBlock";

    /// `CfnVPCCidrBlock` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: The ID of the VPC.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// Requests an Amazon-provided IPv6 CIDR block with a /56 prefix length for the VPC. You cannot specify the range of IPv6 addresses or the size of the CIDR block.
    ///
    /// `AmazonProvidedIpv6CidrBlock`; an update replaces the resource.
    pub fn amazon_provided_ipv6_cidr_block(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AmazonProvidedIpv6CidrBlock",
            value.into_value().into_node(),
        );
        self
    }

    /// An IPv4 CIDR block to associate with the VPC.
    ///
    /// `CidrBlock`; an update replaces the resource.
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrBlock", value.into_value().into_node());
        self
    }

    /// Associate a CIDR allocated from an IPv4 IPAM pool to a VPC. For more information about Amazon VPC IP Address Manager (IPAM), see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// `Ipv4IpamPoolId`; an update replaces the resource.
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0.put("Ipv4IpamPoolId", value.into_value().into_node());
        self
    }

    /// The netmask length of the IPv4 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool. For more information about IPAM, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// `Ipv4NetmaskLength`; an update replaces the resource.
    pub fn ipv4_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv4NetmaskLength", value.into_value().into_node());
        self
    }

    /// An IPv6 CIDR block from the IPv6 address pool. You must also specify `Ipv6Pool` in the request.
    ///
    /// To let Amazon choose the IPv6 CIDR block for you, omit this parameter.
    ///
    /// `Ipv6CidrBlock`; an update replaces the resource.
    pub fn ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6CidrBlock", value.into_value().into_node());
        self
    }

    /// The name of the location from which we advertise the IPV6 CIDR block. Use this parameter to limit the CIDR block to this location.
    ///
    /// You must set `AmazonProvidedIpv6CidrBlock` to `true` to use this parameter.
    ///
    /// You can have one IPv6 CIDR block association per network border group.
    ///
    /// `Ipv6CidrBlockNetworkBorderGroup`; an update replaces the resource.
    pub fn ipv6_cidr_block_network_border_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "Ipv6CidrBlockNetworkBorderGroup",
            value.into_value().into_node(),
        );
        self
    }

    /// Associates a CIDR allocated from an IPv6 IPAM pool to a VPC. For more information about Amazon VPC IP Address Manager (IPAM), see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// `Ipv6IpamPoolId`; an update replaces the resource.
    pub fn ipv6_ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0.put("Ipv6IpamPoolId", value.into_value().into_node());
        self
    }

    /// The netmask length of the IPv6 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool. For more information about IPAM, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// `Ipv6NetmaskLength`; an update replaces the resource.
    pub fn ipv6_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6NetmaskLength", value.into_value().into_node());
        self
    }

    /// The ID of an IPv6 address pool from which to allocate the IPv6 CIDR block.
    ///
    /// `Ipv6Pool`; an update replaces the resource.
    pub fn ipv6_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6Pool", value.into_value().into_node());
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

impl Construct for CfnVPCCidrBlock {
    type Handle = CfnVPCCidrBlockRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCCidrBlockRef {
        CfnVPCCidrBlockRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCCidrBlock`] of a stack.
pub struct CfnVPCCidrBlockRef(NodeRef);

impl Clone for CfnVPCCidrBlockRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCCidrBlockRef {}
impl AsNode for CfnVPCCidrBlockRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCCidrBlockRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `VpcId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Id of the VPC associated CIDR Block.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The source that allocated the IP address space. `byoip` or `amazon` indicates public IP address space allocated by Amazon or space that you have allocated with Bring your own IP (BYOIP). `none` indicates private space.
    ///
    /// `Fn::GetAtt` of `IpSource`.
    #[inline]
    pub fn attr_ip_source(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpSource")))
    }

    /// Public IPv6 addresses are those advertised on the internet from AWS. Private IP addresses are not and cannot be advertised on the internet from AWS.
    ///
    /// `Fn::GetAtt` of `Ipv6AddressAttribute`.
    #[inline]
    pub fn attr_ipv6_address_attribute(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ipv6AddressAttribute")))
    }
}
