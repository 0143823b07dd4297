//! Patterns of services on ECS together, and with what is around them.

use stackwright::applicationautoscaling::TargetTracking;
use stackwright::autoscaling::AutoScalingGroup;
use stackwright::dynamodb::BillingMode;
use stackwright::ec2::InstanceType;
use stackwright::ecs::{
    AmiHardwareType, AsgCapacityProvider, CapacityProviderStrategy, DeploymentControllerType,
    Ec2TaskDefinition, EcsOptimizedImage, ExecuteCommandConfiguration,
    ExecuteCommandLogConfiguration, ExecuteCommandLogging, NetworkMode, PlacementConstraint,
    PlacementStrategy, Protocol,
};
use stackwright::ecs_patterns::*;
use stackwright::elasticloadbalancingv2::{AddRule, ApplicationProtocol, SslPolicy};
use stackwright::events::{CronOptions, EventPattern, Rule, Schedule};
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::sqs::{Queue, QueueEncryption};

use crate::ecs::{image, imported_vpc};
use crate::ecs_patterns_balanced::zone;

crate::programs!("ecs_patterns": combined);

fn combined(app: App) -> App {
    app.stack("combined-shop", shop)
        .stack("combined-instances", on_instances)
        .stack("combined-alone", alone)
        .stack("combined-listeners", listeners)
        .stack("combined-scopes", scopes)
}

/// A shop: a site, a worker and a nightly report that share a queue, a table and a task definition.
fn shop(stack: &mut Stack) {
    let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
    let exec = stack.add("Exec", LogGroup::new());
    let exec = ExecuteCommandLogConfiguration::new().cloud_watch_log_group(&exec);
    let exec = ExecuteCommandConfiguration::new().log_configuration(exec);
    let exec = exec.logging(ExecuteCommandLogging::Override);
    let cluster = Cluster::new(&vpc).execute_command_configuration(exec);
    let cluster = stack.add("Cluster", cluster);
    let table = Table::new(Attribute::string("id"));
    let table = stack.add("Orders", table.billing_mode(BillingMode::PayPerRequest));
    let queue = stack.add("Queue", Queue::new().encryption(QueueEncryption::Kms));
    let web = ApplicationLoadBalancedFargateService::new(&cluster, image())
        .protocol(ApplicationProtocol::Https)
        .domain("shop.example.com", &zone(stack))
        .redirect_http(true)
        .enable_execute_command(true)
        .environment("TABLE", table.table_name())
        .environment("QUEUE", queue.queue_url().cast());
    let web = stack.add("Web", web);
    table.grant_read_write_data(stack, &web.task_role());
    queue.grant_send_messages(stack, &web.task_role());
    let worker = QueueProcessingFargateService::new(&cluster, image())
        .queue(&queue)
        .max_scaling_capacity(6)
        .environment("TABLE", table.table_name());
    let worker = stack.add("Worker", worker);
    table.grant_write_data(stack, &worker.task_role());
    let nightly = CronOptions::new()
        .hour("3")
        .minute("30")
        .week_day("MON-FRI");
    let nightly = Schedule::cron(nightly);
    let report = ScheduledFargateTask::new(&cluster, worker.task_definition(), nightly);
    let report = stack.add("Report", report);
    let refund = Rule::new().event_pattern(EventPattern::new().source(["shop"]));
    let refund = stack.add("Refund", refund);
    refund.add_target(stack, report.task().clone());
    let cache = NetworkLoadBalancedFargateService::new(&cluster, image())
        .public_load_balancer(false)
        .listener_port(6379)
        .container_port(6379);
    let cache = stack.add("Cache", cache);
    let port = Port::tcp(6379);
    let (tasks, front) = (cache.connections(), cache.load_balancer().connections());
    tasks.allow_from(stack, cache.load_balancer(), port.clone());
    front.allow_from(stack, &web, port.clone());
    front.allow_from(stack, &report, port.clone());
    front.allow_from(stack, &worker, port.described("workers"));
    let group = web.target_group();
    group.configure_health_check(stack, HealthCheck::new().path("/health"));
    group.enable_cookie_stickiness(stack, Duration::hours(1), None);
    let teapot = AddRule::new(3, ListenerAction::fixed_response(418));
    let teapot = teapot.condition(ListenerCondition::path_patterns(["/coffee"]));
    web.listener().add_action(stack, "Teapot", teapot);
}

/// Five patterns on instances that grow with them.
fn on_instances(stack: &mut Stack) {
    let vpc = imported_vpc(stack);
    let cluster = stack.add("Cluster", Cluster::new(&vpc));
    let machine = EcsOptimizedImage::amazon_linux2023(AmiHardwareType::Standard);
    let group = AutoScalingGroup::new(&vpc, InstanceType::new("t3.medium"), machine);
    let group = stack.add("Group", group.max_capacity(4));
    let capacity = stack.add("Capacity", AsgCapacityProvider::new(&group));
    cluster.add_asg_capacity_provider(stack, &capacity);
    let strategy = || [CapacityProviderStrategy::new(&capacity).weight(1)];
    let web = ApplicationLoadBalancedEc2Service::new(&cluster, image())
        .capacity_provider_strategies(strategy())
        .memory_limit_mib(256);
    let web = stack.add("Web", web);
    let task = Ec2TaskDefinition::new().network_mode(NetworkMode::Host);
    let task = stack.add("Host", task);
    let container = ContainerDefinition::new(image()).memory_reservation_mib(64);
    task.add_container(stack, "host", container.port(9000));
    let tcp = NetworkLoadBalancedEc2Service::new(&cluster, &task)
        .listener_port(9000)
        .placement_constraints([PlacementConstraint::distinct_instances()]);
    stack.add("Tcp", tcp);
    let worker = QueueProcessingEc2Service::new(&cluster, image())
        .memory_limit_mib(128)
        .capacity_provider_strategies(strategy())
        .placement_strategies([PlacementStrategy::packed_by_memory()]);
    stack.add("Worker", worker);
    let often = Schedule::rate(Duration::minutes(15));
    let report = ScheduledEc2Task::new(&cluster, image(), often).memory_limit_mib(64);
    stack.add("Report", report);
    let admin = [ListenerCondition::path_patterns(["/admin"])];
    let several = ApplicationMultipleTargetGroupsEc2Service::new(&cluster, image())
        .memory_limit_mib(64)
        .container_ports([80, 8080])
        .target_group(ApplicationTargetProps::new(80))
        .target_group(ApplicationTargetProps::new(8080).rule(7, admin));
    stack.add("Several", several);
    web.connections().allow_from_any_ipv4(stack, Port::tcp(22));
}

/// All that name no cluster share one.
fn alone(stack: &mut Stack) {
    let own = ServicePlace::own;
    let worker = QueueProcessingFargateService::new(own(), image());
    stack.add("Worker", worker);
    let web = ApplicationLoadBalancedFargateService::new(own(), image());
    stack.add("Web", web);
    let weekly = Schedule::rate(Duration::days(7));
    stack.add("Report", ScheduledFargateTask::new(own(), image(), weekly));
    let several = NetworkMultipleTargetGroupsFargateService::new(own(), image());
    stack.add("Several", several);
}

/// Two load balancers, listeners of several protocols, certificates that are made, and UDP.
fn listeners(stack: &mut Stack) {
    let secure = |name| ApplicationListenerProps::new(name).protocol(ApplicationProtocol::Https);
    let plain = ApplicationListenerProps::new;
    let to = ApplicationTargetProps::new;
    let public = ApplicationLoadBalancerProps::new("public", secure("site"))
        .listener(secure("admin").port(8443).ssl_policy(SslPolicy::TLS13_RES))
        .listener(plain("plain"))
        .domain("shop.example.com", &zone(stack));
    let private = ApplicationLoadBalancerProps::new("private", plain("inner").port(8080))
        .listener(plain("more").port(8000))
        .public_load_balancer(false);
    let api = [ListenerCondition::host_headers(["api.example.com"])];
    let paths = [ListenerCondition::path_patterns(["/api/*"])];
    let shop = ApplicationMultipleTargetGroupsFargateService::new(&imported_vpc(stack), image())
        .container_ports([8080])
        .load_balancer(public)
        .load_balancer(private)
        .target_group(to(8080))
        .target_group(to(9000).listener("admin"))
        .target_group(to(8080).listener("plain"))
        .target_group(to(8080).listener("inner"))
        .target_group(to(53).protocol(Protocol::Udp).listener("more"))
        .target_group(to(9001).listener("site").rule(1, api))
        .target_group(to(9001).listener("plain").rule(2, paths));
    let made = stack.add("Shop", shop);
    let admin = HealthCheck::new().path("/admin");
    made.target_groups()[1].configure_health_check(stack, admin);
    let scaling = made.service().auto_scale_task_count(stack, 2, 8);
    let requests = TargetTracking::new(500);
    scaling.scale_on_request_count(stack, "Requests", requests, &made.target_groups()[0]);
}

/// Below scopes of a team, with tags, in a region that is known.
fn scopes(stack: &mut Stack) {
    stack.set_environment(Environment::new("555555555555", "eu-central-1"));
    let team = stack.group("Team");
    team.tag(Tag::new("team", "shop"));
    let vpc = imported_vpc(stack);
    let web = ApplicationLoadBalancedFargateService::new(&vpc, image());
    team.add(
        "Web",
        web.deployment_controller(DeploymentControllerType::CodeDeploy),
    );
    let worker = QueueProcessingFargateService::new(&vpc, image());
    team.add(
        "Worker",
        worker.deployment_controller(DeploymentControllerType::Ecs),
    );
    let often = Schedule::rate(Duration::minutes(1));
    team.add("Report", ScheduledFargateTask::new(&vpc, image(), often));
    let deep = team.group("Deep");
    deep.add("Tcp", NetworkLoadBalancedFargateService::new(&vpc, image()));
}
