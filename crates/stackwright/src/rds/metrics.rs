//! The metrics of database instances and clusters.
//!
//! <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html>

use super::cluster_ref::DatabaseClusterRef;
use super::instance_ref::DatabaseInstanceRef;
use crate::cloudwatch::{Metric, metric_verbs};

const NAMESPACE: &str = "AWS/RDS";

metric_verbs! {
    DatabaseInstanceRef, |this| Metric::of(NAMESPACE)
        .dimension("DBInstanceIdentifier", this.instance_identifier());
    /// How much of the CPU is used, in percent.
    metric_cpu_utilization: "CPUUtilization", AVERAGE;
    /// How many clients are connected.
    metric_database_connections: "DatabaseConnections", AVERAGE;
    /// The storage that is left, in bytes.
    metric_free_storage_space: "FreeStorageSpace", AVERAGE;
    /// The memory that is left, in bytes.
    metric_freeable_memory: "FreeableMemory", AVERAGE;
    /// How often the storage is written to in a second.
    metric_write_iops: "WriteIOPS", AVERAGE;
    /// How often the storage is read in a second.
    metric_read_iops: "ReadIOPS", AVERAGE;
}

metric_verbs! {
    DatabaseClusterRef, |this| Metric::of(NAMESPACE)
        .dimension("DBClusterIdentifier", this.cluster_identifier());
    /// How much of the CPU is used, in percent.
    metric_cpu_utilization: "CPUUtilization", AVERAGE;
    /// How many clients are connected.
    metric_database_connections: "DatabaseConnections", AVERAGE;
    /// How many deadlocks there are in a second.
    metric_deadlocks: "Deadlocks", AVERAGE;
    /// For how long an instance has been running, in seconds.
    metric_engine_uptime: "EngineUptime", AVERAGE;
    /// The memory that is left, in bytes.
    metric_freeable_memory: "FreeableMemory", AVERAGE;
    /// The storage of an instance's own that is left, in bytes.
    metric_free_local_storage: "FreeLocalStorage", AVERAGE;
    /// How much clients send, in bytes a second.
    metric_network_receive_throughput: "NetworkReceiveThroughput", AVERAGE;
    /// How much clients send and get, in bytes a second.
    metric_network_throughput: "NetworkThroughput", AVERAGE;
    /// How much clients get, in bytes a second.
    metric_network_transmit_throughput: "NetworkTransmitThroughput", AVERAGE;
    /// The size of the snapshots, in bytes.
    metric_snapshot_storage_used: "SnapshotStorageUsed", AVERAGE;
    /// The size of the backups that are paid for, in bytes.
    metric_total_backup_storage_billed: "TotalBackupStorageBilled", AVERAGE;
    /// The size of the cluster's storage, in bytes.
    metric_volume_bytes_used: "VolumeBytesUsed", AVERAGE;
    /// How often the storage is read within five minutes.
    metric_volume_read_iops: "VolumeReadIOPs", AVERAGE;
    /// How often the storage is written to within five minutes.
    metric_volume_write_iops: "VolumeWriteIOPs", AVERAGE;
    /// The capacity of serverless instances, in Aurora capacity units.
    metric_serverless_database_capacity: "ServerlessDatabaseCapacity", AVERAGE;
    /// How much of the greatest capacity of serverless instances is used, in percent.
    metric_acu_utilization: "ACUUtilization", AVERAGE;
}
