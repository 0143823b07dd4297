//! Services behind an application load balancer.

use stackwright_core::{Diagnostic, Duration, Scope, text};

use super::codes;
use super::front::{Front, FrontedKind, sealed as front};
use super::launch::{Ec2, Fargate, Launch};
use super::pattern::{BalancedKind, Pattern, PatternRef, sealed};
use super::task::TaskImage;
use crate::certificatemanager::{Certificate, CertificateRef, CertificateValidation};
use crate::ecs::{BaseServiceRef, ClusterRef, ContainerDefinition};
use crate::elasticloadbalancingv2::{
    ApplicationListenerRef, ApplicationLoadBalancer, ApplicationLoadBalancerRef,
    ApplicationProtocol, ApplicationProtocolVersion, ApplicationTargetGroup,
    ApplicationTargetGroupRef, BaseApplicationListener, HealthCheck, ListenerAction, SslPolicy,
};
use crate::route53::{AliasLoadBalancer, LoadBalancerTarget};

/// A service on Fargate behind an application load balancer: load balancer, listener, target group,
/// task definition, log group, roles, security groups and the service itself.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::Vpc;
/// use stackwright::ecs::{Cluster, ContainerImage};
/// use stackwright::ecs_patterns::ApplicationLoadBalancedFargateService;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// let web = stack.add(
///     "Web",
///     ApplicationLoadBalancedFargateService::new(&cluster, image)
///         .cpu(256)
///         .memory_limit_mib(512)
///         .container_port(80),
/// );
/// stack.output("Url", web.load_balancer().dns_name());
/// ```
///
/// The outputs `LoadBalancerDNS` and `ServiceURL` say where it is reached.
pub type ApplicationLoadBalancedFargateService<T = TaskImage<Fargate>> =
    Pattern<ApplicationLoadBalanced, Fargate, T>;

/// A service on EC2 behind an application load balancer: load balancer, listener, target group, task
/// definition in network mode bridge, log group, roles and the service itself.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ecs::{Cluster, ClusterAttributes, ContainerImage};
/// use stackwright::ecs_patterns::ApplicationLoadBalancedEc2Service;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let attributes = ClusterAttributes::new("shop", &vpc).has_ec2_capacity(true);
/// let cluster = Cluster::from_cluster_attributes(&stack, "Cluster", attributes);
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// let web = ApplicationLoadBalancedEc2Service::new(&cluster, image).memory_limit_mib(512);
/// stack.add("Web", web);
/// ```
pub type ApplicationLoadBalancedEc2Service<T = TaskImage<Ec2>> =
    Pattern<ApplicationLoadBalanced, Ec2, T>;

/// A service on Fargate behind an application load balancer, with all its parts.
pub type ApplicationLoadBalancedFargateServiceRef =
    PatternRef<ApplicationLoadBalancedParts, Fargate>;

/// A service on EC2 behind an application load balancer, with all its parts.
pub type ApplicationLoadBalancedEc2ServiceRef = PatternRef<ApplicationLoadBalancedParts, Ec2>;

/// The kind of services behind an application load balancer: a parameter of a [`Pattern`].
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalanced {
    front: Front,
    load_balancer: Option<ApplicationLoadBalancerRef>,
    load_balancer_name: Option<String>,
    idle_timeout: Option<Duration>,
    listener: BaseApplicationListener,
    open_listener: Option<bool>,
    protocol: Option<ApplicationProtocol>,
    target_group: ApplicationTargetGroup,
    certificate: Option<CertificateRef>,
    redirect_http: bool,
    health_check: Option<HealthCheck>,
}

impl Default for ApplicationLoadBalanced {
    fn default() -> Self {
        Self {
            front: Front::default(),
            load_balancer: None,
            load_balancer_name: None,
            idle_timeout: None,
            listener: BaseApplicationListener::new(),
            open_listener: None,
            protocol: None,
            target_group: ApplicationTargetGroup::new().protocol(ApplicationProtocol::Http),
            certificate: None,
            redirect_http: false,
            health_check: None,
        }
    }
}

/// What stands in front of a service behind an application load balancer.
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalancedParts {
    load_balancer: ApplicationLoadBalancerRef,
    listener: ApplicationListenerRef,
    redirect_listener: Option<ApplicationListenerRef>,
    target_group: ApplicationTargetGroupRef,
    certificate: Option<CertificateRef>,
}

impl ApplicationLoadBalanced {
    fn listener_protocol(&self) -> ApplicationProtocol {
        let default = match self.certificate.is_some() {
            true => ApplicationProtocol::Https,
            false => ApplicationProtocol::Http,
        };
        self.protocol.unwrap_or(default)
    }

    fn check(&self, scope: &Scope) {
        let https = self.listener_protocol() == ApplicationProtocol::Https;
        if https && self.certificate.is_none() && self.front.domain.is_none() {
            scope.diagnose(certificate_without_domain());
        }
        if self.certificate.is_some() && !https {
            scope.diagnose(certificate_without_https());
        }
        let given = self.load_balancer.as_ref();
        if given.is_some_and(|given| given.alias_dns_name().is_none()) {
            let finding = Diagnostic::error(
                &codes::LOAD_BALANCER_NAME,
                "the DNS name of the service's load balancer is not known",
            );
            scope.diagnose(
                finding
                    .given("an imported load balancer without its DNS name")
                    .allowed("one with it, for the outputs and the record")
                    .help("set `.dns_name(…)` on import"),
            );
        }
        if self.redirect_http && !https {
            let finding = Diagnostic::error(
                &codes::REDIRECT,
                "HTTP is redirected, and the service's listener is not HTTPS",
            );
            scope.diagnose(
                finding
                    .given("`redirect_http` with an HTTP listener")
                    .allowed("it with an HTTPS listener")
                    .help("set a certificate or a domain, or leave `redirect_http` out"),
            );
        }
    }

    fn make_load_balancer(
        &self,
        scope: &Scope,
        cluster: &ClusterRef,
    ) -> ApplicationLoadBalancerRef {
        if let Some(given) = &self.load_balancer {
            return given.clone();
        }
        let mut balancer =
            ApplicationLoadBalancer::new(cluster.vpc()).internet_facing(!self.front.internal);
        if let Some(name) = &self.load_balancer_name {
            balancer = balancer.load_balancer_name(name.as_str());
        }
        if let Some(timeout) = self.idle_timeout {
            balancer = balancer.idle_timeout(timeout);
        }
        if let Some(kind) = self.front.ip_address_type {
            balancer = balancer.ip_address_type(kind);
        }
        scope.add("LB", balancer)
    }

    fn make_listener(
        &self,
        scope: &Scope,
        balancer: &ApplicationLoadBalancerRef,
    ) -> ApplicationListenerRef {
        let open = self.open_listener.unwrap_or(self.load_balancer.is_none());
        let listener = self.listener.clone();
        let mut listener = listener.protocol(self.listener_protocol()).open(open);
        if let Some(port) = self.front.listener_port {
            listener = listener.port(port);
        }
        balancer.add_listener(scope, "PublicListener", listener)
    }

    fn make_target_group(
        &mut self,
        scope: &Scope,
        listener: &ApplicationListenerRef,
    ) -> ApplicationTargetGroupRef {
        let privately = if self.front.internal { "Private" } else { "" };
        let name = self.load_balancer_name.as_deref().unwrap_or_default();
        let id = format!("ECS{name}{privately}");
        let group = listener.add_targets(scope, id, self.target_group.clone());
        if let Some(check) = self.health_check.take() {
            group.configure_health_check(scope, check);
        }
        group
    }

    fn make_certificate(&self, scope: &Scope) -> Option<CertificateRef> {
        if self.certificate.is_some() || self.listener_protocol() != ApplicationProtocol::Https {
            return self.certificate.clone();
        }
        let domain = self.front.domain.as_ref()?;
        let certificate = Certificate::new(domain.name.as_str())
            .validation(CertificateValidation::from_dns_in(&domain.zone));
        Some(scope.add("Certificate", certificate))
    }

    fn make_redirect(
        &self,
        scope: &Scope,
        balancer: &ApplicationLoadBalancerRef,
    ) -> Option<ApplicationListenerRef> {
        if !self.redirect_http {
            return None;
        }
        let port = self.front.listener_port.unwrap_or(443);
        let redirect = ListenerAction::redirect()
            .port(port.to_string())
            .protocol("HTTPS")
            .permanent(true);
        let listener = BaseApplicationListener::new()
            .protocol(ApplicationProtocol::Http)
            .port(80)
            .open(self.open_listener.unwrap_or(true))
            .default_action(redirect);
        Some(balancer.add_listener(scope, "PublicRedirectListener", listener))
    }
}

/// A certificate is for HTTPS alone.
pub(super) fn certificate_without_https() -> Diagnostic {
    let finding = Diagnostic::error(
        &codes::CERTIFICATE,
        "the service has a certificate, and its listener is not HTTPS",
    );
    finding
        .help("leave `protocol` out")
        .given("ApplicationProtocol::Http")
        .allowed("ApplicationProtocol::Https")
}

/// An HTTPS listener needs a certificate, or a name to make one for.
pub(super) fn certificate_without_domain() -> Diagnostic {
    let finding = Diagnostic::error(
        &codes::DOMAIN,
        "an HTTPS listener has no certificate, and no domain name to make one for",
    );
    finding
        .given("HTTPS without a certificate")
        .allowed("a certificate, or a domain name")
        .help("set `certificate`, or `domain` with its hosted zone")
}

impl sealed::ServiceKind for ApplicationLoadBalanced {
    type Parts = ApplicationLoadBalancedParts;

    fn prepare(&mut self, scope: &Scope, cluster: &ClusterRef) -> ApplicationLoadBalancedParts {
        self.check(scope);
        let load_balancer = self.make_load_balancer(scope, cluster);
        let listener = self.make_listener(scope, &load_balancer);
        let target_group = self.make_target_group(scope, &listener);
        let certificate = self.make_certificate(scope);
        if let Some(certificate) = &certificate {
            listener.add_certificates(scope, "Arns", [certificate]);
        }
        let redirect_listener = self.make_redirect(scope, &load_balancer);
        if let Some(redirect) = &redirect_listener {
            scope.depend(redirect, &listener);
        }
        let dns_name = load_balancer.dns_name();
        let alias = LoadBalancerTarget::new(&load_balancer);
        let name = self.front.reached_at(scope, dns_name.clone(), alias);
        scope.output("LoadBalancerDNS", dns_name);
        let protocol = self.listener_protocol().as_str().to_lowercase();
        scope.output("ServiceURL", text![protocol, "://", name]);
        ApplicationLoadBalancedParts {
            load_balancer,
            listener,
            redirect_listener,
            target_group,
            certificate,
        }
    }

    fn complete(
        &self,
        _: &ApplicationLoadBalancedParts,
        container: ContainerDefinition,
    ) -> ContainerDefinition {
        self.front.map_port(container)
    }

    fn connect(
        self,
        scope: &Scope,
        service: &BaseServiceRef,
        parts: &mut ApplicationLoadBalancedParts,
    ) {
        service.attach_to_application_target_group(scope, &parts.target_group);
    }
}

impl BalancedKind for ApplicationLoadBalanced {}
impl FrontedKind for ApplicationLoadBalanced {}

impl front::FrontedKind for ApplicationLoadBalanced {
    fn front(&mut self) -> &mut Front {
        &mut self.front
    }
}

impl<L: Launch, T> Pattern<ApplicationLoadBalanced, L, T> {
    /// A load balancer that exists, whose VPC is the cluster's. Its listener is not opened to the
    /// world by itself. Default: one is made.
    #[must_use]
    pub fn use_load_balancer(mut self, load_balancer: &ApplicationLoadBalancerRef) -> Self {
        self.kind.load_balancer = Some(load_balancer.clone());
        self
    }

    /// The load balancer's name. Default: made by CloudFormation.
    #[must_use]
    pub fn load_balancer_name(mut self, name: impl Into<String>) -> Self {
        self.kind.load_balancer_name = Some(name.into());
        self
    }

    /// How long a connection of the load balancer may be idle. Default: 60 seconds.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.kind.idle_timeout = Some(timeout);
        self
    }

    /// Whether everybody may connect to the listener. Default: yes, but for a load balancer that
    /// exists already.
    #[must_use]
    pub fn open_listener(mut self, open: bool) -> Self {
        self.kind.open_listener = Some(open);
        self
    }

    /// The protocol between clients and load balancer. Default: HTTPS with a certificate, else HTTP.
    #[must_use]
    pub fn protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.kind.protocol = Some(protocol);
        self
    }

    /// The protocol between load balancer and tasks. Default: HTTP.
    #[must_use]
    pub fn target_protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.kind.target_group = self.kind.target_group.protocol(protocol);
        self
    }

    /// The version of the protocol between load balancer and tasks. Default: HTTP1.
    #[must_use]
    pub fn protocol_version(mut self, version: ApplicationProtocolVersion) -> Self {
        self.kind.target_group = self.kind.target_group.protocol_version(version);
        self
    }

    /// Which TLS versions and ciphers the listener takes. Default: those that AWS recommends.
    #[must_use]
    pub fn ssl_policy(mut self, policy: SslPolicy) -> Self {
        self.kind.listener = self.kind.listener.ssl_policy(policy);
        self
    }

    /// The certificate of an HTTPS listener. Default: with HTTPS and a domain, one is made.
    #[must_use]
    pub fn certificate(mut self, certificate: &CertificateRef) -> Self {
        self.kind.certificate = Some(certificate.clone());
        self
    }

    /// Whether HTTP on port 80 is redirected to HTTPS. Default: no.
    #[must_use]
    pub fn redirect_http(mut self, redirect: bool) -> Self {
        self.kind.redirect_http = redirect;
        self
    }

    /// How the load balancer finds out whether a task is healthy. Default: it asks for `/`, and wants
    /// the status 200.
    #[must_use]
    pub fn health_check(mut self, check: HealthCheck) -> Self {
        self.kind.health_check = Some(check);
        self
    }
}

impl<L: Launch> PatternRef<ApplicationLoadBalancedParts, L> {
    /// The load balancer.
    pub fn load_balancer(&self) -> &ApplicationLoadBalancerRef {
        &self.parts.load_balancer
    }

    /// The listener that sends requests to the service.
    pub fn listener(&self) -> &ApplicationListenerRef {
        &self.parts.listener
    }

    /// The listener that redirects HTTP to HTTPS.
    pub fn redirect_listener(&self) -> Option<&ApplicationListenerRef> {
        self.parts.redirect_listener.as_ref()
    }

    /// The target group that the tasks are in.
    pub fn target_group(&self) -> &ApplicationTargetGroupRef {
        &self.parts.target_group
    }

    /// The certificate of the listener.
    pub fn certificate(&self) -> Option<&CertificateRef> {
        self.parts.certificate.as_ref()
    }
}
