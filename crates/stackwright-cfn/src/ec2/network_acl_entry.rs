// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkAclEntry` and its property types.

use crate::l1::*;

/// Specifies an entry, known as a rule, in a network ACL with a rule number you specify. Each network ACL has a set of numbered ingress rules and a separate set of numbered egress rules.
///
/// To create the network ACL, see [AWS::EC2::NetworkAcl](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkacl.html).
///
/// For information about the protocol value, see [Protocol Numbers](https://docs.aws.amazon.com/https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) on the Internet Assigned Numbers Authority (IANA) website.
///
/// `AWS::EC2::NetworkAclEntry`; `Ref` returns its `Id`, a [`ec2::NetworkAclEntryId`](kinds::ec2::NetworkAclEntryId).
/// Changing one of these replaces it: `Egress`, `NetworkAclId`, `RuleNumber`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkAclEntry(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkAclEntry",
    tags: None,
    rules: include_str!("network_acl_entry.rules"),
};

impl CfnNetworkAclEntry {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkAclEntry";

    /// `CfnNetworkAclEntry` with its required properties, in alphabetical order:
    ///
    /// - `network_acl_id`: The ID of the ACL for the entry.
    /// - `protocol`: The IP protocol that the rule applies to.
    /// - `rule_action`: Whether to allow or deny traffic that matches the rule; valid values are "allow" or "deny".
    /// - `rule_number`: Rule number to assign to the entry, such as 100.
    pub fn new(
        network_acl_id: impl IntoValue<kinds::ec2::NetworkAclId>,
        protocol: impl IntoValue<i64>,
        rule_action: impl IntoValue<String>,
        rule_number: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("NetworkAclId", network_acl_id.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put("RuleAction", rule_action.into_value().into_node());
        object_.put("RuleNumber", rule_number.into_value().into_node());
        Self(object_)
    }

    /// The IPv4 CIDR range to allow or deny, in CIDR notation (for example, 172.16.0.0/24). You must specify an IPv4 CIDR block or an IPv6 CIDR block.
    ///
    /// `CidrBlock`; updated in place.
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrBlock", value.into_value().into_node());
        self
    }

    /// Whether this rule applies to egress traffic from the subnet ( `true`) or ingress traffic to the subnet ( `false`). By default, AWS CloudFormation specifies `false`.
    ///
    /// `Egress`; an update replaces the resource.
    pub fn egress(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Egress", value.into_value().into_node());
        self
    }

    /// The Internet Control Message Protocol (ICMP) code and type. Required if specifying 1 (ICMP) for the protocol parameter.
    ///
    /// `Icmp`; updated in place.
    pub fn icmp(mut self, value: impl IntoValue<IcmpProperty>) -> Self {
        self.0.put("Icmp", value.into_value().into_node());
        self
    }

    /// The IPv6 network range to allow or deny, in CIDR notation. You must specify an IPv4 CIDR block or an IPv6 CIDR block.
    ///
    /// `Ipv6CidrBlock`; updated in place.
    pub fn ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6CidrBlock", value.into_value().into_node());
        self
    }

    /// The range of port numbers for the UDP/TCP protocol. Required if specifying 6 (TCP) or 17 (UDP) for the protocol parameter.
    ///
    /// `PortRange`; updated in place.
    pub fn port_range(mut self, value: impl IntoValue<PortRangeProperty>) -> Self {
        self.0.put("PortRange", value.into_value().into_node());
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

impl Construct for CfnNetworkAclEntry {
    type Handle = CfnNetworkAclEntryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkAclEntryRef {
        CfnNetworkAclEntryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkAclEntry`] of a stack.
pub struct CfnNetworkAclEntryRef(NodeRef);

impl Clone for CfnNetworkAclEntryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkAclEntryRef {}
impl AsNode for CfnNetworkAclEntryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkAclEntryRef {
    /// What `Ref` returns: its `Id`, a [`ec2::NetworkAclEntryId`](kinds::ec2::NetworkAclEntryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkAclEntryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the network ACL entry.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::NetworkAclEntryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::NetworkAclEntryId> for &CfnNetworkAclEntryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkAclEntryId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the ICMP type and code.
///
/// The property type `Icmp` of `AWS::EC2::NetworkAclEntry`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcmpProperty(Object);

impl IcmpProperty {
    /// `IcmpProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Internet Control Message Protocol (ICMP) code. You can use -1 to specify all ICMP codes for the given ICMP type. Required if you specify 1 (ICMP) for the protocol parameter.
    ///
    /// `Code`.
    pub fn code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Code", value.into_value().into_node());
        self
    }

    /// The Internet Control Message Protocol (ICMP) type. You can use -1 to specify all ICMP types. Conditional requirement: Required if you specify 1 (ICMP) for the `CreateNetworkAclEntry` protocol parameter.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for IcmpProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcmpProperty> for IcmpProperty {}
impl From<IcmpProperty> for Node {
    #[inline]
    fn from(value: IcmpProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcmpProperty> for IcmpProperty {
    #[inline]
    fn into_value(self) -> Value<IcmpProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a range of ports.
///
/// The property type `PortRange` of `AWS::EC2::NetworkAclEntry`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortRangeProperty(Object);

impl PortRangeProperty {
    /// `PortRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The first port in the range. Required if you specify 6 (TCP) or 17 (UDP) for the protocol parameter.
    ///
    /// `From`.
    pub fn from(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("From", value.into_value().into_node());
        self
    }

    /// The last port in the range. Required if you specify 6 (TCP) or 17 (UDP) for the protocol parameter.
    ///
    /// `To`.
    pub fn to(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("To", value.into_value().into_node());
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

impl Kind for PortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortRangeProperty> for PortRangeProperty {}
impl From<PortRangeProperty> for Node {
    #[inline]
    fn from(value: PortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortRangeProperty> for PortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<PortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
