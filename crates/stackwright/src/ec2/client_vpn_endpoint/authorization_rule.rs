//! Who may use a client VPN.

use stackwright_cfn::ec2::{CfnClientVpnAuthorizationRule, CfnClientVpnAuthorizationRuleRef};
use stackwright_cfn::kinds::ec2::ClientVpnEndpointId;
use stackwright_core::{Construct, Fluent, IntoValue, Scope, Value};

use super::ClientVpnEndpointRef;

/// Who of a VPN's clients may reach a network.
///
/// <https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-rules.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ClientVpnAuthorizationRule {
    endpoint: Value<ClientVpnEndpointId>,
    cidr: Value<String>,
    group_id: Option<Value<String>>,
    description: Option<Value<String>>,
}

impl ClientVpnAuthorizationRule {
    /// A rule for this endpoint and network.
    pub fn new(endpoint: &ClientVpnEndpointRef, cidr: impl IntoValue<String>) -> Self {
        Self {
            endpoint: endpoint.endpoint_id(),
            cidr: cidr.into_value(),
            group_id: None,
            description: None,
        }
    }

    /// The group that may, by its id with the directory or identity provider. Default: everybody.
    pub fn group_id(mut self, group_id: impl IntoValue<String>) -> Self {
        self.group_id = Some(group_id.into_value());
        self
    }

    /// What the rule is for.
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }
}

impl Construct for ClientVpnAuthorizationRule {
    type Handle = CfnClientVpnAuthorizationRuleRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CfnClientVpnAuthorizationRuleRef {
        let everybody = self.group_id.is_none();
        let rule = CfnClientVpnAuthorizationRule::new(self.endpoint, self.cidr)
            .authorize_all_groups(everybody)
            .when_some(self.group_id, |rule, group| rule.access_group_id(group))
            .when_some(self.description, |rule, text| rule.description(text));
        scope.add("Resource", rule)
    }
}
