//! The service that CodeDeploy deploys blue/green.

use stackwright::cloudwatch::{Alarm, ComparisonOperator, TreatMissingData};
use stackwright::codedeploy::{
    AutoRollbackConfig, EcsBlueGreenDeploymentConfig, EcsDeploymentConfig, EcsDeploymentGroup,
    EcsDeploymentGroupRef,
};
use stackwright::codepipeline_actions::CodeDeployEcsDeployAction;
use stackwright::ecs::{ClusterRef, DeploymentControllerType, FargateService};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationLoadBalancerRef, ApplicationProtocol,
    ApplicationTargetGroup, BaseApplicationListener, HealthCheck, HttpCodeTarget, TargetType,
};
use stackwright::prelude::*;

use super::PORT;
use super::delivery::Delivery;

/// Two tasks behind a load balancer, whose traffic moves between two target groups.
pub fn deployment(
    stack: &Stack,
    vpc: &VpcRef,
    cluster: &ClusterRef,
    delivery: &Delivery,
) -> EcsDeploymentGroupRef {
    let task = super::task(stack, "BlueGreenTask", delivery);
    let service = FargateService::new(cluster, &task)
        .desired_count(2)
        .deployment_controller(DeploymentControllerType::CodeDeploy);
    let service = stack.add("BlueGreenService", service);
    let balancer = ApplicationLoadBalancer::new(vpc).internet_facing(true);
    let balancer = stack.add("BlueGreenAlb", balancer);
    let listener = balancer.add_listener(stack, "Http", BaseApplicationListener::new().port(80));
    let group = |id: &'static str| {
        let group = ApplicationTargetGroup::new()
            .vpc(vpc)
            .port(PORT)
            .target_type(TargetType::Ip)
            .protocol(ApplicationProtocol::Http)
            .health_check(HealthCheck::new().path("/"));
        stack.add(id, group)
    };
    let (blue, green) = (group("Blue"), group("Green"));
    listener.add_target_groups(stack, "Live", [&blue]);
    service.attach_to_application_target_group(stack, &blue);
    stack.output("BlueGreenUrl", text!["http://", balancer.dns_name()]);
    let pair = EcsBlueGreenDeploymentConfig::new(&blue, &green, &listener)
        .termination_wait_time(Duration::hours(1));
    let deployment = EcsDeploymentGroup::new(&service, pair)
        .deployment_config(EcsDeploymentConfig::CANARY_10PERCENT_5MINUTES)
        .auto_rollback(AutoRollbackConfig::new().failed_deployment(true));
    let deployment = stack.add("BlueGreenDeployment", deployment);
    if stack.context("alarms").as_deref() == Some("true") {
        watch(stack, &deployment, &balancer);
    }
    deployment
}

/// Stops and rolls back a deployment during which tasks, old or new, answer more than five requests in a
/// minute with an error.
fn watch(stack: &Stack, deployment: &EcsDeploymentGroupRef, balancer: &ApplicationLoadBalancerRef) {
    let errors = balancer
        .metric_http_code_target(HttpCodeTarget::Target5xx)
        .period(Duration::minutes(1));
    let alarm = Alarm::new(errors, 5, 1)
        .comparison_operator(ComparisonOperator::GreaterThanThreshold)
        .treat_missing_data(TreatMissingData::NotBreaching);
    deployment.add_alarm(stack, &stack.add("BlueGreenErrors", alarm));
}

/// Deploys the task definition that the build writes.
pub fn pipeline(stack: &Stack, delivery: &Delivery, group: &EcsDeploymentGroupRef) {
    delivery.pipeline(stack, "BlueGreen", |built| {
        CodeDeployEcsDeployAction::new("Deploy", group, built, built)
    });
}
