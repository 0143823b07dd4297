// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53GlobalResolver::FirewallRule` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Route53GlobalResolver::FirewallRule
///
/// `AWS::Route53GlobalResolver::FirewallRule`; `Ref` returns its `FirewallRuleId`, a [`route53globalresolver::FirewallRuleId`](kinds::route53globalresolver::FirewallRuleId).
/// Changing one of these replaces it: `ClientToken`, `DnsViewId`, `FirewallDomainListId`, `QType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFirewallRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53GlobalResolver::FirewallRule",
    tags: None,
    rules: include_str!("firewall_rule.rules"),
};

impl CfnFirewallRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallRule";

    /// `CfnFirewallRule` with its required properties, in alphabetical order:
    ///
    /// - `action`
    /// - `dns_view_id`
    /// - `name`
    pub fn new(
        action: impl IntoValue<Action>,
        dns_view_id: impl IntoValue<kinds::route53globalresolver::DnsViewId>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("DnsViewId", dns_view_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `BlockOverrideDnsType` property.
    ///
    /// `BlockOverrideDnsType`; one of `CNAME`; updated in place.
    pub fn block_override_dns_type(mut self, value: impl IntoValue<BlockOverrideDnsType>) -> Self {
        self.0
            .put("BlockOverrideDnsType", value.into_value().into_node());
        self
    }

    /// The `BlockOverrideDomain` property.
    ///
    /// `BlockOverrideDomain`; updated in place.
    pub fn block_override_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BlockOverrideDomain", value.into_value().into_node());
        self
    }

    /// The `BlockOverrideTtl` property.
    ///
    /// `BlockOverrideTtl`; updated in place.
    pub fn block_override_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BlockOverrideTtl", value.into_value().into_node());
        self
    }

    /// The `BlockResponse` property.
    ///
    /// `BlockResponse`; one of `NODATA`, `NXDOMAIN`, `OVERRIDE`; updated in place.
    pub fn block_response(mut self, value: impl IntoValue<BlockResponse>) -> Self {
        self.0.put("BlockResponse", value.into_value().into_node());
        self
    }

    /// The `ClientToken` property.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The `ConfidenceThreshold` property.
    ///
    /// `ConfidenceThreshold`; one of `LOW`, `MEDIUM`, `HIGH`; updated in place.
    pub fn confidence_threshold(mut self, value: impl IntoValue<ConfidenceThreshold>) -> Self {
        self.0
            .put("ConfidenceThreshold", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `DnsAdvancedProtection` property.
    ///
    /// `DnsAdvancedProtection`; one of `DGA`, `DNS_TUNNELING`, `DICTIONARY_DGA`; updated in place.
    pub fn dns_advanced_protection(mut self, value: impl IntoValue<DnsAdvancedProtection>) -> Self {
        self.0
            .put("DnsAdvancedProtection", value.into_value().into_node());
        self
    }

    /// The `FirewallDomainListId` property.
    ///
    /// `FirewallDomainListId`; an update replaces the resource.
    pub fn firewall_domain_list_id(
        mut self,
        value: impl IntoValue<kinds::route53globalresolver::FirewallDomainListId>,
    ) -> Self {
        self.0
            .put("FirewallDomainListId", value.into_value().into_node());
        self
    }

    /// The `Priority` property.
    ///
    /// `Priority`; updated in place.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The `QType` property.
    ///
    /// `QType`; an update replaces the resource.
    pub fn q_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QType", value.into_value().into_node());
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

impl Construct for CfnFirewallRule {
    type Handle = CfnFirewallRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFirewallRuleRef {
        CfnFirewallRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFirewallRule`] of a stack.
pub struct CfnFirewallRuleRef(NodeRef);

impl Clone for CfnFirewallRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFirewallRuleRef {}
impl AsNode for CfnFirewallRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFirewallRuleRef {
    /// What `Ref` returns: its `FirewallRuleId`, a [`route53globalresolver::FirewallRuleId`](kinds::route53globalresolver::FirewallRuleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53globalresolver::FirewallRuleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `FirewallRuleId` attribute.
    ///
    /// `Fn::GetAtt` of `FirewallRuleId`.
    #[inline]
    pub fn attr_firewall_rule_id(&self) -> Value<kinds::route53globalresolver::FirewallRuleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FirewallRuleId")))
    }

    /// The `QueryType` attribute.
    ///
    /// `Fn::GetAtt` of `QueryType`.
    #[inline]
    pub fn attr_query_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QueryType")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::route53globalresolver::FirewallRuleId> for &CfnFirewallRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::FirewallRuleId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Action` of `AWS::Route53GlobalResolver::FirewallRule`.
pub enum Action {
    /// `ALERT`.
    Alert,
    /// `ALLOW`.
    Allow,
    /// `BLOCK`.
    Block,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["ALERT", "ALLOW", "BLOCK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BlockOverrideDnsType` of `AWS::Route53GlobalResolver::FirewallRule`.
pub enum BlockOverrideDnsType {
    /// `CNAME`.
    Cname,
}

#[diagnostic::do_not_recommend]
impl Kind for BlockOverrideDnsType {}
#[diagnostic::do_not_recommend]
impl TextKind for BlockOverrideDnsType {}
#[diagnostic::do_not_recommend]
impl IdKind for BlockOverrideDnsType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BlockOverrideDnsType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BlockOverrideDnsType> for BlockOverrideDnsType {
    #[inline]
    fn into_value(self) -> Value<BlockOverrideDnsType> {
        const VALUES: &[&str] = &["CNAME"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BlockResponse` of `AWS::Route53GlobalResolver::FirewallRule`.
pub enum BlockResponse {
    /// `NODATA`.
    Nodata,
    /// `NXDOMAIN`.
    Nxdomain,
    /// `OVERRIDE`.
    Override,
}

#[diagnostic::do_not_recommend]
impl Kind for BlockResponse {}
#[diagnostic::do_not_recommend]
impl TextKind for BlockResponse {}
#[diagnostic::do_not_recommend]
impl IdKind for BlockResponse {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BlockResponse {}
#[diagnostic::do_not_recommend]
impl IntoValue<BlockResponse> for BlockResponse {
    #[inline]
    fn into_value(self) -> Value<BlockResponse> {
        const VALUES: &[&str] = &["NODATA", "NXDOMAIN", "OVERRIDE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConfidenceThreshold` of `AWS::Route53GlobalResolver::FirewallRule`.
pub enum ConfidenceThreshold {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfidenceThreshold {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfidenceThreshold {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfidenceThreshold {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfidenceThreshold {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfidenceThreshold> for ConfidenceThreshold {
    #[inline]
    fn into_value(self) -> Value<ConfidenceThreshold> {
        const VALUES: &[&str] = &["HIGH", "LOW", "MEDIUM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DnsAdvancedProtection` of `AWS::Route53GlobalResolver::FirewallRule`.
pub enum DnsAdvancedProtection {
    /// `DGA`.
    Dga,
    /// `DICTIONARY_DGA`.
    DictionaryDga,
    /// `DNS_TUNNELING`.
    DnsTunneling,
}

#[diagnostic::do_not_recommend]
impl Kind for DnsAdvancedProtection {}
#[diagnostic::do_not_recommend]
impl TextKind for DnsAdvancedProtection {}
#[diagnostic::do_not_recommend]
impl IdKind for DnsAdvancedProtection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DnsAdvancedProtection {}
#[diagnostic::do_not_recommend]
impl IntoValue<DnsAdvancedProtection> for DnsAdvancedProtection {
    #[inline]
    fn into_value(self) -> Value<DnsAdvancedProtection> {
        const VALUES: &[&str] = &["DGA", "DICTIONARY_DGA", "DNS_TUNNELING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
