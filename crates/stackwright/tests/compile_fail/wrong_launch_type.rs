//! An EC2 task definition where a Fargate one is wanted.
use stackwright::ecs::{Cluster, Ec2TaskDefinition, FargateService};
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let cluster = stack.add("Cluster", Cluster::with_own_vpc());
    let task = stack.add("Task", Ec2TaskDefinition::new());
    stack.add("Service", FargateService::new(&cluster, &task));
}
