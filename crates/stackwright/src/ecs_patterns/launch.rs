//! On what the tasks of a pattern run.

use std::fmt::Debug;
use std::ops::Deref;

use stackwright_core::{Scope, Text};

use crate::ecs::{
    BaseService, BaseServiceRef, ClusterRef, Ec2Service, Ec2ServiceRef, Ec2TaskDefinition,
    Ec2TaskDefinitionRef, FargatePlatformVersion, FargateService, FargateServiceRef,
    FargateTaskDefinition, FargateTaskDefinitionRef, PlacementConstraint, PlacementStrategy,
    TaskDefinitionRef, TaskOptions,
};

/// Tasks run on Fargate: a parameter of a [`Pattern`](super::Pattern).
#[derive(Clone, Copy, Debug)]
pub struct Fargate;

/// Tasks run on the instances of a cluster: a parameter of a [`Pattern`](super::Pattern).
#[derive(Clone, Copy, Debug)]
pub struct Ec2;

/// On what the tasks of a pattern run: [`Fargate`] or [`Ec2`].
pub trait Launch: sealed::Launch {}

impl<L: sealed::Launch> Launch for L {}

/// Where the instances of a service are, and how its tasks are shared out over them.
#[derive(Clone, Debug, Default)]
pub struct Placement {
    pub(super) constraints: Option<Vec<PlacementConstraint>>,
    pub(super) strategies: Option<Vec<PlacementStrategy>>,
}

pub(super) mod sealed {
    use super::*;

    /// What the launch types do differently.
    pub trait Launch: Clone + Debug + 'static {
        type Definition: Clone + Debug + Default;
        type Task: Clone + Debug + Deref<Target = TaskDefinitionRef>;
        type Options: Clone + Debug + Default;
        type Service: Clone + Debug + Deref<Target = BaseServiceRef>;

        /// The id of a service that works off a queue.
        const QUEUE_SERVICE: &'static str;

        fn task_options(definition: &mut Self::Definition) -> &mut TaskOptions;

        fn add_task(scope: &Scope, id: Text, definition: Self::Definition) -> Self::Task;

        fn add_service(
            scope: &Scope,
            id: Text,
            cluster: &ClusterRef,
            task: &Self::Task,
            base: BaseService,
            options: Self::Options,
        ) -> Self::Service;

        fn task(service: &Self::Service) -> &Self::Task;

        /// The version of the Fargate platform, where one is named.
        fn platform_version(options: &Self::Options) -> Option<&FargatePlatformVersion>;
    }
}

impl sealed::Launch for Fargate {
    type Definition = FargateTaskDefinition;
    type Task = FargateTaskDefinitionRef;
    type Options = Option<FargatePlatformVersion>;
    type Service = FargateServiceRef;

    const QUEUE_SERVICE: &'static str = "QueueProcessingFargateService";

    fn task_options(definition: &mut FargateTaskDefinition) -> &mut TaskOptions {
        definition.options()
    }

    fn add_task(
        scope: &Scope,
        id: Text,
        definition: FargateTaskDefinition,
    ) -> FargateTaskDefinitionRef {
        scope.add(id, definition)
    }

    fn add_service(
        scope: &Scope,
        id: Text,
        cluster: &ClusterRef,
        task: &FargateTaskDefinitionRef,
        base: BaseService,
        platform: Option<FargatePlatformVersion>,
    ) -> FargateServiceRef {
        let mut service = FargateService::new(cluster, task).with_base(base);
        if let Some(version) = platform {
            service = service.platform_version(version);
        }
        scope.add(id, service)
    }

    fn task(service: &FargateServiceRef) -> &FargateTaskDefinitionRef {
        service.task_definition()
    }

    fn platform_version(
        version: &Option<FargatePlatformVersion>,
    ) -> Option<&FargatePlatformVersion> {
        version.as_ref()
    }
}

impl sealed::Launch for Ec2 {
    type Definition = Ec2TaskDefinition;
    type Task = Ec2TaskDefinitionRef;
    type Options = Placement;
    type Service = Ec2ServiceRef;

    const QUEUE_SERVICE: &'static str = "QueueProcessingService";

    fn task_options(definition: &mut Ec2TaskDefinition) -> &mut TaskOptions {
        definition.options()
    }

    fn add_task(scope: &Scope, id: Text, definition: Ec2TaskDefinition) -> Ec2TaskDefinitionRef {
        scope.add(id, definition)
    }

    fn add_service(
        scope: &Scope,
        id: Text,
        cluster: &ClusterRef,
        task: &Ec2TaskDefinitionRef,
        base: BaseService,
        placement: Placement,
    ) -> Ec2ServiceRef {
        let mut service = Ec2Service::new(cluster, task).with_base(base);
        if let Some(constraints) = placement.constraints {
            service = service.placement_constraints(constraints);
        }
        if let Some(strategies) = placement.strategies {
            service = service.placement_strategies(strategies);
        }
        scope.add(id, service)
    }

    fn task(service: &Ec2ServiceRef) -> &Ec2TaskDefinitionRef {
        service.task_definition()
    }

    fn platform_version(_: &Placement) -> Option<&FargatePlatformVersion> {
        None
    }
}
