//! Services behind a network load balancer.

use stackwright_core::Scope;

use super::front::{Front, FrontedKind, sealed as front};
use super::launch::{Ec2, Fargate, Launch};
use super::pattern::{BalancedKind, Pattern, PatternRef, sealed};
use super::task::TaskImage;
use crate::ecs::{BaseServiceRef, ClusterRef, ContainerDefinition};
use crate::elasticloadbalancingv2::{
    BaseNetworkListener, ListenerCertificate, NetworkListenerRef, NetworkLoadBalancer,
    NetworkLoadBalancerRef, NetworkTargetGroup, NetworkTargetGroupRef,
};
use crate::route53::LoadBalancerTarget;

/// A service on Fargate behind a network load balancer, which hands TCP connections on to its tasks.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ecs_patterns::NetworkLoadBalancedFargateService;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let image = ContainerImage::from_registry("public.ecr.aws/docker/library/redis:7");
/// let cache = NetworkLoadBalancedFargateService::new(&cluster, image)
///     .public_load_balancer(false)
///     .listener_port(6379)
///     .container_port(6379);
/// let cache = stack.add("Cache", cache);
/// cache.service().connections().allow_from(&stack, cache.load_balancer(), Port::tcp(6379));
/// cache.load_balancer().connections().allow_from_any_ipv4(&stack, Port::tcp(6379));
/// ```
///
/// Neither load balancer nor tasks let anybody in by themselves, as the CDK has it: allow clients through
/// the connections of both, as above.
pub type NetworkLoadBalancedFargateService<T = TaskImage<Fargate>> =
    Pattern<NetworkLoadBalanced, Fargate, T>;

/// A service on EC2 behind a network load balancer, which hands TCP connections on to its tasks.
pub type NetworkLoadBalancedEc2Service<T = TaskImage<Ec2>> = Pattern<NetworkLoadBalanced, Ec2, T>;

/// A service on Fargate behind a network load balancer, with all its parts.
pub type NetworkLoadBalancedFargateServiceRef = PatternRef<NetworkLoadBalancedParts, Fargate>;

/// A service on EC2 behind a network load balancer, with all its parts.
pub type NetworkLoadBalancedEc2ServiceRef = PatternRef<NetworkLoadBalancedParts, Ec2>;

/// The kind of services behind a network load balancer: a parameter of a [`Pattern`].
#[derive(Clone, Debug, Default)]
pub struct NetworkLoadBalanced {
    front: Front,
    load_balancer: Option<NetworkLoadBalancerRef>,
    listener_certificate: Option<ListenerCertificate>,
}

/// What stands in front of a service behind a network load balancer.
#[derive(Clone, Debug)]
pub struct NetworkLoadBalancedParts {
    load_balancer: NetworkLoadBalancerRef,
    listener: NetworkListenerRef,
    target_group: NetworkTargetGroupRef,
}

impl NetworkLoadBalanced {
    fn make_load_balancer(&self, scope: &Scope, cluster: &ClusterRef) -> NetworkLoadBalancerRef {
        if let Some(given) = &self.load_balancer {
            return given.clone();
        }
        let mut balancer =
            NetworkLoadBalancer::new(cluster.vpc()).internet_facing(!self.front.internal);
        if let Some(kind) = self.front.ip_address_type {
            balancer = balancer.ip_address_type(kind);
        }
        scope.add("LB", balancer)
    }
}

impl sealed::ServiceKind for NetworkLoadBalanced {
    type Parts = NetworkLoadBalancedParts;

    fn prepare(&mut self, scope: &Scope, cluster: &ClusterRef) -> NetworkLoadBalancedParts {
        let by_default = if self.listener_certificate.is_some() {
            443
        } else {
            80
        };
        let load_balancer = self.make_load_balancer(scope, cluster);
        let port = self.front.listener_port.unwrap_or(by_default);
        let listener =
            BaseNetworkListener::new(port).certificates(self.listener_certificate.take());
        let listener = load_balancer.add_listener(scope, "PublicListener", listener);
        let group = NetworkTargetGroup::new(self.front.container_port.unwrap_or(by_default));
        let target_group = listener.add_targets(scope, "ECS", group);
        let dns_name = load_balancer.dns_name();
        let alias = LoadBalancerTarget::new(&load_balancer);
        self.front.reached_at(scope, dns_name.clone(), alias);
        if self.load_balancer.is_none() {
            scope.output("LoadBalancerDNS", dns_name);
        }
        NetworkLoadBalancedParts {
            load_balancer,
            listener,
            target_group,
        }
    }

    fn complete(
        &self,
        _: &NetworkLoadBalancedParts,
        container: ContainerDefinition,
    ) -> ContainerDefinition {
        self.front.map_port(container)
    }

    fn connect(
        self,
        scope: &Scope,
        service: &BaseServiceRef,
        parts: &mut NetworkLoadBalancedParts,
    ) {
        service.attach_to_network_target_group(scope, &parts.target_group);
    }
}

impl BalancedKind for NetworkLoadBalanced {}
impl FrontedKind for NetworkLoadBalanced {}

impl front::FrontedKind for NetworkLoadBalanced {
    fn front(&mut self) -> &mut Front {
        &mut self.front
    }
}

impl<L: Launch, T> Pattern<NetworkLoadBalanced, L, T> {
    /// A load balancer that exists, whose VPC is the cluster's. Default: one is made.
    #[must_use]
    pub fn use_load_balancer(mut self, load_balancer: &NetworkLoadBalancerRef) -> Self {
        self.kind.load_balancer = Some(load_balancer.clone());
        self
    }

    /// The certificate with which the listener speaks TLS. Default: none, for plain TCP.
    #[must_use]
    pub fn listener_certificate(mut self, certificate: impl Into<ListenerCertificate>) -> Self {
        self.kind.listener_certificate = Some(certificate.into());
        self
    }
}

impl<L: Launch> PatternRef<NetworkLoadBalancedParts, L> {
    /// The load balancer.
    pub fn load_balancer(&self) -> &NetworkLoadBalancerRef {
        &self.parts.load_balancer
    }

    /// The listener that hands connections on to the service.
    pub fn listener(&self) -> &NetworkListenerRef {
        &self.parts.listener
    }

    /// The target group that the tasks are in.
    pub fn target_group(&self) -> &NetworkTargetGroupRef {
        &self.parts.target_group
    }
}
