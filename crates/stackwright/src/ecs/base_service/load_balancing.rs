//! Services behind load balancers.

use stackwright_core::{DependencyGroup, Diagnostic, Node, Object, Scope, Text};

use super::{AlternateTarget, BaseServiceRef};
use crate::ecs::codes;
use crate::ecs::port_mapping::{PortMapping, Protocol};
use crate::ecs::task_definition::NetworkMode;
use crate::elasticloadbalancingv2::{
    AddRule, ApplicationListenerRef, ApplicationLoadBalancerTarget, ApplicationTargetGroup,
    ApplicationTargetGroupRef, LoadBalancerTarget as Registration, NetworkLoadBalancerTarget,
    NetworkTargetGroupRef, TargetType,
};

/// A container of a service as the target of a load balancer.
///
/// [`BaseServiceRef::load_balancer_target`] makes it. The service itself is a target, too: it
/// stands for the first port of its first essential container.
#[derive(Clone, Debug)]
pub struct LoadBalancerTarget {
    service: BaseServiceRef,
    container_name: String,
    container_port: Option<u16>,
    protocol: Protocol,
    alternate: Option<AlternateTarget>,
}

impl LoadBalancerTarget {
    /// The port of the container. Default: its first one.
    #[must_use]
    pub fn container_port(mut self, port: u16) -> Self {
        self.container_port = Some(port);
        self
    }

    /// The transport protocol of the port. Default: TCP.
    #[must_use]
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// The target group between which and this one deployments move traffic. Default: none, for rolling
    /// deployments.
    #[must_use]
    pub fn alternate_target(mut self, alternate: AlternateTarget) -> Self {
        self.alternate = Some(alternate);
        self
    }

    /// The container and its mapping, or what is wrong with them.
    fn find(&self) -> Result<(u16, PortMapping), Box<Diagnostic>> {
        let name = &self.container_name;
        let Some(container) = self.service.task_definition.find_container(name) else {
            let finding = Diagnostic::error(
                &codes::UNKNOWN_CONTAINER,
                "the load balancer's container is none of the task's",
            );
            let finding = finding
                .allowed("the names of the task's containers")
                .given(format!("`{name}`"));
            return Err(finding
                .help("name a container of the task definition")
                .into());
        };
        let port = self.container_port.or_else(|| container.container_port());
        let mapping =
            port.and_then(|port| Some((port, container.find_port_mapping(port, self.protocol)?)));
        mapping.ok_or_else(|| {
            let finding = Diagnostic::error(
                &codes::NO_PORT,
                format!(
                    "the container `{name}` stands behind a load balancer and has no such port"
                ),
            );
            let given = match port {
                Some(port) => format!("{} port {port}", self.protocol.as_str().to_uppercase()),
                None => "no port mapping".to_owned(),
            };
            let help = format!(
                "add the port to the container: `.port({})`",
                port.unwrap_or(80)
            );
            finding
                .given(given)
                .allowed("a port of the container's port mappings")
                .help(help)
                .into()
        })
    }
}

impl LoadBalancerTarget {
    /// Lists the container in the service, and makes the service wait until a listener sends traffic
    /// to the group: ECS refuses a target group without a load balancer.
    fn register(
        &self,
        scope: &Scope,
        target_group: Node,
        attached: DependencyGroup,
        imported: bool,
    ) -> Option<PortMapping> {
        let service = &self.service;
        let at = scope.of(service);
        let (port, mapping) = match self.find() {
            Ok(found) => found,
            Err(finding) => {
                at.diagnose(*finding);
                return None;
            }
        };
        let mut entry = Object::typed();
        entry.put("ContainerName", self.container_name.as_str().into());
        entry.put("ContainerPort", port.into());
        entry.put("TargetGroupArn", target_group);
        if service.task_definition.network_mode() == NetworkMode::None {
            let finding = Diagnostic::error(
                &codes::NETWORK_MODE,
                "a task without a network stands behind a load balancer",
            );
            at.diagnose(
                finding
                    .given("NetworkMode::None")
                    .allowed("NetworkMode::AwsVpc, Bridge or Host")
                    .help("choose another network mode"),
            );
        }
        if let Some(alternate) = &self.alternate {
            entry.put("AdvancedConfiguration", alternate.bind(&at));
            service.state.borrow_mut().has_alternate = true;
        }
        let mut state = service.state.borrow_mut();
        state.load_balancers.push(Node::from(entry));
        at.depend(&service.resource, &attached);
        if !imported {
            state.listeners.push(attached);
        }
        Some(mapping)
    }
}

impl ApplicationLoadBalancerTarget for LoadBalancerTarget {
    fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) -> Registration {
        let arn = group.target_group_arn().into_node();
        let attached = group.load_balancer_attached();
        if let Some(mapping) = self.register(scope, arn, attached, group.is_imported()) {
            let ports = self.service.task_definition.reached_ports(&mapping);
            group.register_connectable(scope, &self.service, Some(ports));
        }
        Registration::self_registering(self.service.target_type())
    }
}

impl NetworkLoadBalancerTarget for LoadBalancerTarget {
    fn attach_to_network_target_group(
        &self,
        scope: &Scope,
        group: &NetworkTargetGroupRef,
    ) -> Registration {
        let arn = group.target_group_arn().into_node();
        let attached = group.load_balancer_attached();
        self.register(scope, arn, attached, group.is_imported());
        Registration::self_registering(self.service.target_type())
    }
}

impl BaseServiceRef {
    /// Tasks with network interfaces of their own are targets by their addresses, others by their
    /// instance.
    fn target_type(&self) -> TargetType {
        match self.task_definition.network_mode() {
            NetworkMode::AwsVpc => TargetType::Ip,
            _ => TargetType::Instance,
        }
    }

    /// The first essential container as a target, or a finding.
    fn default_target(&self, scope: &Scope) -> Option<LoadBalancerTarget> {
        let container = self.task_definition.default_container();
        if container.is_none() {
            let finding = Diagnostic::error(
                &codes::NO_PORT,
                "a service without an essential container stands behind a load balancer",
            );
            let help = "add the container before the service is made a target";
            scope.of(self).diagnose(
                finding
                    .given("a task definition without an essential container")
                    .allowed("one with an essential container that has a port")
                    .help(help),
            );
        }
        container.map(|container| self.load_balancer_target(container.container_name()))
    }
}

impl ApplicationLoadBalancerTarget for BaseServiceRef {
    fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) -> Registration {
        match self.default_target(scope) {
            Some(target) => target.attach_to_application_target_group(scope, group),
            None => Registration::self_registering(self.target_type()),
        }
    }
}

impl NetworkLoadBalancerTarget for BaseServiceRef {
    fn attach_to_network_target_group(
        &self,
        scope: &Scope,
        group: &NetworkTargetGroupRef,
    ) -> Registration {
        match self.default_target(scope) {
            Some(target) => target.attach_to_network_target_group(scope, group),
            None => Registration::self_registering(self.target_type()),
        }
    }
}

/// A container of a service, the target group to make for it, and the listener that sends requests
/// there.
#[derive(Debug)]
pub struct EcsTarget {
    container_name: String,
    container_port: Option<u16>,
    protocol: Protocol,
    new_target_group_id: Text,
    listener: ApplicationListenerRef,
    group: AddRule<ApplicationTargetGroup>,
}

impl EcsTarget {
    /// The container with this name, behind a listener. The target group is added to the listener
    /// under the id, with the settings of `group`.
    pub fn new(
        container_name: impl Into<String>,
        new_target_group_id: impl Into<Text>,
        listener: &ApplicationListenerRef,
        group: impl Into<AddRule<ApplicationTargetGroup>>,
    ) -> Self {
        Self {
            container_name: container_name.into(),
            container_port: None,
            protocol: Protocol::Tcp,
            new_target_group_id: new_target_group_id.into(),
            listener: listener.clone(),
            group: group.into(),
        }
    }

    /// The port of the container. Default: its first one.
    #[must_use]
    pub fn container_port(mut self, port: u16) -> Self {
        self.container_port = Some(port);
        self
    }

    /// The transport protocol of the port. Default: TCP.
    #[must_use]
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = protocol;
        self
    }
}

impl BaseServiceRef {
    /// A container of the service, as a target for a load balancer.
    pub fn load_balancer_target(&self, container_name: impl Into<String>) -> LoadBalancerTarget {
        LoadBalancerTarget {
            service: self.clone(),
            container_name: container_name.into(),
            container_port: None,
            protocol: Protocol::Tcp,
            alternate: None,
        }
    }

    /// Joins a target group, with the first port of the first essential container.
    #[track_caller]
    pub fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) {
        group.add_target(scope, self.clone());
    }

    /// Joins a target group of a network load balancer, with the first port of the first essential
    /// container. Nothing is opened for it: let the load balancer's clients reach the service.
    #[track_caller]
    pub fn attach_to_network_target_group(&self, scope: &Scope, group: &NetworkTargetGroupRef) {
        group.add_target(scope, self.clone());
    }

    /// Puts containers behind listeners, with a new target group for each.
    #[track_caller]
    pub fn register_load_balancer_targets(
        &self,
        scope: &Scope,
        targets: impl IntoIterator<Item = EcsTarget>,
    ) {
        for target in targets {
            let EcsTarget {
                container_name,
                container_port,
                protocol,
                new_target_group_id,
                listener,
                group,
            } = target;
            let container = LoadBalancerTarget {
                service: self.clone(),
                container_name,
                container_port,
                protocol,
                alternate: None,
            };
            let group = AddRule {
                what: group.what.target(container),
                ..group
            };
            listener.add_targets(scope, new_target_group_id, group);
        }
    }
}
