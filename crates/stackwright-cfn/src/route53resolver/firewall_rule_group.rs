// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::FirewallRuleGroup` and its property types.

use crate::l1::*;

/// High-level information for a firewall rule group. A firewall rule group is a collection of rules that DNS Firewall uses to filter DNS network traffic for a VPC. To retrieve the rules for the rule group, call [ListFirewallRules](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ListFirewallRules.html).
///
/// `AWS::Route53Resolver::FirewallRuleGroup`; `Ref` returns its `Id`, a [`route53resolver::FirewallRuleGroupId`](kinds::route53resolver::FirewallRuleGroupId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFirewallRuleGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::FirewallRuleGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("firewall_rule_group.rules"),
};

impl CfnFirewallRuleGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroup";

    /// `CfnFirewallRuleGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of the rules that you have defined.
    ///
    /// `FirewallRules`; updated in place.
    pub fn firewall_rules(mut self, value: impl IntoValue<List<FirewallRuleProperty>>) -> Self {
        self.0.put("FirewallRules", value.into_value().into_node());
        self
    }

    /// The name of the rule group.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A list of the tag keys and values that you want to associate with the rule group.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnFirewallRuleGroup {
    type Handle = CfnFirewallRuleGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFirewallRuleGroupRef {
        CfnFirewallRuleGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFirewallRuleGroup`] of a stack.
pub struct CfnFirewallRuleGroupRef(NodeRef);

impl Clone for CfnFirewallRuleGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFirewallRuleGroupRef {}
impl AsNode for CfnFirewallRuleGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFirewallRuleGroupRef {
    /// What `Ref` returns: its `Id`, a [`route53resolver::FirewallRuleGroupId`](kinds::route53resolver::FirewallRuleGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::FirewallRuleGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN (Amazon Resource Name) of the rule group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53resolver::FirewallRuleGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the rule group was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the risk of running the operation twice. This can be any unique string, for example, a timestamp.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[inline]
    pub fn attr_creator_request_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatorRequestId")))
    }

    /// The ID of the rule group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53resolver::FirewallRuleGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time that the rule group was last modified, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `ModificationTime`.
    #[inline]
    pub fn attr_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModificationTime")))
    }

    /// The AWS account ID for the account that created the rule group. When a rule group is shared with your account, this is the account that has shared the rule group with you.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The number of rules in the rule group.
    ///
    /// `Fn::GetAtt` of `RuleCount`.
    #[inline]
    pub fn attr_rule_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleCount")))
    }

    /// Whether the rule group is shared with other AWS accounts, or was shared with the current account by another AWS account. Sharing is configured through AWS Resource Access Manager ( AWS RAM ).
    ///
    /// `Fn::GetAtt` of `ShareStatus`.
    #[inline]
    pub fn attr_share_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ShareStatus")))
    }

    /// The status of the domain list.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Additional information about the status of the rule group, if available.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::route53resolver::FirewallRuleGroupId> for &CfnFirewallRuleGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::FirewallRuleGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53resolver::FirewallRuleGroupArn> for &CfnFirewallRuleGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::FirewallRuleGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Configuration for an advanced content category rule type.
///
/// The property type `FirewallAdvancedContentCategoryConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirewallAdvancedContentCategoryConfigProperty(Object);

impl FirewallAdvancedContentCategoryConfigProperty {
    /// `FirewallAdvancedContentCategoryConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `category`: The content category value.
    pub fn new(category: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Category", category.into_value().into_node());
        Self(object_)
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

impl Kind for FirewallAdvancedContentCategoryConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirewallAdvancedContentCategoryConfigProperty>
    for FirewallAdvancedContentCategoryConfigProperty
{
}
impl From<FirewallAdvancedContentCategoryConfigProperty> for Node {
    #[inline]
    fn from(value: FirewallAdvancedContentCategoryConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirewallAdvancedContentCategoryConfigProperty>
    for FirewallAdvancedContentCategoryConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<FirewallAdvancedContentCategoryConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for an advanced threat category rule type.
///
/// The property type `FirewallAdvancedThreatCategoryConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirewallAdvancedThreatCategoryConfigProperty(Object);

impl FirewallAdvancedThreatCategoryConfigProperty {
    /// `FirewallAdvancedThreatCategoryConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `category`: The threat category value.
    pub fn new(category: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Category", category.into_value().into_node());
        Self(object_)
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

impl Kind for FirewallAdvancedThreatCategoryConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirewallAdvancedThreatCategoryConfigProperty>
    for FirewallAdvancedThreatCategoryConfigProperty
{
}
impl From<FirewallAdvancedThreatCategoryConfigProperty> for Node {
    #[inline]
    fn from(value: FirewallAdvancedThreatCategoryConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirewallAdvancedThreatCategoryConfigProperty>
    for FirewallAdvancedThreatCategoryConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<FirewallAdvancedThreatCategoryConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single firewall rule in a rule group.
///
/// The property type `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirewallRuleProperty(Object);

impl FirewallRuleProperty {
    /// `FirewallRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action that DNS Firewall should take on a DNS query when it matches one of the domains in the rule's domain list, or a threat in a DNS Firewall Advvanced rule.
    /// - `priority`: The priority of the rule in the rule group.
    pub fn new(action: impl IntoValue<Action>, priority: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        Self(object_)
    }

    /// The DNS record's type. This determines the format of the record value that you provided in `BlockOverrideDomain`. Used for the rule action `BLOCK` with a `BlockResponse` setting of `OVERRIDE`.
    ///
    /// `BlockOverrideDnsType`; one of `CNAME`.
    pub fn block_override_dns_type(mut self, value: impl IntoValue<BlockOverrideDnsType>) -> Self {
        self.0
            .put("BlockOverrideDnsType", value.into_value().into_node());
        self
    }

    /// The custom DNS record to send back in response to the query. Used for the rule action `BLOCK` with a `BlockResponse` setting of `OVERRIDE`.
    ///
    /// `BlockOverrideDomain`.
    pub fn block_override_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BlockOverrideDomain", value.into_value().into_node());
        self
    }

    /// The recommended amount of time, in seconds, for the DNS resolver or web browser to cache the provided override record. Used for the rule action `BLOCK` with a `BlockResponse` setting of `OVERRIDE`.
    ///
    /// `BlockOverrideTtl`.
    pub fn block_override_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BlockOverrideTtl", value.into_value().into_node());
        self
    }

    /// The way that you want DNS Firewall to block the request. Used for the rule action setting `BLOCK`.
    ///
    /// - `NODATA` - Respond indicating that the query was successful, but no response is available for it.
    /// - `NXDOMAIN` - Respond indicating that the domain name that's in the query doesn't exist.
    /// - `OVERRIDE` - Provide a custom override in the response. This option requires custom handling details in the rule's `BlockOverride*` settings.
    ///
    /// `BlockResponse`; one of `NODATA`, `NXDOMAIN`, `OVERRIDE`.
    pub fn block_response(mut self, value: impl IntoValue<BlockResponse>) -> Self {
        self.0.put("BlockResponse", value.into_value().into_node());
        self
    }

    /// The confidence threshold for DNS Firewall Advanced. You must provide this value when you create a DNS Firewall Advanced rule. The confidence level values mean:
    ///
    /// - `LOW`: Provides the highest detection rate for threats, but also increases false positives.
    /// - `MEDIUM`: Provides a balance between detecting threats and false positives.
    /// - `HIGH`: Detects only the most well corroborated threats with a low rate of false positives.
    ///
    /// `ConfidenceThreshold`; one of `LOW`, `MEDIUM`, `HIGH`.
    pub fn confidence_threshold(mut self, value: impl IntoValue<ConfidenceThreshold>) -> Self {
        self.0
            .put("ConfidenceThreshold", value.into_value().into_node());
        self
    }

    /// The type of the DNS Firewall Advanced rule. Valid values are:
    ///
    /// - `DGA`: Domain generation algorithms detection. DGAs are used by attackers to generate a large number of domains to to launch malware attacks.
    /// - `DNS_TUNNELING`: DNS tunneling detection. DNS tunneling is used by attackers to exfiltrate data from the client by using the DNS tunnel without making a network connection to the client.
    ///
    /// `DnsThreatProtection`; one of `DGA`, `DNS_TUNNELING`, `DICTIONARY_DGA`.
    pub fn dns_threat_protection(mut self, value: impl IntoValue<DnsThreatProtection>) -> Self {
        self.0
            .put("DnsThreatProtection", value.into_value().into_node());
        self
    }

    /// The ID of the domain list that's used in the rule.
    ///
    /// `FirewallDomainListId`.
    pub fn firewall_domain_list_id(
        mut self,
        value: impl IntoValue<kinds::route53resolver::FirewallDomainListId>,
    ) -> Self {
        self.0
            .put("FirewallDomainListId", value.into_value().into_node());
        self
    }

    /// How you want the the rule to evaluate DNS redirection in the DNS redirection chain, such as CNAME, or DNAME.
    ///
    /// `Inspect_Redirection_Domain` (Default) inspects all domains in the redirection chain. The individual domains in the redirection chain must be added to the domain list.
    ///
    /// `Trust_Redirection_Domain` inspects only the first domain in the redirection chain. You don't need to add the subsequent domains in the domain in the redirection list to the domain list.
    ///
    /// `FirewallDomainRedirectionAction`; one of `INSPECT_REDIRECTION_DOMAIN`, `TRUST_REDIRECTION_DOMAIN`.
    pub fn firewall_domain_redirection_action(
        mut self,
        value: impl IntoValue<FirewallDomainRedirectionAction>,
    ) -> Self {
        self.0.put(
            "FirewallDomainRedirectionAction",
            value.into_value().into_node(),
        );
        self
    }

    /// Firewall rule type union. Exactly one member must be set. Mutually exclusive with FirewallDomainListId and DnsThreatProtection/ConfidenceThreshold.
    ///
    /// `FirewallRuleType`.
    pub fn firewall_rule_type(mut self, value: impl IntoValue<FirewallRuleTypeProperty>) -> Self {
        self.0
            .put("FirewallRuleType", value.into_value().into_node());
        self
    }

    /// ID of the DNS Firewall Advanced rule.
    ///
    /// `FirewallThreatProtectionId`.
    pub fn firewall_threat_protection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FirewallThreatProtectionId", value.into_value().into_node());
        self
    }

    /// The DNS query type you want the rule to evaluate. Allowed values are;
    ///
    /// - A: Returns an IPv4 address.
    /// - AAAA: Returns an Ipv6 address.
    /// - CAA: Restricts CAs that can create SSL/TLS certifications for the domain.
    /// - CNAME: Returns another domain name.
    /// - DS: Record that identifies the DNSSEC signing key of a delegated zone.
    /// - MX: Specifies mail servers.
    /// - NAPTR: Regular-expression-based rewriting of domain names.
    /// - NS: Authoritative name servers.
    /// - PTR: Maps an IP address to a domain name.
    /// - SOA: Start of authority record for the zone.
    /// - SPF: Lists the servers authorized to send emails from a domain.
    /// - SRV: Application specific values that identify servers.
    /// - TXT: Verifies email senders and application-specific values.
    /// - A query type you define by using the DNS type ID, for example 28 for AAAA. The values must be defined as TYPE NUMBER, where the NUMBER can be 1-65334, for example, TYPE28. For more information, see [List of DNS record types](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/List_of_DNS_record_types).
    ///
    /// `Qtype`.
    pub fn qtype(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Qtype", value.into_value().into_node());
        self
    }

    /// The status of the firewall rule.
    ///
    /// `Status`; one of `COMPLETE`, `CREATING`, `CREATION_FAILED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for FirewallRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirewallRuleProperty> for FirewallRuleProperty {}
impl From<FirewallRuleProperty> for Node {
    #[inline]
    fn from(value: FirewallRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirewallRuleProperty> for FirewallRuleProperty {
    #[inline]
    fn into_value(self) -> Value<FirewallRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Firewall rule type union. Exactly one member must be set. Mutually exclusive with FirewallDomainListId and DnsThreatProtection/ConfidenceThreshold.
///
/// The property type `FirewallRuleType` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirewallRuleTypeProperty(Object);

impl FirewallRuleTypeProperty {
    /// `FirewallRuleTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for an advanced content category rule type.
    ///
    /// `FirewallAdvancedContentCategory`.
    pub fn firewall_advanced_content_category(
        mut self,
        value: impl IntoValue<FirewallAdvancedContentCategoryConfigProperty>,
    ) -> Self {
        self.0.put(
            "FirewallAdvancedContentCategory",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for an advanced threat category rule type.
    ///
    /// `FirewallAdvancedThreatCategory`.
    pub fn firewall_advanced_threat_category(
        mut self,
        value: impl IntoValue<FirewallAdvancedThreatCategoryConfigProperty>,
    ) -> Self {
        self.0.put(
            "FirewallAdvancedThreatCategory",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for a partner threat protection rule type.
    ///
    /// `PartnerThreatProtection`.
    pub fn partner_threat_protection(
        mut self,
        value: impl IntoValue<PartnerThreatProtectionConfigProperty>,
    ) -> Self {
        self.0
            .put("PartnerThreatProtection", value.into_value().into_node());
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

impl Kind for FirewallRuleTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirewallRuleTypeProperty> for FirewallRuleTypeProperty {}
impl From<FirewallRuleTypeProperty> for Node {
    #[inline]
    fn from(value: FirewallRuleTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirewallRuleTypeProperty> for FirewallRuleTypeProperty {
    #[inline]
    fn into_value(self) -> Value<FirewallRuleTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a partner threat protection rule type.
///
/// The property type `PartnerThreatProtectionConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartnerThreatProtectionConfigProperty(Object);

impl PartnerThreatProtectionConfigProperty {
    /// `PartnerThreatProtectionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `partner`: The partner identifier value.
    pub fn new(partner: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Partner", partner.into_value().into_node());
        Self(object_)
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

impl Kind for PartnerThreatProtectionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartnerThreatProtectionConfigProperty> for PartnerThreatProtectionConfigProperty {}
impl From<PartnerThreatProtectionConfigProperty> for Node {
    #[inline]
    fn from(value: PartnerThreatProtectionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartnerThreatProtectionConfigProperty> for PartnerThreatProtectionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PartnerThreatProtectionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
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

/// The values of `BlockOverrideDnsType` of a `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
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

/// The values of `BlockResponse` of a `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
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

/// The values of `ConfidenceThreshold` of a `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
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

/// The values of `DnsThreatProtection` of a `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
pub enum DnsThreatProtection {
    /// `DGA`.
    Dga,
    /// `DICTIONARY_DGA`.
    DictionaryDga,
    /// `DNS_TUNNELING`.
    DnsTunneling,
}

#[diagnostic::do_not_recommend]
impl Kind for DnsThreatProtection {}
#[diagnostic::do_not_recommend]
impl TextKind for DnsThreatProtection {}
#[diagnostic::do_not_recommend]
impl IdKind for DnsThreatProtection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DnsThreatProtection {}
#[diagnostic::do_not_recommend]
impl IntoValue<DnsThreatProtection> for DnsThreatProtection {
    #[inline]
    fn into_value(self) -> Value<DnsThreatProtection> {
        const VALUES: &[&str] = &["DGA", "DICTIONARY_DGA", "DNS_TUNNELING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FirewallDomainRedirectionAction` of a `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
pub enum FirewallDomainRedirectionAction {
    /// `INSPECT_REDIRECTION_DOMAIN`.
    InspectRedirectionDomain,
    /// `TRUST_REDIRECTION_DOMAIN`.
    TrustRedirectionDomain,
}

#[diagnostic::do_not_recommend]
impl Kind for FirewallDomainRedirectionAction {}
#[diagnostic::do_not_recommend]
impl TextKind for FirewallDomainRedirectionAction {}
#[diagnostic::do_not_recommend]
impl IdKind for FirewallDomainRedirectionAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FirewallDomainRedirectionAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<FirewallDomainRedirectionAction> for FirewallDomainRedirectionAction {
    #[inline]
    fn into_value(self) -> Value<FirewallDomainRedirectionAction> {
        const VALUES: &[&str] = &["INSPECT_REDIRECTION_DOMAIN", "TRUST_REDIRECTION_DOMAIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
pub enum Status {
    /// `COMPLETE`.
    Complete,
    /// `CREATING`.
    Creating,
    /// `CREATION_FAILED`.
    CreationFailed,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["COMPLETE", "CREATING", "CREATION_FAILED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
