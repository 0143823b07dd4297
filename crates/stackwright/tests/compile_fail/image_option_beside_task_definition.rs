//! An option of the task definition that a pattern makes for an image, beside a task definition.
use stackwright::ecs_patterns::ApplicationLoadBalancedFargateService;
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let cluster = stack.add("Cluster", Cluster::with_own_vpc());
    let task = stack.add("Task", FargateTaskDefinition::new());
    let web = ApplicationLoadBalancedFargateService::new(&cluster, &task);
    stack.add("Web", web.container_port(8080));
}
