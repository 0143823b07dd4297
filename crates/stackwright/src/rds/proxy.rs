//! Proxies: pools of connections to a database.

use stackwright_core::intrinsic::{select, split};
use stackwright_core::kind::SubnetId;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, Fluent, IntoValue, Node, NodeRef, Scope, Text, Value,
};

use super::cluster_ref::DatabaseClusterRef;
use super::codes;
use super::instance_ref::{DatabaseInstanceRef, connect_arn};
use super::instance_settings::choices;
use super::placement::ids;
use super::proxy_endpoint::{
    DatabaseProxyEndpoint, DatabaseProxyEndpointOptions, DatabaseProxyEndpointRef,
};
use crate::ec2::{
    Connectable, Connections, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef,
};
use crate::iam::{Grant, Grantable, Role, RoleRef, ServicePrincipal};
use crate::secretsmanager::{AttachmentTargetType, SecretAttachmentTarget, SecretRef};
use stackwright_cfn::kinds::rds::{DbProxyArn, DbProxyName};
use stackwright_cfn::rds::db_proxy::AuthFormatProperty;
use stackwright_cfn::rds::db_proxy_target_group::ConnectionPoolConfigurationInfoFormatProperty;
use stackwright_cfn::rds::{CfnDBProxy, CfnDBProxyTargetGroup};

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

/// The database behind a proxy.
#[derive(Clone, Debug)]
pub struct ProxyTarget(Target);

#[derive(Clone, Debug)]
enum Target {
    Instance(DatabaseInstanceRef),
    Cluster(DatabaseClusterRef),
}

impl ProxyTarget {
    /// An instance.
    pub fn from_instance(instance: &DatabaseInstanceRef) -> Self {
        Self(Target::Instance(instance.clone()))
    }

    /// A cluster.
    pub fn from_cluster(cluster: &DatabaseClusterRef) -> Self {
        Self(Target::Cluster(cluster.clone()))
    }

    /// The family of the engine, where it is known and has proxies.
    fn engine_family(&self) -> Option<&'static str> {
        match &self.0 {
            Target::Instance(instance) => instance.engine()?.kind.engine_family,
            Target::Cluster(cluster) => Some(cluster.engine()?.kind.engine_family),
        }
    }

    fn connections(&self) -> (Connections, &'static str) {
        match &self.0 {
            Target::Instance(instance) => (instance.connections(), "Instance"),
            Target::Cluster(cluster) => (cluster.connections(), "Cluster"),
        }
    }
}

/// How a proxy works.
#[derive(Clone, Debug)]
pub struct DatabaseProxyOptions {
    vpc: VpcRef,
    secrets: Vec<SecretRef>,
    db_proxy_name: Option<Value<String>>,
    borrow_timeout: Option<Duration>,
    init_query: Option<Value<String>>,
    max_connections_percent: Option<u8>,
    max_idle_connections_percent: Option<u8>,
    session_pinning_filters: Vec<SessionPinningFilter>,
    debug_logging: Option<bool>,
    iam_auth: bool,
    idle_client_timeout: Option<Duration>,
    require_tls: bool,
    role: Option<RoleRef>,
    security_groups: Option<Vec<SecurityGroupRef>>,
    vpc_subnets: Option<SubnetSelection>,
    client_password_auth_type: Option<ClientPasswordAuthType>,
    default_auth_scheme: Option<DefaultAuthScheme>,
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

    fn check(&self, scope: &Scope, family: Option<&str>) {
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

    fn pool(&self) -> ConnectionPoolConfigurationInfoFormatProperty {
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

    fn authentication(&self) -> Vec<AuthFormatProperty> {
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

/// A proxy (`AWS::RDS::DBProxy`) in front of a database: it pools connections, and holds those of its
/// clients while the database fails over.
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html>
#[derive(Clone, Debug)]
pub struct DatabaseProxy {
    target: ProxyTarget,
    options: DatabaseProxyOptions,
}

impl DatabaseProxy {
    /// A proxy in front of this database. Instances and clusters have `add_proxy`, too.
    pub fn new(target: ProxyTarget, options: DatabaseProxyOptions) -> Self {
        Self { target, options }
    }

    /// A proxy that exists already.
    #[track_caller]
    pub fn from_database_proxy_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: DatabaseProxyAttributes,
    ) -> DatabaseProxyRef {
        DatabaseProxyRef {
            node: scope.group(id).node(),
            name: attributes.name,
            arn: attributes.arn,
            endpoint: attributes.endpoint,
            connections: Connections::new(attributes.security_groups),
            secrets: None,
        }
    }
}

/// What is known of a proxy that exists already.
#[derive(Clone, Debug)]
pub struct DatabaseProxyAttributes {
    name: Value<DbProxyName>,
    arn: Value<DbProxyArn>,
    endpoint: Value<String>,
    security_groups: Vec<SecurityGroupRef>,
}

impl DatabaseProxyAttributes {
    /// A proxy of this name and ARN, reached at this address.
    pub fn new(
        db_proxy_name: impl IntoValue<DbProxyName>,
        db_proxy_arn: impl IntoValue<DbProxyArn>,
        endpoint: impl IntoValue<String>,
    ) -> Self {
        Self {
            name: db_proxy_name.into_value(),
            arn: db_proxy_arn.into_value(),
            endpoint: endpoint.into_value(),
            security_groups: Vec::new(),
        }
    }

    /// The security groups of the proxy, for rules about who connects to it. Default: none is known.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = groups.into_iter().cloned().collect();
        self
    }
}

impl Construct for DatabaseProxy {
    type Handle = DatabaseProxyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> DatabaseProxyRef {
        let Self { target, options } = self;
        let family = target.engine_family();
        options.check(scope, family);
        let family = family.unwrap_or_else(|| {
            report_no_family(scope, &target);
            ""
        });
        let role = options.role.clone().unwrap_or_else(|| {
            let role = Role::new(ServicePrincipal::new("rds.amazonaws.com"));
            scope.add("IAMRole", role)
        });
        for secret in &options.secrets {
            secret.grant_read(scope, &role);
            if let Some(key) = secret.encryption_key() {
                key.grant_decrypt(scope, &role);
            }
        }
        let groups = options.security_groups.clone().unwrap_or_else(|| {
            let group =
                SecurityGroup::new(&options.vpc).description("SecurityGroup for Database Proxy");
            vec![scope.add("ProxySecurityGroup", group)]
        });
        let connections = Connections::new(groups.clone());
        let (database, what) = target.connections();
        if let Some(port) = database.usual_port() {
            let text = format!("Allow connections to the database {what} from the Proxy");
            database.allow_from(scope, &connections, port.described(text));
        }
        let selection = options.vpc_subnets.clone().unwrap_or_default();
        let subnets: Vec<Value<SubnetId>> =
            options.vpc.select_subnets(scope, selection).subnet_ids();
        let name = options.db_proxy_name.clone();
        let name = name.unwrap_or_else(|| scope.unique_id().into_value());
        let authentication = options.authentication();
        let timeout = options
            .idle_client_timeout
            .map(|time| time.to_millis() / 1000);
        let timeout = timeout.and_then(|seconds| i64::try_from(seconds).ok());
        let proxy = CfnDBProxy::new(name, family, role.role_arn(), subnets)
            .require_tls(options.require_tls)
            .vpc_security_group_ids(ids(&groups))
            .when(!authentication.is_empty(), |proxy| {
                proxy.auth(authentication)
            })
            .when_some(options.debug_logging, |proxy, enabled| {
                proxy.debug_logging(enabled)
            })
            .when_some(timeout, |proxy, seconds| proxy.idle_client_timeout(seconds))
            .when_some(options.default_auth_scheme, |proxy, scheme| {
                proxy.default_auth_scheme(scheme.as_str())
            });
        let proxy = scope.add("Resource", proxy);
        let group = CfnDBProxyTargetGroup::new(proxy.reference(), "default")
            .connection_pool_configuration_info(options.pool());
        match &target.0 {
            Target::Instance(instance) => {
                let identifiers = vec![instance.instance_identifier()];
                scope.add(
                    "ProxyTargetGroup",
                    group.db_instance_identifiers(identifiers),
                );
            }
            Target::Cluster(cluster) => {
                let identifiers = vec![cluster.cluster_identifier()];
                let group = scope.add(
                    "ProxyTargetGroup",
                    group.db_cluster_identifiers(identifiers),
                );
                for member in cluster.resources() {
                    scope.depend(&group, &member);
                }
            }
        }
        DatabaseProxyRef {
            node: scope.node(),
            name: proxy.reference(),
            arn: proxy.attr_db_proxy_arn(),
            endpoint: proxy.attr_endpoint(),
            connections,
            secrets: Some(options.secrets),
        }
    }
}

fn report_no_family(scope: &Scope, target: &ProxyTarget) {
    use super::engine::Engine;
    let (given, help) = match &target.0 {
        Target::Instance(instance) => match instance.engine() {
            Some(engine) => (
                format!("`{}`", engine.engine_type()),
                "connect to the database without a proxy",
            ),
            None => (
                "an import without its engine".to_owned(),
                "give it on import: `.engine(…)`",
            ),
        },
        Target::Cluster(_) => (
            "an import without its engine".to_owned(),
            "give it on import: `.engine(…)`",
        ),
    };
    let finding = Diagnostic::error(
        &codes::NO_PROXY_FOR_ENGINE,
        "there is no proxy for a database of this engine",
    );
    scope.diagnose(
        finding
            .given(given)
            .allowed("MySQL, MariaDB, PostgreSQL, SQL Server and Aurora")
            .help(help),
    );
}

/// A [`DatabaseProxy`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct DatabaseProxyRef {
    node: NodeRef,
    name: Value<DbProxyName>,
    arn: Value<DbProxyArn>,
    endpoint: Value<String>,
    connections: Connections,
    /// None where the proxy exists already.
    secrets: Option<Vec<SecretRef>>,
}

impl AsNode for DatabaseProxyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for DatabaseProxyRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl SecretAttachmentTarget for DatabaseProxyRef {
    fn secret_attachment_target(&self) -> (Node, AttachmentTargetType) {
        (self.name.node().clone(), AttachmentTargetType::RdsDbProxy)
    }
}

impl IntoValue<DbProxyName> for &DatabaseProxyRef {
    fn into_value(self) -> Value<DbProxyName> {
        self.name.clone()
    }
}

impl DatabaseProxyRef {
    /// The proxy's name.
    pub fn db_proxy_name(&self) -> Value<DbProxyName> {
        self.name.clone()
    }

    /// The proxy's ARN.
    pub fn db_proxy_arn(&self) -> Value<DbProxyArn> {
        self.arn.clone()
    }

    /// The host name at which clients reach the proxy.
    pub fn endpoint(&self) -> Value<String> {
        self.endpoint.clone()
    }

    /// Adds an endpoint, in further subnets or for reading only.
    #[track_caller]
    pub fn add_endpoint(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        options: DatabaseProxyEndpointOptions,
    ) -> DatabaseProxyEndpointRef {
        let endpoint = DatabaseProxyEndpoint::new(self, options);
        scope.of(self).add(id, endpoint)
    }

    /// Permits somebody to log in to the proxy as a user of the database, with a token.
    #[track_caller]
    pub fn grant_connect_as(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        db_user: impl IntoValue<String>,
    ) -> Grant {
        let place = scope.of(self);
        // `arn:PARTITION:rds:REGION:ACCOUNT:db-proxy:prx-…`
        let id = match self.arn.as_text() {
            Some(arn) => arn.rsplit(':').next().unwrap_or(arn).into(),
            None => select(6, split(":", self.arn.node().clone())).into(),
        };
        let arn = connect_arn(&place, id, db_user.into_value());
        Grant::add_to_principal(scope, grantee, ["rds-db:connect"], [arn])
    }

    /// [`grant_connect_as`](Self::grant_connect_as) as the user whom the proxy's one secret names.
    #[track_caller]
    pub fn grant_connect(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        if let Some([secret]) = self.secrets.as_deref() {
            let user = secret.secret_value_from_json("username");
            return self.grant_connect_as(scope, grantee, user);
        }
        let given = match self.secrets.as_deref() {
            None => "an imported proxy".to_owned(),
            Some(secrets) => format!("a proxy with {} secrets", secrets.len()),
        };
        let finding = Diagnostic::error(
            &codes::NO_DATABASE_USER,
            "it is not known as which user of the database to connect",
        );
        scope.of(self).diagnose(
            finding
                .given(given)
                .allowed("a proxy with one secret, or a user's name")
                .help("name the user: `grant_connect_as`"),
        );
        Grant::none()
    }
}
