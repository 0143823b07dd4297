//! Which subnets of a VPC something is placed in.

use std::net::Ipv4Addr;

use stackwright_core::kind::{AvailabilityZoneName, SubnetId};
use stackwright_core::{DependencyGroup, IntoValue, Value};

use super::cidr::Ipv4Cidr;
use super::subnet::SubnetRef;
use super::subnet_configuration::SubnetType;

/// A choice among the subnets of a VPC.
///
/// By default it is the private subnets; of a VPC without any, the isolated ones, and without those
/// the public ones.
///
/// ```
/// use stackwright::ec2::{SubnetSelection, SubnetType};
///
/// let one_each = SubnetSelection::subnet_type(SubnetType::Public).one_per_az();
/// let databases = SubnetSelection::subnet_group_name("Database");
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a selection does nothing until something is placed by it"]
pub struct SubnetSelection {
    pub(super) basis: Basis,
    pub(super) filters: Vec<SubnetFilter>,
}

#[derive(Clone, Debug, Default)]
pub(super) enum Basis {
    #[default]
    Default,
    Type(SubnetType),
    Group(String),
    Explicit(Vec<SubnetRef>),
}

impl SubnetSelection {
    /// The default choice.
    pub fn new() -> Self {
        Self::default()
    }

    /// All subnets of a type.
    pub fn subnet_type(subnet_type: SubnetType) -> Self {
        Self {
            basis: Basis::Type(subnet_type),
            filters: Vec::new(),
        }
    }

    /// All subnets of the group with this name: see
    /// [`SubnetConfiguration`](super::SubnetConfiguration).
    pub fn subnet_group_name(name: impl Into<String>) -> Self {
        Self {
            basis: Basis::Group(name.into()),
            filters: Vec::new(),
        }
    }

    /// These subnets, whatever filters say.
    pub fn subnets<'a>(subnets: impl IntoIterator<Item = &'a SubnetRef>) -> Self {
        let subnets = subnets.into_iter().cloned().collect();
        Self {
            basis: Basis::Explicit(subnets),
            filters: Vec::new(),
        }
    }

    /// Whether it asks for the subnets of this type.
    pub(crate) fn is_of_type(&self, subnet_type: SubnetType) -> bool {
        matches!(self.basis, Basis::Type(other) if other == subnet_type)
    }

    /// Of these, only those in one of the zones.
    pub fn availability_zones<Z: IntoValue<AvailabilityZoneName>>(
        self,
        zones: impl IntoIterator<Item = Z>,
    ) -> Self {
        self.filter(SubnetFilter::availability_zones(zones))
    }

    /// Of these, the first in each availability zone.
    pub fn one_per_az(self) -> Self {
        self.filter(SubnetFilter::one_per_az())
    }

    /// Of these, only those that a filter lets pass. Several filters apply in their order.
    pub fn filter(mut self, filter: SubnetFilter) -> Self {
        self.filters.push(filter);
        self
    }
}

impl From<&SubnetSelection> for SubnetSelection {
    fn from(selection: &SubnetSelection) -> Self {
        selection.clone()
    }
}

impl From<SubnetType> for SubnetSelection {
    fn from(subnet_type: SubnetType) -> Self {
        Self::subnet_type(subnet_type)
    }
}

/// A condition on subnets.
#[derive(Clone, Debug)]
pub struct SubnetFilter(Filter);

#[derive(Clone, Debug)]
enum Filter {
    Ids(Vec<Value<SubnetId>>),
    Zones(Vec<Value<AvailabilityZoneName>>),
    OnePerZone,
    Addresses(Vec<Ipv4Addr>),
    Mask(u8),
    Ranges(Vec<Ipv4Cidr>),
}

impl SubnetFilter {
    /// Those with one of the ids.
    pub fn by_ids<I: IntoValue<SubnetId>>(ids: impl IntoIterator<Item = I>) -> Self {
        Self(Filter::Ids(
            ids.into_iter().map(IntoValue::into_value).collect(),
        ))
    }

    /// Those in one of the zones. A zone that is known only at deployment is equal to no name.
    pub fn availability_zones<Z: IntoValue<AvailabilityZoneName>>(
        zones: impl IntoIterator<Item = Z>,
    ) -> Self {
        Self(Filter::Zones(
            zones.into_iter().map(IntoValue::into_value).collect(),
        ))
    }

    /// The first in each zone.
    pub fn one_per_az() -> Self {
        Self(Filter::OnePerZone)
    }

    /// Those whose block holds one of the addresses.
    pub fn contains_ip_addresses(addresses: impl IntoIterator<Item = Ipv4Addr>) -> Self {
        Self(Filter::Addresses(addresses.into_iter().collect()))
    }

    /// Those whose block has a prefix of this length.
    pub fn by_cidr_mask(mask: u8) -> Self {
        Self(Filter::Mask(mask))
    }

    /// Those whose block is part of one of these.
    pub fn by_cidr_ranges(ranges: impl IntoIterator<Item = Ipv4Cidr>) -> Self {
        Self(Filter::Ranges(ranges.into_iter().collect()))
    }

    pub(super) fn apply(&self, mut subnets: Vec<SubnetRef>) -> Vec<SubnetRef> {
        let block = |subnet: &SubnetRef, holds: &dyn Fn(Ipv4Cidr) -> bool| {
            subnet.block().is_some_and(holds)
        };
        match &self.0 {
            Filter::Ids(ids) => subnets.retain(|subnet| ids.contains(&subnet.subnet_id())),
            Filter::Zones(zones) => {
                subnets.retain(|subnet| subnet.zone().is_some_and(|zone| zones.contains(zone)));
            }
            Filter::OnePerZone => {
                let mut seen = Vec::new();
                subnets.retain(|subnet| {
                    let zone = subnet.zone().cloned();
                    let first = !seen.contains(&zone);
                    seen.push(zone);
                    first
                });
            }
            Filter::Addresses(addresses) => subnets.retain(|subnet| {
                let holds = |cidr: Ipv4Cidr| {
                    addresses
                        .iter()
                        .any(|address| cidr.contains_address(*address))
                };
                block(subnet, &holds)
            }),
            Filter::Mask(mask) => {
                subnets.retain(|subnet| block(subnet, &|cidr| cidr.prefix() == *mask));
            }
            Filter::Ranges(ranges) => subnets.retain(|subnet| {
                block(subnet, &|cidr| {
                    ranges.iter().any(|range| range.contains(&cidr))
                })
            }),
        }
        subnets
    }
}

/// Subnets that were selected from a VPC.
#[derive(Clone, Debug, Default)]
pub struct SelectedSubnets {
    pub(super) subnets: Vec<SubnetRef>,
    pub(super) has_public: bool,
}

impl SelectedSubnets {
    /// The subnets.
    pub fn subnets(&self) -> &[SubnetRef] {
        &self.subnets
    }

    /// Their ids.
    pub fn subnet_ids(&self) -> Vec<Value<SubnetId>> {
        self.subnets.iter().map(SubnetRef::subnet_id).collect()
    }

    /// The availability zone of each.
    #[track_caller]
    pub fn availability_zones(&self) -> Vec<Value<AvailabilityZoneName>> {
        let mut zones = Vec::new();
        for subnet in &self.subnets {
            zones.push(subnet.availability_zone());
        }
        zones
    }

    /// Whether one of them is a public subnet of the VPC.
    pub fn has_public(&self) -> bool {
        self.has_public
    }

    /// What something waits for that needs the subnets' way to the internet.
    pub fn internet_connectivity_established(&self) -> DependencyGroup {
        let all = DependencyGroup::new();
        for subnet in &self.subnets {
            all.add(subnet.internet_connectivity_established());
        }
        all
    }
}
