//! Tasks of ECS as what rules lead to.

use stackwright_core::intrinsic::concat;
use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, Object, Scope, Text, Value};

use super::codes;
use super::input::RuleTargetInput;
use super::rule::RuleRef;
use super::target::{Delivery, RuleTarget, RuleTargetConfig, delivery_setters, events_role};
use crate::ec2::{SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType};
use crate::ecs::{ClusterRef, LaunchType, NetworkMode, PropagatedTagSource, TaskDefinitionRef};
use crate::iam::{PolicyStatement, RoleRef};

/// What differs for a container of a task that a rule runs. Its values may be
/// [fields](super::EventField) of the event.
#[derive(Clone, Debug)]
pub struct ContainerOverride {
    container_name: Text,
    command: Vec<Value<String>>,
    environment: Vec<(Text, Value<String>)>,
    cpu: Option<u32>,
    memory_limit: Option<u32>,
    memory_reservation: Option<u32>,
}

impl ContainerOverride {
    /// For the container of this name.
    pub fn new(container_name: impl Into<Text>) -> Self {
        Self {
            container_name: container_name.into(),
            command: Vec::new(),
            environment: Vec::new(),
            cpu: None,
            memory_limit: None,
            memory_reservation: None,
        }
    }

    /// The command. Default: as in the task definition.
    #[must_use]
    pub fn command<W: IntoValue<String>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.command = words.into_iter().map(IntoValue::into_value).collect();
        self
    }

    /// Adds a variable of the environment.
    #[must_use]
    pub fn environment(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.environment.push((name.into(), value.into_value()));
        self
    }

    /// The CPU units. Default: as in the task definition.
    #[must_use]
    pub const fn cpu(mut self, units: u32) -> Self {
        self.cpu = Some(units);
        self
    }

    /// The memory that it must not exceed, in MiB. Default: as in the task definition.
    #[must_use]
    pub const fn memory_limit(mut self, mebibytes: u32) -> Self {
        self.memory_limit = Some(mebibytes);
        self
    }

    /// The memory that is kept for it, in MiB. Default: as in the task definition.
    #[must_use]
    pub const fn memory_reservation(mut self, mebibytes: u32) -> Self {
        self.memory_reservation = Some(mebibytes);
        self
    }

    fn node(&self) -> Node {
        let mut object = Object::new().with("name", self.container_name.clone());
        if !self.command.is_empty() {
            object.put("command", self.command.clone().into());
        }
        if !self.environment.is_empty() {
            let variables = self.environment.iter().map(|(name, value)| {
                Object::new()
                    .with("name", name.clone())
                    .with("value", value)
            });
            object.put("environment", variables.collect::<Vec<_>>().into());
        }
        object.put_some("cpu", self.cpu);
        object.put_some("memoryLimit", self.memory_limit);
        object.put_some("memoryReservation", self.memory_reservation);
        object.into()
    }
}

/// A task of ECS as what a rule leads to: it is run at each event, on Fargate or on the instances of the
/// cluster, as its task definition has it.
///
/// ```
/// use stackwright::events::{ContainerOverride, CronOptions, EcsTask, Rule, Schedule};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let task = stack.add("Task", FargateTaskDefinition::new());
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// task.add_container(&stack, "report", ContainerDefinition::new(image));
/// let nightly = Schedule::cron(CronOptions::new().minute("0").hour("2"));
/// let run = EcsTask::new(&cluster, &task)
///     .container_override(ContainerOverride::new("report").command(["report", "--yesterday"]));
/// stack.add("Nightly", Rule::new().schedule(nightly).target(run));
/// ```
#[derive(Clone, Debug)]
pub struct EcsTask {
    cluster: ClusterRef,
    task_definition: TaskDefinitionRef,
    task_count: u32,
    overrides: Vec<ContainerOverride>,
    cpu: Option<Text>,
    memory: Option<Text>,
    ephemeral_storage: Option<u32>,
    task_role: Option<RoleRef>,
    execution_role: Option<RoleRef>,
    subnet_selection: Option<SubnetSelection>,
    security_groups: Vec<SecurityGroupRef>,
    role: Option<RoleRef>,
    platform_version: Option<Text>,
    assign_public_ip: Option<bool>,
    launch_type: Option<LaunchType>,
    inference_accelerators: Vec<Node>,
    propagate_tags: Option<PropagatedTagSource>,
    tags: Vec<(Text, Value<String>)>,
    enable_execute_command: Option<bool>,
    delivery: Delivery,
}

impl EcsTask {
    /// One task in private subnets.
    pub fn new(cluster: &ClusterRef, task_definition: &TaskDefinitionRef) -> Self {
        Self {
            cluster: cluster.clone(),
            task_definition: task_definition.clone(),
            task_count: 1,
            overrides: Vec::new(),
            cpu: None,
            memory: None,
            ephemeral_storage: None,
            task_role: None,
            execution_role: None,
            subnet_selection: None,
            security_groups: Vec::new(),
            role: None,
            platform_version: None,
            assign_public_ip: None,
            launch_type: None,
            inference_accelerators: Vec::new(),
            propagate_tags: None,
            tags: Vec::new(),
            enable_execute_command: None,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// How many tasks are run. Default: 1.
    #[must_use]
    pub const fn task_count(mut self, count: u32) -> Self {
        self.task_count = count;
        self
    }

    /// Adds what differs for a container.
    #[must_use]
    pub fn container_override(mut self, container: ContainerOverride) -> Self {
        self.overrides.push(container);
        self
    }

    /// The task's CPU units. Default: as in the task definition.
    #[must_use]
    pub fn cpu(mut self, units: impl Into<Text>) -> Self {
        self.cpu = Some(units.into());
        self
    }

    /// The task's memory in MiB. Default: as in the task definition.
    #[must_use]
    pub fn memory(mut self, mebibytes: impl Into<Text>) -> Self {
        self.memory = Some(mebibytes.into());
        self
    }

    /// The task's disk in GiB. Default: as in the task definition.
    #[must_use]
    pub const fn ephemeral_storage_gib(mut self, gibibytes: u32) -> Self {
        self.ephemeral_storage = Some(gibibytes);
        self
    }

    /// The role of the task's containers. Default: as in the task definition.
    #[must_use]
    pub fn task_role(mut self, role: &RoleRef) -> Self {
        self.task_role = Some(role.clone());
        self
    }

    /// The role in whose name ECS starts the task. Default: as in the task definition.
    #[must_use]
    pub fn execution_role(mut self, role: &RoleRef) -> Self {
        self.execution_role = Some(role.clone());
        self
    }

    /// The subnets in which tasks run. Default: private ones, or public ones with a public address.
    #[must_use]
    pub fn subnet_selection(mut self, selection: impl Into<SubnetSelection>) -> Self {
        self.subnet_selection = Some(selection.into());
        self
    }

    /// Adds a security group. Default: one is made for the task definition.
    #[must_use]
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.security_groups.push(group.clone());
        self
    }

    /// The role in whose name the rule runs tasks. Default: one is made for the task definition.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The version of Fargate, such as `1.4.0`. Default: the latest.
    #[must_use]
    pub fn platform_version(mut self, version: impl Into<Text>) -> Self {
        self.platform_version = Some(version.into());
        self
    }

    /// Whether tasks get a public address, on Fargate only. Default: where public subnets are selected.
    #[must_use]
    pub const fn assign_public_ip(mut self, assign: bool) -> Self {
        self.assign_public_ip = Some(assign);
        self
    }

    /// On what the task runs. Default: EC2 where its definition allows that, else Fargate.
    #[must_use]
    pub const fn launch_type(mut self, launch_type: LaunchType) -> Self {
        self.launch_type = Some(launch_type);
        self
    }

    /// Gives the task another Elastic Inference accelerator for a device of its definition. AWS offers
    /// none to new customers.
    #[must_use]
    pub fn inference_accelerator_override(
        mut self,
        device_name: impl Into<Text>,
        device_type: impl Into<Text>,
    ) -> Self {
        let accelerator = Object::new()
            .with("deviceName", device_name.into())
            .with("deviceType", device_type.into());
        self.inference_accelerators.push(accelerator.into());
        self
    }

    /// From where tasks get tags: the task definition, or nowhere. Default: from nowhere.
    #[must_use]
    pub const fn propagate_tags(mut self, source: PropagatedTagSource) -> Self {
        self.propagate_tags = Some(source);
        self
    }

    /// Adds a tag of the tasks.
    #[must_use]
    pub fn tag(mut self, key: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.tags.push((key.into(), value.into_value()));
        self
    }

    /// Whether people can open a shell in the containers. Default: not said.
    #[must_use]
    pub const fn enable_execute_command(mut self, enable: bool) -> Self {
        self.enable_execute_command = Some(enable);
        self
    }

    fn input(&self) -> Node {
        let mut input = Object::new();
        if !self.overrides.is_empty() {
            let overrides: Vec<Node> = self.overrides.iter().map(ContainerOverride::node).collect();
            input.put("containerOverrides", Node::List(overrides));
        }
        input.put_some("cpu", self.cpu.clone());
        let storage = self.ephemeral_storage;
        input.put_some(
            "ephemeralStorage",
            storage.map(|size| Object::new().with("sizeInGiB", size)),
        );
        input.put_some(
            "executionRole",
            self.execution_role.as_ref().map(RoleRef::role_arn),
        );
        if !self.inference_accelerators.is_empty() {
            let accelerators = Node::List(self.inference_accelerators.clone());
            input.put("inferenceAcceleratorOverrides", accelerators);
        }
        input.put_some("memory", self.memory.clone());
        input.put_some("taskRole", self.task_role.as_ref().map(RoleRef::role_arn));
        input.into()
    }

    fn permit(&self, scope: &Scope, role: &RoleRef) {
        let task = &self.task_definition;
        let run = PolicyStatement::new()
            .actions(["ecs:RunTask"])
            .resources([task.task_definition_arn()])
            .condition("ArnEquals", "ecs:cluster", self.cluster.cluster_arn());
        role.add_to_policy(scope, run);
        let parts = vec![
            "arn:".into(),
            scope.stack_partition().into_node(),
            ":ecs:".into(),
            scope.stack_region().into_node(),
            ":*:task/".into(),
            self.cluster.cluster_name().into_node(),
            "/*".into(),
        ];
        let tasks: Value<String> = concat(parts).value();
        let tag = PolicyStatement::new()
            .actions(["ecs:TagResource"])
            .resources([tasks]);
        role.add_to_policy(scope, tag);
        let task_role = task.is_fargate_compatible().then(|| task.task_role());
        for passed in task.execution_role().into_iter().chain(task_role) {
            let pass = PolicyStatement::new()
                .actions(["iam:PassRole"])
                .resources([passed.role_arn()]);
            role.add_to_policy(scope, pass);
        }
    }

    /// The security groups of the task, in network mode awsvpc: one of the task definition's own unless
    /// some are given, which all its targets share. In other modes there are none.
    #[track_caller]
    pub fn security_groups(&self, scope: &Scope) -> Vec<SecurityGroupRef> {
        if !self.has_interface() {
            return Vec::new();
        }
        if !self.security_groups.is_empty() {
            return self.security_groups.clone();
        }
        let place = scope.of(&self.task_definition);
        let groups = place.shared::<TaskGroups>();
        let node = self.task_definition.node();
        let known = groups
            .0
            .borrow()
            .iter()
            .find(|(task, _)| *task == node)
            .cloned();
        let (_, group) = known.unwrap_or_else(|| {
            let group = place.add("SecurityGroup", SecurityGroup::new(self.cluster.vpc()));
            groups.0.borrow_mut().push((node, group.clone()));
            (node, group)
        });
        vec![group]
    }

    fn check(&self, scope: &Scope, launch_type: LaunchType) {
        if self.propagate_tags == Some(PropagatedTagSource::Service) {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_TASK_TARGET,
                "a task that a rule runs belongs to no service",
            );
            scope.diagnose(
                finding
                    .given("PropagatedTagSource::Service")
                    .allowed("PropagatedTagSource::TaskDefinition")
                    .help("tag the task definition, or the task by `tag`"),
            );
        }
        if self.assign_public_ip == Some(true) && launch_type != LaunchType::Fargate {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_TASK_TARGET,
                "only tasks on Fargate can have public addresses",
            );
            scope.diagnose(
                finding
                    .given(format!("`assign_public_ip` on {}", launch_type.as_str()))
                    .allowed("it on Fargate")
                    .help("leave it out, and give the subnets a NAT gateway"),
            );
        }
        if !self.security_groups.is_empty() && !self.has_interface() {
            let finding = Diagnostic::warning(
                &codes::ILLEGAL_TASK_TARGET,
                "the task has no network interface, so security groups have no effect",
            );
            let mode = self.task_definition.network_mode();
            scope.diagnose(
                finding
                    .given(format!("security groups in network mode {}", mode.as_str()))
                    .allowed("them in network mode awsvpc")
                    .help("leave them out, or use NetworkMode::AwsVpc"),
            );
        }
    }

    fn has_interface(&self) -> bool {
        self.task_definition.network_mode() == NetworkMode::AwsVpc
    }

    /// The network interface that the task gets in network mode awsvpc.
    fn network(&self, scope: &Scope, launch_type: LaunchType) -> Node {
        let on_fargate = launch_type == LaunchType::Fargate;
        let selection = self.subnet_selection.clone();
        let selection = selection.unwrap_or_else(|| match self.assign_public_ip {
            Some(true) => SubnetType::Public.into(),
            _ => SubnetType::PrivateWithEgress.into(),
        });
        let in_public = selection.is_of_type(SubnetType::Public);
        let address = match self.assign_public_ip.unwrap_or(in_public) && on_fargate {
            true => "ENABLED",
            false => "DISABLED",
        };
        let groups = self.security_groups(scope);
        let groups = groups.iter().map(|group| group.security_group_id().into());
        let subnets = self.cluster.vpc().select_subnets(scope, selection);
        let subnets = subnets.subnet_ids().into_iter().map(Node::from);
        let mut network = Object::typed();
        network.put("AssignPublicIp", address.into());
        network.put("SecurityGroups", Node::List(groups.collect()));
        network.put("Subnets", Node::List(subnets.collect()));
        let mut configuration = Object::typed();
        configuration.put("AwsVpcConfiguration", network.into());
        configuration.into()
    }
}

/// The security groups that were made for task definitions of a stack.
#[derive(Default)]
struct TaskGroups(std::cell::RefCell<Vec<(stackwright_core::NodeRef, SecurityGroupRef)>>);

impl RuleTarget for EcsTask {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let own = || events_role(scope, &self.task_definition);
        let role = self.role.clone().unwrap_or_else(own);
        self.permit(scope, &role);
        let by_default = match self.task_definition.is_ec2_compatible() {
            true => LaunchType::Ec2,
            false => LaunchType::Fargate,
        };
        let launch_type = self.launch_type.unwrap_or(by_default);
        self.check(scope, launch_type);
        let mut parameters = Object::typed();
        parameters.put_some("EnableExecuteCommand", self.enable_execute_command);
        if self.has_interface() {
            parameters.put("LaunchType", launch_type.as_str().into());
            parameters.put("NetworkConfiguration", self.network(scope, launch_type));
            parameters.put_some("PlatformVersion", self.platform_version.clone());
        }
        parameters.put_some(
            "PropagateTags",
            self.propagate_tags.map(|source| match source {
                PropagatedTagSource::Service => "SERVICE",
                PropagatedTagSource::TaskDefinition => "TASK_DEFINITION",
                PropagatedTagSource::None => "NONE",
            }),
        );
        if !self.tags.is_empty() {
            let tags = self.tags.iter().map(|(key, value)| {
                let mut tag = Object::typed();
                tag.put("Key", Node::Text(key.clone()));
                tag.put("Value", value.into());
                tag
            });
            parameters.put("TagList", tags.collect::<Vec<_>>().into());
        }
        parameters.put("TaskCount", self.task_count.into());
        let task = self.task_definition.task_definition_arn();
        parameters.put("TaskDefinitionArn", task.into());
        let input = RuleTargetInput::from_object(self.input());
        let target = RuleTargetConfig::new(self.cluster.cluster_arn())
            .role(&role)
            .input(&input)
            .property("EcsParameters", parameters);
        self.delivery.write(scope, rule, target)
    }
}
