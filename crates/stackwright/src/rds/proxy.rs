//! Proxies: pools of connections to a database.

mod options;
mod proxy_ref;

use stackwright_core::kind::SubnetId;
use stackwright_core::{AsNode, Construct, Diagnostic, Fluent, IntoValue, Scope, Text, Value};

use super::cluster_ref::DatabaseClusterRef;
use super::codes;
use super::instance_ref::DatabaseInstanceRef;
use super::placement::ids;
use crate::ec2::{Connectable, Connections, SecurityGroup};
use crate::iam::{Role, ServicePrincipal};
use stackwright_cfn::rds::{CfnDBProxy, CfnDBProxyTargetGroup};

pub use options::{
    ClientPasswordAuthType, DatabaseProxyOptions, DefaultAuthScheme, SessionPinningFilter,
};
pub use proxy_ref::{DatabaseProxyAttributes, DatabaseProxyRef};

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
        attributes.import(&scope.group(id))
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
