//! A load balancer and its listener, published and imported.

use stackwright_contract::SharedLoadBalancer;
use stackwright_core::{Scope, Text};

use super::composite::{Shared, Values};
use crate::ec2::{Connectable, SecurityGroup, VpcRef};
use crate::elasticloadbalancingv2::{
    ApplicationListener, ApplicationListenerAttributes, ApplicationListenerRef,
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes, ApplicationLoadBalancerRef,
};

/// A load balancer and the listener to which other stacks add their rules. The stack that imports them
/// says in which VPC its own targets are.
impl Shared for SharedLoadBalancer {
    type Published<'a> = (&'a ApplicationLoadBalancerRef, &'a ApplicationListenerRef);
    type Needs = VpcRef;
    type Imported = ImportedLoadBalancer;

    fn values(
        &self,
        _scope: &Scope,
        (balancer, listener): (&ApplicationLoadBalancerRef, &ApplicationListenerRef),
    ) -> SharedLoadBalancer<Values> {
        // The first of several, which its targets let in like any other.
        let security_group = match balancer.connections().security_groups().first() {
            Some(group) => group.security_group_id(),
            None => balancer.security_groups().select(0),
        };
        SharedLoadBalancer {
            arn: balancer.load_balancer_arn(),
            listener: listener.listener_arn(),
            security_group,
            dns_name: balancer.dns_name(),
            hosted_zone: balancer.canonical_hosted_zone_id(),
        }
    }

    #[track_caller]
    fn imported(
        &self,
        scope: &Scope,
        id: Text,
        values: SharedLoadBalancer<Values>,
        vpc: &VpcRef,
    ) -> ImportedLoadBalancer {
        let scope = &scope.group(id);
        let attributes = ApplicationLoadBalancerAttributes::new(values.arn, &values.security_group)
            .canonical_hosted_zone_id(values.hosted_zone)
            .dns_name(values.dns_name)
            .vpc(vpc);
        let load_balancer = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            scope,
            "LoadBalancer",
            attributes,
        );
        let group =
            SecurityGroup::from_security_group_id(scope, "SecurityGroup", values.security_group);
        let attributes = ApplicationListenerAttributes::new(values.listener, &group);
        ImportedLoadBalancer {
            listener: ApplicationListener::from_application_listener_attributes(
                scope, "Listener", attributes,
            ),
            load_balancer,
        }
    }
}

/// A load balancer of another stack, and its listener.
#[derive(Clone, Debug)]
pub struct ImportedLoadBalancer {
    /// The load balancer.
    pub load_balancer: ApplicationLoadBalancerRef,
    /// The listener, to which rules can be added.
    pub listener: ApplicationListenerRef,
}
