//! Diagnostics of ECS, and of what its services build on.

use stackwright::applicationautoscaling::{
    CronOptions, Metric, ScalingSchedule, ScalingStep, Schedule, StepScaling, TargetTracking,
};
use stackwright::cfn::elasticloadbalancingv2::CfnListener;
use stackwright::cfn::elasticloadbalancingv2::listener::ActionProperty;
use stackwright::ec2::EbsDeviceVolumeType;
use stackwright::ecr;
use stackwright::ecs::*;
use stackwright::elasticloadbalancingv2::TargetType;
use stackwright::kms::Key;
use stackwright::logs::{LogGroup, RetentionDays};
use stackwright::prelude::{
    ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener, Duration, Stack, Vpc,
    VpcAttributes, VpcRef,
};
use stackwright::secretsmanager;
use stackwright::servicediscovery::{
    HealthCheckConfig, HealthCheckType, HttpNamespace, PrivateDnsNamespace,
};

use super::findings;

fn vpc(stack: &Stack) -> VpcRef {
    let attributes = VpcAttributes::new("vpc-1", ["eu-central-1a", "eu-central-1b"])
        .public_subnet_ids(["subnet-1", "subnet-2"])
        .private_subnet_ids(["subnet-3", "subnet-4"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

fn cluster(stack: &Stack) -> ClusterRef {
    let vpc = vpc(stack);
    stack.add("Cluster", Cluster::new(&vpc))
}

fn task(stack: &Stack) -> FargateTaskDefinitionRef {
    stack.add("Task", FargateTaskDefinition::new())
}

fn web() -> ContainerDefinition {
    ContainerDefinition::new(ContainerImage::from_registry("nginx"))
}

fn service(stack: &Stack) -> FargateService {
    let task = task(stack);
    task.add_container(stack, "web", web().port(80));
    FargateService::new(&cluster(stack), &task)
}

#[test]
fn a_cpu_and_memory_pair_that_fargate_does_not_have() {
    let found = findings(|stack| {
        let task = FargateTaskDefinition::new().cpu(256).memory_limit_mib(4096);
        stack.add("Task", task).add_container(stack, "web", web());
    });
    insta::assert_snapshot!(found, @"
    error[fargate-size]: Fargate has no task of this size
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: 256 CPU units and 4096 MiB
       = allowed: 512, 1024 or 2048 MiB with 256 CPU units
       = help: the nearest size with as much memory is `cpu(512)` with `memory_limit_mib(4096)`
    ");
}

#[test]
fn a_cpu_size_that_fargate_does_not_have() {
    let found = findings(|stack| {
        let task = FargateTaskDefinition::new().cpu(300).memory_limit_mib(1024);
        stack.add("Task", task).add_container(stack, "web", web());
    });
    insta::assert_snapshot!(found, @"
    error[fargate-size]: Fargate has no task of this size
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: 300 CPU units and 1024 MiB
       = allowed: 256, 512, 1024, 2048, 4096, 8192, 16384 CPU units
       = help: the nearest size with as much memory is `cpu(256)` with `memory_limit_mib(1024)`
    ");
}

#[test]
fn a_windows_task_that_is_too_small() {
    let found = findings(|stack| {
        let platform = RuntimePlatform::new()
            .operating_system_family(OperatingSystemFamily::WINDOWS_SERVER_2022_CORE);
        let task = FargateTaskDefinition::new().runtime_platform(platform);
        stack.add("Task", task).add_container(stack, "web", web());
    });
    insta::assert_snapshot!(found, @"
    error[fargate-windows-size]: Fargate has no Windows task of this size
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: 256 CPU units and 512 MiB
       = allowed: 1024, 2048 or 4096 CPU units
       = help: choose one of these
    ");
}

#[test]
fn ephemeral_storage_out_of_range() {
    let found = findings(|stack| {
        let task = FargateTaskDefinition::new().ephemeral_storage_gib(20);
        stack.add("Task", task).add_container(stack, "web", web());
    });
    insta::assert_snapshot!(found, @"
    error[fargate-ephemeral-storage]: Fargate has no ephemeral storage of this size
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: 20 GiB
       = allowed: 21 to 200 GiB
       = help: leave it out for 20 GiB
    ");
}

#[test]
fn a_task_that_sees_the_processes_of_its_host() {
    let found = findings(|stack| {
        let task = FargateTaskDefinition::new().pid_mode(PidMode::Host);
        stack.add("Task", task).add_container(stack, "web", web());
    });
    insta::assert_snapshot!(found, @"
    error[not-on-fargate]: a Fargate task does not see the processes of its host
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: PidMode::Host
       = allowed: PidMode::Task
       = help: use `PidMode::Task`, or leave it out
    ");
}

#[test]
fn a_task_without_a_container() {
    let found = findings(|stack| {
        stack.add("Task", FargateTaskDefinition::new());
    });
    insta::assert_snapshot!(found, @"
    error[task-without-container]: the task definition has no container
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: no container
       = allowed: 1 to 10 containers
       = help: call `add_container` on its handle
    ");
}

#[test]
fn a_task_without_an_essential_container() {
    let found = findings(|stack| {
        task(stack).add_container(stack, "web", web().essential(false));
    });
    insta::assert_snapshot!(found, @"
    error[no-essential-container]: no container of the task definition is essential
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: `essential(false)` on all of them
       = allowed: one or more
       = help: leave `essential(false)` out of the container that the task is about
    ");
}

#[test]
fn two_containers_of_one_name() {
    let found = findings(|stack| {
        let task = task(stack);
        task.add_container(stack, "web", web());
        task.add_container(stack, "other", web().container_name("web"));
    });
    insta::assert_snapshot!(found, @"
    error[duplicate-container-name]: two containers of a task have the same name
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/other
       = given: `web` twice
       = allowed: each name once in a task
       = help: give one of them another name
    ");
}

#[test]
fn a_container_name_with_a_space() {
    let found = findings(|stack| {
        task(stack).add_container(stack, "web", web().container_name("my web"));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-container-name]: a container name is no legal one
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: `my web`
       = allowed: 1 to 255 letters, digits, hyphens and underscores
       = help: leave out other characters
    ");
}

#[test]
fn a_container_larger_than_its_task() {
    let found = findings(|stack| {
        task(stack).add_container(stack, "web", web().cpu(512).memory_limit_mib(1024));
    });
    insta::assert_snapshot!(found, @"
    error[container-size]: the container `web` claims more CPU units than its task has
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 512
       = allowed: up to 256
       = help: claim less, or make the task larger

    error[container-size]: the container `web` claims more MiB of memory than its task has
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 1024
       = allowed: up to 512
       = help: claim less, or make the task larger
    ");
}

#[test]
fn more_memory_reserved_than_allowed() {
    let found = findings(|stack| {
        let web = web().memory_limit_mib(128).memory_reservation_mib(256);
        task(stack).add_container(stack, "web", web);
    });
    insta::assert_snapshot!(found, @"
    error[container-size]: more memory is reserved than the container may use
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 256 MiB reserved, 128 MiB allowed
       = allowed: a reservation of at most the limit
       = help: reserve less, or raise `memory_limit_mib`
    ");
}

#[test]
fn a_port_mapped_by_two_containers() {
    let found = findings(|stack| {
        let task = task(stack);
        task.add_container(stack, "web", web().port(8080));
        task.add_container(stack, "admin", web().port(8080));
    });
    insta::assert_snapshot!(found, @"
    error[duplicate-port-mapping]: a port is mapped twice in one task
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/admin
       = given: port 8080 of `web` and of `admin`
       = allowed: each port once in a task
       = help: let one container listen on another port
    ");
}

#[test]
fn a_host_port_that_differs() {
    let found = findings(|stack| {
        let port = PortMapping::new(8080).host_port(80);
        task(stack).add_container(stack, "web", web().port_mapping(port));
    });
    insta::assert_snapshot!(found, @"
    error[host-port-differs]: the host port differs from the container port, in network mode awsvpc
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: container port 8080, host port 80
       = allowed: the same port
       = help: leave the host port out
    ");
}

#[test]
fn port_ranges_that_are_none() {
    let found = findings(|stack| {
        let task = task(stack);
        let web = task.add_container(stack, "web", web());
        let ports = [
            PortMapping::range(90, 80),
            PortMapping::range(100, 110).name("range"),
        ];
        web.add_port_mappings(stack, ports);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-port]: a container port does not exist
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 90-80
       = allowed: 1 to 65535, the lower end of a range first
       = help: give the port on which the container listens

    error[illegal-port]: a range of ports has no host port and no name of its own
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 100-110
       = allowed: a range alone
       = help: map the ports one by one, or leave host port and name out
    ");
}

#[test]
fn two_ports_of_one_name() {
    let found = findings(|stack| {
        let web = web()
            .port_mapping(PortMapping::new(80).name("http"))
            .port_mapping(PortMapping::new(81).name("http"));
        task(stack).add_container(stack, "web", web);
    });
    insta::assert_snapshot!(found, @"
    error[duplicate-port-name]: two ports of the container `web` have the same name
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: `http` twice
       = allowed: each name once in a container
       = help: rename one of the two
    ");
}

#[test]
fn an_application_protocol_without_a_port_name() {
    let found = findings(|stack| {
        let port = PortMapping::new(80).app_protocol(AppProtocol::Http);
        task(stack).add_container(stack, "web", web().port_mapping(port));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-service-connect]: a port with an application protocol has no name
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: port 80
       = allowed: an application protocol on a named port
       = help: name the port mapping
    ");
}

#[test]
fn a_variable_set_in_the_clear_and_as_a_secret() {
    let found = findings(|stack| {
        let secret = stack.add("Password", secretsmanager::Secret::new());
        let web = web()
            .environment("PASSWORD", "hunter2")
            .secret("PASSWORD", Secret::from_secrets_manager(&secret));
        task(stack).add_container(stack, "web", web);
    });
    insta::assert_snapshot!(found, @"
    error[secret-and-environment]: the environment variable `PASSWORD` is set twice
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: `PASSWORD` in the clear and as a secret, or as two secrets
       = allowed: one of them
       = help: leave the other out
    ");
}

#[test]
fn two_volumes_of_one_name() {
    let found = findings(|stack| {
        let task = FargateTaskDefinition::new()
            .volume(Volume::new("data"))
            .volume(Volume::new("data"));
        stack.add("Task", task).add_container(stack, "web", web());
    });
    insta::assert_snapshot!(found, @"
    error[duplicate-volume]: two volumes of a task have the same name
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: `data` twice
       = allowed: each name once in a task
       = help: rename one of the two
    ");
}

#[test]
fn a_volume_that_the_task_does_not_have() {
    let found = findings(|stack| {
        let web = web().mount_point(MountPoint::new("data", "/data"));
        task(stack).add_container(stack, "web", web);
    });
    insta::assert_snapshot!(found, @"
    error[unknown-volume]: the container `web` mounts a volume that its task does not have
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: `data`
       = allowed: the names of the task's volumes
       = help: add the volume to the task definition
    ");
}

#[test]
fn a_container_health_check_out_of_range() {
    let found = findings(|stack| {
        let check = HealthCheck::shell("true")
            .interval(Duration::seconds(1))
            .timeout(Duration::minutes(2))
            .retries(0)
            .start_period(Duration::hours(1));
        task(stack).add_container(stack, "web", web().health_check(check));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-container-health-check]: the interval of a container health check is out of range
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 1 second
       = allowed: 5 seconds to 5 minutes
       = help: choose a value in this range

    error[illegal-container-health-check]: the timeout of a container health check is out of range
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 2 minutes
       = allowed: 2 seconds to 1 minute
       = help: choose a value in this range

    error[illegal-container-health-check]: the number of retries of a container health check is out of range
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 0
       = allowed: 1 to 10
       = help: choose a value in this range

    error[illegal-container-health-check]: the start period of a container health check is out of range
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 1 hour
       = allowed: up to 5 minutes
       = help: choose a value in this range
    ");
}

#[test]
fn a_container_health_check_without_a_command() {
    let found = findings(|stack| {
        let check = HealthCheck::new(Vec::<String>::new());
        task(stack).add_container(stack, "web", web().health_check(check));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-container-health-check]: a container health check has no command
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: no command
       = allowed: one word or more
       = help: give the command, such as `CMD-SHELL` and a line
    ");
}

#[test]
fn a_restart_policy_that_is_not_enabled() {
    let found = findings(|stack| {
        let web = web().restart_attempt_period(Duration::seconds(10));
        task(stack).add_container(stack, "web", web);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-restart-policy]: a restart policy is refined, but not enabled
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: ignored exit codes or an attempt period
       = allowed: an enabled policy with an attempt period of 60 to 1800 seconds
       = help: call `enable_restart_policy(true)`

    error[illegal-restart-policy]: a restart attempt period is out of range
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 10 seconds
       = allowed: an enabled policy with an attempt period of 60 to 1800 seconds
       = help: choose 60 to 1800 whole seconds
    ");
}

#[test]
fn a_stop_timeout_that_is_too_long() {
    let found = findings(|stack| {
        task(stack).add_container(stack, "web", web().stop_timeout(Duration::minutes(5)));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-container-timeout]: a container's stop timeout is out of range
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 5 minutes
       = allowed: 2 to 120 seconds
       = help: choose a time in this range
    ");
}

#[test]
fn waiting_for_the_end_of_an_essential_container() {
    let found = findings(|stack| {
        let task = task(stack);
        let init = task.add_container(stack, "init", web());
        let web = task.add_container(stack, "web", web());
        let end = ContainerDependency::new(&init).condition(ContainerDependencyCondition::Success);
        web.add_container_dependencies(stack, [end]);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-container-dependency]: the container `init` is essential, so the task ends when it completes
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: SUCCESS
       = allowed: waiting for another container that can reach the condition
       = help: set `essential(false)` on it
    ");
}

#[test]
fn waiting_for_the_health_of_a_container_that_is_not_checked() {
    let found = findings(|stack| {
        let task = task(stack);
        let init = task.add_container(stack, "init", web());
        let web = task.add_container(stack, "web", web());
        web.add_container_dependencies(stack, [&init]);
    });
    insta::assert_snapshot!(found, @"
    warning[illegal-container-dependency]: the container `init` has no health check that could pass
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: HEALTHY
       = allowed: a container with a health check
       = help: give it a health check, or wait for `ContainerDependencyCondition::Start`
    ");
}

#[test]
fn a_log_group_and_a_retention() {
    let found = findings(|stack| {
        let group = stack.add("Logs", LogGroup::new());
        let logs = LogDrivers::aws_logs("web")
            .log_group(&group)
            .log_retention(RetentionDays::OneWeek)
            .max_buffer_size(1024);
        task(stack).add_container(stack, "web", web().logging(logs));
    });
    insta::assert_snapshot!(found, @"
    error[log-options-exclude]: a given log group and a retention exclude each other
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: both
       = allowed: the given group's own retention, or a group that is made
       = help: leave one of them out

    error[log-options-exclude]: a buffer size has no effect in blocking mode
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: `max_buffer_size` without NonBlocking
       = allowed: it with `AwsLogDriverMode::NonBlocking`
       = help: set the mode to NonBlocking, or leave the buffer size out
    ");
}

#[test]
fn a_log_driver_that_fargate_does_not_know() {
    let found = findings(|stack| {
        task(stack).add_container(stack, "web", web().logging(LogDrivers::syslog()));
    });
    insta::assert_snapshot!(found, @"
    warning[not-on-fargate]: Fargate refuses a setting of the container
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: the log driver `syslog`
       = allowed: the settings that the Fargate user guide lists
       = help: leave it out
    ");
}

#[test]
fn two_log_routers() {
    let found = findings(|stack| {
        let task = task(stack);
        let config = || FirelensConfig::new(FirelensLogRouterType::Fluentbit);
        task.add_firelens_log_router(stack, "one", web(), config());
        task.add_firelens_log_router(stack, "two", web(), config());
    });
    insta::assert_snapshot!(found, @"
    error[firelens-router]: the task definition already has a log router
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task
       = given: a second log router
       = allowed: one
       = help: leave one of the two out
    ");
}

#[test]
fn a_service_that_could_never_replace_a_task() {
    let found = findings(|stack| {
        let service = service(stack)
            .min_healthy_percent(100)
            .max_healthy_percent(100);
        stack.add("Service", service);
    });
    insta::assert_snapshot!(found, @"
    error[impossible-deployment]: no task of the service could ever be replaced
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: at least 100 %, at most 100 %
       = allowed: a minimum below the maximum
       = help: raise `max_healthy_percent` above `min_healthy_percent`
    ");
}

#[test]
fn a_grace_period_without_a_load_balancer() {
    let found = findings(|stack| {
        let service = service(stack).health_check_grace_period(Duration::minutes(1));
        stack.add("Service", service);
    });
    insta::assert_snapshot!(found, @"
    error[grace-period-without-load-balancer]: the service has a health check grace period, and is behind no load balancer
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: `health_check_grace_period` without a target group
       = allowed: it with a target group
       = help: leave it out, or add the service to a target group
    ");
}

/// A service behind a group that only an L1 listener uses.
fn behind_l1_listener(stack: &Stack, said: bool) {
    let cluster = cluster(stack);
    let task = task(stack);
    task.add_container(stack, "web", web().port(80));
    let service = stack.add("Service", FargateService::new(&cluster, &task));
    let group = ApplicationTargetGroup::new().vpc(cluster.vpc()).port(80);
    let group = stack.add("Group", group);
    let balancer = stack.add("Balancer", ApplicationLoadBalancer::new(cluster.vpc()));
    let forward = ActionProperty::new("forward").target_group_arn(&group);
    let listener = CfnListener::new([forward], balancer.load_balancer_arn())
        .port(80)
        .protocol("HTTP");
    let listener = stack.add("Listener", listener);
    if said {
        group.load_balancer_attached().add(&listener);
    }
    service.attach_to_application_target_group(stack, &group);
}

#[test]
fn a_service_that_waits_for_no_listener() {
    let found = findings(|stack| behind_l1_listener(stack, false));
    insta::assert_snapshot!(found, @"
    error[target-group-without-listener]: the service registers its tasks with a target group that no listener uses
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: a target group without a listener or a rule
       = allowed: a target group that a listener of the stack sends requests to
       = help: name the group in an action of a listener; where an L1 listener does, say so with `group.load_balancer_attached().add(&listener)`, and the service waits for it
    ");
    assert_eq!(findings(|stack| behind_l1_listener(stack, true)), "");
}

#[test]
fn a_desired_count_beside_scaling() {
    let found = findings(|stack| {
        let service = stack.add("Service", service(stack).desired_count(2));
        service.auto_scale_task_count(stack, 1, 4);
    });
    insta::assert_snapshot!(found, @"
    warning[desired-count-and-scaling]: the service has a desired count, and is scaled automatically
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: `desired_count` and `auto_scale_task_count`
       = allowed: one of the two
       = help: leave `desired_count` out: every deployment sets it back
    ");
}

#[test]
fn a_service_that_is_scaled_twice() {
    let found = findings(|stack| {
        let service = stack.add("Service", service(stack));
        service.auto_scale_task_count(stack, 1, 4);
        service.auto_scale_task_count(stack, 1, 4);
    });
    insta::assert_snapshot!(found, @"
    error[scaling-twice]: the service is scaled twice
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: a second `auto_scale_task_count`
       = allowed: one pair of bounds
       = help: add all policies to one scaling

    error[duplicate-id]: `shop/Service` already has a construct `TaskCount`
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service/TaskCount
       = given: `TaskCount` twice
       = allowed: each id once in a scope
       = help: give one of the two another id
       = first added at: crates/stackwright/tests/diagnostics/ecs.rs:LINE
    ");
}

#[test]
fn scaling_bounds_and_steps_that_contradict_themselves() {
    let found = findings(|stack| {
        let scaling = stack
            .add("Service", service(stack))
            .auto_scale_task_count(stack, 4, 1);
        let metric = Metric::new("Shop", "Backlog");
        let steps = [
            ScalingStep::between(0, 10, -1),
            ScalingStep::between(5, 20, 1),
        ];
        scaling.scale_on_metric(stack, "Steps", StepScaling::new(metric, steps));
        scaling.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(150));
        let never =
            ScalingSchedule::new(Schedule::cron(CronOptions::new().day("1").week_day("MON")));
        scaling.scale_on_schedule(stack, "Never", never);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-capacity]: the least capacity is above the greatest
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service/TaskCount/Target
       = given: 4 to 1
       = allowed: a minimum of at most the maximum
       = help: swap the two

    error[illegal-scaling-steps]: the steps of a step scaling policy overlap
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service/TaskCount/Target/Steps
       = given: 2 steps
       = allowed: two steps or more, with one range between them in which nothing changes
       = help: correct the bounds of the steps

    error[illegal-target-value]: a target tracking policy has no possible value
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service/TaskCount/Target/Cpu
       = given: 150
       = allowed: above 0, up to 100 percent
       = help: choose a value in this range

    error[illegal-scaling-schedule]: a scheduled action changes nothing
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service/TaskCount/Target
       = given: neither a minimum nor a maximum
       = allowed: one of the two, or both
       = help: set `min_capacity` or `max_capacity`

    error[illegal-scaling-schedule]: a schedule names days of the month and of the week
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service/TaskCount/Target
       = given: `day` and `week_day`
       = allowed: one of the two
       = help: leave `day` or `week_day` out
    ");
}

#[test]
fn requests_counted_without_a_load_balancer() {
    let found = findings(|stack| {
        let service = stack.add("Service", service(stack));
        let group = ApplicationTargetGroup::new()
            .vpc(service.cluster().vpc())
            .port(80);
        let group = stack.add("Group", group.target_type(TargetType::Ip));
        let scaling = service.auto_scale_task_count(stack, 1, 4);
        scaling.scale_on_request_count(stack, "Requests", TargetTracking::new(10), &group);
    });
    insta::assert_snapshot!(found, @"
    error[container-without-port]: requests are counted for a target group that is behind no load balancer
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service/TaskCount
       = given: a target group without a listener
       = allowed: a target group behind a load balancer
       = help: add the target group to a listener first
    ");
}

#[test]
fn capacity_providers_with_two_bases_and_no_weight() {
    let found = findings(|stack| {
        let spread = service(stack).capacity_provider_strategies([
            CapacityProviderStrategy::new("FARGATE").base(1),
            CapacityProviderStrategy::new("FARGATE_SPOT").base(1),
        ]);
        stack.add("Service", spread);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-capacity-provider-strategy]: several capacity providers of a strategy have a base
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: 2
       = allowed: one
       = help: correct the strategy

    error[illegal-capacity-provider-strategy]: no capacity provider of a strategy has a weight, so that no task could be placed
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: weights of 0
       = allowed: a weight above 0 for one provider or more
       = help: correct the strategy
    ");
}

#[test]
fn a_default_strategy_without_its_provider() {
    let found = findings(|stack| {
        let strategy = [CapacityProviderStrategy::new("FARGATE").weight(1)];
        cluster(stack).add_default_capacity_provider_strategy(stack, strategy);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-capacity-provider-strategy]: the default strategy names a capacity provider that the cluster does not have
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Cluster
       = given: FARGATE
       = allowed: the cluster's own capacity providers
       = help: call `enable_fargate_capacity_providers` first
    ");
}

#[test]
fn rebalancing_without_room() {
    let found = findings(|stack| {
        let service = service(stack)
            .min_healthy_percent(0)
            .max_healthy_percent(100)
            .availability_zone_rebalancing(AvailabilityZoneRebalancing::Enabled);
        stack.add("Service", service);
    });
    insta::assert_snapshot!(found, @"
    error[rebalancing-needs-room]: availability zone rebalancing has no room for a further task
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: at most 100 %
       = allowed: a maximum healthy percent above 100
       = help: raise `max_healthy_percent`, or leave rebalancing out
    ");
}

#[test]
fn a_circuit_breaker_for_code_deploy() {
    let found = findings(|stack| {
        let service = service(stack)
            .deployment_controller(DeploymentControllerType::CodeDeploy)
            .circuit_breaker(DeploymentCircuitBreaker::new());
        stack.add("Service", service);
    });
    insta::assert_snapshot!(found, @"
    error[deployment-controller]: a circuit breaker is only for services that ECS itself deploys
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: a circuit breaker with another controller
       = allowed: DeploymentControllerType::Ecs
       = help: leave the circuit breaker out
    ");
}

#[test]
fn a_canary_configuration_without_the_strategy() {
    let found = findings(|stack| {
        let shift = TrafficShift::new().step_percent(200.0);
        stack.add("Service", service(stack).canary_configuration(shift));
    });
    insta::assert_snapshot!(found, @"
    error[deployment-strategy]: a canary configuration has no effect with another deployment strategy
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: a canary configuration
       = allowed: it with DeploymentStrategy::Canary
       = help: set that strategy, or leave the configuration out

    error[deployment-strategy]: the step of a canary deployment is out of range
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: 200 %
       = allowed: above 0, up to 100 %
       = help: choose a share in this range
    ");
}

#[test]
fn deployment_alarms_set_twice() {
    let found = findings(|stack| {
        let service = service(stack).deployment_alarms(DeploymentAlarms::new(["errors"]));
        let service = stack.add("Service", service);
        service.enable_deployment_alarms(stack, DeploymentAlarms::new(["latency"]));
    });
    insta::assert_snapshot!(found, @"
    error[deployment-alarms-twice]: the service already has deployment alarms
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: a second list of alarms
       = allowed: one list
       = help: name all alarms in one call
    ");
}

#[test]
fn a_service_without_a_namespace() {
    let found = findings(|stack| {
        let service = service(stack)
            .cloud_map_options(CloudMapOptions::new())
            .service_connect_configuration(ServiceConnect::new());
        stack.add("Service", service);
    });
    insta::assert_snapshot!(found, @"
    error[no-namespace]: there is no namespace to register the service in
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: a service without a namespace
       = allowed: one of the cluster, or one named here
       = help: call `add_default_cloud_map_namespace` on the cluster, or name a namespace

    error[no-namespace]: there is no namespace for Service Connect
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: a service without a namespace
       = allowed: one of the cluster, or one named here
       = help: call `add_default_cloud_map_namespace` on the cluster, or name a namespace
    ");
}

#[test]
fn service_connect_for_a_port_that_no_container_has() {
    let found = findings(|stack| {
        let connect = ServiceConnect::new().namespace("shop");
        let connect = connect.service(ServiceConnectService::new("http"));
        stack.add(
            "Service",
            service(stack).service_connect_configuration(connect),
        );
    });
    insta::assert_snapshot!(found, @r#"
    error[illegal-service-connect]: Service Connect names a port that no container has
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: `http`
       = allowed: the names of the task's port mappings
       = help: name the port mapping: `PortMapping::new(8080).name("http")`
    "#);
}

#[test]
fn a_service_registered_twice() {
    let found = findings(|stack| {
        let shop = cluster(stack);
        shop.add_default_cloud_map_namespace(stack, CloudMapNamespace::new("shop.local"));
        let task = task(stack);
        task.add_container(stack, "web", web().port(80));
        let service = stack.add("Service", FargateService::new(&shop, &task));
        service.enable_cloud_map(stack, CloudMapOptions::new());
        let other = shop.default_cloud_map_namespace().unwrap();
        let other = other.create_service(stack, "Other", |service| service);
        service.associate_cloud_map_service(stack, &other, None, None);
    });
    insta::assert_snapshot!(found, @"
    error[cloud-map-twice]: the service is registered in Cloud Map twice
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: a second registration
       = allowed: one registration
       = help: leave one of them out
    ");
}

#[test]
fn two_default_namespaces() {
    let found = findings(|stack| {
        let shop = cluster(stack);
        shop.add_default_cloud_map_namespace(stack, CloudMapNamespace::new("shop.local"));
        let other = stack.add("Other", HttpNamespace::new("other"));
        shop.add_existing_default_cloud_map_namespace(stack, &other, false);
    });
    insta::assert_snapshot!(found, @"
    error[default-namespace-twice]: the cluster already has a default namespace
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Cluster
       = given: a second default namespace
       = allowed: one
       = help: make the other namespace on its own, and name it in the services
    ");
}

#[test]
fn a_cloud_map_service_with_two_health_checks() {
    let found = findings(|stack| {
        let vpc = vpc(stack);
        let namespace = stack.add("Namespace", PrivateDnsNamespace::new("shop.local", &vpc));
        namespace.create_service(stack, "Web", |service| {
            let check = HealthCheckConfig::new(HealthCheckType::Http);
            service.health_check(check).custom_health_check(1)
        });
    });
    insta::assert_snapshot!(found, @"
    error[illegal-cloud-map-service]: a service has two kinds of health check
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Namespace/Web
       = given: `health_check` and `custom_health_check`
       = allowed: one of the two
       = help: leave one of them out

    error[illegal-cloud-map-service]: Route 53 can't check services of a private namespace
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Namespace/Web
       = given: `health_check` in a private DNS namespace
       = allowed: it in a public DNS namespace or an HTTP one
       = help: use `custom_health_check`
    ");
}

#[test]
fn container_insights_set_in_two_ways() {
    let found = findings(|stack| {
        let cluster = Cluster::new(&vpc(stack)).container_insights(true);
        let cluster = cluster.container_insights_v2(ContainerInsights::Enhanced);
        stack.add("Cluster", cluster);
    });
    insta::assert_snapshot!(found, @"
    error[container-insights]: Container Insights are set in two ways
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Cluster
       = given: `container_insights` and `container_insights_v2`
       = allowed: one of the two
       = help: leave `container_insights` out
    ");
}

#[test]
fn a_log_configuration_without_override() {
    let found = findings(|stack| {
        let exec = ExecuteCommandConfiguration::new();
        let exec = exec.log_configuration(ExecuteCommandLogConfiguration::new());
        let cluster = Cluster::new(&vpc(stack)).execute_command_configuration(exec);
        stack.add("Cluster", cluster);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-execute-command]: the logging of ECS Exec and its log configuration contradict each other
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Cluster
       = given: a log configuration without logging OVERRIDE
       = allowed: both, or neither
       = help: set both, or leave both out
    ");
}

#[test]
fn a_container_behind_a_load_balancer_that_the_task_does_not_have() {
    let found = findings(|stack| {
        let service = stack.add("Service", service(stack));
        let alb = ApplicationLoadBalancer::new(service.cluster().vpc());
        let http = BaseApplicationListener::new().port(80);
        let http = stack.add("Alb", alb).add_listener(stack, "Http", http);
        let target = service.load_balancer_target("api");
        http.add_targets(
            stack,
            "Api",
            ApplicationTargetGroup::new().port(80).target(target),
        );
    });
    insta::assert_snapshot!(found, @"
    error[unknown-container]: the load balancer's container is none of the task's
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: `api`
       = allowed: the names of the task's containers
       = help: name a container of the task definition
    ");
}

#[test]
fn a_repository_that_ecr_would_refuse() {
    let found = findings(|stack| {
        let key = stack.add("Key", Key::new());
        let repository = ecr::Repository::new()
            .repository_name("Shop/Web")
            .encryption(ecr::RepositoryEncryption::Aes256)
            .encryption_key(&key)
            .image_tag_mutability_exclusion("dev-*")
            .lifecycle_rule(ecr::LifecycleRule::max_image_count(10))
            .lifecycle_rule(ecr::LifecycleRule::max_image_age(Duration::hours(1)));
        stack.add("Images", repository);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-repository]: a repository name is no legal one
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Images
       = given: `Shop/Web`
       = allowed: 2 to 256 lower-case letters and digits, with `.`, `_`, `-` and `/` between them
       = help: correct the repository's options

    error[illegal-repository]: a repository has a key, and is not encrypted by KMS
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Images
       = given: RepositoryEncryption::Aes256
       = allowed: RepositoryEncryption::Kms
       = help: correct the repository's options

    error[illegal-repository]: exclusions and the mutability of tags contradict each other
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Images
       = given: 1 exclusions
       = allowed: 1 to 5 exclusions exactly with a mutability with exclusions
       = help: correct the repository's options

    error[illegal-lifecycle-rule]: a lifecycle rule counts whole days
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Images
       = given: 1 hour
       = allowed: 1 day or more, in whole days
       = help: give a number of days

    error[illegal-lifecycle-rule]: two lifecycle rules are about all images
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Images
       = given: two such rules
       = allowed: one
       = help: leave one of them out
    ");
}

#[test]
fn volumes_that_ebs_would_refuse() {
    let found = findings(|stack| {
        stack.add("None", ServiceManagedVolume::new("none"));
        let io = ServiceManagedVolume::new("io")
            .size_gib(10)
            .volume_type(EbsDeviceVolumeType::Io2);
        stack.add("Io", io.throughput(200));
        let cold = ServiceManagedVolume::new("cold")
            .size_gib(10)
            .volume_type(EbsDeviceVolumeType::Sc1);
        stack.add("Cold", cold.iops(100).volume_initialization_rate(100));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-ebs-volume]: an EBS volume has neither a size nor a snapshot
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/None
       = given: a volume of type gp3
       = allowed: a size, a snapshot, or both
       = help: set `size_gib`

    error[illegal-ebs-volume]: a volume of this type needs its I/O operations
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Io
       = given: a volume of type io2
       = allowed: io1 and io2 with `iops`
       = help: set `iops`, or choose another type

    error[illegal-ebs-volume]: a volume of this type has no choice of throughput
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Io
       = given: a volume of type io2
       = allowed: `throughput` with gp3
       = help: leave `throughput` out, or choose gp3

    error[illegal-ebs-volume]: a volume of this type has no choice of I/O operations
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Cold
       = given: a volume of type sc1
       = allowed: `iops` with gp3, io1 and io2
       = help: leave `iops` out, or choose another type

    error[illegal-ebs-volume]: an empty volume is not initialized
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Cold
       = given: a volume of type sc1
       = allowed: an initialization rate with a snapshot
       = help: leave the rate out, or name a snapshot
    ");
}

#[test]
fn a_platform_version_that_is_too_old() {
    let found = findings(|stack| {
        let secret = stack.add("Password", secretsmanager::Secret::new());
        let task = task(stack);
        let field = Secret::from_secrets_manager(&secret).field("password");
        task.add_container(stack, "web", web().secret("PASSWORD", field));
        let service = FargateService::new(&cluster(stack), &task);
        let service = service.platform_version(FargatePlatformVersion::VERSION1_3);
        stack.add("Service", service);
    });
    insta::assert_snapshot!(found, @"
    error[platform-version]: the platform version is too old for a task with a secret by its JSON field
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: 1.3.0
       = allowed: 1.4.0 or later
       = help: leave the platform version out for the newest one
    ");
}

#[test]
fn an_access_log_that_goes_nowhere() {
    let found = findings(|stack| {
        let connect = ServiceConnect::new().namespace("shop");
        let connect = connect.access_log(ServiceConnectAccessLogFormat::Json);
        stack.add(
            "Service",
            service(stack).service_connect_configuration(connect),
        );
    });
    insta::assert_snapshot!(found, @"
    error[illegal-service-connect]: the access log of Service Connect goes nowhere
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: `access_log` without `log_driver`
       = allowed: both, or `log_driver` alone
       = help: set `log_driver`, too
    ");
}

#[test]
fn a_swappiness_that_is_no_percentage() {
    let found = findings(|stack| {
        let task = stack.add("Task", FargateTaskDefinition::new());
        let image = ContainerImage::from_registry("nginx");
        let linux = LinuxParameters::new().swappiness(101);
        task.add_container(
            stack,
            "web",
            ContainerDefinition::new(image).linux_parameters(linux),
        );
    });
    insta::assert_snapshot!(found, @"
    error[container-size]: swappiness is a percentage
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Task/web
       = given: 101
       = allowed: 0 to 100
       = help: choose a number in this range, or leave it out
    ");
}

#[test]
fn a_strategy_that_mixes_fargate_and_instances() {
    let found = findings(|stack| {
        let cluster = stack.add("Cluster", Cluster::with_own_vpc());
        cluster.enable_fargate_capacity_providers(stack);
        let strategy = ["FARGATE", "instances"];
        let strategy = strategy.map(|name| CapacityProviderStrategy::new(name).weight(1));
        let task = stack.add("Task", FargateTaskDefinition::new());
        let image = ContainerImage::from_registry("nginx");
        task.add_container(stack, "web", ContainerDefinition::new(image));
        let service = FargateService::new(&cluster, &task);
        stack.add("Service", service.capacity_provider_strategies(strategy));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-capacity-provider-strategy]: a strategy mixes Fargate and other capacity providers
      --> crates/stackwright/tests/diagnostics/ecs.rs:LINE
       = path: shop/Service
       = given: 1 of Fargate among 2
       = allowed: those of Fargate, or others
       = help: correct the strategy
    ");
}
