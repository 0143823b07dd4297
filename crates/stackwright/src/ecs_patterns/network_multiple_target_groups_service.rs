//! Services with several target groups behind network load balancers.

use stackwright_core::{Scope, Value};

use super::front::Domain;
use super::launch::{Ec2, Fargate};
use super::multiple_target_groups_service::{
    Balancer, LoadBalancerProps, MultipleTargetGroups, MultipleTargetGroupsParts, Target,
};
use super::pattern::{Pattern, PatternRef};
use super::task::TaskImage;
use crate::ecs::{BaseServiceRef, ClusterRef, ContainerDefinitionRef};
use crate::elasticloadbalancingv2::{
    BaseNetworkListener, NetworkListenerRef, NetworkLoadBalancer, NetworkLoadBalancerRef,
    NetworkTargetGroup, NetworkTargetGroupRef,
};
use crate::route53::LoadBalancerTarget;

/// A service on Fargate with several target groups, behind one or more network load balancers.
///
/// ```
/// use stackwright::ecs_patterns::*;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// let listeners = NetworkLoadBalancerProps::new("public", NetworkListenerProps::new("web"))
///     .listener(NetworkListenerProps::new("admin").port(8080));
/// let shop = NetworkMultipleTargetGroupsFargateService::new(&cluster, image)
///     .load_balancer(listeners)
///     .target_group(NetworkTargetProps::new(80).listener("web"))
///     .target_group(NetworkTargetProps::new(9000).listener("admin"));
/// stack.add("Shop", shop);
/// ```
pub type NetworkMultipleTargetGroupsFargateService<T = TaskImage<Fargate>> =
    Pattern<MultipleTargetGroups<Network>, Fargate, T>;

/// A service on EC2 with several target groups, behind one or more network load balancers.
///
/// It is to EC2 what [`NetworkMultipleTargetGroupsFargateService`] is to Fargate.
pub type NetworkMultipleTargetGroupsEc2Service<T = TaskImage<Ec2>> =
    Pattern<MultipleTargetGroups<Network>, Ec2, T>;

/// A service on Fargate with several target groups, with all its parts.
pub type NetworkMultipleTargetGroupsFargateServiceRef =
    PatternRef<MultipleTargetGroupsParts<Network>, Fargate>;

/// A service on EC2 with several target groups, with all its parts.
pub type NetworkMultipleTargetGroupsEc2ServiceRef =
    PatternRef<MultipleTargetGroupsParts<Network>, Ec2>;

/// Load balancers are network load balancers: a parameter of [`MultipleTargetGroups`].
#[derive(Clone, Copy, Debug)]
pub struct Network;

/// A network load balancer of a service with several target groups.
pub type NetworkLoadBalancerProps = LoadBalancerProps<NetworkListenerProps>;

/// A listener of a network load balancer of a service with several target groups.
#[derive(Clone, Debug)]
pub struct NetworkListenerProps {
    name: String,
    port: u16,
}

impl NetworkListenerProps {
    /// A listener with this name, by which target groups find it.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            port: 80,
        }
    }

    /// The port. Default: 80.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }
}

/// A target group of a service: a port of its container, behind a listener of a network load balancer.
#[derive(Clone, Debug)]
pub struct NetworkTargetProps(Target);

impl NetworkTargetProps {
    /// What a listener gets goes to this port of the container.
    pub fn new(container_port: u16) -> Self {
        Self(Target::new(container_port))
    }

    /// The name of the listener. Default: the first one.
    #[must_use]
    pub fn listener(mut self, name: impl Into<String>) -> Self {
        self.0.listener = Some(name.into());
        self
    }
}

impl Balancer for Network {
    type ListenerProps = NetworkListenerProps;
    type TargetProps = NetworkTargetProps;
    type LoadBalancer = NetworkLoadBalancerRef;
    type Listener = NetworkListenerRef;
    type TargetGroup = NetworkTargetGroupRef;

    fn default_listener() -> NetworkListenerProps {
        NetworkListenerProps::new("PublicListener")
    }

    fn add_load_balancer(
        scope: &Scope,
        cluster: &ClusterRef,
        props: &NetworkLoadBalancerProps,
    ) -> NetworkLoadBalancerRef {
        let balancer = NetworkLoadBalancer::new(cluster.vpc()).internet_facing(!props.internal);
        scope.add(props.name.clone(), balancer)
    }

    fn reached_at(balancer: &NetworkLoadBalancerRef) -> (Value<String>, LoadBalancerTarget) {
        (balancer.dns_name(), LoadBalancerTarget::new(balancer))
    }

    fn add_listener(
        scope: &Scope,
        balancer: &NetworkLoadBalancerRef,
        props: &NetworkListenerProps,
        _: Option<&Domain>,
    ) -> (String, NetworkListenerRef, Option<String>) {
        let listener = BaseNetworkListener::new(props.port);
        let listener = balancer.add_listener(scope, props.name.clone(), listener);
        (props.name.clone(), listener, None)
    }

    fn target(props: &NetworkTargetProps) -> Target {
        props.0.clone()
    }

    fn add_target_group(
        scope: &Scope,
        listener: &NetworkListenerRef,
        service: &BaseServiceRef,
        container: &ContainerDefinitionRef,
        target: Option<&NetworkTargetProps>,
    ) -> NetworkTargetGroupRef {
        let Some(NetworkTargetProps(target)) = target else {
            let port = container.container_port().unwrap_or(80);
            let group = NetworkTargetGroup::new(port).target(service.clone());
            return listener.add_targets(scope, "ECS", group);
        };
        let group = NetworkTargetGroup::new(target.container_port);
        let group = group.target(target.of(service, container));
        listener.add_targets(scope, target.group_id(container), group)
    }
}
