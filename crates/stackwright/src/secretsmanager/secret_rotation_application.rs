//! The applications of the serverless repository that rotate secrets.

use stackwright_core::CfnMapping;

/// An application that AWS publishes in the Serverless Application Repository, which rotates the
/// secrets of one kind of database.
///
/// A single-user application changes the password that is in use; a multi-user one changes between two
/// users by means of a further secret that has the right to do so, so that no connection fails while
/// the secret is being rotated.
///
/// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecretRotationApplication {
    name: &'static str,
    is_multi_user: bool,
    /// In the partitions `aws`, `aws-cn` and `aws-us-gov`, as [`PUBLISHERS`] lists them.
    versions: [&'static str; 3],
}

/// The partitions, and who publishes the applications there.
const PUBLISHERS: [(&str, &str); 3] = [
    ("aws", "us-east-1:297356227824"),
    ("aws-cn", "cn-north-1:193023089310"),
    ("aws-us-gov", "us-gov-west-1:023102451235"),
];

macro_rules! applications {
    ($($single:ident, $multi:ident: $name:literal $database:literal $single_versions:expr, $multi_versions:expr;)*) => {
        impl SecretRotationApplication { $(
            #[doc = concat!("For ", $database, ", single user.")]
            pub const $single: Self = Self {
                name: concat!("SecretsManager", $name, "RotationSingleUser"),
                is_multi_user: false,
                versions: $single_versions,
            };
            #[doc = concat!("For ", $database, ", multi user.")]
            pub const $multi: Self = Self {
                name: concat!("SecretsManager", $name, "RotationMultiUser"),
                is_multi_user: true,
                versions: $multi_versions,
            };
        )* }
    };
}

applications! {
    MARIADB_ROTATION_SINGLE_USER, MARIADB_ROTATION_MULTI_USER: "RDSMariaDB" "MariaDB of RDS"
        ["1.1.670", "1.1.442", "1.1.383"], ["1.1.670", "1.1.441", "1.1.383"];
    MYSQL_ROTATION_SINGLE_USER, MYSQL_ROTATION_MULTI_USER: "RDSMySQL" "MySQL of RDS and Aurora"
        ["1.1.671", "1.1.440", "1.1.384"], ["1.1.671", "1.1.440", "1.1.383"];
    ORACLE_ROTATION_SINGLE_USER, ORACLE_ROTATION_MULTI_USER: "RDSOracle" "Oracle of RDS"
        ["1.1.671", "1.1.441", "1.1.382"], ["1.1.671", "1.1.441", "1.1.383"];
    POSTGRES_ROTATION_SINGLE_USER, POSTGRES_ROTATION_MULTI_USER: "RDSPostgreSQL" "PostgreSQL of RDS and Aurora"
        ["1.1.671", "1.1.440", "1.1.383"], ["1.1.671", "1.1.440", "1.1.383"];
    SQLSERVER_ROTATION_SINGLE_USER, SQLSERVER_ROTATION_MULTI_USER: "RDSSQLServer" "SQL Server of RDS"
        ["1.1.670", "1.1.441", "1.1.383"], ["1.1.671", "1.1.441", "1.1.384"];
    REDSHIFT_ROTATION_SINGLE_USER, REDSHIFT_ROTATION_MULTI_USER: "Redshift" "Redshift"
        ["1.1.671", "1.1.441", "1.1.383"], ["1.1.671", "1.1.440", "1.1.383"];
    MONGODB_ROTATION_SINGLE_USER, MONGODB_ROTATION_MULTI_USER: "MongoDB" "DocumentDB and MongoDB"
        ["1.1.671", "1.1.440", "1.1.384"], ["1.1.671", "1.1.441", "1.1.384"];
    DB2_ROTATION_SINGLE_USER, DB2_ROTATION_MULTI_USER: "RDSDb2" "Db2 of RDS"
        ["1.1.271", "1.1.242", "1.1.222"], ["1.1.272", "1.1.240", "1.1.223"];
}

impl SecretRotationApplication {
    /// Whether it changes between two users.
    pub const fn is_multi_user(self) -> bool {
        self.is_multi_user
    }

    /// Where the application is found in each partition, and in which version.
    pub(super) fn mapping(self) -> CfnMapping {
        let rows = PUBLISHERS.into_iter().zip(self.versions);
        rows.fold(
            CfnMapping::new(),
            |mapping, ((partition, publisher), version)| {
                let arn = format!(
                    "arn:{partition}:serverlessrepo:{publisher}:applications/{}",
                    self.name
                );
                mapping.entry(partition, "applicationId", arn).entry(
                    partition,
                    "semanticVersion",
                    version,
                )
            },
        )
    }
}
