// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SecurityGroup` and its property types.

use crate::l1::*;

/// Specifies a security group.
///
/// You must specify ingress rules to allow inbound traffic. By default, no inbound traffic is allowed.
///
/// When you create a security group, if you do not add egress rules, we add egress rules that allow all outbound IPv4 and IPv6 traffic. Otherwise, we do not add them. After the security group is created, if you remove all egress rules that you added, we do not add egress rules, so no outbound traffic is allowed.
///
/// If you modify a rule, CloudFormation removes the existing rule and then adds a new rule. There is a brief period when neither the original rule or the new rule exists, so the corresponding traffic is dropped.
///
/// This type supports updates. For more information about updating stacks, see [AWS CloudFormation Stacks Updates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks.html).
///
/// > To cross-reference two security groups in the ingress and egress rules of those security groups, use the [AWS::EC2::SecurityGroupEgress](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-security-group-egress.html) and [AWS::EC2::SecurityGroupIngress](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-security-group-ingress.html) resources to define your rules. Do not use the embedded ingress and egress rules in the `AWS::EC2::SecurityGroup`. Doing so creates a circular dependency, which CloudFormation doesn't allow.
///
/// `AWS::EC2::SecurityGroup`; `Ref` returns its `Id`, a [`ec2::SecurityGroupId`](kinds::ec2::SecurityGroupId).
/// Changing one of these replaces it: `GroupDescription`, `GroupName`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SecurityGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("security_group.rules"),
};

impl CfnSecurityGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SecurityGroup";

    /// `CfnSecurityGroup` with its required properties, in alphabetical order:
    ///
    /// - `group_description`: A description for the security group.
    pub fn new(group_description: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GroupDescription",
            group_description.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the security group. Names are case-insensitive and must be unique within the VPC.
    ///
    /// Constraints: Up to 255 characters in length. Can't start with `sg-`.
    ///
    /// Valid characters: a-z, A-Z, 0-9, spaces, and ._-:/()#,@\[\]+=&;{}!$*
    ///
    /// `GroupName`; an update replaces the resource.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// The outbound rules associated with the security group.
    ///
    /// `SecurityGroupEgress`; updated in place.
    pub fn security_group_egress(mut self, value: impl IntoValue<List<EgressProperty>>) -> Self {
        self.0
            .put("SecurityGroupEgress", value.into_value().into_node());
        self
    }

    /// The inbound rules associated with the security group.
    ///
    /// `SecurityGroupIngress`; updated in place.
    pub fn security_group_ingress(mut self, value: impl IntoValue<List<IngressProperty>>) -> Self {
        self.0
            .put("SecurityGroupIngress", value.into_value().into_node());
        self
    }

    /// Any tags assigned to the security group.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID of the VPC for the security group. If you do not specify a VPC, the default is to use the default VPC for the Region. If there's no specified VPC and no default VPC, security group creation fails.
    ///
    /// `VpcId`; an update replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Construct for CfnSecurityGroup {
    type Handle = CfnSecurityGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityGroupRef {
        CfnSecurityGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityGroup`] of a stack.
pub struct CfnSecurityGroupRef(NodeRef);

impl Clone for CfnSecurityGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityGroupRef {}
impl AsNode for CfnSecurityGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityGroupRef {
    /// What `Ref` returns: its `Id`, a [`ec2::SecurityGroupId`](kinds::ec2::SecurityGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the security group, such as `sg-94b3a1f6`.
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[inline]
    pub fn attr_group_id(&self) -> Value<kinds::ec2::SecurityGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupId")))
    }

    /// The group name or group ID depending on whether the SG is created in default or specific VPC
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::SecurityGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ID of the VPC, such as `vpc-0669f8f9`.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::ec2::SecurityGroupId> for &CfnSecurityGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SecurityGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupId")))
    }
}

/// Adds the specified outbound (egress) rule to a security group.
///
/// An outbound rule permits instances to send traffic to the specified IPv4 or IPv6 address range, the IP address ranges that are specified by a prefix list, or the instances that are associated with a destination security group. For more information, see [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
///
/// You must specify exactly one of the following destinations: an IPv4 address range, an IPv6 address range, a prefix list, or a security group.
///
/// You must specify a protocol for each rule (for example, TCP). If the protocol is TCP or UDP, you must also specify a port or port range. If the protocol is ICMP or ICMPv6, you must also specify the ICMP/ICMPv6 type and code.
///
/// Rule changes are propagated to instances associated with the security group as quickly as possible. However, a small delay might occur.
///
/// The property type `Egress` of `AWS::EC2::SecurityGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EgressProperty(Object);

impl EgressProperty {
    /// `EgressProperty` with its required properties, in alphabetical order:
    ///
    /// - `ip_protocol`: The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6`) or number (see [Protocol Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) ).
    pub fn new(ip_protocol: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpProtocol", ip_protocol.into_value().into_node());
        Self(object_)
    }

    /// The IPv4 address range, in CIDR format.
    ///
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
    ///
    /// For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
    ///
    /// `CidrIp`.
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
    /// `CidrIpv6`.
    pub fn cidr_ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrIpv6", value.into_value().into_node());
        self
    }

    /// A description for the security group rule.
    ///
    /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@\[\]+=;{}!$*
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The prefix list IDs for the destination AWS service. This is the AWS service that you want to access through a VPC endpoint from instances associated with the security group.
    ///
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
    ///
    /// `DestinationPrefixListId`.
    pub fn destination_prefix_list_id(
        mut self,
        value: impl IntoValue<kinds::ec2::PrefixListId>,
    ) -> Self {
        self.0
            .put("DestinationPrefixListId", value.into_value().into_node());
        self
    }

    /// The ID of the destination VPC security group.
    ///
    /// You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
    ///
    /// `DestinationSecurityGroupId`.
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
    /// `FromPort`.
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FromPort", value.into_value().into_node());
        self
    }

    /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1 (all ICMP codes).
    ///
    /// `ToPort`.
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

impl Kind for EgressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EgressProperty> for EgressProperty {}
impl From<EgressProperty> for Node {
    #[inline]
    fn from(value: EgressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EgressProperty> for EgressProperty {
    #[inline]
    fn into_value(self) -> Value<EgressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Adds an inbound (ingress) rule to a security group.
///
/// An inbound rule permits instances to receive traffic from the specified IPv4 or IPv6 address range, the IP address ranges that are specified by a prefix list, or the instances that are associated with a source security group. For more information, see [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
///
/// You must specify exactly one of the following sources: an IPv4 address range, an IPv6 address range, a prefix list, or a security group.
///
/// You must specify a protocol for each rule (for example, TCP). If the protocol is TCP or UDP, you must also specify a port or port range. If the protocol is ICMP or ICMPv6, you must also specify the ICMP/ICMPv6 type and code.
///
/// Rule changes are propagated to instances associated with the security group as quickly as possible. However, a small delay might occur.
///
/// The property type `Ingress` of `AWS::EC2::SecurityGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressProperty(Object);

impl IngressProperty {
    /// `IngressProperty` with its required properties, in alphabetical order:
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
    /// `CidrIp`.
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
    /// `CidrIpv6`.
    pub fn cidr_ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrIpv6", value.into_value().into_node());
        self
    }

    /// Updates the description of an ingress (inbound) security group rule. You can replace an existing description, or add a description to a rule that did not have one previously.
    ///
    /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@\[\]+=;{}!$*
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP type or -1 (all ICMP types).
    ///
    /// `FromPort`.
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FromPort", value.into_value().into_node());
        self
    }

    /// The ID of a prefix list.
    ///
    /// `SourcePrefixListId`.
    pub fn source_prefix_list_id(
        mut self,
        value: impl IntoValue<kinds::ec2::PrefixListId>,
    ) -> Self {
        self.0
            .put("SourcePrefixListId", value.into_value().into_node());
        self
    }

    /// The ID of the security group.
    ///
    /// `SourceSecurityGroupId`.
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
    /// `SourceSecurityGroupName`.
    pub fn source_security_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceSecurityGroupName", value.into_value().into_node());
        self
    }

    /// \[nondefault VPC\] The AWS account ID for the source security group, if the source security group is in a different account. You can't specify this property with an IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
    ///
    /// If you specify `SourceSecurityGroupName` or `SourceSecurityGroupId` and that security group is owned by a different account than the account creating the stack, you must specify the `SourceSecurityGroupOwnerId` ; otherwise, this property is optional.
    ///
    /// `SourceSecurityGroupOwnerId`.
    pub fn source_security_group_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceSecurityGroupOwnerId", value.into_value().into_node());
        self
    }

    /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1 (all ICMP codes).
    ///
    /// `ToPort`.
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

impl Kind for IngressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressProperty> for IngressProperty {}
impl From<IngressProperty> for Node {
    #[inline]
    fn from(value: IngressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressProperty> for IngressProperty {
    #[inline]
    fn into_value(self) -> Value<IngressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
