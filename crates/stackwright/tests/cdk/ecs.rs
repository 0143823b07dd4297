//! ECS: clusters, task definitions and containers.

use stackwright::ecs::{
    Cluster, ClusterRef, ContainerDefinition, ContainerImage, FargateTaskDefinition,
    TaskDefinitionRef,
};
use stackwright::prelude::*;

/// The VPC in which the programs of this area run their services.
pub(crate) fn imported_vpc(stack: &Stack) -> VpcRef {
    let attributes =
        VpcAttributes::new("vpc-0123456789abcdef0", ["eu-central-1a", "eu-central-1b"])
            .public_subnet_ids(["subnet-public-a", "subnet-public-b"])
            .private_subnet_ids(["subnet-private-a", "subnet-private-b"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

pub(crate) fn cluster(stack: &Stack) -> ClusterRef {
    let vpc = imported_vpc(stack);
    stack.add("Cluster", Cluster::new(&vpc))
}

pub(crate) fn image() -> ContainerImage {
    ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable").into()
}

/// A task with one container that listens on port 8080.
pub(crate) fn task(stack: &Stack) -> TaskDefinitionRef {
    let task = stack.add("Task", FargateTaskDefinition::new());
    task.add_container(stack, "web", ContainerDefinition::new(image()).port(8080));
    task
}
