//! Services in Cloud Map.

use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Object, Scope, Value};

use super::BaseServiceRef;
use crate::ecs::codes;
use crate::ecs::container_definition::ContainerDefinitionRef;
use crate::ecs::port_mapping::Protocol;
use crate::ecs::task_definition::NetworkMode;
use crate::servicediscovery::{DnsRecordType, NamespaceRef, Service, ServiceRef};

/// How the tasks of a service are found by name.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html>
#[derive(Clone, Debug)]
pub struct CloudMapOptions {
    name: Option<Value<String>>,
    cloud_map_namespace: Option<NamespaceRef>,
    dns_record_type: Option<DnsRecordType>,
    dns_ttl: Option<Duration>,
    failure_threshold: u32,
    container: Option<ContainerDefinitionRef>,
    container_port: Option<u16>,
}

impl Default for CloudMapOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl CloudMapOptions {
    /// Records in the cluster's default namespace.
    pub fn new() -> Self {
        Self {
            name: None,
            cloud_map_namespace: None,
            dns_record_type: None,
            dns_ttl: None,
            failure_threshold: 1,
            container: None,
            container_port: None,
        }
    }

    /// The name in the namespace. Default: made by CloudFormation.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The namespace. Default: the cluster's.
    #[must_use]
    pub fn cloud_map_namespace(mut self, namespace: &NamespaceRef) -> Self {
        self.cloud_map_namespace = Some(namespace.clone());
        self
    }

    /// The type of the records: [`A`](DnsRecordType::A) for addresses, or
    /// [`Srv`](DnsRecordType::Srv) for addresses and ports, the only one in network modes bridge and host.
    /// Default: `A` in network mode awsvpc, else `Srv`.
    #[must_use]
    pub fn dns_record_type(mut self, record_type: DnsRecordType) -> Self {
        self.dns_record_type = Some(record_type);
        self
    }

    /// How long resolvers may keep a record. Default: 1 minute.
    #[must_use]
    pub fn dns_ttl(mut self, ttl: Duration) -> Self {
        self.dns_ttl = Some(ttl);
        self
    }

    /// How many times, 30 seconds apart, a change of health is awaited. Default: 1.
    #[must_use]
    pub fn failure_threshold(mut self, times: u32) -> Self {
        self.failure_threshold = times;
        self
    }

    /// The container whose port is in `SRV` records. Default: the first essential one.
    #[must_use]
    pub fn container(mut self, container: &ContainerDefinitionRef) -> Self {
        self.container = Some(container.clone());
        self
    }

    /// The port in `SRV` records. Default: the container's first one.
    #[must_use]
    pub fn container_port(mut self, port: u16) -> Self {
        self.container_port = Some(port);
        self
    }
}

impl BaseServiceRef {
    /// Registers the tasks in Cloud Map, so that they are found by name.
    #[track_caller]
    pub fn enable_cloud_map(&self, scope: &Scope, options: CloudMapOptions) -> Option<ServiceRef> {
        let scope = scope.of(self);
        let namespace = options
            .cloud_map_namespace
            .clone()
            .or_else(|| self.cluster.default_cloud_map_namespace());
        let Some(namespace) = namespace else {
            let finding = Diagnostic::error(
                &codes::NAMESPACE,
                "there is no namespace to register the service in",
            );
            let help = "call `add_default_cloud_map_namespace` on the cluster, or name a namespace";
            scope.diagnose(
                finding
                    .given("a service without a namespace")
                    .allowed("one of the cluster, or one named here")
                    .help(help),
            );
            return None;
        };
        let record_type = self.record_type(&scope, options.dns_record_type);
        let service = Service::new(&namespace)
            .dns_record_type(record_type)
            .dns_ttl(options.dns_ttl.unwrap_or(Duration::minutes(1)))
            .custom_health_check(options.failure_threshold);
        let service = match options.name {
            Some(name) => service.name(name),
            None => service,
        };
        let service = scope.add("CloudmapService", service);
        self.register(&scope, &service, options.container, options.container_port);
        self.state.borrow_mut().cloud_map_service = Some(service.clone());
        Some(service)
    }

    /// The type of the records, which follows from how tasks reach the network.
    fn record_type(&self, scope: &Scope, given: Option<DnsRecordType>) -> DnsRecordType {
        let mode = self.task_definition.network_mode();
        let fitting = match mode {
            NetworkMode::AwsVpc => given.unwrap_or(DnsRecordType::A),
            _ => DnsRecordType::Srv,
        };
        let wrong = given.is_some_and(|given| given != fitting);
        if wrong || mode == NetworkMode::None {
            let finding = Diagnostic::error(
                &codes::NETWORK_MODE,
                "tasks can't be found by such records in their network mode",
            );
            let (given, allowed) = match mode {
                NetworkMode::None => ("discovery", "network modes awsvpc, bridge and host"),
                _ => (
                    "DnsRecordType::A",
                    "DnsRecordType::Srv, which has the port, too",
                ),
            };
            scope.diagnose(
                finding
                    .given(format!("{given} in network mode {}", mode.as_str()))
                    .allowed(allowed)
                    .help("leave `dns_record_type` out, or use network mode awsvpc"),
            );
        }
        given.unwrap_or(fitting)
    }

    /// Registers the tasks in a service of Cloud Map that exists.
    #[track_caller]
    pub fn associate_cloud_map_service(
        &self,
        scope: &Scope,
        service: &ServiceRef,
        container: Option<&ContainerDefinitionRef>,
        container_port: Option<u16>,
    ) {
        self.register(&scope.of(self), service, container.cloned(), container_port);
    }

    /// The service of Cloud Map that was made for this one.
    pub fn cloud_map_service(&self) -> Option<ServiceRef> {
        self.state.borrow().cloud_map_service.clone()
    }

    fn register(
        &self,
        scope: &Scope,
        service: &ServiceRef,
        container: Option<ContainerDefinitionRef>,
        container_port: Option<u16>,
    ) {
        if !self.state.borrow().registries.is_empty() {
            let finding = Diagnostic::error(
                &codes::CLOUD_MAP,
                "the service is registered in Cloud Map twice",
            );
            return scope.diagnose(
                finding
                    .given("a second registration")
                    .allowed("one registration")
                    .help("leave one of them out"),
            );
        }
        let mut registry = Object::typed();
        registry.put("RegistryArn", service.service_arn().into_node());
        if service.dns_record_type() == DnsRecordType::Srv {
            let container = container.or_else(|| self.task_definition.default_container());
            let port = container_port.or_else(|| container.as_ref()?.container_port());
            match (container, port) {
                (Some(container), Some(port))
                    if container.find_port_mapping(port, Protocol::Tcp).is_some()
                        || container.find_port_mapping(port, Protocol::Udp).is_some() =>
                {
                    registry.put("ContainerName", container.container_name().into());
                    registry.put("ContainerPort", port.into());
                }
                (container, port) => {
                    let finding =
                        Diagnostic::error(&codes::NO_PORT, "an SRV record has no port to point to");
                    let name = container
                        .map(|container| container.container_name())
                        .unwrap_or_default();
                    let given = port.map_or("no port mapping".to_owned(), |port| {
                        format!("port {port} of `{name}`")
                    });
                    scope.diagnose(
                        finding
                            .allowed("a port of the container's port mappings")
                            .given(given)
                            .help("map the port in the container, or use DnsRecordType::A"),
                    );
                }
            }
        }
        self.state
            .borrow_mut()
            .registries
            .push(Node::from(registry));
    }
}
