//! A network, published and imported.

use stackwright_contract::{AvailabilityZoneName, NetworkContract, SubnetId, VpcId};
use stackwright_core::kind::List;
use stackwright_core::{Diagnostic, IntoValue, Scope, Text, Value, list};

use super::codes;
use super::parameter::{Published, publish};
use crate::ec2::{SubnetRef, Vpc, VpcAttributes, VpcRef};
use crate::ssm::imported_value;

/// What a stack does with the contract of a network.
pub trait PublishNetwork {
    /// Publishes a VPC's id, availability zones, public and private subnets, as the constructs `vpc`,
    /// `azs`, `public-subnets` and `private-subnets`.
    ///
    /// The VPC has one public and one private subnet in each of the contract's zones; another number
    /// is a diagnostic ([`NETWORK_ARITY`](codes::NETWORK_ARITY)).
    #[track_caller]
    fn publish(&self, scope: &Scope, vpc: &VpcRef);

    /// Imports the network, as the construct `id`. Its subnets are selections from the lists that the
    /// template parameters hold.
    #[track_caller]
    fn import(&self, scope: &Scope, id: impl Into<Text>) -> VpcRef;
}

impl<const AZS: usize> PublishNetwork for NetworkContract<AZS> {
    #[track_caller]
    fn publish(&self, scope: &Scope, vpc: &VpcRef) {
        check_arity(scope, vpc, AZS);
        let name = self.vpc_name();
        let value: Value<VpcId> = vpc.vpc_id();
        let described = |text: &'static str| self.is_described().then_some(text);
        let description = described(self.vpc_description());
        publish(
            scope,
            "vpc".into(),
            Published {
                name: &name,
                description,
                value,
                list: false,
            },
        );
        let zones: Value<List<AvailabilityZoneName>> = vpc.availability_zones().into_value();
        publish_list(
            scope,
            "azs",
            &self.azs_name(),
            described("Availability zones of the VPC"),
            zones,
        );
        let subnets = ids(vpc.public_subnets());
        publish_list(
            scope,
            "public-subnets",
            &self.public_subnets_name(),
            described("Public subnet ids"),
            subnets,
        );
        let subnets = ids(vpc.private_subnets());
        publish_list(
            scope,
            "private-subnets",
            &self.private_subnets_name(),
            described("Private subnet ids"),
            subnets,
        );
    }

    #[track_caller]
    fn import(&self, scope: &Scope, id: impl Into<Text>) -> VpcRef {
        let vpc: Value<VpcId> = imported_value(scope, &self.vpc_name());
        let zones: Value<List<AvailabilityZoneName>> = imported_value(scope, &self.azs_name());
        let public: Value<List<SubnetId>> = imported_value(scope, &self.public_subnets_name());
        let private: Value<List<SubnetId>> = imported_value(scope, &self.private_subnets_name());
        let attributes = VpcAttributes::new(vpc, each::<_, AZS>(&zones))
            .public_subnet_ids(each::<_, AZS>(&public))
            .private_subnet_ids(each::<_, AZS>(&private));
        Vpc::from_vpc_attributes(scope, id, attributes)
    }
}

/// The elements of a list that is known at deployment only, but whose length the contract says.
fn each<K, const N: usize>(list: &Value<List<K>>) -> Vec<Value<K>> {
    (0..).take(N).map(|index| list.select(index)).collect()
}

fn ids(subnets: &[SubnetRef]) -> Value<List<SubnetId>> {
    list(subnets.iter().map(SubnetRef::subnet_id))
}

#[track_caller]
fn publish_list<K>(
    scope: &Scope,
    id: &'static str,
    name: &str,
    description: Option<&str>,
    value: Value<List<K>>,
) {
    publish(
        scope,
        id.into(),
        Published {
            name,
            description,
            value,
            list: true,
        },
    );
}

#[track_caller]
fn check_arity(scope: &Scope, vpc: &VpcRef, zones: usize) {
    let counts = [
        ("public subnets", vpc.public_subnets().len()),
        ("private subnets", vpc.private_subnets().len()),
    ];
    for (what, count) in counts.into_iter().filter(|(_, count)| *count != zones) {
        let finding = Diagnostic::error(
            &codes::NETWORK_ARITY,
            format!("the VPC does not have the {what} that its contract promises"),
        );
        scope.of(scope).diagnose(
            finding
                .given(format!("{count} {what}"))
                .allowed(format!(
                    "{zones}, one for each availability zone of the contract"
                ))
                .help("change the VPC's zones or subnet groups, or the contract's number"),
        );
    }
}
