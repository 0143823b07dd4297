//! What reaches databases and what is told of them: buckets, alarms and rules.

use stackwright::cloudwatch::{Alarm, Metric, Statistic};
use stackwright::ec2::{InstanceClass, InstanceSize, InstanceType};
use stackwright::events::{EventPattern, Rule, SnsTopic};
use stackwright::prelude::*;
use stackwright::rds::{
    AuroraMysqlEngineVersion, AuroraPostgresEngineVersion, ClusterInstance, DatabaseCluster,
    DatabaseClusterEngine, DatabaseInstance, DatabaseInstanceEngine, OracleEngineVersion,
    PostgresEngineVersion, SqlServerEngineVersion,
};
use stackwright::s3::{Bucket, BucketEncryption, BucketRef};
use stackwright::sns::Topic;

use crate::ecs::imported_vpc;

crate::programs!("rds":
    s3_buckets,
    watched,
);

fn postgres() -> DatabaseInstanceEngine {
    DatabaseInstanceEngine::postgres(PostgresEngineVersion::VER_17_9)
}

fn bucket(stack: &Stack, id: &'static str) -> BucketRef {
    stack.add(id, Bucket::new())
}

fn cluster(stack: &Stack, engine: DatabaseClusterEngine) -> DatabaseCluster {
    let vpc = imported_vpc(stack);
    DatabaseCluster::new(engine, &vpc, ClusterInstance::provisioned("writer"))
}

fn aurora_postgres() -> DatabaseClusterEngine {
    DatabaseClusterEngine::aurora_postgres(AuroraPostgresEngineVersion::VER_16_4)
}

fn aurora_mysql(stack: &Stack) -> DatabaseCluster {
    let version = AuroraMysqlEngineVersion::VER_3_07_1;
    cluster(stack, DatabaseClusterEngine::aurora_mysql(version))
}

fn role(stack: &Stack) -> RoleRef {
    stack.add(
        "Role",
        Role::new(ServicePrincipal::new("rds.amazonaws.com")),
    )
}

fn s3_buckets(app: App) -> App {
    app.stack("instance-buckets", |stack| {
        let secret = || Bucket::new().encryption(BucketEncryption::Kms);
        let import = [bucket(stack, "In"), stack.add("Secret", secret())];
        let export = bucket(stack, "Out");
        let made = DatabaseInstance::new(postgres(), &imported_vpc(stack))
            .s3_import_buckets(&import)
            .s3_export_buckets([&export])
            .monitoring_interval(Duration::minutes(1))
            .parameter("log_statement", "all");
        stack.add("Database", made);
    })
    .stack("instance-one-role", |stack| {
        let engine = DatabaseInstanceEngine::sql_server_se(SqlServerEngineVersion::VER_15);
        let (import, export) = (bucket(stack, "In"), bucket(stack, "Out"));
        let made = DatabaseInstance::new(engine, &imported_vpc(stack))
            .s3_import_buckets([&import])
            .s3_export_buckets([&export]);
        stack.add("Database", made);
    })
    .stack("instance-export", |stack| {
        let engine = DatabaseInstanceEngine::oracle_se2(OracleEngineVersion::VER_19);
        let export = bucket(stack, "Out");
        let made = DatabaseInstance::new(engine, &imported_vpc(stack));
        stack.add("Database", made.s3_export_buckets([&export]));
    })
    .stack("cluster-buckets", |stack| {
        let import = bucket(stack, "In");
        let export = Bucket::from_bucket_name(stack, "Out", "exports");
        let made = cluster(stack, aurora_postgres())
            .s3_import_buckets([&import])
            .s3_export_buckets([&export]);
        stack.add("Database", made);
    })
    .stack("cluster-one-role", |stack| {
        let (import, export) = (bucket(stack, "In"), bucket(stack, "Out"));
        let made = aurora_mysql(stack)
            .s3_import_buckets([&import])
            .s3_export_buckets([&export])
            .parameter("max_connections", "100");
        stack.add("Database", made);
    })
    .stack("cluster-given-export", |stack| {
        let import = bucket(stack, "In");
        let made = aurora_mysql(stack)
            .s3_import_buckets([&import])
            .s3_export_role(&role(stack));
        stack.add("Database", made);
    })
    .stack("cluster-given-import", |stack| {
        let role = role(stack);
        let export = bucket(stack, "Out");
        let made = aurora_mysql(stack).s3_import_role(&role);
        stack.add("Database", made.s3_export_buckets([&export]));
    })
}

fn alarm(stack: &Stack, id: &'static str, metric: Metric) {
    stack.add(id, Alarm::new(metric, 1.0, 1));
}

fn watched(app: App) -> App {
    app.stack("instance-watched", |stack| {
        let small = InstanceType::of(InstanceClass::T4G, InstanceSize::SMALL);
        let made = DatabaseInstance::new(postgres(), &imported_vpc(stack)).instance_type(small);
        let made = stack.add("Database", made);
        alarm(stack, "Cpu", made.metric_cpu_utilization());
        alarm(stack, "Connections", made.metric_database_connections());
        alarm(stack, "Storage", made.metric_free_storage_space());
        alarm(stack, "Memory", made.metric_freeable_memory());
        alarm(stack, "Writes", made.metric_write_iops());
        let reads = made.metric_read_iops().period(Duration::minutes(1));
        alarm(stack, "Reads", reads.statistic(Statistic::MAXIMUM));
        alarm(stack, "Own", made.metric("ReplicaLag"));
        let arn = "arn:aws:sns:eu-central-1:123456789012:ops";
        let topic = Topic::from_topic_arn(stack, "Topic", arn);
        let rule = Rule::new()
            .event_pattern(EventPattern::new().detail_type(["RDS DB Instance Event"]))
            .description("what happens to it")
            .target(SnsTopic::new(&topic));
        made.on_event(stack, "Event", rule);
        made.on_event(stack, "Any", Rule::new());
    })
    .stack("cluster-watched", |stack| {
        let vpc = imported_vpc(stack);
        let writer = ClusterInstance::serverless_v2("writer");
        let made = DatabaseCluster::new(aurora_postgres(), &vpc, writer);
        let made = stack.add("Database", made);
        let alarm = |id, metric| alarm(stack, id, metric);
        alarm("CPUUtilization", made.metric_cpu_utilization());
        alarm("DatabaseConnections", made.metric_database_connections());
        alarm("Deadlocks", made.metric_deadlocks());
        alarm("EngineUptime", made.metric_engine_uptime());
        alarm("FreeableMemory", made.metric_freeable_memory());
        alarm("FreeLocalStorage", made.metric_free_local_storage());
        let received = made.metric_network_receive_throughput();
        alarm("NetworkReceiveThroughput", received);
        alarm("NetworkThroughput", made.metric_network_throughput());
        let sent = made.metric_network_transmit_throughput();
        alarm("NetworkTransmitThroughput", sent);
        alarm("SnapshotStorageUsed", made.metric_snapshot_storage_used());
        let billed = made.metric_total_backup_storage_billed();
        alarm("TotalBackupStorageBilled", billed);
        alarm("VolumeBytesUsed", made.metric_volume_bytes_used());
        alarm("VolumeReadIOPs", made.metric_volume_read_iops());
        alarm("VolumeWriteIOPs", made.metric_volume_write_iops());
        let capacity = made.metric_serverless_database_capacity();
        alarm("ServerlessDatabaseCapacity", capacity);
        alarm("ACUUtilization", made.metric_acu_utilization());
        alarm("Own", made.metric("AuroraReplicaLag"));
    })
}
