//! How a proxy works.

use stackwright_core::{Diagnostic, Duration, Fluent, IntoValue, Scope, Text, Value};

use super::super::codes;
use super::super::instance_settings::choices;
use crate::ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::iam::RoleRef;
use crate::secretsmanager::SecretRef;
use stackwright_cfn::rds::db_proxy::AuthFormatProperty;
use stackwright_cfn::rds::db_proxy_target_group::ConnectionPoolConfigurationInfoFormatProperty;

choices! {
    /// How clients of a proxy prove who they are.
    ClientPasswordAuthType {
        /// MySQL's native passwords.
        MysqlNativePassword = "MYSQL_NATIVE_PASSWORD",
        /// MySQL's cached SHA-2 passwords.
        MysqlCachingSha2Password = "MYSQL_CACHING_SHA2_PASSWORD",
        /// PostgreSQL's salted challenge and response.
        PostgresScramSha256 = "POSTGRES_SCRAM_SHA_256",
        /// PostgreSQL's MD5 passwords.
        PostgresMd5 = "POSTGRES_MD5",
        /// SQL Server's own logins.
        SqlServerAuthentication = "SQL_SERVER_AUTHENTICATION",
    }

    /// How a proxy itself logs in to the database, where no secret says it.
    DefaultAuthScheme {
        /// By IAM, from end to end.
        IamAuth = "IAM_AUTH",
        /// By the secrets that it is given.
        None = "NONE",
    }
}

impl ClientPasswordAuthType {
    /// The family of engines that has it; none where every one that RDS lets through does.
    const fn engine_family(self) -> Option<&'static str> {
        match self {
            Self::MysqlNativePassword => Some("MYSQL"),
            Self::MysqlCachingSha2Password => None,
            Self::PostgresScramSha256 | Self::PostgresMd5 => Some("POSTGRESQL"),
            Self::SqlServerAuthentication => Some("SQLSERVER"),
        }
    }
}

/// What may be said on a connection without binding the client to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionPinningFilter(Text);

impl SessionPinningFilter {
    /// Setting variables, if it is the same for all clients.
    pub const EXCLUDE_VARIABLE_SETS: Self = Self(Text::Borrowed("EXCLUDE_VARIABLE_SETS"));

    /// Another filter, by its name.
    pub fn of(name: impl Into<Text>) -> Self {
        Self(name.into())
    }
}

/// How a proxy works.
#[derive(Clone, Debug)]
pub struct DatabaseProxyOptions {
    pub(super) vpc: VpcRef,
    pub(super) secrets: Vec<SecretRef>,
    pub(super) db_proxy_name: Option<Value<String>>,
    pub(super) borrow_timeout: Option<Duration>,
    pub(super) init_query: Option<Value<String>>,
    pub(super) max_connections_percent: Option<u8>,
    pub(super) max_idle_connections_percent: Option<u8>,
    pub(super) session_pinning_filters: Vec<SessionPinningFilter>,
    pub(super) debug_logging: Option<bool>,
    pub(super) iam_auth: bool,
    pub(super) idle_client_timeout: Option<Duration>,
    pub(super) require_tls: bool,
    pub(super) role: Option<RoleRef>,
    pub(super) security_groups: Option<Vec<SecurityGroupRef>>,
    pub(super) vpc_subnets: Option<SubnetSelection>,
    pub(super) client_password_auth_type: Option<ClientPasswordAuthType>,
    pub(super) default_auth_scheme: Option<DefaultAuthScheme>,
}

impl DatabaseProxyOptions {
    /// A proxy in the private subnets of a VPC, which logs in to the database by these secrets.
    pub fn new<'a>(vpc: &VpcRef, secrets: impl IntoIterator<Item = &'a SecretRef>) -> Self {
        Self {
            vpc: vpc.clone(),
            secrets: secrets.into_iter().cloned().collect(),
            db_proxy_name: None,
            borrow_timeout: None,
            init_query: None,
            max_connections_percent: None,
            max_idle_connections_percent: None,
            session_pinning_filters: Vec::new(),
            debug_logging: None,
            iam_auth: false,
            idle_client_timeout: None,
            require_tls: true,
            role: None,
            security_groups: None,
            vpc_subnets: None,
            client_password_auth_type: None,
            default_auth_scheme: None,
        }
    }

    /// A proxy in the private subnets of a VPC, which logs in to the database by IAM, from end to end.
    pub fn iam(vpc: &VpcRef) -> Self {
        Self {
            default_auth_scheme: Some(DefaultAuthScheme::IamAuth),
            ..Self::new(vpc, [])
        }
    }

    /// The proxy's name. Default: made from the path of the construct.
    #[must_use]
    pub fn db_proxy_name(mut self, name: impl IntoValue<String>) -> Self {
        self.db_proxy_name = Some(name.into_value());
        self
    }

    /// How long a client waits for a connection when all are in use: up to 5 minutes. Default: 2
    /// minutes.
    #[must_use]
    pub const fn borrow_timeout(mut self, timeout: Duration) -> Self {
        self.borrow_timeout = Some(timeout);
        self
    }

    /// What is said on every new connection to the database, such as `SET TIME ZONE 'UTC'`. Default:
    /// nothing.
    #[must_use]
    pub fn init_query(mut self, query: impl IntoValue<String>) -> Self {
        self.init_query = Some(query.into_value());
        self
    }

    /// How many of the database's connections the proxy may have, in percent: 1 to 100. Default: 100.
    #[must_use]
    pub const fn max_connections_percent(mut self, percent: u8) -> Self {
        self.max_connections_percent = Some(percent);
        self
    }

    /// How many connections the proxy keeps that nobody uses, in percent of the database's: at most
    /// what it may have. Default: 50.
    #[must_use]
    pub const fn max_idle_connections_percent(mut self, percent: u8) -> Self {
        self.max_idle_connections_percent = Some(percent);
        self
    }

    /// What does not bind a client to its connection. Default: nothing.
    #[must_use]
    pub fn session_pinning_filters(
        mut self,
        filters: impl IntoIterator<Item = SessionPinningFilter>,
    ) -> Self {
        self.session_pinning_filters = filters.into_iter().collect();
        self
    }

    /// Whether the proxy logs in detail, for a while: statements are in the logs then. Default: false.
    #[must_use]
    pub const fn debug_logging(mut self, enabled: bool) -> Self {
        self.debug_logging = Some(enabled);
        self
    }

    /// Whether clients have to log in to the proxy with tokens of IAM. Default: false.
    #[must_use]
    pub const fn iam_auth(mut self, required: bool) -> Self {
        self.iam_auth = required;
        self
    }

    /// How long a client may be silent until the proxy disconnects it. Default: 30 minutes.
    #[must_use]
    pub const fn idle_client_timeout(mut self, timeout: Duration) -> Self {
        self.idle_client_timeout = Some(timeout);
        self
    }

    /// Whether clients have to encrypt their connections. Default: true.
    #[must_use]
    pub const fn require_tls(mut self, require: bool) -> Self {
        self.require_tls = require;
        self
    }

    /// The role by which the proxy reads the secrets. Default: a new one.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The proxy's security groups. Default: a new one.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = Some(groups.into_iter().cloned().collect());
        self
    }

    /// The proxy's subnets. Default: the private ones.
    #[must_use]
    pub fn vpc_subnets(mut self, subnets: impl Into<SubnetSelection>) -> Self {
        self.vpc_subnets = Some(subnets.into());
        self
    }

    /// How clients prove who they are. Default: RDS's for the engine.
    #[must_use]
    pub const fn client_password_auth_type(mut self, kind: ClientPasswordAuthType) -> Self {
        self.client_password_auth_type = Some(kind);
        self
    }

    /// How the proxy logs in where no secret says it. Default: by secrets alone.
    #[must_use]
    pub const fn default_auth_scheme(mut self, scheme: DefaultAuthScheme) -> Self {
        self.default_auth_scheme = Some(scheme);
        self
    }

    pub(super) fn check(&self, scope: &Scope, family: Option<&str>) {
        let by_iam = self.default_auth_scheme == Some(DefaultAuthScheme::IamAuth);
        if self.secrets.is_empty() && !by_iam {
            let finding = Diagnostic::error(
                &codes::PROXY_WITHOUT_SECRET,
                "the proxy has no secret to log in to the database by",
            );
            scope.diagnose(
                finding
                    .given("no secrets")
                    .allowed("one secret or more, or IAM from end to end")
                    .help("give the database's `secret`, or use `DatabaseProxyOptions::iam`"),
            );
        }
        if let (Some(kind), Some(family)) = (self.client_password_auth_type, family)
            && let Some(wanted) = kind.engine_family()
            && wanted != family
        {
            let finding = Diagnostic::error(
                &codes::AUTHENTICATION_OF_OTHER_ENGINE,
                "the database's engine does not know this way of authentication",
            );
            scope.diagnose(
                finding
                    .given(format!("{} for {family}", kind.as_str()))
                    .allowed(format!("it for {wanted}"))
                    .help("leave `client_password_auth_type` out"),
            );
        }
        let limits = (
            self.max_connections_percent,
            self.max_idle_connections_percent,
        );
        let (most, idle) = (limits.0.unwrap_or(100), limits.1.unwrap_or(0));
        if most == 0 || most > 100 || idle > most {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_CONNECTION_LIMIT,
                "a proxy can't have so many connections",
            );
            scope.diagnose(
                finding
                    .given(format!("{most} percent, {idle} of them idle"))
                    .allowed("1 to 100 percent, and not more of them idle")
                    .help("correct `max_connections_percent` or `max_idle_connections_percent`"),
            );
        }
    }

    pub(super) fn pool(&self) -> ConnectionPoolConfigurationInfoFormatProperty {
        let seconds = |time: Duration| i64::try_from(time.to_millis() / 1000).unwrap_or(i64::MAX);
        let filters = self.session_pinning_filters.iter();
        let filters: Vec<Text> = filters.map(|filter| filter.0.clone()).collect();
        ConnectionPoolConfigurationInfoFormatProperty::new()
            .when_some(self.borrow_timeout, |pool, time| {
                pool.connection_borrow_timeout(seconds(time))
            })
            .when_some(self.init_query.clone(), |pool, query| {
                pool.init_query(query)
            })
            .when_some(self.max_connections_percent, |pool, percent| {
                pool.max_connections_percent(percent)
            })
            .when_some(self.max_idle_connections_percent, |pool, percent| {
                pool.max_idle_connections_percent(percent)
            })
            .when(!filters.is_empty(), |pool| {
                pool.session_pinning_filters(filters)
            })
    }

    pub(super) fn authentication(&self) -> Vec<AuthFormatProperty> {
        let each = |secret: &SecretRef| {
            AuthFormatProperty::new()
                .auth_scheme("SECRETS")
                .iam_auth(if self.iam_auth {
                    "REQUIRED"
                } else {
                    "DISABLED"
                })
                .secret_arn(secret.secret_arn())
                .when_some(self.client_password_auth_type, |auth, kind| {
                    auth.client_password_auth_type(kind.as_str())
                })
        };
        self.secrets.iter().map(each).collect()
    }
}
