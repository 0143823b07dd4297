//! What the services of every launch type have in common.

mod alternate_target;
mod cloud_map;
mod deployment;
mod lifecycle_hook;
mod load_balancing;
mod scaling;
mod service_ref;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ecs::CfnService;
use stackwright_cfn::kinds::ecs::ServiceArn;
use stackwright_core::{AsNode, Diagnostic, Duration, IntoValue, Node, Object, Scope, Value, text};

use super::capacity_provider::CapacityProviderStrategy;
use super::cluster::{ClusterRef, ExecuteCommandConfiguration};
use super::codes;
use super::service_connect::ServiceConnect;
use super::service_managed_volume::ServiceManagedVolumeRef;
use super::task_definition::TaskDefinitionRef;
use crate::ec2::{
    Connections, SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType, VpcRef,
};

pub use alternate_target::{AlternateTarget, ListenerRuleConfiguration};
pub use cloud_map::CloudMapOptions;
pub use deployment::{
    AlarmBehavior, AvailabilityZoneRebalancing, DeploymentAlarms, DeploymentCircuitBreaker,
    DeploymentControllerType, DeploymentStrategy, TrafficShift,
};
pub use lifecycle_hook::{DeploymentLifecycleHook, DeploymentLifecycleStage};
pub use load_balancing::{EcsTarget, LoadBalancerTarget};
pub use scaling::ScalableTaskCount;
pub use service_ref::{BaseServiceRef, Ec2ServiceRef, FargateServiceRef, ImportedService};

use service_ref::ServiceState;

/// Where the tags of a service's tasks come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropagatedTagSource {
    /// From the service.
    Service,
    /// From the task definition.
    TaskDefinition,
    /// From nowhere.
    None,
}

/// Which revision of its task definition a service runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskDefinitionRevision {
    /// The newest one at each deployment, even one that was registered outside of the stack.
    Latest,
    /// The one with this number.
    Number(u32),
}

/// The options of every service.
#[derive(Clone, Debug, Default)]
#[allow(unreachable_pub, reason = "patterns, a feature, name it")]
pub struct BaseService {
    pub(crate) desired_count: Option<Value<i64>>,
    pub(crate) service_name: Option<Value<String>>,
    pub(crate) deployment: deployment::Deployment,
    pub(crate) health_check_grace_period: Option<Duration>,
    pub(crate) cloud_map_options: Option<CloudMapOptions>,
    pub(crate) propagate_tags: Option<PropagatedTagSource>,
    pub(crate) enable_ecs_managed_tags: Option<Value<bool>>,
    pub(crate) capacity_provider_strategies: Vec<CapacityProviderStrategy>,
    pub(crate) enable_execute_command: Option<bool>,
    pub(crate) service_connect: Option<ServiceConnect>,
    pub(crate) task_definition_revision: Option<TaskDefinitionRevision>,
    pub(crate) force_new_deployment: Option<(bool, Option<Value<String>>)>,
    pub(crate) volume_configurations: Vec<ServiceManagedVolumeRef>,
    pub(crate) network: NetworkOptions,
}

/// The options of services whose tasks have network interfaces of their own.
#[derive(Clone, Debug, Default)]
pub(crate) struct NetworkOptions {
    pub(crate) assign_public_ip: bool,
    pub(crate) vpc_subnets: Option<SubnetSelection>,
    pub(crate) security_groups: Vec<SecurityGroupRef>,
}

/// The setters of every service.
macro_rules! service_setters {
    () => {
        /// The service's name. A named service can't be replaced without another name. Default: made by
        /// CloudFormation.
        #[must_use]
        pub fn service_name(mut self, name: impl stackwright_core::IntoValue<String>) -> Self {
            self.base.service_name = Some(name.into_value());
            self
        }

        /// Where the tasks' tags come from. Default: from nowhere.
        #[must_use]
        pub fn propagate_tags(mut self, source: crate::ecs::PropagatedTagSource) -> Self {
            self.base.propagate_tags = Some(source);
            self
        }

        /// Whether ECS tags tasks with the names of cluster and service. Default: no.
        #[must_use]
        pub fn enable_ecs_managed_tags(
            mut self,
            enable: impl stackwright_core::IntoValue<bool>,
        ) -> Self {
            self.base.enable_ecs_managed_tags = Some(enable.into_value());
            self
        }

        /// How tasks are spread over capacity providers, which the cluster has to have. Default: all run
        /// as the launch type says.
        #[must_use]
        pub fn capacity_provider_strategies(
            mut self,
            strategies: impl IntoIterator<Item = crate::ecs::CapacityProviderStrategy>,
        ) -> Self {
            self.base.capacity_provider_strategies = strategies.into_iter().collect();
            self
        }

        /// Whether commands can be run inside the tasks' containers, by ECS Exec. The task role is
        /// allowed what that needs. Default: no.
        #[must_use]
        pub fn enable_execute_command(mut self, enable: bool) -> Self {
            self.base.enable_execute_command = Some(enable);
            self
        }

        /// Lets the service call, and be called by, other services by name. Default: it does not.
        #[must_use]
        pub fn service_connect_configuration(
            mut self,
            configuration: crate::ecs::ServiceConnect,
        ) -> Self {
            self.base.service_connect = Some(configuration);
            self
        }

        /// The revision of the task definition. Default: the one of this stack.
        #[must_use]
        pub fn task_definition_revision(
            mut self,
            revision: crate::ecs::TaskDefinitionRevision,
        ) -> Self {
            self.base.task_definition_revision = Some(revision);
            self
        }

        /// Whether an update of the stack replaces the tasks although nothing else has changed; another
        /// `nonce` does so again. Default: no.
        #[must_use]
        pub fn force_new_deployment(mut self, enabled: bool, nonce: Option<&str>) -> Self {
            self.base.force_new_deployment =
                Some((enabled, nonce.map(stackwright_core::IntoValue::into_value)));
            self
        }

        /// Adds a volume that ECS makes for each task. The task definition has to have it, too. Default:
        /// none.
        #[must_use]
        pub fn volume_configuration(
            mut self,
            volume: &crate::ecs::ServiceManagedVolumeRef,
        ) -> Self {
            self.base.volume_configurations.push(volume.clone());
            self
        }

        /// Who replaces the tasks. Default: ECS itself.
        #[must_use]
        pub fn deployment_controller(
            mut self,
            controller: crate::ecs::DeploymentControllerType,
        ) -> Self {
            self.base.deployment.controller = Some(controller);
            self
        }

        /// Ends a deployment whose tasks do not start. Default: it goes on for hours.
        #[must_use]
        pub fn circuit_breaker(mut self, breaker: crate::ecs::DeploymentCircuitBreaker) -> Self {
            self.base.deployment.circuit_breaker = Some(breaker);
            self
        }

        /// Alarms that stop a deployment. Default: none.
        #[must_use]
        pub fn deployment_alarms(mut self, alarms: crate::ecs::DeploymentAlarms) -> Self {
            self.base.deployment.alarms = Some(alarms);
            self
        }

        /// How many tasks, in percent of the desired count, stay healthy while tasks are replaced.
        /// Default: 50; 0 in daemon mode
        /// and on external instances.
        #[must_use]
        pub fn min_healthy_percent(mut self, percent: u32) -> Self {
            self.base.deployment.min_healthy_percent = Some(percent);
            self
        }

        /// How ECS moves the service to new tasks. Default: rolling.
        #[must_use]
        pub fn deployment_strategy(mut self, strategy: crate::ecs::DeploymentStrategy) -> Self {
            self.base.deployment.strategy = Some(strategy);
            self
        }

        /// How long old and new tasks run side by side after the traffic has moved. Default: none.
        #[must_use]
        pub fn bake_time(mut self, time: stackwright_core::Duration) -> Self {
            self.base.deployment.bake_time = Some(time);
            self
        }

        /// The steps of a linear deployment. Default: the service's.
        #[must_use]
        pub fn linear_configuration(mut self, shift: crate::ecs::TrafficShift) -> Self {
            self.base.deployment.linear = Some(shift);
            self
        }

        /// The first step of a canary deployment. Default: the service's.
        #[must_use]
        pub fn canary_configuration(mut self, shift: crate::ecs::TrafficShift) -> Self {
            self.base.deployment.canary = Some(shift);
            self
        }
        /// Adds a Lambda function that says, at stages of a deployment, whether it goes on. Default: none.
        #[must_use]
        pub fn lifecycle_hook(mut self, hook: crate::ecs::DeploymentLifecycleHook) -> Self {
            self.base.deployment.hooks.push(hook);
            self
        }
    };
}
pub(crate) use service_setters;

/// The setters of services whose number of tasks can be set.
macro_rules! replica_setters {
    () => {
        /// How many tasks run. Default: 1 when the service is made; a later change, by hand or by
        /// scaling, stays.
        #[must_use]
        pub fn desired_count(mut self, tasks: impl stackwright_core::IntoValue<i64>) -> Self {
            self.base.desired_count = Some(tasks.into_value());
            self
        }
    };
}
pub(crate) use replica_setters;

/// The setters of services whose tasks can be more than desired for a while.
macro_rules! overlap_setters {
    () => {
        /// How many tasks, in percent of the desired count, run at most while tasks are replaced.
        /// Default: 200.
        #[must_use]
        pub fn max_healthy_percent(mut self, percent: u32) -> Self {
            self.base.deployment.max_healthy_percent = Some(percent);
            self
        }
    };
}
pub(crate) use overlap_setters;

/// The setters of services that ECS spreads over availability zones.
macro_rules! rebalanced_setters {
    () => {
        /// Whether ECS moves tasks so that they stay spread over availability zones. Default: as ECS has
        /// it.
        #[must_use]
        pub fn availability_zone_rebalancing(
            mut self,
            rebalancing: crate::ecs::AvailabilityZoneRebalancing,
        ) -> Self {
            self.base.deployment.rebalancing = Some(rebalancing);
            self
        }
    };
}
pub(crate) use rebalanced_setters;

/// The setters of services that others can reach.
macro_rules! reached_setters {
    () => {
        /// How long failing health checks of the load balancer do not count after a task has started.
        /// Default: 60 seconds behind a load balancer.
        #[must_use]
        pub fn health_check_grace_period(mut self, period: stackwright_core::Duration) -> Self {
            self.base.health_check_grace_period = Some(period);
            self
        }

        /// Registers the tasks in Cloud Map, so that they are found by name. Default: they are not.
        #[must_use]
        pub fn cloud_map_options(mut self, options: crate::ecs::CloudMapOptions) -> Self {
            self.base.cloud_map_options = Some(options);
            self
        }
    };
}
pub(crate) use reached_setters;

/// The setters of services whose tasks can have network interfaces of their own. Its argument is the
/// name of the choice of subnets.
macro_rules! network_setters {
    ($subnets:ident) => {
        /// Whether tasks have public addresses. Default: no.
        #[must_use]
        pub fn assign_public_ip(mut self, assign: bool) -> Self {
            self.base.network.assign_public_ip = assign;
            self
        }

        /// The subnets in which tasks run. Default: public ones if tasks have public addresses, else
        /// private ones.
        #[must_use]
        pub fn $subnets(mut self, selection: crate::ec2::SubnetSelection) -> Self {
            self.base.network.vpc_subnets = Some(selection);
            self
        }

        /// The security groups of the tasks. Default: one is made, which lets all traffic out.
        #[must_use]
        pub fn security_groups<'a>(
            mut self,
            groups: impl IntoIterator<Item = &'a crate::ec2::SecurityGroupRef>,
        ) -> Self {
            self.base.network.security_groups = groups.into_iter().cloned().collect();
            self
        }
    };
}
pub(crate) use network_setters;

/// What a service runs, and where.
#[derive(Clone, Debug)]
pub(super) struct TaskInCluster {
    pub(super) cluster: ClusterRef,
    pub(super) task_definition: TaskDefinitionRef,
}

impl TaskInCluster {
    pub(super) fn new(cluster: &ClusterRef, task_definition: &TaskDefinitionRef) -> Self {
        Self {
            cluster: cluster.clone(),
            task_definition: task_definition.clone(),
        }
    }
}

/// What the launch types do differently.
pub(super) struct ServiceShape {
    pub(super) launch_type: &'static str,
    pub(super) scheduling: Option<&'static str>,
    /// Whether tasks have network interfaces of their own.
    pub(super) has_interfaces: bool,
    /// Further properties.
    pub(super) properties: Object,
    /// The least and the greatest share of healthy tasks, in percent, where none is set.
    pub(super) healthy_percent: (u32, u32),
}

impl BaseService {
    fn launch(
        &self,
        service: &mut Object,
        task_definition: &TaskDefinitionRef,
        launch_type: &'static str,
    ) {
        use deployment::DeploymentControllerType::{CodeDeploy, External};
        let external = self.deployment.controller == Some(External);
        if self.capacity_provider_strategies.is_empty() && !external {
            service.put("LaunchType", launch_type.into());
        }
        if !self.capacity_provider_strategies.is_empty() {
            let strategies = self.capacity_provider_strategies.iter();
            let strategies = strategies.map(CapacityProviderStrategy::render).collect();
            service.put("CapacityProviderStrategy", Node::List(strategies));
        }
        if external {
            return;
        }
        let family = task_definition.family();
        let definition = match self.task_definition_revision {
            Some(TaskDefinitionRevision::Latest) => family.into_node(),
            Some(TaskDefinitionRevision::Number(number)) => text![family, ":", number.to_string()]
                .value::<String>()
                .into_node(),
            None if self.deployment.controller == Some(CodeDeploy) => family.into_node(),
            None => task_definition.task_definition_arn().into_node(),
        };
        service.put("TaskDefinition", definition);
    }

    /// Whether the template names the task definition by its family only, which no reference covers.
    fn names_family_only(&self) -> bool {
        let code_deploy = self.deployment.controller == Some(DeploymentControllerType::CodeDeploy);
        code_deploy || self.task_definition_revision.is_some()
    }

    fn check(&self, scope: &Scope) {
        self.deployment.check(scope);
        CapacityProviderStrategy::check(scope, &self.capacity_provider_strategies);
        if let Some(count) = self.desired_count.as_ref().and_then(Value::as_int)
            && count < 0
        {
            let finding = Diagnostic::error(
                &codes::DESIRED_COUNT,
                "a service has a negative number of tasks",
            );
            scope.diagnose(
                finding
                    .help("give the number of tasks that you want")
                    .given(count)
                    .allowed("0 or more"),
            );
        }
    }

    fn write(&self, service: &mut Object, runs: &TaskInCluster, shape: &ServiceShape) {
        service.put("Cluster", runs.cluster.cluster_name().into_node());
        service.put("DeploymentConfiguration", self.deployment.configuration());
        if let Some(controller) = self.deployment.controller() {
            service.put("DeploymentController", controller);
        }
        let managed = self.enable_ecs_managed_tags.as_ref();
        service.put(
            "EnableECSManagedTags",
            managed.map_or(Node::Bool(false), Node::from),
        );
        self.launch(service, &runs.task_definition, shape.launch_type);
        for (key, value) in shape.properties.iter() {
            service.set(key.to_owned(), value.clone());
        }
        let optional = [
            ("AvailabilityZoneRebalancing", self.deployment.rebalancing()),
            ("DesiredCount", self.desired_count.as_ref().map(Node::from)),
            (
                "EnableExecuteCommand",
                self.enable_execute_command.map(Node::Bool),
            ),
            ("SchedulingStrategy", shape.scheduling.map(Node::from)),
            ("ServiceName", self.service_name.as_ref().map(Node::from)),
        ];
        for (key, value) in optional {
            if let Some(value) = value {
                service.put(key, value);
            }
        }
        match self.propagate_tags {
            Some(PropagatedTagSource::Service) => service.put("PropagateTags", "SERVICE".into()),
            Some(PropagatedTagSource::TaskDefinition) => {
                service.put("PropagateTags", "TASK_DEFINITION".into());
            }
            Some(PropagatedTagSource::None) | None => {}
        }
        for volume in &self.volume_configurations {
            service.push("VolumeConfigurations", volume.configuration.clone().into());
        }
        if let Some((enabled, nonce)) = &self.force_new_deployment {
            let mut force = Object::typed();
            force.put("EnableForceNewDeployment", (*enabled).into());
            if let Some(nonce) = nonce {
                force.put("ForceNewDeploymentNonce", nonce.into());
            }
            service.put("ForceNewDeployment", force.into());
        }
    }

    /// The network interface that each task gets in network mode awsvpc.
    fn interface(&self, scope: &Scope, vpc: &VpcRef, groups: &[SecurityGroupRef]) -> Node {
        let selection = self.network.vpc_subnets.clone();
        let selection = selection.unwrap_or_else(|| match self.network.assign_public_ip {
            true => SubnetSelection::subnet_type(SubnetType::Public),
            false => SubnetSelection::new(),
        });
        let subnets = vpc.select_subnets(scope, &selection);
        let groups = groups
            .iter()
            .map(|group| group.security_group_id().into_node());
        let mut interface = Object::typed();
        interface.put(
            "AssignPublicIp",
            super::volume::switch(self.network.assign_public_ip).into(),
        );
        interface.put("SecurityGroups", Node::List(groups.collect()));
        interface.put("Subnets", subnets.subnet_ids().into());
        let mut network = Object::typed();
        network.put("AwsvpcConfiguration", interface.into());
        network.into()
    }

    /// Makes the service, the resource `Service` below `scope`.
    pub(super) fn build(
        mut self,
        scope: &Scope,
        runs: TaskInCluster,
        shape: ServiceShape,
    ) -> BaseServiceRef {
        self.deployment.defaults = shape.healthy_percent;
        self.check(scope);
        let resource = scope.add("Service", CfnService::new());
        scope
            .edit(&resource)
            .update(|service| self.write(service, &runs, &shape));

        let TaskInCluster {
            cluster,
            task_definition,
        } = &runs;
        let task_role = task_definition.task_role();
        if self.enable_execute_command == Some(true) {
            let configuration = cluster.execute_command_configuration();
            ExecuteCommandConfiguration::grant(configuration.as_ref(), scope, &task_role);
        }
        scope.depend(scope, &task_role);
        if self.names_family_only() {
            scope.depend(scope, task_definition);
        }

        let service = BaseServiceRef {
            node: scope.node(),
            resource: resource.node(),
            name: resource.attr_name(),
            arn: resource.reference(),
            cluster: cluster.clone(),
            task_definition: task_definition.clone(),
            connections: Connections::new([]),
            state: Rc::new(RefCell::new(ServiceState {
                grace_period: self.health_check_grace_period,
                has_desired_count: self.desired_count.is_some(),
                controller: self.deployment.controller,
                strategy: self.deployment.strategy,
                alarms: self.deployment.alarms.clone(),
                ..ServiceState::default()
            })),
        };
        for hook in std::mem::take(&mut self.deployment.hooks) {
            service.add_lifecycle_hook(scope, hook);
        }
        if let Some(options) = self.cloud_map_options.clone() {
            service.enable_cloud_map(scope, options);
        }
        if let Some(connect) = self.service_connect.clone() {
            service.enable_service_connect(scope, connect);
        }
        if shape.has_interfaces {
            let groups = match self.network.security_groups.is_empty() {
                true => vec![scope.add("SecurityGroup", SecurityGroup::new(cluster.vpc()))],
                false => self.network.security_groups.clone(),
            };
            for group in &groups {
                service.connections.add_security_group(scope, group);
            }
            scope.edit(&resource).set(
                "NetworkConfiguration",
                self.interface(scope, cluster.vpc(), &groups),
            );
        }
        let hook = service.clone();
        scope.on_synthesis(move |scope| hook.finish(scope));
        service
    }
}

/// A service of somebody else, by its name and cluster.
pub(super) fn service_by_name(
    scope: &Scope,
    cluster: &ClusterRef,
    service_name: impl IntoValue<String>,
) -> ImportedService {
    let name = service_name.into_value();
    let cluster = cluster.cluster_name();
    let arn = scope.arn("ecs", text!["service/", cluster, "/", &name]);
    ImportedService {
        name,
        arn: arn.cast().value(),
    }
}

/// A service of somebody else, by its ARN.
pub(super) fn service_by_arn(arn: impl IntoValue<ServiceArn>) -> ImportedService {
    let arn = arn.into_value();
    let name = match arn.as_text() {
        Some(text) => text.rsplit('/').next().unwrap_or(text).into_value(),
        None => text![arn.split("/").select(2)].value(),
    };
    ImportedService { name, arn }
}
