//! RDS: databases, their groups, secrets and proxies.

use insta::assert_snapshot;
use stackwright::ec2::SecurityGroup;
use stackwright::iam::{AccountRootPrincipal, Role, RoleRef};
use stackwright::prelude::*;
use stackwright::rds::{
    AuroraMysqlEngineVersion, AuroraPostgresEngineVersion, ClientPasswordAuthType, ClusterInstance,
    Credentials, DatabaseCluster, DatabaseClusterAttributes, DatabaseClusterEngine,
    DatabaseInsightsMode, DatabaseInstance, DatabaseInstanceAttributes, DatabaseInstanceEngine,
    DatabaseInstanceReadReplica, DatabaseProxy, DatabaseProxyEndpointOptions, DatabaseProxyOptions,
    EngineLifecycleSupport, MysqlEngineVersion, OptionGroup, OracleEngineVersion, ParameterGroup,
    PerformanceInsightRetention, PostgresEngineVersion, ProxyTarget, ServerlessCluster,
    ServerlessScalingOptions, SqlServerEngineVersion, StorageType, SubnetGroup,
};
use stackwright::secretsmanager::{
    SecretRotation, SecretRotationApplication, SecretRotationOptions, SecretValue,
};

use super::findings;

fn network(stack: &Stack) -> VpcRef {
    stack.add("Vpc", Vpc::new().max_azs(2))
}

fn role(stack: &Stack, id: &'static str) -> RoleRef {
    stack.add(id, Role::new(AccountRootPrincipal::new()))
}

fn postgres() -> DatabaseInstanceEngine {
    DatabaseInstanceEngine::postgres(PostgresEngineVersion::VER_17_9)
}

fn aurora() -> DatabaseClusterEngine {
    DatabaseClusterEngine::aurora_postgres(AuroraPostgresEngineVersion::VER_16_3)
}

fn writer() -> ClusterInstance {
    ClusterInstance::provisioned("Writer").into()
}

#[test]
fn an_instance_with_a_storage_a_place_and_backups_that_do_not_exist() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let slow = DatabaseInstance::new(postgres(), &vpc)
            .storage_throughput(500)
            .multi_az(true)
            .availability_zone("eu-west-1a")
            .backup_retention(Duration::days(40))
            .monitoring_interval(Duration::seconds(7));
        stack.add("Slow", slow);
        let fast = DatabaseInstance::new(postgres(), &vpc)
            .storage_type(StorageType::Gp3)
            .iops(1000)
            .storage_throughput(500);
        stack.add("Fast", fast);
        let lone = stack.add("Lone", Vpc::new().max_azs(1));
        stack.add("Groups", SubnetGroup::new("one", &lone));
    });
    assert_snapshot!(found, @"
    error[storage-throughput]: the throughput of this storage can't be chosen
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Slow
       = given: `storage_throughput(500)` of gp2
       = allowed: it with gp3 storage
       = help: add `.storage_type(StorageType::Gp3)`, or leave the throughput out

    error[illegal-backup-retention]: automated backups can't be kept this long
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Slow
       = given: 40 days
       = allowed: 0 to 35 whole days
       = help: use AWS Backup to keep some for longer

    error[zone-of-multi-az]: an instance with a standby can't choose its availability zone
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Slow
       = given: both `multi_az(true)` and `availability_zone`
       = allowed: one of the two
       = help: leave `availability_zone` out: RDS places the two in different zones

    error[illegal-monitoring-interval]: enhanced monitoring does not have this interval
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Slow
       = given: 7 seconds
       = allowed: 0, 1, 5, 10, 15, 30 or 60 seconds
       = help: choose one of these; 0 is no monitoring

    error[storage-throughput]: the storage's throughput is too high for its IOPS
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Fast
       = given: 500 MiB per second with 1000 IOPS
       = allowed: up to 250 MiB per second, a quarter of the IOPS
       = help: raise the IOPS to 2000

    error[single-zone]: a database needs subnets in two availability zones at least
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Groups
       = given: subnets: 1, all in one zone
       = allowed: subnets in two zones or more
       = help: select more subnets, or give the VPC `max_azs(2)`
    ");
}

#[test]
fn options_that_the_engine_does_not_have() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let maria = DatabaseInstance::new(DatabaseInstanceEngine::MARIADB, &vpc)
            .domain("d-1")
            .timezone("GMT")
            .engine_lifecycle_support(EngineLifecycleSupport::OpenSourceRdsExtendedSupport)
            .s3_import_role(&role(stack, "Import"));
        stack.add("Maria", maria);
        let engine = DatabaseInstanceEngine::sql_server_ee(SqlServerEngineVersion::VER_15);
        let two = DatabaseInstance::new(engine, &vpc)
            .s3_import_role(&role(stack, "First"))
            .s3_export_role(&role(stack, "Second"));
        stack.add("Two", two);
        stack.add(
            "Unversioned",
            OptionGroup::new(&DatabaseInstanceEngine::ORACLE_EE, []),
        );
        let oracle = DatabaseInstanceEngine::oracle_ee(OracleEngineVersion::VER_19);
        let source = stack.add("Source", DatabaseInstance::new(oracle, &vpc));
        let replica = DatabaseInstanceReadReplica::new(&source, "m5.large", &vpc);
        stack.add("Replica", replica.backup_retention(Duration::days(1)));
        let group = ParameterGroup::for_instance(&DatabaseInstanceEngine::POSTGRES);
        stack.add("Parameters", group);
        let engine = DatabaseClusterEngine::AURORA_POSTGRESQL;
        stack.add("Cluster", DatabaseCluster::new(engine, &vpc, writer()));
    });
    assert_snapshot!(found, @"
    error[not-of-this-engine]: `domain` can't be set with this engine
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Maria
       = given: `mariadb`
       = allowed: an engine that joins directories
       = help: leave it out

    error[not-of-this-engine]: `engine_lifecycle_support` can't be set with this engine
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Maria
       = given: `mariadb`
       = allowed: MySQL and PostgreSQL
       = help: leave it out

    error[not-of-this-engine]: `timezone` can't be set with this engine
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Maria
       = given: `mariadb`
       = allowed: SQL Server
       = help: leave it out

    error[s3-not-supported]: the engine has no import from S3
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Maria
       = given: `mariadb`
       = allowed: an engine and version that has it
       = help: choose another version, or leave the role out

    error[two-s3-roles]: SQL Server has one role for import from S3 and export to it
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Two
       = given: two roles
       = allowed: the same role for both
       = help: give the role of the import for the export, too

    error[no-engine-version]: an option group needs an engine in a known version
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Unversioned
       = given: `oracle-ee` without a version
       = allowed: an engine with a version
       = help: name the version of the engine

    error[not-of-this-engine]: `backup_retention` can't be set with this engine
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Replica
       = given: `oracle-ee-19`
       = allowed: replicas of MySQL and MariaDB
       = help: leave it out

    error[no-engine-version]: a parameter group needs an engine in a known version
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Parameters
       = given: `postgres` without a version
       = allowed: an engine with a version
       = help: name the version of the engine

    error[no-engine-version]: the default parameter group of a cluster depends on its engine's version
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Cluster
       = given: `aurora-postgresql` without a version
       = allowed: an engine with a version, or a parameter group
       = help: name the version of the engine
    ");
}

#[test]
fn performance_insights_that_contradict_themselves() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let off = DatabaseInstance::new(postgres(), &vpc)
            .enable_performance_insights(false)
            .performance_insight_retention(PerformanceInsightRetention::MONTHS_1);
        stack.add("Off", off);
        let short = DatabaseInstance::new(postgres(), &vpc)
            .database_insights_mode(DatabaseInsightsMode::Advanced);
        stack.add("Short", short);
        let instance = ClusterInstance::provisioned("Writer")
            .performance_insight_retention(PerformanceInsightRetention::LONG_TERM);
        let cluster = DatabaseCluster::new(aurora(), &vpc, instance);
        stack.add("Cluster", cluster.enable_performance_insights(true));
    });
    assert_snapshot!(found, @"
    error[insights-switched-off]: Performance Insights is switched off, and an option for it is given
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Off
       = given: enable_performance_insights(false), with a retention, a key or a mode
       = allowed: options for Performance Insights where it is on
       = help: leave `enable_performance_insights(false)` out, or the options

    error[insights-retention]: Database Insights in advanced mode wants fifteen months of data
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Short
       = given: no retention
       = allowed: 465 days
       = help: add `.performance_insight_retention(PerformanceInsightRetention::MONTHS_15)`

    error[insights-differ]: an instance has other settings of Performance Insights than its cluster
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Cluster/Writer
       = given: 731 days, and 7 in the cluster
       = allowed: the cluster's settings
       = help: leave `performance_insight_retention` of the instance out
    ");
}

#[test]
fn passwords_that_rds_manages_and_secrets_that_are_not_there() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let managed = DatabaseInstance::new(postgres(), &vpc)
            .manage_master_user_password(true)
            .credentials(Credentials::from_generated_secret("me").secret_name("mine"));
        let managed = stack.add("Managed", managed);
        managed.add_rotation_single_user(stack, SecretRotationOptions::new());
        let password = SecretValue::ssm_secure("/password", None);
        let kept = Credentials::from_password("me", password);
        let kept = DatabaseInstance::new(postgres(), &vpc).credentials(kept);
        let kept = stack.add("Kept", kept.iam_authentication(false));
        kept.add_rotation_single_user(stack, SecretRotationOptions::new());
        kept.grant_connect(stack, &role(stack, "User"));
        let twice = stack.add("Twice", DatabaseInstance::new(postgres(), &vpc));
        twice.add_rotation_single_user(stack, SecretRotationOptions::new());
        twice.add_rotation_single_user(stack, SecretRotationOptions::new());
        let rare = SecretRotationOptions::new().automatically_after(Duration::hours(3));
        let rare_database = stack.add("Rare", DatabaseInstance::new(postgres(), &vpc));
        rare_database.add_rotation_single_user(stack, rare);
        let application = SecretRotationApplication::POSTGRES_ROTATION_MULTI_USER;
        let secret = twice.secret().unwrap();
        let rotation = SecretRotation::new(application, secret, &twice, &vpc);
        stack.add("Rotation", rotation);
        let plain = SecretValue::resource_attribute("correct horse battery staple");
        let plain = Credentials::from_password("me", plain);
        stack.add(
            "Plain",
            DatabaseInstance::new(postgres(), &vpc).credentials(plain),
        );
    });
    assert_snapshot!(found, @"
    error[managed-password]: RDS is to manage the password, and the credentials say more than it takes
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Managed
       = given: `secret_name`, `from_generated_secret`
       = allowed: `Credentials::from_username`, perhaps with `encryption_key`
       = help: leave the rest out, or `manage_master_user_password`

    error[nothing-to-rotate]: the database has no secret that could be rotated
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Managed
       = given: a password that RDS manages
       = allowed: a database with a secret of the stack
       = help: leave the rotation out: RDS rotates the password every seven days

    error[nothing-to-rotate]: the database has no secret that could be rotated
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Kept
       = given: a database without a secret
       = allowed: a database with a secret of the stack
       = help: give the database credentials with a secret

    error[no-database-user]: it is not known as which user of the database to connect
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Kept
       = given: a database without a secret
       = allowed: a database with a secret, or a user's name
       = help: name the user: `grant_connect_as`

    error[iam-authentication-off]: somebody is permitted to log in with tokens, and the database takes none
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Kept
       = given: `iam_authentication(false)`
       = allowed: permissions to connect where IAM authentication is on
       = help: remove `iam_authentication(false)`, or the permission

    error[rotated-twice]: the database's secret is rotated already
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Twice
       = given: `add_rotation_single_user` twice
       = allowed: one rotation of a secret
       = help: remove one of the two

    error[illegal-rotation-interval]: a secret can't be rotated this often
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Rare/Secret/Attachment/RotationSchedule
       = given: every 3 hours
       = allowed: every 4 hours to 1000 days, in whole hours
       = help: correct `automatically_after`, or leave it out: 30 days

    error[no-master-secret]: rotation between two users needs the secret of one who may change them
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Rotation
       = given: a multi-user application without `master_secret`
       = allowed: a multi-user application with one, or a single-user application
       = help: give the secret of the database's master user

    error[duplicate-id]: `shop/Twice/Secret/Attachment` already has a construct `RotationSchedule`
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Twice/Secret/Attachment/RotationSchedule
       = given: `RotationSchedule` twice
       = allowed: each id once in a scope
       = help: give one of the two another id
       = first added at: crates/stackwright/tests/diagnostics/rds.rs:LINE

    error[plain-secret]: the secret would be written into the template in plain text
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Plain/Resource
       = given: a literal
       = allowed: a value that is known at deployment only
       = help: let the secret be generated, or refer to where it is kept
    ");
}

#[test]
fn attributes_of_imported_databases_that_are_not_known() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let instance = DatabaseInstanceAttributes::new("name", "address", 5432);
        let instance =
            DatabaseInstance::from_database_instance_attributes(stack, "Instance", instance);
        let user = role(stack, "User");
        instance.grant_connect_as(stack, &user, "me");
        let cluster = DatabaseClusterAttributes::new("name");
        let cluster = DatabaseCluster::from_database_cluster_attributes(stack, "Cluster", cluster);
        stack.output("Address", cluster.cluster_endpoint().hostname());
        cluster.grant_data_api_access(stack, &user);
        let secret = stack.add("Secret", stackwright::rds::DatabaseSecret::new("me"));
        instance.add_proxy(stack, "Proxy", DatabaseProxyOptions::new(&vpc, [&secret]));
    });
    assert_snapshot!(found, @"
    error[unknown-database-attribute]: the resource id of this imported database is not known
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Instance
       = given: an import without it
       = allowed: an import that says it
       = help: give it on import: `.instance_resource_id(…)`

    error[data-api-off]: somebody is permitted to use the Data API, and it is off
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Cluster
       = given: a cluster without the Data API
       = allowed: permissions to use it where it is on
       = help: set `enable_data_api(true)`, or `data_api_enabled(true)` on import

    error[no-proxy-for-engine]: there is no proxy for a database of this engine
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Instance/Proxy
       = given: an import without its engine
       = allowed: MySQL, MariaDB, PostgreSQL, SQL Server and Aurora
       = help: give it on import: `.engine(…)`

    error[unknown-database-attribute]: the writer's address of this imported database is not known
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Address
       = given: an import without it
       = allowed: an import that says it
       = help: give it on import: `.cluster_endpoint_address(…)`
    ");
}

#[test]
fn proxies_that_can_not_be_made() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let mysql = DatabaseInstanceEngine::mysql(MysqlEngineVersion::VER_8_0_43);
        let database = stack.add("Database", DatabaseInstance::new(mysql, &vpc));
        let options = DatabaseProxyOptions::new(&vpc, [])
            .client_password_auth_type(ClientPasswordAuthType::PostgresMd5)
            .max_connections_percent(10)
            .max_idle_connections_percent(20);
        let proxy = database.add_proxy(stack, "Proxy", options);
        proxy.grant_connect(stack, &role(stack, "User"));
        let oracle = DatabaseInstanceEngine::oracle_ee(OracleEngineVersion::VER_19);
        let oracle = stack.add("Oracle", DatabaseInstance::new(oracle, &vpc));
        let target = ProxyTarget::from_instance(&oracle);
        let options = DatabaseProxyOptions::new(&vpc, oracle.secret());
        stack.add("OfOracle", DatabaseProxy::new(target, options));
        let lone = stack.add("Lone", Vpc::new().max_azs(1));
        let groups: [&SecurityGroupRef; 0] = [];
        let endpoint = DatabaseProxyEndpointOptions::new(&lone).security_groups(groups);
        proxy.add_endpoint(stack, "Endpoint", endpoint);
        stack.add("Group", SecurityGroup::new(&vpc));
    });
    assert_snapshot!(found, @"
    error[proxy-without-secret]: the proxy has no secret to log in to the database by
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Database/Proxy
       = given: no secrets
       = allowed: one secret or more, or IAM from end to end
       = help: give the database's `secret`, or use `DatabaseProxyOptions::iam`

    error[authentication-of-other-engine]: the database's engine does not know this way of authentication
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Database/Proxy
       = given: POSTGRES_MD5 for MYSQL
       = allowed: it for POSTGRESQL
       = help: leave `client_password_auth_type` out

    error[illegal-connection-limit]: a proxy can't have so many connections
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Database/Proxy
       = given: 10 percent, 20 of them idle
       = allowed: 1 to 100 percent, and not more of them idle
       = help: correct `max_connections_percent` or `max_idle_connections_percent`

    error[no-database-user]: it is not known as which user of the database to connect
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Database/Proxy
       = given: a proxy with 0 secrets
       = allowed: a proxy with one secret, or a user's name
       = help: name the user: `grant_connect_as`

    error[no-proxy-for-engine]: there is no proxy for a database of this engine
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/OfOracle
       = given: `oracle-ee`
       = allowed: MySQL, MariaDB, PostgreSQL, SQL Server and Aurora
       = help: connect to the database without a proxy

    error[single-zone]: a proxy's endpoint needs two subnets at least
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Database/Proxy/Endpoint
       = given: 1
       = allowed: 2 or more
       = help: select more subnets, or give the VPC `max_azs(2)`

    error[no-security-groups]: the proxy's endpoint has an empty list of security groups
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Database/Proxy/Endpoint
       = given: security_groups([])
       = allowed: one group or more, or none said
       = help: leave `security_groups` out
    ");
}

#[test]
fn clusters_whose_capacity_logs_or_failover_are_wrong() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let old = DatabaseClusterEngine::aurora_mysql(AuroraMysqlEngineVersion::VER_2_11_1);
        let odd = DatabaseCluster::new(old, &vpc, ClusterInstance::serverless_v2("Writer"))
            .serverless_v2_min_capacity(0.7)
            .serverless_v2_auto_pause_duration(Duration::minutes(1))
            .cloudwatch_logs_exports(["slowqery"])
            .enable_cluster_level_enhanced_monitoring(true)
            .backup_retention(Duration::days(0));
        stack.add("Odd", odd);
        let slow = DatabaseCluster::new(aurora(), &vpc, writer())
            .reader(ClusterInstance::serverless_v2("Behind"))
            .reader(ClusterInstance::provisioned("Far").promotion_tier(16));
        stack.add("Slow", slow);
        let small = DatabaseCluster::new(aurora(), &vpc, writer())
            .reader(ClusterInstance::provisioned("Small").instance_type("t3.small"));
        stack.add("Small", small);
        stack.add("Limitless", DatabaseCluster::limitless(aurora(), &vpc));
        let managed = DatabaseCluster::new(aurora(), &vpc, writer())
            .manage_master_user_password(true)
            .replication_source_identifier("source");
        stack.add("Managed", managed);
        let scaling = ServerlessScalingOptions::new()
            .auto_pause(Duration::minutes(1))
            .timeout(Duration::seconds(1));
        let serverless = ServerlessCluster::new(DatabaseClusterEngine::AURORA_MYSQL);
        let serverless = stack.add(
            "Serverless",
            serverless.scaling(scaling).enable_data_api(false),
        );
        serverless.grant_data_api_access(stack, &role(stack, "User"));
        serverless.add_rotation_single_user(stack, SecretRotationOptions::new());
    });
    assert_snapshot!(found, @"
    warning[failover-to-smaller]: a serverless reader is the first to take the writer's place, and does not scale with it
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Slow
       = given: Behind in tier 2
       = allowed: a first reader that is as large as the writer at any time
       = help: add `.scale_with_writer(true)` to a reader

    warning[failover-to-smaller]: a reader that is of another class than the writer is among the first to take its place
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Small
       = given: Small
       = allowed: a first reader that is as large as the writer at any time
       = help: give the first readers the writer's `instance_type`

    error[illegal-capacity]: serverless instances can't have this capacity
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Odd
       = given: 0.7 to 2 capacity units
       = allowed: from 0 to 256 up to 1 to 256, in halves, the least not above the most
       = help: correct `serverless_v2_min_capacity` or `serverless_v2_max_capacity`

    error[auto-pause-not-supported]: the engine's version does not pause serverless instances
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Odd
       = given: `aurora-mysql-5.7.mysql_aurora.2.11.1`
       = allowed: a version that pauses them
       = help: choose a newer version, or leave the pause out

    error[illegal-auto-pause]: serverless instances can't pause after this time
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Odd
       = given: 1 minute
       = allowed: 5 minutes to 24 hours
       = help: choose a time in this range

    error[unknown-log]: the engine has no log `slowqery`
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Odd
       = given: slowqery
       = allowed: error, general, slowquery, audit, instance, iam-db-auth-error
       = help: did you mean `slowquery`?

    error[no-monitoring-interval]: the cluster is to be monitored, and it is not said how often
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Odd
       = given: enable_cluster_level_enhanced_monitoring(true)
       = allowed: it with `monitoring_interval`
       = help: add `.monitoring_interval(Duration::seconds(60))`

    error[illegal-backup-retention]: automated backups can't be kept this long
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Odd
       = given: 0 milliseconds
       = allowed: 1 to 35 whole days
       = help: use AWS Backup to keep some for longer

    error[illegal-promotion-tier]: there is no such tier of failover
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Slow/Far
       = given: 16
       = allowed: 0 to 15
       = help: choose a tier in this range

    error[illegal-limitless]: an Aurora Limitless database can't be made like this
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Limitless
       = given: no enable_performance_insights(true), no monitoring_interval, no enable_cluster_level_enhanced_monitoring(true), no storage_type(DbClusterStorageType::AuroraIopt1), no cloudwatch_logs_exports
       = allowed: insights, monitoring of the cluster, aurora-iopt1, logs; no readers
       = help: set what is missing

    error[managed-password]: RDS is to manage the password of a replica, which has none of its own
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Managed
       = given: `manage_master_user_password` with `replication_source_identifier`
       = allowed: one of the two
       = help: leave `manage_master_user_password` out

    error[illegal-serverless-scaling]: a serverless cluster can't pause after this time
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Serverless
       = given: 1 minute
       = allowed: 5 minutes to 1 day, or 0
       = help: choose a time in this range

    error[illegal-serverless-scaling]: a serverless cluster can't look this long for a point to change its capacity
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Serverless
       = given: 1 second
       = allowed: 60 to 600 seconds
       = help: choose a time in this range

    error[data-api-off]: somebody is permitted to use the Data API, and it is off
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Serverless
       = given: a cluster without the Data API
       = allowed: permissions to use it where it is on
       = help: set `enable_data_api(true)`, or `data_api_enabled(true)` on import

    error[nothing-to-rotate]: the database has no secret that could be rotated
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Serverless
       = given: a database without a VPC, for the function to run in
       = allowed: a database with a secret of the stack
       = help: give the database a VPC
    ");
}

#[test]
fn a_role_and_buckets_for_the_same() {
    let found = findings(|stack| {
        let role = role(stack, "Role");
        let bucket = stack.add("Bucket", stackwright::s3::Bucket::new());
        let made = DatabaseInstance::new(postgres(), &network(stack))
            .s3_import_role(&role)
            .s3_import_buckets([&bucket]);
        stack.add("Database", made);
    });
    assert_snapshot!(found, @"
    error[s3-role-and-buckets]: the import of a database has a role and buckets
      --> crates/stackwright/tests/diagnostics/rds.rs:LINE
       = path: shop/Database
       = given: `s3_import_role` and `s3_import_buckets`
       = allowed: one of the two
       = help: leave one of them out, or let the buckets grant the role access
    ");
}
