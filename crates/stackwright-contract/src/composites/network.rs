//! The contract for a network.

use core::marker::PhantomData;

use crate::composite::{Composite, Contract, Field, Form, Gather, Scatter};
use crate::kind::{AvailabilityZoneName, SubnetId, VpcId};
use crate::name::Fixed;

/// A network that one stack publishes and others import: a VPC with public and private subnets in
/// `AZS` availability zones each.
///
/// It stands for these SSM parameters below a common prefix:
///
/// | parameter | holds |
/// | --- | --- |
/// | `PREFIX/vpc` | the VPC's id |
/// | `PREFIX/cidr` | its IPv4 block, with [`with_cidr`](Contract::with_cidr) |
/// | `PREFIX/azs` | the names of its availability zones, a list |
/// | `PREFIX/public-subnets` | the ids of its public subnets, a list in the order of the zones |
/// | `PREFIX/private-subnets` | the ids of its private subnets, likewise |
/// | `PREFIX/isolated-subnets` | the ids of its isolated subnets, likewise, where the network has them |
///
/// A network of other groups is a `Contract<SharedNetwork<AZS, G>>`.
///
/// ```
/// use stackwright_contract::{Contract, NetworkContract, PublicPrivateAndIsolated, SharedNetwork};
///
/// pub const NETWORK: NetworkContract<2> = NetworkContract::new("/go-on-aws");
/// pub const THREE_TIERS: Contract<SharedNetwork<3, PublicPrivateAndIsolated>> =
///     Contract::new("/shop/network").with_cidr();
/// assert_eq!(NETWORK.prefix(), "/go-on-aws");
/// ```
pub type NetworkContract<const AZS: usize, S = Fixed> = Contract<SharedNetwork<AZS>, S>;

/// Which groups of subnets a network has, one subnet of each in every availability zone.
pub trait SubnetGroups: Copy {
    /// Whether there are subnets with a route to the internet.
    const PUBLIC: bool;
    /// Whether there are subnets that reach the internet through NAT.
    const PRIVATE: bool;
    /// Whether there are subnets without a way to the internet.
    const ISOLATED: bool;
}

/// A network with public subnets.
#[diagnostic::on_unimplemented(
    message = "the contract of this network has no public subnets",
    label = "it is of `{Self}`"
)]
pub trait HasPublic: SubnetGroups {}

/// A network with private subnets.
#[diagnostic::on_unimplemented(
    message = "the contract of this network has no private subnets",
    label = "it is of `{Self}`"
)]
pub trait HasPrivate: SubnetGroups {}

/// A network with isolated subnets.
#[diagnostic::on_unimplemented(
    message = "the contract of this network has no isolated subnets",
    label = "it is of `{Self}`"
)]
pub trait HasIsolated: SubnetGroups {}

macro_rules! subnet_groups {
    ($($name:ident = $public:literal $private:literal $isolated:literal: $($has:ident)+, $what:literal;)*) => { $(
        #[doc = concat!("Networks of ", $what, " subnets.")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl SubnetGroups for $name {
            const PUBLIC: bool = $public;
            const PRIVATE: bool = $private;
            const ISOLATED: bool = $isolated;
        }

        $(impl $has for $name {})+
    )* };
}

subnet_groups! {
    PublicOnly = true false false: HasPublic, "public";
    PrivateOnly = false true false: HasPrivate, "private";
    IsolatedOnly = false false true: HasIsolated, "isolated";
    PublicAndPrivate = true true false: HasPublic HasPrivate, "public and private";
    PublicAndIsolated = true false true: HasPublic HasIsolated, "public and isolated";
    PrivateAndIsolated = false true true: HasPrivate HasIsolated, "private and isolated";
    PublicPrivateAndIsolated = true true true: HasPublic HasPrivate HasIsolated, "public, private and isolated";
}

/// The parts of a [`NetworkContract`]: a VPC with subnets of the groups `G` in `AZS` zones.
#[derive(Clone, Copy, Debug)]
pub struct SharedNetwork<const AZS: usize, G = PublicAndPrivate> {
    cidr: bool,
    public_group: Option<&'static str>,
    private_group: Option<&'static str>,
    isolated_group: Option<&'static str>,
    groups: PhantomData<fn() -> G>,
}

impl<const AZS: usize, G: SubnetGroups, S: Copy> Contract<SharedNetwork<AZS, G>, S> {
    /// Shares the VPC's IPv4 block too, for rules that name it. Default: it is not shared.
    #[must_use]
    pub const fn with_cidr(self) -> Self {
        let parts = SharedNetwork {
            cidr: true,
            ..self.parts
        };
        Self { parts, ..self }
    }

    /// Names the group of the public subnets, for a VPC with several such groups. Stacks that import the
    /// network select its subnets by that name too. Default: all public subnets.
    #[must_use]
    pub const fn public_group(self, name: &'static str) -> Self
    where
        G: HasPublic,
    {
        let parts = SharedNetwork {
            public_group: Some(name),
            ..self.parts
        };
        Self { parts, ..self }
    }

    /// Names the group of the private subnets, likewise. Default: all private subnets.
    #[must_use]
    pub const fn private_group(self, name: &'static str) -> Self
    where
        G: HasPrivate,
    {
        let parts = SharedNetwork {
            private_group: Some(name),
            ..self.parts
        };
        Self { parts, ..self }
    }

    /// Names the group of the isolated subnets, likewise. Default: all isolated subnets.
    #[must_use]
    pub const fn isolated_group(self, name: &'static str) -> Self
    where
        G: HasIsolated,
    {
        let parts = SharedNetwork {
            isolated_group: Some(name),
            ..self.parts
        };
        Self { parts, ..self }
    }
}

/// The parameters of a network, in one of the forms.
#[allow(missing_debug_implementations, reason = "its fields are of any form")]
pub struct SharedNetworkIn<F: Form, const AZS: usize> {
    /// The VPC's id.
    pub vpc: F::Of<VpcId>,
    /// Its IPv4 block, where the contract shares it.
    pub cidr: Option<F::Of<String>>,
    /// The names of its availability zones.
    pub azs: F::Of<[AvailabilityZoneName; AZS]>,
    /// The public subnets, where the network has them.
    pub public_subnets: Option<F::Of<[SubnetId; AZS]>>,
    /// The private subnets, likewise.
    pub private_subnets: Option<F::Of<[SubnetId; AZS]>>,
    /// The isolated subnets, likewise.
    pub isolated_subnets: Option<F::Of<[SubnetId; AZS]>>,
}

const VPC: Field = Field::new("vpc", "VPC id");
const CIDR: Field = Field::new("cidr", "IPv4 block of the VPC");
const ZONES: Field = Field::new("azs", "Availability zones of the VPC");
const PUBLIC: Field = Field::new("public-subnets", "Public subnet ids");
const PRIVATE: Field = Field::new("private-subnets", "Private subnet ids");
const ISOLATED: Field = Field::new("isolated-subnets", "Isolated subnet ids");

impl<const AZS: usize, G: SubnetGroups> Composite for SharedNetwork<AZS, G> {
    type In<F: Form> = SharedNetworkIn<F, AZS>;

    const DECLARED: Self = {
        assert!(AZS > 0, "a network has at least one availability zone");
        Self {
            cidr: false,
            public_group: None,
            private_group: None,
            isolated_group: None,
            groups: PhantomData,
        }
    };

    fn gather<F: Form, A: Gather<F>>(
        &self,
        from: &mut A,
    ) -> Result<SharedNetworkIn<F, AZS>, A::Error> {
        let subnets = |from: &mut A, has: bool, field: Field| {
            has.then(|| from.take::<[SubnetId; AZS]>(field)).transpose()
        };
        Ok(SharedNetworkIn {
            vpc: from.take::<VpcId>(VPC)?,
            cidr: self.cidr.then(|| from.take::<String>(CIDR)).transpose()?,
            azs: from.take::<[AvailabilityZoneName; AZS]>(ZONES)?,
            public_subnets: subnets(from, G::PUBLIC, PUBLIC)?,
            private_subnets: subnets(from, G::PRIVATE, PRIVATE)?,
            isolated_subnets: subnets(from, G::ISOLATED, ISOLATED)?,
        })
    }

    fn scatter<F: Form>(&self, values: SharedNetworkIn<F, AZS>, to: &mut impl Scatter<F>) {
        to.give::<VpcId>(VPC, values.vpc);
        if let Some(cidr) = values.cidr {
            to.give::<String>(CIDR, cidr);
        }
        to.give::<[AvailabilityZoneName; AZS]>(ZONES, values.azs);
        let groups = [
            (PUBLIC, values.public_subnets),
            (PRIVATE, values.private_subnets),
            (ISOLATED, values.isolated_subnets),
        ];
        for (field, subnets) in groups {
            if let Some(subnets) = subnets {
                to.give::<[SubnetId; AZS]>(field, subnets);
            }
        }
    }
}

impl<const AZS: usize, G> SharedNetwork<AZS, G> {
    /// Whether the VPC's IPv4 block is shared too.
    pub const fn has_cidr(&self) -> bool {
        self.cidr
    }

    /// The names of the groups of public, private and isolated subnets, where they have one.
    pub const fn group_names(&self) -> [Option<&'static str>; 3] {
        [self.public_group, self.private_group, self.isolated_group]
    }
}
