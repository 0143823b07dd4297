//! Services whose container ports are behind several listeners and load balancers.

use std::fmt::Debug;

use stackwright_core::{Diagnostic, Scope, Value};

use super::codes;
use super::front::{Domain, LoadBalancedServiceRecordType};
use super::launch::Launch;
use super::pattern::{BalancedKind, Pattern, PatternRef, sealed};
use super::task::TaskImage;
use crate::ecs::{
    BaseServiceRef, ClusterRef, ContainerDefinition, ContainerDefinitionRef,
    LoadBalancerTarget as ContainerTarget, PortMapping, Protocol,
};
use crate::route53::{HostedZoneRef, LoadBalancerTarget};

/// A load balancer of a service with several target groups: its name, and its listeners of type `I`.
#[derive(Clone, Debug)]
pub struct LoadBalancerProps<I> {
    pub(super) name: String,
    pub(super) listeners: Vec<I>,
    pub(super) internal: bool,
    pub(super) domain: Option<Domain>,
    pub(super) idle_timeout: Option<stackwright_core::Duration>,
}

impl<I> LoadBalancerProps<I> {
    /// A load balancer with this name, and its first listener.
    pub fn new(name: impl Into<String>, listener: I) -> Self {
        Self {
            name: name.into(),
            listeners: vec![listener],
            internal: false,
            domain: None,
            idle_timeout: None,
        }
    }

    /// Adds a listener.
    #[must_use]
    pub fn listener(mut self, listener: I) -> Self {
        self.listeners.push(listener);
        self
    }

    /// Whether the load balancer is reached from the internet. Default: yes.
    #[must_use]
    pub fn public_load_balancer(mut self, public: bool) -> Self {
        self.internal = !public;
        self
    }

    /// The domain name of the load balancer, and the hosted zone in which its record is made. Default:
    /// the load balancer's own name.
    #[must_use]
    pub fn domain(mut self, name: impl Into<String>, zone: &HostedZoneRef) -> Self {
        self.domain = Some(Domain::new(name, zone));
        self
    }
}

pub(super) mod balancer {
    use super::*;

    /// What the two kinds of load balancers do differently.
    pub trait Balancer: Clone + Debug + 'static {
        type ListenerProps: Clone + Debug;
        type TargetProps: Clone + Debug;
        type LoadBalancer: Clone + Debug;
        type Listener: Clone + Debug;
        type TargetGroup: Clone + Debug;

        /// The listener of a service that names none.
        fn default_listener() -> Self::ListenerProps;

        fn add_load_balancer(
            scope: &Scope,
            cluster: &ClusterRef,
            props: &LoadBalancerProps<Self::ListenerProps>,
        ) -> Self::LoadBalancer;

        /// The name of a load balancer, and what an alias to it leads to.
        fn reached_at(balancer: &Self::LoadBalancer) -> (Value<String>, LoadBalancerTarget);

        /// Adds a listener, and says its name and its protocol, where the outputs have that.
        fn add_listener(
            scope: &Scope,
            balancer: &Self::LoadBalancer,
            props: &Self::ListenerProps,
            domain: Option<&Domain>,
        ) -> (String, Self::Listener, Option<String>);

        fn target(props: &Self::TargetProps) -> Target;

        /// Hands what `listener` gets on to the service: to its default container and port, or as a
        /// target says.
        fn add_target_group(
            scope: &Scope,
            listener: &Self::Listener,
            service: &BaseServiceRef,
            container: &ContainerDefinitionRef,
            target: Option<&Self::TargetProps>,
        ) -> Self::TargetGroup;
    }

    /// What the target groups of both kinds of load balancers have in common.
    #[derive(Clone, Debug)]
    pub struct Target {
        pub(in super::super) container_port: u16,
        pub(in super::super) protocol: Protocol,
        pub(in super::super) listener: Option<String>,
    }
}

pub(super) use balancer::{Balancer, Target};

impl Target {
    pub(super) fn new(container_port: u16) -> Self {
        Self {
            container_port,
            protocol: Protocol::Tcp,
            listener: None,
        }
    }

    /// The id with which its target group is added to a listener.
    pub(super) fn group_id(&self, container: &ContainerDefinitionRef) -> String {
        let name = container.container_name();
        format!("ECSTargetGroup{name}{}", self.container_port)
    }

    /// The port of the container as a target of a load balancer.
    pub(super) fn of(
        &self,
        service: &BaseServiceRef,
        container: &ContainerDefinitionRef,
    ) -> ContainerTarget {
        let target = service.load_balancer_target(container.container_name());
        target
            .container_port(self.container_port)
            .protocol(self.protocol)
    }
}

/// The kind of services with several target groups behind load balancers of a kind `B`: a parameter of a
/// [`Pattern`].
#[derive(Clone, Debug)]
pub struct MultipleTargetGroups<B: Balancer> {
    load_balancers: Vec<LoadBalancerProps<B::ListenerProps>>,
    target_groups: Vec<B::TargetProps>,
    container_ports: Vec<u16>,
}

impl<B: Balancer> Default for MultipleTargetGroups<B> {
    fn default() -> Self {
        Self {
            load_balancers: Vec::new(),
            target_groups: Vec::new(),
            container_ports: vec![80],
        }
    }
}

/// The load balancers, listeners and target groups of a service.
#[derive(Clone, Debug)]
pub struct MultipleTargetGroupsParts<B: Balancer> {
    load_balancers: Vec<B::LoadBalancer>,
    listeners: Vec<(String, B::Listener)>,
    target_groups: Vec<B::TargetGroup>,
}

impl<B: Balancer> MultipleTargetGroupsParts<B> {
    /// Makes a load balancer. `suffix` is what its record and outputs have at the end of their ids.
    fn add(
        &mut self,
        scope: &Scope,
        cluster: &ClusterRef,
        props: &LoadBalancerProps<B::ListenerProps>,
        suffix: &str,
    ) {
        let balancer = B::add_load_balancer(scope, cluster, props);
        let domain = props.domain.as_ref();
        let mut protocols: Vec<String> = Vec::new();
        for listener in &props.listeners {
            let (name, listener, protocol) = B::add_listener(scope, &balancer, listener, domain);
            self.listeners.push((name, listener));
            let fresh = protocol.filter(|protocol| !protocols.contains(protocol));
            protocols.extend(fresh);
        }
        let (dns_name, alias) = B::reached_at(&balancer);
        let reached_at = match domain {
            Some(domain) => {
                let id = format!("DNS{}", props.name);
                let kind = LoadBalancedServiceRecordType::Alias;
                domain.record(scope, id.into(), kind, dns_name.clone(), alias)
            }
            None => dns_name.clone(),
        };
        scope.output(format!("LoadBalancerDNS{suffix}"), dns_name);
        for protocol in protocols {
            let of = if suffix.is_empty() { "" } else { &protocol };
            let url = stackwright_core::text![&protocol, "://", &reached_at];
            scope.output(format!("ServiceURL{suffix}{of}"), url);
        }
        self.load_balancers.push(balancer);
    }

    /// The listener with this name, or else the first one.
    fn listener(&self, scope: &Scope, name: Option<&str>) -> Option<&B::Listener> {
        let mut listeners = self.listeners.iter();
        let found = listeners.find(|(known, _)| name.is_none_or(|name| name == known));
        if found.is_none() {
            let names = self.listeners.iter().map(|(name, _)| format!("`{name}`"));
            let finding = Diagnostic::error(
                &codes::UNKNOWN_LISTENER,
                "a target group is for a listener that the service does not have",
            );
            scope.diagnose(
                finding
                    .given(format!("`{}`", name.unwrap_or_default()))
                    .allowed(names.collect::<Vec<_>>().join(", "))
                    .help("name a listener of one of the load balancers, or add one"),
            );
        }
        found.map(|(_, listener)| listener)
    }
}

impl<B: Balancer> sealed::ServiceKind for MultipleTargetGroups<B> {
    type Parts = MultipleTargetGroupsParts<B>;

    fn prepare(&mut self, scope: &Scope, cluster: &ClusterRef) -> MultipleTargetGroupsParts<B> {
        let mut parts = MultipleTargetGroupsParts {
            load_balancers: Vec::new(),
            listeners: Vec::new(),
            target_groups: Vec::new(),
        };
        for props in &self.load_balancers {
            parts.add(scope, cluster, props, &props.name);
        }
        if self.load_balancers.is_empty() {
            let props = LoadBalancerProps::new("LB", B::default_listener());
            parts.add(scope, cluster, &props, "");
        }
        parts
    }

    fn complete(
        &self,
        _: &MultipleTargetGroupsParts<B>,
        container: ContainerDefinition,
    ) -> ContainerDefinition {
        let ports = self.container_ports.iter();
        ports.fold(container, |container, port| container.port(*port))
    }

    fn connect(
        self,
        scope: &Scope,
        service: &BaseServiceRef,
        parts: &mut MultipleTargetGroupsParts<B>,
    ) {
        let Some(container) = service.task_definition().default_container() else {
            let finding = Diagnostic::error(
                &codes::NO_CONTAINER,
                "a service without an essential container stands behind load balancers",
            );
            return scope.diagnose(
                finding
                    .given("a task definition without an essential container")
                    .allowed("one with an essential container")
                    .help("add the container before the service is made"),
            );
        };
        for props in &self.target_groups {
            let target = B::target(props);
            let (port, protocol) = (target.container_port, target.protocol);
            if container.find_port_mapping(port, protocol).is_none() {
                let mapping = PortMapping::new(port).protocol(protocol);
                container.add_port_mappings(scope, [mapping]);
            }
        }
        let mut groups = Vec::new();
        for props in &self.target_groups {
            let name = B::target(props).listener;
            if let Some(listener) = parts.listener(scope, name.as_deref()) {
                let group = B::add_target_group(scope, listener, service, &container, Some(props));
                groups.push(group);
            }
        }
        if self.target_groups.is_empty()
            && let Some(listener) = parts.listener(scope, None)
        {
            let group = B::add_target_group(scope, listener, service, &container, None);
            groups.push(group);
        }
        parts.target_groups = groups;
    }
}

impl<B: Balancer> BalancedKind for MultipleTargetGroups<B> {}

impl<B: Balancer, L: Launch, T> Pattern<MultipleTargetGroups<B>, L, T> {
    /// Adds a load balancer with its listeners. Default: one, `LB`, with a listener on port 80.
    #[must_use]
    pub fn load_balancer(mut self, load_balancer: LoadBalancerProps<B::ListenerProps>) -> Self {
        self.kind.load_balancers.push(load_balancer);
        self
    }

    /// Adds a target group: which port of the container gets what from which listener. The port is mapped
    /// in the container where it is not yet. Default: the container's first port, behind the first
    /// listener.
    #[must_use]
    pub fn target_group(mut self, target: B::TargetProps) -> Self {
        self.kind.target_groups.push(target);
        self
    }
}

impl<B: Balancer, L: Launch> Pattern<MultipleTargetGroups<B>, L, TaskImage<L>> {
    /// The ports on which the container listens. Default: 80.
    #[must_use]
    pub fn container_ports(mut self, ports: impl IntoIterator<Item = u16>) -> Self {
        self.kind.container_ports = ports.into_iter().collect();
        self
    }
}

impl<B: Balancer, L: Launch> PatternRef<MultipleTargetGroupsParts<B>, L> {
    /// The load balancers, in the order in which they were named.
    pub fn load_balancers(&self) -> &[B::LoadBalancer] {
        &self.parts.load_balancers
    }

    /// The listeners of all load balancers, in the order in which they were named.
    pub fn listeners(&self) -> impl Iterator<Item = &B::Listener> {
        self.parts.listeners.iter().map(|(_, listener)| listener)
    }

    /// The listener with this name.
    pub fn find_listener(&self, name: &str) -> Option<&B::Listener> {
        let mut listeners = self.parts.listeners.iter();
        listeners
            .find(|(known, _)| known == name)
            .map(|(_, listener)| listener)
    }

    /// The target groups, in the order in which they were named.
    pub fn target_groups(&self) -> &[B::TargetGroup] {
        &self.parts.target_groups
    }
}
