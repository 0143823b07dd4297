//! Listeners of application load balancers.

use stackwright_cfn::elasticloadbalancingv2::CfnListener;
use stackwright_cfn::elasticloadbalancingv2::listener::ActionProperty;
use stackwright_cfn::kinds::elasticloadbalancingv2::ListenerArn;
use stackwright_core::kind::List;
use stackwright_core::{AsNode, Construct, Diagnostic, IntoValue, Node, Scope, Text, Value};

use super::action::ListenerAction;
use super::application_listener_ref::{ApplicationListenerRef, Listener};
use super::application_load_balancer::ApplicationLoadBalancerRef;
use super::application_target_group::{ApplicationTargetGroupRef, unknown_protocol};
use super::certificate::ListenerCertificate;
use super::codes;
use super::mutual_authentication::MutualAuthentication;
use super::protocol::ApplicationProtocol;
use super::ssl_policy::SslPolicy;
use crate::ec2::{Connectable, Connections, Peer, Port, SecurityGroupRef};

/// What a listener of an application load balancer is, apart from the load balancer: for
/// [`add_listener`](ApplicationLoadBalancerRef::add_listener).
#[derive(Clone, Debug)]
pub struct BaseApplicationListener {
    protocol: Option<ApplicationProtocol>,
    port: Option<u16>,
    certificates: Vec<ListenerCertificate>,
    ssl_policy: Option<SslPolicy>,
    default_action: Option<ListenerAction>,
    open: bool,
    mutual_authentication: Option<MutualAuthentication>,
}

impl Default for BaseApplicationListener {
    fn default() -> Self {
        Self::new()
    }
}

impl BaseApplicationListener {
    /// A listener that is open to anybody who reaches the load balancer. Set at least a port or a
    /// protocol.
    pub fn new() -> Self {
        Self {
            protocol: None,
            port: None,
            certificates: Vec::new(),
            ssl_policy: None,
            default_action: None,
            open: true,
            mutual_authentication: None,
        }
    }

    /// The protocol. Default: the one that goes with the port.
    #[must_use]
    pub fn protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// The port. Default: 80 for HTTP, 443 for HTTPS.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// The certificates of an HTTPS listener, which needs at least one. The first is the default.
    #[must_use]
    pub fn certificates<C: Into<ListenerCertificate>>(
        mut self,
        certificates: impl IntoIterator<Item = C>,
    ) -> Self {
        self.certificates
            .extend(certificates.into_iter().map(Into::into));
        self
    }

    /// The TLS versions and ciphers of an HTTPS listener. Default: [`SslPolicy::TLS13_12_PQ`], that of
    /// a new CDK project.
    #[must_use]
    pub fn ssl_policy(mut self, policy: SslPolicy) -> Self {
        self.ssl_policy = Some(policy);
        self
    }

    /// What happens to requests that no rule matches. Default: what is added to the listener later.
    #[must_use]
    pub fn default_action(mut self, action: impl Into<ListenerAction>) -> Self {
        self.default_action = Some(action.into());
        self
    }

    /// The target groups of requests that no rule matches, in equal parts: short for a
    /// [`default_action`](Self::default_action) that forwards, and in its place.
    #[must_use]
    pub fn default_target_groups<'a>(
        self,
        groups: impl IntoIterator<Item = &'a ApplicationTargetGroupRef>,
    ) -> Self {
        self.default_action(ListenerAction::forward(groups))
    }

    /// Whether the load balancer's security groups let anybody connect to the port: anybody on the
    /// internet where the load balancer faces it, else in its network. Default: true, as the CDK has
    /// it. With false, allow clients through the listener's connections.
    #[must_use]
    pub fn open(mut self, open: bool) -> Self {
        self.open = open;
        self
    }

    /// What happens to the certificates of clients. Default: nothing.
    #[must_use]
    pub fn mutual_authentication(mut self, authentication: MutualAuthentication) -> Self {
        self.mutual_authentication = Some(authentication);
        self
    }

    /// The protocol and the port, each as given or as it follows from the other.
    fn endpoint(&self, scope: &Scope) -> (Option<ApplicationProtocol>, Option<u16>) {
        match (self.protocol, self.port) {
            (None, None) => scope.diagnose(
                Diagnostic::error(
                    &codes::LISTENER_WITHOUT_PORT,
                    "the listener has neither a port nor a protocol",
                )
                .given("neither")
                .allowed("a port or a protocol")
                .help("set `.port(80)` or `.port(443)`"),
            ),
            (None, Some(port)) if ApplicationProtocol::of_port(port).is_none() => {
                scope.diagnose(unknown_protocol(port));
            }
            _ => {}
        }
        let protocol = self
            .protocol
            .or_else(|| self.port.and_then(ApplicationProtocol::of_port));
        (
            protocol,
            self.port
                .or_else(|| protocol.map(ApplicationProtocol::default_port)),
        )
    }

    /// Reports what only an HTTPS listener may have.
    fn diagnose(&self, scope: &Scope, protocol: Option<ApplicationProtocol>) {
        if protocol == Some(ApplicationProtocol::Http) {
            let parts = [
                ("certificates", !self.certificates.is_empty()),
                ("a security policy", self.ssl_policy.is_some()),
                (
                    "mutual authentication",
                    self.mutual_authentication.is_some(),
                ),
            ];
            for (part, _) in parts.into_iter().filter(|(_, given)| *given) {
                scope.diagnose(
                    Diagnostic::error(
                        &codes::CERTIFICATE_WITHOUT_HTTPS,
                        format!("an HTTP listener has no {}", part.trim_start_matches("a ")),
                    )
                    .given(format!("{part} on an HTTP listener"))
                    .allowed("protocol HTTPS")
                    .help("set `.protocol(ApplicationProtocol::Https)`, or leave it out"),
                );
            }
        }
        let finding = self
            .mutual_authentication
            .as_ref()
            .and_then(MutualAuthentication::finding);
        finding
            .into_iter()
            .for_each(|finding| scope.diagnose(finding));
    }
}

/// A listener of an application load balancer: a port, and what happens to the requests that come
/// there.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ApplicationListener {
    load_balancer: ApplicationLoadBalancerRef,
    base: BaseApplicationListener,
}

impl ApplicationListener {
    /// A listener of a load balancer, below any scope.
    /// [`add_listener`](ApplicationLoadBalancerRef::add_listener) puts it below the load balancer.
    pub fn new(load_balancer: &ApplicationLoadBalancerRef, base: BaseApplicationListener) -> Self {
        Self {
            load_balancer: load_balancer.clone(),
            base,
        }
    }

    /// A listener that exists already: rules can be added to it.
    #[track_caller]
    pub fn from_application_listener_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: ApplicationListenerAttributes,
    ) -> ApplicationListenerRef {
        let connections = Connections::new([attributes.security_group]);
        let connections = match attributes.default_port {
            Some(port) => connections.default_port(Port::tcp(port)),
            None => connections,
        };
        ApplicationListenerRef::new(Listener {
            node: scope.group(id).node(),
            owned: false,
            arn: attributes.listener_arn,
            port: attributes.default_port,
            protocol: None,
            load_balancer_connections: connections.clone(),
            connections,
            load_balancer_arn: None,
            vpc: None,
        })
    }
}

impl Construct for ApplicationListener {
    type Handle = ApplicationListenerRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ApplicationListenerRef {
        let Self {
            load_balancer,
            base,
        } = self;
        let (protocol, port) = base.endpoint(scope);
        base.diagnose(scope, protocol);
        let no_action: Value<List<ActionProperty>> = Value::from_node(Node::List(Vec::new()));
        let mut resource = CfnListener::new(no_action, load_balancer.load_balancer_arn());
        if let Some(port) = port {
            resource = resource.port(port);
        }
        if let Some(protocol) = protocol {
            resource = resource.protocol(protocol.as_str());
        }
        let https = protocol == Some(ApplicationProtocol::Https);
        let policy = base
            .ssl_policy
            .or_else(|| https.then_some(SslPolicy::TLS13_12_PQ));
        if let Some(policy) = policy {
            resource = resource.ssl_policy(policy.as_str());
        }
        if let Some(mutual) = &base.mutual_authentication {
            resource = resource.mutual_authentication(mutual.render());
        }
        let resource = scope.add("Resource", resource);
        // Groups that the load balancer gets later are not among them, as in the CDK.
        let connections = Connections::new(load_balancer.connections().security_groups());
        let listener = ApplicationListenerRef::new(Listener {
            node: scope.node(),
            owned: true,
            arn: resource.reference(),
            port,
            protocol,
            connections: match port {
                Some(port) => connections.default_port(Port::tcp(port)),
                None => connections,
            },
            load_balancer_connections: load_balancer.connections(),
            load_balancer_arn: Some(load_balancer.load_balancer_arn()),
            vpc: load_balancer.vpc().cloned(),
        });
        listener.add_certificates(scope, "DefaultCertificates", base.certificates);
        if let Some(action) = base.default_action {
            listener.set_default_action(scope, action);
        }
        if let (true, Some(port)) = (base.open, port) {
            let traffic = || Port::tcp(port).described(format!("Allow from anyone on port {port}"));
            let connections = listener.connections();
            connections.allow_from(scope, &Peer::any_ipv4(), traffic());
            if load_balancer.has_ipv6() {
                connections.allow_from(scope, &Peer::any_ipv6(), traffic());
            }
        }
        let checked = listener.clone();
        scope.on_synthesis(move |scope| checked.check(scope));
        listener
    }
}

/// What is known of a listener that exists already.
#[derive(Clone, Debug)]
pub struct ApplicationListenerAttributes {
    listener_arn: Value<ListenerArn>,
    security_group: SecurityGroupRef,
    default_port: Option<u16>,
}

impl ApplicationListenerAttributes {
    /// A listener by its ARN, with the security group of its load balancer.
    pub fn new(
        listener_arn: impl IntoValue<ListenerArn>,
        security_group: &SecurityGroupRef,
    ) -> Self {
        Self {
            listener_arn: listener_arn.into_value(),
            security_group: security_group.clone(),
            default_port: None,
        }
    }

    /// The port, for the default port of its connections. Default: not known.
    #[must_use]
    pub fn default_port(mut self, port: u16) -> Self {
        self.default_port = Some(port);
        self
    }
}
