//! CodeDeploy: deployments that can't be.

use insta::assert_snapshot;
use stackwright::autoscaling::AutoScalingGroup;
use stackwright::cloudwatch::{Alarm, Metric};
use stackwright::codedeploy::{
    AutoRollbackConfig, EcsApplication, EcsBlueGreenDeploymentConfig, EcsDeploymentConfig,
    EcsDeploymentGroup, InstanceTagGroup, InstanceTagSet, MinimumHealthyHosts, ServerApplication,
    ServerDeploymentConfig, ServerDeploymentGroup, TrafficRouting, ZonalConfig,
};
use stackwright::ecs::{Cluster, ContainerDefinition, ContainerImage, FargateTaskDefinition};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener,
};
use stackwright::prelude::*;

use super::findings;

#[test]
fn a_blue_green_deployment_of_one_target_group_of_a_service_that_ecs_deploys() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", Vpc::new());
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let task = stack.add("Task", FargateTaskDefinition::new());
        let image = ContainerImage::from_registry("nginx");
        task.add_container(stack, "web", ContainerDefinition::new(image).port(80));
        let service = stack.add("Service", FargateService::new(&cluster, &task));
        let blue = ApplicationTargetGroup::new()
            .vpc(&vpc)
            .port(80)
            .target(service.clone());
        let blue = stack.add("Blue", blue);
        let balancer = stack.add("Alb", ApplicationLoadBalancer::new(&vpc));
        let listener = BaseApplicationListener::new()
            .port(80)
            .default_target_groups([&blue]);
        let listener = balancer.add_listener(stack, "Http", listener);
        let pair = EcsBlueGreenDeploymentConfig::new(&blue, &blue, &listener)
            .test_listener(&listener)
            .termination_wait_time(Duration::days(3));
        let on_alarm = AutoRollbackConfig::new().deployment_in_alarm(true);
        let group = EcsDeploymentGroup::new(&service, pair).auto_rollback(on_alarm);
        stack.add("Deployment", group);
    });
    assert_snapshot!(found, @"
    error[illegal-blue-green-deployment]: a service can't be deployed blue/green like this
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Deployment
       = given: the same target group as blue and as green
       = allowed: two target groups
       = help: make one more target group, with the same settings

    error[illegal-blue-green-deployment]: a service can't be deployed blue/green like this
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Deployment
       = given: the listener itself as test listener
       = allowed: a listener of its own for tests
       = help: add a listener on another port

    error[illegal-blue-green-deployment]: a service can't be deployed blue/green like this
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Deployment
       = given: a wait of 259200 seconds
       = allowed: 0 to 2880 whole minutes
       = help: use `Duration::minutes` or `Duration::hours`

    error[service-not-deployed-by-code-deploy]: the service is not deployed by CodeDeploy
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Deployment
       = given: a service with another deployment controller
       = allowed: `DeploymentControllerType::CodeDeploy`
       = help: add `deployment_controller(DeploymentControllerType::CodeDeploy)` to the service

    error[rollback-without-alarm]: deployments roll back on an alarm, and no alarm is watched
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Deployment
       = given: `deployment_in_alarm(true)` without an alarm
       = allowed: it with at least one alarm
       = help: name alarms with `alarm`, or leave it out
    ");
}

#[test]
fn traffic_and_hosts_out_of_range() {
    let found = findings(|stack| {
        let fast = TrafficRouting::time_based_linear(100, Duration::seconds(30));
        stack.add("Fast", EcsDeploymentConfig::new(fast));
        let all = MinimumHealthyHosts::percentage(100);
        let zonal = ZonalConfig::new().monitor_duration(Duration::millis(1500));
        let all = ServerDeploymentConfig::new(all).zonal_config(zonal);
        stack.add("All", all);
    });
    assert_snapshot!(found, @"
    error[illegal-traffic-shift]: traffic can't shift like that
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Fast
       = given: 100 percent, 0.5 minutes
       = allowed: 1 to 99 percent, 1 to 2880 whole minutes
       = help: choose values in these ranges

    error[illegal-minimum-healthy-hosts]: servers can't be deployed to in this way
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/All
       = given: 100 percent
       = allowed: 0 to 99 percent
       = help: with 100 percent nothing could be deployed

    error[illegal-minimum-healthy-hosts]: servers can't be deployed to in this way
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/All
       = given: 1500 milliseconds
       = allowed: whole seconds
       = help: use `Duration::minutes`
    ");
}

#[test]
fn groups_of_tags_target_groups_and_names_that_code_deploy_refuses() {
    let found = findings(|stack| {
        let name = "CodeDeployDefault.Mine";
        stack.add("Application", EcsApplication::new().application_name(name));
        let tags = InstanceTagSet::new([InstanceTagGroup::new()]);
        let vpc = stack.add("Vpc", Vpc::new());
        let group = ApplicationTargetGroup::new().vpc(&vpc).port(80);
        let group = stack.add("Group", group);
        stack.add(
            "Servers",
            ServerDeploymentGroup::new()
                .ec2_instance_tags(tags)
                .application_target_group(&group)
                .application_target_group(&group),
        );
        let shop = ServerApplication::from_server_application_name(stack, "Shop", "shop");
        let import = ServerDeploymentGroup::from_server_deployment_group_attributes;
        let imported = import(stack, "Imported", &shop, "web", None);
        let alarm = stack.add("Alarm", Alarm::new(Metric::new("Shop", "Errors"), 1, 1));
        imported.add_alarm(stack, &alarm);
    });
    assert_snapshot!(found, @"
    error[illegal-deployment-name]: the name is not one that CodeDeploy takes
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Application
       = given: `CodeDeployDefault.Mine`
       = allowed: 1 to 100 characters that don't begin with `CodeDeployDefault.`
       = help: choose another name, or leave it out

    error[too-many-tag-groups]: servers can't be found by so many groups of tags
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Servers
       = given: a group without a tag
       = allowed: 1 to 3 groups of at least one tag
       = help: put tags of which one is enough into one group

    error[too-many-target-groups]: the deployment group can't have these target groups
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Servers
       = given: a target group twice
       = allowed: at most 10, each once
       = help: leave some out

    error[rollback-without-alarm]: a deployment group that exists already watches what its owner named
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Imported
       = given: an alarm for an imported group
       = allowed: alarms for groups of this stack
       = help: add the alarm where the group is defined
    ");
}

#[test]
fn servers_of_a_group_that_exists_already() {
    let found = findings(|stack| {
        let application = stack.add("Shop", ServerApplication::new());
        let import = ServerDeploymentGroup::from_server_deployment_group_attributes;
        let group = import(stack, "Existing", &application, "existing", None);
        let instances = AutoScalingGroup::from_auto_scaling_group_name(stack, "Web", "web");
        group.add_auto_scaling_group(stack, &instances);
    });
    assert_snapshot!(found, @"
    error[imported-deployment-group]: a deployment group that exists already deploys to what its owner named
      --> crates/stackwright/tests/diagnostics/codedeploy.rs:LINE
       = path: shop/Existing
       = given: an automatic scaling group for an imported group
       = allowed: automatic scaling groups for groups of this stack
       = help: add it where the group is defined
    ");
}
