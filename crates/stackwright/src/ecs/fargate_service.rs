//! Services on Fargate.

mod cloud_map;
mod deployment;
mod load_balancing;
mod scaling;
mod service_ref;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ecs::CfnService;
use stackwright_cfn::kinds::ecs::ServiceArn;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, Object, Scope, Text, Value, text,
};

use super::capacity_provider::CapacityProviderStrategy;
use super::cluster::{ClusterRef, ExecuteCommandConfiguration};
use super::codes;
use super::fargate_task_definition::TaskDefinitionRef;
use super::service_connect::ServiceConnect;
use super::service_managed_volume::ServiceManagedVolumeRef;
use crate::ec2::{Connections, SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType};

pub use cloud_map::CloudMapOptions;
pub use deployment::{
    AlarmBehavior, AvailabilityZoneRebalancing, DeploymentAlarms, DeploymentCircuitBreaker,
    DeploymentControllerType, DeploymentStrategy, TrafficShift,
};
pub use load_balancing::{EcsTarget, LoadBalancerTarget};
pub use scaling::ScalableTaskCount;
pub use service_ref::{FargateServiceRef, ImportedService};

use service_ref::ServiceState;

/// A version of the Fargate platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FargatePlatformVersion(Text);

impl FargatePlatformVersion {
    /// The newest one.
    pub const LATEST: Self = Self(Text::Borrowed("LATEST"));
    /// 1.4.0.
    pub const VERSION1_4: Self = Self(Text::Borrowed("1.4.0"));
    /// 1.3.0.
    pub const VERSION1_3: Self = Self(Text::Borrowed("1.3.0"));

    /// Whether it comes before 1.4.0.
    fn is_old(&self) -> bool {
        let mut parts = self.0.split('.').map(|part| part.parse::<u32>().ok());
        matches!((parts.next(), parts.next()), (Some(Some(1)), Some(Some(minor))) if minor < 4)
    }

    /// Any other, by its number.
    pub fn of(version: impl Into<Text>) -> Self {
        Self(version.into())
    }
}

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

/// A service on Fargate: a number of tasks that are kept running, and how they are replaced.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::Vpc;
/// use stackwright::ecs::{
///     Cluster, ContainerDefinition, ContainerImage, DeploymentCircuitBreaker, FargateService,
///     FargateTaskDefinition,
/// };
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let task = stack.add("Task", FargateTaskDefinition::new());
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// task.add_container(&stack, "web", ContainerDefinition::new(image).port(80));
/// let service = stack.add(
///     "Service",
///     FargateService::new(&cluster, &task)
///         .desired_count(2)
///         .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true)),
/// );
/// ```
///
/// The service waits for the task role and its permissions, so that no task starts without them.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html>
#[derive(Clone, Debug)]
pub struct FargateService {
    cluster: ClusterRef,
    task_definition: TaskDefinitionRef,
    desired_count: Option<Value<i64>>,
    service_name: Option<Value<String>>,
    assign_public_ip: bool,
    vpc_subnets: Option<SubnetSelection>,
    security_groups: Vec<SecurityGroupRef>,
    deployment: deployment::Deployment,
    health_check_grace_period: Option<Duration>,
    cloud_map_options: Option<CloudMapOptions>,
    propagate_tags: Option<PropagatedTagSource>,
    enable_ecs_managed_tags: Option<Value<bool>>,
    capacity_provider_strategies: Vec<CapacityProviderStrategy>,
    enable_execute_command: Option<bool>,
    service_connect: Option<ServiceConnect>,
    platform_version: Option<FargatePlatformVersion>,
    task_definition_revision: Option<TaskDefinitionRevision>,
    force_new_deployment: Option<(bool, Option<Value<String>>)>,
    volume_configurations: Vec<ServiceManagedVolumeRef>,
}

impl FargateService {
    /// A service that runs a task definition in a cluster.
    pub fn new(cluster: &ClusterRef, task_definition: &TaskDefinitionRef) -> Self {
        Self {
            cluster: cluster.clone(),
            task_definition: task_definition.clone(),
            desired_count: None,
            service_name: None,
            assign_public_ip: false,
            vpc_subnets: None,
            security_groups: Vec::new(),
            deployment: deployment::Deployment::default(),
            health_check_grace_period: None,
            cloud_map_options: None,
            propagate_tags: None,
            enable_ecs_managed_tags: None,
            capacity_provider_strategies: Vec::new(),
            enable_execute_command: None,
            service_connect: None,
            platform_version: None,
            task_definition_revision: None,
            force_new_deployment: None,
            volume_configurations: Vec::new(),
        }
    }

    /// How many tasks run. Default: 1 when the service is made; a later change, by hand or by
    /// scaling, stays.
    #[must_use]
    pub fn desired_count(mut self, tasks: impl IntoValue<i64>) -> Self {
        self.desired_count = Some(tasks.into_value());
        self
    }

    /// The service's name. A named service can't be replaced without another name. Default: made by
    /// CloudFormation.
    #[must_use]
    pub fn service_name(mut self, name: impl IntoValue<String>) -> Self {
        self.service_name = Some(name.into_value());
        self
    }

    /// Whether tasks have public addresses. Default: no.
    #[must_use]
    pub fn assign_public_ip(mut self, assign: bool) -> Self {
        self.assign_public_ip = assign;
        self
    }

    /// The subnets in which tasks run. Default: public ones if tasks have public addresses, else
    /// private ones.
    #[must_use]
    pub fn vpc_subnets(mut self, selection: SubnetSelection) -> Self {
        self.vpc_subnets = Some(selection);
        self
    }

    /// The security groups of the tasks. Default: one is made, which lets all traffic out.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = groups.into_iter().cloned().collect();
        self
    }

    /// How long failing health checks of the load balancer do not count after a task has started.
    /// Default: 60 seconds behind a load balancer.
    #[must_use]
    pub fn health_check_grace_period(mut self, period: Duration) -> Self {
        self.health_check_grace_period = Some(period);
        self
    }

    /// Registers the tasks in Cloud Map, so that they are found by name. Default: they are not.
    #[must_use]
    pub fn cloud_map_options(mut self, options: CloudMapOptions) -> Self {
        self.cloud_map_options = Some(options);
        self
    }

    /// Where the tasks' tags come from. Default: from nowhere.
    #[must_use]
    pub fn propagate_tags(mut self, source: PropagatedTagSource) -> Self {
        self.propagate_tags = Some(source);
        self
    }

    /// Whether ECS tags tasks with the names of cluster and service. Default: no.
    #[must_use]
    pub fn enable_ecs_managed_tags(mut self, enable: impl IntoValue<bool>) -> Self {
        self.enable_ecs_managed_tags = Some(enable.into_value());
        self
    }

    /// How tasks are spread over capacity providers, which the cluster has to have. Default: all run
    /// on regular Fargate.
    #[must_use]
    pub fn capacity_provider_strategies(
        mut self,
        strategies: impl IntoIterator<Item = CapacityProviderStrategy>,
    ) -> Self {
        self.capacity_provider_strategies = strategies.into_iter().collect();
        self
    }

    /// Whether commands can be run inside the tasks' containers, by ECS Exec. The task role is
    /// allowed what that needs. Default: no.
    #[must_use]
    pub fn enable_execute_command(mut self, enable: bool) -> Self {
        self.enable_execute_command = Some(enable);
        self
    }

    /// Lets the service call, and be called by, other services by name. Default: it does not.
    #[must_use]
    pub fn service_connect_configuration(mut self, configuration: ServiceConnect) -> Self {
        self.service_connect = Some(configuration);
        self
    }

    /// The version of the Fargate platform. Default: the newest one.
    #[must_use]
    pub fn platform_version(mut self, version: FargatePlatformVersion) -> Self {
        self.platform_version = Some(version);
        self
    }

    /// The revision of the task definition. Default: the one of this stack.
    #[must_use]
    pub fn task_definition_revision(mut self, revision: TaskDefinitionRevision) -> Self {
        self.task_definition_revision = Some(revision);
        self
    }

    /// Whether an update of the stack replaces the tasks although nothing else has changed; another
    /// `nonce` does so again. Default: no.
    #[must_use]
    pub fn force_new_deployment(mut self, enabled: bool, nonce: Option<&str>) -> Self {
        self.force_new_deployment = Some((enabled, nonce.map(IntoValue::into_value)));
        self
    }

    /// Adds a volume that ECS makes for each task. The task definition has to have it, too. Default:
    /// none.
    #[must_use]
    pub fn volume_configuration(mut self, volume: &ServiceManagedVolumeRef) -> Self {
        self.volume_configurations.push(volume.clone());
        self
    }

    /// A service of somebody else, by its name and cluster.
    pub fn from_service_name(
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
    pub fn from_fargate_service_arn(arn: impl IntoValue<ServiceArn>) -> ImportedService {
        let arn = arn.into_value();
        let name = match arn.as_text() {
            Some(text) => text.rsplit('/').next().unwrap_or(text).into_value(),
            None => text![arn.split("/").select(2)].value(),
        };
        ImportedService { name, arn }
    }

    fn launch(&self, service: &mut Object) {
        use deployment::DeploymentControllerType::{CodeDeploy, External};
        let external = self.deployment.controller == Some(External);
        if self.capacity_provider_strategies.is_empty() && !external {
            service.put("LaunchType", "FARGATE".into());
        }
        if !self.capacity_provider_strategies.is_empty() {
            let strategies = self.capacity_provider_strategies.iter();
            let strategies = strategies.map(CapacityProviderStrategy::render).collect();
            service.put("CapacityProviderStrategy", Node::List(strategies));
        }
        if external {
            return;
        }
        let family = self.task_definition.family();
        let definition = match self.task_definition_revision {
            Some(TaskDefinitionRevision::Latest) => family.into_node(),
            Some(TaskDefinitionRevision::Number(number)) => text![family, ":", number.to_string()]
                .value::<String>()
                .into_node(),
            None if self.deployment.controller == Some(CodeDeploy) => family.into_node(),
            None => self.task_definition.task_definition_arn().into_node(),
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

    fn write(&self, service: &mut Object) {
        service.put("Cluster", self.cluster.cluster_name().into_node());
        service.put("DeploymentConfiguration", self.deployment.configuration());
        if let Some(controller) = self.deployment.controller() {
            service.put("DeploymentController", controller);
        }
        let managed = self.enable_ecs_managed_tags.as_ref();
        service.put(
            "EnableECSManagedTags",
            managed.map_or(Node::Bool(false), Node::from),
        );
        self.launch(service);
        let optional = [
            ("AvailabilityZoneRebalancing", self.deployment.rebalancing()),
            ("DesiredCount", self.desired_count.as_ref().map(Node::from)),
            (
                "EnableExecuteCommand",
                self.enable_execute_command.map(Node::Bool),
            ),
            (
                "PlatformVersion",
                self.platform_version
                    .clone()
                    .map(|version| Node::Text(version.0)),
            ),
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

    /// Tasks get network interfaces of their own: `awsvpc` is the only network mode of Fargate.
    fn network(&self, scope: &Scope, groups: &[SecurityGroupRef]) -> Node {
        let selection = self.vpc_subnets.clone();
        let selection = selection.unwrap_or_else(|| match self.assign_public_ip {
            true => SubnetSelection::subnet_type(SubnetType::Public),
            false => SubnetSelection::new(),
        });
        let subnets = self.cluster.vpc().select_subnets(scope, &selection);
        let groups = groups
            .iter()
            .map(|group| group.security_group_id().into_node());
        let mut interface = Object::typed();
        interface.put(
            "AssignPublicIp",
            super::volume::switch(self.assign_public_ip).into(),
        );
        interface.put("SecurityGroups", Node::List(groups.collect()));
        interface.put("Subnets", subnets.subnet_ids().into());
        let mut network = Object::typed();
        network.put("AwsvpcConfiguration", interface.into());
        network.into()
    }
}

impl Construct for FargateService {
    type Handle = FargateServiceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> FargateServiceRef {
        self.check(scope);
        let resource = scope.add("Service", CfnService::new());
        scope.edit(&resource).update(|service| self.write(service));

        let task_role = self.task_definition.task_role();
        if self.enable_execute_command == Some(true) {
            let configuration = self.cluster.execute_command_configuration();
            ExecuteCommandConfiguration::grant(configuration.as_ref(), scope, &task_role);
        }
        scope.depend(scope, &task_role);
        if self.names_family_only() {
            scope.depend(scope, &self.task_definition);
        }

        let service = FargateServiceRef {
            node: scope.node(),
            resource: resource.node(),
            name: resource.attr_name(),
            arn: resource.reference(),
            cluster: self.cluster.clone(),
            task_definition: self.task_definition.clone(),
            connections: Connections::new([]),
            state: Rc::new(RefCell::new(ServiceState {
                grace_period: self.health_check_grace_period,
                has_desired_count: self.desired_count.is_some(),
                controller: self.deployment.controller,
                alarms: self.deployment.alarms.clone(),
                ..ServiceState::default()
            })),
        };
        if let Some(connect) = self.service_connect.clone() {
            service.enable_service_connect(scope, connect);
        }
        if let Some(options) = self.cloud_map_options.clone() {
            service.enable_cloud_map(scope, options);
        }
        if self.deployment.controller != Some(DeploymentControllerType::External) {
            let groups = match self.security_groups.is_empty() {
                true => vec![scope.add("SecurityGroup", SecurityGroup::new(self.cluster.vpc()))],
                false => self.security_groups.clone(),
            };
            for group in &groups {
                service.connections.add_security_group(scope, group);
            }
            scope
                .edit(&resource)
                .set("NetworkConfiguration", self.network(scope, &groups));
        }
        if let Some(version) = self.platform_version.filter(FargatePlatformVersion::is_old) {
            let task = self.task_definition.clone();
            scope.on_synthesis(move |scope| check_platform(scope, &version, &task));
        }
        let hook = service.clone();
        scope.on_synthesis(move |scope| hook.finish(scope));
        service
    }
}

fn check_platform(scope: &Scope, version: &FargatePlatformVersion, task: &TaskDefinitionRef) {
    if let Some(need) = task.needs_new_platform() {
        let finding = Diagnostic::error(
            &codes::PLATFORM_VERSION,
            format!("the platform version is too old for a task with {need}"),
        );
        let finding = finding.given(&version.0).allowed("1.4.0 or later");
        scope.diagnose(finding.help("leave the platform version out for the newest one"));
    }
}
