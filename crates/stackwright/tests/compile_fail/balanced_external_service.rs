//! A service of external instances behind a load balancer.
use stackwright::ecs::{Cluster, ExternalService, ExternalTaskDefinition};
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let cluster = stack.add("Cluster", Cluster::with_own_vpc());
    let task = stack.add("Task", ExternalTaskDefinition::new());
    let service = stack.add("Service", ExternalService::new(&cluster, &task));
    let group = ApplicationTargetGroup::new().port(80).target(service);
    stack.add("Group", group);
}
