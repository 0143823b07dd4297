//! Instances of services.

use stackwright_cfn::servicediscovery::CfnInstance;
use stackwright_core::kind::Json;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::codes;
use super::namespace::NamespaceType;
use super::service_registry::{DnsRecordType, RoutingPolicy, ServiceRef};
use crate::route53::AliasLoadBalancer;

/// What every instance has.
#[derive(Clone, Debug)]
struct Base {
    service: ServiceRef,
    instance_id: Option<Value<String>>,
    custom_attributes: Vec<(Text, Value<String>)>,
}

impl Base {
    fn new(service: &ServiceRef) -> Self {
        Self {
            service: service.clone(),
            instance_id: None,
            custom_attributes: Vec::new(),
        }
    }

    fn build(self, scope: &Scope, mut attributes: Object) -> InstanceRef {
        for (key, value) in self.custom_attributes {
            attributes.set(key, value.into());
        }
        let id = self
            .instance_id
            .unwrap_or_else(|| scope.unique_id().into_value());
        let attributes: Value<Json> = Value::from_node(attributes.into());
        let resource = CfnInstance::new(attributes, self.service.service_id()).instance_id(id);
        let resource = scope.add("Resource", resource);
        InstanceRef {
            node: scope.node(),
            id: resource.reference(),
            service: self.service,
        }
    }

    /// Whether answers of DNS lead to the service.
    fn has_dns(&self) -> bool {
        self.service.namespace().namespace_type() != NamespaceType::Http
    }
}

fn refuse(scope: &Scope, message: &str, given: &str, allowed: &str, help: &str) {
    scope.diagnose(
        Diagnostic::error(&codes::ILLEGAL_INSTANCE, message)
            .given(given)
            .allowed(allowed)
            .help(help),
    );
}

macro_rules! instance_setters {
    () => {
        /// The id, unique in the service: at most 64 characters. Default: made from the path of the
        /// construct.
        #[must_use]
        pub fn instance_id(mut self, id: impl IntoValue<String>) -> Self {
            self.base.instance_id = Some(id.into_value());
            self
        }

        /// An attribute by which the instance can be told from others; call it again for more. Default:
        /// none.
        #[must_use]
        pub fn custom_attribute(
            mut self,
            key: impl Into<Text>,
            value: impl IntoValue<String>,
        ) -> Self {
            self.base
                .custom_attributes
                .push((key.into(), value.into_value()));
            self
        }
    };
}

/// An instance that is reached by its address.
///
/// <https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-instances.html>
#[derive(Clone, Debug)]
pub struct IpInstance {
    base: Base,
    ipv4: Option<Value<String>>,
    ipv6: Option<Value<String>>,
    port: Option<u16>,
}

impl IpInstance {
    /// An instance of a service. It has at least one address.
    pub fn new(service: &ServiceRef) -> Self {
        Self {
            base: Base::new(service),
            ipv4: None,
            ipv6: None,
            port: None,
        }
    }

    instance_setters!();

    /// The IPv4 address, which services with `A` records need.
    #[must_use]
    pub fn ipv4(mut self, address: impl IntoValue<String>) -> Self {
        self.ipv4 = Some(address.into_value());
        self
    }

    /// The IPv6 address, which services with `AAAA` records need.
    #[must_use]
    pub fn ipv6(mut self, address: impl IntoValue<String>) -> Self {
        self.ipv6 = Some(address.into_value());
        self
    }

    /// The port, which services with `SRV` records need. Default: 80.
    #[must_use]
    pub const fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    fn check(&self, scope: &Scope) {
        use DnsRecordType::{A, AAaaa, Aaaa, Cname, Srv};
        let records = self.base.service.dns_record_type();
        let (v4, v6) = (self.ipv4.is_some(), self.ipv6.is_some());
        let is_enough = match records {
            A => v4,
            Aaaa => v6,
            AAaaa => v4 && v6,
            Srv => (v4 || v6) && self.port.is_some(),
            Cname => false,
        };
        if self.base.has_dns() && !is_enough {
            refuse(
                scope,
                "the instance has not what the service's records need",
                &format!("an instance of a service with {} records", records.as_str()),
                "`ipv4` for A, `ipv6` for AAAA, an address and `port` for SRV",
                "name the addresses, and for a CNAME register a `CnameInstance`",
            );
        }
    }
}

impl Construct for IpInstance {
    type Handle = InstanceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> InstanceRef {
        self.check(scope);
        let mut attributes = Object::new();
        let addresses = [
            ("AWS_INSTANCE_IPV4", self.ipv4),
            ("AWS_INSTANCE_IPV6", self.ipv6),
        ];
        for (key, address) in addresses {
            if let Some(address) = address {
                attributes.set(key, address.into());
            }
        }
        let port = self.port.unwrap_or(80).to_string();
        attributes.set("AWS_INSTANCE_PORT", Node::text(port));
        self.base.build(scope, attributes)
    }
}

/// An instance that is reached by another name, of a service with `CNAME` records.
///
/// <https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-instances.html>
#[derive(Clone, Debug)]
pub struct CnameInstance {
    base: Base,
    cname: Value<String>,
}

impl CnameInstance {
    /// An instance of a service, by its domain name.
    pub fn new(service: &ServiceRef, instance_cname: impl IntoValue<String>) -> Self {
        Self {
            base: Base::new(service),
            cname: instance_cname.into_value(),
        }
    }

    instance_setters!();
}

impl Construct for CnameInstance {
    type Handle = InstanceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> InstanceRef {
        let records = self.base.service.dns_record_type();
        if !self.base.has_dns() || records != DnsRecordType::Cname {
            refuse(
                scope,
                "the service does not give its instances other names",
                &format!("a CNAME in a service with {} records", records.as_str()),
                "a service with CNAME records, in a DNS namespace",
                "set `dns_record_type(DnsRecordType::Cname)` on the service",
            );
        }
        let attributes = Object::new().with("AWS_INSTANCE_CNAME", self.cname);
        self.base.build(scope, attributes)
    }
}

/// An instance that is found by calls of the Cloud Map API and has other attributes than addresses, of a
/// service in an HTTP namespace.
///
/// <https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-instances.html>
#[derive(Clone, Debug)]
pub struct NonIpInstance {
    base: Base,
}

impl NonIpInstance {
    /// An instance of a service. It has at least one attribute.
    pub fn new(service: &ServiceRef) -> Self {
        Self {
            base: Base::new(service),
        }
    }

    instance_setters!();
}

impl Construct for NonIpInstance {
    type Handle = InstanceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> InstanceRef {
        if self.base.has_dns() {
            refuse(
                scope,
                "DNS can't answer with an instance that has no address",
                "an instance without an address in a DNS namespace",
                "it in an HTTP namespace",
                "register an `IpInstance` or a `CnameInstance`",
            );
        }
        if self.base.custom_attributes.is_empty() {
            refuse(
                scope,
                "the instance has no attribute by which it could be found",
                "no attribute",
                "at least one",
                "add a `custom_attribute`",
            );
        }
        self.base.build(scope, Object::new())
    }
}

/// A load balancer as an instance, of a service with `A` or `AAAA` records and weighted routing.
///
/// <https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-instances.html>
#[derive(Clone, Debug)]
pub struct AliasTargetInstance {
    base: Base,
    dns_name: Value<String>,
}

impl AliasTargetInstance {
    /// An instance of a service, by the DNS name of the load balancer.
    pub fn new(service: &ServiceRef, dns_name: impl IntoValue<String>) -> Self {
        Self {
            base: Base::new(service),
            dns_name: dns_name.into_value(),
        }
    }

    instance_setters!();
}

impl Construct for AliasTargetInstance {
    type Handle = InstanceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> InstanceRef {
        use DnsRecordType::{A, AAaaa, Aaaa};
        let service = &self.base.service;
        let weighted = service.routing_policy() == RoutingPolicy::Weighted;
        let addresses = [A, Aaaa, AAaaa].contains(&service.dns_record_type());
        if !self.base.has_dns() || !weighted || !addresses {
            refuse(
                scope,
                "a load balancer can't be an instance of the service",
                "a service without addresses, or with multivalue routing",
                "a service with A or AAAA records and weighted routing, in a DNS namespace",
                "set `load_balancer(true)` on the service",
            );
        }
        let attributes = Object::new().with("AWS_ALIAS_DNS_NAME", self.dns_name);
        self.base.build(scope, attributes)
    }
}

/// An instance of a service.
#[derive(Clone, Debug)]
pub struct InstanceRef {
    node: NodeRef,
    id: Value<String>,
    service: ServiceRef,
}

impl AsNode for InstanceRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl InstanceRef {
    /// The id.
    pub fn instance_id(&self) -> Value<String> {
        self.id.clone()
    }

    /// The service that it belongs to.
    pub fn service(&self) -> &ServiceRef {
        &self.service
    }
}

impl ServiceRef {
    /// Adds an instance that is reached by its address; the function gives it its settings.
    #[track_caller]
    pub fn register_ip_instance(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        settings: impl FnOnce(IpInstance) -> IpInstance,
    ) -> InstanceRef {
        scope.of(self).add(id, settings(IpInstance::new(self)))
    }

    /// Adds an instance that is reached by another name; the function gives it its settings.
    #[track_caller]
    pub fn register_cname_instance(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        instance_cname: impl IntoValue<String>,
        settings: impl FnOnce(CnameInstance) -> CnameInstance,
    ) -> InstanceRef {
        let instance = CnameInstance::new(self, instance_cname);
        scope.of(self).add(id, settings(instance))
    }

    /// Adds an instance with other attributes than addresses; the function gives it its settings.
    #[track_caller]
    pub fn register_non_ip_instance(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        settings: impl FnOnce(NonIpInstance) -> NonIpInstance,
    ) -> InstanceRef {
        scope.of(self).add(id, settings(NonIpInstance::new(self)))
    }

    /// Adds a load balancer as an instance; the function gives it its settings.
    #[track_caller]
    pub fn register_load_balancer(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        load_balancer: &impl AliasLoadBalancer,
        settings: impl FnOnce(AliasTargetInstance) -> AliasTargetInstance,
    ) -> InstanceRef {
        let name = load_balancer.alias_dns_name();
        if name.is_none() {
            refuse(
                &scope.of(self),
                "the DNS name of the load balancer is not known",
                "an imported load balancer",
                "one that was imported with its DNS name",
                "set `.dns_name(…)` on import",
            );
        }
        let instance = AliasTargetInstance::new(self, name.unwrap_or_else(|| "".into_value()));
        scope.of(self).add(id, settings(instance))
    }
}
