// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayMeteringPolicyEntry` and its property types.

use crate::l1::*;

/// Creates an entry in a transit gateway metering policy to define traffic measurement rules.
///
/// `AWS::EC2::TransitGatewayMeteringPolicyEntry`; `Ref` returns the physical id, which is made of `TransitGatewayMeteringPolicyId`, `PolicyRuleNumber`.
/// Changing one of these replaces it: `DestinationCidrBlock`, `DestinationPortRange`, `DestinationTransitGatewayAttachmentId`, `DestinationTransitGatewayAttachmentType`, `MeteredAccount`, `PolicyRuleNumber`, `Protocol`, `SourceCidrBlock`, `SourcePortRange`, `SourceTransitGatewayAttachmentId`, `SourceTransitGatewayAttachmentType`, `TransitGatewayMeteringPolicyId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayMeteringPolicyEntry(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayMeteringPolicyEntry",
    tags: None,
    rules: include_str!("transit_gateway_metering_policy_entry.rules"),
};

impl CfnTransitGatewayMeteringPolicyEntry {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicyEntry";

    /// `CfnTransitGatewayMeteringPolicyEntry` with its required properties, in alphabetical order:
    ///
    /// - `metered_account`: The AWS account ID to which the metered traffic is attributed.
    /// - `policy_rule_number`: The rule number of the metering policy entry.
    /// - `transit_gateway_metering_policy_id`: The ID of the transit gateway metering policy for which the entry is being created.
    pub fn new(
        metered_account: impl IntoValue<MeteredAccount>,
        policy_rule_number: impl IntoValue<i64>,
        transit_gateway_metering_policy_id: impl IntoValue<kinds::ec2::TransitGatewayMeteringPolicyId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MeteredAccount", metered_account.into_value().into_node());
        object_.put(
            "PolicyRuleNumber",
            policy_rule_number.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayMeteringPolicyId",
            transit_gateway_metering_policy_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Describes an IPv4 CIDR block.
    ///
    /// `DestinationCidrBlock`; an update replaces the resource.
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationCidrBlock", value.into_value().into_node());
        self
    }

    /// Describes a range of ports.
    ///
    /// `DestinationPortRange`; an update replaces the resource.
    pub fn destination_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationPortRange", value.into_value().into_node());
        self
    }

    /// The ID of the source attachment through which traffic leaves a transit gateway
    ///
    /// `DestinationTransitGatewayAttachmentId`; an update replaces the resource.
    pub fn destination_transit_gateway_attachment_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
    ) -> Self {
        self.0.put(
            "DestinationTransitGatewayAttachmentId",
            value.into_value().into_node(),
        );
        self
    }

    /// The `DestinationTransitGatewayAttachmentType` property.
    ///
    /// `DestinationTransitGatewayAttachmentType`; one of `vpc`, `vpn`, `direct-connect-gateway`, `peering`, `network-function`, `vpn-concentrator`, `client-vpn`; an update replaces the resource.
    pub fn destination_transit_gateway_attachment_type(
        mut self,
        value: impl IntoValue<DestinationTransitGatewayAttachmentType>,
    ) -> Self {
        self.0.put(
            "DestinationTransitGatewayAttachmentType",
            value.into_value().into_node(),
        );
        self
    }

    /// The protocol of the traffic
    ///
    /// `Protocol`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// Describes an IPv4 CIDR block.
    ///
    /// `SourceCidrBlock`; an update replaces the resource.
    pub fn source_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceCidrBlock", value.into_value().into_node());
        self
    }

    /// Describes a range of ports.
    ///
    /// `SourcePortRange`; an update replaces the resource.
    pub fn source_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourcePortRange", value.into_value().into_node());
        self
    }

    /// The ID of the source attachment through which traffic enters a transit gateway
    ///
    /// `SourceTransitGatewayAttachmentId`; an update replaces the resource.
    pub fn source_transit_gateway_attachment_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
    ) -> Self {
        self.0.put(
            "SourceTransitGatewayAttachmentId",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SourceTransitGatewayAttachmentType` property.
    ///
    /// `SourceTransitGatewayAttachmentType`; one of `vpc`, `vpn`, `direct-connect-gateway`, `peering`, `network-function`, `vpn-concentrator`, `client-vpn`; an update replaces the resource.
    pub fn source_transit_gateway_attachment_type(
        mut self,
        value: impl IntoValue<SourceTransitGatewayAttachmentType>,
    ) -> Self {
        self.0.put(
            "SourceTransitGatewayAttachmentType",
            value.into_value().into_node(),
        );
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

impl Construct for CfnTransitGatewayMeteringPolicyEntry {
    type Handle = CfnTransitGatewayMeteringPolicyEntryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayMeteringPolicyEntryRef {
        CfnTransitGatewayMeteringPolicyEntryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayMeteringPolicyEntry`] of a stack.
pub struct CfnTransitGatewayMeteringPolicyEntryRef(NodeRef);

impl Clone for CfnTransitGatewayMeteringPolicyEntryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayMeteringPolicyEntryRef {}
impl AsNode for CfnTransitGatewayMeteringPolicyEntryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayMeteringPolicyEntryRef {
    /// What `Ref` returns: the physical id, which is made of `TransitGatewayMeteringPolicyId`, `PolicyRuleNumber`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The state of the metering policy entry.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The date and time when the metering policy entry update becomes effective.
    ///
    /// `Fn::GetAtt` of `UpdateEffectiveAt`.
    #[inline]
    pub fn attr_update_effective_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateEffectiveAt")))
    }
}

/// The values of `DestinationTransitGatewayAttachmentType` of `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
pub enum DestinationTransitGatewayAttachmentType {
    /// `client-vpn`.
    ClientVpn,
    /// `direct-connect-gateway`.
    DirectConnectGateway,
    /// `network-function`.
    NetworkFunction,
    /// `peering`.
    Peering,
    /// `vpc`.
    Vpc,
    /// `vpn`.
    Vpn,
    /// `vpn-concentrator`.
    VpnConcentrator,
}

#[diagnostic::do_not_recommend]
impl Kind for DestinationTransitGatewayAttachmentType {}
#[diagnostic::do_not_recommend]
impl TextKind for DestinationTransitGatewayAttachmentType {}
#[diagnostic::do_not_recommend]
impl IdKind for DestinationTransitGatewayAttachmentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DestinationTransitGatewayAttachmentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DestinationTransitGatewayAttachmentType>
    for DestinationTransitGatewayAttachmentType
{
    #[inline]
    fn into_value(self) -> Value<DestinationTransitGatewayAttachmentType> {
        const VALUES: &[&str] = &[
            "client-vpn",
            "direct-connect-gateway",
            "network-function",
            "peering",
            "vpc",
            "vpn",
            "vpn-concentrator",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MeteredAccount` of `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
pub enum MeteredAccount {
    /// `destination-attachment-owner`.
    DestinationAttachmentOwner,
    /// `source-attachment-owner`.
    SourceAttachmentOwner,
    /// `transit-gateway-owner`.
    TransitGatewayOwner,
}

#[diagnostic::do_not_recommend]
impl Kind for MeteredAccount {}
#[diagnostic::do_not_recommend]
impl TextKind for MeteredAccount {}
#[diagnostic::do_not_recommend]
impl IdKind for MeteredAccount {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MeteredAccount {}
#[diagnostic::do_not_recommend]
impl IntoValue<MeteredAccount> for MeteredAccount {
    #[inline]
    fn into_value(self) -> Value<MeteredAccount> {
        const VALUES: &[&str] = &[
            "destination-attachment-owner",
            "source-attachment-owner",
            "transit-gateway-owner",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourceTransitGatewayAttachmentType` of `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
pub enum SourceTransitGatewayAttachmentType {
    /// `client-vpn`.
    ClientVpn,
    /// `direct-connect-gateway`.
    DirectConnectGateway,
    /// `network-function`.
    NetworkFunction,
    /// `peering`.
    Peering,
    /// `vpc`.
    Vpc,
    /// `vpn`.
    Vpn,
    /// `vpn-concentrator`.
    VpnConcentrator,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceTransitGatewayAttachmentType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceTransitGatewayAttachmentType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceTransitGatewayAttachmentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceTransitGatewayAttachmentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceTransitGatewayAttachmentType> for SourceTransitGatewayAttachmentType {
    #[inline]
    fn into_value(self) -> Value<SourceTransitGatewayAttachmentType> {
        const VALUES: &[&str] = &[
            "client-vpn",
            "direct-connect-gateway",
            "network-function",
            "peering",
            "vpc",
            "vpn",
            "vpn-concentrator",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
