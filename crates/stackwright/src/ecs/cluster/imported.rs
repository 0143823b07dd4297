//! Clusters of somebody else.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::kinds::ecs::{ClusterArn, ClusterName};
use stackwright_core::{AsNode, Construct, IntoValue, Scope, Value, text};

use super::ExecuteCommandConfiguration;
use super::cluster_ref::{ClusterRef, ClusterState};
use crate::ec2::{Connections, SecurityGroupRef, VpcRef};
use crate::servicediscovery::NamespaceRef;

/// What is known of a cluster of somebody else.
#[derive(Clone, Debug)]
pub struct ClusterAttributes {
    name: Value<ClusterName>,
    arn: Option<Value<ClusterArn>>,
    vpc: VpcRef,
    security_groups: Vec<SecurityGroupRef>,
    namespace: Option<NamespaceRef>,
    execute_command: Option<ExecuteCommandConfiguration>,
    has_ec2_capacity: bool,
}

impl ClusterAttributes {
    /// A cluster by its name, and the VPC in which its services run.
    pub fn new(name: impl IntoValue<ClusterName>, vpc: &VpcRef) -> Self {
        Self {
            name: name.into_value(),
            arn: None,
            vpc: vpc.clone(),
            security_groups: Vec::new(),
            namespace: None,
            execute_command: None,
            has_ec2_capacity: true,
        }
    }

    /// The cluster's ARN. Default: made from its name, in the stack's account and region.
    #[must_use]
    pub fn cluster_arn(mut self, arn: impl IntoValue<ClusterArn>) -> Self {
        self.arn = Some(arn.into_value());
        self
    }

    /// The security groups of the cluster's instances. Default: none.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = groups.into_iter().cloned().collect();
        self
    }

    /// Whether the cluster has instances. Default: yes.
    #[must_use]
    pub fn has_ec2_capacity(mut self, has: bool) -> Self {
        self.has_ec2_capacity = has;
        self
    }

    /// The cluster's default namespace. Default: none.
    #[must_use]
    pub fn default_cloud_map_namespace(mut self, namespace: &NamespaceRef) -> Self {
        self.namespace = Some(namespace.clone());
        self
    }

    /// How the cluster's ECS Exec encrypts and logs its sessions. Default: not known.
    #[must_use]
    pub fn execute_command_configuration(
        mut self,
        configuration: ExecuteCommandConfiguration,
    ) -> Self {
        self.execute_command = Some(configuration);
        self
    }
}

impl Construct for ClusterAttributes {
    type Handle = ClusterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ClusterRef {
        let arn = self.arn.unwrap_or_else(|| {
            let arn = scope.arn("ecs", text!["cluster/", &self.name]);
            arn.cast().value()
        });
        ClusterRef {
            node: scope.node(),
            resource: None,
            name: self.name,
            arn,
            vpc: self.vpc,
            connections: Connections::new(self.security_groups),
            state: Rc::new(RefCell::new(ClusterState {
                namespace: self.namespace,
                execute_command: self.execute_command,
                has_ec2_capacity: self.has_ec2_capacity,
                ..ClusterState::default()
            })),
        }
    }
}

/// A cluster of which only name and ARN are known.
#[derive(Clone, Debug)]
pub struct ImportedCluster {
    pub(super) arn: Value<ClusterArn>,
    pub(super) name: Value<ClusterName>,
}

impl ImportedCluster {
    /// The cluster's name.
    pub fn cluster_name(&self) -> Value<ClusterName> {
        self.name.clone()
    }

    /// The cluster's ARN.
    pub fn cluster_arn(&self) -> Value<ClusterArn> {
        self.arn.clone()
    }
}
