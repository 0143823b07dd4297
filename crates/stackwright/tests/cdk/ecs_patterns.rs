//! Patterns of services on ECS.

use stackwright::applicationautoscaling::TargetTracking;
use stackwright::certificatemanager::{Certificate, CertificateRef};
use stackwright::ec2::Subnet;
use stackwright::ecs::{
    CapacityProviderStrategy, CloudMapNamespace, CloudMapOptions, Cluster, ClusterAttributes,
    ContainerDefinition, CpuArchitecture, DeploymentCircuitBreaker, DeploymentControllerType,
    FargatePlatformVersion, FargateTaskDefinition, HealthCheck as ContainerHealthCheck, LogDrivers,
    OperatingSystemFamily, PropagatedTagSource, RuntimePlatform, Secret,
};
use stackwright::ecs_patterns::{
    ApplicationLoadBalancedFargateService, ApplicationLoadBalancedFargateServiceRef,
    ApplicationLoadBalancedServiceRecordType, ServicePlace,
};
use stackwright::elasticloadbalancingv2::{
    AddRule, ApplicationLoadBalancerAttributes, ApplicationProtocol, ApplicationProtocolVersion,
    IpAddressType, SslPolicy,
};
use stackwright::prelude::*;
use stackwright::route53::{HostedZone, HostedZoneRef};
use stackwright::{secretsmanager, ssm};

use crate::ecs::{cluster, image, imported_vpc};

crate::programs!("ecs_patterns":
    alb_fargate,
    alb_fargate_https,
);

fn web(place: impl Into<ServicePlace>) -> ApplicationLoadBalancedFargateService {
    ApplicationLoadBalancedFargateService::new(place, image())
}

fn add(
    stack: &Stack,
    service: ApplicationLoadBalancedFargateService,
) -> ApplicationLoadBalancedFargateServiceRef {
    stack.add("Web", service)
}

fn ecs_tasks() -> Role {
    Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"))
}

fn balancer(vpc: &VpcRef) -> ApplicationLoadBalancer {
    ApplicationLoadBalancer::new(vpc).internet_facing(true)
}

fn alb_fargate(app: App) -> App {
    app.stack("alb-cluster", |stack| drop(add(stack, web(&cluster(stack)))))
        .stack("alb-vpc", |stack| drop(add(stack, web(&imported_vpc(stack)))))
        .stack("alb-alone", |stack| drop(add(stack, web(ServicePlace::own()))))
        .stack("alb-two", |stack| {
            let vpc = imported_vpc(stack);
            add(stack, web(&vpc));
            stack.add("Other", web(&vpc).container_port(3000));
        })
        .stack("alb-image-options", |stack| {
            let secret = stack.add("Secret", secretsmanager::Secret::new());
            let endpoint = ssm::StringParameter::from_string_parameter_name(stack, "Parameter", "/shop/endpoint");
            let shop = cluster(stack);
            let execution = stack.add("Execution", ecs_tasks());
            let role = stack.add("Role", ecs_tasks());
            let service = web(&shop)
                .cpu(1024)
                .memory_limit_mib(2048)
                .desired_count(2)
                .container_name("shop")
                .container_port(8080)
                .family("shop")
                .environment("STAGE", "test")
                .secret("PASSWORD", Secret::from_secrets_manager(&secret).field("password"))
                .secret("ENDPOINT", Secret::from_ssm_parameter(&endpoint))
                .docker_label("owner", "shop")
                .command(["serve"])
                .entry_point(["/init"])
                .execution_role(&execution)
                .task_role(&role)
                .log_driver(LogDrivers::aws_logs("shop"));
            add(stack, service);
        })
        .stack("alb-no-logging", |stack| {
            add(stack, web(&cluster(stack)).enable_logging(false));
        })
        .stack("alb-task-definition", |stack| {
            let task = FargateTaskDefinition::new().cpu(512).memory_limit_mib(1024);
            let task = stack.add("Task", task);
            task.add_container(stack, "web", ContainerDefinition::new(image()).port(8080));
            let sidecar = ContainerDefinition::new(image()).essential(false);
            task.add_container(stack, "sidecar", sidecar);
            let shop = cluster(stack);
            stack.add("Web", ApplicationLoadBalancedFargateService::new(&shop, &task));
        })
        .stack("alb-internal", |stack| {
            let service = web(&cluster(stack))
                .public_load_balancer(false)
                .open_listener(false)
                .listener_port(8080)
                .load_balancer_name("shop")
                .idle_timeout(Duration::minutes(2));
            add(stack, service);
        })
        .stack("alb-service-options", |stack| {
            let check = ContainerHealthCheck::shell("curl -f http://localhost/ || exit 1");
            let platform = RuntimePlatform::new()
                .cpu_architecture(CpuArchitecture::Arm64)
                .operating_system_family(OperatingSystemFamily::LINUX);
            let service = web(&cluster(stack))
                .service_name("shop")
                .assign_public_ip(true)
                .health_check_grace_period(Duration::minutes(2))
                .min_healthy_percent(100)
                .max_healthy_percent(300)
                .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
                .enable_execute_command(true)
                .propagate_tags(PropagatedTagSource::Service)
                .enable_ecs_managed_tags(true)
                .platform_version(FargatePlatformVersion::VERSION1_4)
                .ephemeral_storage_gib(40)
                .runtime_platform(platform)
                .container_cpu(256)
                .container_memory_limit_mib(256)
                .container_health_check(check.interval(Duration::minutes(1)))
                .deployment_controller(DeploymentControllerType::Ecs);
            add(stack, service);
        })
        .stack("alb-code-deploy", |stack| {
            let controller = DeploymentControllerType::CodeDeploy;
            add(stack, web(&cluster(stack)).deployment_controller(controller));
        })
        .stack("alb-groups", |stack| {
            let shop = cluster(stack);
            let subnet = Subnet::from_subnet_id(stack, "Subnet", "subnet-0123456789abcdef0");
            let group = stack.add("Group", SecurityGroup::new(shop.vpc()));
            let service = web(&shop)
                .task_subnets(SubnetSelection::subnets([&subnet]))
                .security_groups([&group]);
            add(stack, service);
        })
        .stack("alb-capacity", |stack| {
            let vpc = imported_vpc(stack);
            let shop = Cluster::new(&vpc).enable_fargate_capacity_providers(true);
            let shop = stack.add("Cluster", shop);
            let spot = CapacityProviderStrategy::new("FARGATE_SPOT").weight(1);
            add(stack, web(&shop).capacity_provider_strategies([spot]));
        })
        .stack("alb-cloud-map", |stack| {
            let shop = cluster(stack);
            shop.add_default_cloud_map_namespace(stack, CloudMapNamespace::new("shop.local"));
            add(stack, web(&shop).cloud_map_options(CloudMapOptions::new().name("web")));
        })
        .stack("alb-given", |stack| {
            let shop = cluster(stack);
            let alb = stack.add("Alb", balancer(shop.vpc()));
            add(stack, web(&shop).use_load_balancer(&alb));
        })
        .stack("alb-imported", |stack| {
            let shop = cluster(stack);
            let attributes = ApplicationLoadBalancerAttributes::new(
                "arn:aws:elasticloadbalancing:eu-central-1:555555555555:loadbalancer/app/shop/0123456789abcdef",
                "sg-0123456789abcdef0",
            );
            let attributes = attributes.vpc(shop.vpc()).dns_name("shop.example.com");
            let alb = ApplicationLoadBalancer::from_application_load_balancer_attributes(stack, "Alb", attributes);
            add(stack, web(&shop).use_load_balancer(&alb));
        })
        .stack("alb-scaling", |stack| {
            let service = add(stack, web(&cluster(stack)));
            let scaling = service.service().auto_scale_task_count(stack, 1, 5);
            scaling.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(60));
            let requests = TargetTracking::new(100);
            scaling.scale_on_request_count(stack, "Requests", requests, service.target_group());
        })
        .stack("alb-more", |stack| {
            let service = web(&cluster(stack))
                .min_healthy_percent(0)
                .max_healthy_percent(100)
                .ip_address_type(IpAddressType::Ipv4)
                .health_check(HealthCheck::new().path("/ok").interval(Duration::seconds(10)));
            let service = add(stack, service);
            let group = service.target_group();
            group.set_attribute(stack, "deregistration_delay.timeout_seconds", "5");
            let sidecar = ContainerDefinition::new(image()).essential(false);
            service.task_definition().add_container(stack, "sidecar", sidecar);
            let container = service.task_definition().default_container().unwrap();
            container.add_environment(stack, "MORE", "yes");
            service.service().connections().allow_to_any_ipv4(stack, Port::tcp(443));
            let fixed = ListenerAction::fixed_response(200).message_body("ok");
            let fixed: AddRule<ListenerAction> = AddRule::new(1, fixed.into());
            let fixed = fixed.condition(ListenerCondition::path_patterns(["/fixed"]));
            service.listener().add_action(stack, "Fixed", fixed);
        })
        .stack("alb-scope", |stack| {
            let team = stack.group("Team");
            let shop = cluster(stack);
            team.add("Service", web(&shop));
        })
        .stack("alb-private", |stack| {
            add(stack, web(&cluster(stack)).public_load_balancer(false));
        })
        .stack("alb-named", |stack| {
            let service = web(&cluster(stack)).load_balancer_name("shop");
            add(stack, service.ip_address_type(IpAddressType::DualStack));
        })
        .stack("alb-given-open", |stack| {
            let shop = cluster(stack);
            let alb = stack.add("Alb", balancer(shop.vpc()));
            let service = web(&shop)
                .use_load_balancer(&alb)
                .open_listener(true)
                .listener_port(8080)
                .public_load_balancer(false);
            add(stack, service);
        })
        .stack("alb-given-groups", |stack| {
            let shop = cluster(stack);
            let group = stack.add("Group", SecurityGroup::new(shop.vpc()));
            let alb = stack.add("Alb", balancer(shop.vpc()).security_group(&group));
            add(stack, web(&shop).use_load_balancer(&alb));
        })
        .stack("alb-imported-cluster", |stack| {
            let vpc = imported_vpc(stack);
            let attributes = ClusterAttributes::new("shop", &vpc);
            let shop = Cluster::from_cluster_attributes(stack, "Cluster", attributes);
            add(stack, web(&shop));
        })
        .stack("alb-external", |stack| {
            let service = web(&cluster(stack))
                .desired_count(3)
                .container_port(3000)
                .enable_logging(true)
                .min_healthy_percent(50)
                .max_healthy_percent(200);
            add(stack, service);
        })
}

fn zone(stack: &Stack) -> HostedZoneRef {
    HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z0123456789ABCDEFGHIJ", "example.com")
}

fn certificate(stack: &Stack) -> CertificateRef {
    let arn =
        "arn:aws:acm:eu-central-1:555555555555:certificate/01234567-89ab-cdef-0123-456789abcdef";
    Certificate::from_certificate_arn(stack, "Certificate", arn)
}

fn alb_fargate_https(app: App) -> App {
    let service = |stack: &Stack| web(&cluster(stack));
    app.stack("https-domain", move |stack| {
        let service = service(stack).protocol(ApplicationProtocol::Https);
        add(stack, service.domain("shop.example.com", &zone(stack)));
    })
    .stack("https-certificate", move |stack| {
        add(stack, service(stack).certificate(&certificate(stack)));
    })
    .stack("https-redirect", move |stack| {
        let service = service(stack)
            .certificate(&certificate(stack))
            .domain("shop", &zone(stack))
            .redirect_http(true)
            .ssl_policy(SslPolicy::RECOMMENDED_TLS)
            .record_type(ApplicationLoadBalancedServiceRecordType::Cname);
        add(stack, service);
    })
    .stack("https-no-record", move |stack| {
        let service = service(stack)
            .certificate(&certificate(stack))
            .domain("shop.example.com", &zone(stack))
            .listener_port(8443)
            .record_type(ApplicationLoadBalancedServiceRecordType::None);
        add(stack, service);
    })
    .stack("https-target", move |stack| {
        let service = service(stack)
            .certificate(&certificate(stack))
            .target_protocol(ApplicationProtocol::Https)
            .container_port(8443);
        add(stack, service);
    })
    .stack("https-redirect-closed", move |stack| {
        let service = service(stack).certificate(&certificate(stack));
        add(stack, service.redirect_http(true).open_listener(false));
    })
    .stack("http-domain", move |stack| {
        add(
            stack,
            service(stack).domain("shop.example.com", &zone(stack)),
        );
    })
    .stack("http-explicit", move |stack| {
        let service = service(stack)
            .protocol(ApplicationProtocol::Http)
            .listener_port(8000)
            .target_protocol(ApplicationProtocol::Http)
            .protocol_version(ApplicationProtocolVersion::Http2);
        add(stack, service);
    })
    .stack("https-grpc", move |stack| {
        let version = ApplicationProtocolVersion::Grpc;
        let service = service(stack).certificate(&certificate(stack));
        add(stack, service.protocol_version(version));
    })
    .stack("https-dual-stack", move |stack| {
        let service = service(stack).certificate(&certificate(stack));
        add(stack, service.ip_address_type(IpAddressType::DualStack));
    })
    .stack("https-zone-created", move |stack| {
        let own = stack.add("Own", HostedZone::new("example.org"));
        let service = service(stack)
            .protocol(ApplicationProtocol::Https)
            .domain("api.example.org", &own)
            .redirect_http(true);
        add(stack, service);
    })
}
