//! The metrics of clusters and services.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html>

use super::cluster::ClusterRef;
use super::fargate_service::FargateServiceRef;
use crate::cloudwatch::{Metric, metric_verbs};

const NAMESPACE: &str = "AWS/ECS";

metric_verbs! {
    ClusterRef, |this| Metric::of(NAMESPACE).dimension("ClusterName", this.cluster_name());
    /// How much of the instances' CPU is reserved by tasks, in percent.
    metric_cpu_reservation: "CPUReservation", AVERAGE;
    /// How much of the CPU is used, in percent.
    metric_cpu_utilization: "CPUUtilization", AVERAGE;
    /// How much of the instances' memory is reserved by tasks, in percent.
    metric_memory_reservation: "MemoryReservation", AVERAGE;
    /// How much of the memory is used, in percent.
    metric_memory_utilization: "MemoryUtilization", AVERAGE;
}

metric_verbs! {
    FargateServiceRef, |this| Metric::of(NAMESPACE)
        .dimension("ClusterName", this.cluster().cluster_name())
        .dimension("ServiceName", this.service_name());
    /// How much of its memory the service uses, in percent.
    metric_memory_utilization: "MemoryUtilization", AVERAGE;
    /// How much of its CPU the service uses, in percent.
    metric_cpu_utilization: "CPUUtilization", AVERAGE;
}
