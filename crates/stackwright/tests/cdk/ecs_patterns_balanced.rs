//! Patterns of services behind network load balancers, on EC2, and with several target groups.

use stackwright::applicationautoscaling::TargetTracking;
use stackwright::autoscaling::AutoScalingGroup;
use stackwright::certificatemanager::{Certificate, CertificateRef};
use stackwright::ec2::InstanceType;
use stackwright::ecs::{
    AmiHardwareType, AsgCapacityProvider, CapacityProviderStrategy, CloudMapNamespace,
    CloudMapOptions, ClusterAttributes, CpuArchitecture, DeploymentCircuitBreaker,
    DeploymentControllerType, Ec2TaskDefinition, Ec2TaskDefinitionRef, EcsOptimizedImage,
    FargatePlatformVersion, NetworkMode, OperatingSystemFamily, PlacementConstraint,
    PlacementStrategy, PropagatedTagSource, RuntimePlatform, Secret,
};
use stackwright::ecs_patterns::*;
use stackwright::elasticloadbalancingv2::{
    ApplicationProtocol, ApplicationProtocolVersion, IpAddressType, NetworkLoadBalancer,
    NetworkLoadBalancerAttributes, SslPolicy,
};
use stackwright::prelude::*;
use stackwright::route53::{HostedZone, HostedZoneRef};
use stackwright::secretsmanager;
use stackwright::servicediscovery::DnsRecordType;

use crate::ecs::{cluster, image, imported_vpc};

crate::programs!("ecs_patterns":
    load_balanced_ec2,
    nlb_fargate,
    several_groups,
);

/// A cluster of somebody else that has instances.
pub(crate) fn instances(stack: &Stack) -> ClusterRef {
    let vpc = imported_vpc(stack);
    let attributes = ClusterAttributes::new("shop", &vpc).has_ec2_capacity(true);
    Cluster::from_cluster_attributes(stack, "Cluster", attributes)
}

pub(crate) fn arm() -> RuntimePlatform {
    RuntimePlatform::new()
        .cpu_architecture(CpuArchitecture::Arm64)
        .operating_system_family(OperatingSystemFamily::LINUX)
}

pub(crate) fn spot() -> CapacityProviderStrategy {
    CapacityProviderStrategy::new("FARGATE_SPOT").weight(1)
}

pub(crate) fn on_instances() -> CapacityProviderStrategy {
    CapacityProviderStrategy::new("instances").weight(1)
}

/// A cluster with the capacity providers of Fargate.
pub(crate) fn with_spot(stack: &Stack) -> ClusterRef {
    let vpc = imported_vpc(stack);
    let shop = Cluster::new(&vpc).enable_fargate_capacity_providers(true);
    stack.add("Cluster", shop)
}

pub(crate) fn zone(stack: &Stack) -> HostedZoneRef {
    HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z0123456789ABCDEFGHIJ", "example.com")
}

fn certificate(stack: &Stack) -> CertificateRef {
    let arn =
        "arn:aws:acm:eu-central-1:555555555555:certificate/01234567-89ab-cdef-0123-456789abcdef";
    Certificate::from_certificate_arn(stack, "Certificate", arn)
}

fn role(stack: &Stack, id: &'static str) -> RoleRef {
    stack.add(
        id,
        Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")),
    )
}

pub(crate) fn password(stack: &Stack) -> Secret {
    let secret = stack.add("Secret", secretsmanager::Secret::new());
    Secret::from_secrets_manager(&secret).into()
}

/// A task definition with a container that listens on a port.
fn fargate_task(stack: &Stack, container: &'static str, port: u16) -> FargateTaskDefinitionRef {
    let task = stack.add("Task", FargateTaskDefinition::new());
    task.add_container(
        stack,
        container,
        ContainerDefinition::new(image()).port(port),
    );
    task
}

fn ec2_task(stack: &Stack, mode: NetworkMode, port: u16) -> Ec2TaskDefinitionRef {
    let task = stack.add("Task", Ec2TaskDefinition::new().network_mode(mode));
    let container = ContainerDefinition::new(image()).memory_limit_mib(128);
    task.add_container(stack, "web", container.port(port));
    task
}

type Tcp = NetworkLoadBalancedFargateService;

fn tcp(place: impl Into<ServicePlace>) -> Tcp {
    Tcp::new(place, image())
}

fn nlb_fargate(app: App) -> App {
    let add = |stack: &Stack, service: Tcp| stack.add("Tcp", service);
    app.stack("nlb-fargate", move |stack| drop(add(stack, tcp(&cluster(stack)))))
        .stack("nlb-fargate-vpc", move |stack| drop(add(stack, tcp(&imported_vpc(stack)))))
        .stack("nlb-fargate-alone", move |stack| drop(add(stack, tcp(ServicePlace::own()))))
        .stack("nlb-fargate-full", move |stack| {
            let shop = cluster(stack);
            shop.add_default_cloud_map_namespace(stack, CloudMapNamespace::new("shop.local"));
            let zone = zone(stack);
            let group = stack.add("Group", SecurityGroup::new(shop.vpc()));
            let service = tcp(&shop)
                .public_load_balancer(false)
                .desired_count(2)
                .domain("tcp.example.com", &zone)
                .service_name("tcp")
                .health_check_grace_period(Duration::minutes(2))
                .max_healthy_percent(150)
                .min_healthy_percent(75)
                .listener_port(5000)
                .propagate_tags(PropagatedTagSource::Service)
                .enable_ecs_managed_tags(true)
                .cloud_map_options(CloudMapOptions::new().name("tcp"))
                .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
                .enable_execute_command(true)
                .ip_address_type(IpAddressType::DualStack)
                .deployment_controller(DeploymentControllerType::Ecs)
                .assign_public_ip(true)
                .cpu(512)
                .memory_limit_mib(1024)
                .ephemeral_storage_gib(30)
                .platform_version(FargatePlatformVersion::VERSION1_4)
                .task_subnets(SubnetSelection::subnet_type(SubnetType::Public))
                .runtime_platform(arm())
                .security_groups([&group])
                .environment("STAGE", "test")
                .secret("PASSWORD", password(stack))
                .log_driver(LogDrivers::aws_logs("tcp"))
                .execution_role(&role(stack, "Execution"))
                .task_role(&role(stack, "Role"))
                .container_name("tcp")
                .container_port(5001)
                .family("tcp")
                .docker_label("owner", "shop");
            let made = add(stack, service);
            stack.output("Listener", made.listener().listener_arn());
            stack.output("Targets", made.target_group().target_group_arn());
        })
        .stack("nlb-fargate-tls", move |stack| {
            add(stack, tcp(&cluster(stack)).listener_certificate(&certificate(stack)));
        })
        .stack("nlb-fargate-tls-port", move |stack| {
            let service = tcp(&cluster(stack)).listener_certificate(&certificate(stack));
            add(stack, service.listener_port(8443).container_port(8080));
        })
        .stack("nlb-fargate-cname", move |stack| {
            let service = tcp(&cluster(stack)).domain("tcp", &zone(stack));
            add(stack, service.record_type(NetworkLoadBalancedServiceRecordType::Cname));
        })
        .stack("nlb-fargate-no-record", move |stack| {
            let service = tcp(&cluster(stack)).domain("tcp.example.com", &zone(stack));
            add(stack, service.record_type(NetworkLoadBalancedServiceRecordType::None));
        })
        .stack("nlb-fargate-task", |stack| {
            let task = fargate_task(stack, "tcp", 7000);
            let shop = cluster(stack);
            stack.add("Tcp", NetworkLoadBalancedFargateService::new(&shop, &task));
        })
        .stack("nlb-fargate-given", move |stack| {
            let shop = cluster(stack);
            let nlb = stack.add("Nlb", NetworkLoadBalancer::new(shop.vpc()));
            add(stack, tcp(&shop).use_load_balancer(&nlb).listener_port(6000));
        })
        .stack("nlb-fargate-imported", move |stack| {
            let shop = cluster(stack);
            let attributes = NetworkLoadBalancerAttributes::new(
                "arn:aws:elasticloadbalancing:eu-central-1:555555555555:loadbalancer/net/shop/0123456789abcdef",
            );
            let attributes = attributes.vpc(shop.vpc()).dns_name("shop.example.com");
            let nlb = NetworkLoadBalancer::from_network_load_balancer_attributes(stack, "Nlb", attributes);
            add(stack, tcp(&shop).use_load_balancer(&nlb));
        })
        .stack("nlb-fargate-capacity", move |stack| {
            let service = tcp(&with_spot(stack)).capacity_provider_strategies([spot()]);
            add(stack, service.enable_logging(false));
        })
        .stack("nlb-fargate-scaling", move |stack| {
            let made = add(stack, tcp(&cluster(stack)));
            let scaling = made.service().auto_scale_task_count(stack, 1, 4);
            scaling.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(60));
            made.connections().allow_from_any_ipv4(stack, Port::tcp(80));
            let check = HealthCheck::new().interval(Duration::seconds(10));
            made.target_group().configure_health_check(stack, check);
        })
}

/// The options that services on EC2 behind load balancers of both kinds share, set.
fn full<K: FrontedKind>(
    stack: &Stack,
    service: Pattern<K, Ec2, TaskImage<Ec2>>,
) -> Pattern<K, Ec2, TaskImage<Ec2>> {
    service
        .desired_count(2)
        .service_name("shop")
        .health_check_grace_period(Duration::minutes(2))
        .max_healthy_percent(150)
        .min_healthy_percent(75)
        .propagate_tags(PropagatedTagSource::Service)
        .enable_ecs_managed_tags(true)
        .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
        .enable_execute_command(true)
        .deployment_controller(DeploymentControllerType::Ecs)
        .cpu(128)
        .memory_limit_mib(256)
        .memory_reservation_mib(128)
        .placement_constraints([PlacementConstraint::member_of(["attribute:a == b"])])
        .placement_strategies([PlacementStrategy::spread_across_instances()])
        .domain("shop.example.com", &zone(stack))
        .public_load_balancer(false)
        .record_type(LoadBalancedServiceRecordType::Cname)
        .environment("STAGE", "test")
        .container_name("shop")
        .family("shop")
        .docker_label("owner", "shop")
}

fn load_balanced_ec2(app: App) -> App {
    let web = |stack: &Stack| {
        ApplicationLoadBalancedEc2Service::new(&instances(stack), image()).memory_limit_mib(512)
    };
    let tcp = |stack: &Stack| {
        NetworkLoadBalancedEc2Service::new(&instances(stack), image()).memory_limit_mib(512)
    };
    app.stack("alb-ec2", move |stack| drop(stack.add("Web", web(stack))))
        .stack("alb-ec2-reservation", |stack| {
            let web = ApplicationLoadBalancedEc2Service::new(&instances(stack), image());
            stack.add("Web", web.memory_reservation_mib(256).cpu(100));
        })
        .stack("alb-ec2-full", move |stack| {
            let service = full(stack, web(stack))
                .certificate(&certificate(stack))
                .redirect_http(true)
                .load_balancer_name("shop")
                .idle_timeout(Duration::minutes(2))
                .target_protocol(ApplicationProtocol::Https)
                .ssl_policy(SslPolicy::TLS12)
                .protocol_version(ApplicationProtocolVersion::Http2)
                .container_port(8443)
                .entry_point(["/init"])
                .command(["serve"]);
            stack.add("Web", service);
        })
        .stack("alb-ec2-task", |stack| {
            let (shop, task) = (instances(stack), ec2_task(stack, NetworkMode::AwsVpc, 8080));
            stack.add("Web", ApplicationLoadBalancedEc2Service::new(&shop, &task));
        })
        .stack("alb-ec2-host", |stack| {
            let (shop, task) = (instances(stack), ec2_task(stack, NetworkMode::Host, 8080));
            let web = ApplicationLoadBalancedEc2Service::new(&shop, &task);
            stack.add("Web", web.open_listener(false).listener_port(8080));
        })
        .stack("alb-ec2-capacity", move |stack| {
            let web = web(stack).capacity_provider_strategies([on_instances()]);
            stack.add("Web", web.enable_logging(false));
        })
        .stack("alb-ec2-cloud-map", |stack| {
            let vpc = imported_vpc(stack);
            let namespace = CloudMapNamespace::new("shop.local");
            let shop = Cluster::new(&vpc).default_cloud_map_namespace(namespace);
            let shop = stack.add("Shop", shop);
            let image_of_instances = EcsOptimizedImage::amazon_linux2023(AmiHardwareType::Standard);
            let group =
                AutoScalingGroup::new(&vpc, InstanceType::new("t3.medium"), image_of_instances);
            let group = stack.add("Group", group);
            let capacity = stack.add("Capacity", AsgCapacityProvider::new(&group));
            shop.add_asg_capacity_provider(stack, &capacity);
            let options = CloudMapOptions::new()
                .name("web")
                .dns_record_type(DnsRecordType::Srv);
            let web = ApplicationLoadBalancedEc2Service::new(&shop, image()).memory_limit_mib(512);
            stack.add("Web", web.cloud_map_options(options));
        })
        .stack("nlb-ec2", move |stack| drop(stack.add("Tcp", tcp(stack))))
        .stack("nlb-ec2-full", move |stack| {
            let service = full(stack, tcp(stack))
                .listener_port(5000)
                .listener_certificate(&certificate(stack))
                .ip_address_type(IpAddressType::Ipv4)
                .container_port(5001)
                .enable_logging(false);
            stack.add("Tcp", service);
        })
        .stack("nlb-ec2-task", |stack| {
            let (shop, task) = (instances(stack), ec2_task(stack, NetworkMode::Bridge, 8080));
            stack.add("Tcp", NetworkLoadBalancedEc2Service::new(&shop, &task));
        })
        .stack("nlb-ec2-given", |stack| {
            let shop = instances(stack);
            let nlb = NetworkLoadBalancer::new(shop.vpc()).internet_facing(true);
            let nlb = stack.add("Nlb", nlb);
            let tcp = NetworkLoadBalancedEc2Service::new(&shop, image()).memory_reservation_mib(64);
            stack.add("Tcp", tcp.use_load_balancer(&nlb));
        })
}

fn listener(name: &str) -> ApplicationListenerProps {
    ApplicationListenerProps::new(name)
}

fn target(port: u16) -> ApplicationTargetProps {
    ApplicationTargetProps::new(port)
}

fn path(pattern: &str) -> [ListenerCondition; 1] {
    [ListenerCondition::path_patterns([pattern])]
}

/// The options that all services with several target groups share, set.
fn several_full<K: BalancedKind, L: Launch>(
    stack: &Stack,
    service: Pattern<K, L, TaskImage<L>>,
) -> Pattern<K, L, TaskImage<L>> {
    service
        .desired_count(2)
        .service_name("shop")
        .health_check_grace_period(Duration::minutes(2))
        .propagate_tags(PropagatedTagSource::Service)
        .enable_ecs_managed_tags(true)
        .enable_execute_command(true)
        .environment("STAGE", "test")
        .secret("PASSWORD", password(stack))
        .log_driver(LogDrivers::aws_logs("shop"))
        .execution_role(&role(stack, "Execution"))
        .task_role(&role(stack, "Role"))
        .container_name("shop")
        .docker_label("owner", "shop")
}

fn on_fargate<K: ServiceKind>(
    service: Pattern<K, Fargate, TaskImage<Fargate>>,
) -> Pattern<K, Fargate, TaskImage<Fargate>> {
    service
        .family("shop")
        .assign_public_ip(true)
        .cpu(512)
        .memory_limit_mib(1024)
        .ephemeral_storage_gib(30)
        .platform_version(FargatePlatformVersion::VERSION1_4)
        .runtime_platform(arm())
}

fn on_ec2<K: ServiceKind>(
    service: Pattern<K, Ec2, TaskImage<Ec2>>,
) -> Pattern<K, Ec2, TaskImage<Ec2>> {
    service
        .placement_constraints([PlacementConstraint::member_of(["attribute:a == b"])])
        .placement_strategies([PlacementStrategy::spread_across_instances()])
        .cpu(256)
        .memory_reservation_mib(256)
}

fn several_groups(app: App) -> App {
    several_network(several_application_ec2(several_application(app)))
}

fn several_application(app: App) -> App {
    type Alb = ApplicationMultipleTargetGroupsFargateService;
    let alb = |stack: &Stack| Alb::new(&cluster(stack), image());
    app.stack("several-alb", move |stack| {
        drop(stack.add("Shop", alb(stack)))
    })
    .stack("several-alb-alone", |stack| {
        stack.add("Shop", Alb::new(ServicePlace::own(), image()));
    })
    .stack("several-alb-groups", move |stack| {
        let shop = alb(stack)
            .target_group(target(80))
            .target_group(target(90).rule(10, path("a/b/c")));
        stack.add("Shop", shop);
    })
    .stack("several-alb-ports", move |stack| {
        stack.add("Shop", alb(stack).container_ports([80, 81, 82]));
    })
    .stack("several-alb-full", move |stack| {
        let secure = listener("secure")
            .protocol(ApplicationProtocol::Https)
            .certificate(&certificate(stack))
            .ssl_policy(SslPolicy::TLS12_EXT);
        let plain = listener("plain").protocol(ApplicationProtocol::Http);
        let lb = ApplicationLoadBalancerProps::new("lb", secure)
            .listener(plain)
            .idle_timeout(Duration::seconds(400))
            .domain("api.example.com", &zone(stack));
        let lb2 = ApplicationLoadBalancerProps::new("lb2", listener("inner").port(8080))
            .idle_timeout(Duration::seconds(120))
            .public_load_balancer(false);
        let api = [
            ListenerCondition::host_headers(["api.example.com"]),
            ListenerCondition::path_patterns(["/x"]),
        ];
        let shop = several_full(stack, on_fargate(alb(stack)))
            .container_ports([80, 90])
            .load_balancer(lb)
            .load_balancer(lb2)
            .target_group(target(80).listener("secure"))
            .target_group(target(90).rule(10, path("a/b/c")).listener("secure"))
            .target_group(target(443).listener("plain"))
            .target_group(target(80).listener("inner"))
            .target_group(target(90).rule(20, api).listener("inner"));
        let made = stack.add("Shop", shop);
        stack.output("First", made.target_groups()[0].target_group_arn());
        stack.output("Inner", made.find_listener("inner").unwrap().listener_arn());
        stack.output("Second", made.load_balancers()[1].load_balancer_arn());
    })
    .stack("several-alb-certificate", move |stack| {
        let secure = listener("secure").protocol(ApplicationProtocol::Https);
        let lb = ApplicationLoadBalancerProps::new("lb", secure);
        let lb = lb.domain("api.example.com", &zone(stack));
        stack.add("Shop", alb(stack).load_balancer(lb));
    })
    .stack("several-alb-task", |stack| {
        let task = fargate_task(stack, "web", 80);
        let host = [ListenerCondition::host_headers(["x.example.com"])];
        let shop = ApplicationMultipleTargetGroupsFargateService::new(&cluster(stack), &task)
            .target_group(target(80))
            .target_group(target(8080).rule(1, host));
        stack.add("Shop", shop);
    })
    .stack("several-alb-task-default", |stack| {
        let task = fargate_task(stack, "web", 8080);
        let shop = cluster(stack);
        let shop = ApplicationMultipleTargetGroupsFargateService::new(&shop, &task);
        stack.add("Shop", shop);
    })
    .stack("several-alb-cloud-map", |stack| {
        let shop = cluster(stack);
        shop.add_default_cloud_map_namespace(stack, CloudMapNamespace::new("shop.local"));
        let shop = Alb::new(&shop, image());
        stack.add(
            "Shop",
            shop.cloud_map_options(CloudMapOptions::new().name("web")),
        );
    })
}

fn several_application_ec2(app: App) -> App {
    type Alb = ApplicationMultipleTargetGroupsEc2Service;
    let alb = |stack: &Stack| Alb::new(&instances(stack), image()).memory_limit_mib(512);
    app.stack("several-alb-ec2", move |stack| {
        drop(stack.add("Shop", alb(stack)))
    })
    .stack("several-alb-ec2-full", move |stack| {
        let lb = ApplicationLoadBalancerProps::new("lb", listener("one"));
        let shop = several_full(stack, on_ec2(alb(stack)))
            .container_ports([80, 90])
            .load_balancer(lb.listener(listener("two").port(8080)))
            .target_group(target(80).listener("one"))
            .target_group(target(90).listener("two"))
            .target_group(target(80).listener("two").rule(5, path("/a")));
        stack.add("Shop", shop);
    })
    .stack("several-alb-ec2-task", |stack| {
        let (shop, task) = (instances(stack), ec2_task(stack, NetworkMode::AwsVpc, 80));
        stack.add(
            "Shop",
            ApplicationMultipleTargetGroupsEc2Service::new(&shop, &task),
        );
    })
}

fn several_network(app: App) -> App {
    type Nlb = NetworkMultipleTargetGroupsFargateService;
    let nlb = |stack: &Stack| Nlb::new(&cluster(stack), image());
    let nlb_ec2 = |stack: &Stack| {
        NetworkMultipleTargetGroupsEc2Service::new(&instances(stack), image()).memory_limit_mib(512)
    };
    let (listener, target) = (NetworkListenerProps::new, NetworkTargetProps::new);
    app.stack("several-nlb", move |stack| {
        drop(stack.add("Shop", nlb(stack)))
    })
    .stack("several-nlb-alone", |stack| {
        stack.add("Shop", Nlb::new(ServicePlace::own(), image()));
    })
    .stack("several-nlb-full", move |stack| {
        let lb = NetworkLoadBalancerProps::new("lb", listener("one").port(80))
            .listener(listener("two").port(90))
            .domain("api.example.com", &zone(stack));
        let lb2 = NetworkLoadBalancerProps::new("lb2", listener("inner"));
        let shop = several_full(stack, on_fargate(nlb(stack)))
            .min_healthy_percent(75)
            .max_healthy_percent(150)
            .container_ports([80, 90])
            .load_balancer(lb)
            .load_balancer(lb2.public_load_balancer(false))
            .target_group(target(80).listener("one"))
            .target_group(target(90).listener("two"))
            .target_group(target(7000).listener("inner"));
        let made = stack.add("Shop", shop);
        stack.output("First", made.target_groups()[0].target_group_arn());
        stack.output("Inner", made.listeners().last().unwrap().listener_arn());
    })
    .stack("several-nlb-task", |stack| {
        let (task, shop) = (fargate_task(stack, "web", 8080), cluster(stack));
        stack.add(
            "Shop",
            NetworkMultipleTargetGroupsFargateService::new(&shop, &task),
        );
    })
    .stack("several-nlb-ec2", move |stack| {
        drop(stack.add("Shop", nlb_ec2(stack)))
    })
    .stack("several-nlb-ec2-full", move |stack| {
        let lb = NetworkLoadBalancerProps::new("lb", listener("one"));
        let shop = several_full(stack, on_ec2(nlb_ec2(stack)))
            .load_balancer(lb.listener(listener("two").port(8080)))
            .target_group(target(80).listener("one"))
            .target_group(target(90).listener("two"));
        stack.add("Shop", shop);
    })
    .stack("several-nlb-ec2-task", move |stack| {
        let (shop, task) = (instances(stack), ec2_task(stack, NetworkMode::Bridge, 80));
        let shop = NetworkMultipleTargetGroupsEc2Service::new(&shop, &task);
        stack.add("Shop", shop.target_group(target(80)));
    })
}
