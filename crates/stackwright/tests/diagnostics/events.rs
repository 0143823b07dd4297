//! EventBridge: rules and buses.

use insta::assert_snapshot;
use stackwright::events::{
    BatchJob, CronOptions, EventBus, EventPattern, Rule, Schedule, SqsQueue,
};
use stackwright::iam::{AccountRootPrincipal, PolicyStatement};
use stackwright::prelude::*;
use stackwright::sqs::Queue;

use super::findings;

#[test]
fn rules_that_can_not_be() {
    let found = findings(|stack| {
        stack.add("Empty", Rule::new());
        let bus = stack.add("Bus", EventBus::new());
        let hourly = Schedule::rate(Duration::hours(1));
        stack.add("OnBus", Rule::new().schedule(hourly).event_bus(&bus));
        let often = Schedule::rate(Duration::seconds(30));
        stack.add("Often", Rule::new().schedule(often));
        let both = CronOptions::new().day("1").week_day("MON");
        stack.add("Both", Rule::new().schedule(Schedule::cron(both)));
    });
    assert_snapshot!(found, @"
    error[schedule-on-event-bus]: schedules run on the account's default bus only
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/OnBus
       = given: `schedule` with `event_bus`
       = allowed: one of the two
       = help: leave the bus out, or use an event pattern

    error[empty-event-rule]: the rule would never run
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Empty
       = given: neither a schedule nor an event pattern
       = allowed: at least one of them
       = help: call `schedule` or `event_pattern`

    error[illegal-schedule-rate]: a rule can't run at this rate
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Often/Resource
       = given: 30 seconds
       = allowed: whole minutes, hours or days
       = help: round the interval

    error[day-and-week-day]: a schedule goes by days of the month or by days of the week
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Both/Resource
       = given: `day` and `week_day`
       = allowed: one of the two
       = help: leave one of them out
    ");
}

#[test]
fn targets_that_can_not_be() {
    let found = findings(|stack| {
        let queue = stack.add("Queue", Queue::new());
        let pattern = EventPattern::new().source(["shop"]);
        let target = || SqsQueue::new(&queue);
        let rule = (0..5).fold(Rule::new().event_pattern(pattern), |rule, _| {
            rule.target(target())
        });
        let last = target()
            .message_group_id("group")
            .retry_attempts(186)
            .max_event_age(Duration::days(2));
        stack.add("Rule", rule.target(last));
    });
    assert_snapshot!(found, @"
    error[too-many-rule-targets]: the rule has too many targets
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: 6 or more
       = allowed: at most 5
       = help: make a second rule, or use a topic

    error[message-group-without-fifo]: only FIFO queues have message groups
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: `message_group_id` for a standard queue
       = allowed: for a FIFO queue
       = help: leave it out, or make the queue a FIFO queue

    error[illegal-target-retry]: EventBridge does not try targets again in this way
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: 186 attempts
       = allowed: at most 185
       = help: correct it, or leave it out

    error[illegal-target-retry]: EventBridge does not try targets again in this way
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: for 2 days
       = allowed: 1 minute to 24 hours
       = help: correct it, or leave it out
    ");
}

#[test]
fn buses_that_can_not_be() {
    let found = findings(|stack| {
        let bus = stack.add("Bus", EventBus::new().event_bus_name("default"));
        let statement = PolicyStatement::new()
            .actions(["events:PutEvents"])
            .resources([bus.event_bus_arn()])
            .principal(AccountRootPrincipal::new());
        bus.add_to_resource_policy(stack, statement);
    });
    assert_snapshot!(found, @"
    error[illegal-event-bus-name]: the bus's name is not a legal one
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Bus
       = given: `default`
       = allowed: 1 to 256 letters, digits and `._-`, but not `default`
       = help: choose another name, or leave it out

    error[bus-statement-without-sid]: a statement of a bus's policy needs a name
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Bus
       = given: no `sid`
       = allowed: a name that is unique for the bus
       = help: call `sid` on the statement
    ");
}

#[cfg(feature = "ecs")]
#[test]
fn tasks_that_a_rule_can_not_run() {
    use stackwright::ecs::{
        ClusterAttributes, Ec2TaskDefinition, NetworkMode, PropagatedTagSource,
    };
    use stackwright::events::EcsTask;
    let found = findings(|stack| {
        let attributes = VpcAttributes::new("vpc-1", ["eu-central-1a"])
            .public_subnet_ids(["subnet-1"])
            .private_subnet_ids(["subnet-2"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
        let attributes = ClusterAttributes::new("shop", &vpc).has_ec2_capacity(true);
        let cluster = Cluster::from_cluster_attributes(stack, "Cluster", attributes);
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        let task = |id: &'static str, mode| {
            let task = stack.add(id, Ec2TaskDefinition::new().network_mode(mode));
            let image = ContainerImage::from_registry("nginx");
            let container = ContainerDefinition::new(image).memory_limit_mib(128);
            task.add_container(stack, "web", container);
            EcsTask::new(&cluster, &task)
        };
        let rule = Rule::new()
            .schedule(Schedule::rate(Duration::days(1)))
            .target(task("Bridge", NetworkMode::Bridge).security_group(&group))
            .target(task("InVpc", NetworkMode::AwsVpc).assign_public_ip(true))
            .target(task("Tagged", NetworkMode::Host).propagate_tags(PropagatedTagSource::Service));
        stack.add("Rule", rule);
    });
    assert_snapshot!(found, @"
    warning[illegal-task-target]: the task has no network interface, so security groups have no effect
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: security groups in network mode bridge
       = allowed: them in network mode awsvpc
       = help: leave them out, or use NetworkMode::AwsVpc

    error[illegal-task-target]: only tasks on Fargate can have public addresses
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: `assign_public_ip` on EC2
       = allowed: it on Fargate
       = help: leave it out, and give the subnets a NAT gateway

    error[illegal-task-target]: a task that a rule runs belongs to no service
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: PropagatedTagSource::Service
       = allowed: PropagatedTagSource::TaskDefinition
       = help: tag the task definition, or the task by `tag`
    ");
}

#[test]
fn batch_jobs_that_can_not_be() {
    let found = findings(|stack| {
        let definition = stack.group("Definition");
        let queue = "arn:aws:batch:eu-west-1:111122223333:job-queue/q";
        let arn = "arn:aws:batch:eu-west-1:111122223333:job-definition/d:1";
        let job = BatchJob::new(queue, &definition, arn).size(1).attempts(11);
        let hourly = Schedule::rate(Duration::hours(1));
        stack.add("Rule", Rule::new().schedule(hourly).target(job));
    });
    assert_snapshot!(found, @"
    error[illegal-batch-job]: a batch job can't have that many jobs
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: 1 jobs
       = allowed: 2 to 10000
       = help: correct it, or leave it out

    error[illegal-batch-job]: a batch job can't have that many attempts
      --> crates/stackwright/tests/diagnostics/events.rs:LINE
       = path: shop/Rule
       = given: 11 attempts
       = allowed: 1 to 10
       = help: correct it, or leave it out
    ");
}
