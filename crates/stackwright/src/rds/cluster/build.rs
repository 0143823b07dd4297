//! How an Aurora cluster is put together.

use stackwright_core::{
    AsNode, Construct, Expr, Fluent, IntoValue, Node, RemovalPolicy, Scope, Value,
};

use super::super::cluster_instance::{Member, OfCluster};
use super::super::cluster_ref::{DatabaseClusterRef, OwnCluster};
use super::super::credentials::{Credentials, Login};
use super::super::engine::Engine;
use super::super::engine_version::Features;
use super::super::monitoring::directory_service_role;
use super::super::parameter_group::{ParameterGroup, ParameterGroupRef};
use super::super::placement::ids;
use super::super::s3_access::{S3Roles, report_unsupported};
use super::{ClusterFromSnapshot, DatabaseClusterOf, NewCluster};
use crate::ec2::SecurityGroupRef;
use crate::iam::RoleRef;
use crate::kms::KeyRef;
use crate::secretsmanager::{Secret, SecretRef};
use stackwright_cfn::rds::CfnDBCluster;
use stackwright_cfn::rds::db_cluster::{
    DBClusterRoleProperty, MasterUserSecretProperty, ServerlessV2ScalingConfigurationProperty,
};

/// What every cluster has, once the constructs that it needs are there.
struct Prepared {
    resource: CfnDBCluster,
    security_groups: Vec<SecurityGroupRef>,
    monitoring: (Option<i64>, Option<RoleRef>),
}

impl<K> DatabaseClusterOf<K> {
    fn prepare(&self, scope: &Scope) -> Prepared {
        self.check(scope);
        let (placement, engine) = (&self.placement, &self.engine);
        let description = format!("Subnets for {} database", scope.id());
        let policy = self.removal_policy;
        let subnet_group = placement.subnet_group(scope, "Subnets", description, policy);
        let groups = placement.security_groups(scope, "RDS security group".to_owned());
        let s3 = self.s3.roles(scope, engine.has(Features::ONE_S3_ROLE));
        let roles = self.associated_roles(scope, &s3);
        let parameter_group = self.bound_parameter_group(scope, &s3);
        let domain_role = self.domain.as_ref().map(|_| {
            let given = self.domain_role.clone();
            given.unwrap_or_else(|| directory_service_role(scope, "RDSClusterDirectoryServiceRole"))
        });
        let monitoring = self.monitoring.clone().resolve(scope);
        let (of_cluster, of_instances) = match self.monitors_cluster {
            true => (monitoring, (None, None)),
            false => ((None, None), monitoring),
        };
        let insights = self.insights.clone().render(scope);
        let retained = policy == RemovalPolicy::Retain;
        let protect = self.deletion_protection.or(retained.then_some(true));
        let by_key = self.storage_encryption_key.as_ref().map(|_| true);
        let (retention, window) = self.backup.clone().unzip();
        let days = retention.and_then(|time| i64::try_from(time.to_days()?).ok());
        let port = engine.kind.default_port;
        let port = port.filter(|_| !self.passed.has("Port"));
        let mut resource = CfnDBCluster::new();
        self.passed.write_to(resource.as_object_mut());
        let resource = resource
            .engine(engine.engine_type())
            .db_subnet_group_name(&subnet_group)
            .vpc_security_group_ids(ids(&groups))
            .copy_tags_to_snapshot(self.copy_tags_to_snapshot)
            .when_some(engine.full_version(), |it, version| {
                it.engine_version(version)
            })
            .when_some(parameter_group, |it, group| {
                it.db_cluster_parameter_group_name(group.cast())
            })
            .when(!roles.is_empty(), |it| it.associated_roles(roles))
            .when_some(port, |it, port| it.port(port))
            .when_some(days, |it, days| it.backup_retention_period(days))
            .when_some(window.flatten(), |it, window| {
                it.preferred_backup_window(window)
            })
            .when_some(protect, |it, protect| it.deletion_protection(protect))
            .when(!self.log_exports.is_empty(), |it| {
                it.enable_cloudwatch_logs_exports(self.log_exports.clone())
            })
            .when_some(self.iam_authentication, |it, enabled| {
                it.enable_iam_database_authentication(enabled)
            })
            .when_some(self.enable_data_api, |it, enable| {
                it.enable_http_endpoint(enable)
            })
            .when_some(by_key.or(self.storage_encrypted), |it, encrypted| {
                it.storage_encrypted(encrypted)
            })
            .when_some(self.storage_encryption_key.clone(), |it, key| {
                it.kms_key_id(key.key_arn())
            })
            .when_some(self.storage_type, |it, storage| {
                it.storage_type(storage.as_str())
            })
            .when_some(self.domain.clone(), |it, domain| it.domain(domain))
            .when_some(domain_role, |it, role| {
                it.domain_iam_role_name(role.role_name().cast())
            })
            .when_some(of_cluster.0, |it, seconds| it.monitoring_interval(seconds))
            .when_some(of_cluster.1, |it, role| {
                it.monitoring_role_arn(role.role_arn())
            })
            .when_some(insights.enable, |it, enable| {
                it.performance_insights_enabled(enable)
            })
            .when_some(insights.retention_days, |it, days| {
                it.performance_insights_retention_period(days)
            })
            .when_some(insights.encryption_key, |it, key| {
                it.performance_insights_kms_key_id(key.key_arn())
            })
            .when_some(insights.mode, |it, mode| it.database_insights_mode(mode));
        Prepared {
            resource: match self.has_serverless() {
                true => resource.serverless_v2_scaling_configuration(self.scaling()),
                false => resource,
            },
            security_groups: groups,
            monitoring: of_instances,
        }
    }

    pub(super) fn has_serverless(&self) -> bool {
        let mut instances = self.writer.iter().chain(&self.readers);
        instances.any(|instance| instance.is_serverless())
    }

    fn scaling(&self) -> ServerlessV2ScalingConfigurationProperty {
        let capacity = self.capacity;
        let pause = capacity.auto_pause.map(|time| time.to_millis() / 1000);
        let pause = pause.and_then(|seconds| i64::try_from(seconds).ok());
        ServerlessV2ScalingConfigurationProperty::new()
            .min_capacity(capacity.min)
            .max_capacity(capacity.max)
            .when_some(pause, |scaling, seconds| {
                scaling.seconds_until_auto_pause(seconds)
            })
    }

    /// The roles for S3; those of PostgreSQL with the feature that each is for.
    fn associated_roles(&self, scope: &Scope, s3: &S3Roles) -> Vec<DBClusterRoleProperty> {
        let engine = &self.engine;
        let wanted = [
            (&s3.import, Features::S3_IMPORT, "s3Import", "import from"),
            (&s3.export, Features::S3_EXPORT, "s3Export", "export to"),
        ];
        let mut roles: Vec<&RoleRef> = Vec::new();
        let mut properties = Vec::new();
        for (role, feature, name, what) in wanted {
            let Some(role) = role else { continue };
            let property = DBClusterRoleProperty::new(role.role_arn());
            if engine.is_mysql() {
                if !roles.iter().any(|other| other.node() == role.node()) {
                    roles.push(role);
                    properties.push(property);
                }
            } else {
                if engine.lacks(feature) {
                    report_unsupported(scope, &engine.description(), what);
                }
                properties.push(property.feature_name(name));
            }
        }
        properties
    }

    /// The name of the parameter group, with the parameters by which MySQL reaches S3.
    fn bound_parameter_group(&self, scope: &Scope, s3: &S3Roles) -> Option<Value<String>> {
        let engine = &self.engine;
        let own = (!self.parameters.is_empty()).then(|| {
            let group = ParameterGroup::new(engine).parameters(self.parameters.clone());
            scope.add("ParameterGroup", group)
        });
        let given = own.or(self.parameter_group.clone());
        let (import, export) = (&s3.import, &s3.export);
        let reaches_s3 = engine.is_mysql() && (import.is_some() || export.is_some());
        let group: ParameterGroupRef = match (given, engine.parameter_group_family()) {
            (Some(group), _) => group,
            (None, _) if reaches_s3 => {
                scope.add("ClusterParameterGroup", ParameterGroup::new(engine))
            }
            (None, Some(family)) => {
                return Some(format!("default.{family}").into_value());
            }
            (None, None) => {
                self.report_no_version(scope);
                return None;
            }
        };
        if reaches_s3 {
            let names = match engine.has(Features::ONE_S3_ROLE) {
                true => ["aws_default_s3_role"; 2],
                false => ["aurora_load_from_s3_role", "aurora_select_into_s3_role"],
            };
            for (role, name) in [import, export].into_iter().zip(names) {
                if let Some(role) = role {
                    let arn: Value<String> = role.role_arn().into_value();
                    group.add_parameter(scope, name, arn);
                }
            }
        }
        Some(group.bind_to_cluster(scope))
    }

    /// Makes the resource, its instances and the handle.
    fn finish(
        &self,
        scope: &Scope,
        prepared: Prepared,
        secret: Option<SecretRef>,
        managed: Option<Option<KeyRef>>,
    ) -> DatabaseClusterRef {
        let resource = scope.add("Resource", prepared.resource);
        scope.edit(&resource).removal_policy(self.removal_policy);
        let own = OwnCluster {
            engine: self.engine.clone(),
            is_managed: managed.is_some(),
            iam_authentication: self.iam_authentication,
            data_api: self.enable_data_api,
            placement: self.placement.clone(),
        };
        let cluster = DatabaseClusterRef::own(scope, &resource, prepared.security_groups, own);
        let cluster = match (secret, managed) {
            (Some(secret), _) => {
                let attached = secret.attach(scope, &cluster);
                cluster.with_secret(attached)
            }
            (None, Some(key)) => {
                let arn = resource.attr_master_user_secret_secret_arn().cast();
                let secret = match key {
                    Some(key) => {
                        Secret::from_encrypted_secret_arn(scope, "MasterUserSecret", arn, key)
                    }
                    None => Secret::from_secret_complete_arn(scope, "MasterUserSecret", arn),
                };
                cluster.with_secret(secret)
            }
            (None, None) => cluster,
        };
        self.add_instances(scope, &cluster, prepared.monitoring);
        cluster
    }

    fn add_instances(
        &self,
        scope: &Scope,
        cluster: &DatabaseClusterRef,
        monitoring: (Option<i64>, Option<RoleRef>),
    ) {
        let Some(writer) = &self.writer else { return };
        let selection = self.placement.subnets.clone().unwrap_or_default();
        let subnets = self.placement.vpc.select_subnets(scope, selection);
        let from_cluster = OfCluster {
            engine: &self.engine,
            identifier: cluster.cluster_identifier(),
            monitoring,
            removal_policy: self.removal_policy,
            is_public: self.placement.is_public(),
            internet: subnets.internet_connectivity_established(),
            insights: &self.insights,
        };
        let writer = writer.clone().add_to(scope, &from_cluster, true);
        cluster.add_member(&writer);
        for reader in &self.readers {
            let Member { node, resource } = reader.clone().add_to(scope, &from_cluster, false);
            scope.depend(&node, &writer.node);
            cluster.add_member(&Member { node, resource });
        }
    }
}

fn with_login(resource: CfnDBCluster, login: &Login) -> CfnDBCluster {
    let expression = |node: &Node| Expr::from_node(node.clone());
    resource
        .when_some(login.username.as_ref(), |it, name| {
            it.master_username(expression(name))
        })
        .when_some(login.password.as_ref(), |it, password| {
            it.master_user_password(expression(password))
        })
}

fn with_managed_password(
    resource: CfnDBCluster,
    username: Option<Node>,
    key: Option<&KeyRef>,
) -> CfnDBCluster {
    let secret = key.map(|key| MasterUserSecretProperty::new().kms_key_id(key.key_arn()));
    resource
        .manage_master_user_password(true)
        .when_some(username, |it, name| {
            it.master_username(Expr::from_node(name))
        })
        .when_some(secret, |it, secret| it.master_user_secret(secret))
}

impl Construct for DatabaseClusterOf<NewCluster> {
    type Handle = DatabaseClusterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> DatabaseClusterRef {
        let mut prepared = self.prepare(scope);
        let credentials = self.kind.credentials.clone();
        let credentials = credentials
            .unwrap_or_else(|| Credentials::from_username(self.engine.kind.default_username));
        if self.manage_master_user_password {
            self.check_managed_replica(scope, self.kind.replication_source.is_some());
            let (username, key) = credentials.managed(scope);
            prepared.resource =
                with_managed_password(prepared.resource, Some(username), key.as_ref());
            return self.finish(scope, prepared, None, Some(key));
        }
        let login = credentials.login(scope);
        prepared.resource = match &self.kind.replication_source {
            // A replica has the users of its source.
            Some(source) => prepared.resource.replication_source_identifier(source),
            None => with_login(prepared.resource, &login),
        };
        self.finish(scope, prepared, login.secret, None)
    }
}

impl Construct for DatabaseClusterOf<ClusterFromSnapshot> {
    type Handle = DatabaseClusterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> DatabaseClusterRef {
        let mut prepared = self.prepare(scope);
        let resource = prepared.resource.snapshot_identifier(&self.kind.snapshot);
        if self.manage_master_user_password {
            prepared.resource = with_managed_password(resource, None, None);
            return self.finish(scope, prepared, None, Some(None));
        }
        let credentials = self.kind.credentials.clone();
        let login = credentials.map(|credentials| credentials.login(scope, "SnapshotSecret"));
        let mut secret = None;
        prepared.resource = match login {
            Some(login) => {
                let resource = with_login(resource, &login);
                secret = login.secret;
                resource
            }
            None => resource,
        };
        self.finish(scope, prepared, secret, None)
    }
}
