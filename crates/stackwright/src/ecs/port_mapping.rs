//! Port mappings.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Value};

use super::codes;
use super::task_definition::NetworkMode;
use crate::ec2::Port;

/// A transport protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
}

impl Protocol {
    /// These ports of the protocol, as security groups name them.
    pub(super) fn port(self, ports: Ports) -> Port {
        match (ports, self) {
            (Ports::One(port), Self::Tcp) => Port::tcp(port),
            (Ports::One(port), Self::Udp) => Port::udp(port),
            (Ports::Range(first, last), Self::Tcp) => Port::tcp_range(first, last),
            (Ports::Range(first, last), Self::Udp) => Port::udp_range(first, last),
        }
    }

    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
        }
    }
}

/// The protocol that Service Connect proxies on a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppProtocol {
    /// HTTP/1.
    Http,
    /// HTTP/2.
    Http2,
    /// gRPC.
    Grpc,
}

/// A port on which a container listens.
///
/// ```
/// use stackwright::ecs::{AppProtocol, PortMapping};
///
/// let port = PortMapping::new(8080).name("http").app_protocol(AppProtocol::Http);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html>
#[derive(Clone, Debug)]
pub struct PortMapping {
    pub(super) ports: Ports,
    pub(super) host_port: Option<u16>,
    pub(super) protocol: Protocol,
    pub(super) name: Option<Value<String>>,
    app_protocol: Option<AppProtocol>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ports {
    One(u16),
    Range(u16, u16),
}

impl Ports {
    pub(super) fn first(self) -> u16 {
        match self {
            Self::One(port) | Self::Range(port, _) => port,
        }
    }

    pub(super) fn last(self) -> u16 {
        match self {
            Self::One(port) | Self::Range(_, port) => port,
        }
    }
}

impl std::fmt::Display for Ports {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::One(port) => write!(formatter, "{port}"),
            Self::Range(first, last) => write!(formatter, "{first}-{last}"),
        }
    }
}

impl PortMapping {
    /// One port of the container.
    pub fn new(container_port: u16) -> Self {
        Self {
            ports: Ports::One(container_port),
            host_port: None,
            protocol: Protocol::Tcp,
            name: None,
            app_protocol: None,
        }
    }

    /// Every port from `first` to `last`.
    pub fn range(first: u16, last: u16) -> Self {
        Self {
            ports: Ports::Range(first, last),
            ..Self::new(first)
        }
    }

    /// The port on the host; 0 lets Docker choose one in network mode bridge. In network modes awsvpc, the
    /// only one of Fargate, and host it is the container's. Default: chosen in network mode bridge, else
    /// the container's.
    #[must_use]
    pub fn host_port(mut self, port: u16) -> Self {
        self.host_port = Some(port);
        self
    }

    /// The transport protocol. Default: TCP.
    #[must_use]
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// The name by which Service Connect finds the port. Default: none.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The protocol that Service Connect proxies. It needs a [`name`](Self::name). Default: TCP.
    #[must_use]
    pub fn app_protocol(mut self, protocol: AppProtocol) -> Self {
        self.app_protocol = Some(protocol);
        self
    }

    /// Whether the mapping covers a port of this protocol.
    pub(super) fn covers(&self, port: u16, protocol: Protocol) -> bool {
        self.protocol == protocol && (self.ports.first()..=self.ports.last()).contains(&port)
    }

    pub(super) fn check(&self, scope: &Scope, mode: NetworkMode) {
        let ports = self.ports;
        if ports.first() == 0 || ports.first() > ports.last() {
            let finding = Diagnostic::error(&codes::PORT_RANGE, "a container port does not exist");
            scope.diagnose(
                finding
                    .help("give the port on which the container listens")
                    .given(ports)
                    .allowed("1 to 65535, the lower end of a range first"),
            );
        }
        if matches!(ports, Ports::Range(..)) && (self.host_port.is_some() || self.name.is_some()) {
            let finding = Diagnostic::error(
                &codes::PORT_RANGE,
                "a range of ports has no host port and no name of its own",
            );
            scope.diagnose(
                finding
                    .allowed("a range alone")
                    .given(ports)
                    .help("map the ports one by one, or leave host port and name out"),
            );
        }
        let own = matches!(mode, NetworkMode::AwsVpc | NetworkMode::Host);
        if let Some(host) = self
            .host_port
            .filter(|host| own && Ports::One(*host) != ports)
        {
            let finding = Diagnostic::error(
                &codes::HOST_PORT,
                format!(
                    "the host port differs from the container port, in network mode {}",
                    mode.as_str()
                ),
            );
            let finding = finding.given(format!("container port {ports}, host port {host}"));
            scope.diagnose(
                finding
                    .allowed("the same port")
                    .help("leave the host port out"),
            );
        }
        if self.app_protocol.is_some() && self.name.is_none() {
            let finding = Diagnostic::error(
                &codes::SERVICE_CONNECT,
                "a port with an application protocol has no name",
            );
            scope.diagnose(
                finding
                    .allowed("an application protocol on a named port")
                    .given(format!("port {ports}"))
                    .help("name the port mapping"),
            );
        }
    }

    pub(super) fn render(&self, mode: NetworkMode) -> Node {
        let mut mapping = Object::typed();
        match self.ports {
            Ports::One(port) => mapping.put("ContainerPort", port.into()),
            Ports::Range(..) => mapping.put("ContainerPortRange", self.ports.to_string().into()),
        }
        // Without a port of the instance, Docker chooses one: port 0 says so.
        let chosen = mode == NetworkMode::Bridge && matches!(self.ports, Ports::One(_));
        if let Some(port) = self.host_port.or(chosen.then_some(0)) {
            mapping.put("HostPort", port.into());
        }
        mapping.put("Protocol", self.protocol.as_str().into());
        if let Some(name) = &self.name {
            mapping.put("Name", name.into());
        }
        if let Some(protocol) = self.app_protocol {
            let name = match protocol {
                AppProtocol::Http => "http",
                AppProtocol::Http2 => "http2",
                AppProtocol::Grpc => "grpc",
            };
            mapping.put("AppProtocol", name.into());
        }
        mapping.into()
    }
}

impl From<u16> for PortMapping {
    fn from(container_port: u16) -> Self {
        Self::new(container_port)
    }
}
