//! Aurora Serverless v1 clusters.

mod scaling;
mod serverless_ref;

use std::cell::Cell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, Expr, Fluent, IntoValue, NodeRef, RemovalPolicy,
    Scope, Text, Value,
};

use super::cluster_engine::DatabaseClusterEngine;
use super::cluster_ref::{DATA_API_ACTIONS, arn, enable_data_api};
use super::codes;
use super::credentials::{Credentials, SnapshotCredentials};
use super::endpoint::Endpoint;
use super::engine::Engine;
use super::parameter_group::ParameterGroupRef;
use super::passed::Passed;
use super::placement::{Placement, ids};
use super::rotation::Rotation;
use super::subnet_group::{SubnetGroupRef, lower_case};
use crate::ec2::{Connectable, Connections, Port, SecurityGroupRef, SubnetSelection, VpcRef};
use crate::kms::KeyRef;
use crate::secretsmanager::SecretRef;
use stackwright_cfn::kinds::rds::DbClusterIdentifier;
use stackwright_cfn::rds::CfnDBCluster;

pub use scaling::{AuroraCapacityUnit, ServerlessScalingOptions, TimeoutAction};
pub use serverless_ref::ServerlessClusterRef;

use serverless_ref::State;

/// An Aurora Serverless v1 cluster, new or restored from a snapshot. AWS has ended this version: it is
/// here for stacks that still have one. New ones are a [`DatabaseCluster`](super::DatabaseCluster) with
/// [`ClusterInstance::serverless_v2`](super::ClusterInstance::serverless_v2).
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ServerlessClusterOf<K> {
    kind: K,
    engine: DatabaseClusterEngine,
    passed: Passed,
    placement: Option<Placement>,
    removal_policy: RemovalPolicy,
    deletion_protection: Option<bool>,
    parameter_group: Option<ParameterGroupRef>,
    enable_data_api: Option<bool>,
    backup_retention: Option<Duration>,
    scaling: Option<ServerlessScalingOptions>,
    copy_tags_to_snapshot: bool,
}

/// A new Aurora Serverless v1 cluster.
pub type ServerlessCluster = ServerlessClusterOf<NewServerless>;

/// An Aurora Serverless v1 cluster that is restored from a snapshot.
pub type ServerlessClusterFromSnapshot = ServerlessClusterOf<ServerlessFromSnapshot>;

/// [`ServerlessCluster`]: a new cluster.
#[derive(Clone, Debug)]
pub struct NewServerless {
    credentials: Option<Credentials>,
    storage_encryption_key: Option<KeyRef>,
}

/// [`ServerlessClusterFromSnapshot`]: a cluster that is restored from a snapshot.
#[derive(Clone, Debug)]
pub struct ServerlessFromSnapshot {
    snapshot: Value<String>,
    credentials: Option<SnapshotCredentials>,
}

impl<K> ServerlessClusterOf<K> {
    fn of(kind: K, engine: DatabaseClusterEngine) -> Self {
        Self {
            kind,
            engine,
            passed: Passed::default(),
            placement: None,
            removal_policy: RemovalPolicy::Snapshot,
            deletion_protection: None,
            parameter_group: None,
            enable_data_api: None,
            backup_retention: None,
            scaling: None,
            copy_tags_to_snapshot: true,
        }
    }

    /// The VPC in whose private subnets the cluster stands. Default: the default VPC.
    pub fn vpc(mut self, vpc: &VpcRef) -> Self {
        self.placement = Some(Placement::new(vpc));
        self
    }

    /// The VPC in which the cluster stands, with subnets, and with security groups and a subnet group
    /// where new ones are not wanted.
    pub fn vpc_with(
        mut self,
        vpc: &VpcRef,
        subnets: impl Into<SubnetSelection>,
        security_groups: Option<&[SecurityGroupRef]>,
        subnet_group: Option<&SubnetGroupRef>,
    ) -> Self {
        let mut placement = Placement::new(vpc);
        placement.subnets = Some(subnets.into());
        placement.security_groups = security_groups.map(<[SecurityGroupRef]>::to_vec);
        placement.subnet_group = subnet_group.cloned();
        self.placement = Some(placement);
        self
    }

    /// The cluster's name, which RDS keeps in lower case. Default: CloudFormation makes one up.
    pub fn cluster_identifier(mut self, name: impl IntoValue<String>) -> Self {
        let name = lower_case(name.into_value());
        self.passed.add(
            CfnDBCluster::new()
                .db_cluster_identifier(name)
                .into_object(),
        );
        self
    }

    /// The name of the database that is made in the cluster. Default: none is made.
    pub fn default_database_name(mut self, name: impl IntoValue<String>) -> Self {
        self.passed.add(
            CfnDBCluster::new()
                .database_name(name.into_value())
                .into_object(),
        );
        self
    }

    /// How long automated backups are kept: 1 to 35 days. Default: 1 day.
    pub fn backup_retention(mut self, duration: Duration) -> Self {
        self.backup_retention = Some(duration);
        self
    }

    /// Whether the cluster can't be deleted. Default: true where the removal policy is `Retain`.
    pub fn deletion_protection(mut self, protect: bool) -> Self {
        self.deletion_protection = Some(protect);
        self
    }

    /// Whether statements can be run through the Data API of RDS. Default: false, until somebody is
    /// permitted to by `grant_data_api_access`.
    pub fn enable_data_api(mut self, enable: bool) -> Self {
        self.enable_data_api = Some(enable);
        self
    }

    /// How the cluster grows, shrinks and pauses. Default: RDS's for the engine.
    pub fn scaling(mut self, scaling: ServerlessScalingOptions) -> Self {
        self.scaling = Some(scaling);
        self
    }

    /// What happens to the cluster when it leaves the stack. Default: it is deleted, and a snapshot
    /// stays.
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// The settings of the engine. Default: the engine's group of defaults.
    pub fn parameter_group(mut self, group: &ParameterGroupRef) -> Self {
        self.parameter_group = Some(group.clone());
        self
    }

    /// Whether snapshots have the tags of the cluster. Default: true.
    pub fn copy_tags_to_snapshot(mut self, copy: bool) -> Self {
        self.copy_tags_to_snapshot = copy;
        self
    }

    fn prepare(&self, scope: &Scope) -> (CfnDBCluster, Vec<SecurityGroupRef>) {
        if let Some(scaling) = self.scaling {
            scaling.check(scope);
        }
        let policy = self.removal_policy;
        let placed = self.placement.as_ref().map(|placement| {
            let description = format!("Subnets for {} database", scope.id());
            let subnet_group = placement.subnet_group(scope, "Subnets", description, policy);
            let groups = placement.security_groups(scope, "RDS security group".to_owned());
            (subnet_group, groups)
        });
        let (subnet_group, groups) = placed.unzip();
        let groups = groups.unwrap_or_default();
        let engine = &self.engine;
        let family = engine.parameter_group_family();
        let default = family.map(|family| format!("default.{family}").into_value());
        let group = self.parameter_group.as_ref();
        let group = group.map(|group| group.bind_to_cluster(scope)).or(default);
        if group.is_none() {
            let finding = Diagnostic::error(
                &codes::NO_ENGINE_VERSION,
                "the default parameter group of a cluster depends on its engine's version",
            );
            scope.diagnose(
                finding
                    .given(format!("`{}` without a version", engine.engine_type()))
                    .allowed("an engine with a version, or a parameter group")
                    .help("name the version of the engine"),
            );
        }
        let retained = policy == RemovalPolicy::Retain;
        let protect = self.deletion_protection.or(retained.then_some(true));
        let days = self.backup_retention.and_then(Duration::to_days);
        if let Some(retention) = self.backup_retention
            && !days.is_some_and(|days| (1..=35).contains(&days))
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_BACKUP_RETENTION,
                "automated backups can't be kept this long",
            );
            scope.diagnose(
                finding
                    .given(retention)
                    .allowed("1 to 35 whole days")
                    .help("use AWS Backup to keep some for longer"),
            );
        }
        let days = days.and_then(|days| i64::try_from(days).ok());
        let mut resource = CfnDBCluster::new();
        self.passed.write_to(resource.as_object_mut());
        let resource = resource
            .engine(engine.engine_type())
            .engine_mode("serverless")
            .storage_encrypted(true)
            .copy_tags_to_snapshot(self.copy_tags_to_snapshot)
            .vpc_security_group_ids(ids(&groups))
            .when_some(engine.full_version(), |it, version| {
                it.engine_version(version)
            })
            .when_some(group, |it, group| {
                it.db_cluster_parameter_group_name(group.cast())
            })
            .when_some(subnet_group, |it, group| it.db_subnet_group_name(&group))
            .when_some(days, |it, days| it.backup_retention_period(days))
            .when_some(protect, |it, protect| it.deletion_protection(protect))
            .when_some(self.enable_data_api, |it, enable| {
                it.enable_http_endpoint(enable)
            })
            .when_some(self.scaling, |it, scaling| {
                it.scaling_configuration(scaling.property())
            });
        (resource, groups)
    }

    fn finish(
        &self,
        scope: &Scope,
        resource: CfnDBCluster,
        groups: Vec<SecurityGroupRef>,
        secret: Option<SecretRef>,
    ) -> ServerlessClusterRef {
        let resource = scope.add("Resource", resource);
        scope.edit(&resource).removal_policy(self.removal_policy);
        let port: Value<i64> = resource.attr_endpoint_port().cast().value();
        let kind = self.engine.kind;
        let placement = self.placement.as_ref();
        let state = State {
            node: scope.node(),
            identifier: resource.reference(),
            arn: arn(scope, resource.reference().node()),
            endpoint: Endpoint::new(resource.attr_endpoint_address(), port.clone()),
            read_endpoint: Endpoint::new(resource.attr_read_endpoint_address(), port.clone()),
            connections: Connections::new(groups).default_port(Port::tcp(port)),
            resource: Some(resource.node()),
            rotation: Some(Rotation {
                vpc: placement.map(|placement| placement.vpc.clone()),
                subnets: placement.and_then(|placement| placement.subnets.clone()),
                single_user: kind.single_user,
                multi_user: kind.multi_user,
                is_managed: false,
                has_single_user: Cell::new(false),
            }),
            data_api: Cell::new(self.enable_data_api),
        };
        let cluster = ServerlessClusterRef {
            state: Rc::new(state),
            secret: None,
        };
        match secret {
            Some(secret) => {
                let attached = secret.attach(scope, &cluster);
                cluster.with_secret(attached)
            }
            None => cluster,
        }
    }
}

impl ServerlessCluster {
    /// A new cluster of this engine.
    pub fn new(engine: DatabaseClusterEngine) -> Self {
        let kind = NewServerless {
            credentials: None,
            storage_encryption_key: None,
        };
        Self::of(kind, engine)
    }

    /// The master user, and where the password comes from. Default: `postgres` for PostgreSQL and
    /// `admin` for MySQL, with a generated password in a new secret.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.kind.credentials = Some(credentials);
        self
    }

    /// The key that encrypts the storage. Default: the account's key for RDS.
    pub fn storage_encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.kind.storage_encryption_key = Some(key.into());
        self
    }

    /// A cluster that exists already: its name, and what else is known of it.
    #[track_caller]
    pub fn from_serverless_cluster_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: super::DatabaseClusterAttributes,
    ) -> ServerlessClusterRef {
        let cluster = attributes.import(&scope.group(id));
        let state = State {
            node: cluster.node(),
            identifier: cluster.cluster_identifier(),
            arn: cluster.cluster_arn(),
            endpoint: cluster.cluster_endpoint().clone(),
            read_endpoint: cluster.cluster_read_endpoint().clone(),
            connections: cluster.connections(),
            resource: None,
            rotation: None,
            data_api: Cell::new(None),
        };
        ServerlessClusterRef {
            state: Rc::new(state),
            secret: cluster.secret().cloned(),
        }
    }
}

impl ServerlessClusterFromSnapshot {
    /// A cluster of this engine, restored from a snapshot, by its name or ARN.
    pub fn new(engine: DatabaseClusterEngine, snapshot_identifier: impl IntoValue<String>) -> Self {
        let kind = ServerlessFromSnapshot {
            snapshot: snapshot_identifier.into_value(),
            credentials: None,
        };
        Self::of(kind, engine)
    }

    /// A new password of the master user. Default: the one in the snapshot.
    pub fn credentials(mut self, credentials: SnapshotCredentials) -> Self {
        self.kind.credentials = Some(credentials);
        self
    }
}

impl Construct for ServerlessClusterOf<NewServerless> {
    type Handle = ServerlessClusterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ServerlessClusterRef {
        let (resource, groups) = self.prepare(scope);
        let credentials = self.kind.credentials.clone();
        let credentials = credentials
            .unwrap_or_else(|| Credentials::from_username(self.engine.kind.default_username));
        let login = credentials.login(scope);
        let resource = resource
            .when_some(login.username, |it, name| {
                it.master_username(Expr::from_node(name))
            })
            .when_some(login.password, |it, password| {
                it.master_user_password(Expr::from_node(password))
            })
            .when_some(self.kind.storage_encryption_key.clone(), |it, key| {
                it.kms_key_id(key.key_arn())
            });
        self.finish(scope, resource, groups, login.secret)
    }
}

impl Construct for ServerlessClusterOf<ServerlessFromSnapshot> {
    type Handle = ServerlessClusterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ServerlessClusterRef {
        let (resource, groups) = self.prepare(scope);
        let resource = resource.snapshot_identifier(&self.kind.snapshot);
        let credentials = self.kind.credentials.clone();
        let Some(credentials) = credentials else {
            return self.finish(scope, resource, groups, None);
        };
        let login = credentials.login(scope, "Secret");
        let resource = resource.when_some(login.password, |it, password| {
            it.master_user_password(Expr::from_node(password))
        });
        self.finish(scope, resource, groups, login.secret)
    }
}
