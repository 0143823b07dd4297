//! The service whose tasks ECS replaces itself.

use stackwright::codepipeline_actions::EcsDeployAction;
use stackwright::ecs::{ClusterRef, FargateService, FargateServiceRef};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener, HealthCheck,
};
use stackwright::prelude::*;

use super::delivery::Delivery;

/// Two tasks behind a load balancer.
pub fn service(
    stack: &Stack,
    vpc: &VpcRef,
    cluster: &ClusterRef,
    delivery: &Delivery,
) -> FargateServiceRef {
    let task = super::task(stack, "RollingTask", delivery);
    let service = FargateService::new(cluster, &task).desired_count(2);
    let service = stack.add("RollingService", service);
    let balancer = ApplicationLoadBalancer::new(vpc).internet_facing(true);
    let balancer = stack.add("RollingAlb", balancer);
    let listener = balancer.add_listener(stack, "Http", BaseApplicationListener::new().port(80));
    let targets = ApplicationTargetGroup::new()
        .port(80)
        .target(service.clone())
        .health_check(HealthCheck::new().path("/"));
    listener.add_targets(stack, "Web", targets);
    stack.output("RollingUrl", text!["http://", balancer.dns_name()]);
    service
}

/// Deploys the images that the build names.
pub fn pipeline(stack: &Stack, delivery: &Delivery, service: &FargateServiceRef) {
    delivery.pipeline(stack, "Rolling", |built| {
        let images = built.at_path("imagedefinitions.json");
        EcsDeployAction::from_image_file("Deploy", service, &images)
    });
}
