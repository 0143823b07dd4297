//! Target groups of network load balancers.

use std::fmt;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::CfnTargetGroup;
use stackwright_cfn::kinds::elasticloadbalancingv2::ListenerArn;
use stackwright_core::{AsNode, Construct, Diagnostic, IntoValue, Scope, Text, Value};

use super::base_target_group::{
    BaseTargetGroup, Group, TargetGroupAttributes, illegal, target_group_handle,
    target_group_setters,
};
use super::codes;
use super::protocol::Protocol;
use super::target::NetworkLoadBalancerTarget;
use crate::ec2::VpcRef;

/// Targets that a network load balancer sends traffic to.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html>
#[derive(Clone)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct NetworkTargetGroup {
    base: BaseTargetGroup,
    port: u16,
    protocol: Option<Protocol>,
    proxy_protocol_v2: Option<bool>,
    preserve_client_ip: Option<bool>,
    connection_termination: Option<bool>,
    targets: Vec<Rc<dyn NetworkLoadBalancerTarget>>,
}

impl fmt::Debug for NetworkTargetGroup {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("NetworkTargetGroup");
        debug
            .field("base", &self.base)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

impl NetworkTargetGroup {
    /// A group without targets, whose targets get traffic on a port.
    pub fn new(port: u16) -> Self {
        Self {
            base: BaseTargetGroup::default(),
            port,
            protocol: None,
            proxy_protocol_v2: None,
            preserve_client_ip: None,
            connection_termination: None,
            targets: Vec::new(),
        }
    }

    target_group_setters!();

    /// The protocol: TCP, TLS, UDP or both TCP and UDP. Default: TCP, or the listener's in
    /// `add_targets`.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// Whether connections begin with a header of proxy protocol version 2. Default: false.
    pub fn proxy_protocol_v2(mut self, enabled: bool) -> Self {
        self.proxy_protocol_v2 = Some(enabled);
        self
    }

    /// Whether targets see the client's address. Default: no for addresses behind TCP and TLS, else
    /// yes.
    pub fn preserve_client_ip(mut self, preserve: bool) -> Self {
        self.preserve_client_ip = Some(preserve);
        self
    }

    /// Whether connections are closed when the deregistration delay is over. Default: false.
    pub fn connection_termination(mut self, terminate: bool) -> Self {
        self.connection_termination = Some(terminate);
        self
    }

    /// Adds a target; call it again for more.
    pub fn target(mut self, target: impl NetworkLoadBalancerTarget + 'static) -> Self {
        self.targets.push(Rc::new(target));
        self
    }

    /// Adds several targets of one kind.
    pub fn targets<T: NetworkLoadBalancerTarget + 'static>(
        self,
        targets: impl IntoIterator<Item = T>,
    ) -> Self {
        targets.into_iter().fold(self, Self::target)
    }

    /// A target group that exists already.
    #[track_caller]
    pub fn from_target_group_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: TargetGroupAttributes,
    ) -> NetworkTargetGroupRef {
        let node = scope.group(id).node();
        NetworkTargetGroupRef {
            group: Group::imported(node, attributes),
            port: None,
        }
    }

    /// Takes on what the listener above it says.
    pub(crate) fn below(mut self, protocol: Protocol, vpc: Option<&VpcRef>) -> Self {
        self.protocol.get_or_insert(protocol);
        self.base.vpc = self.base.vpc.or_else(|| vpc.cloned());
        self
    }

    fn diagnose(&self, scope: &Scope, protocol: Protocol) {
        if matches!(protocol, Protocol::Http | Protocol::Https) {
            scope.diagnose(
                illegal("a network load balancer does not speak this protocol to targets")
                    .given(protocol.as_str())
                    .allowed("TCP, TLS, UDP, TCP_UDP")
                    .help("choose one of these, or use an application target group"),
            );
        }
    }
}

impl Construct for NetworkTargetGroup {
    type Handle = NetworkTargetGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NetworkTargetGroupRef {
        let protocol = self.protocol.unwrap_or(Protocol::Tcp);
        self.diagnose(scope, protocol);
        let mut attributes = self.base.attributes();
        let own = [
            ("proxy_protocol_v2.enabled", self.proxy_protocol_v2),
            ("preserve_client_ip.enabled", self.preserve_client_ip),
            (
                "deregistration_delay.connection_termination.enabled",
                self.connection_termination,
            ),
        ];
        for (key, value) in own {
            if let Some(value) = value {
                attributes.set(key, value.to_string());
            }
        }
        let resource = CfnTargetGroup::new()
            .port(self.port)
            .protocol(protocol.as_str());
        let group = Group::owned(scope, &self.base, attributes, resource);
        let handle = NetworkTargetGroupRef {
            group,
            port: Some(self.port),
        };
        for target in &self.targets {
            handle.attach(scope, target.as_ref());
        }
        let (checked, has_vpc) = (handle.clone(), self.base.vpc.is_some());
        scope.on_synthesis(move |scope| checked.check(scope, has_vpc));
        handle
    }
}

/// A target group of a network load balancer, created or imported.
#[derive(Clone, Debug)]
pub struct NetworkTargetGroupRef {
    group: Rc<Group>,
    port: Option<u16>,
}

target_group_handle!(NetworkTargetGroupRef);

impl NetworkTargetGroupRef {
    /// The port on which targets get traffic, where it is known.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// Adds a target.
    #[track_caller]
    pub fn add_target(&self, scope: &Scope, target: impl NetworkLoadBalancerTarget) {
        self.attach(scope, &target);
    }

    #[track_caller]
    fn attach(&self, scope: &Scope, target: &dyn NetworkLoadBalancerTarget) {
        let said = target.attach_to_network_target_group(scope, self);
        self.group.add_target(scope, said);
    }

    /// Notes that a listener sends traffic here: what waits for the group waits for it, and metrics
    /// name its load balancer. Listeners of this stack do it themselves.
    pub fn register_listener<L: AsNode>(&self, listener: &L)
    where
        for<'a> &'a L: IntoValue<ListenerArn>,
    {
        let arn: Value<ListenerArn> = listener.into_value();
        self.group.attach(listener, arn.node());
    }

    /// Reports what can be known only when everything was added.
    fn check(&self, scope: &Scope, has_vpc: bool) {
        if !has_vpc {
            scope.diagnose(
                Diagnostic::error(
                    &codes::TARGET_GROUP_WITHOUT_VPC,
                    "the target group has no VPC",
                )
                .given("no VPC")
                .allowed("a VPC")
                .help("set `.vpc(&vpc)`; a listener whose load balancer's VPC is known sets it by itself"),
            );
        }
        let findings = self
            .group
            .health_check()
            .network_findings(self.target_type());
        findings
            .into_iter()
            .for_each(|finding| scope.diagnose(finding));
    }
}
