//! A cluster, published and imported.

use stackwright_contract::SharedCluster;
use stackwright_core::{Scope, Text};

use super::composite::{Shared, Values};
use crate::ec2::VpcRef;
use crate::ecs::{Cluster, ClusterAttributes, ClusterRef};

/// A cluster by its name. The stack that imports it says in which VPC its own services run.
impl Shared for SharedCluster {
    type Published<'a> = &'a ClusterRef;
    type Needs = VpcRef;
    type Imported = ClusterRef;

    fn values(&self, _scope: &Scope, cluster: &ClusterRef) -> SharedCluster<Values> {
        SharedCluster {
            name: cluster.cluster_name(),
        }
    }

    #[track_caller]
    fn imported(
        &self,
        scope: &Scope,
        id: Text,
        values: SharedCluster<Values>,
        vpc: &VpcRef,
    ) -> ClusterRef {
        let attributes = ClusterAttributes::new(values.name, vpc);
        Cluster::from_cluster_attributes(scope, id, attributes)
    }
}
