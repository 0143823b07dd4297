//! RDS: Aurora clusters.

use stackwright::prelude::*;
use stackwright::rds::{
    AuroraCapacityUnit, AuroraMysqlEngineVersion, AuroraPostgresEngineVersion, CaCertificate,
    ClusterInstance, Credentials, DatabaseCluster, DatabaseClusterAttributes,
    DatabaseClusterEngine, DatabaseClusterFromSnapshot, DatabaseInsightsMode, DatabaseProxyOptions,
    DatabaseSecret, DbClusterStorageType, EngineLifecycleSupport, NetworkType, ParameterGroup,
    PerformanceInsightRetention, ServerlessCluster, ServerlessClusterFromSnapshot,
    ServerlessScalingOptions, SnapshotCredentials, SubnetGroup, TimeoutAction,
};
use stackwright::secretsmanager::{Secret, SecretRotationOptions, SecretValue};
use stackwright::text;

use crate::rds::{aurora_mysql, aurora_postgres, group, key, network, role};

crate::programs!("rds":
    cluster_full, cluster_imported, cluster_snapshots, clusters, serverless,
);

fn clusters(app: App) -> App {
    app.stack("clusters", |stack| {
        let vpc = network(stack);
        let writer = || ClusterInstance::provisioned("writer");
        let serverless = || ClusterInstance::serverless_v2("writer");
        let of = |engine| DatabaseCluster::new(engine, &vpc, writer());
        let new = || of(aurora_postgres());
        let add = |id: &'static str, cluster: DatabaseCluster| stack.add(id, cluster);
        add(
            "Serverless",
            DatabaseCluster::new(aurora_postgres(), &vpc, serverless()),
        );
        add("Provisioned", new());
        add("Mysql", of(aurora_mysql()));
        add("Default", of(DatabaseClusterEngine::AURORA_MYSQL));
        let capacity = new().serverless_v2_min_capacity(1.0);
        add("Capacity", capacity.serverless_v2_max_capacity(4.0));
        add(
            "Paused",
            DatabaseCluster::new(aurora_postgres(), &vpc, serverless())
                .serverless_v2_min_capacity(0.0)
                .serverless_v2_auto_pause_duration(Duration::minutes(10)),
        );
        add(
            "Insights",
            new()
                .database_insights_mode(DatabaseInsightsMode::Advanced)
                .performance_insight_encryption_key(key(stack, "Key"))
                .performance_insight_retention(PerformanceInsightRetention::MONTHS_15)
                .monitoring_interval(Duration::seconds(0)),
        );
        let monitor = role(stack, "Monitor");
        let given = stack.add("Given", DatabaseSecret::new("x"));
        add(
            "Retained",
            new()
                .reader(ClusterInstance::serverless_v2("reader"))
                .removal_policy(RemovalPolicy::Retain)
                .monitoring_interval(Duration::seconds(60))
                .monitoring_role(&monitor)
                .vpc_subnets(SubnetType::Public)
                .credentials(Credentials::from_secret(&given)),
        );
        let grouped = new().vpc_subnets(SubnetSelection::subnet_group_name("Private"));
        add(
            "Grouped",
            grouped.credentials(Credentials::from_generated_secret("me")),
        );
        let credentials = Credentials::from_username("bob").encryption_key(key(stack, "SecretKey"));
        let managed = new()
            .manage_master_user_password(true)
            .credentials(credentials);
        let managed = add("Managed", managed);
        managed
            .secret()
            .unwrap()
            .grant_read(stack, &role(stack, "Reader"));
        let subnets = SubnetGroup::from_subnet_group_name(stack, "Subnets", "name");
        let parameters = ParameterGroup::from_parameter_group_name(stack, "Parameters", "mine");
        add(
            "Replica",
            new()
                .replication_source_identifier("source")
                .security_groups([&group(stack)])
                .subnet_group(&subnets)
                .parameter_group(&parameters),
        );
        let limitless = AuroraPostgresEngineVersion::VER_16_4_LIMITLESS;
        let limitless = DatabaseClusterEngine::aurora_postgres(limitless);
        add(
            "Limitless",
            DatabaseCluster::limitless(limitless, &vpc)
                .enable_performance_insights(true)
                .performance_insight_retention(PerformanceInsightRetention::MONTHS_1)
                .monitoring_interval(Duration::seconds(30))
                .enable_cluster_level_enhanced_monitoring(true)
                .storage_type(DbClusterStorageType::AuroraIopt1)
                .cloudwatch_logs_exports(["postgresql"]),
        );
    })
}

fn cluster_full(app: App) -> App {
    app.stack("full", |stack| {
        let vpc = network(stack);
        let instance = ParameterGroup::new(&aurora_mysql()).parameter("c", "d");
        let instance = stack.add("Instance", instance);
        let large = ClusterInstance::provisioned("large")
            .promotion_tier(5)
            .instance_type("r6g.large")
            .instance_identifier("Large")
            .auto_minor_version_upgrade(false)
            .enable_performance_insights(true)
            .publicly_accessible(true)
            .availability_zone("eu-west-1a")
            .preferred_maintenance_window("Sun:01:00-Sun:02:00")
            .parameter("a", "b")
            .allow_major_version_upgrade(true)
            .ca_certificate(CaCertificate::of("x"))
            .apply_immediately(true);
        let scaling = ClusterInstance::serverless_v2("scaling").scale_with_writer(true);
        let other = ClusterInstance::serverless_v2("other").enable_performance_insights(true);
        let writer = ClusterInstance::provisioned("writer").enable_performance_insights(true);
        let cluster = DatabaseCluster::new(aurora_mysql(), &vpc, writer)
            .reader(scaling.enable_performance_insights(true))
            .reader(other)
            .reader(large)
            .reader(ClusterInstance::provisioned("grouped").parameter_group(&instance))
            .serverless_v2_max_capacity(8.0)
            .serverless_v2_min_capacity(1.5)
            .backup(Duration::days(5), "01:00-02:00")
            .port(3307)
            .cluster_identifier("MyCluster")
            .default_database_name("shop")
            .deletion_protection(false)
            .parameter("p", "q")
            .monitoring_interval(Duration::seconds(5))
            .iam_authentication(true)
            .s3_import_role(&role(stack, "Import"))
            .s3_export_role(&role(stack, "Export"))
            .storage_encryption_key(key(stack, "Key"))
            .copy_tags_to_snapshot(false)
            .network_type(NetworkType::Dual)
            .enable_data_api(true)
            .enable_local_write_forwarding(true)
            .enable_performance_insights(true)
            .auto_minor_version_upgrade(true)
            .backtrack_window(Duration::hours(1))
            .storage_type(DbClusterStorageType::AuroraIopt1)
            .cloudwatch_logs_exports(["error", "audit"])
            .engine_lifecycle_support(EngineLifecycleSupport::OpenSourceRdsExtendedSupportDisabled)
            .delete_automated_backups(true)
            .preferred_maintenance_window("Sun:03:00-Sun:04:00")
            .domain("d-1")
            .removal_policy(RemovalPolicy::Destroy);
        let cluster = stack.add("Cluster", cluster);
        let user = role(stack, "User");
        cluster.grant_connect_as(stack, &user, "u");
        cluster.grant_data_api_access(stack, &user);
        cluster
            .connections()
            .allow_default_port_from_any_ipv4(stack);
        let mut names: Vec<Node> = vec![
            cluster.cluster_endpoint().socket_address().into(),
            cluster.cluster_read_endpoint().hostname().into(),
            cluster.cluster_identifier().into(),
            cluster.cluster_resource_identifier().into(),
            cluster.cluster_arn().into(),
        ];
        names.extend(cluster.instance_identifiers().into_iter().map(Node::from));
        let endpoints = cluster.instance_endpoints();
        names.extend(
            endpoints
                .iter()
                .map(|endpoint| endpoint.socket_address().into()),
        );
        let mut joined: Vec<Node> = Vec::new();
        for name in names {
            if !joined.is_empty() {
                joined.push("|".into());
            }
            joined.push(name);
        }
        stack.output("Names", intrinsic::concat(joined));
        let serverless = ClusterInstance::serverless_v2("writer");
        let switched = DatabaseCluster::new(aurora_postgres(), &vpc, serverless)
            .storage_encrypted(true)
            .s3_import_role(&role(stack, "PgImport"))
            .s3_export_role(&role(stack, "PgExport"))
            .backup_retention(Duration::days(3));
        let switched = stack.add("Switched", switched);
        switched.grant_data_api_access(stack, &role(stack, "Caller"));
        let both = role(stack, "Both");
        let old = DatabaseClusterEngine::aurora_mysql(AuroraMysqlEngineVersion::VER_2_11_1);
        let old = DatabaseCluster::new(old, &vpc, ClusterInstance::provisioned("writer"));
        stack.add("Old", old.s3_import_role(&both).s3_export_role(&both));
        let importing =
            DatabaseCluster::new(aurora_mysql(), &vpc, ClusterInstance::provisioned("writer"))
                .s3_import_role(&both)
                .domain("d-2")
                .domain_role(&role(stack, "Directory"));
        stack.add("Importing", importing);
    })
}

fn cluster_snapshots(app: App) -> App {
    app.stack("snapshots", |stack| {
        let vpc = network(stack);
        let of = |writer: ClusterInstance| {
            DatabaseClusterFromSnapshot::new(aurora_postgres(), &vpc, writer, "snapshot")
        };
        let new = || of(ClusterInstance::provisioned("writer").into());
        let generated = SnapshotCredentials::from_generated_secret("u");
        let generated = stack.add("Generated", new().snapshot_credentials(generated));
        generated.add_rotation_single_user(stack, SecretRotationOptions::new());
        let password = SnapshotCredentials::from_generated_password("u").exclude_characters("x");
        stack.add("GeneratedPassword", new().snapshot_credentials(password));
        stack.add("Unchanged", new());
        let password = SnapshotCredentials::from_password(SecretValue::ssm_secure("/p", Some(2)));
        stack.add("Password", new().snapshot_credentials(password));
        let given = stack.add("Given", DatabaseSecret::new("x"));
        let secret = of(ClusterInstance::serverless_v2("writer").into());
        let credentials = SnapshotCredentials::from_secret(&given);
        stack.add("Secret", secret.snapshot_credentials(credentials));
        stack.add("Managed", new().manage_master_user_password(true));
    })
}

fn cluster_imported(app: App) -> App {
    app.stack("imported", |stack| {
        let vpc = network(stack);
        let secret = Secret::from_secret_name(stack, "Secret", "name");
        let attributes = DatabaseClusterAttributes::new("cid")
            .cluster_resource_identifier("cluster-X")
            .port(3306)
            .security_groups([&group(stack)])
            .instance_identifiers(["first"])
            .cluster_endpoint_address("writer")
            .reader_endpoint_address("reader")
            .instance_endpoint_addresses(["address"])
            .engine(aurora_mysql())
            .secret(&secret)
            .data_api_enabled(true);
        let cluster =
            DatabaseCluster::from_database_cluster_attributes(stack, "Cluster", attributes);
        let user = role(stack, "User");
        cluster.grant_connect_as(stack, &user, "u");
        cluster.grant_data_api_access(stack, &user);
        let options = DatabaseProxyOptions::new(&vpc, cluster.secret());
        cluster.add_proxy(stack, "Proxy", options);
        cluster
            .connections()
            .allow_default_port_from_any_ipv4(stack);
        stack.output(
            "Names",
            text![
                cluster.cluster_endpoint().socket_address(),
                "|",
                cluster.cluster_read_endpoint().socket_address(),
                "|",
                cluster.instance_endpoints()[0].socket_address(),
                "|",
                cluster.cluster_arn()
            ],
        );
    })
}

fn serverless(app: App) -> App {
    app.stack("serverless", |stack| {
        let vpc = network(stack);
        let parameters =
            ParameterGroup::from_parameter_group_name(stack, "Parameters", "default.x");
        let scaling = ServerlessScalingOptions::new()
            .min_capacity(AuroraCapacityUnit::ACU_2)
            .max_capacity(AuroraCapacityUnit::ACU_16)
            .auto_pause(Duration::minutes(10))
            .timeout(Duration::seconds(100))
            .timeout_action(TimeoutAction::ForceApplyCapacityChange);
        let cluster = ServerlessCluster::new(DatabaseClusterEngine::AURORA_POSTGRESQL)
            .vpc(&vpc)
            .parameter_group(&parameters)
            .enable_data_api(true)
            .scaling(scaling)
            .backup_retention(Duration::days(2))
            .default_database_name("shop")
            .cluster_identifier("MyCluster");
        let cluster = stack.add("Cluster", cluster);
        cluster.grant_data_api_access(stack, &role(stack, "User"));
        cluster.add_rotation_single_user(stack, SecretRotationOptions::new());
        cluster
            .connections()
            .allow_default_port_from_any_ipv4(stack);
        let never = ServerlessScalingOptions::new().auto_pause(Duration::minutes(0));
        let lone = ServerlessCluster::new(DatabaseClusterEngine::AURORA_MYSQL)
            .removal_policy(RemovalPolicy::Retain)
            .storage_encryption_key(key(stack, "Key"))
            .scaling(never);
        let lone = stack.add("Lone", lone);
        lone.grant_data_api_access(stack, &role(stack, "Other"));
        let of = || {
            let engine = DatabaseClusterEngine::AURORA_MYSQL;
            ServerlessClusterFromSnapshot::new(engine, "snapshot").vpc(&vpc)
        };
        let credentials = SnapshotCredentials::from_generated_secret("u");
        stack.add("Restored", of().credentials(credentials));
        let unchanged = of().deletion_protection(true).copy_tags_to_snapshot(false);
        stack.add("Unchanged", unchanged);
    })
}
