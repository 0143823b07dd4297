//! Records that say how a service is reached: HTTPS and SVCB.

use stackwright_core::{Construct, Duration, Fault, IntoValue, Scope, Value, text};

use super::codes;
use super::record::{Record, RecordSetRef, RecordTarget, record_constructs, record_setters};
use super::record_type::RecordType;
use super::zone::HostedZoneRef;

/// A protocol that a service speaks over TLS, by its name for ALPN.
/// <https://www.iana.org/assignments/tls-extensiontype-values/tls-extensiontype-values.xhtml#alpn-protocol-ids>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alpn(std::borrow::Cow<'static, str>);

impl Alpn {
    /// HTTP/1.1 as the CDK writes it, `http1.1`. The registered name, which clients know, is
    /// `Alpn::of("http/1.1")`.
    pub const HTTP1_1: Self = Self(std::borrow::Cow::Borrowed("http1.1"));
    /// HTTP/2.
    pub const H2: Self = Self(std::borrow::Cow::Borrowed("h2"));
    /// HTTP/3.
    pub const H3: Self = Self(std::borrow::Cow::Borrowed("h3"));

    /// Any other protocol.
    pub fn of(protocol: impl Into<String>) -> Self {
        Self(std::borrow::Cow::Owned(protocol.into()))
    }
}

/// A value of an HTTPS or SVCB record: another name for a service, or how it is reached.
///
/// ```
/// use stackwright::route53::{Alpn, SvcbRecordValue};
///
/// let value = SvcbRecordValue::service().alpn([Alpn::H3, Alpn::H2]).port(8443);
/// ```
///
/// <https://www.rfc-editor.org/rfc/rfc9460>
#[derive(Clone, Debug)]
pub struct SvcbRecordValue {
    priority: u16,
    target_name: Value<String>,
    mandatory: Vec<String>,
    alpn: Vec<Alpn>,
    no_default_alpn: bool,
    port: Option<u16>,
    ipv4hint: Vec<String>,
    ipv6hint: Vec<String>,
}

impl SvcbRecordValue {
    fn of(priority: u16, target_name: Value<String>) -> Self {
        Self {
            priority,
            target_name,
            mandatory: Vec::new(),
            alpn: Vec::new(),
            no_default_alpn: false,
            port: None,
            ipv4hint: Vec::new(),
            ipv6hint: Vec::new(),
        }
    }

    /// The service is the one of another name.
    pub fn alias(target_name: impl IntoValue<String>) -> Self {
        Self::of(0, target_name.into_value())
    }

    /// How the service is reached: under the record's own name, unless another is set.
    pub fn service() -> Self {
        Self::of(1, ".".into_value())
    }

    /// The rank among the record's values, of which the lowest is tried first: 1 or more. Default: 1.
    #[must_use]
    pub const fn priority(mut self, priority: u16) -> Self {
        self.priority = priority;
        self
    }

    /// The name of the host. Default: `.`, the record's own name.
    #[must_use]
    pub fn target_name(mut self, name: impl IntoValue<String>) -> Self {
        self.target_name = name.into_value();
        self
    }

    /// The keys without which clients must not use the value. Default: those that the protocol says.
    #[must_use]
    pub fn mandatory<K: Into<String>>(mut self, keys: impl IntoIterator<Item = K>) -> Self {
        self.mandatory.extend(keys.into_iter().map(Into::into));
        self
    }

    /// The protocols that the service speaks besides its usual one. Default: none.
    #[must_use]
    pub fn alpn(mut self, protocols: impl IntoIterator<Item = Alpn>) -> Self {
        self.alpn.extend(protocols);
        self
    }

    /// Whether the service does not speak its usual protocol. Wants [`alpn`](Self::alpn). Default: false.
    #[must_use]
    pub const fn no_default_alpn(mut self, none: bool) -> Self {
        self.no_default_alpn = none;
        self
    }

    /// The port. Default: the usual one of the service.
    #[must_use]
    pub const fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// IPv4 addresses to try before those of the target's name are known. Default: none.
    #[must_use]
    pub fn ipv4hint<A: Into<String>>(mut self, addresses: impl IntoIterator<Item = A>) -> Self {
        self.ipv4hint.extend(addresses.into_iter().map(Into::into));
        self
    }

    /// IPv6 addresses to try before those of the target's name are known. Default: none.
    #[must_use]
    pub fn ipv6hint<A: Into<String>>(mut self, addresses: impl IntoIterator<Item = A>) -> Self {
        self.ipv6hint.extend(addresses.into_iter().map(Into::into));
        self
    }

    /// The value as DNS has it, or a fault in its place.
    #[track_caller]
    fn written(self) -> Value<String> {
        if self.no_default_alpn && self.alpn.is_empty() {
            let fault = Fault::new(
                &codes::ILLEGAL_SERVICE_BINDING,
                "the service speaks neither its usual protocol nor any other",
            );
            let fault = fault
                .given("`no_default_alpn(true)` without `alpn`")
                .allowed("it with the protocols that the service speaks")
                .help("name them with `alpn`");
            return Value::from_node(fault.into());
        }
        let alpn: Vec<String> = self
            .alpn
            .into_iter()
            .map(|alpn| alpn.0.into_owned())
            .collect();
        let list = |key: &str, items: &[String]| {
            let joined = items.join(",");
            (!items.is_empty()).then(|| format!(" {key}=\"{joined}\""))
        };
        let parameters = [
            list("mandatory", &self.mandatory),
            list("alpn", &alpn),
            self.no_default_alpn.then(|| " no-default-alpn".to_owned()),
            self.port.map(|port| format!(" port={port}")),
            list("ipv4hint", &self.ipv4hint),
            list("ipv6hint", &self.ipv6hint),
        ];
        let parameters: String = parameters.into_iter().flatten().collect();
        text![format!("{} ", self.priority), self.target_name, parameters].value()
    }
}

record_constructs! {
    /// A record with how a service is reached over HTTPS.
    HttpsRecord;
    /// A record with how a service is reached.
    SvcbRecord;
}

#[track_caller]
fn of_values(
    zone: &HostedZoneRef,
    kind: RecordType,
    values: impl IntoIterator<Item = SvcbRecordValue>,
) -> Record {
    // A closure would not know the caller.
    let mut written = Vec::new();
    for value in values {
        written.push(value.written());
    }
    Record::new(zone, kind, RecordTarget::from_values(written))
}

impl HttpsRecord {
    /// A record of a hosted zone with these values.
    #[track_caller]
    pub fn new(zone: &HostedZoneRef, values: impl IntoIterator<Item = SvcbRecordValue>) -> Self {
        Self(of_values(zone, RecordType::Https, values))
    }

    /// A record of a hosted zone that is an alias: of a distribution of CloudFront.
    pub fn from_target(zone: &HostedZoneRef, target: RecordTarget) -> Self {
        Self(Record::new(zone, RecordType::Https, target))
    }
}

impl SvcbRecord {
    /// A record of a hosted zone with these values.
    #[track_caller]
    pub fn new(zone: &HostedZoneRef, values: impl IntoIterator<Item = SvcbRecordValue>) -> Self {
        Self(of_values(zone, RecordType::Svcb, values))
    }
}
