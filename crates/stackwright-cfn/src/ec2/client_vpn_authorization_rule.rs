// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::ClientVpnAuthorizationRule` and its property types.

use crate::l1::*;

/// Specifies an ingress authorization rule to add to a Client VPN endpoint. Ingress authorization rules act as firewall rules that grant access to networks. You must configure ingress authorization rules to enable clients to access resources in AWS or on-premises networks.
///
/// `AWS::EC2::ClientVpnAuthorizationRule`; `Ref` returns its `Id`, a [`ec2::ClientVpnAuthorizationRuleId`](kinds::ec2::ClientVpnAuthorizationRuleId).
/// Changing one of these replaces it: `AccessGroupId`, `AuthorizeAllGroups`, `ClientVpnEndpointId`, `Description`, `TargetNetworkCidr`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClientVpnAuthorizationRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::ClientVpnAuthorizationRule",
    tags: None,
    rules: include_str!("client_vpn_authorization_rule.rules"),
};

impl CfnClientVpnAuthorizationRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::ClientVpnAuthorizationRule";

    /// `CfnClientVpnAuthorizationRule` with its required properties, in alphabetical order:
    ///
    /// - `client_vpn_endpoint_id`: The ID of the Client VPN endpoint.
    /// - `target_network_cidr`: The IPv4 address range, in CIDR notation, of the network for which access is being authorized.
    pub fn new(
        client_vpn_endpoint_id: impl IntoValue<kinds::ec2::ClientVpnEndpointId>,
        target_network_cidr: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientVpnEndpointId",
            client_vpn_endpoint_id.into_value().into_node(),
        );
        object_.put(
            "TargetNetworkCidr",
            target_network_cidr.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the group to grant access to, for example, the Active Directory group or identity provider (IdP) group. Required if `AuthorizeAllGroups` is `false` or not specified.
    ///
    /// `AccessGroupId`; an update replaces the resource.
    pub fn access_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessGroupId", value.into_value().into_node());
        self
    }

    /// Indicates whether to grant access to all clients. Specify `true` to grant all clients who successfully establish a VPN connection access to the network. Must be set to `true` if `AccessGroupId` is not specified.
    ///
    /// `AuthorizeAllGroups`; an update replaces the resource.
    pub fn authorize_all_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AuthorizeAllGroups", value.into_value().into_node());
        self
    }

    /// A brief description of the authorization rule.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnClientVpnAuthorizationRule {
    type Handle = CfnClientVpnAuthorizationRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClientVpnAuthorizationRuleRef {
        CfnClientVpnAuthorizationRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClientVpnAuthorizationRule`] of a stack.
pub struct CfnClientVpnAuthorizationRuleRef(NodeRef);

impl Clone for CfnClientVpnAuthorizationRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClientVpnAuthorizationRuleRef {}
impl AsNode for CfnClientVpnAuthorizationRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClientVpnAuthorizationRuleRef {
    /// What `Ref` returns: its `Id`, a [`ec2::ClientVpnAuthorizationRuleId`](kinds::ec2::ClientVpnAuthorizationRuleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::ClientVpnAuthorizationRuleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::ClientVpnAuthorizationRuleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::ClientVpnAuthorizationRuleId> for &CfnClientVpnAuthorizationRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::ClientVpnAuthorizationRuleId> {
        Value::from_node(Node::Ref(self.0))
    }
}
