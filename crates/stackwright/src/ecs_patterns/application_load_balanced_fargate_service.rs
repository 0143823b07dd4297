//! A service on Fargate behind an application load balancer.

use std::fmt;

use stackwright_core::{AsNode, Construct, Diagnostic, NodeRef, Scope, Value, text};

use super::codes;
use super::steps::Steps;
use crate::certificatemanager::{Certificate, CertificateRef, CertificateValidation};
use crate::ec2::{Connectable, Connections, VpcRef};
use crate::ecs::{
    Cluster, ClusterRef, ContainerDefinition, ContainerImage, FargateService, FargateServiceRef,
    FargateTaskDefinition, FargateTaskDefinitionRef, LogDriver, LogDrivers, RegistryImage,
    TaskDefinitionRef,
};
use crate::elasticloadbalancingv2::{
    ApplicationListenerRef, ApplicationLoadBalancer, ApplicationLoadBalancerRef,
    ApplicationProtocol, ApplicationTargetGroup, ApplicationTargetGroupRef,
    BaseApplicationListener, HealthCheck, ListenerAction,
};
use crate::iam::RoleRef;
use crate::route53::{ARecord, CnameRecord, HostedZoneRef, LoadBalancerTarget, RecordTarget};

/// Where a service runs: in a cluster, in a VPC with a cluster of the stack's own, or in a VPC and
/// cluster of the stack's own.
#[derive(Clone, Debug, Default)]
pub struct ServicePlace(Place);

#[derive(Clone, Debug, Default)]
enum Place {
    Cluster(ClusterRef),
    Vpc(VpcRef),
    #[default]
    Own,
}

impl ServicePlace {
    /// A cluster and a VPC that all such services of the stack share.
    pub fn own() -> Self {
        Self::default()
    }

    /// The cluster. The services of a stack that name the same VPC share one.
    fn cluster(self, scope: &Scope) -> ClusterRef {
        let vpc = match self.0 {
            Place::Cluster(cluster) => return cluster,
            Place::Vpc(vpc) => Some(vpc),
            Place::Own => None,
        };
        let stack = scope.stack_scope();
        let name = vpc
            .as_ref()
            .map(|vpc| scope.of(vpc).id())
            .unwrap_or_default();
        let id = format!("{DEFAULT_CLUSTER}{name}");
        let shared = scope.shared::<DefaultClusters>();
        if let Some((_, cluster)) = shared.0.borrow().iter().find(|(known, _)| *known == id) {
            return cluster.clone();
        }
        let cluster = match &vpc {
            Some(vpc) => Cluster::new(vpc),
            None => Cluster::with_own_vpc(),
        };
        let cluster = stack.add(id.clone(), cluster);
        shared.0.borrow_mut().push((id, cluster.clone()));
        cluster
    }
}

/// The id of the cluster that a stack's services share, as the CDK has it.
const DEFAULT_CLUSTER: &str = "EcsDefaultClusterMnL3mNNYN";

#[derive(Default)]
struct DefaultClusters(std::cell::RefCell<Vec<(String, ClusterRef)>>);

impl From<&ClusterRef> for ServicePlace {
    fn from(cluster: &ClusterRef) -> Self {
        Self(Place::Cluster(cluster.clone()))
    }
}

impl From<&VpcRef> for ServicePlace {
    fn from(vpc: &VpcRef) -> Self {
        Self(Place::Vpc(vpc.clone()))
    }
}

/// What a service runs: an image, in a task definition that is made for it, or a task definition.
#[derive(Clone, Debug)]
pub struct ServiceTask(Task);

#[derive(Clone, Debug)]
enum Task {
    Image(ContainerImage),
    Definition(FargateTaskDefinitionRef),
}

impl From<ContainerImage> for ServiceTask {
    fn from(image: ContainerImage) -> Self {
        Self(Task::Image(image))
    }
}

impl From<RegistryImage> for ServiceTask {
    fn from(image: RegistryImage) -> Self {
        Self(Task::Image(image.into()))
    }
}

impl From<&FargateTaskDefinitionRef> for ServiceTask {
    fn from(definition: &FargateTaskDefinitionRef) -> Self {
        Self(Task::Definition(definition.clone()))
    }
}

/// The record that points a domain name to the load balancer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ApplicationLoadBalancedServiceRecordType {
    /// An alias record of Route 53.
    #[default]
    Alias,
    /// A CNAME record.
    Cname,
    /// None.
    None,
}

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
pub struct ApplicationLoadBalancedFargateService {
    pub(super) place: ServicePlace,
    pub(super) task: ServiceTask,
    pub(super) container_name: Option<String>,
    pub(super) container_port: u16,
    pub(super) enable_logging: bool,
    pub(super) log_driver: Option<LogDriver>,
    pub(super) container: Steps<ContainerDefinition>,
    pub(super) task_definition: Steps<FargateTaskDefinition>,
    /// Which options were set that a given task definition leaves without effect.
    pub(super) task_options: Vec<&'static str>,
    pub(super) service: Steps<FargateService>,
    pub(super) balancer: Steps<ApplicationLoadBalancer>,
    pub(super) load_balancer: Option<ApplicationLoadBalancerRef>,
    pub(super) load_balancer_name: Option<String>,
    pub(super) public_load_balancer: bool,
    pub(super) listener: Steps<BaseApplicationListener>,
    pub(super) listener_port: Option<u16>,
    pub(super) open_listener: Option<bool>,
    pub(super) protocol: Option<ApplicationProtocol>,
    pub(super) target_protocol: ApplicationProtocol,
    pub(super) target_group: Steps<ApplicationTargetGroup>,
    pub(super) certificate: Option<CertificateRef>,
    pub(super) domain: Option<(String, HostedZoneRef)>,
    pub(super) record_type: ApplicationLoadBalancedServiceRecordType,
    pub(super) redirect_http: bool,
    pub(super) desired_count: Option<i64>,
    pub(super) health_check: Option<HealthCheck>,
}

impl fmt::Debug for ApplicationLoadBalancedFargateService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApplicationLoadBalancedFargateService")
            .field("place", &self.place)
            .field("task", &self.task)
            .finish_non_exhaustive()
    }
}

impl ApplicationLoadBalancedFargateService {
    fn listener_protocol(&self) -> ApplicationProtocol {
        let default = match self.certificate.is_some() {
            true => ApplicationProtocol::Https,
            false => ApplicationProtocol::Http,
        };
        self.protocol.unwrap_or(default)
    }

    fn check(&self, scope: &Scope) {
        let https = self.listener_protocol() == ApplicationProtocol::Https;
        if matches!(self.task.0, Task::Definition(_)) && !self.task_options.is_empty() {
            let finding = Diagnostic::error(
                &codes::TASK_OPTIONS,
                "options for a task are set beside a task definition",
            );
            let names: Vec<String> = self
                .task_options
                .iter()
                .map(|name| format!("`{name}`"))
                .collect();
            let finding = finding
                .allowed("an image with options, or a task definition")
                .given(names.join(", "));
            scope.diagnose(finding.help("set them on the task definition and its containers"));
        }
        if https && self.certificate.is_none() && self.domain.is_none() {
            let finding = Diagnostic::error(
                &codes::DOMAIN,
                "an HTTPS listener has no certificate, and no domain name to make one for",
            );
            scope.diagnose(
                finding
                    .given("HTTPS without a certificate")
                    .allowed("a certificate, or a domain name")
                    .help("set `certificate`, or `domain` with its hosted zone"),
            );
        }
        if self.certificate.is_some() && !https {
            let finding = Diagnostic::error(
                &codes::CERTIFICATE,
                "the service has a certificate, and its listener is not HTTPS",
            );
            scope.diagnose(
                finding
                    .help("leave `protocol` out")
                    .given("ApplicationProtocol::Http")
                    .allowed("ApplicationProtocol::Https"),
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
        if let Some(count) = self.desired_count.filter(|count| *count < 1) {
            let finding =
                Diagnostic::error(&codes::DESIRED_COUNT, "the service has no desired task");
            scope.diagnose(
                finding
                    .help("leave `desired_count` out, or give a number")
                    .given(count)
                    .allowed("1 or more"),
            );
        }
    }

    fn make_load_balancer(
        &mut self,
        scope: &Scope,
        cluster: &ClusterRef,
    ) -> ApplicationLoadBalancerRef {
        if let Some(given) = &self.load_balancer {
            return given.clone();
        }
        let balancer =
            ApplicationLoadBalancer::new(cluster.vpc()).internet_facing(self.public_load_balancer);
        let balancer = match &self.load_balancer_name {
            Some(name) => balancer.load_balancer_name(name.as_str()),
            None => balancer,
        };
        scope.add("LB", std::mem::take(&mut self.balancer).apply(balancer))
    }

    fn make_listener(
        &mut self,
        scope: &Scope,
        balancer: &ApplicationLoadBalancerRef,
    ) -> ApplicationListenerRef {
        let open = self.open_listener.unwrap_or(self.load_balancer.is_none());
        let listener = BaseApplicationListener::new()
            .protocol(self.listener_protocol())
            .open(open);
        let listener = match self.listener_port {
            Some(port) => listener.port(port),
            None => listener,
        };
        let listener = std::mem::take(&mut self.listener).apply(listener);
        balancer.add_listener(scope, "PublicListener", listener)
    }

    fn make_target_group(
        &mut self,
        scope: &Scope,
        listener: &ApplicationListenerRef,
    ) -> ApplicationTargetGroupRef {
        let group = ApplicationTargetGroup::new().protocol(self.target_protocol);
        let group = std::mem::take(&mut self.target_group).apply(group);
        let privately = if self.public_load_balancer {
            ""
        } else {
            "Private"
        };
        let name = self.load_balancer_name.as_deref().unwrap_or_default();
        let group = listener.add_targets(scope, format!("ECS{name}{privately}"), group);
        if let Some(check) = self.health_check.take() {
            group.configure_health_check(scope, check);
        }
        group
    }

    fn make_certificate(&self, scope: &Scope) -> Option<CertificateRef> {
        if self.certificate.is_some() || self.listener_protocol() != ApplicationProtocol::Https {
            return self.certificate.clone();
        }
        let (name, zone) = self.domain.as_ref()?;
        let certificate =
            Certificate::new(name.as_str()).validation(CertificateValidation::from_dns_in(zone));
        Some(scope.add("Certificate", certificate))
    }

    /// The name under which the service is reached.
    fn make_record(&self, scope: &Scope, balancer: &ApplicationLoadBalancerRef) -> Value<String> {
        use ApplicationLoadBalancedServiceRecordType::{Alias, Cname, None as NoRecord};
        let Some((name, zone)) = &self.domain else {
            return balancer.dns_name();
        };
        match self.record_type {
            Alias => {
                let target = RecordTarget::from_alias(LoadBalancerTarget::new(balancer));
                scope
                    .add("DNS", ARecord::new(zone, target).record_name(name.as_str()))
                    .domain_name()
            }
            Cname => {
                let record = CnameRecord::new(zone, balancer.dns_name()).record_name(name.as_str());
                scope.add("DNS", record).domain_name()
            }
            NoRecord => balancer.dns_name(),
        }
    }

    fn make_redirect(
        &self,
        scope: &Scope,
        balancer: &ApplicationLoadBalancerRef,
    ) -> Option<ApplicationListenerRef> {
        if !self.redirect_http {
            return None;
        }
        let port = self.listener_port.unwrap_or(443);
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

    fn make_task_definition(&mut self, scope: &Scope) -> FargateTaskDefinitionRef {
        let image = match &self.task.0 {
            Task::Definition(definition) => return definition.clone(),
            Task::Image(image) => image.clone(),
        };
        let definition =
            std::mem::take(&mut self.task_definition).apply(FargateTaskDefinition::new());
        let definition = scope.add("TaskDef", definition);
        let container = std::mem::take(&mut self.container).apply(ContainerDefinition::new(image));
        let logs = || LogDriver::from(LogDrivers::aws_logs(scope.id()));
        let driver = self
            .log_driver
            .take()
            .or_else(|| self.enable_logging.then(logs));
        let container = match driver {
            Some(driver) => container.logging(driver),
            None => container,
        };
        let name = self
            .container_name
            .take()
            .unwrap_or_else(|| "web".to_owned());
        definition.add_container(scope, name, container.port(self.container_port));
        definition
    }
}

impl Construct for ApplicationLoadBalancedFargateService {
    type Handle = ApplicationLoadBalancedFargateServiceRef;
    const LIBRARY: bool = true;

    fn build(mut self, scope: &Scope) -> ApplicationLoadBalancedFargateServiceRef {
        self.check(scope);
        let cluster = std::mem::take(&mut self.place).cluster(scope);
        let load_balancer = self.make_load_balancer(scope, &cluster);
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
        let name = self.make_record(scope, &load_balancer);
        scope.output("LoadBalancerDNS", load_balancer.dns_name());
        let protocol = self.listener_protocol().as_str().to_lowercase();
        scope.output("ServiceURL", text![protocol, "://", name]);

        let task_definition = self.make_task_definition(scope);
        let service = FargateService::new(&cluster, &task_definition);
        let service = match self.desired_count {
            Some(count) => service.desired_count(count),
            None => service,
        };
        let service = scope.add("Service", self.service.apply(service));
        service.attach_to_application_target_group(scope, &target_group);
        ApplicationLoadBalancedFargateServiceRef {
            node: scope.node(),
            cluster,
            load_balancer,
            listener,
            redirect_listener,
            target_group,
            certificate,
            service,
        }
    }
}

/// A service on Fargate behind an application load balancer, with all its parts.
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalancedFargateServiceRef {
    node: NodeRef,
    cluster: ClusterRef,
    load_balancer: ApplicationLoadBalancerRef,
    listener: ApplicationListenerRef,
    redirect_listener: Option<ApplicationListenerRef>,
    target_group: ApplicationTargetGroupRef,
    certificate: Option<CertificateRef>,
    service: FargateServiceRef,
}

impl AsNode for ApplicationLoadBalancedFargateServiceRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for ApplicationLoadBalancedFargateServiceRef {
    fn connections(&self) -> Connections {
        self.service.connections()
    }
}

impl ApplicationLoadBalancedFargateServiceRef {
    /// The cluster that it runs in.
    pub fn cluster(&self) -> &ClusterRef {
        &self.cluster
    }

    /// The load balancer.
    pub fn load_balancer(&self) -> &ApplicationLoadBalancerRef {
        &self.load_balancer
    }

    /// The listener that sends requests to the service.
    pub fn listener(&self) -> &ApplicationListenerRef {
        &self.listener
    }

    /// The listener that redirects HTTP to HTTPS.
    pub fn redirect_listener(&self) -> Option<&ApplicationListenerRef> {
        self.redirect_listener.as_ref()
    }

    /// The target group that the tasks are in.
    pub fn target_group(&self) -> &ApplicationTargetGroupRef {
        &self.target_group
    }

    /// The certificate of the listener.
    pub fn certificate(&self) -> Option<&CertificateRef> {
        self.certificate.as_ref()
    }

    /// The service itself.
    pub fn service(&self) -> &FargateServiceRef {
        &self.service
    }

    /// The task definition.
    pub fn task_definition(&self) -> &TaskDefinitionRef {
        self.service.task_definition()
    }

    /// The role of the application itself: what it may do is granted to it.
    pub fn task_role(&self) -> RoleRef {
        self.task_definition().task_role()
    }
}
