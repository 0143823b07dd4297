//! One version of a service, of which several run side by side.
//!
//! The version is in the stack's name: `--context version=0.0.9` makes the stack
//! `WorkoutTracker-0-0-9`, beside `WorkoutTracker-0-0-8` that is deployed already. Everything that a
//! version needs is in its stack, its security groups too, so that nothing else is touched by a change
//! or by the deletion of a version that is no longer used. Only the VPC is shared: it is found by its
//! name, `main`, and what that lookup has found is recorded in `vpc.json`, so that synthesis asks
//! nobody. Another record, such as the `cdk.context.json` of another account, is handed over by
//! `--context-file`.

use stackwright::ec2::{Port, SecurityGroup, VpcLookup};
use stackwright::ecs::{
    Cluster, ContainerDefinition, ContainerImage, FargateService, FargateTaskDefinition, LogDrivers,
};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationProtocol, ApplicationTargetGroup, BaseApplicationListener,
};
use stackwright::logs::{LogGroup, RetentionDays};
use stackwright::prelude::*;
use stackwright::text;

/// The version where `--context version=…` names none: the one that is deployed.
const CURRENT: &str = "0.0.8";

/// What the lookup of the VPC has found, as `cdk` records it.
const RECORDED: &str = include_str!("workout_tracker/vpc.json");

/// Adds the stack of the version that the context names.
pub fn add_to(app: App) -> App {
    app.recorded_lookups(RECORDED).stack_by_context(
        |context| {
            let version = context.get("version").unwrap_or(CURRENT);
            format!("WorkoutTracker-{}", version.replace('.', "-"))
        },
        workout_tracker,
    )
}

/// A service behind a load balancer of its own, which logs one JSON object a line.
pub fn workout_tracker(stack: &mut Stack) {
    let version = stack
        .context("version")
        .unwrap_or_else(|| CURRENT.to_owned());
    stack.set_environment(Environment::new("555555555555", "us-east-1"));
    let vpc = Vpc::from_lookup(stack, "Vpc", VpcLookup::new().vpc_name("main"));

    let alb_group = SecurityGroup::new(&vpc)
        .description("public HTTP")
        .allow_all_outbound(false);
    let alb_group = stack.add("AlbSecurityGroup", alb_group);
    let http = Port::tcp(80).described("HTTP from anywhere");
    alb_group.add_ingress_rule(stack, Peer::any_ipv4(), http);
    let task_group = SecurityGroup::new(&vpc).description("workout tracker tasks");
    let task_group = stack.add("TaskSecurityGroup", task_group);
    let from_alb = Port::tcp(8080).described("from the load balancer");
    task_group.add_ingress_rule(stack, &alb_group, from_alb);

    let cluster = stack.add("EcsCluster", Cluster::new(&vpc));
    let task = FargateTaskDefinition::new().cpu(256).memory_limit_mib(512);
    let task = stack.add("Task", task);
    let logs = stack.add(
        "JsonLogs",
        LogGroup::new()
            .log_group_name(format!("/ecs/{}", stack.stack_name()))
            .retention(RetentionDays::TwoWeeks)
            .removal_policy(RemovalPolicy::Destroy),
    );
    let image = ContainerImage::from_registry(format!("krogebry/workout-tracker:{version}"));
    let container = ContainerDefinition::new(image)
        .port(8080)
        .logging(LogDrivers::aws_logs("workout-tracker").log_group(&logs));
    task.add_container(stack, "workout-tracker", container);
    let service = stack.add(
        "Service",
        FargateService::new(&cluster, &task)
            .desired_count(2)
            .security_groups([&task_group])
            .min_healthy_percent(100)
            .max_healthy_percent(200),
    );
    let load_balancer = ApplicationLoadBalancer::new(&vpc)
        .internet_facing(true)
        .security_group(&alb_group);
    let load_balancer = stack.add("EcsALB", load_balancer);
    let listener = BaseApplicationListener::new().port(80).open(false);
    let listener = load_balancer.add_listener(stack, "Http", listener);
    let check = HealthCheck::new()
        .path("/version")
        .interval(Duration::seconds(15));
    listener.add_targets(
        stack,
        "Version",
        ApplicationTargetGroup::new()
            .port(8080)
            .protocol(ApplicationProtocol::Http)
            .target(service)
            .health_check(check),
    );
    stack.tag(Tag::new("Version", version));
    stack.tag(Tag::new("App", "workout-tracker"));
    let endpoint = text!["http://", load_balancer.dns_name(), "/version"];
    stack.output("Endpoint", endpoint);
}
