//! A number of tasks for a service that runs one on each instance.
use stackwright::ecs::{Cluster, Ec2Service, Ec2TaskDefinition};
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let cluster = stack.add("Cluster", Cluster::with_own_vpc());
    let task = stack.add("Task", Ec2TaskDefinition::new());
    stack.add("Agent", Ec2Service::daemon(&cluster, &task).desired_count(2));
}
