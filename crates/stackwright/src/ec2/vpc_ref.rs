//! VPCs of a stack, created in it or imported.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ec2::CfnVPCRef;
use stackwright_cfn::kinds::ec2::{InternetGatewayId, RouteTableId, VpnGatewayId};
use stackwright_core::kind::{AvailabilityZoneName, List, VpcId};
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, Fault, IntoValue, NodeRef, Scope, Text, Value, nearest,
};

use super::codes;
use super::gateway_vpc_endpoint::{
    GatewayVpcEndpoint, GatewayVpcEndpointOptions, GatewayVpcEndpointRef,
};
use super::interface_vpc_endpoint::{
    InterfaceVpcEndpoint, InterfaceVpcEndpointOptions, InterfaceVpcEndpointRef,
};
use super::subnet::SubnetRef;
use super::subnet_configuration::SubnetType;
use super::subnet_selection::{Basis, SelectedSubnets, SubnetSelection};
use super::vpn::{self, VpnConnection, VpnConnectionRef};

/// A VPC of a stack, created in it or imported.
#[derive(Clone)]
pub struct VpcRef(pub(super) Rc<VpcData>);

pub(super) struct VpcData {
    pub(super) node: NodeRef,
    pub(super) vpc_id: Value<VpcId>,
    pub(super) vpc_arn: Value<String>,
    pub(super) vpc_cidr_block: Option<Value<String>>,
    pub(super) availability_zones: Vec<Value<AvailabilityZoneName>>,
    pub(super) public_subnets: Vec<SubnetRef>,
    pub(super) private_subnets: Vec<SubnetRef>,
    pub(super) isolated_subnets: Vec<SubnetRef>,
    pub(super) internet_gateway_id: Option<Value<InternetGatewayId>>,
    pub(super) internet: DependencyGroup,
    pub(super) vpn_gateway_id: RefCell<Option<Value<VpnGatewayId>>>,
    pub(super) resource: Option<CfnVPCRef>,
}

impl std::fmt::Debug for VpcRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_tuple("VpcRef")
            .field(&self.0.vpc_id)
            .finish()
    }
}

impl AsNode for VpcRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<VpcId> for &VpcRef {
    fn into_value(self) -> Value<VpcId> {
        self.vpc_id()
    }
}

impl IntoValue<VpcId> for VpcRef {
    fn into_value(self) -> Value<VpcId> {
        self.vpc_id()
    }
}

impl VpcRef {
    /// The VPC's id, `vpc-…`.
    pub fn vpc_id(&self) -> Value<VpcId> {
        self.0.vpc_id.clone()
    }

    /// The VPC's ARN.
    pub fn vpc_arn(&self) -> Value<String> {
        self.0.vpc_arn.clone()
    }

    /// The VPC's IPv4 block. It has to be known if the VPC is imported.
    #[track_caller]
    pub fn vpc_cidr_block(&self) -> Value<String> {
        match &self.0.vpc_cidr_block {
            Some(block) => block.clone(),
            None => {
                let fault = Fault::new(
                    &codes::UNKNOWN_ATTRIBUTE,
                    "the address block of this imported VPC is not known",
                );
                Value::from_node(
                    fault
                        .given("an import without it")
                        .allowed("an import that says it")
                        .help("give it on import: `.vpc_cidr_block(…)`")
                        .into(),
                )
            }
        }
    }

    /// The public subnets: those with a route to the internet gateway.
    pub fn public_subnets(&self) -> &[SubnetRef] {
        &self.0.public_subnets
    }

    /// The private subnets: those whose traffic reaches the internet through NAT, if at all.
    pub fn private_subnets(&self) -> &[SubnetRef] {
        &self.0.private_subnets
    }

    /// The isolated subnets: those without a way to the internet.
    pub fn isolated_subnets(&self) -> &[SubnetRef] {
        &self.0.isolated_subnets
    }

    /// The availability zones that the VPC spans.
    pub fn availability_zones(&self) -> Vec<Value<AvailabilityZoneName>> {
        self.0.availability_zones.clone()
    }

    /// The id of the internet gateway, if the VPC was created with one.
    pub fn internet_gateway_id(&self) -> Option<Value<InternetGatewayId>> {
        self.0.internet_gateway_id.clone()
    }

    /// The id of the VPN gateway, if there is one.
    pub fn vpn_gateway_id(&self) -> Option<Value<VpnGatewayId>> {
        self.0.vpn_gateway_id.borrow().clone()
    }

    /// What something waits for that needs the VPC's internet gateway.
    pub fn internet_connectivity_established(&self) -> &DependencyGroup {
        &self.0.internet
    }

    /// The resource, with the rest of its attributes. None for an imported VPC.
    pub fn resource(&self) -> Option<CfnVPCRef> {
        self.0.resource
    }

    /// The id of the default network ACL. None for an imported VPC.
    pub fn vpc_default_network_acl(&self) -> Option<Value<String>> {
        Some(self.0.resource?.attr_default_network_acl().cast().value())
    }

    /// The id of the default security group. None for an imported VPC.
    pub fn vpc_default_security_group(&self) -> Option<Value<String>> {
        Some(
            self.0
                .resource?
                .attr_default_security_group()
                .cast()
                .value(),
        )
    }

    /// The association ids of the IPv4 blocks. None for an imported VPC.
    pub fn vpc_cidr_block_associations(&self) -> Option<Value<List<String>>> {
        Some(self.0.resource?.attr_cidr_block_associations())
    }

    /// The IPv6 blocks. None for an imported VPC.
    pub fn vpc_ipv6_cidr_blocks(&self) -> Option<Value<List<String>>> {
        Some(self.0.resource?.attr_ipv6_cidr_blocks())
    }

    /// The subnets that a selection names. A selection that names none at all, by a group or type that
    /// the VPC does not have, is a diagnostic.
    #[track_caller]
    pub fn select_subnets(
        &self,
        scope: &Scope,
        selection: impl Into<SubnetSelection>,
    ) -> SelectedSubnets {
        let selection = selection.into();
        if let Basis::Explicit(subnets) = selection.basis {
            return self.selected(subnets);
        }
        let subnets = match &selection.basis {
            Basis::Type(subnet_type) => self.of_type(scope, *subnet_type),
            Basis::Group(name) => self.of_group(scope, name),
            Basis::Default | Basis::Explicit(_) => self.of_type(scope, self.default_type()),
        };
        let subnets = selection
            .filters
            .iter()
            .fold(subnets, |subnets, filter| filter.apply(subnets));
        self.selected(subnets)
    }

    fn selected(&self, subnets: Vec<SubnetRef>) -> SelectedSubnets {
        let has_public = subnets
            .iter()
            .any(|subnet| self.0.public_subnets.contains(subnet));
        SelectedSubnets {
            subnets,
            has_public,
        }
    }

    fn default_type(&self) -> SubnetType {
        let vpc = &self.0;
        match (
            vpc.private_subnets.is_empty(),
            vpc.isolated_subnets.is_empty(),
        ) {
            (false, _) => SubnetType::PrivateWithEgress,
            (true, false) => SubnetType::PrivateIsolated,
            (true, true) => SubnetType::Public,
        }
    }

    fn all(&self, subnet_type: SubnetType) -> &[SubnetRef] {
        match subnet_type {
            SubnetType::Public => &self.0.public_subnets,
            SubnetType::PrivateWithEgress => &self.0.private_subnets,
            SubnetType::PrivateIsolated => &self.0.isolated_subnets,
        }
    }

    #[track_caller]
    fn of_type(&self, scope: &Scope, subnet_type: SubnetType) -> Vec<SubnetRef> {
        let subnets = self.all(subnet_type);
        // A VPC without zones has been reported, and has no subnets for that reason.
        if subnets.is_empty() && !self.availability_zones().is_empty() {
            const TYPES: [SubnetType; 3] = [
                SubnetType::Public,
                SubnetType::PrivateWithEgress,
                SubnetType::PrivateIsolated,
            ];
            let there = TYPES
                .into_iter()
                .filter(|other| !self.all(*other).is_empty());
            let there: Vec<_> = there.map(|other| other.to_string()).collect();
            let finding = Diagnostic::error(
                &codes::NO_SUBNETS_OF_TYPE,
                "the VPC has no subnets of this type",
            );
            let finding = finding.given(subnet_type).allowed(listed(&there));
            scope
                .of(self)
                .diagnose(finding.help("select another type, or give the VPC such a group"));
        }
        subnets.to_vec()
    }

    #[track_caller]
    fn of_group(&self, scope: &Scope, name: &str) -> Vec<SubnetRef> {
        let vpc = &self.0;
        let all = [
            &vpc.public_subnets,
            &vpc.private_subnets,
            &vpc.isolated_subnets,
        ];
        let all = all.into_iter().flatten();
        let subnets: Vec<_> = all
            .clone()
            .filter(|subnet| subnet.group_name() == name)
            .cloned()
            .collect();
        if subnets.is_empty() {
            let mut names: Vec<String> = Vec::new();
            for subnet in all {
                if !names.iter().any(|known| known == subnet.group_name()) {
                    names.push(subnet.group_name().to_owned());
                }
            }
            let meant = nearest(name, names.iter().map(String::as_str));
            let finding = Diagnostic::error(
                &codes::UNKNOWN_SUBNET_GROUP,
                format!("the VPC has no subnet group `{name}`"),
            );
            let finding = finding.given(name).allowed(listed(&names));
            let help = match meant {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "select one of these".to_owned(),
            };
            scope.of(self).diagnose(finding.help(help));
        }
        subnets
    }

    /// Adds a VPN gateway, which announces its routes to the route tables of the selected subnets:
    /// without a selection, of the private ones, else the isolated ones, else the public ones.
    #[track_caller]
    pub fn enable_vpn_gateway(
        &self,
        scope: &Scope,
        amazon_side_asn: Option<i64>,
        route_propagation: impl IntoIterator<Item = SubnetSelection>,
    ) -> Value<VpnGatewayId> {
        let own = scope.of(self);
        if let Some(gateway) = self.vpn_gateway_id() {
            let finding = Diagnostic::error(
                &codes::VPN_GATEWAY_TWICE,
                "the VPC has a VPN gateway already",
            );
            own.diagnose(
                finding
                    .given("a second VPN gateway")
                    .allowed("one for a VPC")
                    .help("use its `vpn_gateway_id`"),
            );
            return gateway;
        }
        let mut selections: Vec<SubnetSelection> = route_propagation.into_iter().collect();
        if selections.is_empty() {
            selections.push(SubnetSelection::new());
        }
        let mut tables: Vec<Value<RouteTableId>> = Vec::new();
        let mut subnets = Vec::new();
        for selection in selections {
            subnets.extend_from_slice(self.select_subnets(scope, selection).subnets());
        }
        for subnet in &subnets {
            if let Some(table) = subnet.route_table_for(&own)
                && !tables.contains(&table)
            {
                tables.push(table);
            }
        }
        if subnets.is_empty() {
            let finding = Diagnostic::error(
                &codes::NO_ROUTE_TABLES,
                "the VPN gateway has no subnets to announce its routes to",
            );
            own.diagnose(
                finding
                    .given("a selection without subnets")
                    .allowed("one subnet or more")
                    .help("select subnets that exist in `vpn_route_propagation`"),
            );
        }
        let gateway = vpn::attach_gateway(&own, &self.0.vpc_id, amazon_side_asn, tables);
        *self.0.vpn_gateway_id.borrow_mut() = Some(gateway.clone());
        gateway
    }

    /// Adds a gateway endpoint, to S3 or DynamoDB.
    #[track_caller]
    pub fn add_gateway_endpoint(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        endpoint: impl Into<GatewayVpcEndpointOptions>,
    ) -> GatewayVpcEndpointRef {
        scope
            .of(self)
            .add(id, GatewayVpcEndpoint::new(self, endpoint))
    }

    /// Adds an interface endpoint, to a service of AWS or another.
    #[track_caller]
    pub fn add_interface_endpoint(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        endpoint: impl Into<InterfaceVpcEndpointOptions>,
    ) -> InterfaceVpcEndpointRef {
        scope
            .of(self)
            .add(id, InterfaceVpcEndpoint::new(self, endpoint))
    }

    /// Adds a VPN connection, and a VPN gateway where there is none yet.
    #[track_caller]
    pub fn add_vpn_connection(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        connection: VpnConnection,
    ) -> VpnConnectionRef {
        self.connect(&scope.of(self).group(id), connection)
    }

    /// Makes a VPN connection in its own scope, and a VPN gateway where there is none yet.
    pub(super) fn connect(&self, scope: &Scope, connection: VpnConnection) -> VpnConnectionRef {
        let asn = connection.amazon_side_asn();
        connection.create(scope, || match self.vpn_gateway_id() {
            Some(gateway) => gateway,
            None => self.enable_vpn_gateway(scope, asn, []),
        })
    }
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        "nothing: the VPC has no subnets".to_owned()
    } else {
        names.join(", ")
    }
}
