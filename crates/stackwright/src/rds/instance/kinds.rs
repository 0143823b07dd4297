//! What a database instance is: new, restored, or a replica.

use stackwright_core::{IntoValue, Node, Scope, Text, Value};

use super::super::credentials::{Credentials, SnapshotCredentials};
use super::super::instance_engine::DatabaseInstanceEngine;
use super::super::instance_ref::{DatabaseInstanceAttributes, DatabaseInstanceRef};
use super::super::passed::passed_on;
use super::{DatabaseInstance, DatabaseInstanceFromSnapshot, DatabaseInstanceReadReplica};
use crate::ec2::VpcRef;
use crate::kms::KeyRef;
use stackwright_cfn::rds::CfnDBInstance;

/// What a new database and one that is restored have in common.
#[derive(Clone, Debug)]
pub struct Source {
    pub(in crate::rds) engine: DatabaseInstanceEngine,
    pub(in crate::rds) parameters: Vec<(Text, Node)>,
    pub(in crate::rds) timezone: Option<Value<String>>,
}

/// [`DatabaseInstance`]: a new database.
#[derive(Clone, Debug)]
pub struct New {
    pub(in crate::rds) source: Source,
    pub(in crate::rds) credentials: Option<Credentials>,
    pub(in crate::rds) manage_master_user_password: bool,
    pub(in crate::rds) storage: Storage,
}

/// [`DatabaseInstanceFromSnapshot`]: a database that is restored from a snapshot.
#[derive(Clone, Debug)]
pub struct FromSnapshot {
    pub(in crate::rds) source: Source,
    pub(in crate::rds) credentials: Option<SnapshotCredentials>,
}

/// [`DatabaseInstanceReadReplica`]: a replica of a database.
#[derive(Clone, Debug)]
pub struct ReadReplica {
    pub(in crate::rds) source: DatabaseInstanceRef,
    pub(in crate::rds) storage: Storage,
}

/// How storage is encrypted.
#[derive(Clone, Debug, Default)]
pub struct Storage {
    pub(in crate::rds) encrypted: Option<bool>,
    pub(in crate::rds) encryption_key: Option<KeyRef>,
}

/// A kind of instance that has a [`Source`].
pub trait HasSource {
    /// The source.
    fn source(&mut self) -> &mut Source;
}

impl HasSource for New {
    fn source(&mut self) -> &mut Source {
        &mut self.source
    }
}

impl HasSource for FromSnapshot {
    fn source(&mut self) -> &mut Source {
        &mut self.source
    }
}

/// A kind of instance whose [`Storage`] can be chosen.
pub trait HasStorage {
    /// The storage.
    fn storage(&mut self) -> &mut Storage;
}

impl HasStorage for New {
    fn storage(&mut self) -> &mut Storage {
        &mut self.storage
    }
}

impl HasStorage for ReadReplica {
    fn storage(&mut self) -> &mut Storage {
        &mut self.storage
    }
}

/// The instance class of the CDK's default.
const DEFAULT_INSTANCE_TYPE: &str = "m5.large";

impl Source {
    fn new(engine: DatabaseInstanceEngine) -> Self {
        Self {
            engine,
            parameters: Vec::new(),
            timezone: None,
        }
    }
}

impl DatabaseInstance {
    /// A new database of this engine, in the private subnets of a VPC.
    pub fn new(engine: DatabaseInstanceEngine, vpc: &VpcRef) -> Self {
        let kind = New {
            source: Source::new(engine),
            credentials: None,
            manage_master_user_password: false,
            storage: Storage::default(),
        };
        Self::of(kind, vpc, DEFAULT_INSTANCE_TYPE)
    }

    passed_on! { CfnDBInstance:
        /// The character set of an Oracle database. Default: RDS's.
        character_set_name(String) => character_set_name;
    }

    /// The master user, and where the password comes from. Default: `postgres` for PostgreSQL and
    /// `admin` for others, with a generated password in a new secret.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.kind.credentials = Some(credentials);
        self
    }

    /// Whether RDS itself makes the master user's password, keeps it in Secrets Manager and rotates it.
    /// Default: false.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html>
    pub fn manage_master_user_password(mut self, manage: bool) -> Self {
        self.kind.manage_master_user_password = manage;
        self
    }

    /// An instance that exists already.
    #[track_caller]
    pub fn from_database_instance_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: DatabaseInstanceAttributes,
    ) -> DatabaseInstanceRef {
        attributes.import(&scope.group(id))
    }
}

impl DatabaseInstanceFromSnapshot {
    fn restored(engine: DatabaseInstanceEngine, vpc: &VpcRef) -> Self {
        let kind = FromSnapshot {
            source: Source::new(engine),
            credentials: None,
        };
        Self::of(kind, vpc, DEFAULT_INSTANCE_TYPE)
    }

    /// A database of this engine, restored from the snapshot of an instance, by its name or ARN.
    pub fn new(
        engine: DatabaseInstanceEngine,
        vpc: &VpcRef,
        snapshot_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut instance = Self::restored(engine, vpc);
        let snapshot = snapshot_identifier.into_value();
        instance.passed.add(
            CfnDBInstance::new()
                .db_snapshot_identifier(snapshot)
                .into_object(),
        );
        instance
    }

    /// A database of this engine, restored from the snapshot of a Multi-AZ cluster, by its name or ARN.
    pub fn from_cluster_snapshot(
        engine: DatabaseInstanceEngine,
        vpc: &VpcRef,
        cluster_snapshot_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut instance = Self::restored(engine, vpc);
        let snapshot = cluster_snapshot_identifier.into_value();
        instance.passed.add(
            CfnDBInstance::new()
                .db_cluster_snapshot_identifier(snapshot)
                .into_object(),
        );
        instance
    }

    /// A new password of the master user. Default: the one in the snapshot.
    pub fn credentials(mut self, credentials: SnapshotCredentials) -> Self {
        self.kind.credentials = Some(credentials);
        self
    }
}

impl DatabaseInstanceReadReplica {
    /// A replica of this instance, of a class such as `t4g.micro`, in the private subnets of a VPC.
    pub fn new(
        source: &DatabaseInstanceRef,
        instance_type: impl IntoValue<String>,
        vpc: &VpcRef,
    ) -> Self {
        let kind = ReadReplica {
            source: source.clone(),
            storage: Storage::default(),
        };
        Self::of(kind, vpc, instance_type)
    }

    /// The size of the storage, in GiB. Default: that of the source.
    pub fn allocated_storage(mut self, gibibytes: u32) -> Self {
        self.passed.add(
            CfnDBInstance::new()
                .allocated_storage(gibibytes.to_string())
                .into_object(),
        );
        self
    }
}
