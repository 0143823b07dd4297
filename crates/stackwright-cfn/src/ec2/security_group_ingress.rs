// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SecurityGroupIngress` and its property types.

use crate::l1::*;

/// Adds an inbound (ingress) rule to a security group.
///
/// An inbound rule permits instances to receive traffic from the specified IPv4 or IPv6 address range, the IP addresses that are specified by a prefix list, or the instances that are associated with a source security group. For more information, see [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
///
/// You must specify exactly one of the following sources: an IPv4 address range, an IPv6 address range, a prefix list, or a security group.
///
/// You must specify a protocol for each rule (for example, TCP). If the protocol is TCP or UDP, you must also specify a port or port range. If the protocol is ICMP or ICMPv6, you must also specify the ICMP/ICMPv6 type and code.
///
/// Rule changes are propagated to instances associated with the security group as quickly as possible. However, a small delay might occur.
///
/// `AWS::EC2::SecurityGroupIngress`; `Ref` returns its `Id`, a [`ec2::SecurityGroupIngressId`](kinds::ec2::SecurityGroupIngressId).
/// Changing one of these replaces it: `CidrIp`, `CidrIpv6`, `FromPort`, `GroupId`, `GroupName`, `IpProtocol`, `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName`, `SourceSecurityGroupOwnerId`, `ToPort`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityGroupIngress(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SecurityGroupIngress",
    tags: None,
    rules: include_str!("security_group_ingress.rules"),
};

impl CfnSecurityGroupIngress {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SecurityGroupIngress";

    /// `CfnSecurityGroupIngress` with its required properties, in alphabetical order:
    ///
    /// - `ip_protocol`: The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6`) or number (see [Protocol Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) ).
    pub fn new(ip_protocol: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpProtocol", ip_protocol.into_value().into_node());
        Self(object_)
    }

    /// The IPv4 address range, in CIDR format.
    ///
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, or `SourceSecurityGroupId`.
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
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, or `SourceSecurityGroupId`.
    ///
    /// For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
    ///
    /// `CidrIpv6`; an update replaces the resource.
    pub fn cidr_ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrIpv6", value.into_value().into_node());
        self
    }

    /// Updates the description of an ingress (inbound) security group rule. You can replace an existing description, or add a description to a rule that did not have one previously.
    ///
    /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@\[\]+=;{}!$*
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The start of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 type number. A value of `-1` indicates all ICMP/ICMPv6 types. If you specify all ICMP/ICMPv6 types, you must specify all codes.
    ///
    /// Use this for ICMP and any protocol that uses ports.
    ///
    /// `FromPort`; an update replaces the resource.
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FromPort", value.into_value().into_node());
        self
    }

    /// The ID of the security group.
    ///
    /// `GroupId`; an update replaces the resource.
    pub fn group_id(mut self, value: impl IntoValue<kinds::ec2::SecurityGroupId>) -> Self {
        self.0.put("GroupId", value.into_value().into_node());
        self
    }

    /// \[Default VPC\] The name of the security group. For security groups for a default VPC you can specify either the ID or the name of the security group. For security groups for a nondefault VPC, you must specify the ID of the security group.
    ///
    /// `GroupName`; an update replaces the resource.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// The ID of a prefix list.
    ///
    /// `SourcePrefixListId`; an update replaces the resource.
    pub fn source_prefix_list_id(
        mut self,
        value: impl IntoValue<kinds::ec2::PrefixListId>,
    ) -> Self {
        self.0
            .put("SourcePrefixListId", value.into_value().into_node());
        self
    }

    /// The ID of the security group. You must specify either the security group ID or the security group name. For security groups in a nondefault VPC, you must specify the security group ID.
    ///
    /// `SourceSecurityGroupId`; an update replaces the resource.
    pub fn source_security_group_id(
        mut self,
        value: impl IntoValue<kinds::ec2::SecurityGroupId>,
    ) -> Self {
        self.0
            .put("SourceSecurityGroupId", value.into_value().into_node());
        self
    }

    /// \[Default VPC\] The name of the source security group. You must specify either the security group ID or the security group name. You can't specify the group name in combination with an IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
    ///
    /// For security groups in a nondefault VPC, you must specify the group ID.
    ///
    /// `SourceSecurityGroupName`; an update replaces the resource.
    pub fn source_security_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceSecurityGroupName", value.into_value().into_node());
        self
    }

    /// \[nondefault VPC\] The AWS account ID for the source security group, if the source security group is in a different account. You can't specify this property with an IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
    ///
    /// If you specify `SourceSecurityGroupName` or `SourceSecurityGroupId` and that security group is owned by a different account than the account creating the stack, you must specify `SourceSecurityGroupOwnerId` ; otherwise, this property is optional.
    ///
    /// `SourceSecurityGroupOwnerId`; an update replaces the resource.
    pub fn source_security_group_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceSecurityGroupOwnerId", value.into_value().into_node());
        self
    }

    /// The end of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 code. A value of `-1` indicates all ICMP/ICMPv6 codes for the specified ICMP type. If you specify all ICMP/ICMPv6 types, you must specify all codes.
    ///
    /// Use this for ICMP and any protocol that uses ports.
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

impl Construct for CfnSecurityGroupIngress {
    type Handle = CfnSecurityGroupIngressRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityGroupIngressRef {
        CfnSecurityGroupIngressRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityGroupIngress`] of a stack.
pub struct CfnSecurityGroupIngressRef(NodeRef);

impl Clone for CfnSecurityGroupIngressRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityGroupIngressRef {}
impl AsNode for CfnSecurityGroupIngressRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityGroupIngressRef {
    /// What `Ref` returns: its `Id`, a [`ec2::SecurityGroupIngressId`](kinds::ec2::SecurityGroupIngressId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SecurityGroupIngressId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Security Group Rule Id
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::SecurityGroupIngressId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::SecurityGroupIngressId> for &CfnSecurityGroupIngressRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SecurityGroupIngressId> {
        Value::from_node(Node::Ref(self.0))
    }
}
