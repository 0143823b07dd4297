//! The handle of an Aurora Serverless v1 cluster.

use super::super::handle::database_handle;
use super::*;
use crate::iam::{Grant, Grantable};

/// An Aurora Serverless v1 cluster of a stack, created in it or imported.
#[derive(Clone, Debug)]
pub struct ServerlessClusterRef {
    pub(super) state: Rc<State>,
    pub(super) secret: Option<SecretRef>,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) node: NodeRef,
    pub(super) identifier: Value<DbClusterIdentifier>,
    pub(super) arn: Value<String>,
    pub(super) endpoint: Endpoint,
    pub(super) read_endpoint: Endpoint,
    pub(super) connections: Connections,
    pub(super) resource: Option<NodeRef>,
    pub(super) rotation: Option<Rotation>,
    pub(super) data_api: Cell<Option<bool>>,
}

database_handle!(ServerlessClusterRef, RdsDbCluster, |this| {
    this.state.rotation.as_ref()
});

impl ServerlessClusterRef {
    /// The cluster's name.
    pub fn cluster_identifier(&self) -> Value<DbClusterIdentifier> {
        self.state.identifier.clone()
    }

    /// The cluster's ARN.
    pub fn cluster_arn(&self) -> Value<String> {
        self.state.arn.clone()
    }

    /// Where the cluster is reached.
    pub fn cluster_endpoint(&self) -> &Endpoint {
        &self.state.endpoint
    }

    /// Where the cluster is reached for reading.
    pub fn cluster_read_endpoint(&self) -> &Endpoint {
        &self.state.read_endpoint
    }

    /// Permits somebody to run statements through the Data API, and to read the secret for that. The
    /// Data API is switched on, unless it is said not to be, which is a diagnostic. As in the CDK, the
    /// permission holds for every cluster whose secret the grantee can read.
    #[track_caller]
    pub fn grant_data_api_access(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let state = &self.state;
        if !enable_data_api(&scope.of(self), state.resource, &state.data_api) {
            return Grant::none();
        }
        let grant = Grant::add_to_principal(scope, grantee, DATA_API_ACTIONS, ["*"]);
        match &self.secret {
            Some(secret) => grant.combine(secret.grant_read(scope, grantee)),
            None => grant,
        }
    }
}
