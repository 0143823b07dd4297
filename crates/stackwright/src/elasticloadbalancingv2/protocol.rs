//! Protocols and versions, and the ports that go with them.

/// The protocol of an application load balancer's listener or target group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationProtocol {
    /// HTTP. Ports 80, 8000, 8008 and 8080 imply it.
    Http,
    /// HTTPS. Ports 443 and 8443 imply it.
    Https,
}

impl ApplicationProtocol {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "HTTP",
            Self::Https => "HTTPS",
        }
    }

    /// The port that the protocol is served on unless another is named.
    pub const fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }

    /// The protocol that is served on a port by convention, if there is one.
    pub const fn of_port(port: u16) -> Option<Self> {
        match port {
            80 | 8000 | 8008 | 8080 => Some(Self::Http),
            443 | 8443 => Some(Self::Https),
            _ => None,
        }
    }
}

/// The version of the protocol in which an application load balancer talks to its targets.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-protocol-version>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationProtocolVersion {
    /// HTTP/1.1, what the service assumes.
    Http1,
    /// HTTP/2.
    Http2,
    /// gRPC. The listener has to be an HTTPS one.
    Grpc,
}

impl ApplicationProtocolVersion {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http1 => "HTTP1",
            Self::Http2 => "HTTP2",
            Self::Grpc => "GRPC",
        }
    }
}

/// The protocol of a health check, or of a network load balancer's listener or target group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// HTTP: health checks only.
    Http,
    /// HTTPS: health checks only.
    Https,
    /// TCP: network load balancers and their health checks.
    Tcp,
    /// TLS: network load balancers.
    Tls,
    /// UDP: network load balancers.
    Udp,
    /// TCP and UDP on the same port: network load balancers.
    TcpUdp,
}

impl Protocol {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "HTTP",
            Self::Https => "HTTPS",
            Self::Tcp => "TCP",
            Self::Tls => "TLS",
            Self::Udp => "UDP",
            Self::TcpUdp => "TCP_UDP",
        }
    }
}

/// The kind of addresses that a load balancer has.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#ip-address-type>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IpAddressType {
    /// IPv4 addresses, what the service assumes.
    Ipv4,
    /// IPv4 and IPv6 addresses.
    DualStack,
    /// Public IPv6 addresses, and private ones of both kinds. Internet facing load balancers only.
    DualStackWithoutPublicIpv4,
}

impl IpAddressType {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::DualStack => "dualstack",
            Self::DualStackWithoutPublicIpv4 => "dualstack-without-public-ipv4",
        }
    }

    /// Whether clients may come over IPv6.
    pub(crate) const fn has_ipv6(self) -> bool {
        matches!(self, Self::DualStack | Self::DualStackWithoutPublicIpv4)
    }
}

/// The kind of addresses that the targets of a group have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetGroupIpAddressType {
    /// IPv4 addresses, what the service assumes.
    Ipv4,
    /// IPv6 addresses.
    Ipv6,
}

impl TargetGroupIpAddressType {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
        }
    }
}

/// How a load balancer picks the target for a request.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#modify-routing-algorithm>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetGroupLoadBalancingAlgorithmType {
    /// Each target in turn, what the service assumes.
    RoundRobin,
    /// The target with the fewest requests in progress.
    LeastOutstandingRequests,
    /// A random target. The only one that knows anomaly mitigation, and none for slow start.
    WeightedRandom,
}

impl TargetGroupLoadBalancingAlgorithmType {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RoundRobin => "round_robin",
            Self::LeastOutstandingRequests => "least_outstanding_requests",
            Self::WeightedRandom => "weighted_random",
        }
    }
}

/// How a load balancer treats requests that could be meant to desynchronize it from its targets.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#desync-mitigation-mode>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DesyncMitigationMode {
    /// All requests pass.
    Monitor,
    /// Known attacks are stopped, what the service assumes.
    Defensive,
    /// Only requests that comply with RFC 7230 pass.
    Strictest,
}

impl DesyncMitigationMode {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Monitor => "monitor",
            Self::Defensive => "defensive",
            Self::Strictest => "strictest",
        }
    }
}

/// What happens to the `X-Forwarded-For` header of a request.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XffHeaderProcessingMode {
    /// The address of the last hop is appended, what the service assumes.
    Append,
    /// It is passed on as it came.
    Preserve,
    /// It is removed.
    Remove,
}

impl XffHeaderProcessingMode {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Append => "append",
            Self::Preserve => "preserve",
            Self::Remove => "remove",
        }
    }
}
