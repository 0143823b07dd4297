// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAMPrefixListResolver` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::EC2::IPAMPrefixListResolver
///
/// `AWS::EC2::IPAMPrefixListResolver`; `Ref` returns its `IpamPrefixListResolverId`, a [`ec2::IpamPrefixListResolverId`](kinds::ec2::IpamPrefixListResolverId).
/// Changing one of these replaces it: `AddressFamily`, `IpamId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAMPrefixListResolver(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAMPrefixListResolver",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ipam_prefix_list_resolver.rules"),
};

impl CfnIPAMPrefixListResolver {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolver";

    /// `CfnIPAMPrefixListResolver` with its required properties, in alphabetical order:
    ///
    /// - `address_family`: The address family of the address space in this Prefix List Resolver.
    pub fn new(address_family: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddressFamily", address_family.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Id of the IPAM this Prefix List Resolver is a part of.
    ///
    /// `IpamId`; an update replaces the resource.
    pub fn ipam_id(mut self, value: impl IntoValue<kinds::ec2::IpamId>) -> Self {
        self.0.put("IpamId", value.into_value().into_node());
        self
    }

    /// Rules define the business logic for selecting CIDRs from IPAM.
    ///
    /// `Rules`; updated in place.
    pub fn rules(
        mut self,
        value: impl IntoValue<List<IpamPrefixListResolverRuleProperty>>,
    ) -> Self {
        self.0.put("Rules", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnIPAMPrefixListResolver {
    type Handle = CfnIPAMPrefixListResolverRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMPrefixListResolverRef {
        CfnIPAMPrefixListResolverRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAMPrefixListResolver`] of a stack.
pub struct CfnIPAMPrefixListResolverRef(NodeRef);

impl Clone for CfnIPAMPrefixListResolverRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMPrefixListResolverRef {}
impl AsNode for CfnIPAMPrefixListResolverRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMPrefixListResolverRef {
    /// What `Ref` returns: its `IpamPrefixListResolverId`, a [`ec2::IpamPrefixListResolverId`](kinds::ec2::IpamPrefixListResolverId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpamPrefixListResolverId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the IPAM this Prefix List Resolver is a part of.
    ///
    /// `Fn::GetAtt` of `IpamArn`.
    #[inline]
    pub fn attr_ipam_arn(&self) -> Value<kinds::ec2::IpamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamArn")))
    }

    /// The Amazon Resource Name (ARN) of the IPAM Prefix List Resolver
    ///
    /// `Fn::GetAtt` of `IpamPrefixListResolverArn`.
    #[inline]
    pub fn attr_ipam_prefix_list_resolver_arn(
        &self,
    ) -> Value<kinds::ec2::IpamPrefixListResolverArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamPrefixListResolverArn"),
        ))
    }

    /// Id of the IPAM Prefix List Resolver.
    ///
    /// `Fn::GetAtt` of `IpamPrefixListResolverId`.
    #[inline]
    pub fn attr_ipam_prefix_list_resolver_id(&self) -> Value<kinds::ec2::IpamPrefixListResolverId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamPrefixListResolverId"),
        ))
    }
}

impl IntoValue<kinds::ec2::IpamPrefixListResolverId> for &CfnIPAMPrefixListResolverRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamPrefixListResolverId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::IpamPrefixListResolverArn> for &CfnIPAMPrefixListResolverRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamPrefixListResolverArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamPrefixListResolverArn"),
        ))
    }
}

/// CIDR selection rules define the business logic for selecting CIDRs from IPAM. If a CIDR matches any of the rules, it will be included. If a rule has multiple conditions, the CIDR has to match every condition of that rule. You can create a prefix list resolver without rules, but you'll need to add at least one rule before it can actually automate your prefix list updates.
///
/// The property type `IpamPrefixListResolverRule` of `AWS::EC2::IPAMPrefixListResolver`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpamPrefixListResolverRuleProperty(Object);

impl IpamPrefixListResolverRuleProperty {
    /// `IpamPrefixListResolverRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_type`: There are three rule types: (1) Static CIDR: A fixed list of CIDRs that don't change (like a manual list replicated across Regions).
    pub fn new(rule_type: impl IntoValue<RuleType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleType", rule_type.into_value().into_node());
        Self(object_)
    }

    /// Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can specify an ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope. (2) For IPAM Resource CIDR rules, you can specify resourceId, resourceOwner, resourceRegion, cidr, or resourceTag.
    ///
    /// `Conditions`.
    pub fn conditions(
        mut self,
        value: impl IntoValue<List<IpamPrefixListResolverRuleConditionProperty>>,
    ) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
        self
    }

    /// This rule will only match resources that are in this IPAM Scope.
    ///
    /// `IpamScopeId`.
    pub fn ipam_scope_id(mut self, value: impl IntoValue<kinds::ec2::IpamScopeId>) -> Self {
        self.0.put("IpamScopeId", value.into_value().into_node());
        self
    }

    /// The resourceType property only applies to ipam-resource-cidr rules; this property specifies what type of resources this rule will apply to, such as VPCs or Subnets.
    ///
    /// `ResourceType`; one of `vpc`, `subnet`, `eip`, `public-ipv4-pool`.
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// A fixed CIDR that doesn't change
    ///
    /// `StaticCidr`.
    pub fn static_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StaticCidr", value.into_value().into_node());
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

impl Kind for IpamPrefixListResolverRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpamPrefixListResolverRuleProperty> for IpamPrefixListResolverRuleProperty {}
impl From<IpamPrefixListResolverRuleProperty> for Node {
    #[inline]
    fn from(value: IpamPrefixListResolverRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpamPrefixListResolverRuleProperty> for IpamPrefixListResolverRuleProperty {
    #[inline]
    fn into_value(self) -> Value<IpamPrefixListResolverRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can specify an ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope. (2) For IPAM Resource CIDR rules, you can specify resourceId, resourceOwner, resourceRegion, cidr, or resourceTag.
///
/// The property type `IpamPrefixListResolverRuleCondition` of `AWS::EC2::IPAMPrefixListResolver`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpamPrefixListResolverRuleConditionProperty(Object);

impl IpamPrefixListResolverRuleConditionProperty {
    /// `IpamPrefixListResolverRuleConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `operation`: Equals, Not equals, or Subnet Of.
    pub fn new(operation: impl IntoValue<Operation>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operation", operation.into_value().into_node());
        Self(object_)
    }

    /// Condition for the IPAM Resource CIDR rule type. CIDR (like 10.24.34.0/23).
    ///
    /// `Cidr`.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
        self
    }

    /// Condition for the IPAM Pool CIDR rule type. If not chosen, the resolver applies to all IPAM Pool CIDRs in the scope.
    ///
    /// `IpamPoolId`.
    pub fn ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0.put("IpamPoolId", value.into_value().into_node());
        self
    }

    /// Condition for the IPAM Resource CIDR rule type. The unique ID of a resource (like vpc-1234567890abcdef0).
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// Condition for the IPAM Resource CIDR rule type. Resource owner (like 111122223333).
    ///
    /// `ResourceOwner`.
    pub fn resource_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceOwner", value.into_value().into_node());
        self
    }

    /// Condition for the IPAM Resource CIDR rule type. Resource region (like us-east-1).
    ///
    /// `ResourceRegion`.
    pub fn resource_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceRegion", value.into_value().into_node());
        self
    }

    /// A key-value pair to associate with a resource.
    ///
    /// `ResourceTag`.
    pub fn resource_tag(mut self, value: impl IntoValue<CfnTag>) -> Self {
        self.0.put("ResourceTag", value.into_value().into_node());
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

impl Kind for IpamPrefixListResolverRuleConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpamPrefixListResolverRuleConditionProperty>
    for IpamPrefixListResolverRuleConditionProperty
{
}
impl From<IpamPrefixListResolverRuleConditionProperty> for Node {
    #[inline]
    fn from(value: IpamPrefixListResolverRuleConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpamPrefixListResolverRuleConditionProperty>
    for IpamPrefixListResolverRuleConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<IpamPrefixListResolverRuleConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Operation` of a `IpamPrefixListResolverRuleCondition` of `AWS::EC2::IPAMPrefixListResolver`.
pub enum Operation {
    /// `equals`.
    Equals,
    /// `not-equals`.
    NotEquals,
    /// `subnet-of`.
    SubnetOf,
}

#[diagnostic::do_not_recommend]
impl Kind for Operation {}
#[diagnostic::do_not_recommend]
impl TextKind for Operation {}
#[diagnostic::do_not_recommend]
impl IdKind for Operation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operation {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operation> for Operation {
    #[inline]
    fn into_value(self) -> Value<Operation> {
        const VALUES: &[&str] = &["equals", "not-equals", "subnet-of"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of a `IpamPrefixListResolverRule` of `AWS::EC2::IPAMPrefixListResolver`.
pub enum ResourceType {
    /// `eip`.
    Eip,
    /// `public-ipv4-pool`.
    PublicIpv4Pool,
    /// `subnet`.
    Subnet,
    /// `vpc`.
    Vpc,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &["eip", "public-ipv4-pool", "subnet", "vpc"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleType` of a `IpamPrefixListResolverRule` of `AWS::EC2::IPAMPrefixListResolver`.
pub enum RuleType {
    /// `ipam-pool-cidr`.
    IpamPoolCidr,
    /// `ipam-resource-cidr`.
    IpamResourceCidr,
    /// `static-cidr`.
    StaticCidr,
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
        const VALUES: &[&str] = &["ipam-pool-cidr", "ipam-resource-cidr", "static-cidr"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
