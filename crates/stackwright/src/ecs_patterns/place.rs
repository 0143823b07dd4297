//! Where the tasks of a pattern run.

use stackwright_core::Scope;

use crate::ec2::VpcRef;
use crate::ecs::{Cluster, ClusterRef};

/// Where a service runs: in a cluster, in a VPC with a cluster of the stack's own, or in a VPC and
/// cluster of the stack's own.
#[derive(Clone, Debug, Default)]
pub struct ServicePlace(Place);

#[derive(Clone, Debug, Default)]
enum Place {
    Cluster(ClusterRef),
    Vpc(VpcRef),
    #[default]
    Own,
}

impl ServicePlace {
    /// A cluster and a VPC that all such services of the stack share.
    pub fn own() -> Self {
        Self::default()
    }

    /// The cluster. The services of a stack that name the same VPC share one.
    pub(super) fn cluster(&self, scope: &Scope) -> ClusterRef {
        let vpc = match &self.0 {
            Place::Cluster(cluster) => return cluster.clone(),
            Place::Vpc(vpc) => Some(vpc),
            Place::Own => None,
        };
        let stack = scope.stack_scope();
        let name = vpc.map(|vpc| scope.of(vpc).id()).unwrap_or_default();
        let id = format!("{DEFAULT_CLUSTER}{name}");
        let shared = scope.shared::<DefaultClusters>();
        if let Some((_, cluster)) = shared.0.borrow().iter().find(|(known, _)| *known == id) {
            return cluster.clone();
        }
        let cluster = match vpc {
            Some(vpc) => Cluster::new(vpc),
            None => Cluster::with_own_vpc(),
        };
        let cluster = stack.add(id.clone(), cluster);
        shared.0.borrow_mut().push((id, cluster.clone()));
        cluster
    }
}

/// The id of the cluster that a stack's services share, as the CDK has it.
const DEFAULT_CLUSTER: &str = "EcsDefaultClusterMnL3mNNYN";

#[derive(Default)]
struct DefaultClusters(std::cell::RefCell<Vec<(String, ClusterRef)>>);

impl From<&ClusterRef> for ServicePlace {
    fn from(cluster: &ClusterRef) -> Self {
        Self(Place::Cluster(cluster.clone()))
    }
}

impl From<&VpcRef> for ServicePlace {
    fn from(vpc: &VpcRef) -> Self {
        Self(Place::Vpc(vpc.clone()))
    }
}
