//! Databases and file systems with what they can have.

use stackwright::ec2::*;
use stackwright::efs::*;
use stackwright::iam::*;
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::rds::*;
use stackwright::secretsmanager::SecretRotationOptions;

crate::programs!("systems": databases, files);

fn three_tiers(stack: &Stack) -> VpcRef {
    let tiers = [
        SubnetConfiguration::new("public", SubnetType::Public),
        SubnetConfiguration::new("app", SubnetType::PrivateWithEgress),
        SubnetConfiguration::new("data", SubnetType::PrivateIsolated),
    ];
    let vpc = Vpc::new().max_azs(2).nat_gateways(1);
    stack.add("Vpc", vpc.subnet_configuration(tiers))
}

fn tier(name: &'static str) -> SubnetSelection {
    SubnetSelection::subnet_group_name(name)
}

fn databases(app: App) -> App {
    app.stack("databases", |stack| {
        let vpc = three_tiers(stack);
        let key = stack.add("Key", Key::new());
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")),
        );
        let engine = DatabaseClusterEngine::aurora_postgres(AuroraPostgresEngineVersion::VER_16_4);
        let tls = stack.add(
            "Tls",
            ParameterGroup::new(&engine)
                .parameter("rds.force_ssl", "1")
                .description("TLS only")
                .name("tls"),
        );
        let writer = ClusterInstance::provisioned("writer")
            .instance_type(InstanceType::of(InstanceClass::R6G, InstanceSize::LARGE))
            .publicly_accessible(false)
            .ca_certificate(CaCertificate::RDS_CA_RSA2048_G1)
            .enable_performance_insights(true)
            .performance_insight_encryption_key(&key);
        let cluster = DatabaseCluster::new(engine, &vpc, writer)
            .vpc_subnets(tier("data"))
            .credentials(
                Credentials::from_generated_secret("boss")
                    .encryption_key(&key)
                    .exclude_characters("\"@/")
                    .secret_name("shop/boss"),
            )
            .reader(ClusterInstance::serverless_v2("first").scale_with_writer(true))
            .reader(ClusterInstance::serverless_v2("second"))
            .serverless_v2_min_capacity(1.0)
            .serverless_v2_max_capacity(16.0)
            .backup(Duration::days(14), "02:00-03:00")
            .storage_encrypted(true)
            .storage_encryption_key(&key)
            .iam_authentication(true)
            .cloudwatch_logs_exports(["postgresql"])
            .monitoring_interval(Duration::seconds(30))
            .enable_data_api(true)
            .removal_policy(RemovalPolicy::Retain)
            .deletion_protection(false)
            .default_database_name("shop")
            .parameter_group(&tls)
            .storage_type(DbClusterStorageType::AuroraIopt1)
            .copy_tags_to_snapshot(false)
            .auto_minor_version_upgrade(true)
            .preferred_maintenance_window("Sun:23:45-Mon:00:15");
        let cluster = stack.add("Cluster", cluster);
        cluster.add_rotation_single_user(
            stack,
            SecretRotationOptions::new()
                .automatically_after(Duration::days(7))
                .exclude_characters("!&*^#@()")
                .vpc_subnets(tier("app")),
        );
        let user = stack.add(
            "User",
            DatabaseSecret::new("app")
                .master_secret(cluster.secret().unwrap())
                .encryption_key(&key),
        );
        let attached = user.attach(stack, &cluster);
        cluster.add_rotation_multi_user(stack, "User", &attached, SecretRotationOptions::new());
        cluster.grant_connect_as(stack, &role, "app");
        cluster.grant_data_api_access(stack, &role);
        let options = DatabaseProxyOptions::new(&vpc, [cluster.secret().unwrap()])
            .iam_auth(true)
            .borrow_timeout(Duration::seconds(30))
            .max_connections_percent(50)
            .init_query("SET x=1")
            .session_pinning_filters([SessionPinningFilter::EXCLUDE_VARIABLE_SETS])
            .require_tls(true)
            .debug_logging(true)
            .vpc_subnets(tier("app"));
        let proxy = cluster.add_proxy(stack, "Proxy", options);
        proxy.grant_connect_as(stack, &role, "app");
        proxy.add_endpoint(
            stack,
            "Readers",
            DatabaseProxyEndpointOptions::new(&vpc).target_role(ProxyEndpointTargetRole::ReadOnly),
        );
        let clients = stack.add("Clients", SecurityGroup::new(&vpc));
        cluster
            .connections()
            .allow_default_port_from(stack, &clients);
        proxy
            .connections()
            .allow_from(stack, &clients, Port::tcp(5432));
        let mysql = || DatabaseInstanceEngine::mysql(MysqlEngineVersion::VER_8_0_40);
        let subnets = stack.add(
            "Subnets",
            SubnetGroup::new("isolated", &vpc)
                .vpc_subnets(tier("data"))
                .subnet_group_name("isolated"),
        );
        let audit = stack.add(
            "Audit",
            OptionGroup::new(
                &mysql(),
                [OptionConfiguration::new("MARIADB_AUDIT_PLUGIN")
                    .setting("SERVER_AUDIT_EVENTS", "CONNECT")],
            ),
        );
        let instance = DatabaseInstance::new(mysql(), &vpc)
            .multi_az(true)
            .storage_type(StorageType::Gp3)
            .iops(12000)
            .storage_throughput(500)
            .allocated_storage(400)
            .max_allocated_storage(1000)
            .manage_master_user_password(true)
            .credentials(Credentials::from_username("boss").encryption_key(&key))
            .parameter("max_connections", "50")
            .backup_retention(Duration::days(3))
            .subnet_group(&subnets)
            .security_groups([&clients])
            .enable_performance_insights(true)
            .performance_insight_retention(PerformanceInsightRetention::LONG_TERM)
            .cloudwatch_logs_exports(["error", "slowquery"])
            .network_type(NetworkType::Dual)
            .ca_certificate(CaCertificate::of("custom-ca"))
            .option_group(&audit);
        let instance = stack.add("Instance", instance);
        stack.add(
            "Replica",
            DatabaseInstanceReadReplica::new(&instance, InstanceType::new("t4g.medium"), &vpc)
                .vpc_subnets(tier("data"))
                .storage_encrypted(true)
                .iam_authentication(true)
                .delete_automated_backups(true)
                .availability_zone(&vpc.availability_zones()[0]),
        );
        stack.add(
            "Restored",
            DatabaseInstanceFromSnapshot::new(mysql(), &vpc, "old")
                .credentials(
                    SnapshotCredentials::from_generated_secret("admin").exclude_characters("@"),
                )
                .removal_policy(RemovalPolicy::Destroy)
                .port(3307)
                .publicly_accessible(true)
                .vpc_subnets(SubnetType::Public),
        );
    })
}

fn files(app: App) -> App {
    app.stack("files", |stack| {
        let vpc = three_tiers(stack);
        let key = stack.add("Key", Key::new());
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")),
        );
        let mounts = stack.add("Mounts", SecurityGroup::new(&vpc));
        let media = FileSystem::new(&vpc)
            .vpc_subnets(tier("data"))
            .kms_key(&key)
            .encrypted(true)
            .file_system_name("media")
            .lifecycle_policy(LifecyclePolicy::After14Days)
            .out_of_infrequent_access_policy(OutOfInfrequentAccessPolicy::After1Access)
            .transition_to_archive_policy(LifecyclePolicy::After90Days)
            .throughput_mode(ThroughputMode::Provisioned)
            .provisioned_throughput_per_second(64)
            .performance_mode(PerformanceMode::GeneralPurpose)
            .enable_automatic_backups(true)
            .removal_policy(RemovalPolicy::Destroy)
            .allow_anonymous_access(true)
            .replication_configuration(
                ReplicationConfiguration::regional_file_system("eu-west-1").kms_key(&key),
            )
            .security_group(&mounts);
        let media = stack.add("Media", media);
        media.add_to_resource_policy(
            stack,
            PolicyStatement::new()
                .effect(Effect::Deny)
                .principal(AnyPrincipal::new())
                .actions(["*"])
                .condition("Bool", "aws:SecureTransport", "false"),
        );
        let uploads = media.add_access_point(
            stack,
            "Uploads",
            AccessPoint::new()
                .path("/uploads")
                .create_acl(Acl::new("1000", "1000", "750"))
                .posix_user(PosixUser::new("1000", "1000").secondary_gids(["2"])),
        );
        stack.output("UploadsArn", uploads.access_point_arn());
        media.grant_read(stack, &role);
        media.grant(stack, &role, ["elasticfilesystem:DescribeFileSystems"]);
        let one_zone = FileSystem::new(&vpc)
            .one_zone(true)
            .throughput_mode(ThroughputMode::Elastic)
            .replication_overwrite_protection(ReplicationOverwriteProtection::Disabled)
            .encrypted(false)
            .file_system_policy(
                PolicyDocument::new().statement(
                    PolicyStatement::new()
                        .principal(AccountRootPrincipal::new())
                        .actions(["elasticfilesystem:ClientMount"]),
                ),
            );
        let one_zone = stack.add("OneZone", one_zone);
        one_zone.grant_root_access(stack, &role);
        stack.add(
            "Abroad",
            FileSystem::new(&vpc).replication_configuration(
                ReplicationConfiguration::one_zone_file_system("us-east-1", "us-east-1a"),
            ),
        );
        stack.add(
            "Copied",
            FileSystem::new(&vpc).replication_configuration(
                ReplicationConfiguration::existing_file_system(&one_zone),
            ),
        );
        let other_mounts =
            SecurityGroup::from_security_group_id(stack, "OtherMounts", "sg-12345678");
        let other = FileSystem::from_file_system_attributes(
            stack,
            "Other",
            FileSystemAttributes::with_id("fs-12345678", &other_mounts),
        );
        other.connections().allow_default_port_from_any_ipv4(stack);
        other.grant_read_write(stack, &role);
        stack.add("OtherUploads", AccessPoint::of(&other).path("/uploads"));
    })
}
