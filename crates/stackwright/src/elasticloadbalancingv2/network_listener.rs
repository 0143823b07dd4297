//! Listeners of network load balancers.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::CfnListener;
use stackwright_cfn::elasticloadbalancingv2::listener::ActionProperty;
use stackwright_cfn::kinds::elasticloadbalancingv2::ListenerArn;
use stackwright_core::kind::List;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::attributes::Attributes;
use super::base_load_balancer::illegal;
use super::certificate::{ApplicationListenerCertificate, ListenerCertificate};
use super::codes;
use super::network_action::NetworkListenerAction;
use super::network_load_balancer::NetworkLoadBalancerRef;
use super::network_target_group::{NetworkTargetGroup, NetworkTargetGroupRef};
use super::protocol::Protocol;
use super::ssl_policy::SslPolicy;
use crate::ec2::VpcRef;

/// Which protocols are negotiated over TLS.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-tls-listener.html#alpn-policies>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlpnPolicy {
    /// HTTP/1 only.
    Http1Only,
    /// HTTP/2 only.
    Http2Only,
    /// HTTP/1 rather than HTTP/2.
    Http2Optional,
    /// HTTP/2 rather than HTTP/1.
    Http2Preferred,
    /// None is negotiated.
    None,
}

impl AlpnPolicy {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http1Only => "HTTP1Only",
            Self::Http2Only => "HTTP2Only",
            Self::Http2Optional => "HTTP2Optional",
            Self::Http2Preferred => "HTTP2Preferred",
            Self::None => "None",
        }
    }
}

/// What a listener of a network load balancer is, apart from the load balancer: for
/// [`add_listener`](NetworkLoadBalancerRef::add_listener).
#[derive(Clone, Debug)]
pub struct BaseNetworkListener {
    port: u16,
    protocol: Option<Protocol>,
    certificates: Vec<ListenerCertificate>,
    ssl_policy: Option<SslPolicy>,
    alpn_policy: Option<AlpnPolicy>,
    tcp_idle_timeout: Option<Duration>,
    default_action: Option<NetworkListenerAction>,
}

impl BaseNetworkListener {
    /// A listener on a port.
    pub fn new(port: u16) -> Self {
        Self {
            port,
            protocol: None,
            certificates: Vec::new(),
            ssl_policy: None,
            alpn_policy: None,
            tcp_idle_timeout: None,
            default_action: None,
        }
    }

    /// The protocol: TCP, TLS, UDP or both TCP and UDP. Default: TLS where there are certificates,
    /// else TCP.
    #[must_use]
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// The certificates of a TLS listener, which needs at least one. The first is the default.
    #[must_use]
    pub fn certificates<C: Into<ListenerCertificate>>(
        mut self,
        certificates: impl IntoIterator<Item = C>,
    ) -> Self {
        self.certificates
            .extend(certificates.into_iter().map(Into::into));
        self
    }

    /// The TLS versions and ciphers. Default: [`SslPolicy::TLS13_12_PQ`], that of a new CDK project.
    #[must_use]
    pub fn ssl_policy(mut self, policy: SslPolicy) -> Self {
        self.ssl_policy = Some(policy);
        self
    }

    /// Which protocols are negotiated over TLS. Default: none.
    #[must_use]
    pub fn alpn_policy(mut self, policy: AlpnPolicy) -> Self {
        self.alpn_policy = Some(policy);
        self
    }

    /// How long a TCP connection may be silent: 60 to 6000 seconds. Default: 350 seconds.
    #[must_use]
    pub fn tcp_idle_timeout(mut self, timeout: Duration) -> Self {
        self.tcp_idle_timeout = Some(timeout);
        self
    }

    /// What happens to traffic. Default: what is added to the listener later.
    #[must_use]
    pub fn default_action(mut self, action: NetworkListenerAction) -> Self {
        self.default_action = Some(action);
        self
    }

    /// The target groups of the traffic, in equal parts: short for a
    /// [`default_action`](Self::default_action) that forwards, and in its place.
    #[must_use]
    pub fn default_target_groups<'a>(
        self,
        groups: impl IntoIterator<Item = &'a NetworkTargetGroupRef>,
    ) -> Self {
        self.default_action(NetworkListenerAction::forward(groups))
    }

    fn protocol_or_default(&self) -> Protocol {
        let default = if self.certificates.is_empty() {
            Protocol::Tcp
        } else {
            Protocol::Tls
        };
        self.protocol.unwrap_or(default)
    }

    fn diagnose(&self, scope: &Scope) {
        let protocol = self.protocol_or_default();
        if matches!(protocol, Protocol::Http | Protocol::Https) {
            scope.diagnose(
                illegal("a network load balancer does not speak this protocol")
                    .given(protocol.as_str())
                    .allowed("TCP, TLS, UDP, TCP_UDP")
                    .help("choose one of these, or use an application load balancer"),
            );
        }
        let tls_only = [
            ("certificates", !self.certificates.is_empty()),
            ("a security policy", self.ssl_policy.is_some()),
            ("an ALPN policy", self.alpn_policy.is_some()),
        ];
        for (part, _) in tls_only.into_iter().filter(|(_, given)| *given) {
            if protocol != Protocol::Tls {
                scope.diagnose(
                    Diagnostic::error(
                        &codes::CERTIFICATE_WITHOUT_HTTPS,
                        "a part of TLS is set on a listener that does not encrypt",
                    )
                    .given(format!("{part} on a {} listener", protocol.as_str()))
                    .allowed("protocol TLS")
                    .help("set `.protocol(Protocol::Tls)`, or leave it out"),
                );
            }
        }
        let Some(timeout) = self.tcp_idle_timeout else {
            return;
        };
        let tcp = matches!(protocol, Protocol::Tcp | Protocol::Tls | Protocol::TcpUdp);
        let in_range = timeout
            .to_seconds()
            .is_some_and(|s| (60..=6000).contains(&s));
        if !tcp || !in_range {
            scope.diagnose(
                illegal("`tcp_idle_timeout` is out of range")
                    .given(format!("{timeout} on a {} listener", protocol.as_str()))
                    .allowed("60 to 6000 seconds, on listeners that speak TCP")
                    .help("choose a duration in this range"),
            );
        }
    }
}

/// A listener of a network load balancer.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct NetworkListener {
    load_balancer: NetworkLoadBalancerRef,
    base: BaseNetworkListener,
}

impl NetworkListener {
    /// A listener of a load balancer, below any scope.
    /// [`add_listener`](NetworkLoadBalancerRef::add_listener) puts it below the load balancer.
    pub fn new(load_balancer: &NetworkLoadBalancerRef, base: BaseNetworkListener) -> Self {
        Self {
            load_balancer: load_balancer.clone(),
            base,
        }
    }

    /// A listener that exists already: what it does belongs to the stack that owns it.
    #[track_caller]
    pub fn from_network_listener_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<ListenerArn>,
    ) -> ImportedNetworkListenerRef {
        ImportedNetworkListenerRef {
            node: scope.group(id).node(),
            arn: arn.into_value(),
        }
    }
}

/// A listener of a network load balancer that exists already.
#[derive(Clone, Debug)]
pub struct ImportedNetworkListenerRef {
    node: NodeRef,
    arn: Value<ListenerArn>,
}

impl AsNode for ImportedNetworkListenerRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<ListenerArn> for &ImportedNetworkListenerRef {
    fn into_value(self) -> Value<ListenerArn> {
        self.listener_arn()
    }
}

impl ImportedNetworkListenerRef {
    /// The ARN.
    pub fn listener_arn(&self) -> Value<ListenerArn> {
        self.arn.clone()
    }
}

impl Construct for NetworkListener {
    type Handle = NetworkListenerRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NetworkListenerRef {
        let Self {
            load_balancer,
            base,
        } = self;
        base.diagnose(scope);
        let protocol = base.protocol_or_default();
        load_balancer.diagnose_protocol(scope, protocol);
        let no_action: Value<List<ActionProperty>> = Value::from_node(Node::List(Vec::new()));
        let mut resource = CfnListener::new(no_action, load_balancer.load_balancer_arn())
            .port(base.port)
            .protocol(protocol.as_str());
        let tls = protocol == Protocol::Tls;
        if let Some(policy) = base
            .ssl_policy
            .or_else(|| tls.then_some(SslPolicy::TLS13_12_PQ))
        {
            resource = resource.ssl_policy(policy.as_str());
        }
        if let Some(policy) = base.alpn_policy {
            resource = resource.alpn_policy([policy.as_str()]);
        }
        let mut attributes = Attributes::default();
        if let Some(timeout) = base.tcp_idle_timeout {
            let seconds = (timeout.to_millis() / 1000).to_string();
            attributes.set("tcp.idle_timeout.seconds", seconds);
        }
        attributes.write("ListenerAttributes", resource.as_object_mut());
        let resource = scope.add("Resource", resource);
        let listener = NetworkListenerRef(Rc::new(Listener {
            node: scope.node(),
            arn: resource.reference(),
            protocol,
            vpc: load_balancer.vpc().cloned(),
            state: RefCell::new(State {
                attributes,
                ..State::default()
            }),
        }));
        listener.add_certificates(scope, "DefaultCertificates", base.certificates);
        if let Some(action) = base.default_action {
            listener.add_action(scope, action);
        }
        let checked = listener.clone();
        scope.on_synthesis(move |scope| checked.check(scope));
        listener
    }
}

/// A listener of a network load balancer.
#[derive(Clone)]
pub struct NetworkListenerRef(Rc<Listener>);

struct Listener {
    node: NodeRef,
    arn: Value<ListenerArn>,
    protocol: Protocol,
    vpc: Option<VpcRef>,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    attributes: Attributes,
    certificates: usize,
    has_default_action: bool,
}

impl fmt::Debug for NetworkListenerRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "NetworkListenerRef({:?})", self.0.arn)
    }
}

impl AsNode for NetworkListenerRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<ListenerArn> for &NetworkListenerRef {
    fn into_value(self) -> Value<ListenerArn> {
        self.listener_arn()
    }
}

impl NetworkListenerRef {
    /// The ARN.
    pub fn listener_arn(&self) -> Value<ListenerArn> {
        self.0.arn.clone()
    }

    /// Sends traffic to new targets. The group is created below the listener, with `Group` at the end
    /// of the id, and speaks the listener's protocol unless it names another.
    #[track_caller]
    pub fn add_targets(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        targets: NetworkTargetGroup,
    ) -> NetworkTargetGroupRef {
        let at = scope.of(self);
        let targets = targets.below(self.0.protocol, self.0.vpc.as_ref());
        let group = at.add(format!("{}Group", id.into()), targets);
        self.add_action(&at, NetworkListenerAction::forward([&group]));
        group
    }

    /// Sends traffic to target groups in equal parts.
    #[track_caller]
    pub fn add_target_groups<'a>(
        &self,
        scope: &Scope,
        groups: impl IntoIterator<Item = &'a NetworkTargetGroupRef>,
    ) {
        self.add_action(scope, NetworkListenerAction::forward(groups));
    }

    /// Does something with traffic: sets the default action, the only one that there is.
    #[track_caller]
    pub fn add_action(&self, scope: &Scope, action: NetworkListenerAction) {
        let at = scope.of(self);
        if std::mem::replace(&mut self.0.state.borrow_mut().has_default_action, true) {
            at.diagnose(
                Diagnostic::warning(
                    &codes::DEFAULT_ACTION_REPLACED,
                    "the listener had a default action already, which is replaced",
                )
                .given("a second default action")
                .allowed("one default action for a listener")
                .help("give the listener one default action"),
            );
        }
        action
            .findings()
            .into_iter()
            .for_each(|finding| at.diagnose(finding));
        for target in &action.targets {
            target.group.register_listener(self);
        }
        scope.edit(self).set("DefaultActions", action.render());
    }

    /// Adds certificates. The first of a listener is a property of it, the others are resources with
    /// numbers at the end of the id.
    #[track_caller]
    pub fn add_certificates<C: Into<ListenerCertificate>>(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        certificates: impl IntoIterator<Item = C>,
    ) {
        let (at, id) = (scope.of(self), id.into());
        let mut certificates: Vec<ListenerCertificate> =
            certificates.into_iter().map(Into::into).collect();
        let had = self.0.state.borrow().certificates;
        self.0.state.borrow_mut().certificates += certificates.len();
        if had == 0 && !certificates.is_empty() {
            let first = certificates.remove(0).certificate_arn();
            scope.edit(self).push(
                "Certificates",
                Object::typed().with("CertificateArn", first),
            );
        }
        for (number, certificate) in (1..).zip(certificates) {
            let more = ApplicationListenerCertificate::new(self, [certificate]);
            at.add(format!("{id}{number}"), more);
        }
    }

    /// Sets an attribute.
    ///
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html>
    #[track_caller]
    pub fn set_attribute(
        &self,
        scope: &Scope,
        key: impl Into<String>,
        value: impl IntoValue<String>,
    ) {
        let mut state = self.0.state.borrow_mut();
        state.attributes.set(key, value.into_value());
        let attributes = &state.attributes;
        scope
            .edit(self)
            .update(|listener| attributes.write("ListenerAttributes", listener));
    }

    /// Reports what can be known only when everything was added.
    fn check(&self, scope: &Scope) {
        let state = self.0.state.borrow();
        if !state.has_default_action {
            scope.diagnose(
                Diagnostic::error(
                    &codes::LISTENER_WITHOUT_ACTION,
                    "the listener has no default action",
                )
                .given("no target group")
                .allowed("one default action")
                .help("call `add_targets`, `add_target_groups` or `add_action`"),
            );
        }
        if self.0.protocol == Protocol::Tls && state.certificates == 0 {
            scope.diagnose(
                Diagnostic::error(
                    &codes::HTTPS_WITHOUT_CERTIFICATE,
                    "the TLS listener has no certificate",
                )
                .given("no certificate")
                .allowed("at least one")
                .help("set `.certificates([&certificate])` or call `add_certificates`"),
            );
        }
    }
}
