//! Where a client VPN leads.

use stackwright_cfn::ec2::{CfnClientVpnRoute, CfnClientVpnRouteRef};
use stackwright_core::{Construct, Fluent, IntoValue, Node, Scope, Value};

use super::ClientVpnEndpointRef;
use crate::ec2::SubnetRef;

/// Where a route of a client VPN leads.
#[derive(Clone, Debug)]
pub struct ClientVpnRouteTarget(Node);

impl ClientVpnRouteTarget {
    /// A subnet that the endpoint has.
    pub fn subnet(subnet: &SubnetRef) -> Self {
        Self(subnet.subnet_id().into_node())
    }

    /// Other clients of the endpoint.
    pub fn local() -> Self {
        Self("local".into())
    }
}

impl From<&SubnetRef> for ClientVpnRouteTarget {
    fn from(subnet: &SubnetRef) -> Self {
        Self::subnet(subnet)
    }
}

/// A way of what a VPN's clients send.
///
/// <https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-routes.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ClientVpnRoute {
    endpoint: ClientVpnEndpointRef,
    cidr: Value<String>,
    target: ClientVpnRouteTarget,
    description: Option<Value<String>>,
}

impl ClientVpnRoute {
    /// A route of this endpoint to a network.
    pub fn new(
        endpoint: &ClientVpnEndpointRef,
        cidr: impl IntoValue<String>,
        target: impl Into<ClientVpnRouteTarget>,
    ) -> Self {
        Self {
            endpoint: endpoint.clone(),
            cidr: cidr.into_value(),
            target: target.into(),
            description: None,
        }
    }

    /// What the route is for.
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }
}

impl Construct for ClientVpnRoute {
    type Handle = CfnClientVpnRouteRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CfnClientVpnRouteRef {
        let endpoint = &self.endpoint;
        let route = CfnClientVpnRoute::new(endpoint.endpoint_id(), self.cidr)
            .target_vpc_subnet_id(Value::from_node(self.target.0))
            .when_some(self.description, |route, text| route.description(text));
        let route = scope.add("Resource", route);
        for association in &endpoint.associations {
            scope.depend(&route, association);
        }
        route
    }
}
