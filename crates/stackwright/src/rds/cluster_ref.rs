//! The handle of an Aurora cluster.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use stackwright_core::{AsNode, Fault, IntoValue, Node, NodeRef, Scope, Text, Value};

use super::cluster_engine::DatabaseClusterEngine;
use super::cluster_instance::Member;
use super::codes;
use super::endpoint::Endpoint;
use super::handle::database_handle;
use super::instance_ref::{connect_arn, enable_iam_authentication};
use super::placement::Placement;
use super::proxy::{DatabaseProxy, DatabaseProxyOptions, DatabaseProxyRef, ProxyTarget};
use super::rotation::Rotation;
use crate::ec2::{Connections, Port, SecurityGroupRef};
use crate::iam::{Grant, Grantable};
use crate::secretsmanager::SecretRef;
use stackwright_cfn::kinds::rds::{DbClusterIdentifier, DbInstanceIdentifier};
use stackwright_cfn::rds::CfnDBClusterRef;

/// An Aurora cluster of a stack, created in it or imported.
#[derive(Clone, Debug)]
pub struct DatabaseClusterRef {
    state: Rc<State>,
    secret: Option<SecretRef>,
}

#[derive(Debug)]
struct State {
    node: NodeRef,
    identifier: Value<DbClusterIdentifier>,
    arn: Value<String>,
    resource_id: Value<String>,
    endpoint: Endpoint,
    read_endpoint: Endpoint,
    connections: Connections,
    engine: Option<DatabaseClusterEngine>,
    members: RefCell<Members>,
    own: Option<Own>,
    /// Whether the Data API is on: until it is said, a permission switches it on.
    data_api: Cell<Option<bool>>,
}

#[derive(Debug, Default)]
struct Members {
    nodes: Vec<NodeRef>,
    identifiers: Vec<Value<DbInstanceIdentifier>>,
    addresses: Vec<Value<String>>,
}

#[derive(Debug)]
struct Own {
    resource: NodeRef,
    iam_authentication: Cell<Option<bool>>,
    rotation: Rotation,
}

/// What a cluster of the stack is made of.
pub(super) struct OwnCluster {
    pub(super) engine: DatabaseClusterEngine,
    pub(super) is_managed: bool,
    pub(super) iam_authentication: Option<bool>,
    pub(super) data_api: Option<bool>,
    pub(super) placement: Placement,
}

/// The actions of the Data API.
/// <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html>
pub(super) const DATA_API_ACTIONS: [&str; 5] = [
    "rds-data:BatchExecuteStatement",
    "rds-data:BeginTransaction",
    "rds-data:CommitTransaction",
    "rds-data:ExecuteStatement",
    "rds-data:RollbackTransaction",
];

/// What is known of a cluster that exists already.
#[derive(Clone, Debug)]
#[must_use = "attributes do nothing until a cluster is imported by them"]
pub struct DatabaseClusterAttributes {
    identifier: Value<DbClusterIdentifier>,
    resource_id: Option<Value<String>>,
    port: Option<Value<i64>>,
    security_groups: Vec<SecurityGroupRef>,
    instance_identifiers: Vec<Value<DbInstanceIdentifier>>,
    instance_addresses: Vec<Value<String>>,
    endpoint_address: Option<Value<String>>,
    reader_address: Option<Value<String>>,
    engine: Option<DatabaseClusterEngine>,
    secret: Option<SecretRef>,
    data_api_enabled: bool,
}

impl DatabaseClusterAttributes {
    /// A cluster of this name.
    pub fn new(cluster_identifier: impl IntoValue<DbClusterIdentifier>) -> Self {
        Self {
            identifier: cluster_identifier.into_value(),
            resource_id: None,
            port: None,
            security_groups: Vec::new(),
            instance_identifiers: Vec::new(),
            instance_addresses: Vec::new(),
            endpoint_address: None,
            reader_address: None,
            engine: None,
            secret: None,
            data_api_enabled: false,
        }
    }

    /// The cluster's resource id, `cluster-…`, which permissions to connect name. Default: not known.
    pub fn cluster_resource_identifier(mut self, id: impl IntoValue<String>) -> Self {
        self.resource_id = Some(id.into_value());
        self
    }

    /// The cluster's port. Default: not known.
    pub fn port(mut self, port: impl IntoValue<i64>) -> Self {
        self.port = Some(port.into_value());
        self
    }

    /// The cluster's security groups, for rules about who connects to it. Default: none is known.
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = groups.into_iter().cloned().collect();
        self
    }

    /// The names of the instances. Default: not known.
    pub fn instance_identifiers<I: IntoValue<DbInstanceIdentifier>>(
        mut self,
        identifiers: impl IntoIterator<Item = I>,
    ) -> Self {
        let identifiers = identifiers.into_iter();
        self.instance_identifiers = identifiers.map(IntoValue::into_value).collect();
        self
    }

    /// The host names of the instances. Default: not known.
    pub fn instance_endpoint_addresses<I: IntoValue<String>>(
        mut self,
        addresses: impl IntoIterator<Item = I>,
    ) -> Self {
        let addresses = addresses.into_iter();
        self.instance_addresses = addresses.map(IntoValue::into_value).collect();
        self
    }

    /// The host name of the writer. Default: not known.
    pub fn cluster_endpoint_address(mut self, address: impl IntoValue<String>) -> Self {
        self.endpoint_address = Some(address.into_value());
        self
    }

    /// The host name of the readers. Default: not known.
    pub fn reader_endpoint_address(mut self, address: impl IntoValue<String>) -> Self {
        self.reader_address = Some(address.into_value());
        self
    }

    /// The engine, which a proxy needs to know. Default: not known.
    pub fn engine(mut self, engine: DatabaseClusterEngine) -> Self {
        self.engine = Some(engine);
        self
    }

    /// The secret with the master user's name and password. Default: not known.
    pub fn secret(mut self, secret: &SecretRef) -> Self {
        self.secret = Some(secret.clone());
        self
    }

    /// Whether the Data API is on. Default: false.
    pub fn data_api_enabled(mut self, enabled: bool) -> Self {
        self.data_api_enabled = enabled;
        self
    }

    #[track_caller]
    pub(super) fn import(self, scope: &Scope) -> DatabaseClusterRef {
        let connections = Connections::new(self.security_groups);
        let connections = match &self.port {
            Some(port) => connections.default_port(Port::tcp(port.clone())),
            None => connections,
        };
        let port = known(self.port, "port", "port");
        let (writer, readers) = ("cluster_endpoint_address", "reader_endpoint_address");
        let writer = known(self.endpoint_address, "writer's address", writer);
        let readers = known(self.reader_address, "readers' address", readers);
        let state = State {
            node: scope.node(),
            arn: arn(scope, self.identifier.node()),
            identifier: self.identifier,
            resource_id: known(
                self.resource_id,
                "resource id",
                "cluster_resource_identifier",
            ),
            endpoint: Endpoint::new(writer, port.clone()),
            read_endpoint: Endpoint::new(readers, port),
            connections,
            engine: self.engine,
            members: RefCell::new(Members {
                nodes: Vec::new(),
                identifiers: self.instance_identifiers,
                addresses: self.instance_addresses,
            }),
            own: None,
            data_api: Cell::new(Some(self.data_api_enabled)),
        };
        DatabaseClusterRef {
            state: Rc::new(state),
            secret: self.secret,
        }
    }
}

/// An attribute as it was given when the cluster was imported; else a diagnostic where it is used, which
/// names the line of the import.
#[track_caller]
fn known<K>(given: Option<Value<K>>, what: &str, setter: &str) -> Value<K> {
    if let Some(given) = given {
        return given;
    }
    let fault = Fault::new(
        &codes::UNKNOWN_ATTRIBUTE,
        format!("the {what} of this imported database is not known"),
    );
    let fault = fault
        .given("an import without it")
        .allowed("an import that says it")
        .help(format!("give it on import: `.{setter}(…)`"));
    Value::from_node(fault.into())
}

pub(super) fn arn(scope: &Scope, identifier: &Node) -> Value<String> {
    scope.arn("rds", vec!["cluster:".into(), identifier.clone()])
}

database_handle!(DatabaseClusterRef, RdsDbCluster, |this| {
    this.state.own.as_ref().map(|own| &own.rotation)
});

impl DatabaseClusterRef {
    pub(super) fn own(
        scope: &Scope,
        resource: &CfnDBClusterRef,
        groups: Vec<SecurityGroupRef>,
        own: OwnCluster,
    ) -> Self {
        let port: Value<i64> = resource.attr_endpoint_port().cast().value();
        let kind = own.engine.kind;
        let rotation = Rotation {
            vpc: Some(own.placement.vpc),
            subnets: own.placement.subnets,
            single_user: kind.single_user,
            multi_user: kind.multi_user,
            is_managed: own.is_managed,
            has_single_user: Cell::new(false),
        };
        let state = State {
            node: scope.node(),
            identifier: resource.reference(),
            arn: arn(scope, resource.reference().node()),
            resource_id: resource.attr_db_cluster_resource_id(),
            endpoint: Endpoint::new(resource.attr_endpoint_address(), port.clone()),
            read_endpoint: Endpoint::new(resource.attr_read_endpoint_address(), port.clone()),
            connections: Connections::new(groups).default_port(Port::tcp(port)),
            engine: Some(own.engine),
            members: RefCell::default(),
            own: Some(Own {
                resource: resource.node(),
                iam_authentication: Cell::new(own.iam_authentication),
                rotation,
            }),
            data_api: Cell::new(own.data_api),
        };
        Self {
            state: Rc::new(state),
            secret: None,
        }
    }

    pub(super) fn add_member(&self, member: &Member) {
        let mut members = self.state.members.borrow_mut();
        members.nodes.push(member.node);
        members.identifiers.push(member.resource.reference());
        members
            .addresses
            .push(member.resource.attr_endpoint_address());
    }

    /// The cluster's resource and its instances, for what waits for them.
    pub(super) fn resources(&self) -> Vec<NodeRef> {
        let own = self.state.own.iter().map(|own| own.resource);
        own.chain(self.state.members.borrow().nodes.iter().copied())
            .collect()
    }

    /// The cluster's name.
    pub fn cluster_identifier(&self) -> Value<DbClusterIdentifier> {
        self.state.identifier.clone()
    }

    /// The cluster's resource id, `cluster-…`.
    pub fn cluster_resource_identifier(&self) -> Value<String> {
        self.state.resource_id.clone()
    }

    /// The cluster's ARN.
    pub fn cluster_arn(&self) -> Value<String> {
        self.state.arn.clone()
    }

    /// Where the writer is reached.
    pub fn cluster_endpoint(&self) -> &Endpoint {
        &self.state.endpoint
    }

    /// Where the readers are reached, in turn.
    pub fn cluster_read_endpoint(&self) -> &Endpoint {
        &self.state.read_endpoint
    }

    /// The names of the instances, the writer's first.
    pub fn instance_identifiers(&self) -> Vec<Value<DbInstanceIdentifier>> {
        self.state.members.borrow().identifiers.clone()
    }

    /// Where each instance is reached, the writer first.
    pub fn instance_endpoints(&self) -> Vec<Endpoint> {
        let port = self.state.endpoint.port();
        let members = self.state.members.borrow();
        let addresses = members.addresses.iter();
        addresses
            .map(|address| Endpoint::new(address, port.clone()))
            .collect()
    }

    /// The engine, where it is known.
    pub fn engine(&self) -> Option<&DatabaseClusterEngine> {
        self.state.engine.as_ref()
    }

    /// Permits somebody to log in as a user of the database, with a token instead of a password. The
    /// cluster has to have `iam_authentication`.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html>
    #[track_caller]
    pub fn grant_connect_as(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        db_user: impl IntoValue<String>,
    ) -> Grant {
        let place = scope.of(self);
        if let Some(own) = &self.state.own
            && own.iam_authentication.get() == Some(false)
        {
            enable_iam_authentication(&place, own.resource, &own.iam_authentication);
        }
        let id = self.state.resource_id.node().clone();
        let arn = connect_arn(&place, id, db_user.into_value());
        Grant::add_to_principal(scope, grantee, ["rds-db:connect"], [arn])
    }

    /// Permits somebody to run statements through the Data API, and to read the secret for that. The
    /// Data API is switched on, unless it is said not to be, which is a diagnostic.
    #[track_caller]
    pub fn grant_data_api_access(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let resource = self.state.own.as_ref().map(|own| own.resource);
        if !enable_data_api(&scope.of(self), resource, &self.state.data_api) {
            return Grant::none();
        }
        let arn = self.cluster_arn();
        let grant = Grant::add_to_principal(scope, grantee, DATA_API_ACTIONS, [arn]);
        match &self.secret {
            Some(secret) => grant.combine(secret.grant_read(scope, grantee)),
            None => grant,
        }
    }

    /// Adds a proxy in front of the cluster.
    #[track_caller]
    pub fn add_proxy(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        options: DatabaseProxyOptions,
    ) -> DatabaseProxyRef {
        let target = ProxyTarget::from_cluster(self);
        scope.of(self).add(id, DatabaseProxy::new(target, options))
    }
}

/// Switches the Data API on, unless it is said not to be, which is a diagnostic.
pub(super) fn enable_data_api(
    scope: &Scope,
    resource: Option<NodeRef>,
    setting: &Cell<Option<bool>>,
) -> bool {
    if setting.get() == Some(false) {
        let finding = stackwright_core::Diagnostic::error(
            &codes::DATA_API_OFF,
            "somebody is permitted to use the Data API, and it is off",
        );
        scope.diagnose(
            finding
                .given("a cluster without the Data API")
                .allowed("permissions to use it where it is on")
                .help("set `enable_data_api(true)`, or `data_api_enabled(true)` on import"),
        );
        return false;
    }
    if let (None, Some(resource)) = (setting.get(), resource) {
        setting.set(Some(true));
        scope.edit(&resource).set("EnableHttpEndpoint", true);
    }
    true
}
