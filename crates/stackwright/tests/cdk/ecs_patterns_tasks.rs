//! Patterns of services that work off a queue, and of tasks on a schedule.

use stackwright::applicationautoscaling::ScalingStep;
use stackwright::ec2::Subnet;
use stackwright::ecs::{
    DeploymentCircuitBreaker, DeploymentControllerType, Ec2TaskDefinition, Ec2TaskDefinitionRef,
    FargatePlatformVersion, HealthCheck as ContainerHealthCheck, NetworkMode, PlacementConstraint,
    PlacementStrategy, PropagatedTagSource,
};
use stackwright::ecs_patterns::*;
use stackwright::events::{CronOptions, Schedule};
use stackwright::prelude::*;
use stackwright::sqs::Queue;

use crate::ecs::{cluster, image, imported_vpc};
use crate::ecs_patterns_balanced::{arm, instances, on_instances, password, spot, with_spot};

crate::programs!("ecs_patterns":
    queues_ec2,
    queues_fargate,
    scheduled,
);

type Worker = QueueProcessingFargateService;

fn worker(place: impl Into<ServicePlace>) -> Worker {
    Worker::new(place, image())
}

/// The options that services on Fargate and EC2 share, set.
fn full<L: Launch>(
    stack: &Stack,
    service: Pattern<QueueProcessing, L, TaskImage<L>>,
) -> Pattern<QueueProcessing, L, TaskImage<L>> {
    let queue = ProcessingQueue::new()
        .max_receive_count(5)
        .visibility_timeout(Duration::minutes(5))
        .retention_period(Duration::days(7));
    service
        .queue(queue)
        .service_name("worker")
        .environment("STAGE", "test")
        .secret("PASSWORD", password(stack))
        .min_scaling_capacity(2)
        .max_scaling_capacity(10)
        .cooldown(Duration::minutes(3))
        .cpu_target_utilization_percent(70)
        .log_driver(LogDrivers::aws_logs("work"))
        .propagate_tags(PropagatedTagSource::Service)
        .enable_ecs_managed_tags(true)
        .family("worker")
        .max_healthy_percent(150)
        .min_healthy_percent(75)
        .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
        .enable_execute_command(true)
        .deployment_controller(DeploymentControllerType::Ecs)
        .container_name("work")
}

fn queues_fargate(app: App) -> App {
    let add = |stack: &Stack, worker: Worker| stack.add("Worker", worker);
    app.stack("queue-fargate", move |stack| {
        drop(add(stack, worker(&cluster(stack))))
    })
    .stack("queue-fargate-vpc", move |stack| {
        drop(add(stack, worker(&imported_vpc(stack))))
    })
    .stack("queue-fargate-alone", move |stack| {
        drop(add(stack, worker(ServicePlace::own())))
    })
    .stack("queue-fargate-full", move |stack| {
        let shop = cluster(stack);
        let service = full(stack, worker(&shop));
        let group = stack.add("Group", SecurityGroup::new(shop.vpc()));
        let steps = [
            ScalingStep::below(0, -2),
            ScalingStep::above(50, 2),
            ScalingStep::above(200, 4),
        ];
        let service = service
            .command(["work", "--fast"])
            .scaling_steps(steps)
            .cpu(512)
            .memory_limit_mib(1024)
            .ephemeral_storage_gib(30)
            .platform_version(FargatePlatformVersion::VERSION1_4)
            .assign_public_ip(true)
            .runtime_platform(arm())
            .container_health_check(ContainerHealthCheck::shell("true"))
            .task_subnets(SubnetSelection::subnet_type(SubnetType::Public))
            .security_groups([&group]);
        add(stack, service);
    })
    .stack("queue-fargate-given", move |stack| {
        let queue = Queue::new().visibility_timeout(Duration::minutes(1));
        let queue = stack.add("Queue", queue);
        let made = add(stack, worker(&cluster(stack)).queue(&queue));
        stack.output("Url", made.queue().queue_url());
    })
    .stack("queue-fargate-imported", move |stack| {
        let arn = "arn:aws:sqs:eu-central-1:555555555555:orders";
        let queue = Queue::from_queue_arn(stack, "Queue", arn);
        add(stack, worker(&cluster(stack)).queue(&queue));
    })
    .stack("queue-fargate-no-cpu", move |stack| {
        let service = worker(&cluster(stack)).disable_cpu_based_scaling();
        add(stack, service.enable_logging(false));
    })
    .stack("queue-fargate-task", |stack| {
        let task = stack.add("Task", FargateTaskDefinition::new());
        let container = ContainerDefinition::new(image()).environment("STAGE", "test");
        task.add_container(stack, "work", container);
        let shop = cluster(stack);
        stack.add("Worker", QueueProcessingFargateService::new(&shop, &task));
    })
    .stack("queue-fargate-capacity", move |stack| {
        use stackwright::ecs::CapacityProviderStrategy;
        let regular = CapacityProviderStrategy::new("FARGATE").weight(1).base(1);
        let service = worker(&with_spot(stack))
            .capacity_provider_strategies([spot().weight(2), regular])
            .max_scaling_capacity(5);
        add(stack, service);
    })
    .stack("queue-fargate-queue-name", move |stack| {
        let service = worker(&cluster(stack)).environment("QUEUE_NAME", "mine");
        add(stack, service.environment("A", "b"));
    })
    .stack("queue-fargate-zero", move |stack| {
        let service = worker(&cluster(stack)).min_scaling_capacity(0);
        add(stack, service.max_scaling_capacity(1));
    })
    .stack("queue-fargate-parts", move |stack| {
        let made = add(stack, worker(&cluster(stack)));
        stack.output("Dead", made.dead_letter_queue().unwrap().queue_name());
        made.queue().grant_purge(stack, &made.task_role());
        made.connections().allow_to_any_ipv4(stack, Port::tcp(443));
        let sidecar = ContainerDefinition::new(image()).essential(false);
        made.task_definition()
            .add_container(stack, "sidecar", sidecar);
    })
}

fn queues_ec2(app: App) -> App {
    let worker = |stack: &Stack| QueueProcessingEc2Service::new(&instances(stack), image());
    app.stack("queue-ec2", move |stack| {
        stack.add("Worker", worker(stack).memory_limit_mib(512));
    })
    .stack("queue-ec2-full", move |stack| {
        let service = full(stack, worker(stack))
            .command(["work"])
            .cpu(128)
            .memory_limit_mib(256)
            .memory_reservation_mib(128)
            .gpu_count(1)
            .placement_constraints([PlacementConstraint::distinct_instances()])
            .placement_strategies([PlacementStrategy::packed_by_cpu()]);
        stack.add("Worker", service);
    })
    .stack("queue-ec2-given", move |stack| {
        let worker = worker(stack);
        let queue = stack.add("Queue", Queue::new());
        let worker = worker.queue(&queue).disable_cpu_based_scaling();
        stack.add("Worker", worker.memory_reservation_mib(128));
    })
    .stack("queue-ec2-capacity", move |stack| {
        let worker = worker(stack).memory_limit_mib(512);
        let worker = worker.capacity_provider_strategies([on_instances()]);
        stack.add("Worker", worker.enable_logging(false));
    })
}

fn every_other_hour() -> Schedule {
    Schedule::rate(Duration::hours(2))
}

/// The container options of tasks, set.
fn reported<L: Launch>(
    stack: &Stack,
    task: Pattern<Scheduled, L, TaskImage<L>>,
) -> Pattern<Scheduled, L, TaskImage<L>> {
    task.container_name("report")
        .command(["report", "--yesterday"])
        .environment("STAGE", "test")
        .secret("PASSWORD", password(stack))
        .log_driver(LogDrivers::aws_logs("report"))
}

fn in_vpc(stack: &Stack) -> Ec2TaskDefinitionRef {
    let task = Ec2TaskDefinition::new().network_mode(NetworkMode::AwsVpc);
    let task = stack.add("Task", task);
    let container = ContainerDefinition::new(image()).memory_limit_mib(128);
    task.add_container(stack, "report", container);
    task
}

fn scheduled(app: App) -> App {
    type Report = ScheduledFargateTask;
    let report = |place: ServicePlace| Report::new(place, image(), every_other_hour());
    app.stack("scheduled-fargate", move |stack| {
        stack.add("Report", report((&cluster(stack)).into()));
    })
    .stack("scheduled-fargate-vpc", move |stack| {
        stack.add("Report", report((&imported_vpc(stack)).into()));
    })
    .stack("scheduled-fargate-alone", move |stack| {
        stack.add("Report", report(ServicePlace::own()));
    })
    .stack("scheduled-fargate-full", |stack| {
        let shop = cluster(stack);
        let group = stack.add("Group", SecurityGroup::new(shop.vpc()));
        let nightly = Schedule::cron(CronOptions::new().minute("0").hour("2"));
        let report = reported(stack, Report::new(&shop, image(), nightly))
            .rule_name("nightly")
            .enabled(false)
            .desired_task_count(3)
            .subnet_selection(SubnetType::Public)
            .platform_version(FargatePlatformVersion::VERSION1_4)
            .security_groups([&group])
            .propagate_tags(PropagatedTagSource::TaskDefinition)
            .tag("team", "shop")
            .tag("stage", "test")
            .cpu(512)
            .memory_limit_mib(1024)
            .ephemeral_storage_gib(30);
        let made = stack.add("Report", report);
        stack.output("Rule", made.event_rule().rule_arn());
        stack.output("Task", made.task_definition().task_definition_arn());
    })
    .stack("scheduled-fargate-definition", |stack| {
        let task = stack.add("Task", FargateTaskDefinition::new());
        task.add_container(stack, "report", ContainerDefinition::new(image()));
        let (shop, often) = (cluster(stack), Schedule::expression("rate(1 minute)"));
        stack.add("Report", ScheduledFargateTask::new(&shop, &task, often));
    })
    .stack("scheduled-ec2", |stack| {
        let report = ScheduledEc2Task::new(&instances(stack), image(), every_other_hour());
        stack.add("Report", report.memory_limit_mib(512));
    })
    .stack("scheduled-ec2-full", |stack| {
        let daily = Schedule::rate(Duration::days(1));
        let report = ScheduledEc2Task::new(&instances(stack), image(), daily);
        let report = reported(stack, report)
            .rule_name("daily")
            .enabled(true)
            .desired_task_count(2)
            .propagate_tags(PropagatedTagSource::TaskDefinition)
            .tag("team", "shop")
            .cpu(128)
            .memory_limit_mib(256)
            .memory_reservation_mib(128);
        stack.add("Report", report);
    })
    .stack("scheduled-ec2-definition", |stack| {
        let (task, shop) = (in_vpc(stack), instances(stack));
        let subnet = Subnet::from_subnet_id(stack, "Subnet", "subnet-0123456789abcdef0");
        let group = stack.add("Group", SecurityGroup::new(shop.vpc()));
        let report = ScheduledEc2Task::new(&shop, &task, every_other_hour())
            .subnet_selection(SubnetSelection::subnets([&subnet]))
            .security_groups([&group]);
        stack.add("Report", report);
    })
    .stack("scheduled-ec2-awsvpc", |stack| {
        let (task, shop) = (in_vpc(stack), instances(stack));
        stack.add(
            "Report",
            ScheduledEc2Task::new(&shop, &task, every_other_hour()),
        );
    })
    .stack("scheduled-two", move |stack| {
        let vpc = imported_vpc(stack);
        stack.add("Report", report((&vpc).into()));
        stack.add("Other", report((&vpc).into()));
    })
}
