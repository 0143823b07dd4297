//! The handle of a proxy.

use stackwright_core::intrinsic::{select, split};
use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, NodeRef, Scope, Text, Value};

use super::super::codes;
use super::super::instance_ref::connect_arn;
use super::super::proxy_endpoint::{
    DatabaseProxyEndpoint, DatabaseProxyEndpointOptions, DatabaseProxyEndpointRef,
};
use crate::ec2::{Connectable, Connections, SecurityGroupRef};
use crate::iam::{Grant, Grantable};
use crate::secretsmanager::{AttachmentTargetType, SecretAttachmentTarget, SecretRef};
use stackwright_cfn::kinds::rds::{DbProxyArn, DbProxyName};

/// What is known of a proxy that exists already.
#[derive(Clone, Debug)]
pub struct DatabaseProxyAttributes {
    name: Value<DbProxyName>,
    arn: Value<DbProxyArn>,
    endpoint: Value<String>,
    security_groups: Vec<SecurityGroupRef>,
}

impl DatabaseProxyAttributes {
    /// A proxy of this name and ARN, reached at this address.
    pub fn new(
        db_proxy_name: impl IntoValue<DbProxyName>,
        db_proxy_arn: impl IntoValue<DbProxyArn>,
        endpoint: impl IntoValue<String>,
    ) -> Self {
        Self {
            name: db_proxy_name.into_value(),
            arn: db_proxy_arn.into_value(),
            endpoint: endpoint.into_value(),
            security_groups: Vec::new(),
        }
    }

    /// The security groups of the proxy, for rules about who connects to it. Default: none is known.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = groups.into_iter().cloned().collect();
        self
    }

    pub(super) fn import(self, scope: &Scope) -> DatabaseProxyRef {
        DatabaseProxyRef {
            node: scope.node(),
            name: self.name,
            arn: self.arn,
            endpoint: self.endpoint,
            connections: Connections::new(self.security_groups),
            secrets: None,
        }
    }
}

/// A [`DatabaseProxy`](crate::rds::DatabaseProxy) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct DatabaseProxyRef {
    pub(super) node: NodeRef,
    pub(super) name: Value<DbProxyName>,
    pub(super) arn: Value<DbProxyArn>,
    pub(super) endpoint: Value<String>,
    pub(super) connections: Connections,
    /// None where the proxy exists already.
    pub(super) secrets: Option<Vec<SecretRef>>,
}

impl AsNode for DatabaseProxyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for DatabaseProxyRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl SecretAttachmentTarget for DatabaseProxyRef {
    fn secret_attachment_target(&self) -> (Node, AttachmentTargetType) {
        (self.name.node().clone(), AttachmentTargetType::RdsDbProxy)
    }
}

impl IntoValue<DbProxyName> for &DatabaseProxyRef {
    fn into_value(self) -> Value<DbProxyName> {
        self.name.clone()
    }
}

impl DatabaseProxyRef {
    /// The proxy's name.
    pub fn db_proxy_name(&self) -> Value<DbProxyName> {
        self.name.clone()
    }

    /// The proxy's ARN.
    pub fn db_proxy_arn(&self) -> Value<DbProxyArn> {
        self.arn.clone()
    }

    /// The host name at which clients reach the proxy.
    pub fn endpoint(&self) -> Value<String> {
        self.endpoint.clone()
    }

    /// Adds an endpoint, in further subnets or for reading only.
    #[track_caller]
    pub fn add_endpoint(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        options: DatabaseProxyEndpointOptions,
    ) -> DatabaseProxyEndpointRef {
        let endpoint = DatabaseProxyEndpoint::new(self, options);
        scope.of(self).add(id, endpoint)
    }

    /// Permits somebody to log in to the proxy as a user of the database, with a token.
    #[track_caller]
    pub fn grant_connect_as(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        db_user: impl IntoValue<String>,
    ) -> Grant {
        let place = scope.of(self);
        // `arn:PARTITION:rds:REGION:ACCOUNT:db-proxy:prx-…`
        let id = match self.arn.as_text() {
            Some(arn) => arn.rsplit(':').next().unwrap_or(arn).into(),
            None => select(6, split(":", self.arn.node().clone())).into(),
        };
        let arn = connect_arn(&place, id, db_user.into_value());
        Grant::add_to_principal(scope, grantee, ["rds-db:connect"], [arn])
    }

    /// [`grant_connect_as`](Self::grant_connect_as) as the user whom the proxy's one secret names.
    #[track_caller]
    pub fn grant_connect(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        if let Some([secret]) = self.secrets.as_deref() {
            let user = secret.secret_value_from_json("username");
            return self.grant_connect_as(scope, grantee, user);
        }
        let given = match self.secrets.as_deref() {
            None => "an imported proxy".to_owned(),
            Some(secrets) => format!("a proxy with {} secrets", secrets.len()),
        };
        let finding = Diagnostic::error(
            &codes::NO_DATABASE_USER,
            "it is not known as which user of the database to connect",
        );
        scope.of(self).diagnose(
            finding
                .given(given)
                .allowed("a proxy with one secret, or a user's name")
                .help("name the user: `grant_connect_as`"),
        );
        Grant::none()
    }
}
