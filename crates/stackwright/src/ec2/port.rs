//! Ports and protocols of security group rules.

use stackwright_core::{Fault, IntoValue, Node, Text, Value};

use super::codes;
use super::security_rule::Fields;

/// An IP protocol of a security group rule.
///
/// <https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// Every protocol.
    All,
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
    /// ICMP for IPv4.
    Icmp,
    /// ICMP for IPv6.
    Icmpv6,
    /// GRE, protocol 47.
    Gre,
    /// ESP of IPsec, protocol 50.
    Esp,
    /// AH of IPsec, protocol 51.
    Ah,
    /// SCTP, protocol 132.
    Sctp,
    /// Any other, by its number.
    Number(u8),
}

impl Protocol {
    fn text(self) -> String {
        match self {
            Self::All => "-1".to_owned(),
            Self::Tcp => "tcp".to_owned(),
            Self::Udp => "udp".to_owned(),
            Self::Icmp => "icmp".to_owned(),
            Self::Icmpv6 => "icmpv6".to_owned(),
            Self::Gre => "47".to_owned(),
            Self::Esp => "50".to_owned(),
            Self::Ah => "51".to_owned(),
            Self::Sctp => "132".to_owned(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// What traffic a security group rule is about: a protocol and, where it has them, ports.
///
/// ```
/// use stackwright::ec2::Port;
///
/// assert_eq!(Port::tcp(443).to_string(), "443");
/// assert_eq!(Port::udp_range(5000, 5010).to_string(), "UDP 5000-5010");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Port {
    protocol: Protocol,
    from: Option<Node>,
    to: Option<Node>,
    label: Text,
}

macro_rules! well_known {
    ($($(#[$doc:meta])* $name:ident = $protocol:ident $label:expr, $port:literal;)*) => { $(
        $(#[$doc])*
        pub const $name: Self = Self {
            protocol: Protocol::$protocol,
            from: Some(Node::Int($port)),
            to: Some(Node::Int($port)),
            label: Text::Borrowed($label),
        };
    )* };
}

impl Port {
    /// One TCP port.
    #[track_caller]
    pub fn tcp(port: impl IntoValue<i64>) -> Self {
        Self::single(Protocol::Tcp, "", port.into_value())
    }

    /// The TCP ports from `start` to `end`, both included.
    #[track_caller]
    pub fn tcp_range(start: impl IntoValue<i64>, end: impl IntoValue<i64>) -> Self {
        Self::range(Protocol::Tcp, "", start.into_value(), end.into_value())
    }

    /// Every TCP port.
    pub fn all_tcp() -> Self {
        Self::between(Protocol::Tcp, 0, 65_535, "ALL PORTS")
    }

    /// One UDP port.
    #[track_caller]
    pub fn udp(port: impl IntoValue<i64>) -> Self {
        Self::single(Protocol::Udp, "UDP ", port.into_value())
    }

    /// The UDP ports from `start` to `end`, both included.
    #[track_caller]
    pub fn udp_range(start: impl IntoValue<i64>, end: impl IntoValue<i64>) -> Self {
        Self::range(Protocol::Udp, "UDP ", start.into_value(), end.into_value())
    }

    /// Every UDP port.
    pub fn all_udp() -> Self {
        Self::between(Protocol::Udp, 0, 65_535, "UDP ALL PORTS")
    }

    /// ICMP messages of one type and code.
    ///
    /// <https://www.iana.org/assignments/icmp-parameters/icmp-parameters.xhtml>
    pub fn icmp_type_and_code(message_type: u8, code: u8) -> Self {
        let label = format!("ICMP Type {message_type} Code {code}");
        Self::between(Protocol::Icmp, message_type.into(), code.into(), label)
    }

    /// ICMP messages of one type, with any code.
    pub fn icmp_type(message_type: u8) -> Self {
        let label = format!("ICMP Type {message_type}");
        Self::between(Protocol::Icmp, message_type.into(), -1, label)
    }

    /// Echo requests, as `ping` sends them.
    pub fn icmp_ping() -> Self {
        Self::icmp_type(8)
    }

    /// Every ICMP message of IPv4.
    pub fn all_icmp() -> Self {
        Self::between(Protocol::Icmp, -1, -1, "ALL ICMP")
    }

    /// Every ICMP message of IPv6.
    pub fn all_icmp_v6() -> Self {
        Self::between(Protocol::Icmpv6, -1, -1, "ALL ICMPv6")
    }

    /// Every protocol and port.
    pub fn all_traffic() -> Self {
        Self::new(Protocol::All, None, None, "ALL TRAFFIC")
    }

    /// ESP of IPsec.
    pub fn esp() -> Self {
        Self::between(Protocol::Esp, 50, 50, "ESP 50")
    }

    /// AH of IPsec.
    pub fn ah() -> Self {
        Self::between(Protocol::Ah, 51, 51, "AH 51")
    }

    well_known! {
        /// SSH, TCP 22.
        SSH = Tcp "22", 22;
        /// SMTP, TCP 25.
        SMTP = Tcp "25", 25;
        /// DNS, UDP 53.
        DNS_UDP = Udp "UDP 53", 53;
        /// DNS, TCP 53.
        DNS_TCP = Tcp "53", 53;
        /// HTTP, TCP 80.
        HTTP = Tcp "80", 80;
        /// POP3, TCP 110.
        POP3 = Tcp "110", 110;
        /// IMAP, TCP 143.
        IMAP = Tcp "143", 143;
        /// LDAP, TCP 389.
        LDAP = Tcp "389", 389;
        /// HTTPS, TCP 443.
        HTTPS = Tcp "443", 443;
        /// SMB, TCP 445.
        SMB = Tcp "445", 445;
        /// IMAP over TLS, TCP 993.
        IMAPS = Tcp "993", 993;
        /// POP3 over TLS, TCP 995.
        POP3S = Tcp "995", 995;
        /// Microsoft SQL Server, TCP 1433.
        MSSQL = Tcp "1433", 1433;
        /// NFS, TCP 2049.
        NFS = Tcp "2049", 2049;
        /// MySQL and Aurora MySQL, TCP 3306.
        MYSQL_AURORA = Tcp "3306", 3306;
        /// Microsoft Remote Desktop, TCP 3389.
        RDP = Tcp "3389", 3389;
        /// PostgreSQL, TCP 5432.
        POSTGRES = Tcp "5432", 5432;
    }

    /// Any other traffic. `label` names it in the ids and descriptions of rules.
    pub fn custom(protocol: Protocol, ports: Option<(i64, i64)>, label: impl Into<Text>) -> Self {
        let (from, to) = ports.unzip();
        Self::new(protocol, from.map(Node::Int), to.map(Node::Int), label)
    }

    /// The same traffic with a description for the rule that allows it.
    ///
    /// Up to 255 characters: letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`.
    pub fn described(self, description: impl IntoValue<String>) -> Traffic {
        Traffic {
            port: self,
            description: Some(description.into_value()),
        }
    }

    fn new(
        protocol: Protocol,
        from: Option<Node>,
        to: Option<Node>,
        label: impl Into<Text>,
    ) -> Self {
        Self {
            protocol,
            from,
            to,
            label: label.into(),
        }
    }

    fn between(protocol: Protocol, from: i64, to: i64, label: impl Into<Text>) -> Self {
        Self::new(protocol, Some(Node::Int(from)), Some(Node::Int(to)), label)
    }

    #[track_caller]
    fn single(protocol: Protocol, prefix: &str, port: Value<i64>) -> Self {
        let label = format!("{prefix}{}", label(&port));
        let end = port.node().clone();
        Self::new(protocol, Some(checked(port)), Some(end), label)
    }

    #[track_caller]
    fn range(protocol: Protocol, prefix: &str, start: Value<i64>, end: Value<i64>) -> Self {
        let label = format!("{prefix}{}-{}", label(&start), label(&end));
        let from = match (start.as_int(), end.as_int()) {
            (Some(from), Some(to)) if to < from => Fault::new(
                &codes::PORT_RANGE_REVERSED,
                "the range of ports ends before it starts",
            )
            .given(format!("{from} to {to}"))
            .allowed("an end that is not below the start")
            .help(format!("write {to} to {from}"))
            .into(),
            _ => checked(start),
        };
        Self::new(protocol, Some(from), Some(checked(end)), label)
    }

    /// Whether the ports are known at synthesis, so that a rule can stand in its security group.
    pub(crate) fn can_inline(&self) -> bool {
        let known = |port: &Option<Node>| match port {
            Some(Node::Fault(_)) | None => true,
            Some(port) => port.is_literal(),
        };
        known(&self.from) && known(&self.to)
    }

    pub(crate) fn is_all_traffic(&self) -> bool {
        self.protocol == Protocol::All
    }

    /// Sets the properties of a rule that say what traffic it is about.
    pub(crate) fn render(&self, rule: &mut Fields) {
        rule.push(("IpProtocol", self.protocol.text().into()));
        if let Some(from) = &self.from {
            rule.push(("FromPort", from.clone()));
        }
        if let Some(to) = &self.to {
            rule.push(("ToPort", to.clone()));
        }
    }
}

/// The port, or the fault that it is.
#[track_caller]
fn checked(port: Value<i64>) -> Node {
    match port.as_int() {
        Some(number) if !(0..=65_535).contains(&number) => {
            Fault::new(&codes::PORT_OUT_OF_RANGE, "there is no such port")
                .given(number)
                .allowed("0 to 65535")
                .help("give the port on which the server listens")
                .into()
        }
        _ => port.into_node(),
    }
}

/// How a port stands in the id of a rule; one that is known only at deployment has a fixed name.
fn label(port: &Value<i64>) -> String {
    port.as_int()
        .map_or_else(|| "{IndirectPort}".to_owned(), |port| port.to_string())
}

impl std::fmt::Display for Port {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.label)
    }
}

/// A [`Port`] with the description of the rule that allows it.
///
/// Wherever one is taken, a `Port` may stand: its rule describes itself as `from PEER:PORT`.
#[derive(Clone, Debug, PartialEq)]
pub struct Traffic {
    pub(crate) port: Port,
    pub(crate) description: Option<Value<String>>,
}

impl From<Port> for Traffic {
    fn from(port: Port) -> Self {
        Self {
            port,
            description: None,
        }
    }
}

impl From<&Port> for Traffic {
    fn from(port: &Port) -> Self {
        port.clone().into()
    }
}
