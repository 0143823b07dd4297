// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SubnetCidrBlock` and its property types.

use crate::l1::*;

/// Associates a CIDR block with your subnet. You can associate a single IPv6 CIDR block with your subnet.
///
/// `AWS::EC2::SubnetCidrBlock`; `Ref` returns its `Id`, a [`ec2::SubnetCidrBlockId`](kinds::ec2::SubnetCidrBlockId).
/// Changing one of these replaces it: `Ipv6CidrBlock`, `Ipv6IpamPoolId`, `Ipv6NetmaskLength`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubnetCidrBlock(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SubnetCidrBlock",
    tags: None,
    rules: include_str!("subnet_cidr_block.rules"),
};

impl CfnSubnetCidrBlock {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SubnetCidrBlock";

    /// `CfnSubnetCidrBlock` with its required properties, in alphabetical order:
    ///
    /// - `subnet_id`: The ID of the subnet.
    pub fn new(subnet_id: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// The IPv6 network range for the subnet, in CIDR notation.
    ///
    /// `Ipv6CidrBlock`; an update replaces the resource.
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

    /// An IPv6 netmask length for the subnet.
    ///
    /// `Ipv6NetmaskLength`; an update replaces the resource.
    pub fn ipv6_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6NetmaskLength", value.into_value().into_node());
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

impl Construct for CfnSubnetCidrBlock {
    type Handle = CfnSubnetCidrBlockRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubnetCidrBlockRef {
        CfnSubnetCidrBlockRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubnetCidrBlock`] of a stack.
pub struct CfnSubnetCidrBlockRef(NodeRef);

impl Clone for CfnSubnetCidrBlockRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubnetCidrBlockRef {}
impl AsNode for CfnSubnetCidrBlockRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubnetCidrBlockRef {
    /// What `Ref` returns: its `Id`, a [`ec2::SubnetCidrBlockId`](kinds::ec2::SubnetCidrBlockId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SubnetCidrBlockId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::SubnetCidrBlockId> {
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

impl IntoValue<kinds::ec2::SubnetCidrBlockId> for &CfnSubnetCidrBlockRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SubnetCidrBlockId> {
        Value::from_node(Node::Ref(self.0))
    }
}
