//! How a database instance is put together.

use stackwright_core::{AsNode, Construct, Fluent, IntoValue, Node, RemovalPolicy, Scope, Value};

use super::super::credentials::{Credentials, Login};
use super::super::engine::Engine;
use super::super::instance_engine::{DatabaseInstanceEngine, S3Support};
use super::super::instance_ref::{DatabaseInstanceRef, OwnInstance};
use super::super::instance_settings::{EngineLifecycleSupport, StorageType};
use super::super::monitoring::directory_service_role;
use super::super::option_group::{OptionConfiguration, OptionGroup, OptionGroupRef};
use super::super::parameter_group::ParameterGroup;
use super::super::placement::ids;
use super::super::s3_access::{S3Roles, report_unsupported};
use super::check::refuse;
use super::{DatabaseInstanceOf, FromSnapshot, New, ReadReplica, Source, Storage, db_class};
use crate::ec2::SecurityGroupRef;
use crate::iam::RoleRef;
use crate::secretsmanager::{Secret, SecretRef};
use stackwright_cfn::rds::CfnDBInstance;
use stackwright_cfn::rds::db_instance::{DBInstanceRoleProperty, MasterUserSecretProperty};

/// What every instance has, once the constructs that it needs are there.
struct Prepared {
    resource: CfnDBInstance,
    security_groups: Vec<SecurityGroupRef>,
}

/// What a role for export is for.
const EXPORT: &str = "export to";

/// The size of the storage in the CDK, in GiB.
const DEFAULT_STORAGE: &str = "100";

/// The IOPS of provisioned storage in the CDK.
const DEFAULT_IOPS: u32 = 1000;

impl<K> DatabaseInstanceOf<K> {
    /// Makes the constructs that come first, and what the resource says of them. `engine` is none where
    /// the source says which it is.
    fn prepare(&self, scope: &Scope, engine: Option<&DatabaseInstanceEngine>) -> Prepared {
        self.check(scope, engine);
        let placement = &self.placement;
        let description = format!("Subnet group for {} database", scope.id());
        let policy = self.removal_policy;
        let subnet_group = placement.subnet_group(scope, "SubnetGroup", description, policy);
        let description = format!("Security group for {} database", scope.id());
        let groups = placement.security_groups(scope, description);
        let (interval, monitoring_role) = self.monitoring.clone().resolve(scope);
        let domain_role = self.domain.as_ref().map(|_| {
            let given = self.domain_role.clone();
            given.unwrap_or_else(|| directory_service_role(scope, "RDSDirectoryServiceRole"))
        });
        let insights = self.insights.clone().render(scope);
        let storage_type = self.storage_type.unwrap_or(StorageType::Gp2);
        let provisioned = matches!(storage_type, StorageType::Io1 | StorageType::Io2);
        let iops = self.iops.or(provisioned.then_some(DEFAULT_IOPS));
        let retained = policy == RemovalPolicy::Retain;
        let protect = self.deletion_protection.or(retained.then_some(true));
        let public = self.publicly_accessible.or(placement.is_public());
        let backup_days = self.backup_retention.and_then(|time| time.to_days());
        let backup_days = backup_days.and_then(|days| i64::try_from(days).ok());
        let mut resource = CfnDBInstance::new();
        self.passed.write_to(resource.as_object_mut());
        let resource = resource
            .db_instance_class(db_class(&self.instance_type))
            .db_subnet_group_name(&subnet_group)
            .vpc_security_groups(ids(&groups))
            .copy_tags_to_snapshot(self.copy_tags_to_snapshot)
            .storage_type(storage_type.as_str())
            .when_some(iops, |it, iops| it.iops(iops))
            .when_some(self.storage_throughput, |it, rate| {
                it.storage_throughput(rate)
            })
            .when_some(self.multi_az, |it, multi_az| it.multi_az(multi_az))
            .when_some(self.availability_zone.clone(), |it, zone| {
                it.availability_zone(zone)
            })
            .when_some(interval, |it, seconds| it.monitoring_interval(seconds))
            .when_some(monitoring_role, |it, role| {
                it.monitoring_role_arn(role.role_arn())
            })
            .when_some(insights.enable, |it, enable| {
                it.enable_performance_insights(enable)
            })
            .when_some(insights.retention_days, |it, days| {
                it.performance_insights_retention_period(days)
            })
            .when_some(insights.encryption_key, |it, key| {
                it.performance_insights_kms_key_id(key.key_arn())
            })
            .when_some(insights.mode, |it, mode| it.database_insights_mode(mode))
            .when_some(self.iam_authentication, |it, enabled| {
                it.enable_iam_database_authentication(enabled)
            })
            .when_some(self.domain.clone(), |it, domain| it.domain(domain))
            .when_some(domain_role, |it, role| {
                it.domain_iam_role_name(role.role_name().cast())
            })
            .when_some(backup_days, |it, days| it.backup_retention_period(days))
            .when_some(protect, |it, protect| it.deletion_protection(protect))
            .when_some(public, |it, public| it.publicly_accessible(public))
            .when_some(
                self.engine_lifecycle_support
                    .map(EngineLifecycleSupport::as_str),
                |it, support| it.engine_lifecycle_support(support),
            );
        Prepared {
            resource,
            security_groups: groups,
        }
    }

    /// What a new database and one that is restored say of their engine.
    fn with_source(
        &self,
        scope: &Scope,
        source: &Source,
        resource: CfnDBInstance,
    ) -> CfnDBInstance {
        let engine = &source.engine;
        if source.timezone.is_some() && !engine.kind.takes_timezone {
            refuse(scope, engine, "timezone", "SQL Server");
        }
        let s3 = self.s3.roles(scope, engine.shares_s3_role());
        let roles = Self::associated_roles(scope, engine, &s3);
        let option_group = self.bound_option_group(scope, engine, &s3);
        let parameters = source.parameters.clone();
        let own = (!parameters.is_empty()).then(|| {
            scope.add(
                "ParameterGroup",
                ParameterGroup::new(engine).parameters(parameters),
            )
        });
        let parameter_group = own.or(self.parameter_group.clone());
        let parameter_group = parameter_group.map(|group| group.bind_to_instance(scope));
        let resource = resource
            .when(!self.passed.has("AllocatedStorage"), |it| {
                it.allocated_storage(DEFAULT_STORAGE)
            })
            .engine(engine.engine_type())
            .when_some(engine.full_version(), |it, version| {
                it.engine_version(version)
            })
            .when_some(source.timezone.clone(), |it, timezone| {
                it.timezone(timezone)
            })
            .when_some(parameter_group, |it, group| {
                it.db_parameter_group_name(group.cast())
            })
            .when_some(option_group, |it, group| it.option_group_name(&group));
        match roles.is_empty() {
            true => resource,
            false => resource.associated_roles(roles),
        }
    }

    /// The roles for S3, each with the feature that it is for.
    fn associated_roles(
        scope: &Scope,
        engine: &DatabaseInstanceEngine,
        s3: &S3Roles,
    ) -> Vec<DBInstanceRoleProperty> {
        let wanted = [
            (&s3.import, engine.s3_import_feature(), "import from"),
            (&s3.export, engine.s3_export_feature(), EXPORT),
        ];
        let mut roles: Vec<(&RoleRef, &str)> = Vec::new();
        for (role, feature, what) in wanted {
            match (role, feature) {
                (Some(_), None) => report_unsupported(scope, &engine.description(), what),
                // As in the CDK, what shares a role with the import is not associated for the export.
                (Some(_), Some(_)) if what == EXPORT && engine.shares_s3_role() => {}
                (Some(role), Some(feature)) => roles.push((role, feature)),
                (None, _) => {}
            }
        }
        let property = |(role, feature): (&RoleRef, &str)| {
            DBInstanceRoleProperty::new(feature, role.role_arn())
        };
        roles.into_iter().map(property).collect()
    }

    /// The option group, with the option by which Oracle and SQL Server reach S3.
    fn bound_option_group(
        &self,
        scope: &Scope,
        engine: &DatabaseInstanceEngine,
        s3: &S3Roles,
    ) -> Option<OptionGroupRef> {
        let role = s3.import.as_ref().or(s3.export.as_ref());
        let option = role.and_then(|role| match engine.kind.s3 {
            S3Support::OracleOption => {
                Some(OptionConfiguration::new("S3_INTEGRATION").version("1.0"))
            }
            S3Support::SqlServerOption => {
                let arn: Value<String> = role.role_arn().into_value();
                let option = OptionConfiguration::new("SQLSERVER_BACKUP_RESTORE");
                Some(option.setting("IAM_ROLE_ARN", arn))
            }
            S3Support::None | S3Support::ByVersion => None,
        });
        let Some(option) = option else {
            return self.option_group.clone();
        };
        match &self.option_group {
            Some(group) => {
                group.add_configuration(scope, option);
                Some(group.clone())
            }
            None => Some(scope.add("InstanceOptionGroup", OptionGroup::new(engine, [option]))),
        }
    }

    /// Makes the resource and the handle.
    fn finish(
        &self,
        scope: &Scope,
        prepared: Prepared,
        engine: Option<DatabaseInstanceEngine>,
        secret: Finished,
    ) -> DatabaseInstanceRef {
        let resource = scope.add("Resource", prepared.resource);
        scope.edit(&resource).removal_policy(self.removal_policy);
        let is_managed = matches!(secret, Finished::Managed(_));
        let own = OwnInstance {
            resource: resource.node(),
            engine,
            is_managed,
            iam_authentication: self.iam_authentication,
            placement: self.placement.clone(),
        };
        let instance = DatabaseInstanceRef::own(scope, &resource, prepared.security_groups, own);
        match secret {
            Finished::None => instance,
            Finished::Attach(secret) => {
                let attached = secret.attach(scope, &instance);
                instance.with_secret(attached)
            }
            Finished::Managed(key) => {
                let arn = resource.attr_master_user_secret_secret_arn().cast();
                let secret = match key {
                    Some(key) => {
                        Secret::from_encrypted_secret_arn(scope, "MasterUserSecret", arn, key)
                    }
                    None => Secret::from_secret_complete_arn(scope, "MasterUserSecret", arn),
                };
                instance.with_secret(secret)
            }
        }
    }
}

/// What becomes of the secret when the resource is there.
enum Finished {
    None,
    Attach(SecretRef),
    /// RDS has it, encrypted by this key.
    Managed(Option<crate::kms::KeyRef>),
}

fn with_encryption(resource: CfnDBInstance, storage: &Storage) -> CfnDBInstance {
    let by_key = storage.encryption_key.as_ref().map(|_| true);
    resource
        .when_some(by_key.or(storage.encrypted), |it, encrypted| {
            it.storage_encrypted(encrypted)
        })
        .when_some(storage.encryption_key.clone(), |it, key| {
            it.kms_key_id(key.key_arn())
        })
}

fn with_login(resource: CfnDBInstance, login: &Login) -> CfnDBInstance {
    let expression = |node: &Node| stackwright_core::Expr::from_node(node.clone());
    resource
        .when_some(login.username.as_ref(), |it, name| {
            it.master_username(expression(name))
        })
        .when_some(login.password.as_ref(), |it, password| {
            it.master_user_password(expression(password))
        })
}

impl Construct for DatabaseInstanceOf<New> {
    type Handle = DatabaseInstanceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> DatabaseInstanceRef {
        let source = &self.kind.source;
        let mut prepared = self.prepare(scope, Some(&source.engine));
        let resource = self.with_source(scope, source, prepared.resource);
        let resource = with_encryption(resource, &self.kind.storage);
        let credentials = self
            .kind
            .credentials
            .clone()
            .unwrap_or_else(|| Credentials::from_username(source.engine.kind.default_username));
        let finished;
        if self.kind.manage_master_user_password {
            let (username, key) = credentials.managed(scope);
            let secret = key
                .as_ref()
                .map(|key| MasterUserSecretProperty::new().kms_key_id(key.key_arn()));
            prepared.resource = resource
                .manage_master_user_password(true)
                .master_username(stackwright_core::Expr::from_node(username))
                .when_some(secret, |it, secret| it.master_user_secret(secret));
            finished = Finished::Managed(key);
        } else {
            let login = credentials.login(scope);
            prepared.resource = with_login(resource, &login);
            finished = login.secret.map_or(Finished::None, Finished::Attach);
        }
        let engine = Some(source.engine.clone());
        self.finish(scope, prepared, engine, finished)
    }
}

impl Construct for DatabaseInstanceOf<FromSnapshot> {
    type Handle = DatabaseInstanceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> DatabaseInstanceRef {
        let source = &self.kind.source;
        let mut prepared = self.prepare(scope, Some(&source.engine));
        prepared.resource = self.with_source(scope, source, prepared.resource);
        let login = self.kind.credentials.clone();
        let login = login.map(|credentials| credentials.login(scope, "Secret"));
        let mut finished = Finished::None;
        if let Some(login) = login {
            prepared.resource = with_login(prepared.resource, &login);
            finished = login.secret.map_or(Finished::None, Finished::Attach);
        }
        let engine = Some(source.engine.clone());
        self.finish(scope, prepared, engine, finished)
    }
}

impl Construct for DatabaseInstanceOf<ReadReplica> {
    type Handle = DatabaseInstanceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> DatabaseInstanceRef {
        let source = &self.kind.source;
        self.check_replica(scope, source);
        let mut prepared = self.prepare(scope, None);
        let parameter_group = self.parameter_group.as_ref();
        let parameter_group = parameter_group.map(|group| group.bind_to_instance(scope));
        let resource = prepared
            .resource
            // An identifier would do within a region; an ARN does everywhere.
            .source_db_instance_identifier(source.instance_arn().cast())
            .when_some(parameter_group, |it, group| {
                it.db_parameter_group_name(group.cast())
            })
            .when_some(self.option_group.clone(), |it, group| {
                it.option_group_name(&group)
            });
        prepared.resource = with_encryption(resource, &self.kind.storage);
        self.finish(scope, prepared, source.engine().cloned(), Finished::None)
    }
}
