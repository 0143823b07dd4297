//! Database instances.

mod build;
mod check;
mod kinds;

use stackwright_core::kind::{AvailabilityZoneName, List};
use stackwright_core::{Duration, Expr, IntoValue, RemovalPolicy, Text, Value, text};

use super::insights::{
    DatabaseInsightsMode, Insights, PerformanceInsightRetention, insight_setters,
};
use super::instance_settings::{
    CaCertificate, EngineLifecycleSupport, LicenseModel, NetworkType, StorageType,
};
use super::monitoring::Monitoring;
use super::option_group::OptionGroupRef;
use super::parameter_group::ParameterGroupRef;
use super::passed::{Passed, passed_on};
use super::placement::{Placement, placement_setters};
use super::s3_access::{S3Access, s3_setters};
use super::subnet_group::SubnetGroupRef;
use crate::ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::iam::RoleRef;
use crate::kms::KeyRef;
use stackwright_cfn::rds::CfnDBInstance;

use kinds::{FromSnapshot, HasSource, HasStorage, New, ReadReplica, Source, Storage};

/// A database instance (`AWS::RDS::DBInstance`): new, restored from a snapshot, or a replica. `K` says
/// which, and thereby which options there are.
///
/// By default it stands in the VPC's private subnets, lets nobody in, and leaves a snapshot when it is
/// deleted.
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct DatabaseInstanceOf<K> {
    pub(super) kind: K,
    pub(super) passed: Passed,
    pub(super) placement: Placement,
    pub(super) instance_type: Value<String>,
    pub(super) removal_policy: RemovalPolicy,
    pub(super) deletion_protection: Option<bool>,
    pub(super) storage_type: Option<StorageType>,
    pub(super) storage_throughput: Option<u32>,
    pub(super) iops: Option<u32>,
    pub(super) multi_az: Option<bool>,
    pub(super) availability_zone: Option<Value<AvailabilityZoneName>>,
    pub(super) monitoring: Monitoring,
    pub(super) insights: Insights,
    pub(super) parameter_group: Option<ParameterGroupRef>,
    pub(super) option_group: Option<OptionGroupRef>,
    pub(super) iam_authentication: Option<bool>,
    pub(super) domain: Option<Value<String>>,
    pub(super) domain_role: Option<RoleRef>,
    pub(super) s3: S3Access,
    pub(super) publicly_accessible: Option<bool>,
    pub(super) copy_tags_to_snapshot: bool,
    pub(super) backup_retention: Option<Duration>,
    pub(super) engine_lifecycle_support: Option<EngineLifecycleSupport>,
}

/// A new database instance.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::rds::{DatabaseInstance, DatabaseInstanceEngine, MysqlEngineVersion};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let engine = DatabaseInstanceEngine::mysql(MysqlEngineVersion::VER_8_4_5);
/// let database = DatabaseInstance::new(engine, &vpc).multi_az(true).database_name("shop");
/// let database = stack.add("Database", database);
/// stack.output("Address", database.instance_endpoint().hostname());
/// ```
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.html>
pub type DatabaseInstance = DatabaseInstanceOf<New>;

/// A database instance that is restored from a snapshot.
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RestoreFromSnapshot.html>
pub type DatabaseInstanceFromSnapshot = DatabaseInstanceOf<FromSnapshot>;

/// A replica of a database instance, for reading.
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html>
pub type DatabaseInstanceReadReplica = DatabaseInstanceOf<ReadReplica>;

impl<K> DatabaseInstanceOf<K> {
    fn of(kind: K, vpc: &VpcRef, instance_type: impl IntoValue<String>) -> Self {
        Self {
            kind,
            passed: Passed::default(),
            placement: Placement::new(vpc),
            instance_type: instance_type.into_value(),
            removal_policy: RemovalPolicy::Snapshot,
            deletion_protection: None,
            storage_type: None,
            storage_throughput: None,
            iops: None,
            multi_az: None,
            availability_zone: None,
            monitoring: Monitoring::default(),
            insights: Insights::default(),
            parameter_group: None,
            option_group: None,
            iam_authentication: None,
            domain: None,
            domain_role: None,
            s3: S3Access::default(),
            publicly_accessible: None,
            copy_tags_to_snapshot: true,
            backup_retention: None,
            engine_lifecycle_support: None,
        }
    }

    placement_setters!();
    insight_setters!();
    passed_on! { CfnDBInstance:
        /// When the automated backup is made, in UTC, such as `02:00-03:00`; 30 minutes at least.
        /// Default: RDS chooses half an hour in the region's night.
        preferred_backup_window(String) => preferred_backup_window;
        /// When RDS maintains the database, in UTC, such as `Sun:23:45-Mon:00:15`; 30 minutes at least.
        /// Default: RDS chooses half an hour of some day.
        preferred_maintenance_window(String) => preferred_maintenance_window;
        /// Whether RDS upgrades minor versions in the maintenance window. Default: true.
        auto_minor_version_upgrade(bool) => auto_minor_version_upgrade;
        /// Whether automated backups are deleted with the database. Default: true.
        delete_automated_backups(bool) => delete_automated_backups;
        /// The logs that go to CloudWatch, such as `postgresql`. RDS makes their groups, which never
        /// expire. Default: none.
        cloudwatch_logs_exports(List<String>) => enable_cloudwatch_logs_exports;
        /// How large the storage may grow by itself, in GiB. Default: it does not grow.
        max_allocated_storage(i64) => max_allocated_storage;
        /// Whether changes are made at once, or else in the next maintenance window. Default: true.
        apply_immediately(bool) => apply_immediately;
    }

    /// The instance's class, without `db.` in front: `t4g.micro`. Default: `m5.large`, the CDK's; a
    /// replica has to name it.
    pub fn instance_type(mut self, instance_type: impl IntoValue<String>) -> Self {
        self.instance_type = instance_type.into_value();
        self
    }

    /// The instance's name, which RDS keeps in lower case. Default: CloudFormation makes one up, which
    /// lets the instance be replaced.
    pub fn instance_identifier(mut self, name: impl IntoValue<String>) -> Self {
        let name = super::subnet_group::lower_case(name.into_value());
        self.passed.add(
            CfnDBInstance::new()
                .db_instance_identifier(name)
                .into_object(),
        );
        self
    }

    /// Whether there is a standby in another availability zone, to which RDS switches by itself.
    /// Default: false.
    pub fn multi_az(mut self, multi_az: bool) -> Self {
        self.multi_az = Some(multi_az);
        self
    }

    /// The availability zone of an instance without a standby. Default: RDS chooses.
    pub fn availability_zone(mut self, zone: impl IntoValue<AvailabilityZoneName>) -> Self {
        self.availability_zone = Some(zone.into_value());
        self
    }

    /// The kind of storage. Default: [`StorageType::Gp2`], the CDK's; [`StorageType::Gp3`] costs less.
    pub fn storage_type(mut self, storage_type: StorageType) -> Self {
        self.storage_type = Some(storage_type);
        self
    }

    /// The throughput of `Gp3` storage, in MiB per second: at most a quarter of the IOPS. Default: what
    /// the size comes with.
    pub fn storage_throughput(mut self, mebibytes_per_second: u32) -> Self {
        self.storage_throughput = Some(mebibytes_per_second);
        self
    }

    /// The I/O operations per second that the storage is provisioned for. Default: 1,000 for `Io1` and
    /// `Io2`, else what the size comes with.
    pub fn iops(mut self, iops: u32) -> Self {
        self.iops = Some(iops);
        self
    }

    /// The number of CPU cores, and of threads on each. Default: those of the instance's class.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ConfigureProcessor.html>
    pub fn processor_features(
        mut self,
        core_count: Option<u32>,
        threads_per_core: Option<u32>,
    ) -> Self {
        use stackwright_cfn::rds::db_instance::ProcessorFeatureProperty;
        let features = [
            ("coreCount", core_count),
            ("threadsPerCore", threads_per_core),
        ];
        let features = features.into_iter().filter_map(|(name, value)| {
            let value = value?.to_string();
            Some(ProcessorFeatureProperty::new().name(name).value(value))
        });
        self.passed.add(
            CfnDBInstance::new()
                .processor_features(features.collect::<Vec<_>>())
                .into_object(),
        );
        self
    }

    /// The port. Default: the engine's.
    pub fn port(mut self, port: u16) -> Self {
        self.passed
            .add(CfnDBInstance::new().port(port.to_string()).into_object());
        self
    }

    /// The settings of the engine. Default: the engine's group of defaults.
    pub fn parameter_group(mut self, group: &ParameterGroupRef) -> Self {
        self.parameter_group = Some(group.clone());
        self
    }

    /// Additional features of the engine. Default: none.
    pub fn option_group(mut self, group: &OptionGroupRef) -> Self {
        self.option_group = Some(group.clone());
        self
    }

    /// Whether IAM identities may log in with tokens instead of passwords. Default: false, until one is
    /// permitted to by `grant_connect`.
    pub fn iam_authentication(mut self, enabled: bool) -> Self {
        self.iam_authentication = Some(enabled);
        self
    }

    /// How long automated backups are kept: 1 to 35 days, or zero for none. Default: one day, and none
    /// for replicas.
    pub fn backup_retention(mut self, duration: Duration) -> Self {
        self.backup_retention = Some(duration);
        self
    }

    /// Whether snapshots have the tags of the database. Default: true.
    pub fn copy_tags_to_snapshot(mut self, copy: bool) -> Self {
        self.copy_tags_to_snapshot = copy;
        self
    }

    /// How often enhanced monitoring measures the operating system: every 1, 5, 10, 15, 30 or 60
    /// seconds. Default: never.
    pub fn monitoring_interval(mut self, interval: Duration) -> Self {
        self.monitoring.interval = Some(interval);
        self
    }

    /// The role by which enhanced monitoring writes to CloudWatch. Default: a new one.
    pub fn monitoring_role(mut self, role: &RoleRef) -> Self {
        self.monitoring.role = Some(role.clone());
        self
    }

    /// How much CloudWatch Database Insights shows. Default: what Performance Insights has.
    pub fn database_insights_mode(mut self, mode: DatabaseInsightsMode) -> Self {
        self.insights.mode = Some(mode);
        self
    }

    /// Whether the instance can't be deleted. Default: true where the removal policy is `Retain`.
    pub fn deletion_protection(mut self, protect: bool) -> Self {
        self.deletion_protection = Some(protect);
        self
    }

    /// What happens to the instance when it leaves the stack. Default: it is deleted, and a snapshot
    /// stays.
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// The id of the directory in AWS Managed Microsoft AD that the instance joins. Default: none.
    pub fn domain(mut self, directory_id: impl IntoValue<String>) -> Self {
        self.domain = Some(directory_id.into_value());
        self
    }

    /// The role by which RDS joins the directory. Default: a new one.
    pub fn domain_role(mut self, role: &RoleRef) -> Self {
        self.domain_role = Some(role.clone());
        self
    }

    /// Whether the instance has a public address. Default: if public subnets are selected by their
    /// type.
    pub fn publicly_accessible(mut self, public: bool) -> Self {
        self.publicly_accessible = Some(public);
        self
    }

    /// Which addresses the instance has. Default: IPv4.
    pub fn network_type(mut self, network_type: NetworkType) -> Self {
        self.passed.add(
            CfnDBInstance::new()
                .network_type(network_type.as_str())
                .into_object(),
        );
        self
    }

    /// The authority of the server's certificate. Default: RDS chooses.
    pub fn ca_certificate(mut self, certificate: CaCertificate) -> Self {
        let identifier = certificate.identifier();
        self.passed.add(
            CfnDBInstance::new()
                .ca_certificate_identifier(identifier)
                .into_object(),
        );
        self
    }

    /// What happens when RDS ends the standard support of the engine's version, for MySQL and
    /// PostgreSQL. Default: extended support, which costs.
    pub fn engine_lifecycle_support(mut self, support: EngineLifecycleSupport) -> Self {
        self.engine_lifecycle_support = Some(support);
        self
    }
}

impl<K: HasSource> DatabaseInstanceOf<K> {
    s3_setters!();

    passed_on! { CfnDBInstance:
        /// Whether a change of the engine's major version is allowed. Default: false.
        allow_major_version_upgrade(bool) => allow_major_version_upgrade;
        /// The name of the database that is made in the instance. Default: none is made. For Oracle, it
        /// is the system identifier; SQL Server takes none.
        database_name(String) => db_name;
    }

    /// The size of the storage, in GiB. Default: 100.
    pub fn allocated_storage(mut self, gibibytes: u32) -> Self {
        self.passed.add(
            CfnDBInstance::new()
                .allocated_storage(gibibytes.to_string())
                .into_object(),
        );
        self
    }

    /// How the engine is licensed. Default: RDS's for the engine.
    pub fn license_model(mut self, model: LicenseModel) -> Self {
        self.passed.add(
            CfnDBInstance::new()
                .license_model(model.as_str())
                .into_object(),
        );
        self
    }

    /// The instance's time zone, for SQL Server. Default: RDS's.
    pub fn timezone(mut self, timezone: impl IntoValue<String>) -> Self {
        self.kind.source().timezone = Some(timezone.into_value());
        self
    }

    /// Sets a parameter of the engine, in a new parameter group.
    pub fn parameter(mut self, key: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        let parameter = (key.into(), value.into_value().into_node());
        self.kind.source().parameters.push(parameter);
        self
    }
}

impl<K: HasStorage> DatabaseInstanceOf<K> {
    /// Whether the storage is encrypted. Default: if a key is given.
    pub fn storage_encrypted(mut self, encrypted: bool) -> Self {
        self.kind.storage().encrypted = Some(encrypted);
        self
    }

    /// The key that encrypts the storage. Default: the account's key for RDS, if it is encrypted.
    pub fn storage_encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.kind.storage().encryption_key = Some(key.into());
        self
    }
}

/// The name of an instance class in RDS: with `db.` in front.
pub(super) fn db_class(instance_type: &Value<String>) -> Expr {
    text!["db.", instance_type.clone()]
}
