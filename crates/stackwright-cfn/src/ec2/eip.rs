// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::EIP` and its property types.

use crate::l1::*;

/// Specifies an Elastic IP (EIP) address and can, optionally, associate it with an Amazon EC2 instance.
///
/// You can allocate an Elastic IP address from an address pool owned by AWS or from an address pool created from a public IPv4 address range that you have brought to AWS for use with your AWS resources using bring your own IP addresses (BYOIP). For more information, see [Bring Your Own IP Addresses (BYOIP)](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-byoip.html) in the *Amazon EC2 User Guide*.
///
/// For more information, see [Elastic IP Addresses](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html) in the *Amazon EC2 User Guide*.
///
/// `AWS::EC2::EIP`; `Ref` returns its `PublicIp`.
/// Changing one of these replaces it: `Address`, `Domain`, `IpamPoolId`, `NetworkBorderGroup`, `TransferAddress`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEIP(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::EIP",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("eip.rules"),
};

impl CfnEIP {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::EIP";

    /// `CfnEIP` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An Elastic IP address or a carrier IP address in a Wavelength Zone.
    ///
    /// `Address`; an update replaces the resource.
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// The network ( `vpc`).
    ///
    /// If you define an Elastic IP address and associate it with a VPC that is defined in the same template, you must declare a dependency on the VPC-gateway attachment by using the [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) on this resource.
    ///
    /// `Domain`; an update replaces the resource.
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// The ID of the instance.
    ///
    /// > Updates to the `InstanceId` property may require *some interruptions*. Updates on an EIP reassociates the address on its associated resource.
    ///
    /// `InstanceId`; updated in place.
    pub fn instance_id(mut self, value: impl IntoValue<kinds::ec2::InstanceId>) -> Self {
        self.0.put("InstanceId", value.into_value().into_node());
        self
    }

    /// The ID of an IPAM pool which has an Amazon-provided or BYOIP public IPv4 CIDR provisioned to it. For more information, see [Allocate sequential Elastic IP addresses from an IPAM pool](https://docs.aws.amazon.com/vpc/latest/ipam/tutorials-eip-pool.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// `IpamPoolId`; an update replaces the resource.
    pub fn ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0.put("IpamPoolId", value.into_value().into_node());
        self
    }

    /// A unique set of Availability Zones, Local Zones, or Wavelength Zones from which AWS advertises IP addresses. Use this parameter to limit the IP address to this location. IP addresses cannot move between network border groups.
    ///
    /// Use [DescribeAvailabilityZones](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html) to view the network border groups.
    ///
    /// `NetworkBorderGroup`; an update replaces the resource.
    pub fn network_border_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NetworkBorderGroup", value.into_value().into_node());
        self
    }

    /// The ID of an address pool that you own. Use this parameter to let Amazon EC2 select an address from the address pool.
    ///
    /// > Updates to the `PublicIpv4Pool` property may require *some interruptions*. Updates on an EIP reassociates the address on its associated resource.
    ///
    /// `PublicIpv4Pool`; updated in place.
    pub fn public_ipv4_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PublicIpv4Pool", value.into_value().into_node());
        self
    }

    /// Any tags assigned to the Elastic IP address.
    ///
    /// > Updates to the `Tags` property may require *some interruptions*. Updates on an EIP reassociates the address on its associated resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Elastic IP address you are accepting for transfer. You can only accept one transferred address. For more information on Elastic IP address transfers, see [Transfer Elastic IP addresses](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html#transfer-EIPs-intro) in the *Amazon Virtual Private Cloud User Guide*.
    ///
    /// `TransferAddress`; an update replaces the resource.
    pub fn transfer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TransferAddress", value.into_value().into_node());
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

impl Construct for CfnEIP {
    type Handle = CfnEIPRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEIPRef {
        CfnEIPRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEIP`] of a stack.
pub struct CfnEIPRef(NodeRef);

impl Clone for CfnEIPRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEIPRef {}
impl AsNode for CfnEIPRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEIPRef {
    /// What `Ref` returns: its `PublicIp`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID that AWS assigns to represent the allocation of the address for use with Amazon VPC. This is returned only for VPC elastic IP addresses. For example, `eipalloc-5723d13e`.
    ///
    /// `Fn::GetAtt` of `AllocationId`.
    #[inline]
    pub fn attr_allocation_id(&self) -> Value<kinds::ec2::EipAllocationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AllocationId")))
    }

    /// The Elastic IP address.
    ///
    /// `Fn::GetAtt` of `PublicIp`.
    #[inline]
    pub fn attr_public_ip(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicIp")))
    }
}

impl IntoValue<kinds::ec2::EipAllocationId> for &CfnEIPRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::EipAllocationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AllocationId")))
    }
}
