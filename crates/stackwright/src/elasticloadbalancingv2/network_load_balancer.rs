//! Network load balancers.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::CfnLoadBalancer;
use stackwright_cfn::elasticloadbalancingv2::load_balancer::SubnetMappingProperty;
use stackwright_cfn::kinds::elasticloadbalancingv2::LoadBalancerArn;
use stackwright_core::kind::{HostedZoneId, SecurityGroupId};
use stackwright_core::{AsNode, Construct, Diagnostic, IntoValue, Scope, Text, Value};

use super::codes;

use super::application_listener_ref::ApplicationListenerRef;
use super::base_load_balancer::{
    Balancer, BaseLoadBalancer, illegal, load_balancer_handle, load_balancer_setters,
};
use super::network_listener::{BaseNetworkListener, NetworkListener, NetworkListenerRef};
use super::network_target_group::NetworkTargetGroupRef;
use super::protocol::Protocol;
use super::target::{LoadBalancerTarget, NetworkLoadBalancerTarget, TargetType};
use crate::ec2::{Connections, SecurityGroup, SecurityGroupRef, VpcRef};

/// How clients are led to the addresses of a load balancer in its availability zones.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html#zonal-dns-affinity>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientRoutingPolicy {
    /// Always to their own zone.
    AvailabilityZoneAffinity,
    /// Mostly to their own zone.
    PartialAvailabilityZoneAffinity,
    /// To any zone, what the service does by itself.
    AnyAvailabilityZone,
}

impl ClientRoutingPolicy {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AvailabilityZoneAffinity => "availability_zone_affinity",
            Self::PartialAvailabilityZoneAffinity => "partial_availability_zone_affinity",
            Self::AnyAvailabilityZone => "any_availability_zone",
        }
    }
}

/// A network load balancer: it takes connections and forwards them to targets.
///
/// Unless security groups are given it gets one of its own, which lets nothing in and nothing out
/// but what is allowed through its connections.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct NetworkLoadBalancer {
    base: BaseLoadBalancer,
    security_groups: Vec<SecurityGroupRef>,
    disable_security_groups: bool,
    client_routing_policy: Option<ClientRoutingPolicy>,
    enforce_inbound_rules_on_private_link: Option<bool>,
    zonal_shift: Option<bool>,
    enable_prefix_for_ipv6_source_nat: Option<bool>,
    subnet_mappings: Vec<Value<SubnetMappingProperty>>,
}

impl NetworkLoadBalancer {
    /// A load balancer inside of a VPC.
    pub fn new(vpc: &VpcRef) -> Self {
        Self {
            base: BaseLoadBalancer::new(vpc),
            security_groups: Vec::new(),
            disable_security_groups: false,
            client_routing_policy: None,
            enforce_inbound_rules_on_private_link: None,
            zonal_shift: None,
            enable_prefix_for_ipv6_source_nat: None,
            subnet_mappings: Vec::new(),
        }
    }

    load_balancer_setters!();

    /// Its security groups. Default: one is created.
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups.extend(groups.into_iter().cloned());
        self
    }

    /// Whether it has no security group at all, and can have none later. Default: false.
    pub fn disable_security_groups(mut self, disable: bool) -> Self {
        self.disable_security_groups = disable;
        self
    }

    /// How clients are led to its zones. Default: to any.
    pub fn client_routing_policy(mut self, policy: ClientRoutingPolicy) -> Self {
        self.client_routing_policy = Some(policy);
        self
    }

    /// Whether inbound rules hold for traffic through AWS PrivateLink. Default: true.
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(
        mut self,
        enforce: bool,
    ) -> Self {
        self.enforce_inbound_rules_on_private_link = Some(enforce);
        self
    }

    /// Whether traffic can be shifted away from an availability zone. Default: false.
    pub fn zonal_shift(mut self, enabled: bool) -> Self {
        self.zonal_shift = Some(enabled);
        self
    }

    /// Whether source addresses are translated to a prefix of each subnet, as UDP listeners of dual
    /// stack load balancers need it. Default: false.
    pub fn enable_prefix_for_ipv6_source_nat(mut self, enable: bool) -> Self {
        self.enable_prefix_for_ipv6_source_nat = Some(enable);
        self
    }

    /// A subnet with fixed addresses, in place of the selection of subnets; call it again for more.
    pub fn subnet_mapping(mut self, mapping: SubnetMappingProperty) -> Self {
        self.subnet_mappings.push(mapping.into_value());
        self
    }

    /// A load balancer that exists already: listeners can be added to it.
    #[track_caller]
    pub fn from_network_load_balancer_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: NetworkLoadBalancerAttributes,
    ) -> NetworkLoadBalancerRef {
        let at = scope.group(id);
        let groups = (0..)
            .zip(attributes.security_group_ids)
            .map(|(number, id)| {
                SecurityGroup::from_security_group_id(&at, format!("SecurityGroup-{number}"), id)
            });
        let balancer = Rc::new(Balancer {
            node: at.node(),
            resource: None,
            arn: attributes.load_balancer_arn,
            dns_name: attributes.dns_name,
            canonical_hosted_zone_id: attributes.canonical_hosted_zone_id,
            vpc: attributes.vpc,
            connections: Connections::new(groups),
            has_ipv6: false,
            attributes: RefCell::default(),
        });
        NetworkLoadBalancerRef(balancer, Udp::Possible)
    }

    fn diagnose(&self, scope: &Scope) {
        if self.disable_security_groups && !self.security_groups.is_empty() {
            scope.diagnose(
                illegal("security groups are both given and switched off")
                    .given("both")
                    .allowed("one of `security_groups` and `disable_security_groups`")
                    .help("leave one of the two out"),
            );
        }
        let zones = self.base.vpc.availability_zones().len().max(1);
        let zones = u32::try_from(zones).unwrap_or(u32::MAX);
        let legal = zones.saturating_mul(2750)..=zones.saturating_mul(45_000);
        if let Some(units) = self.base.minimum_capacity_unit
            && !legal.contains(&units)
        {
            scope.diagnose(
                illegal("`minimum_capacity_unit` is out of range")
                    .given(format!("{units} in {zones} availability zones"))
                    .allowed("2750 to 45000 for each availability zone")
                    .help("choose another number, or leave it out"),
            );
        }
        if !self.subnet_mappings.is_empty() && self.base.vpc_subnets.is_some() {
            scope.diagnose(
                illegal("subnets are both selected and mapped")
                    .given("both")
                    .allowed("one of `vpc_subnets` and `subnet_mapping`")
                    .help("leave one of the two out"),
            );
        }
    }
}

impl Construct for NetworkLoadBalancer {
    type Handle = NetworkLoadBalancerRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NetworkLoadBalancerRef {
        self.diagnose(scope);
        let mut attributes = self.base.attributes();
        if let Some(policy) = self.client_routing_policy {
            attributes.set("dns_record.client_routing_policy", policy.as_str());
        }
        if let Some(enabled) = self.zonal_shift {
            attributes.set("zonal_shift.config.enabled", enabled.to_string());
        }
        let on = |enabled: bool| if enabled { "on" } else { "off" };
        let mut resource = CfnLoadBalancer::new().r#type("network");
        if let Some(enforce) = self.enforce_inbound_rules_on_private_link {
            resource =
                resource.enforce_security_group_inbound_rules_on_private_link_traffic(on(enforce));
        }
        if let Some(enable) = self.enable_prefix_for_ipv6_source_nat {
            resource = resource.enable_prefix_for_ipv6_source_nat(on(enable));
        }
        let in_subnets = self.subnet_mappings.is_empty();
        if !in_subnets {
            resource = resource.subnet_mappings(self.subnet_mappings);
        }
        let resource = self.base.place(scope, &attributes, resource, in_subnets);
        let groups = match (self.disable_security_groups, self.security_groups) {
            (true, _) => Vec::new(),
            (false, groups) if groups.is_empty() => vec![self.base.security_group(scope)],
            (false, groups) => groups,
        };
        let connections = Connections::new(groups);
        let balancer = Balancer::owned(scope, &self.base, resource, attributes, connections);
        let translated = self.enable_prefix_for_ipv6_source_nat == Some(true);
        let udp = match self.base.has_ipv6() && !translated {
            true => Udp::NeedsSourceTranslation,
            false => Udp::Possible,
        };
        NetworkLoadBalancerRef(balancer, udp)
    }
}

/// What is known of a network load balancer that exists already.
#[derive(Clone, Debug)]
pub struct NetworkLoadBalancerAttributes {
    load_balancer_arn: Value<LoadBalancerArn>,
    canonical_hosted_zone_id: Option<Value<HostedZoneId>>,
    dns_name: Option<Value<String>>,
    vpc: Option<VpcRef>,
    security_group_ids: Vec<Value<SecurityGroupId>>,
}

impl NetworkLoadBalancerAttributes {
    /// A load balancer by its ARN.
    pub fn new(load_balancer_arn: impl IntoValue<LoadBalancerArn>) -> Self {
        Self {
            load_balancer_arn: load_balancer_arn.into_value(),
            canonical_hosted_zone_id: None,
            dns_name: None,
            vpc: None,
            security_group_ids: Vec::new(),
        }
    }

    /// The hosted zone of the DNS name, needed for aliases to it.
    #[must_use]
    pub fn canonical_hosted_zone_id(mut self, id: impl IntoValue<HostedZoneId>) -> Self {
        self.canonical_hosted_zone_id = Some(id.into_value());
        self
    }

    /// The DNS name, needed for aliases to it.
    #[must_use]
    pub fn dns_name(mut self, name: impl IntoValue<String>) -> Self {
        self.dns_name = Some(name.into_value());
        self
    }

    /// The VPC, needed for targets that are added to its listeners.
    #[must_use]
    pub fn vpc(mut self, vpc: &VpcRef) -> Self {
        self.vpc = Some(vpc.clone());
        self
    }

    /// A security group that it has; call it again for more.
    #[must_use]
    pub fn security_group_id(mut self, id: impl IntoValue<SecurityGroupId>) -> Self {
        self.security_group_ids.push(id.into_value());
        self
    }
}

/// A network load balancer, created or imported.
#[derive(Clone, Debug)]
pub struct NetworkLoadBalancerRef(Rc<Balancer>, Udp);

/// Whether UDP listeners are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Udp {
    Possible,
    NeedsSourceTranslation,
}

load_balancer_handle!(NetworkLoadBalancerRef);

impl NetworkLoadBalancerRef {
    #[cfg(feature = "s3")]
    pub(super) fn balancer(&self) -> &Balancer {
        &self.0
    }

    /// Adds a listener below the load balancer.
    #[track_caller]
    pub fn add_listener(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        listener: BaseNetworkListener,
    ) -> NetworkListenerRef {
        scope.of(self).add(id, NetworkListener::new(self, listener))
    }

    pub(crate) fn diagnose_protocol(&self, scope: &Scope, protocol: Protocol) {
        let udp = matches!(protocol, Protocol::Udp | Protocol::TcpUdp);
        if udp && self.1 == Udp::NeedsSourceTranslation {
            scope.diagnose(
                illegal("a UDP listener of a dual stack load balancer needs source translation")
                    .given(protocol.as_str())
                    .allowed("UDP with `enable_prefix_for_ipv6_source_nat(true)`")
                    .help("set it on the load balancer, or choose IPv4 addresses"),
            );
        }
    }
}

/// An application load balancer, created or imported, as the target of a network load balancer.
///
/// It has to listen on the port. Where that listener is created in the same stack, prefer
/// [`AlbListenerTarget`], which waits for it.
#[derive(Clone, Debug)]
pub struct AlbArnTarget(LoadBalancerTarget);

impl AlbArnTarget {
    /// A load balancer by its ARN, and the port on which it listens.
    pub fn new(load_balancer: impl IntoValue<LoadBalancerArn>, port: u16) -> Self {
        let arn = load_balancer.into_value().to_text();
        Self(LoadBalancerTarget::listed(TargetType::Alb, arn).port(port))
    }
}

impl NetworkLoadBalancerTarget for AlbArnTarget {
    fn attach_to_network_target_group(
        &self,
        _: &Scope,
        _: &NetworkTargetGroupRef,
    ) -> LoadBalancerTarget {
        self.0.clone()
    }
}

/// A listener of an application load balancer as the target of a network load balancer. The target
/// group waits for it, because the service refuses a load balancer that does not listen yet.
#[derive(Clone, Debug)]
pub struct AlbListenerTarget(ApplicationListenerRef);

impl AlbListenerTarget {
    /// A listener that this stack creates.
    pub fn new(listener: &ApplicationListenerRef) -> Self {
        Self(listener.clone())
    }
}

impl NetworkLoadBalancerTarget for AlbListenerTarget {
    fn attach_to_network_target_group(
        &self,
        scope: &Scope,
        group: &NetworkTargetGroupRef,
    ) -> LoadBalancerTarget {
        match (self.0.load_balancer_arn(), self.0.port()) {
            (Some(arn), Some(port)) => {
                scope.depend(group, &self.0);
                LoadBalancerTarget::listed(TargetType::Alb, arn.to_text()).port(port)
            }
            _ => {
                scope.of(group).diagnose(
                    Diagnostic::error(
                        &codes::IMPORTED_LISTENER,
                        "the load balancer of an imported listener is not known",
                    )
                    .given("an imported listener as a target")
                    .allowed("a listener of this stack")
                    .help("name the load balancer: `AlbArnTarget::new(arn, port)`"),
                );
                LoadBalancerTarget::self_registering(TargetType::Alb)
            }
        }
    }
}
