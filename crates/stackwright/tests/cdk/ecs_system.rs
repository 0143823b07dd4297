//! Several services of one system, each a construct of the team's own.

use stackwright::applicationautoscaling::{CronOptions, ScalingSchedule, Schedule, TargetTracking};
use stackwright::dynamodb::BillingMode;
use stackwright::ecr::{LifecycleRule, Repository, RepositoryRef};
use stackwright::ecs::{
    AwsLogDriverMode, CapacityProviderStrategy, CloudMapNamespace, CloudMapOptions,
    ContainerDefinitionRef, ContainerDependency, ContainerDependencyCondition, ContainerInsights,
    CpuArchitecture, DeploymentCircuitBreaker, HealthCheck as ContainerHealthCheck, MountPoint,
    OperatingSystemFamily, PropagatedTagSource, Protocol, RuntimePlatform, Secret, Volume,
};
use stackwright::elasticloadbalancingv2::{AddRule, ApplicationListenerRef, ApplicationProtocol};
use stackwright::logs::{LogGroup, LogGroupRef, RetentionDays};
use stackwright::prelude::*;
use stackwright::{secretsmanager, ssm};

crate::programs!("ecs": system);

struct Microservice<'a> {
    cluster: &'a ClusterRef,
    repository: &'a RepositoryRef,
    listener: &'a ApplicationListenerRef,
    log_group: &'a LogGroupRef,
    priority: u32,
    port: u16,
    path: &'static str,
}

struct MicroserviceRef {
    scope: Scope,
    task: FargateTaskDefinitionRef,
    app: ContainerDefinitionRef,
    service: FargateServiceRef,
}

impl Construct for Microservice<'_> {
    type Handle = MicroserviceRef;

    fn build(self, scope: &Scope) -> MicroserviceRef {
        let (id, port) = (scope.id(), self.port);
        let platform = RuntimePlatform::new()
            .cpu_architecture(CpuArchitecture::Arm64)
            .operating_system_family(OperatingSystemFamily::LINUX);
        let task = FargateTaskDefinition::new()
            .cpu(512)
            .memory_limit_mib(1024)
            .volume(Volume::new("shared"))
            .runtime_platform(platform);
        let task = scope.add("Task", task);
        let image = ContainerImage::from_ecr_repository_tag(self.repository, id.to_lowercase());
        let logs = LogDrivers::aws_logs(&id)
            .log_group(self.log_group)
            .mode(AwsLogDriverMode::NonBlocking);
        let check = format!("curl -f http://localhost:{port}/ || exit 1");
        let app = ContainerDefinition::new(image)
            .logging(logs)
            .port_mapping(PortMapping::new(port).name("http"))
            .environment("SERVICE", &id)
            .health_check(ContainerHealthCheck::shell(check))
            .readonly_root_filesystem(true)
            .stop_timeout(Duration::seconds(60));
        let app = task.add_container(scope, "App", app);
        app.add_mount_points(scope, [MountPoint::new("shared", "/shared")]);
        let image = ContainerImage::from_registry("public.ecr.aws/xray/aws-xray-daemon:latest");
        let logs = LogDrivers::aws_logs("xray").log_retention(RetentionDays::ThreeDays);
        let xray = ContainerDefinition::new(image)
            .essential(false)
            .logging(logs)
            .port_mapping(PortMapping::new(2000).protocol(Protocol::Udp))
            .cpu(32)
            .memory_reservation_mib(64);
        let xray = task.add_container(scope, "XRay", xray);
        let healthy =
            ContainerDependency::new(&app).condition(ContainerDependencyCondition::Healthy);
        xray.add_container_dependencies(scope, [healthy]);

        let service = FargateService::new(self.cluster, &task)
            .min_healthy_percent(100)
            .max_healthy_percent(200)
            .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
            .cloud_map_options(CloudMapOptions::new().name(id.to_lowercase()))
            .enable_execute_command(true)
            .propagate_tags(PropagatedTagSource::Service)
            .capacity_provider_strategies([
                CapacityProviderStrategy::new("FARGATE").base(1).weight(1),
                CapacityProviderStrategy::new("FARGATE_SPOT").weight(3),
            ])
            .health_check_grace_period(Duration::seconds(90));
        let service = scope.add("Service", service);
        let check = HealthCheck::new()
            .path("/health")
            .interval(Duration::seconds(15))
            .timeout(Duration::seconds(5))
            .healthy_threshold_count(2);
        let group = ApplicationTargetGroup::new()
            .protocol(ApplicationProtocol::Http)
            .port(port)
            .target(service.load_balancer_target("App"))
            .health_check(check)
            .deregistration_delay(Duration::seconds(20));
        let rule = AddRule::<ApplicationTargetGroup>::new(self.priority, group);
        let rule = rule.condition(ListenerCondition::path_patterns([self.path]));
        let group = self.listener.add_targets(scope, id, rule);
        let scaling = service.auto_scale_task_count(scope, 2, 8);
        scaling.scale_on_cpu_utilization(scope, "Cpu", TargetTracking::new(65));
        scaling.scale_on_request_count(scope, "Requests", TargetTracking::new(300), &group);
        let night = ScalingSchedule::new(Schedule::cron(CronOptions::new().minute("0").hour("22")));
        scaling.scale_on_schedule(scope, "Night", night.min_capacity(1));
        MicroserviceRef {
            scope: scope.clone(),
            task,
            app,
            service,
        }
    }
}

fn system(app: App) -> App {
    app.stack("system", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let cluster = Cluster::new(&vpc)
            .container_insights_v2(ContainerInsights::Enhanced)
            .enable_fargate_capacity_providers(true)
            .default_cloud_map_namespace(CloudMapNamespace::new("shop.internal").vpc(&vpc));
        let cluster = stack.add("Cluster", cluster);
        let images = Repository::new()
            .image_scan_on_push(true)
            .lifecycle_rule(LifecycleRule::max_image_count(50));
        let repository = stack.add("Images", images);
        let log_group = LogGroup::new()
            .retention(RetentionDays::OneMonth)
            .removal_policy(RemovalPolicy::Destroy);
        let log_group = stack.add("Logs", log_group);
        let alb = stack.add(
            "Alb",
            ApplicationLoadBalancer::new(&vpc).internet_facing(true),
        );
        let http = BaseApplicationListener::new()
            .port(80)
            .default_action(ListenerAction::fixed_response(404));
        let listener = alb.add_listener(stack, "Http", http);
        let microservice = |priority, port, path| Microservice {
            cluster: &cluster,
            repository: &repository,
            listener: &listener,
            log_group: &log_group,
            priority,
            port,
            path,
        };
        let orders = stack.add("Orders", microservice(10, 3000, "/orders/*"));
        let stock = stack.add("Stock", microservice(20, 4000, "/stock/*"));
        let table = Table::new(Attribute::string("id")).billing_mode(BillingMode::PayPerRequest);
        let table = stack.add("Table", table);
        table.grant_read_write_data(stack, &orders.task.task_role());
        table.grant_read_data(stack, &stock.task.task_role());
        let secret = stack.add("Password", secretsmanager::Secret::new());
        let password = Secret::from_secrets_manager(&secret).field("password");
        orders.app.add_secret(stack, "PASSWORD", password);
        orders
            .app
            .add_environment(stack, "TABLE", table.table_name());
        let url = || text!["http://", alb.dns_name()];
        let parameter = ssm::StringParameter::new(url()).parameter_name("/shop/endpoint");
        let parameter = stack.add("Endpoint", parameter);
        stock
            .app
            .add_secret(stack, "ENDPOINT", Secret::from_ssm_parameter(&parameter));
        let traffic = Port::tcp(4000).described("orders to stock");
        stock
            .service
            .connections()
            .allow_from(stack, &orders.service, traffic);
        let database = Peer::ipv4("10.1.0.0/16");
        orders
            .service
            .connections()
            .allow_to(stack, &database, Port::tcp(5432));
        let runner = stack.add(
            "Runner",
            Role::new(ServicePrincipal::new("events.amazonaws.com")),
        );
        orders.task.grant_run(stack, &runner);
        repository.grant_pull_push(stack, &runner);
        orders.scope.tag(Tag::new("service", "orders"));
        stack.tag(Tag::new("system", "shop"));
        stack.add(
            "Url",
            CfnOutput::new(url()).description("where the shop is"),
        );
        let name = CfnOutput::new(orders.service.service_name()).export_name("orders");
        stack.add("OrdersService", name);
    })
}
