//! ECS: clusters, task definitions and containers.

use stackwright::ecr;
use stackwright::ecs::{
    AppMeshProxyConfiguration, AppProtocol, AwsLogDriverMode, CapacityProviderStrategy,
    CloudMapNamespace, Cluster, ClusterAttributes, ClusterRef, ContainerDefinition,
    ContainerDependency, ContainerDependencyCondition, ContainerImage, ContainerInsights,
    CpuArchitecture, Device, DevicePermission, DockerVolume, EfsVolume, EnvironmentFile,
    ExecuteCommandConfiguration, ExecuteCommandLogConfiguration, ExecuteCommandLogging,
    FargateService, FargateTaskDefinition, FargateTaskDefinitionRef, FirelensConfig,
    FirelensLogRouterType, GelfCompressionType, HealthCheck, LinuxParameters, LogDriver,
    LogDrivers, ManagedStorageConfiguration, MountPoint, OperatingSystemFamily, PidMode,
    PortMapping, Protocol, RuntimePlatform, Secret, SplunkLogFormat, Tmpfs, Ulimit, UlimitName,
    VersionConsistency, Volume, VolumeScope,
};
use stackwright::kms::Key;
use stackwright::logs::{LogGroup, RetentionDays};
use stackwright::prelude::*;
use stackwright::secretsmanager;
use stackwright::servicediscovery::{HttpNamespace, NamespaceType};
use stackwright::ssm::{SecureStringParameterAttributes, StringParameter};

crate::programs!("ecs":
    clusters,
    containers,
    images,
    log_drivers,
    secrets,
    task_definitions,
);

/// The VPC in which the programs of this area run their services.
pub(crate) fn imported_vpc(stack: &Stack) -> VpcRef {
    let attributes =
        VpcAttributes::new("vpc-0123456789abcdef0", ["eu-central-1a", "eu-central-1b"])
            .public_subnet_ids(["subnet-public-a", "subnet-public-b"])
            .private_subnet_ids(["subnet-private-a", "subnet-private-b"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

pub(crate) fn cluster(stack: &Stack) -> ClusterRef {
    let vpc = imported_vpc(stack);
    stack.add("Cluster", Cluster::new(&vpc))
}

pub(crate) fn image() -> ContainerImage {
    ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable").into()
}

/// A task with one container that listens on port 8080.
pub(crate) fn task(stack: &Stack) -> FargateTaskDefinitionRef {
    let task = definition(stack);
    task.add_container(stack, "web", container().port(8080));
    task
}

fn definition(stack: &Stack) -> FargateTaskDefinitionRef {
    stack.add("Task", FargateTaskDefinition::new())
}

fn container() -> ContainerDefinition {
    ContainerDefinition::new(image())
}

fn with_exec(stack: &Stack, configuration: ExecuteCommandConfiguration) {
    let vpc = imported_vpc(stack);
    let cluster = Cluster::new(&vpc).execute_command_configuration(configuration);
    let cluster = stack.add("Cluster", cluster);
    exec_service(stack, "Service", &cluster, &task(stack));
}

fn exec_service(
    stack: &Stack,
    id: &'static str,
    cluster: &ClusterRef,
    task: &FargateTaskDefinitionRef,
) {
    stack.add(
        id,
        FargateService::new(cluster, task).enable_execute_command(true),
    );
}

fn clusters(app: App) -> App {
    let exec = ExecuteCommandConfiguration::new;
    let exec_logs = ExecuteCommandLogConfiguration::new;
    app.stack("cluster-defaults", |stack| drop(stack.add("Cluster", Cluster::with_own_vpc())))
        .stack("cluster-options", |stack| {
            let vpc = imported_vpc(stack);
            let cluster = Cluster::new(&vpc)
                .cluster_name("shop")
                .container_insights(true)
                .enable_fargate_capacity_providers(true);
            stack.add("Cluster", cluster);
        })
        .stack("cluster-insights", |stack| {
            let vpc = imported_vpc(stack);
            let observed = |insights| Cluster::new(&vpc).container_insights_v2(insights);
            stack.add("Enhanced", observed(ContainerInsights::Enhanced));
            stack.add("Enabled", observed(ContainerInsights::Enabled));
            stack.add("Disabled", observed(ContainerInsights::Disabled));
            stack.add("Off", Cluster::new(&vpc).container_insights(false));
        })
        .stack("cluster-strategy", |stack| {
            let vpc = imported_vpc(stack);
            let cluster = Cluster::new(&vpc).enable_fargate_capacity_providers(true);
            let cluster = stack.add("Cluster", cluster);
            let strategy = [
                CapacityProviderStrategy::new("FARGATE").base(10).weight(50),
                CapacityProviderStrategy::new("FARGATE_SPOT").weight(50),
            ];
            cluster.add_default_capacity_provider_strategy(stack, strategy);
            stack.add("Service", FargateService::new(&cluster, &task(stack)));
        })
        .stack("cluster-providers-later", |stack| {
            let cluster = cluster(stack);
            stack.output("Arn", cluster.cluster_arn());
            stack.output("Name", cluster.cluster_name());
            cluster.enable_fargate_capacity_providers(stack);
        })
        .stack("cluster-exec-logs", move |stack| {
            let key = stack.add("Key", Key::new());
            let group = stack.add("Exec", LogGroup::new().encryption_key(&key));
            let logs = exec_logs().cloud_watch_log_group(&group).cloud_watch_encryption_enabled(true);
            let exec = exec().kms_key(&key).log_configuration(logs);
            with_exec(stack, exec.logging(ExecuteCommandLogging::Override));
        })
        .stack("cluster-exec-plain", move |stack| {
            with_exec(stack, exec().logging(ExecuteCommandLogging::None));
        })
        .stack("cluster-exec-group", move |stack| {
            let group = stack.add("Exec", LogGroup::new());
            let logs = exec_logs().cloud_watch_log_group(&group).s3_key_prefix("exec");
            let exec = exec().log_configuration(logs);
            with_exec(stack, exec.logging(ExecuteCommandLogging::Override));
        })
        .stack("cluster-exec-key", move |stack| {
            let key = stack.add("Key", Key::new());
            with_exec(stack, exec().kms_key(&key));
        })
        .stack("cluster-namespace", |stack| {
            let vpc = imported_vpc(stack);
            let namespace = CloudMapNamespace::new("shop.local").use_for_service_connect(true);
            let cluster = Cluster::new(&vpc).default_cloud_map_namespace(namespace);
            let cluster = stack.add("Cluster", cluster);
            stack.output("Namespace", cluster.default_cloud_map_namespace().unwrap().namespace_id());
        })
        .stack("cluster-namespace-http", |stack| {
            let namespace = CloudMapNamespace::new("shop")
                .namespace_type(NamespaceType::Http)
                .use_for_service_connect(true);
            cluster(stack).add_default_cloud_map_namespace(stack, namespace);
        })
        .stack("cluster-namespace-public", |stack| {
            let namespace = CloudMapNamespace::new("shop.example.com").namespace_type(NamespaceType::DnsPublic);
            let vpc = imported_vpc(stack);
            stack.add("Cluster", Cluster::new(&vpc).default_cloud_map_namespace(namespace));
        })
        .stack("cluster-storage", |stack| {
            let key = stack.add("Key", Key::new());
            let storage = ManagedStorageConfiguration::new().fargate_ephemeral_storage_kms_key(&key);
            let vpc = imported_vpc(stack);
            let cluster = Cluster::new(&vpc).cluster_name("stored");
            stack.add("Cluster", cluster.managed_storage_configuration(storage));
        })
        .stack("cluster-storage-both", |stack| {
            let key = |id: &'static str, first: char| {
                let arn = format!("arn:aws:kms:eu-central-1:555555555555:key/{first}234abcd-12ab-34cd-56ef-1234567890ab");
                Key::from_key_arn(stack, id, arn)
            };
            let storage = ManagedStorageConfiguration::new()
                .kms_key(&key("Volume", '1'))
                .fargate_ephemeral_storage_kms_key(&key("Ephemeral", '2'));
            let vpc = imported_vpc(stack);
            stack.add("Cluster", Cluster::new(&vpc).managed_storage_configuration(storage));
        })
        .stack("cluster-imported", |stack| {
            let vpc = imported_vpc(stack);
            let group = SecurityGroup::from_security_group_id(stack, "Group", "sg-0123456789abcdef0");
            let attributes = ClusterAttributes::new("shop", &vpc);
            let cluster = Cluster::from_cluster_attributes(
                stack,
                "Cluster",
                attributes.clone().security_groups([&group]),
            );
            stack.add("Service", FargateService::new(&cluster, &task(stack)));
            stack.output("Arn", cluster.cluster_arn());
            let by_arn = Cluster::from_cluster_arn("arn:aws:ecs:eu-central-1:555555555555:cluster/orders");
            stack.output("ByArnName", by_arn.cluster_name());
            stack.output("ByArnArn", by_arn.cluster_arn());
            let attributes = attributes.cluster_arn("arn:aws:ecs:us-east-1:555555555555:cluster/shop");
            let with_arn = Cluster::from_cluster_attributes(stack, "WithArn", attributes);
            stack.output("WithArnArn", with_arn.cluster_arn());
        })
        .stack("cluster-grants", |stack| {
            let cluster = cluster(stack);
            cluster.grant_task_protection(stack, &task(stack).task_role());
        })
        .stack("cluster-children", |stack| {
            let vpc = imported_vpc(stack);
            let cluster = Cluster::new(&vpc)
                .enable_fargate_capacity_providers(true)
                .default_cloud_map_namespace(CloudMapNamespace::new("shop.local"));
            let cluster = stack.add("Shop", cluster);
            let strategy = [CapacityProviderStrategy::new("FARGATE").weight(1)];
            cluster.add_default_capacity_provider_strategy(stack, strategy);
        })
        .stack("cluster-exec-bucket", move |stack| {
            let key = stack.add("Key", Key::new());
            let logs = exec_logs()
                .s3_bucket_name("shop-exec")
                .s3_encryption_enabled(true)
                .s3_key_prefix("exec");
            let exec = exec().kms_key(&key).log_configuration(logs);
            let exec = exec.logging(ExecuteCommandLogging::Override);
            let vpc = imported_vpc(stack);
            let cluster = Cluster::new(&vpc).execute_command_configuration(exec);
            let cluster = stack.add("Cluster", cluster);
            let task = task(stack);
            exec_service(stack, "Service", &cluster, &task);
            exec_service(stack, "Other", &cluster, &task);
        })
        .stack("cluster-existing-namespace", |stack| {
            let cluster = cluster(stack);
            let namespace = stack.add("Namespace", HttpNamespace::new("shop"));
            cluster.add_existing_default_cloud_map_namespace(stack, &namespace, true);
        })
        .stack("cluster-exec-key-logs", move |stack| {
            let key = stack.add("Key", Key::new());
            let group = stack.add("Exec", LogGroup::new());
            let exec = exec().kms_key(&key).log_configuration(exec_logs().cloud_watch_log_group(&group));
            with_exec(stack, exec.logging(ExecuteCommandLogging::Override));
        })
        .stack("cluster-exec-key-default", move |stack| {
            let key = stack.add("Key", Key::new());
            with_exec(stack, exec().kms_key(&key).logging(ExecuteCommandLogging::Default));
        })
        .stack("cluster-exec-key-none", move |stack| {
            let key = stack.add("Key", Key::new());
            with_exec(stack, exec().kms_key(&key).logging(ExecuteCommandLogging::None));
        })
}

fn allow(action: &str, resource: &str) -> PolicyStatement {
    PolicyStatement::new()
        .actions([action])
        .resources([resource])
}

fn task_definitions(app: App) -> App {
    app.stack("task-defaults", |stack| {
        let task = definition(stack);
        task.add_container(stack, "web", container());
        stack.output("Arn", task.task_definition_arn());
        stack.output("Role", task.task_role().role_arn());
    })
    .stack("task-options", |stack| {
        let execution = Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"));
        let execution = stack.add("Execution", execution);
        let given = Role::from_role_arn(stack, "Given", "arn:aws:iam::555555555555:role/app");
        let platform = RuntimePlatform::new()
            .cpu_architecture(CpuArchitecture::Arm64)
            .operating_system_family(OperatingSystemFamily::LINUX);
        let task = FargateTaskDefinition::new()
            .cpu(1024)
            .memory_limit_mib(4096)
            .family("shop")
            .execution_role(&execution)
            .task_role(&given)
            .ephemeral_storage_gib(50)
            .runtime_platform(platform)
            .pid_mode(PidMode::Task)
            .enable_fault_injection(true);
        let task = stack.add("Task", task);
        task.add_container(
            stack,
            "web",
            container().logging(LogDrivers::aws_logs("web")),
        );
    })
    .stack("task-windows", |stack| {
        let platform = RuntimePlatform::new()
            .operating_system_family(OperatingSystemFamily::WINDOWS_SERVER_2022_CORE)
            .cpu_architecture(CpuArchitecture::X86_64);
        let task = FargateTaskDefinition::new()
            .cpu(1024)
            .memory_limit_mib(2048);
        let task = stack.add("Task", task.runtime_platform(platform));
        task.add_container(stack, "web", container());
    })
    .stack("task-sizes", |stack| {
        const SIZES: [(i64, i64); 9] = [
            (256, 512),
            (256, 2048),
            (512, 1024),
            (512, 4096),
            (1024, 8192),
            (2048, 16384),
            (4096, 30720),
            (8192, 61440),
            (16384, 122_880),
        ];
        for (cpu, memory) in SIZES {
            let task = FargateTaskDefinition::new()
                .cpu(cpu)
                .memory_limit_mib(memory);
            let task = stack.add(format!("Task{cpu}x{memory}"), task);
            task.add_container(stack, "web", container());
        }
    })
    .stack("task-volumes", |stack| {
        let shared = EfsVolume::new("fs-12345678")
            .root_directory("/data")
            .transit_encryption(true)
            .transit_encryption_port(2999)
            .access_point_id("fsap-12345678")
            .iam_authorization(true);
        let task = FargateTaskDefinition::new()
            .volume(Volume::new("scratch"))
            .volume(Volume::efs("shared", shared));
        let task = stack.add("Task", task);
        task.add_volume(stack, Volume::configured_at_launch("late"));
        let docker = DockerVolume::new("local", VolumeScope::Shared)
            .autoprovision(true)
            .driver_opts([("type", "nfs")])
            .labels([("owner", "shop")]);
        task.add_volume(stack, Volume::docker("docker", docker));
        task.add_volume(stack, Volume::host("hosted", "/var/shop"));
        task.add_volume(stack, Volume::efs("plain", EfsVolume::new("fs-87654321")));
        let web = task.add_container(stack, "web", container());
        let points = [
            MountPoint::new("scratch", "/tmp/scratch"),
            MountPoint::new("shared", "/data").read_only(true),
        ];
        web.add_mount_points(stack, points);
        web.add_mount_points(stack, [MountPoint::new("late", "/late")]);
        let sidecar = task.add_container(stack, "sidecar", container().essential(false));
        sidecar.add_volumes_from(stack, &web, true);
    })
    .stack("task-policies", |stack| {
        let task = FargateTaskDefinition::new().cpu(512).memory_limit_mib(1024);
        let task = stack.add("Task", task);
        let web = task.add_container(stack, "web", container());
        task.add_to_task_role_policy(stack, allow("s3:GetObject", "arn:aws:s3:::shop/*"));
        task.add_to_execution_role_policy(
            stack,
            allow("s3:GetBucketLocation", "arn:aws:s3:::shop"),
        );
        web.add_to_execution_policy(stack, allow("kms:Decrypt", "*"));
        let xray = ManagedPolicy::from_aws_managed_policy_name("AWSXRayDaemonWriteAccess");
        task.task_role().add_managed_policy(stack, xray);
    })
    .stack("task-grant-run", |stack| {
        let task = definition(stack);
        task.add_container(stack, "web", container());
        let runner = Role::new(ServicePrincipal::new("lambda.amazonaws.com"));
        let runner = stack.add("Runner", runner);
        task.grant_run(stack, &runner);
        task.obtain_execution_role(stack);
        task.obtain_execution_role(stack);
    })
    .stack("task-proxy", |stack| {
        let proxy = AppMeshProxyConfiguration::new("envoy", 15000, 15001)
            .ignored_uid(1337)
            .ignored_gid(1338)
            .app_ports([9080, 9081])
            .egress_ignored_ports([22])
            .egress_ignored_ips(["169.254.170.2", "169.254.169.254"]);
        let task = stack.add(
            "Task",
            FargateTaskDefinition::new().proxy_configuration(proxy),
        );
        task.add_container(stack, "web", container());
        task.add_container(stack, "envoy", container());
    })
    .stack("task-imported", |stack| {
        let arn = "arn:aws:ecs:eu-central-1:555555555555:task-definition/shop:3";
        let by_arn = FargateTaskDefinition::from_fargate_task_definition_arn(arn);
        stack.output("Arn", by_arn.task_definition_arn());
        let role = Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"));
        let role = stack.add("Role", role);
        let known = by_arn.with_task_role(&role);
        let role = known.task_role().unwrap();
        role.add_to_principal_policy(stack, allow("sqs:SendMessage", "*"));
    })
    .stack("task-tags", |stack| {
        let task = definition(stack);
        task.add_container(stack, "web", container());
        stack.of(&task).tag(Tag::new("team", "shop"));
        stack.tag(Tag::new("stage", "test"));
    })
}

fn containers(app: App) -> App {
    use ContainerDependencyCondition::{Healthy, Start, Success};
    app.stack("container-options", |stack| {
        let task = FargateTaskDefinition::new().cpu(512).memory_limit_mib(1024);
        let task = stack.add("Task", task);
        let check = HealthCheck::shell("curl -f http://localhost/ || exit 1")
            .interval(Duration::seconds(10))
            .retries(5)
            .start_period(Duration::seconds(20))
            .timeout(Duration::seconds(5));
        let web = container()
            .container_name("frontend")
            .command(["serve", "--port", "8080"])
            .entry_point(["/bin/sh", "-c"])
            .cpu(128)
            .memory_limit_mib(512)
            .memory_reservation_mib(256)
            .environment("ZONE", "a")
            .environment("APP", "shop")
            .environment("REGION", stack.stack_region())
            .essential(true)
            .hostname("web-1")
            .user("1000:1000")
            .working_directory("/srv")
            .privileged(false)
            .readonly_root_filesystem(true)
            .disable_networking(false)
            .interactive(true)
            .pseudo_terminal(true)
            .start_timeout(Duration::minutes(2))
            .stop_timeout(Duration::seconds(30))
            .dns_servers(["10.0.0.2"])
            .dns_search_domains(["shop.local"])
            .docker_label("owner", "shop")
            .docker_label("com.example.tier", "web")
            .docker_security_options(["no-new-privileges"])
            .extra_host("db", "10.0.0.5")
            .extra_host("cache", "10.0.0.6")
            .system_control("net.core.somaxconn", "1024")
            .ulimit(Ulimit::new(UlimitName::Nofile, 1024, 4096))
            .version_consistency(VersionConsistency::Disabled)
            .enable_restart_policy(true)
            .restart_ignored_exit_codes([0, 127])
            .restart_attempt_period(Duration::seconds(360))
            .health_check(check)
            .port(8080);
        task.add_container(stack, "web", web);
    })
    .stack("container-health-check", |stack| {
        let task = definition(stack);
        let checked = |check: HealthCheck| container().health_check(check);
        let shell = HealthCheck::new(["curl -f http://localhost/ || exit 1"]);
        task.add_container(stack, "shell", checked(shell));
        let exec = HealthCheck::new(["CMD", "/healthy", "--quick"]);
        task.add_container(stack, "exec", checked(exec.interval(Duration::minutes(1))));
        task.add_container(
            stack,
            "words",
            checked(HealthCheck::new(["/healthy", "--quick"])),
        );
        task.add_container(stack, "none", checked(HealthCheck::new(["NONE"])));
    })
    .stack("container-ports", |stack| {
        let http = PortMapping::new(80)
            .host_port(80)
            .protocol(Protocol::Tcp)
            .name("http")
            .app_protocol(AppProtocol::Http);
        let rpc = PortMapping::new(50051)
            .name("rpc")
            .app_protocol(AppProtocol::Grpc);
        let web = container()
            .port_mapping(http)
            .port_mapping(PortMapping::new(53).protocol(Protocol::Udp))
            .port_mapping(rpc);
        let web = definition(stack).add_container(stack, "web", web);
        let https = PortMapping::new(443)
            .name("http2")
            .app_protocol(AppProtocol::Http2);
        web.add_port_mappings(stack, [https]);
        web.add_port_mappings(stack, [PortMapping::range(9000, 9010)]);
    })
    .stack("container-later", |stack| {
        let task = definition(stack);
        let check = HealthCheck::new(["CMD", "ready"]);
        let db = task.add_container(stack, "db", container().health_check(check));
        let init = task.add_container(stack, "init", container().essential(false));
        let web = task.add_container(stack, "web", container().environment("B", "2"));
        web.add_environment(stack, "A", "1");
        web.add_environment(stack, "C", "3");
        web.add_docker_label(stack, "label", "value");
        let limits = [
            Ulimit::new(UlimitName::Core, 0, 0),
            Ulimit::new(UlimitName::Stack, 1, 2),
        ];
        web.add_ulimits(stack, limits);
        let healthy = ContainerDependency::new(&db).condition(Healthy);
        web.add_container_dependencies(stack, [healthy]);
        let dependencies = [
            ContainerDependency::new(&init).condition(Success),
            (&init).into(),
        ];
        web.add_container_dependencies(stack, dependencies);
        web.add_scratch(stack, "cache", "/tmp/cache", "/cache");
    })
    .stack("container-labels-only", |stack| {
        let task = definition(stack);
        let none = Vec::<String>::new;
        task.add_container(stack, "a", container().command(none()));
        let b = container().essential(false).enable_restart_policy(true);
        task.add_container(stack, "b", b);
        let c = container()
            .enable_restart_policy(false)
            .dns_servers(none())
            .entry_point(none())
            .docker_security_options(none());
        task.add_container(stack, "c", c);
    })
    .stack("container-linux", |stack| {
        let task = definition(stack);
        let fuse = Device::new("/dev/fuse")
            .container_path("/dev/fuse")
            .permissions([DevicePermission::Read, DevicePermission::Write]);
        let linux = LinuxParameters::new()
            .init_process_enabled(true)
            .shared_memory_size(128)
            .add_capabilities(["SYS_PTRACE"])
            .drop_capabilities(["ALL", "NET_RAW"])
            .add_tmpfs(Tmpfs::new("/run", 64).mount_options(["rw", "noexec"]))
            .add_device(fuse)
            .add_device(Device::new("/dev/null"));
        let add = |id, linux| task.add_container(stack, id, container().linux_parameters(linux));
        add("web", linux);
        add("bare", LinuxParameters::new());
        let init = LinuxParameters::new()
            .init_process_enabled(false)
            .swappiness(60)
            .max_swap(512);
        add("init", init);
    })
    .stack("container-nested", |stack| {
        let task = definition(stack);
        let group = stack.add("Logs", LogGroup::new());
        let logging = LogDrivers::aws_logs("shop").log_group(&group);
        task.add_container(stack, "web", container().logging(logging.clone()));
        task.add_container(stack, "worker", container().logging(logging));
        task.add_container(
            stack,
            "other",
            container().logging(LogDrivers::aws_logs("other")),
        );
        let last = LogDrivers::aws_logs("last").log_retention(RetentionDays::OneWeek);
        task.add_container(stack, "Last", container().logging(last));
    })
    .stack("container-grants", |stack| {
        let secret = stack.add("Secret", secretsmanager::Secret::new());
        let task = definition(stack);
        let repository = stack.add("Images", ecr::Repository::new());
        let web = ContainerDefinition::new(ContainerImage::from_ecr_repository(&repository))
            .secret("PASSWORD", Secret::from_secrets_manager(&secret))
            .environment_file(EnvironmentFile::from_bucket_name("shop", "web.env"))
            .logging(LogDrivers::aws_logs("web"));
        task.add_container(stack, "web", web);
        let image = ContainerImage::from_registry("registry.example.com/web").credentials(&secret);
        let private = ContainerDefinition::new(image)
            .essential(false)
            .logging(LogDrivers::aws_logs("private"));
        task.add_container(stack, "private", private);
    })
    .stack("container-volumes", |stack| {
        let task = definition(stack);
        let one = task.add_container(stack, "one", container());
        let two = task.add_container(stack, "two", container().essential(false));
        task.add_volume(stack, Volume::new("shared"));
        one.add_mount_points(stack, [MountPoint::new("shared", "/shared")]);
        two.add_volumes_from(stack, &one, false);
        two.add_container_dependencies(stack, [ContainerDependency::new(&one).condition(Start)]);
    })
}

fn secrets(app: App) -> App {
    app.stack("secrets-manager", |stack| {
        use secretsmanager::Secret as Stored;
        let secret = stack.add("Database", Stored::new());
        let imported = Stored::from_secret_name(stack, "Token", "shop/token");
        let arn = "arn:aws:secretsmanager:eu-central-1:555555555555:secret:api-AbCdEf";
        let complete = Stored::from_secret_complete_arn(stack, "Complete", arn);
        let stored = || Secret::from_secrets_manager(&secret);
        let web = container()
            .secret("WHOLE", stored())
            .secret("PASSWORD", stored().field("password"))
            .secret(
                "STAGE",
                stored().field("password").version_stage("AWSPREVIOUS"),
            )
            .secret(
                "VERSION",
                stored().version_id("ea9ef8d7-1111-2222-3333-444444444444"),
            )
            .secret("TOKEN", Secret::from_secrets_manager(&imported))
            .secret(
                "FIELD",
                Secret::from_secrets_manager(&imported).field("field"),
            )
            .secret(
                "COMPLETE",
                Secret::from_secrets_manager(&complete).field("key"),
            );
        definition(stack).add_container(stack, "web", web);
    })
    .stack("secrets-key", |stack| {
        let key = stack.add("Key", Key::new());
        let secret = secretsmanager::Secret::new().encryption_key(&key);
        let secret = stack.add("Database", secret);
        let web = definition(stack).add_container(stack, "web", container());
        web.add_secret(
            stack,
            "PASSWORD",
            Secret::from_secrets_manager(&secret).field("password"),
        );
    })
    .stack("secrets-parameters", |stack| {
        let own = stack.add("Own", StringParameter::new("value"));
        let named = StringParameter::from_string_parameter_name(stack, "Named", "/shop/endpoint");
        let secure = SecureStringParameterAttributes::new("/shop/key").version(3);
        let secure =
            StringParameter::from_secure_string_parameter_attributes(stack, "Secure", secure);
        let task = definition(stack);
        let web = container()
            .environment("PLAIN", "yes")
            .secret("OWN", Secret::from_ssm_parameter(&own))
            .secret("NAMED", Secret::from_ssm_parameter(&named))
            .secret("SECURE", Secret::from_ssm_parameter(&secure));
        task.add_container(stack, "web", web);
        let same = container().secret("NAMED", Secret::from_ssm_parameter(&named));
        task.add_container(stack, "same", same);
    })
}

fn log_drivers(app: App) -> App {
    let logged =
        |stack: &Stack, task: &FargateTaskDefinitionRef, id: &'static str, driver: LogDriver| {
            task.add_container(stack, id, container().logging(driver));
        };
    app.stack("logs-created", move |stack| {
        let task = definition(stack);
        let add =
            |id, driver: stackwright::ecs::AwsLogDriver| logged(stack, &task, id, driver.into());
        let to = |prefix: &str| LogDrivers::aws_logs(prefix);
        add("plain", to("plain"));
        add(
            "retained",
            to("kept").log_retention(RetentionDays::OneMonth),
        );
        add("blocking", to("b").mode(AwsLogDriverMode::Blocking));
        let buffered = to("b")
            .mode(AwsLogDriverMode::NonBlocking)
            .max_buffer_size(25 * 1024 * 1024);
        add("buffered", buffered);
        add("pattern", to("p").multiline_pattern("^(INFO|ERROR)"));
        let all = to("a")
            .datetime_format("%Y")
            .mode(AwsLogDriverMode::NonBlocking)
            .max_buffer_size(100 * 1024);
        add("all", all);
        add("dated", to("d").datetime_format("%Y-%m-%d"));
    })
    .stack("logs-given", |stack| {
        let task = definition(stack);
        let group = LogGroup::new()
            .log_group_name("/shop/web")
            .retention(RetentionDays::OneWeek)
            .removal_policy(RemovalPolicy::Destroy);
        let group = stack.add("Logs", group);
        let imported = LogGroup::from_log_group_name(stack, "Imported", "/shop/imported");
        let web = LogDrivers::aws_logs("web").log_group(&group);
        task.add_container(stack, "web", container().logging(web));
        let worker = LogDrivers::aws_logs("worker").log_group(&imported);
        task.add_container(stack, "worker", container().logging(worker));
    })
    .stack("logs-others", move |stack| {
        let task = definition(stack);
        let add = |id, driver: LogDriver| logged(stack, &task, id, driver);
        add("json", LogDrivers::json_file().into());
        let json = LogDrivers::json_file()
            .env_regex("^SHOP")
            .max_size("10m")
            .max_file(3)
            .compress(true)
            .labels(["a", "b"])
            .env(["X", "Y"]);
        add("json-options", json.into());
        add("syslog", LogDrivers::syslog().into());
        let syslog = LogDrivers::syslog()
            .address("tcp://192.168.0.42:123")
            .facility("daemon")
            .tls_ca_cert("/ca.pem")
            .tls_cert("/cert.pem")
            .tls_key("/key.pem")
            .tls_skip_verify(true)
            .format("rfc5424")
            .tag("shop");
        add("syslog-options", syslog.into());
        add("fluentd", LogDrivers::fluentd().into());
        let fluentd = LogDrivers::fluentd()
            .address("localhost:24224")
            .asynchronous(true)
            .buffer_limit(1024)
            .retry_wait(Duration::seconds(2))
            .max_retries(9)
            .sub_second_precision(false)
            .tag("shop");
        add("fluentd-options", fluentd.into());
        add(
            "fluentd-connect",
            LogDrivers::fluentd().async_connect(true).into(),
        );
        add("gelf", LogDrivers::gelf("udp://1.2.3.4:12201").into());
        let gelf = LogDrivers::gelf("tcp://1.2.3.4:12201")
            .compression_type(GelfCompressionType::Gzip)
            .compression_level(3)
            .tcp_max_reconnect(4)
            .tcp_reconnect_delay(Duration::seconds(5))
            .env(["X"]);
        add("gelf-options", gelf.into());
        add("journald", LogDrivers::journald().into());
        add(
            "journald-options",
            LogDrivers::journald().tag("shop").labels(["l"]).into(),
        );
        add("none", LogDrivers::none());
        add(
            "generic",
            LogDrivers::generic("fluentd").option("tag", "hello").into(),
        );
        add("generic-bare", LogDrivers::generic("syslog").into());
    })
    .stack("logs-splunk", move |stack| {
        const URL: &str = "https://splunk.example.com:8088";
        let task = definition(stack);
        let secret = stack.add("Splunk", secretsmanager::Secret::new());
        let plain = LogDrivers::splunk(Secret::from_secrets_manager(&secret), URL);
        logged(stack, &task, "plain", plain.into());
        let token = SecureStringParameterAttributes::new("/splunk/token");
        let token = StringParameter::from_secure_string_parameter_attributes(stack, "Token", token);
        let options = LogDrivers::splunk(Secret::from_ssm_parameter(&token), URL)
            .source("src")
            .source_type("type")
            .index("main")
            .ca_path("/ca")
            .ca_name("ca")
            .insecure_skip_verify("true")
            .format(SplunkLogFormat::Json)
            .verify_connection(false)
            .gzip(true)
            .gzip_level(5)
            .tag("shop");
        logged(stack, &task, "options", options.into());
    })
    .stack("logs-firelens", move |stack| {
        let task = definition(stack);
        let secret = secretsmanager::Secret::from_secret_name(stack, "Key", "datadog");
        let web = LogDrivers::firelens()
            .option("Name", "datadog")
            .option("Host", "http-intake.logs.datadoghq.eu")
            .option("TLS", "on")
            .secret_option("apikey", Secret::from_secrets_manager(&secret));
        logged(stack, &task, "web", web.into());
        logged(stack, &task, "bare", LogDrivers::firelens().into());
    })
    .stack("logs-firelens-router", move |stack| {
        let task = definition(stack);
        let image = ContainerImage::from_registry("amazon/aws-for-fluent-bit:stable");
        let router = ContainerDefinition::new(image)
            .essential(true)
            .memory_reservation_mib(50);
        let config = FirelensConfig::new(FirelensLogRouterType::Fluentbit)
            .enable_ecs_log_metadata(true)
            .config_file_path("/fluent.conf");
        task.add_firelens_log_router(stack, "router", router, config);
        let driver = LogDrivers::firelens().option("Name", "cloudwatch");
        logged(stack, &task, "web", driver.into());
    })
    .stack("logs-firelens-s3", move |stack| {
        let task = definition(stack);
        let config = FirelensConfig::new(FirelensLogRouterType::Fluentd)
            .enable_ecs_log_metadata(false)
            .config_s3_arn("arn:aws:s3:::shop/fluent.conf");
        task.add_firelens_log_router(stack, "router", container(), config);
        let driver = LogDrivers::firelens().option("Name", "cloudwatch");
        logged(stack, &task, "web", driver.into());
    })
}

fn images(app: App) -> App {
    use ecr::{LifecycleRule, Repository, RepositoryEncryption, TagMutability, TagStatus};
    let tagged = ContainerImage::from_ecr_repository_tag;
    app.stack("image-registry", |stack| {
        let credentials = stack.add("Credentials", secretsmanager::Secret::new());
        let task = definition(stack);
        let image = ContainerImage::from_registry("amazon/amazon-ecs-sample");
        task.add_container(stack, "public", ContainerDefinition::new(image));
        let image =
            ContainerImage::from_registry("registry.example.com/web").credentials(&credentials);
        task.add_container(stack, "private", ContainerDefinition::new(image));
    })
    .stack("image-repository", move |stack| {
        let repository = stack.add("Images", Repository::new());
        let task = definition(stack);
        let add = |id: &'static str, image| {
            task.add_container(stack, id, ContainerDefinition::new(image))
        };
        add("latest", ContainerImage::from_ecr_repository(&repository));
        add("tagged", tagged(&repository, "v1.2.3"));
        let digest = "sha256:94a00394bc5a8ef503fb59db0a7d0ae9e1110866e8aee8ba40cd864cea69ea1a";
        add("digest", tagged(&repository, digest));
        stack.output("Uri", repository.repository_uri());
        stack.output("Registry", repository.registry_uri());
        stack.output("Tag", repository.repository_uri_for_tag("x"));
        stack.output("Digest", repository.repository_uri_for_digest("sha256:0"));
        stack.output("Name", repository.repository_name());
        stack.output("Arn", repository.repository_arn());
    })
    .stack("image-imported", move |stack| {
        let task = definition(stack);
        let named = Repository::from_repository_name(stack, "Named", "shop/web");
        let arn = |name: &str| format!("arn:aws:ecr:us-east-1:555555555555:repository/shop/{name}");
        let by_arn = Repository::from_repository_arn(stack, "ByArn", arn("worker"));
        let attributes =
            Repository::from_repository_attributes(stack, "Attributes", "shop/other", arn("other"));
        task.add_container(
            stack,
            "named",
            ContainerDefinition::new(tagged(&named, "stable")),
        );
        stack.output("ByArnUri", by_arn.repository_uri_for_tag("latest"));
        stack.output("ByArnName", by_arn.repository_name());
        stack.output("AttributesUri", attributes.repository_uri());
        stack.output("Arn", named.repository_arn());
    })
    .stack("repository-options", |stack| {
        let images = Repository::new()
            .repository_name("shop/web")
            .image_scan_on_push(true)
            .image_tag_mutability(TagMutability::Immutable)
            .removal_policy(RemovalPolicy::Destroy)
            .empty_on_delete(true);
        stack.add("Images", images);
        stack.add(
            "Kms",
            Repository::new().encryption(RepositoryEncryption::Kms),
        );
        let aes = Repository::new()
            .encryption(RepositoryEncryption::Aes256)
            .image_tag_mutability(TagMutability::Mutable)
            .image_scan_on_push(false);
        stack.add("Aes", aes);
        let key = stack.add("Key", Key::new());
        stack.add("Keyed", Repository::new().encryption_key(&key));
        let filtered = Repository::new()
            .image_tag_mutability(TagMutability::ImmutableWithExclusion)
            .image_tag_mutability_exclusion("dev-*");
        stack.add("Filtered", filtered);
    })
    .stack("repository-lifecycle", |stack| {
        let ten = LifecycleRule::max_image_count(10).description("keep ten");
        let repository = stack.add("Images", Repository::new().lifecycle_rule(ten));
        let prod = LifecycleRule::max_image_count(9999).tag_prefix_list(["prod"]);
        repository.add_lifecycle_rule(stack, prod);
        let untagged =
            LifecycleRule::max_image_age(Duration::days(30)).tag_status(TagStatus::Untagged);
        repository.add_lifecycle_rule(stack, untagged);
        let patterns = LifecycleRule::max_image_count(5)
            .tag_pattern_list(["prod*", "web*"])
            .rule_priority(20);
        repository.add_lifecycle_rule(stack, patterns);
        let any = LifecycleRule::max_image_age(Duration::days(5))
            .rule_priority(3)
            .tag_status(TagStatus::Any);
        let registry = Repository::new()
            .lifecycle_registry_id("555555555555")
            .lifecycle_rule(any);
        stack.add("Registry", registry);
    })
    .stack("repository-grants", |stack| {
        let repository = stack.add("Images", Repository::new());
        let role = |id: &'static str| {
            stack.add(
                id,
                Role::new(ServicePrincipal::new("codebuild.amazonaws.com")),
            )
        };
        repository.grant_pull(stack, &role("Pull"));
        repository.grant_push(stack, &role("Push"));
        repository.grant_pull_push(stack, &role("Both"));
        repository.grant_read(stack, &role("Read"));
        repository.grant(stack, &role("Own"), ["ecr:DescribeImages"]);
        let list = PolicyStatement::new()
            .actions(["ecr:ListImages"])
            .principal(stackwright::iam::AccountPrincipal::new("555555555555"));
        repository.add_to_resource_policy(stack, list);
        let other = stackwright::iam::AccountPrincipal::new("666666666666");
        repository.grant_pull(stack, &other);
    })
}
