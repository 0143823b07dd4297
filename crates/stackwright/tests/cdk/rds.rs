//! RDS: instances, replicas, snapshots, proxies, parameter and option groups.

use stackwright::ec2::{InterfaceVpcEndpointAwsService, SecurityGroup};
use stackwright::iam::{AccountRootPrincipal, PolicyStatement, Role, RoleRef};
use stackwright::kms::{Key, KeyRef};
use stackwright::prelude::*;
use stackwright::rds::{
    AuroraMysqlEngineVersion, AuroraPostgresEngineVersion, CaCertificate, ClientPasswordAuthType,
    ClusterInstance, Credentials, DatabaseCluster, DatabaseClusterEngine, DatabaseInsightsMode,
    DatabaseInstance, DatabaseInstanceAttributes, DatabaseInstanceEngine,
    DatabaseInstanceFromSnapshot, DatabaseInstanceReadReplica, DatabaseProxy,
    DatabaseProxyAttributes, DatabaseProxyEndpointOptions, DatabaseProxyOptions, DatabaseSecret,
    EngineLifecycleSupport, LicenseModel, MariaDbEngineVersion, MysqlEngineVersion, NetworkType,
    OptionConfiguration, OptionGroup, OracleEngineVersion, ParameterGroup,
    PerformanceInsightRetention, PostgresEngineVersion, ProxyEndpointTargetRole, ProxyTarget,
    SessionPinningFilter, SnapshotCredentials, SqlServerEngineVersion, StorageType, SubnetGroup,
};
use stackwright::secretsmanager::{Secret, SecretRotationOptions, SecretValue};
use stackwright::text;

crate::programs!("rds":
    engines, groups, instance_credentials, instance_full, instance_snapshots, instances, proxies,
    read_replicas, rotation,
);

pub(super) fn postgres() -> DatabaseInstanceEngine {
    DatabaseInstanceEngine::postgres(PostgresEngineVersion::VER_17_9)
}

fn mysql() -> DatabaseInstanceEngine {
    DatabaseInstanceEngine::mysql(MysqlEngineVersion::VER_8_0_43)
}

pub(super) fn aurora_postgres() -> DatabaseClusterEngine {
    DatabaseClusterEngine::aurora_postgres(AuroraPostgresEngineVersion::VER_16_3)
}

pub(super) fn aurora_mysql() -> DatabaseClusterEngine {
    DatabaseClusterEngine::aurora_mysql(AuroraMysqlEngineVersion::VER_3_04_0)
}

pub(super) fn network(stack: &Stack) -> VpcRef {
    stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1))
}

pub(super) fn role(stack: &Stack, id: &'static str) -> RoleRef {
    stack.add(id, Role::new(AccountRootPrincipal::new()))
}

pub(super) fn key(stack: &Stack, id: &'static str) -> KeyRef {
    stack.add(id, Key::new())
}

pub(super) fn group(stack: &Stack) -> SecurityGroupRef {
    SecurityGroup::from_security_group_id(stack, "Group", "sg-12345678")
}

fn instances(app: App) -> App {
    app.stack("instances", |stack| {
        let vpc = network(stack);
        let new = || DatabaseInstance::new(postgres(), &vpc);
        let add = |id: &'static str, instance: DatabaseInstance| stack.add(id, instance);
        add("Minimal", new());
        let public = DatabaseInstance::new(mysql(), &vpc).vpc_subnets(SubnetType::Public);
        add("Public", public);
        add("Private", new().vpc_subnets(SubnetType::PrivateWithEgress));
        let grouped = SubnetSelection::subnet_group_name("Public");
        add("Grouped", new().vpc_subnets(grouped));
        add(
            "Unversioned",
            DatabaseInstance::new(DatabaseInstanceEngine::POSTGRES, &vpc)
                .removal_policy(RemovalPolicy::Destroy)
                .enable_performance_insights(true),
        );
        add("Provisioned", new().storage_type(StorageType::Io1));
        add(
            "Provisioned2",
            new().storage_type(StorageType::Io2).iops(5000),
        );
        add(
            "Gp3",
            new().storage_type(StorageType::Gp3).allocated_storage(20),
        );
        add(
            "Standard",
            new().database_insights_mode(DatabaseInsightsMode::Standard),
        );
        add("NoInsights", new().enable_performance_insights(false));
        add(
            "NoMonitoring",
            new()
                .monitoring_interval(Duration::seconds(0))
                .monitoring_role(&role(stack, "Unused")),
        );
        add(
            "Monitored",
            new()
                .monitoring_interval(Duration::seconds(5))
                .monitoring_role(&role(stack, "Monitor")),
        );
        add("NoGroups", new().security_groups([]).port(5433));
        let named = new().instance_identifier(stackwright::pseudo::stack_name());
        add(
            "Named",
            named.character_set_name("c").storage_encrypted(false),
        );
        add("Retained", new().removal_policy(RemovalPolicy::Retain));
        let unprotected = new().removal_policy(RemovalPolicy::Retain);
        add("Unprotected", unprotected.deletion_protection(false));
        add(
            "Zoned",
            new().multi_az(false).availability_zone("eu-west-1a"),
        );
        let parameters =
            ParameterGroup::from_parameter_group_name(stack, "Parameters", "default.postgres17");
        let open = new()
            .security_groups([&group(stack)])
            .subnet_group(&SubnetGroup::from_subnet_group_name(
                stack, "Subnets", "mine",
            ))
            .parameter_group(&parameters)
            .option_group(&OptionGroup::from_option_group_name(
                stack, "Options", "options",
            ));
        let open = add("Open", open);
        open.connections().allow_default_port_from_any_ipv4(stack);
        stack.output(
            "Address",
            text![
                open.instance_endpoint().socket_address(),
                " ",
                open.instance_arn(),
                " ",
                open.instance_identifier(),
                " ",
                open.instance_resource_id().unwrap()
            ],
        );
    })
}

fn instance_full(app: App) -> App {
    app.stack("full", |stack| {
        let vpc = network(stack);
        let credentials = Credentials::from_generated_secret("master")
            .secret_name("shop/db")
            .encryption_key(key(stack, "SecretKey"))
            .exclude_characters("abc")
            .replica_region("eu-west-1")
            .encrypted_replica_region("eu-west-2", key(stack, "Replica"));
        let database = DatabaseInstance::new(postgres(), &vpc)
            .instance_type("t4g.large")
            .credentials(credentials)
            .multi_az(true)
            .storage_type(StorageType::Gp3)
            .storage_throughput(500)
            .iops(12_000)
            .processor_features(Some(2), Some(1))
            .instance_identifier("MyDatabase")
            .port(5433)
            .iam_authentication(true)
            .backup_retention(Duration::days(0))
            .preferred_backup_window("01:00-02:00")
            .copy_tags_to_snapshot(false)
            .delete_automated_backups(false)
            .monitoring_interval(Duration::seconds(60))
            .performance_insight_retention(PerformanceInsightRetention::MONTHS_15)
            .performance_insight_encryption_key(key(stack, "InsightsKey"))
            .database_insights_mode(DatabaseInsightsMode::Advanced)
            .cloudwatch_logs_exports(["postgresql", "upgrade"])
            .auto_minor_version_upgrade(false)
            .preferred_maintenance_window("Sun:10:00-Sun:11:00")
            .deletion_protection(true)
            .removal_policy(RemovalPolicy::Retain)
            .max_allocated_storage(1000)
            .domain("d-1")
            .s3_import_role(&role(stack, "Import"))
            .s3_export_role(&role(stack, "Export"))
            .publicly_accessible(false)
            .network_type(NetworkType::Dual)
            .ca_certificate(CaCertificate::RDS_CA_RSA2048_G1)
            .apply_immediately(true)
            .engine_lifecycle_support(EngineLifecycleSupport::OpenSourceRdsExtendedSupport)
            .license_model(LicenseModel::GeneralPublicLicense)
            .allow_major_version_upgrade(true)
            .allocated_storage(400)
            .database_name("shop")
            .parameter("b", "1")
            .parameter("a", "2")
            .storage_encryption_key(key(stack, "StorageKey"));
        let database = stack.add("Database", database);
        database.grant_connect(stack, &role(stack, "Master"));
        database.grant_connect_as(stack, &role(stack, "Bob"), "bob");
        let secret = database.secret().unwrap();
        secret.grant_read(stack, &role(stack, "Reader"));
        secret.grant_write(stack, &role(stack, "Writer"));
        secret.add_to_resource_policy(
            stack,
            PolicyStatement::new()
                .actions(["secretsmanager:DescribeSecret"])
                .all_resources()
                .principal(AccountRootPrincipal::new()),
        );
        let joined = DatabaseInstance::new(postgres(), &vpc)
            .domain("d-2")
            .domain_role(&role(stack, "Directory"));
        let joined = stack.add("Joined", joined);
        joined.grant_connect_as(stack, &role(stack, "Alice"), "alice");
        stack.output(
            "Secret",
            text![
                secret.secret_name(),
                " ",
                secret.secret_arn(),
                " ",
                secret.full_arn().unwrap()
            ],
        );
    })
}

fn instance_credentials(app: App) -> App {
    app.stack("credentials", |stack| {
        let vpc = network(stack);
        let add = |id: &'static str, credentials: Credentials| {
            let instance = DatabaseInstance::new(postgres(), &vpc).credentials(credentials);
            stack.add(id, instance)
        };
        let named = |id: &'static str| Secret::from_secret_name(stack, id, "name");
        add("Generated", Credentials::from_generated_secret("bob"));
        let username = Credentials::from_username("bob");
        add(
            "Username",
            username.secret_name("sn").exclude_characters("/"),
        );
        let password = SecretValue::ssm_secure("/password", Some(1));
        add("Password", Credentials::from_password("bob", password));
        let password = SecretValue::ssm_secure("/password", None);
        add(
            "NewestPassword",
            Credentials::from_password("bob", password),
        );
        add("Secret", Credentials::from_secret(&named("First")));
        let second = Credentials::from_secret_with_username(&named("Second"), "bob");
        add("NamedSecret", second);
        let managed = DatabaseInstance::new(postgres(), &vpc).manage_master_user_password(true);
        let managed = stack.add("Managed", managed);
        let username = Credentials::from_username("bob").encryption_key(key(stack, "Key"));
        let keyed = DatabaseInstance::new(postgres(), &vpc).credentials(username);
        let keyed = stack.add("Keyed", keyed.manage_master_user_password(true));
        let secret = managed.secret().unwrap();
        secret.grant_read(stack, &role(stack, "Reader"));
        let keyed = keyed.secret().unwrap();
        keyed.grant_read(stack, &role(stack, "KeyedReader"));
        stack.output("Arn", secret.secret_arn());
        let own = DatabaseSecret::new("own")
            .dbname("shop")
            .replace_on_password_criteria_changes(true)
            .encryption_key(key(stack, "OwnKey"))
            .secret_name("a-b");
        stack.add("Own", own);
        let attached = stack.add("Attached", DatabaseSecret::new("attached"));
        let attached = attached.attach(stack, &managed);
        attached.grant_read(stack, &role(stack, "AttachedReader"));
    })
}

fn instance_snapshots(app: App) -> App {
    app.stack("snapshots", |stack| {
        let vpc = network(stack);
        let of = |engine| DatabaseInstanceFromSnapshot::new(engine, &vpc, "snapshot");
        let generated = SnapshotCredentials::from_generated_secret("admin")
            .exclude_characters("\"")
            .encryption_key(key(stack, "Key"))
            .replica_region("eu-west-1");
        let generated = stack.add("Generated", of(mysql()).credentials(generated));
        generated.add_rotation_single_user(stack, SecretRotationOptions::new());
        let password = SnapshotCredentials::from_generated_password("admin");
        stack.add("GeneratedPassword", of(mysql()).credentials(password));
        let given = stack.add("Given", DatabaseSecret::new("x"));
        let secret =
            DatabaseInstanceFromSnapshot::from_cluster_snapshot(postgres(), &vpc, "cluster")
                .credentials(SnapshotCredentials::from_secret(&given));
        stack.add("Secret", secret);
        let password = SnapshotCredentials::from_password(SecretValue::ssm_secure("/p", Some(1)));
        stack.add("Password", of(mysql()).credentials(password));
        let unchanged = of(postgres()).allocated_storage(30).parameter("a", "b");
        let unchanged = stack.add("Unchanged", unchanged);
        unchanged.grant_connect_as(stack, &role(stack, "Bob"), "bob");
    })
}

fn read_replicas(app: App) -> App {
    app.stack("replicas", |stack| {
        let vpc = network(stack);
        let source = stack.add("Source", DatabaseInstance::new(mysql(), &vpc));
        let replica = DatabaseInstanceReadReplica::new(&source, "t3.small", &vpc)
            .storage_encrypted(true)
            .allocated_storage(50)
            .backup_retention(Duration::days(3));
        let replica = stack.add("Replica", replica);
        replica.grant_connect_as(stack, &role(stack, "Bob"), "bob");
        let keyed = DatabaseInstanceReadReplica::new(&source, "t3.small", &vpc)
            .storage_encryption_key(key(stack, "Key"))
            .vpc_subnets(SubnetType::Public)
            .parameter_group(&stack.add("Parameters", ParameterGroup::new(&mysql())))
            .removal_policy(RemovalPolicy::Destroy);
        stack.add("Keyed", keyed);
        let attributes = DatabaseInstanceAttributes::new("imported", "address", 3306)
            .instance_resource_id("db-XYZ")
            .security_groups([&group(stack)])
            .engine(mysql());
        let imported =
            DatabaseInstance::from_database_instance_attributes(stack, "Imported", attributes);
        let of_imported = DatabaseInstanceReadReplica::new(&imported, "t3.small", &vpc);
        stack.add(
            "OfImported",
            of_imported.removal_policy(RemovalPolicy::Retain),
        );
        imported.grant_connect_as(stack, &role(stack, "Alice"), "alice");
        imported
            .connections()
            .allow_default_port_from_any_ipv4(stack);
        let secret = stack.add("Secret", DatabaseSecret::new("q"));
        secret.attach(stack, &imported);
        imported.add_proxy(stack, "Proxy", DatabaseProxyOptions::new(&vpc, [&secret]));
        stack.output(
            "Addresses",
            text![
                imported.instance_endpoint().socket_address(),
                "|",
                imported.instance_arn(),
                "|",
                replica.instance_arn(),
                "|",
                replica.instance_endpoint().socket_address()
            ],
        );
    })
}

fn engines(app: App) -> App {
    type Engine = DatabaseInstanceEngine;
    type Oracle = OracleEngineVersion;
    type SqlServer = SqlServerEngineVersion;
    app.stack("engines", |stack| {
        let vpc = network(stack);
        let oracle_ee = Engine::oracle_ee(Oracle::VER_19);
        let sql_server_ee = Engine::sql_server_ee(SqlServer::VER_14);
        let other = Engine::postgres(PostgresEngineVersion::of("99.1", "99").s3_import());
        let engines = [
            (
                "MariaDb",
                Engine::maria_db(MariaDbEngineVersion::VER_11_4_4),
            ),
            ("Mysql", mysql()),
            ("Postgres", postgres()),
            (
                "OracleSe2",
                Engine::oracle_se2(Oracle::VER_19_0_0_0_2020_04_R1),
            ),
            ("OracleSe2Cdb", Engine::oracle_se2_cdb(Oracle::VER_19)),
            ("OracleEe", oracle_ee.clone()),
            ("OracleEeCdb", Engine::oracle_ee_cdb(Oracle::VER_21)),
            ("SqlServerSe", Engine::sql_server_se(SqlServer::VER_15)),
            (
                "SqlServerEx",
                Engine::sql_server_ex(SqlServer::VER_15_00_4316_3_V1),
            ),
            ("SqlServerWeb", Engine::sql_server_web(SqlServer::VER_16)),
            ("SqlServerEe", sql_server_ee.clone()),
            ("Other", other.clone()),
        ];
        for (id, engine) in engines {
            stack.add(
                format!("{id}Parameters"),
                ParameterGroup::for_instance(&engine),
            );
            let instance = DatabaseInstance::new(engine, &vpc);
            let instance = stack.add(id, instance.license_model(LicenseModel::LicenseIncluded));
            instance.add_rotation_single_user(stack, SecretRotationOptions::new());
        }
        let both = role(stack, "Both");
        let oracle = DatabaseInstance::new(oracle_ee.clone(), &vpc);
        stack.add(
            "OracleS3",
            oracle.s3_import_role(&both).s3_export_role(&both),
        );
        let sql_server = DatabaseInstance::new(sql_server_ee, &vpc)
            .s3_import_role(&both)
            .parameter("a", "b")
            .domain("d-1")
            .timezone("GMT Standard Time");
        stack.add("SqlServerS3", sql_server);
        let other = DatabaseInstance::new(other, &vpc).s3_import_role(&both);
        stack.add("OtherS3", other);
        let options = stack.add("Options", OptionGroup::new(&oracle_ee, []));
        let oracle = DatabaseInstance::new(oracle_ee, &vpc);
        stack.add(
            "OracleOptions",
            oracle.s3_export_role(&both).option_group(&options),
        );
        let old = DatabaseClusterEngine::aurora_mysql(AuroraMysqlEngineVersion::VER_2_11_1);
        let clusters = [
            ("My8", aurora_mysql()),
            ("My57", old),
            ("Pg", aurora_postgres()),
            ("Mine", DatabaseClusterEngine::AURORA_MYSQL),
        ];
        for (id, engine) in clusters {
            stack.add(format!("{id}Cluster"), ParameterGroup::for_cluster(&engine));
        }
    })
}

fn groups(app: App) -> App {
    app.stack("groups", |stack| {
        let vpc = network(stack);
        let both = ParameterGroup::new(&postgres())
            .parameter("z", "1")
            .parameter("a", "2")
            .name("MyName")
            .description("Of both")
            .removal_policy(RemovalPolicy::Retain);
        let both = stack.add("Both", both);
        both.bind_to_instance(stack);
        both.bind_to_cluster(stack);
        assert!(both.add_parameter(stack, "k", "v"));
        let reverse = stack.add("Reverse", ParameterGroup::new(&aurora_postgres()));
        reverse.bind_to_cluster(stack);
        reverse.bind_to_instance(stack);
        stack.add("Cluster", ParameterGroup::for_cluster(&aurora_postgres()));
        stack.add("Instance", ParameterGroup::for_instance(&mysql()));
        stack.add("Unused", ParameterGroup::new(&postgres()));
        let public = SubnetGroup::new("Public ones", &vpc).subnet_group_name("NAME");
        stack.add("Subnets", public.vpc_subnets(SubnetType::Public));
        let kept = SubnetGroup::new("Private ones", &vpc);
        stack.add("Kept", kept.removal_policy(RemovalPolicy::Retain));
        let oracle = DatabaseInstanceEngine::oracle_se2(OracleEngineVersion::VER_19);
        let options = OptionGroup::new(
            &oracle,
            [
                OptionConfiguration::new("XMLDB"),
                OptionConfiguration::new("OEM")
                    .port(1158, &vpc)
                    .setting("b", "c")
                    .setting("a", "x")
                    .version("13"),
            ],
        );
        let options = stack.add("Options", options);
        let oem = options.option_connections("OEM").unwrap();
        oem.allow_default_port_from_any_ipv4(stack);
        let z = OptionConfiguration::new("Z").port_of_security_groups(1, &vpc, [&group(stack)]);
        assert!(options.add_configuration(stack, z));
        options.add_configuration(stack, OptionConfiguration::new("Late").port(2, &vpc));
        let named = OptionGroup::new(&oracle, [OptionConfiguration::new("XMLDB")]);
        stack.add("Named", named.description("d").option_group_name("named"));
        stack.add(
            "Database",
            DatabaseInstance::new(oracle, &vpc).option_group(&options),
        );
    })
}

fn rotation(app: App) -> App {
    app.stack("rotation", |stack| {
        let vpc = network(stack);
        let secret_key = key(stack, "Key");
        let add = |id: &'static str| {
            let credentials = Credentials::from_username("master").encryption_key(&secret_key);
            let instance = DatabaseInstance::new(postgres(), &vpc)
                .credentials(credentials)
                .vpc_subnets(SubnetType::Public);
            stack.add(id, instance)
        };
        let database = add("Database");
        database.add_rotation_single_user(stack, SecretRotationOptions::new());
        let user = DatabaseSecret::new("user")
            .dbname("shop")
            .master_secret(database.secret().unwrap())
            .encryption_key(key(stack, "UserKey"));
        let user = stack.add("User", user).attach(stack, &database);
        let daily = SecretRotationOptions::new().automatically_after(Duration::days(1));
        database.add_rotation_multi_user(stack, "Multi", &user, daily);
        let options = SecretRotationOptions::new()
            .automatically_after(Duration::hours(36))
            .exclude_characters("ab")
            .vpc_subnets(SubnetType::PrivateWithEgress)
            .security_group(&group(stack))
            .rotate_immediately_on_update(false);
        add("Options").add_rotation_single_user(stack, options);
        let service = InterfaceVpcEndpointAwsService::SECRETS_MANAGER;
        let endpoint = vpc.add_interface_endpoint(stack, "Endpoint", service);
        let options = SecretRotationOptions::new()
            .endpoint(&endpoint)
            .automatically_after(Duration::days(0));
        add("Endpoint").add_rotation_single_user(stack, options);
        let writer = ClusterInstance::provisioned("Writer");
        let cluster = DatabaseCluster::new(aurora_mysql(), &vpc, writer);
        let cluster = stack.add("Cluster", cluster);
        cluster.add_rotation_single_user(stack, SecretRotationOptions::new());
        let other = DatabaseSecret::new("other").master_secret(cluster.secret().unwrap());
        let other = stack.add("Other", other).attach(stack, &cluster);
        cluster.add_rotation_multi_user(stack, "Multi", &other, SecretRotationOptions::new());
    })
    .stack("known", |stack| {
        stack.set_environment(Environment::new("111111111111", "cn-north-1"));
        let attributes = VpcAttributes::new("vpc-1", ["a", "b"])
            .private_subnet_ids(["subnet-1", "subnet-2"])
            .private_subnet_route_table_ids(["rtb-1", "rtb-2"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
        let id = "A-very-long-name-of-a-database-that-does-not-fit-the-name-of-a-function";
        let database = stack.add(id, DatabaseInstance::new(postgres(), &vpc));
        database.add_rotation_single_user(stack, SecretRotationOptions::new());
    })
}

fn proxies(app: App) -> App {
    app.stack("proxies", |stack| {
        let vpc = network(stack);
        let group = group(stack);
        let cluster = DatabaseCluster::new(
            aurora_postgres(),
            &vpc,
            ClusterInstance::provisioned("Writer"),
        )
        .reader(ClusterInstance::provisioned("Reader"));
        let cluster = stack.add("Cluster", cluster);
        let options = DatabaseProxyOptions::new(&vpc, cluster.secret())
            .db_proxy_name("named")
            .borrow_timeout(Duration::seconds(30))
            .init_query("SET x=1")
            .max_connections_percent(50)
            .max_idle_connections_percent(10)
            .session_pinning_filters([
                SessionPinningFilter::EXCLUDE_VARIABLE_SETS,
                SessionPinningFilter::of("OTHER"),
            ])
            .debug_logging(true)
            .iam_auth(true)
            .idle_client_timeout(Duration::minutes(3))
            .require_tls(false)
            .client_password_auth_type(ClientPasswordAuthType::PostgresScramSha256)
            .vpc_subnets(SubnetType::Public);
        let proxy = DatabaseProxy::new(ProxyTarget::from_cluster(&cluster), options);
        let proxy = stack.add("Proxy", proxy);
        let user = role(stack, "User");
        proxy.grant_connect(stack, &user);
        proxy.grant_connect_as(stack, &user, "bob");
        proxy.add_endpoint(stack, "Endpoint", DatabaseProxyEndpointOptions::new(&vpc));
        let reading = DatabaseProxyEndpointOptions::new(&vpc)
            .db_proxy_endpoint_name("reading")
            .target_role(ProxyEndpointTargetRole::ReadOnly)
            .security_groups([&group])
            .vpc_subnets(SubnetType::Public);
        proxy.add_endpoint(stack, "Reading", reading);
        let by_iam = DatabaseProxyOptions::iam(&vpc)
            .security_groups([&group])
            .role(&role(stack, "ProxyRole"));
        let by_iam = cluster.add_proxy(stack, "ByIam", by_iam);
        by_iam.grant_connect_as(stack, &user, "x");
        let arn = "arn:aws:rds:us-east-1:111111111111:db-proxy:prx-1";
        let attributes = DatabaseProxyAttributes::new("a", arn, "e").security_groups([&group]);
        let imported = DatabaseProxy::from_database_proxy_attributes(stack, "Imported", attributes);
        imported.grant_connect_as(stack, &user, "y");
        stack
            .add("Secret", DatabaseSecret::new("q"))
            .attach(stack, &proxy);
        proxy
            .connections()
            .allow_from_any_ipv4(stack, Port::tcp(5432));
        let credentials = Credentials::from_generated_secret("a").encryption_key(key(stack, "Key"));
        let database = DatabaseInstance::new(mysql(), &vpc).credentials(credentials);
        let database = stack.add("Database", database);
        let options = DatabaseProxyOptions::new(&vpc, database.secret());
        let own = database.add_proxy(stack, "Proxy", options);
        stack.output(
            "Names",
            text![
                own.db_proxy_name(),
                " ",
                own.db_proxy_arn(),
                " ",
                own.endpoint()
            ],
        );
    })
}
