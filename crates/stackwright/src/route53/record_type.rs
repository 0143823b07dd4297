//! Types of DNS records.

/// The type of a DNS record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordType {
    /// An IPv4 address.
    A,
    /// An IPv6 address.
    Aaaa,
    /// Who may issue certificates.
    Caa,
    /// Another name for a name.
    Cname,
    /// A mail server.
    Mx,
    /// A name server.
    Ns,
    /// A name for an address.
    Ptr,
    /// The digests of a delegated zone's keys.
    Ds,
    /// How a service is reached over HTTPS.
    Https,
    /// Rules that rewrite names.
    Naptr,
    /// Who answers for the zone, and how long.
    Soa,
    /// Who may send mail.
    Spf,
    /// A service's host and port.
    Srv,
    /// The digests of a host's SSH keys.
    Sshfp,
    /// How a service is reached.
    Svcb,
    /// The certificate of a service.
    Tlsa,
    /// Text.
    Txt,
}

impl RecordType {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Aaaa => "AAAA",
            Self::Caa => "CAA",
            Self::Cname => "CNAME",
            Self::Mx => "MX",
            Self::Ns => "NS",
            Self::Ptr => "PTR",
            Self::Ds => "DS",
            Self::Https => "HTTPS",
            Self::Naptr => "NAPTR",
            Self::Soa => "SOA",
            Self::Spf => "SPF",
            Self::Srv => "SRV",
            Self::Sshfp => "SSHFP",
            Self::Svcb => "SVCB",
            Self::Tlsa => "TLSA",
            Self::Txt => "TXT",
        }
    }
}
