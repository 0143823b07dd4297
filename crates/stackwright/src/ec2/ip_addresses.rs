//! Where a VPC's addresses come from.

use stackwright_core::{IntoValue, Value};

/// Where the IPv4 addresses of a VPC come from.
#[derive(Clone, Debug)]
pub struct IpAddresses(pub(super) Source);

#[derive(Clone, Debug)]
pub(super) enum Source {
    Cidr(String),
    Ipam(AwsIpamAllocation),
}

impl IpAddresses {
    /// A block of a prefix length from 16 to 28, such as `10.0.0.0/16`. Subnets get parts of it at
    /// synthesis: see [`allot_addresses`](super::allot_addresses).
    pub fn cidr(block: impl Into<String>) -> Self {
        Self(Source::Cidr(block.into()))
    }

    /// A block that a pool of the VPC IP Address Manager allots when the VPC is created.
    ///
    /// <https://docs.aws.amazon.com/vpc/latest/ipam/what-it-is-ipam.html>
    pub fn aws_ipam_allocation(allocation: AwsIpamAllocation) -> Self {
        Self(Source::Ipam(allocation))
    }
}

/// A block to be allotted by the VPC IP Address Manager.
#[derive(Clone, Debug)]
pub struct AwsIpamAllocation {
    pub(super) pool: Value<String>,
    pub(super) mask: u8,
    pub(super) default_subnet_mask: Option<u8>,
}

impl AwsIpamAllocation {
    /// A block with a prefix of this length, 16 to 28, from an IPAM pool.
    pub fn new(ipv4_ipam_pool_id: impl IntoValue<String>, ipv4_netmask_length: u8) -> Self {
        Self {
            pool: ipv4_ipam_pool_id.into_value(),
            mask: ipv4_netmask_length,
            default_subnet_mask: None,
        }
    }

    /// The prefix length of subnets whose group has none. Needed unless all groups have one.
    #[must_use]
    pub fn default_subnet_ipv4_netmask_length(mut self, mask: u8) -> Self {
        self.default_subnet_mask = Some(mask);
        self
    }
}

/// Which versions of the internet protocol a VPC has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IpProtocol {
    /// IPv4 only.
    #[default]
    Ipv4Only,
    /// IPv4, and an IPv6 block that AWS provides. Private subnets reach the IPv6 internet through an
    /// egress-only internet gateway, and public subnets assign no public IPv4 addresses unless told.
    DualStack,
}
