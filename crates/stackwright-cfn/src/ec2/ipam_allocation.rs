// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAMAllocation` and its property types.

use crate::l1::*;

/// In IPAM, an allocation is a CIDR assignment from an IPAM pool to another IPAM pool or to a resource.
///
/// `AWS::EC2::IPAMAllocation`; `Ref` returns the physical id, which is made of `IpamPoolId`, `IpamPoolAllocationId`, `Cidr`.
/// Changing one of these replaces it: `Cidr`, `Description`, `IpamPoolId`, `NetmaskLength`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAMAllocation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAMAllocation",
    tags: None,
    rules: include_str!("ipam_allocation.rules"),
};

impl CfnIPAMAllocation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAMAllocation";

    /// `CfnIPAMAllocation` with its required properties, in alphabetical order:
    ///
    /// - `ipam_pool_id`: The ID of the IPAM pool from which you would like to allocate a CIDR.
    pub fn new(ipam_pool_id: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpamPoolId", ipam_pool_id.into_value().into_node());
        Self(object_)
    }

    /// The CIDR you would like to allocate from the IPAM pool. Note the following:
    ///
    /// - If there is no DefaultNetmaskLength allocation rule set on the pool, you must specify either the NetmaskLength or the CIDR.
    /// - If the DefaultNetmaskLength allocation rule is set on the pool, you can specify either the NetmaskLength or the CIDR and the DefaultNetmaskLength allocation rule will be ignored.
    ///
    /// Possible values: Any available IPv4 or IPv6 CIDR.
    ///
    /// `Cidr`; an update replaces the resource.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
        self
    }

    /// A description for the allocation.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The netmask length of the CIDR you would like to allocate from the IPAM pool. Note the following:
    ///
    /// - If there is no DefaultNetmaskLength allocation rule set on the pool, you must specify either the NetmaskLength or the CIDR.
    /// - If the DefaultNetmaskLength allocation rule is set on the pool, you can specify either the NetmaskLength or the CIDR and the DefaultNetmaskLength allocation rule will be ignored.
    ///
    /// Possible netmask lengths for IPv4 addresses are 0 - 32. Possible netmask lengths for IPv6 addresses are 0 - 128.
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

impl Construct for CfnIPAMAllocation {
    type Handle = CfnIPAMAllocationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMAllocationRef {
        CfnIPAMAllocationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAMAllocation`] of a stack.
pub struct CfnIPAMAllocationRef(NodeRef);

impl Clone for CfnIPAMAllocationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMAllocationRef {}
impl AsNode for CfnIPAMAllocationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMAllocationRef {
    /// What `Ref` returns: the physical id, which is made of `IpamPoolId`, `IpamPoolAllocationId`, `Cidr`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of an allocation.
    ///
    /// `Fn::GetAtt` of `IpamPoolAllocationId`.
    #[inline]
    pub fn attr_ipam_pool_allocation_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamPoolAllocationId")))
    }
}
