//! The handle of a database instance.

use std::cell::Cell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, Diagnostic, Expr, IntoValue, Node, NodeRef, Scope, Text, Value, text,
};

use super::codes;
use super::endpoint::Endpoint;
use super::handle::database_handle;
use super::instance_engine::DatabaseInstanceEngine;
use super::placement::Placement;
use super::proxy::{DatabaseProxy, DatabaseProxyOptions, DatabaseProxyRef, ProxyTarget};
use super::rotation::Rotation;
use crate::ec2::{Connections, Port, SecurityGroupRef};
use crate::iam::{Grant, Grantable};
use crate::secretsmanager::SecretRef;
use stackwright_cfn::kinds::rds::DbInstanceIdentifier;
use stackwright_cfn::rds::CfnDBInstanceRef;

/// A database instance of a stack, created in it or imported.
#[derive(Clone, Debug)]
pub struct DatabaseInstanceRef {
    state: Rc<State>,
    secret: Option<SecretRef>,
}

#[derive(Debug)]
struct State {
    node: NodeRef,
    identifier: Value<DbInstanceIdentifier>,
    arn: Value<String>,
    resource_id: Option<Value<String>>,
    endpoint: Endpoint,
    connections: Connections,
    engine: Option<DatabaseInstanceEngine>,
    own: Option<Own>,
}

/// What an instance of the stack has.
#[derive(Debug)]
struct Own {
    resource: NodeRef,
    iam_authentication: Cell<Option<bool>>,
    rotation: Option<Rotation>,
}

/// What an instance of the stack is made of.
pub(super) struct OwnInstance {
    pub(super) resource: NodeRef,
    pub(super) engine: Option<DatabaseInstanceEngine>,
    pub(super) is_managed: bool,
    pub(super) iam_authentication: Option<bool>,
    pub(super) placement: Placement,
}

/// What is known of an instance that exists already.
#[derive(Clone, Debug)]
#[must_use = "attributes do nothing until an instance is imported by them"]
pub struct DatabaseInstanceAttributes {
    identifier: Value<DbInstanceIdentifier>,
    endpoint_address: Value<String>,
    port: Value<i64>,
    security_groups: Vec<SecurityGroupRef>,
    resource_id: Option<Value<String>>,
    engine: Option<DatabaseInstanceEngine>,
}

impl DatabaseInstanceAttributes {
    /// An instance of this name, reached at this address.
    pub fn new(
        instance_identifier: impl IntoValue<DbInstanceIdentifier>,
        endpoint_address: impl IntoValue<String>,
        port: impl IntoValue<i64>,
    ) -> Self {
        Self {
            identifier: instance_identifier.into_value(),
            endpoint_address: endpoint_address.into_value(),
            port: port.into_value(),
            security_groups: Vec::new(),
            resource_id: None,
            engine: None,
        }
    }

    /// The security groups of the instance, for rules about who connects to it. Default: none is known.
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = groups.into_iter().cloned().collect();
        self
    }

    /// The instance's resource id, `db-…`, which permissions to connect name. Default: not known.
    pub fn instance_resource_id(mut self, id: impl IntoValue<String>) -> Self {
        self.resource_id = Some(id.into_value());
        self
    }

    /// The engine, which a proxy needs to know. Default: not known.
    pub fn engine(mut self, engine: DatabaseInstanceEngine) -> Self {
        self.engine = Some(engine);
        self
    }

    pub(super) fn import(self, scope: &Scope) -> DatabaseInstanceRef {
        let port = Port::tcp(self.port.clone());
        let state = State {
            node: scope.node(),
            arn: arn(scope, self.identifier.node()),
            identifier: self.identifier,
            resource_id: self.resource_id,
            endpoint: Endpoint::new(self.endpoint_address, self.port),
            connections: Connections::new(self.security_groups).default_port(port),
            engine: self.engine,
            own: None,
        };
        DatabaseInstanceRef {
            state: Rc::new(state),
            secret: None,
        }
    }
}

fn arn(scope: &Scope, identifier: &Node) -> Value<String> {
    scope.arn("rds", vec!["db:".into(), identifier.clone()])
}

database_handle!(DatabaseInstanceRef, RdsDbInstance, |this| {
    this.state.own.as_ref()?.rotation.as_ref()
});

impl DatabaseInstanceRef {
    pub(super) fn own(
        scope: &Scope,
        resource: &CfnDBInstanceRef,
        groups: Vec<SecurityGroupRef>,
        own: OwnInstance,
    ) -> Self {
        let port: Value<i64> = resource.attr_endpoint_port().cast().value();
        let rotation = own.engine.as_ref().map(|engine| Rotation {
            vpc: Some(own.placement.vpc.clone()),
            subnets: own.placement.subnets.clone(),
            single_user: engine.kind.single_user,
            multi_user: engine.kind.multi_user,
            is_managed: own.is_managed,
            has_single_user: Cell::new(false),
        });
        let state = State {
            node: scope.node(),
            identifier: resource.reference(),
            arn: arn(scope, resource.reference().node()),
            resource_id: Some(resource.attr_dbi_resource_id()),
            endpoint: Endpoint::new(resource.attr_endpoint_address(), port.clone()),
            connections: Connections::new(groups).default_port(Port::tcp(port)),
            engine: own.engine,
            own: Some(Own {
                resource: own.resource,
                iam_authentication: Cell::new(own.iam_authentication),
                rotation,
            }),
        };
        Self {
            state: Rc::new(state),
            secret: None,
        }
    }

    /// The instance's name.
    pub fn instance_identifier(&self) -> Value<DbInstanceIdentifier> {
        self.state.identifier.clone()
    }

    /// The instance's ARN.
    pub fn instance_arn(&self) -> Value<String> {
        self.state.arn.clone()
    }

    /// The instance's resource id, `db-…`, where it is known.
    pub fn instance_resource_id(&self) -> Option<Value<String>> {
        self.state.resource_id.clone()
    }

    /// Where the instance is reached.
    pub fn instance_endpoint(&self) -> &Endpoint {
        &self.state.endpoint
    }

    /// The host name of the instance.
    pub fn db_instance_endpoint_address(&self) -> Value<String> {
        self.state.endpoint.hostname()
    }

    /// The port of the instance.
    pub fn db_instance_endpoint_port(&self) -> Value<i64> {
        self.state.endpoint.port()
    }

    /// The engine, where it is known.
    pub fn engine(&self) -> Option<&DatabaseInstanceEngine> {
        self.state.engine.as_ref()
    }

    /// Permits somebody to log in as a user of the database, with a token instead of a password.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html>
    #[track_caller]
    pub fn grant_connect_as(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        db_user: impl IntoValue<String>,
    ) -> Grant {
        self.connect(scope, grantee, Some(db_user.into_value()))
    }

    /// [`grant_connect_as`](Self::grant_connect_as) as the master user, whom the secret names.
    #[track_caller]
    pub fn grant_connect(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let secret = self.secret.as_ref();
        let user = secret.map(|secret| secret.secret_value_from_json("username"));
        self.connect(scope, grantee, user)
    }

    #[track_caller]
    fn connect(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        user: Option<Value<String>>,
    ) -> Grant {
        let place = scope.of(self);
        let user = user.or_else(|| {
            no_user(&place);
            None
        });
        if let Some(own) = &self.state.own {
            enable_iam_authentication(&place, own.resource, &own.iam_authentication);
        }
        let id = self.state.resource_id.clone().or_else(|| {
            unknown_resource_id(&place, "instance_resource_id");
            None
        });
        match (id, user) {
            (Some(id), Some(user)) => {
                let arn = connect_arn(&place, id.into_node(), user);
                Grant::add_to_principal(scope, grantee, ["rds-db:connect"], [arn])
            }
            _ => Grant::none(),
        }
    }

    /// Adds a proxy in front of the instance.
    #[track_caller]
    pub fn add_proxy(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        options: DatabaseProxyOptions,
    ) -> DatabaseProxyRef {
        let target = ProxyTarget::from_instance(self);
        scope.of(self).add(id, DatabaseProxy::new(target, options))
    }
}

#[cfg(feature = "events")]
impl DatabaseInstanceRef {
    /// Adds a rule for events of the instance: what the rule's own pattern says, of this instance.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-cloud-watch-events.html>
    #[track_caller]
    pub fn on_event(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        rule: crate::events::Rule,
    ) -> crate::events::RuleRef {
        let rule = scope.of(self).add(id, rule);
        let own = crate::events::EventPattern::new()
            .source(["aws.rds"])
            .resources([self.instance_arn()]);
        rule.add_event_pattern(&own);
        rule
    }
}

/// The ARN of a user of a database, which permissions to connect name.
pub(super) fn connect_arn(scope: &Scope, resource_id: Node, user: Value<String>) -> Value<String> {
    let parts: Expr = text!["dbuser:", resource_id, "/", user];
    scope.arn("rds-db", vec![Node::from(parts)])
}

/// Makes a database take tokens, unless it is said not to, which is a diagnostic.
pub(super) fn enable_iam_authentication(
    scope: &Scope,
    resource: NodeRef,
    setting: &Cell<Option<bool>>,
) {
    match setting.get() {
        Some(true) => {}
        Some(false) => {
            let finding = Diagnostic::error(
                &codes::IAM_AUTHENTICATION_OFF,
                "somebody is permitted to log in with tokens, and the database takes none",
            );
            scope.diagnose(
                finding
                    .given("`iam_authentication(false)`")
                    .allowed("permissions to connect where IAM authentication is on")
                    .help("remove `iam_authentication(false)`, or the permission"),
            );
        }
        None => {
            setting.set(Some(true));
            scope
                .edit(&resource)
                .set("EnableIAMDatabaseAuthentication", true);
        }
    }
}

fn no_user(scope: &Scope) {
    let finding = Diagnostic::error(
        &codes::NO_DATABASE_USER,
        "it is not known as which user of the database to connect",
    );
    scope.diagnose(
        finding
            .given("a database without a secret")
            .allowed("a database with a secret, or a user's name")
            .help("name the user: `grant_connect_as`"),
    );
}

pub(super) fn unknown_resource_id(scope: &Scope, setter: &str) {
    let finding = Diagnostic::error(
        &codes::UNKNOWN_ATTRIBUTE,
        "the resource id of this imported database is not known",
    );
    scope.diagnose(
        finding
            .given("an import without it")
            .allowed("an import that says it")
            .help(format!("give it on import: `.{setter}(…)`")),
    );
}
