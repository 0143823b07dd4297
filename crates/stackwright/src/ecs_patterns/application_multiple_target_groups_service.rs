//! Services with several target groups behind application load balancers.

use stackwright_core::{Duration, Scope, Value};

use super::application_load_balanced_service::{
    certificate_without_domain, certificate_without_https,
};
use super::front::Domain;
use super::launch::{Ec2, Fargate};
use super::multiple_target_groups_service::{
    Balancer, LoadBalancerProps, MultipleTargetGroups, MultipleTargetGroupsParts, Target,
};
use super::pattern::{Pattern, PatternRef};
use super::task::TaskImage;
use crate::certificatemanager::{Certificate, CertificateRef, CertificateValidation};
use crate::ecs::{BaseServiceRef, ClusterRef, ContainerDefinitionRef, Protocol};
use crate::elasticloadbalancingv2::{
    AddRule, ApplicationListenerRef, ApplicationLoadBalancer, ApplicationLoadBalancerRef,
    ApplicationProtocol, ApplicationTargetGroup, ApplicationTargetGroupRef,
    BaseApplicationListener, ListenerCondition, SslPolicy,
};
use crate::route53::LoadBalancerTarget;

/// A service on Fargate with several target groups, behind one or more application load balancers.
///
/// ```
/// use stackwright::ecs_patterns::*;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// let listeners = ApplicationLoadBalancerProps::new("public", ApplicationListenerProps::new("web"))
///     .listener(ApplicationListenerProps::new("admin").port(8080));
/// let shop = ApplicationMultipleTargetGroupsFargateService::new(&cluster, image)
///     .load_balancer(listeners)
///     .target_group(ApplicationTargetProps::new(80).listener("web"))
///     .target_group(ApplicationTargetProps::new(9000).listener("admin"))
///     .target_group(ApplicationTargetProps::new(8081).listener("web").rule(
///         10,
///         [ListenerCondition::path_patterns(["/api/*"])],
///     ));
/// stack.add("Shop", shop);
/// ```
pub type ApplicationMultipleTargetGroupsFargateService<T = TaskImage<Fargate>> =
    Pattern<MultipleTargetGroups<Application>, Fargate, T>;

/// A service on EC2 with several target groups, behind one or more application load balancers.
///
/// It is to EC2 what [`ApplicationMultipleTargetGroupsFargateService`] is to Fargate.
pub type ApplicationMultipleTargetGroupsEc2Service<T = TaskImage<Ec2>> =
    Pattern<MultipleTargetGroups<Application>, Ec2, T>;

/// A service on Fargate with several target groups, with all its parts.
pub type ApplicationMultipleTargetGroupsFargateServiceRef =
    PatternRef<MultipleTargetGroupsParts<Application>, Fargate>;

/// A service on EC2 with several target groups, with all its parts.
pub type ApplicationMultipleTargetGroupsEc2ServiceRef =
    PatternRef<MultipleTargetGroupsParts<Application>, Ec2>;

/// Load balancers are application load balancers: a parameter of [`MultipleTargetGroups`].
#[derive(Clone, Copy, Debug)]
pub struct Application;

/// An application load balancer of a service with several target groups. Its name is that of the load
/// balancer, too.
pub type ApplicationLoadBalancerProps = LoadBalancerProps<ApplicationListenerProps>;

impl ApplicationLoadBalancerProps {
    /// How long a connection of the load balancer may be idle, 1 to 4000 seconds. Default: 60 seconds.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }
}

/// A listener of an application load balancer of a service with several target groups.
#[derive(Clone, Debug)]
pub struct ApplicationListenerProps {
    name: String,
    listener: BaseApplicationListener,
    protocol: Option<ApplicationProtocol>,
    certificate: Option<CertificateRef>,
}

impl ApplicationListenerProps {
    /// A listener with this name, by which target groups find it.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            listener: BaseApplicationListener::new(),
            protocol: None,
            certificate: None,
        }
    }

    /// The protocol between clients and load balancer. Default: HTTPS with a certificate, else HTTP.
    #[must_use]
    pub fn protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// The port. Default: 80 for HTTP, 443 for HTTPS.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.listener = self.listener.port(port);
        self
    }

    /// The certificate. Default: with HTTPS, one is made for the load balancer's domain.
    #[must_use]
    pub fn certificate(mut self, certificate: &CertificateRef) -> Self {
        self.certificate = Some(certificate.clone());
        self
    }

    /// Which TLS versions and ciphers the listener takes. Default: those that AWS recommends.
    #[must_use]
    pub fn ssl_policy(mut self, policy: SslPolicy) -> Self {
        self.listener = self.listener.ssl_policy(policy);
        self
    }

    /// The certificate of the listener; one is made where none is given.
    fn make_certificate(&self, scope: &Scope, domain: Option<&Domain>) -> Option<CertificateRef> {
        if self.certificate.is_some() {
            return self.certificate.clone();
        }
        let Some(domain) = domain else {
            scope.diagnose(certificate_without_domain());
            return None;
        };
        let certificate = Certificate::new(domain.name.as_str())
            .validation(CertificateValidation::from_dns_in(&domain.zone));
        Some(scope.add(format!("Certificate{}", self.name), certificate))
    }
}

/// A target group of a service: a port of its container, behind a listener of an application load
/// balancer.
#[derive(Clone, Debug)]
pub struct ApplicationTargetProps {
    target: Target,
    rule: Option<(u32, Vec<ListenerCondition>)>,
}

impl ApplicationTargetProps {
    /// All that a listener gets and that no rule is about goes to this port of the container.
    pub fn new(container_port: u16) -> Self {
        Self {
            target: Target::new(container_port),
            rule: None,
        }
    }

    /// The transport protocol of the container's port. Default: TCP.
    #[must_use]
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.target.protocol = protocol;
        self
    }

    /// The name of the listener. Default: the first one.
    #[must_use]
    pub fn listener(mut self, name: impl Into<String>) -> Self {
        self.target.listener = Some(name.into());
        self
    }

    /// Only requests that meet all conditions, such as
    /// [`ListenerCondition::path_patterns`], go to the port. Of several rules that apply, the one with
    /// the lowest priority counts: 1 to 50000, each once in a listener.
    #[must_use]
    pub fn rule(
        mut self,
        priority: u32,
        conditions: impl IntoIterator<Item = ListenerCondition>,
    ) -> Self {
        self.rule = Some((priority, conditions.into_iter().collect()));
        self
    }
}

impl Balancer for Application {
    type ListenerProps = ApplicationListenerProps;
    type TargetProps = ApplicationTargetProps;
    type LoadBalancer = ApplicationLoadBalancerRef;
    type Listener = ApplicationListenerRef;
    type TargetGroup = ApplicationTargetGroupRef;

    fn default_listener() -> ApplicationListenerProps {
        ApplicationListenerProps::new("PublicListener")
    }

    fn add_load_balancer(
        scope: &Scope,
        cluster: &ClusterRef,
        props: &ApplicationLoadBalancerProps,
    ) -> ApplicationLoadBalancerRef {
        let mut balancer = ApplicationLoadBalancer::new(cluster.vpc())
            .internet_facing(!props.internal)
            .load_balancer_name(props.name.as_str());
        if let Some(timeout) = props.idle_timeout {
            balancer = balancer.idle_timeout(timeout);
        }
        scope.add(props.name.clone(), balancer)
    }

    fn reached_at(balancer: &ApplicationLoadBalancerRef) -> (Value<String>, LoadBalancerTarget) {
        (balancer.dns_name(), LoadBalancerTarget::new(balancer))
    }

    fn add_listener(
        scope: &Scope,
        balancer: &ApplicationLoadBalancerRef,
        props: &ApplicationListenerProps,
        domain: Option<&Domain>,
    ) -> (String, ApplicationListenerRef, Option<String>) {
        let by_default = match props.certificate.is_some() {
            true => ApplicationProtocol::Https,
            false => ApplicationProtocol::Http,
        };
        let protocol = props.protocol.unwrap_or(by_default);
        let listener = props.listener.clone().protocol(protocol);
        let name = &props.name;
        let listener = balancer.add_listener(scope, name.clone(), listener);
        if protocol == ApplicationProtocol::Https {
            if let Some(certificate) = props.make_certificate(scope, domain) {
                listener.add_certificates(scope, format!("Arns{name}"), [&certificate]);
            }
        } else if props.certificate.is_some() {
            scope.diagnose(certificate_without_https());
        }
        let word = protocol.as_str().to_lowercase();
        (name.clone(), listener, Some(word))
    }

    fn target(props: &ApplicationTargetProps) -> Target {
        props.target.clone()
    }

    fn add_target_group(
        scope: &Scope,
        listener: &ApplicationListenerRef,
        service: &BaseServiceRef,
        container: &ContainerDefinitionRef,
        target: Option<&ApplicationTargetProps>,
    ) -> ApplicationTargetGroupRef {
        let Some(props) = target else {
            let port = container.container_port().unwrap_or(80);
            let group = ApplicationTargetGroup::new()
                .port(port)
                .target(service.clone());
            return listener.add_targets(scope, "ECS", group);
        };
        let id = props.target.group_id(container);
        let group = ApplicationTargetGroup::new()
            .port(80)
            .target(props.target.of(service, container));
        match &props.rule {
            Some((priority, conditions)) => {
                let rule = AddRule::new(*priority, group).conditions(conditions.clone());
                listener.add_targets(scope, id, rule)
            }
            None => listener.add_targets(scope, id, group),
        }
    }
}
