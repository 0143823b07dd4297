// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::ResolverRule` and its property types.

use crate::l1::*;

/// For DNS queries that originate in your VPCs, specifies which Resolver endpoint the queries pass through, one domain name that you want to forward to your network, and the IP addresses of the DNS resolvers in your network.
///
/// `AWS::Route53Resolver::ResolverRule`; `Ref` returns its `ResolverRuleId`, a [`route53resolver::ResolverRuleId`](kinds::route53resolver::ResolverRuleId).
/// Changing one of these replaces it: `RuleType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResolverRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::ResolverRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("resolver_rule.rules"),
};

impl CfnResolverRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::ResolverRule";

    /// `CfnResolverRule` with its required properties, in alphabetical order:
    ///
    /// - `rule_type`: When you want to forward DNS queries for specified domain name to resolvers on your network, specify `FORWARD` or `DELEGATE`.
    pub fn new(rule_type: impl IntoValue<RuleType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleType", rule_type.into_value().into_node());
        Self(object_)
    }

    /// DNS queries with delegation records that point to this domain name are forwarded to resolvers on your network.
    ///
    /// `DelegationRecord`; updated in place.
    pub fn delegation_record(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DelegationRecord", value.into_value().into_node());
        self
    }

    /// DNS queries for this domain name are forwarded to the IP addresses that are specified in `TargetIps`. If a query matches multiple Resolver rules (example.com and www.example.com), the query is routed using the Resolver rule that contains the most specific domain name (www.example.com).
    ///
    /// `DomainName`; an update may replace the resource.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The name for the Resolver rule, which you specified when you created the Resolver rule.
    ///
    /// The name can be up to 64 characters long and can contain letters (a-z, A-Z), numbers (0-9), hyphens (-), underscores (_), and spaces. The name cannot consist of only numbers.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The ID of the endpoint that the rule is associated with.
    ///
    /// `ResolverEndpointId`; updated in place.
    pub fn resolver_endpoint_id(
        mut self,
        value: impl IntoValue<kinds::route53resolver::ResolverEndpointId>,
    ) -> Self {
        self.0
            .put("ResolverEndpointId", value.into_value().into_node());
        self
    }

    /// Tags help organize and categorize your Resolver rules. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An array that contains the IP addresses and ports that an outbound endpoint forwards DNS queries to. Typically, these are the IP addresses of DNS resolvers on your network.
    ///
    /// `TargetIps`; updated in place.
    pub fn target_ips(mut self, value: impl IntoValue<List<TargetAddressProperty>>) -> Self {
        self.0.put("TargetIps", value.into_value().into_node());
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

impl Construct for CfnResolverRule {
    type Handle = CfnResolverRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResolverRuleRef {
        CfnResolverRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResolverRule`] of a stack.
pub struct CfnResolverRuleRef(NodeRef);

impl Clone for CfnResolverRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResolverRuleRef {}
impl AsNode for CfnResolverRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResolverRuleRef {
    /// What `Ref` returns: its `ResolverRuleId`, a [`route53resolver::ResolverRuleId`](kinds::route53resolver::ResolverRuleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::ResolverRuleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resolver rule, such as `arn:aws:route53resolver:us-east-1:123456789012:resolver-rule/resolver-rule-a1bzhi`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53resolver::ResolverRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// DNS queries for this domain name are forwarded to the IP addresses that are specified in TargetIps. If a query matches multiple resolver rules (example.com and www.example.com), the query is routed using the resolver rule that contains the most specific domain name (www.example.com).
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// A friendly name that lets you easily find a rule in the Resolver dashboard in the Route 53 console.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The ID of the outbound endpoint that the rule is associated with, such as `rslvr-out-fdc049932dexample`.
    ///
    /// `Fn::GetAtt` of `ResolverEndpointId`.
    #[inline]
    pub fn attr_resolver_endpoint_id(&self) -> Value<kinds::route53resolver::ResolverEndpointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResolverEndpointId")))
    }

    /// When the value of `RuleType` is `FORWARD`, the ID that Resolver assigned to the resolver rule when you created it, such as `rslvr-rr-5328a0899aexample`. This value isn't applicable when `RuleType` is `SYSTEM`.
    ///
    /// `Fn::GetAtt` of `ResolverRuleId`.
    #[inline]
    pub fn attr_resolver_rule_id(&self) -> Value<kinds::route53resolver::ResolverRuleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResolverRuleId")))
    }

    /// When the value of `RuleType` is `FORWARD`, the IP addresses that the outbound endpoint forwards DNS queries to, typically the IP addresses for DNS resolvers on your network. This value isn't applicable when `RuleType` is `SYSTEM`.
    ///
    /// `TargetIps` is available only when the value of `RuleType` is `FORWARD`. You should not provide `TargetIps` when the `RuleType` is `DELEGATE`.
    ///
    /// `Fn::GetAtt` of `TargetIps`.
    #[inline]
    pub fn attr_target_ips(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetIps")))
    }
}

impl IntoValue<kinds::route53resolver::ResolverRuleId> for &CfnResolverRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverRuleId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53resolver::ResolverRuleArn> for &CfnResolverRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// In a [CreateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverRule.html) request, an array of the IPs that you want to forward DNS queries to.
///
/// The property type `TargetAddress` of `AWS::Route53Resolver::ResolverRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetAddressProperty(Object);

impl TargetAddressProperty {
    /// `TargetAddressProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// One IPv4 address that you want to forward DNS queries to.
    ///
    /// `Ip`.
    pub fn ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ip", value.into_value().into_node());
        self
    }

    /// One IPv6 address that you want to forward DNS queries to.
    ///
    /// `Ipv6`.
    pub fn ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6", value.into_value().into_node());
        self
    }

    /// The port at `Ip` that you want to forward DNS queries to.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocols for the target address. The protocol you choose needs to be supported by the outbound endpoint of the Resolver rule.
    ///
    /// `Protocol`; one of `Do53`, `DoH`.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The Server Name Indication of the DoH server that you want to forward queries to. This is only used if the Protocol of the `TargetAddress` is `DoH`.
    ///
    /// `ServerNameIndication`.
    pub fn server_name_indication(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerNameIndication", value.into_value().into_node());
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

impl Kind for TargetAddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetAddressProperty> for TargetAddressProperty {}
impl From<TargetAddressProperty> for Node {
    #[inline]
    fn from(value: TargetAddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetAddressProperty> for TargetAddressProperty {
    #[inline]
    fn into_value(self) -> Value<TargetAddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Protocol` of a `TargetAddress` of `AWS::Route53Resolver::ResolverRule`.
pub enum Protocol {
    /// `Do53`.
    Do53,
    /// `DoH`.
    DoH,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["Do53", "DoH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleType` of `AWS::Route53Resolver::ResolverRule`.
pub enum RuleType {
    /// `DELEGATE`.
    Delegate,
    /// `FORWARD`.
    Forward,
    /// `RECURSIVE`.
    Recursive,
    /// `SYSTEM`.
    System,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleType {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleType {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleType> for RuleType {
    #[inline]
    fn into_value(self) -> Value<RuleType> {
        const VALUES: &[&str] = &["DELEGATE", "FORWARD", "RECURSIVE", "SYSTEM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
