//! ECS: services on Fargate, behind load balancers, found by name, scaled.

use stackwright::CfnTag;
use stackwright::applicationautoscaling::{
    AdjustmentType, CronOptions, Metric, MetricAggregationType, PredefinedMetric, ScalableTarget,
    ScalingSchedule, ScalingStep, Schedule, ServiceNamespace, StepScaling, TargetTracking,
};
use stackwright::ec2::{EbsDeviceVolumeType, Subnet};
use stackwright::ecs::{
    AlarmBehavior, AppProtocol, AvailabilityZoneRebalancing, CapacityProviderStrategy,
    CloudMapNamespace, CloudMapOptions, Cluster, ClusterRef, ContainerDefinition, DeploymentAlarms,
    DeploymentCircuitBreaker, DeploymentControllerType, DeploymentStrategy, EbsPropagatedTagSource,
    EcsTarget, FargatePlatformVersion, FargateService, FargateServiceRef, FargateTaskDefinition,
    FargateTaskDefinitionRef, FileSystemType, LogDrivers, PortMapping, PropagatedTagSource,
    Protocol, ServiceConnect, ServiceConnectAccessLogFormat, ServiceConnectService,
    ServiceConnectTls, ServiceManagedVolume, ServiceManagedVolumeRef, TaskDefinitionRevision,
    TrafficShift,
};
use stackwright::elasticloadbalancingv2::{
    AddRule, ApplicationLoadBalancerRef, ApplicationProtocol, BaseNetworkListener,
    NetworkLoadBalancer, NetworkTargetGroup, TargetType,
};
use stackwright::kms::Key;
use stackwright::logs::RetentionDays;
use stackwright::prelude::*;
use stackwright::servicediscovery::{
    DnsRecordType, HealthCheckConfig, HealthCheckType, HttpNamespace, NamespaceAttributes,
    NamespaceType, PrivateDnsNamespace, PublicDnsNamespace, Service,
};

use crate::ecs::{cluster, image, imported_vpc, task};

crate::programs!("ecs":
    auto_scaling,
    load_balancing,
    managed_volumes,
    service_discovery,
    services,
);

fn service(
    stack: &Stack,
    id: &'static str,
    cluster: &ClusterRef,
    task: &FargateTaskDefinitionRef,
) -> FargateServiceRef {
    stack.add(id, FargateService::new(cluster, task))
}

fn sends_messages() -> PolicyStatement {
    PolicyStatement::new()
        .actions(["sqs:SendMessage"])
        .resources(["*"])
}

fn services(app: App) -> App {
    app.stack("service-defaults", |stack| {
        let service = service(stack, "Service", &cluster(stack), &task(stack));
        stack.output("Name", service.service_name());
        stack.output("Arn", service.service_arn());
    })
    .stack("service-options", |stack| {
        let shop = cluster(stack);
        let task = task(stack);
        let service = FargateService::new(&shop, &task)
            .service_name("shop")
            .desired_count(3)
            .assign_public_ip(true)
            .min_healthy_percent(100)
            .max_healthy_percent(150)
            .platform_version(FargatePlatformVersion::VERSION1_4)
            .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
            .enable_ecs_managed_tags(true)
            .propagate_tags(PropagatedTagSource::Service)
            .availability_zone_rebalancing(AvailabilityZoneRebalancing::Enabled);
        let one = stack.add(
            "One",
            SecurityGroup::new(shop.vpc()).allow_all_outbound(false),
        );
        let two = SecurityGroup::from_security_group_id(stack, "Two", "sg-0123456789abcdef0");
        stack.add("Service", service.security_groups([&one, &two]));
    })
    .stack("service-subnets", |stack| {
        let shop = cluster(stack);
        let task = task(stack);
        let new = || FargateService::new(&shop, &task);
        stack.add(
            "Public",
            new().vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public)),
        );
        stack.add("Assigned", new().assign_public_ip(true));
        let subnet = Subnet::from_subnet_id(stack, "Subnet", "subnet-0123456789abcdef0");
        let given = SubnetSelection::subnets([&subnet]);
        stack.add("Given", new().assign_public_ip(false).vpc_subnets(given));
    })
    .stack("service-deployment", |stack| {
        let shop = cluster(stack);
        let task = task(stack);
        let new = || FargateService::new(&shop, &task);
        let breaker = DeploymentCircuitBreaker::new();
        stack.add("Breaker", new().circuit_breaker(breaker));
        stack.add(
            "BreakerOff",
            new().circuit_breaker(breaker.enable(false).rollback(false)),
        );
        stack.add(
            "BreakerOn",
            new().circuit_breaker(breaker.enable(true).rollback(true)),
        );
        let controlled = |controller| new().deployment_controller(controller);
        stack.add("Ecs", controlled(DeploymentControllerType::Ecs));
        let both =
            controlled(DeploymentControllerType::Ecs).circuit_breaker(breaker.rollback(true));
        stack.add("EcsBreaker", both);
        stack.add(
            "CodeDeploy",
            controlled(DeploymentControllerType::CodeDeploy),
        );
        stack.add("External", controlled(DeploymentControllerType::External));
        stack.add(
            "Percent",
            new().min_healthy_percent(0).max_healthy_percent(100),
        );
        stack.add("Zero", new().desired_count(0).min_healthy_percent(50));
        let rebalanced = AvailabilityZoneRebalancing::Disabled;
        stack.add(
            "Rebalanced",
            new().availability_zone_rebalancing(rebalanced),
        );
        stack.add(
            "Platform",
            new().platform_version(FargatePlatformVersion::LATEST),
        );
        let tags = new().propagate_tags(PropagatedTagSource::TaskDefinition);
        stack.add("Tags", tags.enable_ecs_managed_tags(false));
        stack.add("NoTags", new().propagate_tags(PropagatedTagSource::None));
    })
    .stack("service-alarms", |stack| {
        let shop = cluster(stack);
        let task = task(stack);
        let alarms =
            DeploymentAlarms::new(["errors", "latency"]).behavior(AlarmBehavior::RollbackOnAlarm);
        stack.add(
            "Service",
            FargateService::new(&shop, &task).deployment_alarms(alarms),
        );
        let failing = service(stack, "Failing", &shop, &task);
        let alarms = DeploymentAlarms::new(["errors"]);
        failing
            .enable_deployment_alarms(stack, alarms.clone().behavior(AlarmBehavior::FailOnAlarm));
        let bare = service(stack, "Bare", &shop, &task);
        bare.enable_deployment_alarms(stack, alarms);
    })
    .stack("service-capacity", |stack| {
        let vpc = imported_vpc(stack);
        let shop = stack.add(
            "Cluster",
            Cluster::new(&vpc).enable_fargate_capacity_providers(true),
        );
        let spread = FargateService::new(&shop, &task(stack)).capacity_provider_strategies([
            CapacityProviderStrategy::new("FARGATE_SPOT").weight(2),
            CapacityProviderStrategy::new("FARGATE").base(1).weight(1),
        ]);
        stack.add("Service", spread);
    })
    .stack("service-exec", |stack| {
        let new = FargateService::new(&cluster(stack), &task(stack)).enable_execute_command(true);
        let service = stack.add("Service", new);
        let role = service.task_definition().task_role();
        role.add_to_principal_policy(stack, sends_messages());
    })
    .stack("service-depends", |stack| {
        let shop = cluster(stack);
        let task = task(stack);
        let own = service(stack, "Service", &shop, &task);
        task.add_to_task_role_policy(stack, sends_messages());
        own.connections()
            .allow_from_any_ipv4(stack, Port::tcp(8080));
        let database = Port::tcp(5432).described("database");
        own.connections()
            .allow_to(stack, &Peer::ipv4("10.0.0.0/8"), database);
        let other = service(stack, "Other", &shop, &task);
        other.connections().allow_to(stack, &own, Port::tcp(8080));
        let bucket = stack.add("Bucket", CfnResource::new("AWS::S3::Bucket"));
        stack.depend(&other, &bucket);
    })
    .stack("service-imported-role", |stack| {
        let role = Role::from_role_arn(stack, "Role", "arn:aws:iam::555555555555:role/app");
        let shop = cluster(stack);
        let task = stack.add("Task", FargateTaskDefinition::new().task_role(&role));
        task.add_container(stack, "web", ContainerDefinition::new(image()).port(8080));
        service(stack, "Service", &shop, &task);
        role.add_to_principal_policy(stack, sends_messages());
    })
    .stack("service-imported", |stack| {
        let arn = "arn:aws:ecs:eu-central-1:555555555555:service/shop/web";
        let shop = cluster(stack);
        let by_name = FargateService::from_service_name(stack, &shop, "shop");
        let by_arn = FargateService::from_fargate_service_arn(arn);
        stack.output("ByNameArn", by_name.service_arn());
        stack.output("ByNameName", by_name.service_name());
        stack.output("ByArnArn", by_arn.service_arn());
        stack.output("ByArnName", by_arn.service_name());
        stack.output("ArnName", by_arn.service_name());
        stack.output("ArnArn", by_arn.service_arn());
    })
    .stack("service-revision", |stack| {
        let shop = cluster(stack);
        let task = task(stack);
        let new = || FargateService::new(&shop, &task);
        stack.add(
            "Latest",
            new().task_definition_revision(TaskDefinitionRevision::Latest),
        );
        stack.add(
            "Third",
            new().task_definition_revision(TaskDefinitionRevision::Number(3)),
        );
        stack.add("Forced", new().force_new_deployment(true, Some("one")));
    })
    .stack("service-strategy", |stack| {
        let shop = cluster(stack);
        let task = task(stack);
        let new = |strategy| FargateService::new(&shop, &task).deployment_strategy(strategy);
        stack.add("Rolling", new(DeploymentStrategy::Rolling));
        let blue_green = new(DeploymentStrategy::BlueGreen).bake_time(Duration::minutes(5));
        stack.add("BlueGreen", blue_green);
        let shift = TrafficShift::new()
            .step_percent(20.0)
            .step_bake_time(Duration::minutes(2));
        stack.add(
            "Linear",
            new(DeploymentStrategy::Linear).linear_configuration(shift),
        );
        let shift = TrafficShift::new()
            .step_percent(10.0)
            .step_bake_time(Duration::minutes(3));
        stack.add(
            "Canary",
            new(DeploymentStrategy::Canary).canary_configuration(shift),
        );
    })
}

fn balancer(stack: &Stack, vpc: &VpcRef) -> ApplicationLoadBalancerRef {
    stack.add(
        "Alb",
        ApplicationLoadBalancer::new(vpc).internet_facing(true),
    )
}

fn listen(port: u16) -> BaseApplicationListener {
    BaseApplicationListener::new().port(port)
}

fn group() -> ApplicationTargetGroup {
    ApplicationTargetGroup::new()
}

fn load_balancing(app: App) -> App {
    app.stack("targets-service", |stack| {
        let shop = cluster(stack);
        let service = FargateService::new(&shop, &task(stack)).min_healthy_percent(100);
        let service = stack.add("Service", service);
        let listener = balancer(stack, shop.vpc()).add_listener(stack, "Http", listen(80));
        let check = HealthCheck::new().path("/health");
        listener.add_targets(
            stack,
            "Web",
            group().port(80).target(service).health_check(check),
        );
    })
    .stack("targets-before", |stack| {
        let shop = cluster(stack);
        let listener = balancer(stack, shop.vpc()).add_listener(stack, "Http", listen(80));
        let group = listener.add_targets(stack, "Web", group().port(80));
        let service = FargateService::new(&shop, &task(stack));
        let service = service.health_check_grace_period(Duration::seconds(120));
        let service = stack.add("Service", service);
        group.add_target(stack, service);
    })
    .stack("targets-container", |stack| {
        let shop = cluster(stack);
        let task = stack.add("Task", FargateTaskDefinition::new());
        task.add_container(
            stack,
            "web",
            ContainerDefinition::new(image()).port(8080).port(9090),
        );
        let admin = ContainerDefinition::new(image())
            .port(7000)
            .port_mapping(PortMapping::new(7001).protocol(Protocol::Udp));
        task.add_container(stack, "admin", admin);
        let service = service(stack, "Service", &shop, &task);
        let listener = balancer(stack, shop.vpc()).add_listener(stack, "Http", listen(80));
        let web = service.load_balancer_target("web").container_port(9090);
        listener.add_targets(stack, "Web", group().port(80).target(web));
        let admin = group()
            .port(80)
            .target(service.load_balancer_target("admin"));
        let rule = AddRule::<ApplicationTargetGroup>::new(10, admin);
        let rule = rule.condition(ListenerCondition::path_patterns(["/admin/*"]));
        listener.add_targets(stack, "Admin", rule);
    })
    .stack("targets-attached", |stack| {
        let shop = cluster(stack);
        let alb = balancer(stack, shop.vpc());
        let blue = group()
            .vpc(shop.vpc())
            .port(8080)
            .target_type(TargetType::Ip);
        let blue = stack.add("Blue", blue);
        alb.add_listener(stack, "Http", listen(80).default_target_groups([&blue]));
        let service = service(stack, "Service", &shop, &task(stack));
        service.attach_to_application_target_group(stack, &blue);
    })
    .stack("targets-attached-late", |stack| {
        let shop = cluster(stack);
        let blue = group()
            .vpc(shop.vpc())
            .port(8080)
            .target_type(TargetType::Ip);
        let blue = stack.add("Blue", blue);
        let service = FargateService::new(&shop, &task(stack))
            .deployment_controller(DeploymentControllerType::CodeDeploy);
        let service = stack.add("Service", service);
        service.attach_to_application_target_group(stack, &blue);
        let listener = balancer(stack, shop.vpc()).add_listener(stack, "Http", listen(80));
        listener.add_target_groups(stack, "Live", &blue);
    })
    .stack("targets-registered", |stack| {
        let shop = cluster(stack);
        let task = stack.add("Task", FargateTaskDefinition::new());
        task.add_container(stack, "web", ContainerDefinition::new(image()).port(8080));
        task.add_container(
            stack,
            "api",
            ContainerDefinition::new(image()).port(3000).port(3001),
        );
        let service = service(stack, "Service", &shop, &task);
        let alb = balancer(stack, shop.vpc());
        let listener = alb.add_listener(stack, "Http", listen(80).open(false));
        let http = || group().protocol(ApplicationProtocol::Http);
        let api = http()
            .port(3001)
            .health_check(HealthCheck::new().path("/ping"));
        let api = AddRule::<ApplicationTargetGroup>::new(5, api);
        let api = api.condition(ListenerCondition::host_headers(["api.example.com"]));
        service.register_load_balancer_targets(
            stack,
            [
                EcsTarget::new("web", "Web", &listener, http()),
                EcsTarget::new("api", "Api", &listener, api).container_port(3001),
            ],
        );
    })
    .stack("targets-range", |stack| {
        let shop = cluster(stack);
        let task = stack.add("Task", FargateTaskDefinition::new());
        let container = task.add_container(stack, "web", ContainerDefinition::new(image()));
        container.add_port_mappings(stack, [PortMapping::new(8080).host_port(8080)]);
        let service = FargateService::new(&shop, &task)
            .desired_count(2)
            .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true));
        let service = stack.add("Service", service);
        let http = listen(8443).protocol(ApplicationProtocol::Http);
        let listener = balancer(stack, shop.vpc()).add_listener(stack, "Https", http);
        let group = group()
            .protocol(ApplicationProtocol::Http)
            .target(service)
            .deregistration_delay(Duration::seconds(10))
            .stickiness_cookie_duration(Duration::hours(1));
        listener.add_targets(stack, "Web", group);
    })
    .stack("targets-network", |stack| {
        let shop = cluster(stack);
        let own = service(stack, "Service", &shop, &task(stack));
        let nlb = stack.add("Nlb", NetworkLoadBalancer::new(shop.vpc()));
        let tcp = nlb.add_listener(stack, "Tcp", BaseNetworkListener::new(80));
        tcp.add_targets(
            stack,
            "Web",
            NetworkTargetGroup::new(80).target(own.clone()),
        );
        let other = service(stack, "Other", &shop, own.task_definition());
        let group = NetworkTargetGroup::new(8080)
            .vpc(shop.vpc())
            .target_type(TargetType::Ip);
        let group = stack.add("Group", group);
        let more = BaseNetworkListener::new(81).default_target_groups([&group]);
        nlb.add_listener(stack, "More", more);
        other.attach_to_network_target_group(stack, &group);
    })
}

fn own(stack: &Stack) -> FargateServiceRef {
    service(stack, "Service", &cluster(stack), &task(stack))
}

fn auto_scaling(app: App) -> App {
    app.stack("scaling-tracking", |stack| {
        let scaling = own(stack).auto_scale_task_count(stack, 2, 10);
        scaling.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(50));
        let memory = TargetTracking::new(70)
            .policy_name("memory")
            .disable_scale_in(true)
            .scale_in_cooldown(Duration::minutes(5))
            .scale_out_cooldown(Duration::seconds(30));
        scaling.scale_on_memory_utilization(stack, "Memory", memory);
    })
    .stack("scaling-requests", |stack| {
        let service = own(stack);
        let alb = stack.add("Alb", ApplicationLoadBalancer::new(service.cluster().vpc()));
        let listener = alb.add_listener(stack, "Http", listen(80));
        let group = listener.add_targets(stack, "Web", group().port(80).target(service.clone()));
        let scaling = service.auto_scale_task_count(stack, 1, 5);
        scaling.scale_on_request_count(stack, "Requests", TargetTracking::new(1000), &group);
    })
    .stack("scaling-schedule", |stack| {
        let scaling = own(stack).auto_scale_task_count(stack, 1, 5);
        let at = |hour: &str| CronOptions::new().hour(hour).minute("0");
        let schedule = |schedule| ScalingSchedule::new(schedule);
        let morning = schedule(Schedule::cron(at("8"))).min_capacity(3);
        scaling.scale_on_schedule(stack, "Morning", morning);
        let evening = schedule(Schedule::cron(at("20").week_day("MON-FRI")))
            .min_capacity(0)
            .max_capacity(1)
            .time_zone("Europe/Berlin");
        scaling.scale_on_schedule(stack, "Evening", evening);
        let rate = schedule(Schedule::rate(Duration::hours(12))).max_capacity(4);
        scaling.scale_on_schedule(stack, "Rate", rate);
        let expression = schedule(Schedule::expression("cron(0 12 * * ? *)"))
            .max_capacity(4)
            .start_time("2030-01-01T00:00:00Z")
            .end_time("2031-01-01T00:00:00Z");
        scaling.scale_on_schedule(stack, "Expression", expression);
        let once = schedule(Schedule::at("2030-06-01T12:30:00Z"))
            .min_capacity(1)
            .max_capacity(9);
        scaling.scale_on_schedule(stack, "Once", once);
    })
    .stack("scaling-zero", |stack| {
        let service = FargateService::new(&cluster(stack), &task(stack)).desired_count(2);
        stack
            .add("Service", service)
            .auto_scale_task_count(stack, 0, 4);
    })
    .stack("scaling-steps", |stack| {
        let scaling = own(stack).auto_scale_task_count(stack, 1, 20);
        let metric = Metric::new("Shop", "Backlog").dimension("Queue", "orders");
        let steps = [
            ScalingStep::below(10, -1),
            ScalingStep::above(50, 1),
            ScalingStep::above(100, 3),
        ];
        scaling.scale_on_metric(stack, "Backlog", StepScaling::new(metric.clone(), steps));
        let steps = [ScalingStep::between(0, 10, 1), ScalingStep::above(10, 5)];
        let exact = StepScaling::new(metric.clone(), steps)
            .adjustment_type(AdjustmentType::ExactCapacity)
            .cooldown(Duration::minutes(1))
            .evaluation_periods(3)
            .datapoints_to_alarm(2)
            .metric_aggregation_type(MetricAggregationType::Maximum);
        scaling.scale_on_metric(stack, "Exact", exact);
        let tracking = TargetTracking::new(30).scale_out_cooldown(Duration::seconds(60));
        scaling.scale_to_track_custom_metric(stack, "Custom", metric, tracking);
    })
    .stack("scaling-step-shapes", |stack| {
        let scaling = own(stack).auto_scale_task_count(stack, 1, 20);
        let metric = Metric::new("Shop", "Load")
            .statistic("Maximum")
            .period(Duration::minutes(1));
        let above = |lower: i32, change| ScalingStep::above(lower, change);
        let below = |upper: i32, change| ScalingStep::below(upper, change);
        let between = |lower: i32, upper: i32, change| ScalingStep::between(lower, upper, change);
        let steps = |steps: &[ScalingStep]| StepScaling::new(metric.clone(), steps.iter().copied());
        let exact =
            |shape: &[ScalingStep]| steps(shape).adjustment_type(AdjustmentType::ExactCapacity);
        let both = [
            below(10, -2),
            between(10, 20, -1),
            between(50, 80, 1),
            above(80, 2),
        ];
        scaling.scale_on_metric(stack, "Both", steps(&both));
        scaling.scale_on_metric(
            stack,
            "Gap",
            steps(&[above(80, 2), above(50, 1), below(20, -1)]),
        );
        scaling.scale_on_metric(stack, "Out", steps(&[above(50, 1), above(100, 2)]));
        let zero = steps(&[below(10, -1), between(10, 20, 0), above(20, 1)])
            .adjustment_type(AdjustmentType::PercentChangeInCapacity)
            .min_adjustment_magnitude(2);
        scaling.scale_on_metric(stack, "Zero", zero);
        let three = [below(10, 1), between(10, 20, 2), above(20, 3)];
        scaling.scale_on_metric(stack, "Three", exact(&three));
        let four = [below(10, 1), above(10, 2), above(20, 3), above(30, 4)];
        scaling.scale_on_metric(stack, "Four", exact(&four));
    })
    .stack("scaling-target", |stack| {
        let namespace = ServiceNamespace::Dynamodb;
        let target =
            ScalableTarget::new(namespace, "table/items", "dynamodb:table:ReadCapacityUnits");
        let target = stack.add("Target", target.min_capacity(1).max_capacity(100));
        let reads = TargetTracking::new(70)
            .predefined_metric(PredefinedMetric::DynamoDbReadCapacityUtilization);
        target.scale_to_track_metric(stack, "Reads", reads);
        let night = ScalingSchedule::new(Schedule::cron(CronOptions::new().hour("0").minute("0")));
        target.scale_on_schedule(stack, "Night", night.min_capacity(1).max_capacity(5));
    })
}

fn with_volume(stack: &Stack, volume: &ServiceManagedVolumeRef) -> FargateService {
    let task = stack.add("Task", FargateTaskDefinition::new());
    let container = task.add_container(stack, "web", ContainerDefinition::new(image()));
    volume.mount_in(stack, &container, "/var/lib", false);
    task.add_volume(stack, volume);
    FargateService::new(&cluster(stack), &task)
}

fn managed_volumes(app: App) -> App {
    let data = || ServiceManagedVolume::new("data");
    app.stack("managed-volume", move |stack| {
        let tags = [CfnTag::new("purpose", "data")];
        let volume = data()
            .size_gib(15)
            .volume_type(EbsDeviceVolumeType::Gp3)
            .file_system_type(FileSystemType::Xfs)
            .tags(tags, Some(EbsPropagatedTagSource::Service));
        let volume = stack.add("Volume", volume);
        let service = with_volume(stack, &volume).volume_configuration(&volume);
        stack.add("Service", service);
    })
    .stack("managed-volume-late", move |stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ecs.amazonaws.com")),
        );
        let arn = "arn:aws:kms:eu-central-1:555555555555:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        let key = Key::from_key_arn(stack, "Key", arn);
        let volume = data()
            .role(&role)
            .size_gib(100)
            .volume_type(EbsDeviceVolumeType::Io2)
            .iops(4000)
            .encrypted(true)
            .kms_key(&key);
        let volume = stack.add("Volume", volume);
        let service = stack.add("Service", with_volume(stack, &volume));
        service.add_volume(stack, &volume);
    })
    .stack("managed-volume-snapshot", move |stack| {
        let volume = data()
            .snapshot_id("snap-066877671789bd71b")
            .throughput(250)
            .volume_type(EbsDeviceVolumeType::Gp3)
            .volume_initialization_rate(200)
            .file_system_type(FileSystemType::Ext4);
        let volume = stack.add("Volume", volume);
        let service = with_volume(stack, &volume).volume_configuration(&volume);
        stack.add("Service", service);
    })
}

fn with_namespace(stack: &Stack) -> ClusterRef {
    let shop = cluster(stack);
    shop.add_default_cloud_map_namespace(stack, CloudMapNamespace::new("shop.local"));
    shop
}

fn named(stack: &Stack) -> FargateTaskDefinitionRef {
    let task = stack.add("Task", FargateTaskDefinition::new());
    let http = PortMapping::new(8080)
        .name("http")
        .app_protocol(AppProtocol::Http);
    let web = ContainerDefinition::new(image())
        .port_mapping(http)
        .port_mapping(PortMapping::new(9090).name("admin"));
    task.add_container(stack, "web", web);
    task
}

fn service_discovery(app: App) -> App {
    app.stack("discovery-a", |stack| {
        let service = FargateService::new(&with_namespace(stack), &task(stack))
            .cloud_map_options(CloudMapOptions::new().name("web"));
        let service = stack.add("Service", service);
        stack.output(
            "CloudMap",
            service.cloud_map_service().unwrap().service_id(),
        );
    })
    .stack("discovery-srv", |stack| {
        let options = CloudMapOptions::new()
            .name("web")
            .dns_record_type(DnsRecordType::Srv)
            .dns_ttl(Duration::seconds(30))
            .failure_threshold(3);
        let service = FargateService::new(&with_namespace(stack), &task(stack));
        stack.add("Service", service.cloud_map_options(options));
    })
    .stack("discovery-container", |stack| {
        let task = stack.add("Task", FargateTaskDefinition::new());
        task.add_container(stack, "web", ContainerDefinition::new(image()).port(8080));
        let api = ContainerDefinition::new(image()).port(3000).port(3001);
        let api = task.add_container(stack, "api", api);
        let service = service(stack, "Service", &with_namespace(stack), &task);
        let options = CloudMapOptions::new().dns_record_type(DnsRecordType::Srv);
        service.enable_cloud_map(stack, options.container(&api).container_port(3001));
    })
    .stack("discovery-namespace", |stack| {
        let shop = cluster(stack);
        let namespace = PrivateDnsNamespace::new("own.local", shop.vpc()).description("own");
        let namespace = stack.add("Namespace", namespace);
        let options = CloudMapOptions::new().cloud_map_namespace(&namespace);
        let own = FargateService::new(&shop, &task(stack)).cloud_map_options(options);
        stack.add("Service", own);
        let cloud_map = Service::new(&namespace)
            .name("other")
            .dns_record_type(DnsRecordType::A)
            .dns_ttl(Duration::minutes(1))
            .custom_health_check(2)
            .description("other");
        let cloud_map = stack.add("Other", cloud_map);
        let task = stack.add("OtherTask", FargateTaskDefinition::new());
        let other = service(stack, "OtherService", &shop, &task);
        task.add_container(stack, "web", ContainerDefinition::new(image()).port(80));
        other.associate_cloud_map_service(stack, &cloud_map, None, None);
    })
    .stack("discovery-associate-srv", |stack| {
        let shop = cluster(stack);
        let namespace = stack.add(
            "Namespace",
            PrivateDnsNamespace::new("own.local", shop.vpc()),
        );
        let cloud_map = namespace.create_service(stack, "Named", |service| {
            service.dns_record_type(DnsRecordType::Srv)
        });
        let service = service(stack, "Service", &shop, &task(stack));
        service.associate_cloud_map_service(stack, &cloud_map, None, Some(8080));
    })
    .stack("discovery-namespaces", |stack| {
        let vpc = imported_vpc(stack);
        let http = stack.add("Http", HttpNamespace::new("http").description("calls"));
        let open = stack.add("Public", PublicDnsNamespace::new("shop.example.com"));
        let inner = stack.add("Private", PrivateDnsNamespace::new("shop.local", &vpc));
        open.create_service(stack, "Web", |service| {
            let check = HealthCheckConfig::new(HealthCheckType::Http).resource_path("/ok");
            let check = check.failure_threshold(2);
            service
                .name("web")
                .dns_ttl(Duration::seconds(20))
                .health_check(check)
        });
        http.create_service(stack, "Calls", |service| service.description("calls"));
        inner.create_service(stack, "Balanced", |service| service.load_balancer(true));
        inner.create_service(stack, "Alias", |service| {
            service.dns_record_type(DnsRecordType::Cname)
        });
        inner.create_service(stack, "Both", |service| {
            service.dns_record_type(DnsRecordType::AAaaa)
        });
        stack.output("Zone", inner.namespace_hosted_zone_id().unwrap());
        stack.output("Arn", inner.namespace_arn());
        stack.output("Id", inner.namespace_id());
        stack.output("HttpArn", http.namespace_arn());
    })
    .stack("discovery-imported", |stack| {
        let shop = cluster(stack);
        let namespace = NamespaceAttributes::new(
            NamespaceType::DnsPrivate,
            "own.local",
            "ns-0123456789",
            "arn:aws:servicediscovery:eu-central-1:555555555555:namespace/ns-0123456789",
        );
        let namespace = stack.add("Namespace", namespace);
        let options = CloudMapOptions::new()
            .cloud_map_namespace(&namespace)
            .name("web");
        let service = FargateService::new(&shop, &task(stack)).cloud_map_options(options);
        stack.add("Service", service);
    })
    .stack("connect-client", |stack| {
        let shop = cluster(stack);
        let namespace = CloudMapNamespace::new("shop")
            .namespace_type(NamespaceType::Http)
            .use_for_service_connect(true);
        shop.add_default_cloud_map_namespace(stack, namespace);
        let service = service(stack, "Service", &shop, &named(stack));
        service.enable_service_connect(stack, ServiceConnect::new());
    })
    .stack("connect-default", |stack| {
        let connect = ServiceConnect::new().service(ServiceConnectService::new("http"));
        let service = FargateService::new(&with_namespace(stack), &named(stack));
        stack.add("Service", service.service_connect_configuration(connect));
    })
    .stack("connect-services", |stack| {
        let http = ServiceConnectService::new("http")
            .discovery_name("web")
            .dns_name("web.shop")
            .port(80)
            .idle_timeout(Duration::minutes(5))
            .per_request_timeout(Duration::seconds(30));
        let logs = LogDrivers::aws_logs("connect").log_retention(RetentionDays::OneDay);
        let connect = ServiceConnect::new()
            .namespace("shop")
            .service(http)
            .service(ServiceConnectService::new("admin").ingress_port_override(9999))
            .log_driver(logs)
            .access_log_with_query_parameters(ServiceConnectAccessLogFormat::Json);
        let service = FargateService::new(&cluster(stack), &named(stack));
        stack.add("Service", service.service_connect_configuration(connect));
    })
    .stack("connect-tls", |stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ecs.amazonaws.com")),
        );
        let key = stack.add("Key", Key::new());
        let arn = "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/123456789012";
        let tls = ServiceConnectTls::new(arn).kms_key(&key).role(&role);
        let connect = ServiceConnect::new()
            .namespace("shop")
            .service(ServiceConnectService::new("http").tls(tls))
            .log_driver(LogDrivers::aws_logs("connect"))
            .access_log(ServiceConnectAccessLogFormat::Text);
        let service = FargateService::new(&cluster(stack), &named(stack));
        stack.add("Service", service.service_connect_configuration(connect));
    })
}
