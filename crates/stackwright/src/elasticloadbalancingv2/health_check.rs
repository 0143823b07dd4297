//! Health checks of targets.

use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Object, Value};

use super::codes;
use super::protocol::{ApplicationProtocolVersion, Protocol};
use super::target::TargetType;

/// How a load balancer finds out whether a target is healthy.
///
/// What is not set is left to the service; its defaults are stated on each setter.
///
/// ```
/// use stackwright::elasticloadbalancingv2::HealthCheck;
/// use stackwright_core::Duration;
///
/// let check = HealthCheck::new()
///     .path("/health")
///     .healthy_http_codes("200,401")
///     .interval(Duration::seconds(30));
/// ```
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthCheck {
    pub(crate) enabled: Option<bool>,
    pub(crate) interval: Option<Duration>,
    pub(crate) path: Option<Value<String>>,
    pub(crate) port: Option<Value<String>>,
    pub(crate) protocol: Option<Protocol>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) healthy_threshold_count: Option<u32>,
    pub(crate) unhealthy_threshold_count: Option<u32>,
    pub(crate) healthy_grpc_codes: Option<Value<String>>,
    pub(crate) healthy_http_codes: Option<Value<String>>,
}

/// The properties of a target group that a health check sets.
const PROPERTIES: [&str; 9] = [
    "HealthCheckEnabled",
    "HealthCheckIntervalSeconds",
    "HealthCheckPath",
    "HealthCheckPort",
    "HealthCheckProtocol",
    "HealthCheckTimeoutSeconds",
    "HealthyThresholdCount",
    "Matcher",
    "UnhealthyThresholdCount",
];

impl HealthCheck {
    /// A health check as the service does it by itself.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether targets are checked. Default: yes for instances and addresses, where it can't be
    /// switched off; no for functions.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The time between two checks of a target: 5 to 300 seconds. Default: 30 seconds, and 35 for
    /// functions.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// The path that is asked for, beginning with `/`. Default: `/`, and `/AWS.ALB/healthcheck` for
    /// gRPC.
    #[must_use]
    pub fn path(mut self, path: impl IntoValue<String>) -> Self {
        self.path = Some(path.into_value());
        self
    }

    /// The port that is asked, such as `"8081"`, or `"traffic-port"` for the one on which the target
    /// gets its requests. Default: the latter.
    #[must_use]
    pub fn port(mut self, port: impl IntoValue<String>) -> Self {
        self.port = Some(port.into_value());
        self
    }

    /// The protocol of the check: HTTP or HTTPS behind an application load balancer, also TCP behind
    /// a network load balancer. Default: HTTP behind the former, TCP behind the latter.
    #[must_use]
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// How long to wait for an answer: 2 to 120 seconds, and less than the interval. Default: 5
    /// seconds for HTTP and HTTPS, 30 for functions, 10 for TCP.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How many checks in a row make a target healthy: 2 to 10. Default: 5.
    #[must_use]
    pub fn healthy_threshold_count(mut self, count: u32) -> Self {
        self.healthy_threshold_count = Some(count);
        self
    }

    /// How many failed checks in a row make a target unhealthy: 2 to 10. Default: 2.
    #[must_use]
    pub fn unhealthy_threshold_count(mut self, count: u32) -> Self {
        self.unhealthy_threshold_count = Some(count);
        self
    }

    /// The gRPC codes that a healthy target answers with, from 0 to 99: `"0,1"`, `"0-5"`. For target
    /// groups of version GRPC. Default: `"12"`.
    #[must_use]
    pub fn healthy_grpc_codes(mut self, codes: impl IntoValue<String>) -> Self {
        self.healthy_grpc_codes = Some(codes.into_value());
        self
    }

    /// The HTTP status codes that a healthy target answers with: `"200,202"`, `"200-299"`. From 200
    /// to 499 behind an application load balancer, to 599 behind a network load balancer. Default:
    /// `"200"`, and `"200-399"` behind a network load balancer.
    #[must_use]
    pub fn healthy_http_codes(mut self, codes: impl IntoValue<String>) -> Self {
        self.healthy_http_codes = Some(codes.into_value());
        self
    }

    /// Writes the check into a target group's properties, in place of the one that was there.
    pub(crate) fn write(&self, properties: &mut Object) {
        for property in PROPERTIES {
            properties.remove(property);
        }
        let seconds = |duration: &Duration| Node::Int((duration.to_millis() / 1000) as i64);
        let text = |value: &Value<String>| value.node().clone();
        let mut matcher = Object::typed();
        for (key, codes) in [
            ("GrpcCode", &self.healthy_grpc_codes),
            ("HttpCode", &self.healthy_http_codes),
        ] {
            if let Some(codes) = codes {
                matcher.put(key, text(codes));
            }
        }
        let values = [
            self.enabled.map(Node::Bool),
            self.interval.as_ref().map(seconds),
            self.path.as_ref().map(text),
            self.port.as_ref().map(text),
            self.protocol.map(|protocol| protocol.as_str().into()),
            self.timeout.as_ref().map(seconds),
            self.healthy_threshold_count.map(Node::from),
            (!matcher.is_empty()).then(|| matcher.into()),
            self.unhealthy_threshold_count.map(Node::from),
        ];
        for (property, value) in PROPERTIES.into_iter().zip(values) {
            if let Some(value) = value {
                properties.put(property, value);
            }
        }
    }

    /// What the service would refuse, behind an application load balancer.
    pub(crate) fn application_findings(
        &self,
        target_type: Option<TargetType>,
        version: Option<ApplicationProtocolVersion>,
    ) -> Vec<Diagnostic> {
        let mut findings = self.common_findings(target_type, &[Protocol::Http, Protocol::Https]);
        if let (Some(interval), Some(timeout)) = (self.interval, self.timeout)
            && timeout >= interval
        {
            findings.push(too_long(
                timeout,
                format!("less than the interval of {interval}"),
            ));
        }
        let grpc = version == Some(ApplicationProtocolVersion::Grpc);
        let (given, wanted, misplaced) = match grpc {
            true => (
                "healthy HTTP codes",
                "healthy_grpc_codes",
                &self.healthy_http_codes,
            ),
            false => (
                "healthy gRPC codes",
                "healthy_http_codes",
                &self.healthy_grpc_codes,
            ),
        };
        if misplaced.is_some() {
            let version = version.map_or("HTTP1", ApplicationProtocolVersion::as_str);
            findings.push(
                Diagnostic::error(
                    &codes::HEALTH_CHECK_CODES,
                    "the health check compares codes of another protocol than the targets speak",
                )
                .given(format!("{given} for a target group of version {version}"))
                .allowed("gRPC codes for version GRPC, HTTP codes for HTTP1 and HTTP2")
                .help(format!(
                    "set `{wanted}` instead, or the group's protocol version"
                )),
            );
        }
        findings.extend(codes_finding(&self.healthy_http_codes, 200, 499, "HTTP"));
        findings.extend(codes_finding(&self.healthy_grpc_codes, 0, 99, "gRPC"));
        findings
    }

    /// What the service would refuse, behind a network load balancer.
    pub(crate) fn network_findings(&self, target_type: Option<TargetType>) -> Vec<Diagnostic> {
        let allowed = [Protocol::Http, Protocol::Https, Protocol::Tcp];
        let mut findings = self.common_findings(target_type, &allowed);
        if let (Some(interval), Some(timeout)) = (self.interval, self.timeout)
            && timeout > interval
        {
            findings.push(too_long(
                timeout,
                format!("at most the interval of {interval}"),
            ));
        }
        if self.protocol == Some(Protocol::Tcp) && self.path.is_some() {
            findings.push(
                illegal("a TCP health check asks for no path")
                    .given("a path for protocol TCP")
                    .allowed("a path for HTTP and HTTPS")
                    .help("leave the path out, or check over HTTP"),
            );
        }
        if self.healthy_grpc_codes.is_some() {
            findings.push(
                Diagnostic::error(
                    &codes::HEALTH_CHECK_CODES,
                    "a network load balancer compares no gRPC codes",
                )
                .given("`healthy_grpc_codes`")
                .allowed("healthy HTTP codes, for health checks over HTTP and HTTPS")
                .help("set `healthy_http_codes` instead"),
            );
        }
        findings.extend(codes_finding(&self.healthy_http_codes, 200, 599, "HTTP"));
        findings
    }

    fn common_findings(
        &self,
        target_type: Option<TargetType>,
        protocols: &[Protocol],
    ) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        let durations = [
            ("interval", self.interval, 5, 300),
            ("timeout", self.timeout, 2, 120),
        ];
        for (name, duration, least, most) in durations {
            if let Some(duration) = duration
                && !duration
                    .to_seconds()
                    .is_some_and(|s| (least..=most).contains(&s))
            {
                findings.push(
                    illegal(format!("the {name} of the health check is out of range"))
                        .given(duration)
                        .allowed(format!("{least} to {most} seconds, in whole seconds"))
                        .help("choose a duration in this range"),
                );
            }
        }
        let counts = [
            ("healthy_threshold_count", self.healthy_threshold_count),
            ("unhealthy_threshold_count", self.unhealthy_threshold_count),
        ];
        for (name, count) in counts {
            if let Some(count) = count
                && !(2..=10).contains(&count)
            {
                findings.push(
                    illegal(format!("`{name}` of the health check is out of range"))
                        .given(count)
                        .allowed("2 to 10")
                        .help("choose a number of checks in this range"),
                );
            }
        }
        if let Some(protocol) = self.protocol
            && !protocols.contains(&protocol)
        {
            let names: Vec<_> = protocols.iter().map(|protocol| protocol.as_str()).collect();
            findings.push(
                illegal("the protocol of the health check is none that this group knows")
                    .given(protocol.as_str())
                    .allowed(names.join(", "))
                    .help("choose one of these"),
            );
        }
        if let Some(path) = self.path.as_ref().and_then(Value::as_text)
            && !path.starts_with('/')
        {
            findings.push(
                illegal("the path of the health check does not begin with a slash")
                    .given(format!("`{path}`"))
                    .allowed("a path such as `/health`")
                    .help(format!("write `/{path}`")),
            );
        }
        if self.enabled == Some(false)
            && matches!(target_type, Some(TargetType::Instance | TargetType::Ip))
        {
            findings.push(
                illegal("the health check of instances and addresses can't be switched off")
                    .given("enabled(false)")
                    .allowed("enabled(false) for target groups of functions")
                    .help("leave `enabled` out"),
            );
        }
        findings
    }
}

fn illegal(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&codes::ILLEGAL_HEALTH_CHECK, message)
}

fn too_long(timeout: Duration, allowed: String) -> Diagnostic {
    Diagnostic::error(
        &codes::HEALTH_CHECK_TIMEOUT_TOO_LONG,
        "the health check's timeout is not shorter than its interval",
    )
    .given(format!("a timeout of {timeout}"))
    .allowed(allowed)
    .help("shorten the timeout or lengthen the interval")
}

/// A literal list of codes that is not written as `200`, `200,202` or `200-299`, or is out of range.
fn codes_finding(
    codes: &Option<Value<String>>,
    least: u32,
    most: u32,
    kind: &str,
) -> Option<Diagnostic> {
    let text = codes.as_ref()?.as_text()?;
    let legal = |code: &str| {
        code.parse()
            .is_ok_and(|code| (least..=most).contains(&code))
    };
    let fits = text.split(',').all(|part| match part.split_once('-') {
        Some((first, last)) => legal(first) && legal(last),
        None => legal(part),
    });
    (!fits).then(|| {
        Diagnostic::error(
            &codes::HEALTH_CHECK_CODES,
            format!("the healthy {kind} codes are not codes that a target may answer with"),
        )
        .given(format!("`{text}`"))
        .allowed(format!(
            "codes from {least} to {most}: one, several `a,b`, or a range `a-b`"
        ))
        .help("list the codes without spaces")
    })
}
