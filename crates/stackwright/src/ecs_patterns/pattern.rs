//! What all patterns have in common.

use stackwright_core::{AsNode, Construct, Diagnostic, NodeRef, Scope, Value};

use super::codes;
use super::launch::{Ec2, Fargate, Launch};
use super::place::ServicePlace;
use super::task::{ServiceTask, TaskImage};
use crate::ec2::{Connectable, Connections};
use crate::ecs::{
    BaseService, BaseServiceRef, ClusterRef, FargatePlatformVersion, PlacementConstraint,
    PlacementStrategy, network_setters, overlap_setters, reached_setters, replica_setters,
    service_setters,
};
use crate::iam::RoleRef;

/// A pattern: `K` is its kind, `L` on what it runs ([`Fargate`] or [`Ec2`]), and `T` what it runs (a
/// [`TaskImage`] or a [`GivenTask`](super::GivenTask)).
///
/// The patterns have names of their own, such as
/// [`ApplicationLoadBalancedFargateService`](super::ApplicationLoadBalancedFargateService); what `T` is
/// follows from what [`new`](Self::new) is given. A pattern that runs a given task definition lacks the
/// options of one that it would make itself.
#[derive(Clone, Debug)]
pub struct Pattern<K, L: Launch, T = TaskImage<L>> {
    pub(super) place: ServicePlace,
    pub(super) task: T,
    pub(super) base: BaseService,
    pub(super) launch: L::Options,
    pub(super) kind: K,
}

impl<K, L: Launch, T> Pattern<K, L, T> {
    pub(super) fn of(place: ServicePlace, task: T, kind: K) -> Self {
        Self {
            place,
            task,
            base: BaseService::default(),
            launch: L::Options::default(),
            kind,
        }
    }
}

/// A kind of service that a pattern makes.
pub trait ServiceKind: sealed::ServiceKind {}

impl<K: sealed::ServiceKind> ServiceKind for K {}

/// A kind of service behind load balancers.
pub trait BalancedKind: ServiceKind {}

pub(super) mod sealed {
    use std::fmt::Debug;

    use stackwright_core::Scope;

    use super::super::launch::Launch;
    use super::super::task::TaskNames;
    use crate::ecs::{BaseServiceRef, ClusterRef, ContainerDefinition};

    /// What the kinds of services do differently.
    pub trait ServiceKind: Debug + Default {
        /// What is made around the service.
        type Parts: Clone + Debug;

        const NAMES: TaskNames = TaskNames {
            definition: "TaskDef",
            container: "web",
        };

        /// The id of the service.
        fn service_id<L: Launch>() -> &'static str {
            "Service"
        }

        /// Makes what has to be there before the service.
        fn prepare(&mut self, scope: &Scope, cluster: &ClusterRef) -> Self::Parts;

        /// Adds to the container of an image what this kind needs there.
        fn complete(
            &self,
            parts: &Self::Parts,
            container: ContainerDefinition,
        ) -> ContainerDefinition;

        /// Connects the service with the rest.
        fn connect(self, scope: &Scope, service: &BaseServiceRef, parts: &mut Self::Parts);
    }
}

impl<K: ServiceKind, L: Launch, T> Pattern<K, L, T> {
    /// A service that runs in a cluster (`&cluster`), in a VPC with a cluster of the stack's own
    /// (`&vpc`) or in both of the stack's own ([`ServicePlace::own`]), and runs an image or a task
    /// definition (`&task`). Behind a load balancer, a task definition's first essential container
    /// needs a port.
    pub fn new<I: ServiceTask<L, Task = T>>(place: impl Into<ServicePlace>, task: I) -> Self {
        Self::of(place.into(), task.into_task(), K::default())
    }

    service_setters!();
    overlap_setters!();
    reached_setters!();
    network_setters!(task_subnets);
}

impl<K: BalancedKind, L: Launch, T> Pattern<K, L, T> {
    replica_setters!();
}

impl<K, T> Pattern<K, Fargate, T> {
    /// The version of the Fargate platform. Default: the newest one.
    #[must_use]
    pub fn platform_version(mut self, version: FargatePlatformVersion) -> Self {
        self.launch = Some(version);
        self
    }
}

impl<K: ServiceKind, T> Pattern<K, Ec2, T> {
    /// On which instances tasks may run. Default: any.
    #[must_use]
    pub fn placement_constraints(
        mut self,
        constraints: impl IntoIterator<Item = PlacementConstraint>,
    ) -> Self {
        self.launch.constraints = Some(constraints.into_iter().collect());
        self
    }

    /// How tasks are shared out over instances: one strategy after the other. Default: evenly over
    /// availability zones.
    #[must_use]
    pub fn placement_strategies(
        mut self,
        strategies: impl IntoIterator<Item = PlacementStrategy>,
    ) -> Self {
        self.launch.strategies = Some(strategies.into_iter().collect());
        self
    }
}

/// Reports a number of tasks that is none. `setter` sets it.
pub(super) fn check_count(scope: &Scope, message: &str, setter: &str, count: Option<i64>) {
    if let Some(count) = count.filter(|count| *count < 1) {
        let finding = Diagnostic::error(&codes::DESIRED_COUNT, message);
        scope.diagnose(
            finding
                .help(format!("leave `{setter}` out, or give a number"))
                .given(count)
                .allowed("1 or more"),
        );
    }
}

impl<K, L, T> Construct for Pattern<K, L, T>
where
    K: ServiceKind,
    L: Launch,
    T: super::task::sealed::MakeTask<L>,
{
    type Handle = PatternRef<K::Parts, L>;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> PatternRef<K::Parts, L> {
        let Self {
            place,
            task,
            base,
            launch,
            mut kind,
        } = self;
        let count = base.desired_count.as_ref().and_then(Value::as_int);
        let message = "the service has no desired task";
        check_count(scope, message, "desired_count", count);
        let cluster = place.cluster(scope);
        let mut parts = kind.prepare(scope, &cluster);
        let task = task.make(scope, K::NAMES, &|container| {
            kind.complete(&parts, container)
        });
        let id = K::service_id::<L>();
        let service = L::add_service(scope, id.into(), &cluster, &task, base, launch);
        kind.connect(scope, &service, &mut parts);
        PatternRef {
            node: scope.node(),
            service,
            parts,
        }
    }
}

/// A service with all that a pattern has made for it, `P`.
#[derive(Clone, Debug)]
pub struct PatternRef<P, L: Launch> {
    pub(super) node: NodeRef,
    pub(super) service: L::Service,
    pub(super) parts: P,
}

impl<P, L: Launch> AsNode for PatternRef<P, L> {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl<P, L: Launch> Connectable for PatternRef<P, L> {
    fn connections(&self) -> Connections {
        self.base().connections()
    }
}

impl<P, L: Launch> PatternRef<P, L> {
    fn base(&self) -> &BaseServiceRef {
        &self.service
    }

    /// The cluster that it runs in.
    pub fn cluster(&self) -> &ClusterRef {
        self.base().cluster()
    }

    /// The service itself.
    pub fn service(&self) -> &L::Service {
        &self.service
    }

    /// What may connect to its tasks, and to what they may connect.
    pub fn connections(&self) -> Connections {
        self.base().connections()
    }

    /// The task definition.
    pub fn task_definition(&self) -> &L::Task {
        L::task(&self.service)
    }

    /// The role of the application itself: what it may do is granted to it.
    pub fn task_role(&self) -> RoleRef {
        self.task_definition().task_role()
    }
}
