//! Health checks.

use stackwright_cfn::kinds::route53::HealthCheckId;
use stackwright_cfn::route53::CfnHealthCheck;
use stackwright_cfn::route53::health_check::HealthCheckConfigProperty;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::codes;

/// Where a health check's endpoint is: a domain name, an address, or an address with the name that is
/// asked of it.
#[derive(Clone, Debug, Default)]
pub struct HealthCheckEndpoint {
    fqdn: Option<Value<String>>,
    ip_address: Option<Value<String>>,
}

impl HealthCheckEndpoint {
    /// An endpoint by its domain name.
    pub fn fqdn(name: impl IntoValue<String>) -> Self {
        Self {
            fqdn: Some(name.into_value()),
            ip_address: None,
        }
    }

    /// An endpoint by its IPv4 or IPv6 address.
    pub fn ip_address(address: impl IntoValue<String>) -> Self {
        Self {
            fqdn: None,
            ip_address: Some(address.into_value()),
        }
    }

    /// The domain name that is asked of the address, in the `Host` header and over TLS. Default: the
    /// address itself.
    #[must_use]
    pub fn host(mut self, name: impl IntoValue<String>) -> Self {
        self.fqdn = Some(name.into_value());
        self
    }
}

/// What a check of an endpoint speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Protocol {
    Http,
    Https,
    Tcp,
}

/// A health check that Route 53 makes of an endpoint from all over the world: an answer of status 2xx or
/// 3xx, or a connection, within some seconds.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::route53::{ARecord, Failover, HealthCheck, HealthCheckEndpoint, HostedZone, RecordTarget};
///
/// let stack = Stack::new("dns");
/// let zone = stack.add("Zone", HostedZone::new("example.com"));
/// let check = HealthCheck::https(HealthCheckEndpoint::fqdn("one.example.com")).resource_path("/health");
/// let check = stack.add("Check", check);
/// let target = RecordTarget::from_ip_addresses(["192.0.2.1"]);
/// let record = ARecord::new(&zone, target).failover(Failover::Primary).health_check(&check);
/// stack.add("Web", record);
/// ```
///
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct HealthCheck {
    protocol: Protocol,
    endpoint: HealthCheckEndpoint,
    search_string: Option<Value<String>>,
    enable_sni: Option<bool>,
    failure_threshold: u32,
    inverted: bool,
    measure_latency: bool,
    port: Option<u16>,
    regions: Vec<Value<String>>,
    request_interval: Duration,
    resource_path: Option<Value<String>>,
}

impl HealthCheck {
    fn new(protocol: Protocol, endpoint: HealthCheckEndpoint) -> Self {
        Self {
            protocol,
            endpoint,
            search_string: None,
            enable_sni: None,
            failure_threshold: 3,
            inverted: false,
            measure_latency: false,
            port: None,
            regions: Vec::new(),
            request_interval: Duration::seconds(30),
            resource_path: None,
        }
    }

    /// A check over HTTP, on port 80 unless another is set.
    pub fn http(endpoint: HealthCheckEndpoint) -> Self {
        Self::new(Protocol::Http, endpoint)
    }

    /// A check over HTTPS, on port 443 unless another is set.
    pub fn https(endpoint: HealthCheckEndpoint) -> Self {
        Self::new(Protocol::Https, endpoint)
    }

    /// A check that a connection to a port can be made.
    pub fn tcp(endpoint: HealthCheckEndpoint, port: u16) -> Self {
        Self::new(Protocol::Tcp, endpoint).port(port)
    }

    /// A text that the first 5,120 bytes of the answer have to have: at most 255 characters. Checks over
    /// HTTP and HTTPS only. Default: any answer will do.
    pub fn search_string(mut self, text: impl IntoValue<String>) -> Self {
        self.search_string = Some(text.into_value());
        self
    }

    /// Whether the domain name is sent when TLS is negotiated. Default: true for HTTPS.
    pub const fn enable_sni(mut self, enable: bool) -> Self {
        self.enable_sni = Some(enable);
        self
    }

    /// How many checks in a row have to differ to change the state: 1 to 10. Default: 3.
    pub const fn failure_threshold(mut self, times: u32) -> Self {
        self.failure_threshold = times;
        self
    }

    /// Whether healthy counts as unhealthy, and unhealthy as healthy. Default: false.
    pub const fn inverted(mut self, inverted: bool) -> Self {
        self.inverted = inverted;
        self
    }

    /// Whether latency is measured and shown. Can't be changed later. Default: false.
    pub const fn measure_latency(mut self, measure: bool) -> Self {
        self.measure_latency = measure;
        self
    }

    /// The port. Default: 80 for HTTP, 443 for HTTPS.
    pub const fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// The regions to check from, at least three. Default: all that Route 53 checks from.
    pub fn regions<R: IntoValue<String>>(mut self, regions: impl IntoIterator<Item = R>) -> Self {
        self.regions
            .extend(regions.into_iter().map(IntoValue::into_value));
        self
    }

    /// The time between two checks of a checker: 10 or 30 seconds. Can't be changed later. Default: 30
    /// seconds.
    pub const fn request_interval(mut self, interval: Duration) -> Self {
        self.request_interval = interval;
        self
    }

    /// The path to ask for, with its query. Checks over HTTP and HTTPS only. Default: `/`.
    pub fn resource_path(mut self, path: impl IntoValue<String>) -> Self {
        self.resource_path = Some(path.into_value());
        self
    }

    /// A health check that exists already.
    #[track_caller]
    pub fn from_health_check_id(
        scope: &Scope,
        id: impl Into<Text>,
        health_check_id: impl IntoValue<HealthCheckId>,
    ) -> HealthCheckRef {
        HealthCheckRef {
            node: scope.group(id).node(),
            id: health_check_id.into_value(),
        }
    }

    fn check(&self, scope: &Scope) {
        let illegal = |message: &str, given: String, allowed: &str| {
            report(
                scope,
                message,
                given,
                allowed,
                "correct it, or leave it out",
            );
        };
        if !(1..=10).contains(&self.failure_threshold) {
            illegal(
                "`failure_threshold` is out of range",
                self.failure_threshold.to_string(),
                "1 to 10",
            );
        }
        let interval = self.request_interval;
        if ![Duration::seconds(10), Duration::seconds(30)].contains(&interval) {
            illegal(
                "Route 53 does not check at this interval",
                interval.to_string(),
                "10 or 30 seconds",
            );
        }
        if !self.regions.is_empty() && self.regions.len() < 3 {
            illegal(
                "the check is made from too few regions",
                format!("{} of them", self.regions.len()),
                "at least three, or none for all",
            );
        }
        let texts = [
            ("search_string", &self.search_string),
            ("resource_path", &self.resource_path),
        ];
        for (name, text) in texts {
            let Some(value) = text else { continue };
            if self.protocol == Protocol::Tcp {
                let given = format!("`{name}` of a check over TCP");
                illegal(
                    "a connection has no answer to look at",
                    given,
                    "HTTP or HTTPS",
                );
            }
            let length = value.as_text().map_or(1, |text| text.chars().count());
            if length > 255 || (name == "search_string" && length == 0) {
                let given = format!("{length} characters");
                illegal(
                    &format!("`{name}` is too short or too long"),
                    given,
                    "up to 255",
                );
            }
        }
        if self.enable_sni == Some(true) && self.protocol != Protocol::Https {
            illegal(
                "names are sent over TLS only",
                "`enable_sni(true)` without HTTPS".to_owned(),
                "it for checks over HTTPS",
            );
        }
    }

    fn config(self) -> Object {
        let matches = self.search_string.is_some();
        let kind = match (self.protocol, matches) {
            (Protocol::Http, false) => "HTTP",
            (Protocol::Http, true) => "HTTP_STR_MATCH",
            (Protocol::Https, false) => "HTTPS",
            (Protocol::Https, true) => "HTTPS_STR_MATCH",
            (Protocol::Tcp, _) => "TCP",
        };
        let port = self.port.or(match self.protocol {
            Protocol::Http => Some(80),
            Protocol::Https => Some(443),
            Protocol::Tcp => None,
        });
        let path = self.resource_path.map(Node::from);
        let no_path = (self.protocol != Protocol::Tcp).then(|| "".into());
        let sni = self.enable_sni;
        let sni = sni.or((self.protocol == Protocol::Https).then_some(true));
        let seconds = i64::try_from(self.request_interval.to_millis() / 1000);
        let regions: Vec<Node> = self.regions.into_iter().map(Node::from).collect();
        let mut config = Object::typed()
            .with("Type", kind)
            .with("FailureThreshold", Node::from(self.failure_threshold))
            .with("Inverted", self.inverted)
            .with("MeasureLatency", self.measure_latency)
            .with("RequestInterval", Node::Int(seconds.unwrap_or(i64::MAX)));
        let options = [
            ("EnableSNI", sni.map(Node::from)),
            (
                "FullyQualifiedDomainName",
                self.endpoint.fqdn.map(Node::from),
            ),
            ("IPAddress", self.endpoint.ip_address.map(Node::from)),
            ("Port", port.map(|port| Node::from(u32::from(port)))),
            (
                "Regions",
                (!regions.is_empty()).then_some(Node::List(regions)),
            ),
            ("ResourcePath", path.or(no_path)),
            ("SearchString", self.search_string.map(Node::from)),
        ];
        for (key, value) in options {
            if let Some(value) = value {
                config.put(key, value);
            }
        }
        config
    }
}

pub(super) fn report(scope: &Scope, message: &str, given: String, allowed: &str, help: &str) {
    scope.diagnose(
        Diagnostic::error(&codes::ILLEGAL_ROUTE53_HEALTH_CHECK, message)
            .given(given)
            .allowed(allowed)
            .help(help),
    );
}

pub(super) fn add(scope: &Scope, config: Object) -> HealthCheckRef {
    let config: Value<HealthCheckConfigProperty> = Value::from_node(config.into());
    let resource = scope.add("Resource", CfnHealthCheck::new(config));
    HealthCheckRef {
        node: scope.node(),
        id: resource.reference(),
    }
}

impl Construct for HealthCheck {
    type Handle = HealthCheckRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> HealthCheckRef {
        self.check(scope);
        add(scope, self.config())
    }
}

/// A health check in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct HealthCheckRef {
    node: NodeRef,
    id: Value<HealthCheckId>,
}

impl AsNode for HealthCheckRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<HealthCheckId> for &HealthCheckRef {
    fn into_value(self) -> Value<HealthCheckId> {
        self.health_check_id()
    }
}

impl HealthCheckRef {
    /// The id.
    pub fn health_check_id(&self) -> Value<HealthCheckId> {
        self.id.clone()
    }
}
