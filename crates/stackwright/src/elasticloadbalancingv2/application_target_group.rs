//! Target groups of application load balancers.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::CfnTargetGroup;
use stackwright_core::{AsNode, Construct, Diagnostic, Duration, IntoValue, Scope, Text, Value};

use super::application_listener_ref::ApplicationListenerRef;
use super::attributes::Attributes;
use super::base_target_group::{
    BaseTargetGroup, Group, TargetGroupAttributes, illegal, target_group_handle,
    target_group_setters,
};
use super::codes;
use super::protocol::{
    ApplicationProtocol, ApplicationProtocolVersion, TargetGroupLoadBalancingAlgorithmType,
};
use super::target::{ApplicationLoadBalancerTarget, TargetType};
use crate::ec2::{Connectable, Connections, Port};

/// Targets that an application load balancer sends requests to: instances, addresses, a function, or
/// services whose tasks register themselves.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html>
#[derive(Clone, Default)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ApplicationTargetGroup {
    pub(crate) base: BaseTargetGroup,
    protocol: Option<ApplicationProtocol>,
    protocol_version: Option<ApplicationProtocolVersion>,
    port: Option<u16>,
    slow_start: Option<Duration>,
    stickiness_cookie_duration: Option<Duration>,
    stickiness_cookie_name: Option<Value<String>>,
    algorithm: Option<TargetGroupLoadBalancingAlgorithmType>,
    enable_anomaly_mitigation: Option<bool>,
    multi_value_headers_enabled: bool,
    targets: Vec<Rc<dyn ApplicationLoadBalancerTarget>>,
}

impl fmt::Debug for ApplicationTargetGroup {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("ApplicationTargetGroup");
        debug
            .field("base", &self.base)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

impl ApplicationTargetGroup {
    /// A group without targets.
    pub fn new() -> Self {
        Self::default()
    }

    target_group_setters!();

    /// The protocol in which targets are spoken to. Default: the one that goes with the port.
    pub fn protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// The version of that protocol. Default: HTTP/1.1.
    pub fn protocol_version(mut self, version: ApplicationProtocolVersion) -> Self {
        self.protocol_version = Some(version);
        self
    }

    /// The port on which targets get requests. Default: 80 for HTTP, 443 for HTTPS.
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// The time in which a new target's share of requests grows to its full size: 30 to 900 seconds,
    /// or zero for at once. Default: at once.
    pub fn slow_start(mut self, duration: Duration) -> Self {
        self.slow_start = Some(duration);
        self
    }

    /// For how long a client comes back to the same target, by a cookie: 1 second to 7 days. Default:
    /// each request goes to any target.
    pub fn stickiness_cookie_duration(mut self, duration: Duration) -> Self {
        self.stickiness_cookie_duration = Some(duration);
        self
    }

    /// The application's own cookie that keeps a client with a target. It counts only with
    /// [`stickiness_cookie_duration`](Self::stickiness_cookie_duration), and does not begin with
    /// `AWSALB`. Default: the load balancer's cookie.
    pub fn stickiness_cookie_name(mut self, name: impl IntoValue<String>) -> Self {
        self.stickiness_cookie_name = Some(name.into_value());
        self
    }

    /// How the target for a request is picked. Default: each in turn.
    pub fn load_balancing_algorithm_type(
        mut self,
        algorithm: TargetGroupLoadBalancingAlgorithmType,
    ) -> Self {
        self.algorithm = Some(algorithm);
        self
    }

    /// Whether targets that fail more often than others get fewer requests. Only with
    /// [`WeightedRandom`](TargetGroupLoadBalancingAlgorithmType::WeightedRandom). Default: false.
    pub fn enable_anomaly_mitigation(mut self, enable: bool) -> Self {
        self.enable_anomaly_mitigation = Some(enable);
        self
    }

    /// Whether a function gets and returns headers as lists of values. Only for functions. Default:
    /// false.
    pub fn multi_value_headers_enabled(mut self, enabled: bool) -> Self {
        self.multi_value_headers_enabled = enabled;
        self
    }

    /// Adds a target; call it again for more.
    pub fn target(mut self, target: impl ApplicationLoadBalancerTarget + 'static) -> Self {
        self.targets.push(Rc::new(target));
        self
    }

    /// Adds several targets of one kind.
    pub fn targets<T: ApplicationLoadBalancerTarget + 'static>(
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
    ) -> ApplicationTargetGroupRef {
        let node = scope.group(id).node();
        ApplicationTargetGroupRef {
            group: Group::imported(node, attributes),
            port: None,
            version: None,
            connections: Rc::default(),
        }
    }

    fn is_lambda(&self) -> bool {
        self.base.target_type == Some(TargetType::Lambda)
    }

    fn attributes(&self) -> Attributes {
        let mut attributes = self.base.attributes();
        if let Some(duration) = self.slow_start {
            attributes.set("slow_start.duration_seconds", seconds(duration));
        }
        if let Some(duration) = self.stickiness_cookie_duration {
            stick(
                &mut attributes,
                duration,
                self.stickiness_cookie_name.as_ref(),
            );
        } else {
            attributes.set("stickiness.enabled", "false");
        }
        if self.is_lambda() {
            attributes.remove("stickiness.enabled");
        }
        if let Some(algorithm) = self.algorithm {
            attributes.set("load_balancing.algorithm.type", algorithm.as_str());
        }
        if let Some(enable) = self.enable_anomaly_mitigation {
            let word = if enable { "on" } else { "off" };
            attributes.set("load_balancing.algorithm.anomaly_mitigation", word);
        }
        if self.multi_value_headers_enabled {
            attributes.set("lambda.multi_value_headers.enabled", "true");
        }
        attributes
    }

    /// The protocol and the port, each as given or as it follows from the other.
    fn endpoint(&self, scope: &Scope) -> (Option<ApplicationProtocol>, Option<u16>) {
        if self.is_lambda() {
            if self.port.is_some() || self.protocol.is_some() {
                scope.diagnose(
                    Diagnostic::error(
                        &codes::LAMBDA_TARGET_GROUP_WITH_PORT,
                        "a target group of type lambda has no port and no protocol",
                    )
                    .given(match self.port {
                        Some(port) => format!("port {port}"),
                        None => "a protocol".to_owned(),
                    })
                    .allowed("neither")
                    .help("leave them out: the function is invoked, not connected to"),
                );
            }
            return (None, None);
        }
        if let (Some(port), None) = (self.port, self.protocol)
            && ApplicationProtocol::of_port(port).is_none()
        {
            scope.diagnose(unknown_protocol(port));
        }
        let protocol = self
            .protocol
            .or_else(|| self.port.and_then(ApplicationProtocol::of_port));
        (
            protocol,
            self.port
                .or_else(|| self.protocol.map(ApplicationProtocol::default_port)),
        )
    }

    fn diagnose(&self, scope: &Scope) {
        if let Some(duration) = self.slow_start
            && duration.to_millis() != 0
            && !duration
                .to_seconds()
                .is_some_and(|seconds| (30..=900).contains(&seconds))
        {
            scope.diagnose(
                illegal("the slow start duration is out of range")
                    .given(duration)
                    .allowed("30 to 900 seconds, or zero for none")
                    .help("choose a duration in this range"),
            );
        }
        let random = Some(TargetGroupLoadBalancingAlgorithmType::WeightedRandom);
        if self.algorithm == random && self.slow_start.is_some_and(|start| start.to_millis() > 0) {
            scope.diagnose(
                illegal("the algorithm weighted_random knows no slow start")
                    .given("both")
                    .allowed("slow start with round_robin and least_outstanding_requests")
                    .help("leave one of the two out"),
            );
        }
        if self.algorithm != random && self.enable_anomaly_mitigation == Some(true) {
            scope.diagnose(
                illegal("anomaly mitigation needs the algorithm weighted_random")
                    .given(
                        self.algorithm
                            .map_or("no algorithm", |algorithm| algorithm.as_str()),
                    )
                    .allowed("weighted_random")
                    .help("set `load_balancing_algorithm_type`"),
            );
        }
        if self.multi_value_headers_enabled && !self.is_lambda() {
            scope.diagnose(
                illegal("multi-value headers are for functions only")
                    .given(
                        self.base
                            .target_type
                            .map_or("no target type", TargetType::as_str),
                    )
                    .allowed("target type lambda")
                    .help("leave `multi_value_headers_enabled` out"),
            );
        }
        if self.stickiness_cookie_name.is_some() && self.stickiness_cookie_duration.is_none() {
            scope.diagnose(
                Diagnostic::warning(
                    &codes::ILLEGAL_TARGET_GROUP_OPTION,
                    "the stickiness cookie has a name and no duration, so it is left out",
                )
                .given("`stickiness_cookie_name` alone")
                .allowed("it together with `stickiness_cookie_duration`")
                .help("set the duration, or leave the name out"),
            );
        }
        if let Some(duration) = self.stickiness_cookie_duration {
            stickiness_findings(duration, self.stickiness_cookie_name.as_ref())
                .for_each(|finding| scope.diagnose(finding));
        }
    }
}

pub(crate) fn unknown_protocol(port: u16) -> Diagnostic {
    Diagnostic::error(
        &codes::UNKNOWN_PORT_PROTOCOL,
        "no protocol goes with this port by convention",
    )
    .given(format!("port {port} without a protocol"))
    .allowed("any port with a protocol; 80, 8000, 8008, 8080, 443 and 8443 without")
    .help("name the protocol: `.protocol(ApplicationProtocol::Http)`")
}

fn seconds(duration: Duration) -> String {
    (duration.to_millis() / 1000).to_string()
}

/// Keeps clients with their target by a cookie.
fn stick(attributes: &mut Attributes, duration: Duration, cookie: Option<&Value<String>>) {
    attributes.set("stickiness.enabled", "true");
    match cookie {
        Some(cookie) => {
            attributes.set("stickiness.type", "app_cookie");
            attributes.set("stickiness.app_cookie.cookie_name", cookie.node().clone());
            attributes.set("stickiness.app_cookie.duration_seconds", seconds(duration));
        }
        None => {
            attributes.set("stickiness.type", "lb_cookie");
            attributes.set("stickiness.lb_cookie.duration_seconds", seconds(duration));
        }
    }
}

fn stickiness_findings(
    duration: Duration,
    cookie: Option<&Value<String>>,
) -> impl Iterator<Item = Diagnostic> {
    let cookie = cookie.and_then(Value::as_text).map(str::to_owned);
    let reserved = cookie
        .filter(|name| name.starts_with("AWSALB"))
        .map(|name| {
            illegal("the name of the stickiness cookie is reserved for the load balancer")
                .given(format!("`{name}`"))
                .allowed("a name that does not begin with AWSALB, AWSALBAPP or AWSALBTG")
                .help("use the name of a cookie that the application sets")
        });
    super::action::stickiness_finding(duration, illegal)
        .into_iter()
        .chain(reserved)
}

impl Construct for ApplicationTargetGroup {
    type Handle = ApplicationTargetGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ApplicationTargetGroupRef {
        self.diagnose(scope);
        let (protocol, port) = self.endpoint(scope);
        let mut resource = CfnTargetGroup::new();
        if let Some(port) = port {
            resource = resource.port(port);
        }
        if let Some(protocol) = protocol {
            resource = resource.protocol(protocol.as_str());
        }
        if let Some(version) = self.protocol_version {
            resource = resource.protocol_version(version.as_str());
        }
        let group = Group::owned(scope, &self.base, self.attributes(), resource);
        let handle = ApplicationTargetGroupRef {
            group,
            port,
            version: self.protocol_version,
            connections: Rc::default(),
        };
        for target in &self.targets {
            handle.attach(scope, target.as_ref());
        }
        let (checked, has_vpc) = (handle.clone(), self.base.vpc.is_some());
        scope.on_synthesis(move |scope| checked.check(scope, has_vpc));
        handle
    }
}

/// A target group of an application load balancer, created or imported.
#[derive(Clone)]
pub struct ApplicationTargetGroupRef {
    group: Rc<Group>,
    port: Option<u16>,
    version: Option<ApplicationProtocolVersion>,
    connections: Rc<RefCell<Both>>,
}

/// What meets in a target group: every load balancer may connect to every target.
#[derive(Default)]
struct Both {
    load_balancers: Vec<Connections>,
    targets: Vec<(Connections, Port)>,
}

impl fmt::Debug for ApplicationTargetGroupRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ApplicationTargetGroupRef({:?})", self.group.arn)
    }
}

target_group_handle!(ApplicationTargetGroupRef);

impl ApplicationTargetGroupRef {
    /// The port on which targets get requests, where it is known.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// The version of the protocol, where it is set.
    pub(crate) fn version(&self) -> Option<ApplicationProtocolVersion> {
        self.version
    }

    /// Adds a target.
    #[track_caller]
    pub fn add_target(&self, scope: &Scope, target: impl ApplicationLoadBalancerTarget) {
        self.attach(scope, &target);
    }

    #[track_caller]
    fn attach(&self, scope: &Scope, target: &dyn ApplicationLoadBalancerTarget) {
        let said = target.attach_to_application_target_group(scope, self);
        self.group.add_target(scope, said);
    }

    /// Keeps each client with its target: for `duration`, by the load balancer's own cookie or by one
    /// that the application sets.
    #[track_caller]
    pub fn enable_cookie_stickiness(
        &self,
        scope: &Scope,
        duration: Duration,
        cookie_name: Option<&str>,
    ) {
        let cookie = cookie_name.map(IntoValue::into_value);
        let at = scope.of(self);
        stickiness_findings(duration, cookie.as_ref()).for_each(|finding| at.diagnose(finding));
        self.group
            .edit_attributes(scope, |all| stick(all, duration, cookie.as_ref()));
    }

    /// Lets the load balancers of this group connect to something that registers itself as a target,
    /// on the ports given, or else on the group's port. For implementations of
    /// [`ApplicationLoadBalancerTarget`].
    #[track_caller]
    pub fn register_connectable(
        &self,
        scope: &Scope,
        connectable: &impl Connectable,
        ports: Option<Port>,
    ) {
        let Some(ports) = ports.or_else(|| self.port.map(Port::tcp)) else {
            return;
        };
        let target = connectable.connections();
        let mut both = self.connections.borrow_mut();
        for load_balancer in &both.load_balancers {
            connect(scope, load_balancer, &target, &ports);
        }
        both.targets.push((target, ports));
    }

    /// Notes that a listener, or a rule of it, sends requests here.
    #[track_caller]
    pub(crate) fn register_listener(
        &self,
        scope: &Scope,
        listener: &ApplicationListenerRef,
        what: &impl AsNode,
    ) {
        self.group.attach(what, listener.listener_arn().node());
        let load_balancer = listener.load_balancer_connections();
        let mut both = self.connections.borrow_mut();
        for (target, ports) in &both.targets {
            connect(scope, &load_balancer, target, ports);
        }
        both.load_balancers.push(load_balancer);
    }

    /// Reports what can be known only when everything was added.
    fn check(&self, scope: &Scope, has_vpc: bool) {
        let target_type = self.target_type();
        if target_type != Some(TargetType::Lambda) {
            if self.port.is_none() {
                scope.diagnose(
                    Diagnostic::error(
                        &codes::TARGET_GROUP_WITHOUT_PORT,
                        "the target group has neither a port nor a protocol",
                    )
                    .given("neither")
                    .allowed("a port or a protocol, for all targets but functions")
                    .help("set `.port(…)`"),
                );
            }
            if !has_vpc {
                scope.diagnose(
                    Diagnostic::error(
                        &codes::TARGET_GROUP_WITHOUT_VPC,
                        "the target group has no VPC",
                    )
                    .given("no VPC")
                    .allowed("a VPC, for all targets but functions")
                    .help("set `.vpc(&vpc)`; a listener whose load balancer's VPC is known sets it by itself"),
                );
            }
        }
        let check = self.group.health_check();
        let findings = check.application_findings(target_type, self.version);
        findings
            .into_iter()
            .for_each(|finding| scope.diagnose(finding));
    }
}

#[track_caller]
fn connect(scope: &Scope, load_balancer: &Connections, target: &Connections, ports: &Port) {
    let traffic = ports.clone().described("Load balancer to target");
    target.allow_from(scope, load_balancer, traffic);
}
