//! Groups of subnets.

/// How the subnets of a group reach the internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SubnetType {
    /// Both ways, through the VPC's internet gateway: what has a public address is reachable.
    Public,
    /// Outwards only: through NAT gateways, or other ways of your own where there are none.
    PrivateWithEgress,
    /// Not at all.
    PrivateIsolated,
}

impl SubnetType {
    /// [`PrivateWithEgress`](Self::PrivateWithEgress) by its former name.
    #[allow(non_upper_case_globals, reason = "it stands for a variant")]
    pub const PrivateWithNat: Self = Self::PrivateWithEgress;

    /// The value of the tag `aws-cdk:subnet-type`.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Public => "Public",
            Self::PrivateWithEgress => "Private",
            Self::PrivateIsolated => "Isolated",
        }
    }
}

impl std::fmt::Display for SubnetType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Public => "Public",
            Self::PrivateWithEgress => "PrivateWithEgress",
            Self::PrivateIsolated => "PrivateIsolated",
        })
    }
}

/// A group of subnets, one in each availability zone of a VPC.
///
/// ```
/// use stackwright::ec2::{SubnetConfiguration, SubnetType};
///
/// let databases = SubnetConfiguration::new("Database", SubnetType::PrivateIsolated).cidr_mask(28);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a subnet group does nothing until a VPC has it"]
pub struct SubnetConfiguration {
    pub(super) name: String,
    pub(super) subnet_type: SubnetType,
    pub(super) cidr_mask: Option<u8>,
    pub(super) reserved: bool,
    pub(super) map_public_ip_on_launch: Option<bool>,
    pub(super) ipv6_assign_address_on_creation: Option<bool>,
}

impl SubnetConfiguration {
    /// A group. Its name is part of the subnets' logical ids and the word by which they are selected.
    pub fn new(name: impl Into<String>, subnet_type: SubnetType) -> Self {
        Self {
            name: name.into(),
            subnet_type,
            cidr_mask: None,
            reserved: false,
            map_public_ip_on_launch: None,
            ipv6_assign_address_on_creation: None,
        }
    }

    /// The prefix length of each subnet, 16 to 28. Default: an equal share of the addresses that
    /// groups with a mask leave.
    pub fn cidr_mask(mut self, mask: u8) -> Self {
        self.cidr_mask = Some(mask);
        self
    }

    /// Whether the addresses are only kept free and no subnets made. Default: false.
    pub fn reserved(mut self, reserved: bool) -> Self {
        self.reserved = reserved;
        self
    }

    /// Whether instances get a public IPv4 address. For public groups only. Default: true, or false
    /// in a VPC with IPv6.
    pub fn map_public_ip_on_launch(mut self, map: bool) -> Self {
        self.map_public_ip_on_launch = Some(map);
        self
    }

    /// Whether network interfaces get an IPv6 address. For VPCs with IPv6 only. Default: true.
    pub fn ipv6_assign_address_on_creation(mut self, assign: bool) -> Self {
        self.ipv6_assign_address_on_creation = Some(assign);
        self
    }
}
