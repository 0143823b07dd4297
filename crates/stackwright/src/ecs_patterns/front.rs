//! What services behind one load balancer of either kind have in common.

use stackwright_core::{Scope, Text, Value};

use super::launch::Launch;
use super::pattern::{BalancedKind, Pattern};
use super::task::TaskImage;
use crate::ecs::ContainerDefinition;
use crate::elasticloadbalancingv2::IpAddressType;
use crate::route53::{ARecord, CnameRecord, HostedZoneRef, LoadBalancerTarget, RecordTarget};

/// The record that points a domain name to a load balancer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LoadBalancedServiceRecordType {
    /// An alias record of Route 53.
    #[default]
    Alias,
    /// A CNAME record.
    Cname,
    /// None.
    None,
}

/// The record of a service behind an application load balancer.
pub type ApplicationLoadBalancedServiceRecordType = LoadBalancedServiceRecordType;

/// The record of a service behind a network load balancer.
pub type NetworkLoadBalancedServiceRecordType = LoadBalancedServiceRecordType;

/// A domain name, and the hosted zone that it is in.
#[derive(Clone, Debug)]
pub struct Domain {
    pub(super) name: String,
    pub(super) zone: HostedZoneRef,
}

impl Domain {
    pub(super) fn new(name: impl Into<String>, zone: &HostedZoneRef) -> Self {
        Self {
            name: name.into(),
            zone: zone.clone(),
        }
    }

    /// Points the name to a load balancer, and says under which name that is reached.
    pub(super) fn record(
        &self,
        scope: &Scope,
        id: Text,
        kind: LoadBalancedServiceRecordType,
        dns_name: Value<String>,
        alias: LoadBalancerTarget,
    ) -> Value<String> {
        use LoadBalancedServiceRecordType::{Alias, Cname, None};
        let Self { name, zone } = self;
        match kind {
            Alias => {
                let record = ARecord::new(zone, RecordTarget::from_alias(alias));
                scope
                    .add(id, record.record_name(name.as_str()))
                    .domain_name()
            }
            Cname => {
                let record = CnameRecord::new(zone, dns_name).record_name(name.as_str());
                scope.add(id, record).domain_name()
            }
            None => dns_name,
        }
    }
}

/// The options of a load balancer in front of a service, of either kind.
#[derive(Clone, Debug, Default)]
pub struct Front {
    pub(super) internal: bool,
    pub(super) listener_port: Option<u16>,
    pub(super) ip_address_type: Option<IpAddressType>,
    pub(super) domain: Option<Domain>,
    pub(super) record_type: LoadBalancedServiceRecordType,
    pub(super) container_port: Option<u16>,
}

impl Front {
    /// Maps the port on which the container of an image listens.
    pub(super) fn map_port(&self, container: ContainerDefinition) -> ContainerDefinition {
        container.port(self.container_port.unwrap_or(80))
    }

    /// The name under which the service is reached.
    pub(super) fn reached_at(
        &self,
        scope: &Scope,
        dns_name: Value<String>,
        alias: LoadBalancerTarget,
    ) -> Value<String> {
        match &self.domain {
            Some(domain) => domain.record(scope, "DNS".into(), self.record_type, dns_name, alias),
            None => dns_name,
        }
    }
}

/// A kind of service behind one load balancer.
pub trait FrontedKind: BalancedKind + sealed::FrontedKind {}

pub(super) mod sealed {
    pub trait FrontedKind {
        fn front(&mut self) -> &mut super::Front;
    }
}

impl<K: FrontedKind, L: Launch, T> Pattern<K, L, T> {
    /// Whether the load balancer is reached from the internet. Default: yes.
    #[must_use]
    pub fn public_load_balancer(mut self, public: bool) -> Self {
        self.kind.front().internal = !public;
        self
    }

    /// The port of the listener. Default: 443 with a certificate or HTTPS, else 80.
    #[must_use]
    pub fn listener_port(mut self, port: u16) -> Self {
        self.kind.front().listener_port = Some(port);
        self
    }

    /// Whether the load balancer has IPv6 addresses, too. Default: IPv4 only.
    #[must_use]
    pub fn ip_address_type(mut self, kind: IpAddressType) -> Self {
        self.kind.front().ip_address_type = Some(kind);
        self
    }

    /// The domain name of the service, and the hosted zone in which its record is made. Default: the
    /// load balancer's own name.
    #[must_use]
    pub fn domain(mut self, name: impl Into<String>, zone: &HostedZoneRef) -> Self {
        self.kind.front().domain = Some(Domain::new(name, zone));
        self
    }

    /// The record that points the domain name to the load balancer. Default: an alias.
    #[must_use]
    pub fn record_type(mut self, record_type: LoadBalancedServiceRecordType) -> Self {
        self.kind.front().record_type = record_type;
        self
    }
}

impl<K: FrontedKind, L: Launch> Pattern<K, L, TaskImage<L>> {
    /// The port on which the container listens. Default: 80.
    #[must_use]
    pub fn container_port(mut self, port: u16) -> Self {
        self.kind.front().container_port = Some(port);
        self
    }
}
