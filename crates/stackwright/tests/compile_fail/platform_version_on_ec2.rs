//! A version of Fargate for tasks that run on instances.
use stackwright::ecs::FargatePlatformVersion;
use stackwright::ecs_patterns::NetworkLoadBalancedEc2Service;
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let cluster = stack.add("Cluster", Cluster::with_own_vpc());
    let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
    let tcp = NetworkLoadBalancedEc2Service::new(&cluster, image);
    stack.add("Tcp", tcp.platform_version(FargatePlatformVersion::LATEST));
}
