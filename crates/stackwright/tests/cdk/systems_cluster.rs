//! A cluster whose tasks run on instances, on Fargate and elsewhere.

use stackwright::applicationautoscaling::TargetTracking;
use stackwright::autoscaling::AutoScalingGroup;
use stackwright::cloudwatch::Alarm;
use stackwright::ec2::*;
use stackwright::ecs::*;
use stackwright::ecs::{HealthCheck, Protocol, Secret, Volume};
use stackwright::elasticloadbalancingv2::*;
use stackwright::iam::User;
use stackwright::kms::Key;
use stackwright::logs::{LogGroup, RetentionDays};
use stackwright::prelude::{
    Cluster, ContainerDefinition, ContainerImage, FargateService, FargateTaskDefinition,
    LogDrivers, PortMapping, *,
};
use stackwright::s3::Bucket;
use stackwright::secretsmanager::Secret as Sm;
use stackwright::servicediscovery::DnsRecordType;

crate::programs!("systems": cluster);

fn image() -> ContainerImage {
    ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable").into()
}

fn cluster(app: App) -> App {
    app.stack("cluster", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let key = stack.add("Key", Key::new());
        let log_group = stack.add("Logs", LogGroup::new().encryption_key(&key));
        let bucket = stack.add("Settings", Bucket::new());
        let log = ExecuteCommandLogConfiguration::new()
            .cloud_watch_log_group(&log_group)
            .cloud_watch_encryption_enabled(true)
            .s3_bucket_name(bucket.bucket_name())
            .s3_encryption_enabled(true)
            .s3_key_prefix("sessions");
        let cluster = Cluster::new(&vpc)
            .container_insights_v2(ContainerInsights::Enhanced)
            .default_cloud_map_namespace(
                CloudMapNamespace::new("shop.local").use_for_service_connect(true),
            )
            .execute_command_configuration(
                ExecuteCommandConfiguration::new()
                    .kms_key(&key)
                    .logging(ExecuteCommandLogging::Override)
                    .log_configuration(log),
            )
            .managed_storage_configuration(
                ManagedStorageConfiguration::new().fargate_ephemeral_storage_kms_key(&key),
            );
        let cluster = stack.add("Cluster", cluster);
        let servers = AutoScalingGroup::new(
            &vpc,
            InstanceType::new("c7g.large"),
            EcsOptimizedImage::amazon_linux2023(AmiHardwareType::Arm),
        )
        .min_capacity(0)
        .max_capacity(5)
        .require_imdsv2(true)
        .spot_price(0.03);
        let servers = stack.add("Servers", servers);
        let provider = stack.add(
            "Provider",
            AsgCapacityProvider::new(&servers)
                .target_capacity_percent(80)
                .minimum_scaling_step_size(1)
                .maximum_scaling_step_size(3)
                .instance_warmup_period(60)
                .enable_managed_draining(true),
        );
        cluster.add_asg_capacity_provider_with_spot_draining(stack, &provider);
        cluster.enable_fargate_capacity_providers(stack);
        cluster.add_default_capacity_provider_strategy(
            stack,
            [CapacityProviderStrategy::new(&provider).weight(1).base(1)],
        );
        let task = Ec2TaskDefinition::new()
            .network_mode(NetworkMode::AwsVpc)
            .pid_mode(PidMode::Task)
            .placement_constraint(PlacementConstraint::member_of([
                "attribute:ecs.os-type == linux",
            ]))
            .volume(Volume::empty_host("scratch"))
            .volume(Volume::host("docker", "/var/run/docker.sock"))
            .enable_fault_injection(true);
        let task = stack.add("Web", task);
        let keys = stack.add("Keys", Sm::new());
        let web = ContainerDefinition::new(image())
            .memory_reservation_mib(128)
            .cpu(128)
            .port_mapping(
                PortMapping::new(8080)
                    .name("http")
                    .app_protocol(AppProtocol::Http2),
            )
            .port_mapping(PortMapping::new(9000).protocol(Protocol::Udp))
            .logging(
                LogDrivers::firelens()
                    .option("Name", "cloudwatch")
                    .option("region", "eu-central-1")
                    .secret_option("apikey", Secret::from_secrets_manager(&keys).field("logs")),
            )
            .health_check(
                HealthCheck::new(["CMD-SHELL", "true"])
                    .interval(Duration::seconds(20))
                    .start_period(Duration::seconds(5))
                    .timeout(Duration::seconds(4))
                    .retries(2),
            )
            .docker_label("team", "shop")
            .docker_label("part", "web")
            .system_control("net.core.somaxconn", "1024")
            .ulimit(Ulimit::new(UlimitName::Nofile, 10, 20))
            .stop_timeout(Duration::seconds(90))
            .user("1000")
            .readonly_root_filesystem(true)
            .enable_restart_policy(true)
            .restart_ignored_exit_codes([0, 127])
            .restart_attempt_period(Duration::seconds(120));
        let web = task.add_container(stack, "web", web);
        web.add_mount_points(stack, [MountPoint::new("scratch", "/scratch")]);
        let fluent = FirelensConfig::new(FirelensLogRouterType::Fluentbit)
            .config_s3_arn(bucket.arn_for_objects("fluent.conf"))
            .enable_ecs_log_metadata(false);
        let router = task.add_firelens_log_router(
            stack,
            "router",
            ContainerDefinition::new(image())
                .memory_reservation_mib(32)
                .essential(false)
                .logging(
                    LogDrivers::aws_logs("router")
                        .log_group(&log_group)
                        .mode(AwsLogDriverMode::NonBlocking)
                        .max_buffer_size(2 * 1024 * 1024),
                ),
            fluent,
        );
        web.add_container_dependencies(
            stack,
            [ContainerDependency::new(&router).condition(ContainerDependencyCondition::Start)],
        );
        let alarm = stack.add(
            "Busy",
            Alarm::new(cluster.metric_cpu_utilization(), 80.0, 2),
        );
        let connect = ServiceConnect::new()
            .service(
                ServiceConnectService::new("http")
                    .discovery_name("web")
                    .dns_name("web")
                    .port(80)
                    .idle_timeout(Duration::minutes(2))
                    .per_request_timeout(Duration::seconds(10)),
            )
            .log_driver(LogDrivers::aws_logs("connect"));
        let service = Ec2Service::new(&cluster, &task)
            .capacity_provider_strategies([CapacityProviderStrategy::new(&provider).weight(1)])
            .placement_strategies([
                PlacementStrategy::spread_across([BuiltInAttributes::AVAILABILITY_ZONE]),
                PlacementStrategy::packed_by_memory(),
            ])
            .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true).enable(true))
            .deployment_alarms(
                DeploymentAlarms::new([alarm.alarm_name()]).behavior(AlarmBehavior::FailOnAlarm),
            )
            .min_healthy_percent(50)
            .max_healthy_percent(150)
            .enable_ecs_managed_tags(true)
            .propagate_tags(PropagatedTagSource::Service)
            .enable_execute_command(true)
            .service_connect_configuration(connect)
            .cloud_map_options(
                CloudMapOptions::new()
                    .name("shop")
                    .dns_record_type(DnsRecordType::Srv)
                    .container_port(8080)
                    .container(&web)
                    .dns_ttl(Duration::seconds(5))
                    .failure_threshold(2),
            )
            .availability_zone_rebalancing(AvailabilityZoneRebalancing::Enabled)
            .vpc_subnets(SubnetSelection::subnet_type(SubnetType::PrivateWithEgress))
            .health_check_grace_period(Duration::seconds(30));
        let service = stack.add("Service", service);
        let data = ServiceManagedVolume::new("data")
            .size_gib(20)
            .volume_type(EbsDeviceVolumeType::Gp3)
            .file_system_type(FileSystemType::Xfs)
            .encrypted(true)
            .kms_key(&key)
            .iops(4000)
            .throughput(300)
            .tags(
                [stackwright::CfnTag::new("part", "data")],
                Some(EbsPropagatedTagSource::Service),
            );
        let data = stack.add("Data", data);
        data.mount_in(stack, &web, "/data", false);
        service.add_volume(stack, &data);
        task.add_volume(stack, &data);
        let balancer = stack.add(
            "Balancer",
            NetworkLoadBalancer::new(&vpc).cross_zone_enabled(true),
        );
        let listener = balancer.add_listener(stack, "Listener", BaseNetworkListener::new(80));
        listener.add_targets(
            stack,
            "Web",
            NetworkTargetGroup::new(8080)
                .target(service.load_balancer_target("web").container_port(8080))
                .deregistration_delay(Duration::seconds(10)),
        );
        service
            .connections()
            .allow_from(stack, &balancer, Port::tcp(8080));
        let scaling = service.auto_scale_task_count(stack, 1, 10);
        scaling.scale_on_memory_utilization(
            stack,
            "Memory",
            TargetTracking::new(60.0)
                .scale_in_cooldown(Duration::minutes(1))
                .scale_out_cooldown(Duration::seconds(10)),
        );
        let mesh = FargateTaskDefinition::new()
            .cpu(1024)
            .memory_limit_mib(4096)
            .ephemeral_storage_gib(40)
            .runtime_platform(
                RuntimePlatform::new()
                    .operating_system_family(OperatingSystemFamily::LINUX)
                    .cpu_architecture(CpuArchitecture::Arm64),
            )
            .proxy_configuration(
                AppMeshProxyConfiguration::new("envoy", 15000, 15001)
                    .ignored_uid(1337)
                    .app_ports([8080])
                    .egress_ignored_ips(["169.254.170.2"]),
            );
        let mesh = stack.add("Mesh", mesh);
        mesh.add_container(
            stack,
            "app",
            ContainerDefinition::new(image())
                .logging(
                    LogDrivers::aws_logs("app")
                        .log_retention(RetentionDays::OneWeek)
                        .multiline_pattern("^20"),
                )
                .environment("ZONE", "1")
                .environment("AREA", pseudo::region())
                .port_mapping(PortMapping::new(8080)),
        );
        mesh.add_container(
            stack,
            "envoy",
            ContainerDefinition::new(image()).essential(true),
        );
        let groups = [
            stack.add("First", SecurityGroup::new(&vpc)),
            stack.add("Second", SecurityGroup::new(&vpc)),
        ];
        stack.add(
            "Meshed",
            FargateService::new(&cluster, &mesh)
                .assign_public_ip(true)
                .vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public))
                .platform_version(FargatePlatformVersion::VERSION1_4)
                .desired_count(0)
                .cloud_map_options(CloudMapOptions::new())
                .security_groups(&groups),
        );
        cluster.grant_task_protection(stack, &task.task_role());
        let user = stack.add("User", User::new());
        task.grant_run(stack, &user);
        let agent = stack.add(
            "Agent",
            Ec2TaskDefinition::new()
                .network_mode(NetworkMode::Host)
                .ipc_mode(IpcMode::Host),
        );
        agent.add_container(
            stack,
            "agent",
            ContainerDefinition::new(image())
                .memory_limit_mib(64)
                .privileged(true)
                .logging(LogDrivers::json_file().max_size("10m").max_file(3)),
        );
        stack.add(
            "Agents",
            Ec2Service::daemon(&cluster, &agent).min_healthy_percent(0),
        );
        let shop = stack.add(
            "Shop",
            ExternalTaskDefinition::new().network_mode(NetworkMode::Bridge),
        );
        shop.add_container(
            stack,
            "till",
            ContainerDefinition::new(image()).memory_limit_mib(64),
        );
        stack.add(
            "Shops",
            ExternalService::new(&stack.add("Outside", Cluster::new(&vpc)), &shop).desired_count(2),
        );
    })
}
