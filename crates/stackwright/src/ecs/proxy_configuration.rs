//! Proxies of an App Mesh.

use stackwright_core::{Node, Object};

/// The container through which App Mesh sends a task's traffic.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html>
#[derive(Clone, Debug)]
pub struct AppMeshProxyConfiguration {
    container_name: String,
    ignored_uid: Option<u32>,
    ignored_gid: Option<u32>,
    proxy_ingress_port: u16,
    proxy_egress_port: u16,
    app_ports: Vec<u16>,
    egress_ignored_ports: Vec<u16>,
    egress_ignored_ips: Vec<String>,
}

impl AppMeshProxyConfiguration {
    /// The proxy that runs in a container, with the ports to which incoming and outgoing traffic is
    /// sent.
    pub fn new(container_name: impl Into<String>, ingress_port: u16, egress_port: u16) -> Self {
        Self {
            container_name: container_name.into(),
            ignored_uid: None,
            ignored_gid: None,
            proxy_ingress_port: ingress_port,
            proxy_egress_port: egress_port,
            app_ports: Vec::new(),
            egress_ignored_ports: Vec::new(),
            egress_ignored_ips: Vec::new(),
        }
    }

    /// The user whose traffic is not sent through the proxy: the proxy's own.
    #[must_use]
    pub fn ignored_uid(mut self, uid: u32) -> Self {
        self.ignored_uid = Some(uid);
        self
    }

    /// The group whose traffic is not sent through the proxy.
    #[must_use]
    pub fn ignored_gid(mut self, gid: u32) -> Self {
        self.ignored_gid = Some(gid);
        self
    }

    /// The ports on which the application listens.
    #[must_use]
    pub fn app_ports(mut self, ports: impl IntoIterator<Item = u16>) -> Self {
        self.app_ports = ports.into_iter().collect();
        self
    }

    /// Outgoing traffic to these ports is not sent through the proxy. Default: none.
    #[must_use]
    pub fn egress_ignored_ports(mut self, ports: impl IntoIterator<Item = u16>) -> Self {
        self.egress_ignored_ports = ports.into_iter().collect();
        self
    }

    /// Outgoing traffic to these addresses is not sent through the proxy. Default: none.
    #[must_use]
    pub fn egress_ignored_ips<S: Into<String>>(mut self, ips: impl IntoIterator<Item = S>) -> Self {
        self.egress_ignored_ips = ips.into_iter().map(Into::into).collect();
        self
    }

    pub(super) fn render(&self) -> Node {
        let ports = |ports: &[u16]| {
            ports
                .iter()
                .map(u16::to_string)
                .collect::<Vec<_>>()
                .join(",")
        };
        let properties = [
            (
                "IgnoredUID",
                self.ignored_uid
                    .map(|uid| uid.to_string())
                    .unwrap_or_default(),
            ),
            (
                "IgnoredGID",
                self.ignored_gid
                    .map(|gid| gid.to_string())
                    .unwrap_or_default(),
            ),
            ("ProxyIngressPort", self.proxy_ingress_port.to_string()),
            ("ProxyEgressPort", self.proxy_egress_port.to_string()),
            ("AppPorts", ports(&self.app_ports)),
            ("EgressIgnoredPorts", ports(&self.egress_ignored_ports)),
            ("EgressIgnoredIPs", self.egress_ignored_ips.join(",")),
        ];
        let entry = |(name, value): (&'static str, String)| {
            let mut entry = Object::typed();
            entry.put("Name", name.into());
            entry.put("Value", value.into());
            Node::from(entry)
        };
        let set = properties
            .into_iter()
            .filter(|(_, value)| !value.is_empty());
        let mut configuration = Object::typed();
        configuration.put("ContainerName", self.container_name.as_str().into());
        configuration.put(
            "ProxyConfigurationProperties",
            Node::List(set.map(entry).collect()),
        );
        configuration.put("Type", "APPMESH".into());
        configuration.into()
    }
}
