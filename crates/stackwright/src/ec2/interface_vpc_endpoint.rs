//! Interface endpoints: ways from a VPC to a service that do not leave the AWS network.

use stackwright_cfn::ec2::vpc_endpoint::DnsOptionsSpecificationProperty;
use stackwright_cfn::ec2::{CfnVPCEndpoint, CfnVPCEndpointRef};
use stackwright_cfn::kinds::ec2::VpcEndpointId;
use stackwright_core::kind::List;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, NodeRef, Scope, Text, Value,
};

use super::codes;
use super::connections::{Connectable, Connections};
use super::interface_vpc_endpoint_service::InterfaceVpcEndpointService;
use super::peer::Peer;
use super::port::Port;
use super::security_group::{SecurityGroup, SecurityGroupRef};
use super::subnet_selection::SubnetSelection;
use super::vpc_endpoint_policy::VpcEndpointPolicy;
use super::vpc_ref::VpcRef;
use crate::iam::PolicyStatement;

/// An interface endpoint of a VPC (`AWS::EC2::VPCEndpoint`): a network interface in each of some
/// subnets, by which a service is reached without leaving the AWS network.
///
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html>
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{InterfaceVpcEndpointAwsService, Vpc};
///
/// let stack = Stack::new("network");
/// let vpc = stack.add("Vpc", Vpc::new());
/// vpc.add_interface_endpoint(&stack, "Registry", InterfaceVpcEndpointAwsService::ECR_DOCKER);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct InterfaceVpcEndpoint {
    vpc: VpcRef,
    options: InterfaceVpcEndpointOptions,
}

/// Where an interface endpoint leads and how it is reached.
#[derive(Clone, Debug)]
pub struct InterfaceVpcEndpointOptions {
    service: InterfaceVpcEndpointService,
    closed: bool,
    private_dns_enabled: Option<bool>,
    subnets: Option<SubnetSelection>,
    security_groups: Option<Vec<SecurityGroupRef>>,
    ip_address_type: Option<VpcEndpointIpAddressType>,
    dns_record_ip_type: Option<VpcEndpointDnsRecordIpType>,
    private_dns_only_for_inbound_resolver_endpoint:
        Option<VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint>,
}

/// Which addresses an endpoint's network interfaces have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VpcEndpointIpAddressType {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
    /// Both.
    DualStack,
}

/// Which records an endpoint's DNS names have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VpcEndpointDnsRecordIpType {
    /// `A` records.
    Ipv4,
    /// `AAAA` records.
    Ipv6,
    /// Both.
    DualStack,
    /// As the service defines.
    ServiceDefined,
}

/// Which resolvers answer with an endpoint's private DNS name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint {
    /// All.
    AllResolvers,
    /// Only inbound resolver endpoints, so that traffic from within the VPC takes a gateway endpoint.
    OnlyInboundResolver,
}

impl InterfaceVpcEndpointOptions {
    /// An endpoint for this service.
    pub fn new(service: impl Into<InterfaceVpcEndpointService>) -> Self {
        Self {
            service: service.into(),
            closed: false,
            private_dns_enabled: None,
            subnets: None,
            security_groups: None,
            ip_address_type: None,
            dns_record_ip_type: None,
            private_dns_only_for_inbound_resolver_endpoint: None,
        }
    }

    /// Whether everything in the VPC may use the endpoint. Default: true, the CDK's. With false, its
    /// [`connections`](Connectable::connections) say who.
    #[must_use]
    pub const fn open(mut self, open: bool) -> Self {
        self.closed = !open;
        self
    }

    /// Whether the service's own DNS name leads to the endpoint within the VPC, which needs DNS support
    /// and host names. Default: true for services of AWS, false for others.
    #[must_use]
    pub const fn private_dns_enabled(mut self, enabled: bool) -> Self {
        self.private_dns_enabled = Some(enabled);
        self
    }

    /// The subnets of the endpoint, of which the first in each zone is taken. Default: the private
    /// ones.
    #[must_use]
    pub fn subnets(mut self, subnets: impl Into<SubnetSelection>) -> Self {
        self.subnets = Some(subnets.into());
        self
    }

    /// The endpoint's security groups. Default: a new one.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = Some(groups.into_iter().cloned().collect());
        self
    }

    /// Which addresses the endpoint has. Default: what the subnets have.
    #[must_use]
    pub const fn ip_address_type(mut self, kind: VpcEndpointIpAddressType) -> Self {
        self.ip_address_type = Some(kind);
        self
    }

    /// Which records the endpoint's DNS names have. Default: what fits its addresses.
    #[must_use]
    pub const fn dns_record_ip_type(mut self, kind: VpcEndpointDnsRecordIpType) -> Self {
        self.dns_record_ip_type = Some(kind);
        self
    }

    /// Which resolvers answer with the private DNS name. Default: all.
    #[must_use]
    pub const fn private_dns_only_for_inbound_resolver_endpoint(
        mut self,
        which: VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint,
    ) -> Self {
        self.private_dns_only_for_inbound_resolver_endpoint = Some(which);
        self
    }

    fn dns_options(&self) -> Option<DnsOptionsSpecificationProperty> {
        type Records = VpcEndpointDnsRecordIpType;
        type Resolvers = VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint;
        let records = self.dns_record_ip_type.map(|kind| match kind {
            Records::Ipv4 => "ipv4",
            Records::Ipv6 => "ipv6",
            Records::DualStack => "dualstack",
            Records::ServiceDefined => "service-defined",
        });
        let resolvers = self.private_dns_only_for_inbound_resolver_endpoint;
        let resolvers = resolvers.map(|which| match which {
            Resolvers::AllResolvers => "AllResolvers",
            Resolvers::OnlyInboundResolver => "OnlyInboundResolver",
        });
        (records.is_some() || resolvers.is_some()).then(|| {
            DnsOptionsSpecificationProperty::new()
                .when_some(records, |dns, kind| dns.dns_record_ip_type(kind))
                .when_some(resolvers, |dns, which| {
                    dns.private_dns_only_for_inbound_resolver_endpoint(which)
                })
        })
    }
}

impl<S: Into<InterfaceVpcEndpointService>> From<S> for InterfaceVpcEndpointOptions {
    fn from(service: S) -> Self {
        Self::new(service)
    }
}

impl InterfaceVpcEndpoint {
    /// An endpoint in a VPC.
    pub fn new(vpc: &VpcRef, options: impl Into<InterfaceVpcEndpointOptions>) -> Self {
        Self {
            vpc: vpc.clone(),
            options: options.into(),
        }
    }

    /// An endpoint that exists already. Its connections are those of the security groups, on this port.
    #[track_caller]
    pub fn from_interface_vpc_endpoint_attributes<'a>(
        scope: &Scope,
        id: impl Into<Text>,
        vpc_endpoint_id: impl IntoValue<VpcEndpointId>,
        port: u16,
        security_groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> InterfaceVpcEndpointRef {
        InterfaceVpcEndpointRef {
            node: scope.group(id).node(),
            vpc_endpoint_id: vpc_endpoint_id.into_value(),
            connections: Connections::new(security_groups.into_iter().cloned())
                .default_port(Port::tcp(port)),
            resource: None,
            policy: VpcEndpointPolicy::default(),
        }
    }
}

impl Construct for InterfaceVpcEndpoint {
    type Handle = InterfaceVpcEndpointRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> InterfaceVpcEndpointRef {
        let (vpc, options) = (&self.vpc, self.options);
        let groups = match &options.security_groups {
            Some(groups) => groups.clone(),
            None => vec![scope.add("SecurityGroup", SecurityGroup::new(vpc))],
        };
        let port = Port::tcp(options.service.port);
        let connections = Connections::new(groups.clone()).default_port(port);
        if !options.closed {
            let everything = Peer::ipv4(vpc.vpc_cidr_block());
            connections.allow_default_port_from(scope, &everything);
        }
        let selection = options.subnets.clone().unwrap_or_default().one_per_az();
        let subnets = vpc.select_subnets(scope, selection);
        if subnets.subnets().is_empty() {
            let finding = Diagnostic::error(
                &codes::ENDPOINT_WITHOUT_SUBNETS,
                "the interface endpoint has no subnet to stand in",
            );
            scope.diagnose(
                finding
                    .given("a selection without subnets")
                    .allowed("one subnet or more")
                    .help("select subnets that exist in `subnets`"),
            );
        }
        let private_dns = options.private_dns_enabled;
        let ip_address_type = options.ip_address_type.map(|kind| match kind {
            VpcEndpointIpAddressType::Ipv4 => "ipv4",
            VpcEndpointIpAddressType::Ipv6 => "ipv6",
            VpcEndpointIpAddressType::DualStack => "dualstack",
        });
        let ids: Vec<_> = groups
            .iter()
            .map(SecurityGroupRef::security_group_id)
            .collect();
        let endpoint = CfnVPCEndpoint::new(vpc)
            .private_dns_enabled(private_dns.unwrap_or(options.service.private_dns_default))
            .security_group_ids(ids)
            .service_name(options.service.name(scope))
            .vpc_endpoint_type("Interface")
            .subnet_ids(subnets.subnet_ids())
            .when_some(ip_address_type, |endpoint, kind| {
                endpoint.ip_address_type(kind)
            })
            .when_some(options.dns_options(), |endpoint, dns| {
                endpoint.dns_options(dns)
            });
        let endpoint = scope.add("Resource", endpoint);
        InterfaceVpcEndpointRef {
            node: scope.node(),
            vpc_endpoint_id: endpoint.reference().cast().value(),
            connections,
            resource: Some(endpoint),
            policy: VpcEndpointPolicy::default(),
        }
    }
}

/// An interface endpoint of a stack, created in it or imported.
#[derive(Clone)]
pub struct InterfaceVpcEndpointRef {
    node: NodeRef,
    vpc_endpoint_id: Value<VpcEndpointId>,
    connections: Connections,
    resource: Option<CfnVPCEndpointRef>,
    policy: VpcEndpointPolicy,
}

impl std::fmt::Debug for InterfaceVpcEndpointRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_tuple("InterfaceVpcEndpointRef")
            .field(&self.vpc_endpoint_id)
            .finish()
    }
}

impl AsNode for InterfaceVpcEndpointRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for InterfaceVpcEndpointRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl IntoValue<VpcEndpointId> for &InterfaceVpcEndpointRef {
    fn into_value(self) -> Value<VpcEndpointId> {
        self.vpc_endpoint_id()
    }
}

impl InterfaceVpcEndpointRef {
    /// The endpoint's id, `vpce-…`.
    pub fn vpc_endpoint_id(&self) -> Value<VpcEndpointId> {
        self.vpc_endpoint_id.clone()
    }

    /// When the endpoint was created. None for an imported one.
    pub fn vpc_endpoint_creation_timestamp(&self) -> Option<Value<String>> {
        Some(self.resource?.attr_creation_timestamp())
    }

    /// The endpoint's DNS names, each after the id of its hosted zone and a colon. None for an imported
    /// one.
    pub fn vpc_endpoint_dns_entries(&self) -> Option<Value<List<String>>> {
        Some(self.resource?.attr_dns_entries())
    }

    /// The ids of the endpoint's network interfaces. None for an imported one.
    pub fn vpc_endpoint_network_interface_ids(&self) -> Option<Value<List<String>>> {
        let ids = self.resource?.attr_network_interface_ids();
        Some(Value::from_node(ids.into_node()))
    }

    /// Adds a statement to the endpoint's policy, which permits everything until there is one. An
    /// endpoint that exists already can't be changed.
    #[track_caller]
    pub fn add_to_policy(&self, scope: &Scope, statement: PolicyStatement) {
        if let Some(resource) = self.resource {
            self.policy.add(&scope.of(self), resource.node(), statement);
        }
    }
}
