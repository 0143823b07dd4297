//! VPCs that exist already.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::kinds::ec2::{RouteTableId, VpnGatewayId};
use stackwright_core::kind::{AvailabilityZoneName, SubnetId, VpcId};
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, Fluent, IntoValue, Scope, Value, text,
};

use super::codes;
use super::subnet::{SubnetAttributes, SubnetRef};
use super::vpc_ref::{VpcData, VpcRef};

/// What is known of a VPC that exists already.
///
/// The lists of subnets hold one subnet per availability zone for each group, group by group. Their
/// elements may be known only at deployment, their number not: take the elements of a list parameter
/// with `list.select(0)`, `list.select(1)` and so on.
#[derive(Clone, Debug)]
#[must_use = "attributes do nothing until a VPC is imported by them"]
pub struct VpcAttributes {
    vpc_id: Value<VpcId>,
    availability_zones: Vec<Value<AvailabilityZoneName>>,
    vpc_cidr_block: Option<Value<String>>,
    vpn_gateway_id: Option<Value<VpnGatewayId>>,
    public: SubnetLists,
    private: SubnetLists,
    isolated: SubnetLists,
}

/// The subnets of one type.
#[derive(Clone, Debug, Default)]
struct SubnetLists {
    ids: Vec<Value<SubnetId>>,
    names: Option<Vec<String>>,
    route_table_ids: Option<Vec<Value<RouteTableId>>>,
    ipv4_cidr_blocks: Option<Vec<Value<String>>>,
}

fn values<K, T: IntoValue<K>>(items: impl IntoIterator<Item = T>) -> Vec<Value<K>> {
    items.into_iter().map(IntoValue::into_value).collect()
}

macro_rules! subnet_lists {
    ($($which:ident $word:literal: $ids:ident $names:ident $tables:ident $blocks:ident;)*) => { $(
        #[doc = concat!("The ids of the ", $word, " subnets. Default: there are none.")]
        pub fn $ids<I: IntoValue<SubnetId>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
            self.$which.ids = values(ids);
            self
        }

        #[doc = concat!("The names of the groups of ", $word, " subnets, by which they are selected.")]
        #[doc = concat!("Default: all are of one group, the type's name.")]
        pub fn $names<I: Into<String>>(mut self, names: impl IntoIterator<Item = I>) -> Self {
            self.$which.names = Some(names.into_iter().map(Into::into).collect());
            self
        }

        #[doc = concat!("The route table of each of the ", $word, " subnets. Default: unknown.")]
        pub fn $tables<I: IntoValue<RouteTableId>>(
            mut self,
            ids: impl IntoIterator<Item = I>,
        ) -> Self {
            self.$which.route_table_ids = Some(values(ids));
            self
        }

        #[doc = concat!("The IPv4 block of each of the ", $word, " subnets. Default: unknown.")]
        pub fn $blocks<I: IntoValue<String>>(
            mut self,
            blocks: impl IntoIterator<Item = I>,
        ) -> Self {
            self.$which.ipv4_cidr_blocks = Some(values(blocks));
            self
        }
    )* };
}

impl VpcAttributes {
    /// A VPC and the availability zones of its subnets.
    pub fn new<Z: IntoValue<AvailabilityZoneName>>(
        vpc_id: impl IntoValue<VpcId>,
        availability_zones: impl IntoIterator<Item = Z>,
    ) -> Self {
        Self {
            vpc_id: vpc_id.into_value(),
            availability_zones: values(availability_zones),
            vpc_cidr_block: None,
            vpn_gateway_id: None,
            public: SubnetLists::default(),
            private: SubnetLists::default(),
            isolated: SubnetLists::default(),
        }
    }

    /// The VPC's IPv4 block. Default: unknown.
    pub fn vpc_cidr_block(mut self, block: impl IntoValue<String>) -> Self {
        self.vpc_cidr_block = Some(block.into_value());
        self
    }

    /// The id of its VPN gateway. Default: there is none.
    pub fn vpn_gateway_id(mut self, id: impl IntoValue<VpnGatewayId>) -> Self {
        self.vpn_gateway_id = Some(id.into_value());
        self
    }

    subnet_lists! {
        public "public": public_subnet_ids public_subnet_names public_subnet_route_table_ids public_subnet_ipv4_cidr_blocks;
        private "private": private_subnet_ids private_subnet_names private_subnet_route_table_ids private_subnet_ipv4_cidr_blocks;
        isolated "isolated": isolated_subnet_ids isolated_subnet_names isolated_subnet_route_table_ids isolated_subnet_ipv4_cidr_blocks;
    }

    pub(super) fn import(self, scope: &Scope) -> VpcRef {
        let zones = &self.availability_zones;
        VpcRef(Rc::new(VpcData {
            node: scope.node(),
            vpc_arn: vpc_arn(scope, &self.vpc_id),
            vpc_cidr_block: self.vpc_cidr_block,
            public_subnets: self.public.import(scope, "Public", zones),
            private_subnets: self.private.import(scope, "Private", zones),
            isolated_subnets: self.isolated.import(scope, "Isolated", zones),
            availability_zones: self.availability_zones,
            internet_gateway_id: None,
            internet: DependencyGroup::new(),
            vpn_gateway_id: RefCell::new(self.vpn_gateway_id),
            resource: None,
            vpc_id: self.vpc_id,
        }))
    }
}

impl SubnetLists {
    fn import(
        self,
        scope: &Scope,
        type_name: &str,
        zones: &[Value<AvailabilityZoneName>],
    ) -> Vec<SubnetRef> {
        let (count, per_group) = (self.ids.len(), zones.len().max(1));
        let which = type_name.to_lowercase();
        if !count.is_multiple_of(per_group) || (count > 0 && zones.is_empty()) {
            let message = format!("the {which} subnets do not fit the availability zones");
            let given = format!("subnets: {count}, zones: {}", zones.len());
            report(
                scope,
                message,
                given,
                "one subnet per zone, or a multiple".into(),
            );
            return Vec::new();
        }
        let groups = count / per_group;
        let names = self
            .names
            .unwrap_or_else(|| vec![type_name.to_owned(); groups]);
        if names.len() != groups {
            let message = format!("the {which} subnets and their names do not fit");
            let given = format!("names: {}", names.len());
            report(
                scope,
                message,
                given,
                format!("{groups}, one per group of subnets"),
            );
            return Vec::new();
        }
        for (what, length) in [
            ("route tables", self.route_table_ids.as_ref().map(Vec::len)),
            (
                "address blocks",
                self.ipv4_cidr_blocks.as_ref().map(Vec::len),
            ),
        ] {
            if let Some(length) = length.filter(|length| *length != count) {
                let message = format!("the {which} subnets and their {what} do not fit");
                let allowed = format!("{count}, one per subnet");
                report(scope, message, format!("{what}: {length}"), allowed);
            }
        }
        let tables = self.route_table_ids.unwrap_or_default();
        let blocks = self.ipv4_cidr_blocks.unwrap_or_default();
        let ids = self.ids.into_iter().enumerate();
        ids.map(|(at, id)| {
            let name = &names[at / per_group];
            let attributes = SubnetAttributes::new(id)
                .availability_zone(&zones[at % per_group])
                .when_some(tables.get(at), |subnet, table| subnet.route_table_id(table))
                .when_some(blocks.get(at), |subnet, block| {
                    subnet.ipv4_cidr_block(block)
                });
            let id = format!("{name}Subnet{}", at % per_group + 1);
            attributes.import(&scope.group(id), name.clone())
        })
        .collect()
    }
}

fn report(scope: &Scope, message: String, given: String, allowed: String) {
    let finding = Diagnostic::error(&codes::SUBNET_LISTS_DIFFER, message);
    let help = "give lists whose lengths fit each other";
    scope.diagnose(finding.given(given).allowed(allowed).help(help));
}

/// The ARN of a VPC in the stack's own account and region.
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html>
pub(super) fn vpc_arn(scope: &Scope, vpc_id: &Value<VpcId>) -> Value<String> {
    let (region, account) = (scope.stack_region(), scope.stack_account());
    let partition = scope.stack_partition();
    text![
        "arn:",
        partition,
        ":ec2:",
        region,
        ":",
        account,
        ":vpc/",
        vpc_id.clone()
    ]
    .value()
}
