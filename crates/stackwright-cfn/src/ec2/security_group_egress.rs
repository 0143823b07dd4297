// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SecurityGroupEgress` and its property types.

use crate::l1::*;

/// Adds the specified outbound (egress) rule to a security group.
///
/// An outbound rule permits instances to send traffic to the specified IPv4 or IPv6 address range, the IP addresses that are specified by a prefix list, or the instances that are associated with a destination security group. For more information, see [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
///
/// You must specify exactly one of the following destinations: an IPv4 address range, an IPv6 address range, a prefix list, or a security group.
///
/// You must specify a protocol for each rule (for example, TCP). If the protocol is TCP or UDP, you must also specify a port or port range. If the protocol is ICMP or ICMPv6, you must also specify the ICMP/ICMPv6 type and code. To specify all types or all codes, use -1.
///
/// Rule changes are propagated to instances associated with the security group as quickly as possible. However, a small delay might occur.
///
/// `AWS::EC2::SecurityGroupEgress`; `Ref` returns its `Id`, a [`ec2::SecurityGroupEgressId`](kinds::ec2::SecurityGroupEgressId).
/// Changing one of these replaces it: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, `DestinationSecurityGroupId`, `FromPort`, `GroupId`, `IpProtocol`, `ToPort`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityGroupEgress(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SecurityGroupEgress",
    tags: None,
    rules: include_str!("security_group_egress.rules"),
};

impl CfnSecurityGroupEgress {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SecurityGroupEgress";

    /// `CfnSecurityGroupEgress` with its required properties, in alphabetical order:
    ///
    /// - `group_id`: The ID of the security group.
    /// - `ip_protocol`: The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6`) or number (see [Protocol Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) ).
    pub fn new(
        group_id: impl IntoValue<kinds::ec2::SecurityGroupId>,
        ip_protocol: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupId", group_id.into_value().into_node());
        object_.put("IpProtocol", ip_protocol.into_value().into_node());
        Self(object_)
    }

    /// The IPv4 address range, in CIDR format.
    ///
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
    ///
    /// For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
    ///
    /// `CidrIp`; an update replaces the resource.
    pub fn cidr_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrIp", value.into_value().into_node());
        self
    }

    /// The IPv6 address range, in CIDR format.
    ///
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
    ///
    /// For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
    ///
    /// `CidrIpv6`; an update replaces the resource.
    pub fn cidr_ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrIpv6", value.into_value().into_node());
        self
    }

    /// The description of an egress (outbound) security group rule.
    ///
    /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@\[\]+=;{}!$*
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The prefix list IDs for an AWS service. This is the AWS service to access through a VPC endpoint from instances associated with the security group.
    ///
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
    ///
    /// `DestinationPrefixListId`; an update replaces the resource.
    pub fn destination_prefix_list_id(
        mut self,
        value: impl IntoValue<kinds::ec2::PrefixListId>,
    ) -> Self {
        self.0
            .put("DestinationPrefixListId", value.into_value().into_node());
        self
    }

    /// The ID of the security group.
    ///
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
    ///
    /// `DestinationSecurityGroupId`; an update replaces the resource.
    pub fn destination_security_group_id(
        mut self,
        value: impl IntoValue<kinds::ec2::SecurityGroupId>,
    ) -> Self {
        self.0
            .put("DestinationSecurityGroupId", value.into_value().into_node());
        self
    }

    /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP type or -1 (all ICMP types).
    ///
    /// `FromPort`; an update replaces the resource.
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FromPort", value.into_value().into_node());
        self
    }

    /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1 (all ICMP codes).
    ///
    /// `ToPort`; an update replaces the resource.
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ToPort", value.into_value().into_node());
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

impl Construct for CfnSecurityGroupEgress {
    type Handle = CfnSecurityGroupEgressRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityGroupEgressRef {
        CfnSecurityGroupEgressRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityGroupEgress`] of a stack.
pub struct CfnSecurityGroupEgressRef(NodeRef);

impl Clone for CfnSecurityGroupEgressRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityGroupEgressRef {}
impl AsNode for CfnSecurityGroupEgressRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityGroupEgressRef {
    /// What `Ref` returns: its `Id`, a [`ec2::SecurityGroupEgressId`](kinds::ec2::SecurityGroupEgressId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SecurityGroupEgressId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::SecurityGroupEgressId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::SecurityGroupEgressId> for &CfnSecurityGroupEgressRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SecurityGroupEgressId> {
        Value::from_node(Node::Ref(self.0))
    }
}
