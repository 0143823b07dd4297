//! The options of a service on Fargate behind an application load balancer.

use stackwright_core::kind::List;
use stackwright_core::{Duration, IntoValue, Text, Value};

use super::application_load_balanced_fargate_service::{
    ApplicationLoadBalancedFargateService, ApplicationLoadBalancedServiceRecordType, ServicePlace,
    ServiceTask,
};
use super::steps::Steps;
use crate::certificatemanager::CertificateRef;
use crate::ec2::{SecurityGroupRef, SubnetSelection};
use crate::ecs::{
    CapacityProviderStrategy, CloudMapOptions, DeploymentCircuitBreaker, DeploymentControllerType,
    FargatePlatformVersion, HealthCheck as ContainerHealthCheck, LogDriver, PropagatedTagSource,
    RuntimePlatform, Secret,
};
use crate::elasticloadbalancingv2::{
    ApplicationLoadBalancerRef, ApplicationProtocol, ApplicationProtocolVersion, HealthCheck,
    IpAddressType, SslPolicy,
};
use crate::iam::RoleRef;
use crate::route53::HostedZoneRef;

/// Setters that hand their value on to a construct that is made later.
macro_rules! handed_on {
    ($($(#[$doc:meta])* $steps:ident.$setter:ident as $name:ident($value:ident: $kind:ty);)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, $value: $kind) -> Self {
            self.$steps.push(move |construct| construct.$setter($value));
            self
        }
    )* };
}

/// Setters for the task definition and its container, which a given task definition excludes.
macro_rules! task_options {
    ($($(#[$doc:meta])* $steps:ident.$setter:ident as $name:ident: $kind:ty;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, value: impl IntoValue<$kind>) -> Self {
            let value: Value<$kind> = value.into_value();
            self.$steps.push(move |construct| construct.$setter(value));
            self.task_option(stringify!($name))
        }
    )* };
    ($($(#[$doc:meta])* $steps:ident.$setter:ident as $name:ident = $kind:ty;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, value: $kind) -> Self {
            self.$steps.push(move |construct| construct.$setter(value));
            self.task_option(stringify!($name))
        }
    )* };
}

impl ApplicationLoadBalancedFargateService {
    /// A service that runs in a cluster (`&cluster`), in a VPC with a cluster of the stack's own
    /// (`&vpc`) or in both of the stack's own ([`ServicePlace::own`]), and runs an image, or a task
    /// definition (`&task`) whose first essential container has a port.
    pub fn new(place: impl Into<ServicePlace>, task: impl Into<ServiceTask>) -> Self {
        Self {
            place: place.into(),
            task: task.into(),
            container_name: None,
            container_port: 80,
            enable_logging: true,
            log_driver: None,
            container: Steps::default(),
            task_definition: Steps::default(),
            task_options: Vec::new(),
            service: Steps::default(),
            balancer: Steps::default(),
            load_balancer: None,
            load_balancer_name: None,
            public_load_balancer: true,
            listener: Steps::default(),
            listener_port: None,
            open_listener: None,
            protocol: None,
            target_protocol: ApplicationProtocol::Http,
            target_group: Steps::default(),
            certificate: None,
            domain: None,
            record_type: ApplicationLoadBalancedServiceRecordType::Alias,
            redirect_http: false,
            desired_count: None,
            health_check: None,
        }
    }

    fn task_option(mut self, name: &'static str) -> Self {
        if !self.task_options.contains(&name) {
            self.task_options.push(name);
        }
        self
    }

    task_options! {
        /// The task's CPU units, of 1024 to a virtual CPU. Default: 256.
        task_definition.cpu as cpu: i64;
        /// The task's memory in MiB. Default: 512.
        task_definition.memory_limit_mib as memory_limit_mib: i64;
        /// The task's ephemeral storage in GiB, 21 to 200. Default: 20 GiB.
        task_definition.ephemeral_storage_gib as ephemeral_storage_gib: i64;
        /// The name that the revisions of the task definition share. Default: made from the path.
        task_definition.family as family: String;
        /// The command that the container runs. Default: the image's.
        container.command as command: List<String>;
        /// The container's entry point. Default: the image's.
        container.entry_point as entry_point: List<String>;
    }

    task_options! {
        /// The processor and operating system. Default: Linux on X86_64.
        task_definition.runtime_platform as runtime_platform = RuntimePlatform;
        /// The CPU units that are kept for the container. Default: it has all of the task's.
        container.cpu as container_cpu = u32;
        /// How much memory the container may use, in MiB. Default: all of the task's.
        container.memory_limit_mib as container_memory_limit_mib = u32;
        /// The command by which ECS finds out whether the container is healthy. Default: none.
        container.health_check as container_health_check = ContainerHealthCheck;
    }

    /// The role with which ECS pulls the image, reads secrets and writes logs. Default: one is made.
    #[must_use]
    pub fn execution_role(mut self, role: &RoleRef) -> Self {
        let role = role.clone();
        self.task_definition
            .push(move |task| task.execution_role(&role));
        self.task_option("execution_role")
    }

    /// The role of the application itself. Default: one is made.
    #[must_use]
    pub fn task_role(mut self, role: &RoleRef) -> Self {
        let role = role.clone();
        self.task_definition.push(move |task| task.task_role(&role));
        self.task_option("task_role")
    }

    /// The container's name. Default: `web`.
    #[must_use]
    pub fn container_name(mut self, name: impl Into<String>) -> Self {
        self.container_name = Some(name.into());
        self.task_option("container_name")
    }

    /// The port on which the container listens. Default: 80.
    #[must_use]
    pub fn container_port(mut self, port: u16) -> Self {
        self.container_port = port;
        self.task_option("container_port")
    }

    /// Sets an environment variable of the container.
    #[must_use]
    pub fn environment(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        let (name, value): (Text, Value<String>) = (name.into(), value.into_value());
        self.container
            .push(move |container| container.environment(name, value));
        self.task_option("environment")
    }

    /// Sets an environment variable of the container from a secret.
    #[must_use]
    pub fn secret(mut self, name: impl Into<String>, secret: impl Into<Secret>) -> Self {
        let (name, secret) = (name.into(), secret.into());
        self.container
            .push(move |container| container.secret(name, secret));
        self.task_option("secret")
    }

    /// Sets a Docker label of the container.
    #[must_use]
    pub fn docker_label(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        let (name, value): (Text, Value<String>) = (name.into(), value.into_value());
        self.container
            .push(move |container| container.docker_label(name, value));
        self.task_option("docker_label")
    }

    /// Where the container's output goes. Default: CloudWatch Logs, in a log group of its own.
    #[must_use]
    pub fn log_driver(mut self, driver: impl Into<LogDriver>) -> Self {
        self.log_driver = Some(driver.into());
        self.task_option("log_driver")
    }

    /// Whether the container's output goes to CloudWatch Logs. Default: yes.
    #[must_use]
    pub fn enable_logging(mut self, enable: bool) -> Self {
        self.enable_logging = enable;
        self.task_option("enable_logging")
    }

    /// How many tasks run. Default: 1 when the service is made; a later change, by hand or by
    /// scaling, stays.
    #[must_use]
    pub fn desired_count(mut self, tasks: u32) -> Self {
        self.desired_count = Some(tasks.into());
        self
    }

    handed_on! {
        /// Whether tasks have public addresses. Default: no.
        service.assign_public_ip as assign_public_ip(assign: bool);
        /// The subnets in which tasks run. Default: public ones if tasks have public addresses, else
        /// private ones.
        service.vpc_subnets as task_subnets(selection: SubnetSelection);
        /// How long failing health checks do not count after a task has started. Default: 60 seconds.
        service.health_check_grace_period as health_check_grace_period(period: Duration);
        /// How many tasks, in percent of the desired count, stay healthy while tasks are replaced.
        /// Default: 50.
        service.min_healthy_percent as min_healthy_percent(percent: u32);
        /// How many tasks, in percent of the desired count, run at most while tasks are replaced.
        /// Default: 200.
        service.max_healthy_percent as max_healthy_percent(percent: u32);
        /// Ends a deployment whose tasks do not start. Default: it goes on for hours.
        service.circuit_breaker as circuit_breaker(breaker: DeploymentCircuitBreaker);
        /// Who replaces the tasks. Default: ECS itself.
        service.deployment_controller as deployment_controller(controller: DeploymentControllerType);
        /// Registers the tasks in Cloud Map, so that they are found by name. Default: they are not.
        service.cloud_map_options as cloud_map_options(options: CloudMapOptions);
        /// Where the tasks' tags come from. Default: from nowhere.
        service.propagate_tags as propagate_tags(source: PropagatedTagSource);
        /// Whether ECS tags tasks with the names of cluster and service. Default: no.
        service.enable_ecs_managed_tags as enable_ecs_managed_tags(enable: bool);
        /// Whether commands can be run inside the tasks' containers, by ECS Exec. Default: no.
        service.enable_execute_command as enable_execute_command(enable: bool);
        /// The version of the Fargate platform. Default: the newest one.
        service.platform_version as platform_version(version: FargatePlatformVersion);
        /// How long a connection of the load balancer may be idle. Default: 60 seconds.
        balancer.idle_timeout as idle_timeout(timeout: Duration);
        /// Whether the load balancer has IPv6 addresses, too. Default: IPv4 only.
        balancer.ip_address_type as ip_address_type(kind: IpAddressType);
        /// Which TLS versions and ciphers the listener takes. Default: those that AWS recommends.
        listener.ssl_policy as ssl_policy(policy: SslPolicy);
        /// The version of the protocol between load balancer and tasks. Default: HTTP1.
        target_group.protocol_version as protocol_version(version: ApplicationProtocolVersion);
    }

    /// The service's name. A named service can't be replaced without another name. Default: made by
    /// CloudFormation.
    #[must_use]
    pub fn service_name(mut self, name: impl IntoValue<String>) -> Self {
        let name: Value<String> = name.into_value();
        self.service.push(move |service| service.service_name(name));
        self
    }

    /// The security groups of the tasks. Default: one is made.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        let groups: Vec<SecurityGroupRef> = groups.into_iter().cloned().collect();
        self.service
            .push(move |service| service.security_groups(&groups));
        self
    }

    /// How tasks are spread over capacity providers, which the cluster has to have. Default: all run
    /// on regular Fargate.
    #[must_use]
    pub fn capacity_provider_strategies(
        mut self,
        strategies: impl IntoIterator<Item = CapacityProviderStrategy>,
    ) -> Self {
        let strategies: Vec<_> = strategies.into_iter().collect();
        self.service
            .push(move |service| service.capacity_provider_strategies(strategies));
        self
    }

    /// A load balancer that exists, whose VPC is the cluster's. Its listener is not opened to the
    /// world by itself. Default: one is made.
    #[must_use]
    pub fn use_load_balancer(mut self, load_balancer: &ApplicationLoadBalancerRef) -> Self {
        self.load_balancer = Some(load_balancer.clone());
        self
    }

    /// The load balancer's name. Default: made by CloudFormation.
    #[must_use]
    pub fn load_balancer_name(mut self, name: impl Into<String>) -> Self {
        self.load_balancer_name = Some(name.into());
        self
    }

    /// Whether the load balancer is reached from the internet. Default: yes.
    #[must_use]
    pub fn public_load_balancer(mut self, public: bool) -> Self {
        self.public_load_balancer = public;
        self
    }

    /// The port of the listener. Default: 80 for HTTP, 443 for HTTPS.
    #[must_use]
    pub fn listener_port(mut self, port: u16) -> Self {
        self.listener_port = Some(port);
        self
    }

    /// Whether everybody may connect to the listener. Default: yes, but for a load balancer that
    /// exists already.
    #[must_use]
    pub fn open_listener(mut self, open: bool) -> Self {
        self.open_listener = Some(open);
        self
    }

    /// The protocol between clients and load balancer. Default: HTTPS with a certificate, else HTTP.
    #[must_use]
    pub fn protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// The protocol between load balancer and tasks. Default: HTTP.
    #[must_use]
    pub fn target_protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.target_protocol = protocol;
        self
    }

    /// The certificate of an HTTPS listener. Default: with HTTPS and a domain, one is made.
    #[must_use]
    pub fn certificate(mut self, certificate: &CertificateRef) -> Self {
        self.certificate = Some(certificate.clone());
        self
    }

    /// The domain name of the service, and the hosted zone in which its record is made. Default: the
    /// load balancer's own name.
    #[must_use]
    pub fn domain(mut self, name: impl Into<String>, zone: &HostedZoneRef) -> Self {
        self.domain = Some((name.into(), zone.clone()));
        self
    }

    /// The record that points the domain name to the load balancer. Default: an alias.
    #[must_use]
    pub fn record_type(mut self, record_type: ApplicationLoadBalancedServiceRecordType) -> Self {
        self.record_type = record_type;
        self
    }

    /// Whether HTTP on port 80 is redirected to HTTPS. Default: no.
    #[must_use]
    pub fn redirect_http(mut self, redirect: bool) -> Self {
        self.redirect_http = redirect;
        self
    }

    /// How the load balancer finds out whether a task is healthy. Default: it asks for `/`, and wants
    /// the status 200.
    #[must_use]
    pub fn health_check(mut self, check: HealthCheck) -> Self {
        self.health_check = Some(check);
        self
    }
}
