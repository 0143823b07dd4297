// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAMPoolCidr` and its property types.

use crate::l1::*;

/// A CIDR provisioned to an IPAM pool.
///
/// `AWS::EC2::IPAMPoolCidr`; `Ref` returns the physical id, which is made of `IpamPoolId`, `IpamPoolCidrId`.
/// Changing one of these replaces it: `Cidr`, `IpamPoolId`, `NetmaskLength`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAMPoolCidr(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAMPoolCidr",
    tags: None,
    rules: include_str!("ipam_pool_cidr.rules"),
};

impl CfnIPAMPoolCidr {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAMPoolCidr";

    /// `CfnIPAMPoolCidr` with its required properties, in alphabetical order:
    ///
    /// - `ipam_pool_id`: The ID of the IPAM pool.
    pub fn new(ipam_pool_id: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpamPoolId", ipam_pool_id.into_value().into_node());
        Self(object_)
    }

    /// The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network mask (or netmask) and refers to a range of IP addresses. An IPv4 CIDR example is `10.24.34.0/23`. An IPv6 CIDR example is `2001:DB8::/32`.
    ///
    /// `Cidr`; an update replaces the resource.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
        self
    }

    /// The netmask length of the CIDR you'd like to provision to a pool. Can be used for provisioning Amazon-provided IPv6 CIDRs to top-level pools and for provisioning CIDRs to pools with source pools. Cannot be used to provision BYOIP CIDRs to top-level pools. "NetmaskLength" or "Cidr" is required.
    ///
    /// `NetmaskLength`; an update replaces the resource.
    pub fn netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NetmaskLength", value.into_value().into_node());
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

impl Construct for CfnIPAMPoolCidr {
    type Handle = CfnIPAMPoolCidrRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMPoolCidrRef {
        CfnIPAMPoolCidrRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAMPoolCidr`] of a stack.
pub struct CfnIPAMPoolCidrRef(NodeRef);

impl Clone for CfnIPAMPoolCidrRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMPoolCidrRef {}
impl AsNode for CfnIPAMPoolCidrRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMPoolCidrRef {
    /// What `Ref` returns: the physical id, which is made of `IpamPoolId`, `IpamPoolCidrId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The IPAM pool CIDR ID.
    ///
    /// `Fn::GetAtt` of `IpamPoolCidrId`.
    #[inline]
    pub fn attr_ipam_pool_cidr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamPoolCidrId")))
    }

    /// The state of the CIDR.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}
