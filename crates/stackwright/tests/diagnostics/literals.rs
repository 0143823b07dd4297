//! Literals that break a rule of the specification.

use insta::assert_snapshot;
use stackwright::cfn::applicationautoscaling::CfnScalingPolicy;
use stackwright::cfn::autoscaling::{CfnAutoScalingGroup, CfnLifecycleHook};
use stackwright::cfn::ec2::{CfnSubnet, CfnVPC};
use stackwright::cfn::ecs::service::{self, LaunchType};
use stackwright::cfn::ecs::{CfnService, CfnTaskDefinition, task_definition};
use stackwright::cfn::logs::CfnLogGroup;
use stackwright::cfn::sqs::CfnQueue;
use stackwright::intrinsic::{equals, if_};
use stackwright::prelude::*;
use stackwright::{CfnCondition, unchecked};

use super::findings;

#[test]
fn a_value_that_is_not_listed_has_the_nearest_listed_one_beside_it() {
    let found = findings(|stack| {
        stack.add("Near", CfnService::new().launch_type("FARGAT"));
        stack.add("Far", CfnService::new().scheduling_strategy("ALWAYS"));
    });
    assert_snapshot!(found, @r#"
    error[unlisted-value]: `LaunchType` of `AWS::ECS::Service` has a value that AWS does not list
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Near
       = given: `FARGAT`
       = allowed: `EC2`, `FARGATE`, `EXTERNAL`
       = help: use `FARGATE`, if you meant that; what AWS has come to take since passes as `unchecked("FARGAT")`

    error[unlisted-value]: `SchedulingStrategy` of `AWS::ECS::Service` has a value that AWS does not list
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Far
       = given: `ALWAYS`
       = allowed: `DAEMON`, `REPLICA`
       = help: use one of the listed values; what AWS has come to take since passes as `unchecked("ALWAYS")`
    "#);
}

#[test]
fn a_text_of_another_form_or_length() {
    let found = findings(|stack| {
        let container = task_definition::ContainerDefinitionProperty::new("nginx", "web");
        let port = task_definition::PortMappingProperty::new().app_protocol("ftp");
        let task =
            CfnTaskDefinition::new().container_definitions([container.port_mappings([port])]);
        stack.add("Task", task);
        stack.add("Logs", CfnLogGroup::new().log_group_name("shop logs"));
        stack.add(
            "Group",
            CfnAutoScalingGroup::new("1", "1").launch_configuration_name(""),
        );
    });
    assert_snapshot!(found, @r#"
    error[unlisted-value]: `ContainerDefinitions[0].PortMappings[0].AppProtocol` of `AWS::ECS::TaskDefinition` has a value that AWS does not list
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Task
       = given: `ftp`
       = allowed: `http`, `http2`, `grpc`
       = help: use one of the listed values; what AWS has come to take since passes as `unchecked("ftp")`

    error[illegal-format]: `LogGroupName` of `AWS::Logs::LogGroup` does not have the form that AWS takes
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Logs
       = given: `shop logs`
       = allowed: a string that matches `^[.\-_/#A-Za-z0-9]+$`
       = help: write it in that form; what AWS has come to take since passes as `unchecked("shop logs")`

    error[illegal-length]: `LaunchConfigurationName` of `AWS::AutoScaling::AutoScalingGroup` is too short
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Group
       = given: ``, 0 characters
       = allowed: 1 to 255 characters
       = help: make it longer; what AWS has come to take since passes as `unchecked("")`
    "#);
}

#[test]
fn a_number_out_of_its_range() {
    let found = findings(|stack| {
        stack.add("Queue", CfnQueue::new().delay_seconds(901));
        let canary = service::CanaryConfigurationProperty::new().canary_percent(0.01);
        let deployment =
            service::DeploymentConfigurationProperty::new().canary_configuration(canary);
        stack.add(
            "Service",
            CfnService::new().deployment_configuration(deployment),
        );
    });
    assert_snapshot!(found, @"
    error[out-of-range]: `DelaySeconds` of `AWS::SQS::Queue` is too large
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Queue
       = given: 901
       = allowed: 0 to 900
       = help: choose a smaller number; what AWS has come to take since passes as `unchecked(901)`

    error[out-of-range]: `DeploymentConfiguration.CanaryConfiguration.CanaryPercent` of `AWS::ECS::Service` is too small
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Service
       = given: 0.01
       = allowed: 0.1 to 100
       = help: choose a larger number; what AWS has come to take since passes as `unchecked(0.01)`
    ");
}

#[test]
fn a_list_with_too_many_items_or_one_twice() {
    let found = findings(|stack| {
        let monitoring = service::MetricConfigurationProperty::new(
            ["CPUUtilization", "MemoryUtilization", "CPUUtilization"],
            60,
        );
        let monitoring = service::MonitoringConfigurationProperty::new([monitoring]);
        stack.add("Service", CfnService::new().monitoring(monitoring));
    });
    assert_snapshot!(found, @"
    error[illegal-count]: `Monitoring.MetricConfigurations[0].MetricNames` of `AWS::ECS::Service` has too many elements
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Service
       = given: 3 items
       = allowed: 1 to 2
       = help: leave some out

    error[repeated-item]: `Monitoring.MetricConfigurations[0].MetricNames` of `AWS::ECS::Service` has an item twice
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Service
       = given: `CPUUtilization` twice
       = allowed: different items
       = help: leave one of them out
    ");
}

#[test]
fn properties_that_do_not_go_together() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", CfnVPC::new());
        let subnet = CfnSubnet::new(&vpc).cidr_block("10.0.0.0/24");
        stack.add(
            "Subnet",
            subnet
                .availability_zone("eu-central-1a")
                .availability_zone_id("euc1-az1"),
        );
        let mut hook = CfnLifecycleHook::new("group", "autoscaling:EC2_INSTANCE_LAUNCHING");
        hook.as_object_mut().remove("LifecycleTransition");
        stack.add("Hook", hook);
        let policy =
            CfnScalingPolicy::new("shop", "TargetTrackingScaling").resource_id("service/a/b");
        stack.add(
            "Policy",
            policy.scalable_dimension("ecs:service:DesiredCount"),
        );
    });
    assert_snapshot!(found, @"
    error[one-of-properties]: `AWS::EC2::VPC` has none of the alternatives, of which exactly one is wanted
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Vpc
       = given: no property
       = allowed: exactly one of `CidrBlock`; `Ipv4IpamPoolId`
       = help: set one of them

    error[exclusive-properties]: `AWS::EC2::Subnet` has two properties that exclude each other: `AvailabilityZone` and `AvailabilityZoneId`
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Subnet
       = given: `AvailabilityZone` and `AvailabilityZoneId`
       = allowed: `AvailabilityZone` without `AvailabilityZoneId`, or the reverse
       = help: leave one of them out

    error[missing-property]: `AWS::AutoScaling::LifecycleHook` lacks `LifecycleTransition`
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Hook
       = given: `AutoScalingGroupName`
       = allowed: `LifecycleTransition` is required
       = help: set `LifecycleTransition`

    error[dependent-property]: `AWS::ApplicationAutoScaling::ScalingPolicy` has `ResourceId` without `ServiceNamespace`
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Policy
       = given: `ResourceId`
       = allowed: `ResourceId` together with `ServiceNamespace`
       = help: set `ServiceNamespace`, or leave `ResourceId` out
    ");
}

#[test]
fn what_is_known_at_deployment_only_or_newer_than_the_specification_passes() {
    let app = App::new().stack("shop", |stack| {
        let small = stack.add("Small", CfnCondition::new(equals("a", "b")));
        stack.add(
            "New",
            CfnService::new().launch_type(unchecked("FARGATE_NEXT")),
        );
        stack.add("Typed", CfnService::new().launch_type(LaunchType::Fargate));
        stack.add("Either", CfnQueue::new().delay_seconds(if_(&small, 1, 900)));
    });
    let assembly = app.synth().unwrap();
    let template = assembly.stack("shop").unwrap().template.as_str();
    assert!(
        template.contains("\"LaunchType\": \"FARGATE_NEXT\""),
        "{template}"
    );
    assert!(
        template.contains("\"LaunchType\": \"FARGATE\""),
        "{template}"
    );
}

#[test]
fn a_branch_of_a_condition_is_a_literal_too() {
    let found = findings(|stack| {
        let small = stack.add("Small", CfnCondition::new(equals("a", "b")));
        stack.add("Queue", CfnQueue::new().delay_seconds(if_(&small, 1, 1000)));
    });
    assert_snapshot!(found, @"
    error[out-of-range]: `DelaySeconds` of `AWS::SQS::Queue` is too large
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Queue
       = given: 1000
       = allowed: 0 to 900
       = help: choose a smaller number; what AWS has come to take since passes as `unchecked(1000)`
    ");
}

#[test]
fn an_override_is_checked_in_place_of_what_it_overrides() {
    let found = findings(|stack| {
        let queue = stack.add("Queue", CfnQueue::new().delay_seconds(1000));
        stack.edit(&queue).override_property("DelaySeconds", 10);
        let other = stack.add("Other", CfnQueue::new());
        stack
            .edit(&other)
            .override_property("MaximumMessageSize", 1);
    });
    assert_snapshot!(found, @"
    error[out-of-range]: `MaximumMessageSize` of `AWS::SQS::Queue` is too small
      --> crates/stackwright/tests/diagnostics/literals.rs:LINE
       = path: shop/Other
       = given: 1
       = allowed: 1024 to 1048576
       = help: choose a larger number; what AWS has come to take since passes as `unchecked(1)`
    ");
}

#[test]
fn a_dynamic_reference_passes() {
    let app = App::new().stack("shop", |stack| {
        let name = "{{resolve:ssm:/shop/log}}";
        stack.add("Log", CfnLogGroup::new().log_group_name(name));
        let kind = "{{resolve:ssm:/shop/launch}}";
        stack.add("Service", CfnService::new().launch_type(kind));
    });
    assert!(app.synth().is_ok());
}
