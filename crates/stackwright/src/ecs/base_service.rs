//! What services of every launch type have in common.

use stackwright_cfn::kinds::ecs::ClusterName;
use stackwright_core::{NodeRef, Value};

use super::fargate_service::{DeploymentControllerType, FargateServiceRef};

/// A service of a cluster, of whatever launch type: what deploys services takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a service of ECS",
    label = "expected a service of a cluster"
)]
pub trait BaseService {
    /// The service's name.
    fn service_name(&self) -> Value<String>;

    /// The name of the cluster that it runs in.
    fn cluster_name(&self) -> Value<ClusterName>;

    /// Who deploys it, where that is known; ECS itself where nobody else is named.
    fn deployment_controller(&self) -> Option<DeploymentControllerType>;

    /// Its construct, for services of a stack.
    fn construct(&self) -> Option<NodeRef>;
}

impl<T: BaseService + ?Sized> BaseService for &T {
    fn service_name(&self) -> Value<String> {
        (*self).service_name()
    }

    fn cluster_name(&self) -> Value<ClusterName> {
        (*self).cluster_name()
    }

    fn deployment_controller(&self) -> Option<DeploymentControllerType> {
        (*self).deployment_controller()
    }

    fn construct(&self) -> Option<NodeRef> {
        (*self).construct()
    }
}

impl BaseService for FargateServiceRef {
    fn service_name(&self) -> Value<String> {
        self.service_name()
    }

    fn cluster_name(&self) -> Value<ClusterName> {
        self.cluster().cluster_name()
    }

    fn deployment_controller(&self) -> Option<DeploymentControllerType> {
        Some(self.controller().unwrap_or(DeploymentControllerType::Ecs))
    }

    fn construct(&self) -> Option<NodeRef> {
        Some(stackwright_core::AsNode::node(self))
    }
}
