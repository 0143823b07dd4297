//! Targets: what a load balancer sends requests to.

use stackwright_contract::InstanceId;
use stackwright_core::{IntoValue, Node, Object, Scope, Value};

use super::application_target_group::ApplicationTargetGroupRef;
use super::network_target_group::NetworkTargetGroupRef;

/// How a target group names its targets. All targets of a group are of one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetType {
    /// By the id of an instance.
    Instance,
    /// By address, as services on Fargate want it.
    Ip,
    /// One Lambda function.
    Lambda,
    /// One application load balancer, behind a network load balancer.
    Alb,
}

impl TargetType {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Instance => "instance",
            Self::Ip => "ip",
            Self::Lambda => "lambda",
            Self::Alb => "alb",
        }
    }
}

/// What a target tells the group that it is attached to.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadBalancerTarget {
    pub(crate) target_type: TargetType,
    pub(crate) description: Option<Node>,
}

impl LoadBalancerTarget {
    /// A target that registers itself when it starts, as the tasks of a service do.
    pub fn self_registering(target_type: TargetType) -> Self {
        Self {
            target_type,
            description: None,
        }
    }

    /// A target that the group lists, by an id of its type: an instance id, an address or an ARN.
    pub fn listed(target_type: TargetType, id: impl IntoValue<String>) -> Self {
        let description = Object::typed().with("Id", id.into_value());
        Self {
            target_type,
            description: Some(description.into()),
        }
    }

    /// The port of a listed target, in place of the group's.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        self.with("Port", port)
    }

    /// The availability zone from which a listed target gets its requests, or `all`.
    #[must_use]
    pub fn availability_zone(self, zone: impl IntoValue<String>) -> Self {
        self.with("AvailabilityZone", zone.into_value())
    }

    fn with(mut self, key: &'static str, value: impl Into<Node>) -> Self {
        if let Some(Node::Object(description)) = &mut self.description {
            description.put(key, value.into());
        }
        self
    }
}

/// Something that an application load balancer can send requests to.
///
/// What stands for tasks or instances that register themselves implements it: it lets the load
/// balancer connect, by [`register_connectable`](ApplicationTargetGroupRef::register_connectable), and
/// says of what type it is.
#[diagnostic::on_unimplemented(
    message = "an application load balancer can't send traffic to `{Self}`",
    label = "not a target of an application load balancer",
    note = "a handle is passed by value: `service.clone()` stands for the same service"
)]
pub trait ApplicationLoadBalancerTarget {
    /// Joins a target group.
    fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) -> LoadBalancerTarget;
}

/// Something that a network load balancer can send traffic to.
#[diagnostic::on_unimplemented(
    message = "a network load balancer can't send traffic to `{Self}`",
    label = "not a target of a network load balancer",
    note = "a handle is passed by value: `service.clone()` stands for the same service"
)]
pub trait NetworkLoadBalancerTarget {
    /// Joins a target group.
    fn attach_to_network_target_group(
        &self,
        scope: &Scope,
        group: &NetworkTargetGroupRef,
    ) -> LoadBalancerTarget;
}

/// An address as a target. Nothing is opened for it: let the load balancer's security groups reach it.
#[derive(Clone, Debug)]
pub struct IpTarget(LoadBalancerTarget);

impl IpTarget {
    /// A private address: of a subnet of the group's VPC, or of RFC 1918 or RFC 6598 elsewhere.
    pub fn new(address: impl IntoValue<String>) -> Self {
        Self(LoadBalancerTarget::listed(TargetType::Ip, address))
    }

    /// The port, in place of the group's.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        Self(self.0.port(port))
    }

    /// The availability zone from which it gets requests, or `all`, as an address outside of the VPC
    /// needs it. Default: the zone of its subnet.
    #[must_use]
    pub fn availability_zone(self, zone: impl IntoValue<String>) -> Self {
        Self(self.0.availability_zone(zone))
    }
}

/// An instance as a target. Nothing is opened for it: let the load balancer's security groups reach
/// it.
#[derive(Clone, Debug)]
pub struct InstanceIdTarget(LoadBalancerTarget);

impl InstanceIdTarget {
    /// An instance by its id.
    pub fn new(instance_id: impl IntoValue<InstanceId>) -> Self {
        let id: Value<String> = instance_id.into_value().to_text();
        Self(LoadBalancerTarget::listed(TargetType::Instance, id))
    }

    /// The port, in place of the group's.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        Self(self.0.port(port))
    }
}

macro_rules! listed_targets {
    ($($target:ident),*) => { $(
        impl ApplicationLoadBalancerTarget for $target {
            fn attach_to_application_target_group(
                &self,
                _: &Scope,
                _: &ApplicationTargetGroupRef,
            ) -> LoadBalancerTarget {
                self.0.clone()
            }
        }

        impl NetworkLoadBalancerTarget for $target {
            fn attach_to_network_target_group(
                &self,
                _: &Scope,
                _: &NetworkTargetGroupRef,
            ) -> LoadBalancerTarget {
                self.0.clone()
            }
        }
    )* };
}

listed_targets!(IpTarget, InstanceIdTarget);
