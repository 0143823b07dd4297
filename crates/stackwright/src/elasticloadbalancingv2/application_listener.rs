//! Listeners of application load balancers.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::CfnListener;
use stackwright_cfn::elasticloadbalancingv2::listener::ActionProperty;
use stackwright_cfn::kinds::elasticloadbalancingv2::{ListenerArn, LoadBalancerArn};
use stackwright_core::kind::List;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::action::{ListenerAction, Place, illegal};
use super::add_rule::{AddRule, TargetGroups};
use super::application_listener_rule::ApplicationListenerRule;
use super::application_load_balancer::ApplicationLoadBalancerRef;
use super::application_target_group::{
    ApplicationTargetGroup, ApplicationTargetGroupRef, unknown_protocol,
};
use super::attributes::Attributes;
use super::certificate::{ApplicationListenerCertificate, ListenerCertificate};
use super::codes;
use super::mutual_authentication::MutualAuthentication;
use super::protocol::{ApplicationProtocol, ApplicationProtocolVersion};
use super::ssl_policy::SslPolicy;
use crate::ec2::{Connectable, Connections, Peer, Port, SecurityGroupRef, VpcRef};

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
        ApplicationListenerRef(Rc::new(Listener {
            node: scope.group(id).node(),
            owned: false,
            arn: attributes.listener_arn,
            port: attributes.default_port,
            protocol: None,
            load_balancer_connections: connections.clone(),
            connections,
            load_balancer_arn: None,
            vpc: None,
            state: RefCell::default(),
        }))
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
        let mut resource = CfnListener::new(no_action, load_balancer.arn());
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
        let listener = ApplicationListenerRef(Rc::new(Listener {
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
            load_balancer_arn: Some(load_balancer.arn()),
            vpc: load_balancer.vpc().cloned(),
            state: RefCell::default(),
        }));
        listener.add_certificates(scope, "DefaultCertificates", base.certificates);
        if let Some(action) = base.default_action {
            listener.set_default_action(scope, action);
        }
        if let (true, Some(port)) = (base.open, port) {
            let traffic = || Port::tcp(port).described(format!("Allow from anyone on port {port}"));
            let connections = &listener.0.connections;
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

/// A listener of an application load balancer, created or imported.
#[derive(Clone)]
pub struct ApplicationListenerRef(Rc<Listener>);

struct Listener {
    node: NodeRef,
    owned: bool,
    arn: Value<ListenerArn>,
    port: Option<u16>,
    protocol: Option<ApplicationProtocol>,
    connections: Connections,
    load_balancer_connections: Connections,
    load_balancer_arn: Option<Value<LoadBalancerArn>>,
    vpc: Option<VpcRef>,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    attributes: Attributes,
    certificates: usize,
    has_default_action: bool,
    /// The priorities that are taken, with the paths of their rules.
    priorities: Vec<(u32, String)>,
    /// The groups that requests are forwarded to.
    groups: Vec<ApplicationTargetGroupRef>,
}

impl fmt::Debug for ApplicationListenerRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ApplicationListenerRef({:?})", self.0.arn)
    }
}

impl AsNode for ApplicationListenerRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl Connectable for ApplicationListenerRef {
    /// The connections of the load balancer, with the listener's port as the default one.
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl IntoValue<ListenerArn> for &ApplicationListenerRef {
    fn into_value(self) -> Value<ListenerArn> {
        self.arn()
    }
}

impl ApplicationListenerRef {
    /// The ARN.
    pub fn arn(&self) -> Value<ListenerArn> {
        self.0.arn.clone()
    }

    /// The port, where it is known.
    pub fn port(&self) -> Option<u16> {
        self.0.port
    }

    /// The protocol, where it is known.
    pub fn protocol(&self) -> Option<ApplicationProtocol> {
        self.0.protocol
    }

    /// The ARN of the load balancer, where it is known.
    pub(crate) fn load_balancer_arn(&self) -> Option<Value<LoadBalancerArn>> {
        self.0.load_balancer_arn.clone()
    }

    pub(crate) fn load_balancer_connections(&self) -> Connections {
        self.0.load_balancer_connections.clone()
    }

    /// Sends requests to new targets: all that no rule matches, or those of an [`AddRule`]. The group
    /// is created below the listener, with `Group` at the end of the id.
    ///
    /// ```
    /// # use stackwright::prelude::*;
    /// # use stackwright::elasticloadbalancingv2::{ApplicationListenerRef, ApplicationTargetGroup};
    /// # fn example(stack: &Stack, listener: &ApplicationListenerRef) {
    /// listener.add_targets(stack, "Web", ApplicationTargetGroup::new().port(8080));
    /// # }
    /// ```
    #[track_caller]
    pub fn add_targets(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        targets: impl Into<AddRule<ApplicationTargetGroup>>,
    ) -> ApplicationTargetGroupRef {
        let (at, id, mut targets) = (scope.of(self), id.into(), targets.into());
        let vpc = &mut targets.what.base.vpc;
        *vpc = vpc.take().or_else(|| self.0.vpc.clone());
        let group = at.add(format!("{id}Group"), targets.what);
        let groups = TargetGroups(vec![group.clone()]);
        let AddRule {
            rule,
            remove_suffix,
            ..
        } = targets;
        self.add_groups(
            &at,
            id,
            AddRule {
                what: groups,
                rule,
                remove_suffix,
            },
        );
        group
    }

    /// Sends requests to target groups in equal parts: all that no rule matches, or those of an
    /// [`AddRule`].
    #[track_caller]
    pub fn add_target_groups(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        groups: impl Into<AddRule<TargetGroups>>,
    ) {
        self.add_groups(&scope.of(self), id.into(), groups.into());
    }

    /// A rule for groups has the id as given below an imported listener, as the CDK has it.
    #[track_caller]
    fn add_groups(&self, at: &Scope, id: Text, groups: AddRule<TargetGroups>) {
        let AddRule { what, rule, .. } = groups;
        let what = ListenerAction::forward(&what.0).into();
        self.add(
            at,
            id,
            AddRule {
                what,
                rule,
                remove_suffix: !self.0.owned,
            },
        );
    }

    /// Does something with requests: all that no rule matches, or those of an [`AddRule`].
    #[track_caller]
    pub fn add_action(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        action: impl Into<AddRule<ListenerAction>>,
    ) {
        let action = action.into();
        let remove_suffix = action.remove_suffix && !self.0.owned;
        self.add(
            &scope.of(self),
            id.into(),
            AddRule {
                remove_suffix,
                ..action
            },
        );
    }

    #[track_caller]
    fn add(&self, at: &Scope, id: Text, action: AddRule<ListenerAction>) {
        match action.rule {
            None if self.0.owned => self.set_default_action(at, action.what),
            None => at.diagnose(self.refusal(
                "a default action",
                "add it with a priority, as an `AddRule`",
            )),
            Some((priority, conditions)) => {
                let id = if action.remove_suffix {
                    id
                } else {
                    format!("{id}Rule").into()
                };
                let rule = ApplicationListenerRule::new(self, priority, action.what);
                at.add(
                    id,
                    conditions
                        .into_iter()
                        .fold(rule, ApplicationListenerRule::condition),
                );
            }
        }
    }

    fn refusal(&self, given: &str, help: &str) -> Diagnostic {
        Diagnostic::error(
            &codes::IMPORTED_LISTENER,
            format!(
                "an imported listener takes no {}",
                given.trim_start_matches("a ")
            ),
        )
        .given(given)
        .allowed("rules")
        .help(help)
    }

    #[track_caller]
    fn set_default_action(&self, scope: &Scope, action: ListenerAction) {
        let at = scope.of(self);
        if std::mem::replace(&mut self.0.state.borrow_mut().has_default_action, true) {
            at.diagnose(
                Diagnostic::warning(
                    &codes::DEFAULT_ACTION_REPLACED,
                    "the listener had a default action already, which is replaced",
                )
                .help("give the listener one default action, and rules for the rest"),
            );
        }
        self.bind(&at, &action, &self.node());
        let actions = action.render(Place::Listener);
        scope.edit(self).set("DefaultActions", actions);
    }

    /// Lets an action take effect: `what` is this listener or the rule that has the action.
    #[track_caller]
    pub(crate) fn bind(&self, at: &Scope, action: &ListenerAction, what: &NodeRef) {
        action
            .findings()
            .into_iter()
            .for_each(|finding| at.diagnose(finding));
        for group in action.target_groups() {
            group.register_listener(at, self, what);
            self.0.state.borrow_mut().groups.push(group);
        }
        if action.authenticates() && self.0.protocol == Some(ApplicationProtocol::Http) {
            at.diagnose(
                illegal("clients are authenticated over HTTP, where anybody could listen")
                    .given("an authenticating action behind HTTP")
                    .allowed("authenticating actions behind HTTPS")
                    .help("make the listener an HTTPS one, with a certificate"),
            );
        }
        if action.calls_identity_provider() {
            let traffic = Port::tcp(443u16).described("Allow to IdP endpoint");
            self.0.connections.allow_to(at, &Peer::any_ipv4(), traffic);
        }
    }

    /// Takes a priority for the rule at a path. Gives the path of the rule that has it, if one does.
    pub(crate) fn take_priority(&self, priority: u32, path: String) -> Option<String> {
        let mut state = self.0.state.borrow_mut();
        let taken = state
            .priorities
            .iter()
            .find(|(other, _)| *other == priority);
        let taken = taken.map(|(_, path)| path.clone());
        if taken.is_none() {
            state.priorities.push((priority, path));
        }
        taken
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
        if !self.0.owned {
            at.add(id, ApplicationListenerCertificate::new(self, certificates));
            return;
        }
        let had = self.0.state.borrow().certificates;
        self.0.state.borrow_mut().certificates += certificates.len();
        if had == 0 && !certificates.is_empty() {
            let first =
                Object::typed().with("CertificateArn", certificates.remove(0).certificate_arn());
            scope.edit(self).push("Certificates", first);
        }
        for (number, certificate) in (1..).zip(certificates) {
            let more = ApplicationListenerCertificate::new(self, [certificate]);
            at.add(format!("{id}{number}"), more);
        }
    }

    /// Sets an attribute, such as a header that is added to answers.
    ///
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html>
    #[track_caller]
    pub fn set_attribute(
        &self,
        scope: &Scope,
        key: impl Into<String>,
        value: impl IntoValue<String>,
    ) {
        let value = value.into_value();
        self.edit_attributes(scope, |attributes| attributes.set(key, value));
    }

    /// Takes an attribute back that was set.
    #[track_caller]
    pub fn remove_attribute(&self, scope: &Scope, key: &str) {
        self.edit_attributes(scope, |attributes| attributes.remove(key));
    }

    #[track_caller]
    fn edit_attributes(&self, scope: &Scope, change: impl FnOnce(&mut Attributes)) {
        if !self.0.owned {
            let help = "change it in the stack that owns the listener";
            return scope.of(self).diagnose(self.refusal("attributes", help));
        }
        let mut state = self.0.state.borrow_mut();
        change(&mut state.attributes);
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
                .given("no target group and no action for requests that no rule matches")
                .allowed("one default action")
                .help("call `add_targets`, `add_target_groups` or `add_action` without a rule"),
            );
        }
        if self.0.protocol == Some(ApplicationProtocol::Https) && state.certificates == 0 {
            scope.diagnose(
                Diagnostic::error(
                    &codes::HTTPS_WITHOUT_CERTIFICATE,
                    "the HTTPS listener has no certificate",
                )
                .given("no certificate")
                .allowed("at least one")
                .help("set `.certificates([&certificate])` or call `add_certificates`"),
            );
        }
        let grpc = |group: &&ApplicationTargetGroupRef| {
            group.version() == Some(ApplicationProtocolVersion::Grpc)
        };
        if self.0.protocol == Some(ApplicationProtocol::Http)
            && state.groups.iter().any(|g| grpc(&g))
        {
            scope.diagnose(
                Diagnostic::error(
                    &codes::GRPC_WITHOUT_HTTPS,
                    "an HTTP listener forwards to a gRPC target group",
                )
                .given("a target group of version GRPC behind HTTP")
                .allowed("gRPC behind HTTPS")
                .help("make the listener an HTTPS one, with a certificate"),
            );
        }
    }
}
