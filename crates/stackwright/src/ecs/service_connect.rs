//! Service Connect: services that call each other by name.

use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Object, Scope, Value};

use super::cluster::ClusterRef;
use super::codes;
use super::log_driver::LogDriver;
use super::task_definition::TaskDefinitionRef;
use crate::iam::RoleRef;
use crate::kms::KeyRef;

/// The format of the proxy's access log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceConnectAccessLogFormat {
    /// Lines of text.
    Text,
    /// JSON.
    Json,
}

/// How calls of a port are encrypted.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html>
#[derive(Clone, Debug)]
pub struct ServiceConnectTls {
    authority_arn: Value<String>,
    kms_key: Option<KeyRef>,
    role: Option<RoleRef>,
}

impl ServiceConnectTls {
    /// With certificates of a private authority, by its ARN.
    pub fn new(aws_pca_authority_arn: impl IntoValue<String>) -> Self {
        Self {
            authority_arn: aws_pca_authority_arn.into_value(),
            kms_key: None,
            role: None,
        }
    }

    /// The key that encrypts the private keys. Default: one that AWS manages.
    #[must_use]
    pub fn kms_key(mut self, key: &KeyRef) -> Self {
        self.kms_key = Some(key.clone());
        self
    }

    /// The role with which ECS asks for certificates. Default: none, which ECS refuses.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    fn render(&self) -> Node {
        let mut authority = Object::typed();
        authority.put("AwsPcaAuthorityArn", (&self.authority_arn).into());
        let mut tls = Object::typed();
        tls.put("IssuerCertificateAuthority", authority.into());
        if let Some(key) = &self.kms_key {
            tls.put("KmsKey", key.key_arn().into_node());
        }
        if let Some(role) = &self.role {
            tls.put("RoleArn", role.role_arn().into_node());
        }
        tls.into()
    }
}

/// A port of the service that others can call.
#[derive(Clone, Debug)]
pub struct ServiceConnectService {
    port_mapping_name: String,
    discovery_name: Option<Value<String>>,
    dns_name: Option<Value<String>>,
    port: Option<u16>,
    ingress_port_override: Option<u16>,
    idle_timeout: Option<Duration>,
    per_request_timeout: Option<Duration>,
    tls: Option<ServiceConnectTls>,
}

impl ServiceConnectService {
    /// The port mapping with this name.
    pub fn new(port_mapping_name: impl Into<String>) -> Self {
        Self {
            port_mapping_name: port_mapping_name.into(),
            discovery_name: None,
            dns_name: None,
            port: None,
            ingress_port_override: None,
            idle_timeout: None,
            per_request_timeout: None,
            tls: None,
        }
    }

    /// The name in Cloud Map. Default: the port mapping's.
    #[must_use]
    pub fn discovery_name(mut self, name: impl IntoValue<String>) -> Self {
        self.discovery_name = Some(name.into_value());
        self
    }

    /// The name by which other services call it. Default: the port mapping's, in the namespace.
    #[must_use]
    pub fn dns_name(mut self, name: impl IntoValue<String>) -> Self {
        self.dns_name = Some(name.into_value());
        self
    }

    /// The port on which other services call it. Default: the container's.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// The port on which the proxy listens. Default: any.
    #[must_use]
    pub fn ingress_port_override(mut self, port: u16) -> Self {
        self.ingress_port_override = Some(port);
        self
    }

    /// How long a connection may be idle. Default: 5 minutes for HTTP, 1 hour for TCP.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// How long an answer may take. Default: 15 seconds.
    #[must_use]
    pub fn per_request_timeout(mut self, timeout: Duration) -> Self {
        self.per_request_timeout = Some(timeout);
        self
    }

    /// Encrypts calls of the port, with certificates of a private authority. Default: it is not.
    #[must_use]
    pub fn tls(mut self, tls: ServiceConnectTls) -> Self {
        self.tls = Some(tls);
        self
    }

    fn render(&self, container_port: u16) -> Node {
        let mut alias = Object::typed();
        alias.put("Port", self.port.unwrap_or(container_port).into());
        let mut service = Object::typed();
        if let Some(name) = &self.dns_name {
            alias.put("DnsName", name.into());
        }
        service.put("ClientAliases", Node::List(vec![alias.into()]));
        service.put("PortName", self.port_mapping_name.as_str().into());
        if let Some(name) = &self.discovery_name {
            service.put("DiscoveryName", name.into());
        }
        if let Some(port) = self.ingress_port_override {
            service.put("IngressPortOverride", port.into());
        }
        if let Some(tls) = &self.tls {
            service.put("Tls", tls.render());
        }
        let mut timeout = Object::typed();
        let durations = [
            ("IdleTimeoutSeconds", self.idle_timeout),
            ("PerRequestTimeoutSeconds", self.per_request_timeout),
        ];
        for (key, duration) in durations {
            if let Some(duration) = duration {
                timeout.put(key, Node::Int((duration.to_millis() / 1000) as i64));
            }
        }
        if !timeout.is_empty() {
            service.put("Timeout", timeout.into());
        }
        service.into()
    }
}

/// How a service calls other services by name, and is called.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html>
#[derive(Clone, Debug, Default)]
pub struct ServiceConnect {
    namespace: Option<Value<String>>,
    services: Vec<ServiceConnectService>,
    log_driver: Option<LogDriver>,
    access_log: Option<(ServiceConnectAccessLogFormat, bool)>,
}

impl ServiceConnect {
    /// A service that calls others in the cluster's default namespace.
    pub fn new() -> Self {
        Self::default()
    }

    /// The namespace, by its name or ARN. Default: the cluster's.
    #[must_use]
    pub fn namespace(mut self, namespace: impl IntoValue<String>) -> Self {
        self.namespace = Some(namespace.into_value());
        self
    }

    /// Adds a port that others can call. Default: none, for a service that only calls.
    #[must_use]
    pub fn service(mut self, service: ServiceConnectService) -> Self {
        self.services.push(service);
        self
    }

    /// Where the proxy's own output goes. Default: nowhere.
    #[must_use]
    pub fn log_driver(mut self, driver: impl Into<LogDriver>) -> Self {
        self.log_driver = Some(driver.into());
        self
    }

    /// Logs each request that the proxy sees, to where its own output goes. Default: it does not.
    #[must_use]
    pub fn access_log(mut self, format: ServiceConnectAccessLogFormat) -> Self {
        self.access_log = Some((format, false));
        self
    }

    /// Logs each request with its query parameters, which may hold secrets. Default: without.
    #[must_use]
    pub fn access_log_with_query_parameters(
        mut self,
        format: ServiceConnectAccessLogFormat,
    ) -> Self {
        self.access_log = Some((format, true));
        self
    }

    pub(super) fn render(
        &self,
        scope: &Scope,
        cluster: &ClusterRef,
        task: &TaskDefinitionRef,
    ) -> Node {
        let mut connect = Object::typed();
        connect.put("Enabled", true.into());
        let namespace = self.namespace.clone();
        let namespace =
            namespace.or_else(|| Some(cluster.default_cloud_map_namespace()?.namespace_name()));
        match namespace {
            Some(namespace) => connect.put("Namespace", namespace.into_node()),
            None => {
                let finding = Diagnostic::error(
                    &codes::NAMESPACE,
                    "there is no namespace for Service Connect",
                );
                let help =
                    "call `add_default_cloud_map_namespace` on the cluster, or name a namespace";
                scope.diagnose(
                    finding
                        .given("a service without a namespace")
                        .allowed("one of the cluster, or one named here")
                        .help(help),
                );
            }
        }
        let services = self.services(scope, task);
        if !services.is_empty() {
            connect.put("Services", Node::List(services));
        }
        if let Some(driver) = &self.log_driver {
            connect.put("LogConfiguration", driver.bind(scope, task));
        }
        if let Some((format, query)) = self.access_log {
            let mut log = Object::typed();
            let format = match format {
                ServiceConnectAccessLogFormat::Text => "TEXT",
                ServiceConnectAccessLogFormat::Json => "JSON",
            };
            log.put("Format", format.into());
            log.put(
                "IncludeQueryParameters",
                super::volume::switch(query).into(),
            );
            if self.log_driver.is_none() {
                let finding = Diagnostic::error(
                    &codes::SERVICE_CONNECT,
                    "the access log of Service Connect goes nowhere",
                );
                scope.diagnose(
                    finding
                        .given("`access_log` without `log_driver`")
                        .allowed("both, or `log_driver` alone")
                        .help("set `log_driver`, too"),
                );
            }
            connect.put("AccessLogConfiguration", log.into());
        }
        connect.into()
    }

    fn services(&self, scope: &Scope, task: &TaskDefinitionRef) -> Vec<Node> {
        let mut rendered = Vec::new();
        for (position, service) in self.services.iter().enumerate() {
            let name = &service.port_mapping_name;
            if self.services[..position]
                .iter()
                .any(|other| other.port_mapping_name == *name)
            {
                let finding = Diagnostic::error(
                    &codes::SERVICE_CONNECT,
                    "Service Connect names a port twice",
                );
                scope.diagnose(
                    finding
                        .allowed("each port once")
                        .help("remove one of the two")
                        .given(format!("`{name}` twice")),
                );
            }
            match task.find_port_mapping_by_name(name) {
                Some(mapping) => rendered.push(service.render(mapping.ports.first())),
                None => {
                    let finding = Diagnostic::error(
                        &codes::SERVICE_CONNECT,
                        "Service Connect names a port that no container has",
                    );
                    let help =
                        format!("name the port mapping: `PortMapping::new(8080).name(\"{name}\")`");
                    scope.diagnose(
                        finding
                            .allowed("the names of the task's port mappings")
                            .given(format!("`{name}`"))
                            .help(help),
                    );
                }
            }
        }
        rendered
    }
}
