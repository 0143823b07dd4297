//! What application and network load balancers have in common.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::load_balancer::MinimumLoadBalancerCapacityProperty;
use stackwright_cfn::elasticloadbalancingv2::{CfnLoadBalancer, CfnLoadBalancerRef};
use stackwright_cfn::kinds::elasticloadbalancingv2::LoadBalancerArn;
use stackwright_core::kind::{HostedZoneId, List, SecurityGroupId};
use stackwright_core::{AsNode, Diagnostic, Expr, Node, NodeRef, Scope, Value, intrinsic};

use super::attributes::Attributes;
use super::base_target_group::is_name;
use super::codes;
use super::protocol::IpAddressType;
use crate::ec2::{
    Connections, SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType, VpcRef,
};

/// The options of every load balancer.
#[derive(Clone, Debug)]
pub(crate) struct BaseLoadBalancer {
    pub(crate) vpc: VpcRef,
    pub(crate) name: Option<Value<String>>,
    pub(crate) internet_facing: bool,
    pub(crate) vpc_subnets: Option<SubnetSelection>,
    pub(crate) deletion_protection: bool,
    pub(crate) cross_zone_enabled: Option<bool>,
    pub(crate) deny_all_igw_traffic: Option<bool>,
    pub(crate) minimum_capacity_unit: Option<u32>,
    pub(crate) ip_address_type: Option<IpAddressType>,
}

/// The setters of every load balancer.
macro_rules! load_balancer_setters {
    () => {
        /// The name: at most 32 letters, digits and hyphens, with no hyphen at either end and not
        /// beginning with `internal-`. Default: CloudFormation makes one up, which lets it replace
        /// the load balancer.
        pub fn load_balancer_name(
            mut self,
            name: impl stackwright_core::IntoValue<String>,
        ) -> Self {
            self.base.name = Some(name.into_value());
            self
        }

        /// Whether it has addresses on the internet. Default: false.
        pub fn internet_facing(mut self, internet_facing: bool) -> Self {
            self.base.internet_facing = internet_facing;
            self
        }

        /// The subnets in which it stands. Default: the public ones where it faces the internet, else
        /// the private ones, or isolated ones where there are none.
        pub fn vpc_subnets(mut self, selection: crate::ec2::SubnetSelection) -> Self {
            self.base.vpc_subnets = Some(selection);
            self
        }

        /// Whether it can be deleted only after this is switched off. Default: false.
        pub fn deletion_protection(mut self, enabled: bool) -> Self {
            self.base.deletion_protection = enabled;
            self
        }

        /// Whether traffic goes to targets in every availability zone. Default: true for application
        /// load balancers, where nothing else is possible, and false for network load balancers.
        pub fn cross_zone_enabled(mut self, enabled: bool) -> Self {
            self.base.cross_zone_enabled = Some(enabled);
            self
        }

        /// Whether traffic through an internet gateway is refused. Only for dual stack addresses.
        /// Default: false where it faces the internet, else true.
        pub fn deny_all_igw_traffic(mut self, deny: bool) -> Self {
            self.base.deny_all_igw_traffic = Some(deny);
            self
        }

        /// The capacity that is kept ready, in load balancer capacity units (LCU): from 100 for an
        /// application load balancer, and from 2,750 per availability zone for a network load
        /// balancer. Default: none.
        ///
        /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/capacity-unit-reservation.html>
        pub fn minimum_capacity_unit(mut self, units: u32) -> Self {
            self.base.minimum_capacity_unit = Some(units);
            self
        }

        /// The kind of its addresses. Default: IPv4.
        pub fn ip_address_type(mut self, kind: super::IpAddressType) -> Self {
            self.base.ip_address_type = Some(kind);
            self
        }
    };
}
pub(crate) use load_balancer_setters;

pub(crate) fn illegal(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&codes::ILLEGAL_LOAD_BALANCER_OPTION, message)
}

impl BaseLoadBalancer {
    pub(crate) fn new(vpc: &VpcRef) -> Self {
        Self {
            vpc: vpc.clone(),
            name: None,
            internet_facing: false,
            vpc_subnets: None,
            deletion_protection: false,
            cross_zone_enabled: None,
            deny_all_igw_traffic: None,
            minimum_capacity_unit: None,
            ip_address_type: None,
        }
    }

    /// The attributes that every load balancer may have, which come first. The first one is always
    /// there.
    pub(crate) fn attributes(&self) -> Attributes {
        let mut attributes = Attributes::default();
        attributes.set(
            "deletion_protection.enabled",
            self.deletion_protection.to_string(),
        );
        if let Some(enabled) = self.cross_zone_enabled {
            attributes.set("load_balancing.cross_zone.enabled", enabled.to_string());
        }
        if let Some(deny) = self.deny_all_igw_traffic {
            attributes.set("ipv6.deny_all_igw_traffic", deny.to_string());
        }
        attributes
    }

    /// Whether clients may come over IPv6.
    pub(crate) fn has_ipv6(&self) -> bool {
        self.ip_address_type.is_some_and(IpAddressType::has_ipv6)
    }

    /// Reports what the service would refuse in the options.
    fn diagnose(&self, scope: &Scope) {
        if let Some(name) = self.name.as_ref().and_then(Value::as_text)
            && (!is_name(name) || name.starts_with("internal-"))
        {
            scope.diagnose(
                Diagnostic::error(
                    &codes::ILLEGAL_LOAD_BALANCER_NAME,
                    "the load balancer's name is not a legal one",
                )
                .given(format!("`{name}`"))
                .allowed(
                    "1 to 32 letters, digits and hyphens, no hyphen at either end, \
                     not beginning with `internal-`",
                )
                .help("shorten or rename it, or let CloudFormation name the load balancer"),
            );
        }
        let without_ipv4 = Some(IpAddressType::DualStackWithoutPublicIpv4);
        if self.ip_address_type == without_ipv4 && !self.internet_facing {
            scope.diagnose(
                illegal("an internal load balancer has no public addresses to leave out")
                    .given("dualstack-without-public-ipv4 on an internal load balancer")
                    .allowed("it on a load balancer that faces the internet")
                    .help("set `.internet_facing(true)`, or choose dual stack"),
            );
        }
        if self.deny_all_igw_traffic.is_some() && !self.has_ipv6() {
            scope.diagnose(
                illegal("`deny_all_igw_traffic` is for dual stack load balancers")
                    .given(self.ip_address_type.unwrap_or(IpAddressType::Ipv4).as_str())
                    .allowed("dualstack, dualstack-without-public-ipv4")
                    .help("leave it out, or choose dual stack addresses"),
            );
        }
    }

    /// The default selection, which depends on whether the load balancer faces the internet.
    fn selection(&self) -> SubnetSelection {
        let default = || match self.internet_facing {
            true => SubnetSelection::subnet_type(SubnetType::Public),
            false => SubnetSelection::new(),
        };
        self.vpc_subnets.clone().unwrap_or_else(default)
    }

    /// Writes the resource below `scope`, in the chosen subnets unless the resource names its own.
    pub(crate) fn place(
        &self,
        scope: &Scope,
        attributes: &Attributes,
        mut resource: CfnLoadBalancer,
        in_subnets: bool,
    ) -> CfnLoadBalancerRef {
        self.diagnose(scope);
        resource = resource.scheme(if self.internet_facing {
            "internet-facing"
        } else {
            "internal"
        });
        if let Some(name) = &self.name {
            resource = resource.name(name);
        }
        if let Some(kind) = self.ip_address_type {
            resource = resource.ip_address_type(kind.as_str());
        }
        if let Some(units) = self.minimum_capacity_unit {
            let capacity = MinimumLoadBalancerCapacityProperty::new(units);
            resource = resource.minimum_load_balancer_capacity(capacity);
        }
        attributes.write("LoadBalancerAttributes", resource.as_object_mut());
        if !in_subnets {
            return scope.add("Resource", resource);
        }
        let selected = self.vpc.select_subnets(scope, self.selection());
        let resource = scope.add("Resource", resource.subnets(selected.subnet_ids()));
        if self.internet_facing {
            scope.depend(&resource, &selected.internet_connectivity_established());
        }
        resource
    }

    /// The security group that a load balancer has unless others are given.
    pub(crate) fn security_group(&self, scope: &Scope) -> SecurityGroupRef {
        let description = format!(
            "Automatically created Security Group for ELB {}",
            scope.unique_id()
        );
        let group = SecurityGroup::new(&self.vpc).description(description);
        scope.add("SecurityGroup", group.allow_all_outbound(false))
    }
}

/// What the handles of load balancers share.
pub(crate) struct Balancer {
    pub(crate) node: NodeRef,
    /// The resource, unless the load balancer is imported.
    pub(crate) resource: Option<CfnLoadBalancerRef>,
    pub(crate) arn: Value<LoadBalancerArn>,
    pub(crate) dns_name: Option<Value<String>>,
    pub(crate) canonical_hosted_zone_id: Option<Value<HostedZoneId>>,
    pub(crate) vpc: Option<VpcRef>,
    pub(crate) connections: Connections,
    pub(crate) has_ipv6: bool,
    pub(crate) attributes: RefCell<Attributes>,
}

impl fmt::Debug for Balancer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("LoadBalancer")
            .field("arn", &self.arn)
            .finish_non_exhaustive()
    }
}

impl Balancer {
    pub(crate) fn owned(
        scope: &Scope,
        base: &BaseLoadBalancer,
        resource: CfnLoadBalancerRef,
        attributes: Attributes,
        connections: Connections,
    ) -> Rc<Self> {
        let balancer = Self {
            node: scope.node(),
            resource: Some(resource),
            arn: resource.reference(),
            dns_name: Some(resource.attr_dns_name()),
            canonical_hosted_zone_id: Some(resource.attr_canonical_hosted_zone_id().cast().value()),
            vpc: Some(base.vpc.clone()),
            connections,
            has_ipv6: base.has_ipv6(),
            attributes: RefCell::new(attributes),
        };
        balancer.write_security_groups(scope);
        Rc::new(balancer)
    }

    /// `app/NAME/ID` or `net/NAME/ID`.
    pub(crate) fn full_name(&self) -> Value<String> {
        match &self.resource {
            Some(resource) => resource.attr_load_balancer_full_name(),
            None => full_name_in_arn(self.arn.node()).value(),
        }
    }

    pub(crate) fn name(&self) -> Value<String> {
        match &self.resource {
            Some(resource) => resource.attr_load_balancer_name(),
            None => {
                let full: Node = full_name_in_arn(self.arn.node()).into();
                intrinsic::select(1, intrinsic::split("/", full)).value()
            }
        }
    }

    pub(crate) fn security_groups(&self) -> Value<List<SecurityGroupId>> {
        match &self.resource {
            Some(resource) => resource.attr_security_groups().cast().value(),
            None => self.group_ids(),
        }
    }

    fn group_ids(&self) -> Value<List<SecurityGroupId>> {
        stackwright_core::list(self.connections.security_groups())
    }

    #[track_caller]
    pub(crate) fn add_security_group(&self, scope: &Scope, group: &SecurityGroupRef) {
        if self.refused_as_imported(scope) {
            return;
        }
        self.connections.add_security_group(scope, group);
        self.write_security_groups(scope);
    }

    #[track_caller]
    fn write_security_groups(&self, scope: &Scope) {
        if let Some(resource) = &self.resource
            && !self.connections.security_groups().is_empty()
        {
            scope.edit(resource).set("SecurityGroups", self.group_ids());
        }
    }

    #[track_caller]
    pub(crate) fn edit_attributes(&self, scope: &Scope, change: impl FnOnce(&mut Attributes)) {
        if self.refused_as_imported(scope) {
            return;
        }
        let mut attributes = self.attributes.borrow_mut();
        change(&mut attributes);
        let property = "LoadBalancerAttributes";
        scope
            .edit(&self.node)
            .update(|properties| attributes.write(property, properties));
    }

    #[track_caller]
    fn refused_as_imported(&self, scope: &Scope) -> bool {
        if self.resource.is_none() {
            scope.of(&self.node).diagnose(
                illegal("an imported load balancer can't be changed here")
                    .given("a change of an imported load balancer")
                    .allowed("changes in the stack that owns the load balancer")
                    .help("change it there"),
            );
        }
        self.resource.is_none()
    }
}

/// The part of a load balancer's ARN after `loadbalancer/`.
fn full_name_in_arn(arn: &Node) -> Expr {
    let text = arn
        .as_text()
        .and_then(|arn| arn.split_once(":loadbalancer/"));
    match text {
        Some((_, name)) => Expr::from_node(Node::text(name.to_owned())),
        None => {
            let resource = intrinsic::split(":loadbalancer/", arn.clone());
            intrinsic::select(1, resource)
        }
    }
}

/// The methods of every load balancer's handle.
macro_rules! load_balancer_handle {
    ($handle:ident) => {
        impl stackwright_core::AsNode for $handle {
            fn node(&self) -> stackwright_core::NodeRef {
                self.0.node
            }
        }

        impl crate::ec2::Connectable for $handle {
            fn connections(&self) -> crate::ec2::Connections {
                self.0.connections.clone()
            }
        }

        impl
            stackwright_core::IntoValue<
                stackwright_cfn::kinds::elasticloadbalancingv2::LoadBalancerArn,
            > for &$handle
        {
            fn into_value(
                self,
            ) -> stackwright_core::Value<
                stackwright_cfn::kinds::elasticloadbalancingv2::LoadBalancerArn,
            > {
                self.load_balancer_arn()
            }
        }

        impl crate::route53::AliasLoadBalancer for $handle {
            fn alias_dns_name(&self) -> Option<stackwright_core::Value<String>> {
                self.0.dns_name.clone()
            }

            fn alias_hosted_zone_id(
                &self,
            ) -> Option<stackwright_core::Value<stackwright_core::kind::HostedZoneId>> {
                self.0.canonical_hosted_zone_id.clone()
            }
        }

        impl $handle {
            /// The ARN.
            pub fn load_balancer_arn(
                &self,
            ) -> stackwright_core::Value<
                stackwright_cfn::kinds::elasticloadbalancingv2::LoadBalancerArn,
            > {
                self.0.arn.clone()
            }

            /// The DNS name, such as `my-lb-1234567890.eu-central-1.elb.amazonaws.com`. Of an imported
            /// load balancer it is empty unless it was given.
            pub fn dns_name(&self) -> stackwright_core::Value<String> {
                let unknown = || stackwright_core::IntoValue::into_value("");
                self.0.dns_name.clone().unwrap_or_else(unknown)
            }

            /// The hosted zone of the DNS name, for aliases to it. Of an imported load balancer it is
            /// empty unless it was given.
            pub fn canonical_hosted_zone_id(
                &self,
            ) -> stackwright_core::Value<stackwright_core::kind::HostedZoneId> {
                let unknown = || stackwright_core::IntoValue::into_value("");
                self.0
                    .canonical_hosted_zone_id
                    .clone()
                    .unwrap_or_else(unknown)
            }

            /// The full name, as metrics have it: `app/NAME/ID` or `net/NAME/ID`.
            pub fn load_balancer_full_name(&self) -> stackwright_core::Value<String> {
                self.0.full_name()
            }

            /// The name.
            pub fn load_balancer_name(&self) -> stackwright_core::Value<String> {
                self.0.name()
            }

            /// The ids of its security groups, as the deployed load balancer has them.
            pub fn security_groups(
                &self,
            ) -> stackwright_core::Value<
                stackwright_core::kind::List<stackwright_core::kind::SecurityGroupId>,
            > {
                self.0.security_groups()
            }

            /// The VPC in which it stands. None for an imported one unless it was given.
            pub fn vpc(&self) -> Option<&crate::ec2::VpcRef> {
                self.0.vpc.as_ref()
            }

            /// Adds a security group. What its connections allow holds for it, too.
            #[track_caller]
            pub fn add_security_group(
                &self,
                scope: &stackwright_core::Scope,
                group: &crate::ec2::SecurityGroupRef,
            ) {
                self.0.add_security_group(scope, group);
            }

            /// Sets an attribute, one that has no setter or for a second time.
            ///
            /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html>
            #[track_caller]
            pub fn set_attribute(
                &self,
                scope: &stackwright_core::Scope,
                key: impl Into<String>,
                value: impl stackwright_core::IntoValue<String>,
            ) {
                let value = value.into_value();
                self.0
                    .edit_attributes(scope, |attributes| attributes.set(key, value));
            }

            /// Takes an attribute back that was set.
            #[track_caller]
            pub fn remove_attribute(&self, scope: &stackwright_core::Scope, key: &str) {
                self.0
                    .edit_attributes(scope, |attributes| attributes.remove(key));
            }
        }
    };
}
pub(crate) use load_balancer_handle;
