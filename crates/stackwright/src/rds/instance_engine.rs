//! Engines of database instances.

use stackwright_core::Text;

use super::engine::Engine;
use super::engine_version::{
    EngineVersion, Features, MariaDbEngineVersion, MysqlEngineVersion, OracleEngineVersion,
    PostgresEngineVersion, SqlServerEngineVersion,
};
use crate::secretsmanager::SecretRotationApplication;

/// The engine of a database instance: what it is, and in which version.
///
/// Without a version, RDS takes its default for new instances, which changes over time; name one.
///
/// ```
/// use stackwright::rds::{DatabaseInstanceEngine, PostgresEngineVersion};
///
/// let engine = DatabaseInstanceEngine::postgres(PostgresEngineVersion::VER_17_9);
/// ```
#[derive(Clone, Debug)]
pub struct DatabaseInstanceEngine {
    pub(super) kind: &'static Kind,
    pub(super) version: Option<EngineVersion>,
}

/// What all versions of an engine have in common.
#[derive(Debug)]
pub(super) struct Kind {
    engine_type: &'static str,
    /// What stands between the engine and its major version in a parameter group's family.
    family_separator: &'static str,
    pub(super) default_username: &'static str,
    /// What a proxy calls it, if there are proxies for it.
    pub(super) engine_family: Option<&'static str>,
    pub(super) single_user: SecretRotationApplication,
    pub(super) multi_user: SecretRotationApplication,
    pub(super) read_replica_backups: bool,
    pub(super) takes_domain: bool,
    pub(super) takes_timezone: bool,
    pub(super) takes_lifecycle_support: bool,
    pub(super) s3: S3Support,
}

/// How an engine reads from S3 and writes to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum S3Support {
    /// Not at all.
    None,
    /// By features that versions have or don't.
    ByVersion,
    /// By the option `S3_INTEGRATION`.
    OracleOption,
    /// By the option `SQLSERVER_BACKUP_RESTORE`, with one role for both.
    SqlServerOption,
}

const BASE: Kind = Kind {
    engine_type: "",
    family_separator: "",
    default_username: "admin",
    engine_family: None,
    single_user: SecretRotationApplication::MYSQL_ROTATION_SINGLE_USER,
    multi_user: SecretRotationApplication::MYSQL_ROTATION_MULTI_USER,
    read_replica_backups: false,
    takes_domain: true,
    takes_timezone: false,
    takes_lifecycle_support: false,
    s3: S3Support::None,
};

static MARIADB: Kind = Kind {
    engine_type: "mariadb",
    engine_family: Some("MYSQL"),
    single_user: SecretRotationApplication::MARIADB_ROTATION_SINGLE_USER,
    multi_user: SecretRotationApplication::MARIADB_ROTATION_MULTI_USER,
    read_replica_backups: true,
    takes_domain: false,
    ..BASE
};

static MYSQL: Kind = Kind {
    engine_type: "mysql",
    engine_family: Some("MYSQL"),
    read_replica_backups: true,
    takes_lifecycle_support: true,
    ..BASE
};

static POSTGRES: Kind = Kind {
    engine_type: "postgres",
    default_username: "postgres",
    engine_family: Some("POSTGRESQL"),
    single_user: SecretRotationApplication::POSTGRES_ROTATION_SINGLE_USER,
    multi_user: SecretRotationApplication::POSTGRES_ROTATION_MULTI_USER,
    takes_lifecycle_support: true,
    s3: S3Support::ByVersion,
    ..BASE
};

const ORACLE: Kind = Kind {
    family_separator: "-",
    single_user: SecretRotationApplication::ORACLE_ROTATION_SINGLE_USER,
    multi_user: SecretRotationApplication::ORACLE_ROTATION_MULTI_USER,
    s3: S3Support::OracleOption,
    ..BASE
};

const SQL_SERVER: Kind = Kind {
    family_separator: "-",
    engine_family: Some("SQLSERVER"),
    single_user: SecretRotationApplication::SQLSERVER_ROTATION_SINGLE_USER,
    multi_user: SecretRotationApplication::SQLSERVER_ROTATION_MULTI_USER,
    takes_timezone: true,
    s3: S3Support::SqlServerOption,
    ..BASE
};

/// Declares an engine: the constant without a version, and the function with one.
macro_rules! engines {
    ($($constant:ident, $function:ident($version:ident) = $kind:expr, $name:literal;)*) => {
        impl DatabaseInstanceEngine { $(
            #[doc = concat!($name, " in the version that is RDS's default when the instance is created.")]
            pub const $constant: Self = Self { kind: $kind, version: None };

            #[doc = concat!($name, " in this version.")]
            pub fn $function(version: $version) -> Self {
                Self { kind: $kind, version: Some(version.0) }
            }
        )* }
    };
}

macro_rules! variant {
    ($base:ident, $engine_type:literal) => {{
        static KIND: Kind = Kind {
            engine_type: $engine_type,
            ..$base
        };
        &KIND
    }};
}

engines! {
    MARIADB, maria_db(MariaDbEngineVersion) = &MARIADB, "MariaDB";
    MYSQL, mysql(MysqlEngineVersion) = &MYSQL, "MySQL";
    POSTGRES, postgres(PostgresEngineVersion) = &POSTGRES, "PostgreSQL";
    ORACLE_SE2, oracle_se2(OracleEngineVersion) = variant!(ORACLE, "oracle-se2"), "Oracle Standard Edition 2";
    ORACLE_SE2_CDB, oracle_se2_cdb(OracleEngineVersion) = variant!(ORACLE, "oracle-se2-cdb"), "Oracle Standard Edition 2 as a container database";
    ORACLE_EE, oracle_ee(OracleEngineVersion) = variant!(ORACLE, "oracle-ee"), "Oracle Enterprise Edition";
    ORACLE_EE_CDB, oracle_ee_cdb(OracleEngineVersion) = variant!(ORACLE, "oracle-ee-cdb"), "Oracle Enterprise Edition as a container database";
    SQL_SERVER_SE, sql_server_se(SqlServerEngineVersion) = variant!(SQL_SERVER, "sqlserver-se"), "SQL Server Standard";
    SQL_SERVER_EX, sql_server_ex(SqlServerEngineVersion) = variant!(SQL_SERVER, "sqlserver-ex"), "SQL Server Express";
    SQL_SERVER_WEB, sql_server_web(SqlServerEngineVersion) = variant!(SQL_SERVER, "sqlserver-web"), "SQL Server Web";
    SQL_SERVER_EE, sql_server_ee(SqlServerEngineVersion) = variant!(SQL_SERVER, "sqlserver-ee"), "SQL Server Enterprise";
}

impl Engine for DatabaseInstanceEngine {
    fn engine_type(&self) -> &str {
        self.kind.engine_type
    }

    fn full_version(&self) -> Option<&str> {
        self.version.as_ref().map(|version| version.full.as_ref())
    }

    fn major_version(&self) -> Option<&str> {
        self.version.as_ref().map(|version| version.major.as_ref())
    }

    fn parameter_group_family(&self) -> Option<Text> {
        let major = self.major_version()?;
        // The families of SQL Server have one digit after the dot, its versions two.
        let major = match self.kind.s3 {
            S3Support::SqlServerOption => major.strip_suffix('0').unwrap_or(major),
            _ => major,
        };
        let Kind {
            engine_type,
            family_separator,
            ..
        } = self.kind;
        Some(format!("{engine_type}{family_separator}{major}").into())
    }
}

impl DatabaseInstanceEngine {
    /// What a role for import from S3 is associated as, if the engine can do that.
    pub(super) fn s3_import_feature(&self) -> Option<&'static str> {
        self.s3_feature(Features::S3_IMPORT, "s3Import")
    }

    /// What a role for export to S3 is associated as, if the engine can do that.
    pub(super) fn s3_export_feature(&self) -> Option<&'static str> {
        self.s3_feature(Features::S3_EXPORT, "s3Export")
    }

    fn s3_feature(&self, feature: Features, name: &'static str) -> Option<&'static str> {
        match (self.kind.s3, &self.version) {
            (S3Support::None, _) => None,
            (S3Support::ByVersion, Some(version)) => version.features.has(feature).then_some(name),
            // Every version that RDS takes for new instances imports; of exports the CDK is silent.
            (S3Support::ByVersion, None) => (feature == Features::S3_IMPORT).then_some(name),
            (S3Support::OracleOption | S3Support::SqlServerOption, _) => Some("S3_INTEGRATION"),
        }
    }

    /// Whether one role serves import from S3 and export to it.
    pub(super) fn shares_s3_role(&self) -> bool {
        matches!(
            self.kind.s3,
            S3Support::OracleOption | S3Support::SqlServerOption
        )
    }
}
