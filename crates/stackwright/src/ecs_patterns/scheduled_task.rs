//! Tasks that run on a schedule.

use stackwright_core::{AsNode, Construct, IntoValue, NodeRef, Scope, Text, Value};

use super::launch::{Ec2, Fargate, Launch};
use super::pattern::{Pattern, check_count};
use super::place::ServicePlace;
use super::task::{ServiceTask, TaskImage, TaskNames, sealed::MakeTask};
use crate::ec2::{Connectable, Connections, SecurityGroupRef, SubnetSelection};
use crate::ecs::{ClusterRef, PropagatedTagSource};
use crate::events::{EcsTask, Rule, RuleRef, Schedule};
use crate::iam::RoleRef;

/// Tasks on Fargate that a rule starts on a schedule.
///
/// ```
/// use stackwright::ecs_patterns::ScheduledFargateTask;
/// use stackwright::events::{CronOptions, Schedule};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// let nightly = Schedule::cron(CronOptions::new().minute("0").hour("2"));
/// let report = ScheduledFargateTask::new(&cluster, image, nightly).command(["report"]);
/// stack.add("Report", report);
/// ```
pub type ScheduledFargateTask<T = TaskImage<Fargate>> = Pattern<Scheduled, Fargate, T>;

/// Tasks on the instances of a cluster that a rule starts on a schedule.
///
/// It is to EC2 what [`ScheduledFargateTask`] is to Fargate.
pub type ScheduledEc2Task<T = TaskImage<Ec2>> = Pattern<Scheduled, Ec2, T>;

/// Tasks on Fargate that run on a schedule, with the rule that starts them.
pub type ScheduledFargateTaskRef = ScheduledTaskRef<Fargate>;

/// Tasks on EC2 that run on a schedule, with the rule that starts them.
pub type ScheduledEc2TaskRef = ScheduledTaskRef<Ec2>;

/// The kind of tasks that run on a schedule: a parameter of a [`Pattern`].
#[derive(Clone, Debug)]
pub struct Scheduled {
    rule: Rule,
    desired_task_count: u32,
    tags: Vec<(Text, Value<String>)>,
}

const NAMES: TaskNames = TaskNames {
    definition: "ScheduledTaskDef",
    container: "ScheduledContainer",
};

impl<L: Launch, T> Pattern<Scheduled, L, T> {
    /// Tasks that run in a cluster (`&cluster`), in a VPC with a cluster of the stack's own (`&vpc`) or
    /// in both of the stack's own ([`ServicePlace::own`]), from an image or a task definition (`&task`),
    /// on a schedule.
    pub fn new<I: ServiceTask<L, Task = T>>(
        place: impl Into<ServicePlace>,
        task: I,
        schedule: Schedule,
    ) -> Self {
        let kind = Scheduled {
            rule: Rule::new().schedule(schedule),
            desired_task_count: 1,
            tags: Vec::new(),
        };
        Self::of(place.into(), task.into_task(), kind)
    }

    /// The rule's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn rule_name(mut self, name: impl IntoValue<String>) -> Self {
        self.kind.rule = self.kind.rule.rule_name(name);
        self
    }

    /// Whether the rule holds. Default: true.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.kind.rule = self.kind.rule.enabled(enabled);
        self
    }

    /// How many tasks are run each time. Default: 1.
    #[must_use]
    pub fn desired_task_count(mut self, tasks: u32) -> Self {
        self.kind.desired_task_count = tasks;
        self
    }

    /// The subnets in which tasks run, in network mode awsvpc; in public ones, tasks on Fargate have
    /// public addresses. Default: private ones.
    #[must_use]
    pub fn subnet_selection(mut self, selection: impl Into<SubnetSelection>) -> Self {
        self.base.network.vpc_subnets = Some(selection.into());
        self
    }

    /// The security groups of the tasks, in network mode awsvpc. Default: one is made.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.base.network.security_groups = groups.into_iter().cloned().collect();
        self
    }

    /// From where tasks get tags: the task definition, or nowhere. Default: from nowhere.
    #[must_use]
    pub fn propagate_tags(mut self, source: PropagatedTagSource) -> Self {
        self.base.propagate_tags = Some(source);
        self
    }

    /// Adds a tag of the tasks.
    #[must_use]
    pub fn tag(mut self, key: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.kind.tags.push((key.into(), value.into_value()));
        self
    }
}

impl<L: Launch, T: MakeTask<L>> Construct for Pattern<Scheduled, L, T> {
    type Handle = ScheduledTaskRef<L>;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ScheduledTaskRef<L> {
        let Self {
            place,
            task,
            base,
            launch,
            kind,
        } = self;
        let count = kind.desired_task_count;
        let message = "no task runs on the schedule";
        check_count(scope, message, "desired_task_count", Some(count.into()));
        let cluster = place.cluster(scope);
        let event_rule = scope.add("ScheduledEventRule", kind.rule);
        let task_definition = task.make(scope, NAMES, &|container| container);
        let mut target = EcsTask::new(&cluster, &task_definition).task_count(count);
        if let Some(version) = L::platform_version(&launch) {
            target = target.platform_version(version.as_str().to_owned());
        }
        if let Some(selection) = base.network.vpc_subnets {
            target = target.subnet_selection(selection);
        }
        for group in &base.network.security_groups {
            target = target.security_group(group);
        }
        if let Some(source) = base.propagate_tags {
            target = target.propagate_tags(source);
        }
        for (key, value) in kind.tags {
            target = target.tag(key, value);
        }
        event_rule.add_target(scope, target.clone());
        let connections = Connections::new(target.security_groups(scope));
        ScheduledTaskRef {
            node: scope.node(),
            cluster,
            task_definition,
            event_rule,
            task: target,
            connections,
        }
    }
}

/// Tasks that run on a schedule, with the rule that starts them.
#[derive(Clone, Debug)]
pub struct ScheduledTaskRef<L: Launch> {
    node: NodeRef,
    cluster: ClusterRef,
    task_definition: L::Task,
    event_rule: RuleRef,
    task: EcsTask,
    connections: Connections,
}

/// In network mode awsvpc: without security groups of its own, a task has no connections.
impl<L: Launch> Connectable for ScheduledTaskRef<L> {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl<L: Launch> AsNode for ScheduledTaskRef<L> {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl<L: Launch> ScheduledTaskRef<L> {
    /// The cluster that the tasks run in.
    pub fn cluster(&self) -> &ClusterRef {
        &self.cluster
    }

    /// The rule that starts them.
    pub fn event_rule(&self) -> &RuleRef {
        &self.event_rule
    }

    /// The tasks as what a rule leads to, for other rules.
    pub fn task(&self) -> &EcsTask {
        &self.task
    }

    /// What may connect to the tasks, and to what they may connect.
    pub fn connections(&self) -> Connections {
        self.connections.clone()
    }

    /// The task definition.
    pub fn task_definition(&self) -> &L::Task {
        &self.task_definition
    }

    /// The role of the application itself: what it may do is granted to it.
    pub fn task_role(&self) -> RoleRef {
        self.task_definition.task_role()
    }
}
