//! Endpoints of proxies.

use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, NodeRef, Scope, Text, Value,
};

use super::codes;
use super::instance_settings::choices;
use super::placement::ids;
use super::proxy::DatabaseProxyRef;
use crate::ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use stackwright_cfn::kinds::rds::{DbProxyEndpointArn, DbProxyEndpointName};
use stackwright_cfn::rds::CfnDBProxyEndpoint;

choices! {
    /// What clients of a proxy's endpoint do.
    ProxyEndpointTargetRole {
        /// They read and write.
        ReadWrite = "READ_WRITE",
        /// They read.
        ReadOnly = "READ_ONLY",
    }
}

/// Where an endpoint of a proxy stands.
#[derive(Clone, Debug)]
pub struct DatabaseProxyEndpointOptions {
    vpc: VpcRef,
    name: Option<Value<String>>,
    security_groups: Option<Vec<SecurityGroupRef>>,
    vpc_subnets: Option<SubnetSelection>,
    target_role: Option<ProxyEndpointTargetRole>,
}

impl DatabaseProxyEndpointOptions {
    /// An endpoint in the private subnets of a VPC.
    pub fn new(vpc: &VpcRef) -> Self {
        Self {
            vpc: vpc.clone(),
            name: None,
            security_groups: None,
            vpc_subnets: None,
            target_role: None,
        }
    }

    /// The endpoint's name. Default: made from the path of the construct.
    #[must_use]
    pub fn db_proxy_endpoint_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The endpoint's security groups. Default: the VPC's default group.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = Some(groups.into_iter().cloned().collect());
        self
    }

    /// The endpoint's subnets, two at least. Default: the private ones.
    #[must_use]
    pub fn vpc_subnets(mut self, subnets: impl Into<SubnetSelection>) -> Self {
        self.vpc_subnets = Some(subnets.into());
        self
    }

    /// What its clients do. Default: they read and write.
    #[must_use]
    pub const fn target_role(mut self, role: ProxyEndpointTargetRole) -> Self {
        self.target_role = Some(role);
        self
    }
}

/// A further endpoint of a proxy (`AWS::RDS::DBProxyEndpoint`): in other subnets, or for reading only.
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-endpoints.html>
#[derive(Clone, Debug)]
pub struct DatabaseProxyEndpoint {
    proxy: DatabaseProxyRef,
    options: DatabaseProxyEndpointOptions,
}

impl DatabaseProxyEndpoint {
    /// An endpoint of this proxy.
    pub fn new(proxy: &DatabaseProxyRef, options: DatabaseProxyEndpointOptions) -> Self {
        Self {
            proxy: proxy.clone(),
            options,
        }
    }

    /// An endpoint that exists already.
    #[track_caller]
    pub fn from_database_proxy_endpoint_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<DbProxyEndpointName>,
        arn: impl IntoValue<DbProxyEndpointArn>,
        endpoint: impl IntoValue<String>,
    ) -> DatabaseProxyEndpointRef {
        DatabaseProxyEndpointRef {
            node: scope.group(id).node(),
            name: name.into_value(),
            arn: arn.into_value(),
            endpoint: endpoint.into_value(),
        }
    }
}

impl Construct for DatabaseProxyEndpoint {
    type Handle = DatabaseProxyEndpointRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> DatabaseProxyEndpointRef {
        let options = self.options;
        let selection = options.vpc_subnets.unwrap_or_default();
        let subnets = options.vpc.select_subnets(scope, selection).subnet_ids();
        if subnets.len() < 2 {
            let finding = Diagnostic::error(
                &codes::SINGLE_ZONE,
                "a proxy's endpoint needs two subnets at least",
            );
            scope.diagnose(
                finding
                    .given(subnets.len())
                    .allowed("2 or more")
                    .help("select more subnets, or give the VPC `max_azs(2)`"),
            );
        }
        if options.security_groups.as_ref().is_some_and(Vec::is_empty) {
            let finding = Diagnostic::error(
                &codes::NO_SECURITY_GROUPS,
                "the proxy's endpoint has an empty list of security groups",
            );
            scope.diagnose(
                finding
                    .given("security_groups([])")
                    .allowed("one group or more, or none said")
                    .help("leave `security_groups` out"),
            );
        }
        let name = options
            .name
            .unwrap_or_else(|| scope.unique_id().into_value());
        let proxy: Value<String> = self.proxy.db_proxy_name().into_value();
        let endpoint = CfnDBProxyEndpoint::new(name, proxy, subnets)
            .when_some(options.security_groups, |endpoint, groups| {
                endpoint.vpc_security_group_ids(ids(&groups))
            })
            .when_some(options.target_role, |endpoint, role| {
                endpoint.target_role(role.as_str())
            });
        let endpoint = scope.add("Resource", endpoint);
        DatabaseProxyEndpointRef {
            node: scope.node(),
            name: endpoint.reference(),
            arn: endpoint.attr_db_proxy_endpoint_arn(),
            endpoint: endpoint.attr_endpoint(),
        }
    }
}

/// A [`DatabaseProxyEndpoint`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct DatabaseProxyEndpointRef {
    node: NodeRef,
    name: Value<DbProxyEndpointName>,
    arn: Value<DbProxyEndpointArn>,
    endpoint: Value<String>,
}

impl AsNode for DatabaseProxyEndpointRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl DatabaseProxyEndpointRef {
    /// The endpoint's name.
    pub fn db_proxy_endpoint_name(&self) -> Value<DbProxyEndpointName> {
        self.name.clone()
    }

    /// The endpoint's ARN.
    pub fn db_proxy_endpoint_arn(&self) -> Value<DbProxyEndpointArn> {
        self.arn.clone()
    }

    /// The host name at which clients reach it.
    pub fn endpoint(&self) -> Value<String> {
        self.endpoint.clone()
    }
}
