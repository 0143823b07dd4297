//! Engines of Aurora clusters.

use stackwright_core::Text;

use super::engine::Engine;
use super::engine_version::{
    AuroraMysqlEngineVersion, AuroraPostgresEngineVersion, EngineVersion, Features,
};
use crate::secretsmanager::SecretRotationApplication;

/// The engine of an Aurora cluster: what it is, and in which version.
///
/// ```
/// use stackwright::rds::{AuroraPostgresEngineVersion, DatabaseClusterEngine};
///
/// let engine = DatabaseClusterEngine::aurora_postgres(AuroraPostgresEngineVersion::VER_16_3);
/// ```
#[derive(Clone, Debug)]
pub struct DatabaseClusterEngine {
    pub(super) kind: &'static Kind,
    pub(super) version: Option<EngineVersion>,
}

/// What all versions of an engine have in common.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kind {
    engine_type: &'static str,
    /// The major version of the default parameter group, where no version is named.
    default_major: Option<&'static str>,
    pub(super) default_username: &'static str,
    pub(super) default_port: Option<u16>,
    pub(super) engine_family: &'static str,
    pub(super) single_user: SecretRotationApplication,
    pub(super) multi_user: SecretRotationApplication,
    pub(super) log_types: &'static [&'static str],
}

static MYSQL: Kind = Kind {
    engine_type: "aurora-mysql",
    default_major: Some("5.7"),
    default_username: "admin",
    default_port: None,
    engine_family: "MYSQL",
    single_user: SecretRotationApplication::MYSQL_ROTATION_SINGLE_USER,
    multi_user: SecretRotationApplication::MYSQL_ROTATION_MULTI_USER,
    log_types: &[
        "error",
        "general",
        "slowquery",
        "audit",
        "instance",
        "iam-db-auth-error",
    ],
};

static POSTGRES: Kind = Kind {
    engine_type: "aurora-postgresql",
    default_major: None,
    default_username: "postgres",
    default_port: Some(5432),
    engine_family: "POSTGRESQL",
    single_user: SecretRotationApplication::POSTGRES_ROTATION_SINGLE_USER,
    multi_user: SecretRotationApplication::POSTGRES_ROTATION_MULTI_USER,
    log_types: &["postgresql", "iam-db-auth-error", "instance"],
};

impl DatabaseClusterEngine {
    /// Aurora MySQL in the version that is RDS's default when the cluster is created.
    pub const AURORA_MYSQL: Self = Self {
        kind: &MYSQL,
        version: None,
    };

    /// Aurora PostgreSQL in the version that is RDS's default when the cluster is created. It needs a
    /// parameter group, because the default one depends on the version.
    pub const AURORA_POSTGRESQL: Self = Self {
        kind: &POSTGRES,
        version: None,
    };

    /// Aurora MySQL in this version.
    pub fn aurora_mysql(version: AuroraMysqlEngineVersion) -> Self {
        Self {
            kind: &MYSQL,
            version: Some(version.0),
        }
    }

    /// Aurora PostgreSQL in this version.
    pub fn aurora_postgres(version: AuroraPostgresEngineVersion) -> Self {
        Self {
            kind: &POSTGRES,
            version: Some(version.0),
        }
    }

    pub(super) fn is_mysql(&self) -> bool {
        self.kind.engine_family == MYSQL.engine_family
    }

    pub(super) fn has(&self, feature: Features) -> bool {
        let version = self.version.as_ref();
        version.is_some_and(|version| version.features.has(feature))
    }

    /// Whether a version that is named lacks a feature; what an unnamed one can is not known.
    pub(super) fn lacks(&self, feature: Features) -> bool {
        self.version.is_some() && !self.has(feature)
    }
}

impl Engine for DatabaseClusterEngine {
    fn engine_type(&self) -> &str {
        self.kind.engine_type
    }

    fn full_version(&self) -> Option<&str> {
        self.version.as_ref().map(|version| version.full.as_ref())
    }

    fn major_version(&self) -> Option<&str> {
        let named = self.version.as_ref().map(|version| version.major.as_ref());
        named.or(self.kind.default_major)
    }

    fn parameter_group_family(&self) -> Option<Text> {
        let major = self.major_version()?;
        Some(format!("{}{major}", self.kind.engine_type).into())
    }
}
