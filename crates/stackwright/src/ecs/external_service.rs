//! Services on external instances.

use stackwright_cfn::kinds::ecs::ServiceArn;
use stackwright_core::{AsNode, Construct, IntoValue, NodeRef, Object, Scope, Value};

use super::base_service::{
    BaseService, BaseServiceRef, ImportedService, ServiceShape, TaskInCluster, overlap_setters,
    replica_setters, service_by_arn, service_by_name, service_setters,
};
use super::cluster::ClusterRef;
use super::task_definition::{ExternalCompatible, TaskDefinitionRef};

/// A service on external instances: tasks that are kept running on machines of your own.
///
/// ECS does not put them behind load balancers, into Cloud Map or under automatic scaling, so the service
/// has nothing to say of these.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html>
#[derive(Clone, Debug)]
pub struct ExternalService {
    runs: TaskInCluster,
    base: BaseService,
    daemon: bool,
}

impl ExternalService {
    /// A service that runs a number of tasks.
    pub fn new(cluster: &ClusterRef, task_definition: &impl ExternalCompatible) -> Self {
        Self {
            runs: TaskInCluster::new(cluster, task_definition.task_definition()),
            base: BaseService::default(),
            daemon: false,
        }
    }

    service_setters!();
    replica_setters!();
    overlap_setters!();

    /// Whether one task runs on each instance, rather than a number of them. Default: no.
    #[must_use]
    pub fn daemon(mut self, daemon: bool) -> Self {
        self.daemon = daemon;
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
    pub fn from_external_service_arn(arn: impl IntoValue<ServiceArn>) -> ImportedService {
        service_by_arn(arn)
    }
}

impl Construct for ExternalService {
    type Handle = ExternalServiceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ExternalServiceRef {
        let shape = ServiceShape {
            launch_type: "EXTERNAL",
            scheduling: self.daemon.then_some("DAEMON"),
            has_interfaces: false,
            properties: Object::typed(),
            healthy_percent: (0, 100),
        };
        ExternalServiceRef(self.base.build(scope, self.runs, shape))
    }
}

/// A service on external instances of this stack.
#[derive(Clone, Debug)]
pub struct ExternalServiceRef(BaseServiceRef);

impl AsNode for ExternalServiceRef {
    fn node(&self) -> NodeRef {
        self.0.node()
    }
}

impl IntoValue<ServiceArn> for &ExternalServiceRef {
    fn into_value(self) -> Value<ServiceArn> {
        self.0.service_arn()
    }
}

impl ExternalServiceRef {
    /// The service's name.
    pub fn service_name(&self) -> Value<String> {
        self.0.service_name()
    }

    /// The service's ARN.
    pub fn service_arn(&self) -> Value<ServiceArn> {
        self.0.service_arn()
    }

    /// The cluster that it runs in.
    pub fn cluster(&self) -> &ClusterRef {
        self.0.cluster()
    }

    /// The task definition that it runs.
    pub fn task_definition(&self) -> &TaskDefinitionRef {
        self.0.task_definition()
    }
}
