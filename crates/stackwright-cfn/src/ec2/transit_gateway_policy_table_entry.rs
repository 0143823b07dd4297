// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayPolicyTableEntry` and its property types.

use crate::l1::*;

/// AWS::EC2::TransitGatewayPolicyTableEntry Resource Definition
///
/// `AWS::EC2::TransitGatewayPolicyTableEntry`; `Ref` returns the physical id, which is made of `TransitGatewayPolicyTableId`, `PolicyRuleNumber`.
/// Changing one of these replaces it: `PolicyRuleNumber`, `TransitGatewayPolicyTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayPolicyTableEntry(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayPolicyTableEntry",
    tags: None,
    rules: include_str!("transit_gateway_policy_table_entry.rules"),
};

impl CfnTransitGatewayPolicyTableEntry {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableEntry";

    /// `CfnTransitGatewayPolicyTableEntry` with its required properties, in alphabetical order:
    ///
    /// - `policy_rule`
    /// - `policy_rule_number`: The rule number for the policy table entry.
    /// - `target_route_table_id`: The ID of the target route table.
    /// - `transit_gateway_policy_table_id`: The ID of the transit gateway policy table.
    pub fn new(
        policy_rule: impl IntoValue<TransitGatewayPolicyRuleProperty>,
        policy_rule_number: impl IntoValue<String>,
        target_route_table_id: impl IntoValue<kinds::ec2::RouteTableId>,
        transit_gateway_policy_table_id: impl IntoValue<kinds::ec2::TransitGatewayPolicyTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyRule", policy_rule.into_value().into_node());
        object_.put(
            "PolicyRuleNumber",
            policy_rule_number.into_value().into_node(),
        );
        object_.put(
            "TargetRouteTableId",
            target_route_table_id.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayPolicyTableId",
            transit_gateway_policy_table_id.into_value().into_node(),
        );
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

impl Construct for CfnTransitGatewayPolicyTableEntry {
    type Handle = CfnTransitGatewayPolicyTableEntryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayPolicyTableEntryRef {
        CfnTransitGatewayPolicyTableEntryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayPolicyTableEntry`] of a stack.
pub struct CfnTransitGatewayPolicyTableEntryRef(NodeRef);

impl Clone for CfnTransitGatewayPolicyTableEntryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayPolicyTableEntryRef {}
impl AsNode for CfnTransitGatewayPolicyTableEntryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayPolicyTableEntryRef {
    /// What `Ref` returns: the physical id, which is made of `TransitGatewayPolicyTableId`, `PolicyRuleNumber`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The state of the policy table entry.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

/// The property type `TransitGatewayPolicyRule` of `AWS::EC2::TransitGatewayPolicyTableEntry`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransitGatewayPolicyRuleProperty(Object);

impl TransitGatewayPolicyRuleProperty {
    /// `TransitGatewayPolicyRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination CIDR block for the transit gateway policy rule.
    ///
    /// `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationCidrBlock", value.into_value().into_node());
        self
    }

    /// The destination port range for the transit gateway policy rule.
    ///
    /// `DestinationPortRange`.
    pub fn destination_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationPortRange", value.into_value().into_node());
        self
    }

    /// The protocol for the transit gateway policy rule.
    ///
    /// `Protocol`.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The source CIDR block for the transit gateway policy rule.
    ///
    /// `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceCidrBlock", value.into_value().into_node());
        self
    }

    /// The source port range for the transit gateway policy rule.
    ///
    /// `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourcePortRange", value.into_value().into_node());
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

impl Kind for TransitGatewayPolicyRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransitGatewayPolicyRuleProperty> for TransitGatewayPolicyRuleProperty {}
impl From<TransitGatewayPolicyRuleProperty> for Node {
    #[inline]
    fn from(value: TransitGatewayPolicyRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransitGatewayPolicyRuleProperty> for TransitGatewayPolicyRuleProperty {
    #[inline]
    fn into_value(self) -> Value<TransitGatewayPolicyRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
