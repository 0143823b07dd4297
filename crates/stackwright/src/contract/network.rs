//! A network, published and imported.

use std::marker::PhantomData;
use std::ops::Deref;

use stackwright_contract::{
    AvailabilityZoneName, HasIsolated, HasPrivate, HasPublic, SharedNetwork, SharedNetworkIn,
    SubnetGroups, SubnetId, VpcId,
};
use stackwright_core::{AsNode, Diagnostic, Fluent, IntoValue, NodeRef, Scope, Text, Value, list};

use super::codes;
use super::composite::{Shared, Values};
use crate::ec2::{SubnetRef, SubnetSelection, Vpc, VpcAttributes, VpcRef};

/// A VPC with one subnet of each of the contract's groups in each of its zones; another number is a
/// diagnostic ([`NETWORK_ARITY`](codes::NETWORK_ARITY)). Imported subnets are selections from the lists
/// that the template parameters hold.
impl<const AZS: usize, G: SubnetGroups> Shared for SharedNetwork<AZS, G> {
    type Published<'a> = &'a VpcRef;
    type Needs = ();
    type Imported = NetworkRef<AZS, G>;

    #[track_caller]
    fn values(&self, scope: &Scope, vpc: &VpcRef) -> SharedNetworkIn<Values, AZS> {
        let [public, private, isolated] = self.group_names();
        let subnets = |has: bool, what: &str, all: &[SubnetRef], group: Option<&str>| {
            has.then(|| {
                let mut subnets = all.to_vec();
                if let Some(group) = group {
                    let selection = SubnetSelection::subnet_group_name(group);
                    let named = vpc.select_subnets(scope, selection).subnets().to_vec();
                    subnets.retain(|subnet| named.contains(subnet));
                }
                check_arity(scope, what, subnets.len(), AZS);
                let ids = list::<SubnetId, _>(subnets.iter().map(SubnetRef::subnet_id));
                Value::from_node(ids.into_node())
            })
        };
        let cidr = match self.has_cidr() {
            true => Some(vpc.vpc_cidr_block()),
            false => None,
        };
        let zones = list::<AvailabilityZoneName, _>(vpc.availability_zones());
        SharedNetworkIn {
            vpc: vpc.vpc_id(),
            cidr,
            azs: Value::from_node(zones.into_node()),
            public_subnets: subnets(G::PUBLIC, "public subnets", vpc.public_subnets(), public),
            private_subnets: subnets(
                G::PRIVATE,
                "private subnets",
                vpc.private_subnets(),
                private,
            ),
            isolated_subnets: subnets(
                G::ISOLATED,
                "isolated subnets",
                vpc.isolated_subnets(),
                isolated,
            ),
        }
    }

    #[track_caller]
    fn imported(
        &self,
        scope: &Scope,
        id: Text,
        values: SharedNetworkIn<Values, AZS>,
        _needs: &(),
    ) -> NetworkRef<AZS, G> {
        let [public, private, isolated] = self.group_names();
        let attributes = VpcAttributes::new(values.vpc, values.azs.elements())
            .when_some(values.cidr, |it, block| it.vpc_cidr_block(block))
            .when_some(values.public_subnets, |it, subnets| {
                it.public_subnet_ids(subnets.elements())
            })
            .when_some(values.private_subnets, |it, subnets| {
                it.private_subnet_ids(subnets.elements())
            })
            .when_some(values.isolated_subnets, |it, subnets| {
                it.isolated_subnet_ids(subnets.elements())
            })
            .when_some(public, |it, name| it.public_subnet_names([name]))
            .when_some(private, |it, name| it.private_subnet_names([name]))
            .when_some(isolated, |it, name| it.isolated_subnet_names([name]));
        NetworkRef {
            vpc: Vpc::from_vpc_attributes(scope, id, attributes),
            groups: PhantomData,
        }
    }
}

/// An imported network: a [`VpcRef`] whose number of subnets the compiler knows.
///
/// ```
/// use stackwright::prelude::*;
///
/// const NETWORK: NetworkContract<2> = NetworkContract::new("/shop/network");
///
/// fn worker(stack: &mut Stack) {
///     let network = NETWORK.import(stack, "Network");
///     let [first, _second] = network.private_subnets();
///     stack.output("First", first.subnet_id());
/// }
/// ```
/// ```compile_fail
/// # use stackwright::prelude::*;
/// # const NETWORK: NetworkContract<2> = NetworkContract::new("/shop/network");
/// # let stack = Stack::new("shop");
/// let third = &NETWORK.import(&stack, "Network").private_subnets()[2];
/// ```
#[derive(Clone, Debug)]
pub struct NetworkRef<const AZS: usize, G> {
    vpc: VpcRef,
    groups: PhantomData<fn() -> G>,
}

impl<const AZS: usize, G> NetworkRef<AZS, G> {
    /// The public subnets, one in each zone. An index beyond the last does not compile.
    pub fn public_subnets(&self) -> [SubnetRef; AZS]
    where
        G: HasPublic,
    {
        each(self.vpc.public_subnets())
    }

    /// The private subnets, likewise.
    pub fn private_subnets(&self) -> [SubnetRef; AZS]
    where
        G: HasPrivate,
    {
        each(self.vpc.private_subnets())
    }

    /// The isolated subnets, likewise.
    pub fn isolated_subnets(&self) -> [SubnetRef; AZS]
    where
        G: HasIsolated,
    {
        each(self.vpc.isolated_subnets())
    }
}

/// The import made as many subnets of the group as the contract has zones.
fn each<const AZS: usize>(subnets: &[SubnetRef]) -> [SubnetRef; AZS] {
    std::array::from_fn(|index| subnets[index].clone())
}

impl<const AZS: usize, G> Deref for NetworkRef<AZS, G> {
    type Target = VpcRef;

    fn deref(&self) -> &VpcRef {
        &self.vpc
    }
}

impl<const AZS: usize, G> AsNode for NetworkRef<AZS, G> {
    fn node(&self) -> NodeRef {
        self.vpc.node()
    }
}

impl<const AZS: usize, G> IntoValue<VpcId> for &NetworkRef<AZS, G> {
    fn into_value(self) -> Value<VpcId> {
        self.vpc.vpc_id()
    }
}

impl<const AZS: usize, G> From<NetworkRef<AZS, G>> for VpcRef {
    fn from(network: NetworkRef<AZS, G>) -> Self {
        network.vpc
    }
}

fn check_arity(scope: &Scope, what: &str, count: usize, zones: usize) {
    if count == zones {
        return;
    }
    let finding = Diagnostic::error(
        &codes::NETWORK_ARITY,
        format!("the VPC does not have the {what} that its contract promises"),
    );
    scope.diagnose(
        finding
            .given(format!("{count} {what}"))
            .allowed(format!(
                "{zones}, one for each availability zone of the contract"
            ))
            .help("change the VPC's zones or subnet groups, or the contract's number"),
    );
}
