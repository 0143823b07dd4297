//! Records whose values have a form of their own.

use stackwright_core::{Construct, Duration, IntoValue, Scope, Value, text};

use super::record::{Record, RecordSetRef, RecordTarget, record_constructs, record_setters};
use super::record_type::RecordType;
use super::zone::HostedZoneRef;
use crate::words::words;

record_constructs! {
    /// A record with texts.
    TxtRecord;
    /// A record with hosts and ports of a service.
    SrvRecord;
    /// A record with who may issue certificates.
    CaaRecord;
    /// A record that allows Amazon alone to issue certificates.
    CaaAmazonRecord;
    /// A record with mail servers.
    MxRecord;
    /// A record with name servers.
    NsRecord;
    /// A record with the digests of a delegated zone's keys.
    DsRecord;
    /// A record that leaves the names below its own to other name servers.
    ZoneDelegationRecord;
}

fn of_values(zone: &HostedZoneRef, kind: RecordType, values: Vec<Value<String>>) -> Record {
    Record::new(zone, kind, RecordTarget::from_values(values))
}

words! {
    /// What a CAA record is about.
    pub enum CaaTag {
        /// Certificates.
        Issue = "issue",
        /// Certificates for wildcards.
        IssueWild = "issuewild",
        /// Whom to tell of requests that are refused.
        Iodef = "iodef",
    }
}

fn values<V: IntoValue<String>>(values: impl IntoIterator<Item = V>) -> Vec<Value<String>> {
    values.into_iter().map(IntoValue::into_value).collect()
}

/// A text as DNS has it: in quotes, in parts of at most 255 characters.
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#TXTFormat>
fn quoted(value: Value<String>) -> Value<String> {
    let Some(text) = value.as_text() else {
        return text!["\"", value, "\""].value();
    };
    let escaped = text.replace('"', "\\\"");
    let characters: Vec<char> = escaped.chars().collect();
    let part = |part: &[char]| format!("\"{}\"", part.iter().collect::<String>());
    match characters.is_empty() {
        true => "\"\"".into_value(),
        false => characters
            .chunks(255)
            .map(part)
            .collect::<String>()
            .into_value(),
    }
}

impl TxtRecord {
    /// A record of a hosted zone with these texts.
    pub fn new<V: IntoValue<String>>(
        zone: &HostedZoneRef,
        texts: impl IntoIterator<Item = V>,
    ) -> Self {
        let texts = values(texts).into_iter().map(quoted).collect();
        Self(of_values(zone, RecordType::Txt, texts))
    }
}

/// A host and port of a service.
#[derive(Clone, Debug)]
pub struct SrvRecordValue {
    /// Its rank: the lowest is asked first.
    pub priority: u16,
    /// Its share among those of the same rank.
    pub weight: u16,
    /// The port.
    pub port: u16,
    /// The host's name.
    pub host_name: Value<String>,
}

impl SrvRecord {
    /// A record of a hosted zone with these hosts and ports.
    pub fn new(zone: &HostedZoneRef, values: impl IntoIterator<Item = SrvRecordValue>) -> Self {
        let value = |value: SrvRecordValue| {
            let numbers = format!("{} {} {} ", value.priority, value.weight, value.port);
            text![numbers, value.host_name].value()
        };
        let values = values.into_iter().map(value).collect();
        Self(of_values(zone, RecordType::Srv, values))
    }
}

impl CaaRecord {
    /// A record of a hosted zone with these rules: flags, subject and authority.
    pub fn new<V: Into<String>>(
        zone: &HostedZoneRef,
        rules: impl IntoIterator<Item = (u8, CaaTag, V)>,
    ) -> Self {
        let rule = |(flags, tag, value): (u8, CaaTag, V)| {
            format!("{flags} {} \"{}\"", tag.as_str(), value.into()).into_value()
        };
        Self(of_values(
            zone,
            RecordType::Caa,
            rules.into_iter().map(rule).collect(),
        ))
    }
}

impl CaaAmazonRecord {
    /// A record of a hosted zone.
    pub fn new(zone: &HostedZoneRef) -> Self {
        Self(of_values(
            zone,
            RecordType::Caa,
            values(["0 issue \"amazon.com\""]),
        ))
    }
}

impl MxRecord {
    /// A record of a hosted zone with mail servers: the rank, of which the lowest is asked first, and
    /// the name.
    pub fn new<V: IntoValue<String>>(
        zone: &HostedZoneRef,
        servers: impl IntoIterator<Item = (u16, V)>,
    ) -> Self {
        let server =
            |(priority, host): (u16, V)| text![format!("{priority} "), host.into_value()].value();
        Self(of_values(
            zone,
            RecordType::Mx,
            servers.into_iter().map(server).collect(),
        ))
    }
}

impl NsRecord {
    /// A record of a hosted zone with these name servers.
    pub fn new<V: IntoValue<String>>(
        zone: &HostedZoneRef,
        servers: impl IntoIterator<Item = V>,
    ) -> Self {
        Self(of_values(zone, RecordType::Ns, values(servers)))
    }
}

impl DsRecord {
    /// A record of a hosted zone with these digests.
    pub fn new<V: IntoValue<String>>(
        zone: &HostedZoneRef,
        digests: impl IntoIterator<Item = V>,
    ) -> Self {
        Self(of_values(zone, RecordType::Ds, values(digests)))
    }
}

impl ZoneDelegationRecord {
    /// A record of a hosted zone with these name servers. Answers may be kept for two days, unless
    /// [`ttl`](Self::ttl) says otherwise.
    pub fn new<V: IntoValue<String>>(
        zone: &HostedZoneRef,
        servers: impl IntoIterator<Item = V>,
    ) -> Self {
        let dotted = |server: Value<String>| match server.as_text() {
            Some(name) if name.ends_with('.') => server,
            Some(name) => format!("{name}.").into_value(),
            None => server,
        };
        let servers = values(servers).into_iter().map(dotted).collect();
        Self(of_values(zone, RecordType::Ns, servers)).ttl(Duration::days(2))
    }
}
