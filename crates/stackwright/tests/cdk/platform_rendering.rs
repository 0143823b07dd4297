//! A farm on instances of its own, with a shared file system and a database.

use stackwright::applicationautoscaling::TargetTracking;
use stackwright::autoscaling::{
    AutoScalingGroup, CronOptions, GroupMetrics, InstancesDistribution, LaunchTemplateOverride,
    MixedInstancesPolicy, NotificationConfiguration, ScalingEvent, ScheduledAction,
    SpotAllocationStrategy, TerminationPolicy, UpdatePolicy,
};
use stackwright::cloudwatch::{Alarm, ComparisonOperator, MathExpression, Metric};
use stackwright::ec2::*;
use stackwright::ecr::Repository;
use stackwright::ecs::*;
use stackwright::efs::{
    AccessPoint, Acl, FileSystem, LifecyclePolicy, PerformanceMode, PosixUser, ThroughputMode,
};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener, HealthCheck,
    TargetGroupLoadBalancingAlgorithmType,
};
use stackwright::events::{self, EventField, EventPattern, Rule, RuleTargetInput};
use stackwright::logs::{LogGroup, RetentionDays};
use stackwright::prelude::{
    App, CfnOutput, Duration, Environment, LogDrivers, ManagedPolicy, Object, PortMapping,
    RemovalPolicy, Role, ServicePrincipal, Vpc, text,
};
use stackwright::rds::{
    CaCertificate, Credentials, DatabaseInstance, DatabaseInstanceEngine,
    DatabaseInstanceReadReplica, MysqlEngineVersion, ParameterGroup, StorageType,
};
use stackwright::route53::{
    ARecord, CnameRecord, LoadBalancerTarget, PrivateHostedZone, RecordTarget,
};
use stackwright::s3::{Bucket, LifecycleRule, StorageClass, Transition};
use stackwright::servicediscovery::{DnsRecordType, PrivateDnsNamespace};
use stackwright::sns::Topic;
use stackwright::sqs::Queue;
use stackwright::ssm::{SecureStringParameterAttributes, StringParameter};

crate::programs!("platform": rendering);

fn rendering(app: App) -> App {
    app.stack("rendering", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        stack.termination_protection(true);
        stack.stack_tag("owner", "film");
        let vpc = Vpc::new()
            .availability_zones(["eu-west-1a", "eu-west-1b"])
            .nat_gateways(1)
            .vpc_name("rendering");
        let vpc = stack.add("Vpc", vpc);
        vpc.add_gateway_endpoint(stack, "DynamoDb", GatewayVpcEndpointAwsService::DYNAMODB);
        let flow = LogGroup::new()
            .retention(RetentionDays::OneWeek)
            .removal_policy(RemovalPolicy::Destroy);
        let flow = stack.add("Flow", flow);
        vpc.add_flow_log(stack, "Rejected", |log| {
            log.traffic_type(FlowLogTrafficType::Reject)
                .destination(FlowLogDestination::to_cloud_watch_logs(&flow))
        });
        let namespace = PrivateDnsNamespace::new("farm.internal", &vpc).description("The farm");
        let namespace = stack.add("Namespace", namespace);
        let old = LifecycleRule::new()
            .id("old")
            .prefix("drafts/")
            .expiration(Duration::days(90))
            .transition(Transition::after(
                StorageClass::INFREQUENT_ACCESS,
                Duration::days(30),
            ));
        let films = Bucket::new()
            .versioned(false)
            .lifecycle_rule(old)
            .server_access_logs_prefix("access/");
        let films = stack.add("Films", films);

        let alerts = stack.add("Alerts", Topic::new());
        let core = ManagedPolicy::from_aws_managed_policy_name("AmazonSSMManagedInstanceCore");
        let role = Role::new(ServicePrincipal::new("ec2.amazonaws.com")).managed_policy(core);
        let role = stack.add("InstanceRole", role);
        let instances = SecurityGroup::new(&vpc)
            .description("Render instances")
            .allow_all_outbound(true);
        let instances = stack.add("Instances", instances);
        let disk = BlockDeviceVolume::ebs(100)
            .volume_type(EbsDeviceVolumeType::Gp3)
            .encrypted(true)
            .iops(4000);
        let template = LaunchTemplate::new()
            .machine_image(EcsOptimizedImage::amazon_linux2023(AmiHardwareType::Arm))
            .instance_type(InstanceType::of(InstanceClass::C7G, InstanceSize::XLARGE2))
            .role(&role)
            .security_group(&instances)
            .user_data(UserData::for_linux())
            .require_imdsv2(true)
            .http_put_response_hop_limit(2)
            .detailed_monitoring(true)
            .block_device(BlockDevice::new("/dev/xvda", disk));
        let template = stack.add("Template", template);
        let distribution = InstancesDistribution::new()
            .on_demand_base_capacity(1)
            .on_demand_percentage_above_base_capacity(20)
            .spot_allocation_strategy(SpotAllocationStrategy::CapacityOptimized);
        let of_type = |name: &str, weight| {
            LaunchTemplateOverride::instance_type(InstanceType::new(name)).weighted_capacity(weight)
        };
        let mixed = MixedInstancesPolicy::new(&template)
            .instances_distribution(distribution)
            .launch_template_overrides([of_type("c7g.2xlarge", 2), of_type("c6g.xlarge", 1)]);
        let rolling = UpdatePolicy::rolling_update()
            .max_batch_size(2)
            .min_instances_in_service(1)
            .pause_time(Duration::minutes(3));
        let farm = AutoScalingGroup::with_mixed_instances_policy(&vpc, mixed)
            .min_capacity(1)
            .max_capacity(12)
            .vpc_subnets(SubnetSelection::subnet_type(SubnetType::PrivateWithEgress))
            .new_instances_protected_from_scale_in(true)
            .group_metrics(GroupMetrics::all())
            .max_instance_lifetime(Duration::days(7))
            .termination_policies([
                TerminationPolicy::OldestLaunchTemplate,
                TerminationPolicy::Default,
            ])
            .update_policy(rolling)
            .notification(
                NotificationConfiguration::new(&alerts).scaling_events(ScalingEvent::ERRORS),
            );
        let farm = stack.add("Farm", farm);
        let night =
            stackwright::autoscaling::Schedule::cron(CronOptions::new().hour("20").minute("0"));
        let night = ScheduledAction::new(night)
            .min_capacity(4)
            .time_zone("Europe/Berlin");
        farm.scale_on_schedule(stack, "Night", night);
        let cluster = Cluster::new(&vpc)
            .cluster_name("farm")
            .container_insights_v2(ContainerInsights::Enabled);
        let cluster = stack.add("Cluster", cluster);
        let capacity = AsgCapacityProvider::new(&farm)
            .enable_managed_termination_protection(true)
            .target_capacity_percent(95)
            .maximum_scaling_step_size(4)
            .instance_warmup_period(120);
        let capacity = stack.add("Capacity", capacity);
        cluster.add_asg_capacity_provider(stack, &capacity);
        let strategy = CapacityProviderStrategy::new(&capacity).weight(1);
        cluster.add_default_capacity_provider_strategy(stack, [strategy]);

        let scratch = FileSystem::new(&vpc)
            .encrypted(true)
            .lifecycle_policy(LifecyclePolicy::After14Days)
            .throughput_mode(ThroughputMode::Elastic)
            .removal_policy(RemovalPolicy::Destroy)
            .performance_mode(PerformanceMode::GeneralPurpose);
        let scratch = stack.add("Scratch", scratch);
        let frames = AccessPoint::new()
            .path("/frames")
            .create_acl(Acl::new("1000", "1000", "750"))
            .posix_user(PosixUser::new("1000", "1000"));
        let point = scratch.add_access_point(stack, "Frames", frames);
        scratch
            .connections()
            .allow_default_port_from(stack, &instances);

        let engine = || DatabaseInstanceEngine::mysql(MysqlEngineVersion::VER_8_0_39);
        let utf8 = ParameterGroup::new(&engine()).parameter("character_set_server", "utf8mb4");
        let utf8 = stack.add("Utf8", utf8);
        let database = DatabaseInstance::new(engine(), &vpc)
            .instance_type("r6g.large")
            .multi_az(true)
            .allocated_storage(200)
            .max_allocated_storage(1000)
            .storage_type(StorageType::Gp3)
            .database_name("farm")
            .backup_retention(Duration::days(7))
            .preferred_maintenance_window("Sun:03:00-Sun:04:00")
            .monitoring_interval(Duration::seconds(30))
            .enable_performance_insights(true)
            .parameter_group(&utf8)
            .cloudwatch_logs_exports(["error", "slowquery"])
            .ca_certificate(CaCertificate::RDS_CA_RSA2048_G1)
            .credentials(Credentials::from_generated_secret("farm"))
            .removal_policy(RemovalPolicy::Snapshot);
        let database = stack.add("Database", database);
        let replica = DatabaseInstanceReadReplica::new(&database, "t4g.medium", &vpc)
            .publicly_accessible(false)
            .storage_encrypted(true);
        let replica = stack.add("Replica", replica);
        database.connections().allow_from(
            stack,
            &instances,
            database
                .connections()
                .usual_port()
                .unwrap()
                .described("the farm"),
        );
        replica
            .connections()
            .allow_from(stack, &instances, Port::MYSQL_AURORA);
        let cpu = Metric::new("AWS/RDS", "CPUUtilization")
            .dimension("DBInstanceIdentifier", database.instance_identifier())
            .period(Duration::minutes(5));
        let busy = Alarm::new(cpu, 80, 3).alarm_description("The database is busy");
        stack
            .add("BusyDatabase", busy)
            .add_alarm_action(stack, &alerts);

        let token = SecureStringParameterAttributes::new("/farm/token").version(3);
        let token = StringParameter::from_secure_string_parameter_attributes(stack, "Token", token);
        let renderer = Repository::from_repository_attributes(
            stack,
            "Renderer",
            "renderer",
            "arn:aws:ecr:eu-west-1:123456789012:repository/renderer",
        );
        let shared = EfsVolume::new(scratch.file_system_id())
            .transit_encryption(true)
            .access_point_id(point.access_point_id())
            .iam_authorization(true);
        let cache = DockerVolume::new("local", VolumeScope::Shared).autoprovision(true);
        let task = Ec2TaskDefinition::new()
            .network_mode(NetworkMode::Bridge)
            .placement_constraint(PlacementConstraint::member_of([
                "attribute:ecs.cpu-architecture == arm64",
            ]))
            .volume(stackwright::ecs::Volume::efs("frames", shared))
            .volume(stackwright::ecs::Volume::docker("cache", cache))
            .volume(stackwright::ecs::Volume::host(
                "socket",
                "/var/run/docker.sock",
            ));
        let task = stack.add("Render", task);
        let linux = LinuxParameters::new()
            .init_process_enabled(true)
            .shared_memory_size(256)
            .max_swap(2048)
            .swappiness(20)
            .add_capabilities(["SYS_NICE"])
            .drop_capabilities(["NET_RAW"])
            .add_tmpfs(Tmpfs::new("/tmp", 512).mount_options(["noexec"]));
        let secret = database.secret().unwrap().clone();
        let forward = LogDrivers::firelens()
            .option("Name", "cloudwatch_logs")
            .option("region", "eu-west-1")
            .option("log_group_name", "/farm/render")
            .option("auto_create_group", "true")
            .option("log_stream_prefix", "r-");
        let render =
            ContainerDefinition::new(ContainerImage::from_ecr_repository_tag(&renderer, "4.2"))
                .cpu(2048)
                .memory_reservation_mib(4096)
                .memory_limit_mib(6144)
                .linux_parameters(linux)
                .stop_timeout(Duration::minutes(2))
                .port_mapping(PortMapping::new(9000))
                .environment("DATABASE", database.db_instance_endpoint_address())
                .environment("FILMS", films.bucket_name())
                .secret("TOKEN", Secret::from_ssm_parameter(&token))
                .secret(
                    "PASSWORD",
                    Secret::from_secrets_manager(&secret).field("password"),
                )
                .ulimit(Ulimit::new(UlimitName::Nofile, 65536, 65536))
                .working_directory("/work")
                .user("1000:1000")
                .docker_label("team", "film")
                .extra_host("metadata", "169.254.169.254")
                .logging(forward)
                .mount_point(MountPoint::new("frames", "/frames"))
                .mount_point(MountPoint::new("cache", "/cache").read_only(true));
        let render = task.add_container(stack, "render", render);
        let busybox = ContainerImage::from_registry("public.ecr.aws/docker/library/busybox:1");
        let setup = ContainerDefinition::new(busybox)
            .essential(false)
            .memory_limit_mib(64)
            .command(["sh", "-c", "mkdir -p /frames/out"])
            .logging(LogDrivers::json_file().max_size("10m"))
            .mount_point(MountPoint::new("frames", "/frames"));
        let setup = task.add_container(stack, "setup", setup);
        let done =
            ContainerDependency::new(&setup).condition(ContainerDependencyCondition::Success);
        render.add_container_dependencies(stack, [done]);
        films.grant_read_write(stack, &task.task_role());
        scratch.grant_read_write(stack, &task.task_role());
        let by_name = CloudMapOptions::new()
            .name("render")
            .cloud_map_namespace(&namespace)
            .dns_record_type(DnsRecordType::Srv)
            .container(&render)
            .container_port(9000)
            .failure_threshold(2);
        let service = Ec2Service::new(&cluster, &task)
            .min_healthy_percent(50)
            .max_healthy_percent(150)
            .health_check_grace_period(Duration::minutes(2))
            .placement_strategies([
                PlacementStrategy::spread_across([BuiltInAttributes::AVAILABILITY_ZONE]),
                PlacementStrategy::packed_by_memory(),
            ])
            .circuit_breaker(DeploymentCircuitBreaker::new().rollback(false))
            .cloud_map_options(by_name)
            .capacity_provider_strategies([CapacityProviderStrategy::new(&capacity)
                .weight(2)
                .base(1)]);
        let service = stack.add("Service", service);
        let agent = Ec2TaskDefinition::new()
            .network_mode(NetworkMode::Host)
            .pid_mode(PidMode::Host)
            .volume(stackwright::ecs::Volume::host("proc", "/proc"));
        let agent = stack.add("Agent", agent);
        let watch = ContainerDefinition::new(ContainerImage::from_registry("datadog/agent:7"))
            .memory_limit_mib(256)
            .privileged(true)
            .logging(LogDrivers::aws_logs("agent").log_retention(RetentionDays::ThreeDays))
            .mount_point(MountPoint::new("proc", "/host/proc").read_only(true));
        agent.add_container(stack, "agent", watch);
        let agents = Ec2Service::daemon(&cluster, &agent)
            .enable_ecs_managed_tags(true)
            .propagate_tags(PropagatedTagSource::TaskDefinition);
        stack.add("Agents", agents);

        let balancer = ApplicationLoadBalancer::new(&vpc)
            .internet_facing(false)
            .deletion_protection(true)
            .http2_enabled(false);
        let balancer = stack.add("Balancer", balancer);
        balancer.log_access_logs(stack, &films, "balancer");
        let http = BaseApplicationListener::new().port(80).open(false);
        let listener = balancer.add_listener(stack, "Http", http);
        let blue = ApplicationTargetGroup::new()
            .port(80)
            .target(service.load_balancer_target("render").container_port(9000))
            .load_balancing_algorithm_type(
                TargetGroupLoadBalancingAlgorithmType::LeastOutstandingRequests,
            )
            .health_check(
                HealthCheck::new()
                    .path("/ready")
                    .healthy_threshold_count(2)
                    .unhealthy_threshold_count(5),
            );
        let blue = listener.add_targets(stack, "Render", blue);
        balancer.connections().allow_from(
            stack,
            &Peer::ipv4("10.0.0.0/8"),
            Port::tcp(80).described("the office"),
        );
        let zone = stack.add("Zone", PrivateHostedZone::new("film.example", &vpc));
        let alias = LoadBalancerTarget::new(&balancer).evaluate_target_health(true);
        let record = ARecord::new(&zone, RecordTarget::from_alias(alias)).record_name("render");
        stack.add("Render4", record);
        let name = CnameRecord::new(&zone, database.db_instance_endpoint_address())
            .record_name("db")
            .ttl(Duration::minutes(1));
        stack.add("DatabaseName", name);

        let scaling = service.auto_scale_task_count(stack, 1, 24);
        scaling.scale_on_memory_utilization(stack, "Memory", TargetTracking::new(70));
        let requests = TargetTracking::new(200).disable_scale_in(true);
        scaling.scale_on_request_count(stack, "Requests", requests, &blue);
        let jobs = Queue::new()
            .fifo(true)
            .content_based_deduplication(true)
            .visibility_timeout(Duration::hours(1));
        let jobs = stack.add("Jobs", jobs);
        let waiting = jobs.metric_approximate_number_of_messages_visible();
        let per_task = TargetTracking::new(5).scale_out_cooldown(Duration::minutes(1));
        scaling.scale_to_track_custom_metric(stack, "PerTask", waiting, per_task);
        let night = events::CronOptions::new()
            .minute("15")
            .hour("1")
            .week_day("MON-FRI");
        let nightly = Rule::new()
            .schedule(events::Schedule::cron(night))
            .description("Clean up");
        let nightly = stack.add("Nightly", nightly);
        let cleanup = Object::new()
            .with("job", "cleanup")
            .with("at", EventField::time());
        let cleanup = events::SqsQueue::new(&jobs)
            .message_group_id("cleanup")
            .message(RuleTargetInput::from_object(cleanup));
        nightly.add_target(stack, cleanup);
        let interruption = EventPattern::new()
            .source(["aws.ec2"])
            .detail_type(["EC2 Spot Instance Interruption Warning"])
            .region(["eu-west-1"]);
        let spot = stack.add("Spot", Rule::new().event_pattern(interruption));
        let message = text![
            "Instance ",
            EventField::from_path("$.detail.instance-id"),
            " goes away"
        ];
        let message = RuleTargetInput::from_text(message);
        spot.add_target(stack, events::SnsTopic::new(&alerts).message(message));
        let idle = MathExpression::new("reserved - used")
            .using_metric("reserved", cluster.metric_memory_reservation())
            .using_metric("used", cluster.metric_memory_utilization());
        let idle =
            Alarm::new(&idle, 40, 12).comparison_operator(ComparisonOperator::GreaterThanThreshold);
        stack.add("Idle", idle);
        let endpoint = StringParameter::new("http://render.film.example")
            .parameter_name("/farm/endpoint")
            .description("Where to send frames");
        stack.add("Endpoint", endpoint);
        let frames = CfnOutput::new(scratch.file_system_id()).export_name("farm-frames");
        stack.add("Frames", frames);
    })
}
