//! Diagnostics of patterns.

use stackwright::certificatemanager::Certificate;
use stackwright::ecs::{ClusterAttributes, RegistryImage};
use stackwright::ecs_patterns::{
    ApplicationListenerProps, ApplicationLoadBalancedEc2Service, ApplicationLoadBalancerProps,
    ApplicationMultipleTargetGroupsEc2Service, ApplicationMultipleTargetGroupsFargateService,
    ApplicationTargetProps, NetworkLoadBalancedEc2Service, NetworkLoadBalancedFargateService,
    NetworkMultipleTargetGroupsEc2Service, NetworkMultipleTargetGroupsFargateService,
    QueueProcessingEc2Service, QueueProcessingFargateService, ScheduledEc2Task,
    ScheduledFargateTask,
};
use stackwright::elasticloadbalancingv2::{ApplicationLoadBalancerAttributes, ApplicationProtocol};
use stackwright::events::Schedule;
use stackwright::prelude::*;

use super::findings;

fn cluster(stack: &Stack) -> ClusterRef {
    let attributes = VpcAttributes::new("vpc-1", ["eu-central-1a", "eu-central-1b"])
        .public_subnet_ids(["subnet-1", "subnet-2"])
        .private_subnet_ids(["subnet-3", "subnet-4"]);
    let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
    stack.add("Cluster", Cluster::new(&vpc))
}

fn image() -> RegistryImage {
    ContainerImage::from_registry("nginx")
}

fn web(stack: &Stack) -> ApplicationLoadBalancedFargateService {
    ApplicationLoadBalancedFargateService::new(&cluster(stack), image())
}

#[test]
fn a_container_without_a_port_behind_a_load_balancer() {
    let found = findings(|stack| {
        let task = stack.add("Task", FargateTaskDefinition::new());
        task.add_container(stack, "web", ContainerDefinition::new(image()));
        stack.add(
            "Web",
            ApplicationLoadBalancedFargateService::new(&cluster(stack), &task),
        );
    });
    insta::assert_snapshot!(found, @"
    error[container-without-port]: the container `web` stands behind a load balancer and has no such port
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web/Service
       = given: no port mapping
       = allowed: a port of the container's port mappings
       = help: add the port to the container: `.port(80)`
    ");
}

#[test]
fn a_task_definition_without_a_container_behind_a_load_balancer() {
    let found = findings(|stack| {
        let task = stack.add("Task", FargateTaskDefinition::new());
        stack.add(
            "Web",
            ApplicationLoadBalancedFargateService::new(&cluster(stack), &task),
        );
    });
    insta::assert_snapshot!(found, @"
    error[container-without-port]: a service without an essential container stands behind a load balancer
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web/Service
       = given: a task definition without an essential container
       = allowed: one with an essential container that has a port
       = help: add the container before the service is made a target

    error[task-without-container]: the task definition has no container
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Task
       = given: no container
       = allowed: 1 to 10 containers
       = help: call `add_container` on its handle
    ");
}

#[test]
fn https_without_a_certificate_or_a_domain() {
    let found = findings(|stack| {
        stack.add("Web", web(stack).protocol(ApplicationProtocol::Https));
    });
    insta::assert_snapshot!(found, @"
    error[domain-without-zone]: an HTTPS listener has no certificate, and no domain name to make one for
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web
       = given: HTTPS without a certificate
       = allowed: a certificate, or a domain name
       = help: set `certificate`, or `domain` with its hosted zone

    error[https-without-certificate]: the HTTPS listener has no certificate
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web/LB/PublicListener
       = given: no certificate
       = allowed: at least one
       = help: set `.certificates([&certificate])` or call `add_certificates`
    ");
}

#[test]
fn a_certificate_for_http() {
    let found = findings(|stack| {
        let arn = "arn:aws:acm:eu-central-1:555555555555:certificate/1";
        let certificate = Certificate::from_certificate_arn(stack, "Certificate", arn);
        let web = web(stack).certificate(&certificate);
        stack.add("Web", web.protocol(ApplicationProtocol::Http));
    });
    insta::assert_snapshot!(found, @"
    error[certificate-without-https]: the service has a certificate, and its listener is not HTTPS
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web
       = given: ApplicationProtocol::Http
       = allowed: ApplicationProtocol::Https
       = help: leave `protocol` out
    ");
}

#[test]
fn a_redirect_without_https() {
    let found = findings(|stack| {
        stack.add("Web", web(stack).redirect_http(true));
    });
    insta::assert_snapshot!(found, @"
    error[redirect-without-https]: HTTP is redirected, and the service's listener is not HTTPS
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web
       = given: `redirect_http` with an HTTP listener
       = allowed: it with an HTTPS listener
       = help: set a certificate or a domain, or leave `redirect_http` out
    ");
}

#[test]
fn a_load_balanced_service_without_a_task() {
    let found = findings(|stack| {
        stack.add("Web", web(stack).desired_count(0));
    });
    insta::assert_snapshot!(found, @"
    error[no-desired-task]: the service has no desired task
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web
       = given: 0
       = allowed: 1 or more
       = help: leave `desired_count` out, or give a number
    ");
}

#[test]
fn a_load_balanced_task_of_a_size_that_fargate_does_not_have() {
    let found = findings(|stack| {
        stack.add("Web", web(stack).cpu(256).memory_limit_mib(3000));
    });
    insta::assert_snapshot!(found, @"
    error[fargate-size]: Fargate has no task of this size
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web/TaskDef
       = given: 256 CPU units and 3000 MiB
       = allowed: 512, 1024 or 2048 MiB with 256 CPU units
       = help: the nearest size with as much memory is `cpu(512)` with `memory_limit_mib(3072)`
    ");
}

#[test]
fn a_schedule_of_no_task() {
    let found = findings(|stack| {
        let daily = Schedule::rate(Duration::days(1));
        let report = ScheduledFargateTask::new(&cluster(stack), image(), daily);
        stack.add("Report", report.desired_task_count(0));
    });
    insta::assert_snapshot!(found, @"
    error[no-desired-task]: no task runs on the schedule
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Report
       = given: 0
       = allowed: 1 or more
       = help: leave `desired_task_count` out, or give a number
    ");
}

#[test]
fn a_target_group_for_a_listener_that_is_not_there() {
    let found = findings(|stack| {
        let lb = ApplicationLoadBalancerProps::new("lb", ApplicationListenerProps::new("http"))
            .listener(ApplicationListenerProps::new("admin").port(8080));
        let shop = ApplicationMultipleTargetGroupsFargateService::new(&cluster(stack), image())
            .load_balancer(lb)
            .target_group(ApplicationTargetProps::new(80).listener("http"))
            .target_group(ApplicationTargetProps::new(81).listener("admin"))
            .target_group(ApplicationTargetProps::new(82).listener("https"));
        stack.add("Shop", shop);
    });
    insta::assert_snapshot!(found, @"
    error[unknown-listener]: a target group is for a listener that the service does not have
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Shop
       = given: `https`
       = allowed: `http`, `admin`
       = help: name a listener of one of the load balancers, or add one
    ");
}

#[test]
fn several_target_groups_of_a_task_definition_without_a_container() {
    let found = findings(|stack| {
        let task = stack.add("Task", FargateTaskDefinition::new());
        let shop = NetworkMultipleTargetGroupsFargateService::new(&cluster(stack), &task);
        stack.add("Shop", shop);
    });
    insta::assert_snapshot!(found, @"
    error[pattern-without-container]: a service without an essential container stands behind load balancers
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Shop
       = given: a task definition without an essential container
       = allowed: one with an essential container
       = help: add the container before the service is made

    error[task-without-container]: the task definition has no container
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Task
       = given: no container
       = allowed: 1 to 10 containers
       = help: call `add_container` on its handle

    error[listener-without-action]: the listener has no default action
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Shop/LB/PublicListener
       = given: no target group
       = allowed: one default action
       = help: call `add_targets`, `add_target_groups` or `add_action`
    ");
}

#[test]
fn listeners_with_and_without_certificates() {
    let found = findings(|stack| {
        let arn = "arn:aws:acm:eu-central-1:555555555555:certificate/1";
        let certificate = Certificate::from_certificate_arn(stack, "Certificate", arn);
        let listener = ApplicationListenerProps::new;
        let plain = listener("plain").protocol(ApplicationProtocol::Http);
        let secure = listener("secure").protocol(ApplicationProtocol::Https);
        let lb = ApplicationLoadBalancerProps::new("lb", plain.certificate(&certificate));
        let target = |name: &'static str| ApplicationTargetProps::new(80).listener(name);
        let shop = ApplicationMultipleTargetGroupsFargateService::new(&cluster(stack), image())
            .load_balancer(lb.listener(secure))
            .target_group(target("plain"))
            .target_group(target("secure"));
        stack.add("Shop", shop);
    });
    insta::assert_snapshot!(found, @"
    error[certificate-without-https]: the service has a certificate, and its listener is not HTTPS
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Shop
       = given: ApplicationProtocol::Http
       = allowed: ApplicationProtocol::Https
       = help: leave `protocol` out

    error[domain-without-zone]: an HTTPS listener has no certificate, and no domain name to make one for
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Shop
       = given: HTTPS without a certificate
       = allowed: a certificate, or a domain name
       = help: set `certificate`, or `domain` with its hosted zone

    error[https-without-certificate]: the HTTPS listener has no certificate
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Shop/lb/secure
       = given: no certificate
       = allowed: at least one
       = help: set `.certificates([&certificate])` or call `add_certificates`
    ");
}

#[test]
fn a_container_on_ec2_without_memory() {
    let found = findings(|stack| {
        let attributes = VpcAttributes::new("vpc-1", ["eu-central-1a"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
        let attributes = ClusterAttributes::new("shop", &vpc).has_ec2_capacity(true);
        let shop = Cluster::from_cluster_attributes(stack, "Cluster", attributes);
        stack.add("Worker", QueueProcessingEc2Service::new(&shop, image()));
    });
    insta::assert_snapshot!(found, @"
    error[container-without-memory]: the container `QueueProcessingContainer` has no amount of memory
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Worker/QueueProcessingTaskDef/QueueProcessingContainer
       = given: neither a limit nor a reservation
       = allowed: one of the two, or both
       = help: set `memory_limit_mib` or `memory_reservation_mib`
    ");
}

#[test]
fn a_worker_that_scales_between_bounds_in_the_wrong_order() {
    let found = findings(|stack| {
        let worker = QueueProcessingFargateService::new(&cluster(stack), image());
        stack.add("Worker", worker.min_scaling_capacity(5));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-capacity]: the least capacity is above the greatest
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Worker/QueueProcessingFargateService/TaskCount/Target
       = given: 5 to 2
       = allowed: a minimum of at most the maximum
       = help: swap the two
    ");
}

#[test]
fn an_imported_load_balancer_without_a_name() {
    let found = findings(|stack| {
        let cluster = cluster(stack);
        let arn = "arn:aws:elasticloadbalancing:eu-central-1:555555555555:loadbalancer/app/shop/0";
        let attributes = ApplicationLoadBalancerAttributes::new(arn, "sg-1").vpc(cluster.vpc());
        let balancer = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            stack, "Alb", attributes,
        );
        let web = ApplicationLoadBalancedFargateService::new(&cluster, image());
        stack.add("Web", web.use_load_balancer(&balancer));
    });
    insta::assert_snapshot!(found, @"
    error[load-balancer-without-name]: the DNS name of the service's load balancer is not known
      --> crates/stackwright/tests/diagnostics/ecs_patterns.rs:LINE
       = path: shop/Web
       = given: an imported load balancer without its DNS name
       = allowed: one with it, for the outputs and the record
       = help: set `.dns_name(…)` on import
    ");
}

#[test]
fn nothing_is_said_of_patterns_as_they_are() {
    let found = findings(|stack| {
        let shop = cluster(stack);
        let attributes = ClusterAttributes::new("shop", shop.vpc()).has_ec2_capacity(true);
        let own = Cluster::from_cluster_attributes(stack, "Own", attributes);
        let daily = || Schedule::rate(Duration::days(1));
        stack.add(
            "A",
            ApplicationLoadBalancedFargateService::new(&shop, image()),
        );
        stack.add("N", NetworkLoadBalancedFargateService::new(&shop, image()));
        stack.add("Q", QueueProcessingFargateService::new(&shop, image()));
        stack.add("S", ScheduledFargateTask::new(&shop, image(), daily()));
        let several = ApplicationMultipleTargetGroupsFargateService::new(&shop, image());
        stack.add("As", several);
        stack.add(
            "Ns",
            NetworkMultipleTargetGroupsFargateService::new(&shop, image()),
        );
        let on_ec2 = ApplicationLoadBalancedEc2Service::new(&own, image());
        stack.add("Ea", on_ec2.memory_limit_mib(128));
        let on_ec2 = NetworkLoadBalancedEc2Service::new(&own, image());
        stack.add("En", on_ec2.memory_limit_mib(128));
        let on_ec2 = QueueProcessingEc2Service::new(&own, image());
        stack.add("Eq", on_ec2.memory_limit_mib(128));
        let on_ec2 = ScheduledEc2Task::new(&own, image(), daily());
        stack.add("Es", on_ec2.memory_limit_mib(128));
        let on_ec2 = ApplicationMultipleTargetGroupsEc2Service::new(&own, image());
        stack.add("Eas", on_ec2.memory_limit_mib(128));
        let on_ec2 = NetworkMultipleTargetGroupsEc2Service::new(&own, image());
        stack.add("Ens", on_ec2.memory_limit_mib(128));
    });
    insta::assert_snapshot!(found, @"");
}
