//! Services that others reach by an interface endpoint of theirs.

pub use stackwright_cfn::ec2::vpc_endpoint_service::*;

use stackwright_cfn::ec2::CfnVPCEndpointServicePermissions;
use stackwright_cfn::kinds::ec2::VpcEndpointServiceId;
use stackwright_cfn::kinds::elasticloadbalancingv2::LoadBalancerArn;
use stackwright_core::intrinsic::join;
use stackwright_core::{AsNode, Construct, IntoValue, Node, NodeRef, Object, Scope, Value, pseudo};

use crate::words::words;

words! {
    /// A kind of address by which an endpoint service is reached.
    pub enum IpAddressType {
        /// IPv4.
        Ipv4 = "ipv4",
        /// IPv6.
        Ipv6 = "ipv6",
    }
}

/// A service of yours that other VPCs and accounts reach by an interface endpoint: PrivateLink in front
/// of network load balancers.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::{Vpc, VpcEndpointService};
/// use stackwright::elasticloadbalancingv2::NetworkLoadBalancer;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let balancer = stack.add("Balancer", NetworkLoadBalancer::new(&vpc));
/// let service = VpcEndpointService::new(&balancer)
///     .allowed_principals(["arn:aws:iam::123456789012:root"]);
/// stack.add("Service", service);
/// ```
///
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct VpcEndpointService {
    load_balancers: Vec<Node>,
    acceptance_required: bool,
    contributor_insights: Option<bool>,
    allowed_principals: Vec<Node>,
    supported_ip_address_types: Vec<Node>,
    allowed_regions: Vec<Node>,
}

impl VpcEndpointService {
    /// A service behind a network load balancer.
    pub fn new(load_balancer: impl IntoValue<LoadBalancerArn>) -> Self {
        Self {
            load_balancers: vec![load_balancer.into_value().into_node()],
            acceptance_required: true,
            contributor_insights: None,
            allowed_principals: Vec::new(),
            supported_ip_address_types: Vec::new(),
            allowed_regions: Vec::new(),
        }
    }

    /// Adds another network load balancer.
    pub fn load_balancer(mut self, load_balancer: impl IntoValue<LoadBalancerArn>) -> Self {
        self.load_balancers
            .push(load_balancer.into_value().into_node());
        self
    }

    /// Whether you accept each endpoint that asks for the service. Default: yes.
    pub fn acceptance_required(mut self, required: bool) -> Self {
        self.acceptance_required = required;
        self
    }

    /// Whether CloudWatch says who sends the most, at a price. Default: no.
    pub fn contributor_insights(mut self, enabled: bool) -> Self {
        self.contributor_insights = Some(enabled);
        self
    }

    /// Who may make an endpoint to the service, by ARN: accounts, users and roles, or `*` for everybody.
    /// Default: nobody but the service's own account.
    pub fn allowed_principals<P: IntoValue<String>>(
        mut self,
        arns: impl IntoIterator<Item = P>,
    ) -> Self {
        let arns = arns.into_iter().map(|arn| arn.into_value().into_node());
        self.allowed_principals = arns.collect();
        self
    }

    /// By which addresses the service is reached. Default: those of the load balancer.
    pub fn supported_ip_address_types(
        mut self,
        types: impl IntoIterator<Item = IpAddressType>,
    ) -> Self {
        let types = types.into_iter().map(|kind| kind.as_str().into());
        self.supported_ip_address_types = types.collect();
        self
    }

    /// The regions from which the service is reached. Default: its own.
    pub fn allowed_regions<R: IntoValue<String>>(
        mut self,
        regions: impl IntoIterator<Item = R>,
    ) -> Self {
        let regions = regions.into_iter();
        let regions = regions.map(|region| region.into_value().into_node());
        self.allowed_regions = regions.collect();
        self
    }
}

impl Construct for VpcEndpointService {
    type Handle = VpcEndpointServiceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> VpcEndpointServiceRef {
        let mut service = Object::typed()
            .with("AcceptanceRequired", self.acceptance_required)
            .with("NetworkLoadBalancerArns", Node::List(self.load_balancers));
        service.put_some("ContributorInsightsEnabled", self.contributor_insights);
        let lists = [
            ("SupportedIpAddressTypes", self.supported_ip_address_types),
            ("SupportedRegions", self.allowed_regions),
        ];
        for (key, list) in lists {
            if !list.is_empty() {
                service.put(key, Node::List(list));
            }
        }
        let resource = scope.add(scope.id(), CfnVPCEndpointService::new());
        scope.edit(&resource).update(|all| *all = service);
        if !self.allowed_principals.is_empty() {
            let permissions = CfnVPCEndpointServicePermissions::new(&resource);
            let permissions = scope.add("Permissions", permissions);
            let allowed = Node::List(self.allowed_principals);
            scope.edit(&permissions).set("AllowedPrincipals", allowed);
        }
        let id = resource.reference();
        let parts = [
            name_prefix(scope).into(),
            pseudo::region().into_node(),
            id.node().clone(),
        ];
        VpcEndpointServiceRef {
            node: scope.node(),
            name: join(".", parts).value(),
            id,
        }
    }
}

/// What stands before the name of every endpoint service in the stack's partition.
fn name_prefix(scope: &Scope) -> &'static str {
    match scope.stack_partition().as_text() {
        Some("aws-cn") => "cn.com.amazonaws.vpce",
        Some("aws-eusc") => "eu.amazonaws.vpce",
        Some("aws-iso") => "gov.ic.c2s.vpce",
        Some("aws-iso-b") => "gov.sgov.sc2s.vpce",
        Some("aws-iso-e") => "uk.adc-e.cloud.vpce",
        Some("aws-iso-f") => "gov.ic.hci.csp.vpce",
        _ => "com.amazonaws.vpce",
    }
}

/// A [`VpcEndpointService`] in a stack.
#[derive(Clone, Debug)]
pub struct VpcEndpointServiceRef {
    node: NodeRef,
    id: Value<VpcEndpointServiceId>,
    name: Value<String>,
}

impl AsNode for VpcEndpointServiceRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl VpcEndpointServiceRef {
    /// The id, `vpce-svc-…`.
    pub fn vpc_endpoint_service_id(&self) -> Value<VpcEndpointServiceId> {
        self.id.clone()
    }

    /// The name, which interface endpoints to the service have.
    pub fn vpc_endpoint_service_name(&self) -> Value<String> {
        self.name.clone()
    }
}
