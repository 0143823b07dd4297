//! Services on Fargate.

use stackwright_cfn::kinds::ecs::ServiceArn;
use stackwright_core::{Construct, Diagnostic, IntoValue, Node, Object, Scope, Text};

use super::base_service::{
    BaseService, FargateServiceRef, ImportedService, ServiceShape, TaskInCluster, network_setters,
    overlap_setters, reached_setters, rebalanced_setters, replica_setters, service_by_arn,
    service_by_name, service_setters,
};
use super::cluster::ClusterRef;
use super::codes;
use super::task_definition::{FargateCompatible, TaskDefinitionRef};

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

    /// The word in the template.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Any other, by its number.
    pub fn of(version: impl Into<Text>) -> Self {
        Self(version.into())
    }
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
    runs: TaskInCluster,
    base: BaseService,
    platform_version: Option<FargatePlatformVersion>,
}

impl FargateService {
    /// A service that runs a task definition in a cluster.
    pub fn new(cluster: &ClusterRef, task_definition: &impl FargateCompatible) -> Self {
        Self {
            runs: TaskInCluster::new(cluster, task_definition.task_definition()),
            base: BaseService::default(),
            platform_version: None,
        }
    }

    #[cfg(feature = "ecs-patterns")]
    pub(crate) fn with_base(mut self, base: BaseService) -> Self {
        self.base = base;
        self
    }

    service_setters!();
    replica_setters!();
    overlap_setters!();
    rebalanced_setters!();
    reached_setters!();
    network_setters!(vpc_subnets);

    /// The version of the Fargate platform. Default: the newest one.
    #[must_use]
    pub fn platform_version(mut self, version: FargatePlatformVersion) -> Self {
        self.platform_version = Some(version);
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
    pub fn from_fargate_service_arn(arn: impl IntoValue<ServiceArn>) -> ImportedService {
        service_by_arn(arn)
    }
}

impl Construct for FargateService {
    type Handle = FargateServiceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> FargateServiceRef {
        let compatibility = self.runs.task_definition.compatibility();
        if !compatibility.has_fargate() && self.base.capacity_provider_strategies.is_empty() {
            let finding = Diagnostic::error(
                &codes::MANAGED_INSTANCES,
                "a service of tasks for managed instances would run them on Fargate",
            );
            scope.diagnose(
                finding
                    .given("no `capacity_provider_strategies`")
                    .allowed("a strategy that names a `ManagedInstancesCapacityProvider`")
                    .help("add `capacity_provider_strategies([CapacityProviderStrategy::new(&provider).weight(1)])`"),
            );
        }
        let mut properties = Object::typed();
        if let Some(version) = &self.platform_version {
            properties.put("PlatformVersion", Node::Text(version.0.clone()));
        }
        if let Some(version) = self.platform_version.filter(FargatePlatformVersion::is_old) {
            let task = self.runs.task_definition.clone();
            scope.on_synthesis(move |scope| check_platform(scope, &version, &task));
        }
        let shape = ServiceShape {
            launch_type: "FARGATE",
            scheduling: None,
            has_interfaces: !self.base.deployment.is_external(),
            properties,
            healthy_percent: (50, 200),
        };
        FargateServiceRef::of(self.base.build(scope, self.runs, shape))
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
