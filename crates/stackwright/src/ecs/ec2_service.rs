//! Services on EC2.

use std::marker::PhantomData;

use stackwright_cfn::kinds::ecs::ServiceArn;
use stackwright_core::{Construct, Diagnostic, IntoValue, Node, Object, Scope};

use super::base_service::{
    AvailabilityZoneRebalancing, BaseService, Ec2ServiceRef, ImportedService, ServiceShape,
    TaskInCluster, network_setters, overlap_setters, reached_setters, rebalanced_setters,
    replica_setters, service_by_arn, service_by_name, service_setters,
};
use super::cluster::ClusterRef;
use super::codes;
use super::placement::{PlacementConstraint, PlacementStrategy};
use super::task_definition::{Ec2Compatible, NetworkMode};

/// The scheduling of a service that runs a number of tasks.
#[derive(Clone, Copy, Debug)]
pub struct Replica;

/// The scheduling of a service that runs one task on each instance.
#[derive(Clone, Copy, Debug)]
pub struct Daemon;

/// How a service on EC2 schedules tasks: [`Replica`] or [`Daemon`].
pub trait Scheduling: sealed::Scheduling {}

impl<S: sealed::Scheduling> Scheduling for S {}

mod sealed {
    pub trait Scheduling {
        const STRATEGY: &'static str;
        const HEALTHY_PERCENT: (u32, u32);
    }

    impl Scheduling for super::Replica {
        const STRATEGY: &'static str = "REPLICA";
        const HEALTHY_PERCENT: (u32, u32) = (50, 200);
    }

    impl Scheduling for super::Daemon {
        const STRATEGY: &'static str = "DAEMON";
        const HEALTHY_PERCENT: (u32, u32) = (0, 100);
    }
}

/// A service on EC2: a number of tasks that are kept running on the instances of a cluster, or one task
/// on each of them.
///
/// Which of the two is part of its type: a [`daemon`](Ec2Service::daemon) has neither a number of tasks
/// nor a strategy of placement.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::autoscaling::AutoScalingGroup;
/// use stackwright::ec2::{InstanceType, Vpc};
/// use stackwright::ecs::*;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let image = EcsOptimizedImage::amazon_linux2023(AmiHardwareType::Standard);
/// let group = AutoScalingGroup::new(&vpc, InstanceType::new("t3.medium"), image).max_capacity(4);
/// let group = stack.add("Instances", group);
/// let capacity = stack.add("Capacity", AsgCapacityProvider::new(&group));
/// cluster.add_asg_capacity_provider(&stack, &capacity);
///
/// let task = stack.add("Task", Ec2TaskDefinition::new());
/// let web = ContainerDefinition::new(ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable"));
/// task.add_container(&stack, "web", web.memory_reservation_mib(128).port(80));
/// let service = Ec2Service::new(&cluster, &task)
///     .capacity_provider_strategies([CapacityProviderStrategy::new(&capacity).weight(1)])
///     .placement_strategies([PlacementStrategy::packed_by_memory()]);
/// stack.add("Service", service.desired_count(2));
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html>
#[derive(Clone, Debug)]
pub struct Ec2Service<S: Scheduling = Replica> {
    runs: TaskInCluster,
    base: BaseService,
    placement_constraints: Option<Vec<PlacementConstraint>>,
    placement_strategies: Option<Vec<PlacementStrategy>>,
    scheduling: PhantomData<S>,
}

impl<S: Scheduling> Ec2Service<S> {
    fn of(cluster: &ClusterRef, task_definition: &impl Ec2Compatible) -> Self {
        Self {
            runs: TaskInCluster::new(cluster, task_definition.task_definition()),
            base: BaseService::default(),
            placement_constraints: None,
            placement_strategies: None,
            scheduling: PhantomData,
        }
    }
}

impl Ec2Service {
    /// A service that runs a number of tasks.
    pub fn new(cluster: &ClusterRef, task_definition: &impl Ec2Compatible) -> Self {
        Self::of(cluster, task_definition)
    }

    /// A service that runs one task on each instance.
    pub fn daemon(
        cluster: &ClusterRef,
        task_definition: &impl Ec2Compatible,
    ) -> Ec2Service<Daemon> {
        Ec2Service::of(cluster, task_definition)
    }

    #[cfg(feature = "ecs-patterns")]
    pub(crate) fn with_base(mut self, base: BaseService) -> Self {
        self.base = base;
        self
    }

    replica_setters!();
    overlap_setters!();
    rebalanced_setters!();

    /// How tasks are shared out over instances: one strategy after the other. Default: evenly over
    /// availability zones.
    #[must_use]
    pub fn placement_strategies(
        mut self,
        strategies: impl IntoIterator<Item = PlacementStrategy>,
    ) -> Self {
        self.placement_strategies = Some(strategies.into_iter().collect());
        self
    }

    /// A service of somebody else, by its name and cluster.
    pub fn from_service_name(
        scope: &Scope,
        cluster: &ClusterRef,
        service_name: impl IntoValue<String>,
    ) -> ImportedService {
        service_by_name(scope, cluster, service_name)
    }

    /// A service of somebody else, by its ARN.
    pub fn from_ec2_service_arn(arn: impl IntoValue<ServiceArn>) -> ImportedService {
        service_by_arn(arn)
    }
}

impl<S: Scheduling> Ec2Service<S> {
    service_setters!();
    reached_setters!();
    network_setters!(vpc_subnets);

    /// On which instances tasks may run. Default: any.
    #[must_use]
    pub fn placement_constraints(
        mut self,
        constraints: impl IntoIterator<Item = PlacementConstraint>,
    ) -> Self {
        self.placement_constraints = Some(constraints.into_iter().collect());
        self
    }

    fn check(&self, scope: &Scope) {
        let network = &self.base.network;
        let given = [
            ("assign_public_ip", network.assign_public_ip),
            ("vpc_subnets", network.vpc_subnets.is_some()),
            ("security_groups", !network.security_groups.is_empty()),
        ];
        let given: Vec<String> = given
            .into_iter()
            .filter(|(_, set)| *set)
            .map(|(name, _)| format!("`{name}`"))
            .collect();
        let mode = self.runs.task_definition.network_mode();
        if mode != NetworkMode::AwsVpc && !given.is_empty() {
            let finding = Diagnostic::error(
                &codes::NETWORK_MODE,
                "the service's tasks have no network interfaces of their own",
            );
            scope.diagnose(
                finding
                    .given(format!(
                        "{} in network mode {}",
                        given.join(", "),
                        mode.as_str()
                    ))
                    .allowed("them in network mode awsvpc")
                    .help("set them on the instances, or use NetworkMode::AwsVpc"),
            );
        }
        let rebalances =
            self.base.deployment.rebalancing == Some(AvailabilityZoneRebalancing::Enabled);
        let first = self
            .placement_strategies
            .as_ref()
            .and_then(|all| all.first());
        if rebalances && first.is_some_and(|first| !first.spreads_zones_first()) {
            let finding = Diagnostic::error(
                &codes::PLACEMENT,
                "tasks are rebalanced over availability zones, and placed in another way first",
            );
            scope.diagnose(
                finding
                    .given("another first placement strategy")
                    .allowed("no strategy, or `spread_across([BuiltInAttributes::AVAILABILITY_ZONE])` first")
                    .help("put that strategy first, or leave rebalancing out"),
            );
        }
    }
}

impl<S: Scheduling> Construct for Ec2Service<S> {
    type Handle = Ec2ServiceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> Ec2ServiceRef {
        self.check(scope);
        let cluster = self.runs.cluster.clone();
        let mut properties = Object::typed();
        let constraints = self.placement_constraints.as_ref();
        if let Some(constraints) = constraints {
            let constraints = constraints.iter().flat_map(PlacementConstraint::render);
            properties.put("PlacementConstraints", Node::List(constraints.collect()));
        }
        if let Some(strategies) = &self.placement_strategies {
            let strategies = strategies.iter().flat_map(PlacementStrategy::render);
            properties.put("PlacementStrategies", Node::List(strategies.collect()));
        }
        let has_interfaces = self.runs.task_definition.network_mode() == NetworkMode::AwsVpc;
        let shape = ServiceShape {
            launch_type: "EC2",
            scheduling: Some(S::STRATEGY),
            has_interfaces,
            properties,
            healthy_percent: S::HEALTHY_PERCENT,
        };
        let service = Ec2ServiceRef::of(self.base.build(scope, self.runs, shape));
        if !has_interfaces {
            // Tasks are reached by the ports of their instances.
            for group in cluster.connections().security_groups() {
                service.connections().add_security_group(scope, &group);
            }
        }
        scope.on_synthesis(move |scope| check_capacity(scope, &cluster));
        service
    }
}

/// A service without instances in its cluster would never have a task.
fn check_capacity(scope: &Scope, cluster: &ClusterRef) {
    if !cluster.has_ec2_capacity() {
        let finding = Diagnostic::error(
            &codes::EC2_CAPACITY,
            "the service's cluster has no instances",
        );
        scope.diagnose(
            finding
                .given("a cluster without EC2 capacity")
                .allowed("a cluster with a capacity provider, or an imported one that has instances")
                .help("call `add_asg_capacity_provider` on the cluster, or `has_ec2_capacity(true)` on its attributes"),
        );
    }
}

impl Ec2ServiceRef {
    /// Adds strategies by which tasks are shared out over instances.
    #[track_caller]
    pub fn add_placement_strategies(
        &self,
        scope: &Scope,
        strategies: impl IntoIterator<Item = PlacementStrategy>,
    ) {
        self.push(
            scope,
            "PlacementStrategies",
            strategies
                .into_iter()
                .flat_map(|strategy| strategy.render()),
        );
    }

    /// Adds rules for the instances on which tasks may run.
    #[track_caller]
    pub fn add_placement_constraints(
        &self,
        scope: &Scope,
        constraints: impl IntoIterator<Item = PlacementConstraint>,
    ) {
        self.push(
            scope,
            "PlacementConstraints",
            constraints
                .into_iter()
                .flat_map(|constraint| constraint.render()),
        );
    }

    #[track_caller]
    fn push(&self, scope: &Scope, key: &'static str, entries: impl Iterator<Item = Node>) {
        scope.edit(&self.resource()).update(|service| {
            for entry in entries {
                service.push(key, entry);
            }
        });
    }
}
