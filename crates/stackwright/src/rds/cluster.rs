//! Aurora clusters.

mod build;
mod check;

use stackwright_core::{Duration, IntoValue, Node, RemovalPolicy, Scope, Text, Value};

use super::cluster_engine::DatabaseClusterEngine;
use super::cluster_instance::ClusterInstance;
use super::cluster_ref::{DatabaseClusterAttributes, DatabaseClusterRef};
use super::credentials::{Credentials, SnapshotCredentials};
use super::insights::{
    DatabaseInsightsMode, Insights, PerformanceInsightRetention, insight_setters,
};
use super::instance_settings::{EngineLifecycleSupport, NetworkType, choices};
use super::monitoring::Monitoring;
use super::parameter_group::ParameterGroupRef;
use super::passed::{Passed, passed_on};
use super::placement::{Placement, placement_setters};
use super::s3_access::{S3Access, s3_setters};
use super::subnet_group::{SubnetGroupRef, lower_case};
use crate::ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::iam::RoleRef;
use crate::kms::KeyRef;
use stackwright_cfn::rds::CfnDBCluster;

choices! {
    /// The storage of a cluster.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html>
    DbClusterStorageType {
        /// Requests are paid for.
        Aurora = "aurora",
        /// Requests are in the price, which is higher: for clusters that do much I/O.
        AuroraIopt1 = "aurora-iopt1",
    }

    /// How a cluster scales.
    ClusterScalabilityType {
        /// By its instances.
        Standard = "standard",
        /// By shards, as an Aurora Limitless database.
        Limitless = "limitless",
    }
}

/// An Aurora cluster (`AWS::RDS::DBCluster`): new, or restored from a snapshot. `K` says which, and
/// thereby which options there are.
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct DatabaseClusterOf<K> {
    pub(super) kind: K,
    pub(super) engine: DatabaseClusterEngine,
    pub(super) writer: Option<ClusterInstance>,
    pub(super) readers: Vec<ClusterInstance>,
    pub(super) passed: Passed,
    pub(super) placement: Placement,
    pub(super) removal_policy: RemovalPolicy,
    pub(super) deletion_protection: Option<bool>,
    pub(super) capacity: Capacity,
    pub(super) backup: Option<(Duration, Option<Value<String>>)>,
    pub(super) parameter_group: Option<ParameterGroupRef>,
    pub(super) parameters: Vec<(Text, Node)>,
    pub(super) log_exports: Vec<Text>,
    pub(super) monitoring: Monitoring,
    pub(super) monitors_cluster: bool,
    pub(super) s3: S3Access,
    pub(super) iam_authentication: Option<bool>,
    pub(super) storage_encrypted: Option<bool>,
    pub(super) storage_encryption_key: Option<KeyRef>,
    pub(super) storage_type: Option<DbClusterStorageType>,
    pub(super) copy_tags_to_snapshot: bool,
    pub(super) domain: Option<Value<String>>,
    pub(super) domain_role: Option<RoleRef>,
    pub(super) enable_data_api: Option<bool>,
    pub(super) insights: Insights,
    pub(super) manage_master_user_password: bool,
}

/// Between which limits serverless instances grow and shrink, in Aurora capacity units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Capacity {
    pub(super) min: f64,
    pub(super) max: f64,
    pub(super) auto_pause: Option<Duration>,
}

/// A new Aurora cluster.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::rds::{
///     AuroraPostgresEngineVersion, ClusterInstance, DatabaseCluster, DatabaseClusterEngine,
/// };
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let engine = DatabaseClusterEngine::aurora_postgres(AuroraPostgresEngineVersion::VER_16_3);
/// let cluster = stack.add(
///     "Cluster",
///     DatabaseCluster::new(engine, &vpc, ClusterInstance::serverless_v2("Writer"))
///         .reader(ClusterInstance::serverless_v2("Reader").scale_with_writer(true))
///         .serverless_v2_max_capacity(8.0),
/// );
/// stack.output("Address", cluster.cluster_endpoint().hostname());
/// ```
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.html>
pub type DatabaseCluster = DatabaseClusterOf<NewCluster>;

/// An Aurora cluster that is restored from a snapshot.
pub type DatabaseClusterFromSnapshot = DatabaseClusterOf<ClusterFromSnapshot>;

/// [`DatabaseCluster`]: a new cluster.
#[derive(Clone, Debug)]
pub struct NewCluster {
    pub(super) credentials: Option<Credentials>,
    pub(super) replication_source: Option<Value<String>>,
}

/// [`DatabaseClusterFromSnapshot`]: a cluster that is restored from a snapshot.
#[derive(Clone, Debug)]
pub struct ClusterFromSnapshot {
    pub(super) snapshot: Value<String>,
    pub(super) credentials: Option<SnapshotCredentials>,
}

impl<K> DatabaseClusterOf<K> {
    fn of(kind: K, engine: DatabaseClusterEngine, vpc: &VpcRef) -> Self {
        Self {
            kind,
            engine,
            writer: None,
            readers: Vec::new(),
            passed: Passed::default(),
            placement: Placement::new(vpc),
            removal_policy: RemovalPolicy::Snapshot,
            deletion_protection: None,
            capacity: Capacity {
                min: 0.5,
                max: 2.0,
                auto_pause: None,
            },
            backup: None,
            parameter_group: None,
            parameters: Vec::new(),
            log_exports: Vec::new(),
            monitoring: Monitoring::default(),
            monitors_cluster: false,
            s3: S3Access::default(),
            iam_authentication: None,
            storage_encrypted: None,
            storage_encryption_key: None,
            storage_type: None,
            copy_tags_to_snapshot: true,
            domain: None,
            domain_role: None,
            enable_data_api: None,
            insights: Insights::default(),
            manage_master_user_password: false,
        }
    }

    placement_setters!();
    insight_setters!();
    s3_setters!();

    passed_on! { CfnDBCluster:
        /// The name of the database that is made in the cluster. Default: none is made.
        default_database_name(String) => database_name;
        /// When RDS maintains the cluster, in UTC, such as `Sun:23:45-Mon:00:15`. Default: RDS chooses.
        preferred_maintenance_window(String) => preferred_maintenance_window;
        /// Whether a reader of another region's cluster hands writes on to its writer; for Aurora MySQL.
        /// Default: false.
        enable_local_write_forwarding(bool) => enable_local_write_forwarding;
        /// Whether RDS upgrades minor versions in the maintenance window. Default: true.
        auto_minor_version_upgrade(bool) => auto_minor_version_upgrade;
        /// Whether automated backups are deleted with the cluster. Default: true.
        delete_automated_backups(bool) => delete_automated_backups;
    }

    /// Adds a reader.
    pub fn reader(mut self, reader: impl Into<ClusterInstance>) -> Self {
        self.readers.push(reader.into());
        self
    }

    /// Adds readers.
    pub fn readers<I: Into<ClusterInstance>>(
        mut self,
        readers: impl IntoIterator<Item = I>,
    ) -> Self {
        self.readers.extend(readers.into_iter().map(Into::into));
        self
    }

    /// To what serverless instances shrink, in capacity units of about 2 GiB of memory: 0 to 256, in
    /// halves. With zero they pause while nobody is connected. Default: 0.5.
    pub fn serverless_v2_min_capacity(mut self, units: f64) -> Self {
        self.capacity.min = units;
        self
    }

    /// To what serverless instances grow, in capacity units of about 2 GiB of memory: 1 to 256, in
    /// halves. Default: 2.
    pub fn serverless_v2_max_capacity(mut self, units: f64) -> Self {
        self.capacity.max = units;
        self
    }

    /// After how much time without connections serverless instances pause whose least capacity is zero:
    /// 5 minutes to 24 hours. Default: 5 minutes.
    pub fn serverless_v2_auto_pause_duration(mut self, duration: Duration) -> Self {
        self.capacity.auto_pause = Some(duration);
        self
    }

    /// How far the cluster can be turned back in time: up to 72 hours, for Aurora MySQL. Default: not at
    /// all.
    pub fn backtrack_window(mut self, window: Duration) -> Self {
        let seconds = i64::try_from(window.to_millis() / 1000).unwrap_or(i64::MAX);
        self.passed
            .add(CfnDBCluster::new().backtrack_window(seconds).into_object());
        self
    }

    /// How long automated backups are kept: 1 to 35 days. Default: 1 day.
    pub fn backup_retention(mut self, retention: Duration) -> Self {
        let window = self.backup.and_then(|(_, window)| window);
        self.backup = Some((retention, window));
        self
    }

    /// How long automated backups are kept, and when they are made, in UTC, such as `02:00-03:00`.
    pub fn backup(mut self, retention: Duration, preferred_window: impl IntoValue<String>) -> Self {
        self.backup = Some((retention, Some(preferred_window.into_value())));
        self
    }

    /// The port. Default: the engine's.
    pub fn port(mut self, port: u16) -> Self {
        self.passed
            .add(CfnDBCluster::new().port(port).into_object());
        self
    }

    /// The cluster's name, which RDS keeps in lower case. Default: CloudFormation makes one up, which
    /// lets the cluster be replaced.
    pub fn cluster_identifier(mut self, name: impl IntoValue<String>) -> Self {
        let name = lower_case(name.into_value());
        self.passed.add(
            CfnDBCluster::new()
                .db_cluster_identifier(name)
                .into_object(),
        );
        self
    }

    /// Whether the cluster can't be deleted. Default: true where the removal policy is `Retain`.
    pub fn deletion_protection(mut self, protect: bool) -> Self {
        self.deletion_protection = Some(protect);
        self
    }

    /// The settings of the engine. Default: the engine's group of defaults.
    pub fn parameter_group(mut self, group: &ParameterGroupRef) -> Self {
        self.parameter_group = Some(group.clone());
        self
    }

    /// Sets a parameter of the engine, in a new parameter group.
    pub fn parameter(mut self, key: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        let parameter = (key.into(), value.into_value().into_node());
        self.parameters.push(parameter);
        self
    }

    /// What happens to the cluster when it leaves the stack; its instances are deleted or stay with
    /// it. Default: it is deleted, and a snapshot stays.
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// The logs that go to CloudWatch, such as `postgresql`. RDS makes their groups, which never
    /// expire. Default: none.
    pub fn cloudwatch_logs_exports<T: Into<Text>>(
        mut self,
        logs: impl IntoIterator<Item = T>,
    ) -> Self {
        self.log_exports = logs.into_iter().map(Into::into).collect();
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

    /// Whether enhanced monitoring is a setting of the cluster, and not of each instance. Default:
    /// false.
    pub fn enable_cluster_level_enhanced_monitoring(mut self, enable: bool) -> Self {
        self.monitors_cluster = enable;
        self
    }

    /// Whether IAM identities may log in with tokens instead of passwords. Default: false.
    pub fn iam_authentication(mut self, enabled: bool) -> Self {
        self.iam_authentication = Some(enabled);
        self
    }

    /// Whether the storage is encrypted. Default: if a key is given.
    pub fn storage_encrypted(mut self, encrypted: bool) -> Self {
        self.storage_encrypted = Some(encrypted);
        self
    }

    /// The key that encrypts the storage. Default: the account's key for RDS, if it is encrypted.
    pub fn storage_encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.storage_encryption_key = Some(key.into());
        self
    }

    /// The kind of storage. Default: [`DbClusterStorageType::Aurora`].
    pub fn storage_type(mut self, storage_type: DbClusterStorageType) -> Self {
        self.storage_type = Some(storage_type);
        self
    }

    /// Whether snapshots have the tags of the cluster. Default: true.
    pub fn copy_tags_to_snapshot(mut self, copy: bool) -> Self {
        self.copy_tags_to_snapshot = copy;
        self
    }

    /// Which addresses the cluster has. Default: IPv4.
    pub fn network_type(mut self, network_type: NetworkType) -> Self {
        self.passed.add(
            CfnDBCluster::new()
                .network_type(network_type.as_str())
                .into_object(),
        );
        self
    }

    /// The id of the directory in AWS Managed Microsoft AD that the cluster joins. Default: none.
    pub fn domain(mut self, directory_id: impl IntoValue<String>) -> Self {
        self.domain = Some(directory_id.into_value());
        self
    }

    /// The role by which RDS joins the directory. Default: a new one.
    pub fn domain_role(mut self, role: &RoleRef) -> Self {
        self.domain_role = Some(role.clone());
        self
    }

    /// Whether statements can be run through the Data API of RDS. Default: false, until somebody is
    /// permitted to by `grant_data_api_access`.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html>
    pub fn enable_data_api(mut self, enable: bool) -> Self {
        self.enable_data_api = Some(enable);
        self
    }

    /// How much CloudWatch Database Insights shows. Default: what Performance Insights has.
    pub fn database_insights_mode(mut self, mode: DatabaseInsightsMode) -> Self {
        self.insights.mode = Some(mode);
        self
    }

    /// How the cluster scales. Default: [`ClusterScalabilityType::Standard`].
    pub fn cluster_scalability_type(mut self, scalability: ClusterScalabilityType) -> Self {
        self.passed.add(
            CfnDBCluster::new()
                .cluster_scalability_type(scalability.as_str())
                .into_object(),
        );
        self
    }

    /// What happens when RDS ends the standard support of the engine's version. Default: extended
    /// support, which costs.
    pub fn engine_lifecycle_support(mut self, support: EngineLifecycleSupport) -> Self {
        self.passed.add(
            CfnDBCluster::new()
                .engine_lifecycle_support(support.as_str())
                .into_object(),
        );
        self
    }

    /// Whether RDS itself makes the master user's password, keeps it in Secrets Manager and rotates it.
    /// Default: false.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html>
    pub fn manage_master_user_password(mut self, manage: bool) -> Self {
        self.manage_master_user_password = manage;
        self
    }
}

impl DatabaseCluster {
    /// A new cluster of this engine with its first instance, in the private subnets of a VPC.
    pub fn new(
        engine: DatabaseClusterEngine,
        vpc: &VpcRef,
        writer: impl Into<ClusterInstance>,
    ) -> Self {
        let mut cluster = Self::limitless_or_not(engine, vpc);
        cluster.writer = Some(writer.into());
        cluster
    }

    /// A new Aurora Limitless database, which has no instances of its own: shard groups are added as
    /// [`CfnDBShardGroup`](super::CfnDBShardGroup). It wants Performance Insights, monitoring of the
    /// cluster, `aurora-iopt1` storage and its logs in CloudWatch.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/limitless.html>
    pub fn limitless(engine: DatabaseClusterEngine, vpc: &VpcRef) -> Self {
        Self::limitless_or_not(engine, vpc)
            .cluster_scalability_type(ClusterScalabilityType::Limitless)
    }

    fn limitless_or_not(engine: DatabaseClusterEngine, vpc: &VpcRef) -> Self {
        let kind = NewCluster {
            credentials: None,
            replication_source: None,
        };
        Self::of(kind, engine, vpc)
    }

    /// The master user, and where the password comes from. Default: `postgres` for PostgreSQL and
    /// `admin` for MySQL, with a generated password in a new secret.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.kind.credentials = Some(credentials);
        self
    }

    /// The ARN of the cluster or instance that this cluster is a replica of. Default: none.
    pub fn replication_source_identifier(mut self, source: impl IntoValue<String>) -> Self {
        self.kind.replication_source = Some(source.into_value());
        self
    }

    /// A cluster that exists already.
    #[track_caller]
    pub fn from_database_cluster_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: DatabaseClusterAttributes,
    ) -> DatabaseClusterRef {
        attributes.import(&scope.group(id))
    }
}

impl DatabaseClusterFromSnapshot {
    /// A cluster of this engine with its first instance, restored from a snapshot, by its name or ARN.
    pub fn new(
        engine: DatabaseClusterEngine,
        vpc: &VpcRef,
        writer: impl Into<ClusterInstance>,
        snapshot_identifier: impl IntoValue<String>,
    ) -> Self {
        let kind = ClusterFromSnapshot {
            snapshot: snapshot_identifier.into_value(),
            credentials: None,
        };
        let mut cluster = Self::of(kind, engine, vpc);
        cluster.writer = Some(writer.into());
        cluster
    }

    /// A new password of the master user. Default: the one in the snapshot.
    pub fn snapshot_credentials(mut self, credentials: SnapshotCredentials) -> Self {
        self.kind.credentials = Some(credentials);
        self
    }
}
