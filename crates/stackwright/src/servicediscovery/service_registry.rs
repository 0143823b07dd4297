//! Services of a namespace.

use stackwright_cfn::kinds::servicediscovery::{ServiceArn, ServiceId};
use stackwright_cfn::servicediscovery::CfnService;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::codes;
use super::namespace::{NamespaceRef, NamespaceType};

/// The type of the DNS records of a service's instances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DnsRecordType {
    /// IPv4 addresses.
    A,
    /// IPv6 addresses.
    Aaaa,
    /// Addresses of both kinds.
    AAaaa,
    /// Addresses and ports.
    Srv,
    /// Names.
    Cname,
}

/// Which of a service's instances an answer names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoutingPolicy {
    /// One, in turn.
    Weighted,
    /// Up to eight healthy ones.
    Multivalue,
}

/// How a service's instances are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiscoveryType {
    /// By calls of the Cloud Map API.
    Api,
    /// By DNS, too.
    DnsAndApi,
}

impl DnsRecordType {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Aaaa => "AAAA",
            Self::AAaaa => "A and AAAA",
            Self::Srv => "SRV",
            Self::Cname => "CNAME",
        }
    }
}

/// The protocol of a health check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HealthCheckType {
    /// HTTP.
    Http,
    /// HTTPS.
    Https,
    /// TCP.
    Tcp,
}

/// A health check by Route 53, for services that are reached from the internet.
#[derive(Clone, Debug)]
pub struct HealthCheckConfig {
    check_type: HealthCheckType,
    resource_path: Option<Value<String>>,
    failure_threshold: u32,
}

impl HealthCheckConfig {
    /// A check of this protocol. A single failure counts.
    pub fn new(check_type: HealthCheckType) -> Self {
        Self {
            check_type,
            resource_path: None,
            failure_threshold: 1,
        }
    }

    /// The path to ask for. Default: `/`.
    #[must_use]
    pub fn resource_path(mut self, path: impl IntoValue<String>) -> Self {
        self.resource_path = Some(path.into_value());
        self
    }

    /// How many failures in a row count. Default: 1.
    #[must_use]
    pub fn failure_threshold(mut self, times: u32) -> Self {
        self.failure_threshold = times;
        self
    }

    fn render(&self) -> Node {
        let (name, path) = match self.check_type {
            HealthCheckType::Http => ("HTTP", true),
            HealthCheckType::Https => ("HTTPS", true),
            HealthCheckType::Tcp => ("TCP", false),
        };
        let mut check = Object::typed();
        check.put("FailureThreshold", self.failure_threshold.into());
        check.put("Type", name.into());
        match &self.resource_path {
            Some(path) => check.put("ResourcePath", path.into()),
            None if path => check.put("ResourcePath", "/".into()),
            None => {}
        }
        check.into()
    }
}

/// A service: instances under one name of a namespace.
///
/// <https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-services.html>
#[derive(Clone, Debug)]
pub struct Service {
    namespace: NamespaceRef,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    health_check: Option<HealthCheckConfig>,
    custom_health_check: Option<u32>,
    discovery_type: Option<DiscoveryType>,
    dns_record_type: DnsRecordType,
    dns_ttl: Duration,
    routing_policy: Option<RoutingPolicy>,
    load_balancer: bool,
}

impl Service {
    /// A service of a namespace, with address records that live for a minute.
    pub fn new(namespace: &NamespaceRef) -> Self {
        Self {
            namespace: namespace.clone(),
            name: None,
            description: None,
            health_check: None,
            custom_health_check: None,
            discovery_type: None,
            dns_record_type: DnsRecordType::A,
            dns_ttl: Duration::minutes(1),
            routing_policy: None,
            load_balancer: false,
        }
    }

    /// The name in the namespace. Default: made by CloudFormation.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the service is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// A health check by Route 53; for namespaces of public DNS. Default: none.
    #[must_use]
    pub fn health_check(mut self, check: HealthCheckConfig) -> Self {
        self.health_check = Some(check);
        self
    }

    /// Health is reported from outside, and a change counts after so many times 30 seconds. Default:
    /// it is not.
    #[must_use]
    pub fn custom_health_check(mut self, failure_threshold: u32) -> Self {
        self.custom_health_check = Some(failure_threshold);
        self
    }

    /// How the instances are found. Default: as the namespace does it.
    #[must_use]
    pub fn discovery_type(mut self, discovery_type: DiscoveryType) -> Self {
        self.discovery_type = Some(discovery_type);
        self
    }

    /// A service that exists already.
    #[track_caller]
    pub fn from_service_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: ServiceAttributes,
    ) -> ServiceRef {
        ServiceRef {
            node: scope.group(id).node(),
            id: attributes.id,
            arn: attributes.arn,
            name: attributes.name,
            dns_record_type: attributes.dns_record_type,
            routing_policy: attributes.routing_policy,
            discovery_type: attributes.discovery_type,
            namespace: attributes.namespace,
        }
    }

    /// The type of the DNS records. Default: `A`.
    #[must_use]
    pub fn dns_record_type(mut self, record_type: DnsRecordType) -> Self {
        self.dns_record_type = record_type;
        self
    }

    /// How long resolvers may keep a record. Default: 1 minute.
    #[must_use]
    pub fn dns_ttl(mut self, ttl: Duration) -> Self {
        self.dns_ttl = ttl;
        self
    }

    /// Which instances an answer names. Default: weighted for CNAME records and load balancers, else
    /// multivalue.
    #[must_use]
    pub fn routing_policy(mut self, policy: RoutingPolicy) -> Self {
        self.routing_policy = Some(policy);
        self
    }

    /// Whether load balancers are registered as instances, by alias records. Default: no.
    #[must_use]
    pub fn load_balancer(mut self, load_balancer: bool) -> Self {
        self.load_balancer = load_balancer;
        self
    }

    fn policy(&self) -> RoutingPolicy {
        let weighted = self.dns_record_type == DnsRecordType::Cname || self.load_balancer;
        self.routing_policy.unwrap_or(match weighted {
            true => RoutingPolicy::Weighted,
            false => RoutingPolicy::Multivalue,
        })
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: &str, allowed: &str, help: &str| {
            scope.diagnose(
                Diagnostic::error(&codes::ILLEGAL_SERVICE, message)
                    .given(given)
                    .allowed(allowed)
                    .help(help),
            );
        };
        let addresses = matches!(
            self.dns_record_type,
            DnsRecordType::A | DnsRecordType::Aaaa | DnsRecordType::AAaaa
        );
        if self.load_balancer && (!addresses || self.policy() == RoutingPolicy::Multivalue) {
            refuse(
                "a load balancer can't be registered in such a service",
                "`load_balancer(true)` with other records or multivalue routing",
                "it with A or AAAA records and weighted routing",
                "leave the record type and the routing policy out",
            );
        }
        if self.discovery_type == Some(DiscoveryType::DnsAndApi)
            && self.namespace.namespace_type() == NamespaceType::Http
        {
            refuse(
                "services of an HTTP namespace are not found by DNS",
                "`DiscoveryType::DnsAndApi` in an HTTP namespace",
                "it in a DNS namespace",
                "leave it out",
            );
        }
        let check = self.health_check.as_ref();
        if check.is_some_and(|check| {
            check.check_type == HealthCheckType::Tcp && check.resource_path.is_some()
        }) {
            refuse(
                "a health check over TCP asks for no path",
                "`resource_path` of a check over TCP",
                "it for HTTP and HTTPS",
                "leave the path out",
            );
        }
        if self.health_check.is_some() && self.custom_health_check.is_some() {
            refuse(
                "a service has two kinds of health check",
                "`health_check` and `custom_health_check`",
                "one of the two",
                "leave one of them out",
            );
        }
        if self.health_check.is_some()
            && self.namespace.namespace_type() == NamespaceType::DnsPrivate
        {
            refuse(
                "Route 53 can't check services of a private namespace",
                "`health_check` in a private DNS namespace",
                "it in a public DNS namespace or an HTTP one",
                "use `custom_health_check`",
            );
        }
        if self.dns_record_type == DnsRecordType::Cname
            && self.policy() == RoutingPolicy::Multivalue
        {
            refuse(
                "CNAME records need weighted routing",
                "CNAME records with `RoutingPolicy::Multivalue`",
                "CNAME records with `RoutingPolicy::Weighted`",
                "set `RoutingPolicy::Weighted`",
            );
        }
    }

    fn dns_config(&self) -> Node {
        let types: &[&str] = match self.dns_record_type {
            DnsRecordType::A => &["A"],
            DnsRecordType::Aaaa => &["AAAA"],
            DnsRecordType::AAaaa => &["A", "AAAA"],
            DnsRecordType::Srv => &["SRV"],
            DnsRecordType::Cname => &["CNAME"],
        };
        let record = |name: &&'static str| {
            let mut record = Object::typed();
            record.put("TTL", Node::Int((self.dns_ttl.to_millis() / 1000) as i64));
            record.put("Type", (*name).into());
            Node::from(record)
        };
        let policy = match self.policy() {
            RoutingPolicy::Weighted => "WEIGHTED",
            RoutingPolicy::Multivalue => "MULTIVALUE",
        };
        let mut config = Object::typed();
        config.put("DnsRecords", Node::List(types.iter().map(record).collect()));
        config.put("NamespaceId", self.namespace.namespace_id().into_node());
        config.put("RoutingPolicy", policy.into());
        config.into()
    }
}

impl Construct for Service {
    type Handle = ServiceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ServiceRef {
        self.check(scope);
        let resource = scope.add("Resource", CfnService::new());
        scope.edit(&resource).update(|service| {
            service.put("NamespaceId", self.namespace.namespace_id().into_node());
            let by_api = self.discovery_type == Some(DiscoveryType::Api);
            if by_api {
                service.put("Type", "HTTP".into());
            } else if self.namespace.namespace_type() != NamespaceType::Http {
                service.put("DnsConfig", self.dns_config());
            }
            if let Some(check) = &self.health_check {
                service.put("HealthCheckConfig", check.render());
            }
            if let Some(threshold) = self.custom_health_check {
                let mut check = Object::typed();
                check.put("FailureThreshold", threshold.into());
                service.put("HealthCheckCustomConfig", check.into());
            }
            for (key, text) in [("Name", &self.name), ("Description", &self.description)] {
                if let Some(text) = text {
                    service.put(key, text.into());
                }
            }
        });
        ServiceRef {
            node: scope.node(),
            id: resource.attr_id(),
            arn: resource.attr_arn(),
            name: resource.attr_name(),
            dns_record_type: self.dns_record_type,
            routing_policy: self.policy(),
            discovery_type: self
                .discovery_type
                .unwrap_or(match self.namespace.namespace_type() {
                    NamespaceType::Http => DiscoveryType::Api,
                    _ => DiscoveryType::DnsAndApi,
                }),
            namespace: self.namespace,
        }
    }
}

/// What is known of a service that exists already.
#[derive(Clone, Debug)]
pub struct ServiceAttributes {
    namespace: NamespaceRef,
    name: Value<String>,
    id: Value<ServiceId>,
    arn: Value<ServiceArn>,
    dns_record_type: DnsRecordType,
    routing_policy: RoutingPolicy,
    discovery_type: DiscoveryType,
}

impl ServiceAttributes {
    /// A service of a namespace by its name, id and ARN, with A records and multivalue routing.
    pub fn new(
        namespace: &NamespaceRef,
        name: impl IntoValue<String>,
        id: impl IntoValue<ServiceId>,
        arn: impl IntoValue<ServiceArn>,
    ) -> Self {
        Self {
            namespace: namespace.clone(),
            name: name.into_value(),
            id: id.into_value(),
            arn: arn.into_value(),
            dns_record_type: DnsRecordType::A,
            routing_policy: RoutingPolicy::Multivalue,
            discovery_type: DiscoveryType::DnsAndApi,
        }
    }

    /// The type of its DNS records. Default: `A`.
    #[must_use]
    pub const fn dns_record_type(mut self, record_type: DnsRecordType) -> Self {
        self.dns_record_type = record_type;
        self
    }

    /// Which instances an answer names. Default: [`Multivalue`](RoutingPolicy::Multivalue).
    #[must_use]
    pub const fn routing_policy(mut self, policy: RoutingPolicy) -> Self {
        self.routing_policy = policy;
        self
    }

    /// How its instances are found. Default: [`DnsAndApi`](DiscoveryType::DnsAndApi).
    #[must_use]
    pub const fn discovery_type(mut self, discovery_type: DiscoveryType) -> Self {
        self.discovery_type = discovery_type;
        self
    }
}

/// A service of Cloud Map, created or imported.
#[derive(Clone, Debug)]
pub struct ServiceRef {
    node: NodeRef,
    id: Value<ServiceId>,
    arn: Value<ServiceArn>,
    name: Value<String>,
    dns_record_type: DnsRecordType,
    routing_policy: RoutingPolicy,
    discovery_type: DiscoveryType,
    namespace: NamespaceRef,
}

impl AsNode for ServiceRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ServiceRef {
    /// The service's id, `srv-…`.
    pub fn service_id(&self) -> Value<ServiceId> {
        self.id.clone()
    }

    /// The service's ARN.
    pub fn service_arn(&self) -> Value<ServiceArn> {
        self.arn.clone()
    }

    /// The service's name.
    pub fn service_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The type of its DNS records.
    pub fn dns_record_type(&self) -> DnsRecordType {
        self.dns_record_type
    }

    /// Which instances an answer names.
    pub fn routing_policy(&self) -> RoutingPolicy {
        self.routing_policy
    }

    /// How its instances are found.
    pub fn discovery_type(&self) -> DiscoveryType {
        self.discovery_type
    }

    /// The namespace that it is in.
    pub fn namespace(&self) -> &NamespaceRef {
        &self.namespace
    }
}
