//! A task definition for Fargate where a pattern runs on EC2.
use stackwright::ecs_patterns::QueueProcessingEc2Service;
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let cluster = stack.add("Cluster", Cluster::with_own_vpc());
    let task = stack.add("Task", FargateTaskDefinition::new());
    stack.add("Worker", QueueProcessingEc2Service::new(&cluster, &task));
}
