//! A service of any launch type, as what deploys services takes it.

use std::ops::Deref;

use stackwright_cfn::kinds::ecs::ClusterName;
use stackwright_core::{AsNode, NodeRef, Value};

use super::base_service::{BaseServiceRef, DeploymentControllerType};

/// A service of a cluster, of whatever launch type: what deploys services takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a service of ECS",
    label = "expected a service of a cluster"
)]
pub trait Service {
    /// The service's name.
    fn service_name(&self) -> Value<String>;

    /// The name of the cluster that it runs in.
    fn cluster_name(&self) -> Value<ClusterName>;

    /// Who deploys it, where that is known; ECS itself where nobody else is named.
    fn deployment_controller(&self) -> Option<DeploymentControllerType>;

    /// Its construct, for services of a stack.
    fn construct(&self) -> Option<NodeRef>;
}

/// The services of a stack.
impl<T: Deref<Target = BaseServiceRef>> Service for T {
    fn service_name(&self) -> Value<String> {
        self.deref().service_name()
    }

    fn cluster_name(&self) -> Value<ClusterName> {
        self.deref().cluster().cluster_name()
    }

    fn deployment_controller(&self) -> Option<DeploymentControllerType> {
        let named = self.deref().controller();
        Some(named.unwrap_or(DeploymentControllerType::Ecs))
    }

    fn construct(&self) -> Option<NodeRef> {
        Some(self.deref().node())
    }
}
